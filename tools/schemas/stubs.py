"""Writes the type stub of a parser that was compiled from a schema.

The compiler's Python parsers have no annotations. A stub beside the parser tells type checkers and
editors every field with its type and its documentation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from docstrings import field_summary, quoted, summary_doc

if TYPE_CHECKING:
    from layout import Enumeration, Field, Structure

# kaitaistruct has no annotations either. A base class that type checkers know nothing about would
# make them accept any attribute of its subclasses, so what it offers is spelt out.
_HEAD = '''\
from enum import IntEnum
from os import PathLike
from types import TracebackType
from typing import Any, BinaryIO, ClassVar

from typing_extensions import Self

class _KaitaiStruct:
    """What every parser has from `kaitaistruct.KaitaiStruct`."""

    SEQ_FIELDS: ClassVar[tuple[str, ...]]
    """Names of the fields in the order of the file."""
    _io: Any
    _parent: Any
    _root: Any
    def __init__(self, _io: Any, _parent: Any = None, _root: Any = None) -> None: ...
    @classmethod
    def from_file(cls, filename: str | PathLike[str]) -> Self: ...
    @classmethod
    def from_bytes(cls, buf: bytes) -> Self: ...
    @classmethod
    def from_io(cls, io: BinaryIO) -> Self: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...
'''


def _field_doc(field: Field, offset: int | None, depth: int) -> str:
    summary = field_summary(field, offset)
    return quoted(f"{summary}\n\n{field.doc}" if field.doc else summary, depth)


def _enumeration(enumeration: Enumeration, depth: int) -> str:
    indent = "    " * depth
    name = enumeration.path.rpartition(".")[2]
    text = f"{indent}class {name}(IntEnum):\n"
    for member in enumeration.members:
        text += f"{indent}    {member.name} = {member.value:#x}\n"
        doc = "\n\n".join(filter(None, (member.windows_name, member.doc)))
        text += quoted(doc, depth + 1) if doc else ""
    return text + "\n"


def _structure(structure: Structure, depth: int) -> str:
    indent = "    " * depth
    name = structure.path.rpartition(".")[2]
    text = f"{indent}class {name}(_KaitaiStruct):\n" + quoted(summary_doc(structure), depth + 1)
    text += "\n"
    for enumeration in structure.enumerations:
        text += _enumeration(enumeration, depth + 1)
    for inner in structure.structures:
        text += _structure(inner, depth + 1)
    for field, offset in structure.offsets():
        if field.name:
            text += f"{indent}    {field.name}: {field.python_type}\n"
            text += _field_doc(field, offset, depth + 1)
    for field in structure.instances:
        text += f"{indent}    @property\n"
        text += f"{indent}    def {field.name}(self) -> {field.python_type}:\n"
        text += _field_doc(field, None, depth + 2)
    return text + "\n"


def stub(root: Structure) -> str:
    """Write the stub of the parser of `root`, the type that stands for the whole file."""
    return _HEAD + "\n" + _structure(root, 0).rstrip("\n") + "\n"
