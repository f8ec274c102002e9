# dingtalk-stream==0.24.3, sha256 2160403656985962878bf60cdf5adf41619f21067348e06f07a7c7eebf5943ad.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === dingtalk_stream/__init__.py
from .stream import DingTalkStreamClient
from .credential import Credential
from .handlers import EventHandler, CallbackHandler, SystemHandler
from .frames import EventMessage, CallbackMessage, SystemMessage, AckMessage
from .chatbot import ChatbotMessage, ImageContent, RichTextContent, reply_specified_single_chat, reply_specified_group_chat, TextContent, AtUser, AsyncChatbotHandler, ChatbotHandler
from .graph import GraphMessage, GraphRequest, GraphResponse, RequestLine, StatusLine, GraphHandler
from .card_replier import AICardReplier, AICardStatus, CardReplier
from .card_instance import AIMarkdownCardInstance, CarouselCardInstance, MarkdownCardInstance, MarkdownButtonCardInstance, RPAPluginCardInstance
from .card_callback import CardCallbackMessage, Card_Callback_Router_Topic
# === dingtalk_stream/card_callback.py
from typing import Any, cast
Card_Callback_Router_Topic = cast(str, 0)
class CardCallbackMessage(object):
 @classmethod
 def from_dict(cls, *_): return cast(CardCallbackMessage, 0)
 def to_dict(self): return cast(dict | dict[Any, str] | dict[Any, Any], 0)
# === dingtalk_stream/card_instance.py
from typing import Any, cast
from .card_replier import AICardReplier, CardReplier
class MarkdownCardInstance(CardReplier):
 def set_title_and_logo(self, *_): pass
 def reply(self, *_): pass
 def update(self, *_): pass
class MarkdownButtonCardInstance(CardReplier):
 def set_title_and_logo(self, *_): pass
 def reply(self, *_): pass
 def update(self, *_): pass
class AIMarkdownCardInstance(AICardReplier):
 def set_title_and_logo(self, *_): pass
 def set_order(self, *_): pass
 def get_card_data(self, *_): return cast(dict[str, Any] | dict[Any, str] | dict[Any, None | str], 0)
 def ai_start(self, *_): pass
 def ai_streaming(self, *_): pass
 def ai_finish(self, *_): pass
 def update(self, *_): pass
 def ai_fail(self): pass
class CarouselCardInstance(AICardReplier):
 def set_title_and_logo(self, *_): pass
 def ai_start(self): pass
 def reply(self, *_): pass
class RPAPluginCardInstance(AICardReplier):
 def set_goal(self, *_): pass
 def set_corp_id(self, *_): pass
 def reply(self, *_): pass
# === dingtalk_stream/card_replier.py
from typing import Any
from enum import Enum
from .chatbot import ChatbotMessage
from .stream import DingTalkStreamClient
class CardReplier(object):
 @staticmethod
 def gen_card_id(*_): ...
 @staticmethod
 def get_request_header(*_) -> dict[str, Any]: ...
 def create_and_send_card(self, *_) -> str: ...
 async def async_create_and_send_card(self, *_) -> str: ...
 def create_and_deliver_card(self, *_, **_) -> str: ...
 async def async_create_and_deliver_card(self, *_, **_) -> str: ...
 def put_card_data(self, *_, **_): pass
 async def async_put_card_data(self, *_, **_): pass
 def __init__(self):
  self.dingtalk_client: DingTalkStreamClient
  self.incoming_message: ChatbotMessage
class AICardStatus(str, Enum): ...
class AICardReplier(CardReplier):
 def start(self, *_) -> str: ...
 async def async_start(self, *_) -> str: ...
 def finish(self, *_): pass
 async def async_finish(self, *_): pass
 def fail(self, *_): pass
 async def async_fail(self, *_): pass
 def streaming(self, *_) -> None: ...
 async def async_streaming(self, *_) -> None: ...
# === dingtalk_stream/chatbot.py
from typing import Any, cast
from .stream import CallbackHandler
from .frames import AckMessage
from concurrent.futures import ThreadPoolExecutor
from .card_instance import AIMarkdownCardInstance, CarouselCardInstance, MarkdownCardInstance, MarkdownButtonCardInstance, RPAPluginCardInstance
class AtUser(object):
 @classmethod
 def from_dict(cls, *_): return cast(AtUser, 0)
 def to_dict(self): return cast(dict[Any, Any], 0)
class TextContent(object):
 @classmethod
 def from_dict(cls, *_): return cast(TextContent, 0)
 def to_dict(self): return cast(dict[Any, Any], 0)
class ImageContent(object):
 @classmethod
 def from_dict(cls, *_): return cast(ImageContent, 0)
 def to_dict(self): return cast(dict | dict[Any, Any], 0)
class RichTextContent(object):
 @classmethod
 def from_dict(cls, *_): return cast(RichTextContent, 0)
 def to_dict(self): return cast(dict | dict[Any, Any], 0)
class HostingContext(object):
 def to_dict(self) -> dict[str, Any]: ...
class ConversationMessage(object):
 def read_by_me(self) -> bool: ...
 def to_dict(self) -> dict[str, Any]: ...
class ChatbotMessage(object):
 text: TextContent
 @classmethod
 def from_dict(cls, *_): return cast(ChatbotMessage, 0)
 def to_dict(self): return cast(dict[Any, Any], 0)
 def get_text_list(self): return cast(list[str] | list | list[Any] | None, 0)
 def get_image_list(self): return cast(list[Any] | list | None, 0)
 def __init__(self):
  self.hosting_context: HostingContext
