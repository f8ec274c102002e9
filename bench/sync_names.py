#!/usr/bin/env python3
"""Collects the names of plain methods: a method of such a name may be sync, whoever's it is.

    bench/sync_names.py STDLIB... --libraries FOLDER > knowledge/sync-names.txt

STDLIBs are the standard libraries of several versions; FOLDER holds unpacked wheels of libraries
that people use (bench/sync_names_libraries.txt has those of the file that is checked in). A name
counts when a class has a plain ``def`` of that name, or a module has, and it is public; of the
libraries' names only those that two of them share, for others are hardly met elsewhere.
"""
import ast
import collections
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


def names(folder):
    for path in sorted(pathlib.Path(folder).rglob("*.py")):
        if {"test", "tests", "testing", "idlelib", "lib2to3", "site-packages"} & set(path.parts[len(folder.parts):]):
            continue
        try:
            yield from methods(ast.parse(path.read_bytes()))
        except (SyntaxError, ValueError, RecursionError):
            continue


def main(arguments):
    at = arguments.index("--libraries") if "--libraries" in arguments else len(arguments)
    found = set(builtin_methods())
    for folder in arguments[:at]:
        found.update(names(pathlib.Path(folder)))
    owners = collections.Counter()
    for folder in arguments[at + 1:]:
        for library in sorted(pathlib.Path(folder).iterdir()):
            if library.is_dir():
                owners.update(set(names(library)))
    found.update(name for name, count in owners.items() if count > 1)
    for name in sorted(found):
        if name.isascii() and name.isidentifier() and not name.startswith("_") and len(name) > 1:
            print(name)


if __name__ == "__main__":
    main(sys.argv[1:])
