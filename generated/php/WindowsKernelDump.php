<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_kernel_dump.ksy; kaitai-struct-compiler 0.11.0

/**
 * A crash dump of the Windows kernel: what the operating system (or a
 * debugger, a hypervisor or an acquisition tool on its behalf) writes when a
 * machine stops with a bug check or when its memory is taken while it runs.
 * The usual names are `MEMORY.DMP` and, in the folder `Minidump`, the date and a
 * number. The dump of a single process is another format, see `windows_minidump`.
 * 
 * A file begins with a header of fixed size, 0x2000 bytes for 64-bit machines
 * and 0x1000 bytes for 32-bit ones. It tells why the machine stopped, where the
 * kernel keeps its lists, and what one processor was doing. What follows is
 * told by `dump_type`:
 * 
 * * a full dump stores the pages of all runs of the physical memory
 *   descriptor, one after another, right after the header;
 * * a bitmap dump has `bitmap_header`, whose bitmap tells which pages follow;
 * * a summary dump has `summary_header`, the older form of the same;
 * * a range dump has `rdmp_header`, whose table of ranges tells which pages
 *   follow;
 * * a triage ("small memory") dump has `triage`, which tells where selected
 *   pieces of virtual memory are.
 * 
 * Drivers may have added data of their own behind all that, see
 * `blob_file_header`.
 * 
 * The bulk of a file (bitmap, range table, pages) is located here, not parsed:
 * it may be hundreds of gigabytes. `ofs_` and `len_` instances are offsets from
 * the start of the file and lengths in bytes, so that an application can take
 * the bytes in its own way.
 * 
 * Not all of it has been seen in files that Windows wrote. Summary dumps, the
 * bitmap header and the triage structures of 32-bit machines, and the context of
 * 32-bit ARM follow declarations and other readers alone; their documentation
 * says so.
 * 
 * Everything a writer leaves out keeps a fill pattern: the bytes `PAGE` repeated
 * over the whole header, at offsets divisible by four. An unset u4 reads
 * 0x45474150 and an unset u8 reads 0x4547415045474150, in enumerations too.
 * Nothing in a header can be relied upon without a check; counts and sizes
 * least of all.
 */

namespace {
    class WindowsKernelDump extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_signature = $this->_io->readBytes(4);
            if (!($this->_m_signature == "\x50\x41\x47\x45")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x50\x41\x47\x45", $this->_m_signature, $this->_io, "/seq/0");
            }
            $this->_m_validDump = $this->_io->readU4le();
            if (!( (($this->_m_validDump == \WindowsKernelDump\ValidDumps::DUMP64) || ($this->_m_validDump == \WindowsKernelDump\ValidDumps::DUMP32)) )) {
                throw new \Kaitai\Struct\Error\ValidationNotAnyOfError($this->_m_validDump, $this->_io, "/seq/1");
            }
            switch ($this->validDump()) {
                case \WindowsKernelDump\ValidDumps::DUMP32:
                    $this->_m__raw_header = $this->_io->readBytes($this->lenHeader() - 8);
                    $_io__raw_header = new \Kaitai\Struct\Stream($this->_m__raw_header);
                    $this->_m_header = new \WindowsKernelDump\Header32($_io__raw_header, $this, $this->_root);
                    break;
                case \WindowsKernelDump\ValidDumps::DUMP64:
                    $this->_m__raw_header = $this->_io->readBytes($this->lenHeader() - 8);
                    $_io__raw_header = new \Kaitai\Struct\Stream($this->_m__raw_header);
                    $this->_m_header = new \WindowsKernelDump\Header64($_io__raw_header, $this, $this->_root);
                    break;
                default:
                    $this->_m_header = $this->_io->readBytes($this->lenHeader() - 8);
                    break;
            }
        }
        protected $_m_bitmapHeader;

        /**
         * What follows the header of a bitmap dump.
         */
        public function bitmapHeader() {
            if ($this->_m_bitmapHeader !== null)
                return $this->_m_bitmapHeader;
            if ( (($this->kind() == \WindowsKernelDump\DumpTypes::BITMAP_FULL) || ($this->kind() == \WindowsKernelDump\DumpTypes::BITMAP_KERNEL) || ($this->kind() == \WindowsKernelDump\DumpTypes::AUTOMATIC)) ) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->lenHeader());
                $this->_m_bitmapHeader = new \WindowsKernelDump\BitmapHeader($this->_io, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_bitmapHeader;
        }
        protected $_m_kind;

        /**
         * What follows the header, which is the `dump_type` of either header.
         */
        public function kind() {
            if ($this->_m_kind !== null)
                return $this->_m_kind;
            $this->_m_kind = ($this->validDump() == \WindowsKernelDump\ValidDumps::DUMP64 ? $this->header()->dumpType() : $this->header()->dumpType());
            return $this->_m_kind;
        }
        protected $_m_lenHeader;

        /**
         * Size of the header with its signatures; offset of what follows it.
         */
        public function lenHeader() {
            if ($this->_m_lenHeader !== null)
                return $this->_m_lenHeader;
            $this->_m_lenHeader = ($this->validDump() == \WindowsKernelDump\ValidDumps::DUMP64 ? 8192 : 4096);
            return $this->_m_lenHeader;
        }
        protected $_m_lenPage;

        /**
         * Size of a page of physical memory, the unit of all page numbers.
         */
        public function lenPage() {
            if ($this->_m_lenPage !== null)
                return $this->_m_lenPage;
            $this->_m_lenPage = 4096;
            return $this->_m_lenPage;
        }
        protected $_m_ofsPages;

        /**
         * Offset of the first page in a full dump. The other kinds tell their own:
         * `bitmap_header.first_page`, `summary_header.first_page` and
         * `rdmp_header.first_page_offset`.
         */
        public function ofsPages() {
            if ($this->_m_ofsPages !== null)
                return $this->_m_ofsPages;
            $this->_m_ofsPages = $this->lenHeader();
            return $this->_m_ofsPages;
        }
        protected $_m_rdmpHeader;

        /**
         * What follows the header of a range dump.
         */
        public function rdmpHeader() {
            if ($this->_m_rdmpHeader !== null)
                return $this->_m_rdmpHeader;
            if ( (($this->validDump() == \WindowsKernelDump\ValidDumps::DUMP64) && ( (($this->kind() == \WindowsKernelDump\DumpTypes::KERNEL_MEMORY) || ($this->kind() == \WindowsKernelDump\DumpTypes::KERNEL_AND_USER_MEMORY) || ($this->kind() == \WindowsKernelDump\DumpTypes::COMPLETE_MEMORY)) )) ) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->lenHeader());
                $this->_m_rdmpHeader = new \WindowsKernelDump\RdmpHeader($this->_io, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_rdmpHeader;
        }
        protected $_m_summaryHeader;

        /**
         * What follows the header of a summary dump.
         */
        public function summaryHeader() {
            if ($this->_m_summaryHeader !== null)
                return $this->_m_summaryHeader;
            if ($this->kind() == \WindowsKernelDump\DumpTypes::SUMMARY) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->lenHeader());
                $this->_m_summaryHeader = new \WindowsKernelDump\SummaryHeader($this->_io, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_summaryHeader;
        }
        protected $_m_triage;

        /**
         * What follows the header of a triage dump, the directory of its parts.
         */
        public function triage() {
            if ($this->_m_triage !== null)
                return $this->_m_triage;
            if ($this->kind() == \WindowsKernelDump\DumpTypes::TRIAGE) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->lenHeader());
                switch ($this->validDump()) {
                    case \WindowsKernelDump\ValidDumps::DUMP32:
                        $this->_m_triage = new \WindowsKernelDump\TriageDump32($this->_io, $this, $this->_root);
                        break;
                    case \WindowsKernelDump\ValidDumps::DUMP64:
                        $this->_m_triage = new \WindowsKernelDump\TriageDump64($this->_io, $this, $this->_root);
                        break;
                }
                $this->_io->seek($_pos);
            }
            return $this->_m_triage;
        }
        protected $_m_signature;
        protected $_m_validDump;
        protected $_m_header;
        protected $_m__raw_header;
        public function signature() { return $this->_m_signature; }

        /**
         * Tells the header of a 64-bit machine from that of a 32-bit one.
         */
        public function validDump() { return $this->_m_validDump; }

        /**
         * The rest of the header, without `signature` and `valid_dump`.
         */
        public function header() { return $this->_m_header; }
        public function _raw_header() { return $this->_m__raw_header; }
    }
}

/**
 * What follows the header of a bitmap dump. The bitmap has one bit for each
 * page of physical memory from page 0 on, the lowest bit of a byte first; a
 * set bit means that the page is stored. The stored pages lie one after
 * another from `first_page` on, in ascending order.
 * 
 * No public header declares it; the names are those of its readers. That a
 * 32-bit dump has the same structure is the word of one reader alone.
 */

namespace WindowsKernelDump {
    class BitmapHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsKernelDump $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_signature = $this->_io->readU4le();
            if (!( (($this->_m_signature == \WindowsKernelDump\BitmapSignatures::FULL) || ($this->_m_signature == \WindowsKernelDump\BitmapSignatures::SUMMARY)) )) {
                throw new \Kaitai\Struct\Error\ValidationNotAnyOfError($this->_m_signature, $this->_io, "/types/bitmap_header/seq/0");
            }
            $this->_m_validDump = $this->_io->readBytes(4);
            if (!($this->_m_validDump == "\x44\x55\x4D\x50")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x44\x55\x4D\x50", $this->_m_validDump, $this->_io, "/types/bitmap_header/seq/1");
            }
            $this->_m__unnamed2 = $this->_io->readBytes(24);
            $this->_m_firstPage = $this->_io->readU8le();
            $this->_m_totalPresentPages = $this->_io->readU8le();
            $this->_m_pages = $this->_io->readU8le();
        }
        protected $_m_bitmap;

        /**
         * The bitmap as it lies in the file. For large dumps take the bytes from
         * `ofs_bitmap` instead.
         */
        public function bitmap() {
            if ($this->_m_bitmap !== null)
                return $this->_m_bitmap;
            $io = $this->_root()->_io();
            $_pos = $io->pos();
            $io->seek($this->ofsBitmap());
            $this->_m_bitmap = $io->readBytes($this->lenBitmap());
            $io->seek($_pos);
            return $this->_m_bitmap;
        }
        protected $_m_lenBitmap;

        /**
         * Size of the bitmap in bytes.
         */
        public function lenBitmap() {
            if ($this->_m_lenBitmap !== null)
                return $this->_m_lenBitmap;
            $this->_m_lenBitmap = intval(($this->pages() + 7) / 8);
            return $this->_m_lenBitmap;
        }
        protected $_m_ofsBitmap;

        /**
         * Offset of the bitmap from the start of the file.
         */
        public function ofsBitmap() {
            if ($this->_m_ofsBitmap !== null)
                return $this->_m_ofsBitmap;
            $this->_m_ofsBitmap = $this->_root()->lenHeader() + 56;
            return $this->_m_ofsBitmap;
        }
        protected $_m_signature;
        protected $_m_validDump;
        protected $_m__unnamed2;
        protected $_m_firstPage;
        protected $_m_totalPresentPages;
        protected $_m_pages;
        public function signature() { return $this->_m_signature; }
        public function validDump() { return $this->_m_validDump; }

        /**
         * The first four bytes may be options of the dump; the rest is reserved.
         */
        public function _unnamed2() { return $this->_m__unnamed2; }

        /**
         * Offset of the first stored page from the start of the file. Behind the
         * bitmap, but not always right behind it and not always aligned.
         */
        public function firstPage() { return $this->_m_firstPage; }

        /**
         * Number of stored pages, which are the set bits of the bitmap.
         */
        public function totalPresentPages() { return $this->_m_totalPresentPages; }

        /**
         * Number of bits in the bitmap. Bits of its last byte beyond it mean nothing.
         */
        public function pages() { return $this->_m_pages; }
    }
}

/**
 * Head of the secondary data, which drivers have added behind the dump (0x10
 * bytes): behind the mark of a triage dump, behind the last page of others. A
 * `blob_header` follows at `header_size`, and more behind its data.
 * 
 * The end is that of the file, or what does not begin with the size of a
 * `blob_header`: some writers leave zeros or garbage behind. What is said of
 * dumps with pages has not been seen in a file.
 */

namespace WindowsKernelDump {
    class BlobFileHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_signature1 = $this->_io->readBytes(4);
            if (!($this->_m_signature1 == "\x44\x75\x6D\x70")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x44\x75\x6D\x70", $this->_m_signature1, $this->_io, "/types/blob_file_header/seq/0");
            }
            $this->_m_signature2 = $this->_io->readBytes(4);
            if (!($this->_m_signature2 == "\x42\x6C\x6F\x62")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x42\x6C\x6F\x62", $this->_m_signature2, $this->_io, "/types/blob_file_header/seq/1");
            }
            $this->_m_headerSize = $this->_io->readU4le();
            $this->_m_buildNumber = $this->_io->readU4le();
        }
        protected $_m_signature1;
        protected $_m_signature2;
        protected $_m_headerSize;
        protected $_m_buildNumber;
        public function signature1() { return $this->_m_signature1; }
        public function signature2() { return $this->_m_signature2; }

        /**
         * Size of this header in bytes, 0x10.
         */
        public function headerSize() { return $this->_m_headerSize; }

        /**
         * Build number of Windows in the lower 28 bits; the upper four are 0xf for a
         * free (release) build of the kernel.
         */
        public function buildNumber() { return $this->_m_buildNumber; }
    }
}

/**
 * Head of a blob of secondary data (0x20 bytes). Padding, the data and more
 * padding follow, then the next header. Nothing need be aligned.
 */

namespace WindowsKernelDump {
    class BlobHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_headerSize = $this->_io->readU4le();
            $this->_m_tag = $this->_io->readBytes(16);
            $this->_m_dataSize = $this->_io->readU4le();
            $this->_m_prePad = $this->_io->readU4le();
            $this->_m_postPad = $this->_io->readU4le();
        }
        protected $_m_headerSize;
        protected $_m_tag;
        protected $_m_dataSize;
        protected $_m_prePad;
        protected $_m_postPad;

        /**
         * Size of this header in bytes, 0x20; another value ends the chain.
         */
        public function headerSize() { return $this->_m_headerSize; }

        /**
         * GUID that tells whose data it is, in the byte order of Windows: numbers
         * of 4, 2 and 2 bytes, the lowest byte of each first, then eight bytes.
         * Several blobs of a file may have the same.
         */
        public function tag() { return $this->_m_tag; }

        /**
         * Size of the data in bytes.
         */
        public function dataSize() { return $this->_m_dataSize; }

        /**
         * Bytes between this header and the data.
         */
        public function prePad() { return $this->_m_prePad; }

        /**
         * Bytes between the data and the next header.
         */
        public function postPad() { return $this->_m_postPad; }
    }
}

/**
 * Registers of a 32-bit ARM processor (0x1a0 bytes). Parts that
 * `context_flags` does not name may be garbage. After its declaration; not
 * seen in a dump.
 */

namespace WindowsKernelDump {
    class ContextArm extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsKernelDump\Header32 $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_contextFlags = $this->_io->readU4le();
            $this->_m_r = [];
            $n = 13;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_r[] = $this->_io->readU4le();
            }
            $this->_m_sp = $this->_io->readU4le();
            $this->_m_lr = $this->_io->readU4le();
            $this->_m_pc = $this->_io->readU4le();
            $this->_m_cpsr = $this->_io->readU4le();
            $this->_m_fpscr = $this->_io->readU4le();
            $this->_m__unnamed7 = $this->_io->readBytes(4);
            $this->_m_q = [];
            $n = 16;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_q[] = new \WindowsKernelDump\M128a($this->_io, $this, $this->_root);
            }
            $this->_m_bvr = [];
            $n = 8;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_bvr[] = $this->_io->readU4le();
            }
            $this->_m_bcr = [];
            $n = 8;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_bcr[] = $this->_io->readU4le();
            }
            $this->_m_wvr = [];
            $n = 1;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_wvr[] = $this->_io->readU4le();
            }
            $this->_m_wcr = [];
            $n = 1;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_wcr[] = $this->_io->readU4le();
            }
            $this->_m__unnamed13 = $this->_io->readBytes(8);
        }
        protected $_m_contextFlagArm;

        /**
         * Bit 21 of `context_flags`: the context is that of a 32-bit ARM processor.
         */
        public function contextFlagArm() {
            if ($this->_m_contextFlagArm !== null)
                return $this->_m_contextFlagArm;
            $this->_m_contextFlagArm =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 2097152) != 0)) ;
            return $this->_m_contextFlagArm;
        }
        protected $_m_contextFlagControl;

        /**
         * Bit 0 of `context_flags`: Sp, Lr, Pc and Cpsr.
         */
        public function contextFlagControl() {
            if ($this->_m_contextFlagControl !== null)
                return $this->_m_contextFlagControl;
            $this->_m_contextFlagControl =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 1) != 0)) ;
            return $this->_m_contextFlagControl;
        }
        protected $_m_contextFlagDebugRegisters;

        /**
         * Bit 3 of `context_flags`.
         */
        public function contextFlagDebugRegisters() {
            if ($this->_m_contextFlagDebugRegisters !== null)
                return $this->_m_contextFlagDebugRegisters;
            $this->_m_contextFlagDebugRegisters =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 8) != 0)) ;
            return $this->_m_contextFlagDebugRegisters;
        }
        protected $_m_contextFlagFloatingPoint;

        /**
         * Bit 2 of `context_flags`: Fpscr and the vector registers.
         */
        public function contextFlagFloatingPoint() {
            if ($this->_m_contextFlagFloatingPoint !== null)
                return $this->_m_contextFlagFloatingPoint;
            $this->_m_contextFlagFloatingPoint =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 4) != 0)) ;
            return $this->_m_contextFlagFloatingPoint;
        }
        protected $_m_contextFlagInteger;

        /**
         * Bit 1 of `context_flags`: R0 to R12.
         */
        public function contextFlagInteger() {
            if ($this->_m_contextFlagInteger !== null)
                return $this->_m_contextFlagInteger;
            $this->_m_contextFlagInteger =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 2) != 0)) ;
            return $this->_m_contextFlagInteger;
        }
        protected $_m_contextFlagsWritten;

        /**
         * Whether `context_flags` was written: false if it has the fill pattern, whose
         * bits mean nothing.
         */
        public function contextFlagsWritten() {
            if ($this->_m_contextFlagsWritten !== null)
                return $this->_m_contextFlagsWritten;
            $this->_m_contextFlagsWritten = $this->contextFlags() != 1162297680;
            return $this->_m_contextFlagsWritten;
        }
        protected $_m_contextFlags;
        protected $_m_r;
        protected $_m_sp;
        protected $_m_lr;
        protected $_m_pc;
        protected $_m_cpsr;
        protected $_m_fpscr;
        protected $_m__unnamed7;
        protected $_m_q;
        protected $_m_bvr;
        protected $_m_bcr;
        protected $_m_wvr;
        protected $_m_wcr;
        protected $_m__unnamed13;

        /**
         * Which parts are filled; combination of `context_arm_flags`.
         */
        public function contextFlags() { return $this->_m_contextFlags; }

        /**
         * R0 to R12.
         */
        public function r() { return $this->_m_r; }

        /**
         * Stack pointer, R13.
         */
        public function sp() { return $this->_m_sp; }

        /**
         * Link register, R14.
         */
        public function lr() { return $this->_m_lr; }

        /**
         * Program counter, R15.
         */
        public function pc() { return $this->_m_pc; }

        /**
         * Processor state, that is condition flags, interrupt masks and mode.
         */
        public function cpsr() { return $this->_m_cpsr; }

        /**
         * Floating-point status and control register.
         */
        public function fpscr() { return $this->_m_fpscr; }
        public function _unnamed7() { return $this->_m__unnamed7; }

        /**
         * Vector and floating-point registers Q0 to Q15, in whose halves D0 to D31
         * lie.
         */
        public function q() { return $this->_m_q; }

        /**
         * Addresses of the hardware breakpoints.
         */
        public function bvr() { return $this->_m_bvr; }

        /**
         * Control registers of the hardware breakpoints.
         */
        public function bcr() { return $this->_m_bcr; }

        /**
         * Address of the hardware watchpoint.
         */
        public function wvr() { return $this->_m_wvr; }

        /**
         * Control register of the hardware watchpoint.
         */
        public function wcr() { return $this->_m_wcr; }
        public function _unnamed13() { return $this->_m__unnamed13; }
    }
}

/**
 * Registers of an ARM64 processor (0x390 bytes). Parts that `context_flags`
 * does not name may be garbage.
 */

namespace WindowsKernelDump {
    class ContextArm64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsKernelDump\Header64 $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_contextFlags = $this->_io->readU4le();
            $this->_m_cpsr = $this->_io->readU4le();
            $this->_m_x = [];
            $n = 29;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_x[] = $this->_io->readU8le();
            }
            $this->_m_fp = $this->_io->readU8le();
            $this->_m_lr = $this->_io->readU8le();
            $this->_m_sp = $this->_io->readU8le();
            $this->_m_pc = $this->_io->readU8le();
            $this->_m_v = [];
            $n = 32;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_v[] = new \WindowsKernelDump\M128a($this->_io, $this, $this->_root);
            }
            $this->_m_fpcr = $this->_io->readU4le();
            $this->_m_fpsr = $this->_io->readU4le();
            $this->_m_bcr = [];
            $n = 8;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_bcr[] = $this->_io->readU4le();
            }
            $this->_m_bvr = [];
            $n = 8;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_bvr[] = $this->_io->readU8le();
            }
            $this->_m_wcr = [];
            $n = 2;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_wcr[] = $this->_io->readU4le();
            }
            $this->_m_wvr = [];
            $n = 2;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_wvr[] = $this->_io->readU8le();
            }
        }
        protected $_m_contextFlagArm64;

        /**
         * Bit 22 of `context_flags`: the context is that of an ARM64 processor.
         */
        public function contextFlagArm64() {
            if ($this->_m_contextFlagArm64 !== null)
                return $this->_m_contextFlagArm64;
            $this->_m_contextFlagArm64 =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 4194304) != 0)) ;
            return $this->_m_contextFlagArm64;
        }
        protected $_m_contextFlagControl;

        /**
         * Bit 0 of `context_flags`: Fp, Lr, Sp, Pc and Cpsr.
         */
        public function contextFlagControl() {
            if ($this->_m_contextFlagControl !== null)
                return $this->_m_contextFlagControl;
            $this->_m_contextFlagControl =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 1) != 0)) ;
            return $this->_m_contextFlagControl;
        }
        protected $_m_contextFlagDebugRegisters;

        /**
         * Bit 3 of `context_flags`.
         */
        public function contextFlagDebugRegisters() {
            if ($this->_m_contextFlagDebugRegisters !== null)
                return $this->_m_contextFlagDebugRegisters;
            $this->_m_contextFlagDebugRegisters =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 8) != 0)) ;
            return $this->_m_contextFlagDebugRegisters;
        }
        protected $_m_contextFlagExceptionRequest;

        /**
         * Bit 30 of `context_flags`.
         */
        public function contextFlagExceptionRequest() {
            if ($this->_m_contextFlagExceptionRequest !== null)
                return $this->_m_contextFlagExceptionRequest;
            $this->_m_contextFlagExceptionRequest =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 1073741824) != 0)) ;
            return $this->_m_contextFlagExceptionRequest;
        }
        protected $_m_contextFlagFloatingPoint;

        /**
         * Bit 2 of `context_flags`: Fpcr, Fpsr and the vector registers.
         */
        public function contextFlagFloatingPoint() {
            if ($this->_m_contextFlagFloatingPoint !== null)
                return $this->_m_contextFlagFloatingPoint;
            $this->_m_contextFlagFloatingPoint =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 4) != 0)) ;
            return $this->_m_contextFlagFloatingPoint;
        }
        protected $_m_contextFlagInteger;

        /**
         * Bit 1 of `context_flags`: X0 to X28.
         */
        public function contextFlagInteger() {
            if ($this->_m_contextFlagInteger !== null)
                return $this->_m_contextFlagInteger;
            $this->_m_contextFlagInteger =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 2) != 0)) ;
            return $this->_m_contextFlagInteger;
        }
        protected $_m_contextFlagRetToGuest;

        /**
         * Bit 26 of `context_flags`.
         */
        public function contextFlagRetToGuest() {
            if ($this->_m_contextFlagRetToGuest !== null)
                return $this->_m_contextFlagRetToGuest;
            $this->_m_contextFlagRetToGuest =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 67108864) != 0)) ;
            return $this->_m_contextFlagRetToGuest;
        }
        protected $_m_contextFlagX18;

        /**
         * Bit 4 of `context_flags`: X18 in user mode, where it is the register of the
         * system.
         */
        public function contextFlagX18() {
            if ($this->_m_contextFlagX18 !== null)
                return $this->_m_contextFlagX18;
            $this->_m_contextFlagX18 =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 16) != 0)) ;
            return $this->_m_contextFlagX18;
        }
        protected $_m_contextFlagXstate;

        /**
         * Bit 5 of `context_flags`: more registers, which are behind the context.
         */
        public function contextFlagXstate() {
            if ($this->_m_contextFlagXstate !== null)
                return $this->_m_contextFlagXstate;
            $this->_m_contextFlagXstate =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 32) != 0)) ;
            return $this->_m_contextFlagXstate;
        }
        protected $_m_contextFlagsWritten;

        /**
         * Whether `context_flags` was written: false if it has the fill pattern, whose
         * bits mean nothing.
         */
        public function contextFlagsWritten() {
            if ($this->_m_contextFlagsWritten !== null)
                return $this->_m_contextFlagsWritten;
            $this->_m_contextFlagsWritten = $this->contextFlags() != 1162297680;
            return $this->_m_contextFlagsWritten;
        }
        protected $_m_contextFlags;
        protected $_m_cpsr;
        protected $_m_x;
        protected $_m_fp;
        protected $_m_lr;
        protected $_m_sp;
        protected $_m_pc;
        protected $_m_v;
        protected $_m_fpcr;
        protected $_m_fpsr;
        protected $_m_bcr;
        protected $_m_bvr;
        protected $_m_wcr;
        protected $_m_wvr;

        /**
         * Which parts are filled; combination of `context_arm64_flags`.
         */
        public function contextFlags() { return $this->_m_contextFlags; }

        /**
         * Processor state, that is condition flags, interrupt masks and mode.
         */
        public function cpsr() { return $this->_m_cpsr; }

        /**
         * X0 to X28.
         */
        public function x() { return $this->_m_x; }

        /**
         * Frame pointer, X29.
         */
        public function fp() { return $this->_m_fp; }

        /**
         * Link register, X30.
         */
        public function lr() { return $this->_m_lr; }

        /**
         * Stack pointer.
         */
        public function sp() { return $this->_m_sp; }

        /**
         * Program counter.
         */
        public function pc() { return $this->_m_pc; }

        /**
         * Vector and floating-point registers V0 to V31.
         */
        public function v() { return $this->_m_v; }

        /**
         * Floating-point control register.
         */
        public function fpcr() { return $this->_m_fpcr; }

        /**
         * Floating-point status register.
         */
        public function fpsr() { return $this->_m_fpsr; }

        /**
         * Control registers of the hardware breakpoints.
         */
        public function bcr() { return $this->_m_bcr; }

        /**
         * Addresses of the hardware breakpoints.
         */
        public function bvr() { return $this->_m_bvr; }

        /**
         * Control registers of the hardware watchpoints.
         */
        public function wcr() { return $this->_m_wcr; }

        /**
         * Addresses of the hardware watchpoints.
         */
        public function wvr() { return $this->_m_wvr; }
    }
}

