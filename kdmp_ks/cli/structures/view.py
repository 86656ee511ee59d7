"""`StructureView`: one structure, or a part of it, as it is read and shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from kdmp_ks.cli.render import masking
from kdmp_ks.cli.render.fields import as_json, as_lines, viewed
from kdmp_ks.cli.structures.named_schema import NamedSchema, part_of
from kdmp_ks.cli.structures.plain_value import plain_value
from kdmp_ks.cli.support.failures import Failure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.memory.address_space import AddressSpace
    from kdmp_ks.symbols.types.fields import Place


class StructureView:
    """Reads and shows one structure, or a part of it.

    Attributes:
        title: Name of the structure and path of the part.
    """

    def __init__(
        self, found: NamedSchema, place: Place | None, path: str, space: AddressSpace
    ) -> None:
        """Prepare the reading.

        Args:
            found: The structure.
            place: The part, if the structure is one of a table of types.
            path: Its path of fields; empty for all of it.
            space: The memory.
        """
        self.title = f"{found.title} {path}".rstrip()
        self._found = found
        self._place = place
        self._path = path
        self._space = space
        self._schema = found.schema
        if place is not None and found.types is not None and path:
            from kdmp_ks.symbols.types.definition import definition_of_type

            self._schema = definition_of_type(found.types, place.type)

    def read(self, address: int) -> Any:
        """Read the structure at an address, or its part."""
        if self._place is not None:
            return self._space.read_struct(address + self._place.offset, self._schema)
        return self._part(self._space.read_struct(address, self._schema))

    def array(self, start: int, count: int) -> Iterator[tuple[int, Any]]:
        """Read structures one behind the other."""
        size = self._found.size
        for i in range(count):
            yield start + i * size, self.read(start + i * size)

    def linked(self, head: int, link: str) -> Iterator[tuple[int, Any]]:
        """Read the structures on a list."""
        self._found.place(link)  # raises an error that offers similar names
        try:
            for address, value in self._space.walk_list(head, self._found.schema, link):
                whole = self._place is None or not self._path
                part = self._part(value) if whole else self.read(address)
                yield int(address), part
        except TypeError as e:
            raise Failure(str(e), kind="no_link") from e

    def fields(self, value: Any) -> Any:
        """Return the fields as JSON; of a part that has none, the part under its own name."""
        shown = as_json(value)
        return shown if isinstance(shown, dict) else {self._path or self._found.title: shown}

    def lines(self, address: int, value: Any) -> list[tuple[str, str]]:
        """Return the fields as rows of two columns."""
        if self._place is None or self._found.types is None:
            return list(as_lines(value, "" if _has_fields(value) else self._path or "value"))
        from kdmp_ks.symbols.types.listing import describe_value, list_values
        from kdmp_ks.symbols.types.model import ArrayType, NamedType

        kind, memory = self._place.type, self._space
        if isinstance(kind, NamedType) and _has_fields(value):
            listed = list_values(self._found.types, kind.name, value, memory)
            return [(f"+{one.offset:#05x} {one.name}", masking.text(one.text)) for one in listed]
        if isinstance(kind, ArrayType) and isinstance(value, list):
            shown = [describe_value(kind.element, one, memory) for one in value]
            return [(f"[{i}]", masking.text(one)) for i, one in enumerate(shown)]
        text = masking.text(describe_value(kind, value, memory))
        return [(f"+{self._place.offset:#05x} {self._path}", text)]

    def _part(self, value: Any) -> Any:
        from kaitaistruct import KaitaiStruct

        if isinstance(value, KaitaiStruct) and hasattr(type(value), "SEQ_FIELDS"):
            value = viewed(value)
        value = plain_value(value)
        return part_of(value, self._path) if self._path else value


def _has_fields(value: Any) -> bool:
    from kdmp_ks.parsing.record import Record

    return isinstance(value, Mapping | Record)
