"""`NamedSchema`: the structure that an argument names, wherever its definition is from."""

from __future__ import annotations

import ctypes
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from kdmp_ks.cli.support.failures import Failure
from kdmp_ks.errors import KdmpError, SourceError
from kdmp_ks.ground.limits import MAX_ENTRIES, MAX_TYPE_SIZE
from kdmp_ks.ground.visible import visible

if TYPE_CHECKING:
    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.symbols.types.fields import Place
    from kdmp_ks.symbols.types.model import TypeTable

_COUNT: Final = re.compile(r"(.*?)\[([0-9]{1,9})\]")
_FILE: Final = re.compile(r"(.+\.(py|h|hpp)):([\w.]+)", re.IGNORECASE)
_STEP: Final = re.compile(r"([^.\[\]]+)|\[([0-9]{1,9})\]")
_KERNEL: Final = "nt"
_KERNEL_NAMES: Final = ("", "nt", "ntoskrnl", "ntoskrnl.exe", "ntkrnlmp")


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class NamedSchema:
    """A structure by its name.

    Attributes:
        title: Its name, as it is shown.
        schema: The definition, for ``read_struct``.
        types: The types that it is one of; None for other definitions.
        type_name: Its name among them.
    """

    title: str
    schema: Any
    types: TypeTable | None = None
    type_name: str = ""

    @property
    def size(self) -> int:
        """Size in bytes.

        Raises:
            Failure: It depends on the contents.
        """
        import construct

        try:
            if isinstance(self.schema, construct.Construct):
                return int(self.schema.sizeof())
            return ctypes.sizeof(self.schema)
        except (construct.ConstructError, TypeError):
            message = f"{self.title} has no fixed size, so there are no arrays of it"
            raise Failure(message, kind="no_size") from None

    def place(self, path: str) -> Place | None:
        """Return a part of it by a path of fields; None if it is not one of a table of types."""
        if self.types is None:
            return None
        from kdmp_ks.symbols.types.fields import find_place

        return find_place(self.types, self.type_name, path)


def split_count(name: str) -> tuple[str, int | None]:
    """Split ``NAME[4]`` into name and count; without brackets there is no count."""
    match = _COUNT.fullmatch(name)
    if match is None:
        return name, None
    count = int(match[2])
    if count > MAX_ENTRIES:
        raise click.UsageError(f"{count} structures are more than {MAX_ENTRIES}")
    return match[1], count


def find_schema(name: str, dump: KernelDumpParser) -> NamedSchema:
    """Return the structure of a name.

    Args:
        name: A structure of the package or of the dump's symbols, such as ``nt!_EPROCESS``; or one
            in a file: ``my.py:NAME``, ``my.h:NAME``.
        dump: The dump.

    Raises:
        KdmpError: There is none.
    """
    in_file = _FILE.fullmatch(name)
    if in_file is not None:
        path, ending, inner = in_file.groups()
        return _in_header(path, inner, dump) if ending.lower() != "py" else _in_python(path, inner)
    named = "!" in name
    if ":" in name.replace("::", "") and not named:
        raise KdmpError(f"{visible(name)}: structures are read from files .h, .hpp and .py only")
    if named:
        found = _in_symbols(name, dump)
        if found is not None:
            return found
        require_types(dump, name)
    try:
        return _of_package(name, dump)
    except KdmpError:
        found = None if named else _in_symbols(name, dump)
        if found is None:
            raise
        return found


def _of_package(name: str, dump: KernelDumpParser) -> NamedSchema:
    from kdmp_ks.structs.registry import find, resolve_name

    machine = dump.architecture
    title = resolve_name(name, machine.bits, machine.name)
    return NamedSchema(title, find(title))


def _in_symbols(name: str, dump: KernelDumpParser) -> NamedSchema | None:
    """Return a type of the dump's symbols; None if the module has no types.

    Raises:
        KdmpError: The module's symbols have no such type.
    """
    from kdmp_ks.symbols.types.lookup import find_type, split_name

    module, bare = split_name(name)
    types = types_of(dump, module or _KERNEL)
    if types is None:
        return None
    found = find_type(types, bare).name
    return _of_types(f"{module or _KERNEL}!{found}", types, found)


def types_of(dump: KernelDumpParser, module: str) -> TypeTable | None:
    """Return the types of a module of a dump; None if no symbols belong to it."""
    if not dump.has_symbols:
        return None
    table = dump.symbols.table(module)
    return None if table is None else table.types


def _of_types(title: str, types: TypeTable, name: str) -> NamedSchema:
    from kdmp_ks.symbols.types.definition import definition_of

    return NamedSchema(visible(title), definition_of(types, name), types, name)


def require_types(dump: KernelDumpParser, name: str) -> None:
    """Raise a KdmpError if a name is that of a module, ``odd!_NAME``, whose types are not known.

    The kernel's are those of the package.
    """
    module, mark, _ = name.strip().partition("!")
    if mark and module.lower() not in _KERNEL_NAMES and types_of(dump, module) is None:
        if dump.has_symbols:
            reason = dump.symbols.why_no_types(name)
        else:
            reason = "it is a type of a symbol file, and no symbol files are named (--symbols)"
        raise KdmpError(f"{visible(name)}: {reason}")


def _in_header(path: str, name: str, dump: KernelDumpParser) -> NamedSchema:
    from kdmp_ks.symbols.types.c_header import read_c_header
    from kdmp_ks.symbols.types.lookup import find_type

    try:
        text = Path(path).read_bytes()
    except OSError as e:
        raise SourceError(f"{path} cannot be read: {e.strerror or e}") from e
    if len(text) > MAX_TYPE_SIZE:
        raise SourceError(f"{path} is larger than {MAX_TYPE_SIZE:#x} bytes")
    bits = dump.architecture.bits
    types = read_c_header(text.decode("utf-8", "replace"), bits // 8, Path(path).name)
    return _of_types(name, types, find_type(types, name).name)


def _in_python(path: str, name: str) -> NamedSchema:
    from kdmp_ks.symbols.types.python_file import schema_from_file

    return NamedSchema(name, schema_from_file(path, name))


def part_of(value: Any, path: str) -> Any:
    """Return a part of what was read, by a path of fields such as ``Header.Links[1]``.

    Raises:
        Failure: There is no such part.
    """
    found = value
    for step in _STEP.finditer(path):
        name, index = step.groups()
        try:
            found = found[int(index)] if name is None else found[name]
        except (KeyError, IndexError, TypeError):
            raise Failure(f"there is no field {visible(path)!r}", kind="no_field") from None
    return found
