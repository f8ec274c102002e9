# jupyter_server==2.21.1, sha256 2a6467606af7dbae2e7e31640030025969e15db6a649eae334af90415dc71dca.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === jupyter_server/__init__.py
from pathlib import Path
from typing import cast
__all__ = ["DEFAULT_EVENTS_SCHEMA_PATH", "DEFAULT_JUPYTER_SERVER_PORT", "DEFAULT_STATIC_FILES_PATH", "DEFAULT_TEMPLATE_PATH_LIST", "JUPYTER_SERVER_EVENTS_URI", "CallContext", "__version__", "version_info"]
DEFAULT_STATIC_FILES_PATH = str()
DEFAULT_TEMPLATE_PATH_LIST = cast(list[str], 0)
DEFAULT_JUPYTER_SERVER_PORT = cast(int, 0)
JUPYTER_SERVER_EVENTS_URI = cast(str, 0)
DEFAULT_EVENTS_SCHEMA_PATH = Path()
from ._version import __version__, version_info
from .base.call_context import CallContext
# === jupyter_server/_version.py
from typing import Any, cast
__version__ = cast(str, 0)
version_info = tuple()
# === jupyter_server/auth/__init__.py
from .authorizer import *
from .identity import *
from .decorator import authorized
from .security import passwd
# === jupyter_server/auth/authorizer.py
from traitlets import Instance as Instance_1
from typing import cast
from traitlets.config import LoggingConfigurable
from collections.abc import Awaitable
class Authorizer(LoggingConfigurable):
 identity_provider = cast(Instance_1, 0)
 def is_authorized(self, *_) -> bool | Awaitable[bool]: ...
class AllowAllAuthorizer(Authorizer):
 def is_authorized(self, *_) -> bool: ...
# === jupyter_server/auth/decorator.py
from collections.abc import Callable
from typing import Any, TypeVar
FuncT = TypeVar("FuncT", bound=Callable[..., Any])
def authorized(action: None | FuncT | str, *_) -> FuncT: ...
def allow_unauthenticated(method: FuncT) -> FuncT: ...
def ws_authenticated(method: FuncT) -> FuncT: ...
# === jupyter_server/auth/identity.py
from traitlets import Bool as Bool_1, Dict as Dict_1, List as List_1, Type as Type_1, Unicode as Unicode_1
from typing import TYPE_CHECKING, cast
import hmac
if TYPE_CHECKING:
 import hmac
import typing as t
from traitlets import Bool, Unicode
from traitlets.config import LoggingConfigurable
class User:
 def fill_defaults(self): pass
class IdentityProvider(LoggingConfigurable):
 cookie_name: Unicode[str, bytes | str] | str
 cookie_options = cast(Dict_1, 0)
 secure_cookie: Bool[None | bool, None | int | bool] | bool
 get_secure_cookie_kwargs = cast(Dict_1, 0)
 token: Unicode[str, bytes | str] | str
 login_handler_class = cast(Type_1, 0)
 logout_handler_class = cast(Type_1, 0)
 updatable_fields = cast(List_1, 0)
 need_token: Bool[bool, int | bool] | bool
 def get_user(self, *_) -> t.Awaitable[None | User] | None | User: ...
 def update_user(self, *_) -> User: ...
 def check_update(self, *_) -> None: ...
 def update_user_model(self, *_) -> User: ...
 def persist_user_model(self, *_) -> None: ...
 def identity_model(self, *_) -> dict[str, t.Any]: ...
 def get_handlers(self) -> list[tuple[str, object]]: ...
 def user_to_cookie(self, *_) -> str: ...
 def user_from_cookie(self, *_) -> None | User: ...
 def get_cookie_name(self, *_) -> str: ...
 def set_login_cookie(self, *_) -> None: ...
 def clear_login_cookie(self, *_) -> None: ...
 def get_user_cookie(self, *_) -> t.Awaitable[None | User] | None | User: ...
 auth_header_pat = __
 def get_token(self, *_) -> None | str: ...
 async def get_user_token(self, *_) -> None | User: ...
 def generate_anonymous_user(self, *_) -> User: ...
 def should_check_origin(self, *_) -> bool: ...
 def is_token_authenticated(self, *_) -> bool: ...
 def validate_security(self, *_) -> None: ...
 def process_login_form(self, *_) -> None | User: ...
 def cookie_secret_hook(self, *_) -> hmac.HMAC: ...
class PasswordIdentityProvider(IdentityProvider):
 password_required = cast(Bool_1, 0)
 allow_password_change = cast(Bool_1, 0)
 def update_user_model(self, *_) -> User: ...
 def persist_user_model(self, *_) -> None: ...
 def passwd_check(self, *_): ...
 def process_login_form(self, *_) -> None | User: ...
 hashed_password = cast(Unicode_1, 0)
 def validate_security(self, *_) -> None: ...
 def cookie_secret_hook(self, *_) -> hmac.HMAC: ...
 def __init__(self):
  self.hashed_password = str()
class LegacyIdentityProvider(PasswordIdentityProvider):
 settings = cast(Dict_1, 0)
 def get_user(self, *_) -> None | User: ...
 def should_check_origin(self, *_) -> bool: ...
 def is_token_authenticated(self, *_) -> bool: ...
 def validate_security(self, *_) -> None: ...
# === jupyter_server/auth/login.py
from jupyter_server.auth.identity import User
from typing import cast
from ..base.handlers import JupyterHandler
class LoginFormHandler(JupyterHandler):
 def get(self): pass
 def post(self): pass
 def __init__(self):
  self.current_user = cast(None | User, 0)
class LegacyLoginHandler(LoginFormHandler):
 def passwd_check(self, *_): ...
 def post(self): pass
 @classmethod
 def set_login_cookie(cls, *_): ...
 auth_header_pat = __
 @classmethod
 def get_token(cls, *_): ...
 @classmethod
 def should_check_origin(cls, *_) -> bool: ...
 @classmethod
 def is_token_authenticated(cls, *_): ...
 @classmethod
 def get_user(cls, *_): ...
 @classmethod
 def get_user_cookie(cls, *_): ...
 @classmethod
 def get_user_token(cls, *_): ...
 @classmethod
 def validate_security(cls, *_): pass
 @classmethod
 def password_from_settings(cls, *_): ...
 @classmethod
 def get_login_available(cls, *_): return cast(bool, 0)
LoginHandler = LegacyLoginHandler
# === jupyter_server/auth/logout.py
from ..base.handlers import JupyterHandler
class LogoutHandler(JupyterHandler):
 def get(self): pass
# === jupyter_server/auth/security.py
from contextlib import AbstractContextManager
from typing import Any, cast
def passwd(*_) -> str: ...
def passwd_check(*_): ...
def persist_config(*_) -> AbstractContextManager[Any]: ...
def set_password(*_): return cast(str, 0)
# === jupyter_server/auth/utils.py
from typing import Any, cast
def warn_disabled_authorization(): pass
def get_regex_to_resource_map(): return cast(dict | dict[Any, Any] | dict[Any, str], 0)
def match_url_to_resource(*_): ...
def get_anonymous_username() -> str: ...
# === jupyter_server/base/call_context.py
from typing import Any
class CallContext:
 @classmethod
 def get(cls, *_): ...
 @classmethod
 def set(cls, *_) -> None: ...
 @classmethod
 def context_variable_names(cls) -> list[str]: ...
# === jupyter_server/base/handlers.py
from collections.abc import Awaitable, Coroutine
from typing import Any, cast
from tornado import web
from jupyter_server.auth.identity import User
from logging import Logger
from tornado.concurrent import Future
from jupyter_server.auth.authorizer import Authorizer
from jupyter_server.auth.identity import IdentityProvider
from jupyter_server.serverapp import ServerApp
from jupyter_server.services.config.manager import ConfigManager
from jupyter_server.services.contents.manager import ContentsManager
from jupyter_server.services.kernels.kernelmanager import AsyncMappingKernelManager
from jupyter_server.services.sessions.sessionmanager import SessionManager
def json_sys_info(): return cast(None | str, 0)
def log() -> Logger: ...
class AuthenticatedHandler(web.RequestHandler):
 def set_default_headers(self) -> None: ...
 def force_clear_cookie(self, *_) -> None: ...
 def clear_login_cookie(self) -> None: ...
 def get_current_user(self) -> str: ...
 def skip_check_origin(self) -> bool: ...
 @property
 def authorizer(self) -> Authorizer: ...
 @property
 def identity_provider(self) -> IdentityProvider: ...
