# websockets.exceptions: the module where websockets keeps these; they are described in websockets.
from websockets import ConnectionClosed as ConnectionClosed
from websockets import ConnectionClosedError as ConnectionClosedError
from websockets import ConnectionClosedOK as ConnectionClosedOK
from websockets import InvalidHandshake as InvalidHandshake
from websockets import InvalidURI as InvalidURI
from websockets import WebSocketException as WebSocketException
