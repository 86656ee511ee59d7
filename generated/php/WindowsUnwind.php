<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_unwind.ksy; kaitai-struct-compiler 0.11.0

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
 */

namespace {
    class WindowsUnwind extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsUnwind $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
        }
    }
}

/**
 * An epilog. Those of a function are in the order of their offsets.
 */

namespace WindowsUnwind {
    class EpilogScopeArm64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsUnwind\UnwindInfoArm64 $_parent = null, ?\WindowsUnwind $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_word = $this->_io->readU4le();
        }
        protected $_m_index;

        /**
         * Index of the first byte of its unwind codes.
         */
        public function index() {
            if ($this->_m_index !== null)
                return $this->_m_index;
            $this->_m_index = $this->word() >> 22 & 1023;
            return $this->_m_index;
        }
        protected $_m_ofsEpilog;

        /**
         * Offset of its first instruction in the function.
         */
        public function ofsEpilog() {
            if ($this->_m_ofsEpilog !== null)
                return $this->_m_ofsEpilog;
            $this->_m_ofsEpilog = ($this->word() & 262143) * 4;
            return $this->_m_ofsEpilog;
        }
        protected $_m_word;

        /**
         * The fields, see the instances.
         */
        public function word() { return $this->_m_word; }
    }
}

/**
 * Words at the address in the frame pointer EBP of x86.
 */

namespace WindowsUnwind {
    class FrameRecord32 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsUnwind $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_next = $this->_io->readU4le();
            $this->_m_returnAddress = $this->_io->readU4le();
        }
        protected $_m_next;
        protected $_m_returnAddress;

        /**
         * Frame pointer of the caller; 0 at the end of the chain.
         */
        public function next() { return $this->_m_next; }

        /**
         * Where the caller goes on.
         */
        public function returnAddress() { return $this->_m_returnAddress; }
    }
}

/**
 * Words at the address in the frame pointer X29 of ARM64.
 */

namespace WindowsUnwind {
    class FrameRecord64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsUnwind $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_next = $this->_io->readU8le();
            $this->_m_returnAddress = $this->_io->readU8le();
        }
        protected $_m_next;
        protected $_m_returnAddress;

        /**
         * Frame pointer of the caller; 0 at the end of the chain.
         */
        public function next() { return $this->_m_next; }

        /**
         * Return address, which may be signed.
         */
        public function returnAddress() { return $this->_m_returnAddress; }
    }
}

/**
 * Words on the stack that the processor pushes when an interrupt or exception
 * occurs. Before them there may be an error code of eight bytes.
 */

namespace WindowsUnwind {
    class MachineFrameAmd64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsUnwind $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_rip = $this->_io->readU8le();
            $this->_m_segCs = $this->_io->readU2le();
            $this->_m__unnamed2 = $this->_io->readBytes(6);
            $this->_m_eflags = $this->_io->readU4le();
            $this->_m__unnamed4 = $this->_io->readBytes(4);
            $this->_m_rsp = $this->_io->readU8le();
            $this->_m_segSs = $this->_io->readU2le();
            $this->_m__unnamed7 = $this->_io->readBytes(6);
        }
        protected $_m_rip;
        protected $_m_segCs;
        protected $_m__unnamed2;
        protected $_m_eflags;
        protected $_m__unnamed4;
        protected $_m_rsp;
        protected $_m_segSs;
        protected $_m__unnamed7;

        /**
         * Address of the instruction that was interrupted or that failed.
         */
        public function rip() { return $this->_m_rip; }

        /**
         * Selector of the code; bits 0 and 1 are 3 in user mode.
         */
        public function segCs() { return $this->_m_segCs; }
        public function _unnamed2() { return $this->_m__unnamed2; }

        /**
         * Flags of the processor.
         */
        public function eflags() { return $this->_m_eflags; }
        public function _unnamed4() { return $this->_m__unnamed4; }

        /**
         * Stack pointer before the interrupt.
         */
        public function rsp() { return $this->_m_rsp; }

        /**
         * Selector of the stack.
         */
        public function segSs() { return $this->_m_segSs; }
        public function _unnamed7() { return $this->_m__unnamed7; }
    }
}

/**
 * Words on the stack at the code `machine_frame`; one reader has it, it was
 * not seen in a dump.
 */

