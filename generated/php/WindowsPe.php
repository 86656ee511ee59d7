<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_pe.ksy; kaitai-struct-compiler 0.11.0

/**
 * Program, library or driver: headers that identify the file, sections, and
 * directories that lead to tables in them.
 * 
 * Places in an image are relative virtual addresses (RVA), which count from its
 * first byte in memory. In memory they are offsets; in a file the section that
 * contains one has to be looked up, so an application reads the directories'
 * contents itself, by the types of this schema: `debug_entry` (directory 6),
 * `codeview_rsds` and `codeview_nb10` (contents of a debug entry).
 */

namespace {
    class WindowsPe extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsPe $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_dosHeader = new \WindowsPe\DosHeader($this->_io, $this, $this->_root);
        }
        protected $_m_ntHeaders;

        /**
         * Headers for Windows.
         */
        public function ntHeaders() {
            if ($this->_m_ntHeaders !== null)
                return $this->_m_ntHeaders;
            $_pos = $this->_io->pos();
            $this->_io->seek($this->dosHeader()->ofsNtHeaders());
            $this->_m_ntHeaders = new \WindowsPe\NtHeaders($this->_io, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_ntHeaders;
        }
        protected $_m_dosHeader;

        /**
         * Header for MS-DOS, which leads to the others.
         */
        public function dosHeader() { return $this->_m_dosHeader; }
    }
}

/**
 * Identity of a PDB file of format 2.
 */

namespace WindowsPe {
    class CodeviewNb10 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsPe $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readBytes(4);
            if (!($this->_m_magic == "\x4E\x42\x31\x30")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x4E\x42\x31\x30", $this->_m_magic, $this->_io, "/types/codeview_nb10/seq/0");
            }
            $this->_m_offset = $this->_io->readU4le();
            $this->_m_signature = $this->_io->readU4le();
            $this->_m_age = $this->_io->readU4le();
            $this->_m_path = $this->_io->readBytesTerm(0, false, true, false);
        }
        protected $_m_magic;
        protected $_m_offset;
        protected $_m_signature;
        protected $_m_age;
        protected $_m_path;
        public function magic() { return $this->_m_magic; }

        /**
         * 0, as the symbols are in another file.
         */
        public function offset() { return $this->_m_offset; }

        /**
         * Time at which the PDB was made.
         */
        public function signature() { return $this->_m_signature; }
        public function age() { return $this->_m_age; }

        /**
         * Path of the PDB when it was made.
         */
        public function path() { return $this->_m_path; }
    }
}

/**
 * Identity of a PDB file of format 7.
 */

namespace WindowsPe {
    class CodeviewRsds extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsPe $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readBytes(4);
            if (!($this->_m_magic == "\x52\x53\x44\x53")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x52\x53\x44\x53", $this->_m_magic, $this->_io, "/types/codeview_rsds/seq/0");
            }
            $this->_m_guid = $this->_io->readBytes(16);
            $this->_m_age = $this->_io->readU4le();
            $this->_m_path = $this->_io->readBytesTerm(0, false, true, false);
        }
        protected $_m_magic;
        protected $_m_guid;
        protected $_m_age;
        protected $_m_path;
        public function magic() { return $this->_m_magic; }

        /**
         * GUID of the PDB, its first three parts little-endian.
         */
        public function guid() { return $this->_m_guid; }

        /**
         * Age of the PDB's DBI stream.
         */
        public function age() { return $this->_m_age; }

        /**
         * Path of the PDB when it was made.
         */
        public function path() { return $this->_m_path; }
    }
}

/**
 * Place of a table in the image, whose contents its index decides.
 */

namespace WindowsPe {
    class DataDirectory extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsPe $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_rva = $this->_io->readU4le();
            $this->_m_lenData = $this->_io->readU4le();
        }
        protected $_m_rva;
        protected $_m_lenData;
        public function rva() { return $this->_m_rva; }
        public function lenData() { return $this->_m_lenData; }
    }
}

/**
 * Place and kind of a piece of data for debuggers.
 */

