# litestar==2.25.0, sha256 ff16470b6aa3031ea3210bbb474b00b24c636ddfe8e0ee3d09c85aff3058a93f.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === litestar/__init__.py
from litestar.utils.version import Version
__all__ = ["Controller", "HttpMethod", "Litestar", "MediaType", "Request", "Response", "Router", "WebSocket", "__version__", "asgi", "delete", "get", "head", "patch", "post", "put", "route", "websocket", "websocket_listener", "websocket_stream"]
from litestar.app import Litestar
from litestar.connection import Request, WebSocket
from litestar.controller import Controller
from litestar.enums import HttpMethod, MediaType
from litestar.handlers import asgi, delete, get, head, patch, post, put, route, websocket, websocket_listener, websocket_stream
from litestar.response import Response
from litestar.router import Router
from litestar.utils.version import get_version
__version__ = Version()
# === litestar/_asgi/asgi_router.py
from typing import cast
from litestar.app import Litestar
from litestar.routes.base import BaseRoute
from litestar.types import LifeSpanReceive, LifeSpanSend, Receive, Send
class ASGIRouter:
 async def __call__(self, scope, receive: Receive, send: Send) -> None: ...
 def construct_routing_trie(self) -> None: ...
 async def lifespan(self, receive: LifeSpanReceive, send: LifeSpanSend) -> None: ...
 def __init__(self):
  self.app = cast(Litestar, 0)
  self.route_mapping: dict[str, list[BaseRoute]]
# === litestar/_kwargs/__init__.py
from .kwargs_model import KwargsModel
# === litestar/_kwargs/cleanup.py
from contextlib import AbstractAsyncContextManager
from typing import Any, AsyncGenerator, Generator
class DependencyCleanupGroup(AbstractAsyncContextManager):
 def add(self, generator: AsyncGenerator[Any, None] | Generator[Any, None, None]) -> None: ...
 async def close(self, *_) -> None: ...
 async def __aenter__(self) -> None: ...
 async def __aexit__(self, exc_type: None | type[BaseException], *_) -> None: ...
# === litestar/_kwargs/dependencies.py
from typing import cast
from litestar.di import Provide
class DependencyContainer:
 def __init__(self):
  self.provide = cast(Provide, 0)
  self.dependencies = cast(list[DependencyContainer], 0)
# === litestar/_kwargs/kwargs_model.py
from litestar.dto.base_dto import AbstractDTO as AbstractDTO_1
from typing import cast, Any
from litestar._kwargs.cleanup import DependencyCleanupGroup
from litestar._kwargs.dependencies import DependencyContainer
from litestar._kwargs.parameter_definition import ParameterDefinition
from litestar.enums import RequestEncodingType
from litestar.typing import FieldDefinition
from litestar._signature import SignatureModel
from litestar.dto import AbstractDTO
class KwargsModel:
 @classmethod
 def create_for_signature_model(cls, signature_model: type[SignatureModel], *_) -> KwargsModel: ...
 async def to_kwargs(self, *_) -> dict[str, Any]: ...
 async def resolve_dependencies(self, *_) -> DependencyCleanupGroup: ...
 def __init__(self, *, expected_data_dto: None | type[AbstractDTO], **_): ...
 def __set__attributes__(self):
  self.expected_form_data = cast(None | tuple[str | RequestEncodingType, FieldDefinition], 0)
  self.expected_msgpack_data = cast(None | FieldDefinition, 0)
  self.expected_data_dto = cast(None | type[AbstractDTO_1], 0)
  self.has_kwargs = cast(set[ParameterDefinition] | set[DependencyContainer] | None | tuple[str | RequestEncodingType, FieldDefinition] | FieldDefinition | set[str] | type[AbstractDTO_1], 0)
  self.dependency_batches = cast(list[set[DependencyContainer]], 0)
# === litestar/_kwargs/parameter_definition.py
from typing import NamedTuple
class ParameterDefinition(NamedTuple): ...
# === litestar/_signature/__init__.py
from .model import SignatureModel
# === litestar/_signature/model.py
from typing import Any
from msgspec import Struct
from litestar.dto import AbstractDTO
from litestar.types import AnyCallable
class SignatureModel(Struct):
 @classmethod
 def parse_values_from_connection_kwargs(cls, *_) -> dict[str, Any]: ...
 def to_dict(self) -> dict[str, Any]: ...
 @classmethod
 def create(cls, dependency_name_set, fn: AnyCallable, parsed_signature, type_decoders, data_dto: None | type[AbstractDTO]) -> type[SignatureModel]: ...
# === litestar/app.py
from litestar._asgi.asgi_router import ASGIRouter as ASGIRouter_1
from litestar.plugins.base import CLIPluginProtocol as CLIPluginProtocol_1, OpenAPISchemaPluginProtocol as OpenAPISchemaPluginProtocol_1, PluginRegistry as PluginRegistry_1, SerializationPluginProtocol as SerializationPluginProtocol_1
from typing import Awaitable
from contextlib import AbstractAsyncContextManager
from typing import Callable, Sequence, TypedDict, cast
from litestar.config.response_cache import ResponseCacheConfig
from litestar.connection import Request, WebSocket
from litestar.datastructures.state import State
from litestar.events.emitter import BaseEventEmitterBackend
from litestar.openapi.config import OpenAPIConfig
from litestar.router import Router
from litestar.routes import ASGIRoute, HTTPRoute, WebSocketRoute
from litestar.stores.registry import StoreRegistry
from typing_extensions import Self
from litestar.config.cors import CORSConfig
from litestar.dto import AbstractDTO
from litestar.response import Response
from litestar.static_files.config import StaticFilesConfig
from litestar.types import Debugger, EmptyType, LifeSpanReceive, LifeSpanSend, Logger, Receive, Send
DEFAULT_OPENAPI_CONFIG = OpenAPIConfig()
class HandlerIndex(TypedDict): ...
class Litestar(Router):
 @property
 def static_files_config(*_, **_) -> list[StaticFilesConfig]: ...
 @property
 def cli_plugins(*_, **_) -> list[CLIPluginProtocol_1]: ...
 @property
 def openapi_schema_plugins(*_, **_) -> list[OpenAPISchemaPluginProtocol_1]: ...
 @property
 def serialization_plugins(*_, **_) -> list[SerializationPluginProtocol_1]: ...
 async def __call__(self, scope, receive: LifeSpanReceive | Receive, send: LifeSpanSend | Send) -> None: ...
 @classmethod
 def from_scope(cls, *_) -> Litestar: ...
 def lifespan(self) -> AbstractAsyncContextManager[None]: ...
 @classmethod
 def from_config(cls, *_) -> Self: ...
 def register(self, *_) -> None: ...
 def get_handler_index_by_name(self, *_) -> None | HandlerIndex: ...
 def route_reverse(self, *_, **_) -> str: ...
 def url_for_static_asset(*_, **_) -> str: ...
 def update_openapi_schema(self) -> None: ...
 def emit(self, *_, **_) -> None: ...
 def __init__(self, *_, dto: EmptyType | None | type[AbstractDTO], event_emitter_backend: type[BaseEventEmitterBackend], request_class: None | type[Request], response_class: None | type[Response], return_dto: EmptyType | None | type[AbstractDTO], websocket_class: None | type[WebSocket], lifespan: None | Sequence[AbstractAsyncContextManager | Callable[..., AbstractAsyncContextManager]], **_): ...
 def __set__attributes__(self):
  self.plugins = PluginRegistry_1()
  self.stores: StoreRegistry
  self.logger: None | Logger
  self.routes: list[WebSocketRoute | ASGIRoute | HTTPRoute]
  self.cors_config = __
  self.event_emitter = __
  self.openapi_config = __
  self.request_class: type[Request]
  self.response_cache_config = __
  self.state = __
  self.websocket_class: type[WebSocket]
  self.debugger_module: Debugger
  self.asgi_router = ASGIRouter_1()
  self.asgi_handler = cast(Callable[..., Awaitable[None]], 0)
# === litestar/background_tasks.py
from collections.abc import Generator
from typing import Awaitable, cast, Any, Callable
from typing_extensions import ParamSpec
P = ParamSpec("P")
class BackgroundTask:
 async def __call__(self) -> None: ...
 def __init__(self, fn: Callable[P, Any], *_, **_): ...
 def __set__attributes__(self):
  self.fn = cast(Callable[..., Awaitable[Any]], 0)
class BackgroundTasks:
 async def __call__(self) -> None: ...
 def __init__(self):
  self.tasks = cast(Generator[BackgroundTask], 0)
# === litestar/channels/__init__.py
from .backends.base import ChannelsBackend
from .plugin import ChannelsPlugin
from .subscriber import Subscriber
# === litestar/channels/backends/asyncpg.py
from typing import AsyncGenerator, Awaitable, Callable
import asyncpg
from litestar.channels import ChannelsBackend
class AsyncPgChannelsBackend(ChannelsBackend):
 async def on_startup(self) -> None: ...
 async def on_shutdown(self) -> None: ...
 async def publish(self, *_) -> None: ...
 async def subscribe(self, *_) -> None: ...
 async def unsubscribe(self, *_) -> None: ...
 async def stream_events(self) -> AsyncGenerator[tuple[str, bytes], None]: yield
 async def get_history(self, *_) -> list[bytes]: ...
 def __init__(self, *, make_connection: Callable[..., Awaitable[asyncpg.Connection]]): ...
 def __init__(self, *_, make_connection: None | Callable[..., Awaitable[asyncpg.Connection]]): ...
# === litestar/channels/backends/base.py
from abc import ABC
from typing import AsyncGenerator
class ChannelsBackend(ABC):
 async def on_startup(self) -> None: ...
 async def on_shutdown(self) -> None: ...
 async def publish(self, *_) -> None: ...
 async def subscribe(self, *_) -> None: ...
 async def unsubscribe(self, *_) -> None: ...
 def stream_events(self) -> AsyncGenerator[tuple[str, bytes], None]: ...
 async def get_history(self, *_) -> list[bytes]: ...
# === litestar/channels/backends/memory.py
from typing import Any, AsyncGenerator
from litestar.channels.backends.base import ChannelsBackend
class MemoryChannelsBackend(ChannelsBackend):
 async def on_startup(self) -> None: ...
 async def on_shutdown(self) -> None: ...
 async def publish(self, *_) -> None: ...
 async def subscribe(self, *_) -> None: ...
 async def unsubscribe(self, *_) -> None: ...
 async def stream_events(self) -> AsyncGenerator[tuple[str, Any], None]: yield
 async def get_history(self, *_) -> list[bytes]: ...
# === litestar/channels/backends/psycopg.py
from litestar.channels.backends.base import ChannelsBackend
from collections.abc import AsyncGenerator
class PsycoPgChannelsBackend(ChannelsBackend):
 async def on_startup(self) -> None: ...
 async def on_shutdown(self) -> None: ...
 async def publish(self, *_) -> None: ...
 async def subscribe(self, *_) -> None: ...
 async def unsubscribe(self, *_) -> None: ...
 async def stream_events(self) -> AsyncGenerator[tuple[str, bytes], None]: yield
 async def get_history(self, *_) -> list[bytes]: ...
# === litestar/channels/backends/redis.py
from abc import ABC
from typing import Any, AsyncGenerator
from litestar.channels.backends.base import ChannelsBackend
class RedisChannelsBackend(ChannelsBackend, ABC): ...
class RedisChannelsPubSubBackend(RedisChannelsBackend):
 async def on_startup(self) -> None: ...
 async def on_shutdown(self) -> None: ...
 async def subscribe(self, *_) -> None: ...
 async def unsubscribe(self, *_) -> None: ...
 async def publish(self, *_) -> None: ...
 async def stream_events(self) -> AsyncGenerator[tuple[str, Any], None]: yield
 async def get_history(self, *_) -> list[bytes]: ...
class RedisChannelsStreamBackend(RedisChannelsBackend):
 async def on_startup(self) -> None: ...
 async def on_shutdown(self) -> None: ...
 async def subscribe(self, *_) -> None: ...
 async def unsubscribe(self, *_) -> None: ...
 async def publish(self, *_) -> None: ...
 async def stream_events(self) -> AsyncGenerator[tuple[str, Any], None]: yield
 async def get_history(self, *_) -> list[bytes]: ...
 async def flush_all(self) -> int: ...
# === litestar/channels/plugin.py
from contextlib import AbstractAsyncContextManager
from litestar.exceptions import LitestarException
from litestar.plugins import InitPlugin
from .subscriber import Subscriber
from litestar.config.app import AppConfig
class ChannelsException(LitestarException): ...
class ChannelsPlugin(InitPlugin, AbstractAsyncContextManager):
 def encode_data(self, *_) -> bytes: ...
 def on_app_init(self, *_) -> AppConfig: ...
 def publish(self, *_) -> None: ...
 async def wait_published(self, *_) -> None: ...
 async def subscribe(self, *_) -> Subscriber: ...
 async def unsubscribe(self, *_) -> None: ...
 def start_subscription(self, *_) -> AbstractAsyncContextManager[Subscriber]: ...
 async def put_subscriber_history(self, *_) -> None: ...
 async def __aenter__(self) -> ChannelsPlugin: ...
 async def __aexit__(self, exc_type: None | type[BaseException], *_) -> None: ...
 def __init__(self, *_, subscriber_class: type[Subscriber], **_): ...
# === litestar/channels/subscriber.py
from contextlib import AbstractAsyncContextManager
from asyncio import Queue
from typing import Any, AsyncGenerator, Awaitable, Callable, Generic, TypeVar
T = TypeVar("T")
EventCallback = Callable[..., Awaitable[Any]]
class AsyncDeque(Queue, Generic[T]): ...
class Subscriber:
 async def put(self, *_) -> None: ...
 def put_nowait(self, *_) -> bool: ...
 async def iter_events(self) -> AsyncGenerator[bytes, None]: yield
 def run_in_background(self, on_event: EventCallback, *_) -> AbstractAsyncContextManager[None]: ...
 async def stop(self, *_) -> None: ...
# === litestar/cli/__init__.py
from .main import litestar_group
# === litestar/cli/commands/core.py
import rich_click as click
import click
class CommaSplittedPath(click.Path): ...
version_command = __
info_command = __
run_command = __
routes_command = __
# === litestar/cli/commands/schema.py
schema_group = __
generate_openapi_schema = __
generate_typescript_specs = __
# === litestar/cli/commands/sessions.py
from litestar.middleware.session.server_side import ServerSideSessionBackend
def get_session_backend(*_) -> ServerSideSessionBackend: ...
sessions_group = __
delete_session_command = __
clear_sessions_command = __
# === litestar/cli/main.py
litestar_group = __
# === litestar/concurrency.py
from typing import Callable, TypeVar
from typing_extensions import ParamSpec
from concurrent.futures import ThreadPoolExecutor
import trio
T = TypeVar("T")
P = ParamSpec("P")
async def sync_to_thread(fn: Callable[P, T], *_, **_) -> T: ...
def set_asyncio_executor(*_) -> None: ...
def get_asyncio_executor() -> None | ThreadPoolExecutor: ...
def set_trio_capacity_limiter(*_) -> None: ...
def get_trio_capacity_limiter() -> None | trio.CapacityLimiter: ...
# === litestar/config/allowed_hosts.py
class AllowedHostsConfig: ...
# === litestar/config/app.py
import enum
from typing import Callable
from litestar.config.response_cache import ResponseCacheConfig
from litestar.datastructures import State
from contextlib import AbstractAsyncContextManager
from litestar import Response
from litestar.config.cors import CORSConfig
from litestar.connection import Request, WebSocket
from litestar.di import Provide
from litestar.dto import AbstractDTO
from litestar.events.emitter import BaseEventEmitterBackend
from litestar.events.listener import EventListener
from litestar.openapi.config import OpenAPIConfig
from litestar.plugins import PluginProtocol
from litestar.static_files.config import StaticFilesConfig
from litestar.stores.base import Store
from litestar.stores.registry import StoreRegistry
from litestar.types import AnyCallable, Debugger
from litestar.types.empty import EmptyType
class AppConfig:
 cors_config: None | CORSConfig
 dependencies: dict[str, AnyCallable | Provide]
 dto: EmptyType | None | type[AbstractDTO]
 event_emitter_backend: type[BaseEventEmitterBackend]
 lifespan: list[AbstractAsyncContextManager | Callable[..., AbstractAsyncContextManager]]
 listeners: list[EventListener]
 openapi_config: None | OpenAPIConfig
 debugger_module: Debugger
 plugins: list[PluginProtocol]
 request_class: None | type[Request]
 response_class: None | type[Response]
 response_cache_config: ResponseCacheConfig
 return_dto: EmptyType | None | type[AbstractDTO]
 state: State
 static_files_config: list[StaticFilesConfig]
 stores: None | dict[str, Store] | StoreRegistry
 websocket_class: None | type[WebSocket]
class ExperimentalFeatures(str, enum.Enum): ...
# === litestar/config/compression.py
from litestar.middleware.compression import CompressionMiddleware
from litestar.middleware.compression.facade import CompressionFacade
class CompressionConfig:
 middleware_class: type[CompressionMiddleware]
 compression_facade: type[CompressionFacade]
# === litestar/config/cors.py
class CORSConfig:
 def is_origin_allowed(self, *_) -> bool: ...
# === litestar/config/csrf.py
class CSRFConfig: ...
# === litestar/config/response_cache.py
from typing import Callable
from litestar.stores.base import Store
class CACHE_FOREVER: ...
def default_cache_key_builder(*_) -> str: ...
def default_do_cache_predicate(*_) -> bool: ...
class ResponseCacheConfig:
 cache_response_filter: Callable[..., bool]
 def get_store_from_app(self, *_) -> Store: ...
# === litestar/connection/__init__.py
from litestar.connection.base import ASGIConnection
from litestar.connection.request import Request
from litestar.connection.websocket import WebSocket
# === litestar/connection/base.py
from typing import Any, Generic, TypeVar
from litestar.datastructures.headers import Headers
from litestar.datastructures.multi_dicts import MultiDict
from litestar.datastructures.state import State
from litestar.datastructures.url import URL
from typing import NoReturn
from litestar.app import Litestar
from litestar.types.asgi_types import Receive, Scope, Send
from litestar.types.protocols import Logger
UserT = TypeVar("UserT")
AuthT = TypeVar("AuthT")
HandlerT = TypeVar("HandlerT")
StateT = TypeVar("StateT", bound=State)
async def empty_receive() -> NoReturn: ...
async def empty_send(*_) -> NoReturn: ...
class ASGIConnection(Generic[HandlerT, UserT, AuthT, StateT]):
 scope: Scope
 receive: Receive
 send: Send
 @property
 def app(self) -> Litestar: ...
 @property
 def state(self) -> StateT: ...
 @property
 def url(self) -> URL: ...
 @property
 def base_url(self) -> URL: ...
 @property
 def headers(self) -> Headers: ...
 @property
 def query_params(self) -> MultiDict[Any]: ...
 @property
 def logger(self) -> Logger: ...
 def set_session(self, *_) -> None: ...
 def clear_session(self) -> None: ...
 def get_session_id(self) -> None | str: ...
 def url_for(self, *_, **_) -> str: ...
 def url_for_static_asset(self, *_) -> str: ...
 def __init__(self, scope, receive: Receive, send: Send): ...
# === litestar/connection/request.py
from typing import Any, AsyncGenerator, Generic
from litestar.connection.base import ASGIConnection, AuthT, StateT, UserT
from litestar.datastructures.headers import Accept
from litestar.datastructures.multi_dicts import FormMultiDict
from litestar.types.asgi_types import HTTPScope, Receive, Send
class Request(Generic[UserT, AuthT, StateT], ASGIConnection["HTTPRouteHandler", UserT, AuthT, StateT]):
 scope: HTTPScope
 receive: Receive
 send: Send
 @property
 def accept(self) -> Accept: ...
 async def json(self): ...
 async def msgpack(self): ...
 async def stream(self) -> AsyncGenerator[bytes, None]: yield
 async def body(self) -> bytes: ...
 async def form(self) -> FormMultiDict: ...
 async def send_push_promise(self, *_) -> None: ...
 def __init__(self, scope, receive: Receive, send: Send): ...
