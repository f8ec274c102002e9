# ophyd-async==0.21.3, sha256 63a868c0c64cd2b349983dcce5a46ba9dcea6c922de1f7a3ea92c717f918afd4.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === ophyd_async/__init__.py
__all__ = ["__version__", "core"]
from . import core
from ._version import version
__version__ = version
# === ophyd_async/_version.py
version: str
# === ophyd_async/core/__init__.py
from ._command import NO_ARG_VOID_SIGNATURE, Command, CommandBackend, CommandConnector, MockCommandBackend, SoftCommandBackend, TriggerableCommand, soft_command
from ._data_providers import ReadableDataProvider, SignalDataProvider, StreamableDataProvider, StreamResourceDataProvider, StreamResourceInfo
from ._datatypes import Array1D, DTypeScalar_co, Table, TableSubclass
from ._derived_signal import DerivedSignalFactory, derived_signal_r, derived_signal_rw, derived_signal_w
from ._derived_signal_backend import Transform, merge_gathered_dicts
from ._detector import DetectorAcquireLogic, DetectorDataLogic, DetectorTrigger, DetectorTriggerLogic, StandardDetector, TriggerInfo
from ._device import Device, DeviceConnector, DeviceMap, DeviceMock, DeviceProcessor, DeviceVector, LazyMock, default_mock_class, init_devices
from ._device_filler import DeviceAnnotation, DeviceFiller
from ._enums import EnabledDisabled, EnableDisable, InOut, OnOff, YesNo
from ._flyable import FlyMotorInfo, FlyableLogic, StandardFlyable
from ._log import config_ophyd_async_logging, logger, set_handler
from ._mock_signal_backend import MockSignalBackend
from ._mock_signal_utils import callback_on_mock_execute, callback_on_mock_put, get_mock, get_mock_execute, get_mock_put, mock_puts_blocked, set_mock_attr, set_mock_precision, set_mock_put_proceeds, set_mock_units, set_mock_value, set_mock_values
from ._movable import InstantMovableMock, MovableLogic, StandardMovable, TimeoutCalculator
from ._path_providers import AutoIncrementFilenameProvider, AutoIncrementingPathProvider, AutoMaxIncrementingPathProvider, FilenameProvider, PathInfo, PathProvider, StaticFilenameProvider, StaticPathProvider, UUIDFilenameProvider, YMDPathProvider, generate_directory_uri, normalize_path
from ._protocol import AsyncConfigurable, AsyncLocatable, AsyncMovable, AsyncPausable, AsyncReadable, AsyncStageable, Watcher
from ._readable import ConfigSignal, HintedSignal, StandardReadable, StandardReadableFormat
from ._settings import Settings, SettingsProvider
from ._signal import Ignore, Signal, SignalConnector, SignalDict, SignalR, SignalRW, SignalW, SignalX, observe_signals_value, observe_value, set_and_wait_for_other_value, set_and_wait_for_value, soft_signal_r_and_setter, soft_signal_rw, wait_for_value, walk_config_signals, walk_devices, walk_rw_signals, walk_signal_sources
from ._signal_backend import Primitive, SignalBackend, SignalDatatype, SignalDatatypeT, SignalMetadata, make_datakey
from ._soft_signal_backend import SoftSignalBackend
from ._status import AsyncStatus, WatchableAsyncStatus, completed_status
from ._utils import CALCULATE_TIMEOUT, DEFAULT_TIMEOUT, CalculatableTimeout, Callback, ConfinedModel, EnumTypes, NotConnectedError, Reference, StrictEnum, SubsetEnum, SupersetEnum, WatcherUpdate, error_if_none, gather_dict, get_dtype, get_enum_cls, get_unique, in_micros, non_zero, wait_for_connection
from ._yaml_settings import YamlSettingsProvider
# === ophyd_async/core/_command.py
from inspect import Signature
from typing import Any, Callable as Callable_1, Coroutine
import inspect
from collections.abc import Awaitable, Callable
from typing import Generic, cast
from ._device import Device, DeviceConnector
from ._status import AsyncStatus
from ._utils import P, T
NO_ARG_VOID_SIGNATURE = cast(Signature, 0)
MockExecuteCallback = Callable[P, T] | Callable[P, Awaitable[T]]
class CommandBackend(Generic[P, T]):
 def source(self, *_) -> str: ...
 async def connect(self, *_) -> None: ...
 async def execute(self, *_, **_) -> T: ...
 def __init__(self):
  self.signature = cast(None | Signature, 0)
class CommandConnector(DeviceConnector, Generic[P, T]):
 async def connect_mock(self, *_): pass
 async def connect_real(self, *_): pass
 def __init__(self, backend: CommandBackend[P, T]): ...
 def __set__attributes__(self):
  self.backend = cast(CommandBackend, 0)
  self.backend = MockCommandBackend()
class Command(Device, Generic[P, T]):
 def execute(*_, **_) -> AsyncStatus: ...
 def __init__(self, backend: CommandBackend[P, T], *_): ...
class TriggerableCommand(Command[..., None]):
 def trigger(*_, **_) -> AsyncStatus: ...
class SoftCommandBackend(CommandBackend[P, T]):
 signature: inspect.Signature
 def source(self, *_) -> str: ...
 async def connect(self, *_) -> None: ...
 async def execute(self, *_, **_) -> T: ...
 def __init__(self, command_cb: Callable[P, Awaitable[T]] | Callable[P, T], *_): ...
 def __set__attributes__(self):
  self.command_cb = cast(Callable_1[..., Coroutine[Any, Any, Any]] | Callable_1[..., Any], 0)
class MockCommandBackend(CommandBackend[P, T]):
 def source(self, *_) -> str: ...
 def set_mock_execute_callback(self, callback: None | MockExecuteCallback[P, T]): pass
 async def execute(self, *_, **_) -> T: ...
 async def connect(self, *_) -> None: ...
 def __init__(self, initial_backend: CommandBackend[P, T], *_): ...
def soft_command(command_cb: Callable[P, Awaitable[T]] | Callable[P, T], *_) -> Command[P, T]: ...
# === ophyd_async/core/_data_providers.py
from typing import cast
from collections.abc import AsyncIterator
from bluesky.protocols import Reading, StreamAsset
from event_model import DataKey
from ._signal import SignalR, SignalW
from ._utils import ConfinedModel
class ReadableDataProvider:
 async def make_datakeys(self) -> dict[str, DataKey]: ...
 async def make_readings(self) -> dict[str, Reading]: ...
class SignalDataProvider(ReadableDataProvider):
 signal: SignalR
 async def make_datakeys(self) -> dict[str, DataKey]: ...
 async def make_readings(self) -> dict[str, Reading]: ...
class StreamableDataProvider:
 collections_written_signal: SignalR[int]
 async def make_datakeys(self, *_) -> dict[str, DataKey]: ...
 async def make_stream_docs(self, *_) -> AsyncIterator[StreamAsset]: yield
class StreamResourceInfo(ConfinedModel): ...
class StreamResourceDataProvider(StreamableDataProvider):
 async def make_datakeys(self, *_) -> dict[str, DataKey]: ...
 async def make_stream_docs(self, *_) -> AsyncIterator[StreamAsset]: yield
 def __init__(self):
  self.collections_written_signal = cast(SignalR[int], 0)
  self.flush_signal = cast(None | SignalW[bool], 0)
# === ophyd_async/core/_datatypes.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, TypeAlias, TypeVar
import numpy as np
from ._utils import ConfinedModel
DTypeScalar_co = TypeVar("DTypeScalar_co", covariant=True, bound=np.generic)
Array1D = np.ndarray[tuple[int], np.dtype[DTypeScalar_co]]
TableSubclass = TypeVar("TableSubclass", bound="Table")
class Table(ConfinedModel):
 model_config = cast(ConfigDict_1, 0)
 @classmethod
 def empty(cls) -> TableSubclass: ...
 def numpy_dtype(self) -> np.dtype: ...
 def numpy_table(self, *_) -> np.ndarray: ...
 def __getitem__(self, *_) -> np.ndarray: ...
# === ophyd_async/core/_derived_signal.py
from collections.abc import Awaitable, Callable
from typing import Generic
from ._derived_signal_backend import TransformT
from ._signal import SignalR, SignalRW, SignalW
from ._signal_backend import SignalDatatypeT
class DerivedSignalFactory(Generic[TransformT]):
 def derived_signal_r(self, datatype: type[SignalDatatypeT], *_) -> SignalR[SignalDatatypeT]: ...
 def derived_signal_w(self, datatype: type[SignalDatatypeT], *_) -> SignalW[SignalDatatypeT]: ...
 def derived_signal_rw(self, datatype: type[SignalDatatypeT], *_) -> SignalRW[SignalDatatypeT]: ...
 async def transform(self) -> TransformT: ...
 def __init__(self, transform_cls: type[TransformT], set_derived: None | Callable[..., Awaitable[None]], **_): ...
def derived_signal_r(raw_to_derived: Callable[..., SignalDatatypeT], derived_units, derived_precision, derived_datatype: None | type[SignalDatatypeT], **_) -> SignalR[SignalDatatypeT]: ...
def derived_signal_rw(raw_to_derived: Callable[..., SignalDatatypeT], set_derived: Callable[..., Awaitable[None]], derived_units, derived_precision, derived_datatype: None | type[SignalDatatypeT], **_) -> SignalRW[SignalDatatypeT]: ...
def derived_signal_w(set_derived: Callable[..., Awaitable[None]], derived_units, derived_precision, derived_datatype: None | type[SignalDatatypeT]) -> SignalW[SignalDatatypeT]: ...
# === ophyd_async/core/_derived_signal_backend.py
from collections.abc import Callable
from typing import Generic, TypeVar
from ._utils import ConfinedModel, merge_gathered_dicts
RawT = TypeVar("RawT")
DerivedT = TypeVar("DerivedT")
class Transform(ConfinedModel, Generic[RawT, DerivedT]):
 raw_to_derived: Callable[..., DerivedT]
 derived_to_raw: Callable[..., RawT]
TransformT = TypeVar("TransformT", bound=Transform)
# === ophyd_async/core/_detector.py
from functools import cached_property as cached_property_1
from typing import Any
from abc import ABC
from collections.abc import AsyncIterator, Sequence
from enum import Enum
from bluesky.protocols import Collectable, Flyable, HasHints, Preparable, Reading, Stageable, StreamAsset, Triggerable, WritesStreamAssets
from event_model import DataKey
from pydantic import NonNegativeInt, PositiveInt
from ._data_providers import ReadableDataProvider, StreamableDataProvider
from ._device import Device
from ._protocol import AsyncConfigurable, AsyncReadable
from ._signal import SignalR, SignalRW
from ._status import AsyncStatus, WatchableAsyncStatus
from ._utils import ConfinedModel
class DetectorTrigger(Enum): ...
class TriggerInfo(ConfinedModel):
 exposures_per_collection: PositiveInt
 collections_per_event: PositiveInt
 number_of_events: NonNegativeInt
class DetectorTriggerLogic:
 def config_sigs(self) -> set[SignalR]: ...
 def get_deadtime(self, *_) -> float: ...
 async def prepare_internal(self, *_): ...
 async def prepare_edge(self, *_): ...
 async def prepare_level(self, *_): ...
 async def prepare_exposures_per_collection(self, *_): ...
 async def default_trigger_info(self) -> TriggerInfo: ...
class DetectorAcquireLogic(ABC):
 async def ensure_ready(self): pass
 async def start_acquiring(self): ...
 async def wait_for_idle(self): ...
 async def ensure_stopped(self): ...
class DetectorDataLogic:
 async def prepare_single(self, *_) -> ReadableDataProvider: ...
 async def prepare_unbounded(self, *_) -> StreamableDataProvider: ...
 def get_hinted_fields(self, *_) -> Sequence[str]: ...
 async def stop(self) -> None: ...
class StandardDetector(Device, Stageable, AsyncConfigurable, AsyncReadable, Triggerable, Preparable, Flyable, Collectable, WritesStreamAssets, HasHints):
 @cached_property_1
 def events_to_kickoff(self) -> SignalRW[int]: ...
 def add_detector_logics(self, *_) -> None: ...
 def add_config_signals(self, *_) -> None: ...
 async def get_trigger_deadtime(self, *_) -> tuple[set[DetectorTrigger], None | float]: ...
 def stage(*_, **_) -> AsyncStatus: ...
 def prepare(*_, **_) -> AsyncStatus: ...
 def trigger(*_, **_) -> WatchableAsyncStatus[int]: ...
 def kickoff(*_, **_) -> AsyncStatus: ...
 def complete(*_, **_) -> WatchableAsyncStatus: ...
 async def describe_configuration(self) -> dict[str, DataKey]: ...
 async def read_configuration(self) -> dict[str, Reading]: ...
 async def describe(self) -> dict[str, DataKey]: ...
 async def describe_collect(self) -> dict[str, DataKey]: ...
 async def read(self) -> dict[str, Reading]: ...
 async def collect_asset_docs(self, *_) -> AsyncIterator[StreamAsset]: yield
 async def get_index(self) -> int: ...
 def unstage(*_, **_) -> AsyncStatus: ...
# === ophyd_async/core/_device.py
from typing import cast
from collections.abc import Awaitable, Callable, Iterator, Mapping, MutableMapping
from typing import Generic, TypeVar
from unittest.mock import Mock
from bluesky.protocols import HasName
DeviceT = TypeVar("DeviceT", bound="Device")
class DeviceMock(Generic[DeviceT]):
 def __call__(self) -> Mock: ...
 async def connect(self, device: DeviceT) -> None: ...
 def __init__(self):
  self.parent = cast(None | DeviceMock, 0)
LazyMock = DeviceMock
class DeviceConnector:
 def create_children_from_annotations(self, *_): ...
 async def connect_mock(self, *_): pass
 async def connect_real(self, *_): pass
class Device(HasName):
 parent: None | Device
 def children(self) -> Iterator[tuple[str, Device]]: yield
 def set_name(self, *_, **_) -> None: ...
 async def connect(self, *_) -> None: ...
class DeviceVector(MutableMapping[int, DeviceT], Device):
 def __getitem__(self, *_) -> DeviceT: ...
 def __iter__(self) -> Iterator[int]: yield
 def children(self) -> Iterator[tuple[str, Device]]: yield
 def __init__(self, children: None | Mapping[int, DeviceT], *_): ...
