# aiogram_dialog==2.6.0, sha256 57ca958db71c8ee5e40a8d554e9661f91659f62891bddeb3d890cd4fe88c8f41.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === aiogram_dialog/__init__.py
from .api.entities import DEFAULT_STACK_ID, DIALOG_EVENT_NAME, GROUP_STACK_ID, AccessSettings, ChatEvent, Data, LaunchMode, ShowMode, StartMode
from .api.protocols import BaseDialogManager, BgManagerFactory, CancelEventProcessing, DialogManager, DialogProtocol, UnsetId
from .dialog import Dialog
from .manager.sub_manager import SubManager
from .setup import setup_dialogs
from .window import Window
# === aiogram_dialog/about.py
from aiogram.fsm.state import State as State_1
from aiogram_dialog.widgets.text.base import Const as Const_1
from typing import cast
from aiogram.fsm.state import StatesGroup
from aiogram_dialog.dialog import Dialog
from aiogram_dialog.widgets.kbd import Keyboard
class AiogramDialogStates(StatesGroup):
 ABOUT = cast(State_1, 0)
async def metadata_getter(**_) -> dict: ...
def about_dialog(): return cast(Dialog, 0)
DEFAULT_ABOUT_BTN_TEXT = Const_1()
def about_aiogram_dialog_button(*_) -> Keyboard: ...
# === aiogram_dialog/api/entities/__init__.py
from .access import AccessSettings
from .context import Context, Data
from .events import ChatEvent, EVENT_CONTEXT_KEY, EventContext
from .launch_mode import LaunchMode
from .media import MediaAttachment, MediaId
from .modes import ShowMode, StartMode
from .new_message import MarkupVariant, NewMessage, OldMessage, UnknownText
from .stack import DEFAULT_STACK_ID, GROUP_STACK_ID, Stack
from .update_event import DIALOG_EVENT_NAME, DialogAction, DialogStartEvent, DialogSwitchEvent, DialogUpdate, DialogUpdateEvent
# === aiogram_dialog/api/entities/access.py
class AccessSettings: ...
# === aiogram_dialog/api/entities/context.py
from aiogram.fsm.state import State
Data = dict | list | int | str | float | None
DataDict = dict[str, Data]
class Context:
 state: State
# === aiogram_dialog/api/entities/events.py
from typing import cast
from aiogram import Bot
from aiogram.types import CallbackQuery, Chat, ChatJoinRequest, ChatMemberUpdated, ErrorEvent, Message, User
from .update_event import DialogUpdateEvent
ChatEvent = CallbackQuery | ChatJoinRequest | ChatMemberUpdated | DialogUpdateEvent | ErrorEvent | Message
class EventContext:
 bot: Bot
 chat: Chat
 user: User
EVENT_CONTEXT_KEY = cast(str, 0)
# === aiogram_dialog/api/entities/launch_mode.py
from enum import Enum
class LaunchMode(Enum): ...
# === aiogram_dialog/api/entities/media.py
from aiogram.types import ContentType as ContentType_1
from typing import cast
from pathlib import Path
class MediaId: ...
class MediaAttachment:
 def __init__(self):
  self.type = cast(ContentType_1, 0)
  self.path = cast(None | Path | str, 0)
# === aiogram_dialog/api/entities/modes.py
from enum import Enum
class ShowMode(Enum): ...
class StartMode(Enum): ...
# === aiogram_dialog/api/entities/new_message.py
from enum import Enum
from aiogram.enums import ContentType
from aiogram.types import Chat, ForceReply, InlineKeyboardMarkup, LinkPreviewOptions, ReplyKeyboardMarkup, ReplyKeyboardRemove
from aiogram_dialog.api.entities import MediaAttachment
MarkupVariant = ForceReply | InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove
class UnknownText(Enum): ...
class OldMessage:
 chat: Chat
 content_type: None | ContentType
class NewMessage:
 chat: Chat
 reply_markup: None | MarkupVariant
 media: None | MediaAttachment
 link_preview_options: None | LinkPreviewOptions
# === aiogram_dialog/api/entities/stack.py
from typing import cast
from aiogram.enums import ContentType
from .context import Context
DEFAULT_STACK_ID = cast(str, 0)
GROUP_STACK_ID = cast(str, 0)
def new_int_id() -> int: ...
def id_to_str(*_) -> str: ...
def new_id(): return cast(str, 0)
class Stack:
 content_type: None | ContentType
 def push(self, *_) -> Context: ...
 def pop(self): return cast(str, 0)
 def last_intent_id(self): return cast(str, 0)
 def empty(self) -> bool: ...
 def default(self): ...
# === aiogram_dialog/api/entities/update_event.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from asyncio import Future
from enum import Enum
from aiogram.fsm.state import State
from aiogram.types import Chat, TelegramObject, Update, User
DIALOG_EVENT_NAME = cast(str, 0)
class DialogAction(Enum): ...
class DialogUpdateEvent(TelegramObject):
 model_config = cast(ConfigDict_1, 0)
 from_user: User
 chat: Chat
class DialogStartEvent(DialogUpdateEvent):
 new_state: State
class DialogSwitchEvent(DialogUpdateEvent):
 new_state: State
class DialogFgEvent(DialogUpdateEvent):
 entered: Future
 exited: Future
class DialogUpdate(Update): ...
# === aiogram_dialog/api/exceptions.py
class DialogsError(RuntimeError): ...
class InvalidStackIdError(DialogsError): ...
class UnknownIntent(DialogsError): ...
class OutdatedIntent(DialogsError): ...
class UnknownState(DialogsError): ...
class DialogStackOverflow(DialogsError): ...
class IncorrectBackgroundError(DialogsError): ...
class NoContextError(DialogsError): ...
class UnregisteredDialogError(DialogsError): ...
class UnregisteredWindowError(DialogsError): ...
class InvalidWidgetIdError(DialogsError): ...
class InvalidWidget(DialogsError): ...
class InvalidWidgetType(InvalidWidget): ...
class InvalidKeyboardType(DialogsError): ...
# === aiogram_dialog/api/internal/__init__.py
from .fake_data import FakeChat, FakeUser, ReplyCallbackQuery
from .manager import DialogManagerFactory
from .middleware import CALLBACK_DATA_KEY, CONTEXT_KEY, EVENT_SIMULATED, STACK_KEY, STORAGE_KEY
from .widgets import ButtonVariant, DataGetter, InputWidget, KeyboardWidget, LinkPreviewWidget, MediaWidget, RawKeyboard, StyleWidget, TextWidget, Widget
from .window import WindowProtocol
# === aiogram_dialog/api/internal/fake_data.py
from aiogram.methods import AnswerCallbackQuery
from aiogram.types import CallbackQuery, Chat, Message, User
class ReplyCallbackQuery(CallbackQuery):
 original_message: Message
 def answer(self, *_, **_) -> AnswerCallbackQuery: ...
class FakeUser(User): ...
class FakeChat(Chat): ...
# === aiogram_dialog/api/internal/manager.py
from typing import Protocol
from aiogram_dialog.api.protocols import DialogManager
class DialogManagerFactory(Protocol):
 def __call__(self, *_) -> DialogManager: ...
# === aiogram_dialog/api/internal/middleware.py
from typing import cast
STORAGE_KEY = cast(str, 0)
STACK_KEY = cast(str, 0)
CONTEXT_KEY = cast(str, 0)
CALLBACK_DATA_KEY = cast(str, 0)
EVENT_SIMULATED = cast(str, 0)
# === aiogram_dialog/api/internal/widgets.py
from collections.abc import Awaitable, Callable
from typing import Any, Optional, Protocol, TypeAlias
from aiogram.types import InlineKeyboardButton, KeyboardButton, LinkPreviewOptions
from aiogram.enums import ButtonStyle
ButtonStyle = str
from aiogram_dialog.api.entities import MarkupVariant, MediaAttachment
class Widget(Protocol):
 def managed(self, *_): ...
 def find(self, *_) -> Optional[Widget]: ...
class TextWidget(Widget, Protocol):
 async def render_text(self, *_) -> str: ...
class StyleWidget(Widget, Protocol):
 async def render_style(self, *_) -> None | ButtonStyle: ...
 async def render_emoji(self, *_) -> None | str: ...
class LinkPreviewWidget(Widget, Protocol):
 async def render_link_preview(self, *_) -> None | LinkPreviewOptions: ...
ButtonVariant = InlineKeyboardButton | KeyboardButton
RawKeyboard = list[list[ButtonVariant]]
class KeyboardWidget(Widget, Protocol):
 async def render_keyboard(self, *_) -> RawKeyboard: ...
 async def process_callback(self, *_) -> bool: ...
class MediaWidget(Widget, Protocol):
 async def render_media(self, *_) -> None | MediaAttachment: ...
class InputWidget(Widget, Protocol):
 async def process_message(self, *_) -> bool: ...
DataGetter = Callable[..., Awaitable[dict]]
class MarkupFactory(Protocol):
 async def render_markup(self, *_) -> MarkupVariant: ...
# === aiogram_dialog/api/internal/window.py
from typing import Any, Protocol
from aiogram.fsm.state import State
from aiogram_dialog.api.entities import NewMessage
class WindowProtocol(Protocol):
 async def process_message(self, *_) -> bool: ...
 async def process_callback(self, *_) -> bool: ...
 async def process_result(self, *_) -> None: ...
 async def render(self, *_) -> NewMessage: ...
 def get_state(self) -> State: ...
 def find(self, *_): ...
# === aiogram_dialog/api/protocols/__init__.py
from .dialog import CancelEventProcessing, DialogProtocol
from .manager import BaseDialogManager, BgManagerFactory, DialogManager, UnsetId
from .media import MediaIdStorageProtocol
from .message_manager import MessageManagerProtocol, MessageNotModified
from .registry import DialogRegistryProtocol
from .stack_access import StackAccessValidator
# === aiogram_dialog/api/protocols/dialog.py
from typing import Any, Protocol
from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog.api.entities import NewMessage
class CancelEventProcessing(Exception): ...
class DialogProtocol(Protocol):
 def states_group_name(self) -> str: ...
 def states(self) -> list[State]: ...
 def states_group(self): ...
 async def process_close(self, *_) -> None: ...
 async def process_start(self, *_) -> None: ...
 async def process_result(self, *_) -> None: ...
 def find(self, *_): ...
 async def load_data(self, *_) -> dict: ...
 async def render(self, *_) -> NewMessage: ...
