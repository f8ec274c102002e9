# aiohttp.connector: the module where aiohttp keeps these; they are described in aiohttp.
from aiohttp import BaseConnector as BaseConnector
from aiohttp import TCPConnector as TCPConnector
from aiohttp import UnixConnector as UnixConnector
from aiohttp import NamedPipeConnector as NamedPipeConnector