class DeviceMap(MutableMapping[str, DeviceT], Device):
 def __getitem__(self, *_) -> DeviceT: ...
 def __iter__(self) -> Iterator[str]: yield
 def children(self) -> Iterator[tuple[str, Device]]: yield
 def __init__(self, children: None | Mapping[str, DeviceT], *_): ...
class DeviceProcessor:
 def __enter__(self) -> DeviceProcessor: ...
 async def __aenter__(self) -> DeviceProcessor: ...
 async def __aexit__(self, *_): pass
 def __exit__(self, *_): ...
 def __init__(self, process_devices: Callable[..., Awaitable[None]]): ...
def init_devices(*_): return cast(DeviceProcessor, 0)
def default_mock_class(mock_cls: type[DeviceMock]) -> Callable[..., type[DeviceT]]: ...
# === ophyd_async/core/_device_filler.py
from collections.abc import Callable, Iterator
from typing import Any, Generic, Protocol, TypeVar
from ._command import Command, CommandBackend
from ._device import Device, DeviceConnector
from ._signal import Signal
from ._signal_backend import SignalBackend
SignalBackendT = TypeVar("SignalBackendT", bound=SignalBackend)
DeviceConnectorT = TypeVar("DeviceConnectorT", bound=DeviceConnector)
CommandBackendT = TypeVar("CommandBackendT", bound=CommandBackend)
class DeviceAnnotation(Protocol):
 def __call__(self, *_): ...
class DeviceFiller(Generic[SignalBackendT, DeviceConnectorT, CommandBackendT]):
 def check_created(self): pass
 def create_signals_from_annotations(self, *_) -> Iterator[tuple[SignalBackendT, list[Any]]]: yield
 def create_devices_from_annotations(self, *_) -> Iterator[tuple[DeviceConnectorT, list[Any]]]: yield
 def create_commands_from_annotations(self, *_) -> Iterator[tuple[CommandBackendT, list[Any]]]: yield
 def create_device_dict_entries_to_mock(self, *_): pass
 def check_filled(self, *_): pass
 def fill_child_signal(self, name, signal_type: type[Signal], *_) -> SignalBackendT: ...
 def fill_child_device(self, name, device_type: type[Device], *_) -> DeviceConnectorT: ...
 def fill_child_command(self, name, command_type: type[Command], *_) -> CommandBackendT: ...
 def __init__(self, device, signal_backend_factory: Callable[..., SignalBackendT], device_connector_factory: Callable[..., DeviceConnectorT], command_backend_factory: Callable[..., CommandBackendT]): ...
# === ophyd_async/core/_enums.py
from ._utils import StrictEnum
class OnOff(StrictEnum): ...
class EnableDisable(StrictEnum): ...
class EnabledDisabled(StrictEnum): ...
class InOut(StrictEnum): ...
class YesNo(StrictEnum): ...
# === ophyd_async/core/_flyable.py
from functools import cached_property as cached_property_1
from typing import Any, Generic, TypeVar
from bluesky.protocols import Flyable, Preparable
from ._standard_base import _StandardBase
from ._status import AsyncStatus, WatchableAsyncStatus
from ._utils import ConfinedModel
PrepareT = TypeVar("PrepareT")
CtxT = TypeVar("CtxT")
class FlyableLogic(Generic[PrepareT, CtxT]):
 async def on_prepare(self, value: PrepareT) -> CtxT: ...
 async def on_kickoff(self, ctx: CtxT) -> CtxT: ...
 async def on_complete(self, ctx: CtxT) -> None: ...
 async def stop(self) -> None: ...
 async def on_stage(self) -> None: ...
 async def on_unstage(self) -> None: ...
 def with_device(self, *_) -> StandardFlyable: ...
class FlyMotorInfo(ConfinedModel):
 def ramp_up_start_pos(self, *_) -> float: ...
 def ramp_down_end_pos(self, *_) -> float: ...
class StandardFlyable(_StandardBase, Preparable, Flyable, Generic[PrepareT, CtxT]):
 @cached_property_1
 def flyable_logic(self) -> FlyableLogic[PrepareT, CtxT]: ...
 def prepare(*_, **_) -> AsyncStatus: ...
 def kickoff(*_, **_) -> AsyncStatus: ...
 def complete(*_, **_) -> WatchableAsyncStatus: ...
# === ophyd_async/core/_log.py
from colorlog import StreamHandler
from logging import FileHandler, Logger
from typing import cast
logger = Logger()
def config_ophyd_async_logging(*_): return cast(FileHandler | StreamHandler, 0)
set_handler = config_ophyd_async_logging
# === ophyd_async/core/_mock_signal_backend.py
from functools import cached_property as cached_property_1
from ophyd_async.core._device import DeviceMock
from typing import Any, cast
import asyncio
from collections.abc import Awaitable, Callable
from bluesky.protocols import Reading
from event_model import DataKey
from ._signal_backend import SignalBackend, SignalDatatypeT
from ._soft_signal_backend import SoftSignalBackend
from ._utils import Callback
MockPutCallback = Callable[..., SignalDatatypeT | None] | Callable[..., Awaitable[SignalDatatypeT | None]]
class MockSignalBackend(SignalBackend[SignalDatatypeT]):
 def set_mock_put_callback(self, callback: None | MockPutCallback): pass
 def set_value(self, value: SignalDatatypeT): pass
 def set_units(self, *_): pass
 def set_precision(self, *_): pass
 def source(self, *_) -> str: ...
 async def connect(self, *_) -> None: ...
 @cached_property_1
 def put_proceeds(self) -> asyncio.Event: ...
 async def put(self, value: None | SignalDatatypeT): pass
 async def get_reading(self) -> Reading: ...
 async def get_value(self) -> SignalDatatypeT: ...
 async def get_setpoint(self) -> SignalDatatypeT: ...
 async def get_datakey(self, *_) -> DataKey: ...
 def set_callback(self, callback: None | Callback[Reading[SignalDatatypeT]]) -> None: ...
 def __init__(self, initial_backend: SignalBackend[SignalDatatypeT], *_): ...
 def __set__attributes__(self):
  self.initial_backend = cast(SignalBackend, 0)
  self.soft_backend = cast(SignalBackend, 0)
  self.soft_backend = SoftSignalBackend()
  self.mock = cast(DeviceMock, 0)
# === ophyd_async/core/_mock_signal_utils.py
from contextlib import AbstractContextManager
from typing import Any, cast
from collections.abc import Iterable, Iterator
from typing import TypeVar
from unittest.mock import AsyncMock, Mock
from ._command import MockExecuteCallback
from ._mock_signal_backend import MockPutCallback
from ._signal import Signal, SignalR
from ._signal_backend import SignalDatatypeT
MockT = TypeVar("MockT")
def set_mock_attr(device, attr, mock: MockT) -> MockT: ...
def get_mock(*_) -> Mock: ...
def set_mock_value(signal: Signal[SignalDatatypeT], value: SignalDatatypeT): pass
def set_mock_units(*_): pass
def set_mock_precision(*_): pass
def set_mock_values(signal: SignalR[SignalDatatypeT], values: Iterable[SignalDatatypeT], *_) -> Iterator[SignalDatatypeT]: ...
def callback_on_mock_put(signal: Signal[SignalDatatypeT], callback: MockPutCallback): return cast(AbstractContextManager[Any], 0)
def set_mock_put_proceeds(*_): pass
def mock_puts_blocked(*_) -> AbstractContextManager[Any]: ...
def get_mock_put(*_) -> AsyncMock: ...
def get_mock_execute(*_) -> AsyncMock: ...
def callback_on_mock_execute(command, callback: MockExecuteCallback): return cast(AbstractContextManager[Any], 0)
# === ophyd_async/core/_movable.py
from functools import cached_property as cached_property_1
from typing import Any
from collections.abc import Callable
from typing import Generic
from bluesky.protocols import Checkable, Locatable, Location, Reading, Stoppable, Subscribable
from ._device import Device, DeviceMock
from ._signal import SignalR, SignalRW
from ._signal_backend import SignalDatatypeT
from ._status import WatchableAsyncStatus
from ._utils import Callback
TimeoutCalculator = Callable[..., float | None]
class MovableLogic(Generic[SignalDatatypeT]):
 setpoint: SignalRW[SignalDatatypeT]
 readback: SignalR[SignalDatatypeT]
 async def stop(self) -> None: ...
 async def check_move(self, new_position: SignalDatatypeT) -> None: ...
 async def calculate_timeout(self, old_position: SignalDatatypeT, new_position: SignalDatatypeT) -> None | float: ...
 async def get_units_precision(self) -> tuple[None | str, None | int]: ...
 async def move(self, new_position: SignalDatatypeT, timeout: TimeoutCalculator) -> None: ...
class InstantMovableMock(DeviceMock["StandardMovable"]):
 async def connect(self, *_) -> None: ...
class StandardMovable(Device, Locatable[SignalDatatypeT], Checkable[SignalDatatypeT], Stoppable, Subscribable[SignalDatatypeT], Generic[SignalDatatypeT]):
 @cached_property_1
 def movable_logic(self) -> MovableLogic: ...
 async def check_value(self, value: SignalDatatypeT) -> None: ...
 def set(*_, **_) -> WatchableAsyncStatus: ...
 async def stop(self, *_): pass
 def set_name(self, *_, **_) -> None: ...
 async def locate(self) -> Location[SignalDatatypeT]: ...
 def subscribe_reading(self, function: Callback[dict[str, Reading[SignalDatatypeT]]]) -> None: ...
 subscribe = StandardMovable.subscribe_reading
 def clear_sub(self, function: Callback[dict[str, Reading[SignalDatatypeT]]]) -> None: ...
# === ophyd_async/core/_path_providers.py
from collections.abc import Callable
from pathlib import PurePath
from typing import Protocol
from ._utils import ConfinedModel
def normalize_path(*_) -> PurePath: ...
def generate_directory_uri(*_) -> str: ...
class PathInfo(ConfinedModel):
 @classmethod
 def validate_directory_path(cls, *_) -> PurePath: ...
 @classmethod
 def validate_directory_uri(cls, *_) -> str: ...
class FilenameProvider(Protocol):
 def __call__(self, *_) -> str: ...
class PathProvider(Protocol):
 def __call__(self, *_) -> PathInfo: ...
class StaticFilenameProvider(FilenameProvider):
 def __call__(self, *_) -> str: ...
class UUIDFilenameProvider(FilenameProvider):
 def __call__(self, *_) -> str: ...
 def __init__(self, uuid_call_func: Callable, *_): ...
class AutoIncrementFilenameProvider(FilenameProvider):
 def __call__(self, *_) -> str: ...
class StaticPathProvider(PathProvider):
 def __call__(self, *_) -> PathInfo: ...
class AutoMaxIncrementingPathProvider(PathProvider):
 def __call__(self, *_) -> PathInfo: ...
class AutoIncrementingPathProvider(PathProvider):
 def __call__(self, *_) -> PathInfo: ...
class YMDPathProvider(PathProvider):
 def __call__(self, *_) -> PathInfo: ...
# === ophyd_async/core/_protocol.py
from typing import Any, Generic, Protocol, TypeVar
from bluesky.protocols import HasName, Location, Reading, T_co
from event_model import DataKey
from ._utils import T
from ._status import AsyncStatusBase
class AsyncReadable(HasName, Protocol):
 async def read(self) -> dict[str, Reading]: ...
 async def describe(self) -> dict[str, DataKey]: ...
class AsyncConfigurable(HasName, Protocol):
 async def read_configuration(self) -> dict[str, Reading]: ...
 async def describe_configuration(self) -> dict[str, DataKey]: ...
class AsyncPausable(Protocol):
 async def pause(self) -> None: ...
 async def resume(self) -> None: ...
class AsyncStageable(Protocol):
 def stage(self) -> AsyncStatusBase: ...
 def unstage(self) -> AsyncStatusBase: ...
class AsyncMovable(Protocol[T_co]):
 def set(self, *_) -> AsyncStatusBase: ...
class AsyncLocatable(AsyncMovable[T], Protocol):
 async def locate(self) -> Location[T]: ...
C = TypeVar("C", contravariant=True)
class Watcher(Protocol, Generic[C]):
 def __call__(self, current: None | C, initial: None | C, target: None | C, *_): ...
# === ophyd_async/core/_readable.py
from contextlib import AbstractContextManager
from enum import Enum
from typing import Any
from bluesky.protocols import HasHints, Reading
from event_model import DataKey
from ._protocol import AsyncConfigurable, AsyncReadable
from ._standard_base import _StandardBase
class StandardReadableFormat(Enum):
 def __call__(self, *_): pass
ConfigSignal = StandardReadableFormat()
HintedSignal: Any
class StandardReadable(_StandardBase, AsyncReadable, AsyncConfigurable, HasHints):
 async def describe_configuration(self) -> dict[str, DataKey]: ...
 async def read_configuration(self) -> dict[str, Reading]: ...
 async def describe(self) -> dict[str, DataKey]: ...
 async def read(self) -> dict[str, Reading]: ...
 def add_children_as_readables(self, *_) -> AbstractContextManager[None]: ...
 def add_readables(self, *_) -> None: ...
# === ophyd_async/core/_settings.py
from typing import cast
from collections.abc import Callable, Iterator, MutableMapping
from typing import Any, Generic
from ._device import Device, DeviceT
from ._signal import SignalRW
from ._signal_backend import SignalDatatypeT
class Settings(MutableMapping[SignalRW[Any], Any], Generic[DeviceT]):
 def __getitem__(self, key: SignalRW[SignalDatatypeT]) -> SignalDatatypeT: ...
 def __iter__(self) -> Iterator[SignalRW]: yield
 def partition(self, predicate: Callable[..., bool]) -> tuple[Settings[DeviceT], Settings[DeviceT]]: ...
 def __init__(self, device: DeviceT, *_): ...
 def __set__attributes__(self):
  self.device = cast(Device, 0)
class SettingsProvider:
 async def store(self, *_): ...
 async def retrieve(self, *_) -> dict[str, Any]: ...
