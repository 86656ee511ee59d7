"""Names of a C header with other names in front, so that they differ from those of windows.h."""

from __future__ import annotations

import re
from typing import Final

_DECLARED: Final = re.compile(
    r"^(?:typedef (?:struct|union) (\w+) \{|enum (\w+) \{|    (\w+) = 0x|#define (\w+) 0x)",
    re.MULTILINE,
)
_PREFIX: Final = re.compile(r"[A-Za-z_]\w*")


def with_prefix(header: str, prefix: str) -> str:
    """Put a prefix before all structures, enumerations and constants of a generated C header.

    Members of structures and the macros of the header keep their names.

    Args:
        header: Text of a header that the package has.
        prefix: Letters, digits and underscores; a digit is not the first.

    Raises:
        ValueError: The prefix cannot begin a name in C.
    """
    if not _PREFIX.fullmatch(prefix) or not prefix.isascii():
        raise ValueError(f"{prefix!r} cannot begin a name in C")
    found = (name for match in _DECLARED.finditer(header) for name in match.groups() if name)
    # The longest first: a name may begin with another.
    names = sorted(set(found), key=lambda name: -len(name))
    pattern = re.compile(rf"\b(?:{'|'.join(names)})\b") if names else None
    return header if pattern is None else pattern.sub(lambda match: prefix + match[0], header)
