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
from kdmp_ks.ground.limits import MAX_FLAT_LAYERS
from kdmp_ks.parsing.flat_reader import FALL_BACK, FlatReader
from kdmp_ks.parsing.hex_container import HexContainer, HexList

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["compiled"]

_HOST: Final = "<" if sys.byteorder == "little" else ">"
_FLAG, _PASS = type(construct.Flag), type(construct.Pass)
_MANY: Final = 20
"""Number of fields from which copying a container with all names is faster than adding them."""
_PLACED: Final = "placed"
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
        layer: The layer that it is a value of; None for an expression made of values.
        place: Its index there.
    """

    text: str
    layer: int | None = None
    place: int = 0


class _Layer:
    """Values that do not overlap, by offset.

    Attributes:
        codes: Their codes for `struct`, with those of the gaps.
        end: Offset behind the last value.
        count: Number of values.
    """

    __slots__ = ("codes", "count", "end")

    def __init__(self) -> None:
        self.codes: list[str] = []
        self.end = 0
        self.count = 0

    def fill(self, end: int) -> None:
        """Append a gap, up to an offset."""
        if end > self.end:
            self.codes.append(f"{end - self.end}x")
            self.end = end


class _Compiler:
    """The layout and the statements of one definition, as they grow."""

    def __init__(self) -> None:
        self._order = ""
        self._layers = [_Layer()]
        self._values = 0
        self._at = 0
        self._has_constants = False
        self._numbers: dict[tuple[int, str], _Value] = {}
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
        split = [f"{', '.join(map(_layer_name, range(len(self._layers))))} = v"]
        lines = ("def build(v):", *(split if len(self._layers) > 1 else ()), *self._lines)
        exec("\n ".join((*lines, f"return {result.text}")), self._names)
        for layer in self._layers:
            layer.fill(self._at)
        order = self._order or _HOST
        layouts = [order + "".join(layer.codes) for layer in self._layers]
        return FlatReader(layouts, self._names["build"])

    def _value(self, schema: Any) -> _Value:
        """Lay out a part of the definition."""
        if schema.parsed is not None or max(len(self._lines), self._values) > _MOST:
            raise _NotFlatError
        # Exactly these classes: a class derived from one of them may do anything.
        compile_kind = self._KINDS.get(type(schema)) or self._OUR_KINDS.get(_our_kind(schema))
        if compile_kind is None:
            raise _NotFlatError
        return compile_kind(self, schema)

    def _unpacked(self, code: str, size: int) -> _Value:
        number = next((i for i, one in enumerate(self._layers) if one.end <= self._at), None)
        if number is None:
            number = len(self._layers)
            if number == MAX_FLAT_LAYERS:
                raise _NotFlatError
            self._layers.append(_Layer())
        layer = self._layers[number]
        layer.fill(self._at)
        layer.codes.append(code)
        self._at = layer.end = self._at + size
        self._values += 1
        layer.count += 1
        index = layer.count - 1
        return _Value(f"{_layer_name(number)}[{index}]", number, index)

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
        end = self._at + _plain(schema.length)
        value = self._value(schema.subcon)
        if self._at > end:
            raise _NotFlatError
        self._at = end
        return value

    def _constant(self, schema: Any) -> _Value:
        value = self._value(schema.subcon)
        if value.layer is None:
            raise _NotFlatError
        self._has_constants = True
        self._lines.append(f"if not {value.text} == {self._named(schema.value)}: return FALL_BACK")
        return value

    def _label(self, schema: Any) -> _Value:
        value = self._value(schema.subcon).text
        labels = self._named(schema.decmapping)
        return _Value(f"({labels}[{value}] if {value} in {labels} else EnumInteger({value}))")

    def _structure(self, schema: Any) -> _Value:
        fields = [(part.name, self._value(part)) for part in schema.subcons]
        return self._container([(name, value) for name, value in fields if name])

    def _container(self, fields: list[tuple[Any, _Value]]) -> _Value:
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
        run = _run([value for _, value in fields])
        if run is not None:
            targets = "".join(f"{made}[{name!r}], " for name, _ in fields)
            self._lines.append(f"{targets}= {run}")
        else:
            self._lines += (f"{made}[{name!r}] = {value.text}" for name, value in fields)
        return _Value(made)

    def _array(self, schema: Any) -> _Value:
        count = _plain(schema.count)
        if schema.discard:
            raise _NotFlatError
        if count > 1 and _our_kind(_named_part(schema.subcon)) == _PLACED:
            return self._array_of_structures(schema.subcon, count)
        if count > _MOST:
            raise _NotFlatError
        items = [self._value(schema.subcon) for _ in range(count)]
        run = _run(items)
        if run is not None:
            return _Value(f"ListContainer({run})")
        return _Value(f"ListContainer([{', '.join(item.text for item in items)}])")

    # -- fields at offsets -----------------------------------------------------------------------

    def _placed(self, schema: Any) -> _Value:
        start, fields = self._at, []
        for offset, part in schema.fields:
            self._at = start + _plain(offset)
            fields.append((part.name, self._value(part)))
            if self._at > start + schema.size:
                raise _NotFlatError
        self._at = start + _plain(schema.size)
        return self._container(fields)

    def _array_of_structures(self, schema: Any, count: int) -> _Value:
        """Structures one behind the other, read by one function."""
        if schema.parsed is not None:
            raise _NotFlatError
        inner = _Compiler()
        reader = inner.compile(_named_part(schema))
        if inner._has_constants or not reader.size:
            raise _NotFlatError
        size = reader.size * count
        parts = self._unpacked(f"{size}s", size)
        return _Value(f"ListContainer({self._named(reader.many)}({parts.text}))")

    def _bits(self, schema: Any) -> _Value:
        """Some bits of a number; the number is unpacked once for all of them."""
        number = _named_part(schema.subcon)
        if type(number) is not construct.FormatField or number.parsed is not None:
            raise _NotFlatError
        key = self._at, number.fmtstr
        if key not in self._numbers:
            self._numbers[key] = self._value(number)
        else:
            self._at += number.length
        bits = f"{self._numbers[key].text} >> {_plain(schema.position)}"
        bits += f" & {(1 << _plain(schema.length)) - 1}"
        if schema.signed:
            sign = 1 << schema.length - 1
            return _Value(f"(({bits} ^ {sign}) - {sign})")
        return _Value(f"({bits})")

    def _named_number(self, schema: Any) -> _Value:
        value = self._value(schema.subcon).text
        return _Value(f"{self._named(schema.values.get)}({value}, {value})")

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
        parts = [
            (name, _Value(text)) for name, text in _bit_parts(fields.subcons, size * _BYTE, word)
        ]
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
    _OUR_KINDS: ClassVar[dict[str | None, Callable[[_Compiler, Any], _Value]]] = {
        _PLACED: _placed,
        "bits": _bits,
        "named_number": _named_number,
    }


def _our_kind(schema: Any) -> str | None:
    """Return the kind of a definition of exactly one of our own classes, which are not imported."""
    kind: str | None = vars(type(schema)).get("flat_kind")
    return kind


def _layer_name(number: int) -> str:
    return f"v{number}" if number else "v"


def _run(values: list[_Value]) -> str | None:
    """Return an expression for values that follow one another in one layer; None for others."""
    if not values or values[0].layer is None:
        return None
    layer, first = values[0].layer, values[0].place
    if any(one[1:] != (layer, first + i) for i, one in enumerate(values)):
        return None
    return f"{_layer_name(layer)}[{first}:{first + len(values)}]"


def _named_part(schema: Any) -> Any:
    """Return a definition without its names."""
    while type(schema) is construct.Renamed and schema.parsed is None:
        schema = schema.subcon
    return schema


def _bit_parts(fields: list[Any], left: int, word: str) -> Iterator[tuple[str, str]]:
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
