# sanic==25.12.1, sha256 3874f1fe0442e3b12ce4a3f6524f676d5d3c43839c6a4967d1b82fd8db53c0f3.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === sanic/__init__.py
from typing import cast
__all__ = ["__version__", "Sanic", "Config", "Blueprint", "HTTPMethod", "HTTPResponse", "Request", "Websocket", "DefaultSanic", "DefaultRequest", "BadRequest", "ExpectationFailed", "FileNotFound", "Forbidden", "HeaderNotFound", "InternalServerError", "InvalidHeader", "MethodNotAllowed", "NotFound", "RangeNotSatisfiable", "SanicException", "ServerError", "ServiceUnavailable", "Unauthorized", "empty", "file", "html", "json", "raw", "redirect", "text"]
from types import SimpleNamespace
from typing_extensions import TypeAlias
from sanic.__version__ import __version__
from sanic.app import Sanic
from sanic.blueprints import Blueprint
from sanic.config import Config
from sanic.constants import HTTPMethod
from sanic.exceptions import BadRequest, ExpectationFailed, FileNotFound, Forbidden, HeaderNotFound, InternalServerError, InvalidHeader, MethodNotAllowed, NotFound, RangeNotSatisfiable, SanicException, ServerError, ServiceUnavailable, Unauthorized
from sanic.request import Request
from sanic.response import HTTPResponse, empty, file, html, json, raw, redirect, text
from sanic.server.websockets.impl import WebsocketImplProtocol as Websocket
DefaultSanic = cast(str, 0)
DefaultRequest = Request[DefaultSanic, SimpleNamespace]
# === sanic/__version__.py
from typing import cast
__version__ = cast(str, 0)
# === sanic/app.py
from contextlib import AbstractContextManager
from sanic.request.types import Request as Request_1
from sanic.response.types import HTTPResponse as HTTPResponse_1
from typing import Coroutine as Coroutine_1
from asyncio import AbstractEventLoop, Task
from asyncio.futures import Future
from collections import deque
from collections.abc import Awaitable, Coroutine, Iterable
from pathlib import Path
from socket import socket
from typing import Any, AnyStr, Callable, Generic, TypeVar, cast
from sanic.application.state import ApplicationState
from sanic.base.root import BaseSanic
from sanic.blueprints import Blueprint
from sanic.config import Config
from sanic.handlers import ErrorHandler
from sanic.middleware import Middleware
from sanic.mixins.commands import CommandMixin
from sanic.mixins.startup import StartupMixin
from sanic.mixins.static import StaticHandleMixin
from sanic.models.ctx_types import REPLContext
from sanic.models.handler_types import ListenerType, MiddlewareType, Sanic as SanicVar
from sanic.request import Request
from sanic.router import Router
from sanic.signals import SignalRouter
from sanic.types.shared_ctx import SharedContext
from sanic.worker.inspector import Inspector
from sanic.worker.loader import CertLoader
from sanic.worker.manager import WorkerManager
from sanic_ext import Extend
Extend = TypeVar("Extend", type)
from sanic_ext.extensions.base import Extension
ctx_type = TypeVar("ctx_type")
config_type = TypeVar("config_type", bound=Config)
class Sanic(Generic[config_type, ctx_type], StaticHandleMixin, BaseSanic, StartupMixin, CommandMixin):
 @property
 def loop(self) -> AbstractEventLoop: ...
 def register_listener(self, listener: ListenerType[SanicVar], *_, **_) -> ListenerType[SanicVar]: ...
 def register_middleware(self, middleware: Middleware | MiddlewareType, *_, **_) -> Middleware | MiddlewareType: ...
 def register_named_middleware(self, middleware: MiddlewareType, *_, **_): return cast(Callable[..., HTTPResponse_1 | None | Coroutine_1[Any, Any, HTTPResponse_1 | None]] | Middleware, 0)
 def dispatch(self, *_, **_) -> Coroutine[Any, Any, Awaitable[Any]]: ...
 def dispatch(self, *_, **_) -> Coroutine[Any, Any, Awaitable[Task]]: ...
 def dispatch(self, *_, **_) -> Coroutine[Any, Any, Awaitable[Any | Task]]: ...
 async def event(self, *_, **_) -> None: ...
 def report_exception(self, handler: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., Coroutine[Any, Any, None]]: ...
 def enable_websocket(self, *_) -> None: ...
 def blueprint(self, *_, **_) -> None: ...
 def url_for(self, *_, **_): ...
 async def handle_exception(self, *_) -> None: ...
 async def handle_request(self, *_) -> None: ...
 @staticmethod
 async def dispatch_delayed_tasks(*_) -> None: ...
 @staticmethod
 async def run_delayed_task(app, loop, task: Awaitable[Any] | Task[Any] | Future[Any]) -> None: ...
 def add_task(self, task: Awaitable[Any] | Coroutine[Any, Any, Any] | Future[Any], **_) -> None | Task[Any]: ...
 def get_task(self, *_, **_) -> Task: ...
 def get_task(self, *_, **_) -> None | Task: ...
 async def cancel_task(self, *_, **_) -> None: ...
 def purge_tasks(self) -> None: ...
 def shutdown_tasks(self, *_) -> None: ...
 @property
 def tasks(self) -> Iterable[Task[Any]]: ...
 async def __call__(self, *_): pass
 def update_config(self, *_) -> None: ...
 @property
 def state(self) -> ApplicationState: ...
 @property
 def reload_dirs(self) -> set[Path]: ...
 def extend(self, *, extensions: None | list[type[Extension]], **_) -> Extend: ...
 @classmethod
 def register_app(cls, *_) -> None: ...
 @classmethod
 def unregister_app(cls, *_) -> None: ...
 @classmethod
 def get_app(cls, *_, **_) -> Sanic: ...
 def amend(self) -> AbstractContextManager[None]: ...
 def finalize(self) -> None: ...
 def signalize(self, *_) -> None: ...
 def ack(self) -> None: ...
 def set_serving(self, *_) -> None: ...
 def refresh(self, *_) -> Sanic: ...
 @property
 def inspector(self) -> Inspector: ...
 @property
 def manager(self) -> WorkerManager: ...
 def __init__(self, name, config, ctx, router, signal_router, error_handler, env_prefix, request_class: None | type[Request], strict_slashes, log_config, configure_logging, dumps: None | Callable[..., AnyStr], loads: None | Callable[..., Any], inspector, inspector_class: None | type[Inspector], certloader_class: None | type[CertLoader]): ...
 def __init__(self, name, config: None | config_type, ctx, router, signal_router, error_handler, env_prefix, request_class: None | type[Request], strict_slashes, log_config, configure_logging, dumps: None | Callable[..., AnyStr], loads: None | Callable[..., Any], inspector, inspector_class: None | type[Inspector], certloader_class: None | type[CertLoader]): ...
 def __init__(self, name, config, ctx: None | ctx_type, router, signal_router, error_handler, env_prefix, request_class: None | type[Request], strict_slashes, log_config, configure_logging, dumps: None | Callable[..., AnyStr], loads: None | Callable[..., Any], inspector, inspector_class: None | type[Inspector], certloader_class: None | type[CertLoader]): ...
 def __init__(self, name, config: None | config_type, ctx: None | ctx_type, router, signal_router, error_handler, env_prefix, request_class: None | type[Request], strict_slashes, log_config, configure_logging, dumps: None | Callable[..., AnyStr], loads: None | Callable[..., Any], inspector, inspector_class: None | type[Inspector], certloader_class: None | type[CertLoader]): ...
 def __set__attributes__(self):
  self.config: config_type
  self.blueprints: dict[str, Blueprint]
  self.certloader_class: type[CertLoader]
  self.error_handler: ErrorHandler
  self.inspector_class: type[Inspector]
  self.named_request_middleware: dict[str, deque[Middleware]]
  self.named_response_middleware: dict[str, deque[Middleware]]
  self.repl_ctx: REPLContext
  self.request_class = cast(None | type[Request_1], 0)
  self.request_middleware: deque[Middleware]
  self.response_middleware: deque[Middleware]
  self.router: Router
  self.shared_ctx: SharedContext
  self.signal_router: SignalRouter
  self.sock: None | socket
  self.websocket_tasks: set[Future[Any]]
  self.go_fast = cast(Callable[..., None], 0)
# === sanic/application/constants.py
from enum import Enum, IntEnum
class StrEnum(str, Enum): ...
class Server(StrEnum): ...
class Mode(StrEnum): ...
class ServerStage(IntEnum): ...
# === sanic/application/ext.py
from sanic_ext import Extend
def setup_ext(*_, **_): ...
# === sanic/application/logo.py
ansi_pattern = __
def get_logo(*_) -> str: ...
# === sanic/application/motd.py
from abc import ABC
class MOTD(ABC):
 def display(self): ...
 @classmethod
 def output(cls, *_) -> None: ...
class MOTDBasic(MOTD):
 def display(self): pass
class MOTDTTY(MOTD):
 def set_variables(self): pass
 def display(self, *_): pass