# === ophyd_async/core/_signal.py
from bluesky.protocols import Location as Location_1, Reading as Reading_1
from event_model import DataKey as DataKey_1
from collections.abc import AsyncGenerator, Callable
from typing import Any, Generic, cast
from bluesky.protocols import Locatable, Movable, Reading, Subscribable
from ._device import Device, DeviceConnector
from ._mock_signal_backend import MockSignalBackend
from ._protocol import AsyncReadable, AsyncStageable
from ._signal_backend import SignalBackend, SignalDatatypeT, SignalDatatypeV
from ._soft_signal_backend import Getter, Setter
from ._status import AsyncStatus
from ._utils import Callback
class SignalConnector(DeviceConnector):
 async def connect_mock(self, *_): pass
 async def connect_real(self, *_): pass
 def __init__(self):
  self.backend = cast(SignalBackend, 0)
  self.backend = MockSignalBackend()
class Signal(Device, Generic[SignalDatatypeT]):
 def __init__(self, backend: SignalBackend[SignalDatatypeT], *_): ...
class SignalR(Signal[SignalDatatypeT], AsyncReadable, AsyncStageable, Subscribable):
 async def read(self, *_, **_) -> dict[str, Reading_1]: ...
 async def describe(self, *_, **_) -> dict[str, DataKey_1]: ...
 async def get_value(self, *_, **_): ...
 def subscribe_reading(self, function: Callback[dict[str, Reading[SignalDatatypeT]]]) -> None: ...
 subscribe = SignalR.subscribe_reading
 def clear_sub(self, function: Callback) -> None: ...
 def stage(*_, **_) -> AsyncStatus: ...
 def unstage(*_, **_) -> AsyncStatus: ...
class SignalW(Signal[SignalDatatypeT], Movable):
 def set(*_, **_) -> AsyncStatus: ...
class SignalRW(SignalR[SignalDatatypeT], SignalW[SignalDatatypeT], Locatable):
 async def locate(self, *_, **_) -> Location_1: ...
class SignalX(Signal):
 def trigger(*_, **_) -> AsyncStatus: ...
def soft_signal_rw(datatype: type[SignalDatatypeT], initial_value: None | SignalDatatypeT, *_, getter: None | Getter[SignalDatatypeT], setter: None | Setter[SignalDatatypeT], **_) -> SignalRW[SignalDatatypeT]: ...
def soft_signal_r_and_setter(datatype: type[SignalDatatypeT], initial_value: None | SignalDatatypeT, *_, getter: None | Getter[SignalDatatypeT], **_) -> tuple[SignalR[SignalDatatypeT], Callable[..., None]]: ...
async def observe_value(signal: SignalR[SignalDatatypeT], *_) -> AsyncGenerator[SignalDatatypeT, None]: yield
async def observe_signals_value(*signals: SignalR[SignalDatatypeT], **_) -> AsyncGenerator[tuple[SignalR[SignalDatatypeT], SignalDatatypeT], None]: yield
async def wait_for_value(signal: SignalR[SignalDatatypeT], match: Callable[..., bool] | SignalDatatypeT, *_) -> None: ...
async def set_and_wait_for_other_value(set_signal: SignalW[SignalDatatypeT], set_value: SignalDatatypeT, match_signal: SignalR[SignalDatatypeV], match_value: Callable[..., bool] | SignalDatatypeV, *_) -> AsyncStatus: ...
async def set_and_wait_for_value(signal: SignalRW[SignalDatatypeT], value: SignalDatatypeT, match_value: None | Callable[..., bool] | SignalDatatypeT, *_) -> AsyncStatus: ...
def walk_rw_signals(*_) -> dict[str, SignalRW[Any]]: ...
async def walk_config_signals(*_) -> dict[str, SignalRW[Any]]: ...
class Ignore: ...
def walk_devices(*_) -> dict[str, Device]: ...
def walk_signal_sources(*_) -> dict[str, str]: ...
class SignalDict(dict[SignalR, Any]):
 def __getitem__(self, key: SignalR[SignalDatatypeT]) -> SignalDatatypeT: ...
# === ophyd_async/core/_signal_backend.py
from collections.abc import Sequence
from typing import Generic, TypeVar, TypedDict
import numpy as np
from bluesky.protocols import Reading
from event_model import DataKey, Limits
from ._datatypes import Array1D, Table
from ._utils import Callback, EnumTypes, StrictEnum, SubsetEnum, SupersetEnum
Primitive = bool | int | float | str
SignalDatatype = Primitive | EnumTypes | Array1D[np.bool_] | Array1D[np.int8] | Array1D[np.uint8] | Array1D[np.int16] | Array1D[np.uint16] | Array1D[np.int32] | Array1D[np.uint32] | Array1D[np.int64] | Array1D[np.uint64] | Array1D[np.float32] | Array1D[np.float64] | np.ndarray | Sequence[str] | Sequence[StrictEnum] | Sequence[SubsetEnum] | Sequence[SupersetEnum] | Table
SignalDatatypeT = TypeVar("SignalDatatypeT", bound=SignalDatatype)
SignalDatatypeV = TypeVar("SignalDatatypeV", bound=SignalDatatype)
class SignalBackend(Generic[SignalDatatypeT]):
 def source(self, *_) -> str: ...
 async def connect(self, *_): ...
 async def put(self, value: None | SignalDatatypeT): ...
 async def get_datakey(self, *_) -> DataKey: ...
 async def get_reading(self) -> Reading[SignalDatatypeT]: ...
 async def get_value(self) -> SignalDatatypeT: ...
 async def get_setpoint(self) -> SignalDatatypeT: ...
 def set_callback(self, callback: None | Callback[Reading[SignalDatatypeT]]) -> None: ...
 def __init__(self, datatype: None | type[SignalDatatypeT]): ...
 def __set__attributes__(self):
  self.datatype = __
class SignalMetadata(TypedDict):
 limits: Limits
def make_datakey(datatype: type[SignalDatatypeT], value: SignalDatatypeT, *_) -> DataKey: ...
# === ophyd_async/core/_soft_signal_backend.py
from collections.abc import Awaitable, Callable
from bluesky.protocols import Reading
from event_model import DataKey
from ._signal_backend import SignalBackend, SignalDatatypeT
from ._utils import Callback
Setter = Callable[..., SignalDatatypeT | None] | Callable[..., Awaitable[SignalDatatypeT | None]] | None
Getter = Callable[..., SignalDatatypeT | Awaitable[SignalDatatypeT]]
class SoftSignalBackend(SignalBackend[SignalDatatypeT]):
 def set_value(self, value: SignalDatatypeT): pass
 def source(self, *_) -> str: ...
 async def connect(self, *_): pass
 async def put(self, *_) -> None: ...
 async def get_datakey(self, *_) -> DataKey: ...
 async def get_reading(self) -> Reading[SignalDatatypeT]: ...
 async def get_value(self) -> SignalDatatypeT: ...
 async def get_setpoint(self) -> SignalDatatypeT: ...
 def set_callback(self, callback: None | Callback[Reading[SignalDatatypeT]]) -> None: ...
 def __init__(self, datatype: None | type[SignalDatatypeT], initial_value: None | SignalDatatypeT, *_, getter: None | Getter[SignalDatatypeT], setter: None | Setter[SignalDatatypeT], **_): ...
 def __set__attributes__(self):
  self.reading: Reading[SignalDatatypeT]
  self.callback: None | Callback[Reading[SignalDatatypeT]]
# === ophyd_async/core/_standard_base.py
from typing import Any
from ._device import Device
from ._protocol import AsyncStageable
from ._status import AsyncStatus
class _StandardBase(Device, AsyncStageable):
 def stage(*_, **_) -> AsyncStatus: ...
 def unstage(*_, **_) -> AsyncStatus: ...
# === ophyd_async/core/_status.py
from asyncio import Task
from collections.abc import Generator
from typing import Coroutine as Coroutine_1, cast
import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from typing import Any, Generic
from bluesky.protocols import Status
from ._protocol import Watcher
from ._utils import Callback, P, T, V, WatcherUpdate
class AsyncStatusBase(Status, Awaitable[T]):
 def __await__(self): ...
 def add_callback(self, callback: Callback[Status]): pass
 def exception(self, *_) -> None | BaseException: ...
 def result(self) -> T: ...
 async def __aenter__(self): return self
 async def __aexit__(self, *_) -> bool: ...
 def __init__(self, awaitable: asyncio.Task[T] | Coroutine[Any, Any, T], *_): ...
 def __set__attributes__(self):
  self.task = cast(Task | Coroutine_1[Any, Any, Any], 0)
  self.task = Task()
class AsyncStatus(AsyncStatusBase[T]):
 @classmethod
 def wrap(cls, f: Callable[P, Coroutine[Any, Any, V]]) -> Callable[P, AsyncStatus[V]]: ...
class WatchableAsyncStatus(AsyncStatusBase[None], Generic[T]):
 def watch(self, watcher: Watcher[T]): pass
 @classmethod
 def wrap(cls, f: Callable[P, AsyncIterator[WatcherUpdate[V]]]) -> Callable[P, WatchableAsyncStatus[V]]: ...
 def __init__(self, iterator: AsyncIterator[WatcherUpdate[T]], *_): ...
def completed_status(*_, **_) -> AsyncStatus: ...
# === ophyd_async/core/_utils.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from collections.abc import Awaitable, Callable, Iterable
from enum import EnumMeta, StrEnum
from typing import Generic, Literal, ParamSpec, TypeVar
import numpy as np
from pydantic import BaseModel
T = TypeVar("T")
V = TypeVar("V")
P = ParamSpec("P")
Callback = Callable[..., None]
DEFAULT_TIMEOUT = cast(float, 0)
class UppercaseNameEnumMeta(EnumMeta): ...
class AnyStringUppercaseNameEnumMeta(UppercaseNameEnumMeta):
 def __call__(cls, *_, **_): ...
class StrictEnum(StrEnum, metaclass=UppercaseNameEnumMeta): ...
class SubsetEnum(StrEnum, metaclass=AnyStringUppercaseNameEnumMeta): ...
class SupersetEnum(StrEnum, metaclass=UppercaseNameEnumMeta): ...
EnumTypes = StrictEnum | SubsetEnum | SupersetEnum
CALCULATE_TIMEOUT = cast(str, 0)
CalculatableTimeout = float | None | Literal["CALCULATE_TIMEOUT"]
class NotConnectedError(Exception):
 def format_error_string(self, *_) -> str: ...
 @classmethod
 def with_other_exceptions_logged(cls, *_) -> NotConnectedError: ...
class WatcherUpdate(Generic[T]): ...
async def wait_for_connection(**coros: Awaitable[None]): pass
def get_dtype(datatype: type) -> np.dtype: ...
def get_enum_cls(datatype: None | type) -> None | type[EnumTypes]: ...
def get_unique(values: dict[str, T], *_) -> T: ...
async def merge_gathered_dicts(coros: Iterable[Awaitable[dict[str, T]]]) -> dict[str, T]: ...
async def gather_dict(coros: dict[Awaitable[T] | T, Awaitable[V] | V]) -> dict[T, V]: ...
def in_micros(*_) -> int: ...
class Reference(Generic[T]):
 def __call__(self) -> T: ...
 def __init__(self, obj: T): ...
class ConfinedModel(BaseModel):
 model_config = cast(ConfigDict_1, 0)
def error_if_none(value: None | T, *_) -> T: ...
def non_zero(*_): ...
# === ophyd_async/core/_yaml_settings.py
from typing import Any
from ._settings import SettingsProvider
class YamlSettingsProvider(SettingsProvider):
 async def store(self, *_): pass
 async def retrieve(self, *_) -> dict[str, Any]: ...
# === ophyd_async/epics/adandor.py
from ophyd_async.core._detector import TriggerInfo
from typing import cast, Annotated as A
from ophyd_async.core import DetectorTriggerLogic, SignalR, SignalRW, StrictEnum
from ophyd_async.epics.adcore import ADBaseIO, AreaDetector
from ophyd_async.epics.core import PvSuffix
class Andor2TriggerMode(StrictEnum): ...
class Andor2DriverIO(ADBaseIO):
 trigger_mode: A[SignalRW[Andor2TriggerMode], PvSuffix.rbv("TriggerMode")]
 andor_accumulate_period: A[SignalR[float], PvSuffix("AndorAccumulatePeriod_RBV")]
class Andor2TriggerLogic(DetectorTriggerLogic):
 driver: Andor2DriverIO
 def get_deadtime(self, *_) -> float: ...
 async def prepare_internal(self, *_): pass
 async def prepare_edge(self, *_): pass
 async def default_trigger_info(self): return cast(TriggerInfo, 0)
class AndorDetector(AreaDetector[Andor2DriverIO]): ...
# === ophyd_async/epics/adaravis.py
from ophyd_async.core._detector import TriggerInfo
from typing import cast, Annotated as A
from ophyd_async.core import DetectorTriggerLogic, OnOff, SignalR, SignalRW, SubsetEnum
from .adcore import ADBaseIO, AreaDetector
from .core import PvSuffix
class AravisTriggerSource(SubsetEnum): ...
class AravisDriverIO(ADBaseIO):
 trigger_mode: A[SignalRW[OnOff], PvSuffix.rbv("TriggerMode")]
 trigger_source: A[SignalRW[AravisTriggerSource], PvSuffix.rbv("TriggerSource")]
class AravisTriggerLogic(DetectorTriggerLogic):
 driver: AravisDriverIO
 def config_sigs(self) -> set[SignalR]: ...
 def get_deadtime(self, *_) -> float: ...
 async def prepare_internal(self, *_): pass
 async def prepare_edge(self, *_): pass
 async def default_trigger_info(self): return cast(TriggerInfo, 0)
class AravisDetector(AreaDetector[AravisDriverIO]): ...
# === ophyd_async/epics/adcore/__init__.py
from ._acquire_logic import ADAcquireLogic, ADContAcqAcquireLogic
from ._data_logic import ADHDFDataLogic, ADMultipartDataLogic, ADWriterFactory, NDArrayDescription, PluginSignalDataLogic
from ._detector import AreaDetector, ContAcqDetector
from ._io import NDROIIO, ADBaseColorMode, ADBaseDataType, ADBaseIO, ADCompression, ADFileWriteMode, ADImageMode, ADState, NDArrayBaseIO, NDCBFlushOnSoftTrgMode, NDCircularBuffIO, NDFileHDF5IO, NDFileIO, NDPluginBaseIO, NDPluginFileIO, NDROIStatIO, NDROIStatNIO, NDStatsIO
from ._ndattribute import NDAttributeDataType, NDAttributeParam, NDAttributePv, NDAttributePvDbrType, ndattributes_to_xml
from ._plan_stubs import setup_ndattributes, setup_ndstats_sum
from ._trigger_logic import ADContAcqTriggerLogic, prepare_exposures, trigger_info_from_num_images
# === ophyd_async/epics/adcore/_acquire_logic.py
from ophyd_async.core._signal import SignalR as SignalR_1, SignalRW
from typing import cast
from ophyd_async.core import AsyncStatus, DetectorAcquireLogic
from ._io import ADBaseIO, NDCircularBuffIO
class ADAcquireLogic(DetectorAcquireLogic):
 async def start_acquiring(self): pass
 async def wait_for_idle(self): pass
 async def ensure_stopped(self): pass
 def __init__(self):
  self.driver = cast(ADBaseIO, 0)
  self.driver_armed_signal = cast(None | SignalR_1[bool], 0)
  self.driver_armed_signal = cast(SignalRW[bool], 0)
  self.acquire_status: None | AsyncStatus
