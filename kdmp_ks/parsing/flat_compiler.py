"""Compiles construct definitions for `kdmp_ks.parsing.flat`, which explains the purpose.

The function that puts the parts together is written out as Python, one statement for each field,
as the standard library does for named tuples: a loop over the names takes half as long again.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, ClassVar, Final, NamedTuple

import construct
from construct.core import EnumInteger, Transformed
from construct.lib import bytes2bits, swapbytes

from kdmp_ks.ground.limits import MAX_FLAT_ITEMS as _MOST
from kdmp_ks.parsing.flat_reader import FALL_BACK, FlatReader
from kdmp_ks.parsing.hex_container import HexContainer, HexList

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["compiled"]

_HOST: Final = "<" if sys.byteorder == "little" else ">"
_FLAG, _PASS = type(construct.Flag), type(construct.Pass)
_MANY: Final = 20
"""Number of fields from which copying a container with all names is faster than adding them."""
_BYTE: Final = 8
_HIDDEN: Final = "_io"
"""Name under which construct keeps the stream in a container."""


class _NotFlatError(Exception):
    """A definition that is left to construct."""


def compiled(schema: construct.Construct) -> FlatReader | None:
    """Compile a definition.

    Returns:
        None if it is not one of fixed, plain layout.
    """
    try:
        return _Compiler().compile(schema)
    except _NotFlatError:
        return None


class _Value(NamedTuple):
    """Code of an expression, made of a part of a definition.

    Attributes:
        text: An expression for its value.
        single: Whether it is one of the unpacked values itself.
    """

    text: str
    single: bool = False


class _Compiler:
    """The layout and the statements of one definition, as they grow."""

    def __init__(self) -> None:
        self._order = ""
        self._layout: list[str] = []
        self._values = 0
        self._size = 0
        self._lines: list[str] = []
        self._names: dict[str, Any] = {
            "Container": HexContainer,
            "ListContainer": HexList,
            "EnumInteger": EnumInteger,
            "number": int.from_bytes,
            "FALL_BACK": FALL_BACK,
        }

    def compile(self, schema: Any) -> FlatReader:
        result = self._value(schema)
        if result.text == "None":
            raise _NotFlatError
        lines = ("def build(v):", *self._lines, f"return {result.text}")
        exec("\n ".join(lines), self._names)
        layout = (self._order or _HOST) + "".join(self._layout)
        return FlatReader(layout, self._names["build"])

    def _value(self, schema: Any) -> _Value:
        """Lay out a part of the definition."""
        if schema.parsed is not None or max(len(self._lines), self._values) > _MOST:
            raise _NotFlatError
        # Exactly these classes: a class derived from one of them may do anything.
        compile_kind = self._KINDS.get(type(schema))
        if compile_kind is None:
            raise _NotFlatError
        return compile_kind(self, schema)

    def _unpacked(self, code: str, size: int) -> _Value:
        self._layout.append(code)
        self._size += size
        self._values += 1
        return _Value(f"v[{self._values - 1}]", single=True)

    def _named(self, value: object) -> str:
        name = f"k{len(self._names)}"
        self._names[name] = value
        return name

    # -- the kinds of definitions ----------------------------------------------------------------

    def _renamed(self, schema: Any) -> _Value:
        return self._value(schema.subcon)

    def _number(self, schema: Any) -> _Value:
        order, code = schema.fmtstr
        if schema.length > 1:
            order = _HOST if order == "=" else order
            if self._order not in ("", order):
                raise _NotFlatError
            self._order = order
        return self._unpacked(code, schema.length)

    def _flag(self, schema: Any) -> _Value:
        return self._unpacked("?", 1)

    def _bytes(self, schema: Any) -> _Value:
        size = _plain(schema.length)
        return self._unpacked(f"{size}s", size)

    def _nothing(self, schema: Any) -> _Value:
        return _Value("None")

    def _padded(self, schema: Any) -> _Value:
        end = self._size + _plain(schema.length)
        value = self._value(schema.subcon)
        if self._size > end:
            raise _NotFlatError
        self._layout.append(f"{end - self._size}x")
        self._size = end
        return value

    def _constant(self, schema: Any) -> _Value:
        value = self._value(schema.subcon)
        if not value.single:
            raise _NotFlatError
        self._lines.append(f"if not {value.text} == {self._named(schema.value)}: return FALL_BACK")
        return value

    def _label(self, schema: Any) -> _Value:
        value = self._value(schema.subcon).text
        labels = self._named(schema.decmapping)
        return _Value(f"({labels}[{value}] if {value} in {labels} else EnumInteger({value}))")

    def _structure(self, schema: Any) -> _Value:
        fields = [(part.name, self._value(part).text) for part in schema.subcons]
        return self._container([(name, text) for name, text in fields if name])

    def _container(self, fields: list[tuple[Any, str]]) -> _Value:
        # Names become a part of the text that is executed: they are plain text and nothing else.
        if not all(type(name) is str and name.isidentifier() for name, _ in fields):
            raise _NotFlatError
        if any(name == _HIDDEN for name, _ in fields):
            raise _NotFlatError
        made, begun = f"c{len(self._lines)}", ""
        if len(fields) > _MANY:
            begun = self._named(HexContainer(dict.fromkeys(name for name, _ in fields)))
        self._lines.append(f"{made} = Container({begun})")
        # Numbers one behind the other are taken out of their tuple by one statement.
        first, names = self._values - len(fields), [name for name, _ in fields]
        if fields and [text for _, text in fields] == [
            f"v[{first + i}]" for i in range(len(fields))
        ]:
            targets = "".join(f"{made}[{name!r}], " for name in names)
            self._lines.append(f"{targets}= v[{first}:{self._values}]")
        else:
            self._lines += (f"{made}[{name!r}] = {text}" for name, text in fields)
        return _Value(made)

    def _array(self, schema: Any) -> _Value:
        count, first = _plain(schema.count), self._values
        if schema.discard or count > _MOST:
            raise _NotFlatError
        items = [self._value(schema.subcon) for _ in range(count)]
        if all(item.single for item in items):
            return _Value(f"ListContainer(v[{first}:{self._values}])")
        return _Value(f"ListContainer([{', '.join(item.text for item in items)}])")

    # -- bit fields ------------------------------------------------------------------------------

    def _bit_fields(self, schema: Any) -> _Value:
        """A number of bit fields, in the order of bytes of either kind of machine."""
        order, inner = "big", schema
        if schema.decodefunc is swapbytes:
            order, inner = "little", schema.subcon
            if type(inner) is not Transformed or inner.decodeamount != schema.decodeamount:
                raise _NotFlatError
        fields = inner.subcon
        if inner.decodefunc is not bytes2bits or type(fields) is not construct.Struct:
            raise _NotFlatError
        if inner.parsed is not None or fields.parsed is not None:
            raise _NotFlatError
        size = _plain(inner.decodeamount)
        word = f"w{self._values}"
        parts = list(_bits(fields.subcons, size * _BYTE, word))
        raw = self._unpacked(f"{size}s", size)
        self._lines.append(f"{word} = number({raw.text}, {order!r})")
        return self._container(parts)

    _KINDS: ClassVar[dict[type, Callable[[_Compiler, Any], _Value]]] = {
        construct.Renamed: _renamed,
        construct.FormatField: _number,
        _FLAG: _flag,
        construct.Bytes: _bytes,
        _PASS: _nothing,
        construct.Padded: _padded,
        construct.Const: _constant,
        construct.Enum: _label,
        construct.Struct: _structure,
        construct.Array: _array,
        Transformed: _bit_fields,
    }


def _bits(fields: list[Any], left: int, word: str) -> Iterator[tuple[str, str]]:
    """Return name and expression of the fields of a word, from the highest bit down."""
    for field in fields:
        name = field.name
        while type(field) is construct.Renamed and field.parsed is None:
            field = field.subcon
        width = _bit_width(field, name)
        left -= width
        mask = f"{word} >> {left} & {(1 << width) - 1}"
        if name:
            yield name, f"{mask} != 0" if type(field) is _FLAG else mask
    if left:
        raise _NotFlatError


def _bit_width(field: Any, name: str | None) -> int:
    if field.parsed is not None:
        raise _NotFlatError
    if type(field) is _FLAG:
        return 1
    if type(field) is construct.Padded and type(field.subcon) is _PASS and not name:
        return _plain(field.length)
    if type(field) is construct.BitsInteger and field.signed is False and field.swapped is False:
        return _plain(field.length)
    raise _NotFlatError


def _plain(number: Any) -> int:
    """Return a constant number."""
    if type(number) is not int or number < 0:
        raise _NotFlatError
    return number
