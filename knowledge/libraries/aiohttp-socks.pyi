# aiohttp_socks==0.12.0, sha256 ba6f95ec775c761d87f8578ab48f137d0457c676da104984202bf75e747d5ee6.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === aiohttp_socks/__init__.py
from typing import cast
__all__ = ["ChainProxyConnector", "ProxyConnectionError", "ProxyConnector", "ProxyError", "ProxyInfo", "ProxyTimeoutError", "ProxyType", "SocksConnectionError", "SocksConnector", "SocksError", "SocksVer", "__title__", "__version__", "create_connection", "open_connection"]
__title__ = cast(str, 0)
__version__ = cast(str, 0)
from python_socks import ProxyType
from ._deprecated import SocksConnectionError, SocksConnector, SocksError, SocksVer
from ._errors import ProxyConnectionError, ProxyError, ProxyTimeoutError
from .connector import ChainProxyConnector, ProxyConnector, ProxyInfo
from .utils import create_connection, open_connection
# === aiohttp_socks/_deprecated.py
from typing import cast
from python_socks import ProxyConnectionError, ProxyError
from .connector import ProxyConnector
class SocksVer: ...
class SocksConnector(ProxyConnector):
 @classmethod
 def from_url(cls, *_, **_): return cast(ProxyConnector, 0)
SocksError = ProxyError
SocksConnectionError = ProxyConnectionError
# === aiohttp_socks/_errors.py
class ProxyTimeoutError(Exception): ...
class ProxyConnectionError(Exception): ...
class ProxyError(Exception): ...
# === aiohttp_socks/connector.py
from typing import NamedTuple
from aiohttp import TCPConnector
from aiohttp.abc import AbstractResolver, ResolveResult
from python_socks import ProxyType
class NoResolver(AbstractResolver):
 async def resolve(self, *_) -> list[ResolveResult]: ...
 async def close(self) -> None: ...
class _BaseProxyConnector(TCPConnector): ...
class ProxyConnector(_BaseProxyConnector):
 @classmethod
 def from_url(cls, *_, **_) -> ProxyConnector: ...
class ProxyInfo(NamedTuple):
 proxy_type: ProxyType
class ChainProxyConnector(_BaseProxyConnector):
 @classmethod
 def from_urls(cls, *_, **_) -> ChainProxyConnector: ...
# === aiohttp_socks/utils.py
from asyncio import StreamReader, StreamWriter
from typing import cast
async def open_connection(*_, **_): return cast(tuple[StreamReader, StreamWriter], 0)
async def create_connection(*_, **_): ...
