"""Firmware tables, error records, symbol files and what every compiled parser must say of them.

Offsets are those of the standards (DMTF DSP0134, UEFI appendix N, the PCI local bus) and of
descriptions by Microsoft and LLVM (PE, cabinets, MSF), written here by hand. Nothing comes from the
schemas or from a parser; spelling is that of oracle.py.
"""

from __future__ import annotations

import struct
import uuid
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from schemas import table_flags as named
from schemas.table_flags import Bit

Places = tuple[tuple[str, str, int], ...]


def places(text: str) -> Places:
    """Read lines of `name code offset`; a code that is a number stands for so many bytes."""
    words = text.split()
    return tuple(
        (words[at], words[at + 1], int(words[at + 2], 16)) for at in range(0, len(words), 3)
    )


class Vector(NamedTuple):
    """A table: its name with the ending that tells its kind, its bytes, what is in it."""

    name: str
    data: bytes
    expected: dict[str, Any] | None


def pattern(length: int, step: int = 37) -> bytearray:
    """Bytes of which neighbours differ."""
    return bytearray((11 + at * step) & 0xFF for at in range(length))


def value(code: str, data: bytes, at: int) -> str | None:
    """One field; None if the data end before it does."""
    size = int(code) if code.isdigit() else struct.calcsize(code)
    if at + size > len(data):
        return None
    if code.isdigit():
        return data[at : at + size].hex()
    return hex(struct.unpack_from(f"<{code}", data, at)[0])


def fields(table: Places, data: bytes, base: int = 0) -> dict[str, Any]:
    """All fields of a structure that begins at `base`."""
    return {name: value(code, data, base + at) for name, code, at in table}


def flags(table: dict[str, Bit], data: bytes, base: int = 0) -> dict[str, Any]:
    """All flags of a structure that begins at `base`; None where the field is beyond the end."""
    found: dict[str, Any] = {}
    for name, bit in table.items():
        whole = value(bit.code, data, base + bit.offset)
        found[name] = None if whole is None else hex(int(whole, 16) >> bit.number & 1)
    return found


def low(name: str, data: bytes, base: int = 0) -> dict[str, Any]:
    """The lower half of a field of 64 bits, which parsers give besides."""
    return {name: value("I", data, base)}


# -- SMBIOS: offsets from the type of a structure

SMBIOS_HEADER = places("calling_method B 0  major_version B 1  minor_version B 2 "
                       "dmi_revision B 3  len_tables I 4")  # fmt: skip
STRUCTURES = {
    0: places("""
        vendor B 4  version B 5  starting_address_segment H 6  release_date B 8  rom_size B 9
        characteristics Q a  characteristics_extension_1 B 12  characteristics_extension_2 B 13
        major_release B 14  minor_release B 15  controller_major_release B 16
        controller_minor_release B 17  extended_rom_size H 18"""),
    1: places("""
        manufacturer B 4  product_name B 5  version B 6  serial_number B 7  uuid 16 8
        wake_up_type B 18  sku_number B 19  family B 1a"""),
    2: places("""
        manufacturer B 4  product B 5  version B 6  serial_number B 7  asset_tag B 8
        feature_flags B 9  location_in_chassis B a  chassis_handle H b  board_type B d
        num_contained_objects B e"""),
    3: places("""
        manufacturer B 4  chassis_type B 5  version B 6  serial_number B 7  asset_tag B 8
        boot_up_state B 9  power_supply_state B a  thermal_state B b  security_status B c
        oem_defined I d  height B 11  num_power_cords B 12  num_contained_elements B 13
        len_contained_element B 14"""),
    4: places("""
        socket_designation B 4  processor_type B 5  processor_family B 6
        processor_manufacturer B 7  processor_id 8 8  processor_version B 10  voltage B 11
        external_clock H 12  max_speed H 14  current_speed H 16  status B 18  processor_upgrade B 19
        l1_cache_handle H 1a  l2_cache_handle H 1c  l3_cache_handle H 1e  serial_number B 20
        asset_tag B 21  part_number B 22  num_cores B 23  num_cores_enabled B 24  num_threads B 25
        processor_characteristics H 26  processor_family_2 H 28  num_cores_2 H 2a
        num_cores_enabled_2 H 2c  num_threads_2 H 2e"""),
    16: places("""
        location B 4  purpose B 5  memory_error_correction B 6  maximum_capacity I 7
        memory_error_information_handle H b  num_memory_devices H d
        extended_maximum_capacity Q f"""),
    17: places("""
        physical_memory_array_handle H 4  memory_error_information_handle H 6  total_width H 8
        data_width H a  module_size H c  form_factor B e  device_set B f  device_locator B 10
        bank_locator B 11  memory_type B 12  type_detail H 13  speed H 15  manufacturer B 17
        serial_number B 18  asset_tag B 19  part_number B 1a  attributes B 1b  extended_size I 1c
        configured_memory_speed H 20  minimum_voltage H 22  maximum_voltage H 24
        configured_voltage H 26  memory_technology B 28  operating_mode_capability H 29
        firmware_version B 2b  module_manufacturer_id H 2c  module_product_id H 2e
        controller_manufacturer_id H 30  controller_product_id H 32  non_volatile_size Q 34
        volatile_size Q 3c  cache_size Q 44  logical_size Q 4c  extended_speed I 54
        extended_configured_memory_speed I 58"""),
}  # fmt: skip
# Lengths of the formatted part: of the first version that has the structure, and of a late one.
LENGTHS = {0: (0x12, 0x1A), 1: (0x08, 0x1B), 2: (0x08, 0x0F), 3: (0x09, 0x16), 4: (0x1A, 0x30),
           16: (0x0F, 0x17), 17: (0x15, 0x5C)}  # fmt: skip
