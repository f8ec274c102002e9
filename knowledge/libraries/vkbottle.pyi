# vkbottle==4.11.0, sha256 ee09ab9852ca46dcf346e3de7b4d173efda5879ac8a46c41dd3af7aabccc9a13.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === vkbottle/__init__.py
from vkbottle_types.events import GroupEventType, GroupTypes, UserEventType
from .api import ABCAPI, API, DEFAULT_REQUEST_VALIDATORS, DEFAULT_RESPONSE_VALIDATORS, ABCRequestRescheduler, ABCRequestValidator, ABCResponseValidator, ABCTokenGenerator, BlockingRequestRescheduler, ConsistentTokenGenerator, SingleTokenGenerator, Token, get_token_generator
from .dispatch import ABCDispenseView, ABCHandler, ABCRouter, ABCRule, ABCStateDispenser, ABCView, AndRule, BaseMiddleware, BaseReturnManager, BaseStateGroup, BuiltinStateDispenser, MiddlewareError, NotRule, OrRule, Router, StatePeer
from .exception_factory import ABCErrorHandler, APIAuthError, CaptchaError, CodeException, ErrorHandler, VKAPIError
from .framework import ABCBlueprint, ABCFramework, BaseFramework, Bot, BotBlueprint, User, UserBlueprint, run_multibot
from .http import ABCHTTPClient, AiohttpClient, SingleAiohttpClient
from .polling import ABCPolling, BasePolling, BotPolling, UserPolling
from .tools import EMPTY_KEYBOARD, ABCAction, ABCEventDeduplicator, ABCStorage, ABCValidator, AudioUploader, AuthError, BaseContext, BaseUploader, BotTypes, CallableValidator, Callback, CtxStorage, DelayedTask, DocMessagesUploader, DocUploader, DocWallUploader, EqualsValidator, Format, Formatter, GraffitiUploader, IsInstanceValidator, Keyboard, KeyboardButtonColor, Location, LoopWrapper, MemoryEventDeduplicator, OpenAppEvent, OpenLink, OpenLinkEvent, PhotoChatFaviconUploader, PhotoFaviconUploader, PhotoMarketUploader, PhotoMessageUploader, PhotoToAlbumUploader, PhotoUploader, PhotoWallUploader, ShowSnackbarEvent, TemplateElement, Text, UserAuth, UserPermission, UserTypes, VideoUploader, VKApps, VKPay, VoiceMessageUploader, bold, interval, italic, load_blueprints_from_package, run_in_task, run_sync, template_gen, timer, underline, url, vkscript
# === vkbottle/api/__init__.py
from .abc import ABCAPI
from .api import API
from .request_rescheduler import ABCRequestRescheduler, BlockingRequestRescheduler
from .request_validator import ABCRequestValidator, DEFAULT_REQUEST_VALIDATORS
from .response_validator import ABCResponseValidator, DEFAULT_RESPONSE_VALIDATORS
from .token_generator import ABCTokenGenerator, ConsistentTokenGenerator, SingleTokenGenerator, Token, get_token_generator
# === vkbottle/api/abc.py
from abc import ABC
from collections.abc import Awaitable, Callable
from typing import Any
from typing_extensions import Self
from vkbottle_types.categories import APICategories
from vkbottle.http import ABCHTTPClient
from .request_rescheduler import ABCRequestRescheduler
from .request_validator import ABCRequestValidator
from .response_validator import ABCResponseValidator
from .token_generator import ABCTokenGenerator
class ABCAPI(APICategories, ABC):
 token_generator: ABCTokenGenerator
 http_client: ABCHTTPClient
 request_rescheduler: ABCRequestRescheduler
 response_validators: list[ABCResponseValidator]
 request_validators: list[ABCRequestValidator]
 captcha_handler: None | Callable[..., Awaitable[Any]]
 async def request(self, *_) -> dict[str, Any]: ...
 async def validate_response(self, *_): ...
 async def validate_request(self, *_): ...
 @property
 def api_instance(self) -> Self: ...
# === vkbottle/api/api.py
from typing import cast
from vkbottle.api.request_rescheduler.abc import ABCRequestRescheduler as ABCRequestRescheduler_1
from vkbottle.api.request_rescheduler.blocking import BlockingRequestRescheduler as BlockingRequestRescheduler_1
from vkbottle.api.token_generator.abc import ABCTokenGenerator
from vkbottle.http.abc import ABCHTTPClient as ABCHTTPClient_1
from vkbottle.http.aiohttp import SingleAiohttpClient as SingleAiohttpClient_1
import typing
from collections.abc import AsyncIterator
from typing import Any, NamedTuple
from .abc import ABCAPI
from .request_validator import ABCRequestValidator
from .response_validator import ABCResponseValidator
CaptchaHandler = typing.Callable[..., typing.Awaitable]
class APIRequest(NamedTuple): ...
class API(ABCAPI):
 APIRequest = __
 async def request(self, *_) -> dict[str, Any]: ...
 async def request_many(self, *_) -> AsyncIterator[dict[str, Any]]: yield
 async def validate_response(self, *_): ...
 async def validate_request(self, *_) -> dict[str, Any]: ...
 def add_captcha_handler(self, handler: CaptchaHandler) -> CaptchaHandler: ...
 def __init__(self):
  self.token_generator = ABCTokenGenerator()
  self.http_client = cast(None | ABCHTTPClient_1 | SingleAiohttpClient_1, 0)
  self.request_rescheduler = cast(None | ABCRequestRescheduler_1 | BlockingRequestRescheduler_1, 0)
  self.response_validators: list[ABCResponseValidator]
  self.request_validators: list[ABCRequestValidator]
  self.captcha_handler: None | CaptchaHandler
# === vkbottle/api/request_rescheduler/__init__.py
from .abc import ABCRequestRescheduler
from .blocking import BlockingRequestRescheduler
# === vkbottle/api/request_rescheduler/abc.py
from abc import ABC
from typing import Any
class ABCRequestRescheduler(ABC):
 async def reschedule(self, *_) -> dict[str, Any]: ...
# === vkbottle/api/request_rescheduler/blocking.py
from typing import Any
from .abc import ABCRequestRescheduler
class BlockingRequestRescheduler(ABCRequestRescheduler):
 async def reschedule(self, *_) -> dict[str, Any]: ...
# === vkbottle/api/request_validator/__init__.py
from typing import cast
from .abc import ABCRequestValidator
from .translate_friendly_types_validator import TranslateFriendlyTypesRequestValidator
DEFAULT_REQUEST_VALIDATORS = cast(list[TranslateFriendlyTypesRequestValidator], 0)
# === vkbottle/api/request_validator/abc.py
from abc import ABC
from typing import Any
class ABCRequestValidator(ABC):
 async def validate(self, *_) -> dict[str, Any]: ...
# === vkbottle/api/request_validator/translate_friendly_types_validator.py
from typing import Any
from .abc import ABCRequestValidator
class TranslateFriendlyTypesRequestValidator(ABCRequestValidator):
 async def validate(self, *_) -> dict[str, Any]: ...
