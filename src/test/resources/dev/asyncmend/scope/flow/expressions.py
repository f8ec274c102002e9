def short(flag):
    a = make()  #> a: read +1, lost +1
    return flag and a


def chain(x):
    b = make()  #> b: read +1, lost +1
    return 1 < x < b


def ternary(flag):
    c = make()  #> c: read +1, lost +1
    return c if flag else None


def walrus():
    if (d := make()) is None:  #> d: read +2, lost +1
        return
    return d


def walrus_and(flag):
    if flag and (e := make()):  #> e: read +1, lost end
        print(e)


def augmented():
    f = 1  #> f: read +1
    f += 2  #> f: lost end


def swap(a, b):
    a, b = b, a  #> a: read +1; b: read +1
    return a, b


def parameters(p, q=1, *r, s, **t):  #> p: read +1
    print(p)
    p = q  #> p: lost end
    del r  #> r: lost end


def deleted():
    u = make()  #> u: lost +1
    del u


def handler():
    try:
        work()
    except ValueError as v:
        print(v)
    v = 1  #> v: lost end


def managed():
    w = make()  #> w: read +1
    with open(w) as x:  #> x: read +1
        print(x)


def suppressed():
    y = make()  #> y: read +3, lost end
    with suppress(ValueError):
        work()
        print(y)


def in_with(lock):
    z = make()  #> z: read +3
    with lock:
        work()
        print(z)


def matched(v):
    a = make()  #> a: read +2 +5 +7
    match v:
        case [b, *_] if a:  #> b: read +1, lost +3 +5
            return b
        case {"k": c}:  #> c: lost +1 +3
            return a
        case _:
            return a


def unmatched(v):
    d = make()  #> d: read +3, lost end
    match v:
        case 1:
            print(d)


def nested(xs):
    return [y for x in xs if (y := make(x))], y  #> y: read +0 +0, lost +0


def imports():
    import a  #> a: read +1
    a.b


def annotations():
    n: int = make()  #> n: read +1
    return n


def dead():
    return 1
    e = make()  #> e: read +1
    print(e)