# Values that the standard names, where it names some: type, offset, value.
NAMED = {3: {5: 3, 9: 3, 0xA: 3, 0xB: 3, 0xC: 2, 0x13: 0, 0x14: 3}, 4: {5: 3},
         16: {4: 3, 5: 3, 6: 6}, 17: {0xE: 9, 0x12: 0x1A}}  # fmt: skip
_END_OF_TABLE = 127
CODES = 7
"""Number of tables in which the flags have the bits of their numbers; see `coded`."""


def body_of(kind: int, data: bytes) -> Any:
    """The formatted part of a structure without its header: fields, or bytes."""
    if kind not in STRUCTURES:
        return data[4:].hex()
    found = fields(STRUCTURES[kind], data) | flags(named.STRUCTURE_FLAGS.get(kind, {}), data)
    if kind == 0:
        found |= low("characteristics_low", data, 0xA)
    if kind == 3:
        found["ofs_sku_number"] = found["sku_number"] = None
        if len(data) >= 0x15:
            at = 0x15 + data[0x13] * data[0x14]
            found["ofs_sku_number"] = hex(at - 4)
            found["sku_number"] = value("B", data, at)
    return found


def smbios(data: bytes) -> dict[str, Any]:
    """What is in the tables, structure by structure."""
    found, at = [], 8
    end = 8 + int.from_bytes(data[4:8], "little")
    assert end <= len(data)
    while at < end:
        length = data[at + 1]
        assert length >= 4
        texts = []
        ends = data.index(b"\0\0", at + length, end)
        first, *more = data[at + length : ends].split(b"\0")
        texts = [each.hex() for each in more]
        found.append(
            {
                "header": fields(
                    places("structure_type B 0  len_structure B 1  handle H 2"), data, at
                ),
                "body": body_of(data[at], data[at : at + length]),
                "first_text": first.hex(),
                "more_texts": [*texts, ""],
                "len_body": hex(length - 4),
            }
        )
        if data[at] == _END_OF_TABLE:
            break
        at = ends + 2
    header = fields(SMBIOS_HEADER, data)
    return {"header": header, "tables": {"structures": found}, "len_tables": header["len_tables"]}


def structure(kind: int, length: int, *texts: bytes, handle: int = 0x1200) -> bytes:
    """Build a structure of the table."""
    formatted = pattern(length)
    struct.pack_into("<BBH", formatted, 0, kind, length, handle + kind)
    for at, number in NAMED.get(kind, {}).items():
        if at < length:
            formatted[at] = number
    return bytes(formatted) + (b"".join(each + b"\0" for each in texts) or b"\0") + b"\0"


def table(*structures: bytes) -> bytes:
    """Put structures behind the header that Windows gives them."""
    body = b"".join(structures) + structure(_END_OF_TABLE, 4)
    return struct.pack("<BBBBI", 0, 3, 4, 1, len(body)) + body


def coded(data: bytes, table: dict[str, Bit], code: int, base: int = 0) -> bytes:
    """Set those bits of flags in whose number, counted from 1, the bit `code` is set.

    No two bits of a field are equal in all codes.
    """
    changed = bytearray(data)
    for bit in table.values():
        at = base + bit.offset + bit.number // 8
        mask = 1 << bit.number % 8
        changed[at] = changed[at] & ~mask | mask * ((bit.number + 1) >> code & 1)
    return bytes(changed)