# === litestar/connection/websocket.py
from typing import Any, AsyncGenerator, Generic
from litestar.connection.base import ASGIConnection, AuthT, StateT, UserT
from litestar.types import Serializer, WebSocketScope
from litestar.types.asgi_types import Receive, Send
class WebSocket(Generic[UserT, AuthT, StateT], ASGIConnection["WebsocketRouteHandler", UserT, AuthT, StateT]):
 scope: WebSocketScope
 receive: Receive
 send: Send
 def receive_wrapper(self, receive: Receive) -> Receive: ...
 def send_wrapper(self, send: Send) -> Send: ...
 async def accept(self, *_) -> None: ...
 async def close(self, *_) -> None: ...
 async def receive_data(self, *_) -> str: ...
 async def receive_data(self, *_) -> bytes: ...
 async def receive_data(self, *_) -> bytes | str: ...
 def iter_data(self, *_) -> AsyncGenerator[str, None]: ...
 def iter_data(self, *_) -> AsyncGenerator[bytes, None]: ...
 async def iter_data(self, *_) -> AsyncGenerator[bytes | str, None]: yield
 async def receive_text(self) -> str: ...
 async def receive_bytes(self) -> bytes: ...
 async def receive_json(self, *_): ...
 async def receive_msgpack(self): ...
 async def iter_json(self, *_) -> AsyncGenerator[Any, None]: yield
 async def iter_msgpack(self) -> AsyncGenerator[Any, None]: yield
 async def send_data(self, *_) -> None: ...
 async def send_text(self, *_) -> None: ...
 async def send_bytes(self, *_) -> None: ...
 async def send_json(self, data, mode, encoding, serializer: Serializer) -> None: ...
 async def send_msgpack(self, data, encoding, serializer: Serializer) -> None: ...
 def __init__(self, scope, receive: Receive, send: Send): ...
# === litestar/contrib/attrs/__init__.py
__all__ = ["AttrsSchemaPlugin", "is_attrs_class"]
from litestar.utils import warn_deprecation
from litestar.plugins.attrs import AttrsSchemaPlugin, is_attrs_class
# === litestar/contrib/attrs/attrs_schema_plugin.py
from litestar.plugins.attrs import AttrsSchemaPlugin, is_attrs_class
# === litestar/contrib/htmx/request.py
from litestar_htmx import HTMXDetails, HTMXRequest
# === litestar/contrib/htmx/response.py
from litestar_htmx import ClientRedirect, ClientRefresh, HTMXTemplate, HXLocation, HXStopPolling, PushUrl, ReplaceUrl, Reswap, Retarget, TriggerEvent
# === litestar/contrib/htmx/types.py
from litestar_htmx import HtmxHeaderType, LocationType, TriggerEventType
# === litestar/contrib/jinja.py
from litestar.plugins.jinja import JinjaTemplateEngine
# === litestar/contrib/jwt/__init__.py
__all__ = ["BaseJWTAuth", "JWTAuth", "JWTAuthenticationMiddleware", "JWTCookieAuth", "JWTCookieAuthenticationMiddleware", "OAuth2Login", "OAuth2PasswordBearerAuth", "Token"]
from litestar.contrib.jwt.jwt_auth import BaseJWTAuth, JWTAuth, JWTCookieAuth, OAuth2Login, OAuth2PasswordBearerAuth
from litestar.contrib.jwt.jwt_token import Token
from litestar.contrib.jwt.middleware import JWTAuthenticationMiddleware, JWTCookieAuthenticationMiddleware
from litestar.utils import warn_deprecation
# === litestar/contrib/jwt/jwt_auth.py
from litestar.security.jwt.auth import BaseJWTAuth, JWTAuth, JWTCookieAuth, OAuth2Login, OAuth2PasswordBearerAuth
# === litestar/contrib/jwt/jwt_token.py
from litestar.security.jwt.token import Token
# === litestar/contrib/jwt/middleware.py
from litestar.security.jwt.middleware import JWTAuthenticationMiddleware, JWTCookieAuthenticationMiddleware
# === litestar/contrib/mako.py
from litestar.plugins.mako import MakoTemplate, MakoTemplateEngine
# === litestar/contrib/minijinja.py
from litestar.plugins.minijinja import MiniJinjaTemplateEngine, StateProtocol
# === litestar/contrib/opentelemetry/__init__.py
__all__ = ["OpenTelemetryConfig", "OpenTelemetryInstrumentationMiddleware", "OpenTelemetryPlugin"]
from litestar.utils import warn_deprecation
from litestar.plugins.opentelemetry import OpenTelemetryConfig, OpenTelemetryInstrumentationMiddleware, OpenTelemetryPlugin
# === litestar/contrib/opentelemetry/config.py
from litestar.plugins.opentelemetry import OpenTelemetryConfig
# === litestar/contrib/opentelemetry/middleware.py
from litestar.plugins.opentelemetry import OpenTelemetryInstrumentationMiddleware
# === litestar/contrib/opentelemetry/plugin.py
from litestar.plugins.opentelemetry import OpenTelemetryPlugin
# === litestar/contrib/piccolo.py
from typing import Generator, Generic, TypeVar
from litestar.dto import AbstractDTO
from litestar.dto.data_structures import DTOFieldDefinition
from piccolo.table import Table
T = TypeVar("T", bound=Table)
class PiccoloDTO(AbstractDTO[T], Generic[T]):
 @classmethod
 def generate_field_definitions(cls, model_type: type[Table]) -> Generator[DTOFieldDefinition, None, None]: yield
 @classmethod
 def detect_nested_field(cls, *_) -> bool: ...
# === litestar/contrib/prometheus/__init__.py
__all__ = ["PrometheusConfig", "PrometheusController", "PrometheusMiddleware"]
from litestar.utils import warn_deprecation
from litestar.plugins.prometheus import PrometheusConfig, PrometheusController, PrometheusMiddleware
# === litestar/contrib/prometheus/config.py
from litestar.plugins.prometheus import PrometheusConfig
# === litestar/contrib/prometheus/controller.py
from litestar.plugins.prometheus import PrometheusController
# === litestar/contrib/prometheus/middleware.py
from litestar.plugins.prometheus import PrometheusMiddleware
# === litestar/contrib/pydantic/__init__.py
__all__ = ["PydanticDIPlugin", "PydanticDTO", "PydanticInitPlugin", "PydanticPlugin", "PydanticSchemaPlugin"]
from litestar.utils import warn_deprecation
from litestar.plugins.pydantic import PydanticDIPlugin, PydanticDTO, PydanticInitPlugin, PydanticPlugin, PydanticSchemaPlugin
# === litestar/contrib/pydantic/pydantic_di_plugin.py
from litestar.plugins.pydantic.plugins.di import PydanticDIPlugin
# === litestar/contrib/pydantic/pydantic_dto_factory.py
from litestar.plugins.pydantic.dto import PydanticDTO
# === litestar/contrib/pydantic/pydantic_init_plugin.py
from litestar.plugins.pydantic.plugins.init import PydanticInitPlugin
# === litestar/contrib/pydantic/pydantic_schema_plugin.py
from litestar.plugins.pydantic.plugins.schema import PydanticSchemaPlugin
# === litestar/contrib/pydantic/utils.py
from litestar.plugins.pydantic.utils import get_model_info, is_pydantic_constrained_field, is_pydantic_model_class, is_pydantic_undefined, is_pydantic_v2
# === litestar/contrib/repository/__init__.py
from litestar.utils import warn_deprecation
# === litestar/contrib/repository/abc/__init__.py
from litestar.utils import warn_deprecation
# === litestar/contrib/sqlalchemy/__init__.py
__all__ = ["ModelT", "SQLAlchemyAsyncRepository", "SQLAlchemySyncRepository", "wrap_sqlalchemy_exception"]
from litestar.utils import warn_deprecation
from advanced_alchemy.exceptions import wrap_sqlalchemy_exception
from advanced_alchemy.repository import ModelT, SQLAlchemyAsyncRepository, SQLAlchemySyncRepository
# === litestar/contrib/sqlalchemy/base.py
from advanced_alchemy._listeners import touch_updated_timestamp
from advanced_alchemy.base import touch_updated_timestamp, BigIntAuditBase, BigIntBase, CommonTableAttributes, ModelProtocol, UUIDAuditBase, UUIDBase, create_registry, orm_registry
from advanced_alchemy.mixins import AuditColumns, BigIntPrimaryKey, UUIDPrimaryKey
# === litestar/contrib/sqlalchemy/dto.py
from advanced_alchemy.extensions.litestar.dto import SQLAlchemyDTO, SQLAlchemyDTOConfig
# === litestar/contrib/sqlalchemy/plugins/__init__.py
__all__ = ["AsyncSessionConfig", "EngineConfig", "GenericSQLAlchemyConfig", "GenericSessionConfig", "SQLAlchemyAsyncConfig", "SQLAlchemyInitPlugin", "SQLAlchemyPlugin", "SQLAlchemySerializationPlugin", "SQLAlchemySyncConfig", "SyncSessionConfig"]
from litestar.utils import warn_deprecation
from advanced_alchemy.config import GenericSQLAlchemyConfig, GenericSessionConfig
from advanced_alchemy.extensions.litestar import AsyncSessionConfig, EngineConfig, SQLAlchemyAsyncConfig, SQLAlchemyInitPlugin, SQLAlchemyPlugin, SQLAlchemySerializationPlugin, SQLAlchemySyncConfig, SyncSessionConfig
# === litestar/contrib/sqlalchemy/plugins/init/__init__.py
__all__ = ["AsyncSessionConfig", "EngineConfig", "GenericSQLAlchemyConfig", "GenericSessionConfig", "SQLAlchemyAsyncConfig", "SQLAlchemyInitPlugin", "SQLAlchemySyncConfig", "SyncSessionConfig"]
from litestar.utils import warn_deprecation
from advanced_alchemy.config import GenericSessionConfig, GenericSQLAlchemyConfig
from advanced_alchemy.extensions.litestar import AsyncSessionConfig, EngineConfig, SQLAlchemyAsyncConfig, SQLAlchemyInitPlugin, SQLAlchemySyncConfig, SyncSessionConfig
# === litestar/contrib/sqlalchemy/plugins/init/config/__init__.py
__all__ = ["AsyncSessionConfig", "EngineConfig", "GenericSQLAlchemyConfig", "GenericSessionConfig", "SQLAlchemyAsyncConfig", "SQLAlchemySyncConfig", "SyncSessionConfig"]
from litestar.utils import warn_deprecation
from advanced_alchemy.config import GenericSessionConfig, GenericSQLAlchemyConfig
from advanced_alchemy.extensions.litestar import AsyncSessionConfig, EngineConfig, SQLAlchemyAsyncConfig, SQLAlchemySyncConfig, SyncSessionConfig
# === litestar/contrib/sqlalchemy/plugins/init/config/asyncio.py
from advanced_alchemy.extensions.litestar import AlembicAsyncConfig, AsyncSessionConfig, SQLAlchemyAsyncConfig
from advanced_alchemy.extensions.litestar.plugins.init.config.asyncio import autocommit_before_send_handler, default_before_send_handler
# === litestar/contrib/sqlalchemy/plugins/init/config/common.py
from advanced_alchemy.config.common import GenericAlembicConfig, GenericSQLAlchemyConfig, GenericSessionConfig
from advanced_alchemy.extensions.litestar.plugins.init.config.common import SESSION_SCOPE_KEY, SESSION_TERMINUS_ASGI_EVENTS
# === litestar/contrib/sqlalchemy/plugins/init/config/compat.py
from typing import Protocol, TypeVar
EngineT_co = TypeVar("EngineT_co", bound="", covariant=True)
class HasGetEngine(Protocol[EngineT_co]):
 def get_engine(self) -> EngineT_co: ...
# === litestar/contrib/sqlalchemy/plugins/init/config/engine.py
from advanced_alchemy.extensions.litestar import EngineConfig
# === litestar/contrib/sqlalchemy/plugins/init/config/sync.py
from advanced_alchemy.extensions.litestar import AlembicSyncConfig, SQLAlchemySyncConfig, SyncSessionConfig
from advanced_alchemy.extensions.litestar.plugins.init.config.sync import autocommit_before_send_handler, default_before_send_handler
# === litestar/contrib/sqlalchemy/plugins/init/plugin.py
from advanced_alchemy.extensions.litestar import SQLAlchemyInitPlugin
# === litestar/contrib/sqlalchemy/plugins/serialization.py
from advanced_alchemy.extensions.litestar import SQLAlchemySerializationPlugin
# === litestar/contrib/sqlalchemy/repository/__init__.py
__all__ = ["ModelT", "SQLAlchemyAsyncRepository", "SQLAlchemySyncRepository", "wrap_sqlalchemy_exception"]
from litestar.utils import warn_deprecation
from advanced_alchemy.exceptions import wrap_sqlalchemy_exception
from advanced_alchemy.repository import ModelT, SQLAlchemyAsyncRepository, SQLAlchemySyncRepository
# === litestar/contrib/sqlalchemy/repository/types.py
from advanced_alchemy.repository.typing import ModelT, RowT, SelectT, SQLAlchemyAsyncRepositoryT, SQLAlchemySyncRepositoryT
# === litestar/contrib/sqlalchemy/types.py
from advanced_alchemy.types import GUID, ORA_JSONB, BigIntIdentity, DateTimeUTC, JsonB
# === litestar/controller.py
from litestar.handlers.base import BaseRouteHandler
from litestar.connection import Request, WebSocket
from litestar.dto import AbstractDTO
from litestar.response import Response
from litestar.router import Router
from litestar.types.empty import EmptyType
class Controller:
 request_class: None | type[Request]
 response_class: None | type[Response]
 websocket_class: None | type[WebSocket]
 dto: EmptyType | None | type[AbstractDTO]
 return_dto: EmptyType | None | type[AbstractDTO]
 owner: Router
 def as_router(self) -> Router: ...
 def get_route_handlers(self) -> list[BaseRouteHandler]: ...
 def validate_route_handlers(self, *_) -> None: ...
# === litestar/data_extractors.py
from typing import Any, Coroutine, Literal, TypedDict
from litestar.types import Method
RequestExtractorField = Literal["path", "method", "content_type", "headers", "cookies", "query", "path_params", "body", "scheme", "client"]
ResponseExtractorField = Literal["status_code", "headers", "body", "cookies"]
class ExtractedRequestData(TypedDict):
 body: Coroutine[Any, Any, Any]
class ConnectionDataExtractor:
 def __call__(self, *_) -> ExtractedRequestData: ...
 async def extract(self, *_) -> ExtractedRequestData: ...
 @staticmethod
 def extract_scheme(*_) -> str: ...
 @staticmethod
 def extract_client(*_) -> tuple[str, int]: ...
 @staticmethod
 def extract_path(*_) -> str: ...
 def extract_headers(self, *_) -> dict[str, str]: ...
 def extract_cookies(self, *_) -> dict[str, str]: ...
 def extract_query(self, *_): ...
 @staticmethod
 def extract_path_params(*_) -> dict[str, Any]: ...
 @staticmethod
 def extract_method(*_) -> Method: ...
 @staticmethod
 def extract_content_type(*_) -> tuple[str, dict[str, str]]: ...
 async def extract_body(self, *_): ...
class ExtractedResponseData(TypedDict): ...
class ResponseDataExtractor:
 def __call__(self, *_) -> ExtractedResponseData: ...
 @staticmethod
 def extract_response_body(*_) -> bytes: ...
 @staticmethod
 def extract_status_code(*_) -> int: ...
 def extract_headers(self, *_) -> dict[str, str]: ...
 def extract_cookies(self, *_) -> dict[str, str]: ...
# === litestar/datastructures/__init__.py
from litestar.datastructures.cookie import Cookie
from litestar.datastructures.headers import Accept, CacheControlHeader, ETag, Header, Headers, MutableScopeHeaders
from litestar.datastructures.multi_dicts import FormMultiDict, ImmutableMultiDict, MultiDict, MultiMixin
from litestar.datastructures.response_header import ResponseHeader
from litestar.datastructures.secret_values import SecretBytes, SecretString
from litestar.datastructures.state import ImmutableState, State
from litestar.datastructures.upload_file import UploadFile
from litestar.datastructures.url import Address, URL
# === litestar/datastructures/cookie.py
class Cookie:
 def to_header(self, **_) -> str: ...
 def to_encoded_header(self) -> tuple[bytes, bytes]: ...
# === litestar/datastructures/headers.py
from abc import ABC
from typing import Iterator, List, MutableMapping, Optional, Pattern
from multidict import CIMultiDictProxy
from litestar.datastructures.multi_dicts import MultiMixin
from litestar.types.asgi_types import RawHeadersList
ETAG_RE = __
PRINTABLE_ASCII_RE: Pattern[str]
class Headers(CIMultiDictProxy[str], MultiMixin[str]):
 @classmethod
 def from_scope(cls, *_) -> Headers: ...
 def to_header_list(self) -> RawHeadersList: ...
class MutableScopeHeaders(MutableMapping):
 @classmethod
 def from_message(cls, *_) -> MutableScopeHeaders: ...
 def add(self, *_) -> None: ...
 def getall(self, *_) -> List[str]: ...
 def extend_header_value(self, *_) -> None: ...
 def __getitem__(self, *_) -> str: ...
 def __iter__(self) -> Iterator[str]: ...
class Header(ABC):
 @classmethod
 def from_header(cls, *_) -> Header: ...
 def to_header(self, *_) -> str: ...
class CacheControlHeader(Header):
 @classmethod
 def from_header(cls, *_) -> CacheControlHeader: ...
 @classmethod
 def prevent_storing(cls) -> CacheControlHeader: ...
class ETag(Header):
 @classmethod
 def from_header(cls, *_) -> ETag: ...
class MediaTypeHeader:
 def match(self, *_) -> bool: ...
class Accept:
 def __getitem__(self, *_) -> str: ...
 def __iter__(self) -> Iterator[str]: ...
 def best_match(self, *_) -> Optional[str]: ...
 def best_match(self, *_) -> str: ...
 def accepts(self, *_) -> bool: ...
# === litestar/datastructures/multi_dicts.py
from builtins import dict as dict_1
from abc import ABC
from typing import Any, Generator, Generic, Iterable, Mapping, TypeVar
from multidict import MultiDict as BaseMultiDict, MultiDictProxy, MultiMapping
from typing_extensions import Self
T = TypeVar("T")
class MultiMixin(Generic[T], MultiMapping[T], ABC):
 def dict(self) -> dict_1[Any, Any]: ...
 def multi_items(self) -> Generator[tuple[str, T], None, None]: yield
class MultiDict(BaseMultiDict[T], MultiMixin[T], Generic[T]):
 def immutable(self) -> ImmutableMultiDict[T]: ...
 def copy(self) -> Self: ...
 def __init__(self, args: None | Iterable[tuple[str, T]] | Mapping[str, T] | MultiMapping): ...
class ImmutableMultiDict(MultiDictProxy[T], MultiMixin[T], Generic[T]):
 def mutable_copy(self) -> MultiDict[T]: ...
 def copy(self) -> Self: ...
class FormMultiDict(ImmutableMultiDict[Any]):
 @classmethod
 def from_form_data(cls, *_) -> FormMultiDict: ...
 async def close(self) -> None: ...
# === litestar/datastructures/response_header.py
class ResponseHeader: ...
# === litestar/datastructures/secret_values.py
from abc import ABC
from typing import Generic, TypeVar, Union
SecretT = TypeVar("SecretT", bound=Union[str, bytes])
class SecretValue(ABC, Generic[SecretT]):
 def get_secret(self) -> SecretT: ...
 def get_obscured(self) -> SecretT: ...
 def __init__(self, secret_value: SecretT): ...
class SecretString(SecretValue[str]):
 def get_obscured(self) -> str: ...
class SecretBytes(SecretValue[bytes]):
 def get_obscured(self) -> bytes: ...
# === litestar/datastructures/state.py
from builtins import dict as dict_1
from typing import Any, Iterator, Mapping, MutableMapping
from typing_extensions import Self
class ImmutableState(Mapping[str, Any]):
 def __getitem__(self, *_): ...
 def __iter__(self) -> Iterator[str]: ...
 def __getattr__(self, *_): ...
 def mutable_copy(self) -> State: ...
 def dict(self) -> dict_1[Any, Any]: ...
 @classmethod
 def validate(cls, *_) -> Self: ...
class State(ImmutableState, MutableMapping[str, Any]):
 def copy(self) -> Self: ...
 def immutable_copy(self) -> ImmutableState: ...
# === litestar/datastructures/upload_file.py
from tempfile import SpooledTemporaryFile
class UploadFile:
 async def write(self, *_) -> int: ...
 async def read(self, *_) -> bytes: ...
 async def seek(self, *_) -> int: ...
 async def close(self) -> None: ...
 def __init__(self):
  self.file = SpooledTemporaryFile()
# === litestar/datastructures/url.py
from functools import lru_cache as lru_cache_1
from typing import NamedTuple
from litestar.datastructures import MultiDict
from typing_extensions import Self
class Address(NamedTuple): ...
def make_absolute_url(*_) -> str: ...
class URL:
 @lru_cache_1
 @classmethod
 def from_components(cls, *_) -> Self: ...
 @classmethod
 def from_scope(cls, *_) -> Self: ...
 def with_replacements(self, *_) -> Self: ...
 @property
 def query_params(self) -> MultiDict: ...
