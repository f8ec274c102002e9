# fastapi-limiter==0.2.0, sha256 e576ebb29cc9614c2f38471c60ed0e849024e9a1b7a2aeb4c2a31a6d708b4aea.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === fastapi_limiter/callback.py
def default_callback(*_, **_): pass
# === fastapi_limiter/decorators.py
from typing import Callable
def skip_limiter(func: Callable) -> Callable: ...
# === fastapi_limiter/depends.py
from pyrate_limiter import Limiter as Limiter_1
from typing import Any, cast, Callable
class _BaseRateLimiter:
 def __init__(self, limiter, identifier: Callable, callback: Callable, *_): ...
 def __set__attributes__(self):
  self.limiter = cast(Limiter_1, 0)
  self.identifier = cast(Callable[..., Any], 0)
  self.callback = cast(Callable[..., Any], 0)
class RateLimiter(_BaseRateLimiter):
 async def __call__(self, *_): ...
class WebSocketRateLimiter(_BaseRateLimiter):
 async def __call__(self, *_): ...
# === fastapi_limiter/identifier.py
async def default_identifier(*_): ...