class ADContAcqAcquireLogic(DetectorAcquireLogic):
 async def start_acquiring(self): pass
 async def wait_for_idle(self): pass
 async def ensure_stopped(self): pass
 def __init__(self):
  self.driver = cast(ADBaseIO, 0)
  self.cb_plugin = cast(NDCircularBuffIO, 0)
  self.acquire_status: None | AsyncStatus
# === ophyd_async/epics/adcore/_data_logic.py
from collections.abc import Callable, Sequence
from typing import Generic
from ophyd_async.core import DetectorDataLogic, PathProvider, SignalDataProvider, SignalR, StreamableDataProvider
from ._io import ADBaseColorMode, ADBaseDataType, ADBaseIO, NDArrayBaseIO, NDFileHDF5IO, NDPluginBaseIO, NDPluginFileIO, NDPluginFileIOT
class PluginSignalDataLogic(DetectorDataLogic):
 driver: ADBaseIO
 signal: SignalR
 async def prepare_single(self, *_) -> SignalDataProvider: ...
 def get_hinted_fields(self, *_) -> Sequence[str]: ...
class NDArrayDescription:
 shape_signals: Sequence[SignalR[int]]
 data_type_signal: SignalR[ADBaseDataType]
 color_mode_signal: SignalR[ADBaseColorMode]
class ADHDFDataLogic(DetectorDataLogic):
 array_description: NDArrayDescription
 path_provider: PathProvider
 writer: NDFileHDF5IO
 driver: None | NDArrayBaseIO
 plugins: Sequence[NDPluginBaseIO]
 async def prepare_unbounded(self, *_) -> StreamableDataProvider: ...
 async def stop(self) -> None: ...
 def get_hinted_fields(self, *_) -> Sequence[str]: ...
class ADMultipartDataLogic(DetectorDataLogic):
 array_description: NDArrayDescription
 path_provider: PathProvider
 writer: NDPluginFileIO
 async def prepare_unbounded(self, *_) -> StreamableDataProvider: ...
 async def stop(self) -> None: ...
 def get_hinted_fields(self, *_) -> Sequence[str]: ...
class ADWriterFactory(Generic[NDPluginFileIOT]):
 writer_cls: type[NDPluginFileIOT]
 array_description: None | Callable[..., NDArrayDescription] | NDArrayDescription
 data_logic_factory: Callable[..., DetectorDataLogic]
 def __call__(self, *_) -> tuple[NDPluginFileIOT, DetectorDataLogic]: ...
 @staticmethod
 def hdf(path_provider, writer_suffix, writer_name, datakey_suffix, array_description: None | Callable[..., NDArrayDescription] | NDArrayDescription) -> ADWriterFactory[NDFileHDF5IO]: ...
 @staticmethod
 def jpeg(path_provider, writer_suffix, writer_name, datakey_suffix, array_description: None | Callable[..., NDArrayDescription] | NDArrayDescription) -> ADWriterFactory[NDPluginFileIO]: ...
 @staticmethod
 def tiff(path_provider, writer_suffix, writer_name, datakey_suffix, array_description: None | Callable[..., NDArrayDescription] | NDArrayDescription) -> ADWriterFactory[NDPluginFileIO]: ...
# === ophyd_async/epics/adcore/_detector.py
from typing import cast, Generic
from ophyd_async.core import StandardDetector
from ._io import ADBaseIO, ADBaseIOT, NDPluginBaseIOT
class AreaDetector(StandardDetector, Generic[ADBaseIOT]):
 def get_plugin(self, name, plugin_type: type[NDPluginBaseIOT]) -> NDPluginBaseIOT: ...
 def __init__(self, driver: ADBaseIOT, *_, **_): ...
 def __set__attributes__(self):
  self.driver = cast(ADBaseIO, 0)
class ContAcqDetector(AreaDetector[ADBaseIO]): ...
# === ophyd_async/epics/adcore/_io.py
from ophyd_async.core._device import DeviceVector as DeviceVector_1
from typing import Annotated as A, TypeVar
from ophyd_async.core import EnableDisable, SignalR, SignalRW, StrictEnum, SubsetEnum, SupersetEnum, non_zero
from ophyd_async.epics.core import EpicsDevice, EpicsOptions, PvSuffix
class ADBaseDataType(SupersetEnum): ...
class ADBaseColorMode(SupersetEnum): ...
class NDArrayBaseIO(EpicsDevice):
 port_name: A[SignalR[str], PvSuffix("PortName_RBV")]
 unique_id: A[SignalR[int], PvSuffix("UniqueId_RBV")]
 nd_attributes_file: A[SignalRW[str], PvSuffix("NDAttributesFile")]
 array_size_x: A[SignalR[int], PvSuffix("ArraySizeX_RBV")]
 array_size_y: A[SignalR[int], PvSuffix("ArraySizeY_RBV")]
 array_size_z: A[SignalR[int], PvSuffix("ArraySizeZ_RBV")]
 array_size0: A[SignalR[int], PvSuffix("ArraySize0_RBV")]
 array_size1: A[SignalR[int], PvSuffix("ArraySize1_RBV")]
 array_size2: A[SignalR[int], PvSuffix("ArraySize2_RBV")]
 color_mode: A[SignalR[ADBaseColorMode], PvSuffix("ColorMode_RBV")]
 data_type: A[SignalR[ADBaseDataType], PvSuffix("DataType_RBV")]
 array_counter: A[SignalRW[int], PvSuffix.rbv("ArrayCounter")]
 ad_core_version: A[SignalR[str], PvSuffix("ADCoreVersion_RBV")]
 driver_version: A[SignalR[str], PvSuffix("DriverVersion_RBV")]
class ADImageMode(SubsetEnum): ...
class ADState(StrictEnum): ...
ADBaseIOT = TypeVar("ADBaseIOT", bound="ADBaseIO")
class ADBaseIO(NDArrayBaseIO):
 acquire_time: A[SignalRW[float], PvSuffix.rbv("AcquireTime")]
 acquire_period: A[SignalRW[float], PvSuffix.rbv("AcquirePeriod")]
 num_images: A[SignalRW[int], PvSuffix.rbv("NumImages")]
 image_mode: A[SignalRW[ADImageMode], PvSuffix.rbv("ImageMode")]
 detector_state: A[SignalR[ADState], PvSuffix("DetectorState_RBV")]
 acquire: A[SignalRW[bool], PvSuffix.rbv("Acquire"), EpicsOptions(wait=non_zero)]
 wait_for_plugins: A[SignalRW[bool], PvSuffix("WaitForPlugins")]
 manufacturer: A[SignalR[str], PvSuffix("Manufacturer_RBV")]
 model: A[SignalR[str], PvSuffix("Model_RBV")]
 serial_number: A[SignalR[str], PvSuffix("SerialNumber_RBV")]
 sdk_version: A[SignalR[str], PvSuffix("SDKVersion_RBV")]
 firmware_version: A[SignalR[str], PvSuffix("FirmwareVersion_RBV")]
NDPluginBaseIOT = TypeVar("NDPluginBaseIOT", bound="NDPluginBaseIO")
class NDPluginBaseIO(NDArrayBaseIO):
 nd_array_port: A[SignalRW[str], PvSuffix.rbv("NDArrayPort")]
 enable_callbacks: A[SignalRW[EnableDisable], PvSuffix.rbv("EnableCallbacks")]
 nd_array_address: A[SignalRW[int], PvSuffix.rbv("NDArrayAddress")]
 queue_size: A[SignalRW[int], PvSuffix.rbv("QueueSize")]
class NDROIIO(NDPluginBaseIO):
 size_x: A[SignalRW[int], PvSuffix.rbv("SizeX")]
 size_y: A[SignalRW[int], PvSuffix.rbv("SizeY")]
 size_z: A[SignalRW[int], PvSuffix.rbv("SizeZ")]
 bin_x: A[SignalRW[int], PvSuffix.rbv("BinX")]
 bin_y: A[SignalRW[int], PvSuffix.rbv("BinY")]
 bin_z: A[SignalRW[int], PvSuffix.rbv("BinZ")]
class NDStatsIO(NDPluginBaseIO):
 compute_statistics: A[SignalRW[bool], PvSuffix.rbv("ComputeStatistics")]
 bgd_width: A[SignalRW[int], PvSuffix.rbv("BgdWidth")]
 total: A[SignalR[float], PvSuffix("Total_RBV")]
 compute_centroid: A[SignalRW[bool], PvSuffix.rbv("ComputeCentroid")]
 centroid_threshold: A[SignalRW[float], PvSuffix.rbv("CentroidThreshold")]
 compute_profiles: A[SignalRW[bool], PvSuffix.rbv("ComputeProfiles")]
 profile_size_x: A[SignalR[int], PvSuffix("ProfileSizeX_RBV")]
 profile_size_y: A[SignalR[int], PvSuffix("ProfileSizeY_RBV")]
 cursor_x: A[SignalRW[int], PvSuffix.rbv("CursorX")]
 cursor_y: A[SignalRW[int], PvSuffix.rbv("CursorY")]
 compute_histogram: A[SignalRW[bool], PvSuffix.rbv("ComputeHistogram")]
 hist_size: A[SignalRW[int], PvSuffix.rbv("HistSize")]
 hist_min: A[SignalRW[float], PvSuffix.rbv("HistMin")]
 hist_max: A[SignalRW[float], PvSuffix.rbv("HistMax")]
class NDROIStatNIO(EpicsDevice):
 name_: A[SignalRW[str], PvSuffix("Name")]
 use: A[SignalRW[bool], PvSuffix.rbv("Use")]
 min_x: A[SignalRW[int], PvSuffix.rbv("MinX")]
 min_y: A[SignalRW[int], PvSuffix.rbv("MinY")]
 size_x: A[SignalRW[int], PvSuffix.rbv("SizeX")]
 size_y: A[SignalRW[int], PvSuffix.rbv("SizeY")]
 min_value: A[SignalR[float], PvSuffix("MinValue_RBV")]
 max_value: A[SignalR[float], PvSuffix("MaxValue_RBV")]
 mean_value: A[SignalR[float], PvSuffix("MeanValue_RBV")]
 total: A[SignalR[float], PvSuffix("Total_RBV")]
class NDROIStatIO(NDPluginBaseIO):
 def __init__(self):
  self.channels = DeviceVector_1[NDROIStatNIO]()
class NDCBFlushOnSoftTrgMode(StrictEnum): ...
class NDCircularBuffIO(NDPluginBaseIO):
 pre_count: A[SignalRW[int], PvSuffix.rbv("PreCount")]
 post_count: A[SignalRW[int], PvSuffix.rbv("PostCount")]
 preset_trigger_count: A[SignalRW[int], PvSuffix.rbv("PresetTriggerCount")]
 trigger_: A[SignalRW[bool], PvSuffix.rbv("Trigger"), EpicsOptions(wait=non_zero)]
 capture: A[SignalRW[bool], PvSuffix.rbv("Capture"), EpicsOptions(wait=non_zero)]
 flush_on_soft_trg: A[SignalRW[NDCBFlushOnSoftTrgMode], PvSuffix.rbv("FlushOnSoftTrg")]
class ADFileWriteMode(StrictEnum): ...
class NDFileIO(NDArrayBaseIO):
 file_path: A[SignalRW[str], PvSuffix.rbv("FilePath")]
 file_name: A[SignalRW[str], PvSuffix.rbv("FileName")]
 file_path_exists: A[SignalR[bool], PvSuffix("FilePathExists_RBV")]
 file_template: A[SignalRW[str], PvSuffix.rbv("FileTemplate")]
 full_file_name: A[SignalR[str], PvSuffix("FullFileName_RBV")]
 file_number: A[SignalRW[int], PvSuffix("FileNumber")]
 auto_increment: A[SignalRW[bool], PvSuffix("AutoIncrement")]
 file_write_mode: A[SignalRW[ADFileWriteMode], PvSuffix.rbv("FileWriteMode")]
 num_capture: A[SignalRW[int], PvSuffix.rbv("NumCapture")]
 num_captured: A[SignalR[int], PvSuffix("NumCaptured_RBV")]
 capture: A[SignalRW[bool], PvSuffix.rbv("Capture"), EpicsOptions(wait=non_zero)]
 array_size0: A[SignalR[int], PvSuffix("ArraySize0")]
 array_size1: A[SignalR[int], PvSuffix("ArraySize1")]
 create_directory: A[SignalRW[int], PvSuffix("CreateDirectory")]
NDPluginFileIOT = TypeVar("NDPluginFileIOT", bound="NDPluginFileIO")
class NDPluginFileIO(NDPluginBaseIO, NDFileIO): ...
class ADCompression(StrictEnum): ...
class NDFileHDF5IO(NDPluginFileIO):
 position_mode: A[SignalRW[bool], PvSuffix.rbv("PositionMode")]
 compression: A[SignalRW[ADCompression], PvSuffix.rbv("Compression")]
 num_extra_dims: A[SignalRW[int], PvSuffix.rbv("NumExtraDims")]
 swmr_mode: A[SignalRW[bool], PvSuffix.rbv("SWMRMode")]
 flush_now: A[SignalRW[bool], PvSuffix("FlushNow")]
 xml_file_name: A[SignalRW[str], PvSuffix.rbv("XMLFileName")]
 num_frames_chunks: A[SignalRW[int], PvSuffix.rbv("NumFramesChunks")]
 chunk_size_auto: A[SignalRW[bool], PvSuffix.rbv("ChunkSizeAuto")]
 lazy_open: A[SignalRW[bool], PvSuffix.rbv("LazyOpen")]
