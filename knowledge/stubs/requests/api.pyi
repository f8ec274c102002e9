# requests.api: the module where requests keeps these; they are described in requests.
from requests import request as request
from requests import get as get
from requests import options as options
from requests import head as head
from requests import post as post
from requests import put as put
from requests import patch as patch
from requests import delete as delete