# === vkbottle/api/response_validator/__init__.py
from typing import cast
from .abc import ABCResponseValidator
from .json_validator import JSONResponseValidator
from .vk_api_error_validator import VKAPIErrorResponseValidator
DEFAULT_RESPONSE_VALIDATORS = cast(list[JSONResponseValidator | VKAPIErrorResponseValidator], 0)
# === vkbottle/api/response_validator/abc.py
from abc import ABC
from typing import Any
class ABCResponseValidator(ABC):
 async def validate(self, *_): ...
# === vkbottle/api/response_validator/json_validator.py
from typing import Any
from .abc import ABCResponseValidator
class JSONResponseValidator(ABCResponseValidator):
 async def validate(self, *_): ...
# === vkbottle/api/response_validator/vk_api_error_validator.py
from typing import Any
from .abc import ABCResponseValidator
class VKAPIErrorResponseValidator(ABCResponseValidator):
 async def validate(self, *_): ...
# === vkbottle/api/token_generator/__init__.py
from .abc import ABCTokenGenerator, Token
from .consistent import ConsistentTokenGenerator
from .single import SingleTokenGenerator
from .util import get_token_generator
# === vkbottle/api/token_generator/abc.py
from typing import cast
from abc import ABC
class ABCTokenGenerator(ABC):
 async def __aenter__(self): return cast(str, 0)
 async def __aexit__(self, *_): pass
 async def get_token(self) -> str: ...
Token = str | list[str] | ABCTokenGenerator
# === vkbottle/api/token_generator/consistent.py
from .abc import ABCTokenGenerator
class ConsistentTokenGenerator(ABCTokenGenerator):
 async def get_token(self) -> str: ...
 async def __aexit__(self, *_): pass
 def __init__(self):
  self.tokens = __
# === vkbottle/api/token_generator/single.py
from .abc import ABCTokenGenerator
class SingleTokenGenerator(ABCTokenGenerator):
 async def get_token(self) -> str: ...
 async def __aexit__(self, *_): pass
# === vkbottle/api/token_generator/util.py
from .abc import ABCTokenGenerator
def get_token_generator(*_) -> ABCTokenGenerator: ...
# === vkbottle/bot.py
from vkbottle.framework.labeler import BotLabeler
from .dispatch.rules import base as rules
from .dispatch.views import bot as views
from .framework.bot import Bot, BotBlueprint, run_multibot
from .tools.mini_types.bot import MessageEventMin, MessageMin
Message = MessageMin
MessageEvent = MessageEventMin
Blueprint = BotBlueprint
# === vkbottle/callback/__init__.py
from .abc import ABCCallback
from .bot_callback import BotCallback
# === vkbottle/callback/abc.py
from abc import ABC
from typing import Any
from typing_extensions import Self
from vkbottle.api import ABCAPI
class ABCCallback(ABC):
 def get_secret_key(self) -> str: ...
 async def setup_group_id(self) -> None: ...
 async def find_server_id(self) -> None | int: ...
 async def add_callback_server(self): ...
 async def delete_callback_server(self, *_): ...
 async def edit_callback_server(self, *_): ...
 async def get_callback_confirmation_code(self): ...
 async def get_callback_servers(self, *_): ...
 async def get_callback_settings(self, *_): ...
 async def set_callback_settings(self, *_): ...
 @property
 def api(self) -> ABCAPI: ...
 def construct(self, *_) -> Self: ...
# === vkbottle/callback/bot_callback.py
from typing import cast
from vkbottle.exception_factory.error_handler.abc import ABCErrorHandler as ABCErrorHandler_1
from vkbottle.exception_factory.error_handler.error_handler import ErrorHandler as ErrorHandler_1
from typing import Any
from typing_extensions import Self
from .abc import ABCCallback
from vkbottle.api import ABCAPI
class BotCallback(ABCCallback):
 def get_secret_key(self) -> str: ...
 async def setup_group_id(self): pass
 async def find_server_id(self) -> None | int: ...
 async def add_callback_server(self) -> int: ...
 async def delete_callback_server(self, *_) -> None: ...
 async def edit_callback_server(self, *_) -> None: ...
 async def get_callback_confirmation_code(self) -> str: ...
 async def get_callback_servers(self, *_) -> list[dict[str, Any]]: ...
 async def get_callback_settings(self, *_) -> dict[str, bool]: ...
 async def set_callback_settings(self, *_) -> None: ...
 def construct(self, *_) -> Self: ...
 @property
 def api(self) -> ABCAPI: ...
 def __init__(self):
  self.error_handler = cast(None | ABCErrorHandler_1 | ErrorHandler_1, 0)
  self.error_handler = cast(None | ABCErrorHandler_1, 0)
# === vkbottle/dispatch/__init__.py
from .abc import ABCRouter
from .base import Router
from .dispenser import ABCStateDispenser, BaseStateGroup, BuiltinStateDispenser, StatePeer
from .handlers import ABCHandler
from .middlewares import BaseMiddleware, MiddlewareError
from .return_manager import BaseReturnManager
from .rules import ABCRule, AndRule, NotRule, OrRule
from .views import ABCDispenseView, ABCView
# === vkbottle/dispatch/abc.py
from abc import ABC
from typing import Any, Callable
from typing_extensions import Self
from vkbottle.exception_factory.error_handler import ABCErrorHandler
from .dispenser.abc import ABCStateDispenser
from .views import ABCView
class ABCRouter(ABC):
 state_dispenser: ABCStateDispenser
 error_handler: ABCErrorHandler
 views: dict[str, ABCView[Any]]
 async def route(self, *_) -> None: ...
 def construct(self, *_) -> Self: ...
 def add_view(self, *_) -> None: ...
 def view(self, *_) -> Callable[..., type[ABCView[Any]]]: ...
# === vkbottle/dispatch/base.py
from typing import cast
from vkbottle.dispatch.dispenser.abc import ABCStateDispenser as ABCStateDispenser_1
from vkbottle.dispatch.views.abc.view import ABCView as ABCView_1
from vkbottle.exception_factory.error_handler.abc import ABCErrorHandler as ABCErrorHandler_1
from typing_extensions import Self
from .abc import ABCRouter
class Router(ABCRouter):
 async def route(self, *_) -> None: ...
 def construct(self, *_) -> Self: ...
 def __init__(self):
  self.views = cast(dict[str, ABCView_1], 0)
  self.state_dispenser = cast(ABCStateDispenser_1, 0)
  self.error_handler = cast(ABCErrorHandler_1, 0)
# === vkbottle/dispatch/dispenser/__init__.py
from .abc import ABCStateDispenser
from .base import BaseStateGroup, StatePeer, get_state_repr
from .builtin import BuiltinStateDispenser
# === vkbottle/dispatch/dispenser/abc.py
from abc import ABC
from .base import StatePeer
class ABCStateDispenser(ABC):
 async def get(self, *_) -> None | StatePeer: ...
 async def set(self, *_, **_): pass
 async def delete(self, *_): pass
 async def cast(self, *_) -> None | StatePeer: ...