# === sanic/application/spinner.py
from contextlib import AbstractContextManager
from typing import Any
from queue import Queue
from threading import Thread
class Spinner:
 def start(self): pass
 def run(self): pass
 def stop(self): pass
 @staticmethod
 def cursor(): yield
 @staticmethod
 def hide(): pass
 @staticmethod
 def show(): pass
 def __init__(self):
  self.queue: Queue[int]
  self.thread = Thread()
def loading(*_) -> AbstractContextManager[Any]: ...
# === sanic/application/state.py
from pathlib import Path
from socket import socket
from ssl import SSLContext
from sanic.server.async_server import AsyncioServer
from sanic import Sanic
class ApplicationServerInfo:
 server: None | AsyncioServer
class ApplicationState:
 app: Sanic
 ssl: None | SSLContext
 sock: None | socket
 reload_dirs: set[Path]
 server_info: list[ApplicationServerInfo]
 def set_mode(self, *_): pass
 def set_verbosity(self, *_) -> None: ...
# === sanic/asgi.py
from sanic.app import Sanic as Sanic_1
from sanic.response.types import BaseHTTPResponse as BaseHTTPResponse_1
from typing import Any, Awaitable, Callable, cast
from sanic.models.asgi import ASGIReceive, ASGISend, MockTransport
from sanic.request import Request
from sanic.response import BaseHTTPResponse
from sanic.server.websockets.connection import WebSocketConnection
from sanic import Sanic
class Lifespan:
 async def startup(self) -> None: ...
 async def shutdown(self) -> None: ...
 async def __call__(self) -> None: ...
 def __init__(self, sanic_app, scope, receive: ASGIReceive, send: ASGISend): ...
 def __set__attributes__(self):
  self.sanic_app = cast(Sanic_1, 0)
  self.receive = cast(Callable[..., Awaitable[dict[str, Any]]], 0)
  self.send = cast(Callable[..., Awaitable[None]], 0)
class ASGIApp:
 sanic_app: Sanic
 request: Request
 transport: MockTransport
 lifespan: Lifespan
 ws: None | WebSocketConnection
 @classmethod
 async def create(cls, sanic_app, scope, receive: ASGIReceive, send: ASGISend) -> ASGIApp: ...
 async def read(self) -> None | bytes: ...
 async def __aiter__(self): yield cast(None | bytes, 0)
 def respond(self, *_): return cast(BaseHTTPResponse_1, 0)
 response: None | BaseHTTPResponse
 async def send(self, *_): pass
 async def __call__(self) -> None: ...
# === sanic/base/meta.py
class SanicMeta(type): ...
# === sanic/base/root.py
from sanic.base.meta import SanicMeta
from sanic.mixins.commands import CommandMixin
from sanic.mixins.exceptions import ExceptionMixin
from sanic.mixins.listeners import ListenerMixin
from sanic.mixins.middleware import MiddlewareMixin
from sanic.mixins.routes import RouteMixin
from sanic.mixins.signals import SignalMixin
from sanic.mixins.static import StaticMixin
VALID_NAME = __
class BaseSanic(RouteMixin, StaticMixin, MiddlewareMixin, ListenerMixin, ExceptionMixin, SignalMixin, CommandMixin, metaclass=SanicMeta): ...
# === sanic/blueprint_group.py
from .blueprints import BlueprintGroup
# === sanic/blueprints.py
from sanic.response.types import HTTPResponse
from sanic_routing.route import Route as Route_1
from types import SimpleNamespace as SimpleNamespace_1
from typing import Coroutine, cast
from collections.abc import Iterator, MutableSequence
from typing import Any, Callable
from sanic.base.root import BaseSanic
from sanic import Sanic
def lazy(*_): ...
class Blueprint(BaseSanic):
 @property
 def apps(self) -> set[Sanic]: ...
 exception = __
 listener = __
 middleware = __
 route = __
 signal = __
 static = __
 def reset(self) -> None: ...
 def copy(self, *_): return cast(Blueprint, 0)
 @staticmethod
 def group(*_, **_) -> BlueprintGroup: ...
 def register(self, *_): pass
 async def dispatch(self, *_, **_): return cast(list[Any], 0)
 def event(self, *_, **_): return cast(Coroutine[Any, Any, Any], 0)
 @staticmethod
 def register_futures(*_): pass
 def __init__(self):
  self.ctx = cast(SimpleNamespace_1, 0)
bpg_base = MutableSequence[Blueprint]
class BlueprintGroup(bpg_base):
 @property
 def blueprints(self) -> list[Blueprint]: ...
 def __iter__(self) -> Iterator[Blueprint]: ...
 def __getitem__(self, *_) -> Blueprint: ...
 def __getitem__(self, *_) -> MutableSequence[Blueprint]: ...
 def __getitem__(self, *_) -> MutableSequence[Blueprint] | Blueprint: ...
 def append(self, *_) -> None: ...
 def exception(self, *_, **_) -> Callable: ...
 def insert(self, *_) -> None: ...
 def middleware(self, *_, **_): return cast(None | Callable[..., None], 0)
 def on_request(self, *_): return cast(None | Callable[..., None] | Callable[..., None | Callable[..., None]], 0)
 def on_response(self, *_): return cast(None | Callable[..., None] | Callable[..., None | Callable[..., None]], 0)
# === sanic/cli/app.py
from argparse import Namespace
from sanic.cli.arguments import Group
class SanicCLI:
 DESCRIPTION_SHORT = __
 DESCRIPTION_FULL = __
 def attach(self): pass
 def run(self, *_): pass
 def __init__(self):
  self.args: Namespace
  self.groups: list[Group]
# === sanic/cli/arguments.py
from argparse import ArgumentParser as ArgumentParser_1
from typing import cast
from argparse import ArgumentParser, _ArgumentGroup
class Group:
 container: _ArgumentGroup | ArgumentParser
 @classmethod
 def create(cls, *_): return cast(Group, 0)
 def add_bool_arguments(self, *_, **_): pass
 def prepare(self, *_) -> None: ...
 def attach(self, *_) -> None: ...
 def __init__(self):
  self.parser = cast(ArgumentParser_1, 0)
class GeneralGroup(Group):
 def attach(self, *_): pass
class ApplicationGroup(Group):
 def attach(self, *_): pass
class SocketGroup(Group):
 def attach(self, *_): pass
class HTTPVersionGroup(Group):
 def attach(self, *_): pass
 def prepare(self, *_): pass
class TLSGroup(Group):
 def attach(self, *_): pass
class DevelopmentGroup(Group):
 def attach(self, *_): pass
class WorkerGroup(Group):
 def attach(self, *_): pass
class OutputGroup(Group):
 def attach(self, *_): pass
class DaemonGroup(Group):
 def attach(self, *_): pass
 def prepare(self, *_): pass
# === sanic/cli/base.py
from argparse import ArgumentParser, RawTextHelpFormatter, _SubParsersAction
class SanicArgumentParser(ArgumentParser): ...
class SanicHelpFormatter(RawTextHelpFormatter):
 def add_usage(self, *_): pass
class SanicSubParsersAction(_SubParsersAction):
 def __call__(self, *_): pass
# === sanic/cli/console.py
from asyncio import AbstractEventLoop
from sanic.app import Sanic as Sanic_1
from sanic.request.types import Request as Request_1
from typing import cast
from code import InteractiveConsole
from typing import Any, NamedTuple
from sanic import Request, Sanic
from sanic.models.protocol_types import TransportProtocol
from sanic.response.types import HTTPResponse
from httpx import Client
class SanicClient(Client): ...
repl_app: None | Sanic
repl_response: None | HTTPResponse
class REPLProtocol(TransportProtocol):
 def respond(self, *_): ...
 async def send(self, *_): ...
class Result(NamedTuple):
 request: Request
 response: HTTPResponse
def make_request(*_): return cast(Request_1[Sanic_1, Any], 0)
async def respond(*_) -> HTTPResponse: ...
async def do(*_) -> Result: ...
class SanicREPL(InteractiveConsole):
 def pause(self): pass
 def resume(self): pass
 def runsource(self, *_): ...
 def runcode(self, *_): ...
 def is_paused(self) -> bool: ...
 def run(self): pass
 def __init__(self):
  self.loop = AbstractEventLoop()
  self.app = cast(Sanic_1, 0)
# === sanic/cli/daemon.py
from pathlib import Path
def make_kill_parser(*_) -> None: ...
def make_status_parser(*_) -> None: ...
def make_restart_parser(*_) -> None: ...
def resolve_target(*_) -> tuple[int, None | Path]: ...
def kill_daemon(*_) -> None: ...
def stop_daemon(*_) -> None: ...
def status_daemon(*_) -> bool: ...
def restart_daemon(*_) -> None: ...
# === sanic/cli/executor.py
from sanic.app import Sanic as Sanic_1
from typing import cast
from argparse import ArgumentParser
def make_executor_parser(*_) -> None: ...
class ExecutorSubParser(ArgumentParser): ...
class Executor:
 def run(self, *_) -> None: ...
 def __init__(self):
  self.app = cast(Sanic_1, 0)
