<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_pdb.ksy; kaitai-struct-compiler 0.11.0

/**
 * Symbols of an image of Windows: names, types and sections, in the container
 * MSF 7.00 (multi-stream file) that Visual Studio .NET introduced.
 * 
 * The file is an array of blocks of `block_size` bytes; the first one begins
 * with the superblock, which is the root of this schema. All else is in streams,
 * whose blocks may be anywhere: an application joins the blocks of a stream
 * and then reads its contents by one of the types here.
 * 
 * The stream directory is joined first. Its block numbers are an array of
 * 32-bit integers, which fills the blocks of `directory_list_blocks`. The
 * directory is a `directory_head`, the size of each stream in 32 bits
 * (0xffffffff: no such stream), and the block numbers of each stream.
 * 
 * * Stream 1 begins with an `info_header`: the GUID.
 * * Stream 2 has types, stream 4 identifiers.
 * * Stream 3 begins with a `dbi_header`, which has the age and the numbers of
 *   further streams; `module_record`s follow.
 * * The stream of symbol records is a sequence of symbol records.
 * * The stream of a module begins with a `module_signature`; symbol records
 *   follow.
 * 
 * A symbol record is a `symbol_head` and, by its kind, a `public_symbol`,
 * `data_symbol` or `procedure_symbol`; other kinds are not described here. The
 * streams that a `debug_header` names are arrays of `omap_entry` and of section
 * headers (`section_header` of windows_pe.ksy), or begin with an
 * `image_copy_head`. Names are UTF-8.
 * 
 * Every count, size, block number and stream number may be wrong, and streams
 * may share blocks: each is to be checked before use.
 */

namespace {
    class WindowsPdb extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsPdb $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readBytes(24);
            if (!($this->_m_magic == "\x4D\x69\x63\x72\x6F\x73\x6F\x66\x74\x20\x43\x2F\x43\x2B\x2B\x20\x4D\x53\x46\x20\x37\x2E\x30\x30")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x4D\x69\x63\x72\x6F\x73\x6F\x66\x74\x20\x43\x2F\x43\x2B\x2B\x20\x4D\x53\x46\x20\x37\x2E\x30\x30", $this->_m_magic, $this->_io, "/seq/0");
            }
            $this->_m_magicEnd = $this->_io->readBytes(8);
            if (!($this->_m_magicEnd == "\x0D\x0A\x1A\x44\x53\x00\x00\x00")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x0D\x0A\x1A\x44\x53\x00\x00\x00", $this->_m_magicEnd, $this->_io, "/seq/1");
            }
            $this->_m_blockSize = $this->_io->readU4le();
            $this->_m_freeBlockMap = $this->_io->readU4le();
            $this->_m_numBlocks = $this->_io->readU4le();
            $this->_m_lenDirectory = $this->_io->readU4le();
            $this->_m__unnamed6 = $this->_io->readBytes(4);
        }
        protected $_m_blockMask;

        /**
         * Bits of an offset in a stream that are its offset in a block.
         */
        public function blockMask() {
            if ($this->_m_blockMask !== null)
                return $this->_m_blockMask;
            $this->_m_blockMask = ($this->blockSize() - 1);
            return $this->_m_blockMask;
        }
        protected $_m_directoryListBlocks;

        /**
         * Numbers of the blocks that have the block numbers of the directory.
         */
        public function directoryListBlocks() {
            if ($this->_m_directoryListBlocks !== null)
                return $this->_m_directoryListBlocks;
            $_pos = $this->_io->pos();
            $this->_io->seek($this->ofsDirectoryListBlocks());
            $this->_m_directoryListBlocks = [];
            $n = $this->numDirectoryListBlocks();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_directoryListBlocks[] = $this->_io->readU4le();
            }
            $this->_io->seek($_pos);
            return $this->_m_directoryListBlocks;
        }
        protected $_m_numDirectoryBlocks;

        /**
         * Number of blocks of the stream directory.
         */
        public function numDirectoryBlocks() {
            if ($this->_m_numDirectoryBlocks !== null)
                return $this->_m_numDirectoryBlocks;
            $this->_m_numDirectoryBlocks = intval(($this->lenDirectory() + $this->blockMask()) / $this->blockSize());
            return $this->_m_numDirectoryBlocks;
        }
        protected $_m_numDirectoryListBlocks;

        /**
         * Number of blocks that have the block numbers of the stream directory.
         */
        public function numDirectoryListBlocks() {
            if ($this->_m_numDirectoryListBlocks !== null)
                return $this->_m_numDirectoryListBlocks;
            $this->_m_numDirectoryListBlocks = intval(($this->numDirectoryBlocks() * 4 + $this->blockMask()) / $this->blockSize());
            return $this->_m_numDirectoryListBlocks;
        }
        protected $_m_ofsDirectoryListBlocks;

        /**
         * Offset of the numbers of these blocks.
         */
        public function ofsDirectoryListBlocks() {
            if ($this->_m_ofsDirectoryListBlocks !== null)
                return $this->_m_ofsDirectoryListBlocks;
            $this->_m_ofsDirectoryListBlocks = 52;
            return $this->_m_ofsDirectoryListBlocks;
        }
        protected $_m_magic;
        protected $_m_magicEnd;
        protected $_m_blockSize;
        protected $_m_freeBlockMap;
        protected $_m_numBlocks;
        protected $_m_lenDirectory;
        protected $_m__unnamed6;
        public function magic() { return $this->_m_magic; }
        public function magicEnd() { return $this->_m_magicEnd; }

        /**
         * Bytes of a block, a power of two; mostly 4096.
         */
        public function blockSize() { return $this->_m_blockSize; }

        /**
         * Number of the block of the active free block map, 1 or 2.
         */
        public function freeBlockMap() { return $this->_m_freeBlockMap; }

        /**
         * Number of blocks of the file.
         */
        public function numBlocks() { return $this->_m_numBlocks; }

        /**
         * Bytes of the stream directory.
         */
        public function lenDirectory() { return $this->_m_lenDirectory; }

        /**
         * A pointer in the memory of the writer.
         */
        public function _unnamed6() { return $this->_m__unnamed6; }
    }
}