# === vkbottle/dispatch/dispenser/base.py
from pydantic import ConfigDict
from typing import cast
from enum import Enum
import pydantic
class BaseStateGroup(str, Enum): ...
def get_state_repr(*_) -> str: ...
class StateRepresentation(str): ...
class StatePeer(pydantic.BaseModel):
 model_config = cast(ConfigDict, 0)
 def validate_state(cls, *_) -> str: ...
# === vkbottle/dispatch/dispenser/builtin.py
from .abc import ABCStateDispenser
from .base import StatePeer
class BuiltinStateDispenser(ABCStateDispenser):
 async def get(self, *_) -> None | StatePeer: ...
 async def set(self, *_, **_): pass
 async def delete(self, *_): pass
# === vkbottle/dispatch/handlers/__init__.py
from .abc import ABCHandler
from .from_func_handler import FromFuncHandler
from .message_reply import MessageReplyHandler
# === vkbottle/dispatch/handlers/abc.py
import typing
from abc import ABC
from typing import Any
Event = typing.TypeVar("Event")
class ABCHandler(ABC, typing.Generic[Event]):
 async def filter(self, event: Event, *_) -> bool | dict[str, Any]: ...
 async def handle(self, event: Event, **_): ...
# === vkbottle/dispatch/handlers/from_func_handler.py
from typing import Callable as Callable_1, cast
from vkbottle.dispatch.rules.abc import ABCRule as ABCRule_1
from collections.abc import Callable
from typing import Any
from .abc import ABCHandler, Event
class FromFuncHandler(ABCHandler[Event]):
 async def filter(self, event: Event, *_) -> bool | dict[str, Any]: ...
 async def handle(self, event: Event, **_): ...
 def __init__(self, handler: Callable[..., Any], *_, **_): ...
 def __set__attributes__(self):
  self.handler = cast(Callable_1[..., Any], 0)
  self.rules = cast(tuple[ABCRule_1], 0)
# === vkbottle/dispatch/handlers/message_reply.py
from .from_func_handler import FromFuncHandler
class MessageReplyHandler(FromFuncHandler["BaseMessageMin"]):
 async def reply_handler(self, *_) -> None: ...
# === vkbottle/dispatch/middlewares/__init__.py
from .abc import BaseMiddleware, MiddlewareError
# === vkbottle/dispatch/middlewares/abc.py
from typing import Callable, Coroutine, cast
from abc import ABC
from typing import Any, Generic, NoReturn, TypeVar
from vkbottle.dispatch.handlers.abc import ABCHandler
from vkbottle.dispatch.views.abc import ABCView
T = TypeVar("T")
class MiddlewareError(Exception): ...
class ABCMiddleware(ABC):
 def stop(self, *_) -> NoReturn: ...
 def send(self, *_) -> None: ...
 async def pre(self) -> None: ...
 async def post(self) -> None: ...
class BaseMiddleware(Generic[T]):
 view: None | ABCView
 handlers: list[ABCHandler]
 async def pre(self) -> None: ...
 async def post(self) -> None: ...
 def get_handle_response(self, *_) -> None | Any: ...
 def format_error(self) -> None | str: ...
 def catch_all(self, *_): return cast(Callable[..., Coroutine[Any, Any, Any]], 0)
 def stop(self, error: None | type[Exception] | Exception | str) -> NoReturn: ...
 def send(self, *_) -> None: ...
 def __init__(self, event: T, *_): ...
 def __set__attributes__(self):
  self.pre = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
  self.post = cast(Callable[..., Coroutine[Any, Any, Any]], 0)
# === vkbottle/dispatch/return_manager/__init__.py
from .abc import BaseReturnManager
# === vkbottle/dispatch/return_manager/abc.py
from abc import ABC
from collections.abc import Callable
from typing import Any, NamedTuple
class HandlerProperty(NamedTuple):
 handler: Callable
class ABCReturnManager(ABC):
 def get_handler(self, *_): ...
 @classmethod
 def instance_of(cls, *_): ...
class BaseReturnManager(ABCReturnManager):
 def get_handler(self, *_) -> None | Callable: ...
 @classmethod
 def instance_of(cls, types: tuple[type, ...] | type) -> Callable[..., HandlerProperty]: ...
# === vkbottle/dispatch/return_manager/bot/__init__.py
from .message import BotMessageReturnHandler
# === vkbottle/dispatch/return_manager/bot/message.py
from typing import cast
from vkbottle.dispatch.return_manager.abc import HandlerProperty, BaseReturnManager
class BotMessageReturnHandler(BaseReturnManager):
 str_handler = cast(HandlerProperty, 0)
 iter_handler = cast(HandlerProperty, 0)
 dict_handler = cast(HandlerProperty, 0)
# === vkbottle/dispatch/return_manager/user/__init__.py
from .message import UserMessageReturnHandler
# === vkbottle/dispatch/return_manager/user/message.py
from typing import cast
from vkbottle.dispatch.return_manager.abc import HandlerProperty, BaseReturnManager
class UserMessageReturnHandler(BaseReturnManager):
 str_handler = cast(HandlerProperty, 0)
 iter_handler = cast(HandlerProperty, 0)
 dict_handler = cast(HandlerProperty, 0)
# === vkbottle/dispatch/rules/__init__.py
from .abc import ABCRule, AndRule, NotRule, OrRule
# === vkbottle/dispatch/rules/abc.py
from abc import ABC
from collections.abc import Iterable
from typing import Any, Generic, TypeVar
T_contra = TypeVar("T_contra", contravariant=True)
class ABCRule(ABC, Generic[T_contra]):
 @classmethod
 def with_config(cls, *_) -> type[ABCRule]: ...
 async def check(self, event: T_contra, *_, **_) -> None | dict[str, Any] | bool: ...
class AndRule(ABCRule[T_contra], Generic[T_contra]):
 async def check(self, event: T_contra, *_) -> None | dict[str, Any] | bool: ...
 @property
 def rules(self) -> Iterable[ABCRule[T_contra]]: ...
 def __init__(self, *rules: ABCRule[T_contra]): ...
class NotRule(ABCRule[T_contra]):
 async def check(self, event: T_contra, *_) -> None | dict[str, Any] | bool: ...
 @property
 def rules(self) -> Iterable[ABCRule[T_contra]]: ...
 def __init__(self, *rules: ABCRule[T_contra]): ...
class OrRule(ABCRule[T_contra]):
 async def check(self, event: T_contra, *_) -> None | dict[str, Any] | bool: ...
 @property
 def rules(self) -> Iterable[ABCRule[T_contra]]: ...
 def __init__(self, *rules: ABCRule[T_contra]): ...
# === vkbottle/dispatch/rules/base.py
from collections.abc import Generator
from re import Pattern as Pattern_2
from typing import Awaitable as Awaitable_1, Callable as Callable_1, Coroutine as Coroutine_1, cast
from vbml import Patcher, Pattern as Pattern_1
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any
from vkbottle.tools.mini_types.base import BaseMessageMin
from vkbottle.tools.validator import ABCValidator
from .abc import ABCRule
PayloadMap = list[tuple[str, type | Callable[..., bool] | ABCValidator | Any]]
PayloadMapStrict = list[tuple[str, ABCValidator]]
PayloadMapDict = dict[str, dict[str, Any] | type]
class PeerRule(ABCRule[BaseMessageMin]):
 async def check(self, *_) -> bool: ...
