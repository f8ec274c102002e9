# aiorpcX==0.25.0, sha256 b0bdc9679a5908d3fe5bfc8fd626721dd8b64509028e909d292e9c6a49e983aa.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === aiorpcx/__init__.py
from .curio import *
from .framing import *
from .jsonrpc import *
from .rawsocket import *
from .socks import *
from .session import *
from .unixsocket import *
from .util import *
from .websocket import *
# === aiorpcx/curio.py
from typing import Any, Coroutine, cast
__all__ = ["Queue", "Event", "Lock", "Semaphore", "sleep", "CancelledError", "run_in_thread", "spawn", "spawn_sync", "TaskGroup", "NoRemainingTasksError", "TaskTimeout", "TimeoutCancellationError", "UncaughtTimeoutError", "timeout_after", "timeout_at", "ignore_after", "ignore_at"]
from asyncio import CancelledError, Event, Lock, Queue, Semaphore, sleep
async def run_in_thread(*_): ...
async def spawn(*_, **_): ...
def spawn_sync(*_, **_): ...
def safe_exception(*_): ...
class NoRemainingTasksError(RuntimeError): ...
class TaskGroup:
 async def spawn(self, *_, **_): ...
 async def add_task(self, *_): pass
 async def next_done(self): ...
 async def next_result(self): ...
 async def join(self): pass
 async def cancel_remaining(self): pass
 def __aiter__(self): return self
 async def __anext__(self): ...
 async def __aenter__(self): return self
 async def __aexit__(self, *_): pass
 def __init__(self):
  self.completed = None
  self.completed = __
class TaskTimeout(Exception): ...
class TimeoutCancellationError(CancelledError): ...
class UncaughtTimeoutError(Exception): ...
class TimeoutAfter:
 async def __aenter__(self): return self
 async def __aexit__(self, *_) -> bool: ...
def timeout_after(*_): return cast(Coroutine[Any, Any, Any] | TimeoutAfter, 0)
def timeout_at(*_): return cast(Coroutine[Any, Any, Any] | TimeoutAfter, 0)
def ignore_after(*_, **_): return cast(Coroutine[Any, Any, Any] | TimeoutAfter, 0)
def ignore_at(*_, **_): return cast(Coroutine[Any, Any, Any] | TimeoutAfter, 0)
# === aiorpcx/framing.py
from asyncio import Queue as Queue_1
from struct import Struct as Struct_1
from typing import Any, Callable, cast
__all__ = ["FramerBase", "NewlineFramer", "BinaryFramer", "BitcoinFramer", "OversizedPayloadError", "BadChecksumError", "BadMagicError"]
class FramerBase:
 def frame(self, *_): ...
 def received_bytes(self, *_): ...
 async def receive_message(self): ...
 def fail(self, *_): ...
class NewlineFramer(FramerBase):
 def frame(self, *_): ...
 def fail(self, *_): pass
 async def receive_message(self): ...
 def __init__(self):
  self.queue = Queue_1()
  self.received_bytes = cast(Callable[..., None], 0)
class ByteQueue(object):
 def fail(self, *_): pass
 async def receive(self, *_): ...
 def __init__(self):
  self.queue = Queue_1()
  self.put_nowait = cast(Callable[..., None], 0)
class BinaryFramer(object):
 def frame(self, *_): return cast(bytes, 0)
 async def receive_message(self) -> tuple[Any, Any]: ...
 def __init__(self):
  self.byte_queue = ByteQueue()
  self.message_queue = Queue_1()
  self.received_bytes = cast(Callable[..., None], 0)
  self.fail = cast(Callable[..., None], 0)
struct_le_I = cast(Struct_1, 0)
def sha256(*_): ...
def double_sha256(*_): ...
class BadChecksumError(Exception): ...
class BadMagicError(Exception): ...
class OversizedPayloadError(Exception): ...
BITCOIN_MAGIC = __
class BitcoinFramer(BinaryFramer): ...
# === aiorpcx/jsonrpc.py
from asyncio import Future
from collections.abc import Generator
from typing import Any, cast
__all__ = ["JSONRPC", "JSONRPCv1", "JSONRPCv2", "JSONRPCLoose", "JSONRPCAutoDetect", "Request", "Notification", "Batch", "RPCError", "ProtocolError", "JSONRPCConnection", "handler_invocation"]
class SingleRequest: ...
class Request(SingleRequest):
 def send_result(self, *_) -> None: ...
class Notification(SingleRequest): ...
class Batch:
 def __getitem__(self, *_): ...
 def __iter__(self): return cast(Generator[Any], 0)
 def __init__(self):
  self.items = cast(list | list[Request] | list[Notification], 0)
class Response: ...
class CodeMessageError(Exception):
 @classmethod
 def invalid_args(cls, *_): return cast(CodeMessageError, 0)
 @classmethod
 def invalid_request(cls, *_): return cast(CodeMessageError, 0)
 @classmethod
 def empty_batch(cls): return cast(CodeMessageError, 0)
