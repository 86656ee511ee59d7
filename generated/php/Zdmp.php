<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/zdmp.ksy; kaitai-struct-compiler 0.11.0

/**
 * A crash dump of Windows, or an image of physical memory, that DumpIt has
 * compressed block by block.
 * 
 * The first block is at offset 0x1000, at the end of `header`; each of the others
 * is directly behind the one before. A block is a `block_header` and its payload.
 * There is no index: an application follows the sizes itself, since the number of
 * blocks may be anything. Block number n has the bytes of the dump from n times
 * `header.len_block` on.
 * 
 * A block whose payload is as large as a block is stored as it is, also the last
 * one, of which the dump may need less. Any other payload consists of LZNT1
 * chunks, each of which begins with a `chunk_header`, expands to 4096 bytes and
 * does not refer to another one; where they expand to less than a block, the rest
 * is zeros.
 * 
 * Not verified on a file of DumpIt's: fields and values are taken from another
 * reader of such files.
 */

namespace {
    class Zdmp extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Zdmp $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__raw_header = $this->_io->readBytes(4096);
            $_io__raw_header = new \Kaitai\Struct\Stream($this->_m__raw_header);
            $this->_m_header = new \Zdmp\Header($_io__raw_header, $this, $this->_root);
        }
        protected $_m_header;
        protected $_m__raw_header;
        public function header() { return $this->_m_header; }
        public function _raw_header() { return $this->_m__raw_header; }
    }
}

/**
 * Header of a block, directly before its payload. Not verified on a file of
 * DumpIt's.
 */

namespace Zdmp {
    class BlockHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Zdmp $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readBytes(4);
            if (!($this->_m_magic == "\x5A\x42\x4C\x4B")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x5A\x42\x4C\x4B", $this->_m_magic, $this->_io, "/types/block_header/seq/0");
            }
            $this->_m_payloadFacts = new \Zdmp\PayloadFacts($this->_io, $this, $this->_root);
        }
        protected $_m_magic;
        protected $_m_payloadFacts;
        public function magic() { return $this->_m_magic; }
        public function payloadFacts() { return $this->_m_payloadFacts; }
    }
}

/**
 * Header of an LZNT1 chunk, directly before its contents.
 */

namespace Zdmp {
    class ChunkHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Zdmp $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_info = $this->_io->readU2le();
        }
        protected $_m_isPacked;

        /**
         * Whether the contents are compressed.
         */
        public function isPacked() {
            if ($this->_m_isPacked !== null)
                return $this->_m_isPacked;
            $this->_m_isPacked = ($this->info() & 32768) != 0;
            return $this->_m_isPacked;
        }
        protected $_m_lenContents;

        /**
         * Bytes of the contents.
         */
        public function lenContents() {
            if ($this->_m_lenContents !== null)
                return $this->_m_lenContents;
            $this->_m_lenContents = ($this->info() & 4095) + 1;
            return $this->_m_lenContents;
        }
        protected $_m_info;

        /**
         * 0 behind the last chunk.
         */
        public function info() { return $this->_m_info; }
    }
}

/**
 * Size and compression of the dump. Not verified on a file of DumpIt's.
 */

namespace Zdmp {
    class Header extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Zdmp $_parent = null, ?\Zdmp $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readBytes(4);
            if (!($this->_m_magic == "\x5A\x44\x4D\x50")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x5A\x44\x4D\x50", $this->_m_magic, $this->_io, "/types/header/seq/0");
            }
            $this->_m_version = $this->_io->readU4le();
            $this->_m_lenDump = $this->_io->readU8le();
            $this->_m_lenBlock = $this->_io->readU4le();
            $this->_m_dataType = $this->_io->readU2le();
            $this->_m_compression = $this->_io->readU2le();
        }
        protected $_m_magic;
        protected $_m_version;
        protected $_m_lenDump;
        protected $_m_lenBlock;
        protected $_m_dataType;
        protected $_m_compression;
        public function magic() { return $this->_m_magic; }

        /**
         * 0x100 in the files that are known.
         */
        public function version() { return $this->_m_version; }

        /**
         * Size of the dump in bytes.
         */
        public function lenDump() { return $this->_m_lenDump; }

        /**
         * Size of a block of the dump in bytes, such as 0x200000.
         */
        public function lenBlock() { return $this->_m_lenBlock; }

        /**
         * Whether the blocks are compressed.
         */
        public function dataType() { return $this->_m_dataType; }

        /**
         * Compression of the blocks, numbered as Windows does.
         */
        public function compression() { return $this->_m_compression; }
    }
}

/**
 * Size and checksum of a payload. Not verified on a file of DumpIt's.
 */

namespace Zdmp {
    class PayloadFacts extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Zdmp\BlockHeader $_parent = null, ?\Zdmp $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_lenPayload = $this->_io->readU4le();
            $this->_m_crc32 = $this->_io->readU4le();
        }
        protected $_m_lenPayload;
        protected $_m_crc32;

        /**
         * Bytes of the payload.
         */
        public function lenPayload() { return $this->_m_lenPayload; }

        /**
         * CRC-32 of the payload as it is stored.
         */
        public function crc32() { return $this->_m_crc32; }
    }
}

namespace Zdmp {
    class Compressions {

        /**
         * LZNT1 of Windows.
         */
        const LZNT1 = 2;

        private const _VALUES = [2 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Zdmp {
    class DataTypes {

        /**
         * The blocks are compressed.
         */
        const COMPRESSED = 1;

        private const _VALUES = [1 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
