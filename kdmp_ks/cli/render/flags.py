"""The flags of a page-table entry as the letters of WinDbg's `!pte`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from kdmp_ks.virt import PxeStep


class _Flag(NamedTuple):
    """A letter.

    Attributes:
        on: The letter where the flag is set.
        off: The letter where it is not.
        fields: Fields that set it: each processor has one of them, or none.
        clear: Fields that set it by being clear.
    """

    on: str
    off: str
    fields: tuple[str, ...] = ()
    clear: tuple[str, ...] = ()


_FLAGS = (
    _Flag("C", "-", fields=("CopyOnWrite",)),
    _Flag("G", "-", fields=("Global",), clear=("NonGlobal",)),
    _Flag("L", "-", fields=("LargePage",), clear=("NotLargePage",)),
    _Flag("D", "-", fields=("Dirty",)),
    _Flag("A", "-", fields=("Accessed",)),
    _Flag("N", "-", fields=("CacheDisable",)),
    _Flag("T", "-", fields=("WriteThrough",)),
    _Flag("U", "K", fields=("Owner",)),
    _Flag("W", "R", fields=("Dirty1",), clear=("ReadOnly",)),
    # ARM64 has two: what neither user nor kernel may run is not executable.
    _Flag("E", "-", clear=("NoExecute", "UserNoExecute", "PrivilegedNoExecute")),
    _Flag("V", "-", fields=("Valid",)),
)


def letters(step: PxeStep) -> str:
    """The flags of an entry that is valid for the processor, eleven letters.

    What the processor has no such flag for is shown as not set, and as executable where nothing
    can forbid that.
    """
    fields = step.fields
    return "".join(flag.on if _is_set(flag, fields) else flag.off for flag in _FLAGS)


def _is_set(flag: _Flag, fields: dict[str, object]) -> bool:
    if any(fields.get(name) for name in flag.fields):
        return True
    present = [fields[name] for name in flag.clear if name in fields]
    return not all(present) or (not present and not flag.fields)
