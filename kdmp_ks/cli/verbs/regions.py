"""`kdmp regions`: which memory an address space has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kdmp_ks.analysis.location import location_of
from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.names import address_formatter
from kdmp_ks.cli.render.output import Column
from kdmp_ks.cli.render.text import hex64, plural, size
from kdmp_ks.cli.support.space import naming_dump, open_space, range_options, space_options
from kdmp_ks.cli.support.verb import Invocation, verb
from kdmp_ks.ground.extents import Region

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kdmp_ks.cli.support.address import Expression
    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.ground.extents import Range

_ENDS = (Column("first byte"), Column("last byte"), Column("size", right=True))
_MAPPED = (
    *_ENDS,
    Column("rights"),
    Column("pages"),
    Column("physical"),
    Column("location", fold=True),
)
_SAVED = (*_ENDS, Column("location", fold=True))
_UNKNOWN = dict.fromkeys(
    ("physical_address", "page_kind", "writable", "executable", "user_accessible", "transition")
)


@verb("regions")
@range_options
@space_options
def command(
    invocation: Invocation,
    start: Expression | None,
    end: Expression | None,
    kind: str,
    dtb: Expression | None,
) -> None:
    """List the memory of an address space.

    A region is virtual addresses that are mapped alike, to physical memory that follows one another
    as well; that memory need not be in the dump. Rights: r read, w write, x execute, u user or k
    kernel, t in transition. With --phys: the physical memory in the dump.

    A triage dump has no page tables: its regions are the virtual memory that it saved.

    Needs numpy: pip install numpy.
    """
    names = naming_dump(invocation.dump, dtb)
    space = open_space(invocation.dump, kind, dtb)
    first = 0 if start is None else start.resolve(names)
    last = None if end is None else end.resolve(names)
    found = space.regions(first, last)
    if invocation.as_json:
        rows = (_fields(names, kind, one) for one in found)
        invocation.stream({"space": kind}, "regions", rows)
        return
    tally = _Tally(found)
    mapped = kind == "virt" and invocation.dump.triage is None
    cells = _cells(names, kind, tally, mapped)
    output.table(_MAPPED if mapped else _SAVED if kind == "virt" else _ENDS, cells)
    output.line(f"{plural(tally.count, 'region')}, {size(tally.size)}")


class _Tally:
    """Regions, counted while they pass through.

    Attributes:
        count: How many there were.
        size: Bytes in all of them.
    """

    def __init__(self, found: Iterable[Range | Region]) -> None:
        self._found = found
        self.count = 0
        self.size = 0

    def __iter__(self) -> Iterator[Range | Region]:
        for one in self._found:
            self.count += 1
            self.size += one.size
            yield one


def _cells(
    names: KernelDumpParser, kind: str, found: Iterable[Range | Region], mapped: bool
) -> Iterator[tuple[str, ...]]:
    written: Callable[[int], str] = address_formatter(kind, names)
    for one in found:
        ends = written(one.start), written(one.end - 1), size(one.size)
        location = (_location(names, one.start) or "",) if kind == "virt" else ()
        yield (*ends, *(_mapping(one) if mapped else ()), *location)


def _mapping(one: Range | Region) -> tuple[str, str, str]:
    if not isinstance(one, Region) or one.page_kind is None or one.gpa is None:
        return "", "", ""
    letters = (
        "r",
        "w" if one.writable else "-",
        "x" if one.executable else "-",
        "u" if one.user_accessible else "k",
        "t" if one.transition else "",
    )
    return "".join(letters), size(one.page_kind.size), f"{one.gpa:x}"


def _location(names: KernelDumpParser, address: int) -> str | None:
    return location_of(address, names)


def _fields(names: KernelDumpParser, kind: str, one: Range | Region) -> dict[str, object]:
    mapping: dict[str, Any] = dict(_UNKNOWN)
    if isinstance(one, Region) and one.page_kind is not None:
        mapping = {
            "physical_address": None if one.gpa is None else hex64(one.gpa),
            "page_kind": one.page_kind.name.lower(),
            "writable": one.writable,
            "executable": one.executable,
            "user_accessible": one.user_accessible,
            "transition": one.transition,
        }
    return {
        "start": hex64(one.start),
        "end": hex64(one.end),
        "size": one.size,
        **mapping,
        "location": _location(names, one.start) if kind == "virt" else None,
    }
