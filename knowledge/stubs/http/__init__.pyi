# http, Python 3.8 to 3.13; from the documentation of the standard library.
from enum import IntEnum

class HTTPStatus(IntEnum): ...  # despite __iter__: the metaclass has it