/**
 * Fields of a `data_symbol` before its name.
 */

namespace WindowsPdb {
    class DataFields extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsPdb\DataSymbol $_parent = null, ?\WindowsPdb $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_typeIndex = $this->_io->readU4le();
            $this->_m_offset = $this->_io->readU4le();
            $this->_m_section = $this->_io->readU2le();
        }
        protected $_m_typeIndex;
        protected $_m_offset;
        protected $_m_section;

        /**
         * Index of the type in stream 2.
         */
        public function typeIndex() { return $this->_m_typeIndex; }

        /**
         * Offset in the section.
         */
        public function offset() { return $this->_m_offset; }

        /**
         * Number of the section, counted from 1.
         */
        public function section() { return $this->_m_section; }
    }
}

/**
 * A variable with static storage.
 */

namespace WindowsPdb {
    class DataSymbol extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsPdb $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_fields = new \WindowsPdb\DataFields($this->_io, $this, $this->_root);
            $this->_m_name = $this->_io->readBytesTerm(0, false, true, true);
        }
        protected $_m_fields;
        protected $_m_name;

        /**
         * All but the name.
         */
        public function fields() { return $this->_m_fields; }

        /**
         * Name of the variable; it begins with its length if the kind ends in `_st`.
         */
        public function name() { return $this->_m_name; }
    }
}

/**
 * Start of stream 3. These parts follow, in this order: module records,
 * section contributions, section map, source files, type servers, names for
 * Edit and Continue, `debug_header`.
 */

