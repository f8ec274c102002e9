# langsmith==0.15.1, sha256 9d8ddba87cd4812cbbf10f90aea63f82280a1df7cd8f6bfc446f83b23b62c246.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === langsmith/__init__.py
from typing import cast
__all__ = ["Client", "AsyncClient", "TracingMode", "PromptCache", "AsyncPromptCache", "Cache", "AsyncCache", "configure_global_prompt_cache", "configure_global_async_prompt_cache", "RunTree", "configure", "__version__", "EvaluationResult", "RunEvaluator", "anonymizer", "traceable", "trace", "unit", "test", "expect", "evaluate", "evaluate_existing", "aevaluate_existing", "aevaluate", "tracing_context", "get_tracing_context", "address", "Address", "AgentAddress", "ExperimentAddress", "EvaluatorAddress", "agent_address", "experiment_address", "evaluator_address", "get_current_run_tree", "set_run_metadata", "ContextThreadPoolExecutor", "compute_run_id_for_secondary_replica", "uuid7", "uuid7_from_datetime", "set_runtime_overrides", "LangSmithSecret", "LS_MESSAGE_VIEW_EXCLUDE", "LangsmithError", "APIError", "APIResponseValidationError", "APIStatusError", "APIConnectionError", "APITimeoutError", "BadRequestError", "AuthenticationError", "PermissionDeniedError", "NotFoundError", "ConflictError", "UnprocessableEntityError", "RateLimitError", "InternalServerError", "__title__", "types", "resources", "NoneType", "Transport", "ProxiesTypes", "NotGiven", "NOT_GIVEN", "not_given", "Omit", "omit", "Timeout", "RequestOptions", "Stream", "AsyncStream", "Langsmith", "AsyncLangsmith", "file_from_path", "BaseModel", "APIResponse", "AsyncAPIResponse", "DEFAULT_TIMEOUT", "DEFAULT_MAX_RETRIES", "DEFAULT_CONNECTION_LIMITS", "DefaultHttpxClient", "DefaultAsyncHttpxClient", "DefaultAioHttpClient"]
from langsmith import address
from langsmith._expect import expect
from langsmith._exceptions import APIConnectionError, APIError, APIResponseValidationError, APIStatusError, APITimeoutError, AuthenticationError, BadRequestError, ConflictError, InternalServerError, LangsmithError, NotFoundError, PermissionDeniedError, RateLimitError, UnprocessableEntityError
from langsmith.address import Address, AgentAddress, EvaluatorAddress, ExperimentAddress, agent_address, experiment_address, evaluator_address
from langsmith.async_client import AsyncClient
from langsmith.client import Client, TracingMode
from langsmith.evaluation import aevaluate, aevaluate_existing, evaluate, evaluate_existing
from langsmith.evaluation.evaluator import EvaluationResult, RunEvaluator
from langsmith import anonymizer
from langsmith._runtime_overrides import set_runtime_overrides
from langsmith.prompt_cache import AsyncCache, AsyncPromptCache, Cache, PromptCache, configure_global_async_prompt_cache, configure_global_prompt_cache
from langsmith.run_helpers import get_current_run_tree, get_tracing_context, set_run_metadata, trace, traceable, tracing_context
from langsmith.run_trees import RunTree, configure
from langsmith.secret import LangSmithSecret
from langsmith.testing._internal import test, unit
from langsmith.utils import ContextThreadPoolExecutor
from langsmith.uuid import compute_run_id_for_secondary_replica, uuid7, uuid7_from_datetime
from langsmith import resources, types
from langsmith._base_client import DefaultAioHttpClient, DefaultAsyncHttpxClient, DefaultHttpxClient
from langsmith._client import AsyncLangsmith, AsyncStream, Langsmith, RequestOptions, Stream, Timeout
from langsmith._constants import DEFAULT_CONNECTION_LIMITS, DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
from langsmith._models import BaseModel
from langsmith._response import APIResponse, AsyncAPIResponse
from langsmith._types import NOT_GIVEN, NoneType, NotGiven, Omit, ProxiesTypes, Transport, not_given, omit
from langsmith._utils import file_from_path
from ._version import __title__, __version__
LS_MESSAGE_VIEW_EXCLUDE = cast(str, 0)
# === langsmith/_base_client.py
from typing import TYPE_CHECKING, Any, Dict, Type, Union, Generic, TypeVar, Iterator, Optional, Generator, AsyncIterator
from ._qs import Querystring
from ._httpx import httpx
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
# === langsmith/_client.py
from functools import cached_property as cached_property_1
from typing_extensions import Self
from ._qs import Querystring
from ._types import Timeout, RequestOptions
from ._streaming import AsyncStream, Stream
from ._base_client import SyncAPIClient, AsyncAPIClient
from .resources.sql import AsyncSqlResource, SqlResource
from .resources.info import AsyncInfoResource, InfoResource
from .resources.agents import AgentsResource, AsyncAgentsResource
from .resources.issues import AsyncIssuesResource, IssuesResource
from .resources.commits import AsyncCommitsResource, CommitsResource
from .resources.sessions import AsyncSessionsResource, SessionsResource
from .resources.ai_search import AISearchResource, AsyncAISearchResource
from .resources.runs.runs import AsyncRunsResource, RunsResource
from .resources.evaluators import AsyncEvaluatorsResource, EvaluatorsResource
from .resources.fleet.fleet import AsyncFleetResource, FleetResource
from .resources.repos.repos import AsyncReposResource, ReposResource
from .resources.public.public import AsyncPublicResource, PublicResource
from .resources.traces.traces import AsyncTracesResource, TracesResource
from .resources.prompt_webhooks import AsyncPromptWebhooksResource, PromptWebhooksResource
from .resources.threads.threads import AsyncThreadsResource, ThreadsResource
from .resources.product_feedback import AsyncProductFeedbackResource, ProductFeedbackResource
from .resources.datasets.datasets import AsyncDatasetsResource, DatasetsResource
from .resources.online_evaluators import AsyncOnlineEvaluatorsResource, OnlineEvaluatorsResource
from .resources.workspace_secrets import AsyncWorkspaceSecretsResource, WorkspaceSecretsResource
from .resources.sandboxes.sandboxes import AsyncSandboxesResource, SandboxesResource
from .resources.workspace_tags.workspace_tags import AsyncWorkspaceTagsResource, WorkspaceTagsResource
from .resources.annotation_queues.annotation_queues import AnnotationQueuesResource, AsyncAnnotationQueuesResource
class Langsmith(SyncAPIClient):
 @cached_property_1
 def sql(self) -> SqlResource: ...
 @cached_property_1
 def product_feedback(self) -> ProductFeedbackResource: ...
 @cached_property_1
 def agents(self) -> AgentsResource: ...
 @cached_property_1
 def fleet(self) -> FleetResource: ...
 @cached_property_1
 def sessions(self) -> SessionsResource: ...
 @cached_property_1
 def datasets(self) -> DatasetsResource: ...
 @cached_property_1
 def runs(self) -> RunsResource: ...
 @cached_property_1
 def threads(self) -> ThreadsResource: ...
 @cached_property_1
 def traces(self) -> TracesResource: ...
 @cached_property_1
 def ai_search(self) -> AISearchResource: ...
 @cached_property_1
 def evaluators(self) -> EvaluatorsResource: ...
 @cached_property_1
 def online_evaluators(self) -> OnlineEvaluatorsResource: ...
 @cached_property_1
 def public(self) -> PublicResource: ...
 @cached_property_1
 def annotation_queues(self) -> AnnotationQueuesResource: ...
 @cached_property_1
 def prompt_webhooks(self) -> PromptWebhooksResource: ...
 @cached_property_1
 def info(self) -> InfoResource: ...
 @cached_property_1
 def workspace_secrets(self) -> WorkspaceSecretsResource: ...
 @cached_property_1
 def workspace_tags(self) -> WorkspaceTagsResource: ...
 @cached_property_1
 def repos(self) -> ReposResource: ...
 @cached_property_1
 def commits(self) -> CommitsResource: ...
 @cached_property_1
 def issues(self) -> IssuesResource: ...
 @cached_property_1
 def sandboxes(self) -> SandboxesResource: ...
 @property
 def qs(self) -> Querystring: ...
 def copy(self, **_) -> Self: ...
 with_options = Langsmith.copy
class AsyncLangsmith(AsyncAPIClient):
 @cached_property_1
 def sql(self) -> AsyncSqlResource: ...
 @cached_property_1
 def product_feedback(self) -> AsyncProductFeedbackResource: ...
 @cached_property_1
 def agents(self) -> AsyncAgentsResource: ...
 @cached_property_1
 def fleet(self) -> AsyncFleetResource: ...
 @cached_property_1
 def sessions(self) -> AsyncSessionsResource: ...
 @cached_property_1
 def datasets(self) -> AsyncDatasetsResource: ...
 @cached_property_1
 def runs(self) -> AsyncRunsResource: ...
 @cached_property_1
 def threads(self) -> AsyncThreadsResource: ...
 @cached_property_1
 def traces(self) -> AsyncTracesResource: ...
 @cached_property_1
 def ai_search(self) -> AsyncAISearchResource: ...
 @cached_property_1
 def evaluators(self) -> AsyncEvaluatorsResource: ...
 @cached_property_1
 def online_evaluators(self) -> AsyncOnlineEvaluatorsResource: ...
 @cached_property_1
 def public(self) -> AsyncPublicResource: ...
 @cached_property_1
 def annotation_queues(self) -> AsyncAnnotationQueuesResource: ...
 @cached_property_1
 def prompt_webhooks(self) -> AsyncPromptWebhooksResource: ...
 @cached_property_1
 def info(self) -> AsyncInfoResource: ...
 @cached_property_1
 def workspace_secrets(self) -> AsyncWorkspaceSecretsResource: ...
 @cached_property_1
 def workspace_tags(self) -> AsyncWorkspaceTagsResource: ...
 @cached_property_1
 def repos(self) -> AsyncReposResource: ...
 @cached_property_1
 def commits(self) -> AsyncCommitsResource: ...
 @cached_property_1
 def issues(self) -> AsyncIssuesResource: ...
 @cached_property_1
 def sandboxes(self) -> AsyncSandboxesResource: ...
 @property
 def qs(self) -> Querystring: ...
 def copy(self, **_) -> Self: ...
 with_options = AsyncLangsmith.copy
# === langsmith/_compat.py
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
# === langsmith/_constants.py
from httpx import Limits as Limits_1, Timeout as Timeout_1
from httpx2 import Limits, Timeout
from typing import cast
DEFAULT_TIMEOUT = cast(Timeout | Timeout_1, 0)
DEFAULT_MAX_RETRIES = cast(int, 0)
DEFAULT_CONNECTION_LIMITS = cast(Limits | Limits_1, 0)
# === langsmith/_exceptions.py
from ._httpx import httpx
class LangsmithError(Exception): ...
class APIError(LangsmithError):
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
# === langsmith/_expect.py
from langsmith.utils import ContextThreadPoolExecutor
from typing import Callable, Union
class _Matcher:
 def to_be_less_than(self, *_) -> None: ...
 def to_be_greater_than(self, *_) -> None: ...
 def to_be_between(self, *_) -> None: ...
 def to_be_approximately(self, *_) -> None: ...
 def to_equal(self, *_) -> None: ...
 def to_be_none(self) -> None: ...
 def to_contain(self, *_) -> None: ...
 def against(self, func: Callable) -> None: ...
class _Expect:
 def embedding_distance(self, *_, **_) -> _Matcher: ...
 def edit_distance(self, *_, **_) -> _Matcher: ...
 def value(self, *_) -> _Matcher: ...
 def score(self, *_, **_) -> _Matcher: ...
 def __call__(self, *_) -> _Matcher: ...
 def __call__(self, **_) -> _Expect: ...
 def __call__(self, *_) -> Union[_Expect, _Matcher]: ...
 def __init__(self):
  self.executor = ContextThreadPoolExecutor()
expect = _Expect()
# === langsmith/_httpx.py
from typing import TYPE_CHECKING
import httpx2 as httpx
import httpx
if TYPE_CHECKING:
 import httpx
from httpx2 import URL
from httpx import URL
if TYPE_CHECKING:
 from httpx import URL
from httpx2 import Proxy
from httpx import Proxy
if TYPE_CHECKING:
 from httpx import Proxy
from httpx2 import Timeout
from httpx import Timeout
if TYPE_CHECKING:
 from httpx import Timeout
from httpx2 import Response
from httpx import Response
if TYPE_CHECKING:
 from httpx import Response
from httpx2 import BaseTransport
from httpx import BaseTransport
if TYPE_CHECKING:
 from httpx import BaseTransport
# === langsmith/_models.py
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
# === langsmith/_qs.py
from typing import Mapping
class Querystring:
 def parse(self, *_) -> Mapping[str, object]: ...
 def stringify(self, *_, **_) -> str: ...
 def stringify_items(self, *_, **_) -> list[tuple[str, str]]: ...
# === langsmith/_resource.py
class SyncAPIResource: ...
class AsyncAPIResource: ...
# === langsmith/_response.py
from typing import Any, Generic, TypeVar, Callable, Iterator, AsyncIterator
from typing_extensions import Awaitable
from ._httpx import httpx
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
# === langsmith/_runtime_overrides.py
from typing import Callable, Optional
AioToThread = Callable[..., ""]
def set_runtime_overrides(aio_to_thread: Optional[AioToThread]) -> None: ...
# === langsmith/_streaming.py
from typing import AsyncIterator, Generic, Iterator, TypeVar
from typing_extensions import Self
from ._httpx import httpx
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
# === langsmith/_types.py
from os import PathLike
from typing import IO, TYPE_CHECKING, Any, Dict, List, Type, Tuple, Union, Mapping, TypeVar, Optional, AsyncIterable
from typing_extensions import Protocol, TypedDict
import pydantic
from ._httpx import BaseTransport, Proxy, Response, Timeout, URL
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
# === langsmith/_utils/__init__.py
from ._utils import file_from_path
from ._transform import PropertyInfo
# === langsmith/_utils/_transform.py
class PropertyInfo: ...
# === langsmith/_utils/_utils.py
from .._types import FileTypes
def file_from_path(*_) -> FileTypes: ...
# === langsmith/_version.py
from typing import cast
__title__ = cast(str, 0)
__version__ = cast(str, 0)
# === langsmith/address.py
from typing import Optional
from typing_extensions import TypedDict
from langsmith import utils
class AgentAddress(TypedDict): ...
class ExperimentAddress(TypedDict): ...
class EvaluatorAddress(TypedDict): ...
Address = AgentAddress | ExperimentAddress | EvaluatorAddress
ApiAddress = Address
class EnvAddressError(utils.LangSmithUserError): ...
def agent_address(*_) -> AgentAddress: ...
def experiment_address(*_) -> ExperimentAddress: ...
def evaluator_address() -> EvaluatorAddress: ...
def ensure_agent(*_) -> AgentAddress: ...
def ensure_address(*_) -> Address: ...
def address_from_env() -> Optional[AgentAddress]: ...
def env_values() -> dict[str, Optional[str]]: ...
def resolve_destination(*_) -> tuple[Optional[str], Optional[AgentAddress]]: ...
# === langsmith/anonymizer.py
import re
from typing import Any, Callable, TypedDict, Union
class StringNode(TypedDict): ...
class StringNodeProcessor:
 def mask_nodes(self, *_) -> list[StringNode]: ...
class ReplacerOptions(TypedDict): ...
class StringNodeRule(TypedDict):
 pattern: re.Pattern
class RuleNodeProcessor(StringNodeProcessor):
 def mask_nodes(self, *_) -> list[StringNode]: ...
class CallableNodeProcessor(StringNodeProcessor):
 func: Union[Callable[..., str], Callable[..., str]]
 def mask_nodes(self, *_) -> list[StringNode]: ...
 def __init__(self, func: Union[Callable[..., str], Callable[..., str]]): ...
ReplacerType = Union[Callable[..., str], list[StringNodeRule], StringNodeProcessor]
def create_anonymizer(replacer: ReplacerType, **_) -> Callable[..., Any]: ...
def create_secret_anonymizer(**_) -> Callable[..., Any]: ...
# === langsmith/async_client.py
from langchain_core.runnables.base import RunnableSequence
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Any, Optional, cast
from langsmith.resources.agents import AsyncAgentsResource
from langsmith.resources.runs import AsyncRunsResource
from langsmith import schemas as ls_schemas
from langsmith.resources.annotation_queues.annotation_queues import AsyncAnnotationQueuesResource
from langsmith.resources.datasets.datasets import AsyncDatasetsResource
from langsmith.resources.online_evaluators import AsyncOnlineEvaluatorsResource as AsyncEvaluatorsResource
from langsmith.resources.public.public import AsyncPublicResource
from langsmith.resources.sandboxes.sandboxes import AsyncSandboxesResource
from langsmith.resources.threads import AsyncThreadsResource
from langsmith.resources.traces import AsyncTracesResource
class AsyncClient:
 async def info(self): ...
 @property
 def runs(self) -> AsyncRunsResource: ...
 @property
 def evaluators(self) -> AsyncEvaluatorsResource: ...
 @property
 def sandboxes(self) -> AsyncSandboxesResource: ...
 @property
 def datasets(self) -> AsyncDatasetsResource: ...
 @property
 def annotation_queues(self) -> AsyncAnnotationQueuesResource: ...
 @property
 def threads(self) -> AsyncThreadsResource: ...
 @property
 def traces(self) -> AsyncTracesResource: ...
 @property
 def agents(self) -> AsyncAgentsResource: ...
 @property
 def public(self) -> AsyncPublicResource: ...
 async def __aenter__(self) -> AsyncClient: ...
 async def __aexit__(self, *_): pass
 async def aclose(self): pass
 async def create_run(self, *_, **_) -> None: ...
 async def update_run(self, *_, **_) -> None: ...
 read_run = __
 list_runs = __
 share_run = __
 async def run_is_shared(self, *_) -> bool: ...
 read_run_shared_link = __
 async def create_project(self, *_, **_): ...
 async def read_project(self, *_): ...
 async def delete_project(self, **_) -> None: ...
 async def create_dataset(self, *_, **_): ...
 async def read_dataset(self, *_): ...
 async def delete_dataset(self, *_) -> None: ...
 async def list_datasets(self, **_) -> AsyncIterator[ls_schemas.Dataset]: yield
 async def create_example(self, *_, **_): ...
 async def read_example(self, *_): ...
 async def list_examples(self, **_) -> AsyncIterator[ls_schemas.Example]: yield
 async def create_feedback(self, *_, **_): ...
 async def create_feedback_from_token(self, *_, **_) -> None: ...
 async def create_presigned_feedback_token(self, *_, **_): ...
 async def read_feedback(self, *_): ...
 async def list_feedback(self, **_) -> AsyncIterator[ls_schemas.Feedback]: yield
 async def delete_feedback(self, *_) -> None: ...
 async def list_annotation_queues(self, **_) -> AsyncIterator[ls_schemas.AnnotationQueue]: yield
 async def create_annotation_queue(self, **_): ...
 async def read_annotation_queue(self, *_): ...
 async def update_annotation_queue(self, *_, **_) -> None: ...
 async def delete_annotation_queue(self, *_) -> None: ...
 add_runs_to_annotation_queue = __
 delete_run_from_annotation_queue = __
 get_run_from_annotation_queue = __
 list_runs_from_annotation_queue = __
 async def create_feedback_config(self, *_, **_): ...
 async def list_feedback_configs(self, **_) -> AsyncIterator[ls_schemas.FeedbackConfigSchema]: yield
 async def update_feedback_config(self, *_, **_): ...
 async def add_feedback_categories(self, *_, **_): ...
 async def remove_feedback_categories(self, *_, **_): ...
 async def delete_feedback_config(self, *_, **_) -> None: ...
 async def like_prompt(self, *_) -> dict[str, int]: ...
 async def unlike_prompt(self, *_) -> dict[str, int]: ...
 async def list_prompts(self, **_): ...
 async def get_prompt(self, *_) -> Optional[ls_schemas.Prompt]: ...
 async def create_prompt(self, *_, **_): ...
 async def create_commit(self, *_, **_) -> str: ...
 async def update_prompt(self, *_, **_) -> dict[str, Any]: ...
 async def delete_prompt(self, *_) -> None: ...
 async def pull_prompt_commit(self, *_, **_): ...
 async def list_prompt_commits(self, *_, **_) -> AsyncGenerator[ls_schemas.ListedPromptCommit, None]: yield
 async def pull_prompt(self, *_, **_): return cast(RunnableSequence, 0)
 async def push_prompt(self, *_, **_) -> str: ...
 async def pull_agent(self, *_, **_): ...
 async def push_agent(self, *_, **_) -> str: ...
 async def pull_skill(self, *_, **_): ...
 async def push_skill(self, *_, **_) -> str: ...
 async def delete_agent(self, *_) -> None: ...
 async def delete_skill(self, *_) -> None: ...
 async def agent_exists(self, *_) -> bool: ...
 async def skill_exists(self, *_) -> bool: ...
 async def list_agents(self, **_): ...
 async def list_skills(self, **_): ...
# === langsmith/beta/__init__.py
from langsmith._internal._beta_decorator import warn_beta
from langsmith.beta._evals import compute_test_metrics, convert_runs_to_test
# === langsmith/beta/_evals.py
convert_runs_to_test = __
compute_test_metrics = __
# === langsmith/client.py
from langchain_core.runnables.base import RunnableSequence
from requests import Session
from urllib3.util import Retry as Retry_1
import uuid
from collections.abc import AsyncIterable, Iterable, Iterator, Sequence
from queue import PriorityQueue
from typing import Any, Callable, Literal, NamedTuple, Optional, TypedDict, Union, cast
import requests
from langsmith import schemas as ls_schemas
from langsmith._internal._compressed_traces import CompressedTraces
TracingMode = Literal["langsmith", "otel", "hybrid"]
from zoneinfo import ZoneInfo
class ZoneInfo: ...
from opentelemetry.sdk.trace import TracerProvider
class TracerProvider: ...
from langsmith.resources.agents import AgentsResource
import pandas as pd
from langchain_core.runnables import Runnable
from langsmith import schemas
from langsmith.resources.annotation_queues.annotation_queues import AsyncAnnotationQueuesResource
from langsmith.resources.datasets.datasets import AsyncDatasetsResource
from langsmith.resources.online_evaluators import AsyncOnlineEvaluatorsResource as AsyncEvaluatorsResource
from langsmith.resources.public.public import AsyncPublicResource
from langsmith.resources.runs import AsyncRunsResource
from langsmith.resources.sandboxes.sandboxes import AsyncSandboxesResource
from langsmith.resources.sessions import AsyncSessionsResource
from langsmith.resources.threads import AsyncThreadsResource
from langsmith.resources.traces import AsyncTracesResource
from langsmith.evaluation._arunner import AEVALUATOR_T, ATARGET_T, AsyncExperimentResults
from langsmith.evaluation._runner import COMPARATIVE_EVALUATOR_T, DATA_T, EVALUATOR_T, EXPERIMENT_T, SUMMARY_EVALUATOR_T, TARGET_T, ComparativeExperimentResults, ExperimentResults
ID_TYPE = Union[uuid.UUID, str]
def close_session(*_) -> None: ...
class ListThreadsItem(TypedDict): ...
class Client:
 @property
 def runs(self) -> AsyncRunsResource: ...
 @property
 def evaluators(self) -> AsyncEvaluatorsResource: ...
 @property
 def sandboxes(self) -> AsyncSandboxesResource: ...
 @property
 def datasets(self) -> AsyncDatasetsResource: ...
 @property
 def annotation_queues(self) -> AsyncAnnotationQueuesResource: ...
 @property
 def threads(self) -> AsyncThreadsResource: ...
 @property
 def traces(self) -> AsyncTracesResource: ...
 @property
 def sessions(self) -> AsyncSessionsResource: ...
 @property
 def agents(self) -> AgentsResource: ...
 @property
 def public(self) -> AsyncPublicResource: ...
 def request_with_retries(self, *_, retry_on: Optional[Sequence[type[BaseException]]], to_ignore: Optional[Sequence[type[BaseException]]], handle_response: Optional[Callable[..., Any]], **_) -> requests.Response: ...
 def upload_dataframe(self, *_, **_): ...
 def upload_csv(self, *_, **_): ...
 def create_run(self, *_, **_) -> None: ...
 def batch_ingest_runs(self, *_) -> None: ...
 def multipart_ingest(self, *_, **_) -> None: ...
 def update_run(self, *_, **_) -> None: ...
 def flush_compressed_traces(self, *_) -> None: ...
 def flush(self, *_) -> None: ...
 read_run = __
 read_thread = __
 list_runs = __
 list_threads = __
 def get_run_stats(self, **_) -> dict[str, Any]: ...
 get_run_url = __
 share_run = __
 unshare_run = __
 read_run_shared_link = __
 def run_is_shared(self, *_) -> bool: ...
 read_shared_run = __
 list_shared_runs = __
 def read_dataset_shared_schema(self, *_, **_): return cast(dict[Any, Any], 0)
 def share_dataset(self, *_, **_): return cast(dict[Any, Any], 0)
 def unshare_dataset(self, *_) -> None: ...
 def read_shared_dataset(self, *_): ...
 def list_shared_examples(self, *_, **_) -> Iterator[ls_schemas.Example]: yield
 def list_shared_projects(self, **_) -> Iterator[ls_schemas.TracerSessionResult]: yield
 def create_project(self, *_, **_): ...
 def update_project(self, *_, **_): ...
 def read_project(*_, **_): ...
 async def aread_project(self, **_): ...
 def has_project(self, *_, **_) -> bool: ...
 def get_test_results(self, **_) -> pd.DataFrame: ...
 def list_projects(self, *_) -> Iterator[ls_schemas.TracerSessionResult]: yield
 def delete_project(*_, **_) -> None: ...
 def create_dataset(self, *_, **_): ...
 def has_dataset(self, **_) -> bool: ...
 def read_dataset(*_, **_): ...
 def diff_dataset_versions(self, *_, **_): ...
 def read_dataset_openai_finetuning(self, *_, **_) -> list: ...
 def list_datasets(self, **_) -> Iterator[ls_schemas.Dataset]: yield
 def delete_dataset(*_, **_) -> None: ...
 def update_dataset_tag(self, **_) -> None: ...
 def list_dataset_versions(self, **_) -> Iterator[ls_schemas.DatasetVersion]: yield
 def read_dataset_version(self, **_): ...
 def clone_public_dataset(self, *_, **_): ...
 def create_llm_example(*_, **_): ...
 def create_chat_example(*_, **_): ...
 def create_example_from_run(self, *_): ...
 def update_examples_multipart(self, **_): ...
 def upload_examples_multipart(self, **_): ...
 def upsert_examples_multipart(self, **_): ...
 def create_examples(*_, **_): ...
 def create_example(*_, **_): ...
 def read_example(self, *_, **_): ...
 def list_examples(self, *_, **_) -> Iterator[ls_schemas.Example]: yield
 def update_example(self, *_, **_) -> dict[str, Any]: ...
 def update_examples(self, **_) -> dict[str, Any]: ...
 def delete_example(self, *_) -> None: ...
 def delete_examples(self, *_, **_) -> None: ...
 def list_dataset_splits(self, **_) -> list[str]: ...
 def update_dataset_splits(self, **_) -> None: ...
 evaluate_run = __
 aevaluate_run = __
 def create_feedback(self, *_, **_): ...
 def update_feedback(self, *_, **_) -> None: ...
 def read_feedback(self, *_): ...
 def list_feedback(self, **_) -> Iterator[ls_schemas.Feedback]: yield
 def delete_feedback(self, *_) -> None: ...
 def create_feedback_from_token(self, *_, **_) -> None: ...
 def create_presigned_feedback_token(self, *_, **_): ...
 def create_presigned_feedback_tokens(self, *_, **_) -> Sequence[ls_schemas.FeedbackIngestToken]: ...
 def list_presigned_feedback_tokens(self, *_, **_) -> Iterator[ls_schemas.FeedbackIngestToken]: yield
 def list_feedback_formulas(self, **_) -> Iterator[ls_schemas.FeedbackFormula]: ...
 def get_feedback_formula_by_id(self, *_): ...
 def create_feedback_formula(self, **_): ...
 def update_feedback_formula(self, *_, **_): ...
 def delete_feedback_formula(self, *_) -> None: ...
 def create_feedback_config(self, *_, **_): ...
 def list_feedback_configs(self, **_) -> Iterator[ls_schemas.FeedbackConfigSchema]: yield
 def update_feedback_config(self, *_, **_): ...
 def add_feedback_categories(self, *_, **_): ...
 def remove_feedback_categories(self, *_, **_): ...
 def delete_feedback_config(self, *_, **_) -> None: ...
 def list_annotation_queues(self, **_) -> Iterator[ls_schemas.AnnotationQueue]: yield
 def create_annotation_queue(self, **_): ...
 def read_annotation_queue(self, *_): ...
 def update_annotation_queue(self, *_, **_) -> None: ...
 def delete_annotation_queue(self, *_) -> None: ...
 add_runs_to_annotation_queue = __
 delete_run_from_annotation_queue = __
 get_run_from_annotation_queue = __
 list_runs_from_annotation_queue = __
 def create_comparative_experiment(self, *_, **_): ...
 def like_prompt(self, *_) -> dict[str, int]: ...
 def unlike_prompt(self, *_) -> dict[str, int]: ...
 def list_prompts(self, **_): ...
 def get_prompt(self, *_) -> Optional[ls_schemas.Prompt]: ...
 def create_prompt(self, *_, **_): ...
 def create_commit(self, *_, **_) -> str: ...
 def update_prompt(self, *_, **_) -> dict[str, Any]: ...
 def delete_prompt(self, *_) -> None: ...
 def pull_prompt_commit(self, *_, **_): ...
 def list_prompt_commits(self, *_, **_) -> Iterator[ls_schemas.ListedPromptCommit]: yield
 def pull_prompt(self, *_, **_): return cast(RunnableSequence, 0)
 def push_prompt(self, *_, **_) -> str: ...
 def pull_agent(self, *_, **_): ...
 def push_agent(self, *_, **_) -> str: ...
 def pull_skill(self, *_, **_): ...
 def push_skill(self, *_, **_) -> str: ...
 def delete_agent(self, *_) -> None: ...
 def delete_skill(self, *_) -> None: ...
 def agent_exists(self, *_) -> bool: ...
 def skill_exists(self, *_) -> bool: ...
 def list_agents(self, **_): ...
 def list_skills(self, **_): ...
 def cleanup(self, *_) -> None: ...
 def close(self, *_) -> None: ...
 def evaluate(self, target: Union[TARGET_T, Runnable], data, evaluators: Optional[Sequence[EVALUATOR_T]], summary_evaluators: Optional[Sequence[SUMMARY_EVALUATOR_T]], metadata, experiment_prefix, description, max_concurrency, num_repetitions, blocking, experiment, upload_runs: Optional[Union[bool, Callable[..., bool]]], *_, **_) -> ExperimentResults: ...
 def evaluate(self, target, data, evaluators: Optional[Sequence[EVALUATOR_T]], summary_evaluators: Optional[Sequence[SUMMARY_EVALUATOR_T]], *_, **_) -> ExperimentResults: ...
 def evaluate(self, target, data, evaluators: Optional[Sequence[COMPARATIVE_EVALUATOR_T]], summary_evaluators: Optional[Sequence[SUMMARY_EVALUATOR_T]], *_, **_) -> ComparativeExperimentResults: ...
 def evaluate(self, target: Union[TARGET_T, Runnable, EXPERIMENT_T, tuple[EXPERIMENT_T, EXPERIMENT_T]], data, evaluators: Optional[Union[Sequence[EVALUATOR_T], Sequence[COMPARATIVE_EVALUATOR_T]]], summary_evaluators: Optional[Sequence[SUMMARY_EVALUATOR_T]], metadata, experiment_prefix, description, max_concurrency, num_repetitions, blocking, experiment, upload_runs: Optional[Union[bool, Callable[..., bool]]], *_, **_) -> Union[ExperimentResults, ComparativeExperimentResults]: ...
 async def aevaluate(self, target: Union[ATARGET_T, AsyncIterable[dict], Runnable, str, uuid.UUID, schemas.TracerSession], data: Union[DATA_T, AsyncIterable[schemas.Example], Iterable[schemas.Example], None], evaluators: Optional[Sequence[Union[EVALUATOR_T, AEVALUATOR_T]]], summary_evaluators: Optional[Sequence[SUMMARY_EVALUATOR_T]], metadata, experiment_prefix, description, max_concurrency, num_repetitions, blocking, experiment, upload_runs: Optional[Union[bool, Callable[..., bool]]], *_, **_) -> AsyncExperimentResults: ...
 get_experiment_results = __
 generate_insights = __
 poll_insights = __
 get_insights_report = __
 def list_project_issues(self, *_, **_) -> list[dict]: ...
 def __init__(self, *_, anonymizer: Optional[Callable[..., dict]], hide_inputs: Optional[Union[Callable[..., dict], bool]], hide_outputs: Optional[Union[Callable[..., dict], bool]], hide_metadata: Optional[Union[Callable[..., dict], bool]], process_buffered_run_ops: Optional[Callable[..., Sequence[dict]]], tracing_error_callback: Optional[Callable[..., None]], **_): ...
 def __set__attributes__(self):
  self.retry_config = cast(Retry_1 | None, 0)
  self.session = cast(Session | None, 0)
  self.compressed_traces: Optional[CompressedTraces]
  self.tracing_queue: Optional[PriorityQueue]
