# slack_bolt==1.30.0, sha256 81f5bc46e79516d23d5e2a31dded6304dd1b8b6b72c0083f2f31d5d801e262c4.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === slack_bolt/__init__.py
from .app import App
from .context import BoltContext
from .context.ack import Ack
from .context.complete import Complete
from .context.fail import Fail
from .context.respond import Respond
from .context.say import Say
from .context.say_stream import SayStream
from .kwargs_injection import Args
from .listener import Listener
from .listener_matcher import CustomListenerMatcher
from .request import BoltRequest
from .response import BoltResponse
from .middleware.assistant.assistant import Assistant
from .context.assistant.thread_context import AssistantThreadContext
from .context.assistant.thread_context_store.store import AssistantThreadContextStore
from .context.assistant.thread_context_store.file import FileAssistantThreadContextStore
from .context.set_status import SetStatus
from .context.set_title import SetTitle
from .context.set_suggested_prompts import SetSuggestedPrompts
from .context.save_thread_context import SaveThreadContext
# === slack_bolt/adapter/aiohttp/__init__.py
__all__ = ["to_bolt_request", "to_aiohttp_response"]
from aiohttp import web
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
async def to_bolt_request(*_) -> AsyncBoltRequest: ...
async def to_aiohttp_response(*_) -> web.Response: ...
# === slack_bolt/adapter/asgi/__init__.py
from .builtin import SlackRequestHandler
# === slack_bolt/adapter/asgi/aiohttp/__init__.py
from slack_bolt.adapter.asgi.http_request import AsgiHttpRequest
from slack_bolt.adapter.asgi.builtin import SlackRequestHandler
from slack_bolt.async_app import AsyncApp, AsyncBoltRequest
from slack_bolt.response import BoltResponse
class AsyncSlackRequestHandler(SlackRequestHandler):
 app: AsyncApp
 async def dispatch(self, *_) -> BoltResponse: ...
 async def handle_installation(self, *_) -> BoltResponse: ...
 async def handle_callback(self, *_) -> BoltResponse: ...
# === slack_bolt/adapter/asgi/async_handler.py
from .aiohttp import AsyncSlackRequestHandler
# === slack_bolt/adapter/asgi/base_handler.py
from typing import Callable, Union
from slack_bolt import App
from slack_bolt.response import BoltResponse
class BaseSlackRequestHandler:
 app: Union[App, AsyncApp]
 async def dispatch(self, *_) -> BoltResponse: ...
 async def handle_installation(self, *_) -> BoltResponse: ...
 async def handle_callback(self, *_) -> BoltResponse: ...
 async def __call__(self, scope, receive: Callable, send: Callable) -> None: ...
# === slack_bolt/adapter/asgi/builtin/__init__.py
from slack_bolt.app.app import App as App_1
from typing import cast
from slack_bolt.adapter.asgi.http_request import AsgiHttpRequest
from slack_bolt import App
from slack_bolt.request import BoltRequest
from slack_bolt.response import BoltResponse
from slack_bolt.adapter.asgi.base_handler import BaseSlackRequestHandler
class SlackRequestHandler(BaseSlackRequestHandler):
 async def dispatch(self, *_) -> BoltResponse: ...
 async def handle_installation(self, *_) -> BoltResponse: ...
 async def handle_callback(self, *_) -> BoltResponse: ...
 def __init__(self):
  self.app = cast(App_1, 0)
# === slack_bolt/adapter/asgi/http_request.py
from typing import Any, cast, Callable, Dict, Sequence, Union
class AsgiHttpRequest:
 def get_headers(self) -> Dict[str, Union[str, Sequence[str]]]: ...
 async def get_raw_body(self) -> str: ...
 def __init__(self, scope, receive: Callable): ...
 def __set__attributes__(self):
  self.receive = cast(Callable[..., Any], 0)
# === slack_bolt/adapter/asgi/http_response.py
from typing import Dict, Iterable, Tuple, Union
class AsgiHttpResponse:
 def get_response_start(self) -> Dict[str, Union[str, int, Iterable[Tuple[bytes, bytes]]]]: ...
 def get_response_body(self) -> Dict[str, Union[str, bytes, bool]]: ...
# === slack_bolt/adapter/aws_lambda/__init__.py
from .handler import SlackRequestHandler
# === slack_bolt/adapter/aws_lambda/chalice_handler.py
from chalice.app import Chalice as Chalice_1, Response as Response_1
from slack_bolt.app.app import App as App_1
from typing import cast
from chalice.app import Response
from slack_bolt.request import BoltRequest
class ChaliceSlackRequestHandler:
 @classmethod
 def clear_all_log_handlers(cls): pass
 def handle(self, *_): return cast(Response_1, 0)
 def __init__(self):
  self.app = cast(App_1, 0)
  self.chalice = cast(Chalice_1, 0)
def to_bolt_request(*_) -> BoltRequest: ...
def to_chalice_response(*_) -> Response: ...
def not_found() -> Response: ...
# === slack_bolt/adapter/aws_lambda/chalice_lazy_listener_runner.py
from botocore.client import BaseClient as BaseClient_1
from typing import cast, Callable
from slack_bolt.lazy_listener import LazyListenerRunner
class ChaliceLazyListenerRunner(LazyListenerRunner):
 def start(self, function: Callable[..., None], *_) -> None: ...
 def __init__(self):
  self.lambda_client = cast(BaseClient_1 | None, 0)
  self.lambda_client = __
# === slack_bolt/adapter/aws_lambda/handler.py
from slack_bolt.app.app import App as App_1
from typing import cast, Any, Dict
from slack_bolt.request import BoltRequest
class SlackRequestHandler:
 @classmethod
 def clear_all_log_handlers(cls): pass
 def handle(self, *_): return cast(dict[str, Any], 0)
 def __init__(self):
  self.app = cast(App_1, 0)
def to_bolt_request(*_) -> BoltRequest: ...
def to_aws_response(*_) -> Dict[str, Any]: ...
def not_found() -> Dict[str, Any]: ...
# === slack_bolt/adapter/aws_lambda/lambda_s3_oauth_flow.py
from slack_bolt.oauth import OAuthFlow
class LambdaS3OAuthFlow(OAuthFlow): ...
# === slack_bolt/adapter/aws_lambda/lazy_listener_runner.py
from typing import Callable
from slack_bolt.lazy_listener import LazyListenerRunner
class LambdaLazyListenerRunner(LazyListenerRunner):
 def start(self, function: Callable[..., None], *_) -> None: ...
# === slack_bolt/adapter/aws_lambda/local_lambda_client.py
from chalice.test import BaseClient, InvokeResponse
class LocalLambdaClient(BaseClient):
 def invoke(self, *_) -> InvokeResponse: ...
# === slack_bolt/adapter/bottle/__init__.py
from .handler import SlackRequestHandler
# === slack_bolt/adapter/bottle/handler.py
from slack_bolt.app.app import App as App_1
from typing import cast
from slack_bolt.request import BoltRequest
def to_bolt_request(*_) -> BoltRequest: ...
def set_response(*_) -> None: ...
class SlackRequestHandler:
 def handle(self, *_) -> str: ...
 def __init__(self):
  self.app = cast(App_1, 0)
# === slack_bolt/adapter/cherrypy/__init__.py
from .handler import SlackRequestHandler
# === slack_bolt/adapter/cherrypy/handler.py
from slack_bolt.app.app import App as App_1
from typing import cast
from slack_bolt.request import BoltRequest
def build_bolt_request() -> BoltRequest: ...
def set_response_status_and_headers(*_) -> None: ...
slack_in = __
class SlackRequestHandler:
 def handle(self) -> bytes: ...
 def __init__(self):
  self.app = cast(App_1, 0)
# === slack_bolt/adapter/django/__init__.py
from .handler import SlackRequestHandler
# === slack_bolt/adapter/django/handler.py
from slack_bolt.app.app import App as App_1
from typing import cast, Callable
from django.http import HttpResponse
from slack_bolt.lazy_listener import ThreadLazyListenerRunner
from slack_bolt.listener.listener_start_handler import ListenerStartHandler
from slack_bolt.listener.listener_completion_handler import ListenerCompletionHandler
from slack_bolt.request import BoltRequest
def to_bolt_request(*_) -> BoltRequest: ...
def to_django_response(*_) -> HttpResponse: ...
def release_thread_local_connections(*_): pass
class DjangoListenerStartHandler(ListenerStartHandler):
 def handle(self, *_) -> None: ...
class DjangoListenerCompletionHandler(ListenerCompletionHandler):
 def handle(self, *_) -> None: ...
class DjangoThreadLazyListenerRunner(ThreadLazyListenerRunner):
 def start(self, function: Callable[..., None], *_) -> None: ...
class SlackRequestHandler:
 def handle(self, *_) -> HttpResponse: ...
 def __init__(self):
  self.app = cast(App_1, 0)
# === slack_bolt/adapter/falcon/__init__.py
from .resource import SlackAppResource
# === slack_bolt/adapter/falcon/async_resource.py
from slack_bolt.app.async_app import AsyncApp as AsyncApp_1
from typing import cast
class AsyncSlackAppResource:
 async def on_get(self, *_): pass
 async def on_post(self, *_): pass
 def __init__(self):
  self.app = cast(AsyncApp_1, 0)
# === slack_bolt/adapter/falcon/resource.py
from slack_bolt.app.app import App as App_1
from typing import cast
class SlackAppResource:
 def on_get(self, *_): pass
 def on_post(self, *_): pass
 def __init__(self):
  self.app = cast(App_1, 0)
# === slack_bolt/adapter/fastapi/__init__.py
from ..starlette.handler import SlackRequestHandler
# === slack_bolt/adapter/fastapi/async_handler.py
from ..starlette.async_handler import AsyncSlackRequestHandler
# === slack_bolt/adapter/flask/__init__.py
from .handler import SlackRequestHandler
# === slack_bolt/adapter/flask/handler.py
from slack_bolt.app.app import App as App_1
from typing import cast
from flask import Response
from slack_bolt.request import BoltRequest
def to_bolt_request(*_) -> BoltRequest: ...
def to_flask_response(*_) -> Response: ...
class SlackRequestHandler:
 def handle(self, *_) -> Response: ...
 def __init__(self):
  self.app = cast(App_1, 0)
# === slack_bolt/adapter/google_cloud_functions/__init__.py
from .handler import SlackRequestHandler
# === slack_bolt/adapter/google_cloud_functions/handler.py
from slack_bolt.app.app import App as App_1
from typing import cast, Callable
from flask import Response
from slack_bolt.lazy_listener import LazyListenerRunner
class NoopLazyListenerRunner(LazyListenerRunner):
 def start(self, function: Callable[..., None], *_) -> None: ...
class SlackRequestHandler:
 def handle(self, *_) -> Response: ...
 def __init__(self):
  self.app = cast(App_1, 0)
# === slack_bolt/adapter/pyramid/__init__.py
from .handler import SlackRequestHandler
# === slack_bolt/adapter/pyramid/handler.py
from slack_bolt.app.app import App as App_1
from typing import cast
from pyramid.response import Response
from slack_bolt import BoltRequest
def to_bolt_request(*_) -> BoltRequest: ...
def to_pyramid_response(*_) -> Response: ...
class SlackRequestHandler:
 def handle(self, *_) -> Response: ...
 def __init__(self):
  self.app = cast(App_1, 0)
# === slack_bolt/adapter/sanic/__init__.py
from .async_handler import AsyncSlackRequestHandler
# === slack_bolt/adapter/sanic/async_handler.py
from slack_bolt.app.async_app import AsyncApp as AsyncApp_1
from typing import cast
from sanic.response import HTTPResponse
from slack_bolt.async_app import AsyncBoltRequest
def to_async_bolt_request(*_) -> AsyncBoltRequest: ...
def to_sanic_response(*_) -> HTTPResponse: ...
class AsyncSlackRequestHandler:
 async def handle(self, *_) -> HTTPResponse: ...
 def __init__(self):
  self.app = cast(AsyncApp_1, 0)
# === slack_bolt/adapter/socket_mode/__init__.py
from .builtin import SocketModeHandler
# === slack_bolt/adapter/socket_mode/aiohttp/__init__.py
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_bolt import App
from slack_bolt.adapter.socket_mode.async_base_handler import AsyncBaseSocketModeHandler
from slack_bolt.adapter.socket_mode.async_internals import send_async_response, run_async_bolt_app
from slack_bolt.adapter.socket_mode.internals import run_bolt_app
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.response import BoltResponse
class SocketModeHandler(AsyncBaseSocketModeHandler):
 app: App
 client: SocketModeClient
 async def handle(self, *_) -> None: ...
class AsyncSocketModeHandler(AsyncBaseSocketModeHandler):
 app: AsyncApp
 client: SocketModeClient
 async def handle(self, *_) -> None: ...
# === slack_bolt/adapter/socket_mode/async_base_handler.py
from typing import Union
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_bolt import App
from slack_bolt.app.async_app import AsyncApp
class AsyncBaseSocketModeHandler:
 app: Union[App, AsyncApp]
 client: AsyncBaseSocketModeClient
 async def handle(self, *_) -> None: ...
 async def connect_async(self): pass
 async def disconnect_async(self): pass
 async def close_async(self): pass
 async def start_async(self): pass
# === slack_bolt/adapter/socket_mode/async_handler.py
from .aiohttp import AsyncSocketModeHandler
# === slack_bolt/adapter/socket_mode/async_internals.py
from slack_bolt.response.response import BoltResponse as BoltResponse_1
from typing import cast
async def run_async_bolt_app(*_): return cast(BoltResponse_1, 0)
async def send_async_response(*_): pass
# === slack_bolt/adapter/socket_mode/base_handler.py
from slack_sdk.socket_mode.client import BaseSocketModeClient
from slack_bolt import App
class BaseSocketModeHandler:
 app: App
 client: BaseSocketModeClient
 def handle(self, *_) -> None: ...
 def connect(self): pass
 def disconnect(self): pass
 def close(self): pass
 def start(self): pass
