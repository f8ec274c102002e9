# aiomysql==0.3.2, sha256 c82c5ba04137d7afd5c693a258bea8ead2aad77101668044143a991e04632eb2.
# Made by bench/generate_knowledge.py; do not edit: what is wrong here is put right in stubs/.
# === aiomysql/__init__.py
__all__ = ["Error", "DataError", "DatabaseError", "IntegrityError", "InterfaceError", "InternalError", "MySQLError", "NotSupportedError", "OperationalError", "ProgrammingError", "Warning", "escape_dict", "escape_sequence", "escape_string", "Connection", "Pool", "connect", "create_pool", "Cursor", "SSCursor", "DictCursor", "SSDictCursor"]
from pymysql.converters import escape_dict, escape_sequence, escape_string
from pymysql.err import DataError, Error, InterfaceError, Warning, DatabaseError, IntegrityError, OperationalError, InternalError, MySQLError, NotSupportedError, ProgrammingError
from .connection import Connection, connect
from .cursors import Cursor, DictCursor, SSCursor, SSDictCursor
from .pool import Pool, create_pool
from ._version import version
# === aiomysql/_scm_version.py
version: str
# === aiomysql/_version.py
from typing import cast
from ._scm_version import version
version = cast(str, 0)
# === aiomysql/connection.py
from typing import Any, cast
from pymysql.connections import FieldDescriptorPacket
from .utils import _ConnectionContextManager, _ContextManager
def connect(*_): return cast(_ConnectionContextManager, 0)
class Connection:
 @property
 def loop(self): ...
 def close(self): pass
 async def ensure_closed(self): pass
 async def autocommit(self, *_): pass
 def get_autocommit(self): return cast(bool, 0)
 async def begin(self): pass
 async def commit(self): pass
 async def rollback(self): pass
 async def select_db(self, *_): pass
 async def show_warnings(self): return cast(None | tuple[tuple] | tuple, 0)
 def escape(self, *_): ...
 def literal(self, *_): ...
 def escape_string(self, *_): ...
 def cursor(self, *_): return cast(_ContextManager, 0)
 async def query(self, *_): ...
 async def next_result(self): ...
 def affected_rows(self): ...
 async def kill(self, *_): pass
 async def ping(self, *_): pass
 async def set_charset(self, *_): pass
 def write_packet(self, *_): pass
 def insert_id(self): ...
 async def __aenter__(self): return self
 async def __aexit__(self, *_): pass
 async def caching_sha2_password_auth(self, *_): return cast(FieldDescriptorPacket | None, 0)
 async def sha256_password_auth(self, *_): return cast(FieldDescriptorPacket, 0)
 def thread_id(self): ...
 def character_set_name(self): ...
 def get_host_info(self): ...
 def get_proto_info(self): ...
 def get_transaction_status(self): return cast(bool, 0)
 def get_server_info(self): ...
 def __init__(self):
  self.salt = None
  self.salt = __
  self.salt = __()[:]
  self.server_thread_id = __
class MySQLResult:
 async def read(self): pass
 async def init_unbuffered_query(self): pass
 def __init__(self):
  self.connection = cast(Connection, 0)
  self.connection = None
  self.field_count = cast(int, 0)
  self.field_count = __
class LoadLocalFile:
 async def send_data(self): pass
 def __init__(self):
  self.connection = cast(Connection, 0)
# === aiomysql/cursors.py
from typing import Any, cast
RE_INSERT_VALUES = __
class Cursor:
 async def close(self): pass
 def setinputsizes(self, *_): ...
 def setoutputsizes(self, *_): ...
 async def nextset(self) -> bool | None: ...
 def mogrify(self, *_): ...
 async def execute(self, *_): ...
 async def executemany(self, *_): ...
 async def callproc(self, *_): ...
 def fetchone(self): ...
 def fetchmany(self, *_): ...
 def fetchall(self): ...
 def scroll(self, *_): ...
 def __aiter__(self): return self
 async def __anext__(self): ...
 async def __aenter__(self): return self
 async def __aexit__(self, *_): pass
class _DeserializationCursorMixin: ...
class DeserializationCursor(_DeserializationCursorMixin, Cursor): ...
class _DictCursorMixin:
 dict_type = dict
class DictCursor(_DictCursorMixin, Cursor): ...
class SSCursor(Cursor):
 async def close(self): pass
 async def fetchone(self): ...
 async def fetchall(self): return cast(list | list[Any], 0)
 async def fetchmany(self, *_): return cast(list | list[Any], 0)
 async def scroll(self, *_): pass
class SSDictCursor(_DictCursorMixin, SSCursor): ...
# === aiomysql/pool.py
from asyncio import Future, Task
from typing import Any, cast
import asyncio
from .utils import _PoolContextManager, _PoolAcquireContextManager
def create_pool(*_, **_): return cast(_PoolContextManager, 0)
class Pool(asyncio.AbstractServer):
 async def clear(self): pass
 def close(self): pass
 def terminate(self): pass
 async def wait_closed(self): pass
 def acquire(self): return cast(_PoolAcquireContextManager, 0)
 def release(self, *_): return cast(Future | Task, 0)
 def __enter__(self): pass
 def __exit__(self, *_): pass
 def __iter__(self): yield
 def __await__(self): yield
 async def __aenter__(self): return self
 async def __aexit__(self, *_): pass
