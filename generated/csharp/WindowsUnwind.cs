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
    /// For ARM64, an entry is a `runtime_function_arm64`. It is packed, or it refers to
    /// an `unwind_info_arm64`. A function of ARM64 or x86 that keeps a frame pointer
    /// has a `frame_record64` or `frame_record32` at its address.
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

        public enum Arm64Chains
        {
            Unchained = 0,
            SavedLr = 1,
            ChainedSigned = 2,
            Chained = 3,
        }

        public enum Arm64UnwindCodes
        {
            AllocS = 0,
            SaveR19r20X = 32,
            SaveFplr = 64,
            SaveFplrX = 128,
            AllocM = 192,
            SaveRegp = 200,
            SaveRegpX = 204,
            SaveReg = 208,
            SaveRegX = 212,
            SaveLrpair = 214,
            SaveFregp = 216,
            SaveFregpX = 218,
            SaveFreg = 220,
            SaveFregX = 222,
            AllocZ = 223,
            AllocL = 224,
            SetFp = 225,
            AddFp = 226,
            Nop = 227,
            End = 228,
            EndC = 229,
            SaveNext = 230,
            SaveAnyReg = 231,
            TrapFrame = 232,
            MachineFrame = 233,
            Context = 234,
            EcContext = 235,
            ClearUnwoundToCall = 236,
            PacSignLr = 252,
        }

        public enum Arm64UnwindForms
        {
            Full = 0,
            Packed = 1,
            PackedPart = 2,
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
        /// An epilog. Those of a function are in the order of their offsets.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records">Source</a>
        /// </remarks>
        public partial class EpilogScopeArm64 : KaitaiStruct
        {
            public static EpilogScopeArm64 FromFile(string fileName)
            {
                return new EpilogScopeArm64(new KaitaiStream(fileName));
            }

            public EpilogScopeArm64(KaitaiStream p__io, WindowsUnwind.UnwindInfoArm64 p__parent = null, WindowsUnwind p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_index = false;
                f_ofsEpilog = false;
                _read();
            }
            private void _read()
            {
                _word = m_io.ReadU4le();
            }
            private bool f_index;
            private int _index;

            /// <summary>
            /// Index of the first byte of its unwind codes.
            /// </summary>
            public int Index
            {
                get
                {
                    if (f_index)
                        return _index;
                    f_index = true;
                    _index = (int) (Word >> 22 & 1023);
                    return _index;
                }
            }
            private bool f_ofsEpilog;
            private int _ofsEpilog;

            /// <summary>
            /// Offset of its first instruction in the function.
            /// </summary>
            public int OfsEpilog
            {
                get
                {
                    if (f_ofsEpilog)
                        return _ofsEpilog;
                    f_ofsEpilog = true;
                    _ofsEpilog = (int) ((((ulong) (Word)) & 262143) * 4);
                    return _ofsEpilog;
                }
            }
            private uint _word;
            private WindowsUnwind m_root;
            private WindowsUnwind.UnwindInfoArm64 m_parent;

            /// <summary>
            /// The fields, see the instances.
            /// </summary>
            public uint Word { get { return _word; } }
            public WindowsUnwind M_Root { get { return m_root; } }
            public WindowsUnwind.UnwindInfoArm64 M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Words at the address in the frame pointer EBP of x86.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/cpp/cpp/argument-passing-and-naming-conventions">Source</a>
        /// </remarks>
        public partial class FrameRecord32 : KaitaiStruct
        {
            public static FrameRecord32 FromFile(string fileName)
            {
                return new FrameRecord32(new KaitaiStream(fileName));
            }

            public FrameRecord32(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsUnwind p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _next = m_io.ReadU4le();
                _returnAddress = m_io.ReadU4le();
            }
            private uint _next;
            private uint _returnAddress;
            private WindowsUnwind m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Frame pointer of the caller; 0 at the end of the chain.
            /// </summary>
            public uint Next { get { return _next; } }

            /// <summary>
            /// Where the caller goes on.
            /// </summary>
            public uint ReturnAddress { get { return _returnAddress; } }
            public WindowsUnwind M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Words at the address in the frame pointer X29 of ARM64.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/cpp/build/arm64-windows-abi-conventions#stack">Source</a>
        /// </remarks>
        public partial class FrameRecord64 : KaitaiStruct
        {
            public static FrameRecord64 FromFile(string fileName)
            {
                return new FrameRecord64(new KaitaiStream(fileName));
            }

            public FrameRecord64(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsUnwind p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _next = m_io.ReadU8le();
                _returnAddress = m_io.ReadU8le();
            }
            private ulong _next;
            private ulong _returnAddress;
            private WindowsUnwind m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Frame pointer of the caller; 0 at the end of the chain.
            /// </summary>
            public ulong Next { get { return _next; } }

            /// <summary>
            /// Return address, which may be signed.
            /// </summary>
            public ulong ReturnAddress { get { return _returnAddress; } }
            public WindowsUnwind M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
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
        /// Words on the stack at the code `machine_frame`; one reader has it, it was
        /// not seen in a dump.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#unwind-codes">Source</a>
        /// </remarks>
        public partial class MachineFrameArm64 : KaitaiStruct
        {
            public static MachineFrameArm64 FromFile(string fileName)
            {
                return new MachineFrameArm64(new KaitaiStream(fileName));
            }

            public MachineFrameArm64(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsUnwind p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _sp = m_io.ReadU8le();
                _pc = m_io.ReadU8le();
            }
            private ulong _sp;
            private ulong _pc;
            private WindowsUnwind m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Stack pointer before.
            /// </summary>
            public ulong Sp { get { return _sp; } }

            /// <summary>
            /// Address of the instruction that was interrupted.
            /// </summary>
            public ulong Pc { get { return _pc; } }
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
            private ulong _targetAddress;

            /// <summary>
            /// RVA of the unwind data, or of the other entry.
            /// </summary>
            public ulong TargetAddress
            {
                get
                {
                    if (f_targetAddress)
                        return _targetAddress;
                    f_targetAddress = true;
                    _targetAddress = (ulong) (((ulong) (((ulong) (UnwindAddress)) - ((ulong) (((ulong) (UnwindAddress)) & 1)))));
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
        /// A function, or a part of one. The fields of the packed form are instances;
        /// they have a meaning if `flag` is one of the packed forms.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#pdata-records">Source</a>
        /// </remarks>
        public partial class RuntimeFunctionArm64 : KaitaiStruct
        {
            public static RuntimeFunctionArm64 FromFile(string fileName)
            {
                return new RuntimeFunctionArm64(new KaitaiStream(fileName));
            }

            public RuntimeFunctionArm64(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsUnwind p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_chain = false;
                f_flag = false;
                f_hasHomes = false;
                f_lenFrame = false;
                f_lenFunction = false;
                f_numFloatRegisters = false;
                f_numRegisters = false;
                f_unwindAddress = false;
                _read();
            }
            private void _read()
            {
                _beginAddress = m_io.ReadU4le();
                _unwindData = m_io.ReadU4le();
            }
            private bool f_chain;
            private int _chain;

            /// <summary>
            /// How the return address is saved, one of `arm64_chains`.
            /// </summary>
            public int Chain
            {
                get
                {
                    if (f_chain)
                        return _chain;
                    f_chain = true;
                    _chain = (int) (UnwindData >> 21 & 3);
                    return _chain;
                }
            }
            private bool f_flag;
            private int _flag;

            /// <summary>
            /// One of `arm64_unwind_forms`.
            /// </summary>
            public int Flag
            {
                get
                {
                    if (f_flag)
                        return _flag;
                    f_flag = true;
                    _flag = (int) (UnwindData & 3);
                    return _flag;
                }
            }
            private bool f_hasHomes;
            private bool _hasHomes;

            /// <summary>
            /// Whether the prolog stores the arguments x0 to x7.
            /// </summary>
            public bool HasHomes
            {
                get
                {
                    if (f_hasHomes)
                        return _hasHomes;
                    f_hasHomes = true;
                    _hasHomes = (bool) ((UnwindData >> 20 & 1) != 0);
                    return _hasHomes;
                }
            }
            private bool f_lenFrame;
            private int _lenFrame;

            /// <summary>
            /// Bytes of stack that the prolog allocates.
            /// </summary>
            public int LenFrame
            {
                get
                {
                    if (f_lenFrame)
                        return _lenFrame;
                    f_lenFrame = true;
                    _lenFrame = (int) ((((ulong) (UnwindData)) >> 23 & 511) * 16);
                    return _lenFrame;
                }
            }
            private bool f_lenFunction;
            private int _lenFunction;

            /// <summary>
            /// Bytes of the function.
            /// </summary>
            public int LenFunction
            {
                get
                {
                    if (f_lenFunction)
                        return _lenFunction;
                    f_lenFunction = true;
                    _lenFunction = (int) ((((ulong) (UnwindData)) >> 2 & 2047) * 4);
                    return _lenFunction;
                }
            }
            private bool f_numFloatRegisters;
            private uint _numFloatRegisters;

            /// <summary>
            /// Number of saved registers from d8 on.
            /// </summary>
            public uint NumFloatRegisters
            {
                get
                {
                    if (f_numFloatRegisters)
                        return _numFloatRegisters;
                    f_numFloatRegisters = true;
                    _numFloatRegisters = (uint) (((((ulong) (UnwindData)) >> 13 & 7) == 0 ? ((uint) (0)) : ((uint) ((((ulong) (UnwindData)) >> 13 & 7) + 1))));
                    return _numFloatRegisters;
                }
            }
            private bool f_numRegisters;
            private int _numRegisters;

            /// <summary>
            /// Number of saved registers from x19 on.
            /// </summary>
            public int NumRegisters
            {
                get
                {
                    if (f_numRegisters)
                        return _numRegisters;
                    f_numRegisters = true;
                    _numRegisters = (int) (UnwindData >> 16 & 15);
                    return _numRegisters;
                }
            }
            private bool f_unwindAddress;
            private ulong _unwindAddress;

            /// <summary>
            /// RVA of the unwind data if they are not packed.
            /// </summary>
            public ulong UnwindAddress
            {
                get
                {
                    if (f_unwindAddress)
                        return _unwindAddress;
                    f_unwindAddress = true;
                    _unwindAddress = (ulong) (((ulong) (((ulong) (UnwindData)) - ((ulong) (((ulong) (UnwindData)) & 3)))));
                    return _unwindAddress;
                }
            }
            private uint _beginAddress;
            private uint _unwindData;
            private WindowsUnwind m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// RVA of the first byte.
            /// </summary>
            public uint BeginAddress { get { return _beginAddress; } }

            /// <summary>
            /// Bits 0 and 1 are the `flag`. The rest is the RVA of an
            /// `unwind_info_arm64`, or the packed form of unwind data.
            /// </summary>
            public uint UnwindData { get { return _unwindData; } }
            public WindowsUnwind M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }

        /// <summary>
        /// Registers on the stack at the code `trap_frame`: those that the kernel saves
        /// at an interrupt, exception or system call. Only one reader has it, it was
        /// not seen in a dump.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#unwind-codes">Source</a>
        /// </remarks>
        public partial class TrapFrameArm64 : KaitaiStruct
        {
            public static TrapFrameArm64 FromFile(string fileName)
            {
                return new TrapFrameArm64(new KaitaiStream(fileName));
            }

            public TrapFrameArm64(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsUnwind p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _exceptionActive = m_io.ReadU1();
                _contextFromFrames = m_io.ReadU1();
                _debugRegistersValid = m_io.ReadU1();
                _previousMode = m_io.ReadU1();
                _faultStatus = m_io.ReadU4le();
                _faultAddress = m_io.ReadU8le();
                _vfpState = m_io.ReadU8le();
                _debugRegisters = m_io.ReadBytes(120);
                _spsr = m_io.ReadU4le();
                _esr = m_io.ReadU4le();
                _sp = m_io.ReadU8le();
                _x = new List<ulong>();
                for (var i = 0; i < 19; i++)
                {
                    _x.Add(m_io.ReadU8le());
                }
                _lr = m_io.ReadU8le();
                _fp = m_io.ReadU8le();
                _pc = m_io.ReadU8le();
            }
            private byte _exceptionActive;
            private byte _contextFromFrames;
            private byte _debugRegistersValid;
            private byte _previousMode;
            private uint _faultStatus;
            private ulong _faultAddress;
            private ulong _vfpState;
            private byte[] _debugRegisters;
            private uint _spsr;
            private uint _esr;
            private ulong _sp;
            private List<ulong> _x;
            private ulong _lr;
            private ulong _fp;
            private ulong _pc;
            private WindowsUnwind m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// 0 interrupt, 1 exception, 2 system call.
            /// </summary>
            public byte ExceptionActive { get { return _exceptionActive; } }
            public byte ContextFromFrames { get { return _contextFromFrames; } }

            /// <summary>
            /// Whether the debug registers are saved.
            /// </summary>
            public byte DebugRegistersValid { get { return _debugRegistersValid; } }

            /// <summary>
            /// Of a system call; of an interrupt it is the IRQL.
            /// </summary>
            public byte PreviousMode { get { return _previousMode; } }

            /// <summary>
            /// Of a page fault.
            /// </summary>
            public uint FaultStatus { get { return _faultStatus; } }

            /// <summary>
            /// Of a page fault; of a system call it is the trap frame before.
            /// </summary>
            public ulong FaultAddress { get { return _faultAddress; } }

            /// <summary>
            /// Address of the saved vector registers, or 0.
            /// </summary>
            public ulong VfpState { get { return _vfpState; } }

            /// <summary>
            /// Breakpoints and watchpoints.
            /// </summary>
            public byte[] DebugRegisters { get { return _debugRegisters; } }

            /// <summary>
            /// Processor state; bits 0 to 3 are 0 in user mode.
            /// </summary>
            public uint Spsr { get { return _spsr; } }

            /// <summary>
            /// Reason of the exception.
            /// </summary>
            public uint Esr { get { return _esr; } }

            /// <summary>
            /// Stack pointer before.
            /// </summary>
            public ulong Sp { get { return _sp; } }

            /// <summary>
            /// X0 to X18.
            /// </summary>
            public List<ulong> X { get { return _x; } }

            /// <summary>
            /// Link register.
            /// </summary>
            public ulong Lr { get { return _lr; } }

            /// <summary>
            /// Frame pointer.
            /// </summary>
            public ulong Fp { get { return _fp; } }

            /// <summary>
            /// Address of the instruction that was interrupted or that failed.
            /// </summary>
            public ulong Pc { get { return _pc; } }
            public WindowsUnwind M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
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
        /// Second word of an `unwind_info_arm64` if the first one `is_extended`.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records">Source</a>
        /// </remarks>
        public partial class UnwindExtensionArm64 : KaitaiStruct
        {
            public static UnwindExtensionArm64 FromFile(string fileName)
            {
                return new UnwindExtensionArm64(new KaitaiStream(fileName));
            }

            public UnwindExtensionArm64(KaitaiStream p__io, WindowsUnwind.UnwindInfoArm64 p__parent = null, WindowsUnwind p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _epilogs = m_io.ReadU2le();
                _numCodeWords = m_io.ReadU1();
                __unnamed2 = m_io.ReadBytes(1);
            }
            private ushort _epilogs;
            private byte _numCodeWords;
            private byte[] __unnamed2;
            private WindowsUnwind m_root;
            private WindowsUnwind.UnwindInfoArm64 m_parent;

            /// <summary>
            /// Number of epilogs, or index of the first code of the only epilog.
            /// </summary>
            public ushort Epilogs { get { return _epilogs; } }

            /// <summary>
            /// Words of unwind codes.
            /// </summary>
            public byte NumCodeWords { get { return _numCodeWords; } }
            public byte[] Unnamed_2 { get { return __unnamed2; } }
            public WindowsUnwind M_Root { get { return m_root; } }
            public WindowsUnwind.UnwindInfoArm64 M_Parent { get { return m_parent; } }
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
        /// First word of an `unwind_info_arm64`.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records">Source</a>
        /// </remarks>
        public partial class UnwindHeadArm64 : KaitaiStruct
        {
            public static UnwindHeadArm64 FromFile(string fileName)
            {
                return new UnwindHeadArm64(new KaitaiStream(fileName));
            }

            public UnwindHeadArm64(KaitaiStream p__io, WindowsUnwind.UnwindInfoArm64 p__parent = null, WindowsUnwind p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_epilogs = false;
                f_hasHandler = false;
                f_hasOneEpilog = false;
                f_isExtended = false;
                f_lenFunction = false;
                f_numCodeWords = false;
                f_version = false;
                _read();
            }
            private void _read()
            {
                _word = m_io.ReadU4le();
            }
            private bool f_epilogs;
            private int _epilogs;

            /// <summary>
            /// Number of epilogs, or index of the first code of the only epilog.
            /// </summary>
            public int Epilogs
            {
                get
                {
                    if (f_epilogs)
                        return _epilogs;
                    f_epilogs = true;
                    _epilogs = (int) (Word >> 22 & 31);
                    return _epilogs;
                }
            }
            private bool f_hasHandler;
            private bool _hasHandler;

            /// <summary>
            /// Whether the function has a handler of exceptions.
            /// </summary>
            public bool HasHandler
            {
                get
                {
                    if (f_hasHandler)
                        return _hasHandler;
                    f_hasHandler = true;
                    _hasHandler = (bool) ((Word >> 20 & 1) != 0);
                    return _hasHandler;
                }
            }
            private bool f_hasOneEpilog;
            private bool _hasOneEpilog;

            /// <summary>
            /// Whether the function has one epilog at its end, whose codes begin at the
            /// index `epilogs`.
            /// </summary>
            public bool HasOneEpilog
            {
                get
                {
                    if (f_hasOneEpilog)
                        return _hasOneEpilog;
                    f_hasOneEpilog = true;
                    _hasOneEpilog = (bool) ((Word >> 21 & 1) != 0);
                    return _hasOneEpilog;
                }
            }
            private bool f_isExtended;
            private bool _isExtended;

            /// <summary>
            /// Whether the next word has both numbers, as they are too large here.
            /// </summary>
            public bool IsExtended
            {
                get
                {
                    if (f_isExtended)
                        return _isExtended;
                    f_isExtended = true;
                    _isExtended = (bool) ( ((Epilogs == 0) && (NumCodeWords == 0)) );
                    return _isExtended;
                }
            }
            private bool f_lenFunction;
            private int _lenFunction;

            /// <summary>
            /// Bytes of the function.
            /// </summary>
            public int LenFunction
            {
                get
                {
                    if (f_lenFunction)
                        return _lenFunction;
                    f_lenFunction = true;
                    _lenFunction = (int) ((((ulong) (Word)) & 262143) * 4);
                    return _lenFunction;
                }
            }
            private bool f_numCodeWords;
            private int _numCodeWords;

            /// <summary>
            /// Words of unwind codes.
            /// </summary>
            public int NumCodeWords
            {
                get
                {
                    if (f_numCodeWords)
                        return _numCodeWords;
                    f_numCodeWords = true;
                    _numCodeWords = (int) (Word >> 27 & 31);
                    return _numCodeWords;
                }
            }
            private bool f_version;
            private int _version;

            /// <summary>
            /// Always zero.
            /// </summary>
            public int Version
            {
                get
                {
                    if (f_version)
                        return _version;
                    f_version = true;
                    _version = (int) (Word >> 18 & 3);
                    return _version;
                }
            }
            private uint _word;
            private WindowsUnwind m_root;
            private WindowsUnwind.UnwindInfoArm64 m_parent;

            /// <summary>
            /// The fields, see the instances.
            /// </summary>
            public uint Word { get { return _word; } }
            public WindowsUnwind M_Root { get { return m_root; } }
            public WindowsUnwind.UnwindInfoArm64 M_Parent { get { return m_parent; } }
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

        /// <summary>
        /// Unwind data: codes of one to five bytes that undo the instructions of the
        /// prolog, the last one first, and further ones for epilogs of another form.
        /// Each code stands for one instruction, `trap_frame` and the following ones of
        /// `arm64_unwind_codes` for none. Data of the handler may follow.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records">Source</a>
        /// </remarks>
        public partial class UnwindInfoArm64 : KaitaiStruct
        {
            public static UnwindInfoArm64 FromFile(string fileName)
            {
                return new UnwindInfoArm64(new KaitaiStream(fileName));
            }

            public UnwindInfoArm64(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsUnwind p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                f_epilogs = false;
                f_numCodeWords = false;
                f_numScopes = false;
                _read();
            }
            private void _read()
            {
                _head = new UnwindHeadArm64(m_io, this, m_root);
                if (Head.IsExtended) {
                    _extension = new UnwindExtensionArm64(m_io, this, m_root);
                }
                _scopes = new List<EpilogScopeArm64>();
                for (var i = 0; i < NumScopes; i++)
                {
                    _scopes.Add(new EpilogScopeArm64(m_io, this, m_root));
                }
                _codes = m_io.ReadBytes(NumCodeWords * 4);
                if (Head.HasHandler) {
                    _handlerAddress = m_io.ReadU4le();
                }
            }
            private bool f_epilogs;
            private uint _epilogs;

            /// <summary>
            /// Number of epilogs, or index of the first code of the only epilog.
            /// </summary>
            public uint Epilogs
            {
                get
                {
                    if (f_epilogs)
                        return _epilogs;
                    f_epilogs = true;
                    _epilogs = (uint) ((Head.IsExtended ? ((uint) (Extension.Epilogs)) : ((uint) (Head.Epilogs))));
                    return _epilogs;
                }
            }
            private bool f_numCodeWords;
            private uint _numCodeWords;

            /// <summary>
            /// Words of unwind codes.
            /// </summary>
            public uint NumCodeWords
            {
                get
                {
                    if (f_numCodeWords)
                        return _numCodeWords;
                    f_numCodeWords = true;
                    _numCodeWords = (uint) ((Head.IsExtended ? ((uint) (Extension.NumCodeWords)) : ((uint) (Head.NumCodeWords))));
                    return _numCodeWords;
                }
            }
            private bool f_numScopes;
            private uint _numScopes;

            /// <summary>
            /// Number of scopes.
            /// </summary>
            public uint NumScopes
            {
                get
                {
                    if (f_numScopes)
                        return _numScopes;
                    f_numScopes = true;
                    _numScopes = (uint) ((Head.HasOneEpilog ? ((uint) (0)) : ((uint) (Epilogs))));
                    return _numScopes;
                }
            }
            private UnwindHeadArm64 _head;
            private UnwindExtensionArm64 _extension;
            private List<EpilogScopeArm64> _scopes;
            private byte[] _codes;
            private uint? _handlerAddress;
            private WindowsUnwind m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Counts and flags.
            /// </summary>
            public UnwindHeadArm64 Head { get { return _head; } }

            /// <summary>
            /// Counts that are too large for the head.
            /// </summary>
            public UnwindExtensionArm64 Extension { get { return _extension; } }

            /// <summary>
            /// The epilogs.
            /// </summary>
            public List<EpilogScopeArm64> Scopes { get { return _scopes; } }

            /// <summary>
            /// The unwind codes, see `arm64_unwind_codes`.
            /// </summary>
            public byte[] Codes { get { return _codes; } }

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
