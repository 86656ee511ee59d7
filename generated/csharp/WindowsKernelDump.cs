// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_kernel_dump.ksy; kaitai-struct-compiler 0.11.0

using System.Collections.Generic;

namespace Kaitai
{

    /// <summary>
    /// A crash dump of the Windows kernel: what the operating system (or a
    /// debugger, a hypervisor or an acquisition tool on its behalf) writes when a
    /// machine stops with a bug check or when its memory is taken while it runs.
    /// The usual names are `MEMORY.DMP` and, in the folder `Minidump`, the date and a
    /// number. The dump of a single process is another format, see `windows_minidump`.
    /// 
    /// A file begins with a header of fixed size, 0x2000 bytes for 64-bit machines
    /// and 0x1000 bytes for 32-bit ones. It tells why the machine stopped, where the
    /// kernel keeps its lists, and what one processor was doing. What follows is
    /// told by `dump_type`:
    /// 
    /// * a full dump stores the pages of all runs of the physical memory
    ///   descriptor, one after another, right after the header;
    /// * a bitmap dump has `bitmap_header`, whose bitmap tells which pages follow;
    /// * a summary dump has `summary_header`, the older form of the same;
    /// * a range dump has `rdmp_header`, whose table of ranges tells which pages
    ///   follow;
    /// * a triage (&quot;small memory&quot;) dump has `triage`, which tells where selected
    ///   pieces of virtual memory are.
    /// 
    /// Drivers may have added data of their own behind all that, see
    /// `blob_file_header`.
    /// 
    /// The bulk of a file (bitmap, range table, pages) is located here, not parsed:
    /// it may be hundreds of gigabytes. `ofs_` and `len_` instances are offsets from
    /// the start of the file and lengths in bytes, so that an application can take
    /// the bytes in its own way.
    /// 
    /// Not all of it has been seen in files that Windows wrote. Summary dumps, the
    /// bitmap header and the triage structures of 32-bit machines, and the context of
    /// 32-bit ARM follow declarations and other readers alone; their documentation
    /// says so.
    /// 
    /// Everything a writer leaves out keeps a fill pattern: the bytes `PAGE` repeated
    /// over the whole header, at offsets divisible by four. An unset u4 reads
    /// 0x45474150 and an unset u8 reads 0x4547415045474150, in enumerations too.
    /// Nothing in a header can be relied upon without a check; counts and sizes
    /// least of all.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h">Source</a>
    /// </remarks>
    /// <remarks>
    /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/varieties-of-kernel-mode-dump-files">Source</a>
    /// </remarks>
    public partial class WindowsKernelDump : KaitaiStruct
    {
        public static WindowsKernelDump FromFile(string fileName)
        {
            return new WindowsKernelDump(new KaitaiStream(fileName));
        }


        public enum AttributeMasks
        {
            HiberCrash = 1,
            DumpDevicePowerOff = 2,
            InsufficientDumpfileSize = 4,
            KernelGeneratedTriageDump = 8,
            LiveDumpGeneratedDump = 16,
            DumpIsGeneratedOffline = 32,
            FilterDumpFile = 64,
            EarlyBootCrash = 128,
            EncryptedDumpData = 256,
            DecryptedDump = 512,
        }

        public enum BitmapSignatures
        {
            Full = 1347241030,
            Summary = 1347241043,
        }

        public enum ContextArm64Flags
        {
            Control = 1,
            Integer = 2,
            FloatingPoint = 4,
            DebugRegisters = 8,
            X18 = 16,
            Xstate = 32,
            Arm64 = 4194304,
            RetToGuest = 67108864,
            ExceptionRequest = 1073741824,
        }

        public enum ContextArmFlags
        {
            Control = 1,
            Integer = 2,
            FloatingPoint = 4,
            DebugRegisters = 8,
            Arm = 2097152,
        }

        public enum ContextX64Flags
        {
            Control = 1,
            Integer = 2,
            Segments = 4,
            FloatingPoint = 8,
            DebugRegisters = 16,
            Amd64 = 1048576,
        }

        public enum ContextX86Flags
        {
            Control = 1,
            Integer = 2,
            Segments = 4,
            FloatingPoint = 8,
            DebugRegisters = 16,
            ExtendedRegisters = 32,
            Xstate = 64,
            I386 = 65536,
        }

        public enum DumpTypes
        {
            Unspecified = 0,
            Full = 1,
            Summary = 2,
            Header = 3,
            Triage = 4,
            BitmapFull = 5,
            BitmapKernel = 6,
            Automatic = 7,
            KernelMemory = 8,
            KernelAndUserMemory = 9,
            CompleteMemory = 10,
        }

        public enum MachineTypes
        {
            I386 = 332,
            Alpha = 388,
            Armnt = 452,
            Ia64 = 512,
            Alpha64 = 644,
            Amd64 = 34404,
            Arm64 = 43620,
        }

        public enum MinidumpFieldMasks
        {
            Context = 1,
            Exception = 2,
            Prcb = 4,
            Process = 8,
            Thread = 16,
            Stack = 32,
            DriverList = 64,
            BrokenDriver = 128,
            MmInfo = 256,
            DataPage = 512,
            DebuggerData = 1024,
            DataBlocks = 2048,
        }

        public enum ProductTypes
        {
            Workstation = 1,
            DomainController = 2,
            Server = 3,
        }

        public enum SuiteMasks
        {
            SmallBusiness = 1,
            Enterprise = 2,
            BackOffice = 4,
            Communications = 8,
            Terminal = 16,
            SmallBusinessRestricted = 32,
            EmbeddedNt = 64,
            Datacenter = 128,
            SingleUserTs = 256,
            Personal = 512,
            Blade = 1024,
            EmbeddedRestricted = 2048,
            SecurityAppliance = 4096,
            StorageServer = 8192,
            ComputeServer = 16384,
            WhServer = 32768,
            MultiUserTs = 131072,
        }

        public enum SummaryOptionMasks
        {
            ValidKernelVa = 1,
            ValidCurrentUserVa = 2,
        }

        public enum TriageOptionMasks
        {
            Overflowed = 256,
        }

        public enum ValidDumps
        {
            Dump64 = 875976004,
            Dump32 = 1347245380,
        }
        public WindowsKernelDump(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            f_bitmapHeader = false;
            f_kind = false;
            f_lenHeader = false;
            f_lenPage = false;
            f_ofsPages = false;
            f_rdmpHeader = false;
            f_summaryHeader = false;
            f_triage = false;
            _read();
        }
        private void _read()
        {
            _signature = m_io.ReadBytes(4);
            if (!((KaitaiStream.ByteArrayCompare(_signature, new byte[] { 80, 65, 71, 69 }) == 0)))
            {
                throw new ValidationNotEqualError(new byte[] { 80, 65, 71, 69 }, _signature, m_io, "/seq/0");
            }
            _validDump = ((ValidDumps) m_io.ReadU4le());
            if (!( ((_validDump == ValidDumps.Dump64) || (_validDump == ValidDumps.Dump32)) ))
            {
                throw new ValidationNotAnyOfError(_validDump, m_io, "/seq/1");
            }
            switch (ValidDump) {
            case ValidDumps.Dump32: {
                __raw_header = m_io.ReadBytes(LenHeader - 8);
                var io___raw_header = new KaitaiStream(__raw_header);
                _header = new Header32(io___raw_header, this, m_root);
                break;
            }
            case ValidDumps.Dump64: {
                __raw_header = m_io.ReadBytes(LenHeader - 8);
                var io___raw_header = new KaitaiStream(__raw_header);
                _header = new Header64(io___raw_header, this, m_root);
                break;
            }
            default: {
                _header = m_io.ReadBytes(LenHeader - 8);
                break;
            }
            }
        }

        /// <summary>
        /// What follows the header of a bitmap dump. The bitmap has one bit for each
        /// page of physical memory from page 0 on, the lowest bit of a byte first; a
        /// set bit means that the page is stored. The stored pages lie one after
        /// another from `first_page` on, in ascending order.
        /// 
        /// No public header declares it; the names are those of its readers. That a
        /// 32-bit dump has the same structure is the word of one reader alone.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/0vercl0k/kdmp-parser">Source</a>
        /// </remarks>
        /// <remarks>
        /// Reference: <a href="https://github.com/volatilityfoundation/volatility3">Source</a>
        /// </remarks>
        public partial class BitmapHeaderType : KaitaiStruct
        {
            public static BitmapHeaderType FromFile(string fileName)
            {
                return new BitmapHeaderType(new KaitaiStream(fileName));
            }

            public BitmapHeaderType(KaitaiStream p__io, WindowsKernelDump p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_bitmap = false;
                f_lenBitmap = false;
                f_ofsBitmap = false;
                _read();
            }
            private void _read()
            {
                _signature = ((WindowsKernelDump.BitmapSignatures) m_io.ReadU4le());
                if (!( ((_signature == WindowsKernelDump.BitmapSignatures.Full) || (_signature == WindowsKernelDump.BitmapSignatures.Summary)) ))
                {
                    throw new ValidationNotAnyOfError(_signature, m_io, "/types/bitmap_header/seq/0");
                }
                _validDump = m_io.ReadBytes(4);
                if (!((KaitaiStream.ByteArrayCompare(_validDump, new byte[] { 68, 85, 77, 80 }) == 0)))
                {
                    throw new ValidationNotEqualError(new byte[] { 68, 85, 77, 80 }, _validDump, m_io, "/types/bitmap_header/seq/1");
                }
                __unnamed2 = m_io.ReadBytes(24);
                _firstPage = m_io.ReadU8le();
                _totalPresentPages = m_io.ReadU8le();
                _pages = m_io.ReadU8le();
            }
            private bool f_bitmap;
            private byte[] _bitmap;

            /// <summary>
            /// The bitmap as it lies in the file. For large dumps take the bytes from
            /// `ofs_bitmap` instead.
            /// </summary>
            public byte[] Bitmap
            {
                get
                {
                    if (f_bitmap)
                        return _bitmap;
                    f_bitmap = true;
                    KaitaiStream io = M_Root.M_Io;
                    long _pos = io.Pos;
                    io.Seek(OfsBitmap);
                    _bitmap = io.ReadBytes((long) LenBitmap);
                    io.Seek(_pos);
                    return _bitmap;
                }
            }
            private bool f_lenBitmap;
            private ulong _lenBitmap;

            /// <summary>
            /// Size of the bitmap in bytes.
            /// </summary>
            public ulong LenBitmap
            {
                get
                {
                    if (f_lenBitmap)
                        return _lenBitmap;
                    f_lenBitmap = true;
                    _lenBitmap = (ulong) (((ulong) (((ulong) (Pages + 7)) / 8)));
                    return _lenBitmap;
                }
            }
            private bool f_ofsBitmap;
            private int _ofsBitmap;

            /// <summary>
            /// Offset of the bitmap from the start of the file.
            /// </summary>
            public int OfsBitmap
            {
                get
                {
                    if (f_ofsBitmap)
                        return _ofsBitmap;
                    f_ofsBitmap = true;
                    _ofsBitmap = (int) (M_Root.LenHeader + 56);
                    return _ofsBitmap;
                }
            }
            private BitmapSignatures _signature;
            private byte[] _validDump;
            private byte[] __unnamed2;
            private ulong _firstPage;
            private ulong _totalPresentPages;
            private ulong _pages;
            private WindowsKernelDump m_root;
            private WindowsKernelDump m_parent;
            public BitmapSignatures Signature { get { return _signature; } }
            public byte[] ValidDump { get { return _validDump; } }

            /// <summary>
            /// The first four bytes may be options of the dump; the rest is reserved.
            /// </summary>
            public byte[] Unnamed_2 { get { return __unnamed2; } }

            /// <summary>
            /// Offset of the first stored page from the start of the file. Behind the
            /// bitmap, but not always right behind it and not always aligned.
            /// </summary>
            public ulong FirstPage { get { return _firstPage; } }

            /// <summary>
            /// Number of stored pages, which are the set bits of the bitmap.
            /// </summary>
            public ulong TotalPresentPages { get { return _totalPresentPages; } }

            /// <summary>
            /// Number of bits in the bitmap. Bits of its last byte beyond it mean nothing.
            /// </summary>
            public ulong Pages { get { return _pages; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public WindowsKernelDump M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Head of the secondary data, which drivers have added behind the dump (0x10
        /// bytes): behind the mark of a triage dump, behind the last page of others. A
        /// `blob_header` follows at `header_size`, and more behind its data.
        /// 
        /// The end is that of the file, or what does not begin with the size of a
        /// `blob_header`: some writers leave zeros or garbage behind. What is said of
        /// dumps with pages has not been seen in a file.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/can1357/selene">Source</a>
        /// </remarks>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_secondary_dump_data">Source</a>
        /// </remarks>
        public partial class BlobFileHeader : KaitaiStruct
        {
            public static BlobFileHeader FromFile(string fileName)
            {
                return new BlobFileHeader(new KaitaiStream(fileName));
            }

            public BlobFileHeader(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _signature1 = m_io.ReadBytes(4);
                if (!((KaitaiStream.ByteArrayCompare(_signature1, new byte[] { 68, 117, 109, 112 }) == 0)))
                {
                    throw new ValidationNotEqualError(new byte[] { 68, 117, 109, 112 }, _signature1, m_io, "/types/blob_file_header/seq/0");
                }
                _signature2 = m_io.ReadBytes(4);
                if (!((KaitaiStream.ByteArrayCompare(_signature2, new byte[] { 66, 108, 111, 98 }) == 0)))
                {
                    throw new ValidationNotEqualError(new byte[] { 66, 108, 111, 98 }, _signature2, m_io, "/types/blob_file_header/seq/1");
                }
                _headerSize = m_io.ReadU4le();
                _buildNumber = m_io.ReadU4le();
            }
            private byte[] _signature1;
            private byte[] _signature2;
            private uint _headerSize;
            private uint _buildNumber;
            private WindowsKernelDump m_root;
            private KaitaiStruct m_parent;
            public byte[] Signature1 { get { return _signature1; } }
            public byte[] Signature2 { get { return _signature2; } }

            /// <summary>
            /// Size of this header in bytes, 0x10.
            /// </summary>
            public uint HeaderSize { get { return _headerSize; } }

            /// <summary>
            /// Build number of Windows in the lower 28 bits; the upper four are 0xf for a
            /// free (release) build of the kernel.
            /// </summary>
            public uint BuildNumber { get { return _buildNumber; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Head of a blob of secondary data (0x20 bytes). Padding, the data and more
        /// padding follow, then the next header. Nothing need be aligned.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/can1357/selene">Source</a>
        /// </remarks>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_secondary_dump_data">Source</a>
        /// </remarks>
        public partial class BlobHeader : KaitaiStruct
        {
            public static BlobHeader FromFile(string fileName)
            {
                return new BlobHeader(new KaitaiStream(fileName));
            }

            public BlobHeader(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _headerSize = m_io.ReadU4le();
                _tag = m_io.ReadBytes(16);
                _dataSize = m_io.ReadU4le();
                _prePad = m_io.ReadU4le();
                _postPad = m_io.ReadU4le();
            }
            private uint _headerSize;
            private byte[] _tag;
            private uint _dataSize;
            private uint _prePad;
            private uint _postPad;
            private WindowsKernelDump m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Size of this header in bytes, 0x20; another value ends the chain.
            /// </summary>
            public uint HeaderSize { get { return _headerSize; } }

            /// <summary>
            /// GUID that tells whose data it is, in the byte order of Windows: numbers
            /// of 4, 2 and 2 bytes, the lowest byte of each first, then eight bytes.
            /// Several blobs of a file may have the same.
            /// </summary>
            public byte[] Tag { get { return _tag; } }

            /// <summary>
            /// Size of the data in bytes.
            /// </summary>
            public uint DataSize { get { return _dataSize; } }

            /// <summary>
            /// Bytes between this header and the data.
            /// </summary>
            public uint PrePad { get { return _prePad; } }

            /// <summary>
            /// Bytes between the data and the next header.
            /// </summary>
            public uint PostPad { get { return _postPad; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Registers of a 32-bit ARM processor (0x1a0 bytes). Parts that
        /// `context_flags` does not name may be garbage. After its declaration; not
        /// seen in a dump.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/winnt.h">Source</a>
        /// </remarks>
        public partial class ContextArm : KaitaiStruct
        {
            public static ContextArm FromFile(string fileName)
            {
                return new ContextArm(new KaitaiStream(fileName));
            }

            public ContextArm(KaitaiStream p__io, WindowsKernelDump.Header32 p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_contextFlagArm = false;
                f_contextFlagControl = false;
                f_contextFlagDebugRegisters = false;
                f_contextFlagFloatingPoint = false;
                f_contextFlagInteger = false;
                f_contextFlagsWritten = false;
                _read();
            }
            private void _read()
            {
                _contextFlags = m_io.ReadU4le();
                _r = new List<uint>();
                for (var i = 0; i < 13; i++)
                {
                    _r.Add(m_io.ReadU4le());
                }
                _sp = m_io.ReadU4le();
                _lr = m_io.ReadU4le();
                _pc = m_io.ReadU4le();
                _cpsr = m_io.ReadU4le();
                _fpscr = m_io.ReadU4le();
                __unnamed7 = m_io.ReadBytes(4);
                _q = new List<M128a>();
                for (var i = 0; i < 16; i++)
                {
                    _q.Add(new M128a(m_io, this, m_root));
                }
                _bvr = new List<uint>();
                for (var i = 0; i < 8; i++)
                {
                    _bvr.Add(m_io.ReadU4le());
                }
                _bcr = new List<uint>();
                for (var i = 0; i < 8; i++)
                {
                    _bcr.Add(m_io.ReadU4le());
                }
                _wvr = new List<uint>();
                for (var i = 0; i < 1; i++)
                {
                    _wvr.Add(m_io.ReadU4le());
                }
                _wcr = new List<uint>();
                for (var i = 0; i < 1; i++)
                {
                    _wcr.Add(m_io.ReadU4le());
                }
                __unnamed13 = m_io.ReadBytes(8);
            }
            private bool f_contextFlagArm;
            private bool _contextFlagArm;

            /// <summary>
            /// Bit 21 of `context_flags`: the context is that of a 32-bit ARM processor.
            /// </summary>
            public bool ContextFlagArm
            {
                get
                {
                    if (f_contextFlagArm)
                        return _contextFlagArm;
                    f_contextFlagArm = true;
                    _contextFlagArm = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 2097152) != 0)) );
                    return _contextFlagArm;
                }
            }
            private bool f_contextFlagControl;
            private bool _contextFlagControl;

            /// <summary>
            /// Bit 0 of `context_flags`: Sp, Lr, Pc and Cpsr.
            /// </summary>
            public bool ContextFlagControl
            {
                get
                {
                    if (f_contextFlagControl)
                        return _contextFlagControl;
                    f_contextFlagControl = true;
                    _contextFlagControl = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 1) != 0)) );
                    return _contextFlagControl;
                }
            }
            private bool f_contextFlagDebugRegisters;
            private bool _contextFlagDebugRegisters;

            /// <summary>
            /// Bit 3 of `context_flags`.
            /// </summary>
            public bool ContextFlagDebugRegisters
            {
                get
                {
                    if (f_contextFlagDebugRegisters)
                        return _contextFlagDebugRegisters;
                    f_contextFlagDebugRegisters = true;
                    _contextFlagDebugRegisters = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 8) != 0)) );
                    return _contextFlagDebugRegisters;
                }
            }
            private bool f_contextFlagFloatingPoint;
            private bool _contextFlagFloatingPoint;

