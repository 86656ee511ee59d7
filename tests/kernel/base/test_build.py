from __future__ import annotations

import struct
from types import SimpleNamespace
from typing import Any

import pytest

from kdmp_ks.addresses import Gva
from kdmp_ks.ground.warnings import OddValue, Warnings
from kdmp_ks.kernel import BuildInfo, Inferred, Kdbg, SharedData, find_build, read_kdbg
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


def number(build: BuildInfo) -> int | None:
    return build.number and build.number.value


def test_the_header_alone() -> None:
    build = find_build(header(19041))
    assert build.number == Inferred.medium(19041, "MinorVersion of the header")
    assert (build.revision, build.lab) == (None, None)
    assert build.warnings == ()
    assert str(build) == "19041"


def test_a_header_of_32_bit_machines_has_no_additions() -> None:
    build = find_build(SimpleNamespace(minor_version=0xF0000A28))
    assert (number(build), build.revision) == (2600, None)


def test_the_revision_in_the_header() -> None:
    build = find_build(header(26100, 2314))
    assert str(build) == "26100.2314"
    assert build.revision == Inferred.medium(2314, "UpdateBuildRevision of the header")


def test_the_kernels_own_string() -> None:
    build = find_build(header(19041), *kernel(TEXT.ljust(128, b"x")))
    assert build.lab == Inferred.high("19041.1.amd64fre.vb_release.191206-1406", "NtBuildLab")
    assert build.number == Inferred.high(19041, "NtBuildLab")
    assert build.warnings == ()


def test_a_string_at_the_end_of_what_there_is() -> None:
    build = find_build(header(19041), *kernel(TEXT))
    assert build.lab == Inferred.high(TEXT[:-1].decode(), "NtBuildLab")


@pytest.mark.parametrize("text", [b"", TEXT[:-1], b"\0" * 128, b"\xff" * 128, b"\x01.\0"])
def test_no_string(text: bytes) -> None:
    build = find_build(header(19041), *kernel(text))
    assert build.number == Inferred.medium(19041, "MinorVersion of the header")
    assert build.lab is None


def test_a_string_that_does_not_begin_with_the_build() -> None:
    build = find_build(header(2195), *kernel(b"xpsp\0"))
    assert build.number == Inferred.medium(2195, "MinorVersion of the header")
    assert build.lab == Inferred.high("xpsp", "NtBuildLab")


def test_a_kdbg_without_the_string() -> None:
    memory, kdbg = kernel(TEXT, size=0x208)
    assert find_build(header(2195), memory, kdbg).lab is None
    assert find_build(header(2195), memory).lab is None


def test_a_header_that_was_told_something_else() -> None:
    memory, kdbg = kernel(TEXT)
    record = Warnings()
    build = find_build(header(9200, 7), memory, kdbg, shared(0xF0004A61), record)
    assert build.number == Inferred.high(19041, "NtBuildLab")
    assert build.revision == Inferred.low(7, "UpdateBuildRevision of the header")
    assert build.warnings == tuple(record)
    (remark,) = build.warnings
    assert isinstance(remark, OddValue)
    assert (remark.field, remark.got) == ("MinorVersion of the header", 9200)


def test_the_shared_page() -> None:
    build = find_build(header(9200), shared_data=shared(0xF0004A61))
    assert build.number == Inferred.high(19041, "KUSER_SHARED_DATA.NtBuildNumber")
    assert number(find_build(header(7601), shared_data=shared(0))) == 7601


def test_nothing_tells() -> None:
    build = find_build(header(0))
    assert (build.number, build.lab) == (None, None)
    assert str(build) == "unknown"


def test_a_revision_without_a_build() -> None:
    build = find_build(header(0, 2314))
    assert build.revision == Inferred.low(2314, "UpdateBuildRevision of the header")
    assert str(build) == "unknown"


def test_a_revision_beside_the_kernels_own_number() -> None:
    build = find_build(header(19041, 3), *kernel(TEXT))
    assert build.revision == Inferred.high(3, "UpdateBuildRevision of the header")
    assert str(build) == "19041.3"