namespace WindowsUnwind {
    class MachineFrameArm64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsUnwind $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_sp = $this->_io->readU8le();
            $this->_m_pc = $this->_io->readU8le();
        }
        protected $_m_sp;
        protected $_m_pc;

        /**
         * Stack pointer before.
         */
        public function sp() { return $this->_m_sp; }

        /**
         * Address of the instruction that was interrupted.
         */
        public function pc() { return $this->_m_pc; }
    }
}

/**
 * A function, or a part of one. No two entries of an exception directory
 * overlap.
 */

namespace WindowsUnwind {
    class RuntimeFunctionAmd64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsUnwind\UnwindInfoAmd64 $_parent = null, ?\WindowsUnwind $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_beginAddress = $this->_io->readU4le();
            $this->_m_endAddress = $this->_io->readU4le();
            $this->_m_unwindAddress = $this->_io->readU4le();
        }
        protected $_m_isIndirect;

        /**
         * Whether the entry refers to another entry.
         */
        public function isIndirect() {
            if ($this->_m_isIndirect !== null)
                return $this->_m_isIndirect;
            $this->_m_isIndirect = ($this->unwindAddress() & 1) != 0;
            return $this->_m_isIndirect;
        }
        protected $_m_targetAddress;

        /**
         * RVA of the unwind data, or of the other entry.
         */
        public function targetAddress() {
            if ($this->_m_targetAddress !== null)
                return $this->_m_targetAddress;
            $this->_m_targetAddress = ($this->unwindAddress() - ($this->unwindAddress() & 1));
            return $this->_m_targetAddress;
        }
        protected $_m_beginAddress;
        protected $_m_endAddress;
        protected $_m_unwindAddress;

        /**
         * RVA of the first byte.
         */
        public function beginAddress() { return $this->_m_beginAddress; }

        /**
         * RVA of the first byte behind it.
         */
        public function endAddress() { return $this->_m_endAddress; }

        /**
         * RVA of an `unwind_info_amd64`. If bit 0 is set, the rest is the RVA of
         * another entry, which is to be used in place of this one.
         */
        public function unwindAddress() { return $this->_m_unwindAddress; }
    }
}

/**
 * A function, or a part of one. The fields of the packed form are instances;
 * they have a meaning if `flag` is one of the packed forms.
 */

namespace WindowsUnwind {
    class RuntimeFunctionArm64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsUnwind $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_beginAddress = $this->_io->readU4le();
            $this->_m_unwindData = $this->_io->readU4le();
        }
        protected $_m_chain;

        /**
         * How the return address is saved, one of `arm64_chains`.
         */
        public function chain() {
            if ($this->_m_chain !== null)
                return $this->_m_chain;
            $this->_m_chain = $this->unwindData() >> 21 & 3;
            return $this->_m_chain;
        }
        protected $_m_flag;

        /**
         * One of `arm64_unwind_forms`.
         */
        public function flag() {
            if ($this->_m_flag !== null)
                return $this->_m_flag;
            $this->_m_flag = $this->unwindData() & 3;
            return $this->_m_flag;
        }
        protected $_m_hasHomes;

        /**
         * Whether the prolog stores the arguments x0 to x7.
         */
        public function hasHomes() {
            if ($this->_m_hasHomes !== null)
                return $this->_m_hasHomes;
            $this->_m_hasHomes = ($this->unwindData() >> 20 & 1) != 0;
            return $this->_m_hasHomes;
        }
        protected $_m_lenFrame;

        /**
         * Bytes of stack that the prolog allocates.
         */
        public function lenFrame() {
            if ($this->_m_lenFrame !== null)
                return $this->_m_lenFrame;
            $this->_m_lenFrame = ($this->unwindData() >> 23 & 511) * 16;
            return $this->_m_lenFrame;
        }
        protected $_m_lenFunction;

        /**
         * Bytes of the function.
         */
        public function lenFunction() {
            if ($this->_m_lenFunction !== null)
                return $this->_m_lenFunction;
            $this->_m_lenFunction = ($this->unwindData() >> 2 & 2047) * 4;
            return $this->_m_lenFunction;
        }
        protected $_m_numFloatRegisters;

        /**
         * Number of saved registers from d8 on.
         */
        public function numFloatRegisters() {
            if ($this->_m_numFloatRegisters !== null)
                return $this->_m_numFloatRegisters;
            $this->_m_numFloatRegisters = (($this->unwindData() >> 13 & 7) == 0 ? 0 : (($this->unwindData() >> 13 & 7) + 1));
            return $this->_m_numFloatRegisters;
        }
        protected $_m_numRegisters;

        /**
         * Number of saved registers from x19 on.
         */
        public function numRegisters() {
            if ($this->_m_numRegisters !== null)
                return $this->_m_numRegisters;
            $this->_m_numRegisters = $this->unwindData() >> 16 & 15;
            return $this->_m_numRegisters;
        }
        protected $_m_unwindAddress;

        /**
         * RVA of the unwind data if they are not packed.
         */
        public function unwindAddress() {
            if ($this->_m_unwindAddress !== null)
                return $this->_m_unwindAddress;
            $this->_m_unwindAddress = ($this->unwindData() - ($this->unwindData() & 3));
            return $this->_m_unwindAddress;
        }
        protected $_m_beginAddress;
        protected $_m_unwindData;

        /**
         * RVA of the first byte.
         */
        public function beginAddress() { return $this->_m_beginAddress; }

        /**
         * Bits 0 and 1 are the `flag`. The rest is the RVA of an
         * `unwind_info_arm64`, or the packed form of unwind data.
         */
        public function unwindData() { return $this->_m_unwindData; }
    }
}

