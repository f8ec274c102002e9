# jupyterhub==6.1.1, sha256 ae20ed7b3d7cef1dd5d51e28723fd53853d69f732e7a9e84a73136acab454248.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === jupyterhub/__init__.py
__all__ = ["__version__", "version_info"]
from ._version import __version__, version_info
# === jupyterhub/_version.py
from typing import cast
version_info = cast(tuple[int, int, int, str, str], 0)
__version__ = __
# === jupyterhub/apihandlers/__init__.py
from .base import *
from . import auth, groups, hub, proxy, services, shares, users
# === jupyterhub/apihandlers/auth.py
from typing import Any
from .base import APIHandler, BaseHandler
class TokenAPIHandler(APIHandler):
 def check_xsrf_cookie(self): pass
 def get(self, *_, **_) -> None: ...
 async def post(self): pass
 def __init__(self):
  self.parsed_scopes = __
class CookieAPIHandler(APIHandler):
 def get(self, *_, **_) -> None: ...
class OAuthHandler:
 def extract_oauth_params(self) -> tuple[Any, Any, Any, Any]: ...
 def make_absolute_redirect_uri(self, *_): ...
 def add_credentials(self, *_): ...
 def send_oauth_response(self, *_): pass
class OAuthAuthorizeHandler(OAuthHandler, BaseHandler):
 def needs_oauth_confirm(self, *_) -> bool: ...
 def get_login_url(self): ...
 async def get(self): pass
 def post(self): pass
class OAuthTokenHandler(OAuthHandler, APIHandler):
 def post(self): pass
# === jupyterhub/apihandlers/base.py
from sqlalchemy import Column
from typing import Any, cast
from ..handlers import BaseHandler
class APIHandler(BaseHandler):
 def get_content_type(self) -> str: ...
 def check_referer(self) -> bool: ...
 def check_post_content_type(self) -> bool: ...
 def check_xsrf_cookie(self): ...
 def get_current_user_cookie(self): ...
 def get_json_body(self): ...
 def write_error(self, *_, **_): pass
 def server_model(self, *_, **_): return cast(dict[Any, Any], 0)
 def token_model(self, *_) -> dict[Any, Any]: ...
 def user_model(self, *_): ...
 def group_model(self, *_): ...
 def service_model(self, *_): ...
 def get_api_pagination(self) -> tuple[Any, Any]: ...
 def paginated_model(self, *_): return cast(dict[str, list[Any] | list | dict[str, Any]] | dict[Any, dict[Any, dict[str, Any]]], 0)
 def options(self, *_, **_): pass
class API404(APIHandler):
 def check_xsrf_cookie(self): pass
 async def prepare(self): pass
# === jupyterhub/apihandlers/groups.py
from .base import APIHandler
class _GroupAPIHandler(APIHandler):
 def find_group(self, *_): ...
 def check_authenticator_managed_groups(self): pass
class GroupListAPIHandler(_GroupAPIHandler):
 def get(self, *_, **_) -> None: ...
 async def post(self, *_, **_) -> None: ...
class GroupAPIHandler(_GroupAPIHandler):
 def get(self, *_, **_) -> None: ...
 async def post(self, *_, **_) -> None: ...
 def delete(self, *_, **_) -> None: ...
class GroupUsersAPIHandler(_GroupAPIHandler):
 def post(self, *_, **_) -> None: ...
 async def delete(self, *_, **_) -> None: ...
class GroupPropertiesAPIHandler(_GroupAPIHandler):
 def put(self, *_, **_) -> None: ...
# === jupyterhub/apihandlers/hub.py
from .base import APIHandler
class ShutdownAPIHandler(APIHandler):
 async def post(self, *_, **_) -> None: ...
class RootAPIHandler(APIHandler):
 def set_default_headers(self): pass
 def check_xsrf_cookie(self): pass
 def get(self): pass
class InfoAPIHandler(APIHandler):
 def get(self, *_, **_) -> None: ...
# === jupyterhub/apihandlers/proxy.py
from .base import APIHandler
class ProxyAPIHandler(APIHandler):
 async def get(self, *_, **_) -> None: ...
 async def post(self, *_, **_) -> None: ...
 async def patch(self, *_, **_) -> None: ...
# === jupyterhub/apihandlers/services.py
from .. import orm
from ..services.service import Service
from .base import APIHandler
class ServiceListAPIHandler(APIHandler):
 def get(self, *_, **_) -> None: ...
class ServiceAPIHandler(APIHandler):
 def get(self, *_, **_) -> None: ...
 async def add_service(self, *_) -> Service: ...
 async def post(self, *_, **_) -> None: ...
 async def delete(self, *_, **_) -> None: ...
 async def remove_service(self, *_) -> None: ...
 def service_from_spec(self, *_) -> None | Service: ...
 def find_service(self, *_) -> tuple[None | Service, None | orm.Service]: ...
# === jupyterhub/apihandlers/shares.py
from pydantic import ConfigDict as ConfigDict_1
from typing import Any, cast
from pydantic import BaseModel
from .base import APIHandler
from .groups import _GroupAPIHandler
class BaseShareRequest(BaseModel):
 model_config = cast(ConfigDict_1, 0)
class ShareGrantRequest(BaseShareRequest):
 def user_group_exclusive(self): return self
class ShareRevokeRequest(ShareGrantRequest): ...
class ShareCodeGrantRequest(BaseShareRequest): ...
class _ShareAPIHandler(APIHandler):
 def server_model(self, *_): return cast(dict[str, dict[str, Any]] | dict[Any, Any], 0)
 def share_model(self, *_) -> dict[str, Any]: ...
 def share_code_model(self, *_): ...
class UserShareListAPIHandler(_ShareAPIHandler):
 def get(self, *_, **_) -> None: ...
class UserShareAPIHandler(_ShareAPIHandler):
 def get(self, *_, **_) -> None: ...
 def delete(self, *_, **_) -> None: ...
class GroupShareListAPIHandler(_ShareAPIHandler, _GroupAPIHandler):
 def get(self, *_, **_) -> None: ...
class GroupShareAPIHandler(_ShareAPIHandler, _GroupAPIHandler):
 def get(self, *_, **_) -> None: ...
 def delete(self, *_, **_) -> None: ...
class ServerShareAPIHandler(_ShareAPIHandler):
 def get(self, *_, **_) -> None: ...
 async def post(self, *_, **_) -> None: ...
 async def patch(self, *_, **_) -> None: ...
 async def delete(self, *_, **_) -> None: ...
class ServerShareCodeAPIHandler(_ShareAPIHandler):
 def get(self, *_, **_) -> None: ...
 async def post(self, *_, **_) -> None: ...
 def delete(self, *_, **_) -> None: ...
# === jupyterhub/apihandlers/users.py
from .base import APIHandler
class SelfAPIHandler(APIHandler):
 async def get(self): pass
 def __init__(self):
  self.parsed_scopes = __
class UserListAPIHandler(APIHandler):
 def get(self, *_, **_) -> None: ...
 async def post(self, *_, **_) -> None: ...
class UserAPIHandler(APIHandler):
 async def get(self, *_, **_) -> None: ...
 async def post(self, *_, **_) -> None: ...
 async def delete(self, *_, **_) -> None: ...
 async def patch(self, *_, **_) -> None: ...
class UserTokenListAPIHandler(APIHandler):
 def check_xsrf_cookie(self): ...
 def get(self, *_, **_) -> None: ...
 async def post(self, *_): pass
class UserTokenAPIHandler(APIHandler):
 def find_token_by_id(self, *_): ...
 def get(self, *_, **_) -> None: ...
 def delete(self, *_, **_) -> None: ...
class UserServerAPIHandler(APIHandler):
 def get_server_json_body(self): ...
 async def get(self, *_, **_) -> None: ...
 async def put(self, *_, **_) -> None: ...
 async def post(self, *_, **_) -> None: ...
 async def patch(self, *_, **_) -> None: ...
 async def delete(self, *_, **_) -> None: ...
