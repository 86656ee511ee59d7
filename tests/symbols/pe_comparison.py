"""Facts of an image file beside those that llvm-readobj prints."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from uuid import UUID

from conftest import skip_or_fail
from kdmp_ks.symbols.pe.image import PeImage


def readobj(path: Path) -> str:
    tool = shutil.which("llvm-readobj")
    if tool is None:
        skip_or_fail("llvm-readobj is missing")
    command = [tool, "--file-headers", "--sections", "--coff-debug-directory", str(path)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def number(name: str, text: str) -> int:
    found = re.search(rf"^\s*{name}: (?:.*\()?(0x[0-9A-Fa-f]+|\d+)\)?$", text, re.MULTILINE)
    assert found is not None, name
    return int(found[1], 0)


def guid_of(text: str) -> UUID:
    """The GUID that llvm-readobj prints, as bytes or as a text."""
    found = re.search(r"PDBGUID: (.*)", text)
    assert found is not None
    printed = found[1]
    if "(" in printed:
        return UUID(bytes_le=bytes.fromhex(printed.strip("()")))
    return UUID(printed.strip("{}"))


def check(found: PeImage, text: str) -> int:
    """Compare all facts; return how many there were."""
    assert found.key.time_date_stamp == number("TimeDateStamp", text)
    assert found.key.size_of_image == number("SizeOfImage", text)
    assert found.machine == number("Machine", text)
    assert found.bits == {0x10B: 32, 0x20B: 64}[number("Magic", text)]
    assert found.image_base == number("ImageBase", text)
    names = re.findall(
        r"^    (\w+)RVA: 0x([0-9A-F]+)$\n^    \w+Size: 0x([0-9A-F]+)$", text, re.MULTILINE
    )
    assert [(one.rva, one.size) for one in found.directories] == [
        (int(rva, 16), int(size, 16)) for _, rva, size in names
    ]
    fields = ("VirtualAddress", "VirtualSize", "PointerToRawData", "RawDataSize")
    listed = text.split("  Section {")[1:]
    assert [(s.rva, s.virtual_size, s.raw_offset, s.raw_size) for s in found.sections] == [
        tuple(number(name, one) for name in fields) for one in listed
    ]
    assert [one.name for one in found.sections] == re.findall(r"    Name: (\S+) \(", text)
    entries = text.split("  DebugEntry {")[1:]
    assert [(one.kind, one.size, one.rva, one.file_offset) for one in found.debug] == [
        tuple(
            number(name, one)
            for name in ("Type", "SizeOfData", "AddressOfRawData", "PointerToRawData")
        )
        for one in entries
    ]
    assert found.faults == ()
    if "PDBFileName" in text:
        assert found.pdb is not None
        assert found.pdb.guid == guid_of(text)
        assert found.pdb.age == number("PDBAge", text)
        path = re.search(r"PDBFileName: (.*)", text)
        assert path is not None
        assert found.pdb_path == path[1]
    else:
        assert found.pdb is None
    return 8 + 2 * len(names) + 5 * len(listed) + 4 * len(entries)
