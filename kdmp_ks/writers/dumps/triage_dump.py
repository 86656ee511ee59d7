"""`write_triage`: a triage dump (type 4) of parts, in the order of the debugger engine.

Dumps of 32-bit machines are not written: no file confirms their layout.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.addresses import ADDRESS_LIMIT
from kdmp_ks.dump_type import DumpType
from kdmp_ks.errors import WriteError
from kdmp_ks.ground.limits import MAX_BLOCKS, MAX_DRIVERS
from kdmp_ks.storage.new_file import new_file
from kdmp_ks.writers.dumps.blob_writer import blob_parts
from kdmp_ks.writers.header_fields import HeaderFields, enum_value

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Sequence
    from uuid import UUID

    from kdmp_ks.writers.dumps.blob_writer import NewBlob
    from kdmp_ks.writers.dumps.header_builder import HeaderBuilder
    from kdmp_ks.writers.dumps.triage_parts import (
        Memory,
        TriageDriver,
        TriageParts,
        TriageUnloaded,
    )

_ALIGNMENT: Final = 8
_MARK: Final = b"TRGD"
_LARGEST: Final = 1 << 32
"""Offsets in a triage dump have 32 bits."""
_MM_VERSION: Final = 1
_CHARACTER: Final = 2
"""Bytes of a UTF-16 code unit."""
_FIELDS: Final = (
    ("context", "context"),
    ("exception", "exception"),
    ("kprcb", "prcb"),
    ("process", "process"),
    ("thread", "thread"),
    ("stack", "stack"),
    ("drivers", "driver_list"),
    ("data_page", "data_page"),
    ("debugger_data", "debugger_data"),
    ("blocks", "data_blocks"),
)
"""Parts, and the member of ``minidump_field_masks`` of each."""


def write_triage(
    path: str | os.PathLike[str],
    header: HeaderBuilder,
    parts: TriageParts,
    *,
    blobs: Iterable[NewBlob | tuple[UUID | str, bytes]] = (),
    complete: bool = True,
) -> int:
    """Write a triage dump of a 64-bit machine.

    The file appears whole or not at all. The caller's header does not change.

    Args:
        path: Path of the file.
        header: The header. ``MiniDumpFields`` and ``RequiredDumpSpace`` are written if they were
            not.
        parts: The contents.
        blobs: Secondary data: pairs of a tag and bytes.
        complete: Whether to write what the header lacks and check it, see
            `kdmp_ks.writers.dumps.header_builder.HeaderBuilder.complete`.

    Returns:
        Size of the file in bytes.

    Raises:
        WriteError: A part cannot be written.
        OSError: The file cannot be written.
    """
    if not header.fields.is_64bit:
        raise WriteError(
            "triage dumps of 32-bit machines cannot be written",
            field="machine_image_type",
            expected="a 64-bit machine",
            got=header.architecture.machine_type,
        )
    header = header.copy()
    if complete:
        header.complete()
    if not header.is_written("minidump_fields"):
        header["minidump_fields"] = _flags_of(parts)
    build = header.fields.number(header.data, "minor_version")
    data = _Packer(header, parts).pack()
    for part in blob_parts(blobs, build):
        data += part
    made = header.for_file(DumpType.TRIAGE, len(data))
    data[: len(made.data)] = made.data
    with new_file(path) as file:
        file.write(data)
    return len(data)


def _flags_of(parts: TriageParts) -> int:
    always = ("context", "exception")
    return sum(
        enum_value("minidump_field_masks", member)
        for name, member in _FIELDS
        if name in always or getattr(parts, name)
    )


class _Packer:
    """Packs the parts one behind the other, and keeps where they are."""

    def __init__(self, header: HeaderBuilder, parts: TriageParts) -> None:
        self.header = header
        self.parts = parts
        self.fields = header.fields
        self.data = bytearray(header.data)
        self.data += bytes(HeaderFields.for_structure("triage_dump64").size)

    def pack(self) -> bytearray:
        """Return the file up to its end mark."""
        parts = self.parts
        self.note("ofs_context", self.fields.offset("context_record"))
        self.note("ofs_exception", self.fields.offset("exception"))
        self.note("service_pack_build", parts.service_pack)
        self.note("triage_options", parts.triage_options)
        self.note("ofs_mm_storage", self.part(self._mm_storage()))
        self._unloaded(parts.unloaded)
        for name, content in (
            ("prcb", parts.kprcb),
            ("process", parts.process),
            ("thread", parts.thread),
        ):
            if content:
                self.note(f"ofs_{name}", self.part(content))
        self._stated("call_stack", "top_of_stack", parts.stack)
        if parts.debugger_data:
            self.note("ofs_debugger_data", self.part(parts.debugger_data))
            self.note("len_debugger_data", len(parts.debugger_data))
        self._stated("data_page", "data_page_address", parts.data_page)
        self._drivers(parts.drivers)
        self._blocks(parts.blocks)
        self.data += bytes(-len(self.data) % len(_MARK))
        self.note("ofs_valid_mark", self.part(_MARK, 1))
        self.note("size_of_dump", len(self.data))
        return self.data

    def note(self, name: str, value: int) -> None:
        """Write a field of the directory.

        Raises:
            WriteError: It does not fit: the dump would be too large.
        """
        self.fields.set(self.data, f"triage.{name}", value)

    def part(self, content: object, alignment: int = _ALIGNMENT) -> int:
        """Append a part, and return its offset."""
        if not isinstance(content, (bytes, bytearray, memoryview)):
            raise _odd("parts", "bytes", type(content).__name__)
        self.data += bytes(-len(self.data) % alignment)
        offset = len(self.data)
        if offset + len(content) >= _LARGEST:
            raise _odd("parts", f"less than {_LARGEST:#x} bytes", offset + len(content))
        self.data += content
        return offset

    def _mm_storage(self) -> bytearray:
        structure = HeaderFields.for_structure("dump_mm_storage64")
        storage = structure.blank()
        structure.set(storage, "version", _MM_VERSION)
        structure.set(storage, "len_storage", structure.size)
        return storage

    def _stated(self, name: str, address: str, memory: Memory | None) -> None:
        """Append a part whose address is in the directory."""
        if memory is None:
            return
        _check_memory(name, memory)
        self.note(address, memory.address)
        self.note(f"ofs_{name}", self.part(memory.data))
        self.note(f"len_{name}", len(memory.data))

    def _unloaded(self, drivers: Sequence[TriageUnloaded]) -> None:
        structure = HeaderFields.for_structure("unloaded_driver64")
        count = self.fields.size_of("triage.num_unloaded_drivers")
        table = bytearray(len(drivers).to_bytes(count, "little"))
        for name, start, end in drivers:
            entry = structure.blank()
            room = structure.field("driver_name").size
            text = _text(name)[:room]
            structure.set(entry, "name.length", len(text))
            structure.set(entry, "name.maximum_length", len(text))
            structure.set(entry, "driver_name", text.ljust(room, b"\0"))
            structure.set(entry, "start_address", start)
            structure.set(entry, "end_address", end)
            table += entry
        self.note("ofs_unloaded_drivers", self.part(table))

    def _drivers(self, drivers: Sequence[TriageDriver]) -> None:
        if len(drivers) > MAX_DRIVERS:
            raise _odd("drivers", f"at most {MAX_DRIVERS}", len(drivers))
        structure = HeaderFields.for_structure("driver_entry64")
        table = self.part(bytes(structure.size * len(drivers)))
        pool = self.part(b"")
        names: list[int] = []
        for number, driver in enumerate(drivers):
            names.append(self.part(_string(driver.name)))
            entry = structure.blank()
            for name, value in (
                ("ofs_driver_name", names[-1]),
                ("dll_base", driver.base),
                ("size_of_image", driver.size),
                ("check_sum", driver.check_sum),
                ("time_date_stamp", driver.time_date_stamp),
            ):
                structure.set(entry, name, value)
            at = table + structure.size * number
            self.data[at : at + structure.size] = entry
        end = self.part(b"")
        self.note("ofs_driver_list", table)
        self.note("num_drivers", len(drivers))
        self.note("ofs_string_pool", pool)
        self.note("len_string_pool", end - pool)
        broken: object = self.parts.broken_driver
        if broken is not None:
            if not isinstance(broken, int) or not 0 <= broken < len(names):
                raise _odd("broken_driver", "the index of a driver", repr(broken)[:40])
            self.note("ofs_broken_driver", names[broken])

    def _blocks(self, blocks: Sequence[Memory]) -> None:
        if len(blocks) > MAX_BLOCKS:
            raise _odd("blocks", f"at most {MAX_BLOCKS}", len(blocks))
        structure = HeaderFields.for_structure("triage_data_block64")
        table = self.part(bytes(structure.size * len(blocks)), len(_MARK))
        for number, block in enumerate(blocks):
            _check_memory(f"blocks[{number}]", block)
            entry = structure.blank()
            structure.set(entry, "address", block.address)
            structure.set(entry, "ofs_data", self.part(block.data, 1))
            structure.set(entry, "len_data", len(block.data))
            at = table + structure.size * number
            self.data[at : at + structure.size] = entry
        self.note("ofs_data_blocks", table)
        self.note("num_data_blocks", len(blocks))


def _check_memory(name: str, memory: Memory) -> None:
    parts: tuple[object, object] = memory
    address, data = parts
    if not isinstance(data, (bytes, bytearray, memoryview)) or not len(data):
        raise _odd(name, "an address and at least one byte", type(data).__name__)
    if not isinstance(address, int) or not 0 <= address <= ADDRESS_LIMIT - len(data):
        raise _odd(name, "a 64-bit address", repr(address)[:40])


def _text(name: object) -> bytes:
    if not isinstance(name, str) or "\0" in name:
        raise _odd("name", "a text without zero characters", repr(name)[:40])
    return name.encode("utf-16-le", "surrogatepass")


def _string(name: object) -> bytes:
    """Return a text with its length and a zero character, padded."""
    text = _text(name)
    length = HeaderFields.for_structure("dump_string").field("num_chars").size
    data = (len(text) // _CHARACTER).to_bytes(length, "little") + text + bytes(_CHARACTER)
    return data + bytes(-len(data) % _ALIGNMENT)


def _odd(field: str, expected: object, got: object) -> WriteError:
    return WriteError("the triage dump cannot be written", field=field, expected=expected, got=got)
