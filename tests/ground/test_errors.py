"""The tree of errors: its shape, what each error carries, and what it says."""

from __future__ import annotations

import pickle
import re

import pytest

from kdmp_ks import errors
from kdmp_ks.addresses import Gpa, Gva, PxeKind
from kdmp_ks.errors import (
    AddressError,
    BoundsError,
    CutOffError,
    DuplicatePageError,
    EndOfSpaceError,
    InvalidDataError,
    KdmpError,
    MemoryReadError,
    NonCanonicalError,
    NotInDumpError,
    NotPresentError,
    PageReadError,
    PartialReadError,
    SignatureError,
    SourceError,
    StructError,
    UnknownDumpTypeError,
    UnsupportedDumpError,
    WriteError,
)


def drawn_tree() -> dict[str, str | None]:
    """Each class in the drawing of the module's docstring -> the one that it hangs under."""
    above: list[tuple[int, str]] = []
    tree: dict[str, str | None] = {}
    for line in (errors.__doc__ or "").splitlines():
        found = re.match(r"^ {4}((?:[│├└─ ] *)*)(\w+Error)\b", line)
        if not found:
            continue
        depth = len(found[1])
        above = [one for one in above if one[0] < depth]
        tree[found[2]] = above[-1][1] if above else None
        above.append((depth, found[2]))
    return tree


def real_tree() -> dict[str, str | None]:
    """The same of the classes themselves."""
    classes = {
        name: value
        for name, value in vars(errors).items()
        if isinstance(value, type) and issubclass(value, Exception)
    }
    return {
        name: next((base.__name__ for base in cls.__bases__ if issubclass(base, KdmpError)), None)
        for name, cls in classes.items()
    }


def test_the_tree_is_as_it_is_drawn():
    assert drawn_tree() == real_tree()
    assert len(drawn_tree()) == 28


def test_errors_of_the_language_where_people_expect_them():
    assert issubclass(AddressError, ValueError)
    assert issubclass(SourceError, OSError)
    of_sources = {"SourceError", "ClosedError", "ArchiveError", "SeveralDumpsError"}
    assert all(issubclass(getattr(errors, name), OSError) for name in of_sources)
    others = set(real_tree()) - {"AddressError", *of_sources}
    for name in others:
        assert not issubclass(getattr(errors, name), (OSError, ValueError)), name


@pytest.mark.parametrize(
    "kind", [InvalidDataError, SignatureError, UnknownDumpTypeError, BoundsError, CutOffError]
)
def test_invalid_data_names_the_field(kind):
    error = kind("x.dmp is odd", field="FirstPage", expected=0x2038, got=0x10)
    assert (error.field, error.expected, error.got) == ("FirstPage", 0x2038, 0x10)
    assert str(error) == "x.dmp is odd: FirstPage is 0x10, expected 0x2038"


def test_invalid_data_in_words():
    error = InvalidDataError("odd", field="Signature", expected=b"PAGE", got="nothing")
    assert str(error) == "odd: Signature is nothing, expected PAGE"


def test_duplicate_page():
    error = DuplicatePageError(Gpa(0x5000), field="PfnRange")
    assert error.gpa == 0x5000
    assert type(error.gpa) is Gpa
    assert error.field == "PfnRange"
    assert isinstance(error, InvalidDataError)
    assert "0x5000 again" in str(error)
    assert "PfnRange" in str(error)


def test_unsupported_dump():
    error = UnsupportedDumpError("x.dmp is a triage dump", dump_type=4)
    assert error.dump_type == 4
    assert str(error) == "x.dmp is a triage dump"


def test_struct_error():
    error = StructError(0xFFFFF80000001000, "KPRCB", "bad")
    assert (error.address, error.schema) == (0xFFFFF80000001000, "KPRCB")
    assert str(error) == "no KPRCB at 0xfffff80000001000: bad"


@pytest.mark.parametrize("level", list(PxeKind))
def test_not_present(level):
    error = NotPresentError(Gva(0xFFFFF80000001000), level)
    assert (error.gva, error.level) == (0xFFFFF80000001000, level)
    assert str(error) == (
        f"nothing is mapped at 0xfffff80000001000 (not present in its {level.name})"
    )


def test_not_present_where_no_table_was_asked():
    assert str(NotPresentError(Gva(0x1000), None)) == "nothing is mapped at 0x1000"


def test_not_canonical():
    error = NonCanonicalError(Gva(0x800000000000))
    assert (error.gva, error.level) == (0x800000000000, None)
    assert isinstance(error, NotPresentError)
    assert str(error) == "0x800000000000 is not a canonical address"


def test_not_in_dump():
    error = NotInDumpError(Gpa(0x5000))
    assert (error.gpa, error.gva, error.level) == (0x5000, None, None)
    assert str(error) == "physical address 0x5000 is not in the dump"


def test_not_in_dump_behind_a_virtual_address():
    """Address 0 is an address too."""
    error = NotInDumpError(Gpa(0x5000), Gva(0))
    assert (error.gpa, error.gva, error.level) == (0x5000, 0, None)
    assert str(error) == "physical address 0x5000 is not in the dump (needed behind 0x0)"


def test_table_not_in_dump():
    error = NotInDumpError(Gpa(0x5010), Gva(0x7FF0), PxeKind.PDE)
    assert (error.gpa, error.gva, error.level) == (0x5010, 0x7FF0, PxeKind.PDE)
    assert str(error) == (
        "physical address 0x5010 is not in the dump (needed to look up the PDE of 0x7ff0)"
    )


def test_end_of_space():
    error = EndOfSpaceError(1 << 64)
    assert error.address == 1 << 64
    assert str(error) == "the address space ends at 0x10000000000000000"


def test_partial_read():
    reason = NotInDumpError(Gpa(0x2000))
    error = PartialReadError(0x20, 0x3, reason, b"abc")
    assert (error.expected_amount, error.actual_amount) == (0x20, 3)
    assert error.reason is reason
    assert error.data == b"abc"
    assert str(error) == "read 3 of 32 bytes: physical address 0x2000 is not in the dump"
    assert isinstance(error, MemoryReadError)
    assert not isinstance(error, PageReadError)


@pytest.mark.parametrize(
    "error",
    [
        BoundsError("odd", field="FirstPage", expected=1, got=2),
        DuplicatePageError(Gpa(0x5000), field="PfnRange"),
        UnsupportedDumpError("a triage dump", dump_type=4),
        StructError(0x1000, "KPRCB", "bad"),
        WriteError("odd", field="runs", expected=42, got=43),
        NotPresentError(Gva(0x1000), PxeKind.PDE),
        NonCanonicalError(Gva(0x800000000000)),
        NotInDumpError(Gpa(0x5000), Gva(0x1000), PxeKind.PTE),
        EndOfSpaceError(1 << 64),
        PartialReadError(8, 1, EndOfSpaceError(1 << 64), b"x"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_errors_travel_between_processes(error):
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert vars(again).keys() == vars(error).keys()


def test_partial_read_into_a_buffer_has_no_data():
    assert PartialReadError(4, 0, EndOfSpaceError(1 << 64)).data == b""