/**
 * Registers of an x64 processor (0x4d0 bytes). Parts that `context_flags`
 * does not name may be garbage.
 * 
 * The save area of FXSAVE, a structure of its own in C, is spelt out field
 * by field from `control_word` to `xmm_registers`.
 */

namespace WindowsKernelDump {
    class ContextX64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsKernelDump\Header64 $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_p1Home = $this->_io->readU8le();
            $this->_m_p2Home = $this->_io->readU8le();
            $this->_m_p3Home = $this->_io->readU8le();
            $this->_m_p4Home = $this->_io->readU8le();
            $this->_m_p5Home = $this->_io->readU8le();
            $this->_m_p6Home = $this->_io->readU8le();
            $this->_m_contextFlags = $this->_io->readU4le();
            $this->_m_mxcsr = $this->_io->readU4le();
            $this->_m_segCs = $this->_io->readU2le();
            $this->_m_segDs = $this->_io->readU2le();
            $this->_m_segEs = $this->_io->readU2le();
            $this->_m_segFs = $this->_io->readU2le();
            $this->_m_segGs = $this->_io->readU2le();
            $this->_m_segSs = $this->_io->readU2le();
            $this->_m_eflags = $this->_io->readU4le();
            $this->_m_dr0 = $this->_io->readU8le();
            $this->_m_dr1 = $this->_io->readU8le();
            $this->_m_dr2 = $this->_io->readU8le();
            $this->_m_dr3 = $this->_io->readU8le();
            $this->_m_dr6 = $this->_io->readU8le();
            $this->_m_dr7 = $this->_io->readU8le();
            $this->_m_rax = $this->_io->readU8le();
            $this->_m_rcx = $this->_io->readU8le();
            $this->_m_rdx = $this->_io->readU8le();
            $this->_m_rbx = $this->_io->readU8le();
            $this->_m_rsp = $this->_io->readU8le();
            $this->_m_rbp = $this->_io->readU8le();
            $this->_m_rsi = $this->_io->readU8le();
            $this->_m_rdi = $this->_io->readU8le();
            $this->_m_r8 = $this->_io->readU8le();
            $this->_m_r9 = $this->_io->readU8le();
            $this->_m_r10 = $this->_io->readU8le();
            $this->_m_r11 = $this->_io->readU8le();
            $this->_m_r12 = $this->_io->readU8le();
            $this->_m_r13 = $this->_io->readU8le();
            $this->_m_r14 = $this->_io->readU8le();
            $this->_m_r15 = $this->_io->readU8le();
            $this->_m_rip = $this->_io->readU8le();
            $this->_m_controlWord = $this->_io->readU2le();
            $this->_m_statusWord = $this->_io->readU2le();
            $this->_m_tagWord = $this->_io->readU1();
            $this->_m__unnamed41 = $this->_io->readBytes(1);
            $this->_m_errorOpcode = $this->_io->readU2le();
            $this->_m_errorOffset = $this->_io->readU4le();
            $this->_m_errorSelector = $this->_io->readU2le();
            $this->_m__unnamed45 = $this->_io->readBytes(2);
            $this->_m_dataOffset = $this->_io->readU4le();
            $this->_m_dataSelector = $this->_io->readU2le();
            $this->_m__unnamed48 = $this->_io->readBytes(2);
            $this->_m_mxcsr2 = $this->_io->readU4le();
            $this->_m_mxcsrMask = $this->_io->readU4le();
            $this->_m_floatRegisters = [];
            $n = 8;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_floatRegisters[] = new \WindowsKernelDump\M128a($this->_io, $this, $this->_root);
            }
            $this->_m_xmmRegisters = [];
            $n = 16;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_xmmRegisters[] = new \WindowsKernelDump\M128a($this->_io, $this, $this->_root);
            }
            $this->_m__unnamed53 = $this->_io->readBytes(96);
            $this->_m_vectorRegister = [];
            $n = 26;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_vectorRegister[] = new \WindowsKernelDump\M128a($this->_io, $this, $this->_root);
            }
            $this->_m_vectorControl = $this->_io->readU8le();
            $this->_m_debugControl = $this->_io->readU8le();
            $this->_m_lastBranchToRip = $this->_io->readU8le();
            $this->_m_lastBranchFromRip = $this->_io->readU8le();
            $this->_m_lastExceptionToRip = $this->_io->readU8le();
            $this->_m_lastExceptionFromRip = $this->_io->readU8le();
        }
        protected $_m_contextFlagAmd64;

        /**
         * Bit 20 of `context_flags`: the context is that of an x64 processor.
         */
        public function contextFlagAmd64() {
            if ($this->_m_contextFlagAmd64 !== null)
                return $this->_m_contextFlagAmd64;
            $this->_m_contextFlagAmd64 =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 1048576) != 0)) ;
            return $this->_m_contextFlagAmd64;
        }
        protected $_m_contextFlagControl;

        /**
         * Bit 0 of `context_flags`: SegSs, Rsp, SegCs, Rip and EFlags.
         */
        public function contextFlagControl() {
            if ($this->_m_contextFlagControl !== null)
                return $this->_m_contextFlagControl;
            $this->_m_contextFlagControl =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 1) != 0)) ;
            return $this->_m_contextFlagControl;
        }
        protected $_m_contextFlagDebugRegisters;

        /**
         * Bit 4 of `context_flags`.
         */
        public function contextFlagDebugRegisters() {
            if ($this->_m_contextFlagDebugRegisters !== null)
                return $this->_m_contextFlagDebugRegisters;
            $this->_m_contextFlagDebugRegisters =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 16) != 0)) ;
            return $this->_m_contextFlagDebugRegisters;
        }
        protected $_m_contextFlagFloatingPoint;

        /**
         * Bit 3 of `context_flags`: the x87 and SSE registers.
         */
        public function contextFlagFloatingPoint() {
            if ($this->_m_contextFlagFloatingPoint !== null)
                return $this->_m_contextFlagFloatingPoint;
            $this->_m_contextFlagFloatingPoint =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 8) != 0)) ;
            return $this->_m_contextFlagFloatingPoint;
        }
        protected $_m_contextFlagInteger;

        /**
         * Bit 1 of `context_flags`: Rax, Rcx, Rdx, Rbx, Rbp, Rsi, Rdi and R8 to R15.
         */
        public function contextFlagInteger() {
            if ($this->_m_contextFlagInteger !== null)
                return $this->_m_contextFlagInteger;
            $this->_m_contextFlagInteger =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 2) != 0)) ;
            return $this->_m_contextFlagInteger;
        }
        protected $_m_contextFlagSegments;

        /**
         * Bit 2 of `context_flags`: SegDs, SegEs, SegFs and SegGs.
         */
        public function contextFlagSegments() {
            if ($this->_m_contextFlagSegments !== null)
                return $this->_m_contextFlagSegments;
            $this->_m_contextFlagSegments =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 4) != 0)) ;
            return $this->_m_contextFlagSegments;
        }
        protected $_m_contextFlagsWritten;

        /**
         * Whether `context_flags` was written: false if it has the fill pattern, whose
         * bits mean nothing.
         */
        public function contextFlagsWritten() {
            if ($this->_m_contextFlagsWritten !== null)
                return $this->_m_contextFlagsWritten;
            $this->_m_contextFlagsWritten = $this->contextFlags() != 1162297680;
            return $this->_m_contextFlagsWritten;
        }
        protected $_m_p1Home;
        protected $_m_p2Home;
        protected $_m_p3Home;
        protected $_m_p4Home;
        protected $_m_p5Home;
        protected $_m_p6Home;
        protected $_m_contextFlags;
        protected $_m_mxcsr;
        protected $_m_segCs;
        protected $_m_segDs;
        protected $_m_segEs;
        protected $_m_segFs;
        protected $_m_segGs;
        protected $_m_segSs;
        protected $_m_eflags;
        protected $_m_dr0;
        protected $_m_dr1;
        protected $_m_dr2;
        protected $_m_dr3;
        protected $_m_dr6;
        protected $_m_dr7;
        protected $_m_rax;
        protected $_m_rcx;
        protected $_m_rdx;
        protected $_m_rbx;
        protected $_m_rsp;
        protected $_m_rbp;
        protected $_m_rsi;
        protected $_m_rdi;
        protected $_m_r8;
        protected $_m_r9;
        protected $_m_r10;
        protected $_m_r11;
        protected $_m_r12;
        protected $_m_r13;
        protected $_m_r14;
        protected $_m_r15;
        protected $_m_rip;
        protected $_m_controlWord;
        protected $_m_statusWord;
        protected $_m_tagWord;
        protected $_m__unnamed41;
        protected $_m_errorOpcode;
        protected $_m_errorOffset;
        protected $_m_errorSelector;
        protected $_m__unnamed45;
        protected $_m_dataOffset;
        protected $_m_dataSelector;
        protected $_m__unnamed48;
        protected $_m_mxcsr2;
        protected $_m_mxcsrMask;
        protected $_m_floatRegisters;
        protected $_m_xmmRegisters;
        protected $_m__unnamed53;
        protected $_m_vectorRegister;
        protected $_m_vectorControl;
        protected $_m_debugControl;
        protected $_m_lastBranchToRip;
        protected $_m_lastBranchFromRip;
        protected $_m_lastExceptionToRip;
        protected $_m_lastExceptionFromRip;

        /**
         * Home space of parameter 1; room on the stack, not a register.
         */
        public function p1Home() { return $this->_m_p1Home; }

        /**
         * Home space of parameter 2; room on the stack, not a register.
         */
        public function p2Home() { return $this->_m_p2Home; }

        /**
         * Home space of parameter 3; room on the stack, not a register.
         */
        public function p3Home() { return $this->_m_p3Home; }

        /**
         * Home space of parameter 4; room on the stack, not a register.
         */
        public function p4Home() { return $this->_m_p4Home; }

        /**
         * Home space of parameter 5; room on the stack, not a register.
         */
        public function p5Home() { return $this->_m_p5Home; }

        /**
         * Home space of parameter 6; room on the stack, not a register.
         */
        public function p6Home() { return $this->_m_p6Home; }

        /**
         * Which parts are filled; combination of `context_x64_flags`.
         */
        public function contextFlags() { return $this->_m_contextFlags; }

        /**
         * SSE control and status register; also stored as `mxcsr2`.
         */
        public function mxcsr() { return $this->_m_mxcsr; }
        public function segCs() { return $this->_m_segCs; }
        public function segDs() { return $this->_m_segDs; }
        public function segEs() { return $this->_m_segEs; }
        public function segFs() { return $this->_m_segFs; }
        public function segGs() { return $this->_m_segGs; }
        public function segSs() { return $this->_m_segSs; }

        /**
         * Lower half of RFLAGS; the upper half is always zero.
         */
        public function eflags() { return $this->_m_eflags; }

        /**
         * Address of hardware breakpoint 0.
         */
        public function dr0() { return $this->_m_dr0; }

        /**
         * Address of hardware breakpoint 1.
         */
        public function dr1() { return $this->_m_dr1; }

        /**
         * Address of hardware breakpoint 2.
         */
        public function dr2() { return $this->_m_dr2; }

        /**
         * Address of hardware breakpoint 3.
         */
        public function dr3() { return $this->_m_dr3; }

        /**
         * Debug status.
         */
        public function dr6() { return $this->_m_dr6; }

        /**
         * Debug control.
         */
        public function dr7() { return $this->_m_dr7; }
        public function rax() { return $this->_m_rax; }
        public function rcx() { return $this->_m_rcx; }
        public function rdx() { return $this->_m_rdx; }
        public function rbx() { return $this->_m_rbx; }
        public function rsp() { return $this->_m_rsp; }
        public function rbp() { return $this->_m_rbp; }
        public function rsi() { return $this->_m_rsi; }
        public function rdi() { return $this->_m_rdi; }
        public function r8() { return $this->_m_r8; }
        public function r9() { return $this->_m_r9; }
        public function r10() { return $this->_m_r10; }
        public function r11() { return $this->_m_r11; }
        public function r12() { return $this->_m_r12; }
        public function r13() { return $this->_m_r13; }
        public function r14() { return $this->_m_r14; }
        public function r15() { return $this->_m_r15; }
        public function rip() { return $this->_m_rip; }

        /**
         * x87 control word (FCW).
         */
        public function controlWord() { return $this->_m_controlWord; }

        /**
         * x87 status word (FSW).
         */
        public function statusWord() { return $this->_m_statusWord; }

        /**
         * x87 tag word in its abridged form, one bit per register in use.
         */
        public function tagWord() { return $this->_m_tagWord; }
        public function _unnamed41() { return $this->_m__unnamed41; }

        /**
         * Opcode of the last x87 instruction (FOP).
         */
        public function errorOpcode() { return $this->_m_errorOpcode; }

        /**
         * Offset of the last x87 instruction (FIP).
         */
        public function errorOffset() { return $this->_m_errorOffset; }

        /**
         * Code segment of the last x87 instruction (FCS).
         */
        public function errorSelector() { return $this->_m_errorSelector; }
        public function _unnamed45() { return $this->_m__unnamed45; }

        /**
         * Offset of the last x87 operand (FDP).
         */
        public function dataOffset() { return $this->_m_dataOffset; }

        /**
         * Data segment of the last x87 operand (FDS).
         */
        public function dataSelector() { return $this->_m_dataSelector; }
        public function _unnamed48() { return $this->_m__unnamed48; }

        /**
         * MXCSR as FXSAVE stored it.
         */
        public function mxcsr2() { return $this->_m_mxcsr2; }

        /**
         * Bits of MXCSR that the processor supports.
         */
        public function mxcsrMask() { return $this->_m_mxcsrMask; }

        /**
         * ST0 to ST7 (or MM0 to MM7), 80 bits each in a slot of 128 bits.
         */
        public function floatRegisters() { return $this->_m_floatRegisters; }

        /**
         * XMM0 to XMM15.
         */
        public function xmmRegisters() { return $this->_m_xmmRegisters; }
        public function _unnamed53() { return $this->_m__unnamed53; }

        /**
         * Room for vector registers; what it holds depends on the writer.
         */
        public function vectorRegister() { return $this->_m_vectorRegister; }
        public function vectorControl() { return $this->_m_vectorControl; }

        /**
         * Value of the DebugCtl register.
         */
        public function debugControl() { return $this->_m_debugControl; }
        public function lastBranchToRip() { return $this->_m_lastBranchToRip; }
        public function lastBranchFromRip() { return $this->_m_lastBranchFromRip; }
        public function lastExceptionToRip() { return $this->_m_lastExceptionToRip; }
        public function lastExceptionFromRip() { return $this->_m_lastExceptionFromRip; }
    }
}

/**
 * Registers of an x86 processor (0x2cc bytes). Parts that `context_flags`
 * does not name may be garbage.
 * 
 * The save area of FSAVE, a structure of its own in C, is spelt out field by
 * field from `control_word` to `cr0_npx_state`.
 * 
 * Segment registers have 16 bits in slots of 32. What the upper half of a slot
 * holds is not defined, and is garbage in dumps.
 */

namespace WindowsKernelDump {
    class ContextX86 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsKernelDump\Header32 $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_contextFlags = $this->_io->readU4le();
            $this->_m_dr0 = $this->_io->readU4le();
            $this->_m_dr1 = $this->_io->readU4le();
            $this->_m_dr2 = $this->_io->readU4le();
            $this->_m_dr3 = $this->_io->readU4le();
            $this->_m_dr6 = $this->_io->readU4le();
            $this->_m_dr7 = $this->_io->readU4le();
            $this->_m_controlWord = $this->_io->readU4le();
            $this->_m_statusWord = $this->_io->readU4le();
            $this->_m_tagWord = $this->_io->readU4le();
            $this->_m_errorOffset = $this->_io->readU4le();
            $this->_m_errorSelector = $this->_io->readU4le();
            $this->_m_dataOffset = $this->_io->readU4le();
            $this->_m_dataSelector = $this->_io->readU4le();
            $this->_m_registerArea = $this->_io->readBytes(80);
            $this->_m_cr0NpxState = $this->_io->readU4le();
            $this->_m_segGs = $this->_io->readU4le();
            $this->_m_segFs = $this->_io->readU4le();
            $this->_m_segEs = $this->_io->readU4le();
            $this->_m_segDs = $this->_io->readU4le();
            $this->_m_edi = $this->_io->readU4le();
            $this->_m_esi = $this->_io->readU4le();
            $this->_m_ebx = $this->_io->readU4le();
            $this->_m_edx = $this->_io->readU4le();
            $this->_m_ecx = $this->_io->readU4le();
            $this->_m_eax = $this->_io->readU4le();
            $this->_m_ebp = $this->_io->readU4le();
            $this->_m_eip = $this->_io->readU4le();
            $this->_m_segCs = $this->_io->readU4le();
            $this->_m_eflags = $this->_io->readU4le();
            $this->_m_esp = $this->_io->readU4le();
            $this->_m_segSs = $this->_io->readU4le();
            $this->_m_extendedRegisters = $this->_io->readBytes(512);
        }
        protected $_m_contextFlagControl;

        /**
         * Bit 0 of `context_flags`: SegSs, Esp, SegCs, Eip, EFlags and Ebp.
         */
        public function contextFlagControl() {
            if ($this->_m_contextFlagControl !== null)
                return $this->_m_contextFlagControl;
            $this->_m_contextFlagControl =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 1) != 0)) ;
            return $this->_m_contextFlagControl;
        }
        protected $_m_contextFlagDebugRegisters;

        /**
         * Bit 4 of `context_flags`.
         */
        public function contextFlagDebugRegisters() {
            if ($this->_m_contextFlagDebugRegisters !== null)
                return $this->_m_contextFlagDebugRegisters;
            $this->_m_contextFlagDebugRegisters =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 16) != 0)) ;
            return $this->_m_contextFlagDebugRegisters;
        }
        protected $_m_contextFlagExtendedRegisters;

        /**
         * Bit 5 of `context_flags`: the SSE registers.
         */
        public function contextFlagExtendedRegisters() {
            if ($this->_m_contextFlagExtendedRegisters !== null)
                return $this->_m_contextFlagExtendedRegisters;
            $this->_m_contextFlagExtendedRegisters =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 32) != 0)) ;
            return $this->_m_contextFlagExtendedRegisters;
        }
        protected $_m_contextFlagFloatingPoint;

        /**
         * Bit 3 of `context_flags`: the x87 registers.
         */
        public function contextFlagFloatingPoint() {
            if ($this->_m_contextFlagFloatingPoint !== null)
                return $this->_m_contextFlagFloatingPoint;
            $this->_m_contextFlagFloatingPoint =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 8) != 0)) ;
            return $this->_m_contextFlagFloatingPoint;
        }
        protected $_m_contextFlagI386;

        /**
         * Bit 16 of `context_flags`: the context is that of an x86 processor.
         */
        public function contextFlagI386() {
            if ($this->_m_contextFlagI386 !== null)
                return $this->_m_contextFlagI386;
            $this->_m_contextFlagI386 =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 65536) != 0)) ;
            return $this->_m_contextFlagI386;
        }
        protected $_m_contextFlagInteger;

        /**
         * Bit 1 of `context_flags`: Eax, Ebx, Ecx, Edx, Esi and Edi.
         */
        public function contextFlagInteger() {
            if ($this->_m_contextFlagInteger !== null)
                return $this->_m_contextFlagInteger;
            $this->_m_contextFlagInteger =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 2) != 0)) ;
            return $this->_m_contextFlagInteger;
        }
        protected $_m_contextFlagSegments;

        /**
         * Bit 2 of `context_flags`: SegDs, SegEs, SegFs and SegGs.
         */
        public function contextFlagSegments() {
            if ($this->_m_contextFlagSegments !== null)
                return $this->_m_contextFlagSegments;
            $this->_m_contextFlagSegments =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 4) != 0)) ;
            return $this->_m_contextFlagSegments;
        }
        protected $_m_contextFlagXstate;

        /**
         * Bit 6 of `context_flags`: more registers, which are behind the context.
         */
        public function contextFlagXstate() {
            if ($this->_m_contextFlagXstate !== null)
                return $this->_m_contextFlagXstate;
            $this->_m_contextFlagXstate =  (($this->contextFlagsWritten()) && (($this->contextFlags() & 64) != 0)) ;
            return $this->_m_contextFlagXstate;
        }
        protected $_m_contextFlagsWritten;

        /**
         * Whether `context_flags` was written: false if it has the fill pattern, whose
         * bits mean nothing.
         */
        public function contextFlagsWritten() {
            if ($this->_m_contextFlagsWritten !== null)
                return $this->_m_contextFlagsWritten;
            $this->_m_contextFlagsWritten = $this->contextFlags() != 1162297680;
            return $this->_m_contextFlagsWritten;
        }
        protected $_m_contextFlags;
        protected $_m_dr0;
        protected $_m_dr1;
        protected $_m_dr2;
        protected $_m_dr3;
        protected $_m_dr6;
        protected $_m_dr7;
        protected $_m_controlWord;
        protected $_m_statusWord;
        protected $_m_tagWord;
        protected $_m_errorOffset;
        protected $_m_errorSelector;
        protected $_m_dataOffset;
        protected $_m_dataSelector;
        protected $_m_registerArea;
        protected $_m_cr0NpxState;
        protected $_m_segGs;
        protected $_m_segFs;
        protected $_m_segEs;
        protected $_m_segDs;
        protected $_m_edi;
        protected $_m_esi;
        protected $_m_ebx;
        protected $_m_edx;
        protected $_m_ecx;
        protected $_m_eax;
        protected $_m_ebp;
        protected $_m_eip;
        protected $_m_segCs;
        protected $_m_eflags;
        protected $_m_esp;
        protected $_m_segSs;
        protected $_m_extendedRegisters;

        /**
         * Which parts are filled; combination of `context_x86_flags`.
         */
        public function contextFlags() { return $this->_m_contextFlags; }

        /**
         * Address of hardware breakpoint 0.
         */
        public function dr0() { return $this->_m_dr0; }

        /**
         * Address of hardware breakpoint 1.
         */
        public function dr1() { return $this->_m_dr1; }

        /**
         * Address of hardware breakpoint 2.
         */
        public function dr2() { return $this->_m_dr2; }

        /**
         * Address of hardware breakpoint 3.
         */
        public function dr3() { return $this->_m_dr3; }

        /**
         * Debug status.
         */
        public function dr6() { return $this->_m_dr6; }

        /**
         * Debug control.
         */
        public function dr7() { return $this->_m_dr7; }

        /**
         * x87 control word (FCW).
         */
        public function controlWord() { return $this->_m_controlWord; }

        /**
         * x87 status word (FSW).
         */
        public function statusWord() { return $this->_m_statusWord; }

        /**
         * x87 tag word, two bits per register.
         */
        public function tagWord() { return $this->_m_tagWord; }

        /**
         * Offset of the last x87 instruction (FIP).
         */
        public function errorOffset() { return $this->_m_errorOffset; }

        /**
         * Code segment of the last x87 instruction (FCS).
         */
        public function errorSelector() { return $this->_m_errorSelector; }

        /**
         * Offset of the last x87 operand (FDP).
         */
        public function dataOffset() { return $this->_m_dataOffset; }

        /**
         * Data segment of the last x87 operand (FDS).
         */
        public function dataSelector() { return $this->_m_dataSelector; }

        /**
         * ST0 to ST7 (or MM0 to MM7), 80 bits each without gaps.
         */
        public function registerArea() { return $this->_m_registerArea; }

        /**
         * Bits of CR0 for the x87 unit; a spare field in newer headers.
         */
        public function cr0NpxState() { return $this->_m_cr0NpxState; }

        /**
         * Segment register in the lower half; the upper half may be garbage.
         */
        public function segGs() { return $this->_m_segGs; }

        /**
         * Segment register in the lower half; the upper half may be garbage.
         */
        public function segFs() { return $this->_m_segFs; }

        /**
         * Segment register in the lower half; the upper half may be garbage.
         */
        public function segEs() { return $this->_m_segEs; }

        /**
         * Segment register in the lower half; the upper half may be garbage.
         */
        public function segDs() { return $this->_m_segDs; }
        public function edi() { return $this->_m_edi; }
        public function esi() { return $this->_m_esi; }
        public function ebx() { return $this->_m_ebx; }
        public function edx() { return $this->_m_edx; }
        public function ecx() { return $this->_m_ecx; }
        public function eax() { return $this->_m_eax; }
        public function ebp() { return $this->_m_ebp; }
        public function eip() { return $this->_m_eip; }

        /**
         * Segment register in the lower half; the upper half may be garbage.
         */
        public function segCs() { return $this->_m_segCs; }
        public function eflags() { return $this->_m_eflags; }
        public function esp() { return $this->_m_esp; }

        /**
         * Segment register in the lower half; the upper half may be garbage.
         */
        public function segSs() { return $this->_m_segSs; }

        /**
         * The save area of FXSAVE, with the SSE registers.
         */
        public function extendedRegisters() { return $this->_m_extendedRegisters; }
    }
}

