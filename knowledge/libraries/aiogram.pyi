# aiogram==3.31.0, sha256 d889493c5917a867fc9da81fd6e6b3ae438e98bfe1b004fcdafe7400461a6c1b.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === aiogram/__init__.py
__all__ = ["BaseMiddleware", "Bot", "Dispatcher", "F", "Router", "__api_version__", "__version__", "enums", "flags", "html", "md", "methods", "session", "types"]
from aiogram.dispatcher.flags import FlagGenerator
from . import enums, methods, types
from .__meta__ import __api_version__, __version__
from .client import session
from .client.bot import Bot
from .dispatcher.dispatcher import Dispatcher
from .dispatcher.middlewares.base import BaseMiddleware
from .dispatcher.router import Router
from .utils.magic_filter import MagicFilter
from .utils.text_decorations import html_decoration as html, markdown_decoration as md
F = MagicFilter()
flags = FlagGenerator()
# === aiogram/__meta__.py
from typing import cast
__version__ = cast(str, 0)
__api_version__ = cast(str, 0)
# === aiogram/client/bot.py
from contextlib import AbstractAsyncContextManager
from typing import BinaryIO, TypeVar, cast
from ..methods import TelegramMethod
from ..types import BotAccessSettings, BotCommand, BotDescription, BotName, BotShortDescription, BusinessConnection, ChatAdministratorRights, ChatFullInfo, ChatInviteLink, File, ForumTopic, GameHighScore, Gifts, Message, MessageId, OwnedGifts, Poll, PreparedInlineMessage, PreparedKeyboardButton, ResultChatMemberUnion, ResultMenuButtonUnion, SentGuestMessage, SentWebAppMessage, StarAmount, StarTransactions, Sticker, StickerSet, Story, Update, User, UserChatBoosts, UserProfileAudios, UserProfilePhotos, WebhookInfo
from .default import DefaultBotProperties
from .session.aiohttp import AiohttpSession
from .session.base import BaseSession
T = TypeVar("T")
class Bot:
 async def __aenter__(self) -> Bot: ...
 async def __aexit__(self, exc_type: None | type[BaseException], *_) -> None: ...
 def context(self, *_) -> AbstractAsyncContextManager[Bot]: ...
 async def me(self) -> User: ...
 async def download_file(self, *_) -> None | BinaryIO: ...
 async def download(self, *_) -> None | BinaryIO: ...
 async def __call__(self, method: TelegramMethod[T], *_) -> T: ...
 async def add_sticker_to_set(self, *_) -> bool: ...
 async def answer_callback_query(self, *_) -> bool: ...
 async def answer_inline_query(self, *_) -> bool: ...
 async def answer_pre_checkout_query(self, *_) -> bool: ...
 async def answer_shipping_query(self, *_) -> bool: ...
 async def answer_web_app_query(self, *_) -> SentWebAppMessage: ...
 async def approve_chat_join_request(self, *_) -> bool: ...
 async def ban_chat_member(self, *_) -> bool: ...
 async def ban_chat_sender_chat(self, *_) -> bool: ...
 async def close(self, *_) -> bool: ...
 async def close_forum_topic(self, *_) -> bool: ...
 async def copy_message(self, *_) -> MessageId: ...
 async def create_chat_invite_link(self, *_) -> ChatInviteLink: ...
 async def create_forum_topic(self, *_) -> ForumTopic: ...
 async def create_invoice_link(self, *_) -> str: ...
 async def create_new_sticker_set(self, *_) -> bool: ...
 async def decline_chat_join_request(self, *_) -> bool: ...
 async def delete_chat_photo(self, *_) -> bool: ...
 async def delete_chat_sticker_set(self, *_) -> bool: ...
 async def delete_forum_topic(self, *_) -> bool: ...
 async def delete_message(self, *_) -> bool: ...
 async def delete_my_commands(self, *_) -> bool: ...
 async def delete_sticker_from_set(self, *_) -> bool: ...
 async def delete_webhook(self, *_) -> bool: ...
 async def edit_chat_invite_link(self, *_) -> ChatInviteLink: ...
 async def edit_forum_topic(self, *_) -> bool: ...
 async def edit_message_caption(self, *_) -> bool | Message: ...
 async def edit_message_live_location(self, *_) -> bool | Message: ...
 async def edit_message_media(self, *_) -> bool | Message: ...
 async def edit_message_reply_markup(self, *_) -> bool | Message: ...
 async def edit_message_text(self, *_) -> bool | Message: ...
 async def export_chat_invite_link(self, *_) -> str: ...
 async def forward_message(self, *_) -> Message: ...
 async def get_chat(self, *_) -> ChatFullInfo: ...
 async def get_chat_administrators(self, *_) -> list[ResultChatMemberUnion]: ...
 async def get_chat_member(self, *_) -> ResultChatMemberUnion: ...
 async def get_chat_member_count(self, *_) -> int: ...
 async def get_chat_menu_button(self, *_) -> ResultMenuButtonUnion: ...
 async def get_custom_emoji_stickers(self, *_) -> list[Sticker]: ...
 async def get_file(self, *_) -> File: ...
 async def get_forum_topic_icon_stickers(self, *_) -> list[Sticker]: ...
 async def get_game_high_scores(self, *_) -> list[GameHighScore]: ...
 async def get_me(self, *_) -> User: ...
 async def get_my_commands(self, *_) -> list[BotCommand]: ...
 async def get_my_default_administrator_rights(self, *_) -> ChatAdministratorRights: ...
 async def get_sticker_set(self, *_) -> StickerSet: ...
 async def get_updates(self, *_) -> list[Update]: ...
 async def get_user_profile_photos(self, *_) -> UserProfilePhotos: ...
 async def get_webhook_info(self, *_) -> WebhookInfo: ...
 async def leave_chat(self, *_) -> bool: ...
 async def log_out(self, *_) -> bool: ...
 async def pin_chat_message(self, *_) -> bool: ...
 async def promote_chat_member(self, *_) -> bool: ...
 async def reopen_forum_topic(self, *_) -> bool: ...
 async def restrict_chat_member(self, *_) -> bool: ...
 async def revoke_chat_invite_link(self, *_) -> ChatInviteLink: ...
 async def send_animation(self, *_) -> Message: ...
 async def send_audio(self, *_) -> Message: ...
 async def send_chat_action(self, *_) -> bool: ...
 async def send_contact(self, *_) -> Message: ...
 async def send_dice(self, *_) -> Message: ...
 async def send_document(self, *_) -> Message: ...
 async def send_game(self, *_) -> Message: ...
 async def send_invoice(self, *_) -> Message: ...
 async def send_location(self, *_) -> Message: ...
 async def send_media_group(self, *_) -> list[Message]: ...
 async def send_message(self, *_) -> Message: ...
 async def send_photo(self, *_) -> Message: ...
 async def send_poll(self, *_) -> Message: ...
 async def send_sticker(self, *_) -> Message: ...
 async def send_venue(self, *_) -> Message: ...
 async def send_video(self, *_) -> Message: ...
 async def send_video_note(self, *_) -> Message: ...
 async def send_voice(self, *_) -> Message: ...
 async def set_chat_administrator_custom_title(self, *_) -> bool: ...
 async def set_chat_description(self, *_) -> bool: ...
 async def set_chat_menu_button(self, *_) -> bool: ...
 async def set_chat_permissions(self, *_) -> bool: ...
 async def set_chat_photo(self, *_) -> bool: ...
 async def set_chat_sticker_set(self, *_) -> bool: ...
 async def set_chat_title(self, *_) -> bool: ...
 async def set_game_score(self, *_) -> bool | Message: ...
 async def set_my_commands(self, *_) -> bool: ...
 async def set_my_default_administrator_rights(self, *_) -> bool: ...
 async def set_passport_data_errors(self, *_) -> bool: ...
 async def set_sticker_position_in_set(self, *_) -> bool: ...
 async def set_webhook(self, *_) -> bool: ...
 async def stop_message_live_location(self, *_) -> bool | Message: ...
 async def stop_poll(self, *_) -> Poll: ...
 async def unban_chat_member(self, *_) -> bool: ...
 async def unban_chat_sender_chat(self, *_) -> bool: ...
 async def unpin_all_chat_messages(self, *_) -> bool: ...
 async def unpin_all_forum_topic_messages(self, *_) -> bool: ...
 async def unpin_chat_message(self, *_) -> bool: ...
 async def upload_sticker_file(self, *_) -> File: ...
 async def close_general_forum_topic(self, *_) -> bool: ...
 async def edit_general_forum_topic(self, *_) -> bool: ...
 async def hide_general_forum_topic(self, *_) -> bool: ...
 async def reopen_general_forum_topic(self, *_) -> bool: ...
 async def unhide_general_forum_topic(self, *_) -> bool: ...
 async def delete_sticker_set(self, *_) -> bool: ...
 async def get_my_description(self, *_) -> BotDescription: ...
 async def get_my_short_description(self, *_) -> BotShortDescription: ...
 async def set_custom_emoji_sticker_set_thumbnail(self, *_) -> bool: ...
 async def set_my_description(self, *_) -> bool: ...
 async def set_my_short_description(self, *_) -> bool: ...
 async def set_sticker_emoji_list(self, *_) -> bool: ...
 async def set_sticker_keywords(self, *_) -> bool: ...
 async def set_sticker_mask_position(self, *_) -> bool: ...
 async def set_sticker_set_thumbnail(self, *_) -> bool: ...
 async def set_sticker_set_title(self, *_) -> bool: ...
 async def get_my_name(self, *_) -> BotName: ...
 async def set_my_name(self, *_) -> bool: ...
 async def unpin_all_general_forum_topic_messages(self, *_) -> bool: ...
 async def copy_messages(self, *_) -> list[MessageId]: ...
 async def delete_messages(self, *_) -> bool: ...
 async def forward_messages(self, *_) -> list[MessageId]: ...
 async def get_user_chat_boosts(self, *_) -> UserChatBoosts: ...
 async def set_message_reaction(self, *_) -> bool: ...
 async def get_business_connection(self, *_) -> BusinessConnection: ...
 async def replace_sticker_in_set(self, *_) -> bool: ...
 async def refund_star_payment(self, *_) -> bool: ...
 async def get_star_transactions(self, *_) -> StarTransactions: ...
 async def send_paid_media(self, *_) -> Message: ...
 async def create_chat_subscription_invite_link(self, *_) -> ChatInviteLink: ...
 async def edit_chat_subscription_invite_link(self, *_) -> ChatInviteLink: ...
 async def edit_user_star_subscription(self, *_) -> bool: ...
 async def get_available_gifts(self, *_) -> Gifts: ...
 async def save_prepared_inline_message(self, *_) -> PreparedInlineMessage: ...
 async def send_gift(self, *_) -> bool: ...
 async def set_user_emoji_status(self, *_) -> bool: ...
 async def remove_chat_verification(self, *_) -> bool: ...
 async def remove_user_verification(self, *_) -> bool: ...
 async def verify_chat(self, *_) -> bool: ...
 async def verify_user(self, *_) -> bool: ...
 async def convert_gift_to_stars(self, *_) -> bool: ...
 async def delete_business_messages(self, *_) -> bool: ...
 async def delete_story(self, *_) -> bool: ...
 async def edit_story(self, *_) -> Story: ...
 async def get_business_account_gifts(self, *_) -> OwnedGifts: ...
 async def get_business_account_star_balance(self, *_) -> StarAmount: ...
 async def gift_premium_subscription(self, *_) -> bool: ...
 async def post_story(self, *_) -> Story: ...
 async def read_business_message(self, *_) -> bool: ...
 async def remove_business_account_profile_photo(self, *_) -> bool: ...
 async def set_business_account_bio(self, *_) -> bool: ...
 async def set_business_account_gift_settings(self, *_) -> bool: ...
 async def set_business_account_name(self, *_) -> bool: ...
 async def set_business_account_profile_photo(self, *_) -> bool: ...
 async def set_business_account_username(self, *_) -> bool: ...
 async def transfer_business_account_stars(self, *_) -> bool: ...
 async def transfer_gift(self, *_) -> bool: ...
 async def upgrade_gift(self, *_) -> bool: ...
 async def edit_message_checklist(self, *_) -> Message: ...
 async def get_my_star_balance(self, *_) -> StarAmount: ...
 async def send_checklist(self, *_) -> Message: ...
 async def approve_suggested_post(self, *_) -> bool: ...
 async def decline_suggested_post(self, *_) -> bool: ...
 async def get_chat_gifts(self, *_) -> OwnedGifts: ...
 async def get_user_gifts(self, *_) -> OwnedGifts: ...
 async def repost_story(self, *_) -> Story: ...
 async def send_message_draft(self, *_) -> bool: ...
 async def get_user_profile_audios(self, *_) -> UserProfileAudios: ...
 async def remove_my_profile_photo(self, *_) -> bool: ...
 async def set_my_profile_photo(self, *_) -> bool: ...
 async def set_chat_member_tag(self, *_) -> bool: ...
 async def get_managed_bot_token(self, *_) -> str: ...
 async def replace_managed_bot_token(self, *_) -> str: ...
 async def save_prepared_keyboard_button(self, *_) -> PreparedKeyboardButton: ...
 async def answer_guest_query(self, *_) -> SentGuestMessage: ...
 async def delete_all_message_reactions(self, *_) -> bool: ...
 async def delete_message_reaction(self, *_) -> bool: ...
 async def get_managed_bot_access_settings(self, *_) -> BotAccessSettings: ...
 async def get_user_personal_chat_messages(self, *_) -> list[Message]: ...
 async def send_live_photo(self, *_) -> Message: ...
 async def set_managed_bot_access_settings(self, *_) -> bool: ...
 async def answer_chat_join_request_query(self, *_) -> bool: ...
 async def send_chat_join_request_web_app(self, *_) -> bool: ...
 async def send_rich_message(self, *_) -> Message: ...
 async def send_rich_message_draft(self, *_) -> bool: ...
 async def delete_ephemeral_message(self, *_) -> bool: ...
 async def edit_ephemeral_message_caption(self, *_) -> bool: ...
 async def edit_ephemeral_message_media(self, *_) -> bool: ...
 async def edit_ephemeral_message_reply_markup(self, *_) -> bool: ...
 async def edit_ephemeral_message_text(self, *_) -> bool: ...
 def __init__(self):
  self.session = cast(None | BaseSession | AiohttpSession, 0)
  self.default = cast(None | DefaultBotProperties, 0)
# === aiogram/client/context_controller.py
from pydantic import BaseModel
from typing_extensions import Self
from aiogram.client.bot import Bot
class BotContextController(BaseModel):
 def model_post_init(self, *_) -> None: ...
 def as_(self, *_) -> Self: ...
 @property
 def bot(self) -> None | Bot: ...
# === aiogram/client/default.py
from typing import Any
from aiogram.types import LinkPreviewOptions
class Default: ...
class DefaultBotProperties:
 link_preview: None | LinkPreviewOptions
 def __getitem__(self, *_): ...
# === aiogram/client/session/aiohttp.py
from collections.abc import AsyncGenerator
from aiohttp import ClientSession, FormData
from typing_extensions import Self
from aiogram.methods.base import TelegramType
from .base import BaseSession
from aiogram.methods import TelegramMethod
class AiohttpSession(BaseSession):
 async def create_session(self) -> ClientSession: ...
 async def close(self) -> None: ...
 def build_form_data(self, bot, method: TelegramMethod[TelegramType]) -> FormData: ...
 async def make_request(self, bot, method: TelegramMethod[TelegramType], *_) -> TelegramType: ...
 async def stream_content(self, *_) -> AsyncGenerator[bytes, None]: yield
 async def __aenter__(self) -> Self: ...
# === aiogram/client/session/base.py
from typing import Callable as Callable_1
import abc
from collections.abc import AsyncGenerator, Callable
from typing import Any, cast
from typing_extensions import Self
from aiogram.client.telegram import TelegramAPIServer
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType
from .middlewares.manager import RequestMiddlewareManager
_JsonLoads = Callable[..., Any]
_JsonDumps = Callable[..., str]
class BaseSession(abc.ABC):
 def check_response(self, bot, method: TelegramMethod[TelegramType], *_) -> Response[TelegramType]: ...
 async def close(self) -> None: ...
 async def make_request(self, bot, method: TelegramMethod[TelegramType], *_) -> TelegramType: ...
 async def stream_content(self, *_) -> AsyncGenerator[bytes, None]: yield
 def prepare_value(self, *_): ...
 async def __call__(self, bot, method: TelegramMethod[TelegramType], *_) -> TelegramType: ...
 async def __aenter__(self) -> Self: ...
 async def __aexit__(self, exc_type: None | type[BaseException], *_) -> None: ...
 def __init__(self, api, json_loads: _JsonLoads, json_dumps: _JsonDumps, *_): ...
 def __set__attributes__(self):
  self.api = cast(TelegramAPIServer, 0)
  self.json_loads = cast(Callable_1[..., Any], 0)
  self.json_dumps = cast(Callable_1[..., str], 0)
  self.middleware = RequestMiddlewareManager()
# === aiogram/client/session/middlewares/base.py
from abc import ABC
from typing import Protocol
from aiogram.methods.base import TelegramType
from aiogram.methods import Response, TelegramMethod
class NextRequestMiddlewareType(Protocol[TelegramType]):
 async def __call__(self, bot, method: TelegramMethod[TelegramType]) -> Response[TelegramType]: ...
class RequestMiddlewareType(Protocol):
 async def __call__(self, make_request: NextRequestMiddlewareType[TelegramType], bot, method: TelegramMethod[TelegramType]) -> Response[TelegramType]: ...
class BaseRequestMiddleware(ABC):
 async def __call__(self, make_request: NextRequestMiddlewareType[TelegramType], bot, method: TelegramMethod[TelegramType]) -> Response[TelegramType]: ...
# === aiogram/client/session/middlewares/manager.py
from collections.abc import Callable, Sequence
from aiogram.client.session.middlewares.base import NextRequestMiddlewareType, RequestMiddlewareType
from aiogram.methods.base import TelegramType
class RequestMiddlewareManager(Sequence[RequestMiddlewareType]):
 def register(self, *_) -> RequestMiddlewareType: ...
 def unregister(self, *_) -> None: ...
 def __call__(self, *_) -> RequestMiddlewareType | Callable[..., RequestMiddlewareType]: ...
 def __getitem__(self, *_) -> RequestMiddlewareType: ...
 def __getitem__(self, *_) -> Sequence[RequestMiddlewareType]: ...
 def __getitem__(self, *_) -> Sequence[RequestMiddlewareType] | RequestMiddlewareType: ...
 def wrap_middlewares(self, callback: NextRequestMiddlewareType[TelegramType], **_) -> NextRequestMiddlewareType[TelegramType]: ...
# === aiogram/client/session/middlewares/request_logging.py
from typing import Any
from aiogram.methods import TelegramMethod
from aiogram.methods.base import Response, TelegramType
from .base import BaseRequestMiddleware, NextRequestMiddlewareType
class RequestLogging(BaseRequestMiddleware):
 async def __call__(self, make_request: NextRequestMiddlewareType[TelegramType], bot, method: TelegramMethod[TelegramType]) -> Response[TelegramType]: ...
 def __init__(self, ignore_methods: None | list[type[TelegramMethod[Any]]]): ...
# === aiogram/client/telegram.py
from typing import cast
from abc import ABC
from pathlib import Path
class FilesPathWrapper(ABC):
 def to_local(self, *_) -> str | Path: ...
 def to_server(self, *_) -> str | Path: ...
class BareFilesPathWrapper(FilesPathWrapper):
 def to_local(self, *_) -> str | Path: ...
 def to_server(self, *_) -> str | Path: ...
class SimpleFilesPathWrapper(FilesPathWrapper):
 def to_local(self, *_) -> str | Path: ...
 def to_server(self, *_) -> str | Path: ...
 def __init__(self):
  self.server_path = cast(Path, 0)
  self.local_path = cast(Path, 0)
class TelegramAPIServer:
 def api_url(self, *_) -> str: ...
 def file_url(self, *_) -> str: ...
 @classmethod
 def from_base(cls, *_, **_) -> TelegramAPIServer: ...
PRODUCTION = TelegramAPIServer()
TEST = TelegramAPIServer()
# === aiogram/dispatcher/dispatcher.py
from typing import Any
from aiogram.fsm.middleware import FSMContextMiddleware
from aiogram.fsm.storage.base import BaseStorage
from aiogram.methods import TelegramMethod
from .event.telegram import TelegramEventObserver
from .router import Router
from aiogram.methods.base import TelegramType
class Dispatcher(Router):
 def __getitem__(self, *_): ...
 def get(self, *_) -> None | Any: ...
 @property
 def storage(self) -> BaseStorage: ...
 @property
 def parent_router(self) -> None | Router: ...
 async def feed_update(self, *_, **_): ...
 async def feed_raw_update(self, *_, **_): ...
 @classmethod
 async def silent_call_request(cls, *_) -> None: ...
 async def feed_webhook_update(self, *_, **_) -> None | TelegramMethod[TelegramType]: ...
 async def stop_polling(self) -> None: ...
 async def start_polling(self, *_, **_) -> None: ...
 def run_polling(self, *_, **_) -> None: ...
 def __init__(self):
  self.update = TelegramEventObserver()
  self.fsm = FSMContextMiddleware()
# === aiogram/dispatcher/event/bases.py
from collections.abc import Awaitable, Callable
from typing import Any, NoReturn, TypeVar
from aiogram.dispatcher.middlewares.base import BaseMiddleware
from aiogram.types import TelegramObject
MiddlewareEventType = TypeVar("MiddlewareEventType", bound=TelegramObject)
NextMiddlewareType = Callable[..., Awaitable[Any]]
MiddlewareType = BaseMiddleware | Callable[..., Awaitable[Any]]
class SkipHandler(Exception): ...
class CancelHandler(Exception): ...
def skip(*_) -> NoReturn: ...
# === aiogram/dispatcher/event/event.py
from collections.abc import Callable
from .handler import CallbackType, HandlerObject
class EventObserver:
 def register(self, callback: CallbackType) -> None: ...
 async def trigger(self, *_, **_) -> None: ...
 def __call__(self) -> Callable[..., CallbackType]: ...
 def __init__(self):
  self.handlers: list[HandlerObject]
# === aiogram/dispatcher/event/handler.py
from collections.abc import Callable
from typing import Any
from magic_filter.magic import MagicFilter as OriginalMagicFilter
CallbackType = Callable[..., Any]
class CallableObject:
 callback: CallbackType
 async def call(self, *_, **_): ...
class FilterObject(CallableObject):
 magic: None | OriginalMagicFilter
class HandlerObject(CallableObject):
 filters: None | list[FilterObject]
 async def check(self, *_, **_) -> tuple[bool, dict[str, Any]]: ...
# === aiogram/dispatcher/event/telegram.py
from typing import Awaitable, Coroutine, cast
from collections.abc import Callable
from typing import Any
from aiogram.dispatcher.middlewares.manager import MiddlewareManager
from .handler import CallbackType, HandlerObject
from aiogram.dispatcher.router import Router
class TelegramEventObserver:
 def filter(self, *filters: CallbackType) -> None: ...
 def register(self, callback: CallbackType, *filters: CallbackType, **_) -> CallbackType: ...
 def wrap_outer_middleware(self, *_): return cast(Awaitable[Any], 0)
 def check_root_filters(self, *_, **_): return cast(Coroutine[Any, Any, tuple[bool, dict[str, Any]]], 0)
 async def trigger(self, *_, **_): ...
 def __call__(self, *filters: CallbackType, **_) -> Callable[..., CallbackType]: ...
 def __init__(self):
  self.router: Router
  self.handlers: list[HandlerObject]
  self.middleware = MiddlewareManager()
  self.outer_middleware = MiddlewareManager()
# === aiogram/dispatcher/flags.py
from collections.abc import Callable
from typing import Any
class Flag: ...
class FlagDecorator:
 def __call__(self, value: Callable[..., Any]) -> Callable[..., Any]: ...
 def __call__(self, *_) -> FlagDecorator: ...
 def __call__(self, **_) -> FlagDecorator: ...
 def __call__(self, *_, **_) -> FlagDecorator | Callable[..., Any]: ...
class _ChatActionFlagProtocol(FlagDecorator):
 def __call__(self, *_, **_) -> FlagDecorator: ...
class FlagGenerator:
 def __getattr__(self, *_) -> FlagDecorator: ...
 chat_action: _ChatActionFlagProtocol
def extract_flags_from_object(*_) -> dict[str, Any]: ...
def extract_flags(*_) -> dict[str, Any]: ...
def get_flag(*_, **_): ...
def check_flags(*_): ...
# === aiogram/dispatcher/middlewares/base.py
from abc import ABC
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar
T = TypeVar("T")
class BaseMiddleware(ABC):
 async def __call__(self, handler: Callable[..., Awaitable[Any]], *_): ...
# === aiogram/dispatcher/middlewares/data.py
from typing import TypedDict
from typing_extensions import NotRequired
from aiogram import Bot, Dispatcher, Router
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.dispatcher.middlewares.user_context import EventContext
from aiogram.fsm.context import FSMContext
from aiogram.fsm.storage.base import BaseStorage
from aiogram.types import Chat, Update, User
from aiogram.utils.i18n import I18n, I18nMiddleware
class DispatcherData(TypedDict):
 dispatcher: Dispatcher
 bot: Bot
 bots: NotRequired[list[Bot]]
 event_update: Update
 event_router: Router
 handler: NotRequired[HandlerObject]
class UserContextData(TypedDict):
 event_context: EventContext
 event_from_user: NotRequired[User]
 event_chat: NotRequired[Chat]
class FSMData(TypedDict):
 fsm_storage: BaseStorage
 state: NotRequired[FSMContext]
class I18nData(TypedDict):
 i18n: I18n
 i18n_middleware: I18nMiddleware
class MiddlewareData(DispatcherData, UserContextData, FSMData): ...
# === aiogram/dispatcher/middlewares/error.py
from collections.abc import Awaitable, Callable
from typing import Any, cast
from .base import BaseMiddleware
from aiogram.dispatcher.router import Router
class ErrorsMiddleware(BaseMiddleware):
 async def __call__(self, handler: Callable[..., Awaitable[Any]], *_): ...
 def __init__(self):
  self.router = cast(Router, 0)
# === aiogram/dispatcher/middlewares/manager.py
from collections.abc import Callable, Sequence
from aiogram.dispatcher.event.bases import MiddlewareEventType, MiddlewareType, NextMiddlewareType
from aiogram.dispatcher.event.handler import CallbackType
from aiogram.types import TelegramObject
class MiddlewareManager(Sequence[MiddlewareType[TelegramObject]]):
 def register(self, middleware: MiddlewareType[TelegramObject]) -> MiddlewareType[TelegramObject]: ...
 def unregister(self, middleware: MiddlewareType[TelegramObject]) -> None: ...
 def __call__(self, middleware: None | MiddlewareType[TelegramObject]) -> MiddlewareType[TelegramObject] | Callable[..., MiddlewareType[TelegramObject]]: ...
 def __getitem__(self, *_) -> MiddlewareType[TelegramObject]: ...
 def __getitem__(self, *_) -> Sequence[MiddlewareType[TelegramObject]]: ...
 def __getitem__(self, *_) -> Sequence[MiddlewareType[TelegramObject]] | MiddlewareType[TelegramObject]: ...
 @staticmethod
 def wrap_middlewares(middlewares: Sequence[MiddlewareType[MiddlewareEventType]], handler: CallbackType) -> NextMiddlewareType[MiddlewareEventType]: ...
# === aiogram/dispatcher/middlewares/user_context.py
from collections.abc import Awaitable, Callable
from typing import Any
from aiogram.dispatcher.middlewares.base import BaseMiddleware
from aiogram.types import Chat, User
class EventContext:
 chat: None | Chat
 user: None | User
class UserContextMiddleware(BaseMiddleware):
 async def __call__(self, handler: Callable[..., Awaitable[Any]], *_): ...
 @classmethod
 def resolve_event_context(cls, *_) -> EventContext: ...
# === aiogram/dispatcher/router.py
from collections.abc import Generator
from typing import Any
from .event.event import EventObserver
from .event.telegram import TelegramEventObserver
class Router:
 def resolve_used_update_types(self, *_) -> list[str]: ...
 async def propagate_event(self, *_, **_): ...
 @property
 def chain_head(self) -> Generator[Router, None, None]: yield
 @property
 def chain_tail(self) -> Generator[Router, None, None]: yield
 @property
 def parent_router(self) -> None | Router: ...
 def include_routers(self, *_) -> None: ...
 def include_router(self, *_) -> Router: ...
 async def emit_startup(self, *_, **_) -> None: ...
 async def emit_shutdown(self, *_, **_) -> None: ...
 def __init__(self):
  self.sub_routers: list[Router]
  self.message = TelegramEventObserver()
  self.edited_message = TelegramEventObserver()
  self.channel_post = TelegramEventObserver()
  self.edited_channel_post = TelegramEventObserver()
  self.inline_query = TelegramEventObserver()
  self.chosen_inline_result = TelegramEventObserver()
  self.callback_query = TelegramEventObserver()
  self.shipping_query = TelegramEventObserver()
  self.pre_checkout_query = TelegramEventObserver()
  self.poll = TelegramEventObserver()
  self.poll_answer = TelegramEventObserver()
  self.my_chat_member = TelegramEventObserver()
  self.chat_member = TelegramEventObserver()
  self.chat_join_request = TelegramEventObserver()
  self.message_reaction = TelegramEventObserver()
  self.message_reaction_count = TelegramEventObserver()
  self.chat_boost = TelegramEventObserver()
  self.removed_chat_boost = TelegramEventObserver()
  self.deleted_business_messages = TelegramEventObserver()
  self.business_connection = TelegramEventObserver()
  self.edited_business_message = TelegramEventObserver()
  self.business_message = TelegramEventObserver()
  self.purchased_paid_media = TelegramEventObserver()
  self.managed_bot = TelegramEventObserver()
  self.guest_message = TelegramEventObserver()
  self.subscription = TelegramEventObserver()
  self.stopped_message_generation = TelegramEventObserver()
  self.error = TelegramEventObserver()
  self.errors = TelegramEventObserver()
  self.startup = EventObserver()
  self.shutdown = EventObserver()
  self.observers: dict[str, TelegramEventObserver]
# === aiogram/enums/__init__.py
from .bot_command_scope_type import BotCommandScopeType
from .bot_subscription_updated_state import BotSubscriptionUpdatedState
from .button_style import ButtonStyle
from .chat_action import ChatAction
from .chat_boost_source_type import ChatBoostSourceType
from .chat_member_status import ChatMemberStatus
from .chat_type import ChatType
from .content_type import ContentType
from .currency import Currency
from .dice_emoji import DiceEmoji
from .encrypted_passport_element import EncryptedPassportElement
from .inline_query_result_type import InlineQueryResultType
from .input_media_type import InputMediaType
from .input_paid_media_type import InputPaidMediaType
from .input_profile_photo_type import InputProfilePhotoType
from .input_rich_block_type import InputRichBlockType
from .input_story_content_type import InputStoryContentType
from .keyboard_button_poll_type_type import KeyboardButtonPollTypeType
from .mask_position_point import MaskPositionPoint
from .menu_button_type import MenuButtonType
from .message_entity_type import MessageEntityType
from .message_origin_type import MessageOriginType
from .owned_gift_type import OwnedGiftType
from .paid_media_type import PaidMediaType
from .parse_mode import ParseMode
from .passport_element_error_type import PassportElementErrorType
from .poll_type import PollType
from .reaction_type_type import ReactionTypeType
from .revenue_withdrawal_state_type import RevenueWithdrawalStateType
from .rich_block_type import RichBlockType
from .rich_text_type import RichTextType
from .sticker_format import StickerFormat
from .sticker_type import StickerType
from .story_area_type_type import StoryAreaTypeType
from .topic_icon_color import TopicIconColor
from .transaction_partner_type import TransactionPartnerType
from .transaction_partner_user_transaction_type_enum import TransactionPartnerUserTransactionTypeEnum
from .update_type import UpdateType
# === aiogram/enums/bot_command_scope_type.py
from enum import Enum
class BotCommandScopeType(str, Enum): ...
# === aiogram/enums/bot_subscription_updated_state.py
from enum import Enum
class BotSubscriptionUpdatedState(str, Enum): ...
# === aiogram/enums/button_style.py
from enum import Enum
class ButtonStyle(str, Enum): ...
# === aiogram/enums/chat_action.py
from enum import Enum
class ChatAction(str, Enum): ...
# === aiogram/enums/chat_boost_source_type.py
from enum import Enum
class ChatBoostSourceType(str, Enum): ...
# === aiogram/enums/chat_member_status.py
from enum import Enum
class ChatMemberStatus(str, Enum): ...
# === aiogram/enums/chat_type.py
from enum import Enum
class ChatType(str, Enum): ...
# === aiogram/enums/content_type.py
from enum import Enum
class ContentType(str, Enum): ...
# === aiogram/enums/currency.py
from enum import Enum
class Currency(str, Enum): ...
# === aiogram/enums/dice_emoji.py
from enum import Enum
class DiceEmoji(str, Enum): ...
# === aiogram/enums/encrypted_passport_element.py
from enum import Enum
class EncryptedPassportElement(str, Enum): ...
# === aiogram/enums/inline_query_result_type.py
from enum import Enum
class InlineQueryResultType(str, Enum): ...
# === aiogram/enums/input_media_type.py
from enum import Enum
class InputMediaType(str, Enum): ...
# === aiogram/enums/input_paid_media_type.py
from enum import Enum
class InputPaidMediaType(str, Enum): ...
# === aiogram/enums/input_profile_photo_type.py
from enum import Enum
class InputProfilePhotoType(str, Enum): ...
# === aiogram/enums/input_rich_block_type.py
from enum import Enum
class InputRichBlockType(str, Enum): ...
# === aiogram/enums/input_story_content_type.py
from enum import Enum
class InputStoryContentType(str, Enum): ...
# === aiogram/enums/keyboard_button_poll_type_type.py
from enum import Enum
class KeyboardButtonPollTypeType(str, Enum): ...
# === aiogram/enums/mask_position_point.py
from enum import Enum
class MaskPositionPoint(str, Enum): ...
# === aiogram/enums/menu_button_type.py
from enum import Enum
class MenuButtonType(str, Enum): ...
# === aiogram/enums/message_entity_type.py
from enum import Enum
class MessageEntityType(str, Enum): ...
# === aiogram/enums/message_origin_type.py
from enum import Enum
class MessageOriginType(str, Enum): ...
# === aiogram/enums/owned_gift_type.py
from enum import Enum
class OwnedGiftType(str, Enum): ...
# === aiogram/enums/paid_media_type.py
from enum import Enum
class PaidMediaType(str, Enum): ...
# === aiogram/enums/parse_mode.py
from enum import Enum
class ParseMode(str, Enum): ...
# === aiogram/enums/passport_element_error_type.py
from enum import Enum
class PassportElementErrorType(str, Enum): ...
# === aiogram/enums/poll_type.py
from enum import Enum
class PollType(str, Enum): ...
# === aiogram/enums/reaction_type_type.py
from enum import Enum
class ReactionTypeType(str, Enum): ...
# === aiogram/enums/revenue_withdrawal_state_type.py
from enum import Enum
class RevenueWithdrawalStateType(str, Enum): ...
# === aiogram/enums/rich_block_type.py
from enum import Enum
class RichBlockType(str, Enum): ...
# === aiogram/enums/rich_text_type.py
from enum import Enum
class RichTextType(str, Enum): ...
# === aiogram/enums/sticker_format.py
from enum import Enum
class StickerFormat(str, Enum): ...
# === aiogram/enums/sticker_type.py
from enum import Enum
class StickerType(str, Enum): ...
# === aiogram/enums/story_area_type_type.py
from enum import Enum
class StoryAreaTypeType(str, Enum): ...
# === aiogram/enums/topic_icon_color.py
from enum import Enum
class TopicIconColor(int, Enum): ...
# === aiogram/enums/transaction_partner_type.py
from enum import Enum
class TransactionPartnerType(str, Enum): ...
# === aiogram/enums/transaction_partner_user_transaction_type_enum.py
from enum import Enum
class TransactionPartnerUserTransactionTypeEnum(str, Enum): ...
# === aiogram/enums/update_type.py
from enum import Enum
class UpdateType(str, Enum): ...
# === aiogram/exceptions.py
from aiogram.methods.base import TelegramMethod as TelegramMethod_1
from typing import cast, Any
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType
class AiogramError(Exception): ...
class DetailedAiogramError(AiogramError): ...
class CallbackAnswerException(AiogramError): ...
class SceneException(AiogramError): ...
class UnsupportedKeywordArgument(DetailedAiogramError): ...
class TelegramAPIError(DetailedAiogramError):
 def __init__(self, method: TelegramMethod[TelegramType], *_): ...
 def __set__attributes__(self):
  self.method = cast(TelegramMethod_1, 0)
