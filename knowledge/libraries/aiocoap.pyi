# aiocoap==0.4.17, sha256 9f8f5f09e8f2666b635d7f9c45db5d1d0e38d41479b2d83878678a9cdb5a8f3c.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === aiocoap/__init__.py
from .numbers import *
from .message import Message, NoResponse
from .protocol import Context
# === aiocoap/blockwise.py
from typing import cast, Awaitable, Callable
from .numbers import codes
from .error import ConstructionRenderableError
from .message import Message
class ContinueException(ConstructionRenderableError):
 def to_message(self): return cast(Message, 0)
 code = codes.CONTINUE
class IncompleteException(ConstructionRenderableError):
 code = codes.REQUEST_ENTITY_INCOMPLETE
class Block1Spool:
 def feed_and_take(self, *_) -> Message: ...
class Block2Cache:
 async def extract_or_insert(self, req, response_builder: Callable[..., Awaitable[Message]]): ...
# === aiocoap/cli/client.py
from argparse import ArgumentParser
from asyncio import Future
from typing import Any, cast
def augment_parser_for_global(*_, **_): pass
def augment_parser_for_either(*_): pass
def augment_parser_for_interactive(*_, **_): pass
def build_parser(**_): return cast(ArgumentParser, 0)
def configure_logging(*_): pass
def colored(*_): ...
def incoming_observation(*_): pass
def apply_credentials(*_): pass
def message_to_text(*_): yield cast(str, 0)
def present(*_): pass
async def single_request(*_): pass
async def single_request_with_context(*_): pass
interactive_expecting_keyboard_interrupt = None
interactive_expecting_keyboard_interrupt = Future()
async def interactive(*_): pass
async def main(*_): pass
def sync_main(*_): pass
# === aiocoap/cli/common.py
from typing import cast
from ..protocol import Context
def add_server_arguments(*_): pass
def extract_server_arguments(*_): ...
async def server_context_from_arguments(*_, **_): return cast(Context, 0)
# === aiocoap/cli/defaults.py
from typing import cast
def main(*_): return cast(int, 0)
# === aiocoap/cli/fileserver.py
from aiocoap.message import Message
from aiocoap.protocol import Context
from argparse import ArgumentParser
from asyncio import Task
from typing import Any, cast
import aiocoap
import aiocoap.error as error
import aiocoap.numbers.codes as codes
from aiocoap.resource import Resource
from aiocoap.util.cli import AsyncCLIDaemon
from aiocoap.resourcedirectory.client.register import Registerer
class InvalidPathError(error.ConstructionRenderableError):
 code = codes.BAD_REQUEST
class TrailingSlashMissingError(error.ConstructionRenderableError):
 code = codes.BAD_REQUEST
class AbundantTrailingSlashError(error.ConstructionRenderableError):
 code = codes.BAD_REQUEST
class NoSuchFile(error.NotFound): ...
class PreconditionFailed(error.ConstructionRenderableError):
 code = codes.PRECONDITION_FAILED
class FileServer(Resource, aiocoap.interfaces.ObservableResource):
 def get_resources_as_linkheader(self) -> str: ...
 async def check_files_for_refreshes(self): pass
 def request_to_localpath(self, *_): ...
 async def needs_blockwise_assembly(self, *_) -> bool: ...
 def hash_stat(self, *_): ...
 async def render_get(self, *_): return cast(Message, 0)
 async def render_put(self, *_): return cast(Message, 0)
 async def render_delete(self, *_): return cast(Message, 0)
 async def render_get_dir(self, *_): return cast(Message, 0)
 async def render_get_file(self, *_): return cast(Message, 0)
 async def add_observation(self, *_): pass
class FileServerProgram(AsyncCLIDaemon):
 async def start(self): pass
 @staticmethod
 def build_parser(): return cast(ArgumentParser, 0)
 async def start_with_options(self, *_): pass
 async def shutdown(self): pass
 def __init__(self):
  self.registerer = None
  self.registerer = Registerer()
  self.context = cast(Context, 0)
  self.refreshes = Task()
build_parser = FileServerProgram.build_parser
# === aiocoap/cli/keygen.py
from argparse import ArgumentParser
from typing import cast
def build_parser(): return cast(ArgumentParser, 0)
def main(): pass
# === aiocoap/cli/proxy.py
from aiocoap.protocol import Context
from aiocoap.resourcedirectory.client.register import Registerer
from argparse import ArgumentParser
from typing import Any, cast
from aiocoap.util.cli import AsyncCLIDaemon
def build_parser(): return cast(ArgumentParser, 0)
def destsplit(*_) -> tuple[Any, bool, bool]: ...
class Main(AsyncCLIDaemon):
 async def start(self, *_): pass
 async def shutdown(self): pass
 def __init__(self):
  self.options = __
  self.outgoing_context = cast(Context, 0)
  self.proxy_context = cast(Context, 0)
  self.registerer = Registerer()
sync_main = Main.sync_main
# === aiocoap/cli/rd.py
from aiocoap.message import Message
from aiocoap.protocol import Context
from argparse import ArgumentParser
from asyncio import Task
from collections.abc import Generator
from link_header import LinkHeader
from typing import Any, cast
from aiocoap.resource import Site, Resource, ObservableResource, PathCapable, WKCResource
from aiocoap.proxy.server import Proxy
from aiocoap.util.cli import AsyncCLIDaemon
from aiocoap import error
from aiocoap.numbers import codes
from aiocoap.util.linkformat import Link, LinkFormat
class NoActiveRegistration(error.ConstructionRenderableError):
 code = codes.PROXYING_NOT_SUPPORTED
def query_split(*_) -> dict: ...
def pop_single_arg(*_): ...
class CommonRD:
 class Registration:
  def update_params(self, *_): pass
  def delete(self): pass
  def refresh_timeout(self): pass
  def get_host_link(self): return cast(Link, 0)
  def get_based_links(self): return cast(LinkFormat, 0)
  def __init__(self):
   self.links = LinkFormat()
   self.timeout = Task()
 async def shutdown(self): pass
 def register_change_callback(self, *_): pass
 def initialize_endpoint(self, *_): return cast(CommonRD.Registration, 0)
 def get_endpoints(self): return cast(Generator[Any] | Generator[CommonRD.Registration], 0)
def link_format_from_message(*_): return cast(LinkHeader, 0)
class ThingWithCommonRD: ...
class DirectoryResource(ThingWithCommonRD, Resource):
 async def render_post(self, *_): return cast(Message, 0)
class RegistrationResource(Resource):
 async def render_get(self, *_): return cast(Message, 0)
 async def render_post(self, *_): return cast(Message, 0)
 async def render_put(self, *_): return cast(Message, 0)
 async def render_delete(self, *_): return cast(Message, 0)
class RegistrationDispatchSite(ThingWithCommonRD, Resource, PathCapable):
 async def render(self, *_): ...
class EndpointLookupInterface(ThingWithCommonRD, ObservableResource):
 async def render_get(self, *_): return cast(Message, 0)
class ResourceLookupInterface(ThingWithCommonRD, ObservableResource):
 async def render_get(self, *_): return cast(Message, 0)