class MentionRule(ABCRule[BaseMessageMin]):
 async def check(self, *_) -> bool: ...
class TextRule(ABCRule[BaseMessageMin]):
 async def check(self, *_) -> bool: ...
class CommandRule(ABCRule[BaseMessageMin]):
 async def check(self, *_) -> bool | dict[str, Any]: ...
class VBMLRule(ABCRule[BaseMessageMin]):
 async def check(self, *_) -> None | bool | dict[str, Any]: ...
 def __init__(self):
  self.patterns = cast(Generator[Pattern_1] | Generator[str] | Pattern_1 | str | list[Pattern_1] | list[Any], 0)
  self.patcher = __
class RegexRule(ABCRule[BaseMessageMin]):
 async def check(self, *_) -> bool | dict[str, Any]: ...
 def __init__(self):
  self.regexp = cast(list[Pattern_2] | Pattern_2 | list[str] | str | list[Any], 0)
class StickerRule(ABCRule[BaseMessageMin]):
 async def check(self, *_) -> bool: ...
class FromPeerRule(ABCRule[BaseMessageMin]):
 async def check(self, *_) -> bool: ...
class AttachmentTypeRule(ABCRule[BaseMessageMin]):
 async def check(self, *_) -> bool: ...
class ForwardMessagesRule(ABCRule[BaseMessageMin]):
 async def check(self, *_) -> bool: ...
class ReplyMessageRule(ABCRule[BaseMessageMin]):
 async def check(self, *_) -> bool: ...
class GeoRule(ABCRule[BaseMessageMin]):
 async def check(self, *_) -> bool: ...
class LevenshteinRule(ABCRule[BaseMessageMin]):
 @staticmethod
 def distance(*_) -> int: ...
 async def check(self, *_) -> bool: ...
class FuzzyTextRule(ABCRule[BaseMessageMin]):
 async def check(self, *_) -> bool: ...
class MessageLengthRule(ABCRule[BaseMessageMin]):
 async def check(self, *_) -> bool: ...
class ChatActionRule(ABCRule[BaseMessageMin]):
 async def check(self, *_) -> bool: ...
class PayloadRule(ABCRule[BaseMessageMin]):
 async def check(self, *_) -> bool: ...
class PayloadContainsRule(ABCRule[BaseMessageMin]):
 async def check(self, *_) -> bool: ...
class PayloadMapRule(ABCRule[BaseMessageMin]):
 @classmethod
 def transform_to_map(cls, payload_map_dict: PayloadMapDict) -> PayloadMap: ...
 @classmethod
 def transform_to_callbacks(cls, payload_map: PayloadMap) -> PayloadMapStrict: ...
 @classmethod
 async def match(cls, *_) -> bool: ...
 async def check(self, *_) -> bool | dict[str, Any]: ...
 def __init__(self, payload_map: PayloadMapDict | PayloadMap): ...
class FromUserRule(ABCRule[BaseMessageMin]):
 async def check(self, *_) -> bool: ...
class FuncRule(ABCRule[BaseMessageMin]):
 async def check(self, *_) -> bool | dict[str, Any]: ...
 def __init__(self, func: Callable[..., Awaitable | bool]): ...
 def __set__attributes__(self):
  self.func = cast(Callable_1[..., Awaitable_1[Any] | bool], 0)
class CoroutineRule(ABCRule[BaseMessageMin]):
 async def check(self, *_) -> bool | dict[str, Any]: ...
 def __init__(self, coroutine: Callable[..., Coroutine] | Coroutine): ...
 def __set__attributes__(self):
  self.coro = cast(Callable_1[..., Coroutine_1[Any, Any, Any]] | Coroutine_1[Any, Any, Any], 0)
class StateRule(ABCRule[BaseMessageMin]):
 async def check(self, *_) -> bool: ...
BASESTATEGROUP_TYPE = type["BaseStateGroup"]
STATEGROUPRULE_ARG = BASESTATEGROUP_TYPE | list[BASESTATEGROUP_TYPE]
class StateGroupRule(ABCRule[BaseMessageMin]):
 async def check(self, *_) -> bool: ...
 def __init__(self, state_group: None | STATEGROUPRULE_ARG): ...
class MacroRule(ABCRule[BaseMessageMin]):
 async def check(self, *_) -> bool | dict[str, Any]: ...
class IsAdminRule(ABCRule[BaseMessageMin]):
 async def check(self, *_) -> bool: ...
# === vkbottle/dispatch/views/__init__.py
from .abc import ABCDispenseView, ABCView
# === vkbottle/dispatch/views/abc/__init__.py
from .dispense import ABCDispenseView
from .message import ABCMessageView
from .raw import ABCRawEventView
from .view import ABCView
# === vkbottle/dispatch/views/abc/dispense.py
from typing import Generic, TypeVar
from .view import ABCView
from vkbottle.dispatch.handlers.abc import ABCHandler
T_contra = TypeVar("T_contra", list, dict, contravariant=True)
F_contra = TypeVar("F_contra", contravariant=True)
class ABCDispenseView(ABCView[T_contra], Generic[T_contra, F_contra]):
 handlers: list[ABCHandler[F_contra]]
 def get_state_key(self, event: F_contra) -> None | int: ...
# === vkbottle/dispatch/views/abc/message.py
from abc import ABC
from typing import Any, Generic, TypeVar
from .dispense import ABCDispenseView
from vkbottle.dispatch.handlers import ABCHandler
T_contra = TypeVar("T_contra", list, dict, contravariant=True)
F_contra = TypeVar("F_contra", contravariant=True)
class ABCMessageView(ABCDispenseView[T_contra, F_contra], ABC, Generic[T_contra, F_contra]):
 handlers: list[ABCHandler[F_contra]]
 @staticmethod
 def get_event_type(event: T_contra): ...
 @staticmethod
 async def get_message(event: T_contra, *_): ...
 async def handle_event(self, event: T_contra, *_) -> None: ...
# === vkbottle/dispatch/views/abc/raw.py
from typing import Any, Generic, TypeVar
from vkbottle.dispatch.handlers import ABCHandler
from .view import ABCView
Event_contra = TypeVar("Event_contra", list, dict, contravariant=True)
HandlerBasement = TypeVar("HandlerBasement", bound="BaseHandlerBasement")
class BaseHandlerBasement:
 handler: ABCHandler
class ABCRawEventView(ABCView[Event_contra], Generic[Event_contra, HandlerBasement]):
 handlers: dict[Any, list[HandlerBasement]]
 def get_handler_basements(self, event: Event_contra) -> list[HandlerBasement]: ...
 def get_event_model(self, handler_basement: HandlerBasement, event: Event_contra): ...
 @staticmethod
 def get_event_type(event: Event_contra): ...
 async def handle_event(self, event: Event_contra, *_): ...
