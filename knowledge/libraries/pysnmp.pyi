# pysnmp==7.1.30, sha256 1f648b7e38fc400e63b493a45d06581d837d07cddd901e6dc9c45be03e9ed685.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === pysnmp/cache.py
class Cache:
 def __getitem__(self, *_): ...
# === pysnmp/carrier/asyncio/base.py
from pysnmp.carrier.asyncio.dispatch import AsyncioDispatcher
from pysnmp.carrier.base import AbstractTransport
class AbstractAsyncioTransport(AbstractTransport):
 PROTO_TRANSPORT_DISPATCHER = AsyncioDispatcher
# === pysnmp/carrier/asyncio/dgram/base.py
import asyncio
from pysnmp.carrier.asyncio.base import AbstractAsyncioTransport
from pysnmp.carrier.base import AbstractTransportAddress
class DgramAsyncioProtocol(asyncio.DatagramProtocol, AbstractAsyncioTransport):
 loop: asyncio.AbstractEventLoop
 def datagram_received(self, *_): pass
 def connection_made(self, *_): pass
 def connection_lost(self, *_): pass
 def open_client_mode(self, *_): return self
 def open_server_mode(self, *_): return self
 def close_transport(self): pass
 def send_message(self, *_): pass
 def normalize_address(self, *_): ...
 def __getattr__(self, *_): ...
# === pysnmp/carrier/asyncio/dgram/udp.py
from pysnmp.carrier.asyncio.dgram.base import DgramAsyncioProtocol
from pysnmp.carrier.base import AbstractTransportAddress
class UdpTransportAddress(tuple, AbstractTransportAddress): ...
class UdpAsyncioTransport(DgramAsyncioProtocol):
 ADDRESS_TYPE = UdpTransportAddress
UdpTransport = UdpAsyncioTransport
# === pysnmp/carrier/asyncio/dgram/udp6.py
from typing import cast
from pysnmp.carrier.asyncio.dgram.base import DgramAsyncioProtocol
from pysnmp.carrier.base import AbstractTransportAddress
class Udp6TransportAddress(tuple, AbstractTransportAddress): ...
class Udp6AsyncioTransport(DgramAsyncioProtocol):
 ADDRESS_TYPE = Udp6TransportAddress
 def normalize_address(self, *_): return cast(Udp6TransportAddress, 0)
Udp6Transport = Udp6AsyncioTransport
# === pysnmp/carrier/asyncio/dispatch.py
from asyncio import Future
from typing import Any
import asyncio
from pysnmp.carrier.base import AbstractTransportDispatcher
class AsyncioDispatcher(AbstractTransportDispatcher):
 loop: asyncio.AbstractEventLoop
 async def handle_timeout(self): pass
 def run_dispatcher(self, *_): pass
 def close_dispatcher(self): pass
 def register_transport(self, *_): pass
 def unregister_transport(self, *_): pass
 def __getattr__(self, *_): ...
 def __init__(self):
  self.loopingcall = None
  self.loopingcall = Future()
# === pysnmp/carrier/asyncio/stream/base.py
from pysnmp.carrier.asyncio.base import AbstractAsyncioTransport
from pysnmp.carrier.base import AbstractTransportAddress
class StreamAsyncioProtocol(AbstractAsyncioTransport):
 def open_client_mode(self, *_): return self
 def open_server_mode(self, *_): return self
 def close_transport(self): pass
 def send_message(self, *_): pass
 def normalize_address(self, *_): ...
 def __getattr__(self, *_): ...
 def __init__(self):
  self.loop = __
# === pysnmp/carrier/asyncio/stream/tcp.py
from pysnmp.carrier.asyncio.stream.base import StreamAsyncioProtocol
from pysnmp.carrier.base import AbstractTransportAddress
class TcpTransportAddress(tuple, AbstractTransportAddress): ...
class TcpAsyncioTransport(StreamAsyncioProtocol):
 ADDRESS_TYPE = TcpTransportAddress
TcpTransport = TcpAsyncioTransport
# === pysnmp/carrier/base.py
from typing import cast, Callable
class TimerCallable:
 def __call__(self, *_): pass
 def __init__(self, cbFun: Callable, *_): ...
class AbstractTransportAddress:
 def set_local_address(self, *_): return self
 def get_local_address(self): ...
 def clone(self, *_): return cast(AbstractTransportAddress, 0)
class AbstractTransport:
 ADDRESS_TYPE = AbstractTransportAddress
 @classmethod
 def is_compatible_with_dispatcher(cls, *_): return cast(bool, 0)
 def register_callback(self, *_): pass
 def unregister_callback(self): pass
 def close_transport(self): pass
 def open_client_mode(self, *_): pass
 def open_server_mode(self, *_): pass
 def send_message(self, *_): pass
class AbstractTransportDispatcher:
 def register_routing_callback(self, routingCbFun: None | Callable[..., tuple[int, ...]]): pass
 def unregister_routing_callback(self): pass
 def register_recv_callback(self, *_): pass
 def unregister_recv_callback(self, *_): pass
 def register_timer_callback(self, timerCbFun: Callable, *_): pass
 def unregister_timer_callback(self, *_): pass
 def register_transport(self, *_): pass
 def unregister_transport(self, *_): pass
 def get_transport(self, *_): return cast(AbstractTransport, 0)
 def send_message(self, *_): pass
 def get_timer_resolution(self): return cast(float, 0)
 def set_timer_resolution(self, *_): pass
 def get_timer_ticks(self): return cast(int, 0)
 def handle_timer_tick(self, *_): pass
 def job_started(self, *_): pass
 def job_finished(self, *_): pass
 def jobs_are_pending(self): return cast(bool, 0)
 def run_dispatcher(self, *_): pass
 def close_dispatcher(self): pass
# === pysnmp/carrier/error.py
from pysnmp import error
class CarrierError(error.PySnmpError): ...
# === pysnmp/carrier/sockmsg.py
from typing import Any, Callable, cast
import ctypes
class in_addr(ctypes.Structure): ...
class in6_addr_U(ctypes.Union): ...
class in6_addr(ctypes.Structure): ...
class in_pktinfo(ctypes.Structure): ...
class in6_pktinfo(ctypes.Structure): ...
def get_recvfrom(*_): return cast(Callable[..., tuple[Any, Any]], 0)
def get_sendto(*_): ...
# === pysnmp/debug.py
from typing import cast
import logging
class Printer:
 def __call__(self, *_): pass
NullHandler = logging.NullHandler
class Debug:
 def __call__(self, *_): pass
