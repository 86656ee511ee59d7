"""Dumps with hostile tables beside them: whole runs, from the search of a table to the answers."""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from fuzz.symbols.numbers import ODD_TEXTS, STEPS, damage
from fuzz.symbols.tables import changed_table, table_seeds

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

_KEPT: Final = 0.93


@dataclass
class Run:
    """A dump, and the tables beside it.

    Attributes:
        dump: The dump.
        tables: Tables by the names of their files.
    """

    dump: bytes
    tables: dict[str, bytes]

    @property
    def text(self) -> bytes:
        """The tables, to be read by people."""
        return b"\n".join(self.tables.values())

    def write(self, root: Path) -> None:
        """Write the tables into the tree below a folder, of which no others remain."""
        folder = root / "windows" / "ntkrnlmp.pdb"
        folder.mkdir(parents=True, exist_ok=True)
        for path in folder.iterdir():
            path.unlink()
        for name, data in self.tables.items():
            (folder / name).write_bytes(data)


def hostile_run(random: Random, number: int) -> Run:
    """Return a dump with tables that belong to it but for their types and some names."""
    from builders.fault import NT
    from builders.isf import BUG_CHECK

    tables = {}
    for order in range(random.choice((1, 1, 1, 2))):
        guid = UUID(int=order + 1).hex.upper()
        document = copy.deepcopy(table_seeds()[0])
        document["metadata"]["windows"]["pdb"]["GUID"] = guid
        _change_names(random, document["symbols"])
        below = random.choice((("user_types",), ("user_types", "enums"), ("base_types",)))
        changed_table(random, document, below=below)
        data = json.dumps(document).encode()
        name = f"{guid}-1.json"
        tables[name] = damage(random, data) if random.random() < 0.05 else data
    rip = NT + BUG_CHECK + (random.choice(STEPS) if random.random() < 0.05 else 0)
    dump = _dump(rip)
    return Run(damage(random, dump) if random.random() < 0.03 else dump, tables)


def _change_names(random: Random, symbols: dict[str, Any]) -> None:
    """Change functions, and a variable now and then: a tenth of them may differ."""
    from builders.isf import FUNCTIONS

    names = list(symbols)
    for _ in range(random.choice((0, 1, 2, 4))):
        name = random.choice(names)
        if name == "KeBugCheckEx" or (name not in FUNCTIONS and random.random() < _KEPT):
            continue
        rva = symbols.get(name, {}).get("address", 0)
        choice = random.randrange(4)
        if choice == 0:
            symbols[name] = {"address": abs(rva + random.choice(STEPS))}
        elif choice == 1:
            symbols[random.choice(ODD_TEXTS)] = {"address": rva}
        elif choice == 2:
            symbols[name] = {"address": random.choice((0, 0xFFFFFFFF, 0x300000, 0xFFFFFF))}
        else:
            symbols.update(
                {f"{name}{i}": {"address": rva + i} for i in range(random.choice((3, 99)))}
            )


@cache
def _dump(rip: int) -> bytes:
    from builders.isf import kernel_dump

    return bytes(kernel_dump(rip=rip).file())
