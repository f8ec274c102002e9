"""Checks the facts in knowledge/ against the libraries that are installed here.

Usage: python bench/verify_stubs.py [--strict] [MODULE ...]

For every stub whose module can be imported: each class, function, method and attribute exists; a
function is a coroutine function in both or in neither; what a class can do in `with`, `async
with`, `await`, `for` and `async for` agrees, and so do its bases; what it inherits by the stub is
what it has. For blocking.tsv: every name exists and is no coroutine function, and where a stub
has its module, the stub defines it under just that name.

A stub line may say `# unverified: REASON` (nothing on this line, or in this class, is compared) or
`# despite NAME, ...: REASON` (the class has these methods, the stub leaves them out on purpose).
Modules that are not installed are listed; with --strict they count as errors. Exit code 1 means
that something disagrees.
"""

import argparse
import ast
import asyncio
import importlib
import inspect
import re
import sys
import warnings
from pathlib import Path

KNOWLEDGE = Path(__file__).resolve().parent.parent / "knowledge"
STUBS = KNOWLEDGE / "stubs"
PROTOCOLS = (
    "__enter__", "__exit__", "__aenter__", "__aexit__",
    "__await__", "__iter__", "__next__", "__aiter__", "__anext__",
)  # fmt: skip
MISSING = object()


def dotted(node):
    """A name or chain of attributes as text, what is in brackets behind it left out."""
    if isinstance(node, ast.Subscript):
        return dotted(node.value)
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return getattr(node, "id", "")


def version(text):
    """The first two numbers of a text, or None."""
    return tuple(int(n) for n in re.findall(r"\d+", text)[:2]) if text else None


class Module:
    """A stub: its classes, functions and imports by name."""

    def __init__(self, path):
        parts = path.relative_to(STUBS).with_suffix("").parts
        self.name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        text = path.read_text(encoding="utf-8")
        self.lines = text.splitlines()
        self.tree = ast.parse(text, str(path))
        self.nodes = {}
        self.imports = {}
        for node in self.tree.body:
            if isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    self.imports[alias.asname or alias.name] = (node.module, alias.name)
            elif hasattr(node, "name"):
                self.nodes[node.name] = node
            elif isinstance(node, ast.AnnAssign):
                self.nodes[node.target.id] = node

    def remark(self, node, word):
        """The text behind `# word` on the lines of the node, of a class its first; or None."""
        last = node.lineno if isinstance(node, ast.ClassDef) else node.end_lineno
        for line in self.lines[node.lineno - 1 : last]:
            found = re.search(rf"#\s*{word}\b:?\s*(.*)", line)
            if found:
                return found.group(1)
        return None

    def offers(self, name):
        """Whether an import offers the name, in the form `import x as x`, or only uses it here."""
        return not name.startswith("_") and any(
            alias.asname == name
            for node in self.tree.body
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        )

    def trusted(self, node):
        """Whether there is nothing to compare the node with."""
        return self.remark(node, "unverified") is not None

    def elsewhere(self, node):
        """Whether the node is about another version of Python than the one that runs this."""
        since = version(self.remark(node, "from Python"))
        until = version(self.remark(node, "until Python"))
        here = sys.version_info[:2]
        return bool(since and here < since) or bool(until and until < here)