# === sanic/cli/inspector.py
from argparse import ArgumentParser
class InspectorSubParser(ArgumentParser): ...
def make_inspector_parser(*_) -> None: ...
# === sanic/cli/inspector_client.py
from typing import Any
class InspectorClient:
 def do(self, *_, **_) -> None: ...
 def info(self) -> None: ...
 def request(self, *_, **_): ...
# === sanic/compat.py
from aiofiles import _Opening
from contextlib import AbstractContextManager
from typing import Any, cast
import os
from collections.abc import Awaitable
from enum import Enum
from multidict import CIMultiDict
class StrEnum(str, Enum): ...
from enum import StrEnum
class UpperStrEnum(StrEnum): ...
def use_context(*_) -> AbstractContextManager[Any]: ...
def enable_windows_color_support(): pass
def pypy_os_module_patch() -> None: ...
def pypy_windows_set_console_cp_patch() -> None: ...
class Header(CIMultiDict):
 def __getattr__(self, *_) -> str: ...
 def get_all(self, *_): ...
import trio
from aiofiles.os import stat as stat_async
def stat_async(*_) -> Awaitable[os.stat_result]: ...
open_async = trio.open_file
async def open_async(*_, **_): return cast(_Opening, 0)
def ctrlc_workaround_for_windows(*_): pass
def clear_function_annotate(*_): pass
# === sanic/config.py
from abc import ABC, ABCMeta
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Callable
from sanic.helpers import Default
class DescriptorMeta(ABCMeta): ...
class DetailedConverter(ABC):
 def __call__(self, *_): ...
class Config(dict, metaclass=DescriptorMeta):
 INSPECTOR_TLS_KEY: Default | str | Path
 INSPECTOR_TLS_CERT: Default | str | Path
 LOCAL_TLS_KEY: Default | str | Path
 LOCAL_TLS_CERT: Default | str | Path
 def __getattr__(self, *_): ...
 def update(self, *_, **_) -> None: ...
 def load_environment_vars(self, *_): pass
 def update_config(self, *_): pass
 load = Config.update_config
 def register_type(self, converter: Callable[..., Any]) -> None: ...
 def __init__(self, *_, converters: None | Sequence[Callable[..., Any]]): ...
# === sanic/constants.py
from sanic.compat import UpperStrEnum
class HTTPMethod(UpperStrEnum): ...
class LocalCertCreator(UpperStrEnum): ...
# === sanic/cookies/__init__.py
from .response import Cookie, CookieJar
# === sanic/cookies/request.py
from typing import Any
from sanic.request.parameters import RequestParameters
COOKIE_NAME_RESERVED_CHARS = __
OCTAL_PATTERN = __
QUOTE_PATTERN = __
def parse_cookie(*_) -> dict[str, list[str]]: ...
class CookieRequestParameters(RequestParameters):
 def __getitem__(self, *_) -> None | str: ...
 def __getattr__(self, *_) -> str: ...
 def get(self, *_) -> None | Any: ...
 def getlist(self, *_) -> list[Any]: ...
# === sanic/cookies/response.py
from datetime import datetime
from typing import cast
from sanic.compat import Header
class CookieJar:
 def get_cookie(self, *_) -> None | Cookie: ...
 def has_cookie(self, *_) -> bool: ...
 def add_cookie(self, *_, **_) -> Cookie: ...
 def delete_cookie(self, *_, **_) -> None: ...
 def __init__(self):
  self.headers = cast(Header, 0)
class Cookie:
 @property
 def expires(self) -> None | datetime: ...
 @classmethod
 def make_key(cls, *_) -> str: ...
 def __init__(self):
  self.expires = __
# === sanic/errorpages.py
from sanic.request.types import Request as Request_1
from typing import cast
import typing as t
dumps: t.Callable[..., str]
from ujson import dumps
from json import dumps
from sanic import HTTPResponse
class BaseRenderer:
 def render(self) -> HTTPResponse: ...
 def minimal(self) -> HTTPResponse: ...
 def full(self) -> HTTPResponse: ...
 def __init__(self):
  self.request = cast(Request_1, 0)
class HTMLRenderer(BaseRenderer):
 def full(self) -> HTTPResponse: ...
 def minimal(self) -> HTTPResponse: ...
class TextRenderer(BaseRenderer):
 def full(self) -> HTTPResponse: ...
 def minimal(self) -> HTTPResponse: ...
class JSONRenderer(BaseRenderer):
 def full(self) -> HTTPResponse: ...
 def minimal(self) -> HTTPResponse: ...
def escape(*_): return cast(str, 0)
def check_error_format(*_): pass
def exception_response(request, exception, debug, fallback, base: t.Type[BaseRenderer], renderer: t.Optional[t.Type[BaseRenderer]]) -> HTTPResponse: ...
def guess_mime(*_) -> str: ...
# === sanic/exceptions.py
from asyncio import CancelledError
class RequestCancelled(CancelledError): ...
class ServerKilled(Exception): ...
class SanicException(Exception): ...
class HTTPException(SanicException): ...
class NotFound(HTTPException): ...
class BadRequest(HTTPException): ...
InvalidUsage = BadRequest
BadURL = BadRequest
class MethodNotAllowed(HTTPException): ...
MethodNotSupported = MethodNotAllowed
class ServerError(HTTPException): ...
InternalServerError = ServerError
class ServiceUnavailable(HTTPException): ...
class URLBuildError(HTTPException): ...
class FileNotFound(NotFound): ...
class RequestTimeout(HTTPException): ...
class PayloadTooLarge(HTTPException): ...
class URITooLong(HTTPException): ...
class HeaderNotFound(BadRequest): ...
class InvalidHeader(BadRequest): ...
class RangeNotSatisfiable(HTTPException): ...
ContentRangeError = RangeNotSatisfiable
class ExpectationFailed(HTTPException): ...
HeaderExpectationFailed = ExpectationFailed
class Forbidden(HTTPException): ...
class InvalidRangeType(RangeNotSatisfiable): ...
class PyFileError(SanicException): ...
class Unauthorized(HTTPException): ...
class LoadFileException(SanicException): ...
class InvalidSignal(SanicException): ...
class WebsocketClosed(SanicException): ...
# === sanic/handlers/__init__.py
from .content_range import ContentRangeHandler
from .directory import DirectoryHandler
from .error import ErrorHandler
# === sanic/handlers/content_range.py
from sanic.models.protocol_types import Range
class ContentRangeHandler(Range): ...
# === sanic/handlers/directory.py
from sanic.response.types import HTTPResponse
from pathlib import Path
from typing import cast
class DirectoryHandler:
 async def handle(self, *_): return cast(HTTPResponse, 0)
 def __init__(self):
  self.directory = cast(Path, 0)
  self.root_path = cast(None | Path, 0)
# === sanic/handlers/error.py
from typing import Any, Callable, Coroutine, cast
from sanic.errorpages import BaseRenderer
from sanic.response.types import HTTPResponse
class ErrorHandler:
 def add(self, *_): pass
 def lookup(self, *_): return cast(None | Callable[..., Coroutine[Any, Any, HTTPResponse | None]], 0)
 def response(self, *_): return cast(HTTPResponse | None | Coroutine[Any, Any, HTTPResponse | None], 0)
 def default(self, *_) -> HTTPResponse: ...
 @staticmethod
 def log(*_) -> None: ...
 def __init__(self, base: type[BaseRenderer]): ...
 def __set__attributes__(self):
  self.base = cast(type[BaseRenderer], 0)
# === sanic/headers.py
from typing import cast
from collections.abc import Iterable
from typing import Any
HeaderIterable = Iterable[tuple[str, Any]]
HeaderBytesIterable = Iterable[tuple[bytes, bytes]]
Options = dict[str, int | str]
OptionsIterable = Iterable[tuple[str, str]]
class MediaType:
 def match(self, *_) -> None | MediaType: ...
class Matched:
 def match(self, *_) -> None | Matched: ...
 @classmethod
 def parse(cls, *_) -> Matched: ...
 def __init__(self):
  self.header = cast(None | MediaType, 0)
class AcceptList(list):
 def match(self, *_, **_) -> Matched: ...
def parse_accept(*_) -> AcceptList: ...
def parse_content_header(*_) -> tuple[str, Options]: ...
def parse_forwarded(*_) -> None | Options: ...
def parse_xforwarded(*_) -> None | Options: ...
def fwd_normalize(*_) -> Options: ...
def fwd_normalize_address(*_) -> str: ...
def parse_host(*_) -> tuple[None | str, None | int]: ...
def format_http1_response(*_) -> bytes: ...
def parse_credentials(*_) -> tuple[None | str, None | str]: ...
# === sanic/helpers.py
from typing import Callable, cast
json_dumps = __
json_dumps = cast(Callable[..., str], 0)
def has_message_body(*_): ...
def is_entity_header(*_): ...
def is_hop_by_hop_header(*_): ...
def import_string(*_): ...
def is_atty() -> bool: ...
class Default: ...
# === sanic/http/__init__.py
from .constants import Stage
from .http1 import Http
from .http3 import Http3
# === sanic/http/constants.py
from enum import Enum, IntEnum
class Stage(Enum): ...
class HTTP(IntEnum):
 def display(self) -> str: ...