class JupyterHandler(AuthenticatedHandler):
 @property
 def serverapp(self) -> None | ServerApp: ...
 @property
 def kernel_manager(self) -> AsyncMappingKernelManager: ...
 @property
 def contents_manager(self) -> ContentsManager: ...
 @property
 def session_manager(self) -> SessionManager: ...
 @property
 def config_manager(self) -> ConfigManager: ...
 def set_default_headers(self) -> None: ...
 def set_cors_headers(self) -> None: ...
 def set_attachment_header(self, *_) -> None: ...
 def get_origin(self) -> None | str: ...
 def check_origin(self, *_) -> bool: ...
 def check_referer(self) -> bool: ...
 def check_xsrf_cookie(self) -> None: ...
 def check_host(self) -> bool: ...
 async def prepare(self, **_) -> None | Awaitable[None]: ...
 def get_template(self, *_): ...
 def render_template(self, *_, **_): ...
 def get_json_body(self) -> None | dict[str, Any]: ...
 def write_error(self, *_, **_) -> None: ...
 def __init__(self):
  self.current_user = None
  self.current_user = cast(None | User, 0)
class APIHandler(JupyterHandler):
 async def prepare(self) -> None: ...
 def write_error(self, *_, **_) -> None: ...
 def get_login_url(self) -> str: ...
 def update_api_activity(self) -> None: ...
 def finish(self, *_, **_) -> Future[Any]: ...
 def options(self, *_, **_) -> None: ...
class Template404(JupyterHandler):
 async def prepare(self) -> None: ...
class AuthenticatedFileHandler(JupyterHandler, web.StaticFileHandler):
 def head(self, *_) -> Awaitable[None]: ...
 def get(self, *_, **_) -> Awaitable[None]: ...
 def get_content_type(self) -> str: ...
 def set_headers(self) -> None: ...
 def compute_etag(self) -> None | str: ...
 def validate_absolute_path(self, *_) -> str: ...
def json_errors(*_): ...
class FileFindHandler(JupyterHandler, web.StaticFileHandler):
 def set_headers(self) -> None: ...
 def initialize(self, *_, **_) -> None: ...
 def compute_etag(self) -> None | str: ...
 def get(self, *_) -> Coroutine[Any, Any, None]: ...
 def head(self, *_) -> Awaitable[None]: ...
 @classmethod
 def get_absolute_path(cls, *_) -> str: ...
 def validate_absolute_path(self, *_) -> None | str: ...
class APIVersionHandler(APIHandler):
 def get(self) -> None: ...
class TrailingSlashHandler(web.RequestHandler):
 def get(self) -> None: ...
 post = TrailingSlashHandler.get
 put = TrailingSlashHandler.get
class MainHandler(JupyterHandler):
 def get(self) -> None: ...
 post = MainHandler.get
 put = MainHandler.get
class FilesRedirectHandler(JupyterHandler):
 @staticmethod
 async def redirect_to_files(*_) -> None: ...
 async def get(self, *_) -> None: ...
class RedirectWithParams(web.RequestHandler):
 def initialize(self, *_) -> None: ...
 def get(self) -> None: ...
class PrometheusMetricsHandler(JupyterHandler):
 def get(self) -> None: ...
class PublicStaticFileHandler(web.StaticFileHandler):
 def head(self, *_) -> Awaitable[None]: ...
 def get(self, *_) -> Coroutine[Any, Any, None]: ...
# === jupyter_server/base/websocket.py
from tornado.ioloop import PeriodicCallback
from typing import cast
from tornado.iostream import IOStream
class WebSocketMixin:
 stream: None | IOStream
 def check_origin(self, *_) -> bool: ...
 def clear_cookie(self, *_, **_): ...
 def prepare(self, *_, **_): ...
 def open(self, *_, **_): ...
 last_ping = cast(float, 0)
 last_pong = cast(float, 0)
 ping_callback = None
 def send_ping(self): pass
 def on_pong(self, *_): pass
 def __init__(self):
  self.last_ping = __
  self.last_pong = __
  self.ping_callback = cast(PeriodicCallback, 0)
# === jupyter_server/config_manager.py
from traitlets.traitlets import Bool as Bool_1, Unicode as Unicode_1
from typing import cast
import typing as t
from traitlets.config import LoggingConfigurable
StrDict = dict[str, t.Any]
def recursive_update(*_) -> None: ...
def remove_defaults(*_) -> None: ...
class BaseJSONConfigManager(LoggingConfigurable):
 config_dir = cast(Unicode_1, 0)
 read_directory = cast(Bool_1, 0)
 def ensure_config_dir_exists(self) -> None: ...
 def file_name(self, *_) -> str: ...
 def directory(self, *_) -> str: ...
 def get(self, *_) -> dict[str, t.Any]: ...
 def set(self, *_) -> None: ...
 def update(self, *_) -> dict[str, t.Any]: ...
# === jupyter_server/extension/application.py
from jinja2 import Environment as Environment_1
from traitlets import Unicode as Unicode_1
from traitlets.config import Config as Config_1
from typing import cast
import typing as t
from jupyter_core.application import JupyterApp
from traitlets import HasTraits, List, Unicode
from jupyter_server.serverapp import ServerApp
class ExtensionAppJinjaMixin(HasTraits):
 jinja2_options = __
 def __init__(self):
  self.jinja2_env = cast(Environment_1, 0)
class JupyterServerExtensionException(Exception): ...
class ExtensionApp(JupyterApp):
 open_browser = __
 name: Unicode[str, str] | str
 @classmethod
 def get_extension_package(cls): ...
 @classmethod
 def get_extension_point(cls): ...
 default_url = __
 file_url_prefix = cast(Unicode_1, 0)
 static_url_prefix = __
 static_paths = __
 template_paths = __
 settings = __
 handlers: List[tuple[t.Any, ...]]
 def initialize_settings(self): ...
 def initialize_handlers(self): ...
 def initialize_templates(self): ...
 serverapp: None | ServerApp
 def initialize(self): pass
 def start(self): pass
 def current_activity(self): pass
 async def stop_extension(self): ...
 def stop(self): pass
 @classmethod
 def load_classic_server_extension(cls, *_): pass
 serverapp_class = ServerApp
 @classmethod
 def make_serverapp(cls, **_) -> ServerApp: ...
 @classmethod
 def initialize_server(cls, *_, **_): return cast(ServerApp, 0)
 @classmethod
 def launch_instance(cls, *_, **_): pass
 def __init__(self):
  self.extension_config = cast(Config_1, 0)
# === jupyter_server/extension/config.py
from jupyter_server.services.config.manager import ConfigManager
class ExtensionConfigManager(ConfigManager):
 def get_jpserver_extensions(self, *_): ...
 def enabled(self, *_): ...
 def enable(self, *_): pass
 def disable(self, *_): pass
# === jupyter_server/extension/handler.py
from jinja2 import Template
from jupyter_server.extension.application import ExtensionApp
from jupyter_server.serverapp import ServerApp
class ExtensionHandlerJinjaMixin:
 def get_template(self, *_) -> Template: ...
class ExtensionHandlerMixin:
 def initialize(self, *_, **_) -> None: ...
 @property
 def extensionapp(self) -> ExtensionApp: ...
 @property
 def serverapp(self) -> ServerApp: ...
 def render_template(self, *_, **_) -> str: ...
 def static_url(self, *_, **_) -> str: ...
# === jupyter_server/extension/manager.py
from traitlets import Any as Any_1, Bool as Bool_1, Dict as Dict_1, Instance as Instance_1, List as List_1, Unicode as Unicode_1
from typing import Any as Any_2, cast
from traitlets import HasTraits
from traitlets.config import LoggingConfigurable
from .utils import get_metadata
class ExtensionPoint(HasTraits):
 metadata = cast(Dict_1, 0)
 log = cast(Instance_1, 0)
 def validate(self) -> bool: ...
 def link(self, *_): pass
 def load(self, *_): ...
 async def start(self, *_): ...
