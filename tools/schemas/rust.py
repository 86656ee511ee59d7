"""Makes the root of the Rust crate, and mends what does not compile in the Rust parsers.

The root declares a module for each schema. The crate has the name of the dump's parser, whose types
are at its root. The module behind them is private: a public one of the same name would hide the
crate from those who import all of its names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_CRATE = "windows_kernel_dump"
_HEAD = """\
// This is a generated file! tools/schemas/rust.py makes it: a module for each schema.

#![allow(non_snake_case)]
"""


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
