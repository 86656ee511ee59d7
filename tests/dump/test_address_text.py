"""Addresses as text and back, names of modules, and what prints itself, on the sample."""

from __future__ import annotations

import io

import pytest

from kdmp_ks import Gva, KernelDumpParser, phys, virt
from kdmp_ks.errors import AddressError

NT = 0xFFFFF800_00200000


@pytest.fixture(scope="module")
def dump(qemu_dump):
    with KernelDumpParser(qemu_dump) as opened:
        yield opened


class TestAddress:
    @pytest.mark.parametrize(
        ("text", "address"),
        [
            ("nt", NT),
            ("nt+0x10", NT + 0x10),
            (" NTOSKRNL.exe + 10 - 8 ", NT + 8),
            ("fffff800`00200010", NT + 0x10),
            ("0n16", 16),
        ],
    )
    def test_text(self, dump, text, address):
        found = dump.address(text)
        assert (found, type(found)) == (address, Gva)

    @pytest.mark.parametrize("value", [0, 5, 2**64 - 1, Gva(NT)])
    def test_int(self, dump, value):
        found = dump.address(value)
        assert (found, type(found)) == (value, Gva)

    @pytest.mark.parametrize("value", [-1, 2**64])
    def test_int_out_of_range(self, dump, value):
        with pytest.raises(AddressError):
            dump.address(value)

    def test_registers(self, dump):
        context = dump.context_record
        assert dump.address("@rip") == context.rip
        assert dump.address("@RSP+8") == context.rsp + 8
        assert dump.address("@eflags") == dump.address("@efl") == context.eflags

    @pytest.mark.parametrize("text", ["", "nosuch", "@nosuch", "nt+", "0xg", "0x1" + "0" * 16])
    def test_what_is_none(self, dump, text):
        with pytest.raises(AddressError):
            dump.address(text)

    def test_the_way_back(self, dump):
        assert dump.location(NT + 0x1234) == "nt+0x1234"
        assert dump.location(NT - 1) is None
        for module in dump.kernel_modules:
            text = dump.location(module.start + 3)
            assert text is not None
            assert dump.address(text) == module.start + 3

    def test_a_machine_whose_registers_are_not_known(self, dump, monkeypatch):
        monkeypatch.setattr(type(dump), "context_record", b"")
        with pytest.raises(AddressError, match="@rip is not a register"):
            dump.address("@rip")


class TestModulesByName:
    def test_names(self, dump):
        modules = dump.kernel_modules
        assert modules["nt"] is modules["ntoskrnl.exe"] is modules["NTOSKRNL"]
        assert modules["nt"].start == NT
        assert modules[0] in modules
        assert "nt" in modules
        assert "nosuch" not in modules
        assert 5 not in modules

    def test_near_misses(self, dump):
        with pytest.raises(KeyError, match=r"no module 'ntoskrn1'; similar: ntoskrnl\.exe"):
            dump.kernel_modules["ntoskrn1"]
        with pytest.raises(KeyError, match=r"no module 'zzzzzzzz'\""):
            dump.kernel_modules["zzzzzzzz"]


def test_representations(dump, qemu_dump):
    root = int(dump.directory_table_base)
    assert repr(dump.memory) == f"<VirtualReader {qemu_dump} dtb={root:#x}>"
    assert repr(phys.Reader(dump)) == f"<PhysicalReader {qemu_dump}>"
    assert repr(dump.kernel_modules) == "<Modules: 5>"
    with KernelDumpParser(io.BytesIO(qemu_dump.read_bytes())) as stream:
        assert repr(virt.Reader(stream)) == f"<VirtualReader <BytesIO> dtb={root:#x}>"


def test_notebooks(dump):
    assert "ntoskrnl.exe" in dump.kernel_modules._repr_html_()
    assert f"{NT:#x}" in dump.kernel_modules._repr_html_()
    assert f"{dump.context_record.rip:#x}" in dump.registers._repr_html_()
    assert f"{dump.context_record.rip:#x}" in dump.context_record._repr_html_()
    assert f"{int(dump.processors[1].address):#x}" in dump.processors._repr_html_()
    assert "2 of 2 processors" in dump.processors._repr_html_()
    assert "<table" in dump.unloaded_modules._repr_html_()
