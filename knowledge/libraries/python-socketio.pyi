# python-socketio==5.18.1, sha256 e768c473842be811f6dd24bd0a49cd0d4a0c994182e3eba23cc9d1489c7a697e.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === socketio/__init__.py
from .client import Client
from .simple_client import SimpleClient
from .manager import Manager
from .pubsub_manager import PubSubManager
from .kombu_manager import KombuManager
from .redis_manager import RedisManager
from .kafka_manager import KafkaManager
from .zmq_manager import ZmqManager
from .server import Server
from .namespace import ClientNamespace, Namespace
from .middleware import Middleware, WSGIApp
from .tornado import get_tornado_handler
from .async_client import AsyncClient
from .async_simple_client import AsyncSimpleClient
from .async_server import AsyncServer
from .async_manager import AsyncManager
from .async_namespace import AsyncClientNamespace, AsyncNamespace
from .async_redis_manager import AsyncRedisManager
from .async_aiopika_manager import AsyncAioPikaManager
from .asgi import ASGIApp
# === socketio/admin.py
from socketio.server import Server
from typing import Any, cast
class EventBuffer:
 def push(self, *_): pass
 def get_and_clear(self) -> list[Any]: ...
class InstrumentedServer:
 def instrument(self): pass
 def uninstrument(self): pass
 def admin_connect(self, *_): pass
 def admin_emit(self, *_): pass
 def admin_enter_room(self, *_): pass
 def admin_leave_room(self, *_): pass
 def admin_disconnect(self, *_): pass
 def shutdown(self): pass
 def serialize_socket(self, *_) -> dict[str, Any]: ...
 def __init__(self):
  self.sio = cast(Server, 0)
  self.event_buffer = EventBuffer()
  self.stop_stats_event = None
  self.stop_stats_event = __
  self.stats_task = None
  self.stats_task = __
# === socketio/asgi.py
import engineio
class ASGIApp(engineio.ASGIApp): ...
# === socketio/async_admin.py
from socketio.async_server import AsyncServer
from typing import Any, cast
from .admin import EventBuffer
class InstrumentedAsyncServer:
 def instrument(self): pass
 def uninstrument(self): pass
 async def admin_connect(self, *_): pass
 async def admin_emit(self, *_): pass
 async def admin_enter_room(self, *_): pass
 async def admin_leave_room(self, *_): pass
 async def admin_disconnect(self, *_): pass
 async def shutdown(self): pass
 def serialize_socket(self, *_) -> dict[str, Any]: ...
 def __init__(self):
  self.sio = cast(AsyncServer, 0)
  self.event_buffer = EventBuffer()
  self.stop_stats_event = None
  self.stop_stats_event = __
  self.stats_task = None
  self.stats_task = __
# === socketio/async_aiopika_manager.py
from aio_pika.abc import AbstractChannel, AbstractExchange, AbstractRobustConnection
from typing import cast
from .async_pubsub_manager import AsyncPubSubManager
class AsyncAioPikaManager(AsyncPubSubManager):
 def __init__(self):
  self.publisher_connection = None
  self.publisher_connection = cast(AbstractRobustConnection, 0)
  self.publisher_channel = None
  self.publisher_channel = cast(AbstractChannel, 0)
  self.publisher_exchange = None
  self.publisher_exchange = cast(AbstractExchange, 0)
# === socketio/async_client.py
from . import base_client
class AsyncClient(base_client.BaseClient):
 def is_asyncio_based(self) -> bool: ...
 async def connect(self, *_): pass
 async def wait(self): pass
 async def emit(self, *_): pass
 async def send(self, *_): pass
 async def call(self, *_): ...
 async def disconnect(self): pass
 async def shutdown(self): pass
 def start_background_task(self, *_, **_): ...
 async def sleep(self, *_): ...
