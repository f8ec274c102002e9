# aiostream==0.8.1, sha256 f31c894f1e14a0825a45458e311e0b2a12d80b0d247a0fdf46d7d8ecaf4bc796.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === aiostream/__init__.py
from typing import cast
__all__ = ["stream", "pipe", "async_", "await_", "operator", "pipable_operator", "sources_operator", "streamcontext", "Stream", "StreamEmpty", "__version__"]
from . import pipe, stream
from .aiter_utils import async_, await_
from .core import Stream, StreamEmpty, operator, pipable_operator, sources_operator, streamcontext
__version__ = cast(str, 0)
# === aiostream/aiter_utils.py
from enum import Enum
from typing import AsyncContextManager, AsyncIterable, Awaitable, Callable, Coroutine, Type, TypeVar, AsyncIterator, Any
from typing_extensions import ParamSpec
P = ParamSpec("P")
from contextlib import AsyncExitStack
_UnsetType = Enum()
def aiter(obj: AsyncIterable[T]) -> AsyncIterator[T]: ...
def anext(obj: AsyncIterator[T]) -> Awaitable[T]: ...
def anext(obj: AsyncIterator[T], default: U) -> Awaitable[U | T]: ...
def anext(obj: AsyncIterator[T], default: _UnsetType | U) -> Awaitable[U | T]: ...
async def await_(obj: Awaitable[T]) -> T: ...
def async_(fn: Callable[P, Awaitable[T]]) -> Callable[P, Coroutine[Any, Any, T]]: ...
def is_async_iterable(*_) -> bool: ...
def assert_async_iterable(*_) -> None: ...
def is_async_iterator(*_) -> bool: ...
def assert_async_iterator(*_) -> None: ...
T = TypeVar("T", covariant=True)
Self = TypeVar("Self", bound="")
U = TypeVar("U")
class AsyncIteratorContext(AsyncIterator[T], AsyncContextManager[""]):
 def __aiter__(self) -> Self: ...
 def __anext__(self) -> Awaitable[T]: ...
 async def __aenter__(self) -> Self: ...
 async def __aexit__(self, typ: None | Type[BaseException], *_) -> bool: ...
 async def aclose(self) -> None: ...
 async def athrow(self, *_) -> T: ...
 def __init__(self, aiterator: AsyncIterator[T]): ...
def aitercontext(aiterable: AsyncIterable[T]) -> AsyncIteratorContext[T]: ...
# === aiostream/core.py
from .aiter_utils import AsyncIteratorContext
from typing import Any, AsyncIterator, Callable, Generator, Protocol, TypeVar, AsyncIterable, Awaitable
from typing_extensions import Concatenate, ParamSpec
class StreamEmpty(Exception): ...
T = TypeVar("T", covariant=True)
X = TypeVar("X")
A = TypeVar("A", contravariant=True)
P = ParamSpec("P")
Q = ParamSpec("Q")
async def wait_stream(aiterable: BaseStream[T]) -> T: ...
class BaseStream(AsyncIterable[T], Awaitable[T]):
 def __await__(self) -> Generator[Any, None, T]: ...
 def __getitem__(self, *_) -> Stream[T]: ...
 __iter__: None
 def __init__(self, factory: Callable[..., AsyncIterable[T]]): ...
class Stream(BaseStream[T]):
 def stream(self) -> Streamer[T]: ...
 def __aiter__(self) -> Streamer[T]: ...
 __aexit__: None
 async def __aenter__(self) -> None: ...
class Streamer(AsyncIteratorContext[T], BaseStream[T]): ...
def streamcontext(aiterable: AsyncIterable[T]) -> Streamer[T]: ...
class Operator(Protocol[P, T]):
 def __call__(self, *_, **_) -> Stream[T]: ...
 @staticmethod
 def raw(*_, **_) -> AsyncIterator[T]: ...
class PipableOperator(Protocol[A, P, T]):
 def __call__(self, source: AsyncIterable[A], *_, **_) -> Stream[T]: ...
 @staticmethod
 def raw(source: AsyncIterable[A], *_, **_) -> AsyncIterator[T]: ...
 @staticmethod
 def pipe(*_, **_) -> Callable[..., Stream[T]]: ...
class SourcesOperator(Protocol[P, T]):
 def __call__(self, *_, **_) -> Stream[T]: ...
 @staticmethod
 def raw(*_, **_) -> AsyncIterator[T]: ...
 @staticmethod
 def pipe(*_, **_) -> Callable[..., Stream[T]]: ...
def operator(func: None | Callable[P, AsyncIterator[T]], *_) -> Operator[P, T]: ...
def pipable_operator(func: Callable[Concatenate[AsyncIterable[X], P], AsyncIterator[T]]) -> PipableOperator[X, P, T]: ...
def sources_operator(func: Callable[P, AsyncIterator[T]]) -> SourcesOperator[P, T]: ...
# === aiostream/manager.py
from contextlib import AsyncExitStack as AsyncExitStack_1
from typing import Awaitable, Generic, Sequence, TypeVar, AsyncIterable
from asyncio import Task
from aiostream.core import Streamer
T = TypeVar("T")
class TaskGroup(Generic[T]):
 async def __aenter__(self) -> TaskGroup[T]: ...
 async def __aexit__(self, typ: None | type[BaseException], *_) -> None: ...
 def create_task(self, coro: Awaitable[T]) -> Task[T]: ...
 async def wait_any(self, tasks: Sequence[Task[T]]) -> list[Task[T]]: ...
 async def wait_first_exception(self, tasks: list[Task[T]]) -> list[Task[T]]: ...
 async def wait_all(self, tasks: Sequence[Task[T]]) -> list[Task[T]]: ...
 async def cancel_task(self, task: Task[T]) -> None: ...