class ExtensionPackage(LoggingConfigurable):
 name = cast(Unicode_1, 0)
 enabled = cast(Bool_1, 0)
 extension_points = cast(Dict_1, 0)
 version = cast(Unicode_1, 0)
 metadata = cast(List_1, 0)
 module = cast(Any_1, 0)
 def validate(self): return cast(bool, 0)
 def link_point(self, *_): pass
 def load_point(self, *_): ...
 async def start_point(self, *_): ...
 def link_all_points(self, *_): pass
 def load_all_points(self, *_) -> list[Any_2]: ...
 async def start_all_points(self, *_): pass
 def __init__(self):
  self.metadata = get_metadata(self.name, logger=self.log)[1]
  self.module = get_metadata(self.name, logger=self.log)[0]
class ExtensionManager(LoggingConfigurable):
 serverapp = cast(Any_1, 0)
 extensions = cast(Dict_1, 0)
 linked_extensions = cast(Dict_1, 0)
 def from_config_manager(self, *_): pass
 config_manager = cast(Instance_1, 0)
 def from_jpserver_extensions(self, *_): pass
 def add_extension(self, *_) -> bool: ...
 def link_extension(self, *_): pass
 def load_extension(self, *_): pass
 async def start_extension(self, *_): pass
 async def stop_extension(self, *_): pass
 def link_all_extensions(self): pass
 def load_all_extensions(self): pass
 async def start_all_extensions(self): pass
 async def stop_all_extensions(self): pass
 def any_activity(self) -> bool | None: ...
 def __init__(self):
  self.config_manager = __
# === jupyter_server/extension/serverextension.py
from traitlets import Bool as Bool_1
from typing import cast
from jupyter_core.application import JupyterApp
class ArgumentConflict(ValueError): ...
class BaseExtensionApp(JupyterApp):
 user = cast(Bool_1, 0)
 sys_prefix = cast(Bool_1, 0)
 python = cast(Bool_1, 0)
def toggle_server_extension_python(*_) -> None: ...
class ToggleServerExtensionApp(BaseExtensionApp):
 def toggle_server_extension(self, *_) -> None: ...
 def start(self) -> None: ...
class EnableServerExtensionApp(ToggleServerExtensionApp): ...
class DisableServerExtensionApp(ToggleServerExtensionApp): ...
class ListServerExtensionsApp(BaseExtensionApp):
 def list_server_extensions(self) -> None: ...
 def start(self) -> None: ...
class ServerExtensionApp(BaseExtensionApp):
 def start(self) -> None: ...
# === jupyter_server/extension/utils.py
from jupyter_server.extension.manager import ExtensionPackage
from traitlets import Unicode
from typing import Any, cast
class ExtensionLoadingError(Exception): ...
class ExtensionMetadataError(Exception): ...
class ExtensionModuleNotFound(Exception): ...
class NotAnExtensionApp(Exception): ...
def get_loader(*_): ...
def get_metadata(*_) -> tuple[Any, Any] | tuple[Any, list[dict[str, Unicode]]]: ...
def validate_extension(*_): return cast(ExtensionPackage, 0)
# === jupyter_server/files/handlers.py
from tornado import web
from jupyter_server.base.handlers import JupyterHandler
from collections.abc import Awaitable
class FilesHandler(JupyterHandler, web.StaticFileHandler):
 def head(self, *_) -> None | Awaitable[None]: ...
 async def get(self, *_): pass
default_handlers: list[JupyterHandler]
# === jupyter_server/gateway/connections.py
from tornado.concurrent import Future as Future_1
from traitlets import Bool as Bool_1, Instance as Instance_1, Int as Int_1, Unicode as Unicode_1
from typing import cast
from ..services.kernels.connection.base import BaseKernelWebsocketConnection
class GatewayWebSocketConnection(BaseKernelWebsocketConnection):
 kernel_ws_protocol = cast(Unicode_1, 0)
 async def connect(self): pass
 ws = cast(Instance_1, 0)
 ws_future = cast(Instance_1, 0)
 retry = cast(Int_1, 0)
 def disconnect(self): pass
 disconnected = cast(Bool_1, 0)
 def handle_outgoing_message(self, *_) -> None: ...
 def handle_incoming_message(self, *_) -> None: ...
 def __init__(self):
  self.ws = None
  self.ws = __
  self.ws_future = cast(Future_1, 0)
  self.retry = cast(int, 0)
  self.disconnected = cast(bool, 0)
# === jupyter_server/gateway/gateway_client.py
from traitlets import Bool as Bool_1, Float as Float_1, Int as Int_1, Type as Type_1, Unicode as Unicode_1
from typing import cast
from abc import ABC, ABCMeta
from tornado.httpclient import AsyncHTTPClient, HTTPResponse
from traitlets.config import LoggingConfigurable, SingletonConfigurable
class GatewayTokenRenewerMeta(ABCMeta, type(LoggingConfigurable)): ...
class GatewayTokenRenewerBase(ABC, LoggingConfigurable, metaclass=GatewayTokenRenewerMeta):
 def get_token(self, *_, **_) -> str: ...
class NoOpTokenRenewer(GatewayTokenRenewerBase):
 def get_token(self, *_, **_) -> str: ...
class GatewayClient(SingletonConfigurable):
 event_logger = __
 def emit(self, *_): pass
 url = cast(Unicode_1, 0)
 ws_url = cast(Unicode_1, 0)
 kernels_endpoint = cast(Unicode_1, 0)
 kernelspecs_endpoint = cast(Unicode_1, 0)
 kernelspecs_resource_endpoint = cast(Unicode_1, 0)
 connect_timeout = cast(Float_1, 0)
 client_key = cast(Unicode_1, 0)
 client_cert = cast(Unicode_1, 0)
 ca_certs = cast(Unicode_1, 0)
 http_user = cast(Unicode_1, 0)
 http_pwd = cast(Unicode_1, 0)
 headers = cast(Unicode_1, 0)
 auth_header_key = cast(Unicode_1, 0)
 auth_scheme = cast(Unicode_1, 0)
 validate_cert = cast(Bool_1, 0)
 allowed_envs = cast(Unicode_1, 0)
 env_whitelist = cast(Unicode_1, 0)
 gateway_retry_interval = cast(Float_1, 0)
 gateway_retry_interval_max = cast(Float_1, 0)
 gateway_retry_max = cast(Int_1, 0)
 gateway_token_renewer_class = cast(Type_1, 0)
 launch_timeout_pad = cast(Float_1, 0)
 accept_cookies = cast(Bool_1, 0)
 def init_connection_args(self): pass
 request_timeout = cast(Float_1, 0)
 def load_connection_args(self, **_): ...
 auth_token = cast(Unicode_1, 0)
 def update_cookies(self, *_) -> None: ...
 def __init__(self):
  self.request_timeout = __
  self.auth_token = cast(str, 0)
  self.auth_token = __
class RetryableHTTPClient:
 async def fetch(self, *_, **_) -> HTTPResponse: ...
 def __init__(self):
  self.client: AsyncHTTPClient
async def gateway_request(*_, **_) -> HTTPResponse: ...
# === jupyter_server/gateway/handlers.py
from jupyter_client.session import Session as Session_1
from tornado.ioloop import PeriodicCallback as PeriodicCallback_1
from typing import Any, cast
from tornado.concurrent import Future
from tornado.websocket import WebSocketHandler
from traitlets.config.configurable import LoggingConfigurable
from ..base.handlers import APIHandler, JupyterHandler
class WebSocketChannelsHandler(WebSocketHandler, JupyterHandler):
 def check_origin(self, *_): return cast(bool, 0)
 def set_default_headers(self): ...
 def get_compression_options(self) -> dict: ...
 def authenticate(self): pass
 def initialize(self): pass
 session = None
 gateway = None
 async def get(self, *_, **_): pass
 def send_ping(self): pass
 def open(self, *_, **_) -> None: ...
 ping_callback = None
 def on_message(self, *_): pass
 def write_message(self, *_): pass
 def on_close(self): pass
 def __init__(self):
  self.session = cast(Session_1, 0)
  self.gateway = GatewayWebSocketClient()
  self.ping_callback = cast(PeriodicCallback_1, 0)
class GatewayWebSocketClient(LoggingConfigurable):
 def on_open(self, *_, **_): pass
 def on_message(self, *_): pass
 def on_close(self): pass
 def __init__(self):
  self.ws_future: Future[Any]
class GatewayResourceHandler(APIHandler):
 async def get(self, *_): pass