namespace WindowsPdb {
    class DbiHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsPdb $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_signature = $this->_io->readU4le();
            $this->_m_version = $this->_io->readU4le();
            $this->_m_age = $this->_io->readU4le();
            $this->_m_globalSymbolStream = $this->_io->readU2le();
            $this->_m_buildNumber = $this->_io->readU2le();
            $this->_m_publicSymbolStream = $this->_io->readU2le();
            $this->_m_pdbDllVersion = $this->_io->readU2le();
            $this->_m_symbolRecordStream = $this->_io->readU2le();
            $this->_m_pdbDllBuild = $this->_io->readU2le();
            $this->_m_lenModules = $this->_io->readU4le();
            $this->_m_lenSectionContributions = $this->_io->readU4le();
            $this->_m_lenSectionMap = $this->_io->readU4le();
            $this->_m_lenSourceFiles = $this->_io->readU4le();
            $this->_m_lenTypeServers = $this->_io->readU4le();
            $this->_m_mfcTypeServer = $this->_io->readU4le();
            $this->_m_lenDebugHeader = $this->_io->readU4le();
            $this->_m_lenEditAndContinue = $this->_io->readU4le();
            $this->_m_flags = $this->_io->readU2le();
            $this->_m_machine = $this->_io->readU2le();
            $this->_m__unnamed19 = $this->_io->readBytes(4);
        }
        protected $_m_signature;
        protected $_m_version;
        protected $_m_age;
        protected $_m_globalSymbolStream;
        protected $_m_buildNumber;
        protected $_m_publicSymbolStream;
        protected $_m_pdbDllVersion;
        protected $_m_symbolRecordStream;
        protected $_m_pdbDllBuild;
        protected $_m_lenModules;
        protected $_m_lenSectionContributions;
        protected $_m_lenSectionMap;
        protected $_m_lenSourceFiles;
        protected $_m_lenTypeServers;
        protected $_m_mfcTypeServer;
        protected $_m_lenDebugHeader;
        protected $_m_lenEditAndContinue;
        protected $_m_flags;
        protected $_m_machine;
        protected $_m__unnamed19;

        /**
         * All bits are set; older files have another header.
         */
        public function signature() { return $this->_m_signature; }

        /**
         * Version of the stream; 19990903 since Visual C++ 7.0.
         */
        public function version() { return $this->_m_version; }

        /**
         * The age of the debug record of the image.
         */
        public function age() { return $this->_m_age; }

        /**
         * Stream of the hash table of global symbols.
         */
        public function globalSymbolStream() { return $this->_m_globalSymbolStream; }

        /**
         * Version of the toolchain.
         */
        public function buildNumber() { return $this->_m_buildNumber; }

        /**
         * Stream of the hash table of public symbols.
         */
        public function publicSymbolStream() { return $this->_m_publicSymbolStream; }

        /**
         * Version of the library that wrote the file.
         */
        public function pdbDllVersion() { return $this->_m_pdbDllVersion; }

        /**
         * Stream of the records of global and public symbols.
         */
        public function symbolRecordStream() { return $this->_m_symbolRecordStream; }

        /**
         * Build of the library that wrote the file.
         */
        public function pdbDllBuild() { return $this->_m_pdbDllBuild; }

        /**
         * Bytes of all module records.
         */
        public function lenModules() { return $this->_m_lenModules; }

        /**
         * Bytes of the table of the parts that modules contribute to sections.
         */
        public function lenSectionContributions() { return $this->_m_lenSectionContributions; }

        /**
         * Bytes of the section map.
         */
        public function lenSectionMap() { return $this->_m_lenSectionMap; }

        /**
         * Bytes of the table of source files.
         */
        public function lenSourceFiles() { return $this->_m_lenSourceFiles; }

        /**
         * Bytes of the map of type servers.
         */
        public function lenTypeServers() { return $this->_m_lenTypeServers; }

        /**
         * Index of the type server of MFC.
         */
        public function mfcTypeServer() { return $this->_m_mfcTypeServer; }

        /**
         * Bytes of the `debug_header`; 0 if there is none.
         */
        public function lenDebugHeader() { return $this->_m_lenDebugHeader; }

        /**
         * Bytes of the names for Edit and Continue.
         */
        public function lenEditAndContinue() { return $this->_m_lenEditAndContinue; }

        /**
         * Bit 0 is set by incremental links, bit 1 if private symbols were
         * stripped, bit 2 if types may conflict.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * Machine of the image.
         */
        public function machine() { return $this->_m_machine; }

        /**
         * Reserved.
         */
        public function _unnamed19() { return $this->_m__unnamed19; }
    }
}