# === litestar/di.py
from typing import cast, Any, TypeVar
from typing_extensions import Annotated, TypeAlias
from litestar._signature import SignatureModel
from litestar.types import AnyCallable
from litestar.utils.signature import ParsedSignature
T = TypeVar("T")
class Dependency: ...
NamedDependency = Annotated[T, Dependency(kind="named")]
class Provide:
 parsed_fn_signature: ParsedSignature
 signature_model: type[SignatureModel]
 dependency: AnyCallable
 async def __call__(self, **_): ...
 def __init__(self, dependency: type[Any] | AnyCallable, *_): ...
 def __set__attributes__(self):
  self.has_sync_generator_dependency = __
  self.has_async_generator_dependency = __
  self.has_sync_callable = cast(bool, 0)
  self.has_sync_callable = __
# === litestar/dto/__init__.py
from .base_dto import AbstractDTO
from .config import DTOConfig
from .data_structures import DTOData, DTOFieldDefinition
from .dataclass_dto import DataclassDTO
from .field import DTOField, Mark, dto_field
from .msgspec_dto import MsgspecDTO
from .types import RenameStrategy
# === litestar/dto/_backend.py
from typing import Any, Callable, Collection, Final, cast
from msgspec import Struct
from litestar.dto._types import TransferDTOFieldDefinition
from litestar.dto.data_structures import DTOData
from litestar.typing import FieldDefinition
from litestar.dto import AbstractDTO
from litestar.types.serialization import LitestarEncodableType
class DTOBackend:
 def parse_model(self, *_) -> tuple[TransferDTOFieldDefinition, ...]: ...
 def create_transfer_model_type(self, *_): ...
 def parse_raw(self, *_) -> Collection[Struct] | Struct: ...
 def parse_builtins(self, *_): ...
 def populate_data_from_builtins(self, *_): ...
 def transfer_data_from_builtins(self, *_): ...
 def populate_data_from_raw(self, *_): ...
 def encode_data(self, *_): ...
 def __init__(self, dto_factory: type[AbstractDTO], field_definition, handler_id, is_data_field, model_type: type[Any], *_): ...
 def __set__attributes__(self):
  self.dto_factory: Final[type[AbstractDTO]]
  self.field_definition: Final[FieldDefinition]
  self.attribute_accessor = cast(Callable[..., Any], 0)
  self.parsed_field_definitions = cast(tuple[TransferDTOFieldDefinition], 0)
  self.transfer_model_type = __
  self.dto_data_type: None | type[DTOData]
  self.annotation = __
# === litestar/dto/_types.py
from litestar.dto.data_structures import DTOFieldDefinition
from typing_extensions import Self
from litestar.typing import FieldDefinition
class TransferType:
 field_definition: FieldDefinition
class TransferDTOFieldDefinition(DTOFieldDefinition):
 transfer_type: TransferType
 @classmethod
 def from_dto_field_definition(cls, *_) -> Self: ...
# === litestar/dto/base_dto.py
from litestar.connection.base import ASGIConnection as ASGIConnection_1
from typing import cast, Callable, Collection, Generic, TypeVar
from litestar.dto._backend import DTOBackend
from litestar.dto.config import DTOConfig
from litestar.typing import FieldDefinition
from typing import Any, Generator
from litestar.dto.data_structures import DTOFieldDefinition
from litestar.openapi.spec import Reference, Schema
from litestar.types.serialization import LitestarEncodableType
T = TypeVar("T")
class AbstractDTO(Generic[T]):
 attribute_accessor: Callable[..., Any]
 @classmethod
 def get_config_for_model_type(cls, config, model_type: type[Any]) -> DTOConfig: ...
 def decode_builtins(self, *_): ...
 def decode_bytes(self, *_): ...
 def data_to_encodable_type(self, data: Collection[T] | T): ...
 @classmethod
 def generate_field_definitions(cls, model_type: type[Any]) -> Generator[DTOFieldDefinition, None, None]: ...
 @classmethod
 def detect_nested_field(cls, *_) -> bool: ...
 @classmethod
 def is_supported_model_type_field(cls, *_) -> bool: ...
 @classmethod
 def create_for_field_definition(cls, field_definition, handler_id, backend_cls: None | type[DTOBackend]) -> None: ...
 @classmethod
 def create_openapi_schema(cls, *_) -> Schema | Reference: ...
 @classmethod
 def resolve_generic_wrapper_type(cls, *_) -> None | tuple[FieldDefinition, FieldDefinition, str]: ...
 @staticmethod
 def get_model_namespace(model_type: type[Any], *_) -> dict[str, Any]: ...
 @classmethod
 def get_property_fields(cls, model_type: type[Any]) -> dict[str, FieldDefinition]: ...
 @staticmethod
 def get_model_type_hints(model_type: type[Any], *_) -> dict[str, FieldDefinition]: ...
 @staticmethod
 def get_dto_config_from_annotated_type(*_) -> None | DTOConfig: ...
 @classmethod
 def resolve_model_type(cls, *_) -> FieldDefinition: ...
 def __init__(self):
  self.asgi_connection = cast(ASGIConnection_1, 0)
# === litestar/dto/config.py
class DTOConfig: ...
# === litestar/dto/data_structures.py
from typing import Generic, TypeVar
from litestar.typing import FieldDefinition
from typing import Any, Callable
T = TypeVar("T")
class DTOData(Generic[T]):
 def create_instance(self, **_) -> T: ...
 def update_instance(self, instance: T, **_) -> T: ...
 def as_builtins(self): ...
class DTOFieldDefinition(FieldDefinition):
 default_factory: None | Callable[..., Any]
 @classmethod
 def from_field_definition(cls, field_definition, model_name, default_factory: None | Callable[..., Any], *_) -> DTOFieldDefinition: ...
# === litestar/dto/dataclass_dto.py
from typing import Generic, TypeVar
from litestar.dto.base_dto import AbstractDTO
from litestar.dto.data_structures import DTOFieldDefinition
from typing import Generator
from litestar.types.protocols import DataclassProtocol
T = TypeVar("T", bound="")
AnyDataclass = TypeVar("AnyDataclass", bound="DataclassProtocol")
class DataclassDTO(AbstractDTO[T], Generic[T]):
 @classmethod
 def generate_field_definitions(cls, model_type: type[DataclassProtocol]) -> Generator[DTOFieldDefinition, None, None]: yield
 @classmethod
 def detect_nested_field(cls, *_) -> bool: ...
# === litestar/dto/field.py
from typing import cast
from enum import Enum
DTO_FIELD_META_KEY = cast(str, 0)
class Mark(str, Enum): ...
class DTOField: ...
def dto_field(*_) -> dict[str, DTOField]: ...
def extract_dto_field(*_) -> DTOField: ...
# === litestar/dto/msgspec_dto.py
from typing import Generic, TypeVar
from msgspec import Struct
from litestar.dto.base_dto import AbstractDTO
from litestar.dto.data_structures import DTOFieldDefinition
from typing import Generator
T = TypeVar("T", bound="")
class MsgspecDTO(AbstractDTO[T], Generic[T]):
 @classmethod
 def generate_field_definitions(cls, model_type: type[Struct]) -> Generator[DTOFieldDefinition, None, None]: yield
 @classmethod
 def detect_nested_field(cls, *_) -> bool: ...
# === litestar/dto/types.py
from typing import cast
from typing_extensions import TypeAlias
RenameStrategy = cast(str, 0)
# === litestar/enums.py
from enum import Enum
class HttpMethod(str, Enum): ...
class MediaType(str, Enum): ...
class OpenAPIMediaType(str, Enum): ...
class RequestEncodingType(str, Enum): ...
class ScopeType(str, Enum): ...
class ParamType(str, Enum): ...
class CompressionEncoding(str, Enum): ...
class ASGIExtension(str, Enum): ...
# === litestar/events/__init__.py
from .emitter import BaseEventEmitterBackend, SimpleEventEmitter
from .listener import EventListener, listener
# === litestar/events/emitter.py
from abc import ABC
from collections import defaultdict
from typing import AsyncContextManager
from contextlib import AbstractAsyncContextManager as AsyncContextManager
from litestar.events.listener import EventListener
class BaseEventEmitterBackend(AsyncContextManager["BaseEventEmitterBackend"], ABC):
 listeners: defaultdict[str, set[EventListener]]
 def emit(self, *_, **_) -> None: ...
class SimpleEventEmitter(BaseEventEmitterBackend):
 async def __aenter__(self) -> SimpleEventEmitter: ...
 async def __aexit__(self, exc_type: None | type[BaseException], *_) -> None: ...
 def emit(self, *_, **_) -> None: ...
# === litestar/events/listener.py
from litestar.types import AnyCallable, AsyncAnyCallable
class EventListener:
 def __call__(self, fn: AnyCallable) -> EventListener: ...
 fn: AsyncAnyCallable
 @staticmethod
 def wrap_in_error_handler(fn: AsyncAnyCallable) -> AsyncAnyCallable: ...
listener = EventListener
# === litestar/exceptions/__init__.py
from .base_exceptions import LitestarDeprecationWarning, LitestarException, LitestarWarning, MissingDependencyException, SerializationException
from .dto_exceptions import DTOFactoryException, InvalidAnnotationException
from .http_exceptions import ClientException, HTTPException, ImproperlyConfiguredException, InternalServerException, MethodNotAllowedException, NoRouteMatchFoundException, NotAuthorizedException, NotFoundException, PermissionDeniedException, ServiceUnavailableException, TemplateNotFoundException, TooManyRequestsException, ValidationException
from .websocket_exceptions import WebSocketDisconnect, WebSocketException
# === litestar/exceptions/base_exceptions.py
class LitestarException(Exception): ...
class MissingDependencyException(LitestarException, ImportError): ...
class SerializationException(LitestarException): ...
class LitestarWarning(UserWarning): ...
class LitestarDeprecationWarning(DeprecationWarning): ...
# === litestar/exceptions/dto_exceptions.py
from litestar.exceptions import LitestarException
class DTOFactoryException(LitestarException): ...
class InvalidAnnotationException(DTOFactoryException): ...
# === litestar/exceptions/http_exceptions.py
from litestar.exceptions.base_exceptions import LitestarException
class HTTPException(LitestarException): ...
class ImproperlyConfiguredException(HTTPException, ValueError): ...
class ClientException(HTTPException): ...
class ValidationException(ClientException, ValueError): ...
class NotAuthorizedException(ClientException): ...
class PermissionDeniedException(ClientException): ...
class NotFoundException(ClientException, ValueError): ...
class MethodNotAllowedException(ClientException): ...
class RequestEntityTooLarge(ClientException): ...
class TooManyRequestsException(ClientException): ...
class InternalServerException(HTTPException): ...
class ServiceUnavailableException(InternalServerException): ...
class NoRouteMatchFoundException(InternalServerException): ...
class TemplateNotFoundException(InternalServerException): ...
# === litestar/exceptions/responses/__init__.py
__all__ = ["ExceptionResponseContent", "create_debug_response", "create_exception_response"]
from litestar import MediaType, Request, Response
from litestar.exceptions import HTTPException, LitestarException
from litestar.serialization import encode_json, get_serializer
from litestar.status_codes import HTTP_500_INTERNAL_SERVER_ERROR
class ExceptionResponseContent:
 def to_response(self, *_) -> Response: ...
def create_exception_response(*_) -> Response: ...
def create_debug_response(*_) -> Response: ...
# === litestar/exceptions/websocket_exceptions.py
from litestar.exceptions.base_exceptions import LitestarException
class WebSocketException(LitestarException): ...
class WebSocketDisconnect(WebSocketException): ...
# === litestar/file_system.py
from typing import AnyStr, cast
from anyio import AsyncFile
from litestar.types.file_types import FileSystemProtocol, FileInfo
class BaseLocalFileSystem(FileSystemProtocol):
 async def info(self, *_, **_) -> FileInfo: ...
 async def open(self, *_) -> AsyncFile[AnyStr]: ...
class FileSystemAdapter:
 async def info(self, *_) -> FileInfo: ...
 async def open(self, *_) -> AsyncFile[bytes]: ...
 @staticmethod
 async def parse_stat_result(*_) -> FileInfo: ...
 def __init__(self):
  self.file_system = cast(FileSystemProtocol, 0)
# === litestar/handlers/__init__.py
from .asgi_handlers import ASGIRouteHandler, asgi
from .base import BaseRouteHandler
from .http_handlers import HTTPRouteHandler, delete, get, head, patch, post, put, route
from .websocket_handlers import WebsocketListener, WebsocketListenerRouteHandler, WebsocketRouteHandler, send_websocket_stream, websocket, websocket_listener, websocket_stream
# === litestar/handlers/asgi_handlers.py
from litestar.handlers.base import BaseRouteHandler
class ASGIRouteHandler(BaseRouteHandler):
 def on_registration(self, *_) -> None: ...
asgi = ASGIRouteHandler
# === litestar/handlers/base.py
from typing import Any, cast
from litestar.di import Provide
from litestar.types import ExceptionHandlersMap, Guard, Middleware, TypeDecodersSequence, TypeEncodersMap
from litestar.typing import FieldDefinition
from litestar.utils.signature import ParsedSignature
from typing_extensions import Self
from litestar._kwargs import KwargsModel
from litestar.app import Litestar
from litestar.controller import Controller
from litestar.dto import AbstractDTO
from litestar.router import Router
from litestar.types import AsyncAnyCallable
from litestar.types.empty import EmptyType
class BaseRouteHandler:
 def __call__(self, fn: AsyncAnyCallable) -> Self: ...
 @property
 def parsed_fn_signature(self) -> ParsedSignature: ...
 @property
 def parsed_return_field(self) -> FieldDefinition: ...
 @property
 def parsed_data_field(self) -> None | FieldDefinition: ...
 @property
 def ownership_layers(self) -> list[Router | Controller | Self]: ...
 @property
 def app(self) -> Litestar: ...
 def resolve_type_encoders(self): ...
 def resolve_type_decoders(self): ...
 def resolve_layered_parameters(self) -> dict[str, FieldDefinition]: ...
 def resolve_guards(self) -> list[Guard]: ...
 def resolve_dependencies(self) -> dict[str, Provide]: ...
 def resolve_middleware(self) -> list[Middleware]: ...
 def resolve_exception_handlers(self): return cast(dict[type[Exception] | int, Any], 0)
 def resolve_opts(self) -> None: ...
 def resolve_signature_namespace(self) -> dict[str, Any]: ...
 def resolve_data_dto(self) -> None | type[AbstractDTO]: ...
 def resolve_return_dto(self) -> None | type[AbstractDTO]: ...
 async def authorize_connection(self, *_) -> None: ...
 def on_registration(self, *_) -> None: ...
 def create_kwargs_model(self, *_) -> KwargsModel: ...
 def __init__(self, *_, dto: EmptyType | None | type[AbstractDTO], return_dto: EmptyType | None | type[AbstractDTO], **_): ...
 def __set__attributes__(self):
  self.dto = __
  self.owner: None | Router | Controller
  self.return_dto = __
# === litestar/handlers/http_handlers/__init__.py
from .base import HTTPRouteHandler, route
from .decorators import delete, get, head, patch, post, put
# === litestar/handlers/http_handlers/base.py
from litestar.connection.request import Request as Request_1
from litestar.openapi.spec.operation import Operation as Operation_1
from litestar.response.base import Response as Response_1
from typing import Sequence, TypedDict, cast
from litestar.connection import Request
from litestar.datastructures.cookie import Cookie
from litestar.datastructures.response_header import ResponseHeader
from litestar.exceptions import HTTPException
from litestar.handlers.base import BaseRouteHandler
from litestar.openapi.spec import Operation
from litestar.response import Response
from litestar.types import AnyCallable, ASGIApp, EmptyType
from typing import Any, Awaitable, Callable
from litestar.background_tasks import BackgroundTask, BackgroundTasks
from litestar.config.response_cache import CACHE_FOREVER
from litestar.dto import AbstractDTO
from litestar.openapi.spec import SecurityRequirement
from litestar.types.callable_types import AsyncAnyCallable
class ResponseHandlerMap(TypedDict):
 default_handler: EmptyType | Callable[..., Awaitable[ASGIApp]]
 response_type_handler: EmptyType | Callable[..., Awaitable[ASGIApp]]
class HTTPRouteHandler(BaseRouteHandler):
 def __call__(self, fn: AnyCallable) -> HTTPRouteHandler: ...
 def resolve_request_class(self) -> type[Request]: ...
 def resolve_response_class(self) -> type[Response]: ...
 def resolve_response_headers(self) -> frozenset[ResponseHeader]: ...
 def resolve_response_cookies(self) -> frozenset[Cookie]: ...
 def resolve_before_request(self) -> None | AsyncAnyCallable: ...
 def resolve_after_response(self) -> None | AsyncAnyCallable: ...
 def resolve_include_in_schema(self) -> bool: ...
 def resolve_security(self) -> list[SecurityRequirement]: ...
 def resolve_tags(self) -> list[str]: ...
 def resolve_request_max_body_size(self) -> None | int: ...
 def get_response_handler(self, *_) -> Callable[..., Awaitable[ASGIApp]]: ...
 async def to_response(self, *_) -> ASGIApp: ...
 def on_registration(self, *_) -> None: ...
 def __init__(self, *_, cache: type[CACHE_FOREVER] | int | bool, dto: EmptyType | None | type[AbstractDTO], request_class: None | type[Request], response_class: None | type[Response], return_dto: EmptyType | None | type[AbstractDTO], operation_class: type[Operation], raises: None | Sequence[type[HTTPException]], **_): ...
 def __set__attributes__(self):
  self.after_request = cast(Callable[..., Awaitable[Any]] | None, 0)
  self.after_response = cast(Callable[..., Awaitable[Any]] | None, 0)
  self.background = cast(None | BackgroundTasks | BackgroundTask, 0)
  self.before_request = cast(Callable[..., Awaitable[Any]] | None, 0)
  self.cache = cast(type[CACHE_FOREVER] | int | bool, 0)
  self.request_class = cast(None | type[Request_1], 0)
  self.response_class = cast(None | type[Response_1], 0)
  self.response_cookies: None | Sequence[Cookie]
  self.operation_class = cast(type[Operation_1], 0)
route = HTTPRouteHandler
# === litestar/handlers/http_handlers/decorators.py
from litestar.exceptions import HTTPException
from litestar.openapi.spec import Operation
from .base import HTTPRouteHandler
from typing import Sequence
from litestar.config.response_cache import CACHE_FOREVER
from litestar.connection import Request
from litestar.dto import AbstractDTO
from litestar.response import Response
from litestar.types import EmptyType
class delete(HTTPRouteHandler):
 def __init__(self, *_, cache: type[CACHE_FOREVER] | int | bool, dto: EmptyType | None | type[AbstractDTO], request_class: None | type[Request], response_class: None | type[Response], return_dto: EmptyType | None | type[AbstractDTO], operation_class: type[Operation], raises: None | Sequence[type[HTTPException]], **_): ...
class get(HTTPRouteHandler):
 def __init__(self, *_, cache: type[CACHE_FOREVER] | int | bool, dto: EmptyType | None | type[AbstractDTO], request_class: None | type[Request], response_class: None | type[Response], return_dto: EmptyType | None | type[AbstractDTO], operation_class: type[Operation], raises: None | Sequence[type[HTTPException]], **_): ...
class head(HTTPRouteHandler):
 def __init__(self, *_, cache: type[CACHE_FOREVER] | int | bool, dto: EmptyType | None | type[AbstractDTO], request_class: None | type[Request], response_class: None | type[Response], operation_class: type[Operation], raises: None | Sequence[type[HTTPException]], return_dto: EmptyType | None | type[AbstractDTO], **_): ...
class patch(HTTPRouteHandler):
 def __init__(self, *_, cache: type[CACHE_FOREVER] | int | bool, dto: EmptyType | None | type[AbstractDTO], request_class: None | type[Request], response_class: None | type[Response], return_dto: EmptyType | None | type[AbstractDTO], operation_class: type[Operation], raises: None | Sequence[type[HTTPException]], **_): ...
class post(HTTPRouteHandler):
 def __init__(self, *_, cache: type[CACHE_FOREVER] | int | bool, dto: EmptyType | None | type[AbstractDTO], request_class: None | type[Request], response_class: None | type[Response], return_dto: EmptyType | None | type[AbstractDTO], operation_class: type[Operation], raises: None | Sequence[type[HTTPException]], **_): ...
