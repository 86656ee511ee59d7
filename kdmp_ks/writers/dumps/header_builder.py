"""`HeaderBuilder`: the header of a dump that is to be written, field by field."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Final

from kdmp_ks.architecture import AMD64, Architecture, architecture_of
from kdmp_ks.errors import WriteError
from kdmp_ks.ground.filler import is_filler
from kdmp_ks.writers.dumps.context_fields import ContextFields
from kdmp_ks.writers.header_fields import HeaderFields

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from typing_extensions import Self

    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.dump_type import DumpType
    from kdmp_ks.writers.header_fields import Value

_EPOCH: Final = datetime(1601, 1, 1, tzinfo=timezone.utc)
_TICK: Final = timedelta(microseconds=1)
_TICKS: Final = 10
"""Units of Windows' times, 100 ns, in a microsecond."""
_LIVE_SYSTEM_DUMP: Final = 0x161
_BREAKPOINT: Final = 0x80000003
_FREE_BUILD: Final = 0xF
_WIDE, _NARROW = 8, 4
_NEEDED: Final = (
    "minor_version",
    "directory_table_base",
    "ps_loaded_module_list",
    "ps_active_process_head",
    "kd_debugger_data_block",
)
#: Fields that describe the file and not the machine.
_OF_FILE: Final = ("dump_type", "required_dump_space")