/**
 * Numbers of streams of further data, each 0xffff if there is no such
 * stream. Older files end early: the rest does not exist.
 */

namespace WindowsPdb {
    class DebugHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsPdb $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_fpo = $this->_io->readU2le();
            $this->_m_exception = $this->_io->readU2le();
            $this->_m_fixup = $this->_io->readU2le();
            $this->_m_omapToSource = $this->_io->readU2le();
            $this->_m_omapFromSource = $this->_io->readU2le();
            $this->_m_sectionHeaders = $this->_io->readU2le();
            $this->_m_tokenRidMap = $this->_io->readU2le();
            $this->_m_xdata = $this->_io->readU2le();
            $this->_m_pdata = $this->_io->readU2le();
            $this->_m_newFpo = $this->_io->readU2le();
            $this->_m_originalSectionHeaders = $this->_io->readU2le();
        }
        protected $_m_fpo;
        protected $_m_exception;
        protected $_m_fixup;
        protected $_m_omapToSource;
        protected $_m_omapFromSource;
        protected $_m_sectionHeaders;
        protected $_m_tokenRidMap;
        protected $_m_xdata;
        protected $_m_pdata;
        protected $_m_newFpo;
        protected $_m_originalSectionHeaders;

        /**
         * Frames of x86 code, in the older form.
         */
        public function fpo() { return $this->_m_fpo; }

        /**
         * Exception data.
         */
        public function exception() { return $this->_m_exception; }

        /**
         * Relocations.
         */
        public function fixup() { return $this->_m_fixup; }

        /**
         * An array of `omap_entry`, from RVAs of the image to those at link time.
         */
        public function omapToSource() { return $this->_m_omapToSource; }

        /**
         * An array of `omap_entry`, from RVAs at link time to those of the image.
         */
        public function omapFromSource() { return $this->_m_omapFromSource; }

        /**
         * An array of section headers, as in the image.
         */
        public function sectionHeaders() { return $this->_m_sectionHeaders; }

        /**
         * A map of tokens of managed code.
         */
        public function tokenRidMap() { return $this->_m_tokenRidMap; }

        /**
         * A copy of the image's descriptions of stack frames (`image_copy_head`).
         */
        public function xdata() { return $this->_m_xdata; }

        /**
         * A copy of the image's table of functions (`image_copy_head`).
         */
        public function pdata() { return $this->_m_pdata; }

        /**
         * Frames of x86 code, in the newer form.
         */
        public function newFpo() { return $this->_m_newFpo; }

        /**
         * An array of section headers, as at link time; symbols refer to these
         * if the image was rearranged afterwards.
         */
        public function originalSectionHeaders() { return $this->_m_originalSectionHeaders; }
    }
}

/**
 * Start of the stream directory.
 */

namespace WindowsPdb {
    class DirectoryHead extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsPdb $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_numStreams = $this->_io->readU4le();
        }
        protected $_m_numStreams;

        /**
         * Number of streams, at most 65535; their sizes follow.
         */
        public function numStreams() { return $this->_m_numStreams; }
    }
}

/**
 * Start of a stream that has a copy of bytes of the image, which follow.
 */