class RPCError(CodeMessageError): ...
class ProtocolError(CodeMessageError):
 def __init__(self):
  self.response_msg_id = id
class JSONRPC:
 @classmethod
 def message_to_item(cls, *_): return cast(tuple[Notification | Request, Any] | tuple[Response, Any] | tuple[Any, None], 0)
 @classmethod
 def request_message(cls, *_): return cast(bytes, 0)
 @classmethod
 def notification_message(cls, *_): return cast(bytes, 0)
 @classmethod
 def response_message(cls, *_): return cast(bytes, 0)
 @classmethod
 def batch_message(cls, *_): return cast(bytes, 0)
 @classmethod
 def batch_message_from_parts(cls, *_): return cast(bytes, 0)
 @classmethod
 def encode_payload(cls, *_): return cast(bytes, 0)
class JSONRPCv1(JSONRPC):
 @classmethod
 def response_value(cls, *_): ...
 @classmethod
 def request_payload(cls, *_) -> dict[str, Any]: ...
 @classmethod
 def response_payload(cls, *_) -> dict[str, Any]: ...
 @classmethod
 def error_payload(cls, *_) -> dict[str, Any]: ...
class JSONRPCv2(JSONRPC):
 @classmethod
 def response_value(cls, *_): ...
 @classmethod
 def request_payload(cls, *_): return cast(dict[str, Any] | dict[Any, Any], 0)
 @classmethod
 def response_payload(cls, *_) -> dict[str, Any]: ...
 @classmethod
 def error_payload(cls, *_) -> dict[str, Any]: ...
class JSONRPCLoose(JSONRPC):
 error_payload = JSONRPCv2.error_payload
 request_payload = JSONRPCv2.request_payload
 response_payload = JSONRPCv2.response_payload
 @classmethod
 def response_value(cls, *_): ...
class JSONRPCAutoDetect(JSONRPCv2):
 @classmethod
 def detect_protocol(cls, *_): return cast(type[JSONRPCLoose] | type[JSONRPCv2] | type[JSONRPCv1], 0)
class JSONRPCConnection:
 def send_request(self, *_) -> tuple[bytes, Future]: ...
 def send_notification(self, *_): return cast(bytes, 0)
 def send_batch(self, *_) -> tuple[bytes, Future | None]: ...
 def receive_message(self, *_): return cast(list | list[Any], 0)
 def cancel_pending_requests(self): pass
 def pending_requests(self) -> list[Any]: ...
def handler_invocation(*_): ...
# === aiorpcx/rawsocket.py
from asyncio import AbstractEventLoop
from typing import cast
__all__ = ["connect_rs", "serve_rs"]
import asyncio
from aiorpcx.util import NetAddress
class ConnectionLostError(Exception): ...
class RSTransport(asyncio.Protocol):
 async def process_messages(self): pass
 async def receive_message(self): ...
 def connection_made(self, *_): pass
 def connection_lost(self, *_): pass
 def data_received(self, *_): pass
 def pause_writing(self): pass
 def resume_writing(self): pass
 async def write(self, *_): pass
 async def close(self, *_): pass
 async def abort(self): pass
 def is_closing(self): ...
 def proxy(self): return cast(None, 0)
 def remote_address(self): return cast(None | NetAddress, 0)
 def __init__(self):
  self.loop = AbstractEventLoop()
class RSClient:
 async def create_connection(self): ...
 async def __aenter__(self): ...
 async def __aexit__(self, *_): pass
 def __init__(self):
  self.protocol_factory = __
async def serve_rs(*_, **_): ...
connect_rs = RSClient
# === aiorpcx/session.py
from typing import cast
__all__ = ["RPCSession", "MessageSession", "ExcessiveSessionCostError", "BatchError", "Concurrency", "ReplyAndDisconnect", "SessionKind"]
from enum import Enum
from aiorpcx.framing import BitcoinFramer, NewlineFramer
from aiorpcx.jsonrpc import Batch, JSONRPCConnection
class ReplyAndDisconnect(Exception): ...
class ExcessiveSessionCostError(RuntimeError): ...
class Concurrency:
 def set_target(self, *_): pass
 async def __aenter__(self): pass
 async def __aexit__(self, *_): pass
class SessionKind(Enum): ...
class SessionBase:
 bw_cost_per_byte = __
 cost_decay_per_sec = __
 async def connection_lost(self): pass
 def data_received(self, *_): pass
 def bump_cost(self, *_): pass
 def on_disconnect_due_to_excessive_session_cost(self): ...
 def recalc_concurrency(self): pass
 async def process_messages(self, *_): pass
 def unanswered_request_count(self): ...
 def extra_cost(self) -> float: ...
 def default_framer(self): ...
 def proxy(self): ...
 def remote_address(self): ...
 def is_closing(self): ...
 async def abort(self): pass
 async def close(self, **_): pass
 def __init__(self):
  self.loop = __
class MessageSession(SessionBase):
 def default_framer(self): return cast(BitcoinFramer, 0)
 async def handle_message(self, *_): ...
 async def send_message(self, *_): pass
