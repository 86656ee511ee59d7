"""Facts about a dump that is not as it should be: immutable, comparable, one line each."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields

import pytest

from kdmp_ks.addresses import Gpa, Gva
from kdmp_ks.errors import InvalidDataError, NotInDumpError, PartialReadError
from kdmp_ks.ground.warnings import (
    BrokenList,
    CountMismatch,
    DumpWarning,
    MissingEndMark,
    MissingPages,
    OddValue,
    RefusedSymbols,
    Unavailable,
    UnreadableName,
    Warnings,
    reason_of,
)

MISSING = NotInDumpError(Gpa(0x9000))
SAVED_NOWHERE = NotInDumpError(None, Gva(0x9000))
FACTS = [
    (
        MissingPages(0x12, Gpa(0x7000), 0x3456, 0x5000),
        "the file ends at 0x3456 of 0x5000 bytes: 18 pages are missing, the first is 0x7000",
    ),
    (
        CountMismatch("NumberOfPages", expected=0xF, got=0x10),
        "NumberOfPages: 16 pages expected, 15 present",
    ),
    (
        CountMismatch("DataBlocksCount", expected=0, got=4908),
        "DataBlocksCount: 4,908 data blocks expected, none present (file truncated?)",
    ),
    (
        CountMismatch("DriverCount", expected=3, got=2),
        "DriverCount: 2 drivers expected, 3 present",
    ),
    (
        BrokenList("PsLoadedModuleList", 0xFFFFF80000001000, MISSING),
        "PsLoadedModuleList breaks off at 0xfffff80000001000: "
        "physical address 0x9000 is not in the dump",
    ),
    (
        BrokenList("PsActiveProcessHead", 0x9000, PartialReadError(16, 0, SAVED_NOWHERE)),
        "PsActiveProcessHead breaks off at 0x9000, which is not in the dump",
    ),
    (
        UnreadableName("module 0x1000", 0xABC, "it is odd"),
        "the name of module 0x1000 cannot be read at 0xabc: it is odd",
    ),
    (
        Unavailable("the crashing processor", MISSING),
        "the crashing processor was not found: physical address 0x9000 is not in the dump",
    ),
    (
        RefusedSymbols("nt", "a.json", "of another build"),
        "the symbols of nt in a.json are not used: of another build",
    ),
    (
        OddValue("DumpType", 0x45474150, "never written, taken as a full dump"),
        "DumpType is 0x45474150: never written, taken as a full dump",
    ),
    (
        MissingEndMark(0x5000, 0x4000),
        "the triage dump is truncated: its end mark, TRGD, is not there "
        "(at 0x5000 of a file of 0x4000 bytes)",
    ),
]
by_kind = pytest.mark.parametrize(
    ("fact", "text"), FACTS, ids=[f"{type(fact).__name__}{i}" for i, (fact, _) in enumerate(FACTS)]
)


def test_every_kind_is_here():
    # By name: a slotted dataclass leaves the class that it was made from behind.
    kinds = {kind.__name__ for kind in DumpWarning.__subclasses__()}
    assert {type(fact).__name__ for fact, _ in FACTS} == kinds


@by_kind
def test_one_line_for_people(fact, text):
    assert str(fact) == text


@by_kind
def test_values(fact, text):
    values = {field.name: getattr(fact, field.name) for field in fields(fact)}
    again = type(fact)(**values)
    assert again == fact
    assert hash(again) == hash(fact)
    assert isinstance(fact, DumpWarning)


@by_kind
def test_cannot_be_changed(fact, text):
    name = fields(fact)[0].name
    with pytest.raises(FrozenInstanceError):
        setattr(fact, name, 0)
    assert not hasattr(fact, "__dict__")


ODD, MORE = (OddValue("DumpType", number, "taken as a bitmap dump") for number in (7, 8))


def test_a_record_is_a_sequence_in_the_order_of_finding() -> None:
    record = Warnings()
    record.extend([ODD, MORE])
    assert (len(record), list(record), record[0], record[1:]) == (2, [ODD, MORE], ODD, (MORE,))
    assert repr(record) == "<Warnings: 2>"
    walk = iter(record)
    record.append(MissingEndMark(1, 2))
    assert list(walk) == [ODD, MORE]


def test_the_whole_has_the_warnings_of_its_parts() -> None:
    whole = Warnings()
    first, second = whole.part(), whole.part()
    first.append(ODD)
    second.append(MORE)
    assert (tuple(whole), tuple(first), tuple(second)) == ((ODD, MORE), (ODD,), (MORE,))


def test_a_repeated_warning_is_recorded_once() -> None:
    """Reasons that are errors are others each time; their text is the same."""
    whole = Warnings()
    for part in (whole.part(), whole.part()):
        part.append(Unavailable("the list", InvalidDataError("x", field="f", expected=1, got=2)))
        assert len(part) == 1
    assert len(whole) == 1
    whole.append(BrokenList("the list", 1, "x"))
    assert len(whole) == 2


def test_reason_of() -> None:
    warnings = [ODD, Unavailable("a", "first"), Unavailable("b", "second"), Unavailable("a", "3rd")]
    assert reason_of(warnings, "a") == "first"
    assert reason_of(warnings, "b") == "second"
    assert reason_of(warnings, "c") is None
