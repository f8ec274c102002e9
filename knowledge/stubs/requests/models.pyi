# requests.models: the module where requests keeps these; they are described in requests.
from requests import Request as Request
from requests import PreparedRequest as PreparedRequest
from requests import Response as Response
