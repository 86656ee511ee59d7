"""`Sections`: from a section and an offset to an RVA of the image."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import sub
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import BoundsError, InvalidDataError
from kdmp_ks.generated.python.windows_pdb import WindowsPdb
from kdmp_ks.generated.python.windows_pe import WindowsPe
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import MAX_OMAP_ENTRIES, MAX_PDB_SECTIONS
from kdmp_ks.parsing.schema_struct import FieldReader, struct_of

if TYPE_CHECKING:
    from collections.abc import Sequence

END_OF_RVAS: Final = 1 << 32
"""The first number that is no RVA."""
_HEADER: Final = FieldReader(WindowsPe.SectionHeader, "name", "rva", "virtual_size")


@frozen
class Section(Facts):
    """A section of the image.

    Attributes:
        name: Its name, such as ``.text``.
        rva: RVA of its first byte.
        size: Bytes in memory.
    """

    name: str
    rva: int
    size: int


class Omap:
    """The parts of an image that were moved after linking."""

    def __init__(self, data: bytes) -> None:
        """Read the table.

        Args:
            data: The stream: entries in the order of their RVAs at link time.

        Raises:
            BoundsError: There are more entries than the limit.
            InvalidDataError: The entries are not in order.
        """
        shape = struct_of(WindowsPdb.OmapEntry)
        count = len(data) // shape.size
        if count > MAX_OMAP_ENTRIES:
            raise BoundsError(
                "the OMAP table is larger than the limit",
                field="number of entries",
                expected=f"at most {MAX_OMAP_ENTRIES}",
                got=count,
            )
        entries = list(shape.iter_unpack(data[: count * shape.size]))
        self._sources = [source for source, _ in entries]
        self._targets = [target for _, target in entries]
        if self._sources != sorted(self._sources):
            raise InvalidDataError(
                "the OMAP table is not in order",
                field="OMAP.rva",
                expected="ascending RVAs",
                got="others",
            )
        self._breaks = self._find_breaks()

    def __len__(self) -> int:
        """Return the number of entries."""
        return len(self._sources)

    def rva(self, rva: int) -> int | None:
        """Return the RVA in the image; None if that part was removed."""
        i = bisect_right(self._sources, rva) - 1
        if i < 0 or not self._targets[i]:
            return None
        moved = self._targets[i] + rva - self._sources[i]
        return moved if moved < END_OF_RVAS else None

    def length(self, rva: int, length: int) -> int:
        """Return how many bytes, from an RVA at link time on, were moved as one part.

        Args:
            rva: The RVA at link time.
            length: The most bytes that count.
        """
        row = bisect_right(self._sources, rva) - 1
        if row < 0:
            return length
        i = bisect_left(self._breaks, row)
        if i == len(self._breaks):
            return length
        end: int = self._sources[self._breaks[i] + 1]
        return min(length, end - rva)

    def edges(self) -> set[int]:
        """Return the RVAs in the image at which parts begin or end that were moved as one."""
        sources, targets = self._sources, self._targets
        starts = [0, *(row + 1 for row in self._breaks)]
        found = {targets[row] for row in starts if row < len(targets)}
        found.update(
            targets[row] + sources[row + 1] - sources[row] for row in self._breaks if targets[row]
        )
        found.discard(0)
        return found

    def _find_breaks(self) -> list[int]:
        """Return the entries behind which the image goes on elsewhere, ascending."""
        moves = list(map(sub, self._targets, self._sources))
        removed = [not target for target in self._targets]
        pairs = zip(moves, moves[1:], removed, removed[1:], strict=False)
        return [
            row
            for row, (one, other, gone, gone_then) in enumerate(pairs)
            if one != other or gone or gone_then
        ]


class Sections:
    """Sections of an image; symbols refer to them by their numbers.

    Attributes:
        headers: The sections, as at link time.
        omap: Parts that were moved after linking; None if the image was not rearranged.
    """

    def __init__(self, headers: Sequence[Section], omap: Omap | None = None) -> None:
        """Take the sections.

        Args:
            headers: The sections that symbols refer to, in the order of their numbers.
            omap: Parts that were moved after linking.
        """
        self.headers = tuple(headers)
        self.omap = omap
        self._starts = {i: section.rva for i, section in enumerate(self.headers, 1)}

    def length(self, section: int, offset: int, length: int) -> int:
        """Return how many bytes from an offset in a section on were moved as one part.

        Args:
            section: Number of the section, counted from 1.
            offset: Offset in the section, in bytes.
            length: The most bytes that count.
        """
        start = self._starts.get(section)
        if start is None or self.omap is None:
            return length
        return self.omap.length(start + offset, length)

    def rva(self, section: int, offset: int) -> int | None:
        """Return the RVA in the image of an offset in a section.

        Args:
            section: Number of the section, counted from 1.
            offset: Offset in the section, in bytes.

        Returns:
            None if there is no such section, or if that part was removed from the image.
        """
        start = self._starts.get(section)
        if start is None:
            return None
        rva = start + offset
        if self.omap is not None:
            return self.omap.rva(rva)
        return rva if rva < END_OF_RVAS else None


def read_section_headers(data: bytes) -> list[Section]:
    """Read an array of section headers; a rest that is too short for one is ignored.

    Raises:
        BoundsError: There are more sections than the limit.
    """
    count = len(data) // _HEADER.size
    if count > MAX_PDB_SECTIONS:
        raise BoundsError(
            "the PDB file has more sections than the limit",
            field="number of sections",
            expected=f"at most {MAX_PDB_SECTIONS}",
            got=count,
        )
    found = []
    for i in range(count):
        name, rva, size = _HEADER.read(data, i * _HEADER.size)
        text = name.rstrip(b"\0").decode("utf-8", "backslashreplace")
        found.append(Section(name=text, rva=rva, size=size))
    return found