class put(HTTPRouteHandler):
 def __init__(self, *_, cache: type[CACHE_FOREVER] | int | bool, dto: EmptyType | None | type[AbstractDTO], request_class: None | type[Request], response_class: None | type[Response], return_dto: EmptyType | None | type[AbstractDTO], operation_class: type[Operation], raises: None | Sequence[type[HTTPException]], **_): ...
# === litestar/handlers/websocket_handlers/__init__.py
from litestar.handlers.websocket_handlers.listener import WebsocketListener, WebsocketListenerRouteHandler, websocket_listener
from litestar.handlers.websocket_handlers.route_handler import WebsocketRouteHandler, websocket
from litestar.handlers.websocket_handlers.stream import send_websocket_stream, websocket_stream
# === litestar/handlers/websocket_handlers/listener.py
from litestar.connection.websocket import WebSocket as WebSocket_1
from typing import Awaitable
from abc import ABC
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Any, Callable, Dict, Optional, cast
from litestar.connection import WebSocket
from litestar.di import NamedDependency
if TYPE_CHECKING:
 from litestar.di import NamedDependency
from litestar.types import AnyCallable, EmptyType, ExceptionHandler
from .route_handler import WebsocketRouteHandler
from typing import Coroutine
from typing_extensions import Self
from litestar.dto import AbstractDTO
class WebsocketListenerRouteHandler(WebsocketRouteHandler):
 def __call__(self, fn: AnyCallable) -> Self: ...
 def default_connection_lifespan(self, socket, on_accept_dependencies: NamedDependency[Optional[Dict[str, Any]]], on_disconnect_dependencies: NamedDependency[Optional[Dict[str, Any]]]) -> AbstractAsyncContextManager[None]: ...
 def resolve_receive_handler(self) -> Callable[..., Any]: ...
 def resolve_send_handler(self) -> Callable[..., Coroutine[None, None, None]]: ...
 def __init__(self, *_, connection_lifespan: None | Callable[..., AbstractAsyncContextManager[Any]], dto: EmptyType | None | type[AbstractDTO], exception_handlers: None | dict[type[Exception] | int, ExceptionHandler], return_dto: EmptyType | None | type[AbstractDTO], websocket_class: None | type[WebSocket], **_): ...
 def __init__(self, *_, connection_accept_handler: Callable[..., Coroutine[Any, Any, None]], dto: EmptyType | None | type[AbstractDTO], exception_handlers: None | dict[type[Exception] | int, ExceptionHandler], on_accept: None | AnyCallable, on_disconnect: None | AnyCallable, return_dto: EmptyType | None | type[AbstractDTO], websocket_class: None | type[WebSocket], **_): ...
 def __init__(self, *_, connection_accept_handler: Callable[..., Coroutine[Any, Any, None]], connection_lifespan: None | Callable[..., AbstractAsyncContextManager[Any]], dto: EmptyType | None | type[AbstractDTO], exception_handlers: None | dict[type[Exception] | int, ExceptionHandler], on_accept: None | AnyCallable, on_disconnect: None | AnyCallable, return_dto: EmptyType | None | type[AbstractDTO], websocket_class: None | type[WebSocket], **_): ...
 def __set__attributes__(self):
  self.connection_accept_handler = cast(None | Callable[..., AbstractAsyncContextManager[Any]] | Callable[..., Coroutine[Any, Any, None]], 0)
  self.on_accept = cast(Callable[..., Awaitable[Any]] | None, 0)
  self.on_disconnect = cast(Callable[..., Awaitable[Any]] | None, 0)
  self.type_encoders = __
  self.websocket_class = cast(dict[Any, Any] | None | type[WebSocket_1], 0)
websocket_listener = WebsocketListenerRouteHandler
class WebsocketListener(ABC):
 dto: EmptyType | None | type[AbstractDTO]
 return_dto: EmptyType | None | type[AbstractDTO]
 websocket_class: None | type[WebSocket]
 def to_handler(self) -> WebsocketListenerRouteHandler: ...
 def on_accept(self, *_, **_): ...
 def on_disconnect(self, *_, **_): ...
 def on_receive(self, *_, **_): ...
# === litestar/handlers/websocket_handlers/route_handler.py
from litestar.connection.websocket import WebSocket as WebSocket_1
from typing import cast
from litestar.connection import WebSocket
from litestar.handlers import BaseRouteHandler
from litestar.types import ExceptionHandler
class WebsocketRouteHandler(BaseRouteHandler):
 def resolve_websocket_class(self) -> type[WebSocket]: ...
 def __init__(self, *_, exception_handlers: None | dict[type[Exception] | int, ExceptionHandler], websocket_class: None | type[WebSocket], **_): ...
 def __set__attributes__(self):
  self.websocket_class = cast(None | type[WebSocket_1], 0)
websocket = WebsocketRouteHandler
# === litestar/handlers/websocket_handlers/stream.py
from typing import Any, AsyncGenerator, Awaitable, Callable
from typing_extensions import Self
from litestar.handlers.websocket_handlers.route_handler import WebsocketRouteHandler
from litestar import WebSocket
from litestar.dto import AbstractDTO
from litestar.types import EmptyType, ExceptionHandler
async def send_websocket_stream(socket, stream: AsyncGenerator[Any, Any], *, send_handler: None | Callable[..., Awaitable[Any]], **_) -> None: ...
def websocket_stream(*_, exception_handlers: None | dict[type[Exception] | int, ExceptionHandler], websocket_class: None | type[WebSocket], return_dto: EmptyType | None | type[AbstractDTO], **_) -> Callable[..., WebsocketRouteHandler]: ...
class WebSocketStreamHandler(WebsocketRouteHandler):
 def __call__(self, *_) -> Self: ...
 def on_registration(self, *_) -> None: ...
# === litestar/logging/__init__.py
from .config import BaseLoggingConfig, LoggingConfig, StructLoggingConfig
# === litestar/logging/config.py
from litestar.types.protocols import Logger as Logger_1
from abc import ABC
from typing import Any, Callable, cast, NoReturn
from structlog.types import Processor, WrappedLogger
from structlog.typing import EventDict
from litestar.types.callable_types import GetLogger
def get_logger_placeholder(*_) -> NoReturn: ...
class BaseLoggingConfig(ABC):
 def configure(self): ...
 @staticmethod
 def set_level(*_) -> None: ...
class LoggingConfig(BaseLoggingConfig):
 def configure(self): return cast(Callable[..., Logger_1], 0)
 @staticmethod
 def set_level(*_) -> None: ...
class StructlogEventFilter:
 def __call__(self, *_) -> EventDict: ...
def default_json_serializer(*_, **_) -> bytes: ...
def stdlib_json_serializer(*_, **_) -> str: ...
def default_structlog_processors(as_json, json_serializer: Callable[..., Any]) -> list[Processor]: ...
def default_structlog_standard_lib_processors(*_) -> list[Processor]: ...
def default_logger_factory(*_) -> None | Callable[..., WrappedLogger]: ...
class StructLoggingConfig(BaseLoggingConfig):
 logger_factory: None | Callable[..., WrappedLogger]
 standard_lib_logging_config: None | LoggingConfig
 def as_json(self) -> bool: ...
 def configure(self): ...
 @staticmethod
 def set_level(*_) -> None: ...
def default_wrapper_class(*_, **_): ...
# === litestar/logging/picologging.py
from picologging.handlers import QueueListener as QueueListener_1
from typing import cast
from picologging.handlers import QueueHandler
class QueueListenerHandler(QueueHandler):
 def __init__(self):
  self.listener = cast(QueueListener_1, 0)
# === litestar/logging/standard.py
from logging.handlers import QueueHandler, QueueListener
class LoggingQueueListener(QueueListener): ...
class QueueListenerHandler(QueueHandler): ...
# === litestar/middleware/__init__.py
from litestar.middleware.authentication import AbstractAuthenticationMiddleware, AuthenticationResult
from litestar.middleware.base import AbstractMiddleware, ASGIMiddleware, DefineMiddleware, MiddlewareProtocol
# === litestar/middleware/allowed_hosts.py
from typing import Pattern
from litestar.middleware.base import AbstractMiddleware
from litestar.types import ASGIApp, Receive, Send
class AllowedHostsMiddleware(AbstractMiddleware):
 async def __call__(self, scope, receive: Receive, send: Send) -> None: ...
 def __init__(self, app: ASGIApp, *_): ...
 def __set__attributes__(self):
  self.allowed_hosts_regex: None | Pattern
  self.redirect_domains: None | Pattern
# === litestar/middleware/authentication.py
from typing import Awaitable, Callable, Pattern, cast
from abc import ABC
from litestar.types import ASGIApp, Receive, Send
class AuthenticationResult: ...
class AbstractAuthenticationMiddleware(ABC):
 async def __call__(self, scope, receive: Receive, send: Send) -> None: ...
 async def authenticate_request(self, *_) -> AuthenticationResult: ...
 def __init__(self, app: ASGIApp, *_): ...
 def __set__attributes__(self):
  self.app = cast(Callable[..., Awaitable[None]], 0)
  self.exclude = cast(None | Pattern, 0)
# === litestar/middleware/base.py
from typing import Awaitable, Pattern, cast
import abc
from typing import Callable, Protocol
from litestar.types.asgi_types import ASGIApp, Receive, Send
class MiddlewareProtocol(Protocol):
 app: ASGIApp
 async def __call__(self, scope, receive: Receive, send: Send) -> None: ...
class DefineMiddleware:
 def __call__(self, app: ASGIApp) -> ASGIApp: ...
 def __init__(self, middleware: Callable[..., ASGIApp], *_, **_): ...
 def __set__attributes__(self):
  self.middleware = cast(Callable[..., Callable[..., Awaitable[None]]], 0)
class AbstractMiddleware:
 __call__ = __
 async def __call__(self, scope, receive: Receive, send: Send) -> None: ...
 def __init__(self, app: ASGIApp, *_): ...
 def __set__attributes__(self):
  self.app = cast(Callable[..., Awaitable[None]], 0)
  self.exclude_pattern = cast(None | Pattern, 0)
class ASGIMiddleware(abc.ABC):
 should_bypass_for_scope: None | Callable[..., bool]
 def __call__(self, app: ASGIApp) -> ASGIApp: ...
 async def handle(self, scope, receive: Receive, send: Send, next_app: ASGIApp) -> None: ...
# === litestar/middleware/compression/__init__.py
from litestar.middleware.compression.facade import CompressionFacade
from litestar.middleware.compression.middleware import CompressionMiddleware
# === litestar/middleware/compression/brotli_facade.py
from brotli import Compressor as Compressor_1
from typing import cast
from litestar.middleware.compression.facade import CompressionFacade
from io import BytesIO
class BrotliCompression(CompressionFacade):
 def write(self, *_) -> None: ...
 def close(self) -> None: ...
 def __init__(self):
  self.buffer = cast(BytesIO, 0)
  self.compressor = cast(Compressor_1, 0)
# === litestar/middleware/compression/facade.py
from typing import Protocol
class CompressionFacade(Protocol):
 def write(self, *_) -> None: ...
 def close(self) -> None: ...
# === litestar/middleware/compression/gzip_facade.py
from typing import cast
from gzip import GzipFile
from litestar.middleware.compression.facade import CompressionFacade
from io import BytesIO
class GzipCompression(CompressionFacade):
 def write(self, *_) -> None: ...
 def close(self) -> None: ...
 def __init__(self):
  self.buffer = cast(BytesIO, 0)
  self.compressor = GzipFile()
# === litestar/middleware/compression/middleware.py
from litestar.middleware.base import AbstractMiddleware
from litestar.types import ASGIApp, Receive, Send
class CompressionMiddleware(AbstractMiddleware):
 async def __call__(self, scope, receive: Receive, send: Send) -> None: ...
 def create_compression_send_wrapper(self, send: Send, *_) -> Send: ...
 def __init__(self, app: ASGIApp, *_): ...
# === litestar/middleware/csrf.py
from typing import Awaitable, Callable, Pattern, cast
from litestar.middleware.base import MiddlewareProtocol
from litestar.types import ASGIApp, Receive, Send
def generate_csrf_hash(*_) -> str: ...
def generate_csrf_token(*_) -> str: ...
class CSRFMiddleware(MiddlewareProtocol):
 async def __call__(self, scope, receive: Receive, send: Send) -> None: ...
 def create_send_wrapper(self, send: Send, *_) -> Send: ...
 def __init__(self, app: ASGIApp, *_): ...
 def __set__attributes__(self):
  self.app = cast(Callable[..., Awaitable[None]], 0)
  self.exclude = cast(None | Pattern, 0)
# === litestar/middleware/exceptions/__init__.py
from litestar.middleware._internal.exceptions import middleware
from litestar.utils.deprecation import warn_deprecation
# === litestar/middleware/logging.py
from typing import cast, Any
from litestar.data_extractors import ConnectionDataExtractor, ResponseDataExtractor
from litestar.middleware.base import AbstractMiddleware, DefineMiddleware
from litestar.types import ASGIApp, Logger, Receive, Send
from structlog.types import BindableLogger
BindableLogger = object
class LoggingMiddleware(AbstractMiddleware):
 async def __call__(self, scope, receive: Receive, send: Send) -> None: ...
 logger: Logger
 async def log_request(self, scope, receive: Receive) -> None: ...
 def log_response(self, *_) -> None: ...
 def log_message(self, *_) -> None: ...
 async def extract_request_data(self, *_) -> dict[str, Any]: ...
 def extract_response_data(self, *_) -> dict[str, Any]: ...
 def create_send_wrapper(self, scope, send: Send) -> Send: ...
 def __init__(self, app: ASGIApp, *_): ...
 def __set__attributes__(self):
  self.config = cast(LoggingMiddlewareConfig, 0)
  self.request_extractor = ConnectionDataExtractor()
  self.response_extractor = ResponseDataExtractor()
class LoggingMiddlewareConfig:
 middleware_class: type[LoggingMiddleware]
 @property
 def middleware(self) -> DefineMiddleware: ...
# === litestar/middleware/rate_limit.py
from typing import Callable, cast
from litestar.middleware.base import AbstractMiddleware, DefineMiddleware
from typing import Awaitable
from litestar.stores.base import Store
from litestar.types import ASGIApp, Receive, Send, SyncOrAsyncUnion
class CacheObject: ...
def get_remote_address(*_) -> str: ...
class RateLimitMiddleware(AbstractMiddleware):
 async def __call__(self, scope, receive: Receive, send: Send) -> None: ...
 def create_send_wrapper(self, send: Send, *_) -> Send: ...
 def cache_key_from_request(self, *_) -> str: ...
 async def retrieve_cached_history(self, *_) -> CacheObject: ...
 async def set_cached_history(self, *_) -> None: ...
 async def should_check_request(self, *_) -> bool: ...
 def create_response_headers(self, *_) -> dict[str, str]: ...
 def __init__(self, app: ASGIApp, *_): ...
 def __set__attributes__(self):
  self.check_throttle_handler = cast(None | Callable[..., Awaitable[bool]], 0)
  self.config = cast(RateLimitConfig, 0)
  self.get_identifier_for_request = cast(Callable[..., str], 0)
class RateLimitConfig:
 identifier_for_request: Callable[..., str]
 middleware_class: type[RateLimitMiddleware]
 check_throttle_handler: None | Callable[..., SyncOrAsyncUnion[bool]]
 @property
 def middleware(self) -> DefineMiddleware: ...
 def get_store_from_app(self, *_) -> Store: ...
# === litestar/middleware/response_cache.py
from typing import cast
from .base import AbstractMiddleware
from litestar.config.response_cache import ResponseCacheConfig
from litestar.types import ASGIApp, Receive, Send
class ResponseCacheMiddleware(AbstractMiddleware):
 async def __call__(self, scope, receive: Receive, send: Send) -> None: ...
 def __init__(self, app: ASGIApp, *_): ...
 def __set__attributes__(self):
  self.config = cast(ResponseCacheConfig, 0)
# === litestar/middleware/session/__init__.py
from .base import SessionMiddleware
# === litestar/middleware/session/base.py
from abc import ABC
from typing import Any, Awaitable, Callable, Generic, TypeVar, cast
from litestar.middleware.base import AbstractMiddleware, DefineMiddleware
from litestar.types import ASGIApp, Receive, Send
ConfigT = TypeVar("ConfigT", bound="BaseBackendConfig")
BaseSessionBackendT = TypeVar("BaseSessionBackendT", bound="BaseSessionBackend")
class BaseBackendConfig(ABC, Generic[BaseSessionBackendT]):
 @property
 def middleware(self) -> DefineMiddleware: ...
class BaseSessionBackend(ABC, Generic[ConfigT]):
 @staticmethod
 def serialize_data(*_) -> bytes: ...
 @staticmethod
 def deserialize_data(*_) -> dict[str, Any]: ...
 def get_session_id(self, *_) -> None | str: ...
 async def store_in_message(self, *_) -> None: ...
 async def load_from_connection(self, *_) -> dict[str, Any]: ...
 def __init__(self, config: ConfigT): ...
 def __set__attributes__(self):
  self.config = cast(BaseBackendConfig, 0)
class SessionMiddleware(AbstractMiddleware, Generic[BaseSessionBackendT]):
 def create_send_wrapper(self, *_) -> Callable[..., Awaitable[None]]: ...
 async def __call__(self, scope, receive: Receive, send: Send) -> None: ...
 def __init__(self, app: ASGIApp, backend: BaseSessionBackendT): ...
 def __set__attributes__(self):
  self.backend = cast(BaseSessionBackend, 0)
# === litestar/middleware/session/client_side.py
from cryptography.hazmat.primitives.ciphers.aead import AESGCM as AESGCM_1
from typing import cast, Any
from .base import BaseBackendConfig, BaseSessionBackend
class ClientSideSessionBackend(BaseSessionBackend["CookieBackendConfig"]):
 def dump_data(self, *_) -> list[bytes]: ...
 def load_data(self, *_) -> dict[str, Any]: ...
 def get_cookie_keys(self, *_) -> list[str]: ...
 def get_cookie_key_set(self, *_) -> set[str]: ...
 async def store_in_message(self, *_) -> None: ...
 async def load_from_connection(self, *_) -> dict[str, Any]: ...
 def get_session_id(self, *_) -> None | str: ...
 def __init__(self):
  self.aesgcm = cast(AESGCM_1, 0)
  self.cookie_re = __
class CookieBackendConfig(BaseBackendConfig[ClientSideSessionBackend]): ...
# === litestar/middleware/session/server_side.py
from typing import Any
from litestar.middleware.session.base import BaseBackendConfig, BaseSessionBackend
from litestar.stores.base import Store
class ServerSideSessionBackend(BaseSessionBackend["ServerSideSessionConfig"]):
 async def get(self, *_) -> None | bytes: ...
 async def set(self, *_) -> None: ...
 async def delete(self, *_) -> None: ...
 def get_session_id(self, *_) -> str: ...
 def generate_session_id(self) -> str: ...
 async def store_in_message(self, *_) -> None: ...
 async def load_from_connection(self, *_) -> dict[str, Any]: ...
class ServerSideSessionConfig(BaseBackendConfig[ServerSideSessionBackend]):
 def get_store_from_app(self, *_) -> Store: ...
# === litestar/openapi/__init__.py
from .config import OpenAPIConfig
from .controller import OpenAPIController
from .datastructures import ResponseSpec
# === litestar/openapi/config.py
from typing import Sequence
from litestar.openapi.spec import OpenAPI
from litestar.openapi.controller import OpenAPIController
from litestar.openapi.plugins import OpenAPIRenderPlugin
from litestar.router import Router
class OpenAPIConfig:
 openapi_router: None | Router
 openapi_controller: None | type[OpenAPIController]
 render_plugins: Sequence[OpenAPIRenderPlugin]
 def to_openapi_schema(self) -> OpenAPI: ...
 def __init__(self):
  self.default_plugin: None | OpenAPIRenderPlugin
# === litestar/openapi/controller.py
from litestar.handlers.http_handlers.decorators import get as get_1
from typing import cast
from litestar.controller import Controller
from litestar.openapi.spec.open_api import OpenAPI
class OpenAPIController(Controller):
 @staticmethod
 def get_schema_from_request(*_) -> OpenAPI: ...
 def should_serve_endpoint(self, *_) -> bool: ...
 retrieve_schema_yaml = cast(get_1, 0)
 retrieve_schema_json = cast(get_1, 0)
 root = cast(get_1, 0)
 swagger_ui = cast(get_1, 0)
 stoplight_elements = cast(get_1, 0)
 redoc = cast(get_1, 0)
 rapidoc = cast(get_1, 0)
 swagger_ui_oauth2_redirect = cast(get_1, 0)
 def render_swagger_ui_oauth2_redirect(self, *_) -> bytes: ...
 def render_swagger_ui(self, *_) -> bytes: ...
 def render_stoplight_elements(self, *_) -> bytes: ...
 def render_rapidoc(self, *_) -> bytes: ...
 def render_redoc(self, *_) -> bytes: ...
 def render_404_page(self) -> bytes: ...
