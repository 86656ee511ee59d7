// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_pdb.ksy; kaitai-struct-compiler 0.11.0

using System.Collections.Generic;

namespace Kaitai
{

    /// <summary>
    /// Symbols of an image of Windows: names, types and sections, in the container
    /// MSF 7.00 (multi-stream file) that Visual Studio .NET introduced.
    /// 
    /// The file is an array of blocks of `block_size` bytes; the first one begins
    /// with the superblock, which is the root of this schema. All else is in streams,
    /// whose blocks may be anywhere: an application joins the blocks of a stream
    /// and then reads its contents by one of the types here.
    /// 
    /// The stream directory is joined first. Its block numbers are an array of
    /// 32-bit integers, which fills the blocks of `directory_list_blocks`. The
    /// directory is a `directory_head`, the size of each stream in 32 bits
    /// (0xffffffff: no such stream), and the block numbers of each stream.
    /// 
    /// * Stream 1 begins with an `info_header`: the GUID.
    /// * Stream 2 has types, stream 4 identifiers.
    /// * Stream 3 begins with a `dbi_header`, which has the age and the numbers of
    ///   further streams; `module_record`s follow.
    /// * The stream of symbol records is a sequence of symbol records.
    /// * The stream of a module begins with a `module_signature`; symbol records
    ///   follow.
    /// 
    /// A symbol record is a `symbol_head` and, by its kind, a `public_symbol`,
    /// `data_symbol` or `procedure_symbol`; other kinds are not described here. The
    /// streams that a `debug_header` names are arrays of `omap_entry` and of section
    /// headers (`section_header` of windows_pe.ksy), or begin with an
    /// `image_copy_head`. Names are UTF-8.
    /// 
    /// Every count, size, block number and stream number may be wrong, and streams
    /// may share blocks: each is to be checked before use.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://llvm.org/docs/PDB/index.html">Source</a>
    /// </remarks>
    /// <remarks>
    /// Reference: <a href="https://github.com/microsoft/microsoft-pdb">Source</a>
    /// </remarks>
    /// <remarks>
    /// Reference: <a href="https://github.com/microsoft/pdb-rs">Source</a>
    /// </remarks>
    public partial class WindowsPdb : KaitaiStruct
    {
        public static WindowsPdb FromFile(string fileName)
        {
            return new WindowsPdb(new KaitaiStream(fileName));
        }


        public enum Machines
        {
            None = 0,
            I386 = 332,
            Armnt = 452,
            Amd64 = 34404,
            Arm64ec = 42561,
            Arm64x = 42574,
            Arm64 = 43620,
        }

        public enum PublicFlags
        {
            Code = 1,
            Function = 2,
            Managed = 4,
            Msil = 8,
        }

        public enum SymbolForms
        {
            C7 = 1,
            C11 = 2,
            C13 = 4,
        }

        public enum SymbolKinds
        {
            End = 6,
            Ldata32St = 4103,
            Gdata32St = 4104,
            Pub32St = 4105,
            Lproc32St = 4106,
            Gproc32St = 4107,
            Ldata32 = 4364,
            Gdata32 = 4365,
            Pub32 = 4366,
            Lproc32 = 4367,
            Gproc32 = 4368,
            Lproc32Id = 4422,
            Gproc32Id = 4423,
            ProcIdEnd = 4431,
        }
        public WindowsPdb(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsPdb p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            f_blockMask = false;
            f_directoryListBlocks = false;
            f_numDirectoryBlocks = false;
            f_numDirectoryListBlocks = false;
            f_ofsDirectoryListBlocks = false;
            _read();
        }
        private void _read()
        {
            _magic = m_io.ReadBytes(24);
            if (!((KaitaiStream.ByteArrayCompare(_magic, new byte[] { 77, 105, 99, 114, 111, 115, 111, 102, 116, 32, 67, 47, 67, 43, 43, 32, 77, 83, 70, 32, 55, 46, 48, 48 }) == 0)))
            {
                throw new ValidationNotEqualError(new byte[] { 77, 105, 99, 114, 111, 115, 111, 102, 116, 32, 67, 47, 67, 43, 43, 32, 77, 83, 70, 32, 55, 46, 48, 48 }, _magic, m_io, "/seq/0");
            }
            _magicEnd = m_io.ReadBytes(8);
            if (!((KaitaiStream.ByteArrayCompare(_magicEnd, new byte[] { 13, 10, 26, 68, 83, 0, 0, 0 }) == 0)))
            {
                throw new ValidationNotEqualError(new byte[] { 13, 10, 26, 68, 83, 0, 0, 0 }, _magicEnd, m_io, "/seq/1");
            }
            _blockSize = m_io.ReadU4le();
            _freeBlockMap = m_io.ReadU4le();
            _numBlocks = m_io.ReadU4le();
            _lenDirectory = m_io.ReadU4le();
            __unnamed6 = m_io.ReadBytes(4);
        }

