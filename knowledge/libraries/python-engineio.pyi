# python-engineio==4.15.1, sha256 745cb3c07701c719a2906439a00b67e44ef042904036568530a2c3a8cf18c89a.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === engineio/__init__.py
from .client import Client
from .middleware import Middleware, WSGIApp
from .server import Server
from .async_server import AsyncServer
from .async_client import AsyncClient
from .async_drivers.asgi import ASGIApp
from .async_drivers.tornado import get_tornado_handler
get_tornado_handler = None
# === engineio/async_client.py
from aiohttp import ClientSession
from asyncio import Event, Future, Queue, QueueEmpty
from typing import Any, cast
from . import base_client
def async_signal_handler(): pass
class AsyncClient(base_client.BaseClient):
 def is_asyncio_based(self) -> bool: ...
 async def connect(self, *_): ...
 async def wait(self): pass
 async def send(self, *_): pass
 async def disconnect(self, *_): pass
 def start_background_task(self, *_, **_): return cast(Future, 0)
 async def sleep(self, *_): ...
 def create_queue(self, *_, **_): return cast(Queue, 0)
 def get_queue_empty_exception(self): return cast(type[QueueEmpty], 0)
 def create_event(self): return cast(Event, 0)
 def __init__(self):
  self.http = None
  self.http = __
  self.http = ClientSession()
  self.write_loop_task = Future()
  self.write_loop_task = None
  self.read_loop_task = Future()
  self.ws = __
# === engineio/async_drivers/_websocket_wsgi.py
from simple_websocket import Server
from typing import cast
class SimpleWebSocketWSGI:
 def __call__(self, *_): ...
 def close(self): pass
 def send(self, *_): ...
 def wait(self): ...
 def __init__(self):
  self.ws = cast(Server, 0)
# === engineio/async_drivers/aiohttp.py
from typing import Any, cast
from aiohttp.web import Response, WebSocketResponse
def create_route(*_): pass
def translate_request(*_): return cast(dict[Any, Any] | dict[Any, str], 0)
def make_response(*_): return cast(Response, 0)
class WebSocket:
 async def __call__(self, *_): return cast(None | WebSocketResponse, 0)
 async def close(self): pass
 async def send(self, *_): pass
 async def wait(self): ...
# === engineio/async_drivers/asgi.py
from typing import Any, cast
class ASGIApp:
 async def __call__(self, *_): pass
 async def serve_static_file(self, *_): pass
 async def lifespan(self, *_): pass
 async def not_found(self, *_): pass
async def translate_request(*_): return cast(dict | dict[Any, Any], 0)
async def make_response(*_): pass
class WebSocket:
 async def __call__(self, *_) -> str: ...
 async def close(self): pass
 async def send(self, *_): pass
 async def wait(self): ...
# === engineio/async_drivers/eventlet.py
from eventlet.websocket import WebSocketWSGI as _WebSocketWSGI
class EventletThread:
 def start(self): pass
 def join(self): ...
 def __init__(self):
  self.g = None
  self.g = __
class WebSocketWSGI(_WebSocketWSGI):
 def __call__(self, *_): ...
# === engineio/async_drivers/gevent.py
import gevent
SimpleWebSocketWSGI = None
from engineio.async_drivers._websocket_wsgi import SimpleWebSocketWSGI
class Thread(gevent.Greenlet): ...
class WebSocketWSGI(SimpleWebSocketWSGI): ...
class WebSocketWSGI:
 def __call__(self, *_): ...
 def close(self): ...
 def send(self, *_): ...
 def wait(self): ...
# === engineio/async_drivers/gevent_uwsgi.py
import gevent
class Thread(gevent.Greenlet): ...
class uWSGIWebSocket:
 def __call__(self, *_) -> str: ...
 def close(self): pass
 def send(self, *_): pass
 def wait(self): ...
# === engineio/async_drivers/sanic.py
from sanic.response import HTTPResponse as HTTPResponse_1
from typing import Any, cast
def create_route(*_): pass
def translate_request(*_): return cast(dict[Any, Any] | dict[Any, str], 0)
def make_response(*_): return cast(HTTPResponse_1, 0)
class WebSocket:
 async def __call__(self, *_): ...
 async def close(self): pass
 async def send(self, *_): pass
 async def wait(self): ...
# === engineio/async_drivers/threading.py
import threading
class DaemonThread(threading.Thread): ...
# === engineio/async_drivers/tornado.py
from typing import Any, cast
def get_tornado_handler(*_): ...
def translate_request(*_): return cast(dict[Any, Any] | dict[Any, str], 0)
def make_response(*_): pass
class WebSocket:
 async def __call__(self, *_): pass
 async def close(self): pass
 async def send(self, *_): pass
 async def wait(self): ...