/**
 * Registers on the stack at the code `trap_frame`: those that the kernel saves
 * at an interrupt, exception or system call. Only one reader has it, it was
 * not seen in a dump.
 */

namespace WindowsUnwind {
    class TrapFrameArm64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsUnwind $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_exceptionActive = $this->_io->readU1();
            $this->_m_contextFromFrames = $this->_io->readU1();
            $this->_m_debugRegistersValid = $this->_io->readU1();
            $this->_m_previousMode = $this->_io->readU1();
            $this->_m_faultStatus = $this->_io->readU4le();
            $this->_m_faultAddress = $this->_io->readU8le();
            $this->_m_vfpState = $this->_io->readU8le();
            $this->_m_debugRegisters = $this->_io->readBytes(120);
            $this->_m_spsr = $this->_io->readU4le();
            $this->_m_esr = $this->_io->readU4le();
            $this->_m_sp = $this->_io->readU8le();
            $this->_m_x = [];
            $n = 19;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_x[] = $this->_io->readU8le();
            }
            $this->_m_lr = $this->_io->readU8le();
            $this->_m_fp = $this->_io->readU8le();
            $this->_m_pc = $this->_io->readU8le();
        }
        protected $_m_exceptionActive;
        protected $_m_contextFromFrames;
        protected $_m_debugRegistersValid;
        protected $_m_previousMode;
        protected $_m_faultStatus;
        protected $_m_faultAddress;
        protected $_m_vfpState;
        protected $_m_debugRegisters;
        protected $_m_spsr;
        protected $_m_esr;
        protected $_m_sp;
        protected $_m_x;
        protected $_m_lr;
        protected $_m_fp;
        protected $_m_pc;

        /**
         * 0 interrupt, 1 exception, 2 system call.
         */
        public function exceptionActive() { return $this->_m_exceptionActive; }
        public function contextFromFrames() { return $this->_m_contextFromFrames; }

        /**
         * Whether the debug registers are saved.
         */
        public function debugRegistersValid() { return $this->_m_debugRegistersValid; }

        /**
         * Of a system call; of an interrupt it is the IRQL.
         */
        public function previousMode() { return $this->_m_previousMode; }

        /**
         * Of a page fault.
         */
        public function faultStatus() { return $this->_m_faultStatus; }

        /**
         * Of a page fault; of a system call it is the trap frame before.
         */
        public function faultAddress() { return $this->_m_faultAddress; }

        /**
         * Address of the saved vector registers, or 0.
         */
        public function vfpState() { return $this->_m_vfpState; }

        /**
         * Breakpoints and watchpoints.
         */
        public function debugRegisters() { return $this->_m_debugRegisters; }

        /**
         * Processor state; bits 0 to 3 are 0 in user mode.
         */
        public function spsr() { return $this->_m_spsr; }

        /**
         * Reason of the exception.
         */
        public function esr() { return $this->_m_esr; }

        /**
         * Stack pointer before.
         */
        public function sp() { return $this->_m_sp; }

        /**
         * X0 to X18.
         */
        public function x() { return $this->_m_x; }

        /**
         * Link register.
         */
        public function lr() { return $this->_m_lr; }

        /**
         * Frame pointer.
         */
        public function fp() { return $this->_m_fp; }

        /**
         * Address of the instruction that was interrupted or that failed.
         */
        public function pc() { return $this->_m_pc; }
    }
}

