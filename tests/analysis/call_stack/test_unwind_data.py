"""Places of function tables in memory."""

from __future__ import annotations

from io import BytesIO
from types import SimpleNamespace
from typing import Any

import pytest

from builders import stacked
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.call_stack.unwind_data import in_memory


@pytest.mark.parametrize(("count", "found"), [(3, True), (1, False), (0xFFFFFFFF, True)])
def test_the_kernels_list_of_function_tables(count: int, found: bool) -> None:
    """PsInvertedFunctionTable, which only symbols lead to; its last entry is the driver's."""
    built = stacked.machine(has_headers=False, has_entry=False)
    kernel, mapped = built.world.kernel, built.waiting.image
    table = kernel.alloc(0x10 + 4 * 0x18)
    rva, size = mapped.functions
    entries = [
        (stacked.BASE + 0x100000, stacked.BASE + 0x100000, 0x1000, 0x30),
        # Its table is outside of the image.
        (stacked.BASE - 0x1000, stacked.BASE, 0x4000, 0x30),
        (stacked.BASE + rva, stacked.BASE, len(mapped.memory), size),
    ]
    kernel.pack(table, "IIIB", count, 0x200, 0, 0)
    for number, entry in enumerate(entries):
        kernel.pack(table + 0x10 + 0x18 * number, "QQII", *entry)
    with KernelDumpParser(BytesIO(built.dump())) as dump:
        names = {"nt!PsInvertedFunctionTable": table}
        module = dump.kernel_modules["native_x64"]
        symbolised: Any = SimpleNamespace(
            has_symbols=True,
            symbols=SimpleNamespace(address_of=names.get),
            memory=dump.memory,
            architecture=dump.architecture,
        )
        data = in_memory(symbolised, dump.memory, module)
        assert (data is not None) == found
        if data is not None:
            assert data.is_complete
            assert data.entries == mapped.memory[rva : rva + size]


def test_a_table_of_which_a_page_is_missing() -> None:
    """The part that is there begins with an entry."""
    built = stacked.machine(has_headers=False, has_entry=False)
    start = stacked.BASE + 0x1000 - 0x10
    entry = built.world.module_entries[-1]
    built.world.kernel.pack(entry + 0x10, "QI", start, 0x2000)
    built.world.tables.unmap(stacked.BASE + 0x2000)
    with KernelDumpParser(BytesIO(built.dump())) as dump:
        data = in_memory(dump, dump.memory, dump.kernel_modules["native_x64"])
    assert data is not None
    assert not data.is_complete
    assert len(data.entries) == 0x1010 // 12 * 12
    assert data.entries[0x10:0x20] == built.waiting.image.memory[0x1000:0x1010]