/**
 * Entry of the table of loaded drivers of a 32-bit machine (0x4c bytes). See
 * `driver_entry64`, whose names it has. After declarations of the structure;
 * not seen in a file.
 */

namespace WindowsKernelDump {
    class DriverEntry32 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsKernelDump\TriageDump32 $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_ofsDriverName = $this->_io->readU4le();
            $this->_m_inLoadOrderFlink = $this->_io->readU4le();
            $this->_m_inLoadOrderBlink = $this->_io->readU4le();
            $this->_m_exceptionTable = $this->_io->readU4le();
            $this->_m_exceptionTableSize = $this->_io->readU4le();
            $this->_m_gpValue = $this->_io->readU4le();
            $this->_m_nonPagedDebugInfo = $this->_io->readU4le();
            $this->_m_dllBase = $this->_io->readU4le();
            $this->_m_entryPoint = $this->_io->readU4le();
            $this->_m_sizeOfImage = $this->_io->readU4le();
            $this->_m_fullDllName = new \WindowsKernelDump\UnicodeString32($this->_io, $this, $this->_root);
            $this->_m_baseDllName = new \WindowsKernelDump\UnicodeString32($this->_io, $this, $this->_root);
            $this->_m_flags = $this->_io->readU4le();
            $this->_m_loadCount = $this->_io->readU2le();
            $this->_m__unnamed14 = $this->_io->readBytes(2);
            $this->_m_sectionPointer = $this->_io->readU4le();
            $this->_m_checkSum = $this->_io->readU4le();
            $this->_m_timeDateStamp = $this->_io->readU4le();
        }
        protected $_m_ofsDriverName;
        protected $_m_inLoadOrderFlink;
        protected $_m_inLoadOrderBlink;
        protected $_m_exceptionTable;
        protected $_m_exceptionTableSize;
        protected $_m_gpValue;
        protected $_m_nonPagedDebugInfo;
        protected $_m_dllBase;
        protected $_m_entryPoint;
        protected $_m_sizeOfImage;
        protected $_m_fullDllName;
        protected $_m_baseDllName;
        protected $_m_flags;
        protected $_m_loadCount;
        protected $_m__unnamed14;
        protected $_m_sectionPointer;
        protected $_m_checkSum;
        protected $_m_timeDateStamp;

        /**
         * Offset of the name from the start of the file, a `dump_string`. It is
         * the base name or the whole path.
         */
        public function ofsDriverName() { return $this->_m_ofsDriverName; }

        /**
         * Virtual address of the next entry of the module list.
         */
        public function inLoadOrderFlink() { return $this->_m_inLoadOrderFlink; }

        /**
         * Virtual address of the previous entry of the module list.
         */
        public function inLoadOrderBlink() { return $this->_m_inLoadOrderBlink; }

        /**
         * Virtual address of the table of exception handlers.
         */
        public function exceptionTable() { return $this->_m_exceptionTable; }

        /**
         * Size of the table of exception handlers in bytes.
         */
        public function exceptionTableSize() { return $this->_m_exceptionTableSize; }

        /**
         * Value of the global pointer, a register of Itanium.
         */
        public function gpValue() { return $this->_m_gpValue; }

        /**
         * Virtual address of debugging information, or 0.
         */
        public function nonPagedDebugInfo() { return $this->_m_nonPagedDebugInfo; }

        /**
         * Virtual address where the driver is loaded.
         */
        public function dllBase() { return $this->_m_dllBase; }

        /**
         * Virtual address of its entry point.
         */
        public function entryPoint() { return $this->_m_entryPoint; }

        /**
         * Size of the loaded driver in bytes.
         */
        public function sizeOfImage() { return $this->_m_sizeOfImage; }

        /**
         * Path of the driver; the text itself is at `ofs_driver_name` if anywhere.
         */
        public function fullDllName() { return $this->_m_fullDllName; }

        /**
         * Name of the driver; the text itself is at `ofs_driver_name` if anywhere.
         */
        public function baseDllName() { return $this->_m_baseDllName; }
        public function flags() { return $this->_m_flags; }

        /**
         * How often it is in use.
         */
        public function loadCount() { return $this->_m_loadCount; }
        public function _unnamed14() { return $this->_m__unnamed14; }

        /**
         * Virtual address of the section object, or 0.
         */
        public function sectionPointer() { return $this->_m_sectionPointer; }

        /**
         * Checksum in the header of the image; 0 if that was paged out.
         */
        public function checkSum() { return $this->_m_checkSum; }

        /**
         * Time stamp in the header of the image, seconds since 1970-01-01 00:00
         * UTC; or a hash, or 0 if the header was paged out.
         */
        public function timeDateStamp() { return $this->_m_timeDateStamp; }
    }
}

/**
 * Entry of the table of loaded drivers of a 64-bit machine (0x90 bytes): the
 * offset of a name and an entry of the kernel's module list in the shape that it
 * had in old versions of Windows. Dumps that the debugger engine wrote have the
 * name, `dll_base`, `size_of_image`, `check_sum` and `time_date_stamp` only.
 */

namespace WindowsKernelDump {
    class DriverEntry64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsKernelDump\TriageDump64 $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_ofsDriverName = $this->_io->readU4le();
            $this->_m__unnamed1 = $this->_io->readBytes(4);
            $this->_m_inLoadOrderFlink = $this->_io->readU8le();
            $this->_m_inLoadOrderBlink = $this->_io->readU8le();
            $this->_m_exceptionTable = $this->_io->readU8le();
            $this->_m_exceptionTableSize = $this->_io->readU4le();
            $this->_m__unnamed6 = $this->_io->readBytes(4);
            $this->_m_gpValue = $this->_io->readU8le();
            $this->_m_nonPagedDebugInfo = $this->_io->readU8le();
            $this->_m_dllBase = $this->_io->readU8le();
            $this->_m_entryPoint = $this->_io->readU8le();
            $this->_m_sizeOfImage = $this->_io->readU4le();
            $this->_m__unnamed12 = $this->_io->readBytes(4);
            $this->_m_fullDllName = new \WindowsKernelDump\UnicodeString64($this->_io, $this, $this->_root);
            $this->_m_baseDllName = new \WindowsKernelDump\UnicodeString64($this->_io, $this, $this->_root);
            $this->_m_flags = $this->_io->readU4le();
            $this->_m_loadCount = $this->_io->readU2le();
            $this->_m__unnamed17 = $this->_io->readBytes(2);
            $this->_m_sectionPointer = $this->_io->readU8le();
            $this->_m_checkSum = $this->_io->readU4le();
            $this->_m__unnamed20 = $this->_io->readBytes(4);
            $this->_m_timeDateStamp = $this->_io->readU4le();
            $this->_m__unnamed22 = $this->_io->readBytes(4);
        }
        protected $_m_ofsDriverName;
        protected $_m__unnamed1;
        protected $_m_inLoadOrderFlink;
        protected $_m_inLoadOrderBlink;
        protected $_m_exceptionTable;
        protected $_m_exceptionTableSize;
        protected $_m__unnamed6;
        protected $_m_gpValue;
        protected $_m_nonPagedDebugInfo;
        protected $_m_dllBase;
        protected $_m_entryPoint;
        protected $_m_sizeOfImage;
        protected $_m__unnamed12;
        protected $_m_fullDllName;
        protected $_m_baseDllName;
        protected $_m_flags;
        protected $_m_loadCount;
        protected $_m__unnamed17;
        protected $_m_sectionPointer;
        protected $_m_checkSum;
        protected $_m__unnamed20;
        protected $_m_timeDateStamp;
        protected $_m__unnamed22;

        /**
         * Offset of the name from the start of the file, a `dump_string`. It is
         * the base name or the whole path.
         */
        public function ofsDriverName() { return $this->_m_ofsDriverName; }
        public function _unnamed1() { return $this->_m__unnamed1; }

        /**
         * Virtual address of the next entry of the module list.
         */
        public function inLoadOrderFlink() { return $this->_m_inLoadOrderFlink; }

        /**
         * Virtual address of the previous entry of the module list.
         */
        public function inLoadOrderBlink() { return $this->_m_inLoadOrderBlink; }

        /**
         * Virtual address of the table of exception handlers.
         */
        public function exceptionTable() { return $this->_m_exceptionTable; }

        /**
         * Size of the table of exception handlers in bytes.
         */
        public function exceptionTableSize() { return $this->_m_exceptionTableSize; }

        /**
         * Aligns the next field.
         */
        public function _unnamed6() { return $this->_m__unnamed6; }

        /**
         * Value of the global pointer, a register of Itanium.
         */
        public function gpValue() { return $this->_m_gpValue; }

        /**
         * Virtual address of debugging information, or 0.
         */
        public function nonPagedDebugInfo() { return $this->_m_nonPagedDebugInfo; }

        /**
         * Virtual address where the driver is loaded.
         */
        public function dllBase() { return $this->_m_dllBase; }

        /**
         * Virtual address of its entry point.
         */
        public function entryPoint() { return $this->_m_entryPoint; }

        /**
         * Size of the loaded driver in bytes.
         */
        public function sizeOfImage() { return $this->_m_sizeOfImage; }

        /**
         * Aligns the next field.
         */
        public function _unnamed12() { return $this->_m__unnamed12; }

        /**
         * Path of the driver; the text itself is at `ofs_driver_name` if anywhere.
         */
        public function fullDllName() { return $this->_m_fullDllName; }

        /**
         * Name of the driver; the text itself is at `ofs_driver_name` if anywhere.
         */
        public function baseDllName() { return $this->_m_baseDllName; }
        public function flags() { return $this->_m_flags; }

        /**
         * How often it is in use.
         */
        public function loadCount() { return $this->_m_loadCount; }
        public function _unnamed17() { return $this->_m__unnamed17; }

        /**
         * Virtual address of the section object, or 0.
         */
        public function sectionPointer() { return $this->_m_sectionPointer; }

        /**
         * Checksum in the header of the image; 0 if that was paged out.
         */
        public function checkSum() { return $this->_m_checkSum; }

        /**
         * Aligns the next field.
         */
        public function _unnamed20() { return $this->_m__unnamed20; }

        /**
         * Time stamp in the header of the image, seconds since 1970-01-01 00:00
         * UTC; or a hash, or 0 if the header was paged out.
         */
        public function timeDateStamp() { return $this->_m_timeDateStamp; }

        /**
         * Aligns the next entry.
         */
        public function _unnamed22() { return $this->_m__unnamed22; }
    }
}

/**
 * Figures of the memory manager of a 32-bit machine (0x34 bytes), in pages.
 * After declarations of the structure; not seen in a file.
 */

namespace WindowsKernelDump {
    class DumpMmStorage32 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsKernelDump\TriageDump32 $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_version = $this->_io->readU4le();
            $this->_m_lenStorage = $this->_io->readU4le();
            $this->_m_mmSpecialPoolTag = $this->_io->readU4le();
            $this->_m_miTriageActionTaken = $this->_io->readU4le();
            $this->_m_mmVerifyDriverLevel = $this->_io->readU4le();
            $this->_m_kernelVerifier = $this->_io->readU4le();
            $this->_m_mmMaximumNonPagedPool = $this->_io->readU4le();
            $this->_m_mmAllocatedNonPagedPool = $this->_io->readU4le();
            $this->_m_pagedPoolMaximum = $this->_io->readU4le();
            $this->_m_pagedPoolAllocated = $this->_io->readU4le();
            $this->_m_committedPages = $this->_io->readU4le();
            $this->_m_committedPagesPeak = $this->_io->readU4le();
            $this->_m_commitLimitMaximum = $this->_io->readU4le();
        }
        protected $_m_version;
        protected $_m_lenStorage;
        protected $_m_mmSpecialPoolTag;
        protected $_m_miTriageActionTaken;
        protected $_m_mmVerifyDriverLevel;
        protected $_m_kernelVerifier;
        protected $_m_mmMaximumNonPagedPool;
        protected $_m_mmAllocatedNonPagedPool;
        protected $_m_pagedPoolMaximum;
        protected $_m_pagedPoolAllocated;
        protected $_m_committedPages;
        protected $_m_committedPagesPeak;
        protected $_m_commitLimitMaximum;

        /**
         * Version of this structure, 1.
         */
        public function version() { return $this->_m_version; }

        /**
         * Size of this structure in bytes, 0x34.
         */
        public function lenStorage() { return $this->_m_lenStorage; }

        /**
         * Tag of allocations that go to the special pool.
         */
        public function mmSpecialPoolTag() { return $this->_m_mmSpecialPoolTag; }
        public function miTriageActionTaken() { return $this->_m_miTriageActionTaken; }

        /**
         * Checks that the driver verifier makes, as flags.
         */
        public function mmVerifyDriverLevel() { return $this->_m_mmVerifyDriverLevel; }

        /**
         * Whether the kernel itself is verified.
         */
        public function kernelVerifier() { return $this->_m_kernelVerifier; }

        /**
         * Limit of the non-paged pool.
         */
        public function mmMaximumNonPagedPool() { return $this->_m_mmMaximumNonPagedPool; }

        /**
         * Non-paged pool in use.
         */
        public function mmAllocatedNonPagedPool() { return $this->_m_mmAllocatedNonPagedPool; }

        /**
         * Limit of the paged pool.
         */
        public function pagedPoolMaximum() { return $this->_m_pagedPoolMaximum; }

        /**
         * Paged pool in use.
         */
        public function pagedPoolAllocated() { return $this->_m_pagedPoolAllocated; }

        /**
         * Committed memory.
         */
        public function committedPages() { return $this->_m_committedPages; }

        /**
         * The most memory that was committed at a time.
         */
        public function committedPagesPeak() { return $this->_m_committedPagesPeak; }

        /**
         * Limit of committed memory.
         */
        public function commitLimitMaximum() { return $this->_m_commitLimitMaximum; }
    }
}

/**
 * Figures of the memory manager of a 64-bit machine (0x50 bytes), in pages.
 * Zero behind `len_storage` in dumps that the debugger engine wrote.
 */

namespace WindowsKernelDump {
    class DumpMmStorage64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsKernelDump\TriageDump64 $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_version = $this->_io->readU4le();
            $this->_m_lenStorage = $this->_io->readU4le();
            $this->_m_mmSpecialPoolTag = $this->_io->readU4le();
            $this->_m_miTriageActionTaken = $this->_io->readU4le();
            $this->_m_mmVerifyDriverLevel = $this->_io->readU4le();
            $this->_m_kernelVerifier = $this->_io->readU4le();
            $this->_m_mmMaximumNonPagedPool = $this->_io->readU8le();
            $this->_m_mmAllocatedNonPagedPool = $this->_io->readU8le();
            $this->_m_pagedPoolMaximum = $this->_io->readU8le();
            $this->_m_pagedPoolAllocated = $this->_io->readU8le();
            $this->_m_committedPages = $this->_io->readU8le();
            $this->_m_committedPagesPeak = $this->_io->readU8le();
            $this->_m_commitLimitMaximum = $this->_io->readU8le();
        }
        protected $_m_version;
        protected $_m_lenStorage;
        protected $_m_mmSpecialPoolTag;
        protected $_m_miTriageActionTaken;
        protected $_m_mmVerifyDriverLevel;
        protected $_m_kernelVerifier;
        protected $_m_mmMaximumNonPagedPool;
        protected $_m_mmAllocatedNonPagedPool;
        protected $_m_pagedPoolMaximum;
        protected $_m_pagedPoolAllocated;
        protected $_m_committedPages;
        protected $_m_committedPagesPeak;
        protected $_m_commitLimitMaximum;

        /**
         * Version of this structure, 1.
         */
        public function version() { return $this->_m_version; }

        /**
         * Size of this structure in bytes, 0x50.
         */
        public function lenStorage() { return $this->_m_lenStorage; }

        /**
         * Tag of allocations that go to the special pool.
         */
        public function mmSpecialPoolTag() { return $this->_m_mmSpecialPoolTag; }
        public function miTriageActionTaken() { return $this->_m_miTriageActionTaken; }

        /**
         * Checks that the driver verifier makes, as flags.
         */
        public function mmVerifyDriverLevel() { return $this->_m_mmVerifyDriverLevel; }

        /**
         * Whether the kernel itself is verified.
         */
        public function kernelVerifier() { return $this->_m_kernelVerifier; }

        /**
         * Limit of the non-paged pool.
         */
        public function mmMaximumNonPagedPool() { return $this->_m_mmMaximumNonPagedPool; }

        /**
         * Non-paged pool in use.
         */
        public function mmAllocatedNonPagedPool() { return $this->_m_mmAllocatedNonPagedPool; }

        /**
         * Limit of the paged pool.
         */
        public function pagedPoolMaximum() { return $this->_m_pagedPoolMaximum; }

        /**
         * Paged pool in use.
         */
        public function pagedPoolAllocated() { return $this->_m_pagedPoolAllocated; }

        /**
         * Committed memory.
         */
        public function committedPages() { return $this->_m_committedPages; }

        /**
         * The most memory that was committed at a time.
         */
        public function committedPagesPeak() { return $this->_m_committedPagesPeak; }

        /**
         * Limit of committed memory.
         */
        public function commitLimitMaximum() { return $this->_m_commitLimitMaximum; }
    }
}

/**
 * Text with its length, in the string pool of a triage dump. A zero character
 * follows, and zeros to the next offset divisible by eight.
 */

namespace WindowsKernelDump {
    class DumpString extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_numChars = $this->_io->readU4le();
            $this->_m_text = $this->_io->readBytes(($this->numChars() * 2));
        }
        protected $_m_numChars;
        protected $_m_text;

        /**
         * Number of UTF-16 code units in `text`, which are two bytes each; the zero
         * character is not counted.
         */
        public function numChars() { return $this->_m_numChars; }

        /**
         * UTF-16LE text, which need not be valid.
         */
        public function text() { return $this->_m_text; }
    }
}

/**
 * An exception as a 32-bit machine records it (0x50 bytes).
 */

namespace WindowsKernelDump {
    class ExceptionRecord32 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsKernelDump\Header32 $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_exceptionCode = $this->_io->readU4le();
            $this->_m_exceptionFlags = $this->_io->readU4le();
            $this->_m_exceptionRecord = $this->_io->readU4le();
            $this->_m_exceptionAddress = $this->_io->readU4le();
            $this->_m_numberParameters = $this->_io->readU4le();
            $this->_m_exceptionInformation = [];
            $n = 15;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_exceptionInformation[] = $this->_io->readU4le();
            }
        }
        protected $_m_isNoncontinuable;

        /**
         * Bit 0 of `exception_flags`: execution cannot be continued.
         */
        public function isNoncontinuable() {
            if ($this->_m_isNoncontinuable !== null)
                return $this->_m_isNoncontinuable;
            $this->_m_isNoncontinuable = ($this->exceptionFlags() & 1) != 0;
            return $this->_m_isNoncontinuable;
        }
        protected $_m_exceptionCode;
        protected $_m_exceptionFlags;
        protected $_m_exceptionRecord;
        protected $_m_exceptionAddress;
        protected $_m_numberParameters;
        protected $_m_exceptionInformation;

        /**
         * Status code (NTSTATUS) of the exception.
         */
        public function exceptionCode() { return $this->_m_exceptionCode; }

        /**
         * Bit 0 is set when execution cannot be continued.
         */
        public function exceptionFlags() { return $this->_m_exceptionFlags; }

        /**
         * Virtual address of the record of an exception that led to this one, or 0.
         */
        public function exceptionRecord() { return $this->_m_exceptionRecord; }

        /**
         * Virtual address of the instruction.
         */
        public function exceptionAddress() { return $this->_m_exceptionAddress; }

        /**
         * How many elements of `exception_information` have a meaning. Some tools
         * leave garbage here.
         */
        public function numberParameters() { return $this->_m_numberParameters; }

        /**
         * Parameters of the exception. In a dump, those beyond
         * `number_parameters` may be garbage.
         */
        public function exceptionInformation() { return $this->_m_exceptionInformation; }
    }
}

/**
 * An exception as a 64-bit machine records it (0x98 bytes).
 */

namespace WindowsKernelDump {
    class ExceptionRecord64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsKernelDump\Header64 $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_exceptionCode = $this->_io->readU4le();
            $this->_m_exceptionFlags = $this->_io->readU4le();
            $this->_m_exceptionRecord = $this->_io->readU8le();
            $this->_m_exceptionAddress = $this->_io->readU8le();
            $this->_m_numberParameters = $this->_io->readU4le();
            $this->_m__unnamed5 = $this->_io->readBytes(4);
            $this->_m_exceptionInformation = [];
            $n = 15;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_exceptionInformation[] = $this->_io->readU8le();
            }
        }
        protected $_m_isNoncontinuable;

        /**
         * Bit 0 of `exception_flags`: execution cannot be continued.
         */
        public function isNoncontinuable() {
            if ($this->_m_isNoncontinuable !== null)
                return $this->_m_isNoncontinuable;
            $this->_m_isNoncontinuable = ($this->exceptionFlags() & 1) != 0;
            return $this->_m_isNoncontinuable;
        }
        protected $_m_exceptionCode;
        protected $_m_exceptionFlags;
        protected $_m_exceptionRecord;
        protected $_m_exceptionAddress;
        protected $_m_numberParameters;
        protected $_m__unnamed5;
        protected $_m_exceptionInformation;

        /**
         * Status code (NTSTATUS) of the exception.
         */
        public function exceptionCode() { return $this->_m_exceptionCode; }

        /**
         * Bit 0 is set when execution cannot be continued.
         */
        public function exceptionFlags() { return $this->_m_exceptionFlags; }

        /**
         * Virtual address of the record of an exception that led to this one, or 0.
         */
        public function exceptionRecord() { return $this->_m_exceptionRecord; }

        /**
         * Virtual address of the instruction.
         */
        public function exceptionAddress() { return $this->_m_exceptionAddress; }

        /**
         * How many elements of `exception_information` have a meaning.
         */
        public function numberParameters() { return $this->_m_numberParameters; }
        public function _unnamed5() { return $this->_m__unnamed5; }

        /**
         * Parameters of the exception. In a dump, those beyond
         * `number_parameters` may be garbage.
         */
        public function exceptionInformation() { return $this->_m_exceptionInformation; }
    }
}

/**
 * Header of a 32-bit machine (0x1000 bytes), from behind `signature` and
 * `valid_dump` on. Fields that mean the same have the names of `header64`.
 */

