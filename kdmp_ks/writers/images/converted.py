"""`Converted`: the facts about a file that a dump was converted to."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from kdmp_ks.writers.images.image_format import ImageFormat


class Lost(Enum):
    """Parts of a dump that a file of another format has no room for."""

    HEADER = "header"
    """The header: bug check, registers, addresses of the kernel's lists."""
    SECONDARY_DATA = "secondary_data"
    """The secondary data of drivers."""
    MISSING_PAGES = "missing_pages"
    """Pages of the dump that its file is too short for."""
    LIST_OF_HOLES = "list_of_holes"
    """Which pages are missing: they read as zeros."""
    PHYSICAL_ADDRESSES = "physical_addresses"
    """Physical addresses of the memory."""


@frozen
class Converted(Facts):
    """A file that a dump was converted to.

    Attributes:
        format: Format of the file.
        size: Bytes in the file, holes included.
        copied: Bytes of memory that came from the dump.
        holes: Bytes of zeros in place of memory that the dump lacks.
        segments: Runs of memory in the file; 1 for a raw image.
        blobs: Blobs of secondary data in the file.
        threads: Processors whose registers the file has; only cores of virtual memory have any.
        lost: Parts of the dump that the file does not contain.
    """

    format: ImageFormat
    size: int
    copied: int
    holes: int
    segments: int
    blobs: int
    threads: int
    lost: tuple[Lost, ...]
