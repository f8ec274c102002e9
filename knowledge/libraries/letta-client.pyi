# letta-client==1.12.1, sha256 6f554569a684d57e7f4e4513f8ce6792129b305df37393c650e50776f61baf99.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === letta_client/__init__.py
__all__ = ["types", "__version__", "__title__", "NoneType", "Transport", "ProxiesTypes", "NotGiven", "NOT_GIVEN", "not_given", "Omit", "omit", "LettaError", "APIError", "APIStatusError", "APITimeoutError", "APIConnectionError", "APIResponseValidationError", "BadRequestError", "AuthenticationError", "PermissionDeniedError", "NotFoundError", "ConflictError", "UnprocessableEntityError", "RateLimitError", "InternalServerError", "Timeout", "RequestOptions", "Client", "AsyncClient", "Stream", "AsyncStream", "Letta", "AsyncLetta", "ENVIRONMENTS", "file_from_path", "BaseModel", "DEFAULT_TIMEOUT", "DEFAULT_MAX_RETRIES", "DEFAULT_CONNECTION_LIMITS", "DefaultHttpxClient", "DefaultAsyncHttpxClient", "DefaultAioHttpClient"]
from . import types
from ._types import NOT_GIVEN, NoneType, NotGiven, Omit, ProxiesTypes, Transport
from ._client import Transport
from ._types import not_given, omit
from ._utils import file_from_path
from ._client import ENVIRONMENTS, Letta, Client, Stream, Timeout, AsyncLetta, AsyncClient, AsyncStream, RequestOptions
from ._models import BaseModel
from ._version import __title__, __version__
from ._response import APIResponse, AsyncAPIResponse
from ._constants import DEFAULT_CONNECTION_LIMITS, DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
from ._exceptions import APIError, LettaError, ConflictError, NotFoundError, APIStatusError, RateLimitError, APITimeoutError, BadRequestError, APIConnectionError, AuthenticationError, InternalServerError, PermissionDeniedError, UnprocessableEntityError, APIResponseValidationError
from ._base_client import DefaultAioHttpClient, DefaultAsyncHttpxClient, DefaultHttpxClient
from ._utils._resources_proxy import resources
# === letta_client/_base_client.py
from typing import TYPE_CHECKING, Any, Dict, Type, Union, Generic, TypeVar, Iterator, Optional, Generator, AsyncIterator
import httpx
from ._qs import Querystring
from ._types import ResponseT, AsyncBinaryTypes
from ._models import GenericModel
from ._streaming import AsyncStream, Stream
SyncPageT = TypeVar("SyncPageT", bound="")
AsyncPageT = TypeVar("AsyncPageT", bound="")
_T = TypeVar("_T")
_StreamT = TypeVar("_StreamT", bound=Stream[Any])
_AsyncStreamT = TypeVar("_AsyncStreamT", bound=AsyncStream[Any])
class PageInfo: ...
class BasePage(GenericModel, Generic[_T]):
 def has_next_page(self) -> bool: ...
 def next_page_info(self) -> Optional[PageInfo]: ...
class BaseSyncPage(BasePage[_T], Generic[_T]):
 def __iter__(self) -> Iterator[_T]: yield
 def iter_pages(self) -> Iterator[SyncPageT]: yield
 def get_next_page(self) -> SyncPageT: ...
class AsyncPaginator(Generic[_T, AsyncPageT]):
 def __await__(self) -> Generator[Any, None, AsyncPageT]: ...
 async def __aiter__(self) -> AsyncIterator[_T]: yield
 def __init__(self, client, options, page_cls: Type[AsyncPageT], model: Type[_T]): ...
class BaseAsyncPage(BasePage[_T], Generic[_T]):
 async def __aiter__(self) -> AsyncIterator[_T]: yield
 async def iter_pages(self) -> AsyncIterator[AsyncPageT]: yield
 async def get_next_page(self) -> AsyncPageT: ...
_HttpxClientT = TypeVar("_HttpxClientT", bound=Union[httpx.Client, httpx.AsyncClient])
_DefaultStreamT = TypeVar("_DefaultStreamT", bound=Union[Stream[Any], AsyncStream[Any]])
class BaseClient(Generic[_HttpxClientT, _DefaultStreamT]):
 @property
 def qs(self) -> Querystring: ...
 def platform_headers(self) -> Dict[str, str]: ...
class _DefaultHttpxClient(httpx.Client): ...
DefaultHttpxClient = _DefaultHttpxClient
if TYPE_CHECKING:
 DefaultHttpxClient = httpx.Client
class SyncAPIClient(BaseClient[httpx.Client, Stream[Any]]):
 def is_closed(self) -> bool: ...
 def close(self) -> None: ...
 def __enter__(self) -> _T: ...
 def __exit__(self, exc_type: None | type[BaseException], *_) -> None: ...
 def request(self, cast_to: Type[ResponseT], *_, stream_cls: Type[_StreamT], **_) -> _StreamT: ...
 def request(self, cast_to: Type[ResponseT], *_, **_) -> ResponseT: ...
 def request(self, cast_to: Type[ResponseT], *_, stream_cls: None | Type[_StreamT], **_) -> _StreamT | ResponseT: ...
 def request(self, cast_to: Type[ResponseT], *_, stream_cls: None | type[_StreamT], **_) -> _StreamT | ResponseT: ...
 def get(self, *_, cast_to: Type[ResponseT], **_) -> ResponseT: ...
 def get(self, *_, cast_to: Type[ResponseT], stream_cls: type[_StreamT], **_) -> _StreamT: ...
 def get(self, *_, cast_to: Type[ResponseT], stream_cls: None | type[_StreamT], **_) -> _StreamT | ResponseT: ...
 def post(self, *_, cast_to: Type[ResponseT], **_) -> ResponseT: ...
 def post(self, *_, cast_to: Type[ResponseT], stream_cls: type[_StreamT], **_) -> _StreamT: ...
 def post(self, *_, cast_to: Type[ResponseT], stream_cls: None | type[_StreamT], **_) -> _StreamT | ResponseT: ...
 def patch(self, *_, cast_to: Type[ResponseT], **_) -> ResponseT: ...
 def put(self, *_, cast_to: Type[ResponseT], **_) -> ResponseT: ...
 def delete(self, *_, cast_to: Type[ResponseT], **_) -> ResponseT: ...
 def get_api_list(self, *_, model: Type[object], page: Type[SyncPageT], **_) -> SyncPageT: ...
class _DefaultAsyncHttpxClient(httpx.AsyncClient): ...
import httpx_aiohttp
class _DefaultAioHttpClient(httpx.AsyncClient): ...
class _DefaultAioHttpClient(httpx_aiohttp.HttpxAiohttpClient): ...
DefaultAsyncHttpxClient = _DefaultAsyncHttpxClient
if TYPE_CHECKING:
 DefaultAsyncHttpxClient = httpx.AsyncClient
DefaultAioHttpClient = _DefaultAioHttpClient
if TYPE_CHECKING:
 DefaultAioHttpClient = httpx.AsyncClient
class AsyncAPIClient(BaseClient[httpx.AsyncClient, AsyncStream[Any]]):
 def is_closed(self) -> bool: ...
 async def close(self) -> None: ...
 async def __aenter__(self) -> _T: ...
 async def __aexit__(self, exc_type: None | type[BaseException], *_) -> None: ...
 async def request(self, cast_to: Type[ResponseT], *_, **_) -> ResponseT: ...
 async def request(self, cast_to: Type[ResponseT], *_, stream_cls: type[_AsyncStreamT], **_) -> _AsyncStreamT: ...
 async def request(self, cast_to: Type[ResponseT], *_, stream_cls: None | type[_AsyncStreamT], **_) -> _AsyncStreamT | ResponseT: ...
 async def get(self, *_, cast_to: Type[ResponseT], **_) -> ResponseT: ...
 async def get(self, *_, cast_to: Type[ResponseT], stream_cls: type[_AsyncStreamT], **_) -> _AsyncStreamT: ...
 async def get(self, *_, cast_to: Type[ResponseT], stream_cls: None | type[_AsyncStreamT], **_) -> _AsyncStreamT | ResponseT: ...
 async def post(self, *_, cast_to: Type[ResponseT], content: None | AsyncBinaryTypes, **_) -> ResponseT: ...
 async def post(self, *_, cast_to: Type[ResponseT], content: None | AsyncBinaryTypes, stream_cls: type[_AsyncStreamT], **_) -> _AsyncStreamT: ...
 async def post(self, *_, cast_to: Type[ResponseT], content: None | AsyncBinaryTypes, stream_cls: None | type[_AsyncStreamT], **_) -> _AsyncStreamT | ResponseT: ...
 async def patch(self, *_, cast_to: Type[ResponseT], content: None | AsyncBinaryTypes, **_) -> ResponseT: ...
 async def put(self, *_, cast_to: Type[ResponseT], content: None | AsyncBinaryTypes, **_) -> ResponseT: ...
 async def delete(self, *_, cast_to: Type[ResponseT], content: None | AsyncBinaryTypes, **_) -> ResponseT: ...
 def get_api_list(self, *_, model: Type[_T], page: Type[AsyncPageT], **_) -> AsyncPaginator[_T, AsyncPageT]: ...
# === letta_client/_client.py
from functools import cached_property as cached_property_1
from typing import Dict
from typing_extensions import Self
from ._qs import Querystring
from ._types import Timeout, Transport, RequestOptions
from ._streaming import AsyncStream, Stream
from ._base_client import SyncAPIClient, AsyncAPIClient
from .types.health_response import HealthResponse
from .resources.tags import AsyncTagsResource, TagsResource
from .resources.tools import AsyncToolsResource, ToolsResource
from .resources.messages import AsyncMessagesResource, MessagesResource
from .resources.passages import AsyncPassagesResource, PassagesResource
from .resources.runs.runs import AsyncRunsResource, RunsResource
from .resources.steps.steps import AsyncStepsResource, StepsResource
from .resources.environments import AsyncEnvironmentsResource, EnvironmentsResource
from .resources.access_tokens import AccessTokensResource, AsyncAccessTokensResource
from .resources.agents.agents import AgentsResource, AsyncAgentsResource
from .resources.blocks.blocks import AsyncBlocksResource, BlocksResource
from .resources.models.models import AsyncModelsResource, ModelsResource
from .resources.folders.folders import AsyncFoldersResource, FoldersResource
from .resources.archives.archives import ArchivesResource, AsyncArchivesResource
from .resources.templates.templates import AsyncTemplatesResource, TemplatesResource
from .resources.mcp_servers.mcp_servers import AsyncMcpServersResource, McpServersResource
from .resources.conversations.conversations import AsyncConversationsResource, ConversationsResource
ENVIRONMENTS: Dict[str, str]
class Letta(SyncAPIClient):
 @cached_property_1
 def agents(self) -> AgentsResource: ...
 @cached_property_1
 def tools(self) -> ToolsResource: ...
 @cached_property_1
 def blocks(self) -> BlocksResource: ...
 @cached_property_1
 def archives(self) -> ArchivesResource: ...
 @cached_property_1
 def folders(self) -> FoldersResource: ...
 @cached_property_1
 def models(self) -> ModelsResource: ...
 @cached_property_1
 def mcp_servers(self) -> McpServersResource: ...
 @cached_property_1
 def runs(self) -> RunsResource: ...
 @cached_property_1
 def steps(self) -> StepsResource: ...
 @cached_property_1
 def templates(self) -> TemplatesResource: ...
 @cached_property_1
 def tags(self) -> TagsResource: ...
 @cached_property_1
 def messages(self) -> MessagesResource: ...
 @cached_property_1
 def passages(self) -> PassagesResource: ...
 @cached_property_1
 def conversations(self) -> ConversationsResource: ...
 @cached_property_1
 def environments(self) -> EnvironmentsResource: ...
 @cached_property_1
 def access_tokens(self) -> AccessTokensResource: ...
 @property
 def qs(self) -> Querystring: ...
 def copy(self, **_) -> Self: ...
 with_options = Letta.copy
 def health(self, **_) -> HealthResponse: ...
class AsyncLetta(AsyncAPIClient):
 @cached_property_1
 def agents(self) -> AsyncAgentsResource: ...
 @cached_property_1
 def tools(self) -> AsyncToolsResource: ...
 @cached_property_1
 def blocks(self) -> AsyncBlocksResource: ...
 @cached_property_1
 def archives(self) -> AsyncArchivesResource: ...
 @cached_property_1
 def folders(self) -> AsyncFoldersResource: ...
 @cached_property_1
 def models(self) -> AsyncModelsResource: ...
 @cached_property_1
 def mcp_servers(self) -> AsyncMcpServersResource: ...
 @cached_property_1
 def runs(self) -> AsyncRunsResource: ...
 @cached_property_1
 def steps(self) -> AsyncStepsResource: ...
 @cached_property_1
 def templates(self) -> AsyncTemplatesResource: ...
 @cached_property_1
 def tags(self) -> AsyncTagsResource: ...
 @cached_property_1
 def messages(self) -> AsyncMessagesResource: ...
 @cached_property_1
 def passages(self) -> AsyncPassagesResource: ...
 @cached_property_1
 def conversations(self) -> AsyncConversationsResource: ...
 @cached_property_1
 def environments(self) -> AsyncEnvironmentsResource: ...
 @cached_property_1
 def access_tokens(self) -> AsyncAccessTokensResource: ...
 @property
 def qs(self) -> Querystring: ...
 def copy(self, **_) -> Self: ...
 with_options = AsyncLetta.copy
 async def health(self, **_) -> HealthResponse: ...
Client = Letta
AsyncClient = AsyncLetta
# === letta_client/_compat.py
from typing import TYPE_CHECKING
import pydantic
ConfigDict = None
from pydantic import ConfigDict
if TYPE_CHECKING:
 from pydantic import ConfigDict
class GenericModel(pydantic.generics.GenericModel, pydantic.BaseModel): ...
class GenericModel(pydantic.BaseModel): ...
if TYPE_CHECKING:
 class GenericModel(pydantic.BaseModel): ...