class UserAdminAccessAPIHandler(APIHandler):
 def post(self, *_, **_) -> None: ...
class SpawnProgressAPIHandler(APIHandler):
 def get_content_type(self) -> str: ...
 async def send_event(self, *_): pass
 def initialize(self): pass
 def on_finish(self): pass
 async def keepalive(self): pass
 async def get(self, *_, **_) -> None: ...
class ActivityAPIHandler(APIHandler):
 def post(self, *_, **_) -> None: ...
# === jupyterhub/app.py
from jupyter_events.logger import EventLogger as EventLogger_1
from jupyterhub.apihandlers.base import API404
from jupyterhub.oauth.provider import JupyterHubOAuthServer
from sqlalchemy.orm import Session, sessionmaker
from tornado.httpserver import HTTPServer
from tornado.web import Application as Application_1
from traitlets import Any as Any_2, Bool as Bool_1, Dict as Dict_1, Instance as Instance_1, Integer as Integer_1, List as List_1, Set as Set_1, Tuple as Tuple_1, Unicode as Unicode_1, Union as Union_1
from typing import Any as Any_1, Coroutine, cast
from traitlets.config import Application
from .handlers.static import LogoHandler
from .metrics import PeriodicMetricsCollector
from .objects import Hub
from .services.service import Service
from .traitlets import URLPrefix
HEX_RE = __
class NewToken(Application):
 def parse_command_line(self, *_): pass
 name = cast(str, 0)
 name = cast(Unicode_1, 0)
 def start(self): pass
 def __init__(self):
  self.name = self.extra_args[0]
class UpgradeDB(Application):
 def start(self): pass
class JupyterHub(Application):
 aliases = cast(Dict_1, 0)
 flags = cast(Dict_1, 0)
 classes = cast(List_1, 0)
 load_groups = __
 load_roles = __
 extra_user_scopes = cast(Set_1, 0)
 custom_scopes = __
 config_file = __
 generate_config = __
 generate_certs = __
 answer_yes = __
 pid_file = __
 cookie_host_prefix_enabled = __
 cookie_max_age_days = __
 oauth_require_pkce = cast(Bool_1, 0)
 oauth_token_expires_in = cast(Integer_1, 0)
 token_expires_in_max_seconds = cast(Integer_1, 0)
 redirect_to_server = __
 activity_resolution = __
 last_activity_interval = __
 proxy_check_interval = __
 service_check_interval = __
 active_user_window = __
 data_files_path = __
 template_paths = __
 template_vars = __
 confirm_no_ssl = __
 ssl_key = __
 ssl_cert = __
 internal_certs_location = __
 recreate_internal_certs = __
 external_ssl_authorities = __
 internal_ssl_authorities = cast(Dict_1, 0)
 internal_proxy_certs = cast(Dict_1, 0)
 trusted_alt_names = __
 trusted_downstream_ips = __
 ip = __
 port = __
 bind_url = __
 public_url = cast(Unicode_1, 0)
 subdomain_host = __
 domain = cast(Unicode_1, 0)
 subdomain_hook = cast(Union_1, 0)
 logo_file = __
 jinja_environment_options = __
 debug_proxy = __
 proxy_auth_token = __
 proxy_api_ip = __
 proxy_api_port = __
 forwarded_host_header = __
 hub_port = __
 hub_ip = __
 hub_connect_ip = __
 hub_connect_port = __
 hub_socket_mode = cast(Integer_1, 0)
 hub_routespec = __
 hub_prefix = URLPrefix()
 trust_user_provided_tokens = __
 cookie_secret_file = __
 api_tokens = __
 api_page_default_limit = __
 api_page_max_limit = __
 authenticate_prometheus = __
 service_tokens = __
 services = __
 authenticator = cast(Instance_1, 0)
 implicit_spawn_seconds = __
 allow_named_servers = __
 named_server_limit_per_user = __
 allow_existing_invalid_named_servers = __
 default_server_name = __
 concurrent_spawn_limit = __
 spawn_throttle_retry_range = cast(Tuple_1, 0)
 active_server_limit = __
 init_spawners_timeout = __
 db_url = __
 db_kwargs = __
 upgrade_db = __
 reset_db = __
 debug_db = __
 users = cast(Instance_1, 0)
 admin_access = __
 admin_users = __
 cleanup_servers = __
 cleanup_proxy = __
 extra_log_file = __
 extra_log_handlers = __
 shutdown_on_logout = __
 def init_logging(self): pass
 @staticmethod
 def add_url_prefix(*_): return cast(list | list[tuple[str, type[LogoHandler], dict[str, Any_1]]] | list[tuple[str, type[API404]]], 0)
 extra_handlers = __
 default_url = __
 use_legacy_stopped_server_status_code = cast(Bool_1, 0)
 def init_handlers(self): pass
 handlers = cast(List_1, 0)
 def init_secrets(self): pass
 cookie_secret = __
 def init_internal_ssl(self): pass
 internal_ssl_components_trust = cast(Dict_1, 0)
 internal_trust_bundles = cast(Dict_1, 0)
 internal_ssl_key = cast(Unicode_1, 0)
 internal_ssl_cert = cast(Unicode_1, 0)
 internal_ssl_ca = cast(Unicode_1, 0)
 def init_db(self): pass
 session_factory = cast(Any_2, 0)
 def init_hub(self): pass
 hub_bind_url = cast(Unicode_1, 0)
 hub_connect_url = cast(Unicode_1, 0)
 async def init_users(self): pass
 async def init_blocked_users(self): pass
 async def init_groups(self): pass
 async def init_role_creation(self): pass
 config_role_names = cast(List_1, 0)
 async def init_role_assignment(self): pass
 async def purge_expired_tokens(self, *_, **_): ...
 async def init_api_tokens(self): pass
 def service_from_orm(self, *_) -> Service: ...
 def service_from_spec(self, *_) -> None | Service: ...
 def init_services(self): pass
 async def check_services_health(self): pass
 async def init_spawners(self): return cast(int, 0)
 def init_oauth(self): pass
 def cleanup_oauth_clients(self): pass
 def init_proxy(self): pass
 def init_tornado_settings(self): pass
 tornado_settings = __
 def init_tornado_application(self): pass
 def init_pycurl(self): pass
 def init_eventlog(self): pass
 def check_invalid_named_servers(self): pass
 def write_pid_file(self): pass
 initialize = __
 metrics_collector = cast(Any_2, 0)
 async def cleanup(self): pass
 def write_config_file(self): pass
 async def update_last_activity(self, *_, **_): ...
 async def start_service(self, *_) -> bool: ...
 async def start(self): pass
 io_loop = None
 internal_ssl = __
 http_server = None
 def init_signal(self): pass
 async def log_status(self, *_): pass
 def win_shutdown_cancel_tasks(self, *_): pass
 def atexit(self): pass
 async def shutdown_cancel_tasks(self, *_): pass
 def stop(self): pass
 async def start_show_config(self): pass
 async def launch_instance_async(self, *_): pass
 @classmethod
 def launch_instance(cls, *_): pass
 def __init__(self):
  self.bind_url = __
  self.hub_prefix = __
  self.db_url = cast(str, 0)
  self.handlers = cast(list | list[tuple[str, type[LogoHandler], dict[str, Any_1]]] | list[tuple[str, type[API404]]], 0)
  self.cookie_secret = __
  self.internal_ssl_components_trust = cast(dict[str, list | list[str]], 0)
  self.internal_trust_bundles = __
  self.internal_ssl_key = (__(store_dir=self.internal_certs_location, remove_existing=self.recreate_internal_certs).store.get_record("") or __(store_dir=self.internal_certs_location, remove_existing=self.recreate_internal_certs).create_signed_pair("", "", alt_names=(list([""]) or __)))["files"]["key"]
  self.internal_ssl_cert = (__(store_dir=self.internal_certs_location, remove_existing=self.recreate_internal_certs).store.get_record("") or __(store_dir=self.internal_certs_location, remove_existing=self.recreate_internal_certs).create_signed_pair("", "", alt_names=(list([""]) or __)))["files"]["cert"]
  self.internal_ssl_ca = self.internal_trust_bundles[""]
  self.session_factory = sessionmaker[Session]()
  self.db = __
  self.hub_bind_url = __
  self.hub = Hub()
  self.hub_connect_url = __
  self.config_role_names = cast(list[Any_1], 0)
  self.oauth_provider = JupyterHubOAuthServer()
  self.tornado_settings = dict()
  self.tornado_settings = cast(dict[Any_1, Instance_1], 0)
  self.tornado_settings = cast(dict[Any_1, Dict_1], 0)
  self.tornado_application = cast(Application_1, 0)
  self.eventlog = cast(EventLogger_1, 0)
  self.metrics_collector = PeriodicMetricsCollector()
  self.io_loop = __
  self.internal_ssl = cast(bool, 0)
  self.http_server = cast(HTTPServer, 0)
