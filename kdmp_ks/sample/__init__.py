"""The dumps that come with the package: a complete memory dump of QEMU, and a triage dump.

``qemu_full.dmp.xz`` is a 64-bit complete dump (DumpType 1) of a bare-metal guest made for this
project, written by the Windows-dump writer of QEMU 7.2; 0.5 MB as shipped, 32,829,440 bytes
unpacked. It holds nothing of Windows itself, so it may be passed on. Inside:

* 8013 pages in 7 runs, two processors with an address space each, and page tables rich in cases:
  4 KiB, 2 MiB and 1 GiB pages, PAT bits, every mix of rights, transition entries, tables and
  pages that are not in the dump, and one 2 MiB entry with a reserved bit set;
* a loaded-module list of five kernel modules, a process list of two, a KDBG block, processor blocks
  with registers.

QEMU wrote the file, the list of runs and the pages, the bug check fields, PfnDatabase and
RequiredDumpSpace, and put each processor's registers into its KPRCB; the guest wrote the rest of
the header. No process has user modules.

``small_triage.dmp.xz`` is a 64-bit triage dump (DumpType 4), packed by the builders of the
project's tests: the header, modules, thread, process and fault that the README shows, code of our
own at the instruction of the fault, and filler for everything else. No byte of it was written by
Windows.

>>> from kdmp_ks import KernelDumpParser, sample
>>> with sample.unpack() as path, KernelDumpParser(path) as dump:
...     len(dump.physmem)
8013
"""

from __future__ import annotations

import hashlib
import lzma
import tempfile
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from kdmp_ks.errors import SourceError

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator
    from typing import BinaryIO

__all__ = [
    "NAME",
    "SHA256",
    "SIZE",
    "SMALL_NAME",
    "SMALL_SHA256",
    "SMALL_SIZE",
    "unpack",
    "unpack_small",
]

NAME = "qemu_full.dmp"
SIZE = 32_829_440
SHA256 = "621c46b0535a2debe62ae355fd8ba0105bcee873febd434b58ccca8965eb8c28"

SMALL_NAME = "small_triage.dmp"
SMALL_SIZE = 1_799_713
SMALL_SHA256 = "f36561f56a66e582d7a757269dc605c3c7d6b8710f8d2d7416f3ec3c56b634b6"

_CHUNK = 1 << 20


@contextmanager
def unpack(directory: str | os.PathLike[str] | None = None) -> Iterator[Path]:
    """Unpack the sample for as long as the ``with`` block lasts.

    Args:
        directory: An existing folder to make the temporary folder in; by default where the
            system keeps temporary files.

    Yields:
        The path of the unpacked dump, which is removed after the block.

    Raises:
        SourceError: The unpacked bytes are not those of the sample.
    """
    with _unpacked(NAME, SHA256, directory) as path:
        yield path


@contextmanager
def unpack_small(directory: str | os.PathLike[str] | None = None) -> Iterator[Path]:
    """Unpack the triage dump for as long as the ``with`` block lasts; like `unpack`.

    Args:
        directory: An existing folder to make the temporary folder in.

    Yields:
        The path of the unpacked dump, which is removed after the block.

    Raises:
        SourceError: The unpacked bytes are not those of the sample.
    """
    with _unpacked(SMALL_NAME, SMALL_SHA256, directory) as path:
        yield path


@contextmanager
def _unpacked(name: str, sha256: str, directory: str | os.PathLike[str] | None) -> Iterator[Path]:
    # On Windows a file that is still mapped cannot be removed; the folder is then left to the
    # system rather than that an error hides the one that kept the file open.
    with tempfile.TemporaryDirectory(
        prefix="kdmp_ks-", dir=directory, ignore_cleanup_errors=True
    ) as folder:
        path = Path(folder, name)
        try:
            with path.open("wb") as out:
                found = _copy(name, out)
        except (lzma.LZMAError, EOFError) as e:
            raise SourceError(f"the sample is damaged: {e}") from e
        if found != sha256:
            raise SourceError(f"the sample is damaged: SHA-256 {sha256} expected, got {found}")
        yield path


def _copy(name: str, out: BinaryIO) -> str:
    """Write an unpacked sample to ``out``; return the SHA-256 of what was written."""
    digest = hashlib.sha256()
    packed_file = files(__name__) / f"{name}.xz"
    with packed_file.open("rb") as packed, lzma.open(packed) as plain:
        while chunk := plain.read(_CHUNK):
            digest.update(chunk)
            out.write(chunk)
    return digest.hexdigest()