class SimpleRegistration(ThingWithCommonRD, Resource):
 async def render_post(self, *_): return cast(Message, 0)
 async def process_request(self, *_): pass
 def __init__(self):
  self.context = cast(Context, 0)
class SimpleRegistrationWKC(WKCResource, SimpleRegistration): ...
class StandaloneResourceDirectory(Proxy, Site):
 def apply_redirection(self, *_): ...
 async def shutdown(self): pass
 async def render(self, *_): ...
 async def needs_blockwise_assembly(self, *_): ...
 async def add_observation(self, *_): ...
 def __init__(self):
  self.common_rd = CommonRD()
def build_parser(): return cast(ArgumentParser, 0)
class Main(AsyncCLIDaemon):
 async def start(self, *_): pass
 async def shutdown(self): pass
 def __init__(self):
  self.context = cast(Context, 0)
  self.site = StandaloneResourceDirectory()
sync_main = Main.sync_main
# === aiocoap/credentials.py
from aiocoap.edhoc import EdhocCredentials
from aiocoap.oscore import FilesystemSecurityContext
from ssl import SSLContext
from typing import Any, cast, List, Tuple
class CredentialsLoadError(ValueError): ...
class CredentialsMissingError(RuntimeError): ...
class CredentialReference:
 def as_dtls_psk(self): ...
 def __init__(self):
  self.map = cast(CredentialsMap, 0)
class _Listish(list):
 @classmethod
 def from_item(cls, *_): return cast(_Listish, 0)
class AnyOf(_Listish): ...
class AllOf(_Listish): ...
class _Objectish:
 @classmethod
 def from_item(cls, *_): return cast(_Objectish, 0)
class DTLS(_Objectish):
 def as_dtls_psk(self) -> tuple[bytes, bytes]: ...
class TLSCert(_Objectish):
 def as_ssl_params(self) -> dict[str, str]: ...
def import_filesystem_security_context(): return cast(type[FilesystemSecurityContext], 0)
def import_edhoc_credential_pair(): return cast(type[EdhocCredentials], 0)
class CredentialsMap(dict):
 def load_from_dict(self, *_): pass
 def credentials_from_request(self, *_): ...
 def ssl_client_context(self, *_): return cast(SSLContext | None, 0)
 def find_oscore(self, *_): ...
 def find_all_used_contextless_oscore_kid(self) -> set[bytes]: ...
 def find_edhoc_by_id_cred_peer(self, *_) -> Tuple[bytes, List[str]]: ...
 def find_dtls_psk(self, *_) -> tuple[Any, Any]: ...
# === aiocoap/defaults.py
from typing import Callable, cast
def get_default_clienttransports(**_): yield cast(str, 0)
def get_default_servertransports(**_): yield
def has_reuse_port(**_): return cast(bool, 0)
def use_ai_v4mapped_emulation() -> bool: ...
def dtls_missing_modules(): return cast(list | list[str], 0)
def oscore_missing_modules(): return cast(list | list[str], 0)
def ws_missing_modules(): return cast(list | list[str], 0)
def linkheader_missing_modules() -> list: ...
def prettyprint_missing_modules(): return cast(list | list[str], 0)
def log_secret(*_) -> str: ...
missing_module_functions = cast(dict[str, Callable[..., list | list[str]] | Callable[..., list]], 0)
# === aiocoap/edhoc.py
from aiocoap.message import Message as Message_1
from aiocoap.oscore import ReplayWindow
from typing import Any, cast
import enum
from typing import Dict, Literal, Optional
from . import credentials, oscore
def load_cbor_or_edn(*_): ...
class CoseKeyForEdhoc:
 @classmethod
 def from_file(cls, *_) -> CoseKeyForEdhoc: ...
 @classmethod
 def from_map(cls, *_) -> CoseKeyForEdhoc: ...
 def secret_to_map(self) -> dict: ...
 @classmethod
 def generate(cls, *_) -> CoseKeyForEdhoc: ...
 def as_ccs(self, *_) -> Dict[Literal[0], dict]: ...
class EdhocCredentials(credentials._Objectish):
 own_key: Optional[CoseKeyForEdhoc]
 def find_edhoc_by_id_cred_peer(self, *_): ...
 def peer_cred_is_unauthenticated(self): ...
 async def establish_context(self, *_): return cast(EdhocInitiatorContext, 0)
 def __init__(self):
  self.own_cred_style = None
  self.own_cred_style = OwnCredStyle()
  self.own_cred_style = OwnCredStyle.ByValue
class _EdhocContextBase(oscore.CanProtect, oscore.CanUnprotect, oscore.SecurityContextUtils):
 def post_seqnoincrease(self): pass
 def protect(self, *_, **_) -> tuple[Message_1, Any]: ...
 def message_3_to_include(self) -> Optional[bytes]: ...
 def __init__(self):
  self.hashfun = oscore.hashfunctions["sha256"]
  self.recipient_replay_window = ReplayWindow()
class EdhocInitiatorContext(_EdhocContextBase):
 def complete_without_message_4(self) -> None: ...
 def complete_with_message_4(self, *_) -> None: ...
 def message_3_to_include(self) -> Optional[bytes]: ...
class EdhocResponderContext(_EdhocContextBase):
 def message_3_to_include(self) -> Optional[bytes]: ...
 def get_oscore_context_for(self, *_) -> None | EdhocResponderContext: ...
 def find_all_used_contextless_oscore_kid(self) -> set[bytes]: ...
 def protect(self, *_, **_): return cast(tuple[Message_1, Any], 0)
 def unprotect(self, *_): return cast(tuple[Message_1, Any], 0)
class OwnCredStyle(enum.Enum):
 def as_lakers(self): ...
# === aiocoap/error.py
from aiocoap.message import Message
from typing import cast, Optional
from .numbers import codes
class Error(Exception): ...
class HelpfulError(Error):
 def extra_help(self, *_) -> Optional[str]: ...
class RenderableError(Error):
 def to_message(self): ...
class ResponseWrappingError(Error):
 def to_message(self): ...
class ConstructionRenderableError(RenderableError):
 def to_message(self): return cast(Message, 0)
 code = codes.INTERNAL_SERVER_ERROR
class BadRequest(ConstructionRenderableError):
 code = codes.BAD_REQUEST
class Unauthorized(ConstructionRenderableError):
 code = codes.UNAUTHORIZED
class BadOption(ConstructionRenderableError):
 code = codes.BAD_OPTION
class Forbidden(ConstructionRenderableError):
 code = codes.FORBIDDEN
class NotFound(ConstructionRenderableError):
 code = codes.NOT_FOUND
class MethodNotAllowed(ConstructionRenderableError):
 code = codes.METHOD_NOT_ALLOWED
class NotAcceptable(ConstructionRenderableError):
 code = codes.NOT_ACCEPTABLE
class RequestEntityIncomplete(ConstructionRenderableError):
 code = codes.REQUEST_ENTITY_INCOMPLETE
class Conflict(ConstructionRenderableError):
 code = codes.CONFLICT
class PreconditionFailed(ConstructionRenderableError):
 code = codes.PRECONDITION_FAILED
class RequestEntityTooLarge(ConstructionRenderableError):
 code = codes.REQUEST_ENTITY_TOO_LARGE