main = JupyterHub.launch_instance
# === jupyterhub/auth.py
from traitlets import Any as Any_1, Bool as Bool_1, Integer as Integer_1, Set as Set_1, Unicode as Unicode_1
from typing import cast
from traitlets.config import LoggingConfigurable
from .handlers.login import LoginHandler
class Authenticator(LoggingConfigurable):
 db = cast(Any_1, 0)
 enable_auth_state = cast(Bool_1, 0)
 reconcile_auth_state_hook = cast(Any_1, 0)
 auth_refresh_age = cast(Integer_1, 0)
 auth_refresh_strict = cast(Bool_1, 0)
 refresh_pre_spawn = cast(Bool_1, 0)
 refresh_pre_stop = cast(Bool_1, 0)
 admin_users = __
 any_allow_config = __
 def check_allow_config(self): pass
 whitelist = cast(Set_1, 0)
 allowed_users = __
 allow_all = __
 allow_existing_users = __
 blocked_users = __
 otp_prompt = __
 request_otp = cast(Bool_1, 0)
 custom_html = cast(Unicode_1, 0)
 def get_custom_html(self, *_): return cast(Unicode_1, 0)
 login_service = cast(Unicode_1, 0)
 username_pattern = __
 username_regex = cast(Any_1, 0)
 def validate_username(self, *_): return cast(bool, 0)
 username_map = __
 delete_invalid_users = cast(Bool_1, 0)
 post_auth_hook = cast(Any_1, 0)
 async def run_post_auth_hook(self, *_): ...
 def normalize_username(self, *_): ...
 def check_allowed(self, *_): ...
 def check_blocked_users(self, *_): ...
 async def get_authenticated_user(self, *_): ...
 async def refresh_user(self, *_) -> bool: ...
 def is_admin(self, *_): return cast(bool | None, 0)
 async def authenticate(self, *_): ...
 async def load_managed_roles(self) -> list: ...
 def pre_spawn_start(self, *_): ...
 def post_spawn_stop(self, *_): ...
 def add_user(self, *_): pass
 def delete_user(self, *_): pass
 manage_groups = cast(Bool_1, 0)
 manage_roles = cast(Bool_1, 0)
 reset_managed_roles_on_startup = cast(Bool_1, 0)
 auto_login = cast(Bool_1, 0)
 auto_login_oauth2_authorize = cast(Bool_1, 0)
 def login_url(self, *_): ...
 def logout_url(self, *_): ...
 def get_handlers(self, *_) -> list[tuple[str, type[LoginHandler]]]: ...
 def __init__(self):
  self.username_regex = None
  self.username_regex = __
class LocalAuthenticator(Authenticator):
 create_system_users = __
 uids = __
 group_whitelist = __
 allowed_groups = __
 def check_allowed(self, *_): ...
 def check_allowed_groups(self, *_) -> bool: ...
 async def add_user(self, *_): pass
 def system_user_exists(self, *_) -> bool: ...
 def add_system_user(self, *_): pass
class PAMAuthenticator(LocalAuthenticator):
 executor = cast(Any_1, 0)
 executor_threads = cast(Integer_1, 0)
 encoding = __
 service = __
 check_account = __
 admin_groups = __
 pam_normalize_username = __
 is_admin = __
 authenticate = __
 pre_spawn_start = __
 open_sessions = __
 post_spawn_stop = __
 def normalize_username(self, *_): ...
 def __init__(self):
  self.open_sessions = cast(bool, 0)
class DummyAuthenticator(Authenticator):
 password = cast(Unicode_1, 0)
 def check_allow_config(self): pass
 async def authenticate(self, *_): ...
class NullAuthenticator(Authenticator):
 def get_handlers(self, *_) -> list: ...
# === jupyterhub/authenticators/shared.py
from traitlets import Dict as Dict_1, Unicode as Unicode_1
from typing import Any, cast
from ..auth import Authenticator
class SharedPasswordAuthenticator(Authenticator):
 user_password = cast(Unicode_1, 0)
 admin_password = cast(Unicode_1, 0)
 password_groups = cast(Dict_1, 0)
 def check_allow_config(self): pass
 async def authenticate(self, *_) -> dict[str, Any] | None: ...
# === jupyterhub/crypto.py
from asyncio import Future
from cryptography.fernet import MultiFernet as MultiFernet_1
from traitlets import Any as Any_1, Integer as Integer_1, List as List_1
from typing import Any as Any_2, cast
from traitlets.config import SingletonConfigurable
from cryptography.fernet import InvalidToken
class InvalidToken(Exception): ...
class EncryptionUnavailable(Exception): ...
class CryptographyUnavailable(EncryptionUnavailable): ...
class NoEncryptionKeys(EncryptionUnavailable): ...
class CryptKeeper(SingletonConfigurable):
 n_threads = cast(Integer_1, 0)
 executor = cast(Any_1, 0)
 keys = cast(List_1, 0)
 fernet = cast(Any_1, 0)
 def check_available(self): pass
 def encrypt(self, *_): return cast(Future, 0)
 def decrypt(self, *_): return cast(Future, 0)
 def __init__(self):
  self.fernet = cast(None | MultiFernet_1, 0)
def encrypt(*_): ...
def decrypt(*_): ...
# === jupyterhub/dbutil.py
def write_alembic_ini(*_): pass
def upgrade(*_): pass
def backup_db_file(*_): pass
def upgrade_if_needed(*_, **_): pass
def shell(*_): pass
def main(*_) -> int | None: ...
# === jupyterhub/handlers/__init__.py
from .base import *
from .login import *
from . import base, login, metrics, pages
# === jupyterhub/handlers/base.py
from asyncio import Future
from functools import lru_cache
from typing import Any, Callable, cast
from tornado.web import RequestHandler
auth_header_pat = __
class BaseHandler(RequestHandler):
 async def prepare(self): pass
 def finish(self, *_, **_): pass
 def get_content_type(self) -> str: ...
 def set_default_headers(self): pass
 def check_xsrf_cookie(self): return cast(None, 0)
 async def get_current_user_named_server_limit(self): ...
 def get_auth_token(self): ...
 async def refresh_auth(self, *_): ...
 @lru_cache
 def get_token(self): ...
 def get_current_user_token(self): ...
 def get_current_user_cookie(self): ...
 async def get_current_user(self): ...
 @lru_cache
 def get_scope_filter(self, *_): ...
 def has_scope(self, *_): ...
 def find_user(self, *_): ...
 def user_from_username(self, *_): ...
 def clear_cookie(self, *_, **_): ...
 def clear_login_cookie(self, *_): pass
 def get_session_cookie(self): ...
 def set_session_cookie(self): ...
 def set_service_cookie(self, *_): pass
 def set_hub_cookie(self, *_): pass
 def set_login_cookie(self, *_): pass
 def authenticate(self, *_): return cast(Future, 0)
 def get_next_url(self, *_): ...
 def append_query_parameters(self, *_): ...
 async def auth_to_user(self, *_): ...
 async def login_user(self, *_): ...
 async def spawn_single_user(self, *_): pass
 async def user_stopped(self, *_): pass
 async def stop_single_user(self, *_): return cast(Future, 0)
 def get_template(self, *_): ...
 def render_template(self, *_, **_): ...
 def get_accessible_services(self, *_): return cast(list | list[Any], 0)
 def write_error(self, *_, **_): pass
 def __init__(self):
  self.parsed_scopes = __
