"""`StoreCorruption`: the page that the compressed store found wrong (bug check 0x1c7)."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from kdmp_ks.addresses import Gva
from kdmp_ks.errors import InvalidDataError
from kdmp_ks.generated.python.windows_dump_blobs import WindowsDumpBlobs
from kdmp_ks.ground.facts import HEX, Facts, frozen
from kdmp_ks.ground.warnings import OddValue
from kdmp_ks.parsing.parsed_bytes import parse_bytes
from kdmp_ks.parsing.schema_struct import struct_of

if TYPE_CHECKING:
    from kdmp_ks.ground.warnings import Warnings

_WHAT: Final = "the data of the compressed store"


@frozen
class StoreCorruption(Facts):
    """A page of the compressed store that is not the one that was stored.

    Attributes:
        page: Address of the compressed page.
        page_size: Its size in bytes.
        expected_hash: Hash that it had when it was stored.
        found_hash: Presumably the hash that it has now.
        target: Address of the page that was to be filled.
    """

    page: Gva
    page_size: int
    expected_hash: int = field(metadata=HEX)
    found_hash: int = field(metadata=HEX)
    target: Gva


def read_store_corruption(data: bytes, warnings: Warnings | None = None) -> StoreCorruption:
    """Read the data of the compressed store (tag d6d379dc-c699-43e9-8c5e-f5fd8dd65780).

    Args:
        data: The blob.
        warnings: A record that gets a page that is cut off.

    Raises:
        CutOffError: The blob is too short.
        InvalidDataError: The blob has another version.
    """
    kind = WindowsDumpBlobs.StoreCorruption
    size = struct_of(kind).size
    raw = parse_bytes(kind, data[:size], _WHAT)
    if raw.version != 1:
        raise InvalidDataError(f"{_WHAT}: unknown", field="version", expected="1", got=raw.version)
    there = len(data) - size
    if raw.len_page != there and warnings is not None:
        what = f"there are {there:#x} bytes behind the header"
        warnings.append(OddValue("size of the page of the store", raw.len_page, what))
    return StoreCorruption(
        page=Gva(raw.page_address),
        page_size=raw.len_page,
        expected_hash=raw.expected_hash,
        found_hash=raw.found_hash,
        target=Gva(raw.target_address),
    )
