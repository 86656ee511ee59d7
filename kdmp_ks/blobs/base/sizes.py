"""The size that a blob states of itself, compared with the size that it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.ground.warnings import OddValue

if TYPE_CHECKING:
    from kdmp_ks.ground.warnings import Warnings


def check_size(stated: int, data: bytes, what: str, warnings: Warnings | None) -> None:
    """Record a warning where a blob states another size than it has.

    Args:
        stated: The size in its header.
        data: The blob.
        what: The noun of the blob.
        warnings: The record; None for none.
    """
    if stated != len(data) and warnings is not None:
        warnings.append(OddValue(f"size of {what}", stated, f"there are {len(data):#x} bytes"))
