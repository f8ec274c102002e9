# google-adk==2.13.0, sha256 bec4c4ee0aa3e63a2243c23365c5aef666ea539bc48c78dfbbf004dbddfc5f00.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === google/adk/__init__.py
__all__ = ["Agent", "Context", "Event", "Runner", "Workflow"]
from . import version
from .agents.context import Context
from .agents.llm_agent import Agent
from .events.event import Event
from .runners import Runner
from .workflow import Workflow
# === google/adk/a2a/_compat.py
from typing import TYPE_CHECKING, TypeAlias
from a2a.types import Task, TaskArtifactUpdateEvent, TaskStatusUpdateEvent
A2AClientEvent = tuple[Task, TaskStatusUpdateEvent | TaskArtifactUpdateEvent | None]
A2AClientEvent = __
if TYPE_CHECKING:
 A2AClientEvent = tuple[Task, TaskStatusUpdateEvent | TaskArtifactUpdateEvent | None]
from a2a.client.client import ClientCallContext
ClientCallContext = __
if TYPE_CHECKING:
 from a2a.client.client import ClientCallContext
# === google/adk/a2a/agent/__init__.py
__all__ = []
from ...utils._dependency import missing_extra
# === google/adk/a2a/agent/_remote_a2a_agent.py
from typing import cast, Any, Callable, Optional
from a2a.types import Part as A2APart
from a2a.utils.constants import AGENT_CARD_WELL_KNOWN_PATH
AGENT_CARD_WELL_KNOWN_PATH = cast(str, 0)
from ...agents.base_agent import BaseAgent
from ..converters.part_converter import A2APartToGenAIPartConverter, GenAIPartToA2APartConverter
from ..experimental import a2a_experimental
@a2a_experimental
class AgentCardResolutionError(Exception): ...
@a2a_experimental
class A2AClientError(Exception): ...
@a2a_experimental
class RemoteA2aAgent(BaseAgent):
 async def cleanup(self) -> None: ...
 def __init__(self, *_, genai_part_converter: GenAIPartToA2APartConverter, a2a_part_converter: A2APartToGenAIPartConverter, a2a_request_meta_provider: Optional[Callable[..., dict[str, Any]]], context_builder: Optional[Callable[..., tuple[list[A2APart], Optional[str]]]], **_): ...
# === google/adk/a2a/agent/config.py
from typing import Awaitable, Callable
from a2a.types import Message as A2AMessage
from pydantic import BaseModel
from .. import _compat
from ...a2a.converters.part_converter import A2APartToGenAIPartConverter
from ...a2a.converters.to_adk_event import A2AArtifactUpdateToEventConverter, A2AMessageToEventConverter, A2AStatusUpdateToEventConverter, A2ATaskToEventConverter
from ...events.event import Event
class ParametersConfig(BaseModel):
 client_call_context: None | _compat.ClientCallContext
class RequestInterceptor(BaseModel):
 before_request: None | Callable[..., Awaitable[tuple[Event | A2AMessage, ParametersConfig]]]
 after_request: None | Callable[..., Awaitable[None | Event]]
class A2aCardRequestConfig(BaseModel): ...
class CardRequestInterceptor(BaseModel):
 before_request: None | Callable[..., Awaitable[A2aCardRequestConfig]]
class A2aRemoteAgentConfig(BaseModel):
 a2a_message_converter: A2AMessageToEventConverter
 a2a_task_converter: A2ATaskToEventConverter
 a2a_status_update_converter: A2AStatusUpdateToEventConverter
 a2a_artifact_update_converter: A2AArtifactUpdateToEventConverter
 a2a_part_converter: A2APartToGenAIPartConverter
# === google/adk/a2a/agent/utils.py
from typing import Any, Optional, Union
from a2a.server.events import Event as A2AEvent
from a2a.types import Message as A2AMessage
from ...events.event import Event
from .._compat import A2AClientEvent
from .config import ParametersConfig
async def execute_before_card_request_interceptors(*_) -> Optional[dict[str, Any]]: ...
async def execute_before_request_interceptors(*_) -> tuple[Union[A2AMessage, Event], ParametersConfig]: ...
async def execute_after_request_interceptors(request_interceptors, ctx, a2a_response: A2AClientEvent | A2AEvent, *_) -> Optional[Event]: ...
# === google/adk/a2a/converters/event_converter.py
from a2a.server.events import Event as Event_1
from a2a.types import Message as Message_1
from typing import Callable as Callable_1
from collections.abc import Callable
from typing import List
from a2a.server.events import Event as A2AEvent
from a2a.types import Task
from ...events.event import Event
from .part_converter import A2APartToGenAIPartConverter
AdkEventToA2AEventsConverter = Callable[..., List[A2AEvent]]
def convert_a2a_task_to_event(a2a_task: Task, author, invocation_context, part_converter: A2APartToGenAIPartConverter) -> Event: ...
convert_a2a_message_to_event = __
convert_event_to_a2a_message = __
convert_event_to_a2a_events = __
# === google/adk/a2a/converters/from_adk_event.py
from a2a.types import TaskArtifactUpdateEvent as TaskArtifactUpdateEvent_1, TaskStatusUpdateEvent as TaskStatusUpdateEvent_1
from typing import Callable as Callable_1
from collections.abc import Callable
from typing import List, Union
from a2a.types import TaskArtifactUpdateEvent, TaskStatusUpdateEvent
A2AUpdateEvent = Union[TaskStatusUpdateEvent, TaskArtifactUpdateEvent]
AdkEventToA2AEventsConverter = Callable[..., List[A2AUpdateEvent]]
def create_error_status_event(*_) -> TaskStatusUpdateEvent: ...
convert_event_to_a2a_events = __
# === google/adk/a2a/converters/long_running_functions.py
from a2a.types import TaskStatusUpdateEvent
from ...events.event import Event
from .part_converter import GenAIPartToA2APartConverter
class LongRunningFunctions:
 def has_long_running_function_calls(self) -> bool: ...
 def process_event(self, *_) -> Event: ...
 def create_long_running_function_call_event(self, *_) -> None | TaskStatusUpdateEvent: ...
 def __init__(self, part_converter: None | GenAIPartToA2APartConverter): ...
def handle_user_input(*_) -> None | TaskStatusUpdateEvent: ...
# === google/adk/a2a/converters/part_converter.py
from a2a.types import Part
from google.genai.types import Part as Part_1
from typing import Callable as Callable_1
from collections.abc import Callable
from typing import List, Optional, Union
from a2a import types as a2a_types
from google.genai import types as genai_types
A2APartToGenAIPartConverter = Callable[..., Union[Optional[genai_types.Part], List[genai_types.Part]]]
GenAIPartToA2APartConverter = Callable[..., Union[Optional[a2a_types.Part], List[a2a_types.Part]]]
convert_a2a_part_to_genai_part = __
convert_genai_part_to_a2a_part = __
# === google/adk/a2a/converters/request_converter.py
from typing import Callable as Callable_1
from collections.abc import Callable
from typing import Optional
from google.genai import types as genai_types
from pydantic import BaseModel
from ...agents.run_config import RunConfig
from ..experimental import a2a_experimental
@a2a_experimental
class AgentRunRequest(BaseModel):
 new_message: Optional[genai_types.Content]
 run_config: Optional[RunConfig]
A2ARequestToAgentRunRequestConverter = Callable[..., AgentRunRequest]
convert_a2a_request_to_agent_run_request = __
# === google/adk/a2a/converters/to_adk_event.py
from typing import Callable as Callable_1
from collections.abc import Callable
from typing import Optional
from ...events.event import Event
A2AMessageToEventConverter = Callable[..., Optional[Event]]
A2ATaskToEventConverter = Callable[..., Optional[Event]]
A2AStatusUpdateToEventConverter = Callable[..., Optional[Event]]
A2AArtifactUpdateToEventConverter = Callable[..., Optional[Event]]
convert_a2a_task_to_event = __
convert_a2a_message_to_event = __
convert_a2a_status_update_to_event = __
convert_a2a_artifact_update_to_event = __
# === google/adk/a2a/executor/a2a_agent_executor.py
from typing import Awaitable, Callable
from a2a.server.agent_execution import AgentExecutor
from google.adk.runners import Runner
from ..experimental import a2a_experimental
@a2a_experimental
class A2aAgentExecutor(AgentExecutor):
 async def cancel(self, *_) -> None: ...
 async def execute(self, *_) -> None: ...
 def __init__(self, *, runner: Callable[..., Awaitable[Runner] | Runner] | Runner, **_): ...
# === google/adk/a2a/executor/config.py
from typing import Awaitable, Callable, Optional, Union
from a2a.server.agent_execution.context import RequestContext
from a2a.server.events import Event as A2AEvent
from a2a.types import TaskStatusUpdateEvent
from pydantic import BaseModel
from ..converters.event_converter import AdkEventToA2AEventsConverter
from ..converters.from_adk_event import AdkEventToA2AEventsConverter as AdkEventToA2AEventsConverterImpl
from ..converters.part_converter import A2APartToGenAIPartConverter, GenAIPartToA2APartConverter
from ..converters.request_converter import A2ARequestToAgentRunRequestConverter
from ..experimental import a2a_experimental
class ExecuteInterceptor:
 before_agent: Optional[Callable[..., Awaitable[RequestContext]]]
 after_event: Optional[Callable[..., Awaitable[Union[A2AEvent, list[A2AEvent], None]]]]
 after_agent: Optional[Callable[..., Awaitable[TaskStatusUpdateEvent]]]
@a2a_experimental
class A2aAgentExecutorConfig(BaseModel):
 a2a_part_converter: A2APartToGenAIPartConverter
 gen_ai_part_converter: GenAIPartToA2APartConverter
 request_converter: A2ARequestToAgentRunRequestConverter
 event_converter: AdkEventToA2AEventsConverter
 adk_event_converter: AdkEventToA2AEventsConverterImpl
# === google/adk/a2a/executor/executor_context.py
from google.adk.runners import Runner
class ExecutorContext:
 @property
 def runner(self) -> Runner: ...
# === google/adk/a2a/executor/interceptors/__init__.py
from .include_artifacts_in_a2a_event import include_artifacts_in_a2a_event_interceptor
# === google/adk/a2a/executor/interceptors/include_artifacts_in_a2a_event.py
from google.adk.a2a.executor.config import ExecuteInterceptor
include_artifacts_in_a2a_event_interceptor = ExecuteInterceptor()
# === google/adk/a2a/executor/task_result_aggregator.py
from ..experimental import a2a_experimental
@a2a_experimental
class TaskResultAggregator:
 def process_event(self, *_) -> None: ...
# === google/adk/a2a/executor/utils.py
from a2a.server.agent_execution.context import RequestContext
from a2a.server.events import Event as A2AEvent
from a2a.types import TaskStatusUpdateEvent
async def execute_before_agent_interceptors(*_) -> RequestContext: ...
async def execute_after_event_interceptors(*_) -> list[A2AEvent]: ...
async def execute_after_agent_interceptors(*_) -> TaskStatusUpdateEvent: ...
# === google/adk/a2a/experimental.py
from adk.utils.feature_decorator import _FeatureDecorator
a2a_experimental = _FeatureDecorator()
# === google/adk/a2a/logs/log_utils.py
from a2a.types import Message as A2AMessage
from google.adk.a2a._compat import A2AClientEvent
def build_message_part_log(*_) -> str: ...
def build_a2a_request_log(*_) -> str: ...
def build_a2a_response_log(resp: A2AMessage | A2AClientEvent) -> str: ...
# === google/adk/a2a/utils/agent_card_builder.py
from a2a.types import AgentCard
from ..experimental import a2a_experimental
@a2a_experimental
class AgentCardBuilder:
 async def build(self) -> AgentCard: ...
# === google/adk/a2a/utils/agent_to_a2a.py
from typing import Callable
from starlette.applications import Starlette
to_a2a = __
# === google/adk/agents/__init__.py
from ._managed_agent import ManagedAgent
from .base_agent import BaseAgent
from .base_agent_config import BaseAgentConfig
from .context import Context
from .invocation_context import InvocationContext
from .live_request_queue import LiveRequest, LiveRequestQueue
from .llm_agent import Agent, LlmAgent
from .llm_agent_config import LlmAgentConfig
from .loop_agent import LoopAgent
from .loop_agent_config import LoopAgentConfig
from .mcp_instruction_provider import McpInstructionProvider
from .parallel_agent import ParallelAgent
from .parallel_agent_config import ParallelAgentConfig
from .run_config import RunConfig
from .sequential_agent import SequentialAgent
from .sequential_agent_config import SequentialAgentConfig
# === google/adk/agents/_managed_agent.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Optional, Union
from google.genai.interactions import CreateAgentInteractionAgentConfigParam, CreateAgentInteractionEnvironmentParam
from ..utils.instructions_utils import InstructionProvider
from .base_agent import BaseAgent
class ManagedAgent(BaseAgent):
 model_config = cast(ConfigDict_1, 0)
 environment: Optional[CreateAgentInteractionEnvironmentParam]
 agent_config: Optional[CreateAgentInteractionAgentConfigParam]
 instruction: Union[str, InstructionProvider]
 async def canonical_instruction(self, *_) -> tuple[str, bool]: ...
# === google/adk/agents/active_streaming_tool.py
from ..live._active_streaming_tool import ActiveStreamingTool
# === google/adk/agents/agent_config.py
from typing import Annotated, Union
from pydantic import Discriminator, RootModel, Tag
from .base_agent_config import BaseAgentConfig
from .llm_agent_config import LlmAgentConfig
from .loop_agent_config import LoopAgentConfig
from .parallel_agent_config import ParallelAgentConfig
from .sequential_agent_config import SequentialAgentConfig
def agent_config_discriminator(*_) -> str: ...
ConfigsUnion = Annotated[Union[Annotated[LlmAgentConfig, Tag("LlmAgent")], Annotated[LoopAgentConfig, Tag("LoopAgent")], Annotated[ParallelAgentConfig, Tag("ParallelAgent")], Annotated[SequentialAgentConfig, Tag("SequentialAgent")], Annotated[BaseAgentConfig, Tag("BaseAgent")]], Discriminator(agent_config_discriminator)]
class AgentConfig(RootModel[ConfigsUnion]): ...
# === google/adk/agents/base_agent.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
import abc
from typing import AsyncGenerator, Awaitable, Callable, ClassVar, Optional, TypeVar, Union
from google.genai import types
from pydantic import BaseModel
from typing_extensions import TypeAlias
from ..events.event import Event
from ..workflow import BaseNode
from .base_agent_config import BaseAgentConfig
_SingleAgentCallback = Callable[..., Union[Awaitable[Optional[types.Content]], Optional[types.Content]]]
BeforeAgentCallback = Union[_SingleAgentCallback, list[_SingleAgentCallback]]
AfterAgentCallback = Union[_SingleAgentCallback, list[_SingleAgentCallback]]
SelfAgent = TypeVar("SelfAgent", bound="BaseAgent")
class BaseAgentState(BaseModel):
 model_config = cast(ConfigDict_1, 0)
AgentState = TypeVar("AgentState", bound=BaseAgentState)
class BaseAgent(BaseNode, abc.ABC):
 model_config = cast(ConfigDict_1, 0)
 config_type: ClassVar[type[BaseAgentConfig]]
 parent_agent: Optional[BaseAgent]
 sub_agents: list[BaseAgent]
 before_agent_callback: Optional[BeforeAgentCallback]
 after_agent_callback: Optional[AfterAgentCallback]
 def clone(self, *_) -> SelfAgent: ...
 async def run_async(self, *_) -> AsyncGenerator[Event, None]: yield
 async def run_live(self, *_) -> AsyncGenerator[Event, None]: yield
 @property
 def root_agent(self) -> BaseAgent: ...
 def find_agent(self, *_) -> Optional[BaseAgent]: ...
 def find_sub_agent(self, *_) -> Optional[BaseAgent]: ...
 def model_post_init(self, *_) -> None: ...
 @classmethod
 def validate_name(cls, *_) -> str: ...
 @classmethod
 def validate_sub_agents_unique_names(cls, *_) -> list[BaseAgent]: ...
 @classmethod
 def from_config(cls, *_) -> SelfAgent: ...
# === google/adk/agents/base_agent_config.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, TypeVar
from pydantic import BaseModel
TBaseAgentConfig = TypeVar("TBaseAgentConfig", bound="BaseAgentConfig")
class BaseAgentConfig(BaseModel):
 model_config = cast(ConfigDict_1, 0)
# === google/adk/agents/callback_context.py
from .context import Context
CallbackContext = Context
# === google/adk/agents/common_configs.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from pydantic import BaseModel
class CodeConfig(BaseModel):
 model_config = cast(ConfigDict_1, 0)
