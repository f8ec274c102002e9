# asyncio.transports: the module where asyncio keeps these; they are described in asyncio.
from asyncio import BaseTransport as BaseTransport
from asyncio import ReadTransport as ReadTransport
from asyncio import WriteTransport as WriteTransport
from asyncio import Transport as Transport
from asyncio import DatagramTransport as DatagramTransport
from asyncio import SubprocessTransport as SubprocessTransport
