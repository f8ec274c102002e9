# aiohttp-jinja2==1.6, sha256 0df405ee6ad1b58e5a068a105407dc7dcc1704544c559f1938babde954f945c7.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === aiohttp_jinja2/__init__.py
__all__ = ["get_env", "render_string", "render_template", "setup", "static_root_key", "template"]
from typing import Any, Awaitable, Callable, Dict, Mapping, Optional, Protocol, Sequence, Union
import jinja2
from aiohttp import web
from .helpers import GLOBAL_HELPERS, static_root_key
from .typedefs import Filters
_TemplateReturnType = Awaitable[Union[web.StreamResponse, Mapping[str, Any]]]
_SimpleTemplateHandler = Callable[..., _TemplateReturnType]
_ContextProcessor = Callable[..., Awaitable[Dict[str, Any]]]
class _TemplateWrapper(Protocol):
 def __call__(self, func: _SimpleTemplateHandler) -> Callable[..., Awaitable[web.StreamResponse]]: ...
 def __call__(self, func: Callable[..., _TemplateReturnType]) -> Callable[..., Awaitable[web.StreamResponse]]: ...
def setup(*_, context_processors: Sequence[_ContextProcessor], filters: Optional[Filters], **_) -> jinja2.Environment: ...
def get_env(*_, **_) -> jinja2.Environment: ...
def render_string(*_, **_) -> str: ...
async def render_string_async(*_, **_) -> str: ...
def render_template(*_, **_) -> web.Response: ...
async def render_template_async(*_, **_) -> web.Response: ...
def template(*_, **_) -> _TemplateWrapper: ...
context_processors_middleware = __
async def request_processor(*_) -> Dict[str, web.Request]: ...
# === aiohttp_jinja2/helpers.py
from aiohttp.web import AppKey
from typing import Any, cast
static_root_key = cast(AppKey, 0)
url_for = __
static_url = __
GLOBAL_HELPERS = dict()
# === aiohttp_jinja2/typedefs.py
from typing import Callable, Iterable, Mapping, Tuple, Union
Filter = Callable[..., str]
Filters = Union[Iterable[Tuple[str, Filter]], Mapping[str, Filter]]