def convert_prompt_to_openai_format(*_) -> dict: ...
def convert_prompt_to_anthropic_format(*_) -> dict: ...
def dump_model(*_, **_) -> dict[str, Any]: ...
def prep_obj_for_push(*_): ...
class ReplicaAuth(NamedTuple): ...
# === langsmith/evaluation/__init__.py
from langsmith.evaluation._arunner import aevaluate, aevaluate_existing
from langsmith.evaluation._runner import evaluate, evaluate_comparative, evaluate_existing
from langsmith.evaluation.evaluator import EvaluationResult, EvaluationResults, RunEvaluator, run_evaluator
# === langsmith/evaluation/_arunner.py
import uuid
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Callable, Optional, Union
from langsmith import schemas
from langsmith.evaluation._runner import AEVALUATOR_T, DATA_T, EVALUATOR_T, UPLOAD_RUNS_T, ExperimentResultRow
from langsmith.evaluation.evaluator import SUMMARY_EVALUATOR_T
import pandas as pd
from langchain_core.runnables import Runnable
DataFrame = Any
if TYPE_CHECKING:
 DataFrame = pd.DataFrame
ATARGET_T = Union[Callable[..., Awaitable[dict]], Callable[..., Awaitable[dict]]]
async def aevaluate(target: Union[ATARGET_T, AsyncIterable[dict], Runnable, str, uuid.UUID, schemas.TracerSession], data: Union[DATA_T, AsyncIterable[schemas.Example], Iterable[schemas.Example], None], evaluators: Optional[Sequence[Union[EVALUATOR_T, AEVALUATOR_T]]], summary_evaluators: Optional[Sequence[SUMMARY_EVALUATOR_T]], metadata, experiment_prefix, description, max_concurrency, num_repetitions, client, blocking, experiment, upload_runs: Optional[UPLOAD_RUNS_T], *_, **_) -> AsyncExperimentResults: ...
async def aevaluate_existing(experiment, evaluators: Optional[Sequence[Union[EVALUATOR_T, AEVALUATOR_T]]], summary_evaluators: Optional[Sequence[SUMMARY_EVALUATOR_T]], *_) -> AsyncExperimentResults: ...
class AsyncExperimentResults:
 async def get_dataset_id(self) -> str: ...
 async def get_comparison_url(self) -> Optional[str]: ...
 def __aiter__(self) -> AsyncIterator[ExperimentResultRow]: ...
 async def __anext__(self) -> ExperimentResultRow: ...
 def to_pandas(self, *_) -> DataFrame: ...
 async def wait(self) -> None: ...
# === langsmith/evaluation/_runner.py
import uuid
from collections.abc import Awaitable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Callable, Optional, Union, cast
from typing_extensions import TypedDict
from langsmith import schemas
from langsmith.evaluation.evaluator import SUMMARY_EVALUATOR_T, ComparisonEvaluationResult, EvaluationResult, EvaluationResults, RunEvaluator
import pandas as pd
from langchain_core.runnables import Runnable
DataFrame = Any
if TYPE_CHECKING:
 DataFrame = pd.DataFrame
TARGET_T = Union[Callable[..., dict], Callable[..., dict]]
DATA_T = Union[str, uuid.UUID, Iterable[schemas.Example], schemas.Dataset]
EVALUATOR_T = Union[RunEvaluator, Callable[..., Union[EvaluationResult, EvaluationResults]], Callable[..., Union[dict, EvaluationResults, EvaluationResult]]]
AEVALUATOR_T = Union[Callable[..., Awaitable[Union[EvaluationResult, EvaluationResults]]]]
EXPERIMENT_T = Union[str, uuid.UUID, schemas.TracerSession]
UPLOAD_RUNS_T = Union[bool, Callable[..., bool]]
def evaluate(target: Union[TARGET_T, Runnable], data, evaluators: Optional[Sequence[EVALUATOR_T]], summary_evaluators: Optional[Sequence[SUMMARY_EVALUATOR_T]], metadata, experiment_prefix, description, max_concurrency, num_repetitions, client, blocking, experiment, upload_runs: Optional[UPLOAD_RUNS_T], *_, **_) -> ExperimentResults: ...
def evaluate(target, data, evaluators: Optional[Sequence[EVALUATOR_T]], summary_evaluators: Optional[Sequence[SUMMARY_EVALUATOR_T]], *_, **_) -> ExperimentResults: ...
def evaluate(target, data, evaluators: Optional[Sequence[COMPARATIVE_EVALUATOR_T]], summary_evaluators: Optional[Sequence[SUMMARY_EVALUATOR_T]], *_, **_) -> ComparativeExperimentResults: ...
def evaluate(target: Union[TARGET_T, Runnable, EXPERIMENT_T, tuple[EXPERIMENT_T, EXPERIMENT_T]], data, evaluators: Optional[Union[Sequence[EVALUATOR_T], Sequence[COMPARATIVE_EVALUATOR_T]]], summary_evaluators: Optional[Sequence[SUMMARY_EVALUATOR_T]], metadata, experiment_prefix, description, max_concurrency, num_repetitions, client, blocking, experiment, upload_runs: Optional[UPLOAD_RUNS_T], *_, **_) -> Union[ExperimentResults, ComparativeExperimentResults]: ...
def evaluate_existing(experiment, evaluators: Optional[Sequence[EVALUATOR_T]], summary_evaluators: Optional[Sequence[SUMMARY_EVALUATOR_T]], *_) -> ExperimentResults: ...
class ExperimentResultRow(TypedDict): ...
class ExperimentResults:
 def get_dataset_id(self) -> str: ...
 def __iter__(self) -> Iterator[ExperimentResultRow]: yield
 def to_pandas(self, *_) -> DataFrame: ...
 def wait(self) -> None: ...
COMPARATIVE_EVALUATOR_T = Callable[..., Union[Union[ComparisonEvaluationResult, dict], Awaitable[Union[ComparisonEvaluationResult, dict]]]]
def evaluate_comparative(experiments, evaluators: Sequence[COMPARATIVE_EVALUATOR_T], *_) -> ComparativeExperimentResults: ...
class ComparativeExperimentResults:
 def __getitem__(self, *_): ...
 def __iter__(self): yield cast(dict[str, Any], 0)
# === langsmith/evaluation/evaluator.py
from langsmith.run_helpers import SupportsLangsmithExtra
from pydantic import ConfigDict as ConfigDict_1
import uuid
from collections.abc import Awaitable
from typing import Any, Callable, Optional, Union, cast
from pydantic import BaseModel
from typing_extensions import TypedDict
from langsmith.schemas import SCORE_TYPE, VALUE_TYPE
class Category(TypedDict): ...
class FeedbackConfig(TypedDict): ...
class EvaluationResult(BaseModel):
 score: SCORE_TYPE
 value: VALUE_TYPE
 source_run_id: Optional[Union[uuid.UUID, str]]
 target_run_id: Optional[Union[uuid.UUID, str]]
 model_config = cast(ConfigDict_1, 0)
 def check_value_non_numeric(self) -> EvaluationResult: ...
class EvaluationResults(TypedDict): ...
class RunEvaluator:
 def evaluate_run(self, *_) -> Union[EvaluationResult, EvaluationResults]: ...
 async def aevaluate_run(self, *_) -> Union[EvaluationResult, EvaluationResults]: ...
_RUNNABLE_OUTPUT = Union[EvaluationResult, EvaluationResults, dict]
class ComparisonEvaluationResult(BaseModel):
 source_run_id: Optional[Union[uuid.UUID, str]]
_COMPARISON_OUTPUT = Union[ComparisonEvaluationResult, dict]
class DynamicRunEvaluator(RunEvaluator):
 def evaluate_run(self, *_) -> Union[EvaluationResult, EvaluationResults]: ...
 async def aevaluate_run(self, *_): return cast(EvaluationResult | EvaluationResults, 0)
 def __call__(self, *_) -> Union[EvaluationResult, EvaluationResults]: ...
 def __init__(self, func: Callable[..., Union[_RUNNABLE_OUTPUT, Awaitable[_RUNNABLE_OUTPUT]]], afunc: Optional[Callable[..., Awaitable[_RUNNABLE_OUTPUT]]]): ...
 def __set__attributes__(self):
  self.afunc = SupportsLangsmithExtra()
  self.func = SupportsLangsmithExtra()
def run_evaluator(func: Callable[..., Union[_RUNNABLE_OUTPUT, Awaitable[_RUNNABLE_OUTPUT]]]): return cast(DynamicRunEvaluator, 0)
class DynamicComparisonRunEvaluator:
 def compare_runs(self, *_) -> ComparisonEvaluationResult: ...
 async def acompare_runs(self, *_) -> ComparisonEvaluationResult: ...
 def __call__(self, *_) -> ComparisonEvaluationResult: ...
 def __init__(self, func: Callable[..., Union[_COMPARISON_OUTPUT, Awaitable[_COMPARISON_OUTPUT]]], afunc: Optional[Callable[..., Awaitable[_COMPARISON_OUTPUT]]]): ...
 def __set__attributes__(self):
  self.afunc = SupportsLangsmithExtra()
  self.func = SupportsLangsmithExtra()
def comparison_evaluator(func: Callable[..., Union[_COMPARISON_OUTPUT, Awaitable[_COMPARISON_OUTPUT]]]) -> DynamicComparisonRunEvaluator: ...
SUMMARY_EVALUATOR_T = Union[Callable[..., Union[EvaluationResult, EvaluationResults]], Callable[..., Union[EvaluationResult, EvaluationResults]]]
# === langsmith/evaluation/llm_evaluator.py
from typing import Any, Callable, Optional, cast
from pydantic import BaseModel
from langsmith.evaluation import RunEvaluator
class CategoricalScoreConfig(BaseModel): ...
class ContinuousScoreConfig(BaseModel): ...
class LLMEvaluator(RunEvaluator):
 @classmethod
 def from_model(cls, *_, map_variables: Optional[Callable[..., dict]], **_): ...
 evaluate_run = __
 aevaluate_run = __
 def __init__(self, *, map_variables: Optional[Callable[..., dict]], **_): ...
 def __set__attributes__(self):
  self.prompt = __
  self.map_variables = cast(Callable[..., dict[Any, Any]] | None, 0)
# === langsmith/evaluation/string_evaluator.py
from typing import Callable
from pydantic import BaseModel
from langsmith.evaluation.evaluator import EvaluationResult, RunEvaluator
class StringEvaluator(RunEvaluator, BaseModel):
 grading_function: Callable[..., dict]
 def evaluate_run(self, *_) -> EvaluationResult: ...
# === langsmith/middleware.py
class TracingMiddleware:
 async def __call__(self, *_): pass
# === langsmith/pagination.py
from typing import Generic, Optional, TypeVar
from ._models import BaseModel
from ._base_client import BaseAsyncPage, BasePage, BaseSyncPage, PageInfo
_BaseModelT = TypeVar("_BaseModelT", bound=BaseModel)
_T = TypeVar("_T")
class SyncOffsetPaginationTopLevelArray(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
 def next_page_info(self) -> Optional[PageInfo]: ...
 @classmethod
 def build(cls, **_) -> _BaseModelT: ...
class AsyncOffsetPaginationTopLevelArray(BaseAsyncPage[_T], BasePage[_T], Generic[_T]):
 def next_page_info(self) -> Optional[PageInfo]: ...
 @classmethod
 def build(cls, **_) -> _BaseModelT: ...
class SyncOffsetPaginationIssues(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
 def next_page_info(self) -> Optional[PageInfo]: ...
 @classmethod
 def build(cls, **_) -> _BaseModelT: ...
class AsyncOffsetPaginationIssues(BaseAsyncPage[_T], BasePage[_T], Generic[_T]):
 def next_page_info(self) -> Optional[PageInfo]: ...
 @classmethod
 def build(cls, **_) -> _BaseModelT: ...
class SyncOffsetPaginationRepos(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
 def next_page_info(self) -> Optional[PageInfo]: ...
class AsyncOffsetPaginationRepos(BaseAsyncPage[_T], BasePage[_T], Generic[_T]):
 def next_page_info(self) -> Optional[PageInfo]: ...
class SyncOffsetPaginationCommits(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
 def next_page_info(self) -> Optional[PageInfo]: ...
class AsyncOffsetPaginationCommits(BaseAsyncPage[_T], BasePage[_T], Generic[_T]):
 def next_page_info(self) -> Optional[PageInfo]: ...
class SyncOffsetPaginationOnlineEvaluators(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
 def next_page_info(self) -> Optional[PageInfo]: ...
class AsyncOffsetPaginationOnlineEvaluators(BaseAsyncPage[_T], BasePage[_T], Generic[_T]):
 def next_page_info(self) -> Optional[PageInfo]: ...
class SyncOffsetPaginationInsightsClusteringJobs(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
 def next_page_info(self) -> Optional[PageInfo]: ...
class AsyncOffsetPaginationInsightsClusteringJobs(BaseAsyncPage[_T], BasePage[_T], Generic[_T]):
 def next_page_info(self) -> Optional[PageInfo]: ...
class CursorPaginationCursors(BaseModel): ...
class SyncCursorPagination(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
 def next_page_info(self) -> Optional[PageInfo]: ...
class AsyncCursorPagination(BaseAsyncPage[_T], BasePage[_T], Generic[_T]):
 def next_page_info(self) -> Optional[PageInfo]: ...
class SyncItemsCursorPostPagination(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
 def next_page_info(self) -> Optional[PageInfo]: ...
class AsyncItemsCursorPostPagination(BaseAsyncPage[_T], BasePage[_T], Generic[_T]):
 def next_page_info(self) -> Optional[PageInfo]: ...
class SyncItemsCursorGetPagination(BaseSyncPage[_T], BasePage[_T], Generic[_T]):
 def next_page_info(self) -> Optional[PageInfo]: ...
class AsyncItemsCursorGetPagination(BaseAsyncPage[_T], BasePage[_T], Generic[_T]):
 def next_page_info(self) -> Optional[PageInfo]: ...
# === langsmith/pytest_plugin.py
from rich.console import Console, Group
from rich.live import Live
from typing import cast
from threading import Lock
def pytest_addoption(*_): pass
def pytest_cmdline_preparse(*_): pass
def pytest_load_initial_conftests(*_): pass
pytest_runtest_call = __
pytest_report_teststatus = __
class LangSmithPlugin:
 def pytest_collection_finish(self, *_): pass
 def add_process_to_test_suite(self, *_): pass
 def update_process_status(self, *_): pass
 def pytest_runtest_logstart(self, *_): pass
 def pytest_runtest_logreport(self, *_): pass
 def generate_tables(self): return cast(Group, 0)
 def pytest_configure(self, *_): pass
 def pytest_sessionfinish(self, *_): pass
 def __init__(self):
  self.status_lock = Lock()
  self.console = cast(Console, 0)
  self.live = cast(Live, 0)
def pytest_configure(*_): pass
# === langsmith/resources/__init__.py
from .sql import SqlResource, AsyncSqlResource, SqlResourceWithRawResponse, AsyncSqlResourceWithRawResponse, SqlResourceWithStreamingResponse, AsyncSqlResourceWithStreamingResponse
from .info import InfoResource, AsyncInfoResource, InfoResourceWithRawResponse, AsyncInfoResourceWithRawResponse, InfoResourceWithStreamingResponse, AsyncInfoResourceWithStreamingResponse
from .runs import RunsResource, AsyncRunsResource, RunsResourceWithRawResponse, AsyncRunsResourceWithRawResponse, RunsResourceWithStreamingResponse, AsyncRunsResourceWithStreamingResponse
from .fleet import FleetResource, AsyncFleetResource, FleetResourceWithRawResponse, AsyncFleetResourceWithRawResponse, FleetResourceWithStreamingResponse, AsyncFleetResourceWithStreamingResponse
from .repos import ReposResource, AsyncReposResource, ReposResourceWithRawResponse, AsyncReposResourceWithRawResponse, ReposResourceWithStreamingResponse, AsyncReposResourceWithStreamingResponse
from .agents import AgentsResource, AsyncAgentsResource, AgentsResourceWithRawResponse, AsyncAgentsResourceWithRawResponse, AgentsResourceWithStreamingResponse, AsyncAgentsResourceWithStreamingResponse
from .issues import IssuesResource, AsyncIssuesResource, IssuesResourceWithRawResponse, AsyncIssuesResourceWithRawResponse, IssuesResourceWithStreamingResponse, AsyncIssuesResourceWithStreamingResponse
from .public import PublicResource, AsyncPublicResource, PublicResourceWithRawResponse, AsyncPublicResourceWithRawResponse, PublicResourceWithStreamingResponse, AsyncPublicResourceWithStreamingResponse
from .traces import TracesResource, AsyncTracesResource, TracesResourceWithRawResponse, AsyncTracesResourceWithRawResponse, TracesResourceWithStreamingResponse, AsyncTracesResourceWithStreamingResponse
from .commits import CommitsResource, AsyncCommitsResource, CommitsResourceWithRawResponse, AsyncCommitsResourceWithRawResponse, CommitsResourceWithStreamingResponse, AsyncCommitsResourceWithStreamingResponse
from .threads import ThreadsResource, AsyncThreadsResource, ThreadsResourceWithRawResponse, AsyncThreadsResourceWithRawResponse, ThreadsResourceWithStreamingResponse, AsyncThreadsResourceWithStreamingResponse
from .datasets import DatasetsResource, AsyncDatasetsResource, DatasetsResourceWithRawResponse, AsyncDatasetsResourceWithRawResponse, DatasetsResourceWithStreamingResponse, AsyncDatasetsResourceWithStreamingResponse
from .sessions import SessionsResource, AsyncSessionsResource, SessionsResourceWithRawResponse, AsyncSessionsResourceWithRawResponse, SessionsResourceWithStreamingResponse, AsyncSessionsResourceWithStreamingResponse
from .ai_search import AISearchResource, AsyncAISearchResource, AISearchResourceWithRawResponse, AsyncAISearchResourceWithRawResponse, AISearchResourceWithStreamingResponse, AsyncAISearchResourceWithStreamingResponse
from .sandboxes import SandboxesResource, AsyncSandboxesResource, SandboxesResourceWithRawResponse, AsyncSandboxesResourceWithRawResponse, SandboxesResourceWithStreamingResponse, AsyncSandboxesResourceWithStreamingResponse
from .evaluators import EvaluatorsResource, AsyncEvaluatorsResource, EvaluatorsResourceWithRawResponse, AsyncEvaluatorsResourceWithRawResponse, EvaluatorsResourceWithStreamingResponse, AsyncEvaluatorsResourceWithStreamingResponse
from .workspace_tags import WorkspaceTagsResource, AsyncWorkspaceTagsResource, WorkspaceTagsResourceWithRawResponse, AsyncWorkspaceTagsResourceWithRawResponse, WorkspaceTagsResourceWithStreamingResponse, AsyncWorkspaceTagsResourceWithStreamingResponse
from .prompt_webhooks import PromptWebhooksResource, AsyncPromptWebhooksResource, PromptWebhooksResourceWithRawResponse, AsyncPromptWebhooksResourceWithRawResponse, PromptWebhooksResourceWithStreamingResponse, AsyncPromptWebhooksResourceWithStreamingResponse
from .product_feedback import ProductFeedbackResource, AsyncProductFeedbackResource, ProductFeedbackResourceWithRawResponse, AsyncProductFeedbackResourceWithRawResponse, ProductFeedbackResourceWithStreamingResponse, AsyncProductFeedbackResourceWithStreamingResponse
from .annotation_queues import AnnotationQueuesResource, AsyncAnnotationQueuesResource, AnnotationQueuesResourceWithRawResponse, AsyncAnnotationQueuesResourceWithRawResponse, AnnotationQueuesResourceWithStreamingResponse, AsyncAnnotationQueuesResourceWithStreamingResponse
from .online_evaluators import OnlineEvaluatorsResource, AsyncOnlineEvaluatorsResource, OnlineEvaluatorsResourceWithRawResponse, AsyncOnlineEvaluatorsResourceWithRawResponse, OnlineEvaluatorsResourceWithStreamingResponse, AsyncOnlineEvaluatorsResourceWithStreamingResponse
from .workspace_secrets import WorkspaceSecretsResource, AsyncWorkspaceSecretsResource, WorkspaceSecretsResourceWithRawResponse, AsyncWorkspaceSecretsResourceWithRawResponse, WorkspaceSecretsResourceWithStreamingResponse, AsyncWorkspaceSecretsResourceWithStreamingResponse
# === langsmith/resources/agents.py
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from .._resource import AsyncAPIResource, SyncAPIResource
from ..pagination import AsyncItemsCursorGetPagination, SyncItemsCursorGetPagination
from ..types.agent import Agent
from .._base_client import AsyncPaginator
class AgentsResource(SyncAPIResource):
 def create(self, **_) -> Agent: ...
 def retrieve(self, *_, **_) -> Agent: ...
 def update(self, *_, **_) -> Agent: ...
 def list(self, **_) -> SyncItemsCursorGetPagination[Agent]: ...
 def delete(self, *_, **_) -> None: ...
class AsyncAgentsResource(AsyncAPIResource):
 async def create(self, **_) -> Agent: ...
 async def retrieve(self, *_, **_) -> Agent: ...
 async def update(self, *_, **_) -> Agent: ...
 def list(self, **_) -> AsyncPaginator[Agent, AsyncItemsCursorGetPagination[Agent]]: ...
 async def delete(self, *_, **_) -> None: ...
class AgentsResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[Agent]], 0)
  self.retrieve = cast(Callable[..., APIResponse[Agent]], 0)
  self.update = cast(Callable[..., APIResponse[Agent]], 0)
  self.list = cast(Callable[..., APIResponse[SyncItemsCursorGetPagination[Agent]]], 0)
  self.delete = cast(Callable[..., APIResponse], 0)
class AsyncAgentsResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Agent]]], 0)
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Agent]]], 0)
  self.update = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Agent]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncItemsCursorGetPagination[Agent]]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse]], 0)
class AgentsResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[Agent]]], 0)
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[Agent]]], 0)
  self.update = cast(Callable[..., ResponseContextManager[APIResponse[Agent]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[SyncItemsCursorGetPagination[Agent]]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse]], 0)
class AsyncAgentsResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Agent]]], 0)
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Agent]]], 0)
  self.update = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Agent]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncItemsCursorGetPagination[Agent]]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse]], 0)
# === langsmith/resources/ai_search.py
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from .._resource import AsyncAPIResource, SyncAPIResource
from ..types.ai_search_parse_response import AISearchParseResponse
class AISearchResource(SyncAPIResource):
 def parse(self, **_) -> AISearchParseResponse: ...
class AsyncAISearchResource(AsyncAPIResource):
 async def parse(self, **_) -> AISearchParseResponse: ...
class AISearchResourceWithRawResponse:
 def __init__(self):
  self.parse = cast(Callable[..., APIResponse[AISearchParseResponse]], 0)
class AsyncAISearchResourceWithRawResponse:
 def __init__(self):
  self.parse = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AISearchParseResponse]]], 0)
class AISearchResourceWithStreamingResponse:
 def __init__(self):
  self.parse = cast(Callable[..., ResponseContextManager[APIResponse[AISearchParseResponse]]], 0)
class AsyncAISearchResourceWithStreamingResponse:
 def __init__(self):
  self.parse = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AISearchParseResponse]]], 0)
# === langsmith/resources/annotation_queues/__init__.py
from .runs import RunsResource, AsyncRunsResource, RunsResourceWithRawResponse, AsyncRunsResourceWithRawResponse, RunsResourceWithStreamingResponse, AsyncRunsResourceWithStreamingResponse
from .items import ItemsResource, AsyncItemsResource, ItemsResourceWithRawResponse, AsyncItemsResourceWithRawResponse, ItemsResourceWithStreamingResponse, AsyncItemsResourceWithStreamingResponse
from .annotation_queues import AnnotationQueuesResource, AsyncAnnotationQueuesResource, AnnotationQueuesResourceWithRawResponse, AsyncAnnotationQueuesResourceWithRawResponse, AnnotationQueuesResourceWithStreamingResponse, AsyncAnnotationQueuesResourceWithStreamingResponse
# === langsmith/resources/annotation_queues/annotation_queues.py
from functools import cached_property as cached_property_1
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from .runs import AsyncRunsResource
from .items import ItemsResource, AsyncItemsResource
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...pagination import AsyncOffsetPaginationTopLevelArray, SyncOffsetPaginationTopLevelArray
from ..._base_client import AsyncPaginator
from ...types.annotation_queue_schema import AnnotationQueueSchema
from ...types.annotation_queue_size_schema import AnnotationQueueSizeSchema
from ...types.annotation_queue_retrieve_response import AnnotationQueueRetrieveResponse
from ...types.run_schema_with_annotation_queue_info import RunSchemaWithAnnotationQueueInfo
from ...types.annotation_queue_retrieve_queues_response import AnnotationQueueRetrieveQueuesResponse
from ...types.annotation_queue_retrieve_annotation_queues_response import AnnotationQueueRetrieveAnnotationQueuesResponse
class AnnotationQueuesResource(SyncAPIResource):
 @cached_property_1
 def items(self) -> ItemsResource: ...
 def retrieve(self, *_, **_) -> AnnotationQueueRetrieveResponse: ...
 def update(self, *_, **_): return cast(object, 0)
 def delete(self, *_, **_): return cast(object, 0)
 def annotation_queues(self, **_) -> AnnotationQueueSchema: ...
 def create_run_status(self, *_, **_): ...
 def export(self, *_, **_): ...
 def populate(self, **_): ...
 def retrieve_annotation_queues(self, **_) -> SyncOffsetPaginationTopLevelArray[AnnotationQueueRetrieveAnnotationQueuesResponse]: ...
 def retrieve_queues(self, *_, **_) -> AnnotationQueueRetrieveQueuesResponse: ...
 def retrieve_run(self, *_, **_) -> RunSchemaWithAnnotationQueueInfo: ...
 def retrieve_size(self, *_, **_) -> AnnotationQueueSizeSchema: ...
 def retrieve_total_archived(self, *_, **_) -> AnnotationQueueSizeSchema: ...
 def retrieve_total_size(self, *_, **_) -> AnnotationQueueSizeSchema: ...
class AsyncAnnotationQueuesResource(AsyncAPIResource):
 @cached_property_1
 def runs(self) -> AsyncRunsResource: ...
 @cached_property_1
 def items(self) -> AsyncItemsResource: ...
 async def retrieve(self, *_, **_) -> AnnotationQueueRetrieveResponse: ...
 async def update(self, *_, **_): return cast(object, 0)
 async def delete(self, *_, **_): return cast(object, 0)
 async def annotation_queues(self, **_) -> AnnotationQueueSchema: ...
 async def create_run_status(self, *_, **_): ...
 async def export(self, *_, **_): ...
 async def populate(self, **_): ...
 def retrieve_annotation_queues(self, **_) -> AsyncPaginator[AnnotationQueueRetrieveAnnotationQueuesResponse, AsyncOffsetPaginationTopLevelArray[AnnotationQueueRetrieveAnnotationQueuesResponse]]: ...
 async def retrieve_queues(self, *_, **_) -> AnnotationQueueRetrieveQueuesResponse: ...
 async def retrieve_run(self, *_, **_) -> RunSchemaWithAnnotationQueueInfo: ...
 async def retrieve_size(self, *_, **_) -> AnnotationQueueSizeSchema: ...
 async def retrieve_total_archived(self, *_, **_) -> AnnotationQueueSizeSchema: ...
 async def retrieve_total_size(self, *_, **_) -> AnnotationQueueSizeSchema: ...
class AnnotationQueuesResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., APIResponse[AnnotationQueueRetrieveResponse]], 0)
  self.update = cast(Callable[..., APIResponse[object]], 0)
  self.delete = cast(Callable[..., APIResponse[object]], 0)
  self.annotation_queues = cast(Callable[..., APIResponse[AnnotationQueueSchema]], 0)
  self.create_run_status = cast(Callable[..., APIResponse], 0)
  self.export = cast(Callable[..., APIResponse], 0)
  self.populate = cast(Callable[..., APIResponse], 0)
  self.retrieve_annotation_queues = cast(Callable[..., APIResponse[SyncOffsetPaginationTopLevelArray[AnnotationQueueRetrieveAnnotationQueuesResponse]]], 0)
  self.retrieve_queues = cast(Callable[..., APIResponse[list[AnnotationQueueSchema]]], 0)
  self.retrieve_run = cast(Callable[..., APIResponse[RunSchemaWithAnnotationQueueInfo]], 0)
  self.retrieve_size = cast(Callable[..., APIResponse[AnnotationQueueSizeSchema]], 0)
  self.retrieve_total_archived = cast(Callable[..., APIResponse[AnnotationQueueSizeSchema]], 0)
  self.retrieve_total_size = cast(Callable[..., APIResponse[AnnotationQueueSizeSchema]], 0)
class AsyncAnnotationQueuesResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AnnotationQueueRetrieveResponse]]], 0)
  self.update = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[object]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[object]]], 0)
  self.annotation_queues = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AnnotationQueueSchema]]], 0)
  self.create_run_status = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse]], 0)
  self.export = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse]], 0)
  self.populate = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse]], 0)
  self.retrieve_annotation_queues = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncOffsetPaginationTopLevelArray[AnnotationQueueRetrieveAnnotationQueuesResponse]]]], 0)
  self.retrieve_queues = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[list[AnnotationQueueSchema]]]], 0)
  self.retrieve_run = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[RunSchemaWithAnnotationQueueInfo]]], 0)
  self.retrieve_size = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AnnotationQueueSizeSchema]]], 0)
  self.retrieve_total_archived = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AnnotationQueueSizeSchema]]], 0)
  self.retrieve_total_size = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AnnotationQueueSizeSchema]]], 0)
class AnnotationQueuesResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[AnnotationQueueRetrieveResponse]]], 0)
  self.update = cast(Callable[..., ResponseContextManager[APIResponse[object]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse[object]]], 0)
  self.annotation_queues = cast(Callable[..., ResponseContextManager[APIResponse[AnnotationQueueSchema]]], 0)
  self.create_run_status = cast(Callable[..., ResponseContextManager[APIResponse]], 0)
  self.export = cast(Callable[..., ResponseContextManager[APIResponse]], 0)
  self.populate = cast(Callable[..., ResponseContextManager[APIResponse]], 0)
  self.retrieve_annotation_queues = cast(Callable[..., ResponseContextManager[APIResponse[SyncOffsetPaginationTopLevelArray[AnnotationQueueRetrieveAnnotationQueuesResponse]]]], 0)
  self.retrieve_queues = cast(Callable[..., ResponseContextManager[APIResponse[list[AnnotationQueueSchema]]]], 0)
  self.retrieve_run = cast(Callable[..., ResponseContextManager[APIResponse[RunSchemaWithAnnotationQueueInfo]]], 0)
  self.retrieve_size = cast(Callable[..., ResponseContextManager[APIResponse[AnnotationQueueSizeSchema]]], 0)
  self.retrieve_total_archived = cast(Callable[..., ResponseContextManager[APIResponse[AnnotationQueueSizeSchema]]], 0)
  self.retrieve_total_size = cast(Callable[..., ResponseContextManager[APIResponse[AnnotationQueueSizeSchema]]], 0)
class AsyncAnnotationQueuesResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AnnotationQueueRetrieveResponse]]], 0)
  self.update = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[object]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[object]]], 0)
  self.annotation_queues = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AnnotationQueueSchema]]], 0)
  self.create_run_status = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse]], 0)
  self.export = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse]], 0)
  self.populate = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse]], 0)
  self.retrieve_annotation_queues = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncOffsetPaginationTopLevelArray[AnnotationQueueRetrieveAnnotationQueuesResponse]]]], 0)
  self.retrieve_queues = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[list[AnnotationQueueSchema]]]], 0)
  self.retrieve_run = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[RunSchemaWithAnnotationQueueInfo]]], 0)
  self.retrieve_size = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AnnotationQueueSizeSchema]]], 0)
  self.retrieve_total_archived = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AnnotationQueueSizeSchema]]], 0)
  self.retrieve_total_size = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AnnotationQueueSizeSchema]]], 0)
# === langsmith/resources/annotation_queues/items.py
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...pagination import AsyncItemsCursorGetPagination, SyncItemsCursorGetPagination
from ..._base_client import AsyncPaginator
from ...types.annotation_queues.item_list_response import ItemListResponse
from ...types.annotation_queues.item_create_response import ItemCreateResponse
from ...types.annotation_queues.item_update_response import ItemUpdateResponse
from ...types.annotation_queues.item_set_final_response import ItemSetFinalResponse
from ...types.annotation_queues.item_delete_all_response import ItemDeleteAllResponse
from ...types.annotation_queues.item_create_status_response import ItemCreateStatusResponse
from ...types.annotation_queues.item_retrieve_count_response import ItemRetrieveCountResponse
from ...types.annotation_queues.item_retrieve_placement_response import ItemRetrievePlacementResponse
class ItemsResource(SyncAPIResource):
 def create(self, *_, **_) -> ItemCreateResponse: ...
 def update(self, *_, **_) -> ItemUpdateResponse: ...
 def list(self, *_, **_) -> SyncItemsCursorGetPagination[ItemListResponse]: ...
 def clear_final(self, *_, **_) -> None: ...
 def create_status(self, *_, **_) -> ItemCreateStatusResponse: ...
 def delete_all(self, *_, **_) -> ItemDeleteAllResponse: ...
 def retrieve_count(self, *_, **_) -> ItemRetrieveCountResponse: ...
 def retrieve_placement(self, *_, **_) -> ItemRetrievePlacementResponse: ...
 def set_final(self, *_, **_) -> ItemSetFinalResponse: ...
class AsyncItemsResource(AsyncAPIResource):
 async def create(self, *_, **_) -> ItemCreateResponse: ...
 async def update(self, *_, **_) -> ItemUpdateResponse: ...
 def list(self, *_, **_) -> AsyncPaginator[ItemListResponse, AsyncItemsCursorGetPagination[ItemListResponse]]: ...
 async def clear_final(self, *_, **_) -> None: ...
 async def create_status(self, *_, **_) -> ItemCreateStatusResponse: ...
 async def delete_all(self, *_, **_) -> ItemDeleteAllResponse: ...
 async def retrieve_count(self, *_, **_) -> ItemRetrieveCountResponse: ...
 async def retrieve_placement(self, *_, **_) -> ItemRetrievePlacementResponse: ...
 async def set_final(self, *_, **_) -> ItemSetFinalResponse: ...
class ItemsResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[ItemCreateResponse]], 0)
  self.update = cast(Callable[..., APIResponse[ItemUpdateResponse]], 0)
  self.list = cast(Callable[..., APIResponse[SyncItemsCursorGetPagination[ItemListResponse]]], 0)
  self.clear_final = cast(Callable[..., APIResponse], 0)
  self.create_status = cast(Callable[..., APIResponse[ItemCreateStatusResponse]], 0)
  self.delete_all = cast(Callable[..., APIResponse[dict[str, str]]], 0)
  self.retrieve_count = cast(Callable[..., APIResponse[ItemRetrieveCountResponse]], 0)
  self.retrieve_placement = cast(Callable[..., APIResponse[ItemRetrievePlacementResponse]], 0)
  self.set_final = cast(Callable[..., APIResponse[ItemSetFinalResponse]], 0)
class AsyncItemsResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ItemCreateResponse]]], 0)
  self.update = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ItemUpdateResponse]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncItemsCursorGetPagination[ItemListResponse]]]], 0)
  self.clear_final = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse]], 0)
  self.create_status = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ItemCreateStatusResponse]]], 0)
  self.delete_all = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[dict[str, str]]]], 0)
  self.retrieve_count = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ItemRetrieveCountResponse]]], 0)
  self.retrieve_placement = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ItemRetrievePlacementResponse]]], 0)
  self.set_final = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ItemSetFinalResponse]]], 0)
class ItemsResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[ItemCreateResponse]]], 0)
  self.update = cast(Callable[..., ResponseContextManager[APIResponse[ItemUpdateResponse]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[SyncItemsCursorGetPagination[ItemListResponse]]]], 0)
  self.clear_final = cast(Callable[..., ResponseContextManager[APIResponse]], 0)
  self.create_status = cast(Callable[..., ResponseContextManager[APIResponse[ItemCreateStatusResponse]]], 0)
  self.delete_all = cast(Callable[..., ResponseContextManager[APIResponse[dict[str, str]]]], 0)
  self.retrieve_count = cast(Callable[..., ResponseContextManager[APIResponse[ItemRetrieveCountResponse]]], 0)
  self.retrieve_placement = cast(Callable[..., ResponseContextManager[APIResponse[ItemRetrievePlacementResponse]]], 0)
  self.set_final = cast(Callable[..., ResponseContextManager[APIResponse[ItemSetFinalResponse]]], 0)
class AsyncItemsResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ItemCreateResponse]]], 0)
  self.update = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ItemUpdateResponse]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncItemsCursorGetPagination[ItemListResponse]]]], 0)
  self.clear_final = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse]], 0)
  self.create_status = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ItemCreateStatusResponse]]], 0)
  self.delete_all = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[dict[str, str]]]], 0)
  self.retrieve_count = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ItemRetrieveCountResponse]]], 0)
  self.retrieve_placement = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ItemRetrievePlacementResponse]]], 0)
  self.set_final = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ItemSetFinalResponse]]], 0)
# === langsmith/resources/annotation_queues/runs.py
from builtins import list as list_1
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from langsmith.types.annotation_queues.run_create_by_key_response import RunCreateByKeyResponseItem
from langsmith.types.annotation_queues.run_create_response import RunCreateResponseItem
from langsmith.types.run_schema_with_annotation_queue_info import RunSchemaWithAnnotationQueueInfo
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...types.annotation_queues.run_list_response import RunListResponse
from ...types.annotation_queues.run_create_response import RunCreateResponse
from ...types.annotation_queues.run_create_by_key_response import RunCreateByKeyResponse
class RunsResource(SyncAPIResource):
 def create(self, *_, **_) -> RunCreateResponse: ...
 def create(*_, **_) -> list_1[RunCreateResponseItem]: ...
 def update(self, *_, **_): return cast(object, 0)
 def list(self, *_, **_) -> RunListResponse: ...
 def create_by_key(self, *_, **_) -> RunCreateByKeyResponse: ...
 def delete_all(self, *_, **_): ...
 def delete_queue(self, *_, **_): return cast(object, 0)
class AsyncRunsResource(AsyncAPIResource):
 async def create(self, *_, **_) -> RunCreateResponse: ...
 async def create(*_, **_) -> list_1[RunCreateResponseItem]: ...
 async def update(self, *_, **_): return cast(object, 0)
 async def list(self, *_, **_) -> RunListResponse: ...
 async def create_by_key(self, *_, **_) -> RunCreateByKeyResponse: ...
 async def delete_all(self, *_, **_): ...
 async def delete_queue(self, *_, **_): return cast(object, 0)
class RunsResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[list_1[RunCreateResponseItem]]], 0)
  self.update = cast(Callable[..., APIResponse[object]], 0)
  self.list = cast(Callable[..., APIResponse[list_1[RunSchemaWithAnnotationQueueInfo]]], 0)
  self.create_by_key = cast(Callable[..., APIResponse[list_1[RunCreateByKeyResponseItem]]], 0)
  self.delete_all = cast(Callable[..., APIResponse], 0)
  self.delete_queue = cast(Callable[..., APIResponse[object]], 0)
class AsyncRunsResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[list_1[RunCreateResponseItem]]]], 0)
  self.update = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[object]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[list_1[RunSchemaWithAnnotationQueueInfo]]]], 0)
  self.create_by_key = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[list_1[RunCreateByKeyResponseItem]]]], 0)
  self.delete_all = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse]], 0)
  self.delete_queue = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[object]]], 0)
class RunsResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[list_1[RunCreateResponseItem]]]], 0)
  self.update = cast(Callable[..., ResponseContextManager[APIResponse[object]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[list_1[RunSchemaWithAnnotationQueueInfo]]]], 0)
  self.create_by_key = cast(Callable[..., ResponseContextManager[APIResponse[list_1[RunCreateByKeyResponseItem]]]], 0)
  self.delete_all = cast(Callable[..., ResponseContextManager[APIResponse]], 0)
  self.delete_queue = cast(Callable[..., ResponseContextManager[APIResponse[object]]], 0)
class AsyncRunsResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[list_1[RunCreateResponseItem]]]], 0)
  self.update = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[object]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[list_1[RunSchemaWithAnnotationQueueInfo]]]], 0)
  self.create_by_key = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[list_1[RunCreateByKeyResponseItem]]]], 0)
  self.delete_all = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse]], 0)
  self.delete_queue = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[object]]], 0)
# === langsmith/resources/commits.py
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from .._resource import AsyncAPIResource, SyncAPIResource
from ..pagination import AsyncOffsetPaginationCommits, SyncOffsetPaginationCommits
from .._base_client import AsyncPaginator
from ..types.commit_with_lookups import CommitWithLookups
from ..types.commit_create_response import CommitCreateResponse
from ..types.commit_retrieve_response import CommitRetrieveResponse
class CommitsResource(SyncAPIResource):
 def create(self, *_, **_) -> CommitCreateResponse: ...
 def retrieve(self, *_, **_) -> CommitRetrieveResponse: ...
 def list(self, *_, **_) -> SyncOffsetPaginationCommits[CommitWithLookups]: ...
class AsyncCommitsResource(AsyncAPIResource):
 async def create(self, *_, **_) -> CommitCreateResponse: ...
 async def retrieve(self, *_, **_) -> CommitRetrieveResponse: ...
 def list(self, *_, **_) -> AsyncPaginator[CommitWithLookups, AsyncOffsetPaginationCommits[CommitWithLookups]]: ...
class CommitsResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[CommitCreateResponse]], 0)
  self.retrieve = cast(Callable[..., APIResponse[CommitRetrieveResponse]], 0)
  self.list = cast(Callable[..., APIResponse[SyncOffsetPaginationCommits[CommitWithLookups]]], 0)
class AsyncCommitsResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[CommitCreateResponse]]], 0)
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[CommitRetrieveResponse]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncOffsetPaginationCommits[CommitWithLookups]]]], 0)
class CommitsResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[CommitCreateResponse]]], 0)
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[CommitRetrieveResponse]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[SyncOffsetPaginationCommits[CommitWithLookups]]]], 0)
class AsyncCommitsResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[CommitCreateResponse]]], 0)
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[CommitRetrieveResponse]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncOffsetPaginationCommits[CommitWithLookups]]]], 0)
# === langsmith/resources/datasets/__init__.py
from .datasets import DatasetsResource, AsyncDatasetsResource, DatasetsResourceWithRawResponse, AsyncDatasetsResourceWithRawResponse, DatasetsResourceWithStreamingResponse, AsyncDatasetsResourceWithStreamingResponse
from .examples import ExamplesResource, AsyncExamplesResource, ExamplesResourceWithRawResponse, AsyncExamplesResourceWithRawResponse, ExamplesResourceWithStreamingResponse, AsyncExamplesResourceWithStreamingResponse
from .experiment_runs import ExperimentRunsResource, AsyncExperimentRunsResource, ExperimentRunsResourceWithRawResponse, AsyncExperimentRunsResourceWithRawResponse, ExperimentRunsResourceWithStreamingResponse, AsyncExperimentRunsResourceWithStreamingResponse
# === langsmith/resources/datasets/datasets.py
from functools import cached_property as cached_property_1
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from .examples import ExamplesResource, AsyncExamplesResource
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...pagination import AsyncItemsCursorGetPagination, SyncItemsCursorGetPagination
from ..._base_client import AsyncPaginator
from ...types.dataset import Dataset
from .experiment_runs import ExperimentRunsResource, AsyncExperimentRunsResource
class DatasetsResource(SyncAPIResource):
 @cached_property_1
 def examples(self) -> ExamplesResource: ...
 @cached_property_1
 def experiment_runs(self) -> ExperimentRunsResource: ...
 def list_v2(self, **_) -> SyncItemsCursorGetPagination[Dataset]: ...
class AsyncDatasetsResource(AsyncAPIResource):
 @cached_property_1
 def examples(self) -> AsyncExamplesResource: ...
 @cached_property_1
 def experiment_runs(self) -> AsyncExperimentRunsResource: ...
 def list_v2(self, **_) -> AsyncPaginator[Dataset, AsyncItemsCursorGetPagination[Dataset]]: ...
class DatasetsResourceWithRawResponse:
 def __init__(self):
  self.list_v2 = cast(Callable[..., APIResponse[SyncItemsCursorGetPagination[Dataset]]], 0)
class AsyncDatasetsResourceWithRawResponse:
 def __init__(self):
  self.list_v2 = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncItemsCursorGetPagination[Dataset]]]], 0)
class DatasetsResourceWithStreamingResponse:
 def __init__(self):
  self.list_v2 = cast(Callable[..., ResponseContextManager[APIResponse[SyncItemsCursorGetPagination[Dataset]]]], 0)
class AsyncDatasetsResourceWithStreamingResponse:
 def __init__(self):
  self.list_v2 = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncItemsCursorGetPagination[Dataset]]]], 0)
# === langsmith/resources/datasets/examples.py
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...types.datasets.example_update_metadata_response import ExampleUpdateMetadataResponse
class ExamplesResource(SyncAPIResource):
 def delete(self, *_, **_) -> None: ...
 def update_metadata(self, *_, **_) -> ExampleUpdateMetadataResponse: ...
class AsyncExamplesResource(AsyncAPIResource):
 async def delete(self, *_, **_) -> None: ...
 async def update_metadata(self, *_, **_) -> ExampleUpdateMetadataResponse: ...
class ExamplesResourceWithRawResponse:
 def __init__(self):
  self.delete = cast(Callable[..., APIResponse], 0)
  self.update_metadata = cast(Callable[..., APIResponse[ExampleUpdateMetadataResponse]], 0)
class AsyncExamplesResourceWithRawResponse:
 def __init__(self):
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse]], 0)
  self.update_metadata = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ExampleUpdateMetadataResponse]]], 0)
class ExamplesResourceWithStreamingResponse:
 def __init__(self):
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse]], 0)
  self.update_metadata = cast(Callable[..., ResponseContextManager[APIResponse[ExampleUpdateMetadataResponse]]], 0)
class AsyncExamplesResourceWithStreamingResponse:
 def __init__(self):
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse]], 0)
  self.update_metadata = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ExampleUpdateMetadataResponse]]], 0)
# === langsmith/resources/datasets/experiment_runs.py
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...pagination import AsyncItemsCursorPostPagination, SyncItemsCursorPostPagination
from ..._base_client import AsyncPaginator
from ...types.datasets.experiment_run_query_response import ExperimentRunQueryResponse
class ExperimentRunsResource(SyncAPIResource):
 def query(self, *_, **_) -> SyncItemsCursorPostPagination[ExperimentRunQueryResponse]: ...
class AsyncExperimentRunsResource(AsyncAPIResource):
 def query(self, *_, **_) -> AsyncPaginator[ExperimentRunQueryResponse, AsyncItemsCursorPostPagination[ExperimentRunQueryResponse]]: ...
class ExperimentRunsResourceWithRawResponse:
 def __init__(self):
  self.query = cast(Callable[..., APIResponse[SyncItemsCursorPostPagination[ExperimentRunQueryResponse]]], 0)
class AsyncExperimentRunsResourceWithRawResponse:
 def __init__(self):
  self.query = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncItemsCursorPostPagination[ExperimentRunQueryResponse]]]], 0)
class ExperimentRunsResourceWithStreamingResponse:
 def __init__(self):
  self.query = cast(Callable[..., ResponseContextManager[APIResponse[SyncItemsCursorPostPagination[ExperimentRunQueryResponse]]]], 0)
class AsyncExperimentRunsResourceWithStreamingResponse:
 def __init__(self):
  self.query = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncItemsCursorPostPagination[ExperimentRunQueryResponse]]]], 0)
# === langsmith/resources/evaluators.py
from builtins import list as list_1
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from .._resource import AsyncAPIResource, SyncAPIResource
from ..pagination import AsyncItemsCursorGetPagination, SyncItemsCursorGetPagination
from ..types.rule import Rule
from .._base_client import AsyncPaginator
from ..types.evaluator import Evaluator
from ..types.evaluator_list_response import EvaluatorListResponse
class EvaluatorsResource(SyncAPIResource):
 def list(self, **_) -> EvaluatorListResponse: ...
 def create_decision_model(self, **_) -> Evaluator: ...
 def list_v2(self, **_) -> SyncItemsCursorGetPagination[Rule]: ...
class AsyncEvaluatorsResource(AsyncAPIResource):
 async def list(self, **_) -> EvaluatorListResponse: ...
 async def create_decision_model(self, **_) -> Evaluator: ...
 def list_v2(self, **_) -> AsyncPaginator[Rule, AsyncItemsCursorGetPagination[Rule]]: ...
class EvaluatorsResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., APIResponse[list_1[Evaluator]]], 0)
  self.create_decision_model = cast(Callable[..., APIResponse[Evaluator]], 0)
  self.list_v2 = cast(Callable[..., APIResponse[SyncItemsCursorGetPagination[Rule]]], 0)
class AsyncEvaluatorsResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[list_1[Evaluator]]]], 0)
  self.create_decision_model = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Evaluator]]], 0)
  self.list_v2 = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncItemsCursorGetPagination[Rule]]]], 0)
class EvaluatorsResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[list_1[Evaluator]]]], 0)
  self.create_decision_model = cast(Callable[..., ResponseContextManager[APIResponse[Evaluator]]], 0)
  self.list_v2 = cast(Callable[..., ResponseContextManager[APIResponse[SyncItemsCursorGetPagination[Rule]]]], 0)
class AsyncEvaluatorsResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[list_1[Evaluator]]]], 0)
  self.create_decision_model = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Evaluator]]], 0)
  self.list_v2 = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncItemsCursorGetPagination[Rule]]]], 0)
# === langsmith/resources/fleet/__init__.py
from .fleet import FleetResource, AsyncFleetResource, FleetResourceWithRawResponse, AsyncFleetResourceWithRawResponse, FleetResourceWithStreamingResponse, AsyncFleetResourceWithStreamingResponse
from .threads import ThreadsResource, AsyncThreadsResource, ThreadsResourceWithRawResponse, AsyncThreadsResourceWithRawResponse, ThreadsResourceWithStreamingResponse, AsyncThreadsResourceWithStreamingResponse
# === langsmith/resources/fleet/fleet.py
from functools import cached_property as cached_property_1
from .threads import ThreadsResource, AsyncThreadsResource
from ..._resource import AsyncAPIResource, SyncAPIResource
class FleetResource(SyncAPIResource):
 @cached_property_1
 def threads(self) -> ThreadsResource: ...
class AsyncFleetResource(AsyncAPIResource):
 @cached_property_1
 def threads(self) -> AsyncThreadsResource: ...
class FleetResourceWithRawResponse: ...
class AsyncFleetResourceWithRawResponse: ...
class FleetResourceWithStreamingResponse: ...
class AsyncFleetResourceWithStreamingResponse: ...
# === langsmith/resources/fleet/threads.py
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...types.fleet.thread_activate_sandbox_response import ThreadActivateSandboxResponse
class ThreadsResource(SyncAPIResource):
 def activate_sandbox(self, *_, **_) -> ThreadActivateSandboxResponse: ...
class AsyncThreadsResource(AsyncAPIResource):
 async def activate_sandbox(self, *_, **_) -> ThreadActivateSandboxResponse: ...
class ThreadsResourceWithRawResponse:
 def __init__(self):
  self.activate_sandbox = cast(Callable[..., APIResponse[ThreadActivateSandboxResponse]], 0)
class AsyncThreadsResourceWithRawResponse:
 def __init__(self):
  self.activate_sandbox = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ThreadActivateSandboxResponse]]], 0)
class ThreadsResourceWithStreamingResponse:
 def __init__(self):
  self.activate_sandbox = cast(Callable[..., ResponseContextManager[APIResponse[ThreadActivateSandboxResponse]]], 0)
class AsyncThreadsResourceWithStreamingResponse:
 def __init__(self):
  self.activate_sandbox = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ThreadActivateSandboxResponse]]], 0)
# === langsmith/resources/info.py
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from .._resource import AsyncAPIResource, SyncAPIResource
from ..types.info_list_response import InfoListResponse
class InfoResource(SyncAPIResource):
 def list(self, **_) -> InfoListResponse: ...
class AsyncInfoResource(AsyncAPIResource):
 async def list(self, **_) -> InfoListResponse: ...
class InfoResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., APIResponse[InfoListResponse]], 0)
class AsyncInfoResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[InfoListResponse]]], 0)
class InfoResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[InfoListResponse]]], 0)
class AsyncInfoResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[InfoListResponse]]], 0)
# === langsmith/resources/issues.py
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from .._resource import AsyncAPIResource, SyncAPIResource
from ..pagination import AsyncOffsetPaginationIssues, SyncOffsetPaginationIssues
from ..types.issue import Issue
from .._base_client import AsyncPaginator
class IssuesResource(SyncAPIResource):
 def retrieve(self, *_, **_) -> Issue: ...
 def list(self, **_) -> SyncOffsetPaginationIssues[Issue]: ...
class AsyncIssuesResource(AsyncAPIResource):
 async def retrieve(self, *_, **_) -> Issue: ...
 def list(self, **_) -> AsyncPaginator[Issue, AsyncOffsetPaginationIssues[Issue]]: ...
class IssuesResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., APIResponse[Issue]], 0)
  self.list = cast(Callable[..., APIResponse[SyncOffsetPaginationIssues[Issue]]], 0)
class AsyncIssuesResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Issue]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncOffsetPaginationIssues[Issue]]]], 0)
class IssuesResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[Issue]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[SyncOffsetPaginationIssues[Issue]]]], 0)
class AsyncIssuesResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Issue]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncOffsetPaginationIssues[Issue]]]], 0)
# === langsmith/resources/online_evaluators.py
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from .._resource import AsyncAPIResource, SyncAPIResource
from ..pagination import AsyncOffsetPaginationOnlineEvaluators, SyncOffsetPaginationOnlineEvaluators
from .._base_client import AsyncPaginator
from ..types.online_evaluator import OnlineEvaluator
from ..types.bulk_delete_evaluators_response import BulkDeleteEvaluatorsResponse
from ..types.create_online_evaluator_response import CreateOnlineEvaluatorResponse
from ..types.update_online_evaluator_response import UpdateOnlineEvaluatorResponse
from ..types.get_online_evaluator_spend_response import GetOnlineEvaluatorSpendResponse
class OnlineEvaluatorsResource(SyncAPIResource):
 def create(self, **_) -> CreateOnlineEvaluatorResponse: ...
 def retrieve(self, *_, **_) -> OnlineEvaluator: ...
 def update(self, *_, **_) -> UpdateOnlineEvaluatorResponse: ...
 def list(self, **_) -> SyncOffsetPaginationOnlineEvaluators[OnlineEvaluator]: ...
 def delete(self, *_, **_) -> None: ...
 def bulk_delete(self, **_) -> BulkDeleteEvaluatorsResponse: ...
 def spend(self, **_) -> GetOnlineEvaluatorSpendResponse: ...
class AsyncOnlineEvaluatorsResource(AsyncAPIResource):
 async def create(self, **_) -> CreateOnlineEvaluatorResponse: ...
 async def retrieve(self, *_, **_) -> OnlineEvaluator: ...
 async def update(self, *_, **_) -> UpdateOnlineEvaluatorResponse: ...
 def list(self, **_) -> AsyncPaginator[OnlineEvaluator, AsyncOffsetPaginationOnlineEvaluators[OnlineEvaluator]]: ...
 async def delete(self, *_, **_) -> None: ...
 async def bulk_delete(self, **_) -> BulkDeleteEvaluatorsResponse: ...
 async def spend(self, **_) -> GetOnlineEvaluatorSpendResponse: ...
class OnlineEvaluatorsResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[CreateOnlineEvaluatorResponse]], 0)
  self.retrieve = cast(Callable[..., APIResponse[OnlineEvaluator]], 0)
  self.update = cast(Callable[..., APIResponse[UpdateOnlineEvaluatorResponse]], 0)
  self.list = cast(Callable[..., APIResponse[SyncOffsetPaginationOnlineEvaluators[OnlineEvaluator]]], 0)
  self.delete = cast(Callable[..., APIResponse], 0)
  self.bulk_delete = cast(Callable[..., APIResponse[BulkDeleteEvaluatorsResponse]], 0)
  self.spend = cast(Callable[..., APIResponse[GetOnlineEvaluatorSpendResponse]], 0)
class AsyncOnlineEvaluatorsResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[CreateOnlineEvaluatorResponse]]], 0)
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[OnlineEvaluator]]], 0)
  self.update = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[UpdateOnlineEvaluatorResponse]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncOffsetPaginationOnlineEvaluators[OnlineEvaluator]]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse]], 0)
  self.bulk_delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[BulkDeleteEvaluatorsResponse]]], 0)
  self.spend = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[GetOnlineEvaluatorSpendResponse]]], 0)
class OnlineEvaluatorsResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[CreateOnlineEvaluatorResponse]]], 0)
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[OnlineEvaluator]]], 0)
  self.update = cast(Callable[..., ResponseContextManager[APIResponse[UpdateOnlineEvaluatorResponse]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[SyncOffsetPaginationOnlineEvaluators[OnlineEvaluator]]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse]], 0)
  self.bulk_delete = cast(Callable[..., ResponseContextManager[APIResponse[BulkDeleteEvaluatorsResponse]]], 0)
  self.spend = cast(Callable[..., ResponseContextManager[APIResponse[GetOnlineEvaluatorSpendResponse]]], 0)
class AsyncOnlineEvaluatorsResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[CreateOnlineEvaluatorResponse]]], 0)
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[OnlineEvaluator]]], 0)
  self.update = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[UpdateOnlineEvaluatorResponse]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncOffsetPaginationOnlineEvaluators[OnlineEvaluator]]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse]], 0)
  self.bulk_delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[BulkDeleteEvaluatorsResponse]]], 0)
  self.spend = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[GetOnlineEvaluatorSpendResponse]]], 0)
# === langsmith/resources/product_feedback.py
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from .._resource import AsyncAPIResource, SyncAPIResource
from ..types.product_feedback_create_response import ProductFeedbackCreateResponse
from ..types.product_feedback_retrieve_response import ProductFeedbackRetrieveResponse
class ProductFeedbackResource(SyncAPIResource):
 def create(self, **_) -> ProductFeedbackCreateResponse: ...
 def retrieve(self, *_, **_) -> ProductFeedbackRetrieveResponse: ...
class AsyncProductFeedbackResource(AsyncAPIResource):
 async def create(self, **_) -> ProductFeedbackCreateResponse: ...
 async def retrieve(self, *_, **_) -> ProductFeedbackRetrieveResponse: ...
class ProductFeedbackResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[ProductFeedbackCreateResponse]], 0)
  self.retrieve = cast(Callable[..., APIResponse[ProductFeedbackRetrieveResponse]], 0)
class AsyncProductFeedbackResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ProductFeedbackCreateResponse]]], 0)
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ProductFeedbackRetrieveResponse]]], 0)
class ProductFeedbackResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[ProductFeedbackCreateResponse]]], 0)
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[ProductFeedbackRetrieveResponse]]], 0)
class AsyncProductFeedbackResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ProductFeedbackCreateResponse]]], 0)
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ProductFeedbackRetrieveResponse]]], 0)
# === langsmith/resources/prompt_webhooks.py
from builtins import list as list_1
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from .._resource import AsyncAPIResource, SyncAPIResource
from ..types.prompt_webhook import PromptWebhook
from ..types.prompt_webhook_list_response import PromptWebhookListResponse
from ..types.prompt_webhook_test_response import PromptWebhookTestResponse
class PromptWebhooksResource(SyncAPIResource):
 def create(self, **_) -> PromptWebhook: ...
 def retrieve(self, *_, **_) -> PromptWebhook: ...
 def update(self, *_, **_) -> PromptWebhook: ...
 def list(self, **_) -> PromptWebhookListResponse: ...
 def delete(self, *_, **_) -> None: ...
 def test(self, **_) -> PromptWebhookTestResponse: ...
class AsyncPromptWebhooksResource(AsyncAPIResource):
 async def create(self, **_) -> PromptWebhook: ...
 async def retrieve(self, *_, **_) -> PromptWebhook: ...
 async def update(self, *_, **_) -> PromptWebhook: ...
 async def list(self, **_) -> PromptWebhookListResponse: ...
 async def delete(self, *_, **_) -> None: ...
 async def test(self, **_) -> PromptWebhookTestResponse: ...
class PromptWebhooksResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[PromptWebhook]], 0)
  self.retrieve = cast(Callable[..., APIResponse[PromptWebhook]], 0)
  self.update = cast(Callable[..., APIResponse[PromptWebhook]], 0)
  self.list = cast(Callable[..., APIResponse[list_1[PromptWebhook]]], 0)
  self.delete = cast(Callable[..., APIResponse], 0)
  self.test = cast(Callable[..., APIResponse[dict[str, str]]], 0)
class AsyncPromptWebhooksResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[PromptWebhook]]], 0)
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[PromptWebhook]]], 0)
  self.update = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[PromptWebhook]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[list_1[PromptWebhook]]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse]], 0)
  self.test = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[dict[str, str]]]], 0)
class PromptWebhooksResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[PromptWebhook]]], 0)
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[PromptWebhook]]], 0)
  self.update = cast(Callable[..., ResponseContextManager[APIResponse[PromptWebhook]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[list_1[PromptWebhook]]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse]], 0)
  self.test = cast(Callable[..., ResponseContextManager[APIResponse[dict[str, str]]]], 0)
class AsyncPromptWebhooksResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[PromptWebhook]]], 0)
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[PromptWebhook]]], 0)
  self.update = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[PromptWebhook]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[list_1[PromptWebhook]]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse]], 0)
  self.test = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[dict[str, str]]]], 0)
# === langsmith/resources/public/__init__.py
from .runs import RunsResource, AsyncRunsResource, RunsResourceWithRawResponse, AsyncRunsResourceWithRawResponse, RunsResourceWithStreamingResponse, AsyncRunsResourceWithStreamingResponse
from .public import PublicResource, AsyncPublicResource, PublicResourceWithRawResponse, AsyncPublicResourceWithRawResponse, PublicResourceWithStreamingResponse, AsyncPublicResourceWithStreamingResponse
# === langsmith/resources/public/public.py
from functools import cached_property as cached_property_1
from .runs import RunsResource, AsyncRunsResource
from ..._resource import AsyncAPIResource, SyncAPIResource
class PublicResource(SyncAPIResource):
 @cached_property_1
 def runs(self) -> RunsResource: ...
class AsyncPublicResource(AsyncAPIResource):
 @cached_property_1
 def runs(self) -> AsyncRunsResource: ...
class PublicResourceWithRawResponse: ...
class AsyncPublicResourceWithRawResponse: ...
class PublicResourceWithStreamingResponse: ...
class AsyncPublicResourceWithStreamingResponse: ...
# === langsmith/resources/public/runs.py
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...types.run import Run
from ...types.public.run_query_response import RunQueryResponse
class RunsResource(SyncAPIResource):
 def retrieve(self, *_, **_) -> Run: ...
 def query(self, *_, **_) -> RunQueryResponse: ...
class AsyncRunsResource(AsyncAPIResource):
 async def retrieve(self, *_, **_) -> Run: ...
 async def query(self, *_, **_) -> RunQueryResponse: ...
class RunsResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., APIResponse[Run]], 0)
  self.query = cast(Callable[..., APIResponse[RunQueryResponse]], 0)
class AsyncRunsResourceWithRawResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Run]]], 0)
  self.query = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[RunQueryResponse]]], 0)
class RunsResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[Run]]], 0)
  self.query = cast(Callable[..., ResponseContextManager[APIResponse[RunQueryResponse]]], 0)
class AsyncRunsResourceWithStreamingResponse:
 def __init__(self):
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Run]]], 0)
  self.query = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[RunQueryResponse]]], 0)
# === langsmith/resources/repos/__init__.py
from .repos import ReposResource, AsyncReposResource, ReposResourceWithRawResponse, AsyncReposResourceWithRawResponse, ReposResourceWithStreamingResponse, AsyncReposResourceWithStreamingResponse
from .directories import DirectoriesResource, AsyncDirectoriesResource, DirectoriesResourceWithRawResponse, AsyncDirectoriesResourceWithRawResponse, DirectoriesResourceWithStreamingResponse, AsyncDirectoriesResourceWithStreamingResponse
# === langsmith/resources/repos/directories.py
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...types.repos.directory_list_response import DirectoryListResponse
from ...types.repos.directory_commit_response import DirectoryCommitResponse
class DirectoriesResource(SyncAPIResource):
 def list(self, *_, **_) -> DirectoryListResponse: ...
 def delete(self, *_, **_) -> None: ...
 def commit(self, *_, **_) -> DirectoryCommitResponse: ...
class AsyncDirectoriesResource(AsyncAPIResource):
 async def list(self, *_, **_) -> DirectoryListResponse: ...
 async def delete(self, *_, **_) -> None: ...
 async def commit(self, *_, **_) -> DirectoryCommitResponse: ...
class DirectoriesResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., APIResponse[DirectoryListResponse]], 0)
  self.delete = cast(Callable[..., APIResponse], 0)
  self.commit = cast(Callable[..., APIResponse[DirectoryCommitResponse]], 0)
class AsyncDirectoriesResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[DirectoryListResponse]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse]], 0)
  self.commit = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[DirectoryCommitResponse]]], 0)
class DirectoriesResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[DirectoryListResponse]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse]], 0)
  self.commit = cast(Callable[..., ResponseContextManager[APIResponse[DirectoryCommitResponse]]], 0)
class AsyncDirectoriesResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[DirectoryListResponse]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse]], 0)
  self.commit = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[DirectoryCommitResponse]]], 0)
# === langsmith/resources/repos/repos.py
from functools import cached_property as cached_property_1
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from .directories import DirectoriesResource, AsyncDirectoriesResource
from ...pagination import AsyncOffsetPaginationRepos, SyncOffsetPaginationRepos
from ..._base_client import AsyncPaginator
from ...types.get_repo_response import GetRepoResponse
from ...types.repo_with_lookups import RepoWithLookups
from ...types.create_repo_response import CreateRepoResponse
class ReposResource(SyncAPIResource):
 @cached_property_1
 def directories(self) -> DirectoriesResource: ...
 def create(self, **_) -> CreateRepoResponse: ...
 def retrieve(self, *_, **_) -> GetRepoResponse: ...
 def update(self, *_, **_) -> GetRepoResponse: ...
 def list(self, **_) -> SyncOffsetPaginationRepos[RepoWithLookups]: ...
 def delete(self, *_, **_): return cast(object, 0)
class AsyncReposResource(AsyncAPIResource):
 @cached_property_1
 def directories(self) -> AsyncDirectoriesResource: ...
 async def create(self, **_) -> CreateRepoResponse: ...
 async def retrieve(self, *_, **_) -> GetRepoResponse: ...
 async def update(self, *_, **_) -> GetRepoResponse: ...
 def list(self, **_) -> AsyncPaginator[RepoWithLookups, AsyncOffsetPaginationRepos[RepoWithLookups]]: ...
 async def delete(self, *_, **_): return cast(object, 0)
class ReposResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[CreateRepoResponse]], 0)
  self.retrieve = cast(Callable[..., APIResponse[GetRepoResponse]], 0)
  self.update = cast(Callable[..., APIResponse[GetRepoResponse]], 0)
  self.list = cast(Callable[..., APIResponse[SyncOffsetPaginationRepos[RepoWithLookups]]], 0)
  self.delete = cast(Callable[..., APIResponse[object]], 0)
class AsyncReposResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[CreateRepoResponse]]], 0)
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[GetRepoResponse]]], 0)
  self.update = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[GetRepoResponse]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncOffsetPaginationRepos[RepoWithLookups]]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[object]]], 0)
class ReposResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[CreateRepoResponse]]], 0)
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[GetRepoResponse]]], 0)
  self.update = cast(Callable[..., ResponseContextManager[APIResponse[GetRepoResponse]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[SyncOffsetPaginationRepos[RepoWithLookups]]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse[object]]], 0)
class AsyncReposResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[CreateRepoResponse]]], 0)
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[GetRepoResponse]]], 0)
  self.update = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[GetRepoResponse]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncOffsetPaginationRepos[RepoWithLookups]]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[object]]], 0)
# === langsmith/resources/runs/__init__.py
from .runs import RunsResource, AsyncRunsResource, RunsResourceWithRawResponse, AsyncRunsResourceWithRawResponse, RunsResourceWithStreamingResponse, AsyncRunsResourceWithStreamingResponse
from .share import ShareResource, AsyncShareResource, ShareResourceWithRawResponse, AsyncShareResourceWithRawResponse, ShareResourceWithStreamingResponse, AsyncShareResourceWithStreamingResponse
from .streaming import StreamingResource, AsyncStreamingResource, StreamingResourceWithRawResponse, AsyncStreamingResourceWithRawResponse, StreamingResourceWithStreamingResponse, AsyncStreamingResourceWithStreamingResponse
# === langsmith/resources/runs/runs.py
from functools import cached_property as cached_property_1
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from .share import ShareResource, AsyncShareResource
from .streaming import StreamingResource, AsyncStreamingResource
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...types.run import Run
from ...pagination import AsyncItemsCursorPostPagination, SyncItemsCursorPostPagination
from ..._base_client import AsyncPaginator
from ...types.run_get_url_response import RunGetURLResponse
class RunsResource(SyncAPIResource):
 @cached_property_1
 def streaming(self) -> StreamingResource: ...
 @cached_property_1
 def share(self) -> ShareResource: ...
 def get_url(self, *_, **_) -> RunGetURLResponse: ...
 def query_v2(self, **_) -> SyncItemsCursorPostPagination[Run]: ...
 def retrieve_v2(self, *_, **_) -> Run: ...
 retrieve = RunsResource.retrieve_v2
 query = RunsResource.query_v2
class AsyncRunsResource(AsyncAPIResource):
 @cached_property_1
 def streaming(self) -> AsyncStreamingResource: ...
 @cached_property_1
 def share(self) -> AsyncShareResource: ...
 async def get_url(self, *_, **_) -> RunGetURLResponse: ...
 def query_v2(self, **_) -> AsyncPaginator[Run, AsyncItemsCursorPostPagination[Run]]: ...
 async def retrieve_v2(self, *_, **_) -> Run: ...
 retrieve = AsyncRunsResource.retrieve_v2
 query = AsyncRunsResource.query_v2
class RunsResourceWithRawResponse:
 def __init__(self):
  self.get_url = cast(Callable[..., APIResponse[RunGetURLResponse]], 0)
  self.query_v2 = cast(Callable[..., APIResponse[SyncItemsCursorPostPagination[Run]]], 0)
  self.retrieve_v2 = cast(Callable[..., APIResponse[Run]], 0)
  self.retrieve = cast(Callable[..., APIResponse[Run]], 0)
  self.query = cast(Callable[..., APIResponse[SyncItemsCursorPostPagination[Run]]], 0)
class AsyncRunsResourceWithRawResponse:
 def __init__(self):
  self.get_url = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[RunGetURLResponse]]], 0)
  self.query_v2 = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncItemsCursorPostPagination[Run]]]], 0)
  self.retrieve_v2 = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Run]]], 0)
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Run]]], 0)
  self.query = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncItemsCursorPostPagination[Run]]]], 0)
class RunsResourceWithStreamingResponse:
 def __init__(self):
  self.get_url = cast(Callable[..., ResponseContextManager[APIResponse[RunGetURLResponse]]], 0)
  self.query_v2 = cast(Callable[..., ResponseContextManager[APIResponse[SyncItemsCursorPostPagination[Run]]]], 0)
  self.retrieve_v2 = cast(Callable[..., ResponseContextManager[APIResponse[Run]]], 0)
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[Run]]], 0)
  self.query = cast(Callable[..., ResponseContextManager[APIResponse[SyncItemsCursorPostPagination[Run]]]], 0)
class AsyncRunsResourceWithStreamingResponse:
 def __init__(self):
  self.get_url = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[RunGetURLResponse]]], 0)
  self.query_v2 = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncItemsCursorPostPagination[Run]]]], 0)
  self.retrieve_v2 = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Run]]], 0)
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Run]]], 0)
  self.query = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncItemsCursorPostPagination[Run]]]], 0)
# === langsmith/resources/runs/share.py
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...types.runs.share_create_response import ShareCreateResponse
class ShareResource(SyncAPIResource):
 def create(self, *_, **_) -> ShareCreateResponse: ...
 def delete(self, *_, **_) -> None: ...
class AsyncShareResource(AsyncAPIResource):
 async def create(self, *_, **_) -> ShareCreateResponse: ...
 async def delete(self, *_, **_) -> None: ...
class ShareResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[ShareCreateResponse]], 0)
  self.delete = cast(Callable[..., APIResponse], 0)
class AsyncShareResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ShareCreateResponse]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse]], 0)
class ShareResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[ShareCreateResponse]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse]], 0)
class AsyncShareResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ShareCreateResponse]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse]], 0)
# === langsmith/resources/runs/streaming.py
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from langsmith.types.shared.query_patch_operation import QueryPatchOperation
from typing import Callable, Coroutine, cast, Any, Iterator
from typing_extensions import AsyncIterator
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...types.run import Run
from ..._streaming import AsyncStream, Stream
from ...types.shared.query_patch_event import QueryPatchEvent
class StreamingResource(SyncAPIResource):
 def query_v2(self, **_) -> Stream[QueryPatchEvent]: ...
 def query_v2_items(self, **_) -> Iterator[Run]: ...
class AsyncStreamingResource(AsyncAPIResource):
 async def query_v2(self, **_) -> AsyncStream[QueryPatchEvent]: ...
 def query_v2_items(self, **_) -> AsyncIterator[Run]: ...
class StreamingResourceWithRawResponse:
 def __init__(self):
  self.query_v2 = cast(Callable[..., APIResponse[Stream[list[QueryPatchOperation]]]], 0)
class AsyncStreamingResourceWithRawResponse:
 def __init__(self):
  self.query_v2 = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncStream]]], 0)
class StreamingResourceWithStreamingResponse:
 def __init__(self):
  self.query_v2 = cast(Callable[..., ResponseContextManager[APIResponse[Stream]]], 0)
class AsyncStreamingResourceWithStreamingResponse:
 def __init__(self):
  self.query_v2 = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncStream]]], 0)
# === langsmith/resources/sandboxes/__init__.py
from .boxes import BoxesResource, AsyncBoxesResource, BoxesResourceWithRawResponse, AsyncBoxesResourceWithRawResponse, BoxesResourceWithStreamingResponse, AsyncBoxesResourceWithStreamingResponse
from .volumes import VolumesResource, AsyncVolumesResource, VolumesResourceWithRawResponse, AsyncVolumesResourceWithRawResponse, VolumesResourceWithStreamingResponse, AsyncVolumesResourceWithStreamingResponse
from .sandboxes import SandboxesResource, AsyncSandboxesResource, SandboxesResourceWithRawResponse, AsyncSandboxesResourceWithRawResponse, SandboxesResourceWithStreamingResponse, AsyncSandboxesResourceWithStreamingResponse
from .snapshots import SnapshotsResource, AsyncSnapshotsResource, SnapshotsResourceWithRawResponse, AsyncSnapshotsResourceWithRawResponse, SnapshotsResourceWithStreamingResponse, AsyncSnapshotsResourceWithStreamingResponse
from .registries import RegistriesResource, AsyncRegistriesResource, RegistriesResourceWithRawResponse, AsyncRegistriesResourceWithRawResponse, RegistriesResourceWithStreamingResponse, AsyncRegistriesResourceWithStreamingResponse
# === langsmith/resources/sandboxes/boxes.py
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...pagination import AsyncItemsCursorGetPagination, SyncItemsCursorGetPagination
from ..._base_client import AsyncPaginator
from ...types.sandbox_response import SandboxResponse
from ...types.snapshot_response import SnapshotResponse
from ...types.service_url_response import ServiceURLResponse
from ...types.download_url_response import DownloadURLResponse
from ...types.sandbox_status_response import SandboxStatusResponse
from ...types.sandboxes.box_batch_delete_response import BoxBatchDeleteResponse
from ...types.sandboxes.box_list_service_urls_response import BoxListServiceURLsResponse
class BoxesResource(SyncAPIResource):
 def create(self, **_) -> SandboxResponse: ...
 def retrieve(self, *_, **_) -> SandboxResponse: ...
 def update(self, *_, **_) -> SandboxResponse: ...
 def list(self, **_) -> SyncItemsCursorGetPagination[SandboxResponse]: ...
 def delete(self, *_, **_) -> None: ...
 def batch_delete(self, **_) -> BoxBatchDeleteResponse: ...
 def create_snapshot(self, *_, **_) -> SnapshotResponse: ...
 def delete_service_url(self, *_, **_) -> None: ...
 def generate_download_url(self, *_, **_) -> DownloadURLResponse: ...
 def generate_service_url(self, *_, **_) -> ServiceURLResponse: ...
 def get_status(self, *_, **_) -> SandboxStatusResponse: ...
 def list_service_urls(self, *_, **_) -> SyncItemsCursorGetPagination[BoxListServiceURLsResponse]: ...
 def start(self, *_, **_) -> SandboxResponse: ...
 def stop(self, *_, **_) -> None: ...
class AsyncBoxesResource(AsyncAPIResource):
 async def create(self, **_) -> SandboxResponse: ...
 async def retrieve(self, *_, **_) -> SandboxResponse: ...
 async def update(self, *_, **_) -> SandboxResponse: ...
 def list(self, **_) -> AsyncPaginator[SandboxResponse, AsyncItemsCursorGetPagination[SandboxResponse]]: ...
 async def delete(self, *_, **_) -> None: ...
 async def batch_delete(self, **_) -> BoxBatchDeleteResponse: ...
 async def create_snapshot(self, *_, **_) -> SnapshotResponse: ...
 async def delete_service_url(self, *_, **_) -> None: ...
 async def generate_download_url(self, *_, **_) -> DownloadURLResponse: ...
 async def generate_service_url(self, *_, **_) -> ServiceURLResponse: ...
 async def get_status(self, *_, **_) -> SandboxStatusResponse: ...
 def list_service_urls(self, *_, **_) -> AsyncPaginator[BoxListServiceURLsResponse, AsyncItemsCursorGetPagination[BoxListServiceURLsResponse]]: ...
 async def start(self, *_, **_) -> SandboxResponse: ...
 async def stop(self, *_, **_) -> None: ...
class BoxesResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[SandboxResponse]], 0)
  self.retrieve = cast(Callable[..., APIResponse[SandboxResponse]], 0)
  self.update = cast(Callable[..., APIResponse[SandboxResponse]], 0)
  self.list = cast(Callable[..., APIResponse[SyncItemsCursorGetPagination[SandboxResponse]]], 0)
  self.delete = cast(Callable[..., APIResponse], 0)
  self.batch_delete = cast(Callable[..., APIResponse[BoxBatchDeleteResponse]], 0)
  self.create_snapshot = cast(Callable[..., APIResponse[SnapshotResponse]], 0)
  self.delete_service_url = cast(Callable[..., APIResponse], 0)
  self.generate_download_url = cast(Callable[..., APIResponse[DownloadURLResponse]], 0)
  self.generate_service_url = cast(Callable[..., APIResponse[ServiceURLResponse]], 0)
  self.get_status = cast(Callable[..., APIResponse[SandboxStatusResponse]], 0)
  self.list_service_urls = cast(Callable[..., APIResponse[SyncItemsCursorGetPagination[BoxListServiceURLsResponse]]], 0)
  self.start = cast(Callable[..., APIResponse[SandboxResponse]], 0)
  self.stop = cast(Callable[..., APIResponse], 0)
class AsyncBoxesResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[SandboxResponse]]], 0)
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[SandboxResponse]]], 0)
  self.update = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[SandboxResponse]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncItemsCursorGetPagination[SandboxResponse]]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse]], 0)
  self.batch_delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[BoxBatchDeleteResponse]]], 0)
  self.create_snapshot = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[SnapshotResponse]]], 0)
  self.delete_service_url = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse]], 0)
  self.generate_download_url = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[DownloadURLResponse]]], 0)
  self.generate_service_url = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ServiceURLResponse]]], 0)
  self.get_status = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[SandboxStatusResponse]]], 0)
  self.list_service_urls = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncItemsCursorGetPagination[BoxListServiceURLsResponse]]]], 0)
  self.start = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[SandboxResponse]]], 0)
  self.stop = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse]], 0)
class BoxesResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[SandboxResponse]]], 0)
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[SandboxResponse]]], 0)
  self.update = cast(Callable[..., ResponseContextManager[APIResponse[SandboxResponse]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[SyncItemsCursorGetPagination[SandboxResponse]]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse]], 0)
  self.batch_delete = cast(Callable[..., ResponseContextManager[APIResponse[BoxBatchDeleteResponse]]], 0)
  self.create_snapshot = cast(Callable[..., ResponseContextManager[APIResponse[SnapshotResponse]]], 0)
  self.delete_service_url = cast(Callable[..., ResponseContextManager[APIResponse]], 0)
  self.generate_download_url = cast(Callable[..., ResponseContextManager[APIResponse[DownloadURLResponse]]], 0)
  self.generate_service_url = cast(Callable[..., ResponseContextManager[APIResponse[ServiceURLResponse]]], 0)
  self.get_status = cast(Callable[..., ResponseContextManager[APIResponse[SandboxStatusResponse]]], 0)
  self.list_service_urls = cast(Callable[..., ResponseContextManager[APIResponse[SyncItemsCursorGetPagination[BoxListServiceURLsResponse]]]], 0)
  self.start = cast(Callable[..., ResponseContextManager[APIResponse[SandboxResponse]]], 0)
  self.stop = cast(Callable[..., ResponseContextManager[APIResponse]], 0)
class AsyncBoxesResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[SandboxResponse]]], 0)
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[SandboxResponse]]], 0)
  self.update = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[SandboxResponse]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncItemsCursorGetPagination[SandboxResponse]]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse]], 0)
  self.batch_delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[BoxBatchDeleteResponse]]], 0)
  self.create_snapshot = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[SnapshotResponse]]], 0)
  self.delete_service_url = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse]], 0)
  self.generate_download_url = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[DownloadURLResponse]]], 0)
  self.generate_service_url = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ServiceURLResponse]]], 0)
  self.get_status = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[SandboxStatusResponse]]], 0)
  self.list_service_urls = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncItemsCursorGetPagination[BoxListServiceURLsResponse]]]], 0)
  self.start = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[SandboxResponse]]], 0)
  self.stop = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse]], 0)
# === langsmith/resources/sandboxes/registries.py
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...types.sandboxes.registry_response import RegistryResponse
from ...types.sandboxes.registry_list_response import RegistryListResponse
class RegistriesResource(SyncAPIResource):
 def create(self, **_) -> RegistryResponse: ...
 def retrieve(self, *_, **_) -> RegistryResponse: ...
 def update(self, *_, **_) -> RegistryResponse: ...
 def list(self, **_) -> RegistryListResponse: ...
 def delete(self, *_, **_) -> None: ...
class AsyncRegistriesResource(AsyncAPIResource):
 async def create(self, **_) -> RegistryResponse: ...
 async def retrieve(self, *_, **_) -> RegistryResponse: ...
 async def update(self, *_, **_) -> RegistryResponse: ...
 async def list(self, **_) -> RegistryListResponse: ...
 async def delete(self, *_, **_) -> None: ...
class RegistriesResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[RegistryResponse]], 0)
  self.retrieve = cast(Callable[..., APIResponse[RegistryResponse]], 0)
  self.update = cast(Callable[..., APIResponse[RegistryResponse]], 0)
  self.list = cast(Callable[..., APIResponse[RegistryListResponse]], 0)
  self.delete = cast(Callable[..., APIResponse], 0)
class AsyncRegistriesResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[RegistryResponse]]], 0)
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[RegistryResponse]]], 0)
  self.update = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[RegistryResponse]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[RegistryListResponse]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse]], 0)
class RegistriesResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[RegistryResponse]]], 0)
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[RegistryResponse]]], 0)
  self.update = cast(Callable[..., ResponseContextManager[APIResponse[RegistryResponse]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[RegistryListResponse]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse]], 0)
class AsyncRegistriesResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[RegistryResponse]]], 0)
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[RegistryResponse]]], 0)
  self.update = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[RegistryResponse]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[RegistryListResponse]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse]], 0)
# === langsmith/resources/sandboxes/sandboxes.py
from functools import cached_property as cached_property_1
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from .boxes import BoxesResource, AsyncBoxesResource
from .volumes import VolumesResource, AsyncVolumesResource
from .snapshots import SnapshotsResource, AsyncSnapshotsResource
from .registries import RegistriesResource, AsyncRegistriesResource
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...pagination import AsyncItemsCursorGetPagination, SyncItemsCursorGetPagination
from ..._base_client import AsyncPaginator
from ...types.sandbox_retrieve_usage_response import SandboxRetrieveUsageResponse
from ...types.sandbox_list_usage_costs_response import SandboxListUsageCostsResponse
class SandboxesResource(SyncAPIResource):
 @cached_property_1
 def boxes(self) -> BoxesResource: ...
 @cached_property_1
 def volumes(self) -> VolumesResource: ...
 @cached_property_1
 def registries(self) -> RegistriesResource: ...
 @cached_property_1
 def snapshots(self) -> SnapshotsResource: ...
 def list_usage_costs(self, **_) -> SyncItemsCursorGetPagination[SandboxListUsageCostsResponse]: ...
 def retrieve_usage(self, **_) -> SandboxRetrieveUsageResponse: ...
class AsyncSandboxesResource(AsyncAPIResource):
 @cached_property_1
 def boxes(self) -> AsyncBoxesResource: ...
 @cached_property_1
 def volumes(self) -> AsyncVolumesResource: ...
 @cached_property_1
 def registries(self) -> AsyncRegistriesResource: ...
 @cached_property_1
 def snapshots(self) -> AsyncSnapshotsResource: ...
 def list_usage_costs(self, **_) -> AsyncPaginator[SandboxListUsageCostsResponse, AsyncItemsCursorGetPagination[SandboxListUsageCostsResponse]]: ...
 async def retrieve_usage(self, **_) -> SandboxRetrieveUsageResponse: ...
class SandboxesResourceWithRawResponse:
 def __init__(self):
  self.list_usage_costs = cast(Callable[..., APIResponse[SyncItemsCursorGetPagination[SandboxListUsageCostsResponse]]], 0)
  self.retrieve_usage = cast(Callable[..., APIResponse[SandboxRetrieveUsageResponse]], 0)
class AsyncSandboxesResourceWithRawResponse:
 def __init__(self):
  self.list_usage_costs = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncItemsCursorGetPagination[SandboxListUsageCostsResponse]]]], 0)
  self.retrieve_usage = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[SandboxRetrieveUsageResponse]]], 0)
class SandboxesResourceWithStreamingResponse:
 def __init__(self):
  self.list_usage_costs = cast(Callable[..., ResponseContextManager[APIResponse[SyncItemsCursorGetPagination[SandboxListUsageCostsResponse]]]], 0)
  self.retrieve_usage = cast(Callable[..., ResponseContextManager[APIResponse[SandboxRetrieveUsageResponse]]], 0)
class AsyncSandboxesResourceWithStreamingResponse:
 def __init__(self):
  self.list_usage_costs = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncItemsCursorGetPagination[SandboxListUsageCostsResponse]]]], 0)
  self.retrieve_usage = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[SandboxRetrieveUsageResponse]]], 0)
# === langsmith/resources/sandboxes/snapshots.py
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...pagination import AsyncItemsCursorGetPagination, SyncItemsCursorGetPagination
from ..._base_client import AsyncPaginator
from ...types.snapshot_response import SnapshotResponse
from ...types.sandboxes.snapshot_retrieve_by_name_response import SnapshotRetrieveByNameResponse
class SnapshotsResource(SyncAPIResource):
 def create(self, **_) -> SnapshotResponse: ...
 def retrieve(self, *_, **_) -> SnapshotResponse: ...
 def list(self, **_) -> SyncItemsCursorGetPagination[SnapshotResponse]: ...
 def delete(self, *_, **_) -> None: ...
 def retrieve_by_name(self, *_, **_) -> SnapshotRetrieveByNameResponse: ...
class AsyncSnapshotsResource(AsyncAPIResource):
 async def create(self, **_) -> SnapshotResponse: ...
 async def retrieve(self, *_, **_) -> SnapshotResponse: ...
 def list(self, **_) -> AsyncPaginator[SnapshotResponse, AsyncItemsCursorGetPagination[SnapshotResponse]]: ...
 async def delete(self, *_, **_) -> None: ...
 async def retrieve_by_name(self, *_, **_) -> SnapshotRetrieveByNameResponse: ...
class SnapshotsResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[SnapshotResponse]], 0)
  self.retrieve = cast(Callable[..., APIResponse[SnapshotResponse]], 0)
  self.list = cast(Callable[..., APIResponse[SyncItemsCursorGetPagination[SnapshotResponse]]], 0)
  self.delete = cast(Callable[..., APIResponse], 0)
  self.retrieve_by_name = cast(Callable[..., APIResponse[SnapshotRetrieveByNameResponse]], 0)
class AsyncSnapshotsResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[SnapshotResponse]]], 0)
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[SnapshotResponse]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncItemsCursorGetPagination[SnapshotResponse]]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse]], 0)
  self.retrieve_by_name = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[SnapshotRetrieveByNameResponse]]], 0)
class SnapshotsResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[SnapshotResponse]]], 0)
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[SnapshotResponse]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[SyncItemsCursorGetPagination[SnapshotResponse]]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse]], 0)
  self.retrieve_by_name = cast(Callable[..., ResponseContextManager[APIResponse[SnapshotRetrieveByNameResponse]]], 0)
class AsyncSnapshotsResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[SnapshotResponse]]], 0)
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[SnapshotResponse]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncItemsCursorGetPagination[SnapshotResponse]]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse]], 0)
  self.retrieve_by_name = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[SnapshotRetrieveByNameResponse]]], 0)
# === langsmith/resources/sandboxes/volumes.py
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...pagination import AsyncItemsCursorGetPagination, SyncItemsCursorGetPagination
from ..._base_client import AsyncPaginator
from ...types.sandboxes.volume_response import VolumeResponse
class VolumesResource(SyncAPIResource):
 def create(self, **_) -> VolumeResponse: ...
 def retrieve(self, *_, **_) -> VolumeResponse: ...
 def update(self, *_, **_) -> VolumeResponse: ...
 def list(self, **_) -> SyncItemsCursorGetPagination[VolumeResponse]: ...
 def delete(self, *_, **_) -> None: ...
 def clone(self, *_, **_) -> VolumeResponse: ...
class AsyncVolumesResource(AsyncAPIResource):
 async def create(self, **_) -> VolumeResponse: ...
 async def retrieve(self, *_, **_) -> VolumeResponse: ...
 async def update(self, *_, **_) -> VolumeResponse: ...
 def list(self, **_) -> AsyncPaginator[VolumeResponse, AsyncItemsCursorGetPagination[VolumeResponse]]: ...
 async def delete(self, *_, **_) -> None: ...
 async def clone(self, *_, **_) -> VolumeResponse: ...
class VolumesResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[VolumeResponse]], 0)
  self.retrieve = cast(Callable[..., APIResponse[VolumeResponse]], 0)
  self.update = cast(Callable[..., APIResponse[VolumeResponse]], 0)
  self.list = cast(Callable[..., APIResponse[SyncItemsCursorGetPagination[VolumeResponse]]], 0)
  self.delete = cast(Callable[..., APIResponse], 0)
  self.clone = cast(Callable[..., APIResponse[VolumeResponse]], 0)
class AsyncVolumesResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[VolumeResponse]]], 0)
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[VolumeResponse]]], 0)
  self.update = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[VolumeResponse]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncItemsCursorGetPagination[VolumeResponse]]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse]], 0)
  self.clone = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[VolumeResponse]]], 0)
class VolumesResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[VolumeResponse]]], 0)
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[VolumeResponse]]], 0)
  self.update = cast(Callable[..., ResponseContextManager[APIResponse[VolumeResponse]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[SyncItemsCursorGetPagination[VolumeResponse]]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse]], 0)
  self.clone = cast(Callable[..., ResponseContextManager[APIResponse[VolumeResponse]]], 0)
class AsyncVolumesResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[VolumeResponse]]], 0)
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[VolumeResponse]]], 0)
  self.update = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[VolumeResponse]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncItemsCursorGetPagination[VolumeResponse]]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse]], 0)
  self.clone = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[VolumeResponse]]], 0)
# === langsmith/resources/sessions.py
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from .._resource import AsyncAPIResource, SyncAPIResource
from ..pagination import AsyncItemsCursorGetPagination, SyncItemsCursorGetPagination
from .._base_client import AsyncPaginator
from ..types.session import Session
from ..types.tracer_session import TracerSession
from ..types.custom_charts_section import CustomChartsSection
from ..types.session_resolve_response import SessionResolveResponse
class SessionsResource(SyncAPIResource):
 def create(self, **_) -> TracerSession: ...
 def retrieve(self, *_, **_) -> TracerSession: ...
 def update(self, *_, **_) -> TracerSession: ...
 def delete(self, *_, **_) -> None: ...
 def create_v2(self, **_) -> Session: ...
 def dashboard(self, *_, **_) -> CustomChartsSection: ...
 def list_v2(self, **_) -> SyncItemsCursorGetPagination[Session]: ...
 def resolve(self, **_) -> SessionResolveResponse: ...
 def retrieve_v2(self, *_, **_) -> Session: ...
 def update_v2(self, *_, **_) -> Session: ...
class AsyncSessionsResource(AsyncAPIResource):
 async def create(self, **_) -> TracerSession: ...
 async def retrieve(self, *_, **_) -> TracerSession: ...
 async def update(self, *_, **_) -> TracerSession: ...
 async def delete(self, *_, **_) -> None: ...
 async def create_v2(self, **_) -> Session: ...
 async def dashboard(self, *_, **_) -> CustomChartsSection: ...
 def list_v2(self, **_) -> AsyncPaginator[Session, AsyncItemsCursorGetPagination[Session]]: ...
 async def resolve(self, **_) -> SessionResolveResponse: ...
 async def retrieve_v2(self, *_, **_) -> Session: ...
 async def update_v2(self, *_, **_) -> Session: ...
class SessionsResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[TracerSession]], 0)
  self.retrieve = cast(Callable[..., APIResponse[TracerSession]], 0)
  self.update = cast(Callable[..., APIResponse[TracerSession]], 0)
  self.delete = cast(Callable[..., APIResponse], 0)
  self.create_v2 = cast(Callable[..., APIResponse[Session]], 0)
  self.dashboard = cast(Callable[..., APIResponse[CustomChartsSection]], 0)
  self.list_v2 = cast(Callable[..., APIResponse[SyncItemsCursorGetPagination[Session]]], 0)
  self.resolve = cast(Callable[..., APIResponse[SessionResolveResponse]], 0)
  self.retrieve_v2 = cast(Callable[..., APIResponse[Session]], 0)
  self.update_v2 = cast(Callable[..., APIResponse[Session]], 0)
class AsyncSessionsResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[TracerSession]]], 0)
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[TracerSession]]], 0)
  self.update = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[TracerSession]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse]], 0)
  self.create_v2 = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Session]]], 0)
  self.dashboard = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[CustomChartsSection]]], 0)
  self.list_v2 = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncItemsCursorGetPagination[Session]]]], 0)
  self.resolve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[SessionResolveResponse]]], 0)
  self.retrieve_v2 = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Session]]], 0)
  self.update_v2 = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Session]]], 0)
class SessionsResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[TracerSession]]], 0)
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[TracerSession]]], 0)
  self.update = cast(Callable[..., ResponseContextManager[APIResponse[TracerSession]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse]], 0)
  self.create_v2 = cast(Callable[..., ResponseContextManager[APIResponse[Session]]], 0)
  self.dashboard = cast(Callable[..., ResponseContextManager[APIResponse[CustomChartsSection]]], 0)
  self.list_v2 = cast(Callable[..., ResponseContextManager[APIResponse[SyncItemsCursorGetPagination[Session]]]], 0)
  self.resolve = cast(Callable[..., ResponseContextManager[APIResponse[SessionResolveResponse]]], 0)
  self.retrieve_v2 = cast(Callable[..., ResponseContextManager[APIResponse[Session]]], 0)
  self.update_v2 = cast(Callable[..., ResponseContextManager[APIResponse[Session]]], 0)
class AsyncSessionsResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[TracerSession]]], 0)
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[TracerSession]]], 0)
  self.update = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[TracerSession]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse]], 0)
  self.create_v2 = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Session]]], 0)
  self.dashboard = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[CustomChartsSection]]], 0)
  self.list_v2 = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncItemsCursorGetPagination[Session]]]], 0)
  self.resolve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[SessionResolveResponse]]], 0)
  self.retrieve_v2 = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Session]]], 0)
  self.update_v2 = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Session]]], 0)
# === langsmith/resources/sql.py
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from .._resource import AsyncAPIResource, SyncAPIResource
from ..types.sql_query_response import SqlQueryResponse
class SqlResource(SyncAPIResource):
 def query(self, **_) -> SqlQueryResponse: ...
class AsyncSqlResource(AsyncAPIResource):
 async def query(self, **_) -> SqlQueryResponse: ...
class SqlResourceWithRawResponse:
 def __init__(self):
  self.query = cast(Callable[..., APIResponse[SqlQueryResponse]], 0)
class AsyncSqlResourceWithRawResponse:
 def __init__(self):
  self.query = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[SqlQueryResponse]]], 0)
class SqlResourceWithStreamingResponse:
 def __init__(self):
  self.query = cast(Callable[..., ResponseContextManager[APIResponse[SqlQueryResponse]]], 0)
class AsyncSqlResourceWithStreamingResponse:
 def __init__(self):
  self.query = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[SqlQueryResponse]]], 0)
# === langsmith/resources/threads/__init__.py
from .share import ShareResource, AsyncShareResource, ShareResourceWithRawResponse, AsyncShareResourceWithRawResponse, ShareResourceWithStreamingResponse, AsyncShareResourceWithStreamingResponse
from .threads import ThreadsResource, AsyncThreadsResource, ThreadsResourceWithRawResponse, AsyncThreadsResourceWithRawResponse, ThreadsResourceWithStreamingResponse, AsyncThreadsResourceWithStreamingResponse
from .streaming import StreamingResource, AsyncStreamingResource, StreamingResourceWithRawResponse, AsyncStreamingResourceWithRawResponse, StreamingResourceWithStreamingResponse, AsyncStreamingResourceWithStreamingResponse
# === langsmith/resources/threads/share.py
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...types.threads.share_create_response import ShareCreateResponse
from ...types.threads.share_retrieve_response import ShareRetrieveResponse
class ShareResource(SyncAPIResource):
 def create(self, *_, **_) -> ShareCreateResponse: ...
 def retrieve(self, *_, **_) -> ShareRetrieveResponse: ...
 def delete(self, *_, **_) -> None: ...
class AsyncShareResource(AsyncAPIResource):
 async def create(self, *_, **_) -> ShareCreateResponse: ...
 async def retrieve(self, *_, **_) -> ShareRetrieveResponse: ...
 async def delete(self, *_, **_) -> None: ...
class ShareResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[ShareCreateResponse]], 0)
  self.retrieve = cast(Callable[..., APIResponse[ShareRetrieveResponse]], 0)
  self.delete = cast(Callable[..., APIResponse], 0)
class AsyncShareResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ShareCreateResponse]]], 0)
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ShareRetrieveResponse]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse]], 0)
class ShareResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[ShareCreateResponse]]], 0)
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[ShareRetrieveResponse]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse]], 0)
class AsyncShareResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ShareCreateResponse]]], 0)
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ShareRetrieveResponse]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse]], 0)
# === langsmith/resources/threads/streaming.py
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from langsmith.types.shared.query_patch_operation import QueryPatchOperation
from typing import Callable, Coroutine, cast, Any, Iterator
from typing_extensions import AsyncIterator
from ..._resource import AsyncAPIResource, SyncAPIResource
from ..._streaming import AsyncStream, Stream
from ...types.thread import Thread
from ...types.shared.query_patch_event import QueryPatchEvent
class StreamingResource(SyncAPIResource):
 def query(self, **_) -> Stream[QueryPatchEvent]: ...
 def query_items(self, **_) -> Iterator[Thread]: ...
class AsyncStreamingResource(AsyncAPIResource):
 async def query(self, **_) -> AsyncStream[QueryPatchEvent]: ...
 def query_items(self, **_) -> AsyncIterator[Thread]: ...
class StreamingResourceWithRawResponse:
 def __init__(self):
  self.query = cast(Callable[..., APIResponse[Stream[list[QueryPatchOperation]]]], 0)
class AsyncStreamingResourceWithRawResponse:
 def __init__(self):
  self.query = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncStream]]], 0)
class StreamingResourceWithStreamingResponse:
 def __init__(self):
  self.query = cast(Callable[..., ResponseContextManager[APIResponse[Stream]]], 0)
class AsyncStreamingResourceWithStreamingResponse:
 def __init__(self):
  self.query = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncStream]]], 0)
# === langsmith/resources/threads/threads.py
from functools import cached_property as cached_property_1
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from .share import ShareResource, AsyncShareResource
from .streaming import StreamingResource, AsyncStreamingResource
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...pagination import SyncItemsCursorGetPagination, AsyncItemsCursorGetPagination, SyncItemsCursorPostPagination, AsyncItemsCursorPostPagination
from ..._base_client import AsyncPaginator
from ...types.thread import Thread
from ...types.thread_stats import ThreadStats
from ...types.thread_trace import ThreadTrace
from ...types.thread_aggregate_stats_response import ThreadAggregateStatsResponse
class ThreadsResource(SyncAPIResource):
 @cached_property_1
 def streaming(self) -> StreamingResource: ...
 @cached_property_1
 def share(self) -> ShareResource: ...
 def aggregate_stats(self, **_) -> ThreadAggregateStatsResponse: ...
 def list_traces(self, *_, **_) -> SyncItemsCursorGetPagination[ThreadTrace]: ...
 def query(self, **_) -> SyncItemsCursorPostPagination[Thread]: ...
 def stats(self, *_, **_) -> ThreadStats: ...
class AsyncThreadsResource(AsyncAPIResource):
 @cached_property_1
 def streaming(self) -> AsyncStreamingResource: ...
 @cached_property_1
 def share(self) -> AsyncShareResource: ...
 async def aggregate_stats(self, **_) -> ThreadAggregateStatsResponse: ...
 def list_traces(self, *_, **_) -> AsyncPaginator[ThreadTrace, AsyncItemsCursorGetPagination[ThreadTrace]]: ...
 def query(self, **_) -> AsyncPaginator[Thread, AsyncItemsCursorPostPagination[Thread]]: ...
 async def stats(self, *_, **_) -> ThreadStats: ...
class ThreadsResourceWithRawResponse:
 def __init__(self):
  self.aggregate_stats = cast(Callable[..., APIResponse[ThreadAggregateStatsResponse]], 0)
  self.list_traces = cast(Callable[..., APIResponse[SyncItemsCursorGetPagination[ThreadTrace]]], 0)
  self.query = cast(Callable[..., APIResponse[SyncItemsCursorPostPagination[Thread]]], 0)
  self.stats = cast(Callable[..., APIResponse[ThreadStats]], 0)
class AsyncThreadsResourceWithRawResponse:
 def __init__(self):
  self.aggregate_stats = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ThreadAggregateStatsResponse]]], 0)
  self.list_traces = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncItemsCursorGetPagination[ThreadTrace]]]], 0)
  self.query = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncItemsCursorPostPagination[Thread]]]], 0)
  self.stats = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ThreadStats]]], 0)
class ThreadsResourceWithStreamingResponse:
 def __init__(self):
  self.aggregate_stats = cast(Callable[..., ResponseContextManager[APIResponse[ThreadAggregateStatsResponse]]], 0)
  self.list_traces = cast(Callable[..., ResponseContextManager[APIResponse[SyncItemsCursorGetPagination[ThreadTrace]]]], 0)
  self.query = cast(Callable[..., ResponseContextManager[APIResponse[SyncItemsCursorPostPagination[Thread]]]], 0)
  self.stats = cast(Callable[..., ResponseContextManager[APIResponse[ThreadStats]]], 0)
class AsyncThreadsResourceWithStreamingResponse:
 def __init__(self):
  self.aggregate_stats = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ThreadAggregateStatsResponse]]], 0)
  self.list_traces = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncItemsCursorGetPagination[ThreadTrace]]]], 0)
  self.query = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncItemsCursorPostPagination[Thread]]]], 0)
  self.stats = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[ThreadStats]]], 0)
# === langsmith/resources/traces/__init__.py
from .traces import TracesResource, AsyncTracesResource, TracesResourceWithRawResponse, AsyncTracesResourceWithRawResponse, TracesResourceWithStreamingResponse, AsyncTracesResourceWithStreamingResponse
from .streaming import StreamingResource, AsyncStreamingResource, StreamingResourceWithRawResponse, AsyncStreamingResourceWithRawResponse, StreamingResourceWithStreamingResponse, AsyncStreamingResourceWithStreamingResponse
# === langsmith/resources/traces/streaming.py
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from langsmith.types.shared.query_patch_operation import QueryPatchOperation
from typing import Callable, Coroutine, cast, Any, Iterator
from typing_extensions import AsyncIterator
from ..._resource import AsyncAPIResource, SyncAPIResource
from ..._streaming import AsyncStream, Stream
from ...types.trace import Trace
from ...types.shared.query_patch_event import QueryPatchEvent
class StreamingResource(SyncAPIResource):
 def query(self, **_) -> Stream[QueryPatchEvent]: ...
 def query_items(self, **_) -> Iterator[Trace]: ...
class AsyncStreamingResource(AsyncAPIResource):
 async def query(self, **_) -> AsyncStream[QueryPatchEvent]: ...
 def query_items(self, **_) -> AsyncIterator[Trace]: ...
class StreamingResourceWithRawResponse:
 def __init__(self):
  self.query = cast(Callable[..., APIResponse[Stream[list[QueryPatchOperation]]]], 0)
class AsyncStreamingResourceWithRawResponse:
 def __init__(self):
  self.query = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncStream]]], 0)
class StreamingResourceWithStreamingResponse:
 def __init__(self):
  self.query = cast(Callable[..., ResponseContextManager[APIResponse[Stream]]], 0)
class AsyncStreamingResourceWithStreamingResponse:
 def __init__(self):
  self.query = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncStream]]], 0)
# === langsmith/resources/traces/traces.py
from functools import cached_property as cached_property_1
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from .streaming import StreamingResource, AsyncStreamingResource
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...pagination import AsyncItemsCursorPostPagination, SyncItemsCursorPostPagination
from ...types.trace import Trace
from ..._base_client import AsyncPaginator
from ...types.trace_list_runs_response import TraceListRunsResponse
class TracesResource(SyncAPIResource):
 @cached_property_1
 def streaming(self) -> StreamingResource: ...
 def list_runs(self, *_, **_) -> TraceListRunsResponse: ...
 def query(self, **_) -> SyncItemsCursorPostPagination[Trace]: ...
class AsyncTracesResource(AsyncAPIResource):
 @cached_property_1
 def streaming(self) -> AsyncStreamingResource: ...
 async def list_runs(self, *_, **_) -> TraceListRunsResponse: ...
 def query(self, **_) -> AsyncPaginator[Trace, AsyncItemsCursorPostPagination[Trace]]: ...
class TracesResourceWithRawResponse:
 def __init__(self):
  self.list_runs = cast(Callable[..., APIResponse[TraceListRunsResponse]], 0)
  self.query = cast(Callable[..., APIResponse[SyncItemsCursorPostPagination[Trace]]], 0)
class AsyncTracesResourceWithRawResponse:
 def __init__(self):
  self.list_runs = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[TraceListRunsResponse]]], 0)
  self.query = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[AsyncItemsCursorPostPagination[Trace]]]], 0)
class TracesResourceWithStreamingResponse:
 def __init__(self):
  self.list_runs = cast(Callable[..., ResponseContextManager[APIResponse[TraceListRunsResponse]]], 0)
  self.query = cast(Callable[..., ResponseContextManager[APIResponse[SyncItemsCursorPostPagination[Trace]]]], 0)
class AsyncTracesResourceWithStreamingResponse:
 def __init__(self):
  self.list_runs = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[TraceListRunsResponse]]], 0)
  self.query = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[AsyncItemsCursorPostPagination[Trace]]]], 0)
# === langsmith/resources/workspace_secrets.py
from builtins import list as list_1
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from .._resource import AsyncAPIResource, SyncAPIResource
from ..types.workspace_secret import WorkspaceSecret
from ..types.workspace_secret_list_response import WorkspaceSecretListResponse
class WorkspaceSecretsResource(SyncAPIResource):
 def list(self, **_) -> WorkspaceSecretListResponse: ...
 def delete(self, *_, **_) -> None: ...
 def upsert(self, *_, **_) -> WorkspaceSecret: ...
class AsyncWorkspaceSecretsResource(AsyncAPIResource):
 async def list(self, **_) -> WorkspaceSecretListResponse: ...
 async def delete(self, *_, **_) -> None: ...
 async def upsert(self, *_, **_) -> WorkspaceSecret: ...
class WorkspaceSecretsResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., APIResponse[list_1[WorkspaceSecret]]], 0)
  self.delete = cast(Callable[..., APIResponse], 0)
  self.upsert = cast(Callable[..., APIResponse[WorkspaceSecret]], 0)
class AsyncWorkspaceSecretsResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[list_1[WorkspaceSecret]]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse]], 0)
  self.upsert = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[WorkspaceSecret]]], 0)
class WorkspaceSecretsResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[list_1[WorkspaceSecret]]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse]], 0)
  self.upsert = cast(Callable[..., ResponseContextManager[APIResponse[WorkspaceSecret]]], 0)
class AsyncWorkspaceSecretsResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[list_1[WorkspaceSecret]]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse]], 0)
  self.upsert = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[WorkspaceSecret]]], 0)
# === langsmith/resources/workspace_tags/__init__.py
from .keys import KeysResource, AsyncKeysResource, KeysResourceWithRawResponse, AsyncKeysResourceWithRawResponse, KeysResourceWithStreamingResponse, AsyncKeysResourceWithStreamingResponse
from .workspace_tags import WorkspaceTagsResource, AsyncWorkspaceTagsResource, WorkspaceTagsResourceWithRawResponse, AsyncWorkspaceTagsResourceWithRawResponse, WorkspaceTagsResourceWithStreamingResponse, AsyncWorkspaceTagsResourceWithStreamingResponse
# === langsmith/resources/workspace_tags/keys/__init__.py
from .keys import KeysResource, AsyncKeysResource, KeysResourceWithRawResponse, AsyncKeysResourceWithRawResponse, KeysResourceWithStreamingResponse, AsyncKeysResourceWithStreamingResponse
from .values import ValuesResource, AsyncValuesResource, ValuesResourceWithRawResponse, AsyncValuesResourceWithRawResponse, ValuesResourceWithStreamingResponse, AsyncValuesResourceWithStreamingResponse
# === langsmith/resources/workspace_tags/keys/keys.py
from builtins import list as list_1
from functools import cached_property as cached_property_1
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from .values import ValuesResource, AsyncValuesResource
from ...._resource import AsyncAPIResource, SyncAPIResource
from ....types.workspace_tags.tag_key import TagKey
from ....types.workspace_tags.key_list_response import KeyListResponse
class KeysResource(SyncAPIResource):
 @cached_property_1
 def values(self) -> ValuesResource: ...
 def create(self, **_) -> TagKey: ...
 def retrieve(self, *_, **_) -> TagKey: ...
 def update(self, *_, **_) -> TagKey: ...
 def list(self, **_) -> KeyListResponse: ...
 def delete(self, *_, **_) -> None: ...
class AsyncKeysResource(AsyncAPIResource):
 @cached_property_1
 def values(self) -> AsyncValuesResource: ...
 async def create(self, **_) -> TagKey: ...
 async def retrieve(self, *_, **_) -> TagKey: ...
 async def update(self, *_, **_) -> TagKey: ...
 async def list(self, **_) -> KeyListResponse: ...
 async def delete(self, *_, **_) -> None: ...
class KeysResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[TagKey]], 0)
  self.retrieve = cast(Callable[..., APIResponse[TagKey]], 0)
  self.update = cast(Callable[..., APIResponse[TagKey]], 0)
  self.list = cast(Callable[..., APIResponse[list_1[TagKey]]], 0)
  self.delete = cast(Callable[..., APIResponse], 0)
class AsyncKeysResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[TagKey]]], 0)
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[TagKey]]], 0)
  self.update = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[TagKey]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[list_1[TagKey]]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse]], 0)
class KeysResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[TagKey]]], 0)
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[TagKey]]], 0)
  self.update = cast(Callable[..., ResponseContextManager[APIResponse[TagKey]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[list_1[TagKey]]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse]], 0)
class AsyncKeysResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[TagKey]]], 0)
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[TagKey]]], 0)
  self.update = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[TagKey]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[list_1[TagKey]]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse]], 0)
# === langsmith/resources/workspace_tags/keys/values.py
from builtins import list as list_1
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from typing import Any, Callable, Coroutine, cast
from ...._resource import AsyncAPIResource, SyncAPIResource
from ....types.workspace_tags.keys.tag_value import TagValue
from ....types.workspace_tags.keys.value_list_response import ValueListResponse
class ValuesResource(SyncAPIResource):
 def create(self, *_, **_) -> TagValue: ...
 def retrieve(self, *_, **_) -> TagValue: ...
 def update(self, *_, **_) -> TagValue: ...
 def list(self, *_, **_) -> ValueListResponse: ...
 def delete(self, *_, **_) -> None: ...
class AsyncValuesResource(AsyncAPIResource):
 async def create(self, *_, **_) -> TagValue: ...
 async def retrieve(self, *_, **_) -> TagValue: ...
 async def update(self, *_, **_) -> TagValue: ...
 async def list(self, *_, **_) -> ValueListResponse: ...
 async def delete(self, *_, **_) -> None: ...
class ValuesResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., APIResponse[TagValue]], 0)
  self.retrieve = cast(Callable[..., APIResponse[TagValue]], 0)
  self.update = cast(Callable[..., APIResponse[TagValue]], 0)
  self.list = cast(Callable[..., APIResponse[list_1[TagValue]]], 0)
  self.delete = cast(Callable[..., APIResponse], 0)
class AsyncValuesResourceWithRawResponse:
 def __init__(self):
  self.create = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[TagValue]]], 0)
  self.retrieve = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[TagValue]]], 0)
  self.update = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[TagValue]]], 0)
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[list_1[TagValue]]]], 0)
  self.delete = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse]], 0)
class ValuesResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., ResponseContextManager[APIResponse[TagValue]]], 0)
  self.retrieve = cast(Callable[..., ResponseContextManager[APIResponse[TagValue]]], 0)
  self.update = cast(Callable[..., ResponseContextManager[APIResponse[TagValue]]], 0)
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[list_1[TagValue]]]], 0)
  self.delete = cast(Callable[..., ResponseContextManager[APIResponse]], 0)
class AsyncValuesResourceWithStreamingResponse:
 def __init__(self):
  self.create = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[TagValue]]], 0)
  self.retrieve = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[TagValue]]], 0)
  self.update = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[TagValue]]], 0)
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[list_1[TagValue]]]], 0)
  self.delete = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse]], 0)
# === langsmith/resources/workspace_tags/workspace_tags.py
from builtins import list as list_1
from functools import cached_property as cached_property_1
from langsmith._response import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager
from langsmith.types.tag_key_with_values import TagKeyWithValues
from typing import Any, Callable, Coroutine, cast
from .keys.keys import KeysResource, AsyncKeysResource
from ..._resource import AsyncAPIResource, SyncAPIResource
from ...types.workspace_tag_list_response import WorkspaceTagListResponse
class WorkspaceTagsResource(SyncAPIResource):
 @cached_property_1
 def keys(self) -> KeysResource: ...
 def list(self, **_) -> WorkspaceTagListResponse: ...
class AsyncWorkspaceTagsResource(AsyncAPIResource):
 @cached_property_1
 def keys(self) -> AsyncKeysResource: ...
 async def list(self, **_) -> WorkspaceTagListResponse: ...
class WorkspaceTagsResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., APIResponse[list_1[TagKeyWithValues]]], 0)
class AsyncWorkspaceTagsResourceWithRawResponse:
 def __init__(self):
  self.list = cast(Callable[..., Coroutine[Any, Any, AsyncAPIResponse[list_1[TagKeyWithValues]]]], 0)
class WorkspaceTagsResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., ResponseContextManager[APIResponse[list_1[TagKeyWithValues]]]], 0)
class AsyncWorkspaceTagsResourceWithStreamingResponse:
 def __init__(self):
  self.list = cast(Callable[..., AsyncResponseContextManager[AsyncAPIResponse[list_1[TagKeyWithValues]]]], 0)
# === langsmith/run_helpers.py
from contextlib import AbstractContextManager
from langsmith.client import Client
from langsmith.run_trees import RunTree
from uuid import UUID
from collections.abc import Mapping, Sequence
from typing import Any, Callable, Generic, Optional, Protocol, TypedDict, TypeVar, Union, cast
from typing_extensions import ParamSpec, TypeGuard
from langsmith import client as ls_client, run_trees
from langsmith.run_trees import WriteReplica
from langchain_core.runnables import Runnable
def get_current_run_tree() -> Optional[run_trees.RunTree]: ...
def set_tracing_parent(*_) -> AbstractContextManager[None]: ...
def set_run_metadata(**_) -> None: ...
def get_tracing_context(*_) -> dict[str, Any]: ...
def tracing_context(**_) -> AbstractContextManager[None]: ...
get_run_tree_context = get_current_run_tree
def is_traceable_function(*_) -> TypeGuard[SupportsLangsmithExtra[P, R]]: ...
def ensure_traceable(func: Callable[P, R], *, reduce_fn: Optional[Callable[..., Union[dict, str]]], process_inputs: Optional[Callable[..., dict]], process_outputs: Optional[Callable[..., dict]], process_chunk: Optional[Callable], **_) -> SupportsLangsmithExtra[P, R]: ...
def is_async(func: Callable) -> bool: ...
class LangSmithExtra(TypedDict):
 reference_example_id: Optional[ls_client.ID_TYPE]
 parent: Optional[Union[run_trees.RunTree, str, Mapping]]
 run_tree: Optional[run_trees.RunTree]
 run_id: Optional[ls_client.ID_TYPE]
 client: Optional[ls_client.Client]
 replicas: Optional[Sequence[Union[WriteReplica, str]]]
 on_end: Optional[Callable[..., Any]]
R = TypeVar("R", covariant=True)
P = ParamSpec("P")
class SupportsLangsmithExtra(Protocol, Generic[P, R]):
 def __call__(self, *_, **_) -> R: ...
def traceable(func: Callable[P, R]) -> SupportsLangsmithExtra[P, R]: ...
def traceable(*_, reduce_fn: Optional[Callable[..., Union[dict, str]]], process_inputs: Optional[Callable[..., dict]], process_outputs: Optional[Callable[..., dict]], process_chunk: Optional[Callable], _invocation_params_fn: Optional[Callable[..., dict]], exceptions_to_handle: Optional[tuple[type[BaseException], ...]], **_) -> Callable[..., SupportsLangsmithExtra[P, R]]: ...
def traceable(*_, **_) -> Union[Callable, Callable[..., Callable]]: ...
class trace:
 def __enter__(self) -> run_trees.RunTree: ...
 def __exit__(self, exc_type: Optional[type[BaseException]], *_) -> None: ...
 async def __aenter__(self) -> run_trees.RunTree: ...
 async def __aexit__(self, exc_type: Optional[type[BaseException]], *_) -> None: ...
 def __init__(self, *_, exceptions_to_handle: Optional[tuple[type[BaseException], ...]], **_): ...
 def __set__attributes__(self):
  self.address = __
  self.parent = __
  self.client = cast(Client | None, 0)
  self.run_id = cast(UUID | str | None, 0)
  self.reference_example_id = cast(UUID | str | None, 0)
  self.new_run: Optional[run_trees.RunTree]
