"""Mends what does not compile in the C# parsers.

A property cannot have the name of a class beside it, as `bitmap_header` has whose type is
`bitmap_header`. Here such a class is called `BitmapHeaderType`.
"""

from __future__ import annotations

import re

_CLASH = re.compile(r"^ +public (\w+) \1$", re.MULTILINE)


def with_classes_renamed(source: str) -> str:
    """Give each class whose name a property has another name."""
    for name in sorted(set(_CLASH.findall(source))):
        source = re.sub(rf"\b{name}\b", f"{name}Type", source)
        source = source.replace(f"public {name}Type {name}Type\n", f"public {name}Type {name}\n")
    return source
