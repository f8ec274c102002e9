# concurrent.futures._base: the module where concurrent.futures keeps these; they are described in concurrent.futures.
from concurrent.futures import Future as Future
from concurrent.futures import Executor as Executor
from concurrent.futures import CancelledError as CancelledError
from concurrent.futures import InvalidStateError as InvalidStateError
from concurrent.futures import TimeoutError as TimeoutError
from concurrent.futures import BrokenExecutor as BrokenExecutor
from concurrent.futures import wait as wait
from concurrent.futures import as_completed as as_completed
