"""Stop codes of Windows: names, meanings, and the meanings and roles of their four parameters.

The names are in `data/bugchecks.json`, made by `tools/bugchecks/build.py`; the meanings and roles
in `data/bugcheck_meanings.json` are written by hand. Both files are loaded at the first look-up.
This table is the only one: `original_exception` searches by the same roles that people read.
"""

from __future__ import annotations

from enum import Enum
from functools import cache
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, NamedTuple

from kdmp_ks.bugchecks.access import Access, AccessEncoding, decode_access
from kdmp_ks.bugchecks.value_names import (
    by_number,
    names_of,
    pool_tag,
    read_data,
    status_name,
    unextended,
)
from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kdmp_ks.architecture import Architecture

#: Set in the code that a small memory dump stores: 0x1000007e stands for stop code 0x7e.
MINIDUMP_TWIN = 0x10000000


class Role(str, Enum):
    """Kind of a parameter, for programs: whether its value is followed or named, and how."""

    ACCESS = "access"
    """Kind of a memory access, encoded; `Parameter.access_type` is the access."""
    ADDRESS = "address"
    """A virtual address, or the address of data without a better role."""
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
    """The virtual address whose access failed."""
    FLAGS = "flags"
    HANDLE = "handle"
    INSTRUCTION = "instruction"
    """Address of code: where something happened, or a routine."""
    IRP = "irp"
    IRQL = "irql"
    KIND = "kind"
    """Selector of a case: the meanings of the other parameters may depend on it."""
    MDL = "mdl"
    MODULE = "module"
    """An address within the module that is to blame."""
    NUMBER = "number"
    OBJECT = "object"
    """Address of a kernel object of a type without a role of its own."""
    PFN = "pfn"
    """Page frame number, or address of an entry of the PFN database."""
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
    """A parameter of a bug check, with its meaning.

    Attributes:
        value: The value in the dump.
        meaning: The meaning, for people; None where the parameter is unused or unknown.
        role: The meaning, for programs; None where `meaning` is.
        name: Name of the value: of an NTSTATUS, an IRQL, a kind of access, a pool tag. None where
            the value has no known name.
        access_type: The access that a parameter of the role ``ACCESS`` encodes; None where its
            value is ambiguous or unknown.
    """

    value: int
    meaning: str | None = None
    role: Role | None = None
    name: str | None = None
    access_type: Access | None = None


class _Described(NamedTuple):
    """A parameter before it has a value."""

    meaning: str
    role: Role
    values: Mapping[int, str]
    encoding: AccessEncoding | None


class _Case(NamedTuple):
    """Meaning of a stop code where some of its parameters have certain values.

    Attributes:
        when: Index of a parameter (from 0) -> the values that it may have.
    """

    when: Mapping[int, frozenset[int]]
    meaning: str
    parameters: tuple[_Described | None, ...]

    def fits(self, values: Sequence[int]) -> bool:
        return all(
            index < len(values) and unextended(values[index]) in wanted
            for index, wanted in self.when.items()
        )


@frozen
class Bugcheck(Facts):
    """Names and meanings of one stop code.

    Attributes:
        code: The code as Windows documents it, without the small-dump bit.
        name: Its symbolic name, e.g. `IRQL_NOT_LESS_OR_EQUAL`.
        writer: For a code that is no stop code of Windows: the tool that stores it in its dumps.
        meaning: One sentence; None where the meaning is unknown here.
        exception_code: NTSTATUS of the exception behind every bug check of this code; None where
            that varies, or there is none.
        access_type: The access that every bug check of this code is about; None where that varies.
    """

    code: int
    name: str
    writer: str | None
    meaning: str | None
    exception_code: int | None = None
    access_type: Access | None = None
    _usual: tuple[_Described | None, ...] = ()
    _cases: tuple[_Case, ...] = ()

    def explain(self, values: Sequence[int]) -> str | None:
        """Return the meaning with these parameters: that of a case, else `meaning`.

        Example:
            >>> find_bugcheck(0x9f).explain((3, 0, 0, 0))
            'A driver held a power request too long.'
        """
        case = self._case(values)
        return case.meaning if case else self.meaning

    def parameters(
        self, values: Sequence[int], architecture: Architecture | None = None
    ) -> tuple[Parameter, ...]:
        """Describe each of the parameters; for many codes that depends on the value of one.

        Args:
            values: The parameters.
            architecture: The machine, as ARM encodes some parameters in another way; if left out,
                x86 or AMD64.

        Example:
            >>> find_bugcheck(0xd1).parameters((0x10, 2, 1, 0xfffff80123456789))[1].name
            'DISPATCH_LEVEL'
        """
        case = self._case(values)
        described = (case.parameters if case else self._usual)[: len(values)]
        return tuple(_parameter(*pair, architecture) for pair in zip_longest(values, described))

    def _case(self, values: Sequence[int]) -> _Case | None:
        return next((case for case in self._cases if case.fits(values)), None)


