def closure():
    a = make()  #> a: captured +2, lost +5

    def inner():
        return a

    return inner


def lambdas():
    b = make()  #> b: captured +1, lost +1
    return lambda: b


def generators(xs):
    c = make()  #> c: captured +1, lost +1
    return (c for x in xs)


def first_iterable():
    d = make()  #> d: read +1
    return (x for x in d)


def comprehensions(xs):
    e = make()  #> e: read +1 +1, lost +1
    return [e for x in xs if e]


def classes():
    f = make()  #> f: read +3, captured +5

    class C:
        g = f  #> g: captured -1, lost end

        def m(self):
            return f


def rebinding():
    h = make()  #> h: read +6, captured +2

    def inner():
        nonlocal h
        h = 2

    return h


def outward():
    global i
    i = make()  #> i: captured -51, lost end


def defaults():
    j = make()  #> j: read +2

    def inner(k=j):
        return k


def deep():
    m = make()  #> m: captured +2, lost +2

    return lambda: (lambda: m)
