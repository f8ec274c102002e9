# py-tgcalls==3.0.0, sha256 c736066f3f79804f6f128231f4adad228e6aefb3418a473e0a52175c0a8baf49.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === pytgcalls/__init__.py
__all__ = ["__version__", "compose", "CustomApi", "PyTgCalls", "MediaDevices", "idle"]
from .__version__ import __version__
from .custom_api import CustomApi
from .media_devices import MediaDevices
from .pytgcalls import PyTgCalls
from .sync import compose, idle
# === pytgcalls/__version__.py
from typing import cast
__version__ = cast(str, 0)
# === pytgcalls/chat_lock.py
from .wait_counter_lock import WaitCounterLock
class ChatLock:
 async def acquire(self, *_) -> WaitCounterLock: ...
# === pytgcalls/custom_api/__init__.py
from .custom_api import CustomApi
# === pytgcalls/custom_api/custom_api.py
from collections.abc import Callable
class CustomApi:
 def on_update_custom_api(self) -> Callable: ...
 async def start(self): pass
# === pytgcalls/environment.py
class Environment:
 def check_environment(self): pass
# === pytgcalls/exceptions.py
class TooOldPyrogramVersion(Exception): ...
class TooOldTelethonVersion(Exception): ...
class NoMTProtoClientSet(Exception): ...
class NoActiveGroupCall(Exception): ...
class TimedOutAnswer(Exception): ...
class CallDeclined(Exception): ...
class CallBusy(Exception): ...
class CallDiscarded(Exception): ...
class NotInCallError(Exception): ...
class ClientNotStarted(Exception): ...
class PyTgCallsAlreadyRunning(Exception): ...
class TooManyCustomApiDecorators(Exception): ...
class InvalidMTProtoClient(Exception): ...
class NoVideoSourceFound(Exception): ...
class InvalidVideoProportion(Exception): ...
class NoAudioSourceFound(Exception): ...
class ImageSourceFound(Exception): ...
class LiveStreamFound(Exception): ...
class YtDlpError(Exception): ...
class MTProtoClientNotConnected(Exception): ...
class UnsupportedMethod(Exception): ...
class ConferenceChainNotReady(Exception): ...
# === pytgcalls/ffmpeg.py
async def check_stream(*_): pass
async def cleanup_commands(*_) -> list[str]: ...
def build_command(*_) -> list[str]: ...
# === pytgcalls/filters.py
from pytgcalls.types.stream.direction import Direction as Direction_1
from typing import cast
from collections.abc import Callable
from .types import StreamEnded
class Filter:
 async def __call__(self, *_): ...
class InvertFilter(Filter):
 async def __call__(self, *_) -> bool: ...
 def __init__(self):
  self.base = cast(Filter, 0)
class AndFilter(Filter):
 async def __call__(self, *_): ...
 def __init__(self):
  self.base = cast(Filter, 0)
class OrFilter(Filter):
 async def __call__(self, *_): ...
 def __init__(self):
  self.base = cast(Filter, 0)
def create(func: Callable, *_, **_) -> Filter: ...
me = Filter()
class stream_end(Filter):
 async def __call__(self, *_): ...
 def __init__(self, stream_type: None | StreamEnded.Type, *_): ...
class chat(Filter, set):
 async def __call__(self, *_): return cast(bool, 0)
class chat_update(Filter):
 async def __call__(self, *_): ...
class call_participant(Filter):
 async def __call__(self, *_): ...
class stream_frame(Filter):
 async def __call__(self, *_): ...
 def __init__(self):
  self.directions = cast(None | Direction_1, 0)
# === pytgcalls/handlers/__init__.py
from .handlers_holder import HandlersHolder
# === pytgcalls/handlers/handlers_holder.py
from collections.abc import Callable
from typing import NamedTuple
class Callback(NamedTuple):
 func: Callable
class HandlersHolder:
 def add_handler(self, func: Callable, *_) -> Callable: ...
 def remove_handler(self, func: Callable): pass
# === pytgcalls/list_to_cmd.py
def list_to_cmd(*_) -> str: ...
# === pytgcalls/media_devices/__init__.py
from .device_info import DeviceInfo
from .input_device import InputDevice
from .media_devices import MediaDevices
from .screen_device import ScreenDevice
from .speaker_device import SpeakerDevice
# === pytgcalls/media_devices/device_info.py
class DeviceInfo: ...
# === pytgcalls/media_devices/input_device.py
from .device_info import DeviceInfo
class InputDevice(DeviceInfo): ...
# === pytgcalls/media_devices/media_devices.py
from ..types.list import List
from .input_device import InputDevice
from .screen_device import ScreenDevice
from .speaker_device import SpeakerDevice
class MediaDevices:
 @staticmethod
 def microphone_devices() -> List[InputDevice]: ...
 @staticmethod
 def speaker_devices() -> List[SpeakerDevice]: ...
 @staticmethod
 def camera_devices() -> List[InputDevice]: ...
 @staticmethod
 def screen_devices() -> List[ScreenDevice]: ...