# === vkbottle/dispatch/views/abc/view.py
from abc import ABC
from typing import Generic, TypeVar
from vkbottle.dispatch.middlewares import BaseMiddleware
from vkbottle.dispatch.return_manager import BaseReturnManager
from vkbottle.exception_factory import ABCErrorHandler
T_contra = TypeVar("T_contra", list, dict, contravariant=True)
class ABCView(ABC, Generic[T_contra]):
 handler_return_manager: BaseReturnManager
 @property
 def error_handler(self) -> ABCErrorHandler: ...
 async def process_event(self, event: T_contra) -> bool: ...
 async def pre_middleware(self, event: T_contra, *_) -> None | list[BaseMiddleware[T_contra]]: ...
 async def post_middleware(self, mw_instances: list[BaseMiddleware[T_contra]], *_) -> None | Exception: ...
 async def handle_event(self, event: T_contra, *_) -> None: ...
 def register_middleware(self, middleware: type[BaseMiddleware]) -> None: ...
# === vkbottle/dispatch/views/bot/__init__.py
from .message import ABCBotMessageView, BotMessageView
from .raw import BotHandlerBasement, RawBotEventView
# === vkbottle/dispatch/views/bot/message.py
from vkbottle.dispatch.return_manager.bot.message import BotMessageReturnHandler as BotMessageReturnHandler_1
from typing import Any, Generic, TypeVar
from vkbottle.dispatch.views.abc import ABCMessageView
from vkbottle.tools.mini_types.bot import MessageMin
F_contra = TypeVar("F_contra", contravariant=True)
class ABCBotMessageView(ABCMessageView[dict[str, Any], F_contra], Generic[F_contra]):
 @staticmethod
 def get_event_type(*_) -> str: ...
 @staticmethod
 async def get_message(*_) -> MessageMin: ...
 async def process_event(self, *_) -> bool: ...
 def __init__(self):
  self.handler_return_manager = BotMessageReturnHandler_1()
class BotMessageView(ABCBotMessageView["MessageMin"]):
 def get_state_key(self, *_) -> None | int: ...
# === vkbottle/dispatch/views/bot/raw.py
from vkbottle.dispatch.return_manager.bot.message import BotMessageReturnHandler as BotMessageReturnHandler_1
from typing import Any
from vkbottle_types.events import GroupEventType
from vkbottle.dispatch.views.abc.raw import ABCRawEventView, BaseHandlerBasement
from vkbottle_types.events.bot_events import BaseGroupEvent
from vkbottle.dispatch.handlers import ABCHandler
class BotHandlerBasement(BaseHandlerBasement):
 handler: ABCHandler
class RawBotEventView(ABCRawEventView[dict, BotHandlerBasement]):
 handlers: dict[GroupEventType, list[BotHandlerBasement]]
 def get_handler_basements(self, *_) -> list[BotHandlerBasement]: ...
 def get_event_model(self, *_) -> BaseGroupEvent | dict[str, Any]: ...
 @staticmethod
 def get_event_type(*_) -> str: ...
 async def process_event(self, *_) -> bool: ...
 def __init__(self):
  self.handler_return_manager = BotMessageReturnHandler_1()
# === vkbottle/dispatch/views/user/__init__.py
from .message import ABCUserMessageView, UserMessageView
from .raw import RawUserEventView, UserHandlerBasement
# === vkbottle/dispatch/views/user/message.py
from vkbottle.dispatch.return_manager.user.message import UserMessageReturnHandler as UserMessageReturnHandler_1
from typing import Any, Generic, TypeVar
from vkbottle.dispatch.views.abc.message import ABCMessageView
from vkbottle.tools.mini_types.user import MessageMin
F_contra = TypeVar("F_contra", contravariant=True)
class ABCUserMessageView(ABCMessageView[list[Any], F_contra], Generic[F_contra]):
 @staticmethod
 def get_event_type(*_) -> int: ...
 @staticmethod
 async def get_message(*_) -> MessageMin: ...
 async def process_event(self, *_) -> bool: ...
 def __init__(self):
  self.handler_return_manager = UserMessageReturnHandler_1()
class UserMessageView(ABCUserMessageView["MessageMin"]):
 def get_state_key(self, *_) -> None | int: ...
# === vkbottle/dispatch/views/user/raw.py
from vkbottle.dispatch.return_manager.user.message import UserMessageReturnHandler as UserMessageReturnHandler_1
from typing import Any
from vkbottle_types.events import UserEventType
from vkbottle.dispatch.views.abc.raw import ABCRawEventView, BaseHandlerBasement
from vkbottle_types.events.user_events import BaseUserEvent
from vkbottle.dispatch.handlers import ABCHandler
class UserHandlerBasement(BaseHandlerBasement):
 handler: ABCHandler
class RawUserEventView(ABCRawEventView[list[Any], UserHandlerBasement]):
 handlers: dict[UserEventType, list[UserHandlerBasement]]
 def get_handler_basements(self, *_) -> list[UserHandlerBasement]: ...
 def get_event_model(self, *_) -> BaseUserEvent: ...
 @staticmethod
 def get_event_type(*_) -> int: ...
 async def process_event(self, *_) -> bool: ...
 def __init__(self):
  self.handler_return_manager = UserMessageReturnHandler_1()
# === vkbottle/exception_factory/__init__.py
from .base_exceptions import APIAuthError, CaptchaError, VKAPIError
from .code_exception import CodeException
from .error_handler import ABCErrorHandler, ErrorHandler
from .reducible_kwargs_exception import ReducibleKwargsException
# === vkbottle/exception_factory/base_exceptions.py
from .code_exception import CodeException
from .reducible_kwargs_exception import ReducibleKwargsException
class VKAPIError(CodeException, ReducibleKwargsException): ...
class CaptchaError(VKAPIError): ...
class APIAuthError(VKAPIError): ...
# === vkbottle/exception_factory/code_exception.py
from typing import Generic, TypeVar
T_CodeException = TypeVar("T_CodeException", bound="CodeException")
def get_code_exception(cls: type[T_CodeException], *_) -> type[T_CodeException]: ...
class CodeException(Exception): ...
class CodeExceptionFactory(Generic[T_CodeException]):
 def get(self) -> type[T_CodeException]: ...
 def __init__(self, cls: type[T_CodeException], *_): ...
# === vkbottle/exception_factory/code_exception.pyi
from typing import TypeVar
T_CodeExceptionMeta = TypeVar("T_CodeExceptionMeta", bound="_CodeExceptionMeta")
T_CodeException = TypeVar("T_CodeException", bound="CodeException")
class _CodeExceptionMeta(type):
 def __getitem__(cls, *_) -> T_CodeExceptionMeta: ...
 def __getitem__(cls, *_) -> tuple[T_CodeExceptionMeta, ...]: ...
class CodeException(Exception, metaclass=_CodeExceptionMeta): ...
# === vkbottle/exception_factory/error_handler/__init__.py
from .abc import ABCErrorHandler
from .error_handler import ErrorHandler
# === vkbottle/exception_factory/error_handler/abc.py
from abc import ABC
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar
from typing_extensions import ParamSpec
P = ParamSpec("P")
T = TypeVar("T")
T_AsyncFunc = TypeVar("T_AsyncFunc", bound=Callable[..., Awaitable[object]])
class ABCErrorHandler(ABC):
 undefined_error_handler: None | Callable[..., Awaitable[Any]]
 def register_error_handler(self, *error_types: type[Exception]) -> Callable[..., T_AsyncFunc]: ...
 def register_undefined_error_handler(self, handler: T_AsyncFunc) -> T_AsyncFunc: ...
 async def handle(self, *_, **_): ...
 def catch(self, func: Callable[P, Awaitable[T]]) -> Callable[P, Coroutine[Any, Any, T]]: ...
