"""ZDMP files, unwind data and blobs, and what every compiled parser must say of them.

Most of these schemas describe structures that no root leads to: a vector `NAME.TYPE.KIND` is such a
structure. Offsets are written here by hand, after Microsoft's documents of exception handling and
what was seen in dumps; nothing comes from the schemas or from a parser. Spelling is that of
oracle.py.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import Any

from builders import zdmp as built
from languages.tables import Places, Vector, fields, pattern, places, value

Answer = dict[str, Any]

# -- ZDMP

HEADER = places("magic 4 0  version I 4  len_dump Q 8  len_block I 10  data_type H 14"
                "  compression H 16")  # fmt: skip
PAYLOAD = places("len_payload I 4  crc32 I 8")


def zdmp(data: bytes) -> Answer:
    """What is in the header of a file."""
    assert len(data) >= 0x1000
    return {"header": fields(HEADER, data)}


def block_header(data: bytes) -> Answer:
    """What is in front of a payload."""
    return {"magic": value("4", data, 0), "payload_facts": fields(PAYLOAD, data)}


def chunk_header(data: bytes) -> Answer:
    """What is in front of the contents of a chunk."""
    (info,) = struct.unpack_from("<H", data)
    packed = hex(info >> 15)
    return {"info": hex(info), "is_packed": packed, "len_contents": hex((info & 0xFFF) + 1)}


def of_zdmp() -> Iterator[Vector]:
    """Headers of files, blocks and chunks, and damaged ones."""
    for name, data in (
        ("small", built.zdmp(bytes(0x3000), block=0x1000)),
        ("every_field", built.header(0x8877665544332211, block=0xC3D2E1F0)),
        ("unknown", built.header(1, kind=0x1234, method=0xFEDC)),
    ):
        yield Vector(f"{name}.zdmp", data, zdmp(data))
    block = built.stored_block(b"payload", 0xFEDCBA98)
    yield Vector("a.block_header.zdmp", block, block_header(block))
    yield Vector("a.payload_facts.zdmp", block[4:], fields(PAYLOAD, b"ZBLK" + block[4:]))
    for name, info in (("end", 0), ("packed", 0xB123), ("stored", 0x3FFF)):
        data = struct.pack("<H", info)
        yield Vector(f"{name}.chunk_header.zdmp", data, chunk_header(data))
    whole = built.header(1)
    yield Vector("cut.zdmp", whole[:-1], None)
    yield Vector("magic.zdmp", b"ZDMQ" + whole[4:], None)
    yield Vector("magic.block_header.zdmp", b"ZBLL" + block[4:], None)
    yield Vector("cut.block_header.zdmp", block[:11], None)


# -- unwind data

FUNCTION_AMD64 = places("begin_address I 0  end_address I 4  unwind_address I 8")
HEAD_AMD64 = places("version_and_flags B 0  len_prolog B 1  num_codes B 2  frame B 3")
MACHINE_FRAME_AMD64 = places("rip Q 0  seg_cs H 8  eflags I 10  rsp Q 18  seg_ss H 20")
MACHINE_FRAME_ARM64 = places("sp Q 0  pc Q 8")
TRAP_FRAME_ARM64 = places("""
    exception_active B 0  context_from_frames B 1  debug_registers_valid B 2  previous_mode B 3
    fault_status I 4  fault_address Q 8  vfp_state Q 10  debug_registers 120 18  spsr I 90  esr I 94
    sp Q 98  lr Q 138  fp Q 140  pc Q 148""")  # fmt: skip
RECORD_64 = places("next Q 0  return_address Q 8")
RECORD_32 = places("next I 0  return_address I 4")
EXTENSION_ARM64 = places("epilogs H 0  num_code_words B 2")


def function_amd64(data: bytes, at: int = 0) -> Answer:
    """An entry of the table of functions."""
    (unwind,) = struct.unpack_from("<I", data, at + 8)
    found = fields(FUNCTION_AMD64, data, at)
    return {**found, "is_indirect": hex(unwind & 1), "target_address": hex(unwind & ~1)}


def head_amd64(data: bytes) -> Answer:
    """The first four bytes of unwind data."""
    first, _, count, frame = data[:4]
    return {
        **fields(HEAD_AMD64, data),
        "version": hex(first & 7),
        "flags": hex(first >> 3),
        "has_handler": hex(int(first >> 3 & 3 != 0)),
        "has_chain": hex(first >> 5 & 1),
        "frame_register": hex(frame & 15),
        "ofs_frame": hex(frame >> 4 << 4),
        "num_slots": hex(count + count % 2),
    }


def code_amd64(data: bytes, at: int = 0) -> Answer:
    """A slot."""
    offset, operation = data[at], data[at + 1]
    return {
        "code_offset": hex(offset),
        "operation": hex(operation),
        "unwind_op": hex(operation & 15),
        "op_info": hex(operation >> 4),
        "operand": hex(operation << 8 | offset),
        "ofs_epilog": hex(operation >> 4 << 8 | offset),
    }


def info_amd64(data: bytes) -> Answer:
    """Unwind data with what follows the codes."""
    count, chained, handled = data[2], data[0] >> 5 & 1, data[0] >> 3 & 3
    end = 4 + 2 * (count + count % 2)
    assert len(data) >= end + (12 if chained else 4 if handled else 0)
    return {
        "head": head_amd64(data),
        "codes": [code_amd64(data, 4 + 2 * each) for each in range(count)],
        "chained": function_amd64(data, end) if chained else None,
        "handler_address": value("I", data, end) if handled and not chained else None,
        "num_codes": hex(count),
    }


def function_arm64(data: bytes) -> Answer:
    """An entry of the table of functions, with the fields of its packed form."""
    begin, word = struct.unpack_from("<II", data)
    floats = word >> 13 & 7
    return {
        "begin_address": hex(begin),
        "unwind_data": hex(word),
        "flag": hex(word & 3),
        "unwind_address": hex(word & ~3),
        "len_function": hex((word >> 2 & 0x7FF) * 4),
        "num_float_registers": hex(floats + 1 if floats else 0),
        "num_registers": hex(word >> 16 & 15),
        "has_homes": hex(word >> 20 & 1),
        "chain": hex(word >> 21 & 3),
        "len_frame": hex((word >> 23) * 16),
    }


def head_arm64(data: bytes) -> Answer:
    """The first word of unwind data."""
    (word,) = struct.unpack_from("<I", data)
    return {
        "word": hex(word),
        "len_function": hex((word & 0x3FFFF) * 4),
        "version": hex(word >> 18 & 3),
        "has_handler": hex(word >> 20 & 1),
        "has_one_epilog": hex(word >> 21 & 1),
        "epilogs": hex(word >> 22 & 31),
        "num_code_words": hex(word >> 27),
        "is_extended": hex(int(not word >> 22)),
    }


def scope_arm64(data: bytes, at: int = 0) -> Answer:
    """An epilog."""
    (word,) = struct.unpack_from("<I", data, at)
    return {"word": hex(word), "ofs_epilog": hex((word & 0x3FFFF) * 4), "index": hex(word >> 22)}


def info_arm64(data: bytes) -> Answer:
    """Unwind data with scopes, codes and handler."""
    (word,) = struct.unpack_from("<I", data)
    at, epilogs, words, extension = 4, word >> 22 & 31, word >> 27, None
    if not word >> 22:
        extension = fields(EXTENSION_ARM64, data, 4)
        at, epilogs, words = 8, *struct.unpack_from("<HB", data, 4)
    count = 0 if word >> 21 & 1 else epilogs
    codes = at + 4 * count
    end = codes + 4 * words
    assert end + 4 * (word >> 20 & 1) <= len(data)
    return {
        "head": head_arm64(data),
        "extension": extension,
        "scopes": [scope_arm64(data, at + 4 * each) for each in range(count)],
        "codes": data[codes:end].hex(),
        "handler_address": value("I", data, end) if word >> 20 & 1 else None,
        "epilogs": hex(epilogs),
        "num_code_words": hex(words),
        "num_scopes": hex(count),
    }


def trap_frame_arm64(data: bytes) -> Answer:
    """The registers that the kernel saves."""
    found = fields(TRAP_FRAME_ARM64, data)
    return {**found, "x": [value("Q", data, 0xA0 + 8 * each) for each in range(19)]}


UNWIND: dict[str, tuple[Callable[[bytes], Answer], int]] = {
    "runtime_function_amd64": (function_amd64, 12),
    "unwind_head_amd64": (head_amd64, 4),
    "unwind_code_amd64": (code_amd64, 2),
    "machine_frame_amd64": (lambda data: fields(MACHINE_FRAME_AMD64, data), 0x28),
    "runtime_function_arm64": (function_arm64, 8),
    "unwind_head_arm64": (head_arm64, 4),
    "unwind_extension_arm64": (lambda data: fields(EXTENSION_ARM64, data), 4),
    "epilog_scope_arm64": (scope_arm64, 4),
    "machine_frame_arm64": (lambda data: fields(MACHINE_FRAME_ARM64, data), 0x10),
    "trap_frame_arm64": (trap_frame_arm64, 0x150),
    "frame_record64": (lambda data: fields(RECORD_64, data), 0x10),
    "frame_record32": (lambda data: fields(RECORD_32, data), 8),
}
"""Structures of fixed size: what reads them, and their bytes."""
UNWIND_INFO: dict[str, Callable[[bytes], Answer]] = {
    "unwind_info_amd64": info_amd64,
    "unwind_info_arm64": info_arm64,
}


def of_unwind() -> Iterator[Vector]:
    """Structures with all sorts of bits, unwind data with each optional part, and cut ones."""
    for name, (read, size) in UNWIND.items():
        for step in (37, 29, 211):
            data = bytes(pattern(size, step))
            yield Vector(f"p{step}.{name}.unwind", data, read(data))
        ones = b"\xff" * size
        yield Vector(f"ones.{name}.unwind", ones, read(ones))
        yield Vector(f"zeros.{name}.unwind", bytes(size), read(bytes(size)))
        yield Vector(f"cut.{name}.unwind", bytes(size - 1), None)
    for flags in range(8):
        for count in (0, 3, 4):
            data = bytes([1 | flags << 3, 9, count, 0x35]) + bytes(pattern(2 * count + 16, 41))
            yield Vector(f"f{flags}_{count}.unwind_info_amd64.unwind", data, info_amd64(data))
    for name, head in {
        "plain": (2 << 22 | 3 << 27 | 0x2A5A5,),
        "handler": (1 << 20 | 1 << 22 | 1 << 27 | 7,),
        "one_epilog": (1 << 21 | 5 << 22 | 2 << 27 | 9,),
        "extended": (1 << 20 | 0x11, 0xFF050003),
    }.items():
        data = struct.pack(f"<{len(head)}I", *head) + bytes(pattern(40, 43))
        yield Vector(f"{name}.unwind_info_arm64.unwind", data, info_arm64(data))
    yield Vector("cut.unwind_info_amd64.unwind", bytes([1, 0, 4, 0]) + bytes(7), None)
    yield Vector("cut.unwind_info_arm64.unwind", struct.pack("<I", 1 << 27) + bytes(3), None)


# -- blobs of the secondary data

BLOBS: dict[str, tuple[Places, int]] = {
    name: (places(text), int(size, 16))
    for name, size, text in (
        ("processor_register", "28",
         "kind I 0  index I 4  early_reading 16 8  crash_reading 16 18"),
        ("cpuid_reading", "10", "eax I 0  ebx I 4  ecx I 8  edx I c"),
        ("msr_reading", "10", "value Q 0"),
        ("acpi_table_header", "1c",
         "signature 4 0  len_table I 4  revision B 8  checksum B 9  oem_id 6 a  oem_table_id 8 10"
         "  oem_revision I 18"),
        ("pci_record", "38",
         "signature 4 0  len_record I 4  num_pieces I 8  address I c  bus_extension Q 10"
         "  flags Q 18  link Q 20  previous Q 28  next Q 30"),
        ("pci_piece", "4", "ofs_piece H 0  len_piece H 2"),
        ("address_range_group", "8", "num_ranges I 0  len_name I 4"),
        ("address_range", "10", "address Q 0  len_range Q 8"),
        ("saved_memory_header", "18",
         "len_header I 0  version H 4  num_groups H 6  len_blob I 8  len_data I c"),
        ("saved_memory_group", "14",
         "len_header I 0  num_ranges I 4  len_ranges I 8  len_name I 10"),
        ("saved_memory_range", "10", "address Q 0  len_range Q 8"),
        ("boot_status_releases", "20",
         "last_release_time Q 0  cumulative_release_count I 8  last_release_boot_id H c"
         "  error_count H e  current_connected_standby_phase B 10"
         "  transition_latest_checkpoint_id I 14  transition_latest_checkpoint_type I 18"
         "  transition_latest_checkpoint_sequence_number I 1c"),
        ("winlogon_header", "c", "version I 0  len_blob I 4  flag I 8"),
        ("plug_and_play_header", "2c", "time Q 10"),
        ("executable_path_header", "8", "version I 0  len_blob I 4"),
        ("shutdown_mark", "8", "version I 0  state I 4"),
        ("ntfs_black_box", "14",
         "version I 0  len_record I 4  time Q 8  ofs_first H 10  len_header H 12"),
        ("framework_driver", "38",
         "globals_address Q 0  major_version I 8  minor_version I c  build_number I 10"
         "  name 32 14"),
        ("framework_log_header", "44",
         "guid 16 0  log_address Q 10  len_log I 18  ofs_next H 1c  ofs_last H 1e"
         "  sequence_number I 20  name 32 24"),
        ("display_watchdog_header", "8", "num_entries I 0  len_common I 4"),
        ("display_watchdog_entry", "8", "ofs_section I 0  id I 4"),
        ("display_adapter", "10", "driver_model I 0  vendor_id I 4  device_id I 8  number I c"),
        ("storage_ring_header", "24",
         "signature 4 0  version I 4  len_blob I 8  name 16 10  num_requests I 20"),
        ("storage_request", "3c",
         "operation B 0  command 15 1  ata_registers 16 10  start_time Q 20  end_time Q 28"
         "  status I 30  low_address I 38"),
        ("etw_header", "20",
         "timer_resolution I 0  build_number I 4  cpu_mhz I 8  boot_time Q 10"
         "  counter_frequency I 18"),
        ("store_corruption", "30",
         "version Q 0  page_address Q 8  len_page Q 10  expected_hash Q 18  found_hash Q 20"
         "  target_address Q 28"),
    )
}  # fmt: skip
"""Structures of plain fields: their places, and their bytes."""
BOOT_STATUS = places("""
    version I 0  product_type I 4  aab_enabled B 8  aab_timeout B 9  last_boot_succeeded B a
    last_boot_shutdown B b  sleep_in_progress B c  power_button_timestamp Q 10  flags B 18
    connected_standby_scenario_instance_id B 19  connected_standby_entry_reason B 1a
    connected_standby_exit_reason B 1b  system_sleep_transitions_to_on H 1c
    last_reference_time Q 20  last_reference_time_checksum I 28  last_update_boot_id I 2c
    boot_attempt_count B 30  last_boot_checkpoint B 31  checksum B 32  last_boot_id I 34
    last_successful_shutdown_boot_id I 38  last_reported_abnormal_shutdown_boot_id I 3c
    last_press_time Q 58  cumulative_press_count I 60  last_press_boot_id H 64
    last_power_watchdog_stage B 66  power_button_flags B 67""")  # fmt: skip

NVIDIA = places("signature 4 0  guid 16 4  len_blob I 14")
POWER_BUTTON = places("version I 0  len_blob I 4  signature 4 10  thread_address Q 20"
                      "  routine_address Q 40  stack_address Q 48")  # fmt: skip
LOGGER = places("magic I 0  logger_id I 4  log_file_mode I 8  clock_type I c  len_buffer I 10"
                "  len_name I 14")  # fmt: skip


def registry_value(data: bytes) -> Answer:
    """A value with its name."""
    (length,) = struct.unpack_from("<I", data)
    kind, size = struct.unpack_from("<II", data, 4 + length)
    assert 12 + length + size <= len(data)
    return {
        "len_name": hex(length),
        "name": data[4 : 4 + length].hex(),
        "value_type": hex(kind),
        "len_data": hex(size),
        "data": data[12 + length : 12 + length + size].hex(),
    }


def boot_status(data: bytes) -> Answer:
    """The file ``bootstat.dat``, whose last part is elsewhere in later versions."""
    at = 0x78 if int.from_bytes(data[:4], "little") >= 0xC0 else 0x68
    return {
        **fields(BOOT_STATUS, data),
        "error_info": [value("I", data, 0x40 + 4 * each) for each in range(5)],
        "ofs_releases": hex(at),
        "releases": fields(BLOBS["boot_status_releases"][0], data, at),
    }


def etw_logger(data: bytes) -> Answer:
    """A logger, with three times."""
    times = [value("Q", data, at) for at in (0x18, 0x20, 0x28)]
    return {**fields(LOGGER, data), "times": times}


def of_blob() -> Iterator[Vector]:
    """Each structure with bytes of which neighbours differ, and cut ones."""
    for name, (table, size) in BLOBS.items():
        data = bytes(pattern(size, 53))
        yield Vector(f"a.{name}.blob", data, fields(table, data))
        yield Vector(f"cut.{name}.blob", data[:-1], None)
    named = struct.pack("<I6sII3s", 6, b"n\0a\0m\0", 0x80000004, 3, b"\1\2\3")
    yield Vector("a.registry_value.blob", named, registry_value(named))
    yield Vector("cut.registry_value.blob", named[:-1], None)
    for version in (0xBF, 0xC0):
        data = struct.pack("<I", version) + bytes(pattern(0x94, 47))
        yield Vector(f"v{version:x}.boot_status.blob", data, boot_status(data))
    logger = bytes(pattern(0x30, 59))
    yield Vector("a.etw_logger.blob", logger, etw_logger(logger))
    nvidia = b"NVCD" + bytes(pattern(20, 61))
    yield Vector("a.nvidia_header.blob", nvidia, fields(NVIDIA, nvidia))
    yield Vector("magic.nvidia_header.blob", b"NVCE" + nvidia[4:], None)
    power = pattern(0x68, 67)
    power[0x10:0x14] = b"POWD"
    data = bytes(power)
    yield Vector("a.power_button.blob", data, fields(POWER_BUTTON, data))


READ: dict[str, Callable[[bytes], Answer]] = {
    "zdmp": zdmp,
    "block_header.zdmp": block_header,
    "payload_facts.zdmp": lambda data: fields(PAYLOAD, bytes(4) + data),
    "chunk_header.zdmp": chunk_header,
    **{f"{name}.unwind": read for name, (read, _) in UNWIND.items()},
    **{f"{name}.unwind": read for name, read in UNWIND_INFO.items()},
    "registry_value.blob": registry_value,
    "boot_status.blob": boot_status,
    "etw_logger.blob": etw_logger,
    "nvidia_header.blob": lambda data: fields(NVIDIA, data),
    "power_button.blob": lambda data: fields(POWER_BUTTON, data),
}
"""What reads a structure, by the ending of a name; that of `BLOBS` are read by their places."""


def read(name: str, data: bytes) -> Answer:
    """Read a structure at literal offsets, by the name of its file."""
    ending = name.partition(".")[2]
    if ending in READ:
        return READ[ending](data)
    return fields(BLOBS[ending.removesuffix(".blob")][0], data)


def all_vectors() -> list[Vector]:
    """Make all of them."""
    return [*of_zdmp(), *of_unwind(), *of_blob()]
