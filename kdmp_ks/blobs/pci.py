"""`read_pci_functions`: the functions of PCI devices, by their configuration spaces."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import CutOffError, SignatureError
from kdmp_ks.firmware.pci_function import PciFunction, describe_function
from kdmp_ks.firmware.pci_space import ConfigurationSpace
from kdmp_ks.generated.python.windows_dump_blobs import WindowsDumpBlobs
from kdmp_ks.ground.limits import MAX_PCI_FUNCTIONS, MAX_PCI_PIECES
from kdmp_ks.ground.warnings import OddValue, Unavailable, Warnings
from kdmp_ks.parsing.schema_struct import FieldReader, struct_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from struct import Struct

__all__ = ["read_pci_functions", "read_pci_spaces"]

_SIGNATURE: Final = b"PCfg"
_ADDRESSES: Final = 0x10000
"""Bus, device and function have 16 bits."""


def read_pci_functions(data: bytes, warnings: Warnings | None = None) -> tuple[PciFunction, ...]:
    """Read the functions of PCI devices, in the order of the blob.

    Args:
        data: The blob with the tag 9276c055-eb87-425c-b8b5-04e4d247f6cd; may be empty, as it is
            on machines without such devices.
        warnings: A record of what is wrong with it.

    Raises:
        SignatureError: The blob does not begin with such a record.
        CutOffError: Not even the head of the first record is complete.
    """
    own = Warnings(warnings)
    found = []
    for address, space in read_pci_spaces(data, own):
        function = describe_function(space, address, own)
        if function is None:
            what = f"the header of the PCI function {address:#x}"
            own.append(Unavailable(what, "not all of its bytes are in the dump"))
        else:
            found.append(function)
    return tuple(found)


def read_pci_spaces(data: bytes, warnings: Warnings) -> Iterator[tuple[int, ConfigurationSpace]]:
    """Yield address and configuration space of each function.

    Args:
        data: The blob, as for `read_pci_functions`.
        warnings: A record of what is wrong with it.

    Raises:
        SignatureError: The blob does not begin with such a record.
        CutOffError: Not even the head of the first record is complete.
    """
    head, _ = _readers()
    offset = 0
    for _ in range(MAX_PCI_FUNCTIONS):
        if offset == len(data):
            return
        what = f"the PCI record at {offset:#x}"
        problem = _problem(data, offset, head.size)
        if problem is not None:
            if not offset:
                raise problem
            warnings.append(Unavailable(what, problem))
            return
        _, size, count, address = head.read(data, offset)
        end = offset + size
        if size < head.size or end > len(data):
            taken = f"{len(data) - offset:#x} bytes are there; it is taken as the last one"
            warnings.append(OddValue(f"size of {what}", size, taken))
            end = len(data)
        if address >= _ADDRESSES:
            warnings.append(OddValue(f"address in {what}", address, "the upper half is ignored"))
        yield address % _ADDRESSES, _space(data, offset + head.size, end, count, what, warnings)
        offset = end
    warnings.append(OddValue("number of PCI functions", MAX_PCI_FUNCTIONS, "later ones left out"))


def _problem(data: bytes, offset: int, size: int) -> CutOffError | SignatureError | None:
    """Return why there is no record at an offset."""
    if offset + size > len(data):
        return CutOffError(
            "a PCI record is cut off",
            field="size",
            expected=f"at least {size:#x} bytes",
            got=len(data) - offset,
        )
    found = data[offset : offset + len(_SIGNATURE)]
    if found == _SIGNATURE:
        return None
    return SignatureError(
        "a PCI record begins with another signature",
        field="signature",
        expected=_SIGNATURE,
        got=found,
    )


def _space(
    data: bytes, start: int, end: int, count: int, what: str, warnings: Warnings
) -> ConfigurationSpace:
    """Return the configuration space of the record whose pieces begin at an offset."""
    _, piece = _readers()
    found: list[tuple[int, bytes]] = []
    offset = start
    for _ in range(min(count, MAX_PCI_PIECES)):
        if offset + piece.size > end:
            break
        at, size = piece.unpack_from(data, offset)
        offset += piece.size
        found.append((at, data[offset : min(offset + size, end)]))
        offset += size
    if len(found) < count:
        taken = f"{len(found)} are used"
        warnings.append(OddValue(f"number of pieces of {what}", count, taken))
    elif offset != end:
        taken = f"its pieces end at {offset:#x}"
        warnings.append(OddValue(f"end of {what}", end, taken))
    space = ConfigurationSpace(found)
    if space.outside:
        taken = "their parts beyond 4096 bytes are left out"
        warnings.append(OddValue(f"number of pieces outside in {what}", space.outside, taken))
    if space.contradictions:
        taken = "the first piece is used"
        warnings.append(
            OddValue(f"number of contradicting pieces in {what}", space.contradictions, taken)
        )
    return space


@cache
def _readers() -> tuple[FieldReader, Struct]:
    """Return the readers of a record's head and of a piece's."""
    kind = WindowsDumpBlobs.PciRecord
    head = FieldReader(kind, "signature", "len_record", "num_pieces", "address")
    return head, struct_of(WindowsDumpBlobs.PciPiece)
