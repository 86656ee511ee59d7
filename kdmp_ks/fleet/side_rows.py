"""Side tables: the drivers of each dump, loaded and unloaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.analysis.link_date import link_date
from kdmp_ks.analysis.third_party import guess_third_party
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.privacy import masked

if TYPE_CHECKING:
    from kdmp_ks.dump import KernelDumpParser


@frozen
class ModuleRow(Facts):
    """A loaded driver of a dump."""

    path: str
    name: str
    base: int | None
    size: int | None
    timestamp: int | None
    checksum: int | None
    third_party: bool | None
    linked: str | None = None


@frozen
class UnloadedRow(Facts):
    """A driver that was unloaded before the crash."""

    path: str
    name: str
    base: int | None
    size: int | None


def module_rows(
    path: str, dump: KernelDumpParser, *, third_parties: bool = False
) -> tuple[ModuleRow, ...]:
    """Return the loaded drivers of a dump.

    Args:
        path: Path of the dump.
        dump: The dump, whose list of drivers can be read.
        third_parties: Whether to leave out those that Microsoft wrote, or whose origin is unknown.
    """
    return tuple(
        ModuleRow(
            path,
            masked(one.name),
            int(one.start),
            one.size,
            one.timestamp,
            one.checksum,
            None if guess is None else guess.value,
            None if date is None else date.value.isoformat(),
        )
        for one in dump.kernel_modules
        for guess in (guess_third_party(one),)
        if not third_parties or (guess is not None and guess.value)
        for date in (link_date(one, dump) if guess is not None and guess.value else None,)
    )


def unloaded_rows(path: str, dump: KernelDumpParser) -> tuple[UnloadedRow, ...]:
    """Return the drivers that were unloaded before the crash.

    Args:
        path: Path of the dump.
        dump: The dump, whose list of unloaded drivers can be read.
    """
    return tuple(
        UnloadedRow(path, masked(one.name), int(one.start), int(one.end - one.start))
        for one in dump.unloaded_modules
    )
