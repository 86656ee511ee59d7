"""Bytes into a file: all of them, or no file at all."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, BinaryIO

from kdmp_ks.cli.render import output
from kdmp_ks.cli.support.failures import Failure
from kdmp_ks.cli.support.holes import CHUNK
from kdmp_ks.cli.support.streams import is_standard_output
from kdmp_ks.errors import KdmpError, PartialReadError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kdmp_ks.memory.address_space import AddressSpace

#: What is kept in memory of bytes that go to standard output; more goes through the disk.
_SPOOL = 16 * CHUNK
_ANYBODY = 0o666
_OWNER = 0o600


def save(chunks: Iterator[bytes], target: str, dump: Path | None) -> None:
    """Write bytes to a file, or to standard output if `target` is `-`.

    A regular file appears whole or not at all, and keeps its old content if anything fails.
    Nothing reaches standard output or a device before all bytes have been read.

    Raises:
        Failure: The target is the dump itself. What `chunks` raises passes through.
        OSError: The file cannot be written.
    """
    path = Path(target)
    if goes_to_standard_output(target):
        _spool(chunks, output.raw)
    elif path.exists() and not path.is_file() and not path.is_dir():
        with path.open("wb") as device:
            _spool(chunks, device.writelines)
    else:
        with atomic_write(path, dump) as file:
            file.writelines(chunks)


def goes_to_standard_output(target: str) -> bool:
    """Whether `-` is meant, by that name or by another one."""
    return target == "-" or is_standard_output(Path(target))


@contextmanager
def atomic_write(path: Path, dump: Path | None = None) -> Iterator[BinaryIO]:
    """A file to write to, which appears under its name only when all went well.

    It is written beside its place and moved there: a link is followed, not replaced.

    Raises:
        Failure: It would be the dump itself, or is none that can be replaced.
        OSError: The file cannot be written.
    """
    if dump is not None and path.exists() and path.samefile(dump):
        raise Failure(f"{path} is the dump itself; it is never written to", kind="output_is_dump")
    if path.is_dir():
        raise IsADirectoryError(None, "is a directory", str(path))
    if path.exists() and (not path.is_file() or is_standard_output(path)):
        raise Failure(f"{path} is not a file that can be replaced", kind="not_replaceable")
    path = Path(os.path.realpath(path))
    if path.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    # Not by its name, to which nothing may be added if it is as long as names can be; nor by the
    # number of the process, which is the same in all containers that write to one folder.
    part = path.with_name(f".kdmp-{token_hex(8)}.part")
    try:
        with open(part, "xb", opener=_private) as file:
            yield file
            _open_up(file, *([dump] if dump is not None else []), path)
        part.replace(path)
    except BaseException as error:
        with suppress(OSError):
            part.unlink()
        # Errors of the dump say themselves what they are about.
        if isinstance(error, OSError) and not isinstance(error, KdmpError):
            _tell_of(path, part, error)
        raise


def _private(path: str, flags: int) -> int:
    """Open a new file that nobody else may read while it is written."""
    return os.open(path, flags, _OWNER)


def _open_up(file: BinaryIO, *others: Path) -> None:
    """Give a file the permissions that the umask allows, and none that the others lack.

    What was cut from a private dump stays private, and so does what replaces a private file. Its
    owner may read and write it in any case.
    """
    if not hasattr(os, "fchmod"):  # Windows has no such permissions
        return
    mask = os.umask(0o077)
    os.umask(mask)
    mode = _ANYBODY & ~mask
    for other in others:
        with suppress(FileNotFoundError):
            mode &= stat.S_IMODE(other.stat().st_mode)
    with suppress(PermissionError):  # some file systems know no permissions
        os.fchmod(file.fileno(), mode | _OWNER)


def _tell_of(path: Path, part: Path, error: OSError) -> None:
    """Name the file in an error of writing it, not the one beside it, nor none."""
    if error.filename in (None, str(part)):
        error.filename = str(path)


def _spool(chunks: Iterator[bytes], write: Callable[[Iterator[bytes]], None]) -> None:
    with SpooledTemporaryFile(max_size=_SPOOL) as spool:
        spool.writelines(chunks)
        spool.seek(0)
        write(iter(lambda: spool.read(CHUNK), b""))


def exactly(space: AddressSpace, address: int, length: int) -> Iterator[bytes]:
    """The memory from an address on, all of it.

    Raises:
        Failure: Some are missing; it says how many there are before the first that is.
    """
    done = 0
    while done < length:
        try:
            data = space.read_exact(address + done, min(CHUNK, length - done))
        except PartialReadError as error:
            have = done + error.actual_amount
            whole = PartialReadError(length, have, error.reason)
            text = f"{have:,} of {length:,} bytes are there: {error.reason}"
            raise Failure.by(whole, text) from error
        yield data
        done += len(data)
