// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_unwind.ksy; kaitai-struct-compiler 0.11.0

using System.Collections.Generic;

namespace Kaitai
{

    /// <summary>
    /// Descriptions of the functions of an image, by which a debugger finds the
    /// caller of a function and the registers that the function has saved.
    /// 
    /// The exception directory of an image (section `.pdata`) is an array of function
    /// entries, sorted by their first address. All addresses in it are RVAs, offsets
    /// from the base of the image. An entry refers to unwind data, which are mostly in
    /// the section `.xdata` or `.rdata`.
    /// 
    /// For AMD64, an entry is a `runtime_function_amd64` and refers to an
    /// `unwind_info_amd64`. An interrupt or exception pushes a `machine_frame_amd64`.
    /// 
    /// There is no common head: the root has no fields of its own, and an application
    /// applies a type to the bytes at an RVA. Every address and count may be wrong,
    /// and chains may have no end: each is to be checked before use.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64">Source</a>
    /// </remarks>
    public partial class WindowsUnwind : KaitaiStruct
    {
        public static WindowsUnwind FromFile(string fileName)
        {
            return new WindowsUnwind(new KaitaiStream(fileName));
        }


        public enum Amd64UnwindFlags
        {
            ExceptionHandler = 1,
            UnwindHandler = 2,
            Chained = 4,
        }

        public enum Amd64UnwindOps
        {
            PushNonvol = 0,
            AllocLarge = 1,
            AllocSmall = 2,
            SetFpreg = 3,
            SaveNonvol = 4,
            SaveNonvolFar = 5,
            Epilog = 6,
            Spare = 7,
            SaveXmm128 = 8,
            SaveXmm128Far = 9,
            PushMachframe = 10,
        }
        public WindowsUnwind(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsUnwind p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            _read();
        }
        private void _read()
        {
        }

        /// <summary>
        /// Words on the stack that the processor pushes when an interrupt or exception
        /// occurs. Before them there may be an error code of eight bytes.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#unwind-operation-code">Source</a>
        /// </remarks>
        public partial class MachineFrameAmd64 : KaitaiStruct
        {
            public static MachineFrameAmd64 FromFile(string fileName)
            {
                return new MachineFrameAmd64(new KaitaiStream(fileName));
            }

            public MachineFrameAmd64(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsUnwind p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _rip = m_io.ReadU8le();
                _segCs = m_io.ReadU2le();
                __unnamed2 = m_io.ReadBytes(6);
                _eflags = m_io.ReadU4le();
                __unnamed4 = m_io.ReadBytes(4);
                _rsp = m_io.ReadU8le();
                _segSs = m_io.ReadU2le();
                __unnamed7 = m_io.ReadBytes(6);
            }
            private ulong _rip;
            private ushort _segCs;
            private byte[] __unnamed2;
            private uint _eflags;
            private byte[] __unnamed4;
            private ulong _rsp;
            private ushort _segSs;
            private byte[] __unnamed7;
            private WindowsUnwind m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Address of the instruction that was interrupted or that failed.
            /// </summary>
            public ulong Rip { get { return _rip; } }

            /// <summary>
            /// Selector of the code; bits 0 and 1 are 3 in user mode.
            /// </summary>
            public ushort SegCs { get { return _segCs; } }
            public byte[] Unnamed_2 { get { return __unnamed2; } }

            /// <summary>
            /// Flags of the processor.
            /// </summary>
            public uint Eflags { get { return _eflags; } }
            public byte[] Unnamed_4 { get { return __unnamed4; } }

            /// <summary>
            /// Stack pointer before the interrupt.
            /// </summary>
            public ulong Rsp { get { return _rsp; } }

            /// <summary>
            /// Selector of the stack.
            /// </summary>
            public ushort SegSs { get { return _segSs; } }
            public byte[] Unnamed_7 { get { return __unnamed7; } }
            public WindowsUnwind M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A function, or a part of one. No two entries of an exception directory
        /// overlap.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-runtime_function">Source</a>
        /// </remarks>
        public partial class RuntimeFunctionAmd64 : KaitaiStruct
        {
            public static RuntimeFunctionAmd64 FromFile(string fileName)
            {
                return new RuntimeFunctionAmd64(new KaitaiStream(fileName));
            }

