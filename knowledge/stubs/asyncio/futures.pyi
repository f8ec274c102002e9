# asyncio.futures: the module where asyncio keeps these; they are described in asyncio.
from asyncio import Future as Future
from asyncio import wrap_future as wrap_future
from asyncio import isfuture as isfuture
