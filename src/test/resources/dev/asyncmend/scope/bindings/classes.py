import a
import b

x = 1


class C(a.Base, meta=b):  #? a: import 1 a; b: import 2 b
    y = x  #? x: assigned 9, assigned 4
    x = x  #? x: assigned 9, assigned 4
    z = x  #? x: assigned 9
    if a:
        w = 1
    w  #? w: assigned? 12
    print = print  #? print: assigned 14, builtin

    def m(self):
        return x, y, C, __class__  #? x: assigned 4; y: none; C: class 7; __class__: none

    @property
    def n(self, d=z):  #? z: assigned 10
        return self.__p, __q  #? __q: none

    __q = 2
    r = [y for _ in range(3)]  #? y: none; range: builtin
    s = [t for t in z]  #? z: assigned 10; t: comprehension 25


def outer():
    v = 1

    class D:
        v = v  #? v: assigned 32
        u = v  #? v: assigned 32

        class E:
            f = v, u  #? v: assigned 29; u: none

    class F:
        g = v  #? v: def 41

        def v(self):
            pass

    return D


class _P:
    def __secret(self):
        return 1

    alias = __secret  #? __secret: def 48


_P__secret = 3


def late():
    return x  #? x: assigned 4


class G:
    def run(self):
        __secret = 1
        return __secret  #? __secret: assigned 63
