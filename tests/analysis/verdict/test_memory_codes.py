"""Verdicts of stop codes about memory, paging files, stores, pool and processes."""

from __future__ import annotations

import io
import struct

import pytest

from builders.crash import FOREIGN, MICROSOFT, NT, crash
from builders.fault import exception_record
from builders.triage import Stretch, TriageDump, small32
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.verdict.examine import examine
from kdmp_ks.analysis.verdict.verdict import Verdict

PTE = 0xFFFFF6FC40012340


def verdict(code: int, *parameters: int, **options: object) -> Verdict:
    return examine(crash(code, parameters, **options))


def short(found: Verdict) -> tuple[str, str | None, str]:
    return found.kind, found.culprit, found.confidence


@pytest.mark.parametrize("bit", [0, 4, 10, 12, 37, 52, 63])
def test_an_entry_with_a_single_bit_is_the_memory(bit: int) -> None:
    found = verdict(0x1A, 0x41792, PTE, 1 << bit, 0)
    assert short(found) == ("hardware", "RAM", "high")
    assert f"bit {bit}" in found.evidence[0].finding
    assert f"{1 << bit:#x}" in found.evidence[0].finding
    assert found.evidence[0].addresses == (PTE,)
    assert found.next


def test_the_entry_in_the_dump_is_compared() -> None:
    block = Stretch(PTE, (1 << 37).to_bytes(8, "little"))
    found = verdict(0x1A, 0x41792, PTE, 1 << 37, 0, blocks=[block])
    assert found.evidence[1].test == "memory"
    other = Stretch(PTE, (1 << 36).to_bytes(8, "little"))
    assert len(verdict(0x1A, 0x41792, PTE, 1 << 37, 0, blocks=[other]).evidence) == 1


@pytest.mark.parametrize("value", [0x8000000012345867, 0x3, 0xFFFFFFFFFFFFFFFF])
def test_an_entry_with_several_bits_is_a_hint(value: int) -> None:
    assert short(verdict(0x1A, 0x41792, PTE, value, 0)) == ("hardware", "RAM", "low")


def test_a_database_that_differs_in_one_bit() -> None:
    found = verdict(0x1A, 0x403, PTE, 0x8A00000012345867, 0x8A00000012345867 ^ 1 << 21)
    assert short(found) == ("hardware", "RAM", "high")
    assert "bit 21" in found.evidence[0].finding


def test_a_database_that_differs_in_more() -> None:
    assert short(verdict(0x1A, 0x403, PTE, 0x1234, 0x4321)) == ("hardware", "RAM", "low")


@pytest.mark.parametrize("bit", [5, 7, 9])
def test_a_single_bit_that_software_sets_is_less(bit: int) -> None:
    found = verdict(0x1A, 0x41792, PTE, 1 << bit, 0)
    assert short(found) == ("hardware", "RAM", "medium")
    assert "software sets" in found.evidence[0].finding


def test_an_entry_of_a_32_bit_machine_has_two_halves() -> None:
    def of(low: int, high: int) -> Verdict:
        return verdict_32(0x1A, 0x41792, 0xC0600000, low, high)

    assert short(of(0, 1 << 5)) == ("hardware", "RAM", "high")
    assert "bit 37" in of(0, 1 << 5).evidence[0].finding
    assert short(of(1 << 31, 0)) == ("hardware", "RAM", "high")
    assert short(of(1, 1)) == ("hardware", "RAM", "low")


def verdict_32(code: int, *parameters: int) -> Verdict:
    data = bytearray(small32(blobs=()).build().data)
    struct.pack_into("<5I", data, 0x28, code, *parameters)
    return examine(KernelDumpParser(io.BytesIO(bytes(data))))


@pytest.mark.parametrize("bit", [13, 40])
def test_another_entry_in_the_database(bit: int) -> None:
    found = verdict(0x1A, 0x404, PTE, 0x1234, PTE ^ 1 << bit)
    assert short(found) == ("hardware", "RAM", "medium")
    assert f"bit {bit} differs" in found.evidence[0].finding


