# gmqtt==0.8.0, sha256 bd40fa51147b929486628f4f9d473b6e5f19132019345645600641a7063d7a5b.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === gmqtt/__init__.py
from .client import Client, Message
from .subscription import Subscription
from .mqtt import constants
from .mqtt.protocol import BaseMQTTProtocol
from .mqtt.handler import MQTTConnectError
# === gmqtt/client.py
from .subscription import SubscriptionsHandlerMixin
class Message: ...
class Client(SubscriptionsHandlerMixin):
 def get_subscription_by_identifier(self, *_): ...
 def set_config(self, *_): pass
 def stop_reconnect(self): pass
 def set_auth_credentials(self, *_): pass
 async def connect(self, *_): pass
 async def reconnect(self, *_): pass
 async def disconnect(self, *_, **_): pass
 def publish(self, *_, **_): pass
# === gmqtt/mqtt/connection.py
from typing import cast
class MQTTConnection:
 @classmethod
 async def create_connection(cls, *_): return cast(MQTTConnection, 0)
 def put_package(self, *_): pass
 def send_package(self, *_): pass
 async def auth(self, *_, **_): pass
 def publish(self, *_): return cast(tuple[int, bytes], 0)
 def send_disconnect(self, *_, **_): pass
 def subscribe(self, *_, **_): return cast(int, 0)
 def unsubscribe(self, *_, **_): return cast(int, 0)
 def send_simple_command(self, *_): pass
 def send_command_with_mid(self, *_): pass
 async def close(self): pass
 def is_closing(self): return cast(bool, 0)
# === gmqtt/mqtt/constants.py
import enum
class MQTTCommands(enum.IntEnum): ...
class PubAckReasonCode(enum.IntEnum): ...
class PubRecReasonCode(enum.IntEnum): ...
class ConnAckReasonCode(enum.IntEnum): ...
class SubAckReasonCode(enum.IntEnum): ...
# === gmqtt/mqtt/handler.py
from gmqtt.mqtt.connection import MQTTConnection
from typing import cast, Awaitable, Callable, List
from .utils import IdGenerator
from ..subscription import Subscription
class MQTTError(Exception): ...
class MQTTConnectError(MQTTError): ...
class EventCallbackMixin:
 def stop_reconnect(self): pass
class MqttPackageHandler(EventCallbackMixin):
 @property
 def current_connection(self): return cast(None | MQTTConnection, 0)
 def set_connection(self, *_): pass
 def propagate_error(self): pass
 def reset_error_state(self): pass
 def get_subscriptions_by_mid(self, *_) -> List: ...
 def clear_topics_aliases(self): pass
 def __call__(self, *_): pass
 def __init__(self, *_, reconnect_callback: Callable[..., Awaitable[None]], disconnect_callback: Callable[..., Awaitable[None]], resend_qos_callback: Callable[..., Awaitable[None]], clear_qos_callback: Callable[..., None], subscriptions_getter: Callable[..., List[Subscription]], remove_message_callback: Callable[..., None], store_message_callback: Callable[..., None], send_command_with_mid_callback: Callable[..., None], **_): ...
 def __set__attributes__(self):
  self.id_generator = IdGenerator()
# === gmqtt/mqtt/package.py
from typing import Tuple
class Package: ...
class PackageFactory:
 @classmethod
 async def parse_package(cls, *_): pass
 @classmethod
 def build_package(cls, *_, **_) -> bytes: ...
class LoginPackageFactor(PackageFactory):
 @classmethod
 def build_package(cls, *_, **_): ...
class UnsubscribePacket(PackageFactory):
 @classmethod
 def build_package(cls, *_, **_) -> Tuple[int, bytes]: ...
class SubscribePacket(PackageFactory):
 @classmethod
 def build_package(cls, *_, **_) -> Tuple[int, bytes]: ...
class SimpleCommandPacket(PackageFactory):
 @classmethod
 def build_package(cls, *_) -> bytes: ...
class PublishPacket(PackageFactory):
 @classmethod
 def build_package(cls, *_) -> Tuple[int, bytes]: ...
class DisconnectPacket(PackageFactory):
 @classmethod
 def build_package(cls, *_, **_): ...
class CommandWithMidPacket(PackageFactory):
 @classmethod
 def build_package(cls, *_) -> bytes: ...
# === gmqtt/mqtt/property.py
from typing import Any, cast
class Property:
 def loads(self, *_) -> tuple[dict[Any, Any], Any]: ...
 def unpack_helper(self, *_) -> tuple[Any, Any]: ...
 def dumps(self, *_): return cast(bytearray, 0)
 @classmethod
 def factory(cls, *_): ...
# === gmqtt/mqtt/protocol.py
from asyncio import Future
from typing import Any, cast
import asyncio
from .utils import IdGenerator
class _StreamReaderProtocolCompatibilityMixin:
 def connection_lost(self, *_): pass
class BaseMQTTProtocol(_StreamReaderProtocolCompatibilityMixin, asyncio.StreamReaderProtocol):
 def set_connection(self, *_): pass
 @property
 def closed(self): return cast(Future, 0)
 def connection_made(self, *_): pass
 def data_received(self, *_): pass
 def write_data(self, *_): pass
 def connection_lost(self, *_): pass
 async def read(self, *_): ...
class MQTTProtocol(BaseMQTTProtocol):
 def connection_made(self, *_): pass
 async def send_auth_package(self, *_, **_): pass
 def send_subscribe_packet(self, *_, **_): return cast(int, 0)
 def send_unsubscribe_packet(self, *_, **_): return cast(int, 0)
 def send_simple_command_packet(self, *_): pass
 def send_ping_request(self): pass
 def send_publish(self, *_) -> tuple[int, bytes]: ...
 def send_disconnect(self, *_, **_): ...
 def send_command_with_mid(self, *_): pass
 def connection_lost(self, *_): pass
 def __init__(self):
  self.id_generator = cast(IdGenerator, 0)
# === gmqtt/mqtt/utils.py
from typing import Any, cast, Callable
class ConnectionState: ...
class IdGenerator:
 def free_id(self, *_): pass
 def next_id(self): return cast(int, 0)
def pack_variable_byte_integer(*_): return cast(bytearray, 0)
def unpack_variable_byte_integer(*_) -> tuple[Any, Any]: ...
def unpack_utf8(*_) -> tuple[Any, Any]: ...
def pack_utf8(*_): return cast(bytearray, 0)
def is_coroutine_function_or_partial(obj: Callable): ...
def run_coroutine_or_function(*_, **_): pass
# === gmqtt/storage.py
from typing import cast
class PersistentStorage:
 def push_message(self, *_): pass
 def remove_message_by_mid(self, *_): pass
 async def wait_empty(self) -> None: ...
 def clear(self): pass
 def get_all(self): return cast(list[tuple[int, bytes]], 0)
# === gmqtt/subscription.py
from typing import cast
class Subscription: ...
class SubscriptionsHandlerMixin:
 def update_subscriptions_with_subscription_or_topic(self, *_): return cast(list[str | Subscription | list[Subscription]] | str | Subscription | list[Subscription], 0)
 def subscribe(self, *_, **_): return cast(int, 0)
 def resubscribe(self, *_, **_): return cast(int, 0)
 def unsubscribe(self, *_, **_): return cast(int, 0)