class Template404(BaseHandler):
 async def prepare(self): pass
class PrefixRedirectHandler(BaseHandler):
 def get(self): pass
class UserUrlHandler(BaseHandler):
 def non_get(self, *_): pass
 post = UserUrlHandler.non_get
 patch = UserUrlHandler.non_get
 delete = UserUrlHandler.non_get
 async def get(self, *_): pass
class UserRedirectHandler(BaseHandler):
 async def get(self, *_): pass
class CSPReportHandler(BaseHandler):
 def post(self): pass
class AddSlashHandler(BaseHandler):
 get = __
# === jupyterhub/handlers/login.py
from typing import cast
from .base import BaseHandler
class LogoutHandler(BaseHandler):
 async def default_handle_logout(self): pass
 async def handle_logout(self): pass
 async def render_logout_page(self): pass
 async def get(self): pass
class LoginHandler(BaseHandler):
 def render_template(self, *_, **_): ...
 def check_xsrf_cookie(self): return cast(None, 0)
 async def get(self): pass
 async def post(self): pass
# === jupyterhub/handlers/metrics.py
from .base import BaseHandler
class MetricsHandler(BaseHandler):
 async def get(self, *_, **_) -> None: ...
# === jupyterhub/handlers/pages.py
from typing import Any, Coroutine, cast
from .base import BaseHandler
class RootHandler(BaseHandler):
 def get(self): pass
class HomeHandler(BaseHandler):
 async def get(self): pass
class SpawnHandler(BaseHandler):
 def get(self, *_): return cast(Coroutine[Any, Any, Any], 0)
 def post(self, *_): return cast(Coroutine[Any, Any, Any], 0)
class SpawnPendingHandler(BaseHandler):
 async def get(self, *_, **_) -> None: ...
class AdminHandler(BaseHandler):
 async def get(self, *_, **_) -> None: ...
class TokenPageHandler(BaseHandler):
 async def get(self): pass
class AcceptShareHandler(BaseHandler):
 async def get(self): pass
 def post(self): pass
class ProxyErrorHandler(BaseHandler):
 async def get(self, *_): pass
class HealthCheckHandler(BaseHandler):
 def get(self): pass
 head = HealthCheckHandler.get
# === jupyterhub/handlers/static.py
from typing import cast
from tornado.web import StaticFileHandler
class CacheControlStaticFilesHandler(StaticFileHandler):
 def compute_etag(self) -> None: ...
 def set_extra_headers(self, *_): pass
class LogoHandler(StaticFileHandler):
 def head(self): ...
 def get(self): ...
 @classmethod
 def get_absolute_path(cls, *_): return cast(str, 0)
# === jupyterhub/httpclient.py
from traitlets import Dict as Dict_1
from typing import cast
from traitlets.config import SingletonConfigurable
class JupyterHubHTTPClient(SingletonConfigurable):
 session_options = cast(Dict_1, 0)
 connector_options = cast(Dict_1, 0)
 async def fetch(self, *_, **_): ...
 async def close(self): pass
 @classmethod
 def loop_instance(cls): ...
async def fetch(*_, **_): ...
# === jupyterhub/log.py
from typing import Any, cast
from tornado.log import LogFormatter
def coroutine_frames(*_): return cast(list | list[Any], 0)
def coroutine_traceback(*_) -> list[str]: ...
class CoroutineLogFormatter(LogFormatter):
 def formatException(self, *_): return cast(str, 0)
def log_request(*_): pass
# === jupyterhub/metrics.py
from prometheus_client import Counter as Counter_1, Gauge as Gauge_1, Histogram as Histogram_1
from traitlets import Any as Any_1, Bool as Bool_1, Float as Float_1, Integer as Integer_1
from typing import cast
from enum import Enum
from traitlets.config import LoggingConfigurable
REQUEST_DURATION_SECONDS = cast(Histogram_1, 0)
SERVER_SPAWN_DURATION_SECONDS = cast(Histogram_1, 0)
RUNNING_SERVERS = cast(Gauge_1, 0)
TOTAL_USERS = cast(Gauge_1, 0)
ACTIVE_USERS = cast(Gauge_1, 0)
CHECK_ROUTES_DURATION_SECONDS = cast(Histogram_1, 0)
HUB_STARTUP_DURATION_SECONDS = cast(Histogram_1, 0)
INIT_SPAWNERS_DURATION_SECONDS = cast(Histogram_1, 0)
PROXY_POLL_DURATION_SECONDS = cast(Histogram_1, 0)
LOGIN_DURATION_SECONDS = cast(Histogram_1, 0)
class LoginStatus(Enum): ...
LOGOUT_DURATION_SECONDS = cast(Histogram_1, 0)
CSP_REPORT_COUNT = cast(Counter_1, 0)
class ServerSpawnStatus(Enum): ...
class ServerSpawnFailureReason(Enum): ...
PROXY_ADD_DURATION_SECONDS = cast(Histogram_1, 0)
class ProxyAddStatus(Enum): ...
SERVER_POLL_DURATION_SECONDS = cast(Histogram_1, 0)
class ServerPollStatus(Enum):
 @classmethod
 def from_status(cls, *_): return cast(ServerPollStatus, 0)
SERVER_STOP_DURATION_SECONDS = cast(Histogram_1, 0)
class ServerStopStatus(Enum): ...
PROXY_DELETE_DURATION_SECONDS = cast(Histogram_1, 0)
class ProxyDeleteStatus(Enum): ...
class ActiveUserPeriods(Enum): ...
EVENT_LOOP_INTERVAL_SECONDS = cast(Histogram_1, 0)
def prometheus_log_method(*_): pass
class PeriodicMetricsCollector(LoggingConfigurable):
 active_users_enabled = cast(Bool_1, 0)
 active_users_update_interval = cast(Integer_1, 0)
 event_loop_interval_enabled = cast(Bool_1, 0)
 event_loop_interval_resolution = cast(Float_1, 0)
 event_loop_interval_log_threshold = cast(Float_1, 0)
 db = cast(Any_1, 0)
 def update_active_users(self): pass
 def start(self): pass
 def stop(self): pass
# === jupyterhub/oauth/provider.py
from typing import Any, cast
from oauthlib.oauth2 import RequestValidator, WebApplicationServer
def is_absolute_uri(*_): ...
class JupyterHubRequestValidator(RequestValidator):
 def authenticate_client(self, *_, **_) -> bool: ...
 def authenticate_client_id(self, *_, **_) -> bool: ...
 def confirm_redirect_uri(self, *_, **_) -> bool: ...
 def get_default_redirect_uri(self, *_, **_): ...
 def get_default_scopes(self, *_, **_): ...
 def get_original_scopes(self, *_, **_): ...
 def is_within_original_scope(self, *_, **_): ...
 def invalidate_authorization_code(self, *_, **_): pass
 def revoke_token(self, *_, **_): pass
 def save_authorization_code(self, *_, **_): pass
 def get_authorization_code_scopes(self, *_): ...
 def save_token(self, *_, **_): ...
 def save_bearer_token(self, *_, **_): ...
 def validate_bearer_token(self, *_): ...
 def validate_client_id(self, *_, **_) -> bool: ...
 def validate_code(self, *_, **_) -> bool: ...
 def is_pkce_required(self, *_): return cast(bool, 0)
 def get_code_challenge(self, *_): ...
 def get_code_challenge_method(self, *_): ...
 def validate_grant_type(self, *_, **_): ...
 def validate_redirect_uri(self, *_, **_) -> bool: ...
 def validate_refresh_token(self, *_, **_) -> bool: ...
 def validate_response_type(self, *_, **_) -> bool: ...
 def validate_scopes(self, *_, **_) -> bool: ...
