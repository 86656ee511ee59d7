"""`drgn_program`: the kernel memory of a dump as a program of drgn, with types from symbols.

drgn is imported when the function is called; it has wheels for Linux only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.errors import InvalidDataError, KdmpError, MissingExtraError
from kdmp_ks.symbols.types.model import (
    ArrayType,
    BaseType,
    BitFieldType,
    Enumeration,
    NamedType,
    PointerType,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.symbols.types.model import Composite, FieldType, Type, TypeTable

_FINDER: Final = "kdmp_ks"
_ARCHITECTURES: Final = {"AMD64": "X86_64", "x86": "I386", "ARM64": "AARCH64"}
_BITS: Final = 8


def drgn_program(dump: KernelDumpParser) -> Any:
    """Return a ``drgn.Program`` over the virtual memory of a dump, which must stay open.

    Types are those of the kernel's symbol table (``prog.type("struct _EPROCESS")``), made when
    they are asked for. Variables are objects of type ``void``, as the tables name no types of them:
    ``Object(prog, "struct _LIST_ENTRY", address=prog["PsActiveProcessHead"].address_)``.

    Args:
        dump: The dump, opened with symbols for types and variables; see `with_symbols`.

    Raises:
        MissingExtraError: drgn is not installed.
        UnsupportedDumpError: The dump's memory cannot be read.
        InvalidDataError: drgn does not know such a machine.
    """
    try:
        import drgn
    except ImportError as e:
        raise MissingExtraError("a program of drgn needs drgn: pip install drgn") from e
    name = _ARCHITECTURES.get(dump.architecture.name)
    if name is None:
        raise InvalidDataError(
            "drgn does not know such a machine",
            field="MachineImageType",
            expected=" or ".join(_ARCHITECTURES),
            got=dump.architecture.name,
        )
    program = drgn.Program(drgn.Platform(getattr(drgn.Architecture, name)))
    memory, limit = dump.memory, 1 << dump.architecture.bits

    def read(address: int, count: int, offset: int, physical: bool) -> bytes:
        try:
            return memory.read_exact(address, count)
        except KdmpError as e:
            raise drgn.FaultError(str(e), address) from e

    program.add_memory_segment(0, limit - 1, read)
    if dump.has_symbols:
        _add_symbols(program, dump)
    return program


def _add_symbols(program: Any, dump: KernelDumpParser) -> None:
    """Let the program find the types and variables of the kernel."""
    from drgn import Object

    table = dump.symbols.table()
    if table is not None and table.types is not None:
        types = _ProgramTypes(program, table.types)
        program.register_type_finder(_FINDER, types.find, enable_index=0)

    def find_object(prog: Any, name: str, flags: Any, filename: str | None) -> Any:
        address = None if filename else dump.symbols.address_of(name)
        return None if address is None else Object(prog, prog.void_type(), address=int(address))

    program.register_object_finder(_FINDER, find_object, enable_index=0)


class _ProgramTypes:
    """Types of a table as types of a program."""

    def __init__(self, program: Any, table: TypeTable) -> None:
        self._program = program
        self._table = table
        self._made: dict[str, Any] = {}

    def find(self, _program: Any, kinds: Any, name: str, filename: str | None) -> Any:
        """Return a type of one of some kinds by its name; None if there is none."""
        try:
            found = None if filename else self._named(name)
        except KdmpError:
            return None
        return found if found is not None and found.kind in kinds else None

    def _named(self, name: str) -> Any:
        if name not in self._made:
            found = self._table.find(name)
            if found is None:
                return None
            if isinstance(found, Enumeration):
                self._made[name] = self._enumeration(found)
            else:
                self._made[name] = self._composite(found)
        return self._made[name]

    def _enumeration(self, found: Enumeration) -> Any:
        from drgn import TypeEnumerator

        values = [TypeEnumerator(name, value) for name, value in found.constants]
        return self._program.enum_type(found.name, self._base(found.base), values)

    def _composite(self, found: Composite) -> Any:
        from drgn import TypeMember

        members = [
            TypeMember(self._later(one.type), one.name or None, self._bit_offset(one))
            for one in found.fields
        ]
        make = self._program.union_type if found.kind == "union" else self._program.struct_type
        return make(found.name, found.size, members)

    @staticmethod
    def _bit_offset(one: FieldType) -> int:
        bits = one.type.position if isinstance(one.type, BitFieldType) else 0
        return one.offset * _BITS + bits

    def _later(self, found: Type) -> Callable[[], Any]:
        """Return a function that makes the type of a member when it is needed."""
        from drgn import Object

        if isinstance(found, BitFieldType):
            base, length = found.base, found.length
            return lambda: Object(self._program, self._type(base), bit_field_size=length)
        return lambda: self._type(found)

    def _type(self, found: Type) -> Any:
        if isinstance(found, BaseType):
            return self._base(found)
        if isinstance(found, PointerType):
            return self._program.pointer_type(self._type(found.target), found.size)
        if isinstance(found, ArrayType):
            return self._program.array_type(self._type(found.element), found.count)
        made = self._named(found.name) if isinstance(found, NamedType) else None
        return self._program.void_type() if made is None else made

    def _base(self, found: BaseType) -> Any:
        if found.kind == "void" or not found.size:
            return self._program.void_type()
        if found.kind == "bool":
            return self._program.bool_type(found.name, found.size)
        if found.kind == "float":
            return self._program.float_type(found.name, found.size)
        return self._program.int_type(found.name, found.size, found.signed)
