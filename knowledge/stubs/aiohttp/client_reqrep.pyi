# aiohttp.client_reqrep: the module where aiohttp keeps these; they are described in aiohttp.
from aiohttp import ClientResponse as ClientResponse
