# as=unsafe
import asyncio

URLS = ["a", "b"]


async def fetch(url):
    return url


async def main():
    await asyncio.gather(*[fetch(url) for url in ("a", "b", "c")])
    await asyncio.gather(*[fetch(n) for n in range(5)])
    await asyncio.gather(*[fetch(url) for url in URLS])
    await asyncio.gather(*map(fetch, ["a", "b"]))
    await asyncio.gather(fetch("a"), fetch("b"))
    await asyncio.gather(*[fetch(url) for url, n in zip(URLS, range(2))])
yncmend: level=unsafe
import asyncio

URLS = ["a", "b"]


async def fetch(url):
    return url


async def main():
    await asyncio.gather(*[fetch(url) for url in ("a", "b", "c")])
    await asyncio.gather(*[fetch(n) for n in range(5)])
    await asyncio.gather(*[fetch(url) for url in URLS])
    await asyncio.gather(*map(fetch, ["a", "b"]))
    await asyncio.gather(fetch("a"), fetch("b"))
    await asyncio.gather(*[fetch(url) for url, n in zip(URLS, range(2))])