/**
 * A slot (UNWIND_CODE), which is an unwind code or an operand of the code
 * before it.
 */

namespace WindowsUnwind {
    class UnwindCodeAmd64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsUnwind\UnwindInfoAmd64 $_parent = null, ?\WindowsUnwind $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_codeOffset = $this->_io->readU1();
            $this->_m_operation = $this->_io->readU1();
        }
        protected $_m_ofsEpilog;

        /**
         * Of an `epilog` but the first one of a function: offset of the epilog,
         * backwards from the end of the function; 0 is padding.
         */
        public function ofsEpilog() {
            if ($this->_m_ofsEpilog !== null)
                return $this->_m_ofsEpilog;
            $this->_m_ofsEpilog = ($this->codeOffset() + ($this->opInfo() * 256));
            return $this->_m_ofsEpilog;
        }
        protected $_m_opInfo;

        /**
         * A register or a number, by the kind.
         */
        public function opInfo() {
            if ($this->_m_opInfo !== null)
                return $this->_m_opInfo;
            $this->_m_opInfo = $this->operation() >> 4 & 15;
            return $this->_m_opInfo;
        }
        protected $_m_operand;

        /**
         * The slot as an operand of 16 bits. The first of two slots has the lower
         * half of 32 bits.
         */
        public function operand() {
            if ($this->_m_operand !== null)
                return $this->_m_operand;
            $this->_m_operand = ($this->codeOffset() + ($this->operation() * 256));
            return $this->_m_operand;
        }
        protected $_m_unwindOp;

        /**
         * Kind of the code, one of `amd64_unwind_ops`.
         */
        public function unwindOp() {
            if ($this->_m_unwindOp !== null)
                return $this->_m_unwindOp;
            $this->_m_unwindOp = $this->operation() & 15;
            return $this->_m_unwindOp;
        }
        protected $_m_codeOffset;
        protected $_m_operation;

        /**
         * Offset in the prolog of the byte behind the instruction. Other meaning
         * for `epilog`.
         */
        public function codeOffset() { return $this->_m_codeOffset; }

        /**
         * Bits 0 to 3 are the `unwind_op`, bits 4 to 7 the `op_info`.
         */
        public function operation() { return $this->_m_operation; }
    }
}

/**
 * Second word of an `unwind_info_arm64` if the first one `is_extended`.
 */

namespace WindowsUnwind {
    class UnwindExtensionArm64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsUnwind\UnwindInfoArm64 $_parent = null, ?\WindowsUnwind $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_epilogs = $this->_io->readU2le();
            $this->_m_numCodeWords = $this->_io->readU1();
            $this->_m__unnamed2 = $this->_io->readBytes(1);
        }
        protected $_m_epilogs;
        protected $_m_numCodeWords;
        protected $_m__unnamed2;

        /**
         * Number of epilogs, or index of the first code of the only epilog.
         */
        public function epilogs() { return $this->_m_epilogs; }

        /**
         * Words of unwind codes.
         */
        public function numCodeWords() { return $this->_m_numCodeWords; }
        public function _unnamed2() { return $this->_m__unnamed2; }
    }
}

/**
 * Start of an `unwind_info_amd64`. In version 3, for functions that use the
 * registers of Intel APX, only the first two bytes have this layout.
 */

