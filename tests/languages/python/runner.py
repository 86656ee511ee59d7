"""Prints what dumps hold, a line of JSON for each: runner.py FILE [PAGE...] [FILE [PAGE...]]...

A file whose name ends in the kind of a table, such as .smbios, is a table of that kind;
NAME.TYPE.KIND is a structure of it, such as a.block_header.zdmp.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from cper import Cper
from kaitaistruct import KaitaiStruct
from pages import offset_of_page
from pci_configuration import PciConfiguration
from smbios import Smbios
from windows_cabinet import WindowsCabinet
from windows_codeview_types import WindowsCodeviewTypes
from windows_dump_blobs import WindowsDumpBlobs
from windows_kernel_dump import WindowsKernelDump
from windows_pdb import WindowsPdb
from windows_pe import WindowsPe
from windows_unwind import WindowsUnwind
from zdmp import Zdmp

from triage import blobs, driver_names

TABLES = {
    "blob": WindowsDumpBlobs,
    "cab": WindowsCabinet,
    "codeview": WindowsCodeviewTypes,
    "cper": Cper,
    "pci": PciConfiguration,
    "pdb": WindowsPdb,
    "pe": WindowsPe,
    "smbios": Smbios,
    "unwind": WindowsUnwind,
    "zdmp": Zdmp,
}


def everything(value: Any) -> Any:
    """All that a structure has: its fields, and the properties of its class."""
    if value is None:
        return None
    if isinstance(value, int):
        return hex(value)
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, dict):
        return {name: everything(each) for name, each in value.items()}
    if isinstance(value, list):
        return [everything(each) for each in value]
    assert isinstance(value, KaitaiStruct)
    properties = [name for name, each in vars(type(value)).items() if isinstance(each, property)]
    names = {*vars(value), *getattr(value, "SEQ_FIELDS", ()), *properties}
    names = sorted(name for name in names if not name.startswith("_"))
    return {name: everything(getattr(value, name)) for name in names}


def answer(path: str, pages: list[str]) -> dict[str, Any]:
    """What is to be said of a file."""
    try:
        _, *structure, kind = path.rpartition("/")[2].split(".")
        table = TABLES.get(kind)
        if table is not None and structure:
            table = getattr(table, structure[0].title().replace("_", ""))
        if table is not None:
            with table.from_file(path) as parsed:
                return {"table": everything(parsed)}
        with WindowsKernelDump.from_file(path) as dump:
            found = {
                "dump": everything(dump),
                "pages": {page: everything(offset_of_page(dump, int(page, 0))) for page in pages},
            }
            if dump.triage is not None:
                found["driver_names"] = everything(driver_names(dump))
                found["blobs"] = everything([each._asdict() for each in blobs(dump)])
            return found
    except Exception as error:
        return {"refused": repr(error)}


words = sys.argv[1:]
while words:
    end = next(
        (at for at, word in enumerate(words) if at and not word.startswith("0x")), len(words)
    )
    print(json.dumps(answer(words[0], words[1:end])))
    del words[:end]
