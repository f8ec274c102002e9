# asyncio.threads: the module where asyncio keeps these; they are described in asyncio.
from asyncio import to_thread as to_thread
