async def main(x):
    match f(0):  #! f(0): 8
        case {"k": y} if f(1):  #! f(1): 8
            f(2)  #! f(2): 8

    type T[U: f(3)] = f(4)  #! f(3): never; f(4): never

    class C[V](f(5), k=f(6)):  #! f(5): never; f(6): never
        pass

    @f(7)  #! f(7): 9
    def m[W](x: f(8) = f(9)) -> f(10):  #! f(8): never; f(9): 8; f(10): never
        pass

    print(f"{[f(11) for y in x]!r:>{f(12)}}")  #! f(11): 8; f(12): 8
    with (f(13) as a, f(14) as b):  #! f(13): 8; f(14): 8
        pass
    x = [[y async for y in f(15)] for z in w]  #! f(15): 8

    @f(16).x  #! f(16): 9
    @x[f(17)]  #! f(17): 8
    class D:
        pass