class BatchError(Exception):
 def __init__(self):
  self.request = cast(BatchRequest, 0)
class BatchRequest:
 def add_request(self, *_): pass
 def add_notification(self, *_): pass
 async def __aenter__(self): return self
 async def __aexit__(self, *_): pass
 def __init__(self):
  self.batch = None
  self.batch = Batch()
class RPCSession(SessionBase):
 async def connection_lost(self): pass
 def default_connection(self): return cast(JSONRPCConnection, 0)
 def default_framer(self): return cast(NewlineFramer, 0)
 async def handle_request(self, *_): pass
 async def send_request(self, *_): ...
 async def send_notification(self, *_): pass
 def send_batch(self, *_): return cast(BatchRequest, 0)
 def __init__(self):
  self.connection = __
# === aiorpcx/socks.py
from typing import Any, cast
__all__ = ["SOCKSUserAuth", "SOCKSRandomAuth", "SOCKS4", "SOCKS4a", "SOCKS5", "SOCKSProxy", "SOCKSError", "SOCKSProtocolError", "SOCKSFailure"]
SOCKSUserAuth = __
class SOCKSRandomAuth(SOCKSUserAuth):
 def __getattribute__(self, *_): ...
class SOCKSError(Exception): ...
class SOCKSProtocolError(SOCKSError): ...
class SOCKSFailure(SOCKSError): ...
class NeedData(Exception): ...
class SOCKSBase:
 @classmethod
 def name(cls): ...
 def receive_data(self, *_): pass
 def next_message(self): ...
class SOCKS4(SOCKSBase): ...
class SOCKS4a(SOCKS4): ...
class SOCKS5(SOCKSBase): ...
class SOCKSProxy:
 @classmethod
 async def auto_detect_at_address(cls, *_): return cast(SOCKSProxy | None, 0)
 @classmethod
 async def auto_detect_at_host(cls, *_): return cast(SOCKSProxy | None, 0)
 async def create_connection(self, *_, **_): return cast(tuple[Any, Any], 0)
# === aiorpcx/unixsocket.py
from asyncio import AbstractEventLoop
from typing import cast
__all__ = ["connect_us", "serve_us"]
import asyncio
class ConnectionLostError(Exception): ...
class USTransport(asyncio.Protocol):
 async def process_messages(self): pass
 async def receive_message(self): ...
 def connection_made(self, *_): pass
 def connection_lost(self, *_): pass
 def data_received(self, *_): pass
 def pause_writing(self): pass
 def resume_writing(self): pass
 async def write(self, *_): pass
 async def close(self, *_): pass
 async def abort(self): pass
 def is_closing(self): ...
 def proxy(self) -> None: ...
 def remote_address(self) -> None: ...
 def __init__(self):
  self.loop = AbstractEventLoop()
class USClient:
 async def create_connection(self): ...
 async def __aenter__(self): ...
 async def __aexit__(self, *_): pass
 def __init__(self):
  self.protocol_factory = cast(type[USTransport], 0)
async def serve_us(*_, **_): ...
connect_us = USClient
# === aiorpcx/util.py
from typing import cast
__all__ = ["instantiate_coroutine", "is_valid_hostname", "classify_host", "validate_port", "validate_protocol", "Service", "ServicePart", "NetAddress"]
from enum import IntEnum
PROTOCOL_REGEX = __
LABEL_REGEX = __
NUMERIC_REGEX = __
def is_valid_hostname(*_): return cast(bool, 0)
def classify_host(*_): ...
def validate_port(*_): return cast(int, 0)
def validate_protocol(*_): ...
class ServicePart(IntEnum): ...
class NetAddress:
 @classmethod
 def from_string(cls, *_, **_): return cast(NetAddress, 0)
 @classmethod
 def default_host_and_port(cls, *_): ...
 @classmethod
 def default_host(cls, *_): ...
 @classmethod
 def default_port(cls, *_): ...
class Service:
 @classmethod
 def from_string(cls, *_, **_): return cast(Service, 0)
def instantiate_coroutine(*_): ...
def is_async_call(*_): ...
def signature_info(*_): ...
# === aiorpcx/websocket.py
from typing import cast
from websockets import Server
__all__ = ["serve_ws", "connect_ws"]
class WSTransport:
 @classmethod
 async def ws_server(cls, *_): pass
 @classmethod
 async def ws_client(cls, *_, **_): return cast(WSTransport, 0)
 async def recv_message(self): ...
 async def process_messages(self): pass
 async def write(self, *_): pass
 async def close(self, *_): pass
 async def abort(self): pass
 def is_closing(self): return cast(bool, 0)
 def proxy(self) -> None: ...
 def remote_address(self): ...
class WSClient:
 async def __aenter__(self): ...
 async def __aexit__(self, *_): pass
 def __init__(self):
  self.transport = None
  self.transport = cast(WSTransport, 0)
  self.process_messages_task = None
  self.process_messages_task = __
def serve_ws(*_, **_): return cast(Server, 0)
connect_ws = WSClient
