"""`Archive`: the members of an archive, one behind the other."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import ArchiveError
from kdmp_ks.ground.limits import MAX_ARCHIVE_MEMBERS, MAX_MEMBER_NAME
from kdmp_ks.ground.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CHUNK: Final = 1 << 20
"""Bytes of a member that are unpacked at once."""
FIRST_CHUNK: Final = 1 << 12
"""Bytes at the beginning of a member by which its format is recognised."""
_NAME_WIDTH: Final = 300


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """A file in an archive.

    Attributes:
        name: Its name as the archive has it, with slashes between folders.
        size: Its size in bytes as the archive states it; None if it does not.
        chunks: Begins to unpack it: its bytes, in parts. Valid until the next entry.
        refusal: Why it cannot be unpacked; None if it can.
    """

    name: str
    size: int | None
    chunks: Callable[[], Iterator[bytes]]
    refusal: str | None = None


class Archive(ABC):
    """An open archive.

    Attributes:
        name: Name of the archive, for messages.
        is_random: Whether the beginnings of all members can be read without unpacking all of them.
    """

    name: str
    is_random = False

    @abstractmethod
    def entries(self, wanted: str | None = None) -> Iterator[Entry]:
        """Yield the files, in the order of the archive, without folders, links and devices.

        Args:
            wanted: Name of the only file that is wanted; others may be left out.
        """

    def close(self) -> None:
        """Let go of what the archive needs."""
        return

    def counted(self, wanted: str | None = None) -> Iterator[Entry]:
        """Yield the files, up to a limit.

        Raises:
            ArchiveError: There are too many.
        """
        for count, entry in enumerate(self.entries(wanted)):
            if count >= MAX_ARCHIVE_MEMBERS:
                raise ArchiveError(
                    self.name, f"it has more than {MAX_ARCHIVE_MEMBERS:,} members; unpack it"
                )
            yield entry if len(entry.name) <= MAX_MEMBER_NAME else _refused(entry)


def _refused(entry: Entry) -> Entry:
    """Return a file whose name is too long without the middle of its name."""
    half = MAX_MEMBER_NAME // 2
    name = f"{entry.name[:half]}…{entry.name[1 - half :]}"
    return replace(entry, name=name, refusal="its name is too long; unpack it with another tool")


def shown_name(name: str) -> str:
    """Return the name of a member for messages: harmless, and not too long."""
    text = visible(name[: _NAME_WIDTH + 1])
    return text if len(text) <= _NAME_WIDTH else text[:_NAME_WIDTH] + "…"
