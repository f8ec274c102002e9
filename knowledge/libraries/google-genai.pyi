# google-genai==3.6.1, sha256 4b35064da644f61d7e5f6c0e9406bf63b945e7e96b4af18cadb3371cbc3acf74.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === google/genai/__init__.py
__all__ = ["Client", "types"]
from . import types, version
from .client import Client
# === google/genai/_api_module.py
class BaseModule: ...
# === google/genai/_common.py
from pydantic import ConfigDict
from typing import cast
import enum
import pydantic
class ExperimentalWarning(Warning): ...
class BaseModel(pydantic.BaseModel):
 model_config = cast(ConfigDict, 0)
 def to_json_dict(self) -> dict[str, object]: ...
class CaseInSensitiveEnum(str, enum.Enum): ...
# === google/genai/_gaos/__init__.py
from .sdk import *
from .sdkconfiguration import *
# === google/genai/_gaos/_internal.py
from genai._gaos.utils.response_helpers import APIResponse, AsyncAPIResponse, AsyncStreamedAPIResponse, StreamedAPIResponse
from . import models
from .basesdk import AsyncBaseSDK, BaseSDK
from typing import Any
class Internal(BaseSDK):
 def start_upload(self, *_, **_): ...
class AsyncInternal(AsyncBaseSDK):
 async def start_upload(self, *_, **_): ...
# === google/genai/_gaos/agents.py
from .basesdk import AsyncBaseSDK, BaseSDK
from .types import agents, interactions
class Agents(BaseSDK):
 def list(self, **_) -> agents.AgentListResponse: ...
 def create(self, **_) -> agents.Agent: ...
 def delete(self, *_, **_) -> interactions.Empty: ...
 def get(self, *_, **_) -> agents.Agent: ...
class AsyncAgents(AsyncBaseSDK):
 async def list(self, **_) -> agents.AgentListResponse: ...
 async def create(self, **_) -> agents.Agent: ...
 async def delete(self, *_, **_) -> interactions.Empty: ...
 async def get(self, *_, **_) -> agents.Agent: ...
# === google/genai/_gaos/auth_tokens.py
from .basesdk import AsyncBaseSDK, BaseSDK
from .types import interactions
class AuthTokens(BaseSDK):
 def create(self, *_, **_) -> interactions.InteractionAuthToken: ...
 def delete(self, *_, **_) -> interactions.Empty: ...
class AsyncAuthTokens(AsyncBaseSDK):
 async def create(self, *_, **_) -> interactions.InteractionAuthToken: ...
 async def delete(self, *_, **_) -> interactions.Empty: ...
# === google/genai/_gaos/basesdk.py
from .sdkconfiguration import SDKConfiguration
import httpx
import httpx2 as httpx
from typing import Callable
class BaseSDK:
 sdk_configuration: SDKConfiguration
 def do_request(self, hook_ctx, request, is_error_status_code: Callable[..., bool], *_) -> httpx.Response: ...
class AsyncBaseSDK:
 sdk_configuration: SDKConfiguration
 async def do_request_async(self, hook_ctx, request, is_error_status_code: Callable[..., bool], *_) -> httpx.Response: ...
# === google/genai/_gaos/credentials.py
from . import models
from .basesdk import AsyncBaseSDK, BaseSDK
from .types import OptionalNullable, credentials, interactions
from typing import Union
class Credentials(BaseSDK):
 def list(self, **_) -> credentials.CredentialListResponse: ...
 def create(self, **_) -> credentials.Credential: ...
 def create(self, *, request: OptionalNullable[Union[models.CreateCredentialRequest, models.CreateCredentialRequestParam]], api_version: OptionalNullable[str], **_) -> credentials.Credential: ...
 def delete(self, *_, **_) -> interactions.Empty: ...
 def get(self, *_, **_) -> credentials.Credential: ...
 def update(self, *_, **_) -> credentials.Credential: ...
 def update(self, *_, request: OptionalNullable[Union[models.UpdateCredentialRequest, models.UpdateCredentialRequestParam]], api_version: OptionalNullable[str], update_mask: OptionalNullable[str], **_) -> credentials.Credential: ...
class AsyncCredentials(AsyncBaseSDK):
 async def list(self, **_) -> credentials.CredentialListResponse: ...
 async def create(self, **_) -> credentials.Credential: ...
 async def create(self, *, request: OptionalNullable[Union[models.CreateCredentialRequest, models.CreateCredentialRequestParam]], api_version: OptionalNullable[str], **_) -> credentials.Credential: ...
 async def delete(self, *_, **_) -> interactions.Empty: ...
 async def get(self, *_, **_) -> credentials.Credential: ...
 async def update(self, *_, **_) -> credentials.Credential: ...
 async def update(self, *_, request: OptionalNullable[Union[models.UpdateCredentialRequest, models.UpdateCredentialRequestParam]], api_version: OptionalNullable[str], update_mask: OptionalNullable[str], **_) -> credentials.Credential: ...
# === google/genai/_gaos/decisions.py
from .basesdk import AsyncBaseSDK, BaseSDK
from .types import decisions
class Decisions(BaseSDK):
 def create(self, **_) -> decisions.CreateDecisionResponse: ...
class AsyncDecisions(AsyncBaseSDK):
 async def create(self, **_) -> decisions.CreateDecisionResponse: ...
# === google/genai/_gaos/environments.py
from ._internal import AsyncInternal, Internal
from .basesdk import AsyncBaseSDK, BaseSDK
from .files import AsyncFiles, Files
from .sdkconfiguration import SDKConfiguration
from .types import environments, interactions
from typing import cast
class Environments(BaseSDK):
 internal: Internal
 files: Files
 def list_environments(self, **_) -> environments.ListEnvironmentsResponse: ...
 def create_environment(self, **_) -> environments.Environment: ...
 def delete_environment(self, *_, **_) -> interactions.Empty: ...
 def get_environment(self, *_, **_) -> environments.Environment: ...
 def __init__(self):
  self.sdk_configuration = cast(SDKConfiguration, 0)
class AsyncEnvironments(AsyncBaseSDK):
 internal: AsyncInternal
 files: AsyncFiles
 async def list_environments(self, **_) -> environments.ListEnvironmentsResponse: ...
 async def create_environment(self, **_) -> environments.Environment: ...
 async def delete_environment(self, *_, **_) -> interactions.Empty: ...
 async def get_environment(self, *_, **_) -> environments.Environment: ...
 def __init__(self):
  self.sdk_configuration = cast(SDKConfiguration, 0)
# === google/genai/_gaos/files.py
from .basesdk import AsyncBaseSDK, BaseSDK
from .types import environments
class Files(BaseSDK):
 def list(self, *_, **_) -> environments.GetEnvironmentFilesResponse: ...
class AsyncFiles(AsyncBaseSDK):
 async def list(self, *_, **_) -> environments.GetEnvironmentFilesResponse: ...
# === google/genai/_gaos/google_genai.py
from genai._gaos.types.agents.agent import Agent
from genai._gaos.types.agents.agentlistresponse import AgentListResponse
from genai._gaos.types.credentials.credential import Credential
from genai._gaos.types.credentials.credentiallistresponse import CredentialListResponse
from genai._gaos.types.decisions.createdecisionresponse import CreateDecisionResponse
from genai._gaos.types.environments.environment import Environment
from genai._gaos.types.environments.getenvironmentfilesresponse import GetEnvironmentFilesResponse
from genai._gaos.types.environments.listenvironmentsresponse import ListEnvironmentsResponse
from genai._gaos.types.interactions.empty import Empty
from genai._gaos.types.interactions.interactionauthtoken import InteractionAuthToken
from genai._gaos.types.triggers.listtriggerexecutionsresponse import ListTriggerExecutionsResponse
from genai._gaos.types.triggers.listtriggersresponse import ListTriggersResponse
from genai._gaos.types.triggers.trigger import Trigger
from genai._gaos.types.triggers.triggerexecution import TriggerExecution
from genai._gaos.types.voices.deletevoiceresponse import DeleteVoiceResponse
from genai._gaos.types.voices.listvoicesresponse import ListVoicesResponse
from genai._gaos.types.voices.voice_output import VoiceOutput
from genai._gaos.types.webhooks.webhook import Webhook
from genai._gaos.types.webhooks.webhooklistresponse import WebhookListResponse
from genai._gaos.types.webhooks.webhookpingresponse import WebhookPingResponse
from genai._gaos.types.webhooks.webhookrotatesigningsecretresponse import WebhookRotateSigningSecretResponse
from genai._gaos.utils.response_helpers import APIResponse, AsyncAPIResponse, AsyncStreamedAPIResponse, StreamedAPIResponse
from typing import Any, Union, cast
from .._interactions_websocket import InteractionWebSocketConnectionContext
from .agents import AsyncAgents as GeneratedAsyncAgents, Agents as GeneratedAgents
from .auth_tokens import AsyncAuthTokens as GeneratedAsyncAuthTokens, AuthTokens as GeneratedAuthTokens
from .interactions import AsyncInteractions as GeneratedAsyncInteractions, Interactions as GeneratedInteractions
from .types import environments, interactions
from .types.interactions import ClientEvent, ClientEventTypedDict, ServerEvent
from .utils import eventstreaming
from .triggers import AsyncTriggers as GeneratedAsyncTriggers, Triggers as GeneratedTriggers
from .webhooks import AsyncWebhooks as GeneratedAsyncWebhooks, Webhooks as GeneratedWebhooks
from .environments import AsyncEnvironments as GeneratedAsyncEnvironments, Environments as GeneratedEnvironments
from .credentials import AsyncCredentials as GeneratedAsyncCredentials, Credentials as GeneratedCredentials
from .voices import AsyncVoices as GeneratedAsyncVoices, Voices as GeneratedVoices
from .decisions import AsyncDecisions as GeneratedAsyncDecisions, Decisions as GeneratedDecisions
from .files import AsyncFiles as GeneratedAsyncFiles, Files as GeneratedFiles
class GeminiNextGenAuthTokens(GeneratedAuthTokens):
 def create(self, *_, **_): return cast(InteractionAuthToken, 0)
 def delete(self, *_, **_): return cast(Empty, 0)
class AsyncGeminiNextGenAuthTokens(GeneratedAsyncAuthTokens):
 async def create(self, *_, **_): return cast(InteractionAuthToken, 0)
 async def delete(self, *_, **_): return cast(Empty, 0)
class GeminiNextGenInteractions(GeneratedInteractions):
 auth_tokens: GeminiNextGenAuthTokens
 def create(self, **_) -> Union[interactions.Interaction, eventstreaming.Stream[interactions.InteractionSSEEvent]]: ...
 def get(self, *_, **_) -> Union[interactions.Interaction, eventstreaming.Stream[interactions.InteractionSSEEvent]]: ...
 def cancel(self, *_, **_) -> interactions.Interaction: ...
 def delete(self, *_, **_): return cast(StreamedAPIResponse | APIResponse, 0)
class AsyncGeminiNextGenInteractions(GeneratedAsyncInteractions):
 auth_tokens: AsyncGeminiNextGenAuthTokens
 def connect(self, *_, **_) -> InteractionWebSocketConnectionContext[Union[ClientEvent, ClientEventTypedDict], Union[ServerEvent, interactions.ErrorEvent]]: ...
 async def create(self, **_) -> Union[interactions.Interaction, eventstreaming.AsyncStream[interactions.InteractionSSEEvent]]: ...
 async def get(self, *_, **_) -> Union[interactions.Interaction, eventstreaming.AsyncStream[interactions.InteractionSSEEvent]]: ...
 async def cancel(self, *_, **_) -> interactions.Interaction: ...
 async def delete(self, *_, **_): return cast(AsyncStreamedAPIResponse | AsyncAPIResponse, 0)
class GeminiNextGenWebhooks(GeneratedWebhooks):
 def create(self, *_, **_): return cast(Webhook, 0)
 def list(self, *_, **_): return cast(WebhookListResponse, 0)
 def get(self, *_, **_): return cast(Webhook, 0)
 def update(self, *_, **_): return cast(Webhook, 0)
 def delete(self, *_, **_): return cast(Empty, 0)
 def rotate_signing_secret(self, *_, **_): return cast(WebhookRotateSigningSecretResponse, 0)
 def ping(self, *_, **_): return cast(WebhookPingResponse, 0)
class AsyncGeminiNextGenWebhooks(GeneratedAsyncWebhooks):
 async def create(self, *_, **_): return cast(Webhook, 0)
 async def list(self, *_, **_): return cast(WebhookListResponse, 0)
 async def get(self, *_, **_): return cast(Webhook, 0)
 async def update(self, *_, **_): return cast(Webhook, 0)
 async def delete(self, *_, **_): return cast(Empty, 0)
 async def rotate_signing_secret(self, *_, **_): return cast(WebhookRotateSigningSecretResponse, 0)
 async def ping(self, *_, **_): return cast(WebhookPingResponse, 0)
class GeminiNextGenCredentials(GeneratedCredentials):
 def create(self, *_, **_): return cast(Credential, 0)
 def list(self, *_, **_): return cast(CredentialListResponse, 0)
 def get(self, *_, **_): return cast(Credential, 0)
 def update(self, *_, **_): return cast(Credential, 0)
 def delete(self, *_, **_): return cast(Empty, 0)
class AsyncGeminiNextGenCredentials(GeneratedAsyncCredentials):
 async def create(self, *_, **_): return cast(Credential, 0)
 async def list(self, *_, **_): return cast(CredentialListResponse, 0)
 async def get(self, *_, **_): return cast(Credential, 0)
 async def update(self, *_, **_): return cast(Credential, 0)
 async def delete(self, *_, **_): return cast(Empty, 0)
class GeminiNextGenVoices(GeneratedVoices):
 def create(self, *_, **_): return cast(VoiceOutput, 0)
 def list(self, *_, **_): return cast(ListVoicesResponse, 0)
 def get(self, *_, **_): return cast(VoiceOutput, 0)
 def delete(self, *_, **_): return cast(DeleteVoiceResponse, 0)
class AsyncGeminiNextGenVoices(GeneratedAsyncVoices):
 async def create(self, *_, **_): return cast(VoiceOutput, 0)
 async def list(self, *_, **_): return cast(ListVoicesResponse, 0)
 async def get(self, *_, **_): return cast(VoiceOutput, 0)
 async def delete(self, *_, **_): return cast(DeleteVoiceResponse, 0)
class GeminiNextGenDecisions(GeneratedDecisions):
 def create(self, *_, **_): return cast(CreateDecisionResponse, 0)
class AsyncGeminiNextGenDecisions(GeneratedAsyncDecisions):
 async def create(self, *_, **_): return cast(CreateDecisionResponse, 0)
class GeminiNextGenAgents(GeneratedAgents):
 def create(self, *_, **_): return cast(Agent, 0)
 def list(self, *_, **_): return cast(AgentListResponse, 0)
 def get(self, *_, **_): return cast(Agent, 0)
 def delete(self, *_, **_): return cast(Empty, 0)
class AsyncGeminiNextGenAgents(GeneratedAsyncAgents):
 async def create(self, *_, **_): return cast(Agent, 0)
 async def list(self, *_, **_): return cast(AgentListResponse, 0)
 async def get(self, *_, **_): return cast(Agent, 0)
 async def delete(self, *_, **_): return cast(Empty, 0)
class GeminiNextGenTriggers(GeneratedTriggers):
 def create(self, *_, **_): return cast(Trigger, 0)
 def list(self, *_, **_): return cast(ListTriggersResponse, 0)
 def get(self, *_, **_): return cast(Trigger, 0)
 def update(self, *_, **_): return cast(Trigger, 0)
 def delete(self, *_, **_): return cast(Empty, 0)
 def run(self, *_, **_): return cast(TriggerExecution, 0)
 def list_executions(self, *_, **_): return cast(ListTriggerExecutionsResponse, 0)
class AsyncGeminiNextGenTriggers(GeneratedAsyncTriggers):
 async def create(self, *_, **_): return cast(Trigger, 0)
 async def list(self, *_, **_): return cast(ListTriggersResponse, 0)
 async def get(self, *_, **_): return cast(Trigger, 0)
 async def update(self, *_, **_): return cast(Trigger, 0)
 async def delete(self, *_, **_): return cast(Empty, 0)
 async def run(self, *_, **_): return cast(TriggerExecution, 0)
 async def list_executions(self, *_, **_): return cast(ListTriggerExecutionsResponse, 0)
class GeminiNextGenEnvironmentFiles(GeneratedFiles):
 def list(self, *_, **_): return cast(GetEnvironmentFilesResponse, 0)
 def download(self, **_) -> bytes: ...
 def upload(self, **_) -> Union[environments.GetEnvironmentFilesResponse, Any]: ...
class AsyncGeminiNextGenEnvironmentFiles(GeneratedAsyncFiles):
 async def list(self, *_, **_): return cast(GetEnvironmentFilesResponse, 0)
 async def download(self, **_) -> bytes: ...
 async def upload(self, **_) -> Union[environments.GetEnvironmentFilesResponse, Any]: ...
class GeminiNextGenEnvironments(GeneratedEnvironments):
 files: GeminiNextGenEnvironmentFiles
 def create_environment(self, *_, **_): return cast(Environment, 0)
 def create(self, *_, **_): return cast(Environment, 0)
 def list_environments(self, *_, **_): return cast(ListEnvironmentsResponse, 0)
 def list(self, *_, **_): return cast(ListEnvironmentsResponse, 0)
 def get_environment(self, *_, **_): return cast(Environment, 0)
 def get(self, *_, **_): return cast(Environment, 0)
 def delete_environment(self, *_, **_): return cast(Empty, 0)
 def delete(self, *_, **_): return cast(Empty, 0)
class AsyncGeminiNextGenEnvironments(GeneratedAsyncEnvironments):
 files: AsyncGeminiNextGenEnvironmentFiles
 async def create_environment(self, *_, **_): return cast(Environment, 0)
 async def create(self, *_, **_): return cast(Environment, 0)
 async def list_environments(self, *_, **_): return cast(ListEnvironmentsResponse, 0)
 async def list(self, *_, **_): return cast(ListEnvironmentsResponse, 0)
 async def get_environment(self, *_, **_): return cast(Environment, 0)
 async def get(self, *_, **_): return cast(Environment, 0)
 async def delete_environment(self, *_, **_): return cast(Empty, 0)
 async def delete(self, *_, **_): return cast(Empty, 0)
# === google/genai/_gaos/httpclient.py
from typing_extensions import Protocol
import httpx
import httpx2 as httpx
class HttpClient(Protocol):
 def send(self, *_, **_) -> httpx.Response: ...
 def build_request(self, *_, **_) -> httpx.Request: ...
 def close(self) -> None: ...
class AsyncHttpClient(Protocol):
 async def send(self, *_, **_) -> httpx.Response: ...
 def build_request(self, *_, **_) -> httpx.Request: ...
 async def aclose(self) -> None: ...
# === google/genai/_gaos/interactions.py
from genai._gaos.utils.response_helpers import APIResponse, AsyncAPIResponse, AsyncStreamedAPIResponse, StreamedAPIResponse
from . import models
from .auth_tokens import AsyncAuthTokens, AuthTokens
from .basesdk import AsyncBaseSDK, BaseSDK
from .sdkconfiguration import SDKConfiguration
from .types import OptionalNullable, interactions
from .utils.eventstreaming import AsyncStream, Stream
from typing import Any, Union, cast
class Interactions(BaseSDK):
 auth_tokens: AuthTokens
 def create(self, *, request: OptionalNullable[Union[models.CreateInteractionRequest, models.CreateInteractionRequestParam]], api_version: OptionalNullable[str], **_) -> Union[interactions.Interaction, Stream[interactions.InteractionSSEEvent]]: ...
 def delete(self, *_, **_): return cast(StreamedAPIResponse | APIResponse | None, 0)
 def get(self, *_, **_) -> interactions.Interaction: ...
 def get(self, *_, **_) -> Stream[interactions.InteractionSSEEvent]: ...
 def get(self, *_, **_) -> Union[interactions.Interaction, Stream[interactions.InteractionSSEEvent]]: ...
 def cancel(self, *_, **_) -> interactions.Interaction: ...
 def __init__(self):
  self.sdk_configuration = cast(SDKConfiguration, 0)
class AsyncInteractions(AsyncBaseSDK):
 auth_tokens: AsyncAuthTokens
 async def create(self, *, request: OptionalNullable[Union[models.CreateInteractionRequest, models.CreateInteractionRequestParam]], api_version: OptionalNullable[str], **_) -> Union[interactions.Interaction, AsyncStream[interactions.InteractionSSEEvent]]: ...
 async def delete(self, *_, **_): return cast(AsyncStreamedAPIResponse | AsyncAPIResponse | None, 0)
 async def get(self, *_, **_) -> interactions.Interaction: ...
 async def get(self, *_, **_) -> AsyncStream[interactions.InteractionSSEEvent]: ...
 async def get(self, *_, **_) -> Union[interactions.Interaction, AsyncStream[interactions.InteractionSSEEvent]]: ...
 async def cancel(self, *_, **_) -> interactions.Interaction: ...
 def __init__(self):
  self.sdk_configuration = cast(SDKConfiguration, 0)
# === google/genai/_gaos/lib/compat_errors.py
from typing import Any, Awaitable, Callable, Optional, TypeVar
import httpx
import httpx2 as httpx
from ..._interactions_errors import APIConnectionError, APIResponseValidationError, APIStatusError, APITimeoutError, APIWebSocketError, AuthenticationError, BadRequestError, ConflictError, GeminiNextGenAPIClientError, APIError, InternalServerError, NotFoundError, PermissionDeniedError, RateLimitError, UnprocessableEntityError
from ..utils.eventstreaming import AsyncStream, Stream
T = TypeVar("T")
def wrap_sdk_error(*_) -> BaseException: ...
class CompatErrorHook:
 def after_error(self, *_) -> tuple[Optional[httpx.Response], Optional[Exception]]: ...
 def after_parse_error(self, *_) -> Exception: ...
def wrap_sdk_call(fn: Callable[..., T], *_, **_) -> T: ...
async def async_wrap_sdk_call(fn: Callable[..., Awaitable[T]], *_, **_) -> T: ...
def is_stream(*_) -> bool: ...
def wrap_stream_errors(*_) -> Stream[Any]: ...
def wrap_async_stream_errors(*_) -> AsyncStream[Any]: ...
class _RawResponseAccessorProxy:
 def __getattr__(self, *_): ...
class _AsyncRawResponseAccessorProxy:
 def __getattr__(self, *_): ...
# === google/genai/_gaos/models/cancelinteractionbyid.py
from typing_extensions import TypedDict
class CancelInteractionByIDRequestParam(TypedDict): ...
# === google/genai/_gaos/models/createagent.py
from typing_extensions import TypedDict
class CreateAgentRequestParam(TypedDict): ...
# === google/genai/_gaos/models/createinteraction.py
from typing_extensions import TypedDict
class CreateInteractionRequestParam(TypedDict): ...
# === google/genai/_gaos/models/createwebhook.py
from typing_extensions import TypedDict
class CreateWebhookRequestParam(TypedDict): ...
# === google/genai/_gaos/models/deleteinteraction.py
from typing_extensions import TypedDict
class DeleteInteractionRequestParam(TypedDict): ...
# === google/genai/_gaos/models/getinteractionbyid.py
from typing_extensions import TypedDict
class GetInteractionByIDRequestParam(TypedDict): ...
# === google/genai/_gaos/models/listagents.py
from typing_extensions import TypedDict
class ListAgentsRequestParam(TypedDict): ...
# === google/genai/_gaos/models/listcredentials.py
from typing_extensions import TypedDict
class ListCredentialsRequestParam(TypedDict): ...
# === google/genai/_gaos/models/listenvironments.py
from typing_extensions import TypedDict
class ListEnvironmentsRequestParam(TypedDict): ...
# === google/genai/_gaos/models/listtriggerexecutions.py
from typing_extensions import TypedDict
class ListTriggerExecutionsRequestParam(TypedDict): ...
# === google/genai/_gaos/models/listtriggers.py
from typing_extensions import TypedDict
class ListTriggersRequestParam(TypedDict): ...
# === google/genai/_gaos/models/listvoices.py
from typing_extensions import TypedDict
class ListVoicesRequestParam(TypedDict): ...
# === google/genai/_gaos/models/listwebhooks.py
from typing_extensions import TypedDict
class ListWebhooksRequestParam(TypedDict): ...
# === google/genai/_gaos/models/updatetrigger.py
from typing_extensions import TypedDict
class UpdateTriggerRequestParam(TypedDict): ...
# === google/genai/_gaos/resources/interactions/__init__.py
from ...models.cancelinteractionbyid import CancelInteractionByIDRequestParam as InteractionCancelParams
from ...models.createinteraction import CreateInteractionRequestParam as InteractionCreateParams
from ...models.deleteinteraction import DeleteInteractionRequestParam as InteractionDeleteParams
from ...models.getinteractionbyid import GetInteractionByIDRequestParam as InteractionGetParams
from ...types.interactions.allowedtools import AllowedTools
from ...types.interactions.annotation import Annotation
from ...types.interactions.antigravityagentconfig import AntigravityAgentConfig
from ...types.interactions.audiocontent import AudioContent
from ...types.interactions.audioresponseformat import AudioResponseFormat
from ...types.interactions.audiostaticmediaprocessing import AudioStaticMediaProcessing
from ...types.interactions.cancelinteractionevent import CancelInteractionEvent
from ...types.interactions.clientevent import ClientEvent
from ...types.interactions.codeexecutioncallarguments import CodeExecutionCallArguments
from ...types.interactions.codeexecutioncallstep import CodeExecutionCallStep
from ...types.interactions.codeexecutionresultstep import CodeExecutionResultStep
from ...types.interactions.codemenderagentconfig import CodeMenderAgentConfig
from ...types.interactions.completeinteractionevent import CompleteInteractionEvent
from ...types.interactions.connectinteractionevent import ConnectInteractionEvent
from ...types.interactions.content import Content
from ...types.interactions.createagentinteraction import CreateAgentInteractionParam as CreateAgentInteractionParamsNonStreaming
from ...types.interactions.createinteractionevent import CreateInteractionEvent
from ...types.interactions.createmodelinteraction import CreateModelInteractionParam as CreateModelInteractionParamsNonStreaming
from ...types.interactions.deepresearchagentconfig import DeepResearchAgentConfig
from ...types.interactions.disconnectevent import DisconnectEvent
from ...types.interactions.documentcontent import DocumentContent
from ...types.interactions.documentstaticmediaprocessing import DocumentStaticMediaProcessing
from ...types.interactions.dynamicagentconfig import DynamicAgentConfig
from ...types.interactions.empty import Empty as InteractionDeleteResponse
from ...types.interactions.environment import Environment
from ...types.interactions.environmentmode import EnvironmentMode
from ...types.interactions.error import Error
from ...types.interactions.errorevent import ErrorEvent
from ...types.interactions.filecitation import FileCitation
from ...types.interactions.filesearchcallstep import FileSearchCallStep
from ...types.interactions.filesearchresultstep import FileSearchResultStep
from ...types.interactions.function import Function
from ...types.interactions.functioncallstep import FunctionCallStep
from ...types.interactions.functionresultstep import FunctionResultStep
from ...types.interactions.generationconfig import GenerationConfig
from ...types.interactions.googlemapscallarguments import GoogleMapsCallArguments
from ...types.interactions.googlemapscallstep import GoogleMapsCallStep
from ...types.interactions.googlemapsresult import GoogleMapsResult
from ...types.interactions.googlemapsresultstep import GoogleMapsResultStep
from ...types.interactions.googlesearchcallarguments import GoogleSearchCallArguments
from ...types.interactions.googlesearchcallstep import GoogleSearchCallStep
from ...types.interactions.googlesearchresult import GoogleSearchResult
from ...types.interactions.googlesearchresultstep import GoogleSearchResultStep
from ...types.interactions.harmcategory import HarmCategory
from ...types.interactions.imagecontent import ImageContent
from ...types.interactions.imageresponseformat import ImageResponseFormat
from ...types.interactions.inputevent import InputEvent
from ...types.interactions.interaction import Interaction
from ...types.interactions.interactionauthtoken import InteractionAuthToken
from ...types.interactions.interactioncancelledevent import InteractionCancelledEvent
from ...types.interactions.interactioncompletedevent import InteractionCompletedEvent
from ...types.interactions.interactionconnectedevent import InteractionConnectedEvent
from ...types.interactions.interactioncreatedevent import InteractionCreatedEvent
from ...types.interactions.interactionsseevent import InteractionSSEEvent
from ...types.interactions.interactionstatusupdate import InteractionStatusUpdate
from ...types.interactions.liveinteractioncompletedevent import LiveInteractionCompletedEvent
from ...types.interactions.liveinteractioncreatedevent import LiveInteractionCreatedEvent
from ...types.interactions.mcpservertoolcallstep import MCPServerToolCallStep
from ...types.interactions.mcpservertoolresultstep import MCPServerToolResultStep
from ...types.interactions.mediaresolution import MediaResolution
from ...types.interactions.model import Model
from ...types.interactions.modeloutputstep import ModelOutputStep
from ...types.interactions.pageprocessingoptions import PageProcessingOptions
from ...types.interactions.placecitation import PlaceCitation
from ...types.interactions.processingcallstep import ProcessingCallStep
from ...types.interactions.processingresultstep import ProcessingResultStep
from ...types.interactions.retrievalcallarguments import RetrievalCallArguments
from ...types.interactions.retrievalcalldelta import RetrievalCallDelta
from ...types.interactions.retrievalcallstep import RetrievalCallStep
from ...types.interactions.retrievalresultdelta import RetrievalResultDelta
from ...types.interactions.retrievalresultstep import RetrievalResultStep
from ...types.interactions.safetysetting import SafetySetting
from ...types.interactions.serverevent import ServerEvent
from ...types.interactions.speechconfig import SpeechConfig
from ...types.interactions.spreadsheetprocessingoptions import SpreadsheetProcessingOptions
from ...types.interactions.step import Step
from ...types.interactions.stepdelta import StepDelta
from ...types.interactions.stepstart import StepStart
from ...types.interactions.stepstop import StepStop
from ...types.interactions.textcontent import TextContent
from ...types.interactions.textresponseformat import TextResponseFormat
from ...types.interactions.thinkinglevel import ThinkingLevel
from ...types.interactions.thoughtstep import ThoughtStep
from ...types.interactions.tool import Tool
from ...types.interactions.toolchoiceconfig import ToolChoiceConfig
from ...types.interactions.toolchoicetype import ToolChoiceType
from ...types.interactions.toolsearchcallstep import ToolSearchCallStep
from ...types.interactions.toolsearchcallsteparguments import ToolSearchCallStepArguments
from ...types.interactions.toolsearchresultstep import ToolSearchResultStep
from ...types.interactions.transcriptionconfig import TranscriptionConfig
from ...types.interactions.transcriptionmode import TranscriptionMode
from ...types.interactions.urlcitation import URLCitation
from ...types.interactions.urlcontextcallarguments import URLContextCallArguments
from ...types.interactions.urlcontextcallstep import URLContextCallStep
from ...types.interactions.urlcontextresult import URLContextResult
from ...types.interactions.urlcontextresultstep import URLContextResultStep
from ...types.interactions.usage import Usage
from ...types.interactions.useractioninput import UserActionInput
from ...types.interactions.userinputstep import UserInputStep
from ...types.interactions.videoconfig import VideoConfig
from ...types.interactions.videocontent import VideoContent
from ...types.interactions.videoresponseformat import VideoResponseFormat
from ...types.interactions.webhookconfig import WebhookConfig
from ...types.interactions.wordinfo import WordInfo
from ...types.interactions.worldpromptcontent import WorldPromptContent
from ...types.interactions.worldreferenceimage import WorldReferenceImage
from ...types.interactions.worldsetupevent import WorldSetupEvent
from . import annotation, auth_tokens, codeexecutioncallstep, codemenderagentconfig, environment, errorevent, googlemapscallstep, googlemapsresult, googlemapsresultstep, googlesearchcallstep, googlesearchresultstep, liveinteractioncompletedevent, placecitation, retrievalcalldelta, retrievalcallstep, stepdelta, tool, transcriptionmode, urlcontextcallstep, urlcontextresultstep, usage, videocontent
CreateAgentInteractionParamsStreaming = CreateAgentInteractionParamsNonStreaming
CreateModelInteractionParamsStreaming = CreateModelInteractionParamsNonStreaming
# === google/genai/_gaos/sdk.py
from . import models, types
# === google/genai/_gaos/sdkconfiguration.py
from . import models, types
from .httpclient import AsyncHttpClient, HttpClient
from .utils import Logger
from typing import Callable, Dict, Optional, Tuple, Union
class SDKConfiguration:
 client: Union[HttpClient, None]
 async_client: Union[AsyncHttpClient, None]
 debug_logger: Logger
 security: Optional[Union[types.Security, Callable[..., types.Security]]]
 def get_server_details(self) -> Tuple[str, Dict[str, str]]: ...
