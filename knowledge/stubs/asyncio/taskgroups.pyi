# asyncio.taskgroups: the module where asyncio keeps these; they are described in asyncio.
from asyncio import TaskGroup as TaskGroup
