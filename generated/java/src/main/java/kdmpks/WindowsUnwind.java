// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_unwind.ksy; kaitai-struct-compiler 0.11.0

package kdmpks;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.Map;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.List;


/**
 * Descriptions of the functions of an image, by which a debugger finds the
 * caller of a function and the registers that the function has saved.
 * 
 * The exception directory of an image (section `.pdata`) is an array of function
 * entries, sorted by their first address. All addresses in it are RVAs, offsets
 * from the base of the image. An entry refers to unwind data, which are mostly in
 * the section `.xdata` or `.rdata`.
 * 
 * For AMD64, an entry is a `runtime_function_amd64` and refers to an
 * `unwind_info_amd64`. An interrupt or exception pushes a `machine_frame_amd64`.
 * 
 * For ARM64, an entry is a `runtime_function_arm64`. It is packed, or it refers to
 * an `unwind_info_arm64`. A function of ARM64 or x86 that keeps a frame pointer
 * has a `frame_record64` or `frame_record32` at its address.
 * 
 * There is no common head: the root has no fields of its own, and an application
 * applies a type to the bytes at an RVA. Every address and count may be wrong,
 * and chains may have no end: each is to be checked before use.
 * @see <a href="https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64">Source</a>
 */
public class WindowsUnwind extends KaitaiStruct {
    public static WindowsUnwind fromFile(String fileName) throws IOException {
        return new WindowsUnwind(new ByteBufferKaitaiStream(fileName));
    }

    public enum Amd64UnwindFlags {
        EXCEPTION_HANDLER(1),
        UNWIND_HANDLER(2),
        CHAINED(4);

        private final long id;
        Amd64UnwindFlags(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Amd64UnwindFlags> byId = new HashMap<Long, Amd64UnwindFlags>(3);
        static {
            for (Amd64UnwindFlags e : Amd64UnwindFlags.values())
                byId.put(e.id(), e);
        }
        public static Amd64UnwindFlags byId(long id) { return byId.get(id); }
    }

    public enum Amd64UnwindOps {
        PUSH_NONVOL(0),
        ALLOC_LARGE(1),
        ALLOC_SMALL(2),
        SET_FPREG(3),
        SAVE_NONVOL(4),
        SAVE_NONVOL_FAR(5),
        EPILOG(6),
        SPARE(7),
        SAVE_XMM128(8),
        SAVE_XMM128_FAR(9),
        PUSH_MACHFRAME(10);

        private final long id;
        Amd64UnwindOps(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Amd64UnwindOps> byId = new HashMap<Long, Amd64UnwindOps>(11);
        static {
            for (Amd64UnwindOps e : Amd64UnwindOps.values())
                byId.put(e.id(), e);
        }
        public static Amd64UnwindOps byId(long id) { return byId.get(id); }
    }

    public enum Arm64Chains {
        UNCHAINED(0),
        SAVED_LR(1),
        CHAINED_SIGNED(2),
        CHAINED(3);

        private final long id;
        Arm64Chains(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Arm64Chains> byId = new HashMap<Long, Arm64Chains>(4);
        static {
            for (Arm64Chains e : Arm64Chains.values())
                byId.put(e.id(), e);
        }
        public static Arm64Chains byId(long id) { return byId.get(id); }
    }

    public enum Arm64UnwindCodes {
        ALLOC_S(0),
        SAVE_R19R20_X(32),
        SAVE_FPLR(64),
        SAVE_FPLR_X(128),
        ALLOC_M(192),
        SAVE_REGP(200),
        SAVE_REGP_X(204),
        SAVE_REG(208),
        SAVE_REG_X(212),
        SAVE_LRPAIR(214),
        SAVE_FREGP(216),
        SAVE_FREGP_X(218),
        SAVE_FREG(220),
        SAVE_FREG_X(222),
        ALLOC_Z(223),
        ALLOC_L(224),
        SET_FP(225),
        ADD_FP(226),
        NOP(227),
        END(228),
        END_C(229),
        SAVE_NEXT(230),
        SAVE_ANY_REG(231),
        TRAP_FRAME(232),
        MACHINE_FRAME(233),
        CONTEXT(234),
        EC_CONTEXT(235),
        CLEAR_UNWOUND_TO_CALL(236),
        PAC_SIGN_LR(252);

        private final long id;
        Arm64UnwindCodes(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Arm64UnwindCodes> byId = new HashMap<Long, Arm64UnwindCodes>(29);
        static {
            for (Arm64UnwindCodes e : Arm64UnwindCodes.values())
                byId.put(e.id(), e);
        }
        public static Arm64UnwindCodes byId(long id) { return byId.get(id); }
    }

    public enum Arm64UnwindForms {
        FULL(0),
        PACKED(1),
        PACKED_PART(2);

        private final long id;
        Arm64UnwindForms(long id) { this.id = id; }
        public long id() { return id; }
        private static final Map<Long, Arm64UnwindForms> byId = new HashMap<Long, Arm64UnwindForms>(3);
        static {
            for (Arm64UnwindForms e : Arm64UnwindForms.values())
                byId.put(e.id(), e);
        }
        public static Arm64UnwindForms byId(long id) { return byId.get(id); }
    }