namespace WindowsKernelDump {
    class Header32 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsKernelDump $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_majorVersion = $this->_io->readU4le();
            $this->_m_minorVersion = $this->_io->readU4le();
            $this->_m_directoryTableBase = $this->_io->readU4le();
            $this->_m_pfnDatabase = $this->_io->readU4le();
            $this->_m_psLoadedModuleList = $this->_io->readU4le();
            $this->_m_psActiveProcessHead = $this->_io->readU4le();
            $this->_m_machineImageType = $this->_io->readU4le();
            $this->_m_numberProcessors = $this->_io->readU4le();
            $this->_m_bugCheckCode = $this->_io->readU4le();
            $this->_m_bugCheckCodeParameters = [];
            $n = 4;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_bugCheckCodeParameters[] = $this->_io->readU4le();
            }
            $this->_m_versionUser = $this->_io->readBytes(32);
            $this->_m_paeEnabled = $this->_io->readU1();
            $this->_m_kdSecondaryVersion = $this->_io->readU1();
            $this->_m__unnamed13 = $this->_io->readBytes(2);
            $this->_m_kdDebuggerDataBlock = $this->_io->readU4le();
            $this->_m__raw_physicalMemoryBlock = $this->_io->readBytes(700);
            $_io__raw_physicalMemoryBlock = new \Kaitai\Struct\Stream($this->_m__raw_physicalMemoryBlock);
            $this->_m_physicalMemoryBlock = new \WindowsKernelDump\PhysicalMemoryDescriptor32($_io__raw_physicalMemoryBlock, $this, $this->_root);
            switch ($this->machineImageType()) {
                case \WindowsKernelDump\MachineTypes::ARMNT:
                    $this->_m__raw_contextRecord = $this->_io->readBytes(1200);
                    $_io__raw_contextRecord = new \Kaitai\Struct\Stream($this->_m__raw_contextRecord);
                    $this->_m_contextRecord = new \WindowsKernelDump\ContextArm($_io__raw_contextRecord, $this, $this->_root);
                    break;
                case \WindowsKernelDump\MachineTypes::I386:
                    $this->_m__raw_contextRecord = $this->_io->readBytes(1200);
                    $_io__raw_contextRecord = new \Kaitai\Struct\Stream($this->_m__raw_contextRecord);
                    $this->_m_contextRecord = new \WindowsKernelDump\ContextX86($_io__raw_contextRecord, $this, $this->_root);
                    break;
                default:
                    $this->_m_contextRecord = $this->_io->readBytes(1200);
                    break;
            }
            $this->_m_exception = new \WindowsKernelDump\ExceptionRecord32($this->_io, $this, $this->_root);
            $this->_m_comment = $this->_io->readBytes(128);
            $this->_m_attributes = $this->_io->readU4le();
            $this->_m_bootId = $this->_io->readU4le();
            $this->_m__unnamed21 = $this->_io->readBytes(1760);
            $this->_m_dumpType = $this->_io->readU4le();
            $this->_m_minidumpFields = $this->_io->readU4le();
            $this->_m_secondaryDataState = $this->_io->readU4le();
            $this->_m_productType = $this->_io->readU4le();
            $this->_m_suiteMask = $this->_io->readU4le();
            $this->_m_writerStatus = $this->_io->readU4le();
            $this->_m_requiredDumpSpace = $this->_io->readS8le();
            $this->_m__unnamed29 = $this->_io->readBytes(16);
            $this->_m_systemUpTime = $this->_io->readS8le();
            $this->_m_systemTime = $this->_io->readS8le();
        }
        protected $_m_attributeDecryptedDump;

        /**
         * Bit 9 of `attributes`: the dump was encrypted once and has been decrypted.
         */
        public function attributeDecryptedDump() {
            if ($this->_m_attributeDecryptedDump !== null)
                return $this->_m_attributeDecryptedDump;
            $this->_m_attributeDecryptedDump =  (($this->attributesWritten()) && (($this->attributes() & 512) != 0)) ;
            return $this->_m_attributeDecryptedDump;
        }
        protected $_m_attributeDumpDevicePowerOff;

        /**
         * Bit 1 of `attributes`: the device that takes the dump was without power.
         */
        public function attributeDumpDevicePowerOff() {
            if ($this->_m_attributeDumpDevicePowerOff !== null)
                return $this->_m_attributeDumpDevicePowerOff;
            $this->_m_attributeDumpDevicePowerOff =  (($this->attributesWritten()) && (($this->attributes() & 2) != 0)) ;
            return $this->_m_attributeDumpDevicePowerOff;
        }
        protected $_m_attributeDumpIsGeneratedOffline;

        /**
         * Bit 5 of `attributes`.
         */
        public function attributeDumpIsGeneratedOffline() {
            if ($this->_m_attributeDumpIsGeneratedOffline !== null)
                return $this->_m_attributeDumpIsGeneratedOffline;
            $this->_m_attributeDumpIsGeneratedOffline =  (($this->attributesWritten()) && (($this->attributes() & 32) != 0)) ;
            return $this->_m_attributeDumpIsGeneratedOffline;
        }
        protected $_m_attributeEarlyBootCrash;

        /**
         * Bit 7 of `attributes`: the machine stopped while it was starting.
         */
        public function attributeEarlyBootCrash() {
            if ($this->_m_attributeEarlyBootCrash !== null)
                return $this->_m_attributeEarlyBootCrash;
            $this->_m_attributeEarlyBootCrash =  (($this->attributesWritten()) && (($this->attributes() & 128) != 0)) ;
            return $this->_m_attributeEarlyBootCrash;
        }
        protected $_m_attributeEncryptedDumpData;

        /**
         * Bit 8 of `attributes`: all but the header is encrypted.
         */
        public function attributeEncryptedDumpData() {
            if ($this->_m_attributeEncryptedDumpData !== null)
                return $this->_m_attributeEncryptedDumpData;
            $this->_m_attributeEncryptedDumpData =  (($this->attributesWritten()) && (($this->attributes() & 256) != 0)) ;
            return $this->_m_attributeEncryptedDumpData;
        }
        protected $_m_attributeFilterDumpFile;

        /**
         * Bit 6 of `attributes`.
         */
        public function attributeFilterDumpFile() {
            if ($this->_m_attributeFilterDumpFile !== null)
                return $this->_m_attributeFilterDumpFile;
            $this->_m_attributeFilterDumpFile =  (($this->attributesWritten()) && (($this->attributes() & 64) != 0)) ;
            return $this->_m_attributeFilterDumpFile;
        }
        protected $_m_attributeHiberCrash;

        /**
         * Bit 0 of `attributes`: the machine stopped while it was hibernating or
         * resuming.
         */
        public function attributeHiberCrash() {
            if ($this->_m_attributeHiberCrash !== null)
                return $this->_m_attributeHiberCrash;
            $this->_m_attributeHiberCrash =  (($this->attributesWritten()) && (($this->attributes() & 1) != 0)) ;
            return $this->_m_attributeHiberCrash;
        }
        protected $_m_attributeInsufficientDumpfileSize;

        /**
         * Bit 2 of `attributes`: the file was too small for the dump.
         */
        public function attributeInsufficientDumpfileSize() {
            if ($this->_m_attributeInsufficientDumpfileSize !== null)
                return $this->_m_attributeInsufficientDumpfileSize;
            $this->_m_attributeInsufficientDumpfileSize =  (($this->attributesWritten()) && (($this->attributes() & 4) != 0)) ;
            return $this->_m_attributeInsufficientDumpfileSize;
        }
        protected $_m_attributeKernelGeneratedTriageDump;

        /**
         * Bit 3 of `attributes`: the kernel itself wrote a triage dump.
         */
        public function attributeKernelGeneratedTriageDump() {
            if ($this->_m_attributeKernelGeneratedTriageDump !== null)
                return $this->_m_attributeKernelGeneratedTriageDump;
            $this->_m_attributeKernelGeneratedTriageDump =  (($this->attributesWritten()) && (($this->attributes() & 8) != 0)) ;
            return $this->_m_attributeKernelGeneratedTriageDump;
        }
        protected $_m_attributeLiveDumpGeneratedDump;

        /**
         * Bit 4 of `attributes`: memory was taken while the machine went on running.
         */
        public function attributeLiveDumpGeneratedDump() {
            if ($this->_m_attributeLiveDumpGeneratedDump !== null)
                return $this->_m_attributeLiveDumpGeneratedDump;
            $this->_m_attributeLiveDumpGeneratedDump =  (($this->attributesWritten()) && (($this->attributes() & 16) != 0)) ;
            return $this->_m_attributeLiveDumpGeneratedDump;
        }
        protected $_m_attributesWritten;

        /**
         * Whether `attributes` was written: false if it has the fill pattern, whose bits
         * mean nothing.
         */
        public function attributesWritten() {
            if ($this->_m_attributesWritten !== null)
                return $this->_m_attributesWritten;
            $this->_m_attributesWritten = $this->attributes() != 1162297680;
            return $this->_m_attributesWritten;
        }
        protected $_m_minidumpFieldBrokenDriver;

        /**
         * Bit 7 of `minidump_fields`: name of the driver that is held responsible.
         */
        public function minidumpFieldBrokenDriver() {
            if ($this->_m_minidumpFieldBrokenDriver !== null)
                return $this->_m_minidumpFieldBrokenDriver;
            $this->_m_minidumpFieldBrokenDriver =  (($this->minidumpFieldsWritten()) && (($this->minidumpFields() & 128) != 0)) ;
            return $this->_m_minidumpFieldBrokenDriver;
        }
        protected $_m_minidumpFieldContext;

        /**
         * Bit 0 of `minidump_fields`: registers of the processor.
         */
        public function minidumpFieldContext() {
            if ($this->_m_minidumpFieldContext !== null)
                return $this->_m_minidumpFieldContext;
            $this->_m_minidumpFieldContext =  (($this->minidumpFieldsWritten()) && (($this->minidumpFields() & 1) != 0)) ;
            return $this->_m_minidumpFieldContext;
        }
        protected $_m_minidumpFieldDataBlocks;

        /**
         * Bit 11 of `minidump_fields`: further pieces of memory.
         */
        public function minidumpFieldDataBlocks() {
            if ($this->_m_minidumpFieldDataBlocks !== null)
                return $this->_m_minidumpFieldDataBlocks;
            $this->_m_minidumpFieldDataBlocks =  (($this->minidumpFieldsWritten()) && (($this->minidumpFields() & 2048) != 0)) ;
            return $this->_m_minidumpFieldDataBlocks;
        }
        protected $_m_minidumpFieldDataPage;

        /**
         * Bit 9 of `minidump_fields`: the page that the fault was about.
         */
        public function minidumpFieldDataPage() {
            if ($this->_m_minidumpFieldDataPage !== null)
                return $this->_m_minidumpFieldDataPage;
            $this->_m_minidumpFieldDataPage =  (($this->minidumpFieldsWritten()) && (($this->minidumpFields() & 512) != 0)) ;
            return $this->_m_minidumpFieldDataPage;
        }
        protected $_m_minidumpFieldDebuggerData;

        /**
         * Bit 10 of `minidump_fields`: the kernel's debugger data block.
         */
        public function minidumpFieldDebuggerData() {
            if ($this->_m_minidumpFieldDebuggerData !== null)
                return $this->_m_minidumpFieldDebuggerData;
            $this->_m_minidumpFieldDebuggerData =  (($this->minidumpFieldsWritten()) && (($this->minidumpFields() & 1024) != 0)) ;
            return $this->_m_minidumpFieldDebuggerData;
        }
        protected $_m_minidumpFieldDriverList;

        /**
         * Bit 6 of `minidump_fields`.
         */
        public function minidumpFieldDriverList() {
            if ($this->_m_minidumpFieldDriverList !== null)
                return $this->_m_minidumpFieldDriverList;
            $this->_m_minidumpFieldDriverList =  (($this->minidumpFieldsWritten()) && (($this->minidumpFields() & 64) != 0)) ;
            return $this->_m_minidumpFieldDriverList;
        }
        protected $_m_minidumpFieldException;

        /**
         * Bit 1 of `minidump_fields`.
         */
        public function minidumpFieldException() {
            if ($this->_m_minidumpFieldException !== null)
                return $this->_m_minidumpFieldException;
            $this->_m_minidumpFieldException =  (($this->minidumpFieldsWritten()) && (($this->minidumpFields() & 2) != 0)) ;
            return $this->_m_minidumpFieldException;
        }
        protected $_m_minidumpFieldMmInfo;

        /**
         * Bit 8 of `minidump_fields`: figures of the memory manager.
         */
        public function minidumpFieldMmInfo() {
            if ($this->_m_minidumpFieldMmInfo !== null)
                return $this->_m_minidumpFieldMmInfo;
            $this->_m_minidumpFieldMmInfo =  (($this->minidumpFieldsWritten()) && (($this->minidumpFields() & 256) != 0)) ;
            return $this->_m_minidumpFieldMmInfo;
        }
        protected $_m_minidumpFieldPrcb;

        /**
         * Bit 2 of `minidump_fields`: control block of the processor (`KPRCB`).
         */
        public function minidumpFieldPrcb() {
            if ($this->_m_minidumpFieldPrcb !== null)
                return $this->_m_minidumpFieldPrcb;
            $this->_m_minidumpFieldPrcb =  (($this->minidumpFieldsWritten()) && (($this->minidumpFields() & 4) != 0)) ;
            return $this->_m_minidumpFieldPrcb;
        }
        protected $_m_minidumpFieldProcess;

        /**
         * Bit 3 of `minidump_fields`: current process (`EPROCESS`).
         */
        public function minidumpFieldProcess() {
            if ($this->_m_minidumpFieldProcess !== null)
                return $this->_m_minidumpFieldProcess;
            $this->_m_minidumpFieldProcess =  (($this->minidumpFieldsWritten()) && (($this->minidumpFields() & 8) != 0)) ;
            return $this->_m_minidumpFieldProcess;
        }
        protected $_m_minidumpFieldStack;

        /**
         * Bit 5 of `minidump_fields`: kernel stack of the current thread.
         */
        public function minidumpFieldStack() {
            if ($this->_m_minidumpFieldStack !== null)
                return $this->_m_minidumpFieldStack;
            $this->_m_minidumpFieldStack =  (($this->minidumpFieldsWritten()) && (($this->minidumpFields() & 32) != 0)) ;
            return $this->_m_minidumpFieldStack;
        }
        protected $_m_minidumpFieldThread;

        /**
         * Bit 4 of `minidump_fields`: current thread (`ETHREAD`).
         */
        public function minidumpFieldThread() {
            if ($this->_m_minidumpFieldThread !== null)
                return $this->_m_minidumpFieldThread;
            $this->_m_minidumpFieldThread =  (($this->minidumpFieldsWritten()) && (($this->minidumpFields() & 16) != 0)) ;
            return $this->_m_minidumpFieldThread;
        }
        protected $_m_minidumpFieldsWritten;

        /**
         * Whether `minidump_fields` was written: false if it has the fill pattern, whose
         * bits mean nothing.
         */
        public function minidumpFieldsWritten() {
            if ($this->_m_minidumpFieldsWritten !== null)
                return $this->_m_minidumpFieldsWritten;
            $this->_m_minidumpFieldsWritten = $this->minidumpFields() != 1162297680;
            return $this->_m_minidumpFieldsWritten;
        }
        protected $_m_suiteBackOffice;

        /**
         * Bit 2 of `suite_mask`.
         */
        public function suiteBackOffice() {
            if ($this->_m_suiteBackOffice !== null)
                return $this->_m_suiteBackOffice;
            $this->_m_suiteBackOffice =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 4) != 0)) ;
            return $this->_m_suiteBackOffice;
        }
        protected $_m_suiteBlade;

        /**
         * Bit 10 of `suite_mask`: a web edition.
         */
        public function suiteBlade() {
            if ($this->_m_suiteBlade !== null)
                return $this->_m_suiteBlade;
            $this->_m_suiteBlade =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 1024) != 0)) ;
            return $this->_m_suiteBlade;
        }
        protected $_m_suiteCommunications;

        /**
         * Bit 3 of `suite_mask`.
         */
        public function suiteCommunications() {
            if ($this->_m_suiteCommunications !== null)
                return $this->_m_suiteCommunications;
            $this->_m_suiteCommunications =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 8) != 0)) ;
            return $this->_m_suiteCommunications;
        }
        protected $_m_suiteComputeServer;

        /**
         * Bit 14 of `suite_mask`.
         */
        public function suiteComputeServer() {
            if ($this->_m_suiteComputeServer !== null)
                return $this->_m_suiteComputeServer;
            $this->_m_suiteComputeServer =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 16384) != 0)) ;
            return $this->_m_suiteComputeServer;
        }
        protected $_m_suiteDatacenter;

        /**
         * Bit 7 of `suite_mask`.
         */
        public function suiteDatacenter() {
            if ($this->_m_suiteDatacenter !== null)
                return $this->_m_suiteDatacenter;
            $this->_m_suiteDatacenter =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 128) != 0)) ;
            return $this->_m_suiteDatacenter;
        }
        protected $_m_suiteEmbeddedNt;

        /**
         * Bit 6 of `suite_mask`.
         */
        public function suiteEmbeddedNt() {
            if ($this->_m_suiteEmbeddedNt !== null)
                return $this->_m_suiteEmbeddedNt;
            $this->_m_suiteEmbeddedNt =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 64) != 0)) ;
            return $this->_m_suiteEmbeddedNt;
        }
        protected $_m_suiteEmbeddedRestricted;

        /**
         * Bit 11 of `suite_mask`.
         */
        public function suiteEmbeddedRestricted() {
            if ($this->_m_suiteEmbeddedRestricted !== null)
                return $this->_m_suiteEmbeddedRestricted;
            $this->_m_suiteEmbeddedRestricted =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 2048) != 0)) ;
            return $this->_m_suiteEmbeddedRestricted;
        }
        protected $_m_suiteEnterprise;

        /**
         * Bit 1 of `suite_mask`.
         */
        public function suiteEnterprise() {
            if ($this->_m_suiteEnterprise !== null)
                return $this->_m_suiteEnterprise;
            $this->_m_suiteEnterprise =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 2) != 0)) ;
            return $this->_m_suiteEnterprise;
        }
        protected $_m_suiteMaskWritten;

        /**
         * Whether `suite_mask` was written: false if it has the fill pattern, whose bits
         * mean nothing.
         */
        public function suiteMaskWritten() {
            if ($this->_m_suiteMaskWritten !== null)
                return $this->_m_suiteMaskWritten;
            $this->_m_suiteMaskWritten = $this->suiteMask() != 1162297680;
            return $this->_m_suiteMaskWritten;
        }
        protected $_m_suiteMultiUserTs;

        /**
         * Bit 17 of `suite_mask`: remote desktop with several interactive sessions on a
         * client edition.
         */
        public function suiteMultiUserTs() {
            if ($this->_m_suiteMultiUserTs !== null)
                return $this->_m_suiteMultiUserTs;
            $this->_m_suiteMultiUserTs =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 131072) != 0)) ;
            return $this->_m_suiteMultiUserTs;
        }
        protected $_m_suitePersonal;

        /**
         * Bit 9 of `suite_mask`: a home edition.
         */
        public function suitePersonal() {
            if ($this->_m_suitePersonal !== null)
                return $this->_m_suitePersonal;
            $this->_m_suitePersonal =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 512) != 0)) ;
            return $this->_m_suitePersonal;
        }
        protected $_m_suiteSecurityAppliance;

        /**
         * Bit 12 of `suite_mask`.
         */
        public function suiteSecurityAppliance() {
            if ($this->_m_suiteSecurityAppliance !== null)
                return $this->_m_suiteSecurityAppliance;
            $this->_m_suiteSecurityAppliance =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 4096) != 0)) ;
            return $this->_m_suiteSecurityAppliance;
        }
        protected $_m_suiteSingleUserTs;

        /**
         * Bit 8 of `suite_mask`: remote desktop with one interactive session.
         */
        public function suiteSingleUserTs() {
            if ($this->_m_suiteSingleUserTs !== null)
                return $this->_m_suiteSingleUserTs;
            $this->_m_suiteSingleUserTs =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 256) != 0)) ;
            return $this->_m_suiteSingleUserTs;
        }
        protected $_m_suiteSmallBusiness;

        /**
         * Bit 0 of `suite_mask`.
         */
        public function suiteSmallBusiness() {
            if ($this->_m_suiteSmallBusiness !== null)
                return $this->_m_suiteSmallBusiness;
            $this->_m_suiteSmallBusiness =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 1) != 0)) ;
            return $this->_m_suiteSmallBusiness;
        }
        protected $_m_suiteSmallBusinessRestricted;

        /**
         * Bit 5 of `suite_mask`.
         */
        public function suiteSmallBusinessRestricted() {
            if ($this->_m_suiteSmallBusinessRestricted !== null)
                return $this->_m_suiteSmallBusinessRestricted;
            $this->_m_suiteSmallBusinessRestricted =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 32) != 0)) ;
            return $this->_m_suiteSmallBusinessRestricted;
        }
        protected $_m_suiteStorageServer;

        /**
         * Bit 13 of `suite_mask`.
         */
        public function suiteStorageServer() {
            if ($this->_m_suiteStorageServer !== null)
                return $this->_m_suiteStorageServer;
            $this->_m_suiteStorageServer =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 8192) != 0)) ;
            return $this->_m_suiteStorageServer;
        }
        protected $_m_suiteTerminal;

        /**
         * Bit 4 of `suite_mask`: terminal services are installed; set on nearly every
         * machine.
         */
        public function suiteTerminal() {
            if ($this->_m_suiteTerminal !== null)
                return $this->_m_suiteTerminal;
            $this->_m_suiteTerminal =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 16) != 0)) ;
            return $this->_m_suiteTerminal;
        }
        protected $_m_suiteWhServer;

        /**
         * Bit 15 of `suite_mask`: Windows Home Server.
         */
        public function suiteWhServer() {
            if ($this->_m_suiteWhServer !== null)
                return $this->_m_suiteWhServer;
            $this->_m_suiteWhServer =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 32768) != 0)) ;
            return $this->_m_suiteWhServer;
        }
        protected $_m_majorVersion;
        protected $_m_minorVersion;
        protected $_m_directoryTableBase;
        protected $_m_pfnDatabase;
        protected $_m_psLoadedModuleList;
        protected $_m_psActiveProcessHead;
        protected $_m_machineImageType;
        protected $_m_numberProcessors;
        protected $_m_bugCheckCode;
        protected $_m_bugCheckCodeParameters;
        protected $_m_versionUser;
        protected $_m_paeEnabled;
        protected $_m_kdSecondaryVersion;
        protected $_m__unnamed13;
        protected $_m_kdDebuggerDataBlock;
        protected $_m_physicalMemoryBlock;
        protected $_m_contextRecord;
        protected $_m_exception;
        protected $_m_comment;
        protected $_m_attributes;
        protected $_m_bootId;
        protected $_m__unnamed21;
        protected $_m_dumpType;
        protected $_m_minidumpFields;
        protected $_m_secondaryDataState;
        protected $_m_productType;
        protected $_m_suiteMask;
        protected $_m_writerStatus;
        protected $_m_requiredDumpSpace;
        protected $_m__unnamed29;
        protected $_m_systemUpTime;
        protected $_m_systemTime;
        protected $_m__raw_physicalMemoryBlock;
        protected $_m__raw_contextRecord;

        /**
         * 0xf for a free (release) build of the kernel, 0xc for a checked
         * (debug) build; not the version number of Windows.
         */
        public function majorVersion() { return $this->_m_majorVersion; }

        /**
         * Build number of Windows, such as 7601.
         */
        public function minorVersion() { return $this->_m_minorVersion; }

        /**
         * Physical address of the root of the page tables, CR3 on x86. If
         * `pae_enabled` it is a table of four entries, aligned to 32 bytes only.
         */
        public function directoryTableBase() { return $this->_m_directoryTableBase; }

        /**
         * Virtual address of the page frame number database. Some writers store
         * the address of the kernel variable that points to it instead.
         */
        public function pfnDatabase() { return $this->_m_pfnDatabase; }

        /**
         * Virtual address of the head of the list of loaded kernel modules.
         */
        public function psLoadedModuleList() { return $this->_m_psLoadedModuleList; }

        /**
         * Virtual address of the head of the list of processes.
         */
        public function psActiveProcessHead() { return $this->_m_psActiveProcessHead; }

        /**
         * Architecture of the processor, which tells the layout of `context_record`.
         */
        public function machineImageType() { return $this->_m_machineImageType; }
        public function numberProcessors() { return $this->_m_numberProcessors; }

        /**
         * Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
         * 0x7e.
         */
        public function bugCheckCode() { return $this->_m_bugCheckCode; }

        /**
         * The four parameters of the bug check.
         */
        public function bugCheckCodeParameters() { return $this->_m_bugCheckCodeParameters; }

        /**
         * Unused text; zeros or the fill pattern in practice.
         */
        public function versionUser() { return $this->_m_versionUser; }

        /**
         * 1 if the page tables have entries of 64 bits (physical address
         * extension), 0 if these have 32 bits. 0x50 is the fill pattern.
         */
        public function paeEnabled() { return $this->_m_paeEnabled; }

        /**
         * Revision of the debugger interface. 0x41 is the fill pattern.
         */
        public function kdSecondaryVersion() { return $this->_m_kdSecondaryVersion; }
        public function _unnamed13() { return $this->_m__unnamed13; }

        /**
         * Virtual address of the kernel's debugger data block
         * (`KDDEBUGGER_DATA64`, on 32-bit machines too), from which a debugger
         * finds everything else. Some tools leave the fill pattern.
         */
        public function kdDebuggerDataBlock() { return $this->_m_kdDebuggerDataBlock; }

        /**
         * The physical memory of the machine. It tells where the pages of a full
         * dump are; other kinds have it for information or not at all.
         */
        public function physicalMemoryBlock() { return $this->_m_physicalMemoryBlock; }

        /**
         * Registers of the processor that stopped the machine, in the layout of
         * its architecture. Raw bytes for architectures without a type here.
         */
        public function contextRecord() { return $this->_m_contextRecord; }

        /**
         * The exception that led to the dump. Windows stores a breakpoint
         * (0x80000003) here whatever the cause; the original exception is
         * reached through `bug_check_code_parameters`.
         */
        public function exception() { return $this->_m_exception; }

        /**
         * Text of the writer, ended by a zero byte, or the fill pattern.
         */
        public function comment() { return $this->_m_comment; }

        /**
         * How and when the dump was made; combination of `attribute_masks`.
         * Older writers leave the fill pattern, which is told apart by
         * `attributes_written`. The bits are `attribute_hiber_crash` and those
         * after it.
         */
        public function attributes() { return $this->_m_attributes; }

        /**
         * Number of times the installation was started.
         */
        public function bootId() { return $this->_m_bootId; }
        public function _unnamed21() { return $this->_m__unnamed21; }

        /**
         * What follows the header. Some tools leave the fill pattern in a full
         * dump.
         */
        public function dumpType() { return $this->_m_dumpType; }

        /**
         * Parts that a triage dump holds; combination of `minidump_field_masks`.
         * Does not tell a triage dump from others: it may be set in all. The bits
         * are `minidump_field_context` and those after it.
         */
        public function minidumpFields() { return $this->_m_minidumpFields; }

        /**
         * State of the data that drivers added behind the dump. Does not tell
         * whether there is any.
         */
        public function secondaryDataState() { return $this->_m_secondaryDataState; }
        public function productType() { return $this->_m_productType; }

        /**
         * Product suites of the installation; combination of `suite_masks`. The bits
         * are `suite_small_business` and those after it.
         */
        public function suiteMask() { return $this->_m_suiteMask; }

        /**
         * What the writer has to say of its work; 0 is success.
         */
        public function writerStatus() { return $this->_m_writerStatus; }

        /**
         * Bytes that the writer asked for. Equal to the size of the file for
         * some writers, larger or smaller for others.
         */
        public function requiredDumpSpace() { return $this->_m_requiredDumpSpace; }
        public function _unnamed29() { return $this->_m__unnamed29; }

        /**
         * Time since the start of the machine, in intervals of 100 ns.
         */
        public function systemUpTime() { return $this->_m_systemUpTime; }

        /**
         * Time of the dump as a Windows FILETIME: intervals of 100 ns since
         * 1601-01-01 00:00 UTC.
         */
        public function systemTime() { return $this->_m_systemTime; }
        public function _raw_physicalMemoryBlock() { return $this->_m__raw_physicalMemoryBlock; }
        public function _raw_contextRecord() { return $this->_m__raw_contextRecord; }
    }
}