namespace WindowsUnwind {
    class UnwindHeadAmd64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsUnwind\UnwindInfoAmd64 $_parent = null, ?\WindowsUnwind $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_versionAndFlags = $this->_io->readU1();
            $this->_m_lenProlog = $this->_io->readU1();
            $this->_m_numCodes = $this->_io->readU1();
            $this->_m_frame = $this->_io->readU1();
        }
        protected $_m_flags;

        /**
         * Combination of `amd64_unwind_flags`.
         */
        public function flags() {
            if ($this->_m_flags !== null)
                return $this->_m_flags;
            $this->_m_flags = $this->versionAndFlags() >> 3 & 31;
            return $this->_m_flags;
        }
        protected $_m_frameRegister;

        /**
         * Number of the register that is the frame pointer; 0 without one.
         */
        public function frameRegister() {
            if ($this->_m_frameRegister !== null)
                return $this->_m_frameRegister;
            $this->_m_frameRegister = $this->frame() & 15;
            return $this->_m_frameRegister;
        }
        protected $_m_hasChain;

        /**
         * Whether the function is a part of another one.
         */
        public function hasChain() {
            if ($this->_m_hasChain !== null)
                return $this->_m_hasChain;
            $this->_m_hasChain = ($this->flags() & 4) != 0;
            return $this->_m_hasChain;
        }
        protected $_m_hasHandler;

        /**
         * Whether the function has a handler of exceptions or of unwinding.
         */
        public function hasHandler() {
            if ($this->_m_hasHandler !== null)
                return $this->_m_hasHandler;
            $this->_m_hasHandler = ($this->flags() & 3) != 0;
            return $this->_m_hasHandler;
        }
        protected $_m_numSlots;

        /**
         * Number of slots with the padding behind the codes.
         */
        public function numSlots() {
            if ($this->_m_numSlots !== null)
                return $this->_m_numSlots;
            $this->_m_numSlots = ($this->numCodes() + ($this->numCodes() & 1));
            return $this->_m_numSlots;
        }
        protected $_m_ofsFrame;

        /**
         * Bytes between the stack pointer and the frame pointer where it is set.
         */
        public function ofsFrame() {
            if ($this->_m_ofsFrame !== null)
                return $this->_m_ofsFrame;
            $this->_m_ofsFrame = (($this->frame() >> 4 & 15) * 16);
            return $this->_m_ofsFrame;
        }
        protected $_m_version;

        /**
         * 1, or 2 if the codes describe epilogs as well.
         */
        public function version() {
            if ($this->_m_version !== null)
                return $this->_m_version;
            $this->_m_version = $this->versionAndFlags() & 7;
            return $this->_m_version;
        }
        protected $_m_versionAndFlags;
        protected $_m_lenProlog;
        protected $_m_numCodes;
        protected $_m_frame;

        /**
         * Bits 0 to 2 are the `version`, bits 3 to 7 the `flags`.
         */
        public function versionAndFlags() { return $this->_m_versionAndFlags; }

        /**
         * Bytes of the prolog.
         */
        public function lenProlog() { return $this->_m_lenProlog; }

        /**
         * Number of slots of unwind codes.
         */
        public function numCodes() { return $this->_m_numCodes; }

        /**
         * Bits 0 to 3 are the `frame_register`, bits 4 to 7 its offset.
         */
        public function frame() { return $this->_m_frame; }
    }
}

/**
 * First word of an `unwind_info_arm64`.
 */

namespace WindowsUnwind {
    class UnwindHeadArm64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsUnwind\UnwindInfoArm64 $_parent = null, ?\WindowsUnwind $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_word = $this->_io->readU4le();
        }
        protected $_m_epilogs;

        /**
         * Number of epilogs, or index of the first code of the only epilog.
         */
        public function epilogs() {
            if ($this->_m_epilogs !== null)
                return $this->_m_epilogs;
            $this->_m_epilogs = $this->word() >> 22 & 31;
            return $this->_m_epilogs;
        }
        protected $_m_hasHandler;

        /**
         * Whether the function has a handler of exceptions.
         */
        public function hasHandler() {
            if ($this->_m_hasHandler !== null)
                return $this->_m_hasHandler;
            $this->_m_hasHandler = ($this->word() >> 20 & 1) != 0;
            return $this->_m_hasHandler;
        }
        protected $_m_hasOneEpilog;

        /**
         * Whether the function has one epilog at its end, whose codes begin at the
         * index `epilogs`.
         */
        public function hasOneEpilog() {
            if ($this->_m_hasOneEpilog !== null)
                return $this->_m_hasOneEpilog;
            $this->_m_hasOneEpilog = ($this->word() >> 21 & 1) != 0;
            return $this->_m_hasOneEpilog;
        }
        protected $_m_isExtended;

        /**
         * Whether the next word has both numbers, as they are too large here.
         */
        public function isExtended() {
            if ($this->_m_isExtended !== null)
                return $this->_m_isExtended;
            $this->_m_isExtended =  (($this->epilogs() == 0) && ($this->numCodeWords() == 0)) ;
            return $this->_m_isExtended;
        }
        protected $_m_lenFunction;

        /**
         * Bytes of the function.
         */
        public function lenFunction() {
            if ($this->_m_lenFunction !== null)
                return $this->_m_lenFunction;
            $this->_m_lenFunction = ($this->word() & 262143) * 4;
            return $this->_m_lenFunction;
        }
        protected $_m_numCodeWords;

        /**
         * Words of unwind codes.
         */
        public function numCodeWords() {
            if ($this->_m_numCodeWords !== null)
                return $this->_m_numCodeWords;
            $this->_m_numCodeWords = $this->word() >> 27 & 31;
            return $this->_m_numCodeWords;
        }
        protected $_m_version;

        /**
         * Always zero.
         */
        public function version() {
            if ($this->_m_version !== null)
                return $this->_m_version;
            $this->_m_version = $this->word() >> 18 & 3;
            return $this->_m_version;
        }
        protected $_m_word;

        /**
         * The fields, see the instances.
         */
        public function word() { return $this->_m_word; }
    }
}