# === aiogram_dialog/api/protocols/manager.py
from contextlib import AbstractAsyncContextManager
from enum import Enum
from typing import Any, Protocol
from aiogram_dialog.api.entities import Context, Stack
class UnsetId(Enum): ...
class BaseDialogManager(Protocol):
 async def done(self, *_) -> None: ...
 async def start(self, *_) -> None: ...
 async def switch_to(self, *_) -> None: ...
 async def update(self, *_) -> None: ...
 def bg(self, *_) -> BaseDialogManager: ...
 def fg(self) -> AbstractAsyncContextManager[DialogManager]: ...
class BgManagerFactory(Protocol):
 def bg(self, *_) -> BaseDialogManager: ...
class DialogManager(BaseDialogManager, Protocol):
 async def mark_closed(self) -> None: ...
 def is_preview(self) -> bool: ...
 async def show(self, *_) -> None: ...
 async def answer_callback(self) -> None: ...
 def current_context(self) -> Context: ...
 def has_context(self) -> bool: ...
 def current_stack(self) -> Stack: ...
 async def next(self, *_) -> None: ...
 async def back(self, *_) -> None: ...
 def find(self, *_) -> None | Any: ...
 async def reset_stack(self, *_) -> None: ...
 async def load_data(self) -> dict: ...
 async def close_manager(self) -> None: ...
# === aiogram_dialog/api/protocols/media.py
from typing import Protocol
from aiogram_dialog.api.entities import MediaId
class MediaIdStorageProtocol(Protocol):
 async def get_media_id(self, *_) -> None | MediaId: ...
 async def save_media_id(self, *_) -> None: ...
# === aiogram_dialog/api/protocols/message_manager.py
from typing import Protocol
from aiogram.types import Message
from aiogram_dialog.api.entities import OldMessage
from aiogram_dialog.api.exceptions import DialogsError
class MessageNotModified(DialogsError): ...
class MessageManagerProtocol(Protocol):
 async def remove_kbd(self, *_) -> None | Message: ...
 async def show_message(self, *_) -> OldMessage: ...
 async def answer_callback(self, *_) -> None: ...
# === aiogram_dialog/api/protocols/registry.py
from typing import Protocol
from aiogram.fsm.state import StatesGroup
from .dialog import DialogProtocol
class DialogRegistryProtocol(Protocol):
 def find_dialog(self, *_) -> DialogProtocol: ...
 def states_groups(self) -> dict[str, type[StatesGroup]]: ...
# === aiogram_dialog/api/protocols/stack_access.py
from typing import Protocol
class StackAccessValidator(Protocol):
 async def is_allowed(self, *_) -> bool: ...
# === aiogram_dialog/context/access_validator.py
from aiogram_dialog.api.protocols import StackAccessValidator
class DefaultAccessValidator(StackAccessValidator):
 async def is_allowed(self, *_) -> bool: ...
# === aiogram_dialog/context/intent_filter.py
from aiogram.filters import Filter
from aiogram.fsm.state import StatesGroup
class IntentFilter(Filter):
 async def __call__(self, *_, **_) -> bool: ...
 def __init__(self, aiogd_intent_state_group: None | type[StatesGroup]): ...
# === aiogram_dialog/context/intent_middleware.py
from aiogram.fsm.storage.base import BaseEventIsolation as BaseEventIsolation_1
from aiogram_dialog.api.protocols.stack_access import StackAccessValidator as StackAccessValidator_1
from typing import cast
from collections.abc import Awaitable, Callable
from typing import Any
from aiogram.dispatcher.middlewares.base import BaseMiddleware
from aiogram.types import InaccessibleMessage
from aiogram_dialog.api.entities import EventContext
from .storage import StorageProxy
def get_thread_id(*_) -> None | int: ...
def event_context_from_callback(*_) -> EventContext: ...
def event_context_from_chat_member(*_) -> EventContext: ...
def event_context_from_chat_join(*_) -> EventContext: ...
def event_context_from_message(*_) -> EventContext: ...
def event_context_from_aiogd(*_) -> EventContext: ...
def event_context_from_error(*_) -> EventContext: ...
class InaccessibleBusinessMessage(InaccessibleMessage): ...
class IntentMiddlewareFactory:
 def storage_proxy(self, *_) -> StorageProxy: ...
 async def process_message(self, handler: Callable, *_): ...
 async def process_my_chat_member(self, handler: Callable, *_) -> None: ...
 async def process_chat_join_request(self, handler: Callable, *_) -> None: ...
 async def process_aiogd_update(self, handler: Callable, *_): ...
 async def process_callback_query(self, handler: Callable, *_): ...
 def __init__(self):
  self.access_validator = cast(StackAccessValidator_1, 0)
  self.events_isolation = cast(BaseEventIsolation_1, 0)
async def context_saver_middleware(*_): ...
async def context_unlocker_middleware(*_): ...
class IntentErrorMiddleware(BaseMiddleware):
 async def __call__(self, handler: Callable[..., Awaitable[Any]], *_): ...
 def __init__(self):
  self.events_isolation = cast(BaseEventIsolation_1, 0)
  self.access_validator = cast(StackAccessValidator_1, 0)
# === aiogram_dialog/context/media_storage.py
from cachetools import LRUCache as LRUCache_1
from typing import NamedTuple, cast
from aiogram_dialog.api.entities import MediaId
from aiogram_dialog.api.protocols import MediaIdStorageProtocol
class CachedMediaId(NamedTuple): ...
class MediaIdStorage(MediaIdStorageProtocol):
 async def get_media_id(self, *_) -> None | MediaId: ...
 async def save_media_id(self, *_) -> None: ...
 def __init__(self):
  self.cache = cast(LRUCache_1, 0)
# === aiogram_dialog/context/storage.py
from aiogram import Bot as Bot_1
from aiogram.fsm.storage.base import BaseEventIsolation as BaseEventIsolation_1, BaseStorage as BaseStorage_1
from typing import cast
from contextlib import AsyncExitStack
from aiogram.fsm.state import StatesGroup
from aiogram_dialog.api.entities import Context, Stack
class StorageProxy:
 async def lock(self, *_): pass
 async def unlock(self): pass
 async def load_context(self, *_) -> Context: ...
 async def load_stack(self, *_) -> Stack: ...
 async def save_context(self, *_) -> None: ...
 async def remove_context(self, *_): pass
 async def remove_stack(self, *_): pass
 async def save_stack(self, *_) -> None: ...
 def __init__(self, storage, events_isolation, user_id, chat_id, thread_id, business_connection_id, bot, state_groups: dict[str, type[StatesGroup]]): ...
 def __set__attributes__(self):
  self.storage = cast(BaseStorage_1, 0)
  self.events_isolation = cast(BaseEventIsolation_1, 0)
  self.bot = cast(Bot_1, 0)
  self.lock_stack = AsyncExitStack()
# === aiogram_dialog/dialog.py
from aiogram_dialog.widgets.data.data_context import PreviewAwareGetter as PreviewAwareGetter_1
from typing import Callable as Callable_1, Coroutine, cast
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar
from aiogram import Router
from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog.api.entities import NewMessage
from aiogram_dialog.api.internal import Widget, WindowProtocol
from aiogram_dialog.api.protocols import DialogProtocol
OnDialogEvent = Callable[..., Awaitable]
OnResultEvent = Callable[..., Awaitable]
W = TypeVar("W", bound=Widget)
class Dialog(Router, DialogProtocol):
 def states(self) -> list[State]: ...
 async def process_start(self, *_) -> None: ...
 async def load_data(self, *_) -> dict: ...
 async def render(self, *_) -> NewMessage: ...
 def states_group(self): ...
 def states_group_name(self) -> str: ...
 async def process_result(self, *_) -> None: ...
 def include_router(self, *_) -> Router: ...
 async def process_close(self, *_) -> None: ...
 def find(self, *_) -> None | W: ...
 def __init__(self, *_, on_start: None | OnDialogEvent, on_close: None | OnDialogEvent, on_process_result: None | OnResultEvent, **_): ...
 def __set__attributes__(self):
  self.windows: dict[State, WindowProtocol]
  self.on_start = cast(None | Callable_1[..., Coroutine[Any, Any, Any]], 0)
  self.on_close = cast(None | Callable_1[..., Coroutine[Any, Any, Any]], 0)
  self.on_process_result = cast(None | Callable_1[..., Coroutine[Any, Any, Any]], 0)
  self.getter = PreviewAwareGetter_1()
# === aiogram_dialog/manager/bg_manager.py
from aiogram_dialog.api.protocols.manager import DialogManager as DialogManager_1
from contextlib import AbstractAsyncContextManager
from aiogram_dialog.api.protocols import BaseDialogManager, BgManagerFactory
def coalesce_business_connection_id(**_) -> None | str: ...
def coalesce_thread_id(**_) -> None | str: ...
class BgManager(BaseDialogManager):
 def bg(self, *_) -> BaseDialogManager: ...
 async def done(self, *_) -> None: ...
 async def start(self, *_) -> None: ...
 async def switch_to(self, *_) -> None: ...
 async def update(self, *_) -> None: ...
 def fg(self) -> AbstractAsyncContextManager[DialogManager_1]: ...
class BgManagerFactoryImpl(BgManagerFactory):
 def bg(self, *_) -> BaseDialogManager: ...