/**
 * Header of a 64-bit machine (0x2000 bytes), from behind `signature` and
 * `valid_dump` on. The same for all 64-bit processors; only
 * `context_record` differs.
 */

namespace WindowsKernelDump {
    class Header64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsKernelDump $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_majorVersion = $this->_io->readU4le();
            $this->_m_minorVersion = $this->_io->readU4le();
            $this->_m_directoryTableBase = $this->_io->readU8le();
            $this->_m_pfnDatabase = $this->_io->readU8le();
            $this->_m_psLoadedModuleList = $this->_io->readU8le();
            $this->_m_psActiveProcessHead = $this->_io->readU8le();
            $this->_m_machineImageType = $this->_io->readU4le();
            $this->_m_numberProcessors = $this->_io->readU4le();
            $this->_m_bugCheckCode = $this->_io->readU4le();
            $this->_m__unnamed9 = $this->_io->readBytes(4);
            $this->_m_bugCheckCodeParameters = [];
            $n = 4;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_bugCheckCodeParameters[] = $this->_io->readU8le();
            }
            $this->_m_versionUser = $this->_io->readBytes(32);
            $this->_m_kdDebuggerDataBlock = $this->_io->readU8le();
            $this->_m__raw_physicalMemoryBlock = $this->_io->readBytes(704);
            $_io__raw_physicalMemoryBlock = new \Kaitai\Struct\Stream($this->_m__raw_physicalMemoryBlock);
            $this->_m_physicalMemoryBlock = new \WindowsKernelDump\PhysicalMemoryDescriptor64($_io__raw_physicalMemoryBlock, $this, $this->_root);
            switch ($this->machineImageType()) {
                case \WindowsKernelDump\MachineTypes::AMD64:
                    $this->_m__raw_contextRecord = $this->_io->readBytes(3000);
                    $_io__raw_contextRecord = new \Kaitai\Struct\Stream($this->_m__raw_contextRecord);
                    $this->_m_contextRecord = new \WindowsKernelDump\ContextX64($_io__raw_contextRecord, $this, $this->_root);
                    break;
                case \WindowsKernelDump\MachineTypes::ARM64:
                    $this->_m__raw_contextRecord = $this->_io->readBytes(3000);
                    $_io__raw_contextRecord = new \Kaitai\Struct\Stream($this->_m__raw_contextRecord);
                    $this->_m_contextRecord = new \WindowsKernelDump\ContextArm64($_io__raw_contextRecord, $this, $this->_root);
                    break;
                default:
                    $this->_m_contextRecord = $this->_io->readBytes(3000);
                    break;
            }
            $this->_m_exception = new \WindowsKernelDump\ExceptionRecord64($this->_io, $this, $this->_root);
            $this->_m_dumpType = $this->_io->readU4le();
            $this->_m__unnamed17 = $this->_io->readBytes(4);
            $this->_m_requiredDumpSpace = $this->_io->readS8le();
            $this->_m_systemTime = $this->_io->readS8le();
            $this->_m_comment = $this->_io->readBytes(128);
            $this->_m_systemUpTime = $this->_io->readS8le();
            $this->_m_minidumpFields = $this->_io->readU4le();
            $this->_m_secondaryDataState = $this->_io->readU4le();
            $this->_m_productType = $this->_io->readU4le();
            $this->_m_suiteMask = $this->_io->readU4le();
            $this->_m_writerStatus = $this->_io->readU4le();
            $this->_m__unnamed27 = $this->_io->readBytes(1);
            $this->_m_kdSecondaryVersion = $this->_io->readU1();
            $this->_m_pagingLevels = $this->_io->readU1();
            $this->_m__unnamed30 = $this->_io->readBytes(1);
            $this->_m_attributes = $this->_io->readU4le();
            $this->_m_bootId = $this->_io->readU4le();
        }
        protected $_m_attributeDecryptedDump;

        /**
         * Bit 9 of `attributes`: the dump was encrypted once and has been decrypted.
         */
        public function attributeDecryptedDump() {
            if ($this->_m_attributeDecryptedDump !== null)
                return $this->_m_attributeDecryptedDump;
            $this->_m_attributeDecryptedDump =  (($this->attributesWritten()) && (($this->attributes() & 512) != 0)) ;
            return $this->_m_attributeDecryptedDump;
        }
        protected $_m_attributeDumpDevicePowerOff;

        /**
         * Bit 1 of `attributes`: the device that takes the dump was without power.
         */
        public function attributeDumpDevicePowerOff() {
            if ($this->_m_attributeDumpDevicePowerOff !== null)
                return $this->_m_attributeDumpDevicePowerOff;
            $this->_m_attributeDumpDevicePowerOff =  (($this->attributesWritten()) && (($this->attributes() & 2) != 0)) ;
            return $this->_m_attributeDumpDevicePowerOff;
        }
        protected $_m_attributeDumpIsGeneratedOffline;

        /**
         * Bit 5 of `attributes`.
         */
        public function attributeDumpIsGeneratedOffline() {
            if ($this->_m_attributeDumpIsGeneratedOffline !== null)
                return $this->_m_attributeDumpIsGeneratedOffline;
            $this->_m_attributeDumpIsGeneratedOffline =  (($this->attributesWritten()) && (($this->attributes() & 32) != 0)) ;
            return $this->_m_attributeDumpIsGeneratedOffline;
        }
        protected $_m_attributeEarlyBootCrash;

        /**
         * Bit 7 of `attributes`: the machine stopped while it was starting.
         */
        public function attributeEarlyBootCrash() {
            if ($this->_m_attributeEarlyBootCrash !== null)
                return $this->_m_attributeEarlyBootCrash;
            $this->_m_attributeEarlyBootCrash =  (($this->attributesWritten()) && (($this->attributes() & 128) != 0)) ;
            return $this->_m_attributeEarlyBootCrash;
        }
        protected $_m_attributeEncryptedDumpData;

        /**
         * Bit 8 of `attributes`: all but the header is encrypted.
         */
        public function attributeEncryptedDumpData() {
            if ($this->_m_attributeEncryptedDumpData !== null)
                return $this->_m_attributeEncryptedDumpData;
            $this->_m_attributeEncryptedDumpData =  (($this->attributesWritten()) && (($this->attributes() & 256) != 0)) ;
            return $this->_m_attributeEncryptedDumpData;
        }
        protected $_m_attributeFilterDumpFile;

        /**
         * Bit 6 of `attributes`.
         */
        public function attributeFilterDumpFile() {
            if ($this->_m_attributeFilterDumpFile !== null)
                return $this->_m_attributeFilterDumpFile;
            $this->_m_attributeFilterDumpFile =  (($this->attributesWritten()) && (($this->attributes() & 64) != 0)) ;
            return $this->_m_attributeFilterDumpFile;
        }
        protected $_m_attributeHiberCrash;

        /**
         * Bit 0 of `attributes`: the machine stopped while it was hibernating or
         * resuming.
         */
        public function attributeHiberCrash() {
            if ($this->_m_attributeHiberCrash !== null)
                return $this->_m_attributeHiberCrash;
            $this->_m_attributeHiberCrash =  (($this->attributesWritten()) && (($this->attributes() & 1) != 0)) ;
            return $this->_m_attributeHiberCrash;
        }
        protected $_m_attributeInsufficientDumpfileSize;

        /**
         * Bit 2 of `attributes`: the file was too small for the dump.
         */
        public function attributeInsufficientDumpfileSize() {
            if ($this->_m_attributeInsufficientDumpfileSize !== null)
                return $this->_m_attributeInsufficientDumpfileSize;
            $this->_m_attributeInsufficientDumpfileSize =  (($this->attributesWritten()) && (($this->attributes() & 4) != 0)) ;
            return $this->_m_attributeInsufficientDumpfileSize;
        }
        protected $_m_attributeKernelGeneratedTriageDump;

        /**
         * Bit 3 of `attributes`: the kernel itself wrote a triage dump.
         */
        public function attributeKernelGeneratedTriageDump() {
            if ($this->_m_attributeKernelGeneratedTriageDump !== null)
                return $this->_m_attributeKernelGeneratedTriageDump;
            $this->_m_attributeKernelGeneratedTriageDump =  (($this->attributesWritten()) && (($this->attributes() & 8) != 0)) ;
            return $this->_m_attributeKernelGeneratedTriageDump;
        }
        protected $_m_attributeLiveDumpGeneratedDump;

        /**
         * Bit 4 of `attributes`: memory was taken while the machine went on running.
         */
        public function attributeLiveDumpGeneratedDump() {
            if ($this->_m_attributeLiveDumpGeneratedDump !== null)
                return $this->_m_attributeLiveDumpGeneratedDump;
            $this->_m_attributeLiveDumpGeneratedDump =  (($this->attributesWritten()) && (($this->attributes() & 16) != 0)) ;
            return $this->_m_attributeLiveDumpGeneratedDump;
        }
        protected $_m_attributesWritten;

        /**
         * Whether `attributes` was written: false if it has the fill pattern, whose bits
         * mean nothing.
         */
        public function attributesWritten() {
            if ($this->_m_attributesWritten !== null)
                return $this->_m_attributesWritten;
            $this->_m_attributesWritten = $this->attributes() != 1162297680;
            return $this->_m_attributesWritten;
        }
        protected $_m_extension;

        /**
         * What build 26100 stores in the reserved area.
         */
        public function extension() {
            if ($this->_m_extension !== null)
                return $this->_m_extension;
            if ($this->lenExtension() == 664) {
                $_pos = $this->_io->pos();
                $this->_io->seek(4176);
                $this->_m_extension = new \WindowsKernelDump\HeaderExtension($this->_io, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_extension;
        }
        protected $_m_lenExtension;

        /**
         * 0x298 if `extension` is there, the fill pattern or 0 if not. It lies at
         * offset 0x1058 of the file, where public headers have a reserved area.
         */
        public function lenExtension() {
            if ($this->_m_lenExtension !== null)
                return $this->_m_lenExtension;
            $_pos = $this->_io->pos();
            $this->_io->seek(4176);
            $this->_m_lenExtension = $this->_io->readU4le();
            $this->_io->seek($_pos);
            return $this->_m_lenExtension;
        }
        protected $_m_minidumpFieldBrokenDriver;

        /**
         * Bit 7 of `minidump_fields`: name of the driver that is held responsible.
         */
        public function minidumpFieldBrokenDriver() {
            if ($this->_m_minidumpFieldBrokenDriver !== null)
                return $this->_m_minidumpFieldBrokenDriver;
            $this->_m_minidumpFieldBrokenDriver =  (($this->minidumpFieldsWritten()) && (($this->minidumpFields() & 128) != 0)) ;
            return $this->_m_minidumpFieldBrokenDriver;
        }
        protected $_m_minidumpFieldContext;

        /**
         * Bit 0 of `minidump_fields`: registers of the processor.
         */
        public function minidumpFieldContext() {
            if ($this->_m_minidumpFieldContext !== null)
                return $this->_m_minidumpFieldContext;
            $this->_m_minidumpFieldContext =  (($this->minidumpFieldsWritten()) && (($this->minidumpFields() & 1) != 0)) ;
            return $this->_m_minidumpFieldContext;
        }
        protected $_m_minidumpFieldDataBlocks;

        /**
         * Bit 11 of `minidump_fields`: further pieces of memory.
         */
        public function minidumpFieldDataBlocks() {
            if ($this->_m_minidumpFieldDataBlocks !== null)
                return $this->_m_minidumpFieldDataBlocks;
            $this->_m_minidumpFieldDataBlocks =  (($this->minidumpFieldsWritten()) && (($this->minidumpFields() & 2048) != 0)) ;
            return $this->_m_minidumpFieldDataBlocks;
        }
        protected $_m_minidumpFieldDataPage;

        /**
         * Bit 9 of `minidump_fields`: the page that the fault was about.
         */
        public function minidumpFieldDataPage() {
            if ($this->_m_minidumpFieldDataPage !== null)
                return $this->_m_minidumpFieldDataPage;
            $this->_m_minidumpFieldDataPage =  (($this->minidumpFieldsWritten()) && (($this->minidumpFields() & 512) != 0)) ;
            return $this->_m_minidumpFieldDataPage;
        }
        protected $_m_minidumpFieldDebuggerData;

        /**
         * Bit 10 of `minidump_fields`: the kernel's debugger data block.
         */
        public function minidumpFieldDebuggerData() {
            if ($this->_m_minidumpFieldDebuggerData !== null)
                return $this->_m_minidumpFieldDebuggerData;
            $this->_m_minidumpFieldDebuggerData =  (($this->minidumpFieldsWritten()) && (($this->minidumpFields() & 1024) != 0)) ;
            return $this->_m_minidumpFieldDebuggerData;
        }
        protected $_m_minidumpFieldDriverList;

        /**
         * Bit 6 of `minidump_fields`.
         */
        public function minidumpFieldDriverList() {
            if ($this->_m_minidumpFieldDriverList !== null)
                return $this->_m_minidumpFieldDriverList;
            $this->_m_minidumpFieldDriverList =  (($this->minidumpFieldsWritten()) && (($this->minidumpFields() & 64) != 0)) ;
            return $this->_m_minidumpFieldDriverList;
        }
        protected $_m_minidumpFieldException;

        /**
         * Bit 1 of `minidump_fields`.
         */
        public function minidumpFieldException() {
            if ($this->_m_minidumpFieldException !== null)
                return $this->_m_minidumpFieldException;
            $this->_m_minidumpFieldException =  (($this->minidumpFieldsWritten()) && (($this->minidumpFields() & 2) != 0)) ;
            return $this->_m_minidumpFieldException;
        }
        protected $_m_minidumpFieldMmInfo;

        /**
         * Bit 8 of `minidump_fields`: figures of the memory manager.
         */
        public function minidumpFieldMmInfo() {
            if ($this->_m_minidumpFieldMmInfo !== null)
                return $this->_m_minidumpFieldMmInfo;
            $this->_m_minidumpFieldMmInfo =  (($this->minidumpFieldsWritten()) && (($this->minidumpFields() & 256) != 0)) ;
            return $this->_m_minidumpFieldMmInfo;
        }
        protected $_m_minidumpFieldPrcb;

        /**
         * Bit 2 of `minidump_fields`: control block of the processor (`KPRCB`).
         */
        public function minidumpFieldPrcb() {
            if ($this->_m_minidumpFieldPrcb !== null)
                return $this->_m_minidumpFieldPrcb;
            $this->_m_minidumpFieldPrcb =  (($this->minidumpFieldsWritten()) && (($this->minidumpFields() & 4) != 0)) ;
            return $this->_m_minidumpFieldPrcb;
        }
        protected $_m_minidumpFieldProcess;

        /**
         * Bit 3 of `minidump_fields`: current process (`EPROCESS`).
         */
        public function minidumpFieldProcess() {
            if ($this->_m_minidumpFieldProcess !== null)
                return $this->_m_minidumpFieldProcess;
            $this->_m_minidumpFieldProcess =  (($this->minidumpFieldsWritten()) && (($this->minidumpFields() & 8) != 0)) ;
            return $this->_m_minidumpFieldProcess;
        }
        protected $_m_minidumpFieldStack;

        /**
         * Bit 5 of `minidump_fields`: kernel stack of the current thread.
         */
        public function minidumpFieldStack() {
            if ($this->_m_minidumpFieldStack !== null)
                return $this->_m_minidumpFieldStack;
            $this->_m_minidumpFieldStack =  (($this->minidumpFieldsWritten()) && (($this->minidumpFields() & 32) != 0)) ;
            return $this->_m_minidumpFieldStack;
        }
        protected $_m_minidumpFieldThread;

        /**
         * Bit 4 of `minidump_fields`: current thread (`ETHREAD`).
         */
        public function minidumpFieldThread() {
            if ($this->_m_minidumpFieldThread !== null)
                return $this->_m_minidumpFieldThread;
            $this->_m_minidumpFieldThread =  (($this->minidumpFieldsWritten()) && (($this->minidumpFields() & 16) != 0)) ;
            return $this->_m_minidumpFieldThread;
        }
        protected $_m_minidumpFieldsWritten;

        /**
         * Whether `minidump_fields` was written: false if it has the fill pattern, whose
         * bits mean nothing.
         */
        public function minidumpFieldsWritten() {
            if ($this->_m_minidumpFieldsWritten !== null)
                return $this->_m_minidumpFieldsWritten;
            $this->_m_minidumpFieldsWritten = $this->minidumpFields() != 1162297680;
            return $this->_m_minidumpFieldsWritten;
        }
        protected $_m_suiteBackOffice;

        /**
         * Bit 2 of `suite_mask`.
         */
        public function suiteBackOffice() {
            if ($this->_m_suiteBackOffice !== null)
                return $this->_m_suiteBackOffice;
            $this->_m_suiteBackOffice =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 4) != 0)) ;
            return $this->_m_suiteBackOffice;
        }
        protected $_m_suiteBlade;

        /**
         * Bit 10 of `suite_mask`: a web edition.
         */
        public function suiteBlade() {
            if ($this->_m_suiteBlade !== null)
                return $this->_m_suiteBlade;
            $this->_m_suiteBlade =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 1024) != 0)) ;
            return $this->_m_suiteBlade;
        }
        protected $_m_suiteCommunications;

        /**
         * Bit 3 of `suite_mask`.
         */
        public function suiteCommunications() {
            if ($this->_m_suiteCommunications !== null)
                return $this->_m_suiteCommunications;
            $this->_m_suiteCommunications =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 8) != 0)) ;
            return $this->_m_suiteCommunications;
        }
        protected $_m_suiteComputeServer;

        /**
         * Bit 14 of `suite_mask`.
         */
        public function suiteComputeServer() {
            if ($this->_m_suiteComputeServer !== null)
                return $this->_m_suiteComputeServer;
            $this->_m_suiteComputeServer =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 16384) != 0)) ;
            return $this->_m_suiteComputeServer;
        }
        protected $_m_suiteDatacenter;

        /**
         * Bit 7 of `suite_mask`.
         */
        public function suiteDatacenter() {
            if ($this->_m_suiteDatacenter !== null)
                return $this->_m_suiteDatacenter;
            $this->_m_suiteDatacenter =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 128) != 0)) ;
            return $this->_m_suiteDatacenter;
        }
        protected $_m_suiteEmbeddedNt;

        /**
         * Bit 6 of `suite_mask`.
         */
        public function suiteEmbeddedNt() {
            if ($this->_m_suiteEmbeddedNt !== null)
                return $this->_m_suiteEmbeddedNt;
            $this->_m_suiteEmbeddedNt =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 64) != 0)) ;
            return $this->_m_suiteEmbeddedNt;
        }
        protected $_m_suiteEmbeddedRestricted;

        /**
         * Bit 11 of `suite_mask`.
         */
        public function suiteEmbeddedRestricted() {
            if ($this->_m_suiteEmbeddedRestricted !== null)
                return $this->_m_suiteEmbeddedRestricted;
            $this->_m_suiteEmbeddedRestricted =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 2048) != 0)) ;
            return $this->_m_suiteEmbeddedRestricted;
        }
        protected $_m_suiteEnterprise;

        /**
         * Bit 1 of `suite_mask`.
         */
        public function suiteEnterprise() {
            if ($this->_m_suiteEnterprise !== null)
                return $this->_m_suiteEnterprise;
            $this->_m_suiteEnterprise =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 2) != 0)) ;
            return $this->_m_suiteEnterprise;
        }
        protected $_m_suiteMaskWritten;

        /**
         * Whether `suite_mask` was written: false if it has the fill pattern, whose bits
         * mean nothing.
         */
        public function suiteMaskWritten() {
            if ($this->_m_suiteMaskWritten !== null)
                return $this->_m_suiteMaskWritten;
            $this->_m_suiteMaskWritten = $this->suiteMask() != 1162297680;
            return $this->_m_suiteMaskWritten;
        }
        protected $_m_suiteMultiUserTs;

        /**
         * Bit 17 of `suite_mask`: remote desktop with several interactive sessions on a
         * client edition.
         */
        public function suiteMultiUserTs() {
            if ($this->_m_suiteMultiUserTs !== null)
                return $this->_m_suiteMultiUserTs;
            $this->_m_suiteMultiUserTs =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 131072) != 0)) ;
            return $this->_m_suiteMultiUserTs;
        }
        protected $_m_suitePersonal;

        /**
         * Bit 9 of `suite_mask`: a home edition.
         */
        public function suitePersonal() {
            if ($this->_m_suitePersonal !== null)
                return $this->_m_suitePersonal;
            $this->_m_suitePersonal =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 512) != 0)) ;
            return $this->_m_suitePersonal;
        }
        protected $_m_suiteSecurityAppliance;

        /**
         * Bit 12 of `suite_mask`.
         */
        public function suiteSecurityAppliance() {
            if ($this->_m_suiteSecurityAppliance !== null)
                return $this->_m_suiteSecurityAppliance;
            $this->_m_suiteSecurityAppliance =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 4096) != 0)) ;
            return $this->_m_suiteSecurityAppliance;
        }
        protected $_m_suiteSingleUserTs;

        /**
         * Bit 8 of `suite_mask`: remote desktop with one interactive session.
         */
        public function suiteSingleUserTs() {
            if ($this->_m_suiteSingleUserTs !== null)
                return $this->_m_suiteSingleUserTs;
            $this->_m_suiteSingleUserTs =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 256) != 0)) ;
            return $this->_m_suiteSingleUserTs;
        }
        protected $_m_suiteSmallBusiness;

        /**
         * Bit 0 of `suite_mask`.
         */
        public function suiteSmallBusiness() {
            if ($this->_m_suiteSmallBusiness !== null)
                return $this->_m_suiteSmallBusiness;
            $this->_m_suiteSmallBusiness =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 1) != 0)) ;
            return $this->_m_suiteSmallBusiness;
        }
        protected $_m_suiteSmallBusinessRestricted;

        /**
         * Bit 5 of `suite_mask`.
         */
        public function suiteSmallBusinessRestricted() {
            if ($this->_m_suiteSmallBusinessRestricted !== null)
                return $this->_m_suiteSmallBusinessRestricted;
            $this->_m_suiteSmallBusinessRestricted =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 32) != 0)) ;
            return $this->_m_suiteSmallBusinessRestricted;
        }
        protected $_m_suiteStorageServer;

        /**
         * Bit 13 of `suite_mask`.
         */
        public function suiteStorageServer() {
            if ($this->_m_suiteStorageServer !== null)
                return $this->_m_suiteStorageServer;
            $this->_m_suiteStorageServer =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 8192) != 0)) ;
            return $this->_m_suiteStorageServer;
        }
        protected $_m_suiteTerminal;

        /**
         * Bit 4 of `suite_mask`: terminal services are installed; set on nearly every
         * machine.
         */
        public function suiteTerminal() {
            if ($this->_m_suiteTerminal !== null)
                return $this->_m_suiteTerminal;
            $this->_m_suiteTerminal =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 16) != 0)) ;
            return $this->_m_suiteTerminal;
        }
        protected $_m_suiteWhServer;

        /**
         * Bit 15 of `suite_mask`: Windows Home Server.
         */
        public function suiteWhServer() {
            if ($this->_m_suiteWhServer !== null)
                return $this->_m_suiteWhServer;
            $this->_m_suiteWhServer =  (($this->suiteMaskWritten()) && (($this->suiteMask() & 32768) != 0)) ;
            return $this->_m_suiteWhServer;
        }
        protected $_m_majorVersion;
        protected $_m_minorVersion;
        protected $_m_directoryTableBase;
        protected $_m_pfnDatabase;
        protected $_m_psLoadedModuleList;
        protected $_m_psActiveProcessHead;
        protected $_m_machineImageType;
        protected $_m_numberProcessors;
        protected $_m_bugCheckCode;
        protected $_m__unnamed9;
        protected $_m_bugCheckCodeParameters;
        protected $_m_versionUser;
        protected $_m_kdDebuggerDataBlock;
        protected $_m_physicalMemoryBlock;
        protected $_m_contextRecord;
        protected $_m_exception;
        protected $_m_dumpType;
        protected $_m__unnamed17;
        protected $_m_requiredDumpSpace;
        protected $_m_systemTime;
        protected $_m_comment;
        protected $_m_systemUpTime;
        protected $_m_minidumpFields;
        protected $_m_secondaryDataState;
        protected $_m_productType;
        protected $_m_suiteMask;
        protected $_m_writerStatus;
        protected $_m__unnamed27;
        protected $_m_kdSecondaryVersion;
        protected $_m_pagingLevels;
        protected $_m__unnamed30;
        protected $_m_attributes;
        protected $_m_bootId;
        protected $_m__raw_physicalMemoryBlock;
        protected $_m__raw_contextRecord;

        /**
         * 0xf for a free (release) build of the kernel, 0xc for a checked
         * (debug) build; not the version number of Windows.
         */
        public function majorVersion() { return $this->_m_majorVersion; }

        /**
         * Build number of Windows, such as 19041.
         */
        public function minorVersion() { return $this->_m_minorVersion; }

        /**
         * Physical address of the root of the page tables: CR3 on x64, the base
         * in TTBR0_EL1 on ARM64. Its low twelve bits may carry flags or a
         * process-context identifier.
         */
        public function directoryTableBase() { return $this->_m_directoryTableBase; }

        /**
         * Virtual address of the page frame number database. Some writers store
         * the address of the kernel variable that points to it instead.
         */
        public function pfnDatabase() { return $this->_m_pfnDatabase; }

        /**
         * Virtual address of the head of the list of loaded kernel modules.
         */
        public function psLoadedModuleList() { return $this->_m_psLoadedModuleList; }

        /**
         * Virtual address of the head of the list of processes.
         */
        public function psActiveProcessHead() { return $this->_m_psActiveProcessHead; }

        /**
         * Architecture of the processor, which tells the layout of `context_record`.
         */
        public function machineImageType() { return $this->_m_machineImageType; }
        public function numberProcessors() { return $this->_m_numberProcessors; }

        /**
         * Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
         * 0x7e.
         */
        public function bugCheckCode() { return $this->_m_bugCheckCode; }

        /**
         * Aligns the next field; keeps the fill pattern.
         */
        public function _unnamed9() { return $this->_m__unnamed9; }

        /**
         * The four parameters of the bug check. A 32-bit status code among them
         * may or may not be sign-extended.
         */
        public function bugCheckCodeParameters() { return $this->_m_bugCheckCodeParameters; }

        /**
         * Unused text; zeros or the fill pattern in practice.
         */
        public function versionUser() { return $this->_m_versionUser; }

        /**
         * Virtual address of the kernel's debugger data block
         * (`KDDEBUGGER_DATA64`), from which a debugger finds everything else.
         */
        public function kdDebuggerDataBlock() { return $this->_m_kdDebuggerDataBlock; }

        /**
         * The physical memory of the machine. It tells where the pages of a full
         * dump are; other kinds have it for information or not at all. Windows
         * declares 700 bytes; the last four align the next field and mostly keep
         * the fill pattern.
         */
        public function physicalMemoryBlock() { return $this->_m_physicalMemoryBlock; }

        /**
         * Registers of the processor that stopped the machine, in the layout of
         * its architecture. Raw bytes for architectures without a type here.
         */
        public function contextRecord() { return $this->_m_contextRecord; }

        /**
         * The exception that led to the dump. Windows stores a breakpoint
         * (0x80000003) here whatever the cause; the original exception is
         * reached through `bug_check_code_parameters`.
         */
        public function exception() { return $this->_m_exception; }

        /**
         * What follows the header. Some tools leave the fill pattern in a full
         * dump.
         */
        public function dumpType() { return $this->_m_dumpType; }

        /**
         * Aligns the next field; keeps the fill pattern.
         */
        public function _unnamed17() { return $this->_m__unnamed17; }

        /**
         * Bytes that the writer asked for. Equal to the size of the file for
         * some writers, larger or smaller for others.
         */
        public function requiredDumpSpace() { return $this->_m_requiredDumpSpace; }

        /**
         * Time of the dump as a Windows FILETIME: intervals of 100 ns since
         * 1601-01-01 00:00 UTC.
         */
        public function systemTime() { return $this->_m_systemTime; }

        /**
         * Text of the writer, ended by a zero byte, or the fill pattern.
         */
        public function comment() { return $this->_m_comment; }

        /**
         * Time since the start of the machine, in intervals of 100 ns.
         */
        public function systemUpTime() { return $this->_m_systemUpTime; }

        /**
         * Parts that a triage dump holds; combination of `minidump_field_masks`.
         * Does not tell a triage dump from others: it may be set in all. The bits
         * are `minidump_field_context` and those after it.
         */
        public function minidumpFields() { return $this->_m_minidumpFields; }

        /**
         * State of the data that drivers added behind the dump. Does not tell
         * whether there is any.
         */
        public function secondaryDataState() { return $this->_m_secondaryDataState; }
        public function productType() { return $this->_m_productType; }

        /**
         * Product suites of the installation; combination of `suite_masks`. The bits
         * are `suite_small_business` and those after it.
         */
        public function suiteMask() { return $this->_m_suiteMask; }

        /**
         * What the writer has to say of its work; 0 is success.
         */
        public function writerStatus() { return $this->_m_writerStatus; }
        public function _unnamed27() { return $this->_m__unnamed27; }

        /**
         * Revision of the debugger interface: 0 and 1 are obsolete layouts of
         * the x64 context, 2 is the present one. 0x41 is the fill pattern.
         */
        public function kdSecondaryVersion() { return $this->_m_kdSecondaryVersion; }

        /**
         * Presumably the levels of the page tables, 4 or 5. That is inferred from
         * dumps of build 26100, which have 4 here; public headers declare the byte
         * as unused, and older builds leave the fill pattern, 0x47.
         */
        public function pagingLevels() { return $this->_m_pagingLevels; }
        public function _unnamed30() { return $this->_m__unnamed30; }

        /**
         * How and when the dump was made; combination of `attribute_masks`.
         * Older writers leave the fill pattern, which is told apart by
         * `attributes_written`. The bits are `attribute_hiber_crash` and those
         * after it.
         */
        public function attributes() { return $this->_m_attributes; }

        /**
         * Number of times the installation was started.
         */
        public function bootId() { return $this->_m_bootId; }
        public function _raw_physicalMemoryBlock() { return $this->_m__raw_physicalMemoryBlock; }
        public function _raw_contextRecord() { return $this->_m__raw_contextRecord; }
    }
}