# === ophyd_async/epics/adcore/_ndattribute.py
from enum import Enum
from ophyd_async.core import SignalR
class NDAttributeDataType(Enum): ...
class NDAttributePvDbrType(Enum): ...
class NDAttributePv:
 signal: SignalR
class NDAttributeParam: ...
def ndattributes_to_xml(*_) -> str: ...
# === ophyd_async/epics/adcore/_plan_stubs.py
setup_ndattributes = __
setup_ndstats_sum = __
# === ophyd_async/epics/adcore/_trigger_logic.py
from ophyd_async.core import DetectorTriggerLogic as _DetectorTriggerLogic, TriggerInfo
from ._io import ADBaseIO, NDCircularBuffIO
async def prepare_exposures(*_): pass
async def trigger_info_from_num_images(*_) -> TriggerInfo: ...
class ADContAcqTriggerLogic(_DetectorTriggerLogic):
 driver: ADBaseIO
 cb_plugin: NDCircularBuffIO
 async def prepare_internal(self, *_): pass
 async def default_trigger_info(self) -> TriggerInfo: ...
# === ophyd_async/epics/adgenicam.py
def get_camera_deadtime(*_) -> float: ...
# === ophyd_async/epics/adkinetix.py
from ophyd_async.core._detector import TriggerInfo
from typing import cast, Annotated as A
from ophyd_async.core import DetectorTriggerLogic, SignalRW, StrictEnum
from .adcore import ADBaseIO, AreaDetector
from .core import PvSuffix
class KinetixTriggerMode(StrictEnum): ...
class KinetixReadoutMode(StrictEnum): ...
class KinetixDriverIO(ADBaseIO):
 trigger_mode: A[SignalRW[KinetixTriggerMode], PvSuffix("TriggerMode")]
 readout_port_idx: A[SignalRW[KinetixReadoutMode], PvSuffix("ReadoutPortIdx")]
class KinetixTriggerLogic(DetectorTriggerLogic):
 driver: KinetixDriverIO
 def get_deadtime(self, *_) -> float: ...
 async def prepare_internal(self, *_): pass
 async def prepare_edge(self, *_): pass
 async def prepare_level(self, *_): pass
 async def default_trigger_info(self): return cast(TriggerInfo, 0)
class KinetixDetector(AreaDetector[KinetixDriverIO]): ...
# === ophyd_async/epics/admerlin.py
from ophyd_async.core._detector import TriggerInfo
from typing import cast, Annotated as A
from ophyd_async.core import DetectorTriggerLogic, SignalRW, StrictEnum
from ophyd_async.epics.core import PvSuffix
from .adcore import ADBaseIO, AreaDetector
class MerlinTriggerMode(StrictEnum): ...
class MerlinDriverIO(ADBaseIO):
 trigger_mode: A[SignalRW[MerlinTriggerMode], PvSuffix.rbv("TriggerMode")]
class MerlinTriggerLogic(DetectorTriggerLogic):
 driver: MerlinDriverIO
 def get_deadtime(self, *_) -> float: ...
 async def prepare_internal(self, *_): pass
 async def prepare_edge(self, *_): pass
 async def default_trigger_info(self): return cast(TriggerInfo, 0)
class MerlinDetector(AreaDetector[MerlinDriverIO]): ...
# === ophyd_async/epics/adpilatus.py
from ophyd_async.core._detector import TriggerInfo
from typing import cast
from enum import Enum
from typing import Annotated as A
from ophyd_async.core import DetectorTriggerLogic, SignalR, SignalRW, StrictEnum
from .adcore import ADBaseIO, AreaDetector
from .core import PvSuffix
class PilatusTriggerMode(StrictEnum): ...
class PilatusDriverIO(ADBaseIO):
 trigger_mode: A[SignalRW[PilatusTriggerMode], PvSuffix.rbv("TriggerMode")]
 armed: A[SignalR[bool], PvSuffix("Armed")]
class PilatusReadoutTime(float, Enum): ...
class PilatusTriggerLogic(DetectorTriggerLogic):
 driver: PilatusDriverIO
 def get_deadtime(self, *_) -> float: ...
 async def prepare_internal(self, *_): pass
 async def prepare_edge(self, *_): pass
 async def prepare_level(self, *_): pass
 async def default_trigger_info(self): return cast(TriggerInfo, 0)
class PilatusDetector(AreaDetector[PilatusDriverIO]): ...
# === ophyd_async/epics/adsimdetector.py
from ophyd_async.core._detector import TriggerInfo
from typing import cast
from ophyd_async.core import DetectorTriggerLogic
from .adcore import ADBaseIO, AreaDetector
class SimDetectorTriggerLogic(DetectorTriggerLogic):
 driver: ADBaseIO
 async def prepare_internal(self, *_): pass
 async def default_trigger_info(self): return cast(TriggerInfo, 0)
class SimDetector(AreaDetector[ADBaseIO]): ...
# === ophyd_async/epics/advimba.py
from ophyd_async.core._detector import TriggerInfo
from typing import cast, Annotated as A
from ophyd_async.core import DetectorTriggerLogic, OnOff, SignalR, SignalRW, StrictEnum
from ophyd_async.epics.core import PvSuffix
from .adcore import ADBaseIO, AreaDetector
class VimbaConvertFormat(StrictEnum): ...
class VimbaTriggerSource(StrictEnum): ...
class VimbaOverlap(StrictEnum): ...
class VimbaExposeOutMode(StrictEnum): ...
class VimbaDriverIO(ADBaseIO):
 convert_pixel_format: A[SignalRW[VimbaConvertFormat], PvSuffix.rbv("ConvertPixelFormat")]
 trigger_source: A[SignalRW[VimbaTriggerSource], PvSuffix.rbv("TriggerSource")]
 trigger_mode: A[SignalRW[OnOff], PvSuffix.rbv("TriggerMode")]
 trigger_overlap: A[SignalRW[VimbaOverlap], PvSuffix.rbv("TriggerOverlap")]
 exposure_mode: A[SignalRW[VimbaExposeOutMode], PvSuffix.rbv("ExposureMode")]
class VimbaTriggerLogic(DetectorTriggerLogic):
 driver: VimbaDriverIO
 def config_sigs(self) -> set[SignalR]: ...
 def get_deadtime(self, *_) -> float: ...
 async def prepare_internal(self, *_): pass
 async def prepare_edge(self, *_): pass
 async def prepare_level(self, *_): pass
 async def default_trigger_info(self): return cast(TriggerInfo, 0)
class VimbaDetector(AreaDetector[VimbaDriverIO]): ...
# === ophyd_async/epics/core/__init__.py
from ._epics_connector import EpicsDeviceConnector, PvSuffix
from ._epics_device import EpicsDevice
from ._pvi_connector import PviDeviceConnector, PviTree, SignalDetails
from ._signal import CaCommandBackend, CaSignalBackend, PvaCommandBackend, PvaSignalBackend, epics_signal_r, epics_signal_rw, epics_signal_rw_rbv, epics_signal_w, epics_signal_x, epics_triggerable_command
from ._util import EpicsCommandBackend, EpicsOptions, stop_busy_record, wait_for_good_state
# === ophyd_async/epics/core/_aioca.py
from typing import Any, Generic
from aioca import Subscription
from aioca.types import Dbr
from bluesky.protocols import Reading
from event_model import DataKey
from ophyd_async.core import Callback, SignalDatatypeT
from ._util import EpicsCommandBackend, EpicsSignalBackend
class CaConverter(Generic[SignalDatatypeT]):
 def write_value(self, *_): ...
 def value(self, *_) -> SignalDatatypeT: ...
 def __init__(self, datatype: type[SignalDatatypeT], *_): ...
 def __set__attributes__(self):
  self.datatype = __
  self.read_dbr: Dbr
  self.write_dbr: None | Dbr
class CaSignalBackend(EpicsSignalBackend[SignalDatatypeT]):
 def source(self, *_) -> str: ...
 async def connect(self, *_): pass
 async def put(self, value: None | SignalDatatypeT): pass
 async def get_datakey(self, *_) -> DataKey: ...
 async def get_reading(self) -> Reading[SignalDatatypeT]: ...
 async def get_value(self) -> SignalDatatypeT: ...
 async def get_setpoint(self) -> SignalDatatypeT: ...
 def set_callback(self, callback: None | Callback[Reading[SignalDatatypeT]]) -> None: ...
 def __init__(self, datatype: None | type[SignalDatatypeT], *_): ...
 def __set__attributes__(self):
  self.converter: CaConverter
  self.subscription: None | Subscription
class CaCommandBackend(EpicsCommandBackend):
 def source(self, *_) -> str: ...
 async def connect(self, *_) -> None: ...
 async def execute(self) -> None: ...
# === ophyd_async/epics/core/_epics_connector.py
from ophyd_async.core._device_filler import DeviceFiller as DeviceFiller_1
from typing import Any
from ophyd_async.core import DeviceConnector
from ._util import EpicsCommandBackend, EpicsSignalBackend
class PvSuffix:
 @classmethod
 def rbv(cls, *_) -> PvSuffix: ...
class _PvPrefixDeviceConnector(DeviceConnector):
 def set_prefix(self, *_) -> None: ...
class EpicsDeviceConnector(_PvPrefixDeviceConnector):
 def create_children_from_annotations(self, *_): pass
 def __init__(self):
  self.filler = DeviceFiller_1[EpicsSignalBackend, EpicsDeviceConnector, EpicsCommandBackend]()
# === ophyd_async/epics/core/_epics_device.py
from ophyd_async.core import Device
class EpicsDevice(Device): ...
# === ophyd_async/epics/core/_p4p.py
from typing import Any, Generic
from bluesky.protocols import Reading
from event_model import DataKey
from p4p.client.asyncio import Subscription
from ophyd_async.core import Callback, SignalDatatypeT
from ._util import EpicsCommandBackend, EpicsSignalBackend
class PvaConverter(Generic[SignalDatatypeT]):
 def value(self, *_) -> SignalDatatypeT: ...
 def write_value(self, *_): ...
 def __init__(self, datatype: type[SignalDatatypeT]): ...
 def __set__attributes__(self):
  self.datatype = __
class PvaSignalBackend(EpicsSignalBackend[SignalDatatypeT]):
 def source(self, *_) -> str: ...
 async def connect(self, *_): pass
 async def put(self, value: None | SignalDatatypeT): pass
 async def get_datakey(self, *_) -> DataKey: ...
 async def get_reading(self) -> Reading: ...
 async def get_value(self) -> SignalDatatypeT: ...
 async def get_setpoint(self) -> SignalDatatypeT: ...
 def set_callback(self, callback: None | Callback[Reading[SignalDatatypeT]]) -> None: ...
 def __init__(self, datatype: None | type[SignalDatatypeT], *_): ...
 def __set__attributes__(self):
  self.converter: PvaConverter
  self.subscription: None | Subscription
class PvaCommandBackend(EpicsCommandBackend):
 def source(self, *_) -> str: ...
 async def connect(self, *_) -> None: ...
 async def execute(self) -> None: ...
# === ophyd_async/epics/core/_pvi_connector.py
from ophyd_async.core._device_filler import DeviceFiller as DeviceFiller_1
from ophyd_async.epics.core._p4p import PvaSignalBackend as PvaSignalBackend_1
from ophyd_async.epics.core._util import EpicsSignalBackend
from typing import Any
from collections.abc import Mapping
from ophyd_async.core import ConfinedModel, Signal
from ._epics_connector import _PvPrefixDeviceConnector
from ._util import EpicsCommandBackend
class PviDeviceConnector(_PvPrefixDeviceConnector):
 def set_prefix(self, *_) -> None: ...
 def create_children_from_annotations(self, *_) -> None: ...
 async def connect_mock(self, *_) -> None: ...
 async def connect_real(self, *_) -> None: ...
 pvi_tree: None | PviTree
 def __init__(self):
  self.filler = DeviceFiller_1[PvaSignalBackend_1 | EpicsSignalBackend, PviDeviceConnector, EpicsCommandBackend]()
class SignalDetails(ConfinedModel):
 signal_type: type[Signal]
 @classmethod
 def from_entry(cls, *_) -> SignalDetails: ...
class PviTree(ConfinedModel):
 sub_devices: Mapping[str, PviTree]
 vector_children: Mapping[int, str | SignalDetails | PviTree]
 @classmethod
 async def build_device_tree(cls, *_) -> PviTree: ...
# === ophyd_async/epics/core/_signal.py
from typing import cast
from collections.abc import Callable
from ophyd_async.core import SignalDatatypeT, SignalR, SignalRW, SignalW, SignalX, TriggerableCommand
from ._util import EpicsSignalBackend
from ._p4p import PvaCommandBackend
PvaCommandBackend = cast(type[EpicsSignalBackend], 0)
from ._p4p import PvaSignalBackend
PvaSignalBackend = cast(type[EpicsSignalBackend], 0)
from ._aioca import CaCommandBackend
CaCommandBackend = cast(type[EpicsSignalBackend], 0)
from ._aioca import CaSignalBackend
CaSignalBackend = cast(type[EpicsSignalBackend], 0)
def epics_signal_rw(datatype: type[SignalDatatypeT], read_pv, write_pv, name, timeout, attempts, wait: Callable[..., bool] | bool) -> SignalRW[SignalDatatypeT]: ...
def epics_signal_rw_rbv(datatype: type[SignalDatatypeT], write_pv, read_suffix, name, timeout, attempts, wait: Callable[..., bool] | bool) -> SignalRW[SignalDatatypeT]: ...
def epics_signal_r(datatype: type[SignalDatatypeT], *_) -> SignalR[SignalDatatypeT]: ...
def epics_signal_w(datatype: type[SignalDatatypeT], write_pv, name, timeout, attempts, wait: Callable[..., bool] | bool) -> SignalW[SignalDatatypeT]: ...
def epics_triggerable_command(*_) -> TriggerableCommand: ...
def epics_signal_x(*_) -> SignalX: ...
# === ophyd_async/epics/core/_util.py
from collections.abc import Callable
from typing import Generic
from ophyd_async.core import CommandBackend, SignalBackend, SignalDatatypeT, SignalR
class EpicsOptions(Generic[SignalDatatypeT]):
 wait: Callable[..., bool] | bool
class EpicsSignalBackend(SignalBackend[SignalDatatypeT]):
 def __init__(self, datatype: None | type[SignalDatatypeT], *_): ...
