async def coroutine(self, xs, flag, key, other):
    f(1)  #= f(1): dropped
    await f(2)  #= f(2): awaited
    (f(3))  #= f(3): dropped
    await (f(4) if flag else f(5))  #= f(4): awaited; f(5): awaited
    await (flag and f(6))  #= f(6): awaited; flag: condition, awaited
    f(7) or f(8)  #= f(7): condition; f(8): dropped
    if f(9) and flag:  #= f(9): condition, condition
        pass
    if not f(10):  #= f(10): condition
        pass
    a = f(11)  #= f(11): bound a
    b: int = f(12)  #= f(12): bound b
    self.c = f(13)  #= f(13): stored self.c
    xs[0] = f(14)  #= f(14): stored xs[0]; 0: key
    d = e = f(15)  #= f(15): bound d, bound e
    g, h = f(16), f(17)  #= f(16): bound g; f(17): bound h
    i, j = f(18)  #= f(18): unpacked
    i, *j = f(19), f(20)  #= f(19): in Tuple: unpacked
    [k, l] = (f(21), f(22))  #= f(22): bound l
    m = n, o = f(23), f(24)  #= f(24): in Tuple: bound m, bound o
    (p := f(25))  #= f(25): bound p
    print((q := f(26)))  #= f(26): bound q, argument 0
    r = [f(27), (f(28),)]  #= f(27): in ListExpr: bound r; f(28): in Tuple: in ListExpr: bound r
    s = {f(29): f(30), **f(31)}  #= f(29): key; f(30): in Dict: bound s; f(31): mapped
    t = {f(32)}  #= f(32): in SetExpr: bound t
    t += f(33)  #= f(33): operand; t: operand
    return a, b, d, e, g, h, i, j, k, l, m, n, o, p, q, r, s  #= a: in Tuple: returned


async def uses(self, xs, flag):
    call(f(1), *f(2), f(3), k=f(4), **f(5))  #= f(1): argument 0; f(2): iterated; f(3): argument ?; f(4): argument k; f(5): mapped
    f(6).x  #= f(6): attribute; f(6).x: dropped
    f(7)()  #= f(7): called
    f(8)[f(9) : f(10)]  #= f(8): subscripted; f(9): key; f(10): key
    f(11) + 1  #= f(11): operand
    f(12) is None  #= f(12): operand
    f"{f(13)!r:>{f(14)}}"  #= f(13): formatted; f(14): formatted
    for x in f(15):  #= f(15): iterated
        pass
    async for x in f(16):  #= f(16): async_iterated
        yield f(17)  #= f(17): yielded
    with f(18) as y, f(19):  #= f(18): entered; f(19): entered
        assert f(20), f(21)  #= f(20): condition; f(21): formatted
    async with f(22):  #= f(22): async_entered
        raise f(23) from f(24)  #= f(23): raised; f(24): raised
    while f(25):  #= f(25): condition
        pass
    match f(26):  #= f(26): matched
        case x if f(27):  #= f(27): condition
            pass
    [f(28) for x in f(29) if f(30)]  #= f(28): in ListComp: dropped; f(29): iterated; f(30): condition
    gather(*(f(31) for x in xs))  #= f(31): in GeneratorExp: iterated
    gather(*[f(32) for x in xs])  #= f(32): in ListComp: iterated
    z = {f(33): f(34) async for x in f(35)}  #= f(33): key; f(34): in DictComp: bound z; f(35): async_iterated
    z = lambda k=f(36): f(37)  #= f(36): stored k; f(37): returned
    try:
        pass
    except f(38):  #= f(38): raised
        pass
    [*f(39)], {**f(40)}  #= f(39): iterated; f(40): mapped
    -f(41) < f(42)  #= f(41): operand; f(42): operand
    f(43) if f(44) else f(45)  #= f(44): condition; f(45): dropped
    del f(46).x  #= f(46): attribute; f(46).x: unknown
    z: f(47)  #= f(47): unknown
    global w
    w = f(48)  #= f(48): stored w


@f(1)  #= f(1): declaration
def define(a: f(2) = f(3)) -> f(4):  #= f(2): unknown; f(3): stored a: f(2); f(4): unknown
    yield from f(5)  #= f(5): iterated


class C(f(6), metaclass=f(7)):  #= f(6): declaration; f(7): declaration
    x = f(8)  #= f(8): stored x


y = f(9)  #= f(9): bound y
