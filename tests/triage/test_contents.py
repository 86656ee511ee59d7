"""All memory of built triage dumps, and the addresses of what is stored beside the blocks."""

from __future__ import annotations

import io
import struct

import pytest

from builders.triage import BLOCKS, ENGINE, KERNEL, Stretch, TriageDump, noise, small, small32
from kdmp_ks import KernelDumpParser
from kdmp_ks.addresses import Gva
from kdmp_ks.errors import InvalidDataError, MemoryReadError
from kdmp_ks.ground.inferred import Confidence, Inferred
from kdmp_ks.ground.warnings import OddValue, Unavailable
from kdmp_ks.triage import AddressEvidence, SavedStructure
from triage.opening import bytes_at, open_triage

EMPTY_LISTS = AddressEvidence.EMPTY_LISTS.value
NAMES = ["stack", "KDBG", "KPRCB", "ETHREAD", "EPROCESS"]
DUMPS = {
    "engine": small(),
    "kernel": small(writer=KERNEL),
    "engine, ARM64": small(machine=0xAA64, kprcb_address=0xFFFFF803EFD00980, prcb_in_pcr=0x980),
    "kernel, ARM64": small(
        writer=KERNEL, machine=0xAA64, kprcb_address=0xFFFFF803EFD00980, prcb_in_pcr=0x980
    ),
    "32-bit engine": small32(),
    "32-bit kernel": small32(writer=KERNEL),
    "with a data page": small(data_page=Stretch(0xFFFFC08BDE9E1000, noise(7, 0x1000))),
    "32-bit with a data page": small32(data_page=Stretch(0x82A03000, noise(7, 0x1000))),
}


def written_out(memory) -> dict[int, int]:
    """The byte at each address; the first stretch counts."""
    found: dict[int, int] = {}
    for address, data in reversed(memory):
        found.update(zip(range(address, address + len(data)), data, strict=True))
    return found


@pytest.mark.parametrize("name", DUMPS)
def test_every_byte(name):
    """Each is there, with its value, and none beside them."""
    built = DUMPS[name].build()
    triage = open_triage(built.data)
    expected = written_out(built.memory)
    assert triage.memory.size == len(expected)
    for stretch in built.memory:
        for address in range(stretch.address - 1, stretch.address + len(stretch.data) + 1):
            found = bytes_at(triage, built.data, address, 1)
            assert found == (bytes([expected[address]]) if address in expected else None)
    assert triage.warnings == ()


@pytest.mark.parametrize("name", DUMPS)
def test_images(name):
    dump = DUMPS[name]
    built = dump.build()
    triage = open_triage(built.data)
    writer = (
        AddressEvidence.PROCESSOR_BLOCK if dump.writer == ENGINE else AddressEvidence.EMPTY_LISTS
    )
    expected = [
        ("stack", dump.stack_address, "stack", dump.stack_size, AddressEvidence.DIRECTORY),
        ("KDBG", dump.kdbg_address, "kdbg", dump.kdbg_size, AddressEvidence.HEADER),
        ("KPRCB", dump.kprcb_address, "kprcb", dump.prcb_size, writer),
        ("ETHREAD", dump.ethread_address, "ethread", 0x788, AddressEvidence.PROCESSOR),
        ("EPROCESS", dump.eprocess_address, "eprocess", 0x840, AddressEvidence.THREAD),
    ]
    if dump.data_page:
        expected.append(
            ("data page", dump.data_page.address, "data page", 0x1000, AddressEvidence.DIRECTORY)
        )
    assert triage.saved_structures == tuple(
        SavedStructure(what, Inferred.high(address, found.value), built.parts[part], size)
        for what, address, part, size, found in expected
    )
    assert triage.kprcb_address == dump.kprcb_address
    assert triage.stack == (dump.stack_address, dump.stack_size)


def names_in(triage) -> list[str]:
    return [image.name for image in triage.saved_structures]


def open_dump(dump: TriageDump):
    return open_triage(dump.build().data)


