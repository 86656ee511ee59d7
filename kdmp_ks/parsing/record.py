"""`Record`: a structure of the file, as the schema-compiled parser read it, as a value.

Fields are attributes under the schema's names; nested structures are records, lists are tuples,
128-bit registers are ints. A record is read-only, compares by value, and prints its numbers in hex.
Pickled, it becomes plain values without the file. `kdmp_ks.parsing.records` has the classes.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar

from kaitaistruct import KaitaiStruct, KaitaiStructError

from kdmp_ks.errors import BoundsError, KdmpError
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from kdmp_ks.ground.filler import is_filler
from kdmp_ks.ground.html_table import html_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from typing_extensions import Self

_REGISTER_HALF_BITS = 64
_BULK = frozenset(("bitmap", "data_blocks", "drivers", "ranges", "unloaded_drivers"))
"""Derived fields that may be as large as the file: a pickled record does not contain them."""


class Record:
    """A read-only view of a structure that a schema-compiled parser read.

    ``Record(raw)`` is an instance of the subclass for the kind of ``raw``.
    """

    __slots__ = ("_failed", "_raw", "_values")

    _compiled: ClassVar[Any]
    """The compiled class of such structures."""
    _raw: KaitaiStruct | None
    _values: dict[str, Any]
    _failed: Mapping[str, str]

    def __new__(cls, raw: KaitaiStruct) -> Self:
        """View a parsed structure."""
        made: Self = _made(type(raw), raw, {}, {})
        return made

    @property
    def raw(self) -> KaitaiStruct:
        """The parser's own object, which reads from the file.

        Raises:
            KdmpError: The record was pickled, and that object stayed behind.
        """
        if self._raw is None:
            raise KdmpError("a record that was pickled has no parser")
        return self._raw

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse: records are read-only."""
        raise AttributeError(f"{type(self).__name__} is read-only", name=name, obj=self)

    # Type checkers know the fields of each kind, and must not accept any other name.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """Return a field by name."""
            if name.startswith("_"):
                raise AttributeError(name)
            if name not in self._values:
                self._values[name] = self._field(name)
            return self._values[name]

    def _field(self, name: str) -> Any:
        """Read a field for the first time."""
        kind = self._compiled
        if name not in kind.SEQ_FIELDS and not isinstance(getattr(kind, name, None), property):
            raise AttributeError(f"{kind.__name__} has no field {name!r}", name=name, obj=self)
        cause: Exception | None = None
        problem = self._failed.get(name)
        if problem is None:
            try:
                return _viewed(getattr(self._raw, name))
            except (KaitaiStructError, EOFError) as e:
                problem, cause = str(e), e
        raise BoundsError(
            "a field cannot be read", field=name, expected="bytes in the file", got=problem
        ) from cause

    def is_written(self, name: str) -> bool:
        """Return whether the writer of a dump filled a field in, or left the filler there.

        A structure was written if any of its fields was.

        Args:
            name: The field.
        """
        return not _is_filler(getattr(self, name))

    def __copy__(self) -> Self:
        """Return the record itself: it cannot be changed."""
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        """Return the record itself: neither it nor its fields can be changed."""
        return self

    def __reduce__(self) -> tuple[Callable[..., Record], tuple[Any, ...]]:
        """Pickle the values of the fields, the derived ones too, without the bulk of the file."""
        values: dict[str, Any] = {}
        failed: dict[str, str] = {}
        for name in _fields_of(self._compiled):
            if name in _BULK:
                failed[name] = "a record that was pickled"
                continue
            try:
                values[name] = getattr(self, name)
            except KdmpError as e:
                failed[name] = str(getattr(e, "got", e))
        return _restored, (self._compiled, values, failed)

    def fields(self) -> Iterator[tuple[str, Any]]:
        """Iterate over the fields that are stored in the structure, as (name, value), in order."""
        return ((name, getattr(self, name)) for name in self._compiled.SEQ_FIELDS)

    def __dir__(self) -> list[str]:
        """List the names of the fields, for completion."""
        return [*self._compiled.SEQ_FIELDS, "fields", "is_written", "raw"]

    def __eq__(self, other: object) -> bool:
        """Whether the other is a record of the same kind with the same values."""
        if not isinstance(other, Record):
            return NotImplemented
        return type(self) is type(other) and list(self.fields()) == list(other.fields())

    def __hash__(self) -> int:
        """Hash of kind and values, by which records are compared."""
        return hash((type(self), tuple(self.fields())))

    def _repr_html_(self) -> str:
        """Return a table of the fields for notebooks."""
        rows = ((name, _shown(value)) for name, value in self.fields())
        return html_table(("field", "value"), rows, type(self).__name__)

    def __repr__(self) -> str:
        """Format all fields, numbers in hex."""
        inner = ", ".join(f"{name}={_shown(value)}" for name, value in self.fields())
        return f"{type(self).__name__}({inner})"


@cache
def record_type(compiled: Any) -> type[Any]:
    """Return the class of the records of a compiled class."""
    body = {"__slots__": (), "__doc__": compiled.__doc__, "_compiled": compiled}
    return type(compiled.__name__, (Record,), body | {"__module__": f"{__name__}s"})


def _restored(compiled: Any, values: dict[str, Any], failed: Mapping[str, str]) -> Any:
    """Make the record that was pickled."""
    return _made(compiled, None, values, failed)


def _made(compiled: Any, raw: Any, values: dict[str, Any], failed: Mapping[str, str]) -> Any:
    record = object.__new__(record_type(compiled))
    for name, value in (("_raw", raw), ("_values", values), ("_failed", failed)):
        object.__setattr__(record, name, value)
    return record


def _fields_of(compiled: Any) -> Iterator[str]:
    """Names of all fields of a compiled class: stored ones, and those that the schema derives."""
    yield from compiled.SEQ_FIELDS
    for name, value in vars(compiled).items():
        if isinstance(value, property) and not name.startswith("_"):
            yield name


def _is_filler(value: Any, *, in_structure: bool = False) -> bool:
    if isinstance(value, Record):
        return all(_is_filler(one, in_structure=True) for _, one in value.fields())
    return is_filler(value, in_structure=in_structure)


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
