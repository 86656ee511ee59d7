"""Operators of the mutation test: small faults of one source line each.

:func:`faults` lists every fault that the operators can make of one module. Texts for people,
docstrings, ``__repr__``, log calls, annotations and imports are left out.
"""

from __future__ import annotations

import ast
import io
import tokenize
from dataclasses import dataclass

_COMPARISONS = {
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", "<"),
    ast.Gt: (">", ">="),
    ast.GtE: (">=", ">"),
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.Is: ("is", "is not"),
    ast.IsNot: ("is not", "is"),
    ast.In: ("in", "not in"),
    ast.NotIn: ("not in", "in"),
}
_ARITHMETIC = {
    ast.Add: ("+", "-"),
    ast.Sub: ("-", "+"),
    ast.Mult: ("*", "+"),
    ast.FloorDiv: ("//", "*"),
    ast.Mod: ("%", "//"),
    ast.LShift: ("<<", ">>"),
    ast.RShift: (">>", "<<"),
    ast.BitAnd: ("&", "|"),
    ast.BitOr: ("|", "&"),
    ast.BitXor: ("^", "|"),
}
_TEXT_METHODS = {"__repr__", "__str__"}
_LOGGING = {"debug", "info", "warning", "error", "exception", "critical", "log"}
_LOGGERS = {"log", "logger", "logging"}
# Swapped, each of these fails on its first call.
_NOT_SWAPPED = {"isinstance", "issubclass", "getattr", "setattr", "hasattr"}
_SWAPPED_CALLS = {"min": "max", "max": "min", "any": "all", "all": "any"}


@dataclass(frozen=True)
class Fault:
    """One changed line of a module.

    Attributes:
        operator: name of the operator, as in the README.
        line: number of the line, from 1.
        before: the line without the fault.
        after: the line with it.
    """

    operator: str
    line: int
    before: str
    after: str

    def applied(self, text: str) -> str:
        """Return the text of the module with the fault in it."""
        lines = text.splitlines(keepends=True)
        old = lines[self.line - 1]
        if old.rstrip("\n") != self.before:
            raise ValueError(f"line {self.line} is not {self.before!r}")
        lines[self.line - 1] = self.after + old[len(self.before) :]
        return "".join(lines)


def faults(text: str) -> list[Fault]:
    """List the faults of a module, in order of lines.

    Args:
        text: source of the module.

    Returns:
        Faults, each one once; a few do not compile, see :func:`is_real`.
    """
    finder = _Finder(text)
    finder.visit(ast.parse(text))
    return list(dict.fromkeys(sorted(finder.found, key=lambda each: (each.line, each.operator))))


def is_real(fault: Fault, text: str) -> bool:
    """Whether the module compiles with the fault, to another syntax tree."""
    changed = fault.applied(text)
    try:
        compile(changed, "mutant", "exec", dont_inherit=True)
    except (SyntaxError, ValueError):
        return False
    return ast.dump(ast.parse(changed)) != ast.dump(ast.parse(text))