def of_smbios() -> Iterator[Vector]:
    """Tables of old and new firmware, with structures of unknown types, and damaged ones."""
    for code in range(CODES):
        parts = [
            coded(structure(kind, LENGTHS[kind][1]), flagged, code)
            for kind, flagged in named.STRUCTURE_FLAGS.items()
        ]
        data = table(*parts)
        yield Vector(f"flags_{code}.smbios", data, smbios(data))
    for index, name in enumerate(("old", "new")):
        parts = [structure(k, both[index], b"Maker", b"\xc3\xa9") for k, both in LENGTHS.items()]
        data = table(*parts, structure(222, 9, b"own"), structure(9, 17))
        yield Vector(f"{name}.smbios", data, smbios(data))
    many = table(*(structure(17, 0x28, b"DIMM %d" % i, handle=i) for i in range(24)))
    yield Vector("many.smbios", many, smbios(many))
    elements = bytearray(structure(3, 0x22, b"Maker"))
    elements[0x13] = 4
    contained = table(bytes(elements))
    yield Vector("contained.smbios", contained, smbios(contained))
    yield Vector("cut.smbios", many[:-40], None)
    yield Vector("short.smbios", many[:7], None)


# -- error records

CPER = places("""
    signature 4 0  minor_revision B 4  major_revision B 5  signature_end 4 6  section_count H a
    severity I c  validation_bits I 10  len_record I 14  platform_id 16 20  partition_id 16 30
    creator_id 16 40  notification_type 16 50  record_id Q 60  flags I 68
    persistence_information Q 6c""")  # fmt: skip
TIMESTAMP = places("seconds B 0 minutes B 1 hours B 2 is_precise B 3 day B 4 month B 5 year B 6"
                   " century B 7")  # fmt: skip
DESCRIPTOR = places("""
    ofs_section I 0  len_section I 4  minor_revision B 8  major_revision B 9  validation_bits B a
    flags I c  section_type_start 4 10  section_type H 14  section_type_rest 10 16  fru_id 16 20
    severity I 30  fru_text 20 34""")  # fmt: skip
PROCESSOR = places("""
    validation_bits Q 0  processor_type B 8  instruction_set B 9  error_type B a  operation B b
    flags B c  level B d  processor_version Q 10  processor_name 128 18  processor_id Q 98
    target_address Q a0  requester_id Q a8  responder_id Q b0
    instruction_pointer Q b8""")  # fmt: skip
ERROR_INFO = places("""
    check_type_start 4 0  check_type H 4  check_type_rest 10 6  validation_bits Q 10
    check_info Q 18  target_id Q 20  requester_id Q 28  responder_id Q 30
    instruction_pointer Q 38""")  # fmt: skip
CONTEXT = places("context_type H 0  len_registers H 2  msr_address I 4  mm_register_address Q 8")
ERROR_STATUS = places("error_class B 1  detected_in B 2")
MEMORY = places("""
    validation_bits Q 0  physical_address Q 10  physical_address_mask Q 18  node H 20  card H 22
    module H 24  bank H 26  device H 28  row H 2a  column H 2c  bit_position H 2e  requester_id Q 30
    responder_id Q 38  target_id Q 40  error_type B 48""")  # fmt: skip
MEMORY_YOUNGER = places("extended_row B 49  rank H 4a  card_handle H 4c  module_handle H 4e")
MEMORY_2 = places("""
    validation_bits Q 0  physical_address Q 10  physical_address_mask Q 18  node H 20  card H 22
    module H 24  bank H 26  device I 28  row I 2c  column I 30  rank I 34  bit_position I 38
    chip B 3c  error_type B 3d  status B 3e  requester_id Q 40  responder_id Q 48  target_id Q 50
    card_handle I 58  module_handle I 5c""")  # fmt: skip
PCI_EXPRESS = places("""
    validation_bits Q 0  port_type I 8  minor_version B c  major_version B d  command H 10
    status H 12  vendor_id H 18  device_id H 1a  class_code 3 1c  function_number B 1f
    device_number B 20  segment H 21  primary_bus B 23  secondary_bus B 24  slot H 25
    serial_number Q 28  bridge_secondary_status H 30  bridge_control H 32""")  # fmt: skip
CAPABILITY = places("""
    capability_id B 34  next B 35  capabilities H 36  device_capabilities I 38  device_control H 3c
    device_status H 3e  link_capabilities I 40  link_control H 44  link_status H 46""")  # fmt: skip
AER = places("""
    header I 70  uncorrectable_status I 74  uncorrectable_mask I 78  uncorrectable_severity I 7c
    correctable_status I 80  correctable_mask I 84  control I 88  header_log 16 8c
    root_error_command I 9c  root_error_status I a0  correctable_source H a4
    uncorrectable_source H a6""")  # fmt: skip