namespace WindowsPe {
    class DebugEntry extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsPe $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_characteristics = $this->_io->readU4le();
            $this->_m_timeDateStamp = $this->_io->readU4le();
            $this->_m_version = $this->_io->readU4le();
            $this->_m_kind = $this->_io->readU4le();
            $this->_m_lenData = $this->_io->readU4le();
            $this->_m_rvaData = $this->_io->readU4le();
            $this->_m_ofsData = $this->_io->readU4le();
        }
        protected $_m_characteristics;
        protected $_m_timeDateStamp;
        protected $_m_version;
        protected $_m_kind;
        protected $_m_lenData;
        protected $_m_rvaData;
        protected $_m_ofsData;
        public function characteristics() { return $this->_m_characteristics; }
        public function timeDateStamp() { return $this->_m_timeDateStamp; }
        public function version() { return $this->_m_version; }
        public function kind() { return $this->_m_kind; }
        public function lenData() { return $this->_m_lenData; }

        /**
         * 0 if the contents are not part of the mapped image.
         */
        public function rvaData() { return $this->_m_rvaData; }

        /**
         * Offset in the file.
         */
        public function ofsData() { return $this->_m_ofsData; }
    }
}

/**
 * First bytes of the file, which MS-DOS could run.
 */

namespace WindowsPe {
    class DosHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsPe $_parent = null, ?\WindowsPe $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readBytes(2);
            $this->_m__unnamed1 = $this->_io->readBytes(58);
            $this->_m_ofsNtHeaders = $this->_io->readU4le();
        }
        protected $_m_magic;
        protected $_m__unnamed1;
        protected $_m_ofsNtHeaders;

        /**
         * The letters `MZ`.
         */
        public function magic() { return $this->_m_magic; }

        /**
         * Fields for MS-DOS.
         */
        public function _unnamed1() { return $this->_m__unnamed1; }

        /**
         * Offset of IMAGE_NT_HEADERS.
         */
        public function ofsNtHeaders() { return $this->_m_ofsNtHeaders; }
    }
}

/**
 * Kind and time of the image, and sizes of the headers behind this one.
 */

namespace WindowsPe {
    class FileHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsPe\NtHeaders $_parent = null, ?\WindowsPe $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_machine = $this->_io->readU2le();
            $this->_m_numSections = $this->_io->readU2le();
            $this->_m_timeDateStamp = $this->_io->readU4le();
            $this->_m_ofsSymbols = $this->_io->readU4le();
            $this->_m_numSymbols = $this->_io->readU4le();
            $this->_m_lenOptionalHeader = $this->_io->readU2le();
            $this->_m_characteristics = $this->_io->readU2le();
        }
        protected $_m_machine;
        protected $_m_numSections;
        protected $_m_timeDateStamp;
        protected $_m_ofsSymbols;
        protected $_m_numSymbols;
        protected $_m_lenOptionalHeader;
        protected $_m_characteristics;
        public function machine() { return $this->_m_machine; }
        public function numSections() { return $this->_m_numSections; }

        /**
         * Time of the link in seconds since 1970, or a hash of the file.
         */
        public function timeDateStamp() { return $this->_m_timeDateStamp; }
        public function ofsSymbols() { return $this->_m_ofsSymbols; }
        public function numSymbols() { return $this->_m_numSymbols; }

        /**
         * Bytes from the optional header to the sections' headers.
         */
        public function lenOptionalHeader() { return $this->_m_lenOptionalHeader; }

        /**
         * Flags.
         */
        public function characteristics() { return $this->_m_characteristics; }
    }
}

/**
 * The headers as far as they are the same for 32 and for 64 bits. Behind them
 * are `optional_end32` or `optional_end64`, then each `data_directory`. Each
 * `section_header` follows, from the end of the optional header, whose size
 * is `file_header.len_optional_header`.
 */

namespace WindowsPe {
    class NtHeaders extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsPe $_parent = null, ?\WindowsPe $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_signature = $this->_io->readBytes(4);
            $this->_m_fileHeader = new \WindowsPe\FileHeader($this->_io, $this, $this->_root);
            $this->_m_optionalHeader = new \WindowsPe\OptionalHeader($this->_io, $this, $this->_root);
        }
        protected $_m_signature;
        protected $_m_fileHeader;
        protected $_m_optionalHeader;

        /**
         * The letters `PE` and two zeros.
         */
        public function signature() { return $this->_m_signature; }
        public function fileHeader() { return $this->_m_fileHeader; }
        public function optionalHeader() { return $this->_m_optionalHeader; }
    }
}