class EpicsCommandBackend(CommandBackend[..., None]): ...
async def stop_busy_record(*_) -> None: ...
async def wait_for_good_state(state_signal: SignalR[SignalDatatypeT], good_states: set[SignalDatatypeT], *_) -> None: ...
# === ophyd_async/epics/demo/__init__.py
__all__ = ["IOC", "DemoMotor", "DemoStage", "EnergyMode", "DemoPointDetectorChannel", "DemoPointDetector"]
from pathlib import Path
from ._motor import DemoMotor
from ._point_detector import DemoPointDetector
from ._point_detector_channel import DemoPointDetectorChannel, EnergyMode
from ._stage import DemoStage
IOC = Path()
# === ophyd_async/epics/demo/_motor.py
from functools import cached_property as cached_property_1
from typing import Annotated as A
from ophyd_async.core import MovableLogic, SignalR, SignalRW, StandardMovable, StandardReadable, TriggerableCommand, StandardReadableFormat as Format
from ophyd_async.epics.core import EpicsDevice, PvSuffix
class DemoMotor(EpicsDevice, StandardReadable, StandardMovable[float]):
 readback: A[SignalR[float], PvSuffix("Readback"), Format.HINTED_SIGNAL]
 velocity: A[SignalRW[float], PvSuffix("Velocity"), Format.CONFIG_SIGNAL]
 setpoint: A[SignalRW[float], PvSuffix("Setpoint")]
 stop_: A[TriggerableCommand, PvSuffix("Stop.PROC")]
 @cached_property_1
 def movable_logic(self) -> MovableLogic: ...
# === ophyd_async/epics/demo/_point_detector.py
from ophyd_async.core._device import DeviceVector as DeviceVector_1
from ophyd_async.core._status import AsyncStatus as AsyncStatus_1
from typing import Any, Annotated as A
from bluesky.protocols import Triggerable
from ophyd_async.core import SignalR, SignalRW, StandardReadable, TriggerableCommand, StandardReadableFormat as Format
from ophyd_async.epics.core import EpicsDevice, PvSuffix
from ._point_detector_channel import DemoPointDetectorChannel
class DemoPointDetector(StandardReadable, EpicsDevice, Triggerable):
 acquire_time: A[SignalRW[float], PvSuffix("AcquireTime"), Format.CONFIG_SIGNAL]
 start: A[TriggerableCommand, PvSuffix("Start.PROC")]
 acquiring: A[SignalR[bool], PvSuffix("Acquiring")]
 reset: A[TriggerableCommand, PvSuffix("Reset.PROC")]
 def trigger(*_, **_) -> AsyncStatus_1: ...
 def __init__(self):
  self.channel = DeviceVector_1[DemoPointDetectorChannel]()
# === ophyd_async/epics/demo/_point_detector_channel.py
from typing import Annotated as A
from ophyd_async.core import SignalR, SignalRW, StandardReadable, StrictEnum, StandardReadableFormat as Format
from ophyd_async.epics.core import EpicsDevice, PvSuffix
class EnergyMode(StrictEnum): ...
class DemoPointDetectorChannel(StandardReadable, EpicsDevice):
 value: A[SignalR[int], PvSuffix("Value"), Format.HINTED_UNCACHED_SIGNAL]
 mode: A[SignalRW[EnergyMode], PvSuffix("Mode"), Format.CONFIG_SIGNAL]
# === ophyd_async/epics/demo/_stage.py
from typing import Annotated as A
from ophyd_async.core import StandardReadable, StandardReadableFormat as Format
from ophyd_async.epics.core import EpicsDevice, PvSuffix
from ._motor import DemoMotor
class DemoStage(StandardReadable, EpicsDevice):
 x: A[DemoMotor, PvSuffix(""), Format.CHILD]
 y: A[DemoMotor, PvSuffix(""), Format.CHILD]
# === ophyd_async/epics/motor.py
from functools import cached_property as cached_property_1
from ophyd_async.core._signal import SignalR as SignalR_1, SignalRW as SignalRW_1, SignalW as SignalW_1
from ophyd_async.core import AsyncStatus, DeviceMock, FlyableLogic, FlyMotorInfo, MovableLogic, SignalR, SignalRW, SignalW, StandardFlyable, StandardMovable, StandardReadable, StrictEnum, TimeoutCalculator
class MotorLimitsError(Exception): ...
class OffsetMode(StrictEnum): ...
class UseSetMode(StrictEnum): ...
class MotorFlyCtx:
 fly_info: FlyMotorInfo
 status: None | AsyncStatus
class MotorFlyableMovableLogic(MovableLogic[float], FlyableLogic[FlyMotorInfo, MotorFlyCtx]):
 motor_stop: SignalW[int]
 low_limit_travel: SignalRW[float]
 high_limit_travel: SignalRW[float]
 dial_low_limit_travel: SignalRW[float]
 dial_high_limit_travel: SignalRW[float]
 velocity: SignalRW[float]
 acceleration_time: SignalRW[float]
 motor_done_move: SignalR[int]
 max_velocity: SignalR[float]
 motor_egu: SignalR[str]
 async def stop(self): pass
 async def check_move(self, *_): pass
 async def calculate_timeout(self, *_) -> float: ...
 async def move(self, new_position, timeout: TimeoutCalculator) -> None: ...
 async def on_prepare(self, *_) -> MotorFlyCtx: ...
 async def on_kickoff(self, *_) -> MotorFlyCtx: ...
 async def on_complete(self, *_) -> None: ...
class InstantMotorMock(DeviceMock["Motor"]):
 async def connect(self, *_) -> None: ...
class Motor(StandardMovable[float], StandardFlyable[FlyMotorInfo, MotorFlyCtx], StandardReadable):
 @cached_property_1
 def movable_logic(self) -> MotorFlyableMovableLogic: ...
 @cached_property_1
 def flyable_logic(self) -> MotorFlyableMovableLogic: ...
 def __init__(self):
  self.motor_egu = SignalR_1[str]()
  self.motor_resolution = SignalR_1[float]()
  self.steps_per_revolution = SignalR_1[int]()
  self.units_per_revolution = SignalR_1[float]()
  self.encoder_resolution = SignalR_1[float]()
  self.velocity = SignalRW_1[float]()
  self.offset = SignalRW_1[float]()
  self.user_readback = SignalR_1[float]()
  self.user_setpoint = SignalRW_1[float]()
  self.max_velocity = SignalR_1[float]()
  self.acceleration_time = SignalRW_1[float]()
  self.precision = SignalR_1[int]()
  self.deadband = SignalR_1[float]()
  self.motor_done_move = SignalR_1[int]()
  self.low_limit_travel = SignalRW_1[float]()
  self.high_limit_travel = SignalRW_1[float]()
  self.dial_low_limit_travel = SignalRW_1[float]()
  self.dial_high_limit_travel = SignalRW_1[float]()
  self.offset_freeze_switch = SignalRW_1[OffsetMode]()
  self.high_limit_switch = SignalR_1[int]()
  self.low_limit_switch = SignalR_1[int]()
  self.output_link = SignalR_1[str]()
  self.set_use_switch = SignalRW_1[UseSetMode]()
  self.motor_stop = SignalW_1[int]()
# === ophyd_async/epics/pmac/__init__.py
from ._pmac_io import PmacAxisAssignmentIO, PmacCoordIO, PmacIO, PmacTrajectoryIO
from ._pmac_trajectory import PmacScanInfo, PmacTrajectoryFlyableLogic
# === ophyd_async/epics/pmac/_pmac_io.py
from ophyd_async.core._command import TriggerableCommand
from ophyd_async.core._device import DeviceVector as DeviceVector_1
from ophyd_async.core._signal import SignalR, SignalRW
from typing import Any
from ophyd_async.core import Device, StandardReadable, SubsetEnum
class PmacExecuteState(SubsetEnum): ...
class PmacStatus(SubsetEnum): ...
class PmacTrajectoryIO(StandardReadable):
 def __init__(self):
  self.time_array = SignalRW()
  self.user_array = SignalRW()
  self.positions = DeviceVector_1[SignalRW]()
  self.use_axis = DeviceVector_1[SignalRW[bool]]()
  self.velocities = DeviceVector_1[SignalRW]()
  self.total_points = SignalR[int]()
  self.points_to_build = SignalRW[int]()
  self.build_profile = TriggerableCommand()
  self.build_status = SignalR[PmacStatus]()
  self.build_message = SignalR[str]()
  self.append_profile = TriggerableCommand()
  self.append_status = SignalR[PmacStatus]()
  self.append_message = SignalR[str]()
  self.execute_profile = SignalRW[bool]()
  self.execute_state = SignalR[PmacExecuteState]()
  self.execute_status = SignalR[PmacStatus]()
  self.execute_message = SignalR[str]()
  self.abort_profile = TriggerableCommand()
  self.profile_cs_name = SignalRW[str]()
  self.calculate_velocities = SignalRW[bool]()
class PmacAxisAssignmentIO(Device):
 def __init__(self):
  self.cs_axis_letter = SignalR[str]()
  self.cs_port = SignalR[str]()
  self.cs_number = SignalR[int]()
class PmacCoordIO(Device):
 def __init__(self):
  self.defer_moves = SignalRW[bool]()
  self.cs_port = SignalR[str]()
  self.cs_axis_setpoint = DeviceVector_1[SignalRW[float]]()
class PmacIO(Device):
 def __init__(self):
  self.assignment = DeviceVector_1[PmacAxisAssignmentIO]()
  self.coord = DeviceVector_1[PmacCoordIO]()
  self.trajectory = PmacTrajectoryIO()
# === ophyd_async/epics/pmac/_pmac_trajectory.py
from typing import cast
from scanspec.core import Path
from scanspec.specs import Spec
from ophyd_async.core import AsyncStatus, FlyableLogic
from ophyd_async.epics.motor import Motor
from ._pmac_io import PmacIO
from ._utils import _PmacMotorInfo
class PmacPrepareContext:
 path: Path
 motor_info: _PmacMotorInfo
class PmacScanInfo:
 spec: Spec[Motor]
class PmacFlyCtx:
 prepare: PmacPrepareContext
 trajectory_status: None | AsyncStatus
class PmacTrajectoryFlyableLogic(FlyableLogic[PmacScanInfo, PmacFlyCtx]):
 async def on_prepare(self, *_) -> PmacFlyCtx: ...
 async def on_kickoff(self, *_) -> PmacFlyCtx: ...
 async def on_complete(self, *_) -> None: ...
 async def stop(self) -> None: ...
 async def on_stage(self) -> None: ...
 def __init__(self):
  self.pmac = cast(PmacIO, 0)
# === ophyd_async/epics/pmac/_utils.py
class _PmacMotorInfo:
 @classmethod
 async def from_motors(cls, *_) -> _PmacMotorInfo: ...
# === ophyd_async/epics/signal.py
from .core import *
# === ophyd_async/fastcs/core.py
from ophyd_async.core import DeviceConnector
def fastcs_connector(*_) -> DeviceConnector: ...
# === ophyd_async/fastcs/eiger/__init__.py
from ._detector import EigerDetector
from ._io import EigerDetectorIO, EigerMonitorIO, EigerStreamIO, EigerTriggerMode
# === ophyd_async/fastcs/eiger/_detector.py
from ophyd_async.core._signal import SignalRW
from ophyd_async.core import SignalR, StandardDetector, TriggerableCommand
from ophyd_async.fastcs import odin
from ._io import EigerDetectorIO, EigerMonitorIO, EigerStreamIO
class EigerDetector(StandardDetector):
 stale_parameters: SignalR[bool]
 monitor: EigerMonitorIO
 stream: EigerStreamIO
 detector: EigerDetectorIO
 od: odin.OdinIO
 arm_when_ready: TriggerableCommand
 def __init__(self):
  self.pixel_mask = SignalRW[str]()
# === ophyd_async/fastcs/eiger/_io.py
from ophyd_async.core import Device, SignalR, SignalRW, StrictEnum, TriggerableCommand
class EigerTriggerMode(StrictEnum): ...
class EigerMonitorIO(Device): ...
class EigerStreamIO(Device): ...
class EigerDetectorIO(Device):
 bit_depth_image: SignalR[int]
 state: SignalR[str]
 count_time: SignalRW[float]
 frame_time: SignalRW[float]
 nimages: SignalRW[int]
 ntrigger: SignalRW[int]
 nexpi: None | SignalRW[int]
 trigger_mode: SignalRW[str]
 roi_mode: SignalRW[str]
 photon_energy: SignalRW[float]
 beam_center_x: SignalRW[float]
 beam_center_y: SignalRW[float]
 detector_distance: SignalRW[float]
 omega_start: SignalRW[float]
 omega_increment: SignalRW[float]
 arm: TriggerableCommand
 disarm: TriggerableCommand
 trigger_: TriggerableCommand
# === ophyd_async/fastcs/jungfrau/__init__.py
from ._detector import JungfrauDetector
from ._io import AcquisitionType, DetectorStatus, GainMode, JungfrauDriverIO, JungfrauTriggerMode, PedestalMode
from ._trigger_logic import JUNGFRAU_DEADTIME_S
from ._utils import create_jungfrau_external_triggering_info, create_jungfrau_internal_triggering_info, create_jungfrau_pedestal_triggering_info
# === ophyd_async/fastcs/jungfrau/_detector.py
from ophyd_async.core._signal import SignalRW
from ophyd_async.fastcs.odin._io import OdinIO
from ophyd_async.core import StandardDetector
from ._io import AcquisitionType, JungfrauDriverIO
class JungfrauDetector(StandardDetector):
 def __init__(self):
  self.detector = JungfrauDriverIO()
  self.odin = OdinIO()
  self.acquisition_type = SignalRW[AcquisitionType]()
# === ophyd_async/fastcs/jungfrau/_io.py
from pydantic import NonNegativeInt
from ophyd_async.core import Device, SignalR, SignalRW, StrictEnum, TriggerableCommand
class JungfrauTriggerMode(StrictEnum): ...
class DetectorStatus(StrictEnum): ...
class GainMode(StrictEnum): ...
class PedestalMode(StrictEnum): ...
class AcquisitionType(StrictEnum): ...
class JungfrauDriverIO(Device):
 exposure_time: SignalRW[float]
 period_between_frames: SignalRW[float]
 delay_after_trigger: SignalRW[float]
 frames_per_acq: SignalRW[NonNegativeInt]
 pedestal_mode_state: SignalRW[PedestalMode]
 pedestal_mode_frames: SignalRW[NonNegativeInt]
 pedestal_mode_loops: SignalRW[NonNegativeInt]
 gain_mode: SignalRW[GainMode]
 acquisition_start: TriggerableCommand
 acquisition_stop: TriggerableCommand
 bit_depth: SignalR[int]
 trigger_mode: SignalRW[JungfrauTriggerMode]
 detector_status: SignalR[DetectorStatus]
