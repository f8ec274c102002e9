# urllib3.response: the module where urllib3 keeps these; they are described in urllib3.
from urllib3 import BaseHTTPResponse as BaseHTTPResponse
from urllib3 import HTTPResponse as HTTPResponse
