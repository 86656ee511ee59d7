"""`Registers`: the register values of a processor, as a value that can be copied and changed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from operator import index
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.addresses import Gva
from kdmp_ks.errors import AddressError, InvalidDataError
from kdmp_ks.ground.html_table import html_table

if TYPE_CHECKING:
    from typing_extensions import Self

    from kdmp_ks.architecture import Architecture

__all__ = ["Registers"]

_SELECTORS: Final = frozenset(("cs", "ds", "es", "fs", "gs", "ss"))
_SELECTOR_MASK: Final = 0xFFFF
_PRIVILEGE_MASK: Final = 3
_VECTOR: Final = re.compile(r"(?:xmm|v|q)\d+")
_VECTOR_BITS: Final = 128
_HALF_BITS: Final = 64
_CONTEXT_ROOM: Final = 0x1000
"""At least the size of any context."""


class Registers(Mapping[str, int]):
    """Register values of a machine, by the names that debuggers use. Read-only and picklable.

    A context holds all registers; a trap frame only those that a fault saves, and the others are
    missing here. `replace` returns a changed copy, which is how an unwinder goes from a frame to
    its caller::

        caller = registers.replace(rip=return_address, rsp=registers["rsp"] + 8)
    """

    __slots__ = ("_values", "architecture")

    architecture: Architecture
    """Machine of the registers."""
    _values: dict[str, int]

    def __init__(self, architecture: Architecture, values: Mapping[str, int]) -> None:
        """Take the values of some or all registers of a machine.

        Raises:
            AddressError: A value is negative or too wide for its register.
        """
        checked = {name: _fit(architecture, name, value) for name, value in values.items()}
        object.__setattr__(self, "architecture", architecture)
        object.__setattr__(self, "_values", checked)

    @classmethod
    def from_context(cls, architecture: Architecture, context: Any) -> Self:
        """Take the registers out of a CONTEXT.

        Args:
            architecture: The machine.
            context: The record, as ``dump.context_record`` or as the compiled schema read it.

        Raises:
            InvalidDataError: The contexts of this machine are not known.
        """
        if not architecture.context_registers or isinstance(context, bytes):
            raise InvalidDataError(
                f"the registers of {architecture.name} are not known",
                field="MachineImageType",
                expected="a machine whose context the schema describes",
                got=architecture.machine_type,
            )
        fields = {name: getattr(context, name) for name in architecture.context_registers}
        return cls(architecture, dict(_by_register(fields)))

    @classmethod
    def from_trap_frame(
        cls, architecture: Architecture, frame: Any, address: int | None = None
    ) -> Self:
        """Take the registers that a fault saves out of a KTRAP_FRAME.

        Args:
            architecture: The machine.
            frame: The frame, read by ``architecture.trap_frame``.
            address: Address of the frame. On x86 a fault in the kernel does not save ``esp``: the
                stack begins at the end of the frame.

        Raises:
            InvalidDataError: The trap frames of this machine are not known.
        """
        definition = architecture.trap_frame
        if definition is None:
            raise InvalidDataError(
                f"the trap frames of {architecture.name} are not known",
                field="MachineImageType",
                expected="a machine whose trap frame has a definition",
                got=architecture.machine_type,
            )
        fields = {name: frame[name] for name in architecture.trap_frame_registers}
        values = dict(_by_register(fields))
        stack = architecture.stack_pointer
        if address is not None and stack and stack not in values:
            selector = values["cs"]
            if selector and not selector & _PRIVILEGE_MASK:
                values[stack] = address + definition.sizeof()
        return cls(architecture, values)

    @property
    def ip(self) -> Gva | None:
        """Instruction pointer; None if missing."""
        return self._address(self.architecture.instruction_pointer)

    @property
    def sp(self) -> Gva | None:
        """Stack pointer; None if missing."""
        return self._address(self.architecture.stack_pointer)

    def _address(self, name: str | None) -> Gva | None:
        value = None if name is None else self._values.get(name)
        return None if value is None else Gva(value)

    def replace(self, **values: int) -> Self:
        """Return a copy in which some registers have other values.

        Raises:
            TypeError: The machine has no register of such a name.
            AddressError: A value is negative or too wide for its register.
        """
        for name in values:
            if name not in _register_names(self.architecture):
                raise TypeError(f"{self.architecture} has no register {name!r}")
        return type(self)(self.architecture, {**self._values, **values})

    def __getitem__(self, name: str) -> int:
        """Return the value of a register."""
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names of the registers that are present."""
        return iter(self._values)

    def __len__(self) -> int:
        """Return the number of registers present."""
        return len(self._values)

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse: registers are read-only."""
        raise AttributeError("registers are read-only; replace() makes a changed copy")

    def __eq__(self, other: object) -> bool:
        """Whether the other has the same machine and the same values."""
        if not isinstance(other, Registers):
            return NotImplemented
        return self.architecture == other.architecture and self._values == other._values

    def __hash__(self) -> int:
        """Hash of machine and values."""
        return hash((self.architecture, frozenset(self._values.items())))

    def __reduce__(self) -> tuple[type[Self], tuple[Architecture, dict[str, int]]]:
        """Pickle as machine and values."""
        return type(self), (self.architecture, self._values)

    def _repr_html_(self) -> str:
        """Return a table for notebooks."""
        return html_table(("register", "value"), self._values.items(), str(self.architecture))

    def __repr__(self) -> str:
        """Format all registers in hex."""
        inner = ", ".join(f"{name}={value:#x}" for name, value in self._values.items())
        return f"{type(self).__name__}({self.architecture}: {inner})"


def _fit(architecture: Architecture, name: str, value: int) -> int:
    """Check that a value fits its register; return it as a plain int."""
    value = int(index(value))
    bits = _VECTOR_BITS if _VECTOR.fullmatch(name) else architecture.bits
    if name in _SELECTORS:
        bits = _SELECTOR_MASK.bit_length()
    if value < 0 or value >> bits:
        raise AddressError(f"{value:#x} does not fit into {name}")
    return value


def _by_register(fields: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    """Registers by the names that debuggers use, from fields of a context or a trap frame."""
    for field, value in fields.items():
        name = field.lower().removesuffix("_registers")
        if isinstance(value, list | tuple):
            for number, one in enumerate(value):
                yield f"{name}{number}", _number(one)
        else:
            name = name.removeprefix("seg_").removeprefix("seg")
            # The upper half of a slot of a segment register may be garbage.
            yield name, _number(value) & (_SELECTOR_MASK if name in _SELECTORS else -1)


def _number(value: Any) -> int:
    """A register's value as an int, whichever parser read it."""
    if isinstance(value, bytes):
        return int.from_bytes(value, "little")
    return value.low | value.high << _HALF_BITS if hasattr(value, "low") else int(value)


@cache
def _register_names(architecture: Architecture) -> frozenset[str]:
    """Return the names of all registers of a machine, from a context of zeros."""
    context = architecture.context
    if context is None:
        return frozenset()
    zeros = context.from_bytes(bytes(_CONTEXT_ROOM))
    return frozenset(Registers.from_context(architecture, zeros))
