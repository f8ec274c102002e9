f(0)


def sync(a=f(1)):
    f(2)
    return [f(3) for x in f(4)]


async def main(a=f(5), *b: f(6), c: f(7) = f(8)) -> f(9):
    f(10)
    x = [f(11) for y in f(12) if f(13)]
    x = [[f(14) for y in f(15)] for z in f(16)]
    x = [y for z in f(17) for y in f(18)]
    x = {f(19): f(20) for y in f(21) for z in f(22)}
    x = {y for y in [z for z in f(23)]}
    x = (y for y in f(24))
    x = lambda a=f(25): f(26)
    x = lambda: [y for y in f(27)]
    x = [(lambda: f(28))() for y in z]
    x = [(y for y in f(29)) for z in w]
    x: int = f(30)
    self.y = f(31)
    f(32).z = f(33)
    f(34)[f(35)] = f(36)
    del f(37).x
    print(f"{f(38)} {x:{f(39)}}")
    with f(40) as f(41).x, f(42):
        pass
    for f(43).x in f(44):
        pass
    assert f(45), f(46)
    try:
        raise f(47) from f(48)
    except f(49):
        pass
    while f(50):
        pass
    yield f(51)
    print(*f(52), k=f(53), **f(54))
    if (y := f(55)) and (f(56) if f(57) else f(58)):
        pass
    x = [y async for y in f(59)]

    class C(f(61), k=f(62)):
        x = f(63)
        y = [f(64) for y in f(65)]

        @d(f(66))
        async def m(self, x=f(67)):
            f(68)

    @d(f(69))
    def inner(x=f(70), *, y=f(71)):
        f(72)
        return lambda: f(73)

    def annotated(x: int) -> int:
        async def deeper():
            f(74)

    @f(75)
    class D:
        def m(self, x=f(76)):
            pass

    global g
    return