# === slack_bolt/adapter/socket_mode/builtin/__init__.py
from slack_sdk.socket_mode.builtin import SocketModeClient
from slack_bolt import App
from slack_bolt.adapter.socket_mode.base_handler import BaseSocketModeHandler
from slack_bolt.adapter.socket_mode.internals import run_bolt_app, send_response
from slack_bolt.response import BoltResponse
class SocketModeHandler(BaseSocketModeHandler):
 app: App
 client: SocketModeClient
 def handle(self, *_) -> None: ...
# === slack_bolt/adapter/socket_mode/internals.py
from slack_bolt.response.response import BoltResponse as BoltResponse_1
from typing import cast, Dict, Optional, Sequence, Union
def build_headers(*_) -> Optional[Dict[str, Union[str, Sequence[str]]]]: ...
def run_bolt_app(*_): return cast(BoltResponse_1, 0)
def send_response(*_): pass
# === slack_bolt/adapter/socket_mode/websocket_client/__init__.py
from slack_sdk.socket_mode.websocket_client import SocketModeClient
from slack_bolt import App
from slack_bolt.adapter.socket_mode.base_handler import BaseSocketModeHandler
from slack_bolt.adapter.socket_mode.internals import run_bolt_app, send_response
from slack_bolt.response import BoltResponse
class SocketModeHandler(BaseSocketModeHandler):
 app: App
 client: SocketModeClient
 def handle(self, *_) -> None: ...
# === slack_bolt/adapter/socket_mode/websockets/__init__.py
from slack_sdk.socket_mode.websockets import SocketModeClient
from slack_bolt import App
from slack_bolt.adapter.socket_mode.async_base_handler import AsyncBaseSocketModeHandler
from slack_bolt.adapter.socket_mode.async_internals import send_async_response, run_async_bolt_app
from slack_bolt.adapter.socket_mode.internals import run_bolt_app
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.response import BoltResponse
class SocketModeHandler(AsyncBaseSocketModeHandler):
 app: App
 client: SocketModeClient
 async def handle(self, *_) -> None: ...
class AsyncSocketModeHandler(AsyncBaseSocketModeHandler):
 app: AsyncApp
 client: SocketModeClient
 async def handle(self, *_) -> None: ...
# === slack_bolt/adapter/starlette/__init__.py
from .handler import SlackRequestHandler
# === slack_bolt/adapter/starlette/async_handler.py
from slack_bolt.app.async_app import AsyncApp as AsyncApp_1
from typing import cast
from starlette.responses import Response
from slack_bolt.async_app import AsyncBoltRequest
def to_async_bolt_request(*_) -> AsyncBoltRequest: ...
def to_starlette_response(*_) -> Response: ...
class AsyncSlackRequestHandler:
 async def handle(self, *_) -> Response: ...
 def __init__(self):
  self.app = cast(AsyncApp_1, 0)
# === slack_bolt/adapter/starlette/handler.py
from slack_bolt.app.app import App as App_1
from typing import cast
from starlette.responses import Response
from slack_bolt import BoltRequest
def to_bolt_request(*_) -> BoltRequest: ...
def to_starlette_response(*_) -> Response: ...
class SlackRequestHandler:
 async def handle(self, *_) -> Response: ...
 def __init__(self):
  self.app = cast(App_1, 0)
# === slack_bolt/adapter/tornado/__init__.py
from .handler import SlackEventsHandler, SlackOAuthHandler
# === slack_bolt/adapter/tornado/async_handler.py
from slack_bolt.app.async_app import AsyncApp as AsyncApp_1
from typing import cast
from tornado.web import RequestHandler
from slack_bolt.request.async_request import AsyncBoltRequest
class AsyncSlackEventsHandler(RequestHandler):
 def initialize(self, *_): pass
 async def post(self): pass
 def __init__(self):
  self.app = cast(AsyncApp_1, 0)
class AsyncSlackOAuthHandler(RequestHandler):
 def initialize(self, *_): pass
 async def get(self): pass
 def __init__(self):
  self.app = cast(AsyncApp_1, 0)
def to_async_bolt_request(*_) -> AsyncBoltRequest: ...
# === slack_bolt/adapter/tornado/handler.py
from slack_bolt.app.app import App as App_1
from typing import cast
from tornado.web import RequestHandler
from slack_bolt.request import BoltRequest
class SlackEventsHandler(RequestHandler):
 def initialize(self, *_): pass
 def post(self): pass
 def __init__(self):
  self.app = cast(App_1, 0)
class SlackOAuthHandler(RequestHandler):
 def initialize(self, *_): pass
 def get(self): pass
 def __init__(self):
  self.app = cast(App_1, 0)
def to_bolt_request(*_) -> BoltRequest: ...
def set_response(*_) -> None: ...
# === slack_bolt/adapter/wsgi/__init__.py
from .handler import SlackRequestHandler
# === slack_bolt/adapter/wsgi/handler.py
from slack_bolt.app.app import App as App_1
from typing import cast, Iterable
from slack_bolt.response import BoltResponse
class SlackRequestHandler:
 def dispatch(self, *_) -> BoltResponse: ...
 def handle_installation(self, *_) -> BoltResponse: ...
 def handle_callback(self, *_) -> BoltResponse: ...
 def __call__(self, *_) -> Iterable[bytes]: ...
 def __init__(self):
  self.app = cast(App_1, 0)
# === slack_bolt/adapter/wsgi/http_request.py
from typing import cast
from wsgiref.types import WSGIEnvironment as WSGIEnvironment_1
from typing import Dict, Sequence, Union
class WsgiHttpRequest:
 def get_headers(self) -> Dict[str, Union[str, Sequence[str]]]: ...
 def get_body(self) -> str: ...
 def __init__(self):
  self.environ = cast(WSGIEnvironment_1, 0)
# === slack_bolt/adapter/wsgi/http_response.py
from typing import Iterable, List, Tuple
class WsgiHttpResponse:
 def get_headers(self) -> List[Tuple[str, str]]: ...
 def get_body(self) -> Iterable[bytes]: ...
# === slack_bolt/app/__init__.py
from .app import App
# === slack_bolt/app/app.py
from typing import Any, Callable, Optional, Sequence, Union
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.listener.listener import Listener
from slack_bolt.listener.thread_runner import ThreadListenerRunner
from slack_bolt.middleware import Middleware
from slack_bolt.oauth import OAuthFlow
from slack_bolt.response import BoltResponse
class App:
 @property
 def oauth_flow(self) -> Optional[OAuthFlow]: ...
 @property
 def listener_runner(self) -> ThreadListenerRunner: ...
 def start(self, *_) -> None: ...
 def dispatch(self, *_) -> BoltResponse: ...
 def use(self, *_) -> Optional[Callable]: ...
 def middleware(self, *_) -> Optional[Callable]: ...
 def assistant(self, *_) -> Optional[Callable]: ...
 def step(self, callback_id, edit: Optional[Union[Callable[..., Optional[BoltResponse]], Listener, Sequence[Callable]]], save: Optional[Union[Callable[..., Optional[BoltResponse]], Listener, Sequence[Callable]]], execute: Optional[Union[Callable[..., Optional[BoltResponse]], Listener, Sequence[Callable]]]): pass
 def error(self, func: Callable[..., Optional[BoltResponse]]) -> Callable[..., Optional[BoltResponse]]: ...
 def event(self, event, matchers: Optional[Sequence[Callable[..., bool]]], middleware: Optional[Sequence[Union[Callable, Middleware]]]) -> Callable[..., Optional[Callable[..., Optional[BoltResponse]]]]: ...
 def message(self, keyword, matchers: Optional[Sequence[Callable[..., bool]]], middleware: Optional[Sequence[Union[Callable, Middleware]]]) -> Callable[..., Optional[Callable[..., Optional[BoltResponse]]]]: ...
 def function(self, callback_id, matchers: Optional[Sequence[Callable[..., bool]]], middleware: Optional[Sequence[Union[Callable, Middleware]]], *_) -> Callable[..., Optional[Callable[..., Optional[BoltResponse]]]]: ...
 def command(self, command, matchers: Optional[Sequence[Callable[..., bool]]], middleware: Optional[Sequence[Union[Callable, Middleware]]]) -> Callable[..., Optional[Callable[..., Optional[BoltResponse]]]]: ...
 def shortcut(self, constraints, matchers: Optional[Sequence[Callable[..., bool]]], middleware: Optional[Sequence[Union[Callable, Middleware]]]) -> Callable[..., Optional[Callable[..., Optional[BoltResponse]]]]: ...
 def global_shortcut(self, callback_id, matchers: Optional[Sequence[Callable[..., bool]]], middleware: Optional[Sequence[Union[Callable, Middleware]]]) -> Callable[..., Optional[Callable[..., Optional[BoltResponse]]]]: ...
 def message_shortcut(self, callback_id, matchers: Optional[Sequence[Callable[..., bool]]], middleware: Optional[Sequence[Union[Callable, Middleware]]]) -> Callable[..., Optional[Callable[..., Optional[BoltResponse]]]]: ...
 def action(self, constraints, matchers: Optional[Sequence[Callable[..., bool]]], middleware: Optional[Sequence[Union[Callable, Middleware]]]) -> Callable[..., Optional[Callable[..., Optional[BoltResponse]]]]: ...
 def block_action(self, constraints, matchers: Optional[Sequence[Callable[..., bool]]], middleware: Optional[Sequence[Union[Callable, Middleware]]]) -> Callable[..., Optional[Callable[..., Optional[BoltResponse]]]]: ...
 def attachment_action(self, callback_id, matchers: Optional[Sequence[Callable[..., bool]]], middleware: Optional[Sequence[Union[Callable, Middleware]]]) -> Callable[..., Optional[Callable[..., Optional[BoltResponse]]]]: ...
 def dialog_submission(self, callback_id, matchers: Optional[Sequence[Callable[..., bool]]], middleware: Optional[Sequence[Union[Callable, Middleware]]]) -> Callable[..., Optional[Callable[..., Optional[BoltResponse]]]]: ...
 def dialog_cancellation(self, callback_id, matchers: Optional[Sequence[Callable[..., bool]]], middleware: Optional[Sequence[Union[Callable, Middleware]]]) -> Callable[..., Optional[Callable[..., Optional[BoltResponse]]]]: ...
 def view(self, constraints, matchers: Optional[Sequence[Callable[..., bool]]], middleware: Optional[Sequence[Union[Callable, Middleware]]]) -> Callable[..., Optional[Callable[..., Optional[BoltResponse]]]]: ...
 def view_submission(self, constraints, matchers: Optional[Sequence[Callable[..., bool]]], middleware: Optional[Sequence[Union[Callable, Middleware]]]) -> Callable[..., Optional[Callable[..., Optional[BoltResponse]]]]: ...
 def view_closed(self, constraints, matchers: Optional[Sequence[Callable[..., bool]]], middleware: Optional[Sequence[Union[Callable, Middleware]]]) -> Callable[..., Optional[Callable[..., Optional[BoltResponse]]]]: ...
 def options(self, constraints, matchers: Optional[Sequence[Callable[..., bool]]], middleware: Optional[Sequence[Union[Callable, Middleware]]]) -> Callable[..., Optional[Callable[..., Optional[BoltResponse]]]]: ...
 def block_suggestion(self, action_id, matchers: Optional[Sequence[Callable[..., bool]]], middleware: Optional[Sequence[Union[Callable, Middleware]]]) -> Callable[..., Optional[Callable[..., Optional[BoltResponse]]]]: ...
 def dialog_suggestion(self, callback_id, matchers: Optional[Sequence[Callable[..., bool]]], middleware: Optional[Sequence[Union[Callable, Middleware]]]) -> Callable[..., Optional[Callable[..., Optional[BoltResponse]]]]: ...
 def default_tokens_revoked_event_listener(self) -> Callable[..., Optional[BoltResponse]]: ...
 def default_app_uninstalled_event_listener(self) -> Callable[..., Optional[BoltResponse]]: ...
 def enable_token_revocation_listeners(self) -> None: ...
 def __init__(self, *, before_authorize: Optional[Union[Middleware, Callable[..., Any]]], authorize: Optional[Callable[..., AuthorizeResult]], **_): ...
class SlackAppDevelopmentServer:
 def start(self) -> None: ...