namespace WindowsPdb {
    class ImageCopyHead extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsPdb $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_version = $this->_io->readU4le();
            $this->_m_lenHead = $this->_io->readU4le();
            $this->_m_lenData = $this->_io->readU4le();
            $this->_m_dataRva = $this->_io->readU4le();
            $this->_m_imageBase = $this->_io->readU8le();
            $this->_m__unnamed5 = $this->_io->readBytes(4);
            $this->_m__unnamed6 = $this->_io->readBytes(4);
        }
        protected $_m_version;
        protected $_m_lenHead;
        protected $_m_lenData;
        protected $_m_dataRva;
        protected $_m_imageBase;
        protected $_m__unnamed5;
        protected $_m__unnamed6;

        /**
         * Version of this structure, 1.
         */
        public function version() { return $this->_m_version; }

        /**
         * Bytes of this structure, 0x20.
         */
        public function lenHead() { return $this->_m_lenHead; }

        /**
         * Bytes of the copy.
         */
        public function lenData() { return $this->_m_lenData; }

        /**
         * RVA of the first byte in the image.
         */
        public function dataRva() { return $this->_m_dataRva; }

        /**
         * Preferred base address of the image.
         */
        public function imageBase() { return $this->_m_imageBase; }

        /**
         * Reserved.
         */
        public function _unnamed5() { return $this->_m__unnamed5; }

        /**
         * Reserved.
         */
        public function _unnamed6() { return $this->_m__unnamed6; }
    }
}

/**
 * Start of stream 1.
 */

namespace WindowsPdb {
    class InfoHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsPdb $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_version = $this->_io->readU4le();
            $this->_m_signature = $this->_io->readU4le();
            $this->_m_age = $this->_io->readU4le();
            $this->_m_guid = $this->_io->readBytes(16);
        }
        protected $_m_version;
        protected $_m_signature;
        protected $_m_age;
        protected $_m_guid;

        /**
         * Version of the stream; 20000404 since Visual C++ 7.0.
         */
        public function version() { return $this->_m_version; }

        /**
         * Time in seconds since 1970, or a hash.
         */
        public function signature() { return $this->_m_signature; }

        /**
         * Number of times that the file was written. The age of an image's debug
         * record is that of the `dbi_header`, not this one.
         */
        public function age() { return $this->_m_age; }

        /**
         * The GUID; an image's debug record has the same.
         */
        public function guid() { return $this->_m_guid; }
    }
}

/**
 * Fields of a `module_record` before its names.
 */

