"""`members_of`: all dumps of an archive, one behind the other."""

from __future__ import annotations

from contextlib import ExitStack, closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import ArchiveError, ForeignFileError, KdmpError
from kdmp_ks.storage.foreign import HEAD_SIZE, recognise
from kdmp_ks.storage.packed.archive import shown_name
from kdmp_ks.storage.packed.choice import begun, is_dump, spooled, unzdmp
from kdmp_ks.storage.packed.unpack import PackedFile, unpack
from kdmp_ks.storage.packed.unpacked_stream import archive_errors

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from kdmp_ks.storage.packed.archive import Entry
    from kdmp_ks.storage.packed.spool import Allowance
    from kdmp_ks.storage.source import Source

_DUMP_NAMES: Final = (".dmp", ".mdmp", ".zdmp")


@dataclass(frozen=True, slots=True, eq=False)
class Member:
    """A dump in an archive, or another file in it.

    Attributes:
        name: Name of the archive and of the member: ``archive.zip::folder/member.dmp``.
        size: Size of the dump in bytes as the archive states it; None if it does not.
        open: Unpacks the dump into a temporary file, and returns its source, which the caller
            closes. To be called before the next member is asked for, and only once. Raises
            `KdmpError`.
        entry: Name of the member in the archive; empty for a file that is no archive.
        is_dump: Whether it begins like a dump; None for a member that cannot be read.
    """

    name: str
    size: int | None
    open: Callable[[], Source]
    entry: str
    is_dump: bool | None = True


def members_of(
    source: Source, wanted: Collection[str] | None = None, *, every: bool = False
) -> Iterator[Member]:
    """Yield all dumps of an archive; `kdmp_ks.storage.input.members` explains.

    Members that are named like a dump and cannot be read are yielded, too: `Member.open` raises
    the reason.

    Args:
        source: The file; closed at the end.
        wanted: Names of members; None for all.
        every: Whether files that are no dumps are yielded as well.
    """
    with ExitStack() as stack:
        stack.callback(source.close)
        file = PackedFile(source)
        if not file.is_archive:
            # Once it is opened the caller closes it.
            whole = _Whole(source, stack)
            yield Member(source.name, None, whole.open, "")
            return
        with closing(file), archive_errors(source.name):
            archive = file.archive()
            for entry in archive.counted():
                if wanted is not None and entry.name not in wanted:
                    continue
                member = _member(source.name, entry, file.allowance, is_random=archive.is_random)
                if every or member.is_dump or _is_lost(member):
                    yield member


def has_random_members(source: Source) -> bool:
    """Return whether a member can be unpacked without those before it.

    Args:
        source: The file; closed at the end.
    """
    with closing(source), closing(PackedFile(source)) as file, archive_errors(source.name):
        return file.is_archive and file.archive().is_random


def _is_lost(member: Member) -> bool:
    """Whether a member cannot be read, and is named like a dump."""
    return member.is_dump is None and member.entry.lower().endswith(_DUMP_NAMES)


def _member(archive: str, entry: Entry, allowance: Allowance, *, is_random: bool) -> Member:
    """Return a member with what opens it."""
    name = f"{archive}::{entry.name}"
    error: KdmpError
    if entry.refusal is not None:
        error = ArchiveError(archive, entry.refusal, shown_name(entry.name))
    else:
        try:
            with archive_errors(archive, shown_name(entry.name)):
                head, parts = begun(entry)
        except ArchiveError as e:
            if not is_random:
                raise
            error = e
        else:
            opening = _Opening(archive, entry, head, parts, allowance)
            return Member(name, entry.size, opening.open, entry.name, is_dump(head))
    return Member(name, entry.size, _Failure(error).open, entry.name, None)


@dataclass(frozen=True, slots=True, eq=False)
class _Whole:
    """A file that is not an archive, and what closes it if nobody opens it."""

    source: Source
    stack: ExitStack

    def open(self) -> Source:
        """Unpack the file."""
        self.stack.pop_all()
        return unpack(self.source)


@dataclass(frozen=True, slots=True, eq=False)
class _Opening:
    """The rest of a member of an archive that is being read."""

    archive: str
    entry: Entry
    head: bytes
    parts: Iterator[bytes]
    allowance: Allowance

    def open(self) -> Source:
        """Unpack the member; of one that is not a dump, only the beginning."""
        known = recognise(self.head[:HEAD_SIZE], len(self.head))
        if known is not None and known.is_packed and not is_dump(self.head):
            # Archives in archives are not opened, also not by whoever gets the source.
            raise ForeignFileError(
                f"{self.archive}::{shown_name(self.entry.name)}",
                format=known.id,
                name=known.name,
                advice=known.advice,
                got=self.head[:4],
            )
        return unzdmp(spooled(self.entry, self.parts, self.archive, self.allowance, mapped=False))


@dataclass(frozen=True, slots=True, eq=False)
class _Failure:
    """The reason why a member cannot be read."""

    error: KdmpError

    def open(self) -> Source:
        """Raise it."""
        raise self.error
