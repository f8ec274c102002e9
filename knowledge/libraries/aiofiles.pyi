# aiofiles==25.1.0, sha256 abe311e527c862958650f9438e859c1fa7568a141b22abcd015e120e86a85695.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === aiofiles/__init__.py
from . import tempfile
from .threadpool import open, stderr, stderr_bytes, stdin, stdin_bytes, stdout, stdout_bytes
# === aiofiles/base.py
from typing import Any, Callable, Coroutine, cast
from collections.abc import Awaitable
from contextlib import AbstractAsyncContextManager
def wrap(*_): return cast(Callable[..., Coroutine[Any, Any, Any]], 0)
class AsyncBase:
 def __aiter__(self): return self
 async def __anext__(self): ...
class AsyncIndirectBase(AsyncBase): ...
class AiofilesContextManager(Awaitable, AbstractAsyncContextManager):
 def __await__(self): yield
 async def __aenter__(self): ...
 async def __aexit__(self, *_): pass
# === aiofiles/os.py
from typing import Any, Callable, Coroutine, cast
from . import ospath as path
from .base import wrap
access = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
getcwd = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
listdir = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
makedirs = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
mkdir = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
readlink = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
remove = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
removedirs = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
rename = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
renames = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
replace = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
rmdir = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
scandir = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
stat = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
symlink = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
unlink = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
link = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
sendfile = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
statvfs = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
# === aiofiles/ospath.py
from typing import Any, Callable, Coroutine, cast
abspath = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
getatime = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
getctime = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
getmtime = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
getsize = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
exists = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
isdir = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
isfile = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
islink = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
ismount = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
samefile = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
sameopenfile = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
# === aiofiles/tempfile/__init__.py
from typing import cast
__all__ = ["NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory"]
from ..base import AiofilesContextManager
from ..threadpool.binary import AsyncBufferedIOBase, AsyncBufferedReader, AsyncFileIO
from ..threadpool.text import AsyncTextIOWrapper
from .temptypes import AsyncSpooledTemporaryFile, AsyncTemporaryDirectory
def NamedTemporaryFile(*_): return cast(AiofilesContextManager, 0)
def TemporaryFile(*_): return cast(AiofilesContextManager, 0)
def SpooledTemporaryFile(*_): return cast(AiofilesContextManager, 0)
def TemporaryDirectory(*_): return cast(AiofilesContextManagerTempDir, 0)
class AiofilesContextManagerTempDir(AiofilesContextManager):
 async def __aenter__(self): ...
wrap = __
# === aiofiles/tempfile/temptypes.py
from ..base import AsyncBase
class AsyncSpooledTemporaryFile(AsyncBase):
 async def write(self, *_): ...
 async def writelines(self, *_): ...
class AsyncTemporaryDirectory:
 async def close(self): pass
# === aiofiles/threadpool/__init__.py
from typing import cast
__all__ = ["open", "stdin", "stdout", "stderr", "stdin_bytes", "stdout_bytes", "stderr_bytes"]
from ..base import AiofilesContextManager
from .binary import AsyncBufferedIOBase, AsyncBufferedReader, AsyncFileIO, AsyncIndirectBufferedIOBase
from .text import AsyncTextIOWrapper, AsyncTextIndirectIOWrapper
sync_open = open
def open(*_, **_): return cast(AiofilesContextManager, 0)
wrap = __
stdin = AsyncTextIndirectIOWrapper()
stdout = AsyncTextIndirectIOWrapper()
stderr = AsyncTextIndirectIOWrapper()
stdin_bytes = AsyncIndirectBufferedIOBase()
stdout_bytes = AsyncIndirectBufferedIOBase()
stderr_bytes = AsyncIndirectBufferedIOBase()
# === aiofiles/threadpool/binary.py
from ..base import AsyncBase, AsyncIndirectBase
class AsyncBufferedIOBase(AsyncBase): ...
class AsyncBufferedReader(AsyncBufferedIOBase): ...
class AsyncFileIO(AsyncBase): ...
class AsyncIndirectBufferedIOBase(AsyncIndirectBase): ...
class AsyncIndirectBufferedReader(AsyncIndirectBufferedIOBase): ...
class AsyncIndirectFileIO(AsyncIndirectBase): ...
# === aiofiles/threadpool/text.py
from ..base import AsyncBase, AsyncIndirectBase
class AsyncTextIOWrapper(AsyncBase): ...
class AsyncTextIndirectIOWrapper(AsyncIndirectBase): ...
# === aiofiles/threadpool/utils.py
def delegate_to_executor(*_): ...
def proxy_method_directly(*_): ...
def proxy_property_directly(*_): ...
def cond_delegate_to_executor(*_): ...
