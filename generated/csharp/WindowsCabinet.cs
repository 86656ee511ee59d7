// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_cabinet.ksy; kaitai-struct-compiler 0.11.0

using System.Collections.Generic;

namespace Kaitai
{

    /// <summary>
    /// Archive of files. These are parts of folders, each of which is one compressed
    /// stream, in blocks of up to 0x8000 bytes of contents.
    /// 
    /// Symbol stores have cabinets with one file, whose names end with `_`. This
    /// schema has the header, the folders and the files. The blocks of a folder begin
    /// at `folder.ofs_first_block`, one behind the other, each with a `block_header`;
    /// an application follows and expands them itself, since their number and sizes
    /// may be anything. Blocks of MSZIP begin with `CK`, followed by a deflate stream
    /// that refers to the contents of the block before.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)">Source</a>
    /// </remarks>
    public partial class WindowsCabinet : KaitaiStruct
    {
        public static WindowsCabinet FromFile(string fileName)
        {
            return new WindowsCabinet(new KaitaiStream(fileName));
        }


        public enum Compressions
        {
            None = 0,
            Mszip = 1,
            Quantum = 2,
            Lzx = 3,
        }
        public WindowsCabinet(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsCabinet p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            f_files = false;
            _read();
        }
        private void _read()
        {
            _header = new HeaderType(m_io, this, m_root);
            _folders = new List<Folder>();
            for (var i = 0; i < Header.NumFolders; i++)
            {
                _folders.Add(new Folder(m_io, this, m_root));
            }
        }

        /// <summary>
        /// Header of a block of data, without its reserved area.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)">Source</a>
        /// </remarks>
        public partial class BlockHeader : KaitaiStruct
        {
            public static BlockHeader FromFile(string fileName)
            {
                return new BlockHeader(new KaitaiStream(fileName));
            }

            public BlockHeader(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsCabinet p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _checksum = m_io.ReadU4le();
                _lenPacked = m_io.ReadU2le();
                _lenUnpacked = m_io.ReadU2le();
            }
            private uint _checksum;
            private ushort _lenPacked;
            private ushort _lenUnpacked;
            private WindowsCabinet m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Exclusive or of the data and the sizes; 0 for none.
            /// </summary>
            public uint Checksum { get { return _checksum; } }

            /// <summary>
            /// Bytes of the data that follow.
            /// </summary>
            public ushort LenPacked { get { return _lenPacked; } }

            /// <summary>
            /// Bytes of the contents.
            /// </summary>
            public ushort LenUnpacked { get { return _lenUnpacked; } }
            public WindowsCabinet M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A part of the contents of a folder.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)">Source</a>
        /// </remarks>
        public partial class File : KaitaiStruct
        {
            public static File FromFile(string fileName)
            {
                return new File(new KaitaiStream(fileName));
            }

            public File(KaitaiStream p__io, WindowsCabinet p__parent = null, WindowsCabinet p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _lenFile = m_io.ReadU4le();
                _ofsInFolder = m_io.ReadU4le();
                _folderIndex = m_io.ReadU2le();
                _date = m_io.ReadU2le();
                _time = m_io.ReadU2le();
                _attributes = m_io.ReadU2le();
                _name = m_io.ReadBytesTerm(0, false, true, true);
            }
            private uint _lenFile;
            private uint _ofsInFolder;
            private ushort _folderIndex;
            private ushort _date;
            private ushort _time;
            private ushort _attributes;
            private byte[] _name;
            private WindowsCabinet m_root;
            private WindowsCabinet m_parent;

            /// <summary>
            /// Size of the file in bytes, expanded.
            /// </summary>
            public uint LenFile { get { return _lenFile; } }

            /// <summary>
            /// Offset of the file in the contents of its folder.
            /// </summary>
            public uint OfsInFolder { get { return _ofsInFolder; } }

            /// <summary>
            /// Index of its folder; 0xfffd and above, it continues in another cabinet.
            /// </summary>
            public ushort FolderIndex { get { return _folderIndex; } }
            public ushort Date { get { return _date; } }
            public ushort Time { get { return _time; } }
            public ushort Attributes { get { return _attributes; } }
            public byte[] Name { get { return _name; } }
            public WindowsCabinet M_Root { get { return m_root; } }
            public WindowsCabinet M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A compressed stream of blocks.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)">Source</a>
        /// </remarks>
        public partial class Folder : KaitaiStruct
        {
            public static Folder FromFile(string fileName)
            {
                return new Folder(new KaitaiStream(fileName));
            }

            public Folder(KaitaiStream p__io, WindowsCabinet p__parent = null, WindowsCabinet p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_kind = false;
                _read();
            }
            private void _read()
            {
                _ofsFirstBlock = m_io.ReadU4le();
                _numBlocks = m_io.ReadU2le();
                _compression = m_io.ReadU2le();
                _folderReserve = m_io.ReadBytes(M_Root.Header.LenFolderArea);
            }
            private bool f_kind;
            private int _kind;