# === litestar/openapi/datastructures.py
class ResponseSpec: ...
# === litestar/openapi/plugins.py
from abc import ABC
class OpenAPIRenderPlugin(ABC):
 @staticmethod
 def render_json(*_) -> bytes: ...
 def render(self, *_) -> bytes: ...
 @staticmethod
 def get_openapi_json_route(*_) -> str: ...
 def receive_router(self, *_) -> None: ...
 def has_path(self, *_) -> bool: ...
class JsonRenderPlugin(OpenAPIRenderPlugin):
 def render(self, *_) -> bytes: ...
class YamlRenderPlugin(OpenAPIRenderPlugin):
 def render(self, *_) -> bytes: ...
class RapidocRenderPlugin(OpenAPIRenderPlugin):
 def render(self, *_) -> bytes: ...
class RedocRenderPlugin(OpenAPIRenderPlugin):
 def render(self, *_) -> bytes: ...
class ScalarRenderPlugin(OpenAPIRenderPlugin):
 def render(self, *_) -> bytes: ...
 def render_options(self) -> str: ...
class StoplightRenderPlugin(OpenAPIRenderPlugin):
 def render(self, *_) -> bytes: ...
class SwaggerRenderPlugin(OpenAPIRenderPlugin):
 def render(self, *_) -> bytes: ...
 def receive_router(self, *_) -> None: ...
 @staticmethod
 def render_oauth2_redirect() -> bytes: ...
# === litestar/openapi/spec/__init__.py
from .base import BaseSchemaObject
from .callback import Callback
from .components import Components
from .contact import Contact
from .discriminator import Discriminator
from .encoding import Encoding
from .enums import OpenAPIFormat, OpenAPIType
from .example import Example
from .external_documentation import ExternalDocumentation
from .header import OpenAPIHeader
from .info import Info
from .license import License
from .link import Link
from .media_type import OpenAPIMediaType
from .oauth_flow import OAuthFlow
from .oauth_flows import OAuthFlows
from .open_api import OpenAPI
from .operation import Operation
from .parameter import Parameter
from .path_item import PathItem
from .paths import Paths
from .reference import Reference
from .request_body import RequestBody
from .response import OpenAPIResponse
from .responses import Responses
from .schema import Schema
from .security_requirement import SecurityRequirement
from .security_scheme import SecurityScheme
from .server import Server
from .server_variable import ServerVariable
from .tag import Tag
from .xml import XML
# === litestar/openapi/spec/base.py
from typing import Any
class BaseSchemaObject:
 def to_schema(self) -> dict[str, Any]: ...
# === litestar/openapi/spec/callback.py
from typing import Dict, Union
Callback = Dict[str, Union["PathItem", "Reference"]]
# === litestar/openapi/spec/components.py
from litestar.openapi.spec.base import BaseSchemaObject
class Components(BaseSchemaObject): ...
# === litestar/openapi/spec/contact.py
from litestar.openapi.spec.base import BaseSchemaObject
class Contact(BaseSchemaObject): ...
# === litestar/openapi/spec/discriminator.py
from litestar.openapi.spec.base import BaseSchemaObject
class Discriminator(BaseSchemaObject): ...
# === litestar/openapi/spec/encoding.py
from litestar.openapi.spec.base import BaseSchemaObject
class Encoding(BaseSchemaObject): ...
# === litestar/openapi/spec/enums.py
from enum import Enum
class OpenAPIFormat(str, Enum): ...
class OpenAPIType(str, Enum): ...
# === litestar/openapi/spec/example.py
from litestar.openapi.spec.base import BaseSchemaObject
class Example(BaseSchemaObject): ...
# === litestar/openapi/spec/external_documentation.py
from litestar.openapi.spec.base import BaseSchemaObject
class ExternalDocumentation(BaseSchemaObject): ...
# === litestar/openapi/spec/header.py
from litestar.openapi.spec.base import BaseSchemaObject
class OpenAPIHeader(BaseSchemaObject): ...
# === litestar/openapi/spec/info.py
from litestar.openapi.spec.base import BaseSchemaObject
class Info(BaseSchemaObject): ...
# === litestar/openapi/spec/license.py
from litestar.openapi.spec.base import BaseSchemaObject
class License(BaseSchemaObject): ...
# === litestar/openapi/spec/link.py
from litestar.openapi.spec.base import BaseSchemaObject
class Link(BaseSchemaObject): ...
# === litestar/openapi/spec/media_type.py
from litestar.openapi.spec.base import BaseSchemaObject
class OpenAPIMediaType(BaseSchemaObject): ...
# === litestar/openapi/spec/oauth_flow.py
from litestar.openapi.spec.base import BaseSchemaObject
class OAuthFlow(BaseSchemaObject): ...
# === litestar/openapi/spec/oauth_flows.py
from litestar.openapi.spec.base import BaseSchemaObject
class OAuthFlows(BaseSchemaObject): ...
# === litestar/openapi/spec/open_api.py
from litestar.openapi.spec.base import BaseSchemaObject
class OpenAPI(BaseSchemaObject): ...
# === litestar/openapi/spec/operation.py
from litestar.openapi.spec.base import BaseSchemaObject
class Operation(BaseSchemaObject): ...
# === litestar/openapi/spec/parameter.py
from litestar.openapi.spec.base import BaseSchemaObject
class Parameter(BaseSchemaObject): ...
# === litestar/openapi/spec/path_item.py
from litestar.openapi.spec.base import BaseSchemaObject
class PathItem(BaseSchemaObject): ...
# === litestar/openapi/spec/paths.py
from typing import Dict
Paths = Dict[str, "PathItem"]
# === litestar/openapi/spec/reference.py
from litestar.openapi.spec.base import BaseSchemaObject
class Reference(BaseSchemaObject): ...
# === litestar/openapi/spec/request_body.py
from litestar.openapi.spec.base import BaseSchemaObject
class RequestBody(BaseSchemaObject): ...
# === litestar/openapi/spec/response.py
from litestar.openapi.spec.base import BaseSchemaObject
class OpenAPIResponse(BaseSchemaObject): ...
# === litestar/openapi/spec/responses.py
from typing import Dict, Union
Responses = Dict[str, Union["OpenAPIResponse", "Reference"]]
# === litestar/openapi/spec/schema.py
from litestar.openapi.spec.base import BaseSchemaObject
class Schema(BaseSchemaObject):
 @classmethod
 def field_aliases(cls) -> dict[str, str]: ...
class SchemaDataContainer(Schema): ...
# === litestar/openapi/spec/security_requirement.py
from typing import Dict, List
SecurityRequirement = Dict[str, List[str]]
# === litestar/openapi/spec/security_scheme.py
from litestar.openapi.spec.base import BaseSchemaObject
class SecurityScheme(BaseSchemaObject): ...
# === litestar/openapi/spec/server.py
from litestar.openapi.spec.base import BaseSchemaObject
class Server(BaseSchemaObject): ...
# === litestar/openapi/spec/server_variable.py
from litestar.openapi.spec.base import BaseSchemaObject
class ServerVariable(BaseSchemaObject): ...
# === litestar/openapi/spec/tag.py
from litestar.openapi.spec.base import BaseSchemaObject
class Tag(BaseSchemaObject): ...
# === litestar/openapi/spec/xml.py
from litestar.openapi.spec.base import BaseSchemaObject
class XML(BaseSchemaObject): ...
# === litestar/pagination.py
from abc import ABC
from typing import Generic, TypeVar
from uuid import UUID
T = TypeVar("T")
C = TypeVar("C", int, str, UUID)
class ClassicPagination(Generic[T]): ...
from advanced_alchemy.service import OffsetPagination
class OffsetPagination(Generic[T]): ...
class CursorPagination(Generic[C, T]): ...
class AbstractSyncClassicPaginator(ABC, Generic[T]):
 def get_total(self, *_) -> int: ...
 def get_items(self, *_) -> list[T]: ...
 def __call__(self, *_) -> ClassicPagination[T]: ...
class AbstractAsyncClassicPaginator(ABC, Generic[T]):
 async def get_total(self, *_) -> int: ...
 async def get_items(self, *_) -> list[T]: ...
 async def __call__(self, *_) -> ClassicPagination[T]: ...
class AbstractSyncOffsetPaginator(ABC, Generic[T]):
 def get_total(self) -> int: ...
 def get_items(self, *_) -> list[T]: ...
 def __call__(self, *_) -> OffsetPagination[T]: ...
class AbstractAsyncOffsetPaginator(ABC, Generic[T]):
 async def get_total(self) -> int: ...
 async def get_items(self, *_) -> list[T]: ...
 async def __call__(self, *_) -> OffsetPagination[T]: ...
class AbstractSyncCursorPaginator(ABC, Generic[C, T]):
 def get_items(self, cursor: None | C, *_) -> tuple[list[T], None | C]: ...
 def __call__(self, cursor: None | C, *_) -> CursorPagination[C, T]: ...
class AbstractAsyncCursorPaginator(ABC, Generic[C, T]):
 async def get_items(self, cursor: None | C, *_) -> tuple[list[T], None | C]: ...
 async def __call__(self, cursor: None | C, *_) -> CursorPagination[C, T]: ...
# === litestar/params.py
from typing import cast, Any, Dict, NewType, TypeVar
from typing_extensions import Annotated, TypeAlias
from litestar.datastructures.multi_dicts import MultiDict
from litestar.enums import RequestEncodingType
T = TypeVar("T")
class KwargDefinition: ...
class ParameterKwarg(KwargDefinition): ...
class QueryParameter(ParameterKwarg): ...
class HeaderParameter(ParameterKwarg): ...
class CookieParameter(ParameterKwarg): ...
class PathParameter(ParameterKwarg): ...
FromQuery = Annotated[T, QueryParameter()]
FromHeader = Annotated[T, HeaderParameter()]
FromCookie = Annotated[T, CookieParameter()]
FromPath = Annotated[T, PathParameter()]
def Parameter(*_, **_): return cast(ParameterKwarg, 0)
class BodyKwarg(KwargDefinition): ...
JSONBody = Annotated[T, BodyKwarg(media_type=RequestEncodingType.JSON)]
MsgPackBody = Annotated[T, BodyKwarg(media_type=RequestEncodingType.MESSAGEPACK)]
MultipartBody = Annotated[T, BodyKwarg(media_type=RequestEncodingType.MULTI_PART)]
URLEncodedBody = Annotated[T, BodyKwarg(media_type=RequestEncodingType.URL_ENCODED)]
RequestBody = Annotated[T, BodyKwarg()]
RawBody = NewType("RawBody", bytes)
QueryParams = NewType("QueryParams", MultiDict[Any])
RequestCookies = NewType("RequestCookies", Dict[str, str])
def Body(**_): return cast(BodyKwarg, 0)
class DependencyKwarg: ...
def Dependency(*_, **_) -> DependencyKwarg: ...
class SkipValidationMarker: ...
SkipValidation = Annotated[T, SkipValidationMarker()]
# === litestar/plugins/__init__.py
from litestar.plugins.base import CLIPlugin, CLIPluginProtocol, DIPlugin, InitPlugin, InitPluginProtocol, OpenAPISchemaPlugin, OpenAPISchemaPluginProtocol, PluginProtocol, PluginRegistry, ReceiveRoutePlugin, SerializationPlugin, SerializationPluginProtocol
# === litestar/plugins/attrs.py
from typing_extensions import TypeGuard
from litestar.plugins import OpenAPISchemaPluginProtocol
import attrs
from litestar.openapi.spec import Schema
class AttrsSchemaPlugin(OpenAPISchemaPluginProtocol):
 @staticmethod
 def is_plugin_supported_type(*_) -> bool: ...
 def to_openapi_schema(self, *_) -> Schema: ...
def is_attrs_class(*_) -> TypeGuard[type[attrs.AttrsInstance]]: ...
# === litestar/plugins/base.py
from contextlib import AbstractContextManager
import abc
from typing import Any, Iterator, Protocol, TypeVar, Union
from inspect import Signature
from litestar.config.app import AppConfig
from litestar.dto import AbstractDTO
from litestar.openapi.spec import Schema
class InitPluginProtocol(Protocol):
 def on_app_init(self, *_) -> AppConfig: ...
class InitPlugin(InitPluginProtocol):
 def on_app_init(self, *_) -> AppConfig: ...
class ReceiveRoutePlugin:
 def receive_route(self, *_) -> None: ...
class CLIPluginProtocol(Protocol):
 def on_cli_init(self, *_) -> None: ...
class CLIPlugin(CLIPluginProtocol):
 def server_lifespan(self, *_) -> AbstractContextManager[None]: ...
class SerializationPluginProtocol(Protocol):
 def supports_type(self, *_) -> bool: ...
 def create_dto_for_type(self, *_) -> type[AbstractDTO]: ...
class SerializationPlugin(SerializationPluginProtocol, abc.ABC):
 def supports_type(self, *_) -> bool: ...
 def create_dto_for_type(self, *_) -> type[AbstractDTO]: ...
class DIPlugin(abc.ABC):
 def has_typed_init(self, *_) -> bool: ...
 def get_typed_init(self, *_) -> tuple[Signature, dict[str, Any]]: ...
class OpenAPISchemaPluginProtocol(Protocol):
 @staticmethod
 def is_plugin_supported_type(*_) -> bool: ...
 def to_openapi_schema(self, *_) -> Schema: ...
class OpenAPISchemaPlugin(OpenAPISchemaPluginProtocol):
 @staticmethod
 def is_plugin_supported_type(*_) -> bool: ...
 def is_plugin_supported_field(self, *_) -> bool: ...
 @staticmethod
 def is_undefined_sentinel(*_) -> bool: ...
 @staticmethod
 def is_constrained_field(*_) -> bool: ...
PluginProtocol = Union[CLIPlugin, CLIPluginProtocol, InitPluginProtocol, OpenAPISchemaPlugin, OpenAPISchemaPluginProtocol, ReceiveRoutePlugin, SerializationPluginProtocol, DIPlugin]
PluginT = TypeVar("PluginT", bound=PluginProtocol)
class PluginRegistry:
 def get(self, type_: str | type[PluginT]) -> PluginT: ...
 def __iter__(self) -> Iterator[PluginProtocol]: ...
# === litestar/plugins/core/__init__.py
from ._msgspec import MsgspecDIPlugin
# === litestar/plugins/core/_msgspec.py
from inspect import Signature
from typing import Any
from litestar.plugins import DIPlugin
class MsgspecDIPlugin(DIPlugin):
 def has_typed_init(self, *_) -> bool: ...
 def get_typed_init(self, *_) -> tuple[Signature, dict[str, Any]]: ...
# === litestar/plugins/flash.py
from typing import cast, Any
from litestar.plugins import InitPlugin
from litestar.config.app import AppConfig
from litestar.template import TemplateConfig
class FlashConfig:
 template_config: TemplateConfig
class FlashPlugin(InitPlugin):
 def on_app_init(self, *_) -> AppConfig: ...
 def __init__(self):
  self.config = cast(FlashConfig, 0)
def flash(*_) -> None: ...
def get_flashes(*_): ...
# === litestar/plugins/htmx.py
from litestar_htmx import ClientRedirect, ClientRefresh, EventAfterType, HTMXConfig, HTMXDetails, HTMXHeaders, HtmxHeaderType, HTMXPlugin, HTMXRequest, HTMXTemplate, HXLocation, HXStopPolling, LocationType, PushUrl, PushUrlType, ReplaceUrl, Reswap, ReSwapMethod, Retarget, TriggerEvent, TriggerEventType, _utils
# === litestar/plugins/jinja.py
from jinja2 import Environment as Environment_1
from typing import cast, Any, Mapping, TypeVar
from typing_extensions import ParamSpec
from litestar.template.base import TemplateCallableType, TemplateEngineProtocol
from jinja2 import Template as JinjaTemplate
P = ParamSpec("P")
T = TypeVar("T")
class JinjaTemplateEngine(TemplateEngineProtocol["JinjaTemplate", Mapping[str, Any]]):
 def get_template(self, *_) -> JinjaTemplate: ...
 def register_template_callable(self, key, template_callable: TemplateCallableType[Mapping[str, Any], P, T]) -> None: ...
 def render_string(self, *_) -> str: ...
 @classmethod
 def from_environment(cls, *_) -> JinjaTemplateEngine: ...
 def __init__(self):
  self.engine = cast(Environment_1, 0)
  self.engine = cast(None | Environment_1, 0)
# === litestar/plugins/mako.py
from mako.lookup import TemplateLookup as TemplateLookup_1
from typing import cast, Any, Mapping, TypeVar
from typing_extensions import ParamSpec
from litestar.template.base import TemplateCallableType, TemplateEngineProtocol, TemplateProtocol
P = ParamSpec("P")
T = TypeVar("T")
class MakoTemplate(TemplateProtocol):
 def render(self, *_, **_) -> str: ...
class MakoTemplateEngine(TemplateEngineProtocol[MakoTemplate, Mapping[str, Any]]):
 def get_template(self, *_) -> MakoTemplate: ...
 def register_template_callable(self, key, template_callable: TemplateCallableType[Mapping[str, Any], P, T]) -> None: ...
 def render_string(self, *_) -> str: ...
 @classmethod
 def from_template_lookup(cls, *_) -> MakoTemplateEngine: ...
 def __init__(self):
  self.engine = cast(TemplateLookup_1, 0)
  self.engine = __
# === litestar/plugins/minijinja.py
from minijinja import Environment as Environment_1
from typing import Any, Protocol, TYPE_CHECKING, TypeVar, cast
from typing_extensions import ParamSpec
from litestar.template.base import TemplateCallableType, TemplateEngineProtocol, TemplateProtocol
from minijinja import Environment
C = TypeVar("C", bound="Callable")
from minijinja import pass_state
if TYPE_CHECKING:
 def pass_state(func: C) -> C: ...
P = ParamSpec("P")
T = TypeVar("T")
class StateProtocol(Protocol):
 env: Environment
 def lookup(self, *_) -> None | Any: ...
class MiniJinjaTemplate(TemplateProtocol):
 def render(self, *_, **_) -> str: ...
class MiniJinjaTemplateEngine(TemplateEngineProtocol["MiniJinjaTemplate", StateProtocol]):
 def get_template(self, *_) -> MiniJinjaTemplate: ...
 def register_template_callable(self, key, template_callable: TemplateCallableType[StateProtocol, P, T]) -> None: ...
 def render_string(self, *_) -> str: ...
 @classmethod
 def from_environment(cls, *_) -> MiniJinjaTemplateEngine: ...
 def __init__(self):
  self.engine = cast(Environment_1, 0)
  self.engine = __
# === litestar/plugins/opentelemetry/__init__.py
from litestar.plugins.opentelemetry.config import OpenTelemetryConfig
from litestar.plugins.opentelemetry.middleware import OpenTelemetryInstrumentationMiddleware
from litestar.plugins.opentelemetry.plugin import OpenTelemetryPlugin
# === litestar/plugins/opentelemetry/config.py
from typing import Any, Callable
from litestar.middleware.base import DefineMiddleware
from litestar.plugins.opentelemetry.middleware import OpenTelemetryInstrumentationMiddleware
from opentelemetry.trace import Tracer, TracerProvider
from opentelemetry.metrics import Meter, MeterProvider
ServerRequestHookHandler = Callable[..., None]
ClientRequestHookHandler = Callable[..., None]
ClientResponseHookHandler = Callable[..., None]
class OpenTelemetryConfig:
 scope_span_details_extractor: Callable[..., tuple[str, dict[str, Any]]]
 server_request_hook_handler: None | ServerRequestHookHandler
 client_request_hook_handler: None | ClientRequestHookHandler
 client_response_hook_handler: None | ClientResponseHookHandler
 meter_provider: None | MeterProvider
 tracer_provider: None | TracerProvider
 tracer: None | Tracer
 meter: None | Meter
 middleware_class: type[OpenTelemetryInstrumentationMiddleware]
 @property
 def middleware(self) -> DefineMiddleware: ...
# === litestar/plugins/opentelemetry/middleware.py
from opentelemetry.instrumentation.asgi import OpenTelemetryMiddleware as OpenTelemetryMiddleware_1
from typing import cast
from litestar.middleware.base import AbstractMiddleware
from litestar.types import ASGIApp, Receive, Send
class OpenTelemetryInstrumentationMiddleware(AbstractMiddleware):
 async def __call__(self, scope, receive: Receive, send: Send) -> None: ...
 def __init__(self, app: ASGIApp, *_): ...
 def __set__attributes__(self):
  self.open_telemetry_middleware = cast(OpenTelemetryMiddleware_1, 0)
