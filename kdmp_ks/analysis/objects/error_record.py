"""Hardware error records (CPER, WHEA_ERROR_RECORD) in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.objects.base import ObjectFacts
from kdmp_ks.analysis.objects.space import ObjectSpace
from kdmp_ks.errors import InvalidDataError
from kdmp_ks.ground.facts import frozen
from kdmp_ks.ground.limits import MAX_ERROR_RECORD_SIZE
from kdmp_ks.ground.readable import UNUSABLE

if TYPE_CHECKING:
    from kdmp_ks.analysis.objects.space import ObjectDump
    from kdmp_ks.firmware.cper import Cper

_SIGNATURE: Final = b"CPER"
_FIRST_BYTES: Final = 0x400
"""Bytes that are read for the header."""


@frozen
class ErrorRecordObject(ObjectFacts):
    """A hardware error record.

    Attributes:
        record: The record.
    """

    kind: ClassVar[str] = "cper"

    record: Cper


def is_error_record(space: ObjectSpace, address: int) -> bool:
    """Return whether an error record begins at an address."""
    try:
        return space.memory.read_exact(address, len(_SIGNATURE)) == _SIGNATURE
    except UNUSABLE:
        return False


def read_error_record(dump: ObjectDump, address: int) -> ErrorRecordObject:
    """Describe the error record at an address, as far as it is in the dump.

    Raises:
        MemoryReadError: Its header is not in the dump.
        InvalidDataError: There is no error record.
        UnsupportedDumpError: The dump's memory cannot be read.
    """
    from kdmp_ks.firmware.cper import read_cper, record_size

    space = ObjectSpace(dump)
    if not space.machine.is_kernel_address(address):
        raise InvalidDataError(
            f"no error record at {address:#x}",
            field="address",
            expected="an address of the kernel",
            got=address,
        )
    space.memory.read_exact(address, len(_SIGNATURE))
    memory = dump.system.memory
    size = min(record_size(memory.read(address, _FIRST_BYTES)), MAX_ERROR_RECORD_SIZE)
    record = read_cper(memory.read(address, size), space.warnings)
    return ErrorRecordObject(Gva(address), tuple(space.warnings), record)
