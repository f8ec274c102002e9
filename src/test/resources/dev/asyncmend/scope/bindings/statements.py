from typing import TYPE_CHECKING
import typing

if TYPE_CHECKING:
    from one import A
else:
    A = object

if not typing.TYPE_CHECKING:
    B = 1
elif TYPE_CHECKING:
    B = 2
A, B  #? A: import! 5 one A, assigned 7; B: assigned 10, assigned! 12

try:
    import fast as impl
except ImportError as e:
    e  #? e: except? 17
    import slow as impl
finally:
    e  #? e: none
    done = 1
impl, done  #? impl: import? 16 fast, import? 19 slow; done: assigned 22


def handler():
    return e  #? e: except? 17


def matching(v):
    match v:
        case [a, *rest]:
            a, rest  #? a: match~? 32; rest: match~? 32
        case {"k": b, **others}:
            b, others  #? b: match~? 34; others: match~? 34
        case Point(x=c) | Other(c):  #? Point: none
            c  #? c: match~? 36, match~? 36
        case str() as s:
            s  #? s: match? 38
        case TYPE_CHECKING.X:  #? TYPE_CHECKING: import 1 typing TYPE_CHECKING
            pass
        case whole if whole:  #? whole: match? 42
            pass


def simple():
    a = b = 1
    c, d = a, b
    [e, (f, *g)] = c
    h.i, j[k] = d  #? h: none; j: none; k: none
    del a, (b, c)
    return a, c, d, e, f, g  #? a: assigned 47; c: assigned 48; d: assigned 48; e: assigned~ 49; g: assigned~ 49


str = str  #? str: assigned 55, builtin
str  #? str: assigned 55


def after():
    return str  #? str: assigned 55


if typing:
    input = raw_input
input  #? input: assigned? 64, builtin
del len
len  #? len: builtin
__name__  #? __name__: builtin


def late_import():
    from json import dumps, loads as parse
    import os, sys as system

    return dumps, parse, os, system  #? parse: import 72 json loads; system: import 73 sys
