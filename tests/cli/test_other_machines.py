"""What is shown of machines that are not AMD64 ones: registers, addresses, flags of entries."""

from __future__ import annotations

import re
import struct

import pytest

from builders.machine import PAE, X86
from builders.triage import Driver, Stretch, TriageDump, small32
from builders.world import Options, build_world
from kdmp_ks.addresses import Gpa, PxeKind
from kdmp_ks.cli.render.flags import letters
from kdmp_ks.paging.amd64 import Amd64Paging
from kdmp_ks.paging.arm64 import Arm64Paging
from kdmp_ks.paging.x86 import PaePaging, X86Paging


@pytest.mark.parametrize(
    ("paging", "kind", "value", "expected"),
    [
        (Amd64Paging(), PxeKind.PTE, 0x8000000000000101, "-G-----KR-V"),
        (Amd64Paging(), PxeKind.PTE, 0x2FF, "C-LDANTUWEV"),
        (X86Paging(), PxeKind.PTE, 0x3FF, "CGLDANTUWEV"),
        (X86Paging(), PxeKind.PDE, 0x1, "-------KREV"),
        (PaePaging(), PxeKind.PDE, 0x80000000000000E3, "--LDA--KW-V"),
        # ARM64: a table; a page that the kernel may write and nobody run; a block of user memory
        # that may be run, read-only; the access flag is bit 10, "not global" bit 11.
        (Arm64Paging(), PxeKind.PML4E, 0x3, "-G-----KWEV"),
        (Arm64Paging(), PxeKind.PTE, 0x0060000000000403, "-G--A--KW-V"),
        (Arm64Paging(), PxeKind.PDE, 0x00200000000008C1, "--L----UREV"),
    ],
)
def test_letters(paging, kind, value, expected):
    assert letters(paging.step(kind, Gpa(0), value)) == expected


def dump32(tmp_path, machine=0x14C, context=b""):
    """A 32-bit triage dump that stopped in a driver."""
    drivers = (
        Driver("\\WINDOWS\\system32\\ntoskrnl.exe", 0x80400000, 0x200000),
        Driver("\\WINDOWS\\system32\\drivers\\odd.sys", 0xF7A00000, 0x8000, timestamp=0x3B7D8000),
    )
    built = TriageDump(
        bits=32,
        machine=machine,
        drivers=drivers,
        kdbg_address=0x80545AE0,
        kprcb_address=0x80545120,
        ethread_address=0x89A3C020,
        eprocess_address=0x89BDA830,
        stack_address=0xF78DA000,
        block_of_processors=0x80555000,
        pte_base=0xC0000000,
        prcb_in_pcr=0x120,
    ).build()
    data = bytearray(built.data)
    struct.pack_into("<5I", data, 0x28, 0xD1, 0x18, 2, 0, 0xF7A00123)
    data[0x320 : 0x320 + len(context)] = context
    path = tmp_path / "xp.dmp"
    path.write_bytes(data)
    return path


def context_x86():
    """CONTEXT of x86 with EIP and ESP, and garbage above the segment registers."""
    context = bytearray(0x2CC)
    struct.pack_into("<I", context, 0, 0x10007)
    struct.pack_into("<I", context, 0xB8, 0xF7A00456)
    struct.pack_into("<I", context, 0xBC, 0x77780008)
    struct.pack_into("<I", context, 0xC4, 0xF78DA004)
    return bytes(context)


def test_x86(kdmp, tmp_path):
    path = dump32(tmp_path, context=context_x86())
    lines = kdmp("info", path).lines
    first = lines.index("  parameter 1  00000018  memory that was touched")
    assert lines[first : first + 5] == [
        "  parameter 1  00000018  memory that was touched",
        "  parameter 2  00000002  IRQL at that moment: DISPATCH_LEVEL",
        "  parameter 3  00000000  kind of access: read",
        "  parameter 4  f7a00123  instruction that touched it: odd+0x123",
        "stopped at     f7a00456 odd+0x456",
    ]
    assert kdmp("regs", path).lines == [
        "eax=00000000 ebx=00000000 ecx=00000000 edx=00000000 esi=00000000 edi=00000000",
        "eip=f7a00456 esp=f78da004 ebp=00000000",
        " cs=0008  ss=0000  ds=0000  es=0000  fs=0000  gs=0000",
        "efl=00000000",
        "odd+0x456",
    ]
    assert kdmp("regs", path, "--json").json["registers"]["cs"] == "0x77780008"
    assert "cr0_npx_state=" not in kdmp("regs", path).out
    stack = kdmp("stack", "--raw", path)
    assert stack.lines[1].startswith("stack      f78da004 to f78da158 ")
    assert kdmp("modules", path).lines[1].split()[0] == "80400000"


