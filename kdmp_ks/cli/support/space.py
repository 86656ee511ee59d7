"""`--virt`, `--phys` and `--dtb`: which memory a verb reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from kdmp_ks.cli.support.address import Expression, parse_address
from kdmp_ks.errors import KdmpError

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.memory.address_space import AddressSpace


def space_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Give a verb the options `--virt`, `--phys` and `--dtb`."""
    for option in (
        dtb_option,
        click.option("--phys", "kind", flag_value="phys", help="ADDRESS is physical."),
        click.option(
            "--virt",
            "kind",
            flag_value="virt",
            default="virt",
            help="ADDRESS is virtual (default).",
        ),
    ):
        function = option(function)
    return function


def range_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Give a verb the options `--start` and `--end`."""
    for name, words in (("end", "Address to end at, exclusive"), ("start", "Address to begin at")):
        option = click.option(
            f"--{name}", metavar="ADDRESS", type=parse_address, help=f"{words}; all if left out."
        )
        function = option(function)
    return function


dtb_option = click.option(
    "--dtb",
    metavar="ADDRESS",
    type=parse_address,
    help="Directory table base (CR3) of the address space to translate with; the header's if left "
    "out.",
)


def naming_dump(dump: KernelDumpParser, dtb: Expression | None) -> KernelDumpParser:
    """Return the dump in which names of modules are looked up.

    By the tables at `--dtb` where those of the header lead to no modules: the header may name
    tables that do not map the kernel.
    """
    if dtb is None or has_modules(dump):
        return dump
    return dump.with_dtb(dtb.resolve_root(dump))


def has_modules(dump: KernelDumpParser) -> bool:
    """Whether any module of the kernel is found."""
    try:
        return bool(dump.kernel_modules)
    except KdmpError:
        return False


def open_space(dump: KernelDumpParser, kind: str, dtb: Expression | None) -> AddressSpace:
    """The memory that the options name."""
    if kind == "phys":
        if dtb is not None:
            raise click.UsageError("--dtb is for virtual addresses, not for --phys")
        return dump.physical
    return dump.memory if dtb is None else dump.address_space(dtb.resolve_root(dump))
