"""The name of the module that Windows itself blamed for the crash."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.blobs.base.texts import wide_text
from kdmp_ks.errors import InvalidDataError
from kdmp_ks.ground.limits import LONGEST_NAME

if TYPE_CHECKING:
    from kdmp_ks.ground.warnings import Warnings

_MOST: Final = 2 * LONGEST_NAME


def read_blamed_module(data: bytes, warnings: Warnings | None = None) -> str:
    """Read the name of the blamed module (tag fe96ddbf-850d-4c4a-a7bf-c686be526047).

    The blob is UTF-16 without a terminator and nothing else.

    Args:
        data: The blob.
        warnings: Not used: the data contain nothing that can contradict.

    Raises:
        InvalidDataError: The blob is no name.
    """
    name = wide_text(data[:_MOST])
    if len(data) % 2 or len(data) > _MOST or not name or not name.isprintable():
        raise InvalidDataError(
            "the name of the blamed module is none",
            field="name",
            expected=f"at most {LONGEST_NAME} printable characters",
            got=name or None,
        )
    return name