@pytest.mark.parametrize("other", [PTE + 8, PTE ^ 8, PTE ^ 0x800, PTE ^ 0x3000, PTE, 0])
def test_a_neighbour_in_the_database_names_nobody(other: int) -> None:
    assert verdict(0x1A, 0x404, PTE, 0x1234, other).kind == "undetermined"


def test_a_block_that_changed_after_it_was_freed() -> None:
    assert short(verdict(0x1A, 0x5200, PTE, 0, 1 << 9)) == ("hardware", "RAM", "low")
    assert verdict(0x1A, 0x5200, PTE, 0, 3 << 9).kind == "undetermined"


def test_a_wrong_checksum_of_the_paging_file() -> None:
    found = verdict(0x1A, 0x3F, 0x12345, 0xAAAA, 0x5555)
    assert short(found) == ("hardware", None, "low")
    assert "0xaaaa" in found.evidence[0].finding


def test_a_page_of_zeros_with_one_bit() -> None:
    found = verdict(0x12B, PTE, 0x1234, 0, 0)
    assert short(found) == ("hardware", "RAM", "high")
    assert f"{PTE:#x}" in found.evidence[0].finding
    assert found.evidence[0].addresses == (PTE,)


def test_a_compressed_page_that_changed() -> None:
    found = verdict(0x12B, 0xFFFFFFFFC00002C4, 0x5A3, PTE, PTE + 0x1000)
    assert short(found) == ("hardware", "RAM", "medium")
    assert "0xc00002c4" in found.evidence[0].finding
    assert found.evidence[0].addresses == (PTE,)


@pytest.mark.parametrize(("code", "kind"), [(0x127, PTE), (0x4E, 0x8D), (0x4E, 0x8F), (0x4E, 0x99)])
def test_pages_that_are_suspect(code: int, kind: int) -> None:
    assert short(verdict(code, kind, 0x1234, 0, 0)) == ("hardware", "RAM", "low")


@pytest.mark.parametrize("kind", [1, 2, 6, 7, 0x9A])
def test_pages_that_drivers_misuse(kind: int) -> None:
    assert verdict(0x4E, kind, 0x1234, 0, 0).kind == "undetermined"


@pytest.mark.parametrize("kind", [0x31, 0x411, 0x3451, 0x5003, 0x41790, 0x61940, 0x61941])
def test_corrupt_structures_of_the_memory_manager(kind: int) -> None:
    assert short(verdict(0x1A, kind, PTE, 1, 2)) == ("hardware", "RAM", "low")


@pytest.mark.parametrize("kind", [0x1000, 0x1233, 0x1235, 0x4477, 0x41286, 0x61946, 0x402, 0x99])
def test_kinds_that_drivers_cause_are_no_hardware(kind: int) -> None:
    assert verdict(0x1A, kind, PTE, 1 << 37, 0).kind == "undetermined"


@pytest.mark.parametrize("status", [0xC000009D, 0xC000000E, 0xC0000185, 0xC000009C, 0xC000016A])
@pytest.mark.parametrize("code", [0x7A, 0x77])
def test_a_page_that_the_disk_refuses(code: int, status: int) -> None:
    first = PTE if code == 0x7A else 0xC0000185
    found = verdict(code, first, 0xFFFFFFFF00000000 | status, 0, 0)
    assert short(found) == ("hardware", "disk", "high")
    assert f"{status:#x}" in found.evidence[0].finding


def test_a_page_that_came_back_wrong() -> None:
    assert short(verdict(0x7A, PTE, 0xC0000005, 0, 0)) == ("hardware", "RAM", "medium")


@pytest.mark.parametrize("status", [0xC000009A, 0xC0000056, 0x80000005])
def test_another_status_names_nobody(status: int) -> None:
    found = verdict(0x7A, PTE, status, 0, 0)
    assert found.kind == "undetermined"
    assert f"{status:#x}" in found.evidence[0].finding


def test_a_kind_without_status_names_nobody() -> None:
    assert verdict(0x7A, 1, 0, 0, PTE).evidence == ()
    assert verdict(0x77, 2, 0xC0000185, 0, PTE).evidence == ()


