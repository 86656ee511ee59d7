"""`BuildInfo`: which Windows it was, from all places that tell."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.errors import PartialReadError
from kdmp_ks.format.filler import FILLER32
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.ground.warnings import DumpWarning, OddValue

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kdmp_ks.ground.readable import MemoryReader
    from kdmp_ks.kernel.base.kdbg import Kdbg
    from kdmp_ks.kernel.base.shared_data import SharedData

_MOST_CHARACTERS: Final = 128
_LAB: Final = re.compile(rb"([\x20-\x7e]+)\0")
_NUMBER: Final = re.compile(r"(\d{3,5})\.")
_BUILD_MASK: Final = 0xFFFF


@dataclass(frozen=True, slots=True)
class BuildInfo:
    """A build of Windows.

    Attributes:
        number: Its number, such as 19041.
        revision: Number of the update, as in 26100.2314; None where the dump does not say.
        lab: The kernel's own build string, such as ``19041.1.amd64fre.vb_release.191206-1406``;
            its second number is not that of the update. None where the dump does not hold it.
        where: What tells each of these, by its name.
        warnings: What contradicts them.
    """

    number: int
    revision: int | None
    lab: str | None
    where: Mapping[str, str]
    warnings: tuple[DumpWarning, ...] = ()

    def __str__(self) -> str:
        """For example ``26100.2314``."""
        return f"{self.number}" if self.revision is None else f"{self.number}.{self.revision}"


def find_build(
    header: Any,
    reader: MemoryReader | None = None,
    kdbg: Kdbg | None = None,
    shared_data: SharedData | None = None,
) -> BuildInfo:
    """Find out which Windows a dump is of.

    The header has the number, but tools that write dumps of running systems put in there what an
    older program would be told. So the kernel's own memory is asked first.

    Args:
        header: The dump's header, a `Record`.
        reader: The kernel's address space.
        kdbg: Where the build string is.
        shared_data: What the kernel tells every process.
    """
    lab = _lab(reader, kdbg)
    numbers = [
        (_number_of(lab), "NtBuildLab"),
        (shared_data and shared_data.build_number, "KUSER_SHARED_DATA.NtBuildNumber"),
        (_of_header(header), "MinorVersion of the header"),
    ]
    told = [(number, where) for number, where in numbers if number]
    number, source = told[0] if told else (0, "nothing")
    where = {"number": source}
    warnings = [
        OddValue(other_source, other, f"the build is {number}, as {source} has it")
        for other, other_source in told
        if other != number
    ]
    extension = getattr(header, "extension", None)
    revision = None if extension is None else int(extension.update_build_revision)
    if revision is not None:
        where["revision"] = "the header"
    if lab is not None:
        where["lab"] = "NtBuildLab"
    return BuildInfo(number, revision, lab, where, tuple(warnings))


def _of_header(header: Any) -> int | None:
    number = int(header.minor_version)
    return None if number == FILLER32 else number & _BUILD_MASK


def _lab(reader: MemoryReader | None, kdbg: Kdbg | None) -> str | None:
    """The kernel's build string, if the dump has it."""
    if reader is None or kdbg is None:
        return None
    try:
        raw = reader.read_exact(kdbg.require("NtBuildLab"), _MOST_CHARACTERS)
    except PartialReadError as error:
        raw = error.data  # mostly the string ends well before what is missing
    except UNUSABLE:
        return None
    matched = _LAB.match(raw)
    return matched[1].decode("ascii") if matched else None


def _number_of(lab: str | None) -> int | None:
    matched = _NUMBER.match(lab) if lab else None
    return int(matched[1]) if matched else None
