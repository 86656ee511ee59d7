"""`read_registry_values`: the registry values of processor 0, which name the processor."""

from __future__ import annotations

from dataclasses import field
from io import BytesIO
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from kaitaistruct import EndOfStreamError, KaitaiStream

from kdmp_ks.errors import CutOffError
from kdmp_ks.generated.python.windows_dump_blobs import WindowsDumpBlobs
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import MAX_REGISTRY_VALUES
from kdmp_ks.ground.warnings import OddValue, Unavailable, Warnings

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["RegistryValue", "read_registry_values"]

_Types = WindowsDumpBlobs.RegistryTypes
_TEXTS: Final = frozenset({int(_Types.sz), int(_Types.expand_sz)})
_NUMBERS: Final = {int(_Types.dword): 4, int(_Types.qword): 8}
"""Sizes of numbers, by type."""


@frozen
class RegistryValue(Facts):
    """A value of the registry.

    Attributes:
        name: Its name.
        type: Kind of the data, as Windows numbers it: 1 is REG_SZ, 4 REG_DWORD.
        data: The data.
    """

    name: str
    type: int
    data: bytes = field(repr=False)

    @property
    def text(self) -> str | None:
        """The text, with runs of blanks collapsed; None if the value is no text."""
        return " ".join(_decoded(self.data).split()) if self.type in _TEXTS else None

    @property
    def number(self) -> int | None:
        """The number; None if the value is none, or has another size than its type."""
        is_number = _NUMBERS.get(self.type) == len(self.data)
        return int.from_bytes(self.data, "little") if is_number else None


def read_registry_values(
    data: bytes, warnings: Warnings | None = None
) -> Mapping[str, RegistryValue]:
    """Read the registry values of processor 0, by name, in the order of the blob.

    Args:
        data: The blob with the tag 6c7ac389-4313-47dc-9f34-a8800a0fb56c.
        warnings: A record of what is wrong with it.

    Raises:
        CutOffError: Not even the first value can be read.
    """
    own = Warnings(warnings)
    found: dict[str, RegistryValue] = {}
    stream = KaitaiStream(BytesIO(data))
    offset = 0
    for _ in range(MAX_REGISTRY_VALUES):
        try:
            raw = WindowsDumpBlobs.RegistryValue(stream)
        except EndOfStreamError as e:
            error = _cut_off(data, offset, e)
            if not found:
                raise error from e
            own.append(Unavailable(f"the registry value at {offset:#x}", error))
            break
        offset = stream.pos()
        value = RegistryValue(_decoded(raw.name), int(raw.value_type), raw.data)
        if found.setdefault(value.name, value) is not value:
            taken = "the first one is used"
            own.append(OddValue(f"number of registry values named {value.name!r}", 2, taken))
        if offset == len(data):
            break
    else:
        taken = "later values are left out"
        own.append(OddValue("number of registry values", MAX_REGISTRY_VALUES, taken))
    return MappingProxyType(found)


def _cut_off(data: bytes, offset: int, error: EndOfStreamError) -> CutOffError:
    return CutOffError(
        f"the registry value at {offset:#x} is cut off",
        field="size of the registry values",
        expected=f"{error.bytes_needed - error.bytes_available:#x} bytes more",
        got=len(data),
    )


def _decoded(data: bytes) -> str:
    """Decode text in UTF-16 up to its terminator; what is no text becomes U+FFFD."""
    return data.decode("utf-16-le", "replace").partition("\0")[0]