def set_logger(*_): pass
def hexdump(*_): return cast(str, 0)
# === pysnmp/entity/config.py
from typing import cast
from pysnmp.carrier.base import AbstractTransport
from pysnmp.proto.secmod.eso.priv import aes192, aes256, des3
from pysnmp.proto.secmod.rfc3414.auth import hmacmd5, hmacsha, noauth
from pysnmp.proto.secmod.rfc3414.priv import des, nopriv
from pysnmp.proto.secmod.rfc3414.service import SnmpUSMSecurityModel
from pysnmp.proto.secmod.rfc3826.priv import aes
from pysnmp.proto.secmod.rfc7860.auth import hmacsha2
USM_AUTH_HMAC96_MD5 = hmacmd5.HmacMd5.SERVICE_ID
USM_AUTH_HMAC96_SHA = hmacsha.HmacSha.SERVICE_ID
USM_AUTH_HMAC128_SHA224 = hmacsha2.HmacSha2.SHA224_SERVICE_ID
USM_AUTH_HMAC192_SHA256 = hmacsha2.HmacSha2.SHA256_SERVICE_ID
USM_AUTH_HMAC256_SHA384 = hmacsha2.HmacSha2.SAH384_SERVICE_ID
USM_AUTH_HMAC384_SHA512 = hmacsha2.HmacSha2.SHA512_SERVICE_ID
USM_AUTH_NONE = noauth.NoAuth.SERVICE_ID
USM_PRIV_CBC56_DES = des.Des.SERVICE_ID
USM_PRIV_CBC168_3DES = des3.Des3.SERVICE_ID
USM_PRIV_CFB128_AES = aes.Aes.SERVICE_ID
USM_PRIV_CFB192_AES_BLUMENTHAL = aes192.AesBlumenthal192.SERVICE_ID
USM_PRIV_CFB256_AES_BLUMENTHAL = aes256.AesBlumenthal256.SERVICE_ID
USM_PRIV_CFB192_AES = aes192.Aes192.SERVICE_ID
USM_PRIV_CFB256_AES = aes256.Aes256.SERVICE_ID
USM_PRIV_NONE = nopriv.NoPriv.SERVICE_ID
USM_KEY_TYPE_PASSPHRASE = cast(int, 0)
USM_KEY_TYPE_MASTER = cast(int, 0)
USM_KEY_TYPE_LOCALIZED = cast(int, 0)
AUTH_SERVICES = SnmpUSMSecurityModel.AUTH_SERVICES
PRIV_SERVICES = SnmpUSMSecurityModel.PRIV_SERVICES
def add_v1_system(*_): pass
def delete_v1_system(*_): pass
def add_v3_user(*_): pass
def delete_v3_user(*_): pass
def add_target_parameters(*_): pass
def delete_target_parameters(*_): pass
def add_target_address(*_): pass
def delete_target_address(*_): pass
def add_transport(*_): pass
def get_transport(*_): return cast(AbstractTransport | None, 0)
def delete_transport(*_): return cast(AbstractTransport | None, 0)
addSocketTransport = add_transport
delSocketTransport = delete_transport
def add_context(*_): pass
def delete_context(*_): pass
def add_vacm_group(*_): pass
def delete_vacm_group(*_): pass
def add_vacm_access(*_): pass
def delete_vacm_access(*_): pass
def add_vacm_view(*_): pass
def delete_vacm_view(*_): pass
def add_vacm_user(*_): pass
def delete_vacm_user(*_): pass
def add_notification_target(*_): pass
def delete_notification_target(*_): pass
def set_initial_vacm_parameters(*_): pass
# === pysnmp/entity/engine.py
from pysnmp.entity.observer import MetaObserver
__all__ = ["SnmpEngine"]
from typing import Any, Dict
from pyasn1.type import univ
from pysnmp.carrier.base import AbstractTransportDispatcher
from pysnmp.proto.acmod import rfc3415, void
from pysnmp.proto.mpmod.base import AbstractMessageProcessingModel
from pysnmp.proto.rfc1902 import OctetString
from pysnmp.proto.rfc3412 import MsgAndPduDispatcher
from pysnmp.proto.secmod.base import AbstractSecurityModel
from pysnmp.smi.builder import MibBuilder
class SnmpEngine:
 engine_id: OctetString
 message_dispatcher: MsgAndPduDispatcher
 message_processing_subsystems: Dict[univ.Integer, AbstractMessageProcessingModel]
 security_models: Dict[int, AbstractSecurityModel]
 access_control_model: Dict[int, rfc3415.Vacm | void.Vacm]
 transport_dispatcher: AbstractTransportDispatcher
 def open_dispatcher(self, *_): pass
 def close_dispatcher(self): pass
 def register_transport_dispatcher(self, *_): pass
 def unregister_transport_dispatcher(self, *_): pass
 def get_mib_builder(self) -> MibBuilder: ...
 def set_user_context(self, **_): pass
 def get_user_context(self, *_) -> None | dict[str, Any]: ...
 def delete_user_context(self, *_): pass
 def __enter__(self, *_, **_): return self
 def __exit__(self, *_, **_): pass
 def __getattr__(self, *_): ...
 def __init__(self):
  self.observer = MetaObserver()
  self.access_control_model: dict[int, rfc3415.Vacm | void.Vacm]
# === pysnmp/entity/observer.py
class MetaObserver:
 def register_observer(self, *_, **_): pass
 def unregister_observer(self, *_): pass
 def store_execution_context(self, *_): pass
 def clear_execution_context(self, *_): pass
 def get_execution_context(self, *_): ...
# === pysnmp/entity/rfc3413/cmdgen.py
from pysnmp.nextid import Integer
from typing import cast
getNextHandle = Integer()
class CommandGenerator:
 def process_response_pdu(self, *_): pass
 def send_pdu(self, *_): return cast(int, 0)
class GetCommandGenerator(CommandGenerator):
 def process_response_varbinds(self, *_): pass
 def send_varbinds(self, *_): return cast(int, 0)
class SetCommandGenerator(CommandGenerator):
 def process_response_varbinds(self, *_): pass
 def send_varbinds(self, *_): return cast(int, 0)
class NextCommandGeneratorSingleRun(CommandGenerator):
 def process_response_varbinds(self, *_): pass
 def send_varbinds(self, *_): return cast(int, 0)
class NextCommandGenerator(NextCommandGeneratorSingleRun):
 def process_response_varbinds(self, *_): pass
class BulkCommandGeneratorSingleRun(CommandGenerator):
 def process_response_varbinds(self, *_): pass
 def send_varbinds(self, *_): return cast(int, 0)
class BulkCommandGenerator(BulkCommandGeneratorSingleRun):
 def process_response_varbinds(self, *_): pass
# === pysnmp/entity/rfc3413/cmdrsp.py
from typing import cast
from pysnmp.entity.rfc3413.context import SnmpContext
class CommandResponderBase:
 def handle_management_operation(self, *_): pass
 def close(self, *_): pass
 def send_varbinds(self, *_): pass
 def send_pdu(self, *_): pass
 def release_state_information(self, *_): pass
 def process_pdu(self, *_): pass
 @classmethod
 def verify_access(cls, *_, **_) -> None | bool: ...
 def __init__(self):
  self.snmpContext = cast(SnmpContext, 0)
  self.snmpContext = None
class GetCommandResponder(CommandResponderBase):
 def handle_management_operation(self, *_): pass
class NextCommandResponder(CommandResponderBase):
 def handle_management_operation(self, *_): pass
class BulkCommandResponder(CommandResponderBase):
 def handle_management_operation(self, *_): pass
class SetCommandResponder(CommandResponderBase):
 def handle_management_operation(self, *_): pass
# === pysnmp/entity/rfc3413/config.py
from typing import Any
def get_target_address(*_): ...
def get_target_parameters(*_): ...
def get_target_info(*_) -> tuple[Any, Any, Any, Any, Any, Any, Any, Any]: ...
def get_notification_info(*_): ...
def get_target_names(*_): ...
# === pysnmp/entity/rfc3413/context.py
from pysnmp.smi.instrum import MibInstrumController
class SnmpContext:
 context_names: dict[bytes, MibInstrumController]
 def register_context_name(self, *_): pass
 def unregister_context_name(self, *_): pass
 def get_mib_instrum(self, *_) -> MibInstrumController: ...
 def __getattr__(self, *_): ...
# === pysnmp/entity/rfc3413/ntforg.py
from pysnmp.nextid import Integer
from typing import cast
getNextHandle = Integer()
class NotificationOriginator:
 def process_response_pdu(self, *_): pass
 def send_pdu(self, *_): return cast(int | None, 0)
 def process_response_varbinds(self, *_): pass
 def send_varbinds(self, *_): return cast(int | None, 0)
# === pysnmp/entity/rfc3413/ntfrcv.py
class NotificationReceiver:
 def close(self, *_): pass
 def process_pdu(self, *_): pass
# === pysnmp/error.py
class PySnmpError(Exception):
 def __init__(self):
  self.cause = __
# === pysnmp/hlapi/asyncio/__init__.py
from pysnmp.hlapi.v3arch.asyncio import *
# === pysnmp/hlapi/transport.py
from typing import cast
from pysnmp.carrier.base import AbstractTransport
class AbstractTransportTarget:
 PROTO_TRANSPORT = AbstractTransport
 transport: None | AbstractTransport
 @classmethod
 async def create(cls, *_, **_): ...
 def get_transport_info(self) -> tuple[None | tuple[int], tuple[str, int]]: ...
 def set_local_address(self, *_): return self
 def open_client_mode(self): return cast(None | AbstractTransport, 0)
 def verify_dispatcher_compatibility(self, *_): pass
# === pysnmp/hlapi/v1arch/__init__.py
from pysnmp.hlapi.v1arch.asyncio import *
from pysnmp.hlapi.v1arch.asyncio.auth import *
from pysnmp.hlapi.v1arch.asyncio.dispatch import *
from pysnmp.proto.rfc1902 import *
from pysnmp.smi.rfc1902 import *
from pysnmp.proto.rfc1905 import EndOfMibView, NoSuchInstance, NoSuchObject
# === pysnmp/hlapi/v1arch/asyncio/__init__.py
from pysnmp.hlapi.v1arch.asyncio.auth import *
from pysnmp.hlapi.v1arch.asyncio.cmdgen import *
from pysnmp.hlapi.v1arch.asyncio.dispatch import *
from pysnmp.hlapi.v1arch.asyncio.ntforg import *
from pysnmp.hlapi.v1arch.asyncio.slim import *
from pysnmp.hlapi.v1arch.asyncio.transport import *
from pysnmp.proto.rfc1902 import *
from pysnmp.smi.rfc1902 import *
# === pysnmp/hlapi/v1arch/asyncio/auth.py
class CommunityData: ...
# === pysnmp/hlapi/v1arch/asyncio/cmdgen.py
from varbinds import CommandGeneratorVarBinds
__all__ = ["get_cmd", "next_cmd", "set_cmd", "bulk_cmd", "walk_cmd", "bulk_walk_cmd", "is_end_of_mib"]
from typing import AsyncGenerator
from pysnmp.hlapi import varbinds
from pysnmp.proto import errind
from pysnmp.proto.rfc1902 import Integer32
from pysnmp.smi.rfc1902 import ObjectType
VB_PROCESSOR = CommandGeneratorVarBinds()
is_end_of_mib = varbinds.is_end_of_mib
async def get_cmd(*_, **_) -> tuple[errind.ErrorIndication, Integer32, Integer32, tuple[ObjectType, ...]]: ...
async def set_cmd(*_, **_) -> tuple[errind.ErrorIndication, Integer32, Integer32, tuple[ObjectType, ...]]: ...
async def next_cmd(*_, **_) -> tuple[errind.ErrorIndication, Integer32, Integer32, tuple[ObjectType, ...]]: ...
async def bulk_cmd(*_, **_) -> tuple[errind.ErrorIndication, Integer32, Integer32, tuple[ObjectType, ...]]: ...
async def walk_cmd(*_, **_) -> AsyncGenerator[tuple[None | errind.ErrorIndication, None | int | str | Integer32, None | int | Integer32, tuple[ObjectType, ...]], None]: yield
async def bulk_walk_cmd(*_, **_) -> AsyncGenerator[tuple[None | errind.ErrorIndication, None | int | str | Integer32, None | int | Integer32, tuple[ObjectType, ...]], None]: yield
# === pysnmp/hlapi/v1arch/asyncio/dispatch.py
__all__ = ["SnmpDispatcher"]
from pysnmp.carrier.asyncio.dispatch import AsyncioDispatcher
from pysnmp.hlapi.v1arch.dispatch import AbstractSnmpDispatcher
class SnmpDispatcher(AbstractSnmpDispatcher):
 PROTO_DISPATCHER = AsyncioDispatcher