# === slack_bolt/app/async_app.py
from typing import Any, Awaitable, Callable, Optional, Sequence, Union
from aiohttp import web
from slack_bolt.listener.asyncio_runner import AsyncioListenerRunner
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.listener.async_listener import AsyncListener
from slack_bolt.middleware.async_custom_middleware import AsyncMiddleware
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.response import BoltResponse
class AsyncApp:
 @property
 def oauth_flow(self) -> Optional[AsyncOAuthFlow]: ...
 @property
 def listener_runner(self) -> AsyncioListenerRunner: ...
 from .async_server import AsyncSlackAppServer
 def server(self, *_) -> AsyncApp.AsyncSlackAppServer: ...
 def web_app(self, *_) -> web.Application: ...
 def start(self, *_) -> None: ...
 async def async_dispatch(self, *_) -> BoltResponse: ...
 def use(self, *_) -> Optional[Callable]: ...
 def middleware(self, *_) -> Optional[Callable]: ...
 def assistant(self, *_) -> Optional[Callable]: ...
 def step(self, callback_id, edit: Optional[Union[Callable[..., Optional[BoltResponse]], AsyncListener, Sequence[Callable]]], save: Optional[Union[Callable[..., Optional[BoltResponse]], AsyncListener, Sequence[Callable]]], execute: Optional[Union[Callable[..., Optional[BoltResponse]], AsyncListener, Sequence[Callable]]]): pass
 def error(self, func: Callable[..., Awaitable[Optional[BoltResponse]]]) -> Callable[..., Awaitable[Optional[BoltResponse]]]: ...
 def event(self, event, matchers: Optional[Sequence[Callable[..., Awaitable[bool]]]], middleware: Optional[Sequence[Union[Callable, AsyncMiddleware]]]) -> Callable[..., Optional[Callable[..., Awaitable[Optional[BoltResponse]]]]]: ...
 def message(self, keyword, matchers: Optional[Sequence[Callable[..., Awaitable[bool]]]], middleware: Optional[Sequence[Union[Callable, AsyncMiddleware]]]) -> Callable[..., Optional[Callable[..., Awaitable[Optional[BoltResponse]]]]]: ...
 def function(self, callback_id, matchers: Optional[Sequence[Callable[..., Awaitable[bool]]]], middleware: Optional[Sequence[Union[Callable, AsyncMiddleware]]], *_) -> Callable[..., Optional[Callable[..., Awaitable[BoltResponse]]]]: ...
 def command(self, command, matchers: Optional[Sequence[Callable[..., Awaitable[bool]]]], middleware: Optional[Sequence[Union[Callable, AsyncMiddleware]]]) -> Callable[..., Optional[Callable[..., Awaitable[Optional[BoltResponse]]]]]: ...
 def shortcut(self, constraints, matchers: Optional[Sequence[Callable[..., Awaitable[bool]]]], middleware: Optional[Sequence[Union[Callable, AsyncMiddleware]]]) -> Callable[..., Optional[Callable[..., Awaitable[Optional[BoltResponse]]]]]: ...
 def global_shortcut(self, callback_id, matchers: Optional[Sequence[Callable[..., Awaitable[bool]]]], middleware: Optional[Sequence[Union[Callable, AsyncMiddleware]]]) -> Callable[..., Optional[Callable[..., Awaitable[Optional[BoltResponse]]]]]: ...
 def message_shortcut(self, callback_id, matchers: Optional[Sequence[Callable[..., Awaitable[bool]]]], middleware: Optional[Sequence[Union[Callable, AsyncMiddleware]]]) -> Callable[..., Optional[Callable[..., Awaitable[Optional[BoltResponse]]]]]: ...
 def action(self, constraints, matchers: Optional[Sequence[Callable[..., Awaitable[bool]]]], middleware: Optional[Sequence[Union[Callable, AsyncMiddleware]]]) -> Callable[..., Optional[Callable[..., Awaitable[Optional[BoltResponse]]]]]: ...
 def block_action(self, constraints, matchers: Optional[Sequence[Callable[..., Awaitable[bool]]]], middleware: Optional[Sequence[Union[Callable, AsyncMiddleware]]]) -> Callable[..., Optional[Callable[..., Awaitable[Optional[BoltResponse]]]]]: ...
 def attachment_action(self, callback_id, matchers: Optional[Sequence[Callable[..., Awaitable[bool]]]], middleware: Optional[Sequence[Union[Callable, AsyncMiddleware]]]) -> Callable[..., Optional[Callable[..., Awaitable[Optional[BoltResponse]]]]]: ...
 def dialog_submission(self, callback_id, matchers: Optional[Sequence[Callable[..., Awaitable[bool]]]], middleware: Optional[Sequence[Union[Callable, AsyncMiddleware]]]) -> Callable[..., Optional[Callable[..., Awaitable[Optional[BoltResponse]]]]]: ...
 def dialog_cancellation(self, callback_id, matchers: Optional[Sequence[Callable[..., Awaitable[bool]]]], middleware: Optional[Sequence[Union[Callable, AsyncMiddleware]]]) -> Callable[..., Optional[Callable[..., Awaitable[Optional[BoltResponse]]]]]: ...
 def view(self, constraints, matchers: Optional[Sequence[Callable[..., Awaitable[bool]]]], middleware: Optional[Sequence[Union[Callable, AsyncMiddleware]]]) -> Callable[..., Optional[Callable[..., Awaitable[Optional[BoltResponse]]]]]: ...
 def view_submission(self, constraints, matchers: Optional[Sequence[Callable[..., Awaitable[bool]]]], middleware: Optional[Sequence[Union[Callable, AsyncMiddleware]]]) -> Callable[..., Optional[Callable[..., Awaitable[Optional[BoltResponse]]]]]: ...
 def view_closed(self, constraints, matchers: Optional[Sequence[Callable[..., Awaitable[bool]]]], middleware: Optional[Sequence[Union[Callable, AsyncMiddleware]]]) -> Callable[..., Optional[Callable[..., Awaitable[Optional[BoltResponse]]]]]: ...
 def options(self, constraints, matchers: Optional[Sequence[Callable[..., Awaitable[bool]]]], middleware: Optional[Sequence[Union[Callable, AsyncMiddleware]]]) -> Callable[..., Optional[Callable[..., Awaitable[Optional[BoltResponse]]]]]: ...
 def block_suggestion(self, action_id, matchers: Optional[Sequence[Callable[..., Awaitable[bool]]]], middleware: Optional[Sequence[Union[Callable, AsyncMiddleware]]]) -> Callable[..., Optional[Callable[..., Awaitable[Optional[BoltResponse]]]]]: ...
 def dialog_suggestion(self, callback_id, matchers: Optional[Sequence[Callable[..., Awaitable[bool]]]], middleware: Optional[Sequence[Union[Callable, AsyncMiddleware]]]) -> Callable[..., Optional[Callable[..., Awaitable[Optional[BoltResponse]]]]]: ...
 def default_tokens_revoked_event_listener(self) -> Callable[..., Awaitable[Optional[BoltResponse]]]: ...
 def default_app_uninstalled_event_listener(self) -> Callable[..., Awaitable[Optional[BoltResponse]]]: ...
 def enable_token_revocation_listeners(self) -> None: ...
 def __init__(self, *, before_authorize: Optional[Union[AsyncMiddleware, Callable[..., Awaitable[Any]]]], authorize: Optional[Callable[..., Awaitable[AuthorizeResult]]], **_): ...
# === slack_bolt/app/async_server.py
from aiohttp import web
from slack_bolt.app.async_app import AsyncApp
class AsyncSlackAppServer:
 bolt_app: AsyncApp
 web_app: web.Application
 async def handle_get_requests(self, *_) -> web.Response: ...
 async def handle_post_requests(self, *_) -> web.Response: ...
 def start(self, *_) -> None: ...
 def __init__(self):
  self.bolt_app: AsyncApp
# === slack_bolt/async_app.py
from .app.async_app import AsyncApp
from .context.ack.async_ack import AsyncAck
from .context.async_context import AsyncBoltContext
from .context.respond.async_respond import AsyncRespond
from .context.say.async_say import AsyncSay
from .listener.async_listener import AsyncListener
from .listener_matcher.async_listener_matcher import AsyncCustomListenerMatcher
from .request.async_request import AsyncBoltRequest
from .middleware.assistant.async_assistant import AsyncAssistant
from .context.set_status.async_set_status import AsyncSetStatus
from .context.set_title.async_set_title import AsyncSetTitle
from .context.set_suggested_prompts.async_set_suggested_prompts import AsyncSetSuggestedPrompts
from .context.get_thread_context.async_get_thread_context import AsyncGetThreadContext
from .context.save_thread_context.async_save_thread_context import AsyncSaveThreadContext
from .context.say_stream.async_say_stream import AsyncSayStream
# === slack_bolt/authorization/__init__.py
from .authorize_result import AuthorizeResult
# === slack_bolt/authorization/async_authorize.py
from slack_bolt.authorization.authorize_result import AuthorizeResult as AuthorizeResult_1
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore as AsyncInstallationStore_1
from typing import Coroutine, cast, Any, Awaitable, Callable, Optional
from slack_sdk.oauth.token_rotation.async_rotator import AsyncTokenRotator
from slack_bolt.authorization import AuthorizeResult
class AsyncAuthorize:
 async def __call__(self, **_) -> Optional[AuthorizeResult]: ...
class AsyncCallableAuthorize(AsyncAuthorize):
 async def __call__(self, **_) -> Optional[AuthorizeResult]: ...
 def __init__(self, *, func: Callable[..., Awaitable[AuthorizeResult]], **_): ...
 def __set__attributes__(self):
  self.func = cast(Callable[..., Coroutine[Any, Any, AuthorizeResult_1]], 0)
class AsyncInstallationStoreAuthorize(AsyncAuthorize):
 token_rotator: Optional[AsyncTokenRotator]
 async def __call__(self, **_) -> Optional[AuthorizeResult]: ...
 def __init__(self):
  self.installation_store = cast(AsyncInstallationStore_1, 0)
# === slack_bolt/authorization/async_authorize_args.py
from slack_sdk.web.async_client import AsyncWebClient
from slack_bolt.context.async_context import AsyncBoltContext
class AsyncAuthorizeArgs:
 context: AsyncBoltContext
 client: AsyncWebClient
# === slack_bolt/authorization/authorize.py
from slack_sdk.oauth import InstallationStore as InstallationStore_1
from typing import cast, Callable, Optional
from slack_sdk.oauth.token_rotation.rotator import TokenRotator
from slack_bolt.authorization.authorize_result import AuthorizeResult
class Authorize:
 def __call__(self, **_) -> Optional[AuthorizeResult]: ...
class CallableAuthorize(Authorize):
 def __call__(self, **_) -> Optional[AuthorizeResult]: ...
 def __init__(self, *, func: Callable[..., AuthorizeResult], **_): ...
 def __set__attributes__(self):
  self.func = cast(Callable[..., AuthorizeResult], 0)
class InstallationStoreAuthorize(Authorize):
 token_rotator: Optional[TokenRotator]
 def __call__(self, **_) -> Optional[AuthorizeResult]: ...
 def __init__(self):
  self.installation_store = cast(InstallationStore_1, 0)
# === slack_bolt/authorization/authorize_args.py
from slack_sdk.web import WebClient
from slack_bolt.context.context import BoltContext
class AuthorizeArgs:
 context: BoltContext
 client: WebClient
# === slack_bolt/authorization/authorize_result.py
class AuthorizeResult(dict):
 @classmethod
 def from_auth_test_response(cls, **_) -> AuthorizeResult: ...
# === slack_bolt/context/__init__.py
from .context import BoltContext
# === slack_bolt/context/ack/__init__.py
from .ack import Ack
# === slack_bolt/context/ack/ack.py
from typing import Optional
from slack_bolt.response.response import BoltResponse
class Ack:
 response: Optional[BoltResponse]
 def __call__(self, *_) -> BoltResponse: ...
 def __init__(self):
  self.response: Optional[BoltResponse]
# === slack_bolt/context/ack/async_ack.py
from typing import Optional
from slack_bolt.response.response import BoltResponse
class AsyncAck:
 response: Optional[BoltResponse]
 async def __call__(self, *_) -> BoltResponse: ...
 def __init__(self):
  self.response: Optional[BoltResponse]
# === slack_bolt/context/assistant/assistant_utilities.py
from slack_sdk.web import WebClient
from slack_bolt.context.assistant.thread_context_store.store import AssistantThreadContextStore
from slack_bolt.context.say import Say
from ..get_thread_context.get_thread_context import GetThreadContext
from ..save_thread_context import SaveThreadContext
from ..set_title import SetTitle
class AssistantUtilities:
 client: WebClient
 thread_context_store: AssistantThreadContextStore
 @property
 def set_title(self) -> SetTitle: ...
 @property
 def say(self) -> Say: ...
 @property
 def get_thread_context(self) -> GetThreadContext: ...
 @property
 def save_thread_context(self) -> SaveThreadContext: ...
# === slack_bolt/context/assistant/async_assistant_utilities.py
from slack_sdk.web.async_client import AsyncWebClient
from slack_bolt.context.assistant.thread_context_store.async_store import AsyncAssistantThreadContextStore
from slack_bolt.context.say.async_say import AsyncSay
from ..get_thread_context.async_get_thread_context import AsyncGetThreadContext
from ..save_thread_context.async_save_thread_context import AsyncSaveThreadContext
from ..set_title.async_set_title import AsyncSetTitle
class AsyncAssistantUtilities:
 client: AsyncWebClient
 thread_context_store: AsyncAssistantThreadContextStore
 @property
 def set_title(self) -> AsyncSetTitle: ...
 @property
 def say(self) -> AsyncSay: ...
 @property
 def get_thread_context(self) -> AsyncGetThreadContext: ...
 @property
 def save_thread_context(self) -> AsyncSaveThreadContext: ...
# === slack_bolt/context/assistant/internals.py
def has_channel_id_and_thread_ts(*_) -> bool: ...
# === slack_bolt/context/assistant/thread_context/__init__.py
class AssistantThreadContext(dict): ...
# === slack_bolt/context/assistant/thread_context_store/async_store.py
from typing import Optional
from slack_bolt.context.assistant.thread_context import AssistantThreadContext
class AsyncAssistantThreadContextStore:
 async def save(self, **_) -> None: ...
 async def find(self, **_) -> Optional[AssistantThreadContext]: ...
# === slack_bolt/context/assistant/thread_context_store/default_async_store.py
from typing import Optional
from slack_sdk.web.async_client import AsyncWebClient
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.context.assistant.thread_context import AssistantThreadContext
from slack_bolt.context.assistant.thread_context_store.async_store import AsyncAssistantThreadContextStore
class DefaultAsyncAssistantThreadContextStore(AsyncAssistantThreadContextStore):
 client: AsyncWebClient
 context: AsyncBoltContext
 async def save(self, **_) -> None: ...
 async def find(self, **_) -> Optional[AssistantThreadContext]: ...
# === slack_bolt/context/assistant/thread_context_store/default_store.py
from typing import Optional
from slack_bolt.context.context import BoltContext
from slack_sdk import WebClient
from slack_bolt.context.assistant.thread_context import AssistantThreadContext
from slack_bolt.context.assistant.thread_context_store.store import AssistantThreadContextStore
class DefaultAssistantThreadContextStore(AssistantThreadContextStore):
 client: WebClient
 context: BoltContext
 def save(self, **_) -> None: ...
 def find(self, **_) -> Optional[AssistantThreadContext]: ...
