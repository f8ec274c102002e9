# asyncmend: python=3.11 symptom="Traceback"
import asyncio


class Worker:
    def __init__(self, loop=None):
        self.queue: asyncio.Queue = asyncio.Queue(loop=loop)

    @asyncio.coroutine
    def work(self):
        yield from asyncio.sleep(0, loop=Noen)
        return (yield from self.queue.get())


async def main():
    worker = Worker(asyncio.get_running_loop())
    worker.queue.put_nowait(len(asyncio.Task.all_tasfs()))
    print(await worker.work())


asyncio.run(main())