            /// <summary>
            /// One of `compressions`.
            /// </summary>
            public int Kind
            {
                get
                {
                    if (f_kind)
                        return _kind;
                    f_kind = true;
                    _kind = (int) (Compression & 15);
                    return _kind;
                }
            }
            private uint _ofsFirstBlock;
            private ushort _numBlocks;
            private ushort _compression;
            private byte[] _folderReserve;
            private WindowsCabinet m_root;
            private WindowsCabinet m_parent;

            /// <summary>
            /// Offset of the header of the first block.
            /// </summary>
            public uint OfsFirstBlock { get { return _ofsFirstBlock; } }
            public ushort NumBlocks { get { return _numBlocks; } }

            /// <summary>
            /// The low four bits are the kind, of `compressions`; parameters are above.
            /// </summary>
            public ushort Compression { get { return _compression; } }
            public byte[] FolderReserve { get { return _folderReserve; } }
            public WindowsCabinet M_Root { get { return m_root; } }
            public WindowsCabinet M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Numbers of folders and files, and sizes of areas that applications may use.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)">Source</a>
        /// </remarks>
        public partial class HeaderType : KaitaiStruct
        {
            public static HeaderType FromFile(string fileName)
            {
                return new HeaderType(new KaitaiStream(fileName));
            }

            public HeaderType(KaitaiStream p__io, WindowsCabinet p__parent = null, WindowsCabinet p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_hasNext = false;
                f_hasPrevious = false;
                f_hasReserve = false;
                f_lenBlockArea = false;
                f_lenFolderArea = false;
                _read();
            }
            private void _read()
            {
                _magic = m_io.ReadBytes(4);
                if (!((KaitaiStream.ByteArrayCompare(_magic, new byte[] { 77, 83, 67, 70 }) == 0)))
                {
                    throw new ValidationNotEqualError(new byte[] { 77, 83, 67, 70 }, _magic, m_io, "/types/header/seq/0");
                }
                __unnamed1 = m_io.ReadBytes(4);
                _lenCabinet = m_io.ReadU4le();
                __unnamed3 = m_io.ReadBytes(4);
                _ofsFiles = m_io.ReadU4le();
                __unnamed5 = m_io.ReadBytes(4);
                _versionMinor = m_io.ReadU1();
                _versionMajor = m_io.ReadU1();
                _numFolders = m_io.ReadU2le();
                _numFiles = m_io.ReadU2le();
                _flags = m_io.ReadU2le();
                _setId = m_io.ReadU2le();
                _cabinetIndex = m_io.ReadU2le();
                if (HasReserve) {
                    _lenHeaderReserve = m_io.ReadU2le();
                }
                if (HasReserve) {
                    _lenFolderReserve = m_io.ReadU1();
                }
                if (HasReserve) {
                    _lenBlockReserve = m_io.ReadU1();
                }
                if (HasReserve) {
                    _headerReserve = m_io.ReadBytes((long) LenHeaderReserve);
                }
                if (HasPrevious) {
                    _previousCabinet = new Neighbour(m_io, this, m_root);
                }
                if (HasNext) {
                    _nextCabinet = new Neighbour(m_io, this, m_root);
                }
            }
            private bool f_hasNext;
            private bool _hasNext;

            /// <summary>
            /// Whether a cabinet behind this one has the end of its contents.
            /// </summary>
            public bool HasNext
            {
                get
                {
                    if (f_hasNext)
                        return _hasNext;
                    f_hasNext = true;
                    _hasNext = (bool) ((Flags & 2) != 0);
                    return _hasNext;
                }
            }
            private bool f_hasPrevious;
            private bool _hasPrevious;

            /// <summary>
            /// Whether a cabinet before this one has the beginning of its contents.
            /// </summary>
            public bool HasPrevious
            {
                get
                {
                    if (f_hasPrevious)
                        return _hasPrevious;
                    f_hasPrevious = true;
                    _hasPrevious = (bool) ((Flags & 1) != 0);
                    return _hasPrevious;
                }
            }
            private bool f_hasReserve;
            private bool _hasReserve;

            /// <summary>
            /// Whether there are areas that applications may use.
            /// </summary>
            public bool HasReserve
            {
                get
                {
                    if (f_hasReserve)
                        return _hasReserve;
                    f_hasReserve = true;
                    _hasReserve = (bool) ((Flags & 4) != 0);
                    return _hasReserve;
                }
            }
            private bool f_lenBlockArea;
            private byte _lenBlockArea;

            /// <summary>
            /// Bytes between the header of each block and its data.
            /// </summary>
            public byte LenBlockArea
            {
                get
                {
                    if (f_lenBlockArea)
                        return _lenBlockArea;
                    f_lenBlockArea = true;
                    _lenBlockArea = (byte) ((HasReserve ? LenBlockReserve : 0));
                    return _lenBlockArea;
                }
            }
            private bool f_lenFolderArea;
            private byte _lenFolderArea;