# === sanic/http/http1.py
from typing import Any, Callable, Coroutine, cast
from sanic.request import Request
from sanic.response import BaseHTTPResponse
from sanic.http.stream import Stream
class Http(Stream):
 def init_for_request(self): pass
 async def http1(self): pass
 async def http1_request_header(self): pass
 async def http1_response_header(self, *_) -> None: ...
 def head_response_ignored(self, *_) -> None: ...
 async def http1_response_chunked(self, *_) -> None: ...
 async def http1_response_normal(self, *_) -> None: ...
 async def error_response(self, *_) -> None: ...
 def create_empty_request(self) -> None: ...
 def log_response(self) -> None: ...
 async def __aiter__(self): yield cast(None | bytes, 0)
 async def read(self) -> None | bytes: ...
 def respond(self, *_) -> BaseHTTPResponse: ...
 @classmethod
 def set_header_max_size(cls, *_): pass
 def __init__(self):
  self.request: Request
  self.response: BaseHTTPResponse
  self.response_func = cast(Callable[..., Coroutine[Any, Any, None]], 0)
  self.response_func = None
  self.response_func = cast(Callable[..., None], 0)
# === sanic/http/http3.py
from aioquic.quic.configuration import QuicConfiguration as QuicConfiguration_1
from sanic.request.types import Request as Request_1
import asyncio
from abc import ABC
from typing import Any, Callable, cast
from sanic.http.stream import Stream
from sanic.models.protocol_types import TransportProtocol
from aioquic.tls import SessionTicket
from sanic.request import Request
from sanic.response import BaseHTTPResponse
from sanic.server.protocols.http_protocol import Http3Protocol
class HTTP3Transport(TransportProtocol):
 def get_protocol(self) -> Http3Protocol: ...
 def get_extra_info(self, *_): ...
class Receiver(ABC):
 future: asyncio.Future
 async def run(self): ...
 def __init__(self):
  self.request = cast(Request_1, 0)
class HTTPReceiver(Receiver, Stream):
 request: Request
 async def run(self, *_): pass
 async def error_response(self, *_) -> None: ...
 def send_headers(self) -> None: ...
 def respond(self, *_) -> BaseHTTPResponse: ...
 def receive_body(self, *_) -> None: ...
 async def send(self, *_) -> None: ...
 def __init__(self):
  self.response: None | BaseHTTPResponse
class WebsocketReceiver(Receiver):
 async def run(self): ...
class WebTransportReceiver(Receiver):
 async def run(self): ...
class Http3:
 def http_event_received(self, *_) -> None: ...
 def get_or_make_receiver(self, *_) -> tuple[Receiver, bool]: ...
 def get_receiver_by_stream_id(self, *_) -> Receiver: ...
 def __init__(self, protocol, transmit: Callable[..., None]): ...
 def __set__attributes__(self):
  self.protocol = cast(Http3Protocol, 0)
  self.transmit = cast(Callable[..., None], 0)
  self.receivers: dict[int, Receiver]
class SessionTicketStore:
 def add(self, *_) -> None: ...
 def pop(self, *_) -> None | SessionTicket: ...
def get_config(*_): return cast(QuicConfiguration_1, 0)
# === sanic/http/stream.py
from sanic.response import BaseHTTPResponse
from sanic.server.protocols.http_protocol import HttpProtocol
class Stream:
 response: None | BaseHTTPResponse
 protocol: HttpProtocol
 def respond(self, *_) -> BaseHTTPResponse: ...
# === sanic/http/tls/__init__.py
from .context import process_to_context
from .creators import get_ssl_context
# === sanic/http/tls/context.py
from ssl import SSLContext
from typing import cast
import ssl
def create_context(*_) -> ssl.SSLContext: ...
def shorthand_to_ctx(*_) -> None | ssl.SSLContext: ...
def process_to_context(*_) -> None | ssl.SSLContext: ...
def load_cert_dir(*_) -> ssl.SSLContext: ...
def find_cert(*_): ...
def match_hostname(*_) -> bool: ...
def selector_sni_callback(*_) -> None | int: ...
def server_name_callback(*_) -> None: ...
class SanicSSLContext(ssl.SSLContext):
 @classmethod
 def create_from_ssl_context(cls, *_): return cast(SSLContext, 0)
class CertSimple(SanicSSLContext): ...
class CertSelector(ssl.SSLContext):
 def __init__(self):
  self.sni_callback = selector_sni_callback
  self.sanic_select = cast(list, 0)
  self.sanic_select = cast(list[SSLContext], 0)
  self.sanic_fallback = None
  self.sanic_fallback = __[1]
# === sanic/http/tls/creators.py
from types import ModuleType as ModuleType_1
import ssl
from abc import ABC
from pathlib import Path
from typing import cast
import trustme
trustme = cast(ModuleType_1, 0)
def get_ssl_context(*_) -> ssl.SSLContext: ...
class CertCreator(ABC):
 def check_supported(self) -> None: ...
 def generate_cert(self, *_) -> ssl.SSLContext: ...
 @classmethod
 def select(cls, *_) -> CertCreator: ...
 def __init__(self):
  self.tmpdir = None
  self.tmpdir = Path()
  self.key_path = Path()
  self.cert_path = Path()
class MkcertCreator(CertCreator):
 def check_supported(self) -> None: ...
 def generate_cert(self, *_) -> ssl.SSLContext: ...
class TrustmeCreator(CertCreator):
 def check_supported(self) -> None: ...
 def generate_cert(self, *_) -> ssl.SSLContext: ...
# === sanic/log.py
from sanic.logging.color import Colors
from sanic.logging.default import LOGGING_CONFIG_DEFAULTS
from sanic.logging.deprecation import deprecation
from sanic.logging.filter import VerbosityFilter
from sanic.logging.loggers import access_logger, error_logger, logger, server_logger, websockets_logger
# === sanic/logging/color.py
from enum import Enum
class StrEnum(str, Enum): ...
from enum import StrEnum
class Colors(StrEnum): ...
# === sanic/logging/default.py
from typing import Any
LOGGING_CONFIG_DEFAULTS: dict[str, Any]
# === sanic/logging/deprecation.py
def deprecation(*_): pass
# === sanic/logging/filter.py
import logging
class VerbosityFilter(logging.Filter):
 def filter(self, *_) -> bool: ...
# === sanic/logging/formatter.py
from typing import cast
import logging
from sanic.helpers import json_dumps
CONTROL_RE = __
EXCEPTION_LINE_RE = __
FILE_LINE_RE = __
class AutoFormatter(logging.Formatter):
 IDENT = __
 def format(self, *_) -> str: ...
class DebugFormatter(AutoFormatter):
 def formatException(self, *_): return cast(str, 0)
class ProdFormatter(AutoFormatter): ...
class LegacyFormatter(AutoFormatter): ...
class AutoAccessFormatter(AutoFormatter):
 def format(self, *_) -> str: ...
class LegacyAccessFormatter(AutoAccessFormatter): ...
class DebugAccessFormatter(AutoAccessFormatter): ...
class ProdAccessFormatter(AutoAccessFormatter): ...
class JSONFormatter(AutoFormatter):
 dumps = json_dumps
 def format(self, *_) -> str: ...
 def to_dict(self, *_) -> dict: ...
 def format_dict(self, *_) -> str: ...
class JSONAccessFormatter(JSONFormatter):
 def to_dict(self, *_) -> dict: ...
# === sanic/logging/loggers.py
from logging import Logger
logger = Logger()
error_logger = Logger()
access_logger = Logger()
server_logger = Logger()
websockets_logger = Logger()
# === sanic/logging/setup.py
def setup_logging(*_) -> None: ...
# === sanic/middleware.py
from sanic.response.types import HTTPResponse
from typing import Any, Callable, Coroutine, cast
from collections import deque
from collections.abc import Sequence
from enum import IntEnum
from sanic.models.handler_types import MiddlewareType
class MiddlewareLocation(IntEnum): ...
class Middleware:
 def __call__(self, *_, **_): return cast(HTTPResponse | None | Coroutine[Any, Any, HTTPResponse | None], 0)
 @classmethod
 def convert(cls, *middleware_collections: Sequence[MiddlewareType | Middleware], **_) -> deque[Middleware]: ...
 @classmethod
 def reset_count(cls) -> None: ...
 def __init__(self, func: MiddlewareType, *_): ...
 def __set__attributes__(self):
  self.func = cast(Callable[..., HTTPResponse | None | Coroutine[Any, Any, HTTPResponse | None]], 0)
# === sanic/mixins/base.py
from typing import Protocol
from sanic.base.meta import SanicMeta
class NameProtocol(Protocol): ...
class DunderNameProtocol(Protocol): ...
class BaseMixin(metaclass=SanicMeta):
 def generate_name(self, *_) -> str: ...
# === sanic/mixins/commands.py
from typing import Callable
from sanic.base.meta import SanicMeta
class CommandMixin(metaclass=SanicMeta):
 def command(self, maybe_func: None | Callable, **_) -> Callable[..., Callable] | Callable: ...
# === sanic/mixins/exceptions.py
from typing import Any, Callable
from sanic.base.meta import SanicMeta
class ExceptionMixin(metaclass=SanicMeta):
 def exception(self, *exceptions: list[type[Exception]] | type[Exception], **_) -> Callable: ...
 def all_exceptions(self, handler: Callable[..., Any]) -> Callable[..., Any]: ...