# === pytgcalls/media_devices/screen_device.py
from .input_device import InputDevice
class ScreenDevice(InputDevice): ...
# === pytgcalls/media_devices/speaker_device.py
from .device_info import DeviceInfo
class SpeakerDevice(DeviceInfo): ...
# === pytgcalls/methods/__init__.py
from .calls import Calls
from .decorators import Decorators
from .internal import Internal
from .stream import StreamMethods
from .utilities import Utilities
class Methods(Calls, Decorators, Internal, StreamMethods, Utilities): ...
# === pytgcalls/methods/calls/__init__.py
from .change_volume_call import ChangeVolumeCall
from .get_participants import GetParticipants
from .leave_call import LeaveCall
class Calls(ChangeVolumeCall, GetParticipants, LeaveCall): ...
# === pytgcalls/methods/calls/change_volume_call.py
from typing import Any, Callable, Coroutine, cast
from ...scaffold import Scaffold
class ChangeVolumeCall(Scaffold):
 change_volume_call = cast(Callable[..., Coroutine[Any, Any, None]], 0)
# === pytgcalls/methods/calls/get_participants.py
from pytgcalls.types.chats.group_call_participant import GroupCallParticipant as GroupCallParticipant_1
from typing import Any, Callable, Coroutine, cast
from ...scaffold import Scaffold
from ...types.list import List
class GetParticipants(Scaffold):
 get_participants = cast(Callable[..., Coroutine[Any, Any, None | List[GroupCallParticipant_1]]], 0)
# === pytgcalls/methods/calls/leave_call.py
from typing import Any, Callable, Coroutine, cast
from ...scaffold import Scaffold
class LeaveCall(Scaffold):
 leave_call = cast(Callable[..., Coroutine[Any, Any, None]], 0)
# === pytgcalls/methods/decorators/__init__.py
from .on_update import OnUpdate
class Decorators(OnUpdate): ...
# === pytgcalls/methods/decorators/on_update.py
from collections.abc import Callable
from ...scaffold import Scaffold
class OnUpdate(Scaffold):
 def on_update(self, *_) -> Callable: ...