# === letta_client/_constants.py
from httpx import Limits, Timeout
from typing import cast
DEFAULT_TIMEOUT = Timeout()
DEFAULT_MAX_RETRIES = cast(int, 0)
DEFAULT_CONNECTION_LIMITS = Limits()
# === letta_client/_exceptions.py
import httpx
class LettaError(Exception): ...
class APIError(LettaError):
 request: httpx.Request
class APIResponseValidationError(APIError):
 response: httpx.Response
class APIStatusError(APIError):
 response: httpx.Response
class APIConnectionError(APIError): ...
class APITimeoutError(APIConnectionError): ...
class BadRequestError(APIStatusError): ...
class AuthenticationError(APIStatusError): ...
class PermissionDeniedError(APIStatusError): ...
class NotFoundError(APIStatusError): ...
class ConflictError(APIStatusError): ...
class UnprocessableEntityError(APIStatusError): ...
class RateLimitError(APIStatusError): ...
class InternalServerError(APIStatusError): ...
# === letta_client/_models.py
from typing import TYPE_CHECKING, Any, Callable
from typing_extensions import ClassVar
import pydantic
from ._types import ModelT
from ._compat import ConfigDict, GenericModel as BaseGenericModel
class BaseModel(pydantic.BaseModel):
 class Config(pydantic.BaseConfig): ...
 model_config: ClassVar[ConfigDict]
 def to_dict(self, **_) -> dict[str, object]: ...
 def to_json(self, **_) -> str: ...
 @classmethod
 def construct(__cls, *_, **_) -> ModelT: ...
 model_construct = BaseModel.construct
 def model_dump(self, *, fallback: None | Callable[..., Any], **_) -> dict[str, Any]: ...
 def model_dump_json(self, *, fallback: None | Callable[..., Any], **_) -> str: ...
class GenericModel(BaseGenericModel, BaseModel): ...
if TYPE_CHECKING:
 GenericModel = BaseModel
# === letta_client/_qs.py
from typing import Mapping
class Querystring:
 def parse(self, *_) -> Mapping[str, object]: ...
 def stringify(self, *_, **_) -> str: ...
 def stringify_items(self, *_, **_) -> list[tuple[str, str]]: ...
# === letta_client/_resource.py
class SyncAPIResource: ...
class AsyncAPIResource: ...
# === letta_client/_response.py
from typing import Any, Generic, TypeVar, Callable, Iterator, AsyncIterator
from typing_extensions import Awaitable
import httpx
from ._streaming import AsyncStream, Stream
R = TypeVar("R")
_T = TypeVar("_T")
_APIResponseT = TypeVar("_APIResponseT", bound="")
_AsyncAPIResponseT = TypeVar("_AsyncAPIResponseT", bound="")
class BaseAPIResponse(Generic[R]):
 http_response: httpx.Response
 @property
 def http_request(self) -> httpx.Request: ...
 def __init__(self, *, cast_to: type[R], stream_cls: None | type[AsyncStream[Any]] | type[Stream[Any]], **_): ...
class APIResponse(BaseAPIResponse[R]):
 def parse(self, *, to: type[_T]) -> _T: ...
 def parse(self) -> R: ...
 def parse(self, *, to: None | type[_T]) -> _T | R: ...
 def read(self) -> bytes: ...
 def text(self) -> str: ...
 def json(self): ...
 def close(self) -> None: ...
 def iter_bytes(self, *_) -> Iterator[bytes]: yield
 def iter_text(self, *_) -> Iterator[str]: yield
 def iter_lines(self) -> Iterator[str]: yield
class AsyncAPIResponse(BaseAPIResponse[R]):
 async def parse(self, *, to: type[_T]) -> _T: ...
 async def parse(self) -> R: ...
 async def parse(self, *, to: None | type[_T]) -> _T | R: ...
 async def read(self) -> bytes: ...
 async def text(self) -> str: ...
 async def json(self): ...
 async def close(self) -> None: ...
 async def iter_bytes(self, *_) -> AsyncIterator[bytes]: yield
 async def iter_text(self, *_) -> AsyncIterator[str]: yield
 async def iter_lines(self) -> AsyncIterator[str]: yield
class ResponseContextManager(Generic[_APIResponseT]):
 def __enter__(self) -> _APIResponseT: ...
 def __exit__(self, exc_type: None | type[BaseException], *_) -> None: ...
 def __init__(self, request_func: Callable[..., _APIResponseT]): ...
class AsyncResponseContextManager(Generic[_AsyncAPIResponseT]):
 async def __aenter__(self) -> _AsyncAPIResponseT: ...
 async def __aexit__(self, exc_type: None | type[BaseException], *_) -> None: ...
 def __init__(self, api_request: Awaitable[_AsyncAPIResponseT]): ...
# === letta_client/_streaming.py
from typing import AsyncIterator, Generic, Iterator, TypeVar
from typing_extensions import Self
import httpx
_T = TypeVar("_T")
class Stream(Generic[_T]):
 response: httpx.Response
 def __next__(self) -> _T: ...
 def __iter__(self) -> Iterator[_T]: yield
 def __enter__(self) -> Self: ...
 def __exit__(self, exc_type: None | type[BaseException], *_) -> None: ...
 def close(self) -> None: ...
 def __init__(self, *, cast_to: type[_T], **_): ...
class AsyncStream(Generic[_T]):
 response: httpx.Response
 async def __anext__(self) -> _T: ...
 async def __aiter__(self) -> AsyncIterator[_T]: yield
 async def __aenter__(self) -> Self: ...
 async def __aexit__(self, exc_type: None | type[BaseException], *_) -> None: ...
 async def close(self) -> None: ...
 def __init__(self, *, cast_to: type[_T], **_): ...
# === letta_client/_types.py
from os import PathLike
from typing import IO, TYPE_CHECKING, Any, Dict, List, Type, Tuple, Union, Mapping, TypeVar, Optional, AsyncIterable
from typing_extensions import Protocol, TypedDict
import pydantic
from httpx import BaseTransport, Proxy, Response, Timeout, URL
Transport = BaseTransport
ModelT = TypeVar("ModelT", bound=pydantic.BaseModel)
_T = TypeVar("_T")
ProxiesDict = Dict["", Union[None, str, URL, Proxy]]
ProxiesTypes = Union[str, Proxy, ProxiesDict]
FileContent = Union[IO[bytes], bytes, PathLike]
if TYPE_CHECKING:
 FileContent = Union[IO[bytes], bytes, PathLike[str]]
AsyncBinaryTypes = Union[bytes, bytearray, IO[bytes], AsyncIterable[bytes]]
FileTypes = Union[FileContent, Tuple[Optional[str], FileContent], Tuple[Optional[str], FileContent, Optional[str]], Tuple[Optional[str], FileContent, Optional[str], Mapping[str, str]]]
NoneType = __
if TYPE_CHECKING:
 NoneType: Type[None]
class RequestOptions(TypedDict): ...
class NotGiven: ...
not_given = NotGiven()
NOT_GIVEN = NotGiven()
class Omit: ...
omit = Omit()
class ModelBuilderProtocol(Protocol):
 @classmethod
 def build(cls, **_) -> _T: ...
ResponseT = TypeVar("ResponseT", bound=Union[object, str, None, "BaseModel", List[Any], Dict[str, Any], Response, ModelBuilderProtocol, "", ""])
# === letta_client/_utils/__init__.py
from ._utils import file_from_path
# === letta_client/_utils/_proxy.py
from abc import ABC
from typing import Generic, TypeVar
T = TypeVar("T")
class LazyProxy(Generic[T], ABC):
 def __getattr__(self, *_): ...
# === letta_client/_utils/_resources_proxy.py
from typing import Any
from ._proxy import LazyProxy
class ResourcesProxy(LazyProxy[Any]): ...
resources = ResourcesProxy()
# === letta_client/_utils/_utils.py
from .._types import FileTypes
def file_from_path(*_) -> FileTypes: ...
# === letta_client/_version.py
from typing import cast
__title__ = cast(str, 0)
__version__ = cast(str, 0)
# === letta_client/pagination.py
from typing import Generic, Optional, TypeVar
from typing_extensions import Protocol
from ._models import BaseModel
from ._base_client import BaseAsyncPage, BasePage, BaseSyncPage, PageInfo
_BaseModelT = TypeVar("_BaseModelT", bound=BaseModel)
_T = TypeVar("_T")
class ArrayPageItem(Protocol): ...
class ObjectPageItem(Protocol): ...
class NextFilesPageItem(Protocol): ...
class SyncArrayPage(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
 def next_page_info(self) -> Optional[PageInfo]: ...
 @classmethod
 def build(cls, **_) -> _BaseModelT: ...
class AsyncArrayPage(BaseAsyncPage[_T], BasePage[_T], Generic[_T]):
 def next_page_info(self) -> Optional[PageInfo]: ...
 @classmethod
 def build(cls, **_) -> _BaseModelT: ...
class SyncObjectPage(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
 def next_page_info(self) -> Optional[PageInfo]: ...
class AsyncObjectPage(BaseAsyncPage[_T], BasePage[_T], Generic[_T]):
 def next_page_info(self) -> Optional[PageInfo]: ...
class SyncNextFilesPage(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
 def has_next_page(self) -> bool: ...
 def next_page_info(self) -> Optional[PageInfo]: ...
class AsyncNextFilesPage(BaseAsyncPage[_T], BasePage[_T], Generic[_T]):
 def has_next_page(self) -> bool: ...
 def next_page_info(self) -> Optional[PageInfo]: ...
# === letta_client/resources/__init__.py
from .runs import RunsResource, AsyncRunsResource, RunsResourceWithRawResponse, AsyncRunsResourceWithRawResponse, RunsResourceWithStreamingResponse, AsyncRunsResourceWithStreamingResponse
from .tags import TagsResource, AsyncTagsResource, TagsResourceWithRawResponse, AsyncTagsResourceWithRawResponse, TagsResourceWithStreamingResponse, AsyncTagsResourceWithStreamingResponse
from .steps import StepsResource, AsyncStepsResource, StepsResourceWithRawResponse, AsyncStepsResourceWithRawResponse, StepsResourceWithStreamingResponse, AsyncStepsResourceWithStreamingResponse
from .tools import ToolsResource, AsyncToolsResource, ToolsResourceWithRawResponse, AsyncToolsResourceWithRawResponse, ToolsResourceWithStreamingResponse, AsyncToolsResourceWithStreamingResponse
from .agents import AgentsResource, AsyncAgentsResource, AgentsResourceWithRawResponse, AsyncAgentsResourceWithRawResponse, AgentsResourceWithStreamingResponse, AsyncAgentsResourceWithStreamingResponse
from .blocks import BlocksResource, AsyncBlocksResource, BlocksResourceWithRawResponse, AsyncBlocksResourceWithRawResponse, BlocksResourceWithStreamingResponse, AsyncBlocksResourceWithStreamingResponse
from .models import ModelsResource, AsyncModelsResource, ModelsResourceWithRawResponse, AsyncModelsResourceWithRawResponse, ModelsResourceWithStreamingResponse, AsyncModelsResourceWithStreamingResponse
from .folders import FoldersResource, AsyncFoldersResource, FoldersResourceWithRawResponse, AsyncFoldersResourceWithRawResponse, FoldersResourceWithStreamingResponse, AsyncFoldersResourceWithStreamingResponse
from .archives import ArchivesResource, AsyncArchivesResource, ArchivesResourceWithRawResponse, AsyncArchivesResourceWithRawResponse, ArchivesResourceWithStreamingResponse, AsyncArchivesResourceWithStreamingResponse
from .messages import MessagesResource, AsyncMessagesResource, MessagesResourceWithRawResponse, AsyncMessagesResourceWithRawResponse, MessagesResourceWithStreamingResponse, AsyncMessagesResourceWithStreamingResponse
from .passages import PassagesResource, AsyncPassagesResource, PassagesResourceWithRawResponse, AsyncPassagesResourceWithRawResponse, PassagesResourceWithStreamingResponse, AsyncPassagesResourceWithStreamingResponse
from .templates import TemplatesResource, AsyncTemplatesResource, TemplatesResourceWithRawResponse, AsyncTemplatesResourceWithRawResponse, TemplatesResourceWithStreamingResponse, AsyncTemplatesResourceWithStreamingResponse
from .mcp_servers import McpServersResource, AsyncMcpServersResource, McpServersResourceWithRawResponse, AsyncMcpServersResourceWithRawResponse, McpServersResourceWithStreamingResponse, AsyncMcpServersResourceWithStreamingResponse
from .environments import EnvironmentsResource, AsyncEnvironmentsResource, EnvironmentsResourceWithRawResponse, AsyncEnvironmentsResourceWithRawResponse, EnvironmentsResourceWithStreamingResponse, AsyncEnvironmentsResourceWithStreamingResponse
from .access_tokens import AccessTokensResource, AsyncAccessTokensResource, AccessTokensResourceWithRawResponse, AsyncAccessTokensResourceWithRawResponse, AccessTokensResourceWithStreamingResponse, AsyncAccessTokensResourceWithStreamingResponse
from .conversations import ConversationsResource, AsyncConversationsResource, ConversationsResourceWithRawResponse, AsyncConversationsResourceWithRawResponse, ConversationsResourceWithStreamingResponse, AsyncConversationsResourceWithStreamingResponse
# === letta_client/resources/access_tokens.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.access_token_create_response import AccessTokenCreateResponse as AccessTokenCreateResponse_1
from letta_client.types.access_token_list_response import AccessTokenListResponse as AccessTokenListResponse_1
from typing import Any, Callable, Coroutine, cast
from .._resource import AsyncAPIResource, SyncAPIResource
from ..types.access_token_list_response import AccessTokenListResponse
from ..types.access_token_create_response import AccessTokenCreateResponse
class AccessTokensResource(SyncAPIResource):
 def create(self, **_) -> AccessTokenCreateResponse: ...
 def list(self, **_) -> AccessTokenListResponse: ...
 def delete(self, *_, **_): return cast(object, 0)
class AsyncAccessTokensResource(AsyncAPIResource):
 async def create(self, **_) -> AccessTokenCreateResponse: ...
 async def list(self, **_) -> AccessTokenListResponse: ...
 async def delete(self, *_, **_): return cast(object, 0)
class AccessTokensResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[AccessTokenCreateResponse_1]], 0)
  self.list = cast(Callable[..., APIResponse[AccessTokenListResponse_1]], 0)
  self.delete = cast(Callable[..., APIResponse[object]], 0)
class AsyncAccessTokensResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AccessTokenCreateResponse_1]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AccessTokenListResponse_1]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[object]]], 0)
class AccessTokensResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[AccessTokenCreateResponse_1]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[AccessTokenListResponse_1]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse[object]]], 0)
class AsyncAccessTokensResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AccessTokenCreateResponse_1]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AccessTokenListResponse_1]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[object]]], 0)
# === letta_client/resources/agents/__init__.py
from .files import FilesResource, AsyncFilesResource, FilesResourceWithRawResponse, AsyncFilesResourceWithRawResponse, FilesResourceWithStreamingResponse, AsyncFilesResourceWithStreamingResponse
from .tools import ToolsResource, AsyncToolsResource, ToolsResourceWithRawResponse, AsyncToolsResourceWithRawResponse, ToolsResourceWithStreamingResponse, AsyncToolsResourceWithStreamingResponse
from .agents import AgentsResource, AsyncAgentsResource, AgentsResourceWithRawResponse, AsyncAgentsResourceWithRawResponse, AgentsResourceWithStreamingResponse, AsyncAgentsResourceWithStreamingResponse
from .blocks import BlocksResource, AsyncBlocksResource, BlocksResourceWithRawResponse, AsyncBlocksResourceWithRawResponse, BlocksResourceWithStreamingResponse, AsyncBlocksResourceWithStreamingResponse
from .folders import FoldersResource, AsyncFoldersResource, FoldersResourceWithRawResponse, AsyncFoldersResourceWithRawResponse, FoldersResourceWithStreamingResponse, AsyncFoldersResourceWithStreamingResponse
from .archives import ArchivesResource, AsyncArchivesResource, ArchivesResourceWithRawResponse, AsyncArchivesResourceWithRawResponse, ArchivesResourceWithStreamingResponse, AsyncArchivesResourceWithStreamingResponse
from .messages import MessagesResource, AsyncMessagesResource, MessagesResourceWithRawResponse, AsyncMessagesResourceWithRawResponse, MessagesResourceWithStreamingResponse, AsyncMessagesResourceWithStreamingResponse
from .passages import PassagesResource, AsyncPassagesResource, PassagesResourceWithRawResponse, AsyncPassagesResourceWithRawResponse, PassagesResourceWithStreamingResponse, AsyncPassagesResourceWithStreamingResponse
from .schedule import ScheduleResource, AsyncScheduleResource, ScheduleResourceWithRawResponse, AsyncScheduleResourceWithRawResponse, ScheduleResourceWithStreamingResponse, AsyncScheduleResourceWithStreamingResponse
from .identities import IdentitiesResource, AsyncIdentitiesResource, IdentitiesResourceWithRawResponse, AsyncIdentitiesResourceWithRawResponse, IdentitiesResourceWithStreamingResponse, AsyncIdentitiesResourceWithStreamingResponse
# === letta_client/resources/agents/agents.py
from functools import cached_property as cached_property_1
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.agent_import_file_response import AgentImportFileResponse as AgentImportFileResponse_1
from letta_client.types.agent_state import AgentState as AgentState_1
from typing import Any, Callable, Coroutine, cast
from .files import FilesResource, AsyncFilesResource
from .tools import ToolsResource, AsyncToolsResource
from .blocks import BlocksResource, AsyncBlocksResource
from .folders import FoldersResource, AsyncFoldersResource
from .archives import ArchivesResource, AsyncArchivesResource
from .messages import MessagesResource, AsyncMessagesResource
from .passages import PassagesResource, AsyncPassagesResource
from .schedule import ScheduleResource, AsyncScheduleResource
from .identities import IdentitiesResource, AsyncIdentitiesResource
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...pagination import AsyncArrayPage, SyncArrayPage
from ..._base_client import AsyncPaginator
from ...types.agent_state import AgentState
from ...types.agent_import_file_response import AgentImportFileResponse
class AgentsResource(SyncAPIResource):
 @cached_property_1
 def messages(self) -> MessagesResource: ...
 @cached_property_1
 def schedule(self) -> ScheduleResource: ...
 @cached_property_1
 def blocks(self) -> BlocksResource: ...
 @cached_property_1
 def tools(self) -> ToolsResource: ...
 @cached_property_1
 def folders(self) -> FoldersResource: ...
 @cached_property_1
 def files(self) -> FilesResource: ...
 @cached_property_1
 def archives(self) -> ArchivesResource: ...
 @cached_property_1
 def passages(self) -> PassagesResource: ...
 @cached_property_1
 def identities(self) -> IdentitiesResource: ...
 def create(self, **_) -> AgentState: ...
 def retrieve(self, *_, **_) -> AgentState: ...
 def update(self, *_, **_) -> AgentState: ...
 def list(self, **_) -> SyncArrayPage[AgentState]: ...
 def delete(self, *_, **_): return cast(object, 0)
 def export_file(self, *_, **_) -> str: ...
 def import_file(self, **_) -> AgentImportFileResponse: ...
 def recompile(self, *_, **_) -> str: ...
