# asyncio.events: the module where asyncio keeps these; they are described in asyncio.
from asyncio import AbstractEventLoop as AbstractEventLoop
from asyncio import AbstractEventLoopPolicy as AbstractEventLoopPolicy
from asyncio import AbstractServer as AbstractServer
from asyncio import Handle as Handle
from asyncio import TimerHandle as TimerHandle
from asyncio import get_event_loop as get_event_loop
from asyncio import get_running_loop as get_running_loop
from asyncio import new_event_loop as new_event_loop
from asyncio import set_event_loop as set_event_loop
from asyncio import get_event_loop_policy as get_event_loop_policy
from asyncio import set_event_loop_policy as set_event_loop_policy