def as_runnable(traceable_fn: Callable) -> Runnable: ...
T = TypeVar("T")
# === langsmith/run_trees.py
from pydantic import ConfigDict as ConfigDict_1
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Optional, cast
from uuid import UUID
from typing_extensions import TypedDict
from langsmith import schemas as ls_schemas
from langsmith.client import Client
class ApiKeyAuth(TypedDict): ...
class ServiceAuth(TypedDict): ...
class AuthHeaders(TypedDict): ...
class WriteReplica(TypedDict):
 client: Optional[Client]
LANGSMITH_DOTTED_ORDER = __
LANGSMITH_DOTTED_ORDER_BYTES = __
LANGSMITH_METADATA = __
LANGSMITH_TAGS = __
LANGSMITH_PROJECT = __
LANGSMITH_ADDRESS = __
LANGSMITH_REPLICAS = __
OVERRIDE_OUTPUTS = __
def get_cached_client(**_) -> Client: ...
def configure(*_): pass
def validate_extracted_usage_metadata(*_): ...
class RunTree(ls_schemas.RunBase):
 id: UUID
 start_time: datetime
 parent_run: Optional[RunTree]
 child_runs: list[RunTree]
 session_id: Optional[UUID]
 trace_id: UUID
 replicas: Optional[Sequence[WriteReplica]]
 model_config = cast(ConfigDict_1, 0)
 def infer_defaults(cls, *_) -> dict[str, Any]: ...
 def ensure_dotted_order(self) -> RunTree: ...
 @property
 def client(self) -> Client: ...
 def set(self, **_) -> None: ...
 def add_tags(self, *_) -> None: ...
 def add_metadata(self, *_) -> None: ...
 def add_outputs(self, *_) -> None: ...
 def add_inputs(self, *_) -> None: ...
 def add_event(self, *_) -> None: ...
 def end(self, **_) -> None: ...
 def create_child(self, *_, **_) -> RunTree: ...
 def post(self, *_) -> None: ...
 def patch(self, **_) -> None: ...
 def wait(self) -> None: ...
 def get_url(self) -> str: ...
 @classmethod
 def from_dotted_order(cls, *_, **_) -> RunTree: ...
 @classmethod
 def from_runnable_config(cls, *_, **_) -> Optional[RunTree]: ...
 @classmethod
 def from_headers(cls, *_, **_) -> Optional[RunTree]: ...
 def to_headers(self) -> dict[str, str]: ...
 def __init__(self):
  self.inputs = cast(dict, 0)
  self.inputs = __
  self.outputs = cast(dict, 0)
  self.outputs = __
  self.end_time = __
# === langsmith/secret.py
from typing import cast
LANGSMITH_SECRET_MASK = cast(str, 0)
class LangSmithSecret(str): ...
# === langsmith/types/__init__.py
from .run import Run
from .rule import Rule
from .agent import Agent
from .issue import Issue
from .trace import Trace
from .shared import QueryPatchEvent, QueryPatchOperation
from .thread import Thread
from .dataset import Dataset
from .session import Session
from .run_type import RunType
from .data_type import DataType
from .evaluator import Evaluator
from .proxy_config import ProxyConfig
from .thread_stats import ThreadStats
from .thread_trace import ThreadTrace
from .run_type_enum import RunTypeEnum
from .prompt_webhook import PromptWebhook
from .tracer_session import TracerSession
from .online_evaluator import OnlineEvaluator
from .repo_list_params import RepoListParams
from .run_select_field import RunSelectField
from .sandbox_response import SandboxResponse
from .sql_query_params import SqlQueryParams
from .trace_aggregates import TraceAggregates
from .workspace_secret import WorkspaceSecret
from .agent_list_params import AgentListParams
from .evaluator_webhook import EvaluatorWebhook
from .get_repo_response import GetRepoResponse
from .issue_list_params import IssueListParams
from .repo_with_lookups import RepoWithLookups
from .snapshot_response import SnapshotResponse
from .commit_list_params import CommitListParams
from .info_list_response import InfoListResponse
from .online_spend_limit import OnlineSpendLimit
from .proxy_config_param import ProxyConfigParam
from .repo_create_params import RepoCreateParams
from .repo_update_params import RepoUpdateParams
from .run_get_url_params import RunGetURLParams
from .sql_query_response import SqlQueryResponse
from .trace_query_params import TraceQueryParams
from .agent_create_params import AgentCreateParams
from .agent_update_params import AgentUpdateParams
from .commit_with_lookups import CommitWithLookups
from .evaluator_top_level import EvaluatorTopLevel
from .run_query_v2_params import RunQueryV2Params
from .tag_key_with_values import TagKeyWithValues
from .thread_query_params import ThreadQueryParams
from .thread_stats_params import ThreadStatsParams
from .commit_create_params import CommitCreateParams
from .create_repo_response import CreateRepoResponse
from .online_llm_evaluator import OnlineLlmEvaluator
from .run_get_url_response import RunGetURLResponse
from .sandbox_mount_config import SandboxMountConfig
from .service_url_response import ServiceURLResponse
from .agent_retrieve_params import AgentRetrieveParams
from .custom_charts_section import CustomChartsSection
from .download_url_response import DownloadURLResponse
from .evaluator_list_params import EvaluatorListParams
from .issue_retrieve_params import IssueRetrieveParams
from .online_code_evaluator import OnlineCodeEvaluator
from .online_evaluator_type import OnlineEvaluatorType
from .sandbox_list_response import SandboxListResponse
from .session_create_params import SessionCreateParams
from .session_feedback_stat import SessionFeedbackStat
from .session_update_params import SessionUpdateParams
from .timedelta_input_param import TimedeltaInputParam
from .ai_search_parse_params import AISearchParseParams
from .commit_create_response import CommitCreateResponse
from .commit_retrieve_params import CommitRetrieveParams
from .dataset_list_v2_params import DatasetListV2Params
from .dataset_transformation import DatasetTransformation
from .run_retrieve_v2_params import RunRetrieveV2Params
from .session_list_v2_params import SessionListV2Params
from .session_resolve_params import SessionResolveParams
from .snapshot_list_response import SnapshotListResponse
from .sort_by_dataset_column import SortByDatasetColumn
from .trace_list_runs_params import TraceListRunsParams
from .annotation_queue_schema import AnnotationQueueSchema
from .evaluator_list_response import EvaluatorListResponse
from .sandbox_status_response import SandboxStatusResponse
from .session_retrieve_params import SessionRetrieveParams
from .ai_search_parse_response import AISearchParseResponse
from .code_evaluator_top_level import CodeEvaluatorTopLevel
from .commit_manifest_response import CommitManifestResponse
from .commit_retrieve_response import CommitRetrieveResponse
from .evaluator_list_v2_params import EvaluatorListV2Params
from .run_stats_group_by_param import RunStatsGroupByParam
from .session_create_v2_params import SessionCreateV2Params
from .session_dashboard_params import SessionDashboardParams
from .session_resolve_response import SessionResolveResponse
from .session_sortable_columns import SessionSortableColumns
from .session_update_v2_params import SessionUpdateV2Params
from .trace_list_runs_response import TraceListRunsResponse
from .evaluator_pagerduty_alert import EvaluatorPagerdutyAlert
from .online_evaluator_run_rule import OnlineEvaluatorRunRule
from .thread_list_traces_params import ThreadListTracesParams
from .workspace_tag_list_params import WorkspaceTagListParams
from .online_evaluator_spend_day import OnlineEvaluatorSpendDay
from .prompt_webhook_test_params import PromptWebhookTestParams
from .sandbox_mount_config_param import SandboxMountConfigParam
from .session_retrieve_v2_params import SessionRetrieveV2Params
from .workspace_tag_list_response import WorkspaceTagListResponse
from .annotation_queue_size_schema import AnnotationQueueSizeSchema
from .online_evaluator_list_params import OnlineEvaluatorListParams
from .online_evaluator_spend_group import OnlineEvaluatorSpendGroup
from .prompt_webhook_create_params import PromptWebhookCreateParams
from .prompt_webhook_list_response import PromptWebhookListResponse
from .prompt_webhook_test_response import PromptWebhookTestResponse
from .prompt_webhook_update_params import PromptWebhookUpdateParams
from .workspace_secret_list_params import WorkspaceSecretListParams
from .online_evaluator_spend_params import OnlineEvaluatorSpendParams
from .thread_aggregate_stats_params import ThreadAggregateStatsParams
from .annotation_queue_export_params import AnnotationQueueExportParams
from .annotation_queue_update_params import AnnotationQueueUpdateParams
from .online_evaluator_create_params import OnlineEvaluatorCreateParams
from .online_evaluator_delete_params import OnlineEvaluatorDeleteParams
from .online_evaluator_update_params import OnlineEvaluatorUpdateParams
from .product_feedback_create_params import ProductFeedbackCreateParams
from .workspace_secret_list_response import WorkspaceSecretListResponse
from .workspace_secret_upsert_params import WorkspaceSecretUpsertParams
from .bulk_delete_evaluators_response import BulkDeleteEvaluatorsResponse
from .e_prompt_optimization_algorithm import EPromptOptimizationAlgorithm
from .sandbox_list_usage_costs_params import SandboxListUsageCostsParams
from .sandbox_retrieve_usage_response import SandboxRetrieveUsageResponse
from .thread_aggregate_stats_response import ThreadAggregateStatsResponse
from .annotation_queue_populate_params import AnnotationQueuePopulateParams
from .create_online_evaluator_response import CreateOnlineEvaluatorResponse
from .product_feedback_create_response import ProductFeedbackCreateResponse
from .update_online_evaluator_response import UpdateOnlineEvaluatorResponse
from .bulk_delete_evaluator_failed_item import BulkDeleteEvaluatorFailedItem
from .runs_filter_data_source_type_enum import RunsFilterDataSourceTypeEnum
from .sandbox_list_usage_costs_response import SandboxListUsageCostsResponse
from .annotation_queue_retrieve_response import AnnotationQueueRetrieveResponse
from .product_feedback_retrieve_response import ProductFeedbackRetrieveResponse
from .annotation_queue_rubric_item_schema import AnnotationQueueRubricItemSchema
from .get_online_evaluator_spend_response import GetOnlineEvaluatorSpendResponse
from .online_evaluator_bulk_delete_params import OnlineEvaluatorBulkDeleteParams
from .annotation_queue_retrieve_run_params import AnnotationQueueRetrieveRunParams
from .annotation_queue_retrieve_size_params import AnnotationQueueRetrieveSizeParams
from .run_schema_with_annotation_queue_info import RunSchemaWithAnnotationQueueInfo
from .evaluator_create_decision_model_params import EvaluatorCreateDecisionModelParams
from .annotation_queue_annotation_queues_params import AnnotationQueueAnnotationQueuesParams
from .annotation_queue_create_run_status_params import AnnotationQueueCreateRunStatusParams
from .annotation_queue_retrieve_queues_response import AnnotationQueueRetrieveQueuesResponse
from .annotation_queue_rubric_item_schema_param import AnnotationQueueRubricItemSchemaParam
from .create_online_llm_evaluator_request_param import CreateOnlineLlmEvaluatorRequestParam
from .update_online_llm_evaluator_request_param import UpdateOnlineLlmEvaluatorRequestParam
from .create_online_code_evaluator_request_param import CreateOnlineCodeEvaluatorRequestParam
from .update_online_code_evaluator_request_param import UpdateOnlineCodeEvaluatorRequestParam
from .annotation_queue_retrieve_total_archived_params import AnnotationQueueRetrieveTotalArchivedParams
from .annotation_queue_retrieve_annotation_queues_params import AnnotationQueueRetrieveAnnotationQueuesParams
from .annotation_queue_retrieve_annotation_queues_response import AnnotationQueueRetrieveAnnotationQueuesResponse
# === langsmith/types/agent.py
from datetime import datetime
from .._models import BaseModel
class EnvironmentRuntimeBinding(BaseModel): ...
class Environment(BaseModel): ...
class Agent(BaseModel):
 created_at: datetime
# === langsmith/types/agent_create_params.py
from typing_extensions import TypedDict
class AgentCreateParams(TypedDict): ...
# === langsmith/types/agent_list_params.py
from typing_extensions import TypedDict
class AgentListParams(TypedDict): ...
# === langsmith/types/agent_retrieve_params.py
from typing_extensions import TypedDict
class AgentRetrieveParams(TypedDict): ...
# === langsmith/types/agent_update_params.py
from typing_extensions import TypedDict
class AgentUpdateParams(TypedDict): ...
# === langsmith/types/ai_search_parse_params.py
from typing_extensions import TypedDict
class AISearchParseParams(TypedDict): ...
# === langsmith/types/ai_search_parse_response.py
from typing import Optional
from datetime import datetime
from .._models import BaseModel
class ClarificationOption(BaseModel):
 max_start_time: Optional[datetime]
 min_start_time: Optional[datetime]
class Clarification(BaseModel): ...
class AISearchParseResponse(BaseModel):
 max_start_time: Optional[datetime]
 min_start_time: Optional[datetime]
# === langsmith/types/annotation_queue_annotation_queues_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, TypedDict
from .._utils import PropertyInfo
class AnnotationQueueAnnotationQueuesParams(TypedDict):
 created_at: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
 updated_at: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
# === langsmith/types/annotation_queue_create_run_status_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, TypedDict
from .._utils import PropertyInfo
class AnnotationQueueCreateRunStatusParams(TypedDict):
 override_added_at: Annotated[Union[str, datetime, None], PropertyInfo(format="iso8601")]
# === langsmith/types/annotation_queue_export_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, TypedDict
from .._utils import PropertyInfo
class AnnotationQueueExportParams(TypedDict):
 end_time: Annotated[Union[str, datetime, None], PropertyInfo(format="iso8601")]
 start_time: Annotated[Union[str, datetime, None], PropertyInfo(format="iso8601")]
# === langsmith/types/annotation_queue_populate_params.py
from typing_extensions import TypedDict
class AnnotationQueuePopulateParams(TypedDict): ...
# === langsmith/types/annotation_queue_retrieve_annotation_queues_params.py
from typing_extensions import TypedDict
class AnnotationQueueRetrieveAnnotationQueuesParams(TypedDict): ...
# === langsmith/types/annotation_queue_retrieve_annotation_queues_response.py
from typing import Optional
from datetime import datetime
from .._models import BaseModel
class AssignedReviewer(BaseModel): ...
class AnnotationQueueRetrieveAnnotationQueuesResponse(BaseModel):
 created_at: Optional[datetime]
 updated_at: Optional[datetime]
# === langsmith/types/annotation_queue_retrieve_queues_response.py
from typing import List
from typing_extensions import TypeAlias
from .annotation_queue_schema import AnnotationQueueSchema
AnnotationQueueRetrieveQueuesResponse = List[AnnotationQueueSchema]
# === langsmith/types/annotation_queue_retrieve_response.py
from typing import Optional
from datetime import datetime
from .._models import BaseModel
class AssignedReviewer(BaseModel): ...
class AnnotationQueueRetrieveResponse(BaseModel):
 created_at: Optional[datetime]
 updated_at: Optional[datetime]
# === langsmith/types/annotation_queue_retrieve_run_params.py
from typing_extensions import TypedDict
class AnnotationQueueRetrieveRunParams(TypedDict): ...
# === langsmith/types/annotation_queue_retrieve_size_params.py
from typing_extensions import TypedDict
class AnnotationQueueRetrieveSizeParams(TypedDict): ...
# === langsmith/types/annotation_queue_retrieve_total_archived_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, TypedDict
from .._utils import PropertyInfo
class AnnotationQueueRetrieveTotalArchivedParams(TypedDict):
 end_time: Annotated[Union[str, datetime, None], PropertyInfo(format="iso8601")]
 start_time: Annotated[Union[str, datetime, None], PropertyInfo(format="iso8601")]
# === langsmith/types/annotation_queue_rubric_item_schema.py
from datetime import datetime
from .._models import BaseModel
class FeedbackConfigFeedbackConfigCategory(BaseModel): ...
class FeedbackConfigFeedbackConfig(BaseModel): ...
class FeedbackConfig(BaseModel):
 modified_at: datetime
class RequiredIfRule(BaseModel): ...
class RequiredIf(BaseModel): ...
class VisibleIfRule(BaseModel): ...
class VisibleIf(BaseModel): ...
class AnnotationQueueRubricItemSchema(BaseModel): ...
# === langsmith/types/annotation_queue_rubric_item_schema_param.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, Required, TypedDict
from .._utils import PropertyInfo
class FeedbackConfigFeedbackConfigCategory(TypedDict): ...
class FeedbackConfigFeedbackConfig(TypedDict): ...
class FeedbackConfig(TypedDict):
 modified_at: Required[Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]]
class RequiredIfRule(TypedDict): ...
class RequiredIf(TypedDict): ...
class VisibleIfRule(TypedDict): ...
class VisibleIf(TypedDict): ...
class AnnotationQueueRubricItemSchemaParam(TypedDict): ...
# === langsmith/types/annotation_queue_schema.py
from typing import Optional
from datetime import datetime
from .._models import BaseModel
class AssignedReviewer(BaseModel): ...
class AnnotationQueueSchema(BaseModel):
 created_at: Optional[datetime]
 updated_at: Optional[datetime]
# === langsmith/types/annotation_queue_size_schema.py
from .._models import BaseModel
class AnnotationQueueSizeSchema(BaseModel): ...
# === langsmith/types/annotation_queue_update_params.py
from typing_extensions import TypedDict
class AnnotationQueueUpdateParams(TypedDict): ...
# === langsmith/types/annotation_queues/__init__.py
from .run_list_params import RunListParams
from .item_list_params import ItemListParams
from .run_create_params import RunCreateParams
from .run_list_response import RunListResponse
from .run_update_params import RunUpdateParams
from .item_create_params import ItemCreateParams
from .item_list_response import ItemListResponse
from .item_update_params import ItemUpdateParams
from .run_create_response import RunCreateResponse
from .item_create_response import ItemCreateResponse
from .item_update_response import ItemUpdateResponse
from .item_set_final_params import ItemSetFinalParams
from .run_delete_all_params import RunDeleteAllParams
from .item_delete_all_params import ItemDeleteAllParams
from .item_set_final_response import ItemSetFinalResponse
from .item_delete_all_response import ItemDeleteAllResponse
from .run_create_by_key_params import RunCreateByKeyParams
from .item_create_status_params import ItemCreateStatusParams
from .item_retrieve_count_params import ItemRetrieveCountParams
from .run_create_by_key_response import RunCreateByKeyResponse
from .item_create_status_response import ItemCreateStatusResponse
from .item_retrieve_count_response import ItemRetrieveCountResponse
from .item_retrieve_placement_response import ItemRetrievePlacementResponse
# === langsmith/types/annotation_queues/item_create_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, TypedDict
from ..._utils import PropertyInfo
class ItemCreateParams(TypedDict): ...
class Item(TypedDict):
 start_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
# === langsmith/types/annotation_queues/item_create_response.py
from ..._models import BaseModel
class Item(BaseModel): ...
class ItemCreateResponse(BaseModel): ...
# === langsmith/types/annotation_queues/item_create_status_params.py
from typing_extensions import TypedDict
class ItemCreateStatusParams(TypedDict): ...
# === langsmith/types/annotation_queues/item_create_status_response.py
from ..._models import BaseModel
class ItemCreateStatusResponse(BaseModel): ...
# === langsmith/types/annotation_queues/item_delete_all_params.py
from typing_extensions import TypedDict
class ItemDeleteAllParams(TypedDict): ...
# === langsmith/types/annotation_queues/item_delete_all_response.py
from typing import Dict
from typing_extensions import TypeAlias
ItemDeleteAllResponse = Dict[str, str]
# === langsmith/types/annotation_queues/item_list_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, TypedDict
from ..._utils import PropertyInfo
class ItemListParams(TypedDict):
 max_start_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
 min_start_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
# === langsmith/types/annotation_queues/item_list_response.py
from ..._models import BaseModel
class KeyAgreementsAnswer(BaseModel): ...
class KeyAgreements(BaseModel): ...
class ItemListResponse(BaseModel): ...
# === langsmith/types/annotation_queues/item_retrieve_count_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, TypedDict
from ..._utils import PropertyInfo
class ItemRetrieveCountParams(TypedDict):
 max_start_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
 min_start_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
# === langsmith/types/annotation_queues/item_retrieve_count_response.py
from ..._models import BaseModel
class ItemRetrieveCountResponse(BaseModel): ...
# === langsmith/types/annotation_queues/item_retrieve_placement_response.py
from ..._models import BaseModel
class ItemRetrievePlacementResponse(BaseModel): ...
# === langsmith/types/annotation_queues/item_set_final_params.py
from typing_extensions import TypedDict
class ItemSetFinalParams(TypedDict): ...
# === langsmith/types/annotation_queues/item_set_final_response.py
from typing import Optional
from datetime import datetime
from ..._models import BaseModel
class Answer(BaseModel): ...
class Final(BaseModel): ...
class ItemSetFinalResponse(BaseModel):
 final_set_at: Optional[datetime]
# === langsmith/types/annotation_queues/item_update_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, TypedDict
from ..._utils import PropertyInfo
class ItemUpdateParams(TypedDict):
 added_at: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
 last_reviewed_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
# === langsmith/types/annotation_queues/item_update_response.py
from ..._models import BaseModel
class ItemUpdateResponse(BaseModel): ...
# === langsmith/types/annotation_queues/run_create_by_key_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, Required, TypedDict
from ..._utils import PropertyInfo
class RunCreateByKeyParams(TypedDict): ...
class Body(TypedDict):
 start_time: Required[Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]]
# === langsmith/types/annotation_queues/run_create_by_key_response.py
from typing import List, Optional
from datetime import datetime
from typing_extensions import TypeAlias
from ..._models import BaseModel
class RunCreateByKeyResponseItem(BaseModel):
 added_at: Optional[datetime]
 last_reviewed_time: Optional[datetime]
RunCreateByKeyResponse = List[RunCreateByKeyResponseItem]
# === langsmith/types/annotation_queues/run_create_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, TypeAlias, TypedDict
from ..._utils import PropertyInfo
class RunsUuidArray(TypedDict): ...
class RunsAnnotationQueueRunAddSchemaArray(TypedDict): ...
class RunsAnnotationQueueRunAddSchemaArrayBody(TypedDict): ...
class Variant2(TypedDict): ...
class Variant2Body(TypedDict):
 start_time: Annotated[Union[str, datetime, None], PropertyInfo(format="iso8601")]
RunCreateParams = Union[RunsUuidArray, RunsAnnotationQueueRunAddSchemaArray, Variant2]
# === langsmith/types/annotation_queues/run_create_response.py
from typing import List, Optional
from datetime import datetime
from typing_extensions import TypeAlias
from ..._models import BaseModel
class RunCreateResponseItem(BaseModel):
 added_at: Optional[datetime]
 last_reviewed_time: Optional[datetime]
RunCreateResponse = List[RunCreateResponseItem]
# === langsmith/types/annotation_queues/run_delete_all_params.py
from typing_extensions import TypedDict
class RunDeleteAllParams(TypedDict): ...
# === langsmith/types/annotation_queues/run_list_params.py
from typing_extensions import TypedDict
class RunListParams(TypedDict): ...
# === langsmith/types/annotation_queues/run_list_response.py
from typing import List
from typing_extensions import TypeAlias
from ..run_schema_with_annotation_queue_info import RunSchemaWithAnnotationQueueInfo
RunListResponse = List[RunSchemaWithAnnotationQueueInfo]
# === langsmith/types/annotation_queues/run_update_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, TypedDict
from ..._utils import PropertyInfo
class RunUpdateParams(TypedDict):
 added_at: Annotated[Union[str, datetime, None], PropertyInfo(format="iso8601")]
 last_reviewed_time: Annotated[Union[str, datetime, None], PropertyInfo(format="iso8601")]
# === langsmith/types/bulk_delete_evaluator_failed_item.py
from .._models import BaseModel
class BulkDeleteEvaluatorFailedItem(BaseModel): ...
# === langsmith/types/bulk_delete_evaluators_response.py
from .._models import BaseModel
class BulkDeleteEvaluatorsResponse(BaseModel): ...
# === langsmith/types/code_evaluator_top_level.py
from .._models import BaseModel
class CodeEvaluatorTopLevel(BaseModel): ...
# === langsmith/types/commit_create_params.py
from typing_extensions import TypedDict
class CommitCreateParams(TypedDict): ...
# === langsmith/types/commit_create_response.py
from .._models import BaseModel
class CommitCreateResponse(BaseModel): ...
# === langsmith/types/commit_list_params.py
from typing_extensions import TypedDict
class CommitListParams(TypedDict): ...
# === langsmith/types/commit_manifest_response.py
from typing import Optional
from datetime import datetime
from .._models import BaseModel
class Example(BaseModel):
 start_time: Optional[datetime]
class CommitManifestResponse(BaseModel): ...
# === langsmith/types/commit_retrieve_params.py
from typing_extensions import TypedDict
class CommitRetrieveParams(TypedDict): ...
# === langsmith/types/commit_retrieve_response.py
from .._models import BaseModel
class Example(BaseModel): ...
class CommitRetrieveResponse(BaseModel): ...
# === langsmith/types/commit_with_lookups.py
from typing import Optional
from datetime import datetime
from .._models import BaseModel
class CommitWithLookups(BaseModel):
 created_at: Optional[datetime]
 updated_at: Optional[datetime]
# === langsmith/types/create_online_code_evaluator_request_param.py
from typing_extensions import TypedDict
class ManagedCodeEvaluatorSettings(TypedDict): ...
class CreateOnlineCodeEvaluatorRequestParam(TypedDict): ...
# === langsmith/types/create_online_evaluator_response.py
from .._models import BaseModel
class CreateOnlineEvaluatorResponse(BaseModel): ...
# === langsmith/types/create_online_llm_evaluator_request_param.py
from typing_extensions import TypedDict
class CreateOnlineLlmEvaluatorRequestParam(TypedDict): ...
# === langsmith/types/create_repo_response.py
from .._models import BaseModel
class CreateRepoResponse(BaseModel): ...
# === langsmith/types/custom_charts_section.py
from typing import Union
from datetime import datetime
from typing_extensions import TypeAlias
from .._models import BaseModel
class ChartSingleCustomChartResponseSerializedData(BaseModel):
 timestamp: datetime