class AsyncAgentsResource(AsyncAPIResource):
 @cached_property_1
 def messages(self) -> AsyncMessagesResource: ...
 @cached_property_1
 def schedule(self) -> AsyncScheduleResource: ...
 @cached_property_1
 def blocks(self) -> AsyncBlocksResource: ...
 @cached_property_1
 def tools(self) -> AsyncToolsResource: ...
 @cached_property_1
 def folders(self) -> AsyncFoldersResource: ...
 @cached_property_1
 def files(self) -> AsyncFilesResource: ...
 @cached_property_1
 def archives(self) -> AsyncArchivesResource: ...
 @cached_property_1
 def passages(self) -> AsyncPassagesResource: ...
 @cached_property_1
 def identities(self) -> AsyncIdentitiesResource: ...
 async def create(self, **_) -> AgentState: ...
 async def retrieve(self, *_, **_) -> AgentState: ...
 async def update(self, *_, **_) -> AgentState: ...
 def list(self, **_) -> AsyncPaginator[AgentState, AsyncArrayPage[AgentState]]: ...
 async def delete(self, *_, **_): return cast(object, 0)
 async def export_file(self, *_, **_) -> str: ...
 async def import_file(self, **_) -> AgentImportFileResponse: ...
 async def recompile(self, *_, **_) -> str: ...
class AgentsResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[AgentState_1]], 0)
  self.retrieve = cast(Callable[..., APIResponse[AgentState_1]], 0)
  self.update = cast(Callable[..., APIResponse[AgentState_1]], 0)
  self.list = cast(Callable[..., APIResponse[SyncArrayPage[AgentState_1]]], 0)
  self.delete = cast(Callable[..., APIResponse[object]], 0)
  self.export_file = cast(Callable[..., APIResponse[str]], 0)
  self.import_file = cast(Callable[..., APIResponse[AgentImportFileResponse_1]], 0)
  self.recompile = cast(Callable[..., APIResponse[str]], 0)
class AsyncAgentsResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AgentState_1]]], 0)
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AgentState_1]]], 0)
  self.update = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AgentState_1]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncArrayPage[AgentState_1]]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[object]]], 0)
  self.export_file = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[str]]], 0)
  self.import_file = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AgentImportFileResponse_1]]], 0)
  self.recompile = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[str]]], 0)
class AgentsResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[AgentState_1]]], 0)
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[AgentState_1]]], 0)
  self.update = cast(Callable[..., ResponseContextManager[APIResponse[AgentState_1]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[SyncArrayPage[AgentState_1]]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse[object]]], 0)
  self.export_file = cast(Callable[..., ResponseContextManager[APIResponse[str]]], 0)
  self.import_file = cast(Callable[..., ResponseContextManager[APIResponse[AgentImportFileResponse_1]]], 0)
  self.recompile = cast(Callable[..., ResponseContextManager[APIResponse[str]]], 0)
class AsyncAgentsResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AgentState_1]]], 0)
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AgentState_1]]], 0)
  self.update = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AgentState_1]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncArrayPage[AgentState_1]]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[object]]], 0)
  self.export_file = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[str]]], 0)
  self.import_file = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AgentImportFileResponse_1]]], 0)
  self.recompile = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[str]]], 0)
# === letta_client/resources/agents/archives.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
class ArchivesResource(SyncAPIResource):
 def attach(self, *_, **_): return cast(object, 0)
 def detach(self, *_, **_): return cast(object, 0)
class AsyncArchivesResource(AsyncAPIResource):
 async def attach(self, *_, **_): return cast(object, 0)
 async def detach(self, *_, **_): return cast(object, 0)
class ArchivesResourceWithRawResponse:
 def __init__(self):
  self.attach = cast(Callable[..., APIResponse[object]], 0)
  self.detach = cast(Callable[..., APIResponse[object]], 0)
class AsyncArchivesResourceWithRawResponse:
 def __init__(self):
  self.attach = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[object]]], 0)
  self.detach = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[object]]], 0)
class ArchivesResourceWithStreamingResponse:
 def __init__(self):
  self.attach = cast(Callable[..., ResponseContextManager[APIResponse[object]]], 0)
  self.detach = cast(Callable[..., ResponseContextManager[APIResponse[object]]], 0)
class AsyncArchivesResourceWithStreamingResponse:
 def __init__(self):
  self.attach = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[object]]], 0)
  self.detach = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[object]]], 0)
# === letta_client/resources/agents/blocks.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.agent_state import AgentState as AgentState_1
from letta_client.types.block_response import BlockResponse as BlockResponse_1
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...pagination import AsyncArrayPage, SyncArrayPage
from ..._base_client import AsyncPaginator
from ...types.agent_state import AgentState
from ...types.block_response import BlockResponse
class BlocksResource(SyncAPIResource):
 def retrieve(self, *_, **_) -> BlockResponse: ...
 def update(self, *_, **_) -> BlockResponse: ...
 def list(self, *_, **_) -> SyncArrayPage[BlockResponse]: ...
 def attach(self, *_, **_) -> AgentState: ...
 def detach(self, *_, **_) -> AgentState: ...
class AsyncBlocksResource(AsyncAPIResource):
 async def retrieve(self, *_, **_) -> BlockResponse: ...
 async def update(self, *_, **_) -> BlockResponse: ...
 def list(self, *_, **_) -> AsyncPaginator[BlockResponse, AsyncArrayPage[BlockResponse]]: ...
 async def attach(self, *_, **_) -> AgentState: ...
 async def detach(self, *_, **_) -> AgentState: ...
class BlocksResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., APIResponse[BlockResponse_1]], 0)
  self.update = cast(Callable[..., APIResponse[BlockResponse_1]], 0)
  self.list = cast(Callable[..., APIResponse[SyncArrayPage[BlockResponse_1]]], 0)
  self.attach = cast(Callable[..., APIResponse[AgentState_1]], 0)
  self.detach = cast(Callable[..., APIResponse[AgentState_1]], 0)
class AsyncBlocksResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[BlockResponse_1]]], 0)
  self.update = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[BlockResponse_1]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncArrayPage[BlockResponse_1]]]], 0)
  self.attach = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AgentState_1]]], 0)
  self.detach = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AgentState_1]]], 0)
class BlocksResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[BlockResponse_1]]], 0)
  self.update = cast(Callable[..., ResponseContextManager[APIResponse[BlockResponse_1]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[SyncArrayPage[BlockResponse_1]]]], 0)
  self.attach = cast(Callable[..., ResponseContextManager[APIResponse[AgentState_1]]], 0)
  self.detach = cast(Callable[..., ResponseContextManager[APIResponse[AgentState_1]]], 0)
class AsyncBlocksResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[BlockResponse_1]]], 0)
  self.update = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[BlockResponse_1]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncArrayPage[BlockResponse_1]]]], 0)
  self.attach = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AgentState_1]]], 0)
  self.detach = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AgentState_1]]], 0)
# === letta_client/resources/agents/files.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.agents.file_close_all_response import FileCloseAllResponse as FileCloseAllResponse_1
from letta_client.types.agents.file_list_response import FileListResponse as FileListResponse_1
from letta_client.types.agents.file_open_response import FileOpenResponse as FileOpenResponse_1
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...pagination import AsyncNextFilesPage, SyncNextFilesPage
from ..._base_client import AsyncPaginator
from ...types.agents.file_list_response import FileListResponse
from ...types.agents.file_open_response import FileOpenResponse
from ...types.agents.file_close_all_response import FileCloseAllResponse
class FilesResource(SyncAPIResource):
 def list(self, *_, **_) -> SyncNextFilesPage[FileListResponse]: ...
 def close(self, *_, **_): return cast(object, 0)
 def close_all(self, *_, **_) -> FileCloseAllResponse: ...
 def open(self, *_, **_) -> FileOpenResponse: ...
class AsyncFilesResource(AsyncAPIResource):
 def list(self, *_, **_) -> AsyncPaginator[FileListResponse, AsyncNextFilesPage[FileListResponse]]: ...
 async def close(self, *_, **_): return cast(object, 0)
 async def close_all(self, *_, **_) -> FileCloseAllResponse: ...
 async def open(self, *_, **_) -> FileOpenResponse: ...
class FilesResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., APIResponse[SyncNextFilesPage[FileListResponse_1]]], 0)
  self.close = cast(Callable[..., APIResponse[object]], 0)
  self.close_all = cast(Callable[..., APIResponse[FileCloseAllResponse_1]], 0)
  self.open = cast(Callable[..., APIResponse[FileOpenResponse_1]], 0)
class AsyncFilesResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncNextFilesPage[FileListResponse_1]]]], 0)
  self.close = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[object]]], 0)
  self.close_all = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[FileCloseAllResponse_1]]], 0)
  self.open = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[FileOpenResponse_1]]], 0)
class FilesResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[SyncNextFilesPage[FileListResponse_1]]]], 0)
  self.close = cast(Callable[..., ResponseContextManager[APIResponse[object]]], 0)
  self.close_all = cast(Callable[..., ResponseContextManager[APIResponse[FileCloseAllResponse_1]]], 0)
  self.open = cast(Callable[..., ResponseContextManager[APIResponse[FileOpenResponse_1]]], 0)
class AsyncFilesResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncNextFilesPage[FileListResponse_1]]]], 0)
  self.close = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[object]]], 0)
  self.close_all = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[FileCloseAllResponse_1]]], 0)
  self.open = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[FileOpenResponse_1]]], 0)
# === letta_client/resources/agents/folders.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.agent_state import AgentState as AgentState_1
from letta_client.types.agents.folder_list_response import FolderListResponse as FolderListResponse_1
from typing import Any, Callable, Coroutine, cast, Optional
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...pagination import AsyncArrayPage, SyncArrayPage
from ..._base_client import AsyncPaginator
from ...types.agent_state import AgentState
from ...types.agents.folder_list_response import FolderListResponse
class FoldersResource(SyncAPIResource):
 def list(self, *_, **_) -> SyncArrayPage[FolderListResponse]: ...
 def attach(self, *_, **_) -> Optional[AgentState]: ...
 def detach(self, *_, **_) -> Optional[AgentState]: ...
class AsyncFoldersResource(AsyncAPIResource):
 def list(self, *_, **_) -> AsyncPaginator[FolderListResponse, AsyncArrayPage[FolderListResponse]]: ...
 async def attach(self, *_, **_) -> Optional[AgentState]: ...
 async def detach(self, *_, **_) -> Optional[AgentState]: ...
class FoldersResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., APIResponse[SyncArrayPage[FolderListResponse_1]]], 0)
  self.attach = cast(Callable[..., APIResponse[AgentState_1]], 0)
  self.detach = cast(Callable[..., APIResponse[AgentState_1]], 0)
class AsyncFoldersResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncArrayPage[FolderListResponse_1]]]], 0)
  self.attach = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AgentState_1]]], 0)
  self.detach = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AgentState_1]]], 0)
class FoldersResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[SyncArrayPage[FolderListResponse_1]]]], 0)
  self.attach = cast(Callable[..., ResponseContextManager[APIResponse[AgentState_1]]], 0)
  self.detach = cast(Callable[..., ResponseContextManager[APIResponse[AgentState_1]]], 0)
class AsyncFoldersResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncArrayPage[FolderListResponse_1]]]], 0)
  self.attach = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AgentState_1]]], 0)
  self.detach = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AgentState_1]]], 0)
# === letta_client/resources/agents/identities.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
class IdentitiesResource(SyncAPIResource):
 def attach(self, *_, **_): return cast(object, 0)
 def detach(self, *_, **_): return cast(object, 0)
class AsyncIdentitiesResource(AsyncAPIResource):
 async def attach(self, *_, **_): return cast(object, 0)
 async def detach(self, *_, **_): return cast(object, 0)
class IdentitiesResourceWithRawResponse:
 def __init__(self):
  self.attach = cast(Callable[..., APIResponse[object]], 0)
  self.detach = cast(Callable[..., APIResponse[object]], 0)
class AsyncIdentitiesResourceWithRawResponse:
 def __init__(self):
  self.attach = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[object]]], 0)
  self.detach = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[object]]], 0)
class IdentitiesResourceWithStreamingResponse:
 def __init__(self):
  self.attach = cast(Callable[..., ResponseContextManager[APIResponse[object]]], 0)
  self.detach = cast(Callable[..., ResponseContextManager[APIResponse[object]]], 0)
class AsyncIdentitiesResourceWithStreamingResponse:
 def __init__(self):
  self.attach = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[object]]], 0)
  self.detach = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[object]]], 0)
# === letta_client/resources/agents/messages.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.agent_state import AgentState as AgentState_1
from letta_client.types.agents.letta_response import LettaResponse as LettaResponse_1
from letta_client.types.agents.letta_streaming_response import LettaStreamingResponse as LettaStreamingResponse_1
from letta_client.types.agents.message import Message as Message_1
from letta_client.types.agents.message_cancel_response import MessageCancelResponse as MessageCancelResponse_1
from letta_client.types.agents.run import Run as Run_1
from letta_client.types.conversations.compaction_response import CompactionResponse as CompactionResponse_1
from typing import Callable, Coroutine, Any, Optional, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ..._streaming import AsyncStream, Stream
from ...pagination import AsyncArrayPage, SyncArrayPage
from ..._base_client import AsyncPaginator
from ...types.agents.run import Run
from ...types.agent_state import AgentState
from ...types.agents.message import Message
from ...types.agents.letta_response import LettaResponse
from ...types.agents.message_cancel_response import MessageCancelResponse
from ...types.agents.letta_streaming_response import LettaStreamingResponse
from ...types.conversations.compaction_response import CompactionResponse
class MessagesResource(SyncAPIResource):
 def create(self, *_, **_) -> LettaResponse: ...
 def create(self, *_, **_) -> Stream[LettaStreamingResponse]: ...
 def create(self, *_, **_) -> Stream[LettaStreamingResponse] | LettaResponse: ...
 def list(self, *_, **_) -> SyncArrayPage[Message]: ...
 def cancel(self, *_, **_) -> MessageCancelResponse: ...
 def compact(self, *_, **_) -> CompactionResponse: ...
 def create_async(self, *_, **_) -> Run: ...
 def reset(self, *_, **_) -> Optional[AgentState]: ...
 def stream(self, *_, **_) -> Stream[LettaStreamingResponse]: ...
class AsyncMessagesResource(AsyncAPIResource):
 async def create(self, *_, **_) -> LettaResponse: ...
 async def create(self, *_, **_) -> AsyncStream[LettaStreamingResponse]: ...
 async def create(self, *_, **_) -> AsyncStream[LettaStreamingResponse] | LettaResponse: ...
 def list(self, *_, **_) -> AsyncPaginator[Message, AsyncArrayPage[Message]]: ...
 async def cancel(self, *_, **_) -> MessageCancelResponse: ...
 async def compact(self, *_, **_) -> CompactionResponse: ...
 async def create_async(self, *_, **_) -> Run: ...
 async def reset(self, *_, **_) -> Optional[AgentState]: ...
 async def stream(self, *_, **_) -> AsyncStream[LettaStreamingResponse]: ...
class MessagesResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[LettaResponse_1 | Stream[LettaStreamingResponse_1]]], 0)
  self.list = cast(Callable[..., APIResponse[SyncArrayPage[Message_1]]], 0)
  self.cancel = cast(Callable[..., APIResponse[MessageCancelResponse_1]], 0)
  self.compact = cast(Callable[..., APIResponse[CompactionResponse_1]], 0)
  self.create_async = cast(Callable[..., APIResponse[Run_1]], 0)
  self.reset = cast(Callable[..., APIResponse[AgentState_1]], 0)
  self.stream = cast(Callable[..., APIResponse[Stream[LettaStreamingResponse_1]]], 0)
class AsyncMessagesResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[LettaResponse_1 | AsyncStream[LettaStreamingResponse_1]]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncArrayPage[Message_1]]]], 0)
  self.cancel = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[MessageCancelResponse_1]]], 0)
  self.compact = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[CompactionResponse_1]]], 0)
  self.create_async = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Run_1]]], 0)
  self.reset = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AgentState_1]]], 0)
  self.stream = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncStream[LettaStreamingResponse_1]]]], 0)
class MessagesResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[LettaResponse_1 | Stream[LettaStreamingResponse_1]]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[SyncArrayPage[Message_1]]]], 0)
  self.cancel = cast(Callable[..., ResponseContextManager[APIResponse[MessageCancelResponse_1]]], 0)
  self.compact = cast(Callable[..., ResponseContextManager[APIResponse[CompactionResponse_1]]], 0)
  self.create_async = cast(Callable[..., ResponseContextManager[APIResponse[Run_1]]], 0)
  self.reset = cast(Callable[..., ResponseContextManager[APIResponse[AgentState_1]]], 0)
  self.stream = cast(Callable[..., ResponseContextManager[APIResponse[Stream[LettaStreamingResponse_1]]]], 0)
class AsyncMessagesResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[LettaResponse_1 | AsyncStream[LettaStreamingResponse_1]]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncArrayPage[Message_1]]]], 0)
  self.cancel = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[MessageCancelResponse_1]]], 0)
  self.compact = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[CompactionResponse_1]]], 0)
  self.create_async = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Run_1]]], 0)
  self.reset = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AgentState_1]]], 0)
  self.stream = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[LettaStreamingResponse_1]]]], 0)
# === letta_client/resources/agents/passages.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.agents.passage_create_response import PassageCreateResponse as PassageCreateResponse_1
from letta_client.types.agents.passage_list_response import PassageListResponse as PassageListResponse_1
from letta_client.types.agents.passage_search_response import PassageSearchResponse as PassageSearchResponse_1
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...types.agents.passage_list_response import PassageListResponse
from ...types.agents.passage_create_response import PassageCreateResponse
from ...types.agents.passage_search_response import PassageSearchResponse
class PassagesResource(SyncAPIResource):
 def create(self, *_, **_) -> PassageCreateResponse: ...
 def list(self, *_, **_) -> PassageListResponse: ...
 def delete(self, *_, **_): return cast(object, 0)
 def search(self, *_, **_) -> PassageSearchResponse: ...
class AsyncPassagesResource(AsyncAPIResource):
 async def create(self, *_, **_) -> PassageCreateResponse: ...
 async def list(self, *_, **_) -> PassageListResponse: ...
 async def delete(self, *_, **_): return cast(object, 0)
 async def search(self, *_, **_) -> PassageSearchResponse: ...
class PassagesResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[PassageCreateResponse_1]], 0)
  self.list = cast(Callable[..., APIResponse[PassageListResponse_1]], 0)
  self.delete = cast(Callable[..., APIResponse[object]], 0)
  self.search = cast(Callable[..., APIResponse[PassageSearchResponse_1]], 0)
class AsyncPassagesResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[PassageCreateResponse_1]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[PassageListResponse_1]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[object]]], 0)
  self.search = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[PassageSearchResponse_1]]], 0)
class PassagesResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[PassageCreateResponse_1]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[PassageListResponse_1]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse[object]]], 0)
  self.search = cast(Callable[..., ResponseContextManager[APIResponse[PassageSearchResponse_1]]], 0)
class AsyncPassagesResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[PassageCreateResponse_1]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[PassageListResponse_1]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[object]]], 0)
  self.search = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[PassageSearchResponse_1]]], 0)
# === letta_client/resources/agents/schedule.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.agents.schedule_create_response import ScheduleCreateResponse as ScheduleCreateResponse_1
from letta_client.types.agents.schedule_delete_response import ScheduleDeleteResponse as ScheduleDeleteResponse_1
from letta_client.types.agents.schedule_list_response import ScheduleListResponse as ScheduleListResponse_1
from letta_client.types.agents.schedule_retrieve_response import ScheduleRetrieveResponse as ScheduleRetrieveResponse_1
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...types.agents.schedule_list_response import ScheduleListResponse
from ...types.agents.schedule_create_response import ScheduleCreateResponse
from ...types.agents.schedule_delete_response import ScheduleDeleteResponse
from ...types.agents.schedule_retrieve_response import ScheduleRetrieveResponse
class ScheduleResource(SyncAPIResource):
 def create(self, *_, **_) -> ScheduleCreateResponse: ...
 def retrieve(self, *_, **_) -> ScheduleRetrieveResponse: ...
 def list(self, *_, **_) -> ScheduleListResponse: ...
 def delete(self, *_, **_) -> ScheduleDeleteResponse: ...
class AsyncScheduleResource(AsyncAPIResource):
 async def create(self, *_, **_) -> ScheduleCreateResponse: ...
 async def retrieve(self, *_, **_) -> ScheduleRetrieveResponse: ...
 async def list(self, *_, **_) -> ScheduleListResponse: ...
 async def delete(self, *_, **_) -> ScheduleDeleteResponse: ...
class ScheduleResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[ScheduleCreateResponse_1]], 0)
  self.retrieve = cast(Callable[..., APIResponse[ScheduleRetrieveResponse_1]], 0)
  self.list = cast(Callable[..., APIResponse[ScheduleListResponse_1]], 0)
  self.delete = cast(Callable[..., APIResponse[ScheduleDeleteResponse_1]], 0)
class AsyncScheduleResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ScheduleCreateResponse_1]]], 0)
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ScheduleRetrieveResponse_1]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ScheduleListResponse_1]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ScheduleDeleteResponse_1]]], 0)
class ScheduleResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[ScheduleCreateResponse_1]]], 0)
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[ScheduleRetrieveResponse_1]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[ScheduleListResponse_1]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse[ScheduleDeleteResponse_1]]], 0)
class AsyncScheduleResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ScheduleCreateResponse_1]]], 0)
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ScheduleRetrieveResponse_1]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ScheduleListResponse_1]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ScheduleDeleteResponse_1]]], 0)
# === letta_client/resources/agents/tools.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.agent_state import AgentState as AgentState_1
from letta_client.types.agents.tool_execution_result import ToolExecutionResult as ToolExecutionResult_1
from letta_client.types.tool import Tool as Tool_1
from typing import Any, Callable, Coroutine, cast, Optional
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...pagination import AsyncArrayPage, SyncArrayPage
from ...types.tool import Tool
from ..._base_client import AsyncPaginator
from ...types.agent_state import AgentState
from ...types.agents.tool_execution_result import ToolExecutionResult
class ToolsResource(SyncAPIResource):
 def list(self, *_, **_) -> SyncArrayPage[Tool]: ...
 def attach(self, *_, **_) -> Optional[AgentState]: ...
 def detach(self, *_, **_) -> Optional[AgentState]: ...
 def run(self, *_, **_) -> ToolExecutionResult: ...
 def update_approval(self, *_, **_) -> Optional[AgentState]: ...
class AsyncToolsResource(AsyncAPIResource):
 def list(self, *_, **_) -> AsyncPaginator[Tool, AsyncArrayPage[Tool]]: ...
 async def attach(self, *_, **_) -> Optional[AgentState]: ...
 async def detach(self, *_, **_) -> Optional[AgentState]: ...
 async def run(self, *_, **_) -> ToolExecutionResult: ...
 async def update_approval(self, *_, **_) -> Optional[AgentState]: ...
class ToolsResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., APIResponse[SyncArrayPage[Tool_1]]], 0)
  self.attach = cast(Callable[..., APIResponse[AgentState_1]], 0)
  self.detach = cast(Callable[..., APIResponse[AgentState_1]], 0)
  self.run = cast(Callable[..., APIResponse[ToolExecutionResult_1]], 0)
  self.update_approval = cast(Callable[..., APIResponse[AgentState_1]], 0)
class AsyncToolsResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncArrayPage[Tool_1]]]], 0)
  self.attach = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AgentState_1]]], 0)
  self.detach = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AgentState_1]]], 0)
  self.run = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ToolExecutionResult_1]]], 0)
  self.update_approval = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AgentState_1]]], 0)
class ToolsResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[SyncArrayPage[Tool_1]]]], 0)
  self.attach = cast(Callable[..., ResponseContextManager[APIResponse[AgentState_1]]], 0)
  self.detach = cast(Callable[..., ResponseContextManager[APIResponse[AgentState_1]]], 0)
  self.run = cast(Callable[..., ResponseContextManager[APIResponse[ToolExecutionResult_1]]], 0)
  self.update_approval = cast(Callable[..., ResponseContextManager[APIResponse[AgentState_1]]], 0)
class AsyncToolsResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncArrayPage[Tool_1]]]], 0)
  self.attach = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AgentState_1]]], 0)
  self.detach = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AgentState_1]]], 0)
  self.run = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ToolExecutionResult_1]]], 0)
  self.update_approval = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AgentState_1]]], 0)
# === letta_client/resources/archives/__init__.py
from .archives import ArchivesResource, AsyncArchivesResource, ArchivesResourceWithRawResponse, AsyncArchivesResourceWithRawResponse, ArchivesResourceWithStreamingResponse, AsyncArchivesResourceWithStreamingResponse
from .passages import PassagesResource, AsyncPassagesResource, PassagesResourceWithRawResponse, AsyncPassagesResourceWithRawResponse, PassagesResourceWithStreamingResponse, AsyncPassagesResourceWithStreamingResponse
# === letta_client/resources/archives/archives.py
from functools import cached_property as cached_property_1
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.archive import Archive as Archive_1
from typing import Any, Callable, Coroutine, cast
from .passages import PassagesResource, AsyncPassagesResource
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...pagination import AsyncArrayPage, SyncArrayPage
from ..._base_client import AsyncPaginator
from ...types.archive import Archive
class ArchivesResource(SyncAPIResource):
 @cached_property_1
 def passages(self) -> PassagesResource: ...
 def create(self, **_) -> Archive: ...
 def retrieve(self, *_, **_) -> Archive: ...
 def update(self, *_, **_) -> Archive: ...
 def list(self, **_) -> SyncArrayPage[Archive]: ...
 def delete(self, *_, **_) -> None: ...
class AsyncArchivesResource(AsyncAPIResource):
 @cached_property_1
 def passages(self) -> AsyncPassagesResource: ...
 async def create(self, **_) -> Archive: ...
 async def retrieve(self, *_, **_) -> Archive: ...
 async def update(self, *_, **_) -> Archive: ...
 def list(self, **_) -> AsyncPaginator[Archive, AsyncArrayPage[Archive]]: ...
 async def delete(self, *_, **_) -> None: ...
class ArchivesResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[Archive_1]], 0)
  self.retrieve = cast(Callable[..., APIResponse[Archive_1]], 0)
  self.update = cast(Callable[..., APIResponse[Archive_1]], 0)
  self.list = cast(Callable[..., APIResponse[SyncArrayPage[Archive_1]]], 0)
  self.delete = cast(Callable[..., APIResponse], 0)
class AsyncArchivesResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Archive_1]]], 0)
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Archive_1]]], 0)
  self.update = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Archive_1]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncArrayPage[Archive_1]]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse]], 0)
class ArchivesResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[Archive_1]]], 0)
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[Archive_1]]], 0)
  self.update = cast(Callable[..., ResponseContextManager[APIResponse[Archive_1]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[SyncArrayPage[Archive_1]]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse]], 0)
class AsyncArchivesResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Archive_1]]], 0)
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Archive_1]]], 0)
  self.update = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Archive_1]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncArrayPage[Archive_1]]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse]], 0)
# === letta_client/resources/archives/passages.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.archives.passage_create_many_response import PassageCreateManyResponse as PassageCreateManyResponse_1
from letta_client.types.passage import Passage as Passage_1
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...types.passage import Passage
from ...types.archives.passage_create_many_response import PassageCreateManyResponse
class PassagesResource(SyncAPIResource):
 def create(self, *_, **_) -> Passage: ...
 def delete(self, *_, **_) -> None: ...
 def create_many(self, *_, **_) -> PassageCreateManyResponse: ...
class AsyncPassagesResource(AsyncAPIResource):
 async def create(self, *_, **_) -> Passage: ...
 async def delete(self, *_, **_) -> None: ...
 async def create_many(self, *_, **_) -> PassageCreateManyResponse: ...
class PassagesResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[Passage_1]], 0)
  self.delete = cast(Callable[..., APIResponse], 0)
  self.create_many = cast(Callable[..., APIResponse[PassageCreateManyResponse_1]], 0)
class AsyncPassagesResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Passage_1]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse]], 0)
  self.create_many = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[PassageCreateManyResponse_1]]], 0)
class PassagesResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[Passage_1]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse]], 0)
  self.create_many = cast(Callable[..., ResponseContextManager[APIResponse[PassageCreateManyResponse_1]]], 0)
class AsyncPassagesResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Passage_1]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse]], 0)
  self.create_many = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[PassageCreateManyResponse_1]]], 0)
# === letta_client/resources/blocks/__init__.py
from .agents import AgentsResource, AsyncAgentsResource, AgentsResourceWithRawResponse, AsyncAgentsResourceWithRawResponse, AgentsResourceWithStreamingResponse, AsyncAgentsResourceWithStreamingResponse
from .blocks import BlocksResource, AsyncBlocksResource, BlocksResourceWithRawResponse, AsyncBlocksResourceWithRawResponse, BlocksResourceWithStreamingResponse, AsyncBlocksResourceWithStreamingResponse
# === letta_client/resources/blocks/agents.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.agent_state import AgentState as AgentState_1
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...pagination import AsyncArrayPage, SyncArrayPage
from ..._base_client import AsyncPaginator
from ...types.agent_state import AgentState
class AgentsResource(SyncAPIResource):
 def list(self, *_, **_) -> SyncArrayPage[AgentState]: ...
class AsyncAgentsResource(AsyncAPIResource):
 def list(self, *_, **_) -> AsyncPaginator[AgentState, AsyncArrayPage[AgentState]]: ...
class AgentsResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., APIResponse[SyncArrayPage[AgentState_1]]], 0)
class AsyncAgentsResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncArrayPage[AgentState_1]]]], 0)
class AgentsResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[SyncArrayPage[AgentState_1]]]], 0)
class AsyncAgentsResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncArrayPage[AgentState_1]]]], 0)
# === letta_client/resources/blocks/blocks.py
from functools import cached_property as cached_property_1
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.block_response import BlockResponse as BlockResponse_1
from typing import Any, Callable, Coroutine, cast
from .agents import AgentsResource, AsyncAgentsResource
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...pagination import AsyncArrayPage, SyncArrayPage
from ..._base_client import AsyncPaginator
from ...types.block_response import BlockResponse
class BlocksResource(SyncAPIResource):
 @cached_property_1
 def agents(self) -> AgentsResource: ...
 def create(self, **_) -> BlockResponse: ...
 def retrieve(self, *_, **_) -> BlockResponse: ...
 def update(self, *_, **_) -> BlockResponse: ...
 def list(self, **_) -> SyncArrayPage[BlockResponse]: ...
 def delete(self, *_, **_): return cast(object, 0)
class AsyncBlocksResource(AsyncAPIResource):
 @cached_property_1
 def agents(self) -> AsyncAgentsResource: ...
 async def create(self, **_) -> BlockResponse: ...
 async def retrieve(self, *_, **_) -> BlockResponse: ...
 async def update(self, *_, **_) -> BlockResponse: ...
 def list(self, **_) -> AsyncPaginator[BlockResponse, AsyncArrayPage[BlockResponse]]: ...
 async def delete(self, *_, **_): return cast(object, 0)
class BlocksResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[BlockResponse_1]], 0)
  self.retrieve = cast(Callable[..., APIResponse[BlockResponse_1]], 0)
  self.update = cast(Callable[..., APIResponse[BlockResponse_1]], 0)
  self.list = cast(Callable[..., APIResponse[SyncArrayPage[BlockResponse_1]]], 0)
  self.delete = cast(Callable[..., APIResponse[object]], 0)
class AsyncBlocksResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[BlockResponse_1]]], 0)
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[BlockResponse_1]]], 0)
  self.update = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[BlockResponse_1]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncArrayPage[BlockResponse_1]]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[object]]], 0)
class BlocksResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[BlockResponse_1]]], 0)
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[BlockResponse_1]]], 0)
  self.update = cast(Callable[..., ResponseContextManager[APIResponse[BlockResponse_1]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[SyncArrayPage[BlockResponse_1]]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse[object]]], 0)
class AsyncBlocksResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[BlockResponse_1]]], 0)
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[BlockResponse_1]]], 0)
  self.update = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[BlockResponse_1]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncArrayPage[BlockResponse_1]]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[object]]], 0)
# === letta_client/resources/conversations/__init__.py
from .messages import MessagesResource, AsyncMessagesResource, MessagesResourceWithRawResponse, AsyncMessagesResourceWithRawResponse, MessagesResourceWithStreamingResponse, AsyncMessagesResourceWithStreamingResponse
from .conversations import ConversationsResource, AsyncConversationsResource, ConversationsResourceWithRawResponse, AsyncConversationsResourceWithRawResponse, ConversationsResourceWithStreamingResponse, AsyncConversationsResourceWithStreamingResponse
# === letta_client/resources/conversations/conversations.py
from functools import cached_property as cached_property_1
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.conversation import Conversation as Conversation_1
from letta_client.types.conversation_cancel_response import ConversationCancelResponse as ConversationCancelResponse_1
from letta_client.types.conversation_list_response import ConversationListResponse as ConversationListResponse_1
from typing import Any, Callable, Coroutine, cast
from .messages import MessagesResource, AsyncMessagesResource
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...types.conversation import Conversation
from ...types.conversation_list_response import ConversationListResponse
from ...types.conversation_cancel_response import ConversationCancelResponse
class ConversationsResource(SyncAPIResource):
 @cached_property_1
 def messages(self) -> MessagesResource: ...
 def create(self, **_) -> Conversation: ...
 def retrieve(self, *_, **_) -> Conversation: ...
 def update(self, *_, **_) -> Conversation: ...
 def list(self, **_) -> ConversationListResponse: ...
 def delete(self, *_, **_): return cast(object, 0)
 def cancel(self, *_, **_) -> ConversationCancelResponse: ...
 def fork(self, *_, **_) -> Conversation: ...
 def recompile(self, *_, **_) -> str: ...
class AsyncConversationsResource(AsyncAPIResource):
 @cached_property_1
 def messages(self) -> AsyncMessagesResource: ...
 async def create(self, **_) -> Conversation: ...
 async def retrieve(self, *_, **_) -> Conversation: ...
 async def update(self, *_, **_) -> Conversation: ...
 async def list(self, **_) -> ConversationListResponse: ...
 async def delete(self, *_, **_): return cast(object, 0)
 async def cancel(self, *_, **_) -> ConversationCancelResponse: ...
 async def fork(self, *_, **_) -> Conversation: ...
 async def recompile(self, *_, **_) -> str: ...
class ConversationsResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[Conversation_1]], 0)
  self.retrieve = cast(Callable[..., APIResponse[Conversation_1]], 0)
  self.update = cast(Callable[..., APIResponse[Conversation_1]], 0)
  self.list = cast(Callable[..., APIResponse[ConversationListResponse_1]], 0)
  self.delete = cast(Callable[..., APIResponse[object]], 0)
  self.cancel = cast(Callable[..., APIResponse[ConversationCancelResponse_1]], 0)
  self.fork = cast(Callable[..., APIResponse[Conversation_1]], 0)
  self.recompile = cast(Callable[..., APIResponse[str]], 0)
class AsyncConversationsResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Conversation_1]]], 0)
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Conversation_1]]], 0)
  self.update = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Conversation_1]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ConversationListResponse_1]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[object]]], 0)
  self.cancel = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ConversationCancelResponse_1]]], 0)
  self.fork = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Conversation_1]]], 0)
  self.recompile = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[str]]], 0)
class ConversationsResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[Conversation_1]]], 0)
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[Conversation_1]]], 0)
  self.update = cast(Callable[..., ResponseContextManager[APIResponse[Conversation_1]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[ConversationListResponse_1]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse[object]]], 0)
  self.cancel = cast(Callable[..., ResponseContextManager[APIResponse[ConversationCancelResponse_1]]], 0)
  self.fork = cast(Callable[..., ResponseContextManager[APIResponse[Conversation_1]]], 0)
  self.recompile = cast(Callable[..., ResponseContextManager[APIResponse[str]]], 0)
class AsyncConversationsResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Conversation_1]]], 0)
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Conversation_1]]], 0)
  self.update = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Conversation_1]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ConversationListResponse_1]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[object]]], 0)
  self.cancel = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ConversationCancelResponse_1]]], 0)
  self.fork = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Conversation_1]]], 0)
  self.recompile = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[str]]], 0)
# === letta_client/resources/conversations/messages.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.agents.letta_streaming_response import LettaStreamingResponse as LettaStreamingResponse_1
from letta_client.types.agents.message import Message as Message_1
from letta_client.types.conversations.compaction_response import CompactionResponse as CompactionResponse_1
from typing import Callable, Coroutine, Any, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ..._streaming import AsyncStream, Stream
from ...pagination import AsyncArrayPage, SyncArrayPage
from ..._base_client import AsyncPaginator
from ...types.agents.message import Message
from ...types.agents.letta_streaming_response import LettaStreamingResponse
from ...types.conversations.compaction_response import CompactionResponse
class MessagesResource(SyncAPIResource):
 def create(self, *_, **_) -> Stream[LettaStreamingResponse]: ...
 def list(self, *_, **_) -> SyncArrayPage[Message]: ...
 def compact(self, *_, **_) -> CompactionResponse: ...
 def stream(self, *_, **_) -> Stream[LettaStreamingResponse]: ...