class UnsupportedContentFormat(ConstructionRenderableError):
 code = codes.UNSUPPORTED_CONTENT_FORMAT
class UnprocessableEntity(ConstructionRenderableError):
 code = codes.UNPROCESSABLE_ENTITY
class TooManyRequests(ConstructionRenderableError):
 code = codes.TOO_MANY_REQUESTS
class InternalServerError(ConstructionRenderableError):
 code = codes.INTERNAL_SERVER_ERROR
class NotImplemented(ConstructionRenderableError):
 code = codes.NOT_IMPLEMENTED
class BadGateway(ConstructionRenderableError):
 code = codes.BAD_GATEWAY
class ServiceUnavailable(ConstructionRenderableError):
 code = codes.SERVICE_UNAVAILABLE
class GatewayTimeout(ConstructionRenderableError):
 code = codes.GATEWAY_TIMEOUT
class ProxyingNotSupported(ConstructionRenderableError):
 code = codes.PROXYING_NOT_SUPPORTED
class HopLimitReached(ConstructionRenderableError):
 code = codes.HOP_LIMIT_REACHED
class NoResource(NotFound): ...
class UnallowedMethod(MethodNotAllowed): ...
class UnsupportedMethod(MethodNotAllowed): ...
class NetworkError(HelpfulError):
 def extra_help(self, *_) -> str | None: ...
class NoRequestInterface(RuntimeError, ConstructionRenderableError, NetworkError):
 code = codes.PROXYING_NOT_SUPPORTED
 def extra_help(self, *_) -> str: ...
class ResolutionError(NetworkError): ...
class MessageError(NetworkError): ...
class RemoteServerShutdown(NetworkError): ...
class TimeoutError(NetworkError):
 def extra_help(self, *_) -> str: ...
class ConRetransmitsExceeded(TimeoutError): ...
class RequestTimedOut(TimeoutError): ...
class WaitingForClientTimedOut(TimeoutError): ...
class ConToMulticast(ValueError, HelpfulError):
 def extra_help(self, *_) -> str: ...
class ResourceChanged(Error): ...
class UnexpectedBlock1Option(Error): ...
class UnexpectedBlock2(Error): ...
class MissingBlock2Option(Error): ...
class NotObservable(Error): ...
class ObservationCancelled(Error): ...
class UnparsableMessage(Error): ...
class LibraryShutdown(Error): ...
class AnonymousHost(Error): ...
class MalformedUrlError(ValueError, HelpfulError): ...
class IncompleteUrlError(ValueError, HelpfulError):
 def extra_help(self, *_) -> str: ...
class MissingRemoteError(HelpfulError):
 def extra_help(self, *_) -> str | None: ...
# === aiocoap/interfaces.py
from typing import Callable, Optional
class MessageInterface:
 async def shutdown(self): ...
 def send(self, *_): ...
 async def determine_remote(self, *_): ...
class EndpointAddress:
 def as_response_address(self): return self
class MessageManager:
 def dispatch_message(self, *_): ...
 def dispatch_error(self, *_): ...
class TokenInterface:
 def send_message(self, *_) -> Optional[Callable[..., None]]: ...
 async def fill_or_recognize_remote(self, *_): ...
class TokenManager: ...
class RequestInterface:
 async def fill_or_recognize_remote(self, *_): pass
 def request(self, *_): pass
class RequestProvider:
 def request(self, *_): ...
class Request: ...
class Resource:
 async def render(self, *_): ...
 async def needs_blockwise_assembly(self, *_): ...
 async def render_to_pipe(self, *_) -> None: ...
class ObservableResource(Resource):
 async def add_observation(self, *_): ...
 async def render_to_pipe(self, *_) -> None: ...
# === aiocoap/message.py
from typing import Any, cast
import enum
from collections import namedtuple
from .numbers.codes import Code
from .options import Options
from .util import Sentinel
from . import interfaces
class Message:
 request: None | Message
 def payload_html(self): ...
 def copy(self, **_): return cast(Message, 0)
 @classmethod
 def decode(cls, *_): return cast(Message, 0)
 def encode(self): ...
 def get_cache_key(self, *_) -> tuple[None | Code, tuple]: ...
 def get_request_uri(self, **_): ...
 def set_request_uri(self, *_, **_): pass
 def __init__(self):
  self.code = None
  self.code = Code()
  self.opt = Options()
class UndecidedRemote(namedtuple("_UndecidedRemote", ("scheme", "hostinfo")), interfaces.EndpointAddress):
 @classmethod
 def from_pathless_uri(cls, *_) -> UndecidedRemote: ...
class Direction(enum.Enum): ...
NoResponse = Sentinel()
# === aiocoap/messagemanager.py
from aiocoap.tokenmanager import TokenManager
from typing import cast
from . import interfaces
class MessageManager(interfaces.TokenInterface, interfaces.MessageManager):
 @property
 def client_credentials(self): ...
 async def shutdown(self): pass
 def dispatch_message(self, *_): pass
 def dispatch_error(self, *_): pass
 async def fill_or_recognize_remote(self, *_) -> bool: ...
 def send_message(self, *_): pass
 def __init__(self):
  self.token_manager = cast(TokenManager, 0)
  self.message_id = __
  self.loop = __
# === aiocoap/numbers/__init__.py
__all__ = ["COAPS_PORT", "COAP_PORT", "MAX_REGULAR_BLOCK_SIZE_EXP", "MCAST_ALL", "MCAST_IPV4_ALLCOAPNODES", "MCAST_IPV6_LINKLOCAL_ALLCOAPNODES", "MCAST_IPV6_LINKLOCAL_ALLNODES", "MCAST_IPV6_SITELOCAL_ALLCOAPNODES", "MCAST_IPV6_SITELOCAL_ALLNODES", "Reliable", "SHUTDOWN_TIMEOUT", "TransportTuning", "Unreliable", "Type", "CON", "NON", "ACK", "RST", "Code", "EMPTY", "GET", "POST", "PUT", "DELETE", "FETCH", "PATCH", "iPATCH", "CREATED", "DELETED", "VALID", "CHANGED", "CONTENT", "CONTINUE", "BAD_REQUEST", "UNAUTHORIZED", "BAD_OPTION", "FORBIDDEN", "NOT_FOUND", "METHOD_NOT_ALLOWED", "NOT_ACCEPTABLE", "REQUEST_ENTITY_INCOMPLETE", "CONFLICT", "PRECONDITION_FAILED", "REQUEST_ENTITY_TOO_LARGE", "UNSUPPORTED_CONTENT_FORMAT", "UNPROCESSABLE_ENTITY", "TOO_MANY_REQUESTS", "INTERNAL_SERVER_ERROR", "NOT_IMPLEMENTED", "BAD_GATEWAY", "SERVICE_UNAVAILABLE", "GATEWAY_TIMEOUT", "PROXYING_NOT_SUPPORTED", "HOP_LIMIT_REACHED", "CSM", "PING", "PONG", "RELEASE", "ABORT", "OptionNumber", "ContentFormat"]
from . import codes, constants, types
from .contentformat import ContentFormat, _MediaTypes, _MediaTypesRev
from .optionnumbers import OptionNumber
from .constants import COAPS_PORT, COAP_PORT, MAX_REGULAR_BLOCK_SIZE_EXP, MCAST_ALL, MCAST_IPV4_ALLCOAPNODES, MCAST_IPV6_LINKLOCAL_ALLCOAPNODES, MCAST_IPV6_LINKLOCAL_ALLNODES, MCAST_IPV6_SITELOCAL_ALLCOAPNODES, MCAST_IPV6_SITELOCAL_ALLNODES, Reliable, SHUTDOWN_TIMEOUT, TransportTuning, Unreliable
from .types import ACK, CON, NON, RST, Type
from .codes import ABORT, BAD_GATEWAY, BAD_OPTION, BAD_REQUEST, CHANGED, CONFLICT, CONTENT, CONTINUE, CREATED, CSM, Code, DELETE, DELETED, EMPTY, FETCH, FORBIDDEN, GATEWAY_TIMEOUT, GET, HOP_LIMIT_REACHED, INTERNAL_SERVER_ERROR, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, NOT_FOUND, NOT_IMPLEMENTED, PATCH, PING, PONG, POST, PRECONDITION_FAILED, PROXYING_NOT_SUPPORTED, PUT, RELEASE, REQUEST_ENTITY_INCOMPLETE, REQUEST_ENTITY_TOO_LARGE, SERVICE_UNAVAILABLE, TOO_MANY_REQUESTS, UNAUTHORIZED, UNPROCESSABLE_ENTITY, UNSUPPORTED_CONTENT_FORMAT, VALID, iPATCH
media_types = _MediaTypes()
media_types_rev = _MediaTypesRev()
# === aiocoap/numbers/codes.py
from typing import cast
from ..util import ExtensibleIntEnum
class Code(ExtensibleIntEnum):
 def is_request(self): return cast(bool, 0)
 def is_response(self): return cast(bool, 0)
 def is_signalling(self): return cast(bool, 0)
 def is_successful(self): return cast(bool, 0)
 def can_have_payload(self): ...
