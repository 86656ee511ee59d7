"""`Layout`: how the memory of one dump is stored in its file; and checks shared by all layouts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.errors import CutOffError
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.warnings import CountMismatch, MissingPages

if TYPE_CHECKING:
    from kdmp_ks.errors import KdmpError
    from kdmp_ks.ground.warnings import DumpWarning, Warnings
    from kdmp_ks.maps.page_map import PageMap
    from kdmp_ks.storage.source import Source


@frozen
class Layout(Facts):
    """How the memory of one dump is stored in its file.

    Attributes:
        dump_type: The type that it was read as.
        pages: The index of its pages, or the error that asking for them raises.
        warnings: What is odd about it.
    """

    dump_type: int
    pages: PageMap | KdmpError
    warnings: tuple[DumpWarning, ...]


def note_count(warnings: Warnings, field: str, there: int, said: int) -> None:
    """Compare a count in the file with what it counts."""
    if there != said:
        warnings.append(CountMismatch(field, there, said))


def note_missing(warnings: Warnings, pages: PageMap, source: Source) -> None:
    """See whether the file is too short for its pages."""
    first = pages.first_missing()
    if first is not None:
        expected = pages.expected_size
        warnings.append(MissingPages(pages.missing_count, first.gpa(), source.size, expected))


def check_inside(source: Source, field: str, offset: int, length: int) -> None:
    """Check that an index of pages is complete in the file, whatever happened to the pages.

    Raises:
        CutOffError: It is not.
    """
    if offset + length > source.size:
        raise CutOffError(
            f"{source.name} ends inside the index of its pages",
            field=field,
            expected=f"an end at or before the end of the file, {source.size:#x}",
            got=f"an end at {offset + length:#x}",
        )
