# aiosmtpd==1.4.6, sha256 72c99179ba5aa9ae0abbda6994668239b64a5ce054471955fe75f581d2592475.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === aiosmtpd/__init__.py
from typing import cast
__version__ = cast(str, 0)
# === aiosmtpd/controller.py
from asyncio import AbstractEventLoop, AbstractServer
from ssl import SSLContext
from threading import Event
from typing import Coroutine, cast
import asyncio
from abc import ABCMeta
from typing import Any, Awaitable, Optional
from public import public
from aiosmtpd.smtp import SMTP
@public
class IP6_IS: ...
get_localhost = __
@public
class BaseController(metaclass=ABCMeta):
 def factory(self): return cast(SMTP, 0)
 smtpd = None
 server_coro: Optional[Awaitable[asyncio.AbstractServer]]
 server: Optional[asyncio.AbstractServer]
 def cancel_tasks(self, *_): pass
 def __init__(self):
  self.loop = AbstractEventLoop()
  self.loop = cast(AbstractEventLoop | None, 0)
  self.ssl_context = cast(SSLContext | None, 0)
  self.smtpd = SMTP()
  self.smtpd = None
@public
class BaseThreadedController(BaseController, metaclass=ABCMeta):
 def start(self) -> None: ...
 def stop(self, *_): pass
 def __init__(self):
  self.server_coro = cast(Coroutine[Any, Any, AbstractServer], 0)
  self.server = cast(AbstractServer, 0)
  self.server = None
@public
class BaseUnthreadedController(BaseController, metaclass=ABCMeta):
 def begin(self): pass
 async def finalize(self): pass
 def end(self): pass
 def __init__(self):
  self.ended = Event()
  self.server_coro = cast(Coroutine[Any, Any, AbstractServer], 0)
  self.server = cast(AbstractServer, 0)
@public
class InetMixin(BaseController, metaclass=ABCMeta): ...
@public
class UnixSocketMixin(BaseController, metaclass=ABCMeta): ...
@public
class Controller(InetMixin, BaseThreadedController): ...
@public
class UnixSocketController(UnixSocketMixin, BaseThreadedController): ...
@public
class UnthreadedController(InetMixin, BaseUnthreadedController): ...
@public
class UnixSocketUnthreadedController(UnixSocketMixin, BaseUnthreadedController): ...
# === aiosmtpd/handlers.py
from asyncio import AbstractEventLoop
from mailbox import Maildir
from typing import cast
from abc import ABCMeta
from email.message import Message as Em_Message
from typing import Optional, TextIO, Type, TypeVar
from public import public
T = TypeVar("T")
NLCRE = __
def message_from_bytes(*_, **_): ...
def message_from_string(*_, **_): ...
@public
class Debugging:
 @classmethod
 def from_cli(cls, *_) -> T: ...
 async def handle_DATA(self, *_) -> str: ...
 def __init__(self):
  self.stream: TextIO
@public
class Proxy:
 async def handle_DATA(self, *_) -> str: ...
@public
class Sink:
 @classmethod
 def from_cli(cls, *_) -> T: ...
class MessageBase:
 def prepare_message(self, *_) -> Em_Message: ...
 async def handle_DATA(self, *_) -> str: ...
 def __init__(self, message_class: Optional[Type[Em_Message]]): ...
@public
class Message(MessageBase, metaclass=ABCMeta):
 async def handle_DATA(self, *_) -> str: ...
 def handle_message(self, *_) -> None: ...
@public
class AsyncMessage(MessageBase, metaclass=ABCMeta):
 async def handle_DATA(self, *_) -> str: ...
 async def handle_message(self, *_) -> None: ...
 def __init__(self, message_class: Optional[Type[Em_Message]], **_): ...
 def __set__attributes__(self):
  self.loop = cast(AbstractEventLoop | None, 0)
@public
class Mailbox(Message):
 def handle_message(self, *_) -> None: ...
 def reset(self) -> None: ...
 @classmethod
 def from_cli(cls, *_) -> T: ...
 def __init__(self, mail_dir, message_class: Optional[Type[Em_Message]]): ...
 def __set__attributes__(self):
  self.mailbox = cast(Maildir, 0)
# === aiosmtpd/lmtp.py
from public import public
from aiosmtpd.smtp import SMTP
@public
class LMTP(SMTP):
 smtp_LHLO = __
 async def smtp_HELO(self, *_) -> None: ...
 async def smtp_EHLO(self, *_) -> None: ...