# === pysnmp/hlapi/v1arch/asyncio/ntforg.py
__all__ = ["send_notification"]
from pysnmp.hlapi.varbinds import NotificationOriginatorVarBinds
from pysnmp.proto import errind
from pysnmp.proto.rfc1902 import Integer32
from pysnmp.smi.rfc1902 import ObjectType
VB_PROCESSOR = NotificationOriginatorVarBinds()
async def send_notification(*_, **_) -> tuple[errind.ErrorIndication, int | Integer32, int | Integer32, tuple[ObjectType, ...]]: ...
# === pysnmp/hlapi/v1arch/asyncio/slim.py
__all__ = ["Slim"]
from pysnmp.proto.errind import ErrorIndication
from pysnmp.proto.rfc1902 import Integer32
from pysnmp.smi.rfc1902 import ObjectType
class Slim:
 def close(self): pass
 def __enter__(self): return self
 def __exit__(self, *_): pass
 async def get(self, *_, **_) -> tuple[None | ErrorIndication, None | int | str | Integer32, None | int | Integer32, tuple[ObjectType, ...]]: ...
 async def next(self, *_, **_) -> tuple[None | ErrorIndication, None | int | str | Integer32, None | int | Integer32, tuple[ObjectType, ...]]: ...
 async def bulk(self, *_, **_) -> tuple[None | ErrorIndication, None | int | str | Integer32, None | int | Integer32, tuple[ObjectType, ...]]: ...
 async def set(self, *_, **_) -> tuple[None | ErrorIndication, None | int | str | Integer32, None | int | Integer32, tuple[ObjectType, ...]]: ...
# === pysnmp/hlapi/v1arch/asyncio/transport.py
__all__ = ["Udp6TransportTarget", "UdpTransportTarget"]
from pysnmp.carrier.asyncio.dgram import udp, udp6
from pysnmp.hlapi.transport import AbstractTransportTarget
class UdpTransportTarget(AbstractTransportTarget):
 PROTO_TRANSPORT = udp.UdpAsyncioTransport
class Udp6TransportTarget(AbstractTransportTarget):
 PROTO_TRANSPORT = udp6.Udp6AsyncioTransport
# === pysnmp/hlapi/v1arch/dispatch.py
from pysnmp.carrier.base import AbstractTransportDispatcher
class AbstractSnmpDispatcher:
 transport_dispatcher: AbstractTransportDispatcher
 def close(self): pass
 def send_pdu(self, *_): ...
 def __getattr__(self, *_): ...
 def __enter__(self): return self
 def __exit__(self, *_, **_): pass
# === pysnmp/hlapi/v3arch/__init__.py
from pysnmp.entity.engine import *
from pysnmp.hlapi.v3arch.asyncio import *
from pysnmp.hlapi.v3arch.asyncio.auth import *
from pysnmp.hlapi.v3arch.asyncio.context import *
from pysnmp.proto.rfc1902 import *
from pysnmp.smi.rfc1902 import *
from pysnmp.proto.rfc1905 import EndOfMibView, NoSuchInstance, NoSuchObject
# === pysnmp/hlapi/v3arch/asyncio/__init__.py
from pysnmp.entity.engine import *
from pysnmp.hlapi.v3arch.asyncio.cmdgen import *
from pysnmp.hlapi.v3arch.asyncio.context import *
from pysnmp.hlapi.v3arch.asyncio.ntforg import *
from pysnmp.hlapi.v3arch.asyncio.transport import *
from pysnmp.proto.rfc1902 import *
from pysnmp.smi.rfc1902 import *
from pysnmp.hlapi.v3arch.asyncio import auth
from pysnmp.hlapi.v3arch.asyncio.auth import CommunityData, UsmUserData
from pysnmp.proto.rfc1905 import EndOfMibView, NoSuchInstance, NoSuchObject
# === pysnmp/hlapi/v3arch/asyncio/auth.py
from typing import cast
__all__ = ["CommunityData", "UsmUserData", "USM_PRIV_CBC168_3DES", "USM_PRIV_CFB128_AES", "USM_PRIV_CFB192_AES", "USM_PRIV_CFB256_AES", "USM_PRIV_CFB192_AES_BLUMENTHAL", "USM_PRIV_CFB256_AES_BLUMENTHAL", "USM_PRIV_CBC56_DES", "USM_AUTH_HMAC96_MD5", "USM_AUTH_HMAC96_SHA", "USM_AUTH_HMAC128_SHA224", "USM_AUTH_HMAC192_SHA256", "USM_AUTH_HMAC256_SHA384", "USM_AUTH_HMAC384_SHA512", "USM_AUTH_NONE", "USM_PRIV_NONE", "USM_KEY_TYPE_PASSPHRASE", "USM_KEY_TYPE_MASTER", "USM_KEY_TYPE_LOCALIZED", "usm3DESEDEPrivProtocol", "usmAesCfb128Protocol", "usmAesCfb192Protocol", "usmAesCfb256Protocol", "usmAesBlumenthalCfb192Protocol", "usmAesBlumenthalCfb256Protocol", "usmDESPrivProtocol", "usmHMACMD5AuthProtocol", "usmHMACSHAAuthProtocol", "usmHMAC128SHA224AuthProtocol", "usmHMAC192SHA256AuthProtocol", "usmHMAC256SHA384AuthProtocol", "usmHMAC384SHA512AuthProtocol", "usmNoAuthProtocol", "usmNoPrivProtocol", "usmKeyTypePassphrase", "usmKeyTypeMaster", "usmKeyTypeLocalized"]
from pysnmp.entity import config
class CommunityData:
 def clone(self, *_): return cast(CommunityData, 0)
USM_AUTH_NONE = config.USM_AUTH_NONE
USM_AUTH_HMAC96_MD5 = config.USM_AUTH_HMAC96_MD5
USM_AUTH_HMAC96_SHA = config.USM_AUTH_HMAC96_SHA
USM_AUTH_HMAC128_SHA224 = config.USM_AUTH_HMAC128_SHA224
USM_AUTH_HMAC192_SHA256 = config.USM_AUTH_HMAC192_SHA256
USM_AUTH_HMAC256_SHA384 = config.USM_AUTH_HMAC256_SHA384
USM_AUTH_HMAC384_SHA512 = config.USM_AUTH_HMAC384_SHA512
USM_PRIV_NONE = config.USM_PRIV_NONE
USM_PRIV_CBC56_DES = config.USM_PRIV_CBC56_DES
USM_PRIV_CBC168_3DES = config.USM_PRIV_CBC168_3DES
USM_PRIV_CFB128_AES = config.USM_PRIV_CFB128_AES
USM_PRIV_CFB192_AES = config.USM_PRIV_CFB192_AES
USM_PRIV_CFB256_AES = config.USM_PRIV_CFB256_AES
USM_PRIV_CFB192_AES_BLUMENTHAL = config.USM_PRIV_CFB192_AES_BLUMENTHAL
USM_PRIV_CFB256_AES_BLUMENTHAL = config.USM_PRIV_CFB256_AES_BLUMENTHAL
USM_KEY_TYPE_PASSPHRASE = config.USM_KEY_TYPE_PASSPHRASE
USM_KEY_TYPE_MASTER = config.USM_KEY_TYPE_MASTER
USM_KEY_TYPE_LOCALIZED = config.USM_KEY_TYPE_LOCALIZED
class UsmUserData:
 def clone(self, *_): return cast(UsmUserData, 0)
 def __getattr__(self, *_): ...
