"""Names, lines and variables of a driver that MinGW built, by gdb's and lldb's own unwinding."""

from __future__ import annotations

import re

import pytest

from interop.gdb.debuggers import gdb, gdb_values, lldb
from interop.gdb.driver import BASE, FRAMES, NAME, SOURCE, Crashed, crash_in_driver

LINES = {name: SOURCE[: SOURCE.index(text)].count("\n") + 1 for name, text in FRAMES}


@pytest.fixture(scope="module")
def crashed(tmp_path_factory: pytest.TempPathFactory) -> Crashed:
    return crash_in_driver(tmp_path_factory.mktemp("driver"))


def test_gdb_unwinds_the_driver_by_names(crashed: Crashed) -> None:
    wanted = ("backtrace", "print last", "print counter", "info sharedlibrary")
    before = (f"set solib-search-path {crashed.folder}", "set auto-solib-add off")
    shown = gdb(crashed.dump, f"sharedlibrary {NAME}", *wanted, before=before)
    frames = re.findall(
        r"^#\d +(?:0x[0-9a-f]+ in )?(\w+) \(.*\) at driver\.c:(\d+)$", shown, re.MULTILINE
    )
    assert [(name, int(line)) for name, line in frames] == list(LINES.items())
    assert f"inner (asked={crashed.symbols['last']:#x} <last>)" in shown
    assert "middle (length=9)" in shown
    assert re.search(r'^\$1 = \{length = 7, name = 0x[0-9a-f]+ "seven"\}$', shown, re.MULTILINE)
    assert "\n$2 = 42\n" in shown
    assert re.search(rf"^{crashed.first_section:#018x}  .*/{NAME}$", shown, re.MULTILINE)


def test_lldb_unwinds_the_driver_by_names(crashed: Crashed) -> None:
    setup = f"settings set target.exec-search-paths {crashed.folder}"
    shown = lldb(crashed.dump, "bt", "image list", "p last", "p counter", before=(setup,))
    frames = re.findall(r"frame #\d+: 0x[0-9a-f]+ sample\.sys`(\w+)\(", shown)
    assert frames[-3:] == list(LINES)
    assert re.search(rf"^\[ +\d+\] .* {BASE:#x} .*{NAME}", shown, re.MULTILINE)
    assert '(length = 7, name = "seven")' in shown
    assert "(int) $1 = 42" in shown


def test_lldb_places_a_driver_that_is_its_target(crashed: Crashed) -> None:
    setup = f"target create {crashed.folder / NAME}"
    shown = lldb(crashed.dump, "p &counter", before=(setup,))
    assert f"{crashed.symbols['counter']:#x}" in shown


def test_gdb_has_the_registers_of_every_processor(crashed: Crashed) -> None:
    names = {"rax": "rax", "r12": "r12", "rip": "rip", "rsp": "rsp", "eflags": "eflags"}
    names |= {"cs": "seg_cs", "mxcsr": "mxcsr"}
    names |= {f"xmm{number}.uint128": f"xmm{number}" for number in range(16)}
    contexts = crashed.world.contexts
    expressions = [f"{i}:${name}" for i in range(1, len(contexts) + 1) for name in names]
    found = gdb_values(crashed.dump, *expressions)
    wanted = [known[source] for known in contexts for source in names.values()]
    assert [int(one, 16) for one in found] == wanted
