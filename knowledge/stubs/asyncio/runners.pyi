# asyncio.runners: the module where asyncio keeps these; they are described in asyncio.
from asyncio import Runner as Runner
from asyncio import run as run