namespace WindowsPdb {
    class ModuleFields extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsPdb\ModuleRecord $_parent = null, ?\WindowsPdb $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__unnamed0 = $this->_io->readBytes(4);
            $this->_m_section = $this->_io->readU2le();
            $this->_m__unnamed2 = $this->_io->readBytes(2);
            $this->_m_sectionOffset = $this->_io->readU4le();
            $this->_m_contributionSize = $this->_io->readU4le();
            $this->_m_characteristics = $this->_io->readU4le();
            $this->_m_moduleIndex = $this->_io->readU2le();
            $this->_m__unnamed7 = $this->_io->readBytes(2);
            $this->_m_dataChecksum = $this->_io->readU4le();
            $this->_m_relocationChecksum = $this->_io->readU4le();
            $this->_m_flags = $this->_io->readU2le();
            $this->_m_symbolStream = $this->_io->readU2le();
            $this->_m_lenSymbols = $this->_io->readU4le();
            $this->_m_lenOldLines = $this->_io->readU4le();
            $this->_m_lenLines = $this->_io->readU4le();
            $this->_m_numFiles = $this->_io->readU2le();
            $this->_m__unnamed16 = $this->_io->readBytes(2);
            $this->_m__unnamed17 = $this->_io->readBytes(4);
            $this->_m_sourceName = $this->_io->readU4le();
            $this->_m_pdbName = $this->_io->readU4le();
        }
        protected $_m__unnamed0;
        protected $_m_section;
        protected $_m__unnamed2;
        protected $_m_sectionOffset;
        protected $_m_contributionSize;
        protected $_m_characteristics;
        protected $_m_moduleIndex;
        protected $_m__unnamed7;
        protected $_m_dataChecksum;
        protected $_m_relocationChecksum;
        protected $_m_flags;
        protected $_m_symbolStream;
        protected $_m_lenSymbols;
        protected $_m_lenOldLines;
        protected $_m_lenLines;
        protected $_m_numFiles;
        protected $_m__unnamed16;
        protected $_m__unnamed17;
        protected $_m_sourceName;
        protected $_m_pdbName;

        /**
         * A pointer in the memory of the writer.
         */
        public function _unnamed0() { return $this->_m__unnamed0; }

        /**
         * Section that has the module's first contribution, counted from 1.
         */
        public function section() { return $this->_m_section; }

        /**
         * Padding.
         */
        public function _unnamed2() { return $this->_m__unnamed2; }

        /**
         * Offset of that contribution in its section.
         */
        public function sectionOffset() { return $this->_m_sectionOffset; }

        /**
         * Bytes of that contribution.
         */
        public function contributionSize() { return $this->_m_contributionSize; }

        /**
         * Flags of a section header.
         */
        public function characteristics() { return $this->_m_characteristics; }

        /**
         * Index of the module, counted from 0.
         */
        public function moduleIndex() { return $this->_m_moduleIndex; }

        /**
         * Padding.
         */
        public function _unnamed7() { return $this->_m__unnamed7; }

        /**
         * CRC-32 of that contribution.
         */
        public function dataChecksum() { return $this->_m_dataChecksum; }

        /**
         * CRC-32 of its relocations.
         */
        public function relocationChecksum() { return $this->_m_relocationChecksum; }

        /**
         * Bit 0 is set if the module was written; bits 8 to 15 are a type server.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * Stream of the module; 0xffff if there is none.
         */
        public function symbolStream() { return $this->_m_symbolStream; }

        /**
         * Bytes of the symbol records in that stream, its first four bytes included.
         */
        public function lenSymbols() { return $this->_m_lenSymbols; }

        /**
         * Bytes of line numbers of the older form.
         */
        public function lenOldLines() { return $this->_m_lenOldLines; }

        /**
         * Bytes of line numbers.
         */
        public function lenLines() { return $this->_m_lenLines; }

        /**
         * Number of source files.
         */
        public function numFiles() { return $this->_m_numFiles; }

        /**
         * Padding.
         */
        public function _unnamed16() { return $this->_m__unnamed16; }

        /**
         * A pointer in the memory of the writer.
         */
        public function _unnamed17() { return $this->_m__unnamed17; }

        /**
         * Index of the name of the source file, for Edit and Continue.
         */
        public function sourceName() { return $this->_m_sourceName; }

        /**
         * Index of the name of the compiler's PDB file, for Edit and Continue.
         */
        public function pdbName() { return $this->_m_pdbName; }
    }
}

/**
 * A module (object file) that was linked into the image. Padding to a multiple
 * of four bytes, and the next such record, follow.
 */

namespace WindowsPdb {
    class ModuleRecord extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsPdb $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_fields = new \WindowsPdb\ModuleFields($this->_io, $this, $this->_root);
            $this->_m_moduleName = $this->_io->readBytesTerm(0, false, true, true);
            $this->_m_objectName = $this->_io->readBytesTerm(0, false, true, true);
        }
        protected $_m_fields;
        protected $_m_moduleName;
        protected $_m_objectName;

        /**
         * All but the names.
         */
        public function fields() { return $this->_m_fields; }

        /**
         * Name of the object file, or of the part of an import library.
         */
        public function moduleName() { return $this->_m_moduleName; }

        /**
         * Name of the library that it is from; otherwise the same name.
         */
        public function objectName() { return $this->_m_objectName; }
    }
}

/**
 * Start of the stream of a module; symbol records follow.
 */

namespace WindowsPdb {
    class ModuleSignature extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsPdb $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_form = $this->_io->readU4le();
        }
        protected $_m_form;

        /**
         * Form of the symbol records.
         */
        public function form() { return $this->_m_form; }
    }
}

/**
 * A part of the image that was moved after linking; it ends where the next
 * entry begins.
 */