# === pytgcalls/methods/internal/__init__.py
from .clear_cache import ClearCache
from .clear_call import ClearCall
from .connect_call import ConnectCall
from .handle_connection_changed import HandleConnectionChanged
from .handle_emojis_update import HandleEmojisUpdate
from .handle_mtproto_updates import HandleMTProtoUpdates
from .handle_request_participants import HandleRequestParticipants
from .handle_stream_ended import HandleStreamEnded
from .handle_stream_frame import HandleStreamFrame
from .handle_subchain_request import HandleSubchainRequest
from .join_presentation import JoinPresentation
from .log_retries import LogRetries
from .request_broadcast_part import RequestBroadcastPart
from .request_broadcast_timestamp import RequestBroadcastTimestamp
from .switch_connection import SwitchConnection
from .update_sources import UpdateSources
from .update_status import UpdateStatus
class Internal(ClearCache, ClearCall, ConnectCall, HandleConnectionChanged, HandleEmojisUpdate, HandleMTProtoUpdates, HandleRequestParticipants, HandleStreamEnded, HandleStreamFrame, HandleSubchainRequest, JoinPresentation, LogRetries, RequestBroadcastPart, RequestBroadcastTimestamp, SwitchConnection, UpdateSources, UpdateStatus): ...
# === pytgcalls/methods/internal/clear_cache.py
from ...scaffold import Scaffold
class ClearCache(Scaffold): ...
# === pytgcalls/methods/internal/clear_call.py
from ...scaffold import Scaffold
class ClearCall(Scaffold): ...
# === pytgcalls/methods/internal/connect_call.py
from ...scaffold import Scaffold
class ConnectCall(Scaffold): ...
# === pytgcalls/methods/internal/handle_connection_changed.py
from ...scaffold import Scaffold
class HandleConnectionChanged(Scaffold): ...
# === pytgcalls/methods/internal/handle_emojis_update.py
from ...scaffold import Scaffold
class HandleEmojisUpdate(Scaffold): ...
# === pytgcalls/methods/internal/handle_mtproto_updates.py
from ...scaffold import Scaffold
class HandleMTProtoUpdates(Scaffold): ...
# === pytgcalls/methods/internal/handle_request_participants.py
from pytgcalls.scaffold import Scaffold
class HandleRequestParticipants(Scaffold): ...
# === pytgcalls/methods/internal/handle_stream_ended.py
from ...scaffold import Scaffold
class HandleStreamEnded(Scaffold): ...
# === pytgcalls/methods/internal/handle_stream_frame.py
from ...scaffold import Scaffold
class HandleStreamFrame(Scaffold): ...
# === pytgcalls/methods/internal/handle_subchain_request.py
from pytgcalls.scaffold import Scaffold
class HandleSubchainRequest(Scaffold): ...
# === pytgcalls/methods/internal/join_presentation.py
from ...scaffold import Scaffold
class JoinPresentation(Scaffold): ...
# === pytgcalls/methods/internal/log_retries.py
from ...scaffold import Scaffold
class LogRetries(Scaffold): ...
# === pytgcalls/methods/internal/request_broadcast_part.py
from ...scaffold import Scaffold
class RequestBroadcastPart(Scaffold): ...
# === pytgcalls/methods/internal/request_broadcast_timestamp.py
from ...scaffold import Scaffold
class RequestBroadcastTimestamp(Scaffold): ...
# === pytgcalls/methods/internal/switch_connection.py
from ...scaffold import Scaffold
class SwitchConnection(Scaffold): ...
# === pytgcalls/methods/internal/update_sources.py
from ...scaffold import Scaffold
class UpdateSources(Scaffold): ...
# === pytgcalls/methods/internal/update_status.py
from ...scaffold import Scaffold
class UpdateStatus(Scaffold): ...
# === pytgcalls/methods/stream/__init__.py
from .mute import Mute
from .pause import Pause
from .play import Play
from .record import Record
from .resume import Resume
from .send_frame import SendFrame
from .time import Time
from .unmute import UnMute
class StreamMethods(Mute, Pause, Play, Record, SendFrame, Time, Resume, UnMute): ...
# === pytgcalls/methods/stream/mute.py
from typing import Any, Callable, Coroutine, cast
from ...scaffold import Scaffold
class Mute(Scaffold):
 mute = cast(Callable[..., Coroutine[Any, Any, bool]], 0)
# === pytgcalls/methods/stream/pause.py
from typing import Any, Callable, Coroutine, cast
from ...scaffold import Scaffold
class Pause(Scaffold):
 pause = cast(Callable[..., Coroutine[Any, Any, bool]], 0)
# === pytgcalls/methods/stream/play.py
from typing import Any, Callable, Coroutine, cast
from ...scaffold import Scaffold
class Play(Scaffold):
 play = cast(Callable[..., Coroutine[Any, Any, None]], 0)
# === pytgcalls/methods/stream/record.py
from typing import Any, Callable, Coroutine, cast
from ...scaffold import Scaffold
class Record(Scaffold):
 record = cast(Callable[..., Coroutine[Any, Any, None]], 0)
# === pytgcalls/methods/stream/resume.py
from typing import Any, Callable, Coroutine, cast
from ...scaffold import Scaffold
class Resume(Scaffold):
 resume = cast(Callable[..., Coroutine[Any, Any, bool]], 0)
# === pytgcalls/methods/stream/send_frame.py
from typing import Any, Callable, Coroutine, cast
from ...scaffold import Scaffold
class SendFrame(Scaffold):
 send_frame = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
# === pytgcalls/methods/stream/time.py
from typing import Any, Callable, Coroutine, cast
from ...scaffold import Scaffold
class Time(Scaffold):
 time = cast(Callable[..., Coroutine[Any, Any, int]], 0)
# === pytgcalls/methods/stream/unmute.py
from typing import Any, Callable, Coroutine, cast
from ...scaffold import Scaffold
class UnMute(Scaffold):
 unmute = cast(Callable[..., Coroutine[Any, Any, bool]], 0)
# === pytgcalls/methods/utilities/__init__.py
from .cache_peer import CachePeer
from .call_holder import CallHolder
from .cpu_usage import CpuUsage
from .ping import Ping
from .resolve_chat_id import ResolveChatID
from .run import Run
from .start import Start
class Utilities(CachePeer, CallHolder, CpuUsage, Ping, ResolveChatID, Run, Start): ...
# === pytgcalls/methods/utilities/cache_peer.py
from ...scaffold import Scaffold
class CachePeer(Scaffold): ...
# === pytgcalls/methods/utilities/call_holder.py
from ...scaffold import Scaffold
from ...types import Call
from ...types.dict import Dict
class CallHolder(Scaffold):
 @property
 async def calls(self) -> Dict[int, Call]: ...
 @property
 async def group_calls(self) -> Dict[int, Call]: ...
 @property
 async def private_calls(self) -> Dict[int, Call]: ...