# === vkbottle/exception_factory/error_handler/error_handler.py
from typing import Awaitable as Awaitable_1, Callable as Callable_1, cast
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar
from typing_extensions import ParamSpec
from .abc import ABCErrorHandler
P = ParamSpec("P")
T = TypeVar("T")
T_AsyncFunc = TypeVar("T_AsyncFunc", bound=Callable[..., Awaitable[object]])
class ErrorHandler(ABCErrorHandler):
 def register_error_handler(self, *error_types: type[Exception]) -> Callable[..., T_AsyncFunc]: ...
 def register_undefined_error_handler(self, handler: T_AsyncFunc) -> T_AsyncFunc: ...
 def lookup_handler(self, for_type: type[Exception]) -> None | Callable[..., Awaitable[Any]]: ...
 async def handle(self, *_, **_): ...
 def catch(self, func: Callable[P, Awaitable[T]]) -> Callable[P, Coroutine[Any, Any, T]]: ...
 def __init__(self):
  self.undefined_error_handler = None
  self.undefined_error_handler = cast(Callable_1[..., Awaitable_1[Any]], 0)
# === vkbottle/exception_factory/reducible_kwargs_exception.py
from typing import TypeVar
T = TypeVar("T", bound=BaseException)
def restore_exception(cls: type[T], *_) -> T: ...
class ReducibleKwargsException(Exception): ...
# === vkbottle/framework/__init__.py
from .abc import ABCFramework
from .abc_blueprint import ABCBlueprint
from .base import BaseFramework
from .bot import Bot, BotBlueprint, run_multibot
from .user import User, UserBlueprint
# === vkbottle/framework/abc.py
from abc import ABC
from typing import NoReturn
from vkbottle.api import ABCAPI
from vkbottle.polling import ABCPolling
class ABCFramework(ABC):
 api: ABCAPI
 @property
 def polling(self) -> ABCPolling: ...
 async def run_polling(self) -> NoReturn: ...
 def run(self) -> NoReturn: ...
# === vkbottle/framework/abc_blueprint.py
from typing import NoReturn
from .abc import ABCFramework
from vkbottle.api import ABCAPI, API
from vkbottle.dispatch import ABCRouter, ABCStateDispenser
from vkbottle.polling import ABCPolling
class ABCBlueprint(ABCFramework):
 router: ABCRouter
 def construct(self, *_) -> ABCBlueprint: ...
 def load(self, *_) -> ABCBlueprint: ...
 @property
 def polling(self) -> ABCPolling: ...
 @property
 def state_dispenser(self) -> ABCStateDispenser: ...
 @property
 def api(self) -> API | ABCAPI: ...
 async def run_polling(self) -> NoReturn: ...
 def run(self) -> NoReturn: ...
 def run_forever(self) -> NoReturn: ...
 def assert_constructed(self) -> None: ...
# === vkbottle/framework/base.py
from abc import ABC
from collections.abc import Coroutine
from typing import Any, NoReturn
from vkbottle.framework.abc import ABCFramework
from vkbottle.dispatch import ABCRouter
_Task = Coroutine[Any, Any, Any]
class BaseFramework(ABCFramework, ABC):
 router: ABCRouter
 async def process_event(self, *_) -> None: ...
 async def run_polling(self, *_) -> NoReturn: ...
 def run(self) -> NoReturn: ...
 on_startup: list[_Task]
 on_shutdown: list[_Task]
 startup_tasks: list[_Task]
 def run_forever(self) -> NoReturn: ...
# === vkbottle/framework/bot/__init__.py
from .blueprint import BotBlueprint
from .bot import Bot
from .multibot import run_multibot
# === vkbottle/framework/bot/blueprint.py
from typing import cast
from vkbottle.api.abc import ABCAPI as ABCAPI_1
from vkbottle.api.api import API as API_1
from vkbottle.dispatch.dispenser.abc import ABCStateDispenser as ABCStateDispenser_1
from vkbottle.framework.labeler.bot import BotLabeler as BotLabeler_1
from vkbottle.polling.abc import ABCPolling as ABCPolling_1
from vkbottle.dispatch import Router
from vkbottle.framework.abc_blueprint import ABCBlueprint
from vkbottle.framework.labeler import BotLabeler
class BotBlueprint(ABCBlueprint):
 def construct(self, *_) -> BotBlueprint: ...
 def load(self, *_) -> BotBlueprint: ...
 @property
 def on(self) -> BotLabeler: ...
 def __init__(self):
  self.labeler = cast(None | BotLabeler_1, 0)
  self.router: Router
  self.api = cast(API_1 | ABCAPI_1, 0)
  self.polling = cast(ABCPolling_1, 0)
  self.state_dispenser = cast(ABCStateDispenser_1, 0)
# === vkbottle/framework/bot/bot.py
from vkbottle.api import API
from vkbottle.framework.base import BaseFramework
from vkbottle.callback import ABCCallback
from vkbottle.dispatch import ABCRouter, ABCStateDispenser
from vkbottle.exception_factory import ABCErrorHandler
from vkbottle.framework.labeler import ABCLabeler
from vkbottle.polling import ABCPolling
from vkbottle.tools import ABCEventDeduplicator
class Bot(BaseFramework):
 error_handler: ABCErrorHandler
 labeler: ABCLabeler
 state_dispenser: ABCStateDispenser
 event_deduplicator: None | ABCEventDeduplicator
 @property
 def callback(self) -> ABCCallback: ...
 @property
 def polling(self) -> ABCPolling: ...
 @property
 def router(self) -> ABCRouter: ...
 @property
 def on(self) -> ABCLabeler: ...
 async def setup_webhook(self) -> tuple[str, str]: ...
 async def process_event(self, *_) -> None: ...
 def __init__(self):
  self.api: API
# === vkbottle/framework/bot/multibot.py
from typing import Type
from vkbottle.polling import ABCPolling
def run_multibot(bot, apis, polling_type: Type[ABCPolling]): pass
# === vkbottle/framework/labeler/__init__.py
from .abc import ABCLabeler
from .base import BaseLabeler
from .bot import BotLabeler
from .user import UserLabeler
# === vkbottle/framework/labeler/abc.py
from abc import ABC
from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar
from vkbottle.dispatch.rules import ABCRule
from vkbottle.dispatch.views import ABCView
from vkbottle.dispatch.views.abc import ABCMessageView, ABCRawEventView
P = ParamSpec("P")
R = TypeVar("R")
class ABCLabeler(ABC):
 message_view: ABCMessageView[Any, Any]
 raw_event_view: ABCRawEventView[Any, Any]
 auto_rules: list[ABCRule[Any]]
 raw_event_auto_rules: list[ABCRule[Any]]
 def message(self, *_, **_) -> Callable[..., Callable[P, R]]: ...
 def chat_message(self, *_, **_) -> Callable[..., Callable[P, R]]: ...
 def private_message(self, *_, **_) -> Callable[..., Callable[P, R]]: ...
 def raw_event(self, *_, **_) -> Callable[..., Callable[P, R]]: ...
 def views(self) -> dict[str, ABCView[Any]]: ...
 def load(self, *_) -> None: ...
