"""`Record`: a structure of the file, as the schema-compiled parser read it, made pleasant.

Fields are attributes under the schema's names; nested structures are records, lists are tuples,
128-bit registers are ints. A record is read-only, compares by value, and prints its numbers in hex.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kaitaistruct import KaitaiStruct, KaitaiStructError

from kdmp_ks.errors import BoundsError
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump

if TYPE_CHECKING:
    from collections.abc import Iterator

_REGISTER_HALF_BITS = 64


class Record:
    """A read-only view of a structure that a schema-compiled parser read."""

    __slots__ = ("_made", "_raw")

    def __init__(self, raw: KaitaiStruct) -> None:
        """View a parsed structure."""
        object.__setattr__(self, "_raw", raw)
        object.__setattr__(self, "_made", {})

    @property
    def raw(self) -> KaitaiStruct:
        """The parser's own object."""
        return self._raw

    def __setattr__(self, name: str, value: object) -> None:
        """Refused: records are read-only."""
        raise AttributeError(f"{type(self.raw).__name__} is read-only", name=name, obj=self)

    def __getattr__(self, name: str) -> Any:
        """The field of that name."""
        if name.startswith("_"):
            raise AttributeError(name)
        if name not in self._made:
            kind = type(self.raw)
            if name not in kind.SEQ_FIELDS and not isinstance(getattr(kind, name, None), property):
                raise AttributeError(f"{kind.__name__} has no field {name!r}", name=name, obj=self)
            try:
                value = getattr(self.raw, name)
            except (KaitaiStructError, EOFError) as e:
                raise BoundsError(
                    "a field cannot be read", field=name, expected="bytes in the file", got=str(e)
                ) from e
            self._made[name] = _viewed(value)
        return self._made[name]

    def __copy__(self) -> Record:
        """Itself: it cannot be changed, and looks into a file that cannot be copied."""
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Record:
        """The same."""
        return self

    def fields(self) -> Iterator[tuple[str, Any]]:
        """The fields that are stored in the structure, as (name, value) in their order."""
        return ((name, getattr(self, name)) for name in self.raw.SEQ_FIELDS)

    def __dir__(self) -> list[str]:
        """The fields, for completion."""
        return [*self.raw.SEQ_FIELDS, "fields", "raw"]

    def __eq__(self, other: object) -> bool:
        """Whether the other is a record of the same kind with the same values."""
        if not isinstance(other, Record):
            return NotImplemented
        same = type(self.raw) is type(other.raw)
        return same and list(self.fields()) == list(other.fields())

    def __hash__(self) -> int:
        """By kind and values, as records are compared."""
        return hash((type(self.raw), tuple(self.fields())))

    def __repr__(self) -> str:
        """All fields, numbers in hex."""
        inner = ", ".join(f"{name}={_shown(value)}" for name, value in self.fields())
        return f"{type(self.raw).__name__}({inner})"


def _viewed(value: Any) -> Any:
    if isinstance(value, WindowsKernelDump.M128a):
        return value.low | value.high << _REGISTER_HALF_BITS
    if isinstance(value, KaitaiStruct):
        return Record(value)
    if isinstance(value, list):
        return tuple(_viewed(item) for item in value)
    return value


def _shown(value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, int | tuple):
        return repr(value)
    if isinstance(value, tuple):
        return f"({', '.join(_shown(item) for item in value)})"
    name = getattr(value, "name", None)
    return f"{value:#x}" if name is None else f"{name} ({int(value):#x})"