# === aiogram_dialog/manager/manager.py
from aiogram_dialog.api.entities.modes import ShowMode as ShowMode_1
from aiogram_dialog.api.protocols.manager import DialogManager as DialogManager_1
from aiogram_dialog.api.protocols.media import MediaIdStorageProtocol as MediaIdStorageProtocol_1
from aiogram_dialog.api.protocols.message_manager import MessageManagerProtocol as MessageManagerProtocol_1
from contextlib import AbstractAsyncContextManager
from typing import Any, cast
from aiogram_dialog.api.entities import Context, ShowMode, Stack
from aiogram_dialog.api.internal import DataGetter
from aiogram_dialog.api.protocols import BaseDialogManager, DialogManager, DialogProtocol
from aiogram_dialog.context.storage import StorageProxy
class ManagerImpl(DialogManager):
 def check_disabled(self): pass
 async def load_data(self) -> dict: ...
 def is_preview(self) -> bool: ...
 def dialog(self) -> DialogProtocol: ...
 def current_context(self) -> Context: ...
 def has_context(self) -> bool: ...
 def current_stack(self) -> Stack: ...
 def storage(self) -> StorageProxy: ...
 async def done(self, *_) -> None: ...
 @property
 def show_mode(self) -> ShowMode: ...
 async def answer_callback(self) -> None: ...
 async def mark_closed(self) -> None: ...
 async def start(self, *_) -> None: ...
 async def reset_stack(self, *_) -> None: ...
 async def next(self, *_) -> None: ...
 async def back(self, *_) -> None: ...
 async def switch_to(self, *_) -> None: ...
 async def show(self, *_) -> None: ...
 def is_event_simulated(self): return cast(bool, 0)
 async def update(self, *_) -> None: ...
 def find(self, *_) -> None | Any: ...
 def bg(self, *_) -> BaseDialogManager: ...
 def fg(self) -> AbstractAsyncContextManager[DialogManager_1]: ...
 async def close_manager(self) -> None: ...
 def __init__(self, event, message_manager, media_id_storage, registry, router, data, getter: None | DataGetter): ...
 def __set__attributes__(self):
  self.message_manager = cast(MessageManagerProtocol_1, 0)
  self.media_id_storage = cast(MediaIdStorageProtocol_1, 0)
  self.show_mode = __
# === aiogram_dialog/manager/manager_factory.py
from aiogram_dialog.api.protocols.media import MediaIdStorageProtocol as MediaIdStorageProtocol_1
from aiogram_dialog.api.protocols.message_manager import MessageManagerProtocol as MessageManagerProtocol_1
from typing import Any, Callable, Coroutine, cast
from aiogram_dialog.api.internal import DataGetter, DialogManagerFactory
from aiogram_dialog.api.protocols import DialogManager
class DefaultManagerFactory(DialogManagerFactory):
 def __call__(self, *_) -> DialogManager: ...
 def __init__(self, message_manager, media_id_storage, getter: None | DataGetter): ...
 def __set__attributes__(self):
  self.message_manager = cast(MessageManagerProtocol_1, 0)
  self.media_id_storage = cast(MediaIdStorageProtocol_1, 0)
  self.getter = cast(None | Callable[..., Coroutine[Any, Any, dict[Any, Any]]], 0)
# === aiogram_dialog/manager/manager_middleware.py
from aiogram import Router as Router_1
from aiogram.types import TelegramObject as TelegramObject_1
from aiogram_dialog.api.internal.manager import DialogManagerFactory as DialogManagerFactory_1
from typing import cast
from collections.abc import Awaitable, Callable
from typing import Any
from aiogram.dispatcher.middlewares.base import BaseMiddleware
from aiogram.types import TelegramObject
class ManagerMiddleware(BaseMiddleware):
 async def __call__(self, handler: Callable[..., Awaitable[Any]], *_): ...
 def __init__(self):
  self.dialog_manager_factory = cast(DialogManagerFactory_1, 0)
  self.router = cast(Router_1, 0)
class BgFactoryMiddleware(BaseMiddleware):
 async def __call__(self, handler: Callable[..., Awaitable[TelegramObject]], *_): return cast(TelegramObject_1, 0)
# === aiogram_dialog/manager/message_manager.py
from aiogram.types import InputFile, Message
from aiogram_dialog.api.entities import OldMessage
from aiogram_dialog.api.protocols import MessageManagerProtocol
class MessageManager(MessageManagerProtocol):
 async def answer_callback(self, *_) -> None: ...
 async def get_media_source(self, *_) -> str | InputFile: ...
 def had_media(self, *_) -> bool: ...
 def need_media(self, *_) -> bool: ...
 def had_reply_keyboard(self, *_) -> bool: ...
 def need_reply_keyboard(self, *_) -> bool: ...
 def had_voice(self, *_) -> bool: ...
 def need_voice(self, *_) -> bool: ...
 async def show_message(self, *_) -> OldMessage: ...
 async def remove_kbd(self, *_) -> None | Message: ...
 async def remove_inline_kbd(self, *_) -> None | Message: ...
 async def remove_reply_kbd(self, *_) -> None | Message: ...
 async def remove_message_safe(self, *_) -> None: ...
 async def edit_message_safe(self, *_) -> Message: ...
 async def edit_message(self, *_) -> Message: ...
 async def edit_caption(self, *_) -> Message: ...
 async def edit_text(self, *_) -> Message: ...
 async def edit_media(self, *_) -> Message: ...
 async def send_message(self, *_) -> Message: ...
 async def send_text(self, *_) -> Message: ...
 async def send_media(self, *_) -> Message: ...
# === aiogram_dialog/manager/sub_manager.py
from aiogram_dialog.api.protocols.manager import DialogManager as DialogManager_1
from contextlib import AbstractAsyncContextManager
from typing import cast, Any
from aiogram.types import Message
from aiogram_dialog.api.entities import Context, Stack
from aiogram_dialog.api.protocols import BaseDialogManager, DialogManager
class SubManager(DialogManager):
 def current_context(self) -> Context: ...
 def has_context(self) -> bool: ...
 def is_preview(self) -> bool: ...
 def current_stack(self) -> Stack: ...
 async def close_manager(self) -> None: ...
 async def show(self, *_) -> Message: ...
 async def answer_callback(self) -> None: ...
 async def reset_stack(self, *_) -> None: ...
 async def load_data(self) -> dict: ...
 def find(self, *_) -> None | Any: ...
 def find_in_parent(self, *_) -> None | Any: ...
 async def next(self, *_) -> None: ...
 async def back(self, *_) -> None: ...
 async def done(self, *_) -> None: ...
 async def mark_closed(self) -> None: ...
 async def start(self, *_) -> None: ...
 async def switch_to(self, *_) -> None: ...
 async def update(self, *_) -> None: ...
 def bg(self, *_) -> BaseDialogManager: ...
 def fg(self) -> AbstractAsyncContextManager[DialogManager_1]: ...
 def __init__(self):
  self.manager = cast(DialogManager_1, 0)
# === aiogram_dialog/manager/update_handler.py
async def handle_update(*_) -> None: ...
# === aiogram_dialog/manager/updater.py
from aiogram import Router as Router_1
from asyncio import Task
class Updater:
 async def notify(self, *_) -> None: ...
 def notify_task(self, *_) -> Task: ...
 def __init__(self):
  self.dp = __
# === aiogram_dialog/setup.py
from aiogram import Router as Router_1
from typing import cast
from collections.abc import Iterable
from aiogram.fsm.state import StatesGroup
from aiogram_dialog.api.internal import DataGetter
from aiogram_dialog.api.protocols import BgManagerFactory, DialogProtocol, DialogRegistryProtocol
class DialogRegistry(DialogRegistryProtocol):
 def find_dialog(self, *_) -> DialogProtocol: ...
 def states_groups(self) -> dict[str, type[StatesGroup]]: ...
 def refresh(self): pass
 def __init__(self):
  self.router = cast(Router_1, 0)
def collect_dialogs(*_) -> Iterable[DialogProtocol]: yield
def setup_dialogs(*_, getter: None | DataGetter, **_) -> BgManagerFactory: ...
# === aiogram_dialog/test_tools/__init__.py
from .bot_client import BotClient
from .mock_message_manager import MockMessageManager
# === aiogram_dialog/test_tools/bot_client.py
from aiogram import Bot as Bot_1, Dispatcher as Dispatcher_1
from aiogram.types import Chat as Chat_1, User as User_1
from typing import cast, Any
from aiogram import Bot
class FakeBot(Bot):
 async def __call__(self, *_) -> bool: ...
class BotClient:
 async def send(self, *_): ...
 async def click(self, *_) -> str: ...
 async def request_chat_join(self): ...
 async def my_chat_member_update(self, *_): ...
 def __init__(self):
  self.chat = cast(Chat_1, 0)
  self.user = cast(User_1, 0)
  self.dp = cast(Dispatcher_1, 0)
  self.bot = cast(None | Bot_1 | FakeBot, 0)
# === aiogram_dialog/test_tools/keyboard.py
from typing import Protocol
from aiogram.types import InlineKeyboardButton
class InlineButtonLocator(Protocol):
 def find_button(self, *_) -> None | InlineKeyboardButton: ...
class InlineButtonTextLocator:
 def find_button(self, *_) -> None | InlineKeyboardButton: ...
 def __init__(self):
  self.regex = __
class InlineButtonPositionLocator:
 def find_button(self, *_) -> None | InlineKeyboardButton: ...
class InlineButtonDataLocator:
 def find_button(self, *_) -> None | InlineKeyboardButton: ...
 def __init__(self):
  self.regex = __
# === aiogram_dialog/test_tools/memory_storage.py
from typing import Any
from aiogram.fsm.storage.base import BaseStorage
class MemoryStorageRecord: ...
class JsonMemoryStorage(BaseStorage):
 async def close(self) -> None: ...
 async def set_state(self, *_) -> None: ...
 async def get_state(self, *_) -> None | str: ...
 async def set_data(self, *_) -> None: ...
 async def get_data(self, *_) -> dict[str, Any]: ...
# === aiogram_dialog/test_tools/mock_message_manager.py
from aiogram.types import Message
from aiogram_dialog.api.entities import OldMessage
from aiogram_dialog.api.protocols import MessageManagerProtocol
def file_id(*_) -> str: ...
def file_unique_id(*_) -> str: ...
class MockMessageManager(MessageManagerProtocol):
 def reset_history(self): pass
 def assert_one_message(self) -> None: ...
 def last_message(self) -> Message: ...
 def first_message(self) -> Message: ...
 def one_message(self) -> Message: ...
 async def remove_kbd(self, *_) -> None | Message: ...
 async def answer_callback(self, *_) -> None: ...
 def assert_answered(self, *_) -> None: ...
 async def show_message(self, *_) -> OldMessage: ...