class JupyterHubOAuthServer(WebApplicationServer):
 def add_client(self, *_): ...
 def remove_client(self, *_): pass
 def fetch_by_client_id(self, *_): ...
def make_provider(*_, **_): return cast(JupyterHubOAuthServer, 0)
# === jupyterhub/objects.py
from traitlets import Instance as Instance_1, Integer as Integer_1, Unicode as Unicode_1
from typing import Any, Coroutine, cast
from traitlets import HasTraits
from .traitlets import URLPrefix
class Server(HasTraits):
 orm_server = cast(Instance_1, 0)
 connect_ip = cast(Unicode_1, 0)
 connect_port = cast(Integer_1, 0)
 socket_mode = cast(Integer_1, 0)
 bind_url = cast(Unicode_1, 0)
 certfile = cast(Unicode_1, 0)
 keyfile = cast(Unicode_1, 0)
 cafile = cast(Unicode_1, 0)
 bind_url_default = __
 proto = cast(Unicode_1, 0)
 connect_url = cast(Unicode_1, 0)
 connect_addr = cast(Unicode_1, 0)
 ip = cast(Unicode_1, 0)
 port = cast(Integer_1, 0)
 @classmethod
 def from_orm(cls, *_): return cast(Server, 0)
 @classmethod
 def from_url(cls, *_): return cast(Server, 0)
 base_url = URLPrefix()
 cookie_name = cast(Unicode_1, 0)
 def wait_up(self, *_): return cast(Coroutine[Any, Any, Any] | Coroutine[Any, Any, None], 0)
 def is_up(self): return cast(bool, 0)
 def __init__(self):
  self.proto = __
  self.connect_url = cast(str, 0)
  self.connect_addr = __
  self.ip = __
  self.port = __
  self.base_url = __
  self.cookie_name = __
class Hub(Server):
 @property
 def server(self): return self
 public_host = cast(Unicode_1, 0)
 routespec = cast(Unicode_1, 0)
# === jupyterhub/orm.py
from typing import Any, cast
import enum
from sqlalchemy import Column, MetaData, Table
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.types import TypeDecorator
from .utils import utcnow
utcnow = __
class JSONDict(TypeDecorator):
 def process_bind_param(self, *_): ...
 def process_result_value(self, *_): ...
class JSONList(JSONDict):
 def process_bind_param(self, *_): ...
 def process_result_value(self, *_): ...
meta = cast(MetaData, 0)
Base = __
class Server(Base):
 id = cast(Column, 0)
 proto = cast(Column, 0)
 ip = cast(Column, 0)
 port = cast(Column, 0)
 base_url = cast(Column, 0)
 cookie_name = cast(Column, 0)
 service = __
 spawner = __
table = cast(Table, 0)
class Role(Base):
 id = cast(Column, 0)
 name = cast(Column, 0)
 description = cast(Column, 0)
 scopes = cast(Column, 0)
 users = __
 services = __
 groups = __
 managed_by_auth = cast(Column, 0)
 @classmethod
 def find(cls, *_): ...
user_group_map = cast(Table, 0)
class Group(Base):
 id = cast(Column, 0)
 name = cast(Column, 0)
 users = __
 properties = cast(Column, 0)
 roles = __
 shared_with_me = __
 @classmethod
 def find(cls, *_): ...
class User(Base):
 id = cast(Column, 0)
 name = cast(Column, 0)
 roles = __
 user_info = cast(Column, 0)
 admin = cast(Column, 0)
 created = cast(Column, 0)
 last_activity = cast(Column, 0)
 api_tokens = __
 groups = __
 oauth_codes = __
 shares = __
 share_codes = __
 shared_with_me = __
 cookie_id = cast(Column, 0)
 state = cast(Column, 0)
 encrypted_auth_state = cast(Column, 0)
 def new_api_token(self, *_, **_): ...
 @classmethod
 def find(cls, *_): ...
class Spawner(Base):
 id = cast(Column, 0)
 user_id = cast(Column, 0)
 user = __
 server_id = cast(Column, 0)
 server = __
 shares = __
 share_codes = __
 state = cast(Column, 0)
 name = cast(Column, 0)
 display_name = cast(Column, 0)
 started = cast(Column, 0)
 last_activity = cast(Column, 0)
 user_options = cast(Column, 0)
 oauth_client_id = cast(Column, 0)
 oauth_client = __
class Service(Base):
 id = cast(Column, 0)
 name = cast(Column, 0)
 admin = cast(Column, 0)
 roles = __
 url = cast(Column, 0)
 oauth_client_allowed_scopes = cast(Column, 0)
 info = cast(Column, 0)
 display = cast(Column, 0)
 oauth_no_confirm = cast(Column, 0)
 command = cast(Column, 0)
 cwd = cast(Column, 0)
 environment = cast(Column, 0)
 user = cast(Column, 0)
 timeout = cast(Column, 0)
 from_config = cast(Column, 0)
 api_tokens = __
 server = __
 pid = cast(Column, 0)
 oauth_client_id = cast(Column, 0)
 oauth_client = __
 def new_api_token(self, *_, **_): ...
 @classmethod
 def find(cls, *_): ...
class Expiring:
 @classmethod
 def purge_expired(cls, *_): pass
class Hashed(Expiring):
 def match(self, *_): return cast(bool, 0)
 @classmethod
 def check_token(cls, *_): pass
 @classmethod
 def find_prefix(cls, *_): ...
 @classmethod
 def find(cls, *_): ...
class _Share:
 id = cast(Column, 0)
 created_at = cast(Column, 0)
 owner_id = __
 owner = __
 spawner_id = __
 spawner = __
 expires_at = cast(Column, 0)
 @classmethod
 def apply_filter(cls, *_): return cast(frozenset, 0)
class Share(_Share, Expiring, Base):
 user_id = cast(Column, 0)
 user = __
 group_id = cast(Column, 0)
 group = __
 @classmethod
 def find(cls, *_): ...
 @classmethod
 def grant(cls, *_): ...
 @classmethod
 def revoke(cls, *_): ...
class ShareCode(_Share, Hashed, Base):
 hashed = cast(Column, 0)
 prefix = cast(Column, 0)
 exchange_count = cast(Column, 0)
 @classmethod
 def new(cls, *_, **_) -> tuple[ShareCode, Any]: ...
 @classmethod
 def find(cls, *_, **_): ...
 def exchange(self, *_): ...
 last_exchanged_at = cast(Column, 0)
 def __init__(self):
  self.last_exchanged_at = __
class GrantType(enum.Enum): ...
class APIToken(Hashed, Base):
 user_id = cast(Column, 0)
 service_id = cast(Column, 0)
 user = __
 service = __
 oauth_client = __
 id = cast(Column, 0)
 hashed = cast(Column, 0)
 prefix = cast(Column, 0)
 client_id = cast(Column, 0)
 session_id = cast(Column, 0)
 created = cast(Column, 0)
 expires_at = cast(Column, 0)
 last_activity = cast(Column, 0)
 note = cast(Column, 0)
 @classmethod
 def find(cls, *_, **_): ...
 @classmethod
 def new(cls, *_, **_): ...
 def update_scopes(self, *_): pass
 scopes = cast(Column, 0)
 def __init__(self):
  self.scopes = __
