"""Facts of a report about the file: its memory, its secondary data, how it was written."""

from __future__ import annotations

import re
from dataclasses import field
from ntpath import basename
from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.plain import HEX
from kdmp_ks.analysis.unknown_fact import NOT_WRITTEN, UnknownFactError
from kdmp_ks.format.filler import FILLERS
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from kdmp_ks.analysis.report.reasons import Reasons
    from kdmp_ks.analysis.report.reported_dump import ReportedDump

_FILL_BYTES: Final = re.compile(rb"(?:PAGE)+")
_TEXT: Final = re.compile(rb"([\x20-\x7e]*)\0.*", re.DOTALL)


@frozen
class FileFacts(Facts):
    """The file of a dump.

    Attributes:
        name: Its name without folders.
        size: Its size in bytes.
    """

    name: str
    size: int


@frozen
class MemoryFacts(Facts):
    """The memory in a dump: physical pages, or in a triage dump segments of virtual memory.

    Attributes:
        size: How many bytes there are.
        pages: How many pages; None in a triage dump.
        runs: How many runs of adjacent pages; None in a triage dump.
        segments: How many segments of virtual memory; None in other dumps.
    """

    size: int
    pages: int | None
    runs: int | None
    segments: int | None


@frozen
class SecondaryFacts(Facts):
    """The secondary data of drivers.

    Attributes:
        blobs: How many blobs there are.
        size: Their size in bytes.
    """

    blobs: int
    size: int


@frozen
class WriterFacts(Facts):
    """The remarks of a writer about its work. A field that was not written is None.

    Attributes:
        status: ``WriterStatus`` of the header; 0 is success.
        attributes: ``Attributes`` of the header.
        flags: Names of the attributes that are set and known.
    """

    status: int | None = field(metadata=HEX)
    attributes: int | None = field(metadata=HEX)
    flags: tuple[str, ...]


def read_file(dump: ReportedDump) -> FileFacts:
    """Return name and size of the file."""
    return FileFacts(basename(dump.source.name), dump.source.size)


def read_memory(dump: ReportedDump) -> MemoryFacts:
    """Count the memory in a dump.

    Raises:
        UnsupportedDumpError: The dump's memory cannot be read.
        CutOffError: The file ends in the index of its memory.
    """
    if dump.triage is not None:
        blocks = dump.triage.memory
        return MemoryFacts(blocks.size, None, None, sum(1 for _ in blocks.ranges()))
    pages = dump.physmem
    return MemoryFacts(pages.size, len(pages), len(pages.runs), None)


def read_secondary(dump: ReportedDump) -> SecondaryFacts:
    """Count the secondary data.

    Raises:
        UnsupportedDumpError: The dump's memory cannot be read.
        CutOffError: The file ends before it.
    """
    blobs = dump.secondary_data
    return SecondaryFacts(len(blobs), sum(blob.size for blob in blobs))


def read_writer(dump: ReportedDump, reasons: Reasons) -> WriterFacts:
    """Return what the writer says about its work."""
    status, attributes = int(dump.headers.writer_status), int(dump.headers.attributes)
    known = attributes not in FILLERS
    if status in FILLERS:
        reasons.found["writer.status"] = NOT_WRITTEN
    if not known:
        reasons.found["writer.attributes"] = NOT_WRITTEN
    masks = WindowsKernelDump.AttributeMasks
    return WriterFacts(
        None if status in FILLERS else status,
        attributes if known else None,
        tuple(mask.name for mask in masks if known and attributes & mask),
    )


def read_comment(dump: ReportedDump) -> str:
    """Return the comment in the header.

    Raises:
        UnknownFactError: There is none.
    """
    value: bytes = dump.headers.comment
    if _FILL_BYTES.fullmatch(value):
        raise UnknownFactError(NOT_WRITTEN)
    found = _TEXT.fullmatch(value + b"\0")
    if found is None:
        raise UnknownFactError("it is no text")
    if not found[1]:
        raise UnknownFactError("it is empty")
    return found[1].decode("ascii")
