from __future__ import annotations

from typing import Any

import pytest

from kdmp_ks.errors import InvalidDataError, PartialReadError
from kdmp_ks.ground.warnings import BrokenList, OddValue, Unavailable, UnreadableName
from kdmp_ks.kernel import Module, Modules, read_kernel_modules, read_user_modules
from kernel.memory import FakeMemory
from kernel.world import (
    KERNEL_ENTRIES,
    KERNEL_MODULES,
    LDR,
    LDR32,
    MODULE_LIST,
    PEB,
    PEB32,
    TEB,
    TEB32,
    USER_ENTRIES,
    USER_ENTRIES32,
    USER_MODULES,
    USER_MODULES32,
    Entry,
    build_process,
    text,
)

PATH_OF_SECOND = KERNEL_ENTRIES[1] + 0x1000000
NAME_OF_SECOND = KERNEL_ENTRIES[1] + 0x2000000


def kernel(memory: FakeMemory) -> Modules:
    return read_kernel_modules(memory, MODULE_LIST)


def only(modules: Modules, kind: type[Any]) -> Any:
    (warning,) = modules.warnings
    assert isinstance(warning, kind)
    return warning


def facts(module: Module) -> tuple[int, int, str]:
    return module.start, module.size, module.path


def expected(*entries: Entry) -> list[tuple[int, int, str]]:
    return sorted((entry.base, entry.size, entry.path) for entry in entries)