def test_parts_that_are_not_there():
    built = small(writer=KERNEL).build()
    for field, missing in (
        ("CallStackOffset", ["stack"]),
        ("SizeOfCallStack", ["stack"]),
        ("PrcbOffset", ["KPRCB", "ETHREAD"]),
        ("ThreadOffset", ["ETHREAD", "EPROCESS"]),
        ("ProcessOffset", ["EPROCESS"]),
        ("DebuggerDataOffset", ["KDBG", "KPRCB", "ETHREAD", "EPROCESS"]),
        ("DebuggerDataSize", ["KDBG", "KPRCB", "ETHREAD", "EPROCESS"]),
    ):
        triage = open_triage(built.with_field(field, 0))
        assert names_in(triage) == [name for name in NAMES if name not in missing], field
        assert triage.memory.locate(BLOCKS[0].address, 1)
    assert open_triage(built.with_field("PrcbOffset", 0)).kprcb_address is None
    assert open_triage(built.with_field("SizeOfCallStack", 0)).stack is None


@pytest.mark.parametrize(
    ("dump", "at", "form"), [(small(), 0x80, "<Q"), (small32(), 0x60, "<I")], ids=["64", "32"]
)
def test_kdbg_whose_address_is_not_known(dump, at, form):
    """It cannot be read where it was, but what it says about the others holds."""
    built = dump.build()
    filler = int.from_bytes(b"PAGEPAGE"[: dump.width], "little")
    for value in (0, filler):
        triage = open_triage(built.with_number(at, form, value))
        assert names_in(triage) == ["stack", "KPRCB", "ETHREAD", "EPROCESS"]
        assert triage.warnings == (
            Unavailable("the address of the KDBG", "the dump's header lacks it"),
        )


def test_kdbg_that_is_none():
    built = small().build()
    triage = open_triage(built.with_number(built.parts["kdbg"] + 0x10, "<I", 0))
    assert names_in(triage) == ["stack", "KDBG"]
    (told,) = triage.warnings
    assert told.what == "the KDBG in the file"
    assert isinstance(told.reason, InvalidDataError)


def test_kdbg_of_an_old_kernel():
    """One that ends before it tells sizes: Windows 2000 and XP without service packs."""
    triage = open_dump(small32(kdbg_size=0x290))
    assert names_in(triage) == ["stack", "KDBG"]
    assert [told.what for told in triage.warnings] == [
        "the address of the KPRCB",
        "the address of the ETHREAD",
        "the address of the EPROCESS",
    ]


@pytest.mark.parametrize("number", [4, 5, 2047, 2048, 0xFFFFFFFF])
def test_processor_that_has_no_element_in_the_array(number):
    """Then the empty lists tell."""
    dump = small(kdbg_fields={})
    built = dump.build()
    triage = open_triage(built.with_number(built.parts["kprcb"] + 0x24, "<I", number))
    kprcb = triage.saved_structures[2]
    assert kprcb.location == Inferred.high(dump.kprcb_address, EMPTY_LISTS)


@pytest.mark.parametrize("fields", [{0x218: ("<Q", 0)}, {0x218: ("<Q", (1 << 64) - 8)}])
def test_array_of_processors_that_is_nowhere(fields):
    triage = open_dump(small(kdbg_fields=fields))
    assert triage.saved_structures[2].evidence == AddressEvidence.EMPTY_LISTS.value
    assert triage.warnings == ()


def test_element_of_the_array_that_is_empty():
    dump = small()
    built = dump.build()
    at = built.data.index(dump.array_of_processors()) + 8 * dump.number
    triage = open_triage(built.with_number(at, "<Q", 0))
    assert triage.saved_structures[2].evidence == AddressEvidence.EMPTY_LISTS.value


def test_kdbg_that_does_not_tell_where_the_kprcb_begins_on_its_page():
    triage = open_dump(small(writer=KERNEL, prcb_in_pcr=0))
    assert triage.kprcb_address == 0xFFFFA68013DC6180


@pytest.mark.parametrize(
    "changes", [{"empty_lists": 7}, {"empty_lists": 0}, {"prcb_in_pcr": 0x190}]
)
def test_kprcb_whose_address_is_not_known(changes):
    """The thread is known all the same, and the process."""
    triage = open_dump(small(writer=KERNEL, **changes))
    assert triage.kprcb_address is None
    assert names_in(triage) == ["stack", "KDBG", "ETHREAD", "EPROCESS"]
    (told,) = triage.warnings
    assert told.what == "the address of the KPRCB"


