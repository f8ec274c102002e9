import m

xs = [1]
a = [x for x in xs]  #? x: comprehension 4; xs: assigned 3
b = {x: y for x, y in x.items()}  #? x@1: comprehension~ 5; x@3: none
c = (m for m in m)  #? m@1: comprehension 6; m@3: import 1 m
d = {u for v in xs for u in v if u if m}  #? u@1: comprehension 7; v@2: comprehension 7; m: import 1 m


def walrus():
    if any((last := n) for n in xs):
        return last, n  #? last: walrus? 11; n: none
    [[deep := i for i in j] for j in xs]
    return deep  #? deep: walrus? 13


[top := z for z in xs]
top  #? top: walrus? 17


def uses():
    return top  #? top: walrus? 17


def same():
    xs = 1
    return [xs for xs in xs]  #? xs@1: comprehension 27; xs@3: assigned 26


e = [lambda: k for k in xs]  #? k: comprehension 30
f = (lambda q: [q for q in q])(1)  #? q@1: comprehension 31; q@3: parameter 31
g = [h async for h in xs]  #? h: comprehension 32


def order(n):
    if (n := n + 1) and (o := n):  #? n@2: parameter 35, walrus 36
        return o  #? o: walrus? 36
