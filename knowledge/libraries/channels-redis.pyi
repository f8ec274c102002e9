# channels_redis==4.3.0, sha256 48f3e902ae2d5fef7080215524f3b4a1d3cea4e304150678f867a1a822c0d9f5.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === channels_redis/core.py
from asyncio import AbstractEventLoop, Future, Lock
from redis.asyncio import ConnectionPool
from redis.asyncio.sentinel import SentinelConnectionPool
from typing import Any, cast
import asyncio
from channels.layers import BaseChannelLayer
class ChannelLock:
 async def acquire(self, *_): return cast(bool, 0)
 def locked(self, *_): return cast(bool, 0)
 def release(self, *_): pass
class BoundedQueue(asyncio.Queue):
 def put_nowait(self, *_): return cast(None, 0)
class RedisLoopLayer:
 def get_connection(self, *_): ...
 async def flush(self): pass
 def __init__(self):
  self.channel_layer = cast(RedisChannelLayer, 0)
class RedisChannelLayer(BaseChannelLayer):
 def create_pool(self, *_): return cast(ConnectionPool | SentinelConnectionPool, 0)
 async def send(self, *_): pass
 async def receive(self, *_): ...
 async def receive_single(self, *_) -> tuple[Any, Any]: ...
 async def new_channel(self, *_) -> str: ...
 async def flush(self): pass
 async def close_pools(self): pass
 async def wait_received(self): pass
 async def group_add(self, *_): pass
 async def group_discard(self, *_): pass
 async def group_send(self, *_): pass
 def serialize(self, *_): ...
 def deserialize(self, *_): ...
 def consistent_hash(self, *_): return cast(int, 0)
 def connection(self, *_): ...
 def __init__(self):
  self.receive_lock = None
  self.receive_lock = Lock()
  self.receive_event_loop = None
  self.receive_event_loop = AbstractEventLoop()
  self.receive_cleaners = cast(list, 0)
  self.receive_cleaners = cast(list[Future], 0)
  self.receive_clean_locks = ChannelLock()
# === channels_redis/pubsub.py
from asyncio import Queue
from typing import Any, Callable, Coroutine, cast
class RedisPubSubChannelLayer:
 def __getattr__(self, *_): ...
 def serialize(self, *_): ...
 def deserialize(self, *_): ...
class RedisPubSubLoopLayer:
 async def send(self, *_): pass
 async def new_channel(self, *_) -> str: ...
 async def receive(self, *_): ...
 async def group_add(self, *_): pass
 async def group_discard(self, *_): pass
 async def group_send(self, *_): pass
 async def flush(self): pass
 def __init__(self):
  self.channel_layer = cast(RedisPubSubChannelLayer, 0)
  self.channels = cast(dict, 0)
  self.channels = cast(dict[Any, Queue], 0)
class RedisSingleShardConnection:
 async def publish(self, *_): pass
 async def subscribe(self, *_): pass
 async def unsubscribe(self, *_): pass
 async def flush(self): pass
 def __init__(self):
  self.channel_layer = cast(RedisPubSubLoopLayer, 0)
# === channels_redis/serializers.py
from cryptography.fernet import Fernet as Fernet_1, MultiFernet as MultiFernet_1
from typing import cast
import abc
class SerializerDoesNotExist(KeyError): ...
class BaseMessageSerializer(abc.ABC):
 def make_fernet(self, *_): return cast(Fernet_1, 0)
 def as_bytes(self, *_, **_): ...
 def from_bytes(self, *_, **_): ...
 def serialize(self, *_): ...
 def deserialize(self, *_): ...
 def __init__(self):
  self.crypter = cast(MultiFernet_1, 0)
  self.crypter = None
class MissingSerializer(BaseMessageSerializer): ...
class JSONSerializer(BaseMessageSerializer):
 def as_bytes(self, *_, **_): ...
class MsgPackSerializer(MissingSerializer): ...
class MsgPackSerializer(BaseMessageSerializer): ...
class SerializersRegistry:
 def register_serializer(self, *_): pass
 def get_serializer(self, *_, **_): ...
registry = SerializersRegistry()
# === channels_redis/utils.py
from redis.asyncio import ConnectionPool
from redis.asyncio.sentinel import SentinelConnectionPool
from typing import Any, cast
def decode_hosts(*_): return cast(list[dict[str, str]] | list | list[Any] | list[dict[str, Any]], 0)
def create_pool(*_): return cast(ConnectionPool | SentinelConnectionPool, 0)
