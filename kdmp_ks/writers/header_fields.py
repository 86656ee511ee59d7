"""`HeaderFields`: offsets and sizes of fields by their names in the schema, to write them.

The layout of the schema as JSON, made by the same compilation as the parsers, has all of them; no
offset is repeated here. A name is the path that the parser has: ``dump_type``,
``physical_memory_block.runs[3].base_page``, ``context_record.rip``, ``bitmap_header.first_page``,
``rdmp_header.metadata_size``, ``triage.num_drivers``.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from operator import index
from typing import TYPE_CHECKING, Any, Final, NamedTuple, SupportsIndex

from kdmp_ks.errors import WriteError
from kdmp_ks.public_files import language_files

if TYPE_CHECKING:
    Buffer = bytearray | memoryview
    Value = int | bytes | tuple[int, ...]
    _Type = dict[str, Any]
    _Member = dict[str, Any]

_SCHEMA: Final = "windows_kernel_dump"
_FILLER: Final = b"PAGE"
_PART: Final = re.compile(r"(\w+)(?:\[(\d{1,9})\])?")
_INTEGER: Final = re.compile(r"([us])[1248]")
#: A number, the size of the header, or the sum of the two: what values of the schema consist of
#: that do not depend on the file.
_SUM: Final = re.compile(
    r"\(?(?:(?:_root\.)?(len_header)(?: \+ )?)?(0x[0-9a-f]+|\d+)?\)?(?:\.as<\w+>)?"
)
_CHOICE: Final = re.compile(r"(?:_root\.)?valid_dump == valid_dumps::dump64 \? (\S+) : (\S+)")


class Field(NamedTuple):
    """A field at a fixed offset.

    Attributes:
        name: Path of the field.
        offset: Offset from the start of the file, or of the structure.
        size: Size in bytes; of all elements, if it is an array.
        element_size: Size of an integer, and of each integer of an array; None for bytes and
            structures.
        signed: Whether the integers have a sign.
        contents: The only bytes that the field may have, or None.
    """

    name: str
    offset: int
    size: int
    element_size: int | None
    signed: bool
    contents: bytes | None


class HeaderFields:
    """Fields of a file, or of one structure of it, by name.

    >>> fields = HeaderFields.for_file(is_64bit=True, machine=0x8664)
    >>> header = fields.blank()
    >>> fields.set(header, "context_record.rip", 0xFFFFF80000001000)
    >>> hex(fields.get(header, "context_record.rip"))
    '0xfffff80000001000'

    Attributes:
        is_64bit: Whether the header is that of a 64-bit machine.
        size: Size of the header, or of the structure; 0 if it depends on its content.
    """

    def __init__(self, type_name: str, is_64bit: bool, machine: int | None) -> None:
        """Use `for_file` or `for_structure`."""
        self._type = _types()[type_name]
        self._machine = machine
        self._known: dict[str, Field] = {}
        self.is_64bit = is_64bit
        whole = type_name == _SCHEMA
        self.size: int = self.constant("len_header") if whole else (self._type["size"] or 0)

    @classmethod
    def for_file(cls, is_64bit: bool, machine: int | None = None) -> HeaderFields:
        """Return the fields of a file: header, and the headers of pages behind it.

        Args:
            is_64bit: Whether the header is that of a 64-bit machine.
            machine: ``MachineImageType``, which determines the fields of ``context_record``.
        """
        return _made(_SCHEMA, bool(is_64bit), machine)

    @classmethod
    def for_structure(cls, name: str, is_64bit: bool = True) -> HeaderFields:
        """Return the fields of a structure, such as ``blob_header``; offsets begin at its start.

        Args:
            name: Name of the structure in the schema.
            is_64bit: Whether the header of the file is that of a 64-bit machine.

        Raises:
            WriteError: The schema has no such structure.
        """
        if name not in _types():
            raise WriteError(
                "no such structure", field=name, expected="one of the schema", got=name
            )
        return _made(name, bool(is_64bit), None)

    def blank(self) -> bytearray:
        """Return a header, or a structure, in which nothing is written but its signatures.

        A header has the filler in all other fields, as Windows leaves it; a structure has zeros.
        """
        if self._type["name"] != _SCHEMA:
            made = bytearray(self.size)
        else:
            made = bytearray(_FILLER * (self.size // len(_FILLER)))
            self.set(made, "valid_dump", enum_value("valid_dumps", self._width))
        for field in self._type["fields"]:
            if field["contents"] is not None and field["offset"] is not None:
                self.set(made, field["name"], bytes.fromhex(field["contents"]))
        return made

    def offset(self, name: str) -> int:
        """Return the offset of a field.

        Raises:
            WriteError: There is no such field, or its offset depends on the file.
        """
        return self.field(name).offset

    def get(self, buffer: bytes | Buffer, name: str) -> Value:
        """Return the value of a field: an integer, a tuple of an array, or bytes.

        Raises:
            WriteError: There is no such field, or the buffer ends before it.
        """
        field = self._inside(buffer, name)
        data = bytes(buffer[field.offset : field.offset + field.size])
        size = field.element_size
        if size is None:
            return data
        numbers = tuple(
            int.from_bytes(data[at : at + size], "little", signed=field.signed)
            for at in range(0, field.size, size)
        )
        return numbers if field.size > size else numbers[0]

    def number(self, buffer: bytes | Buffer, name: str) -> int:
        """Return the value of a field that is an integer.

        Raises:
            WriteError: There is no such field, it is no integer, or the buffer ends before it.
        """
        value = self.get(buffer, name)
        if isinstance(value, int):
            return value
        raise WriteError("a field cannot be read", field=name, expected="an integer", got="bytes")

    def set(self, buffer: Buffer, name: str, value: object) -> None:
        """Write a field.

        Args:
            buffer: The file, or the structure, from its start on.
            name: Path of the field.
            value: An integer; a sequence of integers for an array; bytes of exactly its size for
                bytes and structures, which integers accept too.

        Raises:
            WriteError: There is no such field, the buffer ends before it, or the value does not
                fit. The buffer is unchanged.
        """
        field = self._inside(buffer, name)
        data = _packed(field, value)
        if field.contents is not None and data != field.contents:
            raise _refused(field, field.contents, data)
        buffer[field.offset : field.offset + field.size] = data

    def constant(self, name: str) -> int:
        """Return a value of the schema that is the same in all such files.

        ``len_header``, ``len_page``, ``physical_memory_block.max_runs``,
        ``bitmap_header.ofs_bitmap``, ``triage.len_driver_entry`` ...

        Raises:
            WriteError: There is no such value, or it depends on the file.
        """
        *path, last = name.split(".")
        kind = self._type
        for part in path:
            kind = self._structure(name, self._member(name, kind, part))
        for one in kind["instances"]:
            value = self._value(one["value"] or "") if one["name"] == last else None
            if value is not None:
                return value
        raise _unknown(name)

    def field(self, name: str) -> Field:
        """Return where a field is stored.

        Raises:
            WriteError: There is no such field, or its offset depends on the file.
        """
        if not isinstance(name, str):
            raise _unknown(name)
        if name not in self._known:
            self._known[name] = self._found(name)
        return self._known[name]

    def size_of(self, name: str) -> int:
        """Return the size of a field in bytes, wherever the file has it.

        Raises:
            WriteError: There is no such field, or its size depends on the file.
        """
        *path, last = name.split(".")
        kind = self._type
        for part in path:
            kind = self._structure(name, self._member(name, kind, part))
        size: int | None = self._member(name, kind, last)["size"]
        if not size:
            raise _unknown(name)
        return size

    def names(self) -> tuple[str, ...]:
        """Return the names of the header's own fields, or of the structure's, in their order.

        Fields of structures within it are not listed.
        """
        return tuple(
            one["name"]
            for kind in self._kinds(self._type)
            for one in kind["fields"]
            if one["name"] is not None and one["size"]
        )

    def _kinds(self, kind: _Type) -> tuple[_Type, ...]:
        """Return a structure, and the header as a part of the file: its fields need no prefix."""
        if kind["name"] != _SCHEMA:
            return (kind,)
        return kind, self._structure("header", next(f for f in kind["fields"] if f["choice"]))

    def _member(self, name: str, kind: _Type, part: str) -> _Member:
        match = _PART.fullmatch(part)
        for one in self._kinds(kind):
            members: tuple[_Member, ...] = (*one["fields"], *one["instances"])
            for member in members:
                if match is not None and member["name"] == match[1] and member["value"] is None:
                    return member
        raise _unknown(name)

    def _structure(self, name: str, member: _Member) -> _Type:
        """Return the type of a member that is a structure."""
        found: str | None = member["type"]
        if member["choice"] is not None:
            chosen = self._width if member["choice"]["by"] == "valid_dump" else self._machine_name
            cases: dict[str, str] = member["choice"]["types"]
            found = next((cases[case] for case in cases if case.endswith(f"::{chosen}")), None)
        structure = _types().get(found or "")
        if structure is None:
            raise _unknown(name)
        return structure

    def _found(self, name: str) -> Field:
        kind, start, limit = self._type, 0, None
        member: _Member = {}
        for part in name.split("."):
            if member:
                kind = self._structure(name, member)
            member = self._member(name, kind, part)
            start = self._start(name, kind, member, start)
            element = size = self._element(name, member)
            subscript = _PART.fullmatch(part)
            if subscript is not None and subscript[2] is not None:
                start += self._within(name, member, int(subscript[2])) * element
            else:
                size = member["size"] or 0
            if member["position"] is None:
                if limit is not None and start + size > limit:
                    raise _unknown(name)
                limit = start + size if size else limit
        integer = _INTEGER.fullmatch(member["type"] or "")
        return Field(
            name,
            start,
            size,
            element if integer else None,
            integer is not None and integer[1] == "s",
            bytes.fromhex(member["contents"]) if member["contents"] else None,
        )

    def _start(self, name: str, kind: _Type, member: _Member, base: int) -> int:
        """Return the offset of a member of a structure that begins at an offset."""
        if member["offset"] is not None:
            own: int = member["offset"]
            return own if kind["offsets_from"] == "file" else base + own
        position = self._value(member["position"] or "")
        if position is None:
            raise _unknown(name)
        return position

    def _element(self, name: str, member: _Member) -> int:
        """Return the size of a member, or of one element of an array; 0 if it varies."""
        if member["count"] is None:
            return member["size"] or 0
        if isinstance(member["count"], int):
            return int(member["size"]) // member["count"]
        return int(self._structure(name, member)["size"])

    def _within(self, name: str, member: _Member, subscript: int) -> int:
        """Check a subscript; that of an array as long as the file has it is checked by writers."""
        count = member["count"]
        if count is None or (isinstance(count, int) and subscript >= count):
            raise _unknown(name)
        return subscript

    def _value(self, text: str) -> int | None:
        """Compute an expression of the schema that does not depend on the file, or None."""
        choice = _CHOICE.fullmatch(text)
        if choice is not None:
            text = choice[1 if self.is_64bit else 2]
        found = _SUM.fullmatch(text)
        if not text or found is None:
            return None
        header = self.constant("len_header") if found[1] else 0
        return header + int(found[2] or "0", 0)

    @property
    def _width(self) -> str:
        return "dump64" if self.is_64bit else "dump32"

    @property
    def _machine_name(self) -> str:
        names = {value: name for name, value in _enums()["machine_types"].items()}
        return names.get(self._machine or 0, "")

    def _inside(self, buffer: bytes | Buffer, name: str) -> Field:
        field = self.field(name)
        end = field.offset + field.size
        if not field.size:
            raise _unknown(name)
        if end > len(buffer):
            expected = f"at least {end:#x} bytes"
            raise WriteError("the buffer is short", field=name, expected=expected, got=len(buffer))
        return field


def enum_value(enum: str, member: str) -> int:
    """Return the value of a member of an enumeration of the schema.

    >>> enum_value("dump_types", "bitmap_full")
    5

    Raises:
        WriteError: There is none.
    """
    try:
        return _enums()[enum][member]
    except KeyError:
        raise _unknown(f"{enum}::{member}") from None


def _packed(field: Field, value: object) -> bytes:
    if isinstance(value, (bytes, bytearray, memoryview)):
        data = bytes(value)
        if len(data) != field.size:
            raise _refused(field, f"{field.size:#x} bytes", f"{len(data):#x} bytes")
        return data
    size = field.element_size
    if size is None:
        raise _refused(field, f"{field.size:#x} bytes", type(value).__name__)
    values = value if isinstance(value, (tuple, list)) else (value,)
    if len(values) * size != field.size:
        raise _refused(field, f"{field.size // size} integers", f"{len(values)}")
    return b"".join(_packed_integer(field, size, one) for one in values)


def _packed_integer(field: Field, size: int, value: object) -> bytes:
    if not isinstance(value, SupportsIndex):
        raise _refused(field, "an integer", type(value).__name__)
    number = index(value)
    try:
        return number.to_bytes(size, "little", signed=field.signed)
    except OverflowError:
        kind = "a signed integer" if field.signed else "an integer"
        raise _refused(field, f"{kind} of {8 * size} bits", number) from None


def _refused(field: Field, expected: object, got: object) -> WriteError:
    return WriteError("a field cannot be written", field=field.name, expected=expected, got=got)


def _unknown(name: object) -> WriteError:
    expected = "the name of a field at a fixed offset"
    return WriteError("no such field", field=str(name), expected=expected, got=str(name))


@lru_cache(1)
def _document() -> dict[str, Any]:
    (path,) = language_files("json", _SCHEMA).values()
    document: dict[str, Any] = json.loads(path.read_bytes())
    return document


@lru_cache(1)
def _types() -> dict[str, _Type]:
    types: list[_Type] = _document()["types"]
    return {one["name"]: one for one in types}


@lru_cache(1)
def _enums() -> dict[str, dict[str, int]]:
    return {
        enum["name"]: {member["name"]: member["value"] for member in enum["members"]}
        for enum in _document()["enums"]
    }


@lru_cache(64)
def _made(type_name: str, is_64bit: bool, machine: int | None) -> HeaderFields:
    return HeaderFields(type_name, is_64bit, machine)