/**
 * Unwind data (UNWIND_INFO) of versions 1 and 2: the effects of the prolog on
 * stack and registers, the last instruction first. Data of the handler may
 * follow.
 */

namespace WindowsUnwind {
    class UnwindInfoAmd64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsUnwind $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_head = new \WindowsUnwind\UnwindHeadAmd64($this->_io, $this, $this->_root);
            $this->_m_codes = [];
            $n = $this->numCodes();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_codes[] = new \WindowsUnwind\UnwindCodeAmd64($this->_io, $this, $this->_root);
            }
            if (($this->head()->numCodes() & 1) != 0) {
                $this->_m__unnamed2 = $this->_io->readBytes(2);
            }
            if ($this->head()->hasChain()) {
                $this->_m_chained = new \WindowsUnwind\RuntimeFunctionAmd64($this->_io, $this, $this->_root);
            }
            if ( (($this->head()->hasHandler()) && (!($this->head()->hasChain()))) ) {
                $this->_m_handlerAddress = $this->_io->readU4le();
            }
        }
        protected $_m_numCodes;

        /**
         * Number of slots without the padding.
         */
        public function numCodes() {
            if ($this->_m_numCodes !== null)
                return $this->_m_numCodes;
            $this->_m_numCodes = $this->head()->numCodes();
            return $this->_m_numCodes;
        }
        protected $_m_head;
        protected $_m_codes;
        protected $_m__unnamed2;
        protected $_m_chained;
        protected $_m_handlerAddress;

        /**
         * Counts, flags and frame register.
         */
        public function head() { return $this->_m_head; }

        /**
         * The slots. A code may use the one or two slots behind it as its operand.
         */
        public function codes() { return $this->_m_codes; }

        /**
         * Padding to an even number of slots.
         */
        public function _unnamed2() { return $this->_m__unnamed2; }

        /**
         * The function of which this one is a part; its codes are undone after
         * those of the part, all of them.
         */
        public function chained() { return $this->_m_chained; }

        /**
         * RVA of the handler.
         */
        public function handlerAddress() { return $this->_m_handlerAddress; }
    }
}

/**
 * Unwind data: codes of one to five bytes that undo the instructions of the
 * prolog, the last one first, and further ones for epilogs of another form.
 * Each code stands for one instruction, `trap_frame` and the following ones of
 * `arm64_unwind_codes` for none. Data of the handler may follow.
 */

