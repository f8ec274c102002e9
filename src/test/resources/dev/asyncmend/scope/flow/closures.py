def closure():
    a = make()  #> a: captured 4, lost end

    def inner():
        return a

    return inner


def lambdas():
    b = make()  #> b: captured 11, lost 11
    return lambda: b


def generators(xs):
    c = make()  #> c: captured 16, lost 16
    return (c for x in xs)


def first_iterable():
    d = make()  #> d: read 21
    return (x for x in d)


def comprehensions(xs):
    e = make()  #> e: read 26, lost 26
    return [e for x in xs if e]


def classes():
    f = make()  #> f: read 33, captured 35, lost end

    class C:
        g = f  #> g: captured 32, lost end

        def m(self):
            return f


def rebinding():
    h = make()  #> h: read 46, captured 42

    def inner():
        nonlocal h
        h = 2

    return h


def outward():
    global i
    i = make()  #> i: captured 1, lost end


def defaults():
    j = make()  #> j: read 57, lost end

    def inner(k=j):
        return k


def deep():
    m = make()  #> m: captured 64, lost 64

    return lambda: (lambda: m)