FIRMWARE = places("record_type B 0  record_revision B 1  record_id Q 8  record_guid 16 10")
MACHINE_CHECK = places("""
    version I 0  vendor I 4  timestamp Q 8  processor_number I 10  global_status Q 14
    instruction_pointer Q 1c  bank I 24  status Q 28  address Q 30  misc Q 38
    extended_register_count I 40  apic_id I 44""")  # fmt: skip
# Version 3, of an Intel processor.
NEW_MACHINE_CHECK = {0: 3, 1: 0, 2: 0, 3: 0, 4: 1, 5: 0, 6: 0, 7: 0}
MACHINE_CHECK_YOUNGER = places("global_capability Q 108")
MACHINE_CHECK_3 = places(
    "recovery_failure I 110  recovery_action I 114  is_action_required B 118  has_recovered B 119"
)


def processor_generic(data: bytes) -> dict[str, Any]:
    """A section of fields alone."""
    found = fields(PROCESSOR, data) | low("validation_bits_low", data)
    return found | flags(named.PROCESSOR_GENERIC_FLAGS, data)


def error_info(data: bytes, at: int) -> dict[str, Any]:
    """An error that a processor reported."""
    found = fields(ERROR_INFO, data, at) | low("validation_bits_low", data, at + 0x10)
    return found | flags(named.PROCESSOR_ERROR_INFO_FLAGS, data, at)


def error_status(data: bytes) -> dict[str, Any]:
    """What both kinds of memory sections have at the same place."""
    return fields(ERROR_STATUS, data, 8) | flags(named.ERROR_STATUS_FLAGS, data, 8)


def processor_x86(data: bytes) -> dict[str, Any]:
    """A section with parts behind it, as many as its first number says."""
    bits = int.from_bytes(data[:2], "little")
    infos, contexts, at = bits >> 2 & 0x3F, [], 0x40
    infos_at = range(at, at + 0x40 * infos, 0x40)
    at += 0x40 * infos
    for _ in range(bits >> 8 & 0x3F):
        one = fields(CONTEXT, data, at)
        length = int(one["len_registers"], 16)
        assert at + 16 + length <= len(data)
        contexts.append({**one, "registers": data[at + 16 : at + 16 + length].hex()})
        at += 16 + length
    return {
        **fields(places("validation_bits H 0  local_apic_id Q 8"), data),
        "cpuid_values": [value("I", data, 0x10 + 4 * i) for i in range(12)],
        **flags(named.PROCESSOR_X86_FLAGS, data),
        "error_infos": [error_info(data, each) for each in infos_at],
        "contexts": contexts,
        "num_error_infos": hex(infos),
        "num_contexts": hex(len(contexts)),
    }


def memory(data: bytes) -> dict[str, Any]:
    """Fields that a later edition added are there from 0x50 bytes on."""
    younger = data if len(data) >= 0x50 else b""
    return {
        **fields(MEMORY, data),
        **low("validation_bits_low", data),
        **flags(named.MEMORY_FLAGS, data),
        **fields(MEMORY_YOUNGER, younger),
        "error_status": error_status(data),
    }


def memory_2(data: bytes) -> dict[str, Any]:
    """The second edition of the same."""
    found = fields(MEMORY_2, data) | low("validation_bits_low", data)
    return found | flags(named.MEMORY2_FLAGS, data) | {"error_status": error_status(data)}


def pci_express(data: bytes) -> dict[str, Any]:
    """A section with two structures of PCI Express inside."""
    link = struct.unpack_from("<H", data, 0x46)[0]
    numbers = {"link_speed": hex(link & 0xF), "link_width": hex(link >> 4 & 0x3F)}
    return {
        **fields(PCI_EXPRESS, data),
        **low("validation_bits_low", data),
        **flags(named.PCI_EXPRESS_FLAGS, data),
        "capability": {
            **fields(CAPABILITY, data),
            **numbers,
            **flags(named.PCI_EXPRESS_CAPABILITY_FLAGS, data, 0x34),
        },
        "aer": fields(AER, data) | flags(named.ADVANCED_ERROR_REPORTING_FLAGS, data, 0x70),
        "slot_number": hex(struct.unpack_from("<H", data, 0x25)[0] >> 3),
    }


def machine_check(data: bytes) -> dict[str, Any]:
    """Microsoft's own section, which has grown twice."""
    young = data[0] >= 3 and len(data) >= 0x124
    return {
        **fields(MACHINE_CHECK, data),
        **low("global_status_low", data, 0x14),
        "status_top": value("B", data, 0x2F),
        **flags(named.MACHINE_CHECK_FLAGS, data if young else data[:0x108]),
        "extended_registers": [value("Q", data, 0x48 + 8 * i) for i in range(24)],
        **fields(MACHINE_CHECK_YOUNGER, data if len(data) >= 0x110 else b""),
        **fields(MACHINE_CHECK_3, data if young else b""),
    }


