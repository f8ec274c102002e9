# asyncio.coroutines: the module where asyncio keeps these; they are described in asyncio.
from asyncio import iscoroutine as iscoroutine
from asyncio import iscoroutinefunction as iscoroutinefunction