class TelegramNetworkError(TelegramAPIError): ...
class TelegramRetryAfter(TelegramAPIError):
 def __init__(self, method: TelegramMethod[TelegramType], *_): ...
class TelegramMigrateToChat(TelegramAPIError):
 def __init__(self, method: TelegramMethod[TelegramType], *_): ...
class TelegramBadRequest(TelegramAPIError): ...
class TelegramNotFound(TelegramAPIError): ...
class TelegramConflictError(TelegramAPIError): ...
class TelegramUnauthorizedError(TelegramAPIError): ...
class TelegramForbiddenError(TelegramAPIError): ...
class TelegramServerError(TelegramAPIError): ...
class RestartingTelegram(TelegramServerError): ...
class TelegramEntityTooLarge(TelegramNetworkError): ...
class ClientDecodeError(AiogramError): ...
class DataNotDictLikeError(DetailedAiogramError): ...
# === aiogram/filters/__init__.py
from .base import Filter
from .chat_member_updated import ADMINISTRATOR, CREATOR, IS_ADMIN, IS_MEMBER, IS_NOT_MEMBER, JOIN_TRANSITION, KICKED, LEAVE_TRANSITION, LEFT, MEMBER, PROMOTED_TRANSITION, RESTRICTED, ChatMemberUpdatedFilter
from .command import Command, CommandObject, CommandStart
from .exception import ExceptionMessageFilter, ExceptionTypeFilter
from .logic import and_f, invert_f, or_f
from .magic_data import MagicData
from .state import StateFilter
BaseFilter = Filter
# === aiogram/filters/base.py
from typing import Callable as Callable_1, Coroutine, cast
from abc import ABC
from typing import Any
class Filter(ABC):
 async def __call__(self, *_, **_) -> dict[str, Any] | bool: ...
 def update_handler_flags(self, *_) -> None: ...
 def __await__(self): return cast(Callable_1[..., Coroutine[Any, Any, dict[str, Any] | bool]], 0)
# === aiogram/filters/callback_data.py
from magic_filter import MagicFilter as MagicFilter_1
from typing import cast, Any, Literal, TypeVar
from pydantic import BaseModel
from typing_extensions import Self
from aiogram.filters.base import Filter
T = TypeVar("T", bound="CallbackData")
class CallbackDataException(Exception): ...
class CallbackData(BaseModel):
 def pack(self) -> str: ...
 @classmethod
 def unpack(cls, *_) -> Self: ...
 @classmethod
 def filter(cls, *_) -> CallbackQueryFilter: ...
class CallbackQueryFilter(Filter):
 async def __call__(self, *_) -> dict[str, Any] | Literal[False]: ...
 def __init__(self, *, callback_data: type[CallbackData], **_): ...
 def __set__attributes__(self):
  self.callback_data = cast(type[CallbackData], 0)
  self.rule = cast(None | MagicFilter_1, 0)
# === aiogram/filters/chat_member_updated.py
from typing import cast, Any, TypeVar
from aiogram.filters.base import Filter
MarkerT = TypeVar("MarkerT", bound="_MemberStatusMarker")
MarkerGroupT = TypeVar("MarkerGroupT", bound="_MemberStatusGroupMarker")
TransitionT = TypeVar("TransitionT", bound="_MemberStatusTransition")
class _MemberStatusMarker:
 def check(self, **_) -> bool: ...
class _MemberStatusGroupMarker:
 def check(self, **_) -> bool: ...
class _MemberStatusTransition:
 def check(self, **_) -> bool: ...
 def __init__(self):
  self.old = cast(_MemberStatusGroupMarker, 0)
  self.new = cast(_MemberStatusGroupMarker, 0)
CREATOR = _MemberStatusMarker()
ADMINISTRATOR = _MemberStatusMarker()
MEMBER = _MemberStatusMarker()
RESTRICTED = _MemberStatusMarker()
LEFT = _MemberStatusMarker()
KICKED = _MemberStatusMarker()
IS_MEMBER = CREATOR | ADMINISTRATOR | MEMBER | __
IS_ADMIN = CREATOR | ADMINISTRATOR
IS_NOT_MEMBER = LEFT | KICKED | __
JOIN_TRANSITION = __
LEAVE_TRANSITION = __
PROMOTED_TRANSITION = __
class ChatMemberUpdatedFilter(Filter):
 async def __call__(self, *_) -> dict[str, Any] | bool: ...
 def __init__(self):
  self.member_status_changed = cast(_MemberStatusTransition | _MemberStatusGroupMarker | _MemberStatusMarker, 0)
# === aiogram/filters/command.py
from magic_filter import MagicFilter as MagicFilter_1
from re import Match
from typing import Any, cast
from aiogram.filters.base import Filter
class CommandException(Exception): ...
class Command(Filter):
 def update_handler_flags(self, *_) -> None: ...
 async def __call__(self, *_) -> dict[str, Any] | bool: ...
 @classmethod
 def extract_command(cls, *_) -> CommandObject: ...
 def validate_prefix(self, *_) -> None: ...
 async def validate_mention(self, *_) -> None: ...
 def validate_command(self, *_) -> CommandObject: ...
 async def parse_command(self, *_) -> CommandObject: ...
 def do_magic(self, *_): ...
 def __init__(self):
  self.magic = cast(None | MagicFilter_1, 0)
class CommandObject:
 regexp_match: None | Match[str]
class CommandStart(Command):
 async def parse_command(self, *_) -> CommandObject: ...
 def validate_deeplink(self, *_) -> CommandObject: ...
# === aiogram/filters/exception.py
from re import Pattern as Pattern_1
from typing import Any
from aiogram.filters.base import Filter
class ExceptionTypeFilter(Filter):
 async def __call__(self, *_) -> dict[str, Any] | bool: ...
 def __init__(self, *exceptions: type[Exception]): ...
class ExceptionMessageFilter(Filter):
 async def __call__(self, *_) -> dict[str, Any] | bool: ...
 def __init__(self):
  self.pattern = __
# === aiogram/filters/logic.py
from typing import cast
from abc import ABC
from typing import Any
from aiogram.filters import Filter
from aiogram.dispatcher.event.handler import CallbackType, FilterObject
class _LogicFilter(Filter, ABC): ...
class _InvertFilter(_LogicFilter):
 async def __call__(self, *_, **_) -> dict[str, Any] | bool: ...
 def __init__(self):
  self.target = cast(FilterObject, 0)
class _AndFilter(_LogicFilter):
 async def __call__(self, *_, **_) -> dict[str, Any] | bool: ...
 def __init__(self):
  self.targets = cast(tuple[FilterObject], 0)
class _OrFilter(_LogicFilter):
 async def __call__(self, *_, **_) -> dict[str, Any] | bool: ...
 def __init__(self):
  self.targets = cast(tuple[FilterObject], 0)
def and_f(*targets: CallbackType) -> _AndFilter: ...
def or_f(*targets: CallbackType) -> _OrFilter: ...
def invert_f(target: CallbackType) -> _InvertFilter: ...
# === aiogram/filters/magic_data.py
from magic_filter import MagicFilter as MagicFilter_1
from typing import cast, Any
from aiogram.filters.base import Filter
class MagicData(Filter):
 async def __call__(self, *_, **_): ...
 def __init__(self):
  self.magic_data = cast(MagicFilter_1, 0)
# === aiogram/filters/state.py
from typing import Any, cast
from aiogram.filters.base import Filter
from aiogram.fsm.state import State, StatesGroup
StateType = str | State | StatesGroup | type[StatesGroup] | None
class StateFilter(Filter):
 async def __call__(self, *_) -> dict[str, Any] | bool: ...
 def __init__(self, *states: StateType): ...
 def __set__attributes__(self):
  self.states = cast(tuple[str | State | StatesGroup | type[StatesGroup] | None], 0)
# === aiogram/fsm/context.py
from typing import cast, Any
from aiogram.fsm.storage.base import BaseStorage
class FSMContext:
 async def set_state(self, *_) -> None: ...
 async def get_state(self) -> None | str: ...
 async def set_data(self, *_) -> None: ...
 async def get_data(self) -> dict[str, Any]: ...
 async def get_value(self, *_) -> None | Any: ...
 async def update_data(self, *_, **_) -> dict[str, Any]: ...
 async def clear(self) -> None: ...
 def __init__(self):
  self.storage = cast(BaseStorage, 0)
# === aiogram/fsm/middleware.py
from collections.abc import Awaitable, Callable
from typing import Any, cast
from aiogram.dispatcher.middlewares.base import BaseMiddleware
from aiogram.fsm.context import FSMContext
from aiogram.fsm.storage.base import BaseEventIsolation, BaseStorage
class FSMContextMiddleware(BaseMiddleware):
 async def __call__(self, handler: Callable[..., Awaitable[Any]], *_): ...
 def resolve_event_context(self, *_) -> None | FSMContext: ...
 def resolve_context(self, *_) -> None | FSMContext: ...
 def get_context(self, *_) -> FSMContext: ...
 async def close(self) -> None: ...
 def __init__(self):
  self.storage = cast(BaseStorage, 0)
  self.events_isolation = cast(BaseEventIsolation, 0)
# === aiogram/fsm/scene.py
from aiogram.types.base import TelegramObject as TelegramObject_1
from typing import cast
from enum import Enum
from typing import Any
from typing_extensions import Self
from aiogram.dispatcher.event.handler import CallableObject, CallbackType
from aiogram.dispatcher.router import Router
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State
from aiogram.fsm.storage.memory import MemoryStorageRecord
from aiogram.utils.class_attrs_resolver import ClassAttrsResolver
class HistoryManager:
 async def push(self, *_) -> None: ...
 async def pop(self) -> None | MemoryStorageRecord: ...
 async def get(self) -> None | MemoryStorageRecord: ...
 async def all(self) -> list[MemoryStorageRecord]: ...
 async def clear(self) -> None: ...
 async def snapshot(self) -> None: ...
 async def rollback(self) -> None | str: ...
class ObserverDecorator:
 def __call__(self, target: CallbackType) -> CallbackType: ...
 def leave(self) -> ActionContainer: ...
 def enter(self, target: type[Scene]) -> ActionContainer: ...
 def exit(self) -> ActionContainer: ...
 def back(self) -> ActionContainer: ...
 def __init__(self, name, filters: tuple[CallbackType, ...], *_): ...
 def __set__attributes__(self):
  self.after = cast(None | After, 0)
class SceneAction(Enum): ...
class ActionContainer:
 async def execute(self, *_) -> None: ...
 def __init__(self, name, filters: tuple[CallbackType, ...], action, target: None | str | State | type[Scene]): ...
 def __set__attributes__(self):
  self.target = cast(None | str | State | type[Scene], 0)
class HandlerContainer:
 handler: CallbackType
 after: None | After
class SceneConfig:
 handlers: list[HandlerContainer]
 actions: dict[SceneAction, dict[str, CallableObject]]
 attrs_resolver: ClassAttrsResolver
class SceneHandlerWrapper:
 async def __call__(self, *_, **_): ...
 def __await__(self) -> Self: ...
 def __init__(self, scene: type[Scene], handler: CallbackType, *_): ...
 def __set__attributes__(self):
  self.scene = cast(type[Scene], 0)
  self.handler = CallableObject()
  self.after = cast(None | After, 0)
class Scene:
 @classmethod
 def add_to_router(cls, *_) -> None: ...
 @classmethod
 def as_router(cls, *_) -> Router: ...
 @classmethod
 def as_handler(cls, **_) -> CallbackType: ...
 def __init__(self):
  self.wizard = cast(SceneWizard, 0)
class SceneWizard:
 async def enter(self, **_) -> None: ...
 async def leave(self, *_, **_) -> None: ...
 async def exit(self, **_) -> None: ...
 async def back(self, **_) -> None: ...
 async def retake(self, **_) -> None: ...
 async def goto(self, scene: str | State | type[Scene], **_) -> None: ...
 async def set_data(self, *_) -> None: ...
 async def get_data(self) -> dict[str, Any]: ...
 async def get_value(self, *_) -> None | Any: ...
 async def update_data(self, *_, **_) -> dict[str, Any]: ...
 async def clear_data(self) -> None: ...
 def __init__(self):
  self.scene_config = cast(SceneConfig, 0)
  self.manager = cast(ScenesManager, 0)
  self.state = cast(FSMContext, 0)
  self.event = cast(TelegramObject_1, 0)
  self.scene: None | Scene
class ScenesManager:
 async def enter(self, scene_type: None | str | State | type[Scene], *_, **_) -> None: ...
 async def close(self, **_) -> None: ...
 def __init__(self):
  self.registry = cast(SceneRegistry, 0)
  self.event = cast(TelegramObject_1, 0)
  self.state = cast(FSMContext, 0)
  self.history = HistoryManager()
class SceneRegistry:
 def add(self, *scenes: type[Scene], **_) -> None: ...
 def register(self, *scenes: type[Scene]) -> None: ...
 def get(self, scene: None | str | State | type[Scene]) -> type[Scene]: ...
 def __init__(self):
  self.router = cast(Router, 0)
class After:
 scene: None | str | State | type[Scene]
 @classmethod
 def exit(cls) -> After: ...
 @classmethod
 def back(cls) -> After: ...
 @classmethod
 def goto(cls, scene: None | str | State | type[Scene]) -> After: ...
class ObserverMarker:
 def __call__(self, *filters: CallbackType, **_) -> ObserverDecorator: ...
 def enter(self, *filters: CallbackType) -> ObserverDecorator: ...
 def leave(self) -> ObserverDecorator: ...
 def exit(self) -> ObserverDecorator: ...
 def back(self) -> ObserverDecorator: ...
class OnMarker:
 message = ObserverMarker()
 edited_message = ObserverMarker()
 channel_post = ObserverMarker()
 edited_channel_post = ObserverMarker()
 inline_query = ObserverMarker()
 chosen_inline_result = ObserverMarker()
 callback_query = ObserverMarker()
 shipping_query = ObserverMarker()
 pre_checkout_query = ObserverMarker()
 poll = ObserverMarker()
 poll_answer = ObserverMarker()
 my_chat_member = ObserverMarker()
 chat_member = ObserverMarker()
 chat_join_request = ObserverMarker()
on = OnMarker()
# === aiogram/fsm/state.py
from collections.abc import Iterator
class State:
 def set_parent(self, group: type[StatesGroup]) -> None: ...
 def __call__(self, *_) -> bool: ...
class StatesGroupMeta(type):
 def __iter__(self) -> Iterator[State]: ...
class StatesGroup(metaclass=StatesGroupMeta):
 @classmethod
 def get_root(cls) -> type[StatesGroup]: ...
 def __call__(self, *_) -> bool: ...
default_state = State()
any_state = State()
# === aiogram/fsm/storage/base.py
from contextlib import AbstractAsyncContextManager
from abc import ABC
from typing import Any
class StorageKey: ...
class KeyBuilder(ABC):
 def build(self, *_) -> str: ...
class DefaultKeyBuilder(KeyBuilder):
 def build(self, *_) -> str: ...
class BaseStorage(ABC):
 async def set_state(self, *_) -> None: ...
 async def get_state(self, *_) -> None | str: ...
 async def set_data(self, *_) -> None: ...
 async def get_data(self, *_) -> dict[str, Any]: ...
 async def get_value(self, *_) -> None | Any: ...
 async def update_data(self, *_) -> dict[str, Any]: ...
 async def close(self) -> None: ...
class BaseEventIsolation(ABC):
 def lock(self, *_) -> AbstractAsyncContextManager[None]: ...
 async def close(self) -> None: ...
# === aiogram/fsm/storage/memory.py
from contextlib import AbstractAsyncContextManager
from typing import Any
from aiogram.fsm.storage.base import BaseEventIsolation, BaseStorage
class MemoryStorageRecord: ...
class MemoryStorage(BaseStorage):
 async def close(self) -> None: ...
 async def set_state(self, *_) -> None: ...
 async def get_state(self, *_) -> None | str: ...
 async def set_data(self, *_) -> None: ...
 async def get_data(self, *_) -> dict[str, Any]: ...
 async def get_value(self, *_) -> None | Any: ...
class DisabledEventIsolation(BaseEventIsolation):
 def lock(self, *_) -> AbstractAsyncContextManager[None]: ...
 async def close(self) -> None: ...
class SimpleEventIsolation(BaseEventIsolation):
 def lock(self, *_) -> AbstractAsyncContextManager[None]: ...
 async def close(self) -> None: ...
# === aiogram/fsm/storage/mongo.py
from typing import Any
from aiogram.fsm.storage.base import BaseStorage
class MongoStorage(BaseStorage):
 @classmethod
 def from_url(cls, *_, **_) -> MongoStorage: ...
 async def close(self) -> None: ...
 def resolve_state(self, *_) -> None | str: ...
 async def set_state(self, *_) -> None: ...
 async def get_state(self, *_) -> None | str: ...
 async def set_data(self, *_) -> None: ...
 async def get_data(self, *_) -> dict[str, Any]: ...
 async def update_data(self, *_) -> dict[str, Any]: ...
# === aiogram/fsm/storage/pymongo.py
from typing import Any
from aiogram.fsm.storage.base import BaseStorage
class PyMongoStorage(BaseStorage):
 @classmethod
 def from_url(cls, *_, **_) -> PyMongoStorage: ...
 async def close(self) -> None: ...
 def resolve_state(self, *_) -> None | str: ...
 async def set_state(self, *_) -> None: ...
 async def get_state(self, *_) -> None | str: ...
 async def set_data(self, *_) -> None: ...
 async def get_data(self, *_) -> dict[str, Any]: ...
 async def update_data(self, *_) -> dict[str, Any]: ...
# === aiogram/fsm/storage/redis.py
from contextlib import AbstractAsyncContextManager
from redis.asyncio import Redis as Redis_1
from redis.typing import ExpiryT as ExpiryT_1
from typing import Callable as Callable_1
from collections.abc import Callable
from typing import Any, cast
from aiogram.fsm.storage.base import BaseEventIsolation, BaseStorage, DefaultKeyBuilder, KeyBuilder
_JsonLoads = Callable[..., Any]
_JsonDumps = Callable[..., str]
class RedisStorage(BaseStorage):
 @classmethod
 def from_url(cls, *_, **_) -> RedisStorage: ...
 def create_isolation(self, **_) -> RedisEventIsolation: ...
 async def close(self) -> None: ...
 async def set_state(self, *_) -> None: ...
 async def get_state(self, *_) -> None | str: ...
 async def set_data(self, *_) -> None: ...
 async def get_data(self, *_) -> dict[str, Any]: ...
 def __init__(self, redis, key_builder, state_ttl, data_ttl, json_loads: _JsonLoads, json_dumps: _JsonDumps): ...
 def __set__attributes__(self):
  self.redis = cast(Redis_1, 0)
  self.key_builder = cast(None | KeyBuilder | DefaultKeyBuilder, 0)
  self.state_ttl = cast(None | ExpiryT_1, 0)
  self.data_ttl = cast(None | ExpiryT_1, 0)
  self.json_loads = cast(Callable_1[..., Any], 0)
  self.json_dumps = cast(Callable_1[..., str], 0)
class RedisEventIsolation(BaseEventIsolation):
 @classmethod
 def from_url(cls, *_, **_) -> RedisEventIsolation: ...
 def lock(self, *_) -> AbstractAsyncContextManager[None]: ...
 async def close(self) -> None: ...
 def __init__(self):
  self.redis = cast(Redis_1, 0)
  self.key_builder = cast(None | KeyBuilder | DefaultKeyBuilder, 0)
# === aiogram/fsm/strategy.py
from enum import Enum
class FSMStrategy(Enum): ...
def apply_strategy(*_) -> tuple[int, int, None | int]: ...
# === aiogram/handlers/__init__.py
from .base import BaseHandler, BaseHandlerMixin
from .callback_query import CallbackQueryHandler
from .chat_member import ChatMemberHandler
from .chosen_inline_result import ChosenInlineResultHandler
from .error import ErrorHandler
from .inline_query import InlineQueryHandler
from .message import MessageHandler, MessageHandlerCommandMixin
from .poll import PollHandler
from .pre_checkout_query import PreCheckoutQueryHandler
from .shipping_query import ShippingQueryHandler
# === aiogram/handlers/base.py
from abc import ABC
from typing import Any, Generic, TypeVar
from aiogram.types import Update
from aiogram import Bot
T = TypeVar("T")
class BaseHandlerMixin(Generic[T]): ...
class BaseHandler(BaseHandlerMixin[T], ABC):
 @property
 def bot(self) -> Bot: ...
 @property
 def update(self) -> Update: ...
 async def handle(self): ...
 def __await__(self): ...
 def __init__(self, event: T, **_): ...
# === aiogram/handlers/callback_query.py
from abc import ABC
from aiogram.handlers import BaseHandler
from aiogram.types import CallbackQuery, MaybeInaccessibleMessage, User
class CallbackQueryHandler(BaseHandler[CallbackQuery], ABC):
 @property
 def from_user(self) -> User: ...
 @property
 def message(self) -> None | MaybeInaccessibleMessage: ...
# === aiogram/handlers/chat_member.py
from abc import ABC
from aiogram.handlers import BaseHandler
from aiogram.types import ChatMemberUpdated, User
class ChatMemberHandler(BaseHandler[ChatMemberUpdated], ABC):
 @property
 def from_user(self) -> User: ...
# === aiogram/handlers/chosen_inline_result.py
from abc import ABC
from aiogram.handlers import BaseHandler
from aiogram.types import ChosenInlineResult, User
class ChosenInlineResultHandler(BaseHandler[ChosenInlineResult], ABC):
 @property
 def from_user(self) -> User: ...
# === aiogram/handlers/error.py
from abc import ABC
from aiogram.handlers.base import BaseHandler
class ErrorHandler(BaseHandler[Exception], ABC): ...
# === aiogram/handlers/inline_query.py
from abc import ABC
from aiogram.handlers import BaseHandler
from aiogram.types import InlineQuery, User
class InlineQueryHandler(BaseHandler[InlineQuery], ABC):
 @property
 def from_user(self) -> User: ...
# === aiogram/handlers/message.py
from abc import ABC
from aiogram.handlers.base import BaseHandler, BaseHandlerMixin
from aiogram.types import Chat, Message, User
class MessageHandler(BaseHandler[Message], ABC):
 @property
 def from_user(self) -> None | User: ...
 @property
 def chat(self) -> Chat: ...
class MessageHandlerCommandMixin(BaseHandlerMixin[Message]): ...
# === aiogram/handlers/poll.py
from abc import ABC
from aiogram.handlers import BaseHandler
from aiogram.types import Poll, PollOption
class PollHandler(BaseHandler[Poll], ABC):
 @property
 def options(self) -> list[PollOption]: ...
# === aiogram/handlers/pre_checkout_query.py
from abc import ABC
from aiogram.handlers import BaseHandler
from aiogram.types import PreCheckoutQuery, User
class PreCheckoutQueryHandler(BaseHandler[PreCheckoutQuery], ABC):
 @property
 def from_user(self) -> User: ...
# === aiogram/handlers/shipping_query.py
from abc import ABC
from aiogram.handlers import BaseHandler
from aiogram.types import ShippingQuery, User
class ShippingQueryHandler(BaseHandler[ShippingQuery], ABC):
 @property
 def from_user(self) -> User: ...
# === aiogram/methods/__init__.py
from .add_sticker_to_set import AddStickerToSet
from .answer_callback_query import AnswerCallbackQuery
from .answer_chat_join_request_query import AnswerChatJoinRequestQuery
from .answer_guest_query import AnswerGuestQuery
from .answer_inline_query import AnswerInlineQuery
from .answer_pre_checkout_query import AnswerPreCheckoutQuery
from .answer_shipping_query import AnswerShippingQuery
from .answer_web_app_query import AnswerWebAppQuery
from .approve_chat_join_request import ApproveChatJoinRequest
from .approve_suggested_post import ApproveSuggestedPost
from .ban_chat_member import BanChatMember
from .ban_chat_sender_chat import BanChatSenderChat
from .base import Request, Response, TelegramMethod
from .close import Close
from .close_forum_topic import CloseForumTopic
from .close_general_forum_topic import CloseGeneralForumTopic
from .convert_gift_to_stars import ConvertGiftToStars
from .copy_message import CopyMessage
from .copy_messages import CopyMessages
from .create_chat_invite_link import CreateChatInviteLink
from .create_chat_subscription_invite_link import CreateChatSubscriptionInviteLink
from .create_forum_topic import CreateForumTopic
from .create_invoice_link import CreateInvoiceLink
from .create_new_sticker_set import CreateNewStickerSet
from .decline_chat_join_request import DeclineChatJoinRequest
from .decline_suggested_post import DeclineSuggestedPost
from .delete_all_message_reactions import DeleteAllMessageReactions
from .delete_business_messages import DeleteBusinessMessages
from .delete_chat_photo import DeleteChatPhoto
from .delete_chat_sticker_set import DeleteChatStickerSet
from .delete_ephemeral_message import DeleteEphemeralMessage
from .delete_forum_topic import DeleteForumTopic
from .delete_message import DeleteMessage
from .delete_message_reaction import DeleteMessageReaction
from .delete_messages import DeleteMessages
from .delete_my_commands import DeleteMyCommands
from .delete_sticker_from_set import DeleteStickerFromSet
from .delete_sticker_set import DeleteStickerSet
from .delete_story import DeleteStory
from .delete_webhook import DeleteWebhook
from .edit_chat_invite_link import EditChatInviteLink
from .edit_chat_subscription_invite_link import EditChatSubscriptionInviteLink
from .edit_ephemeral_message_caption import EditEphemeralMessageCaption
from .edit_ephemeral_message_media import EditEphemeralMessageMedia
from .edit_ephemeral_message_reply_markup import EditEphemeralMessageReplyMarkup
from .edit_ephemeral_message_text import EditEphemeralMessageText
from .edit_forum_topic import EditForumTopic
from .edit_general_forum_topic import EditGeneralForumTopic
from .edit_message_caption import EditMessageCaption
from .edit_message_checklist import EditMessageChecklist
from .edit_message_live_location import EditMessageLiveLocation
from .edit_message_media import EditMessageMedia
from .edit_message_reply_markup import EditMessageReplyMarkup
from .edit_message_text import EditMessageText
from .edit_story import EditStory
from .edit_user_star_subscription import EditUserStarSubscription
from .export_chat_invite_link import ExportChatInviteLink
from .forward_message import ForwardMessage
from .forward_messages import ForwardMessages
from .get_available_gifts import GetAvailableGifts
from .get_business_account_gifts import GetBusinessAccountGifts
from .get_business_account_star_balance import GetBusinessAccountStarBalance
from .get_business_connection import GetBusinessConnection
from .get_chat import GetChat
from .get_chat_administrators import GetChatAdministrators
from .get_chat_gifts import GetChatGifts
from .get_chat_member import GetChatMember
from .get_chat_member_count import GetChatMemberCount
from .get_chat_menu_button import GetChatMenuButton
from .get_custom_emoji_stickers import GetCustomEmojiStickers
from .get_file import GetFile
from .get_forum_topic_icon_stickers import GetForumTopicIconStickers
from .get_game_high_scores import GetGameHighScores
from .get_managed_bot_access_settings import GetManagedBotAccessSettings
from .get_managed_bot_token import GetManagedBotToken
from .get_me import GetMe
from .get_my_commands import GetMyCommands
from .get_my_default_administrator_rights import GetMyDefaultAdministratorRights
from .get_my_description import GetMyDescription
from .get_my_name import GetMyName
from .get_my_short_description import GetMyShortDescription
from .get_my_star_balance import GetMyStarBalance
from .get_star_transactions import GetStarTransactions
from .get_sticker_set import GetStickerSet
from .get_updates import GetUpdates
from .get_user_chat_boosts import GetUserChatBoosts
from .get_user_gifts import GetUserGifts
from .get_user_personal_chat_messages import GetUserPersonalChatMessages
from .get_user_profile_audios import GetUserProfileAudios
from .get_user_profile_photos import GetUserProfilePhotos
from .get_webhook_info import GetWebhookInfo
from .gift_premium_subscription import GiftPremiumSubscription
from .hide_general_forum_topic import HideGeneralForumTopic
from .leave_chat import LeaveChat
from .log_out import LogOut
from .pin_chat_message import PinChatMessage
from .post_story import PostStory
from .promote_chat_member import PromoteChatMember
from .read_business_message import ReadBusinessMessage
from .refund_star_payment import RefundStarPayment
from .remove_business_account_profile_photo import RemoveBusinessAccountProfilePhoto
from .remove_chat_verification import RemoveChatVerification
from .remove_my_profile_photo import RemoveMyProfilePhoto
from .remove_user_verification import RemoveUserVerification
from .reopen_forum_topic import ReopenForumTopic
from .reopen_general_forum_topic import ReopenGeneralForumTopic
from .replace_managed_bot_token import ReplaceManagedBotToken
from .replace_sticker_in_set import ReplaceStickerInSet
from .repost_story import RepostStory
from .restrict_chat_member import RestrictChatMember
from .revoke_chat_invite_link import RevokeChatInviteLink
from .save_prepared_inline_message import SavePreparedInlineMessage
from .save_prepared_keyboard_button import SavePreparedKeyboardButton
from .send_animation import SendAnimation
from .send_audio import SendAudio
from .send_chat_action import SendChatAction
from .send_chat_join_request_web_app import SendChatJoinRequestWebApp
from .send_checklist import SendChecklist
from .send_contact import SendContact
from .send_dice import SendDice
from .send_document import SendDocument
from .send_game import SendGame
from .send_gift import SendGift
from .send_invoice import SendInvoice
from .send_live_photo import SendLivePhoto
from .send_location import SendLocation
from .send_media_group import SendMediaGroup
from .send_message import SendMessage
from .send_message_draft import SendMessageDraft
from .send_paid_media import SendPaidMedia
from .send_photo import SendPhoto
from .send_poll import SendPoll
from .send_rich_message import SendRichMessage
from .send_rich_message_draft import SendRichMessageDraft
from .send_sticker import SendSticker
from .send_venue import SendVenue
from .send_video import SendVideo
from .send_video_note import SendVideoNote
from .send_voice import SendVoice
from .set_business_account_bio import SetBusinessAccountBio
from .set_business_account_gift_settings import SetBusinessAccountGiftSettings
from .set_business_account_name import SetBusinessAccountName
from .set_business_account_profile_photo import SetBusinessAccountProfilePhoto
from .set_business_account_username import SetBusinessAccountUsername
from .set_chat_administrator_custom_title import SetChatAdministratorCustomTitle
from .set_chat_description import SetChatDescription
from .set_chat_member_tag import SetChatMemberTag
from .set_chat_menu_button import SetChatMenuButton
from .set_chat_permissions import SetChatPermissions
from .set_chat_photo import SetChatPhoto
from .set_chat_sticker_set import SetChatStickerSet
from .set_chat_title import SetChatTitle
from .set_custom_emoji_sticker_set_thumbnail import SetCustomEmojiStickerSetThumbnail
from .set_game_score import SetGameScore
from .set_managed_bot_access_settings import SetManagedBotAccessSettings
from .set_message_reaction import SetMessageReaction
from .set_my_commands import SetMyCommands
from .set_my_default_administrator_rights import SetMyDefaultAdministratorRights
from .set_my_description import SetMyDescription
from .set_my_name import SetMyName
from .set_my_profile_photo import SetMyProfilePhoto
from .set_my_short_description import SetMyShortDescription
from .set_passport_data_errors import SetPassportDataErrors
from .set_sticker_emoji_list import SetStickerEmojiList
from .set_sticker_keywords import SetStickerKeywords
from .set_sticker_mask_position import SetStickerMaskPosition
from .set_sticker_position_in_set import SetStickerPositionInSet
from .set_sticker_set_thumbnail import SetStickerSetThumbnail
from .set_sticker_set_title import SetStickerSetTitle
from .set_user_emoji_status import SetUserEmojiStatus
from .set_webhook import SetWebhook
from .stop_message_live_location import StopMessageLiveLocation
from .stop_poll import StopPoll
from .transfer_business_account_stars import TransferBusinessAccountStars
from .transfer_gift import TransferGift
from .unban_chat_member import UnbanChatMember
from .unban_chat_sender_chat import UnbanChatSenderChat
from .unhide_general_forum_topic import UnhideGeneralForumTopic
from .unpin_all_chat_messages import UnpinAllChatMessages
from .unpin_all_forum_topic_messages import UnpinAllForumTopicMessages
from .unpin_all_general_forum_topic_messages import UnpinAllGeneralForumTopicMessages
from .unpin_chat_message import UnpinChatMessage
from .upgrade_gift import UpgradeGift
from .upload_sticker_file import UploadStickerFile
from .verify_chat import VerifyChat
from .verify_user import VerifyUser
# === aiogram/methods/add_sticker_to_set.py
from ..types import InputSticker
from .base import TelegramMethod
class AddStickerToSet(TelegramMethod[bool]):
 sticker: InputSticker
# === aiogram/methods/answer_callback_query.py
from .base import TelegramMethod
class AnswerCallbackQuery(TelegramMethod[bool]): ...
# === aiogram/methods/answer_chat_join_request_query.py
from .base import TelegramMethod
class AnswerChatJoinRequestQuery(TelegramMethod[bool]): ...
# === aiogram/methods/answer_guest_query.py
from ..types.inline_query_result_union import InlineQueryResultUnion
from ..types.sent_guest_message import SentGuestMessage
from .base import TelegramMethod
class AnswerGuestQuery(TelegramMethod[SentGuestMessage]):
 result: InlineQueryResultUnion
# === aiogram/methods/answer_inline_query.py
from ..types import InlineQueryResultUnion, InlineQueryResultsButton
from .base import TelegramMethod
class AnswerInlineQuery(TelegramMethod[bool]):
 results: list[InlineQueryResultUnion]
 button: None | InlineQueryResultsButton
# === aiogram/methods/answer_pre_checkout_query.py
from .base import TelegramMethod
class AnswerPreCheckoutQuery(TelegramMethod[bool]): ...
# === aiogram/methods/answer_shipping_query.py
from ..types import ShippingOption
from .base import TelegramMethod
class AnswerShippingQuery(TelegramMethod[bool]):
 shipping_options: None | list[ShippingOption]
# === aiogram/methods/answer_web_app_query.py
from ..types import InlineQueryResultUnion, SentWebAppMessage
from .base import TelegramMethod
class AnswerWebAppQuery(TelegramMethod[SentWebAppMessage]):
 result: InlineQueryResultUnion
# === aiogram/methods/approve_chat_join_request.py
from .base import TelegramMethod
class ApproveChatJoinRequest(TelegramMethod[bool]): ...
# === aiogram/methods/approve_suggested_post.py
from ..types import DateTimeUnion
from .base import TelegramMethod
class ApproveSuggestedPost(TelegramMethod[bool]):
 send_date: None | DateTimeUnion
# === aiogram/methods/ban_chat_member.py
from ..types import DateTimeUnion
from .base import TelegramMethod
class BanChatMember(TelegramMethod[bool]):
 until_date: None | DateTimeUnion
# === aiogram/methods/ban_chat_sender_chat.py
from .base import TelegramMethod
class BanChatSenderChat(TelegramMethod[bool]): ...
# === aiogram/methods/base.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast
from abc import ABC
from collections.abc import Generator
from typing import Any, Generic, TypeVar
from pydantic import BaseModel
from aiogram.client.context_controller import BotContextController
from ..types import InputFile, ResponseParameters
TelegramType = TypeVar("TelegramType", bound=Any)
class Request(BaseModel):
 model_config = cast(ConfigDict_1, 0)
 files: None | dict[str, InputFile]
class Response(BaseModel, Generic[TelegramType]):
 parameters: None | ResponseParameters
class TelegramMethod(BotContextController, BaseModel, Generic[TelegramType], ABC):
 model_config = cast(ConfigDict_1, 0)
 remove_unset = __
 async def emit(self, *_) -> TelegramType: ...
 def __await__(self) -> Generator[Any, None, TelegramType]: ...