usmNoAuthProtocol = USM_AUTH_NONE
usmHMACMD5AuthProtocol = USM_AUTH_HMAC96_MD5
usmHMACSHAAuthProtocol = USM_AUTH_HMAC96_SHA
usmHMAC128SHA224AuthProtocol = USM_AUTH_HMAC128_SHA224
usmHMAC192SHA256AuthProtocol = USM_AUTH_HMAC192_SHA256
usmHMAC256SHA384AuthProtocol = USM_AUTH_HMAC256_SHA384
usmHMAC384SHA512AuthProtocol = USM_AUTH_HMAC384_SHA512
usmNoPrivProtocol = USM_PRIV_NONE
usmDESPrivProtocol = USM_PRIV_CBC56_DES
usm3DESEDEPrivProtocol = USM_PRIV_CBC168_3DES
usmAesCfb128Protocol = USM_PRIV_CFB128_AES
usmAesCfb192Protocol = USM_PRIV_CFB192_AES
usmAesCfb256Protocol = USM_PRIV_CFB256_AES
usmAesBlumenthalCfb192Protocol = USM_PRIV_CFB192_AES_BLUMENTHAL
usmAesBlumenthalCfb256Protocol = USM_PRIV_CFB256_AES_BLUMENTHAL
usmKeyTypePassphrase = USM_KEY_TYPE_PASSPHRASE
usmKeyTypeMaster = USM_KEY_TYPE_MASTER
usmKeyTypeLocalized = USM_KEY_TYPE_LOCALIZED
# === pysnmp/hlapi/v3arch/asyncio/cmdgen.py
from varbinds import CommandGeneratorVarBinds
__all__ = ["get_cmd", "next_cmd", "set_cmd", "bulk_cmd", "walk_cmd", "bulk_walk_cmd", "is_end_of_mib"]
from typing import AsyncGenerator
from pysnmp.hlapi import varbinds
from pysnmp.hlapi.v3arch.asyncio.lcd import CommandGeneratorLcdConfigurator
from pysnmp.proto import errind
from pysnmp.proto.rfc1902 import Integer32
from pysnmp.smi.rfc1902 import ObjectType
VB_PROCESSOR = CommandGeneratorVarBinds()
LCD = CommandGeneratorLcdConfigurator()
is_end_of_mib = varbinds.is_end_of_mib
async def get_cmd(*_, **_) -> tuple[errind.ErrorIndication, int | Integer32, int | Integer32, tuple[ObjectType, ...]]: ...
async def set_cmd(*_, **_) -> tuple[errind.ErrorIndication, Integer32, Integer32, tuple[ObjectType, ...]]: ...
async def next_cmd(*_, **_) -> tuple[errind.ErrorIndication, int | str | Integer32, int | Integer32, tuple[ObjectType, ...]]: ...
async def bulk_cmd(*_, **_) -> tuple[errind.ErrorIndication, int | str | Integer32, int | Integer32, tuple[ObjectType, ...]]: ...
async def walk_cmd(*_, **_) -> AsyncGenerator[tuple[None | errind.ErrorIndication, None | int | str | Integer32, None | int | Integer32, tuple[ObjectType, ...]], None]: yield
async def bulk_walk_cmd(*_, **_) -> AsyncGenerator[tuple[None | errind.ErrorIndication, None | int | str | Integer32, None | int | Integer32, tuple[ObjectType, ...]], None]: yield
# === pysnmp/hlapi/v3arch/asyncio/context.py
class ContextData: ...
# === pysnmp/hlapi/v3arch/asyncio/lcd.py
from pysnmp.nextid import Integer
from typing import Any
class AbstractLcdConfigurator:
 next_id = Integer()
 def configure(self, *_, **_): pass
 def unconfigure(self, *_, **_): pass
class CommandGeneratorLcdConfigurator(AbstractLcdConfigurator):
 def configure(self, *_, **_) -> tuple[Any, Any]: ...
 def unconfigure(self, *_, **_) -> tuple[set | list[Any], set | list[Any]]: ...
class NotificationOriginatorLcdConfigurator(AbstractLcdConfigurator):
 def configure(self, *_, **_): ...
 def unconfigure(self, *_, **_): pass
# === pysnmp/hlapi/v3arch/asyncio/ntforg.py
__all__ = ["send_notification"]
from pysnmp.hlapi.v3arch.asyncio.lcd import NotificationOriginatorLcdConfigurator
from pysnmp.hlapi.varbinds import NotificationOriginatorVarBinds
VB_PROCESSOR = NotificationOriginatorVarBinds()
LCD = NotificationOriginatorLcdConfigurator()
async def send_notification(*_, **_): ...
# === pysnmp/hlapi/v3arch/asyncio/transport.py
__all__ = ["Udp6TransportTarget", "UdpTransportTarget"]
from pysnmp.carrier.asyncio.dgram import udp, udp6
from pysnmp.hlapi.transport import AbstractTransportTarget
class UdpTransportTarget(AbstractTransportTarget):
 PROTO_TRANSPORT = udp.UdpAsyncioTransport
class Udp6TransportTarget(AbstractTransportTarget):
 PROTO_TRANSPORT = udp6.Udp6AsyncioTransport
# === pysnmp/hlapi/varbinds.py
from typing import Tuple
from pysnmp.smi.rfc1902 import ObjectType
def is_end_of_mib(*_) -> bool: ...
class MibViewControllerManager:
 @staticmethod
 def get_mib_view_controller(*_): ...
class CommandGeneratorVarBinds(MibViewControllerManager):
 def make_varbinds(self, *_) -> Tuple[ObjectType, ...]: ...
 def unmake_varbinds(self, *_) -> Tuple[ObjectType, ...]: ...
class NotificationOriginatorVarBinds(MibViewControllerManager):
 def make_varbinds(self, *_) -> tuple[ObjectType, ...]: ...
 def unmake_varbinds(self, *_) -> tuple[ObjectType, ...]: ...
# === pysnmp/nextid.py
from typing import cast
class Integer:
 def __call__(self): return cast(int, 0)
# === pysnmp/proto/acmod/rfc3415.py
from pysnmp.proto.error import StatusInformation
from typing import cast
class Vacm:
 def is_access_allowed(self, *_): return cast(StatusInformation | None, 0)
# === pysnmp/proto/acmod/void.py
from pysnmp.proto.error import StatusInformation
from typing import cast
class Vacm:
 def is_access_allowed(self, *_): return cast(StatusInformation, 0)
# === pysnmp/proto/api/__init__.py
from pysnmp.proto.api import v1, v2c, verdec
decodeMessageVersion = verdec.decode_message_version
# === pysnmp/proto/api/v1.py
from pyasn1.type.univ import Null as Null_1
from pysnmp.nextid import Integer as Integer_1
from pysnmp.proto.rfc1157 import GetResponsePDU as GetResponsePDU_1, Message as Message_1
from pysnmp.proto.rfc1901 import Message as Message_2
from typing import Any, cast
from pysnmp.proto import rfc1155, rfc1157
null = cast(Null_1, 0)
IpAddress = rfc1155.IpAddress
NetworkAddress = rfc1155.NetworkAddress
Counter = rfc1155.Counter
Gauge = rfc1155.Gauge
TimeTicks = rfc1155.TimeTicks
Opaque = rfc1155.Opaque
VarBind = rfc1157.VarBind
VarBindList = rfc1157.VarBindList
GetRequestPDU = rfc1157.GetRequestPDU
GetNextRequestPDU = rfc1157.GetNextRequestPDU
GetResponsePDU = rfc1157.GetResponsePDU
SetRequestPDU = rfc1157.SetRequestPDU
TrapPDU = rfc1157.TrapPDU
Message = rfc1157.Message
class VarBindAPI:
 @staticmethod
 def set_oid_value(*_): ...
 @staticmethod
 def get_oid_value(*_) -> tuple[Any, Any]: ...
getNextRequestID = Integer_1()
class PDUAPI:
 def set_defaults(self, *_): pass
 @staticmethod
 def get_request_id(*_): ...
 @staticmethod
 def set_request_id(*_): pass
 @staticmethod
 def get_error_status(*_): ...
 @staticmethod
 def set_error_status(*_): pass
 @staticmethod
 def get_error_index(*_): ...
 @staticmethod
 def set_error_index(*_): pass
 def set_end_of_mib_error(self, *_): pass
 def set_no_such_instance_error(self, *_): pass
 @staticmethod
 def get_varbind_list(*_): ...
 @staticmethod
 def set_varbind_list(*_): pass
 @staticmethod
 def get_varbinds(*_) -> list[tuple[Any, Any]]: ...
 @staticmethod
 def set_varbinds(*_): pass
 def get_response(self, *_): return cast(GetResponsePDU_1, 0)
 def get_varbind_table(self, *_) -> list[list[tuple[Any, Null_1]] | list[tuple[Any, Any]]]: ...
 def get_next_varbinds(self, *_) -> tuple[None, list] | tuple[None, list[tuple[Any, Null_1]]]: ...
