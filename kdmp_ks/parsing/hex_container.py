"""`HexContainer` and `HexList`: construct's containers with numbers printed in hex.

Everything else is construct's: equality, items as attributes, copies, pickling.
"""

from __future__ import annotations

from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, Final, TypeVar

from kdmp_ks.ground.html_table import Html, html_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    # construct has no types.
    class Container(dict[str, Any]):
        """A dictionary whose items are attributes, too."""

    class ListContainer(list[Any]):
        """A list."""

else:
    from construct.lib import Container, ListContainer

T = TypeVar("T")

__all__ = ["HexContainer", "HexList", "in_hex"]

_MOST_BYTES: Final = 32
"""Bytes of a field in a table or in a print-out."""


class HexContainer(Container):
    """A structure that was read: a dictionary whose items are attributes, too."""

    __slots__ = ()

    @recursive_repr("Container(...)")
    def __repr__(self) -> str:
        """For example ``Container(Flink=0xfffff80123103ba0, Blink=0xfffff80123103ba0)``."""
        inner = ", ".join(f"{name}={_shown(value)}" for name, value in _fields(self))
        return f"Container({inner})"

    @recursive_repr("Container(...)")
    def __str__(self) -> str:
        """Return a line for each field."""
        return _indented("Container: ", (f"{k} = {_printed(v)}" for k, v in _fields(self)))

    def copy(self) -> HexContainer:
        """Return a container of the same items."""
        return HexContainer(self)

    __copy__ = copy

    def _repr_html_(self) -> Html:
        """Return a table for notebooks."""
        return html_table(("field", "value"), ((name, _cell(v)) for name, v in _fields(self)))


class HexList(ListContainer):
    """The elements of an array that was read."""

    __slots__ = ()

    @recursive_repr("ListContainer(...)")
    def __repr__(self) -> str:
        """For example ``ListContainer([0x1, 0x2])``."""
        return f"ListContainer([{', '.join(map(_shown, self))}])"

    @recursive_repr("ListContainer(...)")
    def __str__(self) -> str:
        """Return a line for each element."""
        return _indented("ListContainer: ", map(_printed, self))

    def _repr_html_(self) -> Html:
        """Return a table for notebooks."""
        return html_table(("index", "value"), ((str(i), _cell(v)) for i, v in enumerate(self)))


def in_hex(value: T) -> T:
    """Turn the containers in a result of construct into those that print hex, in place.

    The streams that construct hides in containers are taken out: they cannot be copied.
    """
    if isinstance(value, Container):
        if type(value) is Container:
            # A plain assignment would make an item of it.
            object.__setattr__(value, "__class__", HexContainer)
        value.pop("_io", None)
        for item in value.values():
            in_hex(item)
    elif isinstance(value, ListContainer):
        if type(value) is ListContainer:
            object.__setattr__(value, "__class__", HexList)
        for item in value:
            in_hex(item)
    return value


def _fields(container: Container) -> Iterator[tuple[str, Any]]:
    """The items that are no secrets of construct."""
    return (item for item in container.items() if not str(item[0]).startswith("_"))


def _shown(value: object) -> str:
    """A value as Python writes it, with plain numbers in hex."""
    return f"{value:#x}" if _is_number(value) else repr(value)


def _printed(value: object) -> str:
    """A value for people."""
    if isinstance(value, bytes) and len(value) > _MOST_BYTES:
        return f"{value[:_MOST_BYTES]!r}... ({len(value)} bytes)"
    return _shown(value) if _is_number(value) or isinstance(value, bytes) else str(value)


def _cell(value: object) -> object:
    """A value in a table."""
    if isinstance(value, HexContainer | HexList):
        return value._repr_html_()
    if isinstance(value, bytes):
        more = f" … ({len(value)} bytes)" if len(value) > _MOST_BYTES else ""
        return value[:_MOST_BYTES].hex(" ") + more
    return _printed(value)


def _is_number(value: object) -> bool:
    """Whether a value is a plain number: no truth value, no label."""
    return isinstance(value, int) and type(value).__repr__ is int.__repr__


def _indented(first: str, items: Iterable[str]) -> str:
    return first + "".join("\n    " + item.replace("\n", "\n    ") for item in items)