            public RuntimeFunctionAmd64(KaitaiStream p__io, WindowsUnwind.UnwindInfoAmd64 p__parent = null, WindowsUnwind p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_isIndirect = false;
                f_targetAddress = false;
                _read();
            }
            private void _read()
            {
                _beginAddress = m_io.ReadU4le();
                _endAddress = m_io.ReadU4le();
                _unwindAddress = m_io.ReadU4le();
            }
            private bool f_isIndirect;
            private bool _isIndirect;

            /// <summary>
            /// Whether the entry refers to another entry.
            /// </summary>
            public bool IsIndirect
            {
                get
                {
                    if (f_isIndirect)
                        return _isIndirect;
                    f_isIndirect = true;
                    _isIndirect = (bool) ((UnwindAddress & 1) != 0);
                    return _isIndirect;
                }
            }
            private bool f_targetAddress;
            private int _targetAddress;

            /// <summary>
            /// RVA of the unwind data, or of the other entry.
            /// </summary>
            public int TargetAddress
            {
                get
                {
                    if (f_targetAddress)
                        return _targetAddress;
                    f_targetAddress = true;
                    _targetAddress = (int) (UnwindAddress & 4294967294);
                    return _targetAddress;
                }
            }
            private uint _beginAddress;
            private uint _endAddress;
            private uint _unwindAddress;
            private WindowsUnwind m_root;
            private WindowsUnwind.UnwindInfoAmd64 m_parent;

            /// <summary>
            /// RVA of the first byte.
            /// </summary>
            public uint BeginAddress { get { return _beginAddress; } }

            /// <summary>
            /// RVA of the first byte behind it.
            /// </summary>
            public uint EndAddress { get { return _endAddress; } }

            /// <summary>
            /// RVA of an `unwind_info_amd64`. If bit 0 is set, the rest is the RVA of
            /// another entry, which is to be used in place of this one.
            /// </summary>
            public uint UnwindAddress { get { return _unwindAddress; } }
            public WindowsUnwind M_Root { get { return m_root; } }
            public WindowsUnwind.UnwindInfoAmd64 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// A slot (UNWIND_CODE), which is an unwind code or an operand of the code
        /// before it.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_code">Source</a>
        /// </remarks>
        public partial class UnwindCodeAmd64 : KaitaiStruct
        {
            public static UnwindCodeAmd64 FromFile(string fileName)
            {
                return new UnwindCodeAmd64(new KaitaiStream(fileName));
            }

            public UnwindCodeAmd64(KaitaiStream p__io, WindowsUnwind.UnwindInfoAmd64 p__parent = null, WindowsUnwind p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_ofsEpilog = false;
                f_opInfo = false;
                f_operand = false;
                f_unwindOp = false;
                _read();
            }
            private void _read()
            {
                _codeOffset = m_io.ReadU1();
                _operation = m_io.ReadU1();
            }
            private bool f_ofsEpilog;
            private uint _ofsEpilog;

            /// <summary>
            /// Of an `epilog` but the first one of a function: offset of the epilog,
            /// backwards from the end of the function; 0 is padding.
            /// </summary>
            public uint OfsEpilog
            {
                get
                {
                    if (f_ofsEpilog)
                        return _ofsEpilog;
                    f_ofsEpilog = true;
                    _ofsEpilog = (uint) (((uint) (((uint) (CodeOffset)) + ((uint) (((uint) (OpInfo)) * 256)))));
                    return _ofsEpilog;
                }
            }
            private bool f_opInfo;
            private int _opInfo;

            /// <summary>
            /// A register or a number, by the kind.
            /// </summary>
            public int OpInfo
            {
                get
                {
                    if (f_opInfo)
                        return _opInfo;
                    f_opInfo = true;
                    _opInfo = (int) (Operation >> 4 & 15);
                    return _opInfo;
                }
            }
            private bool f_operand;
            private uint _operand;

            /// <summary>
            /// The slot as an operand of 16 bits. The first of two slots has the lower
            /// half of 32 bits.
            /// </summary>
            public uint Operand
            {
                get
                {
                    if (f_operand)
                        return _operand;
                    f_operand = true;
                    _operand = (uint) (((uint) (((uint) (CodeOffset)) + ((uint) (((uint) (Operation)) * 256)))));
                    return _operand;
                }
            }
            private bool f_unwindOp;
            private int _unwindOp;

