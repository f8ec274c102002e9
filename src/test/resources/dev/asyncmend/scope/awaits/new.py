async def main(x):
    match f(0):
        case {"k": y} if f(1):
            f(2)

    type T[U: f(3)] = f(4)

    class C[V](f(5), k=f(6)):
        pass

    @f(7)
    def m[W](x: f(8) = f(9)) -> f(10):
        pass

    print(f"{[f(11) for y in x]!r:>{f(12)}}")
    with (f(13) as a, f(14) as b):
        pass
    x = [[y async for y in f(15)] for z in w]

    @f(16).x
    @x[f(17)]
    class D:
        pass
