"""`kdmp struct`."""

from __future__ import annotations

import pytest

from cli.documents import head


def test_fields(kdmp, qemu):
    answer = kdmp("struct", qemu, "ffffa80000001f80", "kldr_data_table_entry64")
    assert answer.code == 0
    assert answer.lines[0] == "KLDR_DATA_TABLE_ENTRY64 at ffffa800`00001f80"
    shown = dict(line.split(maxsplit=1) for line in answer.lines[1:])
    assert shown["InLoadOrderLinks.Blink"] == "0xfffff80000a02010"
    assert shown["DllBase"] == "0xfffff80000200000"
    assert shown["SizeOfImage"] == "0xc00000"
    assert shown["BaseDllName.Length"] == "0x18"


def test_json(kdmp, qemu):
    answer = kdmp("struct", qemu, "nt+802010", "LIST_ENTRY64", "--json").json
    assert answer == {
        **head("struct", qemu),
        "address": "0xfffff80000a02010",
        "space": "virt",
        "struct": "LIST_ENTRY64",
        "fields": {"Flink": "0xffffa80000001f80", "Blink": "0xffffa80000006a00"},
        "warnings": [],
    }


def test_physical(kdmp, qemu):
    virtual = kdmp("struct", qemu, "nt", "UNICODE_STRING64", "--json").json
    physical = kdmp("struct", qemu, "100000", "UNICODE_STRING64", "--phys", "--json").json
    assert physical["fields"] == virtual["fields"]
    assert physical["space"] == "phys"


def test_bits_and_nested_parts(kdmp, qemu):
    lines = kdmp("struct", qemu, "f37008", "MMPTE_HARDWARE", "--phys").lines
    shown = dict(line.split(maxsplit=1) for line in lines[1:])
    assert shown["PageFrameNumber"] == "0x101"
    assert (shown["Valid"], shown["Dirty1"]) == ("yes", "no")
    document = kdmp("struct", qemu, "f37008", "MMPTE_HARDWARE", "--phys", "--json").json
    assert document["fields"]["Global"] is True
    kdbg = kdmp("struct", qemu, "fffff80000a00e80", "KDDEBUGGER_DATA64", "--json").json["fields"]
    assert kdbg["KernBase"] == "0xfffff80000200000"
    assert kdbg["Flags"]["PaeEnabled"] in (True, False)


def test_structure_of_the_schema(kdmp, world, world_dump):
    """CONTEXT is declared by the file's schema; memory holds it too: in each processor's KPRCB."""
    at = world.processors[2].context
    lines = kdmp("struct", world_dump, f"{at:x}", "CONTEXT").lines
    shown = dict(line.split(maxsplit=1) for line in lines[1:])
    assert shown["rip"] == "0xfffff80000201456"
    assert int(shown["xmm_registers[9]"], 16) == world.contexts[2]["xmm9"]


def test_text(kdmp, qemu):
    """KUSER_SHARED_DATA has a text; what is in this memory instead may be no UTF-16 at all."""
    answer = kdmp("struct", qemu, "100000", "KUSER_SHARED_DATA", "--phys")
    assert answer.code in (0, 1)
    assert all(char.isprintable() or char == "\n" for char in answer.out + answer.err)


def test_list_needs_no_dump(kdmp):
    answer = kdmp("struct", "--list")
    assert answer.code == 0
    assert "LIST_ENTRY64" in answer.lines
    assert "CONTEXT" in answer.lines
    assert answer.lines == sorted(answer.lines)


def test_unknown_name(kdmp, qemu):
    answer = kdmp("struct", qemu, "nt", "LIST_ENTRY65")
    assert answer.code == 1
    assert answer.err.startswith("kdmp: error: no structure is called 'LIST_ENTRY65'")
    assert "LIST_ENTRY64" in answer.err


def test_not_there(kdmp, qemu):
    answer = kdmp("struct", qemu, "0", "LIST_ENTRY64")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == (
        "kdmp: error: read 0 of 16 bytes: nothing is mapped at 0x0 (not present in its PTE)\n"
    )


@pytest.mark.parametrize("name", ["_LIST_ENTRY", "nt!_LIST_ENTRY", "list_entry", "LIST_ENTRY64"])
def test_names_as_debuggers_have_them(kdmp, qemu, name):
    assert kdmp("struct", qemu, "nt+802010", name).lines == [
        "LIST_ENTRY64 at fffff800`00a02010",
        "Flink  0xffffa80000001f80",
        "Blink  0xffffa80000006a00",
    ]
