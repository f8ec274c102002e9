# channels==4.3.2, sha256 fef47e9055a603900cf16cef85f050d522d9ac4b3daccf24835bd9580705c176.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === channels/apps.py
from django.apps import AppConfig
class ChannelsConfig(AppConfig): ...
# === channels/auth.py
from typing import cast
from django.utils.functional import LazyObject
from channels.middleware import BaseMiddleware
from channels.sessions import CookieMiddleware
get_user = __
login = __
logout = __
class UserLazyObject(LazyObject): ...
class AuthMiddleware(BaseMiddleware):
 def populate_scope(self, *_): pass
 async def resolve_scope(self, *_): pass
 async def __call__(self, *_): ...
def AuthMiddlewareStack(*_): return cast(CookieMiddleware, 0)
# === channels/consumer.py
from typing import Any, Callable, Coroutine, cast
def get_handler_name(*_): ...
class AsyncConsumer:
 async def __call__(self, *_): pass
 async def dispatch(self, *_): pass
 async def send(self, *_): pass
 @classmethod
 def as_asgi(cls, **_): return cast(Callable[..., Coroutine[Any, Any, None]], 0)
 def __init__(self):
  self.base_send = __
class SyncConsumer(AsyncConsumer):
 dispatch = __
 def send(self, *_): pass
# === channels/db.py
from asgiref.sync import SyncToAsync
class DatabaseSyncToAsync(SyncToAsync):
 def thread_handler(self, *_, **_): ...
database_sync_to_async = DatabaseSyncToAsync
async def aclose_old_connections(): ...
# === channels/exceptions.py
class RequestAborted(Exception): ...
class RequestTimeout(RequestAborted): ...
class InvalidChannelLayerError(ValueError): ...
class AcceptConnection(Exception): ...
class DenyConnection(Exception): ...
class ChannelFull(Exception): ...
class MessageTooLarge(Exception): ...
class StopConsumer(Exception): ...
# === channels/generic/http.py
from channels.consumer import AsyncConsumer
class AsyncHttpConsumer(AsyncConsumer):
 async def send_headers(self, **_): pass
 async def send_body(self, *_, **_): pass
 async def send_response(self, *_, **_): pass
 async def handle(self, *_): ...
 async def disconnect(self): pass
 async def http_request(self, *_): pass
 async def http_disconnect(self, *_): pass
# === channels/generic/websocket.py
from typing import cast
from ..consumer import AsyncConsumer, SyncConsumer
class WebsocketConsumer(SyncConsumer):
 def websocket_connect(self, *_): pass
 def connect(self): pass
 def accept(self, *_): pass
 def websocket_receive(self, *_): pass
 def receive(self, *_): pass
 def send(self, *_): pass
 def close(self, *_): pass
 def websocket_disconnect(self, *_): pass
 def disconnect(self, *_): pass
class JsonWebsocketConsumer(WebsocketConsumer):
 def receive(self, *_, **_): pass
 def receive_json(self, *_, **_): pass
 def send_json(self, *_): pass
 @classmethod
 def decode_json(cls, *_): ...
 @classmethod
 def encode_json(cls, *_): return cast(str, 0)
class AsyncWebsocketConsumer(AsyncConsumer):
 async def websocket_connect(self, *_): pass
 async def connect(self): pass
 async def accept(self, *_): pass
 async def websocket_receive(self, *_): pass
 async def receive(self, *_): pass
 async def send(self, *_): pass
 async def close(self, *_): pass
 async def websocket_disconnect(self, *_): pass
 async def disconnect(self, *_): pass
class AsyncJsonWebsocketConsumer(AsyncWebsocketConsumer):
 async def receive(self, *_, **_): pass
 async def receive_json(self, *_, **_): pass
 async def send_json(self, *_): pass
 @classmethod
 async def decode_json(cls, *_): ...
 @classmethod
 async def encode_json(cls, *_): return cast(str, 0)
# === channels/layers.py
from typing import Any, cast
class ChannelLayerManager:
 def make_backend(self, *_): ...
 def make_test_backend(self, *_): ...
 def __getitem__(self, *_): ...
 def set(self, *_): ...
class BaseChannelLayer:
 def compile_capacities(self, *_): return cast(list | list[tuple[Any, Any]], 0)
 def get_capacity(self, *_): ...
 def match_type_and_length(self, *_) -> bool: ...
 channel_name_regex = __
 group_name_regex = __
 def require_valid_channel_name(self, *_) -> bool: ...
 def require_valid_group_name(self, *_) -> bool: ...
 def valid_channel_names(self, *_) -> bool: ...
 def non_local_name(self, *_): ...
 async def send(self, *_): ...
 async def receive(self, *_): ...
 async def new_channel(self): ...
 async def flush(self): ...
 async def group_add(self, *_): ...
 async def group_discard(self, *_): ...
 async def group_send(self, *_): ...
 def valid_channel_name(self, *_): return cast(bool, 0)
 def valid_group_name(self, *_): return cast(bool, 0)
class InMemoryChannelLayer(BaseChannelLayer):
 async def send(self, *_): pass
 async def receive(self, *_): ...
 async def new_channel(self, *_): ...
 async def flush(self): pass
 async def close(self): pass
 async def group_add(self, *_): pass
 async def group_discard(self, *_): pass
 async def group_send(self, *_): pass
def get_channel_layer(*_): ...
channel_layers = ChannelLayerManager()
# === channels/management/commands/runworker.py
from django.core.management import BaseCommand
from channels.worker import Worker
class Command(BaseCommand):
 worker_class = Worker
 def add_arguments(self, *_): pass
 def handle(self, *_, **_): pass
# === channels/middleware.py
class BaseMiddleware:
 async def __call__(self, *_): ...
# === channels/routing.py
def get_default_application(): ...
class ProtocolTypeRouter:
 async def __call__(self, *_): ...
class URLRouter:
 async def __call__(self, *_): ...
class ChannelNameRouter:
 async def __call__(self, *_): ...
# === channels/security/websocket.py
from typing import cast
from ..generic.websocket import AsyncWebsocketConsumer
class OriginValidator:
 async def __call__(self, *_): ...
 def valid_origin(self, *_): return cast(bool, 0)
 def validate_origin(self, *_): return cast(bool, 0)
 def match_allowed_origin(self, *_): ...
 def get_origin_port(self, *_): ...
def AllowedHostsOriginValidator(*_): return cast(OriginValidator, 0)
class WebsocketDenier(AsyncWebsocketConsumer):
 async def connect(self): pass
# === channels/sessions.py
from channels.auth import AuthMiddleware
from typing import cast
class CookieMiddleware:
 async def __call__(self, *_): ...
 @classmethod
 def set_cookie(cls, *_): pass
 @classmethod
 def delete_cookie(cls, *_): return cast(None, 0)
 def __init__(self):
  self.inner = cast(SessionMiddleware, 0)
class InstanceSessionWrapper:
 async def resolve_session(self): pass
 async def send(self, *_): ...
 async def save_session(self): pass
class SessionMiddleware:
 async def __call__(self, *_): ...
 def __init__(self):
  self.inner = cast(AuthMiddleware, 0)
def SessionMiddlewareStack(*_): return cast(CookieMiddleware, 0)
# === channels/utils.py
def name_that_thing(*_): ...
async def await_many_dispatch(*_): pass
# === channels/worker.py
from asgiref.server import StatelessServer
class Worker(StatelessServer):
 async def handle(self): pass
 async def listener(self, *_): pass