class ChartSingleCustomChartResponseSerializedSeriesFilterDefinitionCustomChartFilterByTracingProject(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesFilterDefinitionCustomChartFilterByDataset(BaseModel): ...
ChartSingleCustomChartResponseSerializedSeriesFilterDefinition = Union[ChartSingleCustomChartResponseSerializedSeriesFilterDefinitionCustomChartFilterByTracingProject, ChartSingleCustomChartResponseSerializedSeriesFilterDefinitionCustomChartFilterByDataset, None]
class ChartSingleCustomChartResponseSerializedSeriesFilters(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesGroupBy(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesGroupByDefinitionCustomChartGroupByPlain(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesGroupByDefinitionCustomChartGroupByComplex(BaseModel): ...
ChartSingleCustomChartResponseSerializedSeriesGroupByDefinition = Union[ChartSingleCustomChartResponseSerializedSeriesGroupByDefinitionCustomChartGroupByPlain, ChartSingleCustomChartResponseSerializedSeriesGroupByDefinitionCustomChartGroupByComplex]
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartFeedbackCountMetricParams(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartFeedbackCountMetric(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricCount(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartFeedbackScoreMetricScalarParams(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartFeedbackScoreMetricScalar(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricScalar(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartFeedbackScoreMetricPercentileParams(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartFeedbackScoreMetricPercentile(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricPercentileParams(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricPercentile(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartFeedbackCountMetricParams(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartFeedbackCountMetric(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartMetricCount(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartFeedbackScoreMetricScalarParams(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartFeedbackScoreMetricScalar(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartMetricScalar(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartFeedbackScoreMetricPercentileParams(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartFeedbackScoreMetricPercentile(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartMetricPercentileParams(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartMetricPercentile(BaseModel): ...
ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputDenominator = Union[ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartFeedbackCountMetric, ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartMetricCount, ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartFeedbackScoreMetricScalar, ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartMetricScalar, ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartFeedbackScoreMetricPercentile, ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartMetricPercentile]
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartFeedbackCountMetricParams(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartFeedbackCountMetric(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartMetricCount(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartFeedbackScoreMetricScalarParams(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartFeedbackScoreMetricScalar(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartMetricScalar(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartFeedbackScoreMetricPercentileParams(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartFeedbackScoreMetricPercentile(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartMetricPercentileParams(BaseModel): ...
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartMetricPercentile(BaseModel): ...
ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputNumerator = Union[ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartFeedbackCountMetric, ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartMetricCount, ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartFeedbackScoreMetricScalar, ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartMetricScalar, ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartFeedbackScoreMetricPercentile, ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartMetricPercentile]
class ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutput(BaseModel): ...
ChartSingleCustomChartResponseSerializedSeriesMetricDefinition = Union[ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartFeedbackCountMetric, ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricCount, ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartFeedbackScoreMetricScalar, ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricScalar, ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartFeedbackScoreMetricPercentile, ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricPercentile, ChartSingleCustomChartResponseSerializedSeriesMetricDefinitionCustomChartMetricRatioOutput, None]
class ChartSingleCustomChartResponseSerializedSeries(BaseModel): ...
class ChartSingleCustomChartResponseSerializedCommonFilters(BaseModel): ...
class ChartSingleCustomChartResponseSerialized(BaseModel): ...
class ChartCustomTextBlock(BaseModel): ...
Chart = Union[ChartSingleCustomChartResponseSerialized, ChartCustomTextBlock]
class LayoutBreakpointsMdRowItem(BaseModel): ...
class LayoutBreakpointsMdRow(BaseModel): ...
class LayoutBreakpointsMd(BaseModel): ...
class LayoutBreakpointsSmRowItem(BaseModel): ...
class LayoutBreakpointsSmRow(BaseModel): ...
class LayoutBreakpointsSm(BaseModel): ...
class LayoutBreakpoints(BaseModel): ...
class Layout(BaseModel): ...
class SubSectionChartData(BaseModel):
 timestamp: datetime
class SubSectionChartSeriesFilterDefinitionCustomChartFilterByTracingProject(BaseModel): ...
class SubSectionChartSeriesFilterDefinitionCustomChartFilterByDataset(BaseModel): ...
SubSectionChartSeriesFilterDefinition = Union[SubSectionChartSeriesFilterDefinitionCustomChartFilterByTracingProject, SubSectionChartSeriesFilterDefinitionCustomChartFilterByDataset, None]
class SubSectionChartSeriesFilters(BaseModel): ...
class SubSectionChartSeriesGroupBy(BaseModel): ...
class SubSectionChartSeriesGroupByDefinitionCustomChartGroupByPlain(BaseModel): ...
class SubSectionChartSeriesGroupByDefinitionCustomChartGroupByComplex(BaseModel): ...
SubSectionChartSeriesGroupByDefinition = Union[SubSectionChartSeriesGroupByDefinitionCustomChartGroupByPlain, SubSectionChartSeriesGroupByDefinitionCustomChartGroupByComplex]
class SubSectionChartSeriesMetricDefinitionCustomChartFeedbackCountMetricParams(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartFeedbackCountMetric(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartMetricCount(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartFeedbackScoreMetricScalarParams(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartFeedbackScoreMetricScalar(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartMetricScalar(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartFeedbackScoreMetricPercentileParams(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartFeedbackScoreMetricPercentile(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartMetricPercentileParams(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartMetricPercentile(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartFeedbackCountMetricParams(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartFeedbackCountMetric(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartMetricCount(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartFeedbackScoreMetricScalarParams(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartFeedbackScoreMetricScalar(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartMetricScalar(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartFeedbackScoreMetricPercentileParams(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartFeedbackScoreMetricPercentile(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartMetricPercentileParams(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartMetricPercentile(BaseModel): ...
SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputDenominator = Union[SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartFeedbackCountMetric, SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartMetricCount, SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartFeedbackScoreMetricScalar, SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartMetricScalar, SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartFeedbackScoreMetricPercentile, SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputDenominatorCustomChartMetricPercentile]
class SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartFeedbackCountMetricParams(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartFeedbackCountMetric(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartMetricCount(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartFeedbackScoreMetricScalarParams(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartFeedbackScoreMetricScalar(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartMetricScalar(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartFeedbackScoreMetricPercentileParams(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartFeedbackScoreMetricPercentile(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartMetricPercentileParams(BaseModel): ...
class SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartMetricPercentile(BaseModel): ...
SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputNumerator = Union[SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartFeedbackCountMetric, SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartMetricCount, SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartFeedbackScoreMetricScalar, SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartMetricScalar, SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartFeedbackScoreMetricPercentile, SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutputNumeratorCustomChartMetricPercentile]
class SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutput(BaseModel): ...
SubSectionChartSeriesMetricDefinition = Union[SubSectionChartSeriesMetricDefinitionCustomChartFeedbackCountMetric, SubSectionChartSeriesMetricDefinitionCustomChartMetricCount, SubSectionChartSeriesMetricDefinitionCustomChartFeedbackScoreMetricScalar, SubSectionChartSeriesMetricDefinitionCustomChartMetricScalar, SubSectionChartSeriesMetricDefinitionCustomChartFeedbackScoreMetricPercentile, SubSectionChartSeriesMetricDefinitionCustomChartMetricPercentile, SubSectionChartSeriesMetricDefinitionCustomChartMetricRatioOutput, None]
class SubSectionChartSeries(BaseModel): ...
class SubSectionChartCommonFilters(BaseModel): ...
class SubSectionChart(BaseModel): ...
class SubSection(BaseModel): ...
class CustomChartsSection(BaseModel): ...
# === langsmith/types/data_type.py
from typing_extensions import Literal, TypeAlias
DataType = Literal["kv", "llm", "chat"]
# === langsmith/types/dataset.py
from typing import Optional
from datetime import datetime
from .._models import BaseModel
class Dataset(BaseModel):
 modified_at: datetime
 created_at: Optional[datetime]
 last_session_start_time: Optional[datetime]
# === langsmith/types/dataset_list_v2_params.py
from typing_extensions import TypedDict
class DatasetListV2Params(TypedDict): ...
# === langsmith/types/dataset_transformation.py
from .._models import BaseModel
class DatasetTransformation(BaseModel): ...
# === langsmith/types/datasets/__init__.py
from .experiment_run_query_params import ExperimentRunQueryParams
from .experiment_run_query_response import ExperimentRunQueryResponse
from .example_update_metadata_params import ExampleUpdateMetadataParams
from .example_update_metadata_response import ExampleUpdateMetadataResponse
# === langsmith/types/datasets/example_update_metadata_params.py
from typing_extensions import TypedDict
class ExampleUpdateMetadataParams(TypedDict): ...
class Operation(TypedDict): ...
# === langsmith/types/datasets/example_update_metadata_response.py
from ..._models import BaseModel
class Status(BaseModel): ...
class ExampleUpdateMetadataResponse(BaseModel): ...
# === langsmith/types/datasets/experiment_run_query_params.py
from typing_extensions import TypedDict
class ExperimentRunQueryParams(TypedDict): ...
class Sort(TypedDict): ...
# === langsmith/types/datasets/experiment_run_query_response.py
from typing import Optional
from datetime import datetime
from ..._models import BaseModel
class ExperimentRunQueryResponse(BaseModel):
 created_at: Optional[datetime]
 modified_at: Optional[datetime]
# === langsmith/types/download_url_response.py
from .._models import BaseModel
class DownloadURLResponse(BaseModel): ...
# === langsmith/types/e_prompt_optimization_algorithm.py
from typing_extensions import Literal, TypeAlias
EPromptOptimizationAlgorithm = Literal["promptim", "demo"]
# === langsmith/types/evaluator.py
from typing import Optional
from datetime import datetime
from .._models import BaseModel
class EffectiveSpendLimit(BaseModel): ...
class SpendLimit(BaseModel): ...
class Evaluator(BaseModel):
 created_at: datetime
 updated_at: datetime
 backfill_completed_at: Optional[datetime]
 backfill_from: Optional[datetime]
# === langsmith/types/evaluator_create_decision_model_params.py
from typing_extensions import TypedDict
class EvaluatorCreateDecisionModelParams(TypedDict): ...
class Questions(TypedDict): ...
# === langsmith/types/evaluator_list_params.py
from typing_extensions import TypedDict
class EvaluatorListParams(TypedDict): ...
# === langsmith/types/evaluator_list_response.py
from typing import List
from typing_extensions import TypeAlias
from .evaluator import Evaluator
EvaluatorListResponse = List[Evaluator]
# === langsmith/types/evaluator_list_v2_params.py
from typing_extensions import TypedDict
class EvaluatorListV2Params(TypedDict): ...
# === langsmith/types/evaluator_pagerduty_alert.py
from .._models import BaseModel
class EvaluatorPagerdutyAlert(BaseModel): ...
# === langsmith/types/evaluator_top_level.py
from .._models import BaseModel
class Structured(BaseModel): ...
class EvaluatorTopLevel(BaseModel): ...
# === langsmith/types/evaluator_webhook.py
from .._models import BaseModel
class EvaluatorWebhook(BaseModel): ...
# === langsmith/types/fleet/__init__.py
from .thread_activate_sandbox_response import ThreadActivateSandboxResponse
# === langsmith/types/fleet/thread_activate_sandbox_response.py
from ..._models import BaseModel
class ThreadActivateSandboxResponse(BaseModel): ...
# === langsmith/types/get_online_evaluator_spend_response.py
from .._models import BaseModel
class GetOnlineEvaluatorSpendResponse(BaseModel): ...
# === langsmith/types/get_repo_response.py
from .._models import BaseModel
class GetRepoResponse(BaseModel): ...
# === langsmith/types/info_list_response.py
from .._models import BaseModel
class BatchIngestConfig(BaseModel): ...
class CustomerInfo(BaseModel): ...
class SDKVersions(BaseModel): ...
class InfoListResponse(BaseModel): ...
# === langsmith/types/issue.py
from typing import Optional
from datetime import datetime
from .._models import BaseModel
class EvidenceSeriesMetricDefinitionDenominatorParams(BaseModel): ...
class EvidenceSeriesMetricDefinitionDenominator(BaseModel): ...
class EvidenceSeriesMetricDefinitionNumeratorParams(BaseModel): ...
class EvidenceSeriesMetricDefinitionNumerator(BaseModel): ...
class EvidenceSeriesMetricDefinitionParams(BaseModel): ...
class EvidenceSeriesMetricDefinition(BaseModel): ...
class EvidenceSeries(BaseModel):
 window_end: Optional[datetime]
 window_start: Optional[datetime]
class Evidence(BaseModel): ...
class FixVerification(BaseModel):
 updated_at: Optional[datetime]
class Fix(BaseModel):
 created_at: datetime
 updated_at: datetime
class LinearContext(BaseModel): ...
class LinearSync(BaseModel):
 last_attempted_at: Optional[datetime]
 last_synced_at: Optional[datetime]
class ValidationResult(BaseModel):
 completed_at: Optional[datetime]
class Issue(BaseModel): ...
# === langsmith/types/issue_list_params.py
from typing_extensions import TypedDict
class IssueListParams(TypedDict): ...
# === langsmith/types/issue_retrieve_params.py
from typing_extensions import TypedDict
class IssueRetrieveParams(TypedDict): ...
# === langsmith/types/online_code_evaluator.py
from .._models import BaseModel
class ManagedCodeEvaluatorSettings(BaseModel): ...
class OnlineCodeEvaluator(BaseModel): ...
# === langsmith/types/online_evaluator.py
from .._models import BaseModel
class OnlineEvaluator(BaseModel): ...
# === langsmith/types/online_evaluator_bulk_delete_params.py
from typing_extensions import TypedDict
class OnlineEvaluatorBulkDeleteParams(TypedDict): ...
# === langsmith/types/online_evaluator_create_params.py
from typing_extensions import TypedDict
class OnlineEvaluatorCreateParams(TypedDict): ...
# === langsmith/types/online_evaluator_delete_params.py
from typing_extensions import TypedDict
class OnlineEvaluatorDeleteParams(TypedDict): ...
# === langsmith/types/online_evaluator_list_params.py
from typing_extensions import TypedDict
class OnlineEvaluatorListParams(TypedDict): ...
# === langsmith/types/online_evaluator_run_rule.py
from .._models import BaseModel
class OnlineEvaluatorRunRule(BaseModel): ...
# === langsmith/types/online_evaluator_spend_day.py
from .._models import BaseModel
class OnlineEvaluatorSpendDay(BaseModel): ...
# === langsmith/types/online_evaluator_spend_group.py
from .._models import BaseModel
class OnlineEvaluatorSpendGroup(BaseModel): ...
# === langsmith/types/online_evaluator_spend_params.py
from typing_extensions import TypedDict
class OnlineEvaluatorSpendParams(TypedDict): ...
# === langsmith/types/online_evaluator_type.py
from typing_extensions import Literal, TypeAlias
OnlineEvaluatorType = Literal["llm", "code", "decision_model"]
# === langsmith/types/online_evaluator_update_params.py
from typing_extensions import TypedDict
class OnlineEvaluatorUpdateParams(TypedDict): ...
# === langsmith/types/online_llm_evaluator.py
from .._models import BaseModel
class OnlineLlmEvaluator(BaseModel): ...
# === langsmith/types/online_spend_limit.py
from .._models import BaseModel
class OnlineSpendLimit(BaseModel): ...
# === langsmith/types/product_feedback_create_params.py
from typing_extensions import TypedDict
class ProductFeedbackCreateParams(TypedDict): ...
class Client(TypedDict): ...
# === langsmith/types/product_feedback_create_response.py
from datetime import datetime
from .._models import BaseModel
class Client(BaseModel): ...
class ProductFeedbackCreateResponse(BaseModel):
 created_at: datetime
# === langsmith/types/product_feedback_retrieve_response.py
from datetime import datetime
from .._models import BaseModel
class Client(BaseModel): ...
class ProductFeedbackRetrieveResponse(BaseModel):
 created_at: datetime
# === langsmith/types/prompt_webhook.py
from datetime import datetime
from .._models import BaseModel
class PromptWebhook(BaseModel):
 created_at: datetime
 updated_at: datetime
# === langsmith/types/prompt_webhook_create_params.py
from typing_extensions import TypedDict
class PromptWebhookCreateParams(TypedDict): ...
# === langsmith/types/prompt_webhook_list_response.py
from typing import List
from typing_extensions import TypeAlias
from .prompt_webhook import PromptWebhook
PromptWebhookListResponse = List[PromptWebhook]
# === langsmith/types/prompt_webhook_test_params.py
from typing_extensions import TypedDict
class PromptWebhookTestParams(TypedDict): ...
class Payload(TypedDict): ...
class Webhook(TypedDict): ...
# === langsmith/types/prompt_webhook_test_response.py
from typing import Dict
from typing_extensions import TypeAlias
PromptWebhookTestResponse = Dict[str, str]
# === langsmith/types/prompt_webhook_update_params.py
from typing_extensions import TypedDict
class PromptWebhookUpdateParams(TypedDict): ...
# === langsmith/types/proxy_config.py
from typing import Union
from typing_extensions import TypeAlias
from .._models import BaseModel
class AccessControl(BaseModel): ...
class CallbackRequestHeader(BaseModel): ...
class Callback(BaseModel): ...
class RuleAwsSandboxesProxyAwsRoleConfig(BaseModel): ...
class RuleAwsSandboxesProxyAwsStaticConfigAccessKeyID(BaseModel): ...
class RuleAwsSandboxesProxyAwsStaticConfigSecretAccessKey(BaseModel): ...
class RuleAwsSandboxesProxyAwsStaticConfig(BaseModel): ...
RuleAws = Union[RuleAwsSandboxesProxyAwsRoleConfig, RuleAwsSandboxesProxyAwsStaticConfig]
class RuleAzureSandboxesProxyAzureWorkloadIdentityConfig(BaseModel): ...
class RuleAzureSandboxesProxyAzureAccountKeyConfigAccountKey(BaseModel): ...
class RuleAzureSandboxesProxyAzureAccountKeyConfig(BaseModel): ...
class RuleAzureSandboxesProxyAzureSasConfigSasToken(BaseModel): ...
class RuleAzureSandboxesProxyAzureSasConfig(BaseModel): ...
RuleAzure = Union[RuleAzureSandboxesProxyAzureWorkloadIdentityConfig, RuleAzureSandboxesProxyAzureAccountKeyConfig, RuleAzureSandboxesProxyAzureSasConfig]
class RuleGcpSandboxesProxyGcpWorkloadIdentityConfig(BaseModel): ...
class RuleGcpSandboxesProxyGcpServiceAccountConfigServiceAccountJson(BaseModel): ...
class RuleGcpSandboxesProxyGcpServiceAccountConfig(BaseModel): ...
RuleGcp = Union[RuleGcpSandboxesProxyGcpWorkloadIdentityConfig, RuleGcpSandboxesProxyGcpServiceAccountConfig]
class RuleHeader(BaseModel): ...
class RuleRewrite(BaseModel): ...
class Rule(BaseModel): ...
class ProxyConfig(BaseModel): ...
# === langsmith/types/proxy_config_param.py
from typing import Union
from typing_extensions import TypeAlias, TypedDict
class AccessControl(TypedDict): ...
class CallbackRequestHeader(TypedDict): ...
class Callback(TypedDict): ...
class RuleAwsSandboxesProxyAwsRoleConfig(TypedDict): ...
class RuleAwsSandboxesProxyAwsStaticConfigAccessKeyID(TypedDict): ...
class RuleAwsSandboxesProxyAwsStaticConfigSecretAccessKey(TypedDict): ...
class RuleAwsSandboxesProxyAwsStaticConfig(TypedDict): ...
RuleAws = Union[RuleAwsSandboxesProxyAwsRoleConfig, RuleAwsSandboxesProxyAwsStaticConfig]
class RuleAzureSandboxesProxyAzureWorkloadIdentityConfig(TypedDict): ...
class RuleAzureSandboxesProxyAzureAccountKeyConfigAccountKey(TypedDict): ...
class RuleAzureSandboxesProxyAzureAccountKeyConfig(TypedDict): ...
class RuleAzureSandboxesProxyAzureSasConfigSasToken(TypedDict): ...
class RuleAzureSandboxesProxyAzureSasConfig(TypedDict): ...
RuleAzure = Union[RuleAzureSandboxesProxyAzureWorkloadIdentityConfig, RuleAzureSandboxesProxyAzureAccountKeyConfig, RuleAzureSandboxesProxyAzureSasConfig]
class RuleGcpSandboxesProxyGcpWorkloadIdentityConfig(TypedDict): ...
class RuleGcpSandboxesProxyGcpServiceAccountConfigServiceAccountJson(TypedDict): ...
class RuleGcpSandboxesProxyGcpServiceAccountConfig(TypedDict): ...
RuleGcp = Union[RuleGcpSandboxesProxyGcpWorkloadIdentityConfig, RuleGcpSandboxesProxyGcpServiceAccountConfig]
class RuleHeader(TypedDict): ...
class RuleRewrite(TypedDict): ...
class Rule(TypedDict): ...
class ProxyConfigParam(TypedDict): ...
# === langsmith/types/public/__init__.py
from .run_query_params import RunQueryParams
from .run_query_response import RunQueryResponse
from .run_retrieve_params import RunRetrieveParams
# === langsmith/types/public/run_query_params.py
from typing_extensions import TypedDict
class RunQueryParams(TypedDict): ...
# === langsmith/types/public/run_query_response.py
from ..._models import BaseModel
class RunQueryResponse(BaseModel): ...
# === langsmith/types/public/run_retrieve_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, Required, TypedDict
from ..._utils import PropertyInfo
class RunRetrieveParams(TypedDict):
 start_time: Required[Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]]
# === langsmith/types/repo_create_params.py
from typing_extensions import TypedDict
class RepoCreateParams(TypedDict): ...
# === langsmith/types/repo_list_params.py
from typing_extensions import TypedDict
class RepoListParams(TypedDict): ...
# === langsmith/types/repo_update_params.py
from typing_extensions import TypedDict
class RepoUpdateParams(TypedDict): ...
# === langsmith/types/repo_with_lookups.py
from datetime import datetime
from .._models import BaseModel
class Owner(BaseModel):
 created_at: datetime
class RepoWithLookups(BaseModel):
 created_at: datetime
 updated_at: datetime
# === langsmith/types/repos/__init__.py
from .file_entry import FileEntry
from .file_entry_param import FileEntryParam
from .directory_selector import DirectorySelector
from .directory_list_params import DirectoryListParams
from .directory_commit_params import DirectoryCommitParams
from .directory_delete_params import DirectoryDeleteParams
from .directory_list_response import DirectoryListResponse
from .directory_selector_param import DirectorySelectorParam
from .directory_commit_response import DirectoryCommitResponse
# === langsmith/types/repos/directory_commit_params.py
from typing import Union
from typing_extensions import TypeAlias, TypedDict
from .file_entry_param import FileEntryParam
class DirectoryCommitParams(TypedDict): ...
class FilesDirectoryAgentEntryInput(TypedDict): ...
class FilesDirectorySkillEntryInput(TypedDict): ...
Files = Union[FileEntryParam, FilesDirectoryAgentEntryInput, FilesDirectorySkillEntryInput]
# === langsmith/types/repos/directory_commit_response.py
from ..._models import BaseModel
class Commit(BaseModel): ...
class DirectoryCommitResponse(BaseModel): ...
# === langsmith/types/repos/directory_delete_params.py
from typing_extensions import TypedDict
class DirectoryDeleteParams(TypedDict): ...
# === langsmith/types/repos/directory_list_params.py
from typing_extensions import TypedDict
class DirectoryListParams(TypedDict): ...
# === langsmith/types/repos/directory_list_response.py
from typing import Union
from typing_extensions import Annotated, TypeAlias
from ..._utils import PropertyInfo
from ..._models import BaseModel
from .file_entry import FileEntry
class FilesDirectoryAgentEntryOutput(BaseModel): ...
class FilesDirectorySkillEntryOutput(BaseModel): ...
Files = Annotated[Union[FileEntry, FilesDirectoryAgentEntryOutput, FilesDirectorySkillEntryOutput], PropertyInfo(discriminator="type")]
class DirectoryListResponse(BaseModel): ...
# === langsmith/types/repos/directory_selector.py
from typing import Union
from typing_extensions import Annotated, TypeAlias
from ..._utils import PropertyInfo
from ..._models import BaseModel
class DirectoryLatestSelector(BaseModel): ...
class DirectoryCommitSelector(BaseModel): ...
DirectorySelector = Annotated[Union[DirectoryLatestSelector, DirectoryCommitSelector], PropertyInfo(discriminator="type")]
# === langsmith/types/repos/directory_selector_param.py
from typing import Union
from typing_extensions import TypeAlias, TypedDict
class DirectoryLatestSelector(TypedDict): ...
class DirectoryCommitSelector(TypedDict): ...
DirectorySelectorParam = Union[DirectoryLatestSelector, DirectoryCommitSelector]
# === langsmith/types/repos/file_entry.py
from ..._models import BaseModel
class FileEntry(BaseModel): ...
# === langsmith/types/repos/file_entry_param.py
from typing_extensions import TypedDict
class FileEntryParam(TypedDict): ...
# === langsmith/types/rule.py
from typing import Optional
from datetime import datetime
from .._models import BaseModel
class Alert(BaseModel): ...
class CodeEvaluator(BaseModel): ...
class EffectiveSpendLimit(BaseModel): ...
class EvaluatorStructured(BaseModel): ...
class Evaluator(BaseModel): ...
class SpendLimit(BaseModel): ...
class Webhook(BaseModel): ...
class Rule(BaseModel):
 created_at: datetime
 updated_at: datetime
 backfill_completed_at: Optional[datetime]
 backfill_from: Optional[datetime]
# === langsmith/types/run.py
from typing import Optional
from datetime import datetime
from .._models import BaseModel
class CompletionCostDetails(BaseModel): ...
class CompletionTokenDetails(BaseModel): ...
class Event(BaseModel):
 time: Optional[datetime]
class FeedbackStats(BaseModel): ...
class PromptCostDetails(BaseModel): ...
class PromptTokenDetails(BaseModel): ...
class Run(BaseModel):
 end_time: Optional[datetime]
 first_token_time: Optional[datetime]
 last_queued_at: Optional[datetime]
 start_time: Optional[datetime]
 thread_evaluation_time: Optional[datetime]
# === langsmith/types/run_get_url_params.py
from typing_extensions import TypedDict
class RunGetURLParams(TypedDict): ...
# === langsmith/types/run_get_url_response.py
from .._models import BaseModel
class RunGetURLResponse(BaseModel): ...
# === langsmith/types/run_query_v2_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, TypedDict
from .._utils import PropertyInfo
class RunQueryV2Params(TypedDict):
 max_feedback_modified_at: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
 max_start_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
 min_feedback_modified_at: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
 min_start_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
# === langsmith/types/run_retrieve_v2_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, TypedDict
from .._utils import PropertyInfo
class RunRetrieveV2Params(TypedDict):
 start_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
# === langsmith/types/run_schema_with_annotation_queue_info.py
from typing import Optional
from datetime import datetime
from .._models import BaseModel
class RunSchemaWithAnnotationQueueInfo(BaseModel):
 added_at: Optional[datetime]
 effective_added_at: Optional[datetime]
 end_time: Optional[datetime]
 first_token_time: Optional[datetime]
 last_queued_at: Optional[datetime]
 last_reviewed_time: Optional[datetime]
 start_time: Optional[datetime]
 trace_first_received_at: Optional[datetime]
 trace_max_start_time: Optional[datetime]
 trace_min_start_time: Optional[datetime]
# === langsmith/types/run_select_field.py
from typing_extensions import Literal, TypeAlias
RunSelectField = Literal["ID", "NAME", "RUN_TYPE", "STATUS", "START_TIME", "END_TIME", "LATENCY_SECONDS", "FIRST_TOKEN_TIME", "ERROR", "ERROR_PREVIEW", "EXTRA", "METADATA", "EVENTS", "INPUTS", "INPUTS_PREVIEW", "OUTPUTS", "OUTPUTS_PREVIEW", "MANIFEST", "PARENT_RUN_IDS", "PROJECT_ID", "TRACE_ID", "THREAD_ID", "DOTTED_ORDER", "IS_ROOT", "REFERENCE_EXAMPLE_ID", "REFERENCE_DATASET_ID", "TOTAL_TOKENS", "PROMPT_TOKENS", "COMPLETION_TOKENS", "TOTAL_COST", "PROMPT_COST", "COMPLETION_COST", "PROMPT_TOKEN_DETAILS", "COMPLETION_TOKEN_DETAILS", "PROMPT_COST_DETAILS", "COMPLETION_COST_DETAILS", "PRICE_MODEL_ID", "TAGS", "APP_PATH", "ATTACHMENTS", "THREAD_EVALUATION_TIME", "IS_IN_DATASET", "LAST_QUEUED_AT", "SHARE_URL", "FEEDBACK_STATS", "LS_USER_ID"]
# === langsmith/types/run_stats_group_by_param.py
from typing_extensions import TypedDict
class RunStatsGroupByParam(TypedDict): ...
# === langsmith/types/run_type.py
from typing_extensions import Literal, TypeAlias
RunType = Literal["TOOL", "CHAIN", "LLM", "RETRIEVER", "EMBEDDING", "PROMPT", "PARSER"]
# === langsmith/types/run_type_enum.py
from typing_extensions import Literal, TypeAlias
RunTypeEnum = Literal["tool", "chain", "llm", "retriever", "embedding", "prompt", "parser"]
# === langsmith/types/runs/__init__.py
from .share_create_params import ShareCreateParams
from .share_delete_params import ShareDeleteParams
from .share_create_response import ShareCreateResponse
from .streaming_query_v2_params import StreamingQueryV2Params
from .streaming_query_v2_response import StreamingQueryV2Response
# === langsmith/types/runs/share_create_params.py
from typing_extensions import TypedDict
class ShareCreateParams(TypedDict): ...
# === langsmith/types/runs/share_create_response.py
from ..._models import BaseModel
class ShareCreateResponse(BaseModel): ...
# === langsmith/types/runs/share_delete_params.py
from typing_extensions import TypedDict
class ShareDeleteParams(TypedDict): ...
# === langsmith/types/runs/streaming_query_v2_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, TypedDict
from ..._utils import PropertyInfo
class StreamingQueryV2Params(TypedDict):
 max_feedback_modified_at: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
 max_start_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
 min_feedback_modified_at: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
 min_start_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
# === langsmith/types/runs/streaming_query_v2_response.py
from ..._models import BaseModel
class StreamingQueryV2Response(BaseModel): ...
# === langsmith/types/runs_filter_data_source_type_enum.py
from typing_extensions import Literal, TypeAlias
RunsFilterDataSourceTypeEnum = Literal["current", "historical", "lite", "root_lite", "runs_feedbacks_rmt_wide"]
# === langsmith/types/sandbox_list_response.py
from .._models import BaseModel
class SandboxListResponse(BaseModel): ...
# === langsmith/types/sandbox_list_usage_costs_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, Required, TypedDict
from .._utils import PropertyInfo
class SandboxListUsageCostsParams(TypedDict):
 end_time: Required[Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]]
 start_time: Required[Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]]
# === langsmith/types/sandbox_list_usage_costs_response.py
from datetime import datetime
from .._models import BaseModel
class SandboxListUsageCostsResponse(BaseModel):
 period_start: datetime
# === langsmith/types/sandbox_mount_config.py
from typing import Union
from typing_extensions import TypeAlias
from .._models import BaseModel
class AuthAwsSandboxesSandboxAwsMountRoleAuthConfig(BaseModel): ...
class AuthAwsSandboxesSandboxAwsMountStaticAuthConfigAccessKeyID(BaseModel): ...
class AuthAwsSandboxesSandboxAwsMountStaticAuthConfigSecretAccessKey(BaseModel): ...
class AuthAwsSandboxesSandboxAwsMountStaticAuthConfig(BaseModel): ...
AuthAws = Union[AuthAwsSandboxesSandboxAwsMountRoleAuthConfig, AuthAwsSandboxesSandboxAwsMountStaticAuthConfig]
class AuthAzureSandboxesSandboxAzureMountWorkloadIdentityAuthConfig(BaseModel): ...
class AuthAzureSandboxesSandboxAzureMountAccountKeyAuthConfigAccountKey(BaseModel): ...
class AuthAzureSandboxesSandboxAzureMountAccountKeyAuthConfig(BaseModel): ...
class AuthAzureSandboxesSandboxAzureMountSasAuthConfigSasToken(BaseModel): ...
class AuthAzureSandboxesSandboxAzureMountSasAuthConfig(BaseModel): ...
AuthAzure = Union[AuthAzureSandboxesSandboxAzureMountWorkloadIdentityAuthConfig, AuthAzureSandboxesSandboxAzureMountAccountKeyAuthConfig, AuthAzureSandboxesSandboxAzureMountSasAuthConfig]
class AuthGcpSandboxesSandboxGcpMountWorkloadIdentityAuthConfig(BaseModel): ...
class AuthGcpSandboxesSandboxGcpMountServiceAccountAuthConfigServiceAccountJson(BaseModel): ...
class AuthGcpSandboxesSandboxGcpMountServiceAccountAuthConfig(BaseModel): ...
AuthGcp = Union[AuthGcpSandboxesSandboxGcpMountWorkloadIdentityAuthConfig, AuthGcpSandboxesSandboxGcpMountServiceAccountAuthConfig]
class Auth(BaseModel): ...
class MountSandboxapiS3BucketMountSpecS3(BaseModel): ...
class MountSandboxapiS3BucketMountSpecAzureBlob(BaseModel): ...
class MountSandboxapiS3BucketMountSpecCache(BaseModel): ...
class MountSandboxapiS3BucketMountSpecContexthub(BaseModel): ...
class MountSandboxapiS3BucketMountSpecEncryption(BaseModel): ...
class MountSandboxapiS3BucketMountSpecGcs(BaseModel): ...
class MountSandboxapiS3BucketMountSpecGitRef(BaseModel): ...
class MountSandboxapiS3BucketMountSpecGit(BaseModel): ...
class MountSandboxapiS3BucketMountSpec(BaseModel): ...
class MountSandboxapiGcsBucketMountSpecGcs(BaseModel): ...
class MountSandboxapiGcsBucketMountSpecAzureBlob(BaseModel): ...
class MountSandboxapiGcsBucketMountSpecCache(BaseModel): ...
class MountSandboxapiGcsBucketMountSpecContexthub(BaseModel): ...
class MountSandboxapiGcsBucketMountSpecEncryption(BaseModel): ...
class MountSandboxapiGcsBucketMountSpecGitRef(BaseModel): ...
class MountSandboxapiGcsBucketMountSpecGit(BaseModel): ...
class MountSandboxapiGcsBucketMountSpecS3(BaseModel): ...
class MountSandboxapiGcsBucketMountSpec(BaseModel): ...
class MountSandboxapiGitRepoMountSpecGitRef(BaseModel): ...
class MountSandboxapiGitRepoMountSpecGit(BaseModel): ...
class MountSandboxapiGitRepoMountSpecAzureBlob(BaseModel): ...
class MountSandboxapiGitRepoMountSpecCache(BaseModel): ...
class MountSandboxapiGitRepoMountSpecContexthub(BaseModel): ...
class MountSandboxapiGitRepoMountSpecEncryption(BaseModel): ...
class MountSandboxapiGitRepoMountSpecGcs(BaseModel): ...
class MountSandboxapiGitRepoMountSpecS3(BaseModel): ...
class MountSandboxapiGitRepoMountSpec(BaseModel): ...
class MountSandboxapiContextHubRepoMountSpecContexthub(BaseModel): ...
class MountSandboxapiContextHubRepoMountSpecAzureBlob(BaseModel): ...
class MountSandboxapiContextHubRepoMountSpecCache(BaseModel): ...
class MountSandboxapiContextHubRepoMountSpecEncryption(BaseModel): ...
class MountSandboxapiContextHubRepoMountSpecGcs(BaseModel): ...
class MountSandboxapiContextHubRepoMountSpecGitRef(BaseModel): ...
class MountSandboxapiContextHubRepoMountSpecGit(BaseModel): ...
class MountSandboxapiContextHubRepoMountSpecS3(BaseModel): ...
class MountSandboxapiContextHubRepoMountSpec(BaseModel): ...
class MountSandboxapiAzureBlobContainerMountSpecAzureBlob(BaseModel): ...
class MountSandboxapiAzureBlobContainerMountSpecCache(BaseModel): ...
class MountSandboxapiAzureBlobContainerMountSpecContexthub(BaseModel): ...
class MountSandboxapiAzureBlobContainerMountSpecEncryption(BaseModel): ...
class MountSandboxapiAzureBlobContainerMountSpecGcs(BaseModel): ...
class MountSandboxapiAzureBlobContainerMountSpecGitRef(BaseModel): ...
class MountSandboxapiAzureBlobContainerMountSpecGit(BaseModel): ...
class MountSandboxapiAzureBlobContainerMountSpecS3(BaseModel): ...
class MountSandboxapiAzureBlobContainerMountSpec(BaseModel): ...
Mount = Union[MountSandboxapiS3BucketMountSpec, MountSandboxapiGcsBucketMountSpec, MountSandboxapiGitRepoMountSpec, MountSandboxapiContextHubRepoMountSpec, MountSandboxapiAzureBlobContainerMountSpec]
class SandboxMountConfig(BaseModel): ...
# === langsmith/types/sandbox_mount_config_param.py
from typing import Union
from typing_extensions import TypeAlias, TypedDict
class AuthAwsSandboxesSandboxAwsMountRoleAuthConfig(TypedDict): ...
class AuthAwsSandboxesSandboxAwsMountStaticAuthConfigAccessKeyID(TypedDict): ...
class AuthAwsSandboxesSandboxAwsMountStaticAuthConfigSecretAccessKey(TypedDict): ...
class AuthAwsSandboxesSandboxAwsMountStaticAuthConfig(TypedDict): ...
AuthAws = Union[AuthAwsSandboxesSandboxAwsMountRoleAuthConfig, AuthAwsSandboxesSandboxAwsMountStaticAuthConfig]
class AuthAzureSandboxesSandboxAzureMountWorkloadIdentityAuthConfig(TypedDict): ...
class AuthAzureSandboxesSandboxAzureMountAccountKeyAuthConfigAccountKey(TypedDict): ...
class AuthAzureSandboxesSandboxAzureMountAccountKeyAuthConfig(TypedDict): ...
class AuthAzureSandboxesSandboxAzureMountSasAuthConfigSasToken(TypedDict): ...
class AuthAzureSandboxesSandboxAzureMountSasAuthConfig(TypedDict): ...
AuthAzure = Union[AuthAzureSandboxesSandboxAzureMountWorkloadIdentityAuthConfig, AuthAzureSandboxesSandboxAzureMountAccountKeyAuthConfig, AuthAzureSandboxesSandboxAzureMountSasAuthConfig]
class AuthGcpSandboxesSandboxGcpMountWorkloadIdentityAuthConfig(TypedDict): ...
class AuthGcpSandboxesSandboxGcpMountServiceAccountAuthConfigServiceAccountJson(TypedDict): ...
class AuthGcpSandboxesSandboxGcpMountServiceAccountAuthConfig(TypedDict): ...
AuthGcp = Union[AuthGcpSandboxesSandboxGcpMountWorkloadIdentityAuthConfig, AuthGcpSandboxesSandboxGcpMountServiceAccountAuthConfig]
class Auth(TypedDict): ...
class MountSandboxapiS3BucketMountSpecS3(TypedDict): ...
class MountSandboxapiS3BucketMountSpecAzureBlob(TypedDict): ...
class MountSandboxapiS3BucketMountSpecCache(TypedDict): ...
class MountSandboxapiS3BucketMountSpecContexthub(TypedDict): ...
class MountSandboxapiS3BucketMountSpecEncryption(TypedDict): ...
class MountSandboxapiS3BucketMountSpecGcs(TypedDict): ...
class MountSandboxapiS3BucketMountSpecGitRef(TypedDict): ...
class MountSandboxapiS3BucketMountSpecGit(TypedDict): ...
class MountSandboxapiS3BucketMountSpec(TypedDict): ...
class MountSandboxapiGcsBucketMountSpecGcs(TypedDict): ...
class MountSandboxapiGcsBucketMountSpecAzureBlob(TypedDict): ...
class MountSandboxapiGcsBucketMountSpecCache(TypedDict): ...
class MountSandboxapiGcsBucketMountSpecContexthub(TypedDict): ...
class MountSandboxapiGcsBucketMountSpecEncryption(TypedDict): ...
class MountSandboxapiGcsBucketMountSpecGitRef(TypedDict): ...
class MountSandboxapiGcsBucketMountSpecGit(TypedDict): ...
class MountSandboxapiGcsBucketMountSpecS3(TypedDict): ...
class MountSandboxapiGcsBucketMountSpec(TypedDict): ...
class MountSandboxapiGitRepoMountSpecGitRef(TypedDict): ...
class MountSandboxapiGitRepoMountSpecGit(TypedDict): ...
class MountSandboxapiGitRepoMountSpecAzureBlob(TypedDict): ...
class MountSandboxapiGitRepoMountSpecCache(TypedDict): ...
class MountSandboxapiGitRepoMountSpecContexthub(TypedDict): ...
class MountSandboxapiGitRepoMountSpecEncryption(TypedDict): ...
class MountSandboxapiGitRepoMountSpecGcs(TypedDict): ...
class MountSandboxapiGitRepoMountSpecS3(TypedDict): ...
class MountSandboxapiGitRepoMountSpec(TypedDict): ...
class MountSandboxapiContextHubRepoMountSpecContexthub(TypedDict): ...
class MountSandboxapiContextHubRepoMountSpecAzureBlob(TypedDict): ...
class MountSandboxapiContextHubRepoMountSpecCache(TypedDict): ...
class MountSandboxapiContextHubRepoMountSpecEncryption(TypedDict): ...
class MountSandboxapiContextHubRepoMountSpecGcs(TypedDict): ...
class MountSandboxapiContextHubRepoMountSpecGitRef(TypedDict): ...
class MountSandboxapiContextHubRepoMountSpecGit(TypedDict): ...
class MountSandboxapiContextHubRepoMountSpecS3(TypedDict): ...
class MountSandboxapiContextHubRepoMountSpec(TypedDict): ...
class MountSandboxapiAzureBlobContainerMountSpecAzureBlob(TypedDict): ...
class MountSandboxapiAzureBlobContainerMountSpecCache(TypedDict): ...
class MountSandboxapiAzureBlobContainerMountSpecContexthub(TypedDict): ...
class MountSandboxapiAzureBlobContainerMountSpecEncryption(TypedDict): ...
class MountSandboxapiAzureBlobContainerMountSpecGcs(TypedDict): ...
class MountSandboxapiAzureBlobContainerMountSpecGitRef(TypedDict): ...
class MountSandboxapiAzureBlobContainerMountSpecGit(TypedDict): ...
class MountSandboxapiAzureBlobContainerMountSpecS3(TypedDict): ...
class MountSandboxapiAzureBlobContainerMountSpec(TypedDict): ...
Mount = Union[MountSandboxapiS3BucketMountSpec, MountSandboxapiGcsBucketMountSpec, MountSandboxapiGitRepoMountSpec, MountSandboxapiContextHubRepoMountSpec, MountSandboxapiAzureBlobContainerMountSpec]
class SandboxMountConfigParam(TypedDict): ...
# === langsmith/types/sandbox_response.py
from .._models import BaseModel
class AccessDelegation(BaseModel): ...
class RunConfig(BaseModel): ...
class Volume(BaseModel): ...
class SandboxResponse(BaseModel): ...
# === langsmith/types/sandbox_retrieve_usage_response.py
from .._models import BaseModel
class SandboxRetrieveUsageResponse(BaseModel): ...
# === langsmith/types/sandbox_status_response.py
from .._models import BaseModel
class SandboxStatusResponse(BaseModel): ...
# === langsmith/types/sandboxes/__init__.py
from .box_list_params import BoxListParams
from .volume_response import VolumeResponse
from .box_create_params import BoxCreateParams
from .box_update_params import BoxUpdateParams
from .registry_response import RegistryResponse
from .volume_list_params import VolumeListParams
from .volume_clone_params import VolumeCloneParams
from .registry_list_params import RegistryListParams
from .snapshot_list_params import SnapshotListParams
from .volume_create_params import VolumeCreateParams
from .volume_update_params import VolumeUpdateParams
from .registry_create_params import RegistryCreateParams
from .registry_list_response import RegistryListResponse
from .registry_update_params import RegistryUpdateParams
from .snapshot_create_params import SnapshotCreateParams
from .box_batch_delete_params import BoxBatchDeleteParams
from .box_batch_delete_response import BoxBatchDeleteResponse
from .box_create_snapshot_params import BoxCreateSnapshotParams
from .box_list_service_urls_params import BoxListServiceURLsParams
from .box_delete_service_url_params import BoxDeleteServiceURLParams
from .box_list_service_urls_response import BoxListServiceURLsResponse
from .box_generate_service_url_params import BoxGenerateServiceURLParams
from .box_generate_download_url_params import BoxGenerateDownloadURLParams
from .snapshot_retrieve_by_name_response import SnapshotRetrieveByNameResponse
# === langsmith/types/sandboxes/box_batch_delete_params.py
from typing_extensions import TypedDict
class BoxBatchDeleteParams(TypedDict): ...
# === langsmith/types/sandboxes/box_batch_delete_response.py
from ..._models import BaseModel
class Skipped(BaseModel): ...
class BoxBatchDeleteResponse(BaseModel): ...
# === langsmith/types/sandboxes/box_create_params.py
from typing_extensions import TypedDict
class BoxCreateParams(TypedDict): ...
class AccessDelegation(TypedDict): ...
class RunConfig(TypedDict): ...
class Volume(TypedDict): ...
# === langsmith/types/sandboxes/box_create_snapshot_params.py
from typing_extensions import TypedDict
class BoxCreateSnapshotParams(TypedDict): ...
class ImageConfig(TypedDict): ...
class RunConfig(TypedDict): ...
# === langsmith/types/sandboxes/box_delete_service_url_params.py
from typing_extensions import TypedDict
class BoxDeleteServiceURLParams(TypedDict): ...
# === langsmith/types/sandboxes/box_generate_download_url_params.py
from typing_extensions import TypedDict
class BoxGenerateDownloadURLParams(TypedDict): ...
# === langsmith/types/sandboxes/box_generate_service_url_params.py
from typing_extensions import TypedDict
class BoxGenerateServiceURLParams(TypedDict): ...
# === langsmith/types/sandboxes/box_list_params.py
from typing_extensions import TypedDict
class BoxListParams(TypedDict): ...
# === langsmith/types/sandboxes/box_list_service_urls_params.py
from typing_extensions import TypedDict
class BoxListServiceURLsParams(TypedDict): ...
# === langsmith/types/sandboxes/box_list_service_urls_response.py
from typing import Optional
from datetime import datetime
from ..._models import BaseModel
class BoxListServiceURLsResponse(BaseModel):
 created_at: datetime
 expires_at: Optional[datetime]
# === langsmith/types/sandboxes/box_update_params.py
from typing_extensions import TypedDict
class BoxUpdateParams(TypedDict): ...
class RunConfig(TypedDict): ...
# === langsmith/types/sandboxes/registry_create_params.py
from typing_extensions import TypedDict
class RegistryCreateParams(TypedDict): ...
# === langsmith/types/sandboxes/registry_list_params.py
from typing_extensions import TypedDict
class RegistryListParams(TypedDict): ...
# === langsmith/types/sandboxes/registry_list_response.py
from ..._models import BaseModel
class RegistryListResponse(BaseModel): ...
# === langsmith/types/sandboxes/registry_response.py
from ..._models import BaseModel
class RegistryResponse(BaseModel): ...
# === langsmith/types/sandboxes/registry_update_params.py
from typing_extensions import TypedDict
class RegistryUpdateParams(TypedDict): ...
# === langsmith/types/sandboxes/snapshot_create_params.py
from typing_extensions import TypedDict
class SnapshotCreateParams(TypedDict): ...
class RunConfig(TypedDict): ...
# === langsmith/types/sandboxes/snapshot_list_params.py
from typing_extensions import TypedDict
class SnapshotListParams(TypedDict): ...
# === langsmith/types/sandboxes/snapshot_retrieve_by_name_response.py
from ..._models import BaseModel
class Tag(BaseModel): ...
class SnapshotRetrieveByNameResponse(BaseModel): ...
# === langsmith/types/sandboxes/volume_clone_params.py
from typing_extensions import TypedDict
class VolumeCloneParams(TypedDict): ...
# === langsmith/types/sandboxes/volume_create_params.py
from typing_extensions import TypedDict
class VolumeCreateParams(TypedDict): ...
# === langsmith/types/sandboxes/volume_list_params.py
from typing_extensions import TypedDict
class VolumeListParams(TypedDict): ...
# === langsmith/types/sandboxes/volume_response.py
from typing import Optional
from datetime import datetime
from ..._models import BaseModel
class Attachment(BaseModel): ...
class VolumeResponse(BaseModel):
 created_at: Optional[datetime]
 updated_at: Optional[datetime]
# === langsmith/types/sandboxes/volume_update_params.py
from typing_extensions import TypedDict
class VolumeUpdateParams(TypedDict): ...
# === langsmith/types/service_url_response.py
from .._models import BaseModel
class ServiceURLResponse(BaseModel): ...
# === langsmith/types/session.py
from typing import Optional
from datetime import datetime
from .._models import BaseModel
class ExperimentProgress(BaseModel): ...
class Session(BaseModel):
 start_time: datetime
 end_time: Optional[datetime]
 last_run_start_time: Optional[datetime]
 last_run_start_time_live: Optional[datetime]
# === langsmith/types/session_create_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, TypedDict
from .._utils import PropertyInfo
class SessionCreateParams(TypedDict):
 end_time: Annotated[Union[str, datetime, None], PropertyInfo(format="iso8601")]
 start_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
# === langsmith/types/session_create_v2_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, TypedDict
from .._utils import PropertyInfo
class SessionCreateV2Params(TypedDict):
 end_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
 start_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
# === langsmith/types/session_dashboard_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, TypedDict
from .._utils import PropertyInfo
class SessionDashboardParams(TypedDict):
 end_time: Annotated[Union[str, datetime, None], PropertyInfo(format="iso8601")]
 start_time: Annotated[Union[str, datetime, None], PropertyInfo(format="iso8601")]
# === langsmith/types/session_feedback_stat.py
from .._models import BaseModel
class SessionFeedbackStat(BaseModel): ...
# === langsmith/types/session_list_v2_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, TypedDict
from .._utils import PropertyInfo
class SessionListV2Params(TypedDict):
 dataset_version: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
 stats_start_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
# === langsmith/types/session_resolve_params.py
from typing_extensions import TypedDict
class SessionResolveParams(TypedDict): ...
# === langsmith/types/session_resolve_response.py
from .._models import BaseModel
class SessionResolveResponse(BaseModel): ...
# === langsmith/types/session_retrieve_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, TypedDict
from .._utils import PropertyInfo
class SessionRetrieveParams(TypedDict):
 stats_start_time: Annotated[Union[str, datetime, None], PropertyInfo(format="iso8601")]
# === langsmith/types/session_retrieve_v2_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, TypedDict
from .._utils import PropertyInfo
class SessionRetrieveV2Params(TypedDict):
 stats_start_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
# === langsmith/types/session_sortable_columns.py
from typing_extensions import Literal, TypeAlias
SessionSortableColumns = Literal["name", "start_time", "last_run_start_time", "latency_p50", "latency_p99", "error_rate", "feedback"]
# === langsmith/types/session_update_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, TypedDict
from .._utils import PropertyInfo
class SessionUpdateParams(TypedDict):
 end_time: Annotated[Union[str, datetime, None], PropertyInfo(format="iso8601")]
# === langsmith/types/session_update_v2_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, TypedDict
from .._utils import PropertyInfo
class SessionUpdateV2Params(TypedDict):
 end_time: Annotated[Union[str, datetime, None], PropertyInfo(format="iso8601")]
# === langsmith/types/shared/__init__.py
from .query_patch_event import QueryPatchEvent
from .query_patch_operation import QueryPatchOperation
# === langsmith/types/shared/query_patch_event.py
from typing import List
from typing_extensions import TypeAlias
from .query_patch_operation import QueryPatchOperation
QueryPatchEvent = List[QueryPatchOperation]
# === langsmith/types/shared/query_patch_operation.py
from ..._models import BaseModel
class QueryPatchOperation(BaseModel): ...
# === langsmith/types/snapshot_list_response.py
from .._models import BaseModel
class SnapshotListResponse(BaseModel): ...
# === langsmith/types/snapshot_response.py
from .._models import BaseModel
class RunConfig(BaseModel): ...
class SnapshotResponse(BaseModel): ...
# === langsmith/types/sort_by_dataset_column.py
from typing_extensions import Literal, TypeAlias
SortByDatasetColumn = Literal["name", "created_at", "last_session_start_time", "example_count", "session_count", "modified_at"]
# === langsmith/types/sql_query_params.py
from typing_extensions import TypedDict
class SqlQueryParams(TypedDict): ...
# === langsmith/types/sql_query_response.py
from .._models import BaseModel
class Column(BaseModel): ...
class SqlQueryResponse(BaseModel): ...
# === langsmith/types/tag_key_with_values.py
from datetime import datetime
from .._models import BaseModel
class TagKeyWithValues(BaseModel):
 created_at: datetime
 updated_at: datetime
# === langsmith/types/thread.py
from typing import Optional
from datetime import datetime
from .._models import BaseModel
class FeedbackStats(BaseModel): ...
class Thread(BaseModel):
 max_start_time: Optional[datetime]
 min_start_time: Optional[datetime]
 start_time: Optional[datetime]
# === langsmith/types/thread_aggregate_stats_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, TypedDict
from .._utils import PropertyInfo
class ThreadAggregateStatsParams(TypedDict):
 max_start_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
 min_start_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
class Stride(TypedDict): ...
# === langsmith/types/thread_aggregate_stats_response.py
from typing import Optional
from datetime import datetime
from .._models import BaseModel
class BucketThreadFeedbackStats(BaseModel): ...
class Bucket(BaseModel):
 bucket_start_time: Optional[datetime]
class ThreadFeedbackStats(BaseModel): ...
class ThreadAggregateStatsResponse(BaseModel): ...
# === langsmith/types/thread_list_traces_params.py
from typing_extensions import TypedDict
class ThreadListTracesParams(TypedDict): ...
# === langsmith/types/thread_query_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, TypedDict
from .._utils import PropertyInfo
class ThreadQueryParams(TypedDict):
 max_start_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
 min_start_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
# === langsmith/types/thread_stats.py
from typing import Optional
from datetime import datetime
from .._models import BaseModel
class CompletionCostDetails(BaseModel): ...
class CompletionTokenDetails(BaseModel): ...
class FeedbackStats(BaseModel): ...
class PromptCostDetails(BaseModel): ...
class PromptTokenDetails(BaseModel): ...
class ThreadStats(BaseModel):
 first_start_time: Optional[datetime]
 last_end_time: Optional[datetime]
 last_start_time: Optional[datetime]
# === langsmith/types/thread_stats_params.py
from typing_extensions import TypedDict
class ThreadStatsParams(TypedDict): ...
# === langsmith/types/thread_trace.py
from typing import Optional
from datetime import datetime
from .._models import BaseModel
class CompletionCostDetails(BaseModel): ...
class CompletionTokenDetails(BaseModel): ...
class PromptCostDetails(BaseModel): ...
class PromptTokenDetails(BaseModel): ...
class ThreadTrace(BaseModel):
 end_time: Optional[datetime]
 first_token_time: Optional[datetime]
 start_time: Optional[datetime]
# === langsmith/types/threads/__init__.py
from .share_create_params import ShareCreateParams
from .share_delete_params import ShareDeleteParams
from .share_create_response import ShareCreateResponse
from .share_retrieve_params import ShareRetrieveParams
from .streaming_query_params import StreamingQueryParams
from .share_retrieve_response import ShareRetrieveResponse
from .streaming_query_response import StreamingQueryResponse
# === langsmith/types/threads/share_create_params.py
from typing_extensions import TypedDict
class ShareCreateParams(TypedDict): ...
# === langsmith/types/threads/share_create_response.py
from ..._models import BaseModel
class ShareCreateResponse(BaseModel): ...
# === langsmith/types/threads/share_delete_params.py
from typing_extensions import TypedDict
class ShareDeleteParams(TypedDict): ...
# === langsmith/types/threads/share_retrieve_params.py
from typing_extensions import TypedDict
class ShareRetrieveParams(TypedDict): ...
# === langsmith/types/threads/share_retrieve_response.py
from ..._models import BaseModel
class ShareRetrieveResponse(BaseModel): ...
# === langsmith/types/threads/streaming_query_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, TypedDict
from ..._utils import PropertyInfo
class StreamingQueryParams(TypedDict):
 max_start_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
 min_start_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
# === langsmith/types/threads/streaming_query_response.py
from ..._models import BaseModel
class StreamingQueryResponse(BaseModel): ...
# === langsmith/types/timedelta_input_param.py
from typing_extensions import TypedDict
class TimedeltaInputParam(TypedDict): ...
# === langsmith/types/trace.py
from .._models import BaseModel
class Trace(BaseModel): ...
# === langsmith/types/trace_aggregates.py
from typing import Optional
from datetime import datetime
from .._models import BaseModel
class TraceAggregates(BaseModel):
 first_token_time: Optional[datetime]
# === langsmith/types/trace_list_runs_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, TypedDict
from .._utils import PropertyInfo
class TraceListRunsParams(TypedDict):
 max_start_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
 min_start_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
# === langsmith/types/trace_list_runs_response.py
from .._models import BaseModel
class TraceListRunsResponse(BaseModel): ...
# === langsmith/types/trace_query_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, TypedDict
from .._utils import PropertyInfo
class TraceQueryParams(TypedDict):
 max_feedback_modified_at: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
 max_start_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
 min_feedback_modified_at: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
 min_start_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
# === langsmith/types/tracer_session.py
from typing import Optional
from datetime import datetime
from .._models import BaseModel
class ExperimentProgress(BaseModel): ...
class TracerSession(BaseModel):
 end_time: Optional[datetime]
 last_run_start_time: Optional[datetime]
 last_run_start_time_live: Optional[datetime]
 start_time: Optional[datetime]
# === langsmith/types/traces/__init__.py
from .streaming_query_params import StreamingQueryParams
from .streaming_query_response import StreamingQueryResponse
# === langsmith/types/traces/streaming_query_params.py
from typing import Union
from datetime import datetime
from typing_extensions import Annotated, TypedDict
from ..._utils import PropertyInfo
class StreamingQueryParams(TypedDict):
 max_feedback_modified_at: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
 max_start_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
 min_feedback_modified_at: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
 min_start_time: Annotated[Union[str, datetime], PropertyInfo(format="iso8601")]
# === langsmith/types/traces/streaming_query_response.py
from ..._models import BaseModel
class StreamingQueryResponse(BaseModel): ...
# === langsmith/types/update_online_code_evaluator_request_param.py
from typing_extensions import TypedDict
class ManagedCodeEvaluatorSettings(TypedDict): ...
class UpdateOnlineCodeEvaluatorRequestParam(TypedDict): ...
# === langsmith/types/update_online_evaluator_response.py
from .._models import BaseModel
class UpdateOnlineEvaluatorResponse(BaseModel): ...
# === langsmith/types/update_online_llm_evaluator_request_param.py
from typing_extensions import TypedDict
class UpdateOnlineLlmEvaluatorRequestParam(TypedDict): ...
# === langsmith/types/workspace_secret.py
from typing import Optional
from datetime import datetime
from .._models import BaseModel
class Config(BaseModel):
 created_at: Optional[datetime]
 updated_at: Optional[datetime]
class WorkspaceSecret(BaseModel): ...
# === langsmith/types/workspace_secret_list_params.py
from typing_extensions import TypedDict
class WorkspaceSecretListParams(TypedDict): ...
# === langsmith/types/workspace_secret_list_response.py
from typing import List
from typing_extensions import TypeAlias
from .workspace_secret import WorkspaceSecret
WorkspaceSecretListResponse = List[WorkspaceSecret]
# === langsmith/types/workspace_secret_upsert_params.py
from typing_extensions import TypedDict
class WorkspaceSecretUpsertParams(TypedDict): ...
class Config(TypedDict): ...
# === langsmith/types/workspace_tag_list_params.py
from typing_extensions import TypedDict
class WorkspaceTagListParams(TypedDict): ...
# === langsmith/types/workspace_tag_list_response.py
from typing import List
from typing_extensions import TypeAlias
from .tag_key_with_values import TagKeyWithValues
WorkspaceTagListResponse = List[TagKeyWithValues]
# === langsmith/types/workspace_tags/__init__.py
from .tag_key import TagKey
from .key_create_params import KeyCreateParams
from .key_list_response import KeyListResponse
from .key_update_params import KeyUpdateParams
# === langsmith/types/workspace_tags/key_create_params.py
from typing_extensions import TypedDict
class KeyCreateParams(TypedDict): ...
# === langsmith/types/workspace_tags/key_list_response.py
from typing import List
from typing_extensions import TypeAlias
from .tag_key import TagKey
KeyListResponse = List[TagKey]
# === langsmith/types/workspace_tags/key_update_params.py
from typing_extensions import TypedDict
class KeyUpdateParams(TypedDict): ...
# === langsmith/types/workspace_tags/keys/__init__.py
from .tag_value import TagValue
from .value_create_params import ValueCreateParams
from .value_list_response import ValueListResponse
from .value_update_params import ValueUpdateParams
# === langsmith/types/workspace_tags/keys/tag_value.py
from datetime import datetime
from ...._models import BaseModel
class TagValue(BaseModel):
 created_at: datetime
 updated_at: datetime
# === langsmith/types/workspace_tags/keys/value_create_params.py
from typing_extensions import TypedDict
class ValueCreateParams(TypedDict): ...
# === langsmith/types/workspace_tags/keys/value_list_response.py
from typing import List
from typing_extensions import TypeAlias
from .tag_value import TagValue
ValueListResponse = List[TagValue]
# === langsmith/types/workspace_tags/keys/value_update_params.py
from typing_extensions import TypedDict
class ValueUpdateParams(TypedDict): ...
# === langsmith/types/workspace_tags/tag_key.py
from datetime import datetime
from ..._models import BaseModel
class TagKey(BaseModel):
 created_at: datetime
 updated_at: datetime
# === langsmith/utils.py
from contextlib import AbstractContextManager
from functools import lru_cache
import logging
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Callable, Literal, Optional, TypeVar, Union
from typing_extensions import ParamSpec
from urllib3.util import Retry
class LangSmithError(Exception): ...
class LangSmithAPIError(LangSmithError): ...
class LangSmithRequestTimeout(LangSmithError): ...
class LangSmithUserError(LangSmithError): ...
class LangSmithRateLimitError(LangSmithError): ...
class LangSmithAuthError(LangSmithError): ...
class LangSmithNotFoundError(LangSmithError): ...
class LangSmithConflictError(LangSmithError): ...
class LangSmithConnectionError(LangSmithError): ...
class LangSmithExceptionGroup(LangSmithError): ...
def get_invalid_prompt_identifier_msg(*_) -> str: ...
class LangSmithWarning(UserWarning): ...
class LangSmithMissingAPIKeyWarning(LangSmithWarning): ...
def tracing_is_enabled(*_) -> Union[bool, Literal[local]]: ...
def test_tracking_is_disabled() -> bool: ...
def xor_args(*_) -> Callable: ...
def raise_for_status_with_text(*_) -> None: ...
def get_enum_value(*_) -> str: ...
@lru_cache
def log_once(*_) -> None: ...
def get_messages_from_inputs(*_) -> list[dict[str, Any]]: ...
def get_message_generation_from_outputs(*_) -> dict[str, Any]: ...
def get_prompt_from_inputs(*_) -> str: ...
def get_llm_generation_from_outputs(*_) -> str: ...
@lru_cache
def get_docker_compose_command() -> list[str]: ...
def convert_langchain_message(*_) -> dict: ...
def is_base_message_like(*_) -> bool: ...
def is_env_var_truish(*_) -> bool: ...
def get_env_var(*_, **_) -> str: ...
def get_env_var(*_, **_) -> Optional[str]: ...
@lru_cache
def get_env_var(*_, **_) -> Optional[str]: ...
@lru_cache
def get_tracer_project(*_) -> Optional[str]: ...
class FilterPoolFullWarning(logging.Filter):
 def filter(self, *_) -> bool: ...
class FilterLangSmithRetry(logging.Filter):
 def filter(self, *_) -> bool: ...
class LangSmithRetry(Retry): ...
def filter_logs(*_) -> AbstractContextManager[None]: ...
def get_cache_dir(*_) -> Optional[str]: ...
def filter_request_headers(*_, **_): ...
def with_cache(*_) -> AbstractContextManager[None]: ...
def with_optional_cache(*_) -> AbstractContextManager[None]: ...
T = TypeVar("T")
def deepish_copy(val: T) -> T: ...
def is_version_greater_or_equal(*_) -> bool: ...
def parse_prompt_identifier(*_) -> tuple[str, str, str]: ...
def parse_hub_identifier(*_) -> tuple[str, str, str]: ...
P = ParamSpec("P")
class ContextThreadPoolExecutor(ThreadPoolExecutor):
 def submit(self, func: Callable[P, T], *_, **_) -> Future[T]: ...
 def map(self, fn: Callable[..., T], *_, **_) -> Iterator[T]: ...
def get_api_url(*_) -> str: ...
def get_api_key(*_) -> Optional[str]: ...
def get_workspace_id(*_) -> Optional[str]: ...
@lru_cache
def get_host_url(*_): ...
def is_truish(*_) -> bool: ...
# === langsmith/uuid.py
import uuid as _uuid
def uuid7() -> _uuid.UUID: ...
def uuid7_from_datetime(*_) -> _uuid.UUID: ...
def compute_run_id_for_secondary_replica(*_) -> _uuid.UUID: ...