# === jupyter_server/gateway/managers.py
from traitlets import DottedObjectName as DottedObjectName_1, Instance as Instance_1, Type as Type_1
from websocket import WebSocket
from queue import Queue
from threading import Thread
from typing import Any, cast
import websocket
from jupyter_client.asynchronous.client import AsyncKernelClient
from jupyter_client.kernelspec import KernelSpecManager
from ..services.kernels.kernelmanager import AsyncMappingKernelManager, ServerKernelManager
from ..services.sessions.sessionmanager import SessionManager
class GatewayMappingKernelManager(AsyncMappingKernelManager):
 def remove_kernel(self, *_): return cast(GatewayKernelManager | None, 0)
 async def start_kernel(self, **_): ...
 async def kernel_model(self, *_): ...
 async def list_kernels(self, **_): return cast(list, 0)
 async def shutdown_kernel(self, *_): pass
 async def restart_kernel(self, *_, **_): pass
 async def interrupt_kernel(self, *_, **_): pass
 async def shutdown_all(self, *_): pass
 async def cull_kernels(self): pass
class GatewayKernelSpecManager(KernelSpecManager):
 async def get_all_specs(self): ...
 async def list_kernel_specs(self): ...
 async def get_kernel_spec(self, *_, **_): ...
 async def get_kernel_spec_resource(self, *_): ...
class GatewaySessionManager(SessionManager):
 kernel_manager = cast(Instance_1, 0)
 async def kernel_culled(self, *_) -> bool: ...
class GatewayKernelManager(ServerKernelManager):
 kernel = None
 client_class = cast(DottedObjectName_1, 0)
 client_factory = cast(Type_1, 0)
 def client(self, **_): ...
 async def refresh_model(self, *_): ...
 async def start_kernel(self, *_, **_) -> None: ...
 async def shutdown_kernel(self, *_, **_) -> None: ...
 async def restart_kernel(self, *_, **_) -> None: ...
 async def interrupt_kernel(self, *_, **_) -> None: ...
 async def is_alive(self) -> bool: ...
 def cleanup_resources(self, *_): ...
 def __init__(self):
  self.kernel = None
  self.kernel = __
  self.last_activity = __
class ChannelQueue(Queue):
 async def get_msg(self, *_, **_) -> dict[str, Any]: ...
 def send(self, *_) -> None: ...
 @staticmethod
 def serialize_datetime(*_): ...
 def start(self) -> None: ...
 def stop(self) -> None: ...
 def is_alive(self) -> bool: ...
 def __init__(self):
  self.channel_socket = cast(WebSocket, 0)
class HBChannelQueue(ChannelQueue):
 def is_beating(self) -> bool: ...
class GatewayKernelClient(AsyncKernelClient):
 async def start_channels(self, *_): pass
 def stop_channels(self): pass
 @property
 def shell_channel(self): return cast(None | ChannelQueue, 0)
 @property
 def iopub_channel(self): return cast(None | ChannelQueue, 0)
 @property
 def stdin_channel(self): return cast(None | ChannelQueue, 0)
 @property
 def hb_channel(self): return cast(None | ChannelQueue, 0)
 @property
 def control_channel(self): return cast(None | ChannelQueue, 0)
 def __init__(self):
  self.channel_socket: None | websocket.WebSocket
  self.response_router: None | Thread
# === jupyter_server/i18n/__init__.py
from typing import Any
def parse_accept_lang_header(*_) -> list: ...
def load(*_): ...
def cached_load(*_): ...
def combine_translations(*_) -> dict[str, str | dict[str, dict[str, Any]]]: ...
# === jupyter_server/kernelspecs/handlers.py
from tornado import web
from ..base.handlers import JupyterHandler
class KernelSpecResourceHandler(web.StaticFileHandler, JupyterHandler):
 def initialize(self) -> None: ...
 async def get(self, *_): ...
 async def head(self, *_) -> None: ...
# === jupyter_server/log.py
def log_request(*_): pass
# === jupyter_server/nbconvert/handlers.py
from typing import Any, Coroutine, cast
from ..base.handlers import JupyterHandler
def find_resource_files(*_) -> list: ...
def respond_zip(*_) -> bool: ...
def get_exporter(*_, **_): ...
class NbconvertFileHandler(JupyterHandler):
 async def get(self, *_): return cast(Coroutine[Any, Any, None] | None, 0)
class NbconvertPostHandler(JupyterHandler):
 async def post(self, *_): pass
# === jupyter_server/prometheus/log_functions.py
def prometheus_log_method(*_): pass
# === jupyter_server/prometheus/metrics.py
from prometheus_client import Gauge as Gauge_1, Histogram as Histogram_1, Info as Info_1
from typing import cast
from notebook.prometheus.metrics import HTTP_REQUEST_DURATION_SECONDS
HTTP_REQUEST_DURATION_SECONDS = cast(Histogram_1, 0)
from notebook.prometheus.metrics import KERNEL_CURRENTLY_RUNNING_TOTAL
KERNEL_CURRENTLY_RUNNING_TOTAL = cast(Gauge_1, 0)
from notebook.prometheus.metrics import TERMINAL_CURRENTLY_RUNNING_TOTAL
TERMINAL_CURRENTLY_RUNNING_TOTAL = cast(Gauge_1, 0)
SERVER_INFO = cast(Info_1, 0)
SERVER_EXTENSION_INFO = cast(Info_1, 0)
LAST_ACTIVITY = cast(Gauge_1, 0)
SERVER_STARTED = cast(Gauge_1, 0)
ACTIVE_DURATION = cast(Gauge_1, 0)
# === jupyter_server/pytest_plugin.py
jp_kernelspecs = __
jp_contents_manager = __
jp_large_contents_manager = __
# === jupyter_server/serverapp.py
from jupyter_events.logger import EventLogger as EventLogger_1
from traitlets import Any as Any_1, Bool as Bool_1, Bytes as Bytes_1, Dict as Dict_1, Float as Float_1, Instance as Instance_1, Integer as Integer_1, List as List_1, Type as Type_1, Unicode as Unicode_1
from typing import Any as Any_2, cast
import typing as t
from jupyter_core.application import JupyterApp
from tornado import web
from jupyter_server.auth.identity import LegacyIdentityProvider
from jupyter_server.base.handlers import Template404
from jupyter_server.extension.manager import ExtensionManager
def random_ports(*_) -> t.Generator[int, None, None]: yield
def load_handlers(*_): ...
class ServerWebApplication(web.Application):
 def add_handlers(self, *_): ...
 def init_settings(self, *_, **_): return cast(dict[Any_2, Any_2] | dict[Any_2, dict[str, Any_2]], 0)
 def init_handlers(self, *_): return cast(list | list[tuple] | list[tuple[str, type[Template404]]], 0)
 def last_activity(self): ...
class JupyterPasswordApp(JupyterApp):
 def start(self): pass
def shutdown_server(*_) -> bool: ...
class JupyterServerStopApp(JupyterApp):
 def parse_command_line(self, *_): pass
 port = cast(Integer_1, 0)
 sock = cast(Unicode_1, 0)
 def shutdown_server(self, *_): return cast(bool, 0)
 def start(self): pass
 def __init__(self):
  self.port = int()
  self.sock = self.extra_args[0]
class JupyterServerListApp(JupyterApp):
 jsonlist = cast(Bool_1, 0)
 json = cast(Bool_1, 0)
 def start(self): pass
