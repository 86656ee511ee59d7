// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_pe.ksy; kaitai-struct-compiler 0.11.0



namespace Kaitai
{

    /// <summary>
    /// Program, library or driver: headers that identify the file, sections, and
    /// directories that lead to tables in them.
    /// 
    /// Places in an image are relative virtual addresses (RVA), which count from its
    /// first byte in memory. In memory they are offsets; in a file the section that
    /// contains one has to be looked up, so an application reads the directories'
    /// contents itself, by the types of this schema: `debug_entry` (directory 6),
    /// `codeview_rsds` and `codeview_nb10` (contents of a debug entry).
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/debug/pe-format">Source</a>
    /// </remarks>
    public partial class WindowsPe : KaitaiStruct
    {
        public static WindowsPe FromFile(string fileName)
        {
            return new WindowsPe(new KaitaiStream(fileName));
        }


        public enum DebugKinds
        {
            Coff = 1,
            Codeview = 2,
            Fpo = 3,
            VcFeature = 12,
            Pogo = 13,
            Reproducible = 16,
            ExDllCharacteristics = 20,
        }

        public enum Formats
        {
            Pe32 = 267,
            Pe64 = 523,
        }

        public enum Machines
        {
            I386 = 332,
            Arm = 452,
            Amd64 = 34404,
            Arm64 = 43620,
        }
        public WindowsPe(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsPe p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            f_ntHeaders = false;
            _read();
        }
        private void _read()
        {
            _dosHeader = new DosHeaderType(m_io, this, m_root);
        }

        /// <summary>
        /// Identity of a PDB file of format 2.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/debug/pe-format">Source</a>
        /// </remarks>
        public partial class CodeviewNb10 : KaitaiStruct
        {
            public static CodeviewNb10 FromFile(string fileName)
            {
                return new CodeviewNb10(new KaitaiStream(fileName));
            }

            public CodeviewNb10(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsPe p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _magic = m_io.ReadBytes(4);
                if (!((KaitaiStream.ByteArrayCompare(_magic, new byte[] { 78, 66, 49, 48 }) == 0)))
                {
                    throw new ValidationNotEqualError(new byte[] { 78, 66, 49, 48 }, _magic, m_io, "/types/codeview_nb10/seq/0");
                }
                _offset = m_io.ReadU4le();
                _signature = m_io.ReadU4le();
                _age = m_io.ReadU4le();
                _path = m_io.ReadBytesTerm(0, false, true, false);
            }
            private byte[] _magic;
            private uint _offset;
            private uint _signature;
            private uint _age;
            private byte[] _path;
            private WindowsPe m_root;
            private KaitaiStruct m_parent;
            public byte[] Magic { get { return _magic; } }

            /// <summary>
            /// 0, as the symbols are in another file.
            /// </summary>
            public uint Offset { get { return _offset; } }

            /// <summary>
            /// Time at which the PDB was made.
            /// </summary>
            public uint Signature { get { return _signature; } }
            public uint Age { get { return _age; } }

            /// <summary>
            /// Path of the PDB when it was made.
            /// </summary>
            public byte[] Path { get { return _path; } }
            public WindowsPe M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Identity of a PDB file of format 7.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/debug/pe-format">Source</a>
        /// </remarks>
        public partial class CodeviewRsds : KaitaiStruct
        {
            public static CodeviewRsds FromFile(string fileName)
            {
                return new CodeviewRsds(new KaitaiStream(fileName));
            }

            public CodeviewRsds(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsPe p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _magic = m_io.ReadBytes(4);
                if (!((KaitaiStream.ByteArrayCompare(_magic, new byte[] { 82, 83, 68, 83 }) == 0)))
                {
                    throw new ValidationNotEqualError(new byte[] { 82, 83, 68, 83 }, _magic, m_io, "/types/codeview_rsds/seq/0");
                }
                _guid = m_io.ReadBytes(16);
                _age = m_io.ReadU4le();
                _path = m_io.ReadBytesTerm(0, false, true, false);
            }
            private byte[] _magic;
            private byte[] _guid;
            private uint _age;
            private byte[] _path;
            private WindowsPe m_root;
            private KaitaiStruct m_parent;
            public byte[] Magic { get { return _magic; } }

