"""The recovery of a display driver, from bytes packed at literal offsets, and a real dump."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from analysis.watchdog.stopped import DRIVER, NT, Stopped
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.watchdog import find_display_recovery
from kdmp_ks.errors import InvalidDataError, MemoryReadError
from kdmp_ks.ground.warnings import Warnings

CONTEXT, ADAPTER = 0xFFFFB48BE920B010, 0xFFFFB48BE63BB000


def machine(code: int = 0x116, driver: int = DRIVER + 0x40, signature: int = 0x52445476) -> Stopped:
    dump = Stopped(code, CONTEXT, DRIVER + 0x40, 0xC0000001, 4)
    dump.memory.put(CONTEXT, bytes(0x80))
    dump.memory.pack(CONTEXT, "Q", signature)
    dump.memory.pack(CONTEXT + 0x20, "Q", ADAPTER)
    dump.memory.pack(CONTEXT + 0x38, "I", 13)
    dump.memory.pack(CONTEXT + 0x60, "Q", driver)
    return dump


@pytest.mark.parametrize("code", [0x116, 0x117, 0x141, 0x10000116])
def test_recovery(code: int) -> None:
    warnings = Warnings()
    found = find_display_recovery(machine(code), warnings)
    assert found is not None
    assert (found.context, found.adapter, found.reason) == (CONTEXT, ADAPTER, 13)
    assert (found.driver.address, found.driver.location) == (DRIVER + 0x40, "driver+0x40")
    assert list(warnings) == []


def test_two_addresses_that_differ() -> None:
    warnings = Warnings()
    found = find_display_recovery(machine(driver=NT), warnings)
    assert found is not None
    assert found.driver.location == "driver+0x40"
    assert "parameter 2" in str(warnings[0])


def test_broken() -> None:
    assert find_display_recovery(machine(0x133)) is None
    with pytest.raises(InvalidDataError, match="Signature"):
        find_display_recovery(machine(signature=0))
    with pytest.raises(InvalidDataError, match="BugCheckParameter1"):
        find_display_recovery(Stopped(0x116, 0x1000, DRIVER))
    with pytest.raises(MemoryReadError):
        find_display_recovery(Stopped(0x116, CONTEXT, DRIVER))


def test_real_dump() -> None:
    folder = os.environ.get("KDMP_DUMPS")
    path = Path(folder or "") / "real" / "training_116_0.dmp"
    if not folder or not path.is_file():
        pytest.skip("the folder of real dumps is not named")
    with KernelDumpParser(path) as dump:
        warnings = Warnings()
        found = find_display_recovery(dump, warnings)
        assert found is not None
        assert found.driver.address == dump.headers.bug_check_code_parameters[1]
        assert str(found.driver.location).startswith("nvlddmkm+")
        assert list(warnings) == []
