# asyncio.protocols: the module where asyncio keeps these; they are described in asyncio.
from asyncio import BaseProtocol as BaseProtocol
from asyncio import Protocol as Protocol
from asyncio import BufferedProtocol as BufferedProtocol
from asyncio import DatagramProtocol as DatagramProtocol
from asyncio import SubprocessProtocol as SubprocessProtocol