            /// <summary>
            /// GUID of the PDB, its first three parts little-endian.
            /// </summary>
            public byte[] Guid { get { return _guid; } }

            /// <summary>
            /// Age of the PDB's DBI stream.
            /// </summary>
            public uint Age { get { return _age; } }

            /// <summary>
            /// Path of the PDB when it was made.
            /// </summary>
            public byte[] Path { get { return _path; } }
            public WindowsPe M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Place of a table in the image, whose contents its index decides.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/debug/pe-format">Source</a>
        /// </remarks>
        public partial class DataDirectory : KaitaiStruct
        {
            public static DataDirectory FromFile(string fileName)
            {
                return new DataDirectory(new KaitaiStream(fileName));
            }

            public DataDirectory(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsPe p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _rva = m_io.ReadU4le();
                _lenData = m_io.ReadU4le();
            }
            private uint _rva;
            private uint _lenData;
            private WindowsPe m_root;
            private KaitaiStruct m_parent;
            public uint Rva { get { return _rva; } }
            public uint LenData { get { return _lenData; } }
            public WindowsPe M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Place and kind of a piece of data for debuggers.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/debug/pe-format">Source</a>
        /// </remarks>
        public partial class DebugEntry : KaitaiStruct
        {
            public static DebugEntry FromFile(string fileName)
            {
                return new DebugEntry(new KaitaiStream(fileName));
            }

            public DebugEntry(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsPe p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _characteristics = m_io.ReadU4le();
                _timeDateStamp = m_io.ReadU4le();
                _version = m_io.ReadU4le();
                _kind = ((WindowsPe.DebugKinds) m_io.ReadU4le());
                _lenData = m_io.ReadU4le();
                _rvaData = m_io.ReadU4le();
                _ofsData = m_io.ReadU4le();
            }
            private uint _characteristics;
            private uint _timeDateStamp;
            private uint _version;
            private DebugKinds _kind;
            private uint _lenData;
            private uint _rvaData;
            private uint _ofsData;
            private WindowsPe m_root;
            private KaitaiStruct m_parent;
            public uint Characteristics { get { return _characteristics; } }
            public uint TimeDateStamp { get { return _timeDateStamp; } }
            public uint Version { get { return _version; } }
            public DebugKinds Kind { get { return _kind; } }
            public uint LenData { get { return _lenData; } }

            /// <summary>
            /// 0 if the contents are not part of the mapped image.
            /// </summary>
            public uint RvaData { get { return _rvaData; } }

            /// <summary>
            /// Offset in the file.
            /// </summary>
            public uint OfsData { get { return _ofsData; } }
            public WindowsPe M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// First bytes of the file, which MS-DOS could run.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/debug/pe-format">Source</a>
        /// </remarks>
        public partial class DosHeaderType : KaitaiStruct
        {
            public static DosHeaderType FromFile(string fileName)
            {
                return new DosHeaderType(new KaitaiStream(fileName));
            }

            public DosHeaderType(KaitaiStream p__io, WindowsPe p__parent = null, WindowsPe p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _magic = m_io.ReadBytes(2);
                __unnamed1 = m_io.ReadBytes(58);
                _ofsNtHeaders = m_io.ReadU4le();
            }
            private byte[] _magic;
            private byte[] __unnamed1;
            private uint _ofsNtHeaders;
            private WindowsPe m_root;
            private WindowsPe m_parent;

            /// <summary>
            /// The letters `MZ`.
            /// </summary>
            public byte[] Magic { get { return _magic; } }

            /// <summary>
            /// Fields for MS-DOS.
            /// </summary>
            public byte[] Unnamed_1 { get { return __unnamed1; } }

            /// <summary>
            /// Offset of IMAGE_NT_HEADERS.
            /// </summary>
            public uint OfsNtHeaders { get { return _ofsNtHeaders; } }
            public WindowsPe M_Root { get { return m_root; } }
            public WindowsPe M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Kind and time of the image, and sizes of the headers behind this one.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/debug/pe-format">Source</a>
        /// </remarks>
        public partial class FileHeaderType : KaitaiStruct
        {
            public static FileHeaderType FromFile(string fileName)
            {
                return new FileHeaderType(new KaitaiStream(fileName));
            }

