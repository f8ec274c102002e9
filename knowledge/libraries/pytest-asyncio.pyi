# pytest-asyncio==1.5.0, sha256 557f255ee03cc84f84a8d5f438bc9c6e0f714bf86970ae743c7ecb5a38d7e07d.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === pytest_asyncio/__init__.py
from .plugin import fixture, is_async_test
# === pytest_asyncio/plugin.py
from pluggy import HookspecMarker
from typing import cast
import enum
from asyncio import AbstractEventLoop
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable
from typing import Literal, ParamSpec, TypeAlias, TypeVar
from pytest import Function
from typing import TypeIs
from typing_extensions import TypeIs
_ScopeName = Literal["session", "package", "module", "class", "function"]
_R = TypeVar("_R", bound=Awaitable | AsyncIterable | AsyncIterator)
_P = ParamSpec("_P")
FixtureFunction = Callable[_P, _R]
LoopFactory = Callable[..., AbstractEventLoop]
class PytestAsyncioError(Exception): ...
class Mode(str, enum.Enum): ...
hookspec = cast(HookspecMarker, 0)
class PytestAsyncioSpecs:
 pytest_asyncio_loop_factories = __
def pytest_addoption(*_) -> None: ...
def fixture(fixture_function: FixtureFunction[_P, _R], *, scope: Callable[..., _ScopeName] | _ScopeName, ids: None | Callable[..., None | object] | Iterable[None | bool | int | float | str], **_) -> FixtureFunction[_P, _R]: ...
def fixture(*_, scope: Callable[..., _ScopeName] | _ScopeName, ids: None | Callable[..., None | object] | Iterable[None | bool | int | float | str], **_) -> Callable[..., FixtureFunction[_P, _R]]: ...
def fixture(fixture_function: None | FixtureFunction[_P, _R], *_, **_) -> Callable[..., FixtureFunction[_P, _R]] | FixtureFunction[_P, _R]: ...
def pytest_configure(*_) -> None: ...
pytest_report_header = __
SyncGenFixtureParams = ParamSpec("SyncGenFixtureParams")
SyncGenFixtureYieldType = TypeVar("SyncGenFixtureYieldType")
SyncFixtureParams = ParamSpec("SyncFixtureParams")
SyncFixtureReturnType = TypeVar("SyncFixtureReturnType")
AsyncGenFixtureParams = ParamSpec("AsyncGenFixtureParams")
AsyncGenFixtureYieldType = TypeVar("AsyncGenFixtureYieldType")
AsyncFixtureParams = ParamSpec("AsyncFixtureParams")
AsyncFixtureReturnType = TypeVar("AsyncFixtureReturnType")
class PytestAsyncioFunction(Function):
 @classmethod
 def item_subclass_for(cls, *_) -> None | type[PytestAsyncioFunction]: ...
 def setup(self) -> None: ...
 def runtest(self) -> None: ...
class Coroutine(PytestAsyncioFunction): ...
class AsyncGenerator(PytestAsyncioFunction): ...
class AsyncStaticMethod(PytestAsyncioFunction): ...
class AsyncHypothesisTest(PytestAsyncioFunction):
 def setup(self) -> None: ...
pytest_pycollect_makeitem_convert_async_functions_to_subclass = __
pytest_generate_tests = __
pytest_pyfunc_call = __
pytest_fixture_setup = __
event_loop_policy = __
def is_async_test(*_) -> TypeIs[PytestAsyncioFunction]: ...
unused_tcp_port = __
unused_udp_port = __
unused_tcp_port_factory = __
unused_udp_port_factory = __
