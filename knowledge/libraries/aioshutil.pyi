# aioshutil==1.6, sha256 e0711de25ade421b70094b2a27c69bef6356127013744fec05f019f36732c1bd.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === aioshutil/__init__.py
from typing import cast
__all__ = ["copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2", "copytree", "move", "rmtree", "Error", "SpecialFileError", "make_archive", "get_archive_formats", "register_archive_format", "unregister_archive_format", "get_unpack_formats", "register_unpack_format", "unregister_unpack_format", "unpack_archive", "ignore_patterns", "chown", "which", "get_terminal_size", "SameFileError", "disk_usage"]
import shutil
from typing import TYPE_CHECKING, Any, Callable, Coroutine, Optional, TypeVar, Union, ParamSpec
from typing_extensions import ParamSpec
from typing import TypeAlias
from typing_extensions import TypeAlias
P = ParamSpec("P")
R = TypeVar("R")
from os import PathLike
StrPath = Union[str, PathLike[str]]
BytesPath = Union[bytes, PathLike[bytes]]
StrOrBytesPath = Union[str, bytes, PathLike[str], PathLike[bytes]]
_PathReturn = Any
_StrPathT = TypeVar("_StrPathT", bound=StrPath)
copy = cast(Callable[..., Coroutine[Any, Any, str]], 0)
if TYPE_CHECKING:
 async def copy(*_, **_): ...
copy2 = cast(Callable[..., Coroutine[Any, Any, str]], 0)
if TYPE_CHECKING:
 async def copy2(*_, **_): ...
register_archive_format = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
if TYPE_CHECKING:
 async def register_archive_format(name, function: Callable[..., object], *_) -> None: ...
register_unpack_format = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
if TYPE_CHECKING:
 async def register_unpack_format(name, extensions, function: Callable[..., object], *_) -> None: ...
chown = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
if TYPE_CHECKING:
 async def chown(*_) -> None: ...
 async def chown(*_, **_) -> None: ...
which = cast(Callable[..., Coroutine[Any, Any, str]], 0)
if TYPE_CHECKING:
 async def which(cmd: _StrPathT, *_) -> Union[str, _StrPathT, None]: ...
 async def which(*_) -> Optional[bytes]: ...
 async def which(*_) -> Union[bytes, str, StrPath, PathLike[str], None]: ...
 async def which(cmd: _StrPathT, *_) -> None | _StrPathT | str: ...
def sync_to_async(func: Callable[P, R]) -> Callable[P, Coroutine[Any, Any, R]]: ...
rmtree = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
copyfile = cast(Callable[..., Coroutine[Any, Any, str]], 0)
copyfileobj = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
copymode = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
copystat = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
copytree = cast(Callable[..., Coroutine[Any, Any, str]], 0)
move = cast(Callable[..., Coroutine[Any, Any, str]], 0)
Error = shutil.Error
SpecialFileError = shutil.SpecialFileError
make_archive = cast(Callable[..., Coroutine[Any, Any, str]], 0)
get_archive_formats = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
unregister_archive_format = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
get_unpack_formats = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
unregister_unpack_format = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
unpack_archive = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
ignore_patterns = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
get_terminal_size = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
SameFileError = shutil.SameFileError
disk_usage = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