# === aiogram/methods/close.py
from .base import TelegramMethod
class Close(TelegramMethod[bool]): ...
# === aiogram/methods/close_forum_topic.py
from .base import TelegramMethod
class CloseForumTopic(TelegramMethod[bool]): ...
# === aiogram/methods/close_general_forum_topic.py
from .base import TelegramMethod
class CloseGeneralForumTopic(TelegramMethod[bool]): ...
# === aiogram/methods/convert_gift_to_stars.py
from .base import TelegramMethod
class ConvertGiftToStars(TelegramMethod[bool]): ...
# === aiogram/methods/copy_message.py
from ..types import DateTimeUnion, MessageEntity, MessageId, ReplyMarkupUnion, ReplyParameters, SuggestedPostParameters
from .base import TelegramMethod
class CopyMessage(TelegramMethod[MessageId]):
 video_start_timestamp: None | DateTimeUnion
 caption_entities: None | list[MessageEntity]
 suggested_post_parameters: None | SuggestedPostParameters
 reply_parameters: None | ReplyParameters
 reply_markup: None | ReplyMarkupUnion
# === aiogram/methods/copy_messages.py
from ..types import MessageId
from .base import TelegramMethod
class CopyMessages(TelegramMethod[list[MessageId]]): ...
# === aiogram/methods/create_chat_invite_link.py
from ..types import ChatInviteLink, DateTimeUnion
from .base import TelegramMethod
class CreateChatInviteLink(TelegramMethod[ChatInviteLink]):
 expire_date: None | DateTimeUnion
# === aiogram/methods/create_chat_subscription_invite_link.py
from ..types import ChatInviteLink, DateTimeUnion
from .base import TelegramMethod
class CreateChatSubscriptionInviteLink(TelegramMethod[ChatInviteLink]):
 subscription_period: DateTimeUnion
# === aiogram/methods/create_forum_topic.py
from ..types import ForumTopic
from .base import TelegramMethod
class CreateForumTopic(TelegramMethod[ForumTopic]): ...
# === aiogram/methods/create_invoice_link.py
from ..types import LabeledPrice
from .base import TelegramMethod
class CreateInvoiceLink(TelegramMethod[str]):
 prices: list[LabeledPrice]
# === aiogram/methods/create_new_sticker_set.py
from ..types import InputSticker
from .base import TelegramMethod
class CreateNewStickerSet(TelegramMethod[bool]):
 stickers: list[InputSticker]
# === aiogram/methods/decline_chat_join_request.py
from .base import TelegramMethod
class DeclineChatJoinRequest(TelegramMethod[bool]): ...
# === aiogram/methods/decline_suggested_post.py
from .base import TelegramMethod
class DeclineSuggestedPost(TelegramMethod[bool]): ...
# === aiogram/methods/delete_all_message_reactions.py
from .base import TelegramMethod
class DeleteAllMessageReactions(TelegramMethod[bool]): ...
# === aiogram/methods/delete_business_messages.py
from .base import TelegramMethod
class DeleteBusinessMessages(TelegramMethod[bool]): ...
# === aiogram/methods/delete_chat_photo.py
from .base import TelegramMethod
class DeleteChatPhoto(TelegramMethod[bool]): ...
# === aiogram/methods/delete_chat_sticker_set.py
from .base import TelegramMethod
class DeleteChatStickerSet(TelegramMethod[bool]): ...
# === aiogram/methods/delete_ephemeral_message.py
from .base import TelegramMethod
class DeleteEphemeralMessage(TelegramMethod[bool]): ...
# === aiogram/methods/delete_forum_topic.py
from .base import TelegramMethod
class DeleteForumTopic(TelegramMethod[bool]): ...
# === aiogram/methods/delete_message.py
from .base import TelegramMethod
class DeleteMessage(TelegramMethod[bool]): ...
# === aiogram/methods/delete_message_reaction.py
from .base import TelegramMethod
class DeleteMessageReaction(TelegramMethod[bool]): ...
# === aiogram/methods/delete_messages.py
from .base import TelegramMethod
class DeleteMessages(TelegramMethod[bool]): ...
# === aiogram/methods/delete_my_commands.py
from ..types import BotCommandScopeUnion
from .base import TelegramMethod
class DeleteMyCommands(TelegramMethod[bool]):
 scope: None | BotCommandScopeUnion
# === aiogram/methods/delete_sticker_from_set.py
from .base import TelegramMethod
class DeleteStickerFromSet(TelegramMethod[bool]): ...
# === aiogram/methods/delete_sticker_set.py
from .base import TelegramMethod
class DeleteStickerSet(TelegramMethod[bool]): ...
# === aiogram/methods/delete_story.py
from .base import TelegramMethod
class DeleteStory(TelegramMethod[bool]): ...
# === aiogram/methods/delete_webhook.py
from .base import TelegramMethod
class DeleteWebhook(TelegramMethod[bool]): ...
# === aiogram/methods/edit_chat_invite_link.py
from ..types import ChatInviteLink, DateTimeUnion
from .base import TelegramMethod
class EditChatInviteLink(TelegramMethod[ChatInviteLink]):
 expire_date: None | DateTimeUnion
# === aiogram/methods/edit_chat_subscription_invite_link.py
from ..types import ChatInviteLink
from .base import TelegramMethod
class EditChatSubscriptionInviteLink(TelegramMethod[ChatInviteLink]): ...
# === aiogram/methods/edit_ephemeral_message_caption.py
from ..types import InlineKeyboardMarkup, MessageEntity
from .base import TelegramMethod
class EditEphemeralMessageCaption(TelegramMethod[bool]):
 caption_entities: None | list[MessageEntity]
 reply_markup: None | InlineKeyboardMarkup
# === aiogram/methods/edit_ephemeral_message_media.py
from ..types import InlineKeyboardMarkup, InputMediaUnion
from .base import TelegramMethod
class EditEphemeralMessageMedia(TelegramMethod[bool]):
 media: InputMediaUnion
 reply_markup: None | InlineKeyboardMarkup
# === aiogram/methods/edit_ephemeral_message_reply_markup.py
from ..types import InlineKeyboardMarkup
from .base import TelegramMethod
class EditEphemeralMessageReplyMarkup(TelegramMethod[bool]):
 reply_markup: None | InlineKeyboardMarkup
# === aiogram/methods/edit_ephemeral_message_text.py
from ..client.default import Default
from ..types import InlineKeyboardMarkup, InputRichMessage, LinkPreviewOptions, MessageEntity
from .base import TelegramMethod
class EditEphemeralMessageText(TelegramMethod[bool]):
 entities: None | list[MessageEntity]
 link_preview_options: None | Default | LinkPreviewOptions
 reply_markup: None | InlineKeyboardMarkup
 rich_message: None | InputRichMessage
# === aiogram/methods/edit_forum_topic.py
from .base import TelegramMethod
class EditForumTopic(TelegramMethod[bool]): ...
# === aiogram/methods/edit_general_forum_topic.py
from .base import TelegramMethod
class EditGeneralForumTopic(TelegramMethod[bool]): ...
# === aiogram/methods/edit_message_caption.py
from ..types import InlineKeyboardMarkup, Message, MessageEntity
from .base import TelegramMethod
class EditMessageCaption(TelegramMethod[Message | bool]):
 caption_entities: None | list[MessageEntity]
 reply_markup: None | InlineKeyboardMarkup
# === aiogram/methods/edit_message_checklist.py
from ..types import InlineKeyboardMarkup, InputChecklist, Message
from .base import TelegramMethod
class EditMessageChecklist(TelegramMethod[Message]):
 checklist: InputChecklist
 reply_markup: None | InlineKeyboardMarkup
# === aiogram/methods/edit_message_live_location.py
from ..types import InlineKeyboardMarkup, Message
from .base import TelegramMethod
class EditMessageLiveLocation(TelegramMethod[Message | bool]):
 reply_markup: None | InlineKeyboardMarkup
# === aiogram/methods/edit_message_media.py
from ..types import InlineKeyboardMarkup, InputMediaUnion, Message
from .base import TelegramMethod
class EditMessageMedia(TelegramMethod[Message | bool]):
 media: InputMediaUnion
 reply_markup: None | InlineKeyboardMarkup
# === aiogram/methods/edit_message_reply_markup.py
from ..types import InlineKeyboardMarkup, Message
from .base import TelegramMethod
class EditMessageReplyMarkup(TelegramMethod[Message | bool]):
 reply_markup: None | InlineKeyboardMarkup
# === aiogram/methods/edit_message_text.py
from ..client.default import Default
from ..types import InlineKeyboardMarkup, InputRichMessage, LinkPreviewOptions, Message, MessageEntity
from .base import TelegramMethod
class EditMessageText(TelegramMethod[Message | bool]):
 entities: None | list[MessageEntity]
 link_preview_options: None | Default | LinkPreviewOptions
 reply_markup: None | InlineKeyboardMarkup
 rich_message: None | InputRichMessage
# === aiogram/methods/edit_story.py
from ..types import InputStoryContentUnion, MessageEntity, Story, StoryArea
from .base import TelegramMethod
class EditStory(TelegramMethod[Story]):
 content: InputStoryContentUnion
 caption_entities: None | list[MessageEntity]
 areas: None | list[StoryArea]
# === aiogram/methods/edit_user_star_subscription.py
from .base import TelegramMethod
class EditUserStarSubscription(TelegramMethod[bool]): ...
# === aiogram/methods/export_chat_invite_link.py
from .base import TelegramMethod
class ExportChatInviteLink(TelegramMethod[str]): ...
# === aiogram/methods/forward_message.py
from ..types import DateTimeUnion, Message, SuggestedPostParameters
from .base import TelegramMethod
class ForwardMessage(TelegramMethod[Message]):
 video_start_timestamp: None | DateTimeUnion
 suggested_post_parameters: None | SuggestedPostParameters
# === aiogram/methods/forward_messages.py
from ..types import MessageId
from .base import TelegramMethod
class ForwardMessages(TelegramMethod[list[MessageId]]): ...
# === aiogram/methods/get_available_gifts.py
from ..types.gifts import Gifts
from .base import TelegramMethod
class GetAvailableGifts(TelegramMethod[Gifts]): ...
# === aiogram/methods/get_business_account_gifts.py
from ..types import OwnedGifts
from .base import TelegramMethod
class GetBusinessAccountGifts(TelegramMethod[OwnedGifts]): ...
# === aiogram/methods/get_business_account_star_balance.py
from ..types import StarAmount
from .base import TelegramMethod
class GetBusinessAccountStarBalance(TelegramMethod[StarAmount]): ...
# === aiogram/methods/get_business_connection.py
from aiogram.types import BusinessConnection
from .base import TelegramMethod
class GetBusinessConnection(TelegramMethod[BusinessConnection]): ...
# === aiogram/methods/get_chat.py
from ..types import ChatFullInfo
from .base import TelegramMethod
class GetChat(TelegramMethod[ChatFullInfo]): ...
# === aiogram/methods/get_chat_administrators.py
from ..types import ResultChatMemberUnion
from .base import TelegramMethod
class GetChatAdministrators(TelegramMethod[list[ResultChatMemberUnion]]): ...
# === aiogram/methods/get_chat_gifts.py
from ..types import OwnedGifts
from .base import TelegramMethod
class GetChatGifts(TelegramMethod[OwnedGifts]): ...
# === aiogram/methods/get_chat_member.py
from ..types import ResultChatMemberUnion
from .base import TelegramMethod
class GetChatMember(TelegramMethod[ResultChatMemberUnion]): ...
# === aiogram/methods/get_chat_member_count.py
from .base import TelegramMethod
class GetChatMemberCount(TelegramMethod[int]): ...
# === aiogram/methods/get_chat_menu_button.py
from ..types import ResultMenuButtonUnion
from .base import TelegramMethod
class GetChatMenuButton(TelegramMethod[ResultMenuButtonUnion]): ...
# === aiogram/methods/get_custom_emoji_stickers.py
from ..types import Sticker
from .base import TelegramMethod
class GetCustomEmojiStickers(TelegramMethod[list[Sticker]]): ...
# === aiogram/methods/get_file.py
from ..types import File
from .base import TelegramMethod
class GetFile(TelegramMethod[File]): ...
# === aiogram/methods/get_forum_topic_icon_stickers.py
from ..types import Sticker
from .base import TelegramMethod
class GetForumTopicIconStickers(TelegramMethod[list[Sticker]]): ...
# === aiogram/methods/get_game_high_scores.py
from ..types import GameHighScore
from .base import TelegramMethod
class GetGameHighScores(TelegramMethod[list[GameHighScore]]): ...
# === aiogram/methods/get_managed_bot_access_settings.py
from ..types.bot_access_settings import BotAccessSettings
from .base import TelegramMethod
class GetManagedBotAccessSettings(TelegramMethod[BotAccessSettings]): ...
# === aiogram/methods/get_managed_bot_token.py
from .base import TelegramMethod
class GetManagedBotToken(TelegramMethod[str]): ...
# === aiogram/methods/get_me.py
from ..types import User
from .base import TelegramMethod
class GetMe(TelegramMethod[User]): ...
# === aiogram/methods/get_my_commands.py
from ..types import BotCommand, BotCommandScopeUnion
from .base import TelegramMethod
class GetMyCommands(TelegramMethod[list[BotCommand]]):
 scope: None | BotCommandScopeUnion
# === aiogram/methods/get_my_default_administrator_rights.py
from ..types import ChatAdministratorRights
from .base import TelegramMethod
class GetMyDefaultAdministratorRights(TelegramMethod[ChatAdministratorRights]): ...
# === aiogram/methods/get_my_description.py
from ..types import BotDescription
from .base import TelegramMethod
class GetMyDescription(TelegramMethod[BotDescription]): ...
# === aiogram/methods/get_my_name.py
from ..types import BotName
from .base import TelegramMethod
class GetMyName(TelegramMethod[BotName]): ...
# === aiogram/methods/get_my_short_description.py
from ..types import BotShortDescription
from .base import TelegramMethod
class GetMyShortDescription(TelegramMethod[BotShortDescription]): ...
# === aiogram/methods/get_my_star_balance.py
from ..types import StarAmount
from .base import TelegramMethod
class GetMyStarBalance(TelegramMethod[StarAmount]): ...
# === aiogram/methods/get_star_transactions.py
from ..types import StarTransactions
from .base import TelegramMethod
class GetStarTransactions(TelegramMethod[StarTransactions]): ...
# === aiogram/methods/get_sticker_set.py
from ..types import StickerSet
from .base import TelegramMethod
class GetStickerSet(TelegramMethod[StickerSet]): ...
# === aiogram/methods/get_updates.py
from ..types import Update
from .base import TelegramMethod
class GetUpdates(TelegramMethod[list[Update]]): ...
# === aiogram/methods/get_user_chat_boosts.py
from ..types import UserChatBoosts
from .base import TelegramMethod
class GetUserChatBoosts(TelegramMethod[UserChatBoosts]): ...
# === aiogram/methods/get_user_gifts.py
from ..types import OwnedGifts
from .base import TelegramMethod
class GetUserGifts(TelegramMethod[OwnedGifts]): ...
# === aiogram/methods/get_user_personal_chat_messages.py
from ..types import Message
from .base import TelegramMethod
class GetUserPersonalChatMessages(TelegramMethod[list[Message]]): ...
# === aiogram/methods/get_user_profile_audios.py
from ..types import UserProfileAudios
from .base import TelegramMethod
class GetUserProfileAudios(TelegramMethod[UserProfileAudios]): ...
# === aiogram/methods/get_user_profile_photos.py
from ..types import UserProfilePhotos
from .base import TelegramMethod
class GetUserProfilePhotos(TelegramMethod[UserProfilePhotos]): ...
# === aiogram/methods/get_webhook_info.py
from ..types import WebhookInfo
from .base import TelegramMethod
class GetWebhookInfo(TelegramMethod[WebhookInfo]): ...
# === aiogram/methods/gift_premium_subscription.py
from ..types import MessageEntity
from .base import TelegramMethod
class GiftPremiumSubscription(TelegramMethod[bool]):
 text_entities: None | list[MessageEntity]
# === aiogram/methods/hide_general_forum_topic.py
from .base import TelegramMethod
class HideGeneralForumTopic(TelegramMethod[bool]): ...
# === aiogram/methods/leave_chat.py
from .base import TelegramMethod
class LeaveChat(TelegramMethod[bool]): ...
# === aiogram/methods/log_out.py
from .base import TelegramMethod
class LogOut(TelegramMethod[bool]): ...
# === aiogram/methods/pin_chat_message.py
from .base import TelegramMethod
class PinChatMessage(TelegramMethod[bool]): ...
# === aiogram/methods/post_story.py
from ..types import InputStoryContentUnion, MessageEntity, Story, StoryArea
from .base import TelegramMethod
class PostStory(TelegramMethod[Story]):
 content: InputStoryContentUnion
 caption_entities: None | list[MessageEntity]
 areas: None | list[StoryArea]
# === aiogram/methods/promote_chat_member.py
from .base import TelegramMethod
class PromoteChatMember(TelegramMethod[bool]): ...
# === aiogram/methods/read_business_message.py
from .base import TelegramMethod
class ReadBusinessMessage(TelegramMethod[bool]): ...
# === aiogram/methods/refund_star_payment.py
from .base import TelegramMethod
class RefundStarPayment(TelegramMethod[bool]): ...
# === aiogram/methods/remove_business_account_profile_photo.py
from .base import TelegramMethod
class RemoveBusinessAccountProfilePhoto(TelegramMethod[bool]): ...
# === aiogram/methods/remove_chat_verification.py
from .base import TelegramMethod
class RemoveChatVerification(TelegramMethod[bool]): ...
# === aiogram/methods/remove_my_profile_photo.py
from .base import TelegramMethod
class RemoveMyProfilePhoto(TelegramMethod[bool]): ...
# === aiogram/methods/remove_user_verification.py
from .base import TelegramMethod
class RemoveUserVerification(TelegramMethod[bool]): ...
# === aiogram/methods/reopen_forum_topic.py
from .base import TelegramMethod
class ReopenForumTopic(TelegramMethod[bool]): ...
# === aiogram/methods/reopen_general_forum_topic.py
from .base import TelegramMethod
class ReopenGeneralForumTopic(TelegramMethod[bool]): ...
# === aiogram/methods/replace_managed_bot_token.py
from .base import TelegramMethod
class ReplaceManagedBotToken(TelegramMethod[str]): ...
# === aiogram/methods/replace_sticker_in_set.py
from ..types import InputSticker
from .base import TelegramMethod
class ReplaceStickerInSet(TelegramMethod[bool]):
 sticker: InputSticker
# === aiogram/methods/repost_story.py
from ..types import Story
from .base import TelegramMethod
class RepostStory(TelegramMethod[Story]): ...
# === aiogram/methods/restrict_chat_member.py
from ..types import ChatPermissions, DateTimeUnion
from .base import TelegramMethod
class RestrictChatMember(TelegramMethod[bool]):
 permissions: ChatPermissions
 until_date: None | DateTimeUnion
# === aiogram/methods/revoke_chat_invite_link.py
from ..types import ChatInviteLink
from .base import TelegramMethod
class RevokeChatInviteLink(TelegramMethod[ChatInviteLink]): ...
# === aiogram/methods/save_prepared_inline_message.py
from ..types import InlineQueryResultUnion, PreparedInlineMessage
from .base import TelegramMethod
class SavePreparedInlineMessage(TelegramMethod[PreparedInlineMessage]):
 result: InlineQueryResultUnion
# === aiogram/methods/save_prepared_keyboard_button.py
from ..types import KeyboardButton, PreparedKeyboardButton
from .base import TelegramMethod
class SavePreparedKeyboardButton(TelegramMethod[PreparedKeyboardButton]):
 button: KeyboardButton
# === aiogram/methods/send_animation.py
from ..types import EphemeralMessageParameters, InputFile, InputFileUnion, Message, MessageEntity, ReplyMarkupUnion, ReplyParameters, SuggestedPostParameters
from .base import TelegramMethod
class SendAnimation(TelegramMethod[Message]):
 animation: InputFileUnion
 thumbnail: None | InputFile
 caption_entities: None | list[MessageEntity]
 suggested_post_parameters: None | SuggestedPostParameters
 reply_parameters: None | ReplyParameters
 reply_markup: None | ReplyMarkupUnion
 ephemeral_message_parameters: None | EphemeralMessageParameters
# === aiogram/methods/send_audio.py
from ..types import EphemeralMessageParameters, InputFile, InputFileUnion, Message, MessageEntity, ReplyMarkupUnion, ReplyParameters, SuggestedPostParameters
from .base import TelegramMethod
class SendAudio(TelegramMethod[Message]):
 audio: InputFileUnion
 caption_entities: None | list[MessageEntity]
 thumbnail: None | InputFile
 suggested_post_parameters: None | SuggestedPostParameters
 reply_parameters: None | ReplyParameters
 reply_markup: None | ReplyMarkupUnion
 ephemeral_message_parameters: None | EphemeralMessageParameters
# === aiogram/methods/send_chat_action.py
from .base import TelegramMethod
class SendChatAction(TelegramMethod[bool]): ...
# === aiogram/methods/send_chat_join_request_web_app.py
from .base import TelegramMethod
class SendChatJoinRequestWebApp(TelegramMethod[bool]): ...
# === aiogram/methods/send_checklist.py
from ..types import InlineKeyboardMarkup, InputChecklist, Message, ReplyParameters
from .base import TelegramMethod
class SendChecklist(TelegramMethod[Message]):
 checklist: InputChecklist
 reply_parameters: None | ReplyParameters
 reply_markup: None | InlineKeyboardMarkup
# === aiogram/methods/send_contact.py
from ..types import EphemeralMessageParameters, Message, ReplyMarkupUnion, ReplyParameters, SuggestedPostParameters
from .base import TelegramMethod
class SendContact(TelegramMethod[Message]):
 suggested_post_parameters: None | SuggestedPostParameters
 reply_parameters: None | ReplyParameters
 reply_markup: None | ReplyMarkupUnion
 ephemeral_message_parameters: None | EphemeralMessageParameters
# === aiogram/methods/send_dice.py
from ..types import Message, ReplyMarkupUnion, ReplyParameters, SuggestedPostParameters
from .base import TelegramMethod
class SendDice(TelegramMethod[Message]):
 suggested_post_parameters: None | SuggestedPostParameters
 reply_parameters: None | ReplyParameters
 reply_markup: None | ReplyMarkupUnion
# === aiogram/methods/send_document.py
from ..types import EphemeralMessageParameters, InputFile, InputFileUnion, Message, MessageEntity, ReplyMarkupUnion, ReplyParameters, SuggestedPostParameters
from .base import TelegramMethod
class SendDocument(TelegramMethod[Message]):
 document: InputFileUnion
 thumbnail: None | InputFile
 caption_entities: None | list[MessageEntity]
 suggested_post_parameters: None | SuggestedPostParameters
 reply_parameters: None | ReplyParameters
 reply_markup: None | ReplyMarkupUnion
 ephemeral_message_parameters: None | EphemeralMessageParameters
# === aiogram/methods/send_game.py
from ..types import InlineKeyboardMarkup, Message, ReplyParameters
from .base import TelegramMethod
class SendGame(TelegramMethod[Message]):
 reply_parameters: None | ReplyParameters
 reply_markup: None | InlineKeyboardMarkup
# === aiogram/methods/send_gift.py
from ..types.message_entity import MessageEntity
from .base import TelegramMethod
class SendGift(TelegramMethod[bool]):
 text_entities: None | list[MessageEntity]
# === aiogram/methods/send_invoice.py
from ..types import InlineKeyboardMarkup, LabeledPrice, Message, ReplyParameters, SuggestedPostParameters
from .base import TelegramMethod
class SendInvoice(TelegramMethod[Message]):
 prices: list[LabeledPrice]
 suggested_post_parameters: None | SuggestedPostParameters
 reply_parameters: None | ReplyParameters
 reply_markup: None | InlineKeyboardMarkup
# === aiogram/methods/send_live_photo.py
from ..types import EphemeralMessageParameters, InputFileUnion, Message, MessageEntity, ReplyMarkupUnion, ReplyParameters, SuggestedPostParameters
from .base import TelegramMethod
class SendLivePhoto(TelegramMethod[Message]):
 live_photo: InputFileUnion
 photo: InputFileUnion
 caption_entities: None | list[MessageEntity]
 suggested_post_parameters: None | SuggestedPostParameters
 reply_parameters: None | ReplyParameters
 reply_markup: None | ReplyMarkupUnion
 ephemeral_message_parameters: None | EphemeralMessageParameters
# === aiogram/methods/send_location.py
from ..types import EphemeralMessageParameters, Message, ReplyMarkupUnion, ReplyParameters, SuggestedPostParameters
from .base import TelegramMethod
class SendLocation(TelegramMethod[Message]):
 suggested_post_parameters: None | SuggestedPostParameters
 reply_parameters: None | ReplyParameters
 reply_markup: None | ReplyMarkupUnion
 ephemeral_message_parameters: None | EphemeralMessageParameters
# === aiogram/methods/send_media_group.py
from ..types import MediaUnion, Message, ReplyParameters
from .base import TelegramMethod
class SendMediaGroup(TelegramMethod[list[Message]]):
 media: list[MediaUnion]
 reply_parameters: None | ReplyParameters
# === aiogram/methods/send_message.py
from ..client.default import Default
from ..types import EphemeralMessageParameters, LinkPreviewOptions, Message, MessageEntity, ReplyMarkupUnion, ReplyParameters, SuggestedPostParameters
from .base import TelegramMethod
class SendMessage(TelegramMethod[Message]):
 entities: None | list[MessageEntity]
 link_preview_options: None | Default | LinkPreviewOptions
 suggested_post_parameters: None | SuggestedPostParameters
 reply_parameters: None | ReplyParameters
 reply_markup: None | ReplyMarkupUnion
 ephemeral_message_parameters: None | EphemeralMessageParameters
# === aiogram/methods/send_message_draft.py
from ..types import MessageEntity
from .base import TelegramMethod
class SendMessageDraft(TelegramMethod[bool]):
 entities: None | list[MessageEntity]
# === aiogram/methods/send_paid_media.py
from ..types import InputPaidMediaUnion, Message, MessageEntity, ReplyMarkupUnion, ReplyParameters, SuggestedPostParameters
from .base import TelegramMethod
class SendPaidMedia(TelegramMethod[Message]):
 media: list[InputPaidMediaUnion]
 caption_entities: None | list[MessageEntity]
 suggested_post_parameters: None | SuggestedPostParameters
 reply_parameters: None | ReplyParameters
 reply_markup: None | ReplyMarkupUnion
# === aiogram/methods/send_photo.py
from ..types import EphemeralMessageParameters, InputFileUnion, Message, MessageEntity, ReplyMarkupUnion, ReplyParameters, SuggestedPostParameters
from .base import TelegramMethod
class SendPhoto(TelegramMethod[Message]):
 photo: InputFileUnion
 caption_entities: None | list[MessageEntity]
 suggested_post_parameters: None | SuggestedPostParameters
 reply_parameters: None | ReplyParameters
 reply_markup: None | ReplyMarkupUnion
 ephemeral_message_parameters: None | EphemeralMessageParameters
# === aiogram/methods/send_poll.py
from ..types import DateTimeUnion, InputPollMediaUnion, InputPollOptionUnion, Message, MessageEntity, ReplyMarkupUnion, ReplyParameters
from .base import TelegramMethod
class SendPoll(TelegramMethod[Message]):
 options: list[InputPollOptionUnion]
 question_entities: None | list[MessageEntity]
 explanation_entities: None | list[MessageEntity]
 explanation_media: None | InputPollMediaUnion
 close_date: None | DateTimeUnion
 description_entities: None | list[MessageEntity]
 media: None | InputPollMediaUnion
 reply_parameters: None | ReplyParameters
 reply_markup: None | ReplyMarkupUnion
# === aiogram/methods/send_rich_message.py
from ..types import EphemeralMessageParameters, InputRichMessage, Message, ReplyMarkupUnion, ReplyParameters, SuggestedPostParameters
from .base import TelegramMethod
class SendRichMessage(TelegramMethod[Message]):
 rich_message: InputRichMessage
 suggested_post_parameters: None | SuggestedPostParameters
 reply_parameters: None | ReplyParameters
 reply_markup: None | ReplyMarkupUnion
 ephemeral_message_parameters: None | EphemeralMessageParameters
# === aiogram/methods/send_rich_message_draft.py
from ..types import InputRichMessage
from .base import TelegramMethod
class SendRichMessageDraft(TelegramMethod[bool]):
 rich_message: InputRichMessage
# === aiogram/methods/send_sticker.py
from ..types import EphemeralMessageParameters, InputFileUnion, Message, ReplyMarkupUnion, ReplyParameters, SuggestedPostParameters
from .base import TelegramMethod
class SendSticker(TelegramMethod[Message]):
 sticker: InputFileUnion
 suggested_post_parameters: None | SuggestedPostParameters
 reply_parameters: None | ReplyParameters
 reply_markup: None | ReplyMarkupUnion
 ephemeral_message_parameters: None | EphemeralMessageParameters
# === aiogram/methods/send_venue.py
from ..types import EphemeralMessageParameters, Message, ReplyMarkupUnion, ReplyParameters, SuggestedPostParameters
from .base import TelegramMethod
class SendVenue(TelegramMethod[Message]):
 suggested_post_parameters: None | SuggestedPostParameters
 reply_parameters: None | ReplyParameters
 reply_markup: None | ReplyMarkupUnion
 ephemeral_message_parameters: None | EphemeralMessageParameters
# === aiogram/methods/send_video.py
from ..types import DateTimeUnion, EphemeralMessageParameters, InputFile, InputFileUnion, Message, MessageEntity, ReplyMarkupUnion, ReplyParameters, SuggestedPostParameters
from .base import TelegramMethod
class SendVideo(TelegramMethod[Message]):
 video: InputFileUnion
 thumbnail: None | InputFile
 cover: None | InputFileUnion
 start_timestamp: None | DateTimeUnion
 caption_entities: None | list[MessageEntity]
 suggested_post_parameters: None | SuggestedPostParameters
 reply_parameters: None | ReplyParameters
 reply_markup: None | ReplyMarkupUnion
 ephemeral_message_parameters: None | EphemeralMessageParameters
# === aiogram/methods/send_video_note.py
from ..types import EphemeralMessageParameters, InputFile, InputFileUnion, Message, ReplyMarkupUnion, ReplyParameters, SuggestedPostParameters
from .base import TelegramMethod
class SendVideoNote(TelegramMethod[Message]):
 video_note: InputFileUnion
 thumbnail: None | InputFile
 suggested_post_parameters: None | SuggestedPostParameters
 reply_parameters: None | ReplyParameters
 reply_markup: None | ReplyMarkupUnion
 ephemeral_message_parameters: None | EphemeralMessageParameters
# === aiogram/methods/send_voice.py
from ..types import EphemeralMessageParameters, InputFileUnion, Message, MessageEntity, ReplyMarkupUnion, ReplyParameters, SuggestedPostParameters
from .base import TelegramMethod
class SendVoice(TelegramMethod[Message]):
 voice: InputFileUnion
 caption_entities: None | list[MessageEntity]
 suggested_post_parameters: None | SuggestedPostParameters
 reply_parameters: None | ReplyParameters
 reply_markup: None | ReplyMarkupUnion
 ephemeral_message_parameters: None | EphemeralMessageParameters
# === aiogram/methods/set_business_account_bio.py
from .base import TelegramMethod
class SetBusinessAccountBio(TelegramMethod[bool]): ...
# === aiogram/methods/set_business_account_gift_settings.py
from ..types import AcceptedGiftTypes
from .base import TelegramMethod
class SetBusinessAccountGiftSettings(TelegramMethod[bool]):
 accepted_gift_types: AcceptedGiftTypes
# === aiogram/methods/set_business_account_name.py
from .base import TelegramMethod
class SetBusinessAccountName(TelegramMethod[bool]): ...
# === aiogram/methods/set_business_account_profile_photo.py
from ..types import InputProfilePhotoUnion
from .base import TelegramMethod
class SetBusinessAccountProfilePhoto(TelegramMethod[bool]):
 photo: InputProfilePhotoUnion
# === aiogram/methods/set_business_account_username.py
from .base import TelegramMethod
class SetBusinessAccountUsername(TelegramMethod[bool]): ...
# === aiogram/methods/set_chat_administrator_custom_title.py
from .base import TelegramMethod
class SetChatAdministratorCustomTitle(TelegramMethod[bool]): ...
# === aiogram/methods/set_chat_description.py
from .base import TelegramMethod
class SetChatDescription(TelegramMethod[bool]): ...
# === aiogram/methods/set_chat_member_tag.py
from .base import TelegramMethod
class SetChatMemberTag(TelegramMethod[bool]): ...
# === aiogram/methods/set_chat_menu_button.py
from ..types import MenuButtonUnion
from .base import TelegramMethod
class SetChatMenuButton(TelegramMethod[bool]):
 menu_button: None | MenuButtonUnion
# === aiogram/methods/set_chat_permissions.py
from ..types import ChatPermissions
from .base import TelegramMethod
class SetChatPermissions(TelegramMethod[bool]):
 permissions: ChatPermissions
# === aiogram/methods/set_chat_photo.py
from ..types import InputFile
from .base import TelegramMethod
class SetChatPhoto(TelegramMethod[bool]):
 photo: InputFile
# === aiogram/methods/set_chat_sticker_set.py
from .base import TelegramMethod
class SetChatStickerSet(TelegramMethod[bool]): ...
# === aiogram/methods/set_chat_title.py
from .base import TelegramMethod
class SetChatTitle(TelegramMethod[bool]): ...
# === aiogram/methods/set_custom_emoji_sticker_set_thumbnail.py
from .base import TelegramMethod
class SetCustomEmojiStickerSetThumbnail(TelegramMethod[bool]): ...
# === aiogram/methods/set_game_score.py
from ..types import Message
from .base import TelegramMethod
class SetGameScore(TelegramMethod[Message | bool]): ...
# === aiogram/methods/set_managed_bot_access_settings.py
from .base import TelegramMethod
class SetManagedBotAccessSettings(TelegramMethod[bool]): ...
# === aiogram/methods/set_message_reaction.py
from ..types import ReactionTypeUnion
from .base import TelegramMethod
class SetMessageReaction(TelegramMethod[bool]):
 reaction: None | list[ReactionTypeUnion]
# === aiogram/methods/set_my_commands.py
from ..types import BotCommand, BotCommandScopeUnion
from .base import TelegramMethod
class SetMyCommands(TelegramMethod[bool]):
 commands: list[BotCommand]
 scope: None | BotCommandScopeUnion
# === aiogram/methods/set_my_default_administrator_rights.py
from ..types import ChatAdministratorRights
from .base import TelegramMethod
class SetMyDefaultAdministratorRights(TelegramMethod[bool]):
 rights: None | ChatAdministratorRights
# === aiogram/methods/set_my_description.py
from .base import TelegramMethod
class SetMyDescription(TelegramMethod[bool]): ...
# === aiogram/methods/set_my_name.py
from .base import TelegramMethod
class SetMyName(TelegramMethod[bool]): ...
# === aiogram/methods/set_my_profile_photo.py
from ..types import InputProfilePhotoUnion
from .base import TelegramMethod
class SetMyProfilePhoto(TelegramMethod[bool]):
 photo: InputProfilePhotoUnion
# === aiogram/methods/set_my_short_description.py
from .base import TelegramMethod
class SetMyShortDescription(TelegramMethod[bool]): ...
# === aiogram/methods/set_passport_data_errors.py
from ..types import PassportElementErrorUnion
from .base import TelegramMethod
class SetPassportDataErrors(TelegramMethod[bool]):
 errors: list[PassportElementErrorUnion]
# === aiogram/methods/set_sticker_emoji_list.py
from .base import TelegramMethod
class SetStickerEmojiList(TelegramMethod[bool]): ...
# === aiogram/methods/set_sticker_keywords.py
from .base import TelegramMethod
class SetStickerKeywords(TelegramMethod[bool]): ...
# === aiogram/methods/set_sticker_mask_position.py
from ..types import MaskPosition
from .base import TelegramMethod
class SetStickerMaskPosition(TelegramMethod[bool]):
 mask_position: None | MaskPosition
# === aiogram/methods/set_sticker_position_in_set.py
from .base import TelegramMethod
class SetStickerPositionInSet(TelegramMethod[bool]): ...
# === aiogram/methods/set_sticker_set_thumbnail.py
from ..types import InputFileUnion
from .base import TelegramMethod
class SetStickerSetThumbnail(TelegramMethod[bool]):
 thumbnail: None | InputFileUnion
# === aiogram/methods/set_sticker_set_title.py
from .base import TelegramMethod
class SetStickerSetTitle(TelegramMethod[bool]): ...
# === aiogram/methods/set_user_emoji_status.py
from ..types import DateTimeUnion
from .base import TelegramMethod
class SetUserEmojiStatus(TelegramMethod[bool]):
 emoji_status_expiration_date: None | DateTimeUnion
