"""`kdmp translate`. The walks are those that QEMU told of the sample."""

from __future__ import annotations


def test_page(kdmp, qemu):
    answer = kdmp("translate", qemu, "@rip")
    assert answer.code == 0
    assert (
        answer.out
        == """\
fffff800`00201234 by the tables at e7c000
level  entry at           contains           pfn  flags
PML4E  00000000`00e7cf80  00000000015cb063  15cb  ---DA--KWEV
PDPTE  00000000`015cb000  0000000001fd1063  1fd1  ---DA--KWEV
PDE    00000000`01fd1008  0000000000f37063   f37  ---DA--KWEV
PTE    00000000`00f37008  0000000000101121   101  -G--A--KREV

physical address  101234
page              4.0 KiB (normal), pfn 101
rights            read, execute; kernel only
file offset       a1234
"""
    )


def test_large_page_with_pat(kdmp, qemu):
    """PDE 0xc010a1: bit 12 is PAT, not part of the address."""
    lines = kdmp("translate", qemu, "fffff80001c00010").lines
    assert lines[4] == "PDE    00000000`01fd1070  0000000000c010a1   c00  --L-A--KREV"
    assert lines[6:] == [
        "physical address  c00010",
        "page              2.0 MiB (large), pfn c00",
        "rights            read, execute; kernel only",
        "file offset       b70010",
    ]


def test_huge_page_that_is_not_in_the_dump(kdmp, qemu):
    answer = kdmp("translate", qemu, "fffff880c0000000")
    assert answer.code == 0
    assert answer.lines[3] == "PDPTE  00000000`01d09018  80000000000010a1     0  --L-A--KR-V"
    assert answer.lines[5:] == [
        "physical address  0",
        "page              1.0 GiB (huge), pfn 0",
        "rights            read; kernel only",
        "file offset       not in the dump",
    ]


def test_user_page(kdmp, qemu):
    lines = kdmp("translate", qemu, "8000001000").lines
    assert lines[-2] == "rights            read, write; user and kernel"


def test_other_address_space(kdmp, qemu):
    lines = kdmp("translate", qemu, "10000", "--dtb", "72e000").lines
    assert lines[0] == "00000000`00010000 by the tables at 72e000"


def test_not_present(kdmp, qemu):
    answer = kdmp("translate", qemu, "28000")
    assert answer.code == 1
    assert answer.lines[-1] == "PTE    00000000`00967140  0000000000000000        invalid"
    assert answer.err == ("kdmp: error: nothing is mapped at 0x28000 (not present in its PTE)\n")


def test_table_that_is_not_in_the_dump(kdmp, qemu):
    answer = kdmp("translate", qemu, "ffff930000000000")
    assert answer.code == 1
    assert answer.lines[-1] == "PTE    00000000`00704000  not in the dump"
    assert answer.err.startswith("kdmp: error: physical address 0x704000 is not in the dump")


def test_not_canonical(kdmp, qemu):
    answer = kdmp("translate", qemu, "8000000000000000")
    assert (answer.code, len(answer.lines)) == (1, 1)
    assert answer.err == "kdmp: error: 0x8000000000000000 is not a canonical address\n"


def test_transition(kdmp, world_dump):
    """The builder puts page 3 of its stretch in transition."""
    answer = kdmp("translate", world_dump, "fffff90000003000")
    assert answer.lines[5].endswith("  transition")
    assert answer.lines[-1] == (
        "state             in transition: not valid for the processor, its contents are good"
    )
    document = kdmp("translate", world_dump, "fffff90000003000", "--json").json
    last = document["levels"][-1]
    assert (last["present"], last["transition"], last["flags"]) == (False, True, None)
    assert last["pfn"] == document["page"]["pfn"]
    assert document["page"]["transition"] is True


def test_json(kdmp, qemu):
    answer = kdmp("translate", qemu, "fffff80001c00010", "--json").json
    assert answer["address"] == "0xfffff80001c00010"
    assert answer["dtb"] == "0xe7c000"
    assert answer["error"] is None
    assert answer["page"] == {
        "physical_address": "0xc00010",
        "kind": "large",
        "size": 0x200000,
        "pfn": "0xc00",
        "writable": False,
        "executable": True,
        "user_accessible": False,
        "transition": False,
        "file_offset": "0xb70010",
    }
    assert answer["levels"][2] == {
        "level": "pde",
        "entry_address": "0x1fd1070",
        "value": "0xc010a1",
        "pfn": "0xc00",
        "flags": "--L-A--KREV",
        "present": True,
        "large": True,
        "transition": False,
    }


def test_json_of_a_walk_that_stops(kdmp, qemu):
    answer = kdmp("translate", qemu, "ffff930000000000", "--json")
    assert answer.code == 1
    assert answer.json["page"] is None
    assert answer.json["error"]["kind"] == "not_in_dump"
    assert answer.json["error"]["level"] == "pte"
    assert answer.json["levels"][-1] == {
        "level": "pte",
        "entry_address": "0x704000",
        "value": None,
        "pfn": None,
        "flags": None,
        "present": False,
        "large": False,
        "transition": False,
    }
    assert kdmp("translate", qemu, "fffff880c0000000", "--json").json["page"]["file_offset"] is None
