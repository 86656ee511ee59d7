"""`SecondaryData`: what drivers have added behind a dump, as a sequence of `Blob`.

A driver can ask to be called when the machine stops, and give the dump some data under a tag of
its own, a GUID. The blobs form a chain, see `kdmp_ks.format.blob_chain`.

The data begins behind the end mark of a triage dump, and behind the last page of others (that is
how it is described; no such file has been seen).
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from kdmp_ks.format.blob_chain import BlobChain
from kdmp_ks.ground.listing import Listing
from kdmp_ks.ground.warnings import Warnings
from kdmp_ks.public_files import data_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from uuid import UUID

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
    def companions(self) -> frozenset[str]:
        """Modules, one of them loaded wherever such blobs occurred: lower case, no extension."""
        return frozenset(_known_tags().get(self.tag, {}).get("modules", ()))

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
        tag = _as_tag(str(what))
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
    own = Warnings(warnings)
    chain = BlobChain(source, offset, own)
    blobs = list(_blobs(chain, source))
    return SecondaryData(blobs, chain.build_number, chain.end, own)


def _blobs(chain: BlobChain, source: Source) -> Iterator[Blob]:
    """Yield the blobs of a chain with their names."""
    for link in chain:
        # Most dumps have none, and need neither the table nor the module, which imports others.
        from uuid import UUID

        tag, tags = UUID(bytes_le=link.tag), _known_tags()
        name = tags[tag]["name"] if tag in tags else None
        yield Blob(tag, name, link.offset, link.size, source)


def _as_tag(text: str) -> UUID | None:
    from uuid import UUID

    try:
        return UUID(text)
    except ValueError:
        return None


@cache
def _known_tags() -> dict[UUID, dict[str, Any]]:
    from uuid import UUID

    text = data_text("blob_tags.json")
    return {UUID(tag): known for tag, known in json.loads(text).items()}