            /// <summary>
            /// Bit 2 of `context_flags`: Fpscr and the vector registers.
            /// </summary>
            public bool ContextFlagFloatingPoint
            {
                get
                {
                    if (f_contextFlagFloatingPoint)
                        return _contextFlagFloatingPoint;
                    f_contextFlagFloatingPoint = true;
                    _contextFlagFloatingPoint = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 4) != 0)) );
                    return _contextFlagFloatingPoint;
                }
            }
            private bool f_contextFlagInteger;
            private bool _contextFlagInteger;

            /// <summary>
            /// Bit 1 of `context_flags`: R0 to R12.
            /// </summary>
            public bool ContextFlagInteger
            {
                get
                {
                    if (f_contextFlagInteger)
                        return _contextFlagInteger;
                    f_contextFlagInteger = true;
                    _contextFlagInteger = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 2) != 0)) );
                    return _contextFlagInteger;
                }
            }
            private bool f_contextFlagsWritten;
            private bool _contextFlagsWritten;

            /// <summary>
            /// Whether `context_flags` was written: false if it has the fill pattern, whose
            /// bits mean nothing.
            /// </summary>
            public bool ContextFlagsWritten
            {
                get
                {
                    if (f_contextFlagsWritten)
                        return _contextFlagsWritten;
                    f_contextFlagsWritten = true;
                    _contextFlagsWritten = (bool) (ContextFlags != 1162297680);
                    return _contextFlagsWritten;
                }
            }
            private uint _contextFlags;
            private List<uint> _r;
            private uint _sp;
            private uint _lr;
            private uint _pc;
            private uint _cpsr;
            private uint _fpscr;
            private byte[] __unnamed7;
            private List<M128a> _q;
            private List<uint> _bvr;
            private List<uint> _bcr;
            private List<uint> _wvr;
            private List<uint> _wcr;
            private byte[] __unnamed13;
            private WindowsKernelDump m_root;
            private WindowsKernelDump.Header32 m_parent;

            /// <summary>
            /// Which parts are filled; combination of `context_arm_flags`.
            /// </summary>
            public uint ContextFlags { get { return _contextFlags; } }

            /// <summary>
            /// R0 to R12.
            /// </summary>
            public List<uint> R { get { return _r; } }

            /// <summary>
            /// Stack pointer, R13.
            /// </summary>
            public uint Sp { get { return _sp; } }

            /// <summary>
            /// Link register, R14.
            /// </summary>
            public uint Lr { get { return _lr; } }

            /// <summary>
            /// Program counter, R15.
            /// </summary>
            public uint Pc { get { return _pc; } }

            /// <summary>
            /// Processor state, that is condition flags, interrupt masks and mode.
            /// </summary>
            public uint Cpsr { get { return _cpsr; } }

            /// <summary>
            /// Floating-point status and control register.
            /// </summary>
            public uint Fpscr { get { return _fpscr; } }
            public byte[] Unnamed_7 { get { return __unnamed7; } }

            /// <summary>
            /// Vector and floating-point registers Q0 to Q15, in whose halves D0 to D31
            /// lie.
            /// </summary>
            public List<M128a> Q { get { return _q; } }

            /// <summary>
            /// Addresses of the hardware breakpoints.
            /// </summary>
            public List<uint> Bvr { get { return _bvr; } }

            /// <summary>
            /// Control registers of the hardware breakpoints.
            /// </summary>
            public List<uint> Bcr { get { return _bcr; } }

            /// <summary>
            /// Address of the hardware watchpoint.
            /// </summary>
            public List<uint> Wvr { get { return _wvr; } }

            /// <summary>
            /// Control register of the hardware watchpoint.
            /// </summary>
            public List<uint> Wcr { get { return _wcr; } }
            public byte[] Unnamed_13 { get { return __unnamed13; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public WindowsKernelDump.Header32 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Registers of an ARM64 processor (0x390 bytes). Parts that `context_flags`
        /// does not name may be garbage.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-arm64_nt_context">Source</a>
        /// </remarks>
        public partial class ContextArm64 : KaitaiStruct
        {
            public static ContextArm64 FromFile(string fileName)
            {
                return new ContextArm64(new KaitaiStream(fileName));
            }

            public ContextArm64(KaitaiStream p__io, WindowsKernelDump.Header64 p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_contextFlagArm64 = false;
                f_contextFlagControl = false;
                f_contextFlagDebugRegisters = false;
                f_contextFlagExceptionRequest = false;
                f_contextFlagFloatingPoint = false;
                f_contextFlagInteger = false;
                f_contextFlagRetToGuest = false;
                f_contextFlagX18 = false;
                f_contextFlagXstate = false;
                f_contextFlagsWritten = false;
                _read();
            }
            private void _read()
            {
                _contextFlags = m_io.ReadU4le();
                _cpsr = m_io.ReadU4le();
                _x = new List<ulong>();
                for (var i = 0; i < 29; i++)
                {
                    _x.Add(m_io.ReadU8le());
                }
                _fp = m_io.ReadU8le();
                _lr = m_io.ReadU8le();
                _sp = m_io.ReadU8le();
                _pc = m_io.ReadU8le();
                _v = new List<M128a>();
                for (var i = 0; i < 32; i++)
                {
                    _v.Add(new M128a(m_io, this, m_root));
                }
                _fpcr = m_io.ReadU4le();
                _fpsr = m_io.ReadU4le();
                _bcr = new List<uint>();
                for (var i = 0; i < 8; i++)
                {
                    _bcr.Add(m_io.ReadU4le());
                }
                _bvr = new List<ulong>();
                for (var i = 0; i < 8; i++)
                {
                    _bvr.Add(m_io.ReadU8le());
                }
                _wcr = new List<uint>();
                for (var i = 0; i < 2; i++)
                {
                    _wcr.Add(m_io.ReadU4le());
                }
                _wvr = new List<ulong>();
                for (var i = 0; i < 2; i++)
                {
                    _wvr.Add(m_io.ReadU8le());
                }
            }
            private bool f_contextFlagArm64;
            private bool _contextFlagArm64;

            /// <summary>
            /// Bit 22 of `context_flags`: the context is that of an ARM64 processor.
            /// </summary>
            public bool ContextFlagArm64
            {
                get
                {
                    if (f_contextFlagArm64)
                        return _contextFlagArm64;
                    f_contextFlagArm64 = true;
                    _contextFlagArm64 = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 4194304) != 0)) );
                    return _contextFlagArm64;
                }
            }
            private bool f_contextFlagControl;
            private bool _contextFlagControl;

            /// <summary>
            /// Bit 0 of `context_flags`: Fp, Lr, Sp, Pc and Cpsr.
            /// </summary>
            public bool ContextFlagControl
            {
                get
                {
                    if (f_contextFlagControl)
                        return _contextFlagControl;
                    f_contextFlagControl = true;
                    _contextFlagControl = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 1) != 0)) );
                    return _contextFlagControl;
                }
            }
            private bool f_contextFlagDebugRegisters;
            private bool _contextFlagDebugRegisters;

            /// <summary>
            /// Bit 3 of `context_flags`.
            /// </summary>
            public bool ContextFlagDebugRegisters
            {
                get
                {
                    if (f_contextFlagDebugRegisters)
                        return _contextFlagDebugRegisters;
                    f_contextFlagDebugRegisters = true;
                    _contextFlagDebugRegisters = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 8) != 0)) );
                    return _contextFlagDebugRegisters;
                }
            }
            private bool f_contextFlagExceptionRequest;
            private bool _contextFlagExceptionRequest;

            /// <summary>
            /// Bit 30 of `context_flags`.
            /// </summary>
            public bool ContextFlagExceptionRequest
            {
                get
                {
                    if (f_contextFlagExceptionRequest)
                        return _contextFlagExceptionRequest;
                    f_contextFlagExceptionRequest = true;
                    _contextFlagExceptionRequest = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 1073741824) != 0)) );
                    return _contextFlagExceptionRequest;
                }
            }
            private bool f_contextFlagFloatingPoint;
            private bool _contextFlagFloatingPoint;

            /// <summary>
            /// Bit 2 of `context_flags`: Fpcr, Fpsr and the vector registers.
            /// </summary>
            public bool ContextFlagFloatingPoint
            {
                get
                {
                    if (f_contextFlagFloatingPoint)
                        return _contextFlagFloatingPoint;
                    f_contextFlagFloatingPoint = true;
                    _contextFlagFloatingPoint = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 4) != 0)) );
                    return _contextFlagFloatingPoint;
                }
            }
            private bool f_contextFlagInteger;
            private bool _contextFlagInteger;

            /// <summary>
            /// Bit 1 of `context_flags`: X0 to X28.
            /// </summary>
            public bool ContextFlagInteger
            {
                get
                {
                    if (f_contextFlagInteger)
                        return _contextFlagInteger;
                    f_contextFlagInteger = true;
                    _contextFlagInteger = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 2) != 0)) );
                    return _contextFlagInteger;
                }
            }
            private bool f_contextFlagRetToGuest;
            private bool _contextFlagRetToGuest;

            /// <summary>
            /// Bit 26 of `context_flags`.
            /// </summary>
            public bool ContextFlagRetToGuest
            {
                get
                {
                    if (f_contextFlagRetToGuest)
                        return _contextFlagRetToGuest;
                    f_contextFlagRetToGuest = true;
                    _contextFlagRetToGuest = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 67108864) != 0)) );
                    return _contextFlagRetToGuest;
                }
            }
            private bool f_contextFlagX18;
            private bool _contextFlagX18;

            /// <summary>
            /// Bit 4 of `context_flags`: X18 in user mode, where it is the register of the
            /// system.
            /// </summary>
            public bool ContextFlagX18
            {
                get
                {
                    if (f_contextFlagX18)
                        return _contextFlagX18;
                    f_contextFlagX18 = true;
                    _contextFlagX18 = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 16) != 0)) );
                    return _contextFlagX18;
                }
            }
            private bool f_contextFlagXstate;
            private bool _contextFlagXstate;

            /// <summary>
            /// Bit 5 of `context_flags`: more registers, which are behind the context.
            /// </summary>
            public bool ContextFlagXstate
            {
                get
                {
                    if (f_contextFlagXstate)
                        return _contextFlagXstate;
                    f_contextFlagXstate = true;
                    _contextFlagXstate = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 32) != 0)) );
                    return _contextFlagXstate;
                }
            }
            private bool f_contextFlagsWritten;
            private bool _contextFlagsWritten;

            /// <summary>
            /// Whether `context_flags` was written: false if it has the fill pattern, whose
            /// bits mean nothing.
            /// </summary>
            public bool ContextFlagsWritten
            {
                get
                {
                    if (f_contextFlagsWritten)
                        return _contextFlagsWritten;
                    f_contextFlagsWritten = true;
                    _contextFlagsWritten = (bool) (ContextFlags != 1162297680);
                    return _contextFlagsWritten;
                }
            }
            private uint _contextFlags;
            private uint _cpsr;
            private List<ulong> _x;
            private ulong _fp;
            private ulong _lr;
            private ulong _sp;
            private ulong _pc;
            private List<M128a> _v;
            private uint _fpcr;
            private uint _fpsr;
            private List<uint> _bcr;
            private List<ulong> _bvr;
            private List<uint> _wcr;
            private List<ulong> _wvr;
            private WindowsKernelDump m_root;
            private WindowsKernelDump.Header64 m_parent;

            /// <summary>
            /// Which parts are filled; combination of `context_arm64_flags`.
            /// </summary>
            public uint ContextFlags { get { return _contextFlags; } }

            /// <summary>
            /// Processor state, that is condition flags, interrupt masks and mode.
            /// </summary>
            public uint Cpsr { get { return _cpsr; } }

            /// <summary>
            /// X0 to X28.
            /// </summary>
            public List<ulong> X { get { return _x; } }

            /// <summary>
            /// Frame pointer, X29.
            /// </summary>
            public ulong Fp { get { return _fp; } }

            /// <summary>
            /// Link register, X30.
            /// </summary>
            public ulong Lr { get { return _lr; } }

            /// <summary>
            /// Stack pointer.
            /// </summary>
            public ulong Sp { get { return _sp; } }

            /// <summary>
            /// Program counter.
            /// </summary>
            public ulong Pc { get { return _pc; } }

            /// <summary>
            /// Vector and floating-point registers V0 to V31.
            /// </summary>
            public List<M128a> V { get { return _v; } }

            /// <summary>
            /// Floating-point control register.
            /// </summary>
            public uint Fpcr { get { return _fpcr; } }

            /// <summary>
            /// Floating-point status register.
            /// </summary>
            public uint Fpsr { get { return _fpsr; } }

            /// <summary>
            /// Control registers of the hardware breakpoints.
            /// </summary>
            public List<uint> Bcr { get { return _bcr; } }

            /// <summary>
            /// Addresses of the hardware breakpoints.
            /// </summary>
            public List<ulong> Bvr { get { return _bvr; } }

            /// <summary>
            /// Control registers of the hardware watchpoints.
            /// </summary>
            public List<uint> Wcr { get { return _wcr; } }

            /// <summary>
            /// Addresses of the hardware watchpoints.
            /// </summary>
            public List<ulong> Wvr { get { return _wvr; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public WindowsKernelDump.Header64 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Registers of an x64 processor (0x4d0 bytes). Parts that `context_flags`
        /// does not name may be garbage.
        /// 
        /// The save area of FXSAVE, a structure of its own in C, is spelt out field
        /// by field from `control_word` to `xmm_registers`.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-context">Source</a>
        /// </remarks>
        public partial class ContextX64 : KaitaiStruct
        {
            public static ContextX64 FromFile(string fileName)
            {
                return new ContextX64(new KaitaiStream(fileName));
            }

            public ContextX64(KaitaiStream p__io, WindowsKernelDump.Header64 p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_contextFlagAmd64 = false;
                f_contextFlagControl = false;
                f_contextFlagDebugRegisters = false;
                f_contextFlagFloatingPoint = false;
                f_contextFlagInteger = false;
                f_contextFlagSegments = false;
                f_contextFlagsWritten = false;
                _read();
            }
            private void _read()
            {
                _p1Home = m_io.ReadU8le();
                _p2Home = m_io.ReadU8le();
                _p3Home = m_io.ReadU8le();
                _p4Home = m_io.ReadU8le();
                _p5Home = m_io.ReadU8le();
                _p6Home = m_io.ReadU8le();
                _contextFlags = m_io.ReadU4le();
                _mxcsr = m_io.ReadU4le();
                _segCs = m_io.ReadU2le();
                _segDs = m_io.ReadU2le();
                _segEs = m_io.ReadU2le();
                _segFs = m_io.ReadU2le();
                _segGs = m_io.ReadU2le();
                _segSs = m_io.ReadU2le();
                _eflags = m_io.ReadU4le();
                _dr0 = m_io.ReadU8le();
                _dr1 = m_io.ReadU8le();
                _dr2 = m_io.ReadU8le();
                _dr3 = m_io.ReadU8le();
                _dr6 = m_io.ReadU8le();
                _dr7 = m_io.ReadU8le();
                _rax = m_io.ReadU8le();
                _rcx = m_io.ReadU8le();
                _rdx = m_io.ReadU8le();
                _rbx = m_io.ReadU8le();
                _rsp = m_io.ReadU8le();
                _rbp = m_io.ReadU8le();
                _rsi = m_io.ReadU8le();
                _rdi = m_io.ReadU8le();
                _r8 = m_io.ReadU8le();
                _r9 = m_io.ReadU8le();
                _r10 = m_io.ReadU8le();
                _r11 = m_io.ReadU8le();
                _r12 = m_io.ReadU8le();
                _r13 = m_io.ReadU8le();
                _r14 = m_io.ReadU8le();
                _r15 = m_io.ReadU8le();
                _rip = m_io.ReadU8le();
                _controlWord = m_io.ReadU2le();
                _statusWord = m_io.ReadU2le();
                _tagWord = m_io.ReadU1();
                __unnamed41 = m_io.ReadBytes(1);
                _errorOpcode = m_io.ReadU2le();
                _errorOffset = m_io.ReadU4le();
                _errorSelector = m_io.ReadU2le();
                __unnamed45 = m_io.ReadBytes(2);
                _dataOffset = m_io.ReadU4le();
                _dataSelector = m_io.ReadU2le();
                __unnamed48 = m_io.ReadBytes(2);
                _mxcsr2 = m_io.ReadU4le();
                _mxcsrMask = m_io.ReadU4le();
                _floatRegisters = new List<M128a>();
                for (var i = 0; i < 8; i++)
                {
                    _floatRegisters.Add(new M128a(m_io, this, m_root));
                }
                _xmmRegisters = new List<M128a>();
                for (var i = 0; i < 16; i++)
                {
                    _xmmRegisters.Add(new M128a(m_io, this, m_root));
                }
                __unnamed53 = m_io.ReadBytes(96);
                _vectorRegister = new List<M128a>();
                for (var i = 0; i < 26; i++)
                {
                    _vectorRegister.Add(new M128a(m_io, this, m_root));
                }
                _vectorControl = m_io.ReadU8le();
                _debugControl = m_io.ReadU8le();
                _lastBranchToRip = m_io.ReadU8le();
                _lastBranchFromRip = m_io.ReadU8le();
                _lastExceptionToRip = m_io.ReadU8le();
                _lastExceptionFromRip = m_io.ReadU8le();
            }
            private bool f_contextFlagAmd64;
            private bool _contextFlagAmd64;

            /// <summary>
            /// Bit 20 of `context_flags`: the context is that of an x64 processor.
            /// </summary>
            public bool ContextFlagAmd64
            {
                get
                {
                    if (f_contextFlagAmd64)
                        return _contextFlagAmd64;
                    f_contextFlagAmd64 = true;
                    _contextFlagAmd64 = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 1048576) != 0)) );
                    return _contextFlagAmd64;
                }
            }
            private bool f_contextFlagControl;
            private bool _contextFlagControl;

            /// <summary>
            /// Bit 0 of `context_flags`: SegSs, Rsp, SegCs, Rip and EFlags.
            /// </summary>
            public bool ContextFlagControl
            {
                get
                {
                    if (f_contextFlagControl)
                        return _contextFlagControl;
                    f_contextFlagControl = true;
                    _contextFlagControl = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 1) != 0)) );
                    return _contextFlagControl;
                }
            }
            private bool f_contextFlagDebugRegisters;
            private bool _contextFlagDebugRegisters;

            /// <summary>
            /// Bit 4 of `context_flags`.
            /// </summary>
            public bool ContextFlagDebugRegisters
            {
                get
                {
                    if (f_contextFlagDebugRegisters)
                        return _contextFlagDebugRegisters;
                    f_contextFlagDebugRegisters = true;
                    _contextFlagDebugRegisters = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 16) != 0)) );
                    return _contextFlagDebugRegisters;
                }
            }
            private bool f_contextFlagFloatingPoint;
            private bool _contextFlagFloatingPoint;

            /// <summary>
            /// Bit 3 of `context_flags`: the x87 and SSE registers.
            /// </summary>
            public bool ContextFlagFloatingPoint
            {
                get
                {
                    if (f_contextFlagFloatingPoint)
                        return _contextFlagFloatingPoint;
                    f_contextFlagFloatingPoint = true;
                    _contextFlagFloatingPoint = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 8) != 0)) );
                    return _contextFlagFloatingPoint;
                }
            }
            private bool f_contextFlagInteger;
            private bool _contextFlagInteger;

            /// <summary>
            /// Bit 1 of `context_flags`: Rax, Rcx, Rdx, Rbx, Rbp, Rsi, Rdi and R8 to R15.
            /// </summary>
            public bool ContextFlagInteger
            {
                get
                {
                    if (f_contextFlagInteger)
                        return _contextFlagInteger;
                    f_contextFlagInteger = true;
                    _contextFlagInteger = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 2) != 0)) );
                    return _contextFlagInteger;
                }
            }
            private bool f_contextFlagSegments;
            private bool _contextFlagSegments;

            /// <summary>
            /// Bit 2 of `context_flags`: SegDs, SegEs, SegFs and SegGs.
            /// </summary>
            public bool ContextFlagSegments
            {
                get
                {
                    if (f_contextFlagSegments)
                        return _contextFlagSegments;
                    f_contextFlagSegments = true;
                    _contextFlagSegments = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 4) != 0)) );
                    return _contextFlagSegments;
                }
            }
            private bool f_contextFlagsWritten;
            private bool _contextFlagsWritten;

            /// <summary>
            /// Whether `context_flags` was written: false if it has the fill pattern, whose
            /// bits mean nothing.
            /// </summary>
            public bool ContextFlagsWritten
            {
                get
                {
                    if (f_contextFlagsWritten)
                        return _contextFlagsWritten;
                    f_contextFlagsWritten = true;
                    _contextFlagsWritten = (bool) (ContextFlags != 1162297680);
                    return _contextFlagsWritten;
                }
            }
            private ulong _p1Home;
            private ulong _p2Home;
            private ulong _p3Home;
            private ulong _p4Home;
            private ulong _p5Home;
            private ulong _p6Home;
            private uint _contextFlags;
            private uint _mxcsr;
            private ushort _segCs;
            private ushort _segDs;
            private ushort _segEs;
            private ushort _segFs;
            private ushort _segGs;
            private ushort _segSs;
            private uint _eflags;
            private ulong _dr0;
            private ulong _dr1;
            private ulong _dr2;
            private ulong _dr3;
            private ulong _dr6;
            private ulong _dr7;
            private ulong _rax;
            private ulong _rcx;
            private ulong _rdx;
            private ulong _rbx;
            private ulong _rsp;
            private ulong _rbp;
            private ulong _rsi;
            private ulong _rdi;
            private ulong _r8;
            private ulong _r9;
            private ulong _r10;
            private ulong _r11;
            private ulong _r12;
            private ulong _r13;
            private ulong _r14;
            private ulong _r15;
            private ulong _rip;
            private ushort _controlWord;
            private ushort _statusWord;
            private byte _tagWord;
            private byte[] __unnamed41;
            private ushort _errorOpcode;
            private uint _errorOffset;
            private ushort _errorSelector;
            private byte[] __unnamed45;
            private uint _dataOffset;
            private ushort _dataSelector;
            private byte[] __unnamed48;
            private uint _mxcsr2;
            private uint _mxcsrMask;
            private List<M128a> _floatRegisters;
            private List<M128a> _xmmRegisters;
            private byte[] __unnamed53;
            private List<M128a> _vectorRegister;
            private ulong _vectorControl;
            private ulong _debugControl;
            private ulong _lastBranchToRip;
            private ulong _lastBranchFromRip;
            private ulong _lastExceptionToRip;
            private ulong _lastExceptionFromRip;
            private WindowsKernelDump m_root;
            private WindowsKernelDump.Header64 m_parent;

            /// <summary>
            /// Home space of parameter 1; room on the stack, not a register.
            /// </summary>
            public ulong P1Home { get { return _p1Home; } }

            /// <summary>
            /// Home space of parameter 2; room on the stack, not a register.
            /// </summary>
            public ulong P2Home { get { return _p2Home; } }

            /// <summary>
            /// Home space of parameter 3; room on the stack, not a register.
            /// </summary>
            public ulong P3Home { get { return _p3Home; } }

            /// <summary>
            /// Home space of parameter 4; room on the stack, not a register.
            /// </summary>
            public ulong P4Home { get { return _p4Home; } }

            /// <summary>
            /// Home space of parameter 5; room on the stack, not a register.
            /// </summary>
            public ulong P5Home { get { return _p5Home; } }

            /// <summary>
            /// Home space of parameter 6; room on the stack, not a register.
            /// </summary>
            public ulong P6Home { get { return _p6Home; } }

            /// <summary>
            /// Which parts are filled; combination of `context_x64_flags`.
            /// </summary>
            public uint ContextFlags { get { return _contextFlags; } }

            /// <summary>
            /// SSE control and status register; also stored as `mxcsr2`.
            /// </summary>
            public uint Mxcsr { get { return _mxcsr; } }
            public ushort SegCs { get { return _segCs; } }
            public ushort SegDs { get { return _segDs; } }
            public ushort SegEs { get { return _segEs; } }
            public ushort SegFs { get { return _segFs; } }
            public ushort SegGs { get { return _segGs; } }
            public ushort SegSs { get { return _segSs; } }

            /// <summary>
            /// Lower half of RFLAGS; the upper half is always zero.
            /// </summary>
            public uint Eflags { get { return _eflags; } }

            /// <summary>
            /// Address of hardware breakpoint 0.
            /// </summary>
            public ulong Dr0 { get { return _dr0; } }

            /// <summary>
            /// Address of hardware breakpoint 1.
            /// </summary>
            public ulong Dr1 { get { return _dr1; } }

            /// <summary>
            /// Address of hardware breakpoint 2.
            /// </summary>
            public ulong Dr2 { get { return _dr2; } }

            /// <summary>
            /// Address of hardware breakpoint 3.
            /// </summary>
            public ulong Dr3 { get { return _dr3; } }

            /// <summary>
            /// Debug status.
            /// </summary>
            public ulong Dr6 { get { return _dr6; } }

            /// <summary>
            /// Debug control.
            /// </summary>
            public ulong Dr7 { get { return _dr7; } }
            public ulong Rax { get { return _rax; } }
            public ulong Rcx { get { return _rcx; } }
            public ulong Rdx { get { return _rdx; } }
            public ulong Rbx { get { return _rbx; } }
            public ulong Rsp { get { return _rsp; } }
            public ulong Rbp { get { return _rbp; } }
            public ulong Rsi { get { return _rsi; } }
            public ulong Rdi { get { return _rdi; } }
            public ulong R8 { get { return _r8; } }
            public ulong R9 { get { return _r9; } }
            public ulong R10 { get { return _r10; } }
            public ulong R11 { get { return _r11; } }
            public ulong R12 { get { return _r12; } }
            public ulong R13 { get { return _r13; } }
            public ulong R14 { get { return _r14; } }
            public ulong R15 { get { return _r15; } }
            public ulong Rip { get { return _rip; } }

            /// <summary>
            /// x87 control word (FCW).
            /// </summary>
            public ushort ControlWord { get { return _controlWord; } }

            /// <summary>
            /// x87 status word (FSW).
            /// </summary>
            public ushort StatusWord { get { return _statusWord; } }

            /// <summary>
            /// x87 tag word in its abridged form, one bit per register in use.
            /// </summary>
            public byte TagWord { get { return _tagWord; } }
            public byte[] Unnamed_41 { get { return __unnamed41; } }

            /// <summary>
            /// Opcode of the last x87 instruction (FOP).
            /// </summary>
            public ushort ErrorOpcode { get { return _errorOpcode; } }

            /// <summary>
            /// Offset of the last x87 instruction (FIP).
            /// </summary>
            public uint ErrorOffset { get { return _errorOffset; } }

            /// <summary>
            /// Code segment of the last x87 instruction (FCS).
            /// </summary>
            public ushort ErrorSelector { get { return _errorSelector; } }
            public byte[] Unnamed_45 { get { return __unnamed45; } }

            /// <summary>
            /// Offset of the last x87 operand (FDP).
            /// </summary>
            public uint DataOffset { get { return _dataOffset; } }

            /// <summary>
            /// Data segment of the last x87 operand (FDS).
            /// </summary>
            public ushort DataSelector { get { return _dataSelector; } }
            public byte[] Unnamed_48 { get { return __unnamed48; } }

            /// <summary>
            /// MXCSR as FXSAVE stored it.
            /// </summary>
            public uint Mxcsr2 { get { return _mxcsr2; } }

            /// <summary>
            /// Bits of MXCSR that the processor supports.
            /// </summary>
            public uint MxcsrMask { get { return _mxcsrMask; } }

            /// <summary>
            /// ST0 to ST7 (or MM0 to MM7), 80 bits each in a slot of 128 bits.
            /// </summary>
            public List<M128a> FloatRegisters { get { return _floatRegisters; } }

            /// <summary>
            /// XMM0 to XMM15.
            /// </summary>
            public List<M128a> XmmRegisters { get { return _xmmRegisters; } }
            public byte[] Unnamed_53 { get { return __unnamed53; } }

            /// <summary>
            /// Room for vector registers; what it holds depends on the writer.
            /// </summary>
            public List<M128a> VectorRegister { get { return _vectorRegister; } }
            public ulong VectorControl { get { return _vectorControl; } }

            /// <summary>
            /// Value of the DebugCtl register.
            /// </summary>
            public ulong DebugControl { get { return _debugControl; } }
            public ulong LastBranchToRip { get { return _lastBranchToRip; } }
            public ulong LastBranchFromRip { get { return _lastBranchFromRip; } }
            public ulong LastExceptionToRip { get { return _lastExceptionToRip; } }
            public ulong LastExceptionFromRip { get { return _lastExceptionFromRip; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public WindowsKernelDump.Header64 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Registers of an x86 processor (0x2cc bytes). Parts that `context_flags`
        /// does not name may be garbage.
        /// 
        /// The save area of FSAVE, a structure of its own in C, is spelt out field by
        /// field from `control_word` to `cr0_npx_state`.
        /// 
        /// Segment registers have 16 bits in slots of 32. What the upper half of a slot
        /// holds is not defined, and is garbage in dumps.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-wow64_context">Source</a>
        /// </remarks>
        public partial class ContextX86 : KaitaiStruct
        {
            public static ContextX86 FromFile(string fileName)
            {
                return new ContextX86(new KaitaiStream(fileName));
            }

            public ContextX86(KaitaiStream p__io, WindowsKernelDump.Header32 p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_contextFlagControl = false;
                f_contextFlagDebugRegisters = false;
                f_contextFlagExtendedRegisters = false;
                f_contextFlagFloatingPoint = false;
                f_contextFlagI386 = false;
                f_contextFlagInteger = false;
                f_contextFlagSegments = false;
                f_contextFlagXstate = false;
                f_contextFlagsWritten = false;
                _read();
            }
            private void _read()
            {
                _contextFlags = m_io.ReadU4le();
                _dr0 = m_io.ReadU4le();
                _dr1 = m_io.ReadU4le();
                _dr2 = m_io.ReadU4le();
                _dr3 = m_io.ReadU4le();
                _dr6 = m_io.ReadU4le();
                _dr7 = m_io.ReadU4le();
                _controlWord = m_io.ReadU4le();
                _statusWord = m_io.ReadU4le();
                _tagWord = m_io.ReadU4le();
                _errorOffset = m_io.ReadU4le();
                _errorSelector = m_io.ReadU4le();
                _dataOffset = m_io.ReadU4le();
                _dataSelector = m_io.ReadU4le();
                _registerArea = m_io.ReadBytes(80);
                _cr0NpxState = m_io.ReadU4le();
                _segGs = m_io.ReadU4le();
                _segFs = m_io.ReadU4le();
                _segEs = m_io.ReadU4le();
                _segDs = m_io.ReadU4le();
                _edi = m_io.ReadU4le();
                _esi = m_io.ReadU4le();
                _ebx = m_io.ReadU4le();
                _edx = m_io.ReadU4le();
                _ecx = m_io.ReadU4le();
                _eax = m_io.ReadU4le();
                _ebp = m_io.ReadU4le();
                _eip = m_io.ReadU4le();
                _segCs = m_io.ReadU4le();
                _eflags = m_io.ReadU4le();
                _esp = m_io.ReadU4le();
                _segSs = m_io.ReadU4le();
                _extendedRegisters = m_io.ReadBytes(512);
            }
            private bool f_contextFlagControl;
            private bool _contextFlagControl;

            /// <summary>
            /// Bit 0 of `context_flags`: SegSs, Esp, SegCs, Eip, EFlags and Ebp.
            /// </summary>
            public bool ContextFlagControl
            {
                get
                {
                    if (f_contextFlagControl)
                        return _contextFlagControl;
                    f_contextFlagControl = true;
                    _contextFlagControl = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 1) != 0)) );
                    return _contextFlagControl;
                }
            }
            private bool f_contextFlagDebugRegisters;
            private bool _contextFlagDebugRegisters;

            /// <summary>
            /// Bit 4 of `context_flags`.
            /// </summary>
            public bool ContextFlagDebugRegisters
            {
                get
                {
                    if (f_contextFlagDebugRegisters)
                        return _contextFlagDebugRegisters;
                    f_contextFlagDebugRegisters = true;
                    _contextFlagDebugRegisters = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 16) != 0)) );
                    return _contextFlagDebugRegisters;
                }
            }
            private bool f_contextFlagExtendedRegisters;
            private bool _contextFlagExtendedRegisters;

            /// <summary>
            /// Bit 5 of `context_flags`: the SSE registers.
            /// </summary>
            public bool ContextFlagExtendedRegisters
            {
                get
                {
                    if (f_contextFlagExtendedRegisters)
                        return _contextFlagExtendedRegisters;
                    f_contextFlagExtendedRegisters = true;
                    _contextFlagExtendedRegisters = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 32) != 0)) );
                    return _contextFlagExtendedRegisters;
                }
            }
            private bool f_contextFlagFloatingPoint;
            private bool _contextFlagFloatingPoint;

            /// <summary>
            /// Bit 3 of `context_flags`: the x87 registers.
            /// </summary>
            public bool ContextFlagFloatingPoint
            {
                get
                {
                    if (f_contextFlagFloatingPoint)
                        return _contextFlagFloatingPoint;
                    f_contextFlagFloatingPoint = true;
                    _contextFlagFloatingPoint = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 8) != 0)) );
                    return _contextFlagFloatingPoint;
                }
            }
            private bool f_contextFlagI386;
            private bool _contextFlagI386;

            /// <summary>
            /// Bit 16 of `context_flags`: the context is that of an x86 processor.
            /// </summary>
            public bool ContextFlagI386
            {
                get
                {
                    if (f_contextFlagI386)
                        return _contextFlagI386;
                    f_contextFlagI386 = true;
                    _contextFlagI386 = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 65536) != 0)) );
                    return _contextFlagI386;
                }
            }
            private bool f_contextFlagInteger;
            private bool _contextFlagInteger;

            /// <summary>
            /// Bit 1 of `context_flags`: Eax, Ebx, Ecx, Edx, Esi and Edi.
            /// </summary>
            public bool ContextFlagInteger
            {
                get
                {
                    if (f_contextFlagInteger)
                        return _contextFlagInteger;
                    f_contextFlagInteger = true;
                    _contextFlagInteger = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 2) != 0)) );
                    return _contextFlagInteger;
                }
            }
            private bool f_contextFlagSegments;
            private bool _contextFlagSegments;

            /// <summary>
            /// Bit 2 of `context_flags`: SegDs, SegEs, SegFs and SegGs.
            /// </summary>
            public bool ContextFlagSegments
            {
                get
                {
                    if (f_contextFlagSegments)
                        return _contextFlagSegments;
                    f_contextFlagSegments = true;
                    _contextFlagSegments = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 4) != 0)) );
                    return _contextFlagSegments;
                }
            }
            private bool f_contextFlagXstate;
            private bool _contextFlagXstate;

            /// <summary>
            /// Bit 6 of `context_flags`: more registers, which are behind the context.
            /// </summary>
            public bool ContextFlagXstate
            {
                get
                {
                    if (f_contextFlagXstate)
                        return _contextFlagXstate;
                    f_contextFlagXstate = true;
                    _contextFlagXstate = (bool) ( ((ContextFlagsWritten) && ((ContextFlags & 64) != 0)) );
                    return _contextFlagXstate;
                }
            }
            private bool f_contextFlagsWritten;
            private bool _contextFlagsWritten;

            /// <summary>
            /// Whether `context_flags` was written: false if it has the fill pattern, whose
            /// bits mean nothing.
            /// </summary>
            public bool ContextFlagsWritten
            {
                get
                {
                    if (f_contextFlagsWritten)
                        return _contextFlagsWritten;
                    f_contextFlagsWritten = true;
                    _contextFlagsWritten = (bool) (ContextFlags != 1162297680);
                    return _contextFlagsWritten;
                }
            }
            private uint _contextFlags;
            private uint _dr0;
            private uint _dr1;
            private uint _dr2;
            private uint _dr3;
            private uint _dr6;
            private uint _dr7;
            private uint _controlWord;
            private uint _statusWord;
            private uint _tagWord;
            private uint _errorOffset;
            private uint _errorSelector;
            private uint _dataOffset;
            private uint _dataSelector;
            private byte[] _registerArea;
            private uint _cr0NpxState;
            private uint _segGs;
            private uint _segFs;
            private uint _segEs;
            private uint _segDs;
            private uint _edi;
            private uint _esi;
            private uint _ebx;
            private uint _edx;
            private uint _ecx;
            private uint _eax;
            private uint _ebp;
            private uint _eip;
            private uint _segCs;
            private uint _eflags;
            private uint _esp;
            private uint _segSs;
            private byte[] _extendedRegisters;
            private WindowsKernelDump m_root;
            private WindowsKernelDump.Header32 m_parent;

            /// <summary>
            /// Which parts are filled; combination of `context_x86_flags`.
            /// </summary>
            public uint ContextFlags { get { return _contextFlags; } }

            /// <summary>
            /// Address of hardware breakpoint 0.
            /// </summary>
            public uint Dr0 { get { return _dr0; } }

            /// <summary>
            /// Address of hardware breakpoint 1.
            /// </summary>
            public uint Dr1 { get { return _dr1; } }

            /// <summary>
            /// Address of hardware breakpoint 2.
            /// </summary>
            public uint Dr2 { get { return _dr2; } }

            /// <summary>
            /// Address of hardware breakpoint 3.
            /// </summary>
            public uint Dr3 { get { return _dr3; } }

            /// <summary>
            /// Debug status.
            /// </summary>
            public uint Dr6 { get { return _dr6; } }

            /// <summary>
            /// Debug control.
            /// </summary>
            public uint Dr7 { get { return _dr7; } }

            /// <summary>
            /// x87 control word (FCW).
            /// </summary>
            public uint ControlWord { get { return _controlWord; } }

            /// <summary>
            /// x87 status word (FSW).
            /// </summary>
            public uint StatusWord { get { return _statusWord; } }

            /// <summary>
            /// x87 tag word, two bits per register.
            /// </summary>
            public uint TagWord { get { return _tagWord; } }

            /// <summary>
            /// Offset of the last x87 instruction (FIP).
            /// </summary>
            public uint ErrorOffset { get { return _errorOffset; } }

            /// <summary>
            /// Code segment of the last x87 instruction (FCS).
            /// </summary>
            public uint ErrorSelector { get { return _errorSelector; } }

            /// <summary>
            /// Offset of the last x87 operand (FDP).
            /// </summary>
            public uint DataOffset { get { return _dataOffset; } }

            /// <summary>
            /// Data segment of the last x87 operand (FDS).
            /// </summary>
            public uint DataSelector { get { return _dataSelector; } }

            /// <summary>
            /// ST0 to ST7 (or MM0 to MM7), 80 bits each without gaps.
            /// </summary>
            public byte[] RegisterArea { get { return _registerArea; } }

            /// <summary>
            /// Bits of CR0 for the x87 unit; a spare field in newer headers.
            /// </summary>
            public uint Cr0NpxState { get { return _cr0NpxState; } }

            /// <summary>
            /// Segment register in the lower half; the upper half may be garbage.
            /// </summary>
            public uint SegGs { get { return _segGs; } }

            /// <summary>
            /// Segment register in the lower half; the upper half may be garbage.
            /// </summary>
            public uint SegFs { get { return _segFs; } }

            /// <summary>
            /// Segment register in the lower half; the upper half may be garbage.
            /// </summary>
            public uint SegEs { get { return _segEs; } }

            /// <summary>
            /// Segment register in the lower half; the upper half may be garbage.
            /// </summary>
            public uint SegDs { get { return _segDs; } }
            public uint Edi { get { return _edi; } }
            public uint Esi { get { return _esi; } }
            public uint Ebx { get { return _ebx; } }
            public uint Edx { get { return _edx; } }
            public uint Ecx { get { return _ecx; } }
            public uint Eax { get { return _eax; } }
            public uint Ebp { get { return _ebp; } }
            public uint Eip { get { return _eip; } }

            /// <summary>
            /// Segment register in the lower half; the upper half may be garbage.
            /// </summary>
            public uint SegCs { get { return _segCs; } }
            public uint Eflags { get { return _eflags; } }
            public uint Esp { get { return _esp; } }

            /// <summary>
            /// Segment register in the lower half; the upper half may be garbage.
            /// </summary>
            public uint SegSs { get { return _segSs; } }

            /// <summary>
            /// The save area of FXSAVE, with the SSE registers.
            /// </summary>
            public byte[] ExtendedRegisters { get { return _extendedRegisters; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public WindowsKernelDump.Header32 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Entry of the table of loaded drivers of a 32-bit machine (0x4c bytes). See
        /// `driver_entry64`, whose names it has. After declarations of the structure;
        /// not seen in a file.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/can1357/selene">Source</a>
        /// </remarks>
        /// <remarks>
        /// Reference: <a href="https://github.com/rizinorg/rizin">Source</a>
        /// </remarks>
        public partial class DriverEntry32 : KaitaiStruct
        {
            public static DriverEntry32 FromFile(string fileName)
            {
                return new DriverEntry32(new KaitaiStream(fileName));
            }

            public DriverEntry32(KaitaiStream p__io, WindowsKernelDump.TriageDump32 p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _ofsDriverName = m_io.ReadU4le();
                _inLoadOrderFlink = m_io.ReadU4le();
                _inLoadOrderBlink = m_io.ReadU4le();
                _exceptionTable = m_io.ReadU4le();
                _exceptionTableSize = m_io.ReadU4le();
                _gpValue = m_io.ReadU4le();
                _nonPagedDebugInfo = m_io.ReadU4le();
                _dllBase = m_io.ReadU4le();
                _entryPoint = m_io.ReadU4le();
                _sizeOfImage = m_io.ReadU4le();
                _fullDllName = new UnicodeString32(m_io, this, m_root);
                _baseDllName = new UnicodeString32(m_io, this, m_root);
                _flags = m_io.ReadU4le();
                _loadCount = m_io.ReadU2le();
                __unnamed14 = m_io.ReadBytes(2);
                _sectionPointer = m_io.ReadU4le();
                _checkSum = m_io.ReadU4le();
                _timeDateStamp = m_io.ReadU4le();
            }
            private uint _ofsDriverName;
            private uint _inLoadOrderFlink;
            private uint _inLoadOrderBlink;
            private uint _exceptionTable;
            private uint _exceptionTableSize;
            private uint _gpValue;
            private uint _nonPagedDebugInfo;
            private uint _dllBase;
            private uint _entryPoint;
            private uint _sizeOfImage;
            private UnicodeString32 _fullDllName;
            private UnicodeString32 _baseDllName;
            private uint _flags;
            private ushort _loadCount;
            private byte[] __unnamed14;
            private uint _sectionPointer;
            private uint _checkSum;
            private uint _timeDateStamp;
            private WindowsKernelDump m_root;
            private WindowsKernelDump.TriageDump32 m_parent;

            /// <summary>
            /// Offset of the name from the start of the file, a `dump_string`. It is
            /// the base name or the whole path.
            /// </summary>
            public uint OfsDriverName { get { return _ofsDriverName; } }

            /// <summary>
            /// Virtual address of the next entry of the module list.
            /// </summary>
            public uint InLoadOrderFlink { get { return _inLoadOrderFlink; } }

            /// <summary>
            /// Virtual address of the previous entry of the module list.
            /// </summary>
            public uint InLoadOrderBlink { get { return _inLoadOrderBlink; } }

            /// <summary>
            /// Virtual address of the table of exception handlers.
            /// </summary>
            public uint ExceptionTable { get { return _exceptionTable; } }

            /// <summary>
            /// Size of the table of exception handlers in bytes.
            /// </summary>
            public uint ExceptionTableSize { get { return _exceptionTableSize; } }

            /// <summary>
            /// Value of the global pointer, a register of Itanium.
            /// </summary>
            public uint GpValue { get { return _gpValue; } }

            /// <summary>
            /// Virtual address of debugging information, or 0.
            /// </summary>
            public uint NonPagedDebugInfo { get { return _nonPagedDebugInfo; } }

            /// <summary>
            /// Virtual address where the driver is loaded.
            /// </summary>
            public uint DllBase { get { return _dllBase; } }

            /// <summary>
            /// Virtual address of its entry point.
            /// </summary>
            public uint EntryPoint { get { return _entryPoint; } }

            /// <summary>
            /// Size of the loaded driver in bytes.
            /// </summary>
            public uint SizeOfImage { get { return _sizeOfImage; } }

            /// <summary>
            /// Path of the driver; the text itself is at `ofs_driver_name` if anywhere.
            /// </summary>
            public UnicodeString32 FullDllName { get { return _fullDllName; } }

            /// <summary>
            /// Name of the driver; the text itself is at `ofs_driver_name` if anywhere.
            /// </summary>
            public UnicodeString32 BaseDllName { get { return _baseDllName; } }
            public uint Flags { get { return _flags; } }

            /// <summary>
            /// How often it is in use.
            /// </summary>
            public ushort LoadCount { get { return _loadCount; } }
            public byte[] Unnamed_14 { get { return __unnamed14; } }

            /// <summary>
            /// Virtual address of the section object, or 0.
            /// </summary>
            public uint SectionPointer { get { return _sectionPointer; } }

            /// <summary>
            /// Checksum in the header of the image; 0 if that was paged out.
            /// </summary>
            public uint CheckSum { get { return _checkSum; } }

            /// <summary>
            /// Time stamp in the header of the image, seconds since 1970-01-01 00:00
            /// UTC; or a hash, or 0 if the header was paged out.
            /// </summary>
            public uint TimeDateStamp { get { return _timeDateStamp; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public WindowsKernelDump.TriageDump32 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Entry of the table of loaded drivers of a 64-bit machine (0x90 bytes): the
        /// offset of a name and an entry of the kernel's module list in the shape that it
        /// had in old versions of Windows. Dumps that the debugger engine wrote have the
        /// name, `dll_base`, `size_of_image`, `check_sum` and `time_date_stamp` only.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/can1357/selene">Source</a>
        /// </remarks>
        /// <remarks>
        /// Reference: <a href="https://github.com/rizinorg/rizin">Source</a>
        /// </remarks>
        public partial class DriverEntry64 : KaitaiStruct
        {
            public static DriverEntry64 FromFile(string fileName)
            {
                return new DriverEntry64(new KaitaiStream(fileName));
            }

            public DriverEntry64(KaitaiStream p__io, WindowsKernelDump.TriageDump64 p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _ofsDriverName = m_io.ReadU4le();
                __unnamed1 = m_io.ReadBytes(4);
                _inLoadOrderFlink = m_io.ReadU8le();
                _inLoadOrderBlink = m_io.ReadU8le();
                _exceptionTable = m_io.ReadU8le();
                _exceptionTableSize = m_io.ReadU4le();
                __unnamed6 = m_io.ReadBytes(4);
                _gpValue = m_io.ReadU8le();
                _nonPagedDebugInfo = m_io.ReadU8le();
                _dllBase = m_io.ReadU8le();
                _entryPoint = m_io.ReadU8le();
                _sizeOfImage = m_io.ReadU4le();
                __unnamed12 = m_io.ReadBytes(4);
                _fullDllName = new UnicodeString64(m_io, this, m_root);
                _baseDllName = new UnicodeString64(m_io, this, m_root);
                _flags = m_io.ReadU4le();
                _loadCount = m_io.ReadU2le();
                __unnamed17 = m_io.ReadBytes(2);
                _sectionPointer = m_io.ReadU8le();
                _checkSum = m_io.ReadU4le();
                __unnamed20 = m_io.ReadBytes(4);
                _timeDateStamp = m_io.ReadU4le();
                __unnamed22 = m_io.ReadBytes(4);
            }
            private uint _ofsDriverName;
            private byte[] __unnamed1;
            private ulong _inLoadOrderFlink;
            private ulong _inLoadOrderBlink;
            private ulong _exceptionTable;
            private uint _exceptionTableSize;
            private byte[] __unnamed6;
            private ulong _gpValue;
            private ulong _nonPagedDebugInfo;
            private ulong _dllBase;
            private ulong _entryPoint;
            private uint _sizeOfImage;
            private byte[] __unnamed12;
            private UnicodeString64 _fullDllName;
            private UnicodeString64 _baseDllName;
            private uint _flags;
            private ushort _loadCount;
            private byte[] __unnamed17;
            private ulong _sectionPointer;
            private uint _checkSum;
            private byte[] __unnamed20;
            private uint _timeDateStamp;
            private byte[] __unnamed22;
            private WindowsKernelDump m_root;
            private WindowsKernelDump.TriageDump64 m_parent;

            /// <summary>
            /// Offset of the name from the start of the file, a `dump_string`. It is
            /// the base name or the whole path.
            /// </summary>
            public uint OfsDriverName { get { return _ofsDriverName; } }
            public byte[] Unnamed_1 { get { return __unnamed1; } }

            /// <summary>
            /// Virtual address of the next entry of the module list.
            /// </summary>
            public ulong InLoadOrderFlink { get { return _inLoadOrderFlink; } }

            /// <summary>
            /// Virtual address of the previous entry of the module list.
            /// </summary>
            public ulong InLoadOrderBlink { get { return _inLoadOrderBlink; } }

            /// <summary>
            /// Virtual address of the table of exception handlers.
            /// </summary>
            public ulong ExceptionTable { get { return _exceptionTable; } }

            /// <summary>
            /// Size of the table of exception handlers in bytes.
            /// </summary>
            public uint ExceptionTableSize { get { return _exceptionTableSize; } }

            /// <summary>
            /// Aligns the next field.
            /// </summary>
            public byte[] Unnamed_6 { get { return __unnamed6; } }

            /// <summary>
            /// Value of the global pointer, a register of Itanium.
            /// </summary>
            public ulong GpValue { get { return _gpValue; } }

            /// <summary>
            /// Virtual address of debugging information, or 0.
            /// </summary>
            public ulong NonPagedDebugInfo { get { return _nonPagedDebugInfo; } }

            /// <summary>
            /// Virtual address where the driver is loaded.
            /// </summary>
            public ulong DllBase { get { return _dllBase; } }

            /// <summary>
            /// Virtual address of its entry point.
            /// </summary>
            public ulong EntryPoint { get { return _entryPoint; } }

            /// <summary>
            /// Size of the loaded driver in bytes.
            /// </summary>
            public uint SizeOfImage { get { return _sizeOfImage; } }

            /// <summary>
            /// Aligns the next field.
            /// </summary>
            public byte[] Unnamed_12 { get { return __unnamed12; } }

            /// <summary>
            /// Path of the driver; the text itself is at `ofs_driver_name` if anywhere.
            /// </summary>
            public UnicodeString64 FullDllName { get { return _fullDllName; } }

            /// <summary>
            /// Name of the driver; the text itself is at `ofs_driver_name` if anywhere.
            /// </summary>
            public UnicodeString64 BaseDllName { get { return _baseDllName; } }
            public uint Flags { get { return _flags; } }

            /// <summary>
            /// How often it is in use.
            /// </summary>
            public ushort LoadCount { get { return _loadCount; } }
            public byte[] Unnamed_17 { get { return __unnamed17; } }

            /// <summary>
            /// Virtual address of the section object, or 0.
            /// </summary>
            public ulong SectionPointer { get { return _sectionPointer; } }

            /// <summary>
            /// Checksum in the header of the image; 0 if that was paged out.
            /// </summary>
            public uint CheckSum { get { return _checkSum; } }

            /// <summary>
            /// Aligns the next field.
            /// </summary>
            public byte[] Unnamed_20 { get { return __unnamed20; } }

            /// <summary>
            /// Time stamp in the header of the image, seconds since 1970-01-01 00:00
            /// UTC; or a hash, or 0 if the header was paged out.
            /// </summary>
            public uint TimeDateStamp { get { return _timeDateStamp; } }

            /// <summary>
            /// Aligns the next entry.
            /// </summary>
            public byte[] Unnamed_22 { get { return __unnamed22; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public WindowsKernelDump.TriageDump64 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Figures of the memory manager of a 32-bit machine (0x34 bytes), in pages.
        /// After declarations of the structure; not seen in a file.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/can1357/selene">Source</a>
        /// </remarks>
        /// <remarks>
        /// Reference: <a href="https://github.com/rizinorg/rizin">Source</a>
        /// </remarks>
        public partial class DumpMmStorage32 : KaitaiStruct
        {
            public static DumpMmStorage32 FromFile(string fileName)
            {
                return new DumpMmStorage32(new KaitaiStream(fileName));
            }

            public DumpMmStorage32(KaitaiStream p__io, WindowsKernelDump.TriageDump32 p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _version = m_io.ReadU4le();
                _lenStorage = m_io.ReadU4le();
                _mmSpecialPoolTag = m_io.ReadU4le();
                _miTriageActionTaken = m_io.ReadU4le();
                _mmVerifyDriverLevel = m_io.ReadU4le();
                _kernelVerifier = m_io.ReadU4le();
                _mmMaximumNonPagedPool = m_io.ReadU4le();
                _mmAllocatedNonPagedPool = m_io.ReadU4le();
                _pagedPoolMaximum = m_io.ReadU4le();
                _pagedPoolAllocated = m_io.ReadU4le();
                _committedPages = m_io.ReadU4le();
                _committedPagesPeak = m_io.ReadU4le();
                _commitLimitMaximum = m_io.ReadU4le();
            }
            private uint _version;
            private uint _lenStorage;
            private uint _mmSpecialPoolTag;
            private uint _miTriageActionTaken;
            private uint _mmVerifyDriverLevel;
            private uint _kernelVerifier;
            private uint _mmMaximumNonPagedPool;
            private uint _mmAllocatedNonPagedPool;
            private uint _pagedPoolMaximum;
            private uint _pagedPoolAllocated;
            private uint _committedPages;
            private uint _committedPagesPeak;
            private uint _commitLimitMaximum;
            private WindowsKernelDump m_root;
            private WindowsKernelDump.TriageDump32 m_parent;

            /// <summary>
            /// Version of this structure, 1.
            /// </summary>
            public uint Version { get { return _version; } }

            /// <summary>
            /// Size of this structure in bytes, 0x34.
            /// </summary>
            public uint LenStorage { get { return _lenStorage; } }

            /// <summary>
            /// Tag of allocations that go to the special pool.
            /// </summary>
            public uint MmSpecialPoolTag { get { return _mmSpecialPoolTag; } }
            public uint MiTriageActionTaken { get { return _miTriageActionTaken; } }

            /// <summary>
            /// Checks that the driver verifier makes, as flags.
            /// </summary>
            public uint MmVerifyDriverLevel { get { return _mmVerifyDriverLevel; } }

            /// <summary>
            /// Whether the kernel itself is verified.
            /// </summary>
            public uint KernelVerifier { get { return _kernelVerifier; } }

            /// <summary>
            /// Limit of the non-paged pool.
            /// </summary>
            public uint MmMaximumNonPagedPool { get { return _mmMaximumNonPagedPool; } }

            /// <summary>
            /// Non-paged pool in use.
            /// </summary>
            public uint MmAllocatedNonPagedPool { get { return _mmAllocatedNonPagedPool; } }

            /// <summary>
            /// Limit of the paged pool.
            /// </summary>
            public uint PagedPoolMaximum { get { return _pagedPoolMaximum; } }

            /// <summary>
            /// Paged pool in use.
            /// </summary>
            public uint PagedPoolAllocated { get { return _pagedPoolAllocated; } }

            /// <summary>
            /// Committed memory.
            /// </summary>
            public uint CommittedPages { get { return _committedPages; } }

            /// <summary>
            /// The most memory that was committed at a time.
            /// </summary>
            public uint CommittedPagesPeak { get { return _committedPagesPeak; } }

            /// <summary>
            /// Limit of committed memory.
            /// </summary>
            public uint CommitLimitMaximum { get { return _commitLimitMaximum; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public WindowsKernelDump.TriageDump32 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Figures of the memory manager of a 64-bit machine (0x50 bytes), in pages.
        /// Zero behind `len_storage` in dumps that the debugger engine wrote.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/can1357/selene">Source</a>
        /// </remarks>
        /// <remarks>
        /// Reference: <a href="https://github.com/rizinorg/rizin">Source</a>
        /// </remarks>
        public partial class DumpMmStorage64 : KaitaiStruct
        {
            public static DumpMmStorage64 FromFile(string fileName)
            {
                return new DumpMmStorage64(new KaitaiStream(fileName));
            }

            public DumpMmStorage64(KaitaiStream p__io, WindowsKernelDump.TriageDump64 p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _version = m_io.ReadU4le();
                _lenStorage = m_io.ReadU4le();
                _mmSpecialPoolTag = m_io.ReadU4le();
                _miTriageActionTaken = m_io.ReadU4le();
                _mmVerifyDriverLevel = m_io.ReadU4le();
                _kernelVerifier = m_io.ReadU4le();
                _mmMaximumNonPagedPool = m_io.ReadU8le();
                _mmAllocatedNonPagedPool = m_io.ReadU8le();
                _pagedPoolMaximum = m_io.ReadU8le();
                _pagedPoolAllocated = m_io.ReadU8le();
                _committedPages = m_io.ReadU8le();
                _committedPagesPeak = m_io.ReadU8le();
                _commitLimitMaximum = m_io.ReadU8le();
            }
            private uint _version;
            private uint _lenStorage;
            private uint _mmSpecialPoolTag;
            private uint _miTriageActionTaken;
            private uint _mmVerifyDriverLevel;
            private uint _kernelVerifier;
            private ulong _mmMaximumNonPagedPool;
            private ulong _mmAllocatedNonPagedPool;
            private ulong _pagedPoolMaximum;
            private ulong _pagedPoolAllocated;
            private ulong _committedPages;
            private ulong _committedPagesPeak;
            private ulong _commitLimitMaximum;
            private WindowsKernelDump m_root;
            private WindowsKernelDump.TriageDump64 m_parent;

            /// <summary>
            /// Version of this structure, 1.
            /// </summary>
            public uint Version { get { return _version; } }

            /// <summary>
            /// Size of this structure in bytes, 0x50.
            /// </summary>
            public uint LenStorage { get { return _lenStorage; } }

            /// <summary>
            /// Tag of allocations that go to the special pool.
            /// </summary>
            public uint MmSpecialPoolTag { get { return _mmSpecialPoolTag; } }
            public uint MiTriageActionTaken { get { return _miTriageActionTaken; } }

            /// <summary>
            /// Checks that the driver verifier makes, as flags.
            /// </summary>
            public uint MmVerifyDriverLevel { get { return _mmVerifyDriverLevel; } }

            /// <summary>
            /// Whether the kernel itself is verified.
            /// </summary>
            public uint KernelVerifier { get { return _kernelVerifier; } }

            /// <summary>
            /// Limit of the non-paged pool.
            /// </summary>
            public ulong MmMaximumNonPagedPool { get { return _mmMaximumNonPagedPool; } }

            /// <summary>
            /// Non-paged pool in use.
            /// </summary>
            public ulong MmAllocatedNonPagedPool { get { return _mmAllocatedNonPagedPool; } }

            /// <summary>
            /// Limit of the paged pool.
            /// </summary>
            public ulong PagedPoolMaximum { get { return _pagedPoolMaximum; } }

            /// <summary>
            /// Paged pool in use.
            /// </summary>
            public ulong PagedPoolAllocated { get { return _pagedPoolAllocated; } }

            /// <summary>
            /// Committed memory.
            /// </summary>
            public ulong CommittedPages { get { return _committedPages; } }

            /// <summary>
            /// The most memory that was committed at a time.
            /// </summary>
            public ulong CommittedPagesPeak { get { return _committedPagesPeak; } }

            /// <summary>
            /// Limit of committed memory.
            /// </summary>
            public ulong CommitLimitMaximum { get { return _commitLimitMaximum; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public WindowsKernelDump.TriageDump64 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Text with its length, in the string pool of a triage dump. A zero character
        /// follows, and zeros to the next offset divisible by eight.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/can1357/selene">Source</a>
        /// </remarks>
        /// <remarks>
        /// Reference: <a href="https://github.com/rizinorg/rizin">Source</a>
        /// </remarks>
        public partial class DumpString : KaitaiStruct
        {
            public static DumpString FromFile(string fileName)
            {
                return new DumpString(new KaitaiStream(fileName));
            }

            public DumpString(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _numChars = m_io.ReadU4le();
                _text = m_io.ReadBytes(((ulong) (((ulong) (NumChars)) * 2)));
            }
            private uint _numChars;
            private byte[] _text;
            private WindowsKernelDump m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Number of UTF-16 code units in `text`, which are two bytes each; the zero
            /// character is not counted.
            /// </summary>
            public uint NumChars { get { return _numChars; } }

            /// <summary>
            /// UTF-16LE text, which need not be valid.
            /// </summary>
            public byte[] Text { get { return _text; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// An exception as a 32-bit machine records it (0x50 bytes).
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-exception_record">Source</a>
        /// </remarks>
        public partial class ExceptionRecord32 : KaitaiStruct
        {
            public static ExceptionRecord32 FromFile(string fileName)
            {
                return new ExceptionRecord32(new KaitaiStream(fileName));
            }

            public ExceptionRecord32(KaitaiStream p__io, WindowsKernelDump.Header32 p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isNoncontinuable = false;
                _read();
            }
            private void _read()
            {
                _exceptionCode = m_io.ReadU4le();
                _exceptionFlags = m_io.ReadU4le();
                _exceptionRecord = m_io.ReadU4le();
                _exceptionAddress = m_io.ReadU4le();
                _numberParameters = m_io.ReadU4le();
                _exceptionInformation = new List<uint>();
                for (var i = 0; i < 15; i++)
                {
                    _exceptionInformation.Add(m_io.ReadU4le());
                }
            }
            private bool f_isNoncontinuable;
            private bool _isNoncontinuable;

            /// <summary>
            /// Bit 0 of `exception_flags`: execution cannot be continued.
            /// </summary>
            public bool IsNoncontinuable
            {
                get
                {
                    if (f_isNoncontinuable)
                        return _isNoncontinuable;
                    f_isNoncontinuable = true;
                    _isNoncontinuable = (bool) ((ExceptionFlags & 1) != 0);
                    return _isNoncontinuable;
                }
            }
            private uint _exceptionCode;
            private uint _exceptionFlags;
            private uint _exceptionRecord;
            private uint _exceptionAddress;
            private uint _numberParameters;
            private List<uint> _exceptionInformation;
            private WindowsKernelDump m_root;
            private WindowsKernelDump.Header32 m_parent;

            /// <summary>
            /// Status code (NTSTATUS) of the exception.
            /// </summary>
            public uint ExceptionCode { get { return _exceptionCode; } }

            /// <summary>
            /// Bit 0 is set when execution cannot be continued.
            /// </summary>
            public uint ExceptionFlags { get { return _exceptionFlags; } }

            /// <summary>
            /// Virtual address of the record of an exception that led to this one, or 0.
            /// </summary>
            public uint ExceptionRecord { get { return _exceptionRecord; } }

            /// <summary>
            /// Virtual address of the instruction.
            /// </summary>
            public uint ExceptionAddress { get { return _exceptionAddress; } }

            /// <summary>
            /// How many elements of `exception_information` have a meaning. Some tools
            /// leave garbage here.
            /// </summary>
            public uint NumberParameters { get { return _numberParameters; } }

            /// <summary>
            /// Parameters of the exception. In a dump, those beyond
            /// `number_parameters` may be garbage.
            /// </summary>
            public List<uint> ExceptionInformation { get { return _exceptionInformation; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public WindowsKernelDump.Header32 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// An exception as a 64-bit machine records it (0x98 bytes).
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-exception_record64">Source</a>
        /// </remarks>
        public partial class ExceptionRecord64 : KaitaiStruct
        {
            public static ExceptionRecord64 FromFile(string fileName)
            {
                return new ExceptionRecord64(new KaitaiStream(fileName));
            }

            public ExceptionRecord64(KaitaiStream p__io, WindowsKernelDump.Header64 p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isNoncontinuable = false;
                _read();
            }
            private void _read()
            {
                _exceptionCode = m_io.ReadU4le();
                _exceptionFlags = m_io.ReadU4le();
                _exceptionRecord = m_io.ReadU8le();
                _exceptionAddress = m_io.ReadU8le();
                _numberParameters = m_io.ReadU4le();
                __unnamed5 = m_io.ReadBytes(4);
                _exceptionInformation = new List<ulong>();
                for (var i = 0; i < 15; i++)
                {
                    _exceptionInformation.Add(m_io.ReadU8le());
                }
            }
            private bool f_isNoncontinuable;
            private bool _isNoncontinuable;

            /// <summary>
            /// Bit 0 of `exception_flags`: execution cannot be continued.
            /// </summary>
            public bool IsNoncontinuable
            {
                get
                {
                    if (f_isNoncontinuable)
                        return _isNoncontinuable;
                    f_isNoncontinuable = true;
                    _isNoncontinuable = (bool) ((ExceptionFlags & 1) != 0);
                    return _isNoncontinuable;
                }
            }
            private uint _exceptionCode;
            private uint _exceptionFlags;
            private ulong _exceptionRecord;
            private ulong _exceptionAddress;
            private uint _numberParameters;
            private byte[] __unnamed5;
            private List<ulong> _exceptionInformation;
            private WindowsKernelDump m_root;
            private WindowsKernelDump.Header64 m_parent;

            /// <summary>
            /// Status code (NTSTATUS) of the exception.
            /// </summary>
            public uint ExceptionCode { get { return _exceptionCode; } }

            /// <summary>
            /// Bit 0 is set when execution cannot be continued.
            /// </summary>
            public uint ExceptionFlags { get { return _exceptionFlags; } }

            /// <summary>
            /// Virtual address of the record of an exception that led to this one, or 0.
            /// </summary>
            public ulong ExceptionRecord { get { return _exceptionRecord; } }

            /// <summary>
            /// Virtual address of the instruction.
            /// </summary>
            public ulong ExceptionAddress { get { return _exceptionAddress; } }

            /// <summary>
            /// How many elements of `exception_information` have a meaning.
            /// </summary>
            public uint NumberParameters { get { return _numberParameters; } }
            public byte[] Unnamed_5 { get { return __unnamed5; } }

            /// <summary>
            /// Parameters of the exception. In a dump, those beyond
            /// `number_parameters` may be garbage.
            /// </summary>
            public List<ulong> ExceptionInformation { get { return _exceptionInformation; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public WindowsKernelDump.Header64 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Header of a 32-bit machine (0x1000 bytes), from behind `signature` and
        /// `valid_dump` on. Fields that mean the same have the names of `header64`.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h">Source</a>
        /// </remarks>
        public partial class Header32 : KaitaiStruct
        {
            public static Header32 FromFile(string fileName)
            {
                return new Header32(new KaitaiStream(fileName));
            }

            public Header32(KaitaiStream p__io, WindowsKernelDump p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_attributeDecryptedDump = false;
                f_attributeDumpDevicePowerOff = false;
                f_attributeDumpIsGeneratedOffline = false;
                f_attributeEarlyBootCrash = false;
                f_attributeEncryptedDumpData = false;
                f_attributeFilterDumpFile = false;
                f_attributeHiberCrash = false;
                f_attributeInsufficientDumpfileSize = false;
                f_attributeKernelGeneratedTriageDump = false;
                f_attributeLiveDumpGeneratedDump = false;
                f_attributesWritten = false;
                f_minidumpFieldBrokenDriver = false;
                f_minidumpFieldContext = false;
                f_minidumpFieldDataBlocks = false;
                f_minidumpFieldDataPage = false;
                f_minidumpFieldDebuggerData = false;
                f_minidumpFieldDriverList = false;
                f_minidumpFieldException = false;
                f_minidumpFieldMmInfo = false;
                f_minidumpFieldPrcb = false;
                f_minidumpFieldProcess = false;
                f_minidumpFieldStack = false;
                f_minidumpFieldThread = false;
                f_minidumpFieldsWritten = false;
                f_suiteBackOffice = false;
                f_suiteBlade = false;
                f_suiteCommunications = false;
                f_suiteComputeServer = false;
                f_suiteDatacenter = false;
                f_suiteEmbeddedNt = false;
                f_suiteEmbeddedRestricted = false;
                f_suiteEnterprise = false;
                f_suiteMaskWritten = false;
                f_suiteMultiUserTs = false;
                f_suitePersonal = false;
                f_suiteSecurityAppliance = false;
                f_suiteSingleUserTs = false;
                f_suiteSmallBusiness = false;
                f_suiteSmallBusinessRestricted = false;
                f_suiteStorageServer = false;
                f_suiteTerminal = false;
                f_suiteWhServer = false;
                _read();
            }
            private void _read()
            {
                _majorVersion = m_io.ReadU4le();
                _minorVersion = m_io.ReadU4le();
                _directoryTableBase = m_io.ReadU4le();
                _pfnDatabase = m_io.ReadU4le();
                _psLoadedModuleList = m_io.ReadU4le();
                _psActiveProcessHead = m_io.ReadU4le();
                _machineImageType = ((WindowsKernelDump.MachineTypes) m_io.ReadU4le());
                _numberProcessors = m_io.ReadU4le();
                _bugCheckCode = m_io.ReadU4le();
                _bugCheckCodeParameters = new List<uint>();
                for (var i = 0; i < 4; i++)
                {
                    _bugCheckCodeParameters.Add(m_io.ReadU4le());
                }
                _versionUser = m_io.ReadBytes(32);
                _paeEnabled = m_io.ReadU1();
                _kdSecondaryVersion = m_io.ReadU1();
                __unnamed13 = m_io.ReadBytes(2);
                _kdDebuggerDataBlock = m_io.ReadU4le();
                __raw_physicalMemoryBlock = m_io.ReadBytes(700);
                var io___raw_physicalMemoryBlock = new KaitaiStream(__raw_physicalMemoryBlock);
                _physicalMemoryBlock = new PhysicalMemoryDescriptor32(io___raw_physicalMemoryBlock, this, m_root);
                switch (MachineImageType) {
                case WindowsKernelDump.MachineTypes.Armnt: {
                    __raw_contextRecord = m_io.ReadBytes(1200);
                    var io___raw_contextRecord = new KaitaiStream(__raw_contextRecord);
                    _contextRecord = new ContextArm(io___raw_contextRecord, this, m_root);
                    break;
                }
                case WindowsKernelDump.MachineTypes.I386: {
                    __raw_contextRecord = m_io.ReadBytes(1200);
                    var io___raw_contextRecord = new KaitaiStream(__raw_contextRecord);
                    _contextRecord = new ContextX86(io___raw_contextRecord, this, m_root);
                    break;
                }
                default: {
                    _contextRecord = m_io.ReadBytes(1200);
                    break;
                }
                }
                _exception = new ExceptionRecord32(m_io, this, m_root);
                _comment = m_io.ReadBytes(128);
                _attributes = m_io.ReadU4le();
                _bootId = m_io.ReadU4le();
                __unnamed21 = m_io.ReadBytes(1760);
                _dumpType = ((WindowsKernelDump.DumpTypes) m_io.ReadU4le());
                _minidumpFields = m_io.ReadU4le();
                _secondaryDataState = m_io.ReadU4le();
                _productType = ((WindowsKernelDump.ProductTypes) m_io.ReadU4le());
                _suiteMask = m_io.ReadU4le();
                _writerStatus = m_io.ReadU4le();
                _requiredDumpSpace = m_io.ReadS8le();
                __unnamed29 = m_io.ReadBytes(16);
                _systemUpTime = m_io.ReadS8le();
                _systemTime = m_io.ReadS8le();
            }
            private bool f_attributeDecryptedDump;
            private bool _attributeDecryptedDump;

            /// <summary>
            /// Bit 9 of `attributes`: the dump was encrypted once and has been decrypted.
            /// </summary>
            public bool AttributeDecryptedDump
            {
                get
                {
                    if (f_attributeDecryptedDump)
                        return _attributeDecryptedDump;
                    f_attributeDecryptedDump = true;
                    _attributeDecryptedDump = (bool) ( ((AttributesWritten) && ((Attributes & 512) != 0)) );
                    return _attributeDecryptedDump;
                }
            }
            private bool f_attributeDumpDevicePowerOff;
            private bool _attributeDumpDevicePowerOff;

            /// <summary>
            /// Bit 1 of `attributes`: the device that takes the dump was without power.
            /// </summary>
            public bool AttributeDumpDevicePowerOff
            {
                get
                {
                    if (f_attributeDumpDevicePowerOff)
                        return _attributeDumpDevicePowerOff;
                    f_attributeDumpDevicePowerOff = true;
                    _attributeDumpDevicePowerOff = (bool) ( ((AttributesWritten) && ((Attributes & 2) != 0)) );
                    return _attributeDumpDevicePowerOff;
                }
            }
            private bool f_attributeDumpIsGeneratedOffline;
            private bool _attributeDumpIsGeneratedOffline;

            /// <summary>
            /// Bit 5 of `attributes`.
            /// </summary>
            public bool AttributeDumpIsGeneratedOffline
            {
                get
                {
                    if (f_attributeDumpIsGeneratedOffline)
                        return _attributeDumpIsGeneratedOffline;
                    f_attributeDumpIsGeneratedOffline = true;
                    _attributeDumpIsGeneratedOffline = (bool) ( ((AttributesWritten) && ((Attributes & 32) != 0)) );
                    return _attributeDumpIsGeneratedOffline;
                }
            }
            private bool f_attributeEarlyBootCrash;
            private bool _attributeEarlyBootCrash;

            /// <summary>
            /// Bit 7 of `attributes`: the machine stopped while it was starting.
            /// </summary>
            public bool AttributeEarlyBootCrash
            {
                get
                {
                    if (f_attributeEarlyBootCrash)
                        return _attributeEarlyBootCrash;
                    f_attributeEarlyBootCrash = true;
                    _attributeEarlyBootCrash = (bool) ( ((AttributesWritten) && ((Attributes & 128) != 0)) );
                    return _attributeEarlyBootCrash;
                }
            }
            private bool f_attributeEncryptedDumpData;
            private bool _attributeEncryptedDumpData;

            /// <summary>
            /// Bit 8 of `attributes`: all but the header is encrypted.
            /// </summary>
            public bool AttributeEncryptedDumpData
            {
                get
                {
                    if (f_attributeEncryptedDumpData)
                        return _attributeEncryptedDumpData;
                    f_attributeEncryptedDumpData = true;
                    _attributeEncryptedDumpData = (bool) ( ((AttributesWritten) && ((Attributes & 256) != 0)) );
                    return _attributeEncryptedDumpData;
                }
            }
            private bool f_attributeFilterDumpFile;
            private bool _attributeFilterDumpFile;

            /// <summary>
            /// Bit 6 of `attributes`.
            /// </summary>
            public bool AttributeFilterDumpFile
            {
                get
                {
                    if (f_attributeFilterDumpFile)
                        return _attributeFilterDumpFile;
                    f_attributeFilterDumpFile = true;
                    _attributeFilterDumpFile = (bool) ( ((AttributesWritten) && ((Attributes & 64) != 0)) );
                    return _attributeFilterDumpFile;
                }
            }
            private bool f_attributeHiberCrash;
            private bool _attributeHiberCrash;

            /// <summary>
            /// Bit 0 of `attributes`: the machine stopped while it was hibernating or
            /// resuming.
            /// </summary>
            public bool AttributeHiberCrash
            {
                get
                {
                    if (f_attributeHiberCrash)
                        return _attributeHiberCrash;
                    f_attributeHiberCrash = true;
                    _attributeHiberCrash = (bool) ( ((AttributesWritten) && ((Attributes & 1) != 0)) );
                    return _attributeHiberCrash;
                }
            }
            private bool f_attributeInsufficientDumpfileSize;
            private bool _attributeInsufficientDumpfileSize;

            /// <summary>
            /// Bit 2 of `attributes`: the file was too small for the dump.
            /// </summary>
            public bool AttributeInsufficientDumpfileSize
            {
                get
                {
                    if (f_attributeInsufficientDumpfileSize)
                        return _attributeInsufficientDumpfileSize;
                    f_attributeInsufficientDumpfileSize = true;
                    _attributeInsufficientDumpfileSize = (bool) ( ((AttributesWritten) && ((Attributes & 4) != 0)) );
                    return _attributeInsufficientDumpfileSize;
                }
            }
            private bool f_attributeKernelGeneratedTriageDump;
            private bool _attributeKernelGeneratedTriageDump;

            /// <summary>
            /// Bit 3 of `attributes`: the kernel itself wrote a triage dump.
            /// </summary>
            public bool AttributeKernelGeneratedTriageDump
            {
                get
                {
                    if (f_attributeKernelGeneratedTriageDump)
                        return _attributeKernelGeneratedTriageDump;
                    f_attributeKernelGeneratedTriageDump = true;
                    _attributeKernelGeneratedTriageDump = (bool) ( ((AttributesWritten) && ((Attributes & 8) != 0)) );
                    return _attributeKernelGeneratedTriageDump;
                }
            }
            private bool f_attributeLiveDumpGeneratedDump;
            private bool _attributeLiveDumpGeneratedDump;

            /// <summary>
            /// Bit 4 of `attributes`: memory was taken while the machine went on running.
            /// </summary>
            public bool AttributeLiveDumpGeneratedDump
            {
                get
                {
                    if (f_attributeLiveDumpGeneratedDump)
                        return _attributeLiveDumpGeneratedDump;
                    f_attributeLiveDumpGeneratedDump = true;
                    _attributeLiveDumpGeneratedDump = (bool) ( ((AttributesWritten) && ((Attributes & 16) != 0)) );
                    return _attributeLiveDumpGeneratedDump;
                }
            }
            private bool f_attributesWritten;
            private bool _attributesWritten;

            /// <summary>
            /// Whether `attributes` was written: false if it has the fill pattern, whose bits
            /// mean nothing.
            /// </summary>
            public bool AttributesWritten
            {
                get
                {
                    if (f_attributesWritten)
                        return _attributesWritten;
                    f_attributesWritten = true;
                    _attributesWritten = (bool) (Attributes != 1162297680);
                    return _attributesWritten;
                }
            }
            private bool f_minidumpFieldBrokenDriver;
            private bool _minidumpFieldBrokenDriver;

            /// <summary>
            /// Bit 7 of `minidump_fields`: name of the driver that is held responsible.
            /// </summary>
            public bool MinidumpFieldBrokenDriver
            {
                get
                {
                    if (f_minidumpFieldBrokenDriver)
                        return _minidumpFieldBrokenDriver;
                    f_minidumpFieldBrokenDriver = true;
                    _minidumpFieldBrokenDriver = (bool) ( ((MinidumpFieldsWritten) && ((MinidumpFields & 128) != 0)) );
                    return _minidumpFieldBrokenDriver;
                }
            }
            private bool f_minidumpFieldContext;
            private bool _minidumpFieldContext;

            /// <summary>
            /// Bit 0 of `minidump_fields`: registers of the processor.
            /// </summary>
            public bool MinidumpFieldContext
            {
                get
                {
                    if (f_minidumpFieldContext)
                        return _minidumpFieldContext;
                    f_minidumpFieldContext = true;
                    _minidumpFieldContext = (bool) ( ((MinidumpFieldsWritten) && ((MinidumpFields & 1) != 0)) );
                    return _minidumpFieldContext;
                }
            }
            private bool f_minidumpFieldDataBlocks;
            private bool _minidumpFieldDataBlocks;

            /// <summary>
            /// Bit 11 of `minidump_fields`: further pieces of memory.
            /// </summary>
            public bool MinidumpFieldDataBlocks
            {
                get
                {
                    if (f_minidumpFieldDataBlocks)
                        return _minidumpFieldDataBlocks;
                    f_minidumpFieldDataBlocks = true;
                    _minidumpFieldDataBlocks = (bool) ( ((MinidumpFieldsWritten) && ((MinidumpFields & 2048) != 0)) );
                    return _minidumpFieldDataBlocks;
                }
            }
            private bool f_minidumpFieldDataPage;
            private bool _minidumpFieldDataPage;

            /// <summary>
            /// Bit 9 of `minidump_fields`: the page that the fault was about.
            /// </summary>
            public bool MinidumpFieldDataPage
            {
                get
                {
                    if (f_minidumpFieldDataPage)
                        return _minidumpFieldDataPage;
                    f_minidumpFieldDataPage = true;
                    _minidumpFieldDataPage = (bool) ( ((MinidumpFieldsWritten) && ((MinidumpFields & 512) != 0)) );
                    return _minidumpFieldDataPage;
                }
            }
            private bool f_minidumpFieldDebuggerData;
            private bool _minidumpFieldDebuggerData;

            /// <summary>
            /// Bit 10 of `minidump_fields`: the kernel's debugger data block.
            /// </summary>
            public bool MinidumpFieldDebuggerData
            {
                get
                {
                    if (f_minidumpFieldDebuggerData)
                        return _minidumpFieldDebuggerData;
                    f_minidumpFieldDebuggerData = true;
                    _minidumpFieldDebuggerData = (bool) ( ((MinidumpFieldsWritten) && ((MinidumpFields & 1024) != 0)) );
                    return _minidumpFieldDebuggerData;
                }
            }
            private bool f_minidumpFieldDriverList;
            private bool _minidumpFieldDriverList;

            /// <summary>
            /// Bit 6 of `minidump_fields`.
            /// </summary>
            public bool MinidumpFieldDriverList
            {
                get
                {
                    if (f_minidumpFieldDriverList)
                        return _minidumpFieldDriverList;
                    f_minidumpFieldDriverList = true;
                    _minidumpFieldDriverList = (bool) ( ((MinidumpFieldsWritten) && ((MinidumpFields & 64) != 0)) );
                    return _minidumpFieldDriverList;
                }
            }
            private bool f_minidumpFieldException;
            private bool _minidumpFieldException;

            /// <summary>
            /// Bit 1 of `minidump_fields`.
            /// </summary>
            public bool MinidumpFieldException
            {
                get
                {
                    if (f_minidumpFieldException)
                        return _minidumpFieldException;
                    f_minidumpFieldException = true;
                    _minidumpFieldException = (bool) ( ((MinidumpFieldsWritten) && ((MinidumpFields & 2) != 0)) );
                    return _minidumpFieldException;
                }
            }
            private bool f_minidumpFieldMmInfo;
            private bool _minidumpFieldMmInfo;

            /// <summary>
            /// Bit 8 of `minidump_fields`: figures of the memory manager.
            /// </summary>
            public bool MinidumpFieldMmInfo
            {
                get
                {
                    if (f_minidumpFieldMmInfo)
                        return _minidumpFieldMmInfo;
                    f_minidumpFieldMmInfo = true;
                    _minidumpFieldMmInfo = (bool) ( ((MinidumpFieldsWritten) && ((MinidumpFields & 256) != 0)) );
                    return _minidumpFieldMmInfo;
                }
            }
            private bool f_minidumpFieldPrcb;
            private bool _minidumpFieldPrcb;

            /// <summary>
            /// Bit 2 of `minidump_fields`: control block of the processor (`KPRCB`).
            /// </summary>
            public bool MinidumpFieldPrcb
            {
                get
                {
                    if (f_minidumpFieldPrcb)
                        return _minidumpFieldPrcb;
                    f_minidumpFieldPrcb = true;
                    _minidumpFieldPrcb = (bool) ( ((MinidumpFieldsWritten) && ((MinidumpFields & 4) != 0)) );
                    return _minidumpFieldPrcb;
                }
            }
            private bool f_minidumpFieldProcess;
            private bool _minidumpFieldProcess;

            /// <summary>
            /// Bit 3 of `minidump_fields`: current process (`EPROCESS`).
            /// </summary>
            public bool MinidumpFieldProcess
            {
                get
                {
                    if (f_minidumpFieldProcess)
                        return _minidumpFieldProcess;
                    f_minidumpFieldProcess = true;
                    _minidumpFieldProcess = (bool) ( ((MinidumpFieldsWritten) && ((MinidumpFields & 8) != 0)) );
                    return _minidumpFieldProcess;
                }
            }
            private bool f_minidumpFieldStack;
            private bool _minidumpFieldStack;

            /// <summary>
            /// Bit 5 of `minidump_fields`: kernel stack of the current thread.
            /// </summary>
            public bool MinidumpFieldStack
            {
                get
                {
                    if (f_minidumpFieldStack)
                        return _minidumpFieldStack;
                    f_minidumpFieldStack = true;
                    _minidumpFieldStack = (bool) ( ((MinidumpFieldsWritten) && ((MinidumpFields & 32) != 0)) );
                    return _minidumpFieldStack;
                }
            }
            private bool f_minidumpFieldThread;
            private bool _minidumpFieldThread;

            /// <summary>
            /// Bit 4 of `minidump_fields`: current thread (`ETHREAD`).
            /// </summary>
            public bool MinidumpFieldThread
            {
                get
                {
                    if (f_minidumpFieldThread)
                        return _minidumpFieldThread;
                    f_minidumpFieldThread = true;
                    _minidumpFieldThread = (bool) ( ((MinidumpFieldsWritten) && ((MinidumpFields & 16) != 0)) );
                    return _minidumpFieldThread;
                }
            }
            private bool f_minidumpFieldsWritten;
            private bool _minidumpFieldsWritten;

            /// <summary>
            /// Whether `minidump_fields` was written: false if it has the fill pattern, whose
            /// bits mean nothing.
            /// </summary>
            public bool MinidumpFieldsWritten
            {
                get
                {
                    if (f_minidumpFieldsWritten)
                        return _minidumpFieldsWritten;
                    f_minidumpFieldsWritten = true;
                    _minidumpFieldsWritten = (bool) (MinidumpFields != 1162297680);
                    return _minidumpFieldsWritten;
                }
            }
            private bool f_suiteBackOffice;
            private bool _suiteBackOffice;

            /// <summary>
            /// Bit 2 of `suite_mask`.
            /// </summary>
            public bool SuiteBackOffice
            {
                get
                {
                    if (f_suiteBackOffice)
                        return _suiteBackOffice;
                    f_suiteBackOffice = true;
                    _suiteBackOffice = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 4) != 0)) );
                    return _suiteBackOffice;
                }
            }
            private bool f_suiteBlade;
            private bool _suiteBlade;

            /// <summary>
            /// Bit 10 of `suite_mask`: a web edition.
            /// </summary>
            public bool SuiteBlade
            {
                get
                {
                    if (f_suiteBlade)
                        return _suiteBlade;
                    f_suiteBlade = true;
                    _suiteBlade = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 1024) != 0)) );
                    return _suiteBlade;
                }
            }
            private bool f_suiteCommunications;
            private bool _suiteCommunications;

            /// <summary>
            /// Bit 3 of `suite_mask`.
            /// </summary>
            public bool SuiteCommunications
            {
                get
                {
                    if (f_suiteCommunications)
                        return _suiteCommunications;
                    f_suiteCommunications = true;
                    _suiteCommunications = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 8) != 0)) );
                    return _suiteCommunications;
                }
            }
            private bool f_suiteComputeServer;
            private bool _suiteComputeServer;

            /// <summary>
            /// Bit 14 of `suite_mask`.
            /// </summary>
            public bool SuiteComputeServer
            {
                get
                {
                    if (f_suiteComputeServer)
                        return _suiteComputeServer;
                    f_suiteComputeServer = true;
                    _suiteComputeServer = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 16384) != 0)) );
                    return _suiteComputeServer;
                }
            }
            private bool f_suiteDatacenter;
            private bool _suiteDatacenter;

            /// <summary>
            /// Bit 7 of `suite_mask`.
            /// </summary>
            public bool SuiteDatacenter
            {
                get
                {
                    if (f_suiteDatacenter)
                        return _suiteDatacenter;
                    f_suiteDatacenter = true;
                    _suiteDatacenter = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 128) != 0)) );
                    return _suiteDatacenter;
                }
            }
            private bool f_suiteEmbeddedNt;
            private bool _suiteEmbeddedNt;

            /// <summary>
            /// Bit 6 of `suite_mask`.
            /// </summary>
            public bool SuiteEmbeddedNt
            {
                get
                {
                    if (f_suiteEmbeddedNt)
                        return _suiteEmbeddedNt;
                    f_suiteEmbeddedNt = true;
                    _suiteEmbeddedNt = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 64) != 0)) );
                    return _suiteEmbeddedNt;
                }
            }
            private bool f_suiteEmbeddedRestricted;
            private bool _suiteEmbeddedRestricted;

            /// <summary>
            /// Bit 11 of `suite_mask`.
            /// </summary>
            public bool SuiteEmbeddedRestricted
            {
                get
                {
                    if (f_suiteEmbeddedRestricted)
                        return _suiteEmbeddedRestricted;
                    f_suiteEmbeddedRestricted = true;
                    _suiteEmbeddedRestricted = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 2048) != 0)) );
                    return _suiteEmbeddedRestricted;
                }
            }
            private bool f_suiteEnterprise;
            private bool _suiteEnterprise;

            /// <summary>
            /// Bit 1 of `suite_mask`.
            /// </summary>
            public bool SuiteEnterprise
            {
                get
                {
                    if (f_suiteEnterprise)
                        return _suiteEnterprise;
                    f_suiteEnterprise = true;
                    _suiteEnterprise = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 2) != 0)) );
                    return _suiteEnterprise;
                }
            }
            private bool f_suiteMaskWritten;
            private bool _suiteMaskWritten;

            /// <summary>
            /// Whether `suite_mask` was written: false if it has the fill pattern, whose bits
            /// mean nothing.
            /// </summary>
            public bool SuiteMaskWritten
            {
                get
                {
                    if (f_suiteMaskWritten)
                        return _suiteMaskWritten;
                    f_suiteMaskWritten = true;
                    _suiteMaskWritten = (bool) (SuiteMask != 1162297680);
                    return _suiteMaskWritten;
                }
            }
            private bool f_suiteMultiUserTs;
            private bool _suiteMultiUserTs;

            /// <summary>
            /// Bit 17 of `suite_mask`: remote desktop with several interactive sessions on a
            /// client edition.
            /// </summary>
            public bool SuiteMultiUserTs
            {
                get
                {
                    if (f_suiteMultiUserTs)
                        return _suiteMultiUserTs;
                    f_suiteMultiUserTs = true;
                    _suiteMultiUserTs = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 131072) != 0)) );
                    return _suiteMultiUserTs;
                }
            }
            private bool f_suitePersonal;
            private bool _suitePersonal;

            /// <summary>
            /// Bit 9 of `suite_mask`: a home edition.
            /// </summary>
            public bool SuitePersonal
            {
                get
                {
                    if (f_suitePersonal)
                        return _suitePersonal;
                    f_suitePersonal = true;
                    _suitePersonal = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 512) != 0)) );
                    return _suitePersonal;
                }
            }
            private bool f_suiteSecurityAppliance;
            private bool _suiteSecurityAppliance;

            /// <summary>
            /// Bit 12 of `suite_mask`.
            /// </summary>
            public bool SuiteSecurityAppliance
            {
                get
                {
                    if (f_suiteSecurityAppliance)
                        return _suiteSecurityAppliance;
                    f_suiteSecurityAppliance = true;
                    _suiteSecurityAppliance = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 4096) != 0)) );
                    return _suiteSecurityAppliance;
                }
            }
            private bool f_suiteSingleUserTs;
            private bool _suiteSingleUserTs;

            /// <summary>
            /// Bit 8 of `suite_mask`: remote desktop with one interactive session.
            /// </summary>
            public bool SuiteSingleUserTs
            {
                get
                {
                    if (f_suiteSingleUserTs)
                        return _suiteSingleUserTs;
                    f_suiteSingleUserTs = true;
                    _suiteSingleUserTs = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 256) != 0)) );
                    return _suiteSingleUserTs;
                }
            }
            private bool f_suiteSmallBusiness;
            private bool _suiteSmallBusiness;

            /// <summary>
            /// Bit 0 of `suite_mask`.
            /// </summary>
            public bool SuiteSmallBusiness
            {
                get
                {
                    if (f_suiteSmallBusiness)
                        return _suiteSmallBusiness;
                    f_suiteSmallBusiness = true;
                    _suiteSmallBusiness = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 1) != 0)) );
                    return _suiteSmallBusiness;
                }
            }
            private bool f_suiteSmallBusinessRestricted;
            private bool _suiteSmallBusinessRestricted;

            /// <summary>
            /// Bit 5 of `suite_mask`.
            /// </summary>
            public bool SuiteSmallBusinessRestricted
            {
                get
                {
                    if (f_suiteSmallBusinessRestricted)
                        return _suiteSmallBusinessRestricted;
                    f_suiteSmallBusinessRestricted = true;
                    _suiteSmallBusinessRestricted = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 32) != 0)) );
                    return _suiteSmallBusinessRestricted;
                }
            }
            private bool f_suiteStorageServer;
            private bool _suiteStorageServer;

            /// <summary>
            /// Bit 13 of `suite_mask`.
            /// </summary>
            public bool SuiteStorageServer
            {
                get
                {
                    if (f_suiteStorageServer)
                        return _suiteStorageServer;
                    f_suiteStorageServer = true;
                    _suiteStorageServer = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 8192) != 0)) );
                    return _suiteStorageServer;
                }
            }
            private bool f_suiteTerminal;
            private bool _suiteTerminal;

            /// <summary>
            /// Bit 4 of `suite_mask`: terminal services are installed; set on nearly every
            /// machine.
            /// </summary>
            public bool SuiteTerminal
            {
                get
                {
                    if (f_suiteTerminal)
                        return _suiteTerminal;
                    f_suiteTerminal = true;
                    _suiteTerminal = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 16) != 0)) );
                    return _suiteTerminal;
                }
            }
            private bool f_suiteWhServer;
            private bool _suiteWhServer;

            /// <summary>
            /// Bit 15 of `suite_mask`: Windows Home Server.
            /// </summary>
            public bool SuiteWhServer
            {
                get
                {
                    if (f_suiteWhServer)
                        return _suiteWhServer;
                    f_suiteWhServer = true;
                    _suiteWhServer = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 32768) != 0)) );
                    return _suiteWhServer;
                }
            }
            private uint _majorVersion;
            private uint _minorVersion;
            private uint _directoryTableBase;
            private uint _pfnDatabase;
            private uint _psLoadedModuleList;
            private uint _psActiveProcessHead;
            private MachineTypes _machineImageType;
            private uint _numberProcessors;
            private uint _bugCheckCode;
            private List<uint> _bugCheckCodeParameters;
            private byte[] _versionUser;
            private byte _paeEnabled;
            private byte _kdSecondaryVersion;
            private byte[] __unnamed13;
            private uint _kdDebuggerDataBlock;
            private PhysicalMemoryDescriptor32 _physicalMemoryBlock;
            private object _contextRecord;
            private ExceptionRecord32 _exception;
            private byte[] _comment;
            private uint _attributes;
            private uint _bootId;
            private byte[] __unnamed21;
            private DumpTypes _dumpType;
            private uint _minidumpFields;
            private uint _secondaryDataState;
            private ProductTypes _productType;
            private uint _suiteMask;
            private uint _writerStatus;
            private long _requiredDumpSpace;
            private byte[] __unnamed29;
            private long _systemUpTime;
            private long _systemTime;
            private WindowsKernelDump m_root;
            private WindowsKernelDump m_parent;
            private byte[] __raw_physicalMemoryBlock;
            private byte[] __raw_contextRecord;

            /// <summary>
            /// 0xf for a free (release) build of the kernel, 0xc for a checked
            /// (debug) build; not the version number of Windows.
            /// </summary>
            public uint MajorVersion { get { return _majorVersion; } }

            /// <summary>
            /// Build number of Windows, such as 7601.
            /// </summary>
            public uint MinorVersion { get { return _minorVersion; } }

            /// <summary>
            /// Physical address of the root of the page tables, CR3 on x86. If
            /// `pae_enabled` it is a table of four entries, aligned to 32 bytes only.
            /// </summary>
            public uint DirectoryTableBase { get { return _directoryTableBase; } }

            /// <summary>
            /// Virtual address of the page frame number database. Some writers store
            /// the address of the kernel variable that points to it instead.
            /// </summary>
            public uint PfnDatabase { get { return _pfnDatabase; } }

            /// <summary>
            /// Virtual address of the head of the list of loaded kernel modules.
            /// </summary>
            public uint PsLoadedModuleList { get { return _psLoadedModuleList; } }

            /// <summary>
            /// Virtual address of the head of the list of processes.
            /// </summary>
            public uint PsActiveProcessHead { get { return _psActiveProcessHead; } }

            /// <summary>
            /// Architecture of the processor, which tells the layout of `context_record`.
            /// </summary>
            public MachineTypes MachineImageType { get { return _machineImageType; } }
            public uint NumberProcessors { get { return _numberProcessors; } }

            /// <summary>
            /// Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
            /// 0x7e.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2">Source</a>
            /// </remarks>
            public uint BugCheckCode { get { return _bugCheckCode; } }

            /// <summary>
            /// The four parameters of the bug check.
            /// </summary>
            public List<uint> BugCheckCodeParameters { get { return _bugCheckCodeParameters; } }

            /// <summary>
            /// Unused text; zeros or the fill pattern in practice.
            /// </summary>
            public byte[] VersionUser { get { return _versionUser; } }

            /// <summary>
            /// 1 if the page tables have entries of 64 bits (physical address
            /// extension), 0 if these have 32 bits. 0x50 is the fill pattern.
            /// </summary>
            public byte PaeEnabled { get { return _paeEnabled; } }

            /// <summary>
            /// Revision of the debugger interface. 0x41 is the fill pattern.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/wdbgexts.h">Source</a>
            /// </remarks>
            public byte KdSecondaryVersion { get { return _kdSecondaryVersion; } }
            public byte[] Unnamed_13 { get { return __unnamed13; } }

            /// <summary>
            /// Virtual address of the kernel's debugger data block
            /// (`KDDEBUGGER_DATA64`, on 32-bit machines too), from which a debugger
            /// finds everything else. Some tools leave the fill pattern.
            /// </summary>
            public uint KdDebuggerDataBlock { get { return _kdDebuggerDataBlock; } }

            /// <summary>
            /// The physical memory of the machine. It tells where the pages of a full
            /// dump are; other kinds have it for information or not at all.
            /// </summary>
            public PhysicalMemoryDescriptor32 PhysicalMemoryBlock { get { return _physicalMemoryBlock; } }

            /// <summary>
            /// Registers of the processor that stopped the machine, in the layout of
            /// its architecture. Raw bytes for architectures without a type here.
            /// </summary>
            public object ContextRecord { get { return _contextRecord; } }

            /// <summary>
            /// The exception that led to the dump. Windows stores a breakpoint
            /// (0x80000003) here whatever the cause; the original exception is
            /// reached through `bug_check_code_parameters`.
            /// </summary>
            public ExceptionRecord32 Exception { get { return _exception; } }

            /// <summary>
            /// Text of the writer, ended by a zero byte, or the fill pattern.
            /// </summary>
            public byte[] Comment { get { return _comment; } }

            /// <summary>
            /// How and when the dump was made; combination of `attribute_masks`.
            /// Older writers leave the fill pattern, which is told apart by
            /// `attributes_written`. The bits are `attribute_hiber_crash` and those
            /// after it.
            /// </summary>
            public uint Attributes { get { return _attributes; } }

            /// <summary>
            /// Number of times the installation was started.
            /// </summary>
            public uint BootId { get { return _bootId; } }
            public byte[] Unnamed_21 { get { return __unnamed21; } }

            /// <summary>
            /// What follows the header. Some tools leave the fill pattern in a full
            /// dump.
            /// </summary>
            public DumpTypes DumpType { get { return _dumpType; } }

            /// <summary>
            /// Parts that a triage dump holds; combination of `minidump_field_masks`.
            /// Does not tell a triage dump from others: it may be set in all. The bits
            /// are `minidump_field_context` and those after it.
            /// </summary>
            public uint MinidumpFields { get { return _minidumpFields; } }

            /// <summary>
            /// State of the data that drivers added behind the dump. Does not tell
            /// whether there is any.
            /// </summary>
            public uint SecondaryDataState { get { return _secondaryDataState; } }
            public ProductTypes ProductType { get { return _productType; } }

            /// <summary>
            /// Product suites of the installation; combination of `suite_masks`. The bits
            /// are `suite_small_business` and those after it.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-osversioninfoexw">Source</a>
            /// </remarks>
            public uint SuiteMask { get { return _suiteMask; } }

            /// <summary>
            /// What the writer has to say of its work; 0 is success.
            /// </summary>
            public uint WriterStatus { get { return _writerStatus; } }

            /// <summary>
            /// Bytes that the writer asked for. Equal to the size of the file for
            /// some writers, larger or smaller for others.
            /// </summary>
            public long RequiredDumpSpace { get { return _requiredDumpSpace; } }
            public byte[] Unnamed_29 { get { return __unnamed29; } }

            /// <summary>
            /// Time since the start of the machine, in intervals of 100 ns.
            /// </summary>
            public long SystemUpTime { get { return _systemUpTime; } }

            /// <summary>
            /// Time of the dump as a Windows FILETIME: intervals of 100 ns since
            /// 1601-01-01 00:00 UTC.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/api/minwinbase/ns-minwinbase-filetime">Source</a>
            /// </remarks>
            public long SystemTime { get { return _systemTime; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public WindowsKernelDump M_Parent { get { return m_parent; } }
            public byte[] M_RawPhysicalMemoryBlock { get { return __raw_physicalMemoryBlock; } }
            public byte[] M_RawContextRecord { get { return __raw_contextRecord; } }
        }

        /// <summary>
        /// Header of a 64-bit machine (0x2000 bytes), from behind `signature` and
        /// `valid_dump` on. The same for all 64-bit processors; only
        /// `context_record` differs.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h">Source</a>
        /// </remarks>
        public partial class Header64 : KaitaiStruct
        {
            public static Header64 FromFile(string fileName)
            {
                return new Header64(new KaitaiStream(fileName));
            }

            public Header64(KaitaiStream p__io, WindowsKernelDump p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_attributeDecryptedDump = false;
                f_attributeDumpDevicePowerOff = false;
                f_attributeDumpIsGeneratedOffline = false;
                f_attributeEarlyBootCrash = false;
                f_attributeEncryptedDumpData = false;
                f_attributeFilterDumpFile = false;
                f_attributeHiberCrash = false;
                f_attributeInsufficientDumpfileSize = false;
                f_attributeKernelGeneratedTriageDump = false;
                f_attributeLiveDumpGeneratedDump = false;
                f_attributesWritten = false;
                f_extension = false;
                f_lenExtension = false;
                f_minidumpFieldBrokenDriver = false;
                f_minidumpFieldContext = false;
                f_minidumpFieldDataBlocks = false;
                f_minidumpFieldDataPage = false;
                f_minidumpFieldDebuggerData = false;
                f_minidumpFieldDriverList = false;
                f_minidumpFieldException = false;
                f_minidumpFieldMmInfo = false;
                f_minidumpFieldPrcb = false;
                f_minidumpFieldProcess = false;
                f_minidumpFieldStack = false;
                f_minidumpFieldThread = false;
                f_minidumpFieldsWritten = false;
                f_suiteBackOffice = false;
                f_suiteBlade = false;
                f_suiteCommunications = false;
                f_suiteComputeServer = false;
                f_suiteDatacenter = false;
                f_suiteEmbeddedNt = false;
                f_suiteEmbeddedRestricted = false;
                f_suiteEnterprise = false;
                f_suiteMaskWritten = false;
                f_suiteMultiUserTs = false;
                f_suitePersonal = false;
                f_suiteSecurityAppliance = false;
                f_suiteSingleUserTs = false;
                f_suiteSmallBusiness = false;
                f_suiteSmallBusinessRestricted = false;
                f_suiteStorageServer = false;
                f_suiteTerminal = false;
                f_suiteWhServer = false;
                _read();
            }
            private void _read()
            {
                _majorVersion = m_io.ReadU4le();
                _minorVersion = m_io.ReadU4le();
                _directoryTableBase = m_io.ReadU8le();
                _pfnDatabase = m_io.ReadU8le();
                _psLoadedModuleList = m_io.ReadU8le();
                _psActiveProcessHead = m_io.ReadU8le();
                _machineImageType = ((WindowsKernelDump.MachineTypes) m_io.ReadU4le());
                _numberProcessors = m_io.ReadU4le();
                _bugCheckCode = m_io.ReadU4le();
                __unnamed9 = m_io.ReadBytes(4);
                _bugCheckCodeParameters = new List<ulong>();
                for (var i = 0; i < 4; i++)
                {
                    _bugCheckCodeParameters.Add(m_io.ReadU8le());
                }
                _versionUser = m_io.ReadBytes(32);
                _kdDebuggerDataBlock = m_io.ReadU8le();
                __raw_physicalMemoryBlock = m_io.ReadBytes(704);
                var io___raw_physicalMemoryBlock = new KaitaiStream(__raw_physicalMemoryBlock);
                _physicalMemoryBlock = new PhysicalMemoryDescriptor64(io___raw_physicalMemoryBlock, this, m_root);
                switch (MachineImageType) {
                case WindowsKernelDump.MachineTypes.Amd64: {
                    __raw_contextRecord = m_io.ReadBytes(3000);
                    var io___raw_contextRecord = new KaitaiStream(__raw_contextRecord);
                    _contextRecord = new ContextX64(io___raw_contextRecord, this, m_root);
                    break;
                }
                case WindowsKernelDump.MachineTypes.Arm64: {
                    __raw_contextRecord = m_io.ReadBytes(3000);
                    var io___raw_contextRecord = new KaitaiStream(__raw_contextRecord);
                    _contextRecord = new ContextArm64(io___raw_contextRecord, this, m_root);
                    break;
                }
                default: {
                    _contextRecord = m_io.ReadBytes(3000);
                    break;
                }
                }
                _exception = new ExceptionRecord64(m_io, this, m_root);
                _dumpType = ((WindowsKernelDump.DumpTypes) m_io.ReadU4le());
                __unnamed17 = m_io.ReadBytes(4);
                _requiredDumpSpace = m_io.ReadS8le();
                _systemTime = m_io.ReadS8le();
                _comment = m_io.ReadBytes(128);
                _systemUpTime = m_io.ReadS8le();
                _minidumpFields = m_io.ReadU4le();
                _secondaryDataState = m_io.ReadU4le();
                _productType = ((WindowsKernelDump.ProductTypes) m_io.ReadU4le());
                _suiteMask = m_io.ReadU4le();
                _writerStatus = m_io.ReadU4le();
                __unnamed27 = m_io.ReadBytes(1);
                _kdSecondaryVersion = m_io.ReadU1();
                _pagingLevels = m_io.ReadU1();
                __unnamed30 = m_io.ReadBytes(1);
                _attributes = m_io.ReadU4le();
                _bootId = m_io.ReadU4le();
            }
            private bool f_attributeDecryptedDump;
            private bool _attributeDecryptedDump;

            /// <summary>
            /// Bit 9 of `attributes`: the dump was encrypted once and has been decrypted.
            /// </summary>
            public bool AttributeDecryptedDump
            {
                get
                {
                    if (f_attributeDecryptedDump)
                        return _attributeDecryptedDump;
                    f_attributeDecryptedDump = true;
                    _attributeDecryptedDump = (bool) ( ((AttributesWritten) && ((Attributes & 512) != 0)) );
                    return _attributeDecryptedDump;
                }
            }
            private bool f_attributeDumpDevicePowerOff;
            private bool _attributeDumpDevicePowerOff;

            /// <summary>
            /// Bit 1 of `attributes`: the device that takes the dump was without power.
            /// </summary>
            public bool AttributeDumpDevicePowerOff
            {
                get
                {
                    if (f_attributeDumpDevicePowerOff)
                        return _attributeDumpDevicePowerOff;
                    f_attributeDumpDevicePowerOff = true;
                    _attributeDumpDevicePowerOff = (bool) ( ((AttributesWritten) && ((Attributes & 2) != 0)) );
                    return _attributeDumpDevicePowerOff;
                }
            }
            private bool f_attributeDumpIsGeneratedOffline;
            private bool _attributeDumpIsGeneratedOffline;

            /// <summary>
            /// Bit 5 of `attributes`.
            /// </summary>
            public bool AttributeDumpIsGeneratedOffline
            {
                get
                {
                    if (f_attributeDumpIsGeneratedOffline)
                        return _attributeDumpIsGeneratedOffline;
                    f_attributeDumpIsGeneratedOffline = true;
                    _attributeDumpIsGeneratedOffline = (bool) ( ((AttributesWritten) && ((Attributes & 32) != 0)) );
                    return _attributeDumpIsGeneratedOffline;
                }
            }
            private bool f_attributeEarlyBootCrash;
            private bool _attributeEarlyBootCrash;

            /// <summary>
            /// Bit 7 of `attributes`: the machine stopped while it was starting.
            /// </summary>
            public bool AttributeEarlyBootCrash
            {
                get
                {
                    if (f_attributeEarlyBootCrash)
                        return _attributeEarlyBootCrash;
                    f_attributeEarlyBootCrash = true;
                    _attributeEarlyBootCrash = (bool) ( ((AttributesWritten) && ((Attributes & 128) != 0)) );
                    return _attributeEarlyBootCrash;
                }
            }
            private bool f_attributeEncryptedDumpData;
            private bool _attributeEncryptedDumpData;

            /// <summary>
            /// Bit 8 of `attributes`: all but the header is encrypted.
            /// </summary>
            public bool AttributeEncryptedDumpData
            {
                get
                {
                    if (f_attributeEncryptedDumpData)
                        return _attributeEncryptedDumpData;
                    f_attributeEncryptedDumpData = true;
                    _attributeEncryptedDumpData = (bool) ( ((AttributesWritten) && ((Attributes & 256) != 0)) );
                    return _attributeEncryptedDumpData;
                }
            }
            private bool f_attributeFilterDumpFile;
            private bool _attributeFilterDumpFile;

            /// <summary>
            /// Bit 6 of `attributes`.
            /// </summary>
            public bool AttributeFilterDumpFile
            {
                get
                {
                    if (f_attributeFilterDumpFile)
                        return _attributeFilterDumpFile;
                    f_attributeFilterDumpFile = true;
                    _attributeFilterDumpFile = (bool) ( ((AttributesWritten) && ((Attributes & 64) != 0)) );
                    return _attributeFilterDumpFile;
                }
            }
            private bool f_attributeHiberCrash;
            private bool _attributeHiberCrash;

            /// <summary>
            /// Bit 0 of `attributes`: the machine stopped while it was hibernating or
            /// resuming.
            /// </summary>
            public bool AttributeHiberCrash
            {
                get
                {
                    if (f_attributeHiberCrash)
                        return _attributeHiberCrash;
                    f_attributeHiberCrash = true;
                    _attributeHiberCrash = (bool) ( ((AttributesWritten) && ((Attributes & 1) != 0)) );
                    return _attributeHiberCrash;
                }
            }
            private bool f_attributeInsufficientDumpfileSize;
            private bool _attributeInsufficientDumpfileSize;

            /// <summary>
            /// Bit 2 of `attributes`: the file was too small for the dump.
            /// </summary>
            public bool AttributeInsufficientDumpfileSize
            {
                get
                {
                    if (f_attributeInsufficientDumpfileSize)
                        return _attributeInsufficientDumpfileSize;
                    f_attributeInsufficientDumpfileSize = true;
                    _attributeInsufficientDumpfileSize = (bool) ( ((AttributesWritten) && ((Attributes & 4) != 0)) );
                    return _attributeInsufficientDumpfileSize;
                }
            }
            private bool f_attributeKernelGeneratedTriageDump;
            private bool _attributeKernelGeneratedTriageDump;

            /// <summary>
            /// Bit 3 of `attributes`: the kernel itself wrote a triage dump.
            /// </summary>
            public bool AttributeKernelGeneratedTriageDump
            {
                get
                {
                    if (f_attributeKernelGeneratedTriageDump)
                        return _attributeKernelGeneratedTriageDump;
                    f_attributeKernelGeneratedTriageDump = true;
                    _attributeKernelGeneratedTriageDump = (bool) ( ((AttributesWritten) && ((Attributes & 8) != 0)) );
                    return _attributeKernelGeneratedTriageDump;
                }
            }
            private bool f_attributeLiveDumpGeneratedDump;
            private bool _attributeLiveDumpGeneratedDump;

            /// <summary>
            /// Bit 4 of `attributes`: memory was taken while the machine went on running.
            /// </summary>
            public bool AttributeLiveDumpGeneratedDump
            {
                get
                {
                    if (f_attributeLiveDumpGeneratedDump)
                        return _attributeLiveDumpGeneratedDump;
                    f_attributeLiveDumpGeneratedDump = true;
                    _attributeLiveDumpGeneratedDump = (bool) ( ((AttributesWritten) && ((Attributes & 16) != 0)) );
                    return _attributeLiveDumpGeneratedDump;
                }
            }
            private bool f_attributesWritten;
            private bool _attributesWritten;

            /// <summary>
            /// Whether `attributes` was written: false if it has the fill pattern, whose bits
            /// mean nothing.
            /// </summary>
            public bool AttributesWritten
            {
                get
                {
                    if (f_attributesWritten)
                        return _attributesWritten;
                    f_attributesWritten = true;
                    _attributesWritten = (bool) (Attributes != 1162297680);
                    return _attributesWritten;
                }
            }
            private bool f_extension;
            private HeaderExtension _extension;

            /// <summary>
            /// What build 26100 stores in the reserved area.
            /// </summary>
            public HeaderExtension Extension
            {
                get
                {
                    if (f_extension)
                        return _extension;
                    f_extension = true;
                    if (LenExtension == 664) {
                        long _pos = m_io.Pos;
                        m_io.Seek(4176);
                        _extension = new HeaderExtension(m_io, this, m_root);
                        m_io.Seek(_pos);
                    }
                    return _extension;
                }
            }
            private bool f_lenExtension;
            private uint _lenExtension;

            /// <summary>
            /// 0x298 if `extension` is there, the fill pattern or 0 if not. It lies at
            /// offset 0x1058 of the file, where public headers have a reserved area.
            /// </summary>
            public uint LenExtension
            {
                get
                {
                    if (f_lenExtension)
                        return _lenExtension;
                    f_lenExtension = true;
                    long _pos = m_io.Pos;
                    m_io.Seek(4176);
                    _lenExtension = m_io.ReadU4le();
                    m_io.Seek(_pos);
                    return _lenExtension;
                }
            }
            private bool f_minidumpFieldBrokenDriver;
            private bool _minidumpFieldBrokenDriver;

            /// <summary>
            /// Bit 7 of `minidump_fields`: name of the driver that is held responsible.
            /// </summary>
            public bool MinidumpFieldBrokenDriver
            {
                get
                {
                    if (f_minidumpFieldBrokenDriver)
                        return _minidumpFieldBrokenDriver;
                    f_minidumpFieldBrokenDriver = true;
                    _minidumpFieldBrokenDriver = (bool) ( ((MinidumpFieldsWritten) && ((MinidumpFields & 128) != 0)) );
                    return _minidumpFieldBrokenDriver;
                }
            }
            private bool f_minidumpFieldContext;
            private bool _minidumpFieldContext;

            /// <summary>
            /// Bit 0 of `minidump_fields`: registers of the processor.
            /// </summary>
            public bool MinidumpFieldContext
            {
                get
                {
                    if (f_minidumpFieldContext)
                        return _minidumpFieldContext;
                    f_minidumpFieldContext = true;
                    _minidumpFieldContext = (bool) ( ((MinidumpFieldsWritten) && ((MinidumpFields & 1) != 0)) );
                    return _minidumpFieldContext;
                }
            }
            private bool f_minidumpFieldDataBlocks;
            private bool _minidumpFieldDataBlocks;

            /// <summary>
            /// Bit 11 of `minidump_fields`: further pieces of memory.
            /// </summary>
            public bool MinidumpFieldDataBlocks
            {
                get
                {
                    if (f_minidumpFieldDataBlocks)
                        return _minidumpFieldDataBlocks;
                    f_minidumpFieldDataBlocks = true;
                    _minidumpFieldDataBlocks = (bool) ( ((MinidumpFieldsWritten) && ((MinidumpFields & 2048) != 0)) );
                    return _minidumpFieldDataBlocks;
                }
            }
            private bool f_minidumpFieldDataPage;
            private bool _minidumpFieldDataPage;

            /// <summary>
            /// Bit 9 of `minidump_fields`: the page that the fault was about.
            /// </summary>
            public bool MinidumpFieldDataPage
            {
                get
                {
                    if (f_minidumpFieldDataPage)
                        return _minidumpFieldDataPage;
                    f_minidumpFieldDataPage = true;
                    _minidumpFieldDataPage = (bool) ( ((MinidumpFieldsWritten) && ((MinidumpFields & 512) != 0)) );
                    return _minidumpFieldDataPage;
                }
            }
            private bool f_minidumpFieldDebuggerData;
            private bool _minidumpFieldDebuggerData;

            /// <summary>
            /// Bit 10 of `minidump_fields`: the kernel's debugger data block.
            /// </summary>
            public bool MinidumpFieldDebuggerData
            {
                get
                {
                    if (f_minidumpFieldDebuggerData)
                        return _minidumpFieldDebuggerData;
                    f_minidumpFieldDebuggerData = true;
                    _minidumpFieldDebuggerData = (bool) ( ((MinidumpFieldsWritten) && ((MinidumpFields & 1024) != 0)) );
                    return _minidumpFieldDebuggerData;
                }
            }
            private bool f_minidumpFieldDriverList;
            private bool _minidumpFieldDriverList;

            /// <summary>
            /// Bit 6 of `minidump_fields`.
            /// </summary>
            public bool MinidumpFieldDriverList
            {
                get
                {
                    if (f_minidumpFieldDriverList)
                        return _minidumpFieldDriverList;
                    f_minidumpFieldDriverList = true;
                    _minidumpFieldDriverList = (bool) ( ((MinidumpFieldsWritten) && ((MinidumpFields & 64) != 0)) );
                    return _minidumpFieldDriverList;
                }
            }
            private bool f_minidumpFieldException;
            private bool _minidumpFieldException;

            /// <summary>
            /// Bit 1 of `minidump_fields`.
            /// </summary>
            public bool MinidumpFieldException
            {
                get
                {
                    if (f_minidumpFieldException)
                        return _minidumpFieldException;
                    f_minidumpFieldException = true;
                    _minidumpFieldException = (bool) ( ((MinidumpFieldsWritten) && ((MinidumpFields & 2) != 0)) );
                    return _minidumpFieldException;
                }
            }
            private bool f_minidumpFieldMmInfo;
            private bool _minidumpFieldMmInfo;

            /// <summary>
            /// Bit 8 of `minidump_fields`: figures of the memory manager.
            /// </summary>
            public bool MinidumpFieldMmInfo
            {
                get
                {
                    if (f_minidumpFieldMmInfo)
                        return _minidumpFieldMmInfo;
                    f_minidumpFieldMmInfo = true;
                    _minidumpFieldMmInfo = (bool) ( ((MinidumpFieldsWritten) && ((MinidumpFields & 256) != 0)) );
                    return _minidumpFieldMmInfo;
                }
            }
            private bool f_minidumpFieldPrcb;
            private bool _minidumpFieldPrcb;

            /// <summary>
            /// Bit 2 of `minidump_fields`: control block of the processor (`KPRCB`).
            /// </summary>
            public bool MinidumpFieldPrcb
            {
                get
                {
                    if (f_minidumpFieldPrcb)
                        return _minidumpFieldPrcb;
                    f_minidumpFieldPrcb = true;
                    _minidumpFieldPrcb = (bool) ( ((MinidumpFieldsWritten) && ((MinidumpFields & 4) != 0)) );
                    return _minidumpFieldPrcb;
                }
            }
            private bool f_minidumpFieldProcess;
            private bool _minidumpFieldProcess;

            /// <summary>
            /// Bit 3 of `minidump_fields`: current process (`EPROCESS`).
            /// </summary>
            public bool MinidumpFieldProcess
            {
                get
                {
                    if (f_minidumpFieldProcess)
                        return _minidumpFieldProcess;
                    f_minidumpFieldProcess = true;
                    _minidumpFieldProcess = (bool) ( ((MinidumpFieldsWritten) && ((MinidumpFields & 8) != 0)) );
                    return _minidumpFieldProcess;
                }
            }
            private bool f_minidumpFieldStack;
            private bool _minidumpFieldStack;

            /// <summary>
            /// Bit 5 of `minidump_fields`: kernel stack of the current thread.
            /// </summary>
            public bool MinidumpFieldStack
            {
                get
                {
                    if (f_minidumpFieldStack)
                        return _minidumpFieldStack;
                    f_minidumpFieldStack = true;
                    _minidumpFieldStack = (bool) ( ((MinidumpFieldsWritten) && ((MinidumpFields & 32) != 0)) );
                    return _minidumpFieldStack;
                }
            }
            private bool f_minidumpFieldThread;
            private bool _minidumpFieldThread;

            /// <summary>
            /// Bit 4 of `minidump_fields`: current thread (`ETHREAD`).
            /// </summary>
            public bool MinidumpFieldThread
            {
                get
                {
                    if (f_minidumpFieldThread)
                        return _minidumpFieldThread;
                    f_minidumpFieldThread = true;
                    _minidumpFieldThread = (bool) ( ((MinidumpFieldsWritten) && ((MinidumpFields & 16) != 0)) );
                    return _minidumpFieldThread;
                }
            }
            private bool f_minidumpFieldsWritten;
            private bool _minidumpFieldsWritten;

            /// <summary>
            /// Whether `minidump_fields` was written: false if it has the fill pattern, whose
            /// bits mean nothing.
            /// </summary>
            public bool MinidumpFieldsWritten
            {
                get
                {
                    if (f_minidumpFieldsWritten)
                        return _minidumpFieldsWritten;
                    f_minidumpFieldsWritten = true;
                    _minidumpFieldsWritten = (bool) (MinidumpFields != 1162297680);
                    return _minidumpFieldsWritten;
                }
            }
            private bool f_suiteBackOffice;
            private bool _suiteBackOffice;

            /// <summary>
            /// Bit 2 of `suite_mask`.
            /// </summary>
            public bool SuiteBackOffice
            {
                get
                {
                    if (f_suiteBackOffice)
                        return _suiteBackOffice;
                    f_suiteBackOffice = true;
                    _suiteBackOffice = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 4) != 0)) );
                    return _suiteBackOffice;
                }
            }
            private bool f_suiteBlade;
            private bool _suiteBlade;

            /// <summary>
            /// Bit 10 of `suite_mask`: a web edition.
            /// </summary>
            public bool SuiteBlade
            {
                get
                {
                    if (f_suiteBlade)
                        return _suiteBlade;
                    f_suiteBlade = true;
                    _suiteBlade = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 1024) != 0)) );
                    return _suiteBlade;
                }
            }
            private bool f_suiteCommunications;
            private bool _suiteCommunications;

            /// <summary>
            /// Bit 3 of `suite_mask`.
            /// </summary>
            public bool SuiteCommunications
            {
                get
                {
                    if (f_suiteCommunications)
                        return _suiteCommunications;
                    f_suiteCommunications = true;
                    _suiteCommunications = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 8) != 0)) );
                    return _suiteCommunications;
                }
            }
            private bool f_suiteComputeServer;
            private bool _suiteComputeServer;

            /// <summary>
            /// Bit 14 of `suite_mask`.
            /// </summary>
            public bool SuiteComputeServer
            {
                get
                {
                    if (f_suiteComputeServer)
                        return _suiteComputeServer;
                    f_suiteComputeServer = true;
                    _suiteComputeServer = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 16384) != 0)) );
                    return _suiteComputeServer;
                }
            }
            private bool f_suiteDatacenter;
            private bool _suiteDatacenter;

            /// <summary>
            /// Bit 7 of `suite_mask`.
            /// </summary>
            public bool SuiteDatacenter
            {
                get
                {
                    if (f_suiteDatacenter)
                        return _suiteDatacenter;
                    f_suiteDatacenter = true;
                    _suiteDatacenter = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 128) != 0)) );
                    return _suiteDatacenter;
                }
            }
            private bool f_suiteEmbeddedNt;
            private bool _suiteEmbeddedNt;

            /// <summary>
            /// Bit 6 of `suite_mask`.
            /// </summary>
            public bool SuiteEmbeddedNt
            {
                get
                {
                    if (f_suiteEmbeddedNt)
                        return _suiteEmbeddedNt;
                    f_suiteEmbeddedNt = true;
                    _suiteEmbeddedNt = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 64) != 0)) );
                    return _suiteEmbeddedNt;
                }
            }
            private bool f_suiteEmbeddedRestricted;
            private bool _suiteEmbeddedRestricted;

            /// <summary>
            /// Bit 11 of `suite_mask`.
            /// </summary>
            public bool SuiteEmbeddedRestricted
            {
                get
                {
                    if (f_suiteEmbeddedRestricted)
                        return _suiteEmbeddedRestricted;
                    f_suiteEmbeddedRestricted = true;
                    _suiteEmbeddedRestricted = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 2048) != 0)) );
                    return _suiteEmbeddedRestricted;
                }
            }
            private bool f_suiteEnterprise;
            private bool _suiteEnterprise;

            /// <summary>
            /// Bit 1 of `suite_mask`.
            /// </summary>
            public bool SuiteEnterprise
            {
                get
                {
                    if (f_suiteEnterprise)
                        return _suiteEnterprise;
                    f_suiteEnterprise = true;
                    _suiteEnterprise = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 2) != 0)) );
                    return _suiteEnterprise;
                }
            }
            private bool f_suiteMaskWritten;
            private bool _suiteMaskWritten;

            /// <summary>
            /// Whether `suite_mask` was written: false if it has the fill pattern, whose bits
            /// mean nothing.
            /// </summary>
            public bool SuiteMaskWritten
            {
                get
                {
                    if (f_suiteMaskWritten)
                        return _suiteMaskWritten;
                    f_suiteMaskWritten = true;
                    _suiteMaskWritten = (bool) (SuiteMask != 1162297680);
                    return _suiteMaskWritten;
                }
            }
            private bool f_suiteMultiUserTs;
            private bool _suiteMultiUserTs;

            /// <summary>
            /// Bit 17 of `suite_mask`: remote desktop with several interactive sessions on a
            /// client edition.
            /// </summary>
            public bool SuiteMultiUserTs
            {
                get
                {
                    if (f_suiteMultiUserTs)
                        return _suiteMultiUserTs;
                    f_suiteMultiUserTs = true;
                    _suiteMultiUserTs = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 131072) != 0)) );
                    return _suiteMultiUserTs;
                }
            }
            private bool f_suitePersonal;
            private bool _suitePersonal;

            /// <summary>
            /// Bit 9 of `suite_mask`: a home edition.
            /// </summary>
            public bool SuitePersonal
            {
                get
                {
                    if (f_suitePersonal)
                        return _suitePersonal;
                    f_suitePersonal = true;
                    _suitePersonal = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 512) != 0)) );
                    return _suitePersonal;
                }
            }
            private bool f_suiteSecurityAppliance;
            private bool _suiteSecurityAppliance;

            /// <summary>
            /// Bit 12 of `suite_mask`.
            /// </summary>
            public bool SuiteSecurityAppliance
            {
                get
                {
                    if (f_suiteSecurityAppliance)
                        return _suiteSecurityAppliance;
                    f_suiteSecurityAppliance = true;
                    _suiteSecurityAppliance = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 4096) != 0)) );
                    return _suiteSecurityAppliance;
                }
            }
            private bool f_suiteSingleUserTs;
            private bool _suiteSingleUserTs;

            /// <summary>
            /// Bit 8 of `suite_mask`: remote desktop with one interactive session.
            /// </summary>
            public bool SuiteSingleUserTs
            {
                get
                {
                    if (f_suiteSingleUserTs)
                        return _suiteSingleUserTs;
                    f_suiteSingleUserTs = true;
                    _suiteSingleUserTs = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 256) != 0)) );
                    return _suiteSingleUserTs;
                }
            }
            private bool f_suiteSmallBusiness;
            private bool _suiteSmallBusiness;

            /// <summary>
            /// Bit 0 of `suite_mask`.
            /// </summary>
            public bool SuiteSmallBusiness
            {
                get
                {
                    if (f_suiteSmallBusiness)
                        return _suiteSmallBusiness;
                    f_suiteSmallBusiness = true;
                    _suiteSmallBusiness = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 1) != 0)) );
                    return _suiteSmallBusiness;
                }
            }
            private bool f_suiteSmallBusinessRestricted;
            private bool _suiteSmallBusinessRestricted;

            /// <summary>
            /// Bit 5 of `suite_mask`.
            /// </summary>
            public bool SuiteSmallBusinessRestricted
            {
                get
                {
                    if (f_suiteSmallBusinessRestricted)
                        return _suiteSmallBusinessRestricted;
                    f_suiteSmallBusinessRestricted = true;
                    _suiteSmallBusinessRestricted = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 32) != 0)) );
                    return _suiteSmallBusinessRestricted;
                }
            }
            private bool f_suiteStorageServer;
            private bool _suiteStorageServer;

            /// <summary>
            /// Bit 13 of `suite_mask`.
            /// </summary>
            public bool SuiteStorageServer
            {
                get
                {
                    if (f_suiteStorageServer)
                        return _suiteStorageServer;
                    f_suiteStorageServer = true;
                    _suiteStorageServer = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 8192) != 0)) );
                    return _suiteStorageServer;
                }
            }
            private bool f_suiteTerminal;
            private bool _suiteTerminal;

            /// <summary>
            /// Bit 4 of `suite_mask`: terminal services are installed; set on nearly every
            /// machine.
            /// </summary>
            public bool SuiteTerminal
            {
                get
                {
                    if (f_suiteTerminal)
                        return _suiteTerminal;
                    f_suiteTerminal = true;
                    _suiteTerminal = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 16) != 0)) );
                    return _suiteTerminal;
                }
            }
            private bool f_suiteWhServer;
            private bool _suiteWhServer;

            /// <summary>
            /// Bit 15 of `suite_mask`: Windows Home Server.
            /// </summary>
            public bool SuiteWhServer
            {
                get
                {
                    if (f_suiteWhServer)
                        return _suiteWhServer;
                    f_suiteWhServer = true;
                    _suiteWhServer = (bool) ( ((SuiteMaskWritten) && ((SuiteMask & 32768) != 0)) );
                    return _suiteWhServer;
                }
            }
            private uint _majorVersion;
            private uint _minorVersion;
            private ulong _directoryTableBase;
            private ulong _pfnDatabase;
            private ulong _psLoadedModuleList;
            private ulong _psActiveProcessHead;
            private MachineTypes _machineImageType;
            private uint _numberProcessors;
            private uint _bugCheckCode;
            private byte[] __unnamed9;
            private List<ulong> _bugCheckCodeParameters;
            private byte[] _versionUser;
            private ulong _kdDebuggerDataBlock;
            private PhysicalMemoryDescriptor64 _physicalMemoryBlock;
            private object _contextRecord;
            private ExceptionRecord64 _exception;
            private DumpTypes _dumpType;
            private byte[] __unnamed17;
            private long _requiredDumpSpace;
            private long _systemTime;
            private byte[] _comment;
            private long _systemUpTime;
            private uint _minidumpFields;
            private uint _secondaryDataState;
            private ProductTypes _productType;
            private uint _suiteMask;
            private uint _writerStatus;
            private byte[] __unnamed27;
            private byte _kdSecondaryVersion;
            private byte _pagingLevels;
            private byte[] __unnamed30;
            private uint _attributes;
            private uint _bootId;
            private WindowsKernelDump m_root;
            private WindowsKernelDump m_parent;
            private byte[] __raw_physicalMemoryBlock;
            private byte[] __raw_contextRecord;

            /// <summary>
            /// 0xf for a free (release) build of the kernel, 0xc for a checked
            /// (debug) build; not the version number of Windows.
            /// </summary>
            public uint MajorVersion { get { return _majorVersion; } }

            /// <summary>
            /// Build number of Windows, such as 19041.
            /// </summary>
            public uint MinorVersion { get { return _minorVersion; } }

            /// <summary>
            /// Physical address of the root of the page tables: CR3 on x64, the base
            /// in TTBR0_EL1 on ARM64. Its low twelve bits may carry flags or a
            /// process-context identifier.
            /// </summary>
            public ulong DirectoryTableBase { get { return _directoryTableBase; } }

            /// <summary>
            /// Virtual address of the page frame number database. Some writers store
            /// the address of the kernel variable that points to it instead.
            /// </summary>
            public ulong PfnDatabase { get { return _pfnDatabase; } }

            /// <summary>
            /// Virtual address of the head of the list of loaded kernel modules.
            /// </summary>
            public ulong PsLoadedModuleList { get { return _psLoadedModuleList; } }

            /// <summary>
            /// Virtual address of the head of the list of processes.
            /// </summary>
            public ulong PsActiveProcessHead { get { return _psActiveProcessHead; } }

            /// <summary>
            /// Architecture of the processor, which tells the layout of `context_record`.
            /// </summary>
            public MachineTypes MachineImageType { get { return _machineImageType; } }
            public uint NumberProcessors { get { return _numberProcessors; } }

            /// <summary>
            /// Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
            /// 0x7e.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2">Source</a>
            /// </remarks>
            public uint BugCheckCode { get { return _bugCheckCode; } }

            /// <summary>
            /// Aligns the next field; keeps the fill pattern.
            /// </summary>
            public byte[] Unnamed_9 { get { return __unnamed9; } }

            /// <summary>
            /// The four parameters of the bug check. A 32-bit status code among them
            /// may or may not be sign-extended.
            /// </summary>
            public List<ulong> BugCheckCodeParameters { get { return _bugCheckCodeParameters; } }

            /// <summary>
            /// Unused text; zeros or the fill pattern in practice.
            /// </summary>
            public byte[] VersionUser { get { return _versionUser; } }

            /// <summary>
            /// Virtual address of the kernel's debugger data block
            /// (`KDDEBUGGER_DATA64`), from which a debugger finds everything else.
            /// </summary>
            public ulong KdDebuggerDataBlock { get { return _kdDebuggerDataBlock; } }

            /// <summary>
            /// The physical memory of the machine. It tells where the pages of a full
            /// dump are; other kinds have it for information or not at all. Windows
            /// declares 700 bytes; the last four align the next field and mostly keep
            /// the fill pattern.
            /// </summary>
            public PhysicalMemoryDescriptor64 PhysicalMemoryBlock { get { return _physicalMemoryBlock; } }

            /// <summary>
            /// Registers of the processor that stopped the machine, in the layout of
            /// its architecture. Raw bytes for architectures without a type here.
            /// </summary>
            public object ContextRecord { get { return _contextRecord; } }

            /// <summary>
            /// The exception that led to the dump. Windows stores a breakpoint
            /// (0x80000003) here whatever the cause; the original exception is
            /// reached through `bug_check_code_parameters`.
            /// </summary>
            public ExceptionRecord64 Exception { get { return _exception; } }

            /// <summary>
            /// What follows the header. Some tools leave the fill pattern in a full
            /// dump.
            /// </summary>
            public DumpTypes DumpType { get { return _dumpType; } }

            /// <summary>
            /// Aligns the next field; keeps the fill pattern.
            /// </summary>
            public byte[] Unnamed_17 { get { return __unnamed17; } }

            /// <summary>
            /// Bytes that the writer asked for. Equal to the size of the file for
            /// some writers, larger or smaller for others.
            /// </summary>
            public long RequiredDumpSpace { get { return _requiredDumpSpace; } }

            /// <summary>
            /// Time of the dump as a Windows FILETIME: intervals of 100 ns since
            /// 1601-01-01 00:00 UTC.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/api/minwinbase/ns-minwinbase-filetime">Source</a>
            /// </remarks>
            public long SystemTime { get { return _systemTime; } }

            /// <summary>
            /// Text of the writer, ended by a zero byte, or the fill pattern.
            /// </summary>
            public byte[] Comment { get { return _comment; } }

            /// <summary>
            /// Time since the start of the machine, in intervals of 100 ns.
            /// </summary>
            public long SystemUpTime { get { return _systemUpTime; } }

            /// <summary>
            /// Parts that a triage dump holds; combination of `minidump_field_masks`.
            /// Does not tell a triage dump from others: it may be set in all. The bits
            /// are `minidump_field_context` and those after it.
            /// </summary>
            public uint MinidumpFields { get { return _minidumpFields; } }

            /// <summary>
            /// State of the data that drivers added behind the dump. Does not tell
            /// whether there is any.
            /// </summary>
            public uint SecondaryDataState { get { return _secondaryDataState; } }
            public ProductTypes ProductType { get { return _productType; } }

            /// <summary>
            /// Product suites of the installation; combination of `suite_masks`. The bits
            /// are `suite_small_business` and those after it.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-osversioninfoexw">Source</a>
            /// </remarks>
            public uint SuiteMask { get { return _suiteMask; } }

            /// <summary>
            /// What the writer has to say of its work; 0 is success.
            /// </summary>
            public uint WriterStatus { get { return _writerStatus; } }
            public byte[] Unnamed_27 { get { return __unnamed27; } }

            /// <summary>
            /// Revision of the debugger interface: 0 and 1 are obsolete layouts of
            /// the x64 context, 2 is the present one. 0x41 is the fill pattern.
            /// </summary>
            /// <remarks>
            /// Reference: <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/wdbgexts.h">Source</a>
            /// </remarks>
            public byte KdSecondaryVersion { get { return _kdSecondaryVersion; } }

            /// <summary>
            /// Presumably the levels of the page tables, 4 or 5. That is inferred from
            /// dumps of build 26100, which have 4 here; public headers declare the byte
            /// as unused, and older builds leave the fill pattern, 0x47.
            /// </summary>
            public byte PagingLevels { get { return _pagingLevels; } }
            public byte[] Unnamed_30 { get { return __unnamed30; } }

            /// <summary>
            /// How and when the dump was made; combination of `attribute_masks`.
            /// Older writers leave the fill pattern, which is told apart by
            /// `attributes_written`. The bits are `attribute_hiber_crash` and those
            /// after it.
            /// </summary>
            public uint Attributes { get { return _attributes; } }

            /// <summary>
            /// Number of times the installation was started.
            /// </summary>
            public uint BootId { get { return _bootId; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public WindowsKernelDump M_Parent { get { return m_parent; } }
            public byte[] M_RawPhysicalMemoryBlock { get { return __raw_physicalMemoryBlock; } }
            public byte[] M_RawContextRecord { get { return __raw_contextRecord; } }
        }

        /// <summary>
        /// What build 26100 of Windows stores in the area that public headers call
        /// reserved (0x2b4 bytes). No public source describes it: places and meanings
        /// are inferred from the dumps of that build, and the names are made up here.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h">Source</a>
        /// </remarks>
        public partial class HeaderExtension : KaitaiStruct
        {
            public static HeaderExtension FromFile(string fileName)
            {
                return new HeaderExtension(new KaitaiStream(fileName));
            }

            public HeaderExtension(KaitaiStream p__io, WindowsKernelDump.Header64 p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _lenExtension = m_io.ReadU4le();
                __unnamed1 = m_io.ReadBytes(4);
                __unnamed2 = m_io.ReadBytes(400);
                _statusText = m_io.ReadBytes(256);
                _buildString = m_io.ReadBytes(12);
                __unnamed5 = m_io.ReadBytes(4);
                _updateBuildRevision = m_io.ReadU4le();
                _ntMajorVersion = m_io.ReadU4le();
                _ntMinorVersion = m_io.ReadU4le();
            }
            private uint _lenExtension;
            private byte[] __unnamed1;
            private byte[] __unnamed2;
            private byte[] _statusText;
            private byte[] _buildString;
            private byte[] __unnamed5;
            private uint _updateBuildRevision;
            private uint _ntMajorVersion;
            private uint _ntMinorVersion;
            private WindowsKernelDump m_root;
            private WindowsKernelDump.Header64 m_parent;

            /// <summary>
            /// Always 0x298, which is the offset of `build_string` here.
            /// </summary>
            public uint LenExtension { get { return _lenExtension; } }

            /// <summary>
            /// Always 0x298 too.
            /// </summary>
            public byte[] Unnamed_1 { get { return __unnamed1; } }

            /// <summary>
            /// Always zeros.
            /// </summary>
            public byte[] Unnamed_2 { get { return __unnamed2; } }

            /// <summary>
            /// What the writer has to say of its work, in ASCII and filled up with zero
            /// bytes, such as &quot;Dump completed successfully.&quot;.
            /// </summary>
            public byte[] StatusText { get { return _statusText; } }

            /// <summary>
            /// Build number of Windows as UTF-16LE text, ended by a zero character.
            /// </summary>
            public byte[] BuildString { get { return _buildString; } }

            /// <summary>
            /// Keeps the fill pattern.
            /// </summary>
            public byte[] Unnamed_5 { get { return __unnamed5; } }

            /// <summary>
            /// Revision of the build, which is 2314 in 26100.2314.
            /// </summary>
            public uint UpdateBuildRevision { get { return _updateBuildRevision; } }

            /// <summary>
            /// Major version number of Windows, 10.
            /// </summary>
            public uint NtMajorVersion { get { return _ntMajorVersion; } }

            /// <summary>
            /// Minor version number of Windows, 0.
            /// </summary>
            public uint NtMinorVersion { get { return _ntMinorVersion; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public WindowsKernelDump.Header64 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A register of 128 bits.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-m128a">Source</a>
        /// </remarks>
        public partial class M128a : KaitaiStruct
        {
            public static M128a FromFile(string fileName)
            {
                return new M128a(new KaitaiStream(fileName));
            }

            public M128a(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _low = m_io.ReadU8le();
                _high = m_io.ReadU8le();
            }
            private ulong _low;
            private ulong _high;
            private WindowsKernelDump m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Bits 0 to 63.
            /// </summary>
            public ulong Low { get { return _low; } }

            /// <summary>
            /// Bits 64 to 127; signed in C, which means nothing for a register.
            /// </summary>
            public ulong High { get { return _high; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Entry of the table of ranges of a range dump: neighbouring pages that are
        /// stored. The table is not parsed here, apply this type to its bytes.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/0vercl0k/kdmp-parser">Source</a>
        /// </remarks>
        public partial class PfnRange : KaitaiStruct
        {
            public static PfnRange FromFile(string fileName)
            {
                return new PfnRange(new KaitaiStream(fileName));
            }

            public PfnRange(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _basePage = m_io.ReadU8le();
                _pageCount = m_io.ReadU8le();
            }
            private ulong _basePage;
            private ulong _pageCount;
            private WindowsKernelDump m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Number of the first page, which is its physical address divided by 0x1000.
            /// </summary>
            public ulong BasePage { get { return _basePage; } }
            public ulong PageCount { get { return _pageCount; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Runs of physical pages of a 32-bit machine. In a full dump the pages of all
        /// runs are stored one after another in the order of the runs.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h">Source</a>
        /// </remarks>
        public partial class PhysicalMemoryDescriptor32 : KaitaiStruct
        {
            public static PhysicalMemoryDescriptor32 FromFile(string fileName)
            {
                return new PhysicalMemoryDescriptor32(new KaitaiStream(fileName));
            }

            public PhysicalMemoryDescriptor32(KaitaiStream p__io, WindowsKernelDump.Header32 p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_maxRuns = false;
                _read();
            }
            private void _read()
            {
                _numberOfRuns = m_io.ReadU4le();
                _numberOfPages = m_io.ReadU4le();
                _runs = new List<PhysicalMemoryRun32>();
                for (var i = 0; i < (NumberOfRuns <= MaxRuns ? NumberOfRuns : 0); i++)
                {
                    _runs.Add(new PhysicalMemoryRun32(m_io, this, m_root));
                }
            }
            private bool f_maxRuns;
            private uint _maxRuns;

            /// <summary>
            /// The number of whole runs that fit in the 700 bytes of the header.
            /// </summary>
            public uint MaxRuns
            {
                get
                {
                    if (f_maxRuns)
                        return _maxRuns;
                    f_maxRuns = true;
                    _maxRuns = (uint) (((uint) (86)));
                    return _maxRuns;
                }
            }
            private uint _numberOfRuns;
            private uint _numberOfPages;
            private List<PhysicalMemoryRun32> _runs;
            private WindowsKernelDump m_root;
            private WindowsKernelDump.Header32 m_parent;

            /// <summary>
            /// May be the fill pattern, then the descriptor is absent.
            /// </summary>
            public uint NumberOfRuns { get { return _numberOfRuns; } }

            /// <summary>
            /// Pages in all runs.
            /// </summary>
            public uint NumberOfPages { get { return _numberOfPages; } }

            /// <summary>
            /// Empty when `number_of_runs` is more than fits in the header.
            /// </summary>
            public List<PhysicalMemoryRun32> Runs { get { return _runs; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public WindowsKernelDump.Header32 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Runs of physical pages. In a full dump the pages of all runs are stored
        /// one after another in the order of the runs.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h">Source</a>
        /// </remarks>
        public partial class PhysicalMemoryDescriptor64 : KaitaiStruct
        {
            public static PhysicalMemoryDescriptor64 FromFile(string fileName)
            {
                return new PhysicalMemoryDescriptor64(new KaitaiStream(fileName));
            }

            public PhysicalMemoryDescriptor64(KaitaiStream p__io, WindowsKernelDump.Header64 p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_maxRuns = false;
                _read();
            }
            private void _read()
            {
                _numberOfRuns = m_io.ReadU4le();
                __unnamed1 = m_io.ReadBytes(4);
                _numberOfPages = m_io.ReadU8le();
                _runs = new List<PhysicalMemoryRun64>();
                for (var i = 0; i < (NumberOfRuns <= MaxRuns ? NumberOfRuns : 0); i++)
                {
                    _runs.Add(new PhysicalMemoryRun64(m_io, this, m_root));
                }
            }
            private bool f_maxRuns;
            private uint _maxRuns;

            /// <summary>
            /// The number of whole runs that fit before the context. Windows writes at
            /// most 42, which end before the alignment; QEMU declares 43.
            /// </summary>
            public uint MaxRuns
            {
                get
                {
                    if (f_maxRuns)
                        return _maxRuns;
                    f_maxRuns = true;
                    _maxRuns = (uint) (((uint) (43)));
                    return _maxRuns;
                }
            }
            private uint _numberOfRuns;
            private byte[] __unnamed1;
            private ulong _numberOfPages;
            private List<PhysicalMemoryRun64> _runs;
            private WindowsKernelDump m_root;
            private WindowsKernelDump.Header64 m_parent;

            /// <summary>
            /// May be the fill pattern, then the descriptor is absent.
            /// </summary>
            public uint NumberOfRuns { get { return _numberOfRuns; } }

            /// <summary>
            /// Aligns the next field; keeps the fill pattern, so that the count must
            /// not be read as eight bytes.
            /// </summary>
            public byte[] Unnamed_1 { get { return __unnamed1; } }

            /// <summary>
            /// Pages in all runs.
            /// </summary>
            public ulong NumberOfPages { get { return _numberOfPages; } }

            /// <summary>
            /// Empty when `number_of_runs` is more than fits in the header.
            /// </summary>
            public List<PhysicalMemoryRun64> Runs { get { return _runs; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public WindowsKernelDump.Header64 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Neighbouring physical pages of a 32-bit machine.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h">Source</a>
        /// </remarks>
        public partial class PhysicalMemoryRun32 : KaitaiStruct
        {
            public static PhysicalMemoryRun32 FromFile(string fileName)
            {
                return new PhysicalMemoryRun32(new KaitaiStream(fileName));
            }

            public PhysicalMemoryRun32(KaitaiStream p__io, WindowsKernelDump.PhysicalMemoryDescriptor32 p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _basePage = m_io.ReadU4le();
                _pageCount = m_io.ReadU4le();
            }
            private uint _basePage;
            private uint _pageCount;
            private WindowsKernelDump m_root;
            private WindowsKernelDump.PhysicalMemoryDescriptor32 m_parent;

            /// <summary>
            /// Number of the first page, which is its physical address divided by 0x1000.
            /// </summary>
            public uint BasePage { get { return _basePage; } }
            public uint PageCount { get { return _pageCount; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public WindowsKernelDump.PhysicalMemoryDescriptor32 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Neighbouring physical pages.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h">Source</a>
        /// </remarks>
        public partial class PhysicalMemoryRun64 : KaitaiStruct
        {
            public static PhysicalMemoryRun64 FromFile(string fileName)
            {
                return new PhysicalMemoryRun64(new KaitaiStream(fileName));
            }

            public PhysicalMemoryRun64(KaitaiStream p__io, WindowsKernelDump.PhysicalMemoryDescriptor64 p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _basePage = m_io.ReadU8le();
                _pageCount = m_io.ReadU8le();
            }
            private ulong _basePage;
            private ulong _pageCount;
            private WindowsKernelDump m_root;
            private WindowsKernelDump.PhysicalMemoryDescriptor64 m_parent;

            /// <summary>
            /// Number of the first page, which is its physical address divided by 0x1000.
            /// </summary>
            public ulong BasePage { get { return _basePage; } }
            public ulong PageCount { get { return _pageCount; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public WindowsKernelDump.PhysicalMemoryDescriptor64 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// What follows the header of a range dump, which newer versions of WinDbg
        /// write. A table of `pfn_range` entries lies between this header and the
        /// pages; the stored pages lie one after another from `first_page_offset` on,
        /// in the order of the ranges.
        /// 
        /// No public header declares it; the names are those of its readers.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/0vercl0k/kdmp-parser">Source</a>
        /// </remarks>
        public partial class RdmpHeaderType : KaitaiStruct
        {
            public static RdmpHeaderType FromFile(string fileName)
            {
                return new RdmpHeaderType(new KaitaiStream(fileName));
            }

            public RdmpHeaderType(KaitaiStream p__io, WindowsKernelDump p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_lenRanges = false;
                f_numberOfRanges = false;
                f_ofsRanges = false;
                f_ranges = false;
                f_totalNumberOfPages = false;
                _read();
            }
            private void _read()
            {
                _marker = m_io.ReadU4le();
                if (!(_marker == 64))
                {
                    throw new ValidationNotEqualError(64, _marker, m_io, "/types/rdmp_header/seq/0");
                }
                _signature = m_io.ReadBytes(4);
                if (!((KaitaiStream.ByteArrayCompare(_signature, new byte[] { 82, 68, 77, 80 }) == 0)))
                {
                    throw new ValidationNotEqualError(new byte[] { 82, 68, 77, 80 }, _signature, m_io, "/types/rdmp_header/seq/1");
                }
                _validDump = m_io.ReadBytes(4);
                if (!((KaitaiStream.ByteArrayCompare(_validDump, new byte[] { 68, 85, 77, 80 }) == 0)))
                {
                    throw new ValidationNotEqualError(new byte[] { 68, 85, 77, 80 }, _validDump, m_io, "/types/rdmp_header/seq/2");
                }
                __unnamed3 = m_io.ReadBytes(4);
                _metadataSize = m_io.ReadU8le();
                if (!(_metadataSize >= 16))
                {
                    throw new ValidationLessThanError(16, _metadataSize, m_io, "/types/rdmp_header/seq/4");
                }
                _firstPageOffset = m_io.ReadU8le();
            }
            private bool f_lenRanges;
            private ulong _lenRanges;

            /// <summary>
            /// Size of the table of ranges in bytes. The table may end early with an
            /// entry whose page number is 0.
            /// </summary>
            public ulong LenRanges
            {
                get
                {
                    if (f_lenRanges)
                        return _lenRanges;
                    f_lenRanges = true;
                    _lenRanges = (ulong) (((ulong) (MetadataSize - 16)));
                    return _lenRanges;
                }
            }
            private bool f_numberOfRanges;
            private uint? _numberOfRanges;

            /// <summary>
            /// Entries in the table of ranges. In a complete dump only; a kernel dump
            /// has a number of unknown purpose in this place.
            /// </summary>
            public uint? NumberOfRanges
            {
                get
                {
                    if (f_numberOfRanges)
                        return _numberOfRanges;
                    f_numberOfRanges = true;
                    if (M_Root.Kind == WindowsKernelDump.DumpTypes.CompleteMemory) {
                        KaitaiStream io = M_Root.M_Io;
                        long _pos = io.Pos;
                        io.Seek(M_Root.LenHeader + 32);
                        _numberOfRanges = io.ReadU4le();
                        io.Seek(_pos);
                    }
                    return _numberOfRanges;
                }
            }
            private bool f_ofsRanges;
            private int _ofsRanges;

            /// <summary>
            /// Offset of the table of ranges from the start of the file.
            /// </summary>
            public int OfsRanges
            {
                get
                {
                    if (f_ofsRanges)
                        return _ofsRanges;
                    f_ofsRanges = true;
                    _ofsRanges = (int) (M_Root.LenHeader + 48);
                    return _ofsRanges;
                }
            }
            private bool f_ranges;
            private byte[] _ranges;

            /// <summary>
            /// The table as it lies in the file, `pfn_range` after `pfn_range`. For
            /// large dumps take the bytes from `ofs_ranges` instead.
            /// </summary>
            public byte[] Ranges
            {
                get
                {
                    if (f_ranges)
                        return _ranges;
                    f_ranges = true;
                    KaitaiStream io = M_Root.M_Io;
                    long _pos = io.Pos;
                    io.Seek(OfsRanges);
                    _ranges = io.ReadBytes((long) LenRanges);
                    io.Seek(_pos);
                    return _ranges;
                }
            }
            private bool f_totalNumberOfPages;
            private ulong? _totalNumberOfPages;

            /// <summary>
            /// Number of stored pages, which are the pages of all ranges. In a complete
            /// dump only; a kernel dump has a number of unknown purpose in this place.
            /// </summary>
            public ulong? TotalNumberOfPages
            {
                get
                {
                    if (f_totalNumberOfPages)
                        return _totalNumberOfPages;
                    f_totalNumberOfPages = true;
                    if (M_Root.Kind == WindowsKernelDump.DumpTypes.CompleteMemory) {
                        KaitaiStream io = M_Root.M_Io;
                        long _pos = io.Pos;
                        io.Seek(M_Root.LenHeader + 40);
                        _totalNumberOfPages = io.ReadU8le();
                        io.Seek(_pos);
                    }
                    return _totalNumberOfPages;
                }
            }
            private uint _marker;
            private byte[] _signature;
            private byte[] _validDump;
            private byte[] __unnamed3;
            private ulong _metadataSize;
            private ulong _firstPageOffset;
            private WindowsKernelDump m_root;
            private WindowsKernelDump m_parent;
            public uint Marker { get { return _marker; } }
            public byte[] Signature { get { return _signature; } }
            public byte[] ValidDump { get { return _validDump; } }

            /// <summary>
            /// Reserved.
            /// </summary>
            public byte[] Unnamed_3 { get { return __unnamed3; } }

            /// <summary>
            /// Bytes from behind `first_page_offset` to the first page: 16 bytes of
            /// counts, then the table of ranges.
            /// </summary>
            public ulong MetadataSize { get { return _metadataSize; } }

            /// <summary>
            /// Offset of the first stored page from the start of the file, which is
            /// 0x2020 + `metadata_size`. Not always aligned.
            /// </summary>
            public ulong FirstPageOffset { get { return _firstPageOffset; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public WindowsKernelDump M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// What follows the header of a summary dump, the kernel memory dump of
        /// Windows 2000 to Windows 7. The bitmap is that of a bitmap dump, and so are
        /// the names here, but fields have 32 bits and lie elsewhere. Both headers can
        /// begin with the same signatures: they are told apart by `dump_type`.
        /// 
        /// After declarations of the structure; not seen in a file.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/can1357/selene">Source</a>
        /// </remarks>
        public partial class SummaryHeaderType : KaitaiStruct
        {
            public static SummaryHeaderType FromFile(string fileName)
            {
                return new SummaryHeaderType(new KaitaiStream(fileName));
            }

            public SummaryHeaderType(KaitaiStream p__io, WindowsKernelDump p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_bitmap = false;
                f_lenBitmap = false;
                f_ofsBitmap = false;
                f_summaryOptionValidCurrentUserVa = false;
                f_summaryOptionValidKernelVa = false;
                _read();
            }
            private void _read()
            {
                _signature = m_io.ReadBytes(4);
                if (!((KaitaiStream.ByteArrayCompare(_signature, new byte[] { 83, 68, 77, 80 }) == 0)))
                {
                    throw new ValidationNotEqualError(new byte[] { 83, 68, 77, 80 }, _signature, m_io, "/types/summary_header/seq/0");
                }
                _validDump = m_io.ReadBytes(4);
                if (!((KaitaiStream.ByteArrayCompare(_validDump, new byte[] { 68, 85, 77, 80 }) == 0)))
                {
                    throw new ValidationNotEqualError(new byte[] { 68, 85, 77, 80 }, _validDump, m_io, "/types/summary_header/seq/1");
                }
                _dumpOptions = m_io.ReadU4le();
                _firstPage = m_io.ReadU4le();
                _pages = m_io.ReadU4le();
                _totalPresentPages = m_io.ReadU4le();
                _sizeOfBitmap = m_io.ReadU4le();
            }
            private bool f_bitmap;
            private byte[] _bitmap;

            /// <summary>
            /// The bitmap as it lies in the file. For large dumps take the bytes from
            /// `ofs_bitmap` instead.
            /// </summary>
            public byte[] Bitmap
            {
                get
                {
                    if (f_bitmap)
                        return _bitmap;
                    f_bitmap = true;
                    KaitaiStream io = M_Root.M_Io;
                    long _pos = io.Pos;
                    io.Seek(OfsBitmap);
                    _bitmap = io.ReadBytes((long) LenBitmap);
                    io.Seek(_pos);
                    return _bitmap;
                }
            }
            private bool f_lenBitmap;
            private ulong _lenBitmap;

            /// <summary>
            /// Size of the bitmap in bytes.
            /// </summary>
            public ulong LenBitmap
            {
                get
                {
                    if (f_lenBitmap)
                        return _lenBitmap;
                    f_lenBitmap = true;
                    _lenBitmap = (ulong) (((ulong) (((ulong) (((ulong) (Pages)) + 7)) / 8)));
                    return _lenBitmap;
                }
            }
            private bool f_ofsBitmap;
            private int _ofsBitmap;

            /// <summary>
            /// Offset of the bitmap from the start of the file.
            /// </summary>
            public int OfsBitmap
            {
                get
                {
                    if (f_ofsBitmap)
                        return _ofsBitmap;
                    f_ofsBitmap = true;
                    _ofsBitmap = (int) ((M_Root.ValidDump == WindowsKernelDump.ValidDumps.Dump64 ? 8232 : 4128));
                    return _ofsBitmap;
                }
            }
            private bool f_summaryOptionValidCurrentUserVa;
            private bool _summaryOptionValidCurrentUserVa;

            /// <summary>
            /// Bit 1 of `dump_options`: the part of virtual memory of the current process can
            /// be read.
            /// </summary>
            public bool SummaryOptionValidCurrentUserVa
            {
                get
                {
                    if (f_summaryOptionValidCurrentUserVa)
                        return _summaryOptionValidCurrentUserVa;
                    f_summaryOptionValidCurrentUserVa = true;
                    _summaryOptionValidCurrentUserVa = (bool) ((DumpOptions & 2) != 0);
                    return _summaryOptionValidCurrentUserVa;
                }
            }
            private bool f_summaryOptionValidKernelVa;
            private bool _summaryOptionValidKernelVa;

            /// <summary>
            /// Bit 0 of `dump_options`: the kernel's part of virtual memory can be read.
            /// </summary>
            public bool SummaryOptionValidKernelVa
            {
                get
                {
                    if (f_summaryOptionValidKernelVa)
                        return _summaryOptionValidKernelVa;
                    f_summaryOptionValidKernelVa = true;
                    _summaryOptionValidKernelVa = (bool) ((DumpOptions & 1) != 0);
                    return _summaryOptionValidKernelVa;
                }
            }
            private byte[] _signature;
            private byte[] _validDump;
            private uint _dumpOptions;
            private uint _firstPage;
            private uint _pages;
            private uint _totalPresentPages;
            private uint _sizeOfBitmap;
            private WindowsKernelDump m_root;
            private WindowsKernelDump m_parent;
            public byte[] Signature { get { return _signature; } }
            public byte[] ValidDump { get { return _validDump; } }

            /// <summary>
            /// What parts of virtual memory can be read; combination of
            /// `summary_option_masks`.
            /// </summary>
            public uint DumpOptions { get { return _dumpOptions; } }

            /// <summary>
            /// Offset of the first stored page from the start of the file: the size of
            /// all headers and the bitmap.
            /// </summary>
            public uint FirstPage { get { return _firstPage; } }

            /// <summary>
            /// Number of bits in the bitmap. Bits of its last byte beyond it mean nothing.
            /// </summary>
            public uint Pages { get { return _pages; } }

            /// <summary>
            /// Number of stored pages, which are the set bits of the bitmap.
            /// </summary>
            public uint TotalPresentPages { get { return _totalPresentPages; } }

            /// <summary>
            /// Number of bits once more. A pointer follows, which means nothing in a
            /// file and whose size is that of the machine: the bitmap lies behind it.
            /// </summary>
            public uint SizeOfBitmap { get { return _sizeOfBitmap; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public WindowsKernelDump M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Entry of the table of data blocks of a 32-bit machine as one reader has it, 12
        /// bytes with an address of 32 bits. Another source has one structure for all
        /// machines, which is `triage_data_block64`; neither has been seen in a file.
        /// What is stored tells: the bytes of a block begin where those of the block
        /// before it end, in every 64-bit dump at least.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/can1357/selene">Source</a>
        /// </remarks>
        /// <remarks>
        /// Reference: <a href="https://github.com/rizinorg/rizin">Source</a>
        /// </remarks>
        public partial class TriageDataBlock32 : KaitaiStruct
        {
            public static TriageDataBlock32 FromFile(string fileName)
            {
                return new TriageDataBlock32(new KaitaiStream(fileName));
            }

            public TriageDataBlock32(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _address = m_io.ReadU4le();
                _ofsData = m_io.ReadU4le();
                _lenData = m_io.ReadU4le();
            }
            private uint _address;
            private uint _ofsData;
            private uint _lenData;
            private WindowsKernelDump m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Virtual address of the first byte.
            /// </summary>
            public uint Address { get { return _address; } }

            /// <summary>
            /// Offset of the first byte from the start of the file.
            /// </summary>
            public uint OfsData { get { return _ofsData; } }

            /// <summary>
            /// Size in bytes.
            /// </summary>
            public uint LenData { get { return _lenData; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Entry of the table of data blocks (16 bytes): a piece of virtual memory. The
        /// pieces are of any size and alignment; few overlap, with the same bytes in
        /// both.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/can1357/selene">Source</a>
        /// </remarks>
        /// <remarks>
        /// Reference: <a href="https://github.com/rizinorg/rizin">Source</a>
        /// </remarks>
        public partial class TriageDataBlock64 : KaitaiStruct
        {
            public static TriageDataBlock64 FromFile(string fileName)
            {
                return new TriageDataBlock64(new KaitaiStream(fileName));
            }

            public TriageDataBlock64(KaitaiStream p__io, WindowsKernelDump.TriageDump64 p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _address = m_io.ReadU8le();
                _ofsData = m_io.ReadU4le();
                _lenData = m_io.ReadU4le();
            }
            private ulong _address;
            private uint _ofsData;
            private uint _lenData;
            private WindowsKernelDump m_root;
            private WindowsKernelDump.TriageDump64 m_parent;

            /// <summary>
            /// Virtual address of the first byte.
            /// </summary>
            public ulong Address { get { return _address; } }

            /// <summary>
            /// Offset of the first byte from the start of the file.
            /// </summary>
            public uint OfsData { get { return _ofsData; } }

            /// <summary>
            /// Size in bytes.
            /// </summary>
            public uint LenData { get { return _lenData; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public WindowsKernelDump.TriageDump64 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Directory of the parts of a triage dump of a 32-bit machine (0x68 bytes). See
        /// `triage_dump64`, whose names it has. After declarations of the structure; not
        /// seen in a file.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/can1357/selene">Source</a>
        /// </remarks>
        /// <remarks>
        /// Reference: <a href="https://github.com/rizinorg/rizin">Source</a>
        /// </remarks>
        public partial class TriageDump32 : KaitaiStruct
        {
            public static TriageDump32 FromFile(string fileName)
            {
                return new TriageDump32(new KaitaiStream(fileName));
            }

            public TriageDump32(KaitaiStream p__io, WindowsKernelDump p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_brokenDriver = false;
                f_callStack = false;
                f_dataPage = false;
                f_debuggerData = false;
                f_drivers = false;
                f_lenDriverEntry = false;
                f_lenDriverList = false;
                f_lenUnloadedDriver = false;
                f_lenUnloadedDriverTable = false;
                f_mmStorage = false;
                f_numUnloadedDrivers = false;
                f_ofsSecondaryData = false;
                f_ofsUnloadedDriverTable = false;
                f_triageOptionOverflowed = false;
                f_unloadedDrivers = false;
                f_validMark = false;
                _read();
            }
            private void _read()
            {
                _servicePackBuild = m_io.ReadU4le();
                _sizeOfDump = m_io.ReadU4le();
                _ofsValidMark = m_io.ReadU4le();
                _ofsContext = m_io.ReadU4le();
                _ofsException = m_io.ReadU4le();
                _ofsMmStorage = m_io.ReadU4le();
                _ofsUnloadedDrivers = m_io.ReadU4le();
                _ofsPrcb = m_io.ReadU4le();
                _ofsProcess = m_io.ReadU4le();
                _ofsThread = m_io.ReadU4le();
                _ofsCallStack = m_io.ReadU4le();
                _lenCallStack = m_io.ReadU4le();
                _ofsDriverList = m_io.ReadU4le();
                _numDrivers = m_io.ReadU4le();
                _ofsStringPool = m_io.ReadU4le();
                _lenStringPool = m_io.ReadU4le();
                _ofsBrokenDriver = m_io.ReadU4le();
                _triageOptions = m_io.ReadU4le();
                _topOfStack = m_io.ReadU4le();
                _dataPageAddress = m_io.ReadU4le();
                _ofsDataPage = m_io.ReadU4le();
                _lenDataPage = m_io.ReadU4le();
                _ofsDebuggerData = m_io.ReadU4le();
                _lenDebuggerData = m_io.ReadU4le();
                _ofsDataBlocks = m_io.ReadU4le();
                _numDataBlocks = m_io.ReadU4le();
            }
            private bool f_brokenDriver;
            private DumpString _brokenDriver;

            /// <summary>
            /// Name of the driver that is held responsible.
            /// </summary>
            public DumpString BrokenDriver
            {
                get
                {
                    if (f_brokenDriver)
                        return _brokenDriver;
                    f_brokenDriver = true;
                    if (OfsBrokenDriver != 0) {
                        KaitaiStream io = M_Root.M_Io;
                        long _pos = io.Pos;
                        io.Seek(OfsBrokenDriver);
                        _brokenDriver = new DumpString(io, this, m_root);
                        io.Seek(_pos);
                    }
                    return _brokenDriver;
                }
            }
            private bool f_callStack;
            private byte[] _callStack;

            /// <summary>
            /// The saved part of the stack, from `top_of_stack` upwards.
            /// </summary>
            public byte[] CallStack
            {
                get
                {
                    if (f_callStack)
                        return _callStack;
                    f_callStack = true;
                    KaitaiStream io = M_Root.M_Io;
                    long _pos = io.Pos;
                    io.Seek(OfsCallStack);
                    _callStack = io.ReadBytes(LenCallStack);
                    io.Seek(_pos);
                    return _callStack;
                }
            }
            private bool f_dataPage;
            private byte[] _dataPage;

            /// <summary>
            /// What is stored of the page that the fault was about.
            /// </summary>
            public byte[] DataPage
            {
                get
                {
                    if (f_dataPage)
                        return _dataPage;
                    f_dataPage = true;
                    KaitaiStream io = M_Root.M_Io;
                    long _pos = io.Pos;
                    io.Seek(OfsDataPage);
                    _dataPage = io.ReadBytes(LenDataPage);
                    io.Seek(_pos);
                    return _dataPage;
                }
            }
            private bool f_debuggerData;
            private byte[] _debuggerData;

            /// <summary>
            /// The kernel's debugger data block, decoded.
            /// </summary>
            public byte[] DebuggerData
            {
                get
                {
                    if (f_debuggerData)
                        return _debuggerData;
                    f_debuggerData = true;
                    KaitaiStream io = M_Root.M_Io;
                    long _pos = io.Pos;
                    io.Seek(OfsDebuggerData);
                    _debuggerData = io.ReadBytes(LenDebuggerData);
                    io.Seek(_pos);
                    return _debuggerData;
                }
            }
            private bool f_drivers;
            private List<DriverEntry32> _drivers;

            /// <summary>
            /// Loaded drivers in the order of their loading, if the file has the
            /// whole table.
            /// </summary>
            public List<DriverEntry32> Drivers
            {
                get
                {
                    if (f_drivers)
                        return _drivers;
                    f_drivers = true;
                    if (((ulong) (((ulong) (OfsDriverList)) + LenDriverList)) <= ((ulong) (M_Root.M_Io.Size))) {
                        KaitaiStream io = M_Root.M_Io;
                        long _pos = io.Pos;
                        io.Seek(OfsDriverList);
                        _drivers = new List<DriverEntry32>();
                        for (var i = 0; i < NumDrivers; i++)
                        {
                            _drivers.Add(new DriverEntry32(io, this, m_root));
                        }
                        io.Seek(_pos);
                    }
                    return _drivers;
                }
            }
            private bool f_lenDriverEntry;
            private uint _lenDriverEntry;

            /// <summary>
            /// Size of an entry in the table of loaded drivers.
            /// </summary>
            public uint LenDriverEntry
            {
                get
                {
                    if (f_lenDriverEntry)
                        return _lenDriverEntry;
                    f_lenDriverEntry = true;
                    _lenDriverEntry = (uint) (((uint) (76)));
                    return _lenDriverEntry;
                }
            }
            private bool f_lenDriverList;
            private ulong _lenDriverList;

            /// <summary>
            /// Size of the table of loaded drivers in bytes.
            /// </summary>
            public ulong LenDriverList
            {
                get
                {
                    if (f_lenDriverList)
                        return _lenDriverList;
                    f_lenDriverList = true;
                    _lenDriverList = (ulong) (((ulong) (((ulong) (NumDrivers)) * 76)));
                    return _lenDriverList;
                }
            }
            private bool f_lenUnloadedDriver;
            private uint _lenUnloadedDriver;

            /// <summary>
            /// Size of an entry in the table of unloaded drivers.
            /// </summary>
            public uint LenUnloadedDriver
            {
                get
                {
                    if (f_lenUnloadedDriver)
                        return _lenUnloadedDriver;
                    f_lenUnloadedDriver = true;
                    _lenUnloadedDriver = (uint) (((uint) (40)));
                    return _lenUnloadedDriver;
                }
            }
            private bool f_lenUnloadedDriverTable;
            private ulong? _lenUnloadedDriverTable;

            /// <summary>
            /// Size of the table of unloaded drivers in bytes, one
            /// `unloaded_driver32` after another.
            /// </summary>
            public ulong? LenUnloadedDriverTable
            {
                get
                {
                    if (f_lenUnloadedDriverTable)
                        return _lenUnloadedDriverTable;
                    f_lenUnloadedDriverTable = true;
                    if (OfsUnloadedDrivers != 0) {
                        _lenUnloadedDriverTable = (ulong) (((ulong) (((ulong) (NumUnloadedDrivers)) * 40)));
                    }
                    return _lenUnloadedDriverTable;
                }
            }
            private bool f_mmStorage;
            private DumpMmStorage32 _mmStorage;

            /// <summary>
            /// Figures of the memory manager.
            /// </summary>
            public DumpMmStorage32 MmStorage
            {
                get
                {
                    if (f_mmStorage)
                        return _mmStorage;
                    f_mmStorage = true;
                    if (OfsMmStorage != 0) {
                        KaitaiStream io = M_Root.M_Io;
                        long _pos = io.Pos;
                        io.Seek(OfsMmStorage);
                        _mmStorage = new DumpMmStorage32(io, this, m_root);
                        io.Seek(_pos);
                    }
                    return _mmStorage;
                }
            }
            private bool f_numUnloadedDrivers;
            private uint? _numUnloadedDrivers;

            /// <summary>
            /// Number of unloaded drivers. Presumably of four bytes, as other counts
            /// of a 32-bit machine.
            /// </summary>
            public uint? NumUnloadedDrivers
            {
                get
                {
                    if (f_numUnloadedDrivers)
                        return _numUnloadedDrivers;
                    f_numUnloadedDrivers = true;
                    if (OfsUnloadedDrivers != 0) {
                        KaitaiStream io = M_Root.M_Io;
                        long _pos = io.Pos;
                        io.Seek(OfsUnloadedDrivers);
                        _numUnloadedDrivers = io.ReadU4le();
                        io.Seek(_pos);
                    }
                    return _numUnloadedDrivers;
                }
            }
            private bool f_ofsSecondaryData;
            private uint _ofsSecondaryData;

            /// <summary>
            /// Offset of a `blob_file_header`, if the file goes on there.
            /// </summary>
            public uint OfsSecondaryData
            {
                get
                {
                    if (f_ofsSecondaryData)
                        return _ofsSecondaryData;
                    f_ofsSecondaryData = true;
                    _ofsSecondaryData = (uint) (SizeOfDump);
                    return _ofsSecondaryData;
                }
            }
            private bool f_ofsUnloadedDriverTable;
            private ulong? _ofsUnloadedDriverTable;

            /// <summary>
            /// Offset of the table of unloaded drivers from the start of the file.
            /// </summary>
            public ulong? OfsUnloadedDriverTable
            {
                get
                {
                    if (f_ofsUnloadedDriverTable)
                        return _ofsUnloadedDriverTable;
                    f_ofsUnloadedDriverTable = true;
                    if (OfsUnloadedDrivers != 0) {
                        _ofsUnloadedDriverTable = (ulong) (((ulong) (((ulong) (OfsUnloadedDrivers)) + 4)));
                    }
                    return _ofsUnloadedDriverTable;
                }
            }
            private bool f_triageOptionOverflowed;
            private bool _triageOptionOverflowed;

            /// <summary>
            /// Bit 8 of `triage_options`: there was not enough room for all that was to be
            /// stored. False where all bits are set, which means that there are no options.
            /// </summary>
            public bool TriageOptionOverflowed
            {
                get
                {
                    if (f_triageOptionOverflowed)
                        return _triageOptionOverflowed;
                    f_triageOptionOverflowed = true;
                    _triageOptionOverflowed = (bool) ( (((TriageOptions & 2147483647) != 2147483647) && ((TriageOptions & 256) != 0)) );
                    return _triageOptionOverflowed;
                }
            }
            private bool f_unloadedDrivers;
            private List<UnloadedDriver32> _unloadedDrivers;

            /// <summary>
            /// Drivers that were unloaded before, if the file has the whole table.
            /// </summary>
            public List<UnloadedDriver32> UnloadedDrivers
            {
                get
                {
                    if (f_unloadedDrivers)
                        return _unloadedDrivers;
                    f_unloadedDrivers = true;
                    if ( ((OfsUnloadedDrivers != 0) && (((ulong) (NumUnloadedDrivers)) <= ((ulong) (((ulong) (M_Root.M_Io.Size)) / 40))) && (((ulong) (((ulong) (OfsUnloadedDriverTable)) + LenUnloadedDriverTable)) <= ((ulong) (M_Root.M_Io.Size)))) ) {
                        KaitaiStream io = M_Root.M_Io;
                        long _pos = io.Pos;
                        io.Seek(((long) (OfsUnloadedDriverTable)));
                        _unloadedDrivers = new List<UnloadedDriver32>();
                        for (var i = 0; i < ((uint) (NumUnloadedDrivers)); i++)
                        {
                            _unloadedDrivers.Add(new UnloadedDriver32(io, this, m_root));
                        }
                        io.Seek(_pos);
                    }
                    return _unloadedDrivers;
                }
            }
            private bool f_validMark;
            private byte[] _validMark;

            /// <summary>
            /// The last four bytes, which tell that the triage dump was written to
            /// its end.
            /// </summary>
            public byte[] ValidMark
            {
                get
                {
                    if (f_validMark)
                        return _validMark;
                    f_validMark = true;
                    KaitaiStream io = M_Root.M_Io;
                    long _pos = io.Pos;
                    io.Seek(OfsValidMark);
                    _validMark = io.ReadBytes(4);
                    if (!((KaitaiStream.ByteArrayCompare(_validMark, new byte[] { 84, 82, 71, 68 }) == 0)))
                    {
                        throw new ValidationNotEqualError(new byte[] { 84, 82, 71, 68 }, _validMark, m_io, "/types/triage_dump32/instances/valid_mark");
                    }
                    io.Seek(_pos);
                    return _validMark;
                }
            }
            private uint _servicePackBuild;
            private uint _sizeOfDump;
            private uint _ofsValidMark;
            private uint _ofsContext;
            private uint _ofsException;
            private uint _ofsMmStorage;
            private uint _ofsUnloadedDrivers;
            private uint _ofsPrcb;
            private uint _ofsProcess;
            private uint _ofsThread;
            private uint _ofsCallStack;
            private uint _lenCallStack;
            private uint _ofsDriverList;
            private uint _numDrivers;
            private uint _ofsStringPool;
            private uint _lenStringPool;
            private uint _ofsBrokenDriver;
            private uint _triageOptions;
            private uint _topOfStack;
            private uint _dataPageAddress;
            private uint _ofsDataPage;
            private uint _lenDataPage;
            private uint _ofsDebuggerData;
            private uint _lenDebuggerData;
            private uint _ofsDataBlocks;
            private uint _numDataBlocks;
            private WindowsKernelDump m_root;
            private WindowsKernelDump m_parent;
            public uint ServicePackBuild { get { return _servicePackBuild; } }

            /// <summary>
            /// Offset of the end of the triage dump, behind the mark.
            /// </summary>
            public uint SizeOfDump { get { return _sizeOfDump; } }

            /// <summary>
            /// Offset of the last four bytes of the triage dump.
            /// </summary>
            public uint OfsValidMark { get { return _ofsValidMark; } }

            /// <summary>
            /// Offset of the processor's context, 0x320: the one in the header.
            /// </summary>
            public uint OfsContext { get { return _ofsContext; } }

            /// <summary>
            /// Offset of the exception record, 0x7d0: the one in the header.
            /// </summary>
            public uint OfsException { get { return _ofsException; } }

            /// <summary>
            /// Offset of the memory manager's figures.
            /// </summary>
            public uint OfsMmStorage { get { return _ofsMmStorage; } }

            /// <summary>
            /// Offset of the number of unloaded drivers, whose table follows it.
            /// </summary>
            public uint OfsUnloadedDrivers { get { return _ofsUnloadedDrivers; } }

            /// <summary>
            /// Offset of the image of the processor's control block (`KPRCB`).
            /// </summary>
            public uint OfsPrcb { get { return _ofsPrcb; } }

            /// <summary>
            /// Offset of the image of the current process (`EPROCESS`).
            /// </summary>
            public uint OfsProcess { get { return _ofsProcess; } }

            /// <summary>
            /// Offset of the image of the current thread (`ETHREAD`).
            /// </summary>
            public uint OfsThread { get { return _ofsThread; } }

            /// <summary>
            /// Offset of the saved part of the stack.
            /// </summary>
            public uint OfsCallStack { get { return _ofsCallStack; } }

            /// <summary>
            /// Size of the saved part of the stack in bytes.
            /// </summary>
            public uint LenCallStack { get { return _lenCallStack; } }

            /// <summary>
            /// Offset of the table of loaded drivers, one `driver_entry32` after another.
            /// </summary>
            public uint OfsDriverList { get { return _ofsDriverList; } }

            /// <summary>
            /// Number of loaded drivers, the kernel itself among them.
            /// </summary>
            public uint NumDrivers { get { return _numDrivers; } }

            /// <summary>
            /// Offset of the names of the drivers, one `dump_string` after another.
            /// </summary>
            public uint OfsStringPool { get { return _ofsStringPool; } }

            /// <summary>
            /// Size of the names of the drivers in bytes.
            /// </summary>
            public uint LenStringPool { get { return _lenStringPool; } }

            /// <summary>
            /// Offset of the name of the driver that is held responsible, as
            /// `dump_string`.
            /// </summary>
            public uint OfsBrokenDriver { get { return _ofsBrokenDriver; } }

            /// <summary>
            /// Options of the dump; combination of `triage_option_masks`. A value of
            /// 0xffffffff means that there are none.
            /// </summary>
            public uint TriageOptions { get { return _triageOptions; } }

            /// <summary>
            /// Virtual address of the first saved byte of the stack, which is the
            /// lowest: the stack pointer when the machine stopped.
            /// </summary>
            public uint TopOfStack { get { return _topOfStack; } }

            /// <summary>
            /// Virtual address of the page that the fault was about.
            /// </summary>
            public uint DataPageAddress { get { return _dataPageAddress; } }

            /// <summary>
            /// Offset of the page that the fault was about.
            /// </summary>
            public uint OfsDataPage { get { return _ofsDataPage; } }

            /// <summary>
            /// Size of what is stored of that page in bytes.
            /// </summary>
            public uint LenDataPage { get { return _lenDataPage; } }

            /// <summary>
            /// Offset of the image of the debugger data block (`KDDEBUGGER_DATA64`).
            /// </summary>
            public uint OfsDebuggerData { get { return _ofsDebuggerData; } }

            /// <summary>
            /// Size of the debugger data block in bytes.
            /// </summary>
            public uint LenDebuggerData { get { return _lenDebuggerData; } }

            /// <summary>
            /// Offset of the table of data blocks. Sources disagree on the size of
            /// its entries, see `triage_data_block32`.
            /// </summary>
            public uint OfsDataBlocks { get { return _ofsDataBlocks; } }

            /// <summary>
            /// Number of data blocks.
            /// </summary>
            public uint NumDataBlocks { get { return _numDataBlocks; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public WindowsKernelDump M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Directory of the parts of a triage dump of a 64-bit machine (0x80 bytes). All
        /// offsets are from the start of the file; an offset of 0 stands for a part that
        /// is not there.
        /// 
        /// Two kinds of writer differ in details: the kernel itself, and the debugger
        /// engine when it makes a small dump out of a large one.
        /// 
        /// A triage dump holds virtual memory only. It is the sum of the data blocks,
        /// the stack, and the images of four structures: the debugger data block and
        /// the `KPRCB`, `EPROCESS` and `ETHREAD` of the processor that stopped the
        /// machine. The sizes of the last three are in the debugger data block. The
        /// entries of the tables are found here too, for files that have them whole;
        /// an application that expects damaged files takes the bytes of a table and
        /// applies the type of its entries.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/can1357/selene">Source</a>
        /// </remarks>
        /// <remarks>
        /// Reference: <a href="https://github.com/rizinorg/rizin">Source</a>
        /// </remarks>
        public partial class TriageDump64 : KaitaiStruct
        {
            public static TriageDump64 FromFile(string fileName)
            {
                return new TriageDump64(new KaitaiStream(fileName));
            }

            public TriageDump64(KaitaiStream p__io, WindowsKernelDump p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_brokenDriver = false;
                f_callStack = false;
                f_dataBlocks = false;
                f_dataPage = false;
                f_debuggerData = false;
                f_drivers = false;
                f_lenDataBlock = false;
                f_lenDataBlockTable = false;
                f_lenDriverEntry = false;
                f_lenDriverList = false;
                f_lenUnloadedDriver = false;
                f_lenUnloadedDriverTable = false;
                f_mmStorage = false;
                f_numUnloadedDrivers = false;
                f_ofsSecondaryData = false;
                f_ofsUnloadedDriverTable = false;
                f_triageOptionOverflowed = false;
                f_unloadedDrivers = false;
                f_validMark = false;
                _read();
            }
            private void _read()
            {
                _servicePackBuild = m_io.ReadU4le();
                _sizeOfDump = m_io.ReadU4le();
                _ofsValidMark = m_io.ReadU4le();
                _ofsContext = m_io.ReadU4le();
                _ofsException = m_io.ReadU4le();
                _ofsMmStorage = m_io.ReadU4le();
                _ofsUnloadedDrivers = m_io.ReadU4le();
                _ofsPrcb = m_io.ReadU4le();
                _ofsProcess = m_io.ReadU4le();
                _ofsThread = m_io.ReadU4le();
                _ofsCallStack = m_io.ReadU4le();
                _lenCallStack = m_io.ReadU4le();
                _ofsDriverList = m_io.ReadU4le();
                _numDrivers = m_io.ReadU4le();
                _ofsStringPool = m_io.ReadU4le();
                _lenStringPool = m_io.ReadU4le();
                _ofsBrokenDriver = m_io.ReadU4le();
                _triageOptions = m_io.ReadU4le();
                _topOfStack = m_io.ReadU8le();
                _ofsBstore = m_io.ReadU4le();
                _lenBstore = m_io.ReadU4le();
                _limitOfBstore = m_io.ReadU8le();
                _dataPageAddress = m_io.ReadU8le();
                _ofsDataPage = m_io.ReadU4le();
                _lenDataPage = m_io.ReadU4le();
                _ofsDebuggerData = m_io.ReadU4le();
                _lenDebuggerData = m_io.ReadU4le();
                _ofsDataBlocks = m_io.ReadU4le();
                _numDataBlocks = m_io.ReadU4le();
            }
            private bool f_brokenDriver;
            private DumpString _brokenDriver;

            /// <summary>
            /// Name of the driver that is held responsible.
            /// </summary>
            public DumpString BrokenDriver
            {
                get
                {
                    if (f_brokenDriver)
                        return _brokenDriver;
                    f_brokenDriver = true;
                    if (OfsBrokenDriver != 0) {
                        KaitaiStream io = M_Root.M_Io;
                        long _pos = io.Pos;
                        io.Seek(OfsBrokenDriver);
                        _brokenDriver = new DumpString(io, this, m_root);
                        io.Seek(_pos);
                    }
                    return _brokenDriver;
                }
            }
            private bool f_callStack;
            private byte[] _callStack;

            /// <summary>
            /// The saved part of the stack, from `top_of_stack` upwards.
            /// </summary>
            public byte[] CallStack
            {
                get
                {
                    if (f_callStack)
                        return _callStack;
                    f_callStack = true;
                    KaitaiStream io = M_Root.M_Io;
                    long _pos = io.Pos;
                    io.Seek(OfsCallStack);
                    _callStack = io.ReadBytes(LenCallStack);
                    io.Seek(_pos);
                    return _callStack;
                }
            }
            private bool f_dataBlocks;
            private List<TriageDataBlock64> _dataBlocks;

            /// <summary>
            /// Pieces of virtual memory, in no order, if the file has the whole table.
            /// </summary>
            public List<TriageDataBlock64> DataBlocks
            {
                get
                {
                    if (f_dataBlocks)
                        return _dataBlocks;
                    f_dataBlocks = true;
                    if (((ulong) (((ulong) (OfsDataBlocks)) + LenDataBlockTable)) <= ((ulong) (M_Root.M_Io.Size))) {
                        KaitaiStream io = M_Root.M_Io;
                        long _pos = io.Pos;
                        io.Seek(OfsDataBlocks);
                        _dataBlocks = new List<TriageDataBlock64>();
                        for (var i = 0; i < NumDataBlocks; i++)
                        {
                            _dataBlocks.Add(new TriageDataBlock64(io, this, m_root));
                        }
                        io.Seek(_pos);
                    }
                    return _dataBlocks;
                }
            }
            private bool f_dataPage;
            private byte[] _dataPage;

            /// <summary>
            /// What is stored of the page that the fault was about.
            /// </summary>
            public byte[] DataPage
            {
                get
                {
                    if (f_dataPage)
                        return _dataPage;
                    f_dataPage = true;
                    KaitaiStream io = M_Root.M_Io;
                    long _pos = io.Pos;
                    io.Seek(OfsDataPage);
                    _dataPage = io.ReadBytes(LenDataPage);
                    io.Seek(_pos);
                    return _dataPage;
                }
            }
            private bool f_debuggerData;
            private byte[] _debuggerData;

            /// <summary>
            /// The kernel's debugger data block, decoded.
            /// </summary>
            public byte[] DebuggerData
            {
                get
                {
                    if (f_debuggerData)
                        return _debuggerData;
                    f_debuggerData = true;
                    KaitaiStream io = M_Root.M_Io;
                    long _pos = io.Pos;
                    io.Seek(OfsDebuggerData);
                    _debuggerData = io.ReadBytes(LenDebuggerData);
                    io.Seek(_pos);
                    return _debuggerData;
                }
            }
            private bool f_drivers;
            private List<DriverEntry64> _drivers;

            /// <summary>
            /// Loaded drivers in the order of their loading, if the file has the
            /// whole table.
            /// </summary>
            public List<DriverEntry64> Drivers
            {
                get
                {
                    if (f_drivers)
                        return _drivers;
                    f_drivers = true;
                    if (((ulong) (((ulong) (OfsDriverList)) + LenDriverList)) <= ((ulong) (M_Root.M_Io.Size))) {
                        KaitaiStream io = M_Root.M_Io;
                        long _pos = io.Pos;
                        io.Seek(OfsDriverList);
                        _drivers = new List<DriverEntry64>();
                        for (var i = 0; i < NumDrivers; i++)
                        {
                            _drivers.Add(new DriverEntry64(io, this, m_root));
                        }
                        io.Seek(_pos);
                    }
                    return _drivers;
                }
            }
            private bool f_lenDataBlock;
            private uint _lenDataBlock;

            /// <summary>
            /// Size of an entry in the table of data blocks.
            /// </summary>
            public uint LenDataBlock
            {
                get
                {
                    if (f_lenDataBlock)
                        return _lenDataBlock;
                    f_lenDataBlock = true;
                    _lenDataBlock = (uint) (((uint) (16)));
                    return _lenDataBlock;
                }
            }
            private bool f_lenDataBlockTable;
            private ulong _lenDataBlockTable;

            /// <summary>
            /// Size of the table of data blocks in bytes.
            /// </summary>
            public ulong LenDataBlockTable
            {
                get
                {
                    if (f_lenDataBlockTable)
                        return _lenDataBlockTable;
                    f_lenDataBlockTable = true;
                    _lenDataBlockTable = (ulong) (((ulong) (((ulong) (NumDataBlocks)) * 16)));
                    return _lenDataBlockTable;
                }
            }
            private bool f_lenDriverEntry;
            private uint _lenDriverEntry;

            /// <summary>
            /// Size of an entry in the table of loaded drivers.
            /// </summary>
            public uint LenDriverEntry
            {
                get
                {
                    if (f_lenDriverEntry)
                        return _lenDriverEntry;
                    f_lenDriverEntry = true;
                    _lenDriverEntry = (uint) (((uint) (144)));
                    return _lenDriverEntry;
                }
            }
            private bool f_lenDriverList;
            private ulong _lenDriverList;

            /// <summary>
            /// Size of the table of loaded drivers in bytes.
            /// </summary>
            public ulong LenDriverList
            {
                get
                {
                    if (f_lenDriverList)
                        return _lenDriverList;
                    f_lenDriverList = true;
                    _lenDriverList = (ulong) (((ulong) (((ulong) (NumDrivers)) * 144)));
                    return _lenDriverList;
                }
            }
            private bool f_lenUnloadedDriver;
            private uint _lenUnloadedDriver;

            /// <summary>
            /// Size of an entry in the table of unloaded drivers.
            /// </summary>
            public uint LenUnloadedDriver
            {
                get
                {
                    if (f_lenUnloadedDriver)
                        return _lenUnloadedDriver;
                    f_lenUnloadedDriver = true;
                    _lenUnloadedDriver = (uint) (((uint) (56)));
                    return _lenUnloadedDriver;
                }
            }
            private bool f_lenUnloadedDriverTable;
            private ulong? _lenUnloadedDriverTable;

            /// <summary>
            /// Size of the table of unloaded drivers in bytes, one
            /// `unloaded_driver64` after another.
            /// </summary>
            public ulong? LenUnloadedDriverTable
            {
                get
                {
                    if (f_lenUnloadedDriverTable)
                        return _lenUnloadedDriverTable;
                    f_lenUnloadedDriverTable = true;
                    if (OfsUnloadedDrivers != 0) {
                        _lenUnloadedDriverTable = (ulong) (((ulong) (((ulong) (NumUnloadedDrivers)) * 56)));
                    }
                    return _lenUnloadedDriverTable;
                }
            }
            private bool f_mmStorage;
            private DumpMmStorage64 _mmStorage;

            /// <summary>
            /// Figures of the memory manager.
            /// </summary>
            public DumpMmStorage64 MmStorage
            {
                get
                {
                    if (f_mmStorage)
                        return _mmStorage;
                    f_mmStorage = true;
                    if (OfsMmStorage != 0) {
                        KaitaiStream io = M_Root.M_Io;
                        long _pos = io.Pos;
                        io.Seek(OfsMmStorage);
                        _mmStorage = new DumpMmStorage64(io, this, m_root);
                        io.Seek(_pos);
                    }
                    return _mmStorage;
                }
            }
            private bool f_numUnloadedDrivers;
            private ulong? _numUnloadedDrivers;

            /// <summary>
            /// Number of unloaded drivers.
            /// </summary>
            public ulong? NumUnloadedDrivers
            {
                get
                {
                    if (f_numUnloadedDrivers)
                        return _numUnloadedDrivers;
                    f_numUnloadedDrivers = true;
                    if (OfsUnloadedDrivers != 0) {
                        KaitaiStream io = M_Root.M_Io;
                        long _pos = io.Pos;
                        io.Seek(OfsUnloadedDrivers);
                        _numUnloadedDrivers = io.ReadU8le();
                        io.Seek(_pos);
                    }
                    return _numUnloadedDrivers;
                }
            }
            private bool f_ofsSecondaryData;
            private uint _ofsSecondaryData;

            /// <summary>
            /// Offset of a `blob_file_header`, if the file goes on there.
            /// </summary>
            public uint OfsSecondaryData
            {
                get
                {
                    if (f_ofsSecondaryData)
                        return _ofsSecondaryData;
                    f_ofsSecondaryData = true;
                    _ofsSecondaryData = (uint) (SizeOfDump);
                    return _ofsSecondaryData;
                }
            }
            private bool f_ofsUnloadedDriverTable;
            private ulong? _ofsUnloadedDriverTable;

            /// <summary>
            /// Offset of the table of unloaded drivers from the start of the file.
            /// </summary>
            public ulong? OfsUnloadedDriverTable
            {
                get
                {
                    if (f_ofsUnloadedDriverTable)
                        return _ofsUnloadedDriverTable;
                    f_ofsUnloadedDriverTable = true;
                    if (OfsUnloadedDrivers != 0) {
                        _ofsUnloadedDriverTable = (ulong) (((ulong) (((ulong) (OfsUnloadedDrivers)) + 8)));
                    }
                    return _ofsUnloadedDriverTable;
                }
            }
            private bool f_triageOptionOverflowed;
            private bool _triageOptionOverflowed;

            /// <summary>
            /// Bit 8 of `triage_options`: there was not enough room for all that was to be
            /// stored. False where all bits are set, which means that there are no options.
            /// </summary>
            public bool TriageOptionOverflowed
            {
                get
                {
                    if (f_triageOptionOverflowed)
                        return _triageOptionOverflowed;
                    f_triageOptionOverflowed = true;
                    _triageOptionOverflowed = (bool) ( (((TriageOptions & 2147483647) != 2147483647) && ((TriageOptions & 256) != 0)) );
                    return _triageOptionOverflowed;
                }
            }
            private bool f_unloadedDrivers;
            private List<UnloadedDriver64> _unloadedDrivers;

            /// <summary>
            /// Drivers that were unloaded before, if the file has the whole table.
            /// </summary>
            public List<UnloadedDriver64> UnloadedDrivers
            {
                get
                {
                    if (f_unloadedDrivers)
                        return _unloadedDrivers;
                    f_unloadedDrivers = true;
                    if ( ((OfsUnloadedDrivers != 0) && (((ulong) (NumUnloadedDrivers)) <= ((ulong) (((ulong) (M_Root.M_Io.Size)) / 56))) && (((ulong) (((ulong) (OfsUnloadedDriverTable)) + LenUnloadedDriverTable)) <= ((ulong) (M_Root.M_Io.Size)))) ) {
                        KaitaiStream io = M_Root.M_Io;
                        long _pos = io.Pos;
                        io.Seek(((long) (OfsUnloadedDriverTable)));
                        _unloadedDrivers = new List<UnloadedDriver64>();
                        for (var i = 0; i < ((uint) (NumUnloadedDrivers)); i++)
                        {
                            _unloadedDrivers.Add(new UnloadedDriver64(io, this, m_root));
                        }
                        io.Seek(_pos);
                    }
                    return _unloadedDrivers;
                }
            }
            private bool f_validMark;
            private byte[] _validMark;

            /// <summary>
            /// The last four bytes, which tell that the triage dump was written to
            /// its end.
            /// </summary>
            public byte[] ValidMark
            {
                get
                {
                    if (f_validMark)
                        return _validMark;
                    f_validMark = true;
                    KaitaiStream io = M_Root.M_Io;
                    long _pos = io.Pos;
                    io.Seek(OfsValidMark);
                    _validMark = io.ReadBytes(4);
                    if (!((KaitaiStream.ByteArrayCompare(_validMark, new byte[] { 84, 82, 71, 68 }) == 0)))
                    {
                        throw new ValidationNotEqualError(new byte[] { 84, 82, 71, 68 }, _validMark, m_io, "/types/triage_dump64/instances/valid_mark");
                    }
                    io.Seek(_pos);
                    return _validMark;
                }
            }
            private uint _servicePackBuild;
            private uint _sizeOfDump;
            private uint _ofsValidMark;
            private uint _ofsContext;
            private uint _ofsException;
            private uint _ofsMmStorage;
            private uint _ofsUnloadedDrivers;
            private uint _ofsPrcb;
            private uint _ofsProcess;
            private uint _ofsThread;
            private uint _ofsCallStack;
            private uint _lenCallStack;
            private uint _ofsDriverList;
            private uint _numDrivers;
            private uint _ofsStringPool;
            private uint _lenStringPool;
            private uint _ofsBrokenDriver;
            private uint _triageOptions;
            private ulong _topOfStack;
            private uint _ofsBstore;
            private uint _lenBstore;
            private ulong _limitOfBstore;
            private ulong _dataPageAddress;
            private uint _ofsDataPage;
            private uint _lenDataPage;
            private uint _ofsDebuggerData;
            private uint _lenDebuggerData;
            private uint _ofsDataBlocks;
            private uint _numDataBlocks;
            private WindowsKernelDump m_root;
            private WindowsKernelDump m_parent;
            public uint ServicePackBuild { get { return _servicePackBuild; } }

            /// <summary>
            /// Offset of the end of the triage dump, behind the mark. What drivers
            /// have added begins there.
            /// </summary>
            public uint SizeOfDump { get { return _sizeOfDump; } }

            /// <summary>
            /// Offset of the last four bytes of the triage dump.
            /// </summary>
            public uint OfsValidMark { get { return _ofsValidMark; } }

            /// <summary>
            /// Offset of the processor's context, 0x348: the one in the header.
            /// </summary>
            public uint OfsContext { get { return _ofsContext; } }

            /// <summary>
            /// Offset of the exception record, 0xf00: the one in the header.
            /// </summary>
            public uint OfsException { get { return _ofsException; } }

            /// <summary>
            /// Offset of the memory manager's figures.
            /// </summary>
            public uint OfsMmStorage { get { return _ofsMmStorage; } }

            /// <summary>
            /// Offset of the number of unloaded drivers, whose table follows it.
            /// </summary>
            public uint OfsUnloadedDrivers { get { return _ofsUnloadedDrivers; } }

            /// <summary>
            /// Offset of the image of the processor's control block (`KPRCB`).
            /// </summary>
            public uint OfsPrcb { get { return _ofsPrcb; } }

            /// <summary>
            /// Offset of the image of the current process (`EPROCESS`).
            /// </summary>
            public uint OfsProcess { get { return _ofsProcess; } }

            /// <summary>
            /// Offset of the image of the current thread (`ETHREAD`).
            /// </summary>
            public uint OfsThread { get { return _ofsThread; } }

            /// <summary>
            /// Offset of the saved part of the stack.
            /// </summary>
            public uint OfsCallStack { get { return _ofsCallStack; } }

            /// <summary>
            /// Size of the saved part of the stack in bytes.
            /// </summary>
            public uint LenCallStack { get { return _lenCallStack; } }

            /// <summary>
            /// Offset of the table of loaded drivers, one `driver_entry64` after another.
            /// </summary>
            public uint OfsDriverList { get { return _ofsDriverList; } }

            /// <summary>
            /// Number of loaded drivers, the kernel itself among them.
            /// </summary>
            public uint NumDrivers { get { return _numDrivers; } }

            /// <summary>
            /// Offset of the names of the drivers, one `dump_string` after another.
            /// </summary>
            public uint OfsStringPool { get { return _ofsStringPool; } }

            /// <summary>
            /// Size of the names of the drivers in bytes.
            /// </summary>
            public uint LenStringPool { get { return _lenStringPool; } }

            /// <summary>
            /// Offset of the name of the driver that is held responsible, as
            /// `dump_string`.
            /// </summary>
            public uint OfsBrokenDriver { get { return _ofsBrokenDriver; } }

            /// <summary>
            /// Options of the dump; combination of `triage_option_masks`. A value of
            /// 0xffffffff means that there are none.
            /// </summary>
            public uint TriageOptions { get { return _triageOptions; } }

            /// <summary>
            /// Virtual address of the first saved byte of the stack, which is the
            /// lowest: the stack pointer when the machine stopped.
            /// </summary>
            public ulong TopOfStack { get { return _topOfStack; } }

            /// <summary>
            /// Offset of the saved part of the register stack of an Itanium.
            /// </summary>
            public uint OfsBstore { get { return _ofsBstore; } }

            /// <summary>
            /// Size of the saved part of the register stack in bytes.
            /// </summary>
            public uint LenBstore { get { return _lenBstore; } }

            /// <summary>
            /// Virtual address of the limit of the register stack.
            /// </summary>
            public ulong LimitOfBstore { get { return _limitOfBstore; } }

            /// <summary>
            /// Virtual address of the page that the fault was about.
            /// </summary>
            public ulong DataPageAddress { get { return _dataPageAddress; } }

            /// <summary>
            /// Offset of the page that the fault was about.
            /// </summary>
            public uint OfsDataPage { get { return _ofsDataPage; } }

            /// <summary>
            /// Size of what is stored of that page in bytes.
            /// </summary>
            public uint LenDataPage { get { return _lenDataPage; } }

            /// <summary>
            /// Offset of the image of the debugger data block (`KDDEBUGGER_DATA64`).
            /// </summary>
            public uint OfsDebuggerData { get { return _ofsDebuggerData; } }

            /// <summary>
            /// Size of the debugger data block in bytes.
            /// </summary>
            public uint LenDebuggerData { get { return _lenDebuggerData; } }

            /// <summary>
            /// Offset of the table of data blocks, one `triage_data_block64` after
            /// another.
            /// </summary>
            public uint OfsDataBlocks { get { return _ofsDataBlocks; } }

            /// <summary>
            /// Number of data blocks.
            /// </summary>
            public uint NumDataBlocks { get { return _numDataBlocks; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public WindowsKernelDump M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Text in the memory of a 32-bit machine, of which the dump may have nothing.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/api/ntdef/ns-ntdef-_unicode_string">Source</a>
        /// </remarks>
        public partial class UnicodeString32 : KaitaiStruct
        {
            public static UnicodeString32 FromFile(string fileName)
            {
                return new UnicodeString32(new KaitaiStream(fileName));
            }

            public UnicodeString32(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _length = m_io.ReadU2le();
                _maximumLength = m_io.ReadU2le();
                _buffer = m_io.ReadU4le();
            }
            private ushort _length;
            private ushort _maximumLength;
            private uint _buffer;
            private WindowsKernelDump m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Size of the text in bytes.
            /// </summary>
            public ushort Length { get { return _length; } }

            /// <summary>
            /// Size of the buffer in bytes.
            /// </summary>
            public ushort MaximumLength { get { return _maximumLength; } }

            /// <summary>
            /// Virtual address of the text.
            /// </summary>
            public uint Buffer { get { return _buffer; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Text in the memory of a 64-bit machine, of which the dump may have nothing.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows/win32/api/ntdef/ns-ntdef-_unicode_string">Source</a>
        /// </remarks>
        public partial class UnicodeString64 : KaitaiStruct
        {
            public static UnicodeString64 FromFile(string fileName)
            {
                return new UnicodeString64(new KaitaiStream(fileName));
            }

            public UnicodeString64(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _length = m_io.ReadU2le();
                _maximumLength = m_io.ReadU2le();
                __unnamed2 = m_io.ReadBytes(4);
                _buffer = m_io.ReadU8le();
            }
            private ushort _length;
            private ushort _maximumLength;
            private byte[] __unnamed2;
            private ulong _buffer;
            private WindowsKernelDump m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Size of the text in bytes.
            /// </summary>
            public ushort Length { get { return _length; } }

            /// <summary>
            /// Size of the buffer in bytes.
            /// </summary>
            public ushort MaximumLength { get { return _maximumLength; } }

            /// <summary>
            /// Aligns the next field.
            /// </summary>
            public byte[] Unnamed_2 { get { return __unnamed2; } }

            /// <summary>
            /// Virtual address of the text.
            /// </summary>
            public ulong Buffer { get { return _buffer; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Entry of the table of unloaded drivers of a 32-bit machine (0x28 bytes).
        /// After declarations of the structure; not seen in a file.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/can1357/selene">Source</a>
        /// </remarks>
        /// <remarks>
        /// Reference: <a href="https://github.com/rizinorg/rizin">Source</a>
        /// </remarks>
        public partial class UnloadedDriver32 : KaitaiStruct
        {
            public static UnloadedDriver32 FromFile(string fileName)
            {
                return new UnloadedDriver32(new KaitaiStream(fileName));
            }

            public UnloadedDriver32(KaitaiStream p__io, WindowsKernelDump.TriageDump32 p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _name = new UnicodeString32(m_io, this, m_root);
                _driverName = m_io.ReadBytes(24);
                _startAddress = m_io.ReadU4le();
                _endAddress = m_io.ReadU4le();
            }
            private UnicodeString32 _name;
            private byte[] _driverName;
            private uint _startAddress;
            private uint _endAddress;
            private WindowsKernelDump m_root;
            private WindowsKernelDump.TriageDump32 m_parent;

            /// <summary>
            /// Name of the driver. Its length is that of `driver_name`, at most 24;
            /// its buffer is 0 or the address that the text had.
            /// </summary>
            public UnicodeString32 Name { get { return _name; } }

            /// <summary>
            /// Name of the driver as UTF-16LE text, cut off after twelve characters.
            /// Not ended by a zero character if it has twelve.
            /// </summary>
            public byte[] DriverName { get { return _driverName; } }

            /// <summary>
            /// Virtual address where it was loaded.
            /// </summary>
            public uint StartAddress { get { return _startAddress; } }

            /// <summary>
            /// Virtual address of its end.
            /// </summary>
            public uint EndAddress { get { return _endAddress; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public WindowsKernelDump.TriageDump32 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Entry of the table of unloaded drivers of a 64-bit machine (0x38 bytes).
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://github.com/can1357/selene">Source</a>
        /// </remarks>
        /// <remarks>
        /// Reference: <a href="https://github.com/rizinorg/rizin">Source</a>
        /// </remarks>
        public partial class UnloadedDriver64 : KaitaiStruct
        {
            public static UnloadedDriver64 FromFile(string fileName)
            {
                return new UnloadedDriver64(new KaitaiStream(fileName));
            }

            public UnloadedDriver64(KaitaiStream p__io, WindowsKernelDump.TriageDump64 p__parent = null, WindowsKernelDump p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _name = new UnicodeString64(m_io, this, m_root);
                _driverName = m_io.ReadBytes(24);
                _startAddress = m_io.ReadU8le();
                _endAddress = m_io.ReadU8le();
            }
            private UnicodeString64 _name;
            private byte[] _driverName;
            private ulong _startAddress;
            private ulong _endAddress;
            private WindowsKernelDump m_root;
            private WindowsKernelDump.TriageDump64 m_parent;

            /// <summary>
            /// Name of the driver. Its length is that of `driver_name`, at most 24;
            /// its buffer is 0 or the address that the text had.
            /// </summary>
            public UnicodeString64 Name { get { return _name; } }

            /// <summary>
            /// Name of the driver as UTF-16LE text, cut off after twelve characters.
            /// Not ended by a zero character if it has twelve.
            /// </summary>
            public byte[] DriverName { get { return _driverName; } }

            /// <summary>
            /// Virtual address where it was loaded.
            /// </summary>
            public ulong StartAddress { get { return _startAddress; } }

            /// <summary>
            /// Virtual address of its end.
            /// </summary>
            public ulong EndAddress { get { return _endAddress; } }
            public WindowsKernelDump M_Root { get { return m_root; } }
            public WindowsKernelDump.TriageDump64 M_Parent { get { return m_parent; } }
        }
        private bool f_bitmapHeader;
        private BitmapHeaderType _bitmapHeader;

        /// <summary>
        /// What follows the header of a bitmap dump.
        /// </summary>
        public BitmapHeaderType BitmapHeader
        {
            get
            {
                if (f_bitmapHeader)
                    return _bitmapHeader;
                f_bitmapHeader = true;
                if ( ((Kind == DumpTypes.BitmapFull) || (Kind == DumpTypes.BitmapKernel) || (Kind == DumpTypes.Automatic)) ) {
                    long _pos = m_io.Pos;
                    m_io.Seek(LenHeader);
                    _bitmapHeader = new BitmapHeaderType(m_io, this, m_root);
                    m_io.Seek(_pos);
                }
                return _bitmapHeader;
            }
        }
        private bool f_kind;
        private DumpTypes _kind;

        /// <summary>
        /// What follows the header, which is the `dump_type` of either header.
        /// </summary>
        public DumpTypes Kind
        {
            get
            {
                if (f_kind)
                    return _kind;
                f_kind = true;
                _kind = (DumpTypes) ((ValidDump == ValidDumps.Dump64 ? ((WindowsKernelDump.Header64) (Header)).DumpType : ((WindowsKernelDump.Header32) (Header)).DumpType));
                return _kind;
            }
        }
        private bool f_lenHeader;
        private int _lenHeader;

        /// <summary>
        /// Size of the header with its signatures; offset of what follows it.
        /// </summary>
        public int LenHeader
        {
            get
            {
                if (f_lenHeader)
                    return _lenHeader;
                f_lenHeader = true;
                _lenHeader = (int) ((ValidDump == ValidDumps.Dump64 ? 8192 : 4096));
                return _lenHeader;
            }
        }
        private bool f_lenPage;
        private int _lenPage;

        /// <summary>
        /// Size of a page of physical memory, the unit of all page numbers.
        /// </summary>
        public int LenPage
        {
            get
            {
                if (f_lenPage)
                    return _lenPage;
                f_lenPage = true;
                _lenPage = (int) (4096);
                return _lenPage;
            }
        }
        private bool f_ofsPages;
        private int _ofsPages;

        /// <summary>
        /// Offset of the first page in a full dump. The other kinds tell their own:
        /// `bitmap_header.first_page`, `summary_header.first_page` and
        /// `rdmp_header.first_page_offset`.
        /// </summary>
        public int OfsPages
        {
            get
            {
                if (f_ofsPages)
                    return _ofsPages;
                f_ofsPages = true;
                _ofsPages = (int) (LenHeader);
                return _ofsPages;
            }
        }
        private bool f_rdmpHeader;
        private RdmpHeaderType _rdmpHeader;

        /// <summary>
        /// What follows the header of a range dump.
        /// </summary>
        public RdmpHeaderType RdmpHeader
        {
            get
            {
                if (f_rdmpHeader)
                    return _rdmpHeader;
                f_rdmpHeader = true;
                if ( ((ValidDump == ValidDumps.Dump64) && ( ((Kind == DumpTypes.KernelMemory) || (Kind == DumpTypes.KernelAndUserMemory) || (Kind == DumpTypes.CompleteMemory)) )) ) {
                    long _pos = m_io.Pos;
                    m_io.Seek(LenHeader);
                    _rdmpHeader = new RdmpHeaderType(m_io, this, m_root);
                    m_io.Seek(_pos);
                }
                return _rdmpHeader;
            }
        }
        private bool f_summaryHeader;
        private SummaryHeaderType _summaryHeader;

        /// <summary>
        /// What follows the header of a summary dump.
        /// </summary>
        public SummaryHeaderType SummaryHeader
        {
            get
            {
                if (f_summaryHeader)
                    return _summaryHeader;
                f_summaryHeader = true;
                if (Kind == DumpTypes.Summary) {
                    long _pos = m_io.Pos;
                    m_io.Seek(LenHeader);
                    _summaryHeader = new SummaryHeaderType(m_io, this, m_root);
                    m_io.Seek(_pos);
                }
                return _summaryHeader;
            }
        }
        private bool f_triage;
        private KaitaiStruct _triage;

        /// <summary>
        /// What follows the header of a triage dump, the directory of its parts.
        /// </summary>
        public KaitaiStruct Triage
        {
            get
            {
                if (f_triage)
                    return _triage;
                f_triage = true;
                if (Kind == DumpTypes.Triage) {
                    long _pos = m_io.Pos;
                    m_io.Seek(LenHeader);
                    switch (ValidDump) {
                    case ValidDumps.Dump32: {
                        _triage = new TriageDump32(m_io, this, m_root);
                        break;
                    }
                    case ValidDumps.Dump64: {
                        _triage = new TriageDump64(m_io, this, m_root);
                        break;
                    }
                    }
                    m_io.Seek(_pos);
                }
                return _triage;
            }
        }
        private byte[] _signature;
        private ValidDumps _validDump;
        private object _header;
        private WindowsKernelDump m_root;
        private KaitaiStruct m_parent;
        private byte[] __raw_header;
        public byte[] Signature { get { return _signature; } }

        /// <summary>
        /// Tells the header of a 64-bit machine from that of a 32-bit one.
        /// </summary>
        public ValidDumps ValidDump { get { return _validDump; } }

        /// <summary>
        /// The rest of the header, without `signature` and `valid_dump`.
        /// </summary>
        public object Header { get { return _header; } }
        public WindowsKernelDump M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
        public byte[] M_RawHeader { get { return __raw_header; } }
    }
}