class AsyncMessagesResource(AsyncAPIResource):
 async def create(self, *_, **_) -> AsyncStream[LettaStreamingResponse]: ...
 def list(self, *_, **_) -> AsyncPaginator[Message, AsyncArrayPage[Message]]: ...
 async def compact(self, *_, **_) -> CompactionResponse: ...
 async def stream(self, *_, **_) -> AsyncStream[LettaStreamingResponse]: ...
class MessagesResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[Stream[LettaStreamingResponse_1]]], 0)
  self.list = cast(Callable[..., APIResponse[SyncArrayPage[Message_1]]], 0)
  self.compact = cast(Callable[..., APIResponse[CompactionResponse_1]], 0)
  self.stream = cast(Callable[..., APIResponse[Stream[LettaStreamingResponse_1]]], 0)
class AsyncMessagesResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncStream[LettaStreamingResponse_1]]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncArrayPage[Message_1]]]], 0)
  self.compact = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[CompactionResponse_1]]], 0)
  self.stream = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncStream[LettaStreamingResponse_1]]]], 0)
class MessagesResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[Stream[LettaStreamingResponse_1]]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[SyncArrayPage[Message_1]]]], 0)
  self.compact = cast(Callable[..., ResponseContextManager[APIResponse[CompactionResponse_1]]], 0)
  self.stream = cast(Callable[..., ResponseContextManager[APIResponse[Stream[LettaStreamingResponse_1]]]], 0)
class AsyncMessagesResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[LettaStreamingResponse_1]]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncArrayPage[Message_1]]]], 0)
  self.compact = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[CompactionResponse_1]]], 0)
  self.stream = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[LettaStreamingResponse_1]]]], 0)
# === letta_client/resources/environments.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.environment_list_response import EnvironmentListResponse as EnvironmentListResponse_1
from letta_client.types.environment_retrieve_response import EnvironmentRetrieveResponse as EnvironmentRetrieveResponse_1
from letta_client.types.environment_send_message_response import EnvironmentSendMessageResponse as EnvironmentSendMessageResponse_1
from typing import Any, Callable, Coroutine, cast
from .._resource import AsyncAPIResource, SyncAPIResource
from ..types.environment_list_response import EnvironmentListResponse
from ..types.environment_retrieve_response import EnvironmentRetrieveResponse
from ..types.environment_send_message_response import EnvironmentSendMessageResponse
class EnvironmentsResource(SyncAPIResource):
 def retrieve(self, *_, **_) -> EnvironmentRetrieveResponse: ...
 def list(self, **_) -> EnvironmentListResponse: ...
 def send_message(self, *_, **_) -> EnvironmentSendMessageResponse: ...
class AsyncEnvironmentsResource(AsyncAPIResource):
 async def retrieve(self, *_, **_) -> EnvironmentRetrieveResponse: ...
 async def list(self, **_) -> EnvironmentListResponse: ...
 async def send_message(self, *_, **_) -> EnvironmentSendMessageResponse: ...
class EnvironmentsResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., APIResponse[EnvironmentRetrieveResponse_1]], 0)
  self.list = cast(Callable[..., APIResponse[EnvironmentListResponse_1]], 0)
  self.send_message = cast(Callable[..., APIResponse[EnvironmentSendMessageResponse_1]], 0)
class AsyncEnvironmentsResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[EnvironmentRetrieveResponse_1]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[EnvironmentListResponse_1]]], 0)
  self.send_message = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[EnvironmentSendMessageResponse_1]]], 0)
class EnvironmentsResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[EnvironmentRetrieveResponse_1]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[EnvironmentListResponse_1]]], 0)
  self.send_message = cast(Callable[..., ResponseContextManager[APIResponse[EnvironmentSendMessageResponse_1]]], 0)
class AsyncEnvironmentsResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[EnvironmentRetrieveResponse_1]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[EnvironmentListResponse_1]]], 0)
  self.send_message = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[EnvironmentSendMessageResponse_1]]], 0)
# === letta_client/resources/folders/__init__.py
from .files import FilesResource, AsyncFilesResource, FilesResourceWithRawResponse, AsyncFilesResourceWithRawResponse, FilesResourceWithStreamingResponse, AsyncFilesResourceWithStreamingResponse
from .agents import AgentsResource, AsyncAgentsResource, AgentsResourceWithRawResponse, AsyncAgentsResourceWithRawResponse, AgentsResourceWithStreamingResponse, AsyncAgentsResourceWithStreamingResponse
from .folders import FoldersResource, AsyncFoldersResource, FoldersResourceWithRawResponse, AsyncFoldersResourceWithRawResponse, FoldersResourceWithStreamingResponse, AsyncFoldersResourceWithStreamingResponse
# === letta_client/resources/folders/agents.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.folders.agent_list_response import AgentListResponse as AgentListResponse_1
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...types.folders.agent_list_response import AgentListResponse
class AgentsResource(SyncAPIResource):
 def list(self, *_, **_) -> AgentListResponse: ...
class AsyncAgentsResource(AsyncAPIResource):
 async def list(self, *_, **_) -> AgentListResponse: ...
class AgentsResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., APIResponse[AgentListResponse_1]], 0)
class AsyncAgentsResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AgentListResponse_1]]], 0)
class AgentsResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[AgentListResponse_1]]], 0)
class AsyncAgentsResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AgentListResponse_1]]], 0)
# === letta_client/resources/folders/files.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.folders.file_list_response import FileListResponse as FileListResponse_1
from letta_client.types.folders.file_retrieve_response import FileRetrieveResponse as FileRetrieveResponse_1
from letta_client.types.folders.file_upload_response import FileUploadResponse as FileUploadResponse_1
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...pagination import AsyncArrayPage, SyncArrayPage
from ..._base_client import AsyncPaginator
from ...types.folders.file_list_response import FileListResponse
from ...types.folders.file_upload_response import FileUploadResponse
from ...types.folders.file_retrieve_response import FileRetrieveResponse
class FilesResource(SyncAPIResource):
 def retrieve(self, *_, **_) -> FileRetrieveResponse: ...
 def list(self, *_, **_) -> SyncArrayPage[FileListResponse]: ...
 def delete(self, *_, **_) -> None: ...
 def upload(self, *_, **_) -> FileUploadResponse: ...
class AsyncFilesResource(AsyncAPIResource):
 async def retrieve(self, *_, **_) -> FileRetrieveResponse: ...
 def list(self, *_, **_) -> AsyncPaginator[FileListResponse, AsyncArrayPage[FileListResponse]]: ...
 async def delete(self, *_, **_) -> None: ...
 async def upload(self, *_, **_) -> FileUploadResponse: ...
class FilesResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., APIResponse[FileRetrieveResponse_1]], 0)
  self.list = cast(Callable[..., APIResponse[SyncArrayPage[FileListResponse_1]]], 0)
  self.delete = cast(Callable[..., APIResponse], 0)
  self.upload = cast(Callable[..., APIResponse[FileUploadResponse_1]], 0)
class AsyncFilesResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[FileRetrieveResponse_1]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncArrayPage[FileListResponse_1]]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse]], 0)
  self.upload = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[FileUploadResponse_1]]], 0)
class FilesResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[FileRetrieveResponse_1]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[SyncArrayPage[FileListResponse_1]]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse]], 0)
  self.upload = cast(Callable[..., ResponseContextManager[APIResponse[FileUploadResponse_1]]], 0)
class AsyncFilesResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[FileRetrieveResponse_1]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncArrayPage[FileListResponse_1]]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse]], 0)
  self.upload = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[FileUploadResponse_1]]], 0)
# === letta_client/resources/folders/folders.py
from functools import cached_property as cached_property_1
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.folder import Folder as Folder_1
from typing import Any, Callable, Coroutine, cast
from .files import FilesResource, AsyncFilesResource
from .agents import AgentsResource, AsyncAgentsResource
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...pagination import AsyncArrayPage, SyncArrayPage
from ..._base_client import AsyncPaginator
from ...types.folder import Folder
class FoldersResource(SyncAPIResource):
 @cached_property_1
 def files(self) -> FilesResource: ...
 @cached_property_1
 def agents(self) -> AgentsResource: ...
 def create(self, **_) -> Folder: ...
 def retrieve(self, *_, **_) -> Folder: ...
 def update(self, *_, **_) -> Folder: ...
 def list(self, **_) -> SyncArrayPage[Folder]: ...
 def delete(self, *_, **_): return cast(object, 0)
class AsyncFoldersResource(AsyncAPIResource):
 @cached_property_1
 def files(self) -> AsyncFilesResource: ...
 @cached_property_1
 def agents(self) -> AsyncAgentsResource: ...
 async def create(self, **_) -> Folder: ...
 async def retrieve(self, *_, **_) -> Folder: ...
 async def update(self, *_, **_) -> Folder: ...
 def list(self, **_) -> AsyncPaginator[Folder, AsyncArrayPage[Folder]]: ...
 async def delete(self, *_, **_): return cast(object, 0)
class FoldersResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[Folder_1]], 0)
  self.retrieve = cast(Callable[..., APIResponse[Folder_1]], 0)
  self.update = cast(Callable[..., APIResponse[Folder_1]], 0)
  self.list = cast(Callable[..., APIResponse[SyncArrayPage[Folder_1]]], 0)
  self.delete = cast(Callable[..., APIResponse[object]], 0)
class AsyncFoldersResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Folder_1]]], 0)
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Folder_1]]], 0)
  self.update = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Folder_1]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncArrayPage[Folder_1]]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[object]]], 0)
class FoldersResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[Folder_1]]], 0)
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[Folder_1]]], 0)
  self.update = cast(Callable[..., ResponseContextManager[APIResponse[Folder_1]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[SyncArrayPage[Folder_1]]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse[object]]], 0)
class AsyncFoldersResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Folder_1]]], 0)
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Folder_1]]], 0)
  self.update = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Folder_1]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncArrayPage[Folder_1]]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[object]]], 0)
# === letta_client/resources/mcp_servers/__init__.py
from .tools import ToolsResource, AsyncToolsResource, ToolsResourceWithRawResponse, AsyncToolsResourceWithRawResponse, ToolsResourceWithStreamingResponse, AsyncToolsResourceWithStreamingResponse
from .mcp_servers import McpServersResource, AsyncMcpServersResource, McpServersResourceWithRawResponse, AsyncMcpServersResourceWithRawResponse, McpServersResourceWithStreamingResponse, AsyncMcpServersResourceWithStreamingResponse
# === letta_client/resources/mcp_servers/mcp_servers.py
from functools import cached_property as cached_property_1
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.mcp_server_create_response import McpServerCreateResponse as McpServerCreateResponse_1
from letta_client.types.mcp_server_list_response import McpServerListResponse as McpServerListResponse_1
from letta_client.types.mcp_server_retrieve_response import McpServerRetrieveResponse as McpServerRetrieveResponse_1
from letta_client.types.mcp_server_update_response import McpServerUpdateResponse as McpServerUpdateResponse_1
from typing import Callable, Coroutine, Any, cast
from .tools import ToolsResource, AsyncToolsResource
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...types.mcp_server_list_response import McpServerListResponse
from ...types.mcp_server_create_response import McpServerCreateResponse
from ...types.mcp_server_update_response import McpServerUpdateResponse
from ...types.mcp_server_retrieve_response import McpServerRetrieveResponse
class McpServersResource(SyncAPIResource):
 @cached_property_1
 def tools(self) -> ToolsResource: ...
 def create(self, **_) -> McpServerCreateResponse: ...
 def retrieve(self, *_, **_) -> McpServerRetrieveResponse: ...
 def update(self, *_, **_) -> McpServerUpdateResponse: ...
 def list(self, **_) -> McpServerListResponse: ...
 def delete(self, *_, **_) -> None: ...
 def refresh(self, *_, **_): return cast(object, 0)
class AsyncMcpServersResource(AsyncAPIResource):
 @cached_property_1
 def tools(self) -> AsyncToolsResource: ...
 async def create(self, **_) -> McpServerCreateResponse: ...
 async def retrieve(self, *_, **_) -> McpServerRetrieveResponse: ...
 async def update(self, *_, **_) -> McpServerUpdateResponse: ...
 async def list(self, **_) -> McpServerListResponse: ...
 async def delete(self, *_, **_) -> None: ...
 async def refresh(self, *_, **_): return cast(object, 0)
class McpServersResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[McpServerCreateResponse_1]], 0)
  self.retrieve = cast(Callable[..., APIResponse[McpServerRetrieveResponse_1]], 0)
  self.update = cast(Callable[..., APIResponse[McpServerUpdateResponse_1]], 0)
  self.list = cast(Callable[..., APIResponse[McpServerListResponse_1]], 0)
  self.delete = cast(Callable[..., APIResponse], 0)
  self.refresh = cast(Callable[..., APIResponse[object]], 0)
class AsyncMcpServersResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[McpServerCreateResponse_1]]], 0)
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[McpServerRetrieveResponse_1]]], 0)
  self.update = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[McpServerUpdateResponse_1]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[McpServerListResponse_1]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse]], 0)
  self.refresh = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[object]]], 0)
class McpServersResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[McpServerCreateResponse_1]]], 0)
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[McpServerRetrieveResponse_1]]], 0)
  self.update = cast(Callable[..., ResponseContextManager[APIResponse[McpServerUpdateResponse_1]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[McpServerListResponse_1]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse]], 0)
  self.refresh = cast(Callable[..., ResponseContextManager[APIResponse[object]]], 0)
class AsyncMcpServersResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[McpServerCreateResponse_1]]], 0)
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[McpServerRetrieveResponse_1]]], 0)
  self.update = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[McpServerUpdateResponse_1]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[McpServerListResponse_1]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse]], 0)
  self.refresh = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[object]]], 0)