# === litestar/plugins/opentelemetry/plugin.py
from typing import cast
from litestar.middleware.base import DefineMiddleware
from litestar.plugins import InitPlugin
from litestar.plugins.opentelemetry.config import OpenTelemetryConfig
from litestar.config.app import AppConfig
class OpenTelemetryPlugin(InitPlugin):
 @property
 def middleware(self) -> DefineMiddleware: ...
 def on_app_init(self, *_) -> AppConfig: ...
 def __init__(self):
  self.config = cast(None | OpenTelemetryConfig, 0)
# === litestar/plugins/problem_details.py
from typing import cast, Any, TypeVar
from typing_extensions import TypeAlias
from litestar.exceptions.http_exceptions import HTTPException
from litestar.plugins.base import InitPlugin
from litestar.response.base import Response
from litestar.config.app import AppConfig
ProblemDetailsExceptionT = TypeVar("ProblemDetailsExceptionT", bound="ProblemDetailsException")
ProblemDetailsExceptionHandlerType = cast(str, 0)
ExceptionToProblemDetailMapType = cast(str, 0)
class ProblemDetailsException(HTTPException):
 def to_response(self, *_) -> Response[dict[str, Any]]: ...
class ProblemDetailsConfig: ...
class ProblemDetailsPlugin(InitPlugin):
 def on_app_init(self, *_) -> AppConfig: ...
# === litestar/plugins/prometheus/__init__.py
from .config import PrometheusConfig
from .controller import PrometheusController
from .middleware import PrometheusMiddleware
# === litestar/plugins/prometheus/config.py
from typing import Callable
from litestar.middleware.base import DefineMiddleware
from litestar.plugins.prometheus.middleware import PrometheusMiddleware
class PrometheusConfig:
 exemplars: None | Callable[..., dict]
 middleware_class: type[PrometheusMiddleware]
 @property
 def middleware(self) -> DefineMiddleware: ...
# === litestar/plugins/prometheus/controller.py
from litestar import Controller
class PrometheusController(Controller):
 get = __
# === litestar/plugins/prometheus/middleware.py
from litestar.middleware.base import AbstractMiddleware
from prometheus_client import Counter, Gauge, Histogram
from litestar.types import ASGIApp, Receive, Send
class PrometheusMiddleware(AbstractMiddleware):
 def request_count(self, *_) -> Counter: ...
 def request_time(self, *_) -> Histogram: ...
 def requests_in_progress(self, *_) -> Gauge: ...
 def requests_error_count(self, *_) -> Counter: ...
 async def __call__(self, scope, receive: Receive, send: Send) -> None: ...
 def __init__(self, app: ASGIApp, *_): ...
# === litestar/plugins/pydantic/__init__.py
__all__ = ["PydanticDIPlugin", "PydanticDTO", "PydanticInitPlugin", "PydanticPlugin", "PydanticSchemaPlugin"]
from litestar.plugins import InitPlugin
from litestar.plugins.pydantic.dto import PydanticDTO
from litestar.plugins.pydantic.plugins.di import PydanticDIPlugin
from litestar.plugins.pydantic.plugins.init import PydanticInitPlugin
from litestar.plugins.pydantic.plugins.schema import PydanticSchemaPlugin
from litestar.config.app import AppConfig
from litestar.types.serialization import PydanticV1FieldsListType, PydanticV2FieldsListType
class PydanticPlugin(InitPlugin):
 def on_app_init(self, *_) -> AppConfig: ...
# === litestar/plugins/pydantic/dto.py
from typing import cast, Any, Generic, TypeVar
from typing_extensions import TypeAlias
from litestar.dto.base_dto import AbstractDTO
from litestar.dto.data_structures import DTOFieldDefinition
from litestar.types.empty import Empty
from litestar.typing import FieldDefinition
from typing import Generator
from litestar.dto import DTOConfig
import pydantic as pydantic_v2
pydantic_v2 = Empty
from pydantic import v1 as pydantic_v1
import pydantic as pydantic_v1
ModelType = cast(str, 0)
T = TypeVar("T", bound="")
def convert_validation_error(*_) -> list[dict[str, Any]]: ...
def downtype_for_data_transfer(*_) -> FieldDefinition: ...
class PydanticDTO(AbstractDTO[T], Generic[T]):
 def decode_builtins(self, *_): ...
 def decode_bytes(self, *_): ...
 @classmethod
 def generate_field_definitions(cls, model_type: type[pydantic_v2.BaseModel | pydantic_v1.BaseModel]) -> Generator[DTOFieldDefinition, None, None]: yield
 @classmethod
 def detect_nested_field(cls, *_) -> bool: ...
 @classmethod
 def get_config_for_model_type(cls, config, model_type: type[Any]) -> DTOConfig: ...
# === litestar/plugins/pydantic/plugins/di.py
from inspect import Signature
from typing import Any
from litestar.plugins import DIPlugin
class PydanticDIPlugin(DIPlugin):
 def has_typed_init(self, *_) -> bool: ...
 def get_typed_init(self, *_) -> tuple[Signature, dict[str, Any]]: ...
# === litestar/plugins/pydantic/plugins/init.py
from typing import Any, Callable, TypeVar
from typing_extensions import TypeGuard
from litestar.plugins import InitPlugin
import pydantic as pydantic_v2
pydantic_v2 = None
from pydantic import v1 as pydantic_v1
import pydantic as pydantic_v1
from litestar.config.app import AppConfig
T = TypeVar("T")
def is_pydantic_v1_model_class(*_) -> TypeGuard[type[pydantic_v1.BaseModel]]: ...
def is_pydantic_v2_model_class(*_) -> TypeGuard[type[pydantic_v2.BaseModel]]: ...
class PydanticInitPlugin(InitPlugin):
 @classmethod
 def encoders(cls, *_) -> dict[Any, Callable[..., Any]]: ...
 @classmethod
 def decoders(cls, *_) -> list[tuple[Callable[..., bool], Callable[..., Any]]]: ...
 def on_app_init(self, *_) -> AppConfig: ...
# === litestar/plugins/pydantic/plugins/schema.py
from litestar.openapi.spec import Schema
from litestar.plugins import OpenAPISchemaPlugin
class PydanticSchemaPlugin(OpenAPISchemaPlugin):
 @staticmethod
 def is_plugin_supported_type(*_) -> bool: ...
 @staticmethod
 def is_undefined_sentinel(*_) -> bool: ...
 @staticmethod
 def is_constrained_field(*_) -> bool: ...
 def to_openapi_schema(self, *_) -> Schema: ...
 @classmethod
 def for_pydantic_model(cls, *_) -> Schema: ...
# === litestar/plugins/pydantic/utils.py
from typing import Any
from litestar.types import Empty
from litestar.typing import FieldDefinition
from pydantic import v1 as pydantic_v1
import pydantic as pydantic_v1
pydantic_v1 = Empty
import pydantic as pydantic_v2
pydantic_v2 = Empty
from typing_extensions import TypeGuard
def is_pydantic_model_class(*_) -> TypeGuard[type[pydantic_v2.BaseModel | pydantic_v1.BaseModel]]: ...
def is_pydantic_model_instance(*_) -> TypeGuard[pydantic_v2.BaseModel | pydantic_v1.BaseModel]: ...
def is_pydantic_constrained_field(*_) -> bool: ...
def pydantic_unwrap_and_get_origin(*_) -> None | Any: ...
def pydantic_get_type_hints_with_generics_resolved(*_) -> dict[str, Any]: ...
def pydantic_get_unwrapped_annotation_and_type_hints(*_, **_) -> tuple[Any, dict[str, Any]]: ...
def is_pydantic_2_model(obj: type[pydantic_v2.BaseModel | pydantic_v1.BaseModel]) -> TypeGuard[pydantic_v2.BaseModel]: ...
def is_pydantic_undefined(*_) -> bool: ...
def create_field_definitions_for_computed_fields(model: type[pydantic_v2.BaseModel | pydantic_v1.BaseModel], *_) -> dict[str, FieldDefinition]: ...
def is_pydantic_v2(*_) -> bool: ...
class PydanticModelInfo:
 field_definitions: dict[str, FieldDefinition]
def get_model_info(*_) -> PydanticModelInfo: ...
# === litestar/plugins/sqlalchemy.py
from advanced_alchemy import base, exceptions, filters, mixins, operations, repository, service, types, utils
from advanced_alchemy.base import AuditColumns, BigIntAuditBase, BigIntBase, BigIntPrimaryKey, CommonTableAttributes, UUIDAuditBase, UUIDBase, UUIDPrimaryKey, orm_registry
from advanced_alchemy.extensions.litestar import AlembicAsyncConfig, AlembicCommands, AlembicSyncConfig, AsyncSessionConfig, EngineConfig, SQLAlchemyAsyncConfig, SQLAlchemyDTO, SQLAlchemyDTOConfig, SQLAlchemyInitPlugin, SQLAlchemyPlugin, SQLAlchemySerializationPlugin, SQLAlchemySyncConfig, SyncSessionConfig, async_autocommit_before_send_handler, async_autocommit_handler_maker, async_default_before_send_handler, async_default_handler_maker, sync_autocommit_before_send_handler, sync_autocommit_handler_maker, sync_default_before_send_handler, sync_default_handler_maker
# === litestar/plugins/structlog.py
from litestar.logging.config import StructLoggingConfig
from litestar.middleware.logging import LoggingMiddlewareConfig
from litestar.plugins import InitPlugin
from litestar.config.app import AppConfig
class StructlogConfig:
 structlog_logging_config: StructLoggingConfig
 middleware_logging_config: LoggingMiddlewareConfig
class StructlogPlugin(InitPlugin):
 def on_app_init(self, *_) -> AppConfig: ...
# === litestar/repository/__init__.py
__all__ = ["AbstractAsyncRepository", "AbstractSyncRepository", "ConflictError", "FilterTypes", "NotFoundError", "RepositoryError"]
from litestar.utils import warn_deprecation
from advanced_alchemy.exceptions import IntegrityError as ConflictError, NotFoundError, RepositoryError
from advanced_alchemy.filters import FilterTypes
from advanced_alchemy.repository import SQLAlchemyAsyncRepository as AbstractAsyncRepository, SQLAlchemySyncRepository as AbstractSyncRepository
# === litestar/repository/abc/__init__.py
__all__ = ["AbstractAsyncRepository", "AbstractSyncRepository"]
from litestar.utils import warn_deprecation
from advanced_alchemy.repository import SQLAlchemyAsyncRepository as AbstractAsyncRepository, SQLAlchemySyncRepository as AbstractSyncRepository
# === litestar/repository/exceptions.py
from advanced_alchemy.exceptions import IntegrityError as ConflictError, NotFoundError, RepositoryError
# === litestar/repository/filters.py
from advanced_alchemy.filters import BeforeAfter, CollectionFilter, FilterTypes, LimitOffset, NotInCollectionFilter, NotInSearchFilter, OnBeforeAfter, OrderBy, SearchFilter
# === litestar/repository/handlers.py
from typing import Any, Callable, Dict
from litestar.config.app import AppConfig
signature_namespace_values: Dict[str, Any]
on_app_init: Callable[..., AppConfig]
# === litestar/response/__init__.py
from .base import Response
from .file import File
from .redirect import Redirect
from .sse import ServerSentEvent, ServerSentEventMessage
from .streaming import Stream
from .template import Template
# === litestar/response/base.py
from typing import cast, Generic, TypeVar
from litestar.datastructures.cookie import Cookie
from litestar.datastructures.headers import MutableScopeHeaders
from litestar.background_tasks import BackgroundTask, BackgroundTasks
from litestar.types import Receive, Send, Serializer
T = TypeVar("T")
MEDIA_TYPE_APPLICATION_JSON_PATTERN = __
class ASGIResponse:
 def encode_headers(self) -> list[tuple[bytes, bytes]]: ...
 async def after_response(self) -> None: ...
 async def start_response(self, send: Send) -> None: ...
 async def send_body(self, send: Send, receive: Receive) -> None: ...
 async def __call__(self, scope, receive: Receive, send: Send) -> None: ...
 def __init__(self):
  self.headers = MutableScopeHeaders()
  self.background = cast(None | BackgroundTasks | BackgroundTask, 0)
class Response(Generic[T]):
 def set_cookie(self, *_) -> None: ...
 def set_header(self, *_) -> None: ...
 def set_etag(self, *_) -> None: ...
 def delete_cookie(self, *_) -> None: ...
 def render(self, content, media_type, enc_hook: Serializer) -> bytes: ...
 def to_asgi_response(self, *_, **_) -> ASGIResponse: ...
 def __init__(self, content: T, **_): ...
 def __set__attributes__(self):
  self.background = cast(None | BackgroundTasks | BackgroundTask, 0)
  self.cookies: list[Cookie]
# === litestar/response/file.py
from typing import Any, AsyncGenerator, Coroutine, cast
from litestar.file_system import FileSystemAdapter
from litestar.response.base import Response
from litestar.response.streaming import ASGIStreamingResponse
from os import PathLike
from anyio import Path
from litestar.types import Receive, Send
from litestar.types.file_types import FileInfo, FileSystemProtocol
async def async_file_iterator(*_) -> AsyncGenerator[bytes, None]: yield
def create_etag_for_file(*_) -> str: ...
def get_fsspec_mtime_equivalent(*_) -> None | float: ...
class ASGIFileResponse(ASGIStreamingResponse):
 async def send_body(self, send: Send, receive: Receive) -> None: ...
 async def start_response(self, send: Send) -> None: ...
 def __init__(self, *, file_info: None | Coroutine[None, None, FileInfo] | FileInfo, **_): ...
 def __set__attributes__(self):
  self.adapter = FileSystemAdapter()
  self.file_path = cast(Path | PathLike | str, 0)
  self.file_info: Coroutine[Any, Any, FileInfo] | FileInfo
class File(Response):
 def to_asgi_response(self, *_, **_) -> ASGIFileResponse: ...
 def __init__(self, *_, file_info: None | Coroutine[Any, Any, FileInfo] | FileInfo, **_): ...
 def __set__attributes__(self):
  self.file_info = cast(None | Coroutine[Any, Any, FileInfo] | FileInfo, 0)
  self.file_path = cast(Path | PathLike | str, 0)
  self.file_system = cast(None | FileSystemProtocol, 0)
# === litestar/response/redirect.py
from typing import Any
from litestar.response.base import ASGIResponse, Response
class ASGIRedirectResponse(ASGIResponse): ...
class Redirect(Response[Any]):
 def to_asgi_response(self, *_, **_) -> ASGIResponse: ...
# === litestar/response/sse.py
from litestar.response.streaming import Stream
from litestar.types import SSEData, StreamType
class ServerSentEventMessage:
 def encode(self) -> bytes: ...
class ServerSentEvent(Stream):
 def __init__(self, content: StreamType[SSEData] | bytes | str, **_): ...
# === litestar/response/streaming.py
from collections.abc import AsyncGenerator as AsyncGenerator_1, Generator
from typing import cast, Any, AsyncGenerator, AsyncIterable, Callable, Union
from litestar.response.base import ASGIResponse, Response
from litestar.types.helper_types import StreamType
from litestar.types import Receive, Send
class ASGIStreamingResponse(ASGIResponse):
 async def send_body(self, send: Send, receive: Receive) -> None: ...
 def __init__(self, *, iterator: StreamType, **_): ...
 def __set__attributes__(self):
  self.iterator: AsyncGenerator[bytes | str, None] | AsyncIterable[bytes | str]
class Stream(Response[StreamType[Union[str, bytes]]]):
 def to_asgi_response(self, *_, **_) -> ASGIResponse: ...
 def __init__(self, content: Callable[..., StreamType[bytes | str]] | StreamType[bytes | str], **_): ...
 def __set__attributes__(self):
  self.iterator = cast(Callable[..., Generator[Any] | AsyncGenerator_1[Any]] | Generator[Any] | AsyncGenerator_1[Any], 0)
# === litestar/response/template.py
from typing import Any
from litestar.response.base import ASGIResponse, Response
class Template(Response[bytes]):
 def create_template_context(self, *_) -> dict[str, Any]: ...
 def to_asgi_response(self, *_, **_) -> ASGIResponse: ...
# === litestar/router.py
from litestar.connection.request import Request as Request_1
from litestar.connection.websocket import WebSocket as WebSocket_1
from litestar.datastructures.cookie import Cookie
from litestar.response.base import Response as Response_1
from typing import Awaitable, Callable, Any, cast
from litestar.routes import ASGIRoute, HTTPRoute, WebSocketRoute
from litestar.connection import Request, WebSocket
from litestar.dto import AbstractDTO
from litestar.response import Response
from litestar.routes import BaseRoute
from litestar.types import RouteHandlerMapItem
from litestar.types.empty import EmptyType
class Router:
 def register(self, *_) -> list[BaseRoute]: ...
 @classmethod
 def get_route_handler_map(cls, *_) -> dict[str, RouteHandlerMapItem]: ...
 def __init__(self, *_, dto: EmptyType | None | type[AbstractDTO], request_class: None | type[Request], response_class: None | type[Response], return_dto: EmptyType | None | type[AbstractDTO], websocket_class: None | type[WebSocket], **_): ...
 def __set__attributes__(self):
  self.after_request = cast(Callable[..., Awaitable[Any]] | None, 0)
  self.after_response = cast(Callable[..., Awaitable[Any]] | None, 0)
  self.before_request = cast(Callable[..., Awaitable[Any]] | None, 0)
  self.dto = __
  self.owner: None | Router
  self.request_class = cast(None | type[Request_1], 0)
  self.response_class = cast(None | type[Response_1], 0)
  self.response_cookies = cast(None | list[Cookie], 0)
  self.return_dto = __
  self.routes: list[WebSocketRoute | ASGIRoute | HTTPRoute]
  self.websocket_class = cast(None | type[WebSocket_1], 0)
# === litestar/routes/__init__.py
from .asgi import ASGIRoute
from .base import BaseRoute
from .http import HTTPRoute
from .websocket import WebSocketRoute
# === litestar/routes/asgi.py
from typing import cast
from litestar.routes.base import BaseRoute
from litestar.handlers.asgi_handlers import ASGIRouteHandler
from litestar.types import Receive, Send
class ASGIRoute(BaseRoute):
 async def handle(self, scope, receive: Receive, send: Send) -> None: ...
 def __init__(self):
  self.route_handler = cast(ASGIRouteHandler, 0)
# === litestar/routes/base.py
from abc import ABC
from litestar.types import Receive, Send
param_match_regex = __
class BaseRoute(ABC):
 async def handle(self, scope, receive: Receive, send: Send) -> None: ...
# === litestar/routes/http.py
from litestar.handlers.http_handlers.base import HTTPRouteHandler as HTTPRouteHandler_1
from typing import cast
from litestar.handlers.http_handlers import HTTPRouteHandler
from litestar.routes.base import BaseRoute
from litestar._kwargs import KwargsModel
from litestar.types import Method, Receive, Send
class HTTPRoute(BaseRoute):
 async def handle(self, scope, receive: Receive, send: Send) -> None: ...
 def create_handler_map(self) -> None: ...
 def create_options_handler(self, *_) -> HTTPRouteHandler: ...
 def __init__(self):
  self.route_handlers = cast(list[HTTPRouteHandler_1], 0)
  self.route_handler_map: dict[Method, tuple[HTTPRouteHandler, KwargsModel]]
# === litestar/routes/websocket.py
from litestar.handlers.websocket_handlers.route_handler import WebsocketRouteHandler as WebsocketRouteHandler_1
from typing import cast
from litestar.routes.base import BaseRoute
from litestar._kwargs import KwargsModel
from litestar.types import Receive, Send
class WebSocketRoute(BaseRoute):
 async def handle(self, scope, receive: Receive, send: Send) -> None: ...
 def __init__(self):
  self.route_handler = cast(WebsocketRouteHandler_1, 0)
  self.handler_parameter_model: None | KwargsModel
# === litestar/security/__init__.py
from litestar.security.base import AbstractSecurityConfig
# === litestar/security/base.py
from abc import ABC
from typing import Any, Callable, Generic, TypeVar
from litestar import Response
from litestar.config.app import AppConfig
from litestar.di import Provide
from litestar.middleware.authentication import AbstractAuthenticationMiddleware
from litestar.middleware.base import DefineMiddleware
from litestar.types import SyncOrAsyncUnion
UserType = TypeVar("UserType")
AuthType = TypeVar("AuthType")
class AbstractSecurityConfig(ABC, Generic[UserType, AuthType]):
 authentication_middleware_class: type[AbstractAuthenticationMiddleware]
 dependencies: None | dict[str, Provide]
 def on_app_init(self, *_) -> AppConfig: ...
 def create_response(self, *_) -> Response[Any]: ...
 retrieve_user_handler: Callable[..., SyncOrAsyncUnion[None | Any]]
 @property
 def middleware(self) -> DefineMiddleware: ...