/**
 * What build 26100 of Windows stores in the area that public headers call
 * reserved (0x2b4 bytes). No public source describes it: places and meanings
 * are inferred from the dumps of that build, and the names are made up here.
 */

namespace WindowsKernelDump {
    class HeaderExtension extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsKernelDump\Header64 $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_lenExtension = $this->_io->readU4le();
            $this->_m__unnamed1 = $this->_io->readBytes(4);
            $this->_m__unnamed2 = $this->_io->readBytes(400);
            $this->_m_statusText = $this->_io->readBytes(256);
            $this->_m_buildString = $this->_io->readBytes(12);
            $this->_m__unnamed5 = $this->_io->readBytes(4);
            $this->_m_updateBuildRevision = $this->_io->readU4le();
            $this->_m_ntMajorVersion = $this->_io->readU4le();
            $this->_m_ntMinorVersion = $this->_io->readU4le();
        }
        protected $_m_lenExtension;
        protected $_m__unnamed1;
        protected $_m__unnamed2;
        protected $_m_statusText;
        protected $_m_buildString;
        protected $_m__unnamed5;
        protected $_m_updateBuildRevision;
        protected $_m_ntMajorVersion;
        protected $_m_ntMinorVersion;

        /**
         * Always 0x298, which is the offset of `build_string` here.
         */
        public function lenExtension() { return $this->_m_lenExtension; }

        /**
         * Always 0x298 too.
         */
        public function _unnamed1() { return $this->_m__unnamed1; }

        /**
         * Always zeros.
         */
        public function _unnamed2() { return $this->_m__unnamed2; }

        /**
         * What the writer has to say of its work, in ASCII and filled up with zero
         * bytes, such as "Dump completed successfully.".
         */
        public function statusText() { return $this->_m_statusText; }

        /**
         * Build number of Windows as UTF-16LE text, ended by a zero character.
         */
        public function buildString() { return $this->_m_buildString; }

        /**
         * Keeps the fill pattern.
         */
        public function _unnamed5() { return $this->_m__unnamed5; }

        /**
         * Revision of the build, which is 2314 in 26100.2314.
         */
        public function updateBuildRevision() { return $this->_m_updateBuildRevision; }

        /**
         * Major version number of Windows, 10.
         */
        public function ntMajorVersion() { return $this->_m_ntMajorVersion; }

        /**
         * Minor version number of Windows, 0.
         */
        public function ntMinorVersion() { return $this->_m_ntMinorVersion; }
    }
}

/**
 * A register of 128 bits.
 */

namespace WindowsKernelDump {
    class M128a extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_low = $this->_io->readU8le();
            $this->_m_high = $this->_io->readU8le();
        }
        protected $_m_low;
        protected $_m_high;

        /**
         * Bits 0 to 63.
         */
        public function low() { return $this->_m_low; }

        /**
         * Bits 64 to 127; signed in C, which means nothing for a register.
         */
        public function high() { return $this->_m_high; }
    }
}

/**
 * Entry of the table of ranges of a range dump: neighbouring pages that are
 * stored. The table is not parsed here, apply this type to its bytes.
 */

namespace WindowsKernelDump {
    class PfnRange extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_basePage = $this->_io->readU8le();
            $this->_m_pageCount = $this->_io->readU8le();
        }
        protected $_m_basePage;
        protected $_m_pageCount;

        /**
         * Number of the first page, which is its physical address divided by 0x1000.
         */
        public function basePage() { return $this->_m_basePage; }
        public function pageCount() { return $this->_m_pageCount; }
    }
}

/**
 * Runs of physical pages of a 32-bit machine. In a full dump the pages of all
 * runs are stored one after another in the order of the runs.
 */

namespace WindowsKernelDump {
    class PhysicalMemoryDescriptor32 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsKernelDump\Header32 $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_numberOfRuns = $this->_io->readU4le();
            $this->_m_numberOfPages = $this->_io->readU4le();
            $this->_m_runs = [];
            $n = ($this->numberOfRuns() <= $this->maxRuns() ? $this->numberOfRuns() : 0);
            for ($i = 0; $i < $n; $i++) {
                $this->_m_runs[] = new \WindowsKernelDump\PhysicalMemoryRun32($this->_io, $this, $this->_root);
            }
        }
        protected $_m_maxRuns;

        /**
         * The number of whole runs that fit in the 700 bytes of the header.
         */
        public function maxRuns() {
            if ($this->_m_maxRuns !== null)
                return $this->_m_maxRuns;
            $this->_m_maxRuns = 86;
            return $this->_m_maxRuns;
        }
        protected $_m_numberOfRuns;
        protected $_m_numberOfPages;
        protected $_m_runs;

        /**
         * May be the fill pattern, then the descriptor is absent.
         */
        public function numberOfRuns() { return $this->_m_numberOfRuns; }

        /**
         * Pages in all runs.
         */
        public function numberOfPages() { return $this->_m_numberOfPages; }

        /**
         * Empty when `number_of_runs` is more than fits in the header.
         */
        public function runs() { return $this->_m_runs; }
    }
}

/**
 * Runs of physical pages. In a full dump the pages of all runs are stored
 * one after another in the order of the runs.
 */

namespace WindowsKernelDump {
    class PhysicalMemoryDescriptor64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsKernelDump\Header64 $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_numberOfRuns = $this->_io->readU4le();
            $this->_m__unnamed1 = $this->_io->readBytes(4);
            $this->_m_numberOfPages = $this->_io->readU8le();
            $this->_m_runs = [];
            $n = ($this->numberOfRuns() <= $this->maxRuns() ? $this->numberOfRuns() : 0);
            for ($i = 0; $i < $n; $i++) {
                $this->_m_runs[] = new \WindowsKernelDump\PhysicalMemoryRun64($this->_io, $this, $this->_root);
            }
        }
        protected $_m_maxRuns;

        /**
         * The number of whole runs that fit before the context. Windows writes at
         * most 42, which end before the alignment; QEMU declares 43.
         */
        public function maxRuns() {
            if ($this->_m_maxRuns !== null)
                return $this->_m_maxRuns;
            $this->_m_maxRuns = 43;
            return $this->_m_maxRuns;
        }
        protected $_m_numberOfRuns;
        protected $_m__unnamed1;
        protected $_m_numberOfPages;
        protected $_m_runs;

        /**
         * May be the fill pattern, then the descriptor is absent.
         */
        public function numberOfRuns() { return $this->_m_numberOfRuns; }

        /**
         * Aligns the next field; keeps the fill pattern, so that the count must
         * not be read as eight bytes.
         */
        public function _unnamed1() { return $this->_m__unnamed1; }

        /**
         * Pages in all runs.
         */
        public function numberOfPages() { return $this->_m_numberOfPages; }

        /**
         * Empty when `number_of_runs` is more than fits in the header.
         */
        public function runs() { return $this->_m_runs; }
    }
}

/**
 * Neighbouring physical pages of a 32-bit machine.
 */

namespace WindowsKernelDump {
    class PhysicalMemoryRun32 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsKernelDump\PhysicalMemoryDescriptor32 $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_basePage = $this->_io->readU4le();
            $this->_m_pageCount = $this->_io->readU4le();
        }
        protected $_m_basePage;
        protected $_m_pageCount;

        /**
         * Number of the first page, which is its physical address divided by 0x1000.
         */
        public function basePage() { return $this->_m_basePage; }
        public function pageCount() { return $this->_m_pageCount; }
    }
}

/**
 * Neighbouring physical pages.
 */

namespace WindowsKernelDump {
    class PhysicalMemoryRun64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsKernelDump\PhysicalMemoryDescriptor64 $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_basePage = $this->_io->readU8le();
            $this->_m_pageCount = $this->_io->readU8le();
        }
        protected $_m_basePage;
        protected $_m_pageCount;

        /**
         * Number of the first page, which is its physical address divided by 0x1000.
         */
        public function basePage() { return $this->_m_basePage; }
        public function pageCount() { return $this->_m_pageCount; }
    }
}

/**
 * What follows the header of a range dump, which newer versions of WinDbg
 * write. A table of `pfn_range` entries lies between this header and the
 * pages; the stored pages lie one after another from `first_page_offset` on,
 * in the order of the ranges.
 * 
 * No public header declares it; the names are those of its readers.
 */

namespace WindowsKernelDump {
    class RdmpHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsKernelDump $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_marker = $this->_io->readU4le();
            if (!($this->_m_marker == 64)) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError(64, $this->_m_marker, $this->_io, "/types/rdmp_header/seq/0");
            }
            $this->_m_signature = $this->_io->readBytes(4);
            if (!($this->_m_signature == "\x52\x44\x4D\x50")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x52\x44\x4D\x50", $this->_m_signature, $this->_io, "/types/rdmp_header/seq/1");
            }
            $this->_m_validDump = $this->_io->readBytes(4);
            if (!($this->_m_validDump == "\x44\x55\x4D\x50")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x44\x55\x4D\x50", $this->_m_validDump, $this->_io, "/types/rdmp_header/seq/2");
            }
            $this->_m__unnamed3 = $this->_io->readBytes(4);
            $this->_m_metadataSize = $this->_io->readU8le();
            if (!($this->_m_metadataSize >= 16)) {
                throw new \Kaitai\Struct\Error\ValidationLessThanError(16, $this->_m_metadataSize, $this->_io, "/types/rdmp_header/seq/4");
            }
            $this->_m_firstPageOffset = $this->_io->readU8le();
        }
        protected $_m_lenRanges;

        /**
         * Size of the table of ranges in bytes. The table may end early with an
         * entry whose page number is 0.
         */
        public function lenRanges() {
            if ($this->_m_lenRanges !== null)
                return $this->_m_lenRanges;
            $this->_m_lenRanges = ($this->metadataSize() - 16);
            return $this->_m_lenRanges;
        }
        protected $_m_numberOfRanges;

        /**
         * Entries in the table of ranges. In a complete dump only; a kernel dump
         * has a number of unknown purpose in this place.
         */
        public function numberOfRanges() {
            if ($this->_m_numberOfRanges !== null)
                return $this->_m_numberOfRanges;
            if ($this->_root()->kind() == \WindowsKernelDump\DumpTypes::COMPLETE_MEMORY) {
                $io = $this->_root()->_io();
                $_pos = $io->pos();
                $io->seek($this->_root()->lenHeader() + 32);
                $this->_m_numberOfRanges = $io->readU4le();
                $io->seek($_pos);
            }
            return $this->_m_numberOfRanges;
        }
        protected $_m_ofsRanges;

        /**
         * Offset of the table of ranges from the start of the file.
         */
        public function ofsRanges() {
            if ($this->_m_ofsRanges !== null)
                return $this->_m_ofsRanges;
            $this->_m_ofsRanges = $this->_root()->lenHeader() + 48;
            return $this->_m_ofsRanges;
        }
        protected $_m_ranges;

        /**
         * The table as it lies in the file, `pfn_range` after `pfn_range`. For
         * large dumps take the bytes from `ofs_ranges` instead.
         */
        public function ranges() {
            if ($this->_m_ranges !== null)
                return $this->_m_ranges;
            $io = $this->_root()->_io();
            $_pos = $io->pos();
            $io->seek($this->ofsRanges());
            $this->_m_ranges = $io->readBytes($this->lenRanges());
            $io->seek($_pos);
            return $this->_m_ranges;
        }
        protected $_m_totalNumberOfPages;

        /**
         * Number of stored pages, which are the pages of all ranges. In a complete
         * dump only; a kernel dump has a number of unknown purpose in this place.
         */
        public function totalNumberOfPages() {
            if ($this->_m_totalNumberOfPages !== null)
                return $this->_m_totalNumberOfPages;
            if ($this->_root()->kind() == \WindowsKernelDump\DumpTypes::COMPLETE_MEMORY) {
                $io = $this->_root()->_io();
                $_pos = $io->pos();
                $io->seek($this->_root()->lenHeader() + 40);
                $this->_m_totalNumberOfPages = $io->readU8le();
                $io->seek($_pos);
            }
            return $this->_m_totalNumberOfPages;
        }
        protected $_m_marker;
        protected $_m_signature;
        protected $_m_validDump;
        protected $_m__unnamed3;
        protected $_m_metadataSize;
        protected $_m_firstPageOffset;
        public function marker() { return $this->_m_marker; }
        public function signature() { return $this->_m_signature; }
        public function validDump() { return $this->_m_validDump; }

        /**
         * Reserved.
         */
        public function _unnamed3() { return $this->_m__unnamed3; }

        /**
         * Bytes from behind `first_page_offset` to the first page: 16 bytes of
         * counts, then the table of ranges.
         */
        public function metadataSize() { return $this->_m_metadataSize; }

        /**
         * Offset of the first stored page from the start of the file, which is
         * 0x2020 + `metadata_size`. Not always aligned.
         */
        public function firstPageOffset() { return $this->_m_firstPageOffset; }
    }
}

/**
 * What follows the header of a summary dump, the kernel memory dump of
 * Windows 2000 to Windows 7. The bitmap is that of a bitmap dump, and so are
 * the names here, but fields have 32 bits and lie elsewhere. Both headers can
 * begin with the same signatures: they are told apart by `dump_type`.
 * 
 * After declarations of the structure; not seen in a file.
 */

namespace WindowsKernelDump {
    class SummaryHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsKernelDump $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_signature = $this->_io->readBytes(4);
            if (!($this->_m_signature == "\x53\x44\x4D\x50")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x53\x44\x4D\x50", $this->_m_signature, $this->_io, "/types/summary_header/seq/0");
            }
            $this->_m_validDump = $this->_io->readBytes(4);
            if (!($this->_m_validDump == "\x44\x55\x4D\x50")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x44\x55\x4D\x50", $this->_m_validDump, $this->_io, "/types/summary_header/seq/1");
            }
            $this->_m_dumpOptions = $this->_io->readU4le();
            $this->_m_firstPage = $this->_io->readU4le();
            $this->_m_pages = $this->_io->readU4le();
            $this->_m_totalPresentPages = $this->_io->readU4le();
            $this->_m_sizeOfBitmap = $this->_io->readU4le();
        }
        protected $_m_bitmap;

        /**
         * The bitmap as it lies in the file. For large dumps take the bytes from
         * `ofs_bitmap` instead.
         */
        public function bitmap() {
            if ($this->_m_bitmap !== null)
                return $this->_m_bitmap;
            $io = $this->_root()->_io();
            $_pos = $io->pos();
            $io->seek($this->ofsBitmap());
            $this->_m_bitmap = $io->readBytes($this->lenBitmap());
            $io->seek($_pos);
            return $this->_m_bitmap;
        }
        protected $_m_lenBitmap;

        /**
         * Size of the bitmap in bytes.
         */
        public function lenBitmap() {
            if ($this->_m_lenBitmap !== null)
                return $this->_m_lenBitmap;
            $this->_m_lenBitmap = intval(($this->pages() + 7) / 8);
            return $this->_m_lenBitmap;
        }
        protected $_m_ofsBitmap;

        /**
         * Offset of the bitmap from the start of the file.
         */
        public function ofsBitmap() {
            if ($this->_m_ofsBitmap !== null)
                return $this->_m_ofsBitmap;
            $this->_m_ofsBitmap = ($this->_root()->validDump() == \WindowsKernelDump\ValidDumps::DUMP64 ? 8232 : 4128);
            return $this->_m_ofsBitmap;
        }
        protected $_m_summaryOptionValidCurrentUserVa;

        /**
         * Bit 1 of `dump_options`: the part of virtual memory of the current process can
         * be read.
         */
        public function summaryOptionValidCurrentUserVa() {
            if ($this->_m_summaryOptionValidCurrentUserVa !== null)
                return $this->_m_summaryOptionValidCurrentUserVa;
            $this->_m_summaryOptionValidCurrentUserVa = ($this->dumpOptions() & 2) != 0;
            return $this->_m_summaryOptionValidCurrentUserVa;
        }
        protected $_m_summaryOptionValidKernelVa;

        /**
         * Bit 0 of `dump_options`: the kernel's part of virtual memory can be read.
         */
        public function summaryOptionValidKernelVa() {
            if ($this->_m_summaryOptionValidKernelVa !== null)
                return $this->_m_summaryOptionValidKernelVa;
            $this->_m_summaryOptionValidKernelVa = ($this->dumpOptions() & 1) != 0;
            return $this->_m_summaryOptionValidKernelVa;
        }
        protected $_m_signature;
        protected $_m_validDump;
        protected $_m_dumpOptions;
        protected $_m_firstPage;
        protected $_m_pages;
        protected $_m_totalPresentPages;
        protected $_m_sizeOfBitmap;
        public function signature() { return $this->_m_signature; }
        public function validDump() { return $this->_m_validDump; }

        /**
         * What parts of virtual memory can be read; combination of
         * `summary_option_masks`.
         */
        public function dumpOptions() { return $this->_m_dumpOptions; }

        /**
         * Offset of the first stored page from the start of the file: the size of
         * all headers and the bitmap.
         */
        public function firstPage() { return $this->_m_firstPage; }

        /**
         * Number of bits in the bitmap. Bits of its last byte beyond it mean nothing.
         */
        public function pages() { return $this->_m_pages; }

        /**
         * Number of stored pages, which are the set bits of the bitmap.
         */
        public function totalPresentPages() { return $this->_m_totalPresentPages; }

        /**
         * Number of bits once more. A pointer follows, which means nothing in a
         * file and whose size is that of the machine: the bitmap lies behind it.
         */
        public function sizeOfBitmap() { return $this->_m_sizeOfBitmap; }
    }
}