# === slack_bolt/context/assistant/thread_context_store/file/__init__.py
from typing import Optional
from ..store import AssistantThreadContext, AssistantThreadContextStore
class FileAssistantThreadContextStore(AssistantThreadContextStore):
 def save(self, **_) -> None: ...
 def find(self, **_) -> Optional[AssistantThreadContext]: ...
# === slack_bolt/context/assistant/thread_context_store/store.py
from typing import Optional
from slack_bolt.context.assistant.thread_context import AssistantThreadContext
class AssistantThreadContextStore:
 def save(self, **_) -> None: ...
 def find(self, **_) -> Optional[AssistantThreadContext]: ...
# === slack_bolt/context/async_context.py
from typing import Optional
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.base_context import BaseContext
from slack_bolt.context.complete.async_complete import AsyncComplete
from slack_bolt.context.fail.async_fail import AsyncFail
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_bolt.context.get_thread_context.async_get_thread_context import AsyncGetThreadContext
from slack_bolt.context.save_thread_context.async_save_thread_context import AsyncSaveThreadContext
from slack_bolt.context.say.async_say import AsyncSay
from slack_bolt.context.say_stream.async_say_stream import AsyncSayStream
from slack_bolt.context.set_status.async_set_status import AsyncSetStatus
from slack_bolt.context.set_suggested_prompts.async_set_suggested_prompts import AsyncSetSuggestedPrompts
from slack_bolt.context.set_title.async_set_title import AsyncSetTitle
from slack_bolt.listener.asyncio_runner import AsyncioListenerRunner
class AsyncBoltContext(BaseContext):
 def to_copyable(self) -> AsyncBoltContext: ...
 @property
 def listener_runner(self) -> AsyncioListenerRunner: ...
 @property
 def ack(self) -> AsyncAck: ...
 @property
 def say(self) -> AsyncSay: ...
 @property
 def respond(self) -> Optional[AsyncRespond]: ...
 @property
 def complete(self) -> AsyncComplete: ...
 @property
 def fail(self) -> AsyncFail: ...
 @property
 def set_title(self) -> Optional[AsyncSetTitle]: ...
 @property
 def set_status(self) -> Optional[AsyncSetStatus]: ...
 @property
 def set_suggested_prompts(self) -> Optional[AsyncSetSuggestedPrompts]: ...
 @property
 def get_thread_context(self) -> Optional[AsyncGetThreadContext]: ...
 @property
 def say_stream(self) -> Optional[AsyncSayStream]: ...
 @property
 def save_thread_context(self) -> Optional[AsyncSaveThreadContext]: ...
# === slack_bolt/context/base_context.py
class BaseContext(dict):
 def set_authorize_result(self, *_): pass
# === slack_bolt/context/complete/__init__.py
from .complete import Complete
# === slack_bolt/context/complete/async_complete.py
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse
class AsyncComplete:
 client: AsyncWebClient
 async def __call__(self, *_) -> AsyncSlackResponse: ...
 def has_been_called(self) -> bool: ...
# === slack_bolt/context/complete/complete.py
from slack_sdk import WebClient
from slack_sdk.web import SlackResponse
class Complete:
 client: WebClient
 def __call__(self, *_) -> SlackResponse: ...
 def has_been_called(self) -> bool: ...
# === slack_bolt/context/context.py
from typing import Optional
from slack_bolt.context.ack import Ack
from slack_bolt.context.base_context import BaseContext
from slack_bolt.context.complete import Complete
from slack_bolt.context.fail import Fail
from slack_bolt.context.get_thread_context.get_thread_context import GetThreadContext
from slack_bolt.context.respond import Respond
from slack_bolt.context.save_thread_context import SaveThreadContext
from slack_bolt.context.say import Say
from slack_bolt.context.say_stream import SayStream
from slack_bolt.context.set_status import SetStatus
from slack_bolt.context.set_suggested_prompts import SetSuggestedPrompts
from slack_bolt.context.set_title import SetTitle
from slack_bolt.listener.thread_runner import ThreadListenerRunner
class BoltContext(BaseContext):
 def to_copyable(self) -> BoltContext: ...
 @property
 def listener_runner(self) -> ThreadListenerRunner: ...
 @property
 def ack(self) -> Ack: ...
 @property
 def say(self) -> Say: ...
 @property
 def respond(self) -> Optional[Respond]: ...
 @property
 def complete(self) -> Complete: ...
 @property
 def fail(self) -> Fail: ...
 @property
 def set_title(self) -> Optional[SetTitle]: ...
 @property
 def set_status(self) -> Optional[SetStatus]: ...
 @property
 def set_suggested_prompts(self) -> Optional[SetSuggestedPrompts]: ...
 @property
 def get_thread_context(self) -> Optional[GetThreadContext]: ...
 @property
 def say_stream(self) -> Optional[SayStream]: ...
 @property
 def save_thread_context(self) -> Optional[SaveThreadContext]: ...
# === slack_bolt/context/fail/__init__.py
from .fail import Fail
# === slack_bolt/context/fail/async_fail.py
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse
class AsyncFail:
 client: AsyncWebClient
 async def __call__(self, *_) -> AsyncSlackResponse: ...
 def has_been_called(self) -> bool: ...
# === slack_bolt/context/fail/fail.py
from slack_sdk import WebClient
from slack_sdk.web import SlackResponse
class Fail:
 client: WebClient
 def __call__(self, *_) -> SlackResponse: ...
 def has_been_called(self) -> bool: ...
# === slack_bolt/context/get_thread_context/__init__.py
from .get_thread_context import GetThreadContext
# === slack_bolt/context/get_thread_context/async_get_thread_context.py
from typing import Optional
from slack_bolt.context.assistant.thread_context import AssistantThreadContext
from slack_bolt.context.assistant.thread_context_store.async_store import AsyncAssistantThreadContextStore
class AsyncGetThreadContext:
 thread_context_store: AsyncAssistantThreadContextStore
 async def __call__(self) -> Optional[AssistantThreadContext]: ...
# === slack_bolt/context/get_thread_context/get_thread_context.py
from typing import Optional
from slack_bolt.context.assistant.thread_context import AssistantThreadContext
from slack_bolt.context.assistant.thread_context_store.store import AssistantThreadContextStore
class GetThreadContext:
 thread_context_store: AssistantThreadContextStore
 def __call__(self) -> Optional[AssistantThreadContext]: ...
# === slack_bolt/context/respond/__init__.py
from .respond import Respond
# === slack_bolt/context/respond/async_respond.py
from typing import Optional
from ssl import SSLContext
from slack_sdk.webhook.async_client import WebhookResponse
class AsyncRespond:
 ssl: Optional[SSLContext]
 async def __call__(self, *_) -> WebhookResponse: ...
# === slack_bolt/context/respond/respond.py
from typing import Optional
from ssl import SSLContext
from slack_sdk.webhook import WebhookResponse
class Respond:
 ssl: Optional[SSLContext]
 def __call__(self, *_) -> WebhookResponse: ...
# === slack_bolt/context/save_thread_context/__init__.py
from .save_thread_context import SaveThreadContext
# === slack_bolt/context/save_thread_context/async_save_thread_context.py
from slack_bolt.context.assistant.thread_context_store.async_store import AsyncAssistantThreadContextStore
class AsyncSaveThreadContext:
 thread_context_store: AsyncAssistantThreadContextStore
 async def __call__(self, *_) -> None: ...
# === slack_bolt/context/save_thread_context/save_thread_context.py
from slack_bolt.context.assistant.thread_context_store.store import AssistantThreadContextStore
class SaveThreadContext:
 thread_context_store: AssistantThreadContextStore
 def __call__(self, *_) -> None: ...
# === slack_bolt/context/say/__init__.py
from .say import Say
# === slack_bolt/context/say/async_say.py
from typing import Awaitable, Callable, Dict, Optional, Union
from slack_sdk.models.metadata import Metadata
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse
class AsyncSay:
 client: Optional[AsyncWebClient]
 build_metadata: Optional[Callable[..., Awaitable[Union[Dict, Metadata]]]]
 async def __call__(self, *_, **_) -> AsyncSlackResponse: ...
 def __init__(self, client, channel, thread_ts, build_metadata: Optional[Callable[..., Awaitable[Union[Dict, Metadata]]]]): ...
# === slack_bolt/context/say/say.py
from typing import Callable, Dict, Optional, Union
from slack_sdk import WebClient
from slack_sdk.models.metadata import Metadata
from slack_sdk.web import SlackResponse
class Say:
 client: Optional[WebClient]
 metadata: Optional[Union[Dict, Metadata]]
 build_metadata: Optional[Callable[..., Optional[Union[Dict, Metadata]]]]
 def __call__(self, *_, **_) -> SlackResponse: ...
 def __init__(self, client, channel, thread_ts, metadata, build_metadata: Optional[Callable[..., Optional[Union[Dict, Metadata]]]]): ...
# === slack_bolt/context/say_stream/__init__.py
from .say_stream import SayStream
# === slack_bolt/context/say_stream/async_say_stream.py
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_chat_stream import AsyncChatStream
class AsyncSayStream:
 client: AsyncWebClient
 async def __call__(self, **_) -> AsyncChatStream: ...
# === slack_bolt/context/say_stream/say_stream.py
from slack_sdk import WebClient
from slack_sdk.web.chat_stream import ChatStream
class SayStream:
 client: WebClient
 def __call__(self, **_) -> ChatStream: ...
# === slack_bolt/context/set_status/__init__.py
from .set_status import SetStatus
# === slack_bolt/context/set_status/async_set_status.py
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse
class AsyncSetStatus:
 client: AsyncWebClient
 async def __call__(self, *_, **_) -> AsyncSlackResponse: ...
# === slack_bolt/context/set_status/set_status.py
from slack_sdk import WebClient
from slack_sdk.web import SlackResponse
class SetStatus:
 client: WebClient
 def __call__(self, *_, **_) -> SlackResponse: ...
# === slack_bolt/context/set_suggested_prompts/__init__.py
from .set_suggested_prompts import SetSuggestedPrompts
# === slack_bolt/context/set_suggested_prompts/async_set_suggested_prompts.py
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse
class AsyncSetSuggestedPrompts:
 client: AsyncWebClient
 async def __call__(self, *_) -> AsyncSlackResponse: ...
# === slack_bolt/context/set_suggested_prompts/set_suggested_prompts.py
from slack_sdk import WebClient
from slack_sdk.web import SlackResponse
class SetSuggestedPrompts:
 client: WebClient
 def __call__(self, *_) -> SlackResponse: ...
# === slack_bolt/context/set_title/__init__.py
from .set_title import SetTitle
# === slack_bolt/context/set_title/async_set_title.py
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse
class AsyncSetTitle:
 client: AsyncWebClient
 async def __call__(self, *_) -> AsyncSlackResponse: ...
# === slack_bolt/context/set_title/set_title.py
from slack_sdk import WebClient
from slack_sdk.web import SlackResponse
class SetTitle:
 client: WebClient
 def __call__(self, *_) -> SlackResponse: ...
# === slack_bolt/error/__init__.py
class BoltError(Exception): ...
class BoltUnhandledRequestError(BoltError): ...
# === slack_bolt/kwargs_injection/__init__.py
from .args import Args
from .utils import build_required_kwargs
# === slack_bolt/kwargs_injection/args.py
from typing import Callable, Optional
from slack_bolt.context import BoltContext
from slack_bolt.context.ack import Ack
from slack_bolt.context.complete import Complete
from slack_bolt.context.fail import Fail
from slack_bolt.context.get_thread_context.get_thread_context import GetThreadContext
from slack_bolt.context.respond import Respond
from slack_bolt.context.save_thread_context import SaveThreadContext
from slack_bolt.context.say import Say
from slack_bolt.context.say_stream import SayStream
from slack_bolt.context.set_status import SetStatus
from slack_bolt.context.set_suggested_prompts import SetSuggestedPrompts
from slack_bolt.context.set_title import SetTitle
from slack_bolt.request import BoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk import WebClient
class Args:
 client: WebClient
 req: BoltRequest
 request: BoltRequest
 resp: BoltResponse
 response: BoltResponse
 context: BoltContext
 ack: Ack
 say: Say
 respond: Respond
 complete: Complete
 fail: Fail
 set_status: Optional[SetStatus]
 set_title: Optional[SetTitle]
 set_suggested_prompts: Optional[SetSuggestedPrompts]
 get_thread_context: Optional[GetThreadContext]
 save_thread_context: Optional[SaveThreadContext]
 say_stream: Optional[SayStream]
 next: Callable[..., None]
 next_: Callable[..., None]
 def __init__(self, *, next: Callable[..., None], **_): ...
 def __set__attributes__(self):
  self.client: WebClient
  self.context: BoltContext
  self.ack: Ack
  self.say: Say
  self.respond: Respond
  self.complete: Complete
  self.fail: Fail
  self.next: Callable[..., None]
  self.next_: Callable[..., None]
