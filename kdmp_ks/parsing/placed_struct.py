"""`PlacedStruct`: a construct definition whose fields have offsets, so that they may overlap.

construct's own structures have their fields one behind the other. Those of a compiler have unions,
bit fields in one number, and gaps.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any, ClassVar

from kdmp_ks.parsing.flat import flat_reader
from kdmp_ks.parsing.flat_reader import FALL_BACK
from kdmp_ks.parsing.hex_container import HexContainer, in_hex

if TYPE_CHECKING:
    from collections.abc import Iterable

    # construct has no types.
    class Construct:
        """A definition."""

        name: str | None
        parsed: Any

        def __init__(self) -> None: ...

    class Adapter:
        """A definition on top of another one."""

        subcon: Any
        parsed: Any

        def __init__(self, subcon: Any) -> None: ...

    def stream_read(stream: Any, length: int, path: Any) -> bytes:
        """Read exactly so many bytes."""

    def stream_write(stream: Any, data: bytes, length: int, path: Any) -> None:
        """Write exactly so many bytes."""

else:
    from construct import Adapter, Construct
    from construct.core import stream_read, stream_write

__all__ = ["BitField", "PlacedStruct"]


class PlacedStruct(Construct):
    """A structure or union of a fixed size; its fields have offsets and may overlap.

    Attributes:
        size: In bytes.
        fields: Offset and definition of each field, in the order of the result. The definitions
            have names and fixed sizes.
    """

    flat_kind: ClassVar = "placed"

    def __init__(self, size: int, fields: Iterable[tuple[int, Any]]) -> None:
        """Place the fields.

        Args:
            size: In bytes.
            fields: Offset and definition of each field, such as ``(8, "Flags" / Int32ul)``.
        """
        super().__init__()
        self.size = size
        self.fields = tuple(fields)

    def find(self, name: str) -> tuple[int, Any] | None:
        """Return offset and definition of a field; None if there is none of that name."""
        for offset, part in self.fields:
            if part.name == name:
                return offset, part
        return None

    def _parse(self, stream: Any, context: Any, path: Any) -> HexContainer:
        data = stream_read(stream, self.size, path)
        reader = flat_reader(self)
        if reader is not None:
            found: HexContainer = reader.build(reader.unpack(data))
            if found is not FALL_BACK:
                return found
        view, made = BytesIO(data), HexContainer()
        for offset, part in self.fields:
            view.seek(offset)
            made[part.name] = part.parse_stream(view)
        return in_hex(made)

    def _build(self, obj: Any, stream: Any, context: Any, path: Any) -> Any:
        """Write the fields in their order; of those that overlap the last counts."""
        view = BytesIO(_overwritten_bytes(stream, self.size))
        for offset, part in self.fields:
            view.seek(offset)
            part.build_stream(obj[part.name], view)
        stream_write(stream, view.getvalue(), self.size, path)
        return obj

    def _sizeof(self, context: Any, path: Any) -> int:
        return self.size


class BitField(Adapter):
    """Some bits of a number.

    Attributes:
        subcon: The definition of the number.
        position: The lowest bit.
        length: Number of bits.
        signed: Whether the highest of them is a sign.
    """

    flat_kind: ClassVar = "bits"

    def __init__(self, subcon: Any, position: int, length: int, *, signed: bool = False) -> None:
        """Take bits out of a number.

        Args:
            subcon: The definition of the number.
            position: The lowest bit.
            length: Number of bits.
            signed: Whether the highest of them is a sign.
        """
        super().__init__(subcon)
        self.position = position
        self.length = length
        self.signed = signed

    def _decode(self, obj: int, context: Any, path: Any) -> int:
        bits = obj >> self.position & (1 << self.length) - 1
        sign = 1 << self.length - 1
        return (bits ^ sign) - sign if self.signed else bits

    def _build(self, obj: int, stream: Any, context: Any, path: Any) -> int:
        """Write the bits into the number that the stream has."""
        number = self.subcon.parse(_overwritten_bytes(stream, self.subcon.sizeof()))
        mask = (1 << self.length) - 1 << self.position
        self.subcon.build_stream(number & ~mask | obj << self.position & mask, stream)
        return obj


def _overwritten_bytes(stream: Any, length: int) -> bytes:
    """Return the bytes that are about to be written over; zeros where the stream has none.

    What is built may have gaps, and a member of a union that was built before goes on in them.
    """
    if not stream.readable():
        return bytes(length)
    place = stream.tell()
    found: bytes = stream.read(length)
    stream.seek(place)
    return found.ljust(length, b"\0")