# === socketio/async_manager.py
from typing import cast
from .base_manager import BaseManager
class AsyncManager(BaseManager):
 async def can_disconnect(self, *_): ...
 async def emit(self, *_, **_): pass
 async def pre_connect(self, *_): ...
 async def connect(self, *_): ...
 async def disconnect(self, *_, **_): return cast(None, 0)
 async def enter_room(self, *_): return cast(None, 0)
 async def leave_room(self, *_): return cast(None, 0)
 async def close_room(self, *_): return cast(None, 0)
 async def trigger_callback(self, *_): pass
# === socketio/async_namespace.py
from socketio import base_namespace
class AsyncNamespace(base_namespace.BaseServerNamespace):
 def is_asyncio_based(self) -> bool: ...
 async def trigger_event(self, *_): ...
 async def emit(self, *_): ...
 async def send(self, *_): ...
 async def call(self, *_): ...
 async def enter_room(self, *_): ...
 async def leave_room(self, *_): ...
 async def close_room(self, *_): ...
 async def get_session(self, *_): ...
 async def save_session(self, *_): ...
 def session(self, *_): ...
 async def disconnect(self, *_): ...
class AsyncClientNamespace(base_namespace.BaseClientNamespace):
 def is_asyncio_based(self) -> bool: ...
 async def trigger_event(self, *_): ...
 async def emit(self, *_): ...
 async def send(self, *_): ...
 async def call(self, *_): ...
 async def disconnect(self): ...
# === socketio/async_pubsub_manager.py
from typing import cast
from .async_manager import AsyncManager
class AsyncPubSubManager(AsyncManager):
 def initialize(self): pass
 async def emit(self, *_, **_): return cast(None, 0)
 async def can_disconnect(self, *_): ...
 async def disconnect(self, *_, **_): return cast(None, 0)
 async def enter_room(self, *_): return cast(None, 0)
 async def leave_room(self, *_): return cast(None, 0)
 async def close_room(self, *_): pass
 def __init__(self):
  self.thread = __
# === socketio/async_redis_manager.py
from redis.asyncio import Redis
from .async_pubsub_manager import AsyncPubSubManager
class AsyncRedisManager(AsyncPubSubManager):
 def __init__(self):
  self.redis = None
  self.redis = __
  self.pubsub = None
  self.pubsub = __
# === socketio/async_server.py
from socketio.async_admin import InstrumentedAsyncServer
from typing import cast
from . import base_server
class AsyncServer(base_server.BaseServer):
 def is_asyncio_based(self) -> bool: ...
 def attach(self, *_): pass
 async def emit(self, *_): pass
 async def send(self, *_): pass
 async def call(self, *_): ...
 async def enter_room(self, *_): pass
 async def leave_room(self, *_): pass
 async def close_room(self, *_): pass
 async def get_session(self, *_): ...
 async def save_session(self, *_): pass
 def session(self, *_): ...
 async def disconnect(self, *_): pass
 async def shutdown(self): pass
 async def handle_request(self, *_, **_): ...
 def start_background_task(self, *_, **_): ...
 async def sleep(self, *_): ...
 def instrument(self, *_): return cast(InstrumentedAsyncServer, 0)
# === socketio/async_simple_client.py
from asyncio import Event
from socketio.async_client import AsyncClient as AsyncClient_1
from typing import cast
from socketio import AsyncClient
class AsyncSimpleClient:
 client_class = AsyncClient
 async def connect(self, *_): pass
 async def emit(self, *_): return cast(None, 0)
 async def call(self, *_): ...
 async def receive(self, *_): ...
 async def disconnect(self): pass
 async def __aenter__(self): return self
 async def __aexit__(self, *_): pass
 def __init__(self):
  self.client = None
  self.client = AsyncClient_1()
  self.connected_event = Event()
  self.input_event = Event()
# === socketio/base_client.py
from socketio import msgpack_packet
from typing import cast
from . import packet
def signal_handler(*_): ...
class BaseClient:
 def is_asyncio_based(self) -> bool: ...
 def on(self, *_): ...
 def event(self, *_, **_): ...
 def register_namespace(self, *_): pass
 def get_sid(self, *_): ...
 def transport(self): ...
 def __init__(self):
  self.packet_class = packet.Packet
  self.packet_class = msgpack_packet.MsgPackPacket
  self.packet_class = cast(str, 0)
  self.eio = __