# === aiomysql/sa/__init__.py
from .connection import SAConnection
from .engine import Engine, create_engine
from .exc import ArgumentError, Error, InvalidRequestError, NoSuchColumnError, ResourceClosedError
# === aiomysql/sa/connection.py
from typing import Any, cast
from .transaction import RootTransaction, Transaction, NestedTransaction, TwoPhaseTransaction
from ..utils import _SAConnectionContextManager, _TransactionContextManager
def noop(*_): ...
class SAConnection:
 def execute(self, *_, **_): return cast(_SAConnectionContextManager, 0)
 async def scalar(self, *_, **_): ...
 def begin(self): return cast(_TransactionContextManager, 0)
 async def begin_nested(self): return cast(None | RootTransaction | NestedTransaction | Transaction | TwoPhaseTransaction, 0)
 async def begin_twophase(self, *_): return cast(None | RootTransaction | NestedTransaction | Transaction | TwoPhaseTransaction, 0)
 async def recover_twophase(self) -> list[Any]: ...
 async def rollback_prepared(self, *_, **_): pass
 async def commit_prepared(self, *_, **_): pass
 async def close(self): pass
 async def __aenter__(self): return self
 async def __aexit__(self, *_): pass
# === aiomysql/sa/engine.py
from typing import cast
from ..utils import _PoolAcquireContextManager, _PoolContextManager
from sqlalchemy.dialects.mysql.mysqldb import MySQLCompiler_mysqldb
class MySQLCompiler_pymysql(MySQLCompiler_mysqldb):
 def construct_params(self, *_): ...
def create_engine(*_, **_): return cast(_PoolContextManager, 0)
class Engine:
 def close(self): pass
 def terminate(self): pass
 async def wait_closed(self): pass
 def acquire(self): return cast(_PoolAcquireContextManager, 0)
 def release(self, *_): ...
 def __enter__(self): pass
 def __exit__(self, *_): pass
 def __iter__(self): yield
 async def __aenter__(self): return self
 async def __aexit__(self, *_): pass
# === aiomysql/sa/exc.py
class Error(Exception): ...
class ArgumentError(Error): ...
class InvalidRequestError(ArgumentError): ...
class NoSuchColumnError(KeyError, InvalidRequestError): ...
class ResourceClosedError(InvalidRequestError): ...
# === aiomysql/sa/result.py
from collections.abc import Generator
from typing import Any, cast
from collections.abc import Mapping
async def create_result_proxy(*_): return cast(ResultProxy, 0)
class RowProxy(Mapping):
 def __iter__(self): return cast(Generator[Any], 0)
 def __getitem__(self, *_): ...
 def __getattr__(self, *_): ...
 def as_tuple(self): return cast(tuple, 0)
class ResultMetaData: ...
class ResultProxy:
 def keys(self): return cast(tuple, 0)
 async def close(self): pass
 async def fetchall(self): return cast(list[RowProxy] | None, 0)
 async def fetchone(self): return cast(RowProxy | None, 0)
 async def fetchmany(self, *_): return cast(list[RowProxy] | None, 0)
 async def first(self): return cast(RowProxy | None, 0)
 async def scalar(self): ...
 def __aiter__(self): return self
 async def __anext__(self): return cast(RowProxy | None, 0)
# === aiomysql/sa/transaction.py
from aiomysql.sa.connection import SAConnection
from typing import cast
class Transaction:
 @property
 def connection(self): return cast(SAConnection, 0)
 async def close(self): pass
 async def rollback(self): pass
 async def commit(self): pass
 async def __aenter__(self): return self
 async def __aexit__(self, *_): pass
class RootTransaction(Transaction): ...
class NestedTransaction(Transaction): ...
class TwoPhaseTransaction(Transaction):
 async def prepare(self): pass
# === aiomysql/utils.py
from collections.abc import Generator
from typing import Any
from collections.abc import Coroutine
class _ContextManager(Coroutine):
 def send(self, *_): ...
 def throw(self, *_): ...
 def close(self): ...
 def __next__(self): ...
 def __iter__(self): ...
 def __await__(self): ...
 async def __aenter__(self): ...
 async def __aexit__(self, *_): pass
class _ConnectionContextManager(_ContextManager):
 async def __aexit__(self, *_): pass
class _PoolContextManager(_ContextManager):
 async def __aexit__(self, *_): pass
class _SAConnectionContextManager(_ContextManager):
 def __aiter__(self): return self
 async def __anext__(self): ...
class _TransactionContextManager(_ContextManager):
 async def __aexit__(self, *_): pass
class _PoolAcquireContextManager(_ContextManager):
 async def __aenter__(self): ...
 async def __aexit__(self, *_): pass