namespace WindowsPdb {
    class OmapEntry extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsPdb $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_source = $this->_io->readU4le();
            $this->_m_target = $this->_io->readU4le();
        }
        protected $_m_source;
        protected $_m_target;

        /**
         * RVA before the translation.
         */
        public function source() { return $this->_m_source; }

        /**
         * RVA after the translation; 0 if the part was removed.
         */
        public function target() { return $this->_m_target; }
    }
}

/**
 * Fields of a `procedure_symbol` before its name.
 */

namespace WindowsPdb {
    class ProcedureFields extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsPdb\ProcedureSymbol $_parent = null, ?\WindowsPdb $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_ofsParent = $this->_io->readU4le();
            $this->_m_ofsEnd = $this->_io->readU4le();
            $this->_m_ofsNext = $this->_io->readU4le();
            $this->_m_codeSize = $this->_io->readU4le();
            $this->_m_debugStart = $this->_io->readU4le();
            $this->_m_debugEnd = $this->_io->readU4le();
            $this->_m_typeIndex = $this->_io->readU4le();
            $this->_m_offset = $this->_io->readU4le();
            $this->_m_section = $this->_io->readU2le();
            $this->_m_flags = $this->_io->readU1();
        }
        protected $_m_ofsParent;
        protected $_m_ofsEnd;
        protected $_m_ofsNext;
        protected $_m_codeSize;
        protected $_m_debugStart;
        protected $_m_debugEnd;
        protected $_m_typeIndex;
        protected $_m_offset;
        protected $_m_section;
        protected $_m_flags;

        /**
         * Offset in the stream of the enclosing symbol; 0 if there is none.
         */
        public function ofsParent() { return $this->_m_ofsParent; }

        /**
         * Offset in the stream of the record that ends the procedure.
         */
        public function ofsEnd() { return $this->_m_ofsEnd; }

        /**
         * Offset in the stream of the next procedure, or 0.
         */
        public function ofsNext() { return $this->_m_ofsNext; }

        /**
         * Bytes of code.
         */
        public function codeSize() { return $this->_m_codeSize; }

        /**
         * Offset in the procedure behind its prolog.
         */
        public function debugStart() { return $this->_m_debugStart; }

        /**
         * Offset in the procedure of its epilog.
         */
        public function debugEnd() { return $this->_m_debugEnd; }

        /**
         * Index of the type in stream 2, or in stream 4 if the kind ends in `_id`.
         */
        public function typeIndex() { return $this->_m_typeIndex; }

        /**
         * Offset in the section.
         */
        public function offset() { return $this->_m_offset; }

        /**
         * Number of the section, counted from 1.
         */
        public function section() { return $this->_m_section; }

        /**
         * Properties of the code, such as a frame pointer (bit 0).
         */
        public function flags() { return $this->_m_flags; }
    }
}

/**
 * A function of a module; records of its blocks and variables follow.
 */

namespace WindowsPdb {
    class ProcedureSymbol extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsPdb $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_fields = new \WindowsPdb\ProcedureFields($this->_io, $this, $this->_root);
            $this->_m_name = $this->_io->readBytesTerm(0, false, true, true);
        }
        protected $_m_fields;
        protected $_m_name;

        /**
         * All but the name.
         */
        public function fields() { return $this->_m_fields; }

        /**
         * Name without decoration; it begins with its length if the kind ends in
         * `_st`.
         */
        public function name() { return $this->_m_name; }
    }
}

/**
 * Fields of a `public_symbol` before its name.
 */

namespace WindowsPdb {
    class PublicFields extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsPdb\PublicSymbol $_parent = null, ?\WindowsPdb $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_flags = $this->_io->readU4le();
            $this->_m_offset = $this->_io->readU4le();
            $this->_m_section = $this->_io->readU2le();
        }
        protected $_m_flags;
        protected $_m_offset;
        protected $_m_section;

        /**
         * Combination of `public_flags`.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * Offset in the section.
         */
        public function offset() { return $this->_m_offset; }

        /**
         * Number of the section, counted from 1; 0 for absolute values.
         */
        public function section() { return $this->_m_section; }
    }
}

/**
 * A symbol that is visible to other modules, with its decorated name.
 */