# === pytgcalls/methods/utilities/compose.py
async def compose(*_): pass
# === pytgcalls/methods/utilities/cpu_usage.py
from ...scaffold import Scaffold
class CpuUsage(Scaffold):
 @property
 async def cpu_usage(self) -> float: ...
# === pytgcalls/methods/utilities/idle.py
async def idle(): pass
# === pytgcalls/methods/utilities/ping.py
from ...scaffold import Scaffold
class Ping(Scaffold): ...
# === pytgcalls/methods/utilities/resolve_chat_id.py
from ...scaffold import Scaffold
class ResolveChatID(Scaffold):
 async def resolve_chat_id(self, *_) -> int: ...
# === pytgcalls/methods/utilities/run.py
from ...scaffold import Scaffold
class Run(Scaffold):
 async def run(self): pass
# === pytgcalls/methods/utilities/start.py
from ...scaffold import Scaffold
class Start(Scaffold):
 async def start(self): pass
# === pytgcalls/methods/utilities/stream_params.py
from ntgcalls import MediaDescription
class StreamParams:
 @staticmethod
 async def get_stream_params(*_) -> MediaDescription: ...
 @staticmethod
 async def get_record_params(*_) -> MediaDescription: ...
# === pytgcalls/mtproto/__init__.py
from .bridged_client import BridgedClient
from .mtproto_client import MtProtoClient
# === pytgcalls/mtproto/bridged_client.py
from pytgcalls.types.chats.group_call_participant import GroupCallParticipant as GroupCallParticipant_1
from typing import cast
from ntgcalls import RTCServer
from ..handlers import HandlersHolder
from ..types import GroupCallParticipant, UpdatedGroupCallParticipant
class BridgedClient(HandlersHolder):
 async def get_call(self, *_): pass
 async def send_conference_call_broadcast(self, *_): pass
 async def get_subchain_blocks(self, *_): pass
 async def get_conference_last_block(self, *_): pass
 async def join_group_call(self, *_): pass
 async def create_conference_call(self, *_): pass
 async def join_presentation(self, *_): pass
 async def leave_presentation(self, *_): pass
 async def request_call(self, *_): pass
 async def accept_call(self, *_): pass
 async def confirm_call(self, *_): pass
 async def send_signaling(self, *_): pass
 async def discard_call(self, *_): pass
 async def create_group_call(self, *_): pass
 async def leave_group_call(self, *_): pass
 async def close_voice_chat(self, *_): pass
 async def get_group_call_participants(self, *_): pass
 async def change_volume(self, *_): pass
 async def download_stream(self, *_): pass
 async def get_stream_timestamp(self, *_): pass
 async def set_call_status(self, *_): pass
 async def get_participants(self, *_): pass
 async def resolve_peer(self, *_): pass
 def is_connected(self): pass
 def no_updates(self): pass
 async def start(self): pass
 @staticmethod
 def package_name(*_): return cast(str, 0)
 @staticmethod
 def parse_source(*_) -> None | GroupCallParticipant.SourceInfo: ...
 @staticmethod
 def parse_participant(*_): return cast(GroupCallParticipant_1, 0)
 @staticmethod
 async def diff_participants_update(*_) -> list[UpdatedGroupCallParticipant]: ...
 @staticmethod
 def parse_participant_action(*_): return cast(GroupCallParticipant_1.Action, 0)
 @staticmethod
 def chat_id(*_) -> int: ...
 @staticmethod
 def user_from_call(*_) -> int: ...
 @staticmethod
 def parse_servers(*_) -> list[RTCServer]: ...
 @staticmethod
 def parse_quality(*_) -> None | int: ...
 @staticmethod
 def extract_dc(*_) -> None | int: ...
 @staticmethod
 def rnd_id() -> int: ...
 async def get_dhc(self): pass
 async def get_id(self): pass
 async def get_input_call(self, *_): pass
# === pytgcalls/mtproto/client_cache.py
from typing import Any
from ..types.chats import GroupCallParticipant
class ClientCache:
 async def get_input_call(self, *_) -> None | Any: ...
 def set_participants_cache(self, *_) -> None | GroupCallParticipant: ...
 async def get_participant_list(self, *_) -> list[GroupCallParticipant]: ...
 def get_chat_id(self, *_) -> None | int: ...
 def set_cache(self, *_) -> None: ...
 def drop_cache(self, *_) -> None: ...
 def set_dc_call(self, *_) -> None: ...
 def get_dc_call(self, *_) -> None | int: ...
 def get_user_id(self, *_) -> None | int: ...
