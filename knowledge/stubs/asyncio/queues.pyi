# asyncio.queues: the module where asyncio keeps these; they are described in asyncio.
from asyncio import Queue as Queue
from asyncio import PriorityQueue as PriorityQueue
from asyncio import LifoQueue as LifoQueue
from asyncio import QueueFull as QueueFull
from asyncio import QueueEmpty as QueueEmpty
from asyncio import QueueShutDown as QueueShutDown
