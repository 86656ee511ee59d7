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
        private Integer targetAddress;

        /**
         * RVA of the unwind data, or of the other entry.
         */
        public Integer targetAddress() {
            if (this.targetAddress != null)
                return this.targetAddress;
            this.targetAddress = ((Number) (unwindAddress() & 4294967294L)).intValue();
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
    private WindowsUnwind _root;
    private KaitaiStruct _parent;
    public WindowsUnwind _root() { return _root; }
    public KaitaiStruct _parent() { return _parent; }
}