apiPDU = PDUAPI()
class TrapPDUAPI:
 def set_defaults(self, *_): pass
 @staticmethod
 def get_enterprise(*_): ...
 @staticmethod
 def set_enterprise(*_): pass
 @staticmethod
 def get_agent_address(*_): ...
 @staticmethod
 def set_agent_address(*_): pass
 @staticmethod
 def get_generic_trap(*_): ...
 @staticmethod
 def set_generic_trap(*_): pass
 @staticmethod
 def get_specific_trap(*_): ...
 @staticmethod
 def set_specific_trap(*_): pass
 @staticmethod
 def get_timestamp(*_): ...
 @staticmethod
 def set_timestamp(*_): pass
 @staticmethod
 def get_varbind_list(*_): ...
 @staticmethod
 def set_varbind_list(*_): pass
 @staticmethod
 def get_varbinds(*_): return cast(list | list[tuple[Any, Any]], 0)
 @staticmethod
 def set_varbinds(*_): pass
apiTrapPDU = TrapPDUAPI()
class MessageAPI:
 def set_defaults(self, *_): return cast(Message_1 | Message_2, 0)
 @staticmethod
 def get_version(*_): ...
 @staticmethod
 def set_version(*_): pass
 @staticmethod
 def get_community(*_): ...
 @staticmethod
 def set_community(*_): pass
 @staticmethod
 def get_pdu(*_) -> SetRequestPDU | GetResponsePDU | GetNextRequestPDU | GetRequestPDU | TrapPDU: ...
 @staticmethod
 def set_pdu(*_): pass
 def get_response(self, *_): return cast(Message_1, 0)
apiMessage = MessageAPI()
# === pysnmp/proto/api/v2c.py
from pyasn1.type.univ import Null as Null_1
from pysnmp.proto.errind import OidNotIncreasing
from pysnmp.proto.rfc1157 import Message as Message_1
from pysnmp.proto.rfc1901 import Message as Message_2
from typing import Any, cast
from pysnmp.proto import rfc1901, rfc1902, rfc1905
from pysnmp.proto.api import v1
null = cast(Null_1, 0)
Integer = rfc1902.Integer
Integer32 = rfc1902.Integer32
OctetString = rfc1902.OctetString
IpAddress = rfc1902.IpAddress
Counter32 = rfc1902.Counter32
Gauge32 = rfc1902.Gauge32
Unsigned32 = rfc1902.Unsigned32
TimeTicks = rfc1902.TimeTicks
Opaque = rfc1902.Opaque
Counter64 = rfc1902.Counter64
Bits = rfc1902.Bits
NoSuchObject = rfc1905.NoSuchObject
NoSuchInstance = rfc1905.NoSuchInstance
EndOfMibView = rfc1905.EndOfMibView
VarBind = rfc1905.VarBind
VarBindList = rfc1905.VarBindList
GetRequestPDU = rfc1905.GetRequestPDU
GetNextRequestPDU = rfc1905.GetNextRequestPDU
GetResponsePDU = rfc1905.ResponsePDU
ResponsePDU = rfc1905.ResponsePDU
SetRequestPDU = rfc1905.SetRequestPDU
GetBulkRequestPDU = rfc1905.GetBulkRequestPDU
InformRequestPDU = rfc1905.InformRequestPDU
SNMPv2TrapPDU = rfc1905.SNMPv2TrapPDU
TrapPDU = rfc1905.SNMPv2TrapPDU
ReportPDU = rfc1905.ReportPDU
Message = rfc1901.Message
getNextRequestID = v1.getNextRequestID
class PDUAPI(v1.PDUAPI):
 def get_response(self, *_) -> rfc1905.ResponsePDU: ...
 def get_varbind_table(self, *_) -> list[list[tuple[Any, Any]]]: ...
 def get_next_varbinds(self, *_) -> tuple[None | OidNotIncreasing, list | list[tuple[Any, Null_1]]]: ...
 def set_end_of_mib_error(self, *_): pass
 def set_no_such_instance_error(self, *_): pass
apiPDU = PDUAPI()
class BulkPDUAPI(PDUAPI):
 def set_defaults(self, *_): pass
 @staticmethod
 def get_non_repeaters(*_): ...
 @staticmethod
 def set_non_repeaters(*_): pass
 @staticmethod
 def get_max_repetitions(*_): ...
 @staticmethod
 def set_max_repetitions(*_): pass
 def get_varbind_table(self, *_): return cast(list[list[tuple[Any, Any]]] | list | list[Any], 0)
apiBulkPDU = BulkPDUAPI()
class TrapPDUAPI(v1.PDUAPI):
 def set_defaults(self, *_): pass
apiTrapPDU = TrapPDUAPI()
class MessageAPI(v1.MessageAPI):
 def set_defaults(self, *_): return cast(Message_1 | Message_2, 0)
 def get_response(self, *_) -> rfc1901.Message: ...
apiMessage = MessageAPI()
# === pysnmp/proto/api/verdec.py
def decode_message_version(*_): ...
# === pysnmp/proto/cache.py
from typing import cast
class Cache:
 def add(self, *_, **_): return cast(int, 0)
 def pop(self, *_): ...
 def update(self, *_, **_): pass
 def expire(self, *_): pass
# === pysnmp/proto/errind.py
class ErrorIndication(Exception): ...
class SerializationError(ErrorIndication): ...
class DeserializationError(ErrorIndication): ...
class ParseError(DeserializationError): ...
class UnsupportedMsgProcessingModel(ErrorIndication): ...
class UnknownPDUHandler(ErrorIndication): ...
class UnsupportedPDUtype(ErrorIndication): ...
class RequestTimedOut(ErrorIndication): ...
class EmptyResponse(ErrorIndication): ...
class NonReportable(ErrorIndication): ...
class DataMismatch(ErrorIndication): ...
class EngineIDMismatch(ErrorIndication): ...
class UnknownEngineID(ErrorIndication): ...
class TooBig(ErrorIndication): ...
class LoopTerminated(ErrorIndication): ...
class InvalidMsg(ErrorIndication): ...
class UnknownCommunityName(ErrorIndication): ...
class NoEncryption(ErrorIndication): ...
class EncryptionError(ErrorIndication): ...
class DecryptionError(ErrorIndication): ...
class NoAuthentication(ErrorIndication): ...
class AuthenticationError(ErrorIndication): ...
class AuthenticationFailure(ErrorIndication): ...
class UnsupportedAuthProtocol(ErrorIndication): ...
class UnsupportedPrivProtocol(ErrorIndication): ...
class UnknownSecurityName(ErrorIndication): ...
class UnsupportedSecurityModel(ErrorIndication): ...
class UnsupportedSecurityLevel(ErrorIndication): ...
class NotInTimeWindow(ErrorIndication): ...
class UnknownUserName(ErrorIndication): ...
class WrongDigest(ErrorIndication): ...
class ReportPduReceived(ErrorIndication): ...
class NoSuchView(ErrorIndication): ...
class NoAccessEntry(ErrorIndication): ...
class NoGroupName(ErrorIndication): ...
class NoSuchContext(ErrorIndication): ...
class NotInView(ErrorIndication): ...
class AccessAllowed(ErrorIndication): ...
class OtherError(ErrorIndication): ...
class OidNotIncreasing(ErrorIndication): ...
# === pysnmp/proto/error.py
from pyasn1.error import PyAsn1Error
from pysnmp.error import PySnmpError
class ProtocolError(PySnmpError, PyAsn1Error): ...
class SnmpV3Error(ProtocolError): ...
class StatusInformation(SnmpV3Error):
 def __getitem__(self, *_): ...
 def get(self, *_): ...
class CacheExpiredError(SnmpV3Error): ...
class InternalError(SnmpV3Error): ...
class MessageProcessingError(SnmpV3Error): ...
class RequestTimeout(SnmpV3Error): ...
# === pysnmp/proto/mpmod/base.py
class AbstractMessageProcessingModel:
 SNMP_MSG_SPEC = NotImplementedError
 def prepare_outgoing_message(self, *_): pass
 def prepare_response_message(self, *_): pass
 def prepare_data_elements(self, *_): pass
 def release_state_information(self, *_): pass
 def receive_timer_tick(self, *_): pass
# === pysnmp/proto/mpmod/cache.py
from typing import cast
class Cache:
 def new_state_reference(self): return cast(int, 0)
 def push_by_state_reference(self, *_, **_): pass
 def pop_by_state_reference(self, *_): ...
 def new_message_id(self): return cast(int, 0)
 def push_by_message_id(self, *_, **_): pass
 def pop_by_message_id(self, *_): ...
 def pop_by_send_pdu_handle(self, *_): pass
 def expire_caches(self): pass
