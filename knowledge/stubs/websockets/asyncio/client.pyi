# websockets.asyncio.client: the module where websockets keeps these; they are described in websockets.
from websockets import ClientConnection as ClientConnection
from websockets import connect as connect
from websockets import unix_connect as unix_connect
