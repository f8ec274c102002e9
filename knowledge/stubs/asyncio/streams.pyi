# asyncio.streams: the module where asyncio keeps these; they are described in asyncio.
from asyncio import StreamReader as StreamReader
from asyncio import StreamWriter as StreamWriter
from asyncio import StreamReaderProtocol as StreamReaderProtocol
from asyncio import open_connection as open_connection
from asyncio import start_server as start_server
from asyncio import open_unix_connection as open_unix_connection
from asyncio import start_unix_server as start_unix_server