# === aiogram/methods/set_webhook.py
from ..types import InputFile
from .base import TelegramMethod
class SetWebhook(TelegramMethod[bool]):
 certificate: None | InputFile
# === aiogram/methods/stop_message_live_location.py
from ..types import InlineKeyboardMarkup, Message
from .base import TelegramMethod
class StopMessageLiveLocation(TelegramMethod[Message | bool]):
 reply_markup: None | InlineKeyboardMarkup
# === aiogram/methods/stop_poll.py
from ..types import InlineKeyboardMarkup, Poll
from .base import TelegramMethod
class StopPoll(TelegramMethod[Poll]):
 reply_markup: None | InlineKeyboardMarkup
# === aiogram/methods/transfer_business_account_stars.py
from .base import TelegramMethod
class TransferBusinessAccountStars(TelegramMethod[bool]): ...
# === aiogram/methods/transfer_gift.py
from .base import TelegramMethod
class TransferGift(TelegramMethod[bool]): ...
# === aiogram/methods/unban_chat_member.py
from .base import TelegramMethod
class UnbanChatMember(TelegramMethod[bool]): ...
# === aiogram/methods/unban_chat_sender_chat.py
from .base import TelegramMethod
class UnbanChatSenderChat(TelegramMethod[bool]): ...
# === aiogram/methods/unhide_general_forum_topic.py
from .base import TelegramMethod
class UnhideGeneralForumTopic(TelegramMethod[bool]): ...
# === aiogram/methods/unpin_all_chat_messages.py
from .base import TelegramMethod
class UnpinAllChatMessages(TelegramMethod[bool]): ...
# === aiogram/methods/unpin_all_forum_topic_messages.py
from .base import TelegramMethod
class UnpinAllForumTopicMessages(TelegramMethod[bool]): ...
# === aiogram/methods/unpin_all_general_forum_topic_messages.py
from aiogram.methods import TelegramMethod
class UnpinAllGeneralForumTopicMessages(TelegramMethod[bool]): ...
# === aiogram/methods/unpin_chat_message.py
from .base import TelegramMethod
class UnpinChatMessage(TelegramMethod[bool]): ...
# === aiogram/methods/upgrade_gift.py
from .base import TelegramMethod
class UpgradeGift(TelegramMethod[bool]): ...
# === aiogram/methods/upload_sticker_file.py
from ..types import File, InputFile
from .base import TelegramMethod
class UploadStickerFile(TelegramMethod[File]):
 sticker: InputFile
# === aiogram/methods/verify_chat.py
from .base import TelegramMethod
class VerifyChat(TelegramMethod[bool]): ...
# === aiogram/methods/verify_user.py
from .base import TelegramMethod
class VerifyUser(TelegramMethod[bool]): ...
# === aiogram/types/__init__.py
from .accepted_gift_types import AcceptedGiftTypes
from .affiliate_info import AffiliateInfo
from .animation import Animation
from .audio import Audio
from .background_fill import BackgroundFill
from .background_fill_freeform_gradient import BackgroundFillFreeformGradient
from .background_fill_gradient import BackgroundFillGradient
from .background_fill_solid import BackgroundFillSolid
from .background_fill_union import BackgroundFillUnion
from .background_type import BackgroundType
from .background_type_chat_theme import BackgroundTypeChatTheme
from .background_type_fill import BackgroundTypeFill
from .background_type_pattern import BackgroundTypePattern
from .background_type_union import BackgroundTypeUnion
from .background_type_wallpaper import BackgroundTypeWallpaper
from .base import TelegramObject, UNSET_PARSE_MODE
from .birthdate import Birthdate
from .bot_command import BotCommand
from .bot_command_scope import BotCommandScope
from .bot_command_scope_all_chat_administrators import BotCommandScopeAllChatAdministrators
from .bot_command_scope_all_group_chats import BotCommandScopeAllGroupChats
from .bot_command_scope_all_private_chats import BotCommandScopeAllPrivateChats
from .bot_command_scope_chat import BotCommandScopeChat
from .bot_command_scope_chat_administrators import BotCommandScopeChatAdministrators
from .bot_command_scope_chat_member import BotCommandScopeChatMember
from .bot_command_scope_default import BotCommandScopeDefault
from .bot_command_scope_union import BotCommandScopeUnion
from .bot_description import BotDescription
from .bot_name import BotName
from .bot_short_description import BotShortDescription
from .business_bot_rights import BusinessBotRights
from .business_connection import BusinessConnection
from .business_intro import BusinessIntro
from .business_location import BusinessLocation
from .business_messages_deleted import BusinessMessagesDeleted
from .business_opening_hours import BusinessOpeningHours
from .business_opening_hours_interval import BusinessOpeningHoursInterval
from .callback_game import CallbackGame
from .callback_query import CallbackQuery
from .chat import Chat
from .chat_administrator_rights import ChatAdministratorRights
from .chat_background import ChatBackground
from .chat_boost import ChatBoost
from .chat_boost_added import ChatBoostAdded
from .chat_boost_removed import ChatBoostRemoved
from .chat_boost_source import ChatBoostSource
from .chat_boost_source_gift_code import ChatBoostSourceGiftCode
from .chat_boost_source_giveaway import ChatBoostSourceGiveaway
from .chat_boost_source_premium import ChatBoostSourcePremium
from .chat_boost_source_union import ChatBoostSourceUnion
from .chat_boost_updated import ChatBoostUpdated
from .chat_full_info import ChatFullInfo
from .chat_id_union import ChatIdUnion
from .chat_invite_link import ChatInviteLink
from .chat_join_request import ChatJoinRequest
from .chat_location import ChatLocation
from .chat_member import ChatMember
from .chat_member_administrator import ChatMemberAdministrator
from .chat_member_banned import ChatMemberBanned
from .chat_member_left import ChatMemberLeft
from .chat_member_member import ChatMemberMember
from .chat_member_owner import ChatMemberOwner
from .chat_member_restricted import ChatMemberRestricted
from .chat_member_union import ChatMemberUnion
from .chat_member_updated import ChatMemberUpdated
from .chat_permissions import ChatPermissions
from .chat_photo import ChatPhoto
from .chat_shared import ChatShared
from .checklist import Checklist
from .checklist_task import ChecklistTask
from .checklist_tasks_added import ChecklistTasksAdded
from .checklist_tasks_done import ChecklistTasksDone
from .chosen_inline_result import ChosenInlineResult
from .community_chat_joined import CommunityChatJoined
from .contact import Contact
from .copy_text_button import CopyTextButton
from .custom import DateTime
from .date_time_union import DateTimeUnion
from .dice import Dice
from .direct_message_price_changed import DirectMessagePriceChanged
from .direct_messages_topic import DirectMessagesTopic
from .disabled_button import DisabledButton
from .document import Document
from .downloadable import Downloadable
from .encrypted_credentials import EncryptedCredentials
from .encrypted_passport_element import EncryptedPassportElement
from .ephemeral_message_parameters import EphemeralMessageParameters
from .error_event import ErrorEvent
from .external_reply_info import ExternalReplyInfo
from .file import File
from .force_reply import ForceReply
from .forum_topic import ForumTopic
from .forum_topic_closed import ForumTopicClosed
from .forum_topic_created import ForumTopicCreated
from .forum_topic_edited import ForumTopicEdited
from .forum_topic_reopened import ForumTopicReopened
from .game import Game
from .game_high_score import GameHighScore
from .general_forum_topic_hidden import GeneralForumTopicHidden
from .general_forum_topic_unhidden import GeneralForumTopicUnhidden
from .gift import Gift
from .gift_background import GiftBackground
from .gift_info import GiftInfo
from .gifts import Gifts
from .giveaway import Giveaway
from .giveaway_completed import GiveawayCompleted
from .giveaway_created import GiveawayCreated
from .giveaway_winners import GiveawayWinners
from .inaccessible_message import InaccessibleMessage
from .inline_keyboard_button import InlineKeyboardButton
from .inline_keyboard_markup import InlineKeyboardMarkup
from .inline_query import InlineQuery
from .inline_query_result import InlineQueryResult
from .inline_query_result_article import InlineQueryResultArticle
from .inline_query_result_audio import InlineQueryResultAudio
from .inline_query_result_cached_audio import InlineQueryResultCachedAudio
from .inline_query_result_cached_document import InlineQueryResultCachedDocument
from .inline_query_result_cached_gif import InlineQueryResultCachedGif
from .inline_query_result_cached_mpeg4_gif import InlineQueryResultCachedMpeg4Gif
from .inline_query_result_cached_photo import InlineQueryResultCachedPhoto
from .inline_query_result_cached_sticker import InlineQueryResultCachedSticker
from .inline_query_result_cached_video import InlineQueryResultCachedVideo
from .inline_query_result_cached_voice import InlineQueryResultCachedVoice
from .inline_query_result_contact import InlineQueryResultContact
from .inline_query_result_document import InlineQueryResultDocument
from .inline_query_result_game import InlineQueryResultGame
from .inline_query_result_gif import InlineQueryResultGif
from .inline_query_result_location import InlineQueryResultLocation
from .inline_query_result_mpeg4_gif import InlineQueryResultMpeg4Gif
from .inline_query_result_photo import InlineQueryResultPhoto
from .inline_query_result_union import InlineQueryResultUnion
from .inline_query_result_venue import InlineQueryResultVenue
from .inline_query_result_video import InlineQueryResultVideo
from .inline_query_result_voice import InlineQueryResultVoice
from .inline_query_results_button import InlineQueryResultsButton
from .input_checklist import InputChecklist
from .input_checklist_task import InputChecklistTask
from .input_contact_message_content import InputContactMessageContent
from .input_file import BufferedInputFile, FSInputFile, InputFile, URLInputFile
from .input_file_union import InputFileUnion
from .input_invoice_message_content import InputInvoiceMessageContent
from .input_location_message_content import InputLocationMessageContent
from .input_media import InputMedia
from .input_media_animation import InputMediaAnimation
from .input_media_audio import InputMediaAudio
from .input_media_document import InputMediaDocument
from .input_media_photo import InputMediaPhoto
from .input_media_union import InputMediaUnion
from .input_media_video import InputMediaVideo
from .input_message_content import InputMessageContent
from .input_message_content_union import InputMessageContentUnion
from .input_paid_media import InputPaidMedia
from .input_paid_media_photo import InputPaidMediaPhoto
from .input_paid_media_union import InputPaidMediaUnion
from .input_paid_media_video import InputPaidMediaVideo
from .input_poll_option import InputPollOption
from .input_poll_option_union import InputPollOptionUnion
from .input_profile_photo import InputProfilePhoto
from .input_profile_photo_animated import InputProfilePhotoAnimated
from .input_profile_photo_static import InputProfilePhotoStatic
from .input_profile_photo_union import InputProfilePhotoUnion
from .input_rich_block_buttons import InputRichBlockButtons
from .input_rich_block_document import InputRichBlockDocument
from .input_rich_block_expandable_block_quotation import InputRichBlockExpandableBlockQuotation
from .input_sticker import InputSticker
from .input_story_content import InputStoryContent
from .input_story_content_photo import InputStoryContentPhoto
from .input_story_content_union import InputStoryContentUnion
from .input_story_content_video import InputStoryContentVideo
from .input_text_message_content import InputTextMessageContent
from .input_venue_message_content import InputVenueMessageContent
from .invoice import Invoice
from .keyboard_button import KeyboardButton
from .keyboard_button_poll_type import KeyboardButtonPollType
from .keyboard_button_request_chat import KeyboardButtonRequestChat
from .keyboard_button_request_user import KeyboardButtonRequestUser
from .keyboard_button_request_users import KeyboardButtonRequestUsers
from .labeled_price import LabeledPrice
from .link_preview_options import LinkPreviewOptions
from .location import Location
from .location_address import LocationAddress
from .login_url import LoginUrl
from .mask_position import MaskPosition
from .maybe_inaccessible_message import MaybeInaccessibleMessage
from .maybe_inaccessible_message_union import MaybeInaccessibleMessageUnion
from .media_union import MediaUnion
from .menu_button import MenuButton
from .menu_button_commands import MenuButtonCommands
from .menu_button_default import MenuButtonDefault
from .menu_button_union import MenuButtonUnion
from .menu_button_web_app import MenuButtonWebApp
from .message import ContentType, Message
from .message_auto_delete_timer_changed import MessageAutoDeleteTimerChanged
from .message_entity import MessageEntity
from .message_generation_stopped import MessageGenerationStopped
from .message_id import MessageId
from .message_origin import MessageOrigin
from .message_origin_channel import MessageOriginChannel
from .message_origin_chat import MessageOriginChat
from .message_origin_hidden_user import MessageOriginHiddenUser
from .message_origin_union import MessageOriginUnion
from .message_origin_user import MessageOriginUser
from .message_reaction_count_updated import MessageReactionCountUpdated
from .message_reaction_updated import MessageReactionUpdated
from .order_info import OrderInfo
from .owned_gift import OwnedGift
from .owned_gift_regular import OwnedGiftRegular
from .owned_gift_union import OwnedGiftUnion
from .owned_gift_unique import OwnedGiftUnique
from .owned_gifts import OwnedGifts
from .paid_media import PaidMedia
from .paid_media_info import PaidMediaInfo
from .paid_media_photo import PaidMediaPhoto
from .paid_media_preview import PaidMediaPreview
from .paid_media_purchased import PaidMediaPurchased
from .paid_media_union import PaidMediaUnion
from .paid_media_video import PaidMediaVideo
from .paid_message_price_changed import PaidMessagePriceChanged
from .passport_data import PassportData
from .passport_element_error import PassportElementError
from .passport_element_error_data_field import PassportElementErrorDataField
from .passport_element_error_file import PassportElementErrorFile
from .passport_element_error_files import PassportElementErrorFiles
from .passport_element_error_front_side import PassportElementErrorFrontSide
from .passport_element_error_reverse_side import PassportElementErrorReverseSide
from .passport_element_error_selfie import PassportElementErrorSelfie
from .passport_element_error_translation_file import PassportElementErrorTranslationFile
from .passport_element_error_translation_files import PassportElementErrorTranslationFiles
from .passport_element_error_union import PassportElementErrorUnion
from .passport_element_error_unspecified import PassportElementErrorUnspecified
from .passport_file import PassportFile
from .photo_size import PhotoSize
from .poll import Poll
from .poll_answer import PollAnswer
from .poll_option import PollOption
from .pre_checkout_query import PreCheckoutQuery
from .prepared_inline_message import PreparedInlineMessage
from .proximity_alert_triggered import ProximityAlertTriggered
from .reaction_count import ReactionCount
from .reaction_type import ReactionType
from .reaction_type_custom_emoji import ReactionTypeCustomEmoji
from .reaction_type_emoji import ReactionTypeEmoji
from .reaction_type_paid import ReactionTypePaid
from .reaction_type_union import ReactionTypeUnion
from .refunded_payment import RefundedPayment
from .reply_keyboard_markup import ReplyKeyboardMarkup
from .reply_keyboard_remove import ReplyKeyboardRemove
from .reply_markup_union import ReplyMarkupUnion
from .reply_parameters import ReplyParameters
from .response_parameters import ResponseParameters
from .result_chat_member_union import ResultChatMemberUnion
from .result_menu_button_union import ResultMenuButtonUnion
from .revenue_withdrawal_state import RevenueWithdrawalState
from .revenue_withdrawal_state_failed import RevenueWithdrawalStateFailed
from .revenue_withdrawal_state_pending import RevenueWithdrawalStatePending
from .revenue_withdrawal_state_succeeded import RevenueWithdrawalStateSucceeded
from .revenue_withdrawal_state_union import RevenueWithdrawalStateUnion
from .rich_block_buttons import RichBlockButtons
from .rich_block_document import RichBlockDocument
from .rich_block_expandable_block_quotation import RichBlockExpandableBlockQuotation
from .rich_message_button import RichMessageButton
from .rich_text_button import RichTextButton
from .sent_web_app_message import SentWebAppMessage
from .shared_user import SharedUser
from .shipping_address import ShippingAddress
from .shipping_option import ShippingOption
from .shipping_query import ShippingQuery
from .star_amount import StarAmount
from .star_transaction import StarTransaction
from .star_transactions import StarTransactions
from .sticker import Sticker
from .sticker_set import StickerSet
from .story import Story
from .story_area import StoryArea
from .story_area_position import StoryAreaPosition
from .story_area_type import StoryAreaType
from .story_area_type_link import StoryAreaTypeLink
from .story_area_type_location import StoryAreaTypeLocation
from .story_area_type_suggested_reaction import StoryAreaTypeSuggestedReaction
from .story_area_type_union import StoryAreaTypeUnion
from .story_area_type_unique_gift import StoryAreaTypeUniqueGift
from .story_area_type_weather import StoryAreaTypeWeather
from .successful_payment import SuccessfulPayment
from .suggested_post_approval_failed import SuggestedPostApprovalFailed
from .suggested_post_approved import SuggestedPostApproved
from .suggested_post_declined import SuggestedPostDeclined
from .suggested_post_info import SuggestedPostInfo
from .suggested_post_paid import SuggestedPostPaid
from .suggested_post_parameters import SuggestedPostParameters
from .suggested_post_price import SuggestedPostPrice
from .suggested_post_refunded import SuggestedPostRefunded
from .switch_inline_query_chosen_chat import SwitchInlineQueryChosenChat
from .text_quote import TextQuote
from .transaction_partner import TransactionPartner
from .transaction_partner_affiliate_program import TransactionPartnerAffiliateProgram
from .transaction_partner_chat import TransactionPartnerChat
from .transaction_partner_fragment import TransactionPartnerFragment
from .transaction_partner_other import TransactionPartnerOther
from .transaction_partner_telegram_ads import TransactionPartnerTelegramAds
from .transaction_partner_telegram_api import TransactionPartnerTelegramApi
from .transaction_partner_union import TransactionPartnerUnion
from .transaction_partner_user import TransactionPartnerUser
from .unique_gift import UniqueGift
from .unique_gift_backdrop import UniqueGiftBackdrop
from .unique_gift_backdrop_colors import UniqueGiftBackdropColors
from .unique_gift_colors import UniqueGiftColors
from .unique_gift_info import UniqueGiftInfo
from .unique_gift_model import UniqueGiftModel
from .unique_gift_symbol import UniqueGiftSymbol
from .update import Update
from .user import User
from .user_chat_boosts import UserChatBoosts
from .user_profile_photos import UserProfilePhotos
from .user_rating import UserRating
from .user_shared import UserShared
from .users_shared import UsersShared
from .venue import Venue
from .video import Video
from .video_chat_ended import VideoChatEnded
from .video_chat_participants_invited import VideoChatParticipantsInvited
from .video_chat_scheduled import VideoChatScheduled
from .video_chat_started import VideoChatStarted
from .video_note import VideoNote
from .voice import Voice
from .web_app_data import WebAppData
from .web_app_info import WebAppInfo
from .webhook_info import WebhookInfo
from .write_access_allowed import WriteAccessAllowed
from .bot_access_settings import BotAccessSettings
from .bot_subscription_updated import BotSubscriptionUpdated
from .chat_owner_changed import ChatOwnerChanged
from .chat_owner_left import ChatOwnerLeft
from .community import Community
from .community_chat_added import CommunityChatAdded
from .community_chat_removed import CommunityChatRemoved
from .input_media_link import InputMediaLink
from .input_media_live_photo import InputMediaLivePhoto
from .input_media_location import InputMediaLocation
from .input_media_sticker import InputMediaSticker
from .input_media_venue import InputMediaVenue
from .input_media_voice_note import InputMediaVoiceNote
from .input_paid_media_live_photo import InputPaidMediaLivePhoto
from .input_poll_media import InputPollMedia
from .input_poll_media_union import InputPollMediaUnion
from .input_poll_option_media import InputPollOptionMedia
from .input_poll_option_media_union import InputPollOptionMediaUnion
from .input_rich_block import InputRichBlock
from .input_rich_block_anchor import InputRichBlockAnchor
from .input_rich_block_animation import InputRichBlockAnimation
from .input_rich_block_audio import InputRichBlockAudio
from .input_rich_block_block_quotation import InputRichBlockBlockQuotation
from .input_rich_block_collage import InputRichBlockCollage
from .input_rich_block_details import InputRichBlockDetails
from .input_rich_block_divider import InputRichBlockDivider
from .input_rich_block_footer import InputRichBlockFooter
from .input_rich_block_list import InputRichBlockList
from .input_rich_block_list_item import InputRichBlockListItem
from .input_rich_block_map import InputRichBlockMap
from .input_rich_block_mathematical_expression import InputRichBlockMathematicalExpression
from .input_rich_block_paragraph import InputRichBlockParagraph
from .input_rich_block_photo import InputRichBlockPhoto
from .input_rich_block_preformatted import InputRichBlockPreformatted
from .input_rich_block_pull_quotation import InputRichBlockPullQuotation
from .input_rich_block_section_heading import InputRichBlockSectionHeading
from .input_rich_block_slideshow import InputRichBlockSlideshow
from .input_rich_block_table import InputRichBlockTable
from .input_rich_block_thinking import InputRichBlockThinking
from .input_rich_block_union import InputRichBlockUnion
from .input_rich_block_video import InputRichBlockVideo
from .input_rich_block_voice_note import InputRichBlockVoiceNote
from .input_rich_message import InputRichMessage
from .input_rich_message_content import InputRichMessageContent
from .input_rich_message_media import InputRichMessageMedia
from .input_rich_message_media_union import InputRichMessageMediaUnion
from .keyboard_button_request_managed_bot import KeyboardButtonRequestManagedBot
from .link import Link
from .live_photo import LivePhoto
from .managed_bot_created import ManagedBotCreated
from .managed_bot_updated import ManagedBotUpdated
from .paid_media_live_photo import PaidMediaLivePhoto
from .poll_media import PollMedia
from .poll_option_added import PollOptionAdded
from .poll_option_deleted import PollOptionDeleted
from .prepared_keyboard_button import PreparedKeyboardButton
from .rich_block import RichBlock
from .rich_block_anchor import RichBlockAnchor
from .rich_block_animation import RichBlockAnimation
from .rich_block_audio import RichBlockAudio
from .rich_block_block_quotation import RichBlockBlockQuotation
from .rich_block_caption import RichBlockCaption
from .rich_block_collage import RichBlockCollage
from .rich_block_details import RichBlockDetails
from .rich_block_divider import RichBlockDivider
from .rich_block_footer import RichBlockFooter
from .rich_block_list import RichBlockList
from .rich_block_list_item import RichBlockListItem
from .rich_block_map import RichBlockMap
from .rich_block_mathematical_expression import RichBlockMathematicalExpression
from .rich_block_paragraph import RichBlockParagraph
from .rich_block_photo import RichBlockPhoto
from .rich_block_preformatted import RichBlockPreformatted
from .rich_block_pull_quotation import RichBlockPullQuotation
from .rich_block_section_heading import RichBlockSectionHeading
from .rich_block_slideshow import RichBlockSlideshow
from .rich_block_table import RichBlockTable
from .rich_block_table_cell import RichBlockTableCell
from .rich_block_thinking import RichBlockThinking
from .rich_block_union import RichBlockUnion
from .rich_block_video import RichBlockVideo
from .rich_block_voice_note import RichBlockVoiceNote
from .rich_message import RichMessage
from .rich_text import RichText
from .rich_text_anchor import RichTextAnchor
from .rich_text_anchor_link import RichTextAnchorLink
from .rich_text_bank_card_number import RichTextBankCardNumber
from .rich_text_bold import RichTextBold
from .rich_text_bot_command import RichTextBotCommand
from .rich_text_cashtag import RichTextCashtag
from .rich_text_code import RichTextCode
from .rich_text_custom_emoji import RichTextCustomEmoji
from .rich_text_date_time import RichTextDateTime
from .rich_text_email_address import RichTextEmailAddress
from .rich_text_hashtag import RichTextHashtag
from .rich_text_italic import RichTextItalic
from .rich_text_marked import RichTextMarked
from .rich_text_mathematical_expression import RichTextMathematicalExpression
from .rich_text_mention import RichTextMention
from .rich_text_phone_number import RichTextPhoneNumber
from .rich_text_reference import RichTextReference
from .rich_text_reference_link import RichTextReferenceLink
from .rich_text_spoiler import RichTextSpoiler
from .rich_text_strikethrough import RichTextStrikethrough
from .rich_text_subscript import RichTextSubscript
from .rich_text_superscript import RichTextSuperscript
from .rich_text_text_mention import RichTextTextMention
from .rich_text_underline import RichTextUnderline
from .rich_text_union import RichTextUnion
from .rich_text_url import RichTextUrl
from .sent_guest_message import SentGuestMessage
from .user_profile_audios import UserProfileAudios
from .video_quality import VideoQuality
# === aiogram/types/accepted_gift_types.py
from .base import TelegramObject
class AcceptedGiftTypes(TelegramObject): ...
# === aiogram/types/affiliate_info.py
from .base import TelegramObject
from .chat import Chat
from .user import User
class AffiliateInfo(TelegramObject):
 affiliate_user: None | User
 affiliate_chat: None | Chat
# === aiogram/types/animation.py
from .base import TelegramObject
from .photo_size import PhotoSize
class Animation(TelegramObject):
 thumbnail: None | PhotoSize
# === aiogram/types/audio.py
from .base import TelegramObject
from .photo_size import PhotoSize
class Audio(TelegramObject):
 thumbnail: None | PhotoSize
# === aiogram/types/background_fill.py
from .base import TelegramObject
class BackgroundFill(TelegramObject): ...
# === aiogram/types/background_fill_freeform_gradient.py
from .background_fill import BackgroundFill
class BackgroundFillFreeformGradient(BackgroundFill): ...
# === aiogram/types/background_fill_gradient.py
from .background_fill import BackgroundFill
class BackgroundFillGradient(BackgroundFill): ...
# === aiogram/types/background_fill_solid.py
from .background_fill import BackgroundFill
class BackgroundFillSolid(BackgroundFill): ...
# === aiogram/types/background_fill_union.py
from typing import Annotated, TypeAlias
from pydantic import Field
from .background_fill_freeform_gradient import BackgroundFillFreeformGradient
from .background_fill_gradient import BackgroundFillGradient
from .background_fill_solid import BackgroundFillSolid
BackgroundFillUnion = Annotated[BackgroundFillSolid | BackgroundFillGradient | BackgroundFillFreeformGradient, Field(discriminator="type")]
# === aiogram/types/background_type.py
from .base import TelegramObject
class BackgroundType(TelegramObject): ...
# === aiogram/types/background_type_chat_theme.py
from .background_type import BackgroundType
class BackgroundTypeChatTheme(BackgroundType): ...
# === aiogram/types/background_type_fill.py
from .background_type import BackgroundType
from .background_fill_union import BackgroundFillUnion
class BackgroundTypeFill(BackgroundType):
 fill: BackgroundFillUnion
# === aiogram/types/background_type_pattern.py
from .background_type import BackgroundType
from .background_fill_union import BackgroundFillUnion
from .document import Document
class BackgroundTypePattern(BackgroundType):
 document: Document
 fill: BackgroundFillUnion
# === aiogram/types/background_type_union.py
from typing import Annotated, TypeAlias
from pydantic import Field
from .background_type_chat_theme import BackgroundTypeChatTheme
from .background_type_fill import BackgroundTypeFill
from .background_type_pattern import BackgroundTypePattern
from .background_type_wallpaper import BackgroundTypeWallpaper
BackgroundTypeUnion = Annotated[BackgroundTypeFill | BackgroundTypeWallpaper | BackgroundTypePattern | BackgroundTypeChatTheme, Field(discriminator="type")]
# === aiogram/types/background_type_wallpaper.py
from .background_type import BackgroundType
from .document import Document
class BackgroundTypeWallpaper(BackgroundType):
 document: Document
# === aiogram/types/base.py
from pydantic import ConfigDict as ConfigDict_1
from typing import cast, Any
from pydantic import BaseModel
from aiogram.client.context_controller import BotContextController
class TelegramObject(BotContextController, BaseModel):
 model_config = cast(ConfigDict_1, 0)
 @classmethod
 def remove_unset(cls, *_) -> dict[str, Any]: ...
class MutableTelegramObject(TelegramObject):
 model_config = cast(ConfigDict_1, 0)
UNSET_PARSE_MODE: Any
# === aiogram/types/birthdate.py
from .base import TelegramObject
class Birthdate(TelegramObject): ...
# === aiogram/types/bot_access_settings.py
from .base import TelegramObject
from .user import User
class BotAccessSettings(TelegramObject):
 added_users: None | list[User]
# === aiogram/types/bot_command.py
from .base import MutableTelegramObject
class BotCommand(MutableTelegramObject): ...
# === aiogram/types/bot_command_scope.py
from .base import TelegramObject
class BotCommandScope(TelegramObject): ...
# === aiogram/types/bot_command_scope_all_chat_administrators.py
from .bot_command_scope import BotCommandScope
class BotCommandScopeAllChatAdministrators(BotCommandScope): ...
# === aiogram/types/bot_command_scope_all_group_chats.py
from .bot_command_scope import BotCommandScope
class BotCommandScopeAllGroupChats(BotCommandScope): ...
# === aiogram/types/bot_command_scope_all_private_chats.py
from .bot_command_scope import BotCommandScope
class BotCommandScopeAllPrivateChats(BotCommandScope): ...
# === aiogram/types/bot_command_scope_chat.py
from .bot_command_scope import BotCommandScope
class BotCommandScopeChat(BotCommandScope): ...
# === aiogram/types/bot_command_scope_chat_administrators.py
from .bot_command_scope import BotCommandScope
class BotCommandScopeChatAdministrators(BotCommandScope): ...
# === aiogram/types/bot_command_scope_chat_member.py
from .bot_command_scope import BotCommandScope
class BotCommandScopeChatMember(BotCommandScope): ...
# === aiogram/types/bot_command_scope_default.py
from .bot_command_scope import BotCommandScope
class BotCommandScopeDefault(BotCommandScope): ...
# === aiogram/types/bot_command_scope_union.py
from typing import Annotated, TypeAlias
from pydantic import Field
from .bot_command_scope_all_chat_administrators import BotCommandScopeAllChatAdministrators
from .bot_command_scope_all_group_chats import BotCommandScopeAllGroupChats
from .bot_command_scope_all_private_chats import BotCommandScopeAllPrivateChats
from .bot_command_scope_chat import BotCommandScopeChat
from .bot_command_scope_chat_administrators import BotCommandScopeChatAdministrators
from .bot_command_scope_chat_member import BotCommandScopeChatMember
from .bot_command_scope_default import BotCommandScopeDefault
BotCommandScopeUnion = Annotated[BotCommandScopeDefault | BotCommandScopeAllPrivateChats | BotCommandScopeAllGroupChats | BotCommandScopeAllChatAdministrators | BotCommandScopeChat | BotCommandScopeChatAdministrators | BotCommandScopeChatMember, Field(discriminator="type")]
# === aiogram/types/bot_description.py
from aiogram.types import TelegramObject
class BotDescription(TelegramObject): ...
# === aiogram/types/bot_name.py
from .base import TelegramObject
class BotName(TelegramObject): ...
# === aiogram/types/bot_short_description.py
from aiogram.types import TelegramObject
class BotShortDescription(TelegramObject): ...
# === aiogram/types/bot_subscription_updated.py
from .base import TelegramObject
from .user import User
class BotSubscriptionUpdated(TelegramObject):
 user: User
# === aiogram/types/business_bot_rights.py
from .base import TelegramObject
class BusinessBotRights(TelegramObject): ...
# === aiogram/types/business_connection.py
from .base import TelegramObject
from .custom import DateTime
from .business_bot_rights import BusinessBotRights
from .user import User
class BusinessConnection(TelegramObject):
 user: User
 date: DateTime
 rights: None | BusinessBotRights
# === aiogram/types/business_intro.py
from .base import TelegramObject
from .sticker import Sticker
class BusinessIntro(TelegramObject):
 sticker: None | Sticker
# === aiogram/types/business_location.py
from .base import TelegramObject
from .location import Location
class BusinessLocation(TelegramObject):
 location: None | Location
# === aiogram/types/business_messages_deleted.py
from .base import TelegramObject
from .chat import Chat
class BusinessMessagesDeleted(TelegramObject):
 chat: Chat
# === aiogram/types/business_opening_hours.py
from .base import TelegramObject
from .business_opening_hours_interval import BusinessOpeningHoursInterval
class BusinessOpeningHours(TelegramObject):
 opening_hours: list[BusinessOpeningHoursInterval]
# === aiogram/types/business_opening_hours_interval.py
from .base import TelegramObject
class BusinessOpeningHoursInterval(TelegramObject): ...
# === aiogram/types/callback_game.py
from .base import TelegramObject
class CallbackGame(TelegramObject): ...
# === aiogram/types/callback_query.py
from .base import TelegramObject
from ..methods import AnswerCallbackQuery
from .maybe_inaccessible_message_union import MaybeInaccessibleMessageUnion
from .user import User
class CallbackQuery(TelegramObject):
 from_user: User
 message: None | MaybeInaccessibleMessageUnion
 def answer(self, *_, **_) -> AnswerCallbackQuery: ...
# === aiogram/types/chat.py
from .base import TelegramObject
from .custom import DateTime
from ..methods import BanChatMember, BanChatSenderChat, CreateChatInviteLink, DeleteChatPhoto, DeleteChatStickerSet, DeleteMessage, EditChatInviteLink, ExportChatInviteLink, GetChatAdministrators, GetChatMember, GetChatMemberCount, LeaveChat, PinChatMessage, PromoteChatMember, RestrictChatMember, RevokeChatInviteLink, SendChatAction, SetChatAdministratorCustomTitle, SetChatDescription, SetChatMemberTag, SetChatPermissions, SetChatPhoto, SetChatStickerSet, SetChatTitle, UnbanChatMember, UnbanChatSenderChat, UnpinAllChatMessages, UnpinAllGeneralForumTopicMessages, UnpinChatMessage
from .birthdate import Birthdate
from .business_intro import BusinessIntro
from .business_location import BusinessLocation
from .business_opening_hours import BusinessOpeningHours
from .chat_location import ChatLocation
from .chat_permissions import ChatPermissions
from .chat_photo import ChatPhoto
from .message import Message
from .reaction_type_union import ReactionTypeUnion
class Chat(TelegramObject):
 available_reactions: None | list[ReactionTypeUnion]
 birthdate: None | Birthdate
 business_intro: None | BusinessIntro
 business_location: None | BusinessLocation
 business_opening_hours: None | BusinessOpeningHours
 emoji_status_expiration_date: None | DateTime
 location: None | ChatLocation
 permissions: None | ChatPermissions
 personal_chat: None | Chat
 photo: None | ChatPhoto
 pinned_message: None | Message
 def ban_sender_chat(self, *_, **_) -> BanChatSenderChat: ...
 def unban_sender_chat(self, *_, **_) -> UnbanChatSenderChat: ...
 def get_administrators(self, *_, **_) -> GetChatAdministrators: ...
 def delete_message(self, *_, **_) -> DeleteMessage: ...
 def revoke_invite_link(self, *_, **_) -> RevokeChatInviteLink: ...
 def edit_invite_link(self, *_, **_) -> EditChatInviteLink: ...
 def create_invite_link(self, *_, **_) -> CreateChatInviteLink: ...
 def export_invite_link(self, **_) -> ExportChatInviteLink: ...
 def do(self, *_, **_) -> SendChatAction: ...
 def delete_sticker_set(self, **_) -> DeleteChatStickerSet: ...
 def set_sticker_set(self, *_, **_) -> SetChatStickerSet: ...
 def get_member(self, *_, **_) -> GetChatMember: ...
 def get_member_count(self, **_) -> GetChatMemberCount: ...
 def leave(self, **_) -> LeaveChat: ...
 def unpin_all_messages(self, **_) -> UnpinAllChatMessages: ...
 def unpin_message(self, *_, **_) -> UnpinChatMessage: ...
 def pin_message(self, *_, **_) -> PinChatMessage: ...
 def set_administrator_custom_title(self, *_, **_) -> SetChatAdministratorCustomTitle: ...
 def set_member_tag(self, *_, **_) -> SetChatMemberTag: ...
 def set_permissions(self, *_, **_) -> SetChatPermissions: ...
 def promote(self, *_, **_) -> PromoteChatMember: ...
 def restrict(self, *_, **_) -> RestrictChatMember: ...
 def unban(self, *_, **_) -> UnbanChatMember: ...
 def ban(self, *_, **_) -> BanChatMember: ...
 def set_description(self, *_, **_) -> SetChatDescription: ...
 def set_title(self, *_, **_) -> SetChatTitle: ...
 def delete_photo(self, **_) -> DeleteChatPhoto: ...
 def set_photo(self, *_, **_) -> SetChatPhoto: ...
 def unpin_all_general_forum_topic_messages(self, **_) -> UnpinAllGeneralForumTopicMessages: ...
