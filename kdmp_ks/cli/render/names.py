"""Numbers as people write them: addresses as WinDbg does, registers by their usual names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from kdmp_ks.analysis.location import place_of
from kdmp_ks.cli.render.text import hex64, windbg_address
from kdmp_ks.format.filler import FILLERS

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.parsing.record import Record
    from kdmp_ks.registers import Registers

#: What people call the registers that a context record stores under longer names.
_SEVERAL = {"xmm_registers": "xmm", "float_registers": "st"}
_ONE = {"eflags": "efl"}
_NARROW = 4


def format_address(value: int, dump: KernelDumpParser) -> str:
    """A virtual address as WinDbg prints it: 16 digits in two halves, or 8 on a 32-bit machine.

    A value that is too wide for the machine is shown in full.
    """
    if dump.architecture.pointer_size == _NARROW and value < dump.architecture.end:
        return f"{value:08x}"
    return windbg_address(value)


def address_formatter(kind: str, dump: KernelDumpParser) -> Callable[[int], str]:
    """How addresses of a space are written, `virt` or `phys`.

    Physical ones are 16 digits on every machine: with PAE a 32-bit one has more than 4 GiB.
    """
    return windbg_address if kind == "phys" else lambda value: format_address(value, dump)


def address_fields(address: int, dump: KernelDumpParser) -> dict[str, object]:
    """An address as JSON documents have it where it may lie in a module."""
    return {"address": hex64(address), "location": place_of(address, dump)}


def written_or_null(value: int | None) -> str | None:
    """Return a value of a header in hexadecimal; None where it was never written."""
    return None if value is None or value in FILLERS else hex64(value)


def located_or_null(address: int | None, dump: KernelDumpParser) -> dict[str, object] | None:
    """Return an address with its location; None where it is not known or was never written."""
    return None if address is None or address in FILLERS else address_fields(address, dump)


def registers(context: Record | Registers | bytes) -> dict[str, int]:
    """The registers of a context record by the names that people use, in the record's order.

    None at all for a machine whose context is bytes without a layout. A field that holds several
    becomes one register each: `x` gives `x0`, `x1` … Stretches of bytes are no registers.
    """
    if isinstance(context, Mapping):
        return {_ONE.get(name, name): value for name, value in context.items()}
    found: dict[str, int] = {}
    for name, value in () if isinstance(context, bytes) else context.fields():
        if isinstance(value, tuple):
            prefix = _SEVERAL.get(name, name)
            found.update((f"{prefix}{i}", int(one)) for i, one in enumerate(value))
        elif not isinstance(value, bytes):
            found[_ONE.get(name, name.removeprefix("seg_"))] = int(value)
    return found