class Check:
    def __init__(self):
        self.modules = {}
        self.errors = []
        self.absent = []
        self.facts = 0
        self.trusted = 0
        for path in sorted(STUBS.rglob("*.pyi")):
            module = Module(path)
            self.modules[module.name] = module

    def error(self, where, text):
        self.errors.append(f"{where}: {text}")

    def find(self, module, name, seen=()):
        """The (module, node) that a name of a stub stands for, re-exports followed, or None."""
        if (module, name) in seen or module not in self.modules:
            return None
        stub = self.modules[module]
        if name in stub.nodes:
            return stub, stub.nodes[name]
        if name in stub.imports:
            return self.find(*stub.imports[name], seen=(*seen, (module, name)))
        return self.find("builtins", name, (*seen, (module, name)))

    def bases(self, stub, node):
        """The (stub, class) pairs that the class names as bases, Generic left out."""
        for base in node.bases:
            base = base.value if isinstance(base, ast.Subscript) else base
            if isinstance(base, ast.Attribute):
                module, name = stub.imports.get(dotted(base.value), (dotted(base.value), ""))
                found = self.find(f"{module}.{name}".rstrip("."), base.attr)
            elif base.id in ("Generic", "Protocol") and stub.imports.get(base.id, ("",))[0] == "typing":
                continue
            else:
                found = self.find(stub.name, base.id)
            if found and isinstance(found[1], ast.ClassDef):
                yield found
            else:
                self.error(f"{stub.name}.{node.name}", f"no stub has its base {dotted(base)}")

    def members(self, stub, node):
        """Every member of a class by name, inherited ones included, with the stub it is from."""
        known = {}
        for child in node.body:
            if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
                known.setdefault(child.name, (stub, child))
            elif isinstance(child, ast.AnnAssign):
                known.setdefault(child.target.id, (stub, child))
            elif isinstance(child, ast.Assign):
                for target in child.targets:
                    known.setdefault(target.id, (stub, child))
        for base in self.bases(stub, node):
            for name, member in self.members(*base).items():
                known.setdefault(name, member)
        return known

    def module(self, stub):
        try:
            real = importlib.import_module(stub.name)
        except ImportError as e:
            self.absent.append(f"{stub.name} ({e})")
            return
        for name in stub.imports:
            self.imported(stub, real, name)
        for name, node in stub.nodes.items():
            self.top(stub, real, name, node)

    def imported(self, stub, real, name):
        """An import finds what it names, and the real module has what the stub offers."""
        module, member = stub.imports[name]
        found = self.find(module, member)
        # The stub of typing has no special forms, such as Any and Self.
        described = module in self.modules and module != "typing"
        if described and not found and f"{module}.{member}" not in self.modules:
            self.error(stub.name, f"imports {member}, which the stub {module} has not")
        if found and (found[0].trusted(found[1]) or found[0].elsewhere(found[1])):
            return
        if stub.offers(name) and not hasattr(real, name):
            self.error(stub.name, f"has no {name}")

    def top(self, stub, real, name, node):
        where = f"{stub.name}.{name}"
        if stub.trusted(node):
            self.trusted += 1
            return
        if stub.elsewhere(node):
            return
        value = getattr(real, name, MISSING)
        if value is MISSING:
            self.error(where, "does not exist")
        elif isinstance(node, ast.ClassDef):
            self.type(stub, node, value, where)
        else:
            self.member(stub, node, value, where)

    def type(self, stub, node, real, where):
        if not inspect.isclass(real):
            self.error(where, "is no class")
            return
        self.facts += 1
        self.ancestry(stub, node, real, where)
        members = self.members(stub, node)
        left_out = re.findall(r"__\w+__", (stub.remark(node, "despite") or "").split(":")[0])
        for name in PROTOCOLS:
            has = getattr(real, name, None) is not None
            if name in members and members[name][0].elsewhere(members[name][1]):
                continue
            if has != (name in members) and name not in left_out:
                self.error(where, f"{'has' if has else 'has no'} {name}")
            self.facts += 1
        for name, (owner, member) in members.items():
            if owner.trusted(member):
                self.trusted += 1
            elif not owner.elsewhere(member):
                self.attribute(owner, member, real, name, f"{where}.{name}")

    def attribute(self, stub, node, real, name, where):
        value = inspect.getattr_static(real, name, MISSING)
        if value is MISSING:
            annotated = any(name in vars(k).get("__annotations__", {}) for k in real.__mro__)
            if annotated or name in getattr(real, "model_fields", {}):
                self.facts += 1
            else:
                self.error(where, "does not exist")
            return
        self.member(stub, node, value, where)

    def ancestry(self, stub, node, real, where):
        for base_stub, base in self.bases(stub, node):
            if base_stub.trusted(base):
                continue
            home = importlib.import_module(base_stub.name)
            parent = getattr(home, base.name, None)
            if parent is None or not issubclass(real, parent):
                self.error(where, f"is no subclass of {base_stub.name}.{base.name}")

    def member(self, stub, node, value, where):
        if isinstance(value, (staticmethod, classmethod)):
            value = value.__func__
        self.facts += 1
        if isinstance(node, (ast.Assign, ast.AnnAssign)):
            if inspect.isfunction(value):
                self.error(where, "is a function")
            return
        if any(isinstance(d, ast.Name) and d.id == "property" for d in node.decorator_list):
            return
        if not callable(value):
            self.error(where, "cannot be called")
            return
        told = isinstance(node, ast.AsyncFunctionDef)
        is_async = asyncio.iscoroutinefunction(value)
        if told and not is_async:  # a decorator may hide it, and hand its coroutine through
            is_async = asyncio.iscoroutinefunction(inspect.unwrap(value))
        if is_async != told:
            self.error(where, f"is {'a' if is_async else 'no'} coroutine function")
        gives = dotted(node.returns)
        if inspect.isasyncgenfunction(value) and gives not in ("AsyncIterator", "AsyncGenerator"):
            self.error(where, "is an async generator")

    def blocking(self, path):
        rows = path.read_text(encoding="utf-8").splitlines()[1:]
        for name in (row.split("\t")[0] for row in rows if row):
            self.blocking_name(name)

    def blocking_name(self, name):
        module = self.home(name)
        if module is None:
            self.absent.append(f"{name} (blocking.tsv: no such module)")
            return
        path = name[len(module) + 1 :].split(".")
        if module in self.modules and not self.in_stub(name, self.modules[module], path):
            return
        real = importlib.import_module(module)
        for part in path:
            real = inspect.getattr_static(real, part, MISSING)
            if real is MISSING:
                self.error(f"blocking.tsv: {name}", "does not exist")
                return
        self.facts += 1
        if asyncio.iscoroutinefunction(real):
            self.error(f"blocking.tsv: {name}", "is a coroutine function")

    def home(self, name):
        """The longest prefix of a qualified name that can be imported, or None."""
        parts = name.split(".")
        for end in range(len(parts) - 1, 0, -1):
            try:
                importlib.import_module(".".join(parts[:end]))
                return ".".join(parts[:end])
            except ImportError:
                continue
        return None

    def in_stub(self, name, stub, path):
        """Whether a stub has the name, and there is something to compare it with."""
        body, node = stub.tree.body, None
        for part in path:
            node = next((n for n in body if getattr(n, "name", None) == part), None)
            if node is None:
                self.error(f"blocking.tsv: {name}", "is not what the stubs call it, or is in no stub")
                return False
            if stub.trusted(node):
                self.trusted += 1
                return False
            if stub.elsewhere(node):
                return False
            body = getattr(node, "body", [])
        return True


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("modules", nargs="*", help="only these modules and what is below them")
    parser.add_argument("--strict", action="store_true", help="what is not installed is an error")
    arguments = parser.parse_args()
    warnings.simplefilter("ignore")
    check = Check()
    for name, stub in check.modules.items():
        wanted = arguments.modules
        if not wanted or any(name == w or name.startswith(w + ".") for w in wanted):
            check.module(stub)
    if not arguments.modules:
        check.blocking(KNOWLEDGE / "blocking.tsv")
    for text in check.absent:
        print(f"not installed: {text}")
    for text in check.errors:
        print(text)
    print(
        f"Python {sys.version_info.major}.{sys.version_info.minor}: {check.facts} facts compared,"
        f" {check.trusted} taken on trust, {len(check.absent)} not installed,"
        f" {len(check.errors)} wrong"
    )
    return 1 if check.errors or (arguments.strict and check.absent) else 0


if __name__ == "__main__":
    sys.exit(main())
