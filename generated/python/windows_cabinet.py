# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_cabinet.ksy; kaitai-struct-compiler 0.11.0; tools/schemas/build.py added docstrings and SEQ_FIELDS
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class WindowsCabinet(KaitaiStruct):
    """Archive of files. These are parts of folders, each of which is one compressed
    stream, in blocks of up to 0x8000 bytes of contents.

    Symbol stores have cabinets with one file, whose names end with `_`. This
    schema has the header, the folders and the files. The blocks of a folder begin
    at `folder.ofs_first_block`, one behind the other, each with a `block_header`;
    an application follows and expands them itself, since their number and sizes
    may be anything. Blocks of MSZIP begin with `CK`, followed by a deflate stream
    that refers to the contents of the block before.

    Fields, with offsets from the start of the file:
        header: header at 0x0, CFHEADER
        folders: folder[], CFFOLDER

    Read or calculated when asked for:
        files: file[], CFFILE
            Entries of all files.

    References:
        https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)
    """
    SEQ_FIELDS = (
        "header", "folders",
    )

    class Compressions(IntEnum):
        """Values of `compressions`.

        Members:
            none: 0x0, tcompTYPE_NONE
                The blocks are the contents.
            mszip: 0x1, tcompTYPE_MSZIP
                Deflate, block by block.
            quantum: 0x2, tcompTYPE_QUANTUM
                Quantum of Cinematronics; not described here.
            lzx: 0x3, tcompTYPE_LZX
                LZX of Microsoft; not described here.
        """
        none = 0
        mszip = 1
        quantum = 2
        lzx = 3
    def __init__(self, _io, _parent=None, _root=None):
        super(WindowsCabinet, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        self.header = WindowsCabinet.Header(self._io, self, self._root)
        self.folders = []
        for i in range(self.header.num_folders):
            self.folders.append(WindowsCabinet.Folder(self._io, self, self._root))



    def _fetch_instances(self):
        pass
        self.header._fetch_instances()
        for i in range(len(self.folders)):
            pass
            self.folders[i]._fetch_instances()

        _ = self.files
        if hasattr(self, '_m_files'):
            pass
            for i in range(len(self._m_files)):
                pass
                self._m_files[i]._fetch_instances()



    class BlockHeader(KaitaiStruct):
        """Header of a block of data, without its reserved area.

        Windows calls it `CFDATA`.

        Fields (0x8 bytes), with offsets from the start of the structure:
            checksum: u4 at 0x0, csum
                Exclusive or of the data and the sizes; 0 for none.
            len_packed: u2 at 0x4, cbData
                Bytes of the data that follow.
            len_unpacked: u2 at 0x6, cbUncomp
                Bytes of the contents.

        References:
            https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)
        """
        SEQ_FIELDS = (
            "checksum", "len_packed", "len_unpacked",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCabinet.BlockHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.checksum = self._io.read_u4le()
            self.len_packed = self._io.read_u2le()
            self.len_unpacked = self._io.read_u2le()


        def _fetch_instances(self):
            pass


    class File(KaitaiStruct):
        """A part of the contents of a folder.

        Windows calls it `CFFILE`.

        Fields, with offsets from the start of the structure:
            len_file: u4 at 0x0, cbFile
                Size of the file in bytes, expanded.
            ofs_in_folder: u4 at 0x4, uoffFolderStart
                Offset of the file in the contents of its folder.
            folder_index: u2 at 0x8, iFolder
                Index of its folder; 0xfffd and above, it continues in another cabinet.
            date: u2 at 0xa, date
            time: u2 at 0xc, time
            attributes: u2 at 0xe, attribs
            name: bytes up to 0x0 at 0x10, szName

        References:
            https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)
        """
        SEQ_FIELDS = (
            "len_file", "ofs_in_folder", "folder_index", "date", "time", "attributes",
            "name",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCabinet.File, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.len_file = self._io.read_u4le()
            self.ofs_in_folder = self._io.read_u4le()
            self.folder_index = self._io.read_u2le()
            self.date = self._io.read_u2le()
            self.time = self._io.read_u2le()
            self.attributes = self._io.read_u2le()
            self.name = self._io.read_bytes_term(0, False, True, True)


        def _fetch_instances(self):
            pass


    class Folder(KaitaiStruct):
        """A compressed stream of blocks.

        Windows calls it `CFFOLDER`.

        Fields, with offsets from the start of the structure:
            ofs_first_block: u4 at 0x0, coffCabStart
                Offset of the header of the first block.
            num_blocks: u2 at 0x4, cCFData
            compression: u2 at 0x6, typeCompress
                The low four bits are the kind, of `compressions`; parameters are above.
            folder_reserve: _root.header.len_folder_area bytes at 0x8, abReserve

        Read or calculated when asked for:
            kind: calculated
                One of `compressions`.

        References:
            https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)
        """
        SEQ_FIELDS = (
            "ofs_first_block", "num_blocks", "compression", "folder_reserve",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCabinet.Folder, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.ofs_first_block = self._io.read_u4le()
            self.num_blocks = self._io.read_u2le()
            self.compression = self._io.read_u2le()
            self.folder_reserve = self._io.read_bytes(self._root.header.len_folder_area)


        def _fetch_instances(self):
            pass

        @property
        def kind(self):
            """One of `compressions`."""
            if hasattr(self, '_m_kind'):
                return self._m_kind

            self._m_kind = self.compression & 15
            return getattr(self, '_m_kind', None)


    class Header(KaitaiStruct):
        """Numbers of folders and files, and sizes of areas that applications may use.

        Windows calls it `CFHEADER`.

        Fields, with offsets from the start of the structure:
            magic: the bytes MSCF at 0x0, signature
            len_cabinet: u4 at 0x8, cbCabinet
                Size of the cabinet in bytes.
            ofs_files: u4 at 0x10, coffFiles
                Offset of the first file's entry.
            version_minor: u1 at 0x18, versionMinor
            version_major: u1 at 0x19, versionMajor
            num_folders: u2 at 0x1a, cFolders
            num_files: u2 at 0x1c, cFiles
            flags: u2 at 0x1e, flags
                Bit 0, a cabinet before this one has the beginning of its contents;
                bit 1, one behind this one has the end; bit 2, there are reserved areas.
            set_id: u2 at 0x20, setID
                Number of the set of cabinets.
            cabinet_index: u2 at 0x22, iCabinet
                Index of this cabinet in its set.
            len_header_reserve: u2 at 0x24, cbCFHeader
                Size of the area behind it that an application may use.
            len_folder_reserve: u1 at 0x26, cbCFFolder
                Size of such an area behind each folder's entry.
            len_block_reserve: u1 at 0x27, cbCFData
                Size of such an area between the header of each block and its data.
            header_reserve: len_header_reserve bytes at 0x28, abReserve
            previous_cabinet: neighbour, szCabinetPrev
            next_cabinet: neighbour, szCabinetNext

        Read or calculated when asked for:
            has_previous: calculated
                Whether a cabinet before this one has the beginning of its contents.
            has_next: calculated
                Whether a cabinet behind this one has the end of its contents.
            has_reserve: calculated
                Whether there are areas that applications may use.
            len_folder_area: calculated
                Bytes behind each folder's entry.
            len_block_area: calculated
                Bytes between the header of each block and its data.

        References:
            https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)
        """
        SEQ_FIELDS = (
            "magic", "len_cabinet", "ofs_files", "version_minor", "version_major",
            "num_folders", "num_files", "flags", "set_id", "cabinet_index",
            "len_header_reserve", "len_folder_reserve", "len_block_reserve",
            "header_reserve", "previous_cabinet", "next_cabinet",
        )
        len_header_reserve = None
        len_folder_reserve = None
        len_block_reserve = None
        header_reserve = None
        previous_cabinet = None
        next_cabinet = None

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCabinet.Header, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.magic = self._io.read_bytes(4)
            if not self.magic == b"\x4D\x53\x43\x46":
                raise kaitaistruct.ValidationNotEqualError(b"\x4D\x53\x43\x46", self.magic, self._io, u"/types/header/seq/0")
            self._unnamed1 = self._io.read_bytes(4)
            self.len_cabinet = self._io.read_u4le()
            self._unnamed3 = self._io.read_bytes(4)
            self.ofs_files = self._io.read_u4le()
            self._unnamed5 = self._io.read_bytes(4)
            self.version_minor = self._io.read_u1()
            self.version_major = self._io.read_u1()
            self.num_folders = self._io.read_u2le()
            self.num_files = self._io.read_u2le()
            self.flags = self._io.read_u2le()
            self.set_id = self._io.read_u2le()
            self.cabinet_index = self._io.read_u2le()
            if self.has_reserve:
                pass
                self.len_header_reserve = self._io.read_u2le()

            if self.has_reserve:
                pass
                self.len_folder_reserve = self._io.read_u1()

            if self.has_reserve:
                pass
                self.len_block_reserve = self._io.read_u1()

            if self.has_reserve:
                pass
                self.header_reserve = self._io.read_bytes(self.len_header_reserve)

            if self.has_previous:
                pass
                self.previous_cabinet = WindowsCabinet.Neighbour(self._io, self, self._root)

            if self.has_next:
                pass
                self.next_cabinet = WindowsCabinet.Neighbour(self._io, self, self._root)



        def _fetch_instances(self):
            pass
            if self.has_reserve:
                pass

            if self.has_reserve:
                pass

            if self.has_reserve:
                pass

            if self.has_reserve:
                pass

            if self.has_previous:
                pass
                self.previous_cabinet._fetch_instances()

            if self.has_next:
                pass
                self.next_cabinet._fetch_instances()


        @property
        def has_next(self):
            """Whether a cabinet behind this one has the end of its contents."""
            if hasattr(self, '_m_has_next'):
                return self._m_has_next

            self._m_has_next = self.flags & 2 != 0
            return getattr(self, '_m_has_next', None)

        @property
        def has_previous(self):
            """Whether a cabinet before this one has the beginning of its contents."""
            if hasattr(self, '_m_has_previous'):
                return self._m_has_previous

            self._m_has_previous = self.flags & 1 != 0
            return getattr(self, '_m_has_previous', None)

        @property
        def has_reserve(self):
            """Whether there are areas that applications may use."""
            if hasattr(self, '_m_has_reserve'):
                return self._m_has_reserve

            self._m_has_reserve = self.flags & 4 != 0
            return getattr(self, '_m_has_reserve', None)

        @property
        def len_block_area(self):
            """Bytes between the header of each block and its data."""
            if hasattr(self, '_m_len_block_area'):
                return self._m_len_block_area

            self._m_len_block_area = (self.len_block_reserve if self.has_reserve else 0)
            return getattr(self, '_m_len_block_area', None)

        @property
        def len_folder_area(self):
            """Bytes behind each folder's entry."""
            if hasattr(self, '_m_len_folder_area'):
                return self._m_len_folder_area

            self._m_len_folder_area = (self.len_folder_reserve if self.has_reserve else 0)
            return getattr(self, '_m_len_folder_area', None)


    class Neighbour(KaitaiStruct):
        """Names of another cabinet of the set.

        Fields, with offsets from the start of the structure:
            name: bytes up to 0x0 at 0x0, szCabinet
            disk: bytes up to 0x0, szDisk

        References:
            https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)
        """
        SEQ_FIELDS = (
            "name", "disk",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(WindowsCabinet.Neighbour, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.name = self._io.read_bytes_term(0, False, True, True)
            self.disk = self._io.read_bytes_term(0, False, True, True)


        def _fetch_instances(self):
            pass


    @property
    def files(self):
        """Entries of all files."""
        if hasattr(self, '_m_files'):
            return self._m_files

        _pos = self._io.pos()
        self._io.seek(self.header.ofs_files)
        self._m_files = []
        for i in range(self.header.num_files):
            self._m_files.append(WindowsCabinet.File(self._io, self, self._root))

        self._io.seek(_pos)
        return getattr(self, '_m_files', None)


