"""Signatures of crashes: the same for the same crash, others for others, and harmless text."""

from __future__ import annotations

import io
import re
import struct
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

import kdmp_ks
from builders import stacked
from builders.crash import FOREIGN, HAL, MICROSOFT, NT, crash, crash_bytes
from builders.triage import Driver
from kdmp_ks import KernelDumpParser
from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.signature import Signature
from kdmp_ks.analysis.signature.certain_frames import CertainFrame, CertainFrames
from kdmp_ks.analysis.signature.conventions import bucket_prefix
from kdmp_ks.analysis.signature.find_bucket import find_bucket
from kdmp_ks.analysis.signature.stop import Stop
from kdmp_ks.analysis.unknown_fact import UnknownFactError
from kdmp_ks.ground.inferred import Confidence

SOMEWHERE = 0xFFFF800000001000
DRIVERS = "\\SystemRoot\\system32\\drivers\\"
DISPLAY = Driver(DRIVERS + "nvlddmkm.sys", 0xFFFFF80030000000, 0x4A67000, timestamp=0x672BCCDB)


def signed(*arguments: object, **options: object) -> Signature:
    signature = crash(*arguments, **options).signature
    assert signature is not None
    return signature


def at_irql(instruction: int, accessed: int = SOMEWHERE, **options: object) -> Signature:
    return signed(0xD1, (accessed, 2, 0, instruction), **options)


def test_a_driver_that_faults() -> None:
    found = at_irql(FOREIGN.base + 0x1234)
    assert found.text == "0xd1|acmefilt.sys@5f00000040000+1234"
    assert found.hash == sha256(b"0xd1|acmefilt.sys@5f00000040000+1234").hexdigest()[:32]
    assert (found.basis, found.confidence) == ("fault", Confidence.HIGH)
    frame = found.frames[0]
    assert (frame.module, frame.module_offset) == ("acmefilt.sys", 0x1234)
    assert (frame.timestamp, frame.size, frame.trust) == (0x5F000000, 0x40000, "context")
    assert found.bucket is not None
    assert found.bucket.text == "AV_acmefilt!unknown_function"
    # By a tool of its own: printf %s km:av_acmefilt!unknown_function | iconv -t utf-16le | md5sum
    assert found.bucket.hash == "8c71fc0d-89e1-69bd-3e95-b3bfba9f8271"
    assert found.bucket.confidence is Confidence.MEDIUM


def test_where_modules_are_loaded_and_what_was_accessed_does_not_matter() -> None:
    moved = Driver(FOREIGN.path, 0xFFFFF80044440000, FOREIGN.size)
    elsewhere = at_irql(moved.base + 0x1234, SOMEWHERE + 0x5558, drivers=(NT, HAL, moved))
    assert elsewhere == at_irql(FOREIGN.base + 0x1234)


def test_another_place_another_build_or_another_code_is_another_crash() -> None:
    newer = FOREIGN._replace(timestamp=0x5F000001)
    larger = FOREIGN._replace(size=FOREIGN.size + 0x1000)
    found = {
        at_irql(FOREIGN.base + 0x1234).hash,
        at_irql(FOREIGN.base + 0x1235).hash,
        at_irql(FOREIGN.base + 0x1234, drivers=(NT, newer)).hash,
        at_irql(FOREIGN.base + 0x1234, drivers=(NT, larger)).hash,
        signed(0xA, (SOMEWHERE, 2, 0, FOREIGN.base + 0x1234)).hash,
        signed(0x7E, (0xFFFFFFFFC0000005, FOREIGN.base + 0x1234, 0, 0)).hash,
        signed(0x7E, (0xFFFFFFFFC000001D, FOREIGN.base + 0x1234, 0, 0)).hash,
    }
    assert len(found) == 7


def test_small_and_large_dumps_have_one_signature() -> None:
    parameters = (0xC000001D, FOREIGN.base + 0x10, 0, 0)
    assert signed(0x1000007E, parameters) == signed(0x7E, parameters)
    assert signed(0x7E, parameters).text == "0x7e_c000001d|acmefilt.sys@5f00000040000+10"