def find_bugcheck(code: int) -> Bugcheck | None:
    """Look up a code as a dump's header stores it; None if it is unknown.

    The code is looked up as it is before the small-dump bit is taken off, because codes such as
    0xdeaddead have that bit in their own right.

    Example:
        >>> find_bugcheck(0x1000007e).name
        'SYSTEM_THREAD_EXCEPTION_NOT_HANDLED'
    """
    return _bugcheck(code) or _bugcheck(code & ~MINIDUMP_TWIN)


def bugcheck_name(code: int) -> str | None:
    """Return the symbolic name of a stop code; None if it has none.

    Example:
        >>> bugcheck_name(0xd1)
        'DRIVER_IRQL_NOT_LESS_OR_EQUAL'
    """
    found = find_bugcheck(code)
    return found.name if found else None


def _parameter(
    value: int, described: _Described | None, architecture: Architecture | None
) -> Parameter:
    if described is None:
        return Parameter(value)
    meaning, role, values, encoding = described
    if encoding is not None:
        access_type, name = decode_access(value, encoding, architecture)
        return Parameter(value, meaning, role, name, access_type)
    return Parameter(value, meaning, role, values.get(unextended(value)) or _name(value, role))


def _name(value: int, role: Role) -> str | None:
    """Name a value by its role alone."""
    if role in (Role.STATUS, Role.EXCEPTION_CODE):
        return status_name(value)
    if role is Role.IRQL:
        return names_of("irql").get(value)
    return pool_tag(value) if role is Role.POOL_TAG else None


@cache
def _table() -> dict[int, tuple[Mapping[str, Any], Mapping[str, Any]]]:
    """Entry and meanings of each stop code, as the files have them."""
    meanings = read_data("bugcheck_meanings")
    return {
        int(key, 16): (entry, meanings.get(key, {}))
        for key, entry in read_data("bugchecks").items()
    }


def _bugcheck(code: int) -> Bugcheck | None:
    if code not in _table():
        return None
    entry, known = _table()[code]
    cases = tuple(
        _Case(_condition(case["when"]), case["meaning"], _described(case["parameters"]))
        for case in known.get("cases", ())
    )
    exception_code, access = known.get("exception_code"), known.get("access")
    return Bugcheck(
        code,
        entry["name"],
        entry.get("writer"),
        known.get("meaning"),
        exception_code and int(exception_code, 16),
        access and Access(access),
        _described(known.get("parameters", ())),
        cases,
    )


def _condition(when: Mapping[str, Sequence[str]]) -> dict[int, frozenset[int]]:
    """Turn a case's numbers of parameters, which count from 1 as in Windows, into indexes."""
    return {
        int(number) - 1: frozenset(int(value, 16) for value in wanted)
        for number, wanted in when.items()
    }


def _described(parameters: Sequence[Any]) -> tuple[_Described | None, ...]:
    return tuple(
        one
        and _Described(
            one["meaning"],
            Role(one["role"]),
            by_number(one.get("values", {})),
            AccessEncoding(one["encoding"]) if "encoding" in one else None,
        )
        for one in parameters
    )