# === aiosmtpd/main.py
from argparse import ArgumentParser, Namespace
from typing import Tuple
def parseargs(*_) -> Tuple[ArgumentParser, Namespace]: ...
main = __
# === aiosmtpd/proxy_protocol.py
import struct
from enum import IntEnum
from functools import partial
from ipaddress import IPv4Address, IPv6Address
from typing import Any, ByteString, Dict, Optional, Protocol, Tuple, Union
import attr
from public import public
class V2_CMD(IntEnum): ...
class AF(IntEnum): ...
class PROTO(IntEnum): ...
EndpointAddress = Union[IPv4Address, IPv6Address, Union[str, bytes]]
@public
class MalformedTLV(RuntimeError): ...
@public
class UnknownTypeTLV(KeyError): ...
@public
class AsyncReader(Protocol):
 async def read(self, *_) -> bytes: ...
 async def readexactly(self, *_) -> bytes: ...
 async def readuntil(self, *_) -> bytes: ...
@public
class ProxyTLV(dict):
 def __getattr__(self, *_): ...
 def same_attribs(self, *_, **_) -> bool: ...
 @classmethod
 def parse(cls, *_) -> Tuple[Dict[str, Any], Dict[str, int]]: ...
 @classmethod
 def from_raw(cls, *_) -> Optional[ProxyTLV]: ...
 @classmethod
 def name_to_num(cls, *_) -> Optional[int]: ...
@public
@attr.s(slots=True)
class ProxyData:
 src_addr: Optional[EndpointAddress]
 dst_addr: Optional[EndpointAddress]
 rest: ByteString
 @property
 def tlv(self) -> Optional[ProxyTLV]: ...
 def with_error(self, *_) -> ProxyData: ...
 def same_attribs(self, *_, **_) -> bool: ...
RE_ADDR_ALLOWCHARS = __
RE_PORT_NOLEADZERO = __
get_proxy = __
# === aiosmtpd/smtp.py
from asyncio import AbstractEventLoop
from ssl import SSLContext
from typing import cast
import asyncio
import enum
from typing import Any, Awaitable, Callable, NamedTuple, Optional, TypeVar, Union
from public import public
from aiosmtpd import __version__
from aiosmtpd.proxy_protocol import ProxyData
class _Missing(enum.Enum): ...
AuthCallbackType = Callable[..., bool]
AuthenticatorType = Callable[..., "AuthResult"]
AuthMechanismType = Callable[..., Awaitable[Any]]
RT = TypeVar("RT")
DecoratorType = Callable[..., Callable[..., RT]]
MISSING = _Missing.MISSING
VALID_AUTHMECH = __
CLIENT_AUTH_B = __
class AuthResult: ...
@public
class LoginPassword(NamedTuple): ...
@public
class Session:
 def __init__(self):
  self.loop = cast(AbstractEventLoop, 0)
  self.proxy_data: Optional[ProxyData]
@public
class Envelope: ...
def make_loop() -> asyncio.AbstractEventLoop: ...
syntax = __
auth_mechanism = __
def login_always_fail(*_) -> bool: ...
def is_int(*_) -> bool: ...
@public
class TLSSetupException(Exception): ...
sanitize = __
sanitized_log = __
@public
class SMTP(asyncio.StreamReaderProtocol):
 def connection_made(self, *_) -> None: ...
 def connection_lost(self, *_) -> None: ...
 def eof_received(self) -> Optional[bool]: ...
 async def push(self, *_): pass
 async def handle_exception(self, *_) -> str: ...
 async def check_helo_needed(self, *_) -> bool: ...
 async def check_auth_needed(self, *_) -> bool: ...
 smtp_HELO = __
 smtp_EHLO = __
 smtp_NOOP = __
 smtp_QUIT = __
 smtp_STARTTLS = __
 smtp_AUTH = __
 async def challenge_auth(self, *_) -> Union[_Missing, bytes]: ...
 async def auth_PLAIN(self, *_) -> AuthResult: ...
 async def auth_LOGIN(self, *_) -> AuthResult: ...
 smtp_HELP = __
 smtp_VRFY = __
 smtp_MAIL = __
 smtp_RCPT = __
 smtp_RSET = __
 smtp_DATA = __
 async def smtp_EXPN(self, *_): pass
 def __init__(self, *_, auth_callback: Optional[AuthCallbackType], authenticator: Optional[AuthenticatorType], **_): ...
 def __set__attributes__(self):
  self.loop = cast(AbstractEventLoop | None, 0)
  self.tls_context = cast(SSLContext | None, 0)
  self.require_starttls = cast(SSLContext | None | bool, 0)
  self.session: Optional[Session]
