# backoff==2.2.1, sha256 63579f9a0628e06278f7e47b7d7d5b6ce20dc65c5e96a6f3ca99a6adca0396e8.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === backoff/__init__.py
from backoff._decorator import on_exception, on_predicate
from backoff._jitter import full_jitter, random_jitter
from backoff._wait_gen import constant, expo, fibo, runtime
# === backoff/_decorator.py
from typing import Any, Callable, Iterable, Optional, Type, Union
from backoff._typing import _CallableT, _Handler, _Jitterer, _MaybeCallable, _MaybeSequence, _Predicate, _WaitGenerator
def on_predicate(wait_gen: _WaitGenerator, predicate: _Predicate[Any], *, max_tries: Optional[_MaybeCallable[int]], max_time: Optional[_MaybeCallable[float]], jitter: Union[_Jitterer, None], on_success: Union[_Handler, Iterable[_Handler], None], on_backoff: Union[_Handler, Iterable[_Handler], None], on_giveup: Union[_Handler, Iterable[_Handler], None], **_) -> Callable[..., _CallableT]: ...
def on_exception(wait_gen: _WaitGenerator, exception: _MaybeSequence[Type[Exception]], *, max_tries: Optional[_MaybeCallable[int]], max_time: Optional[_MaybeCallable[float]], jitter: Union[_Jitterer, None], giveup: _Predicate[Exception], on_success: Union[_Handler, Iterable[_Handler], None], on_backoff: Union[_Handler, Iterable[_Handler], None], on_giveup: Union[_Handler, Iterable[_Handler], None], **_) -> Callable[..., _CallableT]: ...
# === backoff/_jitter.py
def random_jitter(*_) -> float: ...
def full_jitter(*_) -> float: ...
# === backoff/_typing.py
from typing import Any, Callable, Coroutine, Generator, Sequence, TypeVar, Union, TypedDict
from typing_extensions import TypedDict
class TypedDict(dict): ...
class _Details(TypedDict):
 target: Callable[..., Any]
class Details(_Details): ...
T = TypeVar("T")
_CallableT = TypeVar("_CallableT", bound=Callable[..., Any])
_Handler = Union[Callable[..., None], Callable[..., Coroutine[Any, Any, None]]]
_Jitterer = Callable[..., float]
_MaybeCallable = Union[T, Callable[..., T]]
_MaybeSequence = Union[T, Sequence[T]]
_Predicate = Callable[..., bool]
_WaitGenerator = Callable[..., Generator[float, None, None]]
# === backoff/_wait_gen.py
from typing import Any, Callable, Generator
def expo(*_) -> Generator[float, Any, None]: yield
def fibo(*_) -> Generator[int, None, None]: yield
def constant(*_) -> Generator[float, None, None]: yield
def runtime(*, value: Callable[..., float]) -> Generator[float, None, None]: yield
# === backoff/types.py
from ._typing import Details