class HeaderBuilder:
    """The header of a dump that is to be written.

    >>> header = HeaderBuilder()
    >>> header["minor_version"] = 19041
    >>> header.set_bug_check(0xE2)
    >>> header.set_registers({"rip": 0xFFFFF80000201234, "rsp": 0xFFFFF80000300000})
    >>> hex(header["context_record.rip"])
    '0xfffff80000201234'

    Fields that are not written keep the filler, as Windows leaves them; `complete` lists what a
    debugger needs.

    Attributes:
        architecture: The machine.
        fields: Offsets of the fields by name.
        data: The bytes of the header.
    """

    def __init__(self, architecture: Architecture | int = AMD64) -> None:
        """Begin a header of filler.

        Args:
            architecture: The machine, or its ``MachineImageType``.

        Raises:
            WriteError: The machine is not known.
        """
        if not isinstance(architecture, Architecture):
            architecture = _machine(architecture)
        self.architecture = architecture
        wide = architecture.pointer_size == _WIDE
        self.fields = HeaderFields.for_file(wide, architecture.machine_type)
        self.data = self.fields.blank()
        self["machine_image_type"] = architecture.machine_type

    @classmethod
    def of(cls, dump: KernelDumpParser) -> Self:
        """Return the header of a dump, without the fields that describe its file."""
        header = cls(dump.architecture)
        header.data[:] = dump.source.read_exact(0, header.fields.size)
        for name in _OF_FILE:
            header.clear(name)
        return header

    def __getitem__(self, name: str) -> Value:
        """Return the value of a field.

        Raises:
            WriteError: There is no such field.
        """
        return self.fields.get(self.data, name)

    def __setitem__(self, name: str, value: object) -> None:
        """Write a field.

        Raises:
            WriteError: There is no such field, or the value does not fit.
        """
        self.fields.set(self.data, name, value)

    def clear(self, name: str) -> None:
        """Put the filler into a field: it counts as never written.

        Raises:
            WriteError: There is no such field.
        """
        field = self.fields.field(name)
        blank = self.fields.blank()
        end = field.offset + field.size
        self.data[field.offset : end] = blank[field.offset : end]

    def is_written(self, name: str) -> bool:
        """Return whether a field has another value than the filler.

        Raises:
            WriteError: There is no such field.
        """
        field = self.fields.field(name)
        end = field.offset + field.size
        data = self.data[field.offset : end]
        if field.size < _NARROW:
            return data != self.fields.blank()[field.offset : end]
        return not is_filler(bytes(data))

    def update(self, fields: Mapping[str, object]) -> None:
        """Write several fields.

        Raises:
            WriteError: There is no such field, or a value does not fit.
        """
        for name, value in fields.items():
            self[name] = value

    def set_registers(self, registers: Mapping[str, int]) -> None:
        """Write registers of the processor that stopped the machine.

        The first time, registers that are not named are zero; later, they keep their values.

        Args:
            registers: Values by the names that debuggers use; a `kdmp_ks.registers.Registers` is
                such a mapping.

        Raises:
            WriteError: The machine has no such register, or a value does not fit.
        """
        layout = ContextFields.of(self.architecture)
        start = self.fields.offset("context_record")
        part = memoryview(self.data)[start : start + layout.size]
        if is_filler(bytes(part)):
            part[:] = layout.blank(registers)
        else:
            layout.set(part, registers)

    def set_exception(
        self, code: int, address: int, parameters: Iterable[int] = (), flags: int = 0
    ) -> None:
        """Write the exception record.

        Raises:
            WriteError: There are more parameters than fit, or a value does not fit.
        """
        values = tuple(parameters)
        for name, value in (
            ("exception_code", code),
            ("exception_flags", flags),
            ("exception_record", 0),
            ("exception_address", address),
            ("number_parameters", len(values)),
        ):
            self[f"exception.{name}"] = value
        for number, value in enumerate(values):
            self[f"exception.exception_information[{number}]"] = value

    def set_bug_check(self, code: int, *parameters: int) -> None:
        """Write the code of the bug check and its four parameters, 0 for those left out.

        Raises:
            WriteError: There are more than four, or a value does not fit.
        """
        self["bug_check_code"] = code
        name = "bug_check_code_parameters"
        count = self.fields.field(name).size // (self.fields.field(name).element_size or 1)
        self[name] = (*parameters, *(0 for _ in range(count - len(parameters))))

    def set_comment(self, text: object) -> None:
        """Write the comment.

        Raises:
            WriteError: It is not ASCII, has a zero character, or does not fit.
        """
        room = self.fields.field("comment").size
        if not isinstance(text, str) or not text.isascii() or "\0" in text or len(text) >= room:
            raise WriteError(
                "the comment cannot be written",
                field="comment",
                expected=f"ASCII text of at most {room - 1} characters",
                got=f"{text!r:.80}",
            )
        self["comment"] = text.encode().ljust(room, b"\0")

    def set_time(self, moment: datetime) -> None:
        """Write the time of the dump; a time without a zone is UTC.

        Raises:
            WriteError: It is before 1601.
        """
        aware = moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)
        ticks = (aware - _EPOCH) // _TICK * _TICKS
        if ticks < 0:
            raise WriteError(
                "the time cannot be written",
                field="system_time",
                expected="1601 or later",
                got=ticks,
            )
        self["system_time"] = ticks

    def complete(self) -> None:
        """Write what debuggers need and the caller left out, and check the rest.

        ``MajorVersion`` of a free build, one processor, bug check 0x161 (a live image), the time
        now, and a breakpoint at the instruction pointer. A bug check of 0 counts as left out.

        Raises:
            WriteError: A field without which no debugger finds anything was never written, or the
                context is not one of the machine.
        """
        for name in _NEEDED:
            if not self.is_written(name):
                raise WriteError(
                    "the header is not complete", field=name, expected="a value", got="nothing"
                )
        self._check_context()
        for name, value in (("major_version", _FREE_BUILD), ("number_processors", 1)):
            if not self.is_written(name):
                self[name] = value
        if not self.is_written("bug_check_code") or not self["bug_check_code"]:
            self.set_bug_check(_LIVE_SYSTEM_DUMP)
        if not self.is_written("system_time"):
            self.set_time(datetime.now(timezone.utc))
        if not self.is_written("exception.exception_code"):
            pointer = self.architecture.instruction_pointer or ""
            address = self.fields.number(self.data, f"context_record.{pointer}")
            self.set_exception(_BREAKPOINT, address)

    def _check_context(self) -> None:
        if not self.is_written("context_record.context_flags"):
            raise WriteError(
                "the header is not complete",
                field="context_record",
                expected="registers",
                got="nothing",
            )
        start = self.fields.offset("context_record")
        ContextFields.of(self.architecture).check(memoryview(self.data)[start:])

    def copy(self) -> Self:
        """Return a header that changes independently."""
        other = type(self)(self.architecture)
        other.data[:] = self.data
        return other

    def for_file(self, dump_type: DumpType, size: int) -> Self:
        """Return the header of a file of a type and a size.

        A ``RequiredDumpSpace`` that the caller has written stays.

        Raises:
            WriteError: The size does not fit.
        """
        header = self.copy()
        header["dump_type"] = int(dump_type)
        if not header.is_written("required_dump_space"):
            header["required_dump_space"] = size
        return header


def _machine(machine_type: object) -> Architecture:
    if isinstance(machine_type, int):
        for width in (_WIDE, _NARROW):
            found = architecture_of(machine_type, width)
            if found.context_type is not None:
                return found
    raise WriteError(
        "dumps of this machine cannot be written",
        field="machine_image_type",
        expected="AMD64, x86, ARM64 or ARM",
        got=machine_type if isinstance(machine_type, int) else type(machine_type).__name__,
    )
