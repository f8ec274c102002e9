import os
from sys import *
import a.b as c, d.e

x = [y for y in os]
print((lambda p, q=x: p + q + r)(1))
(z := 1)
[(w := i) for i in x]


def f(a, *b, c=x, **d):
    global g, h
    g = a
    e = lambda: e + b
    del a
    n: int
    (m): int
    (o): int = 1
    o += undefined

    def nested():
        nonlocal e
        e = c
        return h

    class Local:
        a = a
        e = e
        c: int = c

        def method(self):
            return super().method(e, c, __class__)

    return [k for k in b if (last := k)]


def passed():
    v = 1
    u = 2

    def middle():
        def inner():
            return v

        class C:
            w = v

            def v(self):
                return v, u

        return inner

    def shadowing():
        global v

        def inner():
            return v

        return inner

    class D:
        global u
        u = 3

        def method(self):
            return u


class Base(os.x, metaclass=x):
    attribute = 1
    other = attribute
    pairs = [(attribute, k) for k in other]
    lazy = (attribute for k in other if k)
    __private = 2

    def __method(self, __parameter):
        __local = self.__private, __private
        return [__local for __local in __parameter]

    @staticmethod
    def static():
        return super


class __Under:
    __x = 1

    class Inner:
        __y = 2


class ___:
    __z = 3


async def handlers(stream):
    try:
        async with stream as (one, [two, *three]):
            pass
    except os.error as error:
        error
    except (ValueError, TypeError):
        import late
    async for item, stream.x in stream:
        yield item
    for stream[0] in error:
        pass
    return {key: value async for key, value in stream for key in value}, {s for s in t}


def generator():
    total = 0
    yield from (total for _ in range(total))
    if (hit := any((first := n) for n in range(3))):
        return hit, first

    def inner():
        return [(total, deep) for deep in [deep2 for deep2 in total]]


def decorate(x: os, y: x = x) -> x:
    @x
    @generator(x)
    class C(x):
        pass
