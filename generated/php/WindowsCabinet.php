<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_cabinet.ksy; kaitai-struct-compiler 0.11.0

/**
 * Archive of files. These are parts of folders, each of which is one compressed
 * stream, in blocks of up to 0x8000 bytes of contents.
 * 
 * Symbol stores have cabinets with one file, whose names end with `_`. This
 * schema has the header, the folders and the files. The blocks of a folder begin
 * at `folder.ofs_first_block`, one behind the other, each with a `block_header`;
 * an application follows and expands them itself, since their number and sizes
 * may be anything. Blocks of MSZIP begin with `CK`, followed by a deflate stream
 * that refers to the contents of the block before.
 */

namespace {
    class WindowsCabinet extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsCabinet $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_header = new \WindowsCabinet\Header($this->_io, $this, $this->_root);
            $this->_m_folders = [];
            $n = $this->header()->numFolders();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_folders[] = new \WindowsCabinet\Folder($this->_io, $this, $this->_root);
            }
        }
        protected $_m_files;

        /**
         * Entries of all files.
         */
        public function files() {
            if ($this->_m_files !== null)
                return $this->_m_files;
            $_pos = $this->_io->pos();
            $this->_io->seek($this->header()->ofsFiles());
            $this->_m_files = [];
            $n = $this->header()->numFiles();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_files[] = new \WindowsCabinet\File($this->_io, $this, $this->_root);
            }
            $this->_io->seek($_pos);
            return $this->_m_files;
        }
        protected $_m_header;
        protected $_m_folders;
        public function header() { return $this->_m_header; }
        public function folders() { return $this->_m_folders; }
    }
}

/**
 * Header of a block of data, without its reserved area.
 */

namespace WindowsCabinet {
    class BlockHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsCabinet $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_checksum = $this->_io->readU4le();
            $this->_m_lenPacked = $this->_io->readU2le();
            $this->_m_lenUnpacked = $this->_io->readU2le();
        }
        protected $_m_checksum;
        protected $_m_lenPacked;
        protected $_m_lenUnpacked;

        /**
         * Exclusive or of the data and the sizes; 0 for none.
         */
        public function checksum() { return $this->_m_checksum; }

        /**
         * Bytes of the data that follow.
         */
        public function lenPacked() { return $this->_m_lenPacked; }

        /**
         * Bytes of the contents.
         */
        public function lenUnpacked() { return $this->_m_lenUnpacked; }
    }
}

/**
 * A part of the contents of a folder.
 */

namespace WindowsCabinet {
    class File extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCabinet $_parent = null, ?\WindowsCabinet $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_lenFile = $this->_io->readU4le();
            $this->_m_ofsInFolder = $this->_io->readU4le();
            $this->_m_folderIndex = $this->_io->readU2le();
            $this->_m_date = $this->_io->readU2le();
            $this->_m_time = $this->_io->readU2le();
            $this->_m_attributes = $this->_io->readU2le();
            $this->_m_name = $this->_io->readBytesTerm(0, false, true, true);
        }
        protected $_m_lenFile;
        protected $_m_ofsInFolder;
        protected $_m_folderIndex;
        protected $_m_date;
        protected $_m_time;
        protected $_m_attributes;
        protected $_m_name;

        /**
         * Size of the file in bytes, expanded.
         */
        public function lenFile() { return $this->_m_lenFile; }

        /**
         * Offset of the file in the contents of its folder.
         */
        public function ofsInFolder() { return $this->_m_ofsInFolder; }

        /**
         * Index of its folder; 0xfffd and above, it continues in another cabinet.
         */
        public function folderIndex() { return $this->_m_folderIndex; }
        public function date() { return $this->_m_date; }
        public function time() { return $this->_m_time; }
        public function attributes() { return $this->_m_attributes; }
        public function name() { return $this->_m_name; }
    }
}

/**
 * A compressed stream of blocks.
 */

