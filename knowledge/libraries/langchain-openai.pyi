# langchain-openai==1.7.4, sha256 aaee93369765bac7ebf640aab62f8ae16df403ed982737ae51f88f6a24a151ab.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === langchain_openai/__init__.py
__all__ = ["AzureChatOpenAI", "AzureOpenAI", "AzureOpenAIEmbeddings", "ChatOpenAI", "OpenAI", "OpenAIDecisions", "OpenAIEmbeddings", "StreamChunkTimeoutError", "__version__", "custom_tool"]
from langchain_openai._version import __version__
from langchain_openai.chat_models import AzureChatOpenAI, ChatOpenAI
from langchain_openai.chat_models._client_utils import StreamChunkTimeoutError
from langchain_openai.decisions import OpenAIDecisions
from langchain_openai.embeddings import AzureOpenAIEmbeddings, OpenAIEmbeddings
from langchain_openai.llms import AzureOpenAI, OpenAI
from langchain_openai.tools import custom_tool
# === langchain_openai/_version.py
from typing import cast
__version__ = cast(str, 0)
# === langchain_openai/chat_models/__init__.py
from langchain_openai.chat_models.azure import AzureChatOpenAI
from langchain_openai.chat_models.base import ChatOpenAI
# === langchain_openai/chat_models/_client_utils.py
class StreamChunkTimeoutError(__): ...
# === langchain_openai/chat_models/azure.py
from openai import AsyncAzureOpenAI, AzureOpenAI
from typing import cast
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias, TypeVar
from langchain_core.language_models import LanguageModelInput
from langchain_core.runnables import Runnable
from pydantic import BaseModel, SecretStr
from typing_extensions import Self
from langchain_openai.chat_models.base import BaseChatOpenAI
_BM = TypeVar("_BM", bound=BaseModel)
_DictOrPydanticClass = dict[str, Any] | type[_BM] | type
_DictOrPydantic = dict | _BM
class AzureChatOpenAI(BaseChatOpenAI):
 openai_api_key: None | SecretStr
 azure_ad_token: None | SecretStr
 @classmethod
 def get_lc_namespace(cls) -> list[str]: ...
 @classmethod
 def is_lc_serializable(cls) -> bool: ...
 def validate_environment(self) -> Self: ...
 azure_ad_token_provider: None | Callable[..., str]
 azure_ad_async_token_provider: None | Callable[..., Awaitable[str]]
 def with_structured_output(self, schema: None | _DictOrPydanticClass, **_) -> Runnable[LanguageModelInput, _DictOrPydantic]: ...
 def __init__(self):
  self.root_client = cast(AzureOpenAI, 0)
  self.root_async_client = cast(AsyncAzureOpenAI, 0)
# === langchain_openai/chat_models/base.py
from pydantic import ConfigDict as ConfigDict_1
from ssl import SSLContext
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, TypeAlias, TypeVar, cast
import openai
from langchain_core.exceptions import ContextOverflowError, ModelAPIError, ModelAuthenticationError, ModelConnectionError, ModelInvalidRequestError, ModelNotFoundError, ModelPermissionDeniedError, ModelRateLimitError, ModelRefusalError, ModelTimeoutError
from langchain_core.language_models import LanguageModelInput
from langchain_core.language_models.chat_models import BaseChatModel
from langchain_core.messages import AIMessage
from langchain_core.runnables import Runnable
from langchain_core.tools import BaseTool
from pydantic import BaseModel, SecretStr
from typing_extensions import Self
global_ssl_context = SSLContext()
class OpenAIContextOverflowError(openai.BadRequestError, ContextOverflowError): ...
class OpenAIAPIContextOverflowError(openai.APIError, ContextOverflowError): ...
class OpenAIAuthenticationError(openai.AuthenticationError, ModelAuthenticationError): ...
class OpenAIPermissionDeniedError(openai.PermissionDeniedError, ModelPermissionDeniedError): ...
class OpenAIInvalidRequestError(openai.BadRequestError, ModelInvalidRequestError): ...
class OpenAIModelNotFoundError(openai.NotFoundError, ModelNotFoundError): ...
class OpenAIRateLimitError(openai.RateLimitError, ModelRateLimitError): ...
class OpenAIAPIError(openai.InternalServerError, ModelAPIError): ...
class OpenAIConnectionError(openai.APIConnectionError, ModelConnectionError): ...
class OpenAITimeoutError(openai.APITimeoutError, ModelTimeoutError): ...
_BM = TypeVar("_BM", bound=BaseModel)
_DictOrPydanticClass = dict[str, Any] | type[_BM] | type
_DictOrPydantic = dict | _BM
class BaseChatOpenAI(BaseChatModel):
 model_config = cast(ConfigDict_1, 0)
 @classmethod
 def build_extra(cls, *_): ...
 @classmethod
 def validate_temperature(cls, *_): return cast(dict[str, Any], 0)
 def validate_environment(self) -> Self: ...
 openai_api_key: Callable[..., Awaitable[str]] | Callable[..., str] | None | SecretStr
 def get_token_ids(self, *_) -> list[int]: ...
 def get_num_tokens_from_messages(self, messages, tools: None | Sequence[BaseTool | Callable | type | dict[str, Any]], **_) -> int: ...
 def bind_tools(self, tools: Sequence[BaseTool | Callable | type | dict[str, Any]], *, response_format: None | _DictOrPydanticClass, **_) -> Runnable[LanguageModelInput, AIMessage]: ...
 def with_structured_output(self, schema: None | _DictOrPydanticClass, **_) -> Runnable[LanguageModelInput, _DictOrPydantic]: ...