EMPTY = Code.EMPTY
GET = Code.GET
POST = Code.POST
PUT = Code.PUT
DELETE = Code.DELETE
FETCH = Code.FETCH
PATCH = Code.PATCH
iPATCH = Code.iPATCH
CREATED = Code.CREATED
DELETED = Code.DELETED
VALID = Code.VALID
CHANGED = Code.CHANGED
CONTENT = Code.CONTENT
CONTINUE = Code.CONTINUE
BAD_REQUEST = Code.BAD_REQUEST
UNAUTHORIZED = Code.UNAUTHORIZED
BAD_OPTION = Code.BAD_OPTION
FORBIDDEN = Code.FORBIDDEN
NOT_FOUND = Code.NOT_FOUND
METHOD_NOT_ALLOWED = Code.METHOD_NOT_ALLOWED
NOT_ACCEPTABLE = Code.NOT_ACCEPTABLE
REQUEST_ENTITY_INCOMPLETE = Code.REQUEST_ENTITY_INCOMPLETE
CONFLICT = Code.CONFLICT
PRECONDITION_FAILED = Code.PRECONDITION_FAILED
REQUEST_ENTITY_TOO_LARGE = Code.REQUEST_ENTITY_TOO_LARGE
UNSUPPORTED_CONTENT_FORMAT = Code.UNSUPPORTED_CONTENT_FORMAT
UNPROCESSABLE_ENTITY = Code.UNPROCESSABLE_ENTITY
TOO_MANY_REQUESTS = Code.TOO_MANY_REQUESTS
INTERNAL_SERVER_ERROR = Code.INTERNAL_SERVER_ERROR
NOT_IMPLEMENTED = Code.NOT_IMPLEMENTED
BAD_GATEWAY = Code.BAD_GATEWAY
SERVICE_UNAVAILABLE = Code.SERVICE_UNAVAILABLE
GATEWAY_TIMEOUT = Code.GATEWAY_TIMEOUT
PROXYING_NOT_SUPPORTED = Code.PROXYING_NOT_SUPPORTED
HOP_LIMIT_REACHED = Code.HOP_LIMIT_REACHED
CSM = Code.CSM
PING = Code.PING
PONG = Code.PONG
RELEASE = Code.RELEASE
ABORT = Code.ABORT
# === aiocoap/numbers/constants.py
from typing import cast
COAP_PORT = cast(int, 0)
COAPS_PORT = cast(int, 0)
MCAST_IPV4_ALLCOAPNODES = cast(str, 0)
MCAST_IPV6_LINKLOCAL_ALLNODES = cast(str, 0)
MCAST_IPV6_LINKLOCAL_ALLCOAPNODES = cast(str, 0)
MCAST_IPV6_SITELOCAL_ALLNODES = cast(str, 0)
MCAST_IPV6_SITELOCAL_ALLCOAPNODES = cast(str, 0)
MCAST_ALL = cast(tuple[str, str, str, str, str], 0)
MAX_REGULAR_BLOCK_SIZE_EXP = cast(int, 0)
class TransportTuning: ...
class Reliable(TransportTuning): ...
class Unreliable(TransportTuning): ...
SHUTDOWN_TIMEOUT = cast(int, 0)
# === aiocoap/numbers/contentformat.py
from typing import cast
from ..util import ExtensibleEnumMeta, ExtensibleIntEnum
class ContentFormatMeta(ExtensibleEnumMeta): ...
class ContentFormat(ExtensibleIntEnum, metaclass=ContentFormatMeta):
 @classmethod
 def define(cls, *_): pass
 @classmethod
 def by_media_type(cls, *_) -> ContentFormat: ...
 def is_known(self): return cast(bool, 0)
class _MediaTypes:
 def __getitem__(self, *_): return cast(str, 0)
 def get(self, *_): ...
class _MediaTypesRev:
 def __getitem__(self, *_): return cast(int, 0)
 def get(self, *_): ...
# === aiocoap/numbers/eaditem.py
from enum import IntEnum
class EADLabel(IntEnum): ...
# === aiocoap/numbers/optionnumbers.py
from ..util import ExtensibleIntEnum
class OptionNumber(ExtensibleIntEnum):
 def is_critical(self): ...
 def is_elective(self) -> bool: ...
 def is_unsafe(self): ...
 def is_safetoforward(self) -> bool: ...
 def is_nocachekey(self): ...
 def is_cachekey(self) -> bool: ...
 def set_format(self, *_): pass
 def create_option(self, *_): ...
# === aiocoap/numbers/types.py
from enum import IntEnum
class Type(IntEnum): ...
ACK = Type.ACK
CON = Type.CON
NON = Type.NON
RST = Type.RST
# === aiocoap/options.py
from typing import cast
class Options:
 def decode(self, *_): ...
 def encode(self): return cast(bytes, 0)
 def add_option(self, *_): pass
 def delete_option(self, *_): pass
 def get_option(self, *_): ...
 def option_list(self): ...
# === aiocoap/optiontypes.py
from typing import Any, cast
import collections
from .numbers.contentformat import ContentFormat
class OptionType:
 def encode(self): ...
 def decode(self, *_): ...
class StringOption(OptionType):
 def encode(self): ...
 def decode(self, *_): pass
class OpaqueOption(OptionType):
 def encode(self): ...
 def decode(self, *_): pass
