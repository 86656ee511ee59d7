"""Seven public dumps that other readers are tested with, for whoever has them.

`KDMP_TESTDATAS` names the folder that holds them; their figures are in
`data/public_dumps.json`. So that none of this is code that never ran, the same checks are made
on a dump built here, with figures from the builder, and must fail where a figure is wrong.
"""

from __future__ import annotations

import copy
import json
import os
from pathlib import Path
from random import Random
from typing import Any

import pytest

from builders import layouts
from builders.header import Header, every_register, x64_context
from builders.memory import PhysicalMemory, scattered_frames
from builders.pagetables import PageTables, Rights
from kdmp_ks import DumpType, KernelDumpParser, PageKind, PxeKind, phys, virt
from kdmp_ks.errors import NotInDumpError, NotPresentError, PartialReadError

FIGURES = json.loads((Path(__file__).parents[1] / "data" / "public_dumps.json").read_text("utf-8"))
TYPES = {
    "Full": 1,
    "Bmp": 5,
    "LiveKernelMemory": 6,
    "KernelMemory": 8,
    "KernelAndUserMemory": 9,
    "CompleteMemory": 0xA,
}


def check_figures(dump: KernelDumpParser, figures: dict[str, Any]) -> None:
    """Type, page count, registers, and 16 bytes at one address of each kind."""
    assert dump.dump_type is DumpType(TYPES[figures["dump_type"]])
    assert len(dump.physmem) == int(figures["pages"], 16)
    for name, value in figures["registers"].items():
        assert getattr(dump.context_record, name) == int(value, 16), name
    for reader, address, data in (
        (phys.Reader(dump), "phys_addr", "phys_bytes"),
        (virt.Reader(dump), "virt_addr", "virt_bytes"),
    ):
        got = reader.read_exact(int(figures[address], 16), 16)
        assert got.hex() == figures[data], address


def check_read(dump: KernelDumpParser, item: dict[str, Any]) -> None:
    """One entry of `reads`; which facts it has says which question is asked."""
    if item["what"].startswith("translate"):
        check_translate(dump, item)
        return
    if "text_utf16" in item:
        dtb = int(item["what"].rpartition("DTB ")[2], 16)
        data = item["text_utf16"].encode("utf-16-le")
        assert virt.Reader(dump, dtb=dtb).read_exact(int(item["gva"], 16), len(data)) == data
        return
    if "bytes" in item:
        data = bytes.fromhex(item["bytes"])
        assert virt.Reader(dump).read_exact(int(item["gva"], 16), len(data)) == data
        return
    space = virt.Reader(dump) if "gva" in item else phys.Reader(dump)
    address = int(item["gva" if "gva" in item else "gpa"], 16)
    with pytest.raises(PartialReadError) as caught:
        space.read_exact(address, 32 if "gva" in item else 0x11)
    error = caught.value
    assert error.actual_amount == item.get("actual", 0)
    if "not_present_gva" in item:
        assert isinstance(error.reason, NotPresentError)
        assert error.reason.gva == int(item["not_present_gva"], 16)
        assert error.reason.level is PxeKind[item["level"]]
    else:
        assert isinstance(error.reason, NotInDumpError)
        assert error.reason.gpa == int(item["not_in_dump_gpa"], 16)


def check_translate(dump: KernelDumpParser, item: dict[str, Any]) -> None:
    gva = int(item["what"].split()[1], 16)
    reader = virt.Reader(dump)
    if "not_present" in item:
        with pytest.raises(NotPresentError) as caught:
            reader.translate(gva)
        assert caught.value.level is PxeKind[item["not_present"]]
        return
    got = reader.translate(gva)
    assert (got.writable, got.executable, got.user_accessible) == (
        item["writable"],
        item["executable"],
        item["user"],
    )
    if "2 MiB" in item["what"]:
        assert got.page_kind is PageKind.LARGE
    for name in ("pfn", "pfn_windbg"):  # both name the 4 KiB frame
        if name in item:
            assert got.gpa >> 12 == int(item[name], 16)


# ---- the public dumps ---------------------------------------------------------------------------


def public_dump(name: str) -> Path:
    """These are opt-in even where CI is set: nobody may pass them on without their owners."""
    folder = os.environ.get("KDMP_TESTDATAS")
    if not folder:
        pytest.skip("KDMP_TESTDATAS does not name the folder of the public dumps")
    path = Path(folder) / name
    if not path.exists():
        pytest.fail(f"KDMP_TESTDATAS is set, but {path} is not there")
    return path


@pytest.mark.parametrize("figures", FIGURES["dumps"], ids=lambda item: item["file"])
def test_figures_of_public_dumps(figures):
    with KernelDumpParser(public_dump(figures["file"])) as dump:
        check_figures(dump, figures)


@pytest.mark.parametrize("item", FIGURES["reads"], ids=lambda item: item["what"][:40])
def test_reads_of_public_dumps(item):
    with KernelDumpParser(public_dump(item["file"])) as dump:
        check_read(dump, item)


def test_a_missing_public_dump_is_a_failure(monkeypatch, tmp_path):
    monkeypatch.setenv("KDMP_TESTDATAS", str(tmp_path))
    with pytest.raises(pytest.fail.Exception):
        public_dump("bmp.dmp")
    (tmp_path / "bmp.dmp").write_bytes(b"")
    assert public_dump("bmp.dmp") == tmp_path / "bmp.dmp"