namespace WindowsPdb {
    class PublicSymbol extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsPdb $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_fields = new \WindowsPdb\PublicFields($this->_io, $this, $this->_root);
            $this->_m_name = $this->_io->readBytesTerm(0, false, true, true);
        }
        protected $_m_fields;
        protected $_m_name;

        /**
         * All but the name.
         */
        public function fields() { return $this->_m_fields; }

        /**
         * Decorated name; it begins with its length if the kind ends in `_st`.
         */
        public function name() { return $this->_m_name; }
    }
}

/**
 * Start of a symbol record.
 */

namespace WindowsPdb {
    class SymbolHead extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsPdb $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_lenRecord = $this->_io->readU2le();
            $this->_m_kind = $this->_io->readU2le();
        }
        protected $_m_lenRecord;
        protected $_m_kind;

        /**
         * Bytes of the record that follow this field, padding included.
         */
        public function lenRecord() { return $this->_m_lenRecord; }

        /**
         * Kind of the symbol, which determines what follows.
         */
        public function kind() { return $this->_m_kind; }
    }
}

namespace WindowsPdb {
    class Machines {
        const NONE = 0;
        const I386 = 332;
        const ARMNT = 452;
        const AMD64 = 34404;
        const ARM64EC = 42561;
        const ARM64X = 42574;
        const ARM64 = 43620;

        private const _VALUES = [0 => true, 332 => true, 452 => true, 34404 => true, 42561 => true, 42574 => true, 43620 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsPdb {
    class PublicFlags {

        /**
         * The symbol is an address of code.
         */
        const CODE = 1;

        /**
         * The symbol is a function.
         */
        const FUNCTION = 2;

        /**
         * The symbol is managed code.
         */
        const MANAGED = 4;

        /**
         * The symbol is code of the intermediate language.
         */
        const MSIL = 8;

        private const _VALUES = [1 => true, 2 => true, 4 => true, 8 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsPdb {
    class SymbolForms {

        /**
         * Types have 16 bits; not described here.
         */
        const C7 = 1;

        /**
         * The older form; names begin with their lengths.
         */
        const C11 = 2;

        /**
         * The form since Visual C++ 7.0.
         */
        const C13 = 4;

        private const _VALUES = [1 => true, 2 => true, 4 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsPdb {
    class SymbolKinds {

        /**
         * End of a procedure or block.
         */
        const END = 6;

        /**
         * A `data_symbol` of one module, in the older form.
         */
        const LDATA32_ST = 4103;

        /**
         * A global `data_symbol`, in the older form.
         */
        const GDATA32_ST = 4104;

        /**
         * A `public_symbol`, in the older form.
         */
        const PUB32_ST = 4105;

        /**
         * A `procedure_symbol` of one module, in the older form.
         */
        const LPROC32_ST = 4106;

        /**
         * A global `procedure_symbol`, in the older form.
         */
        const GPROC32_ST = 4107;

        /**
         * A `data_symbol` of one module.
         */
        const LDATA32 = 4364;

        /**
         * A global `data_symbol`.
         */
        const GDATA32 = 4365;

        /**
         * A `public_symbol`.
         */
        const PUB32 = 4366;

        /**
         * A `procedure_symbol` of one module.
         */
        const LPROC32 = 4367;

        /**
         * A global `procedure_symbol`.
         */
        const GPROC32 = 4368;

        /**
         * A `procedure_symbol` of one module whose type is in stream 4.
         */
        const LPROC32_ID = 4422;

        /**
         * A global `procedure_symbol` whose type is in stream 4.
         */
        const GPROC32_ID = 4423;

        /**
         * End of a procedure whose type is in stream 4.
         */
        const PROC_ID_END = 4431;

        private const _VALUES = [6 => true, 4103 => true, 4104 => true, 4105 => true, 4106 => true, 4107 => true, 4364 => true, 4365 => true, 4366 => true, 4367 => true, 4368 => true, 4422 => true, 4423 => true, 4431 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
