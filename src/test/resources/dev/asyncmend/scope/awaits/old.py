f(0)  #! f(0): never


def sync(a=f(1)):  #! f(1): never
    f(2)  #! f(2): never
    return [f(3) for x in f(4)]  #! f(3): never; f(4): never


async def main(a=f(5), *b: f(6), c: f(7) = f(8)) -> f(9):  #! f(5): never; f(6): never; f(7): never; f(8): never; f(9): never
    f(10)  #! f(10): 8
    x = [f(11) for y in f(12) if f(13)]  #! f(11): 8; f(12): 8; f(13): 8
    x = [[f(14) for y in f(15)] for z in f(16)]  #! f(14): 11; f(15): 8; f(16): 8
    x = [y for z in f(17) for y in f(18)]  #! f(17): 8; f(18): 8
    x = {f(19): f(20) for y in f(21) for z in f(22)}  #! f(19): 8; f(20): 8; f(21): 8; f(22): 8
    x = {y for y in [z for z in f(23)]}  #! f(23): 8
    x = (y for y in f(24))  #! f(24): 8
    x = lambda a=f(25): f(26)  #! f(25): 8; f(26): never
    x = lambda: [y for y in f(27)]  #! f(27): never
    x = [(lambda: f(28))() for y in z]  #! f(28): never
    x = [(y for y in f(29)) for z in w]  #! f(29): 8
    x: int = f(30)  #! f(30): 8
    self.y = f(31)  #! f(31): 8
    f(32).z = f(33)  #! f(32): 8; f(33): 8
    f(34)[f(35)] = f(36)  #! f(34): 8; f(35): 8; f(36): 8
    del f(37).x  #! f(37): 8
    print(f"{f(38)} {x:{f(39)}}")  #! f(38): 8; f(39): 8
    with f(40) as f(41).x, f(42):  #! f(40): 8; f(41): 8; f(42): 8
        pass
    for f(43).x in f(44):  #! f(43): 8; f(44): 8
        pass
    assert f(45), f(46)  #! f(45): 8; f(46): 8
    try:
        raise f(47) from f(48)  #! f(47): 8; f(48): 8
    except f(49):  #! f(49): 8
        pass
    while f(50):  #! f(50): 8
        pass
    yield f(51)  #! f(51): 8
    print(*f(52), k=f(53), **f(54))  #! f(52): 8; f(53): 8; f(54): 8
    if (y := f(55)) and (f(56) if f(57) else f(58)):  #! f(55): 8; f(56): 8; f(57): 8; f(58): 8
        pass
    x = [y async for y in f(59)]  #! f(59): 8

    class C(f(61), k=f(62)):  #! f(61): 8; f(62): 8
        x = f(63)  #! f(63): never
        y = [f(64) for y in f(65)]  #! f(64): never; f(65): never

        @d(f(66))  #! f(66): never
        async def m(self, x=f(67)):  #! f(67): never
            f(68)  #! f(68): 8

    @d(f(69))  #! f(69): 8
    def inner(x=f(70), *, y=f(71)):  #! f(70): 8; f(71): 8
        f(72)  #! f(72): never
        return lambda: f(73)  #! f(73): never

    def annotated(x: int) -> int:
        async def deeper():
            f(74)  #! f(74): 8

    @f(75)  #! f(75): 9
    class D:
        def m(self, x=f(76)):  #! f(76): never
            pass

    global g
    return
