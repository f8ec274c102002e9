import requests
import requests as rq
from requests import get
from . import near
from ..pkg import far as away
import os.path
import xml.dom as dom


async def plain(u):
    requests.get(u)  #? requests: import 1 requests; u: parameter 10
    rq.get(u)  #? rq: import 2 requests
    get(u)  #? get: import 3 requests get
    near.x  #? near: import 4 . near
    away.x  #? away: import 5 ..pkg far
    os.path  #? os: import 6 os
    dom.x  #? dom: import 7 xml.dom
    print(nobody)  #? print: builtin; nobody: none


def shadowed(requests, /, a, *args, k=rq, **kw):  #? rq: import 2 requests
    requests.get(a)  #? requests: parameter 21; a: parameter 21
    return args, k, kw  #? args: parameter 21; k: parameter 21; kw: parameter 21


def whole():
    requests.get(1)  #? requests: assigned? 29
    if get:  #? get: import 3 requests get
        requests = rq


def nested(u):
    def inner():
        nonlocal u
        u = 1
        return requests, u  #? requests: import 1 requests; u: parameter 32, assigned? 35

    return inner, u  #? inner: def 33; u: parameter 32, assigned? 35


def setter():
    global late
    late = 1
    late  #? late: assigned? 43, assigned 47


late = 2
late  #? late: assigned? 43, assigned 47


def hidden():
    x = 1

    def middle():
        global x

        def inner():
            return x  #? x: none

        return inner

    return middle


def default(a, b=get, c=lambda a: a):  #? get: import 3 requests get; a: parameter 65
    return a  #? a: parameter 65


def deleted():
    import json

    del json
    json  #? json: import 70 json
    n: int
    n  #? n: none
    m: int = 3
    m += 1  #? m: assigned 76, augmented 77
    (p): int
    p  #? p: none


@get  #? get: import 3 requests get
def annotated(get: get) -> get:  #? get@1: import 3 requests get; get@2: import 3 requests get
    (lambda x, *, y=x: x)  #? x@1: none; x@2: parameter 84


def again():
    def again():
        return again  #? again: def 88

    return again  #? again: def 88


def conditional(flag):
    try:
        import ujson as json
    except ImportError:
        json = None
    else:
        del flag
    for i, j in flag:
        pass
    else:
        i  #? i: loop~? 101
    while flag:
        k = 1
    with flag as w, flag as (v, *q):
        (w, v, q, k)  #? w: with 107; v: with~ 107; q: with~ 107; k: assigned? 106
    return json, j  #? json: import? 96 ujson, assigned? 98; j: loop~? 101