# === slack_bolt/kwargs_injection/async_args.py
from typing import Awaitable, Callable, Optional
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.context.complete.async_complete import AsyncComplete
from slack_bolt.context.fail.async_fail import AsyncFail
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_bolt.context.get_thread_context.async_get_thread_context import AsyncGetThreadContext
from slack_bolt.context.save_thread_context.async_save_thread_context import AsyncSaveThreadContext
from slack_bolt.context.say.async_say import AsyncSay
from slack_bolt.context.say_stream.async_say_stream import AsyncSayStream
from slack_bolt.context.set_status.async_set_status import AsyncSetStatus
from slack_bolt.context.set_suggested_prompts.async_set_suggested_prompts import AsyncSetSuggestedPrompts
from slack_bolt.context.set_title.async_set_title import AsyncSetTitle
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient
class AsyncArgs:
 client: AsyncWebClient
 req: AsyncBoltRequest
 request: AsyncBoltRequest
 resp: BoltResponse
 response: BoltResponse
 context: AsyncBoltContext
 ack: AsyncAck
 say: AsyncSay
 respond: AsyncRespond
 complete: AsyncComplete
 fail: AsyncFail
 set_status: Optional[AsyncSetStatus]
 set_title: Optional[AsyncSetTitle]
 set_suggested_prompts: Optional[AsyncSetSuggestedPrompts]
 get_thread_context: Optional[AsyncGetThreadContext]
 save_thread_context: Optional[AsyncSaveThreadContext]
 say_stream: Optional[AsyncSayStream]
 next: Callable[..., Awaitable[None]]
 next_: Callable[..., Awaitable[None]]
 def __init__(self, *, next: Callable[..., Awaitable[None]], **_): ...
 def __set__attributes__(self):
  self.client: AsyncWebClient
  self.context: AsyncBoltContext
  self.ack: AsyncAck
  self.say: AsyncSay
  self.respond: AsyncRespond
  self.complete: AsyncComplete
  self.fail: AsyncFail
  self.next: Callable[..., Awaitable[None]]
  self.next_: Callable[..., Awaitable[None]]
# === slack_bolt/kwargs_injection/async_utils.py
from typing import Any, Callable, Dict, Optional
def build_async_required_kwargs(*, next_func: Optional[Callable[..., None]], this_func: Optional[Callable], **_) -> Dict[str, Any]: ...
# === slack_bolt/kwargs_injection/utils.py
from typing import Any, Callable, Dict, Optional
def build_required_kwargs(*, next_func: Optional[Callable[..., None]], this_func: Optional[Callable], **_) -> Dict[str, Any]: ...
# === slack_bolt/lazy_listener/__init__.py
from .runner import LazyListenerRunner
from .thread_runner import ThreadLazyListenerRunner
# === slack_bolt/lazy_listener/async_internals.py
from typing import cast, Awaitable, Callable
async def to_runnable_function(internal_func: Callable[..., Awaitable[None]], *_): return cast(None, 0)
# === slack_bolt/lazy_listener/async_runner.py
from typing import Awaitable, Callable
class AsyncLazyListenerRunner:
 def start(self, function: Callable[..., Awaitable[None]], *_) -> None: ...
 async def run(self, function: Callable[..., Awaitable[None]], *_) -> None: ...
# === slack_bolt/lazy_listener/asyncio_runner.py
from typing import Awaitable, Callable
from slack_bolt.lazy_listener.async_runner import AsyncLazyListenerRunner
class AsyncioLazyListenerRunner(AsyncLazyListenerRunner):
 def start(self, function: Callable[..., Awaitable[None]], *_) -> None: ...
# === slack_bolt/lazy_listener/internals.py
from typing import Callable
def build_runnable_function(func: Callable[..., None], *_) -> Callable[..., None]: ...
# === slack_bolt/lazy_listener/runner.py
from typing import Callable
class LazyListenerRunner:
 def start(self, function: Callable[..., None], *_) -> None: ...
 def run(self, function: Callable[..., None], *_) -> None: ...
# === slack_bolt/lazy_listener/thread_runner.py
from typing import cast
from concurrent.futures import Executor
from typing import Callable
from slack_bolt.lazy_listener.runner import LazyListenerRunner
class ThreadLazyListenerRunner(LazyListenerRunner):
 def start(self, function: Callable[..., None], *_) -> None: ...
 def __init__(self):
  self.executor = cast(Executor, 0)
# === slack_bolt/listener/__init__.py
from typing import cast
__all__ = ["CustomListener", "Listener", "builtin_listener_classes"]
from .custom_listener import CustomListener
from .listener import Listener
builtin_listener_classes = cast(list[type[CustomListener]], 0)
cls = cast(type[CustomListener], 0)
# === slack_bolt/listener/async_builtins.py
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
class AsyncTokenRevocationListeners:
 installation_store: AsyncInstallationStore
 async def handle_tokens_revoked_events(self, *_) -> None: ...
 async def handle_app_uninstalled_events(self, *_) -> None: ...
# === slack_bolt/listener/async_listener.py
from typing import cast, Awaitable, Callable, Optional, Sequence, Tuple
from slack_bolt.listener_matcher.async_listener_matcher import AsyncListenerMatcher
from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.response import BoltResponse
class AsyncListener:
 matchers: Sequence[AsyncListenerMatcher]
 middleware: Sequence[AsyncMiddleware]
 ack_function: Callable[..., Awaitable[BoltResponse]]
 async def async_matches(self, **_) -> bool: ...
 async def run_async_middleware(self, **_) -> Tuple[Optional[BoltResponse], bool]: ...
 async def run_ack_function(self, **_) -> Optional[BoltResponse]: ...
class AsyncCustomListener(AsyncListener):
 ack_function: Callable[..., Awaitable[Optional[BoltResponse]]]
 matchers: Sequence[AsyncListenerMatcher]
 middleware: Sequence[AsyncMiddleware]
 async def run_ack_function(self, **_) -> Optional[BoltResponse]: ...
 def __init__(self, *, ack_function: Callable[..., Awaitable[Optional[BoltResponse]]], lazy_functions: Sequence[Callable[..., Awaitable[None]]], **_): ...
cls = cast(type[AsyncCustomListener], 0)
# === slack_bolt/listener/async_listener_completion_handler.py
from typing import Coroutine, cast, Any, Awaitable, Callable
class AsyncListenerCompletionHandler:
 async def handle(self, *_) -> None: ...
class AsyncCustomListenerCompletionHandler(AsyncListenerCompletionHandler):
 async def handle(self, *_) -> None: ...
 def __init__(self, logger, func: Callable[..., Awaitable[None]]): ...
 def __set__attributes__(self):
  self.func = cast(Callable[..., Coroutine[Any, Any, None]], 0)
class AsyncDefaultListenerCompletionHandler(AsyncListenerCompletionHandler):
 async def handle(self, *_): pass
# === slack_bolt/listener/async_listener_error_handler.py
from slack_bolt.response.response import BoltResponse as BoltResponse_1
from typing import Coroutine, cast, Any, Awaitable, Callable, Optional
from slack_bolt.response import BoltResponse
class AsyncListenerErrorHandler:
 async def handle(self, *_) -> None: ...
class AsyncCustomListenerErrorHandler(AsyncListenerErrorHandler):
 async def handle(self, *_) -> None: ...
 def __init__(self, logger, func: Callable[..., Awaitable[Optional[BoltResponse]]]): ...
 def __set__attributes__(self):
  self.func = cast(Callable[..., Coroutine[Any, Any, BoltResponse_1 | None]], 0)
class AsyncDefaultListenerErrorHandler(AsyncListenerErrorHandler):
 async def handle(self, *_): pass
# === slack_bolt/listener/async_listener_start_handler.py
from typing import Coroutine, cast, Any, Awaitable, Callable
class AsyncListenerStartHandler:
 async def handle(self, *_) -> None: ...
class AsyncCustomListenerStartHandler(AsyncListenerStartHandler):
 async def handle(self, *_) -> None: ...
 def __init__(self, logger, func: Callable[..., Awaitable[None]]): ...
 def __set__attributes__(self):
  self.func = cast(Callable[..., Coroutine[Any, Any, None]], 0)
class AsyncDefaultListenerStartHandler(AsyncListenerStartHandler):
 async def handle(self, *_): pass
# === slack_bolt/listener/asyncio_runner.py
from typing import Optional
from slack_bolt.lazy_listener.async_runner import AsyncLazyListenerRunner
from slack_bolt.listener.async_listener_start_handler import AsyncListenerStartHandler
from slack_bolt.listener.async_listener_completion_handler import AsyncListenerCompletionHandler
from slack_bolt.listener.async_listener_error_handler import AsyncListenerErrorHandler
from slack_bolt.response import BoltResponse
class AsyncioListenerRunner:
 listener_error_handler: AsyncListenerErrorHandler
 listener_start_handler: AsyncListenerStartHandler
 listener_completion_handler: AsyncListenerCompletionHandler
 lazy_listener_runner: AsyncLazyListenerRunner
 async def run(self, *_) -> Optional[BoltResponse]: ...
# === slack_bolt/listener/builtins.py
from slack_sdk.oauth.installation_store.installation_store import InstallationStore
class TokenRevocationListeners:
 installation_store: InstallationStore
 def handle_tokens_revoked_events(self, *_) -> None: ...
 def handle_app_uninstalled_events(self, *_) -> None: ...
# === slack_bolt/listener/custom_listener.py
from typing import Callable, Optional, Sequence
from slack_bolt.response import BoltResponse
from .listener import Listener
class CustomListener(Listener):
 ack_function: Callable[..., Optional[BoltResponse]]
 def run_ack_function(self, **_) -> Optional[BoltResponse]: ...
 def __init__(self, *, ack_function: Callable[..., Optional[BoltResponse]], lazy_functions: Sequence[Callable[..., None]], **_): ...
# === slack_bolt/listener/listener.py
from typing import Callable, Optional, Tuple
from slack_bolt.response import BoltResponse
class Listener:
 ack_function: Callable[..., BoltResponse]
 def matches(self, **_) -> bool: ...
 def run_middleware(self, **_) -> Tuple[Optional[BoltResponse], bool]: ...
 def run_ack_function(self, **_) -> Optional[BoltResponse]: ...
# === slack_bolt/listener/listener_completion_handler.py
from typing import cast, Callable
class ListenerCompletionHandler:
 def handle(self, *_) -> None: ...
class CustomListenerCompletionHandler(ListenerCompletionHandler):
 def handle(self, *_): pass
 def __init__(self, logger, func: Callable[..., None]): ...
 def __set__attributes__(self):
  self.func = cast(Callable[..., None], 0)
class DefaultListenerCompletionHandler(ListenerCompletionHandler):
 def handle(self, *_): pass
# === slack_bolt/listener/listener_error_handler.py
from typing import cast, Callable, Optional
from slack_bolt.response.response import BoltResponse
class ListenerErrorHandler:
 def handle(self, *_) -> None: ...
class CustomListenerErrorHandler(ListenerErrorHandler):
 def handle(self, *_): pass
 def __init__(self, logger, func: Callable[..., Optional[BoltResponse]]): ...
 def __set__attributes__(self):
  self.func = cast(Callable[..., BoltResponse | None], 0)
class DefaultListenerErrorHandler(ListenerErrorHandler):
 def handle(self, *_): pass
# === slack_bolt/listener/listener_start_handler.py
from typing import cast, Callable
class ListenerStartHandler:
 def handle(self, *_) -> None: ...
class CustomListenerStartHandler(ListenerStartHandler):
 def handle(self, *_): pass
 def __init__(self, logger, func: Callable[..., None]): ...
 def __set__attributes__(self):
  self.func = cast(Callable[..., None], 0)
class DefaultListenerStartHandler(ListenerStartHandler):
 def handle(self, *_): pass
# === slack_bolt/listener/thread_runner.py
from concurrent.futures import Executor
from typing import Optional
from slack_bolt.lazy_listener import LazyListenerRunner
from slack_bolt.response import BoltResponse
class ThreadListenerRunner:
 listener_executor: Executor
 lazy_listener_runner: LazyListenerRunner
 def run(self, *_) -> Optional[BoltResponse]: ...
# === slack_bolt/listener_matcher/__init__.py
from typing import cast
__all__ = ["CustomListenerMatcher", "ListenerMatcher", "builtin_listener_matcher_classes"]
from .custom_listener_matcher import CustomListenerMatcher
from .listener_matcher import ListenerMatcher
builtin_listener_matcher_classes = cast(list[type[CustomListenerMatcher]], 0)
cls = cast(type[CustomListenerMatcher], 0)
# === slack_bolt/listener_matcher/async_builtins.py
from .async_listener_matcher import AsyncListenerMatcher
from .builtins import BuiltinListenerMatcher
class AsyncBuiltinListenerMatcher(BuiltinListenerMatcher, AsyncListenerMatcher):
 async def async_matches(self, *_) -> bool: ...
# === slack_bolt/listener_matcher/async_listener_matcher.py
from typing import cast
class AsyncListenerMatcher:
 async def async_matches(self, *_) -> bool: ...
from typing import Awaitable, Callable
class AsyncCustomListenerMatcher(AsyncListenerMatcher):
 func: Callable[..., Awaitable[bool]]
 async def async_matches(self, *_) -> bool: ...
 def __init__(self, *, func: Callable[..., Awaitable[bool]], **_): ...
cls = cast(type[AsyncCustomListenerMatcher], 0)
# === slack_bolt/listener_matcher/builtins.py
from typing import Coroutine, cast, Any, Awaitable, Callable, Union
from .listener_matcher import ListenerMatcher
class BuiltinListenerMatcher(ListenerMatcher):
 def matches(self, *_): return cast(bool | Coroutine[Any, Any, bool], 0)
 def __init__(self, *, func: Callable[..., Union[bool, Awaitable[bool]]], **_): ...
 def __set__attributes__(self):
  self.func = cast(Callable[..., bool | Coroutine[Any, Any, bool]], 0)
