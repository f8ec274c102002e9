# langchain-mcp-adapters==0.3.2, sha256 094e6b3096dbcc408417d5722f6915f164772e50c502ae3d8989405bf12c3c84.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === langchain_mcp_adapters/callbacks.py
from typing import Protocol
from mcp.client.session import ElicitationFnT as MCPElicitationFnT, LoggingFnT as MCPLoggingFnT
from mcp.shared.session import ProgressFnT as MCPProgressFnT
from mcp.types import ElicitResult as MCPElicitResult
LoggingFnT = MCPLoggingFnT
ProgressFnT = MCPProgressFnT
ElicitationFnT = MCPElicitationFnT
class CallbackContext: ...
class LoggingMessageCallback(Protocol):
 async def __call__(self, *_) -> None: ...
class ProgressCallback(Protocol):
 async def __call__(self, *_) -> None: ...
class ElicitationCallback(Protocol):
 async def __call__(self, *_) -> MCPElicitResult: ...
class _MCPCallbacks:
 logging_callback: None | LoggingFnT
 progress_callback: None | ProgressFnT
 elicitation_callback: None | ElicitationFnT
class Callbacks:
 on_logging_message: None | LoggingMessageCallback
 on_progress: None | ProgressCallback
 on_elicitation: None | ElicitationCallback
 def to_mcp_format(self, **_) -> _MCPCallbacks: ...
# === langchain_mcp_adapters/client.py
from contextlib import AbstractAsyncContextManager
from mcp import ClientSession as ClientSession_1
from typing import cast
from langchain_core.documents.base import Blob
from langchain_core.messages import AIMessage, HumanMessage
from langchain_core.tools import BaseTool
from mcp.types import InitializeResult
from langchain_mcp_adapters.callbacks import Callbacks
from langchain_mcp_adapters.interceptors import ToolCallInterceptor
from langchain_mcp_adapters.sessions import Connection, McpHttpClientFactory, SSEConnection, StdioConnection, StreamableHttpConnection, WebsocketConnection
class MultiServerMCPClient:
 def session(self, *_, **_) -> AbstractAsyncContextManager[ClientSession_1]: ...
 async def get_tools(self, **_) -> list[BaseTool]: ...
 async def get_server_info(self, **_) -> dict[str, InitializeResult]: ...
 async def get_prompt(self, *_, **_) -> list[AIMessage | HumanMessage]: ...
 async def get_resources(self, *_, **_) -> list[Blob]: ...
 async def __aenter__(self) -> MultiServerMCPClient: ...
 def __aexit__(self, exc_type: None | type[BaseException], *_) -> None: ...
 def __init__(self):
  self.connections: dict[str, Connection]
  self.callbacks = cast(None | Callbacks, 0)
  self.tool_interceptors = cast(None | list[ToolCallInterceptor] | list, 0)
# === langchain_mcp_adapters/interceptors.py
from typing import Protocol
from langchain_core.messages import ToolMessage
from mcp.types import CallToolResult
from collections.abc import Awaitable, Callable
from langgraph.types import Command
MCPToolCallResult = CallToolResult | ToolMessage | Command
MCPToolCallResult = CallToolResult | ToolMessage
class MCPToolCallRequest:
 def override(self, **_) -> MCPToolCallRequest: ...
class ToolCallInterceptor(Protocol):
 async def __call__(self, request, handler: Callable[..., Awaitable[MCPToolCallResult]]) -> MCPToolCallResult: ...
# === langchain_mcp_adapters/prompts.py
from langchain_core.messages import AIMessage, HumanMessage
def convert_mcp_prompt_message_to_langchain_message(*_) -> AIMessage | HumanMessage: ...
async def load_mcp_prompt(*_, **_) -> list[AIMessage | HumanMessage]: ...
# === langchain_mcp_adapters/resources.py
from langchain_core.documents.base import Blob
def convert_mcp_resource_to_langchain_blob(*_) -> Blob: ...
async def get_mcp_resource(*_) -> list[Blob]: ...
async def load_mcp_resources(*_, **_) -> list[Blob]: ...
# === langchain_mcp_adapters/server_info.py
from mcp.types import InitializeResult
async def load_mcp_server_info(*_, **_) -> InitializeResult: ...
# === langchain_mcp_adapters/sessions.py
from contextlib import AbstractAsyncContextManager
from mcp import ClientSession as ClientSession_1
from datetime import timedelta
from typing import Protocol
import httpx
from typing_extensions import NotRequired, TypedDict
from pathlib import Path
DEFAULT_STREAMABLE_HTTP_TIMEOUT = __
DEFAULT_STREAMABLE_HTTP_SSE_READ_TIMEOUT = __
class McpHttpClientFactory(Protocol):
 def __call__(self, *_) -> httpx.AsyncClient: ...
class StdioConnection(TypedDict):
 cwd: NotRequired[None | Path | str]
class SSEConnection(TypedDict):
 httpx_client_factory: NotRequired[None | McpHttpClientFactory]
class StreamableHttpConnection(TypedDict):
 timeout: NotRequired[timedelta | float]
 sse_read_timeout: NotRequired[timedelta | float]
 httpx_client_factory: NotRequired[None | McpHttpClientFactory]
class WebsocketConnection(TypedDict): ...
Connection = StdioConnection | SSEConnection | StreamableHttpConnection | WebsocketConnection
def create_session(*_, **_) -> AbstractAsyncContextManager[ClientSession_1]: ...
# === langchain_mcp_adapters/tools.py
from typing import TypedDict
from langchain_core.tools import BaseTool
from mcp.server.fastmcp.tools import Tool as FastMCPTool
class MCPToolArtifact(TypedDict): ...
def convert_mcp_tool_to_langchain_tool(*_, **_) -> BaseTool: ...
async def load_mcp_tools(*_, **_) -> list[BaseTool]: ...
def to_fastmcp(*_) -> FastMCPTool: ...
