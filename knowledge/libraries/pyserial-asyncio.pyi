# pyserial-asyncio==0.6, sha256 de9337922619421b62b9b1a84048634b3ac520e1d690a674ed246a2af7ce1fc5.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === serial_asyncio/__init__.py
from asyncio import AbstractEventLoop, StreamReader, StreamReaderProtocol
from typing import Any, Coroutine, cast
import asyncio
class SerialTransport(asyncio.Transport):
 @property
 def loop(self): return cast(AbstractEventLoop | None, 0)
 def get_extra_info(self, *_): ...
 def is_closing(self): return cast(bool, 0)
 def close(self): pass
 def write(self, *_): pass
 def can_write_eof(self) -> bool: ...
 def pause_reading(self): pass
 def resume_reading(self): pass
 def set_write_buffer_limits(self, *_): pass
 def get_write_buffer_size(self): ...
 def write_eof(self): ...
 def abort(self): pass
 def flush(self): pass
async def create_serial_connection(*_, **_) -> tuple[SerialTransport, Output | StreamReaderProtocol]: ...
async def connection_for_serial(*_) -> tuple[SerialTransport, Output | StreamReaderProtocol]: ...
async def open_serial_connection(**_) -> tuple[StreamReader, Any]: ...
class Output(asyncio.Protocol):
 def connection_made(self, *_): pass
 def data_received(self, *_): pass
 def connection_lost(self, *_): pass
 def pause_writing(self): pass
 def resume_writing(self): pass
loop = AbstractEventLoop()
coro = cast(Coroutine[Any, Any, tuple[SerialTransport, Output]], 0)
protocol = loop.run_until_complete(coro)[1]
transport = loop.run_until_complete(coro)[0]