# The types of sections: their GUIDs, readers, the size of each, and bytes that the standard names.
SECTIONS: dict[str, tuple[Callable[[bytes], Any], int, dict[int, int]]] = {
    "9876ccad-47b4-4bdb-b65e-16f193c4f3db": (
        processor_generic,
        0xC0,
        {8: 0, 9: 2, 0xB: 1},
    ),
    "dc3ea0b0-a144-4797-b95b-53fa242b6e1d": (processor_x86, 0x178, {}),
    "a5bc1114-6f64-4ede-b863-3e83ed7c83b1": (memory, 0x50, {9: 4, 0x48: 2}),
    "61ec04fc-48e6-d813-25c9-8daa44750b12": (memory_2, 0x60, {9: 4, 0x3D: 3}),
    "d995e954-bbc1-430f-ad91-b44dcb3c6f35": (pci_express, 0xD0, {8: 4, 9: 0, 0xA: 0, 0xB: 0}),
    "81212a96-09ed-4996-9471-8d729c8e69ed": (
        lambda data: fields(FIRMWARE, data),
        0x20,
        {0: 1},
    ),
    "8a1e1d01-42f9-4557-9c33-565e5cc3f7e8": (machine_check, 0x124, NEW_MACHINE_CHECK),
}
# The flags of each section and of the structures inside: tables and offsets.
FLAGS: dict[str, tuple[tuple[dict[str, Bit], int], ...]] = dict(
    zip(
        SECTIONS,
        (
            ((named.PROCESSOR_GENERIC_FLAGS, 0),),
            (
                (named.PROCESSOR_X86_FLAGS, 0),
                (named.PROCESSOR_ERROR_INFO_FLAGS, 0x40),
                (named.PROCESSOR_ERROR_INFO_FLAGS, 0x80),
            ),
            ((named.MEMORY_FLAGS, 0), (named.ERROR_STATUS_FLAGS, 8)),
            ((named.MEMORY2_FLAGS, 0), (named.ERROR_STATUS_FLAGS, 8)),
            (
                (named.PCI_EXPRESS_FLAGS, 0),
                (named.PCI_EXPRESS_CAPABILITY_FLAGS, 0x34),
                (named.ADVANCED_ERROR_REPORTING_FLAGS, 0x70),
            ),
            (),
            ((named.MACHINE_CHECK_FLAGS, 0),),
        ),
        strict=True,
    )
)


def cper(data: bytes) -> dict[str, Any]:
    """What is in a record."""
    descriptors = []
    for index in range(int.from_bytes(data[0xA:0xC], "little")):
        base = 0x80 + 0x48 * index
        at, length = struct.unpack_from("<II", data, base)
        assert at + length <= len(data)
        section = data[at : at + length]
        guid = str(uuid.UUID(bytes_le=data[base + 0x10 : base + 0x20]))
        content = SECTIONS[guid][0](section) if guid in SECTIONS else section.hex()
        flagged = flags(named.SECTION_DESCRIPTOR_FLAGS, data, base)
        descriptors.append({**fields(DESCRIPTOR, data, base), **flagged, "section": content})
    return {
        **fields(CPER, data),
        **flags(named.CPER_FLAGS, data),
        "timestamp": fields(TIMESTAMP, data, 0x18),
        "section_descriptors": descriptors,
    }


def section_of(guid: str, length: int | None = None) -> bytes:
    """Build a section."""
    _, full, named = SECTIONS[guid]
    data = pattern(length or full, 29)
    for at, byte in named.items():
        data[at] = byte
    if SECTIONS[guid][0] is processor_x86:
        # Two error infos of a cache and a bus; two contexts, of registers and of an MSR.
        struct.pack_into("<H", data, 0, 2 << 2 | 2 << 8 | 3)
        for at, kind in ((0x40, "a55701f5-e3ef-43de-ac72-249b573fad2c"),
                         (0x80, "1cf3f8b3-c5b1-49a2-aa59-5eef92ffa63c")):  # fmt: skip
            data[at : at + 16] = uuid.UUID(kind).bytes_le
        struct.pack_into("<HH", data, 0xC0, 3, 0x88)
        struct.pack_into("<HH", data, 0x158, 1, 0x10)
    return bytes(data)