class AgentRefConfig(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 def validate_exactly_one_field(self) -> AgentRefConfig: ...
# === google/adk/agents/config_agent_utils.py
from typing import Any
from ..workflow._base_node import BaseNode
def from_config(*_) -> BaseNode: ...
def resolve_fully_qualified_name(*_): ...
def resolve_agent_reference(*_) -> BaseNode: ...
def resolve_code_reference(*_): ...
def resolve_callbacks(*_) -> list[Any]: ...
# === google/adk/agents/context.py
from typing import Any
from .readonly_context import ReadonlyContext
from google.genai import types
from ..artifacts.base_artifact_service import ArtifactVersion
from ..auth.auth_credential import AuthCredential
from ..memory.base_memory_service import SearchMemoryResponse
from ..sessions.session import Session
from ..sessions.state import State
from ..telemetry.node_tracing import TelemetryContext
from ..workflow._base_node import BaseNode
from ..workflow._graph import NodeLike
from .invocation_context import InvocationContext
class Context(ReadonlyContext):
 @property
 def state(self) -> State: ...
 @property
 def session(self) -> Session: ...
 @property
 def parent_ctx(self) -> None | Context: ...
 @property
 def node(self) -> None | BaseNode: ...
 @property
 def telemetry_context(self) -> TelemetryContext: ...
 def get_invocation_context(self) -> InvocationContext: ...
 async def run_node(self, node: NodeLike, *_, **_): ...
 async def load_artifact(self, *_) -> None | types.Part: ...
 async def save_artifact(self, *_) -> int: ...
 async def get_artifact_version(self, *_) -> None | ArtifactVersion: ...
 async def list_artifacts(self) -> list[str]: ...
 async def save_credential(self, *_) -> None: ...
 async def load_credential(self, *_) -> None | AuthCredential: ...
 def get_auth_response(self, *_) -> None | AuthCredential: ...
 def request_credential(self, *_) -> None: ...
 def request_confirmation(self, **_) -> None: ...
 async def add_session_to_memory(self) -> None: ...
 async def add_events_to_memory(self, **_) -> None: ...
 async def add_memory(self, **_) -> None: ...
 async def search_memory(self, *_) -> SearchMemoryResponse: ...
 async def delete_memory(self, *_) -> None: ...
 def render_ui_widget(self, *_) -> None: ...
# === google/adk/agents/context_cache_config.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from google.genai import types
from pydantic import BaseModel
class ContextCacheConfig(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 create_http_options: None | types.HttpOptions
# === google/adk/agents/invocation_context.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
import asyncio
from collections.abc import MutableMapping
from typing import Any
from google.genai import types
from pydantic import BaseModel
from ..apps._configs import EventsCompactionConfig
from ..artifacts.base_artifact_service import BaseArtifactService
from ..auth.credential_service.base_credential_service import BaseCredentialService
from ..live._active_streaming_tool import ActiveStreamingTool
from ..live.live_request_queue import LiveRequestQueue
from ..memory.base_memory_service import BaseMemoryService
from ..plugins.plugin_manager import PluginManager
from ..sessions.base_session_service import BaseSessionService
from ..sessions.session import Session
from ..workflow._base_node import BaseNode
from .base_agent import BaseAgent
from .run_config import RunConfig
class LlmCallsLimitExceededError(Exception): ...
class InvocationContext(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 artifact_service: None | BaseArtifactService
 session_service: BaseSessionService
 memory_service: None | BaseMemoryService
 credential_service: None | BaseCredentialService
 agent: None | BaseNode | BaseAgent
 user_content: None | types.Content
 session: Session
 live_request_queue: None | LiveRequestQueue
 run_config: None | RunConfig
 events_compaction_config: None | EventsCompactionConfig
 plugin_manager: PluginManager
 @property
 def active_streaming_tools(self) -> None | MutableMapping[str, ActiveStreamingTool]: ...
 @property
 def active_non_blocking_tool_tasks(self) -> None | MutableMapping[str, asyncio.Task[Any]]: ...
 def model_post_init(self, *_) -> None: ...
 def abort(self) -> None: ...
 def set_agent_state(self, *_, **_) -> None: ...
 def reset_sub_agent_states(self, *_) -> None: ...
 def populate_invocation_agent_states(self) -> None: ...
 def increment_llm_call_count(self) -> None: ...
 def should_pause_invocation(self, *_) -> bool: ...
def new_invocation_context_id() -> str: ...
# === google/adk/agents/langgraph_agent.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from langgraph.graph.state import CompiledStateGraph
from .base_agent import BaseAgent
class LangGraphAgent(BaseAgent):
 model_config = cast(ConfigDict_1, 0)
 graph: CompiledStateGraph
# === google/adk/agents/live_request_queue.py
from ..live.live_request_queue import LiveRequest, LiveRequestQueue
# === google/adk/agents/llm_agent.py
import abc
from typing import Any, Awaitable, Callable, ClassVar, Optional, Type, Union
from google.genai import types
from typing_extensions import TypeAlias
from ..models.base_llm import BaseLlm
from ..models.llm_response import LlmResponse
from ..tools.base_tool import BaseTool
from ..tools.base_toolset import BaseToolset
from ..utils._schema_utils import SchemaType
from ..utils.instructions_utils import InstructionProvider
from .base_agent import BaseAgent
from .base_agent_config import BaseAgentConfig
_SingleBeforeModelCallback = Callable[..., Union[Awaitable[Optional[LlmResponse]], Optional[LlmResponse]]]
BeforeModelCallback = Union[_SingleBeforeModelCallback, list[_SingleBeforeModelCallback]]
_SingleAfterModelCallback = Callable[..., Union[Awaitable[Optional[LlmResponse]], Optional[LlmResponse]]]
AfterModelCallback = Union[_SingleAfterModelCallback, list[_SingleAfterModelCallback]]
_SingleOnModelErrorCallback = Callable[..., Union[Awaitable[Optional[LlmResponse]], Optional[LlmResponse]]]
OnModelErrorCallback = Union[_SingleOnModelErrorCallback, list[_SingleOnModelErrorCallback]]
_SingleBeforeToolCallback = Callable[..., Union[Awaitable[Optional[dict[str, Any]]], Optional[dict[str, Any]]]]
BeforeToolCallback = Union[_SingleBeforeToolCallback, list[_SingleBeforeToolCallback]]
_SingleAfterToolCallback = Callable[..., Union[Awaitable[Optional[dict[str, Any]]], Optional[dict[str, Any]]]]
AfterToolCallback = Union[_SingleAfterToolCallback, list[_SingleAfterToolCallback]]
_SingleOnToolErrorCallback = Callable[..., Union[Awaitable[Optional[dict[str, Any]]], Optional[dict[str, Any]]]]
OnToolErrorCallback = Union[_SingleOnToolErrorCallback, list[_SingleOnToolErrorCallback]]
ToolUnion = Union[Callable, BaseTool, BaseToolset]
class LlmAgent(BaseAgent, abc.ABC):
 model: Union[str, BaseLlm]
 config_type: ClassVar[Type[BaseAgentConfig]]
 instruction: Union[str, InstructionProvider]
 global_instruction: Union[str, InstructionProvider]
 static_instruction: Optional[types.ContentUnion]
 generate_content_config: Optional[types.GenerateContentConfig]
 output_schema: Optional[SchemaType]
 before_model_callback: Optional[BeforeModelCallback]
 after_model_callback: Optional[AfterModelCallback]
 on_model_error_callback: Optional[OnModelErrorCallback]
 before_tool_callback: Optional[BeforeToolCallback]
 after_tool_callback: Optional[AfterToolCallback]
 on_tool_error_callback: Optional[OnToolErrorCallback]
 @property
 def canonical_model(self) -> BaseLlm: ...
 @property
 def canonical_live_model(self) -> BaseLlm: ...
 async def canonical_model_async(self, *_) -> BaseLlm: ...
 async def canonical_live_model_async(self, *_) -> BaseLlm: ...
 @classmethod
 def set_default_model(cls, *_) -> None: ...
 @classmethod
 def set_default_live_model(cls, *_) -> None: ...
 async def canonical_instruction(self, *_) -> tuple[str, bool]: ...
 async def canonical_global_instruction(self, *_) -> tuple[str, bool]: ...
 async def canonical_tools(self, *_) -> list[BaseTool]: ...
 @classmethod
 def validate_generate_content_config(cls, *_) -> types.GenerateContentConfig: ...
 def model_post_init(self, *_) -> None: ...
Agent = LlmAgent
# === google/adk/agents/llm_agent_config.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Optional
from google.genai import types
from .base_agent_config import BaseAgentConfig
class LlmAgentConfig(BaseAgentConfig):
 model_config = cast(ConfigDict_1, 0)
 static_instruction: Optional[types.ContentUnion]
 generate_content_config: Optional[types.GenerateContentConfig]
# === google/adk/agents/loop_agent.py
from typing import ClassVar
from .base_agent import BaseAgent, BaseAgentState
from .base_agent_config import BaseAgentConfig
class LoopAgentState(BaseAgentState): ...
class LoopAgent(BaseAgent):
 config_type: ClassVar[type[BaseAgentConfig]]
# === google/adk/agents/loop_agent_config.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from .base_agent_config import BaseAgentConfig
class LoopAgentConfig(BaseAgentConfig):
 model_config = cast(ConfigDict_1, 0)
# === google/adk/agents/mcp_instruction_provider.py
from .llm_agent import InstructionProvider
class McpInstructionProvider(InstructionProvider):
 async def __call__(self, *_) -> str: ...
# === google/adk/agents/parallel_agent.py
from typing import ClassVar
from .base_agent import BaseAgent
from .base_agent_config import BaseAgentConfig
class ParallelAgent(BaseAgent):
 config_type: ClassVar[type[BaseAgentConfig]]
# === google/adk/agents/parallel_agent_config.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from .base_agent_config import BaseAgentConfig
class ParallelAgentConfig(BaseAgentConfig):
 model_config = cast(ConfigDict_1, 0)
# === google/adk/agents/readonly_context.py
from ..auth.auth_credential import AuthCredential
from ..sessions.session import Session
from .run_config import RunConfig
class ReadonlyContext:
 @property
 def session(self) -> Session: ...
 @property
 def run_config(self) -> None | RunConfig: ...
 def get_credential(self, *_) -> None | AuthCredential: ...
# === google/adk/agents/remote_a2a_agent.py
from ..a2a.agent._remote_a2a_agent import A2AClientError, AGENT_CARD_WELL_KNOWN_PATH, AgentCardResolutionError, RemoteA2aAgent
# === google/adk/agents/run_config.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Any, Optional
from google.genai import types
from pydantic import BaseModel
from ..telemetry.context import TelemetryConfig
class ToolThreadPoolConfig(BaseModel):
 model_config = cast(ConfigDict_1, 0)
class RunConfig(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 speech_config: Optional[types.SpeechConfig]
 http_options: Optional[types.HttpOptions]
 avatar_config: Optional[types.AvatarConfig]
 output_audio_transcription: Optional[types.AudioTranscriptionConfig]
 input_audio_transcription: Optional[types.AudioTranscriptionConfig]
 realtime_input_config: Optional[types.RealtimeInputConfig]
 translation_config: Optional[types.TranslationConfig]
 proactivity: Optional[types.ProactivityConfig]
 session_resumption: Optional[types.SessionResumptionConfig]
 history_config: Optional[types.HistoryConfig]
 context_window_compression: Optional[types.ContextWindowCompressionConfig]
 telemetry: None | TelemetryConfig
 @classmethod
 def check_for_deprecated_save_live_audio(cls, *_): ...
 @classmethod
 def validate_max_llm_calls(cls, *_) -> int: ...
 def validate_service_tier_streaming(self) -> RunConfig: ...
# === google/adk/agents/sequential_agent.py
from typing import ClassVar, Type
from .base_agent import BaseAgent, BaseAgentState
from .base_agent_config import BaseAgentConfig
class SequentialAgentState(BaseAgentState): ...
class SequentialAgent(BaseAgent):
 config_type: ClassVar[Type[BaseAgentConfig]]
# === google/adk/agents/sequential_agent_config.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from ..agents.base_agent_config import BaseAgentConfig
class SequentialAgentConfig(BaseAgentConfig):
 model_config = cast(ConfigDict_1, 0)
# === google/adk/agents/transcription_entry.py
from ..live._transcription_entry import TranscriptionEntry
# === google/adk/apps/__init__.py
from ._configs import ResumabilityConfig
from .app import App
# === google/adk/apps/_configs.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Optional
from pydantic import BaseModel
from ..utils.feature_decorator import experimental
from .base_events_summarizer import BaseEventsSummarizer
@experimental
class ResumabilityConfig(BaseModel): ...
@experimental
class EventsCompactionConfig(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 summarizer: Optional[BaseEventsSummarizer]
# === google/adk/apps/app.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Optional
from pydantic import BaseModel, InstanceOf, SerializeAsAny
from ..plugins.base_plugin import BasePlugin
from ..workflow import BaseNode
from ._configs import EventsCompactionConfig, ResumabilityConfig
def validate_app_name(*_) -> None: ...
class App(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 root_agent: Optional[SerializeAsAny[InstanceOf[BaseNode]]]
 plugins: list[BasePlugin]
 events_compaction_config: Optional[EventsCompactionConfig]
# === google/adk/apps/base_events_summarizer.py
import abc
from typing import Optional
from ..events.event import Event
from ..utils.feature_decorator import experimental
@experimental
class BaseEventsSummarizer(abc.ABC):
 async def maybe_summarize_events(self, **_) -> Optional[Event]: ...
# === google/adk/apps/llm_event_summarizer.py
from typing import Optional
from ..apps.base_events_summarizer import BaseEventsSummarizer
from ..events.event import Event
class LlmEventSummarizer(BaseEventsSummarizer):
 async def maybe_summarize_events(self, **_) -> Optional[Event]: ...
# === google/adk/artifacts/__init__.py
from .base_artifact_service import BaseArtifactService
from .file_artifact_service import FileArtifactService
from .gcs_artifact_service import GcsArtifactService
from .in_memory_artifact_service import InMemoryArtifactService
# === google/adk/artifacts/artifact_util.py
from typing import NamedTuple
class ParsedArtifactUri(NamedTuple): ...
def parse_artifact_uri(*_) -> None | ParsedArtifactUri: ...
def get_artifact_uri(*_) -> str: ...
def is_artifact_ref(*_) -> bool: ...
def validate_artifact_reference_scope(**_) -> None: ...
def resolve_artifact_reference(**_) -> ParsedArtifactUri: ...
def validate_path_segment(*_) -> None: ...
# === google/adk/artifacts/base_artifact_service.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from abc import ABC
from typing import Optional
from google.genai import types
from pydantic import BaseModel
class ArtifactVersion(BaseModel):
 model_config = cast(ConfigDict_1, 0)
def ensure_part(*_) -> types.Part: ...
class BaseArtifactService(ABC):
 async def save_artifact(self, **_) -> int: ...
 async def load_artifact(self, **_) -> Optional[types.Part]: ...
 async def list_artifact_keys(self, **_) -> list[str]: ...
 async def delete_artifact(self, **_) -> None: ...
 async def list_versions(self, **_) -> list[int]: ...
 async def list_artifact_versions(self, **_) -> list[ArtifactVersion]: ...
 async def get_artifact_version(self, **_) -> Optional[ArtifactVersion]: ...
# === google/adk/artifacts/file_artifact_service.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from pathlib import Path
from typing import Optional
from google.genai import types
from .base_artifact_service import ArtifactVersion, BaseArtifactService
class FileArtifactVersion(ArtifactVersion):
 model_config = cast(ConfigDict_1, 0)
class FileArtifactService(BaseArtifactService):
 async def save_artifact(self, **_) -> int: ...
 async def load_artifact(self, **_) -> Optional[types.Part]: ...
 async def list_artifact_keys(self, **_) -> list[str]: ...
 async def delete_artifact(self, **_) -> None: ...
 async def list_versions(self, **_) -> list[int]: ...
 async def list_artifact_versions(self, **_) -> list[ArtifactVersion]: ...
 async def get_artifact_version(self, **_) -> Optional[ArtifactVersion]: ...
 def __init__(self):
  self.root_dir = Path()
# === google/adk/artifacts/gcs_artifact_service.py
from google.cloud.storage import Client
from typing import cast, Optional
from google.genai import types
from .base_artifact_service import ArtifactVersion, BaseArtifactService
class GcsArtifactService(BaseArtifactService):
 async def save_artifact(self, **_) -> int: ...
 async def load_artifact(self, **_) -> Optional[types.Part]: ...
 async def list_artifact_keys(self, **_) -> list[str]: ...
 async def delete_artifact(self, **_) -> None: ...
 async def list_versions(self, **_) -> list[int]: ...
 async def list_artifact_versions(self, **_) -> list[ArtifactVersion]: ...
 async def get_artifact_version(self, **_) -> Optional[ArtifactVersion]: ...
 async def get_authenticated_url(self, **_) -> Optional[str]: ...
 async def get_signed_url(self, **_) -> Optional[str]: ...
 def __init__(self):
  self.storage_client = cast(Client, 0)
  self.bucket = __
# === google/adk/artifacts/in_memory_artifact_service.py
from typing import Optional
from google.genai import types
from pydantic import BaseModel
from .base_artifact_service import ArtifactVersion, BaseArtifactService
class InMemoryArtifactService(BaseArtifactService, BaseModel):
 async def save_artifact(self, **_) -> int: ...
 async def load_artifact(self, **_) -> Optional[types.Part]: ...
 async def list_artifact_keys(self, **_) -> list[str]: ...
 async def delete_artifact(self, **_) -> None: ...
 async def list_versions(self, **_) -> list[int]: ...
 async def list_artifact_versions(self, **_) -> list[ArtifactVersion]: ...
 async def get_artifact_version(self, **_) -> Optional[ArtifactVersion]: ...
# === google/adk/auth/__init__.py
from .auth_credential import AuthCredential, AuthCredentialTypes, OAuth2Auth
from .auth_handler import AuthHandler
from .auth_schemes import AuthScheme, AuthSchemeType, OpenIdConnectWithConfig
from .auth_tool import AuthConfig
from .base_auth_provider import BaseAuthProvider
# === google/adk/auth/auth_credential.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from enum import Enum
from pydantic import BaseModel
class BaseModelWithConfig(BaseModel):
 model_config = cast(ConfigDict_1, 0)
class HttpCredentials(BaseModelWithConfig):
 @classmethod
 def model_validate(cls, *_) -> HttpCredentials: ...
class HttpAuth(BaseModelWithConfig): ...
class OAuth2Auth(BaseModelWithConfig): ...
class ServiceAccountCredential(BaseModelWithConfig): ...
class ServiceAccount(BaseModelWithConfig): ...
class AuthCredentialTypes(str, Enum): ...
class AuthCredential(BaseModelWithConfig): ...
# === google/adk/auth/auth_handler.py
from .auth_credential import AuthCredential
from .auth_tool import AuthConfig
class AuthHandler:
 async def exchange_auth_token(self) -> AuthCredential: ...
 async def parse_and_store_auth_response(self, *_) -> None: ...
 def has_auth_response(self, *_) -> bool: ...
 def get_auth_response(self, *_) -> None | AuthCredential: ...
 def generate_auth_request(self) -> AuthConfig: ...
 def generate_auth_uri(self) -> None | AuthCredential: ...
# === google/adk/auth/auth_preprocessor.py
from typing import AsyncGenerator
from ..events.event import Event
from ..flows.llm_flows._base_llm_processor import BaseLlmRequestProcessor
class _AuthLlmRequestProcessor(BaseLlmRequestProcessor):
 async def run_async(self, *_) -> AsyncGenerator[Event, None]: yield
request_processor = _AuthLlmRequestProcessor()
# === google/adk/auth/auth_provider_registry.py
from .auth_schemes import AuthScheme
from .base_auth_provider import BaseAuthProvider
class AuthProviderRegistry:
 def register(self, auth_scheme_type: type[AuthScheme], *_) -> None: ...
 def get_provider(self, auth_scheme: type[AuthScheme] | AuthScheme) -> None | BaseAuthProvider: ...
# === google/adk/auth/auth_schemes.py
from enum import Enum
from typing import Optional, Union
from fastapi.openapi.models import OAuth2, SecurityBase, SecurityScheme, SecuritySchemeType
from ..utils.feature_decorator import experimental
from .auth_credential import BaseModelWithConfig
class OpenIdConnectWithConfig(SecurityBase):
 type_: SecuritySchemeType
class CustomAuthScheme(BaseModelWithConfig): ...
AuthScheme = Union[SecurityScheme, OpenIdConnectWithConfig, CustomAuthScheme]
class OAuthGrantType(str, Enum):
 @staticmethod
 def from_flow(*_) -> Optional[OAuthGrantType]: ...
AuthSchemeType = SecuritySchemeType
@experimental
class ExtendedOAuth2(OAuth2): ...
# === google/adk/auth/auth_tool.py
from .auth_credential import BaseModelWithConfig
from .auth_schemes import AuthScheme
class AuthConfig(BaseModelWithConfig):
 auth_scheme: AuthScheme
 def get_credential_key(self) -> str: ...
class AuthToolArguments(BaseModelWithConfig): ...
# === google/adk/auth/base_auth_provider.py
from abc import ABC
from .auth_credential import AuthCredential
class BaseAuthProvider(ABC):
 async def get_auth_credential(self, *_) -> None | AuthCredential: ...
# === google/adk/auth/credential_manager.py
from typing import Optional
from ..utils.feature_decorator import experimental
from .auth_credential import AuthCredential
@experimental
class CredentialManager:
 @classmethod
 def register_auth_provider(cls, *_) -> None: ...
 def register_credential_exchanger(self, *_) -> None: ...
 async def request_credential(self, *_) -> None: ...
 async def get_auth_credential(self, *_) -> Optional[AuthCredential]: ...
# === google/adk/auth/credential_service/base_credential_service.py
from abc import ABC
from typing import Optional
from ...utils.feature_decorator import experimental
from ..auth_credential import AuthCredential
@experimental
class BaseCredentialService(ABC):
 async def load_credential(self, *_) -> Optional[AuthCredential]: ...
 async def save_credential(self, *_) -> None: ...
# === google/adk/auth/credential_service/in_memory_credential_service.py
from typing import Optional
from ...utils.feature_decorator import experimental
from ..auth_credential import AuthCredential
from .base_credential_service import BaseCredentialService
@experimental
class InMemoryCredentialService(BaseCredentialService):
 async def load_credential(self, *_) -> Optional[AuthCredential]: ...
 async def save_credential(self, *_) -> None: ...
# === google/adk/auth/credential_service/session_state_credential_service.py
from typing import Optional
from ...utils.feature_decorator import experimental
from ..auth_credential import AuthCredential
from .base_credential_service import BaseCredentialService
@experimental
class SessionStateCredentialService(BaseCredentialService):
 async def load_credential(self, *_) -> Optional[AuthCredential]: ...
 async def save_credential(self, *_) -> None: ...
# === google/adk/auth/exchanger/__init__.py
from .base_credential_exchanger import BaseCredentialExchanger
# === google/adk/auth/exchanger/base_credential_exchanger.py
import abc
from typing import NamedTuple
from ...utils.feature_decorator import experimental
class CredentialExchangeError(Exception): ...
class ExchangeResult(NamedTuple): ...
@experimental
class BaseCredentialExchanger(abc.ABC):
 async def exchange(self, *_) -> ExchangeResult: ...
# === google/adk/auth/exchanger/credential_exchanger_registry.py
from typing import Optional
from ...utils.feature_decorator import experimental
from .base_credential_exchanger import BaseCredentialExchanger
@experimental
class CredentialExchangerRegistry:
 def register(self, *_) -> None: ...
 def get_exchanger(self, *_) -> Optional[BaseCredentialExchanger]: ...
# === google/adk/auth/exchanger/oauth2_credential_exchanger.py
from google.adk.utils.feature_decorator import experimental
from .base_credential_exchanger import BaseCredentialExchanger, ExchangeResult
@experimental
class OAuth2CredentialExchanger(BaseCredentialExchanger):
 async def exchange(self, *_) -> ExchangeResult: ...
# === google/adk/auth/oauth2_credential_util.py
from authlib.integrations.requests_client import OAuth2Session as OAuth2Session_1
from typing import Callable
create_oauth2_session = __
update_credential_with_tokens = __
# === google/adk/auth/oauth2_discovery.py
from typing import Optional
from pydantic import BaseModel
from ..utils.feature_decorator import experimental
@experimental
class AuthorizationServerMetadata(BaseModel): ...
@experimental
class ProtectedResourceMetadata(BaseModel): ...
@experimental
class OAuth2DiscoveryManager:
 async def discover_auth_server_metadata(self, *_) -> Optional[AuthorizationServerMetadata]: ...
 async def discover_resource_metadata(self, *_) -> Optional[ProtectedResourceMetadata]: ...
# === google/adk/auth/refresher/__init__.py
from .base_credential_refresher import BaseCredentialRefresher
# === google/adk/auth/refresher/base_credential_refresher.py
import abc
from google.adk.auth.auth_credential import AuthCredential
from google.adk.utils.feature_decorator import experimental
class CredentialRefresherError(Exception): ...
@experimental
class BaseCredentialRefresher(abc.ABC):
 async def is_refresh_needed(self, *_) -> bool: ...
 async def refresh(self, *_) -> AuthCredential: ...
# === google/adk/auth/refresher/credential_refresher_registry.py
from typing import Optional
from google.adk.utils.feature_decorator import experimental
from .base_credential_refresher import BaseCredentialRefresher
@experimental
class CredentialRefresherRegistry:
 def register(self, *_) -> None: ...
 def get_refresher(self, *_) -> Optional[BaseCredentialRefresher]: ...
# === google/adk/auth/refresher/oauth2_credential_refresher.py
from google.adk.auth.auth_credential import AuthCredential
from google.adk.utils.feature_decorator import experimental
from .base_credential_refresher import BaseCredentialRefresher
@experimental
class OAuth2CredentialRefresher(BaseCredentialRefresher):
 async def is_refresh_needed(self, *_) -> bool: ...
 async def refresh(self, *_) -> AuthCredential: ...
# === google/adk/cli/__init__.py
from .cli_tools_click import main
# === google/adk/cli/adk_web_server.py
from .dev_server import DevServer
class AdkWebServer(DevServer): ...
# === google/adk/cli/agent_graph.py
import graphviz
async def build_graph(*_) -> None: ...
async def get_agent_graph(*_) -> bytes | graphviz.Digraph: ...
# === google/adk/cli/agent_test_runner.py
from typing import Any, AsyncGenerator
from google.adk.events.event import Event as AdkEvent
from google.adk.models.base_llm import BaseLlm
from google.adk.models.llm_request import LlmRequest
from google.adk.models.llm_response import LlmResponse
from google.adk.runners import Runner
import pytest
from google.adk.sessions.session import Session
def get_test_files(*_) -> list[pytest.ParameterSet]: ...
class MockModel(BaseLlm):
 requests: list[LlmRequest]
 responses: list[LlmResponse]
 @classmethod
 def create(cls, *_) -> MockModel: ...
 @classmethod
 def supported_models(cls) -> list[str]: ...
 async def generate_content_async(self, *_) -> AsyncGenerator[LlmResponse, None]: yield
class InMemoryRunner:
 @property
 def session(self) -> None | Session: ...
 def run(self, *_) -> list[AdkEvent]: ...
 def __init__(self):
  self.runner = Runner()
def normalize_events(*_) -> list[dict[str, Any]]: ...
def make_sort_key(*_) -> tuple[str, str, str]: ...
def test_agent_replay(*_): pass
def rebuild_tests(*_) -> None: ...
# === google/adk/cli/api_server.py
from google.genai.types import AvatarConfig
from typing import Coroutine, Any, Awaitable, Callable, cast, Optional
from fastapi import FastAPI
from google.genai import types
from opentelemetry.sdk.trace import export as export_lib, ReadableSpan
from ..artifacts.base_artifact_service import BaseArtifactService
from ..auth.credential_service.base_credential_service import BaseCredentialService
from ..events.event import Event
from ..memory.base_memory_service import BaseMemoryService
from ..runners import Runner
from ..sessions.base_session_service import BaseSessionService
from .utils import common
from .utils.base_agent_loader import BaseAgentLoader
class ApiServerSpanExporter(export_lib.SpanExporter):
 def export(self, *_) -> export_lib.SpanExportResult: ...
 def force_flush(self, *_) -> bool: ...
class InMemoryExporter(export_lib.SpanExporter):
 def export(self, *_) -> export_lib.SpanExportResult: ...
 def force_flush(self, *_) -> bool: ...
 def get_finished_spans(self, *_) -> list[ReadableSpan]: ...
 def clear(self) -> None: ...
class RunAgentRequest(common.BaseModel):
 new_message: Optional[types.Content]
class CreateSessionRequest(common.BaseModel):
 events: Optional[list[Event]]
class SaveArtifactRequest(common.BaseModel):
 artifact: types.Part
class UpdateMemoryRequest(common.BaseModel): ...
class UpdateSessionRequest(common.BaseModel): ...
class FinalizeAgentIdentityCredentialsRequest(common.BaseModel): ...
class AppInfo(common.BaseModel): ...
class ListAppsResponse(common.BaseModel): ...
class ApiServer:
 async def get_runner_async(self, *_) -> Runner: ...
 def get_fast_api_app(self, lifespan, allow_origins, web_assets_dir, setup_observer: Callable[..., None], tear_down_observer: Callable[..., None], register_processors: Callable[..., None], *_) -> FastAPI: ...
 def __init__(self, *, trigger_auth_verifier: Optional[Callable[..., Awaitable[None] | None]], **_): ...
 def __set__attributes__(self):
  self.agent_loader = cast(BaseAgentLoader, 0)
  self.session_service = cast(BaseSessionService, 0)
  self.memory_service = cast(BaseMemoryService, 0)
  self.artifact_service = cast(BaseArtifactService, 0)
  self.credential_service = cast(BaseCredentialService, 0)
  self.runner_dict: dict[str, Runner]
  self.trigger_auth_verifier = cast(Callable[..., Coroutine[Any, Any, None] | None] | None, 0)
  self.avatar_config = cast(AvatarConfig | None, 0)
# === google/adk/cli/built_in_agents/__init__.py
from . import agent
from .adk_agent_builder_assistant import AgentBuilderAssistant
# === google/adk/cli/built_in_agents/adk_agent_builder_assistant.py
from adk.agents.llm_agent import LlmAgent as LlmAgent_1
from google.adk.agents import LlmAgent
class AgentBuilderAssistant:
 @staticmethod
 def create_agent(*_) -> LlmAgent: ...
root_agent = LlmAgent_1()
# === google/adk/cli/built_in_agents/agent.py
from adk.agents.llm_agent import LlmAgent
root_agent = LlmAgent()
# === google/adk/cli/built_in_agents/utils/__init__.py
from .adk_source_utils import find_adk_source_folder, get_adk_schema_path, load_agent_config_schema
# === google/adk/cli/built_in_agents/utils/adk_source_utils.py
from typing import Any, Dict, Optional
def find_adk_source_folder(*_) -> Optional[str]: ...
def get_adk_schema_path(*_) -> Optional[str]: ...
def load_agent_config_schema(*_) -> Dict[str, Any]: ...
def load_agent_config_schema(*_) -> str: ...
def load_agent_config_schema(*_) -> Dict[str, Any] | str: ...
def clear_schema_cache() -> None: ...
# === google/adk/cli/built_in_agents/utils/path_normalizer.py
def sanitize_generated_file_path(*_) -> str: ...
# === google/adk/cli/built_in_agents/utils/resolve_root_directory.py
from pathlib import Path
from typing import List
def resolve_file_path(*_) -> Path: ...
def resolve_file_paths(*_) -> List[Path]: ...
# === google/adk/cli/cli.py
from pydantic import BaseModel
from ..sessions.session import Session
class InputFile(BaseModel): ...
async def run_input_file(*_) -> Session: ...
async def run_interactively(*_) -> None: ...
async def run_cli(**_) -> None: ...
async def run_once_cli(**_) -> int: ...
# === google/adk/cli/cli_create.py
def run_cmd(*_, **_) -> None: ...
# === google/adk/cli/cli_deploy.py
def run(**_) -> None: ...
def to_cloud_run(**_) -> None: ...
def to_agent_engine(**_) -> None: ...
def to_gke(**_) -> None: ...
# === google/adk/cli/cli_eval.py
from typing import Any, Optional
from ..agents.base_agent import BaseAgent
from ..apps.app import App
from ..evaluation.eval_sets_manager import EvalSetsManager
async def get_app_or_root_agent(*_) -> tuple[Optional[App], BaseAgent]: ...
async def get_root_agent(*_) -> BaseAgent: ...
def try_get_reset_func(*_): ...
def parse_and_get_evals_to_run(*_) -> dict[str, list[str]]: ...
def pretty_print_eval_result(*_) -> None: ...
def get_eval_sets_manager(*_) -> EvalSetsManager: ...
# === google/adk/cli/cli_tools_click.py
from click import Choice
from typing import Any, cast, TypeVar
import click
from collections.abc import Callable
_R = TypeVar("_R")
_F = TypeVar("_F", bound="")
LOG_LEVELS = cast(Choice, 0)
def feature_options() -> Callable[..., Callable[..., _R]]: ...
class HelpfulCommand(click.Command):
 def parse_args(self, *_) -> list[str]: ...
class TelemetryGroup(click.Group):
 def main(self, *_, **_): ...
 def parse_args(self, *_) -> list[str]: ...
 def invoke(self, *_): ...
main = __
telemetry = __
telemetry_enable = __
telemetry_disable = __
telemetry_status = __
deploy = __
def deploy_options(command: _F) -> _F: ...
conformance = __
cli_conformance_record = __
cli_conformance_test = __
cli_create_cmd = __
def validate_exclusive(*_) -> None | str: ...
def adk_services_options(**_) -> Callable[..., Callable[..., _R]]: ...
cli_run = __
cli_test = __
def eval_options() -> Callable[..., Callable[..., _R]]: ...
cli_eval = __
cli_optimize = __
eval_set = __
cli_create_eval_set = __
cli_add_eval_case = __
cli_generate_eval_cases = __
def web_options() -> Callable[..., Callable[..., _R]]: ...
def fast_api_common_options() -> Callable[..., Callable[..., _R]]: ...
cli_web = __
cli_api_server = __
cli_deploy_cloud_run = __
cli_deploy_docker = __
migrate = __
cli_migrate_session = __
cli_deploy_agent_engine = __
cli_deploy_gke = __
# === google/adk/cli/conformance/adk_web_server_client.py
from typing import AsyncGenerator, Dict, Optional
from ...artifacts.base_artifact_service import ArtifactVersion
from ...events.event import Event
from ...sessions.session import Session
class AdkWebServerClient:
 async def close(self) -> None: ...
 async def __aenter__(self) -> AdkWebServerClient: ...
 async def __aexit__(self, exc_type: Optional[type[BaseException]], *_) -> None: ...
 async def get_session(self, **_) -> Session: ...
 async def create_session(self, **_) -> Session: ...
 async def delete_session(self, **_) -> None: ...
 async def update_session(self, **_) -> Session: ...
 async def get_version_data(self) -> Dict[str, str]: ...
 async def run_agent(self, *_) -> AsyncGenerator[Event, None]: yield
 async def get_artifact_version_metadata(self, **_) -> ArtifactVersion: ...
 async def list_artifact_versions_metadata(self, **_) -> list[ArtifactVersion]: ...
# === google/adk/cli/conformance/cli_record.py
async def run_conformance_record(*_) -> None: ...
# === google/adk/cli/conformance/cli_test.py
from typing import cast
from pathlib import Path
from .adk_web_server_client import AdkWebServerClient
class _ConformanceTestSummary: ...
class ConformanceTestRunner:
 async def run_all_tests(self) -> _ConformanceTestSummary: ...
 def __init__(self):
  self.test_paths = cast(list[Path], 0)
  self.client = cast(AdkWebServerClient, 0)
async def run_conformance_test(*_) -> None: ...
# === google/adk/cli/deployers/__init__.py
from ._base_deployer import Deployer
from ._deployer_factory import DeployerFactory
# === google/adk/cli/deployers/_base_deployer.py
from abc import ABC
class Deployer(ABC):
 def deploy(self, **_) -> None: ...
# === google/adk/cli/deployers/_deployer_factory.py
from ._base_deployer import Deployer
class DeployerFactory:
 @staticmethod
 def get_deployer(*_) -> Deployer: ...
# === google/adk/cli/dev_server.py
from fastapi import FastAPI
from ..evaluation.eval_metrics import EvalMetricResultPerInvocation
from ..evaluation.eval_result import EvalSetResult
from ..evaluation.eval_set import EvalSet
from .api_server import ApiServer
from .utils import common
class CreateTestRequest(common.BaseModel): ...
class AddSessionToEvalSetRequest(common.BaseModel): ...
class RunEvalRequest(common.BaseModel): ...
class RunEvalResult(common.BaseModel):
 eval_metric_result_per_invocation: list[EvalMetricResultPerInvocation]
class RunEvalResponse(common.BaseModel):
 run_eval_results: list[RunEvalResult]
class GetEventGraphResult(common.BaseModel): ...
class CreateEvalSetRequest(common.BaseModel):
 eval_set: EvalSet
class ListEvalSetsResponse(common.BaseModel): ...
class EvalResult(EvalSetResult): ...
class ListEvalResultsResponse(common.BaseModel): ...
class ListMetricsInfoResponse(common.BaseModel): ...
class TelemetryConsentRequest(common.BaseModel): ...
class DevServer(ApiServer):
 def get_fast_api_app(self, **_) -> FastAPI: ...
# === google/adk/cli/fast_api.py
from typing import Awaitable, Callable
from fastapi import FastAPI
def get_fast_api_app(*, trigger_auth_verifier: None | Callable[..., Awaitable[None] | None], **_) -> FastAPI: ...
# === google/adk/cli/plugins/recordings_plugin.py
from typing import Optional
from google.genai import types
from ...models.llm_response import LlmResponse
from ...plugins.base_plugin import BasePlugin
class RecordingsPlugin(BasePlugin):
 async def before_run_callback(self, **_) -> Optional[types.Content]: ...
 async def before_model_callback(self, **_) -> Optional[LlmResponse]: ...
 async def after_model_callback(self, **_) -> Optional[LlmResponse]: ...
 async def before_tool_callback(self, **_) -> Optional[dict]: ...
 async def after_tool_callback(self, **_) -> Optional[dict]: ...
 async def on_tool_error_callback(self, **_) -> Optional[dict]: ...
 async def after_run_callback(self, **_) -> None: ...
# === google/adk/cli/plugins/recordings_schema.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Optional
from google.genai import types
from pydantic import BaseModel
from ...models.llm_request import LlmRequest
from ...models.llm_response import LlmResponse
class LlmRecording(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 llm_request: Optional[LlmRequest]
 llm_responses: Optional[list[LlmResponse]]
class ToolRecording(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 tool_call: Optional[types.FunctionCall]
 tool_response: Optional[types.FunctionResponse]
class Recording(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 llm_recording: Optional[LlmRecording]
class Recordings(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 recordings: list[Recording]
# === google/adk/cli/plugins/replay_plugin.py
from typing import Optional
from google.genai import types
from ...plugins.base_plugin import BasePlugin
class ReplayVerificationError(Exception): ...
class ReplayConfigError(Exception): ...
class ReplayPlugin(BasePlugin):
 async def before_run_callback(self, **_) -> Optional[types.Content]: ...
 async def before_tool_callback(self, **_) -> Optional[dict]: ...
 async def after_run_callback(self, **_) -> None: ...
# === google/adk/cli/service_registry.py
from typing import Protocol
from ..artifacts.base_artifact_service import BaseArtifactService
from ..memory.base_memory_service import BaseMemoryService
from ..sessions.base_session_service import BaseSessionService
class ServiceFactory(Protocol):
 def __call__(self, *_, **_) -> BaseMemoryService | BaseArtifactService | BaseSessionService: ...
class ServiceRegistry:
 def register_session_service(self, *_) -> None: ...
 def register_artifact_service(self, *_) -> None: ...
 def register_memory_service(self, *_) -> None: ...
 def create_session_service(self, *_, **_) -> None | BaseSessionService: ...
 def create_artifact_service(self, *_, **_) -> None | BaseArtifactService: ...
 def create_memory_service(self, *_, **_) -> None | BaseMemoryService: ...
def get_service_registry() -> ServiceRegistry: ...
def load_services_module(*_) -> None: ...
# === google/adk/cli/trigger_routes.py
from typing import Awaitable, Callable, Optional
from pydantic import BaseModel
class TransientError(Exception): ...
class PubSubMessage(BaseModel): ...
class PubSubTriggerRequest(BaseModel): ...
class EventarcTriggerRequest(BaseModel): ...
class TriggerResponse(BaseModel): ...
class GoogleOidcVerifier:
 async def __call__(self, *_) -> None: ...
class TriggerRouter:
 def register(self, *_) -> None: ...
 def __init__(self, *_, verifier: Optional[Callable[..., Awaitable[None] | None]], **_): ...
# === google/adk/cli/utils/__init__.py
from .dot_adk_folder import DotAdkFolder
from .state import create_empty_state
# === google/adk/cli/utils/agent_change_handler.py
from pathlib import Path
from typing import cast
from watchdog.events import FileSystemEventHandler
from .base_agent_loader import BaseAgentLoader
class AgentChangeEventHandler(FileSystemEventHandler):
 def on_modified(self, *_) -> None: ...
 def __init__(self):
  self.agent_loader = cast(BaseAgentLoader, 0)
  self.agents_dir = cast(Path | None, 0)
# === google/adk/cli/utils/agent_loader.py
from typing import Any, Union
from ...agents.base_agent import BaseAgent
from ...apps.app import App
from .base_agent_loader import BaseAgentLoader
def is_single_agent_directory(*_) -> bool: ...
class AgentLoader(BaseAgentLoader):
 def load_agent(self, *_) -> Union[BaseAgent, App]: ...
 def list_agents(self) -> list[str]: ...
 def list_agents_detailed(self) -> list[dict[str, Any]]: ...
 def remove_agent_from_cache(self, *_) -> None: ...
# === google/adk/cli/utils/base_agent_loader.py
from abc import ABC
from typing import Any, Union
from ...agents.base_agent import BaseAgent
from ...apps.app import App
class BaseAgentLoader(ABC):
 def load_agent(self, *_) -> Union[BaseAgent, App]: ...
 def list_agents(self) -> list[str]: ...
 def list_agents_detailed(self) -> list[dict[str, Any]]: ...
# === google/adk/cli/utils/cleanup.py
async def close_runners(*_) -> None: ...
# === google/adk/cli/utils/common.py
from pydantic import ConfigDict
from typing import cast
import pydantic
class BaseModel(pydantic.BaseModel):
 model_config = cast(ConfigDict, 0)
# === google/adk/cli/utils/dot_adk_folder.py
from functools import cached_property as cached_property_1
from pathlib import Path
class DotAdkFolder:
 @property
 def agent_dir(self) -> Path: ...
 @cached_property_1
 def dot_adk_dir(self) -> Path: ...
 @cached_property_1
 def artifacts_dir(self) -> Path: ...
 @cached_property_1
 def session_db_path(self) -> Path: ...
def dot_adk_folder_for_agent(**_) -> DotAdkFolder: ...
# === google/adk/cli/utils/envs.py
def load_dotenv_for_agent(*_) -> None: ...
# === google/adk/cli/utils/evals.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from pydantic import BaseModel
from ...evaluation.eval_case import Invocation
class GcsEvalManagers(BaseModel):
 model_config = cast(ConfigDict_1, 0)
def convert_session_to_eval_invocations(*_) -> list[Invocation]: ...
def create_gcs_eval_managers_from_uri(*_) -> GcsEvalManagers: ...
# === google/adk/cli/utils/gcp_utils.py
from typing import Any, Dict, List, Optional, Tuple
def check_adc() -> bool: ...
def login_adc() -> None: ...
def get_access_token() -> str: ...
def retrieve_express_project(*_) -> Optional[Dict[str, Any]]: ...
def check_express_eligibility(*_) -> bool: ...
def sign_up_express(*_) -> Dict[str, Any]: ...
def list_gcp_projects(*_) -> List[Tuple[str, str]]: ...
# === google/adk/cli/utils/graph_serialization.py
from typing import Any
def serialize_node_like(*_): ...
def serialize_node(*_) -> dict[str, Any]: ...
def serialize_agent(*_) -> dict[str, Any]: ...
def serialize_app_info(*_) -> dict[str, Any]: ...
# === google/adk/cli/utils/graph_visualization.py
def plot_workflow_graph(*_) -> bytes | str: ...
# === google/adk/cli/utils/local_storage.py
from typing import Any, Optional
from google.genai import types
from ...artifacts.base_artifact_service import ArtifactVersion, BaseArtifactService
from ...events.event import Event
from ...sessions.base_session_service import BaseSessionService, ListSessionsResponse
from ...sessions.session import Session
def create_local_database_session_service(**_) -> BaseSessionService: ...
def create_local_session_service(**_) -> BaseSessionService: ...
def create_local_artifact_service(**_) -> BaseArtifactService: ...
class PerAgentDatabaseSessionService(BaseSessionService):
 async def create_session(self, **_) -> Session: ...
 async def get_session(self, **_) -> Optional[Session]: ...
 async def list_sessions(self, **_) -> ListSessionsResponse: ...
 async def delete_session(self, **_) -> None: ...
 async def get_user_state(self, **_) -> dict[str, Any]: ...
 async def append_event(self, *_) -> Event: ...
 async def close(self) -> None: ...
 async def __aenter__(self) -> PerAgentDatabaseSessionService: ...
 async def __aexit__(self, exc_type: None | type[BaseException], *_) -> None: ...
class PerAgentFileArtifactService(BaseArtifactService):
 async def save_artifact(self, **_) -> int: ...
 async def load_artifact(self, **_) -> Optional[types.Part]: ...
 async def list_artifact_keys(self, **_) -> list[str]: ...
 async def delete_artifact(self, **_) -> None: ...
 async def list_versions(self, **_) -> list[int]: ...
 async def list_artifact_versions(self, **_) -> list[ArtifactVersion]: ...
 async def get_artifact_version(self, **_) -> Optional[ArtifactVersion]: ...
# === google/adk/cli/utils/logs.py
def setup_adk_logger(*_) -> None: ...
def log_to_tmp_folder(*_, **_) -> str: ...
# === google/adk/cli/utils/service_factory.py
from ...artifacts.base_artifact_service import BaseArtifactService
from ...memory.base_memory_service import BaseMemoryService
from ...sessions.base_session_service import BaseSessionService
def create_session_service_from_options(**_) -> BaseSessionService: ...
def create_memory_service_from_options(**_) -> BaseMemoryService: ...
def create_artifact_service_from_options(**_) -> BaseArtifactService: ...
# === google/adk/cli/utils/shared_value.py
from pydantic import ConfigDict
from typing import cast, Generic, TypeVar
import pydantic
T = TypeVar("T")
class SharedValue(pydantic.BaseModel, Generic[T]):
 model_config = cast(ConfigDict, 0)
# === google/adk/cli/utils/state.py
from typing import Any
def create_empty_state(*_) -> dict[str, Any]: ...
# === google/adk/code_executors/__init__.py
from .base_code_executor import BaseCodeExecutor
from .unsafe_local_code_executor import UnsafeLocalCodeExecutor
from .agent_engine_sandbox_code_executor import AgentEngineSandboxCodeExecutor
from .built_in_code_executor import BuiltInCodeExecutor
from .code_executor_context import CodeExecutorContext
from .container_code_executor import ContainerCodeExecutor
from .gke_code_executor import GkeCodeExecutor
from .vertex_ai_code_executor import VertexAiCodeExecutor
# === google/adk/code_executors/agent_engine_sandbox_code_executor.py
from .base_code_executor import BaseCodeExecutor
from .code_execution_utils import CodeExecutionResult
class AgentEngineSandboxCodeExecutor(BaseCodeExecutor):
 def execute_code(self, *_) -> CodeExecutionResult: ...
# === google/adk/code_executors/base_code_executor.py
from pydantic import BaseModel
from .code_execution_utils import CodeExecutionResult
class BaseCodeExecutor(BaseModel):
 def execute_code(self, *_) -> CodeExecutionResult: ...
# === google/adk/code_executors/built_in_code_executor.py
from .base_code_executor import BaseCodeExecutor
from .code_execution_utils import CodeExecutionResult
class BuiltInCodeExecutor(BaseCodeExecutor):
 def execute_code(self, *_) -> CodeExecutionResult: ...
 def process_llm_request(self, *_) -> None: ...
# === google/adk/code_executors/code_execution_utils.py
from google.genai import types
class File: ...
class CodeExecutionInput: ...
class CodeExecutionResult: ...
class CodeExecutionUtils:
 @staticmethod
 def get_encoded_file_content(*_) -> bytes: ...
 @staticmethod
 def extract_code_and_truncate_content(*_) -> None | str: ...
 @staticmethod
 def build_executable_code_part(*_) -> types.Part: ...
 @staticmethod
 def build_code_execution_result_part(*_) -> types.Part: ...
 @staticmethod
 def convert_code_execution_parts(*_) -> None: ...
# === google/adk/code_executors/code_executor_context.py
from typing import Any
from .code_execution_utils import File
class CodeExecutorContext:
 def get_state_delta(self) -> dict[str, Any]: ...
 def get_execution_id(self) -> None | str: ...
 def set_execution_id(self, *_) -> None: ...
 def get_processed_file_names(self) -> list[str]: ...
 def add_processed_file_names(self, *_) -> None: ...
 def get_input_files(self) -> list[File]: ...
 def add_input_files(self, *_) -> None: ...
 def clear_input_files(self) -> None: ...
 def get_error_count(self, *_) -> int: ...
 def increment_error_count(self, *_) -> None: ...
 def reset_error_count(self, *_) -> None: ...
 def update_code_execution_result(self, *_) -> None: ...
# === google/adk/code_executors/container_code_executor.py
from .base_code_executor import BaseCodeExecutor
from .code_execution_utils import CodeExecutionResult
class ContainerCodeExecutor(BaseCodeExecutor):
 def execute_code(self, *_) -> CodeExecutionResult: ...
 def close(self) -> None: ...
 def __enter__(self) -> ContainerCodeExecutor: ...
 def __exit__(self, *_) -> None: ...
# === google/adk/code_executors/gke_code_executor.py
from .base_code_executor import BaseCodeExecutor
from .code_execution_utils import CodeExecutionResult
class GkeCodeExecutor(BaseCodeExecutor):
 def execute_code(self, *_) -> CodeExecutionResult: ...
# === google/adk/code_executors/unsafe_local_code_executor.py
from .base_code_executor import BaseCodeExecutor
from .code_execution_utils import CodeExecutionResult
class UnsafeLocalCodeExecutor(BaseCodeExecutor):
 def execute_code(self, *_) -> CodeExecutionResult: ...
# === google/adk/code_executors/vertex_ai_code_executor.py
from .base_code_executor import BaseCodeExecutor
from .code_execution_utils import CodeExecutionResult
class VertexAiCodeExecutor(BaseCodeExecutor):
 def execute_code(self, *_) -> CodeExecutionResult: ...
# === google/adk/environment/__init__.py
from ._base_environment import BaseEnvironment, ExecutionResult
from ._local_environment import LocalEnvironment
# === google/adk/environment/_base_environment.py
from abc import ABC
from pathlib import Path
from ..utils.feature_decorator import experimental
class ExecutionResult: ...
@experimental
class BaseEnvironment(ABC):
 async def initialize(self) -> None: ...
 async def close(self) -> None: ...
 @property
 def working_dir(self) -> Path: ...
 async def execute(self, *_, **_) -> ExecutionResult: ...
 async def read_file(self, *_) -> bytes: ...
 async def write_file(self, *_) -> None: ...
# === google/adk/environment/_local_environment.py
from pathlib import Path
from ..utils.feature_decorator import experimental
from ._base_environment import BaseEnvironment, ExecutionResult
@experimental
class LocalEnvironment(BaseEnvironment):
 @property
 def working_dir(self) -> Path: ...
 async def initialize(self) -> None: ...
 async def close(self) -> None: ...
 async def execute(self, *_, **_) -> ExecutionResult: ...
 async def read_file(self, *_) -> bytes: ...
 async def write_file(self, *_) -> None: ...
# === google/adk/errors/__init__.py
from ._invocation_not_found_error import InvocationNotFoundError
from ._stale_session_error import StaleSessionError
# === google/adk/errors/_invocation_not_found_error.py
from .not_found_error import NotFoundError
class InvocationNotFoundError(NotFoundError, ValueError): ...
# === google/adk/errors/_stale_session_error.py
class StaleSessionError(ValueError): ...
# === google/adk/errors/already_exists_error.py
class AlreadyExistsError(Exception): ...
# === google/adk/errors/input_validation_error.py
class InputValidationError(ValueError): ...
# === google/adk/errors/not_found_error.py
class NotFoundError(Exception): ...
# === google/adk/errors/session_not_found_error.py
class SessionNotFoundError(ValueError): ...
# === google/adk/errors/tool_execution_error.py
import enum
class ToolErrorType(str, enum.Enum): ...
class ToolExecutionError(Exception): ...
# === google/adk/evaluation/__init__.py
from .agent_evaluator import AgentEvaluator
# === google/adk/evaluation/agent_evaluator.py
from typing import Any, Dict, List, Union
from .eval_config import EvalConfig
def load_json(*_) -> Union[Dict[str, Any], List[Any]]: ...
class AgentEvaluator:
 @staticmethod
 def find_config_for_test_file(*_) -> EvalConfig: ...
 @staticmethod
 async def evaluate_eval_set(*_) -> None: ...
 @staticmethod
 async def evaluate(*_) -> None: ...
 @staticmethod
 def migrate_eval_data_to_new_schema(*_) -> None: ...
# === google/adk/evaluation/app_details.py
from google.genai import types as genai_types
from .common import EvalBaseModel
class AgentDetails(EvalBaseModel): ...
class AppDetails(EvalBaseModel):
 def get_developer_instructions(self, *_) -> str: ...
 def get_tools_by_agent_name(self) -> dict[str, genai_types.ToolListUnion]: ...
# === google/adk/evaluation/base_eval_service.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from abc import ABC
from enum import Enum
from typing import AsyncGenerator, Optional
from pydantic import BaseModel
from .eval_case import Invocation
from .eval_result import EvalCaseResult
class EvaluateConfig(BaseModel):
 model_config = cast(ConfigDict_1, 0)
class InferenceConfig(BaseModel):
 model_config = cast(ConfigDict_1, 0)
class InferenceRequest(BaseModel):
 model_config = cast(ConfigDict_1, 0)
class InferenceStatus(Enum): ...
class InferenceResult(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 inferences: Optional[list[Invocation]]
class EvaluateRequest(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 inference_results: list[InferenceResult]
class BaseEvalService(ABC):
 def perform_inference(self, *_) -> AsyncGenerator[InferenceResult, None]: ...
 def evaluate(self, *_) -> AsyncGenerator[EvalCaseResult, None]: ...
# === google/adk/evaluation/common.py
from pydantic import ConfigDict
from typing import cast
import pydantic
class EvalBaseModel(pydantic.BaseModel):
 model_config = cast(ConfigDict, 0)
# === google/adk/evaluation/conversation_scenarios.py
from typing import Optional
from .common import EvalBaseModel
from .simulation.user_simulator_personas import UserPersona
class ConversationScenario(EvalBaseModel):
 user_persona: Optional[UserPersona]
 @classmethod
 def validate_user_persona(cls, *_) -> Optional[UserPersona]: ...
class ConversationScenarios(EvalBaseModel):
 scenarios: list[ConversationScenario]
class ConversationGenerationConfig(EvalBaseModel): ...
# === google/adk/evaluation/eval_case.py
from pydantic import ConfigDict
from typing import cast, Any, Optional, Union
from google.genai import types as genai_types
from typing_extensions import TypeAlias
from .app_details import AppDetails
from .common import EvalBaseModel
from .conversation_scenarios import ConversationScenario
class IntermediateData(EvalBaseModel): ...
class InvocationEvent(EvalBaseModel):
 model_config = cast(ConfigDict, 0)
 content: Optional[genai_types.Content]
 grounding_metadata: Optional[genai_types.GroundingMetadata]
 usage_metadata: Optional[genai_types.GenerateContentResponseUsageMetadata]
class InvocationEvents(EvalBaseModel): ...
IntermediateDataType = Union[IntermediateData, InvocationEvents]
class Invocation(EvalBaseModel):
 user_content: genai_types.Content
 final_response: Optional[genai_types.Content]
 app_details: Optional[AppDetails]
SessionState = dict[str, Any]
class SessionInput(EvalBaseModel):
 model_config = cast(ConfigDict, 0)
StaticConversation = list[Invocation]
class EvalCase(EvalBaseModel):
 model_config = cast(ConfigDict, 0)
 conversation: Optional[StaticConversation]
 conversation_scenario: Optional[ConversationScenario]
 def ensure_conversation_xor_conversation_scenario(self) -> EvalCase: ...
def get_all_tool_calls(*_) -> list[genai_types.FunctionCall]: ...
def get_all_tool_responses(*_) -> list[genai_types.FunctionResponse]: ...
ToolCallAndResponse = tuple[genai_types.FunctionCall, Optional[genai_types.FunctionResponse]]
def get_all_tool_calls_with_responses(*_) -> list[ToolCallAndResponse]: ...
def get_all_usage_metadata(*_) -> list[genai_types.GenerateContentResponseUsageMetadata]: ...
# === google/adk/evaluation/eval_config.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from pydantic import BaseModel
from ..evaluation.eval_metrics import EvalMetric
class CustomMetricConfig(BaseModel):
 model_config = cast(ConfigDict_1, 0)
class LiveModelConfig(BaseModel):
 model_config = cast(ConfigDict_1, 0)
class EvalConfig(BaseModel):
 model_config = cast(ConfigDict_1, 0)
def get_evaluation_criteria_or_default(*_) -> EvalConfig: ...
def append_default_efficiency_metrics(*_) -> list[EvalMetric]: ...
def get_eval_metrics_from_config(*_) -> list[EvalMetric]: ...
# === google/adk/evaluation/eval_metrics.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
import abc
from enum import Enum
from typing import Optional, Union
from google.genai import types as genai_types
from pydantic import BaseModel, SerializeAsAny
from pydantic.json_schema import SkipJsonSchema
from typing_extensions import TypeAlias
from .common import EvalBaseModel
from .eval_case import Invocation
class EvalStatus(Enum): ...
class PrebuiltMetrics(Enum): ...
MetricName = Union[str, PrebuiltMetrics]
Threshold = float
class JudgeModelOptions(EvalBaseModel):
 judge_model_config: SkipJsonSchema[Optional[genai_types.GenerateContentConfig]]
class BaseCriterion(BaseModel):
 model_config = cast(ConfigDict_1, 0)
class LlmAsAJudgeCriterion(BaseCriterion): ...
class RubricsBasedCriterion(BaseCriterion): ...
class HallucinationsCriterion(BaseCriterion): ...
class ToolTrajectoryCriterion(BaseCriterion):
 class MatchType(Enum): ...
class LlmBackedUserSimulatorCriterion(LlmAsAJudgeCriterion): ...
class TokenUsageDetails(EvalBaseModel): ...
class DurationDetails(EvalBaseModel): ...
class EvalMetric(EvalBaseModel):
 criterion: Optional[SerializeAsAny[BaseCriterion]]
class EvalMetricResultDetails(EvalBaseModel): ...
class EvalMetricResult(EvalMetric): ...
class EvalMetricResultPerInvocation(EvalBaseModel):
 actual_invocation: Invocation
 expected_invocation: Optional[Invocation]
class Interval(EvalBaseModel): ...
class MetricValueInfo(EvalBaseModel): ...
class MetricInfo(EvalBaseModel): ...
class MetricInfoProvider(abc.ABC):
 def get_metric_info(self) -> MetricInfo: ...
# === google/adk/evaluation/eval_result.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Optional
from pydantic import BaseModel
from ..sessions.session import Session
from .eval_metrics import EvalMetricResultPerInvocation
class EvalCaseResult(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 eval_metric_result_per_invocation: list[EvalMetricResultPerInvocation]
 session_details: Optional[Session]
class EvalSetResult(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 eval_case_results: list[EvalCaseResult]
# === google/adk/evaluation/eval_rubrics.py
from .common import EvalBaseModel
class RubricContent(EvalBaseModel): ...
class Rubric(EvalBaseModel): ...
class RubricScore(EvalBaseModel): ...
# === google/adk/evaluation/eval_set.py
from pydantic import BaseModel
from .eval_case import EvalCase
class EvalSet(BaseModel):
 eval_cases: list[EvalCase]
# === google/adk/evaluation/eval_set_results_manager.py
from abc import ABC
from .eval_result import EvalSetResult
class EvalSetResultsManager(ABC):
 def save_eval_set_result(self, *_) -> None: ...
 def get_eval_set_result(self, *_) -> EvalSetResult: ...
 def list_eval_set_results(self, *_) -> list[str]: ...
# === google/adk/evaluation/eval_sets_manager.py
from abc import ABC
from typing import Optional
from .eval_case import EvalCase
from .eval_set import EvalSet
class EvalSetsManager(ABC):
 def get_eval_set(self, *_) -> Optional[EvalSet]: ...
 def create_eval_set(self, *_) -> EvalSet: ...
 def list_eval_sets(self, *_) -> list[str]: ...
 def get_eval_case(self, *_) -> Optional[EvalCase]: ...
 def add_eval_case(self, *_) -> None: ...
 def update_eval_case(self, *_) -> None: ...
 def delete_eval_case(self, *_) -> None: ...
# === google/adk/evaluation/evaluation_constants.py
class EvalConstants: ...
# === google/adk/evaluation/evaluation_generator.py
from pydantic import BaseModel
from .eval_case import EvalCase, Invocation
class EvalCaseResponses(BaseModel):
 eval_case: EvalCase
 responses: list[list[Invocation]]
class EvaluationGenerator:
 @staticmethod
 async def generate_responses(*_) -> list[EvalCaseResponses]: ...
 @staticmethod
 def generate_responses_from_session(*_) -> list[list[dict[str, object]]]: ...
 @staticmethod
 def convert_events_to_eval_invocations(*_, **_) -> list[Invocation]: ...
# === google/adk/evaluation/evaluator.py
from abc import ABC
from collections.abc import Awaitable
from typing import ClassVar, Optional
from pydantic import BaseModel
from .eval_case import Invocation
from .eval_metrics import BaseCriterion, EvalStatus
class PerInvocationResult(BaseModel):
 actual_invocation: Invocation
 expected_invocation: Optional[Invocation]
class EvaluationResult(BaseModel):
 per_invocation_results: list[PerInvocationResult]
class Evaluator(ABC):
 criterion_type: ClassVar[type[BaseCriterion]]
 def evaluate_invocations(self, *_) -> Awaitable[EvaluationResult] | EvaluationResult: ...
# === google/adk/evaluation/final_response_match_v1.py
from .evaluator import EvaluationResult, Evaluator
class RougeEvaluator(Evaluator):
 def evaluate_invocations(self, *_) -> EvaluationResult: ...
# === google/adk/evaluation/final_response_match_v2.py
from typing import ClassVar
from ..utils.feature_decorator import experimental
from .eval_metrics import LlmAsAJudgeCriterion
from .evaluator import EvaluationResult, PerInvocationResult
from .llm_as_judge import AutoRaterScore, LlmAsJudge
@experimental
class FinalResponseMatchV2Evaluator(LlmAsJudge[LlmAsAJudgeCriterion]):
 criterion_type: ClassVar[type[LlmAsAJudgeCriterion]]
 def format_auto_rater_prompt(self, *_) -> str: ...
 def convert_auto_rater_response_to_score(self, *_) -> AutoRaterScore: ...
 def aggregate_per_invocation_samples(self, *_) -> PerInvocationResult: ...
 def aggregate_invocation_results(self, *_) -> EvaluationResult: ...
# === google/adk/evaluation/gcs_eval_set_results_manager.py
from google.cloud.storage import Client
from typing import cast
from .eval_result import EvalSetResult
from .eval_set_results_manager import EvalSetResultsManager
class GcsEvalSetResultsManager(EvalSetResultsManager):
 def save_eval_set_result(self, *_) -> None: ...
 def get_eval_set_result(self, *_) -> EvalSetResult: ...
 def list_eval_set_results(self, *_) -> list[str]: ...
 def __init__(self):
  self.storage_client = cast(Client, 0)
  self.bucket = __
# === google/adk/evaluation/gcs_eval_sets_manager.py
from google.cloud.storage import Client
from typing import cast, Optional
from .eval_case import EvalCase
from .eval_set import EvalSet
from .eval_sets_manager import EvalSetsManager
class GcsEvalSetsManager(EvalSetsManager):
 def get_eval_set(self, *_) -> Optional[EvalSet]: ...
 def create_eval_set(self, *_) -> EvalSet: ...
 def list_eval_sets(self, *_) -> list[str]: ...
 def get_eval_case(self, *_) -> Optional[EvalCase]: ...
 def add_eval_case(self, *_) -> None: ...
 def update_eval_case(self, *_) -> None: ...
 def delete_eval_case(self, *_) -> None: ...
 def __init__(self):
  self.storage_client = cast(Client, 0)
  self.bucket = __
# === google/adk/evaluation/hallucinations_v1.py
from typing import ClassVar
from ..utils.feature_decorator import experimental
from .eval_metrics import HallucinationsCriterion
from .evaluator import EvaluationResult, Evaluator
class EvaluationStep: ...
@experimental
class HallucinationsV1Evaluator(Evaluator):
 criterion_type: ClassVar[type[HallucinationsCriterion]]
 async def evaluate_invocations(self, *_) -> EvaluationResult: ...
# === google/adk/evaluation/in_memory_eval_sets_manager.py
from typing import Optional
from .eval_case import EvalCase
from .eval_set import EvalSet
from .eval_sets_manager import EvalSetsManager
class InMemoryEvalSetsManager(EvalSetsManager):
 def get_eval_set(self, *_) -> Optional[EvalSet]: ...
 def create_eval_set(self, *_) -> EvalSet: ...
 def list_eval_sets(self, *_) -> list[str]: ...
 def get_eval_case(self, *_) -> Optional[EvalCase]: ...
 def add_eval_case(self, *_) -> None: ...
 def update_eval_case(self, *_) -> None: ...
 def delete_eval_case(self, *_) -> None: ...
# === google/adk/evaluation/llm_as_judge.py
from typing import Generic, TypeVar
from ..utils.feature_decorator import experimental
from .common import EvalBaseModel
from .eval_metrics import LlmAsAJudgeCriterion, RubricsBasedCriterion
from .evaluator import EvaluationResult, Evaluator, PerInvocationResult
class AutoRaterScore(EvalBaseModel): ...
_CriterionT = TypeVar("_CriterionT", LlmAsAJudgeCriterion, RubricsBasedCriterion)
@experimental
class LlmAsJudge(Evaluator, Generic[_CriterionT]):
 def format_auto_rater_prompt(self, *_) -> str: ...
 def convert_auto_rater_response_to_score(self, *_) -> AutoRaterScore: ...
 def aggregate_per_invocation_samples(self, *_) -> PerInvocationResult: ...
 def aggregate_invocation_results(self, *_) -> EvaluationResult: ...
 async def evaluate_invocations(self, *_) -> EvaluationResult: ...
 def __init__(self, eval_metric, criterion_type: type[_CriterionT], *_): ...
# === google/adk/evaluation/llm_as_judge_utils.py
import enum
from typing import Optional
from google.genai import types as genai_types
from .evaluator import EvalStatus
class Label(enum.Enum): ...
def get_text_from_content(*_, **_) -> Optional[str]: ...
def get_eval_status(*_) -> EvalStatus: ...
def build_judge_request_config(*_) -> genai_types.GenerateContentConfig: ...
def get_average_rubric_score(*_) -> Optional[float]: ...
def get_tool_declarations_as_json_str(*_) -> str: ...
def get_tool_calls_and_responses_as_json_str(*_) -> str: ...
def get_grounding_metadata_as_json_str(*_) -> str: ...
# === google/adk/evaluation/local_eval_service.py
from typing import AsyncGenerator, Callable
from ..utils.feature_decorator import experimental
from .base_eval_service import BaseEvalService, InferenceResult
from .eval_result import EvalCaseResult
@experimental
class LocalEvalService(BaseEvalService):
 async def perform_inference(self, *_) -> AsyncGenerator[InferenceResult, None]: yield
 async def evaluate(self, *_) -> AsyncGenerator[EvalCaseResult, None]: yield
 def __init__(self, root_agent, eval_sets_manager, metric_evaluator_registry, session_service, artifact_service, eval_set_results_manager, session_id_supplier: Callable[..., str], *_, **_): ...
# === google/adk/evaluation/local_eval_set_results_manager.py
from .eval_result import EvalSetResult
from .eval_set_results_manager import EvalSetResultsManager
class LocalEvalSetResultsManager(EvalSetResultsManager):
 def save_eval_set_result(self, *_) -> None: ...
 def get_eval_set_result(self, *_) -> EvalSetResult: ...
 def list_eval_set_results(self, *_) -> list[str]: ...
# === google/adk/evaluation/local_eval_sets_manager.py
from typing import Optional
from .eval_case import EvalCase
from .eval_set import EvalSet
from .eval_sets_manager import EvalSetsManager
def convert_eval_set_to_pydantic_schema(*_) -> EvalSet: ...
def load_eval_set_from_file(*_) -> EvalSet: ...
class LocalEvalSetsManager(EvalSetsManager):
 def get_eval_set(self, *_) -> Optional[EvalSet]: ...
 def create_eval_set(self, *_) -> EvalSet: ...
 def list_eval_sets(self, *_) -> list[str]: ...
 def get_eval_case(self, *_) -> Optional[EvalCase]: ...
 def add_eval_case(self, *_) -> None: ...
 def update_eval_case(self, *_) -> None: ...
 def delete_eval_case(self, *_) -> None: ...
# === google/adk/evaluation/metric_evaluator_registry.py
from ..utils.feature_decorator import experimental
from .eval_metrics import MetricInfo
from .evaluator import Evaluator
@experimental
class MetricEvaluatorRegistry:
 def get_evaluator(self, *_) -> Evaluator: ...
 def register_evaluator(self, metric_info, evaluator: type[Evaluator]) -> None: ...
 def get_registered_metrics(self) -> list[MetricInfo]: ...
 def fork(self) -> MetricEvaluatorRegistry: ...
DEFAULT_METRIC_EVALUATOR_REGISTRY = MetricEvaluatorRegistry()
def register_custom_metrics_from_config(*_) -> MetricEvaluatorRegistry: ...
# === google/adk/evaluation/metric_info_providers.py
from .eval_metrics import MetricInfo, MetricInfoProvider
class TrajectoryEvaluatorMetricInfoProvider(MetricInfoProvider):
 def get_metric_info(self) -> MetricInfo: ...
class ResponseEvaluatorMetricInfoProvider(MetricInfoProvider):
 def get_metric_info(self) -> MetricInfo: ...
class SafetyEvaluatorV1MetricInfoProvider(MetricInfoProvider):
 def get_metric_info(self) -> MetricInfo: ...
class MultiTurnTaskSuccessV1MetricInfoProvider(MetricInfoProvider):
 def get_metric_info(self) -> MetricInfo: ...
class MultiTurnTrajectoryQualityV1MetricInfoProvider(MetricInfoProvider):
 def get_metric_info(self) -> MetricInfo: ...
class MultiTurnToolUseQualityV1MetricInfoProvider(MetricInfoProvider):
 def get_metric_info(self) -> MetricInfo: ...
class FinalResponseMatchV2EvaluatorMetricInfoProvider(MetricInfoProvider):
 def get_metric_info(self) -> MetricInfo: ...
class RubricBasedFinalResponseQualityV1EvaluatorMetricInfoProvider(MetricInfoProvider):
 def get_metric_info(self) -> MetricInfo: ...
class HallucinationsV1EvaluatorMetricInfoProvider(MetricInfoProvider):
 def get_metric_info(self) -> MetricInfo: ...
class RubricBasedToolUseV1EvaluatorMetricInfoProvider(MetricInfoProvider):
 def get_metric_info(self) -> MetricInfo: ...
class PerTurnUserSimulatorQualityV1MetricInfoProvider(MetricInfoProvider):
 def get_metric_info(self) -> MetricInfo: ...
class RubricBasedMultiTurnTrajectoryMetricInfoProvider(MetricInfoProvider):
 def get_metric_info(self) -> MetricInfo: ...
class ToolCallCountV1MetricInfoProvider(MetricInfoProvider):
 def get_metric_info(self) -> MetricInfo: ...
class InferenceCallCountV1MetricInfoProvider(MetricInfoProvider):
 def get_metric_info(self) -> MetricInfo: ...
class InvocationDurationV1MetricInfoProvider(MetricInfoProvider):
 def get_metric_info(self) -> MetricInfo: ...
class TokenUsageV1MetricInfoProvider(MetricInfoProvider):
 def get_metric_info(self) -> MetricInfo: ...
# === google/adk/evaluation/multi_turn_task_success_evaluator.py
from .evaluator import EvaluationResult, Evaluator
class MultiTurnTaskSuccessV1Evaluator(Evaluator):
 def evaluate_invocations(self, *_) -> EvaluationResult: ...
# === google/adk/evaluation/multi_turn_tool_use_quality_evaluator.py
from .evaluator import EvaluationResult, Evaluator
class MultiTurnToolUseQualityV1Evaluator(Evaluator):
 def evaluate_invocations(self, *_) -> EvaluationResult: ...
# === google/adk/evaluation/multi_turn_trajectory_quality_evaluator.py
from .evaluator import EvaluationResult, Evaluator
class MultiTurnTrajectoryQualityV1Evaluator(Evaluator):
 def evaluate_invocations(self, *_) -> EvaluationResult: ...
# === google/adk/evaluation/response_evaluator.py
from .evaluator import EvaluationResult, Evaluator
class ResponseEvaluator(Evaluator):
 def evaluate_invocations(self, *_) -> EvaluationResult: ...
# === google/adk/evaluation/rubric_based_evaluator.py
import abc
from ..utils.feature_decorator import experimental
from .common import EvalBaseModel
from .eval_metrics import RubricsBasedCriterion
from .eval_rubrics import Rubric
from .evaluator import EvaluationResult, PerInvocationResult
from .llm_as_judge import AutoRaterScore, LlmAsJudge
class RubricResponse(EvalBaseModel): ...
class AutoRaterResponseParser(abc.ABC):
 def parse(self, *_) -> list[RubricResponse]: ...
class DefaultAutoRaterResponseParser(AutoRaterResponseParser):
 def parse(self, *_) -> list[RubricResponse]: ...
class PerInvocationResultsAggregator(abc.ABC):
 def aggregate(self, *_) -> PerInvocationResult: ...
class MajorityVotePerInvocationResultsAggregator(PerInvocationResultsAggregator):
 def aggregate(self, *_) -> PerInvocationResult: ...
class InvocationResultsSummarizer(abc.ABC):
 def summarize(self, *_) -> EvaluationResult: ...
class MeanInvocationResultsSummarizer(InvocationResultsSummarizer):
 def summarize(self, *_) -> EvaluationResult: ...
@experimental
class RubricBasedEvaluator(LlmAsJudge[RubricsBasedCriterion]):
 def create_effective_rubrics_list(self, *_) -> None: ...
 def get_effective_rubrics_list(self) -> list[Rubric]: ...
 def convert_auto_rater_response_to_score(self, *_) -> AutoRaterScore: ...
 def aggregate_per_invocation_samples(self, *_) -> PerInvocationResult: ...
 def aggregate_invocation_results(self, *_) -> EvaluationResult: ...
 def __init__(self, eval_metric, criterion_type: type[RubricsBasedCriterion], *_): ...
# === google/adk/evaluation/rubric_based_final_response_quality_v1.py
from typing import ClassVar
from ..utils.feature_decorator import experimental
from .eval_metrics import RubricsBasedCriterion
from .rubric_based_evaluator import RubricBasedEvaluator
@experimental
class RubricBasedFinalResponseQualityV1Evaluator(RubricBasedEvaluator):
 criterion_type: ClassVar[type[RubricsBasedCriterion]]
 def format_auto_rater_prompt(self, *_) -> str: ...
# === google/adk/evaluation/rubric_based_multi_turn_trajectory_evaluator.py
from typing import ClassVar
from .eval_metrics import RubricsBasedCriterion
from .evaluator import EvaluationResult
from .rubric_based_evaluator import RubricBasedEvaluator
class RubricBasedMultiTurnTrajectoryEvaluator(RubricBasedEvaluator):
 criterion_type: ClassVar[type[RubricsBasedCriterion]]
 async def evaluate_invocations(self, *_) -> EvaluationResult: ...
 def format_auto_rater_prompt(self, *_) -> str: ...
# === google/adk/evaluation/rubric_based_tool_use_quality_v1.py
from typing import ClassVar
from ..utils.feature_decorator import experimental
from .eval_metrics import RubricsBasedCriterion
from .rubric_based_evaluator import RubricBasedEvaluator
@experimental
class RubricBasedToolUseV1Evaluator(RubricBasedEvaluator):
 criterion_type: ClassVar[type[RubricsBasedCriterion]]
 def format_auto_rater_prompt(self, *_) -> str: ...
# === google/adk/evaluation/safety_evaluator.py
from .evaluator import EvaluationResult, Evaluator
class SafetyEvaluatorV1(Evaluator):
 def evaluate_invocations(self, *_) -> EvaluationResult: ...
# === google/adk/evaluation/simulation/__init__.py
from ._llm_audio_user_simulator import LlmAudioUserSimulatorConfig
# === google/adk/evaluation/simulation/_llm_audio_user_simulator.py
from google.genai import types as genai_types
from .user_simulator import BaseUserSimulatorConfig
class LlmAudioUserSimulatorConfig(BaseUserSimulatorConfig):
 model_configuration: genai_types.GenerateContentConfig
 @classmethod
 def validate_custom_instructions(cls, *_) -> None | str: ...
 audio_model_configuration: genai_types.GenerateContentConfig
# === google/adk/evaluation/simulation/llm_backed_user_simulator.py
from typing import ClassVar
from google.genai import types as genai_types
from ...utils.feature_decorator import experimental
from ..evaluator import Evaluator
from .user_simulator import BaseUserSimulatorConfig, NextUserMessage, UserSimulator
class LlmBackedUserSimulatorConfig(BaseUserSimulatorConfig):
 model_configuration: genai_types.GenerateContentConfig
 @classmethod
 def validate_custom_instructions(cls, *_) -> None | str: ...
@experimental
class LlmBackedUserSimulator(UserSimulator):
 config_type: ClassVar[type[LlmBackedUserSimulatorConfig]]
 async def get_next_user_message(self, *_) -> NextUserMessage: ...
 def get_simulation_evaluator(self) -> None | Evaluator: ...
# === google/adk/evaluation/simulation/llm_backed_user_simulator_prompts.py
def is_valid_user_simulator_template(*_) -> bool: ...
def get_llm_backed_user_simulator_prompt(*_) -> str: ...
# === google/adk/evaluation/simulation/per_turn_user_simulator_quality_prompts.py
def get_per_turn_user_simulator_quality_prompt(*_) -> str: ...
# === google/adk/evaluation/simulation/per_turn_user_simulator_quality_v1.py
from typing import ClassVar
from ...utils.feature_decorator import experimental
from ..eval_metrics import LlmBackedUserSimulatorCriterion
from ..evaluator import EvaluationResult, Evaluator
@experimental
class PerTurnUserSimulatorQualityV1(Evaluator):
 criterion_type: ClassVar[type[LlmBackedUserSimulatorCriterion]]
 async def evaluate_invocations(self, *_) -> EvaluationResult: ...
# === google/adk/evaluation/simulation/pre_built_personas.py
import enum
from .user_simulator_personas import UserBehavior, UserPersonaRegistry
class PreBuiltBehaviors(enum.Enum):
 ADVANCE_DETAIL_ORIENTED = UserBehavior()
 ADVANCE_GOAL_ORIENTED = UserBehavior()
 ANSWER_RELEVANT_ONLY = UserBehavior()
 ANSWER_ALL = UserBehavior()
 CORRECT_AGENT = UserBehavior()
 DO_NOT_CORRECT_AGENT = UserBehavior()
 TROUBLESHOOT_ONCE = UserBehavior()
 END_LIMITED_TROUBLESHOOTING = UserBehavior()
 END_NO_TROUBLESHOOTING = UserBehavior()
 TONE_PROFESSIONAL = UserBehavior()
 TONE_CONVERSATIONAL = UserBehavior()
def get_default_persona_registry() -> UserPersonaRegistry: ...
# === google/adk/evaluation/simulation/static_user_simulator.py
from adk.evaluation.eval_case import Invocation
from typing import cast, Optional
from ...utils.feature_decorator import experimental
from ..evaluator import Evaluator
from .user_simulator import NextUserMessage, UserSimulator
@experimental
class StaticUserSimulator(UserSimulator):
 async def get_next_user_message(self, *_) -> NextUserMessage: ...
 def get_simulation_evaluator(self) -> Optional[Evaluator]: ...
 def __init__(self):
  self.static_conversation = cast(list[Invocation], 0)
# === google/adk/evaluation/simulation/user_simulator.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from abc import ABC
import enum
from typing import Optional
from google.genai import types as genai_types
from pydantic import BaseModel
from ...utils.feature_decorator import experimental
from ..common import EvalBaseModel
from ..evaluator import Evaluator
class BaseUserSimulatorConfig(BaseModel):
 model_config = cast(ConfigDict_1, 0)
class Status(enum.Enum): ...
class NextUserMessage(EvalBaseModel):
 user_message: Optional[genai_types.Content]
 def ensure_user_message_iff_success(self) -> NextUserMessage: ...
@experimental
class UserSimulator(ABC):
 async def get_next_user_message(self, *_) -> NextUserMessage: ...
 def get_simulation_evaluator(self) -> Optional[Evaluator]: ...
 def __init__(self, config, config_type: type[BaseUserSimulatorConfig]): ...
def register_user_simulator(config_type: type[BaseUserSimulatorConfig], simulator_type: type[UserSimulator]) -> None: ...
# === google/adk/evaluation/simulation/user_simulator_personas.py
from typing import Sequence
from pydantic import BaseModel
class UserBehavior(BaseModel):
 def get_behavior_instructions_str(self) -> str: ...
 def get_violation_rubrics_str(self) -> str: ...
class UserPersona(BaseModel):
 behaviors: Sequence[UserBehavior]
class UserPersonaRegistry:
 def get_persona(self, *_) -> UserPersona: ...
 def register_persona(self, *_) -> None: ...
 def get_registered_personas(self) -> list[UserPersona]: ...
# === google/adk/evaluation/simulation/user_simulator_provider.py
from ...utils.feature_decorator import experimental
from .user_simulator import UserSimulator
@experimental
class UserSimulatorProvider:
 def provide(self, *_) -> UserSimulator: ...
# === google/adk/evaluation/trajectory_evaluator.py
from typing import ClassVar
from .eval_metrics import ToolTrajectoryCriterion
from .evaluator import EvaluationResult, Evaluator
class TrajectoryEvaluator(Evaluator):
 criterion_type: ClassVar[type[ToolTrajectoryCriterion]]
 def evaluate_invocations(self, *_) -> EvaluationResult: ...
# === google/adk/events/__init__.py
from .event import Event
from .event_actions import EventActions
from .request_input import RequestInput
# === google/adk/events/event.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from pydantic import BaseModel
from ..models.llm_response import LlmResponse
class NodeInfo(BaseModel):
 model_config = cast(ConfigDict_1, 0)
class Event(LlmResponse):
 model_config = cast(ConfigDict_1, 0)
 def model_post_init(self, *_) -> None: ...
 def is_final_response(self) -> bool: ...
 def has_trailing_code_execution_result(self) -> bool: ...
 @staticmethod
 def new_id() -> str: ...
 def __init__(self):
  self.content = __
  self.content = None
# === google/adk/events/event_actions.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from google.genai.types import Content
from pydantic import BaseModel
class EventCompaction(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 compacted_content: Content
class EventActions(BaseModel):
 model_config = cast(ConfigDict_1, 0)
# === google/adk/events/request_input.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Optional
from pydantic import BaseModel
from ..utils._schema_utils import SchemaType
class RequestInput(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 response_schema: Optional[SchemaType]
# === google/adk/events/ui_widget.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from pydantic import BaseModel
class UiWidget(BaseModel):
 model_config = cast(ConfigDict_1, 0)
# === google/adk/features/__init__.py
from ._feature_decorator import experimental, stable, working_in_progress
from ._feature_registry import FeatureName, is_feature_enabled, override_feature_enabled
# === google/adk/features/_feature_decorator.py
from typing import Callable, TypeVar
T = TypeVar("T", bound=Callable[..., object])
def working_in_progress(*_) -> Callable[..., T]: ...
def experimental(*_) -> Callable[..., T]: ...
def stable(*_) -> Callable[..., T]: ...
# === google/adk/features/_feature_registry.py
from enum import Enum
class FeatureName(str, Enum): ...
def override_feature_enabled(*_) -> None: ...
def is_feature_enabled(*_) -> bool: ...
# === google/adk/flows/llm_flows/__init__.py
__all__ = ["_code_execution", "_nl_planning", "contents", "context", "core", "extensions", "functions", "identity", "instructions", "prompt", "request_confirmation", "tools"]
from . import _code_execution, _nl_planning, contents, context, core, extensions, functions, identity, instructions, prompt, request_confirmation, tools
# === google/adk/flows/llm_flows/_base_llm_processor.py
from abc import ABC
from typing import AsyncGenerator
from ...events.event import Event
class BaseLlmRequestProcessor(ABC):
 async def run_async(self, *_) -> AsyncGenerator[Event, None]: yield
class BaseLlmResponseProcessor(ABC):
 async def run_async(self, *_) -> AsyncGenerator[Event, None]: yield
# === google/adk/flows/llm_flows/agent_transfer.py
from .extensions._agent_transfer import _AgentLike, _AgentTransferLlmRequestProcessor, _build_target_agents_info, _build_transfer_instruction_body, _build_transfer_instructions, _build_transfer_tool, _get_incompatible_builtin_tool_error, _get_transfer_targets, line_break, request_processor
# === google/adk/flows/llm_flows/auto_flow.py
from .single_flow import SingleFlow
class AutoFlow(SingleFlow): ...
# === google/adk/flows/llm_flows/base_llm_flow.py
from adk.live._realtime_cache_manager import RealtimeCacheManager
from abc import ABC
from typing import AsyncGenerator, cast
from ...events.event import Event
from ._base_llm_processor import BaseLlmRequestProcessor, BaseLlmResponseProcessor
class BaseLlmFlow(ABC):
 def get_request_processor(self, *_) -> BaseLlmRequestProcessor: ...
 def replace_request_processor(self, *_) -> BaseLlmRequestProcessor: ...
 def insert_request_processor_before(self, *_) -> None: ...
 def insert_request_processor_after(self, *_) -> None: ...
 def remove_request_processor(self, *_) -> BaseLlmRequestProcessor: ...
 async def run_live(self, *_) -> AsyncGenerator[Event, None]: yield
 async def run_async(self, *_) -> AsyncGenerator[Event, None]: yield
 def __init__(self):
  self.request_processors: list[BaseLlmRequestProcessor]
  self.tool_request_processors: list[BaseLlmRequestProcessor]
  self.response_processors: list[BaseLlmResponseProcessor]
  self.audio_cache_manager = cast(RealtimeCacheManager, 0)
# === google/adk/flows/llm_flows/basic.py
from typing import AsyncGenerator
from ...events.event import Event
from ._base_llm_processor import BaseLlmRequestProcessor
class _BasicLlmRequestProcessor(BaseLlmRequestProcessor):
 async def run_async(self, *_) -> AsyncGenerator[Event, None]: yield
request_processor = _BasicLlmRequestProcessor()
# === google/adk/flows/llm_flows/compaction.py
from .context._compaction import CompactionRequestProcessor, request_processor
# === google/adk/flows/llm_flows/contents.py
from .context._compaction import _process_compaction_events, _recover_compacted_function_calls
from .context._contents import _add_instructions_to_user_content, _add_model_input_context_to_user_content, _build_task_input_user_content, _contains_empty_content, _ContentLlmRequestProcessor, _copy_content_for_request, _get_contents, _get_current_turn_contents, _id_pairing_model_types, _is_adk_framework_event, _is_auth_event, _is_direct_transfer, _is_event_belongs_to_branch, _is_function_call_event, _is_live_model_media_event_with_inline_data, _is_part_invisible, _is_request_confirmation_event, _is_submitted_tool_result, _should_include_event_in_context, _SINGLE_TURN_NUDGE, logger, request_processor
from .context._fencing import _is_other_agent_reply, _present_other_agent_message
from .tools._rearranger import _drop_orphaned_function_responses, _rearrange_events_for_async_function_responses_in_history, _rearrange_events_for_latest_function_response, drop_orphaned_function_calls
# === google/adk/flows/llm_flows/context/__init__.py
__all__ = ["_cache", "_compaction", "_contents", "_fencing", "_interactions"]
from . import _cache, _compaction, _contents, _fencing, _interactions
# === google/adk/flows/llm_flows/context/_cache.py
from logging import Logger
from typing import AsyncGenerator
from ....events.event import Event
from .._base_llm_processor import BaseLlmRequestProcessor
logger = Logger()
class ContextCacheRequestProcessor(BaseLlmRequestProcessor):
 async def run_async(self, *_) -> AsyncGenerator[Event, None]: yield
request_processor = ContextCacheRequestProcessor()
# === google/adk/flows/llm_flows/context/_compaction.py
from typing import AsyncGenerator
from ....events.event import Event
from .._base_llm_processor import BaseLlmRequestProcessor
class CompactionRequestProcessor(BaseLlmRequestProcessor):
 async def run_async(self, *_) -> AsyncGenerator[Event, None]: yield
request_processor = CompactionRequestProcessor()
def _process_compaction_events(*_) -> list[Event]: ...
def _recover_compacted_function_calls(*_) -> list[Event]: ...
# === google/adk/flows/llm_flows/context/_contents.py
from functools import lru_cache
from logging import Logger
from typing import cast, AsyncGenerator
from google.genai import types
from ....events.event import Event
from ....models.base_llm import BaseLlm
from .._base_llm_processor import BaseLlmRequestProcessor
logger = Logger()
@lru_cache
def _id_pairing_model_types() -> tuple[type[BaseLlm], ...]: ...
class _ContentLlmRequestProcessor(BaseLlmRequestProcessor):
 async def run_async(self, *_) -> AsyncGenerator[Event, None]: yield
request_processor = _ContentLlmRequestProcessor()
def _is_part_invisible(*_, **_) -> bool: ...
def _contains_empty_content(*_, **_) -> bool: ...
_SINGLE_TURN_NUDGE = cast(str, 0)
def _build_task_input_user_content(*_) -> None | types.Content: ...
def _should_include_event_in_context(*_, **_) -> bool: ...
def _copy_content_for_request(*_, **_) -> types.Content: ...
def _get_contents(*_, **_) -> list[types.Content]: ...
def _get_current_turn_contents(*_, **_) -> list[types.Content]: ...
def _is_event_belongs_to_branch(*_) -> bool: ...
def _is_function_call_event(*_) -> bool: ...
def _is_auth_event(*_) -> bool: ...
def _is_request_confirmation_event(*_) -> bool: ...
def _is_adk_framework_event(*_) -> bool: ...
def _is_submitted_tool_result(*_) -> bool: ...
def _is_direct_transfer(*_) -> bool: ...
def _is_live_model_media_event_with_inline_data(*_) -> bool: ...
def _add_model_input_context_to_user_content(*_) -> None: ...
async def _add_instructions_to_user_content(*_) -> None: ...
# === google/adk/flows/llm_flows/context/_fencing.py
from typing import cast
from ....events.event import Event
_INSTRUCTION_BEGIN = cast(str, 0)
_INSTRUCTION_END = cast(str, 0)
def _is_other_agent_reply(*_) -> bool: ...
def _present_other_agent_message(*_, **_) -> None | Event: ...
# === google/adk/flows/llm_flows/context/_interactions.py
from logging import Logger
from typing import AsyncGenerator, Optional
from ....events.event import Event
from .._base_llm_processor import BaseLlmRequestProcessor
logger = Logger()
def _is_event_in_branch(*_) -> bool: ...
def _find_previous_interaction_state(*_, **_) -> tuple[Optional[str], Optional[str]]: ...
class InteractionsRequestProcessor(BaseLlmRequestProcessor):
 async def run_async(self, *_) -> AsyncGenerator[Event, None]: yield
request_processor = InteractionsRequestProcessor()
# === google/adk/flows/llm_flows/context_cache_processor.py
from .context._cache import ContextCacheRequestProcessor, logger, request_processor
# === google/adk/flows/llm_flows/core/_utils.py
def require_agent_name(*_) -> str: ...
# === google/adk/flows/llm_flows/extensions/__init__.py
__all__ = ["_agent_transfer", "_code_execution", "_planning"]
from . import _agent_transfer, _code_execution, _planning
# === google/adk/flows/llm_flows/extensions/_agent_transfer.py
from typing import cast
import typing
from typing import AsyncGenerator
from ....events.event import Event
from ....tools.transfer_to_agent_tool import TransferToAgentTool
from .._base_llm_processor import BaseLlmRequestProcessor
from ....agents.base_agent import BaseAgent
class _AgentTransferLlmRequestProcessor(BaseLlmRequestProcessor):
 async def run_async(self, *_) -> AsyncGenerator[Event, None]: yield
request_processor = _AgentTransferLlmRequestProcessor()
class _AgentLike(typing.Protocol): ...
def _build_target_agents_info(*_) -> str: ...
line_break = cast(str, 0)
def _build_transfer_instruction_body(*_) -> str: ...
def _build_transfer_instructions(*_) -> str: ...
def _get_transfer_targets(*_) -> list[BaseAgent]: ...
def _build_transfer_tool(*_) -> TransferToAgentTool: ...
def _get_incompatible_builtin_tool_error(*_) -> None | str: ...
# === google/adk/flows/llm_flows/functions.py
from .core._utils import require_agent_name as _require_agent_name
from .tools import _batch_executor as _batch_tool_executor
from .tools._batch_executor import _execute_prepared_function_calls_async, _gather_or_cancel, _merge_and_trace_function_response_events, _prepare_function_calls, deep_merge_dicts, merge_parallel_function_response_events
from .tools._caller import _as_callback_result, _as_function_response_part, _build_function_response_content, _build_response_event, _call_tool_async, _create_tool_context, _execute_single_prepared_call, _execute_single_prepared_call_async, _extract_media_from_entry, _extract_multimodal_parts, _get_tool, _get_tool_and_context, _MAX_MEDIA_CONTAINER_DEPTH, _normalize_tool_result, _prepare_single, _PreparedFunctionCall, _try_decode_computer_use_image
from .tools._functions import _collect_function_call_ids, AF_FUNCTION_CALL_ID_PREFIX, build_auth_request_event, find_event_by_function_call_id, find_matching_function_call, generate_auth_event, generate_client_function_call_id, generate_request_confirmation_event, get_long_running_function_calls, handle_function_call_list_async, handle_function_calls_async, handle_function_calls_live, logger, populate_client_function_call_id, remove_client_function_call_id, REQUEST_CONFIRMATION_FUNCTION_CALL_NAME, REQUEST_EUC_FUNCTION_CALL_NAME, REQUEST_INPUT_FUNCTION_CALL_NAME
from .tools._live_caller import _emit_streaming_tool_event, _execute_prepared_function_calls_live, _execute_single_prepared_call_live, _is_live_request_queue_annotation, _is_non_blocking_tool, _launch_non_blocking_call_live, _message_content_for_user, _MESSAGE_EVENT_FIELDS, _process_function_live_helper
from .tools._thread_pool import _call_tool_in_thread_pool, _get_tool_thread_pool, _is_sync_tool, _TOOL_THREAD_POOL_LOCK, _TOOL_THREAD_POOLS
# === google/adk/flows/llm_flows/identity.py
from .prompt._identity import _IdentityLlmRequestProcessor, request_processor
# === google/adk/flows/llm_flows/instructions.py
from .prompt._instructions import _build_instructions, _INSTRUCTION_BEGIN, _INSTRUCTION_END, _INSTRUCTION_PREAMBLE, _InstructionsLlmRequestProcessor, _label_dynamic_instruction, _process_agent_instruction, request_processor
# === google/adk/flows/llm_flows/interactions_processor.py
from .context._interactions import _find_previous_interaction_state, _is_event_in_branch, InteractionsRequestProcessor, logger, request_processor
# === google/adk/flows/llm_flows/prompt/__init__.py
__all__ = ["InstructionProvider", "_identity", "_instructions", "_instructions_utils", "_schema", "inject_session_state"]
from . import _identity, _instructions, _instructions_utils, _schema
from ._instructions_utils import inject_session_state, InstructionProvider
# === google/adk/flows/llm_flows/prompt/_identity.py
from typing import AsyncGenerator
from ....events.event import Event
from .._base_llm_processor import BaseLlmRequestProcessor
class _IdentityLlmRequestProcessor(BaseLlmRequestProcessor):
 async def run_async(self, *_) -> AsyncGenerator[Event, None]: yield
request_processor = _IdentityLlmRequestProcessor()
# === google/adk/flows/llm_flows/prompt/_instructions.py
from typing import AsyncGenerator, cast
from ....events.event import Event
from .._base_llm_processor import BaseLlmRequestProcessor
from ..context._fencing import _INSTRUCTION_BEGIN, _INSTRUCTION_END
_INSTRUCTION_PREAMBLE = cast(str, 0)
def _label_dynamic_instruction(*_) -> str: ...
async def _process_agent_instruction(*_) -> str: ...
async def _build_instructions(*_) -> None: ...
class _InstructionsLlmRequestProcessor(BaseLlmRequestProcessor):
 async def run_async(self, *_) -> AsyncGenerator[Event, None]: yield
request_processor = _InstructionsLlmRequestProcessor()
# === google/adk/flows/llm_flows/prompt/_instructions_utils.py
from typing import Awaitable, Callable, Union
from typing_extensions import TypeAlias
InstructionProvider = Callable[..., Union[str, Awaitable[str]]]
async def inject_session_state(*_) -> str: ...
# === google/adk/flows/llm_flows/request_confirmation.py
from .tools._confirmation import *
# === google/adk/flows/llm_flows/single_flow.py
from .base_llm_flow import BaseLlmFlow
class SingleFlow(BaseLlmFlow): ...
# === google/adk/integrations/agent_identity/__init__.py
from .gcp_auth_provider import GcpAuthProvider
from .gcp_auth_provider_scheme import GcpAuthProviderScheme
# === google/adk/integrations/agent_identity/gcp_auth_provider.py
from google.adk.auth.auth_credential import AuthCredential
from google.adk.auth.base_auth_provider import BaseAuthProvider
class GcpAuthProvider(BaseAuthProvider):
 async def get_auth_credential(self, *_) -> AuthCredential: ...
# === google/adk/integrations/agent_identity/gcp_auth_provider_scheme.py
from google.adk.auth.auth_schemes import CustomAuthScheme
class GcpAuthProviderScheme(CustomAuthScheme): ...
# === google/adk/integrations/agent_registry/__init__.py
from .agent_registry import AgentRegistry
# === google/adk/integrations/agent_registry/agent_registry.py
from typing import Any, Callable, Dict, List, TypedDict
from google.adk.auth.auth_tool import AuthConfig
from google.adk.tools.base_tool import BaseTool
from google.adk.tools.mcp_tool.mcp_toolset import McpToolset
from google.adk.agents.remote_a2a_agent import RemoteA2aAgent
class AgentRegistrySingleMcpToolset(McpToolset):
 def get_auth_config(self) -> None | AuthConfig: ...
 async def get_tools(self, *_) -> List[BaseTool]: ...
 def __init__(self, *, header_provider: None | Callable[..., Dict[str, str]], **_): ...
class Interface(TypedDict): ...
class Endpoint(TypedDict): ...
class AgentRegistry:
 def list_mcp_servers(self, *_) -> Dict[str, Any]: ...
 def search_mcp_servers(self, **_) -> Dict[str, Any]: ...
 def get_mcp_server(self, *_) -> Dict[str, Any]: ...
 def get_mcp_toolset(self, *_, **_) -> McpToolset: ...
 def list_endpoints(self, *_) -> Dict[str, Any]: ...
 def get_endpoint(self, *_) -> Endpoint: ...
 def get_model_name(self, *_) -> str: ...
 def list_agents(self, *_) -> Dict[str, Any]: ...
 def search_agents(self, **_) -> Dict[str, Any]: ...
 def get_agent_info(self, *_) -> Dict[str, Any]: ...
 def get_remote_a2a_agent(self, *_, **_) -> RemoteA2aAgent: ...
 def __init__(self, project_id, location, header_provider: None | Callable[..., Dict[str, str]]): ...
# === google/adk/integrations/api_registry/__init__.py
from .api_registry import ApiRegistry
# === google/adk/integrations/api_registry/api_registry.py
from typing import Callable
from google.adk.tools.mcp_tool.mcp_toolset import McpToolset
class ApiRegistry:
 def get_toolset(self, *_) -> McpToolset: ...
 def __init__(self, api_registry_project_id, location, header_provider: None | Callable[..., dict[str, str]]): ...
# === google/adk/integrations/bigquery/__init__.py
from ._bigquery_skill import get_bigquery_skill
from .bigquery_credentials import BigQueryCredentialsConfig
from .bigquery_toolset import BigQueryToolset
# === google/adk/integrations/bigquery/_bigquery_skill.py
from ...skills import Skill
def get_bigquery_skill() -> Skill: ...
# === google/adk/integrations/bigquery/bigquery_credentials.py
from ...tools._google_credentials import BaseGoogleCredentialsConfig
class BigQueryCredentialsConfig(BaseGoogleCredentialsConfig): ...
# === google/adk/integrations/bigquery/bigquery_toolset.py
from typing import List
from ...tools.base_tool import BaseTool
from ...tools.base_toolset import BaseToolset
class BigQueryToolset(BaseToolset):
 async def get_tools(self, *_) -> List[BaseTool]: ...
 async def close(self) -> None: ...
# === google/adk/integrations/bigquery/client.py
from google.cloud import bigquery, dataplex_v1
def get_bigquery_client(**_) -> bigquery.Client: ...
def get_dataplex_catalog_client(**_) -> dataplex_v1.CatalogServiceClient: ...
# === google/adk/integrations/bigquery/config.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from enum import Enum
from typing import Optional
from pydantic import BaseModel
from typing_extensions import Self
class WriteMode(Enum): ...
class BigQueryToolConfig(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 @classmethod
 def validate_maximum_bytes_billed(cls, *_) -> Optional[int]: ...
 @classmethod
 def validate_application_name(cls, *_) -> Optional[str]: ...
 @classmethod
 def validate_kms_key_name(cls, *_) -> Optional[str]: ...
 @classmethod
 def validate_job_labels(cls, *_) -> Optional[dict[str, str]]: ...
 def validate_default_project_id(self) -> Self: ...
# === google/adk/integrations/bigquery/data_insights_tool.py
from typing import Any, Dict
def ask_data_insights(*_) -> Dict[str, Any]: ...
# === google/adk/integrations/bigquery/metadata_tool.py
from typing import Any
def list_dataset_ids(*_) -> list[str]: ...
def get_dataset_info(*_) -> dict[str, Any]: ...
def list_table_ids(*_) -> list[str]: ...
def get_table_info(*_) -> dict[str, Any]: ...
def get_job_info(*_) -> dict[str, Any]: ...
# === google/adk/integrations/bigquery/query_tool.py
from typing import Any, Callable
def execute_sql(*_) -> dict[str, Any]: ...
def get_execute_sql(*_) -> Callable[..., dict[str, Any]]: ...
def forecast(*_, **_) -> dict[str, Any]: ...
def analyze_contribution(*_) -> dict[str, Any]: ...
def detect_anomalies(*_, **_) -> dict[str, Any]: ...
# === google/adk/integrations/bigquery/search_tool.py
from typing import Any
def search_catalog(*_, **_) -> dict[str, Any]: ...
# === google/adk/integrations/cloud_run/__init__.py
from ._cloud_run_sandbox_code_executor import CloudRunSandboxCodeExecutor
# === google/adk/integrations/cloud_run/_cloud_run_sandbox_code_executor.py
from ...code_executors.base_code_executor import BaseCodeExecutor
from ...code_executors.code_execution_utils import CodeExecutionResult
class CloudRunSandboxCodeExecutor(BaseCodeExecutor):
 def execute_code(self, *_) -> CodeExecutionResult: ...
# === google/adk/integrations/crewai/__init__.py
from .crewai_tool import CrewaiTool, CrewaiToolConfig
# === google/adk/integrations/crewai/crewai_tool.py
from typing import cast, Any
from ...tools.function_tool import FunctionTool
from ...tools.tool_configs import BaseToolConfig
from crewai.tools import BaseTool as CrewaiBaseTool
class CrewaiTool(FunctionTool):
 tool: CrewaiBaseTool
 async def run_async(self, **_): ...
 @classmethod
 def from_config(cls, *_) -> CrewaiTool: ...
 def __init__(self):
  self.name = cast(str, 0)
  self.name = __
class CrewaiToolConfig(BaseToolConfig): ...
# === google/adk/integrations/daytona/__init__.py
from ._daytona_environment import DaytonaEnvironment
# === google/adk/integrations/daytona/_daytona_environment.py
from pathlib import Path
from ...environment._base_environment import BaseEnvironment, ExecutionResult
class DaytonaEnvironment(BaseEnvironment):
 @property
 def working_dir(self) -> Path: ...
 async def initialize(self) -> None: ...
 async def close(self) -> None: ...
 async def execute(self, *_, **_) -> ExecutionResult: ...
 async def read_file(self, *_) -> bytes: ...
 async def write_file(self, *_) -> None: ...
# === google/adk/integrations/e2b/__init__.py
from ._e2b_environment import E2BEnvironment
# === google/adk/integrations/e2b/_e2b_environment.py
from pathlib import Path
from ...environment._base_environment import BaseEnvironment, ExecutionResult
class E2BEnvironment(BaseEnvironment):
 @property
 def working_dir(self) -> Path: ...
 async def initialize(self) -> None: ...
 async def close(self) -> None: ...
 async def execute(self, *_, **_) -> ExecutionResult: ...
 async def read_file(self, *_) -> bytes: ...
 async def write_file(self, *_) -> None: ...
# === google/adk/integrations/eleven_labs/__init__.py
from ._stt import ElevenLabsSTT
from ._tts import ElevenLabsTTS
# === google/adk/integrations/eleven_labs/_stt.py
from typing import AsyncGenerator, AsyncIterator
from google.genai import types
from ...live._cascade_live_events import IngressEvent
from ...live._transforms import LiveIngress
class ElevenLabsSTT(LiveIngress):
 async def __call__(self, audio: AsyncIterator[types.Blob]) -> AsyncGenerator[IngressEvent, None]: yield
# === google/adk/integrations/eleven_labs/_tts.py
from typing import AsyncGenerator, AsyncIterator
from ...live._cascade_live_events import EgressEvent
from ...live._transforms import LiveEgress
class ElevenLabsTTS(LiveEgress):
 async def __call__(self, text: AsyncIterator[str], **_) -> AsyncGenerator[EgressEvent, None]: yield
# === google/adk/integrations/eventarc/__init__.py
from ._config import EventarcCredentialsConfig, EventarcToolConfig
from ._domain_specific_publish import AgentProvided, CloudEventAttributesBinding, MISSING, OMIT
from ._eventarc_toolset import EventarcToolset
# === google/adk/integrations/eventarc/_config.py
from pydantic import ConfigDict
from typing import cast
import pydantic
from ...tools._google_credentials import BaseGoogleCredentialsConfig
class EventarcToolConfig(pydantic.BaseModel):
 model_config = cast(ConfigDict, 0)
class EventarcCredentialsConfig(BaseGoogleCredentialsConfig): ...
# === google/adk/integrations/eventarc/_domain_specific_publish.py
from typing import Callable
class MissingSentinel: ...
MISSING = MissingSentinel()
class OmitSentinel: ...
OMIT = OmitSentinel()
class AgentProvided: ...
AttributeBinding = str | Callable[..., str] | AgentProvided
OptionalAttributeBinding = str | Callable[..., str | OmitSentinel] | AgentProvided | OmitSentinel | MissingSentinel | None
SpecVersionBinding = str | Callable[..., str] | AgentProvided | MissingSentinel | None
class CloudEventAttributesBinding:
 type: AttributeBinding
 source: AttributeBinding
 datacontenttype: OptionalAttributeBinding
 subject: OptionalAttributeBinding
 time: OptionalAttributeBinding
 specversion: SpecVersionBinding
 id: OptionalAttributeBinding
# === google/adk/integrations/eventarc/_eventarc_toolset.py
from typing import Callable
import pydantic
from . import _domain_specific_publish as domain_specific_publish
from ...tools.base_tool import BaseTool
from ...tools.base_toolset import BaseToolset
from ...tools.google_tool import GoogleTool
class EventarcToolset(BaseToolset):
 async def get_tools(self, *_) -> list[BaseTool]: ...
 def create_publish_tool(self, *, bus: domain_specific_publish.AgentProvided | Callable[..., str] | str, payload_schema: None | type[pydantic.BaseModel], **_) -> GoogleTool: ...
 async def close(self) -> None: ...
# === google/adk/integrations/firestore/__init__.py
from .firestore_memory_service import FirestoreMemoryService
from .firestore_session_service import FirestoreSessionService
# === google/adk/integrations/firestore/firestore_memory_service.py
from google.cloud.firestore import AsyncClient
from typing import cast
from ...memory.base_memory_service import BaseMemoryService, SearchMemoryResponse
class FirestoreMemoryService(BaseMemoryService):
 async def add_session_to_memory(self, *_) -> None: ...
 async def add_events_to_memory(self, **_) -> None: ...
 async def search_memory(self, **_) -> SearchMemoryResponse: ...
 def __init__(self):
  self.client = cast(AsyncClient, 0)
  self.client = cast(AsyncClient | None, 0)
# === google/adk/integrations/firestore/firestore_session_service.py
from google.cloud.firestore import AsyncClient
from typing import Any, cast, Optional
from ...events.event import Event
from ...sessions.base_session_service import BaseSessionService, ListSessionsResponse
from ...sessions.session import Session
class FirestoreSessionService(BaseSessionService):
 async def create_session(self, **_) -> Session: ...
 async def get_session(self, **_) -> Optional[Session]: ...
 async def list_sessions(self, **_) -> ListSessionsResponse: ...
 async def get_user_state(self, **_) -> dict[str, Any]: ...
 async def delete_session(self, **_) -> None: ...
 async def append_event(self, *_) -> Event: ...
 def __init__(self):
  self.client = cast(AsyncClient | None, 0)
  self.root_collection = __
# === google/adk/integrations/gcs/__init__.py
from .admin_toolset import GCSAdminToolset
from .gcs_credentials import GCSCredentialsConfig
from .storage_toolset import GCSToolset
# === google/adk/integrations/gcs/admin_tool.py
from typing import Any
def list_buckets(**_) -> dict[str, Any]: ...
def get_bucket(**_) -> dict[str, Any]: ...
def create_bucket(**_) -> dict[str, Any]: ...
def update_bucket(**_) -> dict[str, Any]: ...
def delete_bucket(**_) -> dict[str, Any]: ...
# === google/adk/integrations/gcs/admin_toolset.py
from ...tools.base_tool import BaseTool
from ...tools.base_toolset import BaseToolset
class GCSAdminToolset(BaseToolset):
 async def get_tools(self, *_) -> list[BaseTool]: ...
# === google/adk/integrations/gcs/client.py
from google.cloud import storage
def get_gcs_client(**_) -> storage.Client: ...
# === google/adk/integrations/gcs/gcs_credentials.py
from ...tools._google_credentials import BaseGoogleCredentialsConfig
class GCSCredentialsConfig(BaseGoogleCredentialsConfig): ...
# === google/adk/integrations/gcs/settings.py
from enum import Enum
from pydantic import BaseModel
class Capabilities(Enum): ...
class GCSToolSettings(BaseModel): ...
# === google/adk/integrations/gcs/storage_tool.py
from typing import Any
def get_bucket(**_) -> dict[str, Any]: ...
def list_objects(**_) -> dict[str, Any]: ...
def get_object_metadata(**_) -> dict[str, Any]: ...
def create_object(**_) -> dict[str, Any]: ...
def get_object_data(**_) -> dict[str, Any]: ...
def delete_objects(**_) -> dict[str, Any]: ...
# === google/adk/integrations/gcs/storage_toolset.py
from ...tools.base_tool import BaseTool
from ...tools.base_toolset import BaseToolset
class GCSToolset(BaseToolset):
 async def get_tools(self, *_) -> list[BaseTool]: ...
# === google/adk/integrations/langchain/__init__.py
from .langchain_tool import LangchainTool, LangchainToolConfig
# === google/adk/integrations/langchain/langchain_tool.py
from typing import Any
from ...tools.function_tool import FunctionTool
from ...tools.tool_configs import BaseToolConfig
class LangchainTool(FunctionTool):
 async def run_async(self, **_): ...
 @classmethod
 def from_config(cls, *_) -> LangchainTool: ...
class LangchainToolConfig(BaseToolConfig): ...
# === google/adk/integrations/livekit/__init__.py
__all__ = [] + __
from ._livekit_call import current_call, LiveKitCall
from ._livekit_runner import DATA_TOPIC, LiveKitRunner, LK_CHAT_TOPIC
from ._livekit_tools import end_call, send_dtmf, transfer_call
from ._livekit_toolset import LiveKitToolset
from ._transcripts import LK_TRANSCRIPTION_TOPIC
# === google/adk/integrations/livekit/_livekit_call.py
from livekit.rtc import Room
from typing import cast
from collections.abc import Callable
class LiveKitCall:
 def sip_attributes(self) -> dict[str, str]: ...
 async def send_dtmf(self, *_) -> None: ...
 async def perform_rpc(self, **_) -> str: ...
 async def send_data(self, *_, **_) -> None: ...
 async def transfer(self, *_) -> None: ...
 async def hang_up(self) -> None: ...
 def __init__(self, *, hang_up_callback: Callable[..., None], **_): ...
 def __set__attributes__(self):
  self.room = cast(Room, 0)
def current_call(*_) -> LiveKitCall: ...
# === google/adk/integrations/livekit/_livekit_runner.py
from typing import cast
from ._livekit_call import LiveKitCall
LK_CHAT_TOPIC = cast(str, 0)
DATA_TOPIC = cast(str, 0)
class LiveKitRunner:
 @property
 def call(self) -> LiveKitCall: ...
 async def start(self) -> None: ...
# === google/adk/integrations/livekit/_livekit_tools.py
async def end_call(*_) -> str: ...
async def transfer_call(*_) -> str: ...
async def send_dtmf(*_) -> str: ...
# === google/adk/integrations/livekit/_livekit_toolset.py
from ...tools.base_tool import BaseTool
from ...tools.base_toolset import BaseToolset
class LiveKitToolset(BaseToolset):
 async def get_tools(self, *_) -> list[BaseTool]: ...
# === google/adk/integrations/livekit/_transcripts.py
from typing import cast
LK_TRANSCRIPTION_TOPIC = cast(str, 0)
# === google/adk/integrations/model_armor/__init__.py
from ._config import ModelArmorConfig
from ._plugin import ModelArmorPlugin
# === google/adk/integrations/model_armor/_config.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from pydantic import BaseModel
class ModelArmorConfig(BaseModel):
 model_config = cast(ConfigDict_1, 0)
# === google/adk/integrations/model_armor/_plugin.py
from typing import Any, Optional
from ...models.llm_response import LlmResponse
from ...plugins.base_plugin import BasePlugin
class ModelArmorPlugin(BasePlugin):
 async def before_model_callback(self, **_) -> Optional[LlmResponse]: ...
 async def after_model_callback(self, **_) -> Optional[LlmResponse]: ...
 async def after_tool_callback(self, **_) -> Optional[dict[str, Any]]: ...
 async def close(self) -> None: ...
# === google/adk/integrations/mongodb/__init__.py
from ._memory_service import MongoDbMemoryService
from ._mongodb_toolset import MongoDbToolset
from ._session_service import MongoDbSessionService
from ._settings import MongoDbToolSettings
# === google/adk/integrations/mongodb/_memory_service.py
from ...memory.base_memory_service import BaseMemoryService, SearchMemoryResponse
class MongoDbMemoryService(BaseMemoryService):
 async def add_session_to_memory(self, *_) -> None: ...
 async def add_events_to_memory(self, **_) -> None: ...
 async def search_memory(self, **_) -> SearchMemoryResponse: ...
 async def close(self) -> None: ...
# === google/adk/integrations/mongodb/_mongodb_toolset.py
from ...tools.base_tool import BaseTool
from ...tools.base_toolset import BaseToolset
class MongoDbToolset(BaseToolset):
 async def get_tools(self, *_) -> list[BaseTool]: ...
 async def close(self) -> None: ...
# === google/adk/integrations/mongodb/_session_service.py
from typing import Any
from ...events.event import Event
from ...sessions.base_session_service import BaseSessionService, ListSessionsResponse
from ...sessions.session import Session
class MongoDbSessionService(BaseSessionService):
 async def create_session(self, **_) -> Session: ...
 async def get_session(self, **_) -> None | Session: ...
 async def list_sessions(self, **_) -> ListSessionsResponse: ...
 async def delete_session(self, **_) -> None: ...
 async def get_user_state(self, **_) -> dict[str, Any]: ...
 async def append_event(self, *_) -> Event: ...
 async def close(self) -> None: ...
# === google/adk/integrations/mongodb/_settings.py
from pydantic import BaseModel
class MongoDbToolSettings(BaseModel): ...
# === google/adk/integrations/oci/__init__.py
from ._oci_genai_llm import OCIGenAILlm
# === google/adk/integrations/oci/_oci_genai_llm.py
from typing import AsyncGenerator
from google.adk.models.base_llm import BaseLlm
from google.adk.models.llm_response import LlmResponse
class OCIGenAILlm(BaseLlm):
 @classmethod
 def supported_models(cls) -> list[str]: ...
 async def generate_content_async(self, *_) -> AsyncGenerator[LlmResponse, None]: yield
# === google/adk/integrations/openai/__init__.py
from ._openai_common import OpenAIGenerateContentConfig
from ._openai_llm import OpenAILlm
from ._openai_responses_llm import AzureOpenAIResponsesLlm, OpenAIResponsesLlm
# === google/adk/integrations/openai/_openai_common.py
from google.genai import types
class OpenAIGenerateContentConfig(types.GenerateContentConfig): ...
# === google/adk/integrations/openai/_openai_llm.py
from collections.abc import Awaitable, Callable
from typing import AsyncGenerator
from openai import AsyncOpenAI
from ...models.base_llm import BaseLlm
from ...models.llm_response import LlmResponse
class OpenAILlm(BaseLlm):
 api_key: None | Callable[..., Awaitable[str]] | Callable[..., str] | str
 client: None | AsyncOpenAI
 @classmethod
 def supported_models(cls) -> list[str]: ...
 async def generate_content_async(self, *_) -> AsyncGenerator[LlmResponse, None]: yield
# === google/adk/integrations/openai/_openai_responses_llm.py
from collections.abc import AsyncGenerator, Awaitable, Callable
from openai import AsyncOpenAI
from openai.types.shared_params.reasoning import Reasoning as OpenAIReasoning
from ...models.base_llm import BaseLlm
from ...models.llm_response import LlmResponse
class OpenAIResponsesLlm(BaseLlm):
 api_key: None | Callable[..., Awaitable[str]] | Callable[..., str] | str
 client: None | AsyncOpenAI
 reasoning: None | OpenAIReasoning
 @classmethod
 def supported_models(cls) -> list[str]: ...
 async def generate_content_async(self, *_) -> AsyncGenerator[LlmResponse, None]: yield
class AzureOpenAIResponsesLlm(OpenAIResponsesLlm): ...
# === google/adk/integrations/opensandbox/__init__.py
from ._opensandbox_environment import OpenSandboxEnvironment
# === google/adk/integrations/opensandbox/_opensandbox_environment.py
from pathlib import Path
from ...environment._base_environment import BaseEnvironment, ExecutionResult
class OpenSandboxEnvironment(BaseEnvironment):
 @property
 def working_dir(self) -> Path: ...
 async def initialize(self) -> None: ...
 async def close(self) -> None: ...
 async def execute(self, *_, **_) -> ExecutionResult: ...
 async def read_file(self, *_) -> bytes: ...
 async def write_file(self, *_) -> None: ...
# === google/adk/integrations/parameter_manager/__init__.py
from .parameter_client import ParameterManagerClient
# === google/adk/integrations/parameter_manager/parameter_client.py
class ParameterManagerClient:
 def get_parameter(self, *_) -> str: ...
# === google/adk/integrations/redis/__init__.py
from ._config import RedisSessionServiceConfig
from ._redis_session_service import RedisSessionService
# === google/adk/integrations/redis/_config.py
from pydantic import BaseModel
class RedisSessionServiceConfig(BaseModel): ...
# === google/adk/integrations/redis/_redis_session_service.py
from typing import Any, Optional
from ...events.event import Event
from ...sessions.base_session_service import BaseSessionService, ListSessionsResponse
from ...sessions.session import Session
class RedisSessionService(BaseSessionService):
 async def create_session(self, **_) -> Session: ...
 async def get_session(self, **_) -> Optional[Session]: ...
 async def list_sessions(self, **_) -> ListSessionsResponse: ...
 async def delete_session(self, **_) -> None: ...
 async def get_user_state(self, **_) -> dict[str, Any]: ...
 async def append_event(self, *_) -> Event: ...
# === google/adk/integrations/secret_manager/__init__.py
from .secret_client import SecretManagerClient
# === google/adk/integrations/secret_manager/secret_client.py
class SecretManagerClient:
 def get_secret(self, *_) -> str: ...
# === google/adk/integrations/skill_registry/__init__.py
from .gcp_skill_registry import GCPSkillRegistry
# === google/adk/integrations/skill_registry/gcp_skill_registry.py
from google.adk.skills import models
from google.adk.skills.skill_registry import SkillRegistry
class GCPSkillRegistry(SkillRegistry):
 async def get_skill(self, **_) -> models.Skill: ...
 async def search_skills(self, **_) -> list[models.Frontmatter]: ...
 def __init__(self):
  self.project_id = __
  self.location = __
  self.base_url = __
# === google/adk/integrations/slack/__init__.py
from .slack_runner import SlackRunner
# === google/adk/integrations/slack/slack_runner.py
from slack_bolt.app.async_app import AsyncApp as AsyncApp_1
from typing import cast
from google.adk.runners import Runner
class SlackRunner:
 async def start(self, *_) -> None: ...
 def __init__(self):
  self.runner = cast(Runner, 0)
  self.slack_app = cast(AsyncApp_1, 0)
# === google/adk/integrations/typesafe/__init__.py
from ._typesafe_classifier import TypesafeClassifier
# === google/adk/integrations/typesafe/_typesafe_classifier.py
import httpx
from ...labs.classifiers._base_classifier import BaseClassifier
from ...labs.classifiers._types import ClassifierResponse
class TypesafeClassifier(BaseClassifier):
 http_client: None | httpx.AsyncClient
 async def classify(self, **_) -> ClassifierResponse: ...
# === google/adk/integrations/vmaas/__init__.py
from ._agent_engine_environment import AgentEngineEnvironment
from .sandbox_client import SandboxClient
from .sandbox_computer import AgentEngineSandboxComputer
# === google/adk/integrations/vmaas/_agent_engine_environment.py
from pathlib import Path
from ...environment._base_environment import BaseEnvironment, ExecutionResult
class AgentEngineEnvironment(BaseEnvironment):
 @property
 def working_dir(self) -> Path: ...
 async def initialize(self) -> None: ...
 async def close(self) -> None: ...
 async def execute(self, *_, **_) -> ExecutionResult: ...
 async def read_file(self, *_) -> bytes: ...
 async def write_file(self, *_) -> None: ...
# === google/adk/integrations/vmaas/sandbox_client.py
from typing import Any
class SandboxClient:
 def update_access_token(self, *_) -> None: ...
 async def make_cdp_request(self, *_) -> dict[str, Any]: ...
 async def make_cdp_batch_request(self, *_) -> list[dict[str, Any]]: ...
 async def get_screenshot(self, *_) -> bytes: ...
 async def get_current_url(self, *_) -> None | str: ...
 async def navigate(self, *_) -> dict[str, Any]: ...
 async def click_at(self, *_) -> None: ...
 async def hover_at(self, *_) -> None: ...
 async def type_text(self, *_) -> None: ...
 async def type_text_at(self, *_) -> None: ...
 async def scroll_at(self, *_) -> None: ...
 async def go_back(self) -> bool: ...
 async def go_forward(self) -> bool: ...
 async def key_combination(self, *_) -> None: ...
 async def drag_and_drop(self, *_) -> None: ...
 async def health_check(self) -> bool: ...
# === google/adk/integrations/vmaas/sandbox_computer.py
from ...tools.computer_use.base_computer import BaseComputer, ComputerEnvironment, ComputerState
class AgentEngineSandboxComputer(BaseComputer):
 async def prepare(self, *_) -> None: ...
 async def screen_size(self) -> tuple[int, int]: ...
 async def environment(self) -> ComputerEnvironment: ...
 async def open_web_browser(self) -> ComputerState: ...
 async def click_at(self, *_) -> ComputerState: ...
 async def hover_at(self, *_) -> ComputerState: ...
 async def type_text_at(self, *_) -> ComputerState: ...
 async def type_text(self, *_) -> ComputerState: ...
 async def scroll_document(self, *_) -> ComputerState: ...
 async def scroll_at(self, *_) -> ComputerState: ...
 async def wait(self, *_) -> ComputerState: ...
 async def go_back(self) -> ComputerState: ...
 async def go_forward(self) -> ComputerState: ...
 async def search(self) -> ComputerState: ...
 async def navigate(self, *_) -> ComputerState: ...
 async def key_combination(self, *_) -> ComputerState: ...
 async def drag_and_drop(self, *_) -> ComputerState: ...
 async def current_state(self) -> ComputerState: ...
 async def initialize(self) -> None: ...
 async def close(self) -> None: ...
# === google/adk/labs/antigravity/__init__.py
from ._antigravity_agent import AntigravityAgent
# === google/adk/labs/antigravity/_antigravity_agent.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from google.antigravity import AgentConfig
from ...agents.base_agent import BaseAgent
class AntigravityAgent(BaseAgent):
 model_config = cast(ConfigDict_1, 0)
 config: AgentConfig
 def model_post_init(self, *_) -> None: ...
# === google/adk/labs/classifiers/__init__.py
from ._base_classifier import BaseClassifier
from ._classifier_node import ClassifierNode
from ._llm_classifier import LlmClassifier
from ._types import Answer, Binary, BinaryAnswer, Choice, ChoiceAnswer, ClassifierInput, ClassifierResponse, JSONContent, Question, Score, ScoreAnswer
# === google/adk/labs/classifiers/_base_classifier.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
import abc
from pydantic import BaseModel
from ._types import ClassifierResponse
class BaseClassifier(BaseModel, abc.ABC):
 model_config = cast(ConfigDict_1, 0)
 async def classify(self, **_) -> ClassifierResponse: ...
# === google/adk/labs/classifiers/_classifier_node.py
from pydantic import SerializeAsAny
from ...workflow._base_node import BaseNode
from ._base_classifier import BaseClassifier
class ClassifierNode(BaseNode):
 classifier: SerializeAsAny[BaseClassifier]
# === google/adk/labs/classifiers/_llm_classifier.py
from google.genai import types
from ...models.base_llm import BaseLlm
from ._base_classifier import BaseClassifier
from ._types import ClassifierResponse
class LlmClassifier(BaseClassifier):
 model: BaseLlm | str
 generate_content_config: None | types.GenerateContentConfig
 async def classify(self, **_) -> ClassifierResponse: ...
# === google/adk/labs/classifiers/_types.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from collections.abc import Mapping, Sequence
from typing import Annotated, Union
from google.genai import types
from pydantic import BaseModel, Field, JsonValue
from typing_extensions import TypeAlias
JSONContent = Union[str, Mapping[str, JsonValue], Sequence[JsonValue]]
ClassifierInput = Union[JSONContent, types.Content]
class Choice(BaseModel):
 model_config = cast(ConfigDict_1, 0)
class ChoiceAnswer(BaseModel):
 model_config = cast(ConfigDict_1, 0)
class Binary(BaseModel):
 model_config = cast(ConfigDict_1, 0)
class BinaryAnswer(BaseModel):
 model_config = cast(ConfigDict_1, 0)
class Score(BaseModel):
 model_config = cast(ConfigDict_1, 0)
class ScoreAnswer(BaseModel):
 model_config = cast(ConfigDict_1, 0)
Question = Annotated[Union[Choice, Binary, Score], Field(discriminator="type")]
Answer = Annotated[Union[ChoiceAnswer, BinaryAnswer, ScoreAnswer], Field(discriminator="type")]
class ClassifierResponse(BaseModel):
 model_config = cast(ConfigDict_1, 0)
# === google/adk/labs/openai/__init__.py
from ...integrations.openai import AzureOpenAIResponsesLlm, OpenAIGenerateContentConfig, OpenAILlm, OpenAIResponsesLlm
# === google/adk/live/__init__.py
from ._cascade_live import CascadeLive
from ._cascade_live_events import AgentSpokenOutput, AudioChunk, EgressEvent, IngressEvent, PartialTranscript, UserSpeechStarted, UserTurnFinished
from ._gemini_stt import GeminiSTT
from ._gemini_tts import GeminiTTS
from ._transforms import LiveEgress, LiveIngress
from .live_request_queue import LiveRequest, LiveRequestQueue
# === google/adk/live/_active_streaming_tool.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
import asyncio
from typing import Any, Optional
from pydantic import BaseModel
from .live_request_queue import LiveRequestQueue
class ActiveStreamingTool(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 task: Optional[asyncio.Task[Any]]
 stream: Optional[LiveRequestQueue]
# === google/adk/live/_cascade_live.py
from contextlib import AbstractAsyncContextManager
from typing import AsyncGenerator
from ..models.base_llm import BaseLlm
from ..models.base_llm_connection import BaseLlmConnection
from ..models.llm_response import LlmResponse
from ._transforms import LiveEgress, LiveIngress
class CascadeLive(BaseLlm):
 stt: LiveIngress
 tts: LiveEgress
 async def generate_content_async(self, *_) -> AsyncGenerator[LlmResponse, None]: yield
 def connect(self, *_) -> AbstractAsyncContextManager[BaseLlmConnection]: ...
# === google/adk/live/_cascade_live_events.py
from typing import Union
from google.genai import types
from pydantic import BaseModel
class PartialTranscript(BaseModel): ...
class UserTurnFinished(BaseModel): ...
class UserSpeechStarted(BaseModel): ...
IngressEvent = Union[PartialTranscript, UserTurnFinished, UserSpeechStarted]
class AudioChunk(BaseModel):
 blob: types.Blob
class AgentSpokenOutput(BaseModel): ...
EgressEvent = Union[AudioChunk, AgentSpokenOutput]
# === google/adk/live/_gemini_stt.py
from typing import AsyncGenerator, AsyncIterator
from google.genai import types
from ._cascade_live_events import IngressEvent
from ._transforms import LiveIngress
class GeminiSTT(LiveIngress):
 async def __call__(self, audio: AsyncIterator[types.Blob]) -> AsyncGenerator[IngressEvent, None]: yield
# === google/adk/live/_gemini_tts.py
from typing import AsyncGenerator, AsyncIterator
from ._cascade_live_events import EgressEvent
from ._transforms import LiveEgress
class GeminiTTS(LiveEgress):
 async def __call__(self, text: AsyncIterator[str], **_) -> AsyncGenerator[EgressEvent, None]: yield
# === google/adk/live/_realtime_cache_manager.py
from ..events.event import Event
class RealtimeCacheManager:
 def cache_audio(self, *_) -> None: ...
 def cache_blob(self, *_) -> None: ...
 async def flush_caches(self, *_) -> list[Event]: ...
 def get_cache_stats(self, *_) -> dict[str, int]: ...
# === google/adk/live/_transcription_entry.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from google.genai import types
from pydantic import BaseModel
class TranscriptionEntry(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 data: types.Content | types.Blob
# === google/adk/live/_transforms.py
import abc
from typing import AsyncGenerator, AsyncIterator
from google.genai import types
from ._cascade_live_events import EgressEvent, IngressEvent
class LiveIngress(abc.ABC):
 def __call__(self, audio: AsyncIterator[types.Blob]) -> AsyncGenerator[IngressEvent, None]: ...
class LiveEgress(abc.ABC):
 def __call__(self, text: AsyncIterator[str], **_) -> AsyncGenerator[EgressEvent, None]: ...
# === google/adk/live/live_request_queue.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Optional
from google.genai import types
from pydantic import BaseModel
class LiveRequest(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 content: Optional[types.Content]
 blob: Optional[types.Blob]
 activity_start: Optional[types.ActivityStart]
 activity_end: Optional[types.ActivityEnd]
class LiveRequestQueue:
 def close(self) -> None: ...
 def send_content(self, *_) -> None: ...
 def send_realtime(self, *_) -> None: ...
 def send_activity_start(self) -> None: ...
 def send_activity_end(self) -> None: ...
 def send_audio_stream_end(self) -> None: ...
 def send(self, *_) -> None: ...
 async def get(self) -> LiveRequest: ...
# === google/adk/memory/__init__.py
from .base_memory_service import BaseMemoryService
from ._sqlite_memory_service import SqliteMemoryService
from .in_memory_memory_service import InMemoryMemoryService
from .vertex_ai_memory_bank_service import VertexAiMemoryBankService
from .vertex_ai_rag_memory_service import VertexAiRagMemoryService
# === google/adk/memory/_sqlite_memory_service.py
from .base_memory_service import BaseMemoryService, SearchMemoryResponse
class SqliteMemoryService(BaseMemoryService):
 async def close(self) -> None: ...
 async def add_session_to_memory(self, *_) -> None: ...
 async def add_events_to_memory(self, **_) -> None: ...
 async def search_memory(self, **_) -> SearchMemoryResponse: ...
# === google/adk/memory/base_memory_service.py
from abc import ABC
from pydantic import BaseModel
class SearchMemoryResponse(BaseModel): ...
class BaseMemoryService(ABC):
 async def add_session_to_memory(self, *_) -> None: ...
 async def add_events_to_memory(self, **_) -> None: ...
 async def add_memory(self, **_) -> None: ...
 async def search_memory(self, **_) -> SearchMemoryResponse: ...
 async def delete_memory(self, **_) -> None: ...
# === google/adk/memory/in_memory_memory_service.py
from .base_memory_service import BaseMemoryService, SearchMemoryResponse
class InMemoryMemoryService(BaseMemoryService):
 async def add_session_to_memory(self, *_) -> None: ...
 async def add_events_to_memory(self, **_) -> None: ...
 async def search_memory(self, **_) -> SearchMemoryResponse: ...
 async def delete_memory(self, **_) -> None: ...
# === google/adk/memory/memory_entry.py
from google.genai import types
from pydantic import BaseModel
class MemoryEntry(BaseModel):
 content: types.Content
# === google/adk/memory/vertex_ai_memory_bank_service.py
from .base_memory_service import BaseMemoryService, SearchMemoryResponse
from agentplatform import types as vertex_types
class VertexAiMemoryBankService(BaseMemoryService):
 async def add_session_to_memory(self, *_) -> None: ...
 async def add_events_to_memory(self, **_) -> None: ...
 async def add_memory(self, **_) -> None: ...
 async def search_memory(self, **_) -> SearchMemoryResponse: ...
 async def retrieve_profiles(self, **_) -> list[vertex_types.MemoryProfile]: ...
# === google/adk/memory/vertex_ai_rag_memory_service.py
from .base_memory_service import BaseMemoryService, SearchMemoryResponse
class VertexAiRagMemoryService(BaseMemoryService):
 async def add_session_to_memory(self, *_) -> None: ...
 async def search_memory(self, **_) -> SearchMemoryResponse: ...
# === google/adk/models/__init__.py
__all__ = ["AnthropicGenerateContentConfig", "ApigeeLlm", "BaseLlm", "Claude", "FallbackModel", "Gemini", "Gemma", "Gemma3Ollama", "LLMRegistry", "LiteLlm", "LlmCapabilities", "ServiceTier"]
from ._capabilities import LlmCapabilities
from ._service_tier import ServiceTier
from .base_llm import BaseLlm
from .llm_request import LlmRequest
from .llm_response import LlmResponse
from .registry import LLMRegistry
from google.adk.integrations.oci._oci_genai_llm import OCIGenAILlm
from google.adk.integrations.openai import OpenAILlm
from ._fallback_model import FallbackModel
from .anthropic_llm import AnthropicGenerateContentConfig, Claude
from .apigee_llm import ApigeeLlm
from .gemma_llm import Gemma, Gemma3Ollama
from .google_llm import Gemini
from .lite_llm import LiteLlm
# === google/adk/models/_capabilities.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from pydantic import BaseModel
class LlmCapabilities(BaseModel):
 model_config = cast(ConfigDict_1, 0)
# === google/adk/models/_fallback_model.py
from contextlib import AbstractAsyncContextManager
from typing import AsyncGenerator
from .base_llm import BaseLlm
from .llm_response import LlmResponse
from .base_llm_connection import BaseLlmConnection
class FallbackModel(BaseLlm):
 models: list[BaseLlm | str]
 async def generate_content_async(self, *_) -> AsyncGenerator[LlmResponse, None]: yield
 def connect(self, *_) -> AbstractAsyncContextManager[BaseLlmConnection]: ...
# === google/adk/models/_service_tier.py
import enum
class ServiceTier(str, enum.Enum): ...
# === google/adk/models/anthropic_llm.py
from typing import AsyncGenerator, Literal, Optional, TypeAlias, Union
from anthropic import AsyncAnthropic, AsyncAnthropicVertex, types as anthropic_types
from google.genai import types
from pydantic import BaseModel
from .base_llm import BaseLlm
from .llm_response import LlmResponse
_MessageBlockParam = Union[anthropic_types.TextBlockParam, anthropic_types.ThinkingBlockParam, anthropic_types.RedactedThinkingBlockParam, anthropic_types.ImageBlockParam, anthropic_types.DocumentBlockParam, anthropic_types.ToolUseBlockParam, anthropic_types.ToolResultBlockParam]
class AnthropicGenerateContentConfig(types.GenerateContentConfig):
 def validate_no_thinking_level(self) -> AnthropicGenerateContentConfig: ...
class ClaudeRequest(BaseModel): ...
def to_claude_role(*_) -> str: ...
def to_google_genai_finish_reason(*_) -> None | types.FinishReason: ...
def part_to_message_block(*_) -> _MessageBlockParam: ...
def content_to_message_param(*_) -> anthropic_types.MessageParam: ...
def content_block_to_part(*_) -> types.Part: ...
def message_to_generate_content_response(*_) -> LlmResponse: ...
def function_declaration_to_tool_param(*_) -> anthropic_types.ToolParam: ...
class AnthropicLlm(BaseLlm):
 client: Optional[Union[AsyncAnthropic, AsyncAnthropicVertex]]
 @classmethod
 def supported_models(cls) -> list[str]: ...
 async def generate_content_async(self, *_) -> AsyncGenerator[LlmResponse, None]: yield
class Claude(AnthropicLlm): ...
# === google/adk/models/apigee_llm.py
from google.genai.types import HttpRetryOptions
from typing import cast
import enum
from typing import AsyncGenerator, Generator
from .google_llm import Gemini
from .llm_response import LlmResponse
class ApigeeLlm(Gemini):
 class ApiType(str, enum.Enum): ...
 @classmethod
 def supported_models(cls) -> list[str]: ...
 async def generate_content_async(self, *_) -> AsyncGenerator[LlmResponse, None]: yield
 api_client = __
class CompletionsHTTPClient:
 def close(self) -> None: ...
 async def aclose(self) -> None: ...
 async def generate_content_async(self, *_) -> AsyncGenerator[LlmResponse, None]: yield
 def __init__(self):
  self.retry_options = cast(HttpRetryOptions | None, 0)
class ChatCompletionsResponseHandler:
 def process_response(self, *_) -> LlmResponse: ...
 def process_chunk(self, *_) -> Generator[LlmResponse, None, None]: yield
# === google/adk/models/base_llm.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from contextlib import AbstractAsyncContextManager
from typing import AsyncGenerator
from pydantic import BaseModel
from .base_llm_connection import BaseLlmConnection
from .llm_response import LlmResponse
class BaseLlm(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 @classmethod
 def supported_models(cls) -> list[str]: ...
 async def generate_content_async(self, *_) -> AsyncGenerator[LlmResponse, None]: yield
 def connect(self, *_) -> AbstractAsyncContextManager[BaseLlmConnection]: ...
# === google/adk/models/base_llm_connection.py
from typing import AsyncGenerator
from .llm_response import LlmResponse
class BaseLlmConnection:
 async def send_history(self, *_) -> None: ...
 async def send_content(self, *_) -> None: ...
 async def send_realtime(self, *_) -> None: ...
 async def receive(self) -> AsyncGenerator[LlmResponse, None]: yield
 async def close(self) -> None: ...
# === google/adk/models/cache_metadata.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from pydantic import BaseModel
class CacheMetadata(BaseModel):
 model_config = cast(ConfigDict_1, 0)
# === google/adk/models/gemini_context_cache_manager.py
from google.genai import Client as Client_1
from typing import cast, Optional
from ..utils.feature_decorator import experimental
from .cache_metadata import CacheMetadata
@experimental
class GeminiContextCacheManager:
 async def handle_context_caching(self, *_) -> Optional[CacheMetadata]: ...
 async def cleanup_cache(self, *_) -> None: ...
 def populate_cache_metadata_in_response(self, *_) -> None: ...
 def __init__(self):
  self.genai_client = cast(Client_1, 0)
# === google/adk/models/gemini_llm_connection.py
from typing import AsyncGenerator
from .base_llm_connection import BaseLlmConnection
from .llm_response import LlmResponse
class GeminiLlmConnection(BaseLlmConnection):
 async def send_history(self, *_) -> None: ...
 async def send_content(self, *_) -> None: ...
 async def send_realtime(self, *_) -> None: ...
 async def receive(self) -> AsyncGenerator[LlmResponse, None]: yield
 async def close(self) -> None: ...
# === google/adk/models/gemma_llm.py
from typing import AsyncGenerator, TYPE_CHECKING
from google.adk.models.google_llm import Gemini
from google.adk.models.llm_response import LlmResponse
from pydantic import BaseModel
class GemmaFunctionCallingMixin: ...
class GemmaFunctionCallModel(BaseModel): ...
class Gemma(GemmaFunctionCallingMixin, Gemini):
 @classmethod
 def supported_models(cls) -> list[str]: ...
 async def generate_content_async(self, *_) -> AsyncGenerator[LlmResponse, None]: yield
from google.adk.models.lite_llm import LiteLlm
LiteLlm = None
if TYPE_CHECKING:
 from google.adk.models.lite_llm import LiteLlm
class Gemma3Ollama(GemmaFunctionCallingMixin, LiteLlm):
 @classmethod
 def supported_models(cls) -> list[str]: ...
 async def generate_content_async(self, *_) -> AsyncGenerator[LlmResponse, None]: yield
# === google/adk/models/google_llm.py
from contextlib import AbstractAsyncContextManager
from pydantic import ConfigDict as ConfigDict_1
from typing import AsyncGenerator, cast, Optional
from google.genai import types
from google import genai
from .base_llm import BaseLlm
from .base_llm_connection import BaseLlmConnection
from .llm_response import LlmResponse
class Gemini(BaseLlm):
 model_config = cast(ConfigDict_1, 0)
 client: Optional[genai.Client]
 speech_config: Optional[types.SpeechConfig]
 retry_options: Optional[types.HttpRetryOptions]
 @classmethod
 def supported_models(cls) -> list[str]: ...
 async def generate_content_async(self, *_) -> AsyncGenerator[LlmResponse, None]: yield
 api_client = __
 def connect(self, *_) -> AbstractAsyncContextManager[BaseLlmConnection]: ...
# === google/adk/models/interactions_utils.py
from typing import Any, AsyncGenerator
from google.genai.interactions import GenerationConfigParam, ToolParam
from .llm_response import LlmResponse
def convert_part_to_interaction_content(*_) -> None | dict[str, Any]: ...
def convert_tools_config_to_interactions_format(*_) -> list[ToolParam]: ...
def convert_interaction_to_llm_response(*_) -> LlmResponse: ...
def convert_interaction_event_to_llm_response(*_) -> None | LlmResponse: ...
def build_generation_config(*_) -> GenerationConfigParam: ...
def extract_system_instruction(*_) -> None | str: ...
def build_interactions_request_log(*_) -> str: ...
def build_interactions_response_log(*_) -> str: ...
def build_interactions_event_log(*_) -> str: ...
async def generate_content_via_interactions(*_, **_) -> AsyncGenerator[LlmResponse, None]: yield
# === google/adk/models/lite_llm.py
from typing import AsyncGenerator, TYPE_CHECKING, TypedDict, Union
from pydantic import BaseModel
from .base_llm import BaseLlm
from .llm_response import LlmResponse
CustomStreamWrapper = None
if TYPE_CHECKING:
 from litellm import CustomStreamWrapper
ModelResponse = None
if TYPE_CHECKING:
 from litellm import ModelResponse
class ChatCompletionFileUrlObject(TypedDict): ...
class FunctionChunk(BaseModel): ...
class TextChunk(BaseModel): ...
class ReasoningChunk(BaseModel): ...
class UsageMetadataChunk(BaseModel): ...
class LiteLLMClient:
 async def acompletion(self, *_, **_) -> Union[ModelResponse, CustomStreamWrapper]: ...
 def completion(self, *_, **_) -> Union[ModelResponse, CustomStreamWrapper]: ...
class LiteLlm(BaseLlm):
 llm_client: LiteLLMClient
 async def generate_content_async(self, *_) -> AsyncGenerator[LlmResponse, None]: yield
 @classmethod
 def supported_models(cls) -> list[str]: ...
# === google/adk/models/llm_request.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from google.genai import types
from pydantic import BaseModel
class LlmRequest(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 config: types.GenerateContentConfig
 live_connect_config: types.LiveConnectConfig
 def append_instructions(self, *_) -> list[types.Content]: ...
 def append_tools(self, *_) -> None: ...
 def set_output_schema(self, *_, **_) -> None: ...
# === google/adk/models/llm_response.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Optional
from google.genai import types
from pydantic import BaseModel
class LlmResponse(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 content: Optional[types.Content]
 grounding_metadata: Optional[types.GroundingMetadata]
 turn_complete_reason: Optional[types.TurnCompleteReason]
 interaction_status: Optional[types.InteractionStatus]
 finish_reason: Optional[types.FinishReason]
 usage_metadata: Optional[types.GenerateContentResponseUsageMetadata]
 live_session_resumption_update: Optional[types.LiveServerSessionResumptionUpdate]
 go_away: Optional[types.LiveServerGoAway]
 voice_activity: Optional[types.VoiceActivity]
 input_transcription: Optional[types.Transcription]
 output_transcription: Optional[types.Transcription]
 logprobs_result: Optional[types.LogprobsResult]
 citation_metadata: Optional[types.CitationMetadata]
 def get_function_calls(self) -> list[types.FunctionCall]: ...
 def get_function_responses(self) -> list[types.FunctionResponse]: ...
 @staticmethod
 def create(*_) -> LlmResponse: ...
# === google/adk/models/registry.py
from functools import lru_cache as lru_cache_1
from .base_llm import BaseLlm
class LLMRegistry:
 @staticmethod
 def new_llm(*_) -> BaseLlm: ...
 @staticmethod
 def register(llm_cls: type[BaseLlm]) -> None: ...
 @lru_cache_1
 @staticmethod
 def resolve(*_) -> type[BaseLlm]: ...
# === google/adk/optimization/agent_optimizer.py
from abc import ABC
from typing import Generic
from .data_types import AgentWithScoresT, OptimizerResult, SamplingResultT
from .sampler import Sampler
class AgentOptimizer(ABC, Generic[SamplingResultT, AgentWithScoresT]):
 async def optimize(self, initial_agent, sampler: Sampler[SamplingResultT]) -> OptimizerResult[AgentWithScoresT]: ...
# === google/adk/optimization/data_types.py
from typing import Generic, TypeVar
from google.adk.agents.llm_agent import Agent
from pydantic import BaseModel
class SamplingResult(BaseModel): ...
SamplingResultT = TypeVar("SamplingResultT", bound=SamplingResult)
class AgentWithScores(BaseModel):
 optimized_agent: Agent
AgentWithScoresT = TypeVar("AgentWithScoresT", bound=AgentWithScores)
class OptimizerResult(BaseModel, Generic[AgentWithScoresT]):
 optimized_agents: list[AgentWithScoresT]
class UnstructuredSamplingResult(SamplingResult): ...
# === google/adk/optimization/gepa_root_agent_optimizer.py
from google.genai import types as genai_types
from pydantic import BaseModel
from ..utils.feature_decorator import experimental
from .agent_optimizer import AgentOptimizer
from .data_types import AgentWithScores, OptimizerResult, UnstructuredSamplingResult
class GEPARootAgentOptimizerConfig(BaseModel):
 model_configuration: genai_types.GenerateContentConfig
class GEPARootAgentOptimizerResult(OptimizerResult[AgentWithScores]): ...
@experimental
class GEPARootAgentOptimizer(AgentOptimizer[UnstructuredSamplingResult, AgentWithScores]):
 async def optimize(self, *_) -> GEPARootAgentOptimizerResult: ...
# === google/adk/optimization/gepa_root_agent_prompt_optimizer.py
from google.genai import types as genai_types
from pydantic import BaseModel
from ..utils.feature_decorator import experimental
from .agent_optimizer import AgentOptimizer
from .data_types import AgentWithScores, OptimizerResult, UnstructuredSamplingResult
class GEPARootAgentPromptOptimizerConfig(BaseModel):
 model_configuration: genai_types.GenerateContentConfig
class GEPARootAgentPromptOptimizerResult(OptimizerResult[AgentWithScores]): ...
@experimental
class GEPARootAgentPromptOptimizer(AgentOptimizer[UnstructuredSamplingResult, AgentWithScores]):
 async def optimize(self, *_) -> GEPARootAgentPromptOptimizerResult: ...
# === google/adk/optimization/local_eval_sampler.py
from typing import Any
from pydantic import BaseModel
from .data_types import UnstructuredSamplingResult
from .sampler import Sampler
def extract_tool_call_data(*_) -> list[dict[str, Any]]: ...
def extract_single_invocation_info(*_) -> dict[str, Any]: ...
class LocalEvalSamplerConfig(BaseModel): ...
class LocalEvalSampler(Sampler[UnstructuredSamplingResult]):
 def get_train_example_ids(self) -> list[str]: ...
 def get_validation_example_ids(self) -> list[str]: ...
 async def sample_and_score(self, *_) -> UnstructuredSamplingResult: ...
# === google/adk/optimization/sampler.py
from abc import ABC
from typing import Generic
from .data_types import SamplingResultT
class Sampler(ABC, Generic[SamplingResultT]):
 def get_train_example_ids(self) -> list[str]: ...
 def get_validation_example_ids(self) -> list[str]: ...
 async def sample_and_score(self, *_) -> SamplingResultT: ...
# === google/adk/optimization/simple_prompt_optimizer.py
from google.adk.optimization.agent_optimizer import AgentOptimizer
from google.adk.optimization.data_types import AgentWithScores, OptimizerResult, UnstructuredSamplingResult
from google.genai import types as genai_types
from pydantic import BaseModel
class SimplePromptOptimizerConfig(BaseModel):
 model_configuration: genai_types.GenerateContentConfig
class SimplePromptOptimizer(AgentOptimizer[UnstructuredSamplingResult, AgentWithScores]):
 async def optimize(self, *_) -> OptimizerResult[AgentWithScores]: ...
# === google/adk/planners/__init__.py
from .base_planner import BasePlanner
from .built_in_planner import BuiltInPlanner
from .plan_re_act_planner import PlanReActPlanner
# === google/adk/planners/base_planner.py
from abc import ABC
from typing import List, Optional
from google.genai import types
class BasePlanner(ABC):
 def build_planning_instruction(self, *_) -> Optional[str]: ...
 def process_planning_response(self, *_) -> Optional[List[types.Part]]: ...
# === google/adk/planners/built_in_planner.py
from typing import List, Optional
from google.genai import types
from .base_planner import BasePlanner
class BuiltInPlanner(BasePlanner):
 thinking_config: types.ThinkingConfig
 def apply_thinking_config(self, *_) -> None: ...
 def build_planning_instruction(self, *_) -> Optional[str]: ...
 def process_planning_response(self, *_) -> Optional[List[types.Part]]: ...
# === google/adk/planners/plan_re_act_planner.py
from typing import List, Optional
from google.genai import types
from .base_planner import BasePlanner
class PlanReActPlanner(BasePlanner):
 def build_planning_instruction(self, *_) -> str: ...
 def process_planning_response(self, *_) -> Optional[List[types.Part]]: ...
# === google/adk/platform/__init__.py
from ._random import get_random, reset_random_provider, set_random_provider
# === google/adk/platform/_random.py
import random
from typing import Callable
def set_random_provider(provider: Callable[..., random.Random]) -> None: ...
def reset_random_provider() -> None: ...
def get_random() -> random.Random: ...
# === google/adk/platform/thread.py
import threading
from typing import Callable, Protocol
class _ThreadFactory(Protocol):
 def create_thread(self, target: Callable[..., None], *_, **_) -> threading.Thread: ...
internal_thread: None | _ThreadFactory
def create_thread(target: Callable[..., None], *_, **_) -> threading.Thread: ...
# === google/adk/platform/time.py
from typing import Callable
def set_time_provider(provider: Callable[..., float]) -> None: ...
def reset_time_provider() -> None: ...
def get_time() -> float: ...
# === google/adk/platform/uuid.py
from typing import Callable
def set_id_provider(provider: Callable[..., str]) -> None: ...
def reset_id_provider() -> None: ...
def new_uuid() -> str: ...
# === google/adk/plugins/__init__.py
from .base_plugin import BasePlugin
from .plugin_manager import PluginManager
from ..tools.model_consult._force_escalation_plugin import ForceEscalationPlugin
from ..tools.model_consult._observability_plugin import ModelConsultObservabilityPlugin
from ._callback_helpers import ToolResultClassification, ToolResultClassifier
from ._reflect_retry_model_plugin import ReflectAndRetryModelPlugin
from ._tool_call_integrity_plugin import ToolCallIntegrityError, ToolCallIntegrityPlugin
from .debug_logging_plugin import DebugLoggingPlugin
from .logging_plugin import LoggingPlugin
from .reflect_retry_tool_plugin import ReflectAndRetryToolPlugin
# === google/adk/plugins/_callback_helpers.py
from typing import Optional, Protocol
class ToolResultClassification: ...
class ToolResultClassifier(Protocol):
 def __call__(self, **_) -> Optional[ToolResultClassification]: ...
# === google/adk/plugins/_reflect_retry_model_plugin.py
from ..models.llm_response import LlmResponse
from .base_plugin import BasePlugin
class ReflectAndRetryModelPlugin(BasePlugin):
 def adk_handle_model_error(self, **_) -> dict[str, str]: ...
 async def before_model_callback(self, **_) -> None | LlmResponse: ...
 async def after_model_callback(self, **_) -> None | LlmResponse: ...
# === google/adk/plugins/_tool_call_integrity_plugin.py
from typing import Any
from ..events.event import Event
from .base_plugin import BasePlugin
from google.genai import types
class ToolCallIntegrityError(ValueError): ...
class ToolCallIntegrityPlugin(BasePlugin):
 @staticmethod
 def prepare_restored_event(*_) -> Event: ...
 async def on_event_callback(self, **_) -> None | Event: ...
 async def before_run_callback(self, **_) -> None | types.Content: ...
 async def before_tool_callback(self, **_) -> None | dict[str, Any]: ...
# === google/adk/plugins/auto_tracing_helpers.py
from typing import Any, Callable
NamedArg = tuple[str, str]
class Caps: ...
class StreamResult: ...
def safe_repr(*_) -> str: ...
def public_slot_names(cls: type) -> set[str]: ...
def positional_param_names(fn: Callable[..., Any]) -> tuple[str, ...]: ...
def name_value_pairs(*_) -> list[NamedArg]: ...
def record_io_on_span(*_) -> None: ...
def display_name_for(fn: Callable[..., Any]) -> str: ...
def tracer_will_record(*_) -> bool: ...
def build_tracing_wrapper(fn: Callable[..., Any], *_) -> Callable[..., Any]: ...
# === google/adk/plugins/auto_tracing_plugin.py
from .base_plugin import BasePlugin
class AutoTracingPlugin(BasePlugin):
 async def before_run_callback(self, **_) -> None: ...
# === google/adk/plugins/base_plugin.py
from abc import ABC
from typing import Any, Optional, TypeVar
from google.genai import types
from ..events.event import Event
from ..models.llm_response import LlmResponse
T = TypeVar("T")
class BasePlugin(ABC):
 async def on_user_message_callback(self, **_) -> Optional[types.Content]: ...
 async def before_run_callback(self, **_) -> Optional[types.Content]: ...
 async def on_event_callback(self, **_) -> Optional[Event]: ...
 async def after_run_callback(self, **_) -> None: ...
 async def close(self) -> None: ...
 async def before_agent_callback(self, **_) -> Optional[types.Content]: ...
 async def after_agent_callback(self, **_) -> Optional[types.Content]: ...
 async def before_model_callback(self, **_) -> Optional[LlmResponse]: ...
 async def after_model_callback(self, **_) -> Optional[LlmResponse]: ...
 async def on_model_error_callback(self, **_) -> Optional[LlmResponse]: ...
 async def before_tool_callback(self, **_) -> Optional[dict[str, Any]]: ...
 async def after_tool_callback(self, **_) -> Optional[dict[str, Any]]: ...
 async def on_tool_error_callback(self, **_) -> Optional[dict[str, Any]]: ...
 async def on_agent_error_callback(self, **_) -> None: ...
 async def on_run_error_callback(self, **_) -> None: ...
# === google/adk/plugins/bigquery_agent_analytics_plugin.py
from google.cloud.bigquery_storage_v1.services.big_query_write.async_client import BigQueryWriteAsyncClient as BigQueryWriteAsyncClient_1
from google.cloud.storage import Client
from pyarrow import Schema
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Callable, cast, Coroutine, Optional
from google.cloud import bigquery
import pyarrow as pa
from ._callback_helpers import ToolResultClassifier
from .base_plugin import BasePlugin
from ..events.event import Event
def to_arrow_schema(*_) -> Optional[pa.Schema]: ...
class RetryConfig: ...
class BigQueryLoggerConfig:
 content_formatter: Optional[Callable[..., Any]]
 on_schema_error: Optional[Callable[..., None]]
 on_schema_ready: Optional[Callable[..., None]]
 tool_result_classifier: Optional[ToolResultClassifier]
class TraceManager:
 @staticmethod
 def init_trace(*_) -> None: ...
 @staticmethod
 def get_trace_id(*_) -> Optional[str]: ...
 @staticmethod
 def push_span(*_) -> str: ...
 @staticmethod
 def attach_current_span(*_) -> str: ...
 @staticmethod
 def ensure_invocation_span(*_) -> None: ...
 @staticmethod
 def pop_span(*_) -> tuple[Optional[str], Optional[int]]: ...
 @staticmethod
 def clear_stack() -> None: ...
 @staticmethod
 def get_current_span_and_parent() -> tuple[Optional[str], Optional[str]]: ...
 @staticmethod
 def get_current_span_id() -> Optional[str]: ...
 @staticmethod
 def get_root_agent_name() -> Optional[str]: ...
 @staticmethod
 def get_start_time(*_) -> Optional[float]: ...
 @staticmethod
 def record_first_token(*_) -> bool: ...
 @staticmethod
 def get_first_token_time(*_) -> Optional[float]: ...
class BatchProcessor:
 async def flush(self) -> None: ...
 async def start(self) -> None: ...
 async def append(self, *_) -> None: ...
 def get_drop_stats(self) -> dict[str, int]: ...
 async def shutdown(self, *_) -> None: ...
 async def close(self) -> None: ...
 def __init__(self, write_client, arrow_schema, write_stream, batch_size, flush_interval, retry_config, queue_max_size, shutdown_timeout, exactly_once_delivery, create_stream: Optional[Callable[..., Coroutine[Any, Any, str]]], *_): ...
 def __set__attributes__(self):
  self.write_client = cast(BigQueryWriteAsyncClient_1, 0)
  self.arrow_schema = cast(Schema, 0)
class ContentParser: ...
class GCSOffloader:
 async def upload_content(self, *_) -> str: ...
 def __init__(self):
  self.client = cast(Client | None, 0)
  self.bucket = __
  self.executor = cast(ThreadPoolExecutor, 0)
class HybridContentParser:
 async def parse(self, *_, **_) -> tuple[Any, list[dict[str, Any]], bool]: ...
 def __init__(self):
  self.offloader = cast(GCSOffloader | None, 0)
class EventData:
 source_event: Optional[Event]
class BigQueryAgentAnalyticsPlugin(BasePlugin):
 def __getattribute__(self, *_): ...
 async def flush(self) -> None: ...
 def get_drop_stats(self) -> dict[str, int]: ...
 async def create_analytics_views(self) -> None: ...
 async def create_eval_views(self) -> None: ...
 async def shutdown(self, *_, **_) -> None: ...
 async def close(self, *_, **_) -> None: ...
 @classmethod
 async def close_shared_background_transports(cls, *_) -> None: ...
 async def __aenter__(self) -> BigQueryAgentAnalyticsPlugin: ...
 async def __aexit__(self, exc_type: None | type[BaseException], *_) -> None: ...
 async def on_user_message_callback(*_, **_): ...
 async def on_event_callback(*_, **_): ...
 async def before_run_callback(*_, **_): ...
 async def after_run_callback(*_, **_): ...
 async def before_agent_callback(*_, **_): ...
 async def after_agent_callback(*_, **_): ...
 async def before_model_callback(*_, **_): ...
 async def after_model_callback(*_, **_): ...
 async def on_model_error_callback(*_, **_): ...
 async def before_tool_callback(*_, **_): ...
 async def after_tool_callback(*_, **_): ...
 async def on_tool_error_callback(*_, **_): ...
 async def on_agent_error_callback(*_, **_): ...
 async def on_run_error_callback(*_, **_): ...
 def __init__(self):
  self.config = cast(BigQueryLoggerConfig | None, 0)
  self.client: None | bigquery.Client
  self.offloader: Optional[GCSOffloader]
  self.parser: Optional[HybridContentParser]
  self.arrow_schema: None | pa.Schema
async def close_shared_background_transports(*_) -> None: ...
# === google/adk/plugins/context_filter_plugin.py
from typing import Callable, Optional
from google.genai import types
from ..models.llm_response import LlmResponse
from .base_plugin import BasePlugin
class ContextFilterPlugin(BasePlugin):
 async def before_model_callback(self, **_) -> Optional[LlmResponse]: ...
 def __init__(self, num_invocations_to_keep, custom_filter: Optional[Callable[..., list[types.Content]]], *_): ...
# === google/adk/plugins/debug_logging_plugin.py
from typing import Any
from google.genai import types
from ..events.event import Event
from ..models.llm_response import LlmResponse
from .base_plugin import BasePlugin
class DebugLoggingPlugin(BasePlugin):
 async def on_user_message_callback(self, **_) -> None | types.Content: ...
 async def before_run_callback(self, **_) -> None | types.Content: ...
 async def on_event_callback(self, **_) -> None | Event: ...
 async def after_run_callback(self, **_) -> None: ...
 async def before_agent_callback(self, **_) -> None | types.Content: ...
 async def after_agent_callback(self, **_) -> None | types.Content: ...
 async def before_model_callback(self, **_) -> None | LlmResponse: ...
 async def after_model_callback(self, **_) -> None | LlmResponse: ...
 async def on_model_error_callback(self, **_) -> None | LlmResponse: ...
 async def before_tool_callback(self, **_) -> None | dict[str, Any]: ...
 async def after_tool_callback(self, **_) -> None | dict[str, Any]: ...
 async def on_tool_error_callback(self, **_) -> None | dict[str, Any]: ...
# === google/adk/plugins/global_instruction_plugin.py
from typing import Any, Callable, Coroutine, cast, Optional, Union
from google.adk.models.llm_response import LlmResponse
from google.adk.plugins.base_plugin import BasePlugin
from google.adk.agents.llm_agent import InstructionProvider
class GlobalInstructionPlugin(BasePlugin):
 async def before_model_callback(self, **_) -> Optional[LlmResponse]: ...
 def __init__(self, global_instruction: Union[str, InstructionProvider], *_): ...
 def __set__attributes__(self):
  self.global_instruction = cast(str | Callable[..., str | Coroutine[Any, Any, str]], 0)
# === google/adk/plugins/logging_plugin.py
from typing import Any, Optional
from google.genai import types
from ..events.event import Event
from ..models.llm_response import LlmResponse
from .base_plugin import BasePlugin
class LoggingPlugin(BasePlugin):
 async def on_user_message_callback(self, **_) -> Optional[types.Content]: ...
 async def before_run_callback(self, **_) -> Optional[types.Content]: ...
 async def on_event_callback(self, **_) -> Optional[Event]: ...
 async def after_run_callback(self, **_) -> Optional[None]: ...
 async def before_agent_callback(self, **_) -> Optional[types.Content]: ...
 async def after_agent_callback(self, **_) -> Optional[types.Content]: ...
 async def before_model_callback(self, **_) -> Optional[LlmResponse]: ...
 async def after_model_callback(self, **_) -> Optional[LlmResponse]: ...
 async def before_tool_callback(self, **_) -> Optional[dict[str, Any]]: ...
 async def after_tool_callback(self, **_) -> Optional[dict[str, Any]]: ...
 async def on_model_error_callback(self, **_) -> Optional[LlmResponse]: ...
 async def on_tool_error_callback(self, **_) -> Optional[dict[str, Any]]: ...
# === google/adk/plugins/multimodal_tool_results_plugin.py
from typing import Any, Optional
from ..models.llm_response import LlmResponse
from .base_plugin import BasePlugin
class MultimodalToolResultsPlugin(BasePlugin):
 async def after_tool_callback(self, **_) -> Optional[dict[str, Any]]: ...
 async def before_model_callback(self, **_) -> Optional[LlmResponse]: ...
# === google/adk/plugins/plugin_manager.py
from typing import Any, List, Optional
from google.genai import types
from .base_plugin import BasePlugin
from ..events.event import Event
from ..models.llm_response import LlmResponse
class PluginManager:
 def set_skip_closing_plugins(self, *_) -> None: ...
 def register_plugin(self, *_) -> None: ...
 def get_plugin(self, *_) -> Optional[BasePlugin]: ...
 async def run_on_user_message_callback(self, **_) -> Optional[types.Content]: ...
 async def run_before_run_callback(self, **_) -> Optional[types.Content]: ...
 async def run_after_run_callback(self, **_) -> Optional[None]: ...
 async def run_on_event_callback(self, **_) -> Optional[Event]: ...
 async def run_before_agent_callback(self, **_) -> Optional[types.Content]: ...
 async def run_after_agent_callback(self, **_) -> Optional[types.Content]: ...
 async def run_before_tool_callback(self, **_) -> Optional[dict[str, Any]]: ...
 async def run_after_tool_callback(self, **_) -> Optional[dict[str, Any]]: ...
 async def run_on_model_error_callback(self, **_) -> Optional[LlmResponse]: ...
 async def run_before_model_callback(self, **_) -> Optional[LlmResponse]: ...
 async def run_after_model_callback(self, **_) -> Optional[LlmResponse]: ...
 async def run_on_tool_error_callback(self, **_) -> Optional[dict[str, Any]]: ...
 async def run_on_agent_error_callback(self, **_) -> None: ...
 async def run_on_run_error_callback(self, **_) -> None: ...
 async def close(self) -> None: ...
 def __init__(self):
  self.plugins: List[BasePlugin]
# === google/adk/plugins/reflect_retry_tool_plugin.py
from typing import Any, Optional
from pydantic import BaseModel
from .base_plugin import BasePlugin
PerToolFailuresCounter = dict[str, int]
class ToolFailureResponse(BaseModel): ...
class ReflectAndRetryToolPlugin(BasePlugin):
 async def after_tool_callback(self, **_) -> Optional[dict[str, Any]]: ...
 async def extract_error_from_result(self, **_) -> Optional[dict[str, Any]]: ...
 async def on_tool_error_callback(self, **_) -> Optional[dict[str, Any]]: ...
# === google/adk/plugins/save_files_as_artifacts_plugin.py
from typing import Optional
from google.genai import types
from .base_plugin import BasePlugin
class SaveFilesAsArtifactsPlugin(BasePlugin):
 async def on_user_message_callback(self, **_) -> Optional[types.Content]: ...
 async def before_agent_callback(self, **_) -> Optional[types.Content]: ...
# === google/adk/runners.py
from typing import AsyncGenerator, Generator, Literal, Optional
from typing_extensions import Self
from .artifacts.base_artifact_service import BaseArtifactService
from .auth.credential_service.base_credential_service import BaseCredentialService
from .events.event import Event
from .memory.base_memory_service import BaseMemoryService
from .plugins.plugin_manager import PluginManager
from .sessions.base_session_service import BaseSessionService
from .workflow._base_node import BaseNode
from .apps.app import App
class Runner:
 app: App
 agent: BaseNode
 artifact_service: Optional[BaseArtifactService]
 session_service: BaseSessionService
 memory_service: Optional[BaseMemoryService]
 credential_service: Optional[BaseCredentialService]
 plugin_manager: PluginManager
 def run(self, **_) -> Generator[Event, None, None]: yield
 async def run_async(self, **_) -> AsyncGenerator[Event, None]: yield
 async def rewind_async(self, **_) -> None: ...
 async def run_live(self, **_) -> AsyncGenerator[Event, None]: yield
 async def run_debug(self, *_, **_) -> list[Event]: ...
 async def close(self) -> None: ...
 async def __aenter__(self) -> Self: ...
 async def __aexit__(self, exc_type: None | type[BaseException], *_) -> bool: ...
class InMemoryRunner(Runner): ...
# === google/adk/sessions/__init__.py
__all__ = ["BaseSessionService", "DatabaseSessionService", "InMemorySessionService", "Session", "State", "StateSchemaError", "VertexAiSessionService"]
from ..utils._dependency import missing_extra
from .base_session_service import BaseSessionService
from .session import Session
from .state import State, StateSchemaError
from .database_session_service import DatabaseSessionService
from .in_memory_session_service import InMemorySessionService
from .vertex_ai_session_service import VertexAiSessionService
# === google/adk/sessions/base_session_service.py
import abc
from typing import Any, Optional
from pydantic import BaseModel
from ..events.event import Event
from .session import Session
class GetSessionConfig(BaseModel): ...
class ListSessionsResponse(BaseModel):
 sessions: list[Session]
class BaseSessionService(abc.ABC):
 async def create_session(self, **_) -> Session: ...
 async def get_session(self, **_) -> Optional[Session]: ...
 async def list_sessions(self, **_) -> ListSessionsResponse: ...
 async def delete_session(self, **_) -> None: ...
 async def get_user_state(self, **_) -> dict[str, Any]: ...
 async def append_event(self, *_) -> Event: ...
 async def flush(self) -> None: ...
# === google/adk/sessions/database_session_service.py
from typing import Any
from sqlalchemy.ext.asyncio import async_sessionmaker, AsyncEngine, AsyncSession as DatabaseSessionFactory
from ..events.event import Event
from .base_session_service import BaseSessionService, ListSessionsResponse
from .session import Session
class DatabaseSessionService(BaseSessionService):
 async def prepare_tables(self) -> None: ...
 async def create_session(self, **_) -> Session: ...
 async def get_session(self, **_) -> None | Session: ...
 async def list_sessions(self, **_) -> ListSessionsResponse: ...
 async def delete_session(self, *_) -> None: ...
 async def get_user_state(self, **_) -> dict[str, Any]: ...
 async def append_event(self, *_) -> Event: ...
 async def close(self) -> None: ...
 async def __aenter__(self) -> DatabaseSessionService: ...
 async def __aexit__(self, exc_type: None | type[BaseException], *_) -> None: ...
 def __init__(self):
  self.db_engine: AsyncEngine
  self.database_session_factory: async_sessionmaker[DatabaseSessionFactory]
# === google/adk/sessions/in_memory_session_service.py
from typing import Any, Optional
from ..events.event import Event
from .base_session_service import BaseSessionService, ListSessionsResponse
from .session import Session
class InMemorySessionService(BaseSessionService):
 async def create_session(self, **_) -> Session: ...
 def create_session_sync(self, **_) -> Session: ...
 async def get_session(self, **_) -> Optional[Session]: ...
 def get_session_sync(self, **_) -> Optional[Session]: ...
 async def list_sessions(self, **_) -> ListSessionsResponse: ...
 def list_sessions_sync(self, **_) -> ListSessionsResponse: ...
 async def delete_session(self, **_) -> None: ...
 def delete_session_sync(self, **_) -> None: ...
 async def get_user_state(self, **_) -> dict[str, Any]: ...
 async def append_event(self, *_) -> Event: ...
 def __init__(self):
  self.sessions: dict[str, dict[str, dict[str, Session]]]
# === google/adk/sessions/migration/migrate_from_sqlalchemy_pickle.py
from argparse import ArgumentParser
from typing import cast
def migrate(*_) -> None: ...
parser = cast(ArgumentParser, 0)
args = __
# === google/adk/sessions/migration/migrate_from_sqlalchemy_sqlite.py
from argparse import ArgumentParser
from typing import cast
def migrate(*_) -> None: ...
parser = cast(ArgumentParser, 0)
args = __
# === google/adk/sessions/migration/migration_runner.py
def upgrade(*_) -> None: ...
# === google/adk/sessions/schemas/shared.py
import datetime
from typing import Any, Callable
from sqlalchemy.types import TypeDecorator, TypeEngine
def timestamp_to_utc_datetime(*_) -> datetime.datetime: ...
def utc_datetime_to_timestamp(*_) -> float: ...
class DynamicJSON(TypeDecorator[dict[str, Any]]):
 def load_dialect_impl(self, *_) -> TypeEngine[Any]: ...
 def process_bind_param(self, *_) -> None | str | dict[str, Any]: ...
 def process_result_value(self, *_) -> None | dict[str, Any]: ...
class PreciseTimestamp(TypeDecorator[datetime.datetime]):
 def load_dialect_impl(self, *_) -> TypeEngine[Any]: ...
 def result_processor(self, *_) -> Callable[..., None | datetime.datetime]: ...
# === google/adk/sessions/schemas/v0.py
from sqlalchemy.types import PickleType as PickleType_1
from datetime import datetime
from typing import Any, cast
from sqlalchemy.ext.mutable import MutableDict
from sqlalchemy.orm import DeclarativeBase, Mapped
from sqlalchemy.types import TypeDecorator, TypeEngine
from ...events.event import Event
from ...events.event_actions import EventActions
from ..session import Session
class DynamicPickleType(TypeDecorator[object]):
 impl = cast(PickleType_1, 0)
 def load_dialect_impl(self, *_) -> TypeEngine[Any]: ...
 def process_bind_param(self, *_) -> None | object: ...
 def process_result_value(self, *_) -> None | object: ...
class Base(DeclarativeBase): ...
class StorageSession(Base):
 app_name: Mapped[str]
 user_id: Mapped[str]
 id: Mapped[str]
 state: Mapped[MutableDict[str, Any]]
 create_time: Mapped[datetime]
 update_time: Mapped[datetime]
 storage_events: Mapped[list[StorageEvent]]
 def get_update_timestamp(self) -> float: ...
 def get_update_marker(self) -> str: ...
 def to_session(self, *_) -> Session: ...
class StorageEvent(Base):
 id: Mapped[str]
 app_name: Mapped[str]
 user_id: Mapped[str]
 session_id: Mapped[str]
 invocation_id: Mapped[str]
 author: Mapped[str]
 actions: Mapped[EventActions]
 branch: Mapped[None | str]
 timestamp: Mapped[datetime]
 content: Mapped[None | dict[str, Any]]
 grounding_metadata: Mapped[None | dict[str, Any]]
 custom_metadata: Mapped[None | dict[str, Any]]
 usage_metadata: Mapped[None | dict[str, Any]]
 citation_metadata: Mapped[None | dict[str, Any]]
 partial: Mapped[None | bool]
 turn_complete: Mapped[None | bool]
 error_code: Mapped[None | str]
 error_message: Mapped[None | str]
 interrupted: Mapped[None | bool]
 input_transcription: Mapped[None | dict[str, Any]]
 output_transcription: Mapped[None | dict[str, Any]]
 storage_session: Mapped[StorageSession]
 @classmethod
 def stored_event_fields(cls) -> frozenset[str]: ...
 long_running_tool_ids_json: Mapped[None | str]
 @classmethod
 def from_event(cls, *_) -> StorageEvent: ...
 def to_event(self) -> Event: ...
class StorageAppState(Base):
 app_name: Mapped[str]
 state: Mapped[MutableDict[str, Any]]
 update_time: Mapped[datetime]
class StorageUserState(Base):
 app_name: Mapped[str]
 user_id: Mapped[str]
 state: Mapped[MutableDict[str, Any]]
 update_time: Mapped[datetime]
# === google/adk/sessions/schemas/v1.py
from datetime import datetime
from typing import Any
from sqlalchemy.ext.mutable import MutableDict
from sqlalchemy.orm import DeclarativeBase, Mapped
from ...events.event import Event
from ..session import Session
class Base(DeclarativeBase): ...
class StorageMetadata(Base):
 key: Mapped[str]
 value: Mapped[str]
class StorageSession(Base):
 app_name: Mapped[str]
 user_id: Mapped[str]
 id: Mapped[str]
 state: Mapped[MutableDict[str, Any]]
 create_time: Mapped[datetime]
 update_time: Mapped[datetime]
 storage_events: Mapped[list[StorageEvent]]
 def get_update_timestamp(self) -> float: ...
 def get_update_marker(self) -> str: ...
 def to_session(self, *_) -> Session: ...
class StorageEvent(Base):
 id: Mapped[str]
 app_name: Mapped[str]
 user_id: Mapped[str]
 session_id: Mapped[str]
 invocation_id: Mapped[str]
 timestamp: Mapped[datetime]
 event_data: Mapped[None | dict[str, Any]]
 storage_session: Mapped[StorageSession]
 @classmethod
 def from_event(cls, *_) -> StorageEvent: ...
 def to_event(self) -> Event: ...
class StorageAppState(Base):
 app_name: Mapped[str]
 state: Mapped[MutableDict[str, Any]]
 update_time: Mapped[datetime]
class StorageUserState(Base):
 app_name: Mapped[str]
 user_id: Mapped[str]
 state: Mapped[MutableDict[str, Any]]
 update_time: Mapped[datetime]
# === google/adk/sessions/session.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from pydantic import BaseModel
from ..events.event import Event
class Session(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 events: list[Event]
# === google/adk/sessions/sqlite_session_service.py
from typing import Any, Optional
from ..events.event import Event
from .base_session_service import BaseSessionService, ListSessionsResponse
from .session import Session
class SqliteSessionService(BaseSessionService):
 async def create_session(self, **_) -> Session: ...
 async def get_session(self, **_) -> Optional[Session]: ...
 async def list_sessions(self, **_) -> ListSessionsResponse: ...
 async def delete_session(self, **_) -> None: ...
 async def get_user_state(self, **_) -> dict[str, Any]: ...
 async def append_event(self, *_) -> Event: ...
 async def close(self) -> None: ...
# === google/adk/sessions/state.py
from collections.abc import Iterator
from typing import Any
from pydantic import BaseModel
class StateSchemaError(TypeError): ...
class State:
 def __getitem__(self, *_): ...
 def __iter__(self) -> Iterator[str]: ...
 def setdefault(self, *_): ...
 def has_delta(self) -> bool: ...
 def get(self, *_): ...
 def update(self, *_) -> None: ...
 def to_dict(self) -> dict[str, Any]: ...
 def __init__(self, value, delta, schema: None | type[BaseModel]): ...
# === google/adk/sessions/vertex_ai_session_service.py
from typing import Any, Optional
from ..events.event import Event
from .base_session_service import BaseSessionService, ListSessionsResponse
from .session import Session
class VertexAiSessionService(BaseSessionService):
 async def create_session(self, **_) -> Session: ...
 async def get_session(self, **_) -> Optional[Session]: ...
 async def list_sessions(self, **_) -> ListSessionsResponse: ...
 async def delete_session(self, **_) -> None: ...
 async def get_user_state(self, **_) -> dict[str, Any]: ...
 async def append_event(self, *_) -> Event: ...
# === google/adk/skills/__init__.py
from ._utils import _list_skills_in_dir as list_skills_in_dir, _list_skills_in_dir_async as list_skills_in_dir_async, _list_skills_in_gcs_dir as list_skills_in_gcs_dir, _list_skills_in_gcs_dir_async as list_skills_in_gcs_dir_async, _load_skill_from_dir as load_skill_from_dir, _load_skill_from_dir_async as load_skill_from_dir_async, _load_skill_from_gcs_dir as load_skill_from_gcs_dir, _load_skill_from_gcs_dir_async as load_skill_from_gcs_dir_async, _load_skills_from_dir as load_skills_from_dir, _load_skills_from_dir_async as load_skills_from_dir_async
from .models import Frontmatter, Resources, Script, Skill
from .skill_registry import SkillRegistry
# === google/adk/skills/_utils.py
from typing import Callable, Dict
from . import models
def _load_skill_from_dir(*_) -> models.Skill: ...
def _load_skills_from_dir(*_) -> list[models.Skill]: ...
def _list_skills_in_dir(skills_base_path, on_error: None | Callable[..., None]) -> dict[str, models.Frontmatter]: ...
def _list_skills_in_gcs_dir(bucket_name, skills_base_path, project_id, credentials, on_error: None | Callable[..., None]) -> Dict[str, models.Frontmatter]: ...
def _load_skill_from_gcs_dir(*_) -> models.Skill: ...
async def _load_skill_from_dir_async(*_) -> models.Skill: ...
async def _load_skills_from_dir_async(*_) -> list[models.Skill]: ...
async def _load_skill_from_gcs_dir_async(*_) -> models.Skill: ...
async def _list_skills_in_dir_async(skills_base_path, on_error: None | Callable[..., None]) -> dict[str, models.Frontmatter]: ...
async def _list_skills_in_gcs_dir_async(bucket_name, skills_base_path, project_id, credentials, on_error: None | Callable[..., None]) -> dict[str, models.Frontmatter]: ...
# === google/adk/skills/models.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Optional
from pydantic import BaseModel
class Frontmatter(BaseModel):
 model_config = cast(ConfigDict_1, 0)
class Script(BaseModel): ...
class Resources(BaseModel):
 def get_reference(self, *_) -> Optional[bytes | str]: ...
 def get_asset(self, *_) -> Optional[bytes | str]: ...
 def get_script(self, *_) -> Optional[Script]: ...
 def list_references(self) -> list[str]: ...
 def list_assets(self) -> list[str]: ...
 def list_scripts(self) -> list[str]: ...
class Skill(BaseModel):
 resources: Resources
# === google/adk/skills/prompt.py
def format_skills_as_xml(*_) -> str: ...
# === google/adk/skills/skill_registry.py
from abc import ABC
from .models import Frontmatter, Skill
class SkillRegistry(ABC):
 async def get_skill(self, **_) -> Skill: ...
 async def search_skills(self, **_) -> list[Frontmatter]: ...
 def search_tool_description(self) -> None | str: ...
# === google/adk/telemetry/__init__.py
from .context import ContentCapturingMode, TelemetryConfig
from .tracing import trace_call_llm, trace_merged_tool_calls, trace_send_data, trace_tool_call, tracer
# === google/adk/telemetry/context.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
import enum
from typing import Optional
from pydantic import BaseModel, StrictBool
class ContentCapturingMode(enum.Enum): ...
class TelemetryConfig(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 adk_experimental_telemetry_opt_in: Optional[StrictBool]
 def model_post_init(self, *_) -> None: ...
# === google/adk/telemetry/google_cloud.py
from opentelemetry.sdk._logs.export import BatchLogRecordProcessor
from .setup import OTelHooks
def get_gcp_exporters(*_) -> OTelHooks: ...
class GCPBatchLogRecordProcessor(BatchLogRecordProcessor):
 def on_emit(self, *_) -> None: ...
# === google/adk/telemetry/node_tracing.py
from contextlib import AbstractAsyncContextManager
from opentelemetry import context as context_api
class TelemetryContext:
 otel_context: context_api.Context
 def add_event(self, *_) -> None: ...
def start_as_current_node_span(*_) -> AbstractAsyncContextManager[TelemetryContext]: ...
# === google/adk/telemetry/setup.py
class OTelHooks: ...
def maybe_set_otel_providers(*_) -> None: ...
# === google/adk/telemetry/sqlite_span_exporter.py
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.sdk.trace.export import SpanExporter, SpanExportResult
class SqliteSpanExporter(SpanExporter):
 def export(self, *_) -> SpanExportResult: ...
 def shutdown(self) -> None: ...
 def force_flush(self, *_) -> bool: ...
 def get_all_spans_for_session(self, *_) -> list[ReadableSpan]: ...
# === google/adk/telemetry/tracing.py
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from opentelemetry.trace import Span as Span_1
from typing import cast
tracer = __
otel_logger = __
def resolve_error_type(*_) -> str: ...
def trace_agent_invocation(*_) -> None: ...
def trace_tool_call(*_) -> None: ...
def trace_merged_tool_calls(*_) -> None: ...
def trace_call_llm(*_) -> None: ...
def trace_send_data(*_) -> None: ...
def use_generate_content_span(*_) -> AbstractContextManager[None | Span_1]: ...
def use_inference_span(*_) -> AbstractAsyncContextManager[None | GenerateContentSpan]: ...
class GenerateContentSpan:
 def __init__(self):
  self.span = cast(Span_1, 0)
def trace_generate_content_result(*_) -> None: ...
def trace_inference_result(*_) -> None: ...
# === google/adk/utils/_dependency.py
def missing_extra(*_) -> ImportError: ...
# === google/adk/utils/_schema_utils.py
from google.genai import types
SchemaType = types.SchemaUnion
# === google/adk/utils/agent_info.py
from typing import Any, Sequence, Union
import pydantic
from ..agents.llm_agent import ToolUnion
from ..workflow._base_node import BaseNode
class AgentInfo(pydantic.BaseModel): ...
async def get_tools_info(tools: Sequence[Union[ToolUnion, BaseNode]]) -> list[Any]: ...
async def get_agents_dict(*_) -> dict[str, AgentInfo]: ...
# === google/adk/utils/cache_performance_analyzer.py
from typing import cast, Any, Dict
from google.adk.sessions.base_session_service import BaseSessionService
from google.adk.utils.feature_decorator import experimental
@experimental
class CachePerformanceAnalyzer:
 async def analyze_agent_cache_performance(self, *_) -> Dict[str, Any]: ...
 def __init__(self):
  self.session_service = cast(BaseSessionService, 0)
# === google/adk/utils/content_utils.py
from google.genai import types
def is_audio_part(*_) -> bool: ...
def filter_audio_parts(*_) -> None | types.Content: ...
def extract_text_from_content(*_) -> str: ...
def to_user_content(*_) -> types.Content: ...
# === google/adk/utils/context_utils.py
from contextlib import aclosing
from typing import Any, Callable
Aclosing = aclosing
def find_context_parameter(func: Callable[..., Any]) -> None | str: ...
# === google/adk/utils/env_utils.py
def is_env_enabled(*_) -> bool: ...
def is_enterprise_mode_enabled() -> bool: ...
# === google/adk/utils/feature_decorator.py
from collections.abc import Callable
from typing import Any, Protocol, TypeVar
T = TypeVar("T")
class _FeatureDecorator(Protocol):
 def __call__(self, message_or_obj: T) -> T: ...
 def __call__(self, *_) -> Callable[..., T]: ...
working_in_progress = _FeatureDecorator()
experimental = _FeatureDecorator()
# === google/adk/utils/instructions_utils.py
from ..agents.readonly_context import ReadonlyContext
from ..flows.llm_flows.prompt._instructions_utils import inject_session_state, InstructionProvider
# === google/adk/utils/model_name_utils.py
def is_gemini_model_id_check_disabled() -> bool: ...
def extract_model_name(*_) -> str: ...
def is_gemini_model(*_) -> bool: ...
def is_gemini_1_model(*_) -> bool: ...
def is_gemini_eap_or_2_or_above(*_) -> bool: ...
def is_gemini_3_5_live_translate(*_) -> bool: ...
# === google/adk/utils/output_schema_utils.py
def can_use_output_schema_with_tools(*_) -> bool: ...
# === google/adk/utils/streaming_utils.py
from typing import AsyncGenerator, Optional
from ..models.llm_response import LlmResponse
class StreamingResponseAggregator:
 async def process_response(self, *_) -> AsyncGenerator[LlmResponse, None]: yield
 def close(self) -> Optional[LlmResponse]: ...
# === google/adk/utils/variant_utils.py
from enum import Enum
class GoogleLLMVariant(Enum): ...
def get_google_llm_variant() -> GoogleLLMVariant: ...
# === google/adk/utils/vertex_ai_utils.py
from typing import Optional
def get_express_mode_api_key(*_) -> Optional[str]: ...
# === google/adk/utils/yaml_utils.py
from typing import Any
def load_yaml_file(*_): ...
def dump_pydantic_to_yaml(*_, **_) -> None: ...
# === google/adk/workflow/__init__.py
from ._base_node import BaseNode, START
from ._errors import NodeTimeoutError
from ._function_node import FunctionNode
from ._graph import DEFAULT_ROUTE, Edge
from ._join_node import JoinNode
from ._node import Node, node
from ._retry_config import RetryConfig
from ._workflow import Workflow
# === google/adk/workflow/_base_node.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
import abc
from collections.abc import AsyncGenerator
from pydantic import BaseModel
from ..utils._schema_utils import SchemaType
from ..events.event import Event
class BaseNode(BaseModel, abc.ABC):
 model_config = cast(ConfigDict_1, 0)
 input_schema: None | SchemaType
 output_schema: None | SchemaType
 async def run(self, **_) -> AsyncGenerator[Event, None]: yield
START = BaseNode()
# === google/adk/workflow/_errors.py
class NodeTimeoutError(Exception): ...
# === google/adk/workflow/_function_node.py
from collections.abc import Callable
from typing import Any
from pydantic import BaseModel
from ._base_node import BaseNode
class FunctionNode(BaseNode):
 require_confirmation: Callable[..., bool] | bool
 def model_copy(self, **_) -> FunctionNode: ...
 def __init__(self, *, func: Callable[..., Any], require_confirmation: Callable[..., bool] | bool, state_schema: None | type[BaseModel], **_): ...
 def __set__attributes__(self):
  self.output_schema = __
  self.input_schema = __
# === google/adk/workflow/_graph.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from collections.abc import Callable
from typing import Annotated, Any, Literal, TypeAlias
from pydantic import BaseModel, SerializeAsAny
from ..tools.base_tool import BaseTool
from ._base_node import BaseNode
RouteValue = bool | int | str
NodeLike = BaseNode | BaseTool | Callable[..., Any] | Literal["START"]
RoutingMap = dict[RouteValue, NodeLike | tuple[NodeLike, ...]]
class Edge(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 from_node: Annotated[BaseNode, SerializeAsAny()]
 to_node: Annotated[BaseNode, SerializeAsAny()]
ChainElement = NodeLike | tuple[NodeLike, ...] | RoutingMap
EdgeItem = Edge | tuple[ChainElement, ...]
DEFAULT_ROUTE = cast(str, 0)
class Graph(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 edges: list[Edge]
 @classmethod
 def from_edge_items(cls, *_) -> Graph: ...
 def model_post_init(self, *_) -> None: ...
 nodes: list[Annotated[BaseNode, SerializeAsAny()]]
 def get_next_pending_nodes(self, *_) -> list[str]: ...
 def validate_graph(self) -> None: ...
# === google/adk/workflow/_join_node.py
from ._base_node import BaseNode
class JoinNode(BaseNode): ...
# === google/adk/workflow/_node.py
from adk.workflow._base_node import BaseNode
from adk.workflow._function_node import FunctionNode
from adk.workflow._parallel_worker import _ParallelWorker
from typing import Callable as Callable_1
from collections.abc import AsyncGenerator, Callable
from typing import Any
from . import _base_node as base_node, _function_node as function_node, _graph as definitions, _parallel_worker as parallel_worker_lib
def node(*, require_confirmation: None | Callable[..., bool] | bool, **_) -> Callable[..., parallel_worker_lib._ParallelWorker | function_node.FunctionNode]: ...
def node(node_like: definitions.NodeLike, *, require_confirmation: None | Callable[..., bool] | bool, **_) -> base_node.BaseNode: ...
class Node(base_node.BaseNode):
 def model_post_init(self, *_) -> None: ...
 def model_copy(self, **_) -> Node: ...
 async def run_node_impl(self, **_) -> AsyncGenerator[Any, None]: yield
# === google/adk/workflow/_parallel_worker.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from ._base_node import BaseNode
from ._graph import NodeLike
class _ParallelWorker(BaseNode):
 model_config = cast(ConfigDict_1, 0)
 def __init__(self, *, node: NodeLike, **_): ...
# === google/adk/workflow/_retry_config.py
from pydantic import BaseModel
class RetryConfig(BaseModel): ...
# === google/adk/workflow/_workflow.py
from ._base_node import BaseNode
from ._graph import EdgeItem, Graph
class Workflow(BaseNode):
 edges: list[EdgeItem]
 def model_post_init(self, *_) -> None: ...
 graph: None | Graph