# === pysnmp/proto/mpmod/rfc2576.py
from pyasn1.type.univ import Integer
from typing import Any, cast
from pysnmp.proto.api import v1, v2c
from pysnmp.proto.mpmod.base import AbstractMessageProcessingModel
class SnmpV1MessageProcessingModel(AbstractMessageProcessingModel):
 MESSAGE_PROCESSING_MODEL_ID = cast(Integer, 0)
 SNMP_MSG_SPEC = v1.Message
 def prepare_outgoing_message(self, *_) -> tuple[Any, Any, Any]: ...
 def prepare_response_message(self, *_) -> tuple[Any, Any, Any]: ...
 def prepare_data_elements(self, *_) -> tuple: ...
class SnmpV2cMessageProcessingModel(SnmpV1MessageProcessingModel):
 MESSAGE_PROCESSING_MODEL_ID = cast(Integer, 0)
 SNMP_MSG_SPEC = v2c.Message
# === pysnmp/proto/mpmod/rfc3412.py
from pyasn1.type.namedtype import NamedTypes
from pyasn1.type.univ import Integer
from typing import Any, cast
from pyasn1.type import univ
from pysnmp.proto.mpmod.base import AbstractMessageProcessingModel
class ScopedPDU(univ.Sequence):
 componentType = cast(NamedTypes, 0)
class ScopedPduData(univ.Choice):
 componentType = cast(NamedTypes, 0)
class HeaderData(univ.Sequence):
 componentType = cast(NamedTypes, 0)
class SNMPv3Message(univ.Sequence):
 componentType = cast(NamedTypes, 0)
class SnmpV3MessageProcessingModel(AbstractMessageProcessingModel):
 MESSAGE_PROCESSING_MODEL_ID = cast(Integer, 0)
 SNMP_MSG_SPEC = SNMPv3Message
 def get_peer_engine_info(self, *_) -> tuple[Any, Any, Any] | tuple[None, None, None]: ...
 def prepare_outgoing_message(self, *_) -> tuple[Any, Any, Any]: ...
 def prepare_response_message(self, *_) -> tuple[Any, Any, Any]: ...
 def prepare_data_elements(self, *_) -> tuple: ...
 def receive_timer_tick(self, *_): pass
# === pysnmp/proto/proxy/rfc2576.py
from pyasn1.type.univ import Integer
from typing import cast
zeroInt = cast(Integer, 0)
def v1_to_v2(*_): ...
def v2_to_v1(*_): ...
# === pysnmp/proto/rfc1155.py
from pyasn1.type.namedtype import NamedTypes
from typing import Any, cast
from pyasn1.type import univ
class IpAddress(univ.OctetString):
 tagSet = __
 def prettyIn(self, *_): ...
 def prettyOut(self, *_): return cast(str, 0)
class Counter(univ.Integer):
 tagSet = __
class NetworkAddress(univ.Choice):
 componentType = cast(NamedTypes, 0)
 def clone(self, *_, **_): ...
 def clone_from_name(self, *_) -> tuple[Any, Any]: ...
 def prettyPrint(self, *_): ...
 def clone_as_name(self, *_): ...
class Gauge(univ.Integer):
 tagSet = __
class TimeTicks(univ.Integer):
 tagSet = __
class Opaque(univ.OctetString):
 tagSet = __
class ObjectName(univ.ObjectIdentifier): ...
class TypeCoercionHackMixIn: ...
class SimpleSyntax(TypeCoercionHackMixIn, univ.Choice):
 componentType = cast(NamedTypes, 0)
class ApplicationSyntax(TypeCoercionHackMixIn, univ.Choice):
 componentType = cast(NamedTypes, 0)
class ObjectSyntax(univ.Choice):
 componentType = cast(NamedTypes, 0)
# === pysnmp/proto/rfc1157.py
from pyasn1.type.namedtype import NamedTypes
from pyasn1.type.univ import Integer
from typing import cast
from pyasn1.type import univ
class VarBind(univ.Sequence):
 componentType = cast(NamedTypes, 0)
class VarBindList(univ.SequenceOf): ...
errorStatus = cast(Integer, 0)
class _RequestBase(univ.Sequence):
 componentType = cast(NamedTypes, 0)
class GetRequestPDU(_RequestBase): ...
class GetNextRequestPDU(_RequestBase): ...
class GetResponsePDU(_RequestBase): ...
class SetRequestPDU(_RequestBase): ...
genericTrap = __
class TrapPDU(univ.Sequence):
 tagSet = __
 componentType = cast(NamedTypes, 0)
class PDUs(univ.Choice):
 componentType = cast(NamedTypes, 0)
version = cast(Integer, 0)
class Message(univ.Sequence):
 componentType = cast(NamedTypes, 0)
# === pysnmp/proto/rfc1901.py
from pyasn1.type.namedtype import NamedTypes
from pyasn1.type.univ import Integer
from typing import cast
from pyasn1.type import univ
version = cast(Integer, 0)
class Message(univ.Sequence):
 componentType = cast(NamedTypes, 0)
# === pysnmp/proto/rfc1902.py
from pyasn1.type.namedtype import NamedTypes
from typing import cast
__all__ = ["Opaque", "TimeTicks", "Bits", "Integer", "OctetString", "IpAddress", "Counter64", "Unsigned32", "Gauge32", "Integer32", "ObjectIdentifier", "Counter32", "Null"]
from pyasn1.type import namedval, univ
from pysnmp.proto import rfc1155
class Null(univ.Null): ...
class Integer32(univ.Integer):
 @classmethod
 def with_values(cls, *_): ...
 @classmethod
 def with_range(cls, *_): ...
class Integer(Integer32):
 @classmethod
 def with_named_values(cls, **_): ...
class OctetString(univ.OctetString):
 def set_fixed_length(self, *_): return self
 def is_fixed_length(self): ...
 def get_fixed_length(self): ...
 def clone(self, *_, **_): ...
 def subtype(self, *_, **_): ...
 @classmethod
 def with_size(cls, *_): ...
 def __getattr__(self, *_): ...
class ObjectIdentifier(univ.ObjectIdentifier): ...
class IpAddress(OctetString):
 def prettyIn(self, *_): ...
 def prettyOut(self, *_): return cast(str, 0)
class Counter32(univ.Integer):
 tagSet = __
class Gauge32(univ.Integer):
 tagSet = __
class Unsigned32(univ.Integer):
 tagSet = __
class TimeTicks(univ.Integer):
 tagSet = __
class Opaque(univ.OctetString):
 tagSet = __
class Counter64(univ.Integer):
 tagSet = __
class Bits(OctetString):
 namedValues: namedval.NamedValues
 def prettyIn(self, *_): ...
 def prettyOut(self, *_): return cast(str, 0)
 @classmethod
 def with_named_bits(cls, **_): ...
class ObjectName(univ.ObjectIdentifier): ...
class SimpleSyntax(rfc1155.TypeCoercionHackMixIn, univ.Choice):
 componentType = cast(NamedTypes, 0)
class ApplicationSyntax(rfc1155.TypeCoercionHackMixIn, univ.Choice):
 componentType = cast(NamedTypes, 0)
class ObjectSyntax(univ.Choice):
 componentType = cast(NamedTypes, 0)
# === pysnmp/proto/rfc1905.py
from pyasn1.type.namedtype import NamedTypes
from pyasn1.type.univ import Integer, Null
from typing import cast
from pyasn1.type import univ
UnSpecified = univ.Null
unSpecified = cast(Null, 0)
class NoSuchObject(univ.Null):
 tagSet = __
 def prettyPrint(self, *_) -> str: ...
noSuchObject = NoSuchObject()
class NoSuchInstance(univ.Null):
 tagSet = __
 def prettyPrint(self, *_) -> str: ...
noSuchInstance = NoSuchInstance()
class EndOfMibView(univ.Null):
 tagSet = __
 def prettyPrint(self, *_) -> str: ...
endOfMibView = EndOfMibView()
class VarBind(univ.Sequence):
 componentType = cast(NamedTypes, 0)
class VarBindList(univ.SequenceOf): ...
errorStatus = cast(Integer, 0)
class PDU(univ.Sequence):
 componentType = cast(NamedTypes, 0)
nonRepeaters = __
maxRepetitions = __
class BulkPDU(univ.Sequence):
 componentType = cast(NamedTypes, 0)
class GetRequestPDU(PDU): ...
class GetNextRequestPDU(PDU): ...
class ResponsePDU(PDU): ...
class SetRequestPDU(PDU): ...
class GetBulkRequestPDU(BulkPDU): ...
class InformRequestPDU(PDU): ...
class SNMPv2TrapPDU(PDU): ...
class ReportPDU(PDU): ...
class PDUs(univ.Choice):
 componentType = cast(NamedTypes, 0)
# === pysnmp/proto/rfc3412.py
from typing import cast
from pysnmp.smi import instrum
class MsgAndPduDispatcher:
 mib_instrum_controller: instrum.MibInstrumController
 def get_transport_info(self, *_): ...
 def register_context_engine_id(self, *_): pass
 def unregister_context_engine_id(self, *_): pass
 def get_registered_app(self, *_): ...
 def send_pdu(self, *_): return cast(int, 0)
 def return_response_pdu(self, *_): pass
 def receive_message(self, *_) -> bytes: ...
 def release_state_information(self, *_): pass
 def receive_timer_tick(self, *_): pass
 def __getattr__(self, *_): ...