# === google/genai/_gaos/triggers.py
from .basesdk import AsyncBaseSDK, BaseSDK
from .types import interactions, triggers
class Triggers(BaseSDK):
 def list(self, **_) -> triggers.ListTriggersResponse: ...
 def create(self, **_) -> triggers.Trigger: ...
 def delete(self, *_, **_) -> interactions.Empty: ...
 def get(self, *_, **_) -> triggers.Trigger: ...
 def update(self, *_, **_) -> triggers.Trigger: ...
 def list_executions(self, *_, **_) -> triggers.ListTriggerExecutionsResponse: ...
 def run(self, *_, **_) -> triggers.TriggerExecution: ...
class AsyncTriggers(AsyncBaseSDK):
 async def list(self, **_) -> triggers.ListTriggersResponse: ...
 async def create(self, **_) -> triggers.Trigger: ...
 async def delete(self, *_, **_) -> interactions.Empty: ...
 async def get(self, *_, **_) -> triggers.Trigger: ...
 async def update(self, *_, **_) -> triggers.Trigger: ...
 async def list_executions(self, *_, **_) -> triggers.ListTriggerExecutionsResponse: ...
 async def run(self, *_, **_) -> triggers.TriggerExecution: ...
# === google/genai/_gaos/types/__init__.py
__all__ = ["Base64FileInput", "BaseModel", "OptionalNullable", "UnrecognizedStr"]
from .basemodel import BaseModel, OptionalNullable, UnrecognizedStr
from .base64fileinput import Base64FileInput
from . import agents, credentials, decisions, environments, interactions, triggers, voices, webhooks
# === google/genai/_gaos/types/agents/__init__.py
from .agent import Agent, AgentConfig, AgentConfigParam, AgentParam, BaseEnvironment, BaseEnvironmentParam
from .agentlistresponse import AgentListResponse
# === google/genai/_gaos/types/agents/agent.py
from typing import Any, cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel
from ..interactions import antigravityagentconfig as interactions_antigravityagentconfig
from .agenttool import AgentTool
from typing import List, Optional
from typing_extensions import TypedDict
AgentConfigParam = interactions_antigravityagentconfig.AntigravityAgentConfigParam
AgentConfig = interactions_antigravityagentconfig.AntigravityAgentConfig
BaseEnvironmentParam = cast(TypeAliasType_1, 0)
BaseEnvironment = cast(TypeAliasType_1, 0)
class AgentParam(TypedDict): ...
class Agent(BaseModel):
 agent_config: Optional[AgentConfig]
 tools: Optional[List[AgentTool]]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/agents/agentlistresponse.py
from typing import Any, cast
from .. import BaseModel
from .agent import Agent
from typing import List, Optional
class AgentListResponse(BaseModel):
 agents: Optional[List[Agent]]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/agents/agenttool.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel
