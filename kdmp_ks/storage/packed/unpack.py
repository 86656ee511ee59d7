"""`unpack`: the dump in a packed file or an archive, as a source."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import ArchiveError
from kdmp_ks.storage.foreign import HEAD_SIZE, recognise
from kdmp_ks.storage.packed.archive import CHUNK
from kdmp_ks.storage.packed.choice import dump_of, is_dump, unzdmp
from kdmp_ks.storage.packed.source_file import SourceFile
from kdmp_ks.storage.packed.spool import Allowance, Spool
from kdmp_ks.storage.packed.unpacked_stream import KINDS, archive_errors, open_stream

if TYPE_CHECKING:
    from kdmp_ks.storage.packed.archive import Archive
    from kdmp_ks.storage.packed.source_file import UnpackProgress
    from kdmp_ks.storage.packed.tar_archive import ForwardFile
    from kdmp_ks.storage.source import Source

_ARCHIVES: Final = frozenset({"zip", "7z", "cab", "tar"})


def unpack(
    source: Source,
    member: str | None = None,
    *,
    mapped: bool = True,
    progress: UnpackProgress | None = None,
) -> Source:
    """Return the source of a dump that is packed.

    Args:
        source: The file; closed when it is not needed any more, and in case of an error. A source
            that is not packed is returned as it is.
        member: Name of a member of an archive; None for its only dump.
        mapped: Whether the unpacked dump is mapped where that is possible.
        progress: Called with the packed bytes read so far, and with all.

    Raises:
        ArchiveError: The file is damaged, encrypted or too large, or has no such member.
        SeveralDumpsError: It has more than one dump.
        ForeignFileError: It has no dump.
        MissingExtraError: A library for it is not installed.
    """
    try:
        file = PackedFile(source, progress)
        if file.is_archive:
            with closing(file), archive_errors(source.name):
                found = dump_of(file.archive(), file.allowance, member, mapped=mapped)
        elif file.stream is not None:
            with archive_errors(source.name):
                found = file.contents(member, mapped=mapped)
        else:
            return _whole(source, member)
    except BaseException:
        source.close()
        raise
    source.close()
    return unzdmp(found)


def _whole(source: Source, member: str | None) -> Source:
    """Return the source of a file that is not packed, or is a ZDMP file."""
    if member is not None:
        raise ArchiveError(source.name, "it is no archive, so it has no members", member)
    return unzdmp(source)


class PackedFile:
    """A file, and its format as far as the first bytes show it.

    Attributes:
        source: The file.
        kind: Id of its format, or for a packed TAR file of that; None if it is not known.
        stream: The contents of a packed single file or TAR file; None for other files.
        allowance: Bytes that may be unpacked.
    """

    def __init__(self, source: Source, progress: UnpackProgress | None = None) -> None:
        """Read the first bytes.

        Raises:
            ArchiveError: The file is damaged.
            MissingExtraError: The library for the format is not installed.
        """
        self.source = source
        self.allowance = Allowance(source.name, source.size)
        self.stream: ForwardFile | None = None
        self._archive: Archive | None = None
        self._file = SourceFile(source, progress)
        head = source.read_exact(0, min(HEAD_SIZE, source.size))
        known = recognise(head, source.size)
        self.kind = None if known is None else known.id
        if self.kind in KINDS:
            from kdmp_ks.storage.packed.tar_archive import ForwardFile

            with archive_errors(source.name):
                self.stream = ForwardFile(open_stream(self.kind, self._file), self.allowance)
                known = recognise(self.stream.peek(HEAD_SIZE), HEAD_SIZE)
            if known is not None and known.id == "tar":
                self.kind = known.id

    @property
    def is_archive(self) -> bool:
        """Whether the file has members."""
        return self.kind in _ARCHIVES

    def archive(self) -> Archive:
        """Open the archive.

        Raises:
            Exception: Whatever the library for the format raises.
        """
        self._archive = self._new_archive()
        return self._archive

    def _new_archive(self) -> Archive:
        if self.kind == "zip":
            from kdmp_ks.storage.packed.zip_archive import ZipArchive

            return ZipArchive(self._file, self.allowance)
        if self.kind == "7z":
            from kdmp_ks.storage.packed.seven_zip import SevenZipArchive

            return SevenZipArchive(self._file, self.allowance)
        if self.kind == "cab":
            from kdmp_ks.storage.packed.cabinet import CabinetArchive

            return CabinetArchive(self.source, self.allowance)
        from kdmp_ks.storage.packed.tar_archive import ForwardFile, TarArchive

        stream = self.stream or ForwardFile(self._file, self.allowance)
        return TarArchive(self.source.name, stream)

    def contents(self, member: str | None, *, mapped: bool) -> Source:
        """Unpack a packed single file; where it is not a dump, only its beginning.

        Raises:
            ArchiveError: The file is damaged or too large, or a member of it is asked for.
        """
        if member is not None:
            raise ArchiveError(self.source.name, "it is no archive, so it has no members", member)
        stream = self.stream
        assert stream is not None
        head = stream.peek(HEAD_SIZE)
        spool = Spool(self.source.name, self.allowance)
        try:
            if is_dump(head):
                stream.header_bytes = None
                while part := stream.read(CHUNK):
                    spool.write(part)
            else:
                spool.write(head)
            return spool.source(mapped=mapped)
        except BaseException:
            spool.close()
            raise

    def close(self) -> None:
        """Close the reader of the archive, but not the source."""
        if self._archive is not None:
            self._archive.close()