# === pytgcalls/mtproto/mtproto_client.py
from pyrogram.raw.base import InputPeer, InputUser
from pyrogram.raw.types import InputChannel, InputGroupCall, InputGroupCallInviteMessage, InputGroupCallSlug, InputPhoneCall
from pyrogram.raw.types.messages import DhConfig
from pytgcalls.types.calls.call_protocol import CallProtocol
from telethon.tl.types import InputGroupCall as InputGroupCall_1, InputGroupCallInviteMessage as InputGroupCallInviteMessage_1, InputGroupCallSlug as InputGroupCallSlug_1, InputPhoneCall as InputPhoneCall_1, TypeInputChannel, TypeInputPeer, TypeInputUser
from telethon.tl.types.messages import DhConfig as DhConfig_1
from typing import Callable as Callable_1, cast
from collections.abc import Callable
from typing import Any
from ..types.calls import ChainBlocks
from ..types.chats import GroupCallParticipant
from .bridged_client import BridgedClient
class MtProtoClient:
 async def get_group_call_participants(self, *_) -> None | list[GroupCallParticipant]: ...
 async def send_conference_call_broadcast(self, *_): pass
 async def get_subchain_blocks(self, *_) -> None | ChainBlocks: ...
 async def get_conference_last_block(self, *_) -> None | bytes: ...
 async def join_group_call(self, *_) -> str: ...
 async def create_conference_call(self, *_) -> str: ...
 async def join_presentation(self, *_): ...
 async def leave_presentation(self, *_): return cast(None, 0)
 async def request_call(self, *_): return cast(None, 0)
 async def accept_call(self, *_): ...
 async def discard_call(self, *_): return cast(None, 0)
 async def confirm_call(self, *_): return cast(None | CallProtocol, 0)
 async def send_signaling(self, *_): pass
 async def get_dhc(self): return cast(None | DhConfig | DhConfig_1, 0)
 async def create_group_call(self, *_): pass
 async def leave_group_call(self, *_): pass
 async def close_voice_chat(self, *_): pass
 async def change_volume(self, *_): pass
 async def download_stream(self, *_): ...
 async def get_stream_timestamp(self, *_): ...
 async def set_call_status(self, *_): pass
 async def get_input_call(self, *_): return cast(None | InputGroupCallInviteMessage | InputGroupCallSlug | InputGroupCall | InputPhoneCall | InputGroupCallInviteMessage_1 | InputGroupCallSlug_1 | InputGroupCall_1 | InputPhoneCall_1, 0)
 async def resolve_peer(self, *_): return cast(None | InputChannel | InputUser | InputPeer | TypeInputChannel | TypeInputUser | TypeInputPeer, 0)
 async def get_id(self) -> int: ...
 @property
 def mtproto_client(self): return cast(None | BridgedClient, 0)
 async def start(self): pass
 def add_handler(self, func: Callable): return cast(Callable_1[..., Any], 0)
# === pytgcalls/mtproto/pyrogram_client.py
from pytgcalls.types.chats.group_call_participant import GroupCallParticipant as GroupCallParticipant_1
from typing import cast
from pyrogram.raw.base import InputPeer, InputUser
from pyrogram.raw.types import InputChannel, InputGroupCall, InputGroupCallInviteMessage, InputGroupCallSlug, InputPhoneCall, PhoneCallProtocol
from pyrogram.raw.types.messages import DhConfig
from ..types import CallProtocol, GroupCallParticipant
from ..types.calls import ChainBlocks
from .bridged_client import BridgedClient
class PyrogramClient(BridgedClient):
 async def get_call(self, *_) -> None | InputGroupCall: ...
 async def get_dhc(self) -> DhConfig: ...
 async def get_subchain_blocks(self, *_) -> None | ChainBlocks: ...
 async def get_conference_last_block(self, *_) -> None | bytes: ...
 async def get_group_call_participants(self, *_): return cast(list[GroupCallParticipant_1], 0)
 async def get_participants(self, *_) -> list[GroupCallParticipant]: ...
 async def send_conference_call_broadcast(self, *_): pass
 async def join_group_call(self, *_) -> str: ...
 async def create_conference_call(self, *_) -> str: ...
 async def join_presentation(self, *_): ...
 async def leave_presentation(self, *_): pass
 async def request_call(self, *_): pass
 async def accept_call(self, *_): pass
 async def confirm_call(self, *_) -> CallProtocol: ...
 async def send_signaling(self, *_): pass
 async def create_group_call(self, *_): pass
 async def leave_group_call(self, *_): pass
 async def close_voice_chat(self, *_): pass
 async def discard_call(self, *_): pass
 async def change_volume(self, *_): pass
 async def download_stream(self, *_): ...
 async def get_stream_timestamp(self, *_): ...
 async def set_call_status(self, *_): pass
 async def get_input_call(self, *_) -> None | InputGroupCallInviteMessage | InputGroupCallSlug | InputGroupCall | InputPhoneCall: ...
 async def resolve_peer(self, *_) -> InputChannel | InputUser | InputPeer: ...
 @staticmethod
 def parse_protocol(*_) -> PhoneCallProtocol: ...
 async def get_id(self) -> int: ...
 def is_connected(self) -> bool: ...
 def no_updates(self): ...
 async def start(self): pass
