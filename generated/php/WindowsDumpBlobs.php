<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_dump_blobs.ksy; kaitai-struct-compiler 0.11.0

/**
 * The contents of the blobs that drivers and the kernel itself add to a crash
 * dump when the machine stops ("secondary data"). The container, with the tag
 * and the size of each blob, is `blob_file_header` of `windows_kernel_dump`; the
 * tag decides the type of the data:
 * 
 * | tag | type |
 * |---|---|
 * | f57308df-cc45-4e01-ad76-29a4ebb010ec | `boot_status` |
 * 
 * There is no common head: the root has no fields of its own, and an application
 * parses the type that belongs to the tag from the bytes of the blob.
 * 
 * Few of these formats have a public declaration. Names with an `-orig-id` are
 * those of public symbols; all others describe what the bytes have been seen to
 * be, and the documentation of a field says where that is inferred.
 */

namespace {
    class WindowsDumpBlobs extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
        }
    }
}

/**
 * Boot status data (tag f57308df-cc45-4e01-ad76-29a4ebb010ec): how the last
 * boots and shutdowns went, kept by the kernel across boots. The sum of all
 * bytes is 0 modulo 256.
 */

namespace WindowsDumpBlobs {
    class BootStatus extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_version = $this->_io->readU4le();
            $this->_m_productType = $this->_io->readU4le();
        }
        protected $_m_version;
        protected $_m_productType;

        /**
         * Size of the whole in bytes; 0xb0, 0xc0 and 0xc8 have been seen.
         */
        public function version() { return $this->_m_version; }

        /**
         * Kind of the installed Windows; 1 is a workstation.
         */
        public function productType() { return $this->_m_productType; }
    }
}
