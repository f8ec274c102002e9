"""Prints where CPython 3.12 or newer is not sure that a local variable has a value.

Its compiler follows the control flow of every function and emits LOAD_FAST_CHECK where a variable
may be unbound. Reads from standard input the files, prints line and column in bytes. Functions with more
than 64 variables are left out: there it does not look closely.
"""

import dis
import sys
import types

CLOSELY = 64


def show(code):
    if len(code.co_varnames) <= CLOSELY:
        for step in dis.get_instructions(code):
            if step.opname == "LOAD_FAST_CHECK" and step.positions.lineno is not None:
                print(step.positions.lineno, step.positions.col_offset, sep="\t")
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            show(constant)


for line in sys.stdin:
    path = line.rstrip("\n")
    print("FILE", path, sep="\t")
    try:
        with open(path, "rb") as file:
            show(compile(file.read(), path, "exec", dont_inherit=True))
    except (SyntaxError, ValueError, LookupError, RecursionError) as problem:
        print("ERROR", type(problem).__name__, sep="\t")
