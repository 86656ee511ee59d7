"""Names from a dump as parts of a signature: visible, without spaces, and of bounded length."""

from __future__ import annotations

from string import ascii_letters, digits
from typing import Final

from kdmp_ks.ground.limits import MAX_SIGNATURE_NAME

_FILE: Final = frozenset(ascii_letters + digits + "._-")
_FUNCTION: Final = frozenset(map(chr, range(0x21, 0x7F)))
_ESCAPE: Final = "%"


def plain_file(name: str) -> str:
    """Return the name of a file with all but ASCII letters, digits and ``._-`` as ``%xx``.

    Args:
        name: The name; longer ones are cut off.
    """
    return _escaped(name, _FILE)


def plain_module(name: str) -> str:
    """Return the name of a module as debuggers write it: no extension, and ``_`` for ``-``, ``.``.

    Args:
        name: Name of its file.
    """
    stem, dot, _ = name.rpartition(".")
    return _escaped((stem if dot else name).replace("-", "_").replace(".", "_"), _FILE)


def plain_function(name: str) -> str:
    """Return the name of a function with all but visible ASCII characters as ``%xx``.

    Args:
        name: The name; longer ones are cut off.
    """
    return _escaped(name, _FUNCTION)


def _escaped(name: str, allowed: frozenset[str]) -> str:
    text = "".join(one if one in allowed else _escape(one) for one in name[:MAX_SIGNATURE_NAME])
    return text[:MAX_SIGNATURE_NAME]


def _escape(char: str) -> str:
    return "".join(f"{_ESCAPE}{byte:02x}" for byte in char.encode("utf-8", "surrogatepass"))
