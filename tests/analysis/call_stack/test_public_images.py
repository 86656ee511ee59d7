"""Public images and a PDB of two drivers of triage_x64.dmp, which are not part of the project.

`KDMP_SYMBOL_TESTDATA` names a symbol store with ``amdppm.sys``, ``amdppm.pdb`` and
``Wdf01000.sys``, as the repository rizinorg/test-pdb-repository has them.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from analysis.call_stack.test_real_stacks import DRIVERS, NT, STACK, places
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.call_stack import Trust

NAMES = (
    ("WriteIoMemRawEx", 0x70),
    ("WriteGenAddrEx", 0x6B),
    ("WriteGenAddrMaybeHiddenEx", 0x18),
    ("InitAcpiCpc", 0x317),
    ("ProcLibDeviceStart", 0x886),
    ("EvtDevicePrepareHardware", 0xD2),
)


@pytest.fixture
def store() -> Path:
    folder = os.environ.get("KDMP_SYMBOL_TESTDATA")
    if folder is None:
        pytest.skip("KDMP_SYMBOL_TESTDATA does not name a store with amdppm and Wdf01000")
    return Path(folder)


def test_frames_8_to_24(dumps_folder: Path, store: Path) -> None:
    with KernelDumpParser(dumps_folder / "real" / "triage_x64.dmp", symbols=store) as dump:
        stack = dump.stack()
        modules = dump.kernel_modules
        expected = [(modules[name].start + rva, STACK + at) for name, rva, at in DRIVERS]
        expected.append((NT + 0x252F55, STACK + 0x2730))
        found = [(one.instruction, one.stack_pointer) for one in stack]
        assert found[: len(expected)] == expected
        trusts = [one.trust for one in stack[: len(expected)]]
        assert trusts == [Trust.CONTEXT, *[Trust.UNWIND] * (len(expected) - 1)]
        assert tuple((one.function, one.function_offset) for one in stack[:6]) == NAMES
        # The tables of nt are not in the dump, so the frames behind are searched for.
        assert {one.trust for one in stack[len(expected) :]} == {Trust.SCAN}
        before = places(dump.stack(processor=0))
        for one in stack:
            assert before[int(one.stack_pointer)] == (one.instruction, one.function)