# === pytgcalls/mtproto/telethon_client.py
from pytgcalls.types.chats.group_call_participant import GroupCallParticipant as GroupCallParticipant_1
from typing import cast
from telethon.tl.types import InputGroupCall, InputGroupCallInviteMessage, InputGroupCallSlug, InputPhoneCall, PhoneCallProtocol, TypeInputChannel, TypeInputPeer, TypeInputUser
from telethon.tl.types.messages import DhConfig
from ..types import CallProtocol, GroupCallParticipant
from ..types.calls import ChainBlocks
from .bridged_client import BridgedClient
class TelethonClient(BridgedClient):
 async def get_call(self, *_) -> None | InputGroupCall: ...
 async def get_dhc(self) -> DhConfig: ...
 async def get_subchain_blocks(self, *_) -> None | ChainBlocks: ...
 async def get_conference_last_block(self, *_) -> None | bytes: ...
 async def send_conference_call_broadcast(self, *_): pass
 async def get_group_call_participants(self, *_): return cast(list[GroupCallParticipant_1], 0)
 async def get_participants(self, *_) -> list[GroupCallParticipant]: ...
 async def join_group_call(self, *_) -> str: ...
 async def create_conference_call(self, *_) -> str: ...
 async def join_presentation(self, *_): ...
 async def leave_presentation(self, *_): pass
 async def request_call(self, *_): pass
 async def accept_call(self, *_): ...
 async def confirm_call(self, *_) -> CallProtocol: ...
 async def send_signaling(self, *_): pass
 async def create_group_call(self, *_): pass
 async def leave_group_call(self, *_): pass
 async def close_voice_chat(self, *_): pass
 async def discard_call(self, *_): pass
 async def change_volume(self, *_): pass
 async def download_stream(self, *_): ...
 async def get_stream_timestamp(self, *_): ...
 async def set_call_status(self, *_): pass
 async def get_input_call(self, *_) -> None | InputGroupCallInviteMessage | InputGroupCallSlug | InputGroupCall | InputPhoneCall: ...
 async def resolve_peer(self, *_) -> TypeInputChannel | TypeInputUser | TypeInputPeer: ...
 @staticmethod
 def parse_protocol(*_) -> PhoneCallProtocol: ...
 async def get_id(self) -> int: ...
 def is_connected(self) -> bool: ...
 def no_updates(self): ...
 async def start(self): pass
# === pytgcalls/mtproto_required.py
from typing import Any, Callable, Coroutine, cast
def mtproto_required(*_): return cast(Callable[..., Coroutine[Any, Any, Any]], 0)
# === pytgcalls/mutex.py
from typing import Any, Callable, Coroutine, cast
def mutex(*_): return cast(Callable[..., Coroutine[Any, Any, Any]], 0)
# === pytgcalls/pytgcalls.py
from asyncio import AbstractEventLoop
from concurrent.futures import ThreadPoolExecutor
from .methods import Methods
from .scaffold import Scaffold
from .types import Cache
class PyTgCalls(Methods, Scaffold):
 @property
 def cache_user_peer(self) -> Cache: ...
 def __init__(self):
  self.loop = AbstractEventLoop()
  self.executor = ThreadPoolExecutor()
# === pytgcalls/pytgcalls_session.py
class PyTgCallsSession:
 async def start(self): pass
# === pytgcalls/scaffold.py
from .handlers import HandlersHolder
class Scaffold(HandlersHolder):
 async def resolve_chat_id(self, *_): pass
 async def start(self): pass
 async def play(self, *_): pass
 def on_update(self, *_): pass