class ServerApp(JupyterApp):
 flags = cast(Dict_1, 0)
 aliases = cast(Dict_1, 0)
 file_to_run = __
 file_url_prefix = __
 allow_origin = cast(Unicode_1, 0)
 allow_origin_pat = cast(Unicode_1, 0)
 allow_credentials = cast(Bool_1, 0)
 allow_root = cast(Bool_1, 0)
 autoreload = cast(Bool_1, 0)
 ip = cast(Unicode_1, 0)
 custom_display_url = cast(Unicode_1, 0)
 port_retries = cast(Integer_1, 0)
 sock = cast(Unicode_1, 0)
 sock_mode = cast(Unicode_1, 0)
 certfile = cast(Unicode_1, 0)
 keyfile = cast(Unicode_1, 0)
 client_ca = cast(Unicode_1, 0)
 cookie_secret_file = cast(Unicode_1, 0)
 cookie_secret = cast(Bytes_1, 0)
 token = __
 min_open_files_limit = cast(Integer_1, 0)
 max_body_size = cast(Integer_1, 0)
 max_buffer_size = cast(Integer_1, 0)
 password = cast(Unicode_1, 0)
 password_required = cast(Bool_1, 0)
 allow_password_change = cast(Bool_1, 0)
 disable_check_xsrf = cast(Bool_1, 0)
 allow_unauthenticated_access = cast(Bool_1, 0)
 allow_remote_access = cast(Bool_1, 0)
 use_redirect_file = cast(Bool_1, 0)
 local_hostnames = cast(List_1, 0)
 open_browser = cast(Bool_1, 0)
 browser = cast(Unicode_1, 0)
 webbrowser_open_new = cast(Integer_1, 0)
 tornado_settings = cast(Dict_1, 0)
 websocket_compression_options = cast(Any_1, 0)
 terminado_settings = cast(Dict_1, 0)
 cookie_options = cast(Dict_1, 0)
 get_secure_cookie_kwargs = cast(Dict_1, 0)
 jinja_environment_options = cast(Dict_1, 0)
 jinja_template_vars = cast(Dict_1, 0)
 base_url = cast(Unicode_1, 0)
 extra_static_paths = cast(List_1, 0)
 static_custom_path = cast(List_1, 0)
 extra_template_paths = cast(List_1, 0)
 extra_services = cast(List_1, 0)
 websocket_url = cast(Unicode_1, 0)
 quit_button = cast(Bool_1, 0)
 nbconvert_csp_sandbox = cast(Bool_1, 0)
 contents_manager_class = cast(Type_1, 0)
 kernel_manager_class = cast(Type_1, 0)
 session_manager_class = cast(Type_1, 0)
 kernel_websocket_connection_class = cast(Type_1, 0)
 websocket_ping_interval = cast(Integer_1, 0)
 websocket_ping_timeout = cast(Integer_1, 0)
 config_manager_class = cast(Type_1, 0)
 kernel_spec_manager_class = cast(Type_1, 0)
 login_handler_class = cast(Type_1, 0)
 logout_handler_class = cast(Type_1, 0)
 authorizer_class = cast(Type_1, 0)
 trust_xheaders = cast(Bool_1, 0)
 info_file = cast(Unicode_1, 0)
 no_browser_open_file = cast(Bool_1, 0)
 browser_open_file = cast(Unicode_1, 0)
 browser_open_file_to_run = cast(Unicode_1, 0)
 pylab = cast(Unicode_1, 0)
 notebook_dir = cast(Unicode_1, 0)
 root_dir = cast(Unicode_1, 0)
 external_connection_dir = cast(Unicode_1, 0)
 allow_external_kernels = cast(Bool_1, 0)
 preferred_dir = cast(Unicode_1, 0)
 jpserver_extensions = cast(Dict_1, 0)
 reraise_server_extension_failures = cast(Bool_1, 0)
 kernel_ws_protocol = cast(Unicode_1, 0)
 limit_rate = cast(Bool_1, 0)
 iopub_msg_rate_limit = cast(Float_1, 0)
 iopub_data_rate_limit = cast(Float_1, 0)
 rate_limit_window = cast(Float_1, 0)
 shutdown_no_activity_timeout = cast(Integer_1, 0)
 terminals_enabled = cast(Bool_1, 0)
 authenticate_prometheus = cast(Bool_1, 0)
 record_http_request_metrics = cast(Bool_1, 0)
 extra_log_scrub_param_keys = cast(List_1, 0)
 static_immutable_cache = cast(List_1, 0)
 def parse_command_line(self, *_) -> None: ...
 def init_configurables(self) -> None: ...
 kernel_spec_manager = cast(Instance_1, 0)
 identity_provider_class = cast(Type_1, 0)
 def init_logging(self) -> None: ...
 def init_event_logger(self) -> None: ...
 event_logger = cast(Instance_1, 0)
 def init_webapp(self) -> None: ...
 default_url = cast(Unicode_1, 0)
 port = cast(Integer_1, 0)
 ssl_options = cast(Dict_1, 0)
 def init_resources(self) -> None: ...
 def init_signal(self) -> None: ...
 def init_components(self) -> None: ...
 def find_server_extensions(self) -> None: ...
 def init_server_extensions(self) -> None: ...
 def load_server_extensions(self) -> None: ...
 def init_mime_overrides(self) -> None: ...
 def shutdown_no_activity(self) -> None: ...
 def init_shutdown_no_activity(self) -> None: ...
 def init_httpserver(self) -> None: ...
 def init_metrics(self) -> None: ...
 initialize = __
 async def cleanup_kernels(self) -> None: ...
 async def cleanup_extensions(self) -> None: ...
 def running_server_info(self, *_) -> str: ...
 def server_info(self) -> dict[str, t.Any]: ...
 def write_server_info_file(self) -> None: ...
 def remove_server_info_file(self) -> None: ...
 def write_browser_open_files(self) -> None: ...
 def write_browser_open_file(self) -> None: ...
 def remove_browser_open_files(self) -> None: ...
 def remove_browser_open_file(self) -> None: ...
 def launch_browser(self) -> None: ...
 def start_app(self) -> None: ...
 def start_ioloop(self) -> None: ...
 def init_ioloop(self) -> None: ...
 def start(self) -> None: ...
 def stop(self, *_) -> None: ...
 def __init__(self):
  self.root_dir = __["new"]
  self.kernel_spec_manager = __
  self.identity_provider_class = LegacyIdentityProvider
  self.identity_provider = __
  self.event_logger = cast(EventLogger_1, 0)
  self.default_url = str()
  self.port = cast(int, 0)
  self.port = __
  self.web_app = ServerWebApplication()
  self.ssl_options = None
  self.extension_manager = ExtensionManager()
  self.io_loop = __
def list_running_servers(*_) -> t.Generator[t.Any, None, None]: yield
# === jupyter_server/services/api/handlers.py
from tornado import web
from ...base.handlers import APIHandler, JupyterHandler
class APISpecHandler(web.StaticFileHandler, JupyterHandler):
 def initialize(self): pass
 def head(self): ...
 def get(self): ...
 def get_content_type(self) -> str: ...
class APIStatusHandler(APIHandler):
 async def get(self) -> None: ...
class IdentityHandler(APIHandler):
 async def get(self): pass
 async def patch(self): pass
class PathResolverHandler(APIHandler):
 async def get(self): pass
# === jupyter_server/services/config/__init__.py
from .manager import ConfigManager
# === jupyter_server/services/config/handlers.py
from ...base.handlers import APIHandler
class ConfigHandler(APIHandler):
 def get(self, *_): pass
 def put(self, *_): pass
 def patch(self, *_): pass
# === jupyter_server/services/config/manager.py
from traitlets import Instance as Instance_1, List as List_1, Unicode as Unicode_1
from typing import Any, cast
from traitlets.config import LoggingConfigurable
from jupyter_server.config_manager import BaseJSONConfigManager
class ConfigManager(LoggingConfigurable):
 config_dir_name = __
 def get(self, *_): return cast(dict[str, Any], 0)
 def set(self, *_): ...
 def update(self, *_): ...
 read_config_path = cast(List_1, 0)
 write_config_dir = cast(Unicode_1, 0)
 write_config_manager = cast(Instance_1, 0)
 def __init__(self):
  self.write_config_manager = BaseJSONConfigManager()
# === jupyter_server/services/contents/checkpoints.py
from traitlets.config.configurable import LoggingConfigurable
class Checkpoints(LoggingConfigurable):
 def create_checkpoint(self, *_): ...
 def restore_checkpoint(self, *_): ...
 def rename_checkpoint(self, *_): ...
 def delete_checkpoint(self, *_): ...
 def list_checkpoints(self, *_): ...
 def rename_all_checkpoints(self, *_): pass
 def delete_all_checkpoints(self, *_): pass
class GenericCheckpointsMixin:
 def create_checkpoint(self, *_): ...
 def restore_checkpoint(self, *_): pass
 def create_file_checkpoint(self, *_): ...
 def create_notebook_checkpoint(self, *_): ...
 def get_file_checkpoint(self, *_): ...
 def get_notebook_checkpoint(self, *_): ...
class AsyncCheckpoints(Checkpoints):
 async def create_checkpoint(self, *_): ...
 async def restore_checkpoint(self, *_): ...
 async def rename_checkpoint(self, *_): ...
 async def delete_checkpoint(self, *_): ...
 async def list_checkpoints(self, *_): ...
 async def rename_all_checkpoints(self, *_): pass
 async def delete_all_checkpoints(self, *_): pass