# === socketio/base_manager.py
from collections.abc import Generator
from socketio.base_server import BaseServer
from typing import Any, cast
class BaseManager:
 def set_server(self, *_): pass
 def initialize(self): pass
 def get_namespaces(self): return cast(Generator[Any], 0)
 def get_participants(self, *_): yield
 def pre_connect(self, *_): ...
 def connect(self, *_): ...
 def is_pre_connected(self, *_): ...
 def is_connected(self, *_): ...
 def sid_from_eio_sid(self, *_): ...
 def eio_sid_from_sid(self, *_): ...
 def pre_disconnect(self, *_): ...
 def basic_disconnect(self, *_, **_): pass
 def is_sid_room(self, *_): ...
 def basic_enter_room(self, *_): pass
 def basic_leave_room(self, *_): pass
 def basic_close_room(self, *_): pass
 def get_rooms(self, *_): return cast(list | list[Any], 0)
 def __init__(self):
  self.server = None
  self.server = cast(BaseServer, 0)
# === socketio/base_namespace.py
class BaseNamespace:
 def is_asyncio_based(self) -> bool: ...
class BaseServerNamespace(BaseNamespace):
 def rooms(self, *_): ...
class BaseClientNamespace(BaseNamespace): ...
# === socketio/base_server.py
from socketio import msgpack_packet
from typing import Any, Callable, Coroutine, cast
from . import packet
class BaseServer:
 def is_asyncio_based(self) -> bool: ...
 def on(self, *_): return cast(Callable[..., Callable[..., None] | Callable[..., Coroutine[Any, Any, None]]] | None, 0)
 def event(self, *_, **_): ...
 def register_namespace(self, *_): pass
 def rooms(self, *_): ...
 def transport(self, *_): ...
 def get_environ(self, *_): ...
 def __init__(self):
  self.packet_class = packet.Packet
  self.packet_class = msgpack_packet.MsgPackPacket
  self.packet_class = cast(str, 0)
  self.eio = __
  self.manager = __
# === socketio/client.py
from . import base_client
class Client(base_client.BaseClient):
 def connect(self, *_): pass
 def wait(self): pass
 def emit(self, *_): pass
 def send(self, *_): pass
 def call(self, *_): ...
 def disconnect(self): pass
 def shutdown(self): pass
 def start_background_task(self, *_, **_): ...
 def sleep(self, *_): ...
# === socketio/exceptions.py
class SocketIOError(Exception): ...
class ConnectionError(SocketIOError): ...
class ConnectionRefusedError(ConnectionError): ...
class TimeoutError(SocketIOError): ...
class BadNamespaceError(SocketIOError): ...
class DisconnectedError(SocketIOError): ...
# === socketio/kafka_manager.py
from kafka import KafkaConsumer, KafkaProducer
from typing import cast
from .pubsub_manager import PubSubManager
class KafkaManager(PubSubManager):
 def __init__(self):
  self.producer = cast(KafkaProducer, 0)
  self.consumer = cast(KafkaConsumer, 0)
# === socketio/kombu_manager.py
from kombu import Connection
from typing import cast
from .pubsub_manager import PubSubManager
class KombuManager(PubSubManager):
 def initialize(self): pass
 def __init__(self):
  self.publisher_connection = cast(Connection, 0)
# === socketio/manager.py
from typing import cast
from . import base_manager
class Manager(base_manager.BaseManager):
 def can_disconnect(self, *_): ...
 def emit(self, *_, **_): pass
 def disconnect(self, *_, **_): return cast(None, 0)
 def enter_room(self, *_): ...
 def leave_room(self, *_): ...
 def close_room(self, *_): return cast(None, 0)
 def trigger_callback(self, *_): pass