# === pysnmp/proto/secmod/base.py
class AbstractSecurityModel:
 def process_incoming_message(self, *_): pass
 def generate_request_message(self, *_): pass
 def generate_response_message(self, *_): pass
 def release_state_information(self, *_): pass
 def receive_timer_tick(self, *_): pass
# === pysnmp/proto/secmod/cache.py
from typing import cast
class Cache:
 def push(self, **_): return cast(int, 0)
 def pop(self, *_): ...
 def is_empty(self) -> bool: ...
# === pysnmp/proto/secmod/eso/priv/aes192.py
from pysnmp.proto.secmod.eso.priv import aesbase
class AesBlumenthal192(aesbase.AbstractAesBlumenthal): ...
class Aes192(aesbase.AbstractAesReeder): ...
# === pysnmp/proto/secmod/eso/priv/aes256.py
from pysnmp.proto.secmod.eso.priv import aesbase
class AesBlumenthal256(aesbase.AbstractAesBlumenthal): ...
class Aes256(aesbase.AbstractAesReeder): ...
# === pysnmp/proto/secmod/eso/priv/aesbase.py
from pysnmp.proto.secmod.rfc3826.priv import aes
class AbstractAesBlumenthal(aes.Aes):
 def localize_key(self, *_) -> bytes: ...
class AbstractAesReeder(aes.Aes):
 def localize_key(self, *_) -> bytes: ...
# === pysnmp/proto/secmod/eso/priv/des3.py
from pyasn1.type.univ import OctetString
from typing import Any, cast
from pyasn1.type import univ
from pysnmp.proto.secmod.rfc3414.priv import base
class Des3(base.AbstractEncryptionService):
 def hash_passphrase(self, *_) -> univ.OctetString: ...
 def localize_key(self, *_) -> bytes: ...
 local_int = __
 def encrypt_data(self, *_) -> tuple[OctetString, tuple[Any, Any, None] | OctetString]: ...
 def decrypt_data(self, *_): ...
 def __init__(self):
  self.local_int = cast(int, 0)
# === pysnmp/proto/secmod/rfc2576.py
from typing import Any
from pysnmp.proto.secmod import base
class SnmpV1SecurityModel(base.AbstractSecurityModel):
 def generate_request_message(self, *_) -> tuple[Any, Any]: ...
 def generate_response_message(self, *_) -> tuple[Any, Any]: ...
 def process_incoming_message(self, *_) -> tuple[Any, Any, Any, Any, int]: ...
class SnmpV2cSecurityModel(SnmpV1SecurityModel): ...
# === pysnmp/proto/secmod/rfc2786/__init__.py
from typing import cast
class DHParameters:
 def bit_length(self) -> int: ...
OAKLEY_GROUP2_PRIME = int()
OAKLEY_GROUP2_GENERATOR = cast(int, 0)
def get_default_parameters() -> DHParameters: ...
def decode_parameters(*_) -> DHParameters: ...
def encode_parameters(*_) -> bytes: ...
def int_to_bytes(*_) -> bytes: ...
def bytes_to_int(*_) -> int: ...
def generate_key_pair(*_) -> tuple[int, int]: ...
def compute_shared_secret(*_) -> bytes: ...
def derive_key(*_) -> bytes: ...
# === pysnmp/proto/secmod/rfc3414/__init__.py
from pysnmp.proto.secmod.rfc3414 import service
SnmpUSMSecurityModel = service.SnmpUSMSecurityModel
# === pysnmp/proto/secmod/rfc3414/auth/base.py
class AbstractAuthenticationService:
 def hash_passphrase(self, *_): pass
 def localize_key(self, *_): pass
 def authenticate_outgoing_message(self, *_): pass
 def authenticate_incoming_message(self, *_): pass
# === pysnmp/proto/secmod/rfc3414/auth/hmacmd5.py
from pyasn1.type.univ import OctetString
from typing import cast
from pysnmp.proto.secmod.rfc3414.auth import base
TWELVE_ZEROS = __
class HmacMd5(base.AbstractAuthenticationService):
 def hash_passphrase(self, *_): return cast(OctetString, 0)
 def localize_key(self, *_): return cast(OctetString, 0)
 def authenticate_outgoing_message(self, *_): ...
 def authenticate_incoming_message(self, *_): ...
# === pysnmp/proto/secmod/rfc3414/auth/hmacsha.py
from pyasn1.type import univ
from pysnmp.proto.secmod.rfc3414.auth import base
TWELVE_ZEROS = __
class HmacSha(base.AbstractAuthenticationService):
 def hash_passphrase(self, *_) -> univ.OctetString: ...
 def localize_key(self, *_) -> univ.OctetString: ...
 def authenticate_outgoing_message(self, *_): ...
 def authenticate_incoming_message(self, *_): ...
# === pysnmp/proto/secmod/rfc3414/auth/noauth.py
from pysnmp.proto.secmod.rfc3414.auth import base
class NoAuth(base.AbstractAuthenticationService):
 def hash_passphrase(self, *_): pass
 def localize_key(self, *_): pass
 def authenticate_outgoing_message(self, *_): pass
 def authenticate_incoming_message(self, *_): pass
# === pysnmp/proto/secmod/rfc3414/localkey.py
from pyasn1.type import univ
def hash_passphrase(*_) -> univ.OctetString: ...
def password_to_key(*_) -> univ.OctetString: ...
def localize_key(*_) -> univ.OctetString: ...
def hash_passphrase_md5(*_) -> univ.OctetString: ...
def hash_passphrase_sha(*_) -> univ.OctetString: ...
def password_to_key_md5(*_) -> univ.OctetString: ...
def password_to_key_sha(*_) -> univ.OctetString: ...
def localize_key_md5(*_) -> univ.OctetString: ...
def localize_key_sha(*_) -> univ.OctetString: ...
# === pysnmp/proto/secmod/rfc3414/priv/base.py
class AbstractEncryptionService:
 def hash_passphrase(self, *_): pass
 def localize_key(self, *_): pass
 def encrypt_data(self, *_): pass
 def decrypt_data(self, *_): pass
# === pysnmp/proto/secmod/rfc3414/priv/des.py
from pyasn1.type.univ import OctetString
from typing import Any, cast
from pyasn1.type import univ
from pysnmp.proto.secmod.rfc3414.priv import base
class Des(base.AbstractEncryptionService):
 def hash_passphrase(self, *_) -> univ.OctetString: ...
 def localize_key(self, *_) -> bytes: ...
 local_int = __
 def encrypt_data(self, *_) -> tuple[OctetString, tuple[Any, Any, None] | OctetString]: ...
 def decrypt_data(self, *_): ...
 def __init__(self):
  self.local_int = cast(int, 0)
# === pysnmp/proto/secmod/rfc3414/priv/nopriv.py
from pysnmp.proto.secmod.rfc3414.priv import base
class NoPriv(base.AbstractEncryptionService):
 def hash_passphrase(self, *_): pass
 def localize_key(self, *_): pass
 def encrypt_data(self, *_): pass
 def decrypt_data(self, *_): pass
# === pysnmp/proto/secmod/rfc3414/service.py
from pyasn1.type.namedtype import NamedTypes
from pyasn1.type.univ import OctetString
from pysnmp.proto.rfc1902 import OctetString as OctetString_1
from typing import Any, cast
from pyasn1.type import univ
from pysnmp.proto import rfc1155
from pysnmp.proto.secmod.base import AbstractSecurityModel
from pysnmp.proto.secmod.rfc3414.auth.base import AbstractAuthenticationService
from pysnmp.proto.secmod.rfc3414.priv.base import AbstractEncryptionService
class UsmSecurityParameters(rfc1155.TypeCoercionHackMixIn, univ.Sequence):
 componentType = cast(NamedTypes, 0)
class SnmpUSMSecurityModel(AbstractSecurityModel):
 AUTH_SERVICES: dict[tuple, AbstractAuthenticationService]
 PRIV_SERVICES: dict[tuple, AbstractEncryptionService]
 wildcard_security_engine_id = cast(OctetString | OctetString_1, 0)
 def generate_request_message(self, *_): return cast(tuple[Any, Any], 0)
 def generate_response_message(self, *_): return cast(tuple[Any, Any], 0)
 def process_incoming_message(self, *_) -> tuple[Any, Any, Any, Any, int]: ...
 def receive_timer_tick(self, *_): pass
# === pysnmp/proto/secmod/rfc3826/priv/aes.py
from pyasn1.type.univ import OctetString
from typing import cast
from pyasn1.type import univ
from pysnmp.proto.secmod.rfc3414.priv import base
class Aes(base.AbstractEncryptionService):
 local_int = __
 def hash_passphrase(self, *_) -> univ.OctetString: ...
 def localize_key(self, *_) -> univ.OctetString: ...
 def encrypt_data(self, *_) -> tuple[OctetString, OctetString]: ...
 def decrypt_data(self, *_): ...
 def __init__(self):
  self.local_int = cast(int, 0)
