# requests.exceptions: the module where requests keeps these; they are described in requests.
from requests import RequestException as RequestException
from requests import HTTPError as HTTPError
from requests import ConnectionError as ConnectionError
from requests import Timeout as Timeout
from requests import ConnectTimeout as ConnectTimeout
from requests import ReadTimeout as ReadTimeout
from requests import URLRequired as URLRequired
from requests import TooManyRedirects as TooManyRedirects
from requests import JSONDecodeError as JSONDecodeError