/**
 * Entry of the table of data blocks of a 32-bit machine as one reader has it, 12
 * bytes with an address of 32 bits. Another source has one structure for all
 * machines, which is `triage_data_block64`; neither has been seen in a file.
 * What is stored tells: the bytes of a block begin where those of the block
 * before it end, in every 64-bit dump at least.
 */

namespace WindowsKernelDump {
    class TriageDataBlock32 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_address = $this->_io->readU4le();
            $this->_m_ofsData = $this->_io->readU4le();
            $this->_m_lenData = $this->_io->readU4le();
        }
        protected $_m_address;
        protected $_m_ofsData;
        protected $_m_lenData;

        /**
         * Virtual address of the first byte.
         */
        public function address() { return $this->_m_address; }

        /**
         * Offset of the first byte from the start of the file.
         */
        public function ofsData() { return $this->_m_ofsData; }

        /**
         * Size in bytes.
         */
        public function lenData() { return $this->_m_lenData; }
    }
}

/**
 * Entry of the table of data blocks (16 bytes): a piece of virtual memory. The
 * pieces are of any size and alignment; few overlap, with the same bytes in
 * both.
 */

namespace WindowsKernelDump {
    class TriageDataBlock64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsKernelDump\TriageDump64 $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_address = $this->_io->readU8le();
            $this->_m_ofsData = $this->_io->readU4le();
            $this->_m_lenData = $this->_io->readU4le();
        }
        protected $_m_address;
        protected $_m_ofsData;
        protected $_m_lenData;

        /**
         * Virtual address of the first byte.
         */
        public function address() { return $this->_m_address; }

        /**
         * Offset of the first byte from the start of the file.
         */
        public function ofsData() { return $this->_m_ofsData; }

        /**
         * Size in bytes.
         */
        public function lenData() { return $this->_m_lenData; }
    }
}

/**
 * Directory of the parts of a triage dump of a 32-bit machine (0x68 bytes). See
 * `triage_dump64`, whose names it has. After declarations of the structure; not
 * seen in a file.
 */

namespace WindowsKernelDump {
    class TriageDump32 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsKernelDump $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_servicePackBuild = $this->_io->readU4le();
            $this->_m_sizeOfDump = $this->_io->readU4le();
            $this->_m_ofsValidMark = $this->_io->readU4le();
            $this->_m_ofsContext = $this->_io->readU4le();
            $this->_m_ofsException = $this->_io->readU4le();
            $this->_m_ofsMmStorage = $this->_io->readU4le();
            $this->_m_ofsUnloadedDrivers = $this->_io->readU4le();
            $this->_m_ofsPrcb = $this->_io->readU4le();
            $this->_m_ofsProcess = $this->_io->readU4le();
            $this->_m_ofsThread = $this->_io->readU4le();
            $this->_m_ofsCallStack = $this->_io->readU4le();
            $this->_m_lenCallStack = $this->_io->readU4le();
            $this->_m_ofsDriverList = $this->_io->readU4le();
            $this->_m_numDrivers = $this->_io->readU4le();
            $this->_m_ofsStringPool = $this->_io->readU4le();
            $this->_m_lenStringPool = $this->_io->readU4le();
            $this->_m_ofsBrokenDriver = $this->_io->readU4le();
            $this->_m_triageOptions = $this->_io->readU4le();
            $this->_m_topOfStack = $this->_io->readU4le();
            $this->_m_dataPageAddress = $this->_io->readU4le();
            $this->_m_ofsDataPage = $this->_io->readU4le();
            $this->_m_lenDataPage = $this->_io->readU4le();
            $this->_m_ofsDebuggerData = $this->_io->readU4le();
            $this->_m_lenDebuggerData = $this->_io->readU4le();
            $this->_m_ofsDataBlocks = $this->_io->readU4le();
            $this->_m_numDataBlocks = $this->_io->readU4le();
        }
        protected $_m_brokenDriver;

        /**
         * Name of the driver that is held responsible.
         */
        public function brokenDriver() {
            if ($this->_m_brokenDriver !== null)
                return $this->_m_brokenDriver;
            if ($this->ofsBrokenDriver() != 0) {
                $io = $this->_root()->_io();
                $_pos = $io->pos();
                $io->seek($this->ofsBrokenDriver());
                $this->_m_brokenDriver = new \WindowsKernelDump\DumpString($io, $this, $this->_root);
                $io->seek($_pos);
            }
            return $this->_m_brokenDriver;
        }
        protected $_m_callStack;

        /**
         * The saved part of the stack, from `top_of_stack` upwards.
         */
        public function callStack() {
            if ($this->_m_callStack !== null)
                return $this->_m_callStack;
            $io = $this->_root()->_io();
            $_pos = $io->pos();
            $io->seek($this->ofsCallStack());
            $this->_m_callStack = $io->readBytes($this->lenCallStack());
            $io->seek($_pos);
            return $this->_m_callStack;
        }
        protected $_m_dataPage;

        /**
         * What is stored of the page that the fault was about.
         */
        public function dataPage() {
            if ($this->_m_dataPage !== null)
                return $this->_m_dataPage;
            $io = $this->_root()->_io();
            $_pos = $io->pos();
            $io->seek($this->ofsDataPage());
            $this->_m_dataPage = $io->readBytes($this->lenDataPage());
            $io->seek($_pos);
            return $this->_m_dataPage;
        }
        protected $_m_debuggerData;

        /**
         * The kernel's debugger data block, decoded.
         */
        public function debuggerData() {
            if ($this->_m_debuggerData !== null)
                return $this->_m_debuggerData;
            $io = $this->_root()->_io();
            $_pos = $io->pos();
            $io->seek($this->ofsDebuggerData());
            $this->_m_debuggerData = $io->readBytes($this->lenDebuggerData());
            $io->seek($_pos);
            return $this->_m_debuggerData;
        }
        protected $_m_drivers;

        /**
         * Loaded drivers in the order of their loading, if the file has the
         * whole table.
         */
        public function drivers() {
            if ($this->_m_drivers !== null)
                return $this->_m_drivers;
            if (($this->ofsDriverList() + $this->lenDriverList()) <= $this->_root()->_io()->size()) {
                $io = $this->_root()->_io();
                $_pos = $io->pos();
                $io->seek($this->ofsDriverList());
                $this->_m_drivers = [];
                $n = $this->numDrivers();
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_drivers[] = new \WindowsKernelDump\DriverEntry32($io, $this, $this->_root);
                }
                $io->seek($_pos);
            }
            return $this->_m_drivers;
        }
        protected $_m_lenDriverEntry;

        /**
         * Size of an entry in the table of loaded drivers.
         */
        public function lenDriverEntry() {
            if ($this->_m_lenDriverEntry !== null)
                return $this->_m_lenDriverEntry;
            $this->_m_lenDriverEntry = 76;
            return $this->_m_lenDriverEntry;
        }
        protected $_m_lenDriverList;

        /**
         * Size of the table of loaded drivers in bytes.
         */
        public function lenDriverList() {
            if ($this->_m_lenDriverList !== null)
                return $this->_m_lenDriverList;
            $this->_m_lenDriverList = ($this->numDrivers() * 76);
            return $this->_m_lenDriverList;
        }
        protected $_m_lenUnloadedDriver;

        /**
         * Size of an entry in the table of unloaded drivers.
         */
        public function lenUnloadedDriver() {
            if ($this->_m_lenUnloadedDriver !== null)
                return $this->_m_lenUnloadedDriver;
            $this->_m_lenUnloadedDriver = 40;
            return $this->_m_lenUnloadedDriver;
        }
        protected $_m_lenUnloadedDriverTable;

        /**
         * Size of the table of unloaded drivers in bytes, one
         * `unloaded_driver32` after another.
         */
        public function lenUnloadedDriverTable() {
            if ($this->_m_lenUnloadedDriverTable !== null)
                return $this->_m_lenUnloadedDriverTable;
            if ($this->ofsUnloadedDrivers() != 0) {
                $this->_m_lenUnloadedDriverTable = ($this->numUnloadedDrivers() * 40);
            }
            return $this->_m_lenUnloadedDriverTable;
        }
        protected $_m_mmStorage;

        /**
         * Figures of the memory manager.
         */
        public function mmStorage() {
            if ($this->_m_mmStorage !== null)
                return $this->_m_mmStorage;
            if ($this->ofsMmStorage() != 0) {
                $io = $this->_root()->_io();
                $_pos = $io->pos();
                $io->seek($this->ofsMmStorage());
                $this->_m_mmStorage = new \WindowsKernelDump\DumpMmStorage32($io, $this, $this->_root);
                $io->seek($_pos);
            }
            return $this->_m_mmStorage;
        }
        protected $_m_numUnloadedDrivers;

        /**
         * Number of unloaded drivers. Presumably of four bytes, as other counts
         * of a 32-bit machine.
         */
        public function numUnloadedDrivers() {
            if ($this->_m_numUnloadedDrivers !== null)
                return $this->_m_numUnloadedDrivers;
            if ($this->ofsUnloadedDrivers() != 0) {
                $io = $this->_root()->_io();
                $_pos = $io->pos();
                $io->seek($this->ofsUnloadedDrivers());
                $this->_m_numUnloadedDrivers = $io->readU4le();
                $io->seek($_pos);
            }
            return $this->_m_numUnloadedDrivers;
        }
        protected $_m_ofsSecondaryData;

        /**
         * Offset of a `blob_file_header`, if the file goes on there.
         */
        public function ofsSecondaryData() {
            if ($this->_m_ofsSecondaryData !== null)
                return $this->_m_ofsSecondaryData;
            $this->_m_ofsSecondaryData = $this->sizeOfDump();
            return $this->_m_ofsSecondaryData;
        }
        protected $_m_ofsUnloadedDriverTable;

        /**
         * Offset of the table of unloaded drivers from the start of the file.
         */
        public function ofsUnloadedDriverTable() {
            if ($this->_m_ofsUnloadedDriverTable !== null)
                return $this->_m_ofsUnloadedDriverTable;
            if ($this->ofsUnloadedDrivers() != 0) {
                $this->_m_ofsUnloadedDriverTable = ($this->ofsUnloadedDrivers() + 4);
            }
            return $this->_m_ofsUnloadedDriverTable;
        }
        protected $_m_triageOptionOverflowed;

        /**
         * Bit 8 of `triage_options`: there was not enough room for all that was to be
         * stored. False where all bits are set, which means that there are no options.
         */
        public function triageOptionOverflowed() {
            if ($this->_m_triageOptionOverflowed !== null)
                return $this->_m_triageOptionOverflowed;
            $this->_m_triageOptionOverflowed =  ((($this->triageOptions() & 2147483647) != 2147483647) && (($this->triageOptions() & 256) != 0)) ;
            return $this->_m_triageOptionOverflowed;
        }
        protected $_m_unloadedDrivers;

        /**
         * Drivers that were unloaded before, if the file has the whole table.
         */
        public function unloadedDrivers() {
            if ($this->_m_unloadedDrivers !== null)
                return $this->_m_unloadedDrivers;
            if ( (($this->ofsUnloadedDrivers() != 0) && ($this->numUnloadedDrivers() <= intval($this->_root()->_io()->size() / 40)) && (($this->ofsUnloadedDriverTable() + $this->lenUnloadedDriverTable()) <= $this->_root()->_io()->size())) ) {
                $io = $this->_root()->_io();
                $_pos = $io->pos();
                $io->seek($this->ofsUnloadedDriverTable());
                $this->_m_unloadedDrivers = [];
                $n = $this->numUnloadedDrivers();
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_unloadedDrivers[] = new \WindowsKernelDump\UnloadedDriver32($io, $this, $this->_root);
                }
                $io->seek($_pos);
            }
            return $this->_m_unloadedDrivers;
        }
        protected $_m_validMark;

        /**
         * The last four bytes, which tell that the triage dump was written to
         * its end.
         */
        public function validMark() {
            if ($this->_m_validMark !== null)
                return $this->_m_validMark;
            $io = $this->_root()->_io();
            $_pos = $io->pos();
            $io->seek($this->ofsValidMark());
            $this->_m_validMark = $io->readBytes(4);
            if (!($this->_m_validMark == "\x54\x52\x47\x44")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x54\x52\x47\x44", $this->_m_validMark, $this->_io, "/types/triage_dump32/instances/valid_mark");
            }
            $io->seek($_pos);
            return $this->_m_validMark;
        }
        protected $_m_servicePackBuild;
        protected $_m_sizeOfDump;
        protected $_m_ofsValidMark;
        protected $_m_ofsContext;
        protected $_m_ofsException;
        protected $_m_ofsMmStorage;
        protected $_m_ofsUnloadedDrivers;
        protected $_m_ofsPrcb;
        protected $_m_ofsProcess;
        protected $_m_ofsThread;
        protected $_m_ofsCallStack;
        protected $_m_lenCallStack;
        protected $_m_ofsDriverList;
        protected $_m_numDrivers;
        protected $_m_ofsStringPool;
        protected $_m_lenStringPool;
        protected $_m_ofsBrokenDriver;
        protected $_m_triageOptions;
        protected $_m_topOfStack;
        protected $_m_dataPageAddress;
        protected $_m_ofsDataPage;
        protected $_m_lenDataPage;
        protected $_m_ofsDebuggerData;
        protected $_m_lenDebuggerData;
        protected $_m_ofsDataBlocks;
        protected $_m_numDataBlocks;
        public function servicePackBuild() { return $this->_m_servicePackBuild; }

        /**
         * Offset of the end of the triage dump, behind the mark.
         */
        public function sizeOfDump() { return $this->_m_sizeOfDump; }

        /**
         * Offset of the last four bytes of the triage dump.
         */
        public function ofsValidMark() { return $this->_m_ofsValidMark; }

        /**
         * Offset of the processor's context, 0x320: the one in the header.
         */
        public function ofsContext() { return $this->_m_ofsContext; }

        /**
         * Offset of the exception record, 0x7d0: the one in the header.
         */
        public function ofsException() { return $this->_m_ofsException; }

        /**
         * Offset of the memory manager's figures.
         */
        public function ofsMmStorage() { return $this->_m_ofsMmStorage; }

        /**
         * Offset of the number of unloaded drivers, whose table follows it.
         */
        public function ofsUnloadedDrivers() { return $this->_m_ofsUnloadedDrivers; }

        /**
         * Offset of the image of the processor's control block (`KPRCB`).
         */
        public function ofsPrcb() { return $this->_m_ofsPrcb; }

        /**
         * Offset of the image of the current process (`EPROCESS`).
         */
        public function ofsProcess() { return $this->_m_ofsProcess; }

        /**
         * Offset of the image of the current thread (`ETHREAD`).
         */
        public function ofsThread() { return $this->_m_ofsThread; }

        /**
         * Offset of the saved part of the stack.
         */
        public function ofsCallStack() { return $this->_m_ofsCallStack; }

        /**
         * Size of the saved part of the stack in bytes.
         */
        public function lenCallStack() { return $this->_m_lenCallStack; }

        /**
         * Offset of the table of loaded drivers, one `driver_entry32` after another.
         */
        public function ofsDriverList() { return $this->_m_ofsDriverList; }

        /**
         * Number of loaded drivers, the kernel itself among them.
         */
        public function numDrivers() { return $this->_m_numDrivers; }

        /**
         * Offset of the names of the drivers, one `dump_string` after another.
         */
        public function ofsStringPool() { return $this->_m_ofsStringPool; }

        /**
         * Size of the names of the drivers in bytes.
         */
        public function lenStringPool() { return $this->_m_lenStringPool; }

        /**
         * Offset of the name of the driver that is held responsible, as
         * `dump_string`.
         */
        public function ofsBrokenDriver() { return $this->_m_ofsBrokenDriver; }

        /**
         * Options of the dump; combination of `triage_option_masks`. A value of
         * 0xffffffff means that there are none.
         */
        public function triageOptions() { return $this->_m_triageOptions; }

        /**
         * Virtual address of the first saved byte of the stack, which is the
         * lowest: the stack pointer when the machine stopped.
         */
        public function topOfStack() { return $this->_m_topOfStack; }

        /**
         * Virtual address of the page that the fault was about.
         */
        public function dataPageAddress() { return $this->_m_dataPageAddress; }

        /**
         * Offset of the page that the fault was about.
         */
        public function ofsDataPage() { return $this->_m_ofsDataPage; }

        /**
         * Size of what is stored of that page in bytes.
         */
        public function lenDataPage() { return $this->_m_lenDataPage; }

        /**
         * Offset of the image of the debugger data block (`KDDEBUGGER_DATA64`).
         */
        public function ofsDebuggerData() { return $this->_m_ofsDebuggerData; }

        /**
         * Size of the debugger data block in bytes.
         */
        public function lenDebuggerData() { return $this->_m_lenDebuggerData; }

        /**
         * Offset of the table of data blocks. Sources disagree on the size of
         * its entries, see `triage_data_block32`.
         */
        public function ofsDataBlocks() { return $this->_m_ofsDataBlocks; }

        /**
         * Number of data blocks.
         */
        public function numDataBlocks() { return $this->_m_numDataBlocks; }
    }
}

/**
 * Directory of the parts of a triage dump of a 64-bit machine (0x80 bytes). All
 * offsets are from the start of the file; an offset of 0 stands for a part that
 * is not there.
 * 
 * Two kinds of writer differ in details: the kernel itself, and the debugger
 * engine when it makes a small dump out of a large one.
 * 
 * A triage dump holds virtual memory only. It is the sum of the data blocks,
 * the stack, and the images of four structures: the debugger data block and
 * the `KPRCB`, `EPROCESS` and `ETHREAD` of the processor that stopped the
 * machine. The sizes of the last three are in the debugger data block. The
 * entries of the tables are found here too, for files that have them whole;
 * an application that expects damaged files takes the bytes of a table and
 * applies the type of its entries.
 */

