# aiomqtt==2.5.1, sha256 fd58c3593160e4d475d90ce911cdfc4239cd64de96b0ba22edf6c86bd7afa278.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === aiomqtt/__init__.py
from typing import cast
__all__ = ["Client", "Message", "MessagesIterator", "MqttCodeError", "MqttError", "MqttReentrantError", "ProtocolVersion", "ProxySettings", "TLSParameters", "Topic", "TopicLike", "Wildcard", "WildcardLike", "Will", "__version__", "__version_tuple__"]
from .client import Client, MessagesIterator, ProtocolVersion, ProxySettings, TLSParameters, Will
from .exceptions import MqttCodeError, MqttError, MqttReentrantError
from .message import Message
from .topic import Topic, TopicLike, Wildcard, WildcardLike
__version__ = cast(str, 0)
__version_tuple__ = cast(tuple[int, int, int], 0)
# === aiomqtt/client.py
from paho.mqtt.reasoncodes import ReasonCode as ReasonCode_1
import asyncio
import enum
import ssl
from typing import AsyncIterator, TypeVar
from paho.mqtt.properties import Properties
from .message import Message
from typing import Self
from typing_extensions import Self
ClientT = TypeVar("ClientT", bound="Client")
class ProtocolVersion(enum.IntEnum): ...
class TLSParameters:
 cert_reqs: None | ssl.VerifyMode
class ProxySettings: ...
class Will:
 properties: None | Properties
class MessagesIterator:
 def __aiter__(self) -> AsyncIterator[Message]: ...
 async def __anext__(self) -> Message: ...
class Client:
 @property
 def messages(self) -> MessagesIterator: ...
 async def subscribe(self, *_, **_) -> list[ReasonCode_1] | tuple[int]: ...
 async def unsubscribe(self, *_, **_) -> None: ...
 async def publish(self, *_, **_) -> None: ...
 async def __aenter__(self) -> Self: ...
 async def __aexit__(self, exc_type: None | type[BaseException], *_) -> None: ...
 def __init__(self, *_, queue_type: None | type[asyncio.Queue[Message]], **_): ...
# === aiomqtt/exceptions.py
from paho.mqtt.reasoncodes import ReasonCode as ReasonCode_1
from typing import cast
class MqttError(Exception): ...
class MqttCodeError(MqttError):
 def __init__(self):
  self.rc = cast(None | ReasonCode_1 | int, 0)
class MqttConnectError(MqttCodeError): ...
class MqttReentrantError(MqttError): ...
# === aiomqtt/message.py
from paho.mqtt.properties import Properties as Properties_1
from typing import cast
from .topic import Topic
class Message:
 def __init__(self):
  self.topic = __
  self.properties = cast(None | Properties_1, 0)
# === aiomqtt/topic.py
from typing import cast, TypeAlias
from typing_extensions import TypeAlias
class Wildcard: ...
WildcardLike = cast(str, 0)
class Topic(Wildcard):
 def matches(self, *_) -> bool: ...
TopicLike = cast(str, 0)
# === aiomqtt/types.py
from typing import cast, TypeVar, ParamSpec
from typing_extensions import ParamSpec
from typing import TypeAlias
from typing_extensions import TypeAlias
T = TypeVar("T")
P = ParamSpec("P")
PayloadType = cast(str, 0)
SubscribeTopic = cast(str, 0)
WebSocketHeaders = cast(str, 0)
PahoSocket = cast(str, 0)
SocketOption = cast(str, 0)