def test_drivers_of_microsoft_have_names_that_only_their_symbols_know() -> None:
    dump = crash(0xD1, (SOMEWHERE, 2, 0, MICROSOFT.base + 0x10))
    report = dump.report()
    assert report.signature is not None
    assert report.signature.bucket is None
    assert "without its symbols" in report.unavailable["signature.bucket"]


def test_a_fault_in_the_kernel_is_less_sure() -> None:
    found = at_irql(NT.base + 0x777)
    assert found.text == "0xd1|ntoskrnl.exe@5f000000a00000+777"
    assert found.confidence is Confidence.MEDIUM


def test_a_fault_outside_of_modules_has_no_address_in_its_signature() -> None:
    found = at_irql(0xFFFF900000001230)
    assert found.text == "0xd1|no-module"
    assert (found.confidence, found.bucket) == (Confidence.LOW, None)


def test_a_stop_without_a_fault_is_signed_by_its_module() -> None:
    registers = {"rip": NT.base + 0x3000}
    found = signed(0x1A, (0x41790, SOMEWHERE, 0, 0), registers=registers)
    assert found.text == "0x1a_41790|ntoskrnl.exe@5f000000a00000"
    assert (found.basis, found.confidence) == ("stop", Confidence.LOW)
    other = signed(0x1A, (0x61941, SOMEWHERE, 0, 0), registers=registers)
    assert other.text == "0x1a_61941|ntoskrnl.exe@5f000000a00000"


@pytest.mark.parametrize("code", [0x101, 0x124, 0x133, 0x1CA])
def test_the_thread_of_a_watchdog_names_nothing(code: int) -> None:
    found = signed(code, (0, 0, 0, 0), registers={"rip": FOREIGN.base + 0x10})
    assert "acmefilt" not in found.text
    assert (found.basis, found.confidence, found.bucket) == ("code", Confidence.LOW, None)


def test_a_parameter_may_name_the_module() -> None:
    for code, start in ((0x116, ""), (0x117, "LKD_"), (0x141, "LKD_")):
        found = signed(code, (SOMEWHERE, DISPLAY.base + 0x10, 0xC000009A, 4), drivers=(NT, DISPLAY))
        assert found.text == f"{start}0x{code:x}|nvlddmkm.sys@672bccdb4a67000"
        assert found.basis == "parameters"
        assert found.bucket is not None
        assert found.bucket.text == f"{start}0x{code:X}_IMAGE_nvlddmkm.sys"


@pytest.mark.parametrize("code", [0, 0x161, 0xE2, 0x5454414D, 0x45474150])
def test_what_is_no_crash_has_no_signature(code: int) -> None:
    dump = crash(code)
    assert dump.signature is None
    report = dump.report()
    assert report.signature is None
    assert report.unavailable["signature"]


PREFIXES = (
    ((0xA, 0, 2, 0, 0), "AV"),
    ((0x50, 0, 0, 0, 0), "AV"),
    ((0xD1, 0, 2, 0, 0), "AV"),
    ((0x1E, 0xFFFFFFFFC0000005, 0, 0, 0), "AV"),
    ((0x3B, 0xC0000005, 0, 0, 0), "AV"),
    ((0x3B, 0xC000001D, 0, 0, 0), "0x3B_c000001d"),
    ((0x7E, 0xFFFFFFFF80000003, 0, 0, 0), "0x7E_80000003"),
    ((0x9F, 3, 0, 0, 0), "0x9F_3"),
    ((0x109, 1, 2, 3, 0x19), "0x109_19"),
    ((0x117, 1, 2, 3, 4), "LKD_0x117"),
    ((0x133, 0, 2, 3, 4), "0x133_DPC"),
    ((0x133, 1, 2, 3, 4), "0x133_ISR"),
    ((0x139, 2, 0, 0, 0), "0x139_2_STACK_COOKIE_CHECK_FAILURE"),
    ((0x139, 3, 0, 0, 0), "0x139_3_CORRUPT_LIST_ENTRY"),
    ((0x139, 0x1D, 0, 0, 0), "0x139_1d_INVALID_BALANCED_TREE"),
    ((0x139, 0x99, 0, 0, 0), "0x139_99"),
    ((0x13A, 0x12, 0, 0, 0), "0x13A_12"),
    ((0x13C, 0x12, 0, 0, 0), "0x13C"),
)


