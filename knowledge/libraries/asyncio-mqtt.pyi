# asyncio-mqtt==0.16.2, sha256 fe70ea2c648b248779a7ff3d9218262cdd739083743dfaa7c0d52ba458a8ad71.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === asyncio_mqtt/__init__.py
__all__ = ["__version__", "__version_tuple__", "Client", "Message", "ProtocolVersion", "ProxySettings", "TLSParameters", "Topic", "TopicLike", "Wildcard", "WildcardLike", "Will", "MqttCodeError", "MqttError"]
from ._version import __version__, __version_tuple__
from .client import Client, Message, ProtocolVersion, ProxySettings, TLSParameters, Topic, TopicLike, Wildcard, WildcardLike, Will
from .error import MqttCodeError, MqttError
# === asyncio_mqtt/_version.py
from typing import cast
__version__ = cast(str, 0)
__version_tuple__ = cast(tuple[int, int, int], 0)
# === asyncio_mqtt/client.py
from collections.abc import AsyncGenerator as AsyncGenerator_1
from contextlib import AbstractAsyncContextManager
from paho.mqtt.client import MQTTMessage, ReasonCodes
from paho.mqtt.properties import Properties as Properties_1
import ssl
from enum import IntEnum
from typing import cast, ParamSpec
from typing_extensions import ParamSpec
from typing import TypeAlias
from typing_extensions import TypeAlias
import paho.mqtt.client as mqtt
WebSocketHeaders = cast(str, 0)
class ProtocolVersion(IntEnum): ...
class Will:
 properties: None | mqtt.Properties
class TLSParameters:
 cert_reqs: None | ssl.VerifyMode
class ProxySettings: ...
SocketOption = cast(str, 0)
SubscribeTopic = cast(str, 0)
P = ParamSpec("P")
class Wildcard: ...
WildcardLike = cast(str, 0)
class Topic(Wildcard):
 def matches(self, *_) -> bool: ...
TopicLike = cast(str, 0)
class Message:
 def __init__(self):
  self.topic = __
  self.properties = cast(None | Properties_1, 0)
class Client:
 async def connect(self, **_) -> None: ...
 async def disconnect(self, **_) -> None: ...
 async def force_disconnect(self) -> None: ...
 async def subscribe(self, *_, **_) -> list[ReasonCodes] | tuple[int]: ...
 async def unsubscribe(self, *_, **_) -> None: ...
 async def publish(self, *_, **_) -> None: ...
 def filtered_messages(self, *_, **_) -> AbstractAsyncContextManager[AsyncGenerator_1[MQTTMessage]]: ...
 def unfiltered_messages(self, **_) -> AbstractAsyncContextManager[AsyncGenerator_1[MQTTMessage]]: ...
 def messages(self, **_) -> AbstractAsyncContextManager[AsyncGenerator_1[Message]]: ...
 async def __aenter__(self) -> Client: ...
 async def __aexit__(self, exc_type: None | type[BaseException], *_) -> None: ...
# === asyncio_mqtt/error.py
from paho.mqtt.client import ReasonCodes
from typing import cast
class MqttError(Exception): ...
class MqttCodeError(MqttError):
 def __init__(self):
  self.rc = cast(None | ReasonCodes | int, 0)
class MqttConnectError(MqttCodeError): ...
# === asyncio_mqtt/types.py
from typing import cast, TypeVar, TypeAlias
from typing_extensions import TypeAlias
T = TypeVar("T")
PayloadType = cast(str, 0)
