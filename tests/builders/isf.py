"""Symbol tables in ISF, the JSON of volatility3, for kernels that are built."""

from __future__ import annotations

import json
import lzma
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .fault import NT, FaultDump

VARIABLES = {
    0x20: "RtlpBreakWithStatusInstruction",
    0x38: "KiCallUserMode",
    0x40: "KeUserCallbackDispatcher",
    0x48: "PsLoadedModuleList",
    0x50: "PsActiveProcessHead",
    0x58: "PspCidTable",
    0x60: "ExpSystemResourcesList",
    0x68: "ExpPagedPoolDescriptor",
    0x70: "ExpNumberOfPagedPools",
    0x78: "KeTimeIncrement",
    0x80: "KeBugCheckCallbackListHead",
    0x88: "KiBugCheckData",
    0x90: "IopErrorLogListHead",
    0x98: "ObpRootDirectoryObject",
    0xA0: "ObpTypeObjectType",
    0xA8: "MmSystemCacheStart",
    0xB0: "MmSystemCacheEnd",
    0xB8: "MmSystemCacheWs",
    0xC0: "MmPfnDatabase",
    0xC8: "MmSystemPtesStart",
    0x1F0: "KdPrintWritePointer",
}
"""Symbols that fields of the KDBG point to, by the offset of the field."""
OTHERS = {0x1E0: 0x9000, 0x208: 0x9100}
"""KdPrintCircularBuffer and NtBuildLab, which are no symbols of their names; where they point."""
PROCESSORS = 0xA11000
"""KiProcessorBlock, where the dumps of the builders have it."""
BUG_CHECK = 0x300000
GUID = uuid.UUID(int=0x1234)
FUNCTIONS = {
    "KeBugCheckEx": BUG_CHECK,
    "IofCallDriver": 0x310000,
    "KiStartSystemThread": 0x310100,
    "KxStartSystemThread": 0x310100,
    "??_C@_0O@MLJBNBPG@text@": 0x310180,
    "PspReaper": 0x310400,
    "MiLonely": 0x320000,
    "MiFarAway": 0x330000,
}


def variables(start: int = 0x800000, step: int = 0x1230) -> dict[str, int]:
    """RVAs of the variables, by name."""
    rvas = {name: start + step * i for i, name in enumerate(VARIABLES.values())}
    return {**rvas, "KiProcessorBlock": PROCESSORS}


@dataclass(kw_only=True)
class Table:
    """A symbol table of a kernel.

    Attributes:
        symbols: RVAs by name.
        guid: The GUID of the PDB.
        age: Its age.
        name: Its name.
        types: Structures, as ISF has them.
    """

    symbols: Mapping[str, int] = field(default_factory=lambda: {**FUNCTIONS, **variables()})
    guid: uuid.UUID = GUID
    age: int = 1
    name: str = "ntkrnlmp.pdb"
    types: Mapping[str, Any] = field(default_factory=dict)

    @property
    def document(self) -> dict[str, Any]:
        """The table as JSON has it."""
        pointer = {"size": 8, "kind": "int", "signed": False, "endian": "little"}
        word = {"size": 4, "kind": "int", "signed": False, "endian": "little"}
        pdb = {
            "GUID": self.guid.hex.upper(),
            "age": self.age,
            "database": self.name,
            "machine_type": 0x8664,
        }
        return {
            "metadata": {"format": "6.1.0", "windows": {"pdb": pdb}},
            "base_types": {"pointer": pointer, "unsigned long": word},
            "enums": {},
            "symbols": {name: {"address": rva} for name, rva in self.symbols.items()},
            "user_types": dict(self.types),
        }

    def write(self, folder: Path, *, packed: bool = True) -> Path:
        """Write the table below a folder, where a tree of such tables has it."""
        inner = folder / "windows" / self.name
        inner.mkdir(parents=True, exist_ok=True)
        text = json.dumps(self.document).encode()
        stem = f"{self.guid.hex.upper()}-{self.age}.json"
        path = inner / (f"{stem}.xz" if packed else stem)
        path.write_bytes(lzma.compress(text, preset=0) if packed else text)
        return path


def kernel_dump(code: int = 0x50, rip: int = NT + BUG_CHECK, **changes: Any) -> FaultDump:
    """A dump of the kernel that `Table` describes."""
    rvas = variables()
    pointers = {at: ("<Q", NT + rvas[name]) for at, name in VARIABLES.items()}
    pointers |= {at: ("<Q", NT + rva) for at, rva in OTHERS.items()}
    return FaultDump(
        code=code,
        parameters=(0, 0, 0, 0),
        kdbg_fields={0x2F2: ("<H", 0x400), 0x18: ("<Q", NT), **pointers},
        stopped={"rip": rip},
        **changes,
    )
