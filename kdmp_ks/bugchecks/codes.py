"""Stop codes of Windows: their names, what they mean, and what their four parameters mean.

The names live in `data/bugchecks.json`, made by `tools/bugchecks/build.py`; the meanings in
`data/bugcheck_meanings.json` are this project's own words. Both are loaded when the first code is
asked for. Nothing here looks into a dump.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib.resources import files
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

#: Set in the code that a small memory dump stores: 0x1000007e stands for stop code 0x7e.
MINIDUMP_TWIN = 0x10000000

_LOW_HALF = 0xFFFFFFFF


class Role(str, Enum):
    """What a parameter is, for programs: which of them may be followed or named, and how."""

    ACCESS = "access"
    """Kind of an access to memory: `Parameter.name` says which."""
    ADDRESS = "address"
    """A virtual address, or the place of data without a better role."""
    CONTEXT = "context"
    """Address of a CONTEXT record: the registers at the exception."""
    COUNT = "count"
    DEVICE_OBJECT = "device_object"
    DRIVER_OBJECT = "driver_object"
    EXCEPTION_CODE = "exception_code"
    """An NTSTATUS that was raised as an exception."""
    EXCEPTION_RECORD = "exception_record"
    """Address of an EXCEPTION_RECORD."""
    FAULTING_ADDRESS = "faulting_address"
    """The virtual address that could not be touched."""
    FLAGS = "flags"
    HANDLE = "handle"
    INSTRUCTION = "instruction"
    """Address of code: where something happened, or a routine."""
    IRP = "irp"
    IRQL = "irql"
    KIND = "kind"
    """Which of several things happened; the other parameters may depend on it."""
    MDL = "mdl"
    MODULE = "module"
    """An address within the module that is to blame."""
    NUMBER = "number"
    OBJECT = "object"
    """Address of a kernel object of another sort than those that have a role."""
    PFN = "pfn"
    """Number of a physical page, or address of its entry in the database of these."""
    PHYSICAL_ADDRESS = "physical_address"
    POOL = "pool"
    """Address in pool."""
    POOL_TAG = "pool_tag"
    PROCESS = "process"
    """Address of an EPROCESS."""
    PROCESSOR = "processor"
    """Address of a KPRCB."""
    PTE = "pte"
    """Address of a page-table entry."""
    PTE_VALUE = "pte_value"
    SIZE = "size"
    """A number of bytes."""
    STATUS = "status"
    """An NTSTATUS."""
    STRUCTURE = "structure"
    """Address of a structure that only its owner describes."""
    TEXT = "text"
    """Address of a text."""
    THREAD = "thread"
    """Address of an ETHREAD."""
    TIME = "time"
    TRAP_FRAME = "trap_frame"
    """Address of a KTRAP_FRAME: the registers at an exception or interrupt."""


class Parameter(NamedTuple):
    """A parameter of a bug check, and what is known of it.

    Attributes:
        value: As the dump has it.
        meaning: What it is; None where it is not used, or not known.
        role: The same for programs; None with it.
        name: What its value means: the name of an NTSTATUS or an IRQL, a kind of access, a pool
            tag. None where a value of this role has no name, or none that is known.
    """

    value: int
    meaning: str | None = None
    role: Role | None = None
    name: str | None = None


class _Described(NamedTuple):
    """A parameter before it has a value."""

    meaning: str
    role: Role
    values: Mapping[int, str]


class _Case(NamedTuple):
    """What a stop code means where some of its parameters have certain values.

    Attributes:
        when: Place of a parameter (from 0) -> the values that it may have.
    """

    when: Mapping[int, frozenset[int]]
    meaning: str
    parameters: tuple[_Described | None, ...]

    def fits(self, values: Sequence[int]) -> bool:
        return all(
            place < len(values) and _unextended(values[place]) in wanted
            for place, wanted in self.when.items()
        )


@dataclass(frozen=True, slots=True)
class Bugcheck:
    """What is known of one stop code.

    Attributes:
        code: The code as Windows documents it, without the small-dump bit.
        name: Its symbolic name, e.g. `IRQL_NOT_LESS_OR_EQUAL`.
        writer: For a code that is no stop code of Windows: the tool that stores it in its dumps.
        meaning: What it says, in one sentence; None where that is not known here.
    """

    code: int
    name: str
    writer: str | None
    meaning: str | None
    _usual: tuple[_Described | None, ...] = ()
    _cases: tuple[_Case, ...] = ()

    def explain(self, values: Sequence[int]) -> str | None:
        """What the code says with these parameters: more exact than `meaning` where they tell.

        Example:
            >>> find_bugcheck(0x9f).explain((3, 0, 0, 0))
            'A driver held a power request too long.'
        """
        case = self._case(values)
        return case.meaning if case else self.meaning

    def parameters(self, values: Sequence[int]) -> tuple[Parameter, ...]:
        """What each of the parameters is; for many codes that depends on the value of one.

        Example:
            >>> find_bugcheck(0xd1).parameters((0x10, 2, 1, 0xfffff80123456789))[1]
            Parameter(value=2, meaning='IRQL at that moment', role=<Role.IRQL: 'irql'>, \
name='DISPATCH_LEVEL')
        """
        case = self._case(values)
        described = (case.parameters if case else self._usual)[: len(values)]
        return tuple(_parameter(*pair) for pair in zip_longest(values, described))

    def _case(self, values: Sequence[int]) -> _Case | None:
        return next((case for case in self._cases if case.fits(values)), None)


def find_bugcheck(code: int) -> Bugcheck | None:
    """What is known of a code as a dump's header stores it, or None.

    The code is looked up as it is before the small-dump bit is taken off, because codes such as
    0xdeaddead have that bit in their own right.

    Example:
        >>> find_bugcheck(0x1000007e).name
        'SYSTEM_THREAD_EXCEPTION_NOT_HANDLED'
    """
    table = _table()
    return table.get(code) or table.get(code & ~MINIDUMP_TWIN)


def bugcheck_name(code: int) -> str | None:
    """The symbolic name of a stop code, or None where it has none.

    Example:
        >>> bugcheck_name(0xd1)
        'DRIVER_IRQL_NOT_LESS_OR_EQUAL'
    """
    found = find_bugcheck(code)
    return found.name if found else None


def status_name(status: int) -> str | None:
    """The symbolic name of an NTSTATUS, sign-extended to 64 bits or not; None if it is not known.

    Example:
        >>> status_name(0xffffffffc0000005)
        'STATUS_ACCESS_VIOLATION'
    """
    return _names()["status"].get(_unextended(status))


def _unextended(value: int) -> int:
    """A 32-bit value that some writers store sign-extended: 0xffffffffc0000005 is 0xc0000005."""
    return value & _LOW_HALF if value >> 32 == _LOW_HALF and value & 0x80000000 else value


def _parameter(value: int, described: _Described | None) -> Parameter:
    if described is None:
        return Parameter(value)
    name = described.values.get(_unextended(value)) or _name(value, described.role)
    return Parameter(value, described.meaning, described.role, name)


def _name(value: int, role: Role) -> str | None:
    """What a value is called because of its role alone."""
    if role in (Role.STATUS, Role.EXCEPTION_CODE):
        return status_name(value)
    if role is Role.IRQL:
        return _names()["irql"].get(value)
    return _tag(value) if role is Role.POOL_TAG else None


def _tag(value: int) -> str | None:
    """A pool tag as people write it: four characters, least significant first."""
    text = value.to_bytes(8, "little").rstrip(b"\0").decode("latin-1")
    return f"'{text}'" if text.isascii() and text.isprintable() and text else None


def _read(name: str) -> Any:
    return json.loads(files("kdmp_ks").joinpath(f"data/{name}.json").read_text(encoding="utf-8"))


def _by_number(named: Mapping[str, str]) -> dict[int, str]:
    return {int(key, 16): name for key, name in named.items()}


@cache
def _names() -> dict[str, dict[int, str]]:
    return {kind: _by_number(named) for kind, named in _read("value_names").items()}


@cache
def _table() -> dict[int, Bugcheck]:
    meanings = _read("bugcheck_meanings")
    return {
        int(key, 16): _bugcheck(int(key, 16), entry, meanings.get(key, {}))
        for key, entry in _read("bugchecks").items()
    }


def _bugcheck(code: int, entry: Mapping[str, Any], known: Mapping[str, Any]) -> Bugcheck:
    cases = tuple(
        _Case(_condition(case["when"]), case["meaning"], _described(case["parameters"]))
        for case in known.get("cases", ())
    )
    usual = _described(known.get("parameters", ()))
    return Bugcheck(code, entry["name"], entry.get("writer"), known.get("meaning"), usual, cases)


def _condition(when: Mapping[str, Sequence[str]]) -> dict[int, frozenset[int]]:
    """The places of parameters in a case, which the data counts from 1 as Windows does."""
    return {
        int(place) - 1: frozenset(int(value, 16) for value in wanted)
        for place, wanted in when.items()
    }


def _described(parameters: Sequence[Any]) -> tuple[_Described | None, ...]:
    return tuple(
        one and _Described(one["meaning"], Role(one["role"]), _by_number(one.get("values", {})))
        for one in parameters
    )