/**
 * Second part of IMAGE_OPTIONAL_HEADER32, in front of the directories.
 */

namespace WindowsPe {
    class OptionalEnd32 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsPe $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_subsystem = $this->_io->readU2le();
            $this->_m_dllCharacteristics = $this->_io->readU2le();
            $this->_m_stackAndHeap = $this->_io->readBytes(16);
            $this->_m_loaderFlags = $this->_io->readU4le();
            $this->_m_numDirectories = $this->_io->readU4le();
        }
        protected $_m_subsystem;
        protected $_m_dllCharacteristics;
        protected $_m_stackAndHeap;
        protected $_m_loaderFlags;
        protected $_m_numDirectories;
        public function subsystem() { return $this->_m_subsystem; }
        public function dllCharacteristics() { return $this->_m_dllCharacteristics; }

        /**
         * Sizes of the first stack and heap.
         */
        public function stackAndHeap() { return $this->_m_stackAndHeap; }
        public function loaderFlags() { return $this->_m_loaderFlags; }
        public function numDirectories() { return $this->_m_numDirectories; }
    }
}

/**
 * Second part of IMAGE_OPTIONAL_HEADER64, in front of the directories.
 */

namespace WindowsPe {
    class OptionalEnd64 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsPe $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_subsystem = $this->_io->readU2le();
            $this->_m_dllCharacteristics = $this->_io->readU2le();
            $this->_m_stackAndHeap = $this->_io->readBytes(32);
            $this->_m_loaderFlags = $this->_io->readU4le();
            $this->_m_numDirectories = $this->_io->readU4le();
        }
        protected $_m_subsystem;
        protected $_m_dllCharacteristics;
        protected $_m_stackAndHeap;
        protected $_m_loaderFlags;
        protected $_m_numDirectories;
        public function subsystem() { return $this->_m_subsystem; }
        public function dllCharacteristics() { return $this->_m_dllCharacteristics; }

        /**
         * Sizes of the first stack and heap.
         */
        public function stackAndHeap() { return $this->_m_stackAndHeap; }
        public function loaderFlags() { return $this->_m_loaderFlags; }
        public function numDirectories() { return $this->_m_numDirectories; }
    }
}

/**
 * First part of IMAGE_OPTIONAL_HEADER.
 */

namespace WindowsPe {
    class OptionalHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsPe\NtHeaders $_parent = null, ?\WindowsPe $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readU2le();
            $this->_m_linkerVersion = $this->_io->readU2le();
            $this->_m_lenCode = $this->_io->readU4le();
            $this->_m_lenData = $this->_io->readU4le();
            $this->_m_lenZeroedData = $this->_io->readU4le();
            $this->_m_entryPoint = $this->_io->readU4le();
            $this->_m_baseOfCode = $this->_io->readU4le();
            $this->_m_bases = $this->_io->readU8le();
            $this->_m_sectionAlignment = $this->_io->readU4le();
            $this->_m_fileAlignment = $this->_io->readU4le();
            $this->_m_versions = $this->_io->readBytes(12);
            $this->_m_win32Version = $this->_io->readU4le();
            $this->_m_sizeOfImage = $this->_io->readU4le();
            $this->_m_sizeOfHeaders = $this->_io->readU4le();
            $this->_m_checksum = $this->_io->readU4le();
        }
        protected $_m_magic;
        protected $_m_linkerVersion;
        protected $_m_lenCode;
        protected $_m_lenData;
        protected $_m_lenZeroedData;
        protected $_m_entryPoint;
        protected $_m_baseOfCode;
        protected $_m_bases;
        protected $_m_sectionAlignment;
        protected $_m_fileAlignment;
        protected $_m_versions;
        protected $_m_win32Version;
        protected $_m_sizeOfImage;
        protected $_m_sizeOfHeaders;
        protected $_m_checksum;

        /**
         * Whether the rest is for 32 or for 64 bits.
         */
        public function magic() { return $this->_m_magic; }
        public function linkerVersion() { return $this->_m_linkerVersion; }
        public function lenCode() { return $this->_m_lenCode; }
        public function lenData() { return $this->_m_lenData; }
        public function lenZeroedData() { return $this->_m_lenZeroedData; }

        /**
         * RVA; 0 for none.
         */
        public function entryPoint() { return $this->_m_entryPoint; }
        public function baseOfCode() { return $this->_m_baseOfCode; }

        /**
         * For 64 bits the address that the image is linked for; for 32 bits
         * BaseOfData, then that address in the upper half.
         */
        public function bases() { return $this->_m_bases; }
        public function sectionAlignment() { return $this->_m_sectionAlignment; }
        public function fileAlignment() { return $this->_m_fileAlignment; }

        /**
         * Versions of the system, the image and the subsystem.
         */
        public function versions() { return $this->_m_versions; }
        public function win32Version() { return $this->_m_win32Version; }

        /**
         * Bytes of the mapped image.
         */
        public function sizeOfImage() { return $this->_m_sizeOfImage; }

        /**
         * Bytes of the headers, which are at offset 0 in file and memory.
         */
        public function sizeOfHeaders() { return $this->_m_sizeOfHeaders; }
        public function checksum() { return $this->_m_checksum; }
    }
}

