"""`ObjectSpace`: the dump, as far as objects need it, with checked reads of their structures."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from kdmp_ks import structs
from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.location import LocatedDump, module_at
from kdmp_ks.analysis.report.located import Location, locate
from kdmp_ks.errors import InvalidDataError, PartialReadError
from kdmp_ks.ground.limits import LONGEST_OBJECT_NAME
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.ground.warnings import Unavailable, Warnings
from kdmp_ks.kernel.base.layout import fields_within
from kdmp_ks.parsing.unicode_string import read_text

if TYPE_CHECKING:
    from kdmp_ks.analysis.system import System
    from kdmp_ks.architecture import Architecture
    from kdmp_ks.errors import KdmpError
    from kdmp_ks.ground.definition import Definition
    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.kernel.modules.module import Module
    from kdmp_ks.structs.values import UNICODE_STRING64
    from kdmp_ks.symbols.symbols import Symbols

T = TypeVar("T")


@lru_cache(maxsize=512)
def _beginning(name: str, size: int) -> Definition[Any]:
    """Return the fields that are wholly in the first bytes of a structure, as a structure."""
    return fields_within(structs.BY_NAME[name], size)


class ObjectDump(LocatedDump, Protocol):
    """A dump, as far as objects need it."""

    @property
    def architecture(self) -> Architecture:
        """The kind of machine."""

    @property
    def system(self) -> System:
        """The dumped system."""


class ObjectSpace:
    """Reads of one look at an object, with the warnings of that look.

    Attributes:
        dump: The dump.
        machine: The kind of machine.
        memory: Virtual memory.
        warnings: What was found wrong or missing.
    """

    def __init__(self, dump: ObjectDump) -> None:
        """Begin to look.

        Raises:
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        self.dump = dump
        self.machine = dump.architecture
        self.memory: Readable = dump.system.memory
        self.warnings = Warnings()

    @property
    def symbols(self) -> Symbols | None:
        """Symbols of the dump; None without any."""
        return self.dump.symbols if self.dump.has_symbols else None

    def read(self, address: int, structure: Definition[T]) -> T:
        """Read a structure of the kernel.

        Args:
            address: Address of the structure.
            structure: Definition of the structure.

        Raises:
            MemoryReadError: It is not in the dump.
            InvalidDataError: The address is not one of the kernel.
        """
        if not self.machine.is_kernel_address(address):
            raise InvalidDataError(
                f"no {structure.name} at {address:#x}",
                field="address",
                expected="an address of the kernel",
                got=address,
            )
        return self.memory.read_struct(address, structure)

    def typed(self, address: int, structure: Definition[T], number: int) -> T:
        """Read a structure whose ``Type`` has to be a number.

        Args:
            address: Address of the structure.
            structure: Definition of the structure.
            number: The type.

        Raises:
            MemoryReadError: It is not in the dump.
            InvalidDataError: It is of another type, or the address is not one of the kernel.
        """
        found: Any = self.read(address, structure)
        self.expect(found.Type == number, f"{structure.name}.Type", number, found.Type, address)
        structured: T = found
        return structured

    def typed_part(self, address: int, structure: Definition[T], number: int, through: str) -> T:
        """Read a structure whose end may be missing, as in dumps that keep 256 bytes of each.

        Args:
            address: Address of the structure.
            structure: Definition of the structure.
            number: The ``Type`` that it has to have.
            through: Name of the last field that has to be there; ``get`` returns None for one
                behind it that is missing.

        Raises:
            MemoryReadError: It is not in the dump.
            InvalidDataError: It is of another type, or the address is not one of the kernel.
        """
        try:
            return self.typed(address, structure, number)
        except PartialReadError as error:
            part: Definition[T] = _beginning(structure.name, error.actual_amount)
            if all(one.name != through for one in part.subcons):
                raise
        return self.typed(address, part, number)

    def pointers(self, address: int, count: int) -> tuple[int, ...]:
        """Read pointers, up to the first that is not in the dump."""
        size = self.machine.pointer_size
        try:
            data = self.memory.read_exact(address, count * size)
        except PartialReadError as error:
            data = error.data
        except UNUSABLE:
            data = b""
        ends = range(size, len(data) + 1, size)
        return tuple(int.from_bytes(data[end - size : end], "little") for end in ends)

    def expect(self, holds: bool, field: str, expected: object, got: object, address: int) -> None:
        """Refuse a structure whose field contradicts its kind.

        Raises:
            InvalidDataError: It does.
        """
        if not holds:
            stem = field.partition(".")[0]
            raise InvalidDataError(
                f"no {stem} at {address:#x}", field=field, expected=expected, got=got
            )

    def text(self, string: UNICODE_STRING64) -> str:
        """Read the text of a UNICODE_STRING.

        Raises:
            MemoryReadError: The text is not in the dump.
            InvalidDataError: The length is odd, or longer than any name.
        """
        if string.Length > LONGEST_OBJECT_NAME:
            raise InvalidDataError(
                f"no name at {string.Buffer:#x}",
                field="UNICODE_STRING.Length",
                expected=f"at most {LONGEST_OBJECT_NAME:#x}",
                got=string.Length,
            )
        return read_text(self.memory, string)

    def name(self, string: UNICODE_STRING64, what: str) -> str | None:
        """Read the text of a UNICODE_STRING; None with a warning where it cannot be read.

        Args:
            string: The UNICODE_STRING.
            what: The owner's name for the warning, such as ``name of the driver 0x…``.
        """
        try:
            return self.text(string)
        except UNUSABLE as error:
            self.unavailable(what, error)
            return None

    def unavailable(self, what: str, reason: KdmpError | str) -> None:
        """Note that something is not in the dump, or is not what it should be."""
        self.warnings.append(Unavailable(what, reason))

    def module_at(self, address: int) -> Module | None:
        """Return the kernel module that an address is in."""
        return module_at(address, self.dump)

    def location(self, address: int | None) -> Location | None:
        """Return an address with its module; None for 0."""
        return locate(address, self.dump) if address else None

    def pointer(self, address: int | None) -> Gva | None:
        """Return a pointer; None for 0."""
        return Gva(address) if address else None
