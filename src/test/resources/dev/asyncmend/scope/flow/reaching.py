def straight(a):
    b = 1
    b  #< b: -1
    b = 2
    b  #< b: -1
    a  #< a: -5


def branches(flag):
    a = 1
    if flag:
        a = 2
    a  #< a: -3 -1
    if flag:
        b = 1
    b  #< b: -1


def loops(xs):
    a = 0
    for x in xs:
        a  #< a: -2 +1
        a = x  #< x: -2
    a  #< a: -4 -1
    x  #< x: -4


def deleted(flag):
    a = 1
    if flag:
        del a
    a  #< a: -3 -1


def handlers():
    a = 0
    try:
        a = work()
        work()
        a = 2
    except ValueError as a:
        a  #< a: -1
    except KeyError:
        a  #< a: -8 -6
    a  #< a: -9 -7 -5


def unbound_after_handler():
    e = 1
    try:
        work()
    except ValueError as e:
        pass
    e  #< e: -5


def closed():
    a = 1
    a  #< a: -1 +4

    def inner():
        nonlocal a
        a = 2
        return a  #< a: -6 -1 +2

    a = 3


def comprehended(xs):
    return [x for x in xs if x]  #< x: +0


def walrus(xs):
    if (a := 1) and (a := 2):
        a  #< a: -1 -1
    a  #< a: -2 -2


def augmented():
    a = 1
    a += 1  #< a: -1
    a  #< a: -1


def leaving(flag):
    a = 1
    while True:
        if flag:
            a = 2
            break
        a = 3
        continue
    a  #< a: -4


def parameters(a=1, *b):
    a  #< a: -1
    if b:  #< b: -2
        import a
    a  #< a: -4 -1


module = 1


def user():
    module  #< module: -4
