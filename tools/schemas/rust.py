"""Makes the root of the Rust crate, and mends what does not compile or panics in the Rust parsers.

The root declares a module for each schema. The crate has the name of the dump's parser, whose types
are at its root. The module behind them is private: a public one of the same name would hide the
crate from those who import all of its names.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_CRATE = "windows_kernel_dump"
_HEAD = """\
// This is a generated file! tools/schemas/rust.py makes it: a module for each schema.

#![allow(non_snake_case)]
"""
_INTEGER = "[ui](?:8|16|32|64)"
_OPERATION = re.compile(rf"( as {_INTEGER}\)) ([-+*]) (?=\()")
_DIVISION = re.compile(rf"( as {_INTEGER}\)) / \((?!\d+ as )")
_COMPARISON = re.compile(r" as i32\) ([<>=!]=?) \(")
_POSITION = re.compile(
    r"self\.f_(\w+)\.set\(true\);\n +\*self\.\1\.borrow_mut\(\) = (.*\b_io\.pos\(\).*);"
)
_WRAPPING = {"+": ".wrapping_add", "-": ".wrapping_sub", "*": ".wrapping_mul"}


def with_numbers_mended(source: str) -> str:
    """Mend the calculations of a parser."""
    mended = with_positions_of_now(with_sizes_of_streams(source))
    return with_safe_arithmetic(with_exact_comparisons(mended))


def with_positions_of_now(source: str) -> str:
    """Calculate an instance of the stream's position where the sequence uses it.

    The instance itself has a stream of its own, which is where the structure begins.
    """
    for name, value in _POSITION.findall(source):
        use = re.compile(rf"^( +)let \w+ = \*self_rc\.{name}\(\)\?;$", re.MULTILINE)
        kept = f"*self_rc.{name}.borrow_mut() = {value};"
        source = use.sub(
            lambda found, name=name, kept=kept: (
                f"{found[1]}{kept}\n{found[1]}self_rc.f_{name}.set(true);\n{found[0]}"
            ),
            source,
        )
    return source


def with_exact_comparisons(source: str) -> str:
    """Compare numbers as they are; the compiler makes unsigned ones negative from 2^31 on."""
    parts, done = [], 0
    for found in _COMPARISON.finditer(source):
        end = _end_of_parentheses(source, found.end())
        other = source[found.end() : end].removesuffix(" as i32)")
        if other != source[found.end() : end]:
            parts += [source[done : found.start()], f" as i128) {found[1]} (", other, " as i128)"]
            done = end
    return "".join(parts) + source[done:]


def with_safe_arithmetic(source: str) -> str:
    """Keep calculations with numbers of a file from panicking.

    What does not fit wraps around in every build, as in those without checks; it is refused where
    it is used. A division by zero is an error. The compiler puts parentheses around each operand.
    """
    source = _OPERATION.sub(lambda found: found[1] + _WRAPPING[found[2]], source)
    while found := _DIVISION.search(source):
        end = _end_of_parentheses(source, found.end())
        divisor = source[found.end() : end - 1]
        division = f"{found[1]}.checked_div({divisor}).ok_or(KError::CastError)?"
        source = source[: found.start()] + division + source[end:]
    return source


def _end_of_parentheses(source: str, start: int) -> int:
    """Find the end of the parentheses that are opened before an offset."""
    depth = 1
    for found in re.finditer("[()]", source[start:]):
        depth += 1 if found[0] == "(" else -1
        if not depth:
            return start + found.end()
    raise ValueError("parentheses that are not closed")


def with_sizes_of_streams(source: str) -> str:
    """Make the size of a structure's own stream a number; the compiler takes it for a reference."""
    return source.replace("(*_io.size() as ", "(_io.size() as ")


def crate_root(schemas: Sequence[str]) -> dict[str, str]:
    """Give the root of the crate that has the parsers of `schemas`, by its name in the folder."""
    lines = []
    for name in sorted(schemas):
        if name == _CRATE:
            lines += [f"mod {name};", f"pub use {name}::*;"]
        else:
            lines.append(f"pub mod {name};")
    return {"src/lib.rs": _HEAD + "\n" + "".join(f"{line}\n" for line in lines)}
