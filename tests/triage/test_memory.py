"""All memory of built triage dumps, and the addresses of what is stored beside the blocks."""

from __future__ import annotations

import pytest

from builders.triage import BLOCKS, ENGINE, KERNEL, Stretch, TriageDump, noise, small, small32
from kdmp_ks.errors import InvalidDataError
from kdmp_ks.ground.warnings import OddValue, Unavailable
from kdmp_ks.triage import KnownBy, SavedStructure
from triage.opening import bytes_at, open_triage

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
    writer = KnownBy.PROCESSOR_BLOCK if dump.writer == ENGINE else KnownBy.EMPTY_LISTS
    expected = [
        ("stack", dump.stack_address, "stack", dump.stack_size, KnownBy.DIRECTORY),
        ("KDBG", dump.kdbg_address, "kdbg", dump.kdbg_size, KnownBy.HEADER),
        ("KPRCB", dump.kprcb_address, "kprcb", dump.prcb_size, writer),
        ("ETHREAD", dump.ethread_address, "ethread", 0x788, KnownBy.PROCESSOR),
        ("EPROCESS", dump.eprocess_address, "eprocess", 0x840, KnownBy.THREAD),
    ]
    if dump.data_page:
        expected.append(
            ("data page", dump.data_page.address, "data page", 0x1000, KnownBy.DIRECTORY)
        )
    assert triage.images == tuple(
        SavedStructure(what, address, built.parts[part], size, known_by)
        for what, address, part, size, known_by in expected
    )
    assert triage.kprcb_address == dump.kprcb_address
    assert triage.stack == (dump.stack_address, dump.stack_size)


def names_in(triage) -> list[str]:
    return [image.name for image in triage.images]


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
    image = triage.images[2]
    assert (image.address, image.known_by) == (dump.kprcb_address, KnownBy.EMPTY_LISTS)


@pytest.mark.parametrize("fields", [{0x218: ("<Q", 0)}, {0x218: ("<Q", (1 << 64) - 8)}])
def test_array_of_processors_that_is_nowhere(fields):
    triage = open_dump(small(kdbg_fields=fields))
    assert triage.images[2].known_by is KnownBy.EMPTY_LISTS
    assert triage.warnings == ()


def test_element_of_the_array_that_is_empty():
    dump = small()
    built = dump.build()
    at = built.data.index(dump.array_of_processors()) + 8 * dump.number
    triage = open_triage(built.with_number(at, "<Q", 0))
    assert triage.images[2].known_by is KnownBy.EMPTY_LISTS


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


def test_image_as_a_piece():
    image = SavedStructure("stack", 0x1000, 0x20, 0x30, KnownBy.DIRECTORY)
    assert image.piece == (0x1000, 0x20, 0x30)


def test_overlaps_that_disagree():
    """The data blocks count more than the images."""
    dump = small()
    built = dump.build()
    triage = open_triage(built.with_number(built.parts["kprcb"] + 0x30, "<Q", 0x1234))
    assert bytes_at(triage, built.data, dump.kprcb_address + 0x30, 8) == dump.kprcb()[0x30:0x38]
    (told,) = triage.warnings
    assert told.got == dump.kprcb_address