class StreamerManager(Generic[T]):
 async def __aenter__(self) -> StreamerManager[T]: ...
 async def __aexit__(self, typ: None | type[BaseException], *_) -> bool: ...
 async def enter_and_create_task(self, aiter: AsyncIterable[T]) -> Streamer[T]: ...
 def create_task(self, streamer: Streamer[T]) -> None: ...
 async def wait_single_event(self, filters: list[Streamer[T]]) -> tuple[Streamer[T], Task[T]]: ...
 async def clean_streamer(self, streamer: Streamer[T]) -> None: ...
 async def clean_streamers(self, streamers: list[Streamer[T]]) -> None: ...
 def __init__(self):
  self.tasks: dict[Streamer[T], Task[T]]
  self.streamers: list[Streamer[T]]
  self.group: TaskGroup[T]
  self.stack = AsyncExitStack_1()
# === aiostream/stream/__init__.py
from .create import *
from .transform import *
from .select import *
from .combine import *
from .aggregate import *
from .time import *
from .misc import *
from .advanced import *
# === aiostream/stream/advanced.py
__all__ = ["concat", "flatten", "switch", "concatmap", "flatmap", "switchmap"]
from typing import AsyncIterable, TypeVar
from typing_extensions import ParamSpec
from . import combine
T = TypeVar("T")
U = TypeVar("U")
P = ParamSpec("P")
base_combine = __
concat = __
flatten = __
switch = __
concatmap = __
flatmap = __
switchmap = __
def wrap_map_callable_to_smap_callable(func: combine.MapCallable[T, AsyncIterable[U]]) -> combine.SmapCallable[T, AsyncIterable[U]]: ...
# === aiostream/stream/aggregate.py
__all__ = ["accumulate", "reduce", "list"]
from typing import TypeVar
T = TypeVar("T")
accumulate = __
reduce = __
list = __
# === aiostream/stream/combine.py
__all__ = ["chain", "zip", "map", "merge", "ziplatest", "amap", "smap"]
from typing import Awaitable, Protocol, TypeVar
from typing_extensions import ParamSpec
T = TypeVar("T")
U = TypeVar("U")
K = TypeVar("K")
P = ParamSpec("P")
chain = __
zip = __
X = TypeVar("X", contravariant=True)
Y = TypeVar("Y", covariant=True)
class SmapCallable(Protocol[X, Y]):
 def __call__(self, arg: X, *args: X) -> Y: ...
class AmapCallable(Protocol[X, Y]):
 async def __call__(self, arg: X, *args: X) -> Y: ...
class MapCallable(Protocol[X, Y]):
 def __call__(self, arg: X, *args: X) -> Y | Awaitable[Y]: ...
smap = __
amap = __
map = __
merge = __
ziplatest = __
# === aiostream/stream/create.py
from aiostream.core import Operator, PipableOperator
from typing import Any, Callable
__all__ = ["iterate", "preserve", "just", "call", "throw", "empty", "never", "repeat", "range", "count"]
from typing import Awaitable, Protocol, TypeVar
from typing_extensions import ParamSpec
T = TypeVar("T")
P = ParamSpec("P")
from_iterable = __
from_async_iterable = __
iterate = __
preserve = __
just = __
Y = TypeVar("Y", covariant=True)
class SyncCallable(Protocol[P, Y]):
 def __call__(self, *_, **_) -> Y: ...
class AsyncCallable(Protocol[P, Y]):
 def __call__(self, *_, **_) -> Awaitable[Y]: ...
call = __
throw = __
empty = __
never = __
repeat = __
range = __
count = __
# === aiostream/stream/misc.py
__all__ = ["action", "print"]
from typing import TypeVar
T = TypeVar("T")
action = __
print = __
# === aiostream/stream/select.py
__all__ = ["take", "takelast", "skip", "skiplast", "getitem", "filter", "until", "dropwhile", "takewhile"]
from typing import TypeVar
T = TypeVar("T")
take = __
takelast = __
skip = __
skiplast = __
filterindex = __
slice = __
item = __
getitem = __
filter = __
until = __
takewhile = __
dropwhile = __
# === aiostream/stream/time.py
__all__ = ["spaceout", "delay", "timeout"]
from typing import TypeVar
T = TypeVar("T")
spaceout = __
timeout = __
delay = __
# === aiostream/stream/transform.py
__all__ = ["map", "enumerate", "starmap", "cycle", "chunks"]
from typing import Protocol, TypeVar, Awaitable
from .combine import map
T = TypeVar("T")
U = TypeVar("U")
enumerate = __
X = TypeVar("X", contravariant=True)
Y = TypeVar("Y", covariant=True)
class AsyncStarmapCallable(Protocol[X, Y]):
 def __call__(self, arg: X, *args: X) -> Awaitable[Y]: ...
class SyncStarmapCallable(Protocol[X, Y]):
 def __call__(self, arg: X, *args: X) -> Y: ...
starmap = __
cycle = __
chunks = __
