# requests.sessions: the module where requests keeps these; they are described in requests.
from requests import Session as Session
from requests import session as session
