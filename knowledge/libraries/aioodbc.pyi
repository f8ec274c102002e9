# aioodbc==0.5.0, sha256 bcaf16f007855fa4bf0ce6754b1f72c6c5a3d544188849577ddd55c5dc42985e.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === aioodbc/__init__.py
__all__ = ["connect", "Connection", "create_pool", "Pool", "dataSources", "Cursor"]
from typing import Dict
from ._version import version, version_tuple
from .connection import Connection, connect
from .cursor import Cursor
from .pool import Pool, create_pool
async def dataSources(*_) -> Dict[str, str]: ...
# === aioodbc/_version.py
from typing import TYPE_CHECKING as TYPE_CHECKING_1, Tuple, Union
VERSION_TUPLE = object
if TYPE_CHECKING_1:
 VERSION_TUPLE = Tuple[Union[int, str], ...]
version: str
version_tuple: VERSION_TUPLE
# === aioodbc/connection.py
from asyncio import Future
from typing import Any, cast
import asyncio
from .cursor import Cursor
from .utils import _ContextManager
class Connection:
 @property
 def loop(self) -> asyncio.AbstractEventLoop: ...
 def cursor(self) -> _ContextManager: ...
 async def close(self) -> None: ...
 async def commit(self) -> None: ...
 async def rollback(self) -> None: ...
 async def execute(self, *_) -> Cursor: ...
 def getinfo(self, *_): return cast(Future, 0)
 def add_output_converter(self, *_): return cast(Future, 0)
 def clear_output_converters(self): return cast(Future, 0)
 def set_attr(self, *_): return cast(Future, 0)
 async def __aenter__(self): return self
 async def __aexit__(self, *_): pass
def connect(**_): return cast(_ContextManager[Connection], 0)
# === aioodbc/cursor.py
from aioodbc.connection import Connection
from typing import Any, Coroutine, cast
class Cursor:
 @property
 def connection(self): return cast(Connection | None, 0)
 async def close(self): pass
 async def execute(self, *_): return self
 def executemany(self, *_): return cast(Coroutine[Any, Any, Any], 0)
 def callproc(self, *_): ...
 async def setinputsizes(self, *_) -> None: ...
 async def setoutputsize(self, *_, **_) -> None: ...
 def fetchone(self): return cast(Coroutine[Any, Any, Any], 0)
 def fetchval(self): return cast(Coroutine[Any, Any, Any], 0)
 def fetchall(self): return cast(Coroutine[Any, Any, Any], 0)
 def fetchmany(self, *_): return cast(Coroutine[Any, Any, Any], 0)
 def nextset(self): return cast(Coroutine[Any, Any, Any], 0)
 def tables(self, **_): return cast(Coroutine[Any, Any, Any], 0)
 def columns(self, **_): return cast(Coroutine[Any, Any, Any], 0)
 def statistics(self, *_): return cast(Coroutine[Any, Any, Any], 0)
 def rowIdColumns(self, *_): return cast(Coroutine[Any, Any, Any], 0)
 def rowVerColumns(self, *_): return cast(Coroutine[Any, Any, Any], 0)
 def primaryKeys(self, *_): return cast(Coroutine[Any, Any, Any], 0)
 def foreignKeys(self, *_, **_): return cast(Coroutine[Any, Any, Any], 0)
 def getTypeInfo(self, *_): return cast(Coroutine[Any, Any, Any], 0)
 def procedures(self, *_, **_): return cast(Coroutine[Any, Any, Any], 0)
 def procedureColumns(self, *_, **_): return cast(Coroutine[Any, Any, Any], 0)
 def skip(self, *_): return cast(Coroutine[Any, Any, Any], 0)
 def commit(self): return cast(Coroutine[Any, Any, Any], 0)
 def rollback(self): return cast(Coroutine[Any, Any, Any], 0)
 def __aiter__(self): return self
 async def __anext__(self): ...
 async def __aenter__(self): return self
 async def __aexit__(self, *_): pass
# === aioodbc/pool.py
from typing import Optional, Type
from .connection import Connection
from .utils import _ContextManager
class Pool:
 async def clear(self) -> None: ...
 def close(self) -> None: ...
 async def wait_closed(self) -> None: ...
 def acquire(self) -> _ContextManager[Connection]: ...
 async def release(self, *_) -> None: ...
 async def __aenter__(self) -> Pool: ...
 async def __aexit__(self, exc_type: Optional[Type[BaseException]], *_) -> None: ...
def create_pool(*_, **_) -> _ContextManager[Pool]: ...
# === aioodbc/utils.py
from typing import Any, Awaitable, Callable, Coroutine, Generator, Generic, Optional, Type, TypeVar
_TObj = TypeVar("_TObj")
_Release = Callable[..., Awaitable[None]]
class _ContextManager(Coroutine[Any, None, _TObj], Generic[_TObj]):
 def send(self, *_): ...
 def throw(self, typ: Type[BaseException], *_): ...
 def close(self) -> None: ...
 def __await__(self) -> Generator[Any, None, _TObj]: ...
 async def __aenter__(self) -> _TObj: ...
 async def __aexit__(self, exc_type: Optional[Type[BaseException]], *_) -> None: ...
 def __init__(self, coro: Coroutine[Any, None, _TObj], release: _Release[_TObj], release_on_exception: Optional[_Release[_TObj]]): ...