class OAuthCode(Expiring, Base):
 id = cast(Column, 0)
 client_id = cast(Column, 0)
 client = __
 code = cast(Column, 0)
 expires_at = cast(Column, 0)
 redirect_uri = cast(Column, 0)
 session_id = cast(Column, 0)
 user_id = cast(Column, 0)
 user = __
 scopes = cast(Column, 0)
 code_challenge = cast(Column, 0)
 code_challenge_method = cast(Column, 0)
 @staticmethod
 def now(): ...
 @classmethod
 def find(cls, *_): ...
class OAuthClient(Base):
 id = cast(Column, 0)
 identifier = cast(Column, 0)
 description = cast(Column, 0)
 secret = cast(Column, 0)
 redirect_uri = cast(Column, 0)
 spawner = __
 service = __
 access_tokens = __
 codes = __
 allowed_scopes = cast(Column, 0)
class DatabaseSchemaMismatch(Exception): ...
def register_foreign_keys(*_): pass
def register_ping_connection(*_): pass
def check_db_revision(*_): pass
def mysql_large_prefix_check(*_) -> bool: ...
def add_row_format(*_): pass
def new_session_factory(*_, **_): return cast(sessionmaker[Session], 0)
def get_class(*_): return cast(type[User] | type[Service] | type[APIToken] | type[Group], 0)
# === jupyterhub/proxy.py
from asyncio import BoundedSemaphore
from traitlets import Any as Any_1, Bool as Bool_1, CaselessStrEnum as CaselessStrEnum_1, Dict as Dict_1, Integer as Integer_1, Unicode as Unicode_1
from typing import Any as Any_2, Coroutine, cast
from subprocess import Popen
from traitlets.config import LoggingConfigurable
from jupyterhub.traitlets import Command
class Proxy(LoggingConfigurable):
 db_factory = cast(Any_1, 0)
 app = cast(Any_1, 0)
 hub = cast(Any_1, 0)
 public_url = cast(Unicode_1, 0)
 ssl_key = cast(Unicode_1, 0)
 ssl_cert = cast(Unicode_1, 0)
 host_routing = cast(Bool_1, 0)
 should_start = cast(Bool_1, 0)
 extra_routes = cast(Dict_1, 0)
 def start(self): ...
 def stop(self): ...
 def validate_routespec(self, *_): ...
 async def add_route(self, *_): ...
 async def delete_route(self, *_): ...
 async def get_all_routes(self): ...
 async def get_route(self, *_): ...
 async def add_service(self, *_): pass
 async def delete_service(self, *_): pass
 async def add_user(self, *_): pass
 async def delete_user(self, *_): pass
 async def add_all_services(self, *_): pass
 async def add_all_users(self, *_): pass
 async def check_routes(*_, **_) -> None: ...
 def add_hub_route(self, *_): return cast(Coroutine[Any_2, Any_2, Any_2] | Coroutine[Any_2, Any_2, None], 0)
 async def restore_routes(self): pass
class ConfigurableHTTPProxy(Proxy):
 concurrency = cast(Integer_1, 0)
 semaphore = cast(Any_1, 0)
 debug = cast(Bool_1, 0)
 log_level = cast(CaselessStrEnum_1, 0)
 auth_token = __
 check_running_interval = cast(Integer_1, 0)
 api_url = cast(Unicode_1, 0)
 command = Command()
 command_umask = cast(Integer_1, 0)
 pid_file = cast(Unicode_1, 0)
 async def start(self): pass
 proxy_process = cast(Any_1, 0)
 def stop(self): pass
 async def check_running(self): pass
 async def api_request(self, *_): ...
 async def add_route(self, *_): pass
 async def delete_route(self, *_): pass
 async def get_all_routes(self): return cast(dict | dict[Any_2, dict[str, Any_2]], 0)
 def __init__(self):
  self.semaphore = BoundedSemaphore()
  self.log_level = cast(str, 0)
  self.proxy_process = Popen()
# === jupyterhub/roles.py
from typing import Any, cast
def get_default_roles() -> list[dict[str, str | list[str]] | dict[str, str | list[Any]]]: ...
def get_roles_for(*_) -> list: ...
def roles_to_scopes(*_): return cast(set, 0)
def roles_to_expanded_scopes(*_): ...
class RoleValueError(ValueError): ...
class InvalidNameError(ValueError): ...
def create_role(*_, **_): ...
def delete_role(*_): pass
def grant_role(*_, **_) -> None: ...
def strip_role(*_, **_) -> None: ...
def assign_default_roles(*_): pass
def update_roles(*_): pass
def check_for_default_roles(*_): pass
def mock_roles(*_): pass
# === jupyterhub/scopes.py
from typing import Any, cast
from enum import Enum
class Scope(Enum): ...
def get_scopes_for(*_): ...
def expand_share_scopes(*_): ...
def expand_scopes(*_, **_): ...
def has_scope(*_, **_): ...
class ScopeNotFound(KeyError): ...
def parse_scopes(*_, **_): ...
def unparse_scopes(*_, **_): ...
def reduce_scopes(*_, **_): ...
def needs_scope(*_, **_): ...
def identify_scopes(*_, **_): ...
def access_scopes(*_, **_): ...
def check_scope_filter(*_, **_): ...
def describe_parsed_scopes(*_): return cast(list | list[dict[str, Any]], 0)
def describe_raw_scopes(*_, **_): ...
def define_custom_scopes(*_): pass
# === jupyterhub/services/auth.py
from traitlets import Bool as Bool_1, Instance as Instance_1, Integer as Integer_1
from typing import Any as Any_1, Coroutine, cast
from tornado.web import RequestHandler
from traitlets.config import SingletonConfigurable
def check_scopes(*_): ...
class HubAuth(SingletonConfigurable):
 hub_host = __
 base_url = __
 api_url = __
 api_token = __
 hub_prefix = __
 login_url = __
 keyfile = __
 certfile = __
 client_ca = __
 allow_token_in_url = __
 allow_websocket_cookie_auth = __
 cookie_options = __
 cookie_host_prefix_enabled = __
 cookie_cache_max_age = cast(Integer_1, 0)
 cache_max_age = __
 cache = cast(Instance_1, 0)
 access_scopes = __
 def user_for_cookie(self, *_): pass
 def user_for_token(self, *_, **_): ...
 auth_header_pat = __
 def get_token(self, *_): ...
 def get_session_id(self, *_): ...
 def get_user(self, *_, **_): ...
 def check_scopes(self, *_): ...
 def __init__(self):
  self.cache_max_age = __
class HubOAuth(HubAuth):
 pkce_enabled = cast(Bool_1, 0)
 def check_xsrf_cookie(self, *_): pass
 oauth_client_id = __
 oauth_redirect_uri = __
 oauth_authorization_url = __
 oauth_token_url = __
 def generate_pkce_code_challenge(self, *_) -> tuple[Any_1, Any_1, str]: ...
 def token_for_code(self, *_, **_): ...
 oauth_state_max_age = cast(Integer_1, 0)
 def set_state_cookie(self, *_, **_): ...
 def generate_state(self, *_, **_): ...
 def clear_oauth_state(self, *_): pass
 def clear_oauth_state_cookies(self, *_): pass
 def get_next_url(self, *_): ...
 def get_code_verifier(self, *_): ...
 def get_state_cookie_name(self, *_): ...
 def set_cookie(self, *_): pass
 def clear_cookie(self, *_): pass
class UserNotAllowed(Exception): ...
class HubAuthenticated:
 hub_auth_class = HubAuth
 def get_login_url(self): ...
 def check_hub_user(self, *_): ...
 def get_current_user(self): ...
 def check_xsrf_cookie(self): ...
 def __init__(self):
  self.redirect = __
class HubOAuthenticated(HubAuthenticated):
 hub_auth_class = HubOAuth
class HubOAuthCallbackHandler(HubOAuthenticated, RequestHandler):
 async def get(self): pass
