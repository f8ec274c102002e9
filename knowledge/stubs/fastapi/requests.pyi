# fastapi.requests: the module where fastapi keeps these; they are described in starlette.
from starlette.requests import HTTPConnection as HTTPConnection
from starlette.requests import Request as Request
