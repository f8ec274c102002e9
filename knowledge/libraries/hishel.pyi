# hishel==2.0.0, sha256 3e96613d05a13d08d4ee22621dff3aebcdffbe41472efc2b5d4d01d6bd254983.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === hishel/__init__.py
from hishel._core._storages._async_sqlite import AsyncSqliteStorage
from hishel._core._storages._async_base import AsyncBaseStorage
from hishel._core._storages._async_redis import AsyncRedisStorage
from hishel._core._storages._sync_sqlite import SqliteStorage
from hishel._core._storages._sync_base import BaseStorage
from hishel._core._storages._sync_redis import RedisStorage
from hishel._core._headers import Headers
from hishel._core._spec import AnyState, CacheMiss, CacheOptions, CouldNotBeStored, FromCache, IdleClient, InvalidateEntries, NeedRevalidation, NeedToBeUpdated, State, StoreAndUse
from hishel._core.models import CacheStatus, Entry, Request, Response
# === hishel/_core/_headers.py
from typing import Iterator, List, MutableMapping, Optional
class Headers(MutableMapping[str, str]):
 def get_list(self, *_) -> Optional[List[str]]: ...
 def __getitem__(self, *_) -> str: ...
 def __iter__(self) -> Iterator[str]: ...
# === hishel/_core/_spec.py
from models import Entry as Entry_1, Response as Response_1
from typing import cast
from abc import ABC
from typing import TypedDict, Union
from hishel import Entry, Request
class CacheOptions(TypedDict): ...
class State(ABC):
 def next(self, *_, **_) -> Union[State, None]: ...
AnyState = Union["CacheMiss", "StoreAndUse", "CouldNotBeStored", "FromCache", "NeedToBeUpdated", "NeedRevalidation", "IdleClient", "InvalidateEntries"]
class IdleClient(State):
 def next(self, *_) -> Union[CacheMiss, FromCache, NeedRevalidation]: ...
class CacheMiss(State):
 request: Request
 entries_to_invalidate: list[Entry]
 def next(self, *_) -> Union[StoreAndUse, CouldNotBeStored, InvalidateEntries]: ...
class NeedRevalidation(State):
 request: Request
 original_request: Request
 revalidating_entries: list[Entry]
 def next(self, *_) -> Union[NeedToBeUpdated, InvalidateEntries, CacheMiss, FromCache, StoreAndUse, CouldNotBeStored]: ...
 def freshening_stored_responses(self, *_) -> CacheMiss | InvalidateEntries | NeedToBeUpdated: ...
class StoreAndUse(State):
 def next(self) -> None: ...
 def __init__(self):
  self.response = cast(Response_1, 0)
class CouldNotBeStored(State):
 def next(self) -> None: ...
 def __init__(self):
  self.response = cast(Response_1, 0)
class InvalidateEntries(State):
 next_state: AnyState
 def next(self) -> AnyState: ...
class FromCache(State):
 def next(self) -> None: ...
 def __init__(self):
  self.entry = cast(Entry_1, 0)
class NeedToBeUpdated(State):
 updating_entries: list[Entry]
 def next(self) -> FromCache: ...
# === hishel/_core/_storages/_async_base.py
import abc
import typing as tp
from hishel._core.models import Entry
class AsyncBaseStorage(abc.ABC):
 async def create_entry(self, *_, **_) -> Entry: ...
 async def get_entries(self, *_) -> tp.List[Entry]: ...
 async def update_headers(self, *_) -> None: ...
 async def remove_entry(self, *_) -> None: ...
 async def close(self) -> None: ...
# === hishel/_core/_storages/_async_redis.py
from hishel._core._storages._async_base import AsyncBaseStorage
from hishel._core.models import Entry
class AsyncRedisStorage(AsyncBaseStorage):
 async def create_entry(self, *_, **_) -> Entry: ...
 async def get_entries(self, *_) -> list[Entry]: ...
 async def update_headers(self, *_) -> None: ...
 async def remove_entry(self, *_) -> None: ...
 async def close(self) -> None: ...
# === hishel/_core/_storages/_async_sqlite.py
from anysqlite import Connection
from typing import cast
from pathlib import Path
from typing import List
from hishel._core._storages._async_base import AsyncBaseStorage
from hishel._core.models import Entry
class AsyncSqliteStorage(AsyncBaseStorage):
 async def create_entry(self, *_, **_) -> Entry: ...
 async def get_entries(self, *_) -> List[Entry]: ...
 async def update_headers(self, *_) -> None: ...
 async def remove_entry(self, *_) -> None: ...
 async def close(self) -> None: ...
 def __init__(self):
  self.connection = cast(Connection | None, 0)
  self.connection = __
  self.connection = None
  self.database_path: Path
# === hishel/_core/_storages/_sync_base.py
import abc
import typing as tp
from hishel._core.models import Entry
class BaseStorage(abc.ABC):
 def create_entry(self, *_, **_) -> Entry: ...
 def get_entries(self, *_) -> tp.List[Entry]: ...
 def update_headers(self, *_) -> None: ...
 def remove_entry(self, *_) -> None: ...
 def close(self) -> None: ...
# === hishel/_core/_storages/_sync_redis.py
from hishel._core._storages._sync_base import BaseStorage
from hishel._core.models import Entry
class RedisStorage(BaseStorage):
 def create_entry(self, *_, **_) -> Entry: ...
 def get_entries(self, *_) -> list[Entry]: ...
 def update_headers(self, *_) -> None: ...
 def remove_entry(self, *_) -> None: ...
 def close(self) -> None: ...
