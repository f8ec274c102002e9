# sanic-testing==24.6.0, sha256 b1027184735e88230891aa0461fff84093abfa3bff0f4d29c0f78f42e59efada.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === sanic_testing/__init__.py
from sanic_testing.manager import TestManager
# === sanic_testing/manager.py
from sanic_testing.testing import SanicASGITestClient, SanicTestClient
class TestManager:
 def __init__(self):
  self.test_client = SanicTestClient()
  self.asgi_client = SanicASGITestClient()
# === sanic_testing/reusable.py
from sanic import Sanic as Sanic_1
from sanic.request import Request as Request_1
from typing import cast
import typing
from .testing import TestingResponse
class ReusableClient:
 def __enter__(self): return self
 def __exit__(self, *_): pass
 def run(self): pass
 def stop(self): pass
 def request(self, *_, **_): return cast(tuple[Request_1 | None, TestingResponse | None], 0)
 def get(self, *_, **_): return cast(tuple[Request_1 | None, TestingResponse | None], 0)
 def post(self, *_, **_): return cast(tuple[Request_1 | None, TestingResponse | None], 0)
 def put(self, *_, **_): return cast(tuple[Request_1 | None, TestingResponse | None], 0)
 def delete(self, *_, **_): return cast(tuple[Request_1 | None, TestingResponse | None], 0)
 def patch(self, *_, **_): return cast(tuple[Request_1 | None, TestingResponse | None], 0)
 def options(self, *_, **_): return cast(tuple[Request_1 | None, TestingResponse | None], 0)
 def head(self, *_, **_): return cast(tuple[Request_1 | None, TestingResponse | None], 0)
 def websocket(self, *_, mimic: typing.Optional[typing.Callable[..., typing.Coroutine[None, None, typing.Any]]], **_): return cast(tuple[Request_1 | None, TestingResponse | None], 0)
 def __init__(self):
  self.app = cast(Sanic_1, 0)
  self.port = __
# === sanic_testing/testing.py
from sanic import Sanic as Sanic_1
from sanic.request import Request as Request_1
from typing import cast
import typing
import httpx
from sanic.asgi import ASGIApp
from sanic.request import Request
class TestingResponse(httpx.Response): ...
class SanicTestClient:
 def get_new_session(self, **_) -> httpx.AsyncClient: ...
 def request(self, *_, **_): return cast(tuple[Request_1 | None, TestingResponse | None], 0)
 def get(self, *_, **_): return cast(tuple[Request_1 | None, TestingResponse | None], 0)
 def post(self, *_, **_): return cast(tuple[Request_1 | None, TestingResponse | None], 0)
 def put(self, *_, **_): return cast(tuple[Request_1 | None, TestingResponse | None], 0)
 def delete(self, *_, **_): return cast(tuple[Request_1 | None, TestingResponse | None], 0)
 def patch(self, *_, **_): return cast(tuple[Request_1 | None, TestingResponse | None], 0)
 def options(self, *_, **_): return cast(tuple[Request_1 | None, TestingResponse | None], 0)
 def head(self, *_, **_): return cast(tuple[Request_1 | None, TestingResponse | None], 0)
 def websocket(self, *_, mimic: typing.Optional[typing.Callable[..., typing.Coroutine[None, None, typing.Any]]], **_): return cast(tuple[Request_1 | None, TestingResponse | None], 0)
 def __init__(self):
  self.app = cast(Sanic_1, 0)
class TestASGIApp(ASGIApp):
 async def __call__(self): ...
async def app_call_with_return(*_): ...
class SanicASGITestClient(httpx.AsyncClient):
 async def request(self, *_, **_) -> typing.Tuple[typing.Optional[Request], typing.Optional[TestingResponse]]: ...
 async def websocket(self, *_, mimic: typing.Optional[typing.Callable[..., typing.Coroutine[None, None, typing.Any]]], **_) -> tuple[None, dict[str, bool]]: ...
 def __init__(self):
  self.sanic_app = cast(Sanic_1, 0)
# === sanic_testing/websocket.py
class WebsocketProxy: ...
async def websocket_proxy(*_, **_) -> WebsocketProxy: ...