# === aiogram/types/chat_administrator_rights.py
from .base import TelegramObject
class ChatAdministratorRights(TelegramObject): ...
# === aiogram/types/chat_background.py
from .base import TelegramObject
from .background_type_union import BackgroundTypeUnion
class ChatBackground(TelegramObject):
 type: BackgroundTypeUnion
# === aiogram/types/chat_boost.py
from .base import TelegramObject
from .custom import DateTime
from .chat_boost_source_union import ChatBoostSourceUnion
class ChatBoost(TelegramObject):
 add_date: DateTime
 expiration_date: DateTime
 source: ChatBoostSourceUnion
# === aiogram/types/chat_boost_added.py
from .base import TelegramObject
class ChatBoostAdded(TelegramObject): ...
# === aiogram/types/chat_boost_removed.py
from .base import TelegramObject
from .custom import DateTime
from .chat import Chat
from .chat_boost_source_union import ChatBoostSourceUnion
class ChatBoostRemoved(TelegramObject):
 chat: Chat
 remove_date: DateTime
 source: ChatBoostSourceUnion
# === aiogram/types/chat_boost_source.py
from aiogram.types import TelegramObject
class ChatBoostSource(TelegramObject): ...
# === aiogram/types/chat_boost_source_gift_code.py
from .chat_boost_source import ChatBoostSource
from .user import User
class ChatBoostSourceGiftCode(ChatBoostSource):
 user: User
# === aiogram/types/chat_boost_source_giveaway.py
from .chat_boost_source import ChatBoostSource
from .user import User
class ChatBoostSourceGiveaway(ChatBoostSource):
 user: None | User
# === aiogram/types/chat_boost_source_premium.py
from .chat_boost_source import ChatBoostSource
from .user import User
class ChatBoostSourcePremium(ChatBoostSource):
 user: User
# === aiogram/types/chat_boost_source_union.py
from typing import Annotated, TypeAlias
from pydantic import Field
from .chat_boost_source_gift_code import ChatBoostSourceGiftCode
from .chat_boost_source_giveaway import ChatBoostSourceGiveaway
from .chat_boost_source_premium import ChatBoostSourcePremium
ChatBoostSourceUnion = Annotated[ChatBoostSourcePremium | ChatBoostSourceGiftCode | ChatBoostSourceGiveaway, Field(discriminator="source")]
# === aiogram/types/chat_boost_updated.py
from .base import TelegramObject
from .chat import Chat
from .chat_boost import ChatBoost
class ChatBoostUpdated(TelegramObject):
 chat: Chat
 boost: ChatBoost
# === aiogram/types/chat_full_info.py
from .chat import Chat
from .custom import DateTime
from .accepted_gift_types import AcceptedGiftTypes
from .audio import Audio
from .birthdate import Birthdate
from .business_intro import BusinessIntro
from .business_location import BusinessLocation
from .business_opening_hours import BusinessOpeningHours
from .chat_location import ChatLocation
from .chat_permissions import ChatPermissions
from .chat_photo import ChatPhoto
from .community import Community
from .message import Message
from .reaction_type_union import ReactionTypeUnion
from .unique_gift_colors import UniqueGiftColors
from .user import User
from .user_rating import UserRating
class ChatFullInfo(Chat):
 accepted_gift_types: AcceptedGiftTypes
 photo: None | ChatPhoto
 birthdate: None | Birthdate
 business_intro: None | BusinessIntro
 business_location: None | BusinessLocation
 business_opening_hours: None | BusinessOpeningHours
 personal_chat: None | Chat
 parent_chat: None | Chat
 available_reactions: None | list[ReactionTypeUnion]
 emoji_status_expiration_date: None | DateTime
 pinned_message: None | Message
 permissions: None | ChatPermissions
 location: None | ChatLocation
 rating: None | UserRating
 first_profile_audio: None | Audio
 unique_gift_colors: None | UniqueGiftColors
 guard_bot: None | User
 community: None | Community
# === aiogram/types/chat_id_union.py
from typing import TypeAlias
ChatIdUnion = int | str
# === aiogram/types/chat_invite_link.py
from .base import TelegramObject
from .custom import DateTime
from .user import User
class ChatInviteLink(TelegramObject):
 creator: User
 expire_date: None | DateTime
# === aiogram/types/chat_join_request.py
from .base import TelegramObject
from .custom import DateTime
from ..methods import AnswerChatJoinRequestQuery, ApproveChatJoinRequest, DeclineChatJoinRequest, SendAnimation, SendAudio, SendChatJoinRequestWebApp, SendContact, SendDice, SendDocument, SendGame, SendInvoice, SendLocation, SendMediaGroup, SendMessage, SendPhoto, SendPoll, SendSticker, SendVenue, SendVideo, SendVideoNote, SendVoice
from .chat import Chat
from .chat_invite_link import ChatInviteLink
from .user import User
class ChatJoinRequest(TelegramObject):
 chat: Chat
 from_user: User
 date: DateTime
 invite_link: None | ChatInviteLink
 def approve(self, **_) -> ApproveChatJoinRequest: ...
 def decline(self, **_) -> DeclineChatJoinRequest: ...
 def answer(self, *_, **_) -> SendMessage: ...
 def answer_pm(self, *_, **_) -> SendMessage: ...
 def answer_animation(self, *_, **_) -> SendAnimation: ...
 def answer_animation_pm(self, *_, **_) -> SendAnimation: ...
 def answer_audio(self, *_, **_) -> SendAudio: ...
 def answer_audio_pm(self, *_, **_) -> SendAudio: ...
 def answer_contact(self, *_, **_) -> SendContact: ...
 def answer_contact_pm(self, *_, **_) -> SendContact: ...
 def answer_document(self, *_, **_) -> SendDocument: ...
 def answer_document_pm(self, *_, **_) -> SendDocument: ...
 def answer_game(self, *_, **_) -> SendGame: ...
 def answer_game_pm(self, *_, **_) -> SendGame: ...
 def answer_invoice(self, *_, **_) -> SendInvoice: ...
 def answer_invoice_pm(self, *_, **_) -> SendInvoice: ...
 def answer_location(self, *_, **_) -> SendLocation: ...
 def answer_location_pm(self, *_, **_) -> SendLocation: ...
 def answer_media_group(self, *_, **_) -> SendMediaGroup: ...
 def answer_media_group_pm(self, *_, **_) -> SendMediaGroup: ...
 def answer_photo(self, *_, **_) -> SendPhoto: ...
 def answer_photo_pm(self, *_, **_) -> SendPhoto: ...
 def answer_poll(self, *_, **_) -> SendPoll: ...
 def answer_poll_pm(self, *_, **_) -> SendPoll: ...
 def answer_dice(self, *_, **_) -> SendDice: ...
 def answer_dice_pm(self, *_, **_) -> SendDice: ...
 def answer_sticker(self, *_, **_) -> SendSticker: ...
 def answer_sticker_pm(self, *_, **_) -> SendSticker: ...
 def answer_venue(self, *_, **_) -> SendVenue: ...
 def answer_venue_pm(self, *_, **_) -> SendVenue: ...
 def answer_video(self, *_, **_) -> SendVideo: ...
 def answer_video_pm(self, *_, **_) -> SendVideo: ...
 def answer_video_note(self, *_, **_) -> SendVideoNote: ...
 def answer_video_note_pm(self, *_, **_) -> SendVideoNote: ...
 def answer_voice(self, *_, **_) -> SendVoice: ...
 def answer_voice_pm(self, *_, **_) -> SendVoice: ...
 def answer_query(self, *_, **_) -> AnswerChatJoinRequestQuery: ...
 def send_webapp(self, *_, **_) -> SendChatJoinRequestWebApp: ...
# === aiogram/types/chat_location.py
from .base import TelegramObject
from .location import Location
class ChatLocation(TelegramObject):
 location: Location
# === aiogram/types/chat_member.py
from .base import TelegramObject
class ChatMember(TelegramObject): ...
# === aiogram/types/chat_member_administrator.py
from .chat_member import ChatMember
from .user import User
class ChatMemberAdministrator(ChatMember):
 user: User
# === aiogram/types/chat_member_banned.py
from .chat_member import ChatMember
from .custom import DateTime
from .user import User
class ChatMemberBanned(ChatMember):
 user: User
 until_date: DateTime
# === aiogram/types/chat_member_left.py
from .chat_member import ChatMember
from .user import User
class ChatMemberLeft(ChatMember):
 user: User
# === aiogram/types/chat_member_member.py
from .chat_member import ChatMember
from .custom import DateTime
from .user import User
class ChatMemberMember(ChatMember):
 user: User
 until_date: None | DateTime
# === aiogram/types/chat_member_owner.py
from .chat_member import ChatMember
from .user import User
class ChatMemberOwner(ChatMember):
 user: User
# === aiogram/types/chat_member_restricted.py
from .chat_member import ChatMember
from .custom import DateTime
from .user import User
class ChatMemberRestricted(ChatMember):
 user: User
 until_date: DateTime
# === aiogram/types/chat_member_union.py
from typing import Annotated, TypeAlias
from pydantic import Field
from .chat_member_administrator import ChatMemberAdministrator
from .chat_member_banned import ChatMemberBanned
from .chat_member_left import ChatMemberLeft
from .chat_member_member import ChatMemberMember
from .chat_member_owner import ChatMemberOwner
from .chat_member_restricted import ChatMemberRestricted
ChatMemberUnion = Annotated[ChatMemberOwner | ChatMemberAdministrator | ChatMemberMember | ChatMemberRestricted | ChatMemberLeft | ChatMemberBanned, Field(discriminator="status")]
# === aiogram/types/chat_member_updated.py
from .base import TelegramObject
from .custom import DateTime
from ..methods import SendAnimation, SendAudio, SendContact, SendDice, SendDocument, SendGame, SendInvoice, SendLocation, SendMediaGroup, SendMessage, SendPhoto, SendPoll, SendSticker, SendVenue, SendVideo, SendVideoNote, SendVoice
from .chat import Chat
from .chat_invite_link import ChatInviteLink
from .chat_member_union import ChatMemberUnion
from .user import User
class ChatMemberUpdated(TelegramObject):
 chat: Chat
 from_user: User
 date: DateTime
 old_chat_member: ChatMemberUnion
 new_chat_member: ChatMemberUnion
 invite_link: None | ChatInviteLink
 def answer(self, *_, **_) -> SendMessage: ...
 def answer_animation(self, *_, **_) -> SendAnimation: ...
 def answer_audio(self, *_, **_) -> SendAudio: ...
 def answer_contact(self, *_, **_) -> SendContact: ...
 def answer_document(self, *_, **_) -> SendDocument: ...
 def answer_game(self, *_, **_) -> SendGame: ...
 def answer_invoice(self, *_, **_) -> SendInvoice: ...
 def answer_location(self, *_, **_) -> SendLocation: ...
 def answer_media_group(self, *_, **_) -> SendMediaGroup: ...
 def answer_photo(self, *_, **_) -> SendPhoto: ...
 def answer_poll(self, *_, **_) -> SendPoll: ...
 def answer_dice(self, *_, **_) -> SendDice: ...
 def answer_sticker(self, *_, **_) -> SendSticker: ...
 def answer_venue(self, *_, **_) -> SendVenue: ...
 def answer_video(self, *_, **_) -> SendVideo: ...
 def answer_video_note(self, *_, **_) -> SendVideoNote: ...
 def answer_voice(self, *_, **_) -> SendVoice: ...
# === aiogram/types/chat_owner_changed.py
from .base import TelegramObject
from .user import User
class ChatOwnerChanged(TelegramObject):
 new_owner: User
# === aiogram/types/chat_owner_left.py
from .base import TelegramObject
from .user import User
class ChatOwnerLeft(TelegramObject):
 new_owner: None | User
# === aiogram/types/chat_permissions.py
from .base import MutableTelegramObject
class ChatPermissions(MutableTelegramObject): ...
# === aiogram/types/chat_photo.py
from .base import TelegramObject
class ChatPhoto(TelegramObject): ...
# === aiogram/types/chat_shared.py
from aiogram.types import TelegramObject
from .photo_size import PhotoSize
class ChatShared(TelegramObject):
 photo: None | list[PhotoSize]
# === aiogram/types/checklist.py
from .base import TelegramObject
from .checklist_task import ChecklistTask
from .message_entity import MessageEntity
class Checklist(TelegramObject):
 tasks: list[ChecklistTask]
 title_entities: None | list[MessageEntity]
# === aiogram/types/checklist_task.py
from .base import TelegramObject
from .chat import Chat
from .message_entity import MessageEntity
from .user import User
class ChecklistTask(TelegramObject):
 text_entities: None | list[MessageEntity]
 completed_by_user: None | User
 completed_by_chat: None | Chat
# === aiogram/types/checklist_tasks_added.py
from .base import TelegramObject
from .checklist_task import ChecklistTask
from .message import Message
class ChecklistTasksAdded(TelegramObject):
 tasks: list[ChecklistTask]
 checklist_message: None | Message
# === aiogram/types/checklist_tasks_done.py
from .base import TelegramObject
from .message import Message
class ChecklistTasksDone(TelegramObject):
 checklist_message: None | Message
# === aiogram/types/chosen_inline_result.py
from .base import TelegramObject
from .location import Location
from .user import User
class ChosenInlineResult(TelegramObject):
 from_user: User
 location: None | Location
# === aiogram/types/community.py
from .base import TelegramObject
class Community(TelegramObject): ...
# === aiogram/types/community_chat_added.py
from .base import TelegramObject
from .community import Community
class CommunityChatAdded(TelegramObject):
 community: Community
# === aiogram/types/community_chat_joined.py
from .base import TelegramObject
from .community import Community
class CommunityChatJoined(TelegramObject):
 community: Community
# === aiogram/types/community_chat_removed.py
from .base import TelegramObject
class CommunityChatRemoved(TelegramObject): ...
# === aiogram/types/contact.py
from .base import TelegramObject
class Contact(TelegramObject): ...
# === aiogram/types/copy_text_button.py
from .base import TelegramObject
class CopyTextButton(TelegramObject): ...
# === aiogram/types/custom.py
from datetime import datetime
from typing import Annotated
from pydantic import PlainSerializer
def _datetime_serializer(*_) -> int: ...
DateTime = Annotated[datetime, PlainSerializer(func=_datetime_serializer, return_type=int, when_used="")]
# === aiogram/types/date_time_union.py
import datetime
from typing import TypeAlias
DateTimeUnion = datetime.datetime | datetime.timedelta | int
# === aiogram/types/dice.py
from .base import TelegramObject
class Dice(TelegramObject): ...
class DiceEmoji: ...
# === aiogram/types/direct_message_price_changed.py
from .base import TelegramObject
class DirectMessagePriceChanged(TelegramObject): ...
# === aiogram/types/direct_messages_topic.py
from .base import TelegramObject
from .user import User
class DirectMessagesTopic(TelegramObject):
 user: None | User
# === aiogram/types/disabled_button.py
from .base import TelegramObject
class DisabledButton(TelegramObject): ...
# === aiogram/types/document.py
from .base import TelegramObject
from .photo_size import PhotoSize
class Document(TelegramObject):
 thumbnail: None | PhotoSize
# === aiogram/types/downloadable.py
from typing import Protocol
class Downloadable(Protocol): ...
# === aiogram/types/encrypted_credentials.py
from .base import TelegramObject
class EncryptedCredentials(TelegramObject): ...
# === aiogram/types/encrypted_passport_element.py
from .base import TelegramObject
from .passport_file import PassportFile
class EncryptedPassportElement(TelegramObject):
 files: None | list[PassportFile]
 front_side: None | PassportFile
 reverse_side: None | PassportFile
 selfie: None | PassportFile
 translation: None | list[PassportFile]
# === aiogram/types/ephemeral_message_parameters.py
from .base import TelegramObject
class EphemeralMessageParameters(TelegramObject): ...
# === aiogram/types/error_event.py
from aiogram.types.base import TelegramObject
from .update import Update
class ErrorEvent(TelegramObject):
 update: Update
# === aiogram/types/external_reply_info.py
from .base import TelegramObject
from .animation import Animation
from .audio import Audio
from .chat import Chat
from .checklist import Checklist
from .contact import Contact
from .dice import Dice
from .document import Document
from .game import Game
from .giveaway import Giveaway
from .giveaway_winners import GiveawayWinners
from .invoice import Invoice
from .link_preview_options import LinkPreviewOptions
from .live_photo import LivePhoto
from .location import Location
from .message_origin_union import MessageOriginUnion
from .paid_media_info import PaidMediaInfo
from .photo_size import PhotoSize
from .poll import Poll
from .sticker import Sticker
from .story import Story
from .venue import Venue
from .video import Video
from .video_note import VideoNote
from .voice import Voice
class ExternalReplyInfo(TelegramObject):
 origin: MessageOriginUnion
 chat: None | Chat
 link_preview_options: None | LinkPreviewOptions
 animation: None | Animation
 audio: None | Audio
 document: None | Document
 live_photo: None | LivePhoto
 paid_media: None | PaidMediaInfo
 photo: None | list[PhotoSize]
 sticker: None | Sticker
 story: None | Story
 video: None | Video
 video_note: None | VideoNote
 voice: None | Voice
 checklist: None | Checklist
 contact: None | Contact
 dice: None | Dice
 game: None | Game
 giveaway: None | Giveaway
 giveaway_winners: None | GiveawayWinners
 invoice: None | Invoice
 location: None | Location
 poll: None | Poll
 venue: None | Venue
# === aiogram/types/file.py
from .base import TelegramObject
class File(TelegramObject): ...
# === aiogram/types/force_reply.py
from .base import MutableTelegramObject
class ForceReply(MutableTelegramObject): ...
# === aiogram/types/forum_topic.py
from .base import TelegramObject
class ForumTopic(TelegramObject): ...
# === aiogram/types/forum_topic_closed.py
from .base import TelegramObject
class ForumTopicClosed(TelegramObject): ...
# === aiogram/types/forum_topic_created.py
from .base import TelegramObject
class ForumTopicCreated(TelegramObject): ...
# === aiogram/types/forum_topic_edited.py
from aiogram.types import TelegramObject
class ForumTopicEdited(TelegramObject): ...
# === aiogram/types/forum_topic_reopened.py
from .base import TelegramObject
class ForumTopicReopened(TelegramObject): ...
# === aiogram/types/game.py
from .base import TelegramObject
from .animation import Animation
from .message_entity import MessageEntity
from .photo_size import PhotoSize
class Game(TelegramObject):
 photo: list[PhotoSize]
 text_entities: None | list[MessageEntity]
 animation: None | Animation
# === aiogram/types/game_high_score.py
from .base import TelegramObject
from .user import User
class GameHighScore(TelegramObject):
 user: User
# === aiogram/types/general_forum_topic_hidden.py
from aiogram.types import TelegramObject
class GeneralForumTopicHidden(TelegramObject): ...
# === aiogram/types/general_forum_topic_unhidden.py
from aiogram.types import TelegramObject
class GeneralForumTopicUnhidden(TelegramObject): ...
# === aiogram/types/gift.py
from .base import TelegramObject
from .chat import Chat
from .gift_background import GiftBackground
from .sticker import Sticker
class Gift(TelegramObject):
 sticker: Sticker
 background: None | GiftBackground
 publisher_chat: None | Chat
# === aiogram/types/gift_background.py
from .base import TelegramObject
class GiftBackground(TelegramObject): ...
# === aiogram/types/gift_info.py
from .base import TelegramObject
from .gift import Gift
from .message_entity import MessageEntity
class GiftInfo(TelegramObject):
 gift: Gift
 entities: None | list[MessageEntity]
# === aiogram/types/gifts.py
from .base import TelegramObject
from .gift import Gift
class Gifts(TelegramObject):
 gifts: list[Gift]
# === aiogram/types/giveaway.py
from .base import TelegramObject
from .chat import Chat
from .custom import DateTime
class Giveaway(TelegramObject):
 chats: list[Chat]
 winners_selection_date: DateTime
# === aiogram/types/giveaway_completed.py
from .base import TelegramObject
from .message import Message
class GiveawayCompleted(TelegramObject):
 giveaway_message: None | Message
# === aiogram/types/giveaway_created.py
from .base import TelegramObject
class GiveawayCreated(TelegramObject): ...
# === aiogram/types/giveaway_winners.py
from .base import TelegramObject
from .chat import Chat
from .custom import DateTime
from .user import User
class GiveawayWinners(TelegramObject):
 chat: Chat
 winners_selection_date: DateTime
 winners: list[User]
# === aiogram/types/inaccessible_message.py
from aiogram.types.chat import Chat
from .maybe_inaccessible_message import MaybeInaccessibleMessage
from .reply_parameters import ReplyParameters
from ..methods import SendAnimation, SendAudio, SendContact, SendDice, SendDocument, SendGame, SendInvoice, SendLocation, SendMediaGroup, SendMessage, SendPaidMedia, SendPhoto, SendPoll, SendRichMessage, SendSticker, SendVenue, SendVideo, SendVideoNote, SendVoice
class InaccessibleMessage(MaybeInaccessibleMessage):
 chat: Chat
 def answer(self, *_, **_) -> SendMessage: ...
 def reply(self, *_, **_) -> SendMessage: ...
 def answer_animation(self, *_, **_) -> SendAnimation: ...
 def reply_animation(self, *_, **_) -> SendAnimation: ...
 def answer_audio(self, *_, **_) -> SendAudio: ...
 def reply_audio(self, *_, **_) -> SendAudio: ...
 def answer_contact(self, *_, **_) -> SendContact: ...
 def reply_contact(self, *_, **_) -> SendContact: ...
 def answer_document(self, *_, **_) -> SendDocument: ...
 def reply_document(self, *_, **_) -> SendDocument: ...
 def answer_game(self, *_, **_) -> SendGame: ...
 def reply_game(self, *_, **_) -> SendGame: ...
 def answer_invoice(self, *_, **_) -> SendInvoice: ...
 def reply_invoice(self, *_, **_) -> SendInvoice: ...
 def answer_location(self, *_, **_) -> SendLocation: ...
 def reply_location(self, *_, **_) -> SendLocation: ...
 def answer_media_group(self, *_, **_) -> SendMediaGroup: ...
 def reply_media_group(self, *_, **_) -> SendMediaGroup: ...
 def answer_photo(self, *_, **_) -> SendPhoto: ...
 def reply_photo(self, *_, **_) -> SendPhoto: ...
 def answer_poll(self, *_, **_) -> SendPoll: ...
 def reply_poll(self, *_, **_) -> SendPoll: ...
 def answer_dice(self, *_, **_) -> SendDice: ...
 def reply_dice(self, *_, **_) -> SendDice: ...
 def answer_sticker(self, *_, **_) -> SendSticker: ...
 def reply_sticker(self, *_, **_) -> SendSticker: ...
 def answer_venue(self, *_, **_) -> SendVenue: ...
 def reply_venue(self, *_, **_) -> SendVenue: ...
 def answer_video(self, *_, **_) -> SendVideo: ...
 def reply_video(self, *_, **_) -> SendVideo: ...
 def answer_video_note(self, *_, **_) -> SendVideoNote: ...
 def reply_video_note(self, *_, **_) -> SendVideoNote: ...
 def answer_voice(self, *_, **_) -> SendVoice: ...
 def reply_voice(self, *_, **_) -> SendVoice: ...
 def answer_paid_media(self, *_, **_) -> SendPaidMedia: ...
 def reply_paid_media(self, *_, **_) -> SendPaidMedia: ...
 def as_reply_parameters(self, *_) -> ReplyParameters: ...
 def answer_rich(self, *_, **_) -> SendRichMessage: ...
 def reply_rich(self, *_, **_) -> SendRichMessage: ...
# === aiogram/types/inline_keyboard_button.py
from .base import MutableTelegramObject
from .callback_game import CallbackGame
from .copy_text_button import CopyTextButton
from .disabled_button import DisabledButton
from .login_url import LoginUrl
from .switch_inline_query_chosen_chat import SwitchInlineQueryChosenChat
from .web_app_info import WebAppInfo
class InlineKeyboardButton(MutableTelegramObject):
 web_app: None | WebAppInfo
 login_url: None | LoginUrl
 switch_inline_query_chosen_chat: None | SwitchInlineQueryChosenChat
 copy_text: None | CopyTextButton
 callback_game: None | CallbackGame
 disabled: None | DisabledButton
# === aiogram/types/inline_keyboard_markup.py
from .base import MutableTelegramObject
from .inline_keyboard_button import InlineKeyboardButton
class InlineKeyboardMarkup(MutableTelegramObject):
 inline_keyboard: list[list[InlineKeyboardButton]]
# === aiogram/types/inline_query.py
from .base import TelegramObject
from ..methods import AnswerInlineQuery
from .location import Location
from .user import User
class InlineQuery(TelegramObject):
 from_user: User
 location: None | Location
 def answer(self, *_, **_) -> AnswerInlineQuery: ...
# === aiogram/types/inline_query_result.py
from .base import MutableTelegramObject
class InlineQueryResult(MutableTelegramObject): ...
# === aiogram/types/inline_query_result_article.py
from .inline_query_result import InlineQueryResult
from .inline_keyboard_markup import InlineKeyboardMarkup
from .input_message_content_union import InputMessageContentUnion
class InlineQueryResultArticle(InlineQueryResult):
 input_message_content: InputMessageContentUnion
 reply_markup: None | InlineKeyboardMarkup
# === aiogram/types/inline_query_result_audio.py
from .inline_query_result import InlineQueryResult
from .inline_keyboard_markup import InlineKeyboardMarkup
from .input_message_content_union import InputMessageContentUnion
from .message_entity import MessageEntity
class InlineQueryResultAudio(InlineQueryResult):
 caption_entities: None | list[MessageEntity]
 reply_markup: None | InlineKeyboardMarkup
 input_message_content: None | InputMessageContentUnion
# === aiogram/types/inline_query_result_cached_audio.py
from .inline_query_result import InlineQueryResult
from .inline_keyboard_markup import InlineKeyboardMarkup
from .input_message_content_union import InputMessageContentUnion
from .message_entity import MessageEntity
class InlineQueryResultCachedAudio(InlineQueryResult):
 caption_entities: None | list[MessageEntity]
 reply_markup: None | InlineKeyboardMarkup
 input_message_content: None | InputMessageContentUnion
# === aiogram/types/inline_query_result_cached_document.py
from .inline_query_result import InlineQueryResult
from .inline_keyboard_markup import InlineKeyboardMarkup
from .input_message_content_union import InputMessageContentUnion
from .message_entity import MessageEntity
class InlineQueryResultCachedDocument(InlineQueryResult):
 caption_entities: None | list[MessageEntity]
 reply_markup: None | InlineKeyboardMarkup
 input_message_content: None | InputMessageContentUnion
# === aiogram/types/inline_query_result_cached_gif.py
from .inline_query_result import InlineQueryResult
from .inline_keyboard_markup import InlineKeyboardMarkup
from .input_message_content_union import InputMessageContentUnion
from .message_entity import MessageEntity
class InlineQueryResultCachedGif(InlineQueryResult):
 caption_entities: None | list[MessageEntity]
 reply_markup: None | InlineKeyboardMarkup
 input_message_content: None | InputMessageContentUnion
# === aiogram/types/inline_query_result_cached_mpeg4_gif.py
from .inline_query_result import InlineQueryResult
from .inline_keyboard_markup import InlineKeyboardMarkup
from .input_message_content_union import InputMessageContentUnion
from .message_entity import MessageEntity
class InlineQueryResultCachedMpeg4Gif(InlineQueryResult):
 caption_entities: None | list[MessageEntity]
 reply_markup: None | InlineKeyboardMarkup
 input_message_content: None | InputMessageContentUnion
# === aiogram/types/inline_query_result_cached_photo.py
from .inline_query_result import InlineQueryResult
from .inline_keyboard_markup import InlineKeyboardMarkup
from .input_message_content_union import InputMessageContentUnion
from .message_entity import MessageEntity
class InlineQueryResultCachedPhoto(InlineQueryResult):
 caption_entities: None | list[MessageEntity]
 reply_markup: None | InlineKeyboardMarkup
 input_message_content: None | InputMessageContentUnion
# === aiogram/types/inline_query_result_cached_sticker.py
from .inline_query_result import InlineQueryResult
from .inline_keyboard_markup import InlineKeyboardMarkup
from .input_message_content_union import InputMessageContentUnion
class InlineQueryResultCachedSticker(InlineQueryResult):
 reply_markup: None | InlineKeyboardMarkup
 input_message_content: None | InputMessageContentUnion
# === aiogram/types/inline_query_result_cached_video.py
from .inline_query_result import InlineQueryResult
from .inline_keyboard_markup import InlineKeyboardMarkup
from .input_message_content_union import InputMessageContentUnion
from .message_entity import MessageEntity
class InlineQueryResultCachedVideo(InlineQueryResult):
 caption_entities: None | list[MessageEntity]
 reply_markup: None | InlineKeyboardMarkup
 input_message_content: None | InputMessageContentUnion
# === aiogram/types/inline_query_result_cached_voice.py
from .inline_query_result import InlineQueryResult
from .inline_keyboard_markup import InlineKeyboardMarkup
from .input_message_content_union import InputMessageContentUnion
from .message_entity import MessageEntity
class InlineQueryResultCachedVoice(InlineQueryResult):
 caption_entities: None | list[MessageEntity]
 reply_markup: None | InlineKeyboardMarkup
 input_message_content: None | InputMessageContentUnion
# === aiogram/types/inline_query_result_contact.py
from .inline_query_result import InlineQueryResult
from .inline_keyboard_markup import InlineKeyboardMarkup
from .input_message_content_union import InputMessageContentUnion
class InlineQueryResultContact(InlineQueryResult):
 reply_markup: None | InlineKeyboardMarkup
 input_message_content: None | InputMessageContentUnion
# === aiogram/types/inline_query_result_document.py
from .inline_query_result import InlineQueryResult
from .inline_keyboard_markup import InlineKeyboardMarkup
from .input_message_content_union import InputMessageContentUnion
from .message_entity import MessageEntity
class InlineQueryResultDocument(InlineQueryResult):
 caption_entities: None | list[MessageEntity]
 reply_markup: None | InlineKeyboardMarkup
 input_message_content: None | InputMessageContentUnion
# === aiogram/types/inline_query_result_game.py
from .inline_query_result import InlineQueryResult
from .inline_keyboard_markup import InlineKeyboardMarkup
class InlineQueryResultGame(InlineQueryResult):
 reply_markup: None | InlineKeyboardMarkup
# === aiogram/types/inline_query_result_gif.py
from .inline_query_result import InlineQueryResult
from .inline_keyboard_markup import InlineKeyboardMarkup
from .input_message_content_union import InputMessageContentUnion
from .message_entity import MessageEntity
class InlineQueryResultGif(InlineQueryResult):
 caption_entities: None | list[MessageEntity]
 reply_markup: None | InlineKeyboardMarkup
 input_message_content: None | InputMessageContentUnion
# === aiogram/types/inline_query_result_location.py
from .inline_query_result import InlineQueryResult
from .inline_keyboard_markup import InlineKeyboardMarkup
from .input_message_content_union import InputMessageContentUnion
class InlineQueryResultLocation(InlineQueryResult):
 reply_markup: None | InlineKeyboardMarkup
 input_message_content: None | InputMessageContentUnion
# === aiogram/types/inline_query_result_mpeg4_gif.py
from .inline_query_result import InlineQueryResult
from .inline_keyboard_markup import InlineKeyboardMarkup
from .input_message_content_union import InputMessageContentUnion
from .message_entity import MessageEntity
class InlineQueryResultMpeg4Gif(InlineQueryResult):
 caption_entities: None | list[MessageEntity]
 reply_markup: None | InlineKeyboardMarkup
 input_message_content: None | InputMessageContentUnion
# === aiogram/types/inline_query_result_photo.py
from .inline_query_result import InlineQueryResult
from .inline_keyboard_markup import InlineKeyboardMarkup
from .input_message_content_union import InputMessageContentUnion
from .message_entity import MessageEntity
class InlineQueryResultPhoto(InlineQueryResult):
 caption_entities: None | list[MessageEntity]
 reply_markup: None | InlineKeyboardMarkup
 input_message_content: None | InputMessageContentUnion
# === aiogram/types/inline_query_result_union.py
from typing import TypeAlias
from .inline_query_result_article import InlineQueryResultArticle
from .inline_query_result_audio import InlineQueryResultAudio
from .inline_query_result_cached_audio import InlineQueryResultCachedAudio
from .inline_query_result_cached_document import InlineQueryResultCachedDocument
from .inline_query_result_cached_gif import InlineQueryResultCachedGif
from .inline_query_result_cached_mpeg4_gif import InlineQueryResultCachedMpeg4Gif
from .inline_query_result_cached_photo import InlineQueryResultCachedPhoto
from .inline_query_result_cached_sticker import InlineQueryResultCachedSticker
from .inline_query_result_cached_video import InlineQueryResultCachedVideo
from .inline_query_result_cached_voice import InlineQueryResultCachedVoice
from .inline_query_result_contact import InlineQueryResultContact
from .inline_query_result_document import InlineQueryResultDocument
from .inline_query_result_game import InlineQueryResultGame
from .inline_query_result_gif import InlineQueryResultGif
from .inline_query_result_location import InlineQueryResultLocation
from .inline_query_result_mpeg4_gif import InlineQueryResultMpeg4Gif
from .inline_query_result_photo import InlineQueryResultPhoto
from .inline_query_result_venue import InlineQueryResultVenue
from .inline_query_result_video import InlineQueryResultVideo
from .inline_query_result_voice import InlineQueryResultVoice
InlineQueryResultUnion = InlineQueryResultCachedAudio | InlineQueryResultCachedDocument | InlineQueryResultCachedGif | InlineQueryResultCachedMpeg4Gif | InlineQueryResultCachedPhoto | InlineQueryResultCachedSticker | InlineQueryResultCachedVideo | InlineQueryResultCachedVoice | InlineQueryResultArticle | InlineQueryResultAudio | InlineQueryResultContact | InlineQueryResultGame | InlineQueryResultDocument | InlineQueryResultGif | InlineQueryResultLocation | InlineQueryResultMpeg4Gif | InlineQueryResultPhoto | InlineQueryResultVenue | InlineQueryResultVideo | InlineQueryResultVoice
# === aiogram/types/inline_query_result_venue.py
from .inline_query_result import InlineQueryResult
from .inline_keyboard_markup import InlineKeyboardMarkup
from .input_message_content_union import InputMessageContentUnion
class InlineQueryResultVenue(InlineQueryResult):
 reply_markup: None | InlineKeyboardMarkup
 input_message_content: None | InputMessageContentUnion
# === aiogram/types/inline_query_result_video.py
from .inline_query_result import InlineQueryResult
from .inline_keyboard_markup import InlineKeyboardMarkup
from .input_message_content_union import InputMessageContentUnion
from .message_entity import MessageEntity
class InlineQueryResultVideo(InlineQueryResult):
 caption_entities: None | list[MessageEntity]
 reply_markup: None | InlineKeyboardMarkup
 input_message_content: None | InputMessageContentUnion
# === aiogram/types/inline_query_result_voice.py
from .inline_query_result import InlineQueryResult
from .inline_keyboard_markup import InlineKeyboardMarkup
from .input_message_content_union import InputMessageContentUnion
from .message_entity import MessageEntity
class InlineQueryResultVoice(InlineQueryResult):
 caption_entities: None | list[MessageEntity]
 reply_markup: None | InlineKeyboardMarkup
 input_message_content: None | InputMessageContentUnion
# === aiogram/types/inline_query_results_button.py
from .base import TelegramObject
from .web_app_info import WebAppInfo
class InlineQueryResultsButton(TelegramObject):
 web_app: None | WebAppInfo
# === aiogram/types/input_checklist.py
from .base import TelegramObject
from .input_checklist_task import InputChecklistTask
from .message_entity import MessageEntity
class InputChecklist(TelegramObject):
 tasks: list[InputChecklistTask]
 title_entities: None | list[MessageEntity]
# === aiogram/types/input_checklist_task.py
from .base import TelegramObject
from .message_entity import MessageEntity
class InputChecklistTask(TelegramObject):
 text_entities: None | list[MessageEntity]