# === letta_client/resources/mcp_servers/tools.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.agents.tool_execution_result import ToolExecutionResult as ToolExecutionResult_1
from letta_client.types.mcp_servers.tool_list_response import ToolListResponse as ToolListResponse_1
from letta_client.types.tool import Tool as Tool_1
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...types.tool import Tool
from ...types.agents.tool_execution_result import ToolExecutionResult
from ...types.mcp_servers.tool_list_response import ToolListResponse
class ToolsResource(SyncAPIResource):
 def retrieve(self, *_, **_) -> Tool: ...
 def list(self, *_, **_) -> ToolListResponse: ...
 def run(self, *_, **_) -> ToolExecutionResult: ...
class AsyncToolsResource(AsyncAPIResource):
 async def retrieve(self, *_, **_) -> Tool: ...
 async def list(self, *_, **_) -> ToolListResponse: ...
 async def run(self, *_, **_) -> ToolExecutionResult: ...
class ToolsResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., APIResponse[Tool_1]], 0)
  self.list = cast(Callable[..., APIResponse[ToolListResponse_1]], 0)
  self.run = cast(Callable[..., APIResponse[ToolExecutionResult_1]], 0)
class AsyncToolsResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Tool_1]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ToolListResponse_1]]], 0)
  self.run = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ToolExecutionResult_1]]], 0)
class ToolsResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[Tool_1]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[ToolListResponse_1]]], 0)
  self.run = cast(Callable[..., ResponseContextManager[APIResponse[ToolExecutionResult_1]]], 0)
class AsyncToolsResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Tool_1]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ToolListResponse_1]]], 0)
  self.run = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ToolExecutionResult_1]]], 0)
# === letta_client/resources/messages.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.message_list_response import MessageListResponse as MessageListResponse_1
from letta_client.types.message_retrieve_response import MessageRetrieveResponse as MessageRetrieveResponse_1
from letta_client.types.message_search_response import MessageSearchResponse as MessageSearchResponse_1
from typing import Any, Callable, Coroutine, cast
from .._resource import AsyncAPIResource, SyncAPIResource
from ..types.message_list_response import MessageListResponse
from ..types.message_search_response import MessageSearchResponse
from ..types.message_retrieve_response import MessageRetrieveResponse
class MessagesResource(SyncAPIResource):
 def retrieve(self, *_, **_) -> MessageRetrieveResponse: ...
 def list(self, **_) -> MessageListResponse: ...
 def search(self, **_) -> MessageSearchResponse: ...
class AsyncMessagesResource(AsyncAPIResource):
 async def retrieve(self, *_, **_) -> MessageRetrieveResponse: ...
 async def list(self, **_) -> MessageListResponse: ...
 async def search(self, **_) -> MessageSearchResponse: ...
class MessagesResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., APIResponse[MessageRetrieveResponse_1]], 0)
  self.list = cast(Callable[..., APIResponse[MessageListResponse_1]], 0)
  self.search = cast(Callable[..., APIResponse[MessageSearchResponse_1]], 0)
class AsyncMessagesResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[MessageRetrieveResponse_1]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[MessageListResponse_1]]], 0)
  self.search = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[MessageSearchResponse_1]]], 0)
class MessagesResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[MessageRetrieveResponse_1]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[MessageListResponse_1]]], 0)
  self.search = cast(Callable[..., ResponseContextManager[APIResponse[MessageSearchResponse_1]]], 0)
class AsyncMessagesResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[MessageRetrieveResponse_1]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[MessageListResponse_1]]], 0)
  self.search = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[MessageSearchResponse_1]]], 0)
# === letta_client/resources/models/__init__.py
from .models import ModelsResource, AsyncModelsResource, ModelsResourceWithRawResponse, AsyncModelsResourceWithRawResponse, ModelsResourceWithStreamingResponse, AsyncModelsResourceWithStreamingResponse
from .embeddings import EmbeddingsResource, AsyncEmbeddingsResource, EmbeddingsResourceWithRawResponse, AsyncEmbeddingsResourceWithRawResponse, EmbeddingsResourceWithStreamingResponse, AsyncEmbeddingsResourceWithStreamingResponse
# === letta_client/resources/models/embeddings.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.models.embedding_list_response import EmbeddingListResponse as EmbeddingListResponse_1
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...types.models.embedding_list_response import EmbeddingListResponse
class EmbeddingsResource(SyncAPIResource):
 def list(self, **_) -> EmbeddingListResponse: ...
class AsyncEmbeddingsResource(AsyncAPIResource):
 async def list(self, **_) -> EmbeddingListResponse: ...
class EmbeddingsResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., APIResponse[EmbeddingListResponse_1]], 0)
class AsyncEmbeddingsResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[EmbeddingListResponse_1]]], 0)
class EmbeddingsResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[EmbeddingListResponse_1]]], 0)
class AsyncEmbeddingsResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[EmbeddingListResponse_1]]], 0)
# === letta_client/resources/models/models.py
from functools import cached_property as cached_property_1
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.model_list_response import ModelListResponse as ModelListResponse_1
from typing import Any, Callable, Coroutine, cast
from .embeddings import EmbeddingsResource, AsyncEmbeddingsResource
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...types.model_list_response import ModelListResponse
class ModelsResource(SyncAPIResource):
 @cached_property_1
 def embeddings(self) -> EmbeddingsResource: ...
 def list(self, **_) -> ModelListResponse: ...
class AsyncModelsResource(AsyncAPIResource):
 @cached_property_1
 def embeddings(self) -> AsyncEmbeddingsResource: ...
 async def list(self, **_) -> ModelListResponse: ...
class ModelsResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., APIResponse[ModelListResponse_1]], 0)
class AsyncModelsResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ModelListResponse_1]]], 0)
class ModelsResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[ModelListResponse_1]]], 0)
class AsyncModelsResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ModelListResponse_1]]], 0)
# === letta_client/resources/passages.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.passage_search_response import PassageSearchResponse as PassageSearchResponse_1
from typing import Any, Callable, Coroutine, cast
from .._resource import AsyncAPIResource, SyncAPIResource
from ..types.passage_search_response import PassageSearchResponse
class PassagesResource(SyncAPIResource):
 def search(self, **_) -> PassageSearchResponse: ...
class AsyncPassagesResource(AsyncAPIResource):
 async def search(self, **_) -> PassageSearchResponse: ...
class PassagesResourceWithRawResponse:
 def __init__(self):
  self.search = cast(Callable[..., APIResponse[PassageSearchResponse_1]], 0)
class AsyncPassagesResourceWithRawResponse:
 def __init__(self):
  self.search = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[PassageSearchResponse_1]]], 0)
class PassagesResourceWithStreamingResponse:
 def __init__(self):
  self.search = cast(Callable[..., ResponseContextManager[APIResponse[PassageSearchResponse_1]]], 0)
class AsyncPassagesResourceWithStreamingResponse:
 def __init__(self):
  self.search = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[PassageSearchResponse_1]]], 0)
# === letta_client/resources/runs/__init__.py
from .runs import RunsResource, AsyncRunsResource, RunsResourceWithRawResponse, AsyncRunsResourceWithRawResponse, RunsResourceWithStreamingResponse, AsyncRunsResourceWithStreamingResponse
from .steps import StepsResource, AsyncStepsResource, StepsResourceWithRawResponse, AsyncStepsResourceWithRawResponse, StepsResourceWithStreamingResponse, AsyncStepsResourceWithStreamingResponse
from .trace import TraceResource, AsyncTraceResource, TraceResourceWithRawResponse, AsyncTraceResourceWithRawResponse, TraceResourceWithStreamingResponse, AsyncTraceResourceWithStreamingResponse
from .usage import UsageResource, AsyncUsageResource, UsageResourceWithRawResponse, AsyncUsageResourceWithRawResponse, UsageResourceWithStreamingResponse, AsyncUsageResourceWithStreamingResponse
from .messages import MessagesResource, AsyncMessagesResource, MessagesResourceWithRawResponse, AsyncMessagesResourceWithRawResponse, MessagesResourceWithStreamingResponse, AsyncMessagesResourceWithStreamingResponse
# === letta_client/resources/runs/messages.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.agents.letta_streaming_response import LettaStreamingResponse as LettaStreamingResponse_1
from letta_client.types.agents.message import Message as Message_1
from typing import Callable, Coroutine, Any, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ..._streaming import AsyncStream, Stream
from ...pagination import AsyncArrayPage, SyncArrayPage
from ..._base_client import AsyncPaginator
from ...types.agents.message import Message
from ...types.agents.letta_streaming_response import LettaStreamingResponse
class MessagesResource(SyncAPIResource):
 def list(self, *_, **_) -> SyncArrayPage[Message]: ...
 def stream(self, *_, **_) -> Stream[LettaStreamingResponse]: ...
class AsyncMessagesResource(AsyncAPIResource):
 def list(self, *_, **_) -> AsyncPaginator[Message, AsyncArrayPage[Message]]: ...
 async def stream(self, *_, **_) -> AsyncStream[LettaStreamingResponse]: ...
class MessagesResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., APIResponse[SyncArrayPage[Message_1]]], 0)
  self.stream = cast(Callable[..., APIResponse[Stream[LettaStreamingResponse_1]]], 0)
class AsyncMessagesResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncArrayPage[Message_1]]]], 0)
  self.stream = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncStream[LettaStreamingResponse_1]]]], 0)
class MessagesResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[SyncArrayPage[Message_1]]]], 0)
  self.stream = cast(Callable[..., ResponseContextManager[APIResponse[Stream[LettaStreamingResponse_1]]]], 0)
class AsyncMessagesResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncArrayPage[Message_1]]]], 0)
  self.stream = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncStream[LettaStreamingResponse_1]]]], 0)
# === letta_client/resources/runs/runs.py
from functools import cached_property as cached_property_1
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.agents.run import Run as Run_1
from typing import Any, Callable, Coroutine, cast
from .steps import StepsResource, AsyncStepsResource
from .trace import TraceResource, AsyncTraceResource
from .usage import UsageResource, AsyncUsageResource
from .messages import MessagesResource, AsyncMessagesResource
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...pagination import AsyncArrayPage, SyncArrayPage
from ..._base_client import AsyncPaginator
from ...types.agents.run import Run
class RunsResource(SyncAPIResource):
 @cached_property_1
 def messages(self) -> MessagesResource: ...
 @cached_property_1
 def usage(self) -> UsageResource: ...
 @cached_property_1
 def steps(self) -> StepsResource: ...
 @cached_property_1
 def trace(self) -> TraceResource: ...
 def retrieve(self, *_, **_) -> Run: ...
 def list(self, **_) -> SyncArrayPage[Run]: ...
class AsyncRunsResource(AsyncAPIResource):
 @cached_property_1
 def messages(self) -> AsyncMessagesResource: ...
 @cached_property_1
 def usage(self) -> AsyncUsageResource: ...
 @cached_property_1
 def steps(self) -> AsyncStepsResource: ...
 @cached_property_1
 def trace(self) -> AsyncTraceResource: ...
 async def retrieve(self, *_, **_) -> Run: ...
 def list(self, **_) -> AsyncPaginator[Run, AsyncArrayPage[Run]]: ...
class RunsResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., APIResponse[Run_1]], 0)
  self.list = cast(Callable[..., APIResponse[SyncArrayPage[Run_1]]], 0)
class AsyncRunsResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Run_1]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncArrayPage[Run_1]]]], 0)
class RunsResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[Run_1]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[SyncArrayPage[Run_1]]]], 0)
class AsyncRunsResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Run_1]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncArrayPage[Run_1]]]], 0)
# === letta_client/resources/runs/steps.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.step import Step as Step_1
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...pagination import AsyncArrayPage, SyncArrayPage
from ...types.step import Step
from ..._base_client import AsyncPaginator
class StepsResource(SyncAPIResource):
 def list(self, *_, **_) -> SyncArrayPage[Step]: ...
class AsyncStepsResource(AsyncAPIResource):
 def list(self, *_, **_) -> AsyncPaginator[Step, AsyncArrayPage[Step]]: ...
class StepsResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., APIResponse[SyncArrayPage[Step_1]]], 0)
class AsyncStepsResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncArrayPage[Step_1]]]], 0)
class StepsResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[SyncArrayPage[Step_1]]]], 0)
class AsyncStepsResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncArrayPage[Step_1]]]], 0)
# === letta_client/resources/runs/trace.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.runs.trace_retrieve_response import TraceRetrieveResponse as TraceRetrieveResponse_1
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...types.runs.trace_retrieve_response import TraceRetrieveResponse
class TraceResource(SyncAPIResource):
 def retrieve(self, *_, **_) -> TraceRetrieveResponse: ...
class AsyncTraceResource(AsyncAPIResource):
 async def retrieve(self, *_, **_) -> TraceRetrieveResponse: ...
class TraceResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., APIResponse[TraceRetrieveResponse_1]], 0)
class AsyncTraceResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[TraceRetrieveResponse_1]]], 0)
class TraceResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[TraceRetrieveResponse_1]]], 0)
class AsyncTraceResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[TraceRetrieveResponse_1]]], 0)
# === letta_client/resources/runs/usage.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.runs.usage_retrieve_response import UsageRetrieveResponse as UsageRetrieveResponse_1
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...types.runs.usage_retrieve_response import UsageRetrieveResponse
class UsageResource(SyncAPIResource):
 def retrieve(self, *_, **_) -> UsageRetrieveResponse: ...
class AsyncUsageResource(AsyncAPIResource):
 async def retrieve(self, *_, **_) -> UsageRetrieveResponse: ...
class UsageResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., APIResponse[UsageRetrieveResponse_1]], 0)
class AsyncUsageResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[UsageRetrieveResponse_1]]], 0)
class UsageResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[UsageRetrieveResponse_1]]], 0)
class AsyncUsageResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[UsageRetrieveResponse_1]]], 0)
# === letta_client/resources/steps/__init__.py
from .steps import StepsResource, AsyncStepsResource, StepsResourceWithRawResponse, AsyncStepsResourceWithRawResponse, StepsResourceWithStreamingResponse, AsyncStepsResourceWithStreamingResponse
from .trace import TraceResource, AsyncTraceResource, TraceResourceWithRawResponse, AsyncTraceResourceWithRawResponse, TraceResourceWithStreamingResponse, AsyncTraceResourceWithStreamingResponse
from .metrics import MetricsResource, AsyncMetricsResource, MetricsResourceWithRawResponse, AsyncMetricsResourceWithRawResponse, MetricsResourceWithStreamingResponse, AsyncMetricsResourceWithStreamingResponse
from .feedback import FeedbackResource, AsyncFeedbackResource, FeedbackResourceWithRawResponse, AsyncFeedbackResourceWithRawResponse, FeedbackResourceWithStreamingResponse, AsyncFeedbackResourceWithStreamingResponse
from .messages import MessagesResource, AsyncMessagesResource, MessagesResourceWithRawResponse, AsyncMessagesResourceWithRawResponse, MessagesResourceWithStreamingResponse, AsyncMessagesResourceWithStreamingResponse
# === letta_client/resources/steps/feedback.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.step import Step as Step_1
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...types.step import Step
class FeedbackResource(SyncAPIResource):
 def create(self, *_, **_) -> Step: ...
class AsyncFeedbackResource(AsyncAPIResource):
 async def create(self, *_, **_) -> Step: ...
class FeedbackResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[Step_1]], 0)
class AsyncFeedbackResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Step_1]]], 0)
class FeedbackResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[Step_1]]], 0)
class AsyncFeedbackResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Step_1]]], 0)
# === letta_client/resources/steps/messages.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.steps.message_list_response import MessageListResponse as MessageListResponse_1
from typing import Callable, Coroutine, Any, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...pagination import AsyncArrayPage, SyncArrayPage
from ..._base_client import AsyncPaginator
from ...types.steps.message_list_response import MessageListResponse
class MessagesResource(SyncAPIResource):
 def list(self, *_, **_) -> SyncArrayPage[MessageListResponse]: ...
class AsyncMessagesResource(AsyncAPIResource):
 def list(self, *_, **_) -> AsyncPaginator[MessageListResponse, AsyncArrayPage[MessageListResponse]]: ...
class MessagesResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., APIResponse[SyncArrayPage[MessageListResponse_1]]], 0)
class AsyncMessagesResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncArrayPage[MessageListResponse_1]]]], 0)
class MessagesResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[SyncArrayPage[MessageListResponse_1]]]], 0)
class AsyncMessagesResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncArrayPage[MessageListResponse_1]]]], 0)
# === letta_client/resources/steps/metrics.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.steps.metric_retrieve_response import MetricRetrieveResponse as MetricRetrieveResponse_1
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...types.steps.metric_retrieve_response import MetricRetrieveResponse
class MetricsResource(SyncAPIResource):
 def retrieve(self, *_, **_) -> MetricRetrieveResponse: ...
class AsyncMetricsResource(AsyncAPIResource):
 async def retrieve(self, *_, **_) -> MetricRetrieveResponse: ...
class MetricsResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., APIResponse[MetricRetrieveResponse_1]], 0)
class AsyncMetricsResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[MetricRetrieveResponse_1]]], 0)
class MetricsResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[MetricRetrieveResponse_1]]], 0)
class AsyncMetricsResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[MetricRetrieveResponse_1]]], 0)
# === letta_client/resources/steps/steps.py
from functools import cached_property as cached_property_1
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.step import Step as Step_1
from typing import Any, Callable, Coroutine, cast
from .trace import TraceResource, AsyncTraceResource
from .metrics import MetricsResource, AsyncMetricsResource
from .feedback import FeedbackResource, AsyncFeedbackResource
from .messages import MessagesResource, AsyncMessagesResource
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...pagination import AsyncArrayPage, SyncArrayPage
from ...types.step import Step
from ..._base_client import AsyncPaginator
class StepsResource(SyncAPIResource):
 @cached_property_1
 def metrics(self) -> MetricsResource: ...
 @cached_property_1
 def trace(self) -> TraceResource: ...
 @cached_property_1
 def feedback(self) -> FeedbackResource: ...
 @cached_property_1
 def messages(self) -> MessagesResource: ...
 def retrieve(self, *_, **_) -> Step: ...
 def list(self, **_) -> SyncArrayPage[Step]: ...
class AsyncStepsResource(AsyncAPIResource):
 @cached_property_1
 def metrics(self) -> AsyncMetricsResource: ...
 @cached_property_1
 def trace(self) -> AsyncTraceResource: ...
 @cached_property_1
 def feedback(self) -> AsyncFeedbackResource: ...
 @cached_property_1
 def messages(self) -> AsyncMessagesResource: ...
 async def retrieve(self, *_, **_) -> Step: ...
 def list(self, **_) -> AsyncPaginator[Step, AsyncArrayPage[Step]]: ...
class StepsResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., APIResponse[Step_1]], 0)
  self.list = cast(Callable[..., APIResponse[SyncArrayPage[Step_1]]], 0)
class AsyncStepsResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Step_1]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncArrayPage[Step_1]]]], 0)
class StepsResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[Step_1]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[SyncArrayPage[Step_1]]]], 0)
class AsyncStepsResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Step_1]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncArrayPage[Step_1]]]], 0)
# === letta_client/resources/steps/trace.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.provider_trace import ProviderTrace as ProviderTrace_1
from typing import Any, Callable, Coroutine, cast, Optional
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...types.provider_trace import ProviderTrace
class TraceResource(SyncAPIResource):
 def retrieve(self, *_, **_) -> Optional[ProviderTrace]: ...
class AsyncTraceResource(AsyncAPIResource):
 async def retrieve(self, *_, **_) -> Optional[ProviderTrace]: ...
class TraceResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., APIResponse[ProviderTrace_1]], 0)
class AsyncTraceResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ProviderTrace_1]]], 0)
class TraceResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[ProviderTrace_1]]], 0)
class AsyncTraceResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ProviderTrace_1]]], 0)
# === letta_client/resources/tags.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.tag_list_response import TagListResponse as TagListResponse_1
from typing import Any, Callable, Coroutine, cast
from .._resource import AsyncAPIResource, SyncAPIResource
from ..types.tag_list_response import TagListResponse
class TagsResource(SyncAPIResource):
 def list(self, **_) -> TagListResponse: ...
class AsyncTagsResource(AsyncAPIResource):
 async def list(self, **_) -> TagListResponse: ...
class TagsResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., APIResponse[TagListResponse_1]], 0)
class AsyncTagsResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[TagListResponse_1]]], 0)
class TagsResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[TagListResponse_1]]], 0)
class AsyncTagsResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[TagListResponse_1]]], 0)
# === letta_client/resources/templates/__init__.py
from .agents import AgentsResource, AsyncAgentsResource, AgentsResourceWithRawResponse, AsyncAgentsResourceWithRawResponse, AgentsResourceWithStreamingResponse, AsyncAgentsResourceWithStreamingResponse
from .templates import TemplatesResource, AsyncTemplatesResource, TemplatesResourceWithRawResponse, AsyncTemplatesResourceWithRawResponse, TemplatesResourceWithStreamingResponse, AsyncTemplatesResourceWithStreamingResponse
# === letta_client/resources/templates/agents.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.templates.agent_create_response import AgentCreateResponse as AgentCreateResponse_1
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...types.templates.agent_create_response import AgentCreateResponse
class AgentsResource(SyncAPIResource):
 def create(self, *_, **_) -> AgentCreateResponse: ...
class AsyncAgentsResource(AsyncAPIResource):
 async def create(self, *_, **_) -> AgentCreateResponse: ...
class AgentsResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[AgentCreateResponse_1]], 0)
class AsyncAgentsResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AgentCreateResponse_1]]], 0)
class AgentsResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[AgentCreateResponse_1]]], 0)
class AsyncAgentsResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AgentCreateResponse_1]]], 0)
# === letta_client/resources/templates/templates.py
from functools import cached_property as cached_property_1
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.template_create_response import TemplateCreateResponse as TemplateCreateResponse_1
from letta_client.types.template_delete_response import TemplateDeleteResponse as TemplateDeleteResponse_1
from letta_client.types.template_rollback_response import TemplateRollbackResponse as TemplateRollbackResponse_1
from letta_client.types.template_save_response import TemplateSaveResponse as TemplateSaveResponse_1
from letta_client.types.template_update_response import TemplateUpdateResponse as TemplateUpdateResponse_1
from typing import Any, Callable, Coroutine, cast
from .agents import AgentsResource, AsyncAgentsResource
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...types.template_save_response import TemplateSaveResponse
from ...types.template_create_response import TemplateCreateResponse
from ...types.template_delete_response import TemplateDeleteResponse
from ...types.template_update_response import TemplateUpdateResponse
from ...types.template_rollback_response import TemplateRollbackResponse
class TemplatesResource(SyncAPIResource):
 @cached_property_1
 def agents(self) -> AgentsResource: ...
 def create(self, **_) -> TemplateCreateResponse: ...
 def create(*_, **_) -> TemplateCreateResponse_1: ...
 def update(self, *_, **_) -> TemplateUpdateResponse: ...
 def delete(self, *_, **_) -> TemplateDeleteResponse: ...
 def rollback(self, *_, **_) -> TemplateRollbackResponse: ...
 def save(self, *_, **_) -> TemplateSaveResponse: ...
class AsyncTemplatesResource(AsyncAPIResource):
 @cached_property_1
 def agents(self) -> AsyncAgentsResource: ...
 async def create(self, **_) -> TemplateCreateResponse: ...
 async def create(*_, **_) -> TemplateCreateResponse_1: ...
 async def update(self, *_, **_) -> TemplateUpdateResponse: ...
 async def delete(self, *_, **_) -> TemplateDeleteResponse: ...
 async def rollback(self, *_, **_) -> TemplateRollbackResponse: ...
 async def save(self, *_, **_) -> TemplateSaveResponse: ...
class TemplatesResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[TemplateCreateResponse_1]], 0)
  self.update = cast(Callable[..., APIResponse[TemplateUpdateResponse_1]], 0)
  self.delete = cast(Callable[..., APIResponse[TemplateDeleteResponse_1]], 0)
  self.rollback = cast(Callable[..., APIResponse[TemplateRollbackResponse_1]], 0)
  self.save = cast(Callable[..., APIResponse[TemplateSaveResponse_1]], 0)
class AsyncTemplatesResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[TemplateCreateResponse_1]]], 0)
  self.update = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[TemplateUpdateResponse_1]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[TemplateDeleteResponse_1]]], 0)
  self.rollback = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[TemplateRollbackResponse_1]]], 0)
  self.save = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[TemplateSaveResponse_1]]], 0)
class TemplatesResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[TemplateCreateResponse_1]]], 0)
  self.update = cast(Callable[..., ResponseContextManager[APIResponse[TemplateUpdateResponse_1]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse[TemplateDeleteResponse_1]]], 0)
  self.rollback = cast(Callable[..., ResponseContextManager[APIResponse[TemplateRollbackResponse_1]]], 0)
  self.save = cast(Callable[..., ResponseContextManager[APIResponse[TemplateSaveResponse_1]]], 0)
class AsyncTemplatesResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[TemplateCreateResponse_1]]], 0)
  self.update = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[TemplateUpdateResponse_1]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[TemplateDeleteResponse_1]]], 0)
  self.rollback = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[TemplateRollbackResponse_1]]], 0)
  self.save = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[TemplateSaveResponse_1]]], 0)
# === letta_client/resources/tools.py
from letta_client._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from letta_client.types.tool import Tool as Tool_1
from letta_client.types.tool_search_response import ToolSearchResponse as ToolSearchResponse_1
from typing import Any, Callable, Coroutine, cast
from .._resource import AsyncAPIResource, SyncAPIResource
from ..pagination import AsyncArrayPage, SyncArrayPage
from ..types.tool import Tool
from .._base_client import AsyncPaginator
from ..types.tool_search_response import ToolSearchResponse
class ToolsResource(SyncAPIResource):
 def create(self, **_) -> Tool: ...
 def retrieve(self, *_, **_) -> Tool: ...
 def update(self, *_, **_) -> Tool: ...
 def list(self, **_) -> SyncArrayPage[Tool]: ...
 def delete(self, *_, **_): return cast(object, 0)
 def search(self, **_) -> ToolSearchResponse: ...
 def upsert(self, **_) -> Tool: ...
class AsyncToolsResource(AsyncAPIResource):
 async def create(self, **_) -> Tool: ...
 async def retrieve(self, *_, **_) -> Tool: ...
 async def update(self, *_, **_) -> Tool: ...
 def list(self, **_) -> AsyncPaginator[Tool, AsyncArrayPage[Tool]]: ...
 async def delete(self, *_, **_): return cast(object, 0)
 async def search(self, **_) -> ToolSearchResponse: ...
 async def upsert(self, **_) -> Tool: ...
class ToolsResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[Tool_1]], 0)
  self.retrieve = cast(Callable[..., APIResponse[Tool_1]], 0)
  self.update = cast(Callable[..., APIResponse[Tool_1]], 0)
  self.list = cast(Callable[..., APIResponse[SyncArrayPage[Tool_1]]], 0)
  self.delete = cast(Callable[..., APIResponse[object]], 0)
  self.search = cast(Callable[..., APIResponse[ToolSearchResponse_1]], 0)
  self.upsert = cast(Callable[..., APIResponse[Tool_1]], 0)
class AsyncToolsResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Tool_1]]], 0)
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Tool_1]]], 0)
  self.update = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Tool_1]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncArrayPage[Tool_1]]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[object]]], 0)
  self.search = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ToolSearchResponse_1]]], 0)
  self.upsert = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Tool_1]]], 0)
class ToolsResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[Tool_1]]], 0)
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[Tool_1]]], 0)
  self.update = cast(Callable[..., ResponseContextManager[APIResponse[Tool_1]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[SyncArrayPage[Tool_1]]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse[object]]], 0)
  self.search = cast(Callable[..., ResponseContextManager[APIResponse[ToolSearchResponse_1]]], 0)
  self.upsert = cast(Callable[..., ResponseContextManager[APIResponse[Tool_1]]], 0)
class AsyncToolsResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Tool_1]]], 0)
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Tool_1]]], 0)
  self.update = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Tool_1]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncArrayPage[Tool_1]]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[object]]], 0)
  self.search = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ToolSearchResponse_1]]], 0)
  self.upsert = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Tool_1]]], 0)
