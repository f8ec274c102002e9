"""Runs generated coroutines many times and prints what happened to their values.

Input: a file a line. Output for each: FILE, then once each
  r READ ORIGIN   the read numbered READ saw a value of ORIGIN: a number, or a kind of value
  u READ          the variable was unbound there
  l NUMBER        the value numbered so was overwritten, deleted or left behind unread
  s READ READ     the coroutine was suspended between these two reads
"""

import random
import sys
import types

RUNS = 40
STEPS = 60


class E(Exception):
    pass


class F(Exception):
    pass


class Value:
    """A value that knows where it was made."""

    def __init__(self, number):
        self.number = number

    def __iadd__(self, other):
        return other

    def __radd__(self, other):
        return self


class Pause:
    def __await__(self):
        yield


class Manager:
    def __init__(self, value, swallows):
        self.value, self.swallows = value, swallows

    def __enter__(self):
        return self.value

    def __exit__(self, kind, value, trace):
        return self.swallows and kind is not None and issubclass(kind, Exception)


class AsyncManager(Manager):
    def __init__(self, run, value):
        self.run, self.value = run, value

    async def __aenter__(self):
        await self.run.pause()
        return self.value

    async def __aexit__(self, kind, value, trace):
        await self.run.pause()


class Run:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.steps = 0
        self.events = []
        self.pending = None
        self.held = {}
        self.said = set()
        self.raising = False

    def tired(self):
        self.steps += 1
        return self.steps > STEPS

    def chance(self):
        return not self.tired() and self.random.random() < 0.5

    def risk(self):
        if not self.tired() and self.random.random() < 0.3:
            raise self.random.choice([E, F])()

    def some(self, variable, number):
        for _ in range(self.random.randrange(3)):
            yield self.make(variable, number)

    def make(self, variable, number):
        self.lose(variable)
        value = Value(number)
        self.held[variable] = [number, False]
        return value

    def lose(self, variable):
        number, used = self.held.pop(variable, (None, True))
        if not used:
            self.said.add("l %s" % number)

    def remake(self, variable, number):
        if variable in self.held:
            self.held[variable][1] = True
        return self.make(variable, number)

    def use(self, value):
        for holder in self.held.values():
            if holder[0] == value.number:
                holder[1] = True

    def about(self, read):
        if self.pending is not None:
            self.said.add("u %s" % self.pending)
        self.pending = read

    def read(self, read, value):
        self.pending = None
        self.events.append(read)
        if isinstance(value, Value):
            self.use(value)
            origin = value.number
        elif isinstance(value, BaseException):
            origin = "except"
        elif isinstance(value, types.ModuleType):
            origin = "import"
        else:
            origin = "def"
        self.said.add("r %s %s" % (read, origin))
        return True

    async def pause(self):
        self.events.append("pause")
        await Pause()

    async def several(self, variable, number):
        for _ in range(self.random.randrange(3)):
            await self.pause()
            yield self.make(variable, number)
        await self.pause()

    def suspensions(self):
        for start, first in enumerate(self.events):
            paused, met = False, set()
            for second in self.events[start + 1 :] if first != "pause" else ():
                if second == "pause":
                    paused = True
                elif paused and second not in met:
                    self.said.add("s %s %s" % (first, second))
                met.add(second)
                if second == first:
                    break


def once(code, seed):
    run = Run(seed)
    names = {
        "W": run.make,
        "V": run.remake,
        "R": run.read,
        "P": run.about,
        "C": run.chance,
        "T": run.tired,
        "X": run.risk,
        "S": run.some,
        "A": run.several,
        "M": lambda variable, number: Manager(run.make(variable, number), False),
        "N": lambda variable, number: AsyncManager(run, run.make(variable, number)),
        "D": run.lose,
        "suppress": lambda: Manager(None, True),
        "pause": run.pause,
        "E": E,
        "F": F,
    }
    exec(code, names)
    coroutine = names["main"](run.make("a", 1))
    try:
        while True:
            coroutine.send(None)
    except StopIteration:
        for variable in list(run.held):
            run.lose(variable)
    except (Exception, RecursionError):
        pass
    run.about(None)
    run.suspensions()
    return run.said


for line in sys.stdin:
    path = line.rstrip("\n")
    print("FILE", path, sep="\t")
    with open(path) as file:
        code = compile(file.read(), path, "exec")
    said = set()
    for seed in range(RUNS):
        said |= once(code, seed)
    for word in sorted(said):
        print(word)
