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
    b  #< b: -1 unbound


def loops(xs):
    a = 0
    for x in xs:
        a  #< a: -2 +1
        a = x  #< x: -2
    a  #< a: -4 -1
    x  #< x: -4 unbound


def deleted(flag):
    a = 1
    if flag:
        del a
    a  #< a: -3 -1 unbound


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
    a  #< a: -9 -7 -5 unbound


def unbound_after_handler():
    e = 1
    try:
        work()
    except ValueError as e:
        pass
    e  #< e: -5 unbound


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


def inner():
    return lambda x, y=1: (x, y)  #< x: +0; y: +0


def lazily(xs):
    return (x + z for x in xs if (z := x))  #< x: +0; z: +0


def unbound_loop(xs):
    for x in xs:
        pass
    x  #< x: -2 unbound


def unbound_deleted():
    x = 1
    del x
    x  #< x: -1 unbound


def unbound_try():
    try:
        work()
        x = 1
    except ValueError:
        x  #< x: unbound
    else:
        x  #< x: -4
    x  #< x: -5 unbound


def unbound_class():
    class C:
        x  #< x: unbound
        x = 1
        x  #< x: -1


def catching_everything():
    try:
        x = work()
    except:
        x = None
    x  #< x: -3 -1


def catching_base():
    try:
        x = work()
    except BaseException:
        x = None
    x  #< x: -3 -1


def finally_after_return(flag):
    try:
        if flag:
            x = 1
            return
        x = 2
    finally:
        x  #< x: -4 -2 unbound
    x  #< x: -3


def finally_by_break(xs):
    for y in xs:
        try:
            x = 1
            break
        finally:
            x = 2
        x = 3
    x  #< x: -2 unbound


def swallowing():
    with suppress(ValueError):
        work()
        x = 1
    x  #< x: -1 unbound


def perhaps_swallowing(lock):
    with lock:
        work()
        x = 1
    x  #< x: -1 unbound


def handlers_that_raise():
    try:
        try:
            work()
        except ValueError as x:
            raise
    except ValueError:
        x  #< x: unbound


def star_handlers():
    x = 0
    try:
        work()
    except* ValueError:
        x = 1
        raise
    except* KeyError:
        x  #< x: -7 -3
    x  #< x: -8 -4
