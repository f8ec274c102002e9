# uvicorn, uvicorn 0.54; from the documentation of uvicorn.
from typing import Any

def run(*args: Any, **kwargs: Any) -> None: ...