@pytest.mark.parametrize(("kind", "culprit"), [(0, "RAM"), (1, "disk")])
def test_a_stack_without_its_signature(kind: int, culprit: str) -> None:
    found = verdict(0x77, kind, 0xC0000185, 0, PTE)
    assert short(found) == ("hardware", culprit, "low")
    assert "0xc0000185 for its signature" in found.evidence[0].finding


AT, STORE_RECORD = NT.base + 0x100, 0xFFFFF60012340000


@pytest.mark.parametrize("indirect", [False, True])
def test_an_in_page_error_of_the_store(indirect: bool) -> None:
    record = exception_record(0xC0000006, AT, (0, PTE, 0xFFFFFFFFC000009C))
    at = STORE_RECORD + 0x800 if indirect else STORE_RECORD
    blocks = [Stretch(at, record)]
    if indirect:
        blocks.append(Stretch(STORE_RECORD, struct.pack("<QQ", at, 0)))
    found = verdict(0x154, PTE, STORE_RECORD, 0, 0, blocks=blocks)
    assert short(found) == ("hardware", "disk", "high")
    assert "0xc000009c" in found.evidence[0].finding


@pytest.mark.parametrize("information", [(0, PTE), (0, PTE, 0), (0, PTE, 0xC000009A)])
def test_another_exception_of_the_store(information: tuple[int, ...]) -> None:
    blocks = [Stretch(STORE_RECORD, exception_record(0xC0000006, AT, information))]
    found = verdict(0x154, PTE, STORE_RECORD, 0, 0, blocks=blocks)
    assert short(found) == ("hardware", "RAM", "low")


def test_an_in_page_error_as_exception() -> None:
    record = exception_record(0xC0000006, AT, (0, PTE, 0xC0000185))
    blocks = [Stretch(STORE_RECORD, record)]
    found = verdict(0x1000007E, 0xC0000006, AT, STORE_RECORD, 0, blocks=blocks)
    assert short(found) == ("hardware", "disk", "high")
    record = exception_record(0xC0000005, AT, (0, PTE, 0xC0000185))
    blocks = [Stretch(STORE_RECORD, record)]
    found = verdict(0x1000007E, 0xC0000005, AT, STORE_RECORD, 0, blocks=blocks)
    assert found.culprit != "disk"


@pytest.mark.parametrize("information", [(), (0, PTE)])
def test_an_in_page_error_without_the_status_of_the_disk(information: tuple[int, ...]) -> None:
    blocks = [Stretch(STORE_RECORD, exception_record(0xC0000006, AT, information))]
    found = verdict(0x1000007E, 0xC0000006, AT, STORE_RECORD, 0, blocks=blocks)
    assert short(found) == ("hardware", "disk", "low")
    assert found.evidence[0].finding == "0xc0000006 STATUS_IN_PAGE_ERROR"


@pytest.mark.parametrize("kind", [0, 1, 2])
def test_a_store_with_a_wrong_hash(kind: int) -> None:
    found = verdict(0x1C7, kind, 0xFFFF830812345000, 0x1122334455667788, 0x5678)
    assert short(found) == ("hardware", "RAM", "medium")
    assert "0xffff830812345000" in found.evidence[0].finding


@pytest.mark.parametrize(("code", "kind"), [(0x1C7, 3), (0x154, 0xFFFF830812345000)])
def test_a_store_that_says_less(code: int, kind: int) -> None:
    assert short(verdict(code, kind, 0xFFFF830812346000)) == ("hardware", "RAM", "low")


CURRENT = TriageDump().eprocess_address


def test_a_process_that_a_thread_of_its_own_ended() -> None:
    found = verdict(0xEF, CURRENT, 0, 0, 0)
    assert found.evidence[-1].finding.endswith("one of the process itself")


