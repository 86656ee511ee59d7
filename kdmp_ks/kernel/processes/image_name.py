"""Find the image name of a process in its EPROCESS.

The KDBG does not contain the offset of ``ImageFileName``: up to 14 characters in a field of 15
bytes, the rest NUL, a priority class behind it and pointers around it. A candidate is confirmed by
the path of the program, which the kernel and the process have; by a PID that never changes; or by
the name of System at the same offset.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.kernel.base.layout import scan_for
from kdmp_ks.kernel.processes.image_path import ends_in, read_kernel_path, read_own_path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.architecture import Architecture
    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.kernel.processes.process import Process

SYSTEM: Final = "System"
"""Image name of the process of the kernel itself."""
NAMES_BY_ID: Final = {0: "Idle", 4: SYSTEM}
"""Image names of the processes whose PID never changes."""

_NAME: Final = re.compile(rb'([^\0-\x1f"*/:<>?\\|\x7f-\xff]{1,14})\0+')
_HIGHEST_PRIORITY_CLASS: Final = 6
_NO_PORT: Final = (0, 1)
"""Values of SecurityPort for a process without one."""
# A small number between two pointers looks like a name of one or two characters.
_SHORTEST: Final = 3


class ImageName(NamedTuple):
    """An image name and its offset.

    Attributes:
        text: The name, cut after 14 characters.
        offset: Offset of the EPROCESS_IMAGE in the EPROCESS; the same for every process.
    """

    text: str
    offset: int


class _Candidate(NamedTuple):
    """A part of an EPROCESS that looks like a name."""

    name: ImageName
    part: Any
    surrounded: bool


def find_image_name(
    process: Process,
    *,
    process_id: int | None = None,
    system: Process | None = None,
    user: Readable | None = None,
) -> Inferred[ImageName] | None:
    """Find the name of a process.

    Args:
        process: The process.
        process_id: PID, if known.
        system: The process System, if known.
        user: The address space of the process, if it can be read.

    Returns:
        The name; None if it is not found.
    """
    machine = process.kdbg.architecture
    try:
        size = process.kdbg.require("SizeEProcess")
        found = list(_candidates(process.reader.read_exact(process.address, size), machine))
    except UNUSABLE:
        return None
    own_path = read_own_path(user, process)
    for candidate in found:
        evidence = (
            _by_id(candidate, process_id)
            or _by_path(process.reader, candidate, machine, own_path)
            or _by_system(candidate, system)
        )
        if evidence:
            return Inferred.high(candidate.name, evidence)
    return _by_place(found)


def _by_place(found: list[_Candidate]) -> Inferred[ImageName] | None:
    """Take the only candidate with pointers around it, or else the only one.

    A short one is taken where nothing longer is there, and only with pointers around it.
    """
    surrounded = [c for c in found if c.surrounded]
    longer = [c for c in found if len(c.name.text) >= _SHORTEST]
    fitting = [c for c in longer if c.surrounded] or longer or surrounded
    if len(fitting) != 1:
        return None
    return Inferred.medium(fitting[0].name, "being the only text there that can be a name")


def read_image_name(process: Process, offset: int) -> str | None:
    """Read the image name at a known offset; None if there is none."""
    layout = process.kdbg.architecture.structure("EPROCESS_IMAGE")
    with suppress(*UNUSABLE):
        return _text(process.reader.read_struct(process.address + offset, layout))
    return None


def _text(part: Any) -> str | None:
    """Return the name in a part of an EPROCESS; None if there is none."""
    matched = _NAME.fullmatch(part.ImageFileName)
    sound = matched is not None and part.PriorityClass <= _HIGHEST_PRIORITY_CLASS
    return matched[1].decode("ascii") if matched and sound else None


def _candidates(image: bytes, machine: Architecture) -> Iterator[_Candidate]:
    """Yield every part of an EPROCESS that looks like a name."""
    layout = machine.structure("EPROCESS_IMAGE")
    for offset, part in scan_for(image, layout, machine.pointer_size):
        text = _text(part)
        if text is not None:
            yield _Candidate(ImageName(text, offset), part, _surrounded(part, machine))


def _surrounded(part: Any, machine: Architecture) -> bool:
    """Return whether pointers into the kernel surround the name, as in a current EPROCESS."""
    file, port = part.ImageFilePointer, part.SecurityPort
    return (
        machine.is_kernel_address(part.SeAuditProcessCreationInfo)
        and (not file or machine.is_kernel_address(file))
        and (port in _NO_PORT or machine.is_kernel_address(port))
    )


def _by_id(candidate: _Candidate, process_id: int | None) -> str | None:
    if process_id in NAMES_BY_ID and candidate.name.text == NAMES_BY_ID[process_id]:
        return "the PID"
    return None


def _by_path(
    reader: Readable, candidate: _Candidate, machine: Architecture, own_path: str | None
) -> str | None:
    """Return the path of the program that ends in the name, if one does, as evidence."""
    if own_path is not None and ends_in(own_path, candidate.name.text):
        return "the program's path in the memory of the process"
    path = read_kernel_path(reader, candidate.part, machine)
    if path is not None and ends_in(path.text, candidate.name.text):
        return "the program's path in the kernel"
    return None


def _by_system(candidate: _Candidate, system: Process | None) -> str | None:
    if system is not None and read_image_name(system, candidate.name.offset) == SYSTEM:
        return "the name of System at the same offset"
    return None
