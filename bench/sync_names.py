#!/usr/bin/env python3
"""Collects the names of plain methods: a method of such a name may be sync, whoever's it is.

    bench/sync_names.py FOLDER... > knowledge/sync-names.txt

FOLDERs hold Python code: the standard libraries of several versions, and unpacked wheels of
libraries that people use (bench/sync_names_libraries.txt has the list of the file that is checked
in). A name counts when some class has a plain ``def`` of that name, or assigns it, and the name is
public. Names that one library alone has, and has many of, are not left out: being quiet is right.
"""
import ast
import pathlib
import sys
import warnings

warnings.simplefilter("ignore")


def methods(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            for statement in node.body:
                if isinstance(statement, ast.FunctionDef):
                    yield statement.name
                elif isinstance(statement, ast.Assign):
                    yield from (t.id for t in statement.targets if isinstance(t, ast.Name))
        elif isinstance(node, ast.Module):
            yield from (s.name for s in node.body if isinstance(s, ast.FunctionDef))


def builtin_methods():
    """What the classes written in C have."""
    import array, bz2, collections, datetime, decimal, io, lzma, re, select, socket, sqlite3, ssl  # noqa: E401
    import builtins, hashlib, itertools, mmap, operator, queue, struct, threading, zlib  # noqa: E401

    modules = (array, builtins, bz2, collections, datetime, decimal, hashlib, io, itertools, lzma, mmap,
               operator, queue, re, select, socket, sqlite3, ssl, struct, threading, zlib)
    for module in modules:
        for value in vars(module).values():
            if isinstance(value, type):
                yield from vars(value)
            elif callable(value):
                yield getattr(value, "__name__", "")


def main(folders):
    names = set(builtin_methods())
    for folder in folders:
        for path in sorted(pathlib.Path(folder).rglob("*.py")):
            if {"test", "tests", "testing", "idlelib", "lib2to3"} & set(path.parts):
                continue
            try:
                names.update(methods(ast.parse(path.read_bytes())))
            except (SyntaxError, ValueError, RecursionError):
                continue
    for name in sorted(names):
        if name.isascii() and name.isidentifier() and not name.startswith("_") and len(name) > 1:
            print(name)


if __name__ == "__main__":
    main(sys.argv[1:])
