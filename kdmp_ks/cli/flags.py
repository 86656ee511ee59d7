"""The flags of a page-table entry as the letters of WinDbg's `!pte`."""

from __future__ import annotations

#: Field of the entry -> the letter where it is set, and where it is not.
_LETTERS = (
    ("CopyOnWrite", "C", "-"),
    ("Global", "G", "-"),
    ("LargePage", "L", "-"),
    ("Dirty", "D", "-"),
    ("Accessed", "A", "-"),
    ("CacheDisable", "N", "-"),
    ("WriteThrough", "T", "-"),
    ("Owner", "U", "K"),
    ("Dirty1", "W", "R"),
    ("NoExecute", "-", "E"),
    ("Valid", "V", "-"),
)


def letters(entry: int) -> str:
    """The flags of a hardware entry.

    Example:
        >>> letters(0x63)
        '---DA--KWEV'
    """
    from kdmp_ks.structs.paging import MMPTE_HARDWARE

    fields = MMPTE_HARDWARE.parse(entry.to_bytes(8, "little"))
    return "".join(on if fields[name] else off for name, on, off in _LETTERS)
