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
            $this->_m_targetAddress = $this->unwindAddress() & 4294967294;
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