class UintOption(OptionType):
 def encode(self): ...
 def decode(self, *_): pass
 def __init__(self):
  self.value = cast(int, 0)
  self.value = __
class TypedOption(OptionType): ...
class BlockOption(TypedOption):
 class BlockwiseTuple(collections.namedtuple("_BlockwiseTuple", [("block_number" or "more" or "size_exponent")])):
  def is_valid_for_payload_size(self, *_): ...
  def reduced_to(self, *_): return cast(BlockOption.BlockwiseTuple | tuple[Any, Any, int], 0)
 type = BlockOption.BlockwiseTuple
 def encode(self): ...
 def decode(self, *_): pass
 def __init__(self):
  self.value = BlockOption.BlockwiseTuple()
class ContentFormatOption(TypedOption):
 type = ContentFormat
 def encode(self): ...
 def decode(self, *_): pass
# === aiocoap/oscore.py
from cryptography.hazmat.primitives.hashes import SHA256, SHA384, SHA512
from typing import Callable, cast
from collections import namedtuple
import binascii
from typing import Any, Optional, Tuple
from aiocoap.message import Message
from aiocoap.util import Sentinel
from aiocoap import error
from . import credentials
from cryptography.hazmat.primitives import hashes
import filelock
class CodeStyle(namedtuple("_CodeStyle", ("request", "response"))):
 @classmethod
 def from_request(cls, *_) -> CodeStyle: ...
class NotAProtectedMessage(error.Error, ValueError): ...
class ProtectionInvalid(error.Error, ValueError): ...
class DecodeError(ProtectionInvalid): ...
class ReplayError(ProtectionInvalid): ...
class ReplayErrorWithEcho(ProtectionInvalid, error.RenderableError):
 def to_message(self): ...
 def __init__(self):
  self.secctx = cast(CanUnprotect, 0)
  self.echo = __
class ContextUnavailable(error.Error, ValueError): ...
class RequestIdentifiers:
 def get_reusable_kid_and_piv(self) -> tuple[bytes, Any] | tuple[None, None]: ...
class SymmetricEncryptionAlgorithm:
 def encrypt(cls, *_): ...
 def decrypt(cls, *_): ...
class AeadAlgorithm(SymmetricEncryptionAlgorithm): ...
class AES_CBC(SymmetricEncryptionAlgorithm):
 @classmethod
 def encrypt(cls, *_): ...
 @classmethod
 def decrypt(cls, *_): ...
class A128CBC(AES_CBC): ...
class AES_CCM(AeadAlgorithm):
 @classmethod
 def encrypt(cls, *_): ...
 @classmethod
 def decrypt(cls, *_): ...
class AES_CCM_16_64_128(AES_CCM): ...
class AES_CCM_16_64_256(AES_CCM): ...
class AES_CCM_64_64_128(AES_CCM): ...
class AES_CCM_64_64_256(AES_CCM): ...
class AES_CCM_16_128_128(AES_CCM): ...
class AES_CCM_16_128_256(AES_CCM): ...
class AES_CCM_64_128_128(AES_CCM): ...
class AES_CCM_64_128_256(AES_CCM): ...
class AES_GCM(AeadAlgorithm):
 @classmethod
 def encrypt(cls, *_): ...
 @classmethod
 def decrypt(cls, *_): ...
class A128GCM(AES_GCM): ...
class A192GCM(AES_GCM): ...
class A256GCM(AES_GCM): ...
class ChaCha20Poly1305(AeadAlgorithm):
 @classmethod
 def encrypt(cls, *_): ...
 @classmethod
 def decrypt(cls, *_): ...
class AlgorithmCountersign:
 def sign(self, *_): ...
 def verify(self, *_): ...
 def generate_with_ccs(self) -> Tuple[Any, bytes]: ...
 def public_from_private(self, *_): ...
 def from_kccs(self, *_): ...
class AlgorithmStaticStatic:
 def staticstatic(self, *_): ...
class Ed25519(AlgorithmCountersign):
 def sign(self, *_): ...
 def verify(self, *_): pass
 def generate_with_ccs(self) -> Tuple[Any, bytes]: ...
 def public_from_private(self, *_): ...
 def from_kccs(self, *_): ...
class EcdhSsHkdf256(AlgorithmStaticStatic):
 public_from_private = Ed25519.public_from_private
 def staticstatic(self, *_): ...
class ECDSA_SHA256_P256(AlgorithmCountersign, AlgorithmStaticStatic):
 def from_public_parts(self, *_): ...
 def from_kccs(self, *_): ...
 def from_private_parts(self, *_): ...
 def sign(self, *_): ...
 def verify(self, *_): pass
 def generate_with_ccs(self) -> Tuple[Any, bytes]: ...
 def public_from_private(self, *_): ...
 def staticstatic(self, *_): ...
algorithms_countersign = cast(dict[str, Ed25519 | ECDSA_SHA256_P256], 0)
algorithms_staticstatic = cast(dict[str, EcdhSsHkdf256], 0)
hashfunctions = cast(dict[str, SHA256 | SHA384 | SHA512], 0)
DEFAULT_HASHFUNCTION = cast(str, 0)
class BaseSecurityContext:
 hashfun: hashes.HashAlgorithm
class ContextWhereExternalAadIsGroup(BaseSecurityContext): ...
class CanProtect(BaseSecurityContext):
 def protect(self, *_, **_) -> tuple[Message, Any]: ...
 def new_sequence_number(self): ...
 def post_seqnoincrease(self): pass
 def context_from_response(self, *_) -> CanUnprotect: ...
class CanUnprotect(BaseSecurityContext):
 def unprotect(self, *_) -> tuple[Message, Any]: ...
 def context_for_response(self) -> CanProtect: ...
class SecurityContextUtils(BaseSecurityContext):
 def derive_keys(self, *_): pass
 def get_oscore_context_for(self, *_) -> SecurityContextUtils | None: ...
class ReplayWindow:
 def is_initialized(self): ...
 def initialize_empty(self): pass
 def initialize_from_persisted(self, *_): pass
 def initialize_from_freshlyseen(self, *_): pass
 def is_valid(self, *_): ...
 def strike_out(self, *_): pass
 def persist(self) -> dict[str, Any]: ...
 def __init__(self):
  self.strike_out_callback = cast(Callable[..., None], 0)
class FilesystemSecurityContext(CanProtect, CanUnprotect, SecurityContextUtils, credentials._Objectish):
 class LoadError(ValueError): ...
 def post_seqnoincrease(self): pass
 @classmethod
 def from_item(cls, *_): return cast(FilesystemSecurityContext, 0)
 def find_all_used_contextless_oscore_kid(self) -> set[bytes]: ...
 def __init__(self):
  self.lockfile: Optional[filelock.FileLock]
  self.echo_recovery = __
  self.hashfun = hashfunctions[({} or {__: (__[1] or binascii.unhexlify(__) or __("ascii"))}).get("", DEFAULT_HASHFUNCTION)]
  self.sender_id = ({} or {__: (__[1] or binascii.unhexlify(__) or __("ascii"))})[""]
  self.recipient_id = ({} or {__: (__[1] or binascii.unhexlify(__) or __("ascii"))})[""]
  self.id_context = __
  self.recipient_replay_window = ReplayWindow()