# === ophyd_async/fastcs/jungfrau/_trigger_logic.py
from typing import cast
JUNGFRAU_DEADTIME_S = cast(float, 0)
# === ophyd_async/fastcs/jungfrau/_utils.py
from ophyd_async.core._detector import TriggerInfo as TriggerInfo_1
from typing import cast
from ophyd_async.core import TriggerInfo
def create_jungfrau_external_triggering_info(*_) -> TriggerInfo: ...
def create_jungfrau_internal_triggering_info(*_) -> TriggerInfo: ...
def create_jungfrau_pedestal_triggering_info(*_): return cast(TriggerInfo_1, 0)
# === ophyd_async/fastcs/odin/__init__.py
from ._data_logic import OdinDataLogic
from ._io import FrameProcessorIO, FrameProcessorVectorIO, MetaWriterIO, OdinIO
# === ophyd_async/fastcs/odin/_data_logic.py
from ophyd_async.core._path_providers import PathProvider as PathProvider_1
from ophyd_async.core._signal import SignalR as SignalR_1, SignalRW as SignalRW_1
from typing import cast
from collections.abc import Sequence
from ophyd_async.core import DetectorDataLogic, StreamableDataProvider
from ._io import OdinIO
class OdinDataLogic(DetectorDataLogic):
 async def prepare_unbounded(self, *_) -> StreamableDataProvider: ...
 async def stop(self) -> None: ...
 def get_hinted_fields(self, *_) -> Sequence[str]: ...
 def __init__(self):
  self.path_provider = cast(PathProvider_1, 0)
  self.odin = cast(OdinIO, 0)
  self.detector_bit_depth = cast(SignalR_1[int], 0)
  self.pixel_mask = cast(None | SignalRW_1[str], 0)
# === ophyd_async/fastcs/odin/_io.py
from ophyd_async.core import Device, DeviceVector, SignalR, SignalRW, TriggerableCommand
class MetaWriterIO(Device):
 stop_: TriggerableCommand
 file_prefix: SignalRW[str]
 directory: SignalRW[str]
 acquisition_id: SignalRW[str]
 writing: SignalR[bool]
class FrameProcessorIO(Device): ...
class FrameProcessorVectorIO(DeviceVector[FrameProcessorIO]):
 start_writing: TriggerableCommand
 stop_writing: TriggerableCommand
 writing: SignalR[bool]
 frames_written: SignalR[int]
 frames: SignalRW[int]
 data_dims_0: SignalRW[int]
 data_dims_1: SignalRW[int]
 data_chunks_0: SignalRW[int]
 data_chunks_1: SignalRW[int]
 data_chunks_2: SignalRW[int]
 file_path: SignalRW[str]
 file_prefix: SignalRW[str]
 data_datatype: SignalRW[str]
 data_compression: SignalRW[str]
 process_frames_per_block: SignalRW[int]
class OdinIO(Device):
 fp: FrameProcessorVectorIO
 mw: MetaWriterIO
 writing: SignalR[bool]
 file_path: SignalRW[str]
 file_prefix: SignalRW[str]
 acquisition_id: SignalRW[str]
 block_size: SignalRW[int]
# === ophyd_async/fastcs/panda/__init__.py
from ._block import CommonPandaBlocks, DataBlock, InencBlock, PandaBitMux, PandaCaptureMode, PandaPcompDirection, PandaPosMux, PandaTimeUnits, PcapBlock, PcompBlock, PulseBlock, SeqBlock
from ._detector import HDFPanda
from ._fly_logic import PcompInfo, PosOutScaleOffset, ScanSpecInfo, ScanSpecSeqTableFlyableLogic, SeqTableInfo, StaticPcompFlyableLogic, StaticSeqTableFlyableLogic
from ._plan_stubs import apply_panda_settings
from ._table import DatasetTable, PandaHdf5DatasetType, SeqTable, SeqTrigger
# === ophyd_async/fastcs/panda/_block.py
from ophyd_async.core import Device, DeviceVector, SignalR, SignalRW, StrictEnum, SubsetEnum
from ._table import DatasetTable, SeqTable
class PandaCaptureMode(StrictEnum): ...
class DataBlock(Device):
 hdf_directory: SignalRW[str]
 hdf_file_name: SignalRW[str]
 num_capture: SignalRW[int]
 num_captured: SignalR[int]
 create_directory: SignalRW[int]
 directory_exists: SignalR[bool]
 capture_mode: SignalRW[PandaCaptureMode]
 capture: SignalRW[bool]
 flush_period: SignalRW[float]
 datasets: SignalR[DatasetTable]
class PandaPcompDirection(StrictEnum): ...
class PandaBitMux(SubsetEnum): ...
class PandaPosMux(SubsetEnum): ...
class PulseBlock(Device):
 enable: SignalRW[PandaBitMux]
 delay: SignalRW[float]
 pulses: SignalRW[int]
 step: SignalRW[float]
 width: SignalRW[float]
class PcompBlock(Device):
 active: SignalR[bool]
 dir: SignalRW[PandaPcompDirection]
 enable: SignalRW[PandaBitMux]
 pulses: SignalRW[int]
 start: SignalRW[int]
 step: SignalRW[int]
 width: SignalRW[int]
class PandaTimeUnits(StrictEnum): ...
class SeqBlock(Device):
 table: SignalRW[SeqTable]
 active: SignalR[bool]
 repeats: SignalRW[int]
 prescale: SignalRW[float]
 prescale_units: SignalRW[PandaTimeUnits]
 enable: SignalRW[PandaBitMux]
 posa: SignalRW[PandaPosMux]
class PcapBlock(Device):
 active: SignalR[bool]
 arm: SignalRW[bool]
class InencBlock(Device):
 val_scale: SignalRW[float]
 val_offset: SignalRW[float]
class CommonPandaBlocks(Device):
 pulse: DeviceVector[PulseBlock]
 seq: DeviceVector[SeqBlock]
 pcomp: DeviceVector[PcompBlock]
 pcap: PcapBlock
 data: DataBlock
# === ophyd_async/fastcs/panda/_detector.py
from ophyd_async.core import StandardDetector
from ._block import CommonPandaBlocks
class HDFPanda(CommonPandaBlocks, StandardDetector): ...
# === ophyd_async/fastcs/panda/_fly_logic.py
from scanspec.specs import Spec
from ophyd_async.core import ConfinedModel, FlyableLogic, SignalRW
from ophyd_async.epics.motor import Motor
from ._block import PcompBlock, SeqBlock
class SeqTableInfo(ConfinedModel): ...
class ScanSpecInfo(ConfinedModel):
 spec: Spec[Motor]
class StaticSeqTableFlyableLogic(FlyableLogic[SeqTableInfo, None]):
 seq: SeqBlock
 async def on_prepare(self, *_): pass
 async def on_kickoff(self, *_) -> None: ...
 async def on_complete(self, *_) -> None: ...
 async def stop(self): pass
class PosOutScaleOffset:
 scale: SignalRW[float]
 offset: SignalRW[float]
 @classmethod
 def from_inenc(cls, *_) -> PosOutScaleOffset: ...
class ScanSpecSeqTableFlyableLogic(FlyableLogic[ScanSpecInfo, None]):
 seq: SeqBlock
 motor_pos_outs: dict[Motor, PosOutScaleOffset]
 async def on_prepare(self, *_): pass
 async def on_kickoff(self, *_) -> None: ...
 async def on_complete(self, *_) -> None: ...
 async def stop(self): pass
class PcompInfo(ConfinedModel): ...
class StaticPcompFlyableLogic(FlyableLogic[PcompInfo, None]):
 pcomp: PcompBlock
 async def on_prepare(self, *_): pass
 async def on_kickoff(self, *_) -> None: ...
 async def on_complete(self, *_) -> None: ...
 async def stop(self): pass
# === ophyd_async/fastcs/panda/_plan_stubs.py
apply_panda_settings = __
# === ophyd_async/fastcs/panda/_table.py
import numpy as np
from ophyd_async.core import Array1D, StrictEnum, Table
class PandaHdf5DatasetType(StrictEnum): ...
class DatasetTable(Table): ...
class SeqTrigger(StrictEnum): ...
class SeqTable(Table):
 repeats: Array1D[np.uint16]
 position: Array1D[np.int32]
 time1: Array1D[np.uint32]
 outa1: Array1D[np.bool_]
 outb1: Array1D[np.bool_]
 outc1: Array1D[np.bool_]
 outd1: Array1D[np.bool_]
 oute1: Array1D[np.bool_]
 outf1: Array1D[np.bool_]
 time2: Array1D[np.uint32]
 outa2: Array1D[np.bool_]
 outb2: Array1D[np.bool_]
 outc2: Array1D[np.bool_]
 outd2: Array1D[np.bool_]
 oute2: Array1D[np.bool_]
 outf2: Array1D[np.bool_]
 @staticmethod
 def row(**_) -> SeqTable: ...
# === ophyd_async/plan_stubs/__init__.py
from ._ensure_connected import ensure_connected
from ._settings import apply_settings, apply_settings_if_different, get_current_settings, retrieve_settings, store_settings
# === ophyd_async/plan_stubs/_ensure_connected.py
ensure_connected = __
# === ophyd_async/plan_stubs/_settings.py
get_current_settings = __
store_settings = __
retrieve_settings = __
apply_settings = __
apply_settings_if_different = __
# === ophyd_async/sim/__init__.py
from ._blob_detector import SimBlobDetector
from ._mirror_horizontal import HorizontalMirror, HorizontalMirrorDerived
from ._mirror_vertical import TwoJackDerived, TwoJackRaw, TwoJackTransform, VerticalMirror
from ._motor import SimMotor
from ._pattern_generator import PatternGenerator
from ._point_detector import SimPointDetector
from ._stage import SimStage
# === ophyd_async/sim/_blob_detector.py
from typing import cast
from ophyd_async.core import StandardDetector
from ._pattern_generator import PatternGenerator
class SimBlobDetector(StandardDetector):
 def __init__(self):
  self.pattern_generator = cast(None | PatternGenerator, 0)
# === ophyd_async/sim/_mirror_horizontal.py
from ophyd_async.core._signal import SignalRW
from ophyd_async.core._status import AsyncStatus as AsyncStatus_1
from typing import Any, TypedDict
from bluesky.protocols import Movable
from ophyd_async.core import Device
from ._motor import SimMotor
class HorizontalMirrorDerived(TypedDict): ...
class HorizontalMirror(Device, Movable):
 def set(*_, **_) -> AsyncStatus_1: ...
 def __init__(self):
  self.x1 = SimMotor()
  self.x2 = SimMotor()
  self.x = SignalRW[float]()
  self.roll = SignalRW[float]()
# === ophyd_async/sim/_mirror_vertical.py
from ophyd_async.core._signal import SignalRW
from ophyd_async.core._status import AsyncStatus as AsyncStatus_1
from typing import Any, TypedDict
from bluesky.protocols import Movable
from ophyd_async.core import Device, Transform
from ._motor import SimMotor
class TwoJackRaw(TypedDict): ...
class TwoJackDerived(TypedDict): ...
class TwoJackTransform(Transform):
 def raw_to_derived(self, **_) -> TwoJackDerived: ...
 def derived_to_raw(self, **_) -> TwoJackRaw: ...
class VerticalMirror(Device, Movable[TwoJackDerived]):
 def set(*_, **_) -> AsyncStatus_1: ...
 def __init__(self):
  self.y1 = SimMotor()
  self.y2 = SimMotor()
  self.y1_y2_distance = SignalRW[float]()
  self.height = SignalRW[float]()
  self.angle = SignalRW[float]()
# === ophyd_async/sim/_motor.py
from functools import cached_property as cached_property_1
from ophyd_async.core._signal import SignalRW as SignalRW_1
from ophyd_async.core._status import AsyncStatus as AsyncStatus_1
from typing import Any, cast
from collections.abc import Callable
from ophyd_async.core import MovableLogic, SignalRW, StandardMovable, StandardReadable, TimeoutCalculator, WatchableAsyncStatus, soft_signal_r_and_setter
class SimMotorMoveLogic(MovableLogic[float]):
 readback_set: Callable[..., None]
 velocity: SignalRW[float]
 acceleration_time: SignalRW[float]
 async def stop(self) -> None: ...
 async def move(self, new_position, timeout: TimeoutCalculator) -> None: ...
class SimMotor(StandardReadable, StandardMovable[float]):
 @cached_property_1
 def movable_logic(self): return cast(SimMotorMoveLogic, 0)
 def prepare(*_, **_) -> AsyncStatus_1: ...
 def kickoff(*_, **_) -> AsyncStatus_1: ...
 def complete(self) -> WatchableAsyncStatus: ...
 def __init__(self):
  self.user_readback = soft_signal_r_and_setter(float, __, units=__)[0]
  self.velocity = SignalRW_1[float]()
  self.acceleration_time = SignalRW_1[float]()
  self.user_setpoint = SignalRW_1[float]()
# === ophyd_async/sim/_pattern_generator.py
from ophyd_async.core import soft_signal_r_and_setter
class PatternGenerator:
 def set_x(self, *_): pass
 def set_y(self, *_): pass
 def generate_point(self, *_) -> float: ...
 def open_file(self, *_): pass
 def setup_acquisition_parameters(self, *_): pass
 async def write_images_to_file(self): pass
 def close_file(self): pass
 def __init__(self):
  self.images_written = soft_signal_r_and_setter(int)[0]
# === ophyd_async/sim/_point_detector.py
from ophyd_async.core._device import DeviceVector as DeviceVector_1
from ophyd_async.core._signal import SignalR as SignalR_1, SignalRW
from ophyd_async.core._status import AsyncStatus as AsyncStatus_1
from typing import Any, cast
from ophyd_async.core import StandardReadable, StrictEnum, soft_signal_r_and_setter
from ._pattern_generator import PatternGenerator
class EnergyMode(StrictEnum): ...
class SimPointDetectorChannel(StandardReadable):
 def __init__(self):
  self.value = cast(SignalR_1[int], 0)
  self.mode = SignalRW[EnergyMode]()