@pytest.mark.parametrize(("stop", "expected"), PREFIXES)
def test_beginnings_of_buckets(stop: tuple[int, ...], expected: str) -> None:
    assert bucket_prefix(stop[0], stop[1:]) == expected


def test_patch_guard_blames_nobody() -> None:
    found = signed(0x109, (1, 2, SOMEWHERE, 0x19), registers={"rip": NT.base + 0x10})
    assert found.bucket is not None
    assert found.bucket.text == "0x109_19_ANALYSIS_INCONCLUSIVE!unknown_function"
    assert found.text == "0x109_19|ntoskrnl.exe@5f000000a00000"


HOSTILE = (
    "a b\tc.sys",
    "x|y@1+2.sys",
    "\x1b[2J.sys",
    "naïve\u202e.sys",
    "%41.sys",
    "\ud800.sys",
    "n" * 4000 + ".sys",
)


@pytest.mark.parametrize("name", HOSTILE)
def test_names_from_the_dump_are_harmless(name: str) -> None:
    bad = Driver(DRIVERS + name, FOREIGN.base, FOREIGN.size)
    found = at_irql(bad.base + 0x10, drivers=(NT, bad))
    assert re.fullmatch(r"0xd1\|[a-z0-9%._-]{1,128}@5f00000040000\+10", found.text)
    bucket = "" if found.bucket is None else found.bucket.text
    assert re.fullmatch(r"[!-~]*", bucket)
    assert len(bucket) < 300


def test_escapes_do_not_make_two_names_one() -> None:
    texts = set()
    for name in ("a b.sys", "a%20b.sys", "a_b.sys", "ab.sys"):
        bad = Driver(DRIVERS + name, FOREIGN.base, FOREIGN.size)
        texts.add(at_irql(bad.base + 0x10, drivers=(NT, bad)).text)
    assert len(texts) == 4
    assert "0xd1|a%20b.sys@5f00000040000+10" in texts
    assert "0xd1|a%2520b.sys@5f00000040000+10" in texts


def test_nobodys_folder_is_in_a_signature() -> None:
    own = Driver("\\??\\C:\\Users\\jane\\Desktop\\odd.sys", FOREIGN.base, FOREIGN.size)
    found = at_irql(own.base + 0x10, drivers=(NT, own))
    assert found.text == "0xd1|odd.sys@5f00000040000+10"


def test_report_and_page() -> None:
    data = crash_bytes(0xD1, (SOMEWHERE, 2, 0, FOREIGN.base + 0x1234))
    report = kdmp_ks.report(io.BytesIO(data))
    document = report.to_dict()["signature"]
    assert isinstance(document, dict)
    assert document["text"] == "0xd1|acmefilt.sys@5f00000040000+1234"
    assert document["frames"] == [
        {
            "module": "acmefilt.sys",
            "module_offset": "0x1234",
            "timestamp": "0x5f000000",
            "size": 0x40000,
            "function": None,
            "trust": "context",
        }
    ]
    lines = [line for line in str(report).splitlines() if line.startswith("signature")]
    assert lines == [f"signature      {document['text']} ({document['hash']})"]


@pytest.fixture(scope="module")
def machine() -> stacked.Machine:
    return stacked.machine()


def stopped(machine: stacked.Machine, code: int, *parameters: int) -> bytes:
    """A full dump of the driver that ran in the emulator."""
    data = bytearray(machine.dump())
    struct.pack_into("<I", data, 0x38, code)
    struct.pack_into("<4Q", data, 0x40, *parameters)
    return bytes(data)


