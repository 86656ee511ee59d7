"""`read_headers`: the headers that identify an image, the same for 32 and 64 bits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from kdmp_ks.errors import BoundsError, SignatureError
from kdmp_ks.generated.python.windows_pe import WindowsPe
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.kinds import PAGE_SIZE
from kdmp_ks.parsing.schema_struct import FieldReader, struct_of

ReadBytes = Callable[[int, int], bytes]
"""Reads bytes of an image: offset, length."""

DOS_MAGIC: Final = b"MZ"
NT_SIGNATURE: Final = b"PE\0\0"

_DOS: Final = FieldReader(WindowsPe.DosHeader, "magic", "ofs_nt_headers")
_NT: Final = FieldReader(
    WindowsPe.NtHeaders,
    "signature",
    "file_header.machine",
    "file_header.num_sections",
    "file_header.time_date_stamp",
    "file_header.len_optional_header",
    "optional_header.magic",
    "optional_header.bases",
    "optional_header.size_of_image",
    "optional_header.size_of_headers",
    "optional_header.checksum",
)
_FORMATS: Final = {WindowsPe.Formats.pe32.value: 32, WindowsPe.Formats.pe64.value: 64}
_HALF: Final = 32
_HIGHEST_OFFSET: Final = PAGE_SIZE - _NT.size
"""Highest ``e_lfanew`` with all of these headers on the first page, as linkers write it."""


@frozen
class ImageHeaders(Facts):
    """Headers of an image, as far as they are the same for 32 and 64 bits.

    Attributes:
        offset: Offset of IMAGE_NT_HEADERS.
        machine: ``Machine``, such as 0x8664.
        bits: 32 or 64, by the format of the optional header.
        time_date_stamp: ``TimeDateStamp``.
        size_of_image: ``SizeOfImage``, in bytes.
        size_of_headers: ``SizeOfHeaders``, in bytes.
        checksum: ``CheckSum``.
        image_base: ``ImageBase``.
        num_sections: ``NumberOfSections``.
        len_optional_header: ``SizeOfOptionalHeader``, in bytes.
    """

    offset: int
    machine: int
    bits: int
    time_date_stamp: int
    size_of_image: int
    size_of_headers: int
    checksum: int
    image_base: int
    num_sections: int
    len_optional_header: int

    @property
    def optional_offset(self) -> int:
        """Offset of the optional header."""
        return self.offset + _OPTIONAL

    @property
    def end(self) -> int:
        """Offset behind the headers that are the same for 32 and 64 bits."""
        return self.offset + _NT.size

    @property
    def sections_offset(self) -> int:
        """Offset of the headers of the sections."""
        return self.optional_offset + self.len_optional_header


_OPTIONAL: Final = _NT.size - struct_of(WindowsPe.OptionalHeader).size


def read_headers(read: ReadBytes, name: str = "the image") -> ImageHeaders:
    """Read the headers of an image.

    Args:
        read: Reads bytes of the image; its errors are not caught.
        name: Name of the image, for messages.

    Raises:
        SignatureError: There is no image.
        BoundsError: The headers are not on the first page, where linkers put them.
    """
    magic, offset = _DOS.read(read(0, _DOS.size))
    if magic != DOS_MAGIC:
        raise SignatureError(f"{name} is no image", field="e_magic", expected=DOS_MAGIC, got=magic)
    if offset > _HIGHEST_OFFSET:
        raise BoundsError(
            f"{name} is no image, or damaged",
            field="e_lfanew",
            expected=f"at most {_HIGHEST_OFFSET:#x}",
            got=offset,
        )
    signature, machine, sections, stamp, length, magic, bases, size, headers, checksum = _NT.read(
        read(offset, _NT.size)
    )
    if signature != NT_SIGNATURE:
        raise SignatureError(f"{name} is no image", field="Signature", expected="PE", got=signature)
    bits = _FORMATS.get(magic)
    if bits is None:
        raise SignatureError(
            f"{name} is no image", field="Magic", expected="0x10b or 0x20b", got=magic
        )
    base = bases if bits > _HALF else bases >> _HALF
    return ImageHeaders(
        offset, machine, bits, stamp, size, headers, checksum, base, sections, length
    )