# === sanic/mixins/listeners.py
from enum import Enum
from typing import Callable
from sanic.base.meta import SanicMeta
from sanic.models.handler_types import ListenerType, Sanic
class ListenerEvent(str, Enum): ...
class ListenerMixin(metaclass=SanicMeta):
 def listener(self, listener_or_event: ListenerType[Sanic], *_, **_) -> ListenerType[Sanic]: ...
 def listener(self, *_, **_) -> Callable[..., ListenerType[Sanic]]: ...
 def listener(self, listener_or_event: str | ListenerType[Sanic], *_, **_) -> Callable[..., ListenerType[Sanic]] | ListenerType[Sanic]: ...
 def main_process_start(self, listener: None | ListenerType[Sanic], **_) -> ListenerType[Sanic]: ...
 def main_process_ready(self, listener: None | ListenerType[Sanic], **_) -> ListenerType[Sanic]: ...
 def main_process_stop(self, listener: None | ListenerType[Sanic], **_) -> ListenerType[Sanic]: ...
 def reload_process_start(self, listener: None | ListenerType[Sanic], **_) -> ListenerType[Sanic]: ...
 def reload_process_stop(self, listener: None | ListenerType[Sanic], **_) -> ListenerType[Sanic]: ...
 def before_reload_trigger(self, listener: None | ListenerType[Sanic], **_) -> ListenerType[Sanic]: ...
 def after_reload_trigger(self, listener: None | ListenerType[Sanic], **_) -> ListenerType[Sanic]: ...
 def before_server_start(self, listener: None | ListenerType[Sanic], **_) -> ListenerType[Sanic]: ...
 def after_server_start(self, listener: None | ListenerType[Sanic], **_) -> ListenerType[Sanic]: ...
 def before_server_stop(self, listener: None | ListenerType[Sanic], **_) -> ListenerType[Sanic]: ...
 def after_server_stop(self, listener: None | ListenerType[Sanic], **_) -> ListenerType[Sanic]: ...
# === sanic/mixins/middleware.py
from typing import Callable
from sanic.base.meta import SanicMeta
from sanic.models.futures import MiddlewareType
from sanic.router import Router
class MiddlewareMixin(metaclass=SanicMeta):
 router: Router
 def middleware(self, middleware_or_request: MiddlewareType, *_, **_) -> MiddlewareType: ...
 def middleware(self, *_, **_) -> Callable[..., MiddlewareType]: ...
 def middleware(self, middleware_or_request: str | MiddlewareType, *_, **_) -> Callable[..., MiddlewareType] | MiddlewareType: ...
 def on_request(self, *_, **_) -> MiddlewareType: ...
 def on_response(self, *_, **_): ...
 def finalize_middleware(self) -> None: ...
# === sanic/mixins/routes.py
from sanic.response.types import HTTPResponse
from sanic_routing.route import Route as Route_1
from typing import Coroutine, Any, Callable
from sanic_routing.route import Route
from sanic.base.meta import SanicMeta
from sanic.mixins.base import BaseMixin
from sanic.models.handler_types import RouteHandler
RouteWrapper = Callable[..., RouteHandler | tuple[Route, RouteHandler]]
class RouteMixin(BaseMixin, metaclass=SanicMeta):
 def route(self, *_, **_) -> RouteWrapper: ...
 def add_route(self, handler: RouteHandler, *_, **_) -> RouteHandler: ...
 def get(self, *_, **_) -> RouteHandler: ...
 def post(self, *_, **_) -> RouteHandler: ...
 def put(self, *_, **_) -> RouteHandler: ...
 def head(self, *_, **_) -> RouteHandler: ...
 def options(self, *_, **_) -> RouteHandler: ...
 def patch(self, *_, **_) -> RouteHandler: ...
 def delete(self, *_, **_) -> RouteHandler: ...
 def websocket(self, *_, **_): ...
 def add_websocket_route(self, *_, **_): ...
# === sanic/mixins/signals.py
from collections.abc import Coroutine
from typing import Any, Callable
from sanic.base.meta import SanicMeta
from sanic.models.handler_types import SignalHandler
class SignalMixin(metaclass=SanicMeta):
 def signal(self, *_, **_) -> Callable[..., SignalHandler]: ...
 def add_signal(self, handler: None | Callable[..., Any], *_) -> Callable[..., Any]: ...
 def event(self, *_): ...
 def catch_exception(self, handler: Callable[..., Coroutine[Any, Any, None]]) -> None: ...
# === sanic/mixins/startup.py
from asyncio import Protocol
from typing import Any, Callable
from sanic.base.meta import SanicMeta
from sanic.server.async_server import AsyncioServer
from sanic.worker.multiplexer import WorkerMultiplexer
from sanic import Sanic
from sanic.application.state import ApplicationState
from sanic.config import Config
class StartupMixin(metaclass=SanicMeta):
 config: Config
 state: ApplicationState
 multiplexer: WorkerMultiplexer
 def setup_loop(self) -> None: ...
 @property
 def m(self) -> WorkerMultiplexer: ...
 def make_coffee(self, *_, **_): pass
 def run(self, *_, protocol: None | type[Protocol], **_) -> None: ...
 def prepare(self, *_, protocol: None | type[Protocol], **_) -> None: ...
 async def create_server(self, *_, protocol: None | type[Protocol], **_) -> None | AsyncioServer: ...
 def stop(self, *_) -> None: ...
 def motd(self, *_) -> None: ...
 def get_motd_data(self, *_) -> tuple[dict[str, Any], dict[str, Any]]: ...
 @staticmethod
 def get_server_location(*_) -> str: ...
 @staticmethod
 def get_address(*_) -> tuple[str, int]: ...
 @classmethod
 def should_auto_reload(cls) -> bool: ...
 @classmethod
 def serve(cls, *_, factory: None | Callable[..., Sanic], **_) -> None: ...
 @classmethod
 def serve_single(cls, *_) -> None: ...
# === sanic/mixins/static.py
from sanic.base.meta import SanicMeta
from sanic.mixins.base import BaseMixin
class StaticMixin(BaseMixin, metaclass=SanicMeta):
 def static(self, *_): pass
class StaticHandleMixin(metaclass=SanicMeta): ...
# === sanic/models/asgi.py
from typing import cast
import asyncio
from collections.abc import Awaitable, MutableMapping
from typing import Any, Callable
from sanic.models.protocol_types import TransportProtocol
from sanic.server.websockets.connection import WebSocketConnection
ASGIScope = MutableMapping[str, Any]
ASGIMessage = MutableMapping[str, Any]
ASGISend = Callable[..., Awaitable[None]]
ASGIReceive = Callable[..., Awaitable[ASGIMessage]]
class MockProtocol:
 def pause_writing(self) -> None: ...
 def resume_writing(self) -> None: ...
 async def complete(self) -> None: ...
 async def push_data(self, *_) -> None: ...
 async def drain(self) -> None: ...
 def __init__(self):
  self.transport = cast(MockTransport, 0)
class MockTransport(TransportProtocol):
 def get_protocol(self) -> MockProtocol: ...
 def get_extra_info(self, *_) -> None | bool | str: ...
 def get_websocket_connection(self) -> WebSocketConnection: ...
 def create_websocket_connection(self, send: ASGISend, receive: ASGIReceive) -> WebSocketConnection: ...
 def add_task(self) -> None: ...
 async def send(self, *_) -> None: ...
 async def receive(self) -> ASGIMessage: ...
 def __init__(self, scope, receive: ASGIReceive, send: ASGISend): ...
 def __set__attributes__(self):
  self.loop: None | asyncio.AbstractEventLoop
# === sanic/models/ctx_types.py
from collections.abc import Generator
from typing import cast, NamedTuple
class REPLLocal(NamedTuple): ...
class REPLContext:
 def add(self, *_): pass
 def __iter__(self): return cast(Generator[REPLLocal], 0)
# === sanic/models/futures.py
from pathlib import Path
from typing import Callable, NamedTuple
from sanic.handlers.directory import DirectoryHandler
from sanic.models.handler_types import ErrorMiddlewareType, ListenerType, MiddlewareType, SignalHandler
class FutureRoute(NamedTuple): ...
class FutureListener(NamedTuple):
 listener: ListenerType
class FutureMiddleware(NamedTuple):
 middleware: MiddlewareType
class FutureException(NamedTuple):
 handler: ErrorMiddlewareType
class FutureStatic(NamedTuple):
 file_or_directory: Path
 directory_handler: DirectoryHandler
class FutureSignal(NamedTuple):
 handler: SignalHandler
class FutureRegistry(set): ...
class FutureCommand(NamedTuple):
 func: Callable