            /// <summary>
            /// Kind of the code, one of `amd64_unwind_ops`.
            /// </summary>
            public int UnwindOp
            {
                get
                {
                    if (f_unwindOp)
                        return _unwindOp;
                    f_unwindOp = true;
                    _unwindOp = (int) (Operation & 15);
                    return _unwindOp;
                }
            }
            private byte _codeOffset;
            private byte _operation;
            private WindowsUnwind m_root;
            private WindowsUnwind.UnwindInfoAmd64 m_parent;

            /// <summary>
            /// Offset in the prolog of the byte behind the instruction. Other meaning
            /// for `epilog`.
            /// </summary>
            public byte CodeOffset { get { return _codeOffset; } }

            /// <summary>
            /// Bits 0 to 3 are the `unwind_op`, bits 4 to 7 the `op_info`.
            /// </summary>
            public byte Operation { get { return _operation; } }
            public WindowsUnwind M_Root { get { return m_root; } }
            public WindowsUnwind.UnwindInfoAmd64 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Start of an `unwind_info_amd64`. In version 3, for functions that use the
        /// registers of Intel APX, only the first two bytes have this layout.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_info">Source</a>
        /// </remarks>
        public partial class UnwindHeadAmd64 : KaitaiStruct
        {
            public static UnwindHeadAmd64 FromFile(string fileName)
            {
                return new UnwindHeadAmd64(new KaitaiStream(fileName));
            }

            public UnwindHeadAmd64(KaitaiStream p__io, WindowsUnwind.UnwindInfoAmd64 p__parent = null, WindowsUnwind p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_flags = false;
                f_frameRegister = false;
                f_hasChain = false;
                f_hasHandler = false;
                f_numSlots = false;
                f_ofsFrame = false;
                f_version = false;
                _read();
            }
            private void _read()
            {
                _versionAndFlags = m_io.ReadU1();
                _lenProlog = m_io.ReadU1();
                _numCodes = m_io.ReadU1();
                _frame = m_io.ReadU1();
            }
            private bool f_flags;
            private int _flags;

            /// <summary>
            /// Combination of `amd64_unwind_flags`.
            /// </summary>
            public int Flags
            {
                get
                {
                    if (f_flags)
                        return _flags;
                    f_flags = true;
                    _flags = (int) (VersionAndFlags >> 3 & 31);
                    return _flags;
                }
            }
            private bool f_frameRegister;
            private int _frameRegister;

            /// <summary>
            /// Number of the register that is the frame pointer; 0 without one.
            /// </summary>
            public int FrameRegister
            {
                get
                {
                    if (f_frameRegister)
                        return _frameRegister;
                    f_frameRegister = true;
                    _frameRegister = (int) (Frame & 15);
                    return _frameRegister;
                }
            }
            private bool f_hasChain;
            private bool _hasChain;

            /// <summary>
            /// Whether the function is a part of another one.
            /// </summary>
            public bool HasChain
            {
                get
                {
                    if (f_hasChain)
                        return _hasChain;
                    f_hasChain = true;
                    _hasChain = (bool) ((Flags & 4) != 0);
                    return _hasChain;
                }
            }
            private bool f_hasHandler;
            private bool _hasHandler;

            /// <summary>
            /// Whether the function has a handler of exceptions or of unwinding.
            /// </summary>
            public bool HasHandler
            {
                get
                {
                    if (f_hasHandler)
                        return _hasHandler;
                    f_hasHandler = true;
                    _hasHandler = (bool) ((Flags & 3) != 0);
                    return _hasHandler;
                }
            }
            private bool f_numSlots;
            private uint _numSlots;

            /// <summary>
            /// Number of slots with the padding behind the codes.
            /// </summary>
            public uint NumSlots
            {
                get
                {
                    if (f_numSlots)
                        return _numSlots;
                    f_numSlots = true;
                    _numSlots = (uint) (((uint) (((uint) (NumCodes)) + ((uint) (NumCodes & 1)))));
                    return _numSlots;
                }
            }
            private bool f_ofsFrame;
            private uint _ofsFrame;

