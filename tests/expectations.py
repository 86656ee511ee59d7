"""Compares what a reader says with what a builder's oracle says."""

from __future__ import annotations

import pytest

from builders.memory import Failure, Outcome
from builders.space import Mapped
from kdmp_ks import PageKind, PxeKind
from kdmp_ks.errors import (
    EndOfSpaceError,
    NonCanonicalError,
    NotInDumpError,
    NotPresentError,
    PageReadError,
    PartialReadError,
)

KINDS = {
    "not present": NotPresentError,
    "non canonical": NonCanonicalError,
    "not in dump": NotInDumpError,
    "end of space": EndOfSpaceError,
}


def check_failure(error: PageReadError, failure: Failure) -> None:
    """The error is of the kind expected and carries the facts expected."""
    assert type(error) is KINDS[failure.kind], f"{error!r} for {failure}"
    level = None if failure.level is None else PxeKind[failure.level]
    if isinstance(error, NotInDumpError):
        assert (error.gpa, error.gva, error.level) == (failure.gpa, failure.gva, level)
    elif isinstance(error, NotPresentError):
        assert (error.gva, error.level) == (failure.gva, level)
    else:
        assert isinstance(error, EndOfSpaceError)
        assert error.address == failure.gva


def check_read(space, address: int, length: int, outcome: Outcome) -> None:
    """All reading verbs of a space agree with the outcome."""
    data, failure = outcome
    where = f"{address:#x} + {length:#x}"
    if failure is None:
        assert space.read_exact(address, length) == data, where
        assert space.try_read_exact(address, length) == data, where
    else:
        with pytest.raises(PartialReadError) as caught:
            space.read_exact(address, length)
        error = caught.value
        assert (error.expected_amount, error.actual_amount) == (length, len(data)), where
        assert error.data == data, where
        check_failure(error.reason, failure)
        assert space.try_read_exact(address, length) is None, where
    assert space.read(address, length) == data, where
    buffer = bytearray(b"\xee" * length)
    assert space.readinto(address, buffer) == len(data), where
    assert buffer[: len(data)] == data, where


def check_translation(reader, gva: int, expected: Mapped | Failure) -> None:
    """A virtual reader's `translate` and `try_translate` agree with the model."""
    if isinstance(expected, Failure):
        with pytest.raises(PageReadError) as caught:
            reader.translate(gva)
        check_failure(caught.value, expected)
        assert reader.try_translate(gva) is None
        return
    got = reader.translate(gva)
    assert got == reader.try_translate(gva)
    assert got.gpa == expected.gpa, f"{gva:#x}"
    assert got.page_kind is PageKind(expected.size), f"{gva:#x}"
    assert got.offset == expected.gpa % expected.size
    assert got.pfn == expected.gpa - got.offset >> 12, f"{gva:#x}"
    assert got.transition is expected.transition, f"{gva:#x}"
    rights = (got.writable, got.user_accessible, not got.executable)
    truth = expected.rights
    assert rights == (truth.writable, truth.user, truth.nx), f"{gva:#x}"