# === sanic/models/handler_types.py
from collections.abc import Coroutine
from typing import Any, Callable, TypeVar
from sanic.response import HTTPResponse
Sanic = TypeVar("Sanic", bound="sanic.Sanic")
Request = TypeVar("Request", bound="request.Request")
MiddlewareResponse = HTTPResponse | None | Coroutine[Any, Any, HTTPResponse | None]
RequestMiddlewareType = Callable[..., MiddlewareResponse]
ResponseMiddlewareType = Callable[..., MiddlewareResponse]
ErrorMiddlewareType = Callable[..., Coroutine[Any, Any, None] | None]
MiddlewareType = RequestMiddlewareType | ResponseMiddlewareType
ListenerType = Callable[..., Coroutine[Any, Any, None] | None] | Callable[..., Coroutine[Any, Any, None] | None]
RouteHandler = Callable[..., Coroutine[Any, Any, HTTPResponse | None]]
SignalHandler = Callable[..., Coroutine[Any, Any, None]]
# === sanic/models/http_types.py
class Credentials: ...
# === sanic/models/protocol_types.py
from asyncio import BaseTransport
from typing import Protocol
from sanic.http.constants import HTTP
class HTMLProtocol(Protocol): ...
class Range(Protocol): ...
class TransportProtocol(BaseTransport):
 version: HTTP
# === sanic/models/server_types.py
from types import SimpleNamespace as SimpleNamespace_1
from typing import cast
class Signal: ...
class ConnInfo:
 def __init__(self):
  self.ctx = cast(SimpleNamespace_1, 0)
  self.sockname = __
# === sanic/pages/base.py
from abc import ABC
from html5tagger import Builder
from sanic.pages.css import CSS
class BasePage(ABC, metaclass=CSS):
 def render(self) -> str: ...
 doc: Builder
# === sanic/pages/css.py
from typing import cast
from abc import ABCMeta
from pathlib import Path
CURRENT_DIR = cast(Path, 0)
class CSS(ABCMeta): ...
# === sanic/pages/directory_page.py
from typing import TypedDict
from .base import BasePage
class FileInfo(TypedDict): ...
class DirectoryPage(BasePage): ...
# === sanic/pages/error.py
from sanic.request.types import Request as Request_1
from typing import cast
from .base import BasePage
class ErrorPage(BasePage):
 def __init__(self):
  self.request = cast(Request_1, 0)
# === sanic/request/__init__.py
from .form import File, parse_multipart_form
from .parameters import RequestParameters
from .types import Request
# === sanic/request/form.py
from typing import NamedTuple
from .parameters import RequestParameters
class File(NamedTuple): ...
def parse_multipart_form(*_) -> tuple[RequestParameters, RequestParameters]: ...
# === sanic/request/parameters.py
from typing import Any
class RequestParameters(dict):
 def get(self, *_) -> None | Any: ...
 def getlist(self, *_) -> list[Any]: ...
# === sanic/request/types.py
from collections import defaultdict
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Generic, cast
from sanic_routing.route import Route
from typing_extensions import TypeVar
from sanic.http.stream import Stream
from sanic.app import Sanic
from sanic.config import Config
from sanic.server import ConnInfo
import uuid
from sanic.compat import Header
from sanic.headers import AcceptList
from sanic.models.protocol_types import TransportProtocol
from .parameters import RequestParameters
sanic_type = TypeVar("sanic_type")
if TYPE_CHECKING:
 sanic_type = TypeVar("sanic_type", bound=Sanic, default=Sanic[Config, SimpleNamespace])
ctx_type = TypeVar("ctx_type")
if TYPE_CHECKING:
 ctx_type = TypeVar("ctx_type", bound=SimpleNamespace, default=SimpleNamespace)
class Request(Generic[sanic_type, ctx_type]):
 @staticmethod
 def make_context() -> ctx_type: ...
 @classmethod
 def get_current(cls) -> Request: ...
 @classmethod
 def generate_id(*_) -> int | str | uuid.UUID: ...
 def reset_response(self) -> None: ...
 async def respond(self, *_, **_): ...
 async def receive_body(self): pass
 @property
 def protocol(self) -> TransportProtocol: ...
 def load_json(self, *_): ...
 @property
 def accept(self) -> AcceptList: ...
 def get_form(self, *_) -> None | RequestParameters: ...
 @property
 def form(self) -> None | RequestParameters: ...
 @property
 def files(self) -> None | RequestParameters: ...
 def get_args(self, *_) -> RequestParameters: ...
 def get_query_args(self, *_) -> list: ...
 def get_cookies(self) -> RequestParameters: ...
 @property
 def cookies(self) -> RequestParameters: ...
 def url_for(self, *_, **_) -> str: ...
 def __init__(self, url_bytes, headers, version, method, transport, app: sanic_type, *_): ...
 def __set__attributes__(self):
  self.app = cast(Sanic, 0)
  self.headers = Header()
  self.transport = cast(TransportProtocol, 0)
  self.conn_info: None | ConnInfo
  self.parsed_accept: None | AcceptList
  self.parsed_args: defaultdict[tuple[bool, bool, str, str], RequestParameters]
  self.parsed_cookies: None | RequestParameters
  self.parsed_files: None | RequestParameters
  self.parsed_form: None | RequestParameters
  self.parsed_json = None
  self.parsed_json = __
  self.route: None | Route
  self.stream: None | Stream
# === sanic/response/__init__.py
from .convenience import empty, file, file_stream, html, json, raw, redirect, text, validate_file
from .types import BaseHTTPResponse, HTTPResponse, JSONResponse, ResponseStream, json_dumps
# === sanic/response/convenience.py
from typing import AnyStr, Callable
from .types import HTTPResponse, JSONResponse, ResponseStream
def empty(*_) -> HTTPResponse: ...
def json(body, status, headers, content_type, dumps: None | Callable[..., AnyStr], **_) -> JSONResponse: ...
def text(*_) -> HTTPResponse: ...
def raw(*_) -> HTTPResponse: ...
def html(*_) -> HTTPResponse: ...
async def validate_file(*_) -> None | HTTPResponse: ...
async def file(*_) -> HTTPResponse: ...
def redirect(*_) -> HTTPResponse: ...
async def file_stream(*_) -> ResponseStream: ...
def guess_content_type(*_) -> str: ...
# === sanic/response/types.py
from typing import Coroutine as Coroutine_1, cast
from collections.abc import Coroutine
from typing import Any, AnyStr, Callable, TYPE_CHECKING, TypeVar
from sanic.compat import Header
from sanic.cookies import CookieJar
from sanic.cookies.response import Cookie
from sanic.helpers import json_dumps
from sanic.http import Http
from sanic.asgi import ASGIApp
from sanic.http.http3 import HTTPReceiver
Request = TypeVar("Request")
if TYPE_CHECKING:
 from sanic.request import Request
HEADER_TRANSLATION_TABLE = __
class BaseHTTPResponse:
 @property
 def cookies(self) -> CookieJar: ...
 async def send(self, *_) -> None: ...
 def add_cookie(self, *_, **_) -> Cookie: ...
 def delete_cookie(self, *_, **_) -> None: ...
 def __init__(self):
  self.stream: None | HTTPReceiver | ASGIApp | Http
  self.headers = Header()
class HTTPResponse(BaseHTTPResponse):
 async def eof(self): pass
 async def __aenter__(self): return cast(Callable[..., Coroutine_1[Any, Any, None]], 0)
 async def __aexit__(self, *_): pass
 def __init__(self):
  self.headers = Header()
class JSONResponse(HTTPResponse):
 def set_body(self, body, dumps: None | Callable[..., AnyStr], **_) -> None: ...
 def append(self, *_) -> None: ...
 def extend(self, *_) -> None: ...
 def update(self, *_, **_) -> None: ...
 def pop(self, *_): ...
 def __init__(self, body, status, headers, content_type, dumps: None | Callable[..., AnyStr], **_): ...
class ResponseStream:
 async def write(self, *_): pass
 async def stream(self) -> HTTPResponse: ...
 async def eof(self) -> None: ...
 @property
 def cookies(self) -> CookieJar: ...
 def __call__(self, *_) -> ResponseStream: ...
 def __await__(self): ...
 def __init__(self, streaming_fn: Callable[..., Coroutine[Any, Any, None]], *_): ...
 def __set__attributes__(self):
  self.streaming_fn = cast(Callable[..., Coroutine_1[Any, Any, None]], 0)
  self.headers = cast(None | dict[str, str] | Header, 0)
  self.request: None | Request
# === sanic/router.py
from functools import lru_cache as lru_cache_1
from typing import Any
from sanic_routing import BaseRouter
from sanic_routing.route import Route
from sanic.models.handler_types import RouteHandler
class Router(BaseRouter):
 @lru_cache_1
 def get(self, *_) -> tuple[Route, RouteHandler, dict[str, Any]]: ...
 def add(self, uri, methods, handler: RouteHandler, *_) -> list[Route] | Route: ...
 @lru_cache_1
 def find_route_by_view_name(self, *_) -> None | Route: ...
 def finalize(self, *_, **_) -> None: ...
