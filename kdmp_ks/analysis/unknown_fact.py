"""`UnknownFactError`: a fact that a dump does not contain, with the reason."""

from __future__ import annotations

from typing import Final

from kdmp_ks.errors import KdmpError
from kdmp_ks.format.filler import FILLERS

NOT_WRITTEN: Final = "not written"


class UnknownFactError(KdmpError):
    """A fact is unknown; the text is the reason."""


def written(value: int) -> int:
    """Return a value of the header, unless its writer left the field alone.

    Raises:
        UnknownFactError: The field contains the fill pattern.
    """
    if value in FILLERS:
        raise UnknownFactError(NOT_WRITTEN)
    return int(value)
