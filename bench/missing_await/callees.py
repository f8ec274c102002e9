"""Says of a call, from the tree around it, what it is called on and where the name is defined.

This looks at names only and may be wrong. It sorts the missed cases for those who read them.
"""

from __future__ import annotations

import ast
import re

import gains


class Place:
    """A call in a parsed file with the functions and classes around it, innermost first."""

    def __init__(self, source, line, shape):
        self.tree = gains.parse(source)
        self.call, self.around = _find(self.tree, line, shape)

    @property
    def name(self):
        """The last name of what is called."""
        return gains.last_name(self.call.func)

    def text(self, limit=100):
        """What is called, without its arguments."""
        return " ".join(ast.unparse(self.call.func).split())[:limit]

    def receiver(self):
        """What the call is made on, in a few words."""
        root, steps = self.call.func, 0
        while isinstance(root, (ast.Attribute, ast.Subscript, ast.Await)):
            steps += isinstance(root, ast.Attribute)
            root = root.value
        if isinstance(root, ast.Call):
            return "super()" if gains.last_name(root.func) == "super" else "result of a call"
        if not isinstance(root, ast.Name):
            return "other expression"
        if root.id in ("self", "cls") and steps:
            return self._own(steps)
        kind = self.bound(root.id)
        return kind if steps < 2 or kind.startswith("imported") else f"chain from {kind}"

    def _own(self, steps):
        if steps > 1:
            return "attribute of self" if steps == 2 else "chain from self"
        for node in self.around:
            if isinstance(node, ast.ClassDef):
                names = {getattr(child, "name", "") for child in node.body}
                return "method of the class" if self.name in names else "inherited or unknown method"
        return "self outside a class"

    def uses(self, count=3, limit=60):
        """The first expressions that use the variable which keeps the result, else nothing."""
        scope = next((node for node in self.around if not isinstance(node, ast.ClassDef)), self.tree)
        parents = {c: node for node in ast.walk(scope) for c in ast.iter_child_nodes(node)}
        kept = parents.get(self.call)
        name = next((n for n in gains.targets(kept) if n), None) if kept else None
        found = []
        for node in sorted(parents, key=lambda node: getattr(node, "lineno", 0)):
            is_load = isinstance(getattr(node, "ctx", None), ast.Load)
            if is_load and gains.dotted(node) == name and node.lineno > self.call.lineno:
                text = ast.unparse(parents[node]).strip().splitlines()[0]
                found.append(text[:limit])
        return found[:count]

    def bound(self, name):
        """How a name comes to be, as seen from the call: the nearest binding decides."""
        for node in self.around:
            if isinstance(node, ast.ClassDef):
                continue
            arguments = _arguments(node)
            if name in arguments:
                return "annotated parameter" if arguments[name] else "unannotated parameter"
            for child in gains.units(node):
                kind = _binding(child, name)
                if kind:
                    return kind
        for node in ast.walk(self.tree):
            if isinstance(node, (ast.Import, ast.ImportFrom)):
                for alias in node.names:
                    if name in (alias.asname, alias.name.split(".")[0]):
                        start = "." * getattr(node, "level", 0) + (getattr(node, "module", "") or "")
                        return f"imported ({start or alias.name})"
        if any(getattr(n, "name", "") == name for n in ast.walk(self.tree)):
            return "function or class of the file"
        return "global" if any(name in gains.targets(n) for n in self.tree.body) else "unknown name"


def definitions(repository, commit, path, name):
    """Where a function of this name is defined at a commit, in words, same file first."""
    found = repository.output(
        "grep", "-I", "-E", "-e", rf"\bdef +{re.escape(name)}\b", commit, "--", "*.py"
    )
    lines = [line.split(":", 2)[1:] for line in found.decode("utf-8", "replace").splitlines()]
    coroutines = [where for where, text in lines if "async" in text]
    sync = len(lines) - len(coroutines)
    if path in coroutines:
        places = "same file"
    elif coroutines:
        places = "project: " + ", ".join(sorted(set(coroutines))[:3])
    else:
        return f"library or none (sync namesakes: {sync})"
    return f"{places} (async {len(coroutines)}, sync {sync})"


def _find(tree, line, shape):
    best = None

    def visit(node, around, above, unit):
        nonlocal best
        if isinstance(node, (*gains.NESTS, ast.Lambda)):
            around, above = [node, *around], []
        if isinstance(node, ast.stmt):
            unit, above = node, []
        if isinstance(node, ast.Call) and node.lineno == line:
            if gains.shape(gains.Change("", unit, above, node, True)) == shape:
                best = best or (node, around)
        for child in ast.iter_child_nodes(node):
            visit(child, around, [*above, node], unit)

    visit(tree, [], [], None)
    return best


def _arguments(function):
    every = function.args
    group = [*every.posonlyargs, *every.args, *every.kwonlyargs, every.vararg, every.kwarg]
    return {each.arg: each.annotation is not None for each in group if each}


def _binding(node, name):
    if name not in gains.targets(node):
        return None
    if isinstance(node, (ast.For, ast.AsyncFor)):
        return "loop variable"
    if isinstance(node, (ast.With, ast.AsyncWith)):
        return "with target"
    value, _ = gains.bare(getattr(node, "value", None))
    if isinstance(value, ast.Call):
        called = gains.last_name(value.func)
        return "local constructed" if called[:1].isupper() else "local from a call"
    return "local"