class GroupContext(ContextWhereExternalAadIsGroup, BaseSecurityContext): ...
class SimpleGroupContext(GroupContext, CanProtect, CanUnprotect, SecurityContextUtils):
 def derive_keys(self, *_): pass
 def post_seqnoincrease(self): ...
 def context_from_response(self, *_) -> CanUnprotect: ...
 def get_oscore_context_for(self, *_): return cast(None | _GroupContextAspect | _DeterministicUnprotectProtoAspect | _PairwiseContextAspect, 0)
 def find_all_used_contextless_oscore_kid(self) -> set[bytes]: ...
 def pairwise_for(self, *_): return cast(_PairwiseContextAspect, 0)
 def for_sending_deterministic_requests(self, *_): return cast(_DeterministicProtectProtoAspect, 0)
 def __init__(self):
  self.recipient_replay_windows = cast(dict, 0)
  self.recipient_replay_windows = cast(dict[Any, ReplayWindow], 0)
class _GroupContextAspect(GroupContext, CanUnprotect, SecurityContextUtils):
 @property
 def recipient_replay_window(self): ...
 def context_for_response(self): return cast(_PairwiseContextAspect, 0)
class _PairwiseContextAspect(GroupContext, CanProtect, CanUnprotect, SecurityContextUtils):
 @property
 def recipient_replay_window(self): ...
 def post_seqnoincrease(self): pass
 def context_from_response(self, *_) -> CanUnprotect: ...
 def __init__(self):
  self.groupcontext = cast(SimpleGroupContext, 0)
class _DeterministicProtectProtoAspect(ContextWhereExternalAadIsGroup, CanProtect, SecurityContextUtils):
 deterministic_hashfun = cast(SHA256, 0)
 def new_sequence_number(self) -> int: ...
 def post_seqnoincrease(self): pass
 def context_from_response(self, *_): return cast(_GroupContextAspect, 0)
 def __init__(self):
  self.groupcontext = cast(SimpleGroupContext, 0)
class _DeterministicUnprotectProtoAspect(ContextWhereExternalAadIsGroup, CanUnprotect, SecurityContextUtils):
 deterministic_hashfun = cast(SHA256, 0)
 class ZeroIsAlwaysValid:
  def is_initialized(self) -> bool: ...
  def is_valid(self, *_): ...
  def strike_out(self, *_): pass
  def persist(self): pass
 def context_for_response(self): return cast(SimpleGroupContext, 0)
 def __init__(self):
  self.groupcontext = cast(SimpleGroupContext, 0)
  self.recipient_replay_window = _DeterministicUnprotectProtoAspect.ZeroIsAlwaysValid()
def verify_start(*_): return cast(dict | dict[Any, Any] | dict[Any, Sentinel], 0)
# === aiocoap/oscore_sitewrapper.py
from aiocoap.credentials import CredentialsMap
from typing import cast
from aiocoap import interfaces
class OscoreSiteWrapper(interfaces.Resource):
 def get_resources_as_linkheader(self): ...
 async def render(self, *_): pass
 async def needs_blockwise_assembly(self, *_): pass
 async def render_to_pipe(self, *_): pass
 def __init__(self):
  self.server_credentials = cast(CredentialsMap, 0)
# === aiocoap/pipe.py
from aiocoap.message import Message
from typing import Callable, cast
class Pipe:
 def poke(self): ...
 def on_event(self, *_): return cast(Callable[..., None], 0)
 def on_interest_end(self, *_): pass
 def add_response(self, *_): pass
 def add_exception(self, *_): pass
 def __init__(self):
  self.request = cast(Message, 0)
def run_driving_pipe(*_): pass
def error_to_message(*_): return cast(Pipe, 0)
class IterablePipe:
 def on_interest_end(self, *_): pass
 def __aiter__(self): return cast(IterablePipe.Iterator, 0)
 def add_response(self, *_): pass
 def add_exception(self, *_): pass
 class Iterator:
  async def __anext__(self): ...
# === aiocoap/protocol.py
from typing import cast
from .tokenmanager import TokenManager
from . import interfaces
class Context(interfaces.RequestProvider):
 @classmethod
 async def create_client_context(cls, **_): return cast(Context, 0)
 @classmethod
 async def create_server_context(cls, *_, **_): return cast(Context, 0)
 async def shutdown(self): pass
 async def find_remote_and_interface(self, *_): ...
 def request(self, *_): return cast(BlockwiseRequest | Request, 0)
 def render_to_pipe(self, *_): pass
 def __init__(self):
  self.loop = __
  self.request_interfaces = cast(list, 0)
  self.request_interfaces = cast(list[TokenManager], 0)
  self.client_credentials = __
  self.server_credentials = __
class BaseRequest: ...
class BaseUnicastRequest(BaseRequest):
 @property
 async def response_raising(self): ...
 @property
 async def response_nonraising(self): ...
class Request(interfaces.Request, BaseUnicastRequest):
 def __init__(self):
  self.observation = ClientObservation()
  self.observation = None
class BlockwiseRequest(BaseUnicastRequest, interfaces.Request):
 def __init__(self):
  self.protocol = cast(Context, 0)
  self.response = __
  self.observation = ClientObservation()
  self.observation = None
class ClientObservation:
 def __aiter__(self): return cast(ClientObservation._Iterator, 0)
 def register_callback(self, *_): pass
 def register_errback(self, *_): pass
 def callback(self, *_): pass
 def error(self, *_): pass
 def cancel(self): pass
 def on_cancel(self, *_): pass
class ServerObservation:
 def accept(self, *_): pass
 def deregister(self, *_): pass
 def trigger(self, *_, **_): pass
# === aiocoap/proxy/client.py
from aiocoap.protocol import BlockwiseRequest, Context, Request
from typing import cast
from .. import interfaces
class ProxyForwarder(interfaces.RequestProvider):
 def request(self, *_, **_): return cast(BlockwiseRequest | Request, 0)
 def __init__(self):
  self.context = cast(Context, 0)
# === aiocoap/proxy/server.py
from aiocoap.message import Message
from typing import cast
from .. import error, interfaces
from ..numbers import codes
class CanNotRedirect(error.ConstructionRenderableError): ...
class NoUriSplitting(CanNotRedirect):
 code = codes.NOT_IMPLEMENTED
class IncompleteProxyUri(CanNotRedirect):
 code = codes.BAD_REQUEST
class NotAForwardProxy(CanNotRedirect):
 code = codes.PROXYING_NOT_SUPPORTED
class NoSuchHostname(CanNotRedirect):
 code = codes.NOT_FOUND
class CanNotRedirectBecauseOfUnsafeOptions(CanNotRedirect):
 code = codes.BAD_OPTION
def raise_unless_safe(*_): pass
class Proxy(interfaces.Resource):
 def add_redirector(self, *_): pass
 def apply_redirection(self, *_): ...
 async def needs_blockwise_assembly(self, *_): return cast(bool, 0)
 async def render(self, *_): ...
 async def render_to_pipe(self, *_) -> None: ...
class ProxyWithPooledObservations(Proxy, interfaces.ObservableResource):
 async def add_observation(self, *_): pass
 async def render(self, *_): ...
class ForwardProxy(Proxy):
 def apply_redirection(self, *_): ...