@pytest.mark.parametrize(("code", "parameters"), [(0xEF, (PTE, 0)), (0xF4, (3, PTE))])
def test_a_process_that_another_one_ended(code: int, parameters: tuple[int, int]) -> None:
    found = verdict(code, *parameters)
    assert short(found) == ("user-process", None, "medium")
    assert "another process" in found.evidence[-1].finding
    assert found.evidence[-1].addresses == (CURRENT,)


@pytest.mark.parametrize(("code", "parameters"), [(0xEF, (PTE, 1)), (0xF4, (6, PTE))])
def test_a_thread_that_ended(code: int, parameters: tuple[int, int]) -> None:
    found = verdict(code, *parameters)
    assert found.summary.startswith("A critical thread ended")
    assert len(found.evidence) == 1


@pytest.mark.parametrize("name", [b"csrss.exe", b"wininit.exe\0", b"\xff\xfe\x01", b""])
def test_the_name_that_a_parameter_points_to(name: bytes) -> None:
    blocks = [Stretch(STORE_RECORD, name.ljust(16, b"\0"))]
    found = verdict(0xF4, 3, PTE, STORE_RECORD, 0, blocks=blocks)
    text = name.rstrip(b"\0").decode("latin-1")
    if text.isascii() and text:
        assert found.summary.startswith(f"{text} ended")
    else:
        assert found.summary.startswith("A critical process ended")


def test_a_process_that_died_is_a_victim() -> None:
    found = verdict(0xEF, TriageDump().eprocess_address, 0, 0, 0)
    assert short(found) == ("user-process", None, "medium")
    found = verdict(0xF4, 3, TriageDump().eprocess_address, 0, 0)
    assert short(found) == ("user-process", None, "medium")
    assert found.evidence[0].addresses == (TriageDump().eprocess_address,)


@pytest.mark.parametrize("bit", [4, 21, 47])
@pytest.mark.parametrize("backward", [False, True])
def test_a_list_of_free_pool_with_one_bit(bit: int, backward: bool) -> None:
    links = (PTE, PTE ^ 1 << bit) if backward else (PTE ^ 1 << bit, PTE)
    found = verdict(0x19, 3, PTE, *links)
    assert short(found) == ("hardware", "RAM", "medium")
    assert f"bit {bit} differs" in found.evidence[0].finding


@pytest.mark.parametrize("links", [(PTE, PTE), (PTE ^ 3, PTE), (PTE ^ 1, PTE ^ 1), (0, 0)])
def test_a_list_of_free_pool_with_more(links: tuple[int, int]) -> None:
    assert verdict(0x19, 3, PTE, *links).kind == "undetermined"


@pytest.mark.parametrize("kind", [0x9B, 0x9C, 0x9D])
def test_a_caller_that_a_parameter_names(kind: int) -> None:
    found = verdict(0xC2, kind, 1, 0x20, FOREIGN.base + 0x10)
    assert short(found) == ("third-party-driver", "acmefilt.sys", "low")
    assert "acmefilt+0x10" in found.evidence[0].finding
    for other in (MICROSOFT.base, NT.base, 0, 0x1000):
        found = verdict(0xC2, kind, 1, 0x20, other)
        assert found.kind == "undetermined"
        assert "the caller is to blame" in found.evidence[0].finding


def test_another_kind_has_no_caller() -> None:
    assert verdict(0xC2, 7, 0, 0, FOREIGN.base).kind == "undetermined"


@pytest.mark.parametrize("code", [0x19, 0xC2, 0x13A])
def test_corrupt_pool_names_nobody(code: int) -> None:
    found = verdict(code, 0x12, PTE, 0, 0)
    assert found.kind == "undetermined"
    assert "seldom" in found.evidence[0].finding


def test_a_held_power_button() -> None:
    found = verdict(0x1C8, 7000, 0, 0, 0)
    assert short(found) == ("user-action", None, "high")
    assert "7 seconds" in found.summary
    assert "10.5 seconds" in verdict(0x1C8, 10500, 0, 0, 0).summary


def test_the_code_of_a_small_dump_is_the_same() -> None:
    assert short(verdict(0x1000001A, 0x41792, PTE, 1 << 3, 0)) == ("hardware", "RAM", "high")