def build_listener_matcher(func: Callable[..., bool], *_) -> Union[ListenerMatcher, AsyncListenerMatcher]: ...
def event(*_) -> Union[ListenerMatcher, AsyncListenerMatcher]: ...
def message_event(*_) -> Union[ListenerMatcher, AsyncListenerMatcher]: ...
def function_executed(*_) -> Union[ListenerMatcher, AsyncListenerMatcher]: ...
def workflow_step_execute(*_) -> Union[ListenerMatcher, AsyncListenerMatcher]: ...
def command(*_) -> Union[ListenerMatcher, AsyncListenerMatcher]: ...
def shortcut(*_) -> Union[ListenerMatcher, AsyncListenerMatcher]: ...
def global_shortcut(*_) -> Union[ListenerMatcher, AsyncListenerMatcher]: ...
def message_shortcut(*_) -> Union[ListenerMatcher, AsyncListenerMatcher]: ...
def action(*_) -> Union[ListenerMatcher, AsyncListenerMatcher]: ...
def block_action(*_) -> Union[ListenerMatcher, AsyncListenerMatcher]: ...
def attachment_action(*_) -> Union[ListenerMatcher, AsyncListenerMatcher]: ...
def dialog_submission(*_) -> Union[ListenerMatcher, AsyncListenerMatcher]: ...
def dialog_cancellation(*_) -> Union[ListenerMatcher, AsyncListenerMatcher]: ...
def workflow_step_edit(*_) -> Union[ListenerMatcher, AsyncListenerMatcher]: ...
def view(*_) -> Union[ListenerMatcher, AsyncListenerMatcher]: ...
def view_submission(*_) -> Union[ListenerMatcher, AsyncListenerMatcher]: ...
def view_closed(*_) -> Union[ListenerMatcher, AsyncListenerMatcher]: ...
def workflow_step_save(*_) -> Union[ListenerMatcher, AsyncListenerMatcher]: ...
def options(*_) -> Union[ListenerMatcher, AsyncListenerMatcher]: ...
def block_suggestion(*_) -> Union[ListenerMatcher, AsyncListenerMatcher]: ...
def dialog_suggestion(*_) -> Union[ListenerMatcher, AsyncListenerMatcher]: ...
# === slack_bolt/listener_matcher/custom_listener_matcher.py
from typing import Callable
from .listener_matcher import ListenerMatcher
class CustomListenerMatcher(ListenerMatcher):
 func: Callable[..., bool]
 def matches(self, *_) -> bool: ...
 def __init__(self, *, func: Callable[..., bool], **_): ...
# === slack_bolt/listener_matcher/listener_matcher.py
class ListenerMatcher:
 def matches(self, *_) -> bool: ...
# === slack_bolt/logger/__init__.py
__all__ = ["get_bolt_logger", "get_bolt_app_logger"]
from logging import Logger
def get_bolt_logger(*_) -> Logger: ...
def get_bolt_app_logger(*_) -> Logger: ...
# === slack_bolt/logger/messages.py
def error_client_invalid_type() -> str: ...
def error_client_invalid_type_async() -> str: ...
def error_oauth_flow_invalid_type_async() -> str: ...
def error_oauth_settings_invalid_type_async() -> str: ...
def error_auth_test_failure(*_) -> str: ...
def error_token_required() -> str: ...
def error_unexpected_listener_middleware(*_) -> str: ...
def error_listener_function_must_be_coro_func(*_) -> str: ...
def error_authorize_conflicts() -> str: ...
def error_message_event_type(*_) -> str: ...
def error_installation_store_required_for_builtin_listeners() -> str: ...
def error_oauth_flow_or_authorize_required() -> str: ...
def warning_client_prioritized_and_token_skipped() -> str: ...
def warning_token_skipped() -> str: ...
def warning_installation_store_conflicts() -> str: ...
def warning_unhandled_by_global_middleware(*_) -> str: ...
def warning_unhandled_request(*_) -> str: ...
def warning_did_not_call_ack(*_) -> str: ...
def warning_bot_only_conflicts() -> str: ...
def warning_skip_uncommon_arg_name(*_) -> str: ...
def warning_ack_timeout_has_no_effect(*_) -> str: ...
def info_default_oauth_settings_loaded() -> str: ...
def debug_applying_middleware(*_) -> str: ...
def debug_checking_listener(*_) -> str: ...
def debug_running_listener(*_) -> str: ...
def debug_running_lazy_listener(*_) -> str: ...
def debug_responding(*_) -> str: ...
def debug_return_listener_middleware_response(*_) -> str: ...
# === slack_bolt/middleware/__init__.py
from slack_bolt.middleware.attaching_function_token.attaching_function_token import AttachingFunctionToken as AttachingFunctionToken_1
from slack_bolt.middleware.authorization.multi_teams_authorization import MultiTeamsAuthorization as MultiTeamsAuthorization_1
from slack_bolt.middleware.authorization.single_team_authorization import SingleTeamAuthorization as SingleTeamAuthorization_1
from slack_bolt.middleware.ignoring_self_events.ignoring_self_events import IgnoringSelfEvents as IgnoringSelfEvents_1
from slack_bolt.middleware.request_verification.request_verification import RequestVerification as RequestVerification_1
from slack_bolt.middleware.ssl_check.ssl_check import SslCheck as SslCheck_1
from slack_bolt.middleware.url_verification.url_verification import UrlVerification as UrlVerification_1
from typing import cast
__all__ = ["SingleTeamAuthorization", "MultiTeamsAuthorization", "CustomMiddleware", "IgnoringSelfEvents", "Middleware", "RequestVerification", "SslCheck", "UrlVerification", "AttachingFunctionToken", "AttachingConversationKwargs", "builtin_middleware_classes"]
from .authorization import SingleTeamAuthorization, MultiTeamsAuthorization
from .custom_middleware import CustomMiddleware
from .ignoring_self_events import IgnoringSelfEvents
from .middleware import Middleware
from .request_verification import RequestVerification
from .ssl_check import SslCheck
from .url_verification import UrlVerification
from .attaching_function_token import AttachingFunctionToken
from .attaching_conversation_kwargs import AttachingConversationKwargs
builtin_middleware_classes = cast(list[type[SslCheck_1] | type[RequestVerification_1] | type[SingleTeamAuthorization_1] | type[MultiTeamsAuthorization_1] | type[IgnoringSelfEvents_1] | type[UrlVerification_1] | type[AttachingFunctionToken_1]], 0)
cls = cast(type[SslCheck_1] | type[RequestVerification_1] | type[SingleTeamAuthorization_1] | type[MultiTeamsAuthorization_1] | type[IgnoringSelfEvents_1] | type[UrlVerification_1] | type[AttachingFunctionToken_1], 0)
# === slack_bolt/middleware/assistant/__init__.py
from .assistant import Assistant
# === slack_bolt/middleware/assistant/assistant.py
from typing import Callable, List, Optional, Union
from slack_bolt.context.assistant.thread_context_store.store import AssistantThreadContextStore
from slack_bolt.response.response import BoltResponse
from slack_bolt.listener import Listener
from slack_bolt.middleware import Middleware
from slack_bolt.listener_matcher import ListenerMatcher
class Assistant(Middleware):
 thread_context_store: Optional[AssistantThreadContextStore]
 def thread_started(self, *_, matchers: Optional[Union[Callable[..., bool], ListenerMatcher]], middleware: Optional[Union[Callable, Middleware]], lazy: Optional[List[Callable[..., None]]]): ...
 def user_message(self, *_, matchers: Optional[Union[Callable[..., bool], ListenerMatcher]], middleware: Optional[Union[Callable, Middleware]], lazy: Optional[List[Callable[..., None]]]): ...
 def bot_message(self, *_, matchers: Optional[Union[Callable[..., bool], ListenerMatcher]], middleware: Optional[Union[Callable, Middleware]], lazy: Optional[List[Callable[..., None]]]): ...
 def thread_context_changed(self, *_, matchers: Optional[Union[Callable[..., bool], ListenerMatcher]], middleware: Optional[Union[Callable, Middleware]], lazy: Optional[List[Callable[..., None]]]): ...
 @staticmethod
 def default_thread_context_changed(*_): pass
 def process(self, *, next: Callable[..., BoltResponse], **_) -> Optional[BoltResponse]: ...
 def build_listener(self, listener_or_functions: Union[Listener, Callable, List[Callable]], matchers: Optional[List[Union[ListenerMatcher, Callable[..., bool]]]], *_) -> Listener: ...
# === slack_bolt/middleware/assistant/async_assistant.py
from typing import Awaitable, Callable, List, Optional, Union
from slack_bolt.context.assistant.thread_context_store.async_store import AsyncAssistantThreadContextStore
from slack_bolt.response import BoltResponse
from slack_bolt.listener.async_listener import AsyncListener
from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.listener_matcher.async_listener_matcher import AsyncListenerMatcher
class AsyncAssistant(AsyncMiddleware):
 thread_context_store: Optional[AsyncAssistantThreadContextStore]
 def thread_started(self, *_, matchers: Optional[Union[Callable[..., bool], AsyncListenerMatcher]], middleware: Optional[Union[Callable, AsyncMiddleware]], lazy: Optional[List[Callable[..., None]]]): ...
 def user_message(self, *_, matchers: Optional[Union[Callable[..., bool], AsyncListenerMatcher]], middleware: Optional[Union[Callable, AsyncMiddleware]], lazy: Optional[List[Callable[..., None]]]): ...
 def bot_message(self, *_, matchers: Optional[Union[Callable[..., bool], AsyncListenerMatcher]], middleware: Optional[Union[Callable, AsyncMiddleware]], lazy: Optional[List[Callable[..., None]]]): ...
 def thread_context_changed(self, *_, matchers: Optional[Union[Callable[..., bool], AsyncListenerMatcher]], middleware: Optional[Union[Callable, AsyncMiddleware]], lazy: Optional[List[Callable[..., None]]]): ...
 @staticmethod
 async def default_thread_context_changed(*_): pass
 async def async_process(self, *, next: Callable[..., Awaitable[BoltResponse]], **_) -> Optional[BoltResponse]: ...
 def build_listener(self, listener_or_functions: Union[AsyncListener, Callable, List[Callable]], matchers: Optional[List[Union[AsyncListenerMatcher, Callable[..., Awaitable[bool]]]]], *_) -> AsyncListener: ...
# === slack_bolt/middleware/async_builtins.py
from .ignoring_self_events.async_ignoring_self_events import AsyncIgnoringSelfEvents
from .request_verification.async_request_verification import AsyncRequestVerification
from .ssl_check.async_ssl_check import AsyncSslCheck
from .url_verification.async_url_verification import AsyncUrlVerification
from .message_listener_matches.async_message_listener_matches import AsyncMessageListenerMatches
from .attaching_function_token.async_attaching_function_token import AsyncAttachingFunctionToken
from .attaching_conversation_kwargs.async_attaching_conversation_kwargs import AsyncAttachingConversationKwargs
# === slack_bolt/middleware/async_custom_middleware.py
from typing import Any, Awaitable, Callable
from slack_bolt.response import BoltResponse
from .async_middleware import AsyncMiddleware
class AsyncCustomMiddleware(AsyncMiddleware):
 func: Callable[..., Awaitable[Any]]
 async def async_process(self, *, next: Callable[..., Awaitable[BoltResponse]], **_) -> BoltResponse: ...
 def __init__(self, *, func: Callable[..., Awaitable[Any]], **_): ...
# === slack_bolt/middleware/async_middleware.py
from typing import Awaitable, Callable, Optional
from slack_bolt.response import BoltResponse
class AsyncMiddleware:
 async def async_process(self, *, next: Callable[..., Awaitable[BoltResponse]], **_) -> Optional[BoltResponse]: ...
# === slack_bolt/middleware/async_middleware_error_handler.py
from slack_bolt.response.response import BoltResponse as BoltResponse_1
from typing import Coroutine, cast, Any, Awaitable, Callable, Optional
from slack_bolt.response import BoltResponse
class AsyncMiddlewareErrorHandler:
 async def handle(self, *_) -> None: ...
class AsyncCustomMiddlewareErrorHandler(AsyncMiddlewareErrorHandler):
 async def handle(self, *_) -> None: ...
 def __init__(self, logger, func: Callable[..., Awaitable[Optional[BoltResponse]]]): ...
 def __set__attributes__(self):
  self.func = cast(Callable[..., Coroutine[Any, Any, BoltResponse_1 | None]], 0)
class AsyncDefaultMiddlewareErrorHandler(AsyncMiddlewareErrorHandler):
 async def handle(self, *_): pass
# === slack_bolt/middleware/attaching_conversation_kwargs/__init__.py
from .attaching_conversation_kwargs import AttachingConversationKwargs
# === slack_bolt/middleware/attaching_conversation_kwargs/async_attaching_conversation_kwargs.py
from typing import Awaitable, Callable, Optional
from slack_bolt.context.assistant.thread_context_store.async_store import AsyncAssistantThreadContextStore
from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.response import BoltResponse
class AsyncAttachingConversationKwargs(AsyncMiddleware):
 thread_context_store: Optional[AsyncAssistantThreadContextStore]
 async def async_process(self, *, next: Callable[..., Awaitable[BoltResponse]], **_) -> Optional[BoltResponse]: ...
# === slack_bolt/middleware/attaching_conversation_kwargs/attaching_conversation_kwargs.py
from typing import Callable, Optional
from slack_bolt.context.assistant.thread_context_store.store import AssistantThreadContextStore
from slack_bolt.middleware import Middleware
from slack_bolt.response.response import BoltResponse
class AttachingConversationKwargs(Middleware):
 thread_context_store: Optional[AssistantThreadContextStore]
 def process(self, *, next: Callable[..., BoltResponse], **_) -> Optional[BoltResponse]: ...
# === slack_bolt/middleware/attaching_function_token/__init__.py
from .attaching_function_token import AttachingFunctionToken
# === slack_bolt/middleware/attaching_function_token/async_attaching_function_token.py
from typing import Awaitable, Callable
from slack_bolt.response import BoltResponse
from slack_bolt.middleware.async_middleware import AsyncMiddleware
class AsyncAttachingFunctionToken(AsyncMiddleware):
 async def async_process(self, *, next: Callable[..., Awaitable[BoltResponse]], **_) -> BoltResponse: ...