class TestKernel:
    def test_all_by_address(self, memory: FakeMemory) -> None:
        modules = kernel(memory)
        assert [facts(module) for module in modules] == expected(*KERNEL_MODULES)
        assert [module.name for module in modules] == ["hal.dll", "ntoskrnl.exe", "wörk.sys"]
        assert modules[1].entry_point == 1
        assert modules[1].checksum == 0xABCD
        assert modules[1].timestamp is None
        assert modules.warnings == ()

    def test_the_first_entry_is_nt(self, memory: FakeMemory) -> None:
        text(memory, KERNEL_ENTRIES[0] + 0x48, 0x5000, "\\custom.exe")
        nt = kernel(memory).by_name("nt")
        assert nt is not None
        assert nt.start == KERNEL_MODULES[0].base

    def test_without_its_first_entry_nt_goes_by_the_name(self, memory: FakeMemory) -> None:
        memory.pack("Q", KERNEL_ENTRIES[0] + 0x30, 0)
        assert kernel(memory).by_name("nt") is None
        text(memory, KERNEL_ENTRIES[2] + 0x48, 0x5000, "\\ntkrnlpa.exe")
        assert kernel(memory).by_name("nt") is not None

    def test_an_empty_list(self, memory: FakeMemory) -> None:
        memory.pack("QQ", MODULE_LIST, MODULE_LIST, MODULE_LIST)
        assert len(kernel(memory)) == 0
        assert kernel(memory).warnings == ()

    def test_no_list(self) -> None:
        modules = kernel(FakeMemory())
        assert len(modules) == 0
        assert only(modules, BrokenList).name == "PsLoadedModuleList"

    def test_a_broken_link_ends_the_list(self, memory: FakeMemory) -> None:
        memory.unmap(KERNEL_ENTRIES[1], 0xA0)
        modules = kernel(memory)
        assert [module.name for module in modules] == ["ntoskrnl.exe"]
        assert only(modules, BrokenList).address == KERNEL_ENTRIES[1]

    def test_a_loop(self, memory: FakeMemory) -> None:
        memory.pack("Q", KERNEL_ENTRIES[2], KERNEL_ENTRIES[0])
        modules = kernel(memory)
        assert len(modules) == 3
        assert only(modules, BrokenList).address == KERNEL_ENTRIES[2]

    def test_an_endless_list(self) -> None:
        memory = FakeMemory()
        start = 0xFFFFA000_00010000
        memory.pack("QQ", MODULE_LIST, start, 0)
        blank = bytearray(0x100 * 5000)
        for at in range(0, len(blank), 0x100):
            blank[at : at + 8] = (start + at + 0x100).to_bytes(8, "little")
            blank[at + 0x30 : at + 0x38] = MODULE_LIST.to_bytes(8, "little")
            blank[at + 0x40] = 1
        memory.put(start, bytes(blank))
        modules = kernel(memory)
        assert len(modules) == 4096
        assert "longer" in only(modules, BrokenList).reason

    def test_an_entry_that_is_cut_off_thins_the_list(self, memory: FakeMemory) -> None:
        memory.unmap(KERNEL_ENTRIES[1] + 0x60, 0x40)
        modules = kernel(memory)
        assert [module.name for module in modules] == ["ntoskrnl.exe", "wörk.sys"]
        assert isinstance(only(modules, Unavailable).reason, PartialReadError)

    def test_an_entry_that_is_cut_off_behind_its_names(self, memory: FakeMemory) -> None:
        memory.unmap(KERNEL_ENTRIES[0] + 0x68, 0x38)
        modules = kernel(memory)
        assert len(modules) == 3
        assert modules[1].checksum is None
        assert modules.warnings == ()

    def test_an_entry_without_base(self, memory: FakeMemory) -> None:
        memory.pack("Q", KERNEL_ENTRIES[1] + 0x30, 0)
        modules = kernel(memory)
        assert [module.name for module in modules] == ["ntoskrnl.exe", "wörk.sys"]
        assert modules.warnings == ()

    def test_a_size_of_zero(self, memory: FakeMemory) -> None:
        memory.pack("I", KERNEL_ENTRIES[1] + 0x40, 0)
        modules = kernel(memory)
        assert len(modules) == 2
        assert "not behind its start; left out" in str(only(modules, OddValue))

    def test_a_size_over_the_top(self, memory: FakeMemory) -> None:
        memory.pack("Q", KERNEL_ENTRIES[1] + 0x30, 0xFFFFFFFF_FFFFF000)
        memory.pack("I", KERNEL_ENTRIES[1] + 0x40, 0x2000)
        modules = kernel(memory)
        assert modules[2].end == 0xFFFFFFFF_FFFFFFFF
        assert modules.find(0xFFFFFFFF_FFFFF800) is modules[2]
        remark = only(modules, OddValue)
        assert remark.got == 0x2000
        assert "0xfffffffffffff000" in remark.field

    def test_without_its_path_a_module_has_its_name(self, memory: FakeMemory) -> None:
        memory.unmap(PATH_OF_SECOND, 0x100)
        modules = kernel(memory)
        assert (modules[0].path, modules[0].name) == ("hal.dll", "hal.dll")
        warning = only(modules, UnreadableName)
        assert warning.address == PATH_OF_SECOND
        assert "FullDllName" in warning.what
        assert isinstance(warning.reason, PartialReadError)

    def test_without_its_name_a_module_has_the_end_of_its_path(self, memory: FakeMemory) -> None:
        memory.unmap(NAME_OF_SECOND, 0x100)
        modules = kernel(memory)
        assert modules[0].name == "hal.dll"
        assert modules.warnings == ()

    def test_without_any_name_a_module_is_kept(self, memory: FakeMemory) -> None:
        memory.unmap(PATH_OF_SECOND, 0x100)
        memory.unmap(NAME_OF_SECOND, 0x100)
        modules = kernel(memory)
        assert facts(modules[0]) == (KERNEL_MODULES[1].base, 0x6000, "")
        assert modules[0].name == ""
        told = only(modules, UnreadableName)
        assert told.what == f"module {KERNEL_MODULES[1].base:#x} (FullDllName) and of 0x1 others"
        assert len(modules.warnings) == 1

    def test_a_name_of_odd_length(self, memory: FakeMemory) -> None:
        memory.pack("H", KERNEL_ENTRIES[1] + 0x48, 7)
        modules = kernel(memory)
        assert modules[0].path == "hal.dll"
        assert isinstance(only(modules, UnreadableName).reason, InvalidDataError)

    @pytest.mark.parametrize(
        ("path", "name"),
        [
            ("", "hal.dll"),
            ("\\dir\\", "hal.dll"),
            ("bare.sys", "bare.sys"),
            ("C:/one/two.sys", "two.sys"),
            ("C:\\one/two.sys", "two.sys"),
            ("C:/one\\two.sys", "two.sys"),
            ("\\\ud83d.sys", "\ud83d.sys"),
        ],
    )
    def test_names_out_of_paths(self, memory: FakeMemory, path: str, name: str) -> None:
        text(memory, KERNEL_ENTRIES[1] + 0x48, 0x5000, path)
        modules = kernel(memory)
        assert modules[0].name == name
        assert modules[0].path == (path or name)
        assert modules.warnings == ()


