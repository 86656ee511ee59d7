// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/zdmp.ksy; kaitai-struct-compiler 0.11.0



namespace Kaitai
{

    /// <summary>
    /// A crash dump of Windows, or an image of physical memory, that DumpIt has
    /// compressed block by block.
    /// 
    /// The first block is at offset 0x1000, at the end of `header`; each of the others
    /// is directly behind the one before. A block is a `block_header` and its payload.
    /// There is no index: an application follows the sizes itself, since the number of
    /// blocks may be anything. Block number n has the bytes of the dump from n times
    /// `header.len_block` on.
    /// 
    /// A block whose payload is as large as a block is stored as it is, also the last
    /// one, of which the dump may need less. Any other payload consists of LZNT1
    /// chunks, each of which begins with a `chunk_header`, expands to 4096 bytes and
    /// does not refer to another one; where they expand to less than a block, the rest
    /// is zeros.
    /// 
    /// Not verified on a file of DumpIt's: fields and values are taken from another
    /// reader of such files.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://github.com/volatilityfoundation/volatility3/pull/2018">Source</a>
    /// </remarks>
    public partial class Zdmp : KaitaiStruct
    {
        public static Zdmp FromFile(string fileName)
        {
            return new Zdmp(new KaitaiStream(fileName));
        }


        public enum Compressions
        {
            Lznt1 = 2,
        }

        public enum DataTypes
        {
            Compressed = 1,
        }
        public Zdmp(KaitaiStream p__io, KaitaiStruct p__parent = null, Zdmp p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            _read();
        }
        private void _read()
        {
            __raw_header = m_io.ReadBytes(4096);
            var io___raw_header = new KaitaiStream(__raw_header);
            _header = new HeaderType(io___raw_header, this, m_root);
        }

        /// <summary>
        /// Header of a block, directly before its payload. Not verified on a file of
        /// DumpIt's.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/volatilityfoundation/volatility3/pull/2018">Source</a>
        /// </remarks>
        public partial class BlockHeader : KaitaiStruct
        {
            public static BlockHeader FromFile(string fileName)
            {
                return new BlockHeader(new KaitaiStream(fileName));
            }

            public BlockHeader(KaitaiStream p__io, KaitaiStruct p__parent = null, Zdmp p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _magic = m_io.ReadBytes(4);
                if (!((KaitaiStream.ByteArrayCompare(_magic, new byte[] { 90, 66, 76, 75 }) == 0)))
                {
                    throw new ValidationNotEqualError(new byte[] { 90, 66, 76, 75 }, _magic, m_io, "/types/block_header/seq/0");
                }
                _payloadFacts = new PayloadFactsType(m_io, this, m_root);
            }
            private byte[] _magic;
            private PayloadFactsType _payloadFacts;
            private Zdmp m_root;
            private KaitaiStruct m_parent;
            public byte[] Magic { get { return _magic; } }
            public PayloadFactsType PayloadFacts { get { return _payloadFacts; } }
            public Zdmp M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Header of an LZNT1 chunk, directly before its contents.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-xca/d8a11c9a-4b38-4a6c-9c8b-4fc3a8a1a4d8">Source</a>
        /// </remarks>
        public partial class ChunkHeader : KaitaiStruct
        {
            public static ChunkHeader FromFile(string fileName)
            {
                return new ChunkHeader(new KaitaiStream(fileName));
            }

            public ChunkHeader(KaitaiStream p__io, KaitaiStruct p__parent = null, Zdmp p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isPacked = false;
                f_lenContents = false;
                _read();
            }
            private void _read()
            {
                _info = m_io.ReadU2le();
            }
            private bool f_isPacked;
            private bool _isPacked;

            /// <summary>
            /// Whether the contents are compressed.
            /// </summary>
            public bool IsPacked
            {
                get
                {
                    if (f_isPacked)
                        return _isPacked;
                    f_isPacked = true;
                    _isPacked = (bool) ((Info & 32768) != 0);
                    return _isPacked;
                }
            }
            private bool f_lenContents;
            private int _lenContents;

