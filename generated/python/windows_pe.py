# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_pe.ksy; kaitai-struct-compiler 0.11.0; tools/schemas/build.py added docstrings and SEQ_FIELDS
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class WindowsPe(KaitaiStruct):
    """Program, library or driver: headers that identify the file, sections, and
    directories that lead to tables in them.

    Places in an image are relative virtual addresses (RVA), which count from its
    first byte in memory. In memory they are offsets; in a file the section that
    contains one has to be looked up, so an application reads the directories'
    contents itself, by the types of this schema: `debug_entry` (directory 6),
    `codeview_rsds` and `codeview_nb10` (contents of a debug entry).

    Fields (0x40 bytes), with offsets from the start of the file:
        dos_header: dos_header at 0x0, IMAGE_DOS_HEADER
            Header for MS-DOS, which leads to the others.

    Read or calculated when asked for:
        nt_headers: nt_headers, IMAGE_NT_HEADERS
            Headers for Windows.

    References:
        https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
    """
    SEQ_FIELDS = (
        "dos_header",
    )

    class DebugKinds(IntEnum):
        """Values of `debug_kinds`.

        Members:
            coff: 0x1, IMAGE_DEBUG_TYPE_COFF
                Symbols in the form of object files.
            codeview: 0x2, IMAGE_DEBUG_TYPE_CODEVIEW
                Identity of the PDB file.
            fpo: 0x3, IMAGE_DEBUG_TYPE_FPO
                Frames of functions without a frame pointer.
            vc_feature: 0xc, IMAGE_DEBUG_TYPE_VC_FEATURE
                Counts of features of the compiler.
            pogo: 0xd, IMAGE_DEBUG_TYPE_POGO
                Results of optimization by profile.
            reproducible: 0x10, IMAGE_DEBUG_TYPE_REPRO
                Times in the headers are hashes of the file.
            ex_dll_characteristics: 0x14, IMAGE_DEBUG_TYPE_EX_DLLCHARACTERISTICS
                Further flags of the image.
        """
        coff = 1
        codeview = 2
        fpo = 3
        vc_feature = 12
        pogo = 13
        reproducible = 16
        ex_dll_characteristics = 20

    class Formats(IntEnum):
        """Values of `formats`.

        Members:
            pe32: 0x10b, IMAGE_NT_OPTIONAL_HDR32_MAGIC
                An image of 32 bits.
            pe64: 0x20b, IMAGE_NT_OPTIONAL_HDR64_MAGIC
                An image of 64 bits.
        """
        pe32 = 267
        pe64 = 523

    class Machines(IntEnum):
        """Values of `machines`.

        Members:
            i386: 0x14c, IMAGE_FILE_MACHINE_I386
            arm: 0x1c4, IMAGE_FILE_MACHINE_ARMNT
            amd64: 0x8664, IMAGE_FILE_MACHINE_AMD64
            arm64: 0xaa64, IMAGE_FILE_MACHINE_ARM64
        """
        i386 = 332
        arm = 452
        amd64 = 34404
        arm64 = 43620
    def __init__(self, _io, _parent=None, _root=None):
        super(WindowsPe, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        self.dos_header = WindowsPe.DosHeader(self._io, self, self._root)


    def _fetch_instances(self):
        pass
        self.dos_header._fetch_instances()
        _ = self.nt_headers
        if hasattr(self, '_m_nt_headers'):
            pass
            self._m_nt_headers._fetch_instances()


    class CodeviewNb10(KaitaiStruct):
        """Identity of a PDB file of format 2.

        Fields, with offsets from the start of the structure:
            magic: the bytes NB10 at 0x0
            offset: u4 at 0x4
                0, as the symbols are in another file.
            signature: u4 at 0x8
                Time at which the PDB was made.
            age: u4 at 0xc
            path: bytes up to 0x0 at 0x10
                Path of the PDB when it was made.

        References:
            https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
        """
        SEQ_FIELDS = (
            "magic", "offset", "signature", "age", "path",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsPe.CodeviewNb10, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.magic = self._io.read_bytes(4)
            if not self.magic == b"\x4E\x42\x31\x30":
                raise kaitaistruct.ValidationNotEqualError(b"\x4E\x42\x31\x30", self.magic, self._io, u"/types/codeview_nb10/seq/0")
            self.offset = self._io.read_u4le()
            self.signature = self._io.read_u4le()
            self.age = self._io.read_u4le()
            self.path = self._io.read_bytes_term(0, False, True, False)


        def _fetch_instances(self):
            pass


    class CodeviewRsds(KaitaiStruct):
        """Identity of a PDB file of format 7.

        Fields, with offsets from the start of the structure:
            magic: the bytes RSDS at 0x0
            guid: 16 bytes at 0x4
                GUID of the PDB, its first three parts little-endian.
            age: u4 at 0x14
                Age of the PDB's DBI stream.
            path: bytes up to 0x0 at 0x18
                Path of the PDB when it was made.

        References:
            https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
        """
        SEQ_FIELDS = (
            "magic", "guid", "age", "path",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsPe.CodeviewRsds, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.magic = self._io.read_bytes(4)
            if not self.magic == b"\x52\x53\x44\x53":
                raise kaitaistruct.ValidationNotEqualError(b"\x52\x53\x44\x53", self.magic, self._io, u"/types/codeview_rsds/seq/0")
            self.guid = self._io.read_bytes(16)
            self.age = self._io.read_u4le()
            self.path = self._io.read_bytes_term(0, False, True, False)


        def _fetch_instances(self):
            pass


    class DataDirectory(KaitaiStruct):
        """Place of a table in the image, whose contents its index decides.

        Windows calls it `IMAGE_DATA_DIRECTORY`.

        Fields (0x8 bytes), with offsets from the start of the structure:
            rva: u4 at 0x0, VirtualAddress
            len_data: u4 at 0x4, Size

        References:
            https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
        """
        SEQ_FIELDS = (
            "rva", "len_data",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsPe.DataDirectory, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.rva = self._io.read_u4le()
            self.len_data = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class DebugEntry(KaitaiStruct):
        """Place and kind of a piece of data for debuggers.

        Windows calls it `IMAGE_DEBUG_DIRECTORY`.

        Fields (0x1c bytes), with offsets from the start of the structure:
            characteristics: u4 at 0x0, Characteristics
            time_date_stamp: u4 at 0x4, TimeDateStamp
            version: u4 at 0x8, MajorVersion
            kind: u4 of debug_kinds at 0xc, Type
            len_data: u4 at 0x10, SizeOfData
            rva_data: u4 at 0x14, AddressOfRawData
                0 if the contents are not part of the mapped image.
            ofs_data: u4 at 0x18, PointerToRawData
                Offset in the file.

        References:
            https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
        """
        SEQ_FIELDS = (
            "characteristics", "time_date_stamp", "version", "kind", "len_data", "rva_data",
            "ofs_data",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsPe.DebugEntry, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.characteristics = self._io.read_u4le()
            self.time_date_stamp = self._io.read_u4le()
            self.version = self._io.read_u4le()
            self.kind = KaitaiStream.resolve_enum(WindowsPe.DebugKinds, self._io.read_u4le())
            self.len_data = self._io.read_u4le()
            self.rva_data = self._io.read_u4le()
            self.ofs_data = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class DosHeader(KaitaiStruct):
        """First bytes of the file, which MS-DOS could run.

        Windows calls it `IMAGE_DOS_HEADER`.

        Fields (0x40 bytes), with offsets from the start of the structure:
            magic: 2 bytes at 0x0, e_magic
                The letters `MZ`.
            ofs_nt_headers: u4 at 0x3c, e_lfanew
                Offset of IMAGE_NT_HEADERS.

        References:
            https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
        """
        SEQ_FIELDS = (
            "magic", "ofs_nt_headers",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsPe.DosHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.magic = self._io.read_bytes(2)
            self._unnamed1 = self._io.read_bytes(58)
            self.ofs_nt_headers = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class FileHeader(KaitaiStruct):
        """Kind and time of the image, and sizes of the headers behind this one.

        Windows calls it `IMAGE_FILE_HEADER`.

        Fields (0x14 bytes), with offsets from the start of the structure:
            machine: u2 of machines at 0x0, Machine
            num_sections: u2 at 0x2, NumberOfSections
            time_date_stamp: u4 at 0x4, TimeDateStamp
                Time of the link in seconds since 1970, or a hash of the file.
            ofs_symbols: u4 at 0x8, PointerToSymbolTable
            num_symbols: u4 at 0xc, NumberOfSymbols
            len_optional_header: u2 at 0x10, SizeOfOptionalHeader
                Bytes from the optional header to the sections' headers.
            characteristics: u2 at 0x12, Characteristics
                Flags.

        References:
            https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
        """
        SEQ_FIELDS = (
            "machine", "num_sections", "time_date_stamp", "ofs_symbols", "num_symbols",
            "len_optional_header", "characteristics",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsPe.FileHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.machine = KaitaiStream.resolve_enum(WindowsPe.Machines, self._io.read_u2le())
            self.num_sections = self._io.read_u2le()
            self.time_date_stamp = self._io.read_u4le()
            self.ofs_symbols = self._io.read_u4le()
            self.num_symbols = self._io.read_u4le()
            self.len_optional_header = self._io.read_u2le()
            self.characteristics = self._io.read_u2le()


        def _fetch_instances(self):
            pass


    class NtHeaders(KaitaiStruct):
        """The headers as far as they are the same for 32 and for 64 bits. Behind them
        are `optional_end32` or `optional_end64`, then each `data_directory`. Each
        `section_header` follows, from the end of the optional header, whose size
        is `file_header.len_optional_header`.

        Fields (0x5c bytes), with offsets from the start of the structure:
            signature: 4 bytes at 0x0, Signature
                The letters `PE` and two zeros.
            file_header: file_header at 0x4, FileHeader
            optional_header: optional_header at 0x18, OptionalHeader

        References:
            https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
        """
        SEQ_FIELDS = (
            "signature", "file_header", "optional_header",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsPe.NtHeaders, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.signature = self._io.read_bytes(4)
            self.file_header = WindowsPe.FileHeader(self._io, self, self._root)
            self.optional_header = WindowsPe.OptionalHeader(self._io, self, self._root)


        def _fetch_instances(self):
            pass
            self.file_header._fetch_instances()
            self.optional_header._fetch_instances()


    class OptionalEnd32(KaitaiStruct):
        """Second part of IMAGE_OPTIONAL_HEADER32, in front of the directories.

        Fields (0x1c bytes), with offsets from the start of the structure:
            subsystem: u2 at 0x0, Subsystem
            dll_characteristics: u2 at 0x2, DllCharacteristics
            stack_and_heap: 16 bytes at 0x4
                Sizes of the first stack and heap.
            loader_flags: u4 at 0x14, LoaderFlags
            num_directories: u4 at 0x18, NumberOfRvaAndSizes

        References:
            https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
        """
        SEQ_FIELDS = (
            "subsystem", "dll_characteristics", "stack_and_heap", "loader_flags",
            "num_directories",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsPe.OptionalEnd32, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.subsystem = self._io.read_u2le()
            self.dll_characteristics = self._io.read_u2le()
            self.stack_and_heap = self._io.read_bytes(16)
            self.loader_flags = self._io.read_u4le()
            self.num_directories = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class OptionalEnd64(KaitaiStruct):
        """Second part of IMAGE_OPTIONAL_HEADER64, in front of the directories.

        Fields (0x2c bytes), with offsets from the start of the structure:
            subsystem: u2 at 0x0, Subsystem
            dll_characteristics: u2 at 0x2, DllCharacteristics
            stack_and_heap: 32 bytes at 0x4
                Sizes of the first stack and heap.
            loader_flags: u4 at 0x24, LoaderFlags
            num_directories: u4 at 0x28, NumberOfRvaAndSizes

        References:
            https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
        """
        SEQ_FIELDS = (
            "subsystem", "dll_characteristics", "stack_and_heap", "loader_flags",
            "num_directories",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsPe.OptionalEnd64, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.subsystem = self._io.read_u2le()
            self.dll_characteristics = self._io.read_u2le()
            self.stack_and_heap = self._io.read_bytes(32)
            self.loader_flags = self._io.read_u4le()
            self.num_directories = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class OptionalHeader(KaitaiStruct):
        """First part of IMAGE_OPTIONAL_HEADER.

        Fields (0x44 bytes), with offsets from the start of the structure:
            magic: u2 of formats at 0x0, Magic
                Whether the rest is for 32 or for 64 bits.
            linker_version: u2 at 0x2, MajorLinkerVersion
            len_code: u4 at 0x4, SizeOfCode
            len_data: u4 at 0x8, SizeOfInitializedData
            len_zeroed_data: u4 at 0xc, SizeOfUninitializedData
            entry_point: u4 at 0x10, AddressOfEntryPoint
                RVA; 0 for none.
            base_of_code: u4 at 0x14, BaseOfCode
            bases: u8 at 0x18, ImageBase
                For 64 bits the address that the image is linked for; for 32 bits
                BaseOfData, then that address in the upper half.
            section_alignment: u4 at 0x20, SectionAlignment
            file_alignment: u4 at 0x24, FileAlignment
            versions: 12 bytes at 0x28
                Versions of the system, the image and the subsystem.
            win32_version: u4 at 0x34, Win32VersionValue
            size_of_image: u4 at 0x38, SizeOfImage
                Bytes of the mapped image.
            size_of_headers: u4 at 0x3c, SizeOfHeaders
                Bytes of the headers, which are at offset 0 in file and memory.
            checksum: u4 at 0x40, CheckSum

        References:
            https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
        """
        SEQ_FIELDS = (
            "magic", "linker_version", "len_code", "len_data", "len_zeroed_data",
            "entry_point", "base_of_code", "bases", "section_alignment", "file_alignment",
            "versions", "win32_version", "size_of_image", "size_of_headers", "checksum",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsPe.OptionalHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.magic = KaitaiStream.resolve_enum(WindowsPe.Formats, self._io.read_u2le())
            self.linker_version = self._io.read_u2le()
            self.len_code = self._io.read_u4le()
            self.len_data = self._io.read_u4le()
            self.len_zeroed_data = self._io.read_u4le()
            self.entry_point = self._io.read_u4le()
            self.base_of_code = self._io.read_u4le()
            self.bases = self._io.read_u8le()
            self.section_alignment = self._io.read_u4le()
            self.file_alignment = self._io.read_u4le()
            self.versions = self._io.read_bytes(12)
            self.win32_version = self._io.read_u4le()
            self.size_of_image = self._io.read_u4le()
            self.size_of_headers = self._io.read_u4le()
            self.checksum = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class SectionHeader(KaitaiStruct):
        """Place of a section in memory and in the file.

        Windows calls it `IMAGE_SECTION_HEADER`.

        Fields (0x28 bytes), with offsets from the start of the structure:
            name: 8 bytes at 0x0, Name
                Padded with zeros.
            virtual_size: u4 at 0x8, VirtualSize
                Bytes in memory.
            rva: u4 at 0xc, VirtualAddress
            len_raw: u4 at 0x10, SizeOfRawData
                Bytes in the file; those beyond are zeros in memory.
            ofs_raw: u4 at 0x14, PointerToRawData
                Offset in the file.
            ofs_relocations: u4 at 0x18, PointerToRelocations
            ofs_line_numbers: u4 at 0x1c, PointerToLinenumbers
            num_relocations: u2 at 0x20, NumberOfRelocations
            num_line_numbers: u2 at 0x22, NumberOfLinenumbers
            characteristics: u4 at 0x24, Characteristics
                Flags.

        References:
            https://learn.microsoft.com/en-us/windows/win32/debug/pe-format
        """
        SEQ_FIELDS = (
            "name", "virtual_size", "rva", "len_raw", "ofs_raw", "ofs_relocations",
            "ofs_line_numbers", "num_relocations", "num_line_numbers", "characteristics",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsPe.SectionHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.name = self._io.read_bytes(8)
            self.virtual_size = self._io.read_u4le()
            self.rva = self._io.read_u4le()
            self.len_raw = self._io.read_u4le()
            self.ofs_raw = self._io.read_u4le()
            self.ofs_relocations = self._io.read_u4le()
            self.ofs_line_numbers = self._io.read_u4le()
            self.num_relocations = self._io.read_u2le()
            self.num_line_numbers = self._io.read_u2le()
            self.characteristics = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    @property
    def nt_headers(self):
        """Headers for Windows."""
        if hasattr(self, '_m_nt_headers'):
            return self._m_nt_headers

        _pos = self._io.pos()
        self._io.seek(self.dos_header.ofs_nt_headers)
        self._m_nt_headers = WindowsPe.NtHeaders(self._io, self, self._root)
        self._io.seek(_pos)
        return getattr(self, '_m_nt_headers', None)


