"""Bytes into a file: all of them, or no file at all."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, BinaryIO

from kdmp_ks.cli.render import output
from kdmp_ks.cli.support.failures import Failure
from kdmp_ks.cli.support.holes import CHUNK
from kdmp_ks.cli.support.streams import is_standard_output
from kdmp_ks.errors import PartialReadError, WriteError
from kdmp_ks.storage.new_file import check_output, new_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kdmp_ks.memory.address_space import AddressSpace

#: What is kept in memory of bytes that go to standard output; more goes through the disk.
_SPOOL = 16 * CHUNK


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

    Raises:
        Failure: It would be the dump itself, or is none that can be replaced.
        OSError: The file cannot be written.
    """
    inputs = () if dump is None else (dump,)
    try:
        check_output(path, inputs)
    except WriteError as error:
        kind = "output_is_dump" if error.got == "the dump" else "not_replaceable"
        raise Failure(str(error).partition(":")[0], kind=kind) from error
    if is_standard_output(path):
        raise Failure(f"{path} is not a file that can be replaced", kind="not_replaceable")
    with new_file(path, inputs) as file:
        yield file


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