# === aiogram/types/input_contact_message_content.py
from .input_message_content import InputMessageContent
class InputContactMessageContent(InputMessageContent): ...
# === aiogram/types/input_file.py
from typing import cast
from abc import ABC
from collections.abc import AsyncGenerator
from pathlib import Path
from aiogram.client.bot import Bot
class InputFile(ABC):
 async def read(self, *_) -> AsyncGenerator[bytes, None]: yield
class BufferedInputFile(InputFile):
 @classmethod
 def from_file(cls, *_) -> BufferedInputFile: ...
 async def read(self, *_) -> AsyncGenerator[bytes, None]: yield
class FSInputFile(InputFile):
 async def read(self, *_) -> AsyncGenerator[bytes, None]: yield
 def __init__(self):
  self.path = cast(Path | str, 0)
class URLInputFile(InputFile):
 async def read(self, *_) -> AsyncGenerator[bytes, None]: yield
 def __init__(self):
  self.bot = cast(None | Bot, 0)
# === aiogram/types/input_file_union.py
from typing import TypeAlias
from .input_file import InputFile
InputFileUnion = str | InputFile
# === aiogram/types/input_invoice_message_content.py
from .input_message_content import InputMessageContent
from .labeled_price import LabeledPrice
class InputInvoiceMessageContent(InputMessageContent):
 prices: list[LabeledPrice]
# === aiogram/types/input_location_message_content.py
from .input_message_content import InputMessageContent
class InputLocationMessageContent(InputMessageContent): ...
# === aiogram/types/input_media.py
from .base import MutableTelegramObject
class InputMedia(MutableTelegramObject): ...
# === aiogram/types/input_media_animation.py
from .input_media import InputMedia
from .input_poll_media import InputPollMedia
from .input_poll_option_media import InputPollOptionMedia
from .input_file import InputFile
from .input_file_union import InputFileUnion
from .message_entity import MessageEntity
class InputMediaAnimation(InputMedia, InputPollMedia, InputPollOptionMedia):
 media: InputFileUnion
 thumbnail: None | InputFile
 caption_entities: None | list[MessageEntity]
# === aiogram/types/input_media_audio.py
from .input_media import InputMedia
from .input_poll_media import InputPollMedia
from .input_file import InputFile
from .input_file_union import InputFileUnion
from .message_entity import MessageEntity
class InputMediaAudio(InputMedia, InputPollMedia):
 media: InputFileUnion
 thumbnail: None | InputFile
 caption_entities: None | list[MessageEntity]
# === aiogram/types/input_media_document.py
from .input_media import InputMedia
from .input_poll_media import InputPollMedia
from .input_file import InputFile
from .input_file_union import InputFileUnion
from .message_entity import MessageEntity
class InputMediaDocument(InputMedia, InputPollMedia):
 media: InputFileUnion
 thumbnail: None | InputFile
 caption_entities: None | list[MessageEntity]
# === aiogram/types/input_media_link.py
from .input_poll_option_media import InputPollOptionMedia
class InputMediaLink(InputPollOptionMedia): ...
# === aiogram/types/input_media_live_photo.py
from .input_media import InputMedia
from .input_poll_media import InputPollMedia
from .input_poll_option_media import InputPollOptionMedia
from .message_entity import MessageEntity
class InputMediaLivePhoto(InputMedia, InputPollMedia, InputPollOptionMedia):
 caption_entities: None | list[MessageEntity]
# === aiogram/types/input_media_location.py
from .input_poll_media import InputPollMedia
from .input_poll_option_media import InputPollOptionMedia
class InputMediaLocation(InputPollMedia, InputPollOptionMedia): ...
# === aiogram/types/input_media_photo.py
from .input_media import InputMedia
from .input_poll_media import InputPollMedia
from .input_poll_option_media import InputPollOptionMedia
from .input_file_union import InputFileUnion
from .message_entity import MessageEntity
class InputMediaPhoto(InputMedia, InputPollMedia, InputPollOptionMedia):
 media: InputFileUnion
 caption_entities: None | list[MessageEntity]
# === aiogram/types/input_media_sticker.py
from .input_poll_option_media import InputPollOptionMedia
class InputMediaSticker(InputPollOptionMedia): ...
# === aiogram/types/input_media_union.py
from typing import Annotated, TypeAlias
from pydantic import Field
from .input_media_animation import InputMediaAnimation
from .input_media_audio import InputMediaAudio
from .input_media_document import InputMediaDocument
from .input_media_live_photo import InputMediaLivePhoto
from .input_media_photo import InputMediaPhoto
from .input_media_video import InputMediaVideo
InputMediaUnion = Annotated[InputMediaAnimation | InputMediaAudio | InputMediaDocument | InputMediaLivePhoto | InputMediaPhoto | InputMediaVideo, Field(discriminator="type")]
# === aiogram/types/input_media_venue.py
from .input_poll_media import InputPollMedia
from .input_poll_option_media import InputPollOptionMedia
class InputMediaVenue(InputPollMedia, InputPollOptionMedia): ...
# === aiogram/types/input_media_video.py
from .input_media import InputMedia
from .input_poll_media import InputPollMedia
from .input_poll_option_media import InputPollOptionMedia
from .date_time_union import DateTimeUnion
from .input_file import InputFile
from .input_file_union import InputFileUnion
from .message_entity import MessageEntity
class InputMediaVideo(InputMedia, InputPollMedia, InputPollOptionMedia):
 media: InputFileUnion
 thumbnail: None | InputFile
 cover: None | InputFileUnion
 start_timestamp: None | DateTimeUnion
 caption_entities: None | list[MessageEntity]
# === aiogram/types/input_media_voice_note.py
from .base import TelegramObject
from .message_entity import MessageEntity
class InputMediaVoiceNote(TelegramObject):
 caption_entities: None | list[MessageEntity]
# === aiogram/types/input_message_content.py
from .base import MutableTelegramObject
class InputMessageContent(MutableTelegramObject): ...
# === aiogram/types/input_message_content_union.py
from typing import TypeAlias
from .input_contact_message_content import InputContactMessageContent
from .input_invoice_message_content import InputInvoiceMessageContent
from .input_location_message_content import InputLocationMessageContent
from .input_rich_message_content import InputRichMessageContent
from .input_text_message_content import InputTextMessageContent
from .input_venue_message_content import InputVenueMessageContent
InputMessageContentUnion = InputTextMessageContent | InputRichMessageContent | InputLocationMessageContent | InputVenueMessageContent | InputContactMessageContent | InputInvoiceMessageContent
# === aiogram/types/input_paid_media.py
from .base import TelegramObject
class InputPaidMedia(TelegramObject): ...
# === aiogram/types/input_paid_media_live_photo.py
from .input_paid_media import InputPaidMedia
class InputPaidMediaLivePhoto(InputPaidMedia): ...
# === aiogram/types/input_paid_media_photo.py
from .input_file_union import InputFileUnion
from .input_paid_media import InputPaidMedia
class InputPaidMediaPhoto(InputPaidMedia):
 media: InputFileUnion
# === aiogram/types/input_paid_media_union.py
from typing import Annotated, TypeAlias
from pydantic import Field
from .input_paid_media_live_photo import InputPaidMediaLivePhoto
from .input_paid_media_photo import InputPaidMediaPhoto
from .input_paid_media_video import InputPaidMediaVideo
InputPaidMediaUnion = Annotated[InputPaidMediaLivePhoto | InputPaidMediaPhoto | InputPaidMediaVideo, Field(discriminator="type")]
# === aiogram/types/input_paid_media_video.py
from .date_time_union import DateTimeUnion
from .input_file import InputFile
from .input_file_union import InputFileUnion
from .input_paid_media import InputPaidMedia
class InputPaidMediaVideo(InputPaidMedia):
 media: InputFileUnion
 thumbnail: None | InputFile
 cover: None | InputFileUnion
 start_timestamp: None | DateTimeUnion
# === aiogram/types/input_poll_media.py
from .base import TelegramObject
class InputPollMedia(TelegramObject): ...
# === aiogram/types/input_poll_media_union.py
from typing import Annotated, TypeAlias
from pydantic import Field
from .input_media_animation import InputMediaAnimation
from .input_media_audio import InputMediaAudio
from .input_media_document import InputMediaDocument
from .input_media_live_photo import InputMediaLivePhoto
from .input_media_location import InputMediaLocation
from .input_media_photo import InputMediaPhoto
from .input_media_venue import InputMediaVenue
from .input_media_video import InputMediaVideo
InputPollMediaUnion = Annotated[InputMediaAnimation | InputMediaAudio | InputMediaDocument | InputMediaLivePhoto | InputMediaLocation | InputMediaPhoto | InputMediaVenue | InputMediaVideo, Field(discriminator="type")]
# === aiogram/types/input_poll_option.py
from .base import TelegramObject
from .input_poll_option_media_union import InputPollOptionMediaUnion
from .message_entity import MessageEntity
class InputPollOption(TelegramObject):
 text_entities: None | list[MessageEntity]
 media: None | InputPollOptionMediaUnion
# === aiogram/types/input_poll_option_media.py
from .base import TelegramObject
class InputPollOptionMedia(TelegramObject): ...
# === aiogram/types/input_poll_option_media_union.py
from typing import Annotated, TypeAlias
from pydantic import Field
from .input_media_animation import InputMediaAnimation
from .input_media_link import InputMediaLink
from .input_media_live_photo import InputMediaLivePhoto
from .input_media_location import InputMediaLocation
from .input_media_photo import InputMediaPhoto
from .input_media_sticker import InputMediaSticker
from .input_media_venue import InputMediaVenue
from .input_media_video import InputMediaVideo
InputPollOptionMediaUnion = Annotated[InputMediaAnimation | InputMediaLink | InputMediaLivePhoto | InputMediaLocation | InputMediaPhoto | InputMediaSticker | InputMediaVenue | InputMediaVideo, Field(discriminator="type")]
# === aiogram/types/input_poll_option_union.py
from typing import TypeAlias
from .input_poll_option import InputPollOption
InputPollOptionUnion = InputPollOption | str
# === aiogram/types/input_profile_photo.py
from .base import TelegramObject
class InputProfilePhoto(TelegramObject): ...
# === aiogram/types/input_profile_photo_animated.py
from .input_file_union import InputFileUnion
from .input_profile_photo import InputProfilePhoto
class InputProfilePhotoAnimated(InputProfilePhoto):
 animation: InputFileUnion
# === aiogram/types/input_profile_photo_static.py
from .input_file_union import InputFileUnion
from .input_profile_photo import InputProfilePhoto
class InputProfilePhotoStatic(InputProfilePhoto):
 photo: InputFileUnion
# === aiogram/types/input_profile_photo_union.py
from typing import Annotated, TypeAlias
from pydantic import Field
from .input_profile_photo_animated import InputProfilePhotoAnimated
from .input_profile_photo_static import InputProfilePhotoStatic
InputProfilePhotoUnion = Annotated[InputProfilePhotoStatic | InputProfilePhotoAnimated, Field(discriminator="type")]
# === aiogram/types/input_rich_block.py
from .base import TelegramObject
class InputRichBlock(TelegramObject): ...
# === aiogram/types/input_rich_block_anchor.py
from .input_rich_block import InputRichBlock
class InputRichBlockAnchor(InputRichBlock): ...
# === aiogram/types/input_rich_block_animation.py
from .input_rich_block import InputRichBlock
from .input_media_animation import InputMediaAnimation
from .rich_block_caption import RichBlockCaption
class InputRichBlockAnimation(InputRichBlock):
 animation: InputMediaAnimation
 caption: None | RichBlockCaption
# === aiogram/types/input_rich_block_audio.py
from .input_rich_block import InputRichBlock
from .input_media_audio import InputMediaAudio
from .rich_block_caption import RichBlockCaption
class InputRichBlockAudio(InputRichBlock):
 audio: InputMediaAudio
 caption: None | RichBlockCaption
# === aiogram/types/input_rich_block_block_quotation.py
from .input_rich_block import InputRichBlock
from .input_rich_block_union import InputRichBlockUnion
from .rich_text_union import RichTextUnion
class InputRichBlockBlockQuotation(InputRichBlock):
 blocks: list[InputRichBlockUnion]
 credit: None | RichTextUnion
# === aiogram/types/input_rich_block_buttons.py
from .input_rich_block import InputRichBlock
from .rich_message_button import RichMessageButton
class InputRichBlockButtons(InputRichBlock):
 buttons: list[RichMessageButton]
# === aiogram/types/input_rich_block_collage.py
from .input_rich_block import InputRichBlock
from .input_rich_block_union import InputRichBlockUnion
from .rich_block_caption import RichBlockCaption
class InputRichBlockCollage(InputRichBlock):
 blocks: list[InputRichBlockUnion]
 caption: None | RichBlockCaption
# === aiogram/types/input_rich_block_details.py
from .input_rich_block import InputRichBlock
from .input_rich_block_union import InputRichBlockUnion
from .rich_text_union import RichTextUnion
class InputRichBlockDetails(InputRichBlock):
 summary: RichTextUnion
 blocks: list[InputRichBlockUnion]
# === aiogram/types/input_rich_block_divider.py
from .input_rich_block import InputRichBlock
class InputRichBlockDivider(InputRichBlock): ...
# === aiogram/types/input_rich_block_document.py
from .input_rich_block import InputRichBlock
from .input_media_document import InputMediaDocument
from .rich_block_caption import RichBlockCaption
class InputRichBlockDocument(InputRichBlock):
 document: InputMediaDocument
 caption: None | RichBlockCaption
# === aiogram/types/input_rich_block_expandable_block_quotation.py
from .input_rich_block import InputRichBlock
from .rich_text_union import RichTextUnion
class InputRichBlockExpandableBlockQuotation(InputRichBlock):
 text: RichTextUnion
 credit: None | RichTextUnion
# === aiogram/types/input_rich_block_footer.py
from .input_rich_block import InputRichBlock
from .rich_text_union import RichTextUnion
class InputRichBlockFooter(InputRichBlock):
 text: RichTextUnion
# === aiogram/types/input_rich_block_list.py
from .input_rich_block import InputRichBlock
from .input_rich_block_list_item import InputRichBlockListItem
class InputRichBlockList(InputRichBlock):
 items: list[InputRichBlockListItem]
# === aiogram/types/input_rich_block_list_item.py
from .base import TelegramObject
from .input_rich_block_union import InputRichBlockUnion
class InputRichBlockListItem(TelegramObject):
 blocks: list[InputRichBlockUnion]
# === aiogram/types/input_rich_block_map.py
from .input_rich_block import InputRichBlock
from .location import Location
from .rich_block_caption import RichBlockCaption
class InputRichBlockMap(InputRichBlock):
 location: Location
 caption: None | RichBlockCaption
# === aiogram/types/input_rich_block_mathematical_expression.py
from .input_rich_block import InputRichBlock
class InputRichBlockMathematicalExpression(InputRichBlock): ...
# === aiogram/types/input_rich_block_paragraph.py
from .input_rich_block import InputRichBlock
from .rich_text_union import RichTextUnion
class InputRichBlockParagraph(InputRichBlock):
 text: RichTextUnion
# === aiogram/types/input_rich_block_photo.py
from .input_rich_block import InputRichBlock
from .input_media_photo import InputMediaPhoto
from .rich_block_caption import RichBlockCaption
class InputRichBlockPhoto(InputRichBlock):
 photo: InputMediaPhoto
 caption: None | RichBlockCaption
# === aiogram/types/input_rich_block_preformatted.py
from .input_rich_block import InputRichBlock
from .rich_text_union import RichTextUnion
class InputRichBlockPreformatted(InputRichBlock):
 text: RichTextUnion
# === aiogram/types/input_rich_block_pull_quotation.py
from .input_rich_block import InputRichBlock
from .rich_text_union import RichTextUnion
class InputRichBlockPullQuotation(InputRichBlock):
 text: RichTextUnion
 credit: None | RichTextUnion
# === aiogram/types/input_rich_block_section_heading.py
from .input_rich_block import InputRichBlock
from .rich_text_union import RichTextUnion
class InputRichBlockSectionHeading(InputRichBlock):
 text: RichTextUnion
# === aiogram/types/input_rich_block_slideshow.py
from .input_rich_block import InputRichBlock
from .input_rich_block_union import InputRichBlockUnion
from .rich_block_caption import RichBlockCaption
class InputRichBlockSlideshow(InputRichBlock):
 blocks: list[InputRichBlockUnion]
 caption: None | RichBlockCaption
# === aiogram/types/input_rich_block_table.py
from .input_rich_block import InputRichBlock
from .rich_block_table_cell import RichBlockTableCell
from .rich_text_union import RichTextUnion
class InputRichBlockTable(InputRichBlock):
 cells: list[list[RichBlockTableCell]]
 caption: None | RichTextUnion
# === aiogram/types/input_rich_block_thinking.py
from .input_rich_block import InputRichBlock
from .rich_text_union import RichTextUnion
class InputRichBlockThinking(InputRichBlock):
 text: RichTextUnion
# === aiogram/types/input_rich_block_union.py
from typing import Annotated, TypeAlias
from pydantic import Field
from .input_rich_block_anchor import InputRichBlockAnchor
from .input_rich_block_animation import InputRichBlockAnimation
from .input_rich_block_audio import InputRichBlockAudio
from .input_rich_block_block_quotation import InputRichBlockBlockQuotation
from .input_rich_block_buttons import InputRichBlockButtons
from .input_rich_block_collage import InputRichBlockCollage
from .input_rich_block_details import InputRichBlockDetails
from .input_rich_block_divider import InputRichBlockDivider
from .input_rich_block_document import InputRichBlockDocument
from .input_rich_block_expandable_block_quotation import InputRichBlockExpandableBlockQuotation
from .input_rich_block_footer import InputRichBlockFooter
from .input_rich_block_list import InputRichBlockList
from .input_rich_block_map import InputRichBlockMap
from .input_rich_block_mathematical_expression import InputRichBlockMathematicalExpression
from .input_rich_block_paragraph import InputRichBlockParagraph
from .input_rich_block_photo import InputRichBlockPhoto
from .input_rich_block_preformatted import InputRichBlockPreformatted
from .input_rich_block_pull_quotation import InputRichBlockPullQuotation
from .input_rich_block_section_heading import InputRichBlockSectionHeading
from .input_rich_block_slideshow import InputRichBlockSlideshow
from .input_rich_block_table import InputRichBlockTable
from .input_rich_block_thinking import InputRichBlockThinking
from .input_rich_block_video import InputRichBlockVideo
from .input_rich_block_voice_note import InputRichBlockVoiceNote
InputRichBlockUnion = Annotated[InputRichBlockParagraph | InputRichBlockSectionHeading | InputRichBlockPreformatted | InputRichBlockFooter | InputRichBlockDivider | InputRichBlockMathematicalExpression | InputRichBlockAnchor | InputRichBlockList | InputRichBlockBlockQuotation | InputRichBlockExpandableBlockQuotation | InputRichBlockPullQuotation | InputRichBlockCollage | InputRichBlockSlideshow | InputRichBlockTable | InputRichBlockDetails | InputRichBlockMap | InputRichBlockButtons | InputRichBlockAnimation | InputRichBlockAudio | InputRichBlockDocument | InputRichBlockPhoto | InputRichBlockVideo | InputRichBlockVoiceNote | InputRichBlockThinking, Field(discriminator="type")]
# === aiogram/types/input_rich_block_video.py
from .input_rich_block import InputRichBlock
from .input_media_video import InputMediaVideo
from .rich_block_caption import RichBlockCaption
class InputRichBlockVideo(InputRichBlock):
 video: InputMediaVideo
 caption: None | RichBlockCaption
# === aiogram/types/input_rich_block_voice_note.py
from .input_rich_block import InputRichBlock
from .input_media_voice_note import InputMediaVoiceNote
from .rich_block_caption import RichBlockCaption
class InputRichBlockVoiceNote(InputRichBlock):
 voice_note: InputMediaVoiceNote
 caption: None | RichBlockCaption
# === aiogram/types/input_rich_message.py
from .base import TelegramObject
from .input_rich_block_union import InputRichBlockUnion
from .input_rich_message_media import InputRichMessageMedia
class InputRichMessage(TelegramObject):
 blocks: None | list[InputRichBlockUnion]
 media: None | list[InputRichMessageMedia]
# === aiogram/types/input_rich_message_content.py
from .input_message_content import InputMessageContent
from .input_rich_message import InputRichMessage
class InputRichMessageContent(InputMessageContent):
 rich_message: InputRichMessage
# === aiogram/types/input_rich_message_media.py
from .base import TelegramObject
from .input_rich_message_media_union import InputRichMessageMediaUnion
class InputRichMessageMedia(TelegramObject):
 media: InputRichMessageMediaUnion
# === aiogram/types/input_rich_message_media_union.py
from typing import TypeAlias
from .input_media_animation import InputMediaAnimation
from .input_media_audio import InputMediaAudio
from .input_media_document import InputMediaDocument
from .input_media_photo import InputMediaPhoto
from .input_media_video import InputMediaVideo
from .input_media_voice_note import InputMediaVoiceNote
InputRichMessageMediaUnion = InputMediaAnimation | InputMediaAudio | InputMediaDocument | InputMediaPhoto | InputMediaVideo | InputMediaVoiceNote
# === aiogram/types/input_sticker.py
from .base import TelegramObject
from .input_file_union import InputFileUnion
from .mask_position import MaskPosition
class InputSticker(TelegramObject):
 sticker: InputFileUnion
 mask_position: None | MaskPosition
# === aiogram/types/input_story_content.py
from .base import TelegramObject
class InputStoryContent(TelegramObject): ...
# === aiogram/types/input_story_content_photo.py
from .input_story_content import InputStoryContent
class InputStoryContentPhoto(InputStoryContent): ...
# === aiogram/types/input_story_content_union.py
from typing import Annotated, TypeAlias
from pydantic import Field
from .input_story_content_photo import InputStoryContentPhoto
from .input_story_content_video import InputStoryContentVideo
InputStoryContentUnion = Annotated[InputStoryContentPhoto | InputStoryContentVideo, Field(discriminator="type")]
# === aiogram/types/input_story_content_video.py
from .input_story_content import InputStoryContent
class InputStoryContentVideo(InputStoryContent): ...
# === aiogram/types/input_text_message_content.py
from ..client.default import Default
from .input_message_content import InputMessageContent
from .link_preview_options import LinkPreviewOptions
from .message_entity import MessageEntity
class InputTextMessageContent(InputMessageContent):
 entities: None | list[MessageEntity]
 link_preview_options: None | Default | LinkPreviewOptions
# === aiogram/types/input_venue_message_content.py
from .input_message_content import InputMessageContent
class InputVenueMessageContent(InputMessageContent): ...
# === aiogram/types/invoice.py
from .base import TelegramObject
class Invoice(TelegramObject): ...
# === aiogram/types/keyboard_button.py
from .base import MutableTelegramObject
from .keyboard_button_poll_type import KeyboardButtonPollType
from .keyboard_button_request_chat import KeyboardButtonRequestChat
from .keyboard_button_request_managed_bot import KeyboardButtonRequestManagedBot
from .keyboard_button_request_user import KeyboardButtonRequestUser
from .keyboard_button_request_users import KeyboardButtonRequestUsers
from .web_app_info import WebAppInfo
class KeyboardButton(MutableTelegramObject):
 request_users: None | KeyboardButtonRequestUsers
 request_chat: None | KeyboardButtonRequestChat
 request_managed_bot: None | KeyboardButtonRequestManagedBot
 request_poll: None | KeyboardButtonPollType
 web_app: None | WebAppInfo
 request_user: None | KeyboardButtonRequestUser
# === aiogram/types/keyboard_button_poll_type.py
from .base import MutableTelegramObject
class KeyboardButtonPollType(MutableTelegramObject): ...
# === aiogram/types/keyboard_button_request_chat.py
from aiogram.types import TelegramObject
from .chat_administrator_rights import ChatAdministratorRights
class KeyboardButtonRequestChat(TelegramObject):
 user_administrator_rights: None | ChatAdministratorRights
 bot_administrator_rights: None | ChatAdministratorRights
# === aiogram/types/keyboard_button_request_managed_bot.py
from .base import TelegramObject
class KeyboardButtonRequestManagedBot(TelegramObject): ...
# === aiogram/types/keyboard_button_request_user.py
from aiogram.types import TelegramObject
class KeyboardButtonRequestUser(TelegramObject): ...
# === aiogram/types/keyboard_button_request_users.py
from aiogram.types import TelegramObject
class KeyboardButtonRequestUsers(TelegramObject): ...
# === aiogram/types/labeled_price.py
from .base import MutableTelegramObject
class LabeledPrice(MutableTelegramObject): ...
# === aiogram/types/link.py
from .base import TelegramObject
class Link(TelegramObject): ...
# === aiogram/types/link_preview_options.py
from .base import TelegramObject
class LinkPreviewOptions(TelegramObject): ...
# === aiogram/types/live_photo.py
from .base import TelegramObject
from .photo_size import PhotoSize
class LivePhoto(TelegramObject):
 photo: None | list[PhotoSize]
# === aiogram/types/location.py
from .base import TelegramObject
class Location(TelegramObject): ...
# === aiogram/types/location_address.py
from .base import TelegramObject
class LocationAddress(TelegramObject): ...
# === aiogram/types/login_url.py
from .base import TelegramObject
class LoginUrl(TelegramObject): ...
# === aiogram/types/managed_bot_created.py
from .base import TelegramObject
from .user import User
class ManagedBotCreated(TelegramObject):
 bot_user: User
# === aiogram/types/managed_bot_updated.py
from .base import TelegramObject
from .user import User
class ManagedBotUpdated(TelegramObject):
 user: User
 bot_user: User
# === aiogram/types/mask_position.py
from .base import TelegramObject
class MaskPosition(TelegramObject): ...
# === aiogram/types/maybe_inaccessible_message.py
from aiogram.types import TelegramObject
class MaybeInaccessibleMessage(TelegramObject): ...
# === aiogram/types/maybe_inaccessible_message_union.py
from typing import TypeAlias
from .inaccessible_message import InaccessibleMessage
from .message import Message
MaybeInaccessibleMessageUnion = Message | InaccessibleMessage
# === aiogram/types/media_union.py
from typing import TypeAlias
from .input_media_audio import InputMediaAudio
from .input_media_document import InputMediaDocument
from .input_media_live_photo import InputMediaLivePhoto
from .input_media_photo import InputMediaPhoto
from .input_media_video import InputMediaVideo
MediaUnion = InputMediaAudio | InputMediaDocument | InputMediaLivePhoto | InputMediaPhoto | InputMediaVideo
# === aiogram/types/menu_button.py
from .base import MutableTelegramObject
from .web_app_info import WebAppInfo
class MenuButton(MutableTelegramObject):
 web_app: None | WebAppInfo
# === aiogram/types/menu_button_commands.py
from .menu_button import MenuButton
class MenuButtonCommands(MenuButton): ...
# === aiogram/types/menu_button_default.py
from .menu_button import MenuButton
class MenuButtonDefault(MenuButton): ...
# === aiogram/types/menu_button_union.py
from typing import Annotated, TypeAlias
from pydantic import Field
from .menu_button_commands import MenuButtonCommands
from .menu_button_default import MenuButtonDefault
from .menu_button_web_app import MenuButtonWebApp
MenuButtonUnion = Annotated[MenuButtonCommands | MenuButtonWebApp | MenuButtonDefault, Field(discriminator="type")]
# === aiogram/types/menu_button_web_app.py
from .menu_button import MenuButton
from .web_app_info import WebAppInfo
class MenuButtonWebApp(MenuButton):
 web_app: WebAppInfo
# === aiogram/types/message.py
from typing import TYPE_CHECKING
from ..enums import ContentType
from .custom import DateTime
from .ephemeral_message_parameters import EphemeralMessageParameters
if TYPE_CHECKING:
 from .ephemeral_message_parameters import EphemeralMessageParameters
from .maybe_inaccessible_message import MaybeInaccessibleMessage
from .reply_parameters import ReplyParameters
from ..methods import AnswerGuestQuery, CopyMessage, DeleteEphemeralMessage, DeleteMessage, EditEphemeralMessageCaption, EditEphemeralMessageMedia, EditEphemeralMessageReplyMarkup, EditEphemeralMessageText, EditMessageCaption, EditMessageLiveLocation, EditMessageMedia, EditMessageReplyMarkup, EditMessageText, ForwardMessage, PinChatMessage, SendAnimation, SendAudio, SendContact, SendDice, SendDocument, SendGame, SendInvoice, SendLivePhoto, SendLocation, SendMediaGroup, SendMessage, SendPaidMedia, SendPhoto, SendPoll, SendRichMessage, SendSticker, SendVenue, SendVideo, SendVideoNote, SendVoice, SetMessageReaction, StopMessageLiveLocation, UnpinChatMessage
from .animation import Animation
from .audio import Audio
from .chat import Chat
from .chat_background import ChatBackground
from .chat_boost_added import ChatBoostAdded
from .chat_owner_changed import ChatOwnerChanged
from .chat_owner_left import ChatOwnerLeft
from .chat_shared import ChatShared
from .checklist import Checklist
from .checklist_tasks_added import ChecklistTasksAdded
from .checklist_tasks_done import ChecklistTasksDone
from .community_chat_added import CommunityChatAdded
from .community_chat_joined import CommunityChatJoined
from .community_chat_removed import CommunityChatRemoved
from .contact import Contact
from .dice import Dice
from .direct_message_price_changed import DirectMessagePriceChanged
from .direct_messages_topic import DirectMessagesTopic
from .document import Document
from .external_reply_info import ExternalReplyInfo
from .forum_topic_closed import ForumTopicClosed
from .forum_topic_created import ForumTopicCreated
from .forum_topic_edited import ForumTopicEdited
from .forum_topic_reopened import ForumTopicReopened
from .game import Game
from .general_forum_topic_hidden import GeneralForumTopicHidden
from .general_forum_topic_unhidden import GeneralForumTopicUnhidden
from .gift_info import GiftInfo
from .giveaway import Giveaway
from .giveaway_completed import GiveawayCompleted
from .giveaway_created import GiveawayCreated
from .giveaway_winners import GiveawayWinners
from .inline_keyboard_markup import InlineKeyboardMarkup
from .invoice import Invoice
from .link_preview_options import LinkPreviewOptions
from .live_photo import LivePhoto
from .location import Location
from .managed_bot_created import ManagedBotCreated
from .maybe_inaccessible_message_union import MaybeInaccessibleMessageUnion
from .message_auto_delete_timer_changed import MessageAutoDeleteTimerChanged
from .message_entity import MessageEntity
from .message_origin_union import MessageOriginUnion
from .paid_media_info import PaidMediaInfo
from .paid_message_price_changed import PaidMessagePriceChanged
from .passport_data import PassportData
from .photo_size import PhotoSize
from .poll import Poll
from .poll_option_added import PollOptionAdded
from .poll_option_deleted import PollOptionDeleted
from .proximity_alert_triggered import ProximityAlertTriggered
from .refunded_payment import RefundedPayment
from .rich_message import RichMessage
from .sticker import Sticker
from .story import Story
from .successful_payment import SuccessfulPayment
from .suggested_post_approval_failed import SuggestedPostApprovalFailed
from .suggested_post_approved import SuggestedPostApproved
from .suggested_post_declined import SuggestedPostDeclined
from .suggested_post_info import SuggestedPostInfo
from .suggested_post_paid import SuggestedPostPaid
from .suggested_post_refunded import SuggestedPostRefunded
from .text_quote import TextQuote
from .unique_gift_info import UniqueGiftInfo
from .user import User
from .user_shared import UserShared
from .users_shared import UsersShared
from .venue import Venue
from .video import Video
from .video_chat_ended import VideoChatEnded
from .video_chat_participants_invited import VideoChatParticipantsInvited
from .video_chat_scheduled import VideoChatScheduled
from .video_chat_started import VideoChatStarted
from .video_note import VideoNote
from .voice import Voice
from .web_app_data import WebAppData
from .write_access_allowed import WriteAccessAllowed
class Message(MaybeInaccessibleMessage):
 date: DateTime
 chat: Chat
 direct_messages_topic: None | DirectMessagesTopic
 from_user: None | User
 sender_chat: None | Chat
 sender_business_bot: None | User
 forward_origin: None | MessageOriginUnion
 reply_to_message: None | Message
 external_reply: None | ExternalReplyInfo
 quote: None | TextQuote
 reply_to_story: None | Story
 via_bot: None | User
 guest_bot_caller_user: None | User
 guest_bot_caller_chat: None | Chat
 entities: None | list[MessageEntity]
 link_preview_options: None | LinkPreviewOptions
 suggested_post_info: None | SuggestedPostInfo
 animation: None | Animation
 audio: None | Audio
 document: None | Document
 live_photo: None | LivePhoto
 paid_media: None | PaidMediaInfo
 photo: None | list[PhotoSize]
 sticker: None | Sticker
 story: None | Story
 video: None | Video
 video_note: None | VideoNote
 voice: None | Voice
 caption_entities: None | list[MessageEntity]
 checklist: None | Checklist
 contact: None | Contact
 dice: None | Dice
 game: None | Game
 poll: None | Poll
 venue: None | Venue
 location: None | Location
 new_chat_members: None | list[User]
 left_chat_member: None | User
 chat_owner_left: None | ChatOwnerLeft
 chat_owner_changed: None | ChatOwnerChanged
 new_chat_photo: None | list[PhotoSize]
 message_auto_delete_timer_changed: None | MessageAutoDeleteTimerChanged
 pinned_message: None | MaybeInaccessibleMessageUnion
 invoice: None | Invoice
 successful_payment: None | SuccessfulPayment
 refunded_payment: None | RefundedPayment
 users_shared: None | UsersShared
 chat_shared: None | ChatShared
 gift: None | GiftInfo
 unique_gift: None | UniqueGiftInfo
 gift_upgrade_sent: None | GiftInfo
 write_access_allowed: None | WriteAccessAllowed
 passport_data: None | PassportData
 proximity_alert_triggered: None | ProximityAlertTriggered
 boost_added: None | ChatBoostAdded
 chat_background_set: None | ChatBackground
 checklist_tasks_done: None | ChecklistTasksDone
 checklist_tasks_added: None | ChecklistTasksAdded
 direct_message_price_changed: None | DirectMessagePriceChanged
 forum_topic_created: None | ForumTopicCreated
 forum_topic_edited: None | ForumTopicEdited
 forum_topic_closed: None | ForumTopicClosed
 forum_topic_reopened: None | ForumTopicReopened
 general_forum_topic_hidden: None | GeneralForumTopicHidden
 general_forum_topic_unhidden: None | GeneralForumTopicUnhidden
 giveaway_created: None | GiveawayCreated
 giveaway: None | Giveaway
 giveaway_winners: None | GiveawayWinners
 giveaway_completed: None | GiveawayCompleted
 managed_bot_created: None | ManagedBotCreated
 paid_message_price_changed: None | PaidMessagePriceChanged
 poll_option_added: None | PollOptionAdded
 poll_option_deleted: None | PollOptionDeleted
 suggested_post_approved: None | SuggestedPostApproved
 suggested_post_approval_failed: None | SuggestedPostApprovalFailed
 suggested_post_declined: None | SuggestedPostDeclined
 suggested_post_paid: None | SuggestedPostPaid
 suggested_post_refunded: None | SuggestedPostRefunded
 video_chat_scheduled: None | VideoChatScheduled
 video_chat_started: None | VideoChatStarted
 video_chat_ended: None | VideoChatEnded
 video_chat_participants_invited: None | VideoChatParticipantsInvited
 web_app_data: None | WebAppData
 reply_markup: None | InlineKeyboardMarkup
 rich_message: None | RichMessage
 receiver_user: None | User
 community_chat_added: None | CommunityChatAdded
 community_chat_removed: None | CommunityChatRemoved
 community_chat_joined: None | CommunityChatJoined
 forward_date: None | DateTime
 forward_from: None | User
 forward_from_chat: None | Chat
 user_shared: None | UserShared
 def as_reply_parameters(self, *_) -> ReplyParameters: ...
 def as_ephemeral_message_parameters(self, *_) -> None | EphemeralMessageParameters: ...
 def reply_animation(self, *_, **_) -> SendAnimation: ...
 def answer_animation(self, *_, **_) -> SendAnimation: ...
 def reply_audio(self, *_, **_) -> SendAudio: ...
 def answer_audio(self, *_, **_) -> SendAudio: ...
 def reply_contact(self, *_, **_) -> SendContact: ...
 def answer_contact(self, *_, **_) -> SendContact: ...
 def reply_document(self, *_, **_) -> SendDocument: ...
 def answer_document(self, *_, **_) -> SendDocument: ...
 def reply_game(self, *_, **_) -> SendGame: ...
 def answer_game(self, *_, **_) -> SendGame: ...
 def reply_invoice(self, *_, **_) -> SendInvoice: ...
 def answer_invoice(self, *_, **_) -> SendInvoice: ...
 def reply_location(self, *_, **_) -> SendLocation: ...
 def answer_location(self, *_, **_) -> SendLocation: ...
 def reply_media_group(self, *_, **_) -> SendMediaGroup: ...
 def answer_media_group(self, *_, **_) -> SendMediaGroup: ...
 def reply(self, *_, **_) -> SendMessage: ...
 def answer(self, *_, **_) -> SendMessage: ...
 def reply_photo(self, *_, **_) -> SendPhoto: ...
 def answer_photo(self, *_, **_) -> SendPhoto: ...
 def reply_poll(self, *_, **_) -> SendPoll: ...
 def answer_poll(self, *_, **_) -> SendPoll: ...
 def reply_dice(self, *_, **_) -> SendDice: ...
 def answer_dice(self, *_, **_) -> SendDice: ...
 def reply_sticker(self, *_, **_) -> SendSticker: ...
 def answer_sticker(self, *_, **_) -> SendSticker: ...
 def reply_venue(self, *_, **_) -> SendVenue: ...
 def answer_venue(self, *_, **_) -> SendVenue: ...
 def reply_video(self, *_, **_) -> SendVideo: ...
 def answer_video(self, *_, **_) -> SendVideo: ...
 def reply_video_note(self, *_, **_) -> SendVideoNote: ...
 def answer_video_note(self, *_, **_) -> SendVideoNote: ...
 def reply_voice(self, *_, **_) -> SendVoice: ...
 def answer_voice(self, *_, **_) -> SendVoice: ...
 def send_copy(self, *_) -> SendVoice | SendVideoNote | SendVideo | SendVenue | SendSticker | SendDice | SendPoll | SendPhoto | SendMessage | SendLocation | SendLivePhoto | SendDocument | SendContact | SendAudio | SendAnimation | ForwardMessage: ...
 def copy_to(self, *_, **_) -> CopyMessage: ...
 def edit_text(self, *_, **_) -> EditMessageText: ...
 def forward(self, *_, **_) -> ForwardMessage: ...
 def edit_media(self, *_, **_) -> EditMessageMedia: ...
 def edit_reply_markup(self, *_, **_) -> EditMessageReplyMarkup: ...
 def delete_reply_markup(self, *_, **_) -> EditMessageReplyMarkup: ...
 def edit_live_location(self, *_, **_) -> EditMessageLiveLocation: ...
 def stop_live_location(self, *_, **_) -> StopMessageLiveLocation: ...
 def edit_caption(self, *_, **_) -> EditMessageCaption: ...
 def delete(self, **_) -> DeleteMessage: ...
 def edit_ephemeral_text(self, *_, **_) -> EditEphemeralMessageText: ...
 def edit_ephemeral_caption(self, *_, **_) -> EditEphemeralMessageCaption: ...
 def edit_ephemeral_media(self, *_, **_) -> EditEphemeralMessageMedia: ...
 def edit_ephemeral_reply_markup(self, *_, **_) -> EditEphemeralMessageReplyMarkup: ...
 def delete_ephemeral(self, **_) -> DeleteEphemeralMessage: ...
 def pin(self, *_, **_) -> PinChatMessage: ...
 def unpin(self, **_) -> UnpinChatMessage: ...
 def get_url(self, *_) -> None | str: ...
 def react(self, *_, **_) -> SetMessageReaction: ...
 def answer_paid_media(self, *_, **_) -> SendPaidMedia: ...
 def reply_paid_media(self, *_, **_) -> SendPaidMedia: ...
 def answer_guest_query(self, *_, **_) -> AnswerGuestQuery: ...
 def answer_rich(self, *_, **_) -> SendRichMessage: ...
 def reply_rich(self, *_, **_) -> SendRichMessage: ...
