"""Checks the tables of knowledge/ that name what frameworks and libraries offer, against those installed here.

Usage: python bench/verify_tables.py [--strict]

resources.tsv: the opener exists; awaiting it, entering it and its closing methods are what the table says,
as far as signatures and classes tell without running anything; so are the methods in `live`.
receptions.tsv: the callable exists; what stands in `keyword` is its parameter at `position`.
concurrent.tsv: the class exists. Modules that are not installed are listed; with --strict they count as
errors. Exit code 1 means that something disagrees.
"""

import argparse
import importlib
import inspect
import re
import sys
import warnings
from pathlib import Path

KNOWLEDGE = Path(__file__).resolve().parent.parent / "knowledge"


class Check:
    def __init__(self):
        self.facts = 0
        self.errors = []
        self.absent = set()

    def fact(self, holds, where, text):
        self.facts += 1
        if not holds:
            self.errors.append(f"{where}: {text}")

    def find(self, name, where):
        """The object of a dotted name; None where its library is not installed, or it has no such thing."""
        parts = name.split(".")
        for end in range(len(parts), 0, -1):
            try:
                found = importlib.import_module(".".join(parts[:end]))
            except ImportError:
                continue
            for part in parts[end:]:
                try:
                    found = getattr(found, part)
                except AttributeError:
                    self.fact(False, where, f"{name} does not exist")
                    return None
            self.facts += 1
            return found
        self.absent.add(parts[0])
        return None


def rows(table):
    lines = (KNOWLEDGE / table).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")][1:]


def result(opener):
    """What a call of the opener gives, by its annotation: a class, or None."""
    if inspect.isclass(opener):
        return opener
    try:
        hints = inspect.get_annotations(opener, eval_str=True)
    except Exception:
        hints = {}
    found = hints.get("return")
    return found if inspect.isclass(found) else None


def manager(cls):
    return hasattr(cls, "__aenter__") and hasattr(cls, "__aexit__")


def resources(check, classes):
    for opener, opened, entered, closed, live in rows("resources.tsv"):
        found = check.find(opener, "resources.tsv")
        if found is None:
            continue
        cls = result(found)
        coroutine = inspect.iscoroutinefunction(found)
        wrapped = inspect.iscoroutinefunction(inspect.unwrap(found))
        if opened == "await" and not wrapped and cls is not None:
            check.fact(hasattr(cls, "__await__"), opener, f"{cls.__name__} cannot be awaited")
        if opened == "call":
            check.fact(not coroutine, opener, "is a coroutine function")
        if entered == "call":
            check.fact(not coroutine, opener, "is a coroutine function, which cannot be entered")
            if cls is not None:
                check.fact(manager(cls), opener, f"{cls.__name__} cannot be entered")
        made = classes.get(opener) or (cls if opened == "call" or coroutine else None)
        made = check.find(made, opener) if isinstance(made, str) else made
        if made is None:
            check.absent.add(f"{opener}: what it gives is not known")
            continue
        if entered == "manager":
            check.fact(manager(made), opener, f"{made.__name__} cannot be entered")
        if entered == "-" and opener not in NOT_ENTERED:
            check.fact(not manager(made), opener, f"{made.__name__} can be entered, the table says no")
        for part in closed.split(";"):
            method = re.search(r"\$SELF\.(\w+)\(", part).group(1)
            close = getattr(made, method, None)
            check.fact(close is not None, opener, f"{made.__name__} has no {method}")
            if close is not None and inspect.isfunction(inspect.unwrap(close)):
                given = inspect.get_annotations(close).get("return", "")
                waits = inspect.iscoroutinefunction(inspect.unwrap(close))
                waits = waits or "wait" in str(given) or "Future" in str(given)
                awaited = part.strip().startswith("await ")
                check.fact(awaited == waits, opener, f"{made.__name__}.{method}: awaited {awaited}, is {waits}")
        for method in live.split():
            check.fact(live == "-" or hasattr(made, method), opener, f"{made.__name__} has no {method}")


def receptions(check):
    for name, position, keyword in rows("receptions.tsv"):
        found = check.find(name, "receptions.tsv")
        if found is None or position == "-":
            continue
        names = list(inspect.signature(found).parameters)
        if inspect.isclass(found) or "." in found.__qualname__:
            names = names if inspect.isclass(found) else names[1:]
        at = int(position)
        check.fact(len(names) > at and names[at] == keyword, name, f"has {names}, not {keyword} at {at}")


# What can be entered, and is closed by hand in spite of that, and why.
NOT_ENTERED = {
    "nats.connect": "not in its older versions",
    "psycopg.AsyncConnection.connect": "leaving it commits, too",
}

# What an opener gives, where no annotation says so that can be read.
CLASSES = {
    "aio_pika.connect": "aio_pika.Connection",
    "aio_pika.connect_robust": "aio_pika.RobustConnection",
    "aiofiles.open": "aiofiles.threadpool.binary.AsyncBufferedIOBase",
    "aiomysql.connect": "aiomysql.Connection",
    "aiomysql.create_pool": "aiomysql.Pool",
    "aiopg.connect": "aiopg.Connection",
    "aiopg.create_pool": "aiopg.Pool",
    "aiosqlite.connect": "aiosqlite.Connection",
    "asyncio.open_connection": "asyncio.StreamWriter",
    "asyncio.open_unix_connection": "asyncio.StreamWriter",
    "asyncpg.connect": "asyncpg.Connection",
    "asyncpg.create_pool": "asyncpg.Pool",
    "asyncssh.connect": "asyncssh.SSHClientConnection",
    "nats.connect": "nats.aio.client.Client",
    "psycopg.AsyncConnection.connect": "psycopg.AsyncConnection",
    "redis.asyncio.Redis.from_url": "redis.asyncio.Redis",
    "redis.asyncio.from_url": "redis.asyncio.Redis",
    "websockets.connect": "websockets.asyncio.client.ClientConnection",
}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--strict", action="store_true", help="what is not installed counts as an error")
    strict = parser.parse_args().strict
    warnings.simplefilter("ignore")
    check = Check()
    resources(check, CLASSES)
    receptions(check)
    for (name,) in rows("concurrent.tsv"):
        found = check.find(name, "concurrent.tsv")
        check.fact(found is None or inspect.isclass(found), name, "is no class")
    for line in check.errors:
        print("error:", line)
    for line in sorted(check.absent):
        print("absent:", line)
    print(f"{check.facts} facts compared, {len(check.absent)} absent, {len(check.errors)} wrong")
    sys.exit(bool(check.errors or (strict and check.absent)))


main()
