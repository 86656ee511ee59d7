"""An address in user space is one of the process' modules."""

from __future__ import annotations

import io

from builders.machine import USER_MODULES
from builders.world import World, build_world
from kdmp_ks import KernelDumpParser

NTDLL = USER_MODULES[1]


def opened(world: World) -> KernelDumpParser:
    return KernelDumpParser(io.BytesIO(world.image().data))


def test_a_module_of_the_process() -> None:
    # The 32-bit ntdll.dll of the process has the name without the base: it comes first.
    with opened(build_world()) as dump:
        text = dump.location(NTDLL.start + 0x123)
        assert text == "ntdll@7ffb12340000+0x123"
        assert dump.address(text) == NTDLL.start + 0x123
        assert dump.location(0x77F30010) == "ntdll+0x10"
        assert dump.location(0x7FFB00000000) is None


def test_A19_the_stop_in_user_space() -> None:
    world = build_world()
    world.contexts[world.options.crashing]["rip"] = NTDLL.start + 0x123
    with opened(world) as dump:
        stopped = dump.report().instruction_pointer
    assert stopped is not None
    assert stopped.address == NTDLL.start + 0x123
    assert stopped.location == "ntdll@7ffb12340000+0x123"
