"""Parts that the text of every kind of object has: addresses, devices, drivers, inferred facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.cli.render.names import format_address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.objects import DriverFacts, ObjectFacts
    from kdmp_ks.analysis.report.located import Location
    from kdmp_ks.analysis.report.named import Named
    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.ground.inferred import Inferred

NOT_IN_DUMP: Final = "not in the dump"
LIKELY: Final = "likely"


def address_words(dump: KernelDumpParser, address: int | None) -> str:
    """Return an address; ``none`` where there is none."""
    return "none" if address is None else format_address(address, dump)


def location_words(dump: KernelDumpParser, found: Location | None) -> str:
    """Return an address with its module; ``none`` where there is none."""
    if found is None:
        return "none"
    return f"{format_address(found.address, dump)} {found.location or ''}".rstrip()


def place_words(dump: KernelDumpParser, found: Location | None) -> str:
    """Return an address by its module, or as a number; nothing where there is none."""
    if found is None:
        return ""
    return found.location or format_address(found.address, dump)


def named_words(found: Named | None) -> str:
    """Return a number by its name, with the number; nothing where there is none."""
    if found is None:
        return ""
    return f"{found.value:#x}" if found.name is None else found.name


def inferred_words(found: Inferred[str] | None, quote: str = "") -> str:
    """Return an inferred text, marked unless it is certain; nothing where there is none."""
    if found is None:
        return ""
    words = f"{quote}{found.value}{quote}"
    return words if found.is_certain else f"{words} ({LIKELY})"


def driver_name(found: DriverFacts | None) -> str:
    """Return the name of a driver; nothing where there is none."""
    if found is None:
        return ""
    return NOT_IN_DUMP if found.missing is not None else found.name or ""


def module_name(found: DriverFacts | None) -> str:
    """Return the module of a driver; nothing where it is not known."""
    return "" if found is None else inferred_words(found.module)


def driver_words(dump: KernelDumpParser, found: DriverFacts | None) -> str:
    """Return a driver by address, name and module."""
    if found is None:
        return NOT_IN_DUMP
    name, module = driver_name(found), module_name(found)
    parts = (format_address(found.address, dump), name, module and f"({module})")
    return " ".join(filter(None, parts))


def warning_rows(found: ObjectFacts) -> Iterator[tuple[str, str]]:
    """Return what is missing in the dump, or contradicts itself."""
    for warning in found.warnings:
        yield "warning", str(warning)
