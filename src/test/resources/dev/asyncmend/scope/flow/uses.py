def straight():
    a = make()  #> a: read 3
    b = a  #> b: lost 4
    b = 2  #> b: read 5
    return b


def branch(flag):
    c = make()  #> c: read 11, lost end
    if flag:
        print(c)


def both(flag):
    d = make()  #> d: read 17 19
    if flag:
        print(d)
    else:
        await d


def early(flag):
    e = make()  #> e: read 26, lost 25
    if flag:
        return
    return e


def raising(flag):
    f = make()  #> f: read 33, lost 32
    if flag:
        raise ValueError
    return f


def loop(xs):
    g = make()  #> g: read 39, lost end
    for x in xs:  #> x: read 39
        print(g, x)


def rebinding(xs):
    h = None  #> h: read 45 47
    for x in xs:
        print(h)
        h = x  #> h: read 45 47
    return h


def endless():
    i = make()  #> i: read 53
    while True:
        print(i)
        if i:
            break


def endless_break(flag):
    j = make()  #> j: read 62, lost 61
    while 1:
        if flag:
            return
        print(j)


def loop_else(xs):
    k = make()  #> k: read 71, lost end
    for x in xs:
        if x:
            break
    else:
        print(k)


def handlers():
    l = make()  #> l: read 77 79
    try:
        use(l)
    except ValueError:
        print(l)


def assigned_in_try():
    try:
        m = make()  #> m: read 88
    except ValueError:
        return None
    except (KeyError, OSError) as e:
        raise Oops from e
    return m


def risk_behind():
    try:
        n = make()  #> n: read 94, lost 96
        work(n)
    except Exception:
        return
    else:
        print(n)


def with_finally():
    o = make()  #> o: read 104
    try:
        return 1
    finally:
        o.close()


def returned_in_try():
    p = make()  #> p: read 110 112
    try:
        return p
    finally:
        p.close()


def finally_only_on_error():
    try:
        q = make()  #> q: read 121
    finally:
        done()
    return q


def nested_finally(xs):
    for x in xs:
        r = make()  #> r: read 130, lost 129
        try:
            try:
                if x:
                    continue
                print(r)
            finally:
                one()
        finally:
            two()
