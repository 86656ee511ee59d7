"""Names for numbers: addresses as module and distance, registers by what people call them."""

from __future__ import annotations

from ntpath import splitext
from typing import TYPE_CHECKING

from kdmp_ks.errors import KdmpError

if TYPE_CHECKING:
    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.kernel.modules import Module, Modules
    from kdmp_ks.records import Record

#: What people call the registers that a context record stores under longer names.
_SEVERAL = {"xmm_registers": "xmm", "float_registers": "st"}
_ONE = {"eflags": "efl"}
_INSTRUCTION_POINTERS = ("rip", "pc")


def short_name(module: Module, modules: Modules) -> str:
    """What a module is called in addresses: its name without the extension, `nt` for the kernel."""
    if module is modules.by_name("nt"):
        return "nt"
    # A module whose name cannot be read is still told from the others.
    return splitext(module.name)[0] or f"{module.start:x}"


def describe(address: int, dump: KernelDumpParser) -> str | None:
    """An address as `module+0x…` by the kernel's modules.

    None where no module covers it, and where the dump's modules cannot be had: this only adds to
    an address that is shown anyway.
    """
    try:
        modules = dump.kernel_modules
    except KdmpError:
        return None
    module = modules.find(address)
    if module is None:
        return None
    return f"{short_name(module, modules)}+{address - module.start:#x}"


def registers(context: Record | bytes) -> dict[str, int]:
    """The registers of a context record by the names that people use, in the record's order.

    None at all for a machine whose context is bytes without a layout. A field that holds several
    becomes one register each: `x` gives `x0`, `x1` …
    """
    found: dict[str, int] = {}
    for name, value in () if isinstance(context, bytes) else context.fields():
        if isinstance(value, tuple):
            prefix = _SEVERAL.get(name, name)
            found.update((f"{prefix}{i}", int(one)) for i, one in enumerate(value))
        else:
            found[_ONE.get(name, name.removeprefix("seg_"))] = int(value)
    return found


def instruction_pointer(context: Record | bytes) -> int | None:
    """The address at which the processor was, if its architecture is known."""
    found = registers(context)
    return next((found[name] for name in _INSTRUCTION_POINTERS if name in found), None)
