# faststream==0.7.8, sha256 ffe412278cf116216078dcf29dcec93274994a98d036be2bc388071dff7e259e.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === faststream/__about__.py
__version__ = __
# === faststream/__init__.py
from faststream._internal.configs import UnderlyingDriverAnnotation
from faststream._internal.testing.app import TestApp
from faststream._internal.utils import apply_types
from faststream.annotations import ContextRepo, Logger
from faststream.app import FastStream
from faststream.message import SourceType, StreamMessage
from faststream.middlewares import AckPolicy, BaseMiddleware, ExceptionMiddleware
from faststream.params import Context, Depends, Header, NoCast, Path
from faststream.response import BatchPublishCommand, PublishCommand, PublishType, Response
from faststream.specification import AsyncAPI
# === faststream/_internal/_compat.py
from collections import UserString
from pydantic import EmailStr
class EmailStr(UserString):
 @classmethod
 def validate(cls, *_) -> str: ...
# === faststream/_internal/application.py
from faststream._internal.di.config import FastDependsConfig as FastDependsConfig_1
from typing import Callable as Callable_1, cast
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from typing import Any, Optional, TypeVar
from typing_extensions import ParamSpec, Self
from faststream._internal.basic_types import AnyCallable, Lifespan, LoggerProto
from faststream._internal.broker import BrokerUsecase
from faststream._internal.context import ContextRepo
P_HookParams = ParamSpec("P_HookParams")
T_HookReturn = TypeVar("T_HookReturn")
class StartAbleApplication:
 @property
 def context(self) -> ContextRepo: ...
 @property
 def broker(self) -> Optional[BrokerUsecase[Any, Any, Any]]: ...
 def set_broker(self, *_) -> None: ...
 def add_broker(self, *_) -> None: ...
 def __init__(self):
  self.config = cast(FastDependsConfig_1 | None, 0)
  self.brokers: list[BrokerUsecase[Any, Any, Any]]
class Application(StartAbleApplication):
 async def __aenter__(self) -> Self: ...
 async def __aexit__(self, exc_type: None | type[BaseException], *_) -> None: ...
 def exit(self) -> None: ...
 async def run(self, *_) -> None: ...
 async def start(self, **_) -> None: ...
 async def stop(self) -> None: ...
 def on_startup(self, func: Callable[P_HookParams, T_HookReturn]) -> Callable[P_HookParams, T_HookReturn]: ...
 def on_shutdown(self, func: Callable[P_HookParams, T_HookReturn]) -> Callable[P_HookParams, T_HookReturn]: ...
 def after_startup(self, func: Callable[P_HookParams, T_HookReturn]) -> Callable[P_HookParams, T_HookReturn]: ...
 def after_shutdown(self, func: Callable[P_HookParams, T_HookReturn]) -> Callable[P_HookParams, T_HookReturn]: ...
 def __init__(self, *_, lifespan: Optional[Lifespan], on_startup: Sequence[AnyCallable], after_startup: Sequence[AnyCallable], on_shutdown: Sequence[AnyCallable], after_shutdown: Sequence[AnyCallable], **_): ...
 def __set__attributes__(self):
  self.logger = cast(LoggerProto | None, 0)
  self.lifespan_context = __
  self.lifespan_context = cast(Callable_1[..., nullcontext], 0)
# === faststream/_internal/basic_types.py
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from decimal import Decimal
from typing import Any, Protocol, TypeAlias
AnyCallable = Callable[..., Any]
NoneCallable = Callable[..., None]
AsyncFunc = Callable[..., Awaitable[Any]]
AsyncFuncAny = Callable[..., Awaitable[Any]]
Decorator = Callable[..., AnyCallable]
JsonArray = Sequence["DecodedMessage"]
JsonTable = dict[str, "DecodedMessage"]
JsonDecodable = bool | bytes | bytearray | float | int | str | None
DecodedMessage = JsonDecodable | JsonArray | JsonTable
SendableArray = Sequence["BaseSendableMessage"]
SendableTable = dict[str, "BaseSendableMessage"]
class StandardDataclass(Protocol): ...
BaseSendableMessage = JsonDecodable | Decimal | datetime | StandardDataclass | SendableTable | SendableArray | None
from pydantic import BaseModel
from msgspec import Struct
SendableMessage = Struct | BaseModel | BaseSendableMessage
SendableMessage = BaseModel | BaseSendableMessage
SendableMessage = Struct | BaseSendableMessage
SendableMessage = BaseSendableMessage
SettingField = bool | str | list[bool | str] | list[str] | list[bool] | int | None
Lifespan = Callable[..., AbstractAsyncContextManager[None]]
class LoggerProto(Protocol):
 def log(self, *_, **_) -> None: ...
# === faststream/_internal/broker/__init__.py
from .broker import BrokerUsecase
from .router import BrokerRouter
# === faststream/_internal/broker/broker.py
from faststream.specification.schema.broker import BrokerSpec as BrokerSpec_1
from typing import cast
from collections.abc import Sequence
from typing import Generic
from typing_extensions import Self
from faststream._internal.configs import BrokerConfigType_co
from faststream._internal.types import BrokerMiddleware, ConnectionType, MsgType
from .pub_base import BrokerPublishMixin
from .registrator import Registrator
from faststream._internal.context.repository import ContextRepo
class BrokerUsecase(Registrator[MsgType, BrokerConfigType_co], BrokerPublishMixin[MsgType], Generic[MsgType, ConnectionType, BrokerConfigType_co]):
 @property
 def middlewares(self) -> Sequence[BrokerMiddleware[MsgType]]: ...
 @property
 def context(self) -> ContextRepo: ...
 async def __aenter__(self) -> Self: ...
 async def __aexit__(self, exc_type: None | type[BaseException], *_) -> None: ...
 async def start(self) -> None: ...
 async def connect(self) -> ConnectionType: ...
 async def stop(self, exc_type: None | type[BaseException], *_) -> None: ...
 async def ping(self, *_) -> bool: ...
 def __init__(self):
  self.specification = cast(BrokerSpec_1, 0)
# === faststream/_internal/broker/pub_base.py
from collections.abc import Sequence
from typing import Any, Generic
from faststream._internal.types import MsgType
from faststream._internal.context import ContextRepo
from faststream._internal.types import BrokerMiddleware
class BrokerPublishMixin(Generic[MsgType]):
 @property
 def middlewares(self) -> Sequence[BrokerMiddleware[MsgType]]: ...
 @property
 def context(self) -> ContextRepo: ...
 async def publish(self, *_): ...
 async def publish_batch(self, *_, **_): ...
 async def request(self, *_): ...
# === faststream/_internal/broker/registrator.py
from collections.abc import Iterable, Sequence
from typing import Any, Generic
from faststream._internal.configs import BrokerConfigType_co, ConfigComposition
from faststream._internal.types import BrokerMiddleware, MsgType
from faststream._internal.endpoint.publisher import PublisherUsecase
from faststream._internal.endpoint.subscriber import SubscriberUsecase
class Registrator(Generic[MsgType, BrokerConfigType_co]):
 @property
 def subscribers(self) -> list[SubscriberUsecase[MsgType]]: ...
 @property
 def publishers(self) -> list[PublisherUsecase]: ...
 def add_middleware(self, *_) -> None: ...
 def insert_middleware(self, *_) -> None: ...
 def subscriber(self, subscriber: SubscriberUsecase[MsgType], *_) -> SubscriberUsecase[MsgType]: ...
 def publisher(self, *_) -> PublisherUsecase: ...
 def include_router(self, router: Registrator[MsgType, Any], *, middlewares: Sequence[BrokerMiddleware[MsgType]], **_) -> None: ...
 @property
 def parent(self) -> None | Registrator[MsgType, Any]: ...
 def include_routers(self, *routers: Registrator[MsgType, Any]) -> None: ...
 def __init__(self, *, routers: Iterable[Registrator[MsgType]], **_): ...
 def __set__attributes__(self):
  self.config: ConfigComposition[BrokerConfigType_co]
  self.routers: list[Registrator[MsgType, Any]]
# === faststream/_internal/broker/router.py
from collections.abc import Callable
from typing import Any
from faststream._internal.configs import BrokerConfigType_co
from faststream._internal.types import MsgType
from .registrator import Registrator
class ArgsContainer: ...
class SubscriberRoute(ArgsContainer):
 call: Callable[..., Any]
 def __init__(self, call: Callable[..., Any], *_, **_): ...
class BrokerRouter(Registrator[MsgType, BrokerConfigType_co]): ...
# === faststream/_internal/cli/main.py
from typer import Typer
from typing import cast
cli = cast(Typer, 0)
# === faststream/_internal/configs/__init__.py
from .broker import BrokerConfig, BrokerConfigType_co, ConfigComposition, UnderlyingDriverAnnotation
from .endpoint import PublisherUsecaseConfig, SubscriberUsecaseConfig
from .specification import PublisherSpecificationConfig, SpecificationConfig as SubscriberSpecificationConfig
# === faststream/_internal/configs/broker.py
from typing import cast
from typing_extensions import TypeVar
from collections.abc import Sequence
from typing import Any, Generic, Optional, Union
from faststream._internal.di import FastDependsConfig
from faststream._internal.logger import LoggerState
from faststream._internal.producer import ProducerProto
from faststream._internal.types import IdGenerator
from faststream._internal.context import ContextRepo
from faststream._internal.parser import CodecProto
from faststream._internal.types import BrokerMiddleware, CustomCallable
class UnderlyingDriverAnnotation: ...
class BrokerConfig:
 broker_parser: Optional[CustomCallable]
 broker_decoder: Optional[CustomCallable]
 broker_codec: Optional[CodecProto]
 producer: ProducerProto[Any]
 logger: LoggerState
 fd_config: FastDependsConfig
 id_generator: IdGenerator
 @property
 def context(self) -> ContextRepo: ...
 def add_middleware(self, *_) -> None: ...
 broker_middlewares: Sequence[BrokerMiddleware[Any]]
 def insert_middleware(self, *_) -> None: ...
BrokerConfigType_co = cast(TypeVar, 0)
ConfigType = Union["", "BrokerConfigType_co", BrokerConfig]
class ConfigComposition(Generic[BrokerConfigType_co]):
 @property
 def broker_config(self): ...
 def add_config(self, *_) -> None: ...
 def reset(self) -> None: ...
 @property
 def producer(self) -> ProducerProto[Any]: ...
 @property
 def logger(self) -> LoggerState: ...
 @property
 def fd_config(self) -> FastDependsConfig: ...
 @property
 def context(self) -> ContextRepo: ...
 def add_middleware(self, *_) -> None: ...
 def insert_middleware(self, *_) -> None: ...
 def __getattr__(self, *_): ...
 @property
 def broker_codec(self) -> Optional[CodecProto]: ...
 @property
 def broker_middlewares(self) -> Sequence[BrokerMiddleware[Any]]: ...
 def __init__(self):
  self.configs: tuple[ConfigType[BrokerConfigType_co], ...]
# === faststream/_internal/configs/endpoint.py
from faststream._internal.types import AsyncCallable
class EndpointConfig: ...
class PublisherUsecaseConfig(EndpointConfig): ...
class SubscriberUsecaseConfig(EndpointConfig):
 parser: AsyncCallable
 decoder: AsyncCallable
# === faststream/_internal/configs/specification.py
class SpecificationConfig: ...
class PublisherSpecificationConfig(SpecificationConfig): ...
# === faststream/_internal/context/__init__.py
from .context_type import Context
from .repository import ContextRepo
# === faststream/_internal/context/context_type.py
from typing import Callable as Callable_1, cast
from collections.abc import Callable
from typing import Any
from fast_depends.library import CustomField
class Context(CustomField):
 def use(self, **_) -> dict[str, Any]: ...
 def __init__(self, *_, initial: None | Callable[..., Any], **_): ...
 def __set__attributes__(self):
  self.initial = cast(None | Callable_1[..., Any], 0)
# === faststream/_internal/context/repository.py
from contextvars import Token
from typing import Any, TypeVar
T = TypeVar("T")
class ContextRepo:
 def set_global(self, *_) -> None: ...
 def reset_global(self, *_) -> None: ...
 def set_local(self, key, value: T) -> Token[T]: ...
 def reset_local(self, *_) -> None: ...
 def get_local(self, *_): ...
 def scope(self, *_) -> ContextScope: ...
 def scopes(self, *_) -> ContextScope: ...
 def get(self, *_): ...
 def __getattr__(self, *_): ...
 def resolve(self, *_): ...
 def clear(self) -> None: ...
class ContextScope:
 def __enter__(self) -> None: ...
 def __exit__(self, exc_type: None | type[BaseException], *_) -> None: ...
# === faststream/_internal/di/__init__.py
from .config import FastDependsConfig
# === faststream/_internal/di/config.py
from collections.abc import Callable, Reversible
from typing import Any, Optional
from fast_depends import Provider
from fast_depends.core import CallModel
from faststream._internal.context import ContextRepo
from fast_depends.library.serializer import SerializerProto
from faststream._internal.basic_types import Decorator
class BuiltDependant:
 original_call: Callable[..., Any]
 wrapped_call: Callable[..., Any]
 dependent: CallModel
class FastDependsConfig:
 provider: Provider
 serializer: Optional[SerializerProto]
 context: ContextRepo
 get_dependent: None | Callable[..., Any]
 def build_call(self, call: Callable[..., Any], *, call_decorators: Reversible[Decorator], **_) -> BuiltDependant: ...
# === faststream/_internal/endpoint/call_wrapper.py
import asyncio
from collections.abc import Callable, Reversible
from typing import Any, Generic, Optional
from faststream._internal.testing.calls import CallAssertions
from faststream._internal.types import P_HandlerParams, T_HandlerReturn
from fast_depends.core import CallModel
from faststream._internal.basic_types import Decorator
class HandlerCallWrapper(CallAssertions, Generic[P_HandlerParams, T_HandlerReturn]):
 future: Optional[asyncio.Future[Any]]
 def __call__(self, *_, **_) -> T_HandlerReturn: ...
 async def call_wrapped(self, *_): ...
 def set_wrapped(self, *, _call_decorators: Reversible[Decorator], **_) -> CallModel: ...
 async def wait_call(self, *_) -> None: ...
 def set_test(self) -> None: ...
 def reset_test(self) -> None: ...
 def trigger(self, *_) -> None: ...
 def refresh(self, *_) -> None: ...
 def __init__(self, call: Callable[P_HandlerParams, T_HandlerReturn], *_): ...
# === faststream/_internal/endpoint/publisher/__init__.py
from .specification import PublisherSpecification
from .usecase import PublisherUsecase
# === faststream/_internal/endpoint/publisher/fake.py
from typing import Any
from .proto import PublisherProto
from faststream.response.response import PublishCommand
class FakePublisher(PublisherProto):
 def patch_command(self, *_) -> PublishCommand: ...
 async def publish(self, *_, **_) -> None | Any: ...
 async def request(self, *_, **_): ...
# === faststream/_internal/endpoint/publisher/proto.py
from typing import Any, Protocol
from faststream._internal.types import PublishCommandType_contra
class PublisherProto(Protocol[PublishCommandType_contra]):
 async def publish(self, *_, **_) -> None | Any: ...
 async def request(self, *_, **_) -> None | Any: ...
# === faststream/_internal/endpoint/publisher/specification.py
from typing import cast
from typing_extensions import TypeVar
from typing import Any
from faststream._internal.endpoint.specification import EndpointSpecification
from faststream._internal.basic_types import AnyCallable
from faststream.specification.schema import PublisherSpec
T_SpecificationConfig = cast(TypeVar, 0)
T_BrokerConfig = cast(TypeVar, 0)
class PublisherSpecification(EndpointSpecification[T_BrokerConfig, T_SpecificationConfig]):
 def add_call(self, call: AnyCallable) -> None: ...
 def get_payloads(self) -> list[tuple[dict[str, Any], str]]: ...
 def get_schema(self) -> dict[str, PublisherSpec]: ...
# === faststream/_internal/endpoint/publisher/usecase.py
from typing import cast
from collections.abc import Callable
from faststream._internal.endpoint.call_wrapper import HandlerCallWrapper
from faststream._internal.endpoint.usecase import Endpoint
from faststream._internal.testing.calls import CallAssertions
from faststream._internal.types import P_HandlerParams, T_HandlerReturn
from .proto import PublisherProto
from faststream.specification.schema import PublisherSpec
from .specification import PublisherSpecification
class PublisherUsecase(CallAssertions, Endpoint, PublisherProto):
 async def start(self) -> None: ...
 def set_test(self, **_) -> None: ...
 def reset_test(self) -> None: ...
 def __call__(self, func: Callable[P_HandlerParams, T_HandlerReturn]) -> HandlerCallWrapper[P_HandlerParams, T_HandlerReturn]: ...
 def schema(self) -> dict[str, PublisherSpec]: ...
 def __init__(self):
  self.specification = cast(PublisherSpecification, 0)
# === faststream/_internal/endpoint/specification.py
from typing import cast
from typing_extensions import TypeVar
from typing import Generic
T_SpecificationConfig = cast(TypeVar, 0)
T_BrokerConfig = cast(TypeVar, 0)
class EndpointSpecification(Generic[T_BrokerConfig, T_SpecificationConfig]): ...
# === faststream/_internal/endpoint/subscriber/__init__.py
from .specification import SubscriberSpecification
from .usecase import SubscriberUsecase
# === faststream/_internal/endpoint/subscriber/call_item.py
from typing import Awaitable, Callable
from collections import UserList
from collections.abc import Iterable
from typing import Any, Generic, Optional, cast
from faststream._internal.types import MsgType
from faststream._internal.endpoint.call_wrapper import HandlerCallWrapper
from faststream._internal.types import AsyncCallable, AsyncFilter, CustomCallable, SubscriberMiddleware
from faststream.message import StreamMessage
class HandlerItem(Generic[MsgType]):
 item_parser: Optional[CustomCallable]
 item_decoder: Optional[CustomCallable]
 parser: Optional[AsyncCallable]
 decoder: Optional[AsyncCallable]
 async def is_suitable(self, msg: MsgType, *_) -> Optional[StreamMessage[MsgType]]: ...
 async def call(self, message: StreamMessage[MsgType], _extra_middlewares: Iterable[SubscriberMiddleware[Any]]): ...
 def __init__(self, *, filter: AsyncFilter[Any], item_parser: Optional[CustomCallable], item_decoder: Optional[CustomCallable], **_): ...
 def __set__attributes__(self):
  self.handler = cast(HandlerCallWrapper, 0)
  self.filter = cast(Callable[..., Awaitable[bool]], 0)
class CallsCollection(UserList[HandlerItem[MsgType]]):
 def add_call(self, call: HandlerItem[MsgType]) -> None: ...
# === faststream/_internal/endpoint/subscriber/mixins.py
from anyio import Semaphore
import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Generic
from faststream._internal.types import MsgType
from .usecase import SubscriberUsecase
from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream
class TasksMixin(SubscriberUsecase[Any]):
 def add_task(self, func: Callable[..., Coroutine[Any, Any, Any]], *_, **_) -> None: ...
 async def stop(self) -> None: ...
 def __init__(self):
  self.tasks: list[asyncio.Task[Any]]
class ConcurrentMixin(TasksMixin, Generic[MsgType]):
 receive_stream: MemoryObjectReceiveStream[MsgType]
 send_stream: MemoryObjectSendStream[MsgType]
 async def start(self) -> None: ...
 async def stop(self) -> None: ...
 def start_consume_task(self) -> None: ...
 def __init__(self):
  self.limiter = Semaphore()
# === faststream/_internal/endpoint/subscriber/specification.py
from typing import cast
from typing_extensions import TypeVar
from typing import Any
from faststream._internal.endpoint.specification import EndpointSpecification
from faststream._internal.endpoint.subscriber.call_item import CallsCollection
from faststream.specification.schema import SubscriberSpec
T_SpecificationConfig = cast(TypeVar, 0)
T_BrokerConfig = cast(TypeVar, 0)
class SubscriberSpecification(EndpointSpecification[T_BrokerConfig, T_SpecificationConfig]):
 def get_payloads(self) -> list[tuple[dict[str, Any], str]]: ...
 def get_schema(self) -> dict[str, SubscriberSpec]: ...
 def __init__(self):
  self.calls = cast(CallsCollection, 0)
