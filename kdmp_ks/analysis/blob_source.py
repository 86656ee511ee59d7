"""`BlobSource`: secondary data of one kind, read once, or the reason why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from kdmp_ks.analysis.unknown_fact import UnknownFactError
from kdmp_ks.errors import KdmpError

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from kdmp_ks.format.secondary import SecondaryData

T = TypeVar("T")


class BlobSource(Generic[T]):
    """Secondary data of one kind.

    Attributes:
        value: The data as they were read; None where there are none.
        reason: Why there are none; empty where there are some.
    """

    __slots__ = ("reason", "value")

    def __init__(self, value: T | None, reason: str = "") -> None:
        self.value = value
        self.reason = reason

    def require(self) -> T:
        """Return the data.

        Raises:
            UnknownFactError: There are none; the text is the reason.
        """
        if self.value is None:
            raise UnknownFactError(self.reason)
        return self.value


def read_blob(
    blobs: SecondaryData, tag: UUID, noun: str, read: Callable[[bytes], T]
) -> BlobSource[T]:
    """Read the secondary data of a kind: the first blob that is not empty and can be read.

    Args:
        blobs: The secondary data of the dump.
        tag: The tag of the kind.
        noun: Name of such data, for the reason why there are none.
        read: Reads the bytes of a blob; raises a `KdmpError` where they are not of the kind.
    """
    reason = f"the dump has no {noun}"
    for blob in blobs.find(tag):
        if not blob.size:
            reason = f"the dump has an empty blob in place of {noun}"
            continue
        try:
            return BlobSource(read(blob.data))
        except KdmpError as error:
            reason = f"{noun}: {error}"
    return BlobSource(None, reason)
