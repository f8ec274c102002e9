# sse-starlette==3.7.0, sha256 f1d3136caa12d129284fca3d2ded79bc9af943320b6472712955fea52a6d3eea.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === sse_starlette/__init__.py
from sse_starlette.event import JSONServerSentEvent, ServerSentEvent
from sse_starlette.sse import EventSourceResponse
# === sse_starlette/event.py
class ServerSentEvent:
 def encode(self) -> bytes: ...
class JSONServerSentEvent(ServerSentEvent): ...
def ensure_bytes(*_) -> bytes: ...
# === sse_starlette/sse.py
from collections.abc import AsyncGenerator, Generator
from typing import cast, Any, AsyncIterable, Awaitable, Callable, Coroutine, Iterator, Optional, Union
from starlette.responses import Response
from sse_starlette.event import ServerSentEvent
class SendTimeoutError(TimeoutError): ...
class AppStatus:
 original_handler: Optional[Callable]
 @staticmethod
 def disable_automatic_graceful_drain(): pass
 @staticmethod
 def enable_automatic_graceful_drain_mode(): pass
 @staticmethod
 def handle_exit(*_, **_): pass
Content = Union[str, bytes, dict, ServerSentEvent, Any]
SyncContentStream = Iterator[Content]
AsyncContentStream = AsyncIterable[Content]
ContentStream = Union[AsyncContentStream, SyncContentStream]
class EventSourceResponse(Response):
 def enable_compression(self, *_) -> None: ...
 async def __call__(self, *_) -> None: ...
 def __init__(self, content: ContentStream, status_code, headers, media_type, background, ping, sep, ping_message_factory: Optional[Callable[..., ServerSentEvent]], data_sender_callable: Optional[Callable[..., Coroutine[None, None, None]]], send_timeout, client_close_handler_callable: Optional[Callable[..., Awaitable[None]]], *_): ...
 def __set__attributes__(self):
  self.body_iterator = cast(AsyncGenerator[Any] | Generator[Any], 0)
  self.body_iterator = cast(AsyncGenerator[Any], 0)
  self.data_sender_callable = cast(Callable[..., Coroutine[Any, Any, None]] | None, 0)
  self.ping_message_factory = cast(Callable[..., ServerSentEvent] | None, 0)
  self.client_close_handler_callable = cast(Callable[..., Coroutine[Any, Any, None]] | None, 0)