class _Finder(ast.NodeVisitor):
    """Collects the faults of a syntax tree; columns of ``ast`` count bytes of UTF-8."""

    def __init__(self, text: str) -> None:
        self.lines = [line.encode() for line in text.split("\n")]
        self.found: list[Fault] = []

    # -- text -----------------------------------------------------------------------------------

    def change(self, operator: str, line: int, start: int, end: int, new: str) -> None:
        """Note the fault that replaces bytes ``start`` to ``end`` of a line."""
        old = self.lines[line - 1]
        after = old[:start] + new.encode() + old[end:]
        self.found.append(Fault(operator, line, old.decode(), after.decode()))

    def replace(self, operator: str, node: ast.expr | ast.stmt, new: str) -> None:
        """Note the fault that replaces a node, if the node is in one line."""
        if node.lineno == node.end_lineno and node.end_col_offset is not None:
            self.change(operator, node.lineno, node.col_offset, node.end_col_offset, new)

    def source(self, node: ast.expr) -> str | None:
        """Return the source of a node that is in one line, else None."""
        if node.lineno != node.end_lineno:
            return None
        return self.lines[node.lineno - 1][node.col_offset : node.end_col_offset].decode()

    def between(self, operator: str, left: ast.expr, right: ast.expr, old: str, new: str) -> None:
        """Note the fault that replaces the operator token between two expressions."""
        first, last = left.end_lineno, right.lineno
        if first is None or left.end_col_offset is None:
            return
        for line in range(first, last + 1):
            row = self.lines[line - 1]
            start = left.end_col_offset if line == first else 0
            end = right.col_offset if line == last else len(row)
            column = _token(row[start:end], old.encode())
            if column is not None:
                self.change(operator, line, start + column, start + column + len(old), new)
                return

    # -- left out -------------------------------------------------------------------------------

    def visit_Import(self, node: ast.Import) -> None:
        """Imports have no faults."""

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        """Imports have no faults."""

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """Texts have no faults."""

    def visit_arg(self, node: ast.arg) -> None:
        """Annotations have no faults."""

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Visit the body, but not that of a protocol."""
        if not any(isinstance(base, ast.Name) and base.id == "Protocol" for base in node.bases):
            for part in (*node.decorator_list, *node.keywords, *node.body):
                self.visit(part)

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        """Visit defaults and body."""
        names = {part.id for part in node.decorator_list if isinstance(part, ast.Name)}
        if node.name in _TEXT_METHODS or names & {"overload", "abstractmethod"}:
            return
        for part in node.decorator_list:
            self.visit(part)
        for default in (*node.args.defaults, *node.args.kw_defaults):
            if default is not None:
                self.default(default)
        for statement in node.body:
            self.visit(statement)

    visit_AsyncFunctionDef = visit_FunctionDef  # noqa: N815 - names of ast

    # -- statements -----------------------------------------------------------------------------

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        """Visit the value; in a class it is a default."""
        annotation = self.source(node.annotation) or ""
        if node.value is not None and "TypeAlias" not in annotation:
            self.default(node.value)

    def visit_Assign(self, node: ast.Assign) -> None:
        """Delete assignments of attributes and elements; locals would be missing at once."""
        names = {target.id for target in node.targets if isinstance(target, ast.Name)}
        if "__all__" in names or "__slots__" in names:
            return
        if isinstance(node.targets[0], ast.Attribute | ast.Subscript):
            self.replace("statement deleted", node, "pass")
        self.generic_visit(node)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        """Delete the statement, or change its operator."""
        self.replace("statement deleted", node, "pass")
        if type(node.op) in _ARITHMETIC:
            old, new = _ARITHMETIC[type(node.op)]
            self.between("arithmetic", node.target, node.value, f"{old}=", f"{new}=")
        self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> None:
        """Delete calls and ``yield``; docstrings and log calls are left out."""
        if isinstance(node.value, ast.Constant) or _is_logging(node.value):
            return
        self.replace("statement deleted", node, "pass")
        self.generic_visit(node)

    def visit_Raise(self, node: ast.Raise) -> None:
        """Delete the statement; the arguments of errors are mostly texts, but may be facts."""
        self.replace("statement deleted", node, "pass")
        self.generic_visit(node)

    def visit_Return(self, node: ast.Return) -> None:
        """Return None instead of a value."""
        if node.value is not None:
            self.replace("return None", node, "return None")
        self.generic_visit(node)

    def visit_Break(self, node: ast.Break) -> None:
        """Go on instead of ending the loop."""
        self.replace("break and continue", node, "continue")

    def visit_Continue(self, node: ast.Continue) -> None:
        """End the loop instead of going on."""
        self.replace("break and continue", node, "break")

    def visit_If(self, node: ast.If) -> None:
        """Make the condition constant."""
        if isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            return
        self.condition(node.test)
        self.generic_visit(node)

    def visit_While(self, node: ast.While) -> None:
        """Make the condition constant."""
        self.condition(node.test)
        self.generic_visit(node)

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        """Catch more, or less."""
        if isinstance(node.type, ast.Tuple):
            for index in range(len(node.type.elts)):
                kept = [self.source(part) for i, part in enumerate(node.type.elts) if i != index]
                if None not in kept:
                    self.replace("except clause", node.type, f"({', '.join(map(str, kept))},)")
        if node.type is not None:
            self.replace("except clause", node.type, "Exception")
        for statement in node.body:
            self.visit(statement)

    # -- expressions ----------------------------------------------------------------------------

    def condition(self, test: ast.expr) -> None:
        """Replace a condition by each constant."""
        self.replace("condition", test, "True")
        self.replace("condition", test, "False")

    def default(self, node: ast.expr) -> None:
        """Change a default that is a constant; visit any other."""
        if not isinstance(node, ast.Constant):
            self.visit(node)
        elif isinstance(node.value, bool):
            self.replace("default", node, str(not node.value))
        elif isinstance(node.value, int):
            self.replace("default", node, str(node.value + 1))
        elif isinstance(node.value, str) and node.value:
            self.replace("default", node, '""')

    def visit_IfExp(self, node: ast.IfExp) -> None:
        """Make the condition constant."""
        self.condition(node.test)
        self.generic_visit(node)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        """Make each condition constant."""
        for test in node.ifs:
            self.condition(test)
        self.generic_visit(node)

    def visit_Compare(self, node: ast.Compare) -> None:
        """Change each comparison."""
        left = node.left
        for kind, right in zip(node.ops, node.comparators, strict=True):
            old, new = _COMPARISONS[type(kind)]
            self.between("comparison", left, right, old, new)
            left = right
        self.generic_visit(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        """Exchange ``and`` and ``or``."""
        old, new = ("and", "or") if isinstance(node.op, ast.And) else ("or", "and")
        for left, right in zip(node.values, node.values[1:], strict=False):
            self.between("and and or", left, right, old, new)
        self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        """Exchange an arithmetic operator; unions of types are left out."""
        if isinstance(node.op, ast.BitOr) and _is_type(node.left) and _is_type(node.right):
            return
        if type(node.op) in _ARITHMETIC:
            self.between("arithmetic", node.left, node.right, *_ARITHMETIC[type(node.op)])
        self.generic_visit(node)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> None:
        """Remove ``not``, ``-`` and ``~``."""
        operand = self.source(node.operand)
        if operand is not None:
            self.replace("not removed", node, operand)
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        """Change an integer by one, or a truth value."""
        if isinstance(node.value, bool):
            self.replace("constant", node, str(not node.value))
        elif isinstance(node.value, int):
            for value in (node.value + 1, node.value - 1):
                self.replace("constant", node, f"({value})" if value < 0 else str(value))

    def visit_Subscript(self, node: ast.Subscript) -> None:
        """Visit the parts, but not the arguments of a generic type."""
        self.visit(node.value)
        if not _is_type(node.value):
            self.visit(node.slice)

    def visit_Slice(self, node: ast.Slice) -> None:
        """Move a bound by one."""
        for bound in (node.lower, node.upper):
            text = None if bound is None else self.source(bound)
            if bound is not None and text is not None:
                self.replace("slice bound", bound, f"({text}) + 1")
                if not isinstance(bound, ast.Constant):
                    self.visit(bound)
        if node.step is not None:
            self.visit(node.step)

    def visit_Call(self, node: ast.Call) -> None:
        """Swap the first two arguments; exchange ``min`` and ``max``, ``any`` and ``all``."""
        if _is_type_call(node):
            self.visit(node.args[-1])
            return
        if isinstance(node.func, ast.Name) and node.func.id in _SWAPPED_CALLS:
            self.replace("call exchanged", node.func, _SWAPPED_CALLS[node.func.id])
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        if name in _NOT_SWAPPED:
            self.generic_visit(node)
            return
        if len(node.args) > 1 and not any(isinstance(a, ast.Starred) for a in node.args[:2]):
            self.swapped(*node.args[:2])
        self.generic_visit(node)

    def swapped(self, first: ast.expr, second: ast.expr) -> None:
        """Swap two arguments that are in one line."""
        a, b = self.source(first), self.source(second)
        if a is None or b is None or a == b or first.lineno != second.lineno:
            return
        if not _has_text(first) and not _has_text(second) and second.end_col_offset is not None:
            row = self.lines[first.lineno - 1]
            middle = row[first.end_col_offset : second.col_offset].decode()
            start, end = first.col_offset, second.end_col_offset
            self.change("arguments swapped", first.lineno, start, end, f"{b}{middle}{a}")


def _token(row: bytes, old: bytes) -> int | None:
    """Return the column of an operator in a piece of a line, None if it is not there."""
    words = old.decode().split()
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(row.decode()).readline))
    except (tokenize.TokenError, IndentationError):
        tokens = []
    for index, token in enumerate(tokens):
        if [part.string for part in tokens[index : index + len(words)]] == words:
            return len(token.line[: token.start[1]].encode())
    column = row.split(b"#")[0].find(old)
    return None if column < 0 else column


def _is_logging(node: ast.expr) -> bool:
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    owner = node.func.value
    name = owner.id if isinstance(owner, ast.Name) else ""
    return node.func.attr in _LOGGING and name.strip("_").lower() in _LOGGERS


def _is_type(node: ast.expr) -> bool:
    """Whether an expression looks like a type, as in ``int | None``."""
    if isinstance(node, ast.Constant):
        return node.value is None or isinstance(node.value, str)
    if isinstance(node, ast.Subscript):
        return _is_type(node.value)
    if isinstance(node, ast.BinOp):
        return _is_type(node.left) and _is_type(node.right)
    name = node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")
    builtin = {"int", "str", "bytes", "bool", "float", "list", "dict", "tuple", "set", "type"}
    return name in builtin or (name[:1].isupper() and not name.isupper())


def _is_type_call(node: ast.Call) -> bool:
    """Whether a call is of ``cast``, whose first argument is a type."""
    return isinstance(node.func, ast.Name) and node.func.id == "cast" and len(node.args) == 2


def _has_text(node: ast.expr) -> bool:
    return any(isinstance(part, ast.JoinedStr) for part in ast.walk(node))