class AsyncGenericCheckpointsMixin(GenericCheckpointsMixin):
 async def create_checkpoint(self, *_): ...
 async def restore_checkpoint(self, *_): pass
 async def create_file_checkpoint(self, *_): ...
 async def create_notebook_checkpoint(self, *_): ...
 async def get_file_checkpoint(self, *_): ...
 async def get_notebook_checkpoint(self, *_): ...
# === jupyter_server/services/contents/filecheckpoints.py
from traitlets import Unicode as Unicode_1
from typing import Any, Coroutine, cast
from .checkpoints import AsyncCheckpoints, AsyncGenericCheckpointsMixin, Checkpoints, GenericCheckpointsMixin
from .fileio import AsyncFileManagerMixin, FileManagerMixin
class FileCheckpoints(FileManagerMixin, Checkpoints):
 checkpoint_dir = cast(Unicode_1, 0)
 root_dir = cast(Unicode_1, 0)
 def create_checkpoint(self, *_): return cast(dict[str, Any] | Coroutine[Any, Any, dict[str, Any]], 0)
 def restore_checkpoint(self, *_): pass
 def rename_checkpoint(self, *_): pass
 def delete_checkpoint(self, *_): pass
 def list_checkpoints(self, *_) -> list | list[dict[str, Any] | Coroutine[Any, Any, dict[str, Any]]]: ...
 def checkpoint_path(self, *_): return cast(str, 0)
 def checkpoint_model(self, *_) -> dict[str, Any]: ...
 def no_such_checkpoint(self, *_): pass
class AsyncFileCheckpoints(FileCheckpoints, AsyncFileManagerMixin, AsyncCheckpoints):
 async def create_checkpoint(self, *_): return cast(dict[str, Any], 0)
 async def restore_checkpoint(self, *_): pass
 async def checkpoint_model(self, *_) -> dict[str, Any]: ...
 async def rename_checkpoint(self, *_): pass
 async def delete_checkpoint(self, *_): pass
 async def list_checkpoints(self, *_) -> list | list[dict[str, Any]]: ...
class GenericFileCheckpoints(GenericCheckpointsMixin, FileCheckpoints):
 def create_file_checkpoint(self, *_): return cast(dict[str, Any], 0)
 def create_notebook_checkpoint(self, *_): return cast(dict[str, Any], 0)
 def get_notebook_checkpoint(self, *_) -> dict[str, Any]: ...
 def get_file_checkpoint(self, *_) -> dict[str, str | bytes]: ...
class AsyncGenericFileCheckpoints(AsyncGenericCheckpointsMixin, AsyncFileCheckpoints):
 async def create_file_checkpoint(self, *_): return cast(dict[str, Any], 0)
 async def create_notebook_checkpoint(self, *_): return cast(dict[str, Any], 0)
 async def get_notebook_checkpoint(self, *_) -> dict[str, Any]: ...
 async def get_file_checkpoint(self, *_) -> dict[str, str | bytes]: ...
# === jupyter_server/services/contents/fileio.py
from contextlib import AbstractContextManager
from traitlets import Bool as Bool_1, Enum as Enum_1
from typing import Any, IO, cast
from traitlets.config import Configurable
from traitlets.config.configurable import LoggingConfigurable
def replace_file(*_): pass
async def async_replace_file(*_): pass
def copy2_safe(*_): pass
async def async_copy2_safe(*_): pass
def path_to_intermediate(*_): return cast(str, 0)
def path_to_invalid(*_): return cast(str, 0)
def atomic_writing(*_, **_) -> AbstractContextManager[Any]: ...
class FileManagerMixin(LoggingConfigurable, Configurable):
 use_atomic_writing = cast(Bool_1, 0)
 hash_algorithm = cast(Enum_1, 0)
 def open(self, *_, **_) -> AbstractContextManager[IO]: ...
 def atomic_writing(self, *_, **_) -> AbstractContextManager[Any]: ...
 def perm_to_403(self, *_) -> AbstractContextManager[Any]: ...
class AsyncFileManagerMixin(FileManagerMixin): ...
# === jupyter_server/services/contents/filemanager.py
from traitlets import Bool as Bool_1, Int as Int_1, Unicode as Unicode_1
from typing import cast
import typing as t
from .fileio import AsyncFileManagerMixin, FileManagerMixin
from .manager import AsyncContentsManager, ContentsManager
class FileContentsManager(FileManagerMixin, ContentsManager):
 root_dir = cast(Unicode_1, 0)
 max_copy_folder_size_mb = cast(Int_1, 0)
 delete_to_trash = cast(Bool_1, 0)
 always_delete_dir = cast(Bool_1, 0)
 def is_hidden(self, *_): ...
 def is_writable(self, *_): return cast(bool, 0)
 def file_exists(self, *_) -> t.Awaitable[bool] | bool: ...
 def dir_exists(self, *_): return cast(bool, 0)
 def exists(self, *_): ...
 def resolve_path(self, *_) -> None | str: ...
 def get(self, *_): ...
 def save(self, *_): ...
 def delete_file(self, *_): pass
 def rename_file(self, *_): pass
 def info_string(self): ...
 def get_kernel_path(self, *_): ...
 def copy(self, *_): ...
 def check_folder_size(self, *_): pass
class AsyncFileContentsManager(FileContentsManager, AsyncFileManagerMixin, AsyncContentsManager):
 async def get(self, *_): ...
 async def save(self, *_): ...
 async def delete_file(self, *_): pass
 async def rename_file(self, *_): pass
 async def dir_exists(self, *_): return cast(bool, 0)
 async def file_exists(self, *_) -> bool: ...
 async def is_hidden(self, *_): ...
 async def get_kernel_path(self, *_): ...
 async def copy(self, *_): ...
 async def check_folder_size(self, *_) -> None: ...
# === jupyter_server/services/contents/handlers.py
from typing import Callable, Coroutine, cast, Any
from jupyter_server.base.handlers import APIHandler, JupyterHandler
def validate_model(*_): pass
class ContentsAPIHandler(APIHandler): ...
class ContentsHandler(ContentsAPIHandler):
 def location_url(self, *_): return cast(str, 0)
 async def get(self, *_): pass
 async def patch(self, *_): pass
 async def post(self, *_): pass
 async def put(self, *_): pass
 async def delete(self, *_): pass
class CheckpointsHandler(ContentsAPIHandler):
 async def get(self, *_): pass
 async def post(self, *_): pass
class ModifyCheckpointsHandler(ContentsAPIHandler):
 async def post(self, *_): pass
 async def delete(self, *_): pass
class NotebooksRedirectHandler(JupyterHandler):
 def get(self, *_): pass
 delete = NotebooksRedirectHandler.get
 patch = NotebooksRedirectHandler.get
 post = NotebooksRedirectHandler.get
 put = NotebooksRedirectHandler.get
class TrustNotebooksHandler(JupyterHandler):
 post = cast(Coroutine[Any, Any, Any] | Callable[..., Coroutine[Any, Any, None | Coroutine[Any, Any, None]]], 0)
# === jupyter_server/services/contents/largefilemanager.py
from jupyter_server.services.contents.filemanager import AsyncFileContentsManager, FileContentsManager
class LargeFileManager(FileContentsManager):
 def save(self, *_): ...
class AsyncLargeFileManager(AsyncFileContentsManager):
 async def save(self, *_): ...
