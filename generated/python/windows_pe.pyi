# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_pe.ksy; kaitai-struct-compiler 0.11.0; tools/schemas/build.py added docstrings and SEQ_FIELDS
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

class WindowsPe(_KaitaiStruct):
    """Program, library or driver: headers that identify the file, sections, and
    directories that lead to tables in them.

    Places in an image are relative virtual addresses (RVA), which count from its
    first byte in memory. In memory they are offsets; in a file the section that
    contains one has to be looked up, so an application reads the directories'
    contents itself, by the types of this schema: `debug_entry` (directory 6),
    `codeview_rsds` and `codeview_nb10` (contents of a debug entry).

    References:
        https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
    """

    class Machines(IntEnum):
        i386 = 0x14c
        """IMAGE_FILE_MACHINE_I386"""
        arm = 0x1c4
        """IMAGE_FILE_MACHINE_ARMNT"""
        amd64 = 0x8664
        """IMAGE_FILE_MACHINE_AMD64"""
        arm64 = 0xaa64
        """IMAGE_FILE_MACHINE_ARM64"""

    class Formats(IntEnum):
        pe32 = 0x10b
        """IMAGE_NT_OPTIONAL_HDR32_MAGIC

        An image of 32 bits.
        """
        pe64 = 0x20b
        """IMAGE_NT_OPTIONAL_HDR64_MAGIC

        An image of 64 bits.
        """

    class DebugKinds(IntEnum):
        coff = 0x1
        """IMAGE_DEBUG_TYPE_COFF

        Symbols in the form of object files.
        """
        codeview = 0x2
        """IMAGE_DEBUG_TYPE_CODEVIEW

        Identity of the PDB file.
        """
        fpo = 0x3
        """IMAGE_DEBUG_TYPE_FPO

        Frames of functions without a frame pointer.
        """
        vc_feature = 0xc
        """IMAGE_DEBUG_TYPE_VC_FEATURE

        Counts of features of the compiler.
        """
        pogo = 0xd
        """IMAGE_DEBUG_TYPE_POGO

        Results of optimization by profile.
        """
        reproducible = 0x10
        """IMAGE_DEBUG_TYPE_REPRO

        Times in the headers are hashes of the file.
        """
        ex_dll_characteristics = 0x14
        """IMAGE_DEBUG_TYPE_EX_DLLCHARACTERISTICS

        Further flags of the image.
        """

    class DosHeader(_KaitaiStruct):
        """First bytes of the file, which MS-DOS could run.

        Windows calls it `IMAGE_DOS_HEADER`.

        References:
            https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
        """

        magic: bytes
        """2 bytes at 0x0, e_magic

        The letters `MZ`.
        """
        ofs_nt_headers: int
        """u4 at 0x3c, e_lfanew

        Offset of IMAGE_NT_HEADERS.
        """

    class NtHeaders(_KaitaiStruct):
        """The headers as far as they are the same for 32 and for 64 bits. Behind them
        are `optional_end32` or `optional_end64`, then each `data_directory`. Each
        `section_header` follows, from the end of the optional header, whose size
        is `file_header.len_optional_header`.

        References:
            https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
        """

        signature: bytes
        """4 bytes at 0x0, Signature

        The letters `PE` and two zeros.
        """
        file_header: WindowsPe.FileHeader
        """file_header at 0x4, FileHeader"""
        optional_header: WindowsPe.OptionalHeader
        """optional_header at 0x18, OptionalHeader"""

    class FileHeader(_KaitaiStruct):
        """Kind and time of the image, and sizes of the headers behind this one.

        Windows calls it `IMAGE_FILE_HEADER`.

        References:
            https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
        """

        machine: WindowsPe.Machines | int
        """u2 of machines at 0x0, Machine"""
        num_sections: int
        """u2 at 0x2, NumberOfSections"""
        time_date_stamp: int
        """u4 at 0x4, TimeDateStamp

        Time of the link in seconds since 1970, or a hash of the file.
        """
        ofs_symbols: int
        """u4 at 0x8, PointerToSymbolTable"""
        num_symbols: int
        """u4 at 0xc, NumberOfSymbols"""
        len_optional_header: int
        """u2 at 0x10, SizeOfOptionalHeader

        Bytes from the optional header to the sections' headers.
        """
        characteristics: int
        """u2 at 0x12, Characteristics

        Flags.
        """

    class OptionalHeader(_KaitaiStruct):
        """First part of IMAGE_OPTIONAL_HEADER.

        References:
            https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
        """

        magic: WindowsPe.Formats | int
        """u2 of formats at 0x0, Magic

        Whether the rest is for 32 or for 64 bits.
        """
        linker_version: int
        """u2 at 0x2, MajorLinkerVersion"""
        len_code: int
        """u4 at 0x4, SizeOfCode"""
        len_data: int
        """u4 at 0x8, SizeOfInitializedData"""
        len_zeroed_data: int
        """u4 at 0xc, SizeOfUninitializedData"""
        entry_point: int
        """u4 at 0x10, AddressOfEntryPoint

        RVA; 0 for none.
        """
        base_of_code: int
        """u4 at 0x14, BaseOfCode"""
        bases: int
        """u8 at 0x18, ImageBase

        For 64 bits the address that the image is linked for; for 32 bits
        BaseOfData, then that address in the upper half.
        """
        section_alignment: int
        """u4 at 0x20, SectionAlignment"""
        file_alignment: int
        """u4 at 0x24, FileAlignment"""
        versions: bytes
        """12 bytes at 0x28

        Versions of the system, the image and the subsystem.
        """
        win32_version: int
        """u4 at 0x34, Win32VersionValue"""
        size_of_image: int
        """u4 at 0x38, SizeOfImage

        Bytes of the mapped image.
        """
        size_of_headers: int
        """u4 at 0x3c, SizeOfHeaders

        Bytes of the headers, which are at offset 0 in file and memory.
        """
        checksum: int
        """u4 at 0x40, CheckSum"""

    class OptionalEnd32(_KaitaiStruct):
        """Second part of IMAGE_OPTIONAL_HEADER32, in front of the directories.

        References:
            https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
        """

        subsystem: int
        """u2 at 0x0, Subsystem"""
        dll_characteristics: int
        """u2 at 0x2, DllCharacteristics"""
        stack_and_heap: bytes
        """16 bytes at 0x4

        Sizes of the first stack and heap.
        """
        loader_flags: int
        """u4 at 0x14, LoaderFlags"""
        num_directories: int
        """u4 at 0x18, NumberOfRvaAndSizes"""

    class OptionalEnd64(_KaitaiStruct):
        """Second part of IMAGE_OPTIONAL_HEADER64, in front of the directories.

        References:
            https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
        """

        subsystem: int
        """u2 at 0x0, Subsystem"""
        dll_characteristics: int
        """u2 at 0x2, DllCharacteristics"""
        stack_and_heap: bytes
        """32 bytes at 0x4

        Sizes of the first stack and heap.
        """
        loader_flags: int
        """u4 at 0x24, LoaderFlags"""
        num_directories: int
        """u4 at 0x28, NumberOfRvaAndSizes"""

    class DataDirectory(_KaitaiStruct):
        """Place of a table in the image, whose contents its index decides.

        Windows calls it `IMAGE_DATA_DIRECTORY`.

        References:
            https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
        """

        rva: int
        """u4 at 0x0, VirtualAddress"""
        len_data: int
        """u4 at 0x4, Size"""

    class SectionHeader(_KaitaiStruct):
        """Place of a section in memory and in the file.

        Windows calls it `IMAGE_SECTION_HEADER`.

        References:
            https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
        """

        name: bytes
        """8 bytes at 0x0, Name

        Padded with zeros.
        """
        virtual_size: int
        """u4 at 0x8, VirtualSize

        Bytes in memory.
        """
        rva: int
        """u4 at 0xc, VirtualAddress"""
        len_raw: int
        """u4 at 0x10, SizeOfRawData

        Bytes in the file; those beyond are zeros in memory.
        """
        ofs_raw: int
        """u4 at 0x14, PointerToRawData

        Offset in the file.
        """
        ofs_relocations: int
        """u4 at 0x18, PointerToRelocations"""
        ofs_line_numbers: int
        """u4 at 0x1c, PointerToLinenumbers"""
        num_relocations: int
        """u2 at 0x20, NumberOfRelocations"""
        num_line_numbers: int
        """u2 at 0x22, NumberOfLinenumbers"""
        characteristics: int
        """u4 at 0x24, Characteristics

        Flags.
        """

    class DebugEntry(_KaitaiStruct):
        """Place and kind of a piece of data for debuggers.

        Windows calls it `IMAGE_DEBUG_DIRECTORY`.

        References:
            https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
        """

        characteristics: int
        """u4 at 0x0, Characteristics"""
        time_date_stamp: int
        """u4 at 0x4, TimeDateStamp"""
        version: int
        """u4 at 0x8, MajorVersion"""
        kind: WindowsPe.DebugKinds | int
        """u4 of debug_kinds at 0xc, Type"""
        len_data: int
        """u4 at 0x10, SizeOfData"""
        rva_data: int
        """u4 at 0x14, AddressOfRawData

        0 if the contents are not part of the mapped image.
        """
        ofs_data: int
        """u4 at 0x18, PointerToRawData

        Offset in the file.
        """

    class CodeviewRsds(_KaitaiStruct):
        """Identity of a PDB file of format 7.

        References:
            https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
        """

        magic: bytes
        """the bytes RSDS at 0x0"""
        guid: bytes
        """16 bytes at 0x4

        GUID of the PDB, its first three parts little-endian.
        """
        age: int
        """u4 at 0x14

        Age of the PDB's DBI stream.
        """
        path: bytes
        """bytes up to 0x0 at 0x18

        Path of the PDB when it was made.
        """

    class CodeviewNb10(_KaitaiStruct):
        """Identity of a PDB file of format 2.

        References:
            https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
        """

        magic: bytes
        """the bytes NB10 at 0x0"""
        offset: int
        """u4 at 0x4

        0, as the symbols are in another file.
        """
        signature: int
        """u4 at 0x8

        Time at which the PDB was made.
        """
        age: int
        """u4 at 0xc"""
        path: bytes
        """bytes up to 0x0 at 0x10

        Path of the PDB when it was made.
        """

    dos_header: WindowsPe.DosHeader
    """dos_header at 0x0, IMAGE_DOS_HEADER

    Header for MS-DOS, which leads to the others.
    """
    @property
    def nt_headers(self) -> WindowsPe.NtHeaders:
        """nt_headers, IMAGE_NT_HEADERS

        Headers for Windows.
        """