# === hishel/_core/_storages/_sync_sqlite.py
from sqlite3 import Connection
from typing import cast
from pathlib import Path
from typing import List
from hishel._core._storages._sync_base import BaseStorage
from hishel._core.models import Entry
class SqliteStorage(BaseStorage):
 def create_entry(self, *_, **_) -> Entry: ...
 def get_entries(self, *_) -> List[Entry]: ...
 def update_headers(self, *_) -> None: ...
 def remove_entry(self, *_) -> None: ...
 def close(self) -> None: ...
 def __init__(self):
  self.connection = cast(Connection | None, 0)
  self.connection = Connection()
  self.connection = None
  self.database_path: Path
# === hishel/_core/models.py
import uuid
from typing import AsyncIterator, Iterator, TypedDict
from hishel._core._headers import Headers
class Request:
 headers: Headers
class Response:
 headers: Headers
 stream: None | AsyncIterator[bytes] | Iterator[bytes]
class Entry:
 id: uuid.UUID
 request: Request
 response: Response
class CacheStatus(TypedDict): ...
# === hishel/asgi/__init__.py
from ._middleware import ASGICacheMiddleware
# === hishel/asgi/_middleware.py
from _async_base import AsyncBaseStorage as AsyncBaseStorage_1
from _async_sqlite import AsyncSqliteStorage as AsyncSqliteStorage_1
from typing import Any, Callable, Coroutine, cast
import typing as t
_Receive = t.Callable[..., t.Awaitable[t.MutableMapping[str, t.Any]]]
_Send = t.Callable[..., t.Awaitable[None]]
_ASGIApp = t.Callable[..., t.Awaitable[None]]
class ASGICacheMiddleware:
 async def __call__(self, scope, receive: _Receive, send: _Send) -> None: ...
 async def aclose(self) -> None: ...
 def __init__(self, app: _ASGIApp, *_): ...
 def __set__attributes__(self):
  self.app = cast(Callable[..., Coroutine[Any, Any, None]], 0)
  self.storage = cast(None | AsyncBaseStorage_1 | AsyncSqliteStorage_1, 0)
# === hishel/fastapi/__init__.py
from ._cache import cache
# === hishel/fastapi/_cache.py
import typing as t
def cache(**_): ...
# === hishel/httpx/__init__.py
from ._async import AsyncCacheClient, AsyncCacheConfig, AsyncCacheTransport
from ._sync import CacheClient, CacheConfig, CacheTransport
# === hishel/httpx/_async.py
from httpx import AsyncBaseTransport
from typing import TypedDict, cast
from hishel._core._storages._async_base import AsyncBaseStorage
import httpx
class AsyncCacheConfig(TypedDict):
 storage: AsyncBaseStorage
class AsyncCacheTransport(httpx.AsyncBaseTransport):
 async def handle_async_request(self, *_) -> httpx.Response: ...
 async def aclose(self) -> None: ...
 def __init__(self):
  self.next_transport = cast(AsyncBaseTransport, 0)
  self.config = AsyncCacheConfig()
class AsyncCacheClient(httpx.AsyncClient):
 def __init__(self):
  self.storage: None | AsyncBaseStorage
# === hishel/httpx/_sync.py
from httpx import BaseTransport
from typing import TypedDict, cast
from hishel._core._storages._sync_base import BaseStorage
import httpx
class CacheConfig(TypedDict):
 storage: BaseStorage
class CacheTransport(httpx.BaseTransport):
 def handle_request(self, *_) -> httpx.Response: ...
 def close(self) -> None: ...
 def __init__(self):
  self.next_transport = cast(BaseTransport, 0)
  self.config = CacheConfig()
class CacheClient(httpx.Client):
 def __init__(self):
  self.storage: None | BaseStorage
# === hishel/httpx2/__init__.py
from ._async import AsyncCacheClient, AsyncCacheConfig, AsyncCacheTransport
from ._sync import CacheClient, CacheConfig, CacheTransport
# === hishel/httpx2/_async.py
from httpx2 import AsyncBaseTransport
from typing import TypedDict, cast
from hishel._core._storages._async_base import AsyncBaseStorage
import httpx2
class AsyncCacheConfig(TypedDict):
 storage: AsyncBaseStorage
class AsyncCacheTransport(httpx2.AsyncBaseTransport):
 async def handle_async_request(self, *_) -> httpx2.Response: ...
 async def aclose(self) -> None: ...
 def __init__(self):
  self.next_transport = cast(AsyncBaseTransport, 0)
  self.config = AsyncCacheConfig()
class AsyncCacheClient(httpx2.AsyncClient):
 def __init__(self):
  self.storage: None | AsyncBaseStorage
# === hishel/httpx2/_sync.py
from httpx2 import BaseTransport
from typing import TypedDict, cast
from hishel._core._storages._sync_base import BaseStorage
import httpx2
class CacheConfig(TypedDict):
 storage: BaseStorage
class CacheTransport(httpx2.BaseTransport):
 def handle_request(self, *_) -> httpx2.Response: ...
 def close(self) -> None: ...
 def __init__(self):
  self.next_transport = cast(BaseTransport, 0)
  self.config = CacheConfig()
class CacheClient(httpx2.Client):
 def __init__(self):
  self.storage: None | BaseStorage
# === hishel/requests/__init__.py
from ._adapter import CacheAdapter
# === hishel/requests/_adapter.py
from _sync_base import BaseStorage as BaseStorage_1
from _sync_sqlite import SqliteStorage as SqliteStorage_1
from typing import cast
import requests
from requests.adapters import HTTPAdapter
class CacheAdapter(HTTPAdapter):
 def send(self, *_) -> requests.Response: ...
 def close(self) -> None: ...
 def __init__(self):
  self.storage = cast(None | BaseStorage_1 | SqliteStorage_1, 0)
