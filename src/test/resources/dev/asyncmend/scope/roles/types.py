type Simple = list[Simple]
type Generic[T, *Ts, **P] = dict[T, Bound]


def f[T: (int, Bound), U](a: T, b: U = default) -> T:
    local: T = a
    return lambda: (T, local)


class C[T](Base[T], key=T):
    attribute = 1
    type Alias[V] = tuple[T, V, attribute]

    def method[W: attribute](self, x: T, y: attribute) -> W:
        return T, x, attribute, __class__

    def plain(self, x: T):
        return super().plain(x)


class Private[__T]:
    member: __T
    type __Alias = __T

    def __method[__U](self, __x: __T, __y: __U):
        return __T, __U, __x


def outer():
    seen = 1

    class Inner[T]:
        seen2 = seen
        type A = tuple[seen, seen2, T]

    def g[V: seen](x: V):
        return [seen for _ in x]


match f:
    case [1, a, *rest] if a:
        pass
    case {"k": b, **others} | {"l": b, **others}:
        pass
    case C(c, key=d) as whole:
        pass
    case _:
        pass
