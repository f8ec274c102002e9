"""Dumps the ast of Python files, one line a node, in the format of `asyncmend parse --dump-ast`.

Reads paths from stdin, one a line. For each it writes a line `VERDICT LENGTH`, where VERDICT is
  compiled  this Python compiles the file,
  parsed    it makes an ast of it but no code (`return` outside a function, say),
  rejected  it is a syntax error,
  unread    something else went wrong (encoding, recursion),
and then LENGTH bytes: the dump, or the reason.

A node's line is indented by its depth and reads `field: Kind line:col-line:col word=value ...`, with
columns in bytes of UTF-8 as `ast` counts them. Fields come in the order of `ast`; an empty or
missing one leaves no line.

All allowances of the comparison are here, each with its reason. Where Pythons differ, the older
ones are brought to the newest shape.

 1. Literal pieces of f-strings are left out: `f'{x=}'` glues source text to them.
 2. Positions below an f-string count from 3.12 on; before, CPython's own are wrong (PEP 701).
 3. Type comments, `Constant.kind`, `AnnAssign.simple` and `ctx` are not in our tree.
 4. A default stands below its parameter, not in a list of its own.
"""

import ast
import sys
import warnings

VERSION = sys.version_info[:2]
TRUST_FSTRINGS = VERSION >= (3, 12)

OPERATORS = {
    "Add": "+", "Sub": "-", "Mult": "*", "MatMult": "@", "Div": "/", "Mod": "%", "Pow": "**",
    "LShift": "<<", "RShift": ">>", "BitOr": "|", "BitXor": "^", "BitAnd": "&", "FloorDiv": "//",
    "Invert": "~", "Not": "not", "UAdd": "+", "USub": "-", "And": "and", "Or": "or",
    "Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=",
    "Is": "is", "IsNot": "is not", "In": "in", "NotIn": "not in",
}

SKIPPED = {"ctx", "type_comment", "type_ignores", "kind", "simple", "is_async", "is_lazy"}


def constant_kind(value):
    if value is None or value is True or value is False:
        return str(value)
    return "ellipsis" if value is ... else type(value).__name__


class Dump:
    def __init__(self):
        self.lines = []
        self.depth = 0
        self.in_fstring = 0

    def line(self, field, text):
        self.lines.append("%s%s: %s" % (" " * self.depth, field, text))

    def position(self, node):
        if self.in_fstring and not TRUST_FSTRINGS:
            return ""
        if not hasattr(node, "lineno") or isinstance(node, ast.slice) and type(node) is ast.Slice and VERSION < (3, 9):
            return ""
        return " %d:%d-%d:%d" % (node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)

    def node(self, field, node):
        name = type(node).__name__
        special = getattr(self, "node_" + name, None)
        if special is not None:
            special(field, node)
        else:
            self.plain(field, node)

    def open(self, field, node, words=""):
        self.line(field, type(node).__name__ + self.position(node) + words)
        self.depth += 1

    def close(self):
        self.depth -= 1

    def plain(self, field, node):
        words = ""
        children = []
        for name, value in ast.iter_fields(node):
            if name in SKIPPED or value is None:
                continue
            if isinstance(value, (list, ast.AST)):
                if isinstance(value, (ast.operator, ast.unaryop, ast.boolop)):
                    words += " %s=%s" % (name, OPERATORS[type(value).__name__])
                else:
                    children.append((name, value))
            else:
                words += " %s=%s" % (name, value)
        if getattr(node, "is_async", 0):
            words += " async"
        if getattr(node, "is_lazy", 0):
            words += " lazy"
        self.open(field, node, words)
        for name, value in children:
            self.field(name, value)
        self.close()

    def field(self, name, value):
        if not isinstance(value, list):
            self.node(name, value)
            return
        for item in value:
            if item is None:
                self.line(name, "None")
            elif isinstance(item, ast.cmpop):
                self.line(name, OPERATORS[type(item).__name__])
            elif isinstance(item, ast.AST):
                self.node(name, item)
            else:
                self.line(name, item)

    def node_Constant(self, field, node):
        self.open(field, node, " value=" + constant_kind(node.value))
        self.close()

    def node_MatchSingleton(self, field, node):
        self.open(field, node, " value=" + constant_kind(node.value))
        self.close()

    def node_arguments(self, field, node):
        self.open(field, node)
        positional = node.posonlyargs + node.args
        defaults = [None] * (len(positional) - len(node.defaults)) + node.defaults
        pairs = list(zip(positional, defaults))
        split = len(node.posonlyargs)
        for arg, default in pairs[:split]:
            self.arg("posonlyargs", arg, default)
        for arg, default in pairs[split:]:
            self.arg("args", arg, default)
        if node.vararg:
            self.arg("vararg", node.vararg, None)
        for arg, default in zip(node.kwonlyargs, node.kw_defaults):
            self.arg("kwonlyargs", arg, default)
        if node.kwarg:
            self.arg("kwarg", node.kwarg, None)
        self.close()

    def arg(self, field, arg, default):
        self.open(field, arg, " arg=" + arg.arg)
        if arg.annotation:
            self.node("annotation", arg.annotation)
        if default:
            self.node("default", default)
        self.close()

    def fstring(self, field, node):
        self.open(field, node)
        self.in_fstring += 1
        for value in node.values:
            if not isinstance(value, ast.Constant):
                self.node("values", value)
        self.in_fstring -= 1
        self.close()

    node_JoinedStr = fstring
    node_TemplateStr = fstring

    def node_FormattedValue(self, field, node):
        conversion = "" if node.conversion == -1 else " conversion=" + chr(node.conversion)
        self.open(field, node, conversion)
        self.node("value", node.value)
        if node.format_spec:
            self.node("format_spec", node.format_spec)
        self.close()

    node_Interpolation = node_FormattedValue

    # Before 3.9 subscripts were wrapped.

    def node_Index(self, field, node):
        self.node(field, node.value)


def judge(path):
    with open(path, "rb") as file:
        source = file.read()
    try:
        tree = ast.parse(source, path)
    except (SyntaxError, ValueError) as error:
        return "rejected", "%s: %s" % (type(error).__name__, error)
    except (RecursionError, MemoryError) as error:
        return "unread", "%s: %s" % (type(error).__name__, error)
    dump = Dump()
    dump.node("root", tree)
    text = "\n".join(dump.lines) + "\n"
    try:
        compile(source, path, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return "parsed", text
    return "compiled", text


def main():
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(5000)
    out = sys.stdout.buffer
    for line in sys.stdin.buffer:
        verdict, text = judge(line.rstrip(b"\n").decode("utf-8", "surrogateescape"))
        data = text.encode("utf-8", "backslashreplace")
        out.write(("%s %d\n" % (verdict, len(data))).encode("ascii"))
        out.write(data)
        out.flush()


if __name__ == "__main__":
    main()
