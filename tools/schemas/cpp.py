"""Mends what would bring down a program that reads damaged files with the C++ parsers.

Where the type of a field depends on another one, the constructor leaves the pointer to it as it
finds it. The destructor frees what the pointer points to, even when the file ended before the field
was read. Here each constructor clears all pointers that its class frees, and the flags that it asks
before.

An enumeration gets the type of the field: without one, behaviour is undefined for a value in a file
that needs more bits than those that are declared.
"""

from __future__ import annotations

import re

_ENUMERATION = re.compile(r"^( +enum \w+_t) \{$", re.MULTILINE)
_CONSTRUCTOR = re.compile(
    r"^(?P<head>(?P<path>\w+(?:::\w+)*)::(?P<name>\w+)\(kaitai::kstream\* p__io.*?\{\n"
    r"    m__parent = p__parent;\n    m__root = .*?;\n)(?P<rest>.*?^\}\n)",
    re.MULTILINE | re.DOTALL,
)


def mended(source: str) -> str:
    """Mend a header or a source file of a parser."""
    return _ENUMERATION.sub(r"\1 : uint32_t {", with_pointers_cleared(source))


def with_pointers_cleared(source: str) -> str:
    """Make each constructor of a parser clear what the destructor may free."""

    def cleared(match: re.Match[str]) -> str:
        start = f"\nvoid {match['path']}::_clean_up() {{\n"
        freed = source[source.index(start) : source.index("\n}\n", source.index(start))]
        pointers = re.findall(r"delete (m_\w+);", freed)
        missing = [each for each in pointers if f"    {each} = 0;\n" not in match["rest"]]
        flags = [f"    {each} = true;\n" for each in re.findall(r"if \(!(n_\w+)\)", freed)]
        cleared = [f"    {each} = 0;\n" for each in missing]
        return match["head"] + "".join(flags + cleared) + match["rest"]

    return _CONSTRUCTOR.sub(cleared, source) if "::_clean_up() {" in source else source
