# pytest-aiohttp==1.1.1, sha256 f293441ad4f8446a1e12257130c26c7de03a615c2a5572a8cb046e5b3b4e5211.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === pytest_aiohttp/__init__.py
from .plugin import AiohttpClient, AiohttpRawServer, AiohttpServer
# === pytest_aiohttp/plugin.py
from collections.abc import Awaitable
from typing import Protocol, TypeVar
from aiohttp.test_utils import RawTestServer, TestClient, TestServer
from aiohttp.web import Application, BaseRequest, Request
_Request = TypeVar("_Request", bound=BaseRequest)
class AiohttpClient(Protocol):
 async def __call__(self, *_, **_) -> TestClient[Request, Application]: ...
 async def __call__(self, *_, **_) -> TestClient[_Request, None]: ...
class AiohttpServer(Protocol):
 def __call__(self, *_, **_) -> Awaitable[TestServer]: ...
class AiohttpRawServer(Protocol):
 def __call__(self, *_, **_) -> Awaitable[RawTestServer]: ...
pytest_configure = __
aiohttp_server = __
aiohttp_raw_server = __
aiohttp_client_cls = __
aiohttp_client = __