class SimPointDetector(StandardReadable):
 def trigger(*_, **_) -> AsyncStatus_1: ...
 def __init__(self):
  self.pattern_generator = cast(None | PatternGenerator, 0)
  self.acquire_time = SignalRW[float]()
  self.acquiring = soft_signal_r_and_setter(bool)[0]
  self.channel = DeviceVector_1[SimPointDetectorChannel]()
# === ophyd_async/sim/_stage.py
from ophyd_async.core._status import AsyncStatus
from typing import Any, cast
from ophyd_async.core import StandardReadable
from ophyd_async.sim._pattern_generator import PatternGenerator
from ._motor import SimMotor
class SimStage(StandardReadable):
 def stage(self): return cast(AsyncStatus, 0)
 def unstage(self): return cast(AsyncStatus, 0)
 def __init__(self):
  self.pattern_generator = cast(PatternGenerator, 0)
  self.x = SimMotor()
  self.y = SimMotor()
# === ophyd_async/tango/core/__init__.py
from ._base_device import TangoDevice, TangoDeviceConnector, TangoPolling
from ._converters import TangoConverter, TangoDevStateArrayConverter, TangoDevStateConverter, TangoDoubleStringTableConverter, TangoEnumArrayConverter, TangoEnumConverter, TangoLongStringTableConverter
from ._signal import infer_python_type, infer_signal_type, make_backend, tango_signal_r, tango_signal_rw, tango_signal_w, tango_signal_x
from ._tango_command_backend import TangoCommandBackend, tango_command, tango_triggerable_command
from ._tango_transport import AttributeProxy, CommandProxy, TangoSignalBackend, ensure_proper_executor, get_dtype_extended, get_python_type, get_source_metadata, get_tango_trl, make_converter, parse_precision
from ._utils import AttributeConfig, CommandConfig, DevStateEnum, TangoDoubleStringTable, TangoLongStringTable, get_device_trl_and_attr, get_full_attr_trl, sig_from_types, try_to_cast_as_float
# === ophyd_async/tango/core/_base_device.py
from ophyd_async.core._device_filler import DeviceFiller as DeviceFiller_1
from ophyd_async.tango.core._tango_transport import TangoSignalBackend as TangoSignalBackend_1
from typing import cast, Any, Generic, TypeVar
from tango import DeviceProxy
from ophyd_async.core import Device, DeviceConnector
from ._tango_command_backend import TangoCommandBackend
T = TypeVar("T")
class TangoDevice(Device):
 def get_trl(self) -> str: ...
 def get_proxy(self) -> None | DeviceProxy: ...
class TangoPolling(Generic[T]): ...
class TangoDeviceConnector(DeviceConnector):
 def set_trl(self, *_): pass
 def create_children_from_annotations(self, *_): pass
 async def connect_mock(self, *_): return cast(None, 0)
 async def connect_real(self, *_): return cast(None, 0)
 def __init__(self):
  self.proxy: None | DeviceProxy
  self.filler = DeviceFiller_1[TangoSignalBackend_1, TangoDeviceConnector, TangoCommandBackend]()
# === ophyd_async/tango/core/_converters.py
from typing import cast
from collections.abc import Sequence
from typing import Any, Generic
import numpy as np
from numpy.typing import NDArray
from tango import DevState
from ophyd_async.core import SignalDatatypeT
from ._utils import TangoDoubleStringTable, TangoLongStringTable
class TangoConverter(Generic[SignalDatatypeT]):
 def write_value(self, *_): ...
 def value(self, *_): ...
class TangoEnumConverter(TangoConverter):
 def write_value(self, *_): return cast(int, 0)
 def value(self, *_): return cast(str, 0)
class TangoEnumArrayConverter(TangoConverter):
 def write_value(self, *_) -> NDArray[np.integer]: ...
 def value(self, *_) -> NDArray[np.str_]: ...
class TangoDevStateConverter(TangoConverter):
 def write_value(self, *_) -> DevState: ...
 def value(self, *_) -> str: ...
class TangoDevStateArrayConverter(TangoConverter):
 def write_value(self, *_) -> NDArray[np.int_]: ...
 def value(self, *_) -> NDArray[np.str_]: ...
class TangoLongStringTableConverter(TangoConverter[TangoLongStringTable]):
 def write_value(self, *_) -> tuple[NDArray[np.int32], Sequence[str]]: ...
 def value(self, *_) -> TangoLongStringTable: ...
class TangoDoubleStringTableConverter(TangoConverter[TangoDoubleStringTable]):
 def write_value(self, *_) -> tuple[NDArray[np.float64], Sequence[str]]: ...
 def value(self, *_) -> TangoDoubleStringTable: ...
# === ophyd_async/tango/core/_signal.py
from ophyd_async.core import Command, Signal, SignalDatatype, SignalDatatypeT, SignalR, SignalRW, SignalW, SignalX
from ._tango_transport import TangoSignalBackend
def make_backend(datatype: None | type[SignalDatatypeT], *_) -> TangoSignalBackend: ...
def tango_signal_rw(datatype: type[SignalDatatypeT], *_) -> SignalRW[SignalDatatypeT]: ...
def tango_signal_r(datatype: type[SignalDatatypeT], *_) -> SignalR[SignalDatatypeT]: ...
def tango_signal_w(datatype: type[SignalDatatypeT], *_) -> SignalW[SignalDatatypeT]: ...
def tango_signal_x(*_) -> SignalX: ...
async def infer_python_type(*_) -> tuple[None | type[SignalDatatype], None | type[SignalDatatype]]: ...
async def infer_signal_type(*_) -> None | type[Command] | type[Signal]: ...
# === ophyd_async/tango/core/_tango_command_backend.py
from tango import DeviceProxy as DeviceProxy_1
from collections.abc import Callable
from typing import cast
from ophyd_async.core import Command, CommandBackend, TriggerableCommand
from ._utils import P, T
class TangoCommandBackend(CommandBackend[P, T]):
 def set_trl(self, *_) -> None: ...
 def source(self, *_) -> str: ...
 async def connect(self, *_) -> None: ...
 async def execute(self, *_, **_) -> T: ...
 def __init__(self):
  self.device_proxy = cast(None | DeviceProxy_1, 0)
def tango_command(call_spec: Callable[P, T], *_, **_) -> Command[P, T]: ...
def tango_triggerable_command(*_, **_) -> TriggerableCommand: ...
# === ophyd_async/tango/core/_tango_transport.py
from bluesky.protocols import Reading as Reading_1
from ophyd_async.core._status import AsyncStatus as AsyncStatus_1
from tango import DeviceProxy as DeviceProxy_1
from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, TypeVar, cast
from bluesky.protocols import Reading
from event_model import DataKey
from tango import DeviceProxy
from ophyd_async.core import AsyncStatus, Callback, SignalBackend, SignalDatatype, SignalDatatypeT, SignalMetadata
from ._converters import TangoConverter
from ._utils import AttributeConfig, CommandConfig
P = ParamSpec("P")
R = TypeVar("R")
def ensure_proper_executor(func: Callable[P, Coroutine[Any, Any, R]]) -> Callable[P, Coroutine[Any, Any, R]]: ...
def get_python_type(*_) -> None | type[SignalDatatype]: ...
class TangoProxy:
 async def connect(self) -> None: ...
 async def get(self): ...
 async def get_w_value(self): ...
 async def put(self, *_) -> None | AsyncStatus: ...
 async def get_config(self) -> CommandConfig | AttributeConfig: ...
 async def get_reading(self) -> Reading: ...
 def has_subscription(self) -> bool: ...
 def subscribe_callback(self, callback: None | Callback): ...
 def unsubscribe_callback(self): ...
 def set_polling(self, *_): ...
 def set_converter(self, *_): pass
class AttributeProxy(TangoProxy):
 async def connect(self) -> None: ...
 async def get(*_, **_): ...
 async def get_w_value(*_, **_): ...
 async def put(*_, **_) -> AsyncStatus_1: ...
 async def get_config(*_, **_) -> AttributeConfig: ...
 async def get_reading(*_, **_) -> Reading_1: ...
 def has_subscription(self) -> bool: ...
 def subscribe_callback(self, callback: None | Callback): pass
 def unsubscribe_callback(self): pass
 async def poll(self): pass
 def set_polling(self, *_): pass
class CommandProxy(TangoProxy):
 device_proxy: DeviceProxy
 def subscribe_callback(self, callback: None | Callback) -> None: ...
 def unsubscribe_callback(self) -> None: ...
 async def get_w_value(self): ...
 async def connect(self) -> None: ...
 async def put(*_, **_): ...
 async def get_config(*_, **_) -> CommandConfig: ...
 def set_polling(self, *_): pass
def parse_precision(*_): return cast(int | None, 0)
def get_dtype_extended(*_) -> None | object: ...
def get_source_metadata(*_) -> SignalMetadata: ...
async def get_tango_trl(*_) -> TangoProxy: ...
def make_converter(*_) -> TangoConverter: ...
class TangoSignalBackend(SignalBackend[SignalDatatypeT]):
 @classmethod
 def datatype_allowed(cls, *_) -> bool: ...
 def set_trl(self, *_): pass
 def source(self, *_) -> str: ...
 async def connect(self, *_) -> None: ...
 async def put(self, value: None | SignalDatatypeT, *_) -> None: ...
 async def get_datakey(self, *_) -> DataKey: ...
 async def get_reading(self) -> Reading[SignalDatatypeT]: ...
 async def get_value(self) -> SignalDatatypeT: ...
 async def get_setpoint(self) -> SignalDatatypeT: ...
 def set_callback(self, callback: None | Callback) -> None: ...
 def set_polling(self, *_): pass
 def allow_events(self, *_): pass
 def __init__(self, datatype: None | type[SignalDatatypeT], *_): ...
 def __set__attributes__(self):
  self.device_proxy = cast(None | DeviceProxy_1, 0)
  self.proxies: dict[str, None | DeviceProxy | TangoProxy]
  self.status: None | AsyncStatus
  self.converter = TangoConverter()
# === ophyd_async/tango/core/_utils.py
from inspect import Signature
from typing import cast, Any, ParamSpec, Protocol, TypeVar
import numpy as np
from tango import AttrDataFormat, AttributeAlarmInfo, CmdArgType, StdStringVector
from ophyd_async.core import Array1D, SignalDatatype, StrictEnum, Table
T = TypeVar("T")
P = ParamSpec("P")
class DevStateEnum(StrictEnum): ...
def get_full_attr_trl(*_) -> str: ...
def get_device_trl_and_attr(*_) -> tuple[str, Any]: ...
def try_to_cast_as_float(*_) -> None | float: ...
class TangoLongStringTable(Table):
 long: Array1D[np.int32]
class TangoDoubleStringTable(Table):
 double: Array1D[np.float64]
def sig_from_types(in_type: None | type[SignalDatatype], out_type: None | type[SignalDatatype]): return cast(Signature, 0)
class AttributeConfig(Protocol):
 data_format: AttrDataFormat
 enum_labels: list[str] | StdStringVector
 alarms: AttributeAlarmInfo
class CommandConfig(Protocol):
 in_type: CmdArgType
 out_type: CmdArgType
# === ophyd_async/tango/demo/__init__.py
__all__ = ["DEVICE_SERVERS", "DemoMotor", "DemoStage", "EnergyMode", "DemoPointDetectorChannel", "DemoPointDetector"]
from pathlib import Path
from ._motor import DemoMotor
from ._point_detector import DemoPointDetector
from ._point_detector_channel import DemoPointDetectorChannel, EnergyMode
from ._stage import DemoStage
DEVICE_SERVERS = Path()
# === ophyd_async/tango/demo/_motor.py
from functools import cached_property as cached_property_1
from typing import Annotated as A
from ophyd_async.core import MovableLogic, SignalR, SignalRW, StandardMovable, StandardReadable, TriggerableCommand, StandardReadableFormat as Format
from ophyd_async.tango.core import DevStateEnum, TangoDevice, TangoPolling
class DemoMotor(TangoDevice, StandardReadable, StandardMovable[float]):
 readback: A[SignalR[float], TangoPolling(0.0, 0.0, 0.0), Format.HINTED_SIGNAL]
 velocity: A[SignalRW[float], TangoPolling(0.0, 0.0, 0.0), Format.CONFIG_SIGNAL]
 setpoint: A[SignalRW[float], TangoPolling(0.0, 0.0, 0.0)]
 state: A[SignalR[DevStateEnum], TangoPolling(0.0)]
 stop_: TriggerableCommand
 @cached_property_1
 def movable_logic(self) -> MovableLogic: ...
# === ophyd_async/tango/demo/_point_detector.py
from ophyd_async.core._device import DeviceVector as DeviceVector_1
from ophyd_async.core._status import AsyncStatus as AsyncStatus_1
from typing import Any, Annotated as A
from bluesky.protocols import Triggerable
from ophyd_async.core import SignalR, SignalRW, StandardReadable, TriggerableCommand, StandardReadableFormat as Format
from ophyd_async.tango.core import TangoDevice
from ._point_detector_channel import DemoPointDetectorChannel
class DemoPointDetector(TangoDevice, StandardReadable, Triggerable):
 acquire_time: A[SignalRW[float], Format.CONFIG_SIGNAL]
 start: TriggerableCommand
 acquiring: SignalR[bool]
 reset: TriggerableCommand
 def trigger(*_, **_) -> AsyncStatus_1: ...
 def __init__(self):
  self.channel = DeviceVector_1[DemoPointDetectorChannel]()
# === ophyd_async/tango/demo/_point_detector_channel.py
from typing import Annotated as A
from ophyd_async.core import SignalR, SignalRW, StandardReadable, StrictEnum, StandardReadableFormat as Format
from ophyd_async.tango.core import TangoDevice, TangoPolling
class EnergyMode(StrictEnum): ...
class DemoPointDetectorChannel(TangoDevice, StandardReadable):
 value: A[SignalR[int], TangoPolling(0.0, 0.0, 0.0), Format.HINTED_UNCACHED_SIGNAL]
 mode: A[SignalRW[EnergyMode], TangoPolling(0.0, 0.0, 0.0), Format.CONFIG_SIGNAL]
# === ophyd_async/tango/demo/_stage.py
from ophyd_async.core import StandardReadable
from ._motor import DemoMotor
class DemoStage(StandardReadable):
 def __init__(self):
  self.x = DemoMotor()
  self.y = DemoMotor()
