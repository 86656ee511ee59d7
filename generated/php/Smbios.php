<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/smbios.ksy; kaitai-struct-compiler 0.11.0

/**
 * The System Management BIOS tables of a machine, in which its firmware
 * describes it: maker and product, board, chassis, processors, memory modules.
 * The bytes are those that `GetSystemFirmwareTable` returns for the provider
 * `RSMB`, a structure named `RawSMBIOSData`; Windows adds the same to crash
 * dumps, as secondary data with the tag bc5c008f-1e3a-44d7-988d-86f6884c6758.
 * 
 * A header of eight bytes is followed by structures, the last of which has the
 * type 127. A structure has a formatted part and a set of texts, to which the
 * formatted part refers by number: 1 is the first, 0 is none. Texts have
 * no declared encoding.
 * 
 * Each version of the standard made some formatted parts longer, so that the
 * length of a structure decides which fields it has. The first version's fields
 * are those of the sequences here, later ones are instances that exist as far as
 * the length reaches. Offsets are written as in the standard, which counts from
 * the type of the structure: less four, the bytes before the formatted part.
 * 
 * Firmware is often careless: fields may have a text such as "To Be Filled By
 * O.E.M.", and numbers may be wrong.
 */

namespace {
    class Smbios extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Smbios $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_header = new \Smbios\RawDataHeader($this->_io, $this, $this->_root);
            $this->_m__raw_tables = $this->_io->readBytes($this->lenTables());
            $_io__raw_tables = new \Kaitai\Struct\Stream($this->_m__raw_tables);
            $this->_m_tables = new \Smbios\StructureTable($_io__raw_tables, $this, $this->_root);
        }
        protected $_m_lenTables;

        /**
         * Bytes of the structures.
         */
        public function lenTables() {
            if ($this->_m_lenTables !== null)
                return $this->_m_lenTables;
            $this->_m_lenTables = $this->header()->lenTables();
            return $this->_m_lenTables;
        }
        protected $_m_header;
        protected $_m_tables;
        protected $_m__raw_tables;

        /**
         * Version of the standard and the size of what follows.
         */
        public function header() { return $this->_m_header; }

        /**
         * All structures, one after another.
         */
        public function tables() { return $this->_m_tables; }
        public function _raw_tables() { return $this->_m__raw_tables; }
    }
}

/**
 * The motherboard, or another board (type 2).
 */

