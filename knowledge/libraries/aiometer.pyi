# aiometer==1.0.0, sha256 a733315788ff9b474a924de865f9ecee2c29b8f5f9ac26db7660976affa6bf2e.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === aiometer/__init__.py
from typing import cast
__all__ = ["__version__", "amap", "run_all", "run_any", "run_on_each"]
from ._impl import amap, run_all, run_any, run_on_each
__version__ = cast(str, 0)
# === aiometer/_impl/__init__.py
from .amap import amap
from .run_all import run_all
from .run_any import run_any
from .run_on_each import run_on_each
# === aiometer/_impl/amap.py
from typing import AsyncContextManager, AsyncIterable, Awaitable, Callable, Sequence, Tuple
from .types import T, U
def amap(async_fn: Callable[..., Awaitable[U]], args: Sequence[T], **_) -> AsyncContextManager[AsyncIterable[U]]: ...
def amap(async_fn: Callable[..., Awaitable[U]], args: Sequence[T], **_) -> AsyncContextManager[AsyncIterable[Tuple[int, U]]]: ...
def amap(async_fn: Callable[..., Awaitable], *_, **_) -> AsyncContextManager[AsyncIterable]: ...
# === aiometer/_impl/run_all.py
from typing import Awaitable, Callable, List, Sequence
from .types import T
async def run_all(async_fns: Sequence[Callable[..., Awaitable[T]]], **_) -> List[T]: ...
# === aiometer/_impl/run_any.py
from typing import Awaitable, Callable, Sequence
from .types import T
async def run_any(async_fns: Sequence[Callable[..., Awaitable[T]]], **_) -> T: ...
# === aiometer/_impl/run_on_each.py
from typing import Awaitable, Callable, Sequence
from .types import T
async def run_on_each(async_fn: Callable[..., Awaitable], args: Sequence[T], **_) -> None: ...
# === aiometer/_impl/types.py
from typing import TypeVar
T = TypeVar("T")
U = TypeVar("U")
