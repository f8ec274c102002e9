# aioitertools==0.13.0, sha256 0be0292b856f08dfac90e31f4739432f4cb6d7520ab9eb73e143f4f2fa5259be.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === aioitertools/__init__.py
from . import asyncio
from .builtins import all, any, enumerate, iter, list, map, max, min, next, set, sum, tuple, zip
from .itertools import accumulate, batched, chain, combinations, combinations_with_replacement, compress, count, cycle, dropwhile, filterfalse, groupby, islice, permutations, product, repeat, starmap, takewhile, tee, zip_longest
# === aioitertools/asyncio.py
from collections.abc import AsyncIterable, Awaitable, Iterable
from typing import Any
from .types import AnyIterable, AsyncIterator, MaybeAwaitable, T
async def as_completed(aws: Iterable[Awaitable[T]], **_) -> AsyncIterator[T]: yield
async def as_generated(iterables: Iterable[AsyncIterable[T]], **_) -> AsyncIterable[T]: yield
async def gather(*args: Awaitable[T], **_) -> list[Any]: ...
async def gather_iter(itr: AnyIterable[MaybeAwaitable[T]], *_) -> list[T]: ...
# === aioitertools/builtins.py
import builtins
from collections.abc import AsyncIterator
from enum import Enum
from typing import Any, Callable, Optional, Union
from .helpers import Orderable
from .types import AnyIterable, AnyIterator, MaybeAwaitable, R, T, T1, T2
class Sentinel(Enum): ...
async def all(itr: AnyIterable[MaybeAwaitable[Any]]) -> bool: ...
async def any(itr: AnyIterable[MaybeAwaitable[Any]]) -> bool: ...
def iter(itr: AnyIterable[T]) -> AsyncIterator[T]: ...
async def next(itr: AnyIterator[T]) -> T: ...
async def next(itr: AnyIterator[T1], default: T2) -> Union[T1, T2]: ...
async def next(itr: AnyIterator[T1], default: Union[T2, Sentinel]) -> Union[T1, T2]: ...
async def list(itr: AnyIterable[T]) -> builtins.list[T]: ...
async def tuple(itr: AnyIterable[T]) -> builtins.tuple[T, ...]: ...
async def set(itr: AnyIterable[T]) -> builtins.set[T]: ...
async def enumerate(itr: AnyIterable[T], *_) -> AsyncIterator[builtins.tuple[int, T]]: yield
async def map(fn: Callable[..., R], itr: AnyIterable[T]) -> AsyncIterator[R]: yield
async def max(itr: AnyIterable[Orderable], *, key: Optional[Callable]) -> Orderable: ...
async def max(itr: AnyIterable[Orderable], *, default: T, key: Optional[Callable]) -> Union[Orderable, T]: ...
async def min(itr: AnyIterable[Orderable], *, key: Optional[Callable]) -> Orderable: ...
async def min(itr: AnyIterable[Orderable], *, default: T, key: Optional[Callable]) -> Union[Orderable, T]: ...
async def sum(itr: AnyIterable[T], start: Optional[T]) -> T: ...
async def zip(*itrs: AnyIterable[Any]) -> AsyncIterator[builtins.tuple[Any, ...]]: yield
# === aioitertools/helpers.py
from collections.abc import Awaitable
from typing import Protocol, Union
from .types import T
class Orderable(Protocol): ...
async def maybe_await(object: Union[Awaitable[T], T]) -> T: ...
# === aioitertools/itertools.py
import builtins
from collections.abc import AsyncIterator
from typing import Any, Optional
from .types import Accumulator, AnyFunction, AnyIterable, AnyIterableIterable, KeyFunction, N, Predicate, R, T
async def accumulate(itr: AnyIterable[T], func: Accumulator[T]) -> AsyncIterator[T]: yield
async def batched(iterable: AnyIterable[T], *_, **_) -> AsyncIterator[builtins.tuple[T, ...]]: yield
class Chain:
 def __call__(self, *itrs: AnyIterable[T]) -> AsyncIterator[T]: ...
 async def from_iterable(self, itrs: AnyIterableIterable[T]) -> AsyncIterator[T]: yield
