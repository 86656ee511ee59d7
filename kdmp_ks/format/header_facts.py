"""Facts and warnings that the header has by itself, whatever kind of dump follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from kdmp_ks.ground.warnings import OddValue

if TYPE_CHECKING:
    from kdmp_ks.ground.warnings import Warnings
    from kdmp_ks.parsing.records import Header

_CUT_SHORT: Final = WindowsKernelDump.AttributeMasks.insufficient_dumpfile_size
_NEEDED: Final = (
    "machine_image_type",
    "directory_table_base",
    "number_processors",
    "ps_loaded_module_list",
    "kd_debugger_data_block",
)
"""Fields of which every writer fills in some."""
_STATUS: Final = {
    1: "its writer found no list of modules",
    2: "its writer found a bad list of modules",
}


def written(headers: Header, name: str) -> int | None:
    """Return the value of a number in the header; None if it was never written."""
    return int(getattr(headers, name)) if headers.is_written(name) else None


def note_header(headers: Header, warnings: Warnings) -> None:
    """Report what a header says against its dump.

    Args:
        headers: The header.
        warnings: The dump's record of warnings.
    """
    if not any(written(headers, name) for name in _NEEDED):
        machine = int(headers.machine_image_type)
        warnings.append(OddValue("MachineImageType", machine, "the header was never filled in"))
    attributes = written(headers, "attributes")
    if attributes is not None and attributes & _CUT_SHORT:
        taken = "InsufficientDumpfileSize: the file had no room for all of the memory"
        warnings.append(OddValue("Attributes", attributes, taken))
    status = written(headers, "writer_status")
    if status:
        taken = _STATUS.get(status, "its writer reports that something went wrong")
        warnings.append(OddValue("WriterStatus", status, taken))