def test_part_that_reaches_into_another():
    dump = small(writer=KERNEL)
    built = dump.build()
    triage = open_triage(built.with_field("SizeOfCallStack", 0x1000))
    room = built.parts["kdbg"] - built.parts["stack"]
    assert triage.stack == (dump.stack_address, room)
    assert triage.warnings == (
        OddValue("size of the stack", 0x1000, f"taken as {room:#x}, another part begins there"),
    )


@pytest.mark.parametrize("offset", [8, 0x1FF8, 0xFFFFFFF0])
def test_structure_where_none_can_be(offset):
    """The header is not taken for a KPRCB that names a thread."""
    built = small(writer=KERNEL).build()
    triage = open_triage(built.with_field("PrcbOffset", offset))
    assert names_in(triage) == ["stack", "KDBG", "EPROCESS"]
    assert [told.what for told in triage.warnings] == [
        "the address of the KPRCB",
        "the address of the ETHREAD",
    ]


def test_structures_that_are_cut_off():
    dump = small(writer=KERNEL)
    built = dump.build()
    triage = open_triage(built.data[: built.parts["stack"] + 0x20])
    # Without the KDBG nobody knows what the parts in front of the stack are.
    assert names_in(triage) == ["stack", "KDBG"]
    assert list(triage.memory.ranges()) == [(dump.stack_address, 0x20)]


@pytest.mark.parametrize(
    ("cut", "left"), [("stack", 0x20), ("stack", 1), ("kdbg", 0x10), ("kdbg", 0x37F)]
)
def test_saved_structure_that_is_cut_by_the_end_of_the_file(cut, left):
    """It keeps its size, its memory ends with the file, and only that is told."""
    dump = small(writer=KERNEL)
    built = dump.build()
    data = built.data[: built.parts[cut] + left]
    triage = open_triage(data)
    address, size = {
        "stack": (dump.stack_address, dump.stack_size),
        "kdbg": (dump.kdbg_address, dump.kdbg_size),
    }[cut]
    (saved,) = [each for each in triage.saved_structures if each.address == address]
    assert saved.size == size
    assert bytes_at(triage, data, address, left) == data[-left:]
    assert triage.memory.locate(address + left, 1) is None
    assert not [told for told in triage.warnings if isinstance(told, OddValue)]
    lost = Unavailable(
        f"memory of {size - left:#x} bytes, of the piece at {address:#x}",
        f"the file ends at {len(data):#x}",
    )
    assert lost in triage.warnings


def test_kprcb_that_is_cut_by_the_end_of_the_file():
    """The KDBG is in front of it; what is there of it leads to its address, and to the thread."""
    dump = small(writer=KERNEL)
    built = dump.build()
    at = len(built.data)
    data = built.with_field("PrcbOffset", at) + dump.kprcb()[:0x200]
    triage = open_triage(data)
    kprcb, ethread = triage.saved_structures[2:4]
    assert (kprcb.address, kprcb.size) == (dump.kprcb_address, 0x900)
    assert ethread.address == dump.ethread_address
    assert bytes_at(triage, data, dump.kprcb_address, 0x200) == data[-0x200:]
    assert triage.memory.locate(dump.kprcb_address + 0x200, 1) is None
    assert triage.warnings == (
        Unavailable(
            f"memory of 0x700 bytes, of the piece at {dump.kprcb_address:#x}",
            f"the file ends at {len(data):#x}",
        ),
    )


@pytest.mark.parametrize(("number", "is_read"), [(2047, True), (2048, False)])
def test_most_processors(number, is_read):
    """KiProcessorBlock has no more elements than that, whatever is stored behind them."""
    block = 0xFFFFF80000C11000
    other = 0xFFFFA68013FF0180
    behind = Stretch(block + 8 * number, struct.pack("<Q", other))
    built = small(writer=KERNEL, blocks=[*BLOCKS, behind]).build()
    triage = open_triage(built.with_number(built.parts["kprcb"] + 0x24, "<I", number))
    assert bytes_at(triage, built.data, block + 8 * number, 8) == struct.pack("<Q", other)
    kprcb = triage.saved_structures[2]
    assert (kprcb.address == other) is is_read
    assert (kprcb.evidence == EMPTY_LISTS) is not is_read


