def short(flag):
    a = make()  #> a: read 3, lost 3
    return flag and a


def chain(x):
    b = make()  #> b: read 8, lost 8
    return 1 < x < b


def ternary(flag):
    c = make()  #> c: read 13, lost 13
    return c if flag else None


def walrus():
    if (d := make()) is None:  #> d: read 19, lost 18
        return
    return d


def walrus_and(flag):
    if flag and (e := make()):  #> e: read 24, lost end
        print(e)


def augmented():
    f = 1  #> f: read 29
    f += 2  #> f: lost end


def swap(a, b):
    a, b = b, a  #> a: read 34; b: read 34
    return a, b


def parameters(p, q=1, *r, s, **t):  #> p: read 38
    print(p)
    p = q  #> p: lost end
    del r  #> r: lost end


def deleted():
    u = make()  #> u: lost 45
    del u


def handler():
    try:
        work()
    except ValueError as v:
        print(v)
    v = 1  #> v: lost end


def managed():
    w = make()  #> w: read 59
    with open(w) as x:  #> x: read 60
        print(x)


def suppressed():
    y = make()  #> y: read 67, lost end
    with suppress(ValueError):
        work()
        print(y)


def in_with(lock):
    z = make()  #> z: read 74
    with lock:
        work()
        print(z)


def matched(v):
    a = make()  #> a: read 81, lost 83
    match v:
        case [b, *_] if a:  #> b: read 82
            return b
        case {"k": c}:  #> c: lost 84
            return a
        case _:
            return a


def unmatched(v):
    d = make()  #> d: read 92, lost end
    match v:
        case 1:
            print(d)


def nested(xs):
    return [y for x in xs if (y := make(x))], y  #> y: read 96 96, lost 96


def imports():
    import a  #> a: read 101
    a.b


def annotations():
    n: int = make()  #> n: read 106
    return n


def dead():
    return 1
    e = make()  #> e: read 112
    print(e)