class ChatOpenAI(BaseChatOpenAI):
 @classmethod
 def get_lc_namespace(cls) -> list[str]: ...
 @classmethod
 def is_lc_serializable(cls) -> bool: ...
 def with_structured_output(self, schema: None | _DictOrPydanticClass, **_) -> Runnable[LanguageModelInput, _DictOrPydantic]: ...
class OpenAIRefusalError(ModelRefusalError): ...
# === langchain_openai/chatgpt_oauth.py
from typing import cast
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
CHATGPT_CLIENT_ID = cast(str, 0)
CHATGPT_AUTHORIZE_URL = cast(str, 0)
CHATGPT_TOKEN_URL = cast(str, 0)
DEFAULT_REFRESH_SKEW = __
DEFAULT_STORE_PATH = Path()
class _ChatGPTToken:
 expires_at: datetime
 def is_expired(self, **_) -> bool: ...
def decode_jwt_claims(*_) -> dict[str, Any]: ...
class _FileChatGPTOAuthTokenProvider:
 path: Path
 refresh_skew: timedelta
 @classmethod
 def from_default_store(cls) -> _FileChatGPTOAuthTokenProvider: ...
 def save(self, *_) -> None: ...
 def get_token(self) -> _ChatGPTToken: ...
 async def aget_token(self) -> _ChatGPTToken: ...
 def get_access_token(self) -> str: ...
 async def aget_access_token(self) -> str: ...
def login_chatgpt(**_) -> _FileChatGPTOAuthTokenProvider: ...
def login_chatgpt_device(**_) -> _FileChatGPTOAuthTokenProvider: ...
# === langchain_openai/decisions/__init__.py
from langchain_openai.decisions.base import OpenAIDecisions
from langchain_openai.decisions.types import Answer, Choice, ChoiceAnswer, DecisionRequest, DecisionResponse, Level, Predicate, PredicateAnswer, Question, RefusalAnswer, Score, ScoreAnswer, State, Usage
# === langchain_openai/decisions/base.py
from pydantic import ConfigDict as ConfigDict_1
from collections.abc import Awaitable, Callable
from typing import cast
from langchain_core._api import beta
from langchain_core.runnables import RunnableSerializable
from pydantic import SecretStr
from langchain_openai.decisions.types import DecisionRequest, DecisionResponse
@beta()
class OpenAIDecisions(RunnableSerializable[DecisionRequest, DecisionResponse]):
 model_config = cast(ConfigDict_1, 0)
 api_key: Callable[..., Awaitable[str]] | Callable[..., str] | None | SecretStr
 @classmethod
 def is_lc_serializable(cls) -> bool: ...
 @classmethod
 def get_lc_namespace(cls) -> list[str]: ...
 def invoke(self, *_, **_) -> DecisionResponse: ...
 async def ainvoke(self, *_, **_) -> DecisionResponse: ...
