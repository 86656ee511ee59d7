"""Which symbol tables belong to a dump, and names by them."""

from __future__ import annotations

import json
import lzma
import shutil
import uuid
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

import pytest

from builders.fault import NT, ODD
from builders.isf import BUG_CHECK, FUNCTIONS, VARIABLES, Table, kernel_dump, variables
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.symbols.module_symbols import SymbolStatus
from kdmp_ks.errors import AddressError, KdmpError
from kdmp_ks.ground.warnings import RefusedSymbols
from kdmp_ks.symbols.stores.symbol_path import SymbolPath

REAL_TABLE = "windows/ntkrnlmp.pdb/5278AFF86C341677D7D7835C85B7B844-1.json.xz"
NAMED = {
    0x3F5A80: "KeBugCheckEx",
    0x3CC052: "_C_specific_handler+0xa2",
    0x3FE942: "RtlpExecuteHandlerForException+0x12",
    0x32BF97: "RtlDispatchException+0x297",
    0x32AB86: "KiDispatchException+0x186",
    0x407BAC: "KiExceptionDispatch+0x12c",
    0x4031F5: "KiSegmentNotPresentFault+0x335",
    0x252F55: "IofCallDriver+0x55",
    0x7548A6: "PnpAsynchronousCall+0xea",
    0x2E0D1E: "PnpSendIrp+0x9e",
    0x36AB7C: "PnpStartDevice+0x88",
    0x723760: "PnpStartDeviceNode+0xec",
    0x72362F: "PipProcessStartPhase1+0x73",
    0x726BDD: "PipProcessDevNodeTree+0x319",
    0x7BDF0C: "PiProcessStartSystemDevices+0x60",
    0x36C2EC: "PnpDeviceActionWorker+0x4cc",
    0x225975: "ExpWorkerThread+0x105",
    0x317E25: "PspSystemThreadStartup+0x55",
    0x3FD0D8: "KiStartSystemThread+0x28",
}
"""Frames of the kernel on the stack of triage_x64.dmp, as rizin's tests have them.

The table lacks one underscore of ``__C_specific_handler``."""
OTHER_GUID = uuid.UUID(int=0x9999)
OTHERS = ("training_116_0", "training_1e", "training_3b_0", "training_7e_1", "triage_arm64")


def opened(symbols: Any, **changes: Any) -> KernelDumpParser:
    return KernelDumpParser(BytesIO(kernel_dump(**changes).file()), symbols=symbols)


def nt_of(dump: KernelDumpParser) -> Any:
    found = dump.symbols.module("nt")
    assert found is not None
    return found


@pytest.fixture(scope="module")
def real(dumps_folder: Path, symbols_folder: Path) -> Iterator[KernelDumpParser]:
    path = dumps_folder / "real" / "triage_x64.dmp"
    with KernelDumpParser(path, symbols=symbols_folder) as dump:
        yield dump


