"""`kdmp struct`."""

from __future__ import annotations

import pytest

from cli.documents import head
from kdmp_ks import KernelDumpParser


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


HEAD = "fffff80000a02010"
"""The head of the list of loaded modules in the sample."""
HEADER = """
typedef struct _ENTRY {
    LIST_ENTRY Links;
    PVOID Rest[4];
    PVOID Base;
    PVOID Entry;
    ULONG Size : 24;
    ULONG High : 8;
    UNICODE_STRING Path;
    UNICODE_STRING Name;
} ENTRY;
enum _KIND : uint32 { Large = 0xC00000 };
struct Sized { UCHAR Before[0x40]; _KIND Size; };
"""
PYTHON = """
import ctypes
from construct import Int32ul, Int64ul, Padding, Struct

LINKS = Struct("Flink" / Int64ul, "Blink" / Int64ul)
ENTRY = Struct("links" / LINKS, Padding(0x20), "base" / Int64ul)

class Links(ctypes.Structure):
    _fields_ = (("Flink", ctypes.c_uint64), ("Blink", ctypes.c_uint64))

class Entry(ctypes.Structure):
    _fields_ = (("links", Links), ("rest", ctypes.c_uint64 * 4), ("base", ctypes.c_uint64))
"""


@pytest.fixture
def files(tmp_path):
    (tmp_path / "my.h").write_text(HEADER)
    (tmp_path / "my.py").write_text(PYTHON)
    return tmp_path


def test_a_part(kdmp, qemu):
    answer = kdmp("struct", qemu, "ffffa80000001f80", "KLDR_DATA_TABLE_ENTRY64", "BaseDllName")
    assert answer.lines[0] == "KLDR_DATA_TABLE_ENTRY64 BaseDllName at ffffa800`00001f80"
    assert answer.lines[1].split() == ["Length", "0x18"]
    number = kdmp("struct", qemu, "ffffa80000001f80", "KLDR_DATA_TABLE_ENTRY64", "SizeOfImage")
    assert number.lines[1].split() == ["SizeOfImage", "0xc00000"]
    document = kdmp(
        "struct", qemu, "ffffa80000001f80", "KLDR_DATA_TABLE_ENTRY64", "SizeOfImage", "--json"
    ).json
    assert document["fields"] == {"SizeOfImage": "0xc00000"}
    wrong = kdmp("struct", qemu, "ffffa80000001f80", "KLDR_DATA_TABLE_ENTRY64", "Nothing.x")
    assert (wrong.code, wrong.err) == (1, "kdmp: error: there is no field 'Nothing.x'\n")


def test_an_array(kdmp, qemu):
    lines = kdmp("struct", qemu, HEAD, "LIST_ENTRY64[2]").lines
    assert lines[0] == "LIST_ENTRY64 at fffff800`00a02010"
    assert lines[3] == "LIST_ENTRY64 at fffff800`00a02020"
    document = kdmp("struct", qemu, HEAD, "LIST_ENTRY64[2]", "--json").json
    assert document["schema"] == "kdmp_ks/struct_items/1"
    assert [one["address"] for one in document["items"]] == [
        "0xfffff80000a02010",
        "0xfffff80000a02020",
    ]
    assert document["items"][0]["fields"]["Flink"] == "0xffffa80000001f80"
    assert document["error"] is None
    assert kdmp("struct", qemu, HEAD, "LIST_ENTRY64[0]").out == ""
    assert kdmp("struct", qemu, HEAD, "LIST_ENTRY64[999999999]").code == 2


def test_a_file_of_another_kind(kdmp, qemu):
    answer = kdmp("struct", qemu, HEAD, "my.txt:X")
    assert (answer.code, answer.out) == (1, "")
    assert "structures are read from files .h, .hpp and .py only" in answer.err


def test_a_list(kdmp, qemu, qemu_oracle):
    modules = kdmp("modules", qemu, "--json").json["modules"]
    document = kdmp(
        "struct", qemu, HEAD, "KLDR_DATA_TABLE_ENTRY64", "DllBase", "--walk", "InLoadOrderLinks",
        "--json",
    ).json  # fmt: skip
    bases = [one["fields"]["DllBase"] for one in document["items"]]
    assert bases == [one["start"] for one in modules]
    assert len(bases) > 1
    wrong = kdmp("struct", qemu, HEAD, "KLDR_DATA_TABLE_ENTRY64", "--walk", "DllBase")
    assert wrong.code == 1
    assert "has no field Flink" in wrong.err
    both = kdmp("struct", qemu, HEAD, "LIST_ENTRY64[2]", "--walk", "Flink")
    assert both.code == 2


def test_declarations_in_c(kdmp, qemu, files):
    pytest.importorskip("dissect.cstruct")
    name = f"{files / 'my.h'}:ENTRY"
    answer = kdmp("struct", qemu, "ffffa80000001f80", name)
    assert answer.lines[0] == "ENTRY at ffffa800`00001f80"
    shown = dict(line.split("  ", 1) for line in answer.lines[1:])
    assert shown["+0x000 Links"].strip().startswith("_LIST_ENTRY [ 0xffff")
    assert shown["+0x030 Base"].strip() == "0xfffff80000200000 Void"
    assert shown["+0x040 Size"].strip() == "0y" + format(0xC00000, "024b")
    assert shown["+0x058 Name"].strip() == '_UNICODE_STRING "ntoskrnl.exe"'
    one = kdmp("struct", qemu, "ffffa80000001f80", f"{files / 'my.h'}:Sized", "Size")
    assert one.lines[1].split(None, 2) == ["+0x040", "Size", "0xc00000 ( Large )"]
    fields = kdmp("struct", qemu, "ffffa80000001f80", f"{files / 'my.h'}:Sized", "--json").json
    assert fields["fields"]["Size"] == {"value": "0xc00000", "name": "Large"}
    walked = kdmp("struct", qemu, HEAD, name, "Base", "--walk", "Links").lines
    assert walked[1].split()[-2:] == ["0xfffff80000200000", "Void"]
    element = kdmp("struct", qemu, "ffffa80000001f80", name, "Rest[1]")
    assert element.lines[1].startswith("+0x018 Rest[1]")