            /// <summary>
            /// Bytes of the contents.
            /// </summary>
            public int LenContents
            {
                get
                {
                    if (f_lenContents)
                        return _lenContents;
                    f_lenContents = true;
                    _lenContents = (int) ((Info & 4095) + 1);
                    return _lenContents;
                }
            }
            private ushort _info;
            private Zdmp m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// 0 behind the last chunk.
            /// </summary>
            public ushort Info { get { return _info; } }
            public Zdmp M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Size and compression of the dump. Not verified on a file of DumpIt's.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/volatilityfoundation/volatility3/pull/2018">Source</a>
        /// </remarks>
        public partial class HeaderType : KaitaiStruct
        {
            public static HeaderType FromFile(string fileName)
            {
                return new HeaderType(new KaitaiStream(fileName));
            }

            public HeaderType(KaitaiStream p__io, Zdmp p__parent = null, Zdmp p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _magic = m_io.ReadBytes(4);
                if (!((KaitaiStream.ByteArrayCompare(_magic, new byte[] { 90, 68, 77, 80 }) == 0)))
                {
                    throw new ValidationNotEqualError(new byte[] { 90, 68, 77, 80 }, _magic, m_io, "/types/header/seq/0");
                }
                _version = m_io.ReadU4le();
                _lenDump = m_io.ReadU8le();
                _lenBlock = m_io.ReadU4le();
                _dataType = ((Zdmp.DataTypes) m_io.ReadU2le());
                _compression = ((Zdmp.Compressions) m_io.ReadU2le());
            }
            private byte[] _magic;
            private uint _version;
            private ulong _lenDump;
            private uint _lenBlock;
            private DataTypes _dataType;
            private Compressions _compression;
            private Zdmp m_root;
            private Zdmp m_parent;
            public byte[] Magic { get { return _magic; } }

            /// <summary>
            /// 0x100 in the files that are known.
            /// </summary>
            public uint Version { get { return _version; } }

            /// <summary>
            /// Size of the dump in bytes.
            /// </summary>
            public ulong LenDump { get { return _lenDump; } }

            /// <summary>
            /// Size of a block of the dump in bytes, such as 0x200000.
            /// </summary>
            public uint LenBlock { get { return _lenBlock; } }

            /// <summary>
            /// Whether the blocks are compressed.
            /// </summary>
            public DataTypes DataType { get { return _dataType; } }

            /// <summary>
            /// Compression of the blocks, numbered as Windows does.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntifs/nf-ntifs-rtldecompressbuffer">Source</a>
            /// </remarks>
            public Compressions Compression { get { return _compression; } }
            public Zdmp M_Root { get { return m_root; } }
            public Zdmp M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Size and checksum of a payload. Not verified on a file of DumpIt's.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/volatilityfoundation/volatility3/pull/2018">Source</a>
        /// </remarks>
        public partial class PayloadFactsType : KaitaiStruct
        {
            public static PayloadFactsType FromFile(string fileName)
            {
                return new PayloadFactsType(new KaitaiStream(fileName));
            }

            public PayloadFactsType(KaitaiStream p__io, Zdmp.BlockHeader p__parent = null, Zdmp p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _lenPayload = m_io.ReadU4le();
                _crc32 = m_io.ReadU4le();
            }
            private uint _lenPayload;
            private uint _crc32;
            private Zdmp m_root;
            private Zdmp.BlockHeader m_parent;

            /// <summary>
            /// Bytes of the payload.
            /// </summary>
            public uint LenPayload { get { return _lenPayload; } }

            /// <summary>
            /// CRC-32 of the payload as it is stored.
            /// </summary>
            public uint Crc32 { get { return _crc32; } }
            public Zdmp M_Root { get { return m_root; } }
            public Zdmp.BlockHeader M_Parent { get { return m_parent; } }
        }
        private HeaderType _header;
        private Zdmp m_root;
        private KaitaiStruct m_parent;
        private byte[] __raw_header;
        public HeaderType Header { get { return _header; } }
        public Zdmp M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
        public byte[] M_RawHeader { get { return __raw_header; } }
    }
}