class TestRealKernel:
    def test_names_of_the_stack(self, real: KernelDumpParser) -> None:
        base = real.kernel_modules["nt"].start
        for rva, name in NAMED.items():
            assert real.location(base + rva) == f"nt!{name}"
            assert real.address(f"nt!{name}") == base + rva

    def test_instruction_pointer_of_the_bug_check(self, real: KernelDumpParser) -> None:
        crashing = real.crashing_processor
        assert crashing is not None
        assert real.location(crashing.value.context.rip) == "nt!KeBugCheckEx"

    def test_code_without_a_name_has_none(self, real: KernelDumpParser) -> None:
        base = real.kernel_modules["nt"].start
        assert real.location(base + 0x40F4E1) == "nt+0x40f4e1"

    def test_every_location_leads_back(self, real: KernelDumpParser) -> None:
        module, random = real.kernel_modules["nt"], Random(0)
        for _ in range(2000):
            address = random.randrange(module.start, module.end)
            location = real.location(address)
            assert location is not None
            assert real.address(location) == address

    def test_evidence(self, real: KernelDumpParser) -> None:
        found = nt_of(real)
        assert found.status is SymbolStatus.FOUND
        assert found.evidence == (
            "35 of 35 variables of the KDBG are at its addresses, and the processor stopped at "
            "KeBugCheckEx"
        )
        assert found.image.path == "ntoskrnl.exe/0D8333E61046000/ntoskrnl.exe"
        assert found.pdb.value.path == (
            "ntkrnlmp.pdb/5278AFF86C341677D7D7835C85B7B8441/ntkrnlmp.pdb"
        )

    @pytest.mark.parametrize("name", OTHERS)
    def test_other_kernels_refuse_it(
        self, dumps_folder: Path, symbols_folder: Path, name: str
    ) -> None:
        table = symbols_folder / REAL_TABLE
        with KernelDumpParser(dumps_folder / "real" / f"{name}.dmp", symbols=table) as dump:
            base = dump.kernel_modules["nt"].start
            assert dump.location(base + 0x3F5A80) == "nt+0x3f5a80"
            refused = [one for one in dump.warnings if isinstance(one, RefusedSymbols)]
            assert [one.place for one in refused] == [str(table)]
            assert "of another build" in refused[0].reason
            assert nt_of(dump).origin is None

    def test_chosen_among_decoys(
        self, dumps_folder: Path, symbols_folder: Path, tmp_path: Path
    ) -> None:
        folder = tmp_path / "windows" / "ntkrnlmp.pdb"
        folder.mkdir(parents=True)
        table = symbols_folder / REAL_TABLE
        text = json.loads(lzma.decompress(table.read_bytes()))
        shutil.copy(table, folder)
        for number, change in enumerate((_code_shifted, _data_shifted, _renamed), 1):
            decoy = {**text, "symbols": change(text["symbols"])}
            guid = uuid.UUID(int=number).hex.upper()
            pdb = {**text["metadata"]["windows"]["pdb"], "GUID": guid}
            decoy["metadata"] = {**text["metadata"], "windows": {"pdb": pdb}}
            (folder / f"{guid}-1.json").write_text(json.dumps(decoy))
        path = dumps_folder / "real" / "triage_x64.dmp"
        with KernelDumpParser(path, symbols=tmp_path) as dump:
            found = nt_of(dump)
            assert Path(found.origin).name == table.name
            refused = [one for one in found.tried if one.status == "refused"]
            assert len(refused) == 3
            assert all("of another build" in one.reason for one in refused)


def _code_shifted(symbols: dict[str, Any]) -> dict[str, Any]:
    """The code behind an added function; all data at the same addresses."""
    return {
        name: {**one, "address": one["address"] + 0x40} if name.startswith("Ke") else one
        for name, one in symbols.items()
    }


def _data_shifted(symbols: dict[str, Any]) -> dict[str, Any]:
    return {
        name: {**one, "address": one["address"] + 0x1000} if one["address"] > 0xA00000 else one
        for name, one in symbols.items()
    }


def _renamed(symbols: dict[str, Any]) -> dict[str, Any]:
    """Most variables are called otherwise; the rest fits."""
    return {
        f"x{name}" if name.startswith(("Mm", "Ps")) else name: one for name, one in symbols.items()
    }


