# aiocache==0.12.3, sha256 889086fc24710f431937b87ad3720a289f7fc31c4fd8b68e9f918b9bacd8270d.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === aiocache/__init__.py
__all__ = ["caches", "Cache", "cached", "cached_stampede", "multi_cached"] + __
from typing import Dict, Type
from .backends.memory import SimpleMemoryCache
from .base import BaseCache
AIOCACHE_CACHES: Dict[str, Type[BaseCache]]
from aiocache.backends.redis import RedisCache
from aiocache.backends.memcached import MemcachedCache
from .decorators import cached, cached_stampede, multi_cached
from .factory import Cache, caches
# === aiocache/backends/memcached.py
from aiomcache import Client
from typing import cast
from aiocache.base import BaseCache
class MemcachedBackend(BaseCache):
 def __init__(self):
  self.client = cast(Client, 0)
class MemcachedCache(MemcachedBackend):
 @classmethod
 def parse_uri_path(cls, *_) -> dict: ...
# === aiocache/backends/memory.py
from aiocache.base import BaseCache
class SimpleMemoryBackend(BaseCache): ...
class SimpleMemoryCache(SimpleMemoryBackend):
 @classmethod
 def parse_uri_path(cls, *_) -> dict: ...
# === aiocache/backends/redis.py
from redis.asyncio import Redis
from typing import Any, cast
from aiocache.base import BaseCache
class RedisBackend(BaseCache):
 def __init__(self):
  self.client = Redis()
class RedisCache(RedisBackend):
 @classmethod
 def parse_uri_path(cls, *_): return cast(dict | dict[Any, Any], 0)
# === aiocache/base.py
from typing import Any, Coroutine, cast, Callable, Optional, Type
class API:
 @classmethod
 def register(cls, *_): ...
 @classmethod
 def unregister(cls, *_): pass
 @classmethod
 def timeout(cls, *_): return cast(Callable[..., Coroutine[Any, Any, Any]], 0)
 @classmethod
 def aiocache_enabled(cls, *_): return cast(Callable[..., Callable[..., Coroutine[Any, Any, Any]]], 0)
 @classmethod
 def plugins(cls, *_): return cast(Callable[..., Coroutine[Any, Any, Any]], 0)
class BaseCache:
 @property
 def serializer(self): ...
 async def add(*_, **_) -> bool: ...
 async def get(*_, **_): ...
 async def multi_get(*_, **_) -> list | list[Any]: ...
 async def set(*_, **_): ...
 async def multi_set(*_, **_) -> bool: ...
 async def delete(*_, **_): ...
 async def exists(*_, **_): ...
 async def increment(*_, **_): ...
 async def expire(*_, **_): ...
 async def clear(*_, **_): ...
 async def raw(*_, **_): ...
 async def close(self, *_, **_): ...
 def get_connection(self): return cast(_Conn, 0)
 async def acquire_conn(self): return self
 async def release_conn(self, *_): pass
 async def __aenter__(self): return self
 async def __aexit__(self, exc_type: Optional[Type[BaseException]], *_) -> None: ...
 def __init__(self):
  self.build_key = __
  self.serializer = __
class _Conn:
 async def __aenter__(self): return self
 async def __aexit__(self, *_): pass
 def __getattr__(self, *_): ...
cmd = cast(Callable[..., Any], 0)
# === aiocache/decorators.py
from typing import Any, Callable, Coroutine, cast
class cached:
 def __call__(self, *_): return cast(Callable[..., Coroutine[Any, Any, Any]], 0)
 async def decorator(self, *_, **_): ...
 def get_cache_key(self, *_): ...
 async def get_from_cache(self, *_): ...
 async def set_in_cache(self, *_): pass
class cached_stampede(cached):
 async def decorator(self, *_, **_): ...
class multi_cached:
 def __call__(self, *_): return cast(Callable[..., Coroutine[Any, Any, Any]], 0)
 async def decorator(self, *_, **_): ...
 def get_cache_keys(self, *_) -> tuple[Any, list | dict[Any, Any], Any]: ...
 async def get_from_cache(self, *_): ...
 async def set_in_cache(self, *_): pass
# === aiocache/exceptions.py
class InvalidCacheType(Exception): ...
# === aiocache/factory.py
from typing import Any, cast
from aiocache import AIOCACHE_CACHES
from aiocache.base import BaseCache
class Cache:
 MEMORY = AIOCACHE_CACHES["memory"]
 REDIS = cast(None | type[BaseCache], 0)
 MEMCACHED = cast(None | type[BaseCache], 0)
 @classmethod
 def get_scheme_class(cls, *_): return cast(type[BaseCache], 0)
 @classmethod
 def from_url(cls, *_): return cast(Cache, 0)
class CacheHandler:
 def add(self, *_) -> None: ...
 def get(self, *_): ...
 def create(self, *_, **_): ...
 def get_alias_config(self, *_): return cast(dict[str, Any], 0)
 def get_config(self): return cast(dict[str, dict[str, Any]], 0)
 def set_config(self, *_): pass
caches = CacheHandler()
# === aiocache/lock.py
from typing import cast
from aiocache.base import BaseCache
class RedLock:
 async def __aenter__(self): return cast(None, 0)
 async def __aexit__(self, *_): pass
 def __init__(self):
  self.client = cast(BaseCache, 0)
class OptimisticLock:
 async def __aenter__(self): return cast(OptimisticLock, 0)
 async def __aexit__(self, *_): pass
 async def cas(self, *_, **_) -> bool: ...
 def __init__(self):
  self.client = cast(BaseCache, 0)
class OptimisticLockError(Exception): ...
# === aiocache/plugins.py
from typing import Any, Callable, Coroutine, cast
class BasePlugin:
 @classmethod
 def add_hook(cls, *_): pass
 async def do_nothing(self, *_, **_): pass
class TimingPlugin(BasePlugin):
 @classmethod
 def save_time(cls, *_): return cast(Callable[..., Coroutine[Any, Any, None]], 0)
method = cast(Callable[..., Any], 0)
class HitMissRatioPlugin(BasePlugin):
 async def post_get(self, *_, **_): pass
 async def post_multi_get(self, *_, **_): pass
# === aiocache/serializers/__init__.py
from .serializers import BaseSerializer, JsonSerializer, NullSerializer, PickleSerializer, StringSerializer, MsgPackSerializer
# === aiocache/serializers/serializers.py
from typing import cast, Any
class BaseSerializer:
 def dumps(self, *_) -> str: ...
 def loads(self, *_): ...
class NullSerializer(BaseSerializer):
 def dumps(self, *_): ...
 def loads(self, *_): ...
class StringSerializer(BaseSerializer):
 def dumps(self, *_): return cast(str, 0)
 def loads(self, *_): ...
class PickleSerializer(BaseSerializer):
 def dumps(self, *_): return cast(bytes, 0)
 def loads(self, *_): ...
class JsonSerializer(BaseSerializer):
 def dumps(self, *_): ...
 def loads(self, *_): ...
class MsgPackSerializer(BaseSerializer):
 def dumps(self, *_): ...
 def loads(self, *_): ...