namespace WindowsUnwind {
    class UnwindInfoArm64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsUnwind $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_head = new \WindowsUnwind\UnwindHeadArm64($this->_io, $this, $this->_root);
            if ($this->head()->isExtended()) {
                $this->_m_extension = new \WindowsUnwind\UnwindExtensionArm64($this->_io, $this, $this->_root);
            }
            $this->_m_scopes = [];
            $n = $this->numScopes();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_scopes[] = new \WindowsUnwind\EpilogScopeArm64($this->_io, $this, $this->_root);
            }
            $this->_m_codes = $this->_io->readBytes($this->numCodeWords() * 4);
            if ($this->head()->hasHandler()) {
                $this->_m_handlerAddress = $this->_io->readU4le();
            }
        }
        protected $_m_epilogs;

        /**
         * Number of epilogs, or index of the first code of the only epilog.
         */
        public function epilogs() {
            if ($this->_m_epilogs !== null)
                return $this->_m_epilogs;
            $this->_m_epilogs = ($this->head()->isExtended() ? $this->extension()->epilogs() : $this->head()->epilogs());
            return $this->_m_epilogs;
        }
        protected $_m_numCodeWords;

        /**
         * Words of unwind codes.
         */
        public function numCodeWords() {
            if ($this->_m_numCodeWords !== null)
                return $this->_m_numCodeWords;
            $this->_m_numCodeWords = ($this->head()->isExtended() ? $this->extension()->numCodeWords() : $this->head()->numCodeWords());
            return $this->_m_numCodeWords;
        }
        protected $_m_numScopes;

        /**
         * Number of scopes.
         */
        public function numScopes() {
            if ($this->_m_numScopes !== null)
                return $this->_m_numScopes;
            $this->_m_numScopes = ($this->head()->hasOneEpilog() ? 0 : $this->epilogs());
            return $this->_m_numScopes;
        }
        protected $_m_head;
        protected $_m_extension;
        protected $_m_scopes;
        protected $_m_codes;
        protected $_m_handlerAddress;

        /**
         * Counts and flags.
         */
        public function head() { return $this->_m_head; }

        /**
         * Counts that are too large for the head.
         */
        public function extension() { return $this->_m_extension; }

        /**
         * The epilogs.
         */
        public function scopes() { return $this->_m_scopes; }

        /**
         * The unwind codes, see `arm64_unwind_codes`.
         */
        public function codes() { return $this->_m_codes; }

        /**
         * RVA of the handler.
         */
        public function handlerAddress() { return $this->_m_handlerAddress; }
    }
}

namespace WindowsUnwind {
    class Amd64UnwindFlags {

        /**
         * The function has a handler of exceptions.
         */
        const EXCEPTION_HANDLER = 1;

        /**
         * The function has a handler that is called when its frame is removed.
         */
        const UNWIND_HANDLER = 2;

        /**
         * The function is a part of another one.
         */
        const CHAINED = 4;