class TestFingerprint:
    def test_found_in_a_tree(self, tmp_path: Path) -> None:
        table = Table().write(tmp_path)
        found = nt_of(opened(tmp_path))
        assert (found.status, found.origin) == (SymbolStatus.FOUND, str(table))
        count = len(VARIABLES) + 1
        assert found.evidence == (
            f"{count} of {count} variables of the KDBG are at its addresses, and the processor "
            "stopped at KeBugCheckEx"
        )

    @pytest.mark.parametrize("wrong", [0, 2])
    def test_a_tenth_may_differ(self, tmp_path: Path, wrong: int) -> None:
        Table(symbols=_with_wrong(wrong)).write(tmp_path)
        assert nt_of(opened(tmp_path)).status is SymbolStatus.FOUND

    def test_no_more_may_differ(self, tmp_path: Path) -> None:
        Table(symbols=_with_wrong(3)).write(tmp_path)
        found = nt_of(opened(tmp_path))
        assert found.status is SymbolStatus.UNIDENTIFIED
        assert "19 of 22 variables" in found.tried[-1].reason

    def test_other_code(self, tmp_path: Path) -> None:
        """Builds can have their variables at the same addresses, and other code."""
        Table(symbols={**Table().symbols, "KeBugCheckEx": BUG_CHECK + 0x20}).write(tmp_path)
        found = nt_of(opened(tmp_path))
        assert found.status is SymbolStatus.UNIDENTIFIED
        assert "did not stop at the table's KeBugCheckEx" in found.tried[-1].reason

    def test_header_with_registers_of_an_exception(self, tmp_path: Path) -> None:
        """0x1000007e stands for 0x7e, and the processor is elsewhere then."""
        Table().write(tmp_path)
        found = nt_of(opened(tmp_path, code=0x1000007E, rip=ODD + 0x100))
        assert found.status is SymbolStatus.FOUND
        assert "KeBugCheckEx" not in found.evidence

    def test_two_that_fit(self, tmp_path: Path) -> None:
        first = Table().write(tmp_path)
        second = Table(guid=OTHER_GUID).write(tmp_path)
        found = nt_of(opened(tmp_path))
        assert found.status is SymbolStatus.AMBIGUOUS
        assert found.origin is None
        listed = {one.place for one in found.tried if one.status == "ambiguous"}
        assert listed == {str(first), str(second)}

    def test_the_same_twice(self, tmp_path: Path) -> None:
        """Two files of one PDB are no contradiction."""
        Table().write(tmp_path / "a")
        Table().write(tmp_path / "b", packed=False)
        found = nt_of(opened([tmp_path / "a", tmp_path / "b"]))
        assert found.status is SymbolStatus.FOUND

    def test_the_better_of_two(self, tmp_path: Path) -> None:
        right = Table().write(tmp_path)
        Table(symbols=_with_wrong(1), guid=OTHER_GUID).write(tmp_path)
        found = nt_of(opened(tmp_path))
        assert found.origin == str(right)
        assert "another table fits better" in found.tried[-1].reason

    def test_a_table_of_another_module(self, tmp_path: Path) -> None:
        """A table that is named is not that of the kernel by any name."""
        table = Table(name="odd.pdb").write(tmp_path)
        dump = opened(table)
        assert nt_of(dump).origin is None
        odd = dump.symbols.module("odd")
        assert odd is not None
        assert odd.status is SymbolStatus.UNIDENTIFIED
        assert "shows that this PDB belongs to the module" in odd.tried[-1].reason

    def test_damaged_table(self, tmp_path: Path) -> None:
        path = Table().write(tmp_path)
        path.write_bytes(path.read_bytes()[:-100])
        dump = opened(path)
        assert dump.location(NT + BUG_CHECK) == "nt+0x300000"
        assert nt_of(dump).origin is None

    def test_too_few_variables(self, tmp_path: Path) -> None:
        path = Table().write(tmp_path)
        built = kernel_dump()
        few = {at: one for at, one in built.kdbg_fields.items() if at not in range(0x50, 0xC0)}
        dump = KernelDumpParser(BytesIO(replace(built, kdbg_fields=few).file()), symbols=path)
        assert "cannot be recognised" in nt_of(dump).tried[-1].reason


def _with_wrong(count: int) -> dict[str, int]:
    wrong = dict(list(variables(0x900000).items())[:count])
    return {**Table().symbols, **wrong}


