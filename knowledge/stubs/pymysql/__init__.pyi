# pymysql 1.2; from the documentation of pymysql.
from typing import Any
from pymysql.connections import Connection as _Connection

def connect(*args: Any, **kwargs: Any) -> _Connection: ...