# === vkbottle/framework/labeler/base.py
from typing import Any, cast
from vkbottle.dispatch.rules.abc import ABCRule as ABCRule_1
from vkbottle.dispatch.views.abc.message import ABCMessageView as ABCMessageView_1
from vkbottle.dispatch.views.abc.raw import ABCRawEventView as ABCRawEventView_1
import abc
import typing_extensions as typing
from vkbottle.dispatch.rules import ABCRule
from .abc import ABCLabeler
from vkbottle.dispatch.views import ABCView
P = typing.ParamSpec("P")
R = typing.TypeVar("R")
CustomRuleType = dict[str, type[""]]
class BaseLabeler(ABCLabeler, abc.ABC):
 def message(self, *_, **_) -> typing.Callable[..., typing.Callable[P, R]]: ...
 def chat_message(self, *_, **_) -> typing.Callable[..., typing.Callable[P, R]]: ...
 def private_message(self, *_, **_) -> typing.Callable[..., typing.Callable[P, R]]: ...
 def load(self, *_): pass
 def get_custom_rules(self, *_) -> list[ABCRule[typing.Any]]: ...
 def views(self) -> dict[str, ABCView[typing.Any]]: ...
 def __init__(self, message_view, raw_event_view, custom_rules: None | CustomRuleType, *_): ...
 def __set__attributes__(self):
  self.message_view = cast(ABCMessageView_1, 0)
  self.raw_event_view = cast(ABCRawEventView_1, 0)
  self.auto_rules = cast(None | list[ABCRule_1] | list, 0)
  self.raw_event_auto_rules = cast(None | list[ABCRule_1] | list, 0)
# === vkbottle/framework/labeler/bot.py
from collections.abc import Callable
from typing import Any, ParamSpec, TypeAlias, TypeVar
from vkbottle_types.events import GroupEventType
from .base import BaseLabeler, CustomRuleType
from vkbottle_types.events.bot_events import BaseGroupEvent
EventName = str | GroupEventType
P = ParamSpec("P")
R = TypeVar("R")
class BotLabeler(BaseLabeler):
 def message(self, *_, **_) -> Callable[..., Callable[P, R]]: ...
 def chat_message(self, *_, **_) -> Callable[..., Callable[P, R]]: ...
 def private_message(self, *_, **_) -> Callable[..., Callable[P, R]]: ...
 def raw_event(self, event, dataclass: type[BaseGroupEvent] | type[dict[str, Any]], *_, **_) -> Callable[..., Callable[P, R]]: ...
 def __init__(self, message_view, raw_event_view, custom_rules: None | CustomRuleType, *_): ...
# === vkbottle/framework/labeler/user.py
from collections.abc import Callable
from typing import ParamSpec, TypeVar
from vkbottle_types.events.enums import UserEventType
from .base import BaseLabeler, CustomRuleType
from typing_extensions import TypeAlias
from vkbottle_types.events.user_events import BaseUserEvent
EventName = UserEventType | str
P = ParamSpec("P")
R = TypeVar("R")
class UserLabeler(BaseLabeler):
 def message(self, *_, **_) -> Callable[..., Callable[P, R]]: ...
 def chat_message(self, *_, **_) -> Callable[..., Callable[P, R]]: ...
 def private_message(self, *_, **_) -> Callable[..., Callable[P, R]]: ...
 def raw_event(self, event, dataclass: type[BaseUserEvent], *_, **_) -> Callable[..., Callable[P, R]]: ...
 def __init__(self, message_view, raw_event_view, custom_rules: None | CustomRuleType, *_): ...
# === vkbottle/framework/user/__init__.py
from .blueprint import UserBlueprint
from .multibot import run_multibot
from .user import User
# === vkbottle/framework/user/blueprint.py
from typing import cast
from vkbottle.api.abc import ABCAPI as ABCAPI_1
from vkbottle.api.api import API as API_1
from vkbottle.dispatch.dispenser.abc import ABCStateDispenser as ABCStateDispenser_1
from vkbottle.framework.labeler.user import UserLabeler as UserLabeler_1
from vkbottle.polling.abc import ABCPolling as ABCPolling_1
from vkbottle.dispatch import Router
from vkbottle.framework.abc_blueprint import ABCBlueprint
from vkbottle.framework.labeler import UserLabeler
class UserBlueprint(ABCBlueprint):
 def construct(self, *_) -> UserBlueprint: ...
 def load(self, *_) -> UserBlueprint: ...
 @property
 def on(self) -> UserLabeler: ...
 def __init__(self):
  self.labeler = cast(None | UserLabeler_1, 0)
  self.router: Router
  self.api = cast(API_1 | ABCAPI_1, 0)
  self.polling = cast(ABCPolling_1, 0)
  self.state_dispenser = cast(ABCStateDispenser_1, 0)
# === vkbottle/framework/user/multibot.py
from typing import Type
from vkbottle.polling import ABCPolling
def run_multibot(user, apis, polling_type: Type[ABCPolling]): pass
# === vkbottle/framework/user/user.py
from typing import cast
from vkbottle.dispatch.dispenser.abc import ABCStateDispenser as ABCStateDispenser_1
from vkbottle.dispatch.dispenser.builtin import BuiltinStateDispenser as BuiltinStateDispenser_1
from vkbottle.exception_factory.error_handler.abc import ABCErrorHandler as ABCErrorHandler_1
from vkbottle.exception_factory.error_handler.error_handler import ErrorHandler as ErrorHandler_1
from vkbottle.framework.labeler.abc import ABCLabeler as ABCLabeler_1
from vkbottle.framework.labeler.user import UserLabeler as UserLabeler_1
from typing_extensions import Self
from vkbottle.api import API
from vkbottle.framework.base import BaseFramework
from vkbottle.dispatch import ABCRouter
from vkbottle.framework.labeler import ABCLabeler
from vkbottle.polling import ABCPolling
class User(BaseFramework):
 @property
 def polling(self) -> ABCPolling: ...
 @property
 def router(self) -> ABCRouter: ...
 @property
 def on(self) -> ABCLabeler: ...
 @classmethod
 def direct_auth_sync(cls, *_, **_) -> Self: ...
 @classmethod
 async def direct_auth(cls, *_, **_) -> Self: ...
 def __init__(self):
  self.api: API
  self.error_handler = cast(None | ABCErrorHandler_1 | ErrorHandler_1, 0)
  self.labeler = cast(None | ABCLabeler_1 | UserLabeler_1, 0)
  self.state_dispenser = cast(None | ABCStateDispenser_1 | BuiltinStateDispenser_1, 0)
