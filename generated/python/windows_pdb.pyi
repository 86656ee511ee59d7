# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_pdb.ksy; kaitai-struct-compiler 0.11.0; tools/schemas/build.py added docstrings and SEQ_FIELDS
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

class WindowsPdb(_KaitaiStruct):
    """Symbols of an image of Windows: names, types and sections, in the container
    MSF 7.00 (multi-stream file) that Visual Studio .NET introduced.

    The file is an array of blocks of `block_size` bytes; the first one begins
    with the superblock, which is the root of this schema. All else is in streams,
    whose blocks may be anywhere: an application joins the blocks of a stream
    and then reads its contents by one of the types here.

    The stream directory is joined first. Its block numbers are an array of
    32-bit integers, which fills the blocks of `directory_list_blocks`. The
    directory is a `directory_head`, the size of each stream in 32 bits
    (0xffffffff: no such stream), and the block numbers of each stream.

    * Stream 1 begins with an `info_header`: the GUID.
    * Stream 2 has types, stream 4 identifiers.
    * Stream 3 begins with a `dbi_header`, which has the age and the numbers of
      further streams; `module_record`s follow.
    * The stream of symbol records is a sequence of symbol records.
    * The stream of a module begins with a `module_signature`; symbol records
      follow.

    A symbol record is a `symbol_head` and, by its kind, a `public_symbol`,
    `data_symbol` or `procedure_symbol`; other kinds are not described here. The
    streams that a `debug_header` names are arrays of `omap_entry` and of section
    headers (`section_header` of windows_pe.ksy), or begin with an
    `image_copy_head`. Names are UTF-8.

    Every count, size, block number and stream number may be wrong, and streams
    may share blocks: each is to be checked before use.

    References:
        https://llvm.org/docs/PDB/index.html
        https://github.com/microsoft/microsoft-pdb
        https://github.com/microsoft/pdb-rs
    """

    class Machines(IntEnum):
        none = 0x0
        """IMAGE_FILE_MACHINE_UNKNOWN"""
        i386 = 0x14c
        """IMAGE_FILE_MACHINE_I386"""
        armnt = 0x1c4
        """IMAGE_FILE_MACHINE_ARMNT"""
        amd64 = 0x8664
        """IMAGE_FILE_MACHINE_AMD64"""
        arm64ec = 0xa641
        """IMAGE_FILE_MACHINE_ARM64EC"""
        arm64x = 0xa64e
        """IMAGE_FILE_MACHINE_ARM64X"""
        arm64 = 0xaa64
        """IMAGE_FILE_MACHINE_ARM64"""

    class PublicFlags(IntEnum):
        code = 0x1
        """cvpsfCode

        The symbol is an address of code.
        """
        function = 0x2
        """cvpsfFunction

        The symbol is a function.
        """
        managed = 0x4
        """cvpsfManaged

        The symbol is managed code.
        """
        msil = 0x8
        """cvpsfMSIL

        The symbol is code of the intermediate language.
        """

    class SymbolForms(IntEnum):
        c7 = 0x1
        """CV_SIGNATURE_C7

        Types have 16 bits; not described here.
        """
        c11 = 0x2
        """CV_SIGNATURE_C11

        The older form; names begin with their lengths.
        """
        c13 = 0x4
        """CV_SIGNATURE_C13

        The form since Visual C++ 7.0.
        """

    class SymbolKinds(IntEnum):
        end = 0x6
        """S_END

        End of a procedure or block.
        """
        ldata32_st = 0x1007
        """S_LDATA32_ST

        A `data_symbol` of one module, in the older form.
        """
        gdata32_st = 0x1008
        """S_GDATA32_ST

        A global `data_symbol`, in the older form.
        """
        pub32_st = 0x1009
        """S_PUB32_ST

        A `public_symbol`, in the older form.
        """
        lproc32_st = 0x100a
        """S_LPROC32_ST

        A `procedure_symbol` of one module, in the older form.
        """
        gproc32_st = 0x100b
        """S_GPROC32_ST

        A global `procedure_symbol`, in the older form.
        """
        ldata32 = 0x110c
        """S_LDATA32

        A `data_symbol` of one module.
        """
        gdata32 = 0x110d
        """S_GDATA32

        A global `data_symbol`.
        """
        pub32 = 0x110e
        """S_PUB32

        A `public_symbol`.
        """
        lproc32 = 0x110f
        """S_LPROC32

        A `procedure_symbol` of one module.
        """
        gproc32 = 0x1110
        """S_GPROC32

        A global `procedure_symbol`.
        """
        lproc32_id = 0x1146
        """S_LPROC32_ID

        A `procedure_symbol` of one module whose type is in stream 4.
        """
        gproc32_id = 0x1147
        """S_GPROC32_ID

        A global `procedure_symbol` whose type is in stream 4.
        """
        proc_id_end = 0x114f
        """S_PROC_ID_END

        End of a procedure whose type is in stream 4.
        """

    class DirectoryHead(_KaitaiStruct):
        """Start of the stream directory.

        References:
            https://llvm.org/docs/PDB/MsfFile.html
        """

        num_streams: int
        """u4 at 0x0

        Number of streams, at most 65535; their sizes follow.
        """

    class InfoHeader(_KaitaiStruct):
        """Start of stream 1.

        Windows calls it `PDBStream70`.

        References:
            https://llvm.org/docs/PDB/PdbStream.html
        """

        version: int
        """u4 at 0x0, impv

        Version of the stream; 20000404 since Visual C++ 7.0.
        """
        signature: int
        """u4 at 0x4, sig

        Time in seconds since 1970, or a hash.
        """
        age: int
        """u4 at 0x8, age

        Number of times that the file was written. The age of an image's debug
        record is that of the `dbi_header`, not this one.
        """
        guid: bytes
        """16 bytes at 0xc, sig70

        The GUID; an image's debug record has the same.
        """

    class DbiHeader(_KaitaiStruct):
        """Start of stream 3. These parts follow, in this order: module records,
        section contributions, section map, source files, type servers, names for
        Edit and Continue, `debug_header`.

        Windows calls it `NewDBIHdr`.

        References:
            https://llvm.org/docs/PDB/DbiStream.html
        """

        signature: int
        """u4 at 0x0, verSignature

        All bits are set; older files have another header.
        """
        version: int
        """u4 at 0x4, verHdr

        Version of the stream; 19990903 since Visual C++ 7.0.
        """
        age: int
        """u4 at 0x8, age

        The age of the debug record of the image.
        """
        global_symbol_stream: int
        """u2 at 0xc, snGSSyms

        Stream of the hash table of global symbols.
        """
        build_number: int
        """u2 at 0xe, usVerAll

        Version of the toolchain.
        """
        public_symbol_stream: int
        """u2 at 0x10, snPSSyms

        Stream of the hash table of public symbols.
        """
        pdb_dll_version: int
        """u2 at 0x12, usVerPdbDllMin

        Version of the library that wrote the file.
        """
        symbol_record_stream: int
        """u2 at 0x14, snSymRecs

        Stream of the records of global and public symbols.
        """
        pdb_dll_build: int
        """u2 at 0x16, usVerPdbDllRbld

        Build of the library that wrote the file.
        """
        len_modules: int
        """u4 at 0x18, cbGpModi

        Bytes of all module records.
        """
        len_section_contributions: int
        """u4 at 0x1c, cbSC

        Bytes of the table of the parts that modules contribute to sections.
        """
        len_section_map: int
        """u4 at 0x20, cbSecMap

        Bytes of the section map.
        """
        len_source_files: int
        """u4 at 0x24, cbFileInfo

        Bytes of the table of source files.
        """
        len_type_servers: int
        """u4 at 0x28, cbTSMap

        Bytes of the map of type servers.
        """
        mfc_type_server: int
        """u4 at 0x2c, iMFC

        Index of the type server of MFC.
        """
        len_debug_header: int
        """u4 at 0x30, cbDbgHdr

        Bytes of the `debug_header`; 0 if there is none.
        """
        len_edit_and_continue: int
        """u4 at 0x34, cbECInfo

        Bytes of the names for Edit and Continue.
        """
        flags: int
        """u2 at 0x38, flags

        Bit 0 is set by incremental links, bit 1 if private symbols were
        stripped, bit 2 if types may conflict.
        """
        machine: WindowsPdb.Machines | int
        """u2 of machines at 0x3a, wMachine

        Machine of the image.
        """

    class DebugHeader(_KaitaiStruct):
        """Numbers of streams of further data, each 0xffff if there is no such
        stream. Older files end early: the rest does not exist.

        Windows calls it `DbgDataHdr`.

        References:
            https://llvm.org/docs/PDB/DbiStream.html
        """

        fpo: int
        """u2 at 0x0, snFPO

        Frames of x86 code, in the older form.
        """
        exception: int
        """u2 at 0x2, snException

        Exception data.
        """
        fixup: int
        """u2 at 0x4, snFixup

        Relocations.
        """
        omap_to_source: int
        """u2 at 0x6, snOmapToSrc

        An array of `omap_entry`, from RVAs of the image to those at link time.
        """
        omap_from_source: int
        """u2 at 0x8, snOmapFromSrc

        An array of `omap_entry`, from RVAs at link time to those of the image.
        """
        section_headers: int
        """u2 at 0xa, snSectionHdr

        An array of section headers, as in the image.
        """
        token_rid_map: int
        """u2 at 0xc, snTokenRidMap

        A map of tokens of managed code.
        """
        xdata: int
        """u2 at 0xe, snXdata

        A copy of the image's descriptions of stack frames (`image_copy_head`).
        """
        pdata: int
        """u2 at 0x10, snPdata

        A copy of the image's table of functions (`image_copy_head`).
        """
        new_fpo: int
        """u2 at 0x12, snNewFPO

        Frames of x86 code, in the newer form.
        """
        original_section_headers: int
        """u2 at 0x14, snSectionHdrOrig

        An array of section headers, as at link time; symbols refer to these
        if the image was rearranged afterwards.
        """

    class ModuleFields(_KaitaiStruct):
        """Fields of a `module_record` before its names.

        Windows calls it `MODI`.

        References:
            https://llvm.org/docs/PDB/DbiStream.html
        """

        section: int
        """u2 at 0x4, sc.isect

        Section that has the module's first contribution, counted from 1.
        """
        section_offset: int
        """u4 at 0x8, sc.off

        Offset of that contribution in its section.
        """
        contribution_size: int
        """u4 at 0xc, sc.cb

        Bytes of that contribution.
        """
        characteristics: int
        """u4 at 0x10, sc.dwCharacteristics

        Flags of a section header.
        """
        module_index: int
        """u2 at 0x14, sc.imod

        Index of the module, counted from 0.
        """
        data_checksum: int
        """u4 at 0x18, sc.dwDataCrc

        CRC-32 of that contribution.
        """
        relocation_checksum: int
        """u4 at 0x1c, sc.dwRelocCrc

        CRC-32 of its relocations.
        """
        flags: int
        """u2 at 0x20, flags

        Bit 0 is set if the module was written; bits 8 to 15 are a type server.
        """
        symbol_stream: int
        """u2 at 0x22, sn

        Stream of the module; 0xffff if there is none.
        """
        len_symbols: int
        """u4 at 0x24, cbSyms

        Bytes of the symbol records in that stream, its first four bytes included.
        """
        len_old_lines: int
        """u4 at 0x28, cbLines

        Bytes of line numbers of the older form.
        """
        len_lines: int
        """u4 at 0x2c, cbC13Lines

        Bytes of line numbers.
        """
        num_files: int
        """u2 at 0x30, ifileMac

        Number of source files.
        """
        source_name: int
        """u4 at 0x38, ecInfo.niSrcFile

        Index of the name of the source file, for Edit and Continue.
        """
        pdb_name: int
        """u4 at 0x3c, ecInfo.niPdbFile

        Index of the name of the compiler's PDB file, for Edit and Continue.
        """

    class ModuleRecord(_KaitaiStruct):
        """A module (object file) that was linked into the image. Padding to a multiple
        of four bytes, and the next such record, follow.

        References:
            https://llvm.org/docs/PDB/DbiStream.html
        """

        fields: WindowsPdb.ModuleFields
        """module_fields at 0x0

        All but the names.
        """
        module_name: bytes
        """bytes up to 0x0 at 0x40, szModule

        Name of the object file, or of the part of an import library.
        """
        object_name: bytes
        """bytes up to 0x0, szObjFile

        Name of the library that it is from; otherwise the same name.
        """

    class ModuleSignature(_KaitaiStruct):
        """Start of the stream of a module; symbol records follow.

        References:
            https://llvm.org/docs/PDB/ModiStream.html
        """

        form: WindowsPdb.SymbolForms | int
        """u4 of symbol_forms at 0x0, CV_SIGNATURE

        Form of the symbol records.
        """

    class SymbolHead(_KaitaiStruct):
        """Start of a symbol record.

        Windows calls it `SYMTYPE`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        len_record: int
        """u2 at 0x0, reclen

        Bytes of the record that follow this field, padding included.
        """
        kind: WindowsPdb.SymbolKinds | int
        """u2 of symbol_kinds at 0x2, rectyp

        Kind of the symbol, which determines what follows.
        """

    class PublicFields(_KaitaiStruct):
        """Fields of a `public_symbol` before its name.

        Windows calls it `PUBSYM32`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        flags: int
        """u4 at 0x0, pubsymflags

        Combination of `public_flags`.
        """
        offset: int
        """u4 at 0x4, off

        Offset in the section.
        """
        section: int
        """u2 at 0x8, seg

        Number of the section, counted from 1; 0 for absolute values.
        """

    class PublicSymbol(_KaitaiStruct):
        """A symbol that is visible to other modules, with its decorated name.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        fields: WindowsPdb.PublicFields
        """public_fields at 0x0

        All but the name.
        """
        name: bytes
        """bytes up to 0x0 at 0xa, name

        Decorated name; it begins with its length if the kind ends in `_st`.
        """

    class DataFields(_KaitaiStruct):
        """Fields of a `data_symbol` before its name.

        Windows calls it `DATASYM32`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        type_index: int
        """u4 at 0x0, typind

        Index of the type in stream 2.
        """
        offset: int
        """u4 at 0x4, off

        Offset in the section.
        """
        section: int
        """u2 at 0x8, seg

        Number of the section, counted from 1.
        """

    class DataSymbol(_KaitaiStruct):
        """A variable with static storage.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        fields: WindowsPdb.DataFields
        """data_fields at 0x0

        All but the name.
        """
        name: bytes
        """bytes up to 0x0 at 0xa, name

        Name of the variable; it begins with its length if the kind ends in `_st`.
        """

    class ProcedureFields(_KaitaiStruct):
        """Fields of a `procedure_symbol` before its name.

        Windows calls it `PROCSYM32`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        ofs_parent: int
        """u4 at 0x0, pParent

        Offset in the stream of the enclosing symbol; 0 if there is none.
        """
        ofs_end: int
        """u4 at 0x4, pEnd

        Offset in the stream of the record that ends the procedure.
        """
        ofs_next: int
        """u4 at 0x8, pNext

        Offset in the stream of the next procedure, or 0.
        """
        code_size: int
        """u4 at 0xc, len

        Bytes of code.
        """
        debug_start: int
        """u4 at 0x10, DbgStart

        Offset in the procedure behind its prolog.
        """
        debug_end: int
        """u4 at 0x14, DbgEnd

        Offset in the procedure of its epilog.
        """
        type_index: int
        """u4 at 0x18, typind

        Index of the type in stream 2, or in stream 4 if the kind ends in `_id`.
        """
        offset: int
        """u4 at 0x1c, off

        Offset in the section.
        """
        section: int
        """u2 at 0x20, seg

        Number of the section, counted from 1.
        """
        flags: int
        """u1 at 0x22, flags

        Properties of the code, such as a frame pointer (bit 0).
        """

    class ProcedureSymbol(_KaitaiStruct):
        """A function of a module; records of its blocks and variables follow.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """

        fields: WindowsPdb.ProcedureFields
        """procedure_fields at 0x0

        All but the name.
        """
        name: bytes
        """bytes up to 0x0 at 0x23, name

        Name without decoration; it begins with its length if the kind ends in
        `_st`.
        """

    class OmapEntry(_KaitaiStruct):
        """A part of the image that was moved after linking; it ends where the next
        entry begins.

        Windows calls it `OMAP`.

        References:
            https://learn.microsoft.com/en-us/windows/win32/api/dbghelp/ns-dbghelp-omap
        """

        source: int
        """u4 at 0x0, rva

        RVA before the translation.
        """
        target: int
        """u4 at 0x4, rvaTo

        RVA after the translation; 0 if the part was removed.
        """

    class ImageCopyHead(_KaitaiStruct):
        """Start of a stream that has a copy of bytes of the image, which follow.

        Windows calls it `DbgRvaVaBlob`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/PDB/dbi/dbi.h
        """

        version: int
        """u4 at 0x0, ver

        Version of this structure, 1.
        """
        len_head: int
        """u4 at 0x4, cbHdr

        Bytes of this structure, 0x20.
        """
        len_data: int
        """u4 at 0x8, cbData

        Bytes of the copy.
        """
        data_rva: int
        """u4 at 0xc, rvaDataBase

        RVA of the first byte in the image.
        """
        image_base: int
        """u8 at 0x10, vaImageBase

        Preferred base address of the image.
        """

    magic: bytes
    """the bytes Microsoft C/C++ MSF 7.00 at 0x0, szMagic"""
    magic_end: bytes
    """the bytes [13, 10, 26, 68, 83, 0, 0, 0] at 0x18"""
    block_size: int
    """u4 at 0x20, cbPg

    Bytes of a block, a power of two; mostly 4096.
    """
    free_block_map: int
    """u4 at 0x24, pnFpm

    Number of the block of the active free block map, 1 or 2.
    """
    num_blocks: int
    """u4 at 0x28, pnMac

    Number of blocks of the file.
    """
    len_directory: int
    """u4 at 0x2c, siSt.cb

    Bytes of the stream directory.
    """
    @property
    def block_mask(self) -> int:
        """calculated

        Bits of an offset in a stream that are its offset in a block.
        """
    @property
    def num_directory_blocks(self) -> int:
        """calculated

        Number of blocks of the stream directory.
        """
    @property
    def num_directory_list_blocks(self) -> int:
        """calculated

        Number of blocks that have the block numbers of the stream directory.
        """
    @property
    def ofs_directory_list_blocks(self) -> int:
        """calculated

        Offset of the numbers of these blocks.
        """
    @property
    def directory_list_blocks(self) -> list[int]:
        """u4[], mpspnpnSt

        Numbers of the blocks that have the block numbers of the directory.
        """