        private const _VALUES = [1 => true, 2 => true, 4 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsUnwind {
    class Amd64UnwindOps {

        /**
         * A push of the register `op_info`.
         */
        const PUSH_NONVOL = 0;

        /**
         * Stack of `operand` times 8 bytes, or with 1 in `op_info` of two slots as
         * bytes.
         */
        const ALLOC_LARGE = 1;

        /**
         * Stack of `op_info` times 8 and 8 bytes.
         */
        const ALLOC_SMALL = 2;

        /**
         * The frame pointer is set, to the stack pointer and `ofs_frame`.
         */
        const SET_FPREG = 3;

        /**
         * The register `op_info` is stored `operand` times 8 bytes above the stack
         * pointer that the prolog ends with.
         */
        const SAVE_NONVOL = 4;

        /**
         * As before, with the offset in bytes in two slots.
         */
        const SAVE_NONVOL_FAR = 5;

        /**
         * In version 2, one slot. The first one of a function has the bytes of each
         * of its epilogs in `code_offset`, and bit 0 of `op_info` is set if one of
         * them is at its end. All others have `ofs_epilog`. In version 1 it was
         * a saved half of a vector register, with one slot as the operand.
         */
        const EPILOG = 6;

        /**
         * In version 1 a saved half of a vector register, with two slots.
         */
        const SPARE = 7;

        /**
         * The vector register `op_info` is stored `operand` times 16 bytes above the
         * stack pointer.
         */
        const SAVE_XMM128 = 8;

        /**
         * As before, with the offset in bytes in two slots.
         */
        const SAVE_XMM128_FAR = 9;

        /**
         * A `machine_frame_amd64` was pushed, and with 1 in `op_info` an error code
         * after it.
         */
        const PUSH_MACHFRAME = 10;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 10 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsUnwind {
    class Arm64Chains {

        /**
         * The return address stays in lr.
         */
        const UNCHAINED = 0;

        /**
         * lr is saved behind the other registers.
         */
        const SAVED_LR = 1;

        /**
         * As `chained`, and lr is signed before.
         */
        const CHAINED_SIGNED = 2;

        /**
         * x29 and lr are a `frame_record64`.
         */
        const CHAINED = 3;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsUnwind {
    class Arm64UnwindCodes {

        /**
         * Stack, 16 bytes times bits 0 to 4.
         */
        const ALLOC_S = 0;

        /**
         * x19 and x20 are pushed into 8 bytes times bits 0 to 4.
         */
        const SAVE_R19R20_X = 32;

        /**
         * x29 and lr at 8 bytes times bits 0 to 5.
         */
        const SAVE_FPLR = 64;

        /**
         * x29 and lr are pushed into 8 bytes times bits 0 to 5, and 8.
         */
        const SAVE_FPLR_X = 128;

        /**
         * Two bytes: stack, 16 bytes times bits 0 to 10.
         */
        const ALLOC_M = 192;

        /**
         * Two bytes: the registers of bits 6 to 9, from x19, and the
         * next one, at 8 bytes times bits 0 to 5.
         */
        const SAVE_REGP = 200;

        /**
         * Two bytes: as `save_regp`, pushed into 8 more bytes.
         */
        const SAVE_REGP_X = 204;

        /**
         * Two bytes: one register, as `save_regp`.
         */
        const SAVE_REG = 208;

        /**
         * Two bytes: the register of bits 5 to 8 is pushed into 8 bytes
         * times bits 0 to 4, and 8.
         */
        const SAVE_REG_X = 212;

        /**
         * Two bytes: the register of bits 6 to 8 times 2, from x19, and
         * lr, at 8 bytes times bits 0 to 5.
         */
        const SAVE_LRPAIR = 214;

        /**
         * Two bytes: the registers of bits 6 to 8, from d8, and the next
         * one, at 8 bytes times bits 0 to 5.
         */
        const SAVE_FREGP = 216;

        /**
         * Two bytes: as `save_fregp`, pushed into 8 more bytes.
         */
        const SAVE_FREGP_X = 218;

        /**
         * Two bytes: one register, as `save_fregp`.
         */
        const SAVE_FREG = 220;

        /**
         * Two bytes: the register of bits 5 to 7 is pushed into 8 bytes
         * times bits 0 to 4, and 8.
         */
        const SAVE_FREG_X = 222;

        /**
         * Two bytes: stack in units of the size of scalable vectors
         * (SVE).
         */
        const ALLOC_Z = 223;

        /**
         * Four bytes: stack, 16 bytes times bits 0 to 23.
         */
        const ALLOC_L = 224;

        /**
         * x29 is set to the stack pointer.
         */
        const SET_FP = 225;

        /**
         * Two bytes: x29 is set to the stack pointer and 8 bytes times
         * bits 0 to 7.
         */
        const ADD_FP = 226;

        /**
         * An instruction without effect on the frame.
         */
        const NOP = 227;

        /**
         * End of the codes.
         */
        const END = 228;

        /**
         * End of the codes of a part of a function; those of the
         * function follow.
         */
        const END_C = 229;

        /**
         * The pair of registers behind the one of the next code, in the
         * 16 bytes behind it.
         */
        const SAVE_NEXT = 230;

        /**
         * Three bytes: any register or pair.
         */
        const SAVE_ANY_REG = 231;

        /**
         * A `trap_frame_arm64` is at the stack pointer.
         */
        const TRAP_FRAME = 232;

        /**
         * A `machine_frame_arm64` is at the stack pointer.
         */
        const MACHINE_FRAME = 233;

        /**
         * A CONTEXT is at the stack pointer.
         */
        const CONTEXT = 234;

        /**
         * A CONTEXT of ARM64EC is at the stack pointer.
         */
        const EC_CONTEXT = 235;

        /**
         * lr is no return address, but the address of an instruction.
         */
        const CLEAR_UNWOUND_TO_CALL = 236;

        /**
         * lr is signed.
         */
        const PAC_SIGN_LR = 252;

        private const _VALUES = [0 => true, 32 => true, 64 => true, 128 => true, 192 => true, 200 => true, 204 => true, 208 => true, 212 => true, 214 => true, 216 => true, 218 => true, 220 => true, 222 => true, 223 => true, 224 => true, 225 => true, 226 => true, 227 => true, 228 => true, 229 => true, 230 => true, 231 => true, 232 => true, 233 => true, 234 => true, 235 => true, 236 => true, 252 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsUnwind {
    class Arm64UnwindForms {

        /**
         * The entry refers to unwind data.
         */
        const FULL = 0;

        /**
         * Packed unwind data of a function with a prolog and an epilog at its end.
         */
        const PACKED = 1;

        /**
         * Packed unwind data of a part without a prolog and without an epilog.
         */
        const PACKED_PART = 2;

        private const _VALUES = [0 => true, 1 => true, 2 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