            /// <summary>
            /// Bytes between the stack pointer and the frame pointer where it is set.
            /// </summary>
            public uint OfsFrame
            {
                get
                {
                    if (f_ofsFrame)
                        return _ofsFrame;
                    f_ofsFrame = true;
                    _ofsFrame = (uint) (((uint) (((uint) (Frame >> 4 & 15)) * 16)));
                    return _ofsFrame;
                }
            }
            private bool f_version;
            private int _version;

            /// <summary>
            /// 1, or 2 if the codes describe epilogs as well.
            /// </summary>
            public int Version
            {
                get
                {
                    if (f_version)
                        return _version;
                    f_version = true;
                    _version = (int) (VersionAndFlags & 7);
                    return _version;
                }
            }
            private byte _versionAndFlags;
            private byte _lenProlog;
            private byte _numCodes;
            private byte _frame;
            private WindowsUnwind m_root;
            private WindowsUnwind.UnwindInfoAmd64 m_parent;

            /// <summary>
            /// Bits 0 to 2 are the `version`, bits 3 to 7 the `flags`.
            /// </summary>
            public byte VersionAndFlags { get { return _versionAndFlags; } }

            /// <summary>
            /// Bytes of the prolog.
            /// </summary>
            public byte LenProlog { get { return _lenProlog; } }

            /// <summary>
            /// Number of slots of unwind codes.
            /// </summary>
            public byte NumCodes { get { return _numCodes; } }

            /// <summary>
            /// Bits 0 to 3 are the `frame_register`, bits 4 to 7 its offset.
            /// </summary>
            public byte Frame { get { return _frame; } }
            public WindowsUnwind M_Root { get { return m_root; } }
            public WindowsUnwind.UnwindInfoAmd64 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Unwind data (UNWIND_INFO) of versions 1 and 2: the effects of the prolog on
        /// stack and registers, the last instruction first. Data of the handler may
        /// follow.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_info">Source</a>
        /// </remarks>
        public partial class UnwindInfoAmd64 : KaitaiStruct
        {
            public static UnwindInfoAmd64 FromFile(string fileName)
            {
                return new UnwindInfoAmd64(new KaitaiStream(fileName));
            }

            public UnwindInfoAmd64(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsUnwind p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_numCodes = false;
                _read();
            }
            private void _read()
            {
                _head = new UnwindHeadAmd64(m_io, this, m_root);
                _codes = new List<UnwindCodeAmd64>();
                for (var i = 0; i < NumCodes; i++)
                {
                    _codes.Add(new UnwindCodeAmd64(m_io, this, m_root));
                }
                if ((Head.NumCodes & 1) != 0) {
                    __unnamed2 = m_io.ReadBytes(2);
                }
                if (Head.HasChain) {
                    _chained = new RuntimeFunctionAmd64(m_io, this, m_root);
                }
                if ( ((Head.HasHandler) && (!(Head.HasChain))) ) {
                    _handlerAddress = m_io.ReadU4le();
                }
            }
            private bool f_numCodes;
            private byte _numCodes;

            /// <summary>
            /// Number of slots without the padding.
            /// </summary>
            public byte NumCodes
            {
                get
                {
                    if (f_numCodes)
                        return _numCodes;
                    f_numCodes = true;
                    _numCodes = (byte) (Head.NumCodes);
                    return _numCodes;
                }
            }
            private UnwindHeadAmd64 _head;
            private List<UnwindCodeAmd64> _codes;
            private byte[] __unnamed2;
            private RuntimeFunctionAmd64 _chained;
            private uint? _handlerAddress;
            private WindowsUnwind m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Counts, flags and frame register.
            /// </summary>
            public UnwindHeadAmd64 Head { get { return _head; } }

            /// <summary>
            /// The slots. A code may use the one or two slots behind it as its operand.
            /// </summary>
            public List<UnwindCodeAmd64> Codes { get { return _codes; } }

            /// <summary>
            /// Padding to an even number of slots.
            /// </summary>
            public byte[] Unnamed_2 { get { return __unnamed2; } }

            /// <summary>
            /// The function of which this one is a part; its codes are undone after
            /// those of the part, all of them.
            /// </summary>
            public RuntimeFunctionAmd64 Chained { get { return _chained; } }

            /// <summary>
            /// RVA of the handler.
            /// </summary>
            public uint? HandlerAddress { get { return _handlerAddress; } }
            public WindowsUnwind M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }
        private WindowsUnwind m_root;
        private KaitaiStruct m_parent;
        public WindowsUnwind M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