# === engineio/async_server.py
from asyncio import Event, Future, Queue, QueueEmpty
from engineio.async_socket import AsyncSocket
from typing import Any, cast
from . import base_server
class AsyncServer(base_server.BaseServer):
 def is_asyncio_based(self) -> bool: ...
 def async_modes(self) -> list[str]: ...
 def attach(self, *_): pass
 async def send(self, *_): pass
 async def send_packet(self, *_): pass
 async def get_session(self, *_): ...
 async def save_session(self, *_): pass
 def session(self, *_): ...
 async def disconnect(self, *_): pass
 async def handle_request(self, *_, **_): ...
 async def shutdown(self): pass
 def start_background_task(self, *_, **_): return cast(Future, 0)
 async def sleep(self, *_): ...
 def create_queue(self, *_, **_): return cast(Queue, 0)
 def get_queue_empty_exception(self): return cast(type[QueueEmpty], 0)
 def create_event(self, *_, **_): return cast(Event, 0)
 def __init__(self):
  self.sockets = cast(dict, 0)
  self.sockets = cast(dict[Any, AsyncSocket], 0)
  self.service_task_handle = None
  self.service_task_handle = Future()
  self.service_task_event = Event()
# === engineio/async_socket.py
from typing import Any, cast
from . import base_socket
class AsyncSocket(base_socket.BaseSocket):
 async def poll(self): return cast(list | list[Any], 0)
 async def receive(self, *_): pass
 async def check_ping_timeout(self) -> bool: ...
 async def send(self, *_): pass
 async def handle_get_request(self, *_): ...
 async def handle_post_request(self, *_): pass
 async def close(self, *_): pass
 def schedule_ping(self): pass
# === engineio/base_client.py
from typing import cast
def signal_handler(*_): ...
class BaseClient:
 class reason: ...
 def is_asyncio_based(self) -> bool: ...
 def on(self, *_): ...
 def transport(self): return cast(None | str, 0)
 def create_queue(self, *_, **_): ...
 def get_queue_empty_exception(self): ...
 def __init__(self):
  self.queue = __
  self.queue_empty = __
# === engineio/base_server.py
from typing import cast
class BaseServer:
 class reason: ...
 def is_asyncio_based(self) -> bool: ...
 def async_modes(self) -> list[str]: ...
 def on(self, *_): ...
 def transport(self, *_): return cast(str, 0)
 def create_queue(self, *_, **_): ...
 def get_queue_empty_exception(self): ...
 def create_event(self, *_, **_): ...
 def generate_id(self): ...
# === engineio/base_socket.py
class BaseSocket: ...
# === engineio/client.py
from queue import Empty, Queue
from requests import Session
from threading import Event, Thread
from typing import cast
from . import base_client
class Client(base_client.BaseClient):
 def connect(self, *_): ...
 def wait(self): pass
 def send(self, *_): pass
 def disconnect(self, *_): pass
 def start_background_task(self, *_, **_): return cast(Thread, 0)
 def sleep(self, *_): return cast(None, 0)
 def create_queue(self, *_, **_): return cast(Queue, 0)
 def get_queue_empty_exception(self): return cast(type[Empty], 0)
 def create_event(self, *_, **_): return cast(Event, 0)
 def __init__(self):
  self.http = None
  self.http = __
  self.http = Session()
  self.write_loop_task = Thread()
  self.write_loop_task = None
  self.read_loop_task = Thread()
  self.ws = __
# === engineio/exceptions.py
class EngineIOError(Exception): ...
class ContentTooLongError(EngineIOError): ...
class UnknownPacketError(EngineIOError): ...
class QueueEmpty(EngineIOError): ...
class SocketIsClosedError(EngineIOError): ...
class ConnectionError(EngineIOError): ...
# === engineio/json.py
from json import *
def loads(*_, **_): ...
# === engineio/middleware.py
class WSGIApp:
 def __call__(self, *_): ...
 def not_found(self, *_) -> list[bytes]: ...
class Middleware(WSGIApp): ...
# === engineio/packet.py
from aiohttp import WSMessage
from typing import Any, cast
class Packet:
 def encode(self, *_): ...
 def decode(self, *_): pass
 def __init__(self):
  self.data = cast(str | dict[str, Any], 0)
  self.data = __
  self.data = (__ or bytes(__))[:]
# === engineio/payload.py
from engineio.packet import Packet
from typing import cast
class Payload:
 def encode(self, *_): ...
 def decode(self, *_): pass
 def __init__(self):
  self.packets = __
  self.packets = cast(list, 0)
  self.packets = cast(list[Packet], 0)
# === engineio/server.py
from engineio.socket import Socket
from typing import Any, cast
from . import base_server
class Server(base_server.BaseServer):
 def send(self, *_): pass
 def send_packet(self, *_): pass
 def get_session(self, *_): ...
 def save_session(self, *_): pass
 def session(self, *_): ...
 def disconnect(self, *_): pass
 def handle_request(self, *_): ...
 def shutdown(self): pass
 def start_background_task(self, *_, **_): ...
 def sleep(self, *_): ...
 def __init__(self):
  self.sockets = cast(dict, 0)
  self.sockets = cast(dict[Any, Socket], 0)
# === engineio/socket.py
from typing import Any, cast
from . import base_socket
class Socket(base_socket.BaseSocket):
 def poll(self): return cast(list | list[Any], 0)
 def receive(self, *_): pass
 def check_ping_timeout(self) -> bool: ...
 def send(self, *_): pass
 def handle_get_request(self, *_): ...
 def handle_post_request(self, *_): pass
 def close(self, *_): pass
 def schedule_ping(self): pass
# === engineio/static_files.py
def get_static_file(*_): ...
