# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_dump_blobs.ksy; kaitai-struct-compiler 0.11.0; tools/schemas/build.py added docstrings and SEQ_FIELDS
from enum import IntEnum
from os import PathLike
from types import TracebackType
from typing import Any, BinaryIO, ClassVar

from typing_extensions import Self

class _KaitaiStruct:
    """What every parser has from `kaitaistruct.KaitaiStruct`."""

    SEQ_FIELDS: ClassVar[tuple[str, ...]]
    """Names of the fields in the order of the file."""
    _io: Any
    _parent: Any
    _root: Any
    def __init__(self, _io: Any, _parent: Any = None, _root: Any = None) -> None: ...
    @classmethod
    def from_file(cls, filename: str | PathLike[str]) -> Self: ...
    @classmethod
    def from_bytes(cls, buf: bytes) -> Self: ...
    @classmethod
    def from_io(cls, io: BinaryIO) -> Self: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...

class WindowsDumpBlobs(_KaitaiStruct):
    """The contents of the blobs that drivers and the kernel itself add to a crash
    dump when the machine stops ("secondary data"). The container, with the tag
    and the size of each blob, is `blob_file_header` of `windows_kernel_dump`; the
    tag decides the type of the data:

    | tag | type |
    |---|---|
    | f57308df-cc45-4e01-ad76-29a4ebb010ec | `boot_status` |

    There is no common head: the root has no fields of its own, and an application
    parses the type that belongs to the tag from the bytes of the blob.

    Few of these formats have a public declaration. Names with an `-orig-id` are
    those of public symbols; all others describe what the bytes have been seen to
    be, and the documentation of a field says where that is inferred.

    References:
        https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data
    """

    class BootStatus(_KaitaiStruct):
        """Boot status data (tag f57308df-cc45-4e01-ad76-29a4ebb010ec): how the last
        boots and shutdowns went, kept by the kernel across boots. The sum of all
        bytes is 0 modulo 256.

        Windows calls it `RTL_BSD_DATA`.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd
        """

        version: int
        """u4 at 0x0, Version

        Size of the whole in bytes; 0xb0, 0xc0 and 0xc8 have been seen.
        """
        product_type: int
        """u4 at 0x4, ProductType

        Kind of the installed Windows; 1 is a workstation.
        """