def record(*sections: tuple[str, bytes]) -> bytes:
    """Build a record of sections with their types."""
    head = pattern(0x80 + 0x48 * len(sections), 41)
    head[:4], head[6:10] = b"CPER", b"\xff" * 4
    body = b""
    for index, (guid, data) in enumerate(sections):
        base = 0x80 + 0x48 * index
        struct.pack_into("<II", head, base, len(head) + len(body), len(data))
        head[base + 0x10 : base + 0x20] = uuid.UUID(guid).bytes_le
        struct.pack_into("<I", head, base + 0x30, index % 4)
        body += data
    struct.pack_into("<HII", head, 0xA, len(sections), 1, 7)
    struct.pack_into("<I", head, 0x14, len(head) + len(body))
    return bytes(head) + body


def section_of_flags(guid: str, code: int) -> bytes:
    """Build a section whose flags have the bits of their numbers; see `coded`."""
    data = section_of(guid)
    for table, base in FLAGS[guid]:
        data = coded(data, table, code, base)
    return data


def of_cper() -> Iterator[Vector]:
    """A record with all sections, one with old ones, one without any, and damaged ones."""
    whole = record(*((guid, section_of(guid)) for guid in SECTIONS))
    _, _, memory_type, _, _, firmware_type, check_type = SECTIONS
    old = record(
        (memory_type, section_of(memory_type, 0x49)),
        (firmware_type, section_of(firmware_type, 0x10)),
        (check_type, section_of(check_type, 0x108)),
        ("01234567-89ab-cdef-0123-456789abcdef", b"another section"),
    )
    for name, data in (("whole", whole), ("old", old), ("empty", record())):
        yield Vector(f"{name}.cper", data, cper(data))
    for code in range(CODES):
        data = record(*((guid, section_of_flags(guid, code)) for guid in SECTIONS))
        data = coded(data, named.CPER_FLAGS, code)
        for index in range(len(SECTIONS)):
            data = coded(data, named.SECTION_DESCRIPTOR_FLAGS, code, 0x80 + 0x48 * index)
        yield Vector(f"flags_{code}.cper", data, cper(data))
    yield Vector("cut.cper", whole[:-1], None)
    yield Vector("no_signature.cper", b"CPEX" + whole[4:], None)
    yield Vector("no_end.cper", whole[:9] + b"\0" + whole[10:], None)


