"""Kinds of access: every value that the documents of Microsoft and of the processors define."""

from __future__ import annotations

import pytest

from kdmp_ks.architecture import AMD64, ARM, ARM64, X86, Architecture
from kdmp_ks.bugchecks import find_bugcheck
from kdmp_ks.bugchecks.access import Access, AccessEncoding, decode_access

READ, WRITE, EXECUTE = Access.READ, Access.WRITE, Access.EXECUTE


@pytest.mark.parametrize("machine", [None, AMD64, X86], ids=str)
@pytest.mark.parametrize(
    ("value", "access", "name"),
    [
        (0x00, READ, "read"),
        (0x01, None, "read (page present), or write before Windows 10"),
        (0x02, WRITE, "write"),
        (0x03, WRITE, "write, page present"),
        (0x04, READ, "read, from user mode"),
        (0x05, READ, "read, page present, from user mode"),
        (0x07, WRITE, "write, page present, from user mode"),
        (0x08, EXECUTE, "execute"),
        (0x09, READ, "read, page present, reserved bit set"),
        (0x0B, WRITE, "write, page present, reserved bit set"),
        (0x10, EXECUTE, "execute"),
        (0x11, EXECUTE, "execute, page present"),
        (0x15, EXECUTE, "execute, page present, from user mode"),
        (0x19, EXECUTE, "execute, page present, reserved bit set"),
        (0x21, READ, "read, page present, protection key"),
        (0x43, WRITE, "write, page present, shadow stack"),
        (0x8005, READ, "read, page present, from user mode, SGX"),
        # A fetch is no write; bits that no processor sets.
        (0x12, None, None),
        (0x80, None, None),
        (0x10002, None, None),
        (0xFFFFFFFF_FFFFFFFF, None, None),
    ],
)
def test_page_faults(
    machine: Architecture | None, value: int, access: Access | None, name: str | None
) -> None:
    assert decode_access(value, AccessEncoding.PAGE_FAULT, machine) == (access, name)


@pytest.mark.parametrize("machine", [ARM, ARM64], ids=str)
@pytest.mark.parametrize(
    ("value", "access"),
    [(0, READ), (1, WRITE), (8, EXECUTE), (2, None), (9, None), (0x10, None), (0x11, None)],
)
def test_page_faults_of_arm(machine: Architecture, value: int, access: Access | None) -> None:
    name = access and access.value
    assert decode_access(value, AccessEncoding.PAGE_FAULT, machine) == (access, name)


@pytest.mark.parametrize(
    ("encoding", "value", "access"),
    [
        *((encoding, 0, READ) for encoding in AccessEncoding),
        (AccessEncoding.EXCEPTION, 1, WRITE),
        (AccessEncoding.EXCEPTION, 8, EXECUTE),
        (AccessEncoding.EXCEPTION, 2, None),
        (AccessEncoding.EXCEPTION, 0x11, None),
        (AccessEncoding.IRQL, 1, WRITE),
        (AccessEncoding.IRQL, 2, EXECUTE),
        (AccessEncoding.IRQL, 8, EXECUTE),
        (AccessEncoding.IRQL, 3, None),
    ],
)
def test_other_encodings(encoding: AccessEncoding, value: int, access: Access | None) -> None:
    assert decode_access(value, encoding) == (access, access and access.value)


@pytest.mark.parametrize("code", [0x50, 0xCC, 0xCD, 0xCE, 0xD5, 0xD6])
def test_named_in_parameters(code: int) -> None:
    known = find_bugcheck(code)
    assert known is not None
    parameter = known.parameters((0x28, 0x11, 0x30, 2), AMD64)[1]
    assert (parameter.name, parameter.access_type) == ("execute, page present", EXECUTE)
    parameter = known.parameters((0x28, 1, 0x30, 2), ARM64)[1]
    assert (parameter.name, parameter.access_type) == ("write", WRITE)