# === sanic/server/__init__.py
from sanic.models.server_types import ConnInfo, Signal
from sanic.server.async_server import AsyncioServer
from sanic.server.loop import try_use_uvloop
from sanic.server.protocols.http_protocol import HttpProtocol
from sanic.server.runners import serve
# === sanic/server/async_server.py
from asyncio import AbstractEventLoop, Task
from sanic.app import Sanic as Sanic_1
from typing import Any, Coroutine, cast
class AsyncioServer:
 def startup(self): return cast(Coroutine[Any, Any, None], 0)
 def before_start(self): return cast(Coroutine[Any, Any, None], 0)
 def after_start(self): return cast(Coroutine[Any, Any, None], 0)
 def before_stop(self): return cast(Coroutine[Any, Any, None], 0)
 def after_stop(self): return cast(Coroutine[Any, Any, None], 0)
 def is_serving(self) -> bool: ...
 def wait_closed(self): ...
 def close(self): return cast(Task | None, 0)
 def start_serving(self): ...
 def serve_forever(self): ...
 def __await__(self): yield
 def __init__(self):
  self.app = cast(Sanic_1, 0)
  self.loop = cast(AbstractEventLoop, 0)
  self.serve_coro = __
  self.server = None
  self.server = __
# === sanic/server/events.py
from collections.abc import Iterable
from typing import Any, Callable
def trigger_events(events: None | Iterable[Callable[..., Any]], *_, **_): pass
# === sanic/server/goodbye.py
def get_goodbye() -> str: ...
# === sanic/server/loop.py
def try_use_uvloop() -> None: ...
def try_windows_loop(): pass
# === sanic/server/protocols/base_protocol.py
from sanic.app import Sanic
import asyncio
from sanic.models.server_types import ConnInfo
class SanicProtocol(asyncio.Protocol):
 async def send(self, *_): pass
 async def receive_more(self): pass
 def close(self, *_): pass
 def abort(self): pass
 def connection_made(self, *_): pass
 def connection_lost(self, *_): pass
 def pause_writing(self): pass
 def resume_writing(self): pass
 def data_received(self, *_): ...
 def __init__(self):
  self.app: Sanic
  self.conn_info: None | ConnInfo
# === sanic/server/protocols/http_protocol.py
from sanic.handlers.error import ErrorHandler
from sanic.http.http1 import Http as Http_1
from typing import Any, Callable, Coroutine, cast
from sanic.http.constants import HTTP
from sanic.http.http3 import Http3
from sanic.app import Sanic
from sanic.http import Http
from sanic.models.server_types import ConnInfo
from sanic.request import Request
from sanic.server.protocols.base_protocol import SanicProtocol
ConnectionProtocol = type()
ConnectionProtocol = QuicConnectionProtocol
from aioquic.asyncio import QuicConnectionProtocol
class HttpProtocolMixin:
 @property
 def http(self): return cast(None | Http_1 | Http3, 0)
 @property
 def version(self): return cast(HTTP, 0)
 def __init__(self):
  self.request: None | Request
  self.request_handler = cast(Callable[..., Coroutine[Any, Any, None]], 0)
  self.error_handler = cast(ErrorHandler, 0)
  self.request_class = __
class HttpProtocol(HttpProtocolMixin, SanicProtocol):
 HTTP_CLASS = Http
 async def connection_task(self): pass
 def log_disconnect(self): pass
 def check_timeouts(self): pass
 def close(self, *_): return cast(None, 0)
 async def send(self, *_): pass
 def close_if_idle(self) -> bool: ...
 def connection_made(self, *_): pass
 def data_received(self, *_): return cast(None, 0)
 def __init__(self):
  self.conn_info = ConnInfo()
class Http3Protocol(HttpProtocolMixin, ConnectionProtocol):
 HTTP_CLASS = Http3
 def quic_event_received(self, *_) -> None: ...
 def __init__(self):
  self.app = cast(Sanic, 0)
# === sanic/server/protocols/websocket_protocol.py
from websockets.http11 import Request as Request_1
from typing import cast
from sanic.server import HttpProtocol
from ..websockets.impl import WebsocketImplProtocol
class WebSocketProtocol(HttpProtocol):
 def connection_lost(self, *_): pass
 def data_received(self, *_): pass
 def eof_received(self) -> None | bool: ...
 def close(self, *_): pass
 def close_if_idle(self): return cast(bool | None, 0)
 @staticmethod
 def sanic_request_to_ws_request(*_): return cast(Request_1, 0)
 async def websocket_handshake(self, *_): return cast(None | WebsocketImplProtocol, 0)
 def log_websocket(self, *_): pass
 def __init__(self):
  self.websocket: None | WebsocketImplProtocol
# === sanic/server/runners.py
from typing import cast
import asyncio
from sanic.server.async_server import AsyncioServer
def serve(host, port, app, ssl, sock, unix, reuse_port, loop, protocol: type[asyncio.Protocol], *_): return cast(None | AsyncioServer, 0)
# === sanic/server/socket.py
import socket
def bind_socket(*_, **_) -> socket.socket: ...
def bind_unix_socket(*_, **_) -> socket.socket: ...
def remove_unix_socket(*_) -> None: ...
def configure_socket(*_) -> None | socket.SocketType: ...
# === sanic/server/websockets/connection.py
from collections.abc import Awaitable, MutableMapping
from typing import Any, Callable
ASGIMessage = MutableMapping[str, Any]
class WebSocketConnection:
 async def send(self, *_, **_) -> None: ...
 async def recv(self, *_, **_) -> None | bytes | str: ...
 receive = WebSocketConnection.recv
 async def accept(self, *_) -> None: ...
 async def close(self, *_) -> None: ...
 def __init__(self, send: Callable[..., Awaitable[None]], receive: Callable[..., Awaitable[ASGIMessage]], *_): ...
# === sanic/server/websockets/frame.py
from asyncio import Event, Lock, Queue
from typing import Any, cast
from collections.abc import AsyncIterator
from websockets.typing import Data
from .impl import WebsocketImplProtocol
UTF8Decoder = __
class WebsocketFrameAssembler:
 async def get(self, *_) -> None | Data: ...
 async def get_iter(self) -> AsyncIterator[Data]: yield
 async def put(self, *_) -> None: ...
 def __init__(self):
  self.protocol = cast(WebsocketImplProtocol, 0)
  self.read_mutex = Lock()
  self.write_mutex = Lock()
  self.completed_queue = Queue()
  self.message_complete = Event()
  self.message_fetched = Event()
  self.chunks_queue = None
  self.chunks_queue = Queue()
# === sanic/server/websockets/impl.py
from typing import cast
from websockets.typing import Data as Data_1
import asyncio
from collections.abc import AsyncIterator, Sequence
from websockets.server import ServerProtocol, ServerConnection as ServerProtocol
from websockets.typing import Data
from sanic.server.protocols.base_protocol import SanicProtocol
from .frame import WebsocketFrameAssembler
class WebsocketImplProtocol:
 ws_proto: ServerProtocol
 io_proto: None | SanicProtocol
 loop: None | asyncio.AbstractEventLoop
 assembler: WebsocketFrameAssembler
 pings: dict[bytes, asyncio.Future]
 conn_mutex: asyncio.Lock
 recv_lock: asyncio.Lock
 recv_cancel: None | asyncio.Future
 process_event_mutex: asyncio.Lock
 data_finished_fut: None | asyncio.Future
 pause_frame_fut: None | asyncio.Future
 keepalive_ping_task: None | asyncio.Task
 auto_closer_task: None | asyncio.Task
 connection_lost_waiter: None | asyncio.Future
 def pause_frames(self) -> bool: ...
 def resume_frames(self) -> bool: ...
 async def connection_made(self, *_): pass
 async def wait_for_connection_lost(self, *_) -> bool: ...
 async def process_events(self, *_) -> None: ...
 async def process_pong(self, *_) -> None: ...
 async def keepalive_ping(self) -> None: ...
 def fail_connection(self, *_) -> bool: ...
 def end_connection(self, *_): return cast(bool, 0)
 async def auto_close_connection(self) -> None: ...
 def abort_pings(self) -> None: ...
 async def close(self, *_) -> None: ...
 async def recv(self, *_) -> None | Data: ...
 async def recv_burst(self, *_) -> Sequence[Data]: ...
 async def recv_streaming(self) -> AsyncIterator[Data]: yield
 async def send(self, *_) -> None: ...
 async def ping(self, *_) -> asyncio.Future: ...
 async def pong(self, *_) -> None: ...
 async def send_data(self, *_): pass
 async def async_data_received(self, *_): pass
 def data_received(self, *_): pass
 async def async_eof_received(self, *_): pass
 def eof_received(self) -> None | bool: ...
 def connection_lost(self, *_): pass
 async def __aiter__(self): yield cast(None | Data_1, 0)
# === sanic/signals.py
import asyncio
from enum import Enum
from typing import Any
from sanic_routing import BaseRouter, Route, RouteGroup
from sanic.models.handler_types import SignalHandler
class Event(Enum): ...
class Signal(Route): ...
class SignalWaiter:
 async def wait(self): ...
 future: None | asyncio.Future
 def matches(self, *_): ...
class SignalGroup(RouteGroup): ...
class SignalRouter(BaseRouter):
 @staticmethod
 def format_event(*_) -> str: ...
 def get(self, *_) -> tuple[Any, list[Any], Any]: ...
 async def dispatch(self, *_, **_) -> Any | asyncio.Task: ...
 def get_waiter(self, *_) -> None | SignalWaiter: ...
 def add(self, handler: SignalHandler, *_, **_) -> Signal: ...
 def finalize(self, *_): ...