# === jupyter_server/services/contents/manager.py
from traitlets import Any as Any_1, Bool as Bool_1, Dict as Dict_1, Instance as Instance_1, List as List_1, Type as Type_1, Unicode as Unicode_1
from typing import Any as Any_2, cast
from traitlets.config.configurable import LoggingConfigurable
copy_pat = __
class ContentsManager(LoggingConfigurable):
 event_logger = __
 def emit(self, *_): pass
 root_dir = cast(Unicode_1, 0)
 preferred_dir = cast(Unicode_1, 0)
 allow_hidden = cast(Bool_1, 0)
 notary = cast(Instance_1, 0)
 hide_globs = cast(List_1, 0)
 untitled_notebook = cast(Unicode_1, 0)
 untitled_file = cast(Unicode_1, 0)
 untitled_directory = cast(Unicode_1, 0)
 pre_save_hook = cast(Any_1, 0)
 post_save_hook = cast(Any_1, 0)
 def run_pre_save_hook(self, *_, **_): pass
 def run_post_save_hook(self, *_): pass
 def register_pre_save_hook(self, *_): pass
 def register_post_save_hook(self, *_): pass
 def run_pre_save_hooks(self, *_, **_): pass
 def run_post_save_hooks(self, *_): pass
 checkpoints_class = cast(Type_1, 0)
 checkpoints = cast(Instance_1, 0)
 checkpoints_kwargs = cast(Dict_1, 0)
 files_handler_class = cast(Type_1, 0)
 files_handler_params = cast(Dict_1, 0)
 def get_extra_handlers(self): return cast(list | list[tuple[str, Type_1, Dict_1]], 0)
 def dir_exists(self, *_): ...
 def is_hidden(self, *_): ...
 def file_exists(self, *_): ...
 def exists(self, *_): ...
 def get(self, *_): ...
 def save(self, *_): ...
 def delete_file(self, *_): ...
 def rename_file(self, *_): ...
 def delete(self, *_): pass
 def rename(self, *_): pass
 def update(self, *_): ...
 def info_string(self) -> str: ...
 def get_kernel_path(self, *_) -> str: ...
 def increment_filename(self, *_) -> str: ...
 def validate_notebook_model(self, *_): ...
 def new_untitled(self, *_): ...
 def new(self, *_): ...
 def copy(self, *_): ...
 def log_info(self): pass
 def trust_notebook(self, *_): pass
 def check_and_sign(self, *_, **_): pass
 def mark_trusted_cells(self, *_): pass
 def should_list(self, *_) -> bool: ...
 def create_checkpoint(self, *_): ...
 def restore_checkpoint(self, *_): pass
 def list_checkpoints(self, *_): ...
 def delete_checkpoint(self, *_): ...
class AsyncContentsManager(ContentsManager):
 checkpoints_class = cast(Type_1, 0)
 checkpoints = cast(Instance_1, 0)
 checkpoints_kwargs = cast(Dict_1, 0)
 async def dir_exists(self, *_): ...
 async def is_hidden(self, *_): ...
 async def file_exists(self, *_): ...
 async def exists(self, *_): ...
 async def get(self, *_): ...
 async def save(self, *_): ...
 async def delete_file(self, *_): ...
 async def rename_file(self, *_): ...
 async def resolve_path(self, *_) -> None | str: ...
 async def delete(self, *_): pass
 async def rename(self, *_): pass
 async def update(self, *_): ...
 async def increment_filename(self, *_) -> str: ...
 async def new_untitled(self, *_): ...
 async def new(self, *_): ...
 async def copy(self, *_): ...
 async def trust_notebook(self, *_): pass
 async def create_checkpoint(self, *_): ...
 async def restore_checkpoint(self, *_): pass
 async def list_checkpoints(self, *_): ...
 async def delete_checkpoint(self, *_): ...
# === jupyter_server/services/events/handlers.py
from datetime import datetime
from tornado import websocket
from jupyter_server.base.handlers import JupyterHandler
from ...base.handlers import APIHandler
class SubscribeWebsocket(JupyterHandler, websocket.WebSocketHandler):
 async def pre_get(self): pass
 async def get(self, *_, **_): pass
 async def event_listener(self, *_) -> None: ...
 def open(self) -> None: ...
 def on_close(self): pass
def validate_model(*_) -> None: ...
def get_timestamp(*_) -> None | datetime: ...
class EventHandler(APIHandler):
 async def post(self): pass
# === jupyter_server/services/kernels/connection/abc.py
from abc import ABC
class KernelWebsocketConnectionABC(ABC):
 async def connect(self): ...
 async def disconnect(self): ...
 def handle_incoming_message(self, *_) -> None: ...
 def handle_outgoing_message(self, *_) -> None: ...
# === jupyter_server/services/kernels/connection/base.py
from traitlets import Float as Float_1, Instance as Instance_1, Unicode as Unicode_1
from typing import cast, Any
from traitlets.config import LoggingConfigurable
def serialize_binary_message(*_): return cast(bytes, 0)
def deserialize_binary_message(*_): ...
def serialize_msg_to_ws_v1(*_): return cast(bytes, 0)
def deserialize_msg_from_ws_v1(*_) -> tuple[Any, list[Any]]: ...
class BaseKernelWebsocketConnection(LoggingConfigurable):
 kernel_ws_protocol = cast(Unicode_1, 0)
 kernel_info_timeout = cast(Float_1, 0)
 session = cast(Instance_1, 0)
 websocket_handler = cast(Instance_1, 0)
 async def connect(self): ...
 async def disconnect(self): ...
 def handle_incoming_message(self, *_) -> None: ...
 def handle_outgoing_message(self, *_) -> None: ...
# === jupyter_server/services/kernels/connection/channels.py
from asyncio import Future as Future_1
from traitlets import Any as Any_1, Bool as Bool_1, Dict as Dict_1, Float as Float_1, Instance as Instance_1, Unicode as Unicode_1
from typing import Any as Any_2, cast
import asyncio
from concurrent.futures import Future
from .base import BaseKernelWebsocketConnection
class ZMQChannelsWebsocketConnection(BaseKernelWebsocketConnection):
 limit_rate = cast(Bool_1, 0)
 iopub_msg_rate_limit = cast(Float_1, 0)
 iopub_data_rate_limit = cast(Float_1, 0)
 rate_limit_window = cast(Float_1, 0)
 websocket_handler = cast(Instance_1, 0)
 @classmethod
 async def close_all(cls): pass
 def create_stream(self): pass
 def nudge(self) -> asyncio.Future[None]: ...
 session_key = cast(Unicode_1, 0)
 async def prepare(self): pass
 def connect(self) -> None | asyncio.Future[None]: ...
 channels = cast(Dict_1, 0)
 def close(self): return cast(None, 0)
 def disconnect(self): pass
 kernel_info_channel = cast(Any_1, 0)
 def handle_incoming_message(self, *_) -> None: ...
 def handle_outgoing_message(self, *_) -> None: ...
 def get_part(self, *_): ...
 def request_kernel_info(self): return cast(Future_1 | Future, 0)
 def write_stderr(self, *_): pass
 def on_kernel_restarted(self): pass
 def on_restart_failed(self): pass
 def __init__(self):
  self.session_key = cast(str, 0)
  self.channels = self.multi_kernel_manager.get_buffer(self.kernel_id, self.session_key)["channels"]
  self.channels = cast(dict, 0)
  self.kernel_info_channel = None
  self.kernel_info_channel = __
# === jupyter_server/services/kernels/handlers.py
from ...base.handlers import APIHandler
class KernelsAPIHandler(APIHandler): ...
class MainKernelHandler(KernelsAPIHandler):
 async def get(self): pass
 async def post(self): pass
class KernelHandler(KernelsAPIHandler):
 async def get(self, *_): pass
 async def delete(self, *_): pass
class KernelActionHandler(KernelsAPIHandler):
 async def post(self, *_): pass
# === jupyter_server/services/kernels/kernelmanager.py
from traitlets import Bool as Bool_1, CaselessStrEnum as CaselessStrEnum_1, Float as Float_1, Instance as Instance_1, Integer as Integer_1, List as List_1, Unicode as Unicode_1
from typing import Any as Any_1, Callable, Coroutine, cast
import pathlib
import typing as t
from jupyter_client.ioloop.manager import AsyncIOLoopKernelManager
from jupyter_client.multikernelmanager import AsyncMultiKernelManager, MultiKernelManager
from traitlets import List
class MappingKernelManager(MultiKernelManager):
 kernel_argv = cast(List_1, 0)
 transport_encryption = cast(CaselessStrEnum_1, 0)
 root_dir = cast(Unicode_1, 0)
 cull_idle_timeout = cast(Integer_1, 0)
 cull_connected = cast(Bool_1, 0)
 cull_busy = cast(Bool_1, 0)
 buffer_offline_messages = cast(Bool_1, 0)
 kernel_info_timeout = cast(Float_1, 0)
 last_kernel_activity = cast(Instance_1, 0)
 allowed_message_types = cast(List_1, 0)
 allow_tracebacks = cast(Bool_1, 0)
 traceback_replacement_message = cast(Unicode_1, 0)
 def cwd_for_path(self, *_, **_): return cast(str, 0)
 start_kernel = MappingKernelManager._async_start_kernel
 def ports_changed(self, *_) -> bool: ...
 def start_buffering(self, *_): pass
 def get_buffer(self, *_): ...
 def stop_buffering(self, *_): pass
 shutdown_kernel = MappingKernelManager._async_shutdown_kernel
 restart_kernel = MappingKernelManager._async_restart_kernel
 def notify_connect(self, *_): pass
 def notify_disconnect(self, *_): pass
 def kernel_model(self, *_): return cast(dict[str, Any_1] | dict[Any_1, Any_1], 0)
 def list_kernels(self): return cast(list | list[dict[str, Any_1] | dict[Any_1, Any_1] | Coroutine[Any_1, Any_1, Any_1]], 0)
 untracked_message_types = cast(List_1, 0)
 def track_message_type(self, *_): ...
 def start_watching_activity(self, *_): pass
 def stop_watching_activity(self, *_): pass
 def initialize_culler(self): pass
 cull_interval = cast(Integer_1, 0)
 async def cull_kernels(self): pass
 async def cull_kernel_if_idle(self, *_): pass
 def __init__(self):
  self.last_kernel_activity = __
  self.cull_interval = cast(int, 0)