# === aiogram_dialog/utils.py
from collections.abc import Callable
from typing import ParamSpec, TypeVar
from aiogram.types import Chat, KeyboardButton
from aiogram_dialog.api.entities import MediaId
def encode_reply_callback(*_) -> str: ...
def join_reply_callback(*_) -> str: ...
def split_reply_callback(*_) -> tuple[None | str, None | str]: ...
def decode_reply_callback(*_) -> str: ...
def transform_to_reply_keyboard(*_) -> list[list[KeyboardButton]]: ...
def get_chat(*_) -> Chat: ...
def is_chat_loaded(*_) -> bool: ...
def is_user_loaded(*_) -> bool: ...
def get_media_id(*_) -> None | MediaId: ...
def intent_callback_data(*_) -> None | str: ...
def add_intent_id(*_): pass
def remove_intent_id(*_) -> tuple[None | str, str]: ...
P = ParamSpec("P")
R = TypeVar("R")
def add_exception_note(f: Callable[P, R]) -> Callable[P, R]: ...
# === aiogram_dialog/widgets/common/__init__.py
from .action import Actionable
from .base import BaseWidget
from .case import Selector, new_case_field, new_magic_selector
from .managed import ManagedWidget
from .scroll import BaseScroll, ManagedScroll, OnPageChanged, OnPageChangedVariants, Scroll, sync_scroll
from .when import WhenCondition, Whenable, true_condition
# === aiogram_dialog/widgets/common/action.py
from typing import Any
from .base import BaseWidget
ID_PATTERN = __
class Actionable(BaseWidget):
 def find(self, *_) -> Actionable | None: ...
 def get_widget_data(self, *_): ...
 def set_widget_data(self, *_): ...
# === aiogram_dialog/widgets/common/base.py
from typing import Any, Optional
from aiogram_dialog.api.internal import Widget
class BaseWidget(Widget):
 def managed(self, *_): return self
 def find(self, *_) -> Optional[Widget]: ...
# === aiogram_dialog/widgets/common/case.py
from collections.abc import Callable, Hashable
from typing import TypeVar
T = TypeVar("T")
Selector = Callable[..., Hashable]
def new_case_field(*_) -> Selector[T]: ...
def new_magic_selector(*_) -> Selector[T]: ...
# === aiogram_dialog/widgets/common/items.py
from collections.abc import Callable, Sequence
from magic_filter import MagicFilter
ItemsGetter = Callable[..., Sequence]
ItemsGetterVariant = str | ItemsGetter | MagicFilter | Sequence
def get_items_getter(attr_val: ItemsGetterVariant) -> ItemsGetter: ...
# === aiogram_dialog/widgets/common/managed.py
from aiogram_dialog.api.protocols.manager import DialogManager as DialogManager_1
from typing import cast, Generic, TypeVar
from aiogram_dialog.api.internal import Widget
W = TypeVar("W", bound=Widget)
class ManagedWidget(Generic[W]):
 def __getattr__(self, *_): ...
 def __init__(self, widget: W, *_): ...
 def __set__attributes__(self):
  self.manager = cast(DialogManager_1, 0)
# === aiogram_dialog/widgets/common/scroll.py
from typing import Any, Coroutine
from abc import ABC
from collections.abc import Awaitable, Callable
from typing import Protocol
from aiogram_dialog.api.internal import Widget
from aiogram_dialog.widgets.widget_event import WidgetEventProcessor
from .action import Actionable
from .managed import ManagedWidget
class Scroll(Widget, Protocol):
 async def get_page_count(self, *_) -> int: ...
 async def get_page(self, *_) -> int: ...
 async def set_page(self, *_) -> None: ...
 def managed(self, *_) -> ManagedScroll: ...
class ManagedScroll(ManagedWidget[Scroll]):
 async def get_page_count(self, *_, **_) -> Coroutine[Any, Any, int]: ...
 async def get_page(self) -> int: ...
 async def set_page(self, *_) -> None: ...
OnPageChanged = Callable[..., Awaitable]
OnPageChangedVariants = OnPageChanged | WidgetEventProcessor | None
class BaseScroll(Actionable, Scroll, ABC):
 async def get_page(self, *_) -> int: ...
 async def set_page(self, *_) -> None: ...
 def managed(self, *_) -> ManagedScroll: ...
 def __init__(self, id, on_page_changed: OnPageChangedVariants): ...
 def __set__attributes__(self):
  self.on_page_changed = WidgetEventProcessor()
def sync_scroll(scroll_id, on_page_chaged: None | OnPageChanged) -> OnPageChanged: ...
# === aiogram_dialog/widgets/common/when.py
from typing import cast, Protocol
from magic_filter import MagicFilter
class Predicate(Protocol):
 def __call__(self, *_) -> bool: ...
WhenCondition = str | MagicFilter | Predicate | None
def new_when_field(*_) -> Predicate: ...
def new_when_magic(*_) -> Predicate: ...
def true_condition(*_) -> bool: ...
class Whenable:
 def is_(self, *_): return cast(bool, 0)
 def __init__(self):
  self.condition: Predicate
# === aiogram_dialog/widgets/data/__init__.py
from .data_context import CompositeGetter, DataGetter, PreviewAwareGetter, StaticGetter
# === aiogram_dialog/widgets/data/data_context.py
from typing import Any, Callable, Coroutine, cast
from aiogram_dialog.api.internal.widgets import DataGetter
class CompositeGetter:
 async def __call__(self, **_) -> dict: ...
 def __init__(self, *getters: DataGetter): ...
class StaticGetter:
 async def __call__(self, **_): return cast(dict[Any, Any], 0)
class PreviewAwareGetter:
 async def __call__(self, *_, **_): return cast(dict[Any, Any], 0)
 def __init__(self, normal_getter: DataGetter, preview_getter: DataGetter): ...
 def __set__attributes__(self):
  self.normal_getter = cast(Callable[..., Coroutine[Any, Any, dict[Any, Any]]], 0)
  self.preview_getter = cast(Callable[..., Coroutine[Any, Any, dict[Any, Any]]], 0)
# === aiogram_dialog/widgets/input/__init__.py
from .base import BaseInput, MessageHandlerFunc, MessageInput
from .combined import CombinedInput
from .text import ManagedTextInput, TextInput
# === aiogram_dialog/widgets/input/base.py
from collections.abc import Awaitable, Callable
from typing import Any
from aiogram_dialog.api.internal import InputWidget
from aiogram_dialog.widgets.common import Actionable
from aiogram_dialog.widgets.widget_event import WidgetEventProcessor
MessageHandlerFunc = Callable[..., Awaitable]
class BaseInput(Actionable, InputWidget):
 async def process_message(self, *_) -> bool: ...
class MessageInput(BaseInput):
 async def process_message(self, *_) -> bool: ...
 def __init__(self, func: None | WidgetEventProcessor | MessageHandlerFunc, content_types, filter: None | Callable[..., Any], *_): ...
 def __set__attributes__(self):
  self.func = WidgetEventProcessor()
# === aiogram_dialog/widgets/input/combined.py
from typing import cast
from collections.abc import Callable
from typing import Any
from .base import BaseInput
class CombinedInput(BaseInput):
 async def process_message(self, *_) -> bool: ...
 def __init__(self, *_, filter: None | Callable[..., Any]): ...
 def __set__attributes__(self):
  self.inputs = cast(tuple[BaseInput], 0)
# === aiogram_dialog/widgets/input/text.py
from aiogram.dispatcher.event.handler import FilterObject as FilterObject_1
from typing import Callable as Callable_1, cast
from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar
from aiogram_dialog.widgets.common import ManagedWidget
from aiogram_dialog.widgets.widget_event import WidgetEventProcessor
from .base import BaseInput
T = TypeVar("T")
TypeFactory = Callable[..., T]
class OnSuccess(Protocol[T]):
 async def __call__(self, message, widget: ManagedTextInput[T], dialog_manager, data: T): ...
class OnError(Protocol[T]):
 async def __call__(self, message, widget: ManagedTextInput[T], *_): ...
class TextInput(BaseInput, Generic[T]):
 async def process_message(self, *_) -> bool: ...
 def get_value(self, *_) -> None | T: ...
 def managed(self, *_): return cast(ManagedTextInput, 0)
 def __init__(self, id, type_factory: TypeFactory[T], on_success: None | WidgetEventProcessor | OnSuccess[T], on_error, filter: None | Callable[..., Any]): ...
 def __set__attributes__(self):
  self.filter = cast(FilterObject_1, 0)
  self.filter = None
  self.type_factory = cast(Callable_1[..., Any], 0)
  self.on_success = WidgetEventProcessor()
  self.on_error = WidgetEventProcessor()
class ManagedTextInput(ManagedWidget[TextInput[T]], Generic[T]):
 def get_value(self) -> None | T: ...
# === aiogram_dialog/widgets/kbd/__init__.py
from .base import Keyboard
from .button import Button, LoginURLButton, SwitchInlineQuery, SwitchInlineQueryChosenChatButton, SwitchInlineQueryCurrentChat, Url, WebApp
from .calendar_kbd import Calendar, CalendarConfig, CalendarScope, CalendarUserConfig, ManagedCalendar
from .checkbox import Checkbox, ManagedCheckbox
from .copy import CopyText
from .counter import Counter, ManagedCounter
from .group import Column, Group, Row
from .list_group import ListGroup, ManagedListGroup
from .pager import CurrentPage, FirstPage, LastPage, NextPage, NumberedPager, PrevPage, SwitchPage
from .request import RequestContact, RequestLocation, RequestPoll
from .scrolling_group import ScrollingGroup
from .select import ManagedMultiselect, ManagedRadio, ManagedToggle, Multiselect, Radio, Select, Toggle
from .state import Back, Cancel, Next, Start, SwitchTo
from .stub_scroll import StubScroll
from .time import ManagedTimeSelect, TimeSelect
# === aiogram_dialog/widgets/kbd/base.py
from aiogram.types import InlineKeyboardButton, KeyboardButton
from typing import Any, Coroutine, cast
from aiogram_dialog.api.internal import KeyboardWidget
from aiogram_dialog.widgets.common import Actionable, Whenable
class Keyboard(Actionable, Whenable, KeyboardWidget):
 async def render_keyboard(self, *_, **_) -> Coroutine[Any, Any, list[list[InlineKeyboardButton | KeyboardButton]]]: ...
 def callback_prefix(self) -> None | str: ...
 async def process_callback(self, *_) -> bool: ...
