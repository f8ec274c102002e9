# select, Python 3.8 to 3.13; from the documentation of the standard library.
from typing import Any

def select(*args: Any, **kwargs: Any) -> tuple[list[Any], list[Any], list[Any]]: ...