# ---- the same on a dump built here --------------------------------------------------------------

CODE = 0xFFFFF80123103000
TEXT = "C:\\Windows\\System32\\RuntimeBroke"


class Stand:
    """A dump that has one of each that the public ones are asked for, and figures for it."""

    def __init__(self, name: str) -> None:
        self.memory = PhysicalMemory()
        frames = scattered_frames(self.memory, [(0x100, 0x40)], Random(4))
        tables = PageTables(self.memory, frames)
        other = PageTables(self.memory, frames)
        self.memory.add([*range(0x5100, 0x5108), 0x14])
        tables.map(CODE & ~0x1FFFFF, 0x5000, "2m", Rights(writable=False))
        tables.map(0x451000, next(frames), rights=Rights(writable=False, user=True))
        tables.map(0xFFFFA587DCC2F000, 0x408FF, rights=Rights(nx=True))
        tables.map(0x1A42EA30000, next(frames), transition=True)
        tables.map(0x16E23FA000, 0x1BC4)
        tables.map(0xFFFFF803F3086000, next(frames), rights=Rights(nx=True))
        tables.map(0xFFFFFFFFFFFFE000, next(frames))
        tables.map(0x10000, next(frames))
        other.map(0x15CC6603000, next(frames))
        other.write(0x15CC6603908, TEXT.encode("utf-16-le"))
        registers = {
            name: value
            for name, value in every_register(5).items()
            if name in FIGURES["dumps"][0]["registers"]
        }
        kind = TYPES[name]
        header = Header(
            dump_type=kind, directory_table_base=tables.dtb, context=x64_context(registers)
        )
        self.data = self._image(kind, header).data
        self.figures = {
            "dump_type": name,
            "pages": hex(len(self.memory.pages)),
            "phys_addr": "0x5103ba0",
            "phys_bytes": self.memory.read(0x5103BA0, 16).data.hex(),
            "virt_addr": hex(CODE + 0xBA0),
            "virt_bytes": tables.read(CODE + 0xBA0, 16).data.hex(),
            "registers": {name: hex(value) for name, value in registers.items()},
        }
        self.reads = copy.deepcopy(FIGURES["reads"])
        for item in self.reads:
            if "bytes" in item:
                data = tables.read(int(item["gva"], 16), len(item["bytes"]) // 2).data
                item["bytes"] = data.hex()
            if "text_utf16" in item:
                item["what"] = f"read with another process DTB {other.dtb | 2:#x}"
            if item["what"] == "translate 0":
                item["not_present"] = "PTE"
        # The second dump of the list lacks the page that the first one has in transition.
        self.reads = [item for item in self.reads if item.get("not_in_dump_gpa") != "0x166b7240"]

    def _image(self, kind: int, header: Header) -> layouts.Image:
        if kind == 1:
            return layouts.full(header, self.memory.pages, self.memory.runs())
        if kind in (5, 6):
            return layouts.bitmap(header, self.memory.pages)
        return layouts.rdmp(header, self.memory.pages, self.memory.runs())

    def open(self, folder: Path) -> KernelDumpParser:
        path = folder / "it.dmp"
        path.write_bytes(self.data)
        return KernelDumpParser(path)


@pytest.mark.parametrize("name", TYPES)
def test_the_checks_pass_where_the_figures_are_right(name, tmp_path):
    stand = Stand(name)
    with stand.open(tmp_path) as dump:
        check_figures(dump, stand.figures)
        assert len(stand.reads) == len(FIGURES["reads"]) - 1
        for item in stand.reads:
            check_read(dump, item)


def wrong_versions(figures: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The figures with one thing wrong at a time."""
    wrong = {}
    for name in ("dump_type", "pages", "phys_bytes", "virt_bytes"):
        changed = copy.deepcopy(figures)
        changed[name] = "Full" if name == "dump_type" else f"{int(figures[name], 16) ^ 1:x}"
        wrong[name] = changed
    for name in figures["registers"]:
        changed = copy.deepcopy(figures)
        changed["registers"][name] = "0x1"
        wrong[name] = changed
    return wrong


def test_the_checks_fail_where_a_figure_is_wrong(tmp_path):
    stand = Stand("Bmp")
    with stand.open(tmp_path) as dump:
        wrong = wrong_versions(stand.figures)
        assert len(wrong) == 4 + 17
        for figures in wrong.values():
            with pytest.raises(AssertionError):
                check_figures(dump, figures)


def test_the_checks_fail_where_a_read_is_wrong(tmp_path):
    """Each fact of each entry in turn: made wrong, the check of the entry must fail."""
    stand = Stand("KernelMemory")
    changes = {
        "bytes": "00" * 16,
        "not_in_dump_gpa": "0x1234",
        "actual": 3,
        "not_present_gva": "0x1234",
        "level": "PDE",
        "text_utf16": "something else",
        "pfn": "0x1",
        "pfn_windbg": "0x1",
        "not_present": "PML4E",
    }
    tried = set()
    with stand.open(tmp_path) as dump:
        for item in stand.reads:
            for name, value in item.items():
                if name in ("writable", "executable", "user"):
                    value = not value
                elif name in changes:
                    value = changes[name]
                else:
                    continue
                with pytest.raises((AssertionError, PartialReadError)):
                    check_read(dump, {**item, name: value})
                tried.add(name)
    assert tried == {*changes, "writable", "executable", "user"}