# === litestar/security/jwt/__init__.py
from litestar.security.jwt.auth import BaseJWTAuth, JWTAuth, JWTCookieAuth, OAuth2Login, OAuth2PasswordBearerAuth
from litestar.security.jwt.middleware import JWTAuthenticationMiddleware, JWTCookieAuthenticationMiddleware
from litestar.security.jwt.token import Token
# === litestar/security/jwt/auth.py
from datetime import timedelta
from typing import Any, Callable, Generic
from typing_extensions import TypeVar
from litestar.middleware import DefineMiddleware
from litestar.security.base import AbstractSecurityConfig
from litestar.security.jwt.middleware import JWTAuthenticationMiddleware, JWTCookieAuthenticationMiddleware
from litestar.security.jwt.token import Token
from litestar.types import SyncOrAsyncUnion
from litestar import Response
from litestar.di import Provide
UserType = TypeVar("UserType")
TokenT = TypeVar("TokenT", bound=Token, default=Token)
class BaseJWTAuth(Generic[UserType, TokenT], AbstractSecurityConfig[UserType, TokenT]):
 retrieve_user_handler: Callable[..., SyncOrAsyncUnion[None | Any]]
 revoked_token_handler: None | Callable[..., SyncOrAsyncUnion[bool]]
 default_token_expiration: timedelta
 authentication_middleware_class: type[JWTAuthenticationMiddleware]
 token_cls: type[Token]
 @property
 def middleware(self) -> DefineMiddleware: ...
 def login(self, *_, **_) -> Response[Any]: ...
 def create_token(self, *_, **_) -> str: ...
 def format_auth_header(self, *_) -> str: ...
class JWTAuth(Generic[UserType, TokenT], BaseJWTAuth[UserType, TokenT]):
 retrieve_user_handler: Callable[..., SyncOrAsyncUnion[None | Any]]
 revoked_token_handler: None | Callable[..., SyncOrAsyncUnion[bool]]
 dependencies: None | dict[str, Provide]
 default_token_expiration: timedelta
 authentication_middleware_class: type[JWTAuthenticationMiddleware]
 token_cls: type[Token]
class JWTCookieAuth(Generic[UserType, TokenT], BaseJWTAuth[UserType, TokenT]):
 retrieve_user_handler: Callable[..., SyncOrAsyncUnion[None | Any]]
 revoked_token_handler: None | Callable[..., SyncOrAsyncUnion[bool]]
 dependencies: None | dict[str, Provide]
 default_token_expiration: timedelta
 authentication_middleware_class: type[JWTCookieAuthenticationMiddleware]
 token_cls: type[Token]
 @property
 def middleware(self) -> DefineMiddleware: ...
 def login(self, *_, **_) -> Response[Any]: ...
class OAuth2Login: ...
class OAuth2PasswordBearerAuth(Generic[UserType, TokenT], BaseJWTAuth[UserType, TokenT]):
 retrieve_user_handler: Callable[..., SyncOrAsyncUnion[None | Any]]
 revoked_token_handler: None | Callable[..., SyncOrAsyncUnion[bool]]
 dependencies: None | dict[str, Provide]
 default_token_expiration: timedelta
 authentication_middleware_class: type[JWTCookieAuthenticationMiddleware]
 token_cls: type[Token]
 @property
 def middleware(self) -> DefineMiddleware: ...
 def login(self, *_, **_) -> Response[Any]: ...
# === litestar/security/jwt/middleware.py
from typing import cast, Awaitable, Callable
from litestar.middleware.authentication import AbstractAuthenticationMiddleware, AuthenticationResult
from litestar.security.jwt.token import Token
from typing import Any
from litestar.types import ASGIApp
class JWTAuthenticationMiddleware(AbstractAuthenticationMiddleware):
 async def authenticate_request(self, *_) -> AuthenticationResult: ...
 async def authenticate_token(self, *_) -> AuthenticationResult: ...
 def __init__(self, algorithm, app: ASGIApp, auth_header, exclude, exclude_http_methods, exclude_opt_key, retrieve_user_handler: Callable[..., Awaitable[Any]], scopes, token_secret, token_cls: type[Token], token_audience, token_issuer, require_claims, verify_expiry, verify_not_before, strict_audience, revoked_token_handler: None | Callable[..., Awaitable[Any]]): ...
 def __set__attributes__(self):
  self.retrieve_user_handler = cast(Callable[..., Awaitable[Any]], 0)
  self.revoked_token_handler = cast(None | Callable[..., Awaitable[Any]], 0)
  self.token_cls = cast(type[Token], 0)
class JWTCookieAuthenticationMiddleware(JWTAuthenticationMiddleware):
 async def authenticate_request(self, *_) -> AuthenticationResult: ...
 def __init__(self, algorithm, app: ASGIApp, auth_cookie_key, auth_header, exclude, exclude_opt_key, exclude_http_methods, retrieve_user_handler: Callable[..., Awaitable[Any]], scopes, token_secret, token_cls: type[Token], token_audience, token_issuer, require_claims, verify_expiry, verify_not_before, strict_audience, revoked_token_handler: None | Callable[..., Awaitable[Any]]): ...
# === litestar/security/jwt/token.py
from datetime import datetime
from typing import Any, TypedDict
from typing_extensions import Self
class JWTDecodeOptions(TypedDict): ...
class Token:
 exp: datetime
 iat: datetime
 @classmethod
 def decode_payload(cls, *_): ...
 @classmethod
 def decode(cls, *_) -> Self: ...
 def encode(self, *_) -> str: ...
# === litestar/security/session_auth/__init__.py
from litestar.security.session_auth.auth import SessionAuth
from litestar.security.session_auth.middleware import SessionAuthMiddleware
# === litestar/security/session_auth/auth.py
from typing import Any, Callable, Dict, Generic
from litestar.middleware.base import DefineMiddleware
from litestar.middleware.session.base import BaseBackendConfig, BaseSessionBackendT
from litestar.security.base import AbstractSecurityConfig, UserType
from litestar.security.session_auth.middleware import SessionAuthMiddleware
from litestar.di import Provide
from litestar.types import SyncOrAsyncUnion
class SessionAuth(Generic[UserType, BaseSessionBackendT], AbstractSecurityConfig[UserType, Dict[str, Any]]):
 session_backend_config: BaseBackendConfig[BaseSessionBackendT]
 retrieve_user_handler: Callable[..., SyncOrAsyncUnion[None | Any]]
 authentication_middleware_class: type[SessionAuthMiddleware]
 dependencies: None | dict[str, Provide]
 @property
 def middleware(self) -> DefineMiddleware: ...
 @property
 def session_backend(self) -> BaseSessionBackendT: ...
# === litestar/security/session_auth/middleware.py
from typing import cast, Any, Awaitable, Callable
from litestar.middleware.authentication import AbstractAuthenticationMiddleware, AuthenticationResult
from litestar.security.session_auth.auth import SessionAuth
from litestar.types import ASGIApp, Receive, Send
class MiddlewareWrapper:
 async def __call__(self, scope, receive: Receive, send: Send) -> None: ...
 def __init__(self, app: ASGIApp, *_): ...
 def __set__attributes__(self):
  self.app = cast(Callable[..., Awaitable[None]], 0)
  self.config = cast(SessionAuth, 0)
class SessionAuthMiddleware(AbstractAuthenticationMiddleware):
 async def authenticate_request(self, *_) -> AuthenticationResult: ...
 def __init__(self, app: ASGIApp, exclude, exclude_http_methods, exclude_opt_key, retrieve_user_handler: Callable[..., Awaitable[Any]], *_): ...
 def __set__attributes__(self):
  self.retrieve_user_handler = cast(Callable[..., Awaitable[Any]], 0)
# === litestar/serialization/__init__.py
from .msgspec_hooks import decode_json, decode_msgpack, default_deserializer, default_serializer, encode_json, encode_msgpack, get_serializer
# === litestar/serialization/msgspec_hooks.py
from typing import Any, Callable, Mapping, TypeVar
from litestar.types import EmptyType, Serializer
T = TypeVar("T")
def default_serializer(value, type_encoders: None | Mapping[Any, Callable[..., Any]]): ...
def default_deserializer(*_): ...
def encode_json(value, serializer: None | Callable[..., Any]) -> bytes: ...
def decode_json(value, target_type: type[T], *_) -> T: ...
def encode_msgpack(value, serializer: None | Callable[..., Any]) -> bytes: ...
def decode_msgpack(value, target_type: type[T], *_) -> T: ...
def get_serializer(*_) -> Serializer: ...
# === litestar/static_files/__init__.py
from litestar.static_files.base import StaticFiles
from litestar.static_files.config import StaticFilesConfig, create_static_files_router
# === litestar/static_files/base.py
from pathlib import Path
from litestar.file_system import FileSystemAdapter
from litestar.response.file import ASGIFileResponse
from litestar.types import Receive, Send
from litestar.types.file_types import FileInfo
class StaticFiles:
 async def get_fs_info(self, *_) -> tuple[None, None] | tuple[Path, FileInfo]: ...
 async def __call__(self, scope, receive: Receive, send: Send) -> None: ...
 async def handle(self, *_) -> ASGIFileResponse: ...
 def __init__(self):
  self.adapter = FileSystemAdapter()
# === litestar/static_files/config.py
from litestar.router import Router
from litestar.handlers.asgi_handlers import ASGIRouteHandler
class StaticFilesConfig:
 def to_static_files_app(self) -> ASGIRouteHandler: ...
def create_static_files_router(path, directories, file_system, send_as_attachment, html_mode, name, after_request, after_response, before_request, cache_control, exception_handlers, guards, include_in_schema, middleware, opt, security, tags, router_class: type[Router], *_) -> Router: ...
# === litestar/status_codes.py
from typing import cast
HTTP_100_CONTINUE = cast(int, 0)
HTTP_101_SWITCHING_PROTOCOLS = cast(int, 0)
HTTP_102_PROCESSING = cast(int, 0)
HTTP_103_EARLY_HINTS = cast(int, 0)
HTTP_200_OK = cast(int, 0)
HTTP_201_CREATED = cast(int, 0)
HTTP_202_ACCEPTED = cast(int, 0)
HTTP_203_NON_AUTHORITATIVE_INFORMATION = cast(int, 0)
HTTP_204_NO_CONTENT = cast(int, 0)
HTTP_205_RESET_CONTENT = cast(int, 0)
HTTP_206_PARTIAL_CONTENT = cast(int, 0)
HTTP_207_MULTI_STATUS = cast(int, 0)
HTTP_208_ALREADY_REPORTED = cast(int, 0)
HTTP_226_IM_USED = cast(int, 0)
HTTP_300_MULTIPLE_CHOICES = cast(int, 0)
HTTP_301_MOVED_PERMANENTLY = cast(int, 0)
HTTP_302_FOUND = cast(int, 0)
HTTP_303_SEE_OTHER = cast(int, 0)
HTTP_304_NOT_MODIFIED = cast(int, 0)
HTTP_305_USE_PROXY = cast(int, 0)
HTTP_306_RESERVED = cast(int, 0)
HTTP_307_TEMPORARY_REDIRECT = cast(int, 0)
HTTP_308_PERMANENT_REDIRECT = cast(int, 0)
HTTP_400_BAD_REQUEST = cast(int, 0)
HTTP_401_UNAUTHORIZED = cast(int, 0)
HTTP_402_PAYMENT_REQUIRED = cast(int, 0)
HTTP_403_FORBIDDEN = cast(int, 0)
HTTP_404_NOT_FOUND = cast(int, 0)
HTTP_405_METHOD_NOT_ALLOWED = cast(int, 0)
HTTP_406_NOT_ACCEPTABLE = cast(int, 0)
HTTP_407_PROXY_AUTHENTICATION_REQUIRED = cast(int, 0)
HTTP_408_REQUEST_TIMEOUT = cast(int, 0)
HTTP_409_CONFLICT = cast(int, 0)
HTTP_410_GONE = cast(int, 0)
HTTP_411_LENGTH_REQUIRED = cast(int, 0)
HTTP_412_PRECONDITION_FAILED = cast(int, 0)
HTTP_413_REQUEST_ENTITY_TOO_LARGE = cast(int, 0)
HTTP_414_REQUEST_URI_TOO_LONG = cast(int, 0)
HTTP_415_UNSUPPORTED_MEDIA_TYPE = cast(int, 0)
HTTP_416_REQUESTED_RANGE_NOT_SATISFIABLE = cast(int, 0)
HTTP_417_EXPECTATION_FAILED = cast(int, 0)
HTTP_418_IM_A_TEAPOT = cast(int, 0)
HTTP_421_MISDIRECTED_REQUEST = cast(int, 0)
HTTP_422_UNPROCESSABLE_ENTITY = cast(int, 0)
HTTP_423_LOCKED = cast(int, 0)
HTTP_424_FAILED_DEPENDENCY = cast(int, 0)
HTTP_425_TOO_EARLY = cast(int, 0)
HTTP_426_UPGRADE_REQUIRED = cast(int, 0)
HTTP_428_PRECONDITION_REQUIRED = cast(int, 0)
HTTP_429_TOO_MANY_REQUESTS = cast(int, 0)
HTTP_431_REQUEST_HEADER_FIELDS_TOO_LARGE = cast(int, 0)
HTTP_451_UNAVAILABLE_FOR_LEGAL_REASONS = cast(int, 0)
HTTP_500_INTERNAL_SERVER_ERROR = cast(int, 0)
HTTP_501_NOT_IMPLEMENTED = cast(int, 0)
HTTP_502_BAD_GATEWAY = cast(int, 0)
HTTP_503_SERVICE_UNAVAILABLE = cast(int, 0)
HTTP_504_GATEWAY_TIMEOUT = cast(int, 0)
HTTP_505_HTTP_VERSION_NOT_SUPPORTED = cast(int, 0)
HTTP_506_VARIANT_ALSO_NEGOTIATES = cast(int, 0)
HTTP_507_INSUFFICIENT_STORAGE = cast(int, 0)
HTTP_508_LOOP_DETECTED = cast(int, 0)
HTTP_510_NOT_EXTENDED = cast(int, 0)
HTTP_511_NETWORK_AUTHENTICATION_REQUIRED = cast(int, 0)
WS_1000_NORMAL_CLOSURE = cast(int, 0)
WS_1001_GOING_AWAY = cast(int, 0)
WS_1002_PROTOCOL_ERROR = cast(int, 0)
WS_1003_UNSUPPORTED_DATA = cast(int, 0)
WS_1005_NO_STATUS_RECEIVED = cast(int, 0)
WS_1006_ABNORMAL_CLOSURE = cast(int, 0)
WS_1007_INVALID_FRAME_PAYLOAD_DATA = cast(int, 0)
WS_1008_POLICY_VIOLATION = cast(int, 0)
WS_1009_MESSAGE_TOO_BIG = cast(int, 0)
WS_1010_MANDATORY_EXT = cast(int, 0)
WS_1011_INTERNAL_ERROR = cast(int, 0)
WS_1012_SERVICE_RESTART = cast(int, 0)
WS_1013_TRY_AGAIN_LATER = cast(int, 0)
WS_1014_BAD_GATEWAY = cast(int, 0)
WS_1015_TLS_HANDSHAKE = cast(int, 0)
# === litestar/stores/base.py
from abc import ABC
from datetime import datetime
from typing import Optional
from msgspec import Struct
from typing_extensions import Self
class Store(ABC):
 async def set(self, *_) -> None: ...
 async def get(self, *_) -> None | bytes: ...
 async def delete(self, *_) -> None: ...
 async def delete_all(self) -> None: ...
 async def exists(self, *_) -> bool: ...
 async def expires_in(self, *_) -> None | int: ...
 async def __aenter__(self) -> None: ...
 async def __aexit__(self, exc_type: None | type[BaseException], *_) -> None: ...
class NamespacedStore(Store):
 def with_namespace(self, *_) -> Self: ...
class StorageObject(Struct):
 expires_at: Optional[datetime]
 @classmethod
 def new(cls, *_) -> StorageObject: ...
 def to_bytes(self) -> bytes: ...
 @classmethod
 def from_bytes(cls, *_) -> StorageObject: ...
# === litestar/stores/file.py
from anyio import Path
from .base import NamespacedStore
class FileStore(NamespacedStore):
 async def __aenter__(self) -> None: ...
 def with_namespace(self, *_) -> FileStore: ...
 async def set(self, *_) -> None: ...
 async def get(self, *_) -> None | bytes: ...
 async def delete(self, *_) -> None: ...
 async def delete_all(self) -> None: ...
 async def delete_expired(self) -> None: ...
 async def exists(self, *_) -> bool: ...
 async def expires_in(self, *_) -> None | int: ...
 def __init__(self):
  self.path = Path()
# === litestar/stores/memory.py
from .base import Store
class MemoryStore(Store):
 async def set(self, *_) -> None: ...
 async def get(self, *_) -> None | bytes: ...
 async def delete(self, *_) -> None: ...
 async def delete_all(self) -> None: ...
 async def delete_expired(self) -> None: ...
 async def exists(self, *_) -> bool: ...
 async def expires_in(self, *_) -> None | int: ...
# === litestar/stores/redis.py
from .base import NamespacedStore
class RedisStore(NamespacedStore):
 async def __aexit__(self, exc_type: None | type[BaseException], *_) -> None: ...
 @classmethod
 def with_client(cls, *_, **_) -> RedisStore: ...
 def with_namespace(self, *_) -> RedisStore: ...
 async def set(self, *_) -> None: ...
 async def get(self, *_) -> None | bytes: ...
 async def delete(self, *_) -> None: ...
 async def delete_all(self) -> None: ...
 async def exists(self, *_) -> bool: ...
 async def expires_in(self, *_) -> None | int: ...
# === litestar/stores/registry.py
from typing import Callable
from .base import Store
def default_default_factory(*_) -> Store: ...
class StoreRegistry:
 def register(self, *_) -> None: ...
 def get(self, *_) -> Store: ...
 def __init__(self, stores, default_factory: Callable[..., Store]): ...
# === litestar/stores/valkey.py
from .base import NamespacedStore
class ValkeyStore(NamespacedStore):
 async def __aexit__(self, exc_type: None | type[BaseException], *_) -> None: ...
 @classmethod
 def with_client(cls, *_, **_) -> ValkeyStore: ...
 def with_namespace(self, *_) -> ValkeyStore: ...
 async def set(self, *_) -> None: ...
 async def get(self, *_) -> None | bytes: ...
 async def delete(self, *_) -> None: ...
 async def delete_all(self) -> None: ...
 async def exists(self, *_) -> bool: ...
 async def expires_in(self, *_) -> None | int: ...
# === litestar/template/__init__.py
from litestar.template.base import TemplateEngineProtocol, TemplateProtocol
from litestar.template.config import TemplateConfig
# === litestar/template/base.py
from typing import Callable, Protocol, TypeVar
from typing_extensions import Concatenate, ParamSpec, TypeAlias
def url_for(*_, **_) -> str: ...
def csrf_token(*_) -> str: ...
def url_for_static_asset(*_) -> str: ...
class TemplateProtocol(Protocol):
 def render(self, *_, **_) -> str: ...
P = ParamSpec("P")
R = TypeVar("R")
ContextType = TypeVar("ContextType")
ContextType_co = TypeVar("ContextType_co", covariant=True)
TemplateType_co = TypeVar("TemplateType_co", bound=TemplateProtocol, covariant=True)
TemplateCallableType = Callable[Concatenate[ContextType, P], R]
class TemplateEngineProtocol(Protocol[TemplateType_co, ContextType_co]):
 def get_template(self, *_) -> TemplateType_co: ...
 def render_string(self, *_) -> str: ...
 def register_template_callable(self, key, template_callable: TemplateCallableType[ContextType_co, P, R]) -> None: ...
# === litestar/template/config.py
from functools import cached_property as cached_property_1
from typing import Callable, Generic, TypeVar
from litestar.template import TemplateEngineProtocol
EngineType = TypeVar("EngineType", bound=TemplateEngineProtocol)
class TemplateConfig(Generic[EngineType]):
 engine: None | EngineType | type[EngineType]
 engine_callback: None | Callable[..., None]
 instance: None | EngineType
 def to_engine(self) -> EngineType: ...
 @cached_property_1
 def engine_instance(self) -> EngineType: ...
