# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_pdb.ksy; kaitai-struct-compiler 0.11.0; tools/schemas/build.py added docstrings and SEQ_FIELDS
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class WindowsPdb(KaitaiStruct):
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

    Fields (0x34 bytes), with offsets from the start of the file:
        magic: the bytes Microsoft C/C++ MSF 7.00 at 0x0, szMagic
        magic_end: the bytes [13, 10, 26, 68, 83, 0, 0, 0] at 0x18
        block_size: u4 at 0x20, cbPg
            Bytes of a block, a power of two; mostly 4096.
        free_block_map: u4 at 0x24, pnFpm
            Number of the block of the active free block map, 1 or 2.
        num_blocks: u4 at 0x28, pnMac
            Number of blocks of the file.
        len_directory: u4 at 0x2c, siSt.cb
            Bytes of the stream directory.

    Read or calculated when asked for:
        block_mask: calculated
            Bits of an offset in a stream that are its offset in a block.
        num_directory_blocks: calculated
            Number of blocks of the stream directory.
        num_directory_list_blocks: calculated
            Number of blocks that have the block numbers of the stream directory.
        ofs_directory_list_blocks: calculated
            Offset of the numbers of these blocks.
        directory_list_blocks: u4[], mpspnpnSt
            Numbers of the blocks that have the block numbers of the directory.

    References:
        https://llvm.org/docs/PDB/index.html
        https://github.com/microsoft/microsoft-pdb
        https://github.com/microsoft/pdb-rs
    """
    SEQ_FIELDS = (
        "magic", "magic_end", "block_size", "free_block_map", "num_blocks", "len_directory",
    )

    class Machines(IntEnum):
        """Values of `machines`.

        Members:
            none: 0x0, IMAGE_FILE_MACHINE_UNKNOWN
            i386: 0x14c, IMAGE_FILE_MACHINE_I386
            armnt: 0x1c4, IMAGE_FILE_MACHINE_ARMNT
            amd64: 0x8664, IMAGE_FILE_MACHINE_AMD64
            arm64ec: 0xa641, IMAGE_FILE_MACHINE_ARM64EC
            arm64x: 0xa64e, IMAGE_FILE_MACHINE_ARM64X
            arm64: 0xaa64, IMAGE_FILE_MACHINE_ARM64
        """
        none = 0
        i386 = 332
        armnt = 452
        amd64 = 34404
        arm64ec = 42561
        arm64x = 42574
        arm64 = 43620

    class PublicFlags(IntEnum):
        """Values of `public_flags`.

        Members:
            code: 0x1, cvpsfCode
                The symbol is an address of code.
            function: 0x2, cvpsfFunction
                The symbol is a function.
            managed: 0x4, cvpsfManaged
                The symbol is managed code.
            msil: 0x8, cvpsfMSIL
                The symbol is code of the intermediate language.
        """
        code = 1
        function = 2
        managed = 4
        msil = 8

    class SymbolForms(IntEnum):
        """Values of `symbol_forms`.

        Members:
            c7: 0x1, CV_SIGNATURE_C7
                Types have 16 bits; not described here.
            c11: 0x2, CV_SIGNATURE_C11
                The older form; names begin with their lengths.
            c13: 0x4, CV_SIGNATURE_C13
                The form since Visual C++ 7.0.
        """
        c7 = 1
        c11 = 2
        c13 = 4

    class SymbolKinds(IntEnum):
        """Values of `symbol_kinds`.

        Members:
            end: 0x6, S_END
                End of a procedure or block.
            ldata32_st: 0x1007, S_LDATA32_ST
                A `data_symbol` of one module, in the older form.
            gdata32_st: 0x1008, S_GDATA32_ST
                A global `data_symbol`, in the older form.
            pub32_st: 0x1009, S_PUB32_ST
                A `public_symbol`, in the older form.
            lproc32_st: 0x100a, S_LPROC32_ST
                A `procedure_symbol` of one module, in the older form.
            gproc32_st: 0x100b, S_GPROC32_ST
                A global `procedure_symbol`, in the older form.
            ldata32: 0x110c, S_LDATA32
                A `data_symbol` of one module.
            gdata32: 0x110d, S_GDATA32
                A global `data_symbol`.
            pub32: 0x110e, S_PUB32
                A `public_symbol`.
            lproc32: 0x110f, S_LPROC32
                A `procedure_symbol` of one module.
            gproc32: 0x1110, S_GPROC32
                A global `procedure_symbol`.
            lproc32_id: 0x1146, S_LPROC32_ID
                A `procedure_symbol` of one module whose type is in stream 4.
            gproc32_id: 0x1147, S_GPROC32_ID
                A global `procedure_symbol` whose type is in stream 4.
            proc_id_end: 0x114f, S_PROC_ID_END
                End of a procedure whose type is in stream 4.
        """
        end = 6
        ldata32_st = 4103
        gdata32_st = 4104
        pub32_st = 4105
        lproc32_st = 4106
        gproc32_st = 4107
        ldata32 = 4364
        gdata32 = 4365
        pub32 = 4366
        lproc32 = 4367
        gproc32 = 4368
        lproc32_id = 4422
        gproc32_id = 4423
        proc_id_end = 4431
    def __init__(self, _io, _parent=None, _root=None):
        super(WindowsPdb, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        self.magic = self._io.read_bytes(24)
        if not self.magic == b"\x4D\x69\x63\x72\x6F\x73\x6F\x66\x74\x20\x43\x2F\x43\x2B\x2B\x20\x4D\x53\x46\x20\x37\x2E\x30\x30":
            raise kaitaistruct.ValidationNotEqualError(b"\x4D\x69\x63\x72\x6F\x73\x6F\x66\x74\x20\x43\x2F\x43\x2B\x2B\x20\x4D\x53\x46\x20\x37\x2E\x30\x30", self.magic, self._io, u"/seq/0")
        self.magic_end = self._io.read_bytes(8)
        if not self.magic_end == b"\x0D\x0A\x1A\x44\x53\x00\x00\x00":
            raise kaitaistruct.ValidationNotEqualError(b"\x0D\x0A\x1A\x44\x53\x00\x00\x00", self.magic_end, self._io, u"/seq/1")
        self.block_size = self._io.read_u4le()
        self.free_block_map = self._io.read_u4le()
        self.num_blocks = self._io.read_u4le()
        self.len_directory = self._io.read_u4le()
        self._unnamed6 = self._io.read_bytes(4)


    def _fetch_instances(self):
        pass
        _ = self.directory_list_blocks
        if hasattr(self, '_m_directory_list_blocks'):
            pass
            for i in range(len(self._m_directory_list_blocks)):
                pass



    class DataFields(KaitaiStruct):
        """Fields of a `data_symbol` before its name.

        Windows calls it `DATASYM32`.

        Fields (0xa bytes), with offsets from the start of the structure:
            type_index: u4 at 0x0, typind
                Index of the type in stream 2.
            offset: u4 at 0x4, off
                Offset in the section.
            section: u2 at 0x8, seg
                Number of the section, counted from 1.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "type_index", "offset", "section",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsPdb.DataFields, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.type_index = self._io.read_u4le()
            self.offset = self._io.read_u4le()
            self.section = self._io.read_u2le()


        def _fetch_instances(self):
            pass


    class DataSymbol(KaitaiStruct):
        """A variable with static storage.

        Fields, with offsets from the start of the structure:
            fields: data_fields at 0x0
                All but the name.
            name: bytes up to 0x0 at 0xa, name
                Name of the variable; it begins with its length if the kind ends in `_st`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "fields", "name",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsPdb.DataSymbol, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.fields = WindowsPdb.DataFields(self._io, self, self._root)
            self.name = self._io.read_bytes_term(0, False, True, True)


        def _fetch_instances(self):
            pass
            self.fields._fetch_instances()


    class DbiHeader(KaitaiStruct):
        """Start of stream 3. These parts follow, in this order: module records,
        section contributions, section map, source files, type servers, names for
        Edit and Continue, `debug_header`.

        Windows calls it `NewDBIHdr`.

        Fields (0x40 bytes), with offsets from the start of the structure:
            signature: u4 at 0x0, verSignature
                All bits are set; older files have another header.
            version: u4 at 0x4, verHdr
                Version of the stream; 19990903 since Visual C++ 7.0.
            age: u4 at 0x8, age
                The age of the debug record of the image.
            global_symbol_stream: u2 at 0xc, snGSSyms
                Stream of the hash table of global symbols.
            build_number: u2 at 0xe, usVerAll
                Version of the toolchain.
            public_symbol_stream: u2 at 0x10, snPSSyms
                Stream of the hash table of public symbols.
            pdb_dll_version: u2 at 0x12, usVerPdbDllMin
                Version of the library that wrote the file.
            symbol_record_stream: u2 at 0x14, snSymRecs
                Stream of the records of global and public symbols.
            pdb_dll_build: u2 at 0x16, usVerPdbDllRbld
                Build of the library that wrote the file.
            len_modules: u4 at 0x18, cbGpModi
                Bytes of all module records.
            len_section_contributions: u4 at 0x1c, cbSC
                Bytes of the table of the parts that modules contribute to sections.
            len_section_map: u4 at 0x20, cbSecMap
                Bytes of the section map.
            len_source_files: u4 at 0x24, cbFileInfo
                Bytes of the table of source files.
            len_type_servers: u4 at 0x28, cbTSMap
                Bytes of the map of type servers.
            mfc_type_server: u4 at 0x2c, iMFC
                Index of the type server of MFC.
            len_debug_header: u4 at 0x30, cbDbgHdr
                Bytes of the `debug_header`; 0 if there is none.
            len_edit_and_continue: u4 at 0x34, cbECInfo
                Bytes of the names for Edit and Continue.
            flags: u2 at 0x38, flags
                Bit 0 is set by incremental links, bit 1 if private symbols were
                stripped, bit 2 if types may conflict.
            machine: u2 of machines at 0x3a, wMachine
                Machine of the image.

        References:
            https://llvm.org/docs/PDB/DbiStream.html
        """
        SEQ_FIELDS = (
            "signature", "version", "age", "global_symbol_stream", "build_number",
            "public_symbol_stream", "pdb_dll_version", "symbol_record_stream",
            "pdb_dll_build", "len_modules", "len_section_contributions", "len_section_map",
            "len_source_files", "len_type_servers", "mfc_type_server", "len_debug_header",
            "len_edit_and_continue", "flags", "machine",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsPdb.DbiHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.signature = self._io.read_u4le()
            self.version = self._io.read_u4le()
            self.age = self._io.read_u4le()
            self.global_symbol_stream = self._io.read_u2le()
            self.build_number = self._io.read_u2le()
            self.public_symbol_stream = self._io.read_u2le()
            self.pdb_dll_version = self._io.read_u2le()
            self.symbol_record_stream = self._io.read_u2le()
            self.pdb_dll_build = self._io.read_u2le()
            self.len_modules = self._io.read_u4le()
            self.len_section_contributions = self._io.read_u4le()
            self.len_section_map = self._io.read_u4le()
            self.len_source_files = self._io.read_u4le()
            self.len_type_servers = self._io.read_u4le()
            self.mfc_type_server = self._io.read_u4le()
            self.len_debug_header = self._io.read_u4le()
            self.len_edit_and_continue = self._io.read_u4le()
            self.flags = self._io.read_u2le()
            self.machine = KaitaiStream.resolve_enum(WindowsPdb.Machines, self._io.read_u2le())
            self._unnamed19 = self._io.read_bytes(4)


        def _fetch_instances(self):
            pass


    class DebugHeader(KaitaiStruct):
        """Numbers of streams of further data, each 0xffff if there is no such
        stream. Older files end early: the rest does not exist.

        Windows calls it `DbgDataHdr`.

        Fields (0x16 bytes), with offsets from the start of the structure:
            fpo: u2 at 0x0, snFPO
                Frames of x86 code, in the older form.
            exception: u2 at 0x2, snException
                Exception data.
            fixup: u2 at 0x4, snFixup
                Relocations.
            omap_to_source: u2 at 0x6, snOmapToSrc
                An array of `omap_entry`, from RVAs of the image to those at link time.
            omap_from_source: u2 at 0x8, snOmapFromSrc
                An array of `omap_entry`, from RVAs at link time to those of the image.
            section_headers: u2 at 0xa, snSectionHdr
                An array of section headers, as in the image.
            token_rid_map: u2 at 0xc, snTokenRidMap
                A map of tokens of managed code.
            xdata: u2 at 0xe, snXdata
                A copy of the image's descriptions of stack frames (`image_copy_head`).
            pdata: u2 at 0x10, snPdata
                A copy of the image's table of functions (`image_copy_head`).
            new_fpo: u2 at 0x12, snNewFPO
                Frames of x86 code, in the newer form.
            original_section_headers: u2 at 0x14, snSectionHdrOrig
                An array of section headers, as at link time; symbols refer to these
                if the image was rearranged afterwards.

        References:
            https://llvm.org/docs/PDB/DbiStream.html
        """
        SEQ_FIELDS = (
            "fpo", "exception", "fixup", "omap_to_source", "omap_from_source",
            "section_headers", "token_rid_map", "xdata", "pdata", "new_fpo",
            "original_section_headers",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsPdb.DebugHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.fpo = self._io.read_u2le()
            self.exception = self._io.read_u2le()
            self.fixup = self._io.read_u2le()
            self.omap_to_source = self._io.read_u2le()
            self.omap_from_source = self._io.read_u2le()
            self.section_headers = self._io.read_u2le()
            self.token_rid_map = self._io.read_u2le()
            self.xdata = self._io.read_u2le()
            self.pdata = self._io.read_u2le()
            self.new_fpo = self._io.read_u2le()
            self.original_section_headers = self._io.read_u2le()


        def _fetch_instances(self):
            pass


    class DirectoryHead(KaitaiStruct):
        """Start of the stream directory.

        Fields (0x4 bytes), with offsets from the start of the structure:
            num_streams: u4 at 0x0
                Number of streams, at most 65535; their sizes follow.

        References:
            https://llvm.org/docs/PDB/MsfFile.html
        """
        SEQ_FIELDS = (
            "num_streams",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsPdb.DirectoryHead, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.num_streams = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class ImageCopyHead(KaitaiStruct):
        """Start of a stream that has a copy of bytes of the image, which follow.

        Windows calls it `DbgRvaVaBlob`.

        Fields (0x20 bytes), with offsets from the start of the structure:
            version: u4 at 0x0, ver
                Version of this structure, 1.
            len_head: u4 at 0x4, cbHdr
                Bytes of this structure, 0x20.
            len_data: u4 at 0x8, cbData
                Bytes of the copy.
            data_rva: u4 at 0xc, rvaDataBase
                RVA of the first byte in the image.
            image_base: u8 at 0x10, vaImageBase
                Preferred base address of the image.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/PDB/dbi/dbi.h
        """
        SEQ_FIELDS = (
            "version", "len_head", "len_data", "data_rva", "image_base",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsPdb.ImageCopyHead, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.version = self._io.read_u4le()
            self.len_head = self._io.read_u4le()
            self.len_data = self._io.read_u4le()
            self.data_rva = self._io.read_u4le()
            self.image_base = self._io.read_u8le()
            self._unnamed5 = self._io.read_bytes(4)
            self._unnamed6 = self._io.read_bytes(4)


        def _fetch_instances(self):
            pass


    class InfoHeader(KaitaiStruct):
        """Start of stream 1.

        Windows calls it `PDBStream70`.

        Fields (0x1c bytes), with offsets from the start of the structure:
            version: u4 at 0x0, impv
                Version of the stream; 20000404 since Visual C++ 7.0.
            signature: u4 at 0x4, sig
                Time in seconds since 1970, or a hash.
            age: u4 at 0x8, age
                Number of times that the file was written. The age of an image's debug
                record is that of the `dbi_header`, not this one.
            guid: 16 bytes at 0xc, sig70
                The GUID; an image's debug record has the same.

        References:
            https://llvm.org/docs/PDB/PdbStream.html
        """
        SEQ_FIELDS = (
            "version", "signature", "age", "guid",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsPdb.InfoHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.version = self._io.read_u4le()
            self.signature = self._io.read_u4le()
            self.age = self._io.read_u4le()
            self.guid = self._io.read_bytes(16)


        def _fetch_instances(self):
            pass


    class ModuleFields(KaitaiStruct):
        """Fields of a `module_record` before its names.

        Windows calls it `MODI`.

        Fields (0x40 bytes), with offsets from the start of the structure:
            section: u2 at 0x4, sc.isect
                Section that has the module's first contribution, counted from 1.
            section_offset: u4 at 0x8, sc.off
                Offset of that contribution in its section.
            contribution_size: u4 at 0xc, sc.cb
                Bytes of that contribution.
            characteristics: u4 at 0x10, sc.dwCharacteristics
                Flags of a section header.
            module_index: u2 at 0x14, sc.imod
                Index of the module, counted from 0.
            data_checksum: u4 at 0x18, sc.dwDataCrc
                CRC-32 of that contribution.
            relocation_checksum: u4 at 0x1c, sc.dwRelocCrc
                CRC-32 of its relocations.
            flags: u2 at 0x20, flags
                Bit 0 is set if the module was written; bits 8 to 15 are a type server.
            symbol_stream: u2 at 0x22, sn
                Stream of the module; 0xffff if there is none.
            len_symbols: u4 at 0x24, cbSyms
                Bytes of the symbol records in that stream, its first four bytes included.
            len_old_lines: u4 at 0x28, cbLines
                Bytes of line numbers of the older form.
            len_lines: u4 at 0x2c, cbC13Lines
                Bytes of line numbers.
            num_files: u2 at 0x30, ifileMac
                Number of source files.
            source_name: u4 at 0x38, ecInfo.niSrcFile
                Index of the name of the source file, for Edit and Continue.
            pdb_name: u4 at 0x3c, ecInfo.niPdbFile
                Index of the name of the compiler's PDB file, for Edit and Continue.

        References:
            https://llvm.org/docs/PDB/DbiStream.html
        """
        SEQ_FIELDS = (
            "section", "section_offset", "contribution_size", "characteristics",
            "module_index", "data_checksum", "relocation_checksum", "flags",
            "symbol_stream", "len_symbols", "len_old_lines", "len_lines", "num_files",
            "source_name", "pdb_name",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsPdb.ModuleFields, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self._unnamed0 = self._io.read_bytes(4)
            self.section = self._io.read_u2le()
            self._unnamed2 = self._io.read_bytes(2)
            self.section_offset = self._io.read_u4le()
            self.contribution_size = self._io.read_u4le()
            self.characteristics = self._io.read_u4le()
            self.module_index = self._io.read_u2le()
            self._unnamed7 = self._io.read_bytes(2)
            self.data_checksum = self._io.read_u4le()
            self.relocation_checksum = self._io.read_u4le()
            self.flags = self._io.read_u2le()
            self.symbol_stream = self._io.read_u2le()
            self.len_symbols = self._io.read_u4le()
            self.len_old_lines = self._io.read_u4le()
            self.len_lines = self._io.read_u4le()
            self.num_files = self._io.read_u2le()
            self._unnamed16 = self._io.read_bytes(2)
            self._unnamed17 = self._io.read_bytes(4)
            self.source_name = self._io.read_u4le()
            self.pdb_name = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class ModuleRecord(KaitaiStruct):
        """A module (object file) that was linked into the image. Padding to a multiple
        of four bytes, and the next such record, follow.

        Fields, with offsets from the start of the structure:
            fields: module_fields at 0x0
                All but the names.
            module_name: bytes up to 0x0 at 0x40, szModule
                Name of the object file, or of the part of an import library.
            object_name: bytes up to 0x0, szObjFile
                Name of the library that it is from; otherwise the same name.

        References:
            https://llvm.org/docs/PDB/DbiStream.html
        """
        SEQ_FIELDS = (
            "fields", "module_name", "object_name",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsPdb.ModuleRecord, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.fields = WindowsPdb.ModuleFields(self._io, self, self._root)
            self.module_name = self._io.read_bytes_term(0, False, True, True)
            self.object_name = self._io.read_bytes_term(0, False, True, True)


        def _fetch_instances(self):
            pass
            self.fields._fetch_instances()


    class ModuleSignature(KaitaiStruct):
        """Start of the stream of a module; symbol records follow.

        Fields (0x4 bytes), with offsets from the start of the structure:
            form: u4 of symbol_forms at 0x0, CV_SIGNATURE
                Form of the symbol records.

        References:
            https://llvm.org/docs/PDB/ModiStream.html
        """
        SEQ_FIELDS = (
            "form",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsPdb.ModuleSignature, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.form = KaitaiStream.resolve_enum(WindowsPdb.SymbolForms, self._io.read_u4le())


        def _fetch_instances(self):
            pass


    class OmapEntry(KaitaiStruct):
        """A part of the image that was moved after linking; it ends where the next
        entry begins.

        Windows calls it `OMAP`.

        Fields (0x8 bytes), with offsets from the start of the structure:
            source: u4 at 0x0, rva
                RVA before the translation.
            target: u4 at 0x4, rvaTo
                RVA after the translation; 0 if the part was removed.

        References:
            https://learn.microsoft.com/en-us/windows/win32/api/dbghelp/ns-dbghelp-omap
        """
        SEQ_FIELDS = (
            "source", "target",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsPdb.OmapEntry, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.source = self._io.read_u4le()
            self.target = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class ProcedureFields(KaitaiStruct):
        """Fields of a `procedure_symbol` before its name.

        Windows calls it `PROCSYM32`.

        Fields (0x23 bytes), with offsets from the start of the structure:
            ofs_parent: u4 at 0x0, pParent
                Offset in the stream of the enclosing symbol; 0 if there is none.
            ofs_end: u4 at 0x4, pEnd
                Offset in the stream of the record that ends the procedure.
            ofs_next: u4 at 0x8, pNext
                Offset in the stream of the next procedure, or 0.
            code_size: u4 at 0xc, len
                Bytes of code.
            debug_start: u4 at 0x10, DbgStart
                Offset in the procedure behind its prolog.
            debug_end: u4 at 0x14, DbgEnd
                Offset in the procedure of its epilog.
            type_index: u4 at 0x18, typind
                Index of the type in stream 2, or in stream 4 if the kind ends in `_id`.
            offset: u4 at 0x1c, off
                Offset in the section.
            section: u2 at 0x20, seg
                Number of the section, counted from 1.
            flags: u1 at 0x22, flags
                Properties of the code, such as a frame pointer (bit 0).

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "ofs_parent", "ofs_end", "ofs_next", "code_size", "debug_start", "debug_end",
            "type_index", "offset", "section", "flags",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsPdb.ProcedureFields, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.ofs_parent = self._io.read_u4le()
            self.ofs_end = self._io.read_u4le()
            self.ofs_next = self._io.read_u4le()
            self.code_size = self._io.read_u4le()
            self.debug_start = self._io.read_u4le()
            self.debug_end = self._io.read_u4le()
            self.type_index = self._io.read_u4le()
            self.offset = self._io.read_u4le()
            self.section = self._io.read_u2le()
            self.flags = self._io.read_u1()


        def _fetch_instances(self):
            pass


    class ProcedureSymbol(KaitaiStruct):
        """A function of a module; records of its blocks and variables follow.

        Fields, with offsets from the start of the structure:
            fields: procedure_fields at 0x0
                All but the name.
            name: bytes up to 0x0 at 0x23, name
                Name without decoration; it begins with its length if the kind ends in
                `_st`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "fields", "name",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsPdb.ProcedureSymbol, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.fields = WindowsPdb.ProcedureFields(self._io, self, self._root)
            self.name = self._io.read_bytes_term(0, False, True, True)


        def _fetch_instances(self):
            pass
            self.fields._fetch_instances()


    class PublicFields(KaitaiStruct):
        """Fields of a `public_symbol` before its name.

        Windows calls it `PUBSYM32`.

        Fields (0xa bytes), with offsets from the start of the structure:
            flags: u4 at 0x0, pubsymflags
                Combination of `public_flags`.
            offset: u4 at 0x4, off
                Offset in the section.
            section: u2 at 0x8, seg
                Number of the section, counted from 1; 0 for absolute values.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "flags", "offset", "section",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsPdb.PublicFields, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.flags = self._io.read_u4le()
            self.offset = self._io.read_u4le()
            self.section = self._io.read_u2le()


        def _fetch_instances(self):
            pass


    class PublicSymbol(KaitaiStruct):
        """A symbol that is visible to other modules, with its decorated name.

        Fields, with offsets from the start of the structure:
            fields: public_fields at 0x0
                All but the name.
            name: bytes up to 0x0 at 0xa, name
                Decorated name; it begins with its length if the kind ends in `_st`.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "fields", "name",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsPdb.PublicSymbol, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.fields = WindowsPdb.PublicFields(self._io, self, self._root)
            self.name = self._io.read_bytes_term(0, False, True, True)


        def _fetch_instances(self):
            pass
            self.fields._fetch_instances()


    class SymbolHead(KaitaiStruct):
        """Start of a symbol record.

        Windows calls it `SYMTYPE`.

        Fields (0x4 bytes), with offsets from the start of the structure:
            len_record: u2 at 0x0, reclen
                Bytes of the record that follow this field, padding included.
            kind: u2 of symbol_kinds at 0x2, rectyp
                Kind of the symbol, which determines what follows.

        References:
            https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h
        """
        SEQ_FIELDS = (
            "len_record", "kind",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsPdb.SymbolHead, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.len_record = self._io.read_u2le()
            self.kind = KaitaiStream.resolve_enum(WindowsPdb.SymbolKinds, self._io.read_u2le())


        def _fetch_instances(self):
            pass


    @property
    def block_mask(self):
        """Bits of an offset in a stream that are its offset in a block."""
        if hasattr(self, '_m_block_mask'):
            return self._m_block_mask

        self._m_block_mask = (self.block_size - 1)
        return getattr(self, '_m_block_mask', None)

    @property
    def directory_list_blocks(self):
        """Numbers of the blocks that have the block numbers of the directory."""
        if hasattr(self, '_m_directory_list_blocks'):
            return self._m_directory_list_blocks

        _pos = self._io.pos()
        self._io.seek(self.ofs_directory_list_blocks)
        self._m_directory_list_blocks = []
        for i in range(self.num_directory_list_blocks):
            self._m_directory_list_blocks.append(self._io.read_u4le())

        self._io.seek(_pos)
        return getattr(self, '_m_directory_list_blocks', None)

    @property
    def num_directory_blocks(self):
        """Number of blocks of the stream directory."""
        if hasattr(self, '_m_num_directory_blocks'):
            return self._m_num_directory_blocks

        self._m_num_directory_blocks = ((self.len_directory + self.block_mask) // self.block_size)
        return getattr(self, '_m_num_directory_blocks', None)

    @property
    def num_directory_list_blocks(self):
        """Number of blocks that have the block numbers of the stream directory."""
        if hasattr(self, '_m_num_directory_list_blocks'):
            return self._m_num_directory_list_blocks

        self._m_num_directory_list_blocks = ((self.num_directory_blocks * 4 + self.block_mask) // self.block_size)
        return getattr(self, '_m_num_directory_list_blocks', None)

    @property
    def ofs_directory_list_blocks(self):
        """Offset of the numbers of these blocks."""
        if hasattr(self, '_m_ofs_directory_list_blocks'):
            return self._m_ofs_directory_list_blocks

        self._m_ofs_directory_list_blocks = 52
        return getattr(self, '_m_ofs_directory_list_blocks', None)