    public WindowsUnwind(KaitaiStream _io) {
        this(_io, null, null);
    }

    public WindowsUnwind(KaitaiStream _io, KaitaiStruct _parent) {
        this(_io, _parent, null);
    }

    public WindowsUnwind(KaitaiStream _io, KaitaiStruct _parent, WindowsUnwind _root) {
        super(_io);
        this._parent = _parent;
        this._root = _root == null ? this : _root;
        _read();
    }
    private void _read() {
    }

    public void _fetchInstances() {
    }

    /**
     * An epilog. Those of a function are in the order of their offsets.
     * @see <a href="https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records">Source</a>
     */
    public static class EpilogScopeArm64 extends KaitaiStruct {
        public static EpilogScopeArm64 fromFile(String fileName) throws IOException {
            return new EpilogScopeArm64(new ByteBufferKaitaiStream(fileName));
        }

        public EpilogScopeArm64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public EpilogScopeArm64(KaitaiStream _io, WindowsUnwind.UnwindInfoArm64 _parent) {
            this(_io, _parent, null);
        }

        public EpilogScopeArm64(KaitaiStream _io, WindowsUnwind.UnwindInfoArm64 _parent, WindowsUnwind _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.word = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Integer index;

        /**
         * Index of the first byte of its unwind codes.
         */
        public Integer index() {
            if (this.index != null)
                return this.index;
            this.index = ((Number) (word() >> 22 & 1023)).intValue();
            return this.index;
        }
        private Integer ofsEpilog;

        /**
         * Offset of its first instruction in the function.
         */
        public Integer ofsEpilog() {
            if (this.ofsEpilog != null)
                return this.ofsEpilog;
            this.ofsEpilog = ((Number) ((((Number) (word())).longValue() & 262143) * 4)).intValue();
            return this.ofsEpilog;
        }
        private long word;
        private WindowsUnwind _root;
        private WindowsUnwind.UnwindInfoArm64 _parent;

        /**
         * The fields, see the instances.
         */
        public long word() { return word; }
        public WindowsUnwind _root() { return _root; }
        public WindowsUnwind.UnwindInfoArm64 _parent() { return _parent; }
    }

    /**
     * Words at the address in the frame pointer EBP of x86.
     * @see <a href="https://learn.microsoft.com/en-us/cpp/cpp/argument-passing-and-naming-conventions">Source</a>
     */
    public static class FrameRecord32 extends KaitaiStruct {
        public static FrameRecord32 fromFile(String fileName) throws IOException {
            return new FrameRecord32(new ByteBufferKaitaiStream(fileName));
        }

        public FrameRecord32(KaitaiStream _io) {
            this(_io, null, null);
        }