            public FileHeaderType(KaitaiStream p__io, WindowsPe.NtHeadersType p__parent = null, WindowsPe p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _machine = ((WindowsPe.Machines) m_io.ReadU2le());
                _numSections = m_io.ReadU2le();
                _timeDateStamp = m_io.ReadU4le();
                _ofsSymbols = m_io.ReadU4le();
                _numSymbols = m_io.ReadU4le();
                _lenOptionalHeader = m_io.ReadU2le();
                _characteristics = m_io.ReadU2le();
            }
            private Machines _machine;
            private ushort _numSections;
            private uint _timeDateStamp;
            private uint _ofsSymbols;
            private uint _numSymbols;
            private ushort _lenOptionalHeader;
            private ushort _characteristics;
            private WindowsPe m_root;
            private WindowsPe.NtHeadersType m_parent;
            public Machines Machine { get { return _machine; } }
            public ushort NumSections { get { return _numSections; } }

            /// <summary>
            /// Time of the link in seconds since 1970, or a hash of the file.
            /// </summary>
            public uint TimeDateStamp { get { return _timeDateStamp; } }
            public uint OfsSymbols { get { return _ofsSymbols; } }
            public uint NumSymbols { get { return _numSymbols; } }

            /// <summary>
            /// Bytes from the optional header to the sections' headers.
            /// </summary>
            public ushort LenOptionalHeader { get { return _lenOptionalHeader; } }

            /// <summary>
            /// Flags.
            /// </summary>
            public ushort Characteristics { get { return _characteristics; } }
            public WindowsPe M_Root { get { return m_root; } }
            public WindowsPe.NtHeadersType M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// The headers as far as they are the same for 32 and for 64 bits. Behind them
        /// are `optional_end32` or `optional_end64`, then each `data_directory`. Each
        /// `section_header` follows, from the end of the optional header, whose size
        /// is `file_header.len_optional_header`.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/debug/pe-format">Source</a>
        /// </remarks>
        public partial class NtHeadersType : KaitaiStruct
        {
            public static NtHeadersType FromFile(string fileName)
            {
                return new NtHeadersType(new KaitaiStream(fileName));
            }

            public NtHeadersType(KaitaiStream p__io, WindowsPe p__parent = null, WindowsPe p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _signature = m_io.ReadBytes(4);
                _fileHeader = new FileHeaderType(m_io, this, m_root);
                _optionalHeader = new OptionalHeaderType(m_io, this, m_root);
            }
            private byte[] _signature;
            private FileHeaderType _fileHeader;
            private OptionalHeaderType _optionalHeader;
            private WindowsPe m_root;
            private WindowsPe m_parent;

            /// <summary>
            /// The letters `PE` and two zeros.
            /// </summary>
            public byte[] Signature { get { return _signature; } }
            public FileHeaderType FileHeader { get { return _fileHeader; } }
            public OptionalHeaderType OptionalHeader { get { return _optionalHeader; } }
            public WindowsPe M_Root { get { return m_root; } }
            public WindowsPe M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Second part of IMAGE_OPTIONAL_HEADER32, in front of the directories.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/debug/pe-format">Source</a>
        /// </remarks>
        public partial class OptionalEnd32 : KaitaiStruct
        {
            public static OptionalEnd32 FromFile(string fileName)
            {
                return new OptionalEnd32(new KaitaiStream(fileName));
            }

            public OptionalEnd32(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsPe p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _subsystem = m_io.ReadU2le();
                _dllCharacteristics = m_io.ReadU2le();
                _stackAndHeap = m_io.ReadBytes(16);
                _loaderFlags = m_io.ReadU4le();
                _numDirectories = m_io.ReadU4le();
            }
            private ushort _subsystem;
            private ushort _dllCharacteristics;
            private byte[] _stackAndHeap;
            private uint _loaderFlags;
            private uint _numDirectories;
            private WindowsPe m_root;
            private KaitaiStruct m_parent;
            public ushort Subsystem { get { return _subsystem; } }
            public ushort DllCharacteristics { get { return _dllCharacteristics; } }