# === pysnmp/proto/secmod/rfc7860/auth/hmacsha2.py
from pyasn1.type.univ import OctetString
from typing import cast
from pysnmp.proto.secmod.rfc3414.auth import base
class HmacSha2(base.AbstractAuthenticationService):
 def hash_passphrase(self, *_): return cast(OctetString, 0)
 def localize_key(self, *_): return cast(OctetString, 0)
 def authenticate_outgoing_message(self, *_): ...
 def authenticate_incoming_message(self, *_): ...
# === pysnmp/smi/builder.py
from pysmi.compiler import MibCompiler
from typing import cast, Any
class __AbstractMibSource:
 def full_path(self, *_): ...
 def init(self): ...
 def listdir(self): ...
 def read(self, *_) -> tuple[Any, Any] | tuple[Any, str]: ...
class ZipMibSource(__AbstractMibSource): ...
class DirMibSource(__AbstractMibSource): ...
class MibBuilder:
 DEFAULT_CORE_MIBS = __
 def get_mib_compiler(self): return cast(None | MibCompiler, 0)
 def set_mib_compiler(self, *_): return self
 def add_mib_sources(self, *_): pass
 def set_mib_sources(self, *_): pass
 def get_mib_sources(self) -> tuple[DirMibSource | ZipMibSource, ...]: ...
 def load_module(self, *_, **_): return self
 def load_modules(self, *_, **_): return self
 def unload_modules(self, *_): return self
 def import_symbols(self, *_, **_) -> tuple[Any, ...]: ...
 def export_symbols(self, *_, **_): pass
 def unexport_symbols(self, *_): pass
 def __getattr__(self, *_): ...
# === pysnmp/smi/compiler.py
from typing import Callable, cast
def add_mib_compiler_decorator(*_): return cast(Callable[..., None], 0)
add_mib_compiler = cast(Callable[..., None], 0)
def add_mib_compiler(*_, **_): pass
# === pysnmp/smi/error.py
from pyasn1.error import PyAsn1Error
from pysnmp.error import PySnmpError
class SmiError(PySnmpError, PyAsn1Error): ...
class MibLoadError(SmiError): ...
class MibNotFoundError(MibLoadError): ...
class MibOperationError(SmiError):
 def __getitem__(self, *_): ...
 def get(self, *_): ...
 def keys(self): ...
 def update(self, *_): pass
class TooBigError(MibOperationError): ...
class NoSuchNameError(MibOperationError): ...
class BadValueError(MibOperationError): ...
class ReadOnlyError(MibOperationError): ...
class GenError(MibOperationError): ...
class NoAccessError(MibOperationError): ...
class WrongTypeError(MibOperationError): ...
class WrongLengthError(MibOperationError): ...
class WrongEncodingError(MibOperationError): ...
class WrongValueError(MibOperationError): ...
class NoCreationError(MibOperationError): ...
class InconsistentValueError(MibOperationError): ...
class ResourceUnavailableError(MibOperationError): ...
class CommitFailedError(MibOperationError): ...
class UndoFailedError(MibOperationError): ...
class AuthorizationError(MibOperationError): ...
class NotWritableError(MibOperationError): ...
class InconsistentNameError(MibOperationError): ...
class NoSuchObjectError(NoSuchNameError): ...
class NoSuchInstanceError(NoSuchNameError): ...
class EndOfMibViewError(NoSuchNameError): ...
class TableRowManagement(MibOperationError): ...
class RowCreationWanted(TableRowManagement): ...
class RowDestructionWanted(TableRowManagement): ...
# === pysnmp/smi/exval.py
from pysnmp.proto import rfc1905
noSuchObject = rfc1905.noSuchObject
noSuchInstance = rfc1905.noSuchInstance
endOfMib = rfc1905.endOfMibView
endOfMibView = rfc1905.endOfMibView
# === pysnmp/smi/indices.py
from typing import Any, cast
class OrderedDict(dict):
 def clear(self): pass
 def keys(self): return cast(list, 0)
 def values(self) -> list[Any]: ...
 def items(self) -> list[tuple[Any, Any]]: ...
 def update(self, *_, **_): pass
 def sorting_function(self, *_): pass
 def next_key(self, *_): ...
 def get_keys_lengths(self): return cast(list[int], 0)
 def __getattr__(self, *_): ...
class OidOrderedDict(OrderedDict):
 def sorting_function(self, *_): pass
# === pysnmp/smi/instrum.py
from pysnmp.smi.builder import MibBuilder
class AbstractMibInstrumController:
 def read_variables(self, *_, **_): pass
 def read_next_variables(self, *_, **_): pass
 def write_variables(self, *_, **_): pass
class MibInstrumController(AbstractMibInstrumController):
 def get_mib_builder(self) -> MibBuilder: ...
 def flip_flop_fsm(self, *_, **_): ...
 def read_variables(self, *_, **_): ...
 def read_next_variables(self, *_, **_): ...
 def write_variables(self, *_, **_): ...
 def __getattr__(self, *_): ...
# === pysnmp/smi/rfc1902.py
from pyasn1.type.base import SimpleAsn1Type as SimpleAsn1Type_1
from pysnmp.proto.rfc1902 import ObjectName
from typing import Any, cast
__all__ = ["ObjectIdentity", "ObjectType", "NotificationType"]
from pysnmp.smi.types import MibNode
class ObjectIdentity:
 def get_mib_symbol(self) -> tuple[str, str, Any]: ...
 def get_oid(self): return cast(tuple | ObjectName, 0)
 def get_label(self) -> tuple[str, ...]: ...
 def get_mib_node(self) -> MibNode: ...
 def is_fully_resolved(self) -> bool: ...
 def add_asn1_mib_source(self, *_, **_): return self
 def add_mib_source(self, *_): return self
 def load_mibs(self, *_): return self
 def resolve_with_mib(self, *_): return self
 def prettyPrint(self): return cast(str, 0)
 def __getitem__(self, *_): ...
 def __getattr__(self, *_): ...
class ObjectType:
 def __getitem__(self, *_): ...
 def is_fully_resolved(self) -> bool: ...
 def add_asn1_mib_source(self, *_, **_): return self
 def add_mib_source(self, *_): return self
 def load_mibs(self, *_): return self
 def resolve_with_mib(self, *_) -> ObjectType: ...
 def prettyPrint(self): return cast(str, 0)
 def __getattr__(self, *_): ...
class NotificationType:
 def __getitem__(self, *_): ...
 def add_varbinds(self, *_): return self
 def add_asn1_mib_source(self, *_, **_): return self
 def add_mib_source(self, *_): return self
 def load_mibs(self, *_): return self
 def is_fully_resolved(self) -> bool: ...
 def resolve_with_mib(self, *_) -> NotificationType: ...
 def prettyPrint(self): return cast(str, 0)
 def to_varbinds(self) -> tuple[ObjectType, ...]: ...
 def __getattr__(self, *_): ...
# === pysnmp/smi/types.py
from pyasn1.type.base import SimpleAsn1Type
class MibNode:
 def getSyntax(self) -> SimpleAsn1Type: ...
# === pysnmp/smi/view.py
from typing import Any, cast
from pysnmp.smi.builder import MibBuilder
class MibViewController:
 def index_mib(self): pass
 def get_ordered_module_name(self, *_): ...
 def get_first_module_name(self): ...
 def get_last_module_name(self): ...
 def get_next_module_name(self, *_): ...
 def get_node_name_by_oid(self, *_) -> tuple[Any, Any, Any]: ...
 def get_node_name_by_desc(self, *_): return cast(tuple[Any, Any, Any], 0)
 def get_node_name(self, *_): return cast(tuple[Any, Any, Any], 0)
 def get_ordered_node_name(self, *_) -> tuple[Any, Any, tuple]: ...
 def get_first_node_name(self, *_): return cast(tuple[Any, Any, tuple], 0)
 def get_last_node_name(self, *_): return cast(tuple[Any, Any, tuple], 0)
 def get_next_node_name(self, *_): return cast(tuple[Any, Any, Any], 0)
 def get_parent_node_name(self, *_) -> tuple[Any, Any, Any]: ...
 def get_node_location(self, *_) -> tuple[Any, Any, Any]: ...
 def get_type_name(self, *_) -> tuple[Any, Any]: ...
 def get_ordered_type_name(self, *_) -> tuple[Any, Any]: ...
 def get_first_type_name(self, *_): return cast(tuple[Any, Any], 0)
 def get_last_type_name(self, *_): return cast(tuple[Any, Any], 0)
 def get_next_type(self, *_): ...
 def __getattr__(self, *_): ...
 def __init__(self):
  self.mibBuilder = cast(MibBuilder, 0)