# === faststream/_internal/endpoint/subscriber/usecase.py
from faststream.response.response import Response as Response_1
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractContextManager
from typing import Any, Generic, Optional, Union, cast
from typing_extensions import Self
from faststream._internal.endpoint.usecase import Endpoint
from faststream._internal.types import MsgType, P_HandlerParams, T_HandlerReturn
from .call_item import CallsCollection
from faststream._internal.endpoint.call_wrapper import HandlerCallWrapper
from faststream._internal.types import CustomCallable, Filter
from faststream.message import StreamMessage
from faststream.response import Response
from faststream.specification.schema import SubscriberSpec
from .specification import SubscriberSpecification
class SubscriberUsecase(Endpoint, Generic[MsgType]):
 lock: AbstractContextManager[Any]
 async def __aenter__(self) -> Self: ...
 async def __aexit__(self, exc_type: None | type[BaseException], *_) -> None: ...
 async def start(self) -> None: ...
 async def stop(self) -> None: ...
 def add_call(self, *, parser_: Optional[CustomCallable], decoder_: Optional[CustomCallable], **_) -> Self: ...
 def __call__(self, func: Callable[P_HandlerParams, T_HandlerReturn], *, filter: Filter[Any], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> HandlerCallWrapper[P_HandlerParams, T_HandlerReturn]: ...
 def __call__(self, *_, filter: Filter[Any], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> Callable[..., HandlerCallWrapper[P_HandlerParams, T_HandlerReturn]]: ...
 def __call__(self, func: None | Callable[P_HandlerParams, T_HandlerReturn], *, filter: Filter[Any], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> Union[HandlerCallWrapper[P_HandlerParams, T_HandlerReturn], Callable[..., HandlerCallWrapper[P_HandlerParams, T_HandlerReturn]]]: ...
 async def consume(self, msg: MsgType): return cast(None | Response_1, 0)
 async def process_message(self, msg: MsgType) -> Response: ...
 async def get_one(self, **_) -> Optional[StreamMessage[MsgType]]: ...
 def __aiter__(self) -> AsyncIterator[StreamMessage[MsgType]]: ...
 def get_log_context(self, message: Optional[StreamMessage[MsgType]]) -> dict[str, str]: ...
 def schema(self) -> dict[str, SubscriberSpec]: ...
 def __init__(self, config, specification, calls: CallsCollection[MsgType]): ...
 def __set__attributes__(self):
  self.calls = cast(CallsCollection, 0)
  self.specification = cast(SubscriberSpecification, 0)
# === faststream/_internal/endpoint/usecase.py
from collections.abc import Callable
from faststream._internal.types import P_HandlerParams, T_HandlerReturn
from .call_wrapper import HandlerCallWrapper
class Endpoint:
 def __call__(self, func: Callable[P_HandlerParams, T_HandlerReturn]) -> HandlerCallWrapper[P_HandlerParams, T_HandlerReturn]: ...
# === faststream/_internal/fastapi/config.py
class FastAPIConfig:
 def set_application(self, *_) -> None: ...
# === faststream/_internal/fastapi/context.py
from fastapi.params import Depends
from typing import cast
import logging
from collections.abc import Callable
from typing import Annotated, Any
from faststream._internal.context import ContextRepo as CR
def Context(*_, initial: None | Callable[..., Any], **_): return cast(Depends, 0)
Logger = Annotated[logging.Logger, Context("logger")]
ContextRepo = Annotated[CR, Context("context")]
# === faststream/_internal/fastapi/router.py
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Generic, Union
from fastapi.routing import APIRoute, APIRouter
from starlette.responses import Response
from faststream._internal.application import StartAbleApplication
from faststream._internal.broker import BrokerRouter
from faststream._internal.context import ContextRepo
from faststream._internal.types import MsgType, P_HandlerParams, T_HandlerReturn
from .config import FastAPIConfig
from faststream._internal.broker import BrokerUsecase
from faststream._internal.endpoint.call_wrapper import HandlerCallWrapper
from faststream._internal.endpoint.publisher import PublisherUsecase
from faststream._internal.types import BrokerMiddleware
class StreamRouter(APIRouter, StartAbleApplication, Generic[MsgType]):
 broker_class: type[BrokerUsecase[MsgType, Any, Any]]
 broker: BrokerUsecase[MsgType, Any, Any]
 docs_router: None | APIRouter
 @property
 def context(self) -> ContextRepo: ...
 def subscriber(self, *_, **_) -> Callable[..., HandlerCallWrapper[P_HandlerParams, T_HandlerReturn]]: ...
 def after_startup(self, func: Callable[..., Mapping[str, Any]]) -> Callable[..., Mapping[str, Any]]: ...
 def after_startup(self, func: Callable[..., Awaitable[Mapping[str, Any]]]) -> Callable[..., Awaitable[Mapping[str, Any]]]: ...
 def after_startup(self, func: Callable[..., None]) -> Callable[..., None]: ...
 def after_startup(self, func: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]: ...
 def after_startup(self, func: Callable[..., Awaitable[None]] | Callable[..., None] | Callable[..., Awaitable[Mapping[str, Any]]] | Callable[..., Mapping[str, Any]]) -> Callable[..., Awaitable[None]] | Callable[..., None] | Callable[..., Awaitable[Mapping[str, Any]]] | Callable[..., Mapping[str, Any]]: ...
 def on_broker_shutdown(self, func: Callable[..., None]) -> Callable[..., None]: ...
 def on_broker_shutdown(self, func: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]: ...
 def on_broker_shutdown(self, func: Callable[..., Awaitable[None]] | Callable[..., None]) -> Callable[..., Awaitable[None]] | Callable[..., None]: ...
 def publisher(self) -> PublisherUsecase: ...
 def include_router(self, router: Union[StreamRouter[MsgType], BrokerRouter[MsgType, Any]], *, default_response_class: type[Response], generate_unique_id_function: Callable[..., str], **_) -> None: ...
 def __init__(self, *_, middlewares: Sequence[BrokerMiddleware[MsgType]], default_response_class: type[Response], route_class: type[APIRoute], on_startup: None | Sequence[Callable[..., Any]], on_shutdown: None | Sequence[Callable[..., Any]], generate_unique_id_function: Callable[..., str], **_): ...
 def __set__attributes__(self):
  self.fastapi_config = FastAPIConfig()
# === faststream/_internal/kafka/__init__.py
from .calls import KafkaCallAssertions
from .keys import extract_per_message_keys_and_bodies
# === faststream/_internal/kafka/calls.py
from faststream._internal.testing.calls import CallAssertions
class KafkaCallAssertions(CallAssertions):
 async def assert_called_once_with(self, *_, **_) -> None: ...
 async def assert_called_with(self, *_, **_) -> None: ...
 async def assert_any_call(self, *_, **_) -> None: ...
# === faststream/_internal/kafka/keys.py
from typing import Any
def extract_per_message_keys_and_bodies(*_) -> tuple[tuple[None | Any, ...], None | tuple[Any, ...]]: ...
# === faststream/_internal/logger/__init__.py
from .params_storage import DefaultLoggerStorage
from .state import LoggerState
# === faststream/_internal/logger/logger_proxy.py
from typing import Optional
from faststream._internal.basic_types import LoggerProto
class LoggerObject(LoggerProto):
 logger: Optional[LoggerProto]
# === faststream/_internal/logger/params_storage.py
from typing import Optional, Protocol
from faststream._internal.basic_types import LoggerProto
class LoggerParamsStorage(Protocol):
 def register_subscriber(self, *_) -> None: ...
 def get_logger(self, **_) -> Optional[LoggerProto]: ...
 def set_level(self, *_) -> None: ...
class EmptyLoggerStorage(LoggerParamsStorage):
 def register_subscriber(self, *_) -> None: ...
 def get_logger(self, **_) -> None: ...
 def set_level(self, *_) -> None: ...
class DefaultLoggerStorage(LoggerParamsStorage):
 def get_logger(self, **_) -> LoggerProto: ...
 def set_level(self, *_) -> None: ...
# === faststream/_internal/logger/state.py
from typing import cast
from .logger_proxy import LoggerObject
from .params_storage import EmptyLoggerStorage, LoggerParamsStorage
class LoggerState:
 def set_level(self, *_) -> None: ...
 def log(self, *_) -> None: ...
 def __init__(self):
  self.params_storage = cast(LoggerParamsStorage | None | EmptyLoggerStorage, 0)
  self.logger: LoggerObject
# === faststream/_internal/middlewares.py
from typing import cast
from collections.abc import Awaitable, Callable
from typing import Any, Generic
from typing_extensions import Self
from faststream._internal.types import MiddlewareMsgType, PublishCommandType
from faststream._internal.basic_types import AsyncFuncAny
from faststream._internal.context.repository import ContextRepo
class BaseMiddleware(Generic[PublishCommandType, MiddlewareMsgType]):
 async def on_receive(self) -> None: ...
 async def after_processed(self, exc_type: None | type[BaseException], *_) -> None | bool: ...
 async def __aenter__(self) -> Self: ...
 async def __aexit__(self, exc_type: None | type[BaseException], *_) -> None | bool: ...
 async def consume_scope(self, call_next: AsyncFuncAny, *_): ...
 async def publish_scope(self, call_next: Callable[..., Awaitable[Any]], *_): ...
 def __init__(self):
  self.context = cast(ContextRepo, 0)
# === faststream/_internal/parser.py
from typing import Protocol, TypeVar
from faststream._internal.basic_types import DecodedMessage
from faststream.message import StreamMessage
MsgType = TypeVar("MsgType")
class ParserProto(Protocol[MsgType]):
 async def parse_message(self, message: MsgType) -> StreamMessage[MsgType]: ...
class CodecProto(Protocol):
 async def decode(self, *_) -> DecodedMessage: ...
 async def encode(self, *_) -> tuple[bytes, None | str]: ...
class DefaultCodec:
 async def decode(self, *_) -> DecodedMessage: ...
 async def encode(self, *_) -> tuple[bytes, None | str]: ...
# === faststream/_internal/producer.py
from typing import Any, Protocol
from faststream._internal.types import PublishCommandType_contra
from faststream._internal.parser import CodecProto
class ProducerProto(Protocol[PublishCommandType_contra]):
 codec: CodecProto
 async def publish(self, *_): ...
 async def request(self, *_): ...
 async def publish_batch(self, *_): ...
# === faststream/_internal/proto.py
from typing_extensions import Self
class NameRequired:
 @classmethod
 def validate(cls, *_, **_) -> Self: ...
 @classmethod
 def validate(cls, *_, **_) -> None: ...
 @classmethod
 def validate(cls, *_, **_) -> None | Self: ...
# === faststream/_internal/types.py
from typing import cast
from typing_extensions import TypeVar as TypeVar_1
from collections.abc import Awaitable, Callable
from typing import Any, Protocol, TypeAlias, TypeVar
from typing_extensions import ParamSpec
from faststream._internal.basic_types import AsyncFuncAny
from faststream.message import StreamMessage
from faststream._internal.middlewares import BaseMiddleware
AnyMsg = cast(TypeVar_1, 0)
AnyMsg_contra = cast(TypeVar_1, 0)
MiddlewareMsgType = cast(TypeVar_1, 0)
MsgType = TypeVar("MsgType")
StreamMsg = TypeVar("StreamMsg", bound=StreamMessage[Any])
ConnectionType = TypeVar("ConnectionType")
PublishCommandType = cast(TypeVar_1, 0)
PublishCommandType_contra = cast(TypeVar_1, 0)
SyncFilter = Callable[..., bool]
AsyncFilter = Callable[..., Awaitable[bool]]
Filter = SyncFilter[StreamMsg] | AsyncFilter[StreamMsg]
SyncCallable = Callable[..., Any]
AsyncCallable = AsyncFuncAny
AsyncCustomCallable = AsyncFuncAny | Callable[..., Awaitable[Any]]
CustomCallable = AsyncCustomCallable | SyncCallable
P_HandlerParams = ParamSpec("P_HandlerParams")
T_HandlerReturn = TypeVar("T_HandlerReturn")
AsyncWrappedHandlerCall = Callable[..., Awaitable[T_HandlerReturn | None]]
SyncWrappedHandlerCall = Callable[..., T_HandlerReturn | None]
WrappedHandlerCall = AsyncWrappedHandlerCall[MsgType, T_HandlerReturn] | SyncWrappedHandlerCall[MsgType, T_HandlerReturn]
class BrokerMiddleware(Protocol[AnyMsg_contra, PublishCommandType]):
 def __call__(self, *_, **_) -> BaseMiddleware[PublishCommandType]: ...
SubscriberMiddleware = Callable[..., MsgType]
class PublisherMiddleware(Protocol[PublishCommandType]):
 def __call__(self, call_next: Callable[..., Awaitable[Any]], *_): ...
IdGenerator = Callable[..., str]
# === faststream/_internal/utils/__init__.py
from fast_depends import inject as apply_types
# === faststream/_internal/utils/path.py
class Address:
 @classmethod
 def literal(cls, *_) -> Address: ...
 def describe(self) -> str: ...
 def add_prefix(self, *_) -> Address: ...
# === faststream/annotations.py
import logging
from typing import Annotated
from faststream._internal.context import ContextRepo as CR
from faststream.params import Context
Logger = Annotated[logging.Logger, Context("logger")]
ContextRepo = Annotated[CR, Context("context")]
# === faststream/app.py
from collections.abc import Sequence
from typing import Optional, TypeVar
from typing_extensions import ParamSpec
from faststream._internal.application import Application
from faststream.asgi.app import AsgiFastStream
from faststream._internal.basic_types import AnyCallable, Lifespan
from faststream.asgi.types import ASGIApp
P_HookParams = ParamSpec("P_HookParams")
T_HookReturn = TypeVar("T_HookReturn")
class FastStream(Application):
 async def run(self, *_) -> None: ...
 def exit(self) -> None: ...
 def as_asgi(self, asgi_routes: Sequence[tuple[str, ASGIApp]], *_) -> AsgiFastStream: ...
 def __init__(self, *_, lifespan: Optional[Lifespan], on_startup: Sequence[AnyCallable], after_startup: Sequence[AnyCallable], on_shutdown: Sequence[AnyCallable], after_shutdown: Sequence[AnyCallable], **_): ...
# === faststream/asgi/__init__.py
from .annotations import Request
from .app import AsgiFastStream
from .factories import AsyncAPIRoute, make_asyncapi_asgi, make_ping_asgi
from .handlers import HttpHandler, get, post
from .params import Header, Query
from .response import AsgiResponse
# === faststream/asgi/annotations.py
from typing import Annotated
from faststream._internal.context import Context
from .request import AsgiRequest
Request = Annotated[AsgiRequest, Context("request")]
# === faststream/asgi/app.py
from contextlib import AbstractAsyncContextManager
from typing import Awaitable, Callable, cast
from collections.abc import Sequence
from typing import Any, Optional, Protocol
from typing_extensions import Self
from faststream._internal.application import Application
from faststream._internal.basic_types import AnyCallable, Lifespan
class UvicornServerProtocol(Protocol):
 def handle_exit(self, *_) -> None: ...
from .types import ASGIApp, Receive, Send
class ServerState(Protocol):
 def stop(self) -> None: ...
class OuterRunState(ServerState):
 def stop(self) -> None: ...
class CliRunState(ServerState):
 def stop(self) -> None: ...
 def __init__(self):
  self.server = cast(UvicornServerProtocol, 0)
def cast_uvicorn_params(*_) -> dict[str, Any]: ...
class AsgiFastStream(Application):
 @classmethod
 def from_app(cls, app, asgi_routes: Sequence[tuple[str, ASGIApp]], *_) -> Self: ...
 def mount(self, path, route: ASGIApp) -> None: ...
 async def __call__(self, scope, receive: Receive, send: Send) -> None: ...
 async def run(self, *_) -> None: ...
 def exit(self) -> None: ...
 def start_lifespan_context(self, *_) -> AbstractAsyncContextManager[None]: ...
 async def lifespan(self, scope, receive: Receive, send: Send) -> None: ...
 async def not_found(self, scope, receive: Receive, send: Send) -> None: ...
 def __init__(self, *_, asgi_routes: Sequence[tuple[str, ASGIApp]], lifespan: Optional[Lifespan], on_startup: Sequence[AnyCallable], after_startup: Sequence[AnyCallable], on_shutdown: Sequence[AnyCallable], after_shutdown: Sequence[AnyCallable], **_): ...
 def __set__attributes__(self):
  self.routes = list[tuple[str, Callable[..., Awaitable[None]]]]()
  self.routes = cast(list[tuple[str, Any]], 0)
  self.routes = cast(list[tuple[Any, Any]], 0)
  self.routes = cast(list[tuple[str, Callable[..., Awaitable[None]]]], 0)
# === faststream/asgi/factories/__init__.py
from .asyncapi import AsyncAPIRoute, TryItOutProcessor, make_asyncapi_asgi, make_try_it_out_handler
from .ping import make_ping_asgi
# === faststream/asgi/factories/asyncapi/__init__.py
from .docs import make_asyncapi_asgi
from .route import AsyncAPIRoute
from .try_it_out import TryItOutProcessor, make_try_it_out_handler
# === faststream/asgi/factories/asyncapi/docs.py
def make_asyncapi_asgi(*_, **_): ...
# === faststream/asgi/factories/asyncapi/route.py
class AsyncAPIRoute:
 @classmethod
 def ensure_route(cls, *_) -> AsyncAPIRoute: ...
 def __call__(self, *_): ...
# === faststream/asgi/factories/asyncapi/try_it_out.py
from typing import TypedDict
from faststream.asgi.response import AsgiResponse
class TryItOutOptions(TypedDict): ...
class TryItOutMessage(TypedDict): ...
class TryItOutForm(TypedDict): ...
class TryItOutProcessor:
 async def process(self, *_) -> AsgiResponse: ...
def make_try_it_out_handler(*_): ...
# === faststream/asgi/factories/ping.py
def make_ping_asgi(*_): ...
# === faststream/asgi/handlers.py
from typing import Awaitable, Callable as Callable_1, cast
from collections.abc import Callable
from typing import Optional, Union
from faststream._internal.di.config import FastDependsConfig
from faststream._internal.basic_types import LoggerProto
from .types import Receive, Send, UserApp
class HttpHandler:
 async def __call__(self, scope, receive: Receive, send: Send) -> None: ...
 def update_fd_config(self, *_) -> None: ...
 def set_logger(self, *_) -> None: ...
 def __init__(self, func: UserApp, **_): ...
 def __set__attributes__(self):
  self.func = cast(Callable_1[..., Awaitable[Callable_1[..., Awaitable[None]]]], 0)
  self.func = __
  self.fd_config = cast(None | FastDependsConfig, 0)
  self.fd_config = __ | self.fd_config
  self.logger: None | LoggerProto
class GetHandler(HttpHandler):
 def __init__(self, func: UserApp, **_): ...
def get(func: UserApp, **_) -> GetHandler: ...
def get(*_, **_) -> Callable[..., GetHandler]: ...
def get(func: Optional[UserApp], **_) -> Union[Callable[..., GetHandler], GetHandler]: ...
class PostHandler(HttpHandler):
 def __init__(self, func: UserApp, **_): ...
def post(func: UserApp, **_) -> PostHandler: ...
def post(*_, **_) -> Callable[..., PostHandler]: ...
def post(func: Optional[UserApp], **_) -> Union[Callable[..., PostHandler], PostHandler]: ...
# === faststream/asgi/params.py
from faststream._internal.context.context_type import Context
from typing import cast, Any
def Header(*_, **_): return cast(Context, 0)
def Query(*_, **_): return cast(Context, 0)
# === faststream/asgi/request.py
from collections.abc import AsyncGenerator
from typing import Any
from .types import Receive, Send
class ClientDisconnectError(Exception): ...
class AsgiRequest:
 async def stream(self) -> AsyncGenerator[bytes, None]: yield
 async def body(self) -> bytes: ...
 async def json(self): ...
 def __init__(self, scope, receive: Receive, send: Send): ...
# === faststream/asgi/response.py
from .types import Receive, Send
class AsgiResponse:
 async def __call__(self, scope, receive: Receive, send: Send) -> None: ...
def JSONResponse(*_) -> AsgiResponse: ...
# === faststream/asgi/types.py
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[..., Awaitable[Message]]
Send = Callable[..., Awaitable[None]]
ASGIApp = Callable[..., Awaitable[None]]
UserApp = Callable[..., Awaitable[ASGIApp]]
# === faststream/asgi/websocket.py
from .types import Receive, Send
class WebSocketClose:
 async def __call__(self, scope, receive: Receive, send: Send) -> None: ...
# === faststream/cli.py
from faststream._internal.cli.main import cli
# === faststream/confluent/__init__.py
__all__ = ["ConfluentConfig", "ConfluentParserType", "KafkaBroker", "KafkaMessage", "KafkaPublishCommand", "KafkaPublishMessage", "KafkaPublisher", "KafkaResponse", "KafkaRoute", "KafkaRouter", "TestApp", "TestKafkaBroker", "Topic", "TopicPartition"]
from typing import TypeAlias
from faststream._internal.parser import ParserProto
from faststream._internal.testing.app import TestApp
ConfluentParserType = ParserProto["Message"]
from .annotations import KafkaMessage
from .broker import KafkaBroker, KafkaPublisher, KafkaRoute, KafkaRouter
from .helpers.config import ConfluentConfig
from .response import KafkaPublishCommand, KafkaPublishMessage, KafkaResponse
from .schemas import Topic, TopicPartition
from .testing import TestKafkaBroker
from faststream.exceptions import INSTALL_FASTSTREAM_CONFLUENT
# === faststream/confluent/annotations.py
from typing import Annotated
from faststream._internal.context import Context
from faststream.annotations import ContextRepo, Logger
from faststream.confluent.broker import KafkaBroker as KB
from faststream.confluent.helpers import AsyncConfluentConsumer
from faststream.confluent.message import KafkaMessage as KM
from faststream.confluent.publisher.producer import AsyncConfluentFastProducer
from faststream.params import NoCast
Consumer = Annotated[AsyncConfluentConsumer, Context("handler_.consumer")]
KafkaMessage = Annotated[KM, Context("message")]
KafkaBroker = Annotated[KB, Context("broker")]
KafkaProducer = Annotated[AsyncConfluentFastProducer, Context("broker._producer")]
# === faststream/confluent/broker/__init__.py
from .broker import KafkaBroker
from .router import KafkaPublisher, KafkaRoute, KafkaRouter
# === faststream/confluent/broker/broker.py
import asyncio
from collections.abc import Callable
from typing import Optional, TypeVar
from confluent_kafka import Message
from faststream._internal.broker import BrokerUsecase
from faststream._internal.types import IdGenerator
from faststream.confluent.configs import KafkaBrokerConfig
from faststream.confluent.helpers import AsyncConfluentConsumer
from .registrator import KafkaRegistrator
from faststream._internal.types import CustomCallable
from faststream.confluent.message import KafkaMessage
Partition = TypeVar("Partition")
class KafkaBroker(KafkaRegistrator, BrokerUsecase[Message | tuple[Message, ...], Callable[..., AsyncConfluentConsumer], KafkaBrokerConfig]):
 async def stop(self, exc_type: None | type[BaseException], *_) -> None: ...
 async def start(self) -> None: ...
 async def publish(self, *_, **_) -> None | Message: ...
 async def publish(self, *_, **_) -> asyncio.Future[None | Message]: ...
 async def publish(self, *_, **_) -> None | Message | asyncio.Future[None | Message]: ...
 async def request(self, *_, **_) -> KafkaMessage: ...
 async def publish_batch(self, *_, **_) -> None: ...
 async def ping(self, *_) -> bool: ...
 def __init__(self, *_, partitioner: Callable[..., Partition] | str, id_generator: IdGenerator, decoder: Optional[CustomCallable], parser: Optional[CustomCallable], **_): ...
# === faststream/confluent/broker/logging.py
from faststream._internal.logger.state import LoggerState
from typing import Callable, cast
from faststream._internal.logger import DefaultLoggerStorage
from faststream._internal.basic_types import LoggerProto
class KafkaParamsStorage(DefaultLoggerStorage):
 def set_level(self, *_) -> None: ...
 def register_subscriber(self, *_) -> None: ...
 def get_logger(self, **_) -> LoggerProto: ...
make_kafka_logger_state = cast(Callable[..., LoggerState], 0)
# === faststream/confluent/broker/registrator.py
from collections.abc import Callable
from typing import Optional, Union
from confluent_kafka import Message
from faststream._internal.broker.registrator import Registrator
from faststream.confluent.configs import KafkaBrokerConfig
from faststream._internal.types import CustomCallable
from faststream.confluent.publisher.usecase import BatchPublisher, DefaultPublisher
from faststream.confluent.subscriber.usecase import BatchSubscriber, ConcurrentDefaultSubscriber, DefaultSubscriber
class KafkaRegistrator(Registrator[Message | tuple[Message, ...], KafkaBrokerConfig]):
 def subscriber(self, *_, on_assign: None | Callable[..., None], on_revoke: None | Callable[..., None], on_lost: None | Callable[..., None], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> DefaultSubscriber: ...
 def subscriber(self, *_, on_assign: None | Callable[..., None], on_revoke: None | Callable[..., None], on_lost: None | Callable[..., None], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> BatchSubscriber: ...
 def subscriber(self, *_, on_assign: None | Callable[..., None], on_revoke: None | Callable[..., None], on_lost: None | Callable[..., None], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> ConcurrentDefaultSubscriber: ...
 def subscriber(self, *_, on_assign: None | Callable[..., None], on_revoke: None | Callable[..., None], on_lost: None | Callable[..., None], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> Union[DefaultSubscriber, BatchSubscriber, ConcurrentDefaultSubscriber]: ...
 def publisher(self, *_, **_) -> DefaultPublisher: ...
 def publisher(self, *_, **_) -> BatchPublisher: ...
 def publisher(self, *_, **_) -> Union[BatchPublisher, DefaultPublisher]: ...
 def include_router(self, *_, **_) -> None: ...
# === faststream/confluent/broker/router.py
from collections.abc import Awaitable, Callable
from typing import Optional, Union
from faststream._internal.broker.router import ArgsContainer, BrokerRouter, SubscriberRoute
from faststream.confluent.configs import KafkaBrokerConfig
from .registrator import KafkaRegistrator
from faststream._internal.basic_types import SendableMessage
from faststream._internal.types import CustomCallable
class KafkaPublisher(ArgsContainer): ...
class KafkaRoute(SubscriberRoute):
 def __init__(self, call: Callable[..., Awaitable[SendableMessage]] | Callable[..., SendableMessage], *_, on_assign: None | Callable[..., None], on_revoke: None | Callable[..., None], on_lost: None | Callable[..., None], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_): ...
class KafkaRouter(KafkaRegistrator, BrokerRouter[Union["Message", tuple["Message", ...]], KafkaBrokerConfig]):
 def __init__(self, *_, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_): ...
# === faststream/confluent/call_wrapper.py
from faststream._internal.endpoint.call_wrapper import HandlerCallWrapper
from faststream._internal.kafka import KafkaCallAssertions
from faststream._internal.types import P_HandlerParams, T_HandlerReturn
class KafkaHandlerCallWrapper(KafkaCallAssertions, HandlerCallWrapper[P_HandlerParams, T_HandlerReturn]): ...
# === faststream/confluent/configs/__init__.py
from .broker import KafkaBrokerConfig
# === faststream/confluent/configs/broker.py
from collections.abc import Callable
from faststream._internal.configs import BrokerConfig
from faststream.confluent.helpers import AdminService, AsyncConfluentConsumer
from faststream.confluent.publisher.producer import AsyncConfluentFastProducer
from faststream._internal.logger import LoggerState
class ConsumerBuilder:
 admin: AdminService
 logger: LoggerState
 def __call__(self, *_, **_) -> AsyncConfluentConsumer: ...
class KafkaBrokerConfig(BrokerConfig):
 admin: AdminService
 producer: AsyncConfluentFastProducer
 builder: Callable[..., AsyncConfluentConsumer]
 async def connect(self) -> None: ...
 async def disconnect(self) -> None: ...
# === faststream/confluent/fastapi/__init__.py
__all__ = ["Context", "ContextRepo", "KafkaBroker", "KafkaMessage", "KafkaProducer", "KafkaRouter", "Logger"]
from typing import Annotated
from faststream._internal.fastapi.context import Context, ContextRepo, Logger
from faststream.confluent.broker import KafkaBroker as KB
from faststream.confluent.message import KafkaMessage as KM
from faststream.confluent.publisher.producer import AsyncConfluentFastProducer
from .fastapi import KafkaRouter
KafkaMessage = Annotated[KM, Context("message")]
KafkaBroker = Annotated[KB, Context("broker")]
KafkaProducer = Annotated[AsyncConfluentFastProducer, Context("broker._producer")]
# === faststream/confluent/fastapi/fastapi.py
from collections.abc import Callable, Sequence
from typing import Any, Optional, TypeVar, Union
from confluent_kafka import Message
from fastapi.routing import APIRoute
from starlette.responses import Response
from faststream._internal.fastapi.router import StreamRouter
from faststream._internal.types import IdGenerator
from faststream.confluent.broker import KafkaBroker as KB
from faststream._internal.types import CustomCallable
from faststream.confluent.publisher.usecase import BatchPublisher, DefaultPublisher
from faststream.confluent.subscriber.usecase import BatchSubscriber, ConcurrentDefaultSubscriber, DefaultSubscriber
Partition = TypeVar("Partition")
class KafkaRouter(StreamRouter[Message | tuple[Message, ...]]):
 broker_class = KB
 broker: KB
 def subscriber(self, *_, on_assign: None | Callable[..., None], on_revoke: None | Callable[..., None], on_lost: None | Callable[..., None], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> DefaultSubscriber: ...
 def subscriber(self, *_, on_assign: None | Callable[..., None], on_revoke: None | Callable[..., None], on_lost: None | Callable[..., None], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> ConcurrentDefaultSubscriber: ...
 def subscriber(self, *_, on_assign: None | Callable[..., None], on_revoke: None | Callable[..., None], on_lost: None | Callable[..., None], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> BatchSubscriber: ...
 def subscriber(self, *_, on_assign: None | Callable[..., None], on_revoke: None | Callable[..., None], on_lost: None | Callable[..., None], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> Union[BatchSubscriber, DefaultSubscriber, ConcurrentDefaultSubscriber]: ...
 def publisher(self, *_, **_) -> DefaultPublisher: ...
 def publisher(self, *_, **_) -> BatchPublisher: ...
 def publisher(self, *_, **_) -> Union[BatchPublisher, DefaultPublisher]: ...
 def __init__(self, *_, partitioner: Callable[..., Partition] | str, id_generator: IdGenerator, decoder: Optional[CustomCallable], parser: Optional[CustomCallable], default_response_class: type[Response], route_class: type[APIRoute], on_startup: None | Sequence[Callable[..., Any]], on_shutdown: None | Sequence[Callable[..., Any]], generate_unique_id_function: Callable[..., str], **_): ...
# === faststream/confluent/helpers/__init__.py
from .admin import AdminService
from .client import AsyncConfluentConsumer, AsyncConfluentProducer
from .config import ConfluentFastConfig
# === faststream/confluent/helpers/admin.py
from confluent_kafka.admin import AdminClient
class CreateResult: ...
class AdminService:
 async def connect(self, *_) -> None: ...
 async def disconnect(self) -> None: ...
 def create_topics(self, *_) -> list[CreateResult]: ...
 def __init__(self):
  self.admin_client: None | AdminClient
# === faststream/confluent/helpers/client.py
from confluent_kafka import Consumer as Consumer_1, Producer as Producer_1
from faststream._internal.logger.state import LoggerState as LoggerState_1
from faststream.confluent.schemas.partition import TopicPartition as TopicPartition_1
import asyncio
from collections.abc import Callable
from typing import cast
from confluent_kafka import Message
from faststream.confluent.schemas import Topic
from .admin import AdminService
class AsyncConfluentProducer:
 async def stop(self) -> None: ...
 async def flush(self) -> None: ...
 async def send(self, *_) -> None | Message | asyncio.Future[None | Message]: ...
 def create_batch(self) -> BatchBuilder: ...
 async def send_batch(self, *_, **_) -> None: ...
 async def ping(self, *_) -> bool: ...
 def __init__(self):
  self.logger_state = cast(LoggerState_1, 0)
  self.producer = cast(Producer_1, 0)
class AsyncConfluentConsumer:
 @property
 def topics_to_create(self) -> list[Topic]: ...
 async def start(self) -> None: ...
 async def commit(self, *_) -> None: ...
 async def stop(self) -> None: ...
 async def getone(self, *_) -> None | Message: ...
 async def getmany(self, *_) -> tuple[Message, ...]: ...
 async def seek(self, *_) -> None: ...
 def __init__(self, *_, on_assign: None | Callable[..., None], on_revoke: None | Callable[..., None], on_lost: None | Callable[..., None], **_): ...
 def __set__attributes__(self):
  self.admin_client = cast(AdminService, 0)
  self.logger_state = cast(LoggerState_1, 0)
  self.partitions = cast(list[TopicPartition_1], 0)
  self.consumer = cast(Consumer_1, 0)
def check_msg_error(*_) -> None | Message: ...
class BatchBuilder:
 def append(self, **_) -> None: ...
# === faststream/confluent/helpers/config.py
from typing import cast
from typing_extensions import TypedDict as TypedDict_1
from collections.abc import Callable
from enum import Enum
from typing import Any
class BuiltinFeatures(str, Enum): ...
class Debug(str, Enum): ...
class BrokerAddressFamily(str, Enum): ...
class SecurityProtocol(str, Enum): ...
class SASLOAUTHBearerMethod(str, Enum): ...
class GroupProtocol(str, Enum): ...
class OffsetStoreMethod(str, Enum): ...
class IsolationLevel(str, Enum): ...
class CompressionCodec(str, Enum): ...
class CompressionType(str, Enum): ...
class ClientDNSLookup(str, Enum): ...
ConfluentConfig = cast(TypedDict_1, 0)
class ConfluentFastConfig:
 def __init__(self, *, partitioner: Callable[..., Any] | str, **_): ...
# === faststream/confluent/message.py
from typing import cast, Protocol
from confluent_kafka import Message
from faststream.message import StreamMessage
class ConsumerProtocol(Protocol):
 async def commit(self) -> None: ...
 async def seek(self, *_) -> None: ...
class FakeConsumer:
 async def commit(self) -> None: ...
 async def seek(self, *_) -> None: ...
FAKE_CONSUMER = FakeConsumer()
class KafkaMessage(StreamMessage[Message | tuple[Message, ...]]):
 async def ack(self) -> None: ...
 async def reject(self) -> None: ...
 async def nack(self) -> None: ...
 def __init__(self):
  self.consumer = cast(ConsumerProtocol, 0)
# === faststream/confluent/opentelemetry/__init__.py
from faststream.confluent.opentelemetry.middleware import KafkaTelemetryMiddleware
# === faststream/confluent/opentelemetry/middleware.py
from faststream.confluent.response import KafkaPublishCommand
from faststream.opentelemetry.middleware import TelemetryMiddleware
class KafkaTelemetryMiddleware(TelemetryMiddleware[KafkaPublishCommand]): ...
# === faststream/confluent/opentelemetry/provider.py
from typing import Any
from faststream._internal.types import MsgType
from faststream.confluent.response import KafkaPublishCommand
from faststream.opentelemetry import TelemetrySettingsProvider
class BaseConfluentTelemetrySettingsProvider(TelemetrySettingsProvider[MsgType, KafkaPublishCommand]):
 def get_publish_attrs_from_cmd(self, *_) -> dict[str, Any]: ...
 def get_publish_destination_name(self, *_) -> str: ...
class ConfluentTelemetrySettingsProvider(BaseConfluentTelemetrySettingsProvider["Message"]):
 def get_consume_attrs_from_message(self, *_) -> dict[str, Any]: ...
 def get_consume_destination_name(self, *_) -> str: ...
class BatchConfluentTelemetrySettingsProvider(BaseConfluentTelemetrySettingsProvider[tuple["Message", ...]]):
 def get_consume_attrs_from_message(self, *_) -> dict[str, Any]: ...
 def get_consume_destination_name(self, *_) -> str: ...
def telemetry_attributes_provider_factory(*_) -> BatchConfluentTelemetrySettingsProvider | ConfluentTelemetrySettingsProvider: ...
# === faststream/confluent/parser.py
from .message import KafkaMessage
from faststream._internal.basic_types import DecodedMessage
class AsyncConfluentParser:
 async def parse_message(self, *_) -> KafkaMessage: ...
 async def parse_batch(self, *_) -> KafkaMessage: ...
 async def decode_message(self, *_) -> DecodedMessage: ...
 async def decode_batch(self, *_) -> DecodedMessage: ...
# === faststream/confluent/prometheus/__init__.py
from faststream.confluent.prometheus.middleware import KafkaPrometheusMiddleware
# === faststream/confluent/prometheus/middleware.py
from collections.abc import Callable, Sequence
from confluent_kafka import Message
from faststream.confluent.response import KafkaPublishCommand
from faststream.prometheus.middleware import PrometheusMiddleware
class KafkaPrometheusMiddleware(PrometheusMiddleware[Message | Sequence[Message], KafkaPublishCommand]):
 def __init__(self, *, custom_labels: None | dict[str, Callable[..., str] | str], **_): ...
# === faststream/confluent/prometheus/provider.py
from faststream.message.message import MsgType
from faststream.prometheus import ConsumeAttrs, MetricsSettingsProvider
class BaseConfluentMetricsSettingsProvider(MetricsSettingsProvider[MsgType]):
 def get_publish_destination_name_from_cmd(self, *_) -> str: ...
class ConfluentMetricsSettingsProvider(BaseConfluentMetricsSettingsProvider["Message"]):
 def get_consume_attrs_from_message(self, *_) -> ConsumeAttrs: ...
class BatchConfluentMetricsSettingsProvider(BaseConfluentMetricsSettingsProvider[tuple["Message", ...]]):
 def get_consume_attrs_from_message(self, *_) -> ConsumeAttrs: ...
def settings_provider_factory(*_) -> BatchConfluentMetricsSettingsProvider | ConfluentMetricsSettingsProvider: ...
# === faststream/confluent/publisher/config.py
from faststream._internal.configs import PublisherSpecificationConfig, PublisherUsecaseConfig
class KafkaPublisherSpecificationConfig(PublisherSpecificationConfig): ...
class KafkaPublisherConfig(PublisherUsecaseConfig): ...
# === faststream/confluent/publisher/factory.py
from .usecase import BatchPublisher, DefaultPublisher
def create_publisher(**_) -> DefaultPublisher | BatchPublisher: ...
# === faststream/confluent/publisher/fake.py
from faststream._internal.endpoint.publisher.fake import FakePublisher
from faststream.confluent.response import KafkaPublishCommand
class KafkaFakePublisher(FakePublisher):
 def patch_command(self, *_) -> KafkaPublishCommand: ...
# === faststream/confluent/publisher/producer.py
from typing import Any, Optional
from faststream._internal.producer import ProducerProto
from faststream.confluent.response import KafkaPublishCommand
import asyncio
from confluent_kafka import Message
from fast_depends.library.serializer import SerializerProto
from faststream._internal.parser import CodecProto
from faststream._internal.types import CustomCallable
class AsyncConfluentFastProducer(ProducerProto[KafkaPublishCommand]):
 def connect(self, *_) -> None: ...
 async def disconnect(self) -> None: ...
 async def flush(self) -> None: ...
 async def ping(self, *_) -> bool: ...
 async def publish(self, *_) -> None | Message | asyncio.Future[None | Message]: ...
 async def publish_batch(self, *_) -> None: ...
 async def request(self, *_): ...
class FakeConfluentFastProducer(AsyncConfluentFastProducer):
 def connect(self, *_) -> None: ...
 async def disconnect(self) -> None: ...
 async def flush(self) -> None: ...
 async def ping(self, *_) -> bool: ...
 async def publish(self, *_) -> None | Message | asyncio.Future[None | Message]: ...
 async def publish_batch(self, *_) -> None: ...
class AsyncConfluentFastProducerImpl(AsyncConfluentFastProducer):
 def connect(self, *_) -> None: ...
 async def disconnect(self) -> None: ...
 async def ping(self, *_) -> bool: ...
 async def flush(self) -> None: ...
 async def publish(self, *_) -> None | Message | asyncio.Future[None | Message]: ...
 async def publish_batch(self, *_) -> None: ...
 def __init__(self, parser: Optional[CustomCallable], decoder: Optional[CustomCallable]): ...
 def __set__attributes__(self):
  self.serializer: None | SerializerProto
  self.codec: CodecProto
# === faststream/confluent/publisher/specification.py
from faststream._internal.endpoint.publisher import PublisherSpecification
from faststream.confluent.configs import KafkaBrokerConfig
from faststream.specification.schema import PublisherSpec
from .config import KafkaPublisherSpecificationConfig
class KafkaPublisherSpecification(PublisherSpecification[KafkaBrokerConfig, KafkaPublisherSpecificationConfig]):
 def get_schema(self) -> dict[str, PublisherSpec]: ...
# === faststream/confluent/publisher/state.py
from typing import cast, Protocol
from faststream.confluent.helpers.client import AsyncConfluentProducer
class ProducerState(Protocol):
 @property
 def producer(self) -> AsyncConfluentProducer: ...
 async def ping(self, *_) -> bool: ...
 async def stop(self) -> None: ...
 async def flush(self) -> None: ...
class EmptyProducerState:
 @property
 def producer(self) -> AsyncConfluentProducer: ...
 async def ping(self, *_) -> bool: ...
 async def stop(self) -> None: ...
 async def flush(self) -> None: ...
class RealProducer:
 async def stop(self) -> None: ...
 async def ping(self, *_) -> bool: ...
 async def flush(self) -> None: ...
 def __init__(self):
  self.producer = cast(AsyncConfluentProducer, 0)
# === faststream/confluent/publisher/usecase.py
import asyncio
from collections.abc import Callable
from confluent_kafka import Message
from faststream._internal.endpoint.publisher import PublisherUsecase
from faststream._internal.kafka import KafkaCallAssertions
from faststream._internal.types import P_HandlerParams, T_HandlerReturn
from faststream.confluent.call_wrapper import KafkaHandlerCallWrapper
from faststream.confluent.message import KafkaMessage
class LogicPublisher(KafkaCallAssertions, PublisherUsecase):
 def __call__(self, func: Callable[P_HandlerParams, T_HandlerReturn]) -> KafkaHandlerCallWrapper[P_HandlerParams, T_HandlerReturn]: ...
 async def request(self, *_, **_) -> KafkaMessage: ...
 async def flush(self) -> None: ...
class DefaultPublisher(LogicPublisher):
 async def publish(self, *_, **_) -> None | Message: ...
 async def publish(self, *_, **_) -> asyncio.Future[None | Message]: ...
 async def publish(self, *_, **_) -> None | Message | asyncio.Future[None | Message]: ...
 async def request(self, *_, **_) -> KafkaMessage: ...
class BatchPublisher(LogicPublisher):
 async def publish(self, *_, **_) -> None: ...
# === faststream/confluent/response.py
from typing import Any
from faststream._internal.kafka import extract_per_message_keys_and_bodies
from faststream.response.response import BatchPublishCommand, Response
class KafkaResponse(Response):
 def get_publish_key(self) -> None | Any | bytes: ...
 def as_publish_command(self) -> KafkaPublishCommand: ...
class KafkaPublishCommand(BatchPublishCommand):
 batch_bodies = __
 @classmethod
 def from_cmd(cls, *_, **_) -> KafkaPublishCommand: ...
 def key_for(self, *_) -> None | Any: ...
 def headers_to_publish(self) -> dict[str, str]: ...
 def __init__(self):
  self.batch_bodies = extract_per_message_keys_and_bodies(self.batch_bodies)[1]
KafkaPublishMessage = KafkaResponse
# === faststream/confluent/schemas/__init__.py
from faststream.confluent.schemas.partition import TopicPartition
from faststream.confluent.schemas.topic import Topic
# === faststream/confluent/schemas/partition.py
from confluent_kafka import TopicPartition as ConfluentPartition
class TopicPartition:
 def to_confluent(self) -> ConfluentPartition: ...
 def add_prefix(self, *_) -> TopicPartition: ...
# === faststream/confluent/schemas/topic.py
from confluent_kafka.admin import NewTopic
from faststream._internal.proto import NameRequired
class Topic(NameRequired):
 def add_prefix(self, *_) -> Topic: ...
 def to_confluent(self) -> NewTopic: ...
# === faststream/confluent/security.py
from typing import Any
def parse_security(*_) -> dict[str, Any]: ...
# === faststream/confluent/subscriber/config.py
from collections.abc import Iterable, Sequence
from faststream._internal.configs import SubscriberSpecificationConfig, SubscriberUsecaseConfig
from faststream.confluent.schemas import Topic, TopicPartition
class KafkaSubscriberSpecificationConfig(SubscriberSpecificationConfig):
 topics: Sequence[Topic]
 partitions: Iterable[TopicPartition]
class KafkaSubscriberConfig(SubscriberUsecaseConfig):
 topics: Sequence[Topic]
 partitions: Sequence[TopicPartition]
# === faststream/confluent/subscriber/factory.py
from .usecase import BatchSubscriber, ConcurrentDefaultSubscriber, DefaultSubscriber
def create_subscriber(*_, **_) -> DefaultSubscriber | ConcurrentDefaultSubscriber | BatchSubscriber: ...
# === faststream/confluent/subscriber/specification.py
from faststream._internal.endpoint.subscriber import SubscriberSpecification
from faststream.confluent.configs import KafkaBrokerConfig
from faststream.specification.schema import SubscriberSpec
from .config import KafkaSubscriberSpecificationConfig
class KafkaSubscriberSpecification(SubscriberSpecification[KafkaBrokerConfig, KafkaSubscriberSpecificationConfig]):
 def get_schema(self) -> dict[str, SubscriberSpec]: ...
# === faststream/confluent/subscriber/usecase.py
from collections.abc import AsyncIterator, Callable
from typing import Any, Optional, Union
from confluent_kafka import Message
from faststream._internal.endpoint.subscriber import SubscriberUsecase
from faststream._internal.endpoint.subscriber.mixins import ConcurrentMixin, TasksMixin
from faststream._internal.types import MsgType, P_HandlerParams, T_HandlerReturn
from faststream.confluent.call_wrapper import KafkaHandlerCallWrapper
from faststream.confluent.parser import AsyncConfluentParser
from faststream.confluent.schemas import Topic, TopicPartition
from faststream._internal.endpoint.subscriber.call_item import CallsCollection
from faststream._internal.types import CustomCallable, Filter
from faststream.confluent.helpers.client import AsyncConfluentConsumer
from faststream.confluent.message import KafkaMessage
class LogicSubscriber(TasksMixin, SubscriberUsecase[MsgType]):
 parser: AsyncConfluentParser
 consumer: Optional[AsyncConfluentConsumer]
 def __call__(self, func: Callable[P_HandlerParams, T_HandlerReturn], *, filter: Filter[Any], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> KafkaHandlerCallWrapper[P_HandlerParams, T_HandlerReturn]: ...
 def __call__(self, *_, filter: Filter[Any], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> Callable[..., KafkaHandlerCallWrapper[P_HandlerParams, T_HandlerReturn]]: ...
 def __call__(self, func: None | Callable[P_HandlerParams, T_HandlerReturn], *, filter: Filter[Any], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> Union[KafkaHandlerCallWrapper[P_HandlerParams, T_HandlerReturn], Callable[..., KafkaHandlerCallWrapper[P_HandlerParams, T_HandlerReturn]]]: ...
 @property
 def topics(self) -> list[Topic]: ...
 @property
 def partitions(self) -> list[TopicPartition]: ...
 async def start(self) -> None: ...
 async def stop(self) -> None: ...
 async def get_one(self, **_) -> None | KafkaMessage: ...
 async def __aiter__(self) -> AsyncIterator[KafkaMessage]: yield
 async def consume_one(self, msg: MsgType) -> None: ...
 async def get_msg(self) -> None | MsgType: ...
 @staticmethod
 def build_log_context(*_) -> dict[str, str]: ...
 def __init__(self, config, specification, calls: CallsCollection[MsgType]): ...
class DefaultSubscriber(LogicSubscriber[Message]):
 async def get_msg(self) -> Optional[Message]: ...
 def get_log_context(self, *_) -> dict[str, str]: ...
 def __init__(self):
  self.parser = AsyncConfluentParser()
class ConcurrentDefaultSubscriber(ConcurrentMixin["Message"], DefaultSubscriber):
 async def start(self) -> None: ...
 async def consume_one(self, *_) -> None: ...
class BatchSubscriber(LogicSubscriber[tuple[Message, ...]]):
 async def get_msg(self) -> None | tuple[Message, ...]: ...
 def get_log_context(self, *_) -> dict[str, str]: ...
 def __init__(self):
  self.parser = AsyncConfluentParser()
# === faststream/confluent/testing.py
from faststream.confluent.broker.broker import KafkaBroker as KafkaBroker_1
from collections.abc import Iterable
from typing import Any, cast
from confluent_kafka import KafkaError, Message
from faststream._internal.parser import DefaultCodec
from faststream._internal.testing.broker import EnterType, TestBroker
from faststream._internal.types import IdGenerator
from faststream.confluent.broker import KafkaBroker
from faststream.confluent.publisher.producer import AsyncConfluentFastProducer
from faststream._internal.parser import CodecProto
from faststream.confluent.subscriber.usecase import LogicSubscriber
class TestKafkaBroker(TestBroker[KafkaBroker, EnterType]):
 def create_publisher_fake_subscriber(self, *_) -> tuple[LogicSubscriber[Any], bool]: ...
class FakeProducer(AsyncConfluentFastProducer):
 @property
 def subscribers(self) -> Iterable[LogicSubscriber[Any]]: ...
 async def ping(self, *_) -> bool: ...
 async def publish(self, *_) -> None: ...
 async def publish_batch(self, *_) -> None: ...
 async def request(self, *_) -> MockConfluentMessage: ...
 def __init__(self):
  self.broker = cast(KafkaBroker_1, 0)
  self.brokers = cast(list[KafkaBroker_1], 0)
  self.codec = cast(CodecProto | None | DefaultCodec, 0)
class MockConfluentMessage(Message):
 def len(self) -> int: ...
 def error(self) -> None | KafkaError: ...
 def headers(self) -> list[tuple[str, None | bytes | str]]: ...
 def key(self) -> bytes: ...
 def offset(self) -> int: ...
 def partition(self) -> int: ...
 def timestamp(self) -> tuple[int, int]: ...
 def topic(self) -> str: ...
 def value(self) -> None | bytes: ...
async def build_message(*_, id_generator: IdGenerator, **_) -> MockConfluentMessage: ...
# === faststream/confluent/types.py
from typing import TypeAlias
from faststream._internal.basic_types import SendableMessage
from faststream.confluent.response import KafkaPublishMessage
KafkaSendableMessage = KafkaPublishMessage | SendableMessage
# === faststream/context.py
from faststream._internal.context import Context, ContextRepo
# === faststream/exceptions.py
from typing import cast
class FastStreamException(Exception): ...
class IgnoredException(FastStreamException): ...
class StopConsume(IgnoredException): ...
class StopApplication(IgnoredException, SystemExit): ...
class HandlerException(IgnoredException): ...
class SkipMessage(HandlerException): ...
class AckMessage(HandlerException): ...
class NackMessage(HandlerException): ...
class RejectMessage(HandlerException): ...
class SetupError(FastStreamException, ValueError): ...
class StartupValidationError(FastStreamException, ValueError): ...
class FeatureNotSupportedException(FastStreamException, NotImplementedError): ...
class SubscriberNotFound(FastStreamException): ...
class IncorrectState(FastStreamException): ...
class ContextError(FastStreamException, KeyError): ...
INSTALL_FASTSTREAM_RABBIT = cast(str, 0)
INSTALL_FASTSTREAM_KAFKA = cast(str, 0)
INSTALL_FASTSTREAM_CONFLUENT = cast(str, 0)
INSTALL_FASTSTREAM_REDIS = cast(str, 0)
INSTALL_FASTSTREAM_NATS = cast(str, 0)
INSTALL_FASTSTREAM_MQTT = cast(str, 0)
# === faststream/kafka/__init__.py
__all__ = ["ConsumerRecord", "KafkaBroker", "KafkaMessage", "KafkaParserType", "KafkaPublishCommand", "KafkaPublishMessage", "KafkaPublisher", "KafkaResponse", "KafkaRoute", "KafkaRouter", "RecordMetadata", "TestApp", "TestKafkaBroker", "Topic", "TopicPartition"]
from typing import TYPE_CHECKING, TypeAlias
from faststream._internal.parser import ParserProto
from faststream._internal.testing.app import TestApp
from aiokafka import ConsumerRecord
if TYPE_CHECKING:
 from aiokafka import ConsumerRecord
KafkaParserType = ParserProto[""]
from aiokafka.structs import RecordMetadata
from .annotations import KafkaMessage
from .broker import KafkaBroker, KafkaPublisher, KafkaRoute, KafkaRouter
from .response import KafkaPublishCommand, KafkaPublishMessage, KafkaResponse
from .schemas import Topic, TopicPartition
from .testing import TestKafkaBroker
from faststream.exceptions import INSTALL_FASTSTREAM_KAFKA
# === faststream/kafka/annotations.py
from typing import Annotated
from aiokafka import AIOKafkaConsumer
from faststream._internal.context import Context
from faststream.annotations import ContextRepo, Logger
from faststream.kafka.broker import KafkaBroker as KB
from faststream.kafka.message import KafkaMessage as KM
from faststream.kafka.publisher.producer import AioKafkaFastProducer
from faststream.params import NoCast
Consumer = Annotated[AIOKafkaConsumer, Context("handler_.consumer")]
KafkaMessage = Annotated[KM, Context("message")]
KafkaBroker = Annotated[KB, Context("broker")]
KafkaProducer = Annotated[AioKafkaFastProducer, Context("broker._producer")]
# === faststream/kafka/broker/__init__.py
from .broker import KafkaBroker
from .router import KafkaPublisher, KafkaRoute, KafkaRouter
# === faststream/kafka/broker/broker.py
import asyncio
from collections.abc import Callable
from typing import Any, Optional, TypeVar
import aiokafka
from aiokafka.structs import RecordMetadata
from faststream._internal.broker import BrokerUsecase
from faststream._internal.types import IdGenerator
from faststream.kafka.configs import KafkaBrokerConfig
from .registrator import KafkaRegistrator
Partition = TypeVar("Partition")
from aiokafka.abc import AbstractTokenProvider
from typing_extensions import TypedDict
from faststream._internal.types import CustomCallable
from faststream.kafka.message import KafkaMessage
class KafkaInitKwargs(TypedDict):
 sasl_oauth_token_provider: None | AbstractTokenProvider
 loop: None | asyncio.AbstractEventLoop
 key_serializer: None | Callable[..., bytes]
 value_serializer: None | Callable[..., bytes]
 partitioner: Callable[..., Any]
class KafkaBroker(KafkaRegistrator, BrokerUsecase[aiokafka.ConsumerRecord[Any, Any] | tuple[aiokafka.ConsumerRecord[Any, Any], ...], Callable[..., aiokafka.AIOKafkaConsumer], KafkaBrokerConfig]):
 async def stop(self, exc_type: None | type[BaseException], *_) -> None: ...
 async def start(self) -> None: ...
 async def publish(self, *_, **_) -> RecordMetadata: ...
 async def publish(self, *_, **_) -> asyncio.Future[RecordMetadata]: ...
 async def publish(self, *_, **_) -> RecordMetadata | asyncio.Future[RecordMetadata]: ...
 async def request(self, *_, **_) -> KafkaMessage: ...
 async def publish_batch(self, *_, **_) -> RecordMetadata: ...
 async def publish_batch(self, *_, **_) -> asyncio.Future[RecordMetadata]: ...
 async def publish_batch(self, *_, **_) -> RecordMetadata | asyncio.Future[RecordMetadata]: ...
 async def ping(self, *_) -> bool: ...
 def __init__(self, *_, key_serializer: None | Callable[..., bytes], value_serializer: None | Callable[..., bytes], partitioner: Callable[..., Partition], id_generator: IdGenerator, decoder: Optional[CustomCallable], parser: Optional[CustomCallable], **_): ...
# === faststream/kafka/broker/logging.py
from faststream._internal.logger.state import LoggerState
from typing import Callable, cast
from faststream._internal.logger import DefaultLoggerStorage
from faststream._internal.basic_types import LoggerProto
class KafkaParamsStorage(DefaultLoggerStorage):
 def set_level(self, *_) -> None: ...
 def register_subscriber(self, *_) -> None: ...
 def get_logger(self, **_) -> LoggerProto: ...
make_kafka_logger_state = cast(Callable[..., LoggerState], 0)
# === faststream/kafka/broker/registrator.py
from collections.abc import Callable, Sequence
from typing import Any, Optional, Union
from aiokafka import ConsumerRecord
from faststream._internal.broker.registrator import Registrator
from faststream.kafka.configs import KafkaBrokerConfig
from aiokafka.coordinator.assignors.abstract import AbstractPartitionAssignor
from faststream._internal.types import CustomCallable
from faststream.kafka.publisher.usecase import BatchPublisher, DefaultPublisher
from faststream.kafka.subscriber.usecase import BatchSubscriber, ConcurrentBetweenPartitionsSubscriber, ConcurrentDefaultSubscriber, DefaultSubscriber
class KafkaRegistrator(Registrator[ConsumerRecord[Any, Any] | tuple[ConsumerRecord[Any, Any], ...], KafkaBrokerConfig]):
 def subscriber(self, *_, key_deserializer: None | Callable[..., Any], value_deserializer: None | Callable[..., Any], partition_assignment_strategy: Sequence[type[AbstractPartitionAssignor]], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> DefaultSubscriber: ...
 def subscriber(self, *_, key_deserializer: None | Callable[..., Any], value_deserializer: None | Callable[..., Any], partition_assignment_strategy: Sequence[type[AbstractPartitionAssignor]], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> BatchSubscriber: ...
 def subscriber(self, *_, key_deserializer: None | Callable[..., Any], value_deserializer: None | Callable[..., Any], partition_assignment_strategy: Sequence[type[AbstractPartitionAssignor]], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> ConcurrentDefaultSubscriber: ...
 def subscriber(self, *_, key_deserializer: None | Callable[..., Any], value_deserializer: None | Callable[..., Any], partition_assignment_strategy: Sequence[type[AbstractPartitionAssignor]], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> ConcurrentBetweenPartitionsSubscriber: ...
 def subscriber(self, *_, key_deserializer: None | Callable[..., Any], value_deserializer: None | Callable[..., Any], partition_assignment_strategy: Sequence[type[AbstractPartitionAssignor]], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> Union[DefaultSubscriber, BatchSubscriber, ConcurrentDefaultSubscriber, ConcurrentBetweenPartitionsSubscriber]: ...
 def publisher(self, *_, **_) -> DefaultPublisher: ...
 def publisher(self, *_, **_) -> BatchPublisher: ...
 def publisher(self, *_, **_) -> Union[BatchPublisher, DefaultPublisher]: ...
 def include_router(self, *_, **_) -> None: ...
# === faststream/kafka/broker/router.py
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Optional, Union
from faststream._internal.broker.router import ArgsContainer, BrokerRouter, SubscriberRoute
from faststream.kafka.broker.registrator import KafkaRegistrator
from faststream.kafka.configs import KafkaBrokerConfig
from aiokafka.coordinator.assignors.abstract import AbstractPartitionAssignor
from faststream._internal.basic_types import SendableMessage
from faststream._internal.types import CustomCallable
class KafkaPublisher(ArgsContainer): ...
class KafkaRoute(SubscriberRoute):
 def __init__(self, call: Callable[..., Awaitable[SendableMessage]] | Callable[..., SendableMessage], *_, key_deserializer: None | Callable[..., Any], value_deserializer: None | Callable[..., Any], partition_assignment_strategy: Sequence[type[AbstractPartitionAssignor]], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_): ...
class KafkaRouter(KafkaRegistrator, BrokerRouter[Union["", tuple["", ...]], KafkaBrokerConfig]):
 def __init__(self, *_, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_): ...
# === faststream/kafka/call_wrapper.py
from faststream._internal.endpoint.call_wrapper import HandlerCallWrapper
from faststream._internal.kafka import KafkaCallAssertions
from faststream._internal.types import P_HandlerParams, T_HandlerReturn
class KafkaHandlerCallWrapper(KafkaCallAssertions, HandlerCallWrapper[P_HandlerParams, T_HandlerReturn]): ...
# === faststream/kafka/configs/__init__.py
from .broker import KafkaBrokerConfig
# === faststream/kafka/configs/broker.py
from collections.abc import Callable
import aiokafka
from faststream._internal.configs import BrokerConfig
from faststream.kafka.helpers import AdminService
from faststream.kafka.publisher.producer import AioKafkaFastProducer
class KafkaBrokerConfig(BrokerConfig):
 producer: AioKafkaFastProducer
 admin: AdminService
 async def connect(self, **_) -> None: ...
 builder: Callable[..., aiokafka.AIOKafkaConsumer]
 async def disconnect(self) -> None: ...
# === faststream/kafka/exceptions.py
from faststream.exceptions import FastStreamException
class BatchBufferOverflowException(FastStreamException): ...
# === faststream/kafka/fastapi/__init__.py
__all__ = ["Context", "ContextRepo", "KafkaBroker", "KafkaMessage", "KafkaProducer", "KafkaRouter", "Logger"]
from typing import Annotated
from faststream._internal.fastapi.context import Context, ContextRepo, Logger
from faststream.kafka.broker import KafkaBroker as KB
from faststream.kafka.message import KafkaMessage as KM
from faststream.kafka.publisher.producer import AioKafkaFastProducer
from .fastapi import KafkaRouter
KafkaMessage = Annotated[KM, Context("message")]
KafkaBroker = Annotated[KB, Context("broker")]
KafkaProducer = Annotated[AioKafkaFastProducer, Context("broker._producer")]
# === faststream/kafka/fastapi/fastapi.py
from collections.abc import Callable, Sequence
from typing import Any, Optional, TypeVar, Union
from aiokafka import ConsumerRecord
from fastapi.routing import APIRoute
from starlette.responses import Response
from faststream._internal.fastapi.router import StreamRouter
from faststream._internal.types import IdGenerator
from faststream.kafka.broker.broker import KafkaBroker as KB
from aiokafka.coordinator.assignors.abstract import AbstractPartitionAssignor
from faststream._internal.types import CustomCallable
from faststream.kafka.publisher.usecase import BatchPublisher, DefaultPublisher
from faststream.kafka.subscriber.usecase import BatchSubscriber, ConcurrentBetweenPartitionsSubscriber, ConcurrentDefaultSubscriber, DefaultSubscriber
Partition = TypeVar("Partition")
class KafkaRouter(StreamRouter[ConsumerRecord[Any, Any] | tuple[ConsumerRecord[Any, Any], ...]]):
 broker_class = KB
 broker: KB
 def subscriber(self, *_, key_deserializer: None | Callable[..., Any], value_deserializer: None | Callable[..., Any], partition_assignment_strategy: Sequence[type[AbstractPartitionAssignor]], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> DefaultSubscriber: ...
 def subscriber(self, *_, key_deserializer: None | Callable[..., Any], value_deserializer: None | Callable[..., Any], partition_assignment_strategy: Sequence[type[AbstractPartitionAssignor]], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> BatchSubscriber: ...
 def subscriber(self, *_, key_deserializer: None | Callable[..., Any], value_deserializer: None | Callable[..., Any], partition_assignment_strategy: Sequence[type[AbstractPartitionAssignor]], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> ConcurrentDefaultSubscriber: ...
 def subscriber(self, *_, key_deserializer: None | Callable[..., Any], value_deserializer: None | Callable[..., Any], partition_assignment_strategy: Sequence[type[AbstractPartitionAssignor]], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> ConcurrentBetweenPartitionsSubscriber: ...
 def subscriber(self, *_, key_deserializer: None | Callable[..., Any], value_deserializer: None | Callable[..., Any], partition_assignment_strategy: Sequence[type[AbstractPartitionAssignor]], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> Union[DefaultSubscriber, BatchSubscriber, ConcurrentDefaultSubscriber, ConcurrentBetweenPartitionsSubscriber]: ...
 def publisher(self, *_, **_) -> DefaultPublisher: ...
 def publisher(self, *_, **_) -> BatchPublisher: ...
 def publisher(self, *_, **_) -> Union[BatchPublisher, DefaultPublisher]: ...
 def __init__(self, *_, key_serializer: None | Callable[..., bytes], value_serializer: None | Callable[..., bytes], partitioner: Callable[..., Partition], id_generator: IdGenerator, decoder: Optional[CustomCallable], parser: Optional[CustomCallable], default_response_class: type[Response], route_class: type[APIRoute], on_startup: None | Sequence[Callable[..., Any]], on_shutdown: None | Sequence[Callable[..., Any]], generate_unique_id_function: Callable[..., str], **_): ...
# === faststream/kafka/helpers/__init__.py
from .admin import AdminService, CreateResult
from .rebalance_listener import make_logging_listener
# === faststream/kafka/helpers/admin.py
from aiokafka.admin.client import AIOKafkaAdminClient
class CreateResult: ...
class AdminService:
 async def connect(self, **_) -> None: ...
 async def disconnect(self) -> None: ...
 async def create_topics(self, *_) -> list[CreateResult]: ...
 def __init__(self):
  self.admin_client: None | AIOKafkaAdminClient
# === faststream/kafka/helpers/rebalance_listener.py
from typing import Optional
from aiokafka import ConsumerRebalanceListener
def make_logging_listener(**_) -> Optional[ConsumerRebalanceListener]: ...
# === faststream/kafka/message.py
from typing import cast, Any, Protocol, Union
from aiokafka import AIOKafkaConsumer, ConsumerRecord
from faststream.message import StreamMessage
class ConsumerProtocol(Protocol):
 async def commit(self) -> None: ...
 def seek(self, *_) -> None: ...
class FakeConsumer:
 async def commit(self) -> None: ...
 def seek(self, *_) -> None: ...
FAKE_CONSUMER = FakeConsumer()
class KafkaRawMessage(ConsumerRecord[Any, Any]):
 consumer: AIOKafkaConsumer
class KafkaMessage(StreamMessage[Union["", tuple["", ...]]]):
 def __init__(self):
  self.consumer = cast(ConsumerProtocol, 0)
class KafkaAckableMessage(KafkaMessage):
 async def ack(self) -> None: ...
 async def reject(self) -> None: ...
 async def nack(self) -> None: ...
# === faststream/kafka/opentelemetry/__init__.py
from faststream.kafka.opentelemetry.middleware import KafkaTelemetryMiddleware
# === faststream/kafka/opentelemetry/middleware.py
from faststream.kafka.response import KafkaPublishCommand
from faststream.opentelemetry.middleware import TelemetryMiddleware
class KafkaTelemetryMiddleware(TelemetryMiddleware[KafkaPublishCommand]): ...
# === faststream/kafka/opentelemetry/provider.py
from typing import Any
from faststream._internal.types import MsgType
from faststream.kafka.response import KafkaPublishCommand
from faststream.opentelemetry import TelemetrySettingsProvider
class BaseKafkaTelemetrySettingsProvider(TelemetrySettingsProvider[MsgType, KafkaPublishCommand]):
 def get_publish_attrs_from_cmd(self, *_) -> dict[str, Any]: ...
 def get_publish_destination_name(self, *_) -> str: ...
class KafkaTelemetrySettingsProvider(BaseKafkaTelemetrySettingsProvider["ConsumerRecord"]):
 def get_consume_attrs_from_message(self, *_) -> dict[str, Any]: ...
 def get_consume_destination_name(self, *_) -> str: ...
class BatchKafkaTelemetrySettingsProvider(BaseKafkaTelemetrySettingsProvider[tuple["ConsumerRecord", ...]]):
 def get_consume_attrs_from_message(self, *_) -> dict[str, Any]: ...
 def get_consume_destination_name(self, *_) -> str: ...
def telemetry_attributes_provider_factory(*_) -> BatchKafkaTelemetrySettingsProvider | KafkaTelemetrySettingsProvider: ...
# === faststream/kafka/parser.py
from re import Pattern as Pattern_1
from typing import cast
from faststream.kafka.message import KafkaMessage
from aiokafka import ConsumerRecord
from faststream._internal.basic_types import DecodedMessage
from faststream.message import StreamMessage
class AioKafkaParser:
 async def parse_message(self, *_) -> StreamMessage[ConsumerRecord]: ...
 async def decode_message(self, *_) -> DecodedMessage: ...
 def __init__(self, msg_class: type[KafkaMessage], *_): ...
 def __set__attributes__(self):
  self.msg_class = cast(type[KafkaMessage], 0)
  self.regex = cast(Pattern_1 | None, 0)
class AioKafkaBatchParser(AioKafkaParser):
 async def parse_batch(self, *_) -> StreamMessage[tuple[ConsumerRecord, ...]]: ...
 async def decode_batch(self, *_) -> DecodedMessage: ...
# === faststream/kafka/prometheus/__init__.py
from faststream.kafka.prometheus.middleware import KafkaPrometheusMiddleware
# === faststream/kafka/prometheus/middleware.py
from collections.abc import Callable, Sequence
from aiokafka import ConsumerRecord
from faststream.kafka.response import KafkaPublishCommand
from faststream.prometheus.middleware import PrometheusMiddleware
class KafkaPrometheusMiddleware(PrometheusMiddleware[ConsumerRecord | Sequence[ConsumerRecord], KafkaPublishCommand]):
 def __init__(self, *, custom_labels: None | dict[str, Callable[..., str] | str], **_): ...
# === faststream/kafka/prometheus/provider.py
from faststream.message.message import MsgType
from faststream.prometheus import MetricsSettingsProvider, ConsumeAttrs
class BaseKafkaMetricsSettingsProvider(MetricsSettingsProvider[MsgType]):
 def get_publish_destination_name_from_cmd(self, *_) -> str: ...
class KafkaMetricsSettingsProvider(BaseKafkaMetricsSettingsProvider["ConsumerRecord"]):
 def get_consume_attrs_from_message(self, *_) -> ConsumeAttrs: ...
class BatchKafkaMetricsSettingsProvider(BaseKafkaMetricsSettingsProvider[tuple["ConsumerRecord", ...]]):
 def get_consume_attrs_from_message(self, *_) -> ConsumeAttrs: ...
def settings_provider_factory(*_) -> BatchKafkaMetricsSettingsProvider | KafkaMetricsSettingsProvider: ...
# === faststream/kafka/publisher/__init__.py
from .usecase import BatchPublisher, DefaultPublisher
# === faststream/kafka/publisher/config.py
from faststream._internal.configs import PublisherSpecificationConfig, PublisherUsecaseConfig
class KafkaPublisherSpecificationConfig(PublisherSpecificationConfig): ...
class KafkaPublisherConfig(PublisherUsecaseConfig): ...
# === faststream/kafka/publisher/factory.py
from .usecase import BatchPublisher, DefaultPublisher
def create_publisher(**_) -> DefaultPublisher | BatchPublisher: ...
# === faststream/kafka/publisher/fake.py
from faststream._internal.endpoint.publisher.fake import FakePublisher
from faststream.kafka.response import KafkaPublishCommand
class KafkaFakePublisher(FakePublisher):
 def patch_command(self, *_) -> KafkaPublishCommand: ...
# === faststream/kafka/publisher/producer.py
from typing import Any, Optional, Union
from faststream._internal.producer import ProducerProto
from faststream.kafka.response import KafkaPublishCommand
import asyncio
from aiokafka.structs import RecordMetadata
from fast_depends.library.serializer import SerializerProto
from faststream._internal.parser import CodecProto
from faststream._internal.types import CustomCallable
class AioKafkaFastProducer(ProducerProto[KafkaPublishCommand]):
 async def connect(self, *_) -> None: ...
 async def disconnect(self) -> None: ...
 async def flush(self) -> None: ...
 async def publish(self, *_) -> Union[asyncio.Future[RecordMetadata], RecordMetadata]: ...
 async def publish_batch(self, *_) -> Union[asyncio.Future[RecordMetadata], RecordMetadata]: ...
 async def request(self, *_): ...
class AioKafkaFastProducerImpl(AioKafkaFastProducer):
 async def connect(self, *_) -> None: ...
 async def disconnect(self) -> None: ...
 async def flush(self) -> None: ...
 async def publish(self, *_) -> Union[asyncio.Future[RecordMetadata], RecordMetadata]: ...
 async def publish_batch(self, *_) -> Union[asyncio.Future[RecordMetadata], RecordMetadata]: ...
 def __init__(self, parser: Optional[CustomCallable], decoder: Optional[CustomCallable]): ...
 def __set__attributes__(self):
  self.serializer: None | SerializerProto
  self.codec: CodecProto
class FakeAioKafkaFastProducer(AioKafkaFastProducer):
 async def connect(self, *_) -> None: ...
 async def disconnect(self) -> None: ...
 async def flush(self) -> None: ...
 async def publish(self, *_) -> Union[asyncio.Future[RecordMetadata], RecordMetadata]: ...
 async def publish_batch(self, *_) -> Union[asyncio.Future[RecordMetadata], RecordMetadata]: ...
# === faststream/kafka/publisher/specification.py
from faststream._internal.endpoint.publisher import PublisherSpecification
from faststream.kafka.configs import KafkaBrokerConfig
from faststream.specification.schema import PublisherSpec
from .config import KafkaPublisherSpecificationConfig
class KafkaPublisherSpecification(PublisherSpecification[KafkaBrokerConfig, KafkaPublisherSpecificationConfig]):
 def get_schema(self) -> dict[str, PublisherSpec]: ...
# === faststream/kafka/publisher/state.py
from aiokafka import AIOKafkaProducer as AIOKafkaProducer_1
from typing import cast, Protocol
from aiokafka import AIOKafkaProducer
class ProducerState(Protocol):
 producer: AIOKafkaProducer
 async def stop(self) -> None: ...
 async def flush(self) -> None: ...
class EmptyProducerState(ProducerState):
 async def stop(self) -> None: ...
 async def flush(self) -> None: ...
class RealProducer(ProducerState):
 async def stop(self) -> None: ...
 async def flush(self) -> None: ...
 def __init__(self):
  self.producer = cast(AIOKafkaProducer_1, 0)
# === faststream/kafka/publisher/usecase.py
from collections.abc import Callable
from typing import Union
from faststream._internal.endpoint.publisher import PublisherUsecase
from faststream._internal.kafka import KafkaCallAssertions
from faststream._internal.types import P_HandlerParams, T_HandlerReturn
from faststream.kafka.call_wrapper import KafkaHandlerCallWrapper
import asyncio
from aiokafka.structs import RecordMetadata
from faststream.kafka.message import KafkaMessage
class LogicPublisher(KafkaCallAssertions, PublisherUsecase):
 def __call__(self, func: Callable[P_HandlerParams, T_HandlerReturn]) -> KafkaHandlerCallWrapper[P_HandlerParams, T_HandlerReturn]: ...
 async def request(self, *_, **_) -> KafkaMessage: ...
 async def flush(self) -> None: ...
class DefaultPublisher(LogicPublisher):
 async def publish(self, *_, **_) -> RecordMetadata: ...
 async def publish(self, *_, **_) -> asyncio.Future[RecordMetadata]: ...
 async def publish(self, *_, **_) -> Union[asyncio.Future[RecordMetadata], RecordMetadata]: ...
 async def request(self, *_, **_) -> KafkaMessage: ...
class BatchPublisher(LogicPublisher):
 async def publish(self, *_, **_) -> RecordMetadata: ...
 async def publish(self, *_, **_) -> asyncio.Future[RecordMetadata]: ...
 async def publish(self, *_, **_) -> Union[asyncio.Future[RecordMetadata], RecordMetadata]: ...
# === faststream/kafka/response.py
from typing import Any
from faststream._internal.kafka import extract_per_message_keys_and_bodies
from faststream.response.response import BatchPublishCommand, Response
class KafkaResponse(Response):
 def get_publish_key(self) -> None | bytes: ...
 def as_publish_command(self) -> KafkaPublishCommand: ...
class KafkaPublishCommand(BatchPublishCommand):
 batch_bodies = __
 @classmethod
 def from_cmd(cls, *_, **_) -> KafkaPublishCommand: ...
 def key_for(self, *_) -> None | Any: ...
 def headers_to_publish(self) -> dict[str, str]: ...
 def __init__(self):
  self.batch_bodies = extract_per_message_keys_and_bodies(self.batch_bodies)[1]
KafkaPublishMessage = KafkaResponse
# === faststream/kafka/schemas/__init__.py
from faststream.kafka.schemas.partition import TopicPartition
from faststream.kafka.schemas.topic import Topic
# === faststream/kafka/schemas/params.py
import ssl
from asyncio import AbstractEventLoop
from aiokafka.abc import AbstractTokenProvider
from typing_extensions import TypedDict
class AdminClientConnectionParams(TypedDict):
 loop: None | AbstractEventLoop
 ssl_context: ssl.SSLContext
 sasl_oauth_token_provider: AbstractTokenProvider
class ConsumerConnectionParams(TypedDict):
 loop: None | AbstractEventLoop
 ssl_context: ssl.SSLContext
 sasl_oauth_token_provider: AbstractTokenProvider
# === faststream/kafka/schemas/partition.py
class TopicPartition:
 def add_prefix(self, *_) -> TopicPartition: ...
# === faststream/kafka/schemas/topic.py
from aiokafka.admin import NewTopic
from faststream._internal.proto import NameRequired
class Topic(NameRequired):
 def add_prefix(self, *_) -> Topic: ...
 def to_aiokafka(self) -> NewTopic: ...
# === faststream/kafka/security.py
from typing import Any
def parse_security(*_) -> dict[str, Any]: ...
# === faststream/kafka/subscriber/config.py
from collections.abc import Iterable, Sequence
from typing import Optional
from faststream._internal.configs import SubscriberSpecificationConfig, SubscriberUsecaseConfig
from aiokafka.abc import ConsumerRebalanceListener
from faststream.kafka.schemas import Topic, TopicPartition
class KafkaSubscriberSpecificationConfig(SubscriberSpecificationConfig):
 topics: Sequence[Topic]
 partitions: Iterable[TopicPartition]
class KafkaSubscriberConfig(SubscriberUsecaseConfig):
 topics: Sequence[Topic]
 listener: Optional[ConsumerRebalanceListener]
 partitions: Iterable[TopicPartition]
# === faststream/kafka/subscriber/factory.py
from typing import Union
from .usecase import BatchSubscriber, ConcurrentBetweenPartitionsSubscriber, ConcurrentDefaultSubscriber, DefaultSubscriber
def create_subscriber(*_, **_) -> Union[DefaultSubscriber, BatchSubscriber, ConcurrentDefaultSubscriber, ConcurrentBetweenPartitionsSubscriber]: ...
# === faststream/kafka/subscriber/specification.py
from faststream._internal.endpoint.subscriber import SubscriberSpecification
from faststream.kafka.configs import KafkaBrokerConfig
from faststream.specification.schema import SubscriberSpec
from .config import KafkaSubscriberSpecificationConfig
class KafkaSubscriberSpecification(SubscriberSpecification[KafkaBrokerConfig, KafkaSubscriberSpecificationConfig]):
 def get_schema(self) -> dict[str, SubscriberSpec]: ...
# === faststream/kafka/subscriber/usecase.py
from aiokafka import AIOKafkaConsumer as AIOKafkaConsumer_1
from collections.abc import AsyncIterator, Callable
from typing import Any, Optional, Union, cast
from aiokafka import ConsumerRecord
from faststream._internal.endpoint.subscriber.mixins import ConcurrentMixin, TasksMixin
from faststream._internal.endpoint.subscriber.usecase import SubscriberUsecase
from faststream._internal.types import MsgType, P_HandlerParams, T_HandlerReturn
from faststream._internal.utils.path import Address
from faststream.kafka.call_wrapper import KafkaHandlerCallWrapper
from faststream.kafka.message import KafkaMessage, KafkaRawMessage
from faststream.kafka.parser import AioKafkaBatchParser, AioKafkaParser
from faststream.kafka.schemas import Topic
from aiokafka import AIOKafkaConsumer
from faststream._internal.endpoint.subscriber.call_item import CallsCollection
from faststream._internal.types import CustomCallable, Filter
class LogicSubscriber(TasksMixin, SubscriberUsecase[MsgType]):
 parser: AioKafkaParser
 consumer: Optional[AIOKafkaConsumer]
 def __call__(self, func: Callable[P_HandlerParams, T_HandlerReturn], *, filter: Filter[Any], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> KafkaHandlerCallWrapper[P_HandlerParams, T_HandlerReturn]: ...
 def __call__(self, *_, filter: Filter[Any], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> Callable[..., KafkaHandlerCallWrapper[P_HandlerParams, T_HandlerReturn]]: ...
 def __call__(self, func: None | Callable[P_HandlerParams, T_HandlerReturn], *, filter: Filter[Any], parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> Union[KafkaHandlerCallWrapper[P_HandlerParams, T_HandlerReturn], Callable[..., KafkaHandlerCallWrapper[P_HandlerParams, T_HandlerReturn]]]: ...
 @property
 def pattern(self) -> None | Address: ...
 @property
 def topics(self) -> list[Topic]: ...
 @property
 def topics_to_create(self) -> list[Topic]: ...
 async def start(self) -> None: ...
 async def stop(self) -> None: ...
 async def get_one(self, **_) -> None | KafkaMessage: ...
 async def __aiter__(self) -> AsyncIterator[KafkaMessage]: yield
 async def get_msg(self, *_) -> MsgType: ...
 async def consume_one(self, msg: MsgType) -> None: ...
 @staticmethod
 def build_log_context(*_) -> dict[str, str]: ...
 def __init__(self, config, specification, calls: CallsCollection[MsgType]): ...
class DefaultSubscriber(LogicSubscriber["ConsumerRecord"]):
 async def get_msg(self, *_) -> ConsumerRecord: ...
 def get_log_context(self, *_) -> dict[str, str]: ...
 def __init__(self):
  self.parser = AioKafkaParser()
class BatchSubscriber(LogicSubscriber[tuple["ConsumerRecord", ...]]):
 async def get_msg(self, *_) -> tuple[ConsumerRecord, ...]: ...
 def get_log_context(self, *_) -> dict[str, str]: ...
 def __init__(self):
  self.parser = AioKafkaBatchParser()
class ConcurrentDefaultSubscriber(ConcurrentMixin["ConsumerRecord"], DefaultSubscriber):
 async def start(self) -> None: ...
 async def consume_one(self, *_) -> None: ...
class ConcurrentBetweenPartitionsSubscriber(DefaultSubscriber):
 async def start(self) -> None: ...
 async def stop(self) -> None: ...
 async def get_msg(self, *_) -> KafkaRawMessage: ...
 def __init__(self):
  self.consumer = cast(AIOKafkaConsumer_1, 0)
# === faststream/kafka/testing.py
from faststream.kafka.broker.broker import KafkaBroker as KafkaBroker_1
from collections.abc import Iterable
from typing import Any, cast
from aiokafka import ConsumerRecord
from faststream._internal.parser import DefaultCodec
from faststream._internal.testing.broker import EnterType, TestBroker
from faststream._internal.types import IdGenerator
from faststream.kafka.broker import KafkaBroker
from faststream.kafka.publisher.producer import AioKafkaFastProducer
from faststream._internal.parser import CodecProto
from faststream.kafka.subscriber.usecase import LogicSubscriber
class TestKafkaBroker(TestBroker[KafkaBroker, EnterType]):
 def create_publisher_fake_subscriber(self, *_) -> tuple[LogicSubscriber[Any], bool]: ...
class FakeConsumer:
 async def start(self) -> None: ...
 async def stop(self) -> None: ...
 def subscribe(self, *_, **_) -> None: ...
class FakeProducer(AioKafkaFastProducer):
 @property
 def subscribers(self) -> Iterable[LogicSubscriber[Any]]: ...
 async def publish(self, *_) -> None: ...
 async def request(self, *_) -> ConsumerRecord: ...
 async def publish_batch(self, *_) -> None: ...
 def __init__(self):
  self.broker = cast(KafkaBroker_1, 0)
  self.brokers = cast(list[KafkaBroker_1], 0)
  self.codec = cast(CodecProto | None | DefaultCodec, 0)
async def build_message(*_, id_generator: IdGenerator, **_) -> ConsumerRecord: ...
# === faststream/kafka/types.py
from typing import TypeAlias
from faststream._internal.basic_types import SendableMessage
from faststream.kafka.response import KafkaPublishMessage
KafkaSendableMessage = KafkaPublishMessage | SendableMessage
# === faststream/message/__init__.py
from .message import AckStatus, StreamMessage
from .source_type import SourceType
from .utils import decode_message, encode_message, gen_cor_id
# === faststream/message/message.py
from enum import Enum
from typing import Any, Generic, Optional, TypeVar
from faststream._internal.types import AsyncCallable
MsgType = TypeVar("MsgType")
class AckStatus(str, Enum): ...
class StreamMessage(Generic[MsgType]):
 def set_decoder(self, decoder: AsyncCallable) -> None: ...
 def clear_cache(self) -> None: ...
 async def decode(self) -> Optional[Any]: ...
 async def ack(self) -> None: ...
 async def nack(self) -> None: ...
 async def reject(self) -> None: ...
 def __init__(self, raw_message: MsgType, *_, **_): ...
# === faststream/message/source_type.py
from enum import Enum
class SourceType(str, Enum): ...
# === faststream/message/utils.py
from faststream._internal.basic_types import DecodedMessage
def gen_cor_id() -> str: ...
def decode_message(*_) -> DecodedMessage: ...
def encode_message(*_) -> tuple[bytes, None | str]: ...
# === faststream/middlewares/__init__.py
from faststream._internal.middlewares import BaseMiddleware
from .acknowledgement.config import AckPolicy
from .acknowledgement.middleware import AcknowledgementMiddleware
from .exception import ExceptionMiddleware
# === faststream/middlewares/acknowledgement/config.py
from enum import Enum
class AckPolicy(str, Enum): ...
# === faststream/middlewares/acknowledgement/middleware.py
from faststream._internal.logger.state import LoggerState as LoggerState_1
from typing import Awaitable, Callable, cast, Any
from faststream._internal.middlewares import BaseMiddleware
from faststream._internal.basic_types import AsyncFuncAny
from faststream._internal.types import AsyncCallable
from faststream.message import StreamMessage
class AcknowledgementMiddleware:
 def __call__(self, *_) -> _AcknowledgementMiddleware: ...
 def __init__(self, logger, ack_policy, fallback_parser: AsyncCallable): ...
 def __set__attributes__(self):
  self.logger = cast(LoggerState_1, 0)
  self.fallback_parser = cast(Callable[..., Awaitable[Any]], 0)
class _AcknowledgementMiddleware(BaseMiddleware):
 async def consume_scope(self, call_next: AsyncFuncAny, *_): ...
 async def __aexit__(self, exc_type: None | type[BaseException], *_) -> None | bool: ...
 def __init__(self, *_, fallback_parser: AsyncCallable, **_): ...
 def __set__attributes__(self):
  self.logger = cast(LoggerState_1, 0)
  self.fallback_parser = cast(Callable[..., Awaitable[Any]], 0)
  self.message: None | StreamMessage[Any]
# === faststream/middlewares/exception.py
from collections.abc import Awaitable, Callable
from typing import Any, NoReturn, TypeAlias
from faststream._internal.middlewares import BaseMiddleware
from faststream._internal.basic_types import AsyncFuncAny
GeneralExceptionHandler = Callable[..., None] | Callable[..., Awaitable[None]]
PublishingExceptionHandler = Callable[..., Any]
CastedGeneralExceptionHandler = Callable[..., Awaitable[None]]
CastedPublishingExceptionHandler = Callable[..., Awaitable[Any]]
CastedHandlers = dict[type[Exception], CastedGeneralExceptionHandler]
CastedPublishingHandlers = dict[type[Exception], CastedPublishingExceptionHandler]
class ExceptionMiddleware:
 def add_handler(self, exc: type[Exception], *_) -> Callable[..., GeneralExceptionHandler]: ...
 def add_handler(self, exc: type[Exception], *_) -> Callable[..., PublishingExceptionHandler]: ...
 def add_handler(self, exc: type[Exception], *_) -> Callable[..., PublishingExceptionHandler] | Callable[..., GeneralExceptionHandler]: ...
 def __call__(self, *_, **_) -> _BaseExceptionMiddleware: ...
 def __init__(self, handlers: None | dict[type[Exception], GeneralExceptionHandler], publish_handlers: None | dict[type[Exception], PublishingExceptionHandler]): ...
class _BaseExceptionMiddleware(BaseMiddleware):
 async def consume_scope(self, call_next: AsyncFuncAny, *_): ...
 async def after_processed(self, exc_type: None | type[BaseException], *_) -> None | bool: ...
 def __init__(self, *, handlers: CastedHandlers, publish_handlers: CastedPublishingHandlers, **_): ...
async def ignore_handler(*_, **_) -> NoReturn: ...
# === faststream/middlewares/logging.py
from faststream._internal.logger.state import LoggerState as LoggerState_1
from typing import cast, Any
from faststream._internal.middlewares import BaseMiddleware
from faststream._internal.basic_types import AsyncFuncAny
class CriticalLogMiddleware:
 def __call__(self, *_, **_) -> _LoggingMiddleware: ...
 def __init__(self):
  self.logger = cast(LoggerState_1, 0)
class _LoggingMiddleware(BaseMiddleware):
 async def consume_scope(self, call_next: AsyncFuncAny, *_): ...
 async def __aexit__(self, exc_type: None | type[BaseException], *_) -> bool: ...
 def __init__(self):
  self.logger = cast(LoggerState_1, 0)
# === faststream/mqtt/__init__.py
__all__ = ["ConnAckProperties", "ConnectionInfo", "MQTTBroker", "MQTTMessage", "MQTTPublisher", "MQTTRoute", "MQTTRouter", "QoS", "ReconnectConfig", "TestMQTTBroker", "UnsubAckProperties", "UnsubscribeResult", "Will", "WillProperties"]
from zmqtt import ConnAckProperties, ConnectionInfo, QoS, ReconnectConfig, UnsubAckProperties, UnsubscribeResult, Will, WillProperties
from faststream.mqtt.annotations import MQTTMessage
from faststream.mqtt.broker.broker import MQTTBroker
from faststream.mqtt.broker.router import MQTTPublisher, MQTTRoute, MQTTRouter
from faststream.mqtt.testing import TestMQTTBroker
from faststream.exceptions import INSTALL_FASTSTREAM_MQTT
# === faststream/mqtt/annotations.py
from typing import Annotated
from zmqtt import MQTTClient
from faststream._internal.context import Context
from faststream.annotations import ContextRepo, Logger
from faststream.mqtt.broker.broker import MQTTBroker as MB
from faststream.mqtt.message import MQTTMessage as MM
from faststream.params import NoCast
Client = Annotated[MQTTClient, Context("broker._connection")]
MQTTMessage = Annotated[MM, Context("message")]
MQTTBroker = Annotated[MB, Context("broker")]
# === faststream/mqtt/broker/broker.py
from collections.abc import Awaitable, Callable
from typing import Optional
import zmqtt
from faststream._internal.broker import BrokerUsecase
from faststream._internal.types import IdGenerator
from faststream.mqtt.broker.config import MQTTBrokerConfig
from .registrator import MQTTRegistrator
from faststream._internal.types import CustomCallable
from faststream.mqtt.message import MQTTMessage
class MQTTBroker(MQTTRegistrator, BrokerUsecase[zmqtt.Message, zmqtt.MQTTClient, MQTTBrokerConfig]):
 async def start(self) -> None: ...
 async def stop(self, exc_type: None | type[BaseException], *_) -> None: ...
 async def ping(self, *_) -> bool: ...
 async def publish(self, *_, **_) -> None: ...
 async def request(self, *_) -> MQTTMessage: ...
 def __init__(self, *_, on_connection_recovery_failed: None | Callable[..., Awaitable[None]], decoder: Optional[CustomCallable], parser: Optional[CustomCallable], id_generator: IdGenerator, **_): ...
# === faststream/mqtt/broker/config.py
from faststream._internal.configs import BrokerConfig
from faststream.mqtt.publisher.producer import ZmqttBaseProducer
class MQTTBrokerConfig(BrokerConfig):
 producer: ZmqttBaseProducer
 def connect(self, *_) -> None: ...
 def disconnect(self) -> None: ...
 def add_middleware(self, *_) -> None: ...
 def insert_middleware(self, *_) -> None: ...
# === faststream/mqtt/broker/logging.py
from faststream._internal.logger.state import LoggerState
from typing import Callable, cast
from faststream._internal.logger import DefaultLoggerStorage
from faststream._internal.basic_types import LoggerProto
class MQTTParamsStorage(DefaultLoggerStorage):
 def set_level(self, *_) -> None: ...
 def register_subscriber(self, *_) -> None: ...
 def get_logger(self, **_) -> LoggerProto: ...
make_mqtt_logger_state = cast(Callable[..., LoggerState], 0)
# === faststream/mqtt/broker/registrator.py
from typing import Optional
from faststream._internal.broker.registrator import Registrator
from faststream.mqtt.broker.config import MQTTBrokerConfig
from faststream._internal.types import CustomCallable
from faststream.mqtt.publisher.usecase import MQTTPublisher
from faststream.mqtt.subscriber.usecase import MQTTConcurrentSubscriber, MQTTDefaultSubscriber
class MQTTRegistrator(Registrator["zmqtt.Message", MQTTBrokerConfig]):
 def subscriber(self, *_, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> MQTTDefaultSubscriber: ...
 def subscriber(self, *_, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> MQTTConcurrentSubscriber: ...
 def subscriber(self, *_, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> MQTTConcurrentSubscriber | MQTTDefaultSubscriber: ...
 def publisher(self, *_, **_) -> MQTTPublisher: ...
 def include_router(self, *_, **_) -> None: ...
# === faststream/mqtt/broker/router.py
from collections.abc import Awaitable, Callable
from typing import Optional
from zmqtt import Message
from faststream._internal.broker.router import ArgsContainer, BrokerRouter, SubscriberRoute
from faststream.mqtt.broker.config import MQTTBrokerConfig
from .registrator import MQTTRegistrator
from faststream._internal.basic_types import SendableMessage
from faststream._internal.types import CustomCallable
class MQTTPublisher(ArgsContainer): ...
class MQTTRoute(SubscriberRoute):
 def __init__(self, call: Callable[..., Awaitable[SendableMessage]] | Callable[..., SendableMessage], *_, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_): ...
class MQTTRouter(MQTTRegistrator, BrokerRouter[Message, MQTTBrokerConfig]):
 def __init__(self, *_, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_): ...
# === faststream/mqtt/fastapi/__init__.py
__all__ = ["Client", "Context", "ContextRepo", "Logger", "MQTTBroker", "MQTTMessage", "MQTTRouter"]
from typing import Annotated
import zmqtt
from faststream._internal.fastapi.context import Context, ContextRepo, Logger
from faststream.mqtt.broker.broker import MQTTBroker as MB
from faststream.mqtt.message import MQTTMessage as MM
from .fastapi import MQTTRouter
MQTTMessage = Annotated[MM, Context("message")]
MQTTBroker = Annotated[MB, Context("broker")]
Client = Annotated[zmqtt.MQTTClient, Context("broker._connection")]
# === faststream/mqtt/fastapi/fastapi.py
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Optional
import zmqtt
from fastapi.routing import APIRoute
from faststream._internal.fastapi.router import StreamRouter
from faststream._internal.types import IdGenerator
from faststream.mqtt.broker.broker import MQTTBroker
from starlette.responses import Response
from faststream._internal.types import CustomCallable
from faststream.mqtt.publisher.usecase import MQTTPublisher
from faststream.mqtt.subscriber.usecase import MQTTConcurrentSubscriber, MQTTDefaultSubscriber
class MQTTRouter(StreamRouter[zmqtt.Message]):
 broker_class = MQTTBroker
 broker: MQTTBroker
 def subscriber(self, *_, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> MQTTDefaultSubscriber: ...
 def subscriber(self, *_, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> MQTTConcurrentSubscriber: ...
 def subscriber(self, *_, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> MQTTConcurrentSubscriber | MQTTDefaultSubscriber: ...
 def publisher(self, *_, **_) -> MQTTPublisher: ...
 def __init__(self, *_, on_connection_recovery_failed: None | Callable[..., Awaitable[None]], decoder: Optional[CustomCallable], parser: Optional[CustomCallable], id_generator: IdGenerator, default_response_class: type[Response], route_class: type[APIRoute], on_startup: None | Sequence[Callable[..., Any]], on_shutdown: None | Sequence[Callable[..., Any]], generate_unique_id_function: Callable[..., str], **_): ...
# === faststream/mqtt/message.py
import zmqtt
from faststream.message import StreamMessage
class MQTTMessage(StreamMessage[zmqtt.Message]):
 async def ack(self) -> None: ...
 async def nack(self) -> None: ...
 async def reject(self) -> None: ...
# === faststream/mqtt/opentelemetry/__init__.py
from faststream.mqtt.opentelemetry.middleware import MQTTTelemetryMiddleware
# === faststream/mqtt/opentelemetry/middleware.py
from faststream.mqtt.response import MQTTPublishCommand
from faststream.opentelemetry.middleware import TelemetryMiddleware
class MQTTTelemetryMiddleware(TelemetryMiddleware[MQTTPublishCommand]): ...
# === faststream/mqtt/opentelemetry/provider.py
from typing import Any
import zmqtt
from faststream.mqtt.response import MQTTPublishCommand
from faststream.opentelemetry import TelemetrySettingsProvider
class MQTTTelemetrySettingsProvider(TelemetrySettingsProvider[zmqtt.Message, MQTTPublishCommand]):
 def get_consume_attrs_from_message(self, *_) -> dict[str, Any]: ...
 def get_consume_destination_name(self, *_) -> str: ...
 def get_publish_attrs_from_cmd(self, *_) -> dict[str, Any]: ...
 def get_publish_destination_name(self, *_) -> str: ...
# === faststream/mqtt/parser.py
from .message import MQTTMessage
from faststream._internal.basic_types import DecodedMessage
class MQTTBaseParser:
 async def parse_message(self, *_) -> MQTTMessage: ...
 async def decode_message(self, *_) -> DecodedMessage: ...
class MQTTParserV311(MQTTBaseParser):
 async def parse_message(self, *_) -> MQTTMessage: ...
 async def decode_message(self, *_) -> DecodedMessage: ...
class MQTTParserV5(MQTTBaseParser):
 async def parse_message(self, *_) -> MQTTMessage: ...
def parser_for(*_) -> type[MQTTBaseParser]: ...
# === faststream/mqtt/path.py
from faststream._internal.utils.path import Address
def build_mqtt_address(*_) -> Address: ...
# === faststream/mqtt/prometheus/__init__.py
from faststream.mqtt.prometheus.middleware import MQTTPrometheusMiddleware
# === faststream/mqtt/prometheus/middleware.py
from collections.abc import Callable
import zmqtt
from faststream.mqtt.response import MQTTPublishCommand
from faststream.prometheus.middleware import PrometheusMiddleware
class MQTTPrometheusMiddleware(PrometheusMiddleware[zmqtt.Message, MQTTPublishCommand]):
 def __init__(self, *, custom_labels: None | dict[str, Callable[..., str] | str], **_): ...
# === faststream/mqtt/prometheus/provider.py
import zmqtt
from faststream.mqtt.response import MQTTPublishCommand
from faststream.prometheus import ConsumeAttrs, MetricsSettingsProvider
class MQTTMetricsSettingsProvider(MetricsSettingsProvider[zmqtt.Message, MQTTPublishCommand]):
 def get_consume_attrs_from_message(self, *_) -> ConsumeAttrs: ...
 def get_publish_destination_name_from_cmd(self, *_) -> str: ...
# === faststream/mqtt/publisher/config.py
from zmqtt import QoS
from faststream._internal.configs import PublisherSpecificationConfig, PublisherUsecaseConfig
from faststream._internal.utils.path import Address
class MQTTPublisherSpecificationConfig(PublisherSpecificationConfig):
 address: Address
 qos: QoS
class MQTTPublisherConfig(PublisherUsecaseConfig):
 address: Address
 qos: QoS
# === faststream/mqtt/publisher/factory.py
from .usecase import MQTTPublisher
def create_publisher(**_) -> MQTTPublisher: ...
# === faststream/mqtt/publisher/fake.py
from faststream._internal.endpoint.publisher.fake import FakePublisher
from faststream.mqtt.response import MQTTPublishCommand
class MQTTFakePublisher(FakePublisher):
 def patch_command(self, *_) -> MQTTPublishCommand: ...
# === faststream/mqtt/publisher/producer.py
from typing import Callable, cast, Any, Optional
import zmqtt
from faststream._internal.producer import ProducerProto
from faststream._internal.types import IdGenerator
from faststream.mqtt.response import MQTTPublishCommand
from fast_depends.library.serializer import SerializerProto
from faststream._internal.parser import CodecProto
from faststream._internal.types import CustomCallable
class ZmqttBaseProducer(ProducerProto[MQTTPublishCommand]):
 def connect(self, *_) -> None: ...
 def disconnect(self) -> None: ...
 async def publish(self, *_) -> None: ...
 async def request(self, *_): ...
 async def publish_batch(self, *_) -> None: ...
 def __init__(self, default_parser, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], id_generator: IdGenerator): ...
 def __set__attributes__(self):
  self.serializer: None | SerializerProto
  self.codec: CodecProto
  self.id_generator = cast(Callable[..., str], 0)
class ZmqttProducerV311(ZmqttBaseProducer):
 async def publish(self, *_) -> None: ...
 async def request(self, *_) -> zmqtt.Message: ...
 def __init__(self, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], id_generator: IdGenerator): ...
class ZmqttProducerV5(ZmqttBaseProducer):
 async def publish(self, *_) -> None: ...
 async def request(self, *_) -> zmqtt.Message: ...
 def __init__(self, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], id_generator: IdGenerator): ...
class ZmqttFakeProducer(ZmqttBaseProducer):
 def connect(self, *_) -> None: ...
 def disconnect(self) -> None: ...
# === faststream/mqtt/publisher/specification.py
from faststream._internal.endpoint.publisher import PublisherSpecification
from faststream.mqtt.broker.config import MQTTBrokerConfig
from faststream.specification.schema import PublisherSpec
from .config import MQTTPublisherSpecificationConfig
class MQTTPublisherSpecification(PublisherSpecification[MQTTBrokerConfig, MQTTPublisherSpecificationConfig]):
 def get_schema(self) -> dict[str, PublisherSpec]: ...
# === faststream/mqtt/publisher/usecase.py
from typing import cast
from zmqtt import QoS as QoS_1
from typing import Any
from faststream._internal.endpoint.publisher import PublisherUsecase
class MQTTPublisher(PublisherUsecase):
 async def publish(self, *_, **_) -> None: ...
 async def request(self, *_, **_): ...
 def __init__(self):
  self.qos = cast(QoS_1, 0)
# === faststream/mqtt/response.py
from typing import cast
from zmqtt import QoS as QoS_1
from faststream.response.response import PublishCommand, Response
class MQTTResponse(Response):
 def as_publish_command(self) -> MQTTPublishCommand: ...
 def __init__(self):
  self.qos = cast(QoS_1, 0)
class MQTTPublishCommand(PublishCommand):
 @classmethod
 def from_cmd(cls, *_) -> MQTTPublishCommand: ...
 def __init__(self):
  self.qos = cast(QoS_1, 0)
# === faststream/mqtt/security.py
from typing import Any
def parse_security(*_) -> dict[str, Any]: ...
# === faststream/mqtt/subscriber/__init__.py
from .usecase import MQTTBaseSubscriber, MQTTConcurrentSubscriber, MQTTDefaultSubscriber
# === faststream/mqtt/subscriber/config.py
from zmqtt import QoS
from faststream._internal.configs import SubscriberSpecificationConfig, SubscriberUsecaseConfig
from faststream._internal.utils.path import Address
class MQTTSubscriberSpecificationConfig(SubscriberSpecificationConfig):
 address: Address
 qos: QoS
class MQTTSubscriberConfig(SubscriberUsecaseConfig):
 address: Address
 qos: QoS
# === faststream/mqtt/subscriber/factory.py
from .usecase import MQTTConcurrentSubscriber, MQTTDefaultSubscriber
SubscriberType = MQTTDefaultSubscriber | MQTTConcurrentSubscriber
def create_subscriber(**_) -> SubscriberType: ...
# === faststream/mqtt/subscriber/specification.py
from faststream._internal.endpoint.subscriber import SubscriberSpecification
from faststream.mqtt.broker.config import MQTTBrokerConfig
from faststream.specification.schema import SubscriberSpec
from .config import MQTTSubscriberSpecificationConfig
class MQTTSubscriberSpecification(SubscriberSpecification[MQTTBrokerConfig, MQTTSubscriberSpecificationConfig]):
 def get_schema(self) -> dict[str, SubscriberSpec]: ...
# === faststream/mqtt/subscriber/usecase.py
from collections.abc import AsyncIterator
import zmqtt
from faststream._internal.endpoint.subscriber import SubscriberUsecase
from faststream._internal.endpoint.subscriber.mixins import ConcurrentMixin, TasksMixin
from faststream._internal.utils.path import Address
from faststream.mqtt.message import MQTTMessage
class MQTTBaseSubscriber(TasksMixin, SubscriberUsecase[zmqtt.Message]):
 @property
 def address(self) -> Address: ...
 @staticmethod
 def build_log_context(*_) -> dict[str, str]: ...
 def get_log_context(self, *_) -> dict[str, str]: ...
 async def start(self) -> None: ...
 async def stop(self) -> None: ...
 async def get_one(self, **_) -> None | MQTTMessage: ...
 async def __aiter__(self) -> AsyncIterator[MQTTMessage]: yield
 def __init__(self):
  self.last_unsubscribe_result: None | zmqtt.UnsubscribeResult
class MQTTDefaultSubscriber(MQTTBaseSubscriber): ...
class MQTTConcurrentSubscriber(ConcurrentMixin[zmqtt.Message], MQTTBaseSubscriber):
 async def start(self) -> None: ...
# === faststream/mqtt/testing.py
from collections.abc import Iterable
from typing import cast
import zmqtt
from faststream._internal.parser import DefaultCodec
from faststream._internal.testing.broker import EnterType, TestBroker
from faststream.mqtt.broker.broker import MQTTBroker
from faststream.mqtt.publisher.producer import ZmqttBaseProducer
from fast_depends.library.serializer import SerializerProto
from faststream._internal.parser import CodecProto
from faststream.mqtt.subscriber.usecase import MQTTBaseSubscriber
def mqtt_topic_matches(*_) -> bool: ...
class TestMQTTBroker(TestBroker[MQTTBroker, EnterType]):
 def create_publisher_fake_subscriber(self, *_) -> tuple[MQTTBaseSubscriber, bool]: ...
class FakeProducer(ZmqttBaseProducer):
 @property
 def subscribers(self) -> Iterable[MQTTBaseSubscriber]: ...
 async def publish(self, *_) -> None: ...
 async def request(self, *_) -> zmqtt.Message: ...
 def __init__(self):
  self.broker = cast(MQTTBroker, 0)
  self.brokers = cast(list[MQTTBroker], 0)
  self.serializer: None | SerializerProto
  self.codec = cast(CodecProto | None | DefaultCodec, 0)
async def build_message(*_, **_) -> zmqtt.Message: ...
# === faststream/mqtt/utils.py
class MQTTUrl: ...
def parse_mqtt_url(*_) -> MQTTUrl: ...
def build_mqtt_url(**_) -> str: ...
# === faststream/nats/__init__.py
__all__ = ["AckPolicy", "ConsumerConfig", "DeliverPolicy", "DiscardPolicy", "ExternalStream", "JStream", "KvWatch", "NatsBroker", "NatsCredentials", "NatsJWT", "NatsMessage", "NatsNKey", "NatsParserType", "NatsPublishCommand", "NatsPublisher", "NatsResponse", "NatsRoute", "NatsRouter", "NatsSecurity", "NatsToken", "NatsUserPassword", "ObjWatch", "Placement", "PubAck", "PullSub", "RePublish", "ReplayPolicy", "RetentionPolicy", "Schedule", "StorageType", "StreamConfig", "StreamSource", "TestApp", "TestNatsBroker"]
from typing import TypeAlias
from faststream._internal.parser import ParserProto
from faststream._internal.testing.app import TestApp
NatsParserType = ParserProto["Msg"]
from nats.js.api import AckPolicy, ConsumerConfig, DeliverPolicy, DiscardPolicy, ExternalStream, Placement, RePublish, ReplayPolicy, RetentionPolicy, StorageType, StreamConfig, StreamSource
from .annotations import NatsMessage
from .broker import NatsBroker, NatsPublisher, NatsRoute, NatsRouter
from .response import NatsPublishCommand, NatsResponse
from .schemas import JStream, KvWatch, ObjWatch, PubAck, PullSub, Schedule
from .security import NatsCredentials, NatsJWT, NatsNKey, NatsSecurity, NatsToken, NatsUserPassword
from .testing import TestNatsBroker
from faststream.exceptions import INSTALL_FASTSTREAM_NATS
# === faststream/nats/annotations.py
from typing import Annotated
from nats.aio.client import Client as _NatsClient
from nats.js.client import JetStreamContext as _JetStream
from nats.js.object_store import ObjectStore as _ObjectStore
from faststream._internal.context import Context
from faststream.annotations import ContextRepo, Logger
from faststream.nats.broker import NatsBroker as _Broker
from faststream.nats.message import NatsMessage as _Message
from faststream.nats.subscriber.usecases.object_storage_subscriber import OBJECT_STORAGE_CONTEXT_KEY
from faststream.params import NoCast
ObjectStorage = Annotated[_ObjectStore, Context(OBJECT_STORAGE_CONTEXT_KEY)]
NatsMessage = Annotated[_Message, Context("message")]
NatsBroker = Annotated[_Broker, Context("broker")]
Client = Annotated[_NatsClient, Context("broker.config.connection_state.connection")]
JsClient = Annotated[_JetStream, Context("broker.config.connection_state.stream")]
# === faststream/nats/broker/__init__.py
from .broker import NatsBroker
from .router import NatsPublisher, NatsRoute, NatsRouter
# === faststream/nats/broker/broker.py
from typing import Optional
from nats.aio.client import Client, ReconnectToServerHandler
from nats.aio.msg import Msg
from faststream._internal.broker import BrokerUsecase
from faststream._internal.types import IdGenerator
from faststream.nats.configs import NatsBrokerConfig
from .registrator import NatsRegistrator
from nats.aio.client import Callback, Credentials, ErrorCallback, JWTCallback, SignatureCallback
from nats.js.kv import KeyValue
from nats.js.object_store import ObjectStore
from typing_extensions import TypedDict
from faststream._internal.types import CustomCallable
from faststream.nats.message import NatsMessage
from faststream.nats.schemas import PubAck
class NatsInitKwargs(TypedDict):
 error_cb: None | ErrorCallback
 disconnected_cb: None | Callback
 closed_cb: None | Callback
 discovered_server_cb: None | Callback
 reconnected_cb: None | Callback
 signature_cb: None | SignatureCallback
 user_jwt_cb: None | JWTCallback
 user_credentials: None | Credentials
 reconnect_to_server_handler: None | ReconnectToServerHandler
class NatsBroker(NatsRegistrator, BrokerUsecase[Msg, Client, NatsBrokerConfig]):
 async def stop(self, exc_type: None | type[BaseException], *_) -> None: ...
 async def start(self) -> None: ...
 async def publish(self, *_) -> None: ...
 async def publish(self, *_) -> PubAck: ...
 async def publish(self, *_) -> Optional[PubAck]: ...
 async def request(self, *_) -> NatsMessage: ...
 async def key_value(self, *_, **_) -> KeyValue: ...
 async def object_storage(self, *_, **_) -> ObjectStore: ...
 async def new_inbox(self) -> str: ...
 async def ping(self, *_) -> bool: ...
 def __init__(self, *_, id_generator: IdGenerator, decoder: Optional[CustomCallable], parser: Optional[CustomCallable], **_): ...
# === faststream/nats/broker/logging.py
from faststream._internal.logger.state import LoggerState
from typing import Callable, cast
from faststream._internal.logger import DefaultLoggerStorage
from faststream._internal.basic_types import LoggerProto
class NatsParamsStorage(DefaultLoggerStorage):
 def set_level(self, *_) -> None: ...
 def register_subscriber(self, *_) -> None: ...
 def get_logger(self, **_) -> LoggerProto: ...
make_nats_logger_state = cast(Callable[..., LoggerState], 0)
# === faststream/nats/broker/registrator.py
from typing import Any, Optional
from nats.aio.msg import Msg
from faststream._internal.broker.registrator import Registrator
from faststream.nats.configs import NatsBrokerConfig
from faststream._internal.types import CustomCallable
from faststream.nats.publisher.usecase import LogicPublisher
from faststream.nats.subscriber.usecases import LogicSubscriber
class NatsRegistrator(Registrator[Msg, NatsBrokerConfig]):
 def subscriber(self, subject, queue, pending_msgs_limit, pending_bytes_limit, max_msgs, durable, config, ordered_consumer, idle_heartbeat, flow_control, deliver_policy, headers_only, pull_sub, kv_watch, obj_watch, inbox_prefix, stream, dependencies, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], *_) -> LogicSubscriber[Any]: ...
 def publisher(self, *_, **_) -> LogicPublisher: ...
 def include_router(self, *_, **_) -> None: ...
# === faststream/nats/broker/router.py
from collections.abc import Awaitable, Callable
from typing import Optional
from nats.aio.msg import Msg
from faststream._internal.broker.router import ArgsContainer, BrokerRouter, SubscriberRoute
from faststream.nats.configs import NatsBrokerConfig
from .registrator import NatsRegistrator
from faststream._internal.basic_types import SendableMessage
from faststream._internal.types import CustomCallable
class NatsPublisher(ArgsContainer): ...
class NatsRoute(SubscriberRoute):
 def __init__(self, call: Callable[..., Awaitable[SendableMessage]] | Callable[..., SendableMessage], subject, publishers, queue, pending_msgs_limit, pending_bytes_limit, max_msgs, durable, config, ordered_consumer, idle_heartbeat, flow_control, deliver_policy, headers_only, pull_sub, kv_watch, obj_watch, inbox_prefix, stream, dependencies, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], *_): ...
class NatsRouter(NatsRegistrator, BrokerRouter[Msg, NatsBrokerConfig]):
 def __init__(self, *_, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_): ...
# === faststream/nats/broker/state.py
class BrokerState:
 def connect(self, *_) -> None: ...
 def disconnect(self) -> None: ...
# === faststream/nats/configs/__init__.py
from .broker import NatsBrokerConfig
# === faststream/nats/configs/broker.py
from typing_extensions import TypedDict
from faststream._internal.configs import BrokerConfig
from faststream.nats.broker.state import BrokerState
from faststream.nats.helpers import KVBucketDeclarer, OSBucketDeclarer
from faststream.nats.publisher.producer import NatsFastProducer
class JsInitOptions(TypedDict): ...
class NatsBrokerConfig(BrokerConfig):
 producer: NatsFastProducer
 js_producer: NatsFastProducer
 connection_state: BrokerState
 kv_declarer: KVBucketDeclarer
 os_declarer: OSBucketDeclarer
 def connect(self, *_) -> None: ...
 def disconnect(self) -> None: ...
# === faststream/nats/fastapi/__init__.py
__all__ = ["Client", "Context", "ContextRepo", "JsClient", "Logger", "NatsBroker", "NatsMessage", "NatsRouter"]
from typing import Annotated
from nats.aio.client import Client as NatsClient
from nats.js.client import JetStreamContext
from faststream._internal.fastapi.context import Context, ContextRepo, Logger
from faststream.nats.broker import NatsBroker as NB
from faststream.nats.message import NatsMessage as NM
from .fastapi import NatsRouter
NatsMessage = Annotated[NM, Context("message")]
NatsBroker = Annotated[NB, Context("broker")]
Client = Annotated[NatsClient, Context("broker.config.connection_state.connection")]
JsClient = Annotated[JetStreamContext, Context("broker.config.connection_state.stream")]
# === faststream/nats/fastapi/fastapi.py
from collections.abc import Callable, Sequence
from typing import Any, Optional
from fastapi.routing import APIRoute
from faststream._internal.fastapi.router import StreamRouter
from faststream._internal.types import IdGenerator
from faststream.nats.broker import NatsBroker
from starlette.responses import Response
from faststream._internal.types import CustomCallable
from faststream.nats.publisher.usecase import LogicPublisher
from faststream.nats.subscriber.usecases import LogicSubscriber
class NatsRouter(StreamRouter["Msg"]):
 broker_class = NatsBroker
 broker: NatsBroker
 def subscriber(self, subject, queue, pending_msgs_limit, pending_bytes_limit, max_msgs, durable, config, ordered_consumer, idle_heartbeat, flow_control, deliver_policy, headers_only, pull_sub, kv_watch, obj_watch, inbox_prefix, stream, dependencies, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], *_) -> LogicSubscriber[Any]: ...
 def publisher(self, *_) -> LogicPublisher: ...
 def __init__(self, *_, id_generator: IdGenerator, decoder: Optional[CustomCallable], parser: Optional[CustomCallable], default_response_class: type[Response], route_class: type[APIRoute], on_startup: None | Sequence[Callable[..., Any]], on_shutdown: None | Sequence[Callable[..., Any]], generate_unique_id_function: Callable[..., str], **_): ...
# === faststream/nats/helpers/__init__.py
from faststream.nats.helpers.bucket_declarer import KVBucketDeclarer
from faststream.nats.helpers.obj_storage_declarer import OSBucketDeclarer
from faststream.nats.helpers.stream_builder import StreamBuilder
# === faststream/nats/helpers/bucket_declarer.py
from nats.js.kv import KeyValue
class KVBucketDeclarer:
 def connect(self, *_) -> None: ...
 def disconnect(self) -> None: ...
 async def create_key_value(self, *_, **_) -> KeyValue: ...
# === faststream/nats/helpers/obj_storage_declarer.py
from nats.js.object_store import ObjectStore
class OSBucketDeclarer:
 def connect(self, *_) -> None: ...
 def disconnect(self) -> None: ...
 async def create_object_store(self, *_, **_) -> ObjectStore: ...
# === faststream/nats/helpers/state.py
from typing import Protocol, TypeVar
from nats.aio.client import Client
from nats.js import JetStreamContext
ClientT = TypeVar("ClientT", Client, JetStreamContext)
class ConnectionState(Protocol[ClientT]): ...
class EmptyConnectionState(ConnectionState[ClientT]): ...
class ConnectedState(ConnectionState[ClientT]):
 def __init__(self, connection: ClientT): ...
# === faststream/nats/helpers/stream_builder.py
from typing import Optional
from faststream.nats.schemas import JStream, SubjectsCollection
class StreamBuilder:
 def create(self, *_) -> Optional[JStream]: ...
 def get(self, *_) -> None | tuple[JStream, SubjectsCollection]: ...
 def add_subject(self, *_) -> None: ...
 def __init__(self):
  self.objects: dict[str, tuple[JStream, SubjectsCollection]]
# === faststream/nats/message.py
from nats.aio.msg import Msg
from nats.js.api import ObjectInfo
from nats.js.kv import KeyValue
from faststream.message import StreamMessage
class NatsMessage(StreamMessage[Msg]):
 async def ack(self) -> None: ...
 async def ack_sync(self) -> None: ...
 async def nack(self, *_) -> None: ...
 async def reject(self) -> None: ...
 async def in_progress(self) -> None: ...
class NatsBatchMessage(StreamMessage[list[Msg]]):
 async def ack(self) -> None: ...
 async def nack(self, *_) -> None: ...
 async def reject(self) -> None: ...
 async def in_progress(self) -> None: ...
class NatsKvMessage(StreamMessage[KeyValue.Entry]): ...
class NatsObjMessage(StreamMessage[ObjectInfo]): ...
# === faststream/nats/opentelemetry/__init__.py
from faststream.nats.opentelemetry.middleware import NatsTelemetryMiddleware
# === faststream/nats/opentelemetry/middleware.py
from faststream.nats.response import NatsPublishCommand
from faststream.opentelemetry.middleware import TelemetryMiddleware
class NatsTelemetryMiddleware(TelemetryMiddleware[NatsPublishCommand]): ...
# === faststream/nats/opentelemetry/provider.py
from typing import Any
from faststream._internal.types import MsgType
from faststream.opentelemetry import TelemetrySettingsProvider
class BaseNatsTelemetrySettingsProvider(TelemetrySettingsProvider[MsgType]):
 def get_publish_attrs_from_cmd(self, *_) -> dict[str, Any]: ...
 def get_publish_destination_name(self, *_) -> str: ...
class NatsTelemetrySettingsProvider(BaseNatsTelemetrySettingsProvider["Msg"]):
 def get_consume_attrs_from_message(self, *_) -> dict[str, Any]: ...
 def get_consume_destination_name(self, *_) -> str: ...
class NatsBatchTelemetrySettingsProvider(BaseNatsTelemetrySettingsProvider[list["Msg"]]):
 def get_consume_attrs_from_message(self, *_) -> dict[str, Any]: ...
 def get_consume_destination_name(self, *_) -> str: ...
def telemetry_attributes_provider_factory(*_) -> NatsTelemetrySettingsProvider: ...
def telemetry_attributes_provider_factory(*_) -> NatsBatchTelemetrySettingsProvider: ...
def telemetry_attributes_provider_factory(*_) -> NatsBatchTelemetrySettingsProvider | NatsTelemetrySettingsProvider: ...
def telemetry_attributes_provider_factory(*_) -> None | NatsBatchTelemetrySettingsProvider | NatsTelemetrySettingsProvider: ...
# === faststream/nats/parser.py
from faststream.message import StreamMessage
from nats.aio.msg import Msg
from nats.js.api import ObjectInfo
from nats.js.kv import KeyValue
from faststream._internal.basic_types import DecodedMessage
class NatsBaseParser:
 async def decode_message(self, *_) -> DecodedMessage: ...
class NatsParser(NatsBaseParser):
 async def parse_message(self, *_) -> StreamMessage[Msg]: ...
class JsParser(NatsBaseParser):
 async def parse_message(self, *_) -> StreamMessage[Msg]: ...
class BatchParser(JsParser):
 async def parse_batch(self, *_) -> StreamMessage[list[Msg]]: ...
 async def decode_batch(self, *_) -> list[DecodedMessage]: ...
class KvParser(NatsBaseParser):
 async def parse_message(self, *_) -> StreamMessage[KeyValue.Entry]: ...
class ObjParser(NatsBaseParser):
 async def parse_message(self, *_) -> StreamMessage[ObjectInfo]: ...
# === faststream/nats/prometheus/__init__.py
from faststream.nats.prometheus.middleware import NatsPrometheusMiddleware
# === faststream/nats/prometheus/middleware.py
from collections.abc import Callable, Sequence
from nats.aio.msg import Msg
from faststream.nats.response import NatsPublishCommand
from faststream.prometheus.middleware import PrometheusMiddleware
class NatsPrometheusMiddleware(PrometheusMiddleware[Msg | Sequence[Msg], NatsPublishCommand]):
 def __init__(self, *, custom_labels: None | dict[str, Callable[..., str] | str], **_): ...
# === faststream/nats/prometheus/provider.py
from faststream.message.message import MsgType
from faststream.prometheus import ConsumeAttrs, MetricsSettingsProvider
class BaseNatsMetricsSettingsProvider(MetricsSettingsProvider[MsgType]):
 def get_publish_destination_name_from_cmd(self, *_) -> str: ...
class NatsMetricsSettingsProvider(BaseNatsMetricsSettingsProvider["Msg"]):
 def get_consume_attrs_from_message(self, *_) -> ConsumeAttrs: ...
class BatchNatsMetricsSettingsProvider(BaseNatsMetricsSettingsProvider[list["Msg"]]):
 def get_consume_attrs_from_message(self, *_) -> ConsumeAttrs: ...
def settings_provider_factory(*_) -> None | BatchNatsMetricsSettingsProvider | NatsMetricsSettingsProvider: ...
# === faststream/nats/publisher/config.py
from typing import Optional
from faststream._internal.configs import PublisherSpecificationConfig, PublisherUsecaseConfig
from faststream.nats.schemas import JStream
class NatsPublisherSpecificationConfig(PublisherSpecificationConfig): ...
class NatsPublisherConfig(PublisherUsecaseConfig):
 stream: Optional[JStream]
# === faststream/nats/publisher/factory.py
from .usecase import LogicPublisher
def create_publisher(**_) -> LogicPublisher: ...
# === faststream/nats/publisher/fake.py
from faststream._internal.endpoint.publisher.fake import FakePublisher
from faststream.nats.response import NatsPublishCommand
class NatsFakePublisher(FakePublisher):
 def patch_command(self, *_) -> NatsPublishCommand: ...
# === faststream/nats/publisher/producer.py
from typing import Optional
from faststream._internal.producer import ProducerProto
from faststream.nats.response import NatsPublishCommand
from fast_depends.library.serializer import SerializerProto
from nats.aio.msg import Msg
from faststream._internal.parser import CodecProto
from faststream._internal.types import CustomCallable
from faststream.nats.schemas import PubAck
class NatsFastProducer(ProducerProto[NatsPublishCommand]):
 def connect(self, *_) -> None: ...
 def disconnect(self) -> None: ...
 async def publish(self, *_) -> Optional[PubAck]: ...
 async def request(self, *_) -> Msg: ...
 async def publish_batch(self, *_) -> None: ...
class NatsFastProducerImpl(NatsFastProducer):
 def connect(self, *_) -> None: ...
 def disconnect(self) -> None: ...
 async def publish(self, *_) -> None: ...
 async def request(self, *_) -> Msg: ...
 def __init__(self, parser: Optional[CustomCallable], decoder: Optional[CustomCallable]): ...
 def __set__attributes__(self):
  self.serializer: None | SerializerProto
  self.codec: CodecProto
class NatsJSFastProducer(NatsFastProducer):
 def connect(self, *_) -> None: ...
 def disconnect(self) -> None: ...
 async def publish(self, *_) -> PubAck: ...
 async def request(self, *_) -> Msg: ...
 def __init__(self, *, parser: Optional[CustomCallable], decoder: Optional[CustomCallable]): ...
 def __set__attributes__(self):
  self.serializer: None | SerializerProto
  self.codec: CodecProto
class FakeNatsFastProducer(NatsFastProducer):
 def connect(self, *_) -> None: ...
 def disconnect(self) -> None: ...
 async def publish(self, *_) -> None: ...
 async def request(self, *_) -> Msg: ...
 async def publish_batch(self, *_) -> None: ...
# === faststream/nats/publisher/specification.py
from faststream._internal.endpoint.publisher import PublisherSpecification
from faststream._internal.utils.path import Address
from faststream.nats.configs import NatsBrokerConfig
from faststream.specification.schema import PublisherSpec
from .config import NatsPublisherSpecificationConfig
class NatsPublisherSpecification(PublisherSpecification[NatsBrokerConfig, NatsPublisherSpecificationConfig]):
 @property
 def subject(self) -> Address: ...
 def get_schema(self) -> dict[str, PublisherSpec]: ...
# === faststream/nats/publisher/usecase.py
from faststream.nats.schemas.js_stream import JStream
from typing import Optional, cast
from faststream._internal.endpoint.publisher import PublisherUsecase
from faststream._internal.utils.path import Address
from faststream.nats.message import NatsMessage
from faststream.nats.schemas import PubAck
class LogicPublisher(PublisherUsecase):
 @property
 def subject(self) -> Address: ...
 async def publish(self, *_) -> None: ...
 async def publish(self, *_) -> PubAck: ...
 async def publish(self, *_) -> Optional[PubAck]: ...
 async def request(self, *_) -> NatsMessage: ...
 def __init__(self):
  self.stream = cast(JStream | None, 0)
# === faststream/nats/response.py
from faststream.response.response import PublishCommand, Response
class NatsResponse(Response):
 def as_publish_command(self) -> NatsPublishCommand: ...
class NatsPublishCommand(PublishCommand):
 def headers_to_publish(self, **_) -> dict[str, str]: ...
 @classmethod
 def from_cmd(cls, *_) -> NatsPublishCommand: ...
# === faststream/nats/schemas/__init__.py
from nats.js.api import PubAck
from faststream.nats.schemas.js_stream import JStream, SubjectsCollection
from faststream.nats.schemas.kv_watch import KvWatch
from faststream.nats.schemas.obj_watch import ObjWatch
from faststream.nats.schemas.pull_sub import PullSub
from faststream.nats.schemas.schedule import Schedule
# === faststream/nats/schemas/js_stream.py
from nats.js.api import StreamConfig as StreamConfig_1
from typing import cast
from collections import UserList
from typing import Optional
from faststream._internal.proto import NameRequired
from re import Pattern
class JStream(NameRequired):
 def __init__(self):
  self.subjects = SubjectsCollection()
  self.config = cast(StreamConfig_1, 0)
class SubjectsCollection(UserList[str]):
 def extend(self, *_) -> None: ...
 def append(self, *_) -> None: ...
def is_subject_match_wildcard(*_) -> bool: ...
def compile_nats_wildcard(*_) -> tuple[Optional[Pattern[str]], str]: ...
# === faststream/nats/schemas/kv_watch.py
from faststream._internal.proto import NameRequired
class KvWatch(NameRequired): ...
# === faststream/nats/schemas/obj_watch.py
from typing import Optional
class ObjWatch:
 @classmethod
 def validate(cls, *_) -> ObjWatch: ...
 @classmethod
 def validate(cls, *_) -> None: ...
 @classmethod
 def validate(cls, *_) -> Optional[ObjWatch]: ...
# === faststream/nats/schemas/pull_sub.py
from typing import Generic, Optional
from typing_extensions import TypeVar
BatchT_co = TypeVar("BatchT_co", bound=bool, default=bool, covariant=True)
class PullSub(Generic[BatchT_co]):
 @classmethod
 def validate(cls, *_) -> PullSub: ...
 @classmethod
 def validate(cls, *_) -> None: ...
 @classmethod
 def validate(cls, *_) -> Optional[PullSub]: ...
# === faststream/nats/schemas/schedule.py
from datetime import datetime
class Schedule:
 time: datetime
# === faststream/nats/security.py
from nats.aio.client import Credentials as Credentials_1
from typing import Callable as Callable_1, cast
from collections.abc import Callable
from typing import Any
from typing_extensions import Self
from faststream.security import BaseSecurity
def warn_deprecated_security_args(*_) -> None: ...
class NatsSecurity(BaseSecurity): ...
class NatsToken(NatsSecurity):
 def get_requirement(self) -> list[dict[str, Any]]: ...
 def get_schema(self) -> dict[str, dict[str, Any]]: ...
 def __init__(self, token: Callable[..., str] | str, **_): ...
 def __set__attributes__(self):
  self.token = cast(Callable_1[..., str] | str, 0)
class NatsUserPassword(NatsSecurity):
 def get_requirement(self) -> list[dict[str, Any]]: ...
 def get_schema(self) -> dict[str, dict[str, Any]]: ...
class NatsCredentials(NatsSecurity):
 def get_requirement(self) -> list[dict[str, Any]]: ...
 def get_schema(self) -> dict[str, dict[str, Any]]: ...
 @classmethod
 def from_file(cls, *_, **_) -> Self: ...
 @classmethod
 def from_files(cls, **_) -> Self: ...
 @classmethod
 def from_raw(cls, *_, **_) -> Self: ...
 def __init__(self):
  self.credentials = cast(Credentials_1, 0)
class NatsNKey(NatsSecurity):
 def get_requirement(self) -> list[dict[str, Any]]: ...
 def get_schema(self) -> dict[str, dict[str, Any]]: ...
 @classmethod
 def from_file(cls, *_, **_) -> Self: ...
 @classmethod
 def from_seed(cls, *_, **_) -> Self: ...
class NatsJWT(NatsSecurity):
 def get_requirement(self) -> list[dict[str, Any]]: ...
 def get_schema(self) -> dict[str, dict[str, Any]]: ...
 def __init__(self, jwt_cb: Callable[..., bytearray | bytes], signature_cb: Callable[..., bytes], **_): ...
 def __set__attributes__(self):
  self.jwt_cb = cast(Callable_1[..., bytearray | bytes], 0)
  self.signature_cb = cast(Callable_1[..., bytes], 0)
def parse_security(*_) -> dict[str, Any]: ...
# === faststream/nats/subscriber/__init__.py
from .factory import create_subscriber
from .usecases import BatchPullStreamSubscriber, ConcurrentCoreSubscriber, ConcurrentPullStreamSubscriber, ConcurrentPushStreamSubscriber, CoreSubscriber, KeyValueWatchSubscriber, LogicSubscriber, ObjStoreWatchSubscriber, PullStreamSubscriber, PushStreamSubscriber
# === faststream/nats/subscriber/adapters.py
from typing import Any, Generic, Protocol, TypeVar
class Unsubscriptable(Protocol):
 async def unsubscribe(self) -> None: ...
class Watchable(Protocol):
 async def stop(self) -> None: ...
 async def updates(self, *_) -> None | Any: ...
WatchableT = TypeVar("WatchableT", bound=Watchable)
class UnsubscribeAdapter(Unsubscriptable, Generic[WatchableT]):
 obj: WatchableT
 async def unsubscribe(self) -> None: ...
 def __init__(self, subscription: WatchableT): ...
# === faststream/nats/subscriber/config.py
from faststream._internal.configs import SubscriberSpecificationConfig, SubscriberUsecaseConfig
from nats.js.api import ConsumerConfig
class NatsSubscriberSpecificationConfig(SubscriberSpecificationConfig): ...
class NatsSubscriberConfig(SubscriberUsecaseConfig):
 sub_config: ConsumerConfig
# === faststream/nats/subscriber/factory.py
from typing import Any, TypedDict
from faststream._internal.endpoint.subscriber import SubscriberSpecification
from faststream._internal.endpoint.subscriber.call_item import CallsCollection
from .usecases import LogicSubscriber
class SharedOptions(TypedDict):
 specification: SubscriberSpecification[Any, Any]
 calls: CallsCollection[Any]
def create_subscriber(**_) -> LogicSubscriber[Any]: ...
# === faststream/nats/subscriber/specification.py
from faststream._internal.endpoint.subscriber import SubscriberSpecification
from faststream._internal.utils.path import Address
from faststream.nats.configs import NatsBrokerConfig
from faststream.specification.schema import SubscriberSpec
from .config import NatsSubscriberSpecificationConfig
class NatsSubscriberSpecification(SubscriberSpecification[NatsBrokerConfig, NatsSubscriberSpecificationConfig]):
 @property
 def subject(self) -> Address: ...
 def get_schema(self) -> dict[str, SubscriberSpec]: ...
class NotIncludeSpecifation(SubscriberSpecification):
 def get_schema(self) -> dict[str, SubscriberSpec]: ...
# === faststream/nats/subscriber/state.py
from faststream.nats.helpers.bucket_declarer import KVBucketDeclarer as KVBucketDeclarer_1
from faststream.nats.helpers.obj_storage_declarer import OSBucketDeclarer as OSBucketDeclarer_1
from typing import cast, Protocol
from faststream.nats.helpers import KVBucketDeclarer, OSBucketDeclarer
class SubscriberState(Protocol):
 kv_declarer: KVBucketDeclarer
 os_declarer: OSBucketDeclarer
class EmptySubscriberState(SubscriberState):
 @property
 def kv_declarer(self) -> KVBucketDeclarer: ...
 @property
 def os_declarer(self) -> OSBucketDeclarer: ...
class ConnectedSubscriberState(SubscriberState):
 def __init__(self):
  self.kv_declarer = cast(KVBucketDeclarer_1, 0)
  self.os_declarer = cast(OSBucketDeclarer_1, 0)
# === faststream/nats/subscriber/usecases/__init__.py
from .basic import LogicSubscriber
from .core_subscriber import ConcurrentCoreSubscriber, CoreSubscriber
from .key_value_subscriber import KeyValueWatchSubscriber
from .object_storage_subscriber import ObjStoreWatchSubscriber
from .stream_pull_subscriber import BatchPullStreamSubscriber, ConcurrentPullStreamSubscriber, PullStreamSubscriber
from .stream_push_subscriber import ConcurrentPushStreamSubscriber, PushStreamSubscriber
# === faststream/nats/subscriber/usecases/basic.py
from nats.js.api import ConsumerConfig
from typing import cast, Optional
from faststream._internal.endpoint.subscriber.usecase import SubscriberUsecase
from faststream._internal.types import MsgType
from faststream._internal.utils.path import Address
from faststream.nats.subscriber.adapters import Unsubscriptable
from faststream._internal.endpoint.subscriber.call_item import CallsCollection
from faststream.message import StreamMessage
class LogicSubscriber(SubscriberUsecase[MsgType]):
 subscription: None | Unsubscriptable
 @property
 def subject(self) -> Address: ...
 async def start(self) -> None: ...
 async def stop(self) -> None: ...
 @staticmethod
 def build_log_context(message: Optional[StreamMessage[MsgType]], *_, **_) -> dict[str, str]: ...
 def __init__(self, config, specification, calls: CallsCollection[MsgType]): ...
 def __set__attributes__(self):
  self.config = cast(ConsumerConfig, 0)
class DefaultSubscriber(LogicSubscriber[MsgType]):
 def get_log_context(self, message: Optional[StreamMessage[MsgType]]) -> dict[str, str]: ...
# === faststream/nats/subscriber/usecases/core_subscriber.py
from collections.abc import AsyncIterator
from typing import Optional
from faststream._internal.endpoint.subscriber.mixins import ConcurrentMixin
from .basic import DefaultSubscriber
from nats.aio.subscription import Subscription
from faststream.nats.message import NatsMessage
class CoreSubscriber(DefaultSubscriber["Msg"]):
 async def get_one(self, **_) -> None | NatsMessage: ...
 async def __aiter__(self) -> AsyncIterator[NatsMessage]: yield
 subscription: Optional[Subscription]
 def get_log_context(self, *_) -> dict[str, str]: ...
class ConcurrentCoreSubscriber(ConcurrentMixin["Msg"], CoreSubscriber): ...
# === faststream/nats/subscriber/usecases/key_value_subscriber.py
from collections.abc import AsyncIterator
from typing import Optional
from faststream._internal.endpoint.subscriber.mixins import TasksMixin
from faststream.nats.subscriber.adapters import UnsubscribeAdapter
from .basic import LogicSubscriber
from nats.js.kv import KeyValue
from faststream.nats.message import NatsKvMessage
class KeyValueWatchSubscriber(TasksMixin, LogicSubscriber["KeyValue.Entry"]):
 async def get_one(self, **_) -> Optional[NatsKvMessage]: ...
 async def __aiter__(self) -> AsyncIterator[NatsKvMessage]: yield
 subscription: Optional[UnsubscribeAdapter[KeyValue.KeyWatcher]]
 def get_log_context(self, *_) -> dict[str, str]: ...
# === faststream/nats/subscriber/usecases/object_storage_subscriber.py
from nats.js.object_store import ObjectStore as ObjectStore_1
from collections.abc import AsyncIterator
from typing import Optional, cast
from nats.js.api import ObjectInfo
from faststream._internal.endpoint.subscriber.mixins import TasksMixin
from faststream.nats.subscriber.adapters import UnsubscribeAdapter
from .basic import LogicSubscriber
from nats.js.object_store import ObjectStore
from faststream.nats.message import NatsObjMessage
OBJECT_STORAGE_CONTEXT_KEY = cast(str, 0)
class ObjStoreWatchSubscriber(TasksMixin, LogicSubscriber[ObjectInfo]):
 async def get_one(self, **_) -> Optional[NatsObjMessage]: ...
 async def __aiter__(self) -> AsyncIterator[NatsObjMessage]: yield
 subscription: Optional[UnsubscribeAdapter[ObjectStore.ObjectWatcher]]
 def get_log_context(self, *_) -> dict[str, str]: ...
 def __init__(self):
  self.bucket = cast(ObjectStore_1, 0)
# === faststream/nats/subscriber/usecases/stream_basic.py
from faststream.nats.schemas.js_stream import JStream as JStream_1
from typing import cast
from collections.abc import AsyncIterator
from typing import Optional
from .basic import DefaultSubscriber
from faststream.nats.message import NatsMessage
class StreamSubscriber(DefaultSubscriber["Msg"]):
 def get_log_context(self, *_) -> dict[str, str]: ...
 async def get_one(self, **_) -> Optional[NatsMessage]: ...
 async def __aiter__(self) -> AsyncIterator[NatsMessage]: yield
 def __init__(self):
  self.stream = cast(JStream_1, 0)
# === faststream/nats/subscriber/usecases/stream_pull_subscriber.py
from faststream.nats.schemas.js_stream import JStream as JStream_1
from collections.abc import AsyncIterator
from typing import Optional, cast
from faststream._internal.endpoint.subscriber.mixins import ConcurrentMixin, TasksMixin
from .basic import DefaultSubscriber
from .stream_basic import StreamSubscriber
from nats.js import JetStreamContext
from faststream.nats.message import NatsMessage
class PullStreamSubscriber(TasksMixin, StreamSubscriber):
 subscription: Optional[JetStreamContext.PullSubscription]
class ConcurrentPullStreamSubscriber(ConcurrentMixin["Msg"], PullStreamSubscriber): ...
class BatchPullStreamSubscriber(TasksMixin, DefaultSubscriber[list["Msg"]]):
 async def get_one(self, **_) -> Optional[NatsMessage]: ...
 async def __aiter__(self) -> AsyncIterator[NatsMessage]: yield
 subscription: Optional[JetStreamContext.PullSubscription]
 def __init__(self):
  self.stream = cast(JStream_1, 0)
# === faststream/nats/subscriber/usecases/stream_push_subscriber.py
from typing import Optional
from nats.aio.msg import Msg
from faststream._internal.endpoint.subscriber.mixins import ConcurrentMixin
from .stream_basic import StreamSubscriber
from nats.js import JetStreamContext
class PushStreamSubscriber(StreamSubscriber):
 subscription: Optional[JetStreamContext.PushSubscription]
class ConcurrentPushStreamSubscriber(ConcurrentMixin[Msg], StreamSubscriber):
 subscription: Optional[JetStreamContext.PushSubscription]
# === faststream/nats/testing.py
from contextlib import AbstractContextManager
from faststream.nats.broker.broker import NatsBroker as NatsBroker_1
from collections.abc import Iterable
from typing import Any, cast
from nats.aio.msg import Msg
from faststream._internal.parser import DefaultCodec
from faststream._internal.testing.broker import EnterType, TestBroker
from faststream._internal.types import IdGenerator
from faststream.nats.broker import NatsBroker
from faststream.nats.publisher.producer import NatsFastProducer
from faststream._internal.parser import CodecProto
from faststream.nats.subscriber.usecases.basic import LogicSubscriber
def change_producer(*_) -> AbstractContextManager[None]: ...
class TestNatsBroker(TestBroker[NatsBroker, EnterType]):
 def create_publisher_fake_subscriber(self, *_) -> tuple[LogicSubscriber[Any], bool]: ...
class FakeProducer(NatsFastProducer):
 @property
 def subscribers(self) -> Iterable[LogicSubscriber[Any]]: ...
 async def publish(self, *_) -> None: ...
 async def request(self, *_) -> PatchedMessage: ...
 def __init__(self):
  self.broker = cast(NatsBroker_1, 0)
  self.brokers = cast(list[NatsBroker_1], 0)
  self.codec = cast(CodecProto | None | DefaultCodec, 0)
async def build_message(*_, id_generator: IdGenerator, **_) -> PatchedMessage: ...
class PatchedMessage(Msg):
 async def ack(self) -> None: ...
 async def ack_sync(self, *_) -> PatchedMessage: ...
 async def nak(self, *_) -> None: ...
 async def term(self) -> None: ...
 async def in_progress(self) -> None: ...
# === faststream/opentelemetry/__init__.py
from faststream.opentelemetry.annotations import CurrentBaggage, CurrentSpan
from faststream.opentelemetry.baggage import Baggage
from faststream.opentelemetry.middleware import TelemetryMiddleware
from faststream.opentelemetry.provider import TelemetrySettingsProvider
# === faststream/opentelemetry/annotations.py
from typing import Annotated
from opentelemetry.trace import Span
from faststream import Context
from faststream.opentelemetry.baggage import Baggage
CurrentSpan = Annotated[Span, Context("span")]
CurrentBaggage = Annotated[Baggage, Context("baggage")]
# === faststream/opentelemetry/baggage.py
from typing import Any
from typing_extensions import Self
class Baggage:
 def get_all(self) -> dict[str, Any]: ...
 def get_all_batch(self) -> list[dict[str, Any]]: ...
 def get(self, *_) -> None | Any: ...
 def remove(self, *_) -> None: ...
 def set(self, *_) -> None: ...
 def clear(self) -> None: ...
 def to_headers(self, *_) -> dict[str, Any]: ...
 @classmethod
 def from_msg(cls, *_) -> Self: ...
 @classmethod
 def from_headers(cls, *_) -> Self: ...
# === faststream/opentelemetry/consts.py
from faststream.__about__ import __version__
class MessageAction: ...
INSTRUMENTING_LIBRARY_VERSION = __version__
# === faststream/opentelemetry/middleware.py
from collections.abc import Callable
from typing import Any, Optional
from faststream._internal.middlewares import BaseMiddleware
from faststream._internal.types import BrokerMiddleware, PublishCommandType
from faststream._internal.basic_types import AsyncFunc, AsyncFuncAny
from faststream.opentelemetry.provider import TelemetrySettingsProvider
class TelemetryMiddleware(BrokerMiddleware[Any, PublishCommandType]):
 def __call__(self, *_, **_) -> BaseTelemetryMiddleware[PublishCommandType]: ...
 def __init__(self, *, settings_provider_factory: Callable[..., Optional[TelemetrySettingsProvider[Any, PublishCommandType]]], **_): ...
class BaseTelemetryMiddleware(BaseMiddleware[PublishCommandType]):
 async def publish_scope(self, call_next: AsyncFunc, *_): ...
 async def consume_scope(self, call_next: AsyncFuncAny, *_): ...
 async def after_processed(self, exc_type: None | type[BaseException], *_) -> None | bool: ...
 def __init__(self, *_, settings_provider_factory: Callable[..., Optional[TelemetrySettingsProvider[Any, PublishCommandType]]], **_): ...
# === faststream/opentelemetry/provider.py
from typing import cast
from typing_extensions import TypeVar
from typing import Any, Protocol
from faststream._internal.types import MsgType
from faststream.message import StreamMessage
PublishCommandType_contra = cast(TypeVar, 0)
class TelemetrySettingsProvider(Protocol[MsgType, PublishCommandType_contra]):
 def get_consume_attrs_from_message(self, msg: StreamMessage[MsgType]) -> dict[str, Any]: ...
 def get_consume_destination_name(self, msg: StreamMessage[MsgType]) -> str: ...
 def get_publish_attrs_from_cmd(self, *_) -> dict[str, Any]: ...
 def get_publish_destination_name(self, *_) -> str: ...
# === faststream/params/__init__.py
from fast_depends import Depends
from .no_cast import NoCast
from .params import Context, Header, Path
# === faststream/params/no_cast.py
from typing import Annotated, Any, TypeVar
from fast_depends.library import CustomField
class NoCastField(CustomField):
 def use(self, **_) -> dict[str, Any]: ...
_NoCastType = TypeVar("_NoCastType")
NoCast = Annotated[_NoCastType, NoCastField()]
# === faststream/params/params.py
from faststream._internal.context.context_type import Context as Context_1
from typing import cast
from collections.abc import Callable
from typing import Any
def Context(*_, initial: None | Callable[..., Any], **_): return cast(Context_1, 0)
def Header(*_, **_): return cast(Context_1, 0)
def Path(*_, **_): return cast(Context_1, 0)
# === faststream/prometheus/__init__.py
from faststream.prometheus.middleware import PrometheusMiddleware
from faststream.prometheus.provider import MetricsSettingsProvider
from faststream.prometheus.types import ConsumeAttrs
# === faststream/prometheus/container.py
from prometheus_client import Counter as Counter_1, Gauge as Gauge_1, Histogram as Histogram_1
from typing import cast
class MetricsContainer:
 def __init__(self):
  self.received_messages_total = cast(None | Counter_1, 0)
  self.received_messages_size_bytes = cast(None | Histogram_1, 0)
  self.received_messages_in_process = cast(None | Gauge_1, 0)
  self.received_processed_messages_total = cast(None | Counter_1, 0)
  self.received_processed_messages_duration_seconds = cast(None | Histogram_1, 0)
  self.received_processed_messages_exceptions_total = cast(None | Counter_1, 0)
  self.published_messages_total = cast(None | Counter_1, 0)
  self.published_messages_duration_seconds = cast(None | Histogram_1, 0)
  self.published_messages_exceptions_total = cast(None | Counter_1, 0)
# === faststream/prometheus/manager.py
class MetricsManager:
 def add_received_message(self, *_, **_) -> None: ...
 def observe_received_messages_size(self, *_, **_) -> None: ...
 def add_received_message_in_process(self, *_, **_) -> None: ...
 def remove_received_message_in_process(self, *_, **_) -> None: ...
 def add_received_processed_message(self, *_, **_) -> None: ...
 def observe_received_processed_message_duration(self, *_, **_) -> None: ...
 def add_received_processed_message_exception(self, *_, **_) -> None: ...
 def add_published_message(self, *_, **_) -> None: ...
 def observe_published_message_duration(self, *_, **_) -> None: ...
 def add_published_message_exception(self, *_, **_) -> None: ...
# === faststream/prometheus/middleware.py
from collections.abc import Awaitable, Callable
from typing import Any, Generic
from faststream._internal.middlewares import BaseMiddleware
from faststream._internal.types import AnyMsg, BrokerMiddleware, PublishCommandType
from faststream.prometheus.provider import MetricsSettingsProvider
from faststream._internal.basic_types import AsyncFuncAny
class PrometheusMiddleware(BrokerMiddleware[AnyMsg, PublishCommandType]):
 def __call__(self, *_, **_) -> BasePrometheusMiddleware[PublishCommandType]: ...
 def __init__(self, *, settings_provider_factory: Callable[..., None | MetricsSettingsProvider[AnyMsg, PublishCommandType]], custom_labels: None | dict[str, Callable[..., str] | str], **_): ...
class BasePrometheusMiddleware(BaseMiddleware[PublishCommandType, AnyMsg | None], Generic[PublishCommandType, AnyMsg]):
 async def consume_scope(self, call_next: AsyncFuncAny, *_): ...
 async def publish_scope(self, call_next: Callable[..., Awaitable[Any]], *_): ...
 def __init__(self, *_, settings_provider_factory: Callable[..., None | MetricsSettingsProvider[AnyMsg, PublishCommandType]], **_): ...
# === faststream/prometheus/provider.py
from typing import cast
from typing_extensions import TypeVar
from typing import Protocol
from faststream._internal.types import AnyMsg
from faststream.prometheus import ConsumeAttrs
PublishCommandType_contra = cast(TypeVar, 0)
class MetricsSettingsProvider(Protocol[AnyMsg, PublishCommandType_contra]):
 def get_consume_attrs_from_message(self, *_) -> ConsumeAttrs: ...
 def get_publish_destination_name_from_cmd(self, *_) -> str: ...
# === faststream/prometheus/types.py
from enum import Enum
from typing import TypedDict
class ProcessingStatus(str, Enum): ...
class PublishingStatus(str, Enum): ...
class ConsumeAttrs(TypedDict): ...
# === faststream/rabbit/__init__.py
__all__ = ["Channel", "ExchangeType", "QueueType", "RabbitBroker", "RabbitExchange", "RabbitExternalAuth", "RabbitMessage", "RabbitParserType", "RabbitPublishCommand", "RabbitPublisher", "RabbitQueue", "RabbitResponse", "RabbitRoute", "RabbitRouter", "TestApp", "TestRabbitBroker"]
from typing import TypeAlias
from faststream._internal.parser import ParserProto
from faststream._internal.testing.app import TestApp
RabbitParserType = ParserProto["IncomingMessage"]
from .annotations import RabbitMessage
from .broker import RabbitBroker, RabbitPublisher, RabbitRoute, RabbitRouter
from .response import RabbitPublishCommand, RabbitResponse
from .schemas import Channel, ExchangeType, QueueType, RabbitExchange, RabbitQueue
from .security import RabbitExternalAuth
from .testing import TestRabbitBroker
from faststream.exceptions import INSTALL_FASTSTREAM_RABBIT
# === faststream/rabbit/annotations.py
from typing import Annotated
from aio_pika import RobustChannel, RobustConnection
from faststream._internal.context import Context
from faststream.annotations import ContextRepo, Logger
from faststream.params import NoCast
from faststream.rabbit.broker import RabbitBroker as RB
from faststream.rabbit.message import RabbitMessage as RM
from faststream.rabbit.publisher.producer import AioPikaFastProducer
RabbitMessage = Annotated[RM, Context("message")]
RabbitBroker = Annotated[RB, Context("broker")]
RabbitProducer = Annotated[AioPikaFastProducer, Context("broker._producer")]
Channel = Annotated[RobustChannel, Context("broker._channel")]
Connection = Annotated[RobustConnection, Context("broker._connection")]
# === faststream/rabbit/broker/__init__.py
from .broker import RabbitBroker
from .router import RabbitPublisher, RabbitRoute, RabbitRouter
# === faststream/rabbit/broker/broker.py
from typing import Optional
from aio_pika import IncomingMessage, RobustConnection
from faststream._internal.broker import BrokerUsecase
from faststream._internal.types import IdGenerator
from faststream.rabbit.configs import RabbitBrokerConfig
from .registrator import RabbitRegistrator
import aiormq
from aio_pika import RobustExchange, RobustQueue
from faststream._internal.types import CustomCallable
from faststream.rabbit.message import RabbitMessage
class RabbitBroker(RabbitRegistrator, BrokerUsecase[IncomingMessage, RobustConnection, RabbitBrokerConfig]):
 async def stop(self, exc_type: None | type[BaseException], *_) -> None: ...
 async def start(self) -> None: ...
 async def publish(self, *_, **_) -> Optional[aiormq.abc.ConfirmationFrameType]: ...
 async def request(self, *_, **_) -> RabbitMessage: ...
 async def declare_queue(self, *_) -> RobustQueue: ...
 async def declare_exchange(self, *_) -> RobustExchange: ...
 async def ping(self, *_) -> bool: ...
 def __init__(self, *_, id_generator: IdGenerator, decoder: Optional[CustomCallable], parser: Optional[CustomCallable], **_): ...
# === faststream/rabbit/broker/logging.py
from faststream._internal.logger.state import LoggerState
from typing import Callable, cast
from faststream._internal.logger import DefaultLoggerStorage
from faststream._internal.basic_types import LoggerProto
class RabbitParamsStorage(DefaultLoggerStorage):
 def register_subscriber(self, *_) -> None: ...
 def get_logger(self, **_) -> LoggerProto: ...
make_rabbit_logger_state = cast(Callable[..., LoggerState], 0)
# === faststream/rabbit/broker/registrator.py
from typing import Optional
from aio_pika import IncomingMessage
from faststream._internal.broker.registrator import Registrator
from faststream.rabbit.configs import RabbitBrokerConfig
from faststream._internal.types import CustomCallable
from faststream.rabbit.publisher import RabbitPublisher
from faststream.rabbit.subscriber import RabbitSubscriber
class RabbitRegistrator(Registrator[IncomingMessage, RabbitBrokerConfig]):
 def subscriber(self, *_, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> RabbitSubscriber: ...
 def publisher(self, *_, **_) -> RabbitPublisher: ...
 def include_router(self, *_, **_) -> None: ...
# === faststream/rabbit/broker/router.py
from collections.abc import Awaitable, Callable
from typing import Optional
from aio_pika import IncomingMessage
from faststream._internal.broker.router import ArgsContainer, BrokerRouter, SubscriberRoute
from faststream.rabbit.configs import RabbitBrokerConfig
from .registrator import RabbitRegistrator
from faststream._internal.types import CustomCallable
from faststream.rabbit.types import AioPikaSendableMessage
class RabbitPublisher(ArgsContainer): ...
class RabbitRoute(SubscriberRoute):
 def __init__(self, call: Callable[..., Awaitable[AioPikaSendableMessage]] | Callable[..., AioPikaSendableMessage], *_, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_): ...
class RabbitRouter(RabbitRegistrator, BrokerRouter[IncomingMessage, RabbitBrokerConfig]):
 def __init__(self, *_, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_): ...
# === faststream/rabbit/configs/__init__.py
from .base import RabbitConfig
from .broker import RabbitBrokerConfig
# === faststream/rabbit/configs/base.py
from faststream.rabbit.schemas import RabbitExchange, RabbitQueue
class RabbitConfig:
 queue: RabbitQueue
 exchange: RabbitExchange
# === faststream/rabbit/configs/broker.py
from faststream._internal.configs import BrokerConfig
from faststream.rabbit.helpers import ChannelManager, RabbitDeclarer
from faststream.rabbit.publisher.producer import AioPikaFastProducer
class RabbitBrokerConfig(BrokerConfig):
 channel_manager: ChannelManager
 declarer: RabbitDeclarer
 producer: AioPikaFastProducer
 def connect(self, *_) -> None: ...
 def disconnect(self) -> None: ...
# === faststream/rabbit/fastapi/__init__.py
__all__ = ["Context", "ContextRepo", "Logger", "RabbitBroker", "RabbitMessage", "RabbitProducer", "RabbitRouter"]
from typing import Annotated
from faststream._internal.fastapi.context import Context, ContextRepo, Logger
from faststream.rabbit.broker import RabbitBroker as RB
from faststream.rabbit.message import RabbitMessage as RM
from faststream.rabbit.publisher.producer import AioPikaFastProducer
from .fastapi import RabbitRouter
RabbitMessage = Annotated[RM, Context("message")]
RabbitBroker = Annotated[RB, Context("broker")]
RabbitProducer = Annotated[AioPikaFastProducer, Context("broker._producer")]
# === faststream/rabbit/fastapi/fastapi.py
from collections.abc import Callable, Sequence
from typing import Any, Optional
from aio_pika import IncomingMessage
from fastapi.routing import APIRoute
from faststream._internal.fastapi.router import StreamRouter
from faststream._internal.types import IdGenerator
from faststream.rabbit.broker.broker import RabbitBroker as RB
from starlette.responses import Response
from faststream._internal.types import CustomCallable
from faststream.rabbit.publisher import RabbitPublisher
from faststream.rabbit.subscriber import RabbitSubscriber
class RabbitRouter(StreamRouter[IncomingMessage]):
 broker_class = RB
 broker: RB
 def subscriber(self, *_, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> RabbitSubscriber: ...
 def publisher(self, *_, **_) -> RabbitPublisher: ...
 def __init__(self, *_, id_generator: IdGenerator, decoder: Optional[CustomCallable], parser: Optional[CustomCallable], default_response_class: type[Response], route_class: type[APIRoute], on_startup: None | Sequence[Callable[..., Any]], on_shutdown: None | Sequence[Callable[..., Any]], generate_unique_id_function: Callable[..., str], **_): ...
# === faststream/rabbit/helpers/__init__.py
from .channel_manager import ChannelManager
from .declarer import RabbitDeclarer
# === faststream/rabbit/helpers/channel_manager.py
from typing import Protocol
import aio_pika
class ChannelManager(Protocol):
 def connect(self, *_) -> None: ...
 def disconnect(self) -> None: ...
 async def get_channel(self, *_) -> aio_pika.RobustChannel: ...
class FakeChannelManager(ChannelManager):
 def connect(self, *_) -> None: ...
 def disconnect(self) -> None: ...
 async def get_channel(self, *_) -> aio_pika.RobustChannel: ...
class ChannelManagerImpl(ChannelManager):
 def connect(self, *_) -> None: ...
 def disconnect(self) -> None: ...
 async def get_channel(self, *_) -> aio_pika.RobustChannel: ...
# === faststream/rabbit/helpers/declarer.py
from typing import Protocol
import aio_pika
class RabbitDeclarer(Protocol):
 def disconnect(self) -> None: ...
 async def declare_queue(self, *_, **_) -> aio_pika.RobustQueue: ...
 async def declare_exchange(self, *_, **_) -> aio_pika.RobustExchange: ...
class FakeRabbitDeclarer(RabbitDeclarer):
 def disconnect(self) -> None: ...
 async def declare_queue(self, *_, **_) -> aio_pika.RobustQueue: ...
 async def declare_exchange(self, *_, **_) -> aio_pika.RobustExchange: ...
class RabbitDeclarerImpl(RabbitDeclarer):
 def disconnect(self) -> None: ...
 async def declare_queue(self, *_, **_) -> aio_pika.RobustQueue: ...
 async def declare_exchange(self, *_, **_) -> aio_pika.RobustExchange: ...
# === faststream/rabbit/helpers/state.py
from typing import Protocol
from aio_pika import RobustConnection
class ConnectionState(Protocol):
 @property
 def connection(self) -> RobustConnection: ...
class EmptyConnectionState:
 @property
 def connection(self) -> RobustConnection: ...
class ConnectedState:
 connection: RobustConnection
# === faststream/rabbit/message.py
from aio_pika import IncomingMessage
from faststream.message import StreamMessage
class RabbitMessage(StreamMessage[IncomingMessage]):
 async def ack(self, *_) -> None: ...
 async def nack(self, *_) -> None: ...
 async def reject(self, *_) -> None: ...
# === faststream/rabbit/opentelemetry/__init__.py
from faststream.rabbit.opentelemetry.middleware import RabbitTelemetryMiddleware
# === faststream/rabbit/opentelemetry/middleware.py
from faststream.opentelemetry.middleware import TelemetryMiddleware
from faststream.rabbit.response import RabbitPublishCommand
class RabbitTelemetryMiddleware(TelemetryMiddleware[RabbitPublishCommand]): ...
# === faststream/rabbit/opentelemetry/provider.py
from typing import Any
from faststream.opentelemetry import TelemetrySettingsProvider
from faststream.rabbit.response import RabbitPublishCommand
class RabbitTelemetrySettingsProvider(TelemetrySettingsProvider["IncomingMessage", RabbitPublishCommand]):
 def get_consume_attrs_from_message(self, *_) -> dict[str, Any]: ...
 def get_consume_destination_name(self, *_) -> str: ...
 def get_publish_attrs_from_cmd(self, *_) -> dict[str, Any]: ...
 def get_publish_destination_name(self, *_) -> str: ...
# === faststream/rabbit/parser.py
from re import Pattern as Pattern_1
from typing import cast
from aio_pika import Message
from faststream._internal.types import IdGenerator
from faststream.message import StreamMessage
from aio_pika import IncomingMessage
from faststream._internal.basic_types import DecodedMessage
class AioPikaParser:
 async def parse_message(self, *_) -> StreamMessage[IncomingMessage]: ...
 async def decode_message(self, *_) -> DecodedMessage: ...
 @staticmethod
 async def encode_message(*_, id_generator: IdGenerator, **_) -> Message: ...
 def __init__(self):
  self.pattern = cast(Pattern_1 | None, 0)
# === faststream/rabbit/prometheus/__init__.py
from faststream.rabbit.prometheus.middleware import RabbitPrometheusMiddleware
# === faststream/rabbit/prometheus/middleware.py
from collections.abc import Callable
from aio_pika import IncomingMessage
from faststream.prometheus.middleware import PrometheusMiddleware
from faststream.rabbit.response import RabbitPublishCommand
class RabbitPrometheusMiddleware(PrometheusMiddleware[IncomingMessage, RabbitPublishCommand]):
 def __init__(self, *, custom_labels: None | dict[str, Callable[..., str] | str], **_): ...
# === faststream/rabbit/prometheus/provider.py
from faststream.prometheus import ConsumeAttrs, MetricsSettingsProvider
from faststream.rabbit.response import RabbitPublishCommand
class RabbitMetricsSettingsProvider(MetricsSettingsProvider["IncomingMessage", RabbitPublishCommand]):
 def get_consume_attrs_from_message(self, *_) -> ConsumeAttrs: ...
 def get_publish_destination_name_from_cmd(self, *_) -> str: ...
# === faststream/rabbit/publisher/__init__.py
from .usecase import RabbitPublisher
# === faststream/rabbit/publisher/config.py
from faststream._internal.configs import PublisherSpecificationConfig, PublisherUsecaseConfig
from faststream._internal.utils.path import Address
from faststream.rabbit.configs import RabbitConfig
class RabbitPublisherSpecificationConfig(RabbitConfig, PublisherSpecificationConfig):
 routing_address: Address
class RabbitPublisherConfig(RabbitConfig, PublisherUsecaseConfig):
 routing_address: Address
# === faststream/rabbit/publisher/factory.py
from .usecase import RabbitPublisher
def create_publisher(**_) -> RabbitPublisher: ...
# === faststream/rabbit/publisher/fake.py
from faststream.rabbit.schemas.exchange import RabbitExchange as RabbitExchange_1
from typing import cast
from faststream._internal.endpoint.publisher.fake import FakePublisher
from faststream.rabbit.response import RabbitPublishCommand
class RabbitFakePublisher(FakePublisher):
 def patch_command(self, *_) -> RabbitPublishCommand: ...
 def __init__(self):
  self.exchange = cast(RabbitExchange_1, 0)
# === faststream/rabbit/publisher/options.py
from typing import Optional
from typing_extensions import TypedDict
from aio_pika.abc import DateType, HeadersType, TimeoutType
class PublishOptions(TypedDict):
 timeout: TimeoutType
class BasicMessageOptions(TypedDict):
 expiration: DateType
 timestamp: DateType
class MessageOptions(BasicMessageOptions):
 headers: Optional[HeadersType]
class PublishKwargs(MessageOptions, PublishOptions): ...
# === faststream/rabbit/publisher/producer.py
from anyio import Lock
from faststream.rabbit.helpers.declarer import RabbitDeclarer as RabbitDeclarer_1
from typing import Callable, Optional, Protocol, cast
import anyio
from faststream._internal.producer import ProducerProto
from faststream._internal.types import IdGenerator
from faststream.rabbit.response import RabbitPublishCommand
import aiormq
from aio_pika import IncomingMessage
from fast_depends.library.serializer import SerializerProto
from faststream._internal.parser import CodecProto
from faststream._internal.types import CustomCallable
class LockState(Protocol):
 @property
 def lock(self) -> anyio.Lock: ...
class LockUnset:
 @property
 def lock(self) -> anyio.Lock: ...
class RealLock:
 def __init__(self):
  self.lock = Lock()
class AioPikaFastProducer(ProducerProto[RabbitPublishCommand]):
 def connect(self, *_) -> None: ...
 def disconnect(self) -> None: ...
 async def publish(self, *_) -> Optional[aiormq.abc.ConfirmationFrameType]: ...
 async def request(self, *_) -> IncomingMessage: ...
 async def publish_batch(self, *_) -> None: ...
class FakeAioPikaFastProducer(AioPikaFastProducer):
 def connect(self, *_) -> None: ...
 def disconnect(self) -> None: ...
 async def publish(self, *_) -> Optional[aiormq.abc.ConfirmationFrameType]: ...
 async def request(self, *_) -> IncomingMessage: ...
class AioPikaFastProducerImpl(AioPikaFastProducer):
 def connect(self, *_) -> None: ...
 def disconnect(self) -> None: ...
 async def publish(self, *_) -> Optional[aiormq.abc.ConfirmationFrameType]: ...
 async def request(self, *_) -> IncomingMessage: ...
 def __init__(self, *, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], id_generator: IdGenerator, **_): ...
 def __set__attributes__(self):
  self.declarer = cast(RabbitDeclarer_1, 0)
  self.id_generator = cast(Callable[..., str], 0)
  self.serializer: None | SerializerProto
  self.codec: CodecProto
# === faststream/rabbit/publisher/specification.py
from faststream._internal.endpoint.publisher import PublisherSpecification
from faststream.rabbit.configs import RabbitBrokerConfig
from faststream.specification.schema import PublisherSpec
from .config import RabbitPublisherSpecificationConfig
class RabbitPublisherSpecification(PublisherSpecification[RabbitBrokerConfig, RabbitPublisherSpecificationConfig]):
 def get_schema(self) -> dict[str, PublisherSpec]: ...
# === faststream/rabbit/publisher/usecase.py
from faststream.rabbit.schemas.exchange import RabbitExchange as RabbitExchange_1
from faststream.rabbit.schemas.queue import RabbitQueue as RabbitQueue_1
from typing import cast, Optional
from faststream._internal.endpoint.publisher import PublisherUsecase
import aiormq
from faststream.rabbit.message import RabbitMessage
class RabbitPublisher(PublisherUsecase):
 def routing(self, **_) -> str: ...
 async def start(self) -> None: ...
 async def publish(self, *_, **_) -> Optional[aiormq.abc.ConfirmationFrameType]: ...
 async def request(self, *_, **_) -> RabbitMessage: ...
 def __init__(self):
  self.queue = cast(RabbitQueue_1, 0)
  self.exchange = cast(RabbitExchange_1, 0)
# === faststream/rabbit/response.py
from typing import cast
from faststream.rabbit.schemas.exchange import RabbitExchange
from faststream.response import PublishCommand, Response
from aio_pika.abc import TimeoutType
class RabbitResponse(Response):
 def as_publish_command(self) -> RabbitPublishCommand: ...
 def __init__(self):
  self.exchange = cast(None | RabbitExchange, 0)
class RabbitPublishCommand(PublishCommand):
 @property
 def exchange(self) -> RabbitExchange: ...
 @classmethod
 def from_cmd(cls, *_) -> RabbitPublishCommand: ...
 def __init__(self):
  self.timeout = cast(TimeoutType, 0)
# === faststream/rabbit/schemas/__init__.py
from .channel import Channel
from .constants import ExchangeType
from .exchange import RabbitExchange
from .queue import QueueType, RabbitQueue
RABBIT_REPLY = RabbitQueue()
# === faststream/rabbit/schemas/channel.py
class Channel: ...
# === faststream/rabbit/schemas/constants.py
from enum import Enum
class ExchangeType(str, Enum): ...
# === faststream/rabbit/schemas/exchange.py
from typing import cast
from faststream._internal.proto import NameRequired
from aio_pika.abc import TimeoutType
class RabbitExchange(NameRequired):
 def routing(self) -> str: ...
 @classmethod
 def validate(cls, *_, **_) -> RabbitExchange: ...
 def __init__(self):
  self.timeout = cast(TimeoutType, 0)
  self.bind_to = cast(RabbitExchange | None, 0)
# === faststream/rabbit/schemas/queue.py
from typing import cast
from enum import Enum
from typing import TypedDict
from faststream._internal.proto import NameRequired
from faststream._internal.utils.path import Address
from aio_pika.abc import TimeoutType
class QueueType(str, Enum): ...
class RabbitQueue(NameRequired):
 def routing(self) -> str: ...
 def routing_template(self) -> str: ...
 def add_prefix(self, *_) -> RabbitQueue: ...
 def __init__(self):
  self.routing_address = Address()
  self.timeout = cast(TimeoutType, 0)
CommonQueueArgs = TypedDict()
SharedClassicAndQuorumQueueArgs = TypedDict()
ClassicQueueSpecificArgs = TypedDict()
QuorumQueueSpecificArgs = TypedDict()
StreamQueueSpecificArgs = TypedDict()
class ClassicQueueArgs(CommonQueueArgs, SharedClassicAndQuorumQueueArgs, ClassicQueueSpecificArgs): ...
class QuorumQueueArgs(CommonQueueArgs, SharedClassicAndQuorumQueueArgs, QuorumQueueSpecificArgs): ...
class StreamQueueArgs(CommonQueueArgs, StreamQueueSpecificArgs): ...
# === faststream/rabbit/security.py
from typing import Any
from faststream.security import BaseSecurity
class RabbitExternalAuth(BaseSecurity):
 def get_requirement(self) -> list[dict[str, Any]]: ...
 def get_schema(self) -> dict[str, dict[str, str]]: ...
def parse_security(*_) -> dict[str, Any]: ...
# === faststream/rabbit/subscriber/__init__.py
from .usecase import RabbitSubscriber
# === faststream/rabbit/subscriber/config.py
from faststream._internal.configs import SubscriberSpecificationConfig, SubscriberUsecaseConfig
from faststream.rabbit.configs import RabbitConfig
class RabbitSubscriberSpecificationConfig(RabbitConfig, SubscriberSpecificationConfig): ...
class RabbitSubscriberConfig(RabbitConfig, SubscriberUsecaseConfig): ...
# === faststream/rabbit/subscriber/factory.py
from .usecase import RabbitSubscriber
def create_subscriber(**_) -> RabbitSubscriber: ...
# === faststream/rabbit/subscriber/specification.py
from faststream._internal.endpoint.subscriber import SubscriberSpecification
from faststream.rabbit.configs import RabbitBrokerConfig
from faststream.specification.schema import SubscriberSpec
from .config import RabbitSubscriberSpecificationConfig
class RabbitSubscriberSpecification(SubscriberSpecification[RabbitBrokerConfig, RabbitSubscriberSpecificationConfig]):
 def get_schema(self) -> dict[str, SubscriberSpec]: ...
# === faststream/rabbit/subscriber/usecase.py
from faststream.rabbit.schemas.exchange import RabbitExchange as RabbitExchange_1
from faststream.rabbit.schemas.queue import RabbitQueue as RabbitQueue_1
from collections.abc import AsyncIterator
from typing import cast
from faststream._internal.endpoint.subscriber import SubscriberUsecase
from faststream.rabbit.message import RabbitMessage
class RabbitSubscriber(SubscriberUsecase["IncomingMessage"]):
 def routing(self) -> str: ...
 async def start(self) -> None: ...
 async def stop(self) -> None: ...
 async def get_one(self, **_) -> None | RabbitMessage: ...
 async def __aiter__(self) -> AsyncIterator[RabbitMessage]: yield
 @staticmethod
 def build_log_context(*_) -> dict[str, str]: ...
 def get_log_context(self, *_) -> dict[str, str]: ...
 def __init__(self):
  self.queue = cast(RabbitQueue_1, 0)
  self.exchange = cast(RabbitExchange_1, 0)
# === faststream/rabbit/testing.py
from collections.abc import Iterable
from typing import Any, cast
from aio_pika.message import IncomingMessage
from faststream._internal.parser import DefaultCodec
from faststream._internal.testing.broker import EnterType, TestBroker
from faststream._internal.types import IdGenerator
from faststream.rabbit.broker.broker import RabbitBroker
from faststream.rabbit.publisher.producer import AioPikaFastProducer
from faststream._internal.endpoint.subscriber import SubscriberUsecase
from faststream._internal.parser import CodecProto
from faststream.rabbit.subscriber import RabbitSubscriber
class TestRabbitBroker(TestBroker[RabbitBroker, EnterType]):
 def create_publisher_fake_subscriber(self, *_) -> tuple[RabbitSubscriber, bool]: ...
class PatchedMessage(IncomingMessage):
 async def ack(self, *_) -> None: ...
 async def nack(self, *_) -> None: ...
 async def reject(self, *_) -> None: ...
async def build_message(*_, id_generator: IdGenerator, **_) -> PatchedMessage: ...
class FakeProducer(AioPikaFastProducer):
 @property
 def subscribers(self) -> Iterable[SubscriberUsecase[Any]]: ...
 async def publish(self, *_) -> None: ...
 async def request(self, *_) -> PatchedMessage: ...
 def __init__(self):
  self.broker = cast(RabbitBroker, 0)
  self.brokers = cast(list[RabbitBroker], 0)
  self.codec = cast(CodecProto | None | DefaultCodec, 0)
def apply_pattern(*_) -> bool: ...
# === faststream/rabbit/types.py
from typing import TypeAlias
import aio_pika
from faststream._internal.basic_types import SendableMessage
AioPikaSendableMessage = aio_pika.Message | SendableMessage
# === faststream/rabbit/utils.py
from typing import TypedDict
from yarl import URL
def build_virtual_host(*_) -> str: ...
def build_url(*_, **_) -> URL: ...
def is_routing_exchange(*_) -> bool: ...
class RabbitClientProperties(TypedDict): ...
# === faststream/redis/__init__.py
__all__ = ["BinaryMessageFormatV1", "ListSub", "Pipeline", "PubSub", "Redis", "RedisBatchStreamMessage", "RedisBroker", "RedisChannelMessage", "RedisClusterBroker", "RedisListMessage", "RedisMessage", "RedisParserType", "RedisPublishCommand", "RedisPublisher", "RedisResponse", "RedisRoute", "RedisRouter", "RedisSentinelBroker", "RedisStreamMessage", "StreamClaimUnsupportedError", "StreamGroupNotFoundError", "StreamSub", "TestApp", "TestRedisBroker"]
from typing import TypeAlias
from faststream._internal.parser import ParserProto
from faststream._internal.testing.app import TestApp
RedisParserType = ParserProto[""]
from .annotations import Pipeline, Redis, RedisBatchStreamMessage, RedisChannelMessage, RedisListMessage, RedisMessage, RedisStreamMessage
from .broker import RedisBroker, RedisClusterBroker, RedisPublisher, RedisRoute, RedisRouter, RedisSentinelBroker
from .exceptions import StreamClaimUnsupportedError, StreamGroupNotFoundError
from .parser import BinaryMessageFormatV1
from .response import RedisPublishCommand, RedisResponse
from .schemas import ListSub, PubSub, StreamSub
from .testing import TestRedisBroker
from faststream.exceptions import INSTALL_FASTSTREAM_REDIS
# === faststream/redis/annotations.py
from collections.abc import AsyncGenerator
from typing import Annotated, TYPE_CHECKING
from redis.asyncio.client import Pipeline as _RedisPipeline, Redis as _RedisClient
from faststream import Depends
from faststream._internal.context import Context
from faststream.annotations import ContextRepo, Logger
from faststream.params import NoCast
from faststream.redis.broker.broker import RedisBroker as RB
from faststream.redis.message import RedisBatchStreamMessage as Rbsm, RedisChannelMessage as Rcm, RedisListMessage as Rlm, RedisMessage as Rm, RedisStreamMessage as Rsm
RedisClient = _RedisClient
if TYPE_CHECKING:
 RedisClient = _RedisClient[bytes]
RedisPipeline = _RedisPipeline
if TYPE_CHECKING:
 RedisPipeline = _RedisPipeline[bytes]
RedisMessage = Annotated[Rm, Context("message")]
RedisChannelMessage = Annotated[Rcm, Context("message")]
RedisStreamMessage = Annotated[Rsm, Context("message")]
RedisBatchStreamMessage = Annotated[Rbsm, Context("message")]
RedisListMessage = Annotated[Rlm, Context("message")]
RedisBroker = Annotated[RB, Context("broker")]
Redis = Annotated[RedisClient, Context("broker._connection")]
async def get_pipe(*_) -> AsyncGenerator[RedisPipeline, None]: yield
Pipeline = Annotated[RedisPipeline, Depends(get_pipe, cast=False)]
# === faststream/redis/broker/__init__.py
from .broker import RedisBroker
from .cluster_broker import RedisClusterBroker
from .router import RedisPublisher, RedisRoute, RedisRouter
from .sentinel_broker import RedisSentinelBroker
# === faststream/redis/broker/broker.py
from faststream.redis.parser.message import MessageFormat as MessageFormat_1
from typing import cast
from faststream._internal.broker import BrokerUsecase
from faststream.redis.configs import RedisBrokerConfig
from faststream.redis.message import UnifyRedisDict
from .registrator import RedisRegistrator
from faststream.redis.message import RedisChannelMessage
class RedisBroker(RedisRegistrator, BrokerUsecase[UnifyRedisDict, "", RedisBrokerConfig]):
 async def stop(self, exc_type: None | type[BaseException], *_) -> None: ...
 async def start(self) -> None: ...
 async def publish(self, *_, **_) -> int: ...
 async def publish(self, *_, **_) -> bytes: ...
 async def publish(self, *_, **_) -> bytes | int: ...
 async def request(self, *_, **_) -> RedisChannelMessage: ...
 async def publish_batch(self, *_, **_) -> int: ...
 async def ping(self, *_) -> bool: ...
 def __init__(self):
  self.message_format = cast(type[MessageFormat_1], 0)
# === faststream/redis/broker/cluster_broker.py
from faststream.redis.broker import RedisBroker
from faststream.redis.subscriber.usecases.basic import LogicSubscriber
class RedisClusterBroker(RedisBroker):
 def subscriber(self, *_, **_) -> LogicSubscriber: ...
 async def publish(self, *_, **_) -> bytes | int: ...
 async def stop(self, exc_type: None | type[BaseException], *_) -> None: ...
 async def start(self) -> None: ...
 async def publish_batch(self, *_, **_) -> int: ...
# === faststream/redis/broker/logging.py
from faststream._internal.logger.state import LoggerState
from typing import Callable, cast
from faststream._internal.logger import DefaultLoggerStorage
from faststream._internal.basic_types import LoggerProto
class RedisParamsStorage(DefaultLoggerStorage):
 def set_level(self, *_) -> None: ...
 def register_subscriber(self, *_) -> None: ...
 def get_logger(self, **_) -> LoggerProto: ...
make_redis_logger_state = cast(Callable[..., LoggerState], 0)
# === faststream/redis/broker/registrator.py
from typing import Optional
from faststream._internal.broker.registrator import Registrator
from faststream.redis.configs import RedisBrokerConfig
from faststream.redis.message import UnifyRedisDict
from faststream._internal.types import CustomCallable
from faststream.redis.parser import MessageFormat
from faststream.redis.publisher.usecase import LogicPublisher
from faststream.redis.subscriber.usecases import LogicSubscriber
class RedisRegistrator(Registrator[UnifyRedisDict, RedisBrokerConfig]):
 def subscriber(self, *_, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], message_format: None | type[MessageFormat], **_) -> LogicSubscriber: ...
 def publisher(self, *_, message_format: None | type[MessageFormat], **_) -> LogicPublisher: ...
 def include_router(self, *_, **_) -> None: ...
# === faststream/redis/broker/router.py
from collections.abc import Awaitable, Callable
from typing import Optional
from faststream._internal.broker.router import ArgsContainer, BrokerRouter, SubscriberRoute
from faststream.redis.configs.broker import RedisRouterConfig
from faststream.redis.message import UnifyRedisDict
from .registrator import RedisRegistrator
from faststream._internal.basic_types import SendableMessage
from faststream._internal.types import CustomCallable
from faststream.redis.parser import MessageFormat
class RedisPublisher(ArgsContainer):
 def __init__(self, *_, message_format: None | type[MessageFormat], **_): ...
class RedisRoute(SubscriberRoute):
 def __init__(self, call: Callable[..., Awaitable[SendableMessage]] | Callable[..., SendableMessage], *_, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], message_format: None | type[MessageFormat], **_): ...
class RedisRouter(RedisRegistrator, BrokerRouter[UnifyRedisDict, RedisRouterConfig]):
 def __init__(self, *_, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_): ...
# === faststream/redis/broker/sentinel_broker.py
from faststream.redis.broker import RedisBroker
class RedisSentinelBroker(RedisBroker): ...
# === faststream/redis/configs/__init__.py
from .broker import RedisBrokerConfig
from .state import ConnectionState, RedisClusterConnectionState, RedisConnectionState, RedisSentinelConnectionState
# === faststream/redis/configs/broker.py
from faststream._internal.configs import BrokerConfig
from redis.asyncio.client import Redis
from redis.asyncio.cluster import RedisCluster
from faststream.redis.parser import MessageFormat
from faststream.redis.publisher.producer import RedisClusterFastProducer, RedisFastProducer
from .state import ConnectionState
class RedisBrokerConfig(BrokerConfig):
 producer: RedisClusterFastProducer | RedisFastProducer
 connection: ConnectionState[RedisCluster[bytes]] | ConnectionState[Redis[bytes]]
 message_format: type[MessageFormat]
 async def connect(self) -> None: ...
 async def disconnect(self) -> None: ...
class RedisRouterConfig(BrokerConfig): ...
# === faststream/redis/configs/state.py
from abc import ABC
from typing import Any, Generic, TypeVar
from redis.asyncio.client import Redis
from redis.asyncio.cluster import RedisCluster
ClientT = TypeVar("ClientT")
class ConnectionState(ABC, Generic[ClientT]):
 async def connect(self) -> ClientT: ...
 async def disconnect(self) -> None: ...
class RedisConnectionState(ConnectionState[""]):
 async def connect(self) -> Redis[bytes]: ...
class RedisSentinelConnectionState(RedisConnectionState):
 async def connect(self) -> Redis[bytes]: ...
class RedisClusterConnectionState(ConnectionState[""]):
 async def connect(self) -> RedisCluster[bytes]: ...
 async def disconnect(self) -> None: ...
 async def sync_publish(self, *_) -> int: ...
 def pubsub(self) -> _SyncPubSubProxy: ...
class _SyncPubSubProxy:
 async def subscribe(self, *_) -> None: ...
 async def psubscribe(self, *_) -> None: ...
 async def unsubscribe(self) -> None: ...
 async def get_message(self, *_): ...
 async def aclose(self) -> None: ...
# === faststream/redis/exceptions.py
from faststream.exceptions import FastStreamException
class StreamGroupNotFoundError(FastStreamException): ...
class StreamClaimUnsupportedError(FastStreamException): ...
class UnreachablePathError(FastStreamException): ...
# === faststream/redis/fastapi/__init__.py
__all__ = ["Context", "ContextRepo", "Logger", "Redis", "RedisBroker", "RedisChannelMessage", "RedisRouter", "RedisSentinelRouter"]
from typing import Annotated
from redis.asyncio.client import Redis as RedisClient
from faststream._internal.fastapi.context import Context, ContextRepo, Logger
from faststream.redis.broker.broker import RedisBroker as RB
from faststream.redis.message import BaseMessage as RM
from .fastapi import RedisRouter, RedisSentinelRouter
RedisChannelMessage = Annotated[RM, Context("message")]
RedisBroker = Annotated[RB, Context("broker")]
Redis = Annotated[RedisClient, Context("broker._connection")]
# === faststream/redis/fastapi/fastapi.py
from collections.abc import Callable, Sequence
from typing import Any, Optional, Union
from fastapi.routing import APIRoute
from redis.asyncio.connection import Connection, Encoder
from faststream._internal.fastapi.router import StreamRouter
from faststream._internal.types import IdGenerator
from faststream.redis.broker.broker import RedisBroker as RB
from faststream.redis.broker.sentinel_broker import RedisSentinelBroker as RSB
from faststream.redis.message import UnifyRedisDict
from redis.asyncio.connection import BaseParser
from starlette.responses import Response
from faststream._internal.types import CustomCallable
from faststream.redis.publisher.factory import PublisherType
from faststream.redis.publisher.usecase import ChannelPublisher, ListBatchPublisher, ListPublisher, StreamPublisher
from faststream.redis.subscriber.factory import SubscriberType
class RedisRouter(StreamRouter[UnifyRedisDict]):
 broker_class = RB
 broker: RB
 def subscriber(self, *_, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], **_) -> SubscriberType: ...
 def publisher(self, *_, **_) -> StreamPublisher: ...
 def publisher(self, *_, **_) -> ListPublisher: ...
 def publisher(self, *_, **_) -> ListBatchPublisher: ...
 def publisher(self, *_, **_) -> Union[ListPublisher, ListBatchPublisher]: ...
 def publisher(self, *_) -> ChannelPublisher: ...
 def publisher(self, *_) -> PublisherType: ...
 def __init__(self, *_, connection_class: type[Connection], parser_class: type[BaseParser], encoder_class: type[Encoder], id_generator: IdGenerator, decoder: Optional[CustomCallable], parser: Optional[CustomCallable], default_response_class: type[Response], route_class: type[APIRoute], on_startup: None | Sequence[Callable[..., Any]], on_shutdown: None | Sequence[Callable[..., Any]], generate_unique_id_function: Callable[..., str], **_): ...
class RedisSentinelRouter(RedisRouter):
 broker_class = RSB
 broker: RSB
# === faststream/redis/message.py
from typing import cast, Annotated, Any, Optional, Protocol, TypeAlias, TypeVar, Union
from typing_extensions import TypedDict, deprecated
from faststream.message import StreamMessage as BrokerStreamMessage
from redis.asyncio import Redis
BaseMessage = Union["PubSubMessage", "DefaultListMessage", "BatchListMessage", "DefaultStreamMessage", "BatchStreamMessage"]
class UnifyRedisDict(TypedDict): ...
class RedisMessage(BrokerStreamMessage[UnifyRedisDict]): ...
class PubSubMessage(TypedDict): ...
class RedisChannelMessage(BrokerStreamMessage[PubSubMessage]): ...
class _ListMessage(TypedDict): ...
class DefaultListMessage(_ListMessage): ...
class BatchListMessage(_ListMessage): ...
class RedisListMessage(BrokerStreamMessage[DefaultListMessage]): ...
class RedisBatchListMessage(BrokerStreamMessage[BatchListMessage]): ...
class _StreamMessage(TypedDict): ...
class DefaultStreamMessage(_StreamMessage): ...
class BatchStreamMessage(_StreamMessage): ...
_StreamMsgType = TypeVar("_StreamMsgType", bound=_StreamMessage)
class ConsumerProtocol(Protocol):
 async def xack(self, *_) -> None: ...
 async def xdel(self, *_) -> None: ...
 async def xpending_range(self, *_) -> list[dict[str, Any]]: ...
class FakeConsumer(ConsumerProtocol):
 async def xack(self, *_) -> None: ...
 async def xdel(self, *_) -> None: ...
 async def xpending_range(self, *_) -> list[dict[str, Any]]: ...
FAKE_CONSUMER = FakeConsumer()
_DEPRECATION_MESSAGE = cast(str, 0)
T = TypeVar("T")
_DeprecatedType = Annotated[T, deprecated(_DEPRECATION_MESSAGE)]
class _RedisStreamMessageMixin(BrokerStreamMessage[_StreamMsgType]):
 async def ack(self, redis: _DeprecatedType[Optional[Redis[bytes]]], group: _DeprecatedType[None | str]) -> None: ...
 async def nack(self, redis: _DeprecatedType[Optional[Redis[bytes]]], group: _DeprecatedType[None | str]) -> None: ...
 async def reject(self, redis: _DeprecatedType[Optional[Redis[bytes]]], group: _DeprecatedType[None | str]) -> None: ...
 async def delete(self, redis: _DeprecatedType[Optional[Redis[bytes]]]) -> None: ...
 def __init__(self):
  self.consumer = cast(ConsumerProtocol, 0)
class RedisStreamMessage(_RedisStreamMessageMixin[DefaultStreamMessage]):
 async def get_delivery_count(self, redis: _DeprecatedType[Redis[bytes]], group: _DeprecatedType[str]) -> int: ...
class RedisBatchStreamMessage(_RedisStreamMessageMixin[BatchStreamMessage]): ...
# === faststream/redis/opentelemetry/__init__.py
from faststream.redis.opentelemetry.middleware import RedisTelemetryMiddleware
# === faststream/redis/opentelemetry/middleware.py
from faststream.opentelemetry.middleware import TelemetryMiddleware
from faststream.redis.response import RedisPublishCommand
class RedisTelemetryMiddleware(TelemetryMiddleware[RedisPublishCommand]): ...
# === faststream/redis/opentelemetry/provider.py
from typing import Any
from faststream.opentelemetry import TelemetrySettingsProvider
class RedisTelemetrySettingsProvider(TelemetrySettingsProvider[dict[str, Any]]):
 def get_consume_attrs_from_message(self, *_) -> dict[str, Any]: ...
 def get_consume_destination_name(self, *_) -> str: ...
 def get_publish_attrs_from_cmd(self, *_) -> dict[str, Any]: ...
 def get_publish_destination_name(self, *_) -> str: ...
# === faststream/redis/parser/__init__.py
from .binary import BinaryMessageFormatV1
from .message import MessageFormat
from .parsers import ParserConfig, RedisBatchListParser, RedisBatchStreamParser, RedisListParser, RedisPubSubParser, RedisStreamParser, SimpleParserConfig
# === faststream/redis/parser/binary.py
import enum
from typing import Any
from .message import MessageFormat
class FastStreamMessageVersion(int, enum.Enum): ...
class BinaryMessageFormatV1(MessageFormat):
 @classmethod
 async def encode(cls, **_) -> bytes: ...
 @classmethod
 def parse(cls, *_) -> tuple[bytes, dict[str, Any]]: ...
class BinaryWriter:
 def write(self, *_) -> None: ...
 def write_short(self, *_) -> None: ...
 def write_int(self, *_) -> None: ...
 def write_string(self, *_) -> None: ...
 def get_bytes(self) -> bytes: ...
class BinaryReader:
 def read_until(self, *_) -> bytes: ...
 def shift_offset_to(self, *_) -> None: ...
 def read_short(self) -> int: ...
 def read_int(self) -> int: ...
 def read_string(self) -> str: ...
 def read_bytes(self) -> bytes: ...
# === faststream/redis/parser/message.py
from abc import ABC
from typing import Any
class MessageFormat(ABC):
 @classmethod
 async def build(cls, **_) -> MessageFormat: ...
 @classmethod
 async def encode(cls, **_) -> bytes: ...
 @classmethod
 def parse(cls, *_) -> tuple[bytes, dict[str, Any]]: ...
# === faststream/redis/parser/parsers.py
from re import Pattern as Pattern_1
from typing import cast
from collections.abc import Mapping
from typing import Any, Protocol
from faststream._internal.basic_types import DecodedMessage
from faststream.redis.message import ConsumerProtocol, RedisBatchListMessage, RedisBatchStreamMessage, RedisChannelMessage, RedisListMessage, RedisStreamMessage, _RedisStreamMessageMixin
from faststream.message import StreamMessage
from .message import MessageFormat
class ParserConfig(Protocol): ...
class SimpleParserConfig:
 message_format: type[MessageFormat]
class SimpleParser:
 msg_class: type[StreamMessage[Any]]
 async def parse_message(self, *_) -> StreamMessage[Mapping[str, Any]]: ...
 async def decode_message(self, *_) -> DecodedMessage: ...
 def __init__(self):
  self.pattern = cast(Pattern_1 | None, 0)
class RedisPubSubParser(SimpleParser):
 msg_class = RedisChannelMessage
class RedisListParser(SimpleParser):
 msg_class = RedisListMessage
class RedisBatchListParser(SimpleParser):
 msg_class = RedisBatchListMessage
class _StreamParser(SimpleParser):
 msg_class: type[_RedisStreamMessageMixin[Any]]
 def __init__(self):
  self.consumer: ConsumerProtocol
class RedisStreamParser(_StreamParser):
 msg_class = RedisStreamMessage
class RedisBatchStreamParser(_StreamParser):
 msg_class = RedisBatchStreamMessage
# === faststream/redis/prometheus/__init__.py
from faststream.redis.prometheus.middleware import RedisPrometheusMiddleware
# === faststream/redis/prometheus/middleware.py
from collections.abc import Callable
from typing import Any
from faststream.prometheus.middleware import PrometheusMiddleware
from faststream.redis.response import RedisPublishCommand
class RedisPrometheusMiddleware(PrometheusMiddleware[dict[str, Any], RedisPublishCommand]):
 def __init__(self, *, custom_labels: None | dict[str, Callable[..., str] | str], **_): ...
# === faststream/redis/prometheus/provider.py
from typing import Any
from faststream.prometheus import ConsumeAttrs, MetricsSettingsProvider
from faststream.redis.response import RedisPublishCommand
class BaseRedisMetricsSettingsProvider(MetricsSettingsProvider[dict[str, Any], RedisPublishCommand]):
 def get_publish_destination_name_from_cmd(self, *_) -> str: ...
class RedisMetricsSettingsProvider(BaseRedisMetricsSettingsProvider):
 def get_consume_attrs_from_message(self, *_) -> ConsumeAttrs: ...
class BatchRedisMetricsSettingsProvider(BaseRedisMetricsSettingsProvider):
 def get_consume_attrs_from_message(self, *_) -> ConsumeAttrs: ...
def settings_provider_factory(*_) -> BatchRedisMetricsSettingsProvider | RedisMetricsSettingsProvider: ...
# === faststream/redis/publisher/config.py
from faststream._internal.configs import PublisherSpecificationConfig, PublisherUsecaseConfig
class RedisPublisherSpecificationConfig(PublisherSpecificationConfig): ...
class RedisPublisherConfig(PublisherUsecaseConfig): ...
# === faststream/redis/publisher/factory.py
from typing import TypeAlias
from .usecase import LogicPublisher
from faststream.redis.parser import MessageFormat
PublisherType = LogicPublisher
def create_publisher(*, message_format: None | type[MessageFormat], **_) -> PublisherType: ...
# === faststream/redis/publisher/fake.py
from faststream.redis.parser.message import MessageFormat as MessageFormat_1
from typing import cast
from faststream._internal.endpoint.publisher.fake import FakePublisher
from faststream.redis.response import RedisPublishCommand
from faststream.redis.parser import MessageFormat
class RedisFakePublisher(FakePublisher):
 def patch_command(self, *_) -> RedisPublishCommand: ...
 def __init__(self, producer, channel, message_format: type[MessageFormat]): ...
 def __set__attributes__(self):
  self.message_format = cast(type[MessageFormat_1], 0)
# === faststream/redis/publisher/producer.py
from fast_depends.library.serializer import SerializerProto as SerializerProto_1
from typing import Any, Optional, cast
from faststream._internal.parser import DefaultCodec
from faststream._internal.producer import ProducerProto
from faststream.redis.configs.state import RedisClusterConnectionState
from faststream.redis.response import RedisPublishCommand
from faststream._internal.parser import CodecProto
from faststream._internal.types import CustomCallable
from faststream.redis.parser import MessageFormat
class BaseRedisFastProducer(ProducerProto[RedisPublishCommand]):
 async def publish_batch(self, *_) -> int: ...
 def connect(self, *_) -> None: ...
 def __init__(self, connection, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], message_format: type[MessageFormat], *_): ...
 def __set__attributes__(self):
  self.serializer = cast(SerializerProto_1 | None, 0)
  self.codec = cast(CodecProto | None | DefaultCodec, 0)
  self.codec = cast(CodecProto | None, 0)
class RedisFastProducer(BaseRedisFastProducer):
 async def publish(self, *_) -> bytes | int: ...
 async def request(self, *_): ...
 def __init__(self, connection, parser: Optional[CustomCallable], decoder: Optional[CustomCallable], message_format: type[MessageFormat], *_): ...
class RedisClusterFastProducer(BaseRedisFastProducer):
 @property
 def cluster_state(self) -> RedisClusterConnectionState: ...
 async def publish(self, *_) -> bytes | int: ...
 async def request(self, *_): ...
# === faststream/redis/publisher/specification.py
from faststream.redis.schemas.list_sub import ListSub as ListSub_1
from faststream.redis.schemas.pub_sub import PubSub as PubSub_1
from faststream.redis.schemas.stream_sub import StreamSub as StreamSub_1
from typing import cast
from faststream._internal.endpoint.publisher import PublisherSpecification
from faststream.redis.configs import RedisBrokerConfig
from faststream.specification.schema import PublisherSpec
from .config import RedisPublisherSpecificationConfig
class RedisPublisherSpecification(PublisherSpecification[RedisBrokerConfig, RedisPublisherSpecificationConfig]):
 def get_schema(self) -> dict[str, PublisherSpec]: ...
class ChannelPublisherSpecification(RedisPublisherSpecification):
 def __init__(self):
  self.channel = cast(PubSub_1, 0)
class ListPublisherSpecification(RedisPublisherSpecification):
 def __init__(self):
  self.list_sub = cast(ListSub_1, 0)
class StreamPublisherSpecification(RedisPublisherSpecification):
 def __init__(self):
  self.stream_sub = cast(StreamSub_1, 0)
# === faststream/redis/publisher/usecase.py
from faststream.redis.publisher.producer import RedisClusterFastProducer, RedisFastProducer
from faststream.redis.testing import FakeProducer
from typing import cast, Any
from faststream._internal.endpoint.publisher import PublisherUsecase
from faststream.redis.message import RedisChannelMessage
from faststream.redis.schemas import ListSub, PubSub, StreamSub
class LogicPublisher(PublisherUsecase):
 async def start(self) -> None: ...
 def subscriber_property(self, **_) -> dict[str, Any]: ...
 def __init__(self):
  self.producer = cast(RedisClusterFastProducer | RedisFastProducer, 0)
  self.producer = cast(RedisClusterFastProducer | RedisFastProducer | FakeProducer, 0)
class ChannelPublisher(LogicPublisher):
 @property
 def channel(self) -> PubSub: ...
 def subscriber_property(self, **_) -> dict[str, Any]: ...
 async def publish(self, *_, **_) -> int: ...
 async def request(self, *_, **_) -> RedisChannelMessage: ...
class _ListPublisherMixin(LogicPublisher):
 @property
 def list(self) -> ListSub: ...
 def subscriber_property(self, **_) -> dict[str, Any]: ...
 async def request(self, *_, **_) -> RedisChannelMessage: ...
class ListPublisher(_ListPublisherMixin):
 async def publish(self, *_, **_) -> int: ...
class ListBatchPublisher(_ListPublisherMixin):
 async def publish(self, *_, **_) -> int: ...
class StreamPublisher(LogicPublisher):
 @property
 def stream(self) -> StreamSub: ...
 def subscriber_property(self, **_) -> dict[str, Any]: ...
 async def publish(self, *_, **_) -> bytes: ...
 async def request(self, *_, **_) -> RedisChannelMessage: ...
# === faststream/redis/response.py
from faststream.redis.parser.message import MessageFormat as MessageFormat_1
from typing import cast
from enum import Enum
from faststream.redis.parser import MessageFormat
from faststream.response.response import BatchPublishCommand, Response
from redis.asyncio.client import Pipeline
class DestinationType(str, Enum): ...
class RedisResponse(Response):
 def as_publish_command(self) -> RedisPublishCommand: ...
 def __init__(self, *_, message_format: type[MessageFormat], **_): ...
 def __set__attributes__(self):
  self.message_format = cast(type[MessageFormat_1], 0)
class RedisPublishCommand(BatchPublishCommand):
 def set_destination(self, **_) -> None: ...
 @classmethod
 def from_cmd(cls, *_, message_format: type[MessageFormat], **_) -> RedisPublishCommand: ...
 def __init__(self, *_, message_format: type[MessageFormat], **_): ...
 def __set__attributes__(self):
  self.pipeline = cast(Pipeline | None, 0)
  self.message_format = cast(type[MessageFormat_1], 0)
# === faststream/redis/schemas/__init__.py
from faststream.redis.schemas.list_sub import ListSub
from faststream.redis.schemas.pub_sub import PubSub
from faststream.redis.schemas.stream_sub import StreamSub
# === faststream/redis/schemas/list_sub.py
from typing import Any, Generic
from typing_extensions import Self, TypeVar
from faststream._internal.proto import NameRequired
BatchT_co = TypeVar("BatchT_co", bound=bool, default=bool, covariant=True)
BatchT = TypeVar("BatchT", bound=bool, default=bool)
class ListSub(NameRequired, Generic[BatchT_co]):
 @classmethod
 def validate(cls, value: ListSub[BatchT] | str, **_) -> ListSub[BatchT]: ...
 @classmethod
 def validate(cls, *_, **_) -> None: ...
 @classmethod
 def validate(cls, *_, **_) -> None | ListSub[Any]: ...
 def add_prefix(self, *_) -> Self: ...
# === faststream/redis/schemas/proto.py
def validate_options(**_) -> None: ...
# === faststream/redis/schemas/pub_sub.py
from faststream._internal.proto import NameRequired
from faststream._internal.utils.path import Address
class PubSub(NameRequired):
 address: Address
 def add_prefix(self, *_) -> PubSub: ...
# === faststream/redis/schemas/stream_sub.py
from typing import Any, Generic
from typing_extensions import Self, TypeVar
from faststream._internal.proto import NameRequired
BatchT_co = TypeVar("BatchT_co", bound=bool, default=bool, covariant=True)
BatchT = TypeVar("BatchT", bound=bool, default=bool)
class StreamSub(NameRequired, Generic[BatchT_co]):
 @classmethod
 def validate(cls, value: StreamSub[BatchT] | str, **_) -> StreamSub[BatchT]: ...
 @classmethod
 def validate(cls, *_, **_) -> None: ...
 @classmethod
 def validate(cls, *_, **_) -> None | StreamSub[Any]: ...
 def add_prefix(self, *_) -> Self: ...
# === faststream/redis/schemas/types.py
from collections.abc import Iterable, Sequence
from ssl import VerifyMode
from typing import Any
from fast_depends import Provider
from fast_depends.library.serializer import SerializerProto
from redis.asyncio.retry import Retry
from typing_extensions import TypedDict
from faststream._internal.basic_types import LoggerProto
from faststream._internal.context.repository import ContextRepo
from faststream._internal.parser import CodecProto
from faststream._internal.types import BrokerMiddleware, CustomCallable, IdGenerator
from faststream.redis.broker.registrator import RedisRegistrator
from faststream.redis.parser import MessageFormat
from faststream.security import BaseSecurity
class RedisConnectionParams(TypedDict):
 retry: None | Retry
class RedisBrokerParams(RedisConnectionParams):
 id_generator: IdGenerator
 decoder: None | CustomCallable
 codec: None | CodecProto
 parser: None | CustomCallable
 middlewares: Sequence[BrokerMiddleware[Any, Any]]
 routers: Iterable[RedisRegistrator]
 message_format: type[MessageFormat]
 security: None | BaseSecurity
 logger: LoggerProto
 serializer: SerializerProto
 provider: None | Provider
 context: None | ContextRepo
class RedisClusterParams(RedisBrokerParams):
 ssl_cert_reqs: VerifyMode | str
class RedisSentinelParams(RedisBrokerParams): ...
# === faststream/redis/security.py
from typing import Any
def parse_security(*_) -> dict[str, Any]: ...
# === faststream/redis/subscriber/config.py
from faststream._internal.configs import SubscriberSpecificationConfig, SubscriberUsecaseConfig
from faststream.redis.schemas import ListSub, PubSub, StreamSub
class RedisSubscriberSpecificationConfig(SubscriberSpecificationConfig): ...
class RedisSubscriberConfig(SubscriberUsecaseConfig):
 list_sub: None | ListSub
 channel_sub: None | PubSub
 stream_sub: None | StreamSub
# === faststream/redis/subscriber/factory.py
from typing import TypeAlias
from .usecases import LogicSubscriber
from faststream.redis.parser import MessageFormat
SubscriberType = LogicSubscriber
def create_subscriber(*, message_format: None | type[MessageFormat], **_) -> SubscriberType: ...
# === faststream/redis/subscriber/specification.py
from faststream.redis.schemas.list_sub import ListSub as ListSub_1
from faststream.redis.schemas.pub_sub import PubSub as PubSub_1
from faststream.redis.schemas.stream_sub import StreamSub as StreamSub_1
from typing import cast
from faststream._internal.endpoint.subscriber import SubscriberSpecification
from faststream.redis.configs import RedisBrokerConfig
from faststream.specification.schema import SubscriberSpec
from .config import RedisSubscriberSpecificationConfig
class RedisSubscriberSpecification(SubscriberSpecification[RedisBrokerConfig, RedisSubscriberSpecificationConfig]):
 def get_schema(self) -> dict[str, SubscriberSpec]: ...
class ChannelSubscriberSpecification(RedisSubscriberSpecification):
 def __init__(self):
  self.channel = cast(PubSub_1, 0)
class ListSubscriberSpecification(RedisSubscriberSpecification):
 def __init__(self):
  self.list_sub = cast(ListSub_1, 0)
class StreamSubscriberSpecification(RedisSubscriberSpecification):
 def __init__(self):
  self.stream_sub = cast(StreamSub_1, 0)
# === faststream/redis/subscriber/usecases/__init__.py
from .basic import LogicSubscriber
from .channel_subscriber import ChannelConcurrentSubscriber, ChannelSubscriber
from .list_subscriber import ListBatchSubscriber, ListConcurrentSubscriber, ListSubscriber
from .stream_subscriber import StreamBatchSubscriber, StreamConcurrentSubscriber, StreamSubscriber
# === faststream/redis/subscriber/usecases/basic.py
from typing import TypeAlias, cast
from faststream._internal.endpoint.subscriber import SubscriberUsecase
from faststream._internal.endpoint.subscriber.mixins import ConcurrentMixin, TasksMixin
from faststream.redis.message import UnifyRedisDict
from faststream.redis.subscriber.config import RedisSubscriberConfig
TopicName = bytes
Offset = bytes
class LogicSubscriber(TasksMixin, SubscriberUsecase[UnifyRedisDict]):
 async def start(self, *_) -> None: ...
 @staticmethod
 def build_log_context(*_) -> dict[str, str]: ...
 async def consume_one(self, *_) -> None: ...
 def __init__(self):
  self.config = cast(RedisSubscriberConfig, 0)
class ConcurrentSubscriber(ConcurrentMixin[""], LogicSubscriber):
 async def start(self) -> None: ...
 async def consume_one(self, *_) -> None: ...
# === faststream/redis/subscriber/usecases/channel_subscriber.py
from collections.abc import AsyncIterator
from typing import TypeAlias
from redis.asyncio.client import PubSub as RPubSub
from faststream._internal.endpoint.subscriber.mixins import ConcurrentMixin
from faststream.redis.message import RedisChannelMessage
from .basic import LogicSubscriber
from faststream.redis.schemas import PubSub
TopicName = bytes
Offset = bytes
class ChannelSubscriber(LogicSubscriber):
 @property
 def channel(self) -> PubSub: ...
 def get_log_context(self, *_) -> dict[str, str]: ...
 async def start(self) -> None: ...
 async def stop(self) -> None: ...
 async def get_one(self, **_) -> None | RedisChannelMessage: ...
 async def __aiter__(self) -> AsyncIterator[RedisChannelMessage]: yield
 def __init__(self):
  self.subscription: None | RPubSub
class ChannelConcurrentSubscriber(ConcurrentMixin[""], ChannelSubscriber):
 async def start(self) -> None: ...
 async def consume_one(self, *_) -> None: ...
# === faststream/redis/subscriber/usecases/list_subscriber.py
from collections.abc import AsyncIterator
from typing import TypeAlias
from faststream._internal.endpoint.subscriber.mixins import ConcurrentMixin
from faststream.redis.message import RedisListMessage
from .basic import LogicSubscriber
from faststream.redis.schemas import ListSub
TopicName = bytes
Offset = bytes
class _ListHandlerMixin(LogicSubscriber):
 @property
 def list_sub(self) -> ListSub: ...
 def get_log_context(self, *_) -> dict[str, str]: ...
 async def start(self) -> None: ...
 async def stop(self) -> None: ...
 async def get_one(self, **_) -> None | RedisListMessage: ...
 async def __aiter__(self) -> AsyncIterator[RedisListMessage]: yield
class ListSubscriber(_ListHandlerMixin): ...
class ListBatchSubscriber(_ListHandlerMixin): ...
class ListConcurrentSubscriber(ConcurrentMixin[""], ListSubscriber):
 async def start(self) -> None: ...
 async def consume_one(self, *_) -> None: ...
# === faststream/redis/subscriber/usecases/stream_subscriber.py
from faststream.redis.parser.parsers import RedisBatchStreamParser as RedisBatchStreamParser_1, RedisStreamParser as RedisStreamParser_1
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import NamedTuple, TypeAlias
from faststream._internal.endpoint.subscriber.mixins import ConcurrentMixin
from faststream.redis.message import RedisStreamMessage
from .basic import LogicSubscriber
from faststream.redis.parser.parsers import _StreamParser
from faststream.redis.schemas import StreamSub
TopicName = bytes
Offset = bytes
StreamEntry = tuple[Offset, dict[bytes, bytes]] | tuple[Offset, dict[bytes, bytes], int, int]
ReadResponse = tuple[tuple[TopicName, tuple[StreamEntry, ...]], ...]
ReadCallable = Callable[..., Awaitable[ReadResponse]]
class ClaimMeta(NamedTuple): ...
class _StreamHandlerMixin(LogicSubscriber):
 parser: _StreamParser
 @property
 def stream_sub(self) -> StreamSub: ...
 def get_log_context(self, *_) -> dict[str, str]: ...
 async def start(self) -> None: ...
 async def get_one(self, **_) -> None | RedisStreamMessage: ...
 async def __aiter__(self) -> AsyncIterator[RedisStreamMessage]: yield
class StreamSubscriber(_StreamHandlerMixin):
 def __init__(self):
  self.parser = RedisStreamParser_1()
class StreamBatchSubscriber(_StreamHandlerMixin):
 def __init__(self):
  self.parser = RedisBatchStreamParser_1()
class StreamConcurrentSubscriber(ConcurrentMixin[""], StreamSubscriber):
 async def start(self) -> None: ...
 async def consume_one(self, *_) -> None: ...
# === faststream/redis/testing.py
from builtins import list as list_1
from unittest.mock import MagicMock as MagicMock_1
import uuid
from collections.abc import Iterable
from typing import Any, Protocol, cast
from faststream._internal.parser import DefaultCodec
from faststream._internal.testing.broker import EnterType, TestBroker
from faststream.redis.broker.broker import RedisBroker
from faststream.redis.message import BatchListMessage, BatchStreamMessage, DefaultListMessage, DefaultStreamMessage, PubSubMessage
from faststream.redis.parser import MessageFormat
from faststream.redis.publisher.producer import RedisFastProducer
from faststream._internal.parser import CodecProto
from faststream.redis.subscriber.usecases.basic import LogicSubscriber
class Entry:
 handler: LogicSubscriber
PELKey = tuple[str | None, uuid.UUID, str | None]
class PEL:
 def get_entry(self, *_) -> None | Entry: ...
 def __init__(self):
  self.entries: dict[PELKey, Entry]
  self.put = cast(MagicMock_1, 0)
  self.remove = cast(MagicMock_1, 0)
class TestRedisBroker(TestBroker[RedisBroker, EnterType]):
 def create_publisher_fake_subscriber(self, *_) -> tuple[LogicSubscriber, bool]: ...
 def __init__(self):
  self.pel = cast(None | PEL, 0)
class FakeProducer(RedisFastProducer):
 @property
 def subscribers(self) -> Iterable[LogicSubscriber]: ...
 async def publish(self, *_) -> bytes | int: ...
 async def request(self, *_) -> PubSubMessage: ...
 async def publish_batch(self, *_) -> int: ...
 def __init__(self):
  self.broker = cast(RedisBroker, 0)
  self.brokers = cast(list_1[RedisBroker], 0)
  self.codec = cast(CodecProto | None | DefaultCodec, 0)
  self.pel = cast(None | PEL, 0)
async def build_message(*_, message_format: type[MessageFormat], **_) -> bytes: ...
class Visitor(Protocol):
 def visit(self, **_) -> None | str: ...
 def get_message(self, *_): ...
class ChannelVisitor(Visitor):
 def visit(self, **_) -> None | str: ...
 def get_message(self, *_): return cast(PubSubMessage, 0)
class ListVisitor(Visitor):
 def visit(self, **_) -> None | str: ...
 def get_message(self, *_): return cast(BatchListMessage | DefaultListMessage, 0)
class StreamVisitor(Visitor):
 def visit(self, **_) -> None | str: ...
 def get_message(self, *_): return cast(DefaultStreamMessage | BatchStreamMessage, 0)
# === faststream/response/__init__.py
from .publish_type import PublishType
from .response import BatchPublishCommand, PublishCommand, Response
from .utils import ensure_response
# === faststream/response/publish_type.py
from enum import Enum
class PublishType(str, Enum): ...
# === faststream/response/response.py
from typing import Any
from typing_extensions import Self
class Response:
 def as_publish_command(self) -> PublishCommand: ...
 def get_publish_key(self) -> None | Any: ...
class PublishCommand(Response):
 def add_headers(self, *_, **_) -> None: ...
 @classmethod
 def from_cmd(cls, *_) -> Self: ...
class BatchPublishCommand(PublishCommand):
 @classmethod
 def from_cmd(cls, *_, **_) -> BatchPublishCommand: ...
# === faststream/response/utils.py
from .response import Response
def ensure_response(*_) -> Response: ...
# === faststream/security.py
from typing import Any, Optional
from ssl import SSLContext
class BaseSecurity:
 ssl_context: Optional[SSLContext]
 def get_requirement(self) -> list[dict[str, Any]]: ...
 def get_schema(self) -> dict[str, dict[str, str]]: ...
class SASLPlaintext(BaseSecurity):
 def get_requirement(self) -> list[dict[str, Any]]: ...
 def get_schema(self) -> dict[str, dict[str, str]]: ...
class SASLScram256(BaseSecurity):
 def get_requirement(self) -> list[dict[str, Any]]: ...
 def get_schema(self) -> dict[str, dict[str, str]]: ...
class SASLScram512(BaseSecurity):
 def get_requirement(self) -> list[dict[str, Any]]: ...
 def get_schema(self) -> dict[str, dict[str, str]]: ...
class SASLOAuthBearer(BaseSecurity):
 def get_requirement(self) -> list[dict[str, Any]]: ...
 def get_schema(self) -> dict[str, dict[str, str]]: ...
class SASLGSSAPI(BaseSecurity):
 def get_requirement(self) -> list[dict[str, Any]]: ...
 def get_schema(self) -> dict[str, dict[str, str]]: ...
# === faststream/specification/__init__.py
from .asyncapi import AsyncAPI, get_asyncapi_html
from .base.specification import Specification
from .schema.extra import Contact, ExternalDocs, License, Tag
# === faststream/specification/asyncapi/__init__.py
from .factory import AsyncAPI
from .site import get_asyncapi_html
# === faststream/specification/asyncapi/factory.py
from typing import Any
from faststream.specification.base import Specification, SpecificationFactory
from faststream._internal.broker import BrokerUsecase
from faststream.asgi.handlers import HttpHandler
class AsyncAPI(SpecificationFactory):
 def add_broker(self, *_) -> SpecificationFactory: ...
 def add_http_route(self, *_) -> SpecificationFactory: ...
 def to_specification(self) -> Specification: ...
 def __init__(self):
  self.brokers: list[BrokerUsecase[Any, Any, Any]]
  self.http_handlers: list[tuple[str, HttpHandler]]
# === faststream/specification/asyncapi/message.py
from typing import Any
from pydantic import BaseModel
def parse_handler_params(*_) -> dict[str, Any]: ...
def get_response_schema(*_) -> None: ...
def get_response_schema(*_) -> dict[str, Any]: ...
def get_response_schema(*_) -> None | dict[str, Any]: ...
def get_model_schema(*_) -> None: ...
def get_model_schema(call: type[BaseModel], *_) -> dict[str, Any]: ...
def get_model_schema(call: None | type[BaseModel], *_) -> None | dict[str, Any]: ...
# === faststream/specification/asyncapi/site.py
def get_asyncapi_html(*_) -> str: ...
def serve_app(*_) -> None: ...
# === faststream/specification/asyncapi/utils.py
from typing import Any
def to_camelcase(*_) -> str: ...
def resolve_payloads(*_) -> dict[str, Any]: ...
def clear_key(*_) -> str: ...
def ref(*_) -> dict[str, str]: ...
def move_pydantic_refs(*_): ...
# === faststream/specification/asyncapi/v2_6_0/__init__.py
from .generate import get_app_schema
# === faststream/specification/asyncapi/v2_6_0/generate.py
from typing import Any
from faststream.specification.asyncapi.v2_6_0.schema import ApplicationSchema, Channel, Server
from faststream._internal.broker import BrokerUsecase
from faststream._internal.types import ConnectionType, MsgType
def convert_list_of_dict_to_dict(*_) -> dict[str, Any]: ...
def get_app_schema(*_, **_) -> ApplicationSchema: ...
def resolve_channel_messages(*_) -> None: ...
def get_broker_server(*_) -> tuple[dict[str, Server], dict[BrokerUsecase[Any, Any, Any], list[str]]]: ...
def get_broker_channels(broker: BrokerUsecase[MsgType, ConnectionType, Any], *_) -> dict[str, Channel]: ...
def get_asgi_routes(*_) -> dict[str, Channel]: ...
# === faststream/specification/asyncapi/v2_6_0/schema/__init__.py
from .channels import Channel
from .components import Components
from .contact import Contact
from .docs import ExternalDocs
from .info import ApplicationInfo
from .license import License
from .message import CorrelationId, Message
from .operations import Operation
from .schema import ApplicationSchema
from .servers import Server, ServerVariable
from .tag import Tag
from .utils import Parameter, Reference
# === faststream/specification/asyncapi/v2_6_0/schema/bindings/__init__.py
from .main import ChannelBinding, OperationBinding
# === faststream/specification/asyncapi/v2_6_0/schema/bindings/amqp/__init__.py
from .channel import ChannelBinding
from .operation import OperationBinding
# === faststream/specification/asyncapi/v2_6_0/schema/bindings/amqp/channel.py
from pydantic import BaseModel
from typing_extensions import Self
class Queue(BaseModel):
 @classmethod
 def from_spec(cls, *_) -> None: ...
 @classmethod
 def from_spec(cls, *_) -> Self: ...
 @classmethod
 def from_spec(cls, *_) -> None | Self: ...
class Exchange(BaseModel):
 @classmethod
 def from_spec(cls, *_) -> None: ...
 @classmethod
 def from_spec(cls, *_) -> Self: ...
 @classmethod
 def from_spec(cls, *_) -> None | Self: ...
class ChannelBinding(BaseModel):
 @classmethod
 def from_sub(cls, *_) -> None | Self: ...
 @classmethod
 def from_pub(cls, *_) -> None | Self: ...
# === faststream/specification/asyncapi/v2_6_0/schema/bindings/amqp/operation.py
from pydantic import BaseModel, PositiveInt
from typing_extensions import Self
class OperationBinding(BaseModel):
 priority: None | PositiveInt
 @classmethod
 def from_sub(cls, *_) -> None | Self: ...
 @classmethod
 def from_pub(cls, *_) -> None | Self: ...
# === faststream/specification/asyncapi/v2_6_0/schema/bindings/http/__init__.py
from .operation import OperationBinding
# === faststream/specification/asyncapi/v2_6_0/schema/bindings/http/operation.py
from pydantic import BaseModel
class OperationBinding(BaseModel): ...
# === faststream/specification/asyncapi/v2_6_0/schema/bindings/kafka/__init__.py
from .channel import ChannelBinding
from .operation import OperationBinding
# === faststream/specification/asyncapi/v2_6_0/schema/bindings/kafka/channel.py
from pydantic import BaseModel, PositiveInt
from typing_extensions import Self
class ChannelBinding(BaseModel):
 partitions: None | PositiveInt
 replicas: None | PositiveInt
 @classmethod
 def from_sub(cls, *_) -> None | Self: ...
 @classmethod
 def from_pub(cls, *_) -> None | Self: ...
# === faststream/specification/asyncapi/v2_6_0/schema/bindings/kafka/operation.py
from pydantic import BaseModel
from typing_extensions import Self
class OperationBinding(BaseModel):
 @classmethod
 def from_sub(cls, *_) -> None | Self: ...
 @classmethod
 def from_pub(cls, *_) -> None | Self: ...
# === faststream/specification/asyncapi/v2_6_0/schema/bindings/main/__init__.py
from .channel import ChannelBinding
from .operation import OperationBinding
# === faststream/specification/asyncapi/v2_6_0/schema/bindings/main/channel.py
from pydantic import BaseModel
from typing_extensions import Self
class ChannelBinding(BaseModel):
 class Config: ...
 @classmethod
 def from_sub(cls, *_) -> None: ...
 @classmethod
 def from_sub(cls, *_) -> Self: ...
 @classmethod
 def from_sub(cls, *_) -> None | Self: ...
 @classmethod
 def from_pub(cls, *_) -> None: ...
 @classmethod
 def from_pub(cls, *_) -> Self: ...
 @classmethod
 def from_pub(cls, *_) -> None | Self: ...
# === faststream/specification/asyncapi/v2_6_0/schema/bindings/main/operation.py
from pydantic import BaseModel
from typing_extensions import Self
class OperationBinding(BaseModel):
 class Config: ...
 @classmethod
 def from_sub(cls, *_) -> None: ...
 @classmethod
 def from_sub(cls, *_) -> Self: ...
 @classmethod
 def from_sub(cls, *_) -> None | Self: ...
 @classmethod
 def from_pub(cls, *_) -> None: ...
 @classmethod
 def from_pub(cls, *_) -> Self: ...
 @classmethod
 def from_pub(cls, *_) -> None | Self: ...
# === faststream/specification/asyncapi/v2_6_0/schema/bindings/mqtt/__init__.py
from .channel import ChannelBinding
from .operation import OperationBinding
# === faststream/specification/asyncapi/v2_6_0/schema/bindings/mqtt/channel.py
from pydantic import BaseModel
from typing_extensions import Self
class ChannelBinding(BaseModel):
 @classmethod
 def from_sub(cls, *_) -> None | Self: ...
 @classmethod
 def from_pub(cls, *_) -> None | Self: ...
# === faststream/specification/asyncapi/v2_6_0/schema/bindings/mqtt/operation.py
from pydantic import BaseModel
from typing_extensions import Self
class OperationBinding(BaseModel):
 @classmethod
 def from_sub(cls, *_) -> None | Self: ...
 @classmethod
 def from_pub(cls, *_) -> None | Self: ...
# === faststream/specification/asyncapi/v2_6_0/schema/bindings/nats/__init__.py
from .channel import ChannelBinding
from .operation import OperationBinding
# === faststream/specification/asyncapi/v2_6_0/schema/bindings/nats/channel.py
from pydantic import BaseModel
from typing_extensions import Self
class ChannelBinding(BaseModel):
 @classmethod
 def from_sub(cls, *_) -> None | Self: ...
 @classmethod
 def from_pub(cls, *_) -> None | Self: ...
# === faststream/specification/asyncapi/v2_6_0/schema/bindings/nats/operation.py
from pydantic import BaseModel
from typing_extensions import Self
class OperationBinding(BaseModel):
 @classmethod
 def from_sub(cls, *_) -> None | Self: ...
 @classmethod
 def from_pub(cls, *_) -> None | Self: ...
# === faststream/specification/asyncapi/v2_6_0/schema/bindings/redis/__init__.py
from .channel import ChannelBinding
from .operation import OperationBinding
# === faststream/specification/asyncapi/v2_6_0/schema/bindings/redis/channel.py
from pydantic import BaseModel
from typing_extensions import Self
class ChannelBinding(BaseModel):
 @classmethod
 def from_sub(cls, *_) -> None | Self: ...
 @classmethod
 def from_pub(cls, *_) -> None | Self: ...
# === faststream/specification/asyncapi/v2_6_0/schema/bindings/redis/operation.py
from pydantic import BaseModel
from typing_extensions import Self
class OperationBinding(BaseModel):
 @classmethod
 def from_sub(cls, *_) -> None | Self: ...
 @classmethod
 def from_pub(cls, *_) -> None | Self: ...
# === faststream/specification/asyncapi/v2_6_0/schema/bindings/sqs/__init__.py
from .channel import ChannelBinding
from .operation import OperationBinding
# === faststream/specification/asyncapi/v2_6_0/schema/bindings/sqs/channel.py
from pydantic import BaseModel
from typing_extensions import Self
class ChannelBinding(BaseModel):
 @classmethod
 def from_pub(cls, *_) -> Self: ...
 @classmethod
 def from_sub(cls, *_) -> Self: ...
# === faststream/specification/asyncapi/v2_6_0/schema/bindings/sqs/operation.py
from pydantic import BaseModel
from typing_extensions import Self
class OperationBinding(BaseModel):
 @classmethod
 def from_pub(cls, *_) -> Self: ...
 @classmethod
 def from_sub(cls, *_) -> Self: ...
# === faststream/specification/asyncapi/v2_6_0/schema/channels.py
from pydantic import BaseModel
from typing_extensions import Self
class Channel(BaseModel):
 class Config: ...
 @classmethod
 def from_sub(cls, *_) -> Self: ...
 @classmethod
 def from_pub(cls, *_) -> Self: ...
# === faststream/specification/asyncapi/v2_6_0/schema/components.py
from pydantic import BaseModel
class Components(BaseModel):
 class Config: ...
# === faststream/specification/asyncapi/v2_6_0/schema/contact.py
from typing import Any
from pydantic import AnyHttpUrl, BaseModel
from typing_extensions import Self
from faststream._internal._compat import EmailStr
class Contact(BaseModel):
 url: None | AnyHttpUrl
 email: None | EmailStr
 class Config: ...
 @classmethod
 def from_spec(cls, *_) -> None: ...
 @classmethod
 def from_spec(cls, *_) -> Self: ...
 @classmethod
 def from_spec(cls, *_) -> dict[str, Any]: ...
 @classmethod
 def from_spec(cls, *_) -> None | dict[str, Any] | Self: ...
# === faststream/specification/asyncapi/v2_6_0/schema/docs.py
from typing import Any
from pydantic import AnyHttpUrl, BaseModel
from typing_extensions import Self
class ExternalDocs(BaseModel):
 url: AnyHttpUrl
 class Config: ...
 @classmethod
 def from_spec(cls, *_) -> None: ...
 @classmethod
 def from_spec(cls, *_) -> Self: ...
 @classmethod
 def from_spec(cls, *_) -> dict[str, Any]: ...
 @classmethod
 def from_spec(cls, *_) -> None | dict[str, Any] | Self: ...
# === faststream/specification/asyncapi/v2_6_0/schema/info.py
from pydantic import AnyHttpUrl
from faststream.specification.base.info import BaseApplicationInfo
class ApplicationInfo(BaseApplicationInfo):
 termsOfService: None | AnyHttpUrl
# === faststream/specification/asyncapi/v2_6_0/schema/license.py
from typing import Any
from pydantic import AnyHttpUrl, BaseModel
from typing_extensions import Self
class License(BaseModel):
 url: None | AnyHttpUrl
 class Config: ...
 @classmethod
 def from_spec(cls, *_) -> None: ...
 @classmethod
 def from_spec(cls, *_) -> Self: ...
 @classmethod
 def from_spec(cls, *_) -> dict[str, Any]: ...
 @classmethod
 def from_spec(cls, *_) -> None | dict[str, Any] | Self: ...
# === faststream/specification/asyncapi/v2_6_0/schema/message.py
from pydantic import BaseModel
from typing_extensions import Self
class CorrelationId(BaseModel):
 class Config: ...
class Message(BaseModel):
 class Config: ...
 @classmethod
 def from_spec(cls, *_) -> Self: ...
# === faststream/specification/asyncapi/v2_6_0/schema/operations.py
from pydantic import BaseModel
from typing_extensions import Self
class Operation(BaseModel):
 class Config: ...
 @classmethod
 def from_sub(cls, *_) -> Self: ...
 @classmethod
 def from_pub(cls, *_) -> Self: ...
# === faststream/specification/asyncapi/v2_6_0/schema/schema.py
from faststream.specification.base.schema import BaseApplicationSchema
class ApplicationSchema(BaseApplicationSchema): ...
# === faststream/specification/asyncapi/v2_6_0/schema/servers.py
from pydantic import BaseModel
SecurityRequirement = list[dict[str, list[str]]]
class ServerVariable(BaseModel):
 class Config: ...
class Server(BaseModel):
 class Config: ...
# === faststream/specification/asyncapi/v2_6_0/schema/tag.py
from typing import Any
from pydantic import BaseModel
from typing_extensions import Self
class Tag(BaseModel):
 class Config: ...
 @classmethod
 def from_spec(cls, *_) -> Self: ...
 @classmethod
 def from_spec(cls, *_) -> dict[str, Any]: ...
 @classmethod
 def from_spec(cls, *_) -> dict[str, Any] | Self: ...
# === faststream/specification/asyncapi/v2_6_0/schema/utils.py
from pydantic import BaseModel
class Reference(BaseModel): ...
class Parameter(BaseModel): ...
# === faststream/specification/asyncapi/v3_0_0/__init__.py
from .generate import get_app_schema
# === faststream/specification/asyncapi/v3_0_0/generate.py
from typing import Any
from faststream.specification.asyncapi.v3_0_0.schema import ApplicationSchema, Channel, Operation, Server
from faststream._internal.broker import BrokerUsecase
from faststream._internal.types import ConnectionType, MsgType
def convert_list_of_dict_to_dict(*_) -> dict[str, Any]: ...
def get_app_schema(*_, **_) -> ApplicationSchema: ...
def get_broker_server(*brokers: BrokerUsecase[MsgType, ConnectionType, Any]) -> tuple[dict[str, Server], dict[BrokerUsecase[Any, Any, Any], list[str]]]: ...
def get_broker_channels(broker: BrokerUsecase[MsgType, ConnectionType, Any], *_) -> tuple[dict[str, Channel], dict[str, Operation]]: ...
def get_asgi_routes(*_) -> tuple[dict[str, Channel], dict[str, Operation]]: ...
# === faststream/specification/asyncapi/v3_0_0/schema/__init__.py
from .channels import Channel
from .components import Components
from .contact import Contact
from .docs import ExternalDocs
from .info import ApplicationInfo
from .license import License
from .message import CorrelationId, Message
from .operations import Operation
from .schema import ApplicationSchema
from .servers import Server, ServerVariable
from .tag import Tag
from .utils import Parameter, Reference
# === faststream/specification/asyncapi/v3_0_0/schema/bindings/__init__.py
from .main import ChannelBinding, OperationBinding
# === faststream/specification/asyncapi/v3_0_0/schema/bindings/amqp/__init__.py
from .channel import ChannelBinding
from .operation import OperationBinding
# === faststream/specification/asyncapi/v3_0_0/schema/bindings/amqp/channel.py
from typing_extensions import Self
from faststream.specification.asyncapi.v2_6_0.schema.bindings.amqp import ChannelBinding as V2Binding
class ChannelBinding(V2Binding):
 @classmethod
 def from_sub(cls, *_) -> None | Self: ...
 @classmethod
 def from_pub(cls, *_) -> None | Self: ...
# === faststream/specification/asyncapi/v3_0_0/schema/bindings/amqp/operation.py
from pydantic import BaseModel, PositiveInt
from typing_extensions import Self
class OperationBinding(BaseModel):
 priority: None | PositiveInt
 @classmethod
 def from_sub(cls, *_) -> None | Self: ...
 @classmethod
 def from_pub(cls, *_) -> None | Self: ...
# === faststream/specification/asyncapi/v3_0_0/schema/bindings/http.py
from faststream.specification.asyncapi.v2_6_0.schema.bindings.http import OperationBinding as OldOperationBinding
class OperationBinding(OldOperationBinding): ...
# === faststream/specification/asyncapi/v3_0_0/schema/bindings/kafka.py
from faststream.specification.asyncapi.v2_6_0.schema.bindings.kafka import ChannelBinding, OperationBinding
# === faststream/specification/asyncapi/v3_0_0/schema/bindings/main/__init__.py
from .channel import ChannelBinding
from .operation import OperationBinding
# === faststream/specification/asyncapi/v3_0_0/schema/bindings/main/channel.py
from pydantic import BaseModel
from typing_extensions import Self
class ChannelBinding(BaseModel):
 class Config: ...
 @classmethod
 def from_sub(cls, *_) -> None | Self: ...
 @classmethod
 def from_pub(cls, *_) -> None | Self: ...
# === faststream/specification/asyncapi/v3_0_0/schema/bindings/main/operation.py
from pydantic import BaseModel
from typing_extensions import Self
class OperationBinding(BaseModel):
 class Config: ...
 @classmethod
 def from_sub(cls, *_) -> None | Self: ...
 @classmethod
 def from_pub(cls, *_) -> None | Self: ...
# === faststream/specification/asyncapi/v3_0_0/schema/bindings/mqtt.py
from faststream.specification.asyncapi.v2_6_0.schema.bindings.mqtt import ChannelBinding, OperationBinding
# === faststream/specification/asyncapi/v3_0_0/schema/bindings/nats.py
from faststream.specification.asyncapi.v2_6_0.schema.bindings.nats import ChannelBinding, OperationBinding
# === faststream/specification/asyncapi/v3_0_0/schema/bindings/redis.py
from faststream.specification.asyncapi.v2_6_0.schema.bindings.redis import ChannelBinding, OperationBinding
# === faststream/specification/asyncapi/v3_0_0/schema/bindings/sqs.py
from faststream.specification.asyncapi.v2_6_0.schema.bindings.sqs import ChannelBinding, OperationBinding
# === faststream/specification/asyncapi/v3_0_0/schema/channels.py
from pydantic import BaseModel
from typing_extensions import Self
class Channel(BaseModel):
 class Config: ...
 @classmethod
 def from_sub(cls, *_) -> Self: ...
 @classmethod
 def from_pub(cls, *_) -> Self: ...
# === faststream/specification/asyncapi/v3_0_0/schema/components.py
from pydantic import BaseModel
class Components(BaseModel):
 class Config: ...
# === faststream/specification/asyncapi/v3_0_0/schema/contact.py
from faststream.specification.asyncapi.v2_6_0.schema import Contact
# === faststream/specification/asyncapi/v3_0_0/schema/docs.py
from faststream.specification.asyncapi.v2_6_0.schema import ExternalDocs
# === faststream/specification/asyncapi/v3_0_0/schema/info.py
from pydantic import AnyHttpUrl
from faststream.specification.base.info import BaseApplicationInfo
class ApplicationInfo(BaseApplicationInfo):
 termsOfService: None | AnyHttpUrl
# === faststream/specification/asyncapi/v3_0_0/schema/license.py
from faststream.specification.asyncapi.v2_6_0.schema import License
# === faststream/specification/asyncapi/v3_0_0/schema/message.py
from faststream.specification.asyncapi.v2_6_0.schema.message import CorrelationId, Message
# === faststream/specification/asyncapi/v3_0_0/schema/operations.py
from enum import Enum
from pydantic import BaseModel
from typing_extensions import Self
class Action(str, Enum): ...
class Operation(BaseModel):
 class Config: ...
 @classmethod
 def from_sub(cls, *_) -> Self: ...
 @classmethod
 def from_pub(cls, *_) -> Self: ...
# === faststream/specification/asyncapi/v3_0_0/schema/schema.py
from faststream.specification.base.schema import BaseApplicationSchema
class ApplicationSchema(BaseApplicationSchema): ...
# === faststream/specification/asyncapi/v3_0_0/schema/servers.py
from pydantic import BaseModel
from faststream.specification.asyncapi.v2_6_0.schema import ServerVariable
from faststream.specification.asyncapi.v2_6_0.schema.utils import Reference
SecurityRequirement = list[Reference]
class Server(BaseModel):
 class Config: ...
# === faststream/specification/asyncapi/v3_0_0/schema/tag.py
from faststream.specification.asyncapi.v2_6_0.schema import Tag
# === faststream/specification/asyncapi/v3_0_0/schema/utils.py
from faststream.specification.asyncapi.v2_6_0.schema import Parameter, Reference
# === faststream/specification/base/__init__.py
from .generator import SpecificationFactory
from .specification import Specification
# === faststream/specification/base/generator.py
from typing import Protocol
from .specification import Specification
class SpecificationFactory(Protocol):
 def add_broker(self, *_) -> SpecificationFactory: ...
 def add_http_route(self, *_) -> SpecificationFactory: ...
 def to_specification(self) -> Specification: ...
# === faststream/specification/base/info.py
from pydantic import BaseModel
class BaseApplicationInfo(BaseModel):
 class Config: ...
# === faststream/specification/base/schema.py
from typing import Any
from pydantic import BaseModel
class BaseApplicationSchema(BaseModel):
 def to_jsonable(self): ...
 def to_json(self) -> str: ...
 def to_yaml(self) -> str: ...
# === faststream/specification/base/specification.py
from typing import Any, Protocol
class Specification(Protocol):
 def to_json(self) -> str: ...
 def to_jsonable(self): ...
 def to_yaml(self) -> str: ...
# === faststream/specification/schema/__init__.py
from .broker import BrokerSpec
from .extra import Contact, ContactDict, ExternalDocs, ExternalDocsDict, License, LicenseDict, Tag, TagDict
from .message import Message
from .operation import Operation
from .publisher import PublisherSpec
from .subscriber import SubscriberSpec
# === faststream/specification/schema/bindings/__init__.py
from .main import ChannelBinding, OperationBinding
# === faststream/specification/schema/bindings/amqp.py
class Queue:
 @classmethod
 def from_queue(cls, *_) -> Queue: ...
class Exchange:
 @classmethod
 def from_exchange(cls, *_) -> Exchange: ...
class ChannelBinding: ...
class OperationBinding: ...
# === faststream/specification/schema/bindings/http.py
from pydantic import BaseModel
class OperationBinding(BaseModel): ...
# === faststream/specification/schema/bindings/kafka.py
class ChannelBinding: ...
class OperationBinding: ...
# === faststream/specification/schema/bindings/main.py
class ChannelBinding: ...
class OperationBinding: ...
# === faststream/specification/schema/bindings/mqtt.py
class ChannelBinding: ...
class OperationBinding: ...
class LastWillBinding: ...
class ServerBinding: ...
class MessageBinding: ...
# === faststream/specification/schema/bindings/nats.py
class ChannelBinding: ...
class OperationBinding: ...
# === faststream/specification/schema/bindings/redis.py
class ChannelBinding: ...
class OperationBinding: ...
# === faststream/specification/schema/bindings/sqs.py
class ChannelBinding: ...
class OperationBinding: ...
# === faststream/specification/schema/broker.py
from typing import Optional
from faststream.security import BaseSecurity
class BrokerSpec:
 security: Optional[BaseSecurity]
# === faststream/specification/schema/extra/__init__.py
from .contact import Contact, ContactDict
from .external_docs import ExternalDocs, ExternalDocsDict
from .license import License, LicenseDict
from .tag import Tag, TagDict
# === faststream/specification/schema/extra/contact.py
from pydantic import AnyHttpUrl
from typing_extensions import TypedDict
from faststream._internal._compat import EmailStr
class ContactDict(TypedDict):
 url: str | AnyHttpUrl
 email: EmailStr
class Contact:
 url: None | str | AnyHttpUrl
 email: None | EmailStr
# === faststream/specification/schema/extra/external_docs.py
from typing_extensions import TypedDict
class ExternalDocsDict(TypedDict): ...
class ExternalDocs: ...
# === faststream/specification/schema/extra/license.py
from pydantic import AnyHttpUrl
from typing_extensions import TypedDict
class LicenseDict(TypedDict):
 url: str | AnyHttpUrl
class License:
 url: None | str | AnyHttpUrl
# === faststream/specification/schema/extra/tag.py
from typing_extensions import TypedDict
class TagDict(TypedDict): ...
class Tag: ...
# === faststream/specification/schema/message/__init__.py
from .model import Message
# === faststream/specification/schema/message/model.py
class Message: ...
# === faststream/specification/schema/operation/__init__.py
from .model import Operation
# === faststream/specification/schema/operation/model.py
class Operation: ...
# === faststream/specification/schema/publisher.py
class PublisherSpec: ...
# === faststream/specification/schema/subscriber.py
class SubscriberSpec: ...
# === faststream/types.py
from faststream._internal.basic_types import AnyCallable, AsyncFunc, AsyncFuncAny, DecodedMessage, Lifespan, LoggerProto, NoneCallable, SendableMessage, SettingField
from faststream._internal.types import BrokerMiddleware, Filter, PublisherMiddleware, SubscriberMiddleware, WrappedHandlerCall
