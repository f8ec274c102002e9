"""Compares two versions of a file: which calls in coroutine functions gained or lost an `await`.

Functions are aligned by qualified name, their statements by their text without `await`, so that
layout and comments do not matter.
"""

from __future__ import annotations

import ast
import difflib
import re
import warnings

# Calls that start or collect what they are given: a coroutine in them is not forgotten.
DRIVERS = re.compile(
    r"task|spawn|schedul|future|gather|wait|background|submit|call_soon|start_soon|shield|timeout"
    r"|\brun|_run|run_|coroutine|coro\b|callback|partial|as_completed|defer|async_to_sync",
    re.IGNORECASE,
)
# Unawaited, these still do their work; only their result needs an await.
STARTED = {"gather", "run_in_executor"}
TASKS = {"create_task", "ensure_future", "run_coroutine_threadsafe", "start_soon"}
COLLECTORS = {"append", "add", "extend", "insert", "put", "put_nowait", "update", "setdefault"}


class Change:
    """A call that gained (or lost) its await.

    call and unit are nodes of the version without it, above the nodes between, innermost last.
    versions are pairs of tree and function, old and new.
    """

    def __init__(self, function, unit, above, call, gained):
        self.function = function
        self.versions = ()
        self.unit = unit
        self.above = above
        self.call = call
        self.gained = gained

    @property
    def name(self):
        """The last name of what is called, empty where it has none."""
        return last_name(self.call.func)

    @property
    def key(self):
        """What makes two changes the same one, seen from different commits."""
        return f"{self.function} {text(self.unit)} {text(self.call)}"