# === pytgcalls/statictypes.py
from typing import Callable, Coroutine, Any
def statictypes(*_): ...
# === pytgcalls/sync.py
from typing import Any, Callable, Coroutine, cast
def async_to_sync(*_): pass
def wrap(*_): pass
idle = cast(Callable[..., Coroutine[Any, Any, None]], 0)
compose = cast(Callable[..., Coroutine[Any, Any, None]], 0)
# === pytgcalls/types/__init__.py
from .browsers import Browsers
from .cache import Cache
from .calls import Call, CallConfig, CallData, CallProtocol, GroupCallConfig, PendingConnection, RawCallUpdate, UpdatedEmojis
from .chats import ChatUpdate, GroupCallParticipant, UpdatedGroupCallParticipant
from .stream import AudioQuality, Device, Direction, ExternalMedia, Frame, MediaStream, RecordStream, StreamEnded, StreamFrames, VideoQuality
from .update import Update
# === pytgcalls/types/browsers.py
class Browsers: ...
# === pytgcalls/types/cache.py
from typing import Any
class CacheEntry: ...
class Cache:
 def get(self, *_): ...
 def put(self, *_) -> None: ...
 def update_cache(self, *_) -> None: ...
 def pop(self, *_) -> None | Any: ...
# === pytgcalls/types/calls/__init__.py
from .call import Call
from .call_config import CallConfig
from .call_data import CallData
from .call_protocol import CallProtocol
from .call_sources import CallSources
from .chain_blocks import ChainBlocks
from .chain_blocks_update import ChainBlocksUpdate
from .group_call_config import GroupCallConfig
from .pending_connection import PendingConnection
from .raw_call_update import RawCallUpdate
from .updated_emojis import UpdatedEmojis
# === pytgcalls/types/calls/call.py
from ...types.py_object import PyObject
from ..flag import Flag
class Call(PyObject):
 class Status(Flag): ...
 class Type(Flag): ...
# === pytgcalls/types/calls/call_config.py
class CallConfig: ...
# === pytgcalls/types/calls/call_data.py
from ntgcalls import DhConfig as DhConfig_1
from typing import cast
from asyncio import Future
class CallData:
 def __init__(self):
  self.dh_config = cast(DhConfig_1, 0)
  self.wait_data: Future
# === pytgcalls/types/calls/call_protocol.py
class CallProtocol: ...
# === pytgcalls/types/calls/call_sources.py
class CallSources: ...
# === pytgcalls/types/calls/chain_blocks.py
class ChainBlocks: ...
# === pytgcalls/types/calls/chain_blocks_update.py
from ..update import Update
class ChainBlocksUpdate(Update): ...
# === pytgcalls/types/calls/group_call_config.py
class GroupCallConfig: ...
# === pytgcalls/types/calls/pending_connection.py
from ntgcalls import MediaDescription as MediaDescription_1
from typing import cast
class PendingConnection:
 def __init__(self):
  self.media_description = cast(MediaDescription_1, 0)
# === pytgcalls/types/calls/raw_call_update.py
from ..flag import Flag
from ..update import Update
class RawCallUpdate(Update):
 class Type(Flag): ...
 def __init__(self, chat_id, status: RawCallUpdate.Type, *_): ...
# === pytgcalls/types/calls/updated_emojis.py
from ..update import Update
class UpdatedEmojis(Update): ...
# === pytgcalls/types/chats/__init__.py
from .chat_update import ChatUpdate
from .group_call_participant import GroupCallParticipant
from .updated_group_call_participant import UpdatedGroupCallParticipant
# === pytgcalls/types/chats/chat_update.py
from ..flag import Flag
from ..update import Update
class ChatUpdate(Update):
 class Status(Flag): ...
# === pytgcalls/types/chats/group_call_participant.py
from ...types.py_object import PyObject
from ..flag import Flag
class GroupCallParticipant(PyObject):
 class Action(Flag): ...
 class SourceInfo(PyObject): ...
# === pytgcalls/types/chats/updated_group_call_participant.py
from ..update import Update
class UpdatedGroupCallParticipant(Update): ...
# === pytgcalls/types/dict.py
from typing import TypeVar
from ..types.py_object import PyObject
T = TypeVar("T")
U = TypeVar("U")
class Dict(PyObject, dict[T, U]): ...
# === pytgcalls/types/flag.py
from enum import Flag as _Flag
from .py_object import PyObject
class Flag(PyObject, _Flag): ...
# === pytgcalls/types/list.py
from typing import TypeVar
from ..types.py_object import PyObject
T = TypeVar("T")
class List(PyObject, list[T]): ...
# === pytgcalls/types/participant_list.py
from typing import Any, cast
from ..types.chats import GroupCallParticipant
from ..types.list import List
class ParticipantList:
 def update_participant(self, *_) -> GroupCallParticipant: ...
 def get_participants(self): return cast(List, 0)