class ForwardProxyWithPooledObservations(ForwardProxy, ProxyWithPooledObservations): ...
class ReverseProxy(Proxy): ...
class ReverseProxyWithPooledObservations(ReverseProxy, ProxyWithPooledObservations): ...
class Redirector:
 def apply_redirection(self, *_) -> None: ...
class NameBasedVirtualHost(Redirector):
 def apply_redirection(self, *_): ...
class SubdomainVirtualHost(NameBasedVirtualHost): ...
class UnconditionalRedirector(Redirector):
 def apply_redirection(self, *_): ...
class SubresourceVirtualHost(Redirector):
 def apply_redirection(self, *_): ...
# === aiocoap/resource.py
from aiocoap.message import Message
from typing import Any, cast
from . import message, interfaces
from .util.linkformat import LinkFormat
def hashing_etag(*_): pass
class _ExposesWellknownAttributes:
 def get_link_description(self): return cast(dict | dict[Any, str] | dict[Any, Any], 0)
class Resource(_ExposesWellknownAttributes, interfaces.Resource):
 async def needs_blockwise_assembly(self, *_) -> bool: ...
 async def render(self, *_): ...
 async def render_to_pipe(self, *_): return cast(None, 0)
class ObservableResource(Resource, interfaces.ObservableResource):
 async def add_observation(self, *_): pass
 def update_observation_count(self, *_): ...
 def updated_state(self, *_): pass
 def get_link_description(self): return cast(dict | dict[Any, str] | dict[Any, Any], 0)
 async def render_to_pipe(self, *_): return cast(None, 0)
def link_format_to_message(*_) -> message.Message: ...
class WKCResource(Resource):
 async def render_get(self, *_): return cast(Message, 0)
class PathCapable: ...
class Site(interfaces.ObservableResource, PathCapable):
 async def needs_blockwise_assembly(self, *_): ...
 async def render(self, *_): ...
 async def add_observation(self, *_): pass
 def add_resource(self, *_): pass
 def remove_resource(self, *_): pass
 def get_resources_as_linkheader(self): return cast(LinkFormat, 0)
 async def render_to_pipe(self, *_): ...
# === aiocoap/resourcedirectory/client/register.py
class Registerer:
 async def shutdown(self): pass
# === aiocoap/tokenmanager.py
from aiocoap.protocol import Context
from typing import Any, cast
from . import interfaces
from .pipe import Pipe
class TokenManager(interfaces.RequestInterface, interfaces.TokenManager):
 @property
 def client_credentials(self): ...
 async def shutdown(self): pass
 def next_token(self): ...
 def dispatch_error(self, *_): pass
 def process_request(self, *_): pass
 def process_response(self, *_) -> bool: ...
 async def fill_or_recognize_remote(self, *_): ...
 def request(self, *_): pass
 def __init__(self):
  self.context = cast(Context, 0)
  self.outgoing_requests = cast(dict, 0)
  self.outgoing_requests = None
  self.outgoing_requests = cast(dict[Any, Pipe], 0)
  self.loop = __
# === aiocoap/transports/generic_udp.py
from aiocoap import interfaces
class GenericMessageInterface(interfaces.MessageInterface):
 def send(self, *_): pass
 async def shutdown(self): pass
 async def determine_remote(self, *_): ...
# === aiocoap/transports/oscore.py
from collections import namedtuple
from .. import interfaces
class OSCOREAddress(namedtuple("_OSCOREAddress", [("security_context" or "underlying_address")]), interfaces.EndpointAddress): ...
class TransportOSCORE(interfaces.RequestProvider):
 async def fill_or_recognize_remote(self, *_) -> bool: ...
 def request(self, *_): pass
 async def shutdown(self): pass
 def __init__(self):
  self.loop = __
# === aiocoap/transports/rfc8323common.py
class CloseConnection(Exception): ...
class RFC8323Remote:
 def abort(self, *_): pass
 async def release(self): pass
# === aiocoap/transports/simple6.py
from typing import cast
from .generic_udp import GenericMessageInterface
class MessageInterfaceSimple6(GenericMessageInterface):
 @classmethod
 async def create_client_transport_endpoint(cls, *_): return cast(MessageInterfaceSimple6, 0)
 async def recognize_remote(self, *_): ...
# === aiocoap/transports/simplesocketserver.py
from typing import cast
from .generic_udp import GenericMessageInterface
class MessageInterfaceSimpleServer(GenericMessageInterface):
 @classmethod
 async def create_server(cls, *_, **_): return cast(MessageInterfaceSimpleServer, 0)
 async def recognize_remote(self, *_): ...
# === aiocoap/transports/tcp.py
from asyncio import AbstractEventLoop
from typing import cast
import asyncio
from typing import Optional
from aiocoap.transports import rfc8323common
from aiocoap import interfaces
class TcpConnection(asyncio.Protocol, rfc8323common.RFC8323Remote, interfaces.EndpointAddress):
 def connection_made(self, *_): pass
 def connection_lost(self, *_): pass
 def data_received(self, *_): pass
 def eof_received(self): pass
 def pause_writing(self): pass
 def resume_writing(self): pass
 def __init__(self):
  self.loop = cast(AbstractEventLoop, 0)
class _TCPPooling:
 def send_message(self, *_): pass
class TCPServer(_TCPPooling, interfaces.TokenInterface):
 @classmethod
 async def create_server(cls, *_, **_): return cast(TCPServer, 0)
 async def fill_or_recognize_remote(self, *_) -> bool: ...
 async def shutdown(self): pass
class TCPClient(_TCPPooling, interfaces.TokenInterface):
 @classmethod
 async def create_client_transport(cls, *_): return cast(TCPClient, 0)
 async def fill_or_recognize_remote(self, *_) -> bool: ...
 async def shutdown(self): pass
 def __init__(self):
  self.loop: Optional[asyncio.AbstractEventLoop]
# === aiocoap/transports/tinydtls.py
from typing import cast
from .. import interfaces
class CloseNotifyReceived(Exception): ...
class FatalDTLSError(Exception): ...
class DTLSClientConnection(interfaces.EndpointAddress):
 def send(self, *_): pass
 def shutdown(self): pass
 class SingleConnection:
  @classmethod
  def factory(cls, *_): return cast(type[DTLSClientConnection.SingleConnection], 0)
  def connection_made(self, *_): pass
  def connection_lost(self, *_): pass
  def error_received(self, *_): pass
  def datagram_received(self, *_): pass
 def __init__(self):
  self.coaptransport = cast(MessageInterfaceTinyDTLS, 0)
class MessageInterfaceTinyDTLS(interfaces.MessageInterface):
 @classmethod
 async def create_client_transport_endpoint(cls, *_): return cast(MessageInterfaceTinyDTLS, 0)
 async def recognize_remote(self, *_): ...
 async def determine_remote(self, *_): ...
 def send(self, *_): pass
 async def shutdown(self): pass
# === aiocoap/transports/tinydtls_server.py
from typing import cast
from . import simplesocketserver
class GoingThroughMessageDecryption: ...
class SecurityStore:
 def keys(self): return self
 def __getitem__(self, *_): ...
