"""`read_image_key`: the key of an image."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.errors import CutOffError, SignatureError
from kdmp_ks.structs.image_headers import (
    DOS_MAGIC,
    IMAGE_DOS_HEADER,
    IMAGE_NT_HEADERS,
    NT_SIGNATURE,
)
from kdmp_ks.symbols.keys import ImageKey

if TYPE_CHECKING:
    from kdmp_ks.storage.source import Source


def read_image_key(source: Source, name: str) -> ImageKey:
    """Read the key of an image from the headers of its file.

    Args:
        source: The file.
        name: Name of the file.

    Raises:
        SignatureError: It is not an image.
        CutOffError: The file ends inside of its headers.
        SourceError: The file cannot be read.
    """
    size = IMAGE_DOS_HEADER.sizeof()
    if source.size < size:
        raise CutOffError(f"{name} is cut off", field="size", expected=size, got=source.size)
    dos = IMAGE_DOS_HEADER.parse(source.read_exact(0, size))
    if dos.e_magic != DOS_MAGIC:
        raise SignatureError(f"{name} is no image", field="e_magic", expected="MZ", got=dos.e_magic)
    size = IMAGE_NT_HEADERS.sizeof()
    if dos.e_lfanew + size > source.size:
        raise CutOffError(f"{name} is cut off", field="e_lfanew", expected=size, got=dos.e_lfanew)
    nt = IMAGE_NT_HEADERS.parse(source.read_exact(dos.e_lfanew, size))
    if nt.Signature != NT_SIGNATURE:
        raise SignatureError(
            f"{name} is no image", field="Signature", expected="PE", got=nt.Signature
        )
    return ImageKey(name, int(nt.TimeDateStamp), int(nt.SizeOfImage))
