# aiormq, aiormq 7.2; from the documentation of aiormq.
from typing import Any

from aiormq.connection import ConnectionContext as _Opening

def connect(*args: Any, **kwargs: Any) -> _Opening: ...