# === pytgcalls/types/py_object.py
from typing import Any
class PyObject:
 @staticmethod
 def default(*_) -> list[Any] | dict[str, str] | str: ...
# === pytgcalls/types/raw/__init__.py
from .audio_parameters import AudioParameters
from .audio_stream import AudioStream
from .stream import Stream
from .video_parameters import VideoParameters
from .video_stream import VideoStream
# === pytgcalls/types/raw/audio_parameters.py
from ..py_object import PyObject
class AudioParameters(PyObject): ...
# === pytgcalls/types/raw/audio_stream.py
from ntgcalls import MediaSource
from ..py_object import PyObject
class AudioStream(PyObject):
 def __init__(self):
  self.media_source: MediaSource
# === pytgcalls/types/raw/stream.py
from ..py_object import PyObject
class Stream(PyObject): ...
# === pytgcalls/types/raw/video_parameters.py
from ..py_object import PyObject
class VideoParameters(PyObject): ...
# === pytgcalls/types/raw/video_stream.py
from ntgcalls import MediaSource
from ..py_object import PyObject
class VideoStream(PyObject):
 def __init__(self):
  self.media_source: MediaSource
# === pytgcalls/types/stream/__init__.py
from .audio_quality import AudioQuality
from .device import Device
from .direction import Direction
from .external_media import ExternalMedia
from .frame import Frame
from .media_stream import MediaStream
from .record_stream import RecordStream
from .stream_ended import StreamEnded
from .stream_frames import StreamFrames
from .video_quality import VideoQuality
# === pytgcalls/types/stream/audio_quality.py
from enum import Enum
class AudioQuality(Enum): ...
# === pytgcalls/types/stream/device.py
from typing import cast
from ..flag import Flag
class Device(Flag):
 @staticmethod
 def from_raw(*_): return cast(Device | None, 0)
 @staticmethod
 def to_raw(*_): ...
# === pytgcalls/types/stream/direction.py
from typing import cast
from ..flag import Flag
class Direction(Flag):
 @staticmethod
 def from_raw(*_): return cast(Direction | None, 0)
 def to_raw(self): ...
# === pytgcalls/types/stream/external_media.py
from ..flag import Flag
class ExternalMedia(Flag): ...
# === pytgcalls/types/stream/frame.py
from ntgcalls import VideoRotation as VideoRotation_1
from typing import cast
from ...types.update import PyObject
class Frame(PyObject):
 class Info(PyObject):
  def __init__(self):
   self.rotation = cast(VideoRotation_1, 0)
# === pytgcalls/types/stream/media_stream.py
from ..flag import Flag
from ..raw.stream import Stream
class MediaStream(Stream):
 class Flags(Flag): ...
 async def check_stream(self): pass
# === pytgcalls/types/stream/record_stream.py
from ..raw.stream import Stream
class RecordStream(Stream): ...
# === pytgcalls/types/stream/stream_ended.py
from typing import cast
from ...types.update import Update
from ..flag import Flag
class StreamEnded(Update):
 class Type(Flag):
  @staticmethod
  def from_raw(*_): return cast(StreamEnded.Type | None, 0)
 def __init__(self, chat_id, stream_type: StreamEnded.Type, *_): ...
# === pytgcalls/types/stream/stream_frames.py
from typing import cast
from ...types.update import Update
from .direction import Direction
class StreamFrames(Update):
 def __init__(self):
  self.direction = cast(Direction, 0)
# === pytgcalls/types/stream/video_quality.py
from enum import Enum
from ..py_object import PyObject
class VideoQuality(PyObject, Enum): ...
# === pytgcalls/types/update.py
from ..types.py_object import PyObject
class Update(PyObject): ...
# === pytgcalls/types/user_agent.py
class AgentInfo: ...
class UserAgent: ...
# === pytgcalls/version_manager.py
from typing import Any, cast
class VersionManager:
 @staticmethod
 def version_tuple(*_): return cast(tuple, 0)
# === pytgcalls/wait_counter_lock.py
from typing import cast
from collections.abc import Callable
class WaitCounterLock:
 def waiters(self): return cast(int, 0)
 async def __aenter__(self): return self
 async def __aexit__(self, *_): pass
 def __init__(self, remove_callback: Callable, *_): ...
# === pytgcalls/ytdlp.py
class YtDlp:
 YOUTUBE_REGX = __
 @staticmethod
 def is_valid(*_) -> bool: ...
 @staticmethod
 async def extract(*_) -> tuple[None | str, None | str]: ...