            /// <summary>
            /// Bytes behind each folder's entry.
            /// </summary>
            public byte LenFolderArea
            {
                get
                {
                    if (f_lenFolderArea)
                        return _lenFolderArea;
                    f_lenFolderArea = true;
                    _lenFolderArea = (byte) ((HasReserve ? LenFolderReserve : 0));
                    return _lenFolderArea;
                }
            }
            private byte[] _magic;
            private byte[] __unnamed1;
            private uint _lenCabinet;
            private byte[] __unnamed3;
            private uint _ofsFiles;
            private byte[] __unnamed5;
            private byte _versionMinor;
            private byte _versionMajor;
            private ushort _numFolders;
            private ushort _numFiles;
            private ushort _flags;
            private ushort _setId;
            private ushort _cabinetIndex;
            private ushort? _lenHeaderReserve;
            private byte? _lenFolderReserve;
            private byte? _lenBlockReserve;
            private byte[] _headerReserve;
            private Neighbour _previousCabinet;
            private Neighbour _nextCabinet;
            private WindowsCabinet m_root;
            private WindowsCabinet m_parent;
            public byte[] Magic { get { return _magic; } }

            /// <summary>
            /// Zero.
            /// </summary>
            public byte[] Unnamed_1 { get { return __unnamed1; } }

            /// <summary>
            /// Size of the cabinet in bytes.
            /// </summary>
            public uint LenCabinet { get { return _lenCabinet; } }

            /// <summary>
            /// Zero.
            /// </summary>
            public byte[] Unnamed_3 { get { return __unnamed3; } }

            /// <summary>
            /// Offset of the first file's entry.
            /// </summary>
            public uint OfsFiles { get { return _ofsFiles; } }

            /// <summary>
            /// Zero.
            /// </summary>
            public byte[] Unnamed_5 { get { return __unnamed5; } }
            public byte VersionMinor { get { return _versionMinor; } }
            public byte VersionMajor { get { return _versionMajor; } }
            public ushort NumFolders { get { return _numFolders; } }
            public ushort NumFiles { get { return _numFiles; } }

            /// <summary>
            /// Bit 0, a cabinet before this one has the beginning of its contents;
            /// bit 1, one behind this one has the end; bit 2, there are reserved areas.
            /// </summary>
            public ushort Flags { get { return _flags; } }

            /// <summary>
            /// Number of the set of cabinets.
            /// </summary>
            public ushort SetId { get { return _setId; } }

            /// <summary>
            /// Index of this cabinet in its set.
            /// </summary>
            public ushort CabinetIndex { get { return _cabinetIndex; } }

            /// <summary>
            /// Size of the area behind it that an application may use.
            /// </summary>
            public ushort? LenHeaderReserve { get { return _lenHeaderReserve; } }

            /// <summary>
            /// Size of such an area behind each folder's entry.
            /// </summary>
            public byte? LenFolderReserve { get { return _lenFolderReserve; } }

            /// <summary>
            /// Size of such an area between the header of each block and its data.
            /// </summary>
            public byte? LenBlockReserve { get { return _lenBlockReserve; } }
            public byte[] HeaderReserve { get { return _headerReserve; } }
            public Neighbour PreviousCabinet { get { return _previousCabinet; } }
            public Neighbour NextCabinet { get { return _nextCabinet; } }
            public WindowsCabinet M_Root { get { return m_root; } }
            public WindowsCabinet M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Names of another cabinet of the set.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/previous-versions/bb417343(v=msdn.10)">Source</a>
        /// </remarks>
        public partial class Neighbour : KaitaiStruct
        {
            public static Neighbour FromFile(string fileName)
            {
                return new Neighbour(new KaitaiStream(fileName));
            }

            public Neighbour(KaitaiStream p__io, WindowsCabinet.HeaderType p__parent = null, WindowsCabinet p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _name = m_io.ReadBytesTerm(0, false, true, true);
                _disk = m_io.ReadBytesTerm(0, false, true, true);
            }
            private byte[] _name;
            private byte[] _disk;
            private WindowsCabinet m_root;
            private WindowsCabinet.HeaderType m_parent;
            public byte[] Name { get { return _name; } }
            public byte[] Disk { get { return _disk; } }
            public WindowsCabinet M_Root { get { return m_root; } }
            public WindowsCabinet.HeaderType M_Parent { get { return m_parent; } }
        }
        private bool f_files;
        private List<File> _files;

        /// <summary>
        /// Entries of all files.
        /// </summary>
        public List<File> Files
        {
            get
            {
                if (f_files)
                    return _files;
                f_files = true;
                long _pos = m_io.Pos;
                m_io.Seek(Header.OfsFiles);
                _files = new List<File>();
                for (var i = 0; i < Header.NumFiles; i++)
                {
                    _files.Add(new File(m_io, this, m_root));
                }
                m_io.Seek(_pos);
                return _files;
            }
        }
        private HeaderType _header;
        private List<Folder> _folders;
        private WindowsCabinet m_root;
        private KaitaiStruct m_parent;
        public HeaderType Header { get { return _header; } }
        public List<Folder> Folders { get { return _folders; } }
        public WindowsCabinet M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