# === litestar/types/__init__.py
from .asgi_types import ASGIApp, ASGIVersion, BaseScope, HTTPDisconnectEvent, HTTPReceiveMessage, HTTPRequestEvent, HTTPResponseBodyEvent, HTTPResponseStartEvent, HTTPScope, HTTPSendMessage, HTTPServerPushEvent, LifeSpanReceive, LifeSpanReceiveMessage, LifeSpanScope, LifeSpanSend, LifeSpanSendMessage, LifeSpanShutdownCompleteEvent, LifeSpanShutdownEvent, LifeSpanShutdownFailedEvent, LifeSpanStartupCompleteEvent, LifeSpanStartupEvent, LifeSpanStartupFailedEvent, Message, Method, Receive, ReceiveMessage, Scope, ScopeSession, Send, WebSocketAcceptEvent, WebSocketCloseEvent, WebSocketConnectEvent, WebSocketDisconnectEvent, WebSocketReceiveEvent, WebSocketReceiveMessage, WebSocketResponseBodyEvent, WebSocketResponseStartEvent, WebSocketScope, WebSocketSendEvent, WebSocketSendMessage
from .builtin_types import TypedDictClass
from .callable_types import AfterExceptionHookHandler, AfterRequestHookHandler, AfterResponseHookHandler, AnyCallable, AnyGenerator, AsyncAnyCallable, BeforeMessageSendHookHandler, BeforeRequestHookHandler, CacheKeyBuilder, ExceptionHandler, GetLogger, Guard, LifespanHook, OnAppInitHandler, OperationIDCreator, Serializer
from .composite_types import Dependencies, ExceptionHandlersMap, Middleware, ParametersMap, PathType, ResponseCookies, ResponseHeaders, Scopes, TypeDecodersSequence, TypeEncodersMap
from .debugger_types import Debugger
from .empty import Empty, EmptyType
from .file_types import FileInfo, FileSystemProtocol
from .helper_types import AnyIOBackend, MaybePartial, OptionalSequence, SSEData, StreamType, SyncOrAsyncUnion
from .internal_types import ControllerRouterHandler, ReservedKwargs, RouteHandlerMapItem, RouteHandlerType
from .protocols import DataclassProtocol, Logger
from .serialization import DataContainerType, LitestarEncodableType
# === litestar/types/asgi_types.py
from typing import cast, Awaitable, Callable, Iterable, List, Literal, Tuple, TypedDict, Union
from litestar.enums import HttpMethod
from typing_extensions import TypeAlias
from litestar.app import Litestar
Method = Union[Literal["GET", "POST", "DELETE", "PATCH", "PUT", "HEAD", "TRACE", "OPTIONS"], HttpMethod]
ScopeSession = cast(str, 0)
class ASGIVersion(TypedDict): ...
class HeaderScope(TypedDict): ...
class BaseScope(HeaderScope):
 app: Litestar
 litestar_app: Litestar
class HTTPScope(BaseScope): ...
class WebSocketScope(BaseScope): ...
class LifeSpanScope(TypedDict):
 app: Litestar
class HTTPRequestEvent(TypedDict): ...
class HTTPResponseStartEvent(HeaderScope): ...
class HTTPResponseBodyEvent(TypedDict): ...
class HTTPServerPushEvent(HeaderScope): ...
class HTTPDisconnectEvent(TypedDict): ...
class WebSocketConnectEvent(TypedDict): ...
class WebSocketAcceptEvent(HeaderScope): ...
class WebSocketReceiveEvent(TypedDict): ...
class WebSocketSendEvent(TypedDict): ...
class WebSocketResponseStartEvent(HeaderScope): ...
class WebSocketResponseBodyEvent(TypedDict): ...
class WebSocketDisconnectEvent(TypedDict): ...
class WebSocketCloseEvent(TypedDict): ...
class LifeSpanStartupEvent(TypedDict): ...
class LifeSpanShutdownEvent(TypedDict): ...
class LifeSpanStartupCompleteEvent(TypedDict): ...
class LifeSpanStartupFailedEvent(TypedDict): ...
class LifeSpanShutdownCompleteEvent(TypedDict): ...
class LifeSpanShutdownFailedEvent(TypedDict): ...
HTTPReceiveMessage = Union[HTTPRequestEvent, HTTPDisconnectEvent]
WebSocketReceiveMessage = Union[WebSocketConnectEvent, WebSocketReceiveEvent, WebSocketDisconnectEvent]
LifeSpanReceiveMessage = Union[LifeSpanStartupEvent, LifeSpanShutdownEvent]
HTTPSendMessage = Union[HTTPResponseStartEvent, HTTPResponseBodyEvent, HTTPServerPushEvent, HTTPDisconnectEvent]
WebSocketSendMessage = Union[WebSocketAcceptEvent, WebSocketSendEvent, WebSocketResponseStartEvent, WebSocketResponseBodyEvent, WebSocketCloseEvent]
LifeSpanSendMessage = Union[LifeSpanStartupCompleteEvent, LifeSpanStartupFailedEvent, LifeSpanShutdownCompleteEvent, LifeSpanShutdownFailedEvent]
LifeSpanReceive = Callable[..., Awaitable[LifeSpanReceiveMessage]]
LifeSpanSend = Callable[..., Awaitable[None]]
Message = Union[HTTPSendMessage, WebSocketSendMessage]
ReceiveMessage = Union[HTTPReceiveMessage, WebSocketReceiveMessage]
Scope = Union[HTTPScope, WebSocketScope]
Receive = Callable[..., Awaitable[Union[HTTPReceiveMessage, WebSocketReceiveMessage]]]
Send = Callable[..., Awaitable[None]]
ASGIApp = Callable[..., Awaitable[None]]
RawHeaders = Iterable[Tuple[bytes, bytes]]
RawHeadersList = List[Tuple[bytes, bytes]]
WebSocketMode = Literal["text", "binary"]
# === litestar/types/builtin_types.py
from typing import Any, cast, Type, Union
from typing_extensions import _TypedDictMeta, TypeAlias
NoneType: type[None]
from types import UnionType
UnionType = Union
UnionTypes = cast(set[Any], 0)
TypedDictClass = Type[_TypedDictMeta]
# === litestar/types/callable_types.py
from typing import cast, Any, Awaitable, Callable, TypeVar
from typing_extensions import TypeAlias
ExceptionT = TypeVar("ExceptionT", bound=Exception)
AfterExceptionHookHandler = cast(str, 0)
AfterRequestHookHandler = cast(str, 0)
AfterResponseHookHandler = cast(str, 0)
AsyncAnyCallable = Callable[..., Awaitable[Any]]
AnyCallable = Callable[..., Any]
AnyGenerator = cast(str, 0)
BeforeMessageSendHookHandler = cast(str, 0)
BeforeRequestHookHandler = cast(str, 0)
CacheKeyBuilder = cast(str, 0)
ExceptionHandler = cast(str, 0)
ExceptionLoggingHandler = cast(str, 0)
GetLogger = cast(str, 0)
Guard = cast(str, 0)
LifespanHook = cast(str, 0)
OnAppInitHandler = cast(str, 0)
OperationIDCreator = cast(str, 0)
Serializer = Callable[..., Any]
# === litestar/types/composite_types.py
from typing import cast
from typing_extensions import TypeAlias
Dependencies = cast(str, 0)
ExceptionHandlersMap = cast(str, 0)
Middleware = cast(str, 0)
ParametersMap = cast(str, 0)
PathType = cast(str, 0)
ResponseCookies = cast(str, 0)
ResponseHeaders = cast(str, 0)
Scopes = cast(str, 0)
TypeDecodersSequence = cast(str, 0)
TypeEncodersMap = cast(str, 0)
# === litestar/types/debugger_types.py
from types import ModuleType
from typing import Any, Protocol, Union
from typing_extensions import TypeAlias
class PDBProtocol(Protocol):
 @staticmethod
 def post_mortem(*_, **_): ...
Debugger = Union[ModuleType, PDBProtocol]
# === litestar/types/empty.py
from enum import Enum
from typing import Literal
class _EmptyEnum(Enum): ...
EmptyType = Literal[_EmptyEnum.EMPTY]
Empty = _EmptyEnum.EMPTY
# === litestar/types/file_types.py
from typing import IO, AnyStr, Awaitable, Protocol, TypedDict
from anyio import AsyncFile
class FileInfo(TypedDict): ...
class FileSystemProtocol(Protocol):
 def info(self, *_, **_) -> Awaitable[FileInfo] | FileInfo: ...
 def open(self, *_) -> Awaitable[AsyncFile[bytes]] | IO[bytes]: ...
 def open(self, *_) -> Awaitable[AsyncFile[str]] | IO[str]: ...
 def open(self, *_) -> Awaitable[AsyncFile[AnyStr]] | IO[AnyStr]: ...
# === litestar/types/helper_types.py
from functools import partial
from typing import Any, AsyncIterable, AsyncIterator, Awaitable, Dict, Iterable, Iterator, Literal, Optional, Sequence, TypeVar, Union
from typing_extensions import TypeAlias
T = TypeVar("T")
OptionalSequence = Optional[Sequence[T]]
SyncOrAsyncUnion = Union[T, Awaitable[T]]
AnyIOBackend = Literal["asyncio", "trio"]
StreamType = Union[Iterable[T], Iterator[T], AsyncIterable[T], AsyncIterator[T]]
MaybePartial = Union[T, partial]
SSEData = Union[int, str, bytes, Dict[str, Any], "ServerSentEventMessage"]
# === litestar/types/internal_types.py
from typing import cast, Any, Callable, Literal, NamedTuple
from typing_extensions import TypeAlias
ReservedKwargs = Literal["request", "socket", "headers", "query", "cookies", "state", "data"]
RouteHandlerType = cast(str, 0)
ControllerRouterHandler = cast(str, 0)
RouteHandlerMapItem = cast(str, 0)
TemplateConfigType = cast(str, 0)
class PathParameterDefinition(NamedTuple):
 parser: None | Callable[..., Any]
# === litestar/types/protocols.py
from typing import Any, Collection, Iterable, Protocol, TypeVar
class Logger(Protocol):
 def debug(self, *_, **_): ...
 def info(self, *_, **_): ...
 def warning(self, *_, **_): ...
 def warn(self, *_, **_): ...
 def error(self, *_, **_): ...
 def fatal(self, *_, **_): ...
 def exception(self, *_, **_): ...
 def critical(self, *_, **_): ...
 def setLevel(self, *_) -> None: ...
class DataclassProtocol(Protocol): ...
T_co = TypeVar("T_co", covariant=True)
class InstantiableCollection(Collection[T_co], Protocol[T_co]):
 def __init__(self, iterable: Iterable[T_co]): ...
# === litestar/types/serialization.py
from typing import cast
from typing_extensions import TypeAlias
EncodableBuiltinType = cast(str, 0)
EncodableBuiltinCollectionType = cast(str, 0)
EncodableStdLibType = cast(str, 0)
EncodableStdLibIPType = cast(str, 0)
EncodableMsgSpecType = cast(str, 0)
LitestarEncodableType = cast(str, 0)
DataContainerType = cast(str, 0)
PydanticV2FieldsListType = cast(str, 0)
PydanticV1FieldsListType = cast(str, 0)
# === litestar/typing.py
from typing import Any, Callable, TypeVar
from litestar.params import KwargDefinition
T = TypeVar("T", bound=KwargDefinition)
class FieldDefinition:
 inner_types: tuple[FieldDefinition, ...]
 def get_from_metadata(self, type_: type[T]) -> None | T: ...
 def has_metadata(self, *_) -> bool: ...
 @property
 def bound_types(self) -> None | tuple[FieldDefinition, ...]: ...
 @property
 def generic_types(self) -> None | tuple[FieldDefinition, ...]: ...
 def is_subclass_of(self, cl: tuple[type[Any], ...] | type[Any]) -> bool: ...
 def has_inner_subclass_of(self, cl: tuple[type[Any], ...] | type[Any]) -> bool: ...
 def get_type_hints(self, **_) -> dict[str, Any]: ...
 @classmethod
 def from_annotation(cls, *_, **_) -> FieldDefinition: ...
 @classmethod
 def from_kwarg(cls, *_) -> FieldDefinition: ...
 @classmethod
 def from_parameter(cls, *_) -> FieldDefinition: ...
 def match_predicate_recursively(self, predicate: Callable[..., bool]) -> bool: ...
# === litestar/utils/__init__.py
from litestar.utils.deprecation import deprecated, warn_deprecation
from .helpers import get_enum_string_value, get_name, unique_name_for_scope, url_quote
from .path import join_paths, normalize_path
from .predicates import is_annotated_type, is_any, is_async_callable, is_class_and_subclass, is_class_var, is_dataclass_class, is_dataclass_instance, is_generic, is_mapping, is_non_string_iterable, is_non_string_sequence, is_optional_union, is_undefined_sentinel, is_union
from .scope import get_serializer_from_scope
from .sequence import find_index, unique
from .sync import AsyncIteratorWrapper, ensure_async_callable
from .typing import get_origin_or_inner_type, make_non_optional_union
# === litestar/utils/compat.py
from typing import TypeVar
from litestar.types import EmptyType
from typing import Any, AsyncGenerator
T = TypeVar("T")
D = TypeVar("D")
async_next = anext
async def async_next(gen: AsyncGenerator[T, Any], default: EmptyType | D) -> D | T: ...
# === litestar/utils/dataclass.py
from dataclasses import Field
from typing import Any
def extract_dataclass_fields(*_) -> tuple[Field[Any], ...]: ...
def extract_dataclass_items(*_) -> tuple[tuple[str, Any], ...]: ...
def simple_asdict(*_) -> dict[str, Any]: ...
# === litestar/utils/deprecation.py
from typing import Callable, TypeVar
from typing_extensions import ParamSpec
T = TypeVar("T")
P = ParamSpec("P")
def warn_deprecation(*_, **_) -> None: ...
def deprecated(*_, **_) -> Callable[..., Callable[P, T]]: ...
# === litestar/utils/empty.py
from typing import TypeVar
from litestar.types.empty import EmptyType
ValueT = TypeVar("ValueT")
DefaultT = TypeVar("DefaultT")
def value_or_default(value: EmptyType | ValueT, default: DefaultT) -> DefaultT | ValueT: ...
class EmptyValueError(ValueError): ...
def value_or_raise(value: EmptyType | ValueT) -> ValueT: ...
# === litestar/utils/helpers.py
from typing import TypeVar
from litestar.types import MaybePartial
T = TypeVar("T")
def get_name(*_) -> str: ...
def get_enum_string_value(*_) -> str: ...
def unwrap_partial(value: MaybePartial[T]) -> T: ...
def url_quote(*_) -> str: ...
def unique_name_for_scope(*_) -> str: ...
def get_exception_group() -> type[BaseException]: ...
# === litestar/utils/module_loader.py
from pathlib import Path
from typing import Any
def module_to_os_path(*_) -> Path: ...
def import_string(*_): ...
# === litestar/utils/path.py
multi_slash_pattern = __
def normalize_path(*_) -> str: ...
def join_paths(*_) -> str: ...
# === litestar/utils/predicates.py
from typing import Any, Awaitable, Callable, Iterable, Mapping, Sequence, TypeVar
from typing_extensions import ParamSpec, TypeGuard
from litestar.types.protocols import DataclassProtocol
P = ParamSpec("P")
T = TypeVar("T")
def is_async_callable(value: Callable[P, T]) -> TypeGuard[Callable[P, Awaitable[T]]]: ...
def is_dataclass_instance(*_) -> TypeGuard[DataclassProtocol]: ...
def is_dataclass_class(*_) -> TypeGuard[type[DataclassProtocol]]: ...
def is_class_and_subclass(annotation, type_or_type_tuple: tuple[type[T], ...] | type[T]) -> TypeGuard[type[T]]: ...
def is_generic(*_) -> bool: ...
def is_mapping(*_) -> TypeGuard[Mapping[Any, Any]]: ...
def is_non_string_iterable(*_) -> TypeGuard[Iterable[Any]]: ...
def is_non_string_sequence(*_) -> TypeGuard[Sequence[Any]]: ...
def is_any(*_) -> TypeGuard[Any]: ...
def is_union(*_) -> bool: ...
def is_optional_union(*_) -> TypeGuard[None | Any]: ...
def is_class_var(*_) -> bool: ...
def is_annotated_type(*_) -> bool: ...
def is_undefined_sentinel(*_) -> bool: ...
# === litestar/utils/scope/__init__.py
__all__ = ["get_serializer_from_scope"]
from litestar.serialization import get_serializer
from litestar.utils.deprecation import warn_deprecation
from litestar.types import Scope, Serializer
def get_serializer_from_scope(*_) -> Serializer: ...
# === litestar/utils/scope/state.py
from typing import Any
from litestar.types import EmptyType
from typing_extensions import Self
from litestar.datastructures import Accept, Headers, URL, UploadFile
class ScopeState:
 accept: EmptyType | Accept
 base_url: EmptyType | URL
 form: EmptyType | dict[str, UploadFile | list[str] | str]
 headers: EmptyType | Headers
 url: EmptyType | URL
 @classmethod
 def from_scope(cls, *_) -> Self: ...
def get_litestar_scope_state(*_): ...
def set_litestar_scope_state(*_) -> None: ...
def delete_litestar_scope_state(*_) -> None: ...
# === litestar/utils/sequence.py
from typing import Callable, Sequence, TypeVar
T = TypeVar("T")
def find_index(target_list: Sequence[T], predicate: Callable[..., bool]) -> int: ...
def unique(value: Sequence[T]) -> list[T]: ...
# === litestar/utils/signature.py
from inspect import Signature
from typing import Any
from typing_extensions import Self
from litestar.typing import FieldDefinition
from litestar.types import AnyCallable
def get_fn_type_hints(*_) -> dict[str, Any]: ...
class ParsedSignature:
 parameters: dict[str, FieldDefinition]
 return_type: FieldDefinition
 original_signature: Signature
 @classmethod
 def from_fn(cls, fn: AnyCallable, *_) -> Self: ...
 @classmethod
 def from_signature(cls, signature, fn_type_hints: dict[str, type]) -> Self: ...
def add_types_to_signature_namespace(*_) -> dict[str, Any]: ...
def merge_signature_namespaces(*_) -> dict[str, Any]: ...
# === litestar/utils/sync.py
from collections.abc import AsyncGenerator as AsyncGenerator_1
from typing import Any, cast, Awaitable, Callable, Generic, Iterable, Iterator, TypeVar
from typing_extensions import ParamSpec
from litestar.utils.predicates import is_async_callable
P = ParamSpec("P")
T = TypeVar("T")
def ensure_async_callable(fn: Callable[P, T]) -> Callable[P, Awaitable[T]]: ...
class AsyncCallable:
 def __call__(self, *_, **_) -> Awaitable[T]: ...
 def __init__(self, fn: Callable[P, T]): ...
 def __set__attributes__(self):
  self.func = cast(Callable[..., Any], 0)
class AsyncIteratorWrapper(Generic[T]):
 def __aiter__(self) -> AsyncIteratorWrapper[T]: ...
 async def __anext__(self) -> T: ...
 def __init__(self, iterator: Iterable[T] | Iterator[T]): ...
 def __set__attributes__(self):
  self.generator = cast(AsyncGenerator_1[Any] | AsyncGenerator_1[bytes], 0)
# === litestar/utils/typing.py
from typing import Any, TypeVar, cast
T = TypeVar("T")
UnionT = TypeVar("UnionT", bound="Union")
tuple_types_regex = __
instantiable_type_mapping = cast(dict[Any, Any], 0)
safe_generic_origin_map = cast(dict[Any, Any], 0)
def normalize_type_annotation(*_): ...
def make_non_optional_union(annotation: None | UnionT) -> UnionT: ...
def unwrap_annotation(*_) -> tuple[Any, tuple[Any, ...], set[Any]]: ...
def unwrap_new_type(*_): ...
def get_origin_or_inner_type(*_): ...
def get_safe_generic_origin(*_): ...
def get_instantiable_origin(*_): ...
def get_type_hints_with_generics_resolved(*_) -> dict[str, Any]: ...
def expand_type_var_in_type_hint(*_) -> dict[str, Any]: ...
# === litestar/utils/version.py
from typing import NamedTuple
class Version(NamedTuple):
 def formatted(self, *_) -> str: ...
def parse_version(*_) -> Version: ...
def get_version() -> Version: ...
# === litestar/utils/warnings.py
from litestar.types import AnyCallable
def warn_implicit_sync_to_thread(source: AnyCallable, *_) -> None: ...
def warn_sync_to_thread_with_async_callable(source: AnyCallable, *_) -> None: ...
def warn_sync_to_thread_with_generator(*_) -> None: ...
def warn_pdb_on_exception(*_) -> None: ...
def warn_middleware_excluded_on_all_routes(pattern, middleware_cls: None | type) -> None: ...
def warn_signature_namespace_override(*_) -> None: ...