# === slack_bolt/middleware/attaching_function_token/attaching_function_token.py
from typing import Callable
from slack_bolt.response import BoltResponse
from slack_bolt.middleware.middleware import Middleware
class AttachingFunctionToken(Middleware):
 def process(self, *, next: Callable[..., BoltResponse], **_) -> BoltResponse: ...
# === slack_bolt/middleware/authorization/__init__.py
from .authorization import Authorization
from .multi_teams_authorization import MultiTeamsAuthorization
from .single_team_authorization import SingleTeamAuthorization
# === slack_bolt/middleware/authorization/async_authorization.py
from abc import ABC
from slack_bolt.middleware.async_middleware import AsyncMiddleware
class AsyncAuthorization(AsyncMiddleware, ABC): ...
# === slack_bolt/middleware/authorization/async_multi_teams_authorization.py
from typing import Awaitable, Callable
from slack_bolt.response import BoltResponse
from .async_authorization import AsyncAuthorization
from ...authorization.async_authorize import AsyncAuthorize
class AsyncMultiTeamsAuthorization(AsyncAuthorization):
 authorize: AsyncAuthorize
 async def async_process(self, *, next: Callable[..., Awaitable[BoltResponse]], **_) -> BoltResponse: ...
# === slack_bolt/middleware/authorization/async_single_team_authorization.py
from typing import Awaitable, Callable, Optional
from slack_bolt.middleware.authorization.async_authorization import AsyncAuthorization
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_slack_response import AsyncSlackResponse
class AsyncSingleTeamAuthorization(AsyncAuthorization):
 async def async_process(self, *, next: Callable[..., Awaitable[BoltResponse]], **_) -> BoltResponse: ...
 def __init__(self):
  self.auth_test_result: Optional[AsyncSlackResponse]
# === slack_bolt/middleware/authorization/authorization.py
from ..middleware import Middleware
class Authorization(Middleware): ...
# === slack_bolt/middleware/authorization/multi_teams_authorization.py
from typing import Callable
from slack_bolt.response import BoltResponse
from .authorization import Authorization
from ...authorization.authorize import Authorize
class MultiTeamsAuthorization(Authorization):
 authorize: Authorize
 def process(self, *, next: Callable[..., BoltResponse], **_) -> BoltResponse: ...
# === slack_bolt/middleware/authorization/single_team_authorization.py
from slack_sdk.web import SlackResponse as SlackResponse_1
from typing import cast, Callable
from .authorization import Authorization
from slack_bolt.response import BoltResponse
class SingleTeamAuthorization(Authorization):
 def process(self, *, next: Callable[..., BoltResponse], **_) -> BoltResponse: ...
 def __init__(self):
  self.auth_test_result = cast(SlackResponse_1 | None, 0)
  self.auth_test_result = __
# === slack_bolt/middleware/custom_middleware.py
from typing import Any, Callable
from slack_bolt.response import BoltResponse
from .middleware import Middleware
class CustomMiddleware(Middleware):
 func: Callable[..., Any]
 def process(self, *, next: Callable[..., BoltResponse], **_) -> BoltResponse: ...
 def __init__(self, *, func: Callable, **_): ...
# === slack_bolt/middleware/ignoring_self_events/__init__.py
from .ignoring_self_events import IgnoringSelfEvents
# === slack_bolt/middleware/ignoring_self_events/async_ignoring_self_events.py
from typing import Awaitable, Callable
from slack_bolt.response import BoltResponse
from .ignoring_self_events import IgnoringSelfEvents
from slack_bolt.middleware.async_middleware import AsyncMiddleware
class AsyncIgnoringSelfEvents(IgnoringSelfEvents, AsyncMiddleware):
 async def async_process(self, *, next: Callable[..., Awaitable[BoltResponse]], **_) -> BoltResponse: ...
# === slack_bolt/middleware/ignoring_self_events/ignoring_self_events.py
from typing import Callable
from slack_bolt.response import BoltResponse
from slack_bolt.middleware.middleware import Middleware
class IgnoringSelfEvents(Middleware):
 def process(self, *, next: Callable[..., BoltResponse], **_) -> BoltResponse: ...
# === slack_bolt/middleware/message_listener_matches/__init__.py
from .message_listener_matches import MessageListenerMatches
# === slack_bolt/middleware/message_listener_matches/async_message_listener_matches.py
from typing import cast, Awaitable, Callable, Pattern
from slack_bolt.response import BoltResponse
from slack_bolt.middleware.async_middleware import AsyncMiddleware
class AsyncMessageListenerMatches(AsyncMiddleware):
 async def async_process(self, *, next: Callable[..., Awaitable[BoltResponse]], **_) -> BoltResponse: ...
 def __init__(self):
  self.keyword = cast(str | Pattern, 0)
# === slack_bolt/middleware/message_listener_matches/message_listener_matches.py
from typing import cast, Callable, Pattern
from slack_bolt.response import BoltResponse
from slack_bolt.middleware.middleware import Middleware
class MessageListenerMatches(Middleware):
 def process(self, *, next: Callable[..., BoltResponse], **_) -> BoltResponse: ...
 def __init__(self):
  self.keyword = cast(str | Pattern, 0)
# === slack_bolt/middleware/middleware.py
from typing import Callable, Optional
from slack_bolt.response import BoltResponse
class Middleware:
 def process(self, *, next: Callable[..., BoltResponse], **_) -> Optional[BoltResponse]: ...
# === slack_bolt/middleware/middleware_error_handler.py
from typing import cast, Callable, Optional
from slack_bolt.response.response import BoltResponse
class MiddlewareErrorHandler:
 def handle(self, *_) -> None: ...
class CustomMiddlewareErrorHandler(MiddlewareErrorHandler):
 def handle(self, *_): pass
 def __init__(self, logger, func: Callable[..., Optional[BoltResponse]]): ...
 def __set__attributes__(self):
  self.func = cast(Callable[..., BoltResponse | None], 0)
class DefaultMiddlewareErrorHandler(MiddlewareErrorHandler):
 def handle(self, *_): pass
# === slack_bolt/middleware/request_verification/__init__.py
from .request_verification import RequestVerification
# === slack_bolt/middleware/request_verification/async_request_verification.py
from typing import Awaitable, Callable
from slack_bolt.middleware import RequestVerification
from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.response import BoltResponse
class AsyncRequestVerification(RequestVerification, AsyncMiddleware):
 async def async_process(self, *, next: Callable[..., Awaitable[BoltResponse]], **_) -> BoltResponse: ...
# === slack_bolt/middleware/request_verification/request_verification.py
from typing import Callable
from slack_bolt.middleware.middleware import Middleware
from slack_bolt.response import BoltResponse
class RequestVerification(Middleware):
 def process(self, *, next: Callable[..., BoltResponse], **_) -> BoltResponse: ...
# === slack_bolt/middleware/ssl_check/__init__.py
from .ssl_check import SslCheck
# === slack_bolt/middleware/ssl_check/async_ssl_check.py
from typing import Awaitable, Callable
from .ssl_check import SslCheck
from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.response import BoltResponse
class AsyncSslCheck(SslCheck, AsyncMiddleware):
 async def async_process(self, *, next: Callable[..., Awaitable[BoltResponse]], **_) -> BoltResponse: ...
# === slack_bolt/middleware/ssl_check/ssl_check.py
from typing import Callable
from slack_bolt.middleware.middleware import Middleware
from slack_bolt.response import BoltResponse
class SslCheck(Middleware):
 def process(self, *, next: Callable[..., BoltResponse], **_) -> BoltResponse: ...
# === slack_bolt/middleware/url_verification/__init__.py
from .url_verification import UrlVerification
# === slack_bolt/middleware/url_verification/async_url_verification.py
from typing import Awaitable, Callable
from .url_verification import UrlVerification
from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.response import BoltResponse
class AsyncUrlVerification(UrlVerification, AsyncMiddleware):
 async def async_process(self, *, next: Callable[..., Awaitable[BoltResponse]], **_) -> BoltResponse: ...
# === slack_bolt/middleware/url_verification/url_verification.py
from typing import Callable
from slack_bolt.middleware.middleware import Middleware
from slack_bolt.response import BoltResponse
class UrlVerification(Middleware):
 def process(self, *, next: Callable[..., BoltResponse], **_) -> BoltResponse: ...
# === slack_bolt/oauth/__init__.py
from .oauth_flow import OAuthFlow
# === slack_bolt/oauth/async_callback_options.py
from slack_sdk.oauth.installation_store import Installation as Installation_1
from typing import cast, Awaitable, Callable
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
class AsyncSuccessArgs:
 def __init__(self):
  self.request = cast(AsyncBoltRequest, 0)
  self.installation = cast(Installation_1, 0)
  self.settings = cast(AsyncOAuthSettings, 0)
class AsyncFailureArgs:
 def __init__(self):
  self.request = cast(AsyncBoltRequest, 0)
  self.settings = cast(AsyncOAuthSettings, 0)
class AsyncCallbackOptions:
 success: Callable[..., Awaitable[BoltResponse]]
 failure: Callable[..., Awaitable[BoltResponse]]
 def __init__(self, success: Callable[..., Awaitable[BoltResponse]], failure: Callable[..., Awaitable[BoltResponse]]): ...
class DefaultAsyncCallbackOptions(AsyncCallbackOptions):
 success: Callable[..., Awaitable[BoltResponse]]
 failure: Callable[..., Awaitable[BoltResponse]]
# === slack_bolt/oauth/async_internals.py
from typing import Optional
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
def get_or_create_default_installation_store(*_) -> AsyncInstallationStore: ...
def select_consistent_installation_store(*_) -> Optional[AsyncInstallationStore]: ...
# === slack_bolt/oauth/async_oauth_flow.py
from typing import Any, cast, Awaitable, Callable, Optional
from slack_bolt.oauth.async_callback_options import DefaultAsyncCallbackOptions
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_bolt.response import BoltResponse
from slack_sdk.oauth.installation_store import Installation
class AsyncOAuthFlow:
 settings: AsyncOAuthSettings
 success_handler: Callable[..., Awaitable[BoltResponse]]
 failure_handler: Callable[..., Awaitable[BoltResponse]]
 @classmethod
 def sqlite3(cls, *_) -> AsyncOAuthFlow: ...
 async def handle_installation(self, *_) -> BoltResponse: ...
 async def issue_new_state(self, *_) -> str: ...
 async def build_authorize_url(self, *_) -> str: ...
 async def build_install_page_html(self, *_) -> str: ...
 async def append_set_cookie_headers(self, *_): return cast(dict[Any, Any], 0)
 async def handle_callback(self, *_) -> BoltResponse: ...
 async def run_installation(self, *_) -> Optional[Installation]: ...
 async def store_installation(self, *_): pass
 def __init__(self):
  self.default_callback_options = DefaultAsyncCallbackOptions()
# === slack_bolt/oauth/async_oauth_settings.py
from slack_sdk.oauth import OAuthStateUtils, AuthorizeUrlGenerator, RedirectUriPageRenderer
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore
from slack_bolt.authorization.async_authorize import AsyncAuthorize
class AsyncOAuthSettings:
 installation_store: AsyncInstallationStore
 authorize: AsyncAuthorize
 state_store: AsyncOAuthStateStore
 state_utils: OAuthStateUtils
 authorize_url_generator: AuthorizeUrlGenerator
 redirect_uri_page_renderer: RedirectUriPageRenderer
# === slack_bolt/oauth/callback_options.py
from slack_bolt.request.request import BoltRequest as BoltRequest_1
from slack_sdk.oauth.installation_store import Installation as Installation_1
from typing import cast, Callable
from slack_bolt.response import BoltResponse
from slack_bolt.oauth.oauth_settings import OAuthSettings
class SuccessArgs:
 def __init__(self):
  self.request = cast(BoltRequest_1, 0)
  self.installation = cast(Installation_1, 0)
  self.settings = cast(OAuthSettings, 0)
class FailureArgs:
 def __init__(self):
  self.request = cast(BoltRequest_1, 0)
  self.settings = cast(OAuthSettings, 0)
class CallbackOptions:
 success: Callable[..., BoltResponse]
 failure: Callable[..., BoltResponse]
 def __init__(self, success: Callable[..., BoltResponse], failure: Callable[..., BoltResponse]): ...
class DefaultCallbackOptions(CallbackOptions):
 success: Callable[..., BoltResponse]
 failure: Callable[..., BoltResponse]
# === slack_bolt/oauth/internals.py
from typing import Optional
from slack_sdk.oauth import InstallationStore
class CallbackResponseBuilder: ...
def get_or_create_default_installation_store(*_) -> InstallationStore: ...
def select_consistent_installation_store(*_) -> Optional[InstallationStore]: ...
def build_detailed_error(*_) -> str: ...
# === slack_bolt/oauth/oauth_flow.py
from typing import Any, cast, Callable, Optional
from slack_bolt.oauth.oauth_settings import OAuthSettings
from slack_bolt.response import BoltResponse
from slack_sdk.oauth.installation_store import Installation
class OAuthFlow:
 settings: OAuthSettings
 success_handler: Callable[..., BoltResponse]
 failure_handler: Callable[..., BoltResponse]
 @classmethod
 def sqlite3(cls, *_) -> OAuthFlow: ...
 def handle_installation(self, *_) -> BoltResponse: ...
 def issue_new_state(self, *_) -> str: ...
 def build_authorize_url(self, *_) -> str: ...
 def build_install_page_html(self, *_) -> str: ...
 def append_set_cookie_headers(self, *_): return cast(dict[Any, Any], 0)
 def handle_callback(self, *_) -> BoltResponse: ...
 def run_installation(self, *_) -> Optional[Installation]: ...
 def store_installation(self, *_): pass