            /// <summary>
            /// Sizes of the first stack and heap.
            /// </summary>
            public byte[] StackAndHeap { get { return _stackAndHeap; } }
            public uint LoaderFlags { get { return _loaderFlags; } }
            public uint NumDirectories { get { return _numDirectories; } }
            public WindowsPe M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Second part of IMAGE_OPTIONAL_HEADER64, in front of the directories.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/debug/pe-format">Source</a>
        /// </remarks>
        public partial class OptionalEnd64 : KaitaiStruct
        {
            public static OptionalEnd64 FromFile(string fileName)
            {
                return new OptionalEnd64(new KaitaiStream(fileName));
            }

            public OptionalEnd64(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsPe p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _subsystem = m_io.ReadU2le();
                _dllCharacteristics = m_io.ReadU2le();
                _stackAndHeap = m_io.ReadBytes(32);
                _loaderFlags = m_io.ReadU4le();
                _numDirectories = m_io.ReadU4le();
            }
            private ushort _subsystem;
            private ushort _dllCharacteristics;
            private byte[] _stackAndHeap;
            private uint _loaderFlags;
            private uint _numDirectories;
            private WindowsPe m_root;
            private KaitaiStruct m_parent;
            public ushort Subsystem { get { return _subsystem; } }
            public ushort DllCharacteristics { get { return _dllCharacteristics; } }

            /// <summary>
            /// Sizes of the first stack and heap.
            /// </summary>
            public byte[] StackAndHeap { get { return _stackAndHeap; } }
            public uint LoaderFlags { get { return _loaderFlags; } }
            public uint NumDirectories { get { return _numDirectories; } }
            public WindowsPe M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// First part of IMAGE_OPTIONAL_HEADER.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/debug/pe-format">Source</a>
        /// </remarks>
        public partial class OptionalHeaderType : KaitaiStruct
        {
            public static OptionalHeaderType FromFile(string fileName)
            {
                return new OptionalHeaderType(new KaitaiStream(fileName));
            }

            public OptionalHeaderType(KaitaiStream p__io, WindowsPe.NtHeadersType p__parent = null, WindowsPe p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _magic = ((WindowsPe.Formats) m_io.ReadU2le());
                _linkerVersion = m_io.ReadU2le();
                _lenCode = m_io.ReadU4le();
                _lenData = m_io.ReadU4le();
                _lenZeroedData = m_io.ReadU4le();
                _entryPoint = m_io.ReadU4le();
                _baseOfCode = m_io.ReadU4le();
                _bases = m_io.ReadU8le();
                _sectionAlignment = m_io.ReadU4le();
                _fileAlignment = m_io.ReadU4le();
                _versions = m_io.ReadBytes(12);
                _win32Version = m_io.ReadU4le();
                _sizeOfImage = m_io.ReadU4le();
                _sizeOfHeaders = m_io.ReadU4le();
                _checksum = m_io.ReadU4le();
            }
            private Formats _magic;
            private ushort _linkerVersion;
            private uint _lenCode;
            private uint _lenData;
            private uint _lenZeroedData;
            private uint _entryPoint;
            private uint _baseOfCode;
            private ulong _bases;
            private uint _sectionAlignment;
            private uint _fileAlignment;
            private byte[] _versions;
            private uint _win32Version;
            private uint _sizeOfImage;
            private uint _sizeOfHeaders;
            private uint _checksum;
            private WindowsPe m_root;
            private WindowsPe.NtHeadersType m_parent;

            /// <summary>
            /// Whether the rest is for 32 or for 64 bits.
            /// </summary>
            public Formats Magic { get { return _magic; } }
            public ushort LinkerVersion { get { return _linkerVersion; } }
            public uint LenCode { get { return _lenCode; } }
            public uint LenData { get { return _lenData; } }
            public uint LenZeroedData { get { return _lenZeroedData; } }

            /// <summary>
            /// RVA; 0 for none.
            /// </summary>
            public uint EntryPoint { get { return _entryPoint; } }
            public uint BaseOfCode { get { return _baseOfCode; } }

