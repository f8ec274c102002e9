# asyncio.timeouts: the module where asyncio keeps these; they are described in asyncio.
from asyncio import Timeout as Timeout
from asyncio import timeout as timeout
from asyncio import timeout_at as timeout_at
