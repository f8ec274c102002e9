# mem0ai 2.2.1; from its documentation.
from typing import Any, Self

class AsyncMemory:
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *args: Any) -> None: ...
    @classmethod
    def from_config(cls, *args: Any, **kwargs: Any) -> Any: ...  # a coroutine function before version 1
