def raised_and_caught():
    a = make()  #> a: read +4, lost +2 end
    try:
        raise ValueError
    except ValueError:
        print(a)
    except KeyError:
        pass


def raised_and_caught_for_sure():
    b = make()  #> b: read +4
    try:
        raise ValueError
    except:
        print(b)


def raised_through_finally():
    c = make()  #> c: read +4
    try:
        raise ValueError
    finally:
        print(c)


def raised_through_with(lock):
    d = make()  #> d: read +3, lost +2
    with lock:
        raise ValueError
    print(d)


def raised_through_suppress(flag):
    e = make()  #> e: read +4, lost +3
    with suppress(ValueError):
        if flag:
            raise ValueError
    print(e)


async def returned_through_with(lock):
    f = make()  #> f: read +5, lost +4
    async with lock:
        if f2:
            pass
        return
    print(f)


def broken_through_finally(xs):
    for x in xs:
        g = make()  #> g: read +4
        try:
            break
        finally:
            print(g)


def continued_through_finally(xs):
    for x in xs:
        h = make()  #> h: lost +0 end
        try:
            continue
        finally:
            pass
        print(h)


def returned_by_finally():
    i = make()  #> i: lost +4
    try:
        work()
    finally:
        return
    print(i)


def uncaught():
    j = make()  #> j: read +2
    work()
    print(j)


def caught_outside():
    try:
        k = make()  #> k: read +2, lost end
        work()
        print(k)
    except ValueError:
        pass


def caught_two_levels_out():
    try:
        l = make()  #> l: read +5, lost end
        try:
            work()
        except KeyError:
            pass
        print(l)
    except ValueError:
        pass


def caught_two_levels_out_through_finally():
    try:
        m = make()  #> m: read +5, lost end
        try:
            work()
        finally:
            done()
        print(m)
    except ValueError:
        pass


def caught_outside_with(lock):
    try:
        n = make()  #> n: read +3, lost end
        with lock:
            work()
        print(n)
    except ValueError:
        pass


def named_handler():
    try:
        work()
    except ValueError as o:  #> o: lost +0
        pass


def named_handler_leaving():
    try:
        work()
    except ValueError as p:  #> p: read +2, lost +0
        if work():
            raise p
        return


def raised_in_else():
    try:
        q = make()  #> q: lost +4
    except ValueError:
        pass
    else:
        raise ValueError
    print(q)


def star():
    r = make()  #> r: read +4 +6 +7
    try:
        work()
    except* ValueError:
        print(r)
    except* KeyError:
        print(r)
    print(r)


def deep():
    s = make()  #> s: read +13
    try:
        work()
    finally:
        try:
            work()
        finally:
            try:
                work()
            finally:
                try:
                    work()
                finally:
                    print(s)


def asserted():
    t = make()  #> t: read +1, lost end
    assert work(), t


def asserted_and_caught():
    try:
        u = make()  #> u: read +1 +3, lost end
        assert work(), u
    except AssertionError:
        print(u)


def raised_with_cause():
    v = w = make()  #> v: read +1; w: read +1
    raise v from w