class TestNames:
    @pytest.fixture
    def dump(self, tmp_path: Path) -> KernelDumpParser:
        Table().write(tmp_path)
        return opened(tmp_path)

    @pytest.mark.parametrize(
        ("rva", "location"),
        [
            (BUG_CHECK, "nt!KeBugCheckEx"),
            (0x310055, "nt!IofCallDriver+0x55"),
            (0x310128, "nt!KiStartSystemThread+0x28"),
            (0x310190, "nt+0x310190"),  # behind a string
            (0x320010, "nt+0x320010"),  # nothing is near, so it may be unnamed code
            (0x10, "nt+0x10"),
        ],
    )
    def test_location(self, dump: KernelDumpParser, rva: int, location: str) -> None:
        assert dump.location(NT + rva) == location
        assert dump.address(location) == NT + rva

    def test_modules_without_symbols(self, dump: KernelDumpParser) -> None:
        assert dump.location(ODD + 0x123) == "odd+0x123"

    def test_report_and_raw_stack(self, dump: KernelDumpParser) -> None:
        stopped = dump.report().instruction_pointer
        assert stopped is not None
        assert stopped.location == "nt!KeBugCheckEx"

    def test_address_of(self, dump: KernelDumpParser) -> None:
        symbols = dump.symbols
        assert symbols.address_of("nt!IofCallDriver") == NT + 0x310000
        assert symbols.address_of("ntoskrnl.exe!IofCallDriver") == NT + 0x310000
        assert symbols.address_of("IofCallDriver") == NT + 0x310000
        assert symbols.address_of("nt!Nosuch") is None
        assert symbols.address_of("odd!IofCallDriver") is None
        assert symbols.address_of("nosuch!IofCallDriver") is None

    def test_unknown_symbol(self, dump: KernelDumpParser) -> None:
        with pytest.raises(AddressError, match="there is no symbol 'nt!Nosuch'"):
            dump.address("nt!Nosuch")

    def test_without_symbols(self) -> None:
        dump = opened(None)
        assert not dump.has_symbols
        assert dump.location(NT + BUG_CHECK) == "nt+0x300000"
        assert dump.symbols.address_of("nt!KeBugCheckEx") is None
        with pytest.raises(AddressError, match="there are no symbols"):
            dump.address("nt!KeBugCheckEx")

    def test_with_symbols_is_another_view(self, tmp_path: Path) -> None:
        Table().write(tmp_path)
        plain = opened(None)
        named = plain.with_symbols(SymbolPath.of(tmp_path))
        assert named.location(NT + BUG_CHECK) == "nt!KeBugCheckEx"
        assert plain.location(NT + BUG_CHECK) == "nt+0x300000"
        assert named.with_symbols(None).location(NT + BUG_CHECK) == "nt+0x300000"

    def test_return_addresses(self, dump: KernelDumpParser) -> None:
        """A call at the end of a function returns to the next one."""
        symbols = dump.symbols
        inside = symbols.nearest_to_return(NT + 0x310055)
        assert inside is not None
        assert inside.text == "nt!IofCallDriver+0x55"
        start = symbols.nearest_to_return(NT + 0x310100)
        assert start is not None
        assert start.text == "nt!KiStartSystemThread"

    def test_names_that_cannot_be_printed(self, tmp_path: Path) -> None:
        strange = {"\x1b[2J": 0x311000, "a+0x10": 0x311100, "end": 0x311110, "b!c": 0x311200}
        Table(symbols={**Table().symbols, **strange}).write(tmp_path)
        dump = opened(tmp_path)
        assert dump.location(NT + 0x311000) == "nt+0x311000"
        for rva in (0x311100, 0x311108, 0x311110, 0x311118, 0x311200, 0x311204):
            location = dump.location(NT + rva)
            assert location is not None
            assert dump.address(location) == NT + rva

    def test_rvas_beyond_the_module(self, tmp_path: Path) -> None:
        Table(symbols={**Table().symbols, "Far": 0xFFFFFF00}).write(tmp_path)
        assert opened(tmp_path).symbols.address_of("nt!Far") is None


def test_all_functions_are_found(tmp_path: Path) -> None:
    Table().write(tmp_path)
    symbols = opened(tmp_path).symbols
    assert {name: symbols.address_of(f"nt!{name}") for name in FUNCTIONS} == {
        name: NT + rva for name, rva in FUNCTIONS.items()
    }


def test_unknown_types(tmp_path: Path) -> None:
    symbols = opened(None).symbols
    with pytest.raises(KdmpError, match="no symbols of nt were found"):
        symbols.struct("nt!_KTHREAD")
    with pytest.raises(KdmpError, match="no module is called 'nosuch'"):
        symbols.struct("nosuch!_KTHREAD")
    assert symbols.types("nt!*") == []
    assert symbols.field_offset("_KTHREAD", "State") is None