class Or(Keyboard):
 def find(self, *_) -> None | Keyboard: ...
 def __init__(self):
  self.widgets = cast(tuple[Keyboard], 0)
# === aiogram_dialog/widgets/kbd/button.py
from aiogram_dialog.api.internal.widgets import StyleWidget as StyleWidget_1, TextWidget as TextWidget_1
from typing import cast
from collections.abc import Awaitable, Callable
from aiogram_dialog.widgets.widget_event import WidgetEventProcessor
from .base import Keyboard
OnClick = Callable[..., Awaitable]
class Button(Keyboard):
 def __init__(self, text, id, on_click: None | WidgetEventProcessor | OnClick, *_): ...
 def __set__attributes__(self):
  self.text = cast(TextWidget_1, 0)
  self.on_click = WidgetEventProcessor()
  self.style = cast(StyleWidget_1, 0)
class Url(Keyboard):
 def __init__(self):
  self.text = cast(TextWidget_1, 0)
  self.url = cast(TextWidget_1, 0)
  self.style = cast(StyleWidget_1, 0)
class WebApp(Url): ...
class SwitchInlineQuery(Keyboard):
 def __init__(self):
  self.text = cast(TextWidget_1, 0)
  self.switch_inline = cast(TextWidget_1, 0)
  self.style = cast(StyleWidget_1, 0)
class LoginURLButton(Keyboard):
 def __init__(self):
  self.text = cast(TextWidget_1, 0)
  self.url = cast(TextWidget_1, 0)
  self.forward_text = cast(None | TextWidget_1, 0)
  self.bot_username = cast(None | TextWidget_1, 0)
  self.style = cast(StyleWidget_1, 0)
class SwitchInlineQueryCurrentChat(Keyboard):
 def __init__(self):
  self.text = cast(TextWidget_1, 0)
  self.switch_inline_query_current_chat = cast(TextWidget_1, 0)
  self.style = cast(StyleWidget_1, 0)
class SwitchInlineQueryChosenChatButton(Keyboard):
 def __init__(self):
  self.text = cast(TextWidget_1, 0)
  self.query = cast(TextWidget_1, 0)
  self.style = cast(StyleWidget_1, 0)
# === aiogram_dialog/widgets/kbd/calendar_kbd.py
from aiogram.types import InlineKeyboardButton as InlineKeyboardButton_1
from aiogram_dialog.api.internal.widgets import StyleWidget as StyleWidget_1, TextWidget as TextWidget_1
from aiogram_dialog.widgets.text.format import Format as Format_1
from typing import Callable as Callable_1, cast
from collections.abc import Callable
from datetime import date, timezone
from enum import Enum
from typing import Any, Protocol, TypedDict, TypeVar
from aiogram.types import InlineKeyboardButton
from aiogram_dialog.widgets.common import ManagedWidget
from aiogram_dialog.widgets.widget_event import WidgetEventProcessor
from .base import Keyboard
EPOCH = __
ZOOM_OUT_TEXT = Format_1()
PREV_YEARS_PAGE_TEXT = Format_1()
NEXT_YEARS_PAGE_TEXT = Format_1()
THIS_YEAR_TEXT = Format_1()
YEAR_TEXT = Format_1()
PREV_YEAR_TEXT = Format_1()
NEXT_YEAR_TEXT = Format_1()
MONTHS_HEADER_TEXT = Format_1()
THIS_MONTH_TEXT = Format_1()
MONTH_TEXT = Format_1()
DATE_TEXT = Format_1()
TODAY_TEXT = Format_1()
WEEK_DAY_TEXT = Format_1()
PREV_MONTH_TEXT = Format_1()
NEXT_MONTH_TEXT = Format_1()
DAYS_HEADER_TEXT = Format_1()
BEARING_DATE = __
def empty_button(): return cast(InlineKeyboardButton_1, 0)
class CalendarScope(Enum): ...
def raw_from_date(*_) -> int: ...
def date_from_raw(*_) -> date: ...
def month_begin(*_): ...
def next_month_begin(*_): ...
def prev_month_begin(*_): ...
def get_today(*_): ...
class CalendarData(TypedDict): ...
class OnDateSelected(Protocol):
 async def __call__(self, *_): ...
class CalendarUserConfig:
 timezone: None | (CalendarUserConfig.timezone or timezone)
 min_date: None | date
 max_date: None | date
T = TypeVar("T")
class CalendarConfig:
 timezone: (CalendarConfig.timezone or timezone)
 min_date: date
 max_date: date
 def merge(self, *_) -> CalendarConfig: ...
class CalendarScopeView(Protocol):
 async def render(self, *_) -> list[list[InlineKeyboardButton]]: ...
CallbackGenerator = Callable[..., str]
class CalendarDaysView(CalendarScopeView):
 async def render(self, *_) -> list[list[InlineKeyboardButton]]: ...
 def __init__(self, callback_generator: CallbackGenerator, *_): ...
 def __set__attributes__(self):
  self.callback_generator = cast(Callable_1[..., str], 0)
  self.zoom_out_text = cast(TextWidget_1, 0)
  self.next_month_text = cast(TextWidget_1, 0)
  self.prev_month_text = cast(TextWidget_1, 0)
  self.date_text = cast(TextWidget_1, 0)
  self.today_text = cast(TextWidget_1, 0)
  self.weekday_text = cast(TextWidget_1, 0)
  self.header_text = cast(TextWidget_1, 0)
  self.date_style = cast(StyleWidget_1, 0)
  self.today_style = cast(StyleWidget_1, 0)
  self.weekday_style = cast(StyleWidget_1, 0)
  self.header_style = cast(StyleWidget_1, 0)
  self.zoom_out_style = cast(StyleWidget_1, 0)
  self.next_month_style = cast(StyleWidget_1, 0)
  self.prev_month_style = cast(StyleWidget_1, 0)
class CalendarMonthView(CalendarScopeView):
 async def render(self, *_) -> list[list[InlineKeyboardButton]]: ...
 def __init__(self, callback_generator: CallbackGenerator, *_): ...
 def __set__attributes__(self):
  self.callback_generator = cast(Callable_1[..., str], 0)
  self.month_text = cast(TextWidget_1, 0)
  self.this_month_text = cast(TextWidget_1, 0)
  self.header_text = cast(TextWidget_1, 0)
  self.zoom_out_text = cast(TextWidget_1, 0)
  self.next_year_text = cast(TextWidget_1, 0)
  self.prev_year_text = cast(TextWidget_1, 0)
  self.month_style = cast(StyleWidget_1, 0)
  self.this_month_style = cast(StyleWidget_1, 0)
  self.header_style = cast(StyleWidget_1, 0)
  self.zoom_out_style = cast(StyleWidget_1, 0)
  self.next_year_style = cast(StyleWidget_1, 0)
  self.prev_year_style = cast(StyleWidget_1, 0)
class CalendarYearsView(CalendarScopeView):
 async def render(self, *_) -> list[list[InlineKeyboardButton]]: ...
 def __init__(self, callback_generator: CallbackGenerator, *_): ...
 def __set__attributes__(self):
  self.callback_generator = cast(Callable_1[..., str], 0)
  self.year_text = cast(TextWidget_1, 0)
  self.this_year_text = cast(TextWidget_1, 0)
  self.next_page_text = cast(TextWidget_1, 0)
  self.prev_page_text = cast(TextWidget_1, 0)
  self.year_style = cast(StyleWidget_1, 0)
  self.this_year_style = cast(StyleWidget_1, 0)
  self.next_page_style = cast(StyleWidget_1, 0)
  self.prev_page_style = cast(StyleWidget_1, 0)
class Calendar(Keyboard):
 def get_scope(self, *_) -> CalendarScope: ...
 def get_offset(self, *_) -> None | date: ...
 def set_offset(self, *_) -> None: ...
 def set_scope(self, *_) -> None: ...
 def managed(self, *_) -> ManagedCalendar: ...
 def __init__(self):
  self.on_click = WidgetEventProcessor()
  self.config = cast(None | CalendarConfig, 0)
  self.views = cast(dict[CalendarScope, CalendarScopeView], 0)
class ManagedCalendar(ManagedWidget[Calendar]):
 def get_scope(self) -> CalendarScope: ...
 def get_offset(self) -> None | date: ...
 def set_offset(self, *_) -> None: ...
 def set_scope(self, *_) -> None: ...
# === aiogram_dialog/widgets/kbd/checkbox.py
from aiogram_dialog.widgets.style.multi import StyleCase as StyleCase_1
from aiogram_dialog.widgets.text.multi import Case as Case_1
from abc import ABC
from collections.abc import Awaitable, Callable
from aiogram_dialog.widgets.common import ManagedWidget
from aiogram_dialog.widgets.widget_event import WidgetEventProcessor
from .base import Keyboard
OnStateChanged = Callable[..., Awaitable]
OnStateChangedVariant = OnStateChanged | WidgetEventProcessor | None
class BaseCheckbox(Keyboard, ABC):
 def is_checked(self, *_) -> bool: ...
 async def set_checked(self, *_): ...
 def __init__(self, checked_text, unchecked_text, id, checked_style, unchecked_style, on_click: OnStateChangedVariant, on_state_changed: OnStateChangedVariant, *_): ...
 def __set__attributes__(self):
  self.text = Case_1()
  self.style = StyleCase_1()
  self.on_click = WidgetEventProcessor()
  self.on_state_changed = WidgetEventProcessor()
