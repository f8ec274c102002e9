# asyncio.base_events: the module where asyncio keeps these; they are described in asyncio.
from asyncio import BaseEventLoop as BaseEventLoop
from asyncio import Server as Server