# === socketio/middleware.py
import engineio
class WSGIApp(engineio.WSGIApp): ...
class Middleware(WSGIApp): ...
# === socketio/msgpack_packet.py
from . import packet
class MsgPackPacket(packet.Packet):
 @classmethod
 def configure(cls, *_): ...
 def encode(self): ...
 def decode(self, *_): pass
 def __init__(self):
  self.data = __
  self.id = __
# === socketio/namespace.py
from . import base_namespace
class Namespace(base_namespace.BaseServerNamespace):
 def trigger_event(self, *_): ...
 def emit(self, *_): ...
 def send(self, *_): ...
 def call(self, *_): ...
 def enter_room(self, *_): ...
 def leave_room(self, *_): ...
 def close_room(self, *_): ...
 def get_session(self, *_): ...
 def save_session(self, *_): ...
 def session(self, *_): ...
 def disconnect(self, *_): ...
class ClientNamespace(base_namespace.BaseClientNamespace):
 def trigger_event(self, *_): ...
 def emit(self, *_): ...
 def send(self, *_): ...
 def call(self, *_): ...
 def disconnect(self): ...
# === socketio/packet.py
from typing import Any, cast
class Packet:
 def encode(self): ...
 def decode(self, *_): return cast(int, 0)
 def add_attachment(self, *_) -> bool: ...
 @classmethod
 def reconstruct_binary(cls, *_): ...
 @classmethod
 def deconstruct_binary(cls, *_) -> tuple[Any, list]: ...
 @classmethod
 def data_is_binary(cls, *_): ...
 def __init__(self):
  self.data = __
  self.data = None
# === socketio/pubsub_manager.py
from typing import cast
from .manager import Manager
class PubSubManager(Manager):
 def initialize(self): pass
 def emit(self, *_, **_): return cast(None, 0)
 def can_disconnect(self, *_): ...
 def disconnect(self, *_, **_): return cast(None, 0)
 def enter_room(self, *_): ...
 def leave_room(self, *_): ...
 def close_room(self, *_): pass
 def __init__(self):
  self.thread = __
# === socketio/redis_manager.py
from typing import Any
from .pubsub_manager import PubSubManager
def parse_redis_sentinel_url(*_) -> tuple[list | list[tuple[Any, int]], Any, dict | dict[Any, Any] | dict[Any, int]]: ...
class RedisManager(PubSubManager):
 def initialize(self): pass
 def __init__(self):
  self.redis = None
  self.redis = __
  self.pubsub = None
  self.pubsub = __
# === socketio/server.py
from socketio.admin import InstrumentedServer
from typing import cast
from . import base_server
class Server(base_server.BaseServer):
 def emit(self, *_): pass
 def send(self, *_): pass
 def call(self, *_): ...
 def enter_room(self, *_): pass
 def leave_room(self, *_): pass
 def close_room(self, *_): pass
 def get_session(self, *_): ...
 def save_session(self, *_): pass
 def session(self, *_): ...
 def disconnect(self, *_): pass
 def shutdown(self): pass
 def handle_request(self, *_): ...
 def start_background_task(self, *_, **_): ...
 def sleep(self, *_): ...
 def instrument(self, *_): return cast(InstrumentedServer, 0)
# === socketio/simple_client.py
from socketio.client import Client as Client_1
from typing import cast
from threading import Event
from socketio import Client
class SimpleClient:
 client_class = Client
 def connect(self, *_): pass
 def emit(self, *_): return cast(None, 0)
 def call(self, *_): ...
 def receive(self, *_): ...
 def disconnect(self): pass
 def __enter__(self): return self
 def __exit__(self, *_): pass
 def __init__(self):
  self.client = None
  self.client = Client_1()
  self.connected_event = Event()
  self.input_event = Event()
# === socketio/tornado.py
def get_tornado_handler(*_): ...
# === socketio/zmq_manager.py
from .pubsub_manager import PubSubManager
class ZmqManager(PubSubManager):
 def zmq_listen(self): yield
 def __init__(self):
  self.sink = __
  self.sub = __