class Checkbox(BaseCheckbox):
 def is_checked(self, *_) -> bool: ...
 async def set_checked(self, *_) -> None: ...
 def managed(self, *_) -> ManagedCheckbox: ...
 def __init__(self, checked_text, unchecked_text, id, on_click: None | WidgetEventProcessor | OnStateChanged, on_state_changed: None | OnStateChanged, *_): ...
class ManagedCheckbox(ManagedWidget[Checkbox]):
 def is_checked(self) -> bool: ...
 async def set_checked(self, *_) -> None: ...
# === aiogram_dialog/widgets/kbd/copy.py
from aiogram_dialog.api.internal.widgets import StyleWidget as StyleWidget_1
from typing import cast
from aiogram_dialog.widgets.kbd import Keyboard
class CopyText(Keyboard):
 def __init__(self):
  self.style = cast(StyleWidget_1, 0)
# === aiogram_dialog/widgets/kbd/counter.py
from aiogram_dialog.api.internal.widgets import StyleWidget as StyleWidget_1, TextWidget as TextWidget_1
from aiogram_dialog.widgets.text.base import Const as Const_1
from aiogram_dialog.widgets.text.format import Format as Format_1
from typing import cast, Protocol
from aiogram_dialog.widgets.common import ManagedWidget
from aiogram_dialog.widgets.kbd.base import Keyboard
from aiogram_dialog.widgets.widget_event import WidgetEventProcessor
class OnCounterEvent(Protocol):
 async def __call__(self, *_): ...
PLUS_TEXT = Const_1()
MINUS_TEXT = Const_1()
DEFAULT_COUNTER_TEXT = Format_1()
class Counter(Keyboard):
 def get_value(self, *_) -> float: ...
 async def set_value(self, *_) -> None: ...
 def managed(self, *_): return cast(ManagedCounter, 0)
 def __init__(self):
  self.plus = cast(None | TextWidget_1, 0)
  self.minus = cast(None | TextWidget_1, 0)
  self.text = cast(None | TextWidget_1, 0)
  self.on_click = WidgetEventProcessor()
  self.on_value_changed = WidgetEventProcessor()
  self.on_text_click = WidgetEventProcessor()
  self.plus_style = cast(StyleWidget_1, 0)
  self.minus_style = cast(StyleWidget_1, 0)
  self.value_style = cast(StyleWidget_1, 0)
class ManagedCounter(ManagedWidget[Counter]):
 def get_value(self) -> float: ...
 async def set_value(self, *_) -> None: ...
# === aiogram_dialog/widgets/kbd/group.py
from typing import cast
from .base import Keyboard
class Group(Keyboard):
 def find(self, *_): ...
 def __init__(self):
  self.buttons = cast(tuple[Keyboard], 0)
class Row(Group): ...
class Column(Group): ...
# === aiogram_dialog/widgets/kbd/list_group.py
from aiogram_dialog.widgets.widget_event import WidgetEventProcessor
from typing import Callable as Callable_1, cast
from collections.abc import Callable
from typing import Any
from aiogram_dialog.api.internal import Widget
from aiogram_dialog.widgets.common import BaseScroll, ManagedScroll, ManagedWidget, OnPageChangedVariants
from aiogram_dialog.widgets.common.items import ItemsGetterVariant
from .base import Keyboard
ItemIdGetter = Callable[..., str | int]
class ListGroup(Keyboard, BaseScroll):
 async def get_page_count(self, *_) -> int: ...
 def find(self, *_) -> None | Widget: ...
 def managed(self, *_) -> ManagedListGroup: ...
 async def get_page(self, *_) -> int: ...
 async def set_page(self, *_) -> None: ...
 def __init__(self, *_, item_id_getter: ItemIdGetter, items: ItemsGetterVariant, on_page_changed: OnPageChangedVariants, **_): ...
 def __set__attributes__(self):
  self.buttons = cast(tuple[Keyboard], 0)
  self.item_id_getter = cast(Callable_1[..., str | int], 0)
  self.items_getter = cast(Callable_1[..., list[Any]], 0)
  self.on_page_changed = WidgetEventProcessor()
class ManagedListGroup(ManagedScroll, ManagedWidget[ListGroup]):
 def find_for_item(self, *_) -> None | Any: ...
# === aiogram_dialog/widgets/kbd/pager.py
from aiogram_dialog.api.internal.widgets import StyleWidget as StyleWidget_1, TextWidget as TextWidget_1
from aiogram_dialog.widgets.text.base import Const as Const_1
from aiogram_dialog.widgets.text.format import Format as Format_1
from typing import cast
from abc import ABC
from enum import Enum
from typing import TypedDict
from aiogram_dialog.api.internal import RawKeyboard
from .base import Keyboard
class PageDirection(Enum): ...
class PagerData(TypedDict): ...
class PagerPageData(PagerData): ...
DEFAULT_LAST_BUTTON_TEXT = Const_1()
DEFAULT_FIRST_BUTTON_TEXT = Const_1()
DEFAULT_PREV_BUTTON_TEXT = Const_1()
DEFAULT_NEXT_BUTTON_TEXT = Const_1()
DEFAULT_CURRENT_BUTTON_TEXT = Format_1()
DEFAULT_PAGE_TEXT = Format_1()
DEFAULT_CURRENT_PAGE_TEXT = Format_1()
class BasePager(Keyboard, ABC): ...
class SwitchPage(BasePager):
 async def render_keyboard(self, *_) -> RawKeyboard: ...
 def __init__(self):
  self.text = cast(TextWidget_1, 0)
  self.style = cast(StyleWidget_1, 0)
class LastPage(SwitchPage): ...
class NextPage(SwitchPage): ...
class PrevPage(SwitchPage): ...
class FirstPage(SwitchPage): ...
class CurrentPage(SwitchPage): ...
class NumberedPager(BasePager):
 async def render_keyboard(self, *_) -> RawKeyboard: ...
 def __init__(self):
  self.page_text = cast(TextWidget_1, 0)
  self.current_page_text = cast(TextWidget_1, 0)
  self.style = cast(StyleWidget_1, 0)
  self.current_page_style = cast(StyleWidget_1, 0)
# === aiogram_dialog/widgets/kbd/request.py
from aiogram_dialog.api.internal.widgets import StyleWidget as StyleWidget_1, TextWidget as TextWidget_1
from typing import cast
from collections.abc import Callable
from .base import Keyboard
class RequestContact(Keyboard):
 def __init__(self, text, when: None | Callable | str, *_): ...
 def __set__attributes__(self):
  self.text = cast(TextWidget_1, 0)
  self.style = cast(StyleWidget_1, 0)
class RequestLocation(Keyboard):
 def __init__(self, text, when: None | Callable | str, *_): ...
 def __set__attributes__(self):
  self.text = cast(TextWidget_1, 0)
  self.style = cast(StyleWidget_1, 0)
class RequestPoll(Keyboard):
 def __init__(self, text, poll_type, when: None | Callable | str, *_): ...
 def __set__attributes__(self):
  self.text = cast(TextWidget_1, 0)
  self.style = cast(StyleWidget_1, 0)
# === aiogram_dialog/widgets/kbd/scrolling_group.py
from aiogram_dialog.widgets.common import BaseScroll, OnPageChangedVariants
from .group import Group
class ScrollingGroup(Group, BaseScroll):
 async def get_page_count(self, *_) -> int: ...
 def __init__(self, *_, on_page_changed: OnPageChangedVariants, **_): ...
# === aiogram_dialog/widgets/kbd/select.py
from aiogram_dialog.api.internal.widgets import StyleWidget as StyleWidget_1, TextWidget as TextWidget_1
from typing import Callable as Callable_1, cast
from abc import ABC
from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar
from aiogram_dialog.widgets.common import ManagedWidget
from aiogram_dialog.widgets.common.items import ItemsGetterVariant
from aiogram_dialog.widgets.widget_event import WidgetEventProcessor
from .base import Keyboard
T = TypeVar("T")
ManagedT = TypeVar("ManagedT")
TypeFactory = Callable[..., T]
ItemIdGetter = Callable[..., str | int]
class OnItemStateChanged(Protocol[ManagedT, T]):
 async def __call__(self, event, select: ManagedT, dialog_manager, data: T): ...
class OnItemClick(Protocol[ManagedT, T]):
 async def __call__(self, event, select: ManagedT, dialog_manager, data: T): ...
class Select(Keyboard, Generic[T]):
 def __init__(self, text, id, item_id_getter: ItemIdGetter, items: ItemsGetterVariant, type_factory: TypeFactory[T], on_click: None | WidgetEventProcessor | OnItemClick[Select[T], T], *_): ...
 def __set__attributes__(self):
  self.text = cast(TextWidget_1, 0)
  self.type_factory = cast(Callable_1[..., Any], 0)
  self.on_click = WidgetEventProcessor()
  self.item_id_getter = cast(Callable_1[..., str | int], 0)
  self.items_getter = cast(Callable_1[..., list[Any]], 0)
  self.style = cast(StyleWidget_1, 0)
class StatefulSelect(Select[T], ABC, Generic[T]):
 def __init__(self, checked_text, unchecked_text, id, item_id_getter: ItemIdGetter, items: ItemsGetterVariant, type_factory: TypeFactory[T], on_click: None | WidgetEventProcessor | OnItemClick[ManagedT, T], on_state_changed: None | WidgetEventProcessor | OnItemStateChanged[ManagedT, T], when: None | Callable | str, *_): ...
 def __set__attributes__(self):
  self.on_item_click = WidgetEventProcessor()
  self.on_state_changed = WidgetEventProcessor()
class Radio(StatefulSelect[T], Generic[T]):
 def get_checked(self, *_) -> None | T: ...
 async def set_checked(self, event, item_id: T, *_) -> None: ...
 def is_checked(self, item_id: T, *_) -> bool: ...
 def managed(self, *_) -> ManagedRadio[T]: ...
 def __init__(self, checked_text, unchecked_text, id, item_id_getter: ItemIdGetter, items: ItemsGetterVariant, type_factory: TypeFactory[T], on_click: None | WidgetEventProcessor | OnItemClick[ManagedRadio[T], T], on_state_changed: None | WidgetEventProcessor | OnItemStateChanged[ManagedRadio[T], T], when: None | Callable | str, *_): ...