# === langchain_openai/decisions/types.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from collections.abc import Sequence
from typing import Annotated, TypeAlias
from langchain_core.messages import BaseMessage
from pydantic import BaseModel, Field
from typing_extensions import TypedDict
_StateValue = str | int | float | bool | BaseMessage | Sequence["_StateValue"] | dict[str, "_StateValue"] | None
State = str | BaseMessage | Sequence[_StateValue] | dict[str, _StateValue]
class Predicate(BaseModel): ...
class Choice(BaseModel): ...
class Level(BaseModel): ...
class Score(BaseModel): ...
Question = Annotated[Predicate | Choice | Score, Field(discriminator="type")]
class DecisionRequest(TypedDict):
 input: State
class PredicateAnswer(BaseModel): ...
class ChoiceAnswer(BaseModel): ...
class ScoreAnswer(BaseModel): ...
class RefusalAnswer(BaseModel):
 model_config = cast(ConfigDict_1, 0)
Answer = Annotated[PredicateAnswer | ChoiceAnswer | ScoreAnswer | RefusalAnswer, Field(discriminator="type")]
class Usage(BaseModel): ...
class DecisionResponse(BaseModel): ...
# === langchain_openai/embeddings/__init__.py
from langchain_openai.embeddings.azure import AzureOpenAIEmbeddings
from langchain_openai.embeddings.base import OpenAIEmbeddings
# === langchain_openai/embeddings/azure.py
from collections.abc import Awaitable, Callable
from pydantic import SecretStr
from typing_extensions import Self
from langchain_openai.embeddings.base import OpenAIEmbeddings
class AzureOpenAIEmbeddings(OpenAIEmbeddings):
 openai_api_key: None | SecretStr
 azure_ad_token: None | SecretStr
 azure_ad_token_provider: None | Callable[..., str]
 azure_ad_async_token_provider: None | Callable[..., Awaitable[str]]
 def validate_environment(self) -> Self: ...
# === langchain_openai/embeddings/base.py
from pydantic import ConfigDict as ConfigDict_1
from collections.abc import Awaitable, Callable
from typing import Any, cast
from langchain_core.embeddings import Embeddings
from pydantic import BaseModel, SecretStr
from typing_extensions import Self
class OpenAIEmbeddings(BaseModel, Embeddings):
 openai_api_key: Callable[..., Awaitable[str]] | Callable[..., str] | None | SecretStr
 model_config = cast(ConfigDict_1, 0)
 @classmethod
 def build_extra(cls, *_): return cast(dict[str, Any], 0)
 def validate_environment(self) -> Self: ...
 def embed_documents(self, *_, **_) -> list[list[float]]: ...
 async def aembed_documents(self, *_, **_) -> list[list[float]]: ...
 def embed_query(self, *_, **_) -> list[float]: ...
 async def aembed_query(self, *_, **_) -> list[float]: ...
# === langchain_openai/llms/__init__.py
from langchain_openai.llms.azure import AzureOpenAI
from langchain_openai.llms.base import OpenAI
# === langchain_openai/llms/azure.py
from collections.abc import Awaitable, Callable
from pydantic import SecretStr
from typing_extensions import Self
from langchain_openai.llms.base import BaseOpenAI
class AzureOpenAI(BaseOpenAI):
 openai_api_key: None | SecretStr
 azure_ad_token: None | SecretStr
 azure_ad_token_provider: None | Callable[..., str]
 azure_ad_async_token_provider: None | Callable[..., Awaitable[str]]
 @classmethod
 def get_lc_namespace(cls) -> list[str]: ...
 @classmethod
 def is_lc_serializable(cls) -> bool: ...
 def validate_environment(self) -> Self: ...
# === langchain_openai/llms/base.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from collections.abc import Callable
from typing import Any
from langchain_core.language_models.llms import BaseLLM
from langchain_core.outputs import LLMResult
from pydantic import SecretStr
from typing_extensions import Self
class BaseOpenAI(BaseLLM):
 openai_api_key: Callable[..., str] | None | SecretStr
 model_config = cast(ConfigDict_1, 0)
 @classmethod
 def build_extra(cls, *_): ...
 def validate_environment(self) -> Self: ...
 def get_sub_prompts(self, *_) -> list[list[str]]: ...
 def create_llm_result(self, *_, **_) -> LLMResult: ...
 def get_token_ids(self, *_) -> list[int]: ...
 modelname_to_contextsize = __
 def max_tokens_for_prompt(self, *_) -> int: ...
