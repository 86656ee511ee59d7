"""The root of the error tree, and the error of addresses; `kdmp_ks.errors` draws all of the tree.

Both are apart from it because addresses raise one of them, and the other errors carry addresses.
"""

from __future__ import annotations

from kdmp_ks.ground.json_fields import facts_of, kind_of


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
        facts = facts_of(self, list(self.__dict__))
        return {"kind": kind_of(self), "message": str(self), **facts}


class AddressError(KdmpError, ValueError):
    """A value is not an address: negative, wider than 64 bits, or text that is not hexadecimal."""


for _error in (KdmpError, AddressError):  # where everybody imports them from
    _error.__module__ = "kdmp_ks.errors"