class ManagedRadio(ManagedWidget[Radio[T]], Generic[T]):
 def get_checked(self) -> None | T: ...
 async def set_checked(self, item_id: T) -> None: ...
 def is_checked(self, item_id: T) -> bool: ...
class Multiselect(StatefulSelect[T], Generic[T]):
 def is_checked(self, item_id: T, *_) -> bool: ...
 def get_checked(self, *_) -> list[T]: ...
 async def reset_checked(self, *_) -> None: ...
 async def set_checked(self, event, item_id: T, *_) -> None: ...
 def managed(self, *_) -> ManagedMultiselect[T]: ...
 def __init__(self, checked_text, unchecked_text, id, item_id_getter: ItemIdGetter, items: ItemsGetterVariant, min_selected, max_selected, type_factory: TypeFactory[T], on_click: None | WidgetEventProcessor | OnItemClick[ManagedMultiselect[T], T], on_state_changed: None | WidgetEventProcessor | OnItemStateChanged[ManagedMultiselect[T], T], when: None | Callable | str, *_): ...
class ManagedMultiselect(ManagedWidget[Multiselect[T]], Generic[T]):
 def is_checked(self, item_id: T) -> bool: ...
 def get_checked(self) -> list[T]: ...
 async def reset_checked(self): return cast(None, 0)
 async def set_checked(self, item_id: T, *_) -> None: ...
class Toggle(Radio[T], Generic[T]):
 def __init__(self, text, id, item_id_getter: ItemIdGetter, items: ItemsGetterVariant, type_factory: TypeFactory[T], on_click: None | WidgetEventProcessor | OnItemClick[ManagedToggle[T], T], on_state_changed: None | WidgetEventProcessor | OnItemStateChanged[ManagedToggle[T], T], when: None | Callable | str, *_): ...
 def __set__attributes__(self):
  self.style = cast(StyleWidget_1, 0)
class ManagedToggle(ManagedRadio[Radio[T]], Generic[T]): ...
# === aiogram_dialog/widgets/kbd/state.py
from aiogram.fsm.state import State as State_1
from aiogram_dialog.api.internal.widgets import TextWidget as TextWidget_1
from aiogram_dialog.widgets.text.base import Const as Const_1
from typing import Callable, Coroutine, cast, Any
from aiogram_dialog.widgets.kbd.button import Button, OnClick
from aiogram_dialog.widgets.widget_event import WidgetEventProcessor
BACK_TEXT = Const_1()
NEXT_TEXT = Const_1()
CANCEL_TEXT = Const_1()
class EventProcessorButton(Button, WidgetEventProcessor):
 async def process_event(self, *_, **_): pass
class SwitchTo(EventProcessorButton):
 def __init__(self, text, id, state, on_click: None | OnClick, *_): ...
 def __set__attributes__(self):
  self.text = cast(TextWidget_1, 0)
  self.user_on_click = cast(None | Callable[..., Coroutine[Any, Any, Any]], 0)
  self.state = cast(State_1, 0)
class Next(EventProcessorButton):
 def __init__(self, text, id, on_click: None | OnClick, *_): ...
 def __set__attributes__(self):
  self.text = cast(TextWidget_1, 0)
  self.user_on_click = cast(None | Callable[..., Coroutine[Any, Any, Any]], 0)
class Back(EventProcessorButton):
 def __init__(self, text, id, on_click: None | OnClick, *_): ...
 def __set__attributes__(self):
  self.text = cast(TextWidget_1, 0)
  self.user_on_click = cast(None | Callable[..., Coroutine[Any, Any, Any]], 0)
class Cancel(EventProcessorButton):
 def __init__(self, text, id, result, on_click: None | OnClick, *_): ...
 def __set__attributes__(self):
  self.text = cast(TextWidget_1, 0)
  self.user_on_click = cast(None | Callable[..., Coroutine[Any, Any, Any]], 0)
class Start(EventProcessorButton):
 def __init__(self, text, id, state, data, on_click: None | OnClick, *_): ...
 def __set__attributes__(self):
  self.text = cast(TextWidget_1, 0)
  self.user_on_click = cast(None | Callable[..., Coroutine[Any, Any, Any]], 0)
  self.state = cast(State_1, 0)
# === aiogram_dialog/widgets/kbd/stub_scroll.py
from collections.abc import Callable
from magic_filter import MagicFilter
from aiogram_dialog.widgets.common.scroll import BaseScroll, OnPageChangedVariants
from .base import Keyboard
PagesGetter = Callable[..., int]
def new_pages_field(*_) -> PagesGetter: ...
def new_pages_magic(*_) -> PagesGetter: ...
def new_pages_fixed(*_) -> PagesGetter: ...
class StubScroll(Keyboard, BaseScroll):
 async def get_page_count(self, *_) -> int: ...
 def __init__(self, id, pages: MagicFilter | PagesGetter | int | str, on_page_changed: OnPageChangedVariants): ...
# === aiogram_dialog/widgets/kbd/time.py
from aiogram_dialog.api.internal.widgets import StyleWidget as StyleWidget_1, TextWidget as TextWidget_1
from aiogram_dialog.widgets.text.base import Const as Const_1
from aiogram_dialog.widgets.text.format import Format as Format_1
from typing import cast
from datetime import time
from typing import Protocol
from aiogram_dialog.widgets.common import ManagedWidget
from aiogram_dialog.widgets.kbd import Keyboard
from aiogram_dialog.widgets.widget_event import WidgetEventProcessor
class OnClick(Protocol):
 async def __call__(self, *_): ...
class OnValueChanged(Protocol):
 async def __call__(self, *_): ...
HOUR_TEXT = Const_1()
MINUTE_TEXT = Const_1()
BUTTON_TEXT = Format_1()
BUTTON_SELECTED_TEXT = Format_1()
class TimeSelect(Keyboard):
 def get_value(self, *_) -> None | time: ...
 async def set_value(self, *_) -> None: ...
 def managed(self, *_) -> ManagedTimeSelect: ...
 def __init__(self):
  self.hour_header = cast(TextWidget_1, 0)
  self.minute_header = cast(TextWidget_1, 0)
  self.button_text = cast(TextWidget_1, 0)
  self.button_selected_text = cast(TextWidget_1, 0)
  self.header_style = cast(StyleWidget_1, 0)
  self.button_style = cast(StyleWidget_1, 0)
  self.button_selected_style = cast(StyleWidget_1, 0)
  self.on_hour_click = WidgetEventProcessor()
  self.on_minute_click = WidgetEventProcessor()
  self.on_value_changed = WidgetEventProcessor()
class ManagedTimeSelect(ManagedWidget[TimeSelect]):
 def get_value(self) -> None | time: ...
 async def set_value(self, *_) -> None: ...
# === aiogram_dialog/widgets/link_preview/__init__.py
from .base import LinkPreview, LinkPreviewBase
# === aiogram_dialog/widgets/link_preview/base.py
from aiogram_dialog.api.internal.widgets import TextWidget as TextWidget_1
from typing import cast
from aiogram.types import LinkPreviewOptions
from aiogram_dialog.api.internal import LinkPreviewWidget
from aiogram_dialog.widgets.common import BaseWidget, Whenable
class LinkPreviewBase(Whenable, BaseWidget, LinkPreviewWidget):
 async def render_link_preview(self, *_) -> None | LinkPreviewOptions: ...
class LinkPreview(LinkPreviewBase):
 async def render_link_preview(self, *_) -> None | LinkPreviewOptions: ...
 def __init__(self):
  self.url = cast(None | TextWidget_1, 0)
# === aiogram_dialog/widgets/markup/force_reply.py
from typing import cast
from aiogram_dialog.api.internal.widgets import MarkupFactory, MarkupVariant, TextWidget
class ForceReplyFactory(MarkupFactory):
 async def render_markup(self, *_) -> MarkupVariant: ...
 def __init__(self):
  self.input_field_placeholder = cast(None | TextWidget, 0)
# === aiogram_dialog/widgets/markup/inline_keyboard.py
from aiogram_dialog.api.internal.widgets import MarkupFactory, MarkupVariant
class InlineKeyboardFactory(MarkupFactory):
 async def render_markup(self, *_) -> MarkupVariant: ...
# === aiogram_dialog/widgets/markup/reply_keyboard.py
from typing import cast
from aiogram_dialog.api.internal.widgets import MarkupFactory, MarkupVariant, TextWidget
class ReplyKeyboardFactory(MarkupFactory):
 async def render_markup(self, *_) -> MarkupVariant: ...
 def __init__(self):
  self.input_field_placeholder = cast(None | TextWidget, 0)
# === aiogram_dialog/widgets/media/__init__.py
from .base import Media
from .dynamic import DynamicMedia
from .scroll import MediaScroll
from .static import StaticMedia
# === aiogram_dialog/widgets/media/base.py
from aiogram_dialog.api.entities.media import MediaAttachment as MediaAttachment_1
from typing import Any, Coroutine, cast
from aiogram_dialog.api.internal import MediaWidget
from aiogram_dialog.widgets.common import BaseWidget, Whenable
class Media(Whenable, BaseWidget, MediaWidget):
 async def render_media(self, *_, **_) -> Coroutine[Any, Any, None | MediaAttachment_1]: ...
class Or(Media):
 def __init__(self):
  self.widgets = cast(tuple[Media], 0)
# === aiogram_dialog/widgets/media/dynamic.py
from collections.abc import Callable
from aiogram_dialog.api.entities import MediaAttachment
from aiogram_dialog.widgets.media import Media
MediaSelector = Callable[..., MediaAttachment]
class DynamicMedia(Media):
 def __init__(self, selector: MediaSelector | str, *_): ...
 def __set__attributes__(self):
  self.selector: MediaSelector