        /// <summary>
        /// Fields of a `data_symbol` before its name.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class DataFields : KaitaiStruct
        {
            public static DataFields FromFile(string fileName)
            {
                return new DataFields(new KaitaiStream(fileName));
            }

            public DataFields(KaitaiStream p__io, WindowsPdb.DataSymbol p__parent = null, WindowsPdb p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _typeIndex = m_io.ReadU4le();
                _offset = m_io.ReadU4le();
                _section = m_io.ReadU2le();
            }
            private uint _typeIndex;
            private uint _offset;
            private ushort _section;
            private WindowsPdb m_root;
            private WindowsPdb.DataSymbol m_parent;

            /// <summary>
            /// Index of the type in stream 2.
            /// </summary>
            public uint TypeIndex { get { return _typeIndex; } }

            /// <summary>
            /// Offset in the section.
            /// </summary>
            public uint Offset { get { return _offset; } }

            /// <summary>
            /// Number of the section, counted from 1.
            /// </summary>
            public ushort Section { get { return _section; } }
            public WindowsPdb M_Root { get { return m_root; } }
            public WindowsPdb.DataSymbol M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A variable with static storage.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class DataSymbol : KaitaiStruct
        {
            public static DataSymbol FromFile(string fileName)
            {
                return new DataSymbol(new KaitaiStream(fileName));
            }

            public DataSymbol(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsPdb p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _fields = new DataFields(m_io, this, m_root);
                _name = m_io.ReadBytesTerm(0, false, true, true);
            }
            private DataFields _fields;
            private byte[] _name;
            private WindowsPdb m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// All but the name.
            /// </summary>
            public DataFields Fields { get { return _fields; } }

            /// <summary>
            /// Name of the variable; it begins with its length if the kind ends in `_st`.
            /// </summary>
            public byte[] Name { get { return _name; } }
            public WindowsPdb M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Start of stream 3. These parts follow, in this order: module records,
        /// section contributions, section map, source files, type servers, names for
        /// Edit and Continue, `debug_header`.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://llvm.org/docs/PDB/DbiStream.html">Source</a>
        /// </remarks>
        public partial class DbiHeader : KaitaiStruct
        {
            public static DbiHeader FromFile(string fileName)
            {
                return new DbiHeader(new KaitaiStream(fileName));
            }

            public DbiHeader(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsPdb p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _signature = m_io.ReadU4le();
                _version = m_io.ReadU4le();
                _age = m_io.ReadU4le();
                _globalSymbolStream = m_io.ReadU2le();
                _buildNumber = m_io.ReadU2le();
                _publicSymbolStream = m_io.ReadU2le();
                _pdbDllVersion = m_io.ReadU2le();
                _symbolRecordStream = m_io.ReadU2le();
                _pdbDllBuild = m_io.ReadU2le();
                _lenModules = m_io.ReadU4le();
                _lenSectionContributions = m_io.ReadU4le();
                _lenSectionMap = m_io.ReadU4le();
                _lenSourceFiles = m_io.ReadU4le();
                _lenTypeServers = m_io.ReadU4le();
                _mfcTypeServer = m_io.ReadU4le();
                _lenDebugHeader = m_io.ReadU4le();
                _lenEditAndContinue = m_io.ReadU4le();
                _flags = m_io.ReadU2le();
                _machine = ((WindowsPdb.Machines) m_io.ReadU2le());
                __unnamed19 = m_io.ReadBytes(4);
            }
            private uint _signature;
            private uint _version;
            private uint _age;
            private ushort _globalSymbolStream;
            private ushort _buildNumber;
            private ushort _publicSymbolStream;
            private ushort _pdbDllVersion;
            private ushort _symbolRecordStream;
            private ushort _pdbDllBuild;
            private uint _lenModules;
            private uint _lenSectionContributions;
            private uint _lenSectionMap;
            private uint _lenSourceFiles;
            private uint _lenTypeServers;
            private uint _mfcTypeServer;
            private uint _lenDebugHeader;
            private uint _lenEditAndContinue;
            private ushort _flags;
            private Machines _machine;
            private byte[] __unnamed19;
            private WindowsPdb m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// All bits are set; older files have another header.
            /// </summary>
            public uint Signature { get { return _signature; } }

            /// <summary>
            /// Version of the stream; 19990903 since Visual C++ 7.0.
            /// </summary>
            public uint Version { get { return _version; } }

            /// <summary>
            /// The age of the debug record of the image.
            /// </summary>
            public uint Age { get { return _age; } }

            /// <summary>
            /// Stream of the hash table of global symbols.
            /// </summary>
            public ushort GlobalSymbolStream { get { return _globalSymbolStream; } }

            /// <summary>
            /// Version of the toolchain.
            /// </summary>
            public ushort BuildNumber { get { return _buildNumber; } }

            /// <summary>
            /// Stream of the hash table of public symbols.
            /// </summary>
            public ushort PublicSymbolStream { get { return _publicSymbolStream; } }

            /// <summary>
            /// Version of the library that wrote the file.
            /// </summary>
            public ushort PdbDllVersion { get { return _pdbDllVersion; } }

            /// <summary>
            /// Stream of the records of global and public symbols.
            /// </summary>
            public ushort SymbolRecordStream { get { return _symbolRecordStream; } }

            /// <summary>
            /// Build of the library that wrote the file.
            /// </summary>
            public ushort PdbDllBuild { get { return _pdbDllBuild; } }

            /// <summary>
            /// Bytes of all module records.
            /// </summary>
            public uint LenModules { get { return _lenModules; } }

            /// <summary>
            /// Bytes of the table of the parts that modules contribute to sections.
            /// </summary>
            public uint LenSectionContributions { get { return _lenSectionContributions; } }

            /// <summary>
            /// Bytes of the section map.
            /// </summary>
            public uint LenSectionMap { get { return _lenSectionMap; } }

            /// <summary>
            /// Bytes of the table of source files.
            /// </summary>
            public uint LenSourceFiles { get { return _lenSourceFiles; } }

            /// <summary>
            /// Bytes of the map of type servers.
            /// </summary>
            public uint LenTypeServers { get { return _lenTypeServers; } }

            /// <summary>
            /// Index of the type server of MFC.
            /// </summary>
            public uint MfcTypeServer { get { return _mfcTypeServer; } }

            /// <summary>
            /// Bytes of the `debug_header`; 0 if there is none.
            /// </summary>
            public uint LenDebugHeader { get { return _lenDebugHeader; } }

            /// <summary>
            /// Bytes of the names for Edit and Continue.
            /// </summary>
            public uint LenEditAndContinue { get { return _lenEditAndContinue; } }

            /// <summary>
            /// Bit 0 is set by incremental links, bit 1 if private symbols were
            /// stripped, bit 2 if types may conflict.
            /// </summary>
            public ushort Flags { get { return _flags; } }

            /// <summary>
            /// Machine of the image.
            /// </summary>
            public Machines Machine { get { return _machine; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public byte[] Unnamed_19 { get { return __unnamed19; } }
            public WindowsPdb M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Numbers of streams of further data, each 0xffff if there is no such
        /// stream. Older files end early: the rest does not exist.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://llvm.org/docs/PDB/DbiStream.html">Source</a>
        /// </remarks>
        public partial class DebugHeader : KaitaiStruct
        {
            public static DebugHeader FromFile(string fileName)
            {
                return new DebugHeader(new KaitaiStream(fileName));
            }

            public DebugHeader(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsPdb p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _fpo = m_io.ReadU2le();
                _exception = m_io.ReadU2le();
                _fixup = m_io.ReadU2le();
                _omapToSource = m_io.ReadU2le();
                _omapFromSource = m_io.ReadU2le();
                _sectionHeaders = m_io.ReadU2le();
                _tokenRidMap = m_io.ReadU2le();
                _xdata = m_io.ReadU2le();
                _pdata = m_io.ReadU2le();
                _newFpo = m_io.ReadU2le();
                _originalSectionHeaders = m_io.ReadU2le();
            }
            private ushort _fpo;
            private ushort _exception;
            private ushort _fixup;
            private ushort _omapToSource;
            private ushort _omapFromSource;
            private ushort _sectionHeaders;
            private ushort _tokenRidMap;
            private ushort _xdata;
            private ushort _pdata;
            private ushort _newFpo;
            private ushort _originalSectionHeaders;
            private WindowsPdb m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Frames of x86 code, in the older form.
            /// </summary>
            public ushort Fpo { get { return _fpo; } }

            /// <summary>
            /// Exception data.
            /// </summary>
            public ushort Exception { get { return _exception; } }

            /// <summary>
            /// Relocations.
            /// </summary>
            public ushort Fixup { get { return _fixup; } }

            /// <summary>
            /// An array of `omap_entry`, from RVAs of the image to those at link time.
            /// </summary>
            public ushort OmapToSource { get { return _omapToSource; } }

            /// <summary>
            /// An array of `omap_entry`, from RVAs at link time to those of the image.
            /// </summary>
            public ushort OmapFromSource { get { return _omapFromSource; } }

            /// <summary>
            /// An array of section headers, as in the image.
            /// </summary>
            public ushort SectionHeaders { get { return _sectionHeaders; } }

            /// <summary>
            /// A map of tokens of managed code.
            /// </summary>
            public ushort TokenRidMap { get { return _tokenRidMap; } }

            /// <summary>
            /// A copy of the image's descriptions of stack frames (`image_copy_head`).
            /// </summary>
            public ushort Xdata { get { return _xdata; } }

            /// <summary>
            /// A copy of the image's table of functions (`image_copy_head`).
            /// </summary>
            public ushort Pdata { get { return _pdata; } }

            /// <summary>
            /// Frames of x86 code, in the newer form.
            /// </summary>
            public ushort NewFpo { get { return _newFpo; } }

            /// <summary>
            /// An array of section headers, as at link time; symbols refer to these
            /// if the image was rearranged afterwards.
            /// </summary>
            public ushort OriginalSectionHeaders { get { return _originalSectionHeaders; } }
            public WindowsPdb M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Start of the stream directory.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://llvm.org/docs/PDB/MsfFile.html">Source</a>
        /// </remarks>
        public partial class DirectoryHead : KaitaiStruct
        {
            public static DirectoryHead FromFile(string fileName)
            {
                return new DirectoryHead(new KaitaiStream(fileName));
            }

            public DirectoryHead(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsPdb p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _numStreams = m_io.ReadU4le();
            }
            private uint _numStreams;
            private WindowsPdb m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Number of streams, at most 65535; their sizes follow.
            /// </summary>
            public uint NumStreams { get { return _numStreams; } }
            public WindowsPdb M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Start of a stream that has a copy of bytes of the image, which follow.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/PDB/dbi/dbi.h">Source</a>
        /// </remarks>
        public partial class ImageCopyHead : KaitaiStruct
        {
            public static ImageCopyHead FromFile(string fileName)
            {
                return new ImageCopyHead(new KaitaiStream(fileName));
            }

            public ImageCopyHead(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsPdb p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _version = m_io.ReadU4le();
                _lenHead = m_io.ReadU4le();
                _lenData = m_io.ReadU4le();
                _dataRva = m_io.ReadU4le();
                _imageBase = m_io.ReadU8le();
                __unnamed5 = m_io.ReadBytes(4);
                __unnamed6 = m_io.ReadBytes(4);
            }
            private uint _version;
            private uint _lenHead;
            private uint _lenData;
            private uint _dataRva;
            private ulong _imageBase;
            private byte[] __unnamed5;
            private byte[] __unnamed6;
            private WindowsPdb m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Version of this structure, 1.
            /// </summary>
            public uint Version { get { return _version; } }

            /// <summary>
            /// Bytes of this structure, 0x20.
            /// </summary>
            public uint LenHead { get { return _lenHead; } }

            /// <summary>
            /// Bytes of the copy.
            /// </summary>
            public uint LenData { get { return _lenData; } }

            /// <summary>
            /// RVA of the first byte in the image.
            /// </summary>
            public uint DataRva { get { return _dataRva; } }

            /// <summary>
            /// Preferred base address of the image.
            /// </summary>
            public ulong ImageBase { get { return _imageBase; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public byte[] Unnamed_5 { get { return __unnamed5; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public byte[] Unnamed_6 { get { return __unnamed6; } }
            public WindowsPdb M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Start of stream 1.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://llvm.org/docs/PDB/PdbStream.html">Source</a>
        /// </remarks>
        public partial class InfoHeader : KaitaiStruct
        {
            public static InfoHeader FromFile(string fileName)
            {
                return new InfoHeader(new KaitaiStream(fileName));
            }

            public InfoHeader(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsPdb p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _version = m_io.ReadU4le();
                _signature = m_io.ReadU4le();
                _age = m_io.ReadU4le();
                _guid = m_io.ReadBytes(16);
            }
            private uint _version;
            private uint _signature;
            private uint _age;
            private byte[] _guid;
            private WindowsPdb m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Version of the stream; 20000404 since Visual C++ 7.0.
            /// </summary>
            public uint Version { get { return _version; } }

            /// <summary>
            /// Time in seconds since 1970, or a hash.
            /// </summary>
            public uint Signature { get { return _signature; } }

            /// <summary>
            /// Number of times that the file was written. The age of an image's debug
            /// record is that of the `dbi_header`, not this one.
            /// </summary>
            public uint Age { get { return _age; } }

            /// <summary>
            /// The GUID; an image's debug record has the same.
            /// </summary>
            public byte[] Guid { get { return _guid; } }
            public WindowsPdb M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Fields of a `module_record` before its names.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://llvm.org/docs/PDB/DbiStream.html">Source</a>
        /// </remarks>
        public partial class ModuleFields : KaitaiStruct
        {
            public static ModuleFields FromFile(string fileName)
            {
                return new ModuleFields(new KaitaiStream(fileName));
            }

            public ModuleFields(KaitaiStream p__io, WindowsPdb.ModuleRecord p__parent = null, WindowsPdb p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                __unnamed0 = m_io.ReadBytes(4);
                _section = m_io.ReadU2le();
                __unnamed2 = m_io.ReadBytes(2);
                _sectionOffset = m_io.ReadU4le();
                _contributionSize = m_io.ReadU4le();
                _characteristics = m_io.ReadU4le();
                _moduleIndex = m_io.ReadU2le();
                __unnamed7 = m_io.ReadBytes(2);
                _dataChecksum = m_io.ReadU4le();
                _relocationChecksum = m_io.ReadU4le();
                _flags = m_io.ReadU2le();
                _symbolStream = m_io.ReadU2le();
                _lenSymbols = m_io.ReadU4le();
                _lenOldLines = m_io.ReadU4le();
                _lenLines = m_io.ReadU4le();
                _numFiles = m_io.ReadU2le();
                __unnamed16 = m_io.ReadBytes(2);
                __unnamed17 = m_io.ReadBytes(4);
                _sourceName = m_io.ReadU4le();
                _pdbName = m_io.ReadU4le();
            }
            private byte[] __unnamed0;
            private ushort _section;
            private byte[] __unnamed2;
            private uint _sectionOffset;
            private uint _contributionSize;
            private uint _characteristics;
            private ushort _moduleIndex;
            private byte[] __unnamed7;
            private uint _dataChecksum;
            private uint _relocationChecksum;
            private ushort _flags;
            private ushort _symbolStream;
            private uint _lenSymbols;
            private uint _lenOldLines;
            private uint _lenLines;
            private ushort _numFiles;
            private byte[] __unnamed16;
            private byte[] __unnamed17;
            private uint _sourceName;
            private uint _pdbName;
            private WindowsPdb m_root;
            private WindowsPdb.ModuleRecord m_parent;

            /// <summary>
            /// A pointer in the memory of the writer.
            /// </summary>
            public byte[] Unnamed_0 { get { return __unnamed0; } }

            /// <summary>
            /// Section that has the module's first contribution, counted from 1.
            /// </summary>
            public ushort Section { get { return _section; } }

            /// <summary>
            /// Padding.
            /// </summary>
            public byte[] Unnamed_2 { get { return __unnamed2; } }

            /// <summary>
            /// Offset of that contribution in its section.
            /// </summary>
            public uint SectionOffset { get { return _sectionOffset; } }

            /// <summary>
            /// Bytes of that contribution.
            /// </summary>
            public uint ContributionSize { get { return _contributionSize; } }

            /// <summary>
            /// Flags of a section header.
            /// </summary>
            public uint Characteristics { get { return _characteristics; } }

            /// <summary>
            /// Index of the module, counted from 0.
            /// </summary>
            public ushort ModuleIndex { get { return _moduleIndex; } }

            /// <summary>
            /// Padding.
            /// </summary>
            public byte[] Unnamed_7 { get { return __unnamed7; } }

            /// <summary>
            /// CRC-32 of that contribution.
            /// </summary>
            public uint DataChecksum { get { return _dataChecksum; } }

            /// <summary>
            /// CRC-32 of its relocations.
            /// </summary>
            public uint RelocationChecksum { get { return _relocationChecksum; } }

            /// <summary>
            /// Bit 0 is set if the module was written; bits 8 to 15 are a type server.
            /// </summary>
            public ushort Flags { get { return _flags; } }

            /// <summary>
            /// Stream of the module; 0xffff if there is none.
            /// </summary>
            public ushort SymbolStream { get { return _symbolStream; } }

            /// <summary>
            /// Bytes of the symbol records in that stream, its first four bytes included.
            /// </summary>
            public uint LenSymbols { get { return _lenSymbols; } }

            /// <summary>
            /// Bytes of line numbers of the older form.
            /// </summary>
            public uint LenOldLines { get { return _lenOldLines; } }

            /// <summary>
            /// Bytes of line numbers.
            /// </summary>
            public uint LenLines { get { return _lenLines; } }

            /// <summary>
            /// Number of source files.
            /// </summary>
            public ushort NumFiles { get { return _numFiles; } }

            /// <summary>
            /// Padding.
            /// </summary>
            public byte[] Unnamed_16 { get { return __unnamed16; } }

            /// <summary>
            /// A pointer in the memory of the writer.
            /// </summary>
            public byte[] Unnamed_17 { get { return __unnamed17; } }

            /// <summary>
            /// Index of the name of the source file, for Edit and Continue.
            /// </summary>
            public uint SourceName { get { return _sourceName; } }

            /// <summary>
            /// Index of the name of the compiler's PDB file, for Edit and Continue.
            /// </summary>
            public uint PdbName { get { return _pdbName; } }
            public WindowsPdb M_Root { get { return m_root; } }
            public WindowsPdb.ModuleRecord M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A module (object file) that was linked into the image. Padding to a multiple
        /// of four bytes, and the next such record, follow.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://llvm.org/docs/PDB/DbiStream.html">Source</a>
        /// </remarks>
        public partial class ModuleRecord : KaitaiStruct
        {
            public static ModuleRecord FromFile(string fileName)
            {
                return new ModuleRecord(new KaitaiStream(fileName));
            }

            public ModuleRecord(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsPdb p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _fields = new ModuleFields(m_io, this, m_root);
                _moduleName = m_io.ReadBytesTerm(0, false, true, true);
                _objectName = m_io.ReadBytesTerm(0, false, true, true);
            }
            private ModuleFields _fields;
            private byte[] _moduleName;
            private byte[] _objectName;
            private WindowsPdb m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// All but the names.
            /// </summary>
            public ModuleFields Fields { get { return _fields; } }

            /// <summary>
            /// Name of the object file, or of the part of an import library.
            /// </summary>
            public byte[] ModuleName { get { return _moduleName; } }

            /// <summary>
            /// Name of the library that it is from; otherwise the same name.
            /// </summary>
            public byte[] ObjectName { get { return _objectName; } }
            public WindowsPdb M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Start of the stream of a module; symbol records follow.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://llvm.org/docs/PDB/ModiStream.html">Source</a>
        /// </remarks>
        public partial class ModuleSignature : KaitaiStruct
        {
            public static ModuleSignature FromFile(string fileName)
            {
                return new ModuleSignature(new KaitaiStream(fileName));
            }

            public ModuleSignature(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsPdb p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _form = ((WindowsPdb.SymbolForms) m_io.ReadU4le());
            }
            private SymbolForms _form;
            private WindowsPdb m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Form of the symbol records.
            /// </summary>
            public SymbolForms Form { get { return _form; } }
            public WindowsPdb M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A part of the image that was moved after linking; it ends where the next
        /// entry begins.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/api/dbghelp/ns-dbghelp-omap">Source</a>
        /// </remarks>
        public partial class OmapEntry : KaitaiStruct
        {
            public static OmapEntry FromFile(string fileName)
            {
                return new OmapEntry(new KaitaiStream(fileName));
            }

            public OmapEntry(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsPdb p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _source = m_io.ReadU4le();
                _target = m_io.ReadU4le();
            }
            private uint _source;
            private uint _target;
            private WindowsPdb m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// RVA before the translation.
            /// </summary>
            public uint Source { get { return _source; } }

            /// <summary>
            /// RVA after the translation; 0 if the part was removed.
            /// </summary>
            public uint Target { get { return _target; } }
            public WindowsPdb M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Fields of a `procedure_symbol` before its name.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class ProcedureFields : KaitaiStruct
        {
            public static ProcedureFields FromFile(string fileName)
            {
                return new ProcedureFields(new KaitaiStream(fileName));
            }

            public ProcedureFields(KaitaiStream p__io, WindowsPdb.ProcedureSymbol p__parent = null, WindowsPdb p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _ofsParent = m_io.ReadU4le();
                _ofsEnd = m_io.ReadU4le();
                _ofsNext = m_io.ReadU4le();
                _codeSize = m_io.ReadU4le();
                _debugStart = m_io.ReadU4le();
                _debugEnd = m_io.ReadU4le();
                _typeIndex = m_io.ReadU4le();
                _offset = m_io.ReadU4le();
                _section = m_io.ReadU2le();
                _flags = m_io.ReadU1();
            }
            private uint _ofsParent;
            private uint _ofsEnd;
            private uint _ofsNext;
            private uint _codeSize;
            private uint _debugStart;
            private uint _debugEnd;
            private uint _typeIndex;
            private uint _offset;
            private ushort _section;
            private byte _flags;
            private WindowsPdb m_root;
            private WindowsPdb.ProcedureSymbol m_parent;

            /// <summary>
            /// Offset in the stream of the enclosing symbol; 0 if there is none.
            /// </summary>
            public uint OfsParent { get { return _ofsParent; } }

            /// <summary>
            /// Offset in the stream of the record that ends the procedure.
            /// </summary>
            public uint OfsEnd { get { return _ofsEnd; } }

            /// <summary>
            /// Offset in the stream of the next procedure, or 0.
            /// </summary>
            public uint OfsNext { get { return _ofsNext; } }

            /// <summary>
            /// Bytes of code.
            /// </summary>
            public uint CodeSize { get { return _codeSize; } }

            /// <summary>
            /// Offset in the procedure behind its prolog.
            /// </summary>
            public uint DebugStart { get { return _debugStart; } }

            /// <summary>
            /// Offset in the procedure of its epilog.
            /// </summary>
            public uint DebugEnd { get { return _debugEnd; } }

            /// <summary>
            /// Index of the type in stream 2, or in stream 4 if the kind ends in `_id`.
            /// </summary>
            public uint TypeIndex { get { return _typeIndex; } }

            /// <summary>
            /// Offset in the section.
            /// </summary>
            public uint Offset { get { return _offset; } }

            /// <summary>
            /// Number of the section, counted from 1.
            /// </summary>
            public ushort Section { get { return _section; } }

            /// <summary>
            /// Properties of the code, such as a frame pointer (bit 0).
            /// </summary>
            public byte Flags { get { return _flags; } }
            public WindowsPdb M_Root { get { return m_root; } }
            public WindowsPdb.ProcedureSymbol M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A function of a module; records of its blocks and variables follow.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class ProcedureSymbol : KaitaiStruct
        {
            public static ProcedureSymbol FromFile(string fileName)
            {
                return new ProcedureSymbol(new KaitaiStream(fileName));
            }

            public ProcedureSymbol(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsPdb p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _fields = new ProcedureFields(m_io, this, m_root);
                _name = m_io.ReadBytesTerm(0, false, true, true);
            }
            private ProcedureFields _fields;
            private byte[] _name;
            private WindowsPdb m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// All but the name.
            /// </summary>
            public ProcedureFields Fields { get { return _fields; } }

            /// <summary>
            /// Name without decoration; it begins with its length if the kind ends in
            /// `_st`.
            /// </summary>
            public byte[] Name { get { return _name; } }
            public WindowsPdb M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Fields of a `public_symbol` before its name.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class PublicFields : KaitaiStruct
        {
            public static PublicFields FromFile(string fileName)
            {
                return new PublicFields(new KaitaiStream(fileName));
            }

            public PublicFields(KaitaiStream p__io, WindowsPdb.PublicSymbol p__parent = null, WindowsPdb p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _flags = m_io.ReadU4le();
                _offset = m_io.ReadU4le();
                _section = m_io.ReadU2le();
            }
            private uint _flags;
            private uint _offset;
            private ushort _section;
            private WindowsPdb m_root;
            private WindowsPdb.PublicSymbol m_parent;

            /// <summary>
            /// Combination of `public_flags`.
            /// </summary>
            public uint Flags { get { return _flags; } }

            /// <summary>
            /// Offset in the section.
            /// </summary>
            public uint Offset { get { return _offset; } }

            /// <summary>
            /// Number of the section, counted from 1; 0 for absolute values.
            /// </summary>
            public ushort Section { get { return _section; } }
            public WindowsPdb M_Root { get { return m_root; } }
            public WindowsPdb.PublicSymbol M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A symbol that is visible to other modules, with its decorated name.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class PublicSymbol : KaitaiStruct
        {
            public static PublicSymbol FromFile(string fileName)
            {
                return new PublicSymbol(new KaitaiStream(fileName));
            }

            public PublicSymbol(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsPdb p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _fields = new PublicFields(m_io, this, m_root);
                _name = m_io.ReadBytesTerm(0, false, true, true);
            }
            private PublicFields _fields;
            private byte[] _name;
            private WindowsPdb m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// All but the name.
            /// </summary>
            public PublicFields Fields { get { return _fields; } }

            /// <summary>
            /// Decorated name; it begins with its length if the kind ends in `_st`.
            /// </summary>
            public byte[] Name { get { return _name; } }
            public WindowsPdb M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Start of a symbol record.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/microsoft-pdb/blob/master/include/cvinfo.h">Source</a>
        /// </remarks>
        public partial class SymbolHead : KaitaiStruct
        {
            public static SymbolHead FromFile(string fileName)
            {
                return new SymbolHead(new KaitaiStream(fileName));
            }

            public SymbolHead(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsPdb p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _lenRecord = m_io.ReadU2le();
                _kind = ((WindowsPdb.SymbolKinds) m_io.ReadU2le());
            }
            private ushort _lenRecord;
            private SymbolKinds _kind;
            private WindowsPdb m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Bytes of the record that follow this field, padding included.
            /// </summary>
            public ushort LenRecord { get { return _lenRecord; } }

            /// <summary>
            /// Kind of the symbol, which determines what follows.
            /// </summary>
            public SymbolKinds Kind { get { return _kind; } }
            public WindowsPdb M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }
        private bool f_blockMask;
        private ulong _blockMask;

        /// <summary>
        /// Bits of an offset in a stream that are its offset in a block.
        /// </summary>
        public ulong BlockMask
        {
            get
            {
                if (f_blockMask)
                    return _blockMask;
                f_blockMask = true;
                _blockMask = (ulong) (((ulong) (((ulong) (BlockSize)) - 1)));
                return _blockMask;
            }
        }
        private bool f_directoryListBlocks;
        private List<uint> _directoryListBlocks;

        /// <summary>
        /// Numbers of the blocks that have the block numbers of the directory.
        /// </summary>
        public List<uint> DirectoryListBlocks
        {
            get
            {
                if (f_directoryListBlocks)
                    return _directoryListBlocks;
                f_directoryListBlocks = true;
                long _pos = m_io.Pos;
                m_io.Seek((long) OfsDirectoryListBlocks);
                _directoryListBlocks = new List<uint>();
                for (var i = 0; i < (long) NumDirectoryListBlocks; i++)
                {
                    _directoryListBlocks.Add(m_io.ReadU4le());
                }
                m_io.Seek(_pos);
                return _directoryListBlocks;
            }
        }
        private bool f_numDirectoryBlocks;
        private ulong _numDirectoryBlocks;

        /// <summary>
        /// Number of blocks of the stream directory.
        /// </summary>
        public ulong NumDirectoryBlocks
        {
            get
            {
                if (f_numDirectoryBlocks)
                    return _numDirectoryBlocks;
                f_numDirectoryBlocks = true;
                _numDirectoryBlocks = (ulong) (((ulong) (((ulong) (((ulong) (LenDirectory)) + BlockMask)) / ((ulong) (BlockSize)))));
                return _numDirectoryBlocks;
            }
        }
        private bool f_numDirectoryListBlocks;
        private ulong _numDirectoryListBlocks;

        /// <summary>
        /// Number of blocks that have the block numbers of the stream directory.
        /// </summary>
        public ulong NumDirectoryListBlocks
        {
            get
            {
                if (f_numDirectoryListBlocks)
                    return _numDirectoryListBlocks;
                f_numDirectoryListBlocks = true;
                _numDirectoryListBlocks = (ulong) (((ulong) (((ulong) (NumDirectoryBlocks * 4 + BlockMask)) / ((ulong) (BlockSize)))));
                return _numDirectoryListBlocks;
            }
        }
        private bool f_ofsDirectoryListBlocks;
        private ulong _ofsDirectoryListBlocks;

        /// <summary>
        /// Offset of the numbers of these blocks.
        /// </summary>
        public ulong OfsDirectoryListBlocks
        {
            get
            {
                if (f_ofsDirectoryListBlocks)
                    return _ofsDirectoryListBlocks;
                f_ofsDirectoryListBlocks = true;
                _ofsDirectoryListBlocks = (ulong) (((ulong) (52)));
                return _ofsDirectoryListBlocks;
            }
        }
        private byte[] _magic;
        private byte[] _magicEnd;
        private uint _blockSize;
        private uint _freeBlockMap;
        private uint _numBlocks;
        private uint _lenDirectory;
        private byte[] __unnamed6;
        private WindowsPdb m_root;
        private KaitaiStruct m_parent;
        public byte[] Magic { get { return _magic; } }
        public byte[] MagicEnd { get { return _magicEnd; } }

        /// <summary>
        /// Bytes of a block, a power of two; mostly 4096.
        /// </summary>
        public uint BlockSize { get { return _blockSize; } }

        /// <summary>
        /// Number of the block of the active free block map, 1 or 2.
        /// </summary>
        public uint FreeBlockMap { get { return _freeBlockMap; } }

        /// <summary>
        /// Number of blocks of the file.
        /// </summary>
        public uint NumBlocks { get { return _numBlocks; } }

        /// <summary>
        /// Bytes of the stream directory.
        /// </summary>
        public uint LenDirectory { get { return _lenDirectory; } }

        /// <summary>
        /// A pointer in the memory of the writer.
        /// </summary>
        public byte[] Unnamed_6 { get { return __unnamed6; } }
        public WindowsPdb M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
