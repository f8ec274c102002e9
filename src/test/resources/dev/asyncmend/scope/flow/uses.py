def straight():
    a = make()  #> a: read +1
    b = a  #> b: lost +1
    b = 2  #> b: read +1
    return b


def branch(flag):
    c = make()  #> c: read +2, lost end
    if flag:
        print(c)


def both(flag):
    d = make()  #> d: read +2 +4
    if flag:
        print(d)
    else:
        await d


def early(flag):
    e = make()  #> e: read +3, lost +2
    if flag:
        return
    return e


def raising(flag):
    f = make()  #> f: read +3, lost +2
    if flag:
        raise ValueError
    return f


def loop(xs):
    g = make()  #> g: read +2, lost end
    for x in xs:  #> x: read +1
        print(g, x)


def rebinding(xs):
    h = None  #> h: read +2 +4
    for x in xs:
        print(h)
        h = x  #> h: read -1 +1
    return h


def endless():
    i = make()  #> i: read +2 +3
    while True:
        print(i)
        if i:
            break


def endless_break(flag):
    j = make()  #> j: read +4, lost +3
    while 1:
        if flag:
            return
        print(j)


def loop_else(xs):
    k = make()  #> k: read +5, lost end
    for x in xs:
        if x:
            break
    else:
        print(k)


def handlers():
    l = make()  #> l: read +2 +4
    try:
        use(l)
    except ValueError:
        print(l)


def assigned_in_try():
    try:
        m = make()  #> m: read +5
    except ValueError:
        return None
    except (KeyError, OSError) as e:
        raise Oops from e
    return m


def risk_behind():
    try:
        n = make()  #> n: read +1 +5
        work(n)
    except Exception:
        return
    else:
        print(n)


def with_finally():
    o = make()  #> o: read +4
    try:
        return 1
    finally:
        o.close()


def returned_in_try():
    p = make()  #> p: read +2 +4
    try:
        return p
    finally:
        p.close()


def finally_only_on_error():
    try:
        q = make()  #> q: read +3
    finally:
        done()
    return q


def nested_finally(xs):
    for x in xs:
        r = make()  #> r: read +5, lost +0 end
        try:
            try:
                if x:
                    continue
                print(r)
            finally:
                one()
        finally:
            two()
