"""Packets of hostile debuggers. Half of the dumps that they are sent to are hostile as well."""

from __future__ import annotations

import io
import lzma
from functools import cached_property
from typing import TYPE_CHECKING, Final

from fuzz import ROOT
from fuzz.mutators import mutate
from fuzz.seeds import KINDS, seed_of
from fuzz.surfaces.asking import Asking, Surface
from interop.gdb.hostile import Talk
from kdmp_ks import KernelDumpParser
from kdmp_ks.errors import KdmpError
from kdmp_ks.interop.gdb.target import Target

if TYPE_CHECKING:
    from random import Random

_PACKETS: Final = 40
_DEEP: Final = 400
_SAMPLE: Final = ROOT / "kdmp_ks" / "sample" / "qemu_full.dmp.xz"


class Debugger(Surface):
    """A session of packets with a dump; an input is the dump, and empty for the sample."""

    @cached_property
    def _sample(self) -> Target:
        return Target(KernelDumpParser(io.BytesIO(lzma.decompress(_SAMPLE.read_bytes()))))

    def make(self, random: Random) -> bytes:
        """Choose a dump: the sample, a valid one, or a hostile one."""
        choice = random.randrange(4)
        if choice == 0:
            return b""
        seed = seed_of(random.choice(KINDS))
        return seed.data if choice == 1 else mutate(seed, random)

    def exercise(self, asking: Asking) -> None:
        """Send packets."""
        if not asking.data:
            self._talk(asking, self._sample)
            return
        dump = asking.ask("open", lambda: KernelDumpParser(io.BytesIO(asking.data)))
        if dump is None:
            return
        with dump:
            target = asking.ask("target", lambda: Target(dump))
            if target is not None:
                self._talk(asking, target)

    def _talk(self, asking: Asking, target: Target) -> None:
        talk = Talk(target, asking.random)
        for _ in range(_DEEP if asking.deep else _PACKETS):
            try:
                asking.ask("packet", talk.send)
            except KdmpError as error:
                asking.broken(f"a packet raises {error!r}")
        asking.opened = talk.answered > 0
