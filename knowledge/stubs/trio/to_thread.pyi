# trio.to_thread, trio 0.35; from the documentation of trio.
from typing import Any

async def run_sync(*args: Any, **kwargs: Any) -> Any: ...