# === jupyterhub/services/service.py
from traitlets import Any as Any_1, Dict as Dict_1, Instance as Instance_1, Unicode as Unicode_1
from typing import Callable, cast
from subprocess import Popen
from traitlets.config import LoggingConfigurable
from ..objects import Server
from ..spawner import LocalProcessSpawner
from ..traitlets import Command
class _ServiceSpawner(LocalProcessSpawner):
 cwd = cast(Unicode_1, 0)
 cmd = Command()
 def make_preexec_fn(self, *_): return cast(Callable[..., None] | None, 0)
 def user_env(self, *_): ...
 def start(self): pass
 def __init__(self):
  self.proc = Popen()
class Service(LoggingConfigurable):
 name = __
 admin = __
 url = __
 oauth_roles = __
 oauth_client_allowed_scopes = __
 api_token = __
 info = __
 display = __
 timeout = __
 oauth_no_confirm = __
 cwd = __
 environment = __
 user = __
 domain = cast(Unicode_1, 0)
 host = cast(Unicode_1, 0)
 hub = cast(Any_1, 0)
 app = cast(Any_1, 0)
 proxy = cast(Any_1, 0)
 base_url = cast(Unicode_1, 0)
 db = cast(Any_1, 0)
 orm = cast(Any_1, 0)
 roles = cast(Any_1, 0)
 cookie_options = cast(Dict_1, 0)
 oauth_provider = cast(Any_1, 0)
 oauth_client_id = __
 oauth_redirect_uri = __
 @property
 def server(self): return cast(Server | None, 0)
 @property
 def proxy_spec(self): ...
 async def start(self): pass
 spawner = cast(Any_1, 0)
 proc = cast(Any_1, 0)
 async def stop(self): ...
 def __init__(self):
  self.spawner = _ServiceSpawner()
  self.proc = __
# === jupyterhub/singleuser/__init__.py
__all__ = ["SingleUserNotebookApp", "main", "HubAuthenticatedHandler", "make_singleuser_app"]
from .mixins import HubAuthenticatedHandler, make_singleuser_app
from .extension import main
from .app import main, SingleUserNotebookApp
JupyterHubLoginHandler = SingleUserNotebookApp.login_handler_class
JupyterHubLogoutHandler = SingleUserNotebookApp.logout_handler_class
OAuthCallbackHandler = SingleUserNotebookApp.oauth_callback_handler_class
# === jupyterhub/singleuser/app.py
from typing import cast
JUPYTERHUB_SINGLEUSER_APP = __
JUPYTERHUB_SINGLEUSER_APP = cast(None | str, 0)
JUPYTERHUB_SINGLEUSER_APP = cast(str, 0)
App = __
App = None
SingleUserNotebookApp = None
SingleUserNotebookApp = __
def main(): ...
# === jupyterhub/singleuser/extension.py
from traitlets import Bool as Bool_1, Dict as Dict_1, Instance as Instance_1, Integer as Integer_1, Unicode as Unicode_1
from typing import cast
from jupyter_server.auth import Authorizer, IdentityProvider, User
from jupyter_server.auth.logout import LogoutHandler
from jupyter_server.extension.application import ExtensionApp
from jupyterhub.services.auth import HubOAuthCallbackHandler
class JupyterHubLogoutHandler(LogoutHandler):
 get = __
class JupyterHubUser(User): ...
class JupyterHubOAuthCallbackHandler(HubOAuthCallbackHandler):
 def initialize(self, *_): pass
 get = __
class JupyterHubIdentityProvider(IdentityProvider):
 logout_handler_class = JupyterHubLogoutHandler
 hub_auth = cast(Instance_1, 0)
 async def get_user(self, *_): ...
 def get_handlers(self) -> list[tuple[str, type[JupyterHubLogoutHandler]] | tuple[str, type[JupyterHubOAuthCallbackHandler], dict[str, Instance_1]]]: ...
 def validate_security(self, *_): pass
 def page_config_hook(self, *_): ...
class JupyterHubAuthorizer(Authorizer):
 def is_authorized(self, *_): return cast(bool, 0)
class JupyterHubSingleUser(ExtensionApp):
 disable_user_config = cast(bool, 0)
 disable_user_config = cast(Bool_1, 0)
 hub_auth = cast(Instance_1, 0)
 hub_http_client_opts = cast(Dict_1, 0)
 async def check_hub_version(self): pass
 server_name = cast(Unicode_1, 0)
 hub_activity_url = cast(Unicode_1, 0)
 hub_activity_interval = cast(Integer_1, 0)
 async def notify_activity(self): pass
 async def keep_activity_updated(self): pass
 def load_config_file(self, *_, **_) -> None: ...
 get_default_url = __
 def initialize_templates(self): pass
 def initialize(self, *_, **_) -> None: ...
 async def stop_extension(self): pass
 @classmethod
 def make_serverapp(cls, **_): ...
main = JupyterHubSingleUser.launch_instance
# === jupyterhub/singleuser/mixins.py
from tornado.ioloop import IOLoop
from traitlets import Bytes as Bytes_1, Dict as Dict_1, Integer as Integer_1, Unicode as Unicode_1
from typing import cast
from traitlets.config import Configurable
from ..services.auth import HubOAuth, HubOAuthCallbackHandler, HubOAuthenticated
class HubAuthenticatedHandler(HubOAuthenticated): ...
class JupyterHubLoginHandlerMixin:
 @staticmethod
 def login_available(*_) -> bool: ...
 @staticmethod
 def is_token_authenticated(*_): ...
 @staticmethod
 def get_user(*_): ...
 @classmethod
 def validate_security(cls, *_): pass
class JupyterHubLogoutHandlerMixin:
 get = __
class OAuthCallbackHandlerMixin(HubOAuthCallbackHandler):
 get = __
class SingleUserNotebookAppMixin(Configurable):
 description = __
 cookie_secret = cast(Bytes_1, 0)
 user = __
 group = __
 hub_prefix = __
 hub_api_url = __
 disable_user_config = __
 def migrate_config(self): pass
 hub_http_client_opts = cast(Dict_1, 0)
 async def check_hub_version(self): pass
 server_name = cast(Unicode_1, 0)
 hub_activity_url = cast(Unicode_1, 0)
 hub_activity_interval = cast(Integer_1, 0)
 async def notify_activity(self): pass
 async def keep_activity_updated(self): pass
 def init_server_extension_config(self): pass
 def find_server_extensions(self): pass
 def initialize(self, *_, **_): pass
 def init_ioloop(self): pass
 def init_httpserver(self): pass
 def start(self): pass
 def init_hub_auth(self): pass
 hub_host = __
 def init_webapp(self): pass
 def page_config_hook(self, *_): ...
 def patch_default_headers(self): pass
 def patch_templates(self): pass
 def load_server_extensions(self): ...
 def __init__(self):
  self.io_loop = cast(IOLoop, 0)
  self.io_loop = __
  self.hub_auth = HubOAuth()
  self.hub_host = __
def detect_base_package(*_): ...
def patch_base_handler(*_): ...
def make_singleuser_app(*_): ...
# === jupyterhub/slugs.py
from typing import cast
def is_valid_safe_slug(*_): return cast(bool, 0)
def is_valid_simple_name(*_): return cast(bool, 0)
def safe_slug(*_, **_): ...
def is_valid_display_name(*_) -> bool: ...
def normalise_unicode(*_): ...
# === jupyterhub/spawner.py
from traitlets import Any as Any_1, Bool as Bool_1, Dict as Dict_1, Float as Float_1, Instance as Instance_1, Integer as Integer_1, List as List_1, Unicode as Unicode_1, Union as Union_1
from typing import Any as Any_2, Callable as Callable_1, cast
from subprocess import Popen
from tornado import web
from traitlets.config import LoggingConfigurable
from .objects import Server
class SpawnException(web.HTTPError):
 def get_message(self): ...
