# aioconsole==0.8.2, sha256 00f3fabd6de5df2fad635e1e6a13ebe5bb2456b83b31e881ae41bc5862fd6a68.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === aioconsole/__init__.py
from .execute import aeval, aexec
from .console import AsynchronousConsole, interact
from .stream import ainput, aprint, get_standard_streams
from .events import InteractiveEventLoop, InteractiveEventLoopPolicy, run_console, set_interactive_policy
from .command import AsynchronousCli
from .server import start_interactive_server
from .apython import run_apython
# === aioconsole/apython.py
from typing import cast
def exec_pythonstartup(*_): pass
def parse_args(*_): ...
def load_readline() -> bool: ...
def run_apython(*_): pass
def run_apython_in_subprocess(*_): return cast(int, 0)
# === aioconsole/command.py
from . import console
class AsynchronousCli(console.AsynchronousConsole):
 def get_default_banner(self): ...
 async def help_command(self, *_) -> str: ...
 async def list_command(self, *_): ...
 async def exit_command(self, *_): pass
 async def runsource(self, *_) -> bool: ...
# === aioconsole/console.py
from typing import cast
import code
import types
import codeop
class AsynchronousCompile(codeop.Compile):
 def __call__(self, *_, **_) -> types.CodeType: ...
class AsynchronousCompiler(codeop.CommandCompiler):
 def __init__(self):
  self.compiler = AsynchronousCompile()
class AsynchronousConsole(code.InteractiveConsole):
 def print(self, *_, **_): pass
 def help(self, *_): pass
 async def ainput(self, *_, **_): ...
 def get_default_banner(self) -> str: ...
 async def runsource(self, *_) -> bool: ...
 async def runcode(self, *_): pass
 def resetbuffer(self): pass
 def handle_sigint(self, *_): pass
 def add_sigint_handler(self): pass
 def remove_sigint_handler(self): pass
 async def interact(self, *_): pass
 async def push(self, *_): return cast(bool, 0)
 async def raw_input(self, *_): ...
 def write(self, *_): ...
 async def flush(self): pass
 def showtraceback(self): pass
 def showsyntaxerror(self, *_): pass
 def __init__(self):
  self.streams = __
  self.streams = None
  self.loop = __
  self.compile = AsynchronousCompiler()
async def interact(*_, **_): pass
# === aioconsole/events.py
from aioconsole.console import AsynchronousConsole
from asyncio import Future, Server
from typing import cast
import asyncio
from . import console
class InteractiveEventLoop(asyncio.SelectorEventLoop):
 console_class = console.AsynchronousConsole
 def close(self): pass
 def __init__(self):
  self.console = None
  self.console = AsynchronousConsole()
  self.console_task = None
  self.console_task = Future[Server]()
  self.console_server = None
  self.console_server = cast(Server, 0)
class InteractiveEventLoopPolicy(asyncio.DefaultEventLoopPolicy): ...
def set_interactive_policy(**_): pass
def run_console(**_): pass
# === aioconsole/execute.py
from ast import Interactive, Module
from typing import cast
import ast
def make_arg(*_): ...
def full_update(*_): pass
def exec_single_result(*_): pass
class ReturnChecker(ast.NodeVisitor):
 def visit_FunctionDef(self, *_): pass
 def visit_AsyncFunctionDef(self, *_): pass
 def visit_Return(self, *_): pass
 def visit_Yield(self, *_): pass
 def visit_YieldFrom(self, *_): pass
def make_tree(*_): return cast(Module | Interactive, 0)
def make_coroutine_from_tree(*_): ...
def get_non_indented_lines(*_): yield
def compile_for_aexec(*_) -> list[Module | Interactive]: ...
async def aexec(*_): pass
async def aeval(*_): ...
# === aioconsole/rlwrap.py
from typing import cast
def rlwrap_process(*_): return cast(int, 0)
def wait_for_prompt(*_): ...
def input(*_): ...
# === aioconsole/server.py
from asyncio import Server
from typing import Any, cast
async def handle_connect(*_): pass
async def start_interactive_server(*_, **_): return cast(Server, 0)
async def start_console_server(*_, **_): return cast(Server, 0)
def print_server(*_): pass
def run(*_): pass
def parse_server(*_) -> tuple[Any, Any]: ...
# === aioconsole/stream.py
from asyncio import AbstractEventLoop, Future as Future_1
from typing import Any, cast
import asyncio
class ProtectedPipe:
 def fileno(self): ...
 def close(self): pass
def is_pipe_transport_compatible(*_) -> bool: ...
async def run_as_daemon(*_): ...
class StandardStreamReaderProtocol(asyncio.StreamReaderProtocol):
 def connection_made(self, *_): pass
 def connection_lost(self, *_): pass
class StandardStreamReader(asyncio.StreamReader):
 async def readuntil(self, *_): return cast(bytes, 0)
class StandardStreamWriter(asyncio.StreamWriter):
 def write(self, *_): pass
class NonFileStreamReader:
 def at_eof(self): return cast(bool, 0)
 async def readline(self): ...
 async def read(self, *_): ...
 def __aiter__(self): return self
 async def __anext__(self): ...
 def __init__(self):
  self.loop = cast(AbstractEventLoop, 0)
class NonFileStreamWriter:
 def write(self, *_): pass
 async def drain(self): pass
 def close(self): pass
 def is_closing(self): ...
 async def wait_closed(self): pass
 def __init__(self):
  self.loop = cast(AbstractEventLoop, 0)
  self.write_task = None
  self.write_task = Future_1()
  self.task_finalizer = None
  self.task_finalizer = __
async def open_standard_pipe_connection(*_, **_) -> tuple[StandardStreamReader, StandardStreamWriter, StandardStreamWriter]: ...
async def create_standard_streams(*_, **_): return cast(tuple[StandardStreamReader, StandardStreamWriter, StandardStreamWriter] | tuple[NonFileStreamReader, NonFileStreamWriter, NonFileStreamWriter], 0)
async def get_standard_streams(**_) -> tuple[Any, Any]: ...
async def ainput(*_, **_): ...
async def aprint(*_, **_): pass