namespace Smbios {
    class BaseboardInformation extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Smbios\Structure $_parent = null, ?\Smbios $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_manufacturer = $this->_io->readU1();
            $this->_m_product = $this->_io->readU1();
            $this->_m_version = $this->_io->readU1();
            $this->_m_serialNumber = $this->_io->readU1();
        }
        protected $_m_assetTag;

        /**
         * Number of a string: inventory number of the board.
         */
        public function assetTag() {
            if ($this->_m_assetTag !== null)
                return $this->_m_assetTag;
            if ($this->_io()->size() >= 9 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(8 - 4);
                $this->_m_assetTag = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_assetTag;
        }
        protected $_m_boardType;

        /**
         * Kind of the board, one of `board_types`.
         */
        public function boardType() {
            if ($this->_m_boardType !== null)
                return $this->_m_boardType;
            if ($this->_io()->size() >= 14 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(13 - 4);
                $this->_m_boardType = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_boardType;
        }
        protected $_m_chassisHandle;

        /**
         * Handle of the structure of the chassis.
         */
        public function chassisHandle() {
            if ($this->_m_chassisHandle !== null)
                return $this->_m_chassisHandle;
            if ($this->_io()->size() >= 13 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(11 - 4);
                $this->_m_chassisHandle = $this->_io->readU2le();
                $this->_io->seek($_pos);
            }
            return $this->_m_chassisHandle;
        }
        protected $_m_featureFlags;

        /**
         * One bit each. Bit 0: hosts other boards, is a motherboard. 1: needs a daughter
         * board. 2: can be removed. 3: can be replaced. 4: can be replaced while the
         * machine runs.
         */
        public function featureFlags() {
            if ($this->_m_featureFlags !== null)
                return $this->_m_featureFlags;
            if ($this->_io()->size() >= 10 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(9 - 4);
                $this->_m_featureFlags = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_featureFlags;
        }
        protected $_m_featureHosting;

        /**
         * Bit 0 of `feature_flags`: hosts other boards, is a motherboard.
         */
        public function featureHosting() {
            if ($this->_m_featureHosting !== null)
                return $this->_m_featureHosting;
            if ($this->_io()->size() >= 10 - 4) {
                $this->_m_featureHosting = ($this->featureFlags() & 1) != 0;
            }
            return $this->_m_featureHosting;
        }
        protected $_m_featureHotSwappable;

        /**
         * Bit 4 of `feature_flags`: can be replaced while the machine runs.
         */
        public function featureHotSwappable() {
            if ($this->_m_featureHotSwappable !== null)
                return $this->_m_featureHotSwappable;
            if ($this->_io()->size() >= 10 - 4) {
                $this->_m_featureHotSwappable = ($this->featureFlags() & 16) != 0;
            }
            return $this->_m_featureHotSwappable;
        }
        protected $_m_featureNeedsDaughter;

        /**
         * Bit 1 of `feature_flags`: needs a daughter board.
         */
        public function featureNeedsDaughter() {
            if ($this->_m_featureNeedsDaughter !== null)
                return $this->_m_featureNeedsDaughter;
            if ($this->_io()->size() >= 10 - 4) {
                $this->_m_featureNeedsDaughter = ($this->featureFlags() & 2) != 0;
            }
            return $this->_m_featureNeedsDaughter;
        }
        protected $_m_featureRemovable;

        /**
         * Bit 2 of `feature_flags`: can be removed.
         */
        public function featureRemovable() {
            if ($this->_m_featureRemovable !== null)
                return $this->_m_featureRemovable;
            if ($this->_io()->size() >= 10 - 4) {
                $this->_m_featureRemovable = ($this->featureFlags() & 4) != 0;
            }
            return $this->_m_featureRemovable;
        }
        protected $_m_featureReplaceable;

        /**
         * Bit 3 of `feature_flags`: can be replaced.
         */
        public function featureReplaceable() {
            if ($this->_m_featureReplaceable !== null)
                return $this->_m_featureReplaceable;
            if ($this->_io()->size() >= 10 - 4) {
                $this->_m_featureReplaceable = ($this->featureFlags() & 8) != 0;
            }
            return $this->_m_featureReplaceable;
        }
        protected $_m_locationInChassis;

        /**
         * Number of a string: place of the board in its chassis.
         */
        public function locationInChassis() {
            if ($this->_m_locationInChassis !== null)
                return $this->_m_locationInChassis;
            if ($this->_io()->size() >= 11 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(10 - 4);
                $this->_m_locationInChassis = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_locationInChassis;
        }
        protected $_m_numContainedObjects;

        /**
         * Count of handles of structures that are on this board, two bytes each; these
         * follow.
         */
        public function numContainedObjects() {
            if ($this->_m_numContainedObjects !== null)
                return $this->_m_numContainedObjects;
            if ($this->_io()->size() >= 15 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(14 - 4);
                $this->_m_numContainedObjects = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_numContainedObjects;
        }
        protected $_m_manufacturer;
        protected $_m_product;
        protected $_m_version;
        protected $_m_serialNumber;

        /**
         * Number of a string: maker of the board.
         */
        public function manufacturer() { return $this->_m_manufacturer; }

        /**
         * Number of a string: name of the board.
         */
        public function product() { return $this->_m_product; }

        /**
         * Number of a string: version of the board.
         */
        public function version() { return $this->_m_version; }

        /**
         * Number of a string: serial number of the board.
         */
        public function serialNumber() { return $this->_m_serialNumber; }
    }
}

/**
 * Firmware of the machine (type 0).
 */

namespace Smbios {
    class BiosInformation extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Smbios\Structure $_parent = null, ?\Smbios $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_vendor = $this->_io->readU1();
            $this->_m_version = $this->_io->readU1();
            $this->_m_startingAddressSegment = $this->_io->readU2le();
            $this->_m_releaseDate = $this->_io->readU1();
            $this->_m_romSize = $this->_io->readU1();
            $this->_m_characteristics = $this->_io->readU8le();
        }
        protected $_m_characteristicApm;

        /**
         * Bit 10 of `characteristics`: Advanced Power Management is supported.
         */
        public function characteristicApm() {
            if ($this->_m_characteristicApm !== null)
                return $this->_m_characteristicApm;
            $this->_m_characteristicApm = ($this->characteristicsLow() & 1024) != 0;
            return $this->_m_characteristicApm;
        }
        protected $_m_characteristicBootFromCd;

        /**
         * Bit 15 of `characteristics`: the machine can start from a CD.
         */
        public function characteristicBootFromCd() {
            if ($this->_m_characteristicBootFromCd !== null)
                return $this->_m_characteristicBootFromCd;
            $this->_m_characteristicBootFromCd = ($this->characteristicsLow() & 32768) != 0;
            return $this->_m_characteristicBootFromCd;
        }
        protected $_m_characteristicBootFromPcCard;

        /**
         * Bit 18 of `characteristics`: the machine can start from a PC card.
         */
        public function characteristicBootFromPcCard() {
            if ($this->_m_characteristicBootFromPcCard !== null)
                return $this->_m_characteristicBootFromPcCard;
            $this->_m_characteristicBootFromPcCard = ($this->characteristicsLow() & 262144) != 0;
            return $this->_m_characteristicBootFromPcCard;
        }
        protected $_m_characteristicCga;

        /**
         * Bit 30 of `characteristics`: interrupt 0x10 serves CGA and monochrome screens.
         */
        public function characteristicCga() {
            if ($this->_m_characteristicCga !== null)
                return $this->_m_characteristicCga;
            $this->_m_characteristicCga = ($this->characteristicsLow() & 1073741824) != 0;
            return $this->_m_characteristicCga;
        }
        protected $_m_characteristicEdd;

        /**
         * Bit 19 of `characteristics`: Enhanced Disk Drive services are supported.
         */
        public function characteristicEdd() {
            if ($this->_m_characteristicEdd !== null)
                return $this->_m_characteristicEdd;
            $this->_m_characteristicEdd = ($this->characteristicsLow() & 524288) != 0;
            return $this->_m_characteristicEdd;
        }
        protected $_m_characteristicEisa;

        /**
         * Bit 6 of `characteristics`: the EISA bus is supported.
         */
        public function characteristicEisa() {
            if ($this->_m_characteristicEisa !== null)
                return $this->_m_characteristicEisa;
            $this->_m_characteristicEisa = ($this->characteristicsLow() & 64) != 0;
            return $this->_m_characteristicEisa;
        }
        protected $_m_characteristicEscd;

        /**
         * Bit 14 of `characteristics`: Extended System Configuration Data is available.
         */
        public function characteristicEscd() {
            if ($this->_m_characteristicEscd !== null)
                return $this->_m_characteristicEscd;
            $this->_m_characteristicEscd = ($this->characteristicsLow() & 16384) != 0;
            return $this->_m_characteristicEscd;
        }
        protected $_m_characteristicFloppy1200Kb;

        /**
         * Bit 23 of `characteristics`: floppy disks of 5.25 in with 1.2 MB.
         */
        public function characteristicFloppy1200Kb() {
            if ($this->_m_characteristicFloppy1200Kb !== null)
                return $this->_m_characteristicFloppy1200Kb;
            $this->_m_characteristicFloppy1200Kb = ($this->characteristicsLow() & 8388608) != 0;
            return $this->_m_characteristicFloppy1200Kb;
        }
        protected $_m_characteristicFloppy2880Kb;

        /**
         * Bit 25 of `characteristics`: floppy disks of 3.5 in with 2.88 MB.
         */
        public function characteristicFloppy2880Kb() {
            if ($this->_m_characteristicFloppy2880Kb !== null)
                return $this->_m_characteristicFloppy2880Kb;
            $this->_m_characteristicFloppy2880Kb = ($this->characteristicsLow() & 33554432) != 0;
            return $this->_m_characteristicFloppy2880Kb;
        }
        protected $_m_characteristicFloppy360Kb;

        /**
         * Bit 22 of `characteristics`: floppy disks of 5.25 in with 360 KB.
         */
        public function characteristicFloppy360Kb() {
            if ($this->_m_characteristicFloppy360Kb !== null)
                return $this->_m_characteristicFloppy360Kb;
            $this->_m_characteristicFloppy360Kb = ($this->characteristicsLow() & 4194304) != 0;
            return $this->_m_characteristicFloppy360Kb;
        }
        protected $_m_characteristicFloppy720Kb;

        /**
         * Bit 24 of `characteristics`: floppy disks of 3.5 in with 720 KB.
         */
        public function characteristicFloppy720Kb() {
            if ($this->_m_characteristicFloppy720Kb !== null)
                return $this->_m_characteristicFloppy720Kb;
            $this->_m_characteristicFloppy720Kb = ($this->characteristicsLow() & 16777216) != 0;
            return $this->_m_characteristicFloppy720Kb;
        }
        protected $_m_characteristicFloppyNec;

        /**
         * Bit 20 of `characteristics`: floppy disks of NEC 9800 with 1.2 MB.
         */
        public function characteristicFloppyNec() {
            if ($this->_m_characteristicFloppyNec !== null)
                return $this->_m_characteristicFloppyNec;
            $this->_m_characteristicFloppyNec = ($this->characteristicsLow() & 1048576) != 0;
            return $this->_m_characteristicFloppyNec;
        }
        protected $_m_characteristicFloppyToshiba;

        /**
         * Bit 21 of `characteristics`: floppy disks of Toshiba with 1.2 MB.
         */
        public function characteristicFloppyToshiba() {
            if ($this->_m_characteristicFloppyToshiba !== null)
                return $this->_m_characteristicFloppyToshiba;
            $this->_m_characteristicFloppyToshiba = ($this->characteristicsLow() & 2097152) != 0;
            return $this->_m_characteristicFloppyToshiba;
        }
        protected $_m_characteristicIsa;

        /**
         * Bit 4 of `characteristics`: the ISA bus is supported.
         */
        public function characteristicIsa() {
            if ($this->_m_characteristicIsa !== null)
                return $this->_m_characteristicIsa;
            $this->_m_characteristicIsa = ($this->characteristicsLow() & 16) != 0;
            return $this->_m_characteristicIsa;
        }
        protected $_m_characteristicKeyboard;

        /**
         * Bit 27 of `characteristics`: interrupt 9 serves an 8042 keyboard.
         */
        public function characteristicKeyboard() {
            if ($this->_m_characteristicKeyboard !== null)
                return $this->_m_characteristicKeyboard;
            $this->_m_characteristicKeyboard = ($this->characteristicsLow() & 134217728) != 0;
            return $this->_m_characteristicKeyboard;
        }
        protected $_m_characteristicMca;

        /**
         * Bit 5 of `characteristics`: the Micro Channel bus is supported.
         */
        public function characteristicMca() {
            if ($this->_m_characteristicMca !== null)
                return $this->_m_characteristicMca;
            $this->_m_characteristicMca = ($this->characteristicsLow() & 32) != 0;
            return $this->_m_characteristicMca;
        }
        protected $_m_characteristicNecPc98;

        /**
         * Bit 31 of `characteristics`: the machine is a NEC PC-98.
         */
        public function characteristicNecPc98() {
            if ($this->_m_characteristicNecPc98 !== null)
                return $this->_m_characteristicNecPc98;
            $this->_m_characteristicNecPc98 = ($this->characteristicsLow() >> 31 & 1) != 0;
            return $this->_m_characteristicNecPc98;
        }
        protected $_m_characteristicNotSupported;

        /**
         * Bit 3 of `characteristics`: the other bits are not filled in.
         */
        public function characteristicNotSupported() {
            if ($this->_m_characteristicNotSupported !== null)
                return $this->_m_characteristicNotSupported;
            $this->_m_characteristicNotSupported = ($this->characteristicsLow() & 8) != 0;
            return $this->_m_characteristicNotSupported;
        }
        protected $_m_characteristicPcCard;

        /**
         * Bit 8 of `characteristics`: PC cards are supported.
         */
        public function characteristicPcCard() {
            if ($this->_m_characteristicPcCard !== null)
                return $this->_m_characteristicPcCard;
            $this->_m_characteristicPcCard = ($this->characteristicsLow() & 256) != 0;
            return $this->_m_characteristicPcCard;
        }
        protected $_m_characteristicPci;

        /**
         * Bit 7 of `characteristics`: the PCI bus is supported.
         */
        public function characteristicPci() {
            if ($this->_m_characteristicPci !== null)
                return $this->_m_characteristicPci;
            $this->_m_characteristicPci = ($this->characteristicsLow() & 128) != 0;
            return $this->_m_characteristicPci;
        }
        protected $_m_characteristicPlugAndPlay;

        /**
         * Bit 9 of `characteristics`: Plug and Play is supported.
         */
        public function characteristicPlugAndPlay() {
            if ($this->_m_characteristicPlugAndPlay !== null)
                return $this->_m_characteristicPlugAndPlay;
            $this->_m_characteristicPlugAndPlay = ($this->characteristicsLow() & 512) != 0;
            return $this->_m_characteristicPlugAndPlay;
        }
        protected $_m_characteristicPrintScreen;

        /**
         * Bit 26 of `characteristics`: interrupt 5 prints the screen.
         */
        public function characteristicPrintScreen() {
            if ($this->_m_characteristicPrintScreen !== null)
                return $this->_m_characteristicPrintScreen;
            $this->_m_characteristicPrintScreen = ($this->characteristicsLow() & 67108864) != 0;
            return $this->_m_characteristicPrintScreen;
        }
        protected $_m_characteristicPrinter;

        /**
         * Bit 29 of `characteristics`: interrupt 0x17 serves printers.
         */
        public function characteristicPrinter() {
            if ($this->_m_characteristicPrinter !== null)
                return $this->_m_characteristicPrinter;
            $this->_m_characteristicPrinter = ($this->characteristicsLow() & 536870912) != 0;
            return $this->_m_characteristicPrinter;
        }
        protected $_m_characteristicRomSocketed;

        /**
         * Bit 17 of `characteristics`: the chip is in a socket.
         */
        public function characteristicRomSocketed() {
            if ($this->_m_characteristicRomSocketed !== null)
                return $this->_m_characteristicRomSocketed;
            $this->_m_characteristicRomSocketed = ($this->characteristicsLow() & 131072) != 0;
            return $this->_m_characteristicRomSocketed;
        }
        protected $_m_characteristicSelectableBoot;

        /**
         * Bit 16 of `characteristics`: the device to start from can be chosen.
         */
        public function characteristicSelectableBoot() {
            if ($this->_m_characteristicSelectableBoot !== null)
                return $this->_m_characteristicSelectableBoot;
            $this->_m_characteristicSelectableBoot = ($this->characteristicsLow() & 65536) != 0;
            return $this->_m_characteristicSelectableBoot;
        }
        protected $_m_characteristicSerial;

        /**
         * Bit 28 of `characteristics`: interrupt 0x14 serves serial ports.
         */
        public function characteristicSerial() {
            if ($this->_m_characteristicSerial !== null)
                return $this->_m_characteristicSerial;
            $this->_m_characteristicSerial = ($this->characteristicsLow() & 268435456) != 0;
            return $this->_m_characteristicSerial;
        }
        protected $_m_characteristicShadowing;

        /**
         * Bit 12 of `characteristics`: the firmware may be copied to memory.
         */
        public function characteristicShadowing() {
            if ($this->_m_characteristicShadowing !== null)
                return $this->_m_characteristicShadowing;
            $this->_m_characteristicShadowing = ($this->characteristicsLow() & 4096) != 0;
            return $this->_m_characteristicShadowing;
        }
        protected $_m_characteristicUpgradeable;

        /**
         * Bit 11 of `characteristics`: the firmware can be replaced by a newer one.
         */
        public function characteristicUpgradeable() {
            if ($this->_m_characteristicUpgradeable !== null)
                return $this->_m_characteristicUpgradeable;
            $this->_m_characteristicUpgradeable = ($this->characteristicsLow() & 2048) != 0;
            return $this->_m_characteristicUpgradeable;
        }
        protected $_m_characteristicVlVesa;

        /**
         * Bit 13 of `characteristics`: the VESA local bus is supported.
         */
        public function characteristicVlVesa() {
            if ($this->_m_characteristicVlVesa !== null)
                return $this->_m_characteristicVlVesa;
            $this->_m_characteristicVlVesa = ($this->characteristicsLow() & 8192) != 0;
            return $this->_m_characteristicVlVesa;
        }
        protected $_m_characteristicsExtension1;

        /**
         * Further features, one bit each (since 2.1).
         */
        public function characteristicsExtension1() {
            if ($this->_m_characteristicsExtension1 !== null)
                return $this->_m_characteristicsExtension1;
            if ($this->_io()->size() >= 19 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(18 - 4);
                $this->_m_characteristicsExtension1 = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_characteristicsExtension1;
        }
        protected $_m_characteristicsExtension2;

        /**
         * Further features, one bit each (since 2.3). Bit 3: UEFI is supported. Bit 4:
         * the machine is virtual.
         */
        public function characteristicsExtension2() {
            if ($this->_m_characteristicsExtension2 !== null)
                return $this->_m_characteristicsExtension2;
            if ($this->_io()->size() >= 20 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(19 - 4);
                $this->_m_characteristicsExtension2 = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_characteristicsExtension2;
        }
        protected $_m_characteristicsLow;

        /**
         * Lower half of `characteristics`, which has all bits that the standard names;
         * the upper half belongs to the makers.
         */
        public function characteristicsLow() {
            if ($this->_m_characteristicsLow !== null)
                return $this->_m_characteristicsLow;
            $_pos = $this->_io->pos();
            $this->_io->seek(10 - 4);
            $this->_m_characteristicsLow = $this->_io->readU4le();
            $this->_io->seek($_pos);
            return $this->_m_characteristicsLow;
        }
        protected $_m_controllerMajorRelease;

        /**
         * Major number of the release of the embedded controller's firmware (since 2.4).
         * 0xff: there is none that can be updated.
         */
        public function controllerMajorRelease() {
            if ($this->_m_controllerMajorRelease !== null)
                return $this->_m_controllerMajorRelease;
            if ($this->_io()->size() >= 23 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(22 - 4);
                $this->_m_controllerMajorRelease = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_controllerMajorRelease;
        }
        protected $_m_controllerMinorRelease;

        /**
         * Minor number of the release of the embedded controller's firmware (since 2.4).
         * 0xff: there is none that can be updated.
         */
        public function controllerMinorRelease() {
            if ($this->_m_controllerMinorRelease !== null)
                return $this->_m_controllerMinorRelease;
            if ($this->_io()->size() >= 24 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(23 - 4);
                $this->_m_controllerMinorRelease = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_controllerMinorRelease;
        }
        protected $_m_extendedRomSize;

        /**
         * Size of the chip if `rom_size` is 0xff (since 3.1). The two highest bits are
         * the unit, 0 for MiB and 1 for GiB; the others are the size.
         */
        public function extendedRomSize() {
            if ($this->_m_extendedRomSize !== null)
                return $this->_m_extendedRomSize;
            if ($this->_io()->size() >= 26 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(24 - 4);
                $this->_m_extendedRomSize = $this->_io->readU2le();
                $this->_io->seek($_pos);
            }
            return $this->_m_extendedRomSize;
        }
        protected $_m_extensionAcpi;

        /**
         * Bit 0 of `characteristics_extension_1`: ACPI is supported.
         */
        public function extensionAcpi() {
            if ($this->_m_extensionAcpi !== null)
                return $this->_m_extensionAcpi;
            if ($this->_io()->size() >= 19 - 4) {
                $this->_m_extensionAcpi = ($this->characteristicsExtension1() & 1) != 0;
            }
            return $this->_m_extensionAcpi;
        }
        protected $_m_extensionAgp;

        /**
         * Bit 2 of `characteristics_extension_1`: the AGP bus is supported.
         */
        public function extensionAgp() {
            if ($this->_m_extensionAgp !== null)
                return $this->_m_extensionAgp;
            if ($this->_io()->size() >= 19 - 4) {
                $this->_m_extensionAgp = ($this->characteristicsExtension1() & 4) != 0;
            }
            return $this->_m_extensionAgp;
        }
        protected $_m_extensionAtapiZipBoot;

        /**
         * Bit 5 of `characteristics_extension_1`: the machine can start from an ATAPI
         * ZIP drive.
         */
        public function extensionAtapiZipBoot() {
            if ($this->_m_extensionAtapiZipBoot !== null)
                return $this->_m_extensionAtapiZipBoot;
            if ($this->_io()->size() >= 19 - 4) {
                $this->_m_extensionAtapiZipBoot = ($this->characteristicsExtension1() & 32) != 0;
            }
            return $this->_m_extensionAtapiZipBoot;
        }
        protected $_m_extensionBiosBootSpecification;

        /**
         * Bit 0 of `characteristics_extension_2`: the BIOS Boot Specification is
         * supported.
         */
        public function extensionBiosBootSpecification() {
            if ($this->_m_extensionBiosBootSpecification !== null)
                return $this->_m_extensionBiosBootSpecification;
            if ($this->_io()->size() >= 20 - 4) {
                $this->_m_extensionBiosBootSpecification = ($this->characteristicsExtension2() & 1) != 0;
            }
            return $this->_m_extensionBiosBootSpecification;
        }
        protected $_m_extensionI2oBoot;

        /**
         * Bit 3 of `characteristics_extension_1`: the machine can start from an I2O
         * device.
         */
        public function extensionI2oBoot() {
            if ($this->_m_extensionI2oBoot !== null)
                return $this->_m_extensionI2oBoot;
            if ($this->_io()->size() >= 19 - 4) {
                $this->_m_extensionI2oBoot = ($this->characteristicsExtension1() & 8) != 0;
            }
            return $this->_m_extensionI2oBoot;
        }
        protected $_m_extensionIeee1394Boot;

        /**
         * Bit 6 of `characteristics_extension_1`: the machine can start from an IEEE
         * 1394 device.
         */
        public function extensionIeee1394Boot() {
            if ($this->_m_extensionIeee1394Boot !== null)
                return $this->_m_extensionIeee1394Boot;
            if ($this->_io()->size() >= 19 - 4) {
                $this->_m_extensionIeee1394Boot = ($this->characteristicsExtension1() & 64) != 0;
            }
            return $this->_m_extensionIeee1394Boot;
        }
        protected $_m_extensionLs120Boot;

        /**
         * Bit 4 of `characteristics_extension_1`: the machine can start from an LS-120
         * SuperDisk.
         */
        public function extensionLs120Boot() {
            if ($this->_m_extensionLs120Boot !== null)
                return $this->_m_extensionLs120Boot;
            if ($this->_io()->size() >= 19 - 4) {
                $this->_m_extensionLs120Boot = ($this->characteristicsExtension1() & 16) != 0;
            }
            return $this->_m_extensionLs120Boot;
        }
        protected $_m_extensionManufacturingMode;

        /**
         * Bit 5 of `characteristics_extension_2`: there is a mode for manufacturing.
         */
        public function extensionManufacturingMode() {
            if ($this->_m_extensionManufacturingMode !== null)
                return $this->_m_extensionManufacturingMode;
            if ($this->_io()->size() >= 20 - 4) {
                $this->_m_extensionManufacturingMode = ($this->characteristicsExtension2() & 32) != 0;
            }
            return $this->_m_extensionManufacturingMode;
        }
        protected $_m_extensionManufacturingModeEnabled;

        /**
         * Bit 6 of `characteristics_extension_2`: the mode for manufacturing is switched
         * on.
         */
        public function extensionManufacturingModeEnabled() {
            if ($this->_m_extensionManufacturingModeEnabled !== null)
                return $this->_m_extensionManufacturingModeEnabled;
            if ($this->_io()->size() >= 20 - 4) {
                $this->_m_extensionManufacturingModeEnabled = ($this->characteristicsExtension2() & 64) != 0;
            }
            return $this->_m_extensionManufacturingModeEnabled;
        }
        protected $_m_extensionNetworkBootKey;

        /**
         * Bit 1 of `characteristics_extension_2`: a key starts the machine from the
         * network.
         */
        public function extensionNetworkBootKey() {
            if ($this->_m_extensionNetworkBootKey !== null)
                return $this->_m_extensionNetworkBootKey;
            if ($this->_io()->size() >= 20 - 4) {
                $this->_m_extensionNetworkBootKey = ($this->characteristicsExtension2() & 2) != 0;
            }
            return $this->_m_extensionNetworkBootKey;
        }
        protected $_m_extensionSmartBattery;

        /**
         * Bit 7 of `characteristics_extension_1`: smart batteries are supported.
         */
        public function extensionSmartBattery() {
            if ($this->_m_extensionSmartBattery !== null)
                return $this->_m_extensionSmartBattery;
            if ($this->_io()->size() >= 19 - 4) {
                $this->_m_extensionSmartBattery = ($this->characteristicsExtension1() & 128) != 0;
            }
            return $this->_m_extensionSmartBattery;
        }
        protected $_m_extensionTargetedContent;

        /**
         * Bit 2 of `characteristics_extension_2`: maker and machine are named for
         * updates by kind of machine.
         */
        public function extensionTargetedContent() {
            if ($this->_m_extensionTargetedContent !== null)
                return $this->_m_extensionTargetedContent;
            if ($this->_io()->size() >= 20 - 4) {
                $this->_m_extensionTargetedContent = ($this->characteristicsExtension2() & 4) != 0;
            }
            return $this->_m_extensionTargetedContent;
        }
        protected $_m_extensionUefi;

        /**
         * Bit 3 of `characteristics_extension_2`: UEFI is supported.
         */
        public function extensionUefi() {
            if ($this->_m_extensionUefi !== null)
                return $this->_m_extensionUefi;
            if ($this->_io()->size() >= 20 - 4) {
                $this->_m_extensionUefi = ($this->characteristicsExtension2() & 8) != 0;
            }
            return $this->_m_extensionUefi;
        }
        protected $_m_extensionUsbLegacy;

        /**
         * Bit 1 of `characteristics_extension_1`: USB keyboards and mice work without a
         * driver.
         */
        public function extensionUsbLegacy() {
            if ($this->_m_extensionUsbLegacy !== null)
                return $this->_m_extensionUsbLegacy;
            if ($this->_io()->size() >= 19 - 4) {
                $this->_m_extensionUsbLegacy = ($this->characteristicsExtension1() & 2) != 0;
            }
            return $this->_m_extensionUsbLegacy;
        }
        protected $_m_extensionVirtualMachine;

        /**
         * Bit 4 of `characteristics_extension_2`: the machine is virtual.
         */
        public function extensionVirtualMachine() {
            if ($this->_m_extensionVirtualMachine !== null)
                return $this->_m_extensionVirtualMachine;
            if ($this->_io()->size() >= 20 - 4) {
                $this->_m_extensionVirtualMachine = ($this->characteristicsExtension2() & 16) != 0;
            }
            return $this->_m_extensionVirtualMachine;
        }
        protected $_m_majorRelease;

        /**
         * Major number of the release of the firmware (since 2.4). 0xff: not given.
         */
        public function majorRelease() {
            if ($this->_m_majorRelease !== null)
                return $this->_m_majorRelease;
            if ($this->_io()->size() >= 21 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(20 - 4);
                $this->_m_majorRelease = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_majorRelease;
        }
        protected $_m_minorRelease;

        /**
         * Minor number of the release of the firmware (since 2.4). 0xff: not given.
         */
        public function minorRelease() {
            if ($this->_m_minorRelease !== null)
                return $this->_m_minorRelease;
            if ($this->_io()->size() >= 22 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(21 - 4);
                $this->_m_minorRelease = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_minorRelease;
        }
        protected $_m_vendor;
        protected $_m_version;
        protected $_m_startingAddressSegment;
        protected $_m_releaseDate;
        protected $_m_romSize;
        protected $_m_characteristics;

        /**
         * Number of a string: maker of the firmware.
         */
        public function vendor() { return $this->_m_vendor; }

        /**
         * Number of a string: version of the firmware, in free text.
         */
        public function version() { return $this->_m_version; }

        /**
         * Segment of the address of the firmware in memory, a multiple of 16 bytes. 0 on
         * machines that have UEFI only.
         */
        public function startingAddressSegment() { return $this->_m_startingAddressSegment; }

        /**
         * Number of a string: date of the firmware, written mm/dd/yyyy or mm/dd/yy.
         */
        public function releaseDate() { return $this->_m_releaseDate; }

        /**
         * Size of the chip in units of 64 KiB, less one. 0xff: 16 MiB or more, see
         * `extended_rom_size`.
         */
        public function romSize() { return $this->_m_romSize; }

        /**
         * Features of the firmware, one bit each. Bit 3: the bits are not filled in.
         */
        public function characteristics() { return $this->_m_characteristics; }
    }
}

/**
 * A socket for a memory module, and the module in it (type 17).
 */

namespace Smbios {
    class MemoryDevice extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Smbios\Structure $_parent = null, ?\Smbios $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_physicalMemoryArrayHandle = $this->_io->readU2le();
            $this->_m_memoryErrorInformationHandle = $this->_io->readU2le();
            $this->_m_totalWidth = $this->_io->readU2le();
            $this->_m_dataWidth = $this->_io->readU2le();
            $this->_m_moduleSize = $this->_io->readU2le();
            $this->_m_formFactor = $this->_io->readU1();
            $this->_m_deviceSet = $this->_io->readU1();
            $this->_m_deviceLocator = $this->_io->readU1();
            $this->_m_bankLocator = $this->_io->readU1();
            $this->_m_memoryType = $this->_io->readU1();
            $this->_m_typeDetail = $this->_io->readU2le();
        }
        protected $_m_assetTag;

        /**
         * Number of a string (since 2.3): inventory number of the module.
         */
        public function assetTag() {
            if ($this->_m_assetTag !== null)
                return $this->_m_assetTag;
            if ($this->_io()->size() >= 26 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(25 - 4);
                $this->_m_assetTag = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_assetTag;
        }
        protected $_m_attributes;

        /**
         * Rank of the module in the lower four bits (since 2.6). 0: unknown.
         */
        public function attributes() {
            if ($this->_m_attributes !== null)
                return $this->_m_attributes;
            if ($this->_io()->size() >= 28 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(27 - 4);
                $this->_m_attributes = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_attributes;
        }
        protected $_m_cacheSize;

        /**
         * Part that is a cache, in bytes (since 3.2). All bits set: unknown.
         */
        public function cacheSize() {
            if ($this->_m_cacheSize !== null)
                return $this->_m_cacheSize;
            if ($this->_io()->size() >= 76 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(68 - 4);
                $this->_m_cacheSize = $this->_io->readU8le();
                $this->_io->seek($_pos);
            }
            return $this->_m_cacheSize;
        }
        protected $_m_configuredMemorySpeed;

        /**
         * Speed that the module runs at, in MT/s (since 2.7). 0: unknown. 0xffff: see
         * `extended_configured_memory_speed`.
         */
        public function configuredMemorySpeed() {
            if ($this->_m_configuredMemorySpeed !== null)
                return $this->_m_configuredMemorySpeed;
            if ($this->_io()->size() >= 34 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(32 - 4);
                $this->_m_configuredMemorySpeed = $this->_io->readU2le();
                $this->_io->seek($_pos);
            }
            return $this->_m_configuredMemorySpeed;
        }
        protected $_m_configuredVoltage;

        /**
         * Voltage that the module runs at, in mV (since 2.8). 0: unknown.
         */
        public function configuredVoltage() {
            if ($this->_m_configuredVoltage !== null)
                return $this->_m_configuredVoltage;
            if ($this->_io()->size() >= 40 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(38 - 4);
                $this->_m_configuredVoltage = $this->_io->readU2le();
                $this->_io->seek($_pos);
            }
            return $this->_m_configuredVoltage;
        }
        protected $_m_controllerManufacturerId;

        /**
         * Maker of the controller by JEDEC's numbers (since 3.2). 0: unknown.
         */
        public function controllerManufacturerId() {
            if ($this->_m_controllerManufacturerId !== null)
                return $this->_m_controllerManufacturerId;
            if ($this->_io()->size() >= 50 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(48 - 4);
                $this->_m_controllerManufacturerId = $this->_io->readU2le();
                $this->_io->seek($_pos);
            }
            return $this->_m_controllerManufacturerId;
        }
        protected $_m_controllerProductId;

        /**
         * Product, as the controller's maker numbers it (since 3.2). 0: unknown.
         */
        public function controllerProductId() {
            if ($this->_m_controllerProductId !== null)
                return $this->_m_controllerProductId;
            if ($this->_io()->size() >= 52 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(50 - 4);
                $this->_m_controllerProductId = $this->_io->readU2le();
                $this->_io->seek($_pos);
            }
            return $this->_m_controllerProductId;
        }
        protected $_m_detailCacheDram;

        /**
         * Bit 11 of `type_detail`: cache DRAM.
         */
        public function detailCacheDram() {
            if ($this->_m_detailCacheDram !== null)
                return $this->_m_detailCacheDram;
            $this->_m_detailCacheDram = ($this->typeDetail() & 2048) != 0;
            return $this->_m_detailCacheDram;
        }
        protected $_m_detailCmos;

        /**
         * Bit 8 of `type_detail`: of CMOS.
         */
        public function detailCmos() {
            if ($this->_m_detailCmos !== null)
                return $this->_m_detailCmos;
            $this->_m_detailCmos = ($this->typeDetail() & 256) != 0;
            return $this->_m_detailCmos;
        }
        protected $_m_detailEdo;

        /**
         * Bit 9 of `type_detail`: extended data out.
         */
        public function detailEdo() {
            if ($this->_m_detailEdo !== null)
                return $this->_m_detailEdo;
            $this->_m_detailEdo = ($this->typeDetail() & 512) != 0;
            return $this->_m_detailEdo;
        }
        protected $_m_detailFastPaged;

        /**
         * Bit 3 of `type_detail`: fast-paged.
         */
        public function detailFastPaged() {
            if ($this->_m_detailFastPaged !== null)
                return $this->_m_detailFastPaged;
            $this->_m_detailFastPaged = ($this->typeDetail() & 8) != 0;
            return $this->_m_detailFastPaged;
        }
        protected $_m_detailLoadReduced;

        /**
         * Bit 15 of `type_detail`: load-reduced.
         */
        public function detailLoadReduced() {
            if ($this->_m_detailLoadReduced !== null)
                return $this->_m_detailLoadReduced;
            $this->_m_detailLoadReduced = ($this->typeDetail() & 32768) != 0;
            return $this->_m_detailLoadReduced;
        }
        protected $_m_detailNonVolatile;

        /**
         * Bit 12 of `type_detail`: keeps its contents without power.
         */
        public function detailNonVolatile() {
            if ($this->_m_detailNonVolatile !== null)
                return $this->_m_detailNonVolatile;
            $this->_m_detailNonVolatile = ($this->typeDetail() & 4096) != 0;
            return $this->_m_detailNonVolatile;
        }
        protected $_m_detailOther;

        /**
         * Bit 1 of `type_detail`: another property.
         */
        public function detailOther() {
            if ($this->_m_detailOther !== null)
                return $this->_m_detailOther;
            $this->_m_detailOther = ($this->typeDetail() & 2) != 0;
            return $this->_m_detailOther;
        }
        protected $_m_detailPseudoStatic;

        /**
         * Bit 5 of `type_detail`: pseudo-static.
         */
        public function detailPseudoStatic() {
            if ($this->_m_detailPseudoStatic !== null)
                return $this->_m_detailPseudoStatic;
            $this->_m_detailPseudoStatic = ($this->typeDetail() & 32) != 0;
            return $this->_m_detailPseudoStatic;
        }
        protected $_m_detailRambus;

        /**
         * Bit 6 of `type_detail`: of Rambus.
         */
        public function detailRambus() {
            if ($this->_m_detailRambus !== null)
                return $this->_m_detailRambus;
            $this->_m_detailRambus = ($this->typeDetail() & 64) != 0;
            return $this->_m_detailRambus;
        }
        protected $_m_detailRegistered;

        /**
         * Bit 13 of `type_detail`: registered.
         */
        public function detailRegistered() {
            if ($this->_m_detailRegistered !== null)
                return $this->_m_detailRegistered;
            $this->_m_detailRegistered = ($this->typeDetail() & 8192) != 0;
            return $this->_m_detailRegistered;
        }
        protected $_m_detailStaticColumn;

        /**
         * Bit 4 of `type_detail`: static column.
         */
        public function detailStaticColumn() {
            if ($this->_m_detailStaticColumn !== null)
                return $this->_m_detailStaticColumn;
            $this->_m_detailStaticColumn = ($this->typeDetail() & 16) != 0;
            return $this->_m_detailStaticColumn;
        }
        protected $_m_detailSynchronous;

        /**
         * Bit 7 of `type_detail`: synchronous.
         */
        public function detailSynchronous() {
            if ($this->_m_detailSynchronous !== null)
                return $this->_m_detailSynchronous;
            $this->_m_detailSynchronous = ($this->typeDetail() & 128) != 0;
            return $this->_m_detailSynchronous;
        }
        protected $_m_detailUnbuffered;

        /**
         * Bit 14 of `type_detail`: unbuffered.
         */
        public function detailUnbuffered() {
            if ($this->_m_detailUnbuffered !== null)
                return $this->_m_detailUnbuffered;
            $this->_m_detailUnbuffered = ($this->typeDetail() & 16384) != 0;
            return $this->_m_detailUnbuffered;
        }
        protected $_m_detailUnknown;

        /**
         * Bit 2 of `type_detail`: properties are not known.
         */
        public function detailUnknown() {
            if ($this->_m_detailUnknown !== null)
                return $this->_m_detailUnknown;
            $this->_m_detailUnknown = ($this->typeDetail() & 4) != 0;
            return $this->_m_detailUnknown;
        }
        protected $_m_detailWindowDram;

        /**
         * Bit 10 of `type_detail`: window DRAM.
         */
        public function detailWindowDram() {
            if ($this->_m_detailWindowDram !== null)
                return $this->_m_detailWindowDram;
            $this->_m_detailWindowDram = ($this->typeDetail() & 1024) != 0;
            return $this->_m_detailWindowDram;
        }
        protected $_m_extendedConfiguredMemorySpeed;

        /**
         * Speed that the module runs at in the lower 31 bits, in MT/s, if
         * `configured_memory_speed` is 0xffff (since 3.3).
         */
        public function extendedConfiguredMemorySpeed() {
            if ($this->_m_extendedConfiguredMemorySpeed !== null)
                return $this->_m_extendedConfiguredMemorySpeed;
            if ($this->_io()->size() >= 92 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(88 - 4);
                $this->_m_extendedConfiguredMemorySpeed = $this->_io->readU4le();
                $this->_io->seek($_pos);
            }
            return $this->_m_extendedConfiguredMemorySpeed;
        }
        protected $_m_extendedSize;

        /**
         * Size of the module in MiB in the lower 31 bits, if `module_size` is 0x7fff
         * (since 2.7).
         */
        public function extendedSize() {
            if ($this->_m_extendedSize !== null)
                return $this->_m_extendedSize;
            if ($this->_io()->size() >= 32 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(28 - 4);
                $this->_m_extendedSize = $this->_io->readU4le();
                $this->_io->seek($_pos);
            }
            return $this->_m_extendedSize;
        }
        protected $_m_extendedSpeed;

        /**
         * Highest speed in MT/s in the lower 31 bits, if `speed` is 0xffff (since 3.3).
         */
        public function extendedSpeed() {
            if ($this->_m_extendedSpeed !== null)
                return $this->_m_extendedSpeed;
            if ($this->_io()->size() >= 88 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(84 - 4);
                $this->_m_extendedSpeed = $this->_io->readU4le();
                $this->_io->seek($_pos);
            }
            return $this->_m_extendedSpeed;
        }
        protected $_m_firmwareVersion;

        /**
         * Number of a string (since 3.2): version of the module's firmware.
         */
        public function firmwareVersion() {
            if ($this->_m_firmwareVersion !== null)
                return $this->_m_firmwareVersion;
            if ($this->_io()->size() >= 44 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(43 - 4);
                $this->_m_firmwareVersion = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_firmwareVersion;
        }
        protected $_m_logicalSize;

        /**
         * Size in bytes of a logical device (since 3.2). All bits set: unknown.
         */
        public function logicalSize() {
            if ($this->_m_logicalSize !== null)
                return $this->_m_logicalSize;
            if ($this->_io()->size() >= 84 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(76 - 4);
                $this->_m_logicalSize = $this->_io->readU8le();
                $this->_io->seek($_pos);
            }
            return $this->_m_logicalSize;
        }
        protected $_m_manufacturer;

        /**
         * Number of a string (since 2.3): maker of the module.
         */
        public function manufacturer() {
            if ($this->_m_manufacturer !== null)
                return $this->_m_manufacturer;
            if ($this->_io()->size() >= 24 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(23 - 4);
                $this->_m_manufacturer = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_manufacturer;
        }
        protected $_m_maximumVoltage;

        /**
         * Highest voltage in mV (since 2.8). 0: unknown.
         */
        public function maximumVoltage() {
            if ($this->_m_maximumVoltage !== null)
                return $this->_m_maximumVoltage;
            if ($this->_io()->size() >= 38 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(36 - 4);
                $this->_m_maximumVoltage = $this->_io->readU2le();
                $this->_io->seek($_pos);
            }
            return $this->_m_maximumVoltage;
        }
        protected $_m_memoryTechnology;

        /**
         * Technology of the module, one of `memory_technologies` (since 3.2).
         */
        public function memoryTechnology() {
            if ($this->_m_memoryTechnology !== null)
                return $this->_m_memoryTechnology;
            if ($this->_io()->size() >= 41 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(40 - 4);
                $this->_m_memoryTechnology = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_memoryTechnology;
        }
        protected $_m_minimumVoltage;

        /**
         * Lowest voltage in mV (since 2.8). 0: unknown.
         */
        public function minimumVoltage() {
            if ($this->_m_minimumVoltage !== null)
                return $this->_m_minimumVoltage;
            if ($this->_io()->size() >= 36 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(34 - 4);
                $this->_m_minimumVoltage = $this->_io->readU2le();
                $this->_io->seek($_pos);
            }
            return $this->_m_minimumVoltage;
        }
        protected $_m_modeBlockPersistent;

        /**
         * Bit 5 of `operating_mode_capability`: persistent memory that is read by
         * blocks.
         */
        public function modeBlockPersistent() {
            if ($this->_m_modeBlockPersistent !== null)
                return $this->_m_modeBlockPersistent;
            if ($this->_io()->size() >= 43 - 4) {
                $this->_m_modeBlockPersistent = ($this->operatingModeCapability() & 32) != 0;
            }
            return $this->_m_modeBlockPersistent;
        }
        protected $_m_modeBytePersistent;

        /**
         * Bit 4 of `operating_mode_capability`: persistent memory that is read by bytes.
         */
        public function modeBytePersistent() {
            if ($this->_m_modeBytePersistent !== null)
                return $this->_m_modeBytePersistent;
            if ($this->_io()->size() >= 43 - 4) {
                $this->_m_modeBytePersistent = ($this->operatingModeCapability() & 16) != 0;
            }
            return $this->_m_modeBytePersistent;
        }
        protected $_m_modeOther;

        /**
         * Bit 1 of `operating_mode_capability`: another mode.
         */
        public function modeOther() {
            if ($this->_m_modeOther !== null)
                return $this->_m_modeOther;
            if ($this->_io()->size() >= 43 - 4) {
                $this->_m_modeOther = ($this->operatingModeCapability() & 2) != 0;
            }
            return $this->_m_modeOther;
        }
        protected $_m_modeUnknown;

        /**
         * Bit 2 of `operating_mode_capability`: modes are not known.
         */
        public function modeUnknown() {
            if ($this->_m_modeUnknown !== null)
                return $this->_m_modeUnknown;
            if ($this->_io()->size() >= 43 - 4) {
                $this->_m_modeUnknown = ($this->operatingModeCapability() & 4) != 0;
            }
            return $this->_m_modeUnknown;
        }
        protected $_m_modeVolatileMemory;

        /**
         * Bit 3 of `operating_mode_capability`: ordinary memory.
         */
        public function modeVolatileMemory() {
            if ($this->_m_modeVolatileMemory !== null)
                return $this->_m_modeVolatileMemory;
            if ($this->_io()->size() >= 43 - 4) {
                $this->_m_modeVolatileMemory = ($this->operatingModeCapability() & 8) != 0;
            }
            return $this->_m_modeVolatileMemory;
        }
        protected $_m_moduleManufacturerId;

        /**
         * Maker of the module by JEDEC's numbers: bank with parity, then code (since
         * 3.2). 0: unknown.
         */
        public function moduleManufacturerId() {
            if ($this->_m_moduleManufacturerId !== null)
                return $this->_m_moduleManufacturerId;
            if ($this->_io()->size() >= 46 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(44 - 4);
                $this->_m_moduleManufacturerId = $this->_io->readU2le();
                $this->_io->seek($_pos);
            }
            return $this->_m_moduleManufacturerId;
        }
        protected $_m_moduleProductId;

        /**
         * Product, as the module's maker numbers it (since 3.2). 0: unknown.
         */
        public function moduleProductId() {
            if ($this->_m_moduleProductId !== null)
                return $this->_m_moduleProductId;
            if ($this->_io()->size() >= 48 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(46 - 4);
                $this->_m_moduleProductId = $this->_io->readU2le();
                $this->_io->seek($_pos);
            }
            return $this->_m_moduleProductId;
        }
        protected $_m_nonVolatileSize;

        /**
         * Non-volatile part in bytes (since 3.2). All bits set: unknown.
         */
        public function nonVolatileSize() {
            if ($this->_m_nonVolatileSize !== null)
                return $this->_m_nonVolatileSize;
            if ($this->_io()->size() >= 60 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(52 - 4);
                $this->_m_nonVolatileSize = $this->_io->readU8le();
                $this->_io->seek($_pos);
            }
            return $this->_m_nonVolatileSize;
        }
        protected $_m_operatingModeCapability;

        /**
         * Modes that the module supports, one bit each (since 3.2).
         */
        public function operatingModeCapability() {
            if ($this->_m_operatingModeCapability !== null)
                return $this->_m_operatingModeCapability;
            if ($this->_io()->size() >= 43 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(41 - 4);
                $this->_m_operatingModeCapability = $this->_io->readU2le();
                $this->_io->seek($_pos);
            }
            return $this->_m_operatingModeCapability;
        }
        protected $_m_partNumber;

        /**
         * Number of a string (since 2.3): part number of the module.
         */
        public function partNumber() {
            if ($this->_m_partNumber !== null)
                return $this->_m_partNumber;
            if ($this->_io()->size() >= 27 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(26 - 4);
                $this->_m_partNumber = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_partNumber;
        }
        protected $_m_serialNumber;

        /**
         * Number of a string (since 2.3): serial number of the module.
         */
        public function serialNumber() {
            if ($this->_m_serialNumber !== null)
                return $this->_m_serialNumber;
            if ($this->_io()->size() >= 25 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(24 - 4);
                $this->_m_serialNumber = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_serialNumber;
        }
        protected $_m_speed;

        /**
         * Highest speed that the module supports, in MT/s (since 2.3). 0: unknown.
         * 0xffff: see `extended_speed`.
         */
        public function speed() {
            if ($this->_m_speed !== null)
                return $this->_m_speed;
            if ($this->_io()->size() >= 23 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(21 - 4);
                $this->_m_speed = $this->_io->readU2le();
                $this->_io->seek($_pos);
            }
            return $this->_m_speed;
        }
        protected $_m_volatileSize;

        /**
         * Volatile part in bytes (since 3.2). All bits set: unknown.
         */
        public function volatileSize() {
            if ($this->_m_volatileSize !== null)
                return $this->_m_volatileSize;
            if ($this->_io()->size() >= 68 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(60 - 4);
                $this->_m_volatileSize = $this->_io->readU8le();
                $this->_io->seek($_pos);
            }
            return $this->_m_volatileSize;
        }
        protected $_m_physicalMemoryArrayHandle;
        protected $_m_memoryErrorInformationHandle;
        protected $_m_totalWidth;
        protected $_m_dataWidth;
        protected $_m_moduleSize;
        protected $_m_formFactor;
        protected $_m_deviceSet;
        protected $_m_deviceLocator;
        protected $_m_bankLocator;
        protected $_m_memoryType;
        protected $_m_typeDetail;

        /**
         * Handle of the structure of the array that the socket belongs to.
         */
        public function physicalMemoryArrayHandle() { return $this->_m_physicalMemoryArrayHandle; }

        /**
         * Handle of the structure of the last error. 0xfffe: not provided. 0xffff: no
         * error.
         */
        public function memoryErrorInformationHandle() { return $this->_m_memoryErrorInformationHandle; }

        /**
         * Width in bits with those for error correction. 0xffff: unknown.
         */
        public function totalWidth() { return $this->_m_totalWidth; }

        /**
         * Width of the data in bits. 0xffff: unknown.
         */
        public function dataWidth() { return $this->_m_dataWidth; }

        /**
         * Size of the module, in MiB, or in KiB if bit 15 is set. 0: the socket is
         * empty. 0xffff: unknown. 0x7fff: see `extended_size`.
         */
        public function moduleSize() { return $this->_m_moduleSize; }

        /**
         * Shape of the module.
         */
        public function formFactor() { return $this->_m_formFactor; }

        /**
         * Number of the set of modules that have to be equal. 0: none. 0xff: unknown.
         */
        public function deviceSet() { return $this->_m_deviceSet; }

        /**
         * Number of a string: name of the socket, as printed on the board.
         */
        public function deviceLocator() { return $this->_m_deviceLocator; }

        /**
         * Number of a string: name of the bank of the socket.
         */
        public function bankLocator() { return $this->_m_bankLocator; }

        /**
         * Kind of the memory.
         */
        public function memoryType() { return $this->_m_memoryType; }

        /**
         * Further properties of the memory, one bit each. Bit 7: synchronous. 12:
         * non-volatile. 13: registered. 14: unbuffered. 15: load-reduced.
         */
        public function typeDetail() { return $this->_m_typeDetail; }
    }
}

/**
 * A set of sockets for memory modules (type 16).
 */

namespace Smbios {
    class PhysicalMemoryArray extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Smbios\Structure $_parent = null, ?\Smbios $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_location = $this->_io->readU1();
            $this->_m_purpose = $this->_io->readU1();
            $this->_m_memoryErrorCorrection = $this->_io->readU1();
            $this->_m_maximumCapacity = $this->_io->readU4le();
            $this->_m_memoryErrorInformationHandle = $this->_io->readU2le();
            $this->_m_numMemoryDevices = $this->_io->readU2le();
        }
        protected $_m_extendedMaximumCapacity;

        /**
         * Largest amount of memory in bytes, if `maximum_capacity` is 0x80000000 (since
         * 2.7).
         */
        public function extendedMaximumCapacity() {
            if ($this->_m_extendedMaximumCapacity !== null)
                return $this->_m_extendedMaximumCapacity;
            if ($this->_io()->size() >= 23 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(15 - 4);
                $this->_m_extendedMaximumCapacity = $this->_io->readU8le();
                $this->_io->seek($_pos);
            }
            return $this->_m_extendedMaximumCapacity;
        }
        protected $_m_location;
        protected $_m_purpose;
        protected $_m_memoryErrorCorrection;
        protected $_m_maximumCapacity;
        protected $_m_memoryErrorInformationHandle;
        protected $_m_numMemoryDevices;

        /**
         * Place of the sockets.
         */
        public function location() { return $this->_m_location; }

        /**
         * Purpose of the memory.
         */
        public function purpose() { return $this->_m_purpose; }

        /**
         * Kind of error correction.
         */
        public function memoryErrorCorrection() { return $this->_m_memoryErrorCorrection; }

        /**
         * Largest amount of memory in KiB. 0x80000000: unknown, or see
         * `extended_maximum_capacity`.
         */
        public function maximumCapacity() { return $this->_m_maximumCapacity; }

        /**
         * Handle of the structure of the last error. 0xfffe: not provided. 0xffff: no
         * error.
         */
        public function memoryErrorInformationHandle() { return $this->_m_memoryErrorInformationHandle; }

        /**
         * Count of sockets.
         */
        public function numMemoryDevices() { return $this->_m_numMemoryDevices; }
    }
}

/**
 * A processor socket (type 4).
 */

namespace Smbios {
    class ProcessorInformation extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Smbios\Structure $_parent = null, ?\Smbios $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_socketDesignation = $this->_io->readU1();
            $this->_m_processorType = $this->_io->readU1();
            $this->_m_processorFamily = $this->_io->readU1();
            $this->_m_processorManufacturer = $this->_io->readU1();
            $this->_m_processorId = $this->_io->readBytes(8);
            $this->_m_processorVersion = $this->_io->readU1();
            $this->_m_voltage = $this->_io->readU1();
            $this->_m_externalClock = $this->_io->readU2le();
            $this->_m_maxSpeed = $this->_io->readU2le();
            $this->_m_currentSpeed = $this->_io->readU2le();
            $this->_m_status = $this->_io->readU1();
            $this->_m_processorUpgrade = $this->_io->readU1();
        }
        protected $_m_assetTag;

        /**
         * Number of a string (since 2.3): inventory number of the processor.
         */
        public function assetTag() {
            if ($this->_m_assetTag !== null)
                return $this->_m_assetTag;
            if ($this->_io()->size() >= 34 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(33 - 4);
                $this->_m_assetTag = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_assetTag;
        }
        protected $_m_characteristicArm64SocId;

        /**
         * Bit 9 of `processor_characteristics`: `processor_id` has the SoC identifier of
         * an ARM64 machine.
         */
        public function characteristicArm64SocId() {
            if ($this->_m_characteristicArm64SocId !== null)
                return $this->_m_characteristicArm64SocId;
            if ($this->_io()->size() >= 40 - 4) {
                $this->_m_characteristicArm64SocId = ($this->processorCharacteristics() & 512) != 0;
            }
            return $this->_m_characteristicArm64SocId;
        }
        protected $_m_characteristicExecuteProtection;

        /**
         * Bit 5 of `processor_characteristics`: execution can be forbidden for parts of
         * memory.
         */
        public function characteristicExecuteProtection() {
            if ($this->_m_characteristicExecuteProtection !== null)
                return $this->_m_characteristicExecuteProtection;
            if ($this->_io()->size() >= 40 - 4) {
                $this->_m_characteristicExecuteProtection = ($this->processorCharacteristics() & 32) != 0;
            }
            return $this->_m_characteristicExecuteProtection;
        }
        protected $_m_characteristicHardwareThread;

        /**
         * Bit 4 of `processor_characteristics`: more than one thread for each core.
         */
        public function characteristicHardwareThread() {
            if ($this->_m_characteristicHardwareThread !== null)
                return $this->_m_characteristicHardwareThread;
            if ($this->_io()->size() >= 40 - 4) {
                $this->_m_characteristicHardwareThread = ($this->processorCharacteristics() & 16) != 0;
            }
            return $this->_m_characteristicHardwareThread;
        }
        protected $_m_characteristicMultiCore;

        /**
         * Bit 3 of `processor_characteristics`: more than one core.
         */
        public function characteristicMultiCore() {
            if ($this->_m_characteristicMultiCore !== null)
                return $this->_m_characteristicMultiCore;
            if ($this->_io()->size() >= 40 - 4) {
                $this->_m_characteristicMultiCore = ($this->processorCharacteristics() & 8) != 0;
            }
            return $this->_m_characteristicMultiCore;
        }
        protected $_m_characteristicPowerPerformanceControl;

        /**
         * Bit 7 of `processor_characteristics`: power can be saved under load.
         */
        public function characteristicPowerPerformanceControl() {
            if ($this->_m_characteristicPowerPerformanceControl !== null)
                return $this->_m_characteristicPowerPerformanceControl;
            if ($this->_io()->size() >= 40 - 4) {
                $this->_m_characteristicPowerPerformanceControl = ($this->processorCharacteristics() & 128) != 0;
            }
            return $this->_m_characteristicPowerPerformanceControl;
        }
        protected $_m_characteristicUnknown;

        /**
         * Bit 1 of `processor_characteristics`: features are not known.
         */
        public function characteristicUnknown() {
            if ($this->_m_characteristicUnknown !== null)
                return $this->_m_characteristicUnknown;
            if ($this->_io()->size() >= 40 - 4) {
                $this->_m_characteristicUnknown = ($this->processorCharacteristics() & 2) != 0;
            }
            return $this->_m_characteristicUnknown;
        }
        protected $_m_characteristicVirtualization;

        /**
         * Bit 6 of `processor_characteristics`: virtualisation is supported.
         */
        public function characteristicVirtualization() {
            if ($this->_m_characteristicVirtualization !== null)
                return $this->_m_characteristicVirtualization;
            if ($this->_io()->size() >= 40 - 4) {
                $this->_m_characteristicVirtualization = ($this->processorCharacteristics() & 64) != 0;
            }
            return $this->_m_characteristicVirtualization;
        }
        protected $_m_characteristicWide128Bits;

        /**
         * Bit 8 of `processor_characteristics`: 128 bits.
         */
        public function characteristicWide128Bits() {
            if ($this->_m_characteristicWide128Bits !== null)
                return $this->_m_characteristicWide128Bits;
            if ($this->_io()->size() >= 40 - 4) {
                $this->_m_characteristicWide128Bits = ($this->processorCharacteristics() & 256) != 0;
            }
            return $this->_m_characteristicWide128Bits;
        }
        protected $_m_characteristicWide64Bits;

        /**
         * Bit 2 of `processor_characteristics`: 64 bits.
         */
        public function characteristicWide64Bits() {
            if ($this->_m_characteristicWide64Bits !== null)
                return $this->_m_characteristicWide64Bits;
            if ($this->_io()->size() >= 40 - 4) {
                $this->_m_characteristicWide64Bits = ($this->processorCharacteristics() & 4) != 0;
            }
            return $this->_m_characteristicWide64Bits;
        }
        protected $_m_isPopulated;

        /**
         * Bit 6 of `status`: the socket is populated.
         */
        public function isPopulated() {
            if ($this->_m_isPopulated !== null)
                return $this->_m_isPopulated;
            $this->_m_isPopulated = ($this->status() & 64) != 0;
            return $this->_m_isPopulated;
        }
        protected $_m_l1CacheHandle;

        /**
         * Handle of the structure of the first-level cache (since 2.1). 0xffff: none
         * given.
         */
        public function l1CacheHandle() {
            if ($this->_m_l1CacheHandle !== null)
                return $this->_m_l1CacheHandle;
            if ($this->_io()->size() >= 28 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(26 - 4);
                $this->_m_l1CacheHandle = $this->_io->readU2le();
                $this->_io->seek($_pos);
            }
            return $this->_m_l1CacheHandle;
        }
        protected $_m_l2CacheHandle;

        /**
         * Handle of the structure of the second-level cache (since 2.1). 0xffff: none
         * given.
         */
        public function l2CacheHandle() {
            if ($this->_m_l2CacheHandle !== null)
                return $this->_m_l2CacheHandle;
            if ($this->_io()->size() >= 30 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(28 - 4);
                $this->_m_l2CacheHandle = $this->_io->readU2le();
                $this->_io->seek($_pos);
            }
            return $this->_m_l2CacheHandle;
        }
        protected $_m_l3CacheHandle;

        /**
         * Handle of the structure of the third-level cache (since 2.1). 0xffff: none
         * given.
         */
        public function l3CacheHandle() {
            if ($this->_m_l3CacheHandle !== null)
                return $this->_m_l3CacheHandle;
            if ($this->_io()->size() >= 32 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(30 - 4);
                $this->_m_l3CacheHandle = $this->_io->readU2le();
                $this->_io->seek($_pos);
            }
            return $this->_m_l3CacheHandle;
        }
        protected $_m_numCores;

        /**
         * Cores of the processor (since 2.5). 0: unknown. 0xff: see `num_cores_2`.
         */
        public function numCores() {
            if ($this->_m_numCores !== null)
                return $this->_m_numCores;
            if ($this->_io()->size() >= 36 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(35 - 4);
                $this->_m_numCores = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_numCores;
        }
        protected $_m_numCores2;

        /**
         * Cores if `num_cores` is 0xff (since 3.0). 0: unknown.
         */
        public function numCores2() {
            if ($this->_m_numCores2 !== null)
                return $this->_m_numCores2;
            if ($this->_io()->size() >= 44 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(42 - 4);
                $this->_m_numCores2 = $this->_io->readU2le();
                $this->_io->seek($_pos);
            }
            return $this->_m_numCores2;
        }
        protected $_m_numCoresEnabled;

        /**
         * Cores that the firmware has enabled (since 2.5). 0: unknown. 0xff: see
         * `num_cores_enabled_2`.
         */
        public function numCoresEnabled() {
            if ($this->_m_numCoresEnabled !== null)
                return $this->_m_numCoresEnabled;
            if ($this->_io()->size() >= 37 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(36 - 4);
                $this->_m_numCoresEnabled = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_numCoresEnabled;
        }
        protected $_m_numCoresEnabled2;

        /**
         * Cores enabled if `num_cores_enabled` is 0xff (since 3.0). 0: unknown.
         */
        public function numCoresEnabled2() {
            if ($this->_m_numCoresEnabled2 !== null)
                return $this->_m_numCoresEnabled2;
            if ($this->_io()->size() >= 46 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(44 - 4);
                $this->_m_numCoresEnabled2 = $this->_io->readU2le();
                $this->_io->seek($_pos);
            }
            return $this->_m_numCoresEnabled2;
        }
        protected $_m_numThreads;

        /**
         * Threads of the processor (since 2.5). 0: unknown. 0xff: see `num_threads_2`.
         */
        public function numThreads() {
            if ($this->_m_numThreads !== null)
                return $this->_m_numThreads;
            if ($this->_io()->size() >= 38 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(37 - 4);
                $this->_m_numThreads = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_numThreads;
        }
        protected $_m_numThreads2;

        /**
         * Threads if `num_threads` is 0xff (since 3.0). 0: unknown.
         */
        public function numThreads2() {
            if ($this->_m_numThreads2 !== null)
                return $this->_m_numThreads2;
            if ($this->_io()->size() >= 48 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(46 - 4);
                $this->_m_numThreads2 = $this->_io->readU2le();
                $this->_io->seek($_pos);
            }
            return $this->_m_numThreads2;
        }
        protected $_m_partNumber;

        /**
         * Number of a string (since 2.3): part number of the processor.
         */
        public function partNumber() {
            if ($this->_m_partNumber !== null)
                return $this->_m_partNumber;
            if ($this->_io()->size() >= 35 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(34 - 4);
                $this->_m_partNumber = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_partNumber;
        }
        protected $_m_processorCharacteristics;

        /**
         * Features of the processor, one bit each (since 2.5). Bit 2: 64 bits. 3: more
         * than one core. 4: more than one thread for each core. 5: execution can be
         * forbidden. 6: virtualisation.
         */
        public function processorCharacteristics() {
            if ($this->_m_processorCharacteristics !== null)
                return $this->_m_processorCharacteristics;
            if ($this->_io()->size() >= 40 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(38 - 4);
                $this->_m_processorCharacteristics = $this->_io->readU2le();
                $this->_io->seek($_pos);
            }
            return $this->_m_processorCharacteristics;
        }
        protected $_m_processorFamily2;

        /**
         * Family if `processor_family` is 0xfe (since 2.6).
         */
        public function processorFamily2() {
            if ($this->_m_processorFamily2 !== null)
                return $this->_m_processorFamily2;
            if ($this->_io()->size() >= 42 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(40 - 4);
                $this->_m_processorFamily2 = $this->_io->readU2le();
                $this->_io->seek($_pos);
            }
            return $this->_m_processorFamily2;
        }
        protected $_m_serialNumber;

        /**
         * Number of a string (since 2.3): serial number of the processor.
         */
        public function serialNumber() {
            if ($this->_m_serialNumber !== null)
                return $this->_m_serialNumber;
            if ($this->_io()->size() >= 33 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(32 - 4);
                $this->_m_serialNumber = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_serialNumber;
        }
        protected $_m_socketDesignation;
        protected $_m_processorType;
        protected $_m_processorFamily;
        protected $_m_processorManufacturer;
        protected $_m_processorId;
        protected $_m_processorVersion;
        protected $_m_voltage;
        protected $_m_externalClock;
        protected $_m_maxSpeed;
        protected $_m_currentSpeed;
        protected $_m_status;
        protected $_m_processorUpgrade;

        /**
         * Number of a string: name of the socket.
         */
        public function socketDesignation() { return $this->_m_socketDesignation; }

        /**
         * Use of the processor.
         */
        public function processorType() { return $this->_m_processorType; }

        /**
         * Family in the numbering of DSP0134, such as 0xcd for a Core i5. 0xfe: see
         * `processor_family_2`.
         */
        public function processorFamily() { return $this->_m_processorFamily; }

        /**
         * Number of a string: maker of the processor.
         */
        public function processorManufacturer() { return $this->_m_processorManufacturer; }

        /**
         * On x86, EAX and EDX of CPUID leaf 1, in this order.
         */
        public function processorId() { return $this->_m_processorId; }

        /**
         * Number of a string: name of the processor.
         */
        public function processorVersion() { return $this->_m_processorVersion; }

        /**
         * If bit 7 is set, tenths of a volt in the lower seven bits. Otherwise voltages
         * that the socket supports: bit 0 for 5 V, bit 1 for 3.3 V, bit 2 for 2.9 V.
         */
        public function voltage() { return $this->_m_voltage; }

        /**
         * Frequency of the external clock in MHz. 0: unknown.
         */
        public function externalClock() { return $this->_m_externalClock; }

        /**
         * Highest speed that the board supports, in MHz. 0: unknown.
         */
        public function maxSpeed() { return $this->_m_maxSpeed; }

        /**
         * Speed at the start of the machine, in MHz. 0: unknown.
         */
        public function currentSpeed() { return $this->_m_currentSpeed; }

        /**
         * Bit 6: the socket is populated. Lower three bits: one of `processor_states`.
         */
        public function status() { return $this->_m_status; }

        /**
         * Kind of the socket, in the numbering of DSP0134.
         */
        public function processorUpgrade() { return $this->_m_processorUpgrade; }
    }
}

/**
 * What Windows puts before the structures, without the firmware's entry point.
 */

namespace Smbios {
    class RawDataHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Smbios $_parent = null, ?\Smbios $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_callingMethod = $this->_io->readU1();
            $this->_m_majorVersion = $this->_io->readU1();
            $this->_m_minorVersion = $this->_io->readU1();
            $this->_m_dmiRevision = $this->_io->readU1();
            $this->_m_lenTables = $this->_io->readU4le();
        }
        protected $_m_callingMethod;
        protected $_m_majorVersion;
        protected $_m_minorVersion;
        protected $_m_dmiRevision;
        protected $_m_lenTables;

        /**
         * 0 in practice; the tables were found in memory.
         */
        public function callingMethod() { return $this->_m_callingMethod; }

        /**
         * Major number of the version of the standard.
         */
        public function majorVersion() { return $this->_m_majorVersion; }

        /**
         * Minor number of the version of the standard.
         */
        public function minorVersion() { return $this->_m_minorVersion; }

        /**
         * Revision of the entry point; 0 or 1 in practice.
         */
        public function dmiRevision() { return $this->_m_dmiRevision; }

        /**
         * Bytes of the structures.
         */
        public function lenTables() { return $this->_m_lenTables; }
    }
}

/**
 * One structure. The set of texts ends with an empty text; a structure without
 * texts has two zero bytes, an empty first text and the empty one that ends the
 * set.
 */

namespace Smbios {
    class Structure extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Smbios\StructureTable $_parent = null, ?\Smbios $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_header = new \Smbios\StructureHeader($this->_io, $this, $this->_root);
            switch ($this->header()->structureType()) {
                case \Smbios\StructureTypes::BASEBOARD_INFORMATION:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Smbios\BaseboardInformation($_io__raw_body, $this, $this->_root);
                    break;
                case \Smbios\StructureTypes::BIOS_INFORMATION:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Smbios\BiosInformation($_io__raw_body, $this, $this->_root);
                    break;
                case \Smbios\StructureTypes::MEMORY_DEVICE:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Smbios\MemoryDevice($_io__raw_body, $this, $this->_root);
                    break;
                case \Smbios\StructureTypes::PHYSICAL_MEMORY_ARRAY:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Smbios\PhysicalMemoryArray($_io__raw_body, $this, $this->_root);
                    break;
                case \Smbios\StructureTypes::PROCESSOR_INFORMATION:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Smbios\ProcessorInformation($_io__raw_body, $this, $this->_root);
                    break;
                case \Smbios\StructureTypes::SYSTEM_ENCLOSURE:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Smbios\SystemEnclosure($_io__raw_body, $this, $this->_root);
                    break;
                case \Smbios\StructureTypes::SYSTEM_INFORMATION:
                    $this->_m__raw_body = $this->_io->readBytes($this->lenBody());
                    $_io__raw_body = new \Kaitai\Struct\Stream($this->_m__raw_body);
                    $this->_m_body = new \Smbios\SystemInformation($_io__raw_body, $this, $this->_root);
                    break;
                default:
                    $this->_m_body = $this->_io->readBytes($this->lenBody());
                    break;
            }
            $this->_m_firstText = $this->_io->readBytesTerm(0, false, true, false);
            $this->_m_moreTexts = [];
            $i = 0;
            do {
                $_ = $this->_io->readBytesTerm(0, false, true, false);
                $this->_m_moreTexts[] = $_;
                $i++;
            } while (!(strlen($_) == 0));
        }
        protected $_m_lenBody;

        /**
         * Bytes of `body`. Less than 0 where the table is broken.
         */
        public function lenBody() {
            if ($this->_m_lenBody !== null)
                return $this->_m_lenBody;
            $this->_m_lenBody = $this->header()->lenStructure() - 4;
            return $this->_m_lenBody;
        }
        protected $_m_header;
        protected $_m_body;
        protected $_m_firstText;
        protected $_m_moreTexts;
        protected $_m__raw_body;

        /**
         * Type, length and handle.
         */
        public function header() { return $this->_m_header; }

        /**
         * The rest of the formatted part; raw bytes for types that are not described
         * here.
         */
        public function body() { return $this->_m_body; }

        /**
         * The text with the number 1; empty if there are no texts.
         */
        public function firstText() { return $this->_m_firstText; }

        /**
         * The texts from number 2 on; the last is empty and ends the set.
         */
        public function moreTexts() { return $this->_m_moreTexts; }
        public function _raw_body() { return $this->_m__raw_body; }
    }
}

/**
 * The first four bytes of a structure.
 */

namespace Smbios {
    class StructureHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Smbios\Structure $_parent = null, ?\Smbios $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_structureType = $this->_io->readU1();
            $this->_m_lenStructure = $this->_io->readU1();
            $this->_m_handle = $this->_io->readU2le();
        }
        protected $_m_structureType;
        protected $_m_lenStructure;
        protected $_m_handle;

        /**
         * Kind of the structure. Numbers from 128 on belong to the firmware's maker.
         */
        public function structureType() { return $this->_m_structureType; }

        /**
         * Bytes of the formatted part, with these four.
         */
        public function lenStructure() { return $this->_m_lenStructure; }

        /**
         * Number by which other structures refer to this one.
         */
        public function handle() { return $this->_m_handle; }
    }
}

/**
 * Structures up to the one that ends the table, or to the end of the bytes.
 */

namespace Smbios {
    class StructureTable extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Smbios $_parent = null, ?\Smbios $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_structures = [];
            $i = 0;
            do {
                $_ = new \Smbios\Structure($this->_io, $this, $this->_root);
                $this->_m_structures[] = $_;
                $i++;
            } while (!( (($_->header()->structureType() == \Smbios\StructureTypes::END_OF_TABLE) || ($this->_io()->isEof())) ));
        }
        protected $_m_structures;

        /**
         * The structures in the order of the firmware.
         */
        public function structures() { return $this->_m_structures; }
    }
}

/**
 * The case of the machine (type 3).
 */

namespace Smbios {
    class SystemEnclosure extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Smbios\Structure $_parent = null, ?\Smbios $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_manufacturer = $this->_io->readU1();
            $this->_m_chassisType = $this->_io->readU1();
            $this->_m_version = $this->_io->readU1();
            $this->_m_serialNumber = $this->_io->readU1();
            $this->_m_assetTag = $this->_io->readU1();
        }
        protected $_m_bootUpState;

        /**
         * State when the machine was last started, one of `chassis_states` (since 2.1).
         */
        public function bootUpState() {
            if ($this->_m_bootUpState !== null)
                return $this->_m_bootUpState;
            if ($this->_io()->size() >= 10 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(9 - 4);
                $this->_m_bootUpState = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_bootUpState;
        }
        protected $_m_hasLock;

        /**
         * Bit 7 of `chassis_type`: the chassis has a lock.
         */
        public function hasLock() {
            if ($this->_m_hasLock !== null)
                return $this->_m_hasLock;
            $this->_m_hasLock = ($this->chassisType() & 128) != 0;
            return $this->_m_hasLock;
        }
        protected $_m_height;

        /**
         * Height in rack units of 44.45 mm (since 2.3). 0: not given.
         */
        public function height() {
            if ($this->_m_height !== null)
                return $this->_m_height;
            if ($this->_io()->size() >= 18 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(17 - 4);
                $this->_m_height = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_height;
        }
        protected $_m_lenContainedElement;

        /**
         * Bytes of each of these records (since 2.3).
         */
        public function lenContainedElement() {
            if ($this->_m_lenContainedElement !== null)
                return $this->_m_lenContainedElement;
            if ($this->_io()->size() >= 21 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(20 - 4);
                $this->_m_lenContainedElement = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_lenContainedElement;
        }
        protected $_m_numContainedElements;

        /**
         * Count of the records of contained elements that follow (since 2.3).
         */
        public function numContainedElements() {
            if ($this->_m_numContainedElements !== null)
                return $this->_m_numContainedElements;
            if ($this->_io()->size() >= 20 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(19 - 4);
                $this->_m_numContainedElements = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_numContainedElements;
        }
        protected $_m_numPowerCords;

        /**
         * Count of power cords (since 2.3). 0: not given.
         */
        public function numPowerCords() {
            if ($this->_m_numPowerCords !== null)
                return $this->_m_numPowerCords;
            if ($this->_io()->size() >= 19 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(18 - 4);
                $this->_m_numPowerCords = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_numPowerCords;
        }
        protected $_m_oemDefined;

        /**
         * For the use of the maker (since 2.3).
         */
        public function oemDefined() {
            if ($this->_m_oemDefined !== null)
                return $this->_m_oemDefined;
            if ($this->_io()->size() >= 17 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(13 - 4);
                $this->_m_oemDefined = $this->_io->readU4le();
                $this->_io->seek($_pos);
            }
            return $this->_m_oemDefined;
        }
        protected $_m_ofsSkuNumber;

        /**
         * Offset of `sku_number`, which is behind the contained elements.
         */
        public function ofsSkuNumber() {
            if ($this->_m_ofsSkuNumber !== null)
                return $this->_m_ofsSkuNumber;
            if ($this->_io()->size() >= 21 - 4) {
                $this->_m_ofsSkuNumber = (21 - 4) + $this->numContainedElements() * $this->lenContainedElement();
            }
            return $this->_m_ofsSkuNumber;
        }
        protected $_m_powerSupplyState;

        /**
         * State of the power supply, one of `chassis_states` (since 2.1).
         */
        public function powerSupplyState() {
            if ($this->_m_powerSupplyState !== null)
                return $this->_m_powerSupplyState;
            if ($this->_io()->size() >= 11 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(10 - 4);
                $this->_m_powerSupplyState = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_powerSupplyState;
        }
        protected $_m_securityStatus;

        /**
         * Physical security, one of `chassis_security_states` (since 2.1).
         */
        public function securityStatus() {
            if ($this->_m_securityStatus !== null)
                return $this->_m_securityStatus;
            if ($this->_io()->size() >= 13 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(12 - 4);
                $this->_m_securityStatus = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_securityStatus;
        }
        protected $_m_skuNumber;

        /**
         * Number of a string (since 2.7): number under which the chassis is ordered.
         */
        public function skuNumber() {
            if ($this->_m_skuNumber !== null)
                return $this->_m_skuNumber;
            if ( (($this->_io()->size() >= 21 - 4) && ($this->_io()->size() > $this->ofsSkuNumber())) ) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->ofsSkuNumber());
                $this->_m_skuNumber = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_skuNumber;
        }
        protected $_m_thermalState;

        /**
         * State of the temperature, one of `chassis_states` (since 2.1).
         */
        public function thermalState() {
            if ($this->_m_thermalState !== null)
                return $this->_m_thermalState;
            if ($this->_io()->size() >= 12 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(11 - 4);
                $this->_m_thermalState = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_thermalState;
        }
        protected $_m_manufacturer;
        protected $_m_chassisType;
        protected $_m_version;
        protected $_m_serialNumber;
        protected $_m_assetTag;

        /**
         * Number of a string: maker of the chassis.
         */
        public function manufacturer() { return $this->_m_manufacturer; }

        /**
         * Kind of the chassis, one of `chassis_types`, in the lower seven bits. Bit 7:
         * the chassis has a lock.
         */
        public function chassisType() { return $this->_m_chassisType; }

        /**
         * Number of a string: version of the chassis.
         */
        public function version() { return $this->_m_version; }

        /**
         * Number of a string: serial number of the chassis.
         */
        public function serialNumber() { return $this->_m_serialNumber; }

        /**
         * Number of a string: inventory number of the chassis.
         */
        public function assetTag() { return $this->_m_assetTag; }
    }
}

/**
 * The machine as its maker sells it (type 1).
 */

namespace Smbios {
    class SystemInformation extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Smbios\Structure $_parent = null, ?\Smbios $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_manufacturer = $this->_io->readU1();
            $this->_m_productName = $this->_io->readU1();
            $this->_m_version = $this->_io->readU1();
            $this->_m_serialNumber = $this->_io->readU1();
        }
        protected $_m_family;

        /**
         * Number of a string (since 2.4): family of the product.
         */
        public function family() {
            if ($this->_m_family !== null)
                return $this->_m_family;
            if ($this->_io()->size() >= 27 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(26 - 4);
                $this->_m_family = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_family;
        }
        protected $_m_skuNumber;

        /**
         * Number of a string (since 2.4): number under which the product is ordered.
         */
        public function skuNumber() {
            if ($this->_m_skuNumber !== null)
                return $this->_m_skuNumber;
            if ($this->_io()->size() >= 26 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(25 - 4);
                $this->_m_skuNumber = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_skuNumber;
        }
        protected $_m_uuid;

        /**
         * Identity of the machine (since 2.1). All bits clear: not present. All bits
         * set: not set. Since 2.6 the first three fields are little-endian. Windows
         * stores zeros in crash dumps.
         */
        public function uuid() {
            if ($this->_m_uuid !== null)
                return $this->_m_uuid;
            if ($this->_io()->size() >= 24 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(8 - 4);
                $this->_m_uuid = $this->_io->readBytes(16);
                $this->_io->seek($_pos);
            }
            return $this->_m_uuid;
        }
        protected $_m_wakeUpType;

        /**
         * Event that started the machine, one of `wake_up_types` (since 2.1).
         */
        public function wakeUpType() {
            if ($this->_m_wakeUpType !== null)
                return $this->_m_wakeUpType;
            if ($this->_io()->size() >= 25 - 4) {
                $_pos = $this->_io->pos();
                $this->_io->seek(24 - 4);
                $this->_m_wakeUpType = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_wakeUpType;
        }
        protected $_m_manufacturer;
        protected $_m_productName;
        protected $_m_version;
        protected $_m_serialNumber;

        /**
         * Number of a string: maker of the machine.
         */
        public function manufacturer() { return $this->_m_manufacturer; }

        /**
         * Number of a string: name of the product.
         */
        public function productName() { return $this->_m_productName; }

        /**
         * Number of a string: version of the product.
         */
        public function version() { return $this->_m_version; }

        /**
         * Number of a string: serial number of the machine.
         */
        public function serialNumber() { return $this->_m_serialNumber; }
    }
}

namespace Smbios {
    class BoardTypes {
        const NOT_KNOWN = 1;
        const OTHER = 2;
        const SERVER_BLADE = 3;
        const CONNECTIVITY_SWITCH = 4;
        const SYSTEM_MANAGEMENT_MODULE = 5;
        const PROCESSOR_MODULE = 6;
        const I_O_MODULE = 7;
        const MEMORY_MODULE = 8;
        const DAUGHTER_BOARD = 9;
        const MOTHERBOARD = 10;
        const PROCESSOR_MEMORY_MODULE = 11;
        const PROCESSOR_IO_MODULE = 12;
        const INTERCONNECT_BOARD = 13;

        private const _VALUES = [1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 10 => true, 11 => true, 12 => true, 13 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Smbios {
    class ChassisSecurityStates {
        const OTHER = 1;
        const NOT_KNOWN = 2;
        const NO_SECURITY = 3;
        const EXTERNAL_INTERFACE_LOCKED_OUT = 4;
        const EXTERNAL_INTERFACE_ENABLED = 5;

        private const _VALUES = [1 => true, 2 => true, 3 => true, 4 => true, 5 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Smbios {
    class ChassisStates {
        const OTHER = 1;
        const NOT_KNOWN = 2;
        const SAFE = 3;
        const WARNING = 4;
        const CRITICAL = 5;
        const NON_RECOVERABLE = 6;

        private const _VALUES = [1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Smbios {
    class ChassisTypes {
        const OTHER = 1;
        const NOT_KNOWN = 2;
        const DESKTOP = 3;
        const LOW_PROFILE_DESKTOP = 4;
        const PIZZA_BOX = 5;
        const MINI_TOWER = 6;
        const TOWER = 7;
        const PORTABLE = 8;
        const LAPTOP = 9;
        const NOTEBOOK = 10;
        const HAND_HELD = 11;
        const DOCKING_STATION = 12;
        const ALL_IN_ONE = 13;
        const SUB_NOTEBOOK = 14;
        const SPACE_SAVING = 15;
        const LUNCH_BOX = 16;
        const MAIN_SERVER_CHASSIS = 17;
        const EXPANSION_CHASSIS = 18;
        const SUBCHASSIS = 19;
        const BUS_EXPANSION_CHASSIS = 20;
        const PERIPHERAL_CHASSIS = 21;
        const RAID_CHASSIS = 22;
        const RACK_MOUNT_CHASSIS = 23;
        const SEALED_CASE_PC = 24;
        const MULTI_SYSTEM_CHASSIS = 25;
        const COMPACT_PCI = 26;
        const ADVANCED_TCA = 27;
        const BLADE = 28;
        const BLADE_ENCLOSURE = 29;
        const TABLET = 30;
        const CONVERTIBLE = 31;
        const DETACHABLE = 32;
        const IOT_GATEWAY = 33;
        const EMBEDDED_PC = 34;
        const MINI_PC = 35;
        const STICK_PC = 36;

        private const _VALUES = [1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 10 => true, 11 => true, 12 => true, 13 => true, 14 => true, 15 => true, 16 => true, 17 => true, 18 => true, 19 => true, 20 => true, 21 => true, 22 => true, 23 => true, 24 => true, 25 => true, 26 => true, 27 => true, 28 => true, 29 => true, 30 => true, 31 => true, 32 => true, 33 => true, 34 => true, 35 => true, 36 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Smbios {
    class ErrorCorrections {
        const OTHER = 1;
        const NOT_KNOWN = 2;
        const NO_CORRECTION = 3;
        const PARITY = 4;
        const SINGLE_BIT_ECC = 5;
        const MULTI_BIT_ECC = 6;
        const CRC = 7;

        private const _VALUES = [1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Smbios {
    class FormFactors {
        const OTHER = 1;
        const NOT_KNOWN = 2;
        const SIMM = 3;
        const SIP = 4;
        const CHIP = 5;
        const DIP = 6;
        const ZIP = 7;
        const PROPRIETARY_CARD = 8;
        const DIMM = 9;
        const TSOP = 10;
        const ROW_OF_CHIPS = 11;
        const RIMM = 12;
        const SODIMM = 13;
        const SRIMM = 14;
        const FB_DIMM = 15;
        const DIE = 16;
        const CAMM = 17;

        private const _VALUES = [1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 10 => true, 11 => true, 12 => true, 13 => true, 14 => true, 15 => true, 16 => true, 17 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Smbios {
    class MemoryArrayLocations {
        const OTHER = 1;
        const NOT_KNOWN = 2;
        const SYSTEM_BOARD_OR_MOTHERBOARD = 3;
        const ISA_ADD_ON_CARD = 4;
        const EISA_ADD_ON_CARD = 5;
        const PCI_ADD_ON_CARD = 6;
        const MCA_ADD_ON_CARD = 7;
        const PCMCIA_ADD_ON_CARD = 8;
        const PROPRIETARY_ADD_ON_CARD = 9;
        const NUBUS = 10;
        const PC_98_C20_ADD_ON_CARD = 160;
        const PC_98_C24_ADD_ON_CARD = 161;
        const PC_98_E_ADD_ON_CARD = 162;
        const PC_98_LOCAL_BUS_ADD_ON_CARD = 163;
        const CXL_ADD_ON_CARD = 164;

        private const _VALUES = [1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 10 => true, 160 => true, 161 => true, 162 => true, 163 => true, 164 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Smbios {
    class MemoryArrayUses {
        const OTHER = 1;
        const NOT_KNOWN = 2;
        const SYSTEM_MEMORY = 3;
        const VIDEO_MEMORY = 4;
        const FLASH_MEMORY = 5;
        const NON_VOLATILE_RAM = 6;
        const CACHE_MEMORY = 7;

        private const _VALUES = [1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Smbios {
    class MemoryTechnologies {
        const OTHER = 1;
        const NOT_KNOWN = 2;
        const DRAM = 3;
        const NVDIMM_N = 4;
        const NVDIMM_F = 5;
        const NVDIMM_P = 6;
        const INTEL_OPTANE_PERSISTENT_MEMORY = 7;

        private const _VALUES = [1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Smbios {
    class MemoryTypes {
        const OTHER = 1;
        const NOT_KNOWN = 2;
        const DRAM = 3;
        const EDRAM = 4;
        const VRAM = 5;
        const SRAM = 6;
        const RAM = 7;
        const ROM = 8;
        const FLASH = 9;
        const EEPROM = 10;
        const FEPROM = 11;
        const EPROM = 12;
        const CDRAM = 13;
        const DRAM_3D = 14;
        const SDRAM = 15;
        const SGRAM = 16;
        const RDRAM = 17;
        const DDR = 18;
        const DDR2 = 19;
        const DDR2_FB_DIMM = 20;
        const DDR3 = 24;
        const FBD2 = 25;
        const DDR4 = 26;
        const LPDDR = 27;
        const LPDDR2 = 28;
        const LPDDR3 = 29;
        const LPDDR4 = 30;
        const LOGICAL_NON_VOLATILE_DEVICE = 31;
        const HBM = 32;
        const HBM2 = 33;
        const DDR5 = 34;
        const LPDDR5 = 35;
        const HBM3 = 36;

        private const _VALUES = [1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 10 => true, 11 => true, 12 => true, 13 => true, 14 => true, 15 => true, 16 => true, 17 => true, 18 => true, 19 => true, 20 => true, 24 => true, 25 => true, 26 => true, 27 => true, 28 => true, 29 => true, 30 => true, 31 => true, 32 => true, 33 => true, 34 => true, 35 => true, 36 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Smbios {
    class ProcessorStates {
        const NOT_KNOWN = 0;
        const ENABLED = 1;
        const DISABLED_BY_USER = 2;
        const DISABLED_BY_BIOS = 3;
        const IDLE = 4;
        const OTHER = 7;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 7 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Smbios {
    class ProcessorTypes {
        const OTHER = 1;
        const NOT_KNOWN = 2;
        const CENTRAL_PROCESSOR = 3;
        const MATH_PROCESSOR = 4;
        const DSP_PROCESSOR = 5;
        const VIDEO_PROCESSOR = 6;

        private const _VALUES = [1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Smbios {
    class StructureTypes {
        const BIOS_INFORMATION = 0;
        const SYSTEM_INFORMATION = 1;
        const BASEBOARD_INFORMATION = 2;
        const SYSTEM_ENCLOSURE = 3;
        const PROCESSOR_INFORMATION = 4;
        const MEMORY_CONTROLLER_INFORMATION = 5;
        const MEMORY_MODULE_INFORMATION = 6;
        const CACHE_INFORMATION = 7;
        const PORT_CONNECTOR_INFORMATION = 8;
        const SYSTEM_SLOTS = 9;
        const ON_BOARD_DEVICES_INFORMATION = 10;
        const OEM_STRINGS = 11;
        const SYSTEM_CONFIGURATION_OPTIONS = 12;
        const BIOS_LANGUAGE_INFORMATION = 13;
        const GROUP_ASSOCIATIONS = 14;
        const SYSTEM_EVENT_LOG = 15;
        const PHYSICAL_MEMORY_ARRAY = 16;
        const MEMORY_DEVICE = 17;
        const MEMORY_ERROR_INFORMATION_32 = 18;
        const MEMORY_ARRAY_MAPPED_ADDRESS = 19;
        const MEMORY_DEVICE_MAPPED_ADDRESS = 20;
        const BUILT_IN_POINTING_DEVICE = 21;
        const PORTABLE_BATTERY = 22;
        const SYSTEM_RESET = 23;
        const HARDWARE_SECURITY = 24;
        const SYSTEM_POWER_CONTROLS = 25;
        const VOLTAGE_PROBE = 26;
        const COOLING_DEVICE = 27;
        const TEMPERATURE_PROBE = 28;
        const ELECTRICAL_CURRENT_PROBE = 29;
        const OUT_OF_BAND_REMOTE_ACCESS = 30;
        const BOOT_INTEGRITY_SERVICES_ENTRY_POINT = 31;
        const SYSTEM_BOOT_INFORMATION = 32;
        const MEMORY_ERROR_INFORMATION_64 = 33;
        const MANAGEMENT_DEVICE = 34;
        const MANAGEMENT_DEVICE_COMPONENT = 35;
        const MANAGEMENT_DEVICE_THRESHOLD_DATA = 36;
        const MEMORY_CHANNEL = 37;
        const IPMI_DEVICE_INFORMATION = 38;
        const SYSTEM_POWER_SUPPLY = 39;
        const ADDITIONAL_INFORMATION = 40;
        const ONBOARD_DEVICES_EXTENDED_INFORMATION = 41;
        const MANAGEMENT_CONTROLLER_HOST_INTERFACE = 42;
        const TPM_DEVICE = 43;
        const PROCESSOR_ADDITIONAL_INFORMATION = 44;
        const FIRMWARE_INVENTORY_INFORMATION = 45;
        const STRING_PROPERTY = 46;
        const INACTIVE = 126;
        const END_OF_TABLE = 127;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 10 => true, 11 => true, 12 => true, 13 => true, 14 => true, 15 => true, 16 => true, 17 => true, 18 => true, 19 => true, 20 => true, 21 => true, 22 => true, 23 => true, 24 => true, 25 => true, 26 => true, 27 => true, 28 => true, 29 => true, 30 => true, 31 => true, 32 => true, 33 => true, 34 => true, 35 => true, 36 => true, 37 => true, 38 => true, 39 => true, 40 => true, 41 => true, 42 => true, 43 => true, 44 => true, 45 => true, 46 => true, 126 => true, 127 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Smbios {
    class WakeUpTypes {
        const RESERVED = 0;
        const OTHER = 1;
        const NOT_KNOWN = 2;
        const APM_TIMER = 3;
        const MODEM_RING = 4;
        const LAN_REMOTE = 5;
        const POWER_SWITCH = 6;
        const PCI_PME = 7;
        const AC_POWER_RESTORED = 8;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
