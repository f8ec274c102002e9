"""Rewrites trees as CPython reads them, and says where our text means something else.

Input: lines of `rule<TAB>file before<TAB>file after`. Output: one line for each difference.
"""
import ast
import sys


class Rewrite(ast.NodeTransformer):
    def __init__(self, rule):
        self.rule = getattr(self, rule)

    def visit(self, node):
        return self.rule(self.generic_visit(node))

    def power(self, node):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            return ast.BinOp(node.right, ast.Pow(), node.left)
        return node

    def printed(self, node):
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            return ast.Call(ast.Name("print", ast.Load()), [node.operand], [])
        return node

    def either(self, node):
        if isinstance(node, ast.IfExp):
            both = ast.BoolOp(ast.And(), [node.test, node.body])
            return ast.BoolOp(ast.Or(), [both, node.orelse])
        return node

    def negated(self, node):
        if isinstance(node, ast.Call) and len(node.args) == 1 and not node.keywords:
            if not isinstance(node.args[0], ast.Starred):
                return ast.UnaryOp(ast.Not(), node.args[0])
        return node

    def chosen(self, node):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
            return ast.IfExp(node.left, node.right, node.right)
        return node


class WithoutImports(ast.NodeTransformer):
    def visit_Import(self, node):
        return None

    visit_ImportFrom = visit_Import


def read(path):
    with open(path, "rb") as file:
        return ast.parse(file.read())


for line in sys.stdin:
    rule, before, after = line.rstrip("\n").split("\t")
    expected = WithoutImports().visit(Rewrite(rule).visit(read(before)))
    found = WithoutImports().visit(read(after))
    if ast.dump(found) != ast.dump(expected):
        print(f"{rule} {before}")
