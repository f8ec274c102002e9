"""Dumps the ast of Python files, one line a node, in the format of `asyncmend parse --dump-ast`.

Reads paths from stdin, one a line. For each it writes a line `= VERDICT`, where VERDICT is
  compiled  this Python compiles the file,
  parsed    it makes an ast of it but no code (`return` outside a function, say),
  rejected  it is a syntax error, or no text in its encoding,
  unread    something else went wrong (memory, recursion),
and then the lines of the dump, or the reason.

A node's line is indented by its depth and reads `field: Kind line:col-line:col word=value ...`, with
columns in bytes of UTF-8 as `ast` counts them. Fields come in the order of `ast`; an empty or
missing one leaves no line.

All allowances of the comparison are here, each with its reason. Where Pythons differ, the older
ones are brought to the newest shape.

 1. Literal pieces of f-strings are left out: `f'{x=}'` glues source text to them.
 2. A position that CPython does not give or gets wrong is written `?` and matches any:
    - below an f-string before 3.12 (PEP 701),
    - of slices in 3.8, which had none,
    - the end of `*(x)` as an argument in 3.8, which lacked the parenthesis,
    - the end of a keyword-only parameter with an annotation in 3.8, which was the name's,
    - the end of a block in 3.8 that is followed by `;`, which since counts as part of it.
 3. Type comments, `Constant.kind`, `AnnAssign.simple` and `ctx` are not in our tree.
 4. A default stands below its parameter, not in a list of its own.
 5. `with (a, b):` has two items since 3.9 and had one, a tuple, in 3.8.
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

POSITIONED = tuple(
    getattr(ast, name)
    for name in "stmt expr slice excepthandler arg keyword alias pattern type_param".split()
    if hasattr(ast, name)
)

SKIPPED = {"ctx", "type_comment", "type_ignores", "kind", "simple", "is_async", "is_lazy"}


def constant_kind(value):
    if value is None or value is True or value is False:
        return str(value)
    return "ellipsis" if value is ... else type(value).__name__


class Dump:
    def __init__(self, source):
        self.source = source.splitlines()
        self.wrong_ends = set()
        self.lines = []
        self.depth = 0
        self.in_fstring = 0

    def line(self, field, text):
        self.lines.append("%s%s: %s" % (" " * self.depth, field, text))

    def position(self, node):
        if not isinstance(node, POSITIONED):
            return ""
        if self.in_fstring and not TRUST_FSTRINGS or not hasattr(node, "lineno"):
            return " ?"
        start = " %d:%d" % (node.lineno, node.col_offset)
        if VERSION < (3, 9) and self.wrong_end(node):
            return start + "-?"
        return "%s-%d:%d" % (start, node.end_lineno, node.end_col_offset)

    def wrong_end(self, node):
        if node in self.wrong_ends:
            return True
        if not hasattr(node, "body") or not isinstance(node, (ast.stmt, ast.excepthandler)):
            return False
        return self.source[node.end_lineno - 1][node.end_col_offset:].lstrip()[:1] == b";"

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

    def node_Call(self, field, node):
        self.wrong_ends.update(arg for arg in node.args if isinstance(arg, ast.Starred))
        self.plain(field, node)

    def node_Constant(self, field, node):
        self.open(field, node, " value=" + constant_kind(node.value))
        self.close()

    def node_MatchSingleton(self, field, node):
        self.open(field, node, " value=" + constant_kind(node.value))
        self.close()

    def node_arguments(self, field, node):
        self.wrong_ends.update(arg for arg in node.kwonlyargs if arg.annotation)
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

    def with_items(self, field, node):
        if VERSION < (3, 9) and self.parenthesized_items(node):
            node.items = [ast.withitem(item, None) for item in node.items[0].context_expr.elts]
        self.plain(field, node)

    def parenthesized_items(self, node):
        only = node.items[0].context_expr
        if len(node.items) > 1 or node.items[0].optional_vars or not isinstance(only, ast.Tuple):
            return False
        head = self.source[node.lineno - 1][node.col_offset:only.col_offset]
        plain = not any(isinstance(item, (ast.Starred, ast.NamedExpr)) for item in only.elts)
        return only.elts and plain and head.split() in ([b"with"], [b"async", b"with"])

    node_With = with_items
    node_AsyncWith = with_items

    # Before 3.9 subscripts were wrapped.

    def node_Index(self, field, node):
        self.node(field, node.value)

    def node_ExtSlice(self, field, node):
        self.line(field, "Tuple ?")
        self.depth += 1
        self.field("elts", node.dims)
        self.depth -= 1


def reason(error):
    return "%s: %s\n" % (type(error).__name__, " ".join(str(error).split()))


def judge(path):
    with open(path, "rb") as file:
        source = file.read()
    try:
        tree = ast.parse(source, path)
    except (SyntaxError, ValueError) as error:
        return "rejected", reason(error)
    except (RecursionError, MemoryError) as error:
        return "unread", reason(error)
    dump = Dump(source)
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
        out.write(("= %s\n%s" % (verdict, text)).encode("utf-8", "backslashreplace"))


if __name__ == "__main__":
    main()
