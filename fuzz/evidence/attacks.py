"""Dumps whose blobs, objects, stacks and lists cause as much work as their limits allow.

Random changes do not find these: each part is valid, and as large or as branched as a reader
accepts. `fuzz.attacks` lists them with the others, for ``python -m fuzz.trial``.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from builders import blobs as build
from builders import cper, machine_blobs, smbios
from builders.fault import FRAME, NT, RECORD, STACK, STACK_END, VALUES, trap_frame
from builders.objects import Objects, Sheet, write_device, write_driver, write_irp, write_stack
from fuzz.evidence import crashes, pieces
from fuzz.evidence.pieces import Piece
from fuzz.evidence.samples import blob_samples

if TYPE_CHECKING:
    from collections.abc import Callable

_BASE: Final = 0xFFFFB48BD9300000
_LISTS: Final = NT + 0x50000
_ENTRIES: Final = 0xFFFFB48BF0000000


def _dump(*found: Piece) -> bytes:
    return crashes.pack(found)


def _blob(name: str, data: bytes) -> bytes:
    tag = blob_samples()[name][0]
    fault = crashes.parameters_of(0xFE, 1, 2, 3, 4)
    return _dump(fault, Piece(name, pieces.BLOB, data, tag=tag))


def many_structures(count: int = 5000) -> bytes:
    """SMBIOS tables of thousands of memory devices and processors, each with long texts."""
    device = smbios.structure(17, 0x11, 0x5C, smbios.DEVICE_FIELDS, *[b"x" * 20] * 7)
    return _blob("smbios", smbios.raw_data((device + smbios.PROCESSOR) * (count // 2)))


def endless_texts() -> bytes:
    """An SMBIOS structure with a megabyte of texts of one byte, before thousands of others."""
    texts = b"a\0" * 0x40000
    return _blob("smbios", smbios.raw_data(smbios.MACHINE[:-8] + texts + smbios.MACHINE * 800))


def many_functions(count: int = 3000) -> bytes:
    """Thousands of PCI functions in 64 pieces each, with capabilities that are a loop."""
    space = bytes(machine_blobs.pci_header())
    loop = [(0x60, machine_blobs.express(0x60)), (0x100, machine_blobs.aer(0x100, 1, 1))]
    parts = [(0, space), *loop, *[(0x200 + 4 * n, bytes(4)) for n in range(61)]]
    one = machine_blobs.pci_record(8, parts)
    return _blob("pci", one * count)


def many_tables(count: int = 4000) -> bytes:
    """Thousands of ACPI tables, each cut, each with the signature of the next in it."""
    return _blob("acpi", machine_blobs.acpi_table(b"SSDT", 0x68)[:0x60] * count)


def tables_in_tables() -> bytes:
    """ACPI tables whose sizes say that they reach over all that follow."""
    data = b"".join(
        struct.pack("<4sIBB6s8s3I", b"SSDT", 0x100000 - n, 2, 0, b"MAKER ", b"BOARD   ", 1, 2, 3)
        for n in range(20000)
    )  # fmt: skip
    return _blob("acpi", data)


def many_values(count: int = 20000) -> bytes:
    """Registry values, all of one name, each longer."""
    values = [machine_blobs.text_value("~MHz", "x" * (n % 60)) for n in range(count)]
    return _blob("values", b"".join(values))


def many_registers(count: int = 50000) -> bytes:
    """Processor registers that contradict each other."""
    return _blob(
        "registers", b"".join(machine_blobs.msr(n % 2000, n, ~n % 2**64) for n in range(count))
    )


def many_saved_pieces(count: int = 60000) -> bytes:
    """Saved memory in tens of thousands of overlapping pieces."""
    ranges = [(_BASE + 8 * n, bytes(0x20)) for n in range(count)]
    return _blob("saved", build.saved_memory([(b"IoTriageDumpData", ranges)]))


def many_saved_groups(count: int = 400000) -> bytes:
    """Groups of saved memory without anything in them."""
    group = struct.pack("<5I", 0x14, 0, 0, 0, 0)
    head = struct.pack("<IHHIIQ", 0x18, 1, 0xFFFF, 0, 0, 0)
    return _blob("saved", head + group * count)


def many_groups(count: int = 40000) -> bytes:
    """Groups of address ranges, all of one name."""
    return _blob("ranges", build.range_group(b"Group", [(_BASE, 0x1000)]) * count)


def many_drivers(count: int = 60000) -> bytes:
    """Framework drivers."""
    one = build.framework_drivers((_BASE, 1, 15, "driver"))
    return _blob("drivers", one * count)


def many_requests(count: int = 40000) -> bytes:
    """A ring of storage requests that are all in progress."""
    ring = [(0x28, 100 + n, 0, 3) for n in range(count)]
    return _blob("ring", build.storage_ring(ring, size=0x24 + 0x3C * count))


def many_loggers(count: int = 3000) -> bytes:
    """ETW loggers, and what looks like one everywhere."""
    loggers = [(n, "EventLog", struct.pack("<I", 0x01EBAFE1) * 4) for n in range(count)]
    return _blob("etw", build.etw(loggers))


def many_adapters(count: int = 3000) -> bytes:
    """Sections of the watchdog, all of them adapters."""
    return _blob("watchdog", build.watchdog([(0x20, build.adapter(1, 2, 3, 4))] * count))


def many_sections(count: int = 400) -> bytes:
    """An error record of many sections, each of the largest kind."""
    infos = [cper.error_info(cper.CACHE_CHECK, 0x1234567)] * 60
    registers = [cper.context(1, bytes(0x40), 0x400, 8)] * 60
    section = cper.Section(cper.X86, cper.x86_section(*infos, contexts=tuple(registers)))
    record = cper.record(*[section] * count)
    return _dump(
        crashes.parameters_of(0x124, 0, _BASE, 0xBAA00000, 0xC0135),
        crashes.block_of("cper", _BASE, record),
    )


def full_profile(samples: int = 900) -> bytes:
    """A profile of the DPC watchdog with samples of 32 frames, all different."""
    data = b"".join(
        struct.pack("<33Q", 32, *(NT + 0x1000 + 33 * n + frame for frame in range(32)))
        for n in range(samples)
    )
    block = struct.pack("<IHHHHI", 0xAEBECEDE, 1, 0x10, 0x8A0, 0, len(data))
    return _dump(
        crashes.parameters_of(0x133, 1, 0x1E00, _LISTS, 0),
        crashes.block_of("watchdog block", _LISTS, block),
        crashes.block_of("profile", 0xFFFFB48BE9000000, data),
    )


def long_lists(count: int = 6000) -> bytes:
    """Lists of power requests and of threads that are longer than they may be."""
    heads = [_LISTS + 0x1000, _LISTS + 0x2000]
    power = struct.pack("<HHI3Q", 0x8000, 2, 0, *heads, 0)
    entries = bytearray()
    for n in range(count):
        at = _ENTRIES + 0x30 * n
        entries += struct.pack("<6Q", at + 0x30, at - 0x30, _BASE, _BASE, _BASE, 0)
    links = [
        crashes.block_of("head", head, struct.pack("<2Q", _ENTRIES, _ENTRIES)) for head in heads
    ]
    return _dump(
        crashes.parameters_of(0x9F, 3, _BASE, _LISTS, _BASE),
        crashes.block_of("9f power", _LISTS, power.ljust(0x28, b"\0")),
        crashes.block_of("entries", _ENTRIES, bytes(entries)),
        *links,
    )


def _sheet_dump(objects: Objects, sheet: Sheet) -> bytes:
    found = [crashes.block_of("object", at, bytes(data)) for at, data in sheet.pieces.items()]
    pdo = objects.devices[0].address
    return _dump(crashes.parameters_of(0x9F, 3, pdo, _LISTS, objects.irp), *found)


def tall_stack(height: int = 100) -> bytes:
    """A request through a hundred devices, each of a driver of its own with a long name."""
    sheet = Sheet(_BASE)
    objects = Objects(sheet)
    drivers = [
        write_driver(objects, f"{n:03}" + "n" * 900, crashes.IMAGES[1][1], 0x120000)
        for n in range(height)
    ]
    write_stack(objects, drivers, "PCI\\" + "I" * 1000, "service" * 100)
    write_irp(objects, 1)
    return _sheet_dump(objects, sheet)


def driver_of_many_devices(count: int = 1500) -> bytes:
    """A driver with thousands of devices, all in one list."""
    sheet = Sheet(_BASE)
    objects = Objects(sheet)
    driver = write_driver(objects, "many", crashes.IMAGES[1][1], 0x120000)
    write_stack(objects, [driver], "ROOT\\MANY\\0000", "many")
    first = objects.devices[0]
    previous = first
    for _ in range(count):
        device = write_device(objects, driver, 0x22, 0)
        objects.set(previous.address, "device.NextDevice", "P", device.address)
        previous = device
    objects.set(driver, "driver.DeviceObject", "P", first.address)
    write_irp(objects, 1)
    return _sheet_dump(objects, sheet)


def stack_of_frames() -> bytes:
    """A stack in which a trap frame seems to be at every eighth byte, and others beside it."""
    frame = trap_frame(VALUES)
    parts: list[Piece] = []
    words = bytearray()
    for at in range(STACK, STACK_END, 0x28):  # {RIP, CS, EFLAGS, RSP, SS}
        words += struct.pack("<5Q", NT + 0x1000 + at % 0x1000, 0x10, 0x10246, at + 0x28, 0x18)
    parts.append(Piece("stack", pieces.STACK, bytes(words[: STACK_END - STACK]), STACK))
    parts.append(Piece("frame", pieces.STACK, frame, FRAME))
    more = 0xFFFFA10000000000
    # Other saved memory is full of the same.
    parts += [crashes.block_of("more", more + 0x100000 * n, bytes(words) * 32) for n in range(40)]
    return _dump(crashes.parameters_of(0xD1, 0x1000, 2, 1, NT + 0x1000), *parts)


def records_everywhere() -> bytes:
    """Memory full of exception records and contexts that fit the parameters."""
    at = crashes.AT
    record = struct.pack("<IIQQII2Q", 0xC0000005, 0, 0, at, 2, 0, 0, 0x1000)
    blocks = [
        crashes.block_of("records", 0xFFFFA10000000000 + 0x200000 * n, record * 0x8000)
        for n in range(6)
    ]
    return _dump(crashes.parameters_of(0x1E, 0xC0000005, at, 0, 0x1000), *blocks)


def record_in_a_chain() -> bytes:
    """An exception record whose nested records are a loop."""
    record = struct.pack("<IIQQII15Q", 0xC0000005, 0, RECORD, crashes.AT, 15, 0, *range(15))
    return _dump(
        crashes.parameters_of(0x7E, 0xC0000005, crashes.AT, RECORD, STACK),
        Piece("record", pieces.STACK, record, RECORD),
    )


ATTACKS: Final[dict[str, Callable[[], bytes]]] = {
    "SMBIOS: many structures": many_structures,
    "SMBIOS: endless texts": endless_texts,
    "PCI: many functions": many_functions,
    "ACPI: many tables": many_tables,
    "ACPI: tables in tables": tables_in_tables,
    "many registry values": many_values,
    "many processor registers": many_registers,
    "many saved pieces": many_saved_pieces,
    "many saved groups": many_saved_groups,
    "many address ranges": many_groups,
    "many framework drivers": many_drivers,
    "many storage requests": many_requests,
    "many loggers": many_loggers,
    "many adapters": many_adapters,
    "CPER: many sections": many_sections,
    "DPC profile": full_profile,
    "lists of power requests": long_lists,
    "tall device stack": tall_stack,
    "driver of many devices": driver_of_many_devices,
    "stack of trap frames": stack_of_frames,
    "records everywhere": records_everywhere,
    "record in a chain": record_in_a_chain,
}