class OpenAI(BaseOpenAI):
 @classmethod
 def get_lc_namespace(cls) -> list[str]: ...
 @classmethod
 def is_lc_serializable(cls) -> bool: ...
# === langchain_openai/middleware/__init__.py
from langchain_openai.middleware.auto_mode import OpenAIAutoModeMiddleware
from langchain_openai.middleware.model_router import ModelChoice, ModelRoute, OpenAIModelRouterMiddleware
from langchain_openai.middleware.openai_moderation import OpenAIModerationError, OpenAIModerationMiddleware
# === langchain_openai/middleware/auto_mode.py
from langchain.agents.middleware.types import TracePolicy as TracePolicy_1
from langchain_openai.decisions.base import OpenAIDecisions as OpenAIDecisions_1
from typing import cast, Any
from langchain.agents.middleware.types import AgentMiddleware, AgentState, ContextT, ResponseT
from langchain_core._api import beta
from langchain_core.messages import ToolMessage
from collections.abc import Awaitable, Callable
from langgraph.types import Command
@beta()
class OpenAIAutoModeMiddleware(AgentMiddleware[AgentState[ResponseT], ContextT, ResponseT]):
 trace_policy = cast(TracePolicy_1, 0)
 def wrap_tool_call(self, request, handler: Callable[..., Command[Any] | ToolMessage]) -> Command[Any] | ToolMessage: ...
 async def awrap_tool_call(self, request, handler: Callable[..., Awaitable[Command[Any] | ToolMessage]]) -> Command[Any] | ToolMessage: ...
 def __init__(self):
  self.decisions = cast(OpenAIDecisions_1 | str, 0)
# === langchain_openai/middleware/model_router.py
from langchain.agents.middleware.types import TracePolicy as TracePolicy_1
from langchain_openai.decisions.base import OpenAIDecisions as OpenAIDecisions_1
from typing import Any, cast
from langchain.agents.middleware.types import AgentMiddleware, AgentState, ModelResponse, ResponseT
from langchain_core._api import beta
from langchain_core.language_models import BaseChatModel
from typing_extensions import TypedDict
from collections.abc import Awaitable, Callable
class ModelChoice:
 model: BaseChatModel | str
class ModelRoute(TypedDict): ...
class _ModelRouterState(AgentState): ...
@beta()
class OpenAIModelRouterMiddleware(AgentMiddleware[_ModelRouterState]):
 state_schema = _ModelRouterState
 trace_policy = cast(TracePolicy_1, 0)
 def before_agent(self, *_) -> dict[str, Any]: ...
 async def abefore_agent(self, *_) -> dict[str, Any]: ...
 def wrap_model_call(self, request, handler: Callable[..., ModelResponse[ResponseT]]) -> ModelResponse[ResponseT]: ...
 async def awrap_model_call(self, request, handler: Callable[..., Awaitable[ModelResponse[ResponseT]]]) -> ModelResponse[ResponseT]: ...
 def __init__(self):
  self.decisions = cast(OpenAIDecisions_1 | str, 0)
# === langchain_openai/middleware/openai_moderation.py
from openai.types import Moderation as Moderation_1, ModerationModel as ModerationModel_1
from typing import Any, cast
from langchain.agents.middleware.types import AgentMiddleware, AgentState
class OpenAIModerationError(RuntimeError):
 def __init__(self):
  self.result = cast(Moderation_1, 0)
class OpenAIModerationMiddleware(AgentMiddleware[AgentState[Any], Any]):
 before_model = __
 after_model = __
 abefore_model = __
 aafter_model = __
 def __init__(self):
  self.model = cast(ModerationModel_1, 0)
# === langchain_openai/output_parsers/__init__.py
from langchain_core.output_parsers.openai_tools import JsonOutputKeyToolsParser, JsonOutputToolsParser, PydanticToolsParser
# === langchain_openai/output_parsers/tools.py
from langchain_core.output_parsers.openai_tools import JsonOutputKeyToolsParser, JsonOutputToolsParser, PydanticToolsParser
