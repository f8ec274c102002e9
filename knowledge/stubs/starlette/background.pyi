# starlette.background, starlette 1.10; from the documentation of starlette.
from typing import Any

class BackgroundTask: ...

class BackgroundTasks(BackgroundTask):
    def add_task(self, *args: Any, **kwargs: Any) -> None: ...
