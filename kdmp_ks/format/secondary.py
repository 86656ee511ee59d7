"""`SecondaryData`: what drivers have added behind a dump, as a sequence of `Blob`.

A driver can ask to be called when the machine stops, and give the dump some data under a tag of
its own, a GUID. The blobs form a chain: each header contains the offset of the next. Some writers
pad blobs to a multiple of eight bytes, others do not. The chain ends where the file does, or where
no header begins; zeros and old contents of the disk may follow.

The data begins behind the end mark of a triage dump, and behind the last page of others (that is
how it is described; no such file has been seen).
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from uuid import UUID

from kaitaistruct import EndOfStreamError, KaitaiStream, ValidationFailedError

from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from kdmp_ks.ground.limits import MAX_BLOBS
from kdmp_ks.ground.listing import Listing
from kdmp_ks.ground.warnings import OddValue, Unavailable, Warnings
from kdmp_ks.parsing.schema_struct import struct_of
from kdmp_ks.storage.byte_view import ByteView

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kdmp_ks.ground.warnings import DumpWarning
    from kdmp_ks.storage.source import Source


@dataclass(frozen=True, slots=True)
class _Kept:
    """The data of a blob that was copied out of its file."""

    data: bytes

    def read_exact(self, offset: int, size: int) -> bytes:
        """Return the data, wherever it was."""
        return self.data


@dataclass(frozen=True, slots=True)
class Blob:
    """A piece of secondary data.

    Attributes:
        tag: Whose data it is; several blobs may have the same tag.
        name: What it is in words; None where the tag is not known.
        offset: File offset of the data.
        size: How many bytes there are; may be 0.
    """

    tag: UUID
    name: str | None
    offset: int
    size: int
    _source: Source | _Kept = field(repr=False, compare=False)

    def __reduce__(self) -> tuple[object, ...]:
        """A copy has the data instead of the file."""
        return Blob, (self.tag, self.name, self.offset, self.size, _Kept(self.data))

    @property
    def owner(self) -> str | None:
        """The module that writes such data; None where that is not known."""
        return _known_tags().get(self.tag, {}).get("owner")

    @property
    def private(self) -> str | None:
        """Data about people or the machine that such a blob is known to contain; None if none."""
        known = _known_tags().get(self.tag, {})
        return str(known["why"]) if known.get("private") else None

    @property
    def data(self) -> bytes:
        """The bytes, read from the file.

        Raises:
            SourceError: They cannot be read.
        """
        return self._source.read_exact(self.offset, self.size)


class SecondaryData(Listing[Blob]):
    """The blobs of a dump, in the order of the file; empty where there are none.

    Attributes:
        build_number: Of Windows, with flags in the upper four bits; None where there is no
            secondary data.
        end: File offset behind the last blob.
        warnings: What is wrong with the chain.
    """

    __slots__ = ("build_number", "end")

    def __init__(
        self,
        blobs: Iterable[Blob],
        build_number: int | None,
        end: int,
        warnings: Iterable[DumpWarning] = (),
    ) -> None:
        """Keep blobs."""
        super().__init__(blobs, warnings)
        self.build_number = build_number
        self.end = end

    def __repr__(self) -> str:
        """For example ``<SecondaryData: 20 blobs>``."""
        return f"<SecondaryData: {len(self)} blobs>"

    def find(self, what: UUID | str) -> tuple[Blob, ...]:
        """All blobs of a kind.

        Args:
            what: Their tag, as UUID or text, or their name; case does not matter.
        """
        tag = what if isinstance(what, UUID) else _as_tag(what)
        if tag is not None:
            return tuple(blob for blob in self if blob.tag == tag)
        wanted = str(what).casefold()
        return tuple(blob for blob in self if blob.name and blob.name.casefold() == wanted)


def read_secondary_data(
    source: Source, offset: int, warnings: Warnings | None = None
) -> SecondaryData:
    """Follow the chain of blobs.

    What can be read is returned; what cannot is reported by the result's ``warnings``.

    Args:
        source: The file.
        offset: Where the secondary data would begin.
        warnings: A record that gets the result's warnings as well.

    Raises:
        SourceError: The file cannot be read.
    """
    found = _parsed(source, offset, WindowsKernelDump.BlobFileHeader)
    if found is None:
        return SecondaryData((), None, offset)
    head, length = found
    own = Warnings(warnings)
    if head.header_size != length:
        taken = f"taken as {length:#x}"
        own.append(OddValue("DUMP_BLOB_FILE_HEADER.HeaderSize", head.header_size, taken))
    chain = _Chain(source, offset + length, own)
    blobs = list(chain)
    return SecondaryData(blobs, head.build_number, chain.end, own)


class _Chain:
    """The blobs from an offset on.

    Attributes:
        end: File offset behind the last one that was given out.
    """

    def __init__(self, source: Source, start: int, warnings: Warnings) -> None:
        self._source = source
        self._warnings = warnings
        self.end = start

    def __iter__(self) -> Iterator[Blob]:
        tags = _known_tags()
        shape = struct_of(WindowsKernelDump.BlobHeader)
        for _ in range(MAX_BLOBS):
            if self.end + shape.size > self._source.size:
                return
            header = self._source.read_exact(self.end, shape.size)
            header_size, its_tag, data_size, pre_pad, post_pad = shape.unpack(header)
            if header_size != shape.size:
                return
            tag = UUID(bytes_le=its_tag)
            offset = self.end + shape.size + pre_pad
            after = offset + data_size
            if after > self._source.size:
                what = f"the data of the blob {tag} ({data_size:#x} bytes at {offset:#x})"
                reason = f"the file ends at {self._source.size:#x}"
                self._warnings.append(Unavailable(what, reason))
                return
            # The padding of the last blob need not be there.
            self.end = min(after + post_pad, self._source.size)
            name = tags[tag]["name"] if tag in tags else None
            yield Blob(tag, name, offset, data_size, self._source)
        self._warnings.append(OddValue("number of blobs", MAX_BLOBS, "later blobs are ignored"))


def _parsed(source: Source, offset: int, kind: type[Any]) -> tuple[Any, int] | None:
    """Return a structure and its length; None where the file ends or contains something else."""
    stream = KaitaiStream(ByteView(source, offset, max(0, source.size - offset)))
    try:
        return kind(stream), stream.pos()
    except (EndOfStreamError, ValidationFailedError):
        return None


def _as_tag(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


@cache
def _known_tags() -> dict[UUID, dict[str, Any]]:
    text = files("kdmp_ks").joinpath("data/blob_tags.json").read_text(encoding="utf-8")
    return {UUID(tag): known for tag, known in json.loads(text).items()}