            /// <summary>
            /// For 64 bits the address that the image is linked for; for 32 bits
            /// BaseOfData, then that address in the upper half.
            /// </summary>
            public ulong Bases { get { return _bases; } }
            public uint SectionAlignment { get { return _sectionAlignment; } }
            public uint FileAlignment { get { return _fileAlignment; } }

            /// <summary>
            /// Versions of the system, the image and the subsystem.
            /// </summary>
            public byte[] Versions { get { return _versions; } }
            public uint Win32Version { get { return _win32Version; } }

            /// <summary>
            /// Bytes of the mapped image.
            /// </summary>
            public uint SizeOfImage { get { return _sizeOfImage; } }

            /// <summary>
            /// Bytes of the headers, which are at offset 0 in file and memory.
            /// </summary>
            public uint SizeOfHeaders { get { return _sizeOfHeaders; } }
            public uint Checksum { get { return _checksum; } }
            public WindowsPe M_Root { get { return m_root; } }
            public WindowsPe.NtHeadersType M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Place of a section in memory and in the file.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/debug/pe-format">Source</a>
        /// </remarks>
        public partial class SectionHeader : KaitaiStruct
        {
            public static SectionHeader FromFile(string fileName)
            {
                return new SectionHeader(new KaitaiStream(fileName));
            }

            public SectionHeader(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsPe p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _name = m_io.ReadBytes(8);
                _virtualSize = m_io.ReadU4le();
                _rva = m_io.ReadU4le();
                _lenRaw = m_io.ReadU4le();
                _ofsRaw = m_io.ReadU4le();
                _ofsRelocations = m_io.ReadU4le();
                _ofsLineNumbers = m_io.ReadU4le();
                _numRelocations = m_io.ReadU2le();
                _numLineNumbers = m_io.ReadU2le();
                _characteristics = m_io.ReadU4le();
            }
            private byte[] _name;
            private uint _virtualSize;
            private uint _rva;
            private uint _lenRaw;
            private uint _ofsRaw;
            private uint _ofsRelocations;
            private uint _ofsLineNumbers;
            private ushort _numRelocations;
            private ushort _numLineNumbers;
            private uint _characteristics;
            private WindowsPe m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Padded with zeros.
            /// </summary>
            public byte[] Name { get { return _name; } }

            /// <summary>
            /// Bytes in memory.
            /// </summary>
            public uint VirtualSize { get { return _virtualSize; } }
            public uint Rva { get { return _rva; } }

            /// <summary>
            /// Bytes in the file; those beyond are zeros in memory.
            /// </summary>
            public uint LenRaw { get { return _lenRaw; } }

            /// <summary>
            /// Offset in the file.
            /// </summary>
            public uint OfsRaw { get { return _ofsRaw; } }
            public uint OfsRelocations { get { return _ofsRelocations; } }
            public uint OfsLineNumbers { get { return _ofsLineNumbers; } }
            public ushort NumRelocations { get { return _numRelocations; } }
            public ushort NumLineNumbers { get { return _numLineNumbers; } }

            /// <summary>
            /// Flags.
            /// </summary>
            public uint Characteristics { get { return _characteristics; } }
            public WindowsPe M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }
        private bool f_ntHeaders;
        private NtHeadersType _ntHeaders;

        /// <summary>
        /// Headers for Windows.
        /// </summary>
        public NtHeadersType NtHeaders
        {
            get
            {
                if (f_ntHeaders)
                    return _ntHeaders;
                f_ntHeaders = true;
                long _pos = m_io.Pos;
                m_io.Seek(DosHeader.OfsNtHeaders);
                _ntHeaders = new NtHeadersType(m_io, this, m_root);
                m_io.Seek(_pos);
                return _ntHeaders;
            }
        }
        private DosHeaderType _dosHeader;
        private WindowsPe m_root;
        private KaitaiStruct m_parent;

        /// <summary>
        /// Header for MS-DOS, which leads to the others.
        /// </summary>
        public DosHeaderType DosHeader { get { return _dosHeader; } }
        public WindowsPe M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