# === aiogram_dialog/widgets/media/scroll.py
from typing import Any, Callable, cast
from aiogram_dialog.widgets.common import BaseScroll, OnPageChangedVariants
from aiogram_dialog.widgets.common.items import ItemsGetterVariant
from .base import Media
class MediaScroll(Media, BaseScroll):
 async def get_page_count(self, *_) -> int: ...
 def __init__(self, media, items: ItemsGetterVariant, id, when, on_page_changed: OnPageChangedVariants): ...
 def __set__attributes__(self):
  self.media = cast(Media, 0)
  self.items_getter = cast(Callable[..., list[Any]], 0)
# === aiogram_dialog/widgets/media/static.py
from aiogram.types import ContentType as ContentType_1
from aiogram_dialog.api.internal.widgets import TextWidget as TextWidget_1
from aiogram_dialog.widgets.text.base import Const as Const_1
from typing import cast
from pathlib import Path
from .base import Media
class StaticMedia(Media):
 def __init__(self):
  self.type = cast(ContentType_1, 0)
  self.path = cast(None | Path | str | TextWidget_1 | Const_1, 0)
  self.url = cast(None | str | TextWidget_1 | Const_1, 0)
# === aiogram_dialog/widgets/style/__init__.py
from .base import BaseStyle, EMPTY_STYLE, Style
from .multi import StyleCase
# === aiogram_dialog/widgets/style/base.py
from aiogram.enums import ButtonStyle as ButtonStyle_1
from typing import Coroutine, cast, Any
from aiogram_dialog.api.internal.widgets import ButtonStyle, StyleWidget, Widget
from aiogram_dialog.widgets.common import BaseWidget, Whenable
class BaseStyle(Whenable, BaseWidget, StyleWidget):
 async def render_style(self, *_, **_) -> Coroutine[Any, Any, None | ButtonStyle_1 | str]: ...
 async def render_emoji(self, *_, **_) -> Coroutine[Any, Any, None | str]: ...
class Style(BaseStyle):
 def __init__(self):
  self.style = cast(None | ButtonStyle_1 | str, 0)
class Or(StyleWidget):
 def managed(self, *_): return self
 def find(self, *_) -> None | Widget: ...
 async def render_style(self, *_) -> None | ButtonStyle: ...
 async def render_emoji(self, *_) -> None | str: ...
 def __init__(self):
  self.styles = cast(tuple[StyleWidget], 0)
EMPTY_STYLE = Style()
# === aiogram_dialog/widgets/style/multi.py
from typing import cast, Any
from magic_filter import MagicFilter
from aiogram_dialog.api.internal.widgets import StyleWidget
from aiogram_dialog.widgets.common import Selector
from .base import BaseStyle
class StyleCase(BaseStyle):
 def __init__(self, styles, selector: MagicFilter | Selector[StyleCase] | str, *_): ...
 def __set__attributes__(self):
  self.styles = cast(dict[Any, StyleWidget], 0)
  self.selector: Selector[StyleCase]
# === aiogram_dialog/widgets/text/__init__.py
from .base import Const, Multi, Text
from .format import Format
from .jinja import Jinja, setup_jinja
from .list import List
from .multi import Case
from .progress import Progress
from .scrolling_text import ScrollingText
# === aiogram_dialog/widgets/text/base.py
from aiogram_dialog.api.internal.widgets import TextWidget as TextWidget_1
from typing import Any, Coroutine, cast
from aiogram_dialog.api.internal import TextWidget
from aiogram_dialog.widgets.common import BaseWidget, Whenable
class Text(Whenable, BaseWidget, TextWidget):
 async def render_text(self, *_, **_) -> Coroutine[Any, Any, str]: ...
 def find(self, *_) -> None | TextWidget: ...
class Const(Text): ...
class Multi(Text):
 def find(self, *_) -> None | TextWidget: ...
 def __init__(self):
  self.texts = cast(tuple[TextWidget_1], 0)
class Or(Text):
 def find(self, *_) -> None | TextWidget: ...
 def __init__(self):
  self.texts = cast(tuple[TextWidget_1], 0)
# === aiogram_dialog/widgets/text/format.py
from .base import Text
class Format(Text): ...
# === aiogram_dialog/widgets/text/jinja.py
from jinja2 import Environment as Environment_1
from typing import Callable as Callable_1, cast
from collections.abc import Callable, Iterable, Mapping
from typing import Any
from jinja2 import BaseLoader, Environment
from .base import Text
Filter = Callable[..., str]
Filters = Iterable[tuple[str, Filter]] | Mapping[str, Filter]
class Jinja(Text): ...
class StubLoader(BaseLoader):
 def get_source(self, *_) -> tuple[Any, Any, Callable_1[..., bool]]: ...
def setup_jinja(*_, filters: None | Filters, **_) -> Environment: ...
default_env = cast(Environment_1, 0)
# === aiogram_dialog/widgets/text/list.py
from aiogram_dialog.api.internal.widgets import TextWidget as TextWidget_1
from typing import Callable, cast, Any
from aiogram_dialog.widgets.common import BaseScroll, OnPageChangedVariants
from aiogram_dialog.widgets.common.items import ItemsGetterVariant
from .base import Text
class List(Text, BaseScroll):
 async def get_page_count(self, *_) -> int: ...
 def __init__(self, field, items: ItemsGetterVariant, sep, when, id, page_size, on_page_changed: OnPageChangedVariants): ...
 def __set__attributes__(self):
  self.field = cast(TextWidget_1, 0)
  self.items_getter = cast(Callable[..., list[Any]], 0)
# === aiogram_dialog/widgets/text/multi.py
from aiogram_dialog.api.internal.widgets import TextWidget as TextWidget_1
from typing import cast, Any
from magic_filter import MagicFilter
from aiogram_dialog.api.internal import TextWidget
from aiogram_dialog.widgets.common import Selector
from .base import Text
class Case(Text):
 def find(self, *_) -> None | TextWidget: ...
 def __init__(self, texts, selector: MagicFilter | Selector[Case] | str, *_): ...
 def __set__attributes__(self):
  self.texts = cast(dict[Any, TextWidget_1], 0)
  self.selector: Selector[Case]
# === aiogram_dialog/widgets/text/progress.py
from .base import Text
class Progress(Text): ...
# === aiogram_dialog/widgets/text/scrolling_text.py
from aiogram_dialog.api.internal.widgets import TextWidget as TextWidget_1
from typing import cast
from aiogram_dialog.widgets.common import BaseScroll, OnPageChangedVariants
from .base import Text
class ScrollingText(Text, BaseScroll):
 async def get_page_count(self, *_) -> int: ...
 def __init__(self, text, id, page_size, when, on_page_changed: OnPageChangedVariants): ...
 def __set__attributes__(self):
  self.text = cast(TextWidget_1, 0)
# === aiogram_dialog/widgets/utils.py
from collections.abc import Sequence
from aiogram_dialog.api.internal import DataGetter, LinkPreviewWidget, TextWidget
from .input import BaseInput, MessageHandlerFunc
from .kbd import Keyboard
from .media import Media
from .widget_event import WidgetEventProcessor
def ensure_text(*_) -> TextWidget: ...
def ensure_keyboard(*_) -> Keyboard: ...
def ensure_input(widget: Sequence[BaseInput] | BaseInput | WidgetEventProcessor | MessageHandlerFunc) -> None | BaseInput: ...
def ensure_media(*_) -> Media: ...
def ensure_link_preview(*_) -> None | LinkPreviewWidget: ...
def ensure_widgets(*_) -> tuple[TextWidget, Keyboard, None | BaseInput, Media, None | LinkPreviewWidget]: ...
def ensure_data_getter(*_) -> DataGetter: ...
# === aiogram_dialog/widgets/widget_event.py
from typing import Callable as Callable_1, cast
from collections.abc import Callable
from typing import Any
class WidgetEventProcessor:
 async def process_event(self, *_, **_): ...
class SimpleEventProcessor(WidgetEventProcessor):
 async def process_event(self, *_, **_): pass
 def __init__(self, callback: Callable): ...
 def __set__attributes__(self):
  self.callback = cast(Callable_1[..., Any], 0)
def ensure_event_processor(processor: None | WidgetEventProcessor | Callable) -> WidgetEventProcessor: ...
# === aiogram_dialog/window.py
from aiogram.fsm.state import State as State_1
from aiogram_dialog.widgets.data.data_context import PreviewAwareGetter as PreviewAwareGetter_1
from aiogram_dialog.widgets.kbd.base import Keyboard as Keyboard_1
from aiogram_dialog.widgets.link_preview.base import LinkPreview as LinkPreview_1
from typing import Callable, Coroutine, Any, cast
from aiogram.fsm.state import State
from aiogram.types import LinkPreviewOptions
from aiogram_dialog.api.entities import MarkupVariant, MediaAttachment, NewMessage
from aiogram_dialog.api.internal import Widget, WindowProtocol
from .api.internal.widgets import MarkupFactory
from .dialog import OnResultEvent
from .widgets.utils import ensure_widgets
class Window(WindowProtocol):
 async def render_text(self, *_) -> str: ...
 async def render_media(self, *_) -> None | MediaAttachment: ...
 async def render_kbd(self, *_) -> MarkupVariant: ...
 async def render_link_preview(self, *_) -> None | LinkPreviewOptions: ...
 async def load_data(self, *_) -> dict: ...
 async def process_message(self, *_) -> bool: ...
 async def process_callback(self, *_) -> bool: ...
 async def process_result(self, *_) -> None: ...
 async def render(self, *_) -> NewMessage: ...
 def get_state(self) -> State: ...
 def find(self, *_) -> None | Widget: ...
 def __init__(self, *_, on_process_result: None | OnResultEvent, **_): ...
 def __set__attributes__(self):
  self.text = ensure_widgets(__)[0]
  self.keyboard = ensure_widgets(__)[1]
  self.on_message = ensure_widgets(__)[2]
  self.media = ensure_widgets(__)[3]
  self.link_preview = ensure_widgets(__)[4]
  self.link_preview = LinkPreview_1()
  self.getter = PreviewAwareGetter_1()
  self.state = cast(State_1, 0)
  self.on_process_result = cast(None | Callable[..., Coroutine[Any, Any, Any]], 0)
  self.markup_factory = cast(MarkupFactory, 0)
  self.preview_add_transitions = cast(None | list[Keyboard_1], 0)