# === aiogram/types/message_auto_delete_timer_changed.py
from .base import TelegramObject
class MessageAutoDeleteTimerChanged(TelegramObject): ...
# === aiogram/types/message_entity.py
from .base import MutableTelegramObject
from .user import User
class MessageEntity(MutableTelegramObject):
 user: None | User
 def extract_from(self, *_) -> str: ...
# === aiogram/types/message_generation_stopped.py
from .base import TelegramObject
from .chat import Chat
class MessageGenerationStopped(TelegramObject):
 chat: Chat
# === aiogram/types/message_id.py
from .base import TelegramObject
class MessageId(TelegramObject): ...
# === aiogram/types/message_origin.py
from aiogram.types import TelegramObject
class MessageOrigin(TelegramObject): ...
# === aiogram/types/message_origin_channel.py
from .custom import DateTime
from .message_origin import MessageOrigin
from .chat import Chat
class MessageOriginChannel(MessageOrigin):
 date: DateTime
 chat: Chat
# === aiogram/types/message_origin_chat.py
from .custom import DateTime
from .message_origin import MessageOrigin
from .chat import Chat
class MessageOriginChat(MessageOrigin):
 date: DateTime
 sender_chat: Chat
# === aiogram/types/message_origin_hidden_user.py
from .custom import DateTime
from .message_origin import MessageOrigin
class MessageOriginHiddenUser(MessageOrigin):
 date: DateTime
# === aiogram/types/message_origin_union.py
from typing import Annotated, TypeAlias
from pydantic import Field
from .message_origin_channel import MessageOriginChannel
from .message_origin_chat import MessageOriginChat
from .message_origin_hidden_user import MessageOriginHiddenUser
from .message_origin_user import MessageOriginUser
MessageOriginUnion = Annotated[MessageOriginUser | MessageOriginHiddenUser | MessageOriginChat | MessageOriginChannel, Field(discriminator="type")]
# === aiogram/types/message_origin_user.py
from .custom import DateTime
from .message_origin import MessageOrigin
from .user import User
class MessageOriginUser(MessageOrigin):
 date: DateTime
 sender_user: User
# === aiogram/types/message_reaction_count_updated.py
from .base import TelegramObject
from .chat import Chat
from .custom import DateTime
from .reaction_count import ReactionCount
class MessageReactionCountUpdated(TelegramObject):
 chat: Chat
 date: DateTime
 reactions: list[ReactionCount]
# === aiogram/types/message_reaction_updated.py
from .base import TelegramObject
from .chat import Chat
from .custom import DateTime
from .reaction_type_union import ReactionTypeUnion
from .user import User
class MessageReactionUpdated(TelegramObject):
 chat: Chat
 date: DateTime
 old_reaction: list[ReactionTypeUnion]
 new_reaction: list[ReactionTypeUnion]
 user: None | User
 actor_chat: None | Chat
# === aiogram/types/order_info.py
from .base import TelegramObject
from .shipping_address import ShippingAddress
class OrderInfo(TelegramObject):
 shipping_address: None | ShippingAddress
# === aiogram/types/owned_gift.py
from .base import TelegramObject
class OwnedGift(TelegramObject): ...
# === aiogram/types/owned_gift_regular.py
from .owned_gift import OwnedGift
from .gift import Gift
from .message_entity import MessageEntity
from .user import User
class OwnedGiftRegular(OwnedGift):
 gift: Gift
 sender_user: None | User
 entities: None | list[MessageEntity]
# === aiogram/types/owned_gift_union.py
from typing import Annotated, TypeAlias
from pydantic import Field
from .owned_gift_regular import OwnedGiftRegular
from .owned_gift_unique import OwnedGiftUnique
OwnedGiftUnion = Annotated[OwnedGiftRegular | OwnedGiftUnique, Field(discriminator="type")]
# === aiogram/types/owned_gift_unique.py
from .custom import DateTime
from .owned_gift import OwnedGift
from .unique_gift import UniqueGift
from .user import User
class OwnedGiftUnique(OwnedGift):
 gift: UniqueGift
 sender_user: None | User
 next_transfer_date: None | DateTime
# === aiogram/types/owned_gifts.py
from .base import TelegramObject
from .owned_gift_union import OwnedGiftUnion
class OwnedGifts(TelegramObject):
 gifts: list[OwnedGiftUnion]
# === aiogram/types/paid_media.py
from .base import TelegramObject
class PaidMedia(TelegramObject): ...
# === aiogram/types/paid_media_info.py
from .base import TelegramObject
from .paid_media_union import PaidMediaUnion
class PaidMediaInfo(TelegramObject):
 paid_media: list[PaidMediaUnion]
# === aiogram/types/paid_media_live_photo.py
from .paid_media import PaidMedia
from .live_photo import LivePhoto
class PaidMediaLivePhoto(PaidMedia):
 live_photo: LivePhoto
# === aiogram/types/paid_media_photo.py
from .paid_media import PaidMedia
from .photo_size import PhotoSize
class PaidMediaPhoto(PaidMedia):
 photo: list[PhotoSize]
# === aiogram/types/paid_media_preview.py
from .paid_media import PaidMedia
class PaidMediaPreview(PaidMedia): ...
# === aiogram/types/paid_media_purchased.py
from .base import TelegramObject
from .user import User
class PaidMediaPurchased(TelegramObject):
 from_user: User
# === aiogram/types/paid_media_union.py
from typing import Annotated, TypeAlias
from pydantic import Field
from .paid_media_live_photo import PaidMediaLivePhoto
from .paid_media_photo import PaidMediaPhoto
from .paid_media_preview import PaidMediaPreview
from .paid_media_video import PaidMediaVideo
PaidMediaUnion = Annotated[PaidMediaLivePhoto | PaidMediaPhoto | PaidMediaPreview | PaidMediaVideo, Field(discriminator="type")]
# === aiogram/types/paid_media_video.py
from .paid_media import PaidMedia
from .video import Video
class PaidMediaVideo(PaidMedia):
 video: Video
# === aiogram/types/paid_message_price_changed.py
from .base import TelegramObject
class PaidMessagePriceChanged(TelegramObject): ...
# === aiogram/types/passport_data.py
from .base import TelegramObject
from .encrypted_credentials import EncryptedCredentials
from .encrypted_passport_element import EncryptedPassportElement
class PassportData(TelegramObject):
 data: list[EncryptedPassportElement]
 credentials: EncryptedCredentials
# === aiogram/types/passport_element_error.py
from .base import MutableTelegramObject
class PassportElementError(MutableTelegramObject): ...
# === aiogram/types/passport_element_error_data_field.py
from .passport_element_error import PassportElementError
class PassportElementErrorDataField(PassportElementError): ...
# === aiogram/types/passport_element_error_file.py
from .passport_element_error import PassportElementError
class PassportElementErrorFile(PassportElementError): ...
# === aiogram/types/passport_element_error_files.py
from .passport_element_error import PassportElementError
class PassportElementErrorFiles(PassportElementError): ...
# === aiogram/types/passport_element_error_front_side.py
from .passport_element_error import PassportElementError
class PassportElementErrorFrontSide(PassportElementError): ...
# === aiogram/types/passport_element_error_reverse_side.py
from .passport_element_error import PassportElementError
class PassportElementErrorReverseSide(PassportElementError): ...
# === aiogram/types/passport_element_error_selfie.py
from .passport_element_error import PassportElementError
class PassportElementErrorSelfie(PassportElementError): ...
# === aiogram/types/passport_element_error_translation_file.py
from .passport_element_error import PassportElementError
class PassportElementErrorTranslationFile(PassportElementError): ...
# === aiogram/types/passport_element_error_translation_files.py
from .passport_element_error import PassportElementError
class PassportElementErrorTranslationFiles(PassportElementError): ...
# === aiogram/types/passport_element_error_union.py
from typing import Annotated, TypeAlias
from pydantic import Field
from .passport_element_error_data_field import PassportElementErrorDataField
from .passport_element_error_file import PassportElementErrorFile
from .passport_element_error_files import PassportElementErrorFiles
from .passport_element_error_front_side import PassportElementErrorFrontSide
from .passport_element_error_reverse_side import PassportElementErrorReverseSide
from .passport_element_error_selfie import PassportElementErrorSelfie
from .passport_element_error_translation_file import PassportElementErrorTranslationFile
from .passport_element_error_translation_files import PassportElementErrorTranslationFiles
from .passport_element_error_unspecified import PassportElementErrorUnspecified
PassportElementErrorUnion = Annotated[PassportElementErrorDataField | PassportElementErrorFrontSide | PassportElementErrorReverseSide | PassportElementErrorSelfie | PassportElementErrorFile | PassportElementErrorFiles | PassportElementErrorTranslationFile | PassportElementErrorTranslationFiles | PassportElementErrorUnspecified, Field(discriminator="source")]
# === aiogram/types/passport_element_error_unspecified.py
from .passport_element_error import PassportElementError
class PassportElementErrorUnspecified(PassportElementError): ...
# === aiogram/types/passport_file.py
from .base import TelegramObject
from .custom import DateTime
class PassportFile(TelegramObject):
 file_date: DateTime
# === aiogram/types/photo_size.py
from .base import TelegramObject
class PhotoSize(TelegramObject): ...
# === aiogram/types/poll.py
from .base import TelegramObject
from .custom import DateTime
from .message_entity import MessageEntity
from .poll_media import PollMedia
from .poll_option import PollOption
class Poll(TelegramObject):
 options: list[PollOption]
 question_entities: None | list[MessageEntity]
 explanation_entities: None | list[MessageEntity]
 explanation_media: None | PollMedia
 close_date: None | DateTime
 description_entities: None | list[MessageEntity]
 media: None | PollMedia
# === aiogram/types/poll_answer.py
from .base import TelegramObject
from .chat import Chat
from .user import User
class PollAnswer(TelegramObject):
 voter_chat: None | Chat
 user: None | User
# === aiogram/types/poll_media.py
from .base import TelegramObject
from .animation import Animation
from .audio import Audio
from .document import Document
from .link import Link
from .live_photo import LivePhoto
from .location import Location
from .photo_size import PhotoSize
from .sticker import Sticker
from .venue import Venue
from .video import Video
class PollMedia(TelegramObject):
 animation: None | Animation
 audio: None | Audio
 document: None | Document
 live_photo: None | LivePhoto
 location: None | Location
 photo: None | list[PhotoSize]
 sticker: None | Sticker
 venue: None | Venue
 video: None | Video
 link: None | Link
# === aiogram/types/poll_option.py
from .base import TelegramObject
from .custom import DateTime
from .chat import Chat
from .message_entity import MessageEntity
from .poll_media import PollMedia
from .user import User
class PollOption(TelegramObject):
 text_entities: None | list[MessageEntity]
 media: None | PollMedia
 added_by_user: None | User
 added_by_chat: None | Chat
 addition_date: None | DateTime
# === aiogram/types/poll_option_added.py
from .base import TelegramObject
from .maybe_inaccessible_message_union import MaybeInaccessibleMessageUnion
from .message_entity import MessageEntity
class PollOptionAdded(TelegramObject):
 poll_message: None | MaybeInaccessibleMessageUnion
 option_text_entities: None | list[MessageEntity]
# === aiogram/types/poll_option_deleted.py
from .base import TelegramObject
from .maybe_inaccessible_message_union import MaybeInaccessibleMessageUnion
from .message_entity import MessageEntity
class PollOptionDeleted(TelegramObject):
 poll_message: None | MaybeInaccessibleMessageUnion
 option_text_entities: None | list[MessageEntity]
# === aiogram/types/pre_checkout_query.py
from .base import TelegramObject
from ..methods import AnswerPreCheckoutQuery
from .order_info import OrderInfo
from .user import User
class PreCheckoutQuery(TelegramObject):
 from_user: User
 order_info: None | OrderInfo
 def answer(self, *_, **_) -> AnswerPreCheckoutQuery: ...
# === aiogram/types/prepared_inline_message.py
from .base import TelegramObject
from .date_time_union import DateTimeUnion
class PreparedInlineMessage(TelegramObject):
 expiration_date: DateTimeUnion
# === aiogram/types/prepared_keyboard_button.py
from .base import TelegramObject
class PreparedKeyboardButton(TelegramObject): ...
# === aiogram/types/proximity_alert_triggered.py
from .base import TelegramObject
from .user import User
class ProximityAlertTriggered(TelegramObject):
 traveler: User
 watcher: User
# === aiogram/types/reaction_count.py
from .base import TelegramObject
from .reaction_type_union import ReactionTypeUnion
class ReactionCount(TelegramObject):
 type: ReactionTypeUnion
# === aiogram/types/reaction_type.py
from .base import TelegramObject
class ReactionType(TelegramObject): ...
# === aiogram/types/reaction_type_custom_emoji.py
from .reaction_type import ReactionType
class ReactionTypeCustomEmoji(ReactionType): ...
# === aiogram/types/reaction_type_emoji.py
from .reaction_type import ReactionType
class ReactionTypeEmoji(ReactionType): ...
# === aiogram/types/reaction_type_paid.py
from .reaction_type import ReactionType
class ReactionTypePaid(ReactionType): ...
# === aiogram/types/reaction_type_union.py
from typing import Annotated, TypeAlias
from pydantic import Field
from .reaction_type_custom_emoji import ReactionTypeCustomEmoji
from .reaction_type_emoji import ReactionTypeEmoji
from .reaction_type_paid import ReactionTypePaid
ReactionTypeUnion = Annotated[ReactionTypeEmoji | ReactionTypeCustomEmoji | ReactionTypePaid, Field(discriminator="type")]
# === aiogram/types/refunded_payment.py
from .base import TelegramObject
class RefundedPayment(TelegramObject): ...
# === aiogram/types/reply_keyboard_markup.py
from .base import MutableTelegramObject
from .keyboard_button import KeyboardButton
class ReplyKeyboardMarkup(MutableTelegramObject):
 keyboard: list[list[KeyboardButton]]
# === aiogram/types/reply_keyboard_remove.py
from .base import MutableTelegramObject
class ReplyKeyboardRemove(MutableTelegramObject): ...
# === aiogram/types/reply_markup_union.py
from typing import TypeAlias
from .force_reply import ForceReply
from .inline_keyboard_markup import InlineKeyboardMarkup
from .reply_keyboard_markup import ReplyKeyboardMarkup
from .reply_keyboard_remove import ReplyKeyboardRemove
ReplyMarkupUnion = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply
# === aiogram/types/reply_parameters.py
from .base import TelegramObject
from .message_entity import MessageEntity
class ReplyParameters(TelegramObject):
 quote_entities: None | list[MessageEntity]
# === aiogram/types/response_parameters.py
from .base import TelegramObject
class ResponseParameters(TelegramObject): ...
# === aiogram/types/result_chat_member_union.py
from typing import TypeAlias
from .chat_member_administrator import ChatMemberAdministrator
from .chat_member_banned import ChatMemberBanned
from .chat_member_left import ChatMemberLeft
from .chat_member_member import ChatMemberMember
from .chat_member_owner import ChatMemberOwner
from .chat_member_restricted import ChatMemberRestricted
ResultChatMemberUnion = ChatMemberOwner | ChatMemberAdministrator | ChatMemberMember | ChatMemberRestricted | ChatMemberLeft | ChatMemberBanned
# === aiogram/types/result_menu_button_union.py
from typing import TypeAlias
from .menu_button_commands import MenuButtonCommands
from .menu_button_default import MenuButtonDefault
from .menu_button_web_app import MenuButtonWebApp
ResultMenuButtonUnion = MenuButtonDefault | MenuButtonWebApp | MenuButtonCommands
# === aiogram/types/revenue_withdrawal_state.py
from .base import TelegramObject
class RevenueWithdrawalState(TelegramObject): ...
# === aiogram/types/revenue_withdrawal_state_failed.py
from .revenue_withdrawal_state import RevenueWithdrawalState
class RevenueWithdrawalStateFailed(RevenueWithdrawalState): ...
# === aiogram/types/revenue_withdrawal_state_pending.py
from .revenue_withdrawal_state import RevenueWithdrawalState
class RevenueWithdrawalStatePending(RevenueWithdrawalState): ...
# === aiogram/types/revenue_withdrawal_state_succeeded.py
from .custom import DateTime
from .revenue_withdrawal_state import RevenueWithdrawalState
class RevenueWithdrawalStateSucceeded(RevenueWithdrawalState):
 date: DateTime
# === aiogram/types/revenue_withdrawal_state_union.py
from typing import Annotated, TypeAlias
from pydantic import Field
from .revenue_withdrawal_state_failed import RevenueWithdrawalStateFailed
from .revenue_withdrawal_state_pending import RevenueWithdrawalStatePending
from .revenue_withdrawal_state_succeeded import RevenueWithdrawalStateSucceeded
RevenueWithdrawalStateUnion = Annotated[RevenueWithdrawalStatePending | RevenueWithdrawalStateSucceeded | RevenueWithdrawalStateFailed, Field(discriminator="type")]
# === aiogram/types/rich_block.py
from .base import TelegramObject
class RichBlock(TelegramObject): ...
# === aiogram/types/rich_block_anchor.py
from .rich_block import RichBlock
class RichBlockAnchor(RichBlock): ...
# === aiogram/types/rich_block_animation.py
from .rich_block import RichBlock
from .animation import Animation
from .rich_block_caption import RichBlockCaption
class RichBlockAnimation(RichBlock):
 animation: Animation
 caption: None | RichBlockCaption
# === aiogram/types/rich_block_audio.py
from .rich_block import RichBlock
from .audio import Audio
from .rich_block_caption import RichBlockCaption
class RichBlockAudio(RichBlock):
 audio: Audio
 caption: None | RichBlockCaption
# === aiogram/types/rich_block_block_quotation.py
from .rich_block import RichBlock
from .rich_block_union import RichBlockUnion
from .rich_text_union import RichTextUnion
class RichBlockBlockQuotation(RichBlock):
 blocks: list[RichBlockUnion]
 credit: None | RichTextUnion
# === aiogram/types/rich_block_buttons.py
from .rich_block import RichBlock
from .rich_message_button import RichMessageButton
class RichBlockButtons(RichBlock):
 buttons: list[RichMessageButton]
# === aiogram/types/rich_block_caption.py
from .base import TelegramObject
from .rich_text_union import RichTextUnion
class RichBlockCaption(TelegramObject):
 text: RichTextUnion
 credit: None | RichTextUnion
# === aiogram/types/rich_block_collage.py
from .rich_block import RichBlock
from .rich_block_caption import RichBlockCaption
from .rich_block_union import RichBlockUnion
class RichBlockCollage(RichBlock):
 blocks: list[RichBlockUnion]
 caption: None | RichBlockCaption
# === aiogram/types/rich_block_details.py
from .rich_block import RichBlock
from .rich_block_union import RichBlockUnion
from .rich_text_union import RichTextUnion
class RichBlockDetails(RichBlock):
 summary: RichTextUnion
 blocks: list[RichBlockUnion]
# === aiogram/types/rich_block_divider.py
from .rich_block import RichBlock
class RichBlockDivider(RichBlock): ...
# === aiogram/types/rich_block_document.py
from .rich_block import RichBlock
from .document import Document
from .rich_block_caption import RichBlockCaption
class RichBlockDocument(RichBlock):
 document: Document
 caption: None | RichBlockCaption
# === aiogram/types/rich_block_expandable_block_quotation.py
from .rich_block import RichBlock
from .rich_text_union import RichTextUnion
class RichBlockExpandableBlockQuotation(RichBlock):
 text: RichTextUnion
 credit: None | RichTextUnion
# === aiogram/types/rich_block_footer.py
from .rich_block import RichBlock
from .rich_text_union import RichTextUnion
class RichBlockFooter(RichBlock):
 text: RichTextUnion
# === aiogram/types/rich_block_list.py
from .rich_block import RichBlock
from .rich_block_list_item import RichBlockListItem
class RichBlockList(RichBlock):
 items: list[RichBlockListItem]
# === aiogram/types/rich_block_list_item.py
from .base import TelegramObject
from .rich_block_union import RichBlockUnion
class RichBlockListItem(TelegramObject):
 blocks: list[RichBlockUnion]
# === aiogram/types/rich_block_map.py
from .rich_block import RichBlock
from .location import Location
from .rich_block_caption import RichBlockCaption
class RichBlockMap(RichBlock):
 location: Location
 caption: None | RichBlockCaption
# === aiogram/types/rich_block_mathematical_expression.py
from .rich_block import RichBlock
class RichBlockMathematicalExpression(RichBlock): ...
# === aiogram/types/rich_block_paragraph.py
from .rich_block import RichBlock
from .rich_text_union import RichTextUnion
class RichBlockParagraph(RichBlock):
 text: RichTextUnion
# === aiogram/types/rich_block_photo.py
from .rich_block import RichBlock
from .photo_size import PhotoSize
from .rich_block_caption import RichBlockCaption
class RichBlockPhoto(RichBlock):
 photo: list[PhotoSize]
 caption: None | RichBlockCaption
# === aiogram/types/rich_block_preformatted.py
from .rich_block import RichBlock
from .rich_text_union import RichTextUnion
class RichBlockPreformatted(RichBlock):
 text: RichTextUnion
# === aiogram/types/rich_block_pull_quotation.py
from .rich_block import RichBlock
from .rich_text_union import RichTextUnion
class RichBlockPullQuotation(RichBlock):
 text: RichTextUnion
 credit: None | RichTextUnion
# === aiogram/types/rich_block_section_heading.py
from .rich_block import RichBlock
from .rich_text_union import RichTextUnion
class RichBlockSectionHeading(RichBlock):
 text: RichTextUnion
# === aiogram/types/rich_block_slideshow.py
from .rich_block import RichBlock
from .rich_block_caption import RichBlockCaption
from .rich_block_union import RichBlockUnion
class RichBlockSlideshow(RichBlock):
 blocks: list[RichBlockUnion]
 caption: None | RichBlockCaption
# === aiogram/types/rich_block_table.py
from .rich_block import RichBlock
from .rich_block_table_cell import RichBlockTableCell
from .rich_text_union import RichTextUnion
class RichBlockTable(RichBlock):
 cells: list[list[RichBlockTableCell]]
 caption: None | RichTextUnion
# === aiogram/types/rich_block_table_cell.py
from .base import TelegramObject
from .rich_text_union import RichTextUnion
class RichBlockTableCell(TelegramObject):
 text: None | RichTextUnion
# === aiogram/types/rich_block_thinking.py
from .rich_block import RichBlock
from .rich_text_union import RichTextUnion
class RichBlockThinking(RichBlock):
 text: RichTextUnion
# === aiogram/types/rich_block_union.py
from typing import Annotated, TypeAlias
from pydantic import Field
from .rich_block_anchor import RichBlockAnchor
from .rich_block_animation import RichBlockAnimation
from .rich_block_audio import RichBlockAudio
from .rich_block_block_quotation import RichBlockBlockQuotation
from .rich_block_buttons import RichBlockButtons
from .rich_block_collage import RichBlockCollage
from .rich_block_details import RichBlockDetails
from .rich_block_divider import RichBlockDivider
from .rich_block_document import RichBlockDocument
from .rich_block_expandable_block_quotation import RichBlockExpandableBlockQuotation
from .rich_block_footer import RichBlockFooter
from .rich_block_list import RichBlockList
from .rich_block_map import RichBlockMap
from .rich_block_mathematical_expression import RichBlockMathematicalExpression
from .rich_block_paragraph import RichBlockParagraph
from .rich_block_photo import RichBlockPhoto
from .rich_block_preformatted import RichBlockPreformatted
from .rich_block_pull_quotation import RichBlockPullQuotation
from .rich_block_section_heading import RichBlockSectionHeading
from .rich_block_slideshow import RichBlockSlideshow
from .rich_block_table import RichBlockTable
from .rich_block_thinking import RichBlockThinking
from .rich_block_video import RichBlockVideo
from .rich_block_voice_note import RichBlockVoiceNote
RichBlockUnion = Annotated[RichBlockParagraph | RichBlockSectionHeading | RichBlockPreformatted | RichBlockFooter | RichBlockDivider | RichBlockMathematicalExpression | RichBlockAnchor | RichBlockList | RichBlockBlockQuotation | RichBlockExpandableBlockQuotation | RichBlockPullQuotation | RichBlockCollage | RichBlockSlideshow | RichBlockTable | RichBlockDetails | RichBlockMap | RichBlockButtons | RichBlockAnimation | RichBlockAudio | RichBlockDocument | RichBlockPhoto | RichBlockVideo | RichBlockVoiceNote | RichBlockThinking, Field(discriminator="type")]
# === aiogram/types/rich_block_video.py
from .rich_block import RichBlock
from .rich_block_caption import RichBlockCaption
from .video import Video
class RichBlockVideo(RichBlock):
 video: Video
 caption: None | RichBlockCaption
# === aiogram/types/rich_block_voice_note.py
from .rich_block import RichBlock
from .rich_block_caption import RichBlockCaption
from .voice import Voice
class RichBlockVoiceNote(RichBlock):
 voice_note: Voice
 caption: None | RichBlockCaption
# === aiogram/types/rich_message.py
from .base import TelegramObject
from .rich_block_union import RichBlockUnion
class RichMessage(TelegramObject):
 blocks: list[RichBlockUnion]
# === aiogram/types/rich_message_button.py
from .base import TelegramObject
from .copy_text_button import CopyTextButton
from .disabled_button import DisabledButton
from .login_url import LoginUrl
from .rich_text_union import RichTextUnion
from .switch_inline_query_chosen_chat import SwitchInlineQueryChosenChat
from .web_app_info import WebAppInfo
class RichMessageButton(TelegramObject):
 text: RichTextUnion
 web_app: None | WebAppInfo
 login_url: None | LoginUrl
 switch_inline_query_chosen_chat: None | SwitchInlineQueryChosenChat
 copy_text: None | CopyTextButton
 disabled: None | DisabledButton
# === aiogram/types/rich_text.py
from .base import TelegramObject
class RichText(TelegramObject): ...
# === aiogram/types/rich_text_anchor.py
from .rich_text import RichText
class RichTextAnchor(RichText): ...
# === aiogram/types/rich_text_anchor_link.py
from .rich_text import RichText
from .rich_text_union import RichTextUnion
class RichTextAnchorLink(RichText):
 text: RichTextUnion
# === aiogram/types/rich_text_bank_card_number.py
from .rich_text import RichText
from .rich_text_union import RichTextUnion
class RichTextBankCardNumber(RichText):
 text: RichTextUnion
# === aiogram/types/rich_text_bold.py
from .rich_text import RichText
from .rich_text_union import RichTextUnion
class RichTextBold(RichText):
 text: RichTextUnion
# === aiogram/types/rich_text_bot_command.py
from .rich_text import RichText
from .rich_text_union import RichTextUnion
class RichTextBotCommand(RichText):
 text: RichTextUnion
# === aiogram/types/rich_text_button.py
from .rich_text import RichText
from .rich_message_button import RichMessageButton
class RichTextButton(RichText):
 button: RichMessageButton
# === aiogram/types/rich_text_cashtag.py
from .rich_text import RichText
from .rich_text_union import RichTextUnion
class RichTextCashtag(RichText):
 text: RichTextUnion
# === aiogram/types/rich_text_code.py
from .rich_text import RichText
from .rich_text_union import RichTextUnion
class RichTextCode(RichText):
 text: RichTextUnion
# === aiogram/types/rich_text_custom_emoji.py
from .rich_text import RichText
class RichTextCustomEmoji(RichText): ...
# === aiogram/types/rich_text_date_time.py
from .rich_text import RichText
from .rich_text_union import RichTextUnion
class RichTextDateTime(RichText):
 text: RichTextUnion
# === aiogram/types/rich_text_email_address.py
from .rich_text import RichText
from .rich_text_union import RichTextUnion
class RichTextEmailAddress(RichText):
 text: RichTextUnion
# === aiogram/types/rich_text_hashtag.py
from .rich_text import RichText
from .rich_text_union import RichTextUnion
class RichTextHashtag(RichText):
 text: RichTextUnion
# === aiogram/types/rich_text_italic.py
from .rich_text import RichText
from .rich_text_union import RichTextUnion
class RichTextItalic(RichText):
 text: RichTextUnion
# === aiogram/types/rich_text_marked.py
from .rich_text import RichText
from .rich_text_union import RichTextUnion
class RichTextMarked(RichText):
 text: RichTextUnion
# === aiogram/types/rich_text_mathematical_expression.py
from .rich_text import RichText
class RichTextMathematicalExpression(RichText): ...
# === aiogram/types/rich_text_mention.py
from .rich_text import RichText
from .rich_text_union import RichTextUnion
class RichTextMention(RichText):
 text: RichTextUnion
# === aiogram/types/rich_text_phone_number.py
from .rich_text import RichText
from .rich_text_union import RichTextUnion
class RichTextPhoneNumber(RichText):
 text: RichTextUnion
# === aiogram/types/rich_text_reference.py
from .rich_text import RichText
from .rich_text_union import RichTextUnion
class RichTextReference(RichText):
 text: RichTextUnion
# === aiogram/types/rich_text_reference_link.py
from .rich_text import RichText
from .rich_text_union import RichTextUnion
class RichTextReferenceLink(RichText):
 text: RichTextUnion
# === aiogram/types/rich_text_spoiler.py
from .rich_text import RichText
from .rich_text_union import RichTextUnion
class RichTextSpoiler(RichText):
 text: RichTextUnion
# === aiogram/types/rich_text_strikethrough.py
from .rich_text import RichText
from .rich_text_union import RichTextUnion
class RichTextStrikethrough(RichText):
 text: RichTextUnion
# === aiogram/types/rich_text_subscript.py
from .rich_text import RichText
from .rich_text_union import RichTextUnion
class RichTextSubscript(RichText):
 text: RichTextUnion
# === aiogram/types/rich_text_superscript.py
from .rich_text import RichText
from .rich_text_union import RichTextUnion
class RichTextSuperscript(RichText):
 text: RichTextUnion
# === aiogram/types/rich_text_text_mention.py
from .rich_text import RichText
from .rich_text_union import RichTextUnion
from .user import User
class RichTextTextMention(RichText):
 text: RichTextUnion
 user: User
# === aiogram/types/rich_text_underline.py
from .rich_text import RichText
from .rich_text_union import RichTextUnion
class RichTextUnderline(RichText):
 text: RichTextUnion
# === aiogram/types/rich_text_union.py
from typing import cast
from typing_extensions import TypeAliasType as TypeAliasType_1
from typing import TYPE_CHECKING, TypeAlias
from .rich_text_anchor import RichTextAnchor
from .rich_text_anchor_link import RichTextAnchorLink
from .rich_text_bank_card_number import RichTextBankCardNumber
from .rich_text_bold import RichTextBold
from .rich_text_bot_command import RichTextBotCommand
from .rich_text_button import RichTextButton
from .rich_text_cashtag import RichTextCashtag
from .rich_text_code import RichTextCode
from .rich_text_custom_emoji import RichTextCustomEmoji
from .rich_text_date_time import RichTextDateTime
from .rich_text_email_address import RichTextEmailAddress
from .rich_text_hashtag import RichTextHashtag
from .rich_text_italic import RichTextItalic
from .rich_text_marked import RichTextMarked
from .rich_text_mathematical_expression import RichTextMathematicalExpression
from .rich_text_mention import RichTextMention
from .rich_text_phone_number import RichTextPhoneNumber
from .rich_text_reference import RichTextReference
from .rich_text_reference_link import RichTextReferenceLink
from .rich_text_spoiler import RichTextSpoiler
from .rich_text_strikethrough import RichTextStrikethrough
from .rich_text_subscript import RichTextSubscript
from .rich_text_superscript import RichTextSuperscript
from .rich_text_text_mention import RichTextTextMention
from .rich_text_underline import RichTextUnderline
from .rich_text_url import RichTextUrl
RichTextUnion = cast(TypeAliasType_1, 0)
if TYPE_CHECKING:
 RichTextUnion = str | list["RichTextUnion"] | RichTextBold | RichTextItalic | RichTextUnderline | RichTextStrikethrough | RichTextSpoiler | RichTextDateTime | RichTextTextMention | RichTextSubscript | RichTextSuperscript | RichTextMarked | RichTextCode | RichTextCustomEmoji | RichTextMathematicalExpression | RichTextUrl | RichTextEmailAddress | RichTextPhoneNumber | RichTextBankCardNumber | RichTextMention | RichTextHashtag | RichTextCashtag | RichTextBotCommand | RichTextButton | RichTextAnchor | RichTextAnchorLink | RichTextReference | RichTextReferenceLink
# === aiogram/types/rich_text_url.py
from .rich_text import RichText
from .rich_text_union import RichTextUnion
class RichTextUrl(RichText):
 text: RichTextUnion
