"""Mends what does not compile in the C# parsers.

A property cannot have the name of a class beside it, as `bitmap_header` has whose type is
`bitmap_header`. Here such a class is called `BitmapHeaderType`. A number that may be absent, and
one of 64 bits without a sign, is no offset and no count by itself: here it is made one.
"""

from __future__ import annotations

import re

_CLASH = re.compile(r"^ +public (\w+) \1(?: \{ get .*)?$", re.MULTILINE)

_WIDE = re.compile(r"^ +public (?:\w+\?|ulong) (\w+)(?: \{ get .*)?$", re.MULTILINE)


def mended(source: str) -> str:
    """Mend all of it."""
    return with_numbers_cast(with_classes_renamed(source))


def with_numbers_cast(source: str) -> str:
    """Make positions, sizes and counts `long` where they are of a type that is not taken for it."""
    names = sorted(set(_WIDE.findall(source)))
    if not names:
        return source
    name = "|".join(names)
    source = re.sub(rf"\b(Seek|ReadBytes)\(({name})\);", r"\1((long) \2);", source)
    return re.sub(rf"(for \(var i = 0; i < )({name});", r"\1(long) \2;", source)


def with_classes_renamed(source: str) -> str:
    """Give each class whose name a property has another name."""
    for name in sorted(set(_CLASH.findall(source))):
        # Where a type is named: properties and members of enumerations of that name stay.
        for before, after in (
            (r"(?:\bclass |\bnew |<|\(\()(?:\w+\.)?", r"\b"),
            (r"^ +(?:public|private) (?:static )?(?:\w+\.)?", r"(?= \w|\()"),
            (r"", r"(?= p__parent\b)"),
        ):
            pattern = rf"({before})\b{name}{after}"
            source = re.sub(pattern, rf"\1{name}Type", source, flags=re.MULTILINE)
    return source
