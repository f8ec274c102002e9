"""Prints the significant tokens of Python files as CPython's own `tokenize` sees them.

File names come on standard input, one a line. For each file: `F name`, then `X` if this Python does not
compile it, else one line a token `KIND line column line column` (columns from 0 in UTF-16 units),
and `M`, `C` and `T` lines for the soft keywords that `ast` proves. f-strings are one `S` token each; the tokens inside
their fields follow where this Python's `tokenize` knows them (3.12 and later).

Where `tokenize` itself is wrong it is not asked: up to 3.11 it stumbles over some characters of identifiers, and 3.12
misplaces the ends of some strings.
"""

import ast
import io
import sys
import token
import tokenize
import warnings

warnings.simplefilter("ignore")
sys.setrecursionlimit(10000)

KINDS = {
    token.NAME: "N",
    token.NUMBER: "D",
    token.STRING: "S",
    token.OP: "O",
    token.NEWLINE: "L",
    token.INDENT: "I",
    token.DEDENT: "E",
}
STARTS = {getattr(token, name) for name in ("FSTRING_START", "TSTRING_START") if hasattr(token, name)}
MIDDLES = {getattr(token, name) for name in ("FSTRING_MIDDLE", "TSTRING_MIDDLE") if hasattr(token, name)}
END_IS_WRONG = sys.version_info[:2] == (3, 12) and "?"
ENDS = {getattr(token, name) for name in ("FSTRING_END", "TSTRING_END") if hasattr(token, name)}


def text_of(data):
    encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    text = data.decode(encoding)
    return text[1:] if text.startswith("\ufeff") else text


def width(line, column):
    start = line[:column]
    return column if start.isascii() else len(start.encode("utf-16-le", "surrogatepass")) // 2


def place(lines, at):
    line = lines[at[0] - 1] if at[0] <= len(lines) else ""
    return "%d %d" % (at[0], width(line, at[1]))


def tokens(text):
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    open_strings = []
    found = []
    for tok in tokenize.generate_tokens(io.StringIO(text).readline):
        if tok.type in STARTS:
            open_strings.append(len(found))
            found.append(place(lines, tok.start))
        elif tok.type in ENDS:
            index = open_strings.pop()
            found[index] = "S %s %s" % (found[index], END_IS_WRONG or place(lines, tok.end))
        elif tok.type in MIDDLES:
            pass
        elif tok.type == token.STRING and END_IS_WRONG:
            found.append("S %s ?" % place(lines, tok.start))
        elif tok.type in (token.NEWLINE, token.INDENT, token.DEDENT):
            found.append(KINDS[tok.type])
        elif tok.type in KINDS:
            found.append("%s %s %s" % (KINDS[tok.type], place(lines, tok.start), place(lines, tok.end)))
        elif tok.type == token.ERRORTOKEN:
            raise tokenize.TokenError("stumbled over %a" % tok.string)
    return found


def soft_keywords(tree):
    found = []
    for node in ast.walk(tree):
        if isinstance(node, getattr(ast, "Match", ())):
            found.append("M %d" % node.lineno)
            found.extend("C" for _ in node.cases)
        elif isinstance(node, getattr(ast, "TypeAlias", ())):
            found.append("T %d" % node.lineno)
    return sorted(found)


def report(name):
    with open(name, "rb") as file:
        data = file.read()
    try:
        tree = ast.parse(data)
        compile(data, name, "exec", dont_inherit=True)
        found = tokens(text_of(data)) + soft_keywords(tree)
    except (SyntaxError, ValueError, RecursionError, MemoryError, tokenize.TokenError) as wrong:
        found = ["X %s" % ascii(wrong)]
    return found


def main():
    sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")
    sys.stdout.reconfigure(encoding="utf-8", errors="surrogateescape", newline="\n")
    for line in sys.stdin:
        name = line.rstrip("\n")
        print("F", name)
        for found in report(name):
            print(found)


main()