def test_one_kdbg():
    """The memory at the address that the header has; its copy alone where the header has none."""
    dump = small()
    built = dump.build()
    triage = open_triage(built.data)
    assert triage.kdbg is triage.kdbg
    assert (triage.kdbg.address, triage.kdbg.size) == (dump.kdbg_address, dump.kdbg_size)
    assert triage.kdbg.KiProcessorBlock == dump.block_of_processors
    unknown = open_triage(built.with_number(0x80, "<Q", 0))
    assert (unknown.kdbg.address, unknown.kdbg.size) == (0, dump.kdbg_size)
    assert dict(unknown.kdbg) == dict(triage.kdbg)


@pytest.mark.parametrize("make", [small, small32])
def test_kdbg_of_the_dump_is_that_of_its_parts(make):
    with KernelDumpParser(io.BytesIO(make().build().data)) as dump:
        assert dump.kdbg is dump.triage.kdbg
        assert dump.kdbg.address == dump.headers.kd_debugger_data_block


def test_kdbg_in_a_data_block():
    """The debugger engine stores some memory twice; one of the two is enough."""
    dump = small(writer=KERNEL)
    block = Stretch(dump.kdbg_address, dump.kdbg())
    built = small(writer=KERNEL, blocks=[*BLOCKS, block]).build()
    triage = open_triage(built.with_field("DebuggerDataSize", 0))
    assert triage.kdbg.address == dump.kdbg_address
    assert names_in(triage) == ["stack", "KPRCB", "ETHREAD", "EPROCESS"]
    assert triage.warnings == ()


def test_kdbg_whose_copy_is_sound_while_its_memory_is_not():
    """A data block counts more than the copy, but it is no KDBG."""
    dump = small(writer=KERNEL)
    block = Stretch(dump.kdbg_address + 0x10, b"GDBK")
    triage = open_dump(small(writer=KERNEL, blocks=[*BLOCKS, block]))
    assert triage.kdbg.address == dump.kdbg_address
    assert names_in(triage) == NAMES
    (told,) = triage.warnings
    assert told.got == dump.kdbg_address + 0x10


def test_kdbg_that_is_not_there():
    triage = open_triage(small().build().with_field("DebuggerDataSize", 0))
    with pytest.raises(MemoryReadError) as caught:
        triage.kdbg  # noqa: B018
    (told,) = triage.warnings
    assert told == Unavailable("the KDBG in the file", caught.value)


def test_saved_structure():
    location = Inferred.high(Gva(0x1000), AddressEvidence.DIRECTORY.value)
    stack = SavedStructure("stack", location, 0x20, 0x30)
    assert stack.segment == (0x1000, 0x20, 0x30)
    assert (stack.evidence, stack.confidence) == ("the triage directory has it", Confidence.HIGH)


def test_old_names():
    triage = open_dump(small(writer=KERNEL))
    with pytest.warns(DeprecationWarning, match="images is deprecated: use saved_structures"):
        images = triage.images
    assert images is triage.saved_structures
    with pytest.warns(DeprecationWarning, match="known_by is deprecated: use evidence"):
        known_by = images[2].known_by
    assert known_by is AddressEvidence.EMPTY_LISTS


def test_overlaps_that_disagree():
    """The data blocks count more than the images."""
    dump = small()
    built = dump.build()
    triage = open_triage(built.with_number(built.parts["kprcb"] + 0x30, "<Q", 0x1234))
    assert bytes_at(triage, built.data, dump.kprcb_address + 0x30, 8) == dump.kprcb()[0x30:0x38]
    (told,) = triage.warnings
    assert told.got == dump.kprcb_address


def test_repr():
    """The blocks and the saved structures; nothing of a file that is closed."""
    data = small().build().data
    segments = len(BLOCKS) + len(NAMES)
    assert repr(open_triage(data)) == f"<Triage <BytesIO>: {segments} segments>"
    with KernelDumpParser(io.BytesIO(data)) as dump:
        triage = dump.triage
    assert repr(triage) == "<Triage <BytesIO>>"