# The structure of a processor's registers, which is applied to the bytes of a context.
REGISTERS = (
    *("rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "rsp", "rflags", "rip"),
    *("r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"),
    *("cs", "ds", "ss", "es", "fs", "gs", "gdtr", "idtr", "ldtr", "tr"),
    *("cr0", "cr1", "cr2", "cr3", "cr4", "cr8"),
)


# -- configuration space of PCI

FUNCTION = places("""
    vendor_id H 0  device_id H 2  command H 4  status H 6  revision_id B 8
    programming_interface B 9  sub_class B a  base_class B b  cache_line_size B c
    latency_timer B d  header_type B e  bist B f""")  # fmt: skip
DEVICE = places("""
    base_address_0 I 10  base_address_1 I 14  base_address_2 I 18  base_address_3 I 1c
    base_address_4 I 20  base_address_5 I 24  cardbus_cis_pointer I 28  subsystem_vendor_id H 2c
    subsystem_id H 2e  expansion_rom I 30  ofs_capabilities B 34  interrupt_line B 3c
    interrupt_pin B 3d  min_grant B 3e  max_latency B 3f""")  # fmt: skip
BRIDGE = places("""
    base_address_0 I 10  base_address_1 I 14  primary_bus B 18  secondary_bus B 19
    subordinate_bus B 1a  secondary_latency_timer B 1b  io_base B 1c  io_limit B 1d
    secondary_status H 1e  memory_base H 20  memory_limit H 22  prefetchable_base H 24
    prefetchable_limit H 26  prefetchable_base_upper I 28  prefetchable_limit_upper I 2c
    io_base_upper H 30  io_limit_upper H 32  ofs_capabilities B 34  expansion_rom I 38
    interrupt_line B 3c  interrupt_pin B 3d  bridge_control H 3e""")  # fmt: skip


def pci(data: bytes) -> dict[str, Any]:
    """What is in the header of a function, and the first of its extended capabilities."""
    extended = None
    if len(data) > 0x100:
        upper = struct.unpack_from("<H", data, 0x102)[0]
        extended = {
            **fields(places("capability_id H 100  version_and_next H 102"), data),
            "version": hex(upper & 0xF),
            "ofs_next": hex(upper >> 4),
        }
    layout = data[0xE] & 0x7F
    return {
        **fields(FUNCTION, data),
        "layout": hex(layout),
        "ofs_extended": "0x100",
        "is_multi_function": hex(data[0xE] >> 7),
        "has_capabilities": hex(data[6] >> 4 & 1),
        "device_header": fields(DEVICE, data) if layout == 0 else None,
        "bridge_header": fields(BRIDGE, data) if layout == 1 else None,
        "extended_capability": extended,
    }


def of_pci() -> Iterator[Vector]:
    """Devices and bridges, with and without extended capabilities, and damaged ones."""
    for name, kind, length in (
        ("device", 0x00, 0x100),
        ("device_extended", 0x80, 0x1000),
        ("bridge", 0x81, 0x1000),
        ("cardbus", 0x02, 0x100),
    ):
        data = pattern(length)
        data[0xB], data[0xE], data[6] = 3, kind, length >> 8
        if length > 0x100:
            struct.pack_into("<HH", data, 0x100, 1, 0x1502)
        yield Vector(f"{name}.pci", bytes(data), pci(data))
    yield Vector("cut.pci", bytes(data[:0xF]), None)


# -- images

FILE_HEADER = places("""
    machine H 0  num_sections H 2  time_date_stamp I 4  ofs_symbols I 8  num_symbols I c
    len_optional_header H 10  characteristics H 12""")  # fmt: skip
OPTIONAL_HEADER = places("""
    magic H 0  linker_version H 2  len_code I 4  len_data I 8  len_zeroed_data I c  entry_point I 10
    base_of_code I 14  bases Q 18  section_alignment I 20  file_alignment I 24  versions 12 28
    win32_version I 34  size_of_image I 38  size_of_headers I 3c  checksum I 40""")  # fmt: skip
_NT = 0x80


def pe(data: bytes) -> dict[str, Any]:
    """What is in the headers of an image."""
    at = struct.unpack_from("<I", data, 0x3C)[0]
    return {
        "dos_header": fields(places("magic 2 0  ofs_nt_headers I 3c"), data),
        "nt_headers": {
            "signature": value("4", data, at),
            "file_header": fields(FILE_HEADER, data, at + 4),
            "optional_header": fields(OPTIONAL_HEADER, data, at + 0x18),
        },
    }


def of_pe() -> Iterator[Vector]:
    """Images of each machine and of an unknown one, and damaged ones."""
    for name, machine, magic in (
        ("x64", 0x8664, 0x20B),
        ("arm64", 0xAA64, 0x20B),
        ("x86", 0x14C, 0x10B),
        ("unknown", 0x1234, 0x107),
    ):
        data = pattern(_NT + 0x18 + 0x44)
        data[:2] = b"MZ"
        struct.pack_into("<I", data, 0x3C, _NT)
        struct.pack_into("<4sH", data, _NT, b"PE", machine)
        struct.pack_into("<H", data, _NT + 0x18, magic)
        yield Vector(f"{name}.pe", bytes(data), pe(data))
    yield Vector("cut.pe", bytes(data[:-1]), None)
    yield Vector("dos.pe", bytes(data[:0x3F]), None)
    struct.pack_into("<I", data, 0x3C, 0xFFFFFFF0)
    yield Vector("outside.pe", bytes(data), None)


# -- PDB files

_MSF = b"Microsoft C/C++ MSF 7.00\r\n\x1aDS\0\0\0"
SUPERBLOCK = places("""
    magic 24 0  magic_end 8 18  block_size I 20  free_block_map I 24  num_blocks I 28
    len_directory I 2c""")  # fmt: skip


def pdb(data: bytes) -> dict[str, Any]:
    """What is in the superblock of a PDB file."""
    size, _, _, length = struct.unpack_from("<4I", data, 0x20)
    blocks = -(-length // size)
    lists = -(-4 * blocks // size)
    assert 0x34 + 4 * lists <= len(data)
    return {
        **fields(SUPERBLOCK, data),
        "block_mask": hex(size - 1),
        "num_directory_blocks": hex(blocks),
        "num_directory_list_blocks": hex(lists),
        "ofs_directory_list_blocks": "0x34",
        "directory_list_blocks": [value("I", data, 0x34 + 4 * index) for index in range(lists)],
    }


def of_pdb() -> Iterator[Vector]:
    """Superblocks with directories of all sizes, and damaged ones."""
    for name, size, length in (
        ("empty", 4096, 0),
        ("small", 4096, 4096),
        ("large", 1024, 1024 * 257),
        ("huge", 512, 0x12345),
        ("highest", 4096, 0xFFFFFFFF),
    ):
        head = struct.pack("<32s5I", _MSF, size, 1, 0xF0F0, length, 0x55AA55AA)
        data = head + bytes(pattern(4096, 31))
        yield Vector(f"{name}.pdb", data, pdb(data))
    yield Vector("cut.pdb", head + bytes(4 * 1024 - 1), None)
    yield Vector("short.pdb", head[:-1], None)
    yield Vector("old.pdb", data.replace(b"MSF 7", b"MSF 2"), None)


# -- cabinets

CABINET = places("""
    magic 4 0  len_cabinet I 8  ofs_files I 10  version_minor B 18  version_major B 19
    num_folders H 1a  num_files H 1c  flags H 1e  set_id H 20  cabinet_index H 22""")  # fmt: skip
RESERVES = places("len_header_reserve H 24  len_folder_reserve B 26  len_block_reserve B 27")
FOLDER = places("ofs_first_block I 0  num_blocks H 4  compression H 6")
CABINET_FILE = places("""
    len_file I 0  ofs_in_folder I 4  folder_index H 8  date H a  time H c  attributes H e""")


def cab(data: bytes) -> dict[str, Any]:
    """What is in the header and in the entries of a cabinet."""
    folder_count, file_count, flags = struct.unpack_from("<3H", data, 0x1A)
    at, reserve, names = 0x24, (0, 0, 0), {"previous_cabinet": None, "next_cabinet": None}
    header_reserve = None
    if flags & 4:
        reserve = struct.unpack_from("<HBB", data, at)
        assert 0x28 + reserve[0] <= len(data)
        header_reserve = data[0x28 : 0x28 + reserve[0]].hex()
        at = 0x28 + reserve[0]
    for bit, name in ((1, "previous_cabinet"), (2, "next_cabinet")):
        if flags & bit:
            cabinet, disk, _ = data[at:].split(b"\0", 2)
            names[name] = {"name": cabinet.hex(), "disk": disk.hex()}
            at += len(cabinet) + len(disk) + 2
    folders = []
    for _ in range(folder_count):
        folders.append(
            {
                **fields(FOLDER, data, at),
                "folder_reserve": data[at + 8 : at + 8 + reserve[1]].hex(),
                "kind": hex(data[at + 6] & 15),
            }
        )
        at += 8 + reserve[1]
        assert at <= len(data)
    files, at = [], struct.unpack_from("<I", data, 0x10)[0]
    assert at <= len(data)
    for _ in range(file_count):
        name = data[at + 0x10 : data.index(b"\0", at + 0x10)]
        files.append({**fields(CABINET_FILE, data, at), "name": name.hex()})
        at += 0x11 + len(name)
    header = {
        **fields(CABINET, data),
        **fields(RESERVES, data if flags & 4 else b""),
        "header_reserve": header_reserve,
        **names,
        "has_previous": hex(flags & 1),
        "has_next": hex(flags >> 1 & 1),
        "has_reserve": hex(flags >> 2 & 1),
        "len_folder_area": hex(reserve[1]),
        "len_block_area": hex(reserve[2]),
    }
    return {"header": header, "folders": folders, "files": files}


def cabinet(flags: int, between: bytes, folders: int, area: int, *names: bytes) -> bytes:
    """Build a cabinet of entries, without blocks."""
    entries = b"".join(
        struct.pack("<IHH", 0x1000 * index, index + 1, 0x1500 + index) + bytes(pattern(area))
        for index in range(folders)
    )
    files = b"".join(bytes(pattern(16, 7 + len(name))) + name + b"\0" for name in names)
    ofs_files = 0x24 + len(between) + len(entries)
    head = struct.pack(
        "<4s5IBB5H", b"MSCF", 0, ofs_files + len(files), 0, ofs_files, 0, 3, 1, folders, len(names),
        flags, 0x1234, 5,
    )  # fmt: skip
    return head + between + entries + files


def of_cab() -> Iterator[Vector]:
    """Cabinets of symbol stores, of sets and with areas of applications, and damaged ones."""
    parts = {
        "plain": cabinet(0, b"", 1, 0, b"a.pdb"),
        "set": cabinet(3, b"one.cab\0Disk 1\0three.cab\0Disk 3\0", 2, 0, b"a", b"\xc3\xa9", b""),
        "areas": cabinet(4, struct.pack("<HBB", 5, 3, 2) + b"areas", 4, 3, b"b.pd_", b"c"),
        "all": cabinet(7, struct.pack("<HBB", 1, 1, 0) + b"?p\0q\0r\0s\0", 1, 1, b"x"),
        "none": cabinet(0, b"", 0, 0),
    }
    for name, data in parts.items():
        yield Vector(f"{name}.cab", data, cab(data))
    yield Vector("cut.cab", parts["plain"][:-1], None)
    yield Vector("folders.cab", parts["areas"][:0x30], None)
    yield Vector("no_signature.cab", b"MSCG" + parts["plain"][4:], None)


def all_vectors() -> list[Vector]:
    """Make all of them."""
    return [*of_smbios(), *of_cper(), *of_pci(), *of_pe(), *of_pdb(), *of_cab()]