@pytest.mark.parametrize("symbols", [None, stacked.NATIVE])
def test_frames_of_a_full_dump(machine: stacked.Machine, symbols: Path | None) -> None:
    """The driver's shadow stack has the frames; names are those of its PDB file."""
    truth = machine.running[machine.world.options.crashing].frames
    key = "native_x64.sys@d48a9d436000"
    places = [f"{key}+{instruction - stacked.BASE:x}" for instruction, _ in truth]
    faulted = stopped(machine, 0xD1, SOMEWHERE, 2, 0, truth[0][0])
    found = KernelDumpParser(io.BytesIO(faulted), symbols=symbols).signature
    assert found is not None
    assert found.text == "|".join(["0xd1", *places[:3]])
    assert (found.basis, found.confidence) == ("frames", Confidence.HIGH)
    assert [one.trust for one in found.frames] == ["context", "unwind", "unwind"]
    if symbols is not None:
        names = [one.function for one in found.frames]
        assert names == ["KsLeaf", "KsStatic", "KsSmallFrame"]
        assert found.bucket is not None
        assert found.bucket.text == "AV_native_x64!KsLeaf"
    halted = stopped(machine, 0x1A, 0x41790, SOMEWHERE, 0, 0)
    found = KernelDumpParser(io.BytesIO(halted), symbols=symbols).signature
    assert found is not None
    assert found.text == "|".join(["0x1a_41790", *places[1:4]])


def certain(*places: int, functions: tuple[str | None, ...] = ()) -> CertainFrames:
    modules = crash(0xD1).kernel_modules
    names = (*functions, *[None] * len(places))
    return CertainFrames(
        tuple(
            CertainFrame(Gva(place), modules.find(place), name, "unwind", Gva(1), index > 0)
            for index, (place, name) in enumerate(zip(places, names, strict=False))
        ),
        is_fault=True,
        is_complete=True,
    )


IN_NT, IN_TCPIP, IN_ACME = NT.base + 0x10, MICROSOFT.base + 0x20, FOREIGN.base + 0x30
CULPRITS = (
    ((IN_NT, IN_NT), ("KiPageFault", "ExFreePool"), "AV_nt!ExFreePool"),
    ((IN_NT, IN_NT, IN_ACME), ("memcpy", "ExFreePool"), "AV_acmefilt!unknown_function"),
    ((IN_NT, IN_TCPIP, IN_ACME), ("memcpy", "Tcp::Send"), "AV_tcpip!Tcp::Send"),
    ((IN_NT, IN_TCPIP, IN_ACME), ("CcCopy", "Tcp::Send"), "AV_acmefilt!unknown_function"),
    ((IN_NT, IN_TCPIP), ("CcCopy", "Tcp::Send"), "AV_nt!CcCopy"),
    ((IN_ACME, IN_NT), ("a b",), "AV_acmefilt!a%20b"),
    ((IN_TCPIP, IN_ACME), (), None),
    ((IN_NT, IN_NT), ("KeBugCheckEx", "PspSystemThreadStartup"), None),
    ((0xFFFF900000001000, IN_ACME), (), None),
)


@pytest.mark.parametrize(("places", "functions", "expected"), CULPRITS)
def test_the_culprit_of_a_bucket(
    places: tuple[int, ...], functions: tuple[str | None, ...], expected: str | None
) -> None:
    stop = Stop(crash(0xD1, (SOMEWHERE, 2, 0, IN_NT)))
    found = certain(*places, functions=functions)
    # The modules are looked up anew in every dump; the kernel is compared by identity.
    frames = tuple(
        replace(one, module=stop.kernel) if one.module and one.module.start == NT.base else one
        for one in found.frames
    )
    found = replace(found, frames=frames)
    if expected is None:
        with pytest.raises(UnknownFactError):
            find_bucket(stop, None, found)
        return
    assert find_bucket(stop, None, found).text == expected


def test_a_fast_fail_of_the_kernel_is_named_after_its_dispatcher() -> None:
    stop = Stop(crash(0x139, (3, SOMEWHERE, SOMEWHERE, 0)))
    frame = CertainFrame(Gva(IN_NT), stop.kernel, "RtlpFail", "unwind")
    found = CertainFrames((frame,), is_fault=True, is_complete=True)
    bucket = find_bucket(stop, None, found)
    assert bucket.text == "0x139_3_CORRUPT_LIST_ENTRY_nt!KiFastFailDispatch"
    assert bucket.hash == "3aede96a-54dd-40d6-d4cb-2a161a843851"
