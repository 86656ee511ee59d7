"""`dump_of`: the dump that is meant, of all members of an archive."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import ArchiveError, ForeignFileError, SeveralDumpsError
from kdmp_ks.ground.limits import MAX_LISTED_DUMPS
from kdmp_ks.storage.packed.archive import shown_name
from kdmp_ks.storage.packed.spool import Spool
from kdmp_ks.storage.packed.unpacked_stream import archive_errors
from kdmp_ks.storage.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.storage.packed.archive import Archive, Entry
    from kdmp_ks.storage.packed.spool import Allowance

_ZDMP: Final = b"ZDMP"
_MARKS: Final = (b"PAGEDUMP", b"PAGEDU64", _ZDMP)
"""First bytes of kernel dumps."""
_MARK_SIZE: Final = 8


def dump_of(archive: Archive, allowance: Allowance, member: str | None, *, mapped: bool) -> Source:
    """Unpack a member of an archive.

    Args:
        archive: The archive; it is read once.
        allowance: Bytes that may be unpacked.
        member: Name of the member; None for the only one that is a dump.
        mapped: Whether to map the unpacked dump.

    Raises:
        ArchiveError: The member is missing, encrypted or too large.
        SeveralDumpsError: There is more than one dump.
        ForeignFileError: There is no dump.
        Exception: Whatever the library for the archive raises.
    """
    candidates = _dumps(archive) if member is None else _named(archive, member)
    names: list[str] = []
    count = 0
    found: Source | Entry | None = None
    try:
        for entry, parts in candidates:
            count += 1
            if len(names) < MAX_LISTED_DUMPS:
                names.append(shown_name(entry.name))
            if count > 1:
                _release(found)
                found = None
            elif archive.is_random:
                found = entry
            else:
                found = spooled(entry, parts, archive.name, allowance, mapped=mapped)
    except BaseException:
        _release(found)
        raise
    if count > 1:
        raise _several(archive.name, names, count, member)
    if found is None:
        reason = "it has no such member; the folders belong to its name"
        raise ArchiveError(archive.name, reason, member)
    if isinstance(found, Source):
        return found
    return spooled(found, found.chunks(), archive.name, allowance, mapped=mapped)


def spooled(
    entry: Entry, parts: Iterator[bytes], archive: str, allowance: Allowance, *, mapped: bool
) -> Source:
    """Unpack a member into a temporary file; where it is not a dump, only its beginning.

    Args:
        entry: The member.
        parts: Its bytes.
        archive: Name of the archive.
        allowance: Bytes that may be unpacked.
        mapped: Whether to map the file.

    Raises:
        ArchiveError: The member is damaged or too large.
    """
    member = shown_name(entry.name)
    with archive_errors(archive, member):
        if entry.refusal is not None:
            raise ArchiveError(archive, entry.refusal, member)
        head = _head(parts)
        if entry.size is not None and is_dump(head):
            allowance.check(entry.size, member)
        spool = Spool(f"{archive}::{member}", allowance)
        try:
            spool.write(head)
            for part in parts if is_dump(head) else ():
                spool.write(part)
            return spool.source(mapped=mapped)
        except BaseException:
            spool.close()
            raise


def with_head(entry: Entry) -> Iterator[bytes] | None:
    """Return the bytes of a member that is a dump, from the first one; None for another one."""
    head, parts = begun(entry)
    return parts if is_dump(head) else None


def begun(entry: Entry) -> tuple[bytes, Iterator[bytes]]:
    """Return the first bytes of a member, and its bytes from the first one."""
    parts = entry.chunks()
    head = _head(parts)
    return head, chain((head,), parts)


def is_dump(head: bytes) -> bool:
    """Whether bytes are the beginning of a kernel dump, compressed by DumpIt or not."""
    return head.startswith(_MARKS)


def unzdmp(source: Source) -> Source:
    """Return the dump in a ZDMP file; other sources as they are.

    Raises:
        InvalidDataError: The file is damaged; the source is closed then.
    """
    if source.size < _MARK_SIZE or source.read_exact(0, len(_ZDMP)) != _ZDMP:
        return source
    from kdmp_ks.storage.zdmp import ZdmpSource

    try:
        return ZdmpSource(source)
    except BaseException:
        source.close()
        raise


def _dumps(archive: Archive) -> Iterator[tuple[Entry, Iterator[bytes]]]:
    """Yield the members that are dumps, and their bytes."""
    count = dumps = 0
    refusal: ArchiveError | None = None
    for entry in archive.counted():
        count += 1
        if entry.refusal is not None:
            refusal = refusal or ArchiveError(archive.name, entry.refusal, shown_name(entry.name))
            continue
        try:
            with archive_errors(archive.name, shown_name(entry.name)):
                parts = with_head(entry)
        except ArchiveError as e:
            if not archive.is_random:  # what follows cannot be read either
                raise
            refusal = refusal or e
            continue
        if parts is not None:
            dumps += 1
            yield entry, parts
    if not dumps:
        raise refusal or _nothing(archive.name, count)


def _named(archive: Archive, member: str) -> Iterator[tuple[Entry, Iterator[bytes]]]:
    for entry in archive.counted(member):
        yield entry, entry.chunks()


def _several(archive: str, names: list[str], count: int, member: str | None) -> ArchiveError:
    if member is not None:
        return ArchiveError(archive, f"{count:,} members have this name; unpack them", member)
    return SeveralDumpsError(archive, tuple(names), count)


def _nothing(archive: str, count: int) -> ForeignFileError:
    return ForeignFileError(
        archive,
        format="archive",
        name=f"an archive of {count:,} files of which none is one",
        advice="archives in archives are not opened: unpack it",
        got=b"",
    )


def _head(parts: Iterator[bytes]) -> bytes:
    """Return the first part, or more of them if it is too short."""
    head = b""
    while len(head) < _MARK_SIZE:
        part = next(parts, None)
        if part is None:
            break
        head += part
    return head


def _release(found: Source | Entry | None) -> None:
    if isinstance(found, Source):
        found.close()