namespace WindowsCabinet {
    class Folder extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCabinet $_parent = null, ?\WindowsCabinet $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_ofsFirstBlock = $this->_io->readU4le();
            $this->_m_numBlocks = $this->_io->readU2le();
            $this->_m_compression = $this->_io->readU2le();
            $this->_m_folderReserve = $this->_io->readBytes($this->_root()->header()->lenFolderArea());
        }
        protected $_m_kind;

        /**
         * One of `compressions`.
         */
        public function kind() {
            if ($this->_m_kind !== null)
                return $this->_m_kind;
            $this->_m_kind = $this->compression() & 15;
            return $this->_m_kind;
        }
        protected $_m_ofsFirstBlock;
        protected $_m_numBlocks;
        protected $_m_compression;
        protected $_m_folderReserve;

        /**
         * Offset of the header of the first block.
         */
        public function ofsFirstBlock() { return $this->_m_ofsFirstBlock; }
        public function numBlocks() { return $this->_m_numBlocks; }

        /**
         * The low four bits are the kind, of `compressions`; parameters are above.
         */
        public function compression() { return $this->_m_compression; }
        public function folderReserve() { return $this->_m_folderReserve; }
    }
}

/**
 * Numbers of folders and files, and sizes of areas that applications may use.
 */