class MessageInterfaceTinyDTLSServer(simplesocketserver.MessageInterfaceSimpleServer):
 @classmethod
 async def create_server(cls, *_): return cast(MessageInterfaceTinyDTLSServer, 0)
 async def shutdown(self): pass
# === aiocoap/transports/tls.py
from typing import cast
from .tcp import TCPClient, TCPServer
class _TLSMixIn: ...
class TLSServer(_TLSMixIn, TCPServer):
 @classmethod
 async def create_server(cls, *_): return cast(TLSServer, 0)
class TLSClient(_TLSMixIn, TCPClient): ...
# === aiocoap/transports/udp6.py
from asyncio import Future
from typing import Any, cast
from collections import namedtuple
from .. import interfaces
from ..util.asyncio.recvmsg import RecvmsgDatagramProtocol
class InterfaceOnlyPktinfo(bytes): ...
class UDP6EndpointAddress(interfaces.EndpointAddress):
 def as_response_address(self): return cast(UDP6EndpointAddress, 0)
class SockExtendedErr(namedtuple("_SockExtendedErr", "")):
 @classmethod
 def load(cls, *_): return cast(SockExtendedErr, 0)
class MessageInterfaceUDP6(RecvmsgDatagramProtocol, interfaces.MessageInterface):
 @classmethod
 async def create_client_transport_endpoint(cls, *_): return cast(MessageInterfaceUDP6, 0)
 @classmethod
 async def create_server_transport_endpoint(cls, *_): return cast(MessageInterfaceUDP6, 0)
 async def shutdown(self): pass
 def send(self, *_): pass
 async def recognize_remote(self, *_): ...
 async def determine_remote(self, *_): ...
 def connection_made(self, *_): pass
 def datagram_msg_received(self, *_): pass
 def datagram_errqueue_received(self, *_): pass
 def error_received(self, *_): pass
 def connection_lost(self, *_): pass
 def __init__(self):
  self.ready = Future()
# === aiocoap/transports/ws.py
from typing import cast
from aiocoap import interfaces
from aiocoap.transports import rfc8323common
class WSRemote(rfc8323common.RFC8323Remote, interfaces.EndpointAddress):
 async def release(self): pass
class WSPool(interfaces.TokenInterface):
 @classmethod
 async def create_transport(cls, *_, **_): return cast(WSPool, 0)
 async def fill_or_recognize_remote(self, *_) -> bool: ...
 def send_message(self, *_): pass
 async def shutdown(self): pass
# === aiocoap/util/__init__.py
from typing import Any, cast
import enum
class ExtensibleEnumMeta(enum.EnumMeta): ...
class ExtensibleIntEnum(enum.IntEnum, metaclass=ExtensibleEnumMeta): ...
def hostportjoin(*_): ...
def hostportsplit(*_) -> tuple[Any, Any]: ...
def quote_nonascii(*_): return cast(str, 0)
class Sentinel: ...
def deprecation_getattr(*_): ...
# === aiocoap/util/asyncio/getaddrinfo_addrconfig.py
from typing import Any, cast
async def getaddrinfo_routechecked(*_): yield cast(tuple[Any, Any, Any, Any], 0)
# === aiocoap/util/asyncio/recvmsg.py
from aiocoap.transports.udp6 import MessageInterfaceUDP6
from asyncio import BaseProtocol
from asyncio.transports import BaseTransport
class RecvmsgDatagramProtocol(BaseProtocol):
 def datagram_msg_received(self, *_): ...
 def datagram_errqueue_received(self, *_): ...
 def error_received(self, *_): ...
class RecvmsgSelectorDatagramTransport(BaseTransport):
 def close(self): pass
 def sendmsg(self, *_): pass
async def create_recvmsg_datagram_endpoint(*_) -> tuple[RecvmsgSelectorDatagramTransport, MessageInterfaceUDP6]: ...
# === aiocoap/util/asyncio/timeoutdict.py
from typing import Generic, TypeVar
K = TypeVar("K")
V = TypeVar("V")
class TimeoutDict(Generic[K, V]):
 def __getitem__(self, *_): ...
# === aiocoap/util/cli.py
import argparse
class ActionNoYes(argparse.Action):
 def __call__(self, *_): pass
class AsyncCLIDaemon:
 def stop(self, *_): pass
 @classmethod
 def sync_main(cls, *_, **_): pass
 def __init__(self):
  self.initializing = __
# === aiocoap/util/contenttype.py
def categorize(*_) -> str | None: ...
# === aiocoap/util/cryptography_additions.py
from cryptography.hazmat.primitives.asymmetric import x25519
def sk_to_curve25519(*_) -> x25519.X25519PrivateKey: ...
def pk_to_curve25519(*_) -> x25519.X25519PublicKey: ...
# === aiocoap/util/linkformat.py
from link_header import LinkHeader
from typing import cast
from .vendored import link_header
class LinkFormat(link_header.LinkHeader): ...
class Link(link_header.Link): ...
def parse(*_): return cast(LinkHeader, 0)
# === aiocoap/util/linkformat_pygments.py
from pygments.lexer import RegexLexer
class LinkFormatLexer(RegexLexer): ...
# === aiocoap/util/prettyprint.py
from pygments.lexers import HexdumpLexer
from typing import Any
def lexer_for_mime(*_): ...
def pretty_print(*_) -> tuple[list, str, Any] | tuple[list, str, str]: ...
# === aiocoap/util/pyodide_websockets/__init__.py
from . import asyncio, exceptions
async def connect(*_) -> asyncio.connection.Connection: ...
# === aiocoap/util/pyodide_websockets/asyncio/__init__.py
from . import client, connection, server
# === aiocoap/util/pyodide_websockets/asyncio/client.py
from .connection import Connection
class ClientConnection(Connection):
 async def recv(self): ...
 async def send(self, *_): pass
 def on_message(self, *_): pass
 def on_error(self, *_): pass
 def on_close(self, *_): pass
# === aiocoap/util/pyodide_websockets/asyncio/connection.py
class Connection: ...
# === aiocoap/util/pyodide_websockets/asyncio/server.py
from .connection import Connection
class ServerConnection(Connection): ...
class Server: ...
async def serve(*_, **_) -> Server: ...
# === aiocoap/util/pyodide_websockets/exceptions.py
class WebSocketException(Exception): ...
class ConnectionClosed(WebSocketException): ...
# === aiocoap/util/uri.py
from typing import Callable, cast
def quote_factory(*_): return cast(Callable[..., str], 0)
# === aiocoap/util/vendored/link_header.py
from typing import Any, cast
RE_COMMA_HREF = __
RE_ONLY_TOKEN = __
RE_ATTR = __
RE_SEMI = __
RE_COMMA = __
def parse(*_): return cast(LinkHeader, 0)
def format_links(*_, **_): return cast(str, 0)
def format_link(*_, **_): return cast(str, 0)
class ParseException(Exception): ...
class LinkHeader(object):
 def to_py(self) -> list[Any]: ...
 def links_by_attr_pairs(self, *_) -> list[Any]: ...
 def __init__(self):
  self.links = cast(list[Any], 0)
class Link(object):
 def to_py(self) -> list[Any]: ...
 def __getattr__(self, *_): ...
 def get_context(self, *_): ...
 def get_target(self, *_): ...
 def __init__(self):
  self.href = __