# === aiogram/types/sent_guest_message.py
from .base import TelegramObject
class SentGuestMessage(TelegramObject): ...
# === aiogram/types/sent_web_app_message.py
from .base import TelegramObject
class SentWebAppMessage(TelegramObject): ...
# === aiogram/types/shared_user.py
from .base import TelegramObject
from .photo_size import PhotoSize
class SharedUser(TelegramObject):
 photo: None | list[PhotoSize]
# === aiogram/types/shipping_address.py
from .base import TelegramObject
class ShippingAddress(TelegramObject): ...
# === aiogram/types/shipping_option.py
from .base import TelegramObject
from .labeled_price import LabeledPrice
class ShippingOption(TelegramObject):
 prices: list[LabeledPrice]
# === aiogram/types/shipping_query.py
from .base import TelegramObject
from ..methods import AnswerShippingQuery
from .shipping_address import ShippingAddress
from .user import User
class ShippingQuery(TelegramObject):
 from_user: User
 shipping_address: ShippingAddress
 def answer(self, *_, **_) -> AnswerShippingQuery: ...
# === aiogram/types/star_amount.py
from .base import TelegramObject
class StarAmount(TelegramObject): ...
# === aiogram/types/star_transaction.py
from .base import TelegramObject
from .custom import DateTime
from .transaction_partner_union import TransactionPartnerUnion
class StarTransaction(TelegramObject):
 date: DateTime
 source: None | TransactionPartnerUnion
 receiver: None | TransactionPartnerUnion
# === aiogram/types/star_transactions.py
from .base import TelegramObject
from .star_transaction import StarTransaction
class StarTransactions(TelegramObject):
 transactions: list[StarTransaction]
# === aiogram/types/sticker.py
from .base import TelegramObject
from ..methods import DeleteStickerFromSet, SetStickerPositionInSet
from .file import File
from .mask_position import MaskPosition
from .photo_size import PhotoSize
class Sticker(TelegramObject):
 thumbnail: None | PhotoSize
 premium_animation: None | File
 mask_position: None | MaskPosition
 def set_position_in_set(self, *_, **_) -> SetStickerPositionInSet: ...
 def delete_from_set(self, **_) -> DeleteStickerFromSet: ...
# === aiogram/types/sticker_set.py
from .base import TelegramObject
from .photo_size import PhotoSize
from .sticker import Sticker
class StickerSet(TelegramObject):
 stickers: list[Sticker]
 thumbnail: None | PhotoSize
# === aiogram/types/story.py
from .base import TelegramObject
from .chat import Chat
class Story(TelegramObject):
 chat: Chat
# === aiogram/types/story_area.py
from .base import TelegramObject
from .story_area_position import StoryAreaPosition
from .story_area_type_union import StoryAreaTypeUnion
class StoryArea(TelegramObject):
 position: StoryAreaPosition
 type: StoryAreaTypeUnion
# === aiogram/types/story_area_position.py
from .base import TelegramObject
class StoryAreaPosition(TelegramObject): ...
# === aiogram/types/story_area_type.py
from .base import TelegramObject
class StoryAreaType(TelegramObject): ...
# === aiogram/types/story_area_type_link.py
from .story_area_type import StoryAreaType
class StoryAreaTypeLink(StoryAreaType): ...
# === aiogram/types/story_area_type_location.py
from .story_area_type import StoryAreaType
from .location_address import LocationAddress
class StoryAreaTypeLocation(StoryAreaType):
 address: None | LocationAddress
# === aiogram/types/story_area_type_suggested_reaction.py
from .story_area_type import StoryAreaType
from .reaction_type_union import ReactionTypeUnion
class StoryAreaTypeSuggestedReaction(StoryAreaType):
 reaction_type: ReactionTypeUnion
# === aiogram/types/story_area_type_union.py
from typing import Annotated, TypeAlias
from pydantic import Field
from .story_area_type_link import StoryAreaTypeLink
from .story_area_type_location import StoryAreaTypeLocation
from .story_area_type_suggested_reaction import StoryAreaTypeSuggestedReaction
from .story_area_type_unique_gift import StoryAreaTypeUniqueGift
from .story_area_type_weather import StoryAreaTypeWeather
StoryAreaTypeUnion = Annotated[StoryAreaTypeLocation | StoryAreaTypeSuggestedReaction | StoryAreaTypeLink | StoryAreaTypeWeather | StoryAreaTypeUniqueGift, Field(discriminator="type")]
# === aiogram/types/story_area_type_unique_gift.py
from .story_area_type import StoryAreaType
class StoryAreaTypeUniqueGift(StoryAreaType): ...
# === aiogram/types/story_area_type_weather.py
from .story_area_type import StoryAreaType
class StoryAreaTypeWeather(StoryAreaType): ...
# === aiogram/types/successful_payment.py
from .base import TelegramObject
from .order_info import OrderInfo
class SuccessfulPayment(TelegramObject):
 order_info: None | OrderInfo
# === aiogram/types/suggested_post_approval_failed.py
from .base import TelegramObject
from .message import Message
from .suggested_post_price import SuggestedPostPrice
class SuggestedPostApprovalFailed(TelegramObject):
 price: SuggestedPostPrice
 suggested_post_message: None | Message
# === aiogram/types/suggested_post_approved.py
from .base import TelegramObject
from .custom import DateTime
from .message import Message
from .suggested_post_price import SuggestedPostPrice
class SuggestedPostApproved(TelegramObject):
 send_date: DateTime
 suggested_post_message: None | Message
 price: None | SuggestedPostPrice
# === aiogram/types/suggested_post_declined.py
from .base import TelegramObject
from .message import Message
class SuggestedPostDeclined(TelegramObject):
 suggested_post_message: None | Message
# === aiogram/types/suggested_post_info.py
from .base import TelegramObject
from .custom import DateTime
from .suggested_post_price import SuggestedPostPrice
class SuggestedPostInfo(TelegramObject):
 price: None | SuggestedPostPrice
 send_date: None | DateTime
# === aiogram/types/suggested_post_paid.py
from .base import TelegramObject
from .message import Message
from .star_amount import StarAmount
class SuggestedPostPaid(TelegramObject):
 suggested_post_message: None | Message
 star_amount: None | StarAmount
# === aiogram/types/suggested_post_parameters.py
from .base import TelegramObject
from .custom import DateTime
from .suggested_post_price import SuggestedPostPrice
class SuggestedPostParameters(TelegramObject):
 price: None | SuggestedPostPrice
 send_date: None | DateTime
# === aiogram/types/suggested_post_price.py
from .base import TelegramObject
class SuggestedPostPrice(TelegramObject): ...
# === aiogram/types/suggested_post_refunded.py
from .base import TelegramObject
from .message import Message
class SuggestedPostRefunded(TelegramObject):
 suggested_post_message: None | Message
# === aiogram/types/switch_inline_query_chosen_chat.py
from .base import TelegramObject
class SwitchInlineQueryChosenChat(TelegramObject): ...
# === aiogram/types/text_quote.py
from .base import TelegramObject
from .message_entity import MessageEntity
class TextQuote(TelegramObject):
 entities: None | list[MessageEntity]
# === aiogram/types/transaction_partner.py
from .base import TelegramObject
class TransactionPartner(TelegramObject): ...
# === aiogram/types/transaction_partner_affiliate_program.py
from .transaction_partner import TransactionPartner
from .user import User
class TransactionPartnerAffiliateProgram(TransactionPartner):
 sponsor_user: None | User
# === aiogram/types/transaction_partner_chat.py
from .transaction_partner import TransactionPartner
from .chat import Chat
from .gift import Gift
class TransactionPartnerChat(TransactionPartner):
 chat: Chat
 gift: None | Gift
# === aiogram/types/transaction_partner_fragment.py
from .transaction_partner import TransactionPartner
from .revenue_withdrawal_state_union import RevenueWithdrawalStateUnion
class TransactionPartnerFragment(TransactionPartner):
 withdrawal_state: None | RevenueWithdrawalStateUnion
# === aiogram/types/transaction_partner_other.py
from .transaction_partner import TransactionPartner
class TransactionPartnerOther(TransactionPartner): ...
# === aiogram/types/transaction_partner_telegram_ads.py
from .transaction_partner import TransactionPartner
class TransactionPartnerTelegramAds(TransactionPartner): ...
# === aiogram/types/transaction_partner_telegram_api.py
from .transaction_partner import TransactionPartner
class TransactionPartnerTelegramApi(TransactionPartner): ...
# === aiogram/types/transaction_partner_union.py
from typing import Annotated, TypeAlias
from pydantic import Field
from .transaction_partner_affiliate_program import TransactionPartnerAffiliateProgram
from .transaction_partner_chat import TransactionPartnerChat
from .transaction_partner_fragment import TransactionPartnerFragment
from .transaction_partner_other import TransactionPartnerOther
from .transaction_partner_telegram_ads import TransactionPartnerTelegramAds
from .transaction_partner_telegram_api import TransactionPartnerTelegramApi
from .transaction_partner_user import TransactionPartnerUser
TransactionPartnerUnion = Annotated[TransactionPartnerUser | TransactionPartnerChat | TransactionPartnerAffiliateProgram | TransactionPartnerFragment | TransactionPartnerTelegramAds | TransactionPartnerTelegramApi | TransactionPartnerOther, Field(discriminator="type")]
# === aiogram/types/transaction_partner_user.py
from .transaction_partner import TransactionPartner
from .affiliate_info import AffiliateInfo
from .gift import Gift
from .paid_media_union import PaidMediaUnion
from .user import User
class TransactionPartnerUser(TransactionPartner):
 user: User
 affiliate: None | AffiliateInfo
 paid_media: None | list[PaidMediaUnion]
 gift: None | Gift
# === aiogram/types/unique_gift.py
from .base import TelegramObject
from .chat import Chat
from .unique_gift_backdrop import UniqueGiftBackdrop
from .unique_gift_colors import UniqueGiftColors
from .unique_gift_model import UniqueGiftModel
from .unique_gift_symbol import UniqueGiftSymbol
class UniqueGift(TelegramObject):
 model: UniqueGiftModel
 symbol: UniqueGiftSymbol
 backdrop: UniqueGiftBackdrop
 colors: None | UniqueGiftColors
 publisher_chat: None | Chat
# === aiogram/types/unique_gift_backdrop.py
from .base import TelegramObject
from .unique_gift_backdrop_colors import UniqueGiftBackdropColors
class UniqueGiftBackdrop(TelegramObject):
 colors: UniqueGiftBackdropColors
# === aiogram/types/unique_gift_backdrop_colors.py
from .base import TelegramObject
class UniqueGiftBackdropColors(TelegramObject): ...
# === aiogram/types/unique_gift_colors.py
from .base import TelegramObject
class UniqueGiftColors(TelegramObject): ...
# === aiogram/types/unique_gift_info.py
from .base import TelegramObject
from .custom import DateTime
from .message_entity import MessageEntity
from .unique_gift import UniqueGift
class UniqueGiftInfo(TelegramObject):
 gift: UniqueGift
 next_transfer_date: None | DateTime
 entities: None | list[MessageEntity]
# === aiogram/types/unique_gift_model.py
from .base import TelegramObject
from .sticker import Sticker
class UniqueGiftModel(TelegramObject):
 sticker: Sticker
# === aiogram/types/unique_gift_symbol.py
from .base import TelegramObject
from .sticker import Sticker
class UniqueGiftSymbol(TelegramObject):
 sticker: Sticker
# === aiogram/types/update.py
from .base import TelegramObject
from .bot_subscription_updated import BotSubscriptionUpdated
from .business_connection import BusinessConnection
from .business_messages_deleted import BusinessMessagesDeleted
from .callback_query import CallbackQuery
from .chat_boost_removed import ChatBoostRemoved
from .chat_boost_updated import ChatBoostUpdated
from .chat_join_request import ChatJoinRequest
from .chat_member_updated import ChatMemberUpdated
from .chosen_inline_result import ChosenInlineResult
from .inline_query import InlineQuery
from .managed_bot_updated import ManagedBotUpdated
from .message import Message
from .message_generation_stopped import MessageGenerationStopped
from .message_reaction_count_updated import MessageReactionCountUpdated
from .message_reaction_updated import MessageReactionUpdated
from .paid_media_purchased import PaidMediaPurchased
from .poll import Poll
from .poll_answer import PollAnswer
from .pre_checkout_query import PreCheckoutQuery
from .shipping_query import ShippingQuery
class Update(TelegramObject):
 message: None | Message
 edited_message: None | Message
 channel_post: None | Message
 edited_channel_post: None | Message
 business_connection: None | BusinessConnection
 business_message: None | Message
 edited_business_message: None | Message
 deleted_business_messages: None | BusinessMessagesDeleted
 guest_message: None | Message
 message_reaction: None | MessageReactionUpdated
 message_reaction_count: None | MessageReactionCountUpdated
 inline_query: None | InlineQuery
 chosen_inline_result: None | ChosenInlineResult
 callback_query: None | CallbackQuery
 shipping_query: None | ShippingQuery
 pre_checkout_query: None | PreCheckoutQuery
 purchased_paid_media: None | PaidMediaPurchased
 poll: None | Poll
 poll_answer: None | PollAnswer
 my_chat_member: None | ChatMemberUpdated
 chat_member: None | ChatMemberUpdated
 chat_join_request: None | ChatJoinRequest
 chat_boost: None | ChatBoostUpdated
 removed_chat_boost: None | ChatBoostRemoved
 managed_bot: None | ManagedBotUpdated
 subscription: None | BotSubscriptionUpdated
 stopped_message_generation: None | MessageGenerationStopped
 @property
 def event(self) -> TelegramObject: ...
class UpdateTypeLookupError(LookupError): ...
# === aiogram/types/user.py
from .base import TelegramObject
from ..methods import GetUserProfileAudios, GetUserProfilePhotos
class User(TelegramObject):
 def mention_markdown(self, *_) -> str: ...
 def mention_html(self, *_) -> str: ...
 def get_profile_photos(self, *_, **_) -> GetUserProfilePhotos: ...
 def get_profile_audios(self, *_, **_) -> GetUserProfileAudios: ...
# === aiogram/types/user_chat_boosts.py
from .base import TelegramObject
from .chat_boost import ChatBoost
class UserChatBoosts(TelegramObject):
 boosts: list[ChatBoost]
# === aiogram/types/user_profile_audios.py
from .base import TelegramObject
from .audio import Audio
class UserProfileAudios(TelegramObject):
 audios: list[Audio]
# === aiogram/types/user_profile_photos.py
from .base import TelegramObject
from .photo_size import PhotoSize
class UserProfilePhotos(TelegramObject):
 photos: list[list[PhotoSize]]
# === aiogram/types/user_rating.py
from .base import TelegramObject
class UserRating(TelegramObject): ...
# === aiogram/types/user_shared.py
from aiogram.types import TelegramObject
class UserShared(TelegramObject): ...
# === aiogram/types/users_shared.py
from .base import TelegramObject
from .shared_user import SharedUser
class UsersShared(TelegramObject):
 users: list[SharedUser]
# === aiogram/types/venue.py
from .base import TelegramObject
from .location import Location
class Venue(TelegramObject):
 location: Location
# === aiogram/types/video.py
import datetime
from .base import TelegramObject
from .photo_size import PhotoSize
from .video_quality import VideoQuality
class Video(TelegramObject):
 thumbnail: None | PhotoSize
 cover: None | list[PhotoSize]
 start_timestamp: None | datetime.datetime
 qualities: None | list[VideoQuality]
# === aiogram/types/video_chat_ended.py
from .base import TelegramObject
class VideoChatEnded(TelegramObject): ...
# === aiogram/types/video_chat_participants_invited.py
from .base import TelegramObject
from .user import User
class VideoChatParticipantsInvited(TelegramObject):
 users: list[User]
# === aiogram/types/video_chat_scheduled.py
from .base import TelegramObject
from .custom import DateTime
class VideoChatScheduled(TelegramObject):
 start_date: DateTime
# === aiogram/types/video_chat_started.py
from .base import TelegramObject
class VideoChatStarted(TelegramObject): ...
# === aiogram/types/video_note.py
from .base import TelegramObject
from .photo_size import PhotoSize
class VideoNote(TelegramObject):
 thumbnail: None | PhotoSize
# === aiogram/types/video_quality.py
from .base import TelegramObject
class VideoQuality(TelegramObject): ...
# === aiogram/types/voice.py
from .base import TelegramObject
class Voice(TelegramObject): ...
# === aiogram/types/web_app_data.py
from .base import TelegramObject
class WebAppData(TelegramObject): ...
# === aiogram/types/web_app_info.py
from .base import TelegramObject
class WebAppInfo(TelegramObject): ...
# === aiogram/types/webhook_info.py
from .base import TelegramObject
from .custom import DateTime
class WebhookInfo(TelegramObject):
 last_error_date: None | DateTime
 last_synchronization_error_date: None | DateTime
# === aiogram/types/write_access_allowed.py
from aiogram.types import TelegramObject
class WriteAccessAllowed(TelegramObject): ...
# === aiogram/utils/auth_widget.py
def check_signature(*_, **_) -> bool: ...
def check_integrity(*_) -> bool: ...
# === aiogram/utils/backoff.py
class BackoffConfig: ...
class Backoff:
 def __iter__(self) -> Backoff: ...
 def sleep(self) -> None: ...
 async def asleep(self) -> None: ...
 def __next__(self) -> float: ...
 def reset(self) -> None: ...
# === aiogram/utils/callback_answer.py
from collections.abc import Awaitable, Callable
from typing import Any
from aiogram import BaseMiddleware
from aiogram.methods import AnswerCallbackQuery
class CallbackAnswer:
 def disable(self) -> None: ...
class CallbackAnswerMiddleware(BaseMiddleware):
 async def __call__(self, handler: Callable[..., Awaitable[Any]], *_): ...
 def construct_callback_answer(self, *_) -> CallbackAnswer: ...
 def answer(self, *_) -> AnswerCallbackQuery: ...
# === aiogram/utils/chat_action.py
from aiogram.client.bot import Bot as Bot_1
from typing import cast
from collections.abc import Awaitable, Callable
from typing import Any
from aiogram import BaseMiddleware
class ChatActionSender:
 async def __aenter__(self) -> ChatActionSender: ...
 async def __aexit__(self, exc_type: None | type[BaseException], *_): ...
 @classmethod
 def typing(cls, *_) -> ChatActionSender: ...
 @classmethod
 def upload_photo(cls, *_) -> ChatActionSender: ...
 @classmethod
 def record_video(cls, *_) -> ChatActionSender: ...
 @classmethod
 def upload_video(cls, *_) -> ChatActionSender: ...
 @classmethod
 def record_voice(cls, *_) -> ChatActionSender: ...
 @classmethod
 def upload_voice(cls, *_) -> ChatActionSender: ...
 @classmethod
 def upload_document(cls, *_) -> ChatActionSender: ...
 @classmethod
 def choose_sticker(cls, *_) -> ChatActionSender: ...
 @classmethod
 def find_location(cls, *_) -> ChatActionSender: ...
 @classmethod
 def record_video_note(cls, *_) -> ChatActionSender: ...
 @classmethod
 def upload_video_note(cls, *_) -> ChatActionSender: ...
 def __init__(self):
  self.bot = cast(Bot_1, 0)
class ChatActionMiddleware(BaseMiddleware):
 async def __call__(self, handler: Callable[..., Awaitable[Any]], *_): ...
# === aiogram/utils/chat_member.py
from pydantic import TypeAdapter
from aiogram.types import ChatMember, ChatMemberAdministrator, ChatMemberBanned, ChatMemberLeft, ChatMemberMember, ChatMemberOwner, ChatMemberRestricted
ChatMemberUnion = ChatMemberOwner | ChatMemberAdministrator | ChatMemberMember | ChatMemberRestricted | ChatMemberLeft | ChatMemberBanned
ChatMemberCollection = tuple[type[ChatMember], ...]
ChatMemberAdapter: TypeAdapter[ChatMemberUnion]
# === aiogram/utils/class_attrs_resolver.py
from collections.abc import Generator
from typing import Any, Protocol
class ClassAttrsResolver(Protocol):
 def __call__(self, cls: type) -> Generator[tuple[str, Any], None, None]: ...
def inspect_members_resolver(cls: type) -> Generator[tuple[str, Any], None, None]: yield
def get_reversed_mro_unique_attrs_resolver(cls: type) -> Generator[tuple[str, Any], None, None]: yield
def get_sorted_mro_attrs_resolver(cls: type) -> Generator[tuple[str, Any], None, None]: yield
# === aiogram/utils/dataclass.py
from typing import Any
def dataclass_kwargs(*_) -> dict[str, Any]: ...
# === aiogram/utils/deep_linking.py
from aiogram.utils.link import create_telegram_link
from aiogram.utils.payload import decode_payload, encode_payload
from collections.abc import Callable
BAD_PATTERN = __
async def create_start_link(bot, payload, encode, encoder: None | Callable[..., bytes]) -> str: ...
async def create_startgroup_link(bot, payload, encode, encoder: None | Callable[..., bytes]) -> str: ...
async def create_startapp_link(bot, payload, encode, app_name, encoder: None | Callable[..., bytes]) -> str: ...
def create_deep_link(username, link_type, payload, app_name, encode, encoder: None | Callable[..., bytes]) -> str: ...
# === aiogram/utils/formatting.py
from collections.abc import Iterable, Iterator
from typing import Any
from typing_extensions import Self
from aiogram.types import MessageEntity
NodeType = Any
def sizeof(*_) -> int: ...
class Text(Iterable[NodeType]):
 @classmethod
 def from_entities(cls, *_) -> Text: ...
 def render(self, **_) -> tuple[str, list[MessageEntity]]: ...
 def as_kwargs(self, **_) -> dict[str, Any]: ...
 def as_caption_kwargs(self, **_) -> dict[str, Any]: ...
 def as_poll_question_kwargs(self, **_) -> dict[str, Any]: ...
 def as_poll_explanation_kwargs(self, **_) -> dict[str, Any]: ...
 def as_gift_text_kwargs(self, **_) -> dict[str, Any]: ...
 def as_html(self) -> str: ...
 def as_markdown(self) -> str: ...
 def replace(self, *_, **_) -> Self: ...
 def as_pretty_string(self, *_) -> str: ...
 def __iter__(self) -> Iterator[NodeType]: yield
 def __getitem__(self, *_) -> Text: ...
class HashTag(Text): ...
class CashTag(Text): ...
class BotCommand(Text): ...
class Url(Text): ...
class Email(Text): ...
class PhoneNumber(Text): ...
class Bold(Text): ...
class Italic(Text): ...
class Underline(Text): ...
class Strikethrough(Text): ...
class Spoiler(Text): ...
class Code(Text): ...
class Pre(Text): ...
class TextLink(Text): ...
class TextMention(Text): ...
class CustomEmoji(Text): ...
class BlockQuote(Text): ...
class ExpandableBlockQuote(Text): ...
class DateTime(Text): ...
def as_line(*_, **_) -> Text: ...
def as_list(*_, **_) -> Text: ...
def as_marked_list(*_, **_) -> Text: ...
def as_numbered_list(*_, **_) -> Text: ...
def as_section(*_) -> Text: ...
def as_marked_section(*_, **_) -> Text: ...
def as_numbered_section(*_, **_) -> Text: ...
def as_key_value(*_) -> Text: ...
# === aiogram/utils/i18n/__init__.py
from .context import get_i18n, gettext, lazy_gettext, lazy_ngettext, ngettext
from .core import I18n
from .middleware import ConstI18nMiddleware, FSMI18nMiddleware, I18nMiddleware, SimpleI18nMiddleware
# === aiogram/utils/i18n/context.py
from aiogram.utils.i18n.core import I18n
from aiogram.utils.i18n.lazy_proxy import LazyProxy
def get_i18n() -> I18n: ...
def gettext(*_, **_) -> str: ...
def lazy_gettext(*_, **_) -> LazyProxy: ...
ngettext = gettext
lazy_ngettext = lazy_gettext
# === aiogram/utils/i18n/core.py
from contextlib import AbstractContextManager
import gettext
from pathlib import Path
from aiogram.utils.i18n.lazy_proxy import LazyProxy
from aiogram.utils.mixins import ContextInstanceMixin
class I18n(ContextInstanceMixin["I18n"]):
 def use_locale(self, *_) -> AbstractContextManager[None]: ...
 def context(self) -> AbstractContextManager[I18n]: ...
 def find_locales(self) -> dict[str, (I18n.gettext or gettext).GNUTranslations]: ...
 def reload(self) -> None: ...
 def gettext(self, *_) -> str: ...
 def lazy_gettext(self, *_) -> LazyProxy: ...
 def __init__(self):
  self.path = Path()
# === aiogram/utils/i18n/lazy_proxy.py
from babel.support import LazyProxy
class LazyProxy: ...
# === aiogram/utils/i18n/middleware.py
from typing import cast
from abc import ABC
from typing import Any
from babel import UnknownLocaleError
class UnknownLocaleError(Exception): ...
from aiogram import BaseMiddleware
from collections.abc import Awaitable, Callable
from aiogram.utils.i18n.core import I18n
class I18nMiddleware(BaseMiddleware, ABC):
 def setup(self, *_) -> BaseMiddleware: ...
 async def __call__(self, handler: Callable[..., Awaitable[Any]], *_): ...
 async def get_locale(self, *_) -> str: ...
 def __init__(self):
  self.i18n = cast(I18n, 0)
class SimpleI18nMiddleware(I18nMiddleware):
 async def get_locale(self, *_) -> str: ...
class ConstI18nMiddleware(I18nMiddleware):
 async def get_locale(self, *_) -> str: ...
class FSMI18nMiddleware(SimpleI18nMiddleware):
 async def get_locale(self, *_) -> str: ...
 async def set_locale(self, *_) -> None: ...
# === aiogram/utils/keyboard.py
from abc import ABC
from typing import Generic, TypeVar
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, ReplyKeyboardMarkup
from collections.abc import Generator, Iterable
ButtonType = TypeVar("ButtonType", InlineKeyboardButton, KeyboardButton)
T = TypeVar("T")
class KeyboardBuilder(ABC, Generic[ButtonType]):
 def export(self) -> list[list[ButtonType]]: ...
 def add(self, *buttons: ButtonType) -> KeyboardBuilder[ButtonType]: ...
 def row(self, *buttons: ButtonType, **_) -> KeyboardBuilder[ButtonType]: ...
 def adjust(self, *_, **_) -> KeyboardBuilder[ButtonType]: ...
 def as_markup(self, **_) -> ReplyKeyboardMarkup | InlineKeyboardMarkup: ...
 def attach(self, builder: KeyboardBuilder[ButtonType]) -> KeyboardBuilder[ButtonType]: ...
 def __init__(self, button_type: type[ButtonType], markup: None | list[list[ButtonType]]): ...
def repeat_last(items: Iterable[T]) -> Generator[T, None, None]: yield
class InlineKeyboardBuilder(KeyboardBuilder[InlineKeyboardButton]):
 def button(self, **_) -> InlineKeyboardBuilder: ...
 def as_markup(self, **_) -> InlineKeyboardMarkup: ...
 def copy(self) -> InlineKeyboardBuilder: ...
 @classmethod
 def from_markup(cls, *_) -> InlineKeyboardBuilder: ...
class ReplyKeyboardBuilder(KeyboardBuilder[KeyboardButton]):
 def button(self, **_) -> ReplyKeyboardBuilder: ...
 def as_markup(self, **_) -> ReplyKeyboardMarkup: ...
 def copy(self) -> ReplyKeyboardBuilder: ...
 @classmethod
 def from_markup(cls, *_) -> ReplyKeyboardBuilder: ...
# === aiogram/utils/link.py
def docs_url(*_, **_) -> str: ...
def create_tg_link(*_, **_) -> str: ...
def create_telegram_link(*_, **_) -> str: ...
def create_channel_bot_link(*_) -> str: ...
# === aiogram/utils/magic_filter.py
from typing import Any
from magic_filter import MagicFilter as _MagicFilter, MagicT as _MagicT
from magic_filter.operations import BaseOperation
class AsFilterResultOperation(BaseOperation):
 def resolve(self, *_) -> None | dict[str, Any]: ...
class MagicFilter(_MagicFilter):
 def as_(self, *_) -> _MagicT: ...
# === aiogram/utils/markdown.py
def text(*_, **_) -> str: ...
def bold(*_, **_) -> str: ...
def hbold(*_, **_) -> str: ...
def italic(*_, **_) -> str: ...
def hitalic(*_, **_) -> str: ...
def code(*_, **_) -> str: ...
def hcode(*_, **_) -> str: ...
def pre(*_, **_) -> str: ...
def hpre(*_, **_) -> str: ...
def underline(*_, **_) -> str: ...
def hunderline(*_, **_) -> str: ...
def strikethrough(*_, **_) -> str: ...
def hstrikethrough(*_, **_) -> str: ...
def link(*_) -> str: ...
def hlink(*_) -> str: ...
def blockquote(*_, **_) -> str: ...
def hblockquote(*_, **_) -> str: ...
def hide_link(*_) -> str: ...
# === aiogram/utils/media_group.py
from aiogram.types.message_entity import MessageEntity as MessageEntity_1
from typing import cast
from aiogram.types import InputMediaAudio, InputMediaDocument, InputMediaPhoto, InputMediaVideo
MediaType = InputMediaAudio | InputMediaPhoto | InputMediaVideo | InputMediaDocument
class MediaGroupBuilder:
 def add(self, **_) -> None: ...
 def add_audio(self, *_, **_) -> None: ...
 def add_photo(self, *_, **_) -> None: ...
 def add_video(self, *_, **_) -> None: ...
 def add_document(self, *_, **_) -> None: ...
 def build(self) -> list[MediaType]: ...
 def __init__(self):
  self.caption_entities = cast(None | list[MessageEntity_1], 0)
# === aiogram/utils/mixins.py
import contextvars
from typing import Any, Generic, TypeVar
class DataMixin:
 def __getitem__(self, *_): ...
 def get(self, *_) -> None | Any: ...
ContextInstance = TypeVar("ContextInstance")
class ContextInstanceMixin(Generic[ContextInstance]):
 @classmethod
 def get_current(cls) -> None | ContextInstance: ...
 @classmethod
 def get_current(cls, *_) -> None | ContextInstance: ...
 @classmethod
 def get_current(cls, *_) -> ContextInstance: ...
 @classmethod
 def set_current(cls, value: ContextInstance) -> contextvars.Token[ContextInstance]: ...
 @classmethod
 def reset_current(cls, token: contextvars.Token[ContextInstance]) -> None: ...
# === aiogram/utils/mypy_hacks.py
from typing import TypeVar
from collections.abc import Callable
T = TypeVar("T")
def lru_cache(*_) -> Callable[..., T]: ...
# === aiogram/utils/payload.py
from collections.abc import Callable
def encode_payload(payload, encoder: None | Callable[..., bytes]) -> str: ...
def decode_payload(payload, decoder: None | Callable[..., bytes]) -> str: ...
# === aiogram/utils/serialization.py
from typing import Any
from aiogram.types import InputFile
class DeserializedTelegramObject:
 files: dict[str, InputFile]
def deserialize_telegram_object(*_) -> DeserializedTelegramObject: ...
def deserialize_telegram_object_to_python(*_): ...
# === aiogram/utils/text_decorations.py
from abc import ABC
from re import Pattern
def add_surrogates(*_) -> bytes: ...
def remove_surrogates(*_) -> str: ...
class TextDecoration(ABC):
 def apply_entity(self, *_) -> str: ...
 def unparse(self, *_) -> str: ...
 def link(self, *_) -> str: ...
 def bold(self, *_) -> str: ...
 def italic(self, *_) -> str: ...
 def code(self, *_) -> str: ...
 def pre(self, *_) -> str: ...
 def pre_language(self, *_) -> str: ...
 def underline(self, *_) -> str: ...
 def strikethrough(self, *_) -> str: ...
 def spoiler(self, *_) -> str: ...
 def quote(self, *_) -> str: ...
 def custom_emoji(self, *_) -> str: ...
 def blockquote(self, *_) -> str: ...
 def expandable_blockquote(self, *_) -> str: ...
 def date_time(self, *_) -> str: ...
class HtmlDecoration(TextDecoration):
 def link(self, *_) -> str: ...
 def bold(self, *_) -> str: ...
 def italic(self, *_) -> str: ...
 def code(self, *_) -> str: ...
 def pre(self, *_) -> str: ...
 def pre_language(self, *_) -> str: ...
 def underline(self, *_) -> str: ...
 def strikethrough(self, *_) -> str: ...
 def spoiler(self, *_) -> str: ...
 def quote(self, *_) -> str: ...
 def custom_emoji(self, *_) -> str: ...
 def blockquote(self, *_) -> str: ...
 def expandable_blockquote(self, *_) -> str: ...
 def date_time(self, *_) -> str: ...
class MarkdownDecoration(TextDecoration):
 MARKDOWN_QUOTE_PATTERN: Pattern[str]
 def link(self, *_) -> str: ...
 def bold(self, *_) -> str: ...
 def italic(self, *_) -> str: ...
 def code(self, *_) -> str: ...
 def pre(self, *_) -> str: ...
 def pre_language(self, *_) -> str: ...
 def underline(self, *_) -> str: ...
 def strikethrough(self, *_) -> str: ...
 def spoiler(self, *_) -> str: ...
 def quote(self, *_) -> str: ...
 def custom_emoji(self, *_) -> str: ...
 def blockquote(self, *_) -> str: ...
 def expandable_blockquote(self, *_) -> str: ...
 def date_time(self, *_) -> str: ...
html_decoration = HtmlDecoration()
markdown_decoration = MarkdownDecoration()
# === aiogram/utils/token.py
from functools import lru_cache as lru_cache_1
class TokenValidationError(Exception): ...
@lru_cache_1
def validate_token(*_) -> bool: ...
@lru_cache_1
def extract_bot_id(*_) -> int: ...
# === aiogram/utils/warnings.py
class AiogramWarning(Warning): ...
class Recommendation(AiogramWarning): ...
# === aiogram/utils/web_app.py
from collections.abc import Callable
from datetime import datetime
from typing import Any
from aiogram.types import TelegramObject
class WebAppChat(TelegramObject): ...
class WebAppUser(TelegramObject): ...
class WebAppInitData(TelegramObject):
 user: None | WebAppUser
 receiver: None | WebAppUser
 chat: None | WebAppChat
 auth_date: datetime
def check_webapp_signature(*_) -> bool: ...
def parse_webapp_init_data(*_, loads: Callable[..., Any]) -> WebAppInitData: ...
def safe_parse_webapp_init_data(*_, loads: Callable[..., Any]) -> WebAppInitData: ...
# === aiogram/utils/web_app_signature.py
from .web_app import WebAppInitData
PRODUCTION_PUBLIC_KEY = __
TEST_PUBLIC_KEY = __
def check_webapp_signature(*_) -> bool: ...
def safe_check_webapp_init_data_from_signature(*_) -> WebAppInitData: ...
# === aiogram/webhook/aiohttp_server.py
from aiogram.client.bot import Bot as Bot_1
from aiogram.dispatcher.dispatcher import Dispatcher as Dispatcher_1
from abc import ABC
from collections.abc import Awaitable, Callable
from typing import Any, cast
from aiohttp import web
from aiogram import Bot
def setup_application(*_, **_) -> None: ...
def check_ip(*_) -> tuple[str, bool]: ...
def ip_filter_middleware(*_) -> Callable[..., Awaitable[Any]]: ...
class BaseRequestHandler(ABC):
 def register(self, *_, **_) -> None: ...
 async def close(self) -> None: ...
 async def resolve_bot(self, *_) -> Bot: ...
 def verify_secret(self, *_) -> bool: ...
 async def handle(self, *_) -> web.Response: ...
 __call__ = BaseRequestHandler.handle
 def __init__(self):
  self.dispatcher = cast(Dispatcher_1, 0)
class SimpleRequestHandler(BaseRequestHandler):
 def verify_secret(self, *_) -> bool: ...
 async def close(self) -> None: ...
 async def resolve_bot(self, *_) -> Bot: ...
 def __init__(self):
  self.bot = cast(Bot_1, 0)
class TokenBasedRequestHandler(BaseRequestHandler):
 def verify_secret(self, *_) -> bool: ...
 async def close(self) -> None: ...
 def register(self, *_, **_) -> None: ...
 async def resolve_bot(self, *_) -> Bot: ...
 def __init__(self):
  self.bots: dict[str, Bot]
# === aiogram/webhook/security.py
class IPFilter:
 def allow(self, *_) -> None: ...
 def allow_ip(self, *_) -> None: ...
 @classmethod
 def default(cls) -> IPFilter: ...
 def check(self, *_) -> bool: ...
