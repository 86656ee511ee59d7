"""`ImageFormat`: the formats that a dump can be converted to."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import PurePath


class ImageFormat(Enum):
    """The formats that a dump can be converted to."""

    BITMAP_DUMP = "dmp5"
    """A bitmap dump (type 5): the header of the dump, a bit for each page, the pages."""
    COMPLETE_DUMP = "dmp1"
    """A complete dump (type 1): the header of the dump with a list of runs, the pages."""
    RAW = "raw"
    """Every byte at its physical address."""
    LIME = "lime"
    """LiME: a header before each run of pages."""
    ELF = "elf"
    """An ELF core: a segment for each run of pages, or of virtual memory."""

    @classmethod
    def of_suffix(cls, path: PurePath) -> ImageFormat | None:
        """Return the format that the suffix of a file names; None if it is ambiguous.

        >>> from pathlib import PurePath
        >>> ImageFormat.of_suffix(PurePath("memory.lime")).name
        'LIME'
        """
        return _BY_SUFFIX.get(path.suffix.lower())


_BY_SUFFIX: Final = {
    ".raw": ImageFormat.RAW,
    ".lime": ImageFormat.LIME,
    ".elf": ImageFormat.ELF,
    ".core": ImageFormat.ELF,
}
