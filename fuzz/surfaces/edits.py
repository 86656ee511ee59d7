"""Changed copies of hostile dumps.

* Nothing but errors of the package comes out, or the file system's refusal of a huge file.
* The dump is not changed, and an error leaves no file.
* Nothing but what was asked for differs in the copy.
"""

from __future__ import annotations

import errno
import struct
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from fuzz.mutators import mutate
from fuzz.seeds import KINDS, seed_of
from fuzz.surfaces.asking import Asking, Surface
from kdmp_ks import KernelDumpParser
from kdmp_ks.errors import KdmpError
from kdmp_ks.writers import DumpEdit

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

_PAGE: Final = 0x1000
_BLOCK: Final = 512
_ROOM: Final = 1 << 22
_REGISTERS: Final = ("rip", "rax", "eip", "eax", "pc", "sp", "xmm0", "cpsr", "nothing", "")
_FIELDS: Final = ("bug_check_code", "boot_id", "comment", "dump_type", "secondary_data_state", "x")
_ADDRESSES: Final = (
    0,
    0x1000,
    0xFFF,
    1 << 20,
    1 << 40,
    1 << 52,
    1 << 63,
    (1 << 64) - 1,
    -1,
    1 << 70,
)
_SIZES: Final = (0, 1, 8, 64, _PAGE, _PAGE + 1, 3 * _PAGE)


class Edits(Surface):
    """`DumpEdit`. ``opened`` is whether a copy was written."""

    def make(self, random: Random) -> bytes:
        """Make a hostile dump, in one of four cases a valid one."""
        seed = seed_of(random.choice(KINDS))
        return mutate(seed, random) if random.randrange(4) else seed.data

    def exercise(self, asking: Asking) -> None:
        """Change it, write it, compare."""
        path, target = asking.folder / "it.dmp", asking.folder / "changed.dmp"
        path.write_bytes(asking.data)
        dump = asking.ask("open", lambda: KernelDumpParser(path))
        if dump is None:
            return
        with dump:
            edit = asking.ask("edit", lambda: DumpEdit(dump))
            if edit is None:
                return
            changed = self._change(asking, dump, edit)
            size = asking.ask("save", lambda: self._saved(edit, target))
        asking.require(path.read_bytes() == asking.data, "the dump was changed")
        if size is None:
            asking.require(not target.exists(), "an error left a file")
            return
        asking.opened = True
        status = target.stat()
        asking.require(status.st_size == size, f"{status.st_size} bytes of {size}")
        asking.require(status.st_blocks * _BLOCK < 6 * len(asking.data) + _ROOM, "holes are filled")
        if changed is not None:
            self._compare(asking, target, changed)

    def _saved(self, edit: DumpEdit, target: Path) -> int | None:
        try:
            return edit.save(target)
        except OSError as error:
            if isinstance(error, KdmpError) or error.errno != errno.EFBIG:
                raise
            return None

    def _change(self, asking: Asking, dump: KernelDumpParser, edit: DumpEdit) -> Any:
        """Change some things; return the address and bytes of the only change, if it is one."""
        random = asking.random
        if random.randrange(3) == 0:
            return self._one_page(asking, dump, edit)
        for _ in range(random.randrange(1, 6)):
            data = random.randbytes(random.choice(_SIZES))
            address = self._address(asking, dump)
            value = random.choice((0, 1, 1 << 31, 1 << 63, -1, 1 << 64, random.getrandbits(64)))
            name = random.choice(_REGISTERS)
            processor = random.choice((None, 0, 1, 99, -1))
            change = random.choice(
                (
                    lambda a=address, d=data: edit.write_physical(a, d),
                    lambda a=address, d=data: edit.write_virtual(a, d),
                    lambda a=address, d=data: edit.write_virtual(a, d, random.getrandbits(40)),
                    lambda a=address, d=data: edit.add_page(a >> 12, d),
                    lambda a=address: edit.add_page(a >> 12, bytes(_PAGE)),
                    lambda n=name, v=value, p=processor: edit.set_registers({n: v}, p),
                    lambda v=value: edit.header.__setitem__(random.choice(_FIELDS), v),
                    lambda d=data: edit.blobs.append((UUID(int=5), d)),
                )
            )
            asking.ask("change", change)
        return None

    def _one_page(self, asking: Asking, dump: KernelDumpParser, edit: DumpEdit) -> Any:
        """Change bytes of one page whose offset in the file is known; nothing else."""
        address = self._page(asking, dump)
        if address is None:
            return None
        offset = asking.ask("offset", lambda: dump.physmem[address])
        data = struct.pack("<Q", asking.random.getrandbits(64))
        if (
            offset is None
            or asking.ask("write", lambda: edit.write_physical(address, data) or 1) != 1
        ):
            return None
        header = 0x2000 if dump.architecture.name != "x86" else 0x1000
        return (int(offset), data) if offset >= header else None

    def _compare(self, asking: Asking, target: Path, changed: tuple[int, bytes]) -> None:
        offset, data = changed
        expected = bytearray(asking.data)
        expected[offset : offset + len(data)] = data
        if offset + len(data) <= len(asking.data):
            asking.require(target.read_bytes() == expected, f"more than {offset:#x} differs")

    def _page(self, asking: Asking, dump: KernelDumpParser) -> int | None:
        """Address of a page of the dump."""

        def found() -> int | None:
            runs = dump.physmem.runs
            if not len(runs):
                return None
            run = runs[asking.random.randrange(min(len(runs), 50))]
            return int(run.start) + _PAGE * asking.random.randrange(min(run.page_count, 1 << 30))

        address: int | None = asking.ask("page", found)
        return address

    def _address(self, asking: Asking, dump: KernelDumpParser) -> int:
        choice = asking.random.randrange(4)
        if choice == 0:
            return asking.random.choice(_ADDRESSES)
        if choice == 1:
            return asking.random.choice(seed_of("full").virtual or (0,))
        return self._page(asking, dump) or 0x1000