def last_name(node):
    """The last name of a name or an attribute, else nothing."""
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def parse(source):
    """The tree of a source, None where this Python cannot read it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return ast.parse(source)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return None


def bare(node):
    """A node without the awaits around it, and how many these were."""
    awaits = 0
    while isinstance(node, ast.Await):
        node, awaits = node.value, awaits + 1
    return node, awaits


# What belongs to a statement, but not to its first line.
BLOCKS = {"body", "orelse", "finalbody", "handlers", "cases", "decorator_list", "type_comment"}
CONTEXTS = (ast.Load, ast.Store, ast.Del)


def fields(node):
    """The fields that make up a node; of a compound statement those before the colon."""
    inner = isinstance(node, ast.stmt)
    for name, value in ast.iter_fields(node):
        if not (inner and name in BLOCKS) and name != "ctx":
            yield name, value


def text(node):
    """A node as text, awaits left out."""
    if isinstance(node, ast.AST):
        node, _ = bare(node)
        inside = ",".join(f"{name}={text(value)}" for name, value in fields(node))
        return f"{type(node).__name__}({inside})"
    if isinstance(node, list):
        return "[" + ",".join(map(text, node)) + "]"
    return repr(node)


INNER = ("body", "orelse", "finalbody", "handlers", "cases")
NESTS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def functions(tree):
    """The coroutine functions of a file by qualified name; namesakes are counted."""
    found = {}

    def visit(node, prefix):
        for child in blocks(node):
            name = prefix
            if isinstance(child, NESTS):
                name = f"{prefix}.{child.name}"
                while name in found:
                    name += "'"
                found[name] = child
            visit(child, name)

    visit(tree, "")
    return {n: f for n, f in found.items() if isinstance(f, ast.AsyncFunctionDef)}


def blocks(node):
    """The statements, handlers and cases directly inside a node."""
    for name in INNER:
        inside = getattr(node, name, None)
        if isinstance(inside, list):
            yield from inside


def units(function):
    """The statements of a function in order, without those of functions and classes inside it."""
    for child in blocks(function):
        if isinstance(child, NESTS):
            continue
        if isinstance(child, ast.stmt):
            yield child
        yield from units(child)


def changes(old, new):
    """Every call whose await is the difference between two statements that are otherwise equal.

    old and new are pairs of source (bytes) and tree.
    """
    lines = [source.splitlines() for source, _ in (old, new)]
    after = functions(new[1])
    for name, function in functions(old[1]).items():
        if name in after and _source(lines[0], function) != _source(lines[1], after[name]):
            for change in _function(name, function, after[name]):
                change.versions = (old[1], function), (new[1], after[name])
                yield change


def _source(lines, node):
    return lines[node.lineno - 1 : node.end_lineno]


def _function(name, old, new):
    before, after = list(units(old)), list(units(new))
    left, right = list(map(text, before)), list(map(text, after))
    matcher = difflib.SequenceMatcher(None, left, right, autojunk=False)
    for block in matcher.get_matching_blocks():
        for offset in range(block.size):
            one, other = before[block.a + offset], after[block.b + offset]
            yield from _pair(name, one, one, other, [])


def rebound(change):
    """Whether the versions bind the receiver in different ways, so that it may be another thing."""
    root, first = change.call.func, None
    while isinstance(root, (ast.Attribute, ast.Call, ast.Subscript, ast.Await)):
        first, root = root, root.value if not isinstance(root, ast.Call) else root.func
    if not isinstance(root, ast.Name):
        return False
    inside = root.id in ("self", "cls") and isinstance(first, ast.Attribute)
    name = dotted(first) if inside else root.id
    bound = [set(_bindings(name, tree if inside else function)) for tree, function in change.versions]
    if not inside and not bound[0] and not bound[1]:  # an import, a global or a closure's variable
        bound = [set(_bindings(name, tree)) for tree, _ in change.versions]
    return bound[0] != bound[1]


def _bindings(name, scope):
    """The parameters and statements in a function or tree that bind a name, as text."""
    arguments = getattr(scope, "args", None)
    for node in ast.walk(scope if arguments is None else arguments):
        if isinstance(node, ast.arg) and node.arg == name and arguments is not None:
            yield text(node)
    for node in ast.walk(scope):
        aliases = node.names if isinstance(node, (ast.Import, ast.ImportFrom)) else ()
        if name in targets(node):
            yield text(node)
        for alias in aliases:
            if name in (alias.asname, alias.name.split(".")[0]):
                yield f"{getattr(node, 'module', '')} {text(alias)}"


def targets(node):
    """The names, with dots, that a statement binds."""
    found = list(getattr(node, "targets", []))
    found += [getattr(node, "target", None)]
    found += [item.optional_vars for item in getattr(node, "items", [])]
    for target in found:
        for part in ast.walk(target) if isinstance(target, ast.AST) else ():
            yield dotted(part)


def _pair(function, unit, old, new, above):
    if isinstance(old, list):
        for one, other in zip(old, new):
            yield from _pair(function, unit, one, other, above)
    if not isinstance(old, ast.AST):
        return
    (old, before), (new, after) = bare(old), bare(new)
    if {before, after} == {0, 1} and isinstance(old, ast.Call):
        yield Change(function, unit, above, old, after == 1)
    for (_, one), (_, other) in zip(fields(old), fields(new)):
        yield from _pair(function, unit, one, other, [*above, old])


def shape(change):
    """How the result of the call is used, in one word or two."""
    below = change.call
    for node in reversed(change.above):
        if isinstance(node, (ast.If, ast.While, ast.Assert)):
            return "condition"
        if isinstance(node, ast.IfExp) and below is node.test:
            return "condition"
        if isinstance(node, (ast.For, ast.AsyncFor, ast.comprehension)):
            return "condition" if below in getattr(node, "ifs", []) else "iterated"
        kind = _SHAPES.get(type(node))
        if isinstance(node, ast.Compare) or isinstance(node, (ast.BoolOp, ast.UnaryOp)):
            kind = "condition" if _tested(change) else "operand"
        if isinstance(node, ast.Attribute):
            kind = "attribute"
        if kind:
            return kind
        below = node
    return "other"


_SHAPES = {
    ast.Expr: "statement",
    ast.Assign: "assigned", ast.AnnAssign: "assigned", ast.AugAssign: "assigned",
    ast.NamedExpr: "assigned",
    ast.Return: "returned", ast.Yield: "yield",
    ast.Call: "argument", ast.keyword: "argument",
    ast.Dict: "dict", ast.Tuple: "tuple", ast.List: "tuple", ast.Set: "tuple",
    ast.ListComp: "element", ast.SetComp: "element", ast.GeneratorExp: "element",
    ast.DictComp: "element",
    ast.Subscript: "subscript", ast.FormattedValue: "f-string", ast.BinOp: "operand",
    ast.withitem: "with", ast.Raise: "raise", ast.Starred: "iterated",
}  # fmt: skip


def _tested(change):
    """Whether the call, perhaps in `not`, `and`, `or` and comparisons, is a condition."""
    below = change.call
    for node in reversed(change.above):
        if isinstance(node, (ast.If, ast.While, ast.Assert)):
            return True
        if isinstance(node, ast.IfExp) and below is node.test:
            return True
        if isinstance(node, ast.comprehension) and below in node.ifs:
            return True
        if not isinstance(node, (ast.Compare, ast.BoolOp, ast.UnaryOp)):
            return False
        below = node
    return False


def driven(change, tree):
    """Whether the old version drives the coroutine in another way: hands it on or awaits it later."""
    for node in change.above:
        if isinstance(node, ast.Call) and DRIVERS.search(ast.dump(node.func)):
            return True
        if isinstance(node, (ast.AsyncWith, ast.AsyncFor)):
            return True
        if isinstance(node, ast.comprehension) and node.is_async:
            return True
    if change.name in TASKS or change.name in STARTED and isinstance(change.unit, ast.Expr):
        return True
    kept = set(_kept(change))
    scope = functions(tree).get(change.function) if all("." not in k for k in kept) else tree
    return bool(kept) and any(_drives(node, kept) for node in ast.walk(scope or tree))


def _kept(change):
    """The names, with dots, under which the statement keeps the result."""
    targets = getattr(change.unit, "targets", [getattr(change.unit, "target", None)])
    for node in change.above:
        if isinstance(node, ast.Call) and last_name(node.func) in COLLECTORS:
            targets = [*targets, getattr(node.func, "value", None)]
        if isinstance(node, ast.NamedExpr):
            targets = [*targets, node.target]
    for target in targets:
        for part in ast.walk(target) if isinstance(target, ast.AST) else ():
            if isinstance(part, (ast.Name, ast.Attribute)) and dotted(part):
                yield dotted(part)
                break


def dotted(node):
    """`a.b.c` as text, nothing where the chain has calls or the like in it."""
    if isinstance(node, ast.Attribute):
        inner = dotted(node.value)
        return inner and f"{inner}.{node.attr}"
    return getattr(node, "id", "") if isinstance(node, ast.Name) else ""


def _drives(node, kept):
    if isinstance(node, ast.Await):
        return dotted(node.value) in kept
    if isinstance(node, ast.AsyncWith):
        return any(dotted(item.context_expr) in kept for item in node.items)
    if isinstance(node, ast.AsyncFor):
        return dotted(node.iter) in kept
    if isinstance(node, ast.Call) and DRIVERS.search(ast.dump(node.func)):
        parts = [p for a in [*node.args, *node.keywords] for p in ast.walk(a)]
        return any(dotted(part) in kept for part in parts)
    return False
