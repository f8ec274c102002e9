# websockets.asyncio.server: the module where websockets keeps these; they are described in websockets.
from websockets import Server as Server
from websockets import ServerConnection as ServerConnection
from websockets import broadcast as broadcast
from websockets import serve as serve
from websockets import unix_serve as unix_serve
