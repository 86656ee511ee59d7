"""A dump with page tables and a list of modules, as `machine_dump` writes it, and what it holds."""

from __future__ import annotations

import subprocess
import sys
from array import array
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

DATA = 0xFFFFA000_00000000
"""From here on pages are mapped."""
KERNEL = 0xFFFFF800_00000000
"""Here are PsLoadedModuleList and, from the next page on, its entries."""
MODULES = 200
FIRST_BASE = KERNEL + 0x40000000
BASE_STEP = 0x200000
_AT_ONCE = 1 << 16
"""Where the modules lie."""


def entry_address(index: int) -> int:
    """Virtual address of a KLDR_DATA_TABLE_ENTRY."""
    return KERNEL + 0x1000 + 0x200 * index


class Addresses(NamedTuple):
    """Addresses to ask for, each with the answer that is due.

    Attributes:
        path: The file of pairs.
    """

    path: Path

    def answer(self, count: int) -> int:
        """The sum of the first answers."""
        found = 0
        with self.path.open("rb") as file:
            for start in range(0, count, _AT_ONCE):
                words = array("Q", file.read(16 * min(_AT_ONCE, count - start)))
                found += sum(words[1::2])
        return found


class MachineDump(NamedTuple):
    """A dump on disk.

    Attributes:
        path: Where it lies.
        virtual: 8-byte words at random; each holds its own physical address.
        physical: Pages at random; each begins with its own physical address.
        pages: All pages from `DATA` on, in order, and where they are.
    """

    path: Path
    virtual: Addresses
    physical: Addresses
    pages: Addresses


@contextmanager
def machine_dump(folder: Path, pages: int, mapped: int, count: int = 0) -> Iterator[MachineDump]:
    """Have a dump for a while.

    Args:
        folder: Where.
        pages: Pages of memory that the machine has.
        mapped: How many of them are mapped; only these have contents.
        count: How many addresses at random.
    """
    script = Path(__file__).with_name("machine_dump.py")
    command = [sys.executable, script, folder, *map(str, (pages, mapped, count))]
    subprocess.run(command, check=True)
    names = ("virtual", "physical", "pages")
    addresses = [Addresses(folder / f"{name}.pairs") for name in names]
    yield MachineDump(folder / "machine.dmp", *addresses)
    for path in (folder / "machine.dmp", *(one.path for one in addresses)):
        path.unlink()