# === slack_bolt/oauth/oauth_settings.py
from slack_sdk.oauth import OAuthStateStore, InstallationStore, OAuthStateUtils, AuthorizeUrlGenerator, RedirectUriPageRenderer
from slack_bolt.authorization.authorize import Authorize
class OAuthSettings:
 installation_store: InstallationStore
 authorize: Authorize
 state_store: OAuthStateStore
 state_utils: OAuthStateUtils
 authorize_url_generator: AuthorizeUrlGenerator
 redirect_uri_page_renderer: RedirectUriPageRenderer
# === slack_bolt/request/__init__.py
from .request import BoltRequest
# === slack_bolt/request/async_internals.py
from slack_bolt.context.async_context import AsyncBoltContext
def build_async_context(*_) -> AsyncBoltContext: ...
# === slack_bolt/request/async_request.py
from slack_bolt.context.async_context import AsyncBoltContext
class AsyncBoltRequest:
 context: AsyncBoltContext
 def to_copyable(self) -> AsyncBoltRequest: ...
# === slack_bolt/request/internals.py
from typing import Any, Dict, Optional, Sequence
from slack_bolt.context import BoltContext
def parse_query(*_) -> Dict[str, Sequence[str]]: ...
def parse_body(*_) -> Dict[str, Any]: ...
def extract_is_enterprise_install(*_) -> Optional[bool]: ...
def extract_enterprise_id(*_) -> Optional[str]: ...
def extract_actor_enterprise_id(*_) -> Optional[str]: ...
def extract_team_id(*_) -> Optional[str]: ...
def extract_actor_team_id(*_) -> Optional[str]: ...
def extract_user_id(*_) -> Optional[str]: ...
def extract_actor_user_id(*_) -> Optional[str]: ...
def extract_channel_id(*_) -> Optional[str]: ...
def extract_thread_ts(*_) -> Optional[str]: ...
def extract_function_execution_id(*_) -> Optional[str]: ...
def extract_function_bot_access_token(*_) -> Optional[str]: ...
def extract_function_inputs(*_) -> Optional[Dict[str, Any]]: ...
def build_context(*_) -> BoltContext: ...
def extract_content_type(*_) -> Optional[str]: ...
def build_normalized_headers(*_) -> Dict[str, Sequence[str]]: ...
def error_message_raw_body_required_in_http_mode() -> str: ...
def debug_multiple_response_urls_detected() -> str: ...
# === slack_bolt/request/payload_utils.py
from typing import Any, Dict, Optional
def to_event(*_) -> Optional[Dict[str, Any]]: ...
def to_message(*_) -> Optional[Dict[str, Any]]: ...
def is_function(*_) -> bool: ...
def is_event(*_) -> bool: ...
def is_workflow_step_execute(*_) -> bool: ...
def is_message_event(*_) -> bool: ...
def is_any_im_message_event(*_) -> bool: ...
def is_im_message_event(*_) -> bool: ...
def is_assistant_event(*_) -> bool: ...
def is_assistant_thread_started_event(*_) -> bool: ...
def is_assistant_thread_context_changed_event(*_) -> bool: ...
def is_app_home_opened_event(*_) -> bool: ...
def is_user_message_event_in_assistant_thread(*_) -> bool: ...
def is_bot_message_event_in_assistant_thread(*_) -> bool: ...
def is_other_message_sub_event_in_assistant_thread(*_) -> bool: ...
def to_command(*_) -> Optional[Dict[str, Any]]: ...
def is_slash_command(*_) -> bool: ...
def to_action(*_) -> Optional[Dict[str, Any]]: ...
def is_action(*_) -> bool: ...
def is_attachment_action(*_) -> bool: ...
def is_block_actions(*_) -> bool: ...
def is_dialog_submission(*_) -> bool: ...
def is_dialog_cancellation(*_) -> bool: ...
def is_workflow_step_edit(*_) -> bool: ...
def to_options(*_) -> Optional[Dict[str, Any]]: ...
def is_options(*_) -> bool: ...
def is_block_suggestion(*_) -> bool: ...
def is_dialog_suggestion(*_) -> bool: ...
def to_shortcut(*_) -> Optional[Dict[str, Any]]: ...
def is_shortcut(*_) -> bool: ...
def is_global_shortcut(*_) -> bool: ...
def is_message_shortcut(*_) -> bool: ...
def to_view(*_) -> Optional[Dict[str, Any]]: ...
def is_view(*_) -> bool: ...
def is_view_submission(*_) -> bool: ...
def is_view_closed(*_) -> bool: ...
def is_workflow_step_save(*_) -> bool: ...
def to_step(*_) -> Optional[Dict[str, Any]]: ...
# === slack_bolt/request/request.py
from slack_bolt.context.context import BoltContext
class BoltRequest:
 context: BoltContext
 def to_copyable(self) -> BoltRequest: ...
# === slack_bolt/response/__init__.py
from .response import BoltResponse
# === slack_bolt/response/response.py
from http.cookies import SimpleCookie
from typing import Dict, Sequence
class BoltResponse:
 def first_headers(self) -> Dict[str, str]: ...
 def first_headers_without_set_cookie(self) -> Dict[str, str]: ...
 def cookies(self) -> Sequence[SimpleCookie]: ...
# === slack_bolt/util/async_utils.py
from slack_sdk.web.async_client import AsyncWebClient
def create_async_web_client(*_) -> AsyncWebClient: ...
# === slack_bolt/util/utils.py
from typing import Any, Callable, Dict, List, Sequence
from slack_sdk import WebClient
def create_web_client(*_) -> WebClient: ...
def convert_to_dict_list(*_) -> Sequence[Dict]: ...
def convert_to_dict(*_) -> Dict: ...
def create_copy(*_): ...
def get_boot_message(*_) -> str: ...
def get_name_for_callable(func: Callable) -> str: ...
def get_arg_names_of_callable(func: Callable) -> List[str]: ...
def is_callable_coroutine(*_) -> bool: ...
def is_used_without_argument(*_) -> bool: ...
# === slack_bolt/workflows/step/__init__.py
from .step import WorkflowStep
from .step_middleware import WorkflowStepMiddleware
from .utilities.complete import Complete
from .utilities.configure import Configure
from .utilities.update import Update
from .utilities.fail import Fail
# === slack_bolt/workflows/step/async_step.py
from typing import Any, cast, Awaitable, Callable, List, Optional, Pattern, Sequence, Union
from slack_bolt.listener.async_listener import AsyncCustomListener, AsyncListener
from slack_bolt.response import BoltResponse
from ...listener_matcher.async_listener_matcher import AsyncListenerMatcher
from ...middleware.async_middleware import AsyncMiddleware
class AsyncWorkflowStepBuilder:
 callback_id: Union[str, Pattern]
 def edit(self, *_, matchers: Optional[Union[Callable[..., Awaitable[bool]], AsyncListenerMatcher]], middleware: Optional[Union[Callable, AsyncMiddleware]], lazy: Optional[List[Callable[..., Awaitable[None]]]]): ...
 def save(self, *_, matchers: Optional[Union[Callable[..., Awaitable[bool]], AsyncListenerMatcher]], middleware: Optional[Union[Callable, AsyncMiddleware]], lazy: Optional[List[Callable[..., Awaitable[None]]]]): ...
 def execute(self, *_, matchers: Optional[Union[Callable[..., Awaitable[bool]], AsyncListenerMatcher]], middleware: Optional[Union[Callable, AsyncMiddleware]], lazy: Optional[List[Callable[..., Awaitable[None]]]]): ...
 def build(self, *_) -> AsyncWorkflowStep: ...
 @staticmethod
 def to_listener_matchers(app_name, matchers: Optional[List[Union[Callable[..., Awaitable[bool]], AsyncListenerMatcher]]]) -> List[AsyncListenerMatcher]: ...
 @staticmethod
 def to_listener_middleware(app_name, middleware: Optional[List[Union[Callable, AsyncMiddleware]]]) -> List[AsyncMiddleware]: ...
class AsyncWorkflowStep:
 callback_id: Union[str, Pattern]
 edit: AsyncListener
 save: AsyncListener
 execute: AsyncListener
 @classmethod
 def builder(cls, *_) -> AsyncWorkflowStepBuilder: ...
 @classmethod
 def build_listener(cls, callback_id, app_name, listener_or_functions: Union[AsyncListener, Callable, List[Callable]], *_): return cast(AsyncListener | Callable[..., Any] | list[Callable[..., Any]] | list[Any] | AsyncCustomListener, 0)
 def __init__(self, *, edit: Union[Callable[..., Awaitable[BoltResponse]], AsyncListener, Sequence[Callable]], save: Union[Callable[..., Awaitable[BoltResponse]], AsyncListener, Sequence[Callable]], execute: Union[Callable[..., Awaitable[BoltResponse]], AsyncListener, Sequence[Callable]], **_): ...
# === slack_bolt/workflows/step/async_step_middleware.py
from typing import cast, Awaitable, Callable
from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.response import BoltResponse
from slack_bolt.workflows.step.async_step import AsyncWorkflowStep
class AsyncWorkflowStepMiddleware(AsyncMiddleware):
 async def async_process(self, *, next: Callable[..., Awaitable[BoltResponse]], **_) -> BoltResponse: ...
 def __init__(self):
  self.step = cast(AsyncWorkflowStep, 0)
# === slack_bolt/workflows/step/step.py
from typing import Callable, List, Optional, Pattern, Sequence, Union
from slack_bolt.listener import Listener
from slack_bolt.listener_matcher import ListenerMatcher
from slack_bolt.middleware import Middleware
from slack_bolt.response import BoltResponse
class WorkflowStepBuilder:
 callback_id: Union[str, Pattern]
 def edit(self, *_, matchers: Optional[Union[Callable[..., bool], ListenerMatcher]], middleware: Optional[Union[Callable, Middleware]], lazy: Optional[List[Callable[..., None]]]): ...
 def save(self, *_, matchers: Optional[Union[Callable[..., bool], ListenerMatcher]], middleware: Optional[Union[Callable, Middleware]], lazy: Optional[List[Callable[..., None]]]): ...
 def execute(self, *_, matchers: Optional[Union[Callable[..., bool], ListenerMatcher]], middleware: Optional[Union[Callable, Middleware]], lazy: Optional[List[Callable[..., None]]]): ...
 def build(self, *_) -> WorkflowStep: ...
 @staticmethod
 def to_listener_matchers(app_name, matchers: Optional[List[Union[Callable[..., bool], ListenerMatcher]]], *_) -> List[ListenerMatcher]: ...
 @staticmethod
 def to_listener_middleware(app_name, middleware: Optional[List[Union[Callable, Middleware]]], *_) -> List[Middleware]: ...
class WorkflowStep:
 callback_id: Union[str, Pattern]
 edit: Listener
 save: Listener
 execute: Listener
 @classmethod
 def builder(cls, *_) -> WorkflowStepBuilder: ...
 @classmethod
 def build_listener(cls, callback_id, app_name, listener_or_functions: Union[Listener, Callable, List[Callable]], *_) -> Listener: ...
 def __init__(self, *, edit: Union[Callable[..., Optional[BoltResponse]], Listener, Sequence[Callable]], save: Union[Callable[..., Optional[BoltResponse]], Listener, Sequence[Callable]], execute: Union[Callable[..., Optional[BoltResponse]], Listener, Sequence[Callable]], **_): ...
# === slack_bolt/workflows/step/step_middleware.py
from typing import cast, Callable, Optional
from slack_bolt.middleware import Middleware
from slack_bolt.response import BoltResponse
from slack_bolt.workflows.step.step import WorkflowStep
class WorkflowStepMiddleware(Middleware):
 def process(self, *, next: Callable[..., BoltResponse], **_) -> Optional[BoltResponse]: ...
 def __init__(self):
  self.step = cast(WorkflowStep, 0)
# === slack_bolt/workflows/step/utilities/async_complete.py
from slack_sdk.web.async_client import AsyncWebClient as AsyncWebClient_1
from typing import cast
class AsyncComplete:
 async def __call__(self, **_) -> None: ...
 def __init__(self):
  self.client = cast(AsyncWebClient_1, 0)
# === slack_bolt/workflows/step/utilities/async_configure.py
from slack_sdk.web.async_client import AsyncWebClient as AsyncWebClient_1
from typing import cast
class AsyncConfigure:
 async def __call__(self, **_) -> None: ...
 def __init__(self):
  self.client = cast(AsyncWebClient_1, 0)
# === slack_bolt/workflows/step/utilities/async_fail.py
from slack_sdk.web.async_client import AsyncWebClient as AsyncWebClient_1
from typing import cast
class AsyncFail:
 async def __call__(self, **_) -> None: ...
 def __init__(self):
  self.client = cast(AsyncWebClient_1, 0)
# === slack_bolt/workflows/step/utilities/async_update.py
from slack_sdk.web.async_client import AsyncWebClient as AsyncWebClient_1
from typing import cast
class AsyncUpdate:
 async def __call__(self, **_) -> None: ...
 def __init__(self):
  self.client = cast(AsyncWebClient_1, 0)
# === slack_bolt/workflows/step/utilities/complete.py
from slack_sdk.web import WebClient as WebClient_1
from typing import cast
class Complete:
 def __call__(self, **_) -> None: ...
 def __init__(self):
  self.client = cast(WebClient_1, 0)
# === slack_bolt/workflows/step/utilities/configure.py
from slack_sdk.web import WebClient as WebClient_1
from typing import cast
class Configure:
 def __call__(self, **_) -> None: ...
 def __init__(self):
  self.client = cast(WebClient_1, 0)
# === slack_bolt/workflows/step/utilities/fail.py
from slack_sdk.web import WebClient as WebClient_1
from typing import cast
class Fail:
 def __call__(self, **_) -> None: ...
 def __init__(self):
  self.client = cast(WebClient_1, 0)
# === slack_bolt/workflows/step/utilities/update.py
from slack_sdk.web import WebClient as WebClient_1
from typing import cast
class Update:
 def __call__(self, **_) -> None: ...
 def __init__(self):
  self.client = cast(WebClient_1, 0)
