"""`read_mapped_image`: PDB and functions of a module, by its image in the memory of a dump."""

from __future__ import annotations

from contextlib import suppress
from ntpath import basename
from posixpath import basename as posix_basename
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from kdmp_ks import structs
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.limits import (
    LONGEST_NAME,
    MAX_DEBUG_ENTRIES,
    MAX_FUNCTION_TABLE,
    MAX_PDB_PATH,
)
from kdmp_ks.structs.image_headers import (
    DOS_MAGIC,
    IMAGE_DEBUG_TYPE_CODEVIEW,
    IMAGE_DIRECTORY_ENTRY_DEBUG,
    IMAGE_DIRECTORY_ENTRY_EXCEPTION,
    IMAGE_NT_OPTIONAL_HDR64_MAGIC,
    MAX_LFANEW,
    NT_SIGNATURE,
    RSDS,
)
from kdmp_ks.symbols.keys import PdbKey
from kdmp_ks.symbols.unwind.open_functions import functions_of

if TYPE_CHECKING:
    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.symbols.unwind.function_table import FunctionTable


class MappedImage(NamedTuple):
    """The memory of an image in a dump: its debug directory and its exception directory.

    Attributes:
        pdb: The key of its PDB, by its debug directory; None if that is missing.
        functions: Its functions, by its exception directory; None if that is missing.
    """

    pdb: PdbKey | None
    functions: FunctionTable | None


def read_mapped_image(memory: Readable, base: int, size: int) -> MappedImage | None:
    """Read the directories of an image in memory.

    Args:
        memory: The address space.
        base: Address of the image.
        size: Bytes of the image.

    Returns:
        None where the headers are missing, or are those of no image.
    """
    try:
        headers = _headers(memory, base)
    except KdmpError:
        return None
    if headers is None:
        return None
    machine, directories = headers
    pdb = functions = None
    with suppress(KdmpError):
        pdb = _pdb(memory, base, size, directories[IMAGE_DIRECTORY_ENTRY_DEBUG])
    with suppress(KdmpError):
        entry = directories[IMAGE_DIRECTORY_ENTRY_EXCEPTION]
        functions = _functions(memory, base, size, entry, machine)
    return MappedImage(pdb, functions)


def _headers(memory: Readable, base: int) -> tuple[int, Any] | None:
    """Return the machine and the directories of an image; None for no image."""
    dos = memory.read_struct(base, structs.IMAGE_DOS_HEADER)
    if dos.e_magic != DOS_MAGIC or dos.e_lfanew > MAX_LFANEW:
        return None
    nt = memory.read_struct(base + dos.e_lfanew, structs.IMAGE_NT_HEADERS)
    if nt.Signature != NT_SIGNATURE:
        return None
    wide = nt.Magic == IMAGE_NT_OPTIONAL_HDR64_MAGIC
    layout = structs.IMAGE_DIRECTORIES64 if wide else structs.IMAGE_DIRECTORIES32
    at = base + dos.e_lfanew + structs.IMAGE_NT_HEADERS.sizeof()
    rest: Any = memory.read_struct(at, layout)
    return int(nt.Machine), rest.DataDirectory


def _pdb(memory: Readable, base: int, size: int, directory: Any) -> PdbKey | None:
    """Return the key in the RSDS record of an image."""
    entry_size = structs.IMAGE_DEBUG_DIRECTORY.sizeof()
    count = min(directory.Size // entry_size, MAX_DEBUG_ENTRIES)
    for index in range(count if directory.VirtualAddress else 0):
        rva = directory.VirtualAddress + index * entry_size
        if rva + entry_size > size:
            break
        entry = memory.read_struct(base + rva, structs.IMAGE_DEBUG_DIRECTORY)
        rva, length = int(entry.AddressOfRawData), int(entry.SizeOfData)
        if entry.Type == IMAGE_DEBUG_TYPE_CODEVIEW and rva and rva + length <= size:
            key = _key(memory, base + rva, length)
            if key is not None:
                return key
    return None


def _key(memory: Readable, address: int, length: int) -> PdbKey | None:
    head = structs.CV_INFO_PDB70.sizeof()
    if length <= head:
        return None
    record = memory.read_struct(address, structs.CV_INFO_PDB70)
    if record.CvSignature != RSDS:
        return None
    path = memory.read_exact(address + head, min(length - head, MAX_PDB_PATH))
    text = path.partition(b"\0")[0].decode("utf-8", "replace")
    name = posix_basename(basename(text))
    if not 0 < len(name) <= LONGEST_NAME:
        return None
    return PdbKey(name, UUID(bytes_le=bytes(record.Signature)), int(record.Age))


def _functions(
    memory: Readable, base: int, size: int, directory: Any, machine: int
) -> FunctionTable | None:
    rva, length = int(directory.VirtualAddress), int(directory.Size)
    if not rva or not 0 < length <= MAX_FUNCTION_TABLE or rva + length > size:
        return None
    entries = memory.read_exact(base + rva, length)

    def read(rva: int, length: int) -> bytes | None:
        if rva < 0 or rva + length > size:
            return None
        try:
            return memory.read_exact(base + rva, length)
        except KdmpError:
            return None

    return functions_of(entries, read, machine)
