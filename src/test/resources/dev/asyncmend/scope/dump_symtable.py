"""Prints CPython's own symbol table of every file named on standard input.

A line a scope: kind, name, line, then name=class for every symbol; the classes are the numbers of
pycore_symtable.h: 1 local, 2 global declared, 3 global, 4 free, 5 cell.
"""

import _symtable
import sys
import tokenize

KINDS = {0: "function", 1: "class", 2: "module"}
SHIFT = getattr(_symtable, "SCOPE_OFF", 11)
MASK = getattr(_symtable, "SCOPE_MASK", 15)


def show(table):
    symbols = " ".join(
        name + "=" + str((flags >> SHIFT) & MASK)
        for name, flags in sorted(table.symbols.items())
        if not name.startswith(".")
    )
    print(KINDS.get(table.type, "types"), table.name, table.lineno, symbols, sep="\t")
    for child in table.children:
        show(child)


sys.setrecursionlimit(20000)
for line in sys.stdin:
    path = line.rstrip("\n")
    print("FILE", path, sep="\t")
    try:
        with open(path, "rb") as file:
            source = file.read()
        show(_symtable.symtable(source, path, "exec"))
    except (SyntaxError, ValueError, LookupError, RecursionError) as problem:
        print("ERROR", type(problem).__name__, sep="\t")
print("DONE")