def reply_specified_single_chat(*_) -> ChatbotMessage: ...
def reply_specified_group_chat(*_) -> ChatbotMessage: ...
class ChatbotHandler(CallbackHandler):
 def reply_markdown_card(self, *_) -> MarkdownCardInstance: ...
 def reply_rpa_plugin_card(self, *_) -> RPAPluginCardInstance: ...
 def reply_markdown_button(self, *_) -> MarkdownButtonCardInstance: ...
 def reply_ai_markdown_button(self, *_) -> AIMarkdownCardInstance: ...
 def reply_carousel_card(self, *_) -> CarouselCardInstance: ...
 def ai_markdown_card_start(self, *_) -> AIMarkdownCardInstance: ...
 def extract_text_from_incoming_message(self, *_) -> list: ...
 def extract_image_from_incoming_message(self, *_) -> list: ...
 def get_image_download_url(self, *_) -> str: ...
 def set_off_duty_prompt(self, *_): ...
 def reply_text(self, *_): ...
 def reply_markdown(self, *_): ...
 def reply_card(self, *_, **_) -> str: ...
 def update_card(self, *_): ...
class AsyncChatbotHandler(ChatbotHandler):
 async_executor: ThreadPoolExecutor
 def process(self, *_) -> tuple[int, str]: ...
 async def raw_process(self, *_): return cast(AckMessage, 0)
# === dingtalk_stream/credential.py
class Credential(object): ...
# === dingtalk_stream/frames.py
from typing import Any, cast
class Headers(object):
 def to_dict(self): return cast(dict[Any, Any], 0)
 @classmethod
 def from_dict(cls, *_): return cast(Headers, 0)
class EventMessage(object):
 @classmethod
 def from_dict(cls, *_): return cast(EventMessage, 0)
 def __init__(self):
  self.headers = Headers()
class CallbackMessage(object):
 @classmethod
 def from_dict(cls, *_): return cast(CallbackMessage, 0)
 def __init__(self):
  self.headers = Headers()
class SystemMessage(object):
 @classmethod
 def from_dict(cls, *_): return cast(SystemMessage, 0)
 def __init__(self):
  self.headers = Headers()
class AckMessage(object):
 def to_dict(self) -> dict[str, Any]: ...
 def __init__(self):
  self.headers = Headers()
# === dingtalk_stream/graph.py
from typing import Any, cast
from .stream import CallbackHandler
class GraphMessage(object): ...
class RequestLine(object):
 @classmethod
 def from_dict(cls, *_): return cast(RequestLine, 0)
 def to_dict(self): return cast(dict[Any, Any], 0)
class StatusLine(object):
 @classmethod
 def from_dict(cls, *_): return cast(RequestLine, 0)
 def to_dict(self): return cast(dict[Any, Any], 0)
class GraphRequest(object):
 @classmethod
 def from_dict(cls, *_): return cast(GraphRequest, 0)
 def to_dict(self): return cast(dict[Any, Any], 0)
 def __init__(self):
  self.request_line = RequestLine()
class GraphResponse(object):
 @classmethod
 def from_dict(cls, *_): return cast(GraphResponse, 0)
 def to_dict(self): return cast(dict[Any, Any], 0)
 def __init__(self):
  self.status_line = StatusLine()
class GraphHandler(CallbackHandler):
 async def reply_markdown(self, *_): return cast(tuple[int, str], 0)
 def get_success_response(self, *_): return cast(GraphResponse, 0)
# === dingtalk_stream/handlers.py
from typing import cast
from .frames import AckMessage
from .stream import DingTalkStreamClient
class CallbackHandler(object):
 def pre_start(self): pass
 async def process(self, *_) -> tuple[int, str]: ...
 async def raw_process(self, *_): return cast(AckMessage, 0)
 def __init__(self):
  self.dingtalk_client: DingTalkStreamClient
class EventHandler(object):
 def pre_start(self): pass
 async def process(self, *_) -> tuple[int, str]: ...
 async def raw_process(self, *_): return cast(AckMessage, 0)
 def __init__(self):
  self.dingtalk_client: DingTalkStreamClient
class SystemHandler(object):
 def pre_start(self): pass
 async def process(self, *_) -> tuple[int, str]: ...
 async def raw_process(self, *_): return cast(AckMessage, 0)
 def __init__(self):
  self.dingtalk_client: DingTalkStreamClient
# === dingtalk_stream/interactive_card.py
def generate_multi_text_line_card_data(*_) -> dict: ...
def generate_multi_text_image_card_data(*_) -> dict: ...
# === dingtalk_stream/log.py
from logging import Logger
from typing import cast
def setup_default_logger(*_): return cast(Logger, 0)
# === dingtalk_stream/stream.py
from typing import Any, cast
from websockets import ClientConnection
from .handlers import CallbackHandler, EventHandler, SystemHandler
class DingTalkStreamClient(object):
 def register_all_event_handler(self, *_): pass
 def register_callback_handler(self, *_): pass
 def pre_start(self): pass
 async def start(self): pass
 async def keepalive(self, *_): pass
 async def background_task(self, *_): pass
 async def route_message(self, *_): return cast(str, 0)
 def start_forever(self): pass
 def open_connection(self): ...
 def get_host_ip(self): ...
 def reset_access_token(self): pass
 def get_access_token(self): ...
 def upload_to_dingtalk(self, *_): ...
 def __init__(self):
  self.event_handler: EventHandler
  self.callback_handler_map = cast(dict, 0)
  self.callback_handler_map = cast(dict[Any, CallbackHandler], 0)
  self.system_handler: SystemHandler
  self.websocket = None
  self.websocket = cast(ClientConnection, 0)
# === dingtalk_stream/utils.py
async def http_post_json(*_) -> tuple[int, str]: ...
