# oracledb 26.1.0; from its documentation. A decorator hides this from the facts that were made.
from oracledb.connection import Connection as Connection
from typing import Any

def connect(dsn: str | None = ..., **kwargs: Any) -> Connection: ...
