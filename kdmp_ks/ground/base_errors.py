"""The root of the error tree, and the error of addresses; `kdmp_ks.errors` draws all of the tree.

Both are apart from it because addresses raise one of them, and the other errors carry addresses.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import Final

_LATER_WORD: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_COUNTS: Final = re.compile(r"(?:.*_)?(?:amount|count|size)")
_BYTES: Final = frozenset({"data"})
"""Attributes with bytes of the dump, which are not part of a reason."""


def kind_of(value: object) -> str:
    """Return the kind of an error or a warning: its class in lower case, without ``Error``.

    >>> kind_of(FileNotFoundError()), kind_of(OSError())
    ('file_not_found', 'os')
    """
    name = type(value).__name__
    return _LATER_WORD.sub("_", name.removesuffix("Error") or name).lower()


def _facts_of(value: object, names: list[str]) -> dict[str, object]:
    """Return attributes: counts as numbers, other numbers in hex, bytes as text or hex digits."""
    return {
        name: _fact(name, getattr(value, name))
        for name in names
        if name[0] != "_" and name not in _BYTES
    }


def _fact(name: str, value: object) -> object:
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, Enum):
        return value.name.lower()
    if isinstance(value, int):
        return int(value) if _COUNTS.fullmatch(name) else f"{value:#x}"
    if isinstance(value, bytes):
        text = value.decode("ascii", "replace")
        return text if text and text.isascii() and text.isprintable() else value.hex()
    if isinstance(value, BaseException):
        return {
            "kind": kind_of(value),
            "message": str(value),
            **_facts_of(value, list(vars(value))),
        }
    return str(value)


def _unpickled(kind: type[KdmpError], args: tuple[object, ...], data: dict[str, object]) -> object:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(data)
    return error


class KdmpError(Exception):
    """Base of every error that the package raises by itself. They can be pickled."""

    def __reduce__(self) -> tuple[object, ...]:
        """By message and data: the constructors take other arguments than the message."""
        return _unpickled, (type(self), self.args, self.__dict__)

    def as_fields(self) -> dict[str, object]:
        """Return kind, message and data of the error as JSON documents have them.

        >>> AddressError("no address").as_fields()
        {'kind': 'address', 'message': 'no address'}
        """
        facts = _facts_of(self, list(self.__dict__))
        return {"kind": kind_of(self), "message": str(self), **facts}


class AddressError(KdmpError, ValueError):
    """A value is not an address: negative, wider than 64 bits, or text that is not hexadecimal."""


for _error in (KdmpError, AddressError):  # where everybody imports them from
    _error.__module__ = "kdmp_ks.errors"