/**
 * Place of a section in memory and in the file.
 */

namespace WindowsPe {
    class SectionHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsPe $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_name = $this->_io->readBytes(8);
            $this->_m_virtualSize = $this->_io->readU4le();
            $this->_m_rva = $this->_io->readU4le();
            $this->_m_lenRaw = $this->_io->readU4le();
            $this->_m_ofsRaw = $this->_io->readU4le();
            $this->_m_ofsRelocations = $this->_io->readU4le();
            $this->_m_ofsLineNumbers = $this->_io->readU4le();
            $this->_m_numRelocations = $this->_io->readU2le();
            $this->_m_numLineNumbers = $this->_io->readU2le();
            $this->_m_characteristics = $this->_io->readU4le();
        }
        protected $_m_name;
        protected $_m_virtualSize;
        protected $_m_rva;
        protected $_m_lenRaw;
        protected $_m_ofsRaw;
        protected $_m_ofsRelocations;
        protected $_m_ofsLineNumbers;
        protected $_m_numRelocations;
        protected $_m_numLineNumbers;
        protected $_m_characteristics;

        /**
         * Padded with zeros.
         */
        public function name() { return $this->_m_name; }

        /**
         * Bytes in memory.
         */
        public function virtualSize() { return $this->_m_virtualSize; }
        public function rva() { return $this->_m_rva; }

        /**
         * Bytes in the file; those beyond are zeros in memory.
         */
        public function lenRaw() { return $this->_m_lenRaw; }

        /**
         * Offset in the file.
         */
        public function ofsRaw() { return $this->_m_ofsRaw; }
        public function ofsRelocations() { return $this->_m_ofsRelocations; }
        public function ofsLineNumbers() { return $this->_m_ofsLineNumbers; }
        public function numRelocations() { return $this->_m_numRelocations; }
        public function numLineNumbers() { return $this->_m_numLineNumbers; }

        /**
         * Flags.
         */
        public function characteristics() { return $this->_m_characteristics; }
    }
}

namespace WindowsPe {
    class DebugKinds {

        /**
         * Symbols in the form of object files.
         */
        const COFF = 1;

        /**
         * Identity of the PDB file.
         */
        const CODEVIEW = 2;

        /**
         * Frames of functions without a frame pointer.
         */
        const FPO = 3;

        /**
         * Counts of features of the compiler.
         */
        const VC_FEATURE = 12;

        /**
         * Results of optimization by profile.
         */
        const POGO = 13;

        /**
         * Times in the headers are hashes of the file.
         */
        const REPRODUCIBLE = 16;

        /**
         * Further flags of the image.
         */
        const EX_DLL_CHARACTERISTICS = 20;

        private const _VALUES = [1 => true, 2 => true, 3 => true, 12 => true, 13 => true, 16 => true, 20 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsPe {
    class Formats {

        /**
         * An image of 32 bits.
         */
        const PE32 = 267;

        /**
         * An image of 64 bits.
         */
        const PE64 = 523;

        private const _VALUES = [267 => true, 523 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsPe {
    class Machines {
        const I386 = 332;
        const ARM = 452;
        const AMD64 = 34404;
        const ARM64 = 43620;

        private const _VALUES = [332 => true, 452 => true, 34404 => true, 43620 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
