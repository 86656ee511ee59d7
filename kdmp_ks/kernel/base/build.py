"""`BuildInfo`: the build of Windows, from every place in a dump that has it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.errors import PartialReadError
from kdmp_ks.format.filler import FILLER32
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.limits import MAX_BUILD_CHARACTERS as _MOST_CHARACTERS
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.ground.warnings import DumpWarning, OddValue, Warnings

if TYPE_CHECKING:
    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.kernel.base.kdbg import Kdbg
    from kdmp_ks.kernel.base.shared_data import SharedData

_LAB: Final = re.compile(rb"([\x20-\x7e]+)\0")
_NUMBER: Final = re.compile(r"(\d{3,5})\.")
_BUILD_MASK: Final = 0xFFFF
_HEADER: Final = "MinorVersion of the header"


@frozen
class BuildInfo(Facts):
    """A build of Windows.

    Attributes:
        number: The build number, such as 19041; None where nothing in the dump has it.
        revision: Number of the update, as in 26100.2314; None where the dump does not contain it.
        lab: The kernel's own build string, such as ``19041.1.amd64fre.vb_release.191206-1406``;
            its second number is not that of the update. None where the dump does not contain it.
        warnings: Sources that contradict the number.
    """

    number: Inferred[int] | None
    revision: Inferred[int] | None
    lab: Inferred[str] | None
    warnings: tuple[DumpWarning, ...] = ()

    def __str__(self) -> str:
        """For example ``26100.2314``."""
        known = [str(one.value) for one in (self.number, self.revision) if one is not None]
        return ".".join(known) if self.number else "unknown"


def find_build(
    header: Any,
    reader: Readable | None = None,
    kdbg: Kdbg | None = None,
    shared_data: SharedData | None = None,
    warnings: Warnings | None = None,
) -> BuildInfo:
    """Find the Windows build of a dump.

    The header has the number, but tools that write dumps of running systems store there the
    number that Windows reports to older programs. So the kernel's own memory takes precedence.

    Args:
        header: The dump's header, a `Record`.
        reader: The kernel's address space.
        kdbg: The block that leads to the build string.
        shared_data: The page that the kernel shares with every process.
        warnings: A record that gets the result's warnings as well.
    """
    own = Warnings(warnings)
    lab = _lab(reader, kdbg)
    in_header = _of_header(header)
    sources = {
        "NtBuildLab": _number_of(lab),
        "KUSER_SHARED_DATA.NtBuildNumber": shared_data and shared_data.build_number,
        _HEADER: in_header,
    }
    number = _best({source: number for source, number in sources.items() if number}, own)
    return BuildInfo(
        number,
        _revision(header, number, in_header),
        None if lab is None else Inferred.high(lab, "NtBuildLab"),
        tuple(own),
    )


def _best(sources: dict[str, int], warnings: Warnings) -> Inferred[int] | None:
    """The number of the first source; the header's alone is of medium confidence."""
    if not sources:
        return None
    source, number = next(iter(sources.items()))
    for other, different in sources.items():
        if different != number:
            taken = f"the build is {number}, as {source} has it"
            warnings.append(OddValue(other, different, taken))
    return Inferred.medium(number, source) if source == _HEADER else Inferred.high(number, source)


def _revision(
    header: Any, number: Inferred[int] | None, in_header: int | None
) -> Inferred[int] | None:
    """The header's revision: as sure as the number, unless the header has another number."""
    extension = getattr(header, "extension", None)
    if extension is None or int(extension.update_build_revision) == FILLER32:
        return None
    revision, evidence = int(extension.update_build_revision), "UpdateBuildRevision of the header"
    if number is None or number.value != in_header:
        return Inferred.low(revision, evidence)
    return Inferred(revision, number.confidence, evidence)


def _of_header(header: Any) -> int | None:
    number = int(header.minor_version)
    return None if number == FILLER32 else number & _BUILD_MASK


def _lab(reader: Readable | None, kdbg: Kdbg | None) -> str | None:
    """The kernel's build string; None if the dump does not contain it."""
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
