# httpx-sse==0.4.3, sha256 0ac1c9fe3c0afad2e0ebb25a934a59f4c7823b60792691f779fad2c5568830fc.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === httpx_sse/__init__.py
from typing import cast
__all__ = ["__version__", "EventSource", "connect_sse", "aconnect_sse", "ServerSentEvent", "SSEError"]
from ._api import EventSource, aconnect_sse, connect_sse
from ._exceptions import SSEError
from ._models import ServerSentEvent
__version__ = cast(str, 0)
# === httpx_sse/_api.py
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from collections.abc import AsyncGenerator
from typing import Iterator
import httpx
from ._models import ServerSentEvent
class EventSource:
 @property
 def response(self) -> httpx.Response: ...
 def iter_sse(self) -> Iterator[ServerSentEvent]: yield
 async def aiter_sse(self) -> AsyncGenerator[ServerSentEvent, None]: yield
def connect_sse(*_, **_) -> AbstractContextManager[EventSource]: ...
def aconnect_sse(*_, **_) -> AbstractAsyncContextManager[EventSource]: ...
# === httpx_sse/_exceptions.py
import httpx
class SSEError(httpx.TransportError): ...
# === httpx_sse/_models.py
from typing import Any
class ServerSentEvent:
 def json(self): ...
