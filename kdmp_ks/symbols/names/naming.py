"""Rules for names: which of them name functions, and which of several comes first."""

from __future__ import annotations

import re
from typing import Final

from kdmp_ks.symbols.names.columns import NameKind

_FUNCTION_KINDS: Final = int(NameKind.FUNCTION | NameKind.PROCEDURE)
_NO_FUNCTION: Final = re.compile(
    r"\?\?_[CR]"  # strings and type descriptors of C++
    r"|__?(?:real|[xyz]mm)(?:@|$)"  # constants; ISF tables drop an underscore and the value
    r"|__?_?(?:imp|guard)_"  # import slots and control flow guard
    r"|\$\$|\x7f"
    r"|.*_NULL_THUNK_DATA$"  # ends of import tables
    r"|_?_?(?:NULL_)?IMPORT_DESCRIPTOR",
    re.DOTALL,
)
_X86: Final = re.compile(r"[_@](?P<name>[^@?]+)(?:@[0-9]+)?", re.DOTALL)


def names_function(name: str) -> bool:
    """Test whether a name may name a function; those of strings and constants may not.

    >>> names_function("KeBugCheckEx"), names_function("??_C@_0O@MLJBNBPG@text@")
    (True, False)
    """
    return _NO_FUNCTION.match(name) is None


def rank(name: str, kind: int) -> tuple[bool, bool, bool, int, str]:
    """Return the key by which names of one address are sorted; the lowest is the best.

    Names of functions come first; then what the source calls a function, undecorated names, short
    names, and the order of the alphabet.
    """
    return (
        _NO_FUNCTION.match(name) is not None,
        not kind & _FUNCTION_KINDS,
        name.startswith("?"),
        len(name),
        name,
    )


def undecorate_x86(name: str) -> str:
    """Return a name of C without the decoration of its calling convention; others as they are.

    >>> undecorate_x86("_KeBugCheckEx@20"), undecorate_x86("@ExfAcquirePushLock@4")
    ('KeBugCheckEx', 'ExfAcquirePushLock')
    """
    match = _X86.fullmatch(name)
    return name if match is None else match["name"]
