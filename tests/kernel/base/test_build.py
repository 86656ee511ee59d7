from __future__ import annotations

import struct
from types import SimpleNamespace
from typing import Any

import pytest

from kdmp_ks.addresses import Gva
from kdmp_ks.ground.warnings import OddValue
from kdmp_ks.kernel import Kdbg, SharedData, find_build, read_kdbg
from kernel.memory import FakeMemory

KDBG = 0xFFFFF800_00000E80
LAB = 0xFFFFF800_00007FC0
TEXT = b"19041.1.amd64fre.vb_release.191206-1406\0"


def header(number: int, revision: int | None = None) -> Any:
    extension = None if revision is None else SimpleNamespace(update_build_revision=revision)
    return SimpleNamespace(minor_version=number, extension=extension)


def kernel(lab: bytes, size: int = 0x380) -> tuple[FakeMemory, Kdbg]:
    memory = FakeMemory()
    memory.map(KDBG, 0x380)
    memory.put(KDBG + 0x10, b"KDBG" + struct.pack("<I", size))
    memory.pack("Q", KDBG + 0x208, LAB)
    if lab:
        memory.put(LAB, lab)
    return memory, read_kdbg(memory, KDBG)


def shared(number: int) -> SharedData:
    return SharedData(Gva(0xFFFFF780_00000000), {"NtBuildNumber": number})


def test_the_header_alone() -> None:
    build = find_build(header(19041))
    assert (build.number, build.revision, build.lab) == (19041, None, None)
    assert build.where == {"number": "MinorVersion of the header"}
    assert build.warnings == ()
    assert str(build) == "19041"


def test_a_header_of_32_bit_machines_has_no_additions() -> None:
    build = find_build(SimpleNamespace(minor_version=0xF0000A28))
    assert (build.number, build.revision) == (2600, None)


def test_the_revision_in_the_header() -> None:
    build = find_build(header(26100, 2314))
    assert str(build) == "26100.2314"
    assert build.where["revision"] == "the header"


def test_the_kernels_own_string() -> None:
    build = find_build(header(19041), *kernel(TEXT.ljust(128, b"x")))
    assert build.lab == "19041.1.amd64fre.vb_release.191206-1406"
    assert build.where == {"number": "NtBuildLab", "lab": "NtBuildLab"}
    assert build.warnings == ()


def test_a_string_at_the_end_of_what_there_is() -> None:
    assert find_build(header(19041), *kernel(TEXT)).lab == TEXT[:-1].decode()


@pytest.mark.parametrize("text", [b"", TEXT[:-1], b"\0" * 128, b"\xff" * 128, b"\x01.\0"])
def test_no_string(text: bytes) -> None:
    build = find_build(header(19041), *kernel(text))
    assert (build.number, build.lab) == (19041, None)
    assert build.where == {"number": "MinorVersion of the header"}


def test_a_string_that_does_not_begin_with_the_build() -> None:
    build = find_build(header(2195), *kernel(b"xpsp\0"))
    assert (build.number, build.lab) == (2195, "xpsp")


def test_a_kdbg_without_the_string() -> None:
    memory, kdbg = kernel(TEXT, size=0x208)
    assert find_build(header(2195), memory, kdbg).lab is None
    assert find_build(header(2195), memory).lab is None


def test_a_header_that_was_told_something_else() -> None:
    memory, kdbg = kernel(TEXT)
    build = find_build(header(9200), memory, kdbg, shared(0xF0004A61))
    assert build.number == 19041
    (remark,) = build.warnings
    assert isinstance(remark, OddValue)
    assert (remark.field, remark.got) == ("MinorVersion of the header", 9200)


def test_the_shared_page() -> None:
    build = find_build(header(9200), shared_data=shared(0xF0004A61))
    assert build.number == 19041
    assert build.where["number"] == "KUSER_SHARED_DATA.NtBuildNumber"
    assert find_build(header(7601), shared_data=shared(0)).number == 7601


def test_nothing_tells() -> None:
    build = find_build(header(0))
    assert build.number == 0
    assert build.where == {"number": "nothing"}