def test_arm(kdmp, tmp_path):
    context = bytearray(0x1A0)
    struct.pack_into(
        "<I13I4I", context, 0, 0x200007, *range(13), 0xF78DA000, 0x11, 0xF7A00456, 0x33
    )
    path = dump32(tmp_path, machine=0x1C4, context=bytes(context))
    assert kdmp("regs", path).lines == [
        " r0=00000000  r1=00000001  r2=00000002  r3=00000003  r4=00000004  r5=00000005",
        " r6=00000006  r7=00000007  r8=00000008  r9=00000009 r10=0000000a r11=0000000b",
        "r12=0000000c  sp=f78da000  lr=00000011  pc=f7a00456",
        "cpsr=00000033",
        "odd+0x456",
    ]


def test_address_that_is_too_wide_for_the_machine(kdmp, tmp_path):
    """A 64-bit number in a 32-bit dump is shown as it is."""
    path = dump32(tmp_path, context=context_x86())
    answer = kdmp("translate", path, "fffff80000000000")
    assert answer.code == 1
    assert "fffff80000000000" in answer.err.replace("`", "")


# -- addresses of 32-bit machines -------------------------------------------------------------


@pytest.fixture(scope="module", params=[PAE, X86], ids=["PAE", "x86"])
def narrow(request, tmp_path_factory):
    """A 32-bit machine of the builders and its dump."""
    world = build_world(Options(machine=request.param))
    path = tmp_path_factory.mktemp("narrow") / "MEMORY.DMP"
    path.write_bytes(world.image().data)
    return world, path


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        (["read", "--len", "16"], r"^{at:08x}  [0-9a-f]{{4}} "),
        (["read", "--phys", "--len", "16"], r"^00000000`00100000  [0-9a-f]{{4}} "),
        (["struct", "LIST_ENTRY32"], r"^LIST_ENTRY32 at {at:08x}$"),
        (["struct", "LIST_ENTRY32", "--phys"], r"^LIST_ENTRY32 at 00000000`00100000$"),
        (["translate"], r"^{at:08x} by the tables at [0-9a-f]+$"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_digits_of_a_32_bit_machine(kdmp, narrow, verb, expected):
    world, path = narrow
    at = world.module_head
    address = "100000" if "--phys" in verb else f"{at:x}"
    answer = kdmp(verb[0], path, address, *verb[1:])
    assert answer.code == 0
    assert re.match(expected.format(at=at), answer.lines[0])


@pytest.mark.parametrize(
    "verb", ["info", "exception", "stack", "modules", "unloaded", "processors", "regs"]
)
def test_no_ticks_in_virtual_addresses(kdmp, narrow, verb):
    _, path = narrow
    shown = kdmp(verb, path).lines
    assert [line for line in shown if "`" in line and not line.startswith("page tables")] == []


def test_entries_of_page_tables_are_physical(kdmp, narrow):
    world, path = narrow
    rows = kdmp("translate", path, f"{world.module_head:x}").lines[2:]
    first = rows[0].split()
    assert re.fullmatch(r"00000000`[0-9a-f]{8}", first[1])
    assert int(first[1].replace("`", ""), 16) & ~0xFFF == world.tables.dtb & ~0xFFF


def test_holes_of_a_32_bit_machine(kdmp, narrow):
    """The sorts of pages begin with five that are mapped; the next one is not."""
    _, path = narrow
    answer = kdmp("read", path, "90004ff8", "--len", "16")
    assert answer.lines[0].startswith("90004ff8  ")
    assert answer.err.startswith("kdmp: warning: 90005000: 8 bytes missing: ")


def test_end_of_a_32_bit_address_space(kdmp, narrow):
    """It is the end of the address space, and no hole behind which others could follow."""
    world, path = narrow
    last = world.tables.read(0xFFFFFFF0, 16).data
    answer = kdmp("read", path, "fffffff0", "--len", "0xffffffffffffffff")
    assert (answer.code, len(answer.lines)) == (0, 1)
    assert answer.lines[0].startswith(f"fffffff0  {last[:2].hex()} {last[2:4].hex()} ")
    assert answer.err == "kdmp: warning: the address space ends before --len bytes\n"
    document = kdmp("read", path, "fffffff0", "--len", "0x20", "--json").json
    assert [(one["address"], one["size"]) for one in document["pieces"]] == [("0xfffffff0", 16)]
    assert (document["read"], document["complete"]) == (16, False)


def test_address_behind_the_end(kdmp, narrow):
    _, path = narrow
    answer = kdmp("read", path, "100000000")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == "kdmp: error: nothing read: the address space ends before that\n"
    assert kdmp("read", path, "100000000", "--json").json["pieces"] == []


def test_entries_that_a_32_bit_triage_dump_kept(kdmp, tmp_path):
    """They have virtual addresses: those of the map of the tables at C0000000."""
    entry = Stretch(0xC0000000 + (0xF7A00000 >> 12) * 4, struct.pack("<I", 0x01234063))
    built = small32(blocks=(entry,), pte_base=0xC0000000, kdbg_size=0x380).build()
    path = tmp_path / "kept.dmp"
    path.write_bytes(built.with_number(0x5C, "<B", 0))  # PaeEnabled
    answer = kdmp("translate", path, "f7a00000")
    assert answer.lines[0] == "f7a00000 by the entries that the dump kept"
    assert [line.split()[:3] for line in answer.lines[2:]] == [["PTE", "c03de800", "01234063"]]