# === sanic/simple.py
from sanic.app import Sanic as Sanic_1
from typing import Any, cast
def create_simple_server(*_): return cast(Sanic_1, 0)
# === sanic/startup/errors.py
from typing import Callable
ExceptionHandler = Callable[..., bool]
def maybe_handle_startup_error(*_) -> None: ...
# === sanic/touchup/__init__.py
from .meta import TouchUpMeta
from .service import TouchUp
# === sanic/touchup/meta.py
from sanic.base.meta import SanicMeta
class TouchUpMeta(SanicMeta): ...
# === sanic/touchup/schemes/__init__.py
__all__ = ["BaseScheme"]
from .altsvc import AltSvcCheck
from .base import BaseScheme
from .ode import OptionalDispatchEvent
# === sanic/touchup/schemes/altsvc.py
from ast import Assign as Assign_1
from typing import cast
from ast import NodeTransformer
from typing import Any
from .base import BaseScheme
class AltSvcCheck(BaseScheme):
 def visitors(self) -> list[NodeTransformer]: ...
class RemoveAltSvc(NodeTransformer):
 def visit_Assign(self, *_): return cast(None | Assign_1, 0)
 def value(self): return cast(str, 0)
# === sanic/touchup/schemes/base.py
from ast import NodeTransformer as NodeTransformer_1
from typing import cast
from abc import ABC
from ast import NodeTransformer
class BaseScheme(ABC):
 def visitors(self) -> list[NodeTransformer]: ...
 def __call__(self): return cast(list[NodeTransformer_1], 0)
 @classmethod
 def build(cls, *_): ...
# === sanic/touchup/schemes/ode.py
from ast import Expr as Expr_1
from typing import cast
from ast import NodeTransformer
from typing import Any
from .base import BaseScheme
class OptionalDispatchEvent(BaseScheme):
 def visitors(self) -> list[NodeTransformer]: ...
 @staticmethod
 async def noop(**_): ...
class RemoveDispatch(NodeTransformer):
 def visit_Expr(self, *_): return cast(Expr_1 | None, 0)
# === sanic/touchup/service.py
class TouchUp:
 @classmethod
 def run(cls, *_): pass
 @classmethod
 def register(cls, *_): pass
# === sanic/types/__init__.py
from .hashable_dict import HashableDict
# === sanic/types/hashable_dict.py
class HashableDict(dict): ...
# === sanic/types/shared_ctx.py
from types import SimpleNamespace
class SharedContext(SimpleNamespace):
 def lock(self) -> None: ...
# === sanic/utils.py
def str_to_bool(*_) -> bool: ...
def load_module_from_file_location(*_, **_): ...
# === sanic/views.py
from sanic.models.handler_types import RouteHandler
class HTTPMethodView:
 def dispatch_request(self, *_, **_): ...
 @classmethod
 def as_view(cls, *_, **_) -> RouteHandler: ...
 @classmethod
 def attach(cls, *_) -> None: ...
def stream(*_): ...
# === sanic/worker/constants.py
from enum import IntEnum
from sanic.compat import UpperStrEnum
class RestartOrder(UpperStrEnum): ...
class ProcessState(IntEnum): ...
# === sanic/worker/daemon.py
from typing import cast
from pathlib import Path
class PidfileInfo: ...
class DaemonError(Exception): ...
class Daemon:
 @staticmethod
 def get_pidfile_path(*_) -> Path: ...
 def validate(self) -> None: ...
 def daemonize(self) -> None: ...
 def drop_privileges(self) -> None: ...
 @staticmethod
 def read_pidfile(*_) -> None | int: ...
 @staticmethod
 def read_pidfile_info(*_) -> None | PidfileInfo: ...
 def __init__(self):
  self.pidfile: None | Path
  self.logfile = cast(Path | None, 0)
# === sanic/worker/inspector.py
from sanic.app import Sanic
from typing import cast
from pathlib import Path
from typing import Any
from sanic.helpers import Default
class Inspector:
 def __call__(self, *_, **_) -> Inspector: ...
 def reload(self, *_) -> None: ...
 def scale(self, *_) -> str: ...
 def shutdown(self) -> None: ...
 def __init__(self):
  self.tls_key = cast(Default | str | Path, 0)
  self.tls_cert = cast(Default | str | Path, 0)
  self.app = Sanic()
# === sanic/worker/loader.py
from sanic.app import Sanic
from ssl import SSLContext
from typing import Callable, cast
from sanic import Sanic as SanicApp
class AppLoader:
 def load(self) -> SanicApp: ...
 def __init__(self, module_input, as_factory, as_simple, args, factory: None | Callable[..., SanicApp]): ...
 def __set__attributes__(self):
  self.factory = cast(None | Callable[..., Sanic], 0)
class CertLoader:
 def load(self, *_): return cast(None | SSLContext, 0)
# === sanic/worker/manager.py
from multiprocessing.context import BaseContext as BaseContext_1
from typing import cast
from collections.abc import Iterable
from enum import IntEnum
from typing import Any, Callable
from sanic.worker.process import Worker, WorkerProcess
from sanic.worker.restarter import Restarter
class MonitorCycle(IntEnum): ...
class WorkerManager:
 def manage(self, name, func: Callable[..., Any], *_) -> Worker: ...
 def create_server(self) -> Worker: ...
 def shutdown_server(self, *_) -> None: ...
 def run(self): pass
 def start(self): pass
 def join(self): pass
 def terminate(self): pass
 def cleanup(self): pass
 def restart(self, *_, **_): pass
 def scale(self, *_): pass
 def monitor(self): pass
 def wait_for_ack(self): pass
 @property
 def workers(self) -> list[Worker]: ...
 @property
 def all_workers(self) -> Iterable[tuple[str, Worker]]: ...
 @property
 def processes(self): yield cast(WorkerProcess, 0)
 def kill(self): pass
 def shutdown_signal(self, *_): pass
 def shutdown(self): pass
 def remove_worker(self, *_) -> None: ...
 def __init__(self, number, serve: Callable[..., Any], *_): ...
 def __set__attributes__(self):
  self.context = cast(BaseContext_1, 0)
  self.transient: dict[str, Worker]
  self.durable: dict[str, Worker]
  self.restarter = Restarter()
  self.monitor_publisher = __[0]
  self.monitor_subscriber = __[1]
# === sanic/worker/multiplexer.py
from typing import cast, Any, Callable
from sanic.worker.state import WorkerState
class WorkerMultiplexer:
 def ack(self): pass
 def manage(self, ident, func: Callable[..., Any], *_) -> None: ...
 def set_serving(self, *_) -> None: ...
 def exit(self): pass
 def restart(self, *_): pass
 reload = WorkerMultiplexer.restart
 def scale(self, *_): pass
 def terminate(self, *_): pass
 @property
 def state(self): return cast(WorkerState, 0)
# === sanic/worker/process.py
from multiprocessing.context import BaseContext as BaseContext_1
from typing import Callable, cast, Any
def get_now(): ...
class WorkerProcess:
 def set_state(self, *_): pass
 def start(self): pass
 def join(self): pass
 def exit(self): pass
 def terminate(self): pass
 def restart(self, *_, **_): pass
 def is_alive(self): ...
 def spawn(self): pass
 def __init__(self):
  self.target = cast(Callable[..., Any], 0)
class Worker:
 def create_process(self) -> WorkerProcess: ...
 def has_alive_processes(self) -> bool: ...
 def __init__(self):
  self.context = cast(BaseContext_1, 0)
  self.serve = cast(Callable[..., Any], 0)
  self.processes: set[WorkerProcess]
# === sanic/worker/reloader.py
from typing import cast
from pathlib import Path
from sanic.worker.loader import AppLoader
class Reloader:
 def __call__(self) -> None: ...
 def stop(self, *_): pass
 def reload(self, *_): pass
 def files(self): ...
 def python_files(self): yield
 @staticmethod
 def check_file(*_) -> bool: ...
 def __init__(self):
  self.reload_dirs = cast(set[Path], 0)
  self.app_loader = cast(AppLoader, 0)
# === sanic/worker/restarter.py
class Restarter:
 def restart(self, *_, **_) -> None: ...
# === sanic/worker/serve.py
from sanic.server.async_server import AsyncioServer
from typing import cast
import asyncio
def worker_serve(host, port, app_name, monitor_publisher, app_loader, worker_state, server_info, ssl, sock, unix, reuse_port, loop, protocol: type[asyncio.Protocol], *_): return cast(None | AsyncioServer, 0)
# === sanic/worker/state.py
from collections.abc import ItemsView, Iterator, KeysView, Mapping, ValuesView
from typing import Any
class WorkerState(Mapping):
 def __getitem__(self, *_): ...
 def __iter__(self) -> Iterator[Any]: ...
 def keys(self) -> KeysView[str]: ...
 def values(self) -> ValuesView[Any]: ...
 def items(self) -> ItemsView[str, Any]: ...
 def update(self, *_) -> None: ...
 def pop(self) -> None: ...
 def full(self) -> dict[str, Any]: ...
