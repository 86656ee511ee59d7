"""Ranges of memory that drivers added to a dump, without and with their bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.addresses import Gva
from kdmp_ks.blobs.base.sizes import check_size
from kdmp_ks.blobs.base.texts import narrow_text, table
from kdmp_ks.errors import BoundsError
from kdmp_ks.generated.python.windows_dump_blobs import WindowsDumpBlobs
from kdmp_ks.ground.extents import Range, Segment
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import LONGEST_NAME, MAX_ADDRESS_RANGES
from kdmp_ks.ground.warnings import OddValue, Unavailable, Warnings
from kdmp_ks.parsing.parsed_bytes import parse_bytes
from kdmp_ks.parsing.schema_struct import struct_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_RANGES: Final = "the address ranges"
_MEMORY: Final = "the saved memory"
_COUNT: Final = "number of ranges"


@frozen
class RangeGroup(Facts):
    """The ranges of one driver.

    Attributes:
        name: Name of the component that the driver gave.
        ranges: The ranges; most of them are in the dump.
    """

    name: str
    ranges: tuple[Range, ...]


@frozen
class SavedGroup(Facts):
    """The ranges of one driver, with their bytes.

    Attributes:
        name: Name of the component that the driver gave.
        segments: Address, offset in the blob and size of each range.
    """

    name: str
    segments: tuple[Segment, ...]

    @property
    def size(self) -> int:
        """Number of bytes of memory."""
        return sum(one.size for one in self.segments)


def read_address_ranges(data: bytes, warnings: Warnings | None = None) -> tuple[RangeGroup, ...]:
    """Read ranges without their bytes (tag 2b4ae195-a64d-4f04-8ede-7e4f981bd42a).

    Args:
        data: The blob.
        warnings: A record that gets what breaks off.

    Raises:
        CutOffError: The blob is too short.
        BoundsError: The first group is not inside the blob.
    """
    groups: list[RangeGroup] = []
    offset = total = 0
    while offset < len(data) and total < MAX_ADDRESS_RANGES:
        try:
            group, offset = _group(data, offset)
        except BoundsError as e:
            if not groups:
                raise
            _note(warnings, Unavailable(f"a group of ranges at {offset:#x}", e))
            break
        groups.append(group)
        # A group counts as well, so that there is an end of groups without ranges.
        total += 1 + len(group.ranges)
    if total >= MAX_ADDRESS_RANGES and offset < len(data):
        _note(warnings, OddValue(_COUNT, total, "later ranges are ignored"))
    return tuple(groups)


def _group(data: bytes, offset: int) -> tuple[RangeGroup, int]:
    """Read a group; return it and the offset behind it."""
    head = struct_of(WindowsDumpBlobs.AddressRangeGroup)
    kind = WindowsDumpBlobs.AddressRangeGroup
    raw = parse_bytes(kind, data[offset : offset + head.size], _RANGES)
    start = offset + head.size
    entry = WindowsDumpBlobs.AddressRange
    after = start + raw.num_ranges * struct_of(entry).size
    end = after + raw.len_name
    if end > len(data):
        expected = f"at most {len(data):#x} bytes"
        raise BoundsError(f"{_RANGES} go too far", field="end", expected=expected, got=end)
    rows = table(entry, data, start, raw.num_ranges, _COUNT, MAX_ADDRESS_RANGES, None)
    name = narrow_text(data[after : min(end, after + LONGEST_NAME)])
    return RangeGroup(name, tuple(Range(Gva(at), size) for at, size in rows)), end


def read_saved_memory(data: bytes, warnings: Warnings | None = None) -> tuple[SavedGroup, ...]:
    """Read ranges with their bytes (tag 0d910545-e694-4b15-870c-01625fb32a6f).

    Args:
        data: The blob, or as much of it as shall be looked at.
        warnings: A record that gets what breaks off.

    Raises:
        CutOffError: The blob is too short.
        BoundsError: The header is not inside the blob.
    """
    kind = WindowsDumpBlobs.SavedMemoryHeader
    size = struct_of(kind).size
    raw = parse_bytes(kind, data[:size], _MEMORY)
    if not size <= raw.len_header <= len(data):
        expected = f"{size:#x} to {len(data):#x}"
        got = raw.len_header
        raise BoundsError(
            f"{_MEMORY} has no header", field="header size", expected=expected, got=got
        )
    record = Warnings(warnings)
    check_size(raw.len_blob, data, _MEMORY, record)
    reader = _SavedMemory(data, raw.len_header, record)
    return tuple(reader.groups(raw.num_groups))


class _SavedMemory:
    """The groups of a blob, one after another, until one is not inside the blob."""

    def __init__(self, data: bytes, offset: int, warnings: Warnings) -> None:
        self._data = data
        self._offset = offset
        self._warnings = warnings
        self._left = MAX_ADDRESS_RANGES

    def groups(self, count: int) -> Iterator[SavedGroup]:
        """Yield the groups.

        Args:
            count: Number of groups by the header.
        """
        shape = struct_of(WindowsDumpBlobs.SavedMemoryGroup)
        for _ in range(count):
            start = self._offset
            if not self._fits(shape.size):
                return
            len_header, num_ranges, _, _, len_name = shape.unpack_from(self._data, start)
            if len_header < shape.size:
                self._break_off("a group", len_header)
                return
            if not self._fits(len_header):
                return
            name_end = start + min(len_header, shape.size + min(len_name, LONGEST_NAME))
            name = narrow_text(self._data[start + shape.size : name_end])
            self._offset = start + len_header
            self._left -= 1
            segments = tuple(self._segments(num_ranges))
            yield SavedGroup(name, segments)
            if len(segments) < num_ranges:
                return
            if self._left <= 0:
                self._too_many()
                return

    def _segments(self, count: int) -> Iterator[Segment]:
        shape = struct_of(WindowsDumpBlobs.SavedMemoryRange)
        head = shape.size
        for _ in range(count):
            if self._left <= 0:
                self._too_many()
                return
            if not self._fits(head):
                return
            address, size = shape.unpack_from(self._data, self._offset)
            if size > len(self._data) - self._offset - head:
                self._break_off("a range", size)
                return
            yield Segment(address, self._offset + head, size)
            self._offset += head + size
            self._left -= 1

    def _too_many(self) -> None:
        self._warnings.append(OddValue(_COUNT, MAX_ADDRESS_RANGES, "later ranges are ignored"))

    def _fits(self, size: int) -> bool:
        """Whether so many bytes are left; a warning if not."""
        if size <= len(self._data) - self._offset:
            return True
        self._break_off("a header", size)
        return False

    def _break_off(self, what: str, size: int) -> None:
        what = f"size of {what} of saved memory at {self._offset:#x}"
        self._warnings.append(OddValue(what, size, "does not fit, the rest is ignored"))


def _note(warnings: Warnings | None, warning: OddValue | Unavailable) -> None:
    if warnings is not None:
        warnings.append(warning)