namespace WindowsKernelDump {
    class TriageDump64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsKernelDump $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_servicePackBuild = $this->_io->readU4le();
            $this->_m_sizeOfDump = $this->_io->readU4le();
            $this->_m_ofsValidMark = $this->_io->readU4le();
            $this->_m_ofsContext = $this->_io->readU4le();
            $this->_m_ofsException = $this->_io->readU4le();
            $this->_m_ofsMmStorage = $this->_io->readU4le();
            $this->_m_ofsUnloadedDrivers = $this->_io->readU4le();
            $this->_m_ofsPrcb = $this->_io->readU4le();
            $this->_m_ofsProcess = $this->_io->readU4le();
            $this->_m_ofsThread = $this->_io->readU4le();
            $this->_m_ofsCallStack = $this->_io->readU4le();
            $this->_m_lenCallStack = $this->_io->readU4le();
            $this->_m_ofsDriverList = $this->_io->readU4le();
            $this->_m_numDrivers = $this->_io->readU4le();
            $this->_m_ofsStringPool = $this->_io->readU4le();
            $this->_m_lenStringPool = $this->_io->readU4le();
            $this->_m_ofsBrokenDriver = $this->_io->readU4le();
            $this->_m_triageOptions = $this->_io->readU4le();
            $this->_m_topOfStack = $this->_io->readU8le();
            $this->_m_ofsBstore = $this->_io->readU4le();
            $this->_m_lenBstore = $this->_io->readU4le();
            $this->_m_limitOfBstore = $this->_io->readU8le();
            $this->_m_dataPageAddress = $this->_io->readU8le();
            $this->_m_ofsDataPage = $this->_io->readU4le();
            $this->_m_lenDataPage = $this->_io->readU4le();
            $this->_m_ofsDebuggerData = $this->_io->readU4le();
            $this->_m_lenDebuggerData = $this->_io->readU4le();
            $this->_m_ofsDataBlocks = $this->_io->readU4le();
            $this->_m_numDataBlocks = $this->_io->readU4le();
        }
        protected $_m_brokenDriver;

        /**
         * Name of the driver that is held responsible.
         */
        public function brokenDriver() {
            if ($this->_m_brokenDriver !== null)
                return $this->_m_brokenDriver;
            if ($this->ofsBrokenDriver() != 0) {
                $io = $this->_root()->_io();
                $_pos = $io->pos();
                $io->seek($this->ofsBrokenDriver());
                $this->_m_brokenDriver = new \WindowsKernelDump\DumpString($io, $this, $this->_root);
                $io->seek($_pos);
            }
            return $this->_m_brokenDriver;
        }
        protected $_m_callStack;

        /**
         * The saved part of the stack, from `top_of_stack` upwards.
         */
        public function callStack() {
            if ($this->_m_callStack !== null)
                return $this->_m_callStack;
            $io = $this->_root()->_io();
            $_pos = $io->pos();
            $io->seek($this->ofsCallStack());
            $this->_m_callStack = $io->readBytes($this->lenCallStack());
            $io->seek($_pos);
            return $this->_m_callStack;
        }
        protected $_m_dataBlocks;

        /**
         * Pieces of virtual memory, in no order, if the file has the whole table.
         */
        public function dataBlocks() {
            if ($this->_m_dataBlocks !== null)
                return $this->_m_dataBlocks;
            if (($this->ofsDataBlocks() + $this->lenDataBlockTable()) <= $this->_root()->_io()->size()) {
                $io = $this->_root()->_io();
                $_pos = $io->pos();
                $io->seek($this->ofsDataBlocks());
                $this->_m_dataBlocks = [];
                $n = $this->numDataBlocks();
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_dataBlocks[] = new \WindowsKernelDump\TriageDataBlock64($io, $this, $this->_root);
                }
                $io->seek($_pos);
            }
            return $this->_m_dataBlocks;
        }
        protected $_m_dataPage;

        /**
         * What is stored of the page that the fault was about.
         */
        public function dataPage() {
            if ($this->_m_dataPage !== null)
                return $this->_m_dataPage;
            $io = $this->_root()->_io();
            $_pos = $io->pos();
            $io->seek($this->ofsDataPage());
            $this->_m_dataPage = $io->readBytes($this->lenDataPage());
            $io->seek($_pos);
            return $this->_m_dataPage;
        }
        protected $_m_debuggerData;

        /**
         * The kernel's debugger data block, decoded.
         */
        public function debuggerData() {
            if ($this->_m_debuggerData !== null)
                return $this->_m_debuggerData;
            $io = $this->_root()->_io();
            $_pos = $io->pos();
            $io->seek($this->ofsDebuggerData());
            $this->_m_debuggerData = $io->readBytes($this->lenDebuggerData());
            $io->seek($_pos);
            return $this->_m_debuggerData;
        }
        protected $_m_drivers;

        /**
         * Loaded drivers in the order of their loading, if the file has the
         * whole table.
         */
        public function drivers() {
            if ($this->_m_drivers !== null)
                return $this->_m_drivers;
            if (($this->ofsDriverList() + $this->lenDriverList()) <= $this->_root()->_io()->size()) {
                $io = $this->_root()->_io();
                $_pos = $io->pos();
                $io->seek($this->ofsDriverList());
                $this->_m_drivers = [];
                $n = $this->numDrivers();
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_drivers[] = new \WindowsKernelDump\DriverEntry64($io, $this, $this->_root);
                }
                $io->seek($_pos);
            }
            return $this->_m_drivers;
        }
        protected $_m_lenDataBlock;

        /**
         * Size of an entry in the table of data blocks.
         */
        public function lenDataBlock() {
            if ($this->_m_lenDataBlock !== null)
                return $this->_m_lenDataBlock;
            $this->_m_lenDataBlock = 16;
            return $this->_m_lenDataBlock;
        }
        protected $_m_lenDataBlockTable;

        /**
         * Size of the table of data blocks in bytes.
         */
        public function lenDataBlockTable() {
            if ($this->_m_lenDataBlockTable !== null)
                return $this->_m_lenDataBlockTable;
            $this->_m_lenDataBlockTable = ($this->numDataBlocks() * 16);
            return $this->_m_lenDataBlockTable;
        }
        protected $_m_lenDriverEntry;

        /**
         * Size of an entry in the table of loaded drivers.
         */
        public function lenDriverEntry() {
            if ($this->_m_lenDriverEntry !== null)
                return $this->_m_lenDriverEntry;
            $this->_m_lenDriverEntry = 144;
            return $this->_m_lenDriverEntry;
        }
        protected $_m_lenDriverList;

        /**
         * Size of the table of loaded drivers in bytes.
         */
        public function lenDriverList() {
            if ($this->_m_lenDriverList !== null)
                return $this->_m_lenDriverList;
            $this->_m_lenDriverList = ($this->numDrivers() * 144);
            return $this->_m_lenDriverList;
        }
        protected $_m_lenUnloadedDriver;

        /**
         * Size of an entry in the table of unloaded drivers.
         */
        public function lenUnloadedDriver() {
            if ($this->_m_lenUnloadedDriver !== null)
                return $this->_m_lenUnloadedDriver;
            $this->_m_lenUnloadedDriver = 56;
            return $this->_m_lenUnloadedDriver;
        }
        protected $_m_lenUnloadedDriverTable;

        /**
         * Size of the table of unloaded drivers in bytes, one
         * `unloaded_driver64` after another.
         */
        public function lenUnloadedDriverTable() {
            if ($this->_m_lenUnloadedDriverTable !== null)
                return $this->_m_lenUnloadedDriverTable;
            if ($this->ofsUnloadedDrivers() != 0) {
                $this->_m_lenUnloadedDriverTable = ($this->numUnloadedDrivers() * 56);
            }
            return $this->_m_lenUnloadedDriverTable;
        }
        protected $_m_mmStorage;

        /**
         * Figures of the memory manager.
         */
        public function mmStorage() {
            if ($this->_m_mmStorage !== null)
                return $this->_m_mmStorage;
            if ($this->ofsMmStorage() != 0) {
                $io = $this->_root()->_io();
                $_pos = $io->pos();
                $io->seek($this->ofsMmStorage());
                $this->_m_mmStorage = new \WindowsKernelDump\DumpMmStorage64($io, $this, $this->_root);
                $io->seek($_pos);
            }
            return $this->_m_mmStorage;
        }
        protected $_m_numUnloadedDrivers;

        /**
         * Number of unloaded drivers.
         */
        public function numUnloadedDrivers() {
            if ($this->_m_numUnloadedDrivers !== null)
                return $this->_m_numUnloadedDrivers;
            if ($this->ofsUnloadedDrivers() != 0) {
                $io = $this->_root()->_io();
                $_pos = $io->pos();
                $io->seek($this->ofsUnloadedDrivers());
                $this->_m_numUnloadedDrivers = $io->readU8le();
                $io->seek($_pos);
            }
            return $this->_m_numUnloadedDrivers;
        }
        protected $_m_ofsSecondaryData;

        /**
         * Offset of a `blob_file_header`, if the file goes on there.
         */
        public function ofsSecondaryData() {
            if ($this->_m_ofsSecondaryData !== null)
                return $this->_m_ofsSecondaryData;
            $this->_m_ofsSecondaryData = $this->sizeOfDump();
            return $this->_m_ofsSecondaryData;
        }
        protected $_m_ofsUnloadedDriverTable;

        /**
         * Offset of the table of unloaded drivers from the start of the file.
         */
        public function ofsUnloadedDriverTable() {
            if ($this->_m_ofsUnloadedDriverTable !== null)
                return $this->_m_ofsUnloadedDriverTable;
            if ($this->ofsUnloadedDrivers() != 0) {
                $this->_m_ofsUnloadedDriverTable = ($this->ofsUnloadedDrivers() + 8);
            }
            return $this->_m_ofsUnloadedDriverTable;
        }
        protected $_m_triageOptionOverflowed;

        /**
         * Bit 8 of `triage_options`: there was not enough room for all that was to be
         * stored. False where all bits are set, which means that there are no options.
         */
        public function triageOptionOverflowed() {
            if ($this->_m_triageOptionOverflowed !== null)
                return $this->_m_triageOptionOverflowed;
            $this->_m_triageOptionOverflowed =  ((($this->triageOptions() & 2147483647) != 2147483647) && (($this->triageOptions() & 256) != 0)) ;
            return $this->_m_triageOptionOverflowed;
        }
        protected $_m_unloadedDrivers;

        /**
         * Drivers that were unloaded before, if the file has the whole table.
         */
        public function unloadedDrivers() {
            if ($this->_m_unloadedDrivers !== null)
                return $this->_m_unloadedDrivers;
            if ( (($this->ofsUnloadedDrivers() != 0) && ($this->numUnloadedDrivers() <= intval($this->_root()->_io()->size() / 56)) && (($this->ofsUnloadedDriverTable() + $this->lenUnloadedDriverTable()) <= $this->_root()->_io()->size())) ) {
                $io = $this->_root()->_io();
                $_pos = $io->pos();
                $io->seek($this->ofsUnloadedDriverTable());
                $this->_m_unloadedDrivers = [];
                $n = $this->numUnloadedDrivers();
                for ($i = 0; $i < $n; $i++) {
                    $this->_m_unloadedDrivers[] = new \WindowsKernelDump\UnloadedDriver64($io, $this, $this->_root);
                }
                $io->seek($_pos);
            }
            return $this->_m_unloadedDrivers;
        }
        protected $_m_validMark;

        /**
         * The last four bytes, which tell that the triage dump was written to
         * its end.
         */
        public function validMark() {
            if ($this->_m_validMark !== null)
                return $this->_m_validMark;
            $io = $this->_root()->_io();
            $_pos = $io->pos();
            $io->seek($this->ofsValidMark());
            $this->_m_validMark = $io->readBytes(4);
            if (!($this->_m_validMark == "\x54\x52\x47\x44")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x54\x52\x47\x44", $this->_m_validMark, $this->_io, "/types/triage_dump64/instances/valid_mark");
            }
            $io->seek($_pos);
            return $this->_m_validMark;
        }
        protected $_m_servicePackBuild;
        protected $_m_sizeOfDump;
        protected $_m_ofsValidMark;
        protected $_m_ofsContext;
        protected $_m_ofsException;
        protected $_m_ofsMmStorage;
        protected $_m_ofsUnloadedDrivers;
        protected $_m_ofsPrcb;
        protected $_m_ofsProcess;
        protected $_m_ofsThread;
        protected $_m_ofsCallStack;
        protected $_m_lenCallStack;
        protected $_m_ofsDriverList;
        protected $_m_numDrivers;
        protected $_m_ofsStringPool;
        protected $_m_lenStringPool;
        protected $_m_ofsBrokenDriver;
        protected $_m_triageOptions;
        protected $_m_topOfStack;
        protected $_m_ofsBstore;
        protected $_m_lenBstore;
        protected $_m_limitOfBstore;
        protected $_m_dataPageAddress;
        protected $_m_ofsDataPage;
        protected $_m_lenDataPage;
        protected $_m_ofsDebuggerData;
        protected $_m_lenDebuggerData;
        protected $_m_ofsDataBlocks;
        protected $_m_numDataBlocks;
        public function servicePackBuild() { return $this->_m_servicePackBuild; }

        /**
         * Offset of the end of the triage dump, behind the mark. What drivers
         * have added begins there.
         */
        public function sizeOfDump() { return $this->_m_sizeOfDump; }

        /**
         * Offset of the last four bytes of the triage dump.
         */
        public function ofsValidMark() { return $this->_m_ofsValidMark; }

        /**
         * Offset of the processor's context, 0x348: the one in the header.
         */
        public function ofsContext() { return $this->_m_ofsContext; }

        /**
         * Offset of the exception record, 0xf00: the one in the header.
         */
        public function ofsException() { return $this->_m_ofsException; }

        /**
         * Offset of the memory manager's figures.
         */
        public function ofsMmStorage() { return $this->_m_ofsMmStorage; }

        /**
         * Offset of the number of unloaded drivers, whose table follows it.
         */
        public function ofsUnloadedDrivers() { return $this->_m_ofsUnloadedDrivers; }

        /**
         * Offset of the image of the processor's control block (`KPRCB`).
         */
        public function ofsPrcb() { return $this->_m_ofsPrcb; }

        /**
         * Offset of the image of the current process (`EPROCESS`).
         */
        public function ofsProcess() { return $this->_m_ofsProcess; }

        /**
         * Offset of the image of the current thread (`ETHREAD`).
         */
        public function ofsThread() { return $this->_m_ofsThread; }

        /**
         * Offset of the saved part of the stack.
         */
        public function ofsCallStack() { return $this->_m_ofsCallStack; }

        /**
         * Size of the saved part of the stack in bytes.
         */
        public function lenCallStack() { return $this->_m_lenCallStack; }

        /**
         * Offset of the table of loaded drivers, one `driver_entry64` after another.
         */
        public function ofsDriverList() { return $this->_m_ofsDriverList; }

        /**
         * Number of loaded drivers, the kernel itself among them.
         */
        public function numDrivers() { return $this->_m_numDrivers; }

        /**
         * Offset of the names of the drivers, one `dump_string` after another.
         */
        public function ofsStringPool() { return $this->_m_ofsStringPool; }

        /**
         * Size of the names of the drivers in bytes.
         */
        public function lenStringPool() { return $this->_m_lenStringPool; }

        /**
         * Offset of the name of the driver that is held responsible, as
         * `dump_string`.
         */
        public function ofsBrokenDriver() { return $this->_m_ofsBrokenDriver; }

        /**
         * Options of the dump; combination of `triage_option_masks`. A value of
         * 0xffffffff means that there are none.
         */
        public function triageOptions() { return $this->_m_triageOptions; }

        /**
         * Virtual address of the first saved byte of the stack, which is the
         * lowest: the stack pointer when the machine stopped.
         */
        public function topOfStack() { return $this->_m_topOfStack; }

        /**
         * Offset of the saved part of the register stack of an Itanium.
         */
        public function ofsBstore() { return $this->_m_ofsBstore; }

        /**
         * Size of the saved part of the register stack in bytes.
         */
        public function lenBstore() { return $this->_m_lenBstore; }

        /**
         * Virtual address of the limit of the register stack.
         */
        public function limitOfBstore() { return $this->_m_limitOfBstore; }

        /**
         * Virtual address of the page that the fault was about.
         */
        public function dataPageAddress() { return $this->_m_dataPageAddress; }

        /**
         * Offset of the page that the fault was about.
         */
        public function ofsDataPage() { return $this->_m_ofsDataPage; }

        /**
         * Size of what is stored of that page in bytes.
         */
        public function lenDataPage() { return $this->_m_lenDataPage; }

        /**
         * Offset of the image of the debugger data block (`KDDEBUGGER_DATA64`).
         */
        public function ofsDebuggerData() { return $this->_m_ofsDebuggerData; }

        /**
         * Size of the debugger data block in bytes.
         */
        public function lenDebuggerData() { return $this->_m_lenDebuggerData; }

        /**
         * Offset of the table of data blocks, one `triage_data_block64` after
         * another.
         */
        public function ofsDataBlocks() { return $this->_m_ofsDataBlocks; }

        /**
         * Number of data blocks.
         */
        public function numDataBlocks() { return $this->_m_numDataBlocks; }
    }
}

/**
 * Text in the memory of a 32-bit machine, of which the dump may have nothing.
 */

namespace WindowsKernelDump {
    class UnicodeString32 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_length = $this->_io->readU2le();
            $this->_m_maximumLength = $this->_io->readU2le();
            $this->_m_buffer = $this->_io->readU4le();
        }
        protected $_m_length;
        protected $_m_maximumLength;
        protected $_m_buffer;

        /**
         * Size of the text in bytes.
         */
        public function length() { return $this->_m_length; }

        /**
         * Size of the buffer in bytes.
         */
        public function maximumLength() { return $this->_m_maximumLength; }

        /**
         * Virtual address of the text.
         */
        public function buffer() { return $this->_m_buffer; }
    }
}

/**
 * Text in the memory of a 64-bit machine, of which the dump may have nothing.
 */

namespace WindowsKernelDump {
    class UnicodeString64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_length = $this->_io->readU2le();
            $this->_m_maximumLength = $this->_io->readU2le();
            $this->_m__unnamed2 = $this->_io->readBytes(4);
            $this->_m_buffer = $this->_io->readU8le();
        }
        protected $_m_length;
        protected $_m_maximumLength;
        protected $_m__unnamed2;
        protected $_m_buffer;

        /**
         * Size of the text in bytes.
         */
        public function length() { return $this->_m_length; }

        /**
         * Size of the buffer in bytes.
         */
        public function maximumLength() { return $this->_m_maximumLength; }

        /**
         * Aligns the next field.
         */
        public function _unnamed2() { return $this->_m__unnamed2; }

        /**
         * Virtual address of the text.
         */
        public function buffer() { return $this->_m_buffer; }
    }
}

/**
 * Entry of the table of unloaded drivers of a 32-bit machine (0x28 bytes).
 * After declarations of the structure; not seen in a file.
 */

namespace WindowsKernelDump {
    class UnloadedDriver32 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsKernelDump\TriageDump32 $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_name = new \WindowsKernelDump\UnicodeString32($this->_io, $this, $this->_root);
            $this->_m_driverName = $this->_io->readBytes(24);
            $this->_m_startAddress = $this->_io->readU4le();
            $this->_m_endAddress = $this->_io->readU4le();
        }
        protected $_m_name;
        protected $_m_driverName;
        protected $_m_startAddress;
        protected $_m_endAddress;

        /**
         * Name of the driver. Its length is that of `driver_name`, at most 24;
         * its buffer is 0 or the address that the text had.
         */
        public function name() { return $this->_m_name; }

        /**
         * Name of the driver as UTF-16LE text, cut off after twelve characters.
         * Not ended by a zero character if it has twelve.
         */
        public function driverName() { return $this->_m_driverName; }

        /**
         * Virtual address where it was loaded.
         */
        public function startAddress() { return $this->_m_startAddress; }

        /**
         * Virtual address of its end.
         */
        public function endAddress() { return $this->_m_endAddress; }
    }
}

/**
 * Entry of the table of unloaded drivers of a 64-bit machine (0x38 bytes).
 */

namespace WindowsKernelDump {
    class UnloadedDriver64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsKernelDump\TriageDump64 $_parent = null, ?\WindowsKernelDump $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_name = new \WindowsKernelDump\UnicodeString64($this->_io, $this, $this->_root);
            $this->_m_driverName = $this->_io->readBytes(24);
            $this->_m_startAddress = $this->_io->readU8le();
            $this->_m_endAddress = $this->_io->readU8le();
        }
        protected $_m_name;
        protected $_m_driverName;
        protected $_m_startAddress;
        protected $_m_endAddress;

        /**
         * Name of the driver. Its length is that of `driver_name`, at most 24;
         * its buffer is 0 or the address that the text had.
         */
        public function name() { return $this->_m_name; }

        /**
         * Name of the driver as UTF-16LE text, cut off after twelve characters.
         * Not ended by a zero character if it has twelve.
         */
        public function driverName() { return $this->_m_driverName; }

        /**
         * Virtual address where it was loaded.
         */
        public function startAddress() { return $this->_m_startAddress; }

        /**
         * Virtual address of its end.
         */
        public function endAddress() { return $this->_m_endAddress; }
    }
}

namespace WindowsKernelDump {
    class AttributeMasks {

        /**
         * The machine stopped while it was hibernating or resuming.
         */
        const HIBER_CRASH = 1;

        /**
         * The device that takes the dump was without power.
         */
        const DUMP_DEVICE_POWER_OFF = 2;

        /**
         * The file was too small for the dump.
         */
        const INSUFFICIENT_DUMPFILE_SIZE = 4;

        /**
         * The kernel itself wrote a triage dump.
         */
        const KERNEL_GENERATED_TRIAGE_DUMP = 8;

        /**
         * Memory was taken while the machine went on running.
         */
        const LIVE_DUMP_GENERATED_DUMP = 16;
        const DUMP_IS_GENERATED_OFFLINE = 32;
        const FILTER_DUMP_FILE = 64;

        /**
         * The machine stopped while it was starting.
         */
        const EARLY_BOOT_CRASH = 128;

        /**
         * All but the header is encrypted.
         */
        const ENCRYPTED_DUMP_DATA = 256;

        /**
         * The dump was encrypted once and has been decrypted.
         */
        const DECRYPTED_DUMP = 512;

        private const _VALUES = [1 => true, 2 => true, 4 => true, 8 => true, 16 => true, 32 => true, 64 => true, 128 => true, 256 => true, 512 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsKernelDump {
    class BitmapSignatures {

        /**
         * All of memory. The bytes spell `FDMP`.
         */
        const FULL = 1347241030;

        /**
         * Part of memory. The bytes spell `SDMP`.
         */
        const SUMMARY = 1347241043;

        private const _VALUES = [1347241030 => true, 1347241043 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsKernelDump {
    class ContextArm64Flags {

        /**
         * Fp, Lr, Sp, Pc and Cpsr.
         */
        const CONTROL = 1;

        /**
         * X0 to X28.
         */
        const INTEGER = 2;

        /**
         * Fpcr, Fpsr and the vector registers.
         */
        const FLOATING_POINT = 4;
        const DEBUG_REGISTERS = 8;

        /**
         * X18 in user mode, where it is the register of the system.
         */
        const X18 = 16;

        /**
         * More registers, which are behind the context.
         */
        const XSTATE = 32;

        /**
         * The context is that of an ARM64 processor.
         */
        const ARM64 = 4194304;
        const RET_TO_GUEST = 67108864;
        const EXCEPTION_REQUEST = 1073741824;

        private const _VALUES = [1 => true, 2 => true, 4 => true, 8 => true, 16 => true, 32 => true, 4194304 => true, 67108864 => true, 1073741824 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsKernelDump {
    class ContextArmFlags {

        /**
         * Sp, Lr, Pc and Cpsr.
         */
        const CONTROL = 1;

        /**
         * R0 to R12.
         */
        const INTEGER = 2;

        /**
         * Fpscr and the vector registers.
         */
        const FLOATING_POINT = 4;
        const DEBUG_REGISTERS = 8;

        /**
         * The context is that of a 32-bit ARM processor.
         */
        const ARM = 2097152;

        private const _VALUES = [1 => true, 2 => true, 4 => true, 8 => true, 2097152 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsKernelDump {
    class ContextX64Flags {

        /**
         * SegSs, Rsp, SegCs, Rip and EFlags.
         */
        const CONTROL = 1;

        /**
         * Rax, Rcx, Rdx, Rbx, Rbp, Rsi, Rdi and R8 to R15.
         */
        const INTEGER = 2;

        /**
         * SegDs, SegEs, SegFs and SegGs.
         */
        const SEGMENTS = 4;

        /**
         * The x87 and SSE registers.
         */
        const FLOATING_POINT = 8;
        const DEBUG_REGISTERS = 16;

        /**
         * The context is that of an x64 processor.
         */
        const AMD64 = 1048576;

        private const _VALUES = [1 => true, 2 => true, 4 => true, 8 => true, 16 => true, 1048576 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsKernelDump {
    class ContextX86Flags {

        /**
         * SegSs, Esp, SegCs, Eip, EFlags and Ebp.
         */
        const CONTROL = 1;

        /**
         * Eax, Ebx, Ecx, Edx, Esi and Edi.
         */
        const INTEGER = 2;

        /**
         * SegDs, SegEs, SegFs and SegGs.
         */
        const SEGMENTS = 4;

        /**
         * The x87 registers.
         */
        const FLOATING_POINT = 8;
        const DEBUG_REGISTERS = 16;

        /**
         * The SSE registers.
         */
        const EXTENDED_REGISTERS = 32;

        /**
         * More registers, which are behind the context.
         */
        const XSTATE = 64;

        /**
         * The context is that of an x86 processor.
         */
        const I386 = 65536;

        private const _VALUES = [1 => true, 2 => true, 4 => true, 8 => true, 16 => true, 32 => true, 64 => true, 65536 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsKernelDump {
    class DumpTypes {
        const UNSPECIFIED = 0;

        /**
         * All runs of physical memory.
         */
        const FULL = 1;

        /**
         * Kernel memory in the layout used until Windows 7.
         */
        const SUMMARY = 2;

        /**
         * Nothing but the header.
         */
        const HEADER = 3;

        /**
         * Small memory dump of selected pieces of virtual memory.
         */
        const TRIAGE = 4;

        /**
         * All of physical memory that is in use, told by a bitmap.
         */
        const BITMAP_FULL = 5;

        /**
         * Kernel memory, told by a bitmap; also automatic, active and live dumps.
         */
        const BITMAP_KERNEL = 6;

        /**
         * A setting of Windows; the files it makes have the type of a kernel dump.
         */
        const AUTOMATIC = 7;

        /**
         * Range dump of kernel memory, the `.dump /k` of WinDbg.
         */
        const KERNEL_MEMORY = 8;

        /**
         * Range dump of kernel memory and user memory, the `.dump /ka` of WinDbg.
         */
        const KERNEL_AND_USER_MEMORY = 9;

        /**
         * Range dump of all physical memory, the `.dump /f` of WinDbg.
         */
        const COMPLETE_MEMORY = 10;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 10 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsKernelDump {
    class MachineTypes {

        /**
         * 32-bit x86.
         */
        const I386 = 332;
        const ALPHA = 388;

        /**
         * 32-bit ARM in Thumb-2 mode.
         */
        const ARMNT = 452;

        /**
         * Itanium.
         */
        const IA64 = 512;
        const ALPHA64 = 644;

        /**
         * 64-bit x86 of any maker.
         */
        const AMD64 = 34404;
        const ARM64 = 43620;

        private const _VALUES = [332 => true, 388 => true, 452 => true, 512 => true, 644 => true, 34404 => true, 43620 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsKernelDump {
    class MinidumpFieldMasks {

        /**
         * Registers of the processor.
         */
        const CONTEXT = 1;
        const EXCEPTION = 2;

        /**
         * Control block of the processor (`KPRCB`).
         */
        const PRCB = 4;

        /**
         * Current process (`EPROCESS`).
         */
        const PROCESS = 8;

        /**
         * Current thread (`ETHREAD`).
         */
        const THREAD = 16;

        /**
         * Kernel stack of the current thread.
         */
        const STACK = 32;
        const DRIVER_LIST = 64;

        /**
         * Name of the driver that is held responsible.
         */
        const BROKEN_DRIVER = 128;

        /**
         * Figures of the memory manager.
         */
        const MM_INFO = 256;

        /**
         * The page that the fault was about.
         */
        const DATA_PAGE = 512;

        /**
         * The kernel's debugger data block.
         */
        const DEBUGGER_DATA = 1024;

        /**
         * Further pieces of memory.
         */
        const DATA_BLOCKS = 2048;

        private const _VALUES = [1 => true, 2 => true, 4 => true, 8 => true, 16 => true, 32 => true, 64 => true, 128 => true, 256 => true, 512 => true, 1024 => true, 2048 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsKernelDump {
    class ProductTypes {
        const WORKSTATION = 1;
        const DOMAIN_CONTROLLER = 2;
        const SERVER = 3;

        private const _VALUES = [1 => true, 2 => true, 3 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsKernelDump {
    class SuiteMasks {
        const SMALL_BUSINESS = 1;
        const ENTERPRISE = 2;
        const BACK_OFFICE = 4;
        const COMMUNICATIONS = 8;

        /**
         * Terminal services are installed; set on nearly every machine.
         */
        const TERMINAL = 16;
        const SMALL_BUSINESS_RESTRICTED = 32;
        const EMBEDDED_NT = 64;
        const DATACENTER = 128;

        /**
         * Remote desktop with one interactive session.
         */
        const SINGLE_USER_TS = 256;

        /**
         * A home edition.
         */
        const PERSONAL = 512;

        /**
         * A web edition.
         */
        const BLADE = 1024;
        const EMBEDDED_RESTRICTED = 2048;
        const SECURITY_APPLIANCE = 4096;
        const STORAGE_SERVER = 8192;
        const COMPUTE_SERVER = 16384;

        /**
         * Windows Home Server.
         */
        const WH_SERVER = 32768;

        /**
         * Remote desktop with several interactive sessions on a client edition.
         */
        const MULTI_USER_TS = 131072;

        private const _VALUES = [1 => true, 2 => true, 4 => true, 8 => true, 16 => true, 32 => true, 64 => true, 128 => true, 256 => true, 512 => true, 1024 => true, 2048 => true, 4096 => true, 8192 => true, 16384 => true, 32768 => true, 131072 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsKernelDump {
    class SummaryOptionMasks {

        /**
         * The kernel's part of virtual memory can be read.
         */
        const VALID_KERNEL_VA = 1;

        /**
         * The part of virtual memory of the current process can be read.
         */
        const VALID_CURRENT_USER_VA = 2;

        private const _VALUES = [1 => true, 2 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsKernelDump {
    class TriageOptionMasks {

        /**
         * There was not enough room for all that was to be stored.
         */
        const OVERFLOWED = 256;

        private const _VALUES = [256 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsKernelDump {
    class ValidDumps {

        /**
         * Header of a 64-bit machine. The bytes spell `DU64`.
         */
        const DUMP64 = 875976004;

        /**
         * Header of a 32-bit machine. The bytes spell `DUMP`.
         */
        const DUMP32 = 1347245380;

        private const _VALUES = [875976004 => true, 1347245380 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
