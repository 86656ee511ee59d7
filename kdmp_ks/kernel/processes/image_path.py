"""Read the path of a process' program, from the kernel or from the memory of the process.

``EPROCESS.SeAuditProcessCreationInfo`` points to an OBJECT_NAME_INFORMATION: a UNICODE_STRING with
its text right behind it. Small dumps of current builds contain the text and not the string.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from kdmp_ks.errors import PartialReadError
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.limits import MAX_PATH_SIZE
from kdmp_ks.ground.readable import UNREADABLE, UNUSABLE
from kdmp_ks.parsing.unicode_string import read_text

if TYPE_CHECKING:
    from kdmp_ks.architecture import Architecture
    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.kernel.processes.process import Process

LONGEST_IMAGE_NAME: Final = 14
"""Characters of ImageFileName; what is longer is cut."""

_UNIT: Final = 2
_SEPARATOR: Final = "\\"


class KernelPath(NamedTuple):
    """A path, as the kernel has it.

    Attributes:
        text: The path.
        is_complete: Whether the end of the text is known; False if the memory ends with it.
    """

    text: str
    is_complete: bool


def ends_in(path: str, image_name: str) -> bool:
    """Return whether the last component of a path, cut like an image name, is that name."""
    base = path.replace("/", _SEPARATOR).rpartition(_SEPARATOR)[2]
    return base[:LONGEST_IMAGE_NAME].casefold() == image_name.casefold()


def read_kernel_path(reader: Readable, part: Any, machine: Architecture) -> KernelPath | None:
    """Read the path that the kernel has for its audits.

    Args:
        reader: The kernel's address space.
        part: The EPROCESS_IMAGE of the process.
        machine: The machine.

    Returns:
        The path; None if it cannot be read, or there is none.
    """
    at = part.SeAuditProcessCreationInfo
    if not machine.is_kernel_address(at):
        return None
    with suppress(*UNUSABLE):
        try:
            string = reader.read_struct(at, machine.unicode_string)
        except UNREADABLE:
            return _read_bare_text(reader, at + machine.unicode_string.sizeof())
        text = read_text(reader, string)
        return KernelPath(text, is_complete=True) if text else None
    return None


def _read_bare_text(reader: Readable, at: int) -> KernelPath | None:
    """Read a text up to its NUL, or up to the end of the memory that was saved."""
    try:
        raw = reader.read_exact(at, MAX_PATH_SIZE)
    except PartialReadError as error:
        raw = error.data
    text = raw[: len(raw) // _UNIT * _UNIT].decode("utf-16-le", errors="surrogatepass")
    path, end, _ = text.partition("\0")
    # In the kernel's namespace a path begins at the root.
    return KernelPath(path, bool(end)) if path.startswith(_SEPARATOR) else None


def read_own_path(user: Readable | None, process: Process) -> str | None:
    """Read the path of the program in the memory of the process; None if that cannot be read.

    Args:
        user: The address space of the process; None if it cannot be read.
        process: The process.
    """
    machine = process.kdbg.architecture
    with suppress(*UNUSABLE):
        if user is not None and process.peb:
            block = user.read_struct(process.peb, machine.structure("PEB"))
            layout = machine.structure("RTL_USER_PROCESS_PARAMETERS")
            return read_text(user, user.read_struct(block.ProcessParameters, layout).ImagePathName)
    return None


def find_image_path(
    process: Process,
    offset: Inferred[int] | None,
    image_name: str | None,
    user: Readable | None = None,
) -> Inferred[str] | None:
    """Find the path of the program of a process.

    Args:
        process: The process.
        offset: Offset of the EPROCESS_IMAGE in the EPROCESS; None if not known.
        image_name: Image name; a path that does not end in it is not believed.
        user: The address space of the process, if it can be read: the process can change what is
            stored there, so the path is then of medium confidence.
    """
    if offset is None or image_name is None:
        return None
    machine = process.kdbg.architecture
    path = None
    with suppress(*UNUSABLE):
        layout = machine.structure("EPROCESS_IMAGE")
        part = process.reader.read_struct(process.address + offset.value, layout)
        path = read_kernel_path(process.reader, part, machine)
    if path is not None and ends_in(path.text, image_name):
        evidence = "EPROCESS.SeAuditProcessCreationInfo leads to it, and it ends in the image name"
        # A name that was not cut shows that the path was not.
        if path.is_complete or len(image_name) < LONGEST_IMAGE_NAME:
            return Inferred.high(path.text, evidence)
        return Inferred.medium(path.text, f"{evidence}; its end may not have been saved")
    own = read_own_path(user, process)
    if own is not None and ends_in(own, image_name):
        return Inferred.medium(own, "the memory of the process has it, ending in the image name")
    return None
