# asyncpg.pool, asyncpg 0.32; from the documentation of asyncpg.
from collections.abc import Generator
from typing import Any
from asyncpg import Connection
from asyncpg import Pool as Pool
from asyncpg import create_pool as create_pool

class PoolAcquireContext:
    def __await__(self) -> Generator[Any, None, Connection]: ...
    async def __aenter__(self) -> Connection: ...
    async def __aexit__(self, *args: Any) -> None: ...