namespace WindowsCabinet {
    class Header extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCabinet $_parent = null, ?\WindowsCabinet $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readBytes(4);
            if (!($this->_m_magic == "\x4D\x53\x43\x46")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x4D\x53\x43\x46", $this->_m_magic, $this->_io, "/types/header/seq/0");
            }
            $this->_m__unnamed1 = $this->_io->readBytes(4);
            $this->_m_lenCabinet = $this->_io->readU4le();
            $this->_m__unnamed3 = $this->_io->readBytes(4);
            $this->_m_ofsFiles = $this->_io->readU4le();
            $this->_m__unnamed5 = $this->_io->readBytes(4);
            $this->_m_versionMinor = $this->_io->readU1();
            $this->_m_versionMajor = $this->_io->readU1();
            $this->_m_numFolders = $this->_io->readU2le();
            $this->_m_numFiles = $this->_io->readU2le();
            $this->_m_flags = $this->_io->readU2le();
            $this->_m_setId = $this->_io->readU2le();
            $this->_m_cabinetIndex = $this->_io->readU2le();
            if ($this->hasReserve()) {
                $this->_m_lenHeaderReserve = $this->_io->readU2le();
            }
            if ($this->hasReserve()) {
                $this->_m_lenFolderReserve = $this->_io->readU1();
            }
            if ($this->hasReserve()) {
                $this->_m_lenBlockReserve = $this->_io->readU1();
            }
            if ($this->hasReserve()) {
                $this->_m_headerReserve = $this->_io->readBytes($this->lenHeaderReserve());
            }
            if ($this->hasPrevious()) {
                $this->_m_previousCabinet = new \WindowsCabinet\Neighbour($this->_io, $this, $this->_root);
            }
            if ($this->hasNext()) {
                $this->_m_nextCabinet = new \WindowsCabinet\Neighbour($this->_io, $this, $this->_root);
            }
        }
        protected $_m_hasNext;

        /**
         * Whether a cabinet behind this one has the end of its contents.
         */
        public function hasNext() {
            if ($this->_m_hasNext !== null)
                return $this->_m_hasNext;
            $this->_m_hasNext = ($this->flags() & 2) != 0;
            return $this->_m_hasNext;
        }
        protected $_m_hasPrevious;

        /**
         * Whether a cabinet before this one has the beginning of its contents.
         */
        public function hasPrevious() {
            if ($this->_m_hasPrevious !== null)
                return $this->_m_hasPrevious;
            $this->_m_hasPrevious = ($this->flags() & 1) != 0;
            return $this->_m_hasPrevious;
        }
        protected $_m_hasReserve;

        /**
         * Whether there are areas that applications may use.
         */
        public function hasReserve() {
            if ($this->_m_hasReserve !== null)
                return $this->_m_hasReserve;
            $this->_m_hasReserve = ($this->flags() & 4) != 0;
            return $this->_m_hasReserve;
        }
        protected $_m_lenBlockArea;

        /**
         * Bytes between the header of each block and its data.
         */
        public function lenBlockArea() {
            if ($this->_m_lenBlockArea !== null)
                return $this->_m_lenBlockArea;
            $this->_m_lenBlockArea = ($this->hasReserve() ? $this->lenBlockReserve() : 0);
            return $this->_m_lenBlockArea;
        }
        protected $_m_lenFolderArea;

        /**
         * Bytes behind each folder's entry.
         */
        public function lenFolderArea() {
            if ($this->_m_lenFolderArea !== null)
                return $this->_m_lenFolderArea;
            $this->_m_lenFolderArea = ($this->hasReserve() ? $this->lenFolderReserve() : 0);
            return $this->_m_lenFolderArea;
        }
        protected $_m_magic;
        protected $_m__unnamed1;
        protected $_m_lenCabinet;
        protected $_m__unnamed3;
        protected $_m_ofsFiles;
        protected $_m__unnamed5;
        protected $_m_versionMinor;
        protected $_m_versionMajor;
        protected $_m_numFolders;
        protected $_m_numFiles;
        protected $_m_flags;
        protected $_m_setId;
        protected $_m_cabinetIndex;
        protected $_m_lenHeaderReserve;
        protected $_m_lenFolderReserve;
        protected $_m_lenBlockReserve;
        protected $_m_headerReserve;
        protected $_m_previousCabinet;
        protected $_m_nextCabinet;
        public function magic() { return $this->_m_magic; }

        /**
         * Zero.
         */
        public function _unnamed1() { return $this->_m__unnamed1; }

        /**
         * Size of the cabinet in bytes.
         */
        public function lenCabinet() { return $this->_m_lenCabinet; }

        /**
         * Zero.
         */
        public function _unnamed3() { return $this->_m__unnamed3; }

        /**
         * Offset of the first file's entry.
         */
        public function ofsFiles() { return $this->_m_ofsFiles; }

        /**
         * Zero.
         */
        public function _unnamed5() { return $this->_m__unnamed5; }
        public function versionMinor() { return $this->_m_versionMinor; }
        public function versionMajor() { return $this->_m_versionMajor; }
        public function numFolders() { return $this->_m_numFolders; }
        public function numFiles() { return $this->_m_numFiles; }

        /**
         * Bit 0, a cabinet before this one has the beginning of its contents;
         * bit 1, one behind this one has the end; bit 2, there are reserved areas.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * Number of the set of cabinets.
         */
        public function setId() { return $this->_m_setId; }

        /**
         * Index of this cabinet in its set.
         */
        public function cabinetIndex() { return $this->_m_cabinetIndex; }

        /**
         * Size of the area behind it that an application may use.
         */
        public function lenHeaderReserve() { return $this->_m_lenHeaderReserve; }

        /**
         * Size of such an area behind each folder's entry.
         */
        public function lenFolderReserve() { return $this->_m_lenFolderReserve; }

        /**
         * Size of such an area between the header of each block and its data.
         */
        public function lenBlockReserve() { return $this->_m_lenBlockReserve; }
        public function headerReserve() { return $this->_m_headerReserve; }
        public function previousCabinet() { return $this->_m_previousCabinet; }
        public function nextCabinet() { return $this->_m_nextCabinet; }
    }
}

/**
 * Names of another cabinet of the set.
 */

namespace WindowsCabinet {
    class Neighbour extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsCabinet\Header $_parent = null, ?\WindowsCabinet $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_name = $this->_io->readBytesTerm(0, false, true, true);
            $this->_m_disk = $this->_io->readBytesTerm(0, false, true, true);
        }
        protected $_m_name;
        protected $_m_disk;
        public function name() { return $this->_m_name; }
        public function disk() { return $this->_m_disk; }
    }
}

namespace WindowsCabinet {
    class Compressions {

        /**
         * The blocks are the contents.
         */
        const NONE = 0;

        /**
         * Deflate, block by block.
         */
        const MSZIP = 1;

        /**
         * Quantum of Cinematronics; not described here.
         */
        const QUANTUM = 2;

        /**
         * LZX of Microsoft; not described here.
         */
        const LZX = 3;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