from ...utils.unions import parse_open_union
from ..interactions import codeexecution as interactions_codeexecution, function as interactions_function, googlesearch as interactions_googlesearch, mcpserver as interactions_mcpserver, urlcontext as interactions_urlcontext
from functools import partial
from pydantic.functional_validators import BeforeValidator
from typing import Any, Union
from typing_extensions import Annotated
AgentToolParam = cast(TypeAliasType_1, 0)
class UnknownAgentTool(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 def serialize_model(self): ...
_AGENT_TOOL_VARIANTS: dict[str, Any]
AgentTool = Annotated[Union[interactions_codeexecution.CodeExecution, interactions_function.Function, interactions_googlesearch.GoogleSearch, interactions_mcpserver.MCPServer, interactions_urlcontext.URLContext, UnknownAgentTool], BeforeValidator(partial(parse_open_union, disc_key="type", variants=_AGENT_TOOL_VARIANTS, unknown_cls=UnknownAgentTool, union_name="AgentTool", lenient=True))]
# === google/genai/_gaos/types/base64fileinput.py
from os import PathLike
from typing import IO, Union
Base64FileInput = Union[IO[bytes], PathLike[str]]
# === google/genai/_gaos/types/basemodel.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from pydantic import BaseModel as PydanticBaseModel
from typing import Any, Optional, TYPE_CHECKING, TypeVar, Union
from typing_extensions import TypeAlias
class BaseModel(PydanticBaseModel):
 model_config = cast(ConfigDict_1, 0)
 def to_dict(self, **_) -> dict[str, Any]: ...
 def to_json(self, **_) -> str: ...
class Unset(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 def serialize_model(self): return cast(str, 0)
T = TypeVar("T")
Nullable = cast(TypeAliasType_1, 0)
if TYPE_CHECKING:
 Nullable = Union[T, None]
OptionalNullable = cast(TypeAliasType_1, 0)
if TYPE_CHECKING:
 OptionalNullable = Union[Optional[Nullable[T]], Unset]
class UnrecognizedStr(str): ...
# === google/genai/_gaos/types/credentials/__init__.py
from .credential import Credential
from .credentiallistresponse import CredentialListResponse
# === google/genai/_gaos/types/credentials/credential.py
from typing import Any, cast
from .. import BaseModel
from datetime import datetime
from typing import Optional
class Credential(BaseModel):
 create_time: Optional[datetime]
 update_time: Optional[datetime]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/credentials/credentialcreateparams.py
from .environmentvariableconfig import EnvironmentVariableConfig
from .httpbearerconfig import HTTPBearerConfig
from .oauth2config import OAuth2Config
from pydantic import Field
from typing import Union
from typing_extensions import Annotated
CredentialCreateParams = Annotated[Union[EnvironmentVariableConfig, HTTPBearerConfig, OAuth2Config], Field(discriminator="type")]
# === google/genai/_gaos/types/credentials/credentiallistresponse.py
from typing import Any, cast
from .. import BaseModel
from .credential import Credential
from typing import List, Optional
class CredentialListResponse(BaseModel):
 credentials: Optional[List[Credential]]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/credentials/credentialupdate.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
CredentialUpdateParam = cast(TypeAliasType_1, 0)
# === google/genai/_gaos/types/credentials/environmentvariableconfig.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
EnvironmentVariableConfigInjectionLocationParam = cast(TypeAliasType_1, 0)
EnvironmentVariableConfigInjectionLocation = cast(TypeAliasType_1, 0)
class EnvironmentVariableConfigParam(TypedDict): ...
class EnvironmentVariableConfig(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/credentials/environmentvariableupdateconfig.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
EnvironmentVariableUpdateConfigInjectionLocationParam = cast(TypeAliasType_1, 0)
EnvironmentVariableUpdateConfigInjectionLocation = cast(TypeAliasType_1, 0)
class EnvironmentVariableUpdateConfigParam(TypedDict): ...
class EnvironmentVariableUpdateConfig(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/credentials/httpbearerconfig.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class HTTPBearerConfigParam(TypedDict): ...
class HTTPBearerConfig(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/credentials/httpbearerupdateconfig.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class HTTPBearerUpdateConfigParam(TypedDict): ...
class HTTPBearerUpdateConfig(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/credentials/injectionlocation_enum.py
from typing import Literal
InjectionLocationEnum = Literal["header", "query", "body"]
# === google/genai/_gaos/types/credentials/oauth2config.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class OAuth2ConfigParam(TypedDict): ...
class OAuth2Config(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/credentials/oauth2updateconfig.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class OAuth2UpdateConfigParam(TypedDict): ...
class OAuth2UpdateConfig(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/decisions/__init__.py
from .createdecisionresponse import CreateDecisionResponse
# === google/genai/_gaos/types/decisions/answer.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from .. import BaseModel
from ...utils.unions import parse_open_union
from .choiceanswer import ChoiceAnswer
from .noulanswer import NoulAnswer
from .scoreanswer import ScoreAnswer
from functools import partial
from pydantic.functional_validators import BeforeValidator
from typing import Any, Union
from typing_extensions import Annotated
class UnknownAnswer(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 def serialize_model(self): ...
_ANSWER_VARIANTS: dict[str, Any]
Answer = Annotated[Union[ChoiceAnswer, NoulAnswer, ScoreAnswer, UnknownAnswer], BeforeValidator(partial(parse_open_union, disc_key="type", variants=_ANSWER_VARIANTS, unknown_cls=UnknownAnswer, union_name="Answer", lenient=True))]
# === google/genai/_gaos/types/decisions/choiceanswer.py
from .. import BaseModel
class ChoiceAnswer(BaseModel):
 def model_post_init(self, *_) -> None: ...
# === google/genai/_gaos/types/decisions/choicequestion.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel
from typing_extensions import TypedDict
ChoiceQuestionInstructionsParam = cast(TypeAliasType_1, 0)
ChoiceQuestionInstructions = cast(TypeAliasType_1, 0)
class ChoiceQuestionParam(TypedDict): ...
class ChoiceQuestion(BaseModel):
 def model_post_init(self, *_) -> None: ...
# === google/genai/_gaos/types/decisions/createdecisionrequest.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel
from .question import Question
from typing import Dict
from typing_extensions import TypedDict
InputParam = cast(TypeAliasType_1, 0)
Input = cast(TypeAliasType_1, 0)
class CreateDecisionRequestParam(TypedDict): ...
class CreateDecisionRequest(BaseModel):
 questions: Dict[str, Question]
# === google/genai/_gaos/types/decisions/createdecisionresponse.py
from typing import Any, cast
from .. import BaseModel
from ..interactions import usage as interactions_usage
from .answer import Answer
from .promptfeedback import PromptFeedback
from typing import Dict, Optional
class CreateDecisionResponse(BaseModel):
 answers: Optional[Dict[str, Answer]]
 prompt_feedback: Optional[PromptFeedback]
 usage: Optional[interactions_usage.Usage]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/decisions/decisioninputcontent.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from ..interactions import audiocontent as interactions_audiocontent, documentcontent as interactions_documentcontent, imagecontent as interactions_imagecontent, textcontent as interactions_textcontent, videocontent as interactions_videocontent
from pydantic import Field
from typing import Union
from typing_extensions import Annotated
DecisionInputContentParam = cast(TypeAliasType_1, 0)
DecisionInputContent = Annotated[Union[interactions_audiocontent.AudioContent, interactions_documentcontent.DocumentContent, interactions_imagecontent.ImageContent, interactions_textcontent.TextContent, interactions_videocontent.VideoContent], Field(discriminator="type")]
# === google/genai/_gaos/types/decisions/decisioninstructioncontent.py
from ..interactions import textcontent as interactions_textcontent
DecisionInstructionContentParam = interactions_textcontent.TextContentParam
DecisionInstructionContent = interactions_textcontent.TextContent
# === google/genai/_gaos/types/decisions/noulanswer.py
from .. import BaseModel
class NoulAnswer(BaseModel):
 def model_post_init(self, *_) -> None: ...
# === google/genai/_gaos/types/decisions/noulcriteria.py
from typing import Any, cast
from .. import BaseModel
from typing_extensions import TypedDict
class NoulCriteriaParam(TypedDict): ...
class NoulCriteria(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/decisions/noulquestion.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel
from .noulcriteria import NoulCriteria
from typing import Any, Optional
from typing_extensions import TypedDict
NoulQuestionInstructionsParam = cast(TypeAliasType_1, 0)
NoulQuestionInstructions = cast(TypeAliasType_1, 0)
class NoulQuestionParam(TypedDict): ...
class NoulQuestion(BaseModel):
 criteria: Optional[NoulCriteria]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/decisions/promptfeedback.py
from typing import Any, cast
from .. import BaseModel, UnrecognizedStr
from typing import Literal, Union
BlockReason = Union[Literal["safety", "other", "blocklist", "prohibited_content", "image_safety"], UnrecognizedStr]
class PromptFeedback(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/decisions/question.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .choicequestion import ChoiceQuestion
from .noulquestion import NoulQuestion
from .scorequestion import ScoreQuestion
from pydantic import Field
from typing import Union
from typing_extensions import Annotated
QuestionParam = cast(TypeAliasType_1, 0)
Question = Annotated[Union[ChoiceQuestion, NoulQuestion, ScoreQuestion], Field(discriminator="type")]
# === google/genai/_gaos/types/decisions/scoreanswer.py
from .. import BaseModel
class ScoreAnswer(BaseModel):
 def model_post_init(self, *_) -> None: ...
# === google/genai/_gaos/types/decisions/scorequestion.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel
from typing_extensions import TypedDict
ScoreQuestionInstructionsParam = cast(TypeAliasType_1, 0)
ScoreQuestionInstructions = cast(TypeAliasType_1, 0)
class ScoreQuestionParam(TypedDict): ...
class ScoreQuestion(BaseModel):
 def model_post_init(self, *_) -> None: ...
# === google/genai/_gaos/types/environments/__init__.py
from .environment import Environment
from .getenvironmentfilesresponse import GetEnvironmentFilesResponse
from .listenvironmentsresponse import ListEnvironmentsResponse
# === google/genai/_gaos/types/environments/createenvironmentrequest.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel
from ..interactions import source as interactions_source
from typing import Any, List, Literal, Optional
from typing_extensions import TypedDict
CreateEnvironmentRequestNetworkEnum = Literal["disabled"]
CreateEnvironmentRequestNetworkUnionParam = cast(TypeAliasType_1, 0)
CreateEnvironmentRequestNetworkUnion = cast(TypeAliasType_1, 0)
class CreateEnvironmentRequestParam(TypedDict): ...
class CreateEnvironmentRequest(BaseModel):
 sources: Optional[List[interactions_source.Source]]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/environments/environment.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel, UnrecognizedStr
from ..interactions import source as interactions_source
from typing import Any, List, Literal, Optional, Union
EnvironmentNetworkEnum = Union[Literal["disabled"], UnrecognizedStr]
EnvironmentNetworkUnionTypedDict = cast(TypeAliasType_1, 0)
EnvironmentNetworkUnion = cast(TypeAliasType_1, 0)
Status = Union[Literal["active", "expired"], UnrecognizedStr]
class Environment(BaseModel):
 sources: Optional[List[interactions_source.Source]]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/environments/environmentfile.py
from typing import Any, cast
from .. import BaseModel, UnrecognizedStr
from datetime import datetime
from typing import Literal, Optional, Union
Type = Union[Literal["file", "directory"], UnrecognizedStr]
class EnvironmentFile(BaseModel):
 created: Optional[datetime]
 modified: Optional[datetime]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/environments/getenvironmentfilesresponse.py
from typing import Any, cast
from .. import BaseModel
from .environmentfile import EnvironmentFile
from typing import List, Optional
class GetEnvironmentFilesResponse(BaseModel):
 files: Optional[List[EnvironmentFile]]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/environments/listenvironmentsresponse.py
from typing import Any, cast
from .. import BaseModel
from .environment import Environment
from typing import List, Optional
class ListEnvironmentsResponse(BaseModel):
 environments: Optional[List[Environment]]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/__init__.py
__all__ = ["AgentOption", "AllowedTools", "AllowedToolsParam", "Allowlist", "AllowlistEntry", "AllowlistEntryParam", "AllowlistParam", "Annotation", "AnnotationParam", "AntigravityAgentConfig", "AntigravityAgentConfigParam", "ArgumentsDelta", "ArgumentsDeltaTypedDict", "AudioContent", "AudioContentMimeType", "AudioContentParam", "AudioDelta", "AudioDeltaMimeType", "AudioDeltaTypedDict", "AudioMediaProcessing", "AudioMediaProcessingParam", "AudioProcessing", "AudioProcessingEnum", "AudioProcessingParam", "AudioResponseFormat", "AudioResponseFormatDelivery", "AudioResponseFormatMimeType", "AudioResponseFormatParam", "AudioStaticMediaProcessing", "AudioStaticMediaProcessingParam", "CancelInteractionEvent", "CancelInteractionEventTypedDict", "ClientEvent", "ClientEventBatch", "ClientEventBatchTypedDict", "ClientEventList", "ClientEventListTypedDict", "ClientEventTypedDict", "CodeExecution", "CodeExecutionCallArguments", "CodeExecutionCallArgumentsParam", "CodeExecutionCallDelta", "CodeExecutionCallDeltaTypedDict", "CodeExecutionCallStep", "CodeExecutionCallStepParam", "CodeExecutionParam", "CodeExecutionResultDelta", "CodeExecutionResultDeltaTypedDict", "CodeExecutionResultStep", "CodeExecutionResultStepParam", "CodeExecutionResultStepResult", "CodeExecutionResultStepResultParam", "CodeMenderAgentConfig", "CodeMenderAgentConfigParam", "CompleteInteractionEvent", "CompleteInteractionEventTypedDict", "ComputerUse", "ComputerUseParam", "ConnectInteractionEvent", "ConnectInteractionEventTypedDict", "Content", "ContentParam", "CreateAgentInteraction", "CreateAgentInteractionAgentConfig", "CreateAgentInteractionAgentConfigParam", "CreateAgentInteractionEnvironment", "CreateAgentInteractionEnvironmentParam", "CreateAgentInteractionParam", "CreateAgentInteractionResponseFormat", "CreateAgentInteractionResponseFormatParam", "CreateInteractionEvent", "CreateInteractionEventTypedDict", "CreateModelInteraction", "CreateModelInteractionEnvironment", "CreateModelInteractionEnvironmentParam", "CreateModelInteractionParam", "CreateModelInteractionResponseFormat", "CreateModelInteractionResponseFormatParam", "DeepResearchAgentConfig", "DeepResearchAgentConfigParam", "Disabled", "DisabledSafetyPolicy", "DisconnectEvent", "DisconnectEventTypedDict", "DocumentContent", "DocumentContentMimeType", "DocumentContentParam", "DocumentDelta", "DocumentDeltaMimeType", "DocumentDeltaTypedDict", "DocumentMediaProcessing", "DocumentMediaProcessingParam", "DocumentProcessing", "DocumentProcessingEnum", "DocumentProcessingParam", "DocumentStaticMediaProcessing", "DocumentStaticMediaProcessingParam", "DynamicAgentConfig", "DynamicAgentConfigParam", "Empty", "EmptyTypedDict", "Env", "EnvParam", "EnvVar", "EnvVarParam", "Environment", "EnvironmentEnum", "EnvironmentMode", "EnvironmentNetworkEgressAllowlist", "EnvironmentNetworkEgressAllowlistParam", "EnvironmentParam", "Error", "ErrorEvent", "ErrorEventTypedDict", "ErrorTypedDict", "ExaAISearchConfig", "ExaAISearchConfigParam", "Execution", "FileCitation", "FileCitationParam", "FileContent", "FileContentParam", "FileSearch", "FileSearchCallDelta", "FileSearchCallDeltaTypedDict", "FileSearchCallStep", "FileSearchCallStepParam", "FileSearchParam", "FileSearchResult", "FileSearchResultDelta", "FileSearchResultDeltaTypedDict", "FileSearchResultStep", "FileSearchResultStepParam", "FileSearchResultTypedDict", "Filter", "FilterParam", "FindRequest", "FindRequestParam", "FixRequest", "FixRequestParam", "Function", "FunctionCallStep", "FunctionCallStepParam", "FunctionParam", "FunctionResultDelta", "FunctionResultDeltaResult", "FunctionResultDeltaResultTypedDict", "FunctionResultDeltaResultUnion", "FunctionResultDeltaResultUnionTypedDict", "FunctionResultDeltaTypedDict", "FunctionResultStep", "FunctionResultStepParam", "FunctionResultStepResult", "FunctionResultStepResultParam", "FunctionResultStepResultUnion", "FunctionResultStepResultUnionParam", "FunctionResultSubcontent", "FunctionResultSubcontentParam", "GenerationConfig", "GenerationConfigParam", "GoogleMaps", "GoogleMapsCallArguments", "GoogleMapsCallArgumentsParam", "GoogleMapsCallDelta", "GoogleMapsCallDeltaTypedDict", "GoogleMapsCallStep", "GoogleMapsCallStepParam", "GoogleMapsParam", "GoogleMapsResult", "GoogleMapsResultDelta", "GoogleMapsResultDeltaTypedDict", "GoogleMapsResultParam", "GoogleMapsResultPlaces", "GoogleMapsResultPlacesParam", "GoogleMapsResultStep", "GoogleMapsResultStepParam", "GoogleSearch", "GoogleSearchCallArguments", "GoogleSearchCallArgumentsParam", "GoogleSearchCallDelta", "GoogleSearchCallDeltaTypedDict", "GoogleSearchCallStep", "GoogleSearchCallStepParam", "GoogleSearchCallStepSearchType", "GoogleSearchParam", "GoogleSearchResult", "GoogleSearchResultDelta", "GoogleSearchResultDeltaTypedDict", "GoogleSearchResultParam", "GoogleSearchResultStep", "GoogleSearchResultStepParam", "GoogleSearchSearchType", "GroundingToolCount", "GroundingToolCountType", "GroundingToolCountTypedDict", "HarmCategory", "HybridSearch", "HybridSearchParam", "ImageConfig", "ImageConfigAspectRatio", "ImageConfigImageSize", "ImageConfigParam", "ImageContent", "ImageContentMimeType", "ImageContentParam", "ImageDelta", "ImageDeltaMimeType", "ImageDeltaTypedDict", "ImageResponseFormat", "ImageResponseFormatAspectRatio", "ImageResponseFormatDelivery", "ImageResponseFormatImageSize", "ImageResponseFormatMimeType", "ImageResponseFormatParam", "InputEvent", "InputEventTypedDict", "Interaction", "InteractionAgentConfig", "InteractionAgentConfigTypedDict", "InteractionAuthToken", "InteractionAuthTokenCreateParams", "InteractionAuthTokenCreateParamsParam", "InteractionAuthTokenTypedDict", "InteractionCancelledEvent", "InteractionCancelledEventTypedDict", "InteractionCompletedEvent", "InteractionCompletedEventTypedDict", "InteractionConnectedEvent", "InteractionConnectedEventTypedDict", "InteractionCreatedEvent", "InteractionCreatedEventTypedDict", "InteractionEnvironment", "InteractionEnvironmentTypedDict", "InteractionResponseFormat", "InteractionResponseFormatTypedDict", "InteractionSSEEvent", "InteractionSSEEventTypedDict", "InteractionSSEStreamEvent", "InteractionSSEStreamEventTypedDict", "InteractionSseEventInteraction", "InteractionSseEventInteractionStatus", "InteractionSseEventInteractionTypedDict", "InteractionStatus", "InteractionStatusUpdate", "InteractionStatusUpdateStatus", "InteractionStatusUpdateTypedDict", "InteractionTypedDict", "InteractionsInput", "InteractionsInputParam", "Language", "LiveInteractionCompletedEvent", "LiveInteractionCompletedEventTypedDict", "LiveInteractionCreatedEvent", "LiveInteractionCreatedEventTypedDict", "MCPServer", "MCPServerParam", "MCPServerToolCallDelta", "MCPServerToolCallDeltaTypedDict", "MCPServerToolCallStep", "MCPServerToolCallStepParam", "MCPServerToolResultDelta", "MCPServerToolResultDeltaResult", "MCPServerToolResultDeltaResultTypedDict", "MCPServerToolResultDeltaResultUnion", "MCPServerToolResultDeltaResultUnionTypedDict", "MCPServerToolResultDeltaTypedDict", "MCPServerToolResultStep", "MCPServerToolResultStepParam", "MCPServerToolResultStepResult", "MCPServerToolResultStepResultParam", "MCPServerToolResultStepResultUnion", "MCPServerToolResultStepResultUnionParam", "MediaProcessing", "MediaProcessingParam", "MediaResolution", "Method", "ModalityTokens", "ModalityTokensTypedDict", "Mode", "Model", "ModelOutputStep", "ModelOutputStepParam", "Network", "NetworkEnum", "NetworkParam", "PageProcessingOptions", "PageProcessingOptionsContentLayer", "PageProcessingOptionsParam", "ParallelAISearchConfig", "ParallelAISearchConfigParam", "PlaceCitation", "PlaceCitationParam", "Processing", "ProcessingCallDelta", "ProcessingCallDeltaTypedDict", "ProcessingCallStep", "ProcessingCallStepParam", "ProcessingEnum", "ProcessingParam", "ProcessingResultDelta", "ProcessingResultDeltaTypedDict", "ProcessingResultStep", "ProcessingResultStepParam", "RagResource", "RagResourceParam", "RagRetrievalConfig", "RagRetrievalConfigParam", "RagStoreConfig", "RagStoreConfigParam", "RankService", "RankServiceParam", "Ranking", "RankingParam", "Resolution", "ResponseFormat", "ResponseFormatParam", "ResponseModality", "Retrieval", "RetrievalCallArguments", "RetrievalCallArgumentsParam", "RetrievalCallDelta", "RetrievalCallDeltaRetrievalType", "RetrievalCallDeltaTypedDict", "RetrievalCallStep", "RetrievalCallStepParam", "RetrievalCallStepRetrievalType", "RetrievalParam", "RetrievalResultDelta", "RetrievalResultDeltaTypedDict", "RetrievalResultStep", "RetrievalResultStepParam", "RetrievalRetrievalType", "ReviewSnippet", "ReviewSnippetParam", "SafetySetting", "SafetySettingParam", "ServerEvent", "ServerEventTypedDict", "ServiceTier", "SessionConfig", "SessionConfigParam", "SmartTranscriptionMode", "SmartTranscriptionModeParam", "Source", "SourceParam", "SourceType", "SpeakerConfig", "SpeakerConfigParam", "SpeechAnnotation", "SpeechAnnotationParam", "SpeechConfig", "SpeechConfigParam", "SpeechConfigUnion", "SpeechConfigUnionParam", "SpreadsheetProcessingOptions", "SpreadsheetProcessingOptionsContentLayer", "SpreadsheetProcessingOptionsParam", "StaticMediaProcessing", "StaticMediaProcessingContentLayer", "StaticMediaProcessingParam", "Status", "StatusParam", "Step", "StepDelta", "StepDeltaData", "StepDeltaDataTypedDict", "StepDeltaMetadata", "StepDeltaMetadataTypedDict", "StepDeltaTypedDict", "StepParam", "StepStart", "StepStartTypedDict", "StepStop", "StepStopTypedDict", "Task", "TextAnnotationDelta", "TextAnnotationDeltaTypedDict", "TextContent", "TextContentParam", "TextDelta", "TextDeltaTypedDict", "TextResponseFormat", "TextResponseFormatMimeType", "TextResponseFormatParam", "ThinkingLevel", "ThinkingSummaries", "ThoughtSignatureDelta", "ThoughtSignatureDeltaTypedDict", "ThoughtStep", "ThoughtStepParam", "ThoughtSummaryContent", "ThoughtSummaryContentParam", "ThoughtSummaryDelta", "ThoughtSummaryDeltaTypedDict", "Threshold", "Tool", "ToolChoice", "ToolChoiceConfig", "ToolChoiceConfigParam", "ToolChoiceParam", "ToolChoiceType", "ToolParam", "ToolSearch", "ToolSearchCallDelta", "ToolSearchCallDeltaTypedDict", "ToolSearchCallStep", "ToolSearchCallStepArguments", "ToolSearchCallStepArgumentsParam", "ToolSearchCallStepParam", "ToolSearchParam", "ToolSearchResultDelta", "ToolSearchResultDeltaTypedDict", "ToolSearchResultStep", "ToolSearchResultStepParam", "TranscriptionConfig", "TranscriptionConfigMode", "TranscriptionConfigModeEnum", "TranscriptionConfigModeParam", "TranscriptionConfigParam", "TranscriptionMode", "TranscriptionModeParam", "Transform", "TransformParam", "URLCitation", "URLCitationParam", "URLContext", "URLContextCallArguments", "URLContextCallArgumentsParam", "URLContextCallDelta", "URLContextCallDeltaTypedDict", "URLContextCallStep", "URLContextCallStepParam", "URLContextParam", "URLContextResult", "URLContextResultDelta", "URLContextResultDeltaTypedDict", "URLContextResultParam", "URLContextResultStatus", "URLContextResultStep", "URLContextResultStepParam", "UnknownAnnotation", "UnknownContent", "UnknownFunctionResultSubcontent", "UnknownInteractionAgentConfig", "UnknownInteractionSSEEvent", "UnknownStep", "UnknownStepDeltaData", "UnknownThoughtSummaryContent", "UnknownTool", "UnknownTranscriptionMode", "Usage", "UsageTypedDict", "UserActionInput", "UserActionInputTypedDict", "UserActionKey", "UserActionTarget", "UserActionTargetTypedDict", "UserActionType", "UserInputStep", "UserInputStepParam", "VerbatimTranscriptionMode", "VerbatimTranscriptionModeParam", "VertexAISearchConfig", "VertexAISearchConfigParam", "VideoConfig", "VideoConfigParam", "VideoContent", "VideoContentMimeType", "VideoContentParam", "VideoDelta", "VideoDeltaMimeType", "VideoDeltaTypedDict", "VideoResponseFormat", "VideoResponseFormatAspectRatio", "VideoResponseFormatDelivery", "VideoResponseFormatParam", "Visualization", "WebhookConfig", "WebhookConfigParam", "WordInfo", "WordInfoParam", "WorldPrompt", "WorldPromptContent", "WorldPromptContentTypedDict", "WorldPromptTypedDict", "WorldReferenceImage", "WorldReferenceImageTypedDict", "WorldSetupEvent", "WorldSetupEventTypedDict"]
from ...utils.dynamic_imports import lazy_dir, lazy_getattr
from .agentoption import AgentOption
from .allowedtools import AllowedTools, AllowedToolsParam
from .allowlistentry import AllowlistEntry, AllowlistEntryParam, Transform, TransformParam
from .annotation import Annotation, AnnotationParam, UnknownAnnotation
from .antigravityagentconfig import AntigravityAgentConfig, AntigravityAgentConfigParam
from .argumentsdelta import ArgumentsDelta, ArgumentsDeltaTypedDict
from .audiocontent import AudioContent, AudioContentMimeType, AudioContentParam, AudioProcessing, AudioProcessingEnum, AudioProcessingParam
from .audiodelta import AudioDelta, AudioDeltaMimeType, AudioDeltaTypedDict
from .audiomediaprocessing import AudioMediaProcessing, AudioMediaProcessingParam
from .audioresponseformat import AudioResponseFormat, AudioResponseFormatDelivery, AudioResponseFormatMimeType, AudioResponseFormatParam
from .audiostaticmediaprocessing import AudioStaticMediaProcessing, AudioStaticMediaProcessingParam
from .cancelinteractionevent import CancelInteractionEvent, CancelInteractionEventTypedDict
from .clientevent import ClientEvent, ClientEventTypedDict
from .clienteventbatch import ClientEventBatch, ClientEventBatchTypedDict
from .clienteventlist import ClientEventList, ClientEventListTypedDict
from .codeexecution import CodeExecution, CodeExecutionParam
from .codeexecutioncallarguments import CodeExecutionCallArguments, CodeExecutionCallArgumentsParam, Language
from .codeexecutioncalldelta import CodeExecutionCallDelta, CodeExecutionCallDeltaTypedDict
from .codeexecutioncallstep import CodeExecutionCallStep, CodeExecutionCallStepParam
from .codeexecutionresultdelta import CodeExecutionResultDelta, CodeExecutionResultDeltaTypedDict
from .codeexecutionresultstep import CodeExecutionResultStep, CodeExecutionResultStepParam, CodeExecutionResultStepResult, CodeExecutionResultStepResultParam
from .codemenderagentconfig import CodeMenderAgentConfig, CodeMenderAgentConfigParam
from .completeinteractionevent import CompleteInteractionEvent, CompleteInteractionEventTypedDict
from .computeruse import ComputerUse, ComputerUseParam, DisabledSafetyPolicy, EnvironmentEnum
from .connectinteractionevent import ConnectInteractionEvent, ConnectInteractionEventTypedDict
from .content import Content, ContentParam, UnknownContent
from .createagentinteraction import CreateAgentInteraction, CreateAgentInteractionAgentConfig, CreateAgentInteractionAgentConfigParam, CreateAgentInteractionEnvironment, CreateAgentInteractionEnvironmentParam, CreateAgentInteractionParam, CreateAgentInteractionResponseFormat, CreateAgentInteractionResponseFormatParam
from .createinteractionevent import CreateInteractionEvent, CreateInteractionEventTypedDict
from .createmodelinteraction import CreateModelInteraction, CreateModelInteractionEnvironment, CreateModelInteractionEnvironmentParam, CreateModelInteractionParam, CreateModelInteractionResponseFormat, CreateModelInteractionResponseFormatParam
from .deepresearchagentconfig import DeepResearchAgentConfig, DeepResearchAgentConfigParam, Visualization
from .disconnectevent import DisconnectEvent, DisconnectEventTypedDict
from .documentcontent import DocumentContent, DocumentContentMimeType, DocumentContentParam, DocumentProcessing, DocumentProcessingEnum, DocumentProcessingParam
from .documentdelta import DocumentDelta, DocumentDeltaMimeType, DocumentDeltaTypedDict
from .documentmediaprocessing import DocumentMediaProcessing, DocumentMediaProcessingParam
from .documentstaticmediaprocessing import DocumentStaticMediaProcessing, DocumentStaticMediaProcessingParam
from .dynamicagentconfig import DynamicAgentConfig, DynamicAgentConfigParam
from .empty import Empty, EmptyTypedDict
from .environment import Env, EnvParam, Environment, EnvironmentParam, Network, NetworkEnum, NetworkParam
from .environmentmode import EnvironmentMode
from .environmentnetworkegressallowlist import Allowlist, AllowlistParam, Disabled, EnvironmentNetworkEgressAllowlist, EnvironmentNetworkEgressAllowlistParam
from .envvar import EnvVar, EnvVarParam
from .error import Error, ErrorTypedDict
from .errorevent import ErrorEvent, ErrorEventTypedDict
from .exaaisearchconfig import ExaAISearchConfig, ExaAISearchConfigParam
from .filecitation import FileCitation, FileCitationParam
from .filecontent import FileContent, FileContentParam
from .filesearch import FileSearch, FileSearchParam
from .filesearchcalldelta import FileSearchCallDelta, FileSearchCallDeltaTypedDict
from .filesearchcallstep import FileSearchCallStep, FileSearchCallStepParam
from .filesearchresult import FileSearchResult, FileSearchResultTypedDict
from .filesearchresultdelta import FileSearchResultDelta, FileSearchResultDeltaTypedDict
from .filesearchresultstep import FileSearchResultStep, FileSearchResultStepParam
from .filter_ import Filter, FilterParam
from .findrequest import FindRequest, FindRequestParam, Mode
from .fixrequest import FixRequest, FixRequestParam
from .function import Function, FunctionParam
from .functioncallstep import FunctionCallStep, FunctionCallStepParam
from .functionresultdelta import FunctionResultDelta, FunctionResultDeltaResult, FunctionResultDeltaResultTypedDict, FunctionResultDeltaResultUnion, FunctionResultDeltaResultUnionTypedDict, FunctionResultDeltaTypedDict
from .functionresultstep import FunctionResultStep, FunctionResultStepParam, FunctionResultStepResult, FunctionResultStepResultParam, FunctionResultStepResultUnion, FunctionResultStepResultUnionParam
from .functionresultsubcontent import FunctionResultSubcontent, FunctionResultSubcontentParam, UnknownFunctionResultSubcontent
from .generationconfig import GenerationConfig, GenerationConfigParam, SpeechConfigUnion, SpeechConfigUnionParam, ToolChoice, ToolChoiceParam
from .googlemaps import GoogleMaps, GoogleMapsParam
from .googlemapscallarguments import GoogleMapsCallArguments, GoogleMapsCallArgumentsParam
from .googlemapscalldelta import GoogleMapsCallDelta, GoogleMapsCallDeltaTypedDict
from .googlemapscallstep import GoogleMapsCallStep, GoogleMapsCallStepParam
from .googlemapsresult import GoogleMapsResult, GoogleMapsResultParam
from .googlemapsresultdelta import GoogleMapsResultDelta, GoogleMapsResultDeltaTypedDict
from .googlemapsresultplaces import GoogleMapsResultPlaces, GoogleMapsResultPlacesParam
from .googlemapsresultstep import GoogleMapsResultStep, GoogleMapsResultStepParam
from .googlesearch import GoogleSearch, GoogleSearchParam, GoogleSearchSearchType
from .googlesearchcallarguments import GoogleSearchCallArguments, GoogleSearchCallArgumentsParam
from .googlesearchcalldelta import GoogleSearchCallDelta, GoogleSearchCallDeltaTypedDict
from .googlesearchcallstep import GoogleSearchCallStep, GoogleSearchCallStepParam, GoogleSearchCallStepSearchType
from .googlesearchresult import GoogleSearchResult, GoogleSearchResultParam
from .googlesearchresultdelta import GoogleSearchResultDelta, GoogleSearchResultDeltaTypedDict
from .googlesearchresultstep import GoogleSearchResultStep, GoogleSearchResultStepParam
from .groundingtoolcount import GroundingToolCount, GroundingToolCountType, GroundingToolCountTypedDict
from .harmcategory import HarmCategory
from .hybridsearch import HybridSearch, HybridSearchParam
from .imageconfig import ImageConfig, ImageConfigAspectRatio, ImageConfigImageSize, ImageConfigParam
from .imagecontent import ImageContent, ImageContentMimeType, ImageContentParam
from .imagedelta import ImageDelta, ImageDeltaMimeType, ImageDeltaTypedDict
from .imageresponseformat import ImageResponseFormat, ImageResponseFormatAspectRatio, ImageResponseFormatDelivery, ImageResponseFormatImageSize, ImageResponseFormatMimeType, ImageResponseFormatParam
from .inputevent import InputEvent, InputEventTypedDict
from .interaction import Interaction, InteractionAgentConfig, InteractionAgentConfigTypedDict, InteractionEnvironment, InteractionEnvironmentTypedDict, InteractionResponseFormat, InteractionResponseFormatTypedDict, InteractionStatus, InteractionTypedDict, UnknownInteractionAgentConfig
from .interactionauthtoken import InteractionAuthToken, InteractionAuthTokenTypedDict
from .interactionauthtokencreateparams import InteractionAuthTokenCreateParams, InteractionAuthTokenCreateParamsParam
from .interactioncancelledevent import InteractionCancelledEvent, InteractionCancelledEventTypedDict
from .interactioncompletedevent import InteractionCompletedEvent, InteractionCompletedEventTypedDict
from .interactionconnectedevent import InteractionConnectedEvent, InteractionConnectedEventTypedDict
from .interactioncreatedevent import InteractionCreatedEvent, InteractionCreatedEventTypedDict
from .interactionsinput import InteractionsInput, InteractionsInputParam
from .interactionsseevent import InteractionSSEEvent, InteractionSSEEventTypedDict, UnknownInteractionSSEEvent
from .interactionsseeventinteraction import InteractionSseEventInteraction, InteractionSseEventInteractionStatus, InteractionSseEventInteractionTypedDict
from .interactionssestreamevent import InteractionSSEStreamEvent, InteractionSSEStreamEventTypedDict
from .interactionstatusupdate import InteractionStatusUpdate, InteractionStatusUpdateStatus, InteractionStatusUpdateTypedDict
from .liveinteractioncompletedevent import LiveInteractionCompletedEvent, LiveInteractionCompletedEventTypedDict
from .liveinteractioncreatedevent import LiveInteractionCreatedEvent, LiveInteractionCreatedEventTypedDict
from .mcpserver import MCPServer, MCPServerParam
from .mcpservertoolcalldelta import MCPServerToolCallDelta, MCPServerToolCallDeltaTypedDict
from .mcpservertoolcallstep import MCPServerToolCallStep, MCPServerToolCallStepParam
from .mcpservertoolresultdelta import MCPServerToolResultDelta, MCPServerToolResultDeltaResult, MCPServerToolResultDeltaResultTypedDict, MCPServerToolResultDeltaResultUnion, MCPServerToolResultDeltaResultUnionTypedDict, MCPServerToolResultDeltaTypedDict
from .mcpservertoolresultstep import MCPServerToolResultStep, MCPServerToolResultStepParam, MCPServerToolResultStepResult, MCPServerToolResultStepResultParam, MCPServerToolResultStepResultUnion, MCPServerToolResultStepResultUnionParam
from .mediaprocessing import MediaProcessing, MediaProcessingParam
from .mediaresolution import MediaResolution
from .modalitytokens import ModalityTokens, ModalityTokensTypedDict
from .model import Model
from .modeloutputstep import ModelOutputStep, ModelOutputStepParam
from .pageprocessingoptions import PageProcessingOptions, PageProcessingOptionsContentLayer, PageProcessingOptionsParam
from .parallelaisearchconfig import ParallelAISearchConfig, ParallelAISearchConfigParam
from .placecitation import PlaceCitation, PlaceCitationParam
from .processingcalldelta import ProcessingCallDelta, ProcessingCallDeltaTypedDict
from .processingcallstep import ProcessingCallStep, ProcessingCallStepParam
from .processingresultdelta import ProcessingResultDelta, ProcessingResultDeltaTypedDict
from .processingresultstep import ProcessingResultStep, ProcessingResultStepParam
from .ragresource import RagResource, RagResourceParam
from .ragretrievalconfig import RagRetrievalConfig, RagRetrievalConfigParam
from .ragstoreconfig import RagStoreConfig, RagStoreConfigParam
from .ranking import Ranking, RankingParam
from .rankservice import RankService, RankServiceParam
from .responseformat import ResponseFormat, ResponseFormatParam
from .responsemodality import ResponseModality
from .retrieval import Retrieval, RetrievalParam, RetrievalRetrievalType
from .retrievalcallarguments import RetrievalCallArguments, RetrievalCallArgumentsParam
from .retrievalcalldelta import RetrievalCallDelta, RetrievalCallDeltaRetrievalType, RetrievalCallDeltaTypedDict
from .retrievalcallstep import RetrievalCallStep, RetrievalCallStepParam, RetrievalCallStepRetrievalType
from .retrievalresultdelta import RetrievalResultDelta, RetrievalResultDeltaTypedDict
from .retrievalresultstep import RetrievalResultStep, RetrievalResultStepParam
from .reviewsnippet import ReviewSnippet, ReviewSnippetParam
from .safetysetting import Method, SafetySetting, SafetySettingParam, Threshold
from .serverevent import ServerEvent, ServerEventTypedDict
from .servicetier import ServiceTier
from .sessionconfig import SessionConfig, SessionConfigParam
from .smarttranscriptionmode import SmartTranscriptionMode, SmartTranscriptionModeParam
from .source import Source, SourceParam, SourceType
from .speakerconfig import SpeakerConfig, SpeakerConfigParam
from .speechannotation import SpeechAnnotation, SpeechAnnotationParam
from .speechconfig import SpeechConfig, SpeechConfigParam
from .spreadsheetprocessingoptions import SpreadsheetProcessingOptions, SpreadsheetProcessingOptionsContentLayer, SpreadsheetProcessingOptionsParam
from .staticmediaprocessing import StaticMediaProcessing, StaticMediaProcessingContentLayer, StaticMediaProcessingParam
from .status import Status, StatusParam
from .step import Step, StepParam, UnknownStep
from .stepdelta import StepDelta, StepDeltaTypedDict
from .stepdeltadata import StepDeltaData, StepDeltaDataTypedDict, UnknownStepDeltaData
from .stepdeltametadata import StepDeltaMetadata, StepDeltaMetadataTypedDict
from .stepstart import StepStart, StepStartTypedDict
from .stepstop import StepStop, StepStopTypedDict
from .textannotationdelta import TextAnnotationDelta, TextAnnotationDeltaTypedDict
from .textcontent import TextContent, TextContentParam
from .textdelta import TextDelta, TextDeltaTypedDict
from .textresponseformat import TextResponseFormat, TextResponseFormatMimeType, TextResponseFormatParam
from .thinkinglevel import ThinkingLevel
from .thinkingsummaries import ThinkingSummaries
from .thoughtsignaturedelta import ThoughtSignatureDelta, ThoughtSignatureDeltaTypedDict
from .thoughtstep import ThoughtStep, ThoughtStepParam
from .thoughtsummarycontent import ThoughtSummaryContent, ThoughtSummaryContentParam, UnknownThoughtSummaryContent
from .thoughtsummarydelta import ThoughtSummaryDelta, ThoughtSummaryDeltaTypedDict
from .tool import Tool, ToolParam, UnknownTool
from .toolchoiceconfig import ToolChoiceConfig, ToolChoiceConfigParam
from .toolchoicetype import ToolChoiceType
from .toolsearch import Execution, ToolSearch, ToolSearchParam
from .toolsearchcalldelta import ToolSearchCallDelta, ToolSearchCallDeltaTypedDict
from .toolsearchcallstep import ToolSearchCallStep, ToolSearchCallStepParam
from .toolsearchcallsteparguments import ToolSearchCallStepArguments, ToolSearchCallStepArgumentsParam
from .toolsearchresultdelta import ToolSearchResultDelta, ToolSearchResultDeltaTypedDict
from .toolsearchresultstep import ToolSearchResultStep, ToolSearchResultStepParam
from .transcriptionconfig import TranscriptionConfig, TranscriptionConfigMode, TranscriptionConfigModeEnum, TranscriptionConfigModeParam, TranscriptionConfigParam
from .transcriptionmode import TranscriptionMode, TranscriptionModeParam, UnknownTranscriptionMode
from .urlcitation import URLCitation, URLCitationParam
from .urlcontext import URLContext, URLContextParam
from .urlcontextcallarguments import URLContextCallArguments, URLContextCallArgumentsParam
from .urlcontextcalldelta import URLContextCallDelta, URLContextCallDeltaTypedDict
from .urlcontextcallstep import URLContextCallStep, URLContextCallStepParam
from .urlcontextresult import URLContextResult, URLContextResultParam, URLContextResultStatus
from .urlcontextresultdelta import URLContextResultDelta, URLContextResultDeltaTypedDict
from .urlcontextresultstep import URLContextResultStep, URLContextResultStepParam
from .usage import Usage, UsageTypedDict
from .useractioninput import UserActionInput, UserActionInputTypedDict, UserActionKey, UserActionTarget, UserActionTargetTypedDict, UserActionType
from .userinputstep import UserInputStep, UserInputStepParam
from .verbatimtranscriptionmode import VerbatimTranscriptionMode, VerbatimTranscriptionModeParam
from .vertexaisearchconfig import VertexAISearchConfig, VertexAISearchConfigParam
from .videoconfig import Task, VideoConfig, VideoConfigParam
from .videocontent import Processing, ProcessingEnum, ProcessingParam, VideoContent, VideoContentMimeType, VideoContentParam
from .videodelta import VideoDelta, VideoDeltaMimeType, VideoDeltaTypedDict
from .videoresponseformat import Resolution, VideoResponseFormat, VideoResponseFormatAspectRatio, VideoResponseFormatDelivery, VideoResponseFormatParam
from .webhookconfig import WebhookConfig, WebhookConfigParam
from .wordinfo import WordInfo, WordInfoParam
from .worldpromptcontent import WorldPromptContent, WorldPromptContentTypedDict
from .worldreferenceimage import WorldReferenceImage, WorldReferenceImageTypedDict
from .worldsetupevent import WorldPrompt, WorldPromptTypedDict, WorldSetupEvent, WorldSetupEventTypedDict
# === google/genai/_gaos/types/interactions/agentoption.py
from .. import UnrecognizedStr
from typing import Literal, Union
AgentOption = Union[Literal["", "", "", "", ""], UnrecognizedStr]
# === google/genai/_gaos/types/interactions/allowedtools.py
from typing import Any, cast
from .. import BaseModel
from typing_extensions import TypedDict
class AllowedToolsParam(TypedDict): ...
class AllowedTools(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/allowlistentry.py
from typing import Any, cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel
from typing_extensions import TypedDict
TransformParam = cast(TypeAliasType_1, 0)
Transform = cast(TypeAliasType_1, 0)
class AllowlistEntryParam(TypedDict): ...
class AllowlistEntry(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/annotation.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel
from ...utils.unions import parse_open_union
from .filecitation import FileCitation
from .placecitation import PlaceCitation
from .speechannotation import SpeechAnnotation
from .urlcitation import URLCitation
from .wordinfo import WordInfo
from functools import partial
from pydantic.functional_validators import BeforeValidator
from typing import Any, Union
from typing_extensions import Annotated
AnnotationParam = cast(TypeAliasType_1, 0)
class UnknownAnnotation(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 def serialize_model(self): ...
_ANNOTATION_VARIANTS: dict[str, Any]
Annotation = Annotated[Union[FileCitation, PlaceCitation, SpeechAnnotation, URLCitation, WordInfo, UnknownAnnotation], BeforeValidator(partial(parse_open_union, disc_key="type", variants=_ANNOTATION_VARIANTS, unknown_cls=UnknownAnnotation, union_name="Annotation", lenient=True))]
# === google/genai/_gaos/types/interactions/antigravityagentconfig.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class AntigravityAgentConfigParam(TypedDict): ...
class AntigravityAgentConfig(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/argumentsdelta.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class ArgumentsDeltaTypedDict(TypedDict): ...
class ArgumentsDelta(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/audiocontent.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import Base64FileInput, BaseModel, UnrecognizedStr
from typing import Any, Literal, Union
from typing_extensions import NotRequired, TypedDict
AudioContentMimeType = Union[Literal["", "", "", "", "", "", "", "", "", "", "", "", ""], UnrecognizedStr]
AudioProcessingEnum = Union[Literal["static"], UnrecognizedStr]
AudioProcessingParam = cast(TypeAliasType_1, 0)
AudioProcessing = cast(TypeAliasType_1, 0)
class AudioContentParam(TypedDict):
 data: NotRequired[Union[str, Base64FileInput]]
class AudioContent(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/audiodelta.py
from typing import cast
from .. import BaseModel, UnrecognizedStr
from typing import Any, Literal, Union
from typing_extensions import TypedDict
AudioDeltaMimeType = Union[Literal["", "", "", "", "", "", "", "", "", "", "", "", ""], UnrecognizedStr]
class AudioDeltaTypedDict(TypedDict): ...
class AudioDelta(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/audiomediaprocessing.py
from .audiostaticmediaprocessing import AudioStaticMediaProcessing, AudioStaticMediaProcessingParam
AudioMediaProcessingParam = AudioStaticMediaProcessingParam
AudioMediaProcessing = AudioStaticMediaProcessing
# === google/genai/_gaos/types/interactions/audioresponseformat.py
from typing import cast
from .. import BaseModel, UnrecognizedStr
from typing import Any, Literal, Union
from typing_extensions import TypedDict
AudioResponseFormatDelivery = Union[Literal["inline", "uri"], UnrecognizedStr]
AudioResponseFormatMimeType = Union[Literal["", "", "", "", "", ""], UnrecognizedStr]
class AudioResponseFormatParam(TypedDict): ...
class AudioResponseFormat(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/audiostaticmediaprocessing.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class AudioStaticMediaProcessingParam(TypedDict): ...
class AudioStaticMediaProcessing(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/cancelinteractionevent.py
from .. import BaseModel
from typing_extensions import TypedDict
class CancelInteractionEventTypedDict(TypedDict): ...
class CancelInteractionEvent(BaseModel):
 def model_post_init(self, *_) -> None: ...
# === google/genai/_gaos/types/interactions/clientevent.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from ...utils import get_discriminator
from .cancelinteractionevent import CancelInteractionEvent
from .completeinteractionevent import CompleteInteractionEvent
from .connectinteractionevent import ConnectInteractionEvent
from .createinteractionevent import CreateInteractionEvent
from .disconnectevent import DisconnectEvent
from .inputevent import InputEvent
from .useractioninput import UserActionInput
from .worldsetupevent import WorldSetupEvent
from pydantic import Discriminator, Tag
from typing import Union
from typing_extensions import Annotated
ClientEventTypedDict = cast(TypeAliasType_1, 0)
ClientEvent = Annotated[Union[Annotated[CancelInteractionEvent, Tag("interaction.cancel")], Annotated[CompleteInteractionEvent, Tag("interaction.complete")], Annotated[CreateInteractionEvent, Tag("interaction.create")], Annotated[DisconnectEvent, Tag("interaction.disconnect")], Annotated[InputEvent, Tag("input")], Annotated[ConnectInteractionEvent, Tag("interaction.connect")], Annotated[UserActionInput, Tag("user_action")], Annotated[WorldSetupEvent, Tag("world_setup")]], Discriminator(lambda: get_discriminator(__, "event_type", "event_type"))]
# === google/genai/_gaos/types/interactions/clienteventbatch.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
ClientEventBatchTypedDict = cast(TypeAliasType_1, 0)
ClientEventBatch = cast(TypeAliasType_1, 0)
# === google/genai/_gaos/types/interactions/clienteventlist.py
from .. import BaseModel
from .clientevent import ClientEvent
from typing import List
from typing_extensions import TypedDict
class ClientEventListTypedDict(TypedDict): ...
class ClientEventList(BaseModel):
 events: List[ClientEvent]
# === google/genai/_gaos/types/interactions/codeexecution.py
from .. import BaseModel
from typing_extensions import TypedDict
class CodeExecutionParam(TypedDict): ...
class CodeExecution(BaseModel):
 def model_post_init(self, *_) -> None: ...
# === google/genai/_gaos/types/interactions/codeexecutioncallarguments.py
from typing import Any, cast
from .. import BaseModel, UnrecognizedStr
from typing import Literal, Union
from typing_extensions import TypedDict
Language = Union[Literal["python", "bash"], UnrecognizedStr]
class CodeExecutionCallArgumentsParam(TypedDict): ...
class CodeExecutionCallArguments(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/codeexecutioncalldelta.py
from typing import cast
from .. import BaseModel
from .codeexecutioncallarguments import CodeExecutionCallArguments
from typing import Any
from typing_extensions import TypedDict
class CodeExecutionCallDeltaTypedDict(TypedDict): ...
class CodeExecutionCallDelta(BaseModel):
 arguments: CodeExecutionCallArguments
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/codeexecutioncallstep.py
from typing import cast
from .. import Base64FileInput, BaseModel
from .codeexecutioncallarguments import CodeExecutionCallArguments
from typing import Any, Union
from typing_extensions import NotRequired, TypedDict
class CodeExecutionCallStepParam(TypedDict):
 signature: NotRequired[Union[str, Base64FileInput]]
class CodeExecutionCallStep(BaseModel):
 arguments: CodeExecutionCallArguments
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/codeexecutionresultdelta.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class CodeExecutionResultDeltaTypedDict(TypedDict): ...
class CodeExecutionResultDelta(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/codeexecutionresultstep.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import Base64FileInput, BaseModel
from typing import Any, Union
from typing_extensions import NotRequired, TypedDict
CodeExecutionResultStepResultParam = cast(TypeAliasType_1, 0)
CodeExecutionResultStepResult = cast(TypeAliasType_1, 0)
class CodeExecutionResultStepParam(TypedDict):
 signature: NotRequired[Union[str, Base64FileInput]]
class CodeExecutionResultStep(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/codemenderagentconfig.py
from typing import cast
from .. import BaseModel
from .findrequest import FindRequest
from .fixrequest import FixRequest
from .sessionconfig import SessionConfig
from typing import Any, Optional
from typing_extensions import TypedDict
class CodeMenderAgentConfigParam(TypedDict): ...
class CodeMenderAgentConfig(BaseModel):
 find_request: Optional[FindRequest]
 fix_request: Optional[FixRequest]
 session_config: Optional[SessionConfig]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/completeinteractionevent.py
from .. import BaseModel
from typing_extensions import TypedDict
class CompleteInteractionEventTypedDict(TypedDict): ...
class CompleteInteractionEvent(BaseModel):
 def model_post_init(self, *_) -> None: ...
# === google/genai/_gaos/types/interactions/computeruse.py
from typing import cast
from .. import BaseModel, UnrecognizedStr
from typing import Any, Literal, Union
from typing_extensions import TypedDict
DisabledSafetyPolicy = Union[Literal["financial_transactions", "sensitive_data_modification", "communication_tool", "account_creation", "data_modification", "user_consent_management", "legal_terms_and_agreements"], UnrecognizedStr]
EnvironmentEnum = Union[Literal["browser", "mobile", "desktop"], UnrecognizedStr]
class ComputerUseParam(TypedDict): ...
class ComputerUse(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/connectinteractionevent.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class ConnectInteractionEventTypedDict(TypedDict): ...
class ConnectInteractionEvent(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/content.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel
from ...utils.unions import parse_open_union
from .audiocontent import AudioContent
from .documentcontent import DocumentContent
from .imagecontent import ImageContent
from .textcontent import TextContent
from .videocontent import VideoContent
from functools import partial
from pydantic.functional_validators import BeforeValidator
from typing import Any, Union
from typing_extensions import Annotated
ContentParam = cast(TypeAliasType_1, 0)
class UnknownContent(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 def serialize_model(self): ...
_CONTENT_VARIANTS: dict[str, Any]
Content = Annotated[Union[AudioContent, DocumentContent, ImageContent, TextContent, VideoContent, UnknownContent], BeforeValidator(partial(parse_open_union, disc_key="type", variants=_CONTENT_VARIANTS, unknown_cls=UnknownContent, union_name="Content", lenient=True))]
# === google/genai/_gaos/types/interactions/createagentinteraction.py
from typing import Any, cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel
from .antigravityagentconfig import AntigravityAgentConfig
from .codemenderagentconfig import CodeMenderAgentConfig
from .deepresearchagentconfig import DeepResearchAgentConfig
from .dynamicagentconfig import DynamicAgentConfig
from .safetysetting import SafetySetting
from .tool import Tool
from .webhookconfig import WebhookConfig
from pydantic import Field
from typing import List, Optional, Union
from typing_extensions import Annotated, TypedDict
CreateAgentInteractionAgentConfigParam = cast(TypeAliasType_1, 0)
CreateAgentInteractionAgentConfig = Annotated[Union[AntigravityAgentConfig, CodeMenderAgentConfig, DeepResearchAgentConfig, DynamicAgentConfig], Field(discriminator="type")]
CreateAgentInteractionEnvironmentParam = cast(TypeAliasType_1, 0)
CreateAgentInteractionEnvironment = cast(TypeAliasType_1, 0)
CreateAgentInteractionResponseFormatParam = cast(TypeAliasType_1, 0)
CreateAgentInteractionResponseFormat = cast(TypeAliasType_1, 0)
class CreateAgentInteractionParam(TypedDict): ...
class CreateAgentInteraction(BaseModel):
 agent_config: Optional[CreateAgentInteractionAgentConfig]
 safety_settings: Optional[List[SafetySetting]]
 tools: Optional[List[Tool]]
 webhook_config: Optional[WebhookConfig]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/createinteractionevent.py
from typing import cast
from .. import BaseModel
from .tool import Tool
from typing import Any, List, Optional
from typing_extensions import TypedDict
class CreateInteractionEventTypedDict(TypedDict): ...
class CreateInteractionEvent(BaseModel):
 tools: Optional[List[Tool]]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/createmodelinteraction.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel
from .generationconfig import GenerationConfig
from .safetysetting import SafetySetting
from .tool import Tool
from .webhookconfig import WebhookConfig
from typing import List, Optional
from typing_extensions import TypedDict
CreateModelInteractionEnvironmentParam = cast(TypeAliasType_1, 0)
CreateModelInteractionEnvironment = cast(TypeAliasType_1, 0)
CreateModelInteractionResponseFormatParam = cast(TypeAliasType_1, 0)
CreateModelInteractionResponseFormat = cast(TypeAliasType_1, 0)
class CreateModelInteractionParam(TypedDict): ...
class CreateModelInteraction(BaseModel):
 generation_config: Optional[GenerationConfig]
 safety_settings: Optional[List[SafetySetting]]
 tools: Optional[List[Tool]]
 webhook_config: Optional[WebhookConfig]
# === google/genai/_gaos/types/interactions/deepresearchagentconfig.py
from typing import cast
from .. import BaseModel, UnrecognizedStr
from typing import Any, Literal, Union
from typing_extensions import TypedDict
Visualization = Union[Literal["off", "auto"], UnrecognizedStr]
class DeepResearchAgentConfigParam(TypedDict): ...
class DeepResearchAgentConfig(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/disconnectevent.py
from .. import BaseModel
from typing_extensions import TypedDict
class DisconnectEventTypedDict(TypedDict): ...
class DisconnectEvent(BaseModel):
 def model_post_init(self, *_) -> None: ...
# === google/genai/_gaos/types/interactions/documentcontent.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import Base64FileInput, BaseModel, UnrecognizedStr
from typing import Any, Literal, Union
from typing_extensions import NotRequired, TypedDict
DocumentContentMimeType = Union[Literal["", "", "", "", "", "", "", "", "", "", "", ""], UnrecognizedStr]
DocumentProcessingEnum = Union[Literal["static"], UnrecognizedStr]
DocumentProcessingParam = cast(TypeAliasType_1, 0)
DocumentProcessing = cast(TypeAliasType_1, 0)
class DocumentContentParam(TypedDict):
 data: NotRequired[Union[str, Base64FileInput]]
class DocumentContent(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/documentdelta.py
from typing import cast
from .. import BaseModel, UnrecognizedStr
from typing import Any, Literal, Union
from typing_extensions import TypedDict
DocumentDeltaMimeType = Union[Literal["", "", "", "", "", "", "", "", "", "", "", ""], UnrecognizedStr]
class DocumentDeltaTypedDict(TypedDict): ...
class DocumentDelta(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/documentmediaprocessing.py
from .documentstaticmediaprocessing import DocumentStaticMediaProcessing, DocumentStaticMediaProcessingParam
DocumentMediaProcessingParam = DocumentStaticMediaProcessingParam
DocumentMediaProcessing = DocumentStaticMediaProcessing
# === google/genai/_gaos/types/interactions/documentstaticmediaprocessing.py
from typing import cast
from .. import BaseModel
from .pageprocessingoptions import PageProcessingOptions
from .spreadsheetprocessingoptions import SpreadsheetProcessingOptions
from typing import Any, Optional
from typing_extensions import TypedDict
class DocumentStaticMediaProcessingParam(TypedDict): ...
class DocumentStaticMediaProcessing(BaseModel):
 page_options: Optional[PageProcessingOptions]
 spreadsheet_options: Optional[SpreadsheetProcessingOptions]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/dynamicagentconfig.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from .. import BaseModel
from typing_extensions import TypedDict
class DynamicAgentConfigParam(TypedDict): ...
class DynamicAgentConfig(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 def model_post_init(self, *_) -> None: ...
# === google/genai/_gaos/types/interactions/empty.py
from .. import BaseModel
from typing_extensions import TypedDict
class EmptyTypedDict(TypedDict): ...
class Empty(BaseModel): ...
# === google/genai/_gaos/types/interactions/environment.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel, UnrecognizedStr
from .source import Source
from typing import Any, List, Literal, Optional, Union
from typing_extensions import TypedDict
EnvParam = cast(TypeAliasType_1, 0)
Env = cast(TypeAliasType_1, 0)
NetworkEnum = Union[Literal["disabled"], UnrecognizedStr]
NetworkParam = cast(TypeAliasType_1, 0)
Network = cast(TypeAliasType_1, 0)
class EnvironmentParam(TypedDict): ...
class Environment(BaseModel):
 sources: Optional[List[Source]]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/environmentmode.py
from .. import UnrecognizedStr
from typing import Literal, Union
EnvironmentMode = Union[Literal["on_demand", "self_hosted"], UnrecognizedStr]
# === google/genai/_gaos/types/interactions/environmentnetworkegressallowlist.py
from typing import Any, cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel, UnrecognizedStr
from typing import Literal, Union
from typing_extensions import TypedDict
Disabled = Union[Literal["disabled"], UnrecognizedStr]
AllowlistParam = cast(TypeAliasType_1, 0)
Allowlist = cast(TypeAliasType_1, 0)
class EnvironmentNetworkEgressAllowlistParam(TypedDict): ...
class EnvironmentNetworkEgressAllowlist(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/envvar.py
from typing import Any, cast
from .. import BaseModel
from typing_extensions import TypedDict
class EnvVarParam(TypedDict): ...
class EnvVar(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/error.py
from typing import Any, cast
from .. import BaseModel
from typing_extensions import TypedDict
class ErrorTypedDict(TypedDict): ...
class Error(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/errorevent.py
from typing import cast
from .. import BaseModel
from .error import Error
from typing import Any, Optional
from typing_extensions import TypedDict
class ErrorEventTypedDict(TypedDict): ...
class ErrorEvent(BaseModel):
 error: Optional[Error]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/exaaisearchconfig.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class ExaAISearchConfigParam(TypedDict): ...
class ExaAISearchConfig(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/filecitation.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class FileCitationParam(TypedDict): ...
class FileCitation(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/filecontent.py
from typing import Any, cast
from .. import BaseModel
from typing_extensions import TypedDict
class FileContentParam(TypedDict): ...
class FileContent(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/filesearch.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class FileSearchParam(TypedDict): ...
class FileSearch(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/filesearchcalldelta.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class FileSearchCallDeltaTypedDict(TypedDict): ...
class FileSearchCallDelta(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/filesearchcallstep.py
from typing import cast
from .. import Base64FileInput, BaseModel
from typing import Any, Union
from typing_extensions import NotRequired, TypedDict
class FileSearchCallStepParam(TypedDict):
 signature: NotRequired[Union[str, Base64FileInput]]
class FileSearchCallStep(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/filesearchresult.py
from .. import BaseModel
from typing_extensions import TypedDict
class FileSearchResultTypedDict(TypedDict): ...
class FileSearchResult(BaseModel): ...
# === google/genai/_gaos/types/interactions/filesearchresultdelta.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class FileSearchResultDeltaTypedDict(TypedDict): ...
class FileSearchResultDelta(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/filesearchresultstep.py
from typing import cast
from .. import Base64FileInput, BaseModel
from typing import Any, Union
from typing_extensions import NotRequired, TypedDict
class FileSearchResultStepParam(TypedDict):
 signature: NotRequired[Union[str, Base64FileInput]]
class FileSearchResultStep(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/filter_.py
from typing import Any, cast
from .. import BaseModel
from typing_extensions import TypedDict
class FilterParam(TypedDict): ...
class Filter(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/findrequest.py
from typing import Any, cast
from .. import BaseModel, UnrecognizedStr
from .filecontent import FileContent
from typing import List, Literal, Optional, Union
from typing_extensions import TypedDict
Mode = Union[Literal["scan", "verify"], UnrecognizedStr]
class FindRequestParam(TypedDict): ...
class FindRequest(BaseModel):
 source_files: Optional[List[FileContent]]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/fixrequest.py
from typing import Any, cast
from .. import BaseModel
from .filecontent import FileContent
from typing import List, Optional
from typing_extensions import TypedDict
class FixRequestParam(TypedDict): ...
class FixRequest(BaseModel):
 source_files: Optional[List[FileContent]]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/function.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class FunctionParam(TypedDict): ...
class Function(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/functioncallstep.py
from .. import BaseModel
from typing_extensions import TypedDict
class FunctionCallStepParam(TypedDict): ...
class FunctionCallStep(BaseModel):
 def model_post_init(self, *_) -> None: ...
# === google/genai/_gaos/types/interactions/functionresultdelta.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class FunctionResultDeltaResultTypedDict(TypedDict): ...
class FunctionResultDeltaResult(BaseModel): ...
FunctionResultDeltaResultUnionTypedDict = cast(TypeAliasType_1, 0)
FunctionResultDeltaResultUnion = cast(TypeAliasType_1, 0)
class FunctionResultDeltaTypedDict(TypedDict): ...
class FunctionResultDelta(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/functionresultstep.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class FunctionResultStepResultParam(TypedDict): ...
class FunctionResultStepResult(BaseModel): ...
FunctionResultStepResultUnionParam = cast(TypeAliasType_1, 0)
FunctionResultStepResultUnion = cast(TypeAliasType_1, 0)
class FunctionResultStepParam(TypedDict): ...
class FunctionResultStep(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/functionresultsubcontent.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel
from ...utils.unions import parse_open_union
from .audiocontent import AudioContent
from .documentcontent import DocumentContent
from .function import Function
from .imagecontent import ImageContent
from .textcontent import TextContent
from .videocontent import VideoContent
from functools import partial
from pydantic.functional_validators import BeforeValidator
from typing import Any, Union
from typing_extensions import Annotated
FunctionResultSubcontentParam = cast(TypeAliasType_1, 0)
class UnknownFunctionResultSubcontent(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 def serialize_model(self): ...
_FUNCTION_RESULT_SUBCONTENT_VARIANTS: dict[str, Any]
FunctionResultSubcontent = Annotated[Union[AudioContent, DocumentContent, Function, ImageContent, TextContent, VideoContent, UnknownFunctionResultSubcontent], BeforeValidator(partial(parse_open_union, disc_key="type", variants=_FUNCTION_RESULT_SUBCONTENT_VARIANTS, unknown_cls=UnknownFunctionResultSubcontent, union_name="FunctionResultSubcontent", lenient=True))]
# === google/genai/_gaos/types/interactions/generationconfig.py
from typing import Any, cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel
from .imageconfig import ImageConfig
from .transcriptionconfig import TranscriptionConfig
from .videoconfig import VideoConfig
import pydantic
from typing import Optional
from typing_extensions import Annotated, TypedDict
SpeechConfigUnionParam = cast(TypeAliasType_1, 0)
SpeechConfigUnion = cast(TypeAliasType_1, 0)
ToolChoiceParam = cast(TypeAliasType_1, 0)
ToolChoice = cast(TypeAliasType_1, 0)
class GenerationConfigParam(TypedDict): ...
class GenerationConfig(BaseModel):
 image_config: Annotated[Optional[ImageConfig], pydantic.Field(deprecated="")]
 transcription_config: Optional[TranscriptionConfig]
 video_config: Optional[VideoConfig]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/googlemaps.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class GoogleMapsParam(TypedDict): ...
class GoogleMaps(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/googlemapscallarguments.py
from typing import Any, cast
from .. import BaseModel
from typing_extensions import TypedDict
class GoogleMapsCallArgumentsParam(TypedDict): ...
class GoogleMapsCallArguments(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/googlemapscalldelta.py
from typing import cast
from .. import BaseModel
from .googlemapscallarguments import GoogleMapsCallArguments
from typing import Any, Optional
from typing_extensions import TypedDict
class GoogleMapsCallDeltaTypedDict(TypedDict): ...
class GoogleMapsCallDelta(BaseModel):
 arguments: Optional[GoogleMapsCallArguments]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/googlemapscallstep.py
from typing import cast
from .. import Base64FileInput, BaseModel
from .googlemapscallarguments import GoogleMapsCallArguments
from typing import Any, Optional, Union
from typing_extensions import NotRequired, TypedDict
class GoogleMapsCallStepParam(TypedDict):
 signature: NotRequired[Union[str, Base64FileInput]]
class GoogleMapsCallStep(BaseModel):
 arguments: Optional[GoogleMapsCallArguments]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/googlemapsresult.py
from typing import Any, cast
from .. import BaseModel
from .googlemapsresultplaces import GoogleMapsResultPlaces
from typing import List, Optional
from typing_extensions import TypedDict
class GoogleMapsResultParam(TypedDict): ...
class GoogleMapsResult(BaseModel):
 places: Optional[List[GoogleMapsResultPlaces]]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/googlemapsresultdelta.py
from typing import cast
from .. import BaseModel
from .googlemapsresult import GoogleMapsResult
from typing import Any, List, Optional
from typing_extensions import TypedDict
class GoogleMapsResultDeltaTypedDict(TypedDict): ...
class GoogleMapsResultDelta(BaseModel):
 result: Optional[List[GoogleMapsResult]]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/googlemapsresultplaces.py
from typing import Any, cast
from .. import BaseModel
from .reviewsnippet import ReviewSnippet
from typing import List, Optional
from typing_extensions import TypedDict
class GoogleMapsResultPlacesParam(TypedDict): ...
class GoogleMapsResultPlaces(BaseModel):
 review_snippets: Optional[List[ReviewSnippet]]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/googlemapsresultstep.py
from typing import cast
from .. import Base64FileInput, BaseModel
from .googlemapsresult import GoogleMapsResult
from typing import Any, List, Union
from typing_extensions import NotRequired, TypedDict
class GoogleMapsResultStepParam(TypedDict):
 signature: NotRequired[Union[str, Base64FileInput]]
class GoogleMapsResultStep(BaseModel):
 result: List[GoogleMapsResult]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/googlesearch.py
from typing import cast
from .. import BaseModel, UnrecognizedStr
from typing import Any, Literal, Union
from typing_extensions import TypedDict
GoogleSearchSearchType = Union[Literal["web_search", "image_search", "enterprise_web_search"], UnrecognizedStr]
class GoogleSearchParam(TypedDict): ...
class GoogleSearch(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/googlesearchcallarguments.py
from typing import Any, cast
from .. import BaseModel
from typing_extensions import TypedDict
class GoogleSearchCallArgumentsParam(TypedDict): ...
class GoogleSearchCallArguments(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/googlesearchcalldelta.py
from typing import cast
from .. import BaseModel
from .googlesearchcallarguments import GoogleSearchCallArguments
from typing import Any
from typing_extensions import TypedDict
class GoogleSearchCallDeltaTypedDict(TypedDict): ...
class GoogleSearchCallDelta(BaseModel):
 arguments: GoogleSearchCallArguments
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/googlesearchcallstep.py
from typing import cast
from .. import Base64FileInput, BaseModel, UnrecognizedStr
from .googlesearchcallarguments import GoogleSearchCallArguments
from typing import Any, Literal, Union
from typing_extensions import NotRequired, TypedDict
GoogleSearchCallStepSearchType = Union[Literal["web_search", "image_search", "enterprise_web_search"], UnrecognizedStr]
class GoogleSearchCallStepParam(TypedDict):
 signature: NotRequired[Union[str, Base64FileInput]]
class GoogleSearchCallStep(BaseModel):
 arguments: GoogleSearchCallArguments
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/googlesearchresult.py
from typing import Any, cast
from .. import BaseModel
from typing_extensions import TypedDict
class GoogleSearchResultParam(TypedDict): ...
class GoogleSearchResult(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/googlesearchresultdelta.py
from typing import cast
from .. import BaseModel
from .googlesearchresult import GoogleSearchResult
from typing import Any, List
from typing_extensions import TypedDict
class GoogleSearchResultDeltaTypedDict(TypedDict): ...
class GoogleSearchResultDelta(BaseModel):
 result: List[GoogleSearchResult]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/googlesearchresultstep.py
from typing import cast
from .. import Base64FileInput, BaseModel
from .googlesearchresult import GoogleSearchResult
from typing import Any, List, Union
from typing_extensions import NotRequired, TypedDict
class GoogleSearchResultStepParam(TypedDict):
 signature: NotRequired[Union[str, Base64FileInput]]
class GoogleSearchResultStep(BaseModel):
 result: List[GoogleSearchResult]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/groundingtoolcount.py
from typing import Any, cast
from .. import BaseModel, UnrecognizedStr
from typing import Literal, Union
from typing_extensions import TypedDict
GroundingToolCountType = Union[Literal["google_search", "google_maps", "retrieval"], UnrecognizedStr]
class GroundingToolCountTypedDict(TypedDict): ...
class GroundingToolCount(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/harmcategory.py
from .. import UnrecognizedStr
from typing import Literal, Union
HarmCategory = Union[Literal["hate_speech", "dangerous_content", "harassment", "sexually_explicit", "civic_integrity", "image_hate", "image_dangerous_content", "image_harassment", "image_sexually_explicit", "jailbreak"], UnrecognizedStr]
# === google/genai/_gaos/types/interactions/hybridsearch.py
from typing import Any, cast
from .. import BaseModel
from typing_extensions import TypedDict
class HybridSearchParam(TypedDict): ...
class HybridSearch(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/imageconfig.py
from typing import Any, cast
from .. import BaseModel, UnrecognizedStr
from typing import Literal, Union
from typing_extensions import TypedDict
ImageConfigAspectRatio = Union[Literal["", "", "", "", "", "", "", "", "", "", "", "", "", ""], UnrecognizedStr]
ImageConfigImageSize = Union[Literal["", "", "", ""], UnrecognizedStr]
class ImageConfigParam(TypedDict): ...
class ImageConfig(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/imagecontent.py
from typing import cast
from .. import Base64FileInput, BaseModel, UnrecognizedStr
from typing import Any, Literal, Union
from typing_extensions import NotRequired, TypedDict
ImageContentMimeType = Union[Literal["", "", "", "", "", "", "", ""], UnrecognizedStr]
class ImageContentParam(TypedDict):
 data: NotRequired[Union[str, Base64FileInput]]
class ImageContent(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/imagedelta.py
from typing import cast
from .. import BaseModel, UnrecognizedStr
from typing import Any, Literal, Union
from typing_extensions import TypedDict
ImageDeltaMimeType = Union[Literal["", "", "", "", "", "", "", ""], UnrecognizedStr]
class ImageDeltaTypedDict(TypedDict): ...
class ImageDelta(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/imageresponseformat.py
from typing import cast
from .. import BaseModel, UnrecognizedStr
from typing import Any, Literal, Union
from typing_extensions import TypedDict
ImageResponseFormatAspectRatio = Union[Literal["", "", "", "", "", "", "", "", "", "", "", "", "", ""], UnrecognizedStr]
ImageResponseFormatDelivery = Union[Literal["inline", "uri"], UnrecognizedStr]
ImageResponseFormatImageSize = Union[Literal["", "", "", ""], UnrecognizedStr]
ImageResponseFormatMimeType = Union[Literal[""], UnrecognizedStr]
class ImageResponseFormatParam(TypedDict): ...
class ImageResponseFormat(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/inputevent.py
from typing import cast
from .. import BaseModel
from .content import Content
from typing import Any, List, Optional
from typing_extensions import TypedDict
class InputEventTypedDict(TypedDict): ...
class InputEvent(BaseModel):
 content: Optional[List[Content]]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/interaction.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel, UnrecognizedStr
from ...utils.unions import parse_open_union
from .antigravityagentconfig import AntigravityAgentConfig
from .audiocontent import AudioContent, AudioContentParam
from .codemenderagentconfig import CodeMenderAgentConfig
from .deepresearchagentconfig import DeepResearchAgentConfig
from .dynamicagentconfig import DynamicAgentConfig
from .error import Error
from .generationconfig import GenerationConfig
from .imagecontent import ImageContent, ImageContentParam
from .safetysetting import SafetySetting
from .tool import Tool
from .usage import Usage
from .videocontent import VideoContent, VideoContentParam
from .webhookconfig import WebhookConfig
from functools import partial
from pydantic.functional_validators import BeforeValidator
from typing import Any, List, Literal, Optional, Union
from typing_extensions import Annotated, NotRequired, TypedDict
InteractionAgentConfigTypedDict = cast(TypeAliasType_1, 0)
class UnknownInteractionAgentConfig(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 def serialize_model(self): ...
_INTERACTION_AGENT_CONFIG_VARIANTS: dict[str, Any]
InteractionAgentConfig = Annotated[Union[AntigravityAgentConfig, CodeMenderAgentConfig, DeepResearchAgentConfig, DynamicAgentConfig, UnknownInteractionAgentConfig], BeforeValidator(partial(parse_open_union, disc_key="type", variants=_INTERACTION_AGENT_CONFIG_VARIANTS, unknown_cls=UnknownInteractionAgentConfig, union_name="InteractionAgentConfig", lenient=True))]
InteractionEnvironmentTypedDict = cast(TypeAliasType_1, 0)
InteractionEnvironment = cast(TypeAliasType_1, 0)
InteractionResponseFormatTypedDict = cast(TypeAliasType_1, 0)
InteractionResponseFormat = cast(TypeAliasType_1, 0)
InteractionStatus = Union[Literal["in_progress", "requires_action", "completed", "failed", "cancelled", "incomplete", "budget_exceeded", "queued", "idle", "requires_continuation"], UnrecognizedStr]
class InteractionTypedDict(TypedDict):
 output_audio: NotRequired[AudioContentParam]
 output_image: NotRequired[ImageContentParam]
 output_video: NotRequired[VideoContentParam]
class Interaction(BaseModel):
 agent_config: Optional[InteractionAgentConfig]
 errors: Optional[List[Error]]
 generation_config: Optional[GenerationConfig]
 safety_settings: Optional[List[SafetySetting]]
 tools: Optional[List[Tool]]
 usage: Optional[Usage]
 webhook_config: Optional[WebhookConfig]
 @classmethod
 def model_construct(cls, *_, **_): ...
 output_image: Optional[ImageContent]
 output_audio: Optional[AudioContent]
 output_video: Optional[VideoContent]
# === google/genai/_gaos/types/interactions/interactionauthtoken.py
from typing import Any, cast
from .. import BaseModel
from datetime import datetime
from typing import Optional
from typing_extensions import NotRequired, TypedDict
class InteractionAuthTokenTypedDict(TypedDict):
 expires_at: NotRequired[datetime]
class InteractionAuthToken(BaseModel):
 expires_at: Optional[datetime]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/interactionauthtokencreateparams.py
from typing import Any, cast
from .. import BaseModel
from datetime import datetime
from typing import Optional
from typing_extensions import NotRequired, TypedDict
class InteractionAuthTokenCreateParamsParam(TypedDict):
 expire_time: NotRequired[datetime]
class InteractionAuthTokenCreateParams(BaseModel):
 expire_time: Optional[datetime]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/interactioncancelledevent.py
from typing import cast
from .. import BaseModel
from .usage import Usage
from typing import Any, Optional
from typing_extensions import TypedDict
class InteractionCancelledEventTypedDict(TypedDict): ...
class InteractionCancelledEvent(BaseModel):
 usage: Optional[Usage]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/interactioncompletedevent.py
from typing import cast
from .. import BaseModel
from .interactionsseeventinteraction import InteractionSseEventInteraction
from typing import Any
from typing_extensions import TypedDict
class InteractionCompletedEventTypedDict(TypedDict): ...
class InteractionCompletedEvent(BaseModel):
 interaction: InteractionSseEventInteraction
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/interactionconnectedevent.py
from .. import BaseModel
from typing_extensions import TypedDict
class InteractionConnectedEventTypedDict(TypedDict): ...
class InteractionConnectedEvent(BaseModel):
 def model_post_init(self, *_) -> None: ...
# === google/genai/_gaos/types/interactions/interactioncreatedevent.py
from typing import cast
from .. import BaseModel
from .interactionsseeventinteraction import InteractionSseEventInteraction
from typing import Any
from typing_extensions import TypedDict
class InteractionCreatedEventTypedDict(TypedDict): ...
class InteractionCreatedEvent(BaseModel):
 interaction: InteractionSseEventInteraction
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/interactionsinput.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
InteractionsInputParam = cast(TypeAliasType_1, 0)
InteractionsInput = cast(TypeAliasType_1, 0)
# === google/genai/_gaos/types/interactions/interactionsseevent.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel
from ...utils.unions import parse_open_union
from .errorevent import ErrorEvent
from .interactioncompletedevent import InteractionCompletedEvent
from .interactioncreatedevent import InteractionCreatedEvent
from .interactionstatusupdate import InteractionStatusUpdate
from .stepdelta import StepDelta
from .stepstart import StepStart
from .stepstop import StepStop
from functools import partial
from pydantic.functional_validators import BeforeValidator
from typing import Any, Union
from typing_extensions import Annotated
InteractionSSEEventTypedDict = cast(TypeAliasType_1, 0)
class UnknownInteractionSSEEvent(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 def serialize_model(self): ...
_INTERACTION_SSE_EVENT_VARIANTS: dict[str, Any]
InteractionSSEEvent = Annotated[Union[ErrorEvent, InteractionCompletedEvent, InteractionCreatedEvent, InteractionStatusUpdate, StepDelta, StepStart, StepStop, UnknownInteractionSSEEvent], BeforeValidator(partial(parse_open_union, disc_key="event_type", variants=_INTERACTION_SSE_EVENT_VARIANTS, unknown_cls=UnknownInteractionSSEEvent, union_name="InteractionSSEEvent", lenient=True))]
# === google/genai/_gaos/types/interactions/interactionsseeventinteraction.py
from typing import Any, cast
from .. import BaseModel, UnrecognizedStr
from .usage import Usage
from typing import Literal, Optional, Union
from typing_extensions import TypedDict
InteractionSseEventInteractionStatus = Union[Literal["in_progress", "requires_action", "completed", "failed", "cancelled", "incomplete", "budget_exceeded", "queued", "idle", "requires_continuation"], UnrecognizedStr]
class InteractionSseEventInteractionTypedDict(TypedDict): ...
class InteractionSseEventInteraction(BaseModel):
 usage: Optional[Usage]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/interactionssestreamevent.py
from .. import BaseModel
from .interactionsseevent import InteractionSSEEvent
from typing_extensions import TypedDict
class InteractionSSEStreamEventTypedDict(TypedDict): ...
class InteractionSSEStreamEvent(BaseModel):
 data: InteractionSSEEvent
# === google/genai/_gaos/types/interactions/interactionstatusupdate.py
from typing import cast
from .. import BaseModel, UnrecognizedStr
from .usage import Usage
from typing import Any, Literal, Optional, Union
from typing_extensions import TypedDict
InteractionStatusUpdateStatus = Union[Literal["in_progress", "requires_action", "completed", "failed", "cancelled", "incomplete", "budget_exceeded", "queued", "idle", "requires_continuation"], UnrecognizedStr]
class InteractionStatusUpdateTypedDict(TypedDict): ...
class InteractionStatusUpdate(BaseModel):
 usage: Optional[Usage]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/liveinteractioncompletedevent.py
from typing import cast
from .. import BaseModel
from .status import Status
from .usage import Usage
from typing import Any, Optional
from typing_extensions import TypedDict
class LiveInteractionCompletedEventTypedDict(TypedDict): ...
class LiveInteractionCompletedEvent(BaseModel):
 status: Optional[Status]
 usage: Optional[Usage]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/liveinteractioncreatedevent.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class LiveInteractionCreatedEventTypedDict(TypedDict): ...
class LiveInteractionCreatedEvent(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/mcpserver.py
from typing import cast
from .. import BaseModel
from .allowedtools import AllowedTools
from typing import Any, List, Optional
from typing_extensions import TypedDict
class MCPServerParam(TypedDict): ...
class MCPServer(BaseModel):
 allowed_tools: Optional[List[AllowedTools]]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/mcpservertoolcalldelta.py
from .. import BaseModel
from typing_extensions import TypedDict
class MCPServerToolCallDeltaTypedDict(TypedDict): ...
class MCPServerToolCallDelta(BaseModel):
 def model_post_init(self, *_) -> None: ...
# === google/genai/_gaos/types/interactions/mcpservertoolcallstep.py
from .. import BaseModel
from typing_extensions import TypedDict
class MCPServerToolCallStepParam(TypedDict): ...
class MCPServerToolCallStep(BaseModel):
 def model_post_init(self, *_) -> None: ...
# === google/genai/_gaos/types/interactions/mcpservertoolresultdelta.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class MCPServerToolResultDeltaResultTypedDict(TypedDict): ...
class MCPServerToolResultDeltaResult(BaseModel): ...
MCPServerToolResultDeltaResultUnionTypedDict = cast(TypeAliasType_1, 0)
MCPServerToolResultDeltaResultUnion = cast(TypeAliasType_1, 0)
class MCPServerToolResultDeltaTypedDict(TypedDict): ...
class MCPServerToolResultDelta(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/mcpservertoolresultstep.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class MCPServerToolResultStepResultParam(TypedDict): ...
class MCPServerToolResultStepResult(BaseModel): ...
MCPServerToolResultStepResultUnionParam = cast(TypeAliasType_1, 0)
MCPServerToolResultStepResultUnion = cast(TypeAliasType_1, 0)
class MCPServerToolResultStepParam(TypedDict): ...
class MCPServerToolResultStep(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/mediaprocessing.py
from .staticmediaprocessing import StaticMediaProcessing, StaticMediaProcessingParam
MediaProcessingParam = StaticMediaProcessingParam
MediaProcessing = StaticMediaProcessing
# === google/genai/_gaos/types/interactions/mediaresolution.py
from .. import UnrecognizedStr
from typing import Literal, Union
MediaResolution = Union[Literal["low", "medium", "high", "ultra_high"], UnrecognizedStr]
# === google/genai/_gaos/types/interactions/modalitytokens.py
from typing import Any, cast
from .. import BaseModel
from typing_extensions import TypedDict
class ModalityTokensTypedDict(TypedDict): ...
class ModalityTokens(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/model.py
from .. import UnrecognizedStr
from typing import Literal, Union
Model = Union[Literal["", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", ""], UnrecognizedStr]
# === google/genai/_gaos/types/interactions/modeloutputstep.py
from typing import cast
from .. import BaseModel
from .content import Content
from .status import Status
from typing import Any, List, Optional
from typing_extensions import TypedDict
class ModelOutputStepParam(TypedDict): ...
class ModelOutputStep(BaseModel):
 content: Optional[List[Content]]
 error: Optional[Status]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/pageprocessingoptions.py
from typing import Any, cast
from .. import BaseModel, UnrecognizedStr
from typing import Literal, Union
from typing_extensions import TypedDict
PageProcessingOptionsContentLayer = Union[Literal["page_image", "page_text"], UnrecognizedStr]
class PageProcessingOptionsParam(TypedDict): ...
class PageProcessingOptions(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/parallelaisearchconfig.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class ParallelAISearchConfigParam(TypedDict): ...
class ParallelAISearchConfig(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/placecitation.py
from typing import cast
from .. import BaseModel
from .reviewsnippet import ReviewSnippet
from typing import Any, List, Optional
from typing_extensions import TypedDict
class PlaceCitationParam(TypedDict): ...
class PlaceCitation(BaseModel):
 review_snippets: Optional[List[ReviewSnippet]]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/processingcalldelta.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class ProcessingCallDeltaTypedDict(TypedDict): ...
class ProcessingCallDelta(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/processingcallstep.py
from typing import cast
from .. import Base64FileInput, BaseModel
from typing import Any, Union
from typing_extensions import NotRequired, TypedDict
class ProcessingCallStepParam(TypedDict):
 signature: NotRequired[Union[str, Base64FileInput]]
class ProcessingCallStep(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/processingresultdelta.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class ProcessingResultDeltaTypedDict(TypedDict): ...
class ProcessingResultDelta(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/processingresultstep.py
from typing import cast
from .. import Base64FileInput, BaseModel
from typing import Any, Union
from typing_extensions import NotRequired, TypedDict
class ProcessingResultStepParam(TypedDict):
 signature: NotRequired[Union[str, Base64FileInput]]
class ProcessingResultStep(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/ragresource.py
from typing import Any, cast
from .. import BaseModel
from typing_extensions import TypedDict
class RagResourceParam(TypedDict): ...
class RagResource(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/ragretrievalconfig.py
from typing import Any, cast
from .. import BaseModel
from .filter_ import Filter
from .hybridsearch import HybridSearch
from .ranking import Ranking
import pydantic
from typing import Optional
from typing_extensions import Annotated, TypedDict
class RagRetrievalConfigParam(TypedDict): ...
class RagRetrievalConfig(BaseModel):
 filter_: Annotated[Optional[Filter], pydantic.Field(alias="filter")]
 hybrid_search: Optional[HybridSearch]
 ranking: Optional[Ranking]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/ragstoreconfig.py
from typing import Any, cast
from .. import BaseModel
from .ragresource import RagResource
from .ragretrievalconfig import RagRetrievalConfig
from typing import List, Optional
from typing_extensions import TypedDict
class RagStoreConfigParam(TypedDict): ...
class RagStoreConfig(BaseModel):
 rag_resources: Optional[List[RagResource]]
 rag_retrieval_config: Optional[RagRetrievalConfig]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/ranking.py
from typing import cast
from .. import BaseModel
from .rankservice import RankService
from typing import Any, Optional
from typing_extensions import TypedDict
class RankingParam(TypedDict): ...
class Ranking(BaseModel):
 rank_service: Optional[RankService]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/rankservice.py
from typing import Any, cast
from .. import BaseModel
from typing_extensions import TypedDict
class RankServiceParam(TypedDict): ...
class RankService(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/responseformat.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
ResponseFormatParam = cast(TypeAliasType_1, 0)
ResponseFormat = cast(TypeAliasType_1, 0)
# === google/genai/_gaos/types/interactions/responsemodality.py
from .. import UnrecognizedStr
from typing import Literal, Union
ResponseModality = Union[Literal["text", "image", "audio", "video", "document"], UnrecognizedStr]
# === google/genai/_gaos/types/interactions/retrieval.py
from typing import cast
from .. import BaseModel, UnrecognizedStr
from .exaaisearchconfig import ExaAISearchConfig
from .parallelaisearchconfig import ParallelAISearchConfig
from .ragstoreconfig import RagStoreConfig
from .vertexaisearchconfig import VertexAISearchConfig
from typing import Any, Literal, Optional, Union
from typing_extensions import TypedDict
RetrievalRetrievalType = Union[Literal["vertex_ai_search", "rag_store", "exa_ai_search", "parallel_ai_search"], UnrecognizedStr]
class RetrievalParam(TypedDict): ...
class Retrieval(BaseModel):
 exa_ai_search_config: Optional[ExaAISearchConfig]
 parallel_ai_search_config: Optional[ParallelAISearchConfig]
 rag_store_config: Optional[RagStoreConfig]
 vertex_ai_search_config: Optional[VertexAISearchConfig]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/retrievalcallarguments.py
from typing import Any, cast
from .. import BaseModel
from typing_extensions import TypedDict
class RetrievalCallArgumentsParam(TypedDict): ...
class RetrievalCallArguments(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/retrievalcalldelta.py
from typing import cast
from .. import BaseModel, UnrecognizedStr
from .retrievalcallarguments import RetrievalCallArguments
from typing import Any, Literal, Union
from typing_extensions import TypedDict
RetrievalCallDeltaRetrievalType = Union[Literal["vertex_ai_search", "rag_store", "exa_ai_search", "parallel_ai_search"], UnrecognizedStr]
class RetrievalCallDeltaTypedDict(TypedDict): ...
class RetrievalCallDelta(BaseModel):
 arguments: RetrievalCallArguments
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/retrievalcallstep.py
from typing import cast
from .. import Base64FileInput, BaseModel, UnrecognizedStr
from .retrievalcallarguments import RetrievalCallArguments
from typing import Any, Literal, Union
from typing_extensions import NotRequired, TypedDict
RetrievalCallStepRetrievalType = Union[Literal["vertex_ai_search", "rag_store", "exa_ai_search", "parallel_ai_search"], UnrecognizedStr]
class RetrievalCallStepParam(TypedDict):
 signature: NotRequired[Union[str, Base64FileInput]]
class RetrievalCallStep(BaseModel):
 arguments: RetrievalCallArguments
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/retrievalresultdelta.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class RetrievalResultDeltaTypedDict(TypedDict): ...
class RetrievalResultDelta(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/retrievalresultstep.py
from typing import cast
from .. import Base64FileInput, BaseModel
from typing import Any, Union
from typing_extensions import NotRequired, TypedDict
class RetrievalResultStepParam(TypedDict):
 signature: NotRequired[Union[str, Base64FileInput]]
class RetrievalResultStep(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/reviewsnippet.py
from typing import Any, cast
from .. import BaseModel
from typing_extensions import TypedDict
class ReviewSnippetParam(TypedDict): ...
class ReviewSnippet(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/safetysetting.py
from typing import Any, cast
from .. import BaseModel, UnrecognizedStr
from typing import Literal, Union
from typing_extensions import TypedDict
Method = Union[Literal["severity", "probability"], UnrecognizedStr]
Threshold = Union[Literal["block_low_and_above", "block_medium_and_above", "block_only_high", "block_none", "off"], UnrecognizedStr]
class SafetySettingParam(TypedDict): ...
class SafetySetting(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/serverevent.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from ...utils import get_discriminator
from .errorevent import ErrorEvent
from .interactioncancelledevent import InteractionCancelledEvent
from .interactionconnectedevent import InteractionConnectedEvent
from .liveinteractioncompletedevent import LiveInteractionCompletedEvent
from .liveinteractioncreatedevent import LiveInteractionCreatedEvent
from .stepdelta import StepDelta
from .stepstart import StepStart
from .stepstop import StepStop
from pydantic import Discriminator, Tag
from typing import Union
from typing_extensions import Annotated
ServerEventTypedDict = cast(TypeAliasType_1, 0)
ServerEvent = Annotated[Union[Annotated[ErrorEvent, Tag("error")], Annotated[InteractionCancelledEvent, Tag("interaction.cancelled")], Annotated[InteractionConnectedEvent, Tag("interaction.connected")], Annotated[LiveInteractionCompletedEvent, Tag("interaction.completed")], Annotated[LiveInteractionCreatedEvent, Tag("interaction.created")], Annotated[StepDelta, Tag("step.delta")], Annotated[StepStart, Tag("step.start")], Annotated[StepStop, Tag("step.stop")]], Discriminator(lambda: get_discriminator(__, "event_type", "event_type"))]
# === google/genai/_gaos/types/interactions/servicetier.py
from .. import UnrecognizedStr
from typing import Literal, Union
ServiceTier = Union[Literal["flex", "standard", "priority", "deferred"], UnrecognizedStr]
# === google/genai/_gaos/types/interactions/sessionconfig.py
from typing import Any, cast
from .. import BaseModel
from typing_extensions import TypedDict
class SessionConfigParam(TypedDict): ...
class SessionConfig(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/smarttranscriptionmode.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class SmartTranscriptionModeParam(TypedDict): ...
class SmartTranscriptionMode(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/source.py
from typing import Any, cast
from .. import BaseModel, UnrecognizedStr
from typing import Literal, Union
from typing_extensions import TypedDict
SourceType = Union[Literal["gcs", "inline", "repository", "skill_registry"], UnrecognizedStr]
class SourceParam(TypedDict): ...
class Source(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/speakerconfig.py
from typing import Any, cast
from .. import BaseModel
from .speechconfig import SpeechConfig
from typing import List, Optional
from typing_extensions import TypedDict
class SpeakerConfigParam(TypedDict): ...
class SpeakerConfig(BaseModel):
 speakers: Optional[List[SpeechConfig]]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/speechannotation.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class SpeechAnnotationParam(TypedDict): ...
class SpeechAnnotation(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/speechconfig.py
from typing import Any, cast
from .. import BaseModel
from typing_extensions import TypedDict
class SpeechConfigParam(TypedDict): ...
class SpeechConfig(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/spreadsheetprocessingoptions.py
from typing import Any, cast
from .. import BaseModel, UnrecognizedStr
from typing import Literal, Union
from typing_extensions import TypedDict
SpreadsheetProcessingOptionsContentLayer = Union[Literal["visual", "data", "formulas"], UnrecognizedStr]
class SpreadsheetProcessingOptionsParam(TypedDict): ...
class SpreadsheetProcessingOptions(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/staticmediaprocessing.py
from typing import cast
from .. import BaseModel, UnrecognizedStr
from typing import Any, Literal, Union
from typing_extensions import TypedDict
StaticMediaProcessingContentLayer = Union[Literal["frames", "audio", "transcript"], UnrecognizedStr]
class StaticMediaProcessingParam(TypedDict): ...
class StaticMediaProcessing(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/status.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class StatusParam(TypedDict): ...
class Status(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/step.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel
from ...utils.unions import parse_open_union
from .codeexecutioncallstep import CodeExecutionCallStep
from .codeexecutionresultstep import CodeExecutionResultStep
from .filesearchcallstep import FileSearchCallStep
from .filesearchresultstep import FileSearchResultStep
from .functioncallstep import FunctionCallStep
from .functionresultstep import FunctionResultStep
from .googlemapscallstep import GoogleMapsCallStep
from .googlemapsresultstep import GoogleMapsResultStep
from .googlesearchcallstep import GoogleSearchCallStep
from .googlesearchresultstep import GoogleSearchResultStep
from .mcpservertoolcallstep import MCPServerToolCallStep
from .mcpservertoolresultstep import MCPServerToolResultStep
from .modeloutputstep import ModelOutputStep
from .processingcallstep import ProcessingCallStep
from .processingresultstep import ProcessingResultStep
from .retrievalcallstep import RetrievalCallStep
from .retrievalresultstep import RetrievalResultStep
from .thoughtstep import ThoughtStep
from .toolsearchcallstep import ToolSearchCallStep
from .toolsearchresultstep import ToolSearchResultStep
from .urlcontextcallstep import URLContextCallStep
from .urlcontextresultstep import URLContextResultStep
from .userinputstep import UserInputStep
from functools import partial
from pydantic.functional_validators import BeforeValidator
from typing import Any, Union
from typing_extensions import Annotated
StepParam = cast(TypeAliasType_1, 0)
class UnknownStep(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 def serialize_model(self): ...
_STEP_VARIANTS: dict[str, Any]
Step = Annotated[Union[CodeExecutionCallStep, CodeExecutionResultStep, FileSearchCallStep, FileSearchResultStep, FunctionCallStep, FunctionResultStep, GoogleMapsCallStep, GoogleMapsResultStep, GoogleSearchCallStep, GoogleSearchResultStep, MCPServerToolCallStep, MCPServerToolResultStep, ModelOutputStep, ProcessingCallStep, ProcessingResultStep, RetrievalCallStep, RetrievalResultStep, ThoughtStep, ToolSearchCallStep, ToolSearchResultStep, URLContextCallStep, URLContextResultStep, UserInputStep, UnknownStep], BeforeValidator(partial(parse_open_union, disc_key="type", variants=_STEP_VARIANTS, unknown_cls=UnknownStep, union_name="Step", lenient=True))]
# === google/genai/_gaos/types/interactions/stepdelta.py
from typing import cast
from .. import BaseModel
from .stepdeltametadata import StepDeltaMetadata
from typing import Any, Optional
from typing_extensions import TypedDict
class StepDeltaTypedDict(TypedDict): ...
class StepDelta(BaseModel):
 metadata: Optional[StepDeltaMetadata]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/stepdeltadata.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel
from ...utils.unions import parse_open_union
from .argumentsdelta import ArgumentsDelta
from .audiodelta import AudioDelta
from .codeexecutioncalldelta import CodeExecutionCallDelta
from .codeexecutionresultdelta import CodeExecutionResultDelta
from .documentdelta import DocumentDelta
from .filesearchcalldelta import FileSearchCallDelta
from .filesearchresultdelta import FileSearchResultDelta
from .functionresultdelta import FunctionResultDelta
from .googlemapscalldelta import GoogleMapsCallDelta
from .googlemapsresultdelta import GoogleMapsResultDelta
from .googlesearchcalldelta import GoogleSearchCallDelta
from .googlesearchresultdelta import GoogleSearchResultDelta
from .imagedelta import ImageDelta
from .mcpservertoolcalldelta import MCPServerToolCallDelta
from .mcpservertoolresultdelta import MCPServerToolResultDelta
from .processingcalldelta import ProcessingCallDelta
from .processingresultdelta import ProcessingResultDelta
from .retrievalcalldelta import RetrievalCallDelta
from .retrievalresultdelta import RetrievalResultDelta
from .textannotationdelta import TextAnnotationDelta
from .textdelta import TextDelta
from .thoughtsignaturedelta import ThoughtSignatureDelta
from .thoughtsummarydelta import ThoughtSummaryDelta
from .toolsearchcalldelta import ToolSearchCallDelta
from .toolsearchresultdelta import ToolSearchResultDelta
from .urlcontextcalldelta import URLContextCallDelta
from .urlcontextresultdelta import URLContextResultDelta
from .videodelta import VideoDelta
from functools import partial
from pydantic.functional_validators import BeforeValidator
from typing import Any, Union
from typing_extensions import Annotated
StepDeltaDataTypedDict = cast(TypeAliasType_1, 0)
class UnknownStepDeltaData(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 def serialize_model(self): ...
_STEP_DELTA_DATA_VARIANTS: dict[str, Any]
StepDeltaData = Annotated[Union[ArgumentsDelta, AudioDelta, CodeExecutionCallDelta, CodeExecutionResultDelta, DocumentDelta, FileSearchCallDelta, FileSearchResultDelta, FunctionResultDelta, GoogleMapsCallDelta, GoogleMapsResultDelta, GoogleSearchCallDelta, GoogleSearchResultDelta, ImageDelta, MCPServerToolCallDelta, MCPServerToolResultDelta, ProcessingCallDelta, ProcessingResultDelta, RetrievalCallDelta, RetrievalResultDelta, TextAnnotationDelta, TextDelta, ThoughtSignatureDelta, ThoughtSummaryDelta, ToolSearchCallDelta, ToolSearchResultDelta, URLContextCallDelta, URLContextResultDelta, VideoDelta, UnknownStepDeltaData], BeforeValidator(partial(parse_open_union, disc_key="type", variants=_STEP_DELTA_DATA_VARIANTS, unknown_cls=UnknownStepDeltaData, union_name="StepDeltaData", lenient=True))]
# === google/genai/_gaos/types/interactions/stepdeltametadata.py
from typing import Any, cast
from .. import BaseModel
from .usage import Usage
from typing import Optional
from typing_extensions import TypedDict
class StepDeltaMetadataTypedDict(TypedDict): ...
class StepDeltaMetadata(BaseModel):
 total_usage: Optional[Usage]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/stepstart.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class StepStartTypedDict(TypedDict): ...
class StepStart(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/stepstop.py
from typing import cast
from .. import BaseModel
from .usage import Usage
from typing import Any, Optional
from typing_extensions import TypedDict
class StepStopTypedDict(TypedDict): ...
class StepStop(BaseModel):
 step_usage: Optional[Usage]
 usage: Optional[Usage]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/textannotationdelta.py
from typing import cast
from .. import BaseModel
from .annotation import Annotation
from typing import Any, List, Optional
from typing_extensions import TypedDict
class TextAnnotationDeltaTypedDict(TypedDict): ...
class TextAnnotationDelta(BaseModel):
 annotations: Optional[List[Annotation]]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/textcontent.py
from typing import cast
from .. import BaseModel
from .annotation import Annotation
from typing import Any, List, Optional
from typing_extensions import TypedDict
class TextContentParam(TypedDict): ...
class TextContent(BaseModel):
 annotations: Optional[List[Annotation]]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/textdelta.py
from .. import BaseModel
from typing_extensions import TypedDict
class TextDeltaTypedDict(TypedDict): ...
class TextDelta(BaseModel):
 def model_post_init(self, *_) -> None: ...
# === google/genai/_gaos/types/interactions/textresponseformat.py
from typing import cast
from .. import BaseModel, UnrecognizedStr
from typing import Any, Literal, Union
from typing_extensions import TypedDict
TextResponseFormatMimeType = Union[Literal["", ""], UnrecognizedStr]
class TextResponseFormatParam(TypedDict): ...
class TextResponseFormat(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/thinkinglevel.py
from .. import UnrecognizedStr
from typing import Literal, Union
ThinkingLevel = Union[Literal["minimal", "low", "medium", "high", "xhigh"], UnrecognizedStr]
# === google/genai/_gaos/types/interactions/thinkingsummaries.py
from .. import UnrecognizedStr
from typing import Literal, Union
ThinkingSummaries = Union[Literal["auto", "none"], UnrecognizedStr]
# === google/genai/_gaos/types/interactions/thoughtsignaturedelta.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class ThoughtSignatureDeltaTypedDict(TypedDict): ...
class ThoughtSignatureDelta(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/thoughtstep.py
from typing import cast
from .. import Base64FileInput, BaseModel
from .thoughtsummarycontent import ThoughtSummaryContent
from typing import Any, List, Optional, Union
from typing_extensions import NotRequired, TypedDict
class ThoughtStepParam(TypedDict):
 signature: NotRequired[Union[str, Base64FileInput]]
class ThoughtStep(BaseModel):
 summary: Optional[List[ThoughtSummaryContent]]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/thoughtsummarycontent.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel
from ...utils.unions import parse_open_union
from .imagecontent import ImageContent
from .textcontent import TextContent
from functools import partial
from pydantic.functional_validators import BeforeValidator
from typing import Any, Union
from typing_extensions import Annotated
ThoughtSummaryContentParam = cast(TypeAliasType_1, 0)
class UnknownThoughtSummaryContent(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 def serialize_model(self): ...
_THOUGHT_SUMMARY_CONTENT_VARIANTS: dict[str, Any]
ThoughtSummaryContent = Annotated[Union[ImageContent, TextContent, UnknownThoughtSummaryContent], BeforeValidator(partial(parse_open_union, disc_key="type", variants=_THOUGHT_SUMMARY_CONTENT_VARIANTS, unknown_cls=UnknownThoughtSummaryContent, union_name="ThoughtSummaryContent", lenient=True))]
# === google/genai/_gaos/types/interactions/thoughtsummarydelta.py
from typing import cast
from .. import BaseModel
from .content import Content
from typing import Any, Optional
from typing_extensions import TypedDict
class ThoughtSummaryDeltaTypedDict(TypedDict): ...
class ThoughtSummaryDelta(BaseModel):
 content: Optional[Content]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/tool.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel
from ...utils.unions import parse_open_union
from .codeexecution import CodeExecution
from .computeruse import ComputerUse
from .filesearch import FileSearch
from .function import Function
from .googlemaps import GoogleMaps
from .googlesearch import GoogleSearch
from .mcpserver import MCPServer
from .retrieval import Retrieval
from .toolsearch import ToolSearch
from .urlcontext import URLContext
from functools import partial
from pydantic.functional_validators import BeforeValidator
from typing import Any, Union
from typing_extensions import Annotated
ToolParam = cast(TypeAliasType_1, 0)
class UnknownTool(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 def serialize_model(self): ...
_TOOL_VARIANTS: dict[str, Any]
Tool = Annotated[Union[CodeExecution, ComputerUse, FileSearch, Function, GoogleMaps, GoogleSearch, MCPServer, Retrieval, ToolSearch, URLContext, UnknownTool], BeforeValidator(partial(parse_open_union, disc_key="type", variants=_TOOL_VARIANTS, unknown_cls=UnknownTool, union_name="Tool", lenient=True))]
# === google/genai/_gaos/types/interactions/toolchoiceconfig.py
from typing import Any, cast
from .. import BaseModel
from .allowedtools import AllowedTools
from typing import Optional
from typing_extensions import TypedDict
class ToolChoiceConfigParam(TypedDict): ...
class ToolChoiceConfig(BaseModel):
 allowed_tools: Optional[AllowedTools]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/toolchoicetype.py
from .. import UnrecognizedStr
from typing import Literal, Union
ToolChoiceType = Union[Literal["auto", "any", "none", "validated"], UnrecognizedStr]
# === google/genai/_gaos/types/interactions/toolsearch.py
from typing import cast
from .. import BaseModel, UnrecognizedStr
from typing import Any, Literal, Union
from typing_extensions import TypedDict
Execution = Union[Literal["server", "client"], UnrecognizedStr]
class ToolSearchParam(TypedDict): ...
class ToolSearch(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/toolsearchcalldelta.py
from typing import cast
from .. import BaseModel
from .toolsearchcallsteparguments import ToolSearchCallStepArguments
from typing import Any, Optional
from typing_extensions import TypedDict
class ToolSearchCallDeltaTypedDict(TypedDict): ...
class ToolSearchCallDelta(BaseModel):
 arguments: Optional[ToolSearchCallStepArguments]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/toolsearchcallstep.py
from typing import cast
from .. import Base64FileInput, BaseModel
from .toolsearchcallsteparguments import ToolSearchCallStepArguments
from typing import Any, Union
from typing_extensions import NotRequired, TypedDict
class ToolSearchCallStepParam(TypedDict):
 signature: NotRequired[Union[str, Base64FileInput]]
class ToolSearchCallStep(BaseModel):
 arguments: ToolSearchCallStepArguments
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/toolsearchcallsteparguments.py
from typing import Any, cast
from .. import BaseModel
from typing_extensions import TypedDict
class ToolSearchCallStepArgumentsParam(TypedDict): ...
class ToolSearchCallStepArguments(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/toolsearchresultdelta.py
from typing import cast
from .. import BaseModel
from .function import Function
from typing import Any, List, Optional
from typing_extensions import TypedDict
class ToolSearchResultDeltaTypedDict(TypedDict): ...
class ToolSearchResultDelta(BaseModel):
 result: Optional[List[Function]]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/toolsearchresultstep.py
from typing import cast
from .. import Base64FileInput, BaseModel
from .function import Function
from typing import Any, List, Optional, Union
from typing_extensions import NotRequired, TypedDict
class ToolSearchResultStepParam(TypedDict):
 signature: NotRequired[Union[str, Base64FileInput]]
class ToolSearchResultStep(BaseModel):
 result: Optional[List[Function]]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/transcriptionconfig.py
from typing import Any, cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel, UnrecognizedStr
from typing import Literal, Union
from typing_extensions import TypedDict
TranscriptionConfigModeEnum = Union[Literal["verbatim", "smart"], UnrecognizedStr]
TranscriptionConfigModeParam = cast(TypeAliasType_1, 0)
TranscriptionConfigMode = cast(TypeAliasType_1, 0)
class TranscriptionConfigParam(TypedDict): ...
class TranscriptionConfig(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/transcriptionmode.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel
from ...utils.unions import parse_open_union
from .smarttranscriptionmode import SmartTranscriptionMode
from .verbatimtranscriptionmode import VerbatimTranscriptionMode
from functools import partial
from pydantic.functional_validators import BeforeValidator
from typing import Any, Union
from typing_extensions import Annotated
TranscriptionModeParam = cast(TypeAliasType_1, 0)
class UnknownTranscriptionMode(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 def serialize_model(self): ...
_TRANSCRIPTION_MODE_VARIANTS: dict[str, Any]
TranscriptionMode = Annotated[Union[SmartTranscriptionMode, VerbatimTranscriptionMode, UnknownTranscriptionMode], BeforeValidator(partial(parse_open_union, disc_key="type", variants=_TRANSCRIPTION_MODE_VARIANTS, unknown_cls=UnknownTranscriptionMode, union_name="TranscriptionMode", lenient=True))]
# === google/genai/_gaos/types/interactions/urlcitation.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class URLCitationParam(TypedDict): ...
class URLCitation(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/urlcontext.py
from .. import BaseModel
from typing_extensions import TypedDict
class URLContextParam(TypedDict): ...
class URLContext(BaseModel):
 def model_post_init(self, *_) -> None: ...
# === google/genai/_gaos/types/interactions/urlcontextcallarguments.py
from typing import Any, cast
from .. import BaseModel
from typing_extensions import TypedDict
class URLContextCallArgumentsParam(TypedDict): ...
class URLContextCallArguments(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/urlcontextcalldelta.py
from typing import cast
from .. import BaseModel
from .urlcontextcallarguments import URLContextCallArguments
from typing import Any
from typing_extensions import TypedDict
class URLContextCallDeltaTypedDict(TypedDict): ...
class URLContextCallDelta(BaseModel):
 arguments: URLContextCallArguments
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/urlcontextcallstep.py
from typing import cast
from .. import Base64FileInput, BaseModel
from .urlcontextcallarguments import URLContextCallArguments
from typing import Any, Union
from typing_extensions import NotRequired, TypedDict
class URLContextCallStepParam(TypedDict):
 signature: NotRequired[Union[str, Base64FileInput]]
class URLContextCallStep(BaseModel):
 arguments: URLContextCallArguments
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/urlcontextresult.py
from typing import Any, cast
from .. import BaseModel, UnrecognizedStr
from typing import Literal, Union
from typing_extensions import TypedDict
URLContextResultStatus = Union[Literal["success", "error", "paywall", "unsafe"], UnrecognizedStr]
class URLContextResultParam(TypedDict): ...
class URLContextResult(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/urlcontextresultdelta.py
from typing import cast
from .. import BaseModel
from .urlcontextresult import URLContextResult
from typing import Any, List
from typing_extensions import TypedDict
class URLContextResultDeltaTypedDict(TypedDict): ...
class URLContextResultDelta(BaseModel):
 result: List[URLContextResult]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/urlcontextresultstep.py
from typing import cast
from .. import Base64FileInput, BaseModel
from .urlcontextresult import URLContextResult
from typing import Any, List, Union
from typing_extensions import NotRequired, TypedDict
class URLContextResultStepParam(TypedDict):
 signature: NotRequired[Union[str, Base64FileInput]]
class URLContextResultStep(BaseModel):
 result: List[URLContextResult]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/usage.py
from typing import Any, cast
from .. import BaseModel
from .groundingtoolcount import GroundingToolCount
from .modalitytokens import ModalityTokens
from typing import List, Optional
from typing_extensions import TypedDict
class UsageTypedDict(TypedDict): ...
class Usage(BaseModel):
 cached_tokens_by_modality: Optional[List[ModalityTokens]]
 grounding_tool_count: Optional[List[GroundingToolCount]]
 input_tokens_by_modality: Optional[List[ModalityTokens]]
 output_tokens_by_modality: Optional[List[ModalityTokens]]
 tool_use_tokens_by_modality: Optional[List[ModalityTokens]]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/useractioninput.py
from typing import cast
from .. import BaseModel
from typing import Any, Literal
from typing_extensions import TypedDict
UserActionType = Literal["key_down", "key_up", "key_click"]
UserActionKey = Literal["arrow_down", "arrow_left", "arrow_right", "arrow_up", "key_a", "key_d", "key_e", "key_s", "key_w", "space"]
UserActionTargetTypedDict = UserActionKey
UserActionTarget = UserActionKey
class UserActionInputTypedDict(TypedDict): ...
class UserActionInput(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/userinputstep.py
from typing import cast
from .. import BaseModel
from .content import Content
from typing import Any, List, Optional
from typing_extensions import TypedDict
class UserInputStepParam(TypedDict): ...
class UserInputStep(BaseModel):
 content: Optional[List[Content]]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/verbatimtranscriptionmode.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class VerbatimTranscriptionModeParam(TypedDict): ...
class VerbatimTranscriptionMode(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/vertexaisearchconfig.py
from typing import Any, cast
from .. import BaseModel
from typing_extensions import TypedDict
class VertexAISearchConfigParam(TypedDict): ...
class VertexAISearchConfig(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/videoconfig.py
from typing import Any, cast
from .. import BaseModel, UnrecognizedStr
from typing import Literal, Union
from typing_extensions import TypedDict
Task = Union[Literal["text_to_video", "image_to_video", "reference_to_video", "edit", "extend", "upscale"], UnrecognizedStr]
class VideoConfigParam(TypedDict): ...
class VideoConfig(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/videocontent.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import Base64FileInput, BaseModel, UnrecognizedStr
from typing import Any, Literal, Union
from typing_extensions import NotRequired, TypedDict
VideoContentMimeType = Union[Literal["", "", "", "", "", "", "", "", ""], UnrecognizedStr]
ProcessingEnum = Union[Literal["static", "agentic"], UnrecognizedStr]
ProcessingParam = cast(TypeAliasType_1, 0)
Processing = cast(TypeAliasType_1, 0)
class VideoContentParam(TypedDict):
 data: NotRequired[Union[str, Base64FileInput]]
class VideoContent(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/videodelta.py
from typing import cast
from .. import BaseModel, UnrecognizedStr
from typing import Any, Literal, Union
from typing_extensions import TypedDict
VideoDeltaMimeType = Union[Literal["", "", "", "", "", "", "", "", "", ""], UnrecognizedStr]
class VideoDeltaTypedDict(TypedDict): ...
class VideoDelta(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/videoresponseformat.py
from typing import cast
from .. import BaseModel, UnrecognizedStr
from typing import Any, Literal, Union
from typing_extensions import TypedDict
VideoResponseFormatAspectRatio = Union[Literal["", ""], UnrecognizedStr]
VideoResponseFormatDelivery = Union[Literal["inline", "uri"], UnrecognizedStr]
Resolution = Union[Literal["", "", "", ""], UnrecognizedStr]
class VideoResponseFormatParam(TypedDict): ...
class VideoResponseFormat(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/webhookconfig.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class WebhookConfigParam(TypedDict): ...
class WebhookConfig(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/wordinfo.py
from typing import cast
from .. import BaseModel
from typing import Any
from typing_extensions import TypedDict
class WordInfoParam(TypedDict): ...
class WordInfo(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/worldpromptcontent.py
from .. import BaseModel
from typing_extensions import TypedDict
class WorldPromptContentTypedDict(TypedDict): ...
class WorldPromptContent(BaseModel): ...
# === google/genai/_gaos/types/interactions/worldreferenceimage.py
from typing import Any, cast
from .. import BaseModel
from typing_extensions import TypedDict
class WorldReferenceImageTypedDict(TypedDict): ...
class WorldReferenceImage(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/interactions/worldsetupevent.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from .. import BaseModel
from .worldreferenceimage import WorldReferenceImage
from typing import Any, Optional
from typing_extensions import TypedDict
WorldPromptTypedDict = cast(TypeAliasType_1, 0)
WorldPrompt = cast(TypeAliasType_1, 0)
class WorldSetupEventTypedDict(TypedDict): ...
class WorldSetupEvent(BaseModel):
 reference_image: Optional[WorldReferenceImage]
 def model_post_init(self, *_) -> None: ...
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/triggers/__init__.py
from .listtriggerexecutionsresponse import ListTriggerExecutionsResponse
from .listtriggersresponse import ListTriggersResponse
from .trigger import Trigger
from .triggerexecution import TriggerExecution
# === google/genai/_gaos/types/triggers/listtriggerexecutionsresponse.py
from typing import Any, cast
from .. import BaseModel
from .triggerexecution import TriggerExecution
from typing import List, Optional
class ListTriggerExecutionsResponse(BaseModel):
 trigger_executions: Optional[List[TriggerExecution]]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/triggers/listtriggersresponse.py
from typing import Any, cast
from .. import BaseModel
from .trigger import Trigger
from typing import List, Optional
class ListTriggersResponse(BaseModel):
 triggers: Optional[List[Trigger]]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/triggers/trigger.py
from typing import Any, cast
from .. import BaseModel, UnrecognizedStr
from ..interactions import createagentinteraction as interactions_createagentinteraction
from datetime import datetime
from typing import Literal, Optional, Union
TriggerStatus = Union[Literal["active", "paused", "error"], UnrecognizedStr]
class Trigger(BaseModel):
 interaction: interactions_createagentinteraction.CreateAgentInteraction
 create_time: Optional[datetime]
 last_pause_time: Optional[datetime]
 last_resume_time: Optional[datetime]
 last_run_time: Optional[datetime]
 next_run_time: Optional[datetime]
 update_time: Optional[datetime]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/triggers/triggercreateparams.py
from typing import Any, cast
from .. import BaseModel
from ..interactions import createagentinteraction as interactions_createagentinteraction
from typing_extensions import TypedDict
class TriggerCreateParamsParam(TypedDict): ...
class TriggerCreateParams(BaseModel):
 interaction: interactions_createagentinteraction.CreateAgentInteraction
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/triggers/triggerexecution.py
from typing import Any, cast
from .. import BaseModel, UnrecognizedStr
from datetime import datetime
from typing import Literal, Optional, Union
TriggerExecutionStatus = Union[Literal["in_progress", "completed", "failed", "skipped", "timed_out"], UnrecognizedStr]
class TriggerExecution(BaseModel):
 end_time: Optional[datetime]
 scheduled_time: Optional[datetime]
 start_time: Optional[datetime]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/triggers/triggerupdate.py
from typing import Any, cast
from .. import BaseModel
from typing import Literal
from typing_extensions import TypedDict
TriggerUpdateStatus = Literal["active", "paused", "error"]
class TriggerUpdateParam(TypedDict): ...
class TriggerUpdate(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/voices/__init__.py
from .deletevoiceresponse import DeleteVoiceResponse
from .listvoicesresponse import ListVoicesResponse
from .voice_output import VoiceOutput
# === google/genai/_gaos/types/voices/audiodata.py
from .. import Base64FileInput
from typing import Union
from typing_extensions import TypedDict
class AudioDataParam(TypedDict):
 data: Union[str, Base64FileInput]
# === google/genai/_gaos/types/voices/createvoicerequest.py
from .voice_input import VoiceInputParam
from typing_extensions import TypedDict
class CreateVoiceRequestParam(TypedDict):
 voice: VoiceInputParam
# === google/genai/_gaos/types/voices/deletevoiceresponse.py
from .. import BaseModel
class DeleteVoiceResponse(BaseModel): ...
# === google/genai/_gaos/types/voices/listvoicesresponse.py
from typing import Any, cast
from .. import BaseModel
from .voice_output import VoiceOutput
from typing import List, Optional
class ListVoicesResponse(BaseModel):
 voices: Optional[List[VoiceOutput]]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/voices/promptedvoice.py
from typing import Any, cast
from .. import BaseModel
class PromptedVoice(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/voices/replicatedvoice.py
from .audiodata import AudioDataParam
from typing_extensions import TypedDict
class ReplicatedVoiceParam(TypedDict):
 consent_audio: AudioDataParam
 source_audio: AudioDataParam
# === google/genai/_gaos/types/voices/voice_input.py
from .audiodata import AudioDataParam
from .replicatedvoice import ReplicatedVoiceParam
from typing_extensions import NotRequired, TypedDict
class VoiceInputParam(TypedDict):
 replicated: NotRequired[ReplicatedVoiceParam]
 sample_audio: NotRequired[AudioDataParam]
# === google/genai/_gaos/types/voices/voice_output.py
from typing import Any, cast
from .. import BaseModel
from ..interactions import usage as interactions_usage
from .promptedvoice import PromptedVoice
from datetime import datetime
from typing import Optional
class VoiceOutput(BaseModel):
 expire_time: Optional[datetime]
 prompted: Optional[PromptedVoice]
 usage: Optional[interactions_usage.Usage]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/webhooks/__init__.py
from .webhook import Webhook
from .webhooklistresponse import WebhookListResponse
from .webhookpingresponse import WebhookPingResponse
from .webhookrotatesigningsecretresponse import WebhookRotateSigningSecretResponse
# === google/genai/_gaos/types/webhooks/pingwebhookrequest.py
from .. import BaseModel
from typing_extensions import TypedDict
class PingWebhookRequestParam(TypedDict): ...
class PingWebhookRequest(BaseModel): ...
# === google/genai/_gaos/types/webhooks/rotatesigningsecretrequest.py
from typing import Any, cast
from .. import BaseModel
from typing import Literal
from typing_extensions import TypedDict
RevocationBehavior = Literal["revoke_previous_secrets_after_h24", "revoke_previous_secrets_immediately"]
class RotateSigningSecretRequestParam(TypedDict): ...
class RotateSigningSecretRequest(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/webhooks/signingsecret.py
from typing import Any, cast
from .. import BaseModel
from datetime import datetime
from typing import Optional
class SigningSecret(BaseModel):
 expire_time: Optional[datetime]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/webhooks/webhook.py
from typing import Any, cast
from .. import BaseModel, UnrecognizedStr
from .signingsecret import SigningSecret
from datetime import datetime
from typing import List, Literal, Optional, Union
from typing_extensions import TypedDict
WebhookState = Union[Literal["enabled", "disabled", "disabled_due_to_failed_deliveries"], UnrecognizedStr]
WebhookSubscribedEvent = Union[Literal["batch.succeeded", "batch.expired", "batch.failed", "interaction.requires_action", "interaction.completed", "interaction.failed", "video.generated"], UnrecognizedStr]
class Webhook(BaseModel):
 create_time: Optional[datetime]
 signing_secrets: Optional[List[SigningSecret]]
 update_time: Optional[datetime]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
class WebhookInputParam(TypedDict): ...
class WebhookInput(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/webhooks/webhooklistresponse.py
from typing import Any, cast
from .. import BaseModel
from .webhook import Webhook
from typing import List, Optional
class WebhookListResponse(BaseModel):
 webhooks: Optional[List[Webhook]]
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/webhooks/webhookpingresponse.py
from .. import BaseModel
class WebhookPingResponse(BaseModel): ...
# === google/genai/_gaos/types/webhooks/webhookrotatesigningsecretresponse.py
from typing import Any, cast
from .. import BaseModel
class WebhookRotateSigningSecretResponse(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/types/webhooks/webhookupdate.py
from typing import Any, cast
from .. import BaseModel, UnrecognizedStr
from typing import Literal, Union
from typing_extensions import TypedDict
WebhookUpdateState = Literal["enabled", "disabled", "disabled_due_to_failed_deliveries"]
WebhookUpdateSubscribedEvent = Union[Literal["batch.succeeded", "batch.expired", "batch.failed", "interaction.requires_action", "interaction.completed", "interaction.failed", "video.generated"], UnrecognizedStr]
class WebhookUpdateParam(TypedDict): ...
class WebhookUpdate(BaseModel):
 def serialize_model(self, *_): return cast(dict | dict[Any, Any], 0)
# === google/genai/_gaos/utils/__init__.py
from .annotations import get_discriminator
from .logger import Logger
# === google/genai/_gaos/utils/annotations.py
def get_discriminator(*_) -> str: ...
# === google/genai/_gaos/utils/dynamic_imports.py
from typing import cast
def lazy_getattr(*_, **_): ...
def lazy_dir(**_): return cast(list[str], 0)
# === google/genai/_gaos/utils/eventstreaming.py
from typing import Callable, Generic, TypeVar, AsyncGenerator
import httpx
import httpx2 as httpx
T = TypeVar("T")
class Stream(Generic[T]):
 response: httpx.Response
 def __iter__(self): return self
 def __next__(self): ...
 def __enter__(self): return self
 def __exit__(self, *_): pass
 def close(self): pass
 def __init__(self, response, decoder: Callable[..., T], *_): ...
class AsyncStream(Generic[T]):
 response: httpx.Response
 generator: AsyncGenerator[T, None]
 def __aiter__(self): return self
 async def __anext__(self): ...
 async def __aenter__(self): return self
 async def __aexit__(self, *_): pass
 async def close(self): pass
 def __init__(self, response, decoder: Callable[..., T], *_): ...
# === google/genai/_gaos/utils/logger.py
from typing import Protocol
class Logger(Protocol):
 def debug(self, *_, **_) -> None: ...
# === google/genai/_gaos/utils/response_helpers.py
from httpx import Response
from httpx2 import Response as Response_1
from typing import Any, AsyncIterator, Awaitable, Callable, Generic, Iterator, Optional, Type, TypeVar, cast
import httpx
import httpx2 as httpx
T = TypeVar("T")
U = TypeVar("U")
ResponseT = TypeVar("ResponseT", bound="")
AsyncResponseT = TypeVar("AsyncResponseT", bound="")
class _APIResponseBase(Generic[T]):
 @property
 def http_request(self) -> httpx.Request: ...
 def read(self) -> bytes: ...
 def text(self) -> str: ...
 def json(self): ...
 def close(self) -> None: ...
 def __enter__(self) -> ResponseT: ...
 def __exit__(self, exc_type: Optional[type[BaseException]], *_) -> None: ...
 def iter_bytes(self, *_) -> Iterator[bytes]: yield
 def iter_text(self, *_) -> Iterator[str]: yield
 def iter_lines(self) -> Iterator[str]: yield
 def __init__(self, *, parser: Callable[..., T], **_): ...
 def __set__attributes__(self):
  self.http_response = cast(Response | Response_1, 0)
class APIResponse(_APIResponseBase[T]):
 def parse(self) -> T: ...
 def parse(self, *, to: Type[U]) -> U: ...
 def parse(self, *, to: Type[U], decoder: Callable[..., Any]) -> U: ...
 def parse(self, *, to: Type[U], **_) -> U: ...
 def parse(self, *, to: Type[U], decoder: Callable[..., Any], **_) -> U: ...
 def parse(self, *, to: Optional[Type[U]], decoder: Optional[Callable[..., Any]], **_) -> U | T: ...
class StreamedAPIResponse(_APIResponseBase[T]):
 def parse(self) -> T: ...
class _AsyncAPIResponseBase(Generic[T]):
 @property
 def http_request(self) -> httpx.Request: ...
 async def read(self) -> bytes: ...
 async def text(self) -> str: ...
 async def json(self): ...
 async def close(self) -> None: ...
 async def __aenter__(self) -> AsyncResponseT: ...
 async def __aexit__(self, exc_type: Optional[type[BaseException]], *_) -> None: ...
 async def iter_bytes(self, *_) -> AsyncIterator[bytes]: yield
 async def iter_text(self, *_) -> AsyncIterator[str]: yield
 async def iter_lines(self) -> AsyncIterator[str]: yield
 def __init__(self, *, parser: Callable[..., Awaitable[T]], **_): ...
 def __set__attributes__(self):
  self.http_response = cast(Response | Response_1, 0)
class AsyncAPIResponse(_AsyncAPIResponseBase[T]):
 async def parse(self) -> T: ...
 async def parse(self, *, to: Type[U]) -> U: ...
 async def parse(self, *, to: Type[U], decoder: Callable[..., Any]) -> U: ...
 async def parse(self, *, to: Type[U], **_) -> U: ...
 async def parse(self, *, to: Type[U], decoder: Callable[..., Any], **_) -> U: ...
 async def parse(self, *, to: Optional[Type[U]], decoder: Optional[Callable[..., Any]], **_) -> U | T: ...
class AsyncStreamedAPIResponse(_AsyncAPIResponseBase[T]):
 async def parse(self) -> T: ...
# === google/genai/_gaos/utils/unions.py
from typing import Any
def parse_open_union(*_, unknown_cls: type, **_): ...
# === google/genai/_gaos/voices.py
from .basesdk import AsyncBaseSDK, BaseSDK
from .types import voices
class Voices(BaseSDK):
 def list(self, **_) -> voices.ListVoicesResponse: ...
 def create(self, **_) -> voices.VoiceOutput: ...
 def delete(self, *_, **_) -> voices.DeleteVoiceResponse: ...
 def get(self, *_, **_) -> voices.VoiceOutput: ...
class AsyncVoices(AsyncBaseSDK):
 async def list(self, **_) -> voices.ListVoicesResponse: ...
 async def create(self, **_) -> voices.VoiceOutput: ...
 async def delete(self, *_, **_) -> voices.DeleteVoiceResponse: ...
 async def get(self, *_, **_) -> voices.VoiceOutput: ...
# === google/genai/_gaos/webhooks.py
from .basesdk import AsyncBaseSDK, BaseSDK
from .types import interactions, webhooks
class Webhooks(BaseSDK):
 def list(self, **_) -> webhooks.WebhookListResponse: ...
 def create(self, **_) -> webhooks.Webhook: ...
 def delete(self, *_, **_) -> interactions.Empty: ...
 def get(self, *_, **_) -> webhooks.Webhook: ...
 def update(self, *_, **_) -> webhooks.Webhook: ...
 def ping(self, *_, **_) -> webhooks.WebhookPingResponse: ...
 def rotate_signing_secret(self, *_, **_) -> webhooks.WebhookRotateSigningSecretResponse: ...
class AsyncWebhooks(AsyncBaseSDK):
 async def list(self, **_) -> webhooks.WebhookListResponse: ...
 async def create(self, **_) -> webhooks.Webhook: ...
 async def delete(self, *_, **_) -> interactions.Empty: ...
 async def get(self, *_, **_) -> webhooks.Webhook: ...
 async def update(self, *_, **_) -> webhooks.Webhook: ...
 async def ping(self, *_, **_) -> webhooks.WebhookPingResponse: ...
 async def rotate_signing_secret(self, *_, **_) -> webhooks.WebhookRotateSigningSecretResponse: ...
# === google/genai/_interactions_errors.py
from typing import Union
import httpx
import httpx2
class GeminiNextGenAPIClientError(Exception): ...
class APIError(GeminiNextGenAPIClientError):
 request: Union[httpx.Request, httpx2.Request]
 @classmethod
 def generate(cls, *_) -> APIError: ...
class APIResponseValidationError(APIError):
 response: Union[httpx.Response, httpx2.Response]
class APIStatusError(APIError):
 response: Union[httpx.Response, httpx2.Response]
class APIConnectionError(APIError): ...
class APITimeoutError(APIConnectionError): ...
class APIWebSocketError(APIConnectionError): ...
class BadRequestError(APIStatusError): ...
class AuthenticationError(APIStatusError): ...
class PermissionDeniedError(APIStatusError): ...
class NotFoundError(APIStatusError): ...
class ConflictError(APIStatusError): ...
class UnprocessableEntityError(APIStatusError): ...
class RateLimitError(APIStatusError): ...
class InternalServerError(APIStatusError): ...
# === google/genai/_interactions_websocket.py
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Mapping, Sequence
from typing import Any, Generic, Optional, Union
from typing_extensions import TypeVar
from ._interactions_errors import APIWebSocketError
TClientEvent = TypeVar("TClientEvent", default=Any)
TServerEvent = TypeVar("TServerEvent", default=Any)
class InteractionWebSocketConnection(Generic[TClientEvent, TServerEvent]):
 async def send(self, input: Union[str, TClientEvent, Mapping[str, Any], Sequence[Union[TClientEvent, Mapping[str, Any]]]]) -> None: ...
 async def receive(self) -> AsyncIterator[TServerEvent]: yield
 async def complete(self) -> None: ...
 async def cancel(self) -> None: ...
 async def detach(self) -> None: ...
 def __init__(self, *_, event_parser: Optional[Callable[..., TServerEvent]]): ...
class InteractionWebSocketConnectionContext(Awaitable[InteractionWebSocketConnection[TClientEvent, TServerEvent]], Generic[TClientEvent, TServerEvent]):
 def __await__(self) -> Generator[Any, None, InteractionWebSocketConnection[TClientEvent, TServerEvent]]: ...
 async def __aenter__(self) -> InteractionWebSocketConnection[TClientEvent, TServerEvent]: ...
 async def __aexit__(self, *_) -> Optional[bool]: ...
 def __init__(self, *_, event_parser: Optional[Callable[..., TServerEvent]], **_): ...
# === google/genai/agents.py
from ._gaos.models.createagent import CreateAgentRequestParam
from ._gaos.models.listagents import ListAgentsRequestParam as AgentListParams
from ._gaos.types.agents import Agent, AgentConfig, AgentConfigParam, AgentParam, AgentParam as AgentCreateParams, BaseEnvironment, BaseEnvironmentParam
from ._gaos.types.agents.agentlistresponse import AgentListResponse
from ._gaos.types.agents.agenttool import AgentTool, AgentToolParam
from ._gaos.types.interactions.empty import Empty as AgentDeleteResponse
# === google/genai/batches.py
from . import _api_module, types
from .pagers import AsyncPager, Pager
class Batches(_api_module.BaseModule):
 def get(self, **_) -> types.BatchJob: ...
 def cancel(self, **_) -> None: ...
 def delete(self, **_) -> types.DeleteResourceJob: ...
 def create(self, **_) -> types.BatchJob: ...
 def create_embeddings(self, **_) -> types.BatchJob: ...
 def list(self, **_) -> Pager[types.BatchJob]: ...
class AsyncBatches(_api_module.BaseModule):
 async def get(self, **_) -> types.BatchJob: ...
 async def cancel(self, **_) -> None: ...
 async def delete(self, **_) -> types.DeleteResourceJob: ...
 async def create(self, **_) -> types.BatchJob: ...
 async def create_embeddings(self, **_) -> types.BatchJob: ...
 async def list(self, **_) -> AsyncPager[types.BatchJob]: ...
# === google/genai/caches.py
from . import _api_module, types
from .pagers import AsyncPager, Pager
class Caches(_api_module.BaseModule):
 def create(self, **_) -> types.CachedContent: ...
 def get(self, **_) -> types.CachedContent: ...
 def delete(self, **_) -> types.DeleteCachedContentResponse: ...
 def update(self, **_) -> types.CachedContent: ...
 def list(self, **_) -> Pager[types.CachedContent]: ...
class AsyncCaches(_api_module.BaseModule):
 async def create(self, **_) -> types.CachedContent: ...
 async def get(self, **_) -> types.CachedContent: ...
 async def delete(self, **_) -> types.DeleteCachedContentResponse: ...
 async def update(self, **_) -> types.CachedContent: ...
 async def list(self, **_) -> AsyncPager[types.CachedContent]: ...
# === google/genai/chats.py
from collections.abc import Iterator
from typing import AsyncIterator
from .types import Content, GenerateContentResponse
class _BaseChat:
 def record_history(self, *_) -> None: ...
 def get_history(self, *_) -> list[Content]: ...
class Chat(_BaseChat):
 def send_message(self, *_) -> GenerateContentResponse: ...
 def send_message_stream(self, *_) -> Iterator[GenerateContentResponse]: yield
class Chats:
 def create(self, **_) -> Chat: ...
class AsyncChat(_BaseChat):
 async def send_message(self, *_) -> GenerateContentResponse: ...
 async def send_message_stream(self, *_) -> AsyncIterator[GenerateContentResponse]: ...
class AsyncChats:
 def create(self, **_) -> AsyncChat: ...
# === google/genai/client.py
import pydantic
from .batches import AsyncBatches, Batches
from .caches import AsyncCaches, Caches
from .chats import AsyncChats, Chats
from .file_search_stores import AsyncFileSearchStores, FileSearchStores
from .files import AsyncFiles, Files
from .live import AsyncLive
from .models import AsyncModels, Models
from .operations import AsyncOperations, Operations
from .tokens import AsyncTokens
from .tunings import AsyncTunings, Tunings
from ._gaos.google_genai import AsyncGeminiNextGenAgents, AsyncGeminiNextGenCredentials, AsyncGeminiNextGenDecisions, AsyncGeminiNextGenEnvironments, AsyncGeminiNextGenInteractions, AsyncGeminiNextGenTriggers, AsyncGeminiNextGenVoices, AsyncGeminiNextGenWebhooks, GeminiNextGenAgents, GeminiNextGenCredentials, GeminiNextGenDecisions, GeminiNextGenEnvironments, GeminiNextGenInteractions, GeminiNextGenTriggers, GeminiNextGenVoices, GeminiNextGenWebhooks
class AsyncClient:
 @property
 def interactions(self) -> AsyncGeminiNextGenInteractions: ...
 @property
 def webhooks(self) -> AsyncGeminiNextGenWebhooks: ...
 @property
 def agents(self) -> AsyncGeminiNextGenAgents: ...
 @property
 def triggers(self) -> AsyncGeminiNextGenTriggers: ...
 @property
 def environments(self) -> AsyncGeminiNextGenEnvironments: ...
 @property
 def credentials(self) -> AsyncGeminiNextGenCredentials: ...
 @property
 def voices(self) -> AsyncGeminiNextGenVoices: ...
 @property
 def decisions(self) -> AsyncGeminiNextGenDecisions: ...
 @property
 def models(self) -> AsyncModels: ...
 @property
 def tunings(self) -> AsyncTunings: ...
 @property
 def caches(self) -> AsyncCaches: ...
 @property
 def file_search_stores(self) -> AsyncFileSearchStores: ...
 @property
 def batches(self) -> AsyncBatches: ...
 @property
 def chats(self) -> AsyncChats: ...
 @property
 def files(self) -> AsyncFiles: ...
 @property
 def live(self) -> AsyncLive: ...
 @property
 def auth_tokens(self) -> AsyncTokens: ...
 @property
 def operations(self) -> AsyncOperations: ...
 async def aclose(self) -> None: ...
 async def __aenter__(self) -> AsyncClient: ...
 async def __aexit__(self, *_, **_) -> None: ...
class DebugConfig(pydantic.BaseModel): ...
class Client:
 @property
 def interactions(self) -> GeminiNextGenInteractions: ...
 @property
 def webhooks(self) -> GeminiNextGenWebhooks: ...
 @property
 def agents(self) -> GeminiNextGenAgents: ...
 @property
 def triggers(self) -> GeminiNextGenTriggers: ...
 @property
 def environments(self) -> GeminiNextGenEnvironments: ...
 @property
 def credentials(self) -> GeminiNextGenCredentials: ...
 @property
 def voices(self) -> GeminiNextGenVoices: ...
 @property
 def decisions(self) -> GeminiNextGenDecisions: ...
 @property
 def chats(self) -> Chats: ...
 @property
 def aio(self) -> AsyncClient: ...
 @property
 def models(self) -> Models: ...
 @property
 def tunings(self) -> Tunings: ...
 @property
 def caches(self) -> Caches: ...
 @property
 def file_search_stores(self) -> FileSearchStores: ...
 @property
 def batches(self) -> Batches: ...
 @property
 def files(self) -> Files: ...
 @property
 def operations(self) -> Operations: ...
 def close(self) -> None: ...
 def __enter__(self) -> Client: ...
 def __exit__(self, *_, **_) -> None: ...
# === google/genai/credentials.py
from ._gaos.models.listcredentials import ListCredentialsRequestParam as CredentialListParams
from ._gaos.types.credentials.credential import Credential
from ._gaos.types.credentials.credentialcreateparams import CredentialCreateParams
from ._gaos.types.credentials.credentiallistresponse import CredentialListResponse
from ._gaos.types.credentials.credentialupdate import CredentialUpdateParam as CredentialUpdateParams
from ._gaos.types.credentials.environmentvariableconfig import EnvironmentVariableConfig, EnvironmentVariableConfigInjectionLocation, EnvironmentVariableConfigInjectionLocationParam, EnvironmentVariableConfigParam
from ._gaos.types.credentials.environmentvariableupdateconfig import EnvironmentVariableUpdateConfig, EnvironmentVariableUpdateConfigInjectionLocation, EnvironmentVariableUpdateConfigInjectionLocationParam, EnvironmentVariableUpdateConfigParam
from ._gaos.types.credentials.httpbearerconfig import HTTPBearerConfig, HTTPBearerConfigParam
from ._gaos.types.credentials.httpbearerupdateconfig import HTTPBearerUpdateConfig, HTTPBearerUpdateConfigParam
from ._gaos.types.credentials.injectionlocation_enum import InjectionLocationEnum
from ._gaos.types.credentials.oauth2config import OAuth2Config, OAuth2ConfigParam
from ._gaos.types.credentials.oauth2updateconfig import OAuth2UpdateConfig, OAuth2UpdateConfigParam
from ._gaos.types.interactions.empty import Empty as CredentialDeleteResponse
# === google/genai/decisions.py
from ._gaos.types.decisions.answer import Answer
from ._gaos.types.decisions.choiceanswer import ChoiceAnswer
from ._gaos.types.decisions.choicequestion import ChoiceQuestion, ChoiceQuestionInstructions, ChoiceQuestionInstructionsParam, ChoiceQuestionParam
from ._gaos.types.decisions.createdecisionrequest import CreateDecisionRequest, CreateDecisionRequestParam, CreateDecisionRequestParam as DecisionCreateParams, Input, InputParam
from ._gaos.types.decisions.createdecisionresponse import CreateDecisionResponse
from ._gaos.types.decisions.decisioninputcontent import DecisionInputContent, DecisionInputContentParam
from ._gaos.types.decisions.decisioninstructioncontent import DecisionInstructionContent, DecisionInstructionContentParam
from ._gaos.types.decisions.noulanswer import NoulAnswer
from ._gaos.types.decisions.noulcriteria import NoulCriteria, NoulCriteriaParam
from ._gaos.types.decisions.noulquestion import NoulQuestion, NoulQuestionInstructions, NoulQuestionInstructionsParam, NoulQuestionParam
from ._gaos.types.decisions.promptfeedback import BlockReason, PromptFeedback
from ._gaos.types.decisions.question import Question, QuestionParam
from ._gaos.types.decisions.scoreanswer import ScoreAnswer
from ._gaos.types.decisions.scorequestion import ScoreQuestion, ScoreQuestionInstructions, ScoreQuestionInstructionsParam, ScoreQuestionParam
# === google/genai/documents.py
from . import _api_module, types
from .pagers import AsyncPager, Pager
class Documents(_api_module.BaseModule):
 def get(self, **_) -> types.Document: ...
 def delete(self, **_) -> None: ...
 def list(self, **_) -> Pager[types.Document]: ...
class AsyncDocuments(_api_module.BaseModule):
 async def get(self, **_) -> types.Document: ...
 async def delete(self, **_) -> None: ...
 async def list(self, **_) -> AsyncPager[types.Document]: ...
# === google/genai/environments.py
from ._gaos.models.listenvironments import ListEnvironmentsRequestParam as EnvironmentListParams
from ._gaos.types.environments.createenvironmentrequest import CreateEnvironmentRequest, CreateEnvironmentRequestNetworkEnum, CreateEnvironmentRequestNetworkUnion, CreateEnvironmentRequestNetworkUnionParam, CreateEnvironmentRequestParam, CreateEnvironmentRequestParam as EnvironmentCreateParams
from ._gaos.types.environments.environment import Environment, EnvironmentNetworkEnum, EnvironmentNetworkUnion, EnvironmentNetworkUnionTypedDict, Status, Status as EnvironmentStatus
from ._gaos.types.environments.environmentfile import EnvironmentFile, Type, Type as EnvironmentFileType
from ._gaos.types.environments.getenvironmentfilesresponse import GetEnvironmentFilesResponse
from ._gaos.types.environments.listenvironmentsresponse import ListEnvironmentsResponse, ListEnvironmentsResponse as EnvironmentListResponse
from ._gaos.types.interactions.empty import Empty as EnvironmentDeleteResponse
from ._gaos.types.interactions.environmentmode import EnvironmentMode
# === google/genai/errors.py
from typing import TYPE_CHECKING, Union
from .replay_api_client import ReplayResponse
from google.auth.aio.transport.aiohttp import Response as AsyncAuthorizedSessionResponse
import httpx
httpx = None
if TYPE_CHECKING:
 import httpx
import httpx2
httpx2 = None
if TYPE_CHECKING:
 import httpx2
import requests
from . import _common
class APIError(Exception):
 response: Union[requests.Response, ReplayResponse, httpx.Response, httpx2.Response, AsyncAuthorizedSessionResponse]
 @classmethod
 def raise_for_response(cls, *_) -> None: ...
 @classmethod
 def raise_error(cls, *_) -> None: ...
 @classmethod
 async def raise_for_async_response(cls, *_) -> None: ...
 @classmethod
 async def raise_error_async(cls, *_) -> None: ...
class ClientError(APIError): ...
class ServerError(APIError): ...
class UnknownFunctionCallArgumentError(ValueError): ...
class UnsupportedFunctionError(ValueError): ...
class FunctionInvocationError(ValueError): ...
class UnknownApiResponseError(ValueError): ...
class ContinuationInterruptedError(Exception): ...
ExperimentalWarning = _common.ExperimentalWarning
# === google/genai/file_search_stores.py
from functools import cached_property as cached_property_1
from . import _api_module, types
from .documents import AsyncDocuments, Documents
from .pagers import AsyncPager, Pager
class FileSearchStores(_api_module.BaseModule):
 @cached_property_1
 def documents(self) -> Documents: ...
 def create(self, **_) -> types.FileSearchStore: ...
 def get(self, **_) -> types.FileSearchStore: ...
 def delete(self, **_) -> None: ...
 def import_file(self, **_) -> types.ImportFileOperation: ...
 def upload_to_file_search_store(self, **_) -> types.UploadToFileSearchStoreOperation: ...
 def download_media(self, **_) -> bytes: ...
 def list(self, **_) -> Pager[types.FileSearchStore]: ...
class AsyncFileSearchStores(_api_module.BaseModule):
 @cached_property_1
 def documents(self) -> AsyncDocuments: ...
 async def create(self, **_) -> types.FileSearchStore: ...
 async def get(self, **_) -> types.FileSearchStore: ...
 async def delete(self, **_) -> None: ...
 async def import_file(self, **_) -> types.ImportFileOperation: ...
 async def upload_to_file_search_store(self, **_) -> types.UploadToFileSearchStoreOperation: ...
 async def download_media(self, **_) -> bytes: ...
 async def list(self, **_) -> AsyncPager[types.FileSearchStore]: ...
# === google/genai/files.py
from typing import Optional
from . import _api_module, types
from .pagers import AsyncPager, Pager
class Files(_api_module.BaseModule):
 def get(self, **_) -> types.File: ...
 def delete(self, **_) -> types.DeleteFileResponse: ...
 def upload(self, **_) -> types.File: ...
 def download(self, **_) -> bytes: ...
 def download(self, **_) -> None: ...
 def download(self, **_) -> Optional[bytes]: ...
 def register_files(self, **_) -> types.RegisterFilesResponse: ...
 def list(self, **_) -> Pager[types.File]: ...
class AsyncFiles(_api_module.BaseModule):
 async def get(self, **_) -> types.File: ...
 async def delete(self, **_) -> types.DeleteFileResponse: ...
 async def upload(self, **_) -> types.File: ...
 async def download(self, **_) -> bytes: ...
 async def download(self, **_) -> None: ...
 async def download(self, **_) -> Optional[bytes]: ...
 async def register_files(self, **_) -> types.RegisterFilesResponse: ...
 async def list(self, **_) -> AsyncPager[types.File]: ...
# === google/genai/interactions.py
from ._gaos.types.interactions import *
from ._gaos.resources.interactions import *
from typing import Union
from typing_extensions import TypedDict
from ._gaos.types.interactions import CreateAgentInteractionParam, CreateModelInteractionParam
from ._gaos.types.interactions.model import Model as ModelParam
from ._interactions_websocket import APIWebSocketError, InteractionWebSocketConnection, InteractionWebSocketConnectionContext
class CreateModelInteractionParamsNonStreaming(CreateModelInteractionParam): ...
class CreateModelInteractionParamsStreaming(CreateModelInteractionParam): ...
class CreateAgentInteractionParamsNonStreaming(CreateAgentInteractionParam): ...
class CreateAgentInteractionParamsStreaming(CreateAgentInteractionParam): ...
InteractionCreateParams = Union[CreateModelInteractionParamsNonStreaming, CreateModelInteractionParamsStreaming, CreateAgentInteractionParamsNonStreaming, CreateAgentInteractionParamsStreaming]
class InteractionGetParamsBase(TypedDict): ...
class InteractionGetParamsNonStreaming(InteractionGetParamsBase): ...
class InteractionGetParamsStreaming(InteractionGetParamsBase): ...
InteractionGetParams = Union[InteractionGetParamsNonStreaming, InteractionGetParamsStreaming]
# === google/genai/live.py
from contextlib import AbstractAsyncContextManager
from typing import AsyncIterator, Optional
import websockets
from . import _api_module, types
from .live_music import AsyncLiveMusic
ConnectionClosed = websockets.ConnectionClosed
class AsyncSession:
 async def send(self, **_) -> None: ...
 async def send_client_content(self, **_) -> None: ...
 async def send_realtime_input(self, **_) -> None: ...
 async def send_tool_response(self, **_) -> None: ...
 async def send_context_update(self, *, tools: Optional[types.ToolListUnion], **_) -> None: ...
 async def receive(self) -> AsyncIterator[types.LiveServerMessage]: yield
 async def start_stream(self, *, stream: AsyncIterator[bytes], **_) -> AsyncIterator[types.LiveServerMessage]: yield
 async def close(self) -> None: ...
class AsyncLive(_api_module.BaseModule):
 @property
 def music(self) -> AsyncLiveMusic: ...
 def connect(self, **_) -> AbstractAsyncContextManager[AsyncSession]: ...
# === google/genai/live_music.py
from contextlib import AbstractAsyncContextManager
from typing import AsyncIterator
import websockets
from . import _api_module, types
ConnectionClosed = websockets.ConnectionClosed
class AsyncMusicSession:
 async def set_weighted_prompts(self, *_) -> None: ...
 async def set_music_generation_config(self, *_) -> None: ...
 async def play(self) -> None: ...
 async def pause(self) -> None: ...
 async def stop(self) -> None: ...
 async def reset_context(self) -> None: ...
 async def receive(self) -> AsyncIterator[types.LiveMusicServerMessage]: yield
 async def close(self) -> None: ...
class AsyncLiveMusic(_api_module.BaseModule):
 def connect(*_, **_) -> AbstractAsyncContextManager[AsyncMusicSession]: ...
# === google/genai/local_tokenizer.py
from genai.types import ComputeTokensResult, CountTokensResult
from typing import Iterable
from sentencepiece import sentencepiece_model_pb2
from . import types
class _TextsAccumulator:
 def get_texts(self) -> Iterable[str]: ...
 def add_contents(self, *_) -> None: ...
 def add_content(self, *_) -> None: ...
 def add_function_call(self, *_) -> None: ...
 def add_tool(self, *_) -> types.Tool: ...
 def add_tools(self, *_) -> None: ...
 def add_function_responses(self, *_) -> None: ...
 def add_function_response(self, *_) -> None: ...
 def add_schema(self, *_) -> types.Schema: ...
def _token_str_to_bytes(token, type: sentencepiece_model_pb2.ModelProto.SentencePiece.Type) -> bytes: ...
def _parse_hex_byte(*_) -> int: ...
class LocalTokenizer:
 def count_tokens(*_, **_) -> CountTokensResult: ...
 def compute_tokens(*_, **_) -> ComputeTokensResult: ...
# === google/genai/models.py
from genai.types import EditImageResponse, GenerateImagesResponse
from typing import AsyncIterator, Iterator
from . import _api_module, types
from .pagers import AsyncPager, Pager
class Models(_api_module.BaseModule):
 def recontext_image(self, **_) -> types.RecontextImageResponse: ...
 def segment_image(self, **_) -> types.SegmentImageResponse: ...
 def get(self, **_) -> types.Model: ...
 def update(self, **_) -> types.Model: ...
 def delete(self, **_) -> types.DeleteModelResponse: ...
 def count_tokens(self, **_) -> types.CountTokensResponse: ...
 def compute_tokens(self, **_) -> types.ComputeTokensResponse: ...
 def embed_content(self, **_) -> types.EmbedContentResponse: ...
 def generate_content(self, **_) -> types.GenerateContentResponse: ...
 def generate_content_stream(self, **_) -> Iterator[types.GenerateContentResponse]: yield
 def generate_images(*_, **_) -> GenerateImagesResponse: ...
 def edit_image(*_, **_) -> EditImageResponse: ...
 def upscale_image(self, **_) -> types.UpscaleImageResponse: ...
 def generate_videos(self, **_) -> types.GenerateVideosOperation: ...
 def list(self, **_) -> Pager[types.Model]: ...
class AsyncModels(_api_module.BaseModule):
 async def recontext_image(self, **_) -> types.RecontextImageResponse: ...
 async def segment_image(self, **_) -> types.SegmentImageResponse: ...
 async def get(self, **_) -> types.Model: ...
 async def update(self, **_) -> types.Model: ...
 async def delete(self, **_) -> types.DeleteModelResponse: ...
 async def count_tokens(self, **_) -> types.CountTokensResponse: ...
 async def compute_tokens(self, **_) -> types.ComputeTokensResponse: ...
 async def generate_content(self, **_) -> types.GenerateContentResponse: ...
 async def generate_content_stream(self, **_) -> AsyncIterator[types.GenerateContentResponse]: ...
 async def edit_image(*_, **_) -> EditImageResponse: ...
 async def list(self, **_) -> AsyncPager[types.Model]: ...
 async def generate_images(*_, **_) -> GenerateImagesResponse: ...
 async def upscale_image(self, **_) -> types.UpscaleImageResponse: ...
 async def generate_videos(self, **_) -> types.GenerateVideosOperation: ...
 async def embed_content(self, **_) -> types.EmbedContentResponse: ...
# === google/genai/operations.py
from typing import TypeVar
from . import _api_module, types
class Operations(_api_module.BaseModule):
 T = TypeVar("T", bound=types.Operation)
 def get(self, operation: Operations.T, **_) -> Operations.T: ...
class AsyncOperations(_api_module.BaseModule):
 T = TypeVar("T", bound=types.Operation)
 async def get(self, operation: AsyncOperations.T, **_) -> AsyncOperations.T: ...
# === google/genai/pagers.py
from typing import Any, AsyncIterator, Awaitable, Callable, Generic, Iterator, TypeVar
T = TypeVar("T")
class _BasePager(Generic[T]):
 def __getitem__(self, *_) -> T: ...
 def __init__(self, name, request: Callable[..., Any], *_): ...
class Pager(_BasePager[T]):
 def __next__(self) -> T: ...
 def __iter__(self) -> Iterator[T]: ...
 def next_page(self) -> list[T]: ...
class AsyncPager(_BasePager[T]):
 def __aiter__(self) -> AsyncIterator[T]: ...
 async def __anext__(self) -> T: ...
 async def next_page(self) -> list[T]: ...
 def __init__(self, name, request: Callable[..., Awaitable[Any]], *_): ...
# === google/genai/tokens.py
from genai.types import AuthToken
from . import _api_module
class Tokens(_api_module.BaseModule):
 def create(*_, **_) -> AuthToken: ...
class AsyncTokens(_api_module.BaseModule):
 async def create(*_, **_) -> AuthToken: ...
# === google/genai/triggers.py
from ._gaos.models.listtriggerexecutions import ListTriggerExecutionsRequestParam as TriggerListExecutionsParams
from ._gaos.models.listtriggers import ListTriggersRequestParam as TriggerListParams
from ._gaos.models.updatetrigger import UpdateTriggerRequestParam
from ._gaos.types.interactions.empty import Empty as TriggerDeleteResponse
from ._gaos.types.triggers.listtriggerexecutionsresponse import ListTriggerExecutionsResponse, ListTriggerExecutionsResponse as TriggerListExecutionsResponse
from ._gaos.types.triggers.listtriggersresponse import ListTriggersResponse, ListTriggersResponse as TriggerListResponse
from ._gaos.types.triggers.trigger import Trigger, TriggerStatus
from ._gaos.types.triggers.triggercreateparams import TriggerCreateParams, TriggerCreateParamsParam
from ._gaos.types.triggers.triggerexecution import TriggerExecution, TriggerExecutionStatus
from ._gaos.types.triggers.triggerupdate import TriggerUpdate, TriggerUpdateParam, TriggerUpdateParam as TriggerUpdateParams, TriggerUpdateStatus
# === google/genai/tunings.py
from genai.types import TuningJob
from . import _api_module, types
from .pagers import AsyncPager, Pager
class Tunings(_api_module.BaseModule):
 def cancel(self, **_) -> types.CancelTuningJobResponse: ...
 def validate_reward(self, **_) -> types.ValidateRewardResponse: ...
 def get(self, **_) -> types.TuningJob: ...
 def tune(*_, **_) -> TuningJob: ...
 def list(self, **_) -> Pager[types.TuningJob]: ...
class AsyncTunings(_api_module.BaseModule):
 async def cancel(self, **_) -> types.CancelTuningJobResponse: ...
 async def validate_reward(self, **_) -> types.ValidateRewardResponse: ...
 async def get(self, **_) -> types.TuningJob: ...
 async def tune(*_, **_) -> TuningJob: ...
 async def list(self, **_) -> AsyncPager[types.TuningJob]: ...
# === google/genai/types.py
from pydantic import ConfigDict as ConfigDict_1
from typing import TYPE_CHECKING, cast
from abc import ABC
import datetime
from enum import Enum
import types as builtin_types
import typing
from typing import Annotated, Any, Callable, Optional, Union
import pydantic
from pydantic import WrapValidator
from typing_extensions import Self, TypedDict
from . import _common
VersionedUnionType = builtin_types.UnionType
VersionedUnionType = Union[builtin_types.UnionType, typing._UnionGenericAlias]
if TYPE_CHECKING:
 VersionedUnionType = Any
import PIL
if TYPE_CHECKING:
 import PIL
PIL_Image: typing.Type
if TYPE_CHECKING:
 PIL_Image = PIL.Image.Image
from mcp import types as mcp_types, ClientSession as McpClientSession
import httpx
if TYPE_CHECKING:
 import httpx
import httpx2
if TYPE_CHECKING:
 import httpx2
HttpxClient: typing.Type
if TYPE_CHECKING:
 HttpxClient = Union[httpx.Client, httpx2.Client]
HttpxAsyncClient: typing.Type
if TYPE_CHECKING:
 HttpxAsyncClient = Union[httpx.AsyncClient, httpx2.AsyncClient]
ClientSession: typing.Type
from aiohttp import ClientSession
if TYPE_CHECKING:
 from aiohttp import ClientSession
T = typing.TypeVar("T", bound="GenerateContentResponse")
MetricSubclass = typing.TypeVar("MetricSubclass", bound="Metric")
class MediaProcessing(_common.CaseInSensitiveEnum): ...
class Outcome(_common.CaseInSensitiveEnum): ...
class Language(_common.CaseInSensitiveEnum): ...
class FunctionResponseScheduling(_common.CaseInSensitiveEnum): ...
class Type(_common.CaseInSensitiveEnum): ...
class AuthType(_common.CaseInSensitiveEnum): ...
class HttpElementLocation(_common.CaseInSensitiveEnum): ...
class ApiSpec(_common.CaseInSensitiveEnum): ...
class SafetyPolicy(_common.CaseInSensitiveEnum): ...
class Environment(_common.CaseInSensitiveEnum): ...
class PhishBlockThreshold(_common.CaseInSensitiveEnum): ...
class Behavior(_common.CaseInSensitiveEnum): ...
class DynamicRetrievalConfigMode(_common.CaseInSensitiveEnum): ...
class ThinkingLevel(_common.CaseInSensitiveEnum): ...
class PersonGeneration(_common.CaseInSensitiveEnum): ...
class ProminentPeople(_common.CaseInSensitiveEnum): ...
class HarmCategory(_common.CaseInSensitiveEnum): ...
class HarmBlockMethod(_common.CaseInSensitiveEnum): ...
class HarmBlockThreshold(_common.CaseInSensitiveEnum): ...
class FunctionCallingConfigMode(_common.CaseInSensitiveEnum): ...
class AudioTranscriptionConfigMode(_common.CaseInSensitiveEnum): ...
class FinishReason(_common.CaseInSensitiveEnum): ...
class HarmProbability(_common.CaseInSensitiveEnum): ...
class HarmSeverity(_common.CaseInSensitiveEnum): ...
class UrlRetrievalStatus(_common.CaseInSensitiveEnum): ...
class BlockedReason(_common.CaseInSensitiveEnum): ...
class TrafficType(_common.CaseInSensitiveEnum): ...
class MediaModality(_common.CaseInSensitiveEnum): ...
class ModelStage(_common.CaseInSensitiveEnum): ...
class ServiceTier(_common.CaseInSensitiveEnum): ...
class MediaResolution(_common.CaseInSensitiveEnum): ...
class Modality(_common.CaseInSensitiveEnum): ...
class Delivery(_common.CaseInSensitiveEnum): ...
class AspectRatio(_common.CaseInSensitiveEnum): ...
class ImageSize(_common.CaseInSensitiveEnum): ...
class TuningMode(_common.CaseInSensitiveEnum): ...
class AdapterSize(_common.CaseInSensitiveEnum): ...
class ResponseParseType(_common.CaseInSensitiveEnum): ...
class MatchOperation(_common.CaseInSensitiveEnum): ...
class ReinforcementTuningThinkingLevel(_common.CaseInSensitiveEnum): ...
class JobState(_common.CaseInSensitiveEnum): ...
class TuningJobState(_common.CaseInSensitiveEnum): ...
class AggregationMetric(_common.CaseInSensitiveEnum): ...
class PairwiseChoice(_common.CaseInSensitiveEnum): ...
class TuningSpeed(_common.CaseInSensitiveEnum): ...
class TuningTask(_common.CaseInSensitiveEnum): ...
class VideoOrientation(_common.CaseInSensitiveEnum): ...
class DocumentState(_common.CaseInSensitiveEnum): ...
class RubricContentType(_common.CaseInSensitiveEnum): ...
class ComputationBasedMetricType(_common.CaseInSensitiveEnum): ...
class PartMediaResolutionLevel(_common.CaseInSensitiveEnum): ...
class ToolType(_common.CaseInSensitiveEnum): ...
class DocumentMetadataContentLayer(_common.CaseInSensitiveEnum): ...
class SpreadsheetMetadataContentLayer(_common.CaseInSensitiveEnum): ...
class ResourceScope(_common.CaseInSensitiveEnum): ...
class JSONSchemaType(Enum): ...
class FeatureSelectionPreference(_common.CaseInSensitiveEnum): ...
class EmbeddingApiType(_common.CaseInSensitiveEnum): ...
class SafetyFilterLevel(_common.CaseInSensitiveEnum): ...
class ImagePromptLanguage(_common.CaseInSensitiveEnum): ...
class MaskReferenceMode(_common.CaseInSensitiveEnum): ...
class ControlReferenceType(_common.CaseInSensitiveEnum): ...
class SubjectReferenceType(_common.CaseInSensitiveEnum): ...
class EditMode(_common.CaseInSensitiveEnum): ...
class SegmentMode(_common.CaseInSensitiveEnum): ...
class VideoGenerationReferenceType(_common.CaseInSensitiveEnum): ...
class VideoGenerationMaskMode(_common.CaseInSensitiveEnum): ...
class VideoCompressionQuality(_common.CaseInSensitiveEnum): ...
class ImageResizeMode(_common.CaseInSensitiveEnum): ...
class TuningMethod(_common.CaseInSensitiveEnum): ...
class FileState(_common.CaseInSensitiveEnum): ...
class FileSource(_common.CaseInSensitiveEnum): ...
class TurnCompleteReason(_common.CaseInSensitiveEnum): ...
class InteractionStatus(_common.CaseInSensitiveEnum): ...
class VadSignalType(_common.CaseInSensitiveEnum): ...
class VoiceActivityType(_common.CaseInSensitiveEnum): ...
class StartSensitivity(_common.CaseInSensitiveEnum): ...
class EndSensitivity(_common.CaseInSensitiveEnum): ...
class ActivityHandling(_common.CaseInSensitiveEnum): ...
class TurnCoverage(_common.CaseInSensitiveEnum): ...
class Scale(_common.CaseInSensitiveEnum): ...
class MusicGenerationMode(_common.CaseInSensitiveEnum): ...
class LiveMusicPlaybackControl(_common.CaseInSensitiveEnum): ...
class VideoMetadataContentLayer(_common.CaseInSensitiveEnum): ...
class PartMediaResolution(_common.BaseModel): ...
class PartMediaResolutionDict(TypedDict): ...
class ToolCall(_common.BaseModel): ...
class ToolCallDict(TypedDict): ...
class ToolResponse(_common.BaseModel): ...
class ToolResponseDict(TypedDict): ...
class SpeechMetadata(_common.BaseModel): ...
class SpeechMetadataDict(TypedDict): ...
class DocumentMetadata(_common.BaseModel): ...
class DocumentMetadataDict(TypedDict): ...
class SpreadsheetMetadata(_common.BaseModel): ...
class SpreadsheetMetadataDict(TypedDict): ...
class AudioMetadata(_common.BaseModel): ...
class AudioMetadataDict(TypedDict): ...
class CodeExecutionResult(_common.BaseModel): ...
class CodeExecutionResultDict(TypedDict): ...
class ExecutableCode(_common.BaseModel): ...
class ExecutableCodeDict(TypedDict): ...
class FileData(_common.BaseModel): ...
class FileDataDict(TypedDict): ...
class PartialArg(_common.BaseModel): ...
class PartialArgDict(TypedDict): ...
class FunctionCall(_common.BaseModel): ...
class FunctionCallDict(TypedDict): ...
class FunctionResponseBlob(_common.BaseModel): ...
class FunctionResponseBlobDict(TypedDict): ...
class FunctionResponseFileData(_common.BaseModel): ...
class FunctionResponseFileDataDict(TypedDict): ...
class VideoMetadata(_common.BaseModel): ...
class VideoMetadataDict(TypedDict): ...
class FunctionResponsePart(_common.BaseModel):
 @classmethod
 def from_bytes(cls, **_) -> FunctionResponsePart: ...
 @classmethod
 def from_uri(cls, **_) -> FunctionResponsePart: ...
class FunctionResponsePartDict(TypedDict): ...
class FunctionResponse(_common.BaseModel):
 @classmethod
 def from_mcp_response(cls, **_) -> FunctionResponse: ...
class FunctionResponseDict(TypedDict): ...
class Blob(_common.BaseModel):
 def as_image(self) -> Optional[Image]: ...
class BlobDict(TypedDict): ...
class WordInfo(_common.BaseModel): ...
class WordInfoDict(TypedDict): ...
class Transcription(_common.BaseModel): ...
class TranscriptionDict(TypedDict): ...
class Part(_common.BaseModel):
 inline_data: Optional[Blob]
 def as_image(self) -> Optional[Image]: ...
 @classmethod
 def from_uri(cls, **_) -> Part: ...
 @classmethod
 def from_text(cls, **_) -> Part: ...
 @classmethod
 def from_bytes(cls, **_) -> Part: ...
 @classmethod
 def from_function_call(cls, **_) -> Part: ...
 @classmethod
 def from_function_response(cls, **_) -> Part: ...
 @classmethod
 def from_executable_code(cls, **_) -> Part: ...
 @classmethod
 def from_code_execution_result(cls, **_) -> Part: ...
class PartDict(TypedDict): ...
class Content(_common.BaseModel):
 parts: Optional[list[Part]]
class ContentDict(TypedDict): ...
class HttpRetryOptions(_common.BaseModel): ...
class HttpRetryOptionsDict(TypedDict): ...
class HttpOptions(_common.BaseModel):
 httpx_client: Optional[HttpxClient]
 httpx_async_client: Optional[HttpxAsyncClient]
 aiohttp_client: Optional[ClientSession]
class HttpOptionsDict(TypedDict): ...
class JSONSchema(_common.BaseModel): ...
class Schema(_common.BaseModel):
 @classmethod
 def from_json_schema(cls, **_) -> Schema: ...
class SchemaDict(TypedDict): ...
class ModelSelectionConfig(_common.BaseModel): ...
class ModelSelectionConfigDict(TypedDict): ...
class ApiKeyConfig(_common.BaseModel): ...
class ApiKeyConfigDict(TypedDict): ...
class AuthConfigGoogleServiceAccountConfig(_common.BaseModel): ...
class AuthConfigGoogleServiceAccountConfigDict(TypedDict): ...
class AuthConfigHttpBasicAuthConfig(_common.BaseModel): ...
class AuthConfigHttpBasicAuthConfigDict(TypedDict): ...
class AuthConfigOauthConfig(_common.BaseModel): ...
class AuthConfigOauthConfigDict(TypedDict): ...
class AuthConfigOidcConfig(_common.BaseModel): ...
class AuthConfigOidcConfigDict(TypedDict): ...
class AuthConfig(_common.BaseModel): ...
class AuthConfigDict(TypedDict): ...
class GoogleMapsPlaces(_common.BaseModel): ...
class GoogleMapsPlacesDict(TypedDict): ...
class GoogleMapsRouting(_common.BaseModel): ...
class GoogleMapsRoutingDict(TypedDict): ...
class GoogleMapsGroundingTypes(_common.BaseModel): ...
class GoogleMapsGroundingTypesDict(TypedDict): ...
class GoogleMaps(_common.BaseModel): ...
class GoogleMapsDict(TypedDict): ...
class ApiAuthApiKeyConfig(_common.BaseModel): ...
class ApiAuthApiKeyConfigDict(TypedDict): ...
class ApiAuth(_common.BaseModel): ...
class ApiAuthDict(TypedDict): ...
class ExternalApiElasticSearchParams(_common.BaseModel): ...
class ExternalApiElasticSearchParamsDict(TypedDict): ...
class ExternalApiSimpleSearchParams(_common.BaseModel): ...
class ExternalApiSimpleSearchParamsDict(TypedDict): ...
class ExternalApi(_common.BaseModel): ...
class ExternalApiDict(TypedDict): ...
class VertexAISearchDataStoreSpec(_common.BaseModel): ...
class VertexAISearchDataStoreSpecDict(TypedDict): ...
class VertexAISearch(_common.BaseModel): ...
class VertexAISearchDict(TypedDict): ...
class VertexRagStoreRagResource(_common.BaseModel): ...
class VertexRagStoreRagResourceDict(TypedDict): ...
class RagRetrievalConfigFilter(_common.BaseModel): ...
class RagRetrievalConfigFilterDict(TypedDict): ...
class RagRetrievalConfigHybridSearch(_common.BaseModel): ...
class RagRetrievalConfigHybridSearchDict(TypedDict): ...
class RagRetrievalConfigRankingLlmRanker(_common.BaseModel): ...
class RagRetrievalConfigRankingLlmRankerDict(TypedDict): ...
class RagRetrievalConfigRankingRankService(_common.BaseModel): ...
class RagRetrievalConfigRankingRankServiceDict(TypedDict): ...
class RagRetrievalConfigRanking(_common.BaseModel): ...
class RagRetrievalConfigRankingDict(TypedDict): ...
class RagRetrievalConfig(_common.BaseModel): ...
class RagRetrievalConfigDict(TypedDict): ...
class VertexRagStore(_common.BaseModel): ...
class VertexRagStoreDict(TypedDict): ...
class Retrieval(_common.BaseModel): ...
class RetrievalDict(TypedDict): ...
class ComputerUse(_common.BaseModel): ...
class ComputerUseDict(TypedDict): ...
class FileSearch(_common.BaseModel): ...
class FileSearchDict(TypedDict): ...
class WebSearch(_common.BaseModel): ...
class WebSearchDict(TypedDict): ...
class ImageSearch(_common.BaseModel): ...
class ImageSearchDict(TypedDict): ...
class SearchTypes(_common.BaseModel): ...
class SearchTypesDict(TypedDict): ...
class Interval(_common.BaseModel):
 end_time: Optional[datetime.datetime]
 start_time: Optional[datetime.datetime]
class IntervalDict(TypedDict):
 end_time: Optional[datetime.datetime]
 start_time: Optional[datetime.datetime]
class GoogleSearch(_common.BaseModel): ...
class GoogleSearchDict(TypedDict): ...
class ToolCodeExecution(_common.BaseModel): ...
class ToolCodeExecutionDict(TypedDict): ...
class EnterpriseWebSearch(_common.BaseModel): ...
class EnterpriseWebSearchDict(TypedDict): ...
class FunctionDeclaration(_common.BaseModel):
 @classmethod
 def from_callable_with_api_option(cls, *, callable: Callable[..., Any], **_) -> FunctionDeclaration: ...
 @classmethod
 def from_callable(cls, *, callable: Callable[..., Any], **_) -> FunctionDeclaration: ...
class FunctionDeclarationDict(TypedDict): ...
class DynamicRetrievalConfig(_common.BaseModel): ...
class DynamicRetrievalConfigDict(TypedDict): ...
class GoogleSearchRetrieval(_common.BaseModel): ...
class GoogleSearchRetrievalDict(TypedDict): ...
class ToolParallelAiSearch(_common.BaseModel): ...
class ToolParallelAiSearchDict(TypedDict): ...
class UrlContext(_common.BaseModel): ...
class UrlContextDict(TypedDict): ...
class StreamableHttpTransport(_common.BaseModel): ...
class StreamableHttpTransportDict(TypedDict): ...
class McpServer(_common.BaseModel): ...
class McpServerDict(TypedDict): ...
class ToolExaAiSearch(_common.BaseModel): ...
class ToolExaAiSearchDict(TypedDict): ...
class Tool(_common.BaseModel): ...
class ToolDict(TypedDict): ...
def _validate_tool_list(*_): ...
ToolUnion = Union[Tool, Callable[..., Any]]
if TYPE_CHECKING:
 ToolUnion = Union[Tool, Callable[..., Any], mcp_types.Tool, McpClientSession]
ToolUnionDict = Union[ToolDict, Callable[..., Any]]
if TYPE_CHECKING:
 ToolUnionDict = Union[ToolDict, Callable[..., Any], mcp_types.Tool, McpClientSession]
ToolListUnion = Annotated[list, WrapValidator(_validate_tool_list)]
if TYPE_CHECKING:
 ToolListUnion = list[ToolUnion]
ToolListUnionDict = list[ToolUnionDict]
if TYPE_CHECKING:
 ToolListUnionDict = list[ToolUnionDict]
SchemaUnion = Union[dict[Any, Any], type, Schema, builtin_types.GenericAlias, VersionedUnionType]
SchemaUnionDict = Union[SchemaUnion, SchemaDict]
class VoiceConsentSignature(_common.BaseModel): ...
class VoiceConsentSignatureDict(TypedDict): ...
class ReplicatedVoiceConfig(_common.BaseModel): ...
class ReplicatedVoiceConfigDict(TypedDict): ...
class PrebuiltVoiceConfig(_common.BaseModel): ...
class PrebuiltVoiceConfigDict(TypedDict): ...
class VoiceConfig(_common.BaseModel): ...
class VoiceConfigDict(TypedDict): ...
class SpeakerVoiceConfig(_common.BaseModel): ...
class SpeakerVoiceConfigDict(TypedDict): ...
class MultiSpeakerVoiceConfig(_common.BaseModel): ...
class MultiSpeakerVoiceConfigDict(TypedDict): ...
class SpeechConfig(_common.BaseModel): ...
class SpeechConfigDict(TypedDict): ...
class AutomaticFunctionCallingConfig(_common.BaseModel): ...
class AutomaticFunctionCallingConfigDict(TypedDict): ...
class ThinkingConfig(_common.BaseModel): ...
class ThinkingConfigDict(TypedDict): ...
class ImageConfigImageOutputOptions(_common.BaseModel): ...
class ImageConfigImageOutputOptionsDict(TypedDict): ...
class ImageConfig(_common.BaseModel): ...
class ImageConfigDict(TypedDict): ...
class GenerationOutputConfig(_common.BaseModel): ...
class GenerationOutputConfigDict(TypedDict): ...
class FileStatus(_common.BaseModel): ...
class FileStatusDict(TypedDict): ...
class File(_common.BaseModel):
 create_time: Optional[datetime.datetime]
 expiration_time: Optional[datetime.datetime]
 update_time: Optional[datetime.datetime]
class FileDict(TypedDict):
 create_time: Optional[datetime.datetime]
 expiration_time: Optional[datetime.datetime]
 update_time: Optional[datetime.datetime]
PartUnion = Union[str, PIL_Image, File, Part]
PartUnion = Union[str, File, Part]
PartUnionDict = Union[str, PIL_Image, File, FileDict, Part, PartDict]
PartUnionDict = Union[str, File, FileDict, Part, PartDict]
ContentUnion = Union[Content, PartUnion, list[PartUnion]]
ContentUnionDict = Union[Content, ContentDict, PartUnionDict, list[PartUnionDict]]
class GenerationConfigRoutingConfigAutoRoutingMode(_common.BaseModel): ...
class GenerationConfigRoutingConfigAutoRoutingModeDict(TypedDict): ...
class GenerationConfigRoutingConfigManualRoutingMode(_common.BaseModel): ...
class GenerationConfigRoutingConfigManualRoutingModeDict(TypedDict): ...
class GenerationConfigRoutingConfig(_common.BaseModel): ...
class GenerationConfigRoutingConfigDict(TypedDict): ...
class SafetySetting(_common.BaseModel): ...
class SafetySettingDict(TypedDict): ...
class LatLng(_common.BaseModel): ...
class LatLngDict(TypedDict): ...
class RetrievalConfig(_common.BaseModel): ...
class RetrievalConfigDict(TypedDict): ...
class FunctionCallingConfig(_common.BaseModel): ...
class FunctionCallingConfigDict(TypedDict): ...
class ToolConfig(_common.BaseModel): ...
class ToolConfigDict(TypedDict): ...
class ModelArmorConfig(_common.BaseModel): ...
class ModelArmorConfigDict(TypedDict): ...
class LanguageAuto(_common.BaseModel): ...
class LanguageAutoDict(TypedDict): ...
class LanguageHints(_common.BaseModel): ...
class LanguageHintsDict(TypedDict): ...
class AudioTranscriptionConfig(_common.BaseModel): ...
class AudioTranscriptionConfigDict(TypedDict): ...
class GenerateContentConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
 system_instruction: Optional[ContentUnion]
 response_schema: Optional[SchemaUnion]
class GenerateContentConfigDict(TypedDict):
 system_instruction: Optional[ContentUnionDict]
 response_schema: Optional[SchemaUnionDict]
ContentListUnion = Union[ContentUnion, list[ContentUnion], list[Content]]
class HttpResponse(_common.BaseModel): ...
class HttpResponseDict(TypedDict): ...
class GoogleTypeDate(_common.BaseModel): ...
class GoogleTypeDateDict(TypedDict): ...
class Citation(_common.BaseModel): ...
class CitationDict(TypedDict): ...
class CitationMetadata(_common.BaseModel): ...
MetricUnion = Union["Metric", "UnifiedMetric"]
class CitationMetadataDict(TypedDict): ...
class GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution(_common.BaseModel): ...
class GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionDict(TypedDict): ...
class GroundingChunkMapsPlaceAnswerSourcesReviewSnippet(_common.BaseModel): ...
class GroundingChunkMapsPlaceAnswerSourcesReviewSnippetDict(TypedDict): ...
class GroundingChunkMapsPlaceAnswerSources(_common.BaseModel): ...
class GroundingChunkMapsPlaceAnswerSourcesDict(TypedDict): ...
class GroundingChunkMapsRoute(_common.BaseModel): ...
class GroundingChunkMapsRouteDict(TypedDict): ...
class GroundingChunkMaps(_common.BaseModel): ...
class GroundingChunkMapsDict(TypedDict): ...
class GroundingChunkImage(_common.BaseModel): ...
class GroundingChunkImageDict(TypedDict): ...
class RagChunkPageSpan(_common.BaseModel): ...
class RagChunkPageSpanDict(TypedDict): ...
class RagChunk(_common.BaseModel): ...
class RagChunkDict(TypedDict): ...
class GroundingChunkStringList(_common.BaseModel): ...
class GroundingChunkStringListDict(TypedDict): ...
class GroundingChunkCustomMetadata(_common.BaseModel): ...
class GroundingChunkCustomMetadataDict(TypedDict): ...
class GroundingChunkRetrievedContext(_common.BaseModel): ...
class GroundingChunkRetrievedContextDict(TypedDict): ...
class GroundingChunkWeb(_common.BaseModel): ...
class GroundingChunkWebDict(TypedDict): ...
class GroundingChunk(_common.BaseModel): ...
class GroundingChunkDict(TypedDict): ...
class Segment(_common.BaseModel): ...
class SegmentDict(TypedDict): ...
class GroundingSupport(_common.BaseModel): ...
class GroundingSupportDict(TypedDict): ...
class RetrievalMetadata(_common.BaseModel): ...
class RetrievalMetadataDict(TypedDict): ...
class SearchEntryPoint(_common.BaseModel): ...
class SearchEntryPointDict(TypedDict): ...
class GroundingMetadataSourceFlaggingUri(_common.BaseModel): ...
class GroundingMetadataSourceFlaggingUriDict(TypedDict): ...
class GroundingMetadata(_common.BaseModel): ...
class GroundingMetadataDict(TypedDict): ...
class LogprobsResultCandidate(_common.BaseModel): ...
class LogprobsResultCandidateDict(TypedDict): ...
class LogprobsResultTopCandidates(_common.BaseModel): ...
class LogprobsResultTopCandidatesDict(TypedDict): ...
class LogprobsResult(_common.BaseModel): ...
class LogprobsResultDict(TypedDict): ...
class SafetyRating(_common.BaseModel): ...
class SafetyRatingDict(TypedDict): ...
class UrlMetadata(_common.BaseModel): ...
class UrlMetadataDict(TypedDict): ...
class UrlContextMetadata(_common.BaseModel): ...
class UrlContextMetadataDict(TypedDict): ...
class Candidate(_common.BaseModel):
 content: Optional[Content]
class CandidateDict(TypedDict): ...
class GenerateContentResponsePromptFeedback(_common.BaseModel): ...
class GenerateContentResponsePromptFeedbackDict(TypedDict): ...
class ModalityTokenCount(_common.BaseModel): ...
class ModalityTokenCountDict(TypedDict): ...
class GenerateContentResponseUsageMetadata(_common.BaseModel): ...
class GenerateContentResponseUsageMetadataDict(TypedDict): ...
class ModelStatus(_common.BaseModel):
 retirement_time: Optional[datetime.datetime]
class ModelStatusDict(TypedDict):
 retirement_time: Optional[datetime.datetime]
class GenerateContentResponse(_common.BaseModel):
 candidates: Optional[list[Candidate]]
 create_time: Optional[datetime.datetime]
 automatic_function_calling_history: Optional[list[Content]]
 parsed: Optional[Union[pydantic.BaseModel, dict[Any, Any], Enum]]
 @property
 def parts(self) -> Optional[list[Part]]: ...
class GenerateContentResponseDict(TypedDict):
 create_time: Optional[datetime.datetime]
class EmbedContentConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class EmbedContentConfigDict(TypedDict): ...
class ContentEmbeddingStatistics(_common.BaseModel): ...
class ContentEmbeddingStatisticsDict(TypedDict): ...
class ContentEmbedding(_common.BaseModel): ...
class ContentEmbeddingDict(TypedDict): ...
class EmbedContentMetadata(_common.BaseModel): ...
class EmbedContentMetadataDict(TypedDict): ...
class UsageMetadata(_common.BaseModel): ...
class UsageMetadataDict(TypedDict): ...
class EmbedContentResponse(_common.BaseModel): ...
class EmbedContentResponseDict(TypedDict): ...
class GenerateImagesConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class GenerateImagesConfigDict(TypedDict): ...
class Image(_common.BaseModel):
 @classmethod
 def from_file(cls, **_) -> Image: ...
 def show(self) -> None: ...
 def save(self, *_) -> None: ...
class ImageDict(TypedDict): ...
class SafetyAttributes(_common.BaseModel): ...
class SafetyAttributesDict(TypedDict): ...
class GeneratedImage(_common.BaseModel):
 image: Optional[Image]
class GeneratedImageDict(TypedDict): ...
class GenerateImagesResponse(_common.BaseModel):
 generated_images: Optional[list[GeneratedImage]]
 @property
 def images(self) -> list[Optional[Image]]: ...
class GenerateImagesResponseDict(TypedDict): ...
class MaskReferenceConfig(_common.BaseModel): ...
class MaskReferenceConfigDict(TypedDict): ...
class ControlReferenceConfig(_common.BaseModel): ...
class ControlReferenceConfigDict(TypedDict): ...
class StyleReferenceConfig(_common.BaseModel): ...
class StyleReferenceConfigDict(TypedDict): ...
class SubjectReferenceConfig(_common.BaseModel): ...
class SubjectReferenceConfigDict(TypedDict): ...
class EditImageConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class EditImageConfigDict(TypedDict): ...
class EditImageResponse(_common.BaseModel):
 generated_images: Optional[list[GeneratedImage]]
class EditImageResponseDict(TypedDict): ...
class UpscaleImageResponse(_common.BaseModel):
 generated_images: Optional[list[GeneratedImage]]
class UpscaleImageResponseDict(TypedDict): ...
class ProductImage(_common.BaseModel):
 product_image: Optional[Image]
class ProductImageDict(TypedDict): ...
class RecontextImageSource(_common.BaseModel):
 person_image: Optional[Image]
 product_images: Optional[list[ProductImage]]
class RecontextImageSourceDict(TypedDict): ...
class RecontextImageConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class RecontextImageConfigDict(TypedDict): ...
class RecontextImageResponse(_common.BaseModel):
 generated_images: Optional[list[GeneratedImage]]
class RecontextImageResponseDict(TypedDict): ...
class ScribbleImage(_common.BaseModel):
 image: Optional[Image]
class ScribbleImageDict(TypedDict): ...
class SegmentImageSource(_common.BaseModel):
 image: Optional[Image]
 scribble_image: Optional[ScribbleImage]
class SegmentImageSourceDict(TypedDict): ...
class SegmentImageConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class SegmentImageConfigDict(TypedDict): ...
class EntityLabel(_common.BaseModel): ...
class EntityLabelDict(TypedDict): ...
class GeneratedImageMask(_common.BaseModel):
 mask: Optional[Image]
class GeneratedImageMaskDict(TypedDict): ...
class SegmentImageResponse(_common.BaseModel):
 generated_masks: Optional[list[GeneratedImageMask]]
class SegmentImageResponseDict(TypedDict): ...
class GetModelConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class GetModelConfigDict(TypedDict): ...
class Endpoint(_common.BaseModel): ...
class EndpointDict(TypedDict): ...
class TunedModelInfo(_common.BaseModel):
 create_time: Optional[datetime.datetime]
 update_time: Optional[datetime.datetime]
class TunedModelInfoDict(TypedDict):
 create_time: Optional[datetime.datetime]
 update_time: Optional[datetime.datetime]
class Checkpoint(_common.BaseModel): ...
class CheckpointDict(TypedDict): ...
class Model(_common.BaseModel): ...
class ModelDict(TypedDict): ...
class ListModelsConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class ListModelsConfigDict(TypedDict): ...
class ListModelsResponse(_common.BaseModel): ...
class ListModelsResponseDict(TypedDict): ...
class UpdateModelConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class UpdateModelConfigDict(TypedDict): ...
class DeleteModelConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class DeleteModelConfigDict(TypedDict): ...
class DeleteModelResponse(_common.BaseModel): ...
class DeleteModelResponseDict(TypedDict): ...
class AudioResponseFormat(_common.BaseModel): ...
class AudioResponseFormatDict(TypedDict): ...
class ImageResponseFormat(_common.BaseModel): ...
class ImageResponseFormatDict(TypedDict): ...
class TextResponseFormat(_common.BaseModel): ...
class TextResponseFormatDict(TypedDict): ...
class VideoResponseFormat(_common.BaseModel): ...
class VideoResponseFormatDict(TypedDict): ...
class ResponseFormat(_common.BaseModel): ...
class ResponseFormatDict(TypedDict): ...
class TranslationConfig(_common.BaseModel): ...
class TranslationConfigDict(TypedDict): ...
class GenerationConfig(_common.BaseModel): ...
class GenerationConfigDict(TypedDict): ...
class CountTokensConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
 system_instruction: Optional[ContentUnion]
class CountTokensConfigDict(TypedDict):
 system_instruction: Optional[ContentUnionDict]
class CountTokensResponse(_common.BaseModel): ...
class CountTokensResponseDict(TypedDict): ...
class ComputeTokensConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class ComputeTokensConfigDict(TypedDict): ...
class TokensInfo(_common.BaseModel): ...
class TokensInfoDict(TypedDict): ...
class ComputeTokensResponse(_common.BaseModel): ...
class ComputeTokensResponseDict(TypedDict): ...
class Video(_common.BaseModel):
 @classmethod
 def from_file(cls, **_) -> Video: ...
 def save(self, *_) -> None: ...
 def show(self) -> None: ...
class VideoDict(TypedDict): ...
class GenerateVideosSource(_common.BaseModel):
 image: Optional[Image]
 video: Optional[Video]
class GenerateVideosSourceDict(TypedDict): ...
class VideoGenerationReferenceImage(_common.BaseModel):
 image: Optional[Image]
class VideoGenerationReferenceImageDict(TypedDict): ...
class VideoGenerationMask(_common.BaseModel):
 image: Optional[Image]
class VideoGenerationMaskDict(TypedDict): ...
class WebhookConfig(_common.BaseModel): ...
class WebhookConfigDict(TypedDict): ...
class GenerateVideosConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
 last_frame: Optional[Image]
 reference_images: Optional[list[VideoGenerationReferenceImage]]
 mask: Optional[VideoGenerationMask]
class GenerateVideosConfigDict(TypedDict): ...
class GeneratedVideo(_common.BaseModel):
 video: Optional[Video]
class GeneratedVideoDict(TypedDict): ...
class GenerateVideosResponse(_common.BaseModel):
 generated_videos: Optional[list[GeneratedVideo]]
class GenerateVideosResponseDict(TypedDict): ...
class Operation(ABC):
 @classmethod
 def from_api_response(cls, *_) -> Self: ...
class GenerateVideosOperation(_common.BaseModel, Operation):
 response: Optional[GenerateVideosResponse]
 result: Optional[GenerateVideosResponse]
 @classmethod
 def from_api_response(cls, *_) -> Self: ...
class GetTuningJobConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class GetTuningJobConfigDict(TypedDict): ...
class TunedModelCheckpoint(_common.BaseModel): ...
class TunedModelCheckpointDict(TypedDict): ...
class TunedModel(_common.BaseModel): ...
class TunedModelDict(TypedDict): ...
class SupervisedHyperParameters(_common.BaseModel): ...
class SupervisedHyperParametersDict(TypedDict): ...
class SupervisedTuningSpec(_common.BaseModel): ...
class SupervisedTuningSpecDict(TypedDict): ...
class PreferenceOptimizationHyperParameters(_common.BaseModel): ...
class PreferenceOptimizationHyperParametersDict(TypedDict): ...
class PreferenceOptimizationSpec(_common.BaseModel): ...
class PreferenceOptimizationSpecDict(TypedDict): ...
class DistillationHyperParameters(_common.BaseModel): ...
class DistillationHyperParametersDict(TypedDict): ...
class DistillationSamplingSpec(_common.BaseModel): ...
class DistillationSamplingSpecDict(TypedDict): ...
class DistillationSpec(_common.BaseModel): ...
class DistillationSpecDict(TypedDict): ...
class AutoraterConfig(_common.BaseModel): ...
class AutoraterConfigDict(TypedDict): ...
class ReinforcementTuningParseResponseConfig(_common.BaseModel): ...
class ReinforcementTuningParseResponseConfigDict(TypedDict): ...
class ReinforcementTuningAutoraterScorerParsedResponseConversionScorer(_common.BaseModel): ...
class ReinforcementTuningAutoraterScorerParsedResponseConversionScorerDict(TypedDict): ...
class ReinforcementTuningAutoraterScorerExactMatchScorer(_common.BaseModel): ...
class ReinforcementTuningAutoraterScorerExactMatchScorerDict(TypedDict): ...
class ReinforcementTuningAutoraterScorer(_common.BaseModel): ...
class ReinforcementTuningAutoraterScorerDict(TypedDict): ...
class ReinforcementTuningCodeExecutionRewardScorer(_common.BaseModel): ...
class ReinforcementTuningCodeExecutionRewardScorerDict(TypedDict): ...
class ReinforcementTuningStringMatchRewardScorerStringMatchExpression(_common.BaseModel): ...
class ReinforcementTuningStringMatchRewardScorerStringMatchExpressionDict(TypedDict): ...
class ReinforcementTuningStringMatchRewardScorerJsonMatchExpression(_common.BaseModel): ...
class ReinforcementTuningStringMatchRewardScorerJsonMatchExpressionDict(TypedDict): ...
class ReinforcementTuningStringMatchRewardScorer(_common.BaseModel): ...
class ReinforcementTuningStringMatchRewardScorerDict(TypedDict): ...
class ReinforcementTuningCloudRunRewardScorer(_common.BaseModel): ...
class ReinforcementTuningCloudRunRewardScorerDict(TypedDict): ...
class SingleReinforcementTuningRewardConfig(_common.BaseModel): ...
class SingleReinforcementTuningRewardConfigDict(TypedDict): ...
class ReinforcementTuningHyperParameters(_common.BaseModel): ...
class ReinforcementTuningHyperParametersDict(TypedDict): ...
class CompositeReinforcementTuningRewardConfigWeightedRewardConfig(_common.BaseModel): ...
class CompositeReinforcementTuningRewardConfigWeightedRewardConfigDict(TypedDict): ...
class CompositeReinforcementTuningRewardConfig(_common.BaseModel): ...
class CompositeReinforcementTuningRewardConfigDict(TypedDict): ...
class ReinforcementTuningSpec(_common.BaseModel): ...
class ReinforcementTuningSpecDict(TypedDict): ...
class GcsDestination(_common.BaseModel): ...
class GcsDestinationDict(TypedDict): ...
class OutputConfig(_common.BaseModel): ...
class OutputConfigDict(TypedDict): ...
class EvaluationConfig(_common.BaseModel):
 metrics: Optional[list[MetricUnion]]
class EvaluationConfigDict(TypedDict): ...
class GoogleRpcStatus(_common.BaseModel): ...
class GoogleRpcStatusDict(TypedDict): ...
class PreTunedModel(_common.BaseModel): ...
class PreTunedModelDict(TypedDict): ...
class DatasetDistributionDistributionBucket(_common.BaseModel): ...
class DatasetDistributionDistributionBucketDict(TypedDict): ...
class DatasetDistribution(_common.BaseModel): ...
class DatasetDistributionDict(TypedDict): ...
class ReinforcementTuningExample(_common.BaseModel):
 contents: Optional[list[Content]]
 system_instruction: Optional[Content]
class ReinforcementTuningExampleDict(TypedDict): ...
class ReinforcementTuningUserDatasetExamples(_common.BaseModel):
 user_dataset_examples: Optional[list[ReinforcementTuningExample]]
class ReinforcementTuningUserDatasetExamplesDict(TypedDict): ...
class DatasetStats(_common.BaseModel):
 user_dataset_examples: Optional[list[Content]]
 reinforcement_tuning_user_dataset_examples: Optional[ReinforcementTuningUserDatasetExamples]
class DatasetStatsDict(TypedDict): ...
class DistillationDataStats(_common.BaseModel):
 training_dataset_stats: Optional[DatasetStats]
class DistillationDataStatsDict(TypedDict): ...
class GeminiPreferenceExampleCompletion(_common.BaseModel):
 completion: Optional[Content]
class GeminiPreferenceExampleCompletionDict(TypedDict): ...
class GeminiPreferenceExample(_common.BaseModel):
 completions: Optional[list[GeminiPreferenceExampleCompletion]]
 contents: Optional[list[Content]]
class GeminiPreferenceExampleDict(TypedDict): ...
class PreferenceOptimizationDataStats(_common.BaseModel):
 user_dataset_examples: Optional[list[GeminiPreferenceExample]]
class PreferenceOptimizationDataStatsDict(TypedDict): ...
class SupervisedTuningDatasetDistributionDatasetBucket(_common.BaseModel): ...
class SupervisedTuningDatasetDistributionDatasetBucketDict(TypedDict): ...
class SupervisedTuningDatasetDistribution(_common.BaseModel): ...
class SupervisedTuningDatasetDistributionDict(TypedDict): ...
class SupervisedTuningDataStats(_common.BaseModel):
 user_dataset_examples: Optional[list[Content]]
class SupervisedTuningDataStatsDict(TypedDict): ...
class TuningDataStats(_common.BaseModel):
 distillation_data_stats: Optional[DistillationDataStats]
 preference_optimization_data_stats: Optional[PreferenceOptimizationDataStats]
 supervised_tuning_data_stats: Optional[SupervisedTuningDataStats]
 reinforcement_tuning_data_stats: Optional[DatasetStats]
class TuningDataStatsDict(TypedDict): ...
class EncryptionSpec(_common.BaseModel): ...
class EncryptionSpecDict(TypedDict): ...
class PartnerModelTuningSpec(_common.BaseModel): ...
class PartnerModelTuningSpecDict(TypedDict): ...
class BleuMetricValue(_common.BaseModel): ...
class BleuMetricValueDict(TypedDict): ...
class CustomCodeExecutionResult(_common.BaseModel): ...
class CustomCodeExecutionResultDict(TypedDict): ...
class ExactMatchMetricValue(_common.BaseModel): ...
class ExactMatchMetricValueDict(TypedDict): ...
class RawOutput(_common.BaseModel): ...
class RawOutputDict(TypedDict): ...
class CustomOutput(_common.BaseModel): ...
class CustomOutputDict(TypedDict): ...
class PairwiseMetricResult(_common.BaseModel): ...
class PairwiseMetricResultDict(TypedDict): ...
class PointwiseMetricResult(_common.BaseModel): ...
class PointwiseMetricResultDict(TypedDict): ...
class RougeMetricValue(_common.BaseModel): ...
class RougeMetricValueDict(TypedDict): ...
class AggregationResult(_common.BaseModel): ...
class AggregationResultDict(TypedDict): ...
class BigQuerySource(_common.BaseModel): ...
class BigQuerySourceDict(TypedDict): ...
class GcsSource(_common.BaseModel): ...
class GcsSourceDict(TypedDict): ...
class EvaluationDataset(_common.BaseModel): ...
class EvaluationDatasetDict(TypedDict): ...
class AggregationOutput(_common.BaseModel): ...
class AggregationOutputDict(TypedDict): ...
class OutputInfo(_common.BaseModel): ...
class OutputInfoDict(TypedDict): ...
class EvaluateDatasetResponse(_common.BaseModel): ...
class EvaluateDatasetResponseDict(TypedDict): ...
class EvaluateDatasetRun(_common.BaseModel): ...
class EvaluateDatasetRunDict(TypedDict): ...
class FullFineTuningSpec(_common.BaseModel): ...
class FullFineTuningSpecDict(TypedDict): ...
class VeoHyperParameters(_common.BaseModel): ...
class VeoHyperParametersDict(TypedDict): ...
class VeoTuningSpec(_common.BaseModel): ...
class VeoTuningSpecDict(TypedDict): ...
class TuningJobMetadata(_common.BaseModel): ...
class TuningJobMetadataDict(TypedDict): ...
class VeoLoraTuningSpec(_common.BaseModel): ...
class VeoLoraTuningSpecDict(TypedDict): ...
class TuningJob(_common.BaseModel):
 create_time: Optional[datetime.datetime]
 start_time: Optional[datetime.datetime]
 end_time: Optional[datetime.datetime]
 update_time: Optional[datetime.datetime]
 tuning_data_stats: Optional[TuningDataStats]
 evaluation_config: Optional[EvaluationConfig]
class TuningJobDict(TypedDict):
 create_time: Optional[datetime.datetime]
 start_time: Optional[datetime.datetime]
 end_time: Optional[datetime.datetime]
 update_time: Optional[datetime.datetime]
class ListTuningJobsConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class ListTuningJobsConfigDict(TypedDict): ...
class ListTuningJobsResponse(_common.BaseModel):
 tuning_jobs: Optional[list[TuningJob]]
class ListTuningJobsResponseDict(TypedDict): ...
class CancelTuningJobConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class CancelTuningJobConfigDict(TypedDict): ...
class CancelTuningJobResponse(_common.BaseModel): ...
class CancelTuningJobResponseDict(TypedDict): ...
class TuningExample(_common.BaseModel): ...
class TuningExampleDict(TypedDict): ...
class TuningDataset(_common.BaseModel): ...
class TuningDatasetDict(TypedDict): ...
class TuningValidationDataset(_common.BaseModel): ...
class TuningValidationDatasetDict(TypedDict): ...
class CreateTuningJobConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
 evaluation_config: Optional[EvaluationConfig]
class CreateTuningJobConfigDict(TypedDict): ...
class TuningOperation(_common.BaseModel): ...
class TuningOperationDict(TypedDict): ...
class ValidateRewardConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class ValidateRewardConfigDict(TypedDict): ...
class ReinforcementTuningRewardInfo(_common.BaseModel): ...
class ReinforcementTuningRewardInfoDict(TypedDict): ...
class ValidateRewardResponse(_common.BaseModel): ...
class ValidateRewardResponseDict(TypedDict): ...
class CreateCachedContentConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
 expire_time: Optional[datetime.datetime]
 contents: Optional[ContentListUnion]
 system_instruction: Optional[ContentUnion]
class CreateCachedContentConfigDict(TypedDict):
 expire_time: Optional[datetime.datetime]
 system_instruction: Optional[ContentUnionDict]
class CachedContentUsageMetadata(_common.BaseModel): ...
class CachedContentUsageMetadataDict(TypedDict): ...
class CachedContent(_common.BaseModel):
 create_time: Optional[datetime.datetime]
 update_time: Optional[datetime.datetime]
 expire_time: Optional[datetime.datetime]
class CachedContentDict(TypedDict):
 create_time: Optional[datetime.datetime]
 update_time: Optional[datetime.datetime]
 expire_time: Optional[datetime.datetime]
class GetCachedContentConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class GetCachedContentConfigDict(TypedDict): ...
class DeleteCachedContentConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class DeleteCachedContentConfigDict(TypedDict): ...
class DeleteCachedContentResponse(_common.BaseModel): ...
class DeleteCachedContentResponseDict(TypedDict): ...
class UpdateCachedContentConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
 expire_time: Optional[datetime.datetime]
class UpdateCachedContentConfigDict(TypedDict):
 expire_time: Optional[datetime.datetime]
class ListCachedContentsConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class ListCachedContentsConfigDict(TypedDict): ...
class ListCachedContentsResponse(_common.BaseModel): ...
class ListCachedContentsResponseDict(TypedDict): ...
class GetDocumentConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class GetDocumentConfigDict(TypedDict): ...
class StringList(_common.BaseModel): ...
class StringListDict(TypedDict): ...
class CustomMetadata(_common.BaseModel): ...
class CustomMetadataDict(TypedDict): ...
class Document(_common.BaseModel):
 create_time: Optional[datetime.datetime]
 update_time: Optional[datetime.datetime]
class DocumentDict(TypedDict):
 create_time: Optional[datetime.datetime]
 update_time: Optional[datetime.datetime]
class DeleteDocumentConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class DeleteDocumentConfigDict(TypedDict): ...
class ListDocumentsConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class ListDocumentsConfigDict(TypedDict): ...
class ListDocumentsResponse(_common.BaseModel): ...
class ListDocumentsResponseDict(TypedDict): ...
class CreateFileSearchStoreConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class CreateFileSearchStoreConfigDict(TypedDict): ...
class FileSearchStore(_common.BaseModel):
 create_time: Optional[datetime.datetime]
 update_time: Optional[datetime.datetime]
class FileSearchStoreDict(TypedDict):
 create_time: Optional[datetime.datetime]
 update_time: Optional[datetime.datetime]
class GetFileSearchStoreConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class GetFileSearchStoreConfigDict(TypedDict): ...
class DeleteFileSearchStoreConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class DeleteFileSearchStoreConfigDict(TypedDict): ...
class ListFileSearchStoresConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class ListFileSearchStoresConfigDict(TypedDict): ...
class ListFileSearchStoresResponse(_common.BaseModel): ...
class ListFileSearchStoresResponseDict(TypedDict): ...
class WhiteSpaceConfig(_common.BaseModel): ...
class WhiteSpaceConfigDict(TypedDict): ...
class ChunkingConfig(_common.BaseModel): ...
class ChunkingConfigDict(TypedDict): ...
class UploadToFileSearchStoreConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class UploadToFileSearchStoreConfigDict(TypedDict): ...
class UploadToFileSearchStoreResumableResponse(_common.BaseModel): ...
class UploadToFileSearchStoreResumableResponseDict(TypedDict): ...
class ImportFileConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class ImportFileConfigDict(TypedDict): ...
class ImportFileResponse(_common.BaseModel): ...
class ImportFileResponseDict(TypedDict): ...
class ImportFileOperation(_common.BaseModel, Operation):
 @classmethod
 def from_api_response(cls, *_) -> Self: ...
class ListFilesConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class ListFilesConfigDict(TypedDict): ...
class ClaudeFile(_common.BaseModel):
 created_at: Optional[datetime.datetime]
 expires_at: Optional[datetime.datetime]
class ClaudeFileDict(TypedDict):
 created_at: Optional[datetime.datetime]
 expires_at: Optional[datetime.datetime]
class ListFilesResponse(_common.BaseModel): ...
class ListFilesResponseDict(TypedDict): ...
class CreateFileConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class CreateFileConfigDict(TypedDict): ...
class CreateFileResponse(_common.BaseModel): ...
class CreateFileResponseDict(TypedDict): ...
class GetFileConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class GetFileConfigDict(TypedDict): ...
class DeleteFileConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class DeleteFileConfigDict(TypedDict): ...
class DeleteFileResponse(_common.BaseModel): ...
class DeleteFileResponseDict(TypedDict): ...
class RegisterFilesConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class RegisterFilesConfigDict(TypedDict): ...
class RegisterFilesResponse(_common.BaseModel): ...
class RegisterFilesResponseDict(TypedDict): ...
class InlinedRequest(_common.BaseModel):
 contents: Optional[ContentListUnion]
 config: Optional[GenerateContentConfig]
class InlinedRequestDict(TypedDict):
 config: Optional[GenerateContentConfigDict]
class BatchJobSource(_common.BaseModel):
 inlined_requests: Optional[list[InlinedRequest]]
class BatchJobSourceDict(TypedDict):
 inlined_requests: Optional[list[InlinedRequestDict]]
class VertexMultimodalDatasetDestination(_common.BaseModel): ...
class VertexMultimodalDatasetDestinationDict(TypedDict): ...
class JobError(_common.BaseModel): ...
class JobErrorDict(TypedDict): ...
class InlinedResponse(_common.BaseModel):
 response: Optional[GenerateContentResponse]
class InlinedResponseDict(TypedDict): ...
class SingleEmbedContentResponse(_common.BaseModel): ...
class SingleEmbedContentResponseDict(TypedDict): ...
class InlinedEmbedContentResponse(_common.BaseModel): ...
class InlinedEmbedContentResponseDict(TypedDict): ...
class BatchJobDestination(_common.BaseModel):
 inlined_responses: Optional[list[InlinedResponse]]
class BatchJobDestinationDict(TypedDict): ...
BatchJobDestinationUnion = Union[BatchJobDestination, str]
BatchJobDestinationUnionDict = Union[BatchJobDestinationUnion, BatchJobDestinationDict]
class CreateBatchJobConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
 dest: Optional[BatchJobDestinationUnion]
class CreateBatchJobConfigDict(TypedDict):
 dest: Optional[BatchJobDestinationUnionDict]
class BatchJobOutputInfo(_common.BaseModel): ...
class BatchJobOutputInfoDict(TypedDict): ...
class CompletionStats(_common.BaseModel): ...
class CompletionStatsDict(TypedDict): ...
class BatchJob(_common.BaseModel):
 create_time: Optional[datetime.datetime]
 start_time: Optional[datetime.datetime]
 end_time: Optional[datetime.datetime]
 update_time: Optional[datetime.datetime]
 src: Optional[BatchJobSource]
 dest: Optional[BatchJobDestination]
class GenerationConfigThinkingConfig(ThinkingConfig): ...
class GenerationConfigThinkingConfigDict(ThinkingConfigDict): ...
class BatchJobDict(TypedDict):
 create_time: Optional[datetime.datetime]
 start_time: Optional[datetime.datetime]
 end_time: Optional[datetime.datetime]
 update_time: Optional[datetime.datetime]
 src: Optional[BatchJobSourceDict]
class EmbedContentBatch(_common.BaseModel):
 contents: Optional[ContentListUnion]
 config: Optional[EmbedContentConfig]
class EmbedContentBatchDict(TypedDict): ...
class EmbeddingsBatchJobSource(_common.BaseModel):
 inlined_requests: Optional[EmbedContentBatch]
class EmbeddingsBatchJobSourceDict(TypedDict): ...
class CreateEmbeddingsBatchJobConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class CreateEmbeddingsBatchJobConfigDict(TypedDict): ...
class GetBatchJobConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class GetBatchJobConfigDict(TypedDict): ...
class CancelBatchJobConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class CancelBatchJobConfigDict(TypedDict): ...
class ListBatchJobsConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class ListBatchJobsConfigDict(TypedDict): ...
class ListBatchJobsResponse(_common.BaseModel):
 batch_jobs: Optional[list[BatchJob]]
class ListBatchJobsResponseDict(TypedDict):
 batch_jobs: Optional[list[BatchJobDict]]
class DeleteBatchJobConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class DeleteBatchJobConfigDict(TypedDict): ...
class DeleteResourceJob(_common.BaseModel): ...
class DeleteResourceJobDict(TypedDict): ...
class GetOperationConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class GetOperationConfigDict(TypedDict): ...
class FetchPredictOperationConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class FetchPredictOperationConfigDict(TypedDict): ...
class ProjectOperation(_common.BaseModel): ...
class ProjectOperationDict(TypedDict): ...
class TestTableItem(_common.BaseModel): ...
class TestTableItemDict(TypedDict): ...
class TestTableFile(_common.BaseModel): ...
class TestTableFileDict(TypedDict): ...
class ReplayRequest(_common.BaseModel): ...
class ReplayRequestDict(TypedDict): ...
class ReplayResponse(_common.BaseModel): ...
class ReplayResponseDict(TypedDict): ...
class ReplayInteraction(_common.BaseModel): ...
class ReplayInteractionDict(TypedDict): ...
class ReplayFile(_common.BaseModel): ...
class ReplayFileDict(TypedDict): ...
class UploadFileConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class UploadFileConfigDict(TypedDict): ...
class DownloadFileConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class DownloadFileConfigDict(TypedDict): ...
class UpscaleImageConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class UpscaleImageConfigDict(TypedDict): ...
class UpscaleImageParameters(_common.BaseModel):
 image: Optional[Image]
 config: Optional[UpscaleImageConfig]
class UpscaleImageParametersDict(TypedDict): ...
class RawReferenceImage(_common.BaseModel):
 reference_image: Optional[Image]
class RawReferenceImageDict(TypedDict): ...
class MaskReferenceImage(_common.BaseModel):
 reference_image: Optional[Image]
class MaskReferenceImageDict(TypedDict): ...
class ControlReferenceImage(_common.BaseModel):
 reference_image: Optional[Image]
class ControlReferenceImageDict(TypedDict): ...
class StyleReferenceImage(_common.BaseModel):
 reference_image: Optional[Image]
class StyleReferenceImageDict(TypedDict): ...
class SubjectReferenceImage(_common.BaseModel):
 reference_image: Optional[Image]
class SubjectReferenceImageDict(TypedDict): ...
class ContentReferenceImage(_common.BaseModel):
 reference_image: Optional[Image]
class ContentReferenceImageDict(TypedDict): ...
class LiveServerSetupComplete(_common.BaseModel): ...
class LiveServerSetupCompleteDict(TypedDict): ...
class LiveServerContent(_common.BaseModel):
 model_turn: Optional[Content]
class LiveServerContentDict(TypedDict): ...
class LiveServerToolCall(_common.BaseModel): ...
class LiveServerToolCallDict(TypedDict): ...
class LiveServerToolCallCancellation(_common.BaseModel): ...
class LiveServerToolCallCancellationDict(TypedDict): ...
class LiveServerGoAway(_common.BaseModel): ...
class LiveServerGoAwayDict(TypedDict): ...
class LiveServerSessionResumptionUpdate(_common.BaseModel): ...
class LiveServerSessionResumptionUpdateDict(TypedDict): ...
class VoiceActivityDetectionSignal(_common.BaseModel): ...
class VoiceActivityDetectionSignalDict(TypedDict): ...
class VoiceActivity(_common.BaseModel): ...
class VoiceActivityDict(TypedDict): ...
class LiveServerMessage(_common.BaseModel):
 server_content: Optional[LiveServerContent]
class LiveServerMessageDict(TypedDict): ...
class SessionResumptionConfig(_common.BaseModel): ...
class SessionResumptionConfigDict(TypedDict): ...
class SlidingWindow(_common.BaseModel): ...
class SlidingWindowDict(TypedDict): ...
class ContextWindowCompressionConfig(_common.BaseModel): ...
class ContextWindowCompressionConfigDict(TypedDict): ...
class ProactivityConfig(_common.BaseModel): ...
class ProactivityConfigDict(TypedDict): ...
class HistoryConfig(_common.BaseModel): ...
class HistoryConfigDict(TypedDict): ...
class CustomizedAvatar(_common.BaseModel): ...
class CustomizedAvatarDict(TypedDict): ...
class AvatarConfig(_common.BaseModel): ...
class AvatarConfigDict(TypedDict): ...
class LiveClientSetup(_common.BaseModel):
 system_instruction: Optional[ContentUnion]
class LiveClientSetupDict(TypedDict):
 system_instruction: Optional[ContentUnionDict]
class LiveClientContent(_common.BaseModel):
 turns: Optional[list[Content]]
class LiveClientContentDict(TypedDict): ...
class ActivityStart(_common.BaseModel): ...
class ActivityStartDict(TypedDict): ...
class ActivityEnd(_common.BaseModel): ...
class ActivityEndDict(TypedDict): ...
class LiveClientRealtimeInput(_common.BaseModel):
 media_chunks: Optional[list[Blob]]
 audio: Optional[Blob]
 video: Optional[Blob]
class LiveClientRealtimeInputDict(TypedDict): ...
class LiveClientToolResponse(_common.BaseModel): ...
class LiveClientToolResponseDict(TypedDict): ...
class LiveClientContextUpdateTools(_common.BaseModel): ...
class LiveClientContextUpdateToolsDict(TypedDict): ...
class LiveClientContextUpdate(_common.BaseModel):
 system_instruction: Optional[ContentUnion]
class LiveClientContextUpdateDict(TypedDict):
 system_instruction: Optional[ContentUnionDict]
class LiveClientMessage(_common.BaseModel):
 setup: Optional[LiveClientSetup]
 client_content: Optional[LiveClientContent]
 realtime_input: Optional[LiveClientRealtimeInput]
 context_update: Optional[LiveClientContextUpdate]
class LiveClientMessageDict(TypedDict):
 setup: Optional[LiveClientSetupDict]
 context_update: Optional[LiveClientContextUpdateDict]
class AutomaticActivityDetection(_common.BaseModel): ...
class AutomaticActivityDetectionDict(TypedDict): ...
class RealtimeInputConfig(_common.BaseModel): ...
class RealtimeInputConfigDict(TypedDict): ...
class LiveConnectConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
 system_instruction: Optional[ContentUnion]
class LiveConnectConfigDict(TypedDict):
 system_instruction: Optional[ContentUnionDict]
class LiveConnectParameters(_common.BaseModel):
 config: Optional[LiveConnectConfig]
class LiveConnectParametersDict(TypedDict):
 config: Optional[LiveConnectConfigDict]
BlobImageUnion = Union[PIL_Image, Blob]
BlobImageUnion = Blob
BlobImageUnionDict = Union[PIL_Image, Blob, BlobDict]
BlobImageUnionDict = Union[Blob, BlobDict]
class LiveSendRealtimeInputParameters(_common.BaseModel):
 media: Optional[BlobImageUnion]
 audio: Optional[Blob]
 video: Optional[BlobImageUnion]
class LiveSendRealtimeInputParametersDict(TypedDict):
 media: Optional[BlobImageUnionDict]
 video: Optional[BlobImageUnionDict]
class LiveMusicClientSetup(_common.BaseModel): ...
class LiveMusicClientSetupDict(TypedDict): ...
class WeightedPrompt(_common.BaseModel): ...
class WeightedPromptDict(TypedDict): ...
class LiveMusicClientContent(_common.BaseModel): ...
class LiveMusicClientContentDict(TypedDict): ...
class LiveMusicGenerationConfig(_common.BaseModel): ...
class LiveMusicGenerationConfigDict(TypedDict): ...
class LiveMusicClientMessage(_common.BaseModel): ...
class LiveMusicClientMessageDict(TypedDict): ...
class LiveMusicServerSetupComplete(_common.BaseModel): ...
class LiveMusicServerSetupCompleteDict(TypedDict): ...
class LiveMusicSourceMetadata(_common.BaseModel): ...
class LiveMusicSourceMetadataDict(TypedDict): ...
class AudioChunk(_common.BaseModel): ...
class AudioChunkDict(TypedDict): ...
class LiveMusicServerContent(_common.BaseModel): ...
class LiveMusicServerContentDict(TypedDict): ...
class LiveMusicFilteredPrompt(_common.BaseModel): ...
class LiveMusicFilteredPromptDict(TypedDict): ...
class LiveMusicServerMessage(_common.BaseModel): ...
class LiveMusicServerMessageDict(TypedDict): ...
class LiveMusicConnectParameters(_common.BaseModel): ...
class LiveMusicConnectParametersDict(TypedDict): ...
class LiveMusicSetConfigParameters(_common.BaseModel): ...
class LiveMusicSetConfigParametersDict(TypedDict): ...
class LiveMusicSetWeightedPromptsParameters(_common.BaseModel): ...
class LiveMusicSetWeightedPromptsParametersDict(TypedDict): ...
class AuthToken(_common.BaseModel): ...
class AuthTokenDict(TypedDict): ...
class LiveConnectConstraints(_common.BaseModel):
 config: Optional[LiveConnectConfig]
class LiveConnectConstraintsDict(TypedDict):
 config: Optional[LiveConnectConfigDict]
class CreateAuthTokenConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
 expire_time: Optional[datetime.datetime]
 new_session_expire_time: Optional[datetime.datetime]
 live_connect_constraints: Optional[LiveConnectConstraints]
class CreateAuthTokenConfigDict(TypedDict):
 expire_time: Optional[datetime.datetime]
 new_session_expire_time: Optional[datetime.datetime]
 live_connect_constraints: Optional[LiveConnectConstraintsDict]
class CreateAuthTokenParameters(_common.BaseModel):
 config: Optional[CreateAuthTokenConfig]
class CreateAuthTokenParametersDict(TypedDict):
 config: Optional[CreateAuthTokenConfigDict]
class CountTokensResult(_common.BaseModel): ...
class CountTokensResultDict(TypedDict): ...
class ComputeTokensResult(_common.BaseModel): ...
class ComputeTokensResultDict(TypedDict): ...
class CreateTuningJobParameters(_common.BaseModel):
 config: Optional[CreateTuningJobConfig]
class CreateTuningJobParametersDict(TypedDict): ...
class EmbedContentParameters(_common.BaseModel):
 contents: Optional[ContentListUnion]
 config: Optional[EmbedContentConfig]
class EmbedContentParametersDict(TypedDict): ...
class UserContent(Content):
 parts: list[Part]
class ModelContent(Content):
 parts: list[Part]
class CustomOutputFormatConfig(_common.BaseModel): ...
class CustomOutputFormatConfigDict(TypedDict): ...
class BleuSpec(_common.BaseModel): ...
class BleuSpecDict(TypedDict): ...
class Metric(_common.BaseModel):
 custom_function: Optional[Callable[..., Any]]
 parse_and_reduce_fn: Optional[Callable[..., Any]]
 aggregate_summary_fn: Optional[Callable[..., Any]]
 model_config = cast(ConfigDict_1, 0)
 def validate_name(self) -> Metric: ...
 def to_yaml_file(self, *_) -> None: ...
class MetricDict(TypedDict):
 custom_function: Optional[Callable[..., Any]]
 parse_and_reduce_fn: Optional[Callable[..., Any]]
 aggregate_summary_fn: Optional[Callable[..., Any]]
class PairwiseMetricSpec(_common.BaseModel): ...
class PairwiseMetricSpecDict(TypedDict): ...
class PointwiseMetricSpec(_common.BaseModel): ...
class PointwiseMetricSpecDict(TypedDict): ...
class RougeSpec(_common.BaseModel): ...
class RougeSpecDict(TypedDict): ...
class PredefinedMetricSpec(_common.BaseModel): ...
class PredefinedMetricSpecDict(TypedDict): ...
class RubricGenerationSpec(_common.BaseModel): ...
class RubricGenerationSpecDict(TypedDict): ...
class EvaluationParserConfigCustomCodeParserConfig(_common.BaseModel): ...
class EvaluationParserConfigCustomCodeParserConfigDict(TypedDict): ...
class EvaluationParserConfig(_common.BaseModel): ...
class EvaluationParserConfigDict(TypedDict): ...
class LLMBasedMetricSpec(_common.BaseModel): ...
class LLMBasedMetricSpecDict(TypedDict): ...
class CustomCodeExecutionSpec(_common.BaseModel): ...
class CustomCodeExecutionSpecDict(TypedDict): ...
class ComputationBasedMetricSpec(_common.BaseModel): ...
class ComputationBasedMetricSpecDict(TypedDict): ...
class UnifiedMetric(_common.BaseModel): ...
class UnifiedMetricDict(TypedDict): ...
class UploadToFileSearchStoreResponse(_common.BaseModel): ...
class UploadToFileSearchStoreResponseDict(TypedDict): ...
class UploadToFileSearchStoreOperation(_common.BaseModel, Operation):
 @classmethod
 def from_api_response(cls, *_) -> Self: ...
class DownloadMediaConfig(_common.BaseModel):
 http_options: Optional[HttpOptions]
class DownloadMediaConfigDict(TypedDict): ...
# === google/genai/voices.py
from ._gaos.models.listvoices import ListVoicesRequestParam as VoiceListParams
from ._gaos.types.voices.createvoicerequest import CreateVoiceRequestParam as VoiceCreateParams
from ._gaos.types.voices.deletevoiceresponse import DeleteVoiceResponse as VoiceDeleteResponse
from ._gaos.types.voices.listvoicesresponse import ListVoicesResponse as VoiceListResponse
from ._gaos.types.voices.voice_output import VoiceOutput as Voice
# === google/genai/webhooks.py
from ._gaos.models.createwebhook import CreateWebhookRequestParam
from ._gaos.models.listwebhooks import ListWebhooksRequestParam as WebhookListParams
from ._gaos.types.interactions.empty import Empty as WebhookDeleteResponse
from ._gaos.types.webhooks.pingwebhookrequest import PingWebhookRequest, PingWebhookRequestParam, PingWebhookRequestParam as WebhookPingParams
from ._gaos.types.webhooks.rotatesigningsecretrequest import RevocationBehavior, RotateSigningSecretRequest, RotateSigningSecretRequestParam, RotateSigningSecretRequestParam as WebhookRotateSigningSecretParams
from ._gaos.types.webhooks.signingsecret import SigningSecret
from ._gaos.types.webhooks.webhook import Webhook, WebhookInput, WebhookInputParam, WebhookInputParam as WebhookCreateParams, WebhookState, WebhookSubscribedEvent
from ._gaos.types.webhooks.webhooklistresponse import WebhookListResponse
from ._gaos.types.webhooks.webhookpingresponse import WebhookPingResponse
from ._gaos.types.webhooks.webhookrotatesigningsecretresponse import WebhookRotateSigningSecretResponse
from ._gaos.types.webhooks.webhookupdate import WebhookUpdate, WebhookUpdateParam, WebhookUpdateParam as WebhookUpdateParams, WebhookUpdateState, WebhookUpdateSubscribedEvent