chain = Chain()
async def combinations(itr: AnyIterable[T], *_) -> AsyncIterator[builtins.tuple[T, ...]]: yield
async def combinations_with_replacement(itr: AnyIterable[T], *_) -> AsyncIterator[builtins.tuple[T, ...]]: yield
async def compress(itr: AnyIterable[T], selectors: AnyIterable[Any]) -> AsyncIterator[T]: yield
async def count(start: N, step: N) -> AsyncIterator[N]: yield
async def cycle(itr: AnyIterable[T]) -> AsyncIterator[T]: yield
async def dropwhile(predicate: Predicate[T], iterable: AnyIterable[T]) -> AsyncIterator[T]: yield
async def filterfalse(predicate: Predicate[T], iterable: AnyIterable[T]) -> AsyncIterator[T]: yield
def groupby(itr: AnyIterable[T]) -> AsyncIterator[builtins.tuple[T, builtins.list[T]]]: ...
def groupby(itr: AnyIterable[T], key: KeyFunction[T, R]) -> AsyncIterator[builtins.tuple[R, builtins.list[T]]]: ...
async def groupby(itr: AnyIterable[T], key: Optional[KeyFunction[T, R]]) -> AsyncIterator[builtins.tuple[Any, builtins.list[T]]]: yield
def islice(itr: AnyIterable[T], *_) -> AsyncIterator[T]: ...
async def islice(itr: AnyIterable[T], *_) -> AsyncIterator[T]: yield
async def permutations(itr: AnyIterable[T], *_) -> AsyncIterator[builtins.tuple[T, ...]]: yield
async def product(*itrs: AnyIterable[T], **_) -> AsyncIterator[builtins.tuple[T, ...]]: yield
async def repeat(elem: T, *_) -> AsyncIterator[T]: yield
async def starmap(fn: AnyFunction[R], iterable: AnyIterableIterable[Any]) -> AsyncIterator[R]: yield
async def takewhile(predicate: Predicate[T], iterable: AnyIterable[T]) -> AsyncIterator[T]: yield
def tee(itr: AnyIterable[T], *_) -> builtins.tuple[AsyncIterator[T], ...]: ...
async def zip_longest(*itrs: AnyIterable[Any], **_) -> AsyncIterator[builtins.tuple[Any, ...]]: yield
# === aioitertools/more_itertools.py
from collections.abc import AsyncIterable
from typing import TypeVar
from .types import AnyIterable, Predicate
T = TypeVar("T")
async def take(n, iterable: AnyIterable[T]) -> list[T]: ...
async def chunked(iterable: AnyIterable[T], *_) -> AsyncIterable[list[T]]: yield
async def before_and_after(predicate: Predicate[T], iterable: AnyIterable[T]) -> tuple[AsyncIterable[T], AsyncIterable[T]]: ...
# === aioitertools/types.py
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Iterable, Iterator
from typing import Callable, TypeVar, Union
from typing_extensions import ParamSpec
from typing import ParamSpec
P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")
T1 = TypeVar("T1")
T2 = TypeVar("T2")
T3 = TypeVar("T3")
T4 = TypeVar("T4")
T5 = TypeVar("T5")
N = TypeVar("N", int, float)
AnyFunction = Union[Callable[..., R], Callable[..., Awaitable[R]]]
AnyIterable = Union[Iterable[T], AsyncIterable[T]]
AnyIterableIterable = Union[Iterable[AnyIterable[T]], AsyncIterable[AnyIterable[T]]]
AnyIterator = Union[Iterator[T], AsyncIterator[T]]
Accumulator = Union[Callable[..., T], Callable[..., Awaitable[T]]]
KeyFunction = Union[Callable[..., R], Callable[..., Awaitable[R]]]
Predicate = Union[Callable[..., object], Callable[..., Awaitable[object]]]
MaybeAwaitable = Union[T, Awaitable[T]]