class TestUser:
    def test_both_sides_of_a_wow64_process(self, memory: FakeMemory) -> None:
        modules = read_user_modules(memory, TEB)
        assert [facts(m) for m in modules] == expected(*USER_MODULES, USER_MODULES32[1])
        assert [m.name for m in modules] == ["tool.exe", "ntdll.dll", "ntdll.dll"]
        assert [m.timestamp for m in modules] == [0x5F000001, 0x5F000003, 0x5F000002]
        assert modules[0].entry_point == 0x0040_1000
        assert modules[0].checksum is None
        assert modules.warnings == ()
        assert modules.by_name("nt") is None

    def test_two_modules_with_one_start(self, memory: FakeMemory) -> None:
        """Only what has the same end as well is the same module in both lists."""
        memory.pack("I", USER_ENTRIES32[0] + 0x20, 0x6000)
        modules = read_user_modules(memory, TEB)
        start = USER_MODULES[0].base
        assert [(m.start, m.end) for m in modules][:2] == [
            (start, start + 0x5000),
            (start, start + 0x6000),
        ]
        assert len(modules) == 4

    def test_a_native_process(self) -> None:
        memory = FakeMemory()
        build_process(memory)
        modules = read_user_modules(memory, TEB)
        assert [facts(m) for m in modules] == expected(*USER_MODULES)
        assert modules.warnings == ()

    def test_what_lies_behind_the_teb_need_not_be_a_teb32(self, memory: FakeMemory) -> None:
        memory.pack("I", TEB32 + 0x18, TEB32 + 0x1000)
        modules = read_user_modules(memory, TEB)
        assert [facts(m) for m in modules] == expected(*USER_MODULES)
        assert modules.warnings == ()

    def test_no_user_memory_at_all(self, memory: FakeMemory) -> None:
        modules = read_user_modules(memory, None)
        assert len(modules) == 0
        assert modules.warnings == ()

    def test_the_process_knows_its_peb_too(self, memory: FakeMemory) -> None:
        modules = read_user_modules(memory, None, PEB)
        assert [facts(m) for m in modules] == expected(*USER_MODULES)

    def test_a_teb_that_is_not_there(self, memory: FakeMemory) -> None:
        memory.unmap(TEB, 0x1000)
        modules = read_user_modules(memory, TEB, PEB)
        assert [facts(m) for m in modules] == expected(*USER_MODULES, USER_MODULES32[1])
        assert f"{TEB:#x}" in only(modules, Unavailable).what

    def test_a_teb_of_another_process(self, memory: FakeMemory) -> None:
        memory.pack("Q", TEB + 0x30, 0x1234)
        memory.pack("Q", TEB + 0x60, 0x5678)
        modules = read_user_modules(memory, TEB, PEB)
        assert [facts(m) for m in modules] == expected(*USER_MODULES, USER_MODULES32[1])
        assert "0x1234" in str(only(modules, Unavailable))
        assert len(read_user_modules(memory, TEB)) == 2

    def test_a_teb_without_peb(self, memory: FakeMemory) -> None:
        memory.pack("Q", TEB + 0x60, 0)
        assert [facts(m) for m in read_user_modules(memory, TEB)] == expected(*USER_MODULES32)

    def test_a_peb_that_is_not_there(self, memory: FakeMemory) -> None:
        memory.unmap(PEB, 0x400)
        modules = read_user_modules(memory, TEB)
        assert [facts(m) for m in modules] == expected(*USER_MODULES32)
        assert "64-bit PEB" in only(modules, Unavailable).what

    def test_a_peb32_that_is_not_there(self, memory: FakeMemory) -> None:
        memory.unmap(PEB32, 0x400)
        modules = read_user_modules(memory, TEB)
        assert [facts(m) for m in modules] == expected(*USER_MODULES)
        assert "32-bit PEB" in only(modules, Unavailable).what

    def test_a_process_that_is_just_being_made(self, memory: FakeMemory) -> None:
        memory.pack("Q", PEB + 0x18, 0)
        modules = read_user_modules(memory, TEB)
        assert [facts(m) for m in modules] == expected(*USER_MODULES32)
        assert "no loader data" in str(only(modules, Unavailable))

    def test_loader_data_that_are_not_there(self, memory: FakeMemory) -> None:
        memory.unmap(LDR, 0x40)
        memory.unmap(LDR32, 0x40)
        modules = read_user_modules(memory, TEB)
        assert len(modules) == 0
        first, second = modules.warnings
        assert isinstance(first, BrokenList)
        assert isinstance(second, BrokenList)
        assert first.address == LDR + 0x10
        assert second.address == LDR32 + 0xC
        assert second.name == "32-bit InLoadOrderModuleList"

    def test_a_broken_list_of_one_side(self, memory: FakeMemory) -> None:
        memory.unmap(USER_ENTRIES32[1], 0x50)
        modules = read_user_modules(memory, TEB)
        assert [facts(m) for m in modules] == expected(*USER_MODULES)
        assert only(modules, BrokenList).address == USER_ENTRIES32[1]

    def test_an_entry_without_base(self, memory: FakeMemory) -> None:
        memory.pack("Q", USER_ENTRIES[1] + 0x30, 0)
        modules = read_user_modules(memory, TEB)
        assert [m.path for m in modules] == ["C:\\app\\tool.exe", USER_MODULES32[1].path]

    def test_a_32_bit_size_over_the_top(self, memory: FakeMemory) -> None:
        memory.pack("I", USER_ENTRIES32[1] + 0x20, 0xF000_0000)
        modules = read_user_modules(memory, TEB)
        assert modules[1].end == 0xFFFF_FFFF
        assert only(modules, OddValue).got == 0xF000_0000

    def test_the_last_teb_of_the_address_space(self) -> None:
        memory = FakeMemory()
        memory.map(0xFFFFFFFF_FFFFF000, 0x1000)
        modules = read_user_modules(memory, 0xFFFFFFFF_FFFFF000)
        assert len(modules) == 0
        assert "names itself 0x0" in str(only(modules, Unavailable))
