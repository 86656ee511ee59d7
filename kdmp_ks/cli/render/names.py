"""Names for numbers: addresses as module and distance, registers by what people call them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from ntpath import splitext
from typing import TYPE_CHECKING

from kdmp_ks.analysis.third_party import is_third_party
from kdmp_ks.cli.render.text import hex64, tick
from kdmp_ks.errors import InvalidDataError, KdmpError

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.kernel.modules.module import Module, Modules
    from kdmp_ks.parsing.record import Record
    from kdmp_ks.registers import Registers

#: What people call the registers that a context record stores under longer names.
_SEVERAL = {"xmm_registers": "xmm", "float_registers": "st"}
_ONE = {"eflags": "efl"}
_NARROW = 4
_FIRST_WITH_HASHES = 10240


def shown(value: int, dump: KernelDumpParser) -> str:
    """A virtual address as WinDbg prints it: 16 digits in two halves, or 8 on a 32-bit machine.

    A value that is too wide for the machine is shown in full.
    """
    if dump.architecture.pointer_size == _NARROW and value < dump.architecture.end:
        return f"{value:08x}"
    return tick(value)


def writer(kind: str, dump: KernelDumpParser) -> Callable[[int], str]:
    """How addresses of a space are written, `virt` or `phys`.

    Physical ones are 16 digits on every machine: with PAE a 32-bit one has more than 4 GiB.
    """
    return tick if kind == "phys" else lambda value: shown(value, dump)


def short_name(module: Module, modules: Modules) -> str:
    """What a module is called in addresses: its name without the extension, `nt` for the kernel."""
    if module is modules.by_name("nt"):
        return "nt"
    # A module whose name cannot be read is still told from the others.
    return splitext(module.name)[0] or f"{module.start:x}"


def module_at(address: int, dump: KernelDumpParser) -> Module | None:
    """The kernel module in which an address lies.

    None where no module covers it, and where the dump's modules cannot be had.
    """
    try:
        return dump.kernel_modules.find(address)
    except KdmpError:
        return None


def describe(address: int, dump: KernelDumpParser) -> str | None:
    """An address as `module+0x…` by the kernel's modules.

    None where there is none: this only adds to an address that is shown anyway.
    """
    module = module_at(address, dump)
    if module is None:
        return None
    return f"{short_name(module, dump.kernel_modules)}+{address - module.start:#x}"


def placed(address: int, dump: KernelDumpParser) -> str | None:
    """The same, and where no module covers it, by the drivers that had been unloaded."""
    return describe(address, dump) or _in_unloaded(address, dump)


def _in_unloaded(address: int, dump: KernelDumpParser) -> str | None:
    try:
        found = dump.unloaded_modules.at(address)
    except KdmpError:
        return None
    # Of several that have lain there, the one that was unloaded last comes first.
    return f"unloaded {found[0].name}+{address - found[0].start:#x}" if found else None


def located(address: int, dump: KernelDumpParser) -> dict[str, object]:
    """An address as JSON documents have it where it may lie in a module."""
    return {"address": hex64(address), "location": placed(address, dump)}


def file_date(module: Module, dump: KernelDumpParser) -> str | None:
    """The day on which a module's file was linked.

    None where its timestamp is none: Windows' own files of build 10240 and later are built so
    that it is a hash, and a hash may look like any time.
    """
    hashed = dump.headers.minor_version >= _FIRST_WITH_HASHES and not is_third_party(module)
    if hashed or not module.timestamp:
        return None
    return f"{datetime.fromtimestamp(module.timestamp, timezone.utc).date()}"


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


def instruction_pointer(dump: KernelDumpParser) -> int | None:
    """The address at which the processor was; None where its registers have no known layout."""
    try:
        return dump.architecture.instruction_of(dump.context_record)
    except InvalidDataError:
        return None