class Spawner(LoggingConfigurable):
 authenticator = cast(Any_1, 0)
 hub = cast(Any_1, 0)
 orm_spawner = cast(Any_1, 0)
 cookie_options = cast(Dict_1, 0)
 cookie_host_prefix_enabled = cast(Bool_1, 0)
 public_url = cast(Unicode_1, 0)
 public_hub_url = cast(Unicode_1, 0)
 db = cast(Any_1, 0)
 user = cast(Any_1, 0)
 proxy_spec = cast(Unicode_1, 0)
 @property
 def server(self): ...
 internal_ssl = cast(Bool_1, 0)
 internal_trust_bundles = cast(Dict_1, 0)
 internal_certs_location = cast(Unicode_1, 0)
 cert_paths = cast(Dict_1, 0)
 admin_access = cast(Bool_1, 0)
 oauth_client_id = cast(Unicode_1, 0)
 oauth_access_scopes = cast(List_1, 0)
 group_overrides = cast(Union_1, 0)
 handler = cast(Any_1, 0)
 oauth_roles = __
 oauth_client_allowed_scopes = __
 server_token_scopes = __
 will_resume = cast(Bool_1, 0)
 ip = __
 port = __
 consecutive_failure_limit = __
 start_timeout = __
 http_timeout = __
 poll_interval = __
 poll_jitter = __
 debug = __
 options_form = __
 async def get_options_form(self): ...
 options_from_form = __
 def run_options_from_form(self, *_): ...
 def options_from_query(self, *_): ...
 apply_user_options = cast(Union_1, 0)
 user_options = cast(Dict_1, 0)
 env_keep = __
 env = cast(Dict_1, 0)
 environment = __
 args = __
 notebook_dir = __
 default_url = __
 disable_user_config = __
 cpu_limit = __
 cpu_guarantee = __
 progress_ready_hook = __
 pre_spawn_hook = __
 post_stop_hook = __
 auth_state_hook = __
 hub_connect_url = __
 def load_state(self, *_): ...
 def get_state(self) -> dict: ...
 def clear_state(self): pass
 api_token = cast(Unicode_1, 0)
 def get_env(self): ...
 async def get_url(self): ...
 def template_namespace(self): return cast(dict[str, Any_2] | dict[Any_2, Any_2], 0)
 def format_string(self, *_): ...
 trusted_alt_names = cast(List_1, 0)
 ssl_alt_names = cast(Union_1, 0)
 ssl_alt_names_include_local = cast(Bool_1, 0)
 async def create_certs(self) -> dict[str, Any_2]: ...
 async def move_certs(self, *_): ...
 def get_args(self): ...
 def run_pre_spawn_hook(self): ...
 def run_post_stop_hook(self): ...
 async def run_auth_state_hook(self, *_): pass
 async def progress(self): yield cast(dict[str, int | str], 0)
 async def rename(self, *_): ...
 async def start(self): ...
 async def stop(self, *_): ...
 async def poll(self): ...
 def delete_forever(self): ...
 def add_poll_callback(self, *_, **_): pass
 def stop_polling(self): pass
 def start_polling(self): pass
 async def poll_and_notify(self): ...
 death_interval = cast(Float_1, 0)
 async def wait_for_death(self, *_): ...
 async def apply_group_overrides(self): pass
 def __init__(self):
  self.api_token = cast(str, 0)
def set_user_setuid(*_): return cast(Callable_1[..., None], 0)
class LocalProcessSpawner(Spawner):
 interrupt_timeout = __
 term_timeout = __
 kill_timeout = __
 popen_kwargs = __
 def make_preexec_fn(self, *_): return cast(Callable_1[..., None], 0)
 def load_state(self, *_): pass
 pid = cast(Integer_1, 0)
 def get_state(self): return cast(dict, 0)
 def clear_state(self): pass
 def user_env(self, *_): ...
 def get_env(self): ...
 async def move_certs(self, *_) -> dict[str, Any_2]: ...
 async def start(self) -> tuple[Any_2, Any_2]: ...
 proc = cast(Instance_1, 0)
 async def poll(self): ...
 async def stop(self, *_): pass
 def __init__(self):
  self.pid = __["pid"]
  self.pid = cast(int, 0)
  self.pid = __
  self.proc = Popen()
class SimpleLocalProcessSpawner(LocalProcessSpawner):
 home_dir_template = cast(Unicode_1, 0)
 home_dir = cast(Unicode_1, 0)
 def make_preexec_fn(self, *_): return cast(Callable_1[..., None], 0)
 def user_env(self, *_): ...
 def move_certs(self, *_): ...
# === jupyterhub/traitlets.py
from typing import Any, cast
from traitlets import Integer, List, TraitType, Type, Unicode
class URLPrefix(Unicode):
 def validate(self, *_): ...
class Command(List):
 def validate(self, *_): ...
class ByteSpecification(Integer):
 def validate(self, *_): return cast(int, 0)
class Callable(TraitType):
 def validate(self, *_): ...
class EntryPointType(Type):
 def load_entry_points(self) -> dict[Any, Any]: ...
 def validate(self, *_): ...
# === jupyterhub/user.py
from sqlalchemy.orm import Session
from traitlets import Dict, Instance
from typing import Any, cast
from collections import defaultdict
class UserDict(dict):
 @property
 def db(self): ...
 def from_orm(self, *_): return cast(User, 0)
 def add(self, *_): ...
 def __getitem__(self, *_): ...
 def get(self, *_): ...
 def delete(self, *_): pass
 def count_active_users(self): return cast(defaultdict[Any, int], 0)
 def __init__(self):
  self.settings = __
class User:
 settings = None
 def get_spawner(self, *_): ...
 def get_or_create_spawner(self, *_): ...
 def sync_groups(self, *_): pass
 def sync_roles(self, *_): pass
 async def save_auth_state(self, *_): pass
 async def get_auth_state(self): ...
 async def delete_spawners(self): pass
 def all_spawners(self, *_): yield
 def __getattr__(self, *_): ...
 def server_url(self, *_): ...
 def public_url(self, *_): ...
 def progress_url(self, *_): ...
 async def refresh_auth(self, *_): pass
 async def spawn(self, *_): pass
 async def stop(self, *_): pass
 def __init__(self):
  self.settings = __
  self.last_activity = __
# === jupyterhub/utils.py
from asyncio import Future, Task
from sqlalchemy import Column
from ssl import SSLContext
from typing import Any, Callable, Coroutine, cast
def unix_socket_in_use(*_) -> bool: ...
def asyncio_all_tasks(*_): return cast(set[Task], 0)
def asyncio_current_task(*_): return cast(None | Task, 0)
def random_port(): ...
def isoformat(*_): ...
def can_connect(*_): return cast(bool, 0)
def can_connect_ip(*_) -> bool: ...
def make_ssl_context(*_): return cast(None | SSLContext, 0)
async def exponential_backoff(*_, **_): ...
async def wait_for_server(*_): pass
async def wait_for_http_server(*_): ...
def auth_decorator(*_): ...
def token_authenticated(*_): ...
def authenticated_403(*_): ...
def admin_only(*_): ...
def metrics_authentication(*_): ...
def new_token(*_, **_): ...
def hash_token(*_) -> str: ...
def compare_token(*_) -> bool: ...
def url_escape_path(*_): ...
def url_path_join(*_): ...
def print_ps_info(*_): pass
def print_stacks(*_): pass
def maybe_future(*_): return cast(Future, 0)
async def iterate_until(*_): yield
def utcnow(**_): ...
def get_accepted_mimetype(*_): ...
def catch_db_error(*_): return cast(Callable[..., Coroutine[Any, Any, Any]], 0)
def get_browser_protocol(*_): ...
def subdomain_hook_legacy(*_) -> str: ...
def subdomain_hook_idna(*_) -> str: ...
def recursive_update(*_): pass
def fmt_ip_url(*_): ...
def format_exception(*_, **_) -> tuple[Any, Any]: ...
def safe_log(*_): ...
async def wait_for_shielded(*_): ...