        public FrameRecord32(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public FrameRecord32(KaitaiStream _io, KaitaiStruct _parent, WindowsUnwind _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.next = this._io.readU4le();
            this.returnAddress = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private long next;
        private long returnAddress;
        private WindowsUnwind _root;
        private KaitaiStruct _parent;

        /**
         * Frame pointer of the caller; 0 at the end of the chain.
         */
        public long next() { return next; }

        /**
         * Where the caller goes on.
         */
        public long returnAddress() { return returnAddress; }
        public WindowsUnwind _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Words at the address in the frame pointer X29 of ARM64.
     * @see <a href="https://learn.microsoft.com/en-us/cpp/build/arm64-windows-abi-conventions#stack">Source</a>
     */
    public static class FrameRecord64 extends KaitaiStruct {
        public static FrameRecord64 fromFile(String fileName) throws IOException {
            return new FrameRecord64(new ByteBufferKaitaiStream(fileName));
        }

        public FrameRecord64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public FrameRecord64(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public FrameRecord64(KaitaiStream _io, KaitaiStruct _parent, WindowsUnwind _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.next = this._io.readU8le();
            this.returnAddress = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private long next;
        private long returnAddress;
        private WindowsUnwind _root;
        private KaitaiStruct _parent;

        /**
         * Frame pointer of the caller; 0 at the end of the chain.
         */
        public long next() { return next; }

        /**
         * Return address, which may be signed.
         */
        public long returnAddress() { return returnAddress; }
        public WindowsUnwind _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Words on the stack that the processor pushes when an interrupt or exception
     * occurs. Before them there may be an error code of eight bytes.
     * @see <a href="https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#unwind-operation-code">Source</a>
     */
    public static class MachineFrameAmd64 extends KaitaiStruct {
        public static MachineFrameAmd64 fromFile(String fileName) throws IOException {
            return new MachineFrameAmd64(new ByteBufferKaitaiStream(fileName));
        }

        public MachineFrameAmd64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public MachineFrameAmd64(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public MachineFrameAmd64(KaitaiStream _io, KaitaiStruct _parent, WindowsUnwind _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.rip = this._io.readU8le();
            this.segCs = this._io.readU2le();
            this._unnamed2 = this._io.readBytes(6);
            this.eflags = this._io.readU4le();
            this._unnamed4 = this._io.readBytes(4);
            this.rsp = this._io.readU8le();
            this.segSs = this._io.readU2le();
            this._unnamed7 = this._io.readBytes(6);
        }

        public void _fetchInstances() {
        }
        private long rip;
        private int segCs;
        private byte[] _unnamed2;
        private long eflags;
        private byte[] _unnamed4;
        private long rsp;
        private int segSs;
        private byte[] _unnamed7;
        private WindowsUnwind _root;
        private KaitaiStruct _parent;

        /**
         * Address of the instruction that was interrupted or that failed.
         */
        public long rip() { return rip; }

        /**
         * Selector of the code; bits 0 and 1 are 3 in user mode.
         */
        public int segCs() { return segCs; }
        public byte[] _unnamed2() { return _unnamed2; }

        /**
         * Flags of the processor.
         */
        public long eflags() { return eflags; }
        public byte[] _unnamed4() { return _unnamed4; }

        /**
         * Stack pointer before the interrupt.
         */
        public long rsp() { return rsp; }

        /**
         * Selector of the stack.
         */
        public int segSs() { return segSs; }
        public byte[] _unnamed7() { return _unnamed7; }
        public WindowsUnwind _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Words on the stack at the code `machine_frame`; one reader has it, it was
     * not seen in a dump.
     * @see <a href="https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#unwind-codes">Source</a>
     */
    public static class MachineFrameArm64 extends KaitaiStruct {
        public static MachineFrameArm64 fromFile(String fileName) throws IOException {
            return new MachineFrameArm64(new ByteBufferKaitaiStream(fileName));
        }

        public MachineFrameArm64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public MachineFrameArm64(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public MachineFrameArm64(KaitaiStream _io, KaitaiStruct _parent, WindowsUnwind _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.sp = this._io.readU8le();
            this.pc = this._io.readU8le();
        }

        public void _fetchInstances() {
        }
        private long sp;
        private long pc;
        private WindowsUnwind _root;
        private KaitaiStruct _parent;

        /**
         * Stack pointer before.
         */
        public long sp() { return sp; }

        /**
         * Address of the instruction that was interrupted.
         */
        public long pc() { return pc; }
        public WindowsUnwind _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * A function, or a part of one. No two entries of an exception directory
     * overlap.
     * @see <a href="https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-runtime_function">Source</a>
     */
    public static class RuntimeFunctionAmd64 extends KaitaiStruct {
        public static RuntimeFunctionAmd64 fromFile(String fileName) throws IOException {
            return new RuntimeFunctionAmd64(new ByteBufferKaitaiStream(fileName));
        }

        public RuntimeFunctionAmd64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public RuntimeFunctionAmd64(KaitaiStream _io, WindowsUnwind.UnwindInfoAmd64 _parent) {
            this(_io, _parent, null);
        }

        public RuntimeFunctionAmd64(KaitaiStream _io, WindowsUnwind.UnwindInfoAmd64 _parent, WindowsUnwind _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.beginAddress = this._io.readU4le();
            this.endAddress = this._io.readU4le();
            this.unwindAddress = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Boolean isIndirect;

        /**
         * Whether the entry refers to another entry.
         */
        public Boolean isIndirect() {
            if (this.isIndirect != null)
                return this.isIndirect;
            this.isIndirect = (unwindAddress() & 1) != 0;
            return this.isIndirect;
        }
        private Long targetAddress;

        /**
         * RVA of the unwind data, or of the other entry.
         */
        public Long targetAddress() {
            if (this.targetAddress != null)
                return this.targetAddress;
            this.targetAddress = ((Number) (((Number) (((Number) (unwindAddress())).longValue() - ((Number) (((Number) (unwindAddress())).longValue() & 1)).longValue())).longValue())).longValue();
            return this.targetAddress;
        }
        private long beginAddress;
        private long endAddress;
        private long unwindAddress;
        private WindowsUnwind _root;
        private WindowsUnwind.UnwindInfoAmd64 _parent;

        /**
         * RVA of the first byte.
         */
        public long beginAddress() { return beginAddress; }

        /**
         * RVA of the first byte behind it.
         */
        public long endAddress() { return endAddress; }

        /**
         * RVA of an `unwind_info_amd64`. If bit 0 is set, the rest is the RVA of
         * another entry, which is to be used in place of this one.
         */
        public long unwindAddress() { return unwindAddress; }
        public WindowsUnwind _root() { return _root; }
        public WindowsUnwind.UnwindInfoAmd64 _parent() { return _parent; }
    }

    /**
     * A function, or a part of one. The fields of the packed form are instances;
     * they have a meaning if `flag` is one of the packed forms.
     * @see <a href="https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#pdata-records">Source</a>
     */
    public static class RuntimeFunctionArm64 extends KaitaiStruct {
        public static RuntimeFunctionArm64 fromFile(String fileName) throws IOException {
            return new RuntimeFunctionArm64(new ByteBufferKaitaiStream(fileName));
        }

        public RuntimeFunctionArm64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public RuntimeFunctionArm64(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public RuntimeFunctionArm64(KaitaiStream _io, KaitaiStruct _parent, WindowsUnwind _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.beginAddress = this._io.readU4le();
            this.unwindData = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Integer chain;

        /**
         * How the return address is saved, one of `arm64_chains`.
         */
        public Integer chain() {
            if (this.chain != null)
                return this.chain;
            this.chain = ((Number) (unwindData() >> 21 & 3)).intValue();
            return this.chain;
        }
        private Integer flag;

        /**
         * One of `arm64_unwind_forms`.
         */
        public Integer flag() {
            if (this.flag != null)
                return this.flag;
            this.flag = ((Number) (unwindData() & 3)).intValue();
            return this.flag;
        }
        private Boolean hasHomes;

        /**
         * Whether the prolog stores the arguments x0 to x7.
         */
        public Boolean hasHomes() {
            if (this.hasHomes != null)
                return this.hasHomes;
            this.hasHomes = (unwindData() >> 20 & 1) != 0;
            return this.hasHomes;
        }
        private Integer lenFrame;

        /**
         * Bytes of stack that the prolog allocates.
         */
        public Integer lenFrame() {
            if (this.lenFrame != null)
                return this.lenFrame;
            this.lenFrame = ((Number) ((((Number) (unwindData())).longValue() >> 23 & 511) * 16)).intValue();
            return this.lenFrame;
        }
        private Integer lenFunction;

        /**
         * Bytes of the function.
         */
        public Integer lenFunction() {
            if (this.lenFunction != null)
                return this.lenFunction;
            this.lenFunction = ((Number) ((((Number) (unwindData())).longValue() >> 2 & 2047) * 4)).intValue();
            return this.lenFunction;
        }
        private Long numFloatRegisters;

        /**
         * Number of saved registers from d8 on.
         */
        public Long numFloatRegisters() {
            if (this.numFloatRegisters != null)
                return this.numFloatRegisters;
            this.numFloatRegisters = ((Number) (((((Number) (unwindData())).longValue() >> 13 & 7) == 0 ? ((long) 0) : ((Number) ((((Number) (unwindData())).longValue() >> 13 & 7) + 1)).longValue()))).longValue();
            return this.numFloatRegisters;
        }
        private Integer numRegisters;

        /**
         * Number of saved registers from x19 on.
         */
        public Integer numRegisters() {
            if (this.numRegisters != null)
                return this.numRegisters;
            this.numRegisters = ((Number) (unwindData() >> 16 & 15)).intValue();
            return this.numRegisters;
        }
        private Long unwindAddress;

        /**
         * RVA of the unwind data if they are not packed.
         */
        public Long unwindAddress() {
            if (this.unwindAddress != null)
                return this.unwindAddress;
            this.unwindAddress = ((Number) (((Number) (((Number) (unwindData())).longValue() - ((Number) (((Number) (unwindData())).longValue() & 3)).longValue())).longValue())).longValue();
            return this.unwindAddress;
        }
        private long beginAddress;
        private long unwindData;
        private WindowsUnwind _root;
        private KaitaiStruct _parent;

        /**
         * RVA of the first byte.
         */
        public long beginAddress() { return beginAddress; }

        /**
         * Bits 0 and 1 are the `flag`. The rest is the RVA of an
         * `unwind_info_arm64`, or the packed form of unwind data.
         */
        public long unwindData() { return unwindData; }
        public WindowsUnwind _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Registers on the stack at the code `trap_frame`: those that the kernel saves
     * at an interrupt, exception or system call. Only one reader has it, it was
     * not seen in a dump.
     * @see <a href="https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#unwind-codes">Source</a>
     */
    public static class TrapFrameArm64 extends KaitaiStruct {
        public static TrapFrameArm64 fromFile(String fileName) throws IOException {
            return new TrapFrameArm64(new ByteBufferKaitaiStream(fileName));
        }

        public TrapFrameArm64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public TrapFrameArm64(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public TrapFrameArm64(KaitaiStream _io, KaitaiStruct _parent, WindowsUnwind _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.exceptionActive = this._io.readU1();
            this.contextFromFrames = this._io.readU1();
            this.debugRegistersValid = this._io.readU1();
            this.previousMode = this._io.readU1();
            this.faultStatus = this._io.readU4le();
            this.faultAddress = this._io.readU8le();
            this.vfpState = this._io.readU8le();
            this.debugRegisters = this._io.readBytes(120);
            this.spsr = this._io.readU4le();
            this.esr = this._io.readU4le();
            this.sp = this._io.readU8le();
            this.x = new ArrayList<Long>();
            for (int i = 0; i < 19; i++) {
                this.x.add(this._io.readU8le());
            }
            this.lr = this._io.readU8le();
            this.fp = this._io.readU8le();
            this.pc = this._io.readU8le();
        }

        public void _fetchInstances() {
            for (int i = 0; i < this.x.size(); i++) {
            }
        }
        private int exceptionActive;
        private int contextFromFrames;
        private int debugRegistersValid;
        private int previousMode;
        private long faultStatus;
        private long faultAddress;
        private long vfpState;
        private byte[] debugRegisters;
        private long spsr;
        private long esr;
        private long sp;
        private List<Long> x;
        private long lr;
        private long fp;
        private long pc;
        private WindowsUnwind _root;
        private KaitaiStruct _parent;

        /**
         * 0 interrupt, 1 exception, 2 system call.
         */
        public int exceptionActive() { return exceptionActive; }
        public int contextFromFrames() { return contextFromFrames; }

        /**
         * Whether the debug registers are saved.
         */
        public int debugRegistersValid() { return debugRegistersValid; }

        /**
         * Of a system call; of an interrupt it is the IRQL.
         */
        public int previousMode() { return previousMode; }

        /**
         * Of a page fault.
         */
        public long faultStatus() { return faultStatus; }

        /**
         * Of a page fault; of a system call it is the trap frame before.
         */
        public long faultAddress() { return faultAddress; }

        /**
         * Address of the saved vector registers, or 0.
         */
        public long vfpState() { return vfpState; }

        /**
         * Breakpoints and watchpoints.
         */
        public byte[] debugRegisters() { return debugRegisters; }

        /**
         * Processor state; bits 0 to 3 are 0 in user mode.
         */
        public long spsr() { return spsr; }

        /**
         * Reason of the exception.
         */
        public long esr() { return esr; }

        /**
         * Stack pointer before.
         */
        public long sp() { return sp; }

        /**
         * X0 to X18.
         */
        public List<Long> x() { return x; }

        /**
         * Link register.
         */
        public long lr() { return lr; }

        /**
         * Frame pointer.
         */
        public long fp() { return fp; }

        /**
         * Address of the instruction that was interrupted or that failed.
         */
        public long pc() { return pc; }
        public WindowsUnwind _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * A slot (UNWIND_CODE), which is an unwind code or an operand of the code
     * before it.
     * @see <a href="https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_code">Source</a>
     */
    public static class UnwindCodeAmd64 extends KaitaiStruct {
        public static UnwindCodeAmd64 fromFile(String fileName) throws IOException {
            return new UnwindCodeAmd64(new ByteBufferKaitaiStream(fileName));
        }

        public UnwindCodeAmd64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public UnwindCodeAmd64(KaitaiStream _io, WindowsUnwind.UnwindInfoAmd64 _parent) {
            this(_io, _parent, null);
        }

        public UnwindCodeAmd64(KaitaiStream _io, WindowsUnwind.UnwindInfoAmd64 _parent, WindowsUnwind _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.codeOffset = this._io.readU1();
            this.operation = this._io.readU1();
        }

        public void _fetchInstances() {
        }
        private Long ofsEpilog;

        /**
         * Of an `epilog` but the first one of a function: offset of the epilog,
         * backwards from the end of the function; 0 is padding.
         */
        public Long ofsEpilog() {
            if (this.ofsEpilog != null)
                return this.ofsEpilog;
            this.ofsEpilog = ((Number) (((Number) (((Number) (codeOffset())).longValue() + ((Number) (((Number) (opInfo())).longValue() * 256)).longValue())).longValue())).longValue();
            return this.ofsEpilog;
        }
        private Integer opInfo;

        /**
         * A register or a number, by the kind.
         */
        public Integer opInfo() {
            if (this.opInfo != null)
                return this.opInfo;
            this.opInfo = ((Number) (operation() >> 4 & 15)).intValue();
            return this.opInfo;
        }
        private Long operand;

        /**
         * The slot as an operand of 16 bits. The first of two slots has the lower
         * half of 32 bits.
         */
        public Long operand() {
            if (this.operand != null)
                return this.operand;
            this.operand = ((Number) (((Number) (((Number) (codeOffset())).longValue() + ((Number) (((Number) (operation())).longValue() * 256)).longValue())).longValue())).longValue();
            return this.operand;
        }
        private Integer unwindOp;

        /**
         * Kind of the code, one of `amd64_unwind_ops`.
         */
        public Integer unwindOp() {
            if (this.unwindOp != null)
                return this.unwindOp;
            this.unwindOp = ((Number) (operation() & 15)).intValue();
            return this.unwindOp;
        }
        private int codeOffset;
        private int operation;
        private WindowsUnwind _root;
        private WindowsUnwind.UnwindInfoAmd64 _parent;

        /**
         * Offset in the prolog of the byte behind the instruction. Other meaning
         * for `epilog`.
         */
        public int codeOffset() { return codeOffset; }

        /**
         * Bits 0 to 3 are the `unwind_op`, bits 4 to 7 the `op_info`.
         */
        public int operation() { return operation; }
        public WindowsUnwind _root() { return _root; }
        public WindowsUnwind.UnwindInfoAmd64 _parent() { return _parent; }
    }

    /**
     * Second word of an `unwind_info_arm64` if the first one `is_extended`.
     * @see <a href="https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records">Source</a>
     */
    public static class UnwindExtensionArm64 extends KaitaiStruct {
        public static UnwindExtensionArm64 fromFile(String fileName) throws IOException {
            return new UnwindExtensionArm64(new ByteBufferKaitaiStream(fileName));
        }

        public UnwindExtensionArm64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public UnwindExtensionArm64(KaitaiStream _io, WindowsUnwind.UnwindInfoArm64 _parent) {
            this(_io, _parent, null);
        }

        public UnwindExtensionArm64(KaitaiStream _io, WindowsUnwind.UnwindInfoArm64 _parent, WindowsUnwind _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.epilogs = this._io.readU2le();
            this.numCodeWords = this._io.readU1();
            this._unnamed2 = this._io.readBytes(1);
        }

        public void _fetchInstances() {
        }
        private int epilogs;
        private int numCodeWords;
        private byte[] _unnamed2;
        private WindowsUnwind _root;
        private WindowsUnwind.UnwindInfoArm64 _parent;

        /**
         * Number of epilogs, or index of the first code of the only epilog.
         */
        public int epilogs() { return epilogs; }

        /**
         * Words of unwind codes.
         */
        public int numCodeWords() { return numCodeWords; }
        public byte[] _unnamed2() { return _unnamed2; }
        public WindowsUnwind _root() { return _root; }
        public WindowsUnwind.UnwindInfoArm64 _parent() { return _parent; }
    }

    /**
     * Start of an `unwind_info_amd64`. In version 3, for functions that use the
     * registers of Intel APX, only the first two bytes have this layout.
     * @see <a href="https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_info">Source</a>
     */
    public static class UnwindHeadAmd64 extends KaitaiStruct {
        public static UnwindHeadAmd64 fromFile(String fileName) throws IOException {
            return new UnwindHeadAmd64(new ByteBufferKaitaiStream(fileName));
        }

        public UnwindHeadAmd64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public UnwindHeadAmd64(KaitaiStream _io, WindowsUnwind.UnwindInfoAmd64 _parent) {
            this(_io, _parent, null);
        }

        public UnwindHeadAmd64(KaitaiStream _io, WindowsUnwind.UnwindInfoAmd64 _parent, WindowsUnwind _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.versionAndFlags = this._io.readU1();
            this.lenProlog = this._io.readU1();
            this.numCodes = this._io.readU1();
            this.frame = this._io.readU1();
        }

        public void _fetchInstances() {
        }
        private Integer flags;

        /**
         * Combination of `amd64_unwind_flags`.
         */
        public Integer flags() {
            if (this.flags != null)
                return this.flags;
            this.flags = ((Number) (versionAndFlags() >> 3 & 31)).intValue();
            return this.flags;
        }
        private Integer frameRegister;

        /**
         * Number of the register that is the frame pointer; 0 without one.
         */
        public Integer frameRegister() {
            if (this.frameRegister != null)
                return this.frameRegister;
            this.frameRegister = ((Number) (frame() & 15)).intValue();
            return this.frameRegister;
        }
        private Boolean hasChain;

        /**
         * Whether the function is a part of another one.
         */
        public Boolean hasChain() {
            if (this.hasChain != null)
                return this.hasChain;
            this.hasChain = (flags() & 4) != 0;
            return this.hasChain;
        }
        private Boolean hasHandler;

        /**
         * Whether the function has a handler of exceptions or of unwinding.
         */
        public Boolean hasHandler() {
            if (this.hasHandler != null)
                return this.hasHandler;
            this.hasHandler = (flags() & 3) != 0;
            return this.hasHandler;
        }
        private Long numSlots;

        /**
         * Number of slots with the padding behind the codes.
         */
        public Long numSlots() {
            if (this.numSlots != null)
                return this.numSlots;
            this.numSlots = ((Number) (((Number) (((Number) (numCodes())).longValue() + ((Number) (numCodes() & 1)).longValue())).longValue())).longValue();
            return this.numSlots;
        }
        private Long ofsFrame;

        /**
         * Bytes between the stack pointer and the frame pointer where it is set.
         */
        public Long ofsFrame() {
            if (this.ofsFrame != null)
                return this.ofsFrame;
            this.ofsFrame = ((Number) (((Number) (((Number) (frame() >> 4 & 15)).longValue() * 16)).longValue())).longValue();
            return this.ofsFrame;
        }
        private Integer version;

        /**
         * 1, or 2 if the codes describe epilogs as well.
         */
        public Integer version() {
            if (this.version != null)
                return this.version;
            this.version = ((Number) (versionAndFlags() & 7)).intValue();
            return this.version;
        }
        private int versionAndFlags;
        private int lenProlog;
        private int numCodes;
        private int frame;
        private WindowsUnwind _root;
        private WindowsUnwind.UnwindInfoAmd64 _parent;

        /**
         * Bits 0 to 2 are the `version`, bits 3 to 7 the `flags`.
         */
        public int versionAndFlags() { return versionAndFlags; }

        /**
         * Bytes of the prolog.
         */
        public int lenProlog() { return lenProlog; }

        /**
         * Number of slots of unwind codes.
         */
        public int numCodes() { return numCodes; }

        /**
         * Bits 0 to 3 are the `frame_register`, bits 4 to 7 its offset.
         */
        public int frame() { return frame; }
        public WindowsUnwind _root() { return _root; }
        public WindowsUnwind.UnwindInfoAmd64 _parent() { return _parent; }
    }

    /**
     * First word of an `unwind_info_arm64`.
     * @see <a href="https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records">Source</a>
     */
    public static class UnwindHeadArm64 extends KaitaiStruct {
        public static UnwindHeadArm64 fromFile(String fileName) throws IOException {
            return new UnwindHeadArm64(new ByteBufferKaitaiStream(fileName));
        }

        public UnwindHeadArm64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public UnwindHeadArm64(KaitaiStream _io, WindowsUnwind.UnwindInfoArm64 _parent) {
            this(_io, _parent, null);
        }

        public UnwindHeadArm64(KaitaiStream _io, WindowsUnwind.UnwindInfoArm64 _parent, WindowsUnwind _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.word = this._io.readU4le();
        }

        public void _fetchInstances() {
        }
        private Integer epilogs;

        /**
         * Number of epilogs, or index of the first code of the only epilog.
         */
        public Integer epilogs() {
            if (this.epilogs != null)
                return this.epilogs;
            this.epilogs = ((Number) (word() >> 22 & 31)).intValue();
            return this.epilogs;
        }
        private Boolean hasHandler;

        /**
         * Whether the function has a handler of exceptions.
         */
        public Boolean hasHandler() {
            if (this.hasHandler != null)
                return this.hasHandler;
            this.hasHandler = (word() >> 20 & 1) != 0;
            return this.hasHandler;
        }
        private Boolean hasOneEpilog;

        /**
         * Whether the function has one epilog at its end, whose codes begin at the
         * index `epilogs`.
         */
        public Boolean hasOneEpilog() {
            if (this.hasOneEpilog != null)
                return this.hasOneEpilog;
            this.hasOneEpilog = (word() >> 21 & 1) != 0;
            return this.hasOneEpilog;
        }
        private Boolean isExtended;

        /**
         * Whether the next word has both numbers, as they are too large here.
         */
        public Boolean isExtended() {
            if (this.isExtended != null)
                return this.isExtended;
            this.isExtended =  ((epilogs() == 0) && (numCodeWords() == 0)) ;
            return this.isExtended;
        }
        private Integer lenFunction;

        /**
         * Bytes of the function.
         */
        public Integer lenFunction() {
            if (this.lenFunction != null)
                return this.lenFunction;
            this.lenFunction = ((Number) ((((Number) (word())).longValue() & 262143) * 4)).intValue();
            return this.lenFunction;
        }
        private Integer numCodeWords;

        /**
         * Words of unwind codes.
         */
        public Integer numCodeWords() {
            if (this.numCodeWords != null)
                return this.numCodeWords;
            this.numCodeWords = ((Number) (word() >> 27 & 31)).intValue();
            return this.numCodeWords;
        }
        private Integer version;

        /**
         * Always zero.
         */
        public Integer version() {
            if (this.version != null)
                return this.version;
            this.version = ((Number) (word() >> 18 & 3)).intValue();
            return this.version;
        }
        private long word;
        private WindowsUnwind _root;
        private WindowsUnwind.UnwindInfoArm64 _parent;

        /**
         * The fields, see the instances.
         */
        public long word() { return word; }
        public WindowsUnwind _root() { return _root; }
        public WindowsUnwind.UnwindInfoArm64 _parent() { return _parent; }
    }

    /**
     * Unwind data (UNWIND_INFO) of versions 1 and 2: the effects of the prolog on
     * stack and registers, the last instruction first. Data of the handler may
     * follow.
     * @see <a href="https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_info">Source</a>
     */
    public static class UnwindInfoAmd64 extends KaitaiStruct {
        public static UnwindInfoAmd64 fromFile(String fileName) throws IOException {
            return new UnwindInfoAmd64(new ByteBufferKaitaiStream(fileName));
        }

        public UnwindInfoAmd64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public UnwindInfoAmd64(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public UnwindInfoAmd64(KaitaiStream _io, KaitaiStruct _parent, WindowsUnwind _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.head = new UnwindHeadAmd64(this._io, this, _root);
            this.codes = new ArrayList<UnwindCodeAmd64>();
            for (int i = 0; i < numCodes(); i++) {
                this.codes.add(new UnwindCodeAmd64(this._io, this, _root));
            }
            if ((head().numCodes() & 1) != 0) {
                this._unnamed2 = this._io.readBytes(2);
            }
            if (head().hasChain()) {
                this.chained = new RuntimeFunctionAmd64(this._io, this, _root);
            }
            if ( ((head().hasHandler()) && (!(head().hasChain()))) ) {
                this.handlerAddress = this._io.readU4le();
            }
        }

        public void _fetchInstances() {
            this.head._fetchInstances();
            for (int i = 0; i < this.codes.size(); i++) {
                this.codes.get(((Number) (i)).intValue())._fetchInstances();
            }
            if ((head().numCodes() & 1) != 0) {
            }
            if (head().hasChain()) {
                this.chained._fetchInstances();
            }
            if ( ((head().hasHandler()) && (!(head().hasChain()))) ) {
            }
        }
        private Integer numCodes;

        /**
         * Number of slots without the padding.
         */
        public Integer numCodes() {
            if (this.numCodes != null)
                return this.numCodes;
            this.numCodes = ((Number) (head().numCodes())).intValue();
            return this.numCodes;
        }
        private UnwindHeadAmd64 head;
        private List<UnwindCodeAmd64> codes;
        private byte[] _unnamed2;
        private RuntimeFunctionAmd64 chained;
        private Long handlerAddress;
        private WindowsUnwind _root;
        private KaitaiStruct _parent;

        /**
         * Counts, flags and frame register.
         */
        public UnwindHeadAmd64 head() { return head; }

        /**
         * The slots. A code may use the one or two slots behind it as its operand.
         */
        public List<UnwindCodeAmd64> codes() { return codes; }

        /**
         * Padding to an even number of slots.
         */
        public byte[] _unnamed2() { return _unnamed2; }

        /**
         * The function of which this one is a part; its codes are undone after
         * those of the part, all of them.
         */
        public RuntimeFunctionAmd64 chained() { return chained; }

        /**
         * RVA of the handler.
         */
        public Long handlerAddress() { return handlerAddress; }
        public WindowsUnwind _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }

    /**
     * Unwind data: codes of one to five bytes that undo the instructions of the
     * prolog, the last one first, and further ones for epilogs of another form.
     * Each code stands for one instruction, `trap_frame` and the following ones of
     * `arm64_unwind_codes` for none. Data of the handler may follow.
     * @see <a href="https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records">Source</a>
     */
    public static class UnwindInfoArm64 extends KaitaiStruct {
        public static UnwindInfoArm64 fromFile(String fileName) throws IOException {
            return new UnwindInfoArm64(new ByteBufferKaitaiStream(fileName));
        }

        public UnwindInfoArm64(KaitaiStream _io) {
            this(_io, null, null);
        }

        public UnwindInfoArm64(KaitaiStream _io, KaitaiStruct _parent) {
            this(_io, _parent, null);
        }

        public UnwindInfoArm64(KaitaiStream _io, KaitaiStruct _parent, WindowsUnwind _root) {
            super(_io);
            this._parent = _parent;
            this._root = _root;
            _read();
        }
        private void _read() {
            this.head = new UnwindHeadArm64(this._io, this, _root);
            if (head().isExtended()) {
                this.extension = new UnwindExtensionArm64(this._io, this, _root);
            }
            this.scopes = new ArrayList<EpilogScopeArm64>();
            for (int i = 0; i < numScopes(); i++) {
                this.scopes.add(new EpilogScopeArm64(this._io, this, _root));
            }
            this.codes = this._io.readBytes(numCodeWords() * 4);
            if (head().hasHandler()) {
                this.handlerAddress = this._io.readU4le();
            }
        }

        public void _fetchInstances() {
            this.head._fetchInstances();
            if (head().isExtended()) {
                this.extension._fetchInstances();
            }
            for (int i = 0; i < this.scopes.size(); i++) {
                this.scopes.get(((Number) (i)).intValue())._fetchInstances();
            }
            if (head().hasHandler()) {
            }
        }
        private Long epilogs;

        /**
         * Number of epilogs, or index of the first code of the only epilog.
         */
        public Long epilogs() {
            if (this.epilogs != null)
                return this.epilogs;
            this.epilogs = ((Number) ((head().isExtended() ? ((Number) (extension().epilogs())).longValue() : ((Number) (head().epilogs())).longValue()))).longValue();
            return this.epilogs;
        }
        private Long numCodeWords;

        /**
         * Words of unwind codes.
         */
        public Long numCodeWords() {
            if (this.numCodeWords != null)
                return this.numCodeWords;
            this.numCodeWords = ((Number) ((head().isExtended() ? ((Number) (extension().numCodeWords())).longValue() : ((Number) (head().numCodeWords())).longValue()))).longValue();
            return this.numCodeWords;
        }
        private Long numScopes;

        /**
         * Number of scopes.
         */
        public Long numScopes() {
            if (this.numScopes != null)
                return this.numScopes;
            this.numScopes = ((Number) ((head().hasOneEpilog() ? ((long) 0) : ((Number) (epilogs())).longValue()))).longValue();
            return this.numScopes;
        }
        private UnwindHeadArm64 head;
        private UnwindExtensionArm64 extension;
        private List<EpilogScopeArm64> scopes;
        private byte[] codes;
        private Long handlerAddress;
        private WindowsUnwind _root;
        private KaitaiStruct _parent;

        /**
         * Counts and flags.
         */
        public UnwindHeadArm64 head() { return head; }

        /**
         * Counts that are too large for the head.
         */
        public UnwindExtensionArm64 extension() { return extension; }

        /**
         * The epilogs.
         */
        public List<EpilogScopeArm64> scopes() { return scopes; }

        /**
         * The unwind codes, see `arm64_unwind_codes`.
         */
        public byte[] codes() { return codes; }

        /**
         * RVA of the handler.
         */
        public Long handlerAddress() { return handlerAddress; }
        public WindowsUnwind _root() { return _root; }
        public KaitaiStruct _parent() { return _parent; }
    }
    private WindowsUnwind _root;
    private KaitaiStruct _parent;
    public WindowsUnwind _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
