# asyncio.exceptions: the module where asyncio keeps these; they are described in asyncio.
from asyncio import CancelledError as CancelledError
from asyncio import TimeoutError as TimeoutError
from asyncio import InvalidStateError as InvalidStateError
from asyncio import SendfileNotAvailableError as SendfileNotAvailableError
from asyncio import IncompleteReadError as IncompleteReadError
from asyncio import LimitOverrunError as LimitOverrunError
from asyncio import BrokenBarrierError as BrokenBarrierError
