# asyncio.subprocess, Python 3.8 to 3.13; from the documentation of the standard library.
from asyncio import StreamReader, StreamWriter
from asyncio import create_subprocess_exec as create_subprocess_exec
from asyncio import create_subprocess_shell as create_subprocess_shell
from typing import Any

PIPE: int
STDOUT: int
DEVNULL: int

class Process:
    stdin: StreamWriter | None  # unverified: assigned in __init__
    stdout: StreamReader | None  # unverified: assigned in __init__
    stderr: StreamReader | None  # unverified: assigned in __init__
    pid: int  # unverified: assigned in __init__
    returncode: int | None
    async def wait(self) -> int: ...
    async def communicate(self, input: Any = ...) -> tuple[bytes, bytes]: ...
    def send_signal(self, signal: int) -> None: ...
    def terminate(self) -> None: ...
    def kill(self) -> None: ...