# === vkbottle/http/__init__.py
from .abc import ABCHTTPClient
from .aiohttp import AiohttpClient, SingleAiohttpClient
# === vkbottle/http/abc.py
from abc import ABC
from typing import Any
class ABCHTTPClient(ABC):
 async def request_raw(self, *_, **_): ...
 async def request_text(self, *_, **_) -> str: ...
 async def request_json(self, *_, **_) -> dict[str, Any]: ...
 async def request_content(self, *_, **_) -> bytes: ...
 async def close(self) -> None: ...
 async def __aenter__(self) -> ABCHTTPClient: ...
 async def __aexit__(self, exc_type: None | type[BaseException], *_) -> None: ...
# === vkbottle/http/aiohttp.py
from contextlib import AbstractAsyncContextManager
from typing import cast
from typing_extensions import Unpack as Unpack_1
from typing import Any
from aiohttp import ClientSession
from vkbottle.tools.singleton import ABCSingleton
from .abc import ABCHTTPClient
from aiohttp import ClientResponse
from vkbottle.modules import JSONModule
class AiohttpClient(ABCHTTPClient):
 def request(self, *_, **_) -> AbstractAsyncContextManager[ClientResponse]: ...
 async def request_raw(self, *_, **_) -> ClientResponse: ...
 async def request_json(self, *_, **_) -> dict[str, Any]: ...
 async def request_text(self, *_, **_) -> str: ...
 async def request_content(self, *_, **_) -> bytes: ...
 async def close(self) -> None: ...
 def close_connector(self) -> None: ...
 def __init__(self):
  self.json_processing_module = cast(None | JSONModule | Unpack_1, 0)
  self.session = cast(None | ClientSession, 0)
  self.session = ClientSession()
class SingleAiohttpClient(AiohttpClient, ABCSingleton):
 async def __aexit__(self, exc_type: None | type[BaseException], *_) -> None: ...
# === vkbottle/http/aiohttp_types.py
from collections.abc import Awaitable, Callable
from typing_extensions import TypedDict
from asyncio import AbstractEventLoop
from ssl import SSLContext
from aiohttp import BaseConnector, ClientResponse, ClientWebSocketResponse, Fingerprint, HttpVersion
from aiohttp.abc import AbstractCookieJar
from aiohttp.typedefs import LooseCookies, LooseHeaders, StrOrURL
from vkbottle.modules import JSONModule
class AiohttpRequestKwargs(TypedDict):
 cookies: None | LooseCookies
 headers: None | LooseHeaders
 raise_for_status: None | Callable[..., Awaitable[None]] | bool
 proxy: None | StrOrURL
 ssl: Fingerprint | bool | SSLContext
 proxy_headers: None | LooseHeaders
class AiohttpSessionKwargs(TypedDict):
 base_url: None | StrOrURL
 connector: None | BaseConnector
 loop: None | AbstractEventLoop
 cookies: None | LooseCookies
 headers: None | LooseHeaders
 json_serialize: JSONModule
 response_class: type[ClientResponse]
 ws_response_class: type[ClientWebSocketResponse]
 version: HttpVersion
 cookie_jar: None | AbstractCookieJar
# === vkbottle/modules.py
from typing import cast, Any, Protocol
class JSONModule(Protocol):
 def loads(self, *_): ...
 def dumps(self, *_) -> str: ...
 def load(self, *_): ...
 def dump(self, *_) -> None: ...
json: JSONModule
def showwarning(*_): pass
logging_module = __
import logging
from loguru import logger
logger = StyleAdapter()
def log_filter(*_) -> bool: ...
class ColorFormatter(logging.Formatter):
 def format(self, *_): return cast(str, 0)
class LogMessage: ...
class StyleAdapter(logging.LoggerAdapter):
 def log(self, *_, **_): pass
 def process(self, *_) -> tuple[str | LogMessage, tuple[Any] | tuple, dict[Any, Any]]: ...
def silence_exception(*_): ...
# === vkbottle/polling/__init__.py
from .abc import ABCPolling
from .base import BasePolling
from .bot_polling import BotPolling
from .user_polling import UserPolling
# === vkbottle/polling/abc.py
from abc import ABC
from collections.abc import AsyncIterator
from typing import Any
from typing_extensions import Self
from vkbottle.api import ABCAPI
class ABCPolling(ABC):
 async def get_server(self): ...
 async def get_event(self, *_) -> dict[str, Any]: ...
 async def listen(self) -> AsyncIterator[dict]: yield
 @property
 def api(self) -> ABCAPI: ...
 def stop(self) -> None: ...
 def construct(self, *_) -> Self: ...
# === vkbottle/polling/base.py
import enum
from abc import ABC
from collections.abc import AsyncGenerator
from typing import Any
from vkbottle.polling.abc import ABCPolling
from vkbottle.exception_factory import ABCErrorHandler
class FailureCode(enum.IntEnum): ...
class BasePolling(ABCPolling, ABC):
 error_handler: ABCErrorHandler
 def restore_server_ts(self, *_) -> dict[str, Any]: ...
 def save_server_ts(self, *_) -> None: ...
 async def handle_failed_event(self, *_) -> dict[str, Any]: ...
 def stop(self) -> None: ...
 async def listen(self) -> AsyncGenerator[dict[str, Any], None]: yield
# === vkbottle/polling/bot_polling.py
from typing import cast
from vkbottle.exception_factory.error_handler.abc import ABCErrorHandler as ABCErrorHandler_1
from vkbottle.exception_factory.error_handler.error_handler import ErrorHandler as ErrorHandler_1
from pathlib import Path
from typing import Any
from typing_extensions import Self
from .base import BasePolling
from vkbottle.api import ABCAPI
class BotPolling(BasePolling):
 @property
 def ts_state_path(self) -> Path: ...
 def restore_server_ts(self, *_) -> dict[str, Any]: ...
 def save_server_ts(self, *_) -> None: ...
 async def get_event(self, *_) -> dict[str, Any]: ...
 async def get_server(self) -> dict[str, Any]: ...
 def construct(self, *_) -> Self: ...
 @property
 def api(self) -> ABCAPI: ...
 def __init__(self):
  self.error_handler = cast(None | ABCErrorHandler_1 | ErrorHandler_1, 0)
  self.error_handler = cast(None | ABCErrorHandler_1, 0)
# === vkbottle/polling/user_polling.py
from typing import cast
from vkbottle.exception_factory.error_handler.abc import ABCErrorHandler as ABCErrorHandler_1
from vkbottle.exception_factory.error_handler.error_handler import ErrorHandler as ErrorHandler_1
from typing import Any
from .base import BasePolling
from vkbottle.api import ABCAPI
class UserPolling(BasePolling):
 async def get_event(self, *_) -> dict[str, Any]: ...
 async def get_server(self) -> dict[str, Any]: ...
 def construct(self, *_) -> UserPolling: ...
 @property
 def api(self) -> ABCAPI: ...
 def __init__(self):
  self.error_handler = cast(None | ABCErrorHandler_1 | ErrorHandler_1, 0)
  self.error_handler = cast(None | ABCErrorHandler_1, 0)
# === vkbottle/user.py
from vkbottle.framework.labeler import UserLabeler
from .dispatch.rules import base as rules
from .dispatch.views import user as views
from .framework.user import User, UserBlueprint, run_multibot
from .tools.mini_types.user import MessageMin
Message = MessageMin
Blueprint = UserBlueprint
