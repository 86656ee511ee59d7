"""What is asked of archives and compressed files.

* What a format has a checksum of is returned as it was packed, or not at all.
* Names of members are never paths of files, and are shown as visible text.
* All that is open is closed, and no temporary file is left.
"""

from __future__ import annotations

import os
from itertools import islice
from random import Random
from typing import TYPE_CHECKING, Any, Final

from fuzz.exercise import call
from fuzz.surfaces.asking import Asking, Surface
from fuzz.surfaces.containers import Container, all_contents, container_of
from kdmp_ks import KernelDumpParser
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.visible import visible
from kdmp_ks.storage.input import has_random_members, members, open_input

if TYPE_CHECKING:
    from pathlib import Path

    from kdmp_ks.storage.source import Source

_MARKS: Final = (b"PAGEDU64", b"PAGEDUMP")
_MOST_MEMBERS: Final = 40
_MOST_READ: Final = 1 << 22
_MOST_UNPACKED: Final = 1 << 28


class Archives(Surface):
    """Readers of containers. ``opened`` is whether a dump was found in it."""

    def make(self, random: Random) -> bytes:
        """Make a container."""
        return container_of(random).data

    def exercise(self, asking: Asking) -> None:
        """Open all there is in it, in all ways."""
        made = container_of(Random(asking.name))
        path = asking.folder / "it.bin"
        path.write_bytes(made.data)
        before = _open_files()
        names = list(asking.ask("members", lambda: list(self._members(asking, made, path))) or ())
        source = asking.ask("open", lambda: open_input(str(path)))
        if source is not None:
            asking.ask("read", lambda: self._read(asking, made, source))
        asking.ask("dump", lambda: KernelDumpParser(path).close())
        asking.ask("has_random_members", lambda: has_random_members(path))
        one = asking.random.choice(names) if names else ""
        if one:
            asking.ask("member", lambda: open_input(f"{path}::{one}").close())
        if asking.deep:
            words = ["info", str(path), "--json"][: asking.random.choice((2, 3))]
            asking.ask("kdmp info", lambda: call(words, asking.broken))
        asking.require(_open_files() <= before, "a file is still open")
        there = os.listdir(asking.folder)  # noqa: PTH208 - names alone
        asking.require(there == ["it.bin"], there)

    def _members(self, asking: Asking, made: Container, path: Path) -> Any:
        for one in islice(members(path), _MOST_MEMBERS):
            yield one.name.removeprefix(f"{path}::")
            source = asking.ask("open member", one.open)
            if source is not None:
                asking.ask("read member", lambda source=source: self._read(asking, made, source))

    def _read(self, asking: Asking, made: Container, source: Source) -> None:
        """Read a source, and close it."""
        try:
            most = max(_MOST_UNPACKED, 256 * len(made.data))
            asking.require(source.size <= most, f"{source.size:,} bytes were unpacked")
            asking.require(visible(source.name) == source.name, f"the name {source.name!r}")
            whole = source.read_exact(0, min(source.size, _MOST_READ))
            asking.opened |= whole.startswith(_MARKS)
            if made.is_checked and whole.startswith(_MARKS):
                asking.require(
                    _is_known(whole, is_cut=len(whole) < source.size),
                    f"{source.name}: {source.size:,} other bytes",
                )
            try:
                source.read_exact(source.size, 1)
            except KdmpError:
                return
            asking.broken("bytes behind the end")
        finally:
            source.close()


def _is_known(data: bytes, *, is_cut: bool) -> bool:
    """Whether bytes are some that were packed, or several: streams can be joined."""
    contents = sorted(all_contents(), key=len, reverse=True)
    while data:
        found = next((one for one in contents if one and data.startswith(one)), None)
        if found is None:
            return is_cut and any(one.startswith(data) for one in contents)
        data = data[len(found) :]
    return True


def _open_files() -> int:
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - names alone
