"""What a dump holds, read at literal offsets: what every compiled parser must say of it.

Nothing here comes from the schema or from a parser. Numbers are hexadecimal texts, because not all
languages (nor all readers of JSON) have whole numbers of 64 bits; bytes are hexadecimal digits.
"""

from __future__ import annotations

import struct
from typing import Any

from schemas import places

_MACHINES_64 = {0x8664: "x64", 0xAA64: "arm64"}
_MACHINES_32 = {0x14C: "x86", 0x1C4: "arm"}
BITMAP_TYPES = (5, 6, 7)
RANGE_TYPES = (8, 9, 10)
COMPLETE = 10
SUMMARY = 2
TRIAGE = 4
FILL = 0x45474150

Fields = list[tuple[str, str, int]]


def text(value: int) -> str:
    """Spell a number."""
    return hex(value)


class Oracle:
    """One dump."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.wide = data[4:8] == b"DU64"
        self.start = 0x2000 if self.wide else 0x1000
        self.kind = self.number("I", 0xF98 if self.wide else 0xF88)

    def number(self, code: str, at: int) -> int:
        return int(struct.unpack_from(f"<{code}", self.data, at)[0])

    def one(self, code: str, at: int) -> str:
        return text(self.number(code, at))

    def bytes(self, at: int, length: int) -> str:
        assert at + length <= len(self.data)
        return self.data[at : at + length].hex()

    def array(self, code: str, at: int, count: int) -> list[str]:
        return [text(each) for each in struct.unpack_from(f"<{count}{code}", self.data, at)]

    def registers(self, at: int, count: int) -> list[dict[str, str]]:
        words = self.array("Q", at, 2 * count)
        return [{"low": words[i], "high": words[i + 1]} for i in range(0, 2 * count, 2)]

    def fields(self, table: Fields, base: int = 0) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, code, offset in table:
            *owners, last = name.split(".")
            inner = found
            for owner in owners:
                inner = inner.setdefault(owner, {})
            inner[last] = self.one(code, base + offset)
        return found

    def dump(self) -> dict[str, Any]:
        """All that a parser finds."""
        return {
            "signature": self.bytes(0, 4),
            "valid_dump": self.one("I", 4),
            "header": self.header64() if self.wide else self.header32(),
            "len_header": text(self.start),
            "len_page": "0x1000",
            "kind": text(self.kind),
            "ofs_pages": text(self.start),
            "bitmap_header": self.bitmap_header() if self.kind in BITMAP_TYPES else None,
            "summary_header": self.summary_header() if self.kind == SUMMARY else None,
            "rdmp_header": self.rdmp_header() if self.wide and self.kind in RANGE_TYPES else None,
            "triage": self.triage() if self.kind == TRIAGE else None,
        }

    # -- flags ------------------------------------------------------------------------------------

    def flags(self, field: str, at: int, masks: dict[str, int]) -> dict[str, str]:
        """The bits of a field that has the fill pattern where it was never written."""
        found = self.number("I", at)
        written = found != FILL
        bits = {name: text(int(written and found & mask != 0)) for name, mask in masks.items()}
        return {f"{field}_written": text(int(written)), **bits}

    def header_flags(self, table: Fields) -> dict[str, str]:
        """The bits of the three fields of a header that are combinations."""
        found = {}
        for name, _, at in table:
            if name in places.HEADER_FLAGS:
                found |= self.flags(name, at, places.HEADER_FLAGS[name])
        return found

    # -- headers ----------------------------------------------------------------------------------

    def header64(self) -> dict[str, Any]:
        machine = _MACHINES_64.get(self.number("I", 0x30))
        return {
            **self.fields(places.HEADER_64),
            "bug_check_code_parameters": self.array("Q", 0x40, 4),
            "version_user": self.bytes(0x60, 32),
            "physical_memory_block": self.memory("Q", 0x88, 0x90, 0x98, 43),
            "context_record": getattr(self, f"context_{machine}")(0x348)
            if machine
            else self.bytes(0x348, 3000),
            "exception": {
                **self.fields(places.EXCEPTION_64, 0xF00),
                "is_noncontinuable": text(self.number("I", 0xF04) & 1),
                "exception_information": self.array("Q", 0xF20, 15),
            },
            "comment": self.bytes(0xFB0, 128),
            **self.header_flags(places.HEADER_64),
            "len_extension": self.one("I", 0x1058),
            "extension": self.extension() if self.number("I", 0x1058) == 0x298 else None,
        }

    def header32(self) -> dict[str, Any]:
        machine = _MACHINES_32.get(self.number("I", 0x20))
        return {
            **self.fields(places.HEADER_32),
            "bug_check_code_parameters": self.array("I", 0x2C, 4),
            "version_user": self.bytes(0x3C, 32),
            "physical_memory_block": self.memory("I", 0x64, 0x68, 0x6C, 86),
            "context_record": getattr(self, f"context_{machine}")(0x320)
            if machine
            else self.bytes(0x320, 1200),
            "exception": {
                **self.fields(places.EXCEPTION_32, 0x7D0),
                "is_noncontinuable": text(self.number("I", 0x7D4) & 1),
                "exception_information": self.array("I", 0x7E4, 15),
            },
            "comment": self.bytes(0x820, 128),
            **self.header_flags(places.HEADER_32),
        }

    def memory(self, code: str, count_at: int, pages_at: int, at: int, most: int) -> dict[str, Any]:
        count = self.number("I", count_at)
        words = self.array(code, at, 2 * count) if count <= most else []
        return {
            "number_of_runs": text(count),
            "number_of_pages": self.one(code, pages_at),
            "runs": [
                {"base_page": words[i], "page_count": words[i + 1]} for i in range(0, len(words), 2)
            ],
            "max_runs": text(most),
        }

    def extension(self) -> dict[str, Any]:
        return {
            "len_extension": "0x298",
            "status_text": self.bytes(0x11F0, 256),
            "build_string": self.bytes(0x12F0, 12),
            "update_build_revision": self.one("I", 0x1300),
            "nt_major_version": self.one("I", 0x1304),
            "nt_minor_version": self.one("I", 0x1308),
        }

    def context_x64(self, base: int) -> dict[str, Any]:
        return {
            **self.fields(places.CONTEXT_X64, base),
            **self.flags("context_flags", base + 0x30, places.CONTEXT_X64_FLAGS),
            **{n: self.registers(base + at, c) for n, at, c in places.CONTEXT_X64_VECTORS},
        }

    def context_arm64(self, base: int) -> dict[str, Any]:
        return {
            **self.fields(places.CONTEXT_ARM64, base),
            **self.flags("context_flags", base, places.CONTEXT_ARM64_FLAGS),
            **{n: self.array(f, base + at, c) for n, f, at, c in places.CONTEXT_ARM64_ARRAYS},
            "v": self.registers(base + 0x110, 32),
        }

    def context_x86(self, base: int) -> dict[str, Any]:
        return {
            **self.fields(places.CONTEXT_X86, base),
            **self.flags("context_flags", base, places.CONTEXT_X86_FLAGS),
            "register_area": self.bytes(base + 0x38, 80),
            "extended_registers": self.bytes(base + 0xCC, 512),
        }

    def context_arm(self, base: int) -> dict[str, Any]:
        return {
            **self.fields(places.CONTEXT_ARM, base),
            **self.flags("context_flags", base, places.CONTEXT_ARM_FLAGS),
            **{n: self.array(f, base + at, c) for n, f, at, c in places.CONTEXT_ARM_ARRAYS},
            "q": self.registers(base + 0x50, 16),
        }

    # -- what follows the header ------------------------------------------------------------------

    def bitmap_header(self) -> dict[str, Any]:
        at, length = self.start, (self.number("Q", self.start + 0x30) + 7) // 8
        return {
            "signature": self.one("I", at),
            "valid_dump": self.bytes(at + 4, 4),
            "first_page": self.one("Q", at + 0x20),
            "total_present_pages": self.one("Q", at + 0x28),
            "pages": self.one("Q", at + 0x30),
            "ofs_bitmap": text(at + 0x38),
            "len_bitmap": text(length),
            "bitmap": self.bytes(at + 0x38, length),
        }

    def summary_header(self) -> dict[str, Any]:
        at, length = self.start, (self.number("I", self.start + 0x10) + 7) // 8
        bitmap = 0x2028 if self.wide else 0x1020
        return {
            "signature": self.bytes(at, 4),
            "valid_dump": self.bytes(at + 4, 4),
            "dump_options": self.one("I", at + 0x8),
            "summary_option_valid_kernel_va": text(self.number("I", at + 0x8) & 1),
            "summary_option_valid_current_user_va": text(self.number("I", at + 0x8) >> 1 & 1),
            "first_page": self.one("I", at + 0xC),
            "pages": self.one("I", at + 0x10),
            "total_present_pages": self.one("I", at + 0x14),
            "size_of_bitmap": self.one("I", at + 0x18),
            "ofs_bitmap": text(bitmap),
            "len_bitmap": text(length),
            "bitmap": self.bytes(bitmap, length),
        }

    def rdmp_header(self) -> dict[str, Any]:
        length = self.number("Q", 0x2010) - 0x10
        complete = self.kind == COMPLETE
        return {
            "marker": self.one("I", 0x2000),
            "signature": self.bytes(0x2004, 4),
            "valid_dump": self.bytes(0x2008, 4),
            "metadata_size": self.one("Q", 0x2010),
            "first_page_offset": self.one("Q", 0x2018),
            "number_of_ranges": self.one("I", 0x2020) if complete else None,
            "total_number_of_pages": self.one("Q", 0x2028) if complete else None,
            "ofs_ranges": "0x2030",
            "len_ranges": text(length),
            "ranges": self.bytes(0x2030, length),
        }

    # -- triage dumps -----------------------------------------------------------------------------

    def place(self, name: str) -> int:
        """The value of a field of the directory."""
        table = places.DIRECTORY_64 if self.wide else places.DIRECTORY_32
        code, offset = next((code, offset) for each, code, offset in table if each == name)
        return self.number(code, self.start + offset)

    def part(self, name: str) -> str:
        return self.bytes(self.place(f"ofs_{name}"), self.place(f"len_{name}"))

    def table(self, fields: Fields, at: int, size: int, count: int) -> list[dict[str, Any]] | None:
        if at + size * count > len(self.data):
            return None
        return [self.fields(fields, at + size * index) for index in range(count)]

    def triage(self) -> dict[str, Any]:
        if self.wide:
            fields, size, drivers = places.DIRECTORY_64, 0x90, places.DRIVER_64
        else:
            fields, size, drivers = places.DIRECTORY_32, 0x4C, places.DRIVER_32
        mm, broken = self.place("ofs_mm_storage"), self.place("ofs_broken_driver")
        count = self.place("num_drivers")
        found = {
            **self.fields(fields, self.start),
            "triage_option_overflowed": text(self.overflowed()),
            "valid_mark": self.bytes(self.place("ofs_valid_mark"), 4),
            "ofs_secondary_data": text(self.place("size_of_dump")),
            "mm_storage": self.fields(
                places.MM_STORAGE_64 if self.wide else places.MM_STORAGE_32, mm
            )
            if mm
            else None,
            **self.unloaded(),
            "len_driver_entry": text(size),
            "len_driver_list": text(size * count),
            "drivers": self.table(drivers, self.place("ofs_driver_list"), size, count),
            "broken_driver": self.string(broken) if broken else None,
            "call_stack": self.part("call_stack"),
            "data_page": self.part("data_page"),
            "debugger_data": self.part("debugger_data"),
        }
        if self.wide:
            blocks = self.place("num_data_blocks")
            found |= {
                "len_data_block": "0x10",
                "len_data_block_table": text(0x10 * blocks),
                "data_blocks": self.table(
                    places.BLOCK_64, self.place("ofs_data_blocks"), 0x10, blocks
                ),
            }
        return found

    def overflowed(self) -> int:
        """The only option; a field with all bits set has none."""
        options = self.number("I", self.start + 0x44)
        return 0 if options == 0xFFFFFFFF else options >> 8 & 1

    def unloaded(self) -> dict[str, Any]:
        """The table of unloaded drivers, whose number is in front of it."""
        at = self.place("ofs_unloaded_drivers")
        code, width, size, name_at = ("Q", 8, 0x38, 0x10) if self.wide else ("I", 4, 0x28, 0x8)
        found: dict[str, Any] = dict.fromkeys(
            (
                "num_unloaded_drivers",
                "ofs_unloaded_driver_table",
                "len_unloaded_driver_table",
                "unloaded_drivers",
            )
        )
        found["len_unloaded_driver"] = text(size)
        if at:
            count, first = self.number(code, at), at + width
            fields = places.UNLOADED_64 if self.wide else places.UNLOADED_32
            table = self.table(fields, first, size, count)
            for index, entry in enumerate(table or ()):
                entry["driver_name"] = self.bytes(first + size * index + name_at, 24)
            found |= {
                "num_unloaded_drivers": text(count),
                "ofs_unloaded_driver_table": text(first),
                "len_unloaded_driver_table": text(size * count),
                "unloaded_drivers": table,
            }
        return found

    def string(self, at: int) -> dict[str, str]:
        count = self.number("I", at)
        return {"num_chars": text(count), "text": self.bytes(at + 4, 2 * count)}

    def driver_names(self) -> list[str]:
        """The names of all drivers, or none if the table is not whole."""
        size, count = (0x90 if self.wide else 0x4C), self.place("num_drivers")
        first = self.place("ofs_driver_list")
        if first + size * count > len(self.data):
            return []
        offsets = [self.number("I", first + size * index) for index in range(count)]
        return [self.string(at)["text"] for at in offsets]

    def blobs(self) -> list[dict[str, str]]:
        """What drivers added behind a triage dump."""
        at, found = self.place("size_of_dump"), []
        if at < len(self.data):
            assert self.data[at : at + 8] == b"DumpBlob"
            at += self.number("I", at + 8)
        while at + 0x20 <= len(self.data) and self.number("I", at) == 0x20:
            size, before, after = struct.unpack_from("<III", self.data, at + 0x14)
            data = at + 0x20 + before
            if data + size > len(self.data):
                break
            found.append({"tag": self.bytes(at + 4, 16), "offset": text(data), "size": text(size)})
            at = data + size + after
        return found


def answer(data: bytes, pages: dict[int, int | None]) -> dict[str, Any]:
    """All that a runner says of a dump, whose pages are where `pages` says."""
    oracle = Oracle(data)
    found: dict[str, Any] = {
        "dump": oracle.dump(),
        "pages": {text(page): at if at is None else text(at) for page, at in pages.items()},
    }
    if oracle.kind == TRIAGE:
        found |= {"driver_names": oracle.driver_names(), "blobs": oracle.blobs()}
    return found