class AsyncMappingKernelManager(MappingKernelManager, AsyncMultiKernelManager):
 def __init__(self):
  self.last_kernel_activity = __
def emit_kernel_action_event(*_) -> t.Callable[..., t.Any]: ...
class ServerKernelManager(AsyncIOLoopKernelManager):
 execution_state = cast(Unicode_1, 0)
 reason = cast(Unicode_1, 0)
 last_activity = cast(Instance_1, 0)
 @property
 def core_event_schema_paths(self) -> list[pathlib.Path]: ...
 extra_event_schema_paths: List[str]
 event_logger = cast(Instance_1, 0)
 def emit(self, *_): pass
 start_kernel = __
 shutdown_kernel = __
 restart_kernel = __
 interrupt_kernel = __
# === jupyter_server/services/kernels/websocket.py
from tornado.websocket import WebSocketHandler
from jupyter_server.base.handlers import JupyterHandler
from jupyter_server.base.websocket import WebSocketMixin
class KernelWebsocketHandler(WebSocketMixin, WebSocketHandler, JupyterHandler):
 def set_default_headers(self): ...
 def get_compression_options(self): ...
 async def pre_get(self): pass
 async def get(self, *_): pass
 async def open(self, *_): pass
 def on_message(self, *_): pass
 def on_close(self): pass
 def select_subprotocol(self, *_): ...
# === jupyter_server/services/kernelspecs/handlers.py
from typing import cast
import os
from typing import Any
pjoin = os.path.join
from ...base.handlers import APIHandler
def kernelspec_model(*_): return cast(dict[str, Any] | dict[Any, dict[Any, str]], 0)
def is_kernelspec_model(*_): ...
class KernelSpecsAPIHandler(APIHandler): ...
class MainKernelSpecHandler(KernelSpecsAPIHandler):
 async def get(self): pass
class KernelSpecHandler(KernelSpecsAPIHandler):
 async def get(self, *_): pass
# === jupyter_server/services/nbconvert/handlers.py
from ...base.handlers import APIHandler
class NbconvertRootHandler(APIHandler):
 def initialize(self, **_): pass
 async def get(self): pass
# === jupyter_server/services/security/handlers.py
from ...base.handlers import APIHandler
class CSPReportHandler(APIHandler):
 def skip_check_origin(self) -> bool: ...
 def check_xsrf_cookie(self): pass
 def post(self): pass
# === jupyter_server/services/sessions/handlers.py
from ...base.handlers import APIHandler
class SessionsAPIHandler(APIHandler): ...
class SessionRootHandler(SessionsAPIHandler):
 async def get(self): pass
 async def post(self): pass
class SessionHandler(SessionsAPIHandler):
 async def get(self, *_): pass
 async def patch(self, *_): pass
 async def delete(self, *_): pass
# === jupyter_server/services/sessions/sessionmanager.py
from sqlite3 import Connection, Cursor
from traitlets import Instance as Instance_1
from typing import Any, NewType, cast
KernelName = NewType("KernelName", str)
ModelName = NewType("ModelName", str)
from traitlets.config.configurable import LoggingConfigurable
from jupyter_server.traittypes import InstanceFromClasses
class KernelSessionRecordConflict(Exception): ...
class KernelSessionRecord:
 def update(self, *_) -> None: ...
class KernelSessionRecordList:
 def get(self, *_) -> KernelSessionRecord: ...
 def update(self, *_) -> None: ...
 def remove(self, *_) -> None: ...
class SessionManager(LoggingConfigurable):
 database_filepath = __
 kernel_manager = cast(Instance_1, 0)
 contents_manager = InstanceFromClasses()
 @property
 def cursor(self): ...
 @property
 def connection(self): ...
 def close(self): pass
 async def session_exists(self, *_): return cast(bool, 0)
 def new_session_id(self) -> str: ...
 async def create_session(self, *_) -> dict[str, Any]: ...
 def get_kernel_env(self, *_) -> dict[str, str]: ...
 async def start_kernel_for_session(self, *_) -> str: ...
 async def save_session(self, *_): return cast(None | dict[str, Any] | dict[Any, dict[str, Any]], 0)
 async def get_session(self, **_): return cast(None | dict[str, Any] | dict[Any, dict[str, Any]], 0)
 async def update_session(self, *_, **_): pass
 async def kernel_culled(self, *_) -> bool: ...
 async def row_to_model(self, *_): return cast(None | dict[str, Any] | dict[Any, dict[str, Any]], 0)
 async def list_sessions(self): return cast(list | list[None | dict[str, Any] | dict[Any, dict[str, Any]]], 0)
 async def delete_session(self, *_): pass
# === jupyter_server/services/shutdown.py
from jupyter_server.base.handlers import JupyterHandler
class ShutdownHandler(JupyterHandler):
 async def post(self): pass
# === jupyter_server/terminal/__init__.py
def initialize(*_): ...
# === jupyter_server/traittypes.py
from typing import cast
from traitlets import Any, ClassBasedTraitType
class TypeFromClasses(ClassBasedTraitType):
 def subclass_from_klasses(self, *_): return cast(bool, 0)
 def validate(self, *_): ...
 def info(self): ...
 def instance_init(self, *_): pass
 default_value: Any
 def default_value_repr(self): return cast(str, 0)
class InstanceFromClasses(ClassBasedTraitType):
 def instance_from_importable_klasses(self, *_): return cast(bool, 0)
 def validate(self, *_): ...
 def info(self): ...
 def instance_init(self, *_): pass
 def make_dynamic_default(self): ...
 def default_value_repr(self): return cast(str, 0)
 def from_string(self, *_): ...
# === jupyter_server/transutils.py
trans = __
# === jupyter_server/utils.py
from typing import Any, NewType
from urllib.request import pathname2url as _pathname2url
from tornado.httpclient import HTTPResponse
ApiPath = NewType("ApiPath", str)
pathname2url = _pathname2url
def origin_matches_pat(*_) -> bool: ...
def url_path_join(*_) -> str: ...
def url_is_absolute(*_) -> bool: ...
def path2url(*_) -> str: ...
def url2path(*_) -> str: ...
def url_escape(*_) -> str: ...
def url_unescape(*_) -> str: ...
def samefile_simple(*_) -> bool: ...
def to_os_path(*_) -> str: ...
def to_api_path(*_): ...
def check_version(*_) -> bool: ...
def _check_pid_win32(*_) -> bool: ...
def _check_pid_posix(*_) -> bool: ...
check_pid = _check_pid_win32
check_pid = _check_pid_posix
async def run_sync_in_loop(*_): ...
def urlencode_unix_socket_path(*_) -> str: ...
def urldecode_unix_socket_path(*_) -> str: ...
def urlencode_unix_socket(*_) -> str: ...
def unix_socket_in_use(*_) -> bool: ...
def fetch(*_) -> HTTPResponse: ...
async def async_fetch(*_) -> HTTPResponse: ...
def is_namespace_package(*_) -> None | bool: ...
def filefind(*_) -> str: ...
def import_item(*_): ...
class JupyterServerAuthWarning(RuntimeWarning): ...
# === jupyter_server/view/handlers.py
from ..base.handlers import JupyterHandler
class ViewHandler(JupyterHandler):
 async def get(self, *_): pass
