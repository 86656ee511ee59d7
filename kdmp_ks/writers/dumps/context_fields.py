"""`ContextFields`: registers in the bytes of a CONTEXT, by the names that debuggers use."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.errors import WriteError
from kdmp_ks.writers.header_fields import HeaderFields, enum_value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kdmp_ks.architecture import Architecture

    Buffer = bytearray | memoryview

_CAPITAL: Final = re.compile(r"(?<=.)(?=[A-Z])")
_HALF_BITS: Final = 64
_HALF: Final = (1 << _HALF_BITS) - 1
#: Parts of a context that fresh registers fill, as the flags of any machine name them.
_PARTS: Final = ("control", "integer", "segments", "floating_point")
_FLAGS: Final = "context_flags"
#: A second copy of a register: readers refuse a context in which the two differ.
_COPIES: Final = {"mxcsr": "mxcsr2"}


class _Register(NamedTuple):
    """Fields with the value of a register, the lowest part first."""

    fields: tuple[str, ...]


class ContextFields:
    """Registers of the CONTEXT of a machine.

    Attributes:
        structure: Fields of the context, by their names in the schema.
        size: Size of the context in bytes.
    """

    def __init__(self, architecture: Architecture) -> None:
        """Take the layout of a machine's CONTEXT; use `of`.

        Raises:
            WriteError: The schema has none.
        """
        if architecture.context_type is None:
            raise WriteError(
                f"the registers of {architecture.name} have no known layout",
                field="machine_image_type",
                expected="a machine whose context the schema describes",
                got=architecture.machine_type,
            )
        name = _CAPITAL.sub("_", architecture.context_type).lower()
        self.structure = HeaderFields.for_structure(name)
        self.size = self.structure.size
        self._flag = architecture.context_flag
        self._flags_enum = f"{name}_flags"
        self._machine = architecture.name
        self._registers = {
            register: _Register(fields)
            for field in self.structure.names()
            for register, fields in self._of_field(field)
        }

    @staticmethod
    def of(architecture: Architecture) -> ContextFields:
        """Return the layout of a machine's CONTEXT.

        Raises:
            WriteError: The schema has none.
        """
        return _made(architecture)

    def set(self, context: Buffer, registers: Mapping[str, int]) -> None:
        """Write registers into a context.

        Args:
            context: The bytes of the context.
            registers: Values by name, such as ``rip``, ``cs``, ``xmm0``, ``x0`` or, for the rest,
                a field of the schema, such as ``context_flags`` or ``dr7``.

        Raises:
            WriteError: The machine has no such register, or a value does not fit. The context is
                unchanged.
        """
        changed = bytearray(context[: self.size])
        for name, value in registers.items():
            self._set_one(changed, name, value)
        context[: self.size] = changed

    def get(self, context: bytes | Buffer, name: str) -> int:
        """Return the value of a register in a context.

        Raises:
            WriteError: The machine has no such register.
        """
        parts = [self.structure.number(context, field) for field in self._find(name).fields]
        return sum(part << _HALF_BITS * place for place, part in enumerate(parts))

    def blank(self, registers: Mapping[str, int]) -> bytearray:
        """Return a context with these registers, the others zero, and flags that name its parts.

        Raises:
            WriteError: The machine has no such register, or a value does not fit.
        """
        context = self.structure.blank()
        self.set(context, {_FLAGS: self.usual_flags(), **registers})
        return context

    def usual_flags(self) -> int:
        """Return the context flags of a processor all of whose registers were saved."""
        flags = self._flag
        for part in _PARTS:
            try:
                flags |= enum_value(self._flags_enum, part)
            except WriteError:  # the machine has no such part
                continue
        return flags

    def check(self, context: bytes | Buffer) -> None:
        """Check that a context is one of this machine, by its flags.

        Raises:
            WriteError: It is not; debuggers would take the dump as one of another machine.
        """
        flags = self.structure.number(context, _FLAGS)
        control = enum_value(self._flags_enum, "control")
        filler = int.from_bytes(b"PAGE", "little")
        if flags == filler or not flags & self._flag or not flags & control:
            raise WriteError(
                f"the context is not that of a {self._machine} processor",
                field=f"context_record.{_FLAGS}",
                expected=f"{self._flag | control:#x} among the bits",
                got=flags,
            )

    def _find(self, name: object) -> _Register:
        found = self._registers.get(name) if isinstance(name, str) else None
        if found is None:
            raise WriteError(
                f"{self._machine} has no such register",
                field=str(name),
                expected="the name of a register",
                got=str(name),
            )
        return found

    def _set_one(self, context: bytearray, name: str, value: object) -> None:
        fields = self._find(name).fields
        copy = _COPIES.get(name)
        same = copy is not None and self.get(context, name) == self.get(context, copy)
        if len(fields) == 1:
            self.structure.set(context, fields[0], value)
        elif isinstance(value, int) and 0 <= value < 1 << _HALF_BITS * len(fields):
            for place, field in enumerate(fields):
                self.structure.set(context, field, value >> _HALF_BITS * place & _HALF)
        else:
            width = _HALF_BITS * len(fields)
            raise WriteError(
                "a register cannot be written",
                field=name,
                expected=f"an integer of {width} bits",
                got=value if isinstance(value, int) else type(value).__name__,
            )
        if copy is not None and same:
            self.structure.set(context, copy, value)

    def _of_field(self, field: str) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield the registers of a field, each with the fields of its parts."""
        found = self.structure.field(field)
        stem = field.lower().removesuffix("_registers").removeprefix("seg_")
        try:
            size = self.structure.field(f"{field}[0]").size
        except WriteError:  # no array
            if found.element_size is not None:
                yield field, (field,)
                yield stem, (field,)
            return
        for number in range(found.size // size):
            element = f"{field}[{number}]"
            wide = found.element_size is None
            yield (
                f"{stem}{number}",
                (f"{element}.low", f"{element}.high") if wide else (element,),
            )


@cache
def _made(architecture: Architecture) -> ContextFields:
    return ContextFields(architecture)