def test_python_files(kdmp, qemu, files):
    for name in ("ENTRY", "Entry"):
        lines = kdmp("struct", qemu, "ffffa80000001f80", f"{files / 'my.py'}:{name}").lines
        shown = dict(line.split(maxsplit=1) for line in lines[1:])
        assert shown["base"] == "0xfffff80000200000", name
        assert shown["links.Blink"] == "0xfffff80000a02010"
        items = kdmp(
            "struct", qemu, HEAD, f"{files / 'my.py'}:{name}", "--walk", "links", "--json"
        ).json["items"]
        assert items[0]["fields"]["base"] == "0xfffff80000200000"
    number = kdmp(
        "struct", qemu, "ffffa80000001f80", f"{files / 'my.py'}:Entry", "rest[1]", "--json"
    )
    assert list(number.json["fields"]) == ["rest[1]"]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("my.h:NOTHING", "no type is called 'NOTHING'"),
        ("my.py:NOTHING", "has no definition that is called 'NOTHING'"),
        ("none.h:X", "cannot be read"),
        ("none.py:X", "there is no file"),
    ],
)
def test_files_without_it(kdmp, qemu, files, name, message):
    if ".h" in name:
        pytest.importorskip("dissect.cstruct")
    answer = kdmp("struct", qemu, HEAD, files / name)
    assert (answer.code, answer.out) == (1, "")
    assert message in answer.err


def test_names_that_match(kdmp, qemu):
    assert kdmp("struct", qemu, "--list", "nt!_unicode*").lines == [
        "UNICODE_STRING32",
        "UNICODE_STRING64",
    ]
    assert kdmp("struct", qemu, "--list").lines == kdmp("struct", "--list").lines
    document = kdmp("struct", qemu, "--list", "POINTER*", "--json").json
    assert document["structs"] == ["POINTER32", "POINTER64"]
    assert kdmp("struct", qemu).code == 2
    assert kdmp("struct", qemu, HEAD).code == 2


TRAP_FRAME = "ffff850429891f90"
"""Where triage_x64.dmp saved the trap frame of its fault; the documents of rizin say so, too."""


@pytest.fixture
def triage(dumps_folder):
    path = dumps_folder / "real" / "triage_x64.dmp"
    if not path.is_file():
        pytest.skip("triage_x64.dmp is not there")
    return path


def test_types_of_symbols(kdmp, triage, symbols_folder):
    symbols = ("--symbols", symbols_folder)
    answer = kdmp("struct", triage, TRAP_FRAME, "nt!_KTRAP_FRAME", *symbols)
    assert answer.lines[0] == "nt!_KTRAP_FRAME at ffff8504`29891f90"
    shown = {line.split()[1]: line.split()[0::2] for line in answer.lines[1:]}
    assert shown["Rip"] == ["+0x168", "0xfffff8048b58334c"]
    assert shown["Rsp"] == ["+0x180", "0xffff850429892120"]
    assert shown["SegCs"] == ["+0x170", "0x10"]
    one = kdmp("struct", triage, TRAP_FRAME, "nt!_KTRAP_FRAME", "Rip", *symbols)
    assert one.lines[1].split() == ["+0x168", "Rip", "0xfffff8048b58334c"]
    document = kdmp("struct", triage, TRAP_FRAME, "nt!_ktrap_frame", "--json", *symbols).json
    assert document["struct"] == "nt!_KTRAP_FRAME"
    assert document["fields"]["Rip"] == "0xfffff8048b58334c"
    assert document["fields"]["Xmm0"].keys() == {"Low", "High"}
    # A structure of the package, by the name that it has there, goes before one of the symbols.
    assert kdmp("struct", triage, TRAP_FRAME, "KTRAP_FRAME", *symbols).lines[0].startswith("KTRAP_")


def test_types_that_match(kdmp, triage, symbols_folder):
    symbols = ("--symbols", symbols_folder)
    lines = kdmp("struct", triage, "--list", "nt!_kthread*", *symbols).lines
    endings = ("", "_COUNTERS", "_PPM_POLICY", "_STATE", "_TAG")
    assert lines == [f"nt!_KTHREAD{one}" for one in endings]
    every = kdmp("struct", triage, "--list", "*", *symbols).lines
    assert "LIST_ENTRY64" in every
    assert sum(one.startswith("nt!") for one in every) == 1646 + 293
    wrong = kdmp("struct", triage, TRAP_FRAME, "nt!_KTHREA", *symbols)
    assert wrong.code == 1
    assert "no type is called '_KTHREA'; did you mean _KTHREAD" in wrong.err


def test_definitions_of_a_dump_with_symbols(triage, symbols_folder):
    with KernelDumpParser(triage, symbols=symbols_folder) as dump:
        frame = dump.memory.read_struct(int(TRAP_FRAME, 16), dump.symbols.struct("nt!_KTRAP_FRAME"))
    assert (frame.Rip, frame.Rsp) == (0xFFFFF8048B58334C, 0xFFFF850429892120)
