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
 * | 00afe9c4-940d-4213-8016-cd3719b5bc20 | `ntfs_black_box` |
 * | 0d910545-e694-4b15-870c-01625fb32a6f | `saved_memory_header` |
 * | 270a33fd-3da6-460d-ba89-3c1bae21e39b | `display_watchdog_header` |
 * | 2b4ae195-a64d-4f04-8ede-7e4f981bd42a | `address_range_group` |
 * | 2b88b710-1c93-4f7c-b06c-655ecc50decc | `etw_header` |
 * | 54c84888-01d1-4c1e-bed6-282c98241303 | `framework_log_header` |
 * | 5545f79e-5326-4467-ae69-81633ae33155 | `power_button` |
 * | 6c7ac389-4313-47dc-9f34-a8800a0fb56c | `registry_value` |
 * | 6de4c85a-57f3-4cda-82fe-c8855a58f8e4 | `shutdown_mark` |
 * | 80cc79cf-a719-4af1-bf97-fe29ff76ebc1 | `winlogon_header` |
 * | 9276c055-eb87-425c-b8b5-04e4d247f6cd | `pci_record` |
 * | b7631941-532a-4cd6-b1b1-edb5917d4557 | `plug_and_play_header` |
 * | be84d651-a550-4367-8e63-ab792b631f94 | `executable_path_header` |
 * | bf2297dc-34ba-11dc-868a-e19155d89593 | `nvidia_header` |
 * | d03dc06f-d88e-44c5-ba2a-fae035172d19 | `processor_register` |
 * | d6d379dc-c699-43e9-8c5e-f5fd8dd65780 | `store_corruption` |
 * | da82441d-7142-4bc1-b844-0807c5a4b67f | `storage_ring_header` |
 * | e83b40d2-b0a0-4842-abea-71c9e3463dd1 | `acpi_table_header` |
 * | f57308df-cc45-4e01-ad76-29a4ebb010ec | `boot_status` |
 * | f87e4a4c-c5a1-4d2f-bff0-d5de63a5e4c3 | `framework_driver`, several |
 * 
 * The blob fe96ddbf-850d-4c4a-a7bf-c686be526047 is the name of a module in
 * UTF-16 and nothing else.
 * 
 * There is no common head: the root has no fields of its own, and an application
 * applies the type that belongs to the tag to the bytes of the blob. What
 * follows a header is told by its documentation.
 * 
 * Few of these formats have a public declaration. Names with an `-orig-id` are
 * those of public symbols; all others describe what the bytes were seen to be
 * in dumps of Windows 10 and 11. Where that is inferred the documentation of a
 * field says so. All times are numbers of 100 nanoseconds since 1601, UTC, unless
 * something else is said.
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
 * Header of an ACPI table (tag e83b40d2-b0a0-4842-abea-71c9e3463dd1), without the
 * fields of its maker's compiler. The blob is a sequence of tables. Each is cut
 * off behind a number of bytes that is the same for all tables of a dump (0x1c,
 * 0x34, 0x44, 0x5c and 0x68 have been seen; `SSDT` has its header of 0x24 alone),
 * while `len_table` is the full size. The table `MSDM` contains the product key
 * of Windows.
 */

namespace WindowsDumpBlobs {
    class AcpiTableHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_signature = $this->_io->readBytes(4);
            $this->_m_lenTable = $this->_io->readU4le();
            $this->_m_revision = $this->_io->readU1();
            $this->_m_checksum = $this->_io->readU1();
            $this->_m_oemId = $this->_io->readBytes(6);
            $this->_m_oemTableId = $this->_io->readBytes(8);
            $this->_m_oemRevision = $this->_io->readU4le();
        }
        protected $_m_signature;
        protected $_m_lenTable;
        protected $_m_revision;
        protected $_m_checksum;
        protected $_m_oemId;
        protected $_m_oemTableId;
        protected $_m_oemRevision;

        /**
         * Kind of the table, in ASCII.
         */
        public function signature() { return $this->_m_signature; }

        /**
         * Size of the complete table in bytes, with its header of 0x24 bytes.
         */
        public function lenTable() { return $this->_m_lenTable; }

        /**
         * Version of the layout of such tables.
         */
        public function revision() { return $this->_m_revision; }

        /**
         * Makes the sum of all bytes of the complete table 0 modulo 256.
         */
        public function checksum() { return $this->_m_checksum; }

        /**
         * Maker of the firmware, in ASCII.
         */
        public function oemId() { return $this->_m_oemId; }

        /**
         * The maker's name of the table, in ASCII.
         */
        public function oemTableId() { return $this->_m_oemTableId; }

        /**
         * The maker's version of the table.
         */
        public function oemRevision() { return $this->_m_oemRevision; }
    }
}

/**
 * A range of virtual memory; see `address_range_group`.
 */

namespace WindowsDumpBlobs {
    class AddressRange extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_address = $this->_io->readU8le();
            $this->_m_lenRange = $this->_io->readU8le();
        }
        protected $_m_address;
        protected $_m_lenRange;

        /**
         * Virtual address of the first byte.
         */
        public function address() { return $this->_m_address; }

        /**
         * Size in bytes.
         */
        public function lenRange() { return $this->_m_lenRange; }
    }
}

/**
 * A driver's ranges of memory that the dump was to have besides its own (tag
 * 2b4ae195-a64d-4f04-8ede-7e4f981bd42a), as added by callbacks of the type
 * `KbCallbackTriageDumpData`. The blob is a sequence of such groups: this
 * head, then `num_ranges` times `address_range`, then `len_name` bytes of
 * name. Most ranges are in the data blocks of the dump; what was paged out is
 * not.
 */

namespace WindowsDumpBlobs {
    class AddressRangeGroup extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_numRanges = $this->_io->readU4le();
            $this->_m_lenName = $this->_io->readU4le();
        }
        protected $_m_numRanges;
        protected $_m_lenName;

        /**
         * Number of ranges that follow.
         */
        public function numRanges() { return $this->_m_numRanges; }

        /**
         * Size of the name behind the ranges in bytes, with its terminating zero.
         * Mostly ASCII; some drivers pass UTF-16, of which the first character
         * remains.
         */
        public function lenName() { return $this->_m_lenName; }
    }
}

/**
 * Boot status data (tag f57308df-cc45-4e01-ad76-29a4ebb010ec): how the last
 * boots and shutdowns went, kept by the kernel across boots in the file
 * `bootstat.dat`. The sum of all bytes is 0 modulo 256.
 * 
 * The difference of `last_boot_id` and `last_successful_shutdown_boot_id` is
 * the number of boots in a row that did not end in a shutdown; 1 is normal in
 * a crash dump.
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
            $this->_m_aabEnabled = $this->_io->readU1();
            $this->_m_aabTimeout = $this->_io->readU1();
            $this->_m_lastBootSucceeded = $this->_io->readU1();
            $this->_m_lastBootShutdown = $this->_io->readU1();
            $this->_m_sleepInProgress = $this->_io->readU1();
            $this->_m__unnamed7 = $this->_io->readBytes(3);
            $this->_m_powerButtonTimestamp = $this->_io->readU8le();
            $this->_m_flags = $this->_io->readU1();
            $this->_m_connectedStandbyScenarioInstanceId = $this->_io->readU1();
            $this->_m_connectedStandbyEntryReason = $this->_io->readU1();
            $this->_m_connectedStandbyExitReason = $this->_io->readU1();
            $this->_m_systemSleepTransitionsToOn = $this->_io->readU2le();
            $this->_m__unnamed14 = $this->_io->readBytes(2);
            $this->_m_lastReferenceTime = $this->_io->readU8le();
            $this->_m_lastReferenceTimeChecksum = $this->_io->readU4le();
            $this->_m_lastUpdateBootId = $this->_io->readU4le();
            $this->_m_bootAttemptCount = $this->_io->readU1();
            $this->_m_lastBootCheckpoint = $this->_io->readU1();
            $this->_m_checksum = $this->_io->readU1();
            $this->_m__unnamed21 = $this->_io->readBytes(1);
            $this->_m_lastBootId = $this->_io->readU4le();
            $this->_m_lastSuccessfulShutdownBootId = $this->_io->readU4le();
            $this->_m_lastReportedAbnormalShutdownBootId = $this->_io->readU4le();
            $this->_m_errorInfo = [];
            $n = 5;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_errorInfo[] = $this->_io->readU4le();
            }
            $this->_m__unnamed26 = $this->_io->readBytes(4);
            $this->_m_lastPressTime = $this->_io->readU8le();
            $this->_m_cumulativePressCount = $this->_io->readU4le();
            $this->_m_lastPressBootId = $this->_io->readU2le();
            $this->_m_lastPowerWatchdogStage = $this->_io->readU1();
            $this->_m_powerButtonFlags = $this->_io->readU1();
        }
        protected $_m_ofsReleases;

        /**
         * Offset of what follows. A GUID of 16 bytes is between in the larger
         * versions; it may contain the MAC address of the machine. Inferred from
         * one file with uses of the button.
         */
        public function ofsReleases() {
            if ($this->_m_ofsReleases !== null)
                return $this->_m_ofsReleases;
            $this->_m_ofsReleases = ($this->version() < 192 ? 104 : 120);
            return $this->_m_ofsReleases;
        }
        protected $_m_releases;

        /**
         * The rest of what the power button did.
         */
        public function releases() {
            if ($this->_m_releases !== null)
                return $this->_m_releases;
            $_pos = $this->_io->pos();
            $this->_io->seek($this->ofsReleases());
            $this->_m_releases = new \WindowsDumpBlobs\BootStatusReleases($this->_io, $this, $this->_root);
            $this->_io->seek($_pos);
            return $this->_m_releases;
        }
        protected $_m_version;
        protected $_m_productType;
        protected $_m_aabEnabled;
        protected $_m_aabTimeout;
        protected $_m_lastBootSucceeded;
        protected $_m_lastBootShutdown;
        protected $_m_sleepInProgress;
        protected $_m__unnamed7;
        protected $_m_powerButtonTimestamp;
        protected $_m_flags;
        protected $_m_connectedStandbyScenarioInstanceId;
        protected $_m_connectedStandbyEntryReason;
        protected $_m_connectedStandbyExitReason;
        protected $_m_systemSleepTransitionsToOn;
        protected $_m__unnamed14;
        protected $_m_lastReferenceTime;
        protected $_m_lastReferenceTimeChecksum;
        protected $_m_lastUpdateBootId;
        protected $_m_bootAttemptCount;
        protected $_m_lastBootCheckpoint;
        protected $_m_checksum;
        protected $_m__unnamed21;
        protected $_m_lastBootId;
        protected $_m_lastSuccessfulShutdownBootId;
        protected $_m_lastReportedAbnormalShutdownBootId;
        protected $_m_errorInfo;
        protected $_m__unnamed26;
        protected $_m_lastPressTime;
        protected $_m_cumulativePressCount;
        protected $_m_lastPressBootId;
        protected $_m_lastPowerWatchdogStage;
        protected $_m_powerButtonFlags;

        /**
         * Size of the whole in bytes; 0xb0, 0xc0 and 0xc8 have been seen.
         */
        public function version() { return $this->_m_version; }

        /**
         * Kind of the installed Windows. 1 is a workstation, 2 a domain
         * controller, 3 a server.
         */
        public function productType() { return $this->_m_productType; }

        /**
         * Whether advanced boot options are offered after a failed boot.
         */
        public function aabEnabled() { return $this->_m_aabEnabled; }

        /**
         * Seconds for which they are offered, mostly 30.
         */
        public function aabTimeout() { return $this->_m_aabTimeout; }

        /**
         * Whether this boot has been completed: 1 soon after the start.
         */
        public function lastBootSucceeded() { return $this->_m_lastBootSucceeded; }

        /**
         * Whether the boot before ended in a shutdown.
         */
        public function lastBootShutdown() { return $this->_m_lastBootShutdown; }

        /**
         * Not zero while the machine goes to sleep or wakes, in older builds.
         */
        public function sleepInProgress() { return $this->_m_sleepInProgress; }

        /**
         * Aligns the next field.
         */
        public function _unnamed7() { return $this->_m__unnamed7; }

        /**
         * When the power button was pressed; 0 if it was not.
         */
        public function powerButtonTimestamp() { return $this->_m_powerButtonTimestamp; }

        /**
         * Bit 0: the system runs. Bit 1: connected standby is in progress. Bit 2:
         * a user's shutdown, bit 3: the system's shutdown is in progress. Bits 4
         * to 7: the machine goes to sleep or wakes. Bit 3 has been seen in a boot
         * of seconds as well.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * Number of the connected standby.
         */
        public function connectedStandbyScenarioInstanceId() { return $this->_m_connectedStandbyScenarioInstanceId; }

        /**
         * Why connected standby was entered.
         */
        public function connectedStandbyEntryReason() { return $this->_m_connectedStandbyEntryReason; }

        /**
         * Why connected standby was left.
         */
        public function connectedStandbyExitReason() { return $this->_m_connectedStandbyExitReason; }

        /**
         * How often the machine has woken from sleep in this boot.
         */
        public function systemSleepTransitionsToOn() { return $this->_m_systemSleepTransitionsToOn; }

        /**
         * Aligns the next field.
         */
        public function _unnamed14() { return $this->_m__unnamed14; }

        /**
         * When this structure was written last.
         */
        public function lastReferenceTime() { return $this->_m_lastReferenceTime; }

        /**
         * Checksum of that time.
         */
        public function lastReferenceTimeChecksum() { return $this->_m_lastReferenceTimeChecksum; }

        /**
         * Number of the boot in which it was written.
         */
        public function lastUpdateBootId() { return $this->_m_lastUpdateBootId; }

        /**
         * How often this boot has been tried.
         */
        public function bootAttemptCount() { return $this->_m_bootAttemptCount; }

        /**
         * How far the boot came.
         */
        public function lastBootCheckpoint() { return $this->_m_lastBootCheckpoint; }

        /**
         * Makes the sum of all bytes 0 modulo 256.
         */
        public function checksum() { return $this->_m_checksum; }

        /**
         * Aligns the next field.
         */
        public function _unnamed21() { return $this->_m__unnamed21; }

        /**
         * Number of this boot, the `boot_id` of the header.
         */
        public function lastBootId() { return $this->_m_lastBootId; }

        /**
         * Number of the last boot that ended in a shutdown.
         */
        public function lastSuccessfulShutdownBootId() { return $this->_m_lastSuccessfulShutdownBootId; }

        /**
         * Number of the last boot whose abnormal end was reported.
         */
        public function lastReportedAbnormalShutdownBootId() { return $this->_m_lastReportedAbnormalShutdownBootId; }

        /**
         * What failed in a boot; zeros if nothing did.
         */
        public function errorInfo() { return $this->_m_errorInfo; }

        /**
         * Aligns the next field.
         */
        public function _unnamed26() { return $this->_m__unnamed26; }

        /**
         * When the power button was pressed last; 0 if it was not.
         */
        public function lastPressTime() { return $this->_m_lastPressTime; }

        /**
         * How often it was pressed.
         */
        public function cumulativePressCount() { return $this->_m_cumulativePressCount; }

        /**
         * Number of the boot in which it was pressed last.
         */
        public function lastPressBootId() { return $this->_m_lastPressBootId; }

        /**
         * Stage of the watchdog that waits for a shutdown.
         */
        public function lastPowerWatchdogStage() { return $this->_m_lastPowerWatchdogStage; }

        /**
         * Bit 0: the watchdog is armed. Bit 1: a shutdown is in progress.
         */
        public function powerButtonFlags() { return $this->_m_powerButtonFlags; }
    }
}

/**
 * The second half of what the power button did, in `boot_status`.
 */

namespace WindowsDumpBlobs {
    class BootStatusReleases extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\WindowsDumpBlobs\BootStatus $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_lastReleaseTime = $this->_io->readU8le();
            $this->_m_cumulativeReleaseCount = $this->_io->readU4le();
            $this->_m_lastReleaseBootId = $this->_io->readU2le();
            $this->_m_errorCount = $this->_io->readU2le();
            $this->_m_currentConnectedStandbyPhase = $this->_io->readU1();
            $this->_m__unnamed5 = $this->_io->readBytes(3);
            $this->_m_transitionLatestCheckpointId = $this->_io->readU4le();
            $this->_m_transitionLatestCheckpointType = $this->_io->readU4le();
            $this->_m_transitionLatestCheckpointSequenceNumber = $this->_io->readU4le();
        }
        protected $_m_lastReleaseTime;
        protected $_m_cumulativeReleaseCount;
        protected $_m_lastReleaseBootId;
        protected $_m_errorCount;
        protected $_m_currentConnectedStandbyPhase;
        protected $_m__unnamed5;
        protected $_m_transitionLatestCheckpointId;
        protected $_m_transitionLatestCheckpointType;
        protected $_m_transitionLatestCheckpointSequenceNumber;

        /**
         * When the power button was released last.
         */
        public function lastReleaseTime() { return $this->_m_lastReleaseTime; }

        /**
         * How often it was released.
         */
        public function cumulativeReleaseCount() { return $this->_m_cumulativeReleaseCount; }

        /**
         * Number of the boot in which it was released last.
         */
        public function lastReleaseBootId() { return $this->_m_lastReleaseBootId; }

        /**
         * Number of errors of the power button.
         */
        public function errorCount() { return $this->_m_errorCount; }

        /**
         * Phase that connected standby has reached.
         */
        public function currentConnectedStandbyPhase() { return $this->_m_currentConnectedStandbyPhase; }

        /**
         * Aligns the next field.
         */
        public function _unnamed5() { return $this->_m__unnamed5; }

        /**
         * Last checkpoint of a transition.
         */
        public function transitionLatestCheckpointId() { return $this->_m_transitionLatestCheckpointId; }

        /**
         * Type of that checkpoint.
         */
        public function transitionLatestCheckpointType() { return $this->_m_transitionLatestCheckpointType; }

        /**
         * Number of that checkpoint.
         */
        public function transitionLatestCheckpointSequenceNumber() { return $this->_m_transitionLatestCheckpointSequenceNumber; }
    }
}

/**
 * Result of CPUID, in a `processor_register`.
 */

namespace WindowsDumpBlobs {
    class CpuidReading extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_eax = $this->_io->readU4le();
            $this->_m_ebx = $this->_io->readU4le();
            $this->_m_ecx = $this->_io->readU4le();
            $this->_m_edx = $this->_io->readU4le();
        }
        protected $_m_eax;
        protected $_m_ebx;
        protected $_m_ecx;
        protected $_m_edx;

        /**
         * EAX, as CPUID returned it.
         */
        public function eax() { return $this->_m_eax; }

        /**
         * EBX, as CPUID returned it.
         */
        public function ebx() { return $this->_m_ebx; }

        /**
         * ECX, as CPUID returned it.
         */
        public function ecx() { return $this->_m_ecx; }

        /**
         * EDX, as CPUID returned it.
         */
        public function edx() { return $this->_m_edx; }
    }
}

/**
 * A display adapter, in a section of `display_watchdog_header` (0x10 bytes;
 * zeros at its end may have been cut off). Those of vendor 0x1414 are
 * Microsoft's software adapters.
 */

namespace WindowsDumpBlobs {
    class DisplayAdapter extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_driverModel = $this->_io->readU4le();
            $this->_m_vendorId = $this->_io->readU4le();
            $this->_m_deviceId = $this->_io->readU4le();
            $this->_m_number = $this->_io->readU4le();
        }
        protected $_m_driverModel;
        protected $_m_vendorId;
        protected $_m_deviceId;
        protected $_m_number;

        /**
         * Version of the display driver model times 1000, 3200 for WDDM 3.2.
         * Inferred from the numbers of `KMT_DRIVERVERSION`.
         */
        public function driverModel() { return $this->_m_driverModel; }

        /**
         * Vendor by its PCI number; on ARM64 four ASCII characters.
         */
        public function vendorId() { return $this->_m_vendorId; }

        /**
         * Device by its PCI number; on ARM64 four ASCII characters.
         */
        public function deviceId() { return $this->_m_deviceId; }

        /**
         * Number of the adapter. Inferred.
         */
        public function number() { return $this->_m_number; }
    }
}

/**
 * An entry of the directory behind `display_watchdog_header`. Sections are in
 * the order of the entries; each ends where the next begins. Zeros at the end
 * of a section may have been cut off.
 */

namespace WindowsDumpBlobs {
    class DisplayWatchdogEntry extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_ofsSection = $this->_io->readU4le();
            $this->_m_id = $this->_io->readU4le();
        }
        protected $_m_ofsSection;
        protected $_m_id;

        /**
         * Offset of the section in the blob; 0 if the entry is not used.
         */
        public function ofsSection() { return $this->_m_ofsSection; }

        /**
         * Kind of the section. From 0x20 to 0x23: a `display_adapter`. 0xffff: the
         * state of the timeout recovery. 0x11 to 0x19: events. 1, 2, 3 and 6: the
         * report.
         */
        public function id() { return $this->_m_id; }
    }
}

/**
 * Head of the data of the display watchdog (tag
 * 270a33fd-3da6-460d-ba89-3c1bae21e39b), which the graphics kernel adds to
 * every dump, with a report if a display driver did not answer. A directory of
 * `display_watchdog_entry` follows.
 */

namespace WindowsDumpBlobs {
    class DisplayWatchdogHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_numEntries = $this->_io->readU4le();
            $this->_m_lenCommon = $this->_io->readU4le();
        }
        protected $_m_numEntries;
        protected $_m_lenCommon;

        /**
         * Size of the directory; it may be one more than there is room for in
         * front of the first section.
         */
        public function numEntries() { return $this->_m_numEntries; }

        /**
         * Where the report of a driver that did not answer begins; 0 without one.
         */
        public function lenCommon() { return $this->_m_lenCommon; }
    }
}

/**
 * Head of the buffers of Event Tracing for Windows that had not been written
 * to their files (tag 2b88b710-1c93-4f7c-b06c-655ecc50decc; 0x20 bytes).
 * `etw_logger` and the buffers of that logger follow, several times.
 */

namespace WindowsDumpBlobs {
    class EtwHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_timerResolution = $this->_io->readU4le();
            $this->_m_buildNumber = $this->_io->readU4le();
            $this->_m_cpuMhz = $this->_io->readU4le();
            $this->_m__unnamed3 = $this->_io->readBytes(4);
            $this->_m_bootTime = $this->_io->readU8le();
            $this->_m_counterFrequency = $this->_io->readU4le();
            $this->_m__unnamed6 = $this->_io->readBytes(4);
        }
        protected $_m_timerResolution;
        protected $_m_buildNumber;
        protected $_m_cpuMhz;
        protected $_m__unnamed3;
        protected $_m_bootTime;
        protected $_m_counterFrequency;
        protected $_m__unnamed6;

        /**
         * Length of a tick of the clock in units of 100 nanoseconds; 156250 is
         * usual.
         */
        public function timerResolution() { return $this->_m_timerResolution; }

        /**
         * Build number of Windows in the lower 28 bits; the upper four are 0xf for
         * a free (release) build of the kernel.
         */
        public function buildNumber() { return $this->_m_buildNumber; }

        /**
         * Speed of the processors in MHz.
         */
        public function cpuMhz() { return $this->_m_cpuMhz; }

        /**
         * Zero.
         */
        public function _unnamed3() { return $this->_m__unnamed3; }

        /**
         * When the machine was started.
         */
        public function bootTime() { return $this->_m_bootTime; }

        /**
         * Ticks of the counter of the time stamps in a second.
         */
        public function counterFrequency() { return $this->_m_counterFrequency; }

        /**
         * Zero.
         */
        public function _unnamed6() { return $this->_m__unnamed6; }
    }
}

/**
 * Head of the buffers of one logger (0x30 bytes), somewhere behind
 * `etw_header`. The name follows, `len_name` bytes of UTF-16. The size of the
 * buffers behind it is not described, so the next logger is found by `magic`.
 */

namespace WindowsDumpBlobs {
    class EtwLogger extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_magic = $this->_io->readU4le();
            $this->_m_loggerId = $this->_io->readU4le();
            $this->_m_logFileMode = $this->_io->readU4le();
            $this->_m_clockType = $this->_io->readU4le();
            $this->_m_lenBuffer = $this->_io->readU4le();
            $this->_m_lenName = $this->_io->readU4le();
            $this->_m_times = [];
            $n = 3;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_times[] = $this->_io->readU8le();
            }
        }
        protected $_m_magic;
        protected $_m_loggerId;
        protected $_m_logFileMode;
        protected $_m_clockType;
        protected $_m_lenBuffer;
        protected $_m_lenName;
        protected $_m_times;

        /**
         * Marks a logger, 0x1ebafe1.
         */
        public function magic() { return $this->_m_magic; }

        /**
         * Number of the logger.
         */
        public function loggerId() { return $this->_m_loggerId; }

        /**
         * Log file mode, of which the flags are public. Inferred.
         */
        public function logFileMode() { return $this->_m_logFileMode; }

        /**
         * 1 for the performance counter, 2 for the system time. Inferred.
         */
        public function clockType() { return $this->_m_clockType; }

        /**
         * Size of a buffer in bytes.
         */
        public function lenBuffer() { return $this->_m_lenBuffer; }

        /**
         * Size of the name in bytes.
         */
        public function lenName() { return $this->_m_lenName; }

        /**
         * Three times at the start of the logger, in the units of `clock_type`.
         * Inferred.
         */
        public function times() { return $this->_m_times; }
    }
}

/**
 * Head of the path of a program (tag be84d651-a550-4367-8e63-ab792b631f94),
 * which follows in UTF-16 with zeros behind it. In the dump of a critical
 * process that died it was that process; in others it is not the current one.
 * No public source describes which one it is.
 */

namespace WindowsDumpBlobs {
    class ExecutablePathHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_version = $this->_io->readU4le();
            $this->_m_lenBlob = $this->_io->readU4le();
        }
        protected $_m_version;
        protected $_m_lenBlob;

        /**
         * Always 1 in the files that were seen.
         */
        public function version() { return $this->_m_version; }

        /**
         * Size of the blob in bytes.
         */
        public function lenBlob() { return $this->_m_lenBlob; }
    }
}

/**
 * A driver that uses the Windows Driver Frameworks (0x38 bytes). The blob
 * f87e4a4c-c5a1-4d2f-bff0-d5de63a5e4c3 is an array of them in the order of
 * loading; the first is the framework itself, `Wdf01000`, with its own
 * version.
 */

namespace WindowsDumpBlobs {
    class FrameworkDriver extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_globalsAddress = $this->_io->readU8le();
            $this->_m_majorVersion = $this->_io->readU4le();
            $this->_m_minorVersion = $this->_io->readU4le();
            $this->_m_buildNumber = $this->_io->readU4le();
            $this->_m_name = $this->_io->readBytes(32);
            $this->_m__unnamed5 = $this->_io->readBytes(4);
        }
        protected $_m_globalsAddress;
        protected $_m_majorVersion;
        protected $_m_minorVersion;
        protected $_m_buildNumber;
        protected $_m_name;
        protected $_m__unnamed5;

        /**
         * Address of the driver's framework globals; 0 for the framework itself.
         * Inferred.
         */
        public function globalsAddress() { return $this->_m_globalsAddress; }

        /**
         * Major version of the framework that the driver was bound to.
         */
        public function majorVersion() { return $this->_m_majorVersion; }

        /**
         * Minor version of it.
         */
        public function minorVersion() { return $this->_m_minorVersion; }

        /**
         * Build number of it, 0 in the files that were seen.
         */
        public function buildNumber() { return $this->_m_buildNumber; }

        /**
         * Name of the driver in ASCII up to the first zero, without its extension;
         * what follows is left over.
         */
        public function name() { return $this->_m_name; }

        /**
         * Left over.
         */
        public function _unnamed5() { return $this->_m__unnamed5; }
    }
}

/**
 * Head of the log of one driver that uses the Windows Driver Frameworks (tag
 * 54c84888-01d1-4c1e-bed6-282c98241303; 0x44 bytes). Inferred: Windows saves
 * the log of the driver that it holds responsible, or else of the one that
 * logged last. The entries follow; their text is not in the dump.
 */

namespace WindowsDumpBlobs {
    class FrameworkLogHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_guid = $this->_io->readBytes(16);
            $this->_m_logAddress = $this->_io->readU8le();
            $this->_m_lenLog = $this->_io->readU4le();
            $this->_m_ofsNext = $this->_io->readU2le();
            $this->_m_ofsLast = $this->_io->readU2le();
            $this->_m_sequenceNumber = $this->_io->readU4le();
            $this->_m_name = $this->_io->readBytes(32);
        }
        protected $_m_guid;
        protected $_m_logAddress;
        protected $_m_lenLog;
        protected $_m_ofsNext;
        protected $_m_ofsLast;
        protected $_m_sequenceNumber;
        protected $_m_name;

        /**
         * GUID 544d4c9d-942c-46d5-bf50-df5cd9524a50, the same in all files.
         */
        public function guid() { return $this->_m_guid; }

        /**
         * Address of the log in memory.
         */
        public function logAddress() { return $this->_m_logAddress; }

        /**
         * Size of the entries in bytes.
         */
        public function lenLog() { return $this->_m_lenLog; }

        /**
         * Offset of the next entry from the first one. Inferred.
         */
        public function ofsNext() { return $this->_m_ofsNext; }

        /**
         * Offset of the last entry from the first one. Inferred.
         */
        public function ofsLast() { return $this->_m_ofsLast; }

        /**
         * Number of the last entry. Inferred.
         */
        public function sequenceNumber() { return $this->_m_sequenceNumber; }

        /**
         * Name of the driver in ASCII up to the first zero, without its extension.
         */
        public function name() { return $this->_m_name; }
    }
}

/**
 * Value of a model-specific register, in a `processor_register`.
 */

namespace WindowsDumpBlobs {
    class MsrReading extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_value = $this->_io->readU8le();
            $this->_m__unnamed1 = $this->_io->readBytes(8);
        }
        protected $_m_value;
        protected $_m__unnamed1;

        /**
         * All 64 bits of the register.
         */
        public function value() { return $this->_m_value; }

        /**
         * Zero.
         */
        public function _unnamed1() { return $this->_m__unnamed1; }
    }
}

/**
 * Head of the black box of NTFS (tag 00afe9c4-940d-4213-8016-cd3719b5bc20;
 * 0x1000 bytes). Everything behind it is zero in every file that was seen.
 */

namespace WindowsDumpBlobs {
    class NtfsBlackBox extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_version = $this->_io->readU4le();
            $this->_m_lenRecord = $this->_io->readU4le();
            $this->_m_time = $this->_io->readU8le();
            $this->_m_ofsFirst = $this->_io->readU2le();
            $this->_m_lenHeader = $this->_io->readU2le();
        }
        protected $_m_version;
        protected $_m_lenRecord;
        protected $_m_time;
        protected $_m_ofsFirst;
        protected $_m_lenHeader;

        /**
         * Always 0x10000000 in the files that were seen.
         */
        public function version() { return $this->_m_version; }

        /**
         * Always 0x118; presumably the size of a record.
         */
        public function lenRecord() { return $this->_m_lenRecord; }

        /**
         * A time shortly after the boot; presumably the start of the file system.
         */
        public function time() { return $this->_m_time; }

        /**
         * Always 8; its meaning is not known.
         */
        public function ofsFirst() { return $this->_m_ofsFirst; }

        /**
         * Always 0x18; presumably the size of this header.
         */
        public function lenHeader() { return $this->_m_lenHeader; }
    }
}

/**
 * Head of the data of the NVIDIA display driver (tag
 * bf2297dc-34ba-11dc-868a-e19155d89593). The rest is not described; it
 * contains messages of protocol buffers, one of them with the version of the
 * driver and its branch in ASCII (`560.94`, `r560_88-4`).
 */

namespace WindowsDumpBlobs {
    class NvidiaHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_signature = $this->_io->readBytes(4);
            if (!($this->_m_signature == "\x4E\x56\x43\x44")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x4E\x56\x43\x44", $this->_m_signature, $this->_io, "/types/nvidia_header/seq/0");
            }
            $this->_m_guid = $this->_io->readBytes(16);
            $this->_m_lenBlob = $this->_io->readU4le();
        }
        protected $_m_signature;
        protected $_m_guid;
        protected $_m_lenBlob;

        /**
         * Marks the format.
         */
        public function signature() { return $this->_m_signature; }

        /**
         * The same in all files.
         */
        public function guid() { return $this->_m_guid; }

        /**
         * Size of the blob in bytes.
         */
        public function lenBlob() { return $this->_m_lenBlob; }
    }
}

/**
 * Head of a part of a configuration space, behind `pci_record` or the piece
 * before; `len_piece` bytes of it follow.
 */

namespace WindowsDumpBlobs {
    class PciPiece extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_ofsPiece = $this->_io->readU2le();
            $this->_m_lenPiece = $this->_io->readU2le();
        }
        protected $_m_ofsPiece;
        protected $_m_lenPiece;

        /**
         * Offset of the part in the configuration space.
         */
        public function ofsPiece() { return $this->_m_ofsPiece; }

        /**
         * Size in bytes.
         */
        public function lenPiece() { return $this->_m_lenPiece; }
    }
}

/**
 * Head of the configuration space of one PCI function (tag
 * 9276c055-eb87-425c-b8b5-04e4d247f6cd; 0x38 bytes). The blob is a sequence of
 * such records up to its end. `num_pieces` times `pci_piece` follow. The pieces
 * are parts of the space, for which see `pci_configuration`: the header, and
 * capabilities; those that touch each other are in one piece.
 */

namespace WindowsDumpBlobs {
    class PciRecord extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_signature = $this->_io->readBytes(4);
            $this->_m_lenRecord = $this->_io->readU4le();
            $this->_m_numPieces = $this->_io->readU4le();
            $this->_m_address = $this->_io->readU4le();
            $this->_m_busExtension = $this->_io->readU8le();
            $this->_m_flags = $this->_io->readU8le();
            $this->_m_link = $this->_io->readU8le();
            $this->_m_previous = $this->_io->readU8le();
            $this->_m_next = $this->_io->readU8le();
        }
        protected $_m_signature;
        protected $_m_lenRecord;
        protected $_m_numPieces;
        protected $_m_address;
        protected $_m_busExtension;
        protected $_m_flags;
        protected $_m_link;
        protected $_m_previous;
        protected $_m_next;

        /**
         * The characters `PCfg`.
         */
        public function signature() { return $this->_m_signature; }

        /**
         * Size of the record in bytes, with its head.
         */
        public function lenRecord() { return $this->_m_lenRecord; }

        /**
         * Number of pieces.
         */
        public function numPieces() { return $this->_m_numPieces; }

        /**
         * Bus from bit 8 on, device in bits 3 to 7, function in bits 0 to 2.
         */
        public function address() { return $this->_m_address; }

        /**
         * Kernel address; inferred to be a structure of the bus.
         */
        public function busExtension() { return $this->_m_busExtension; }

        /**
         * Always 1 in the files that were seen.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * Kernel address inside of the function's own structure.
         */
        public function link() { return $this->_m_link; }

        /**
         * Kernel address of the structure of the function before, or 0.
         */
        public function previous() { return $this->_m_previous; }

        /**
         * Kernel address of the structure of the next function, or 0.
         */
        public function next() { return $this->_m_next; }
    }
}

/**
 * Head of the record of Plug and Play (tag
 * b7631941-532a-4cd6-b1b1-edb5917d4557): the device that was started or
 * removed last, mostly long before. The device instance path follows in
 * UTF-16, with zeros behind it.
 */

namespace WindowsDumpBlobs {
    class PlugAndPlayHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__unnamed0 = $this->_io->readBytes(16);
            $this->_m_time = $this->_io->readU8le();
            $this->_m__unnamed2 = $this->_io->readBytes(20);
        }
        protected $_m__unnamed0;
        protected $_m_time;
        protected $_m__unnamed2;

        /**
         * Zero in the files that were seen.
         */
        public function _unnamed0() { return $this->_m__unnamed0; }

        /**
         * When that was.
         */
        public function time() { return $this->_m_time; }

        /**
         * The numbers 3 and 0x18 with zeros; their meaning is not known.
         */
        public function _unnamed2() { return $this->_m__unnamed2; }
    }
}

/**
 * State of a power button that was held until the machine stopped (tag
 * 5545f79e-5326-4467-ae69-81633ae33155; 0x60 bytes), in a dump of bug check
 * 0x1c8. Only one file was seen; all but the head is inferred.
 */

namespace WindowsDumpBlobs {
    class PowerButton extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_version = $this->_io->readU4le();
            $this->_m_lenBlob = $this->_io->readU4le();
            $this->_m__unnamed2 = $this->_io->readBytes(8);
            $this->_m_signature = $this->_io->readBytes(4);
            if (!($this->_m_signature == "\x50\x4F\x57\x44")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x50\x4F\x57\x44", $this->_m_signature, $this->_io, "/types/power_button/seq/3");
            }
            $this->_m__unnamed4 = $this->_io->readBytes(12);
            $this->_m_threadAddress = $this->_io->readU8le();
            $this->_m__unnamed6 = $this->_io->readBytes(24);
            $this->_m_routineAddress = $this->_io->readU8le();
            $this->_m_stackAddress = $this->_io->readU8le();
            $this->_m__unnamed9 = $this->_io->readBytes(16);
        }
        protected $_m_version;
        protected $_m_lenBlob;
        protected $_m__unnamed2;
        protected $_m_signature;
        protected $_m__unnamed4;
        protected $_m_threadAddress;
        protected $_m__unnamed6;
        protected $_m_routineAddress;
        protected $_m_stackAddress;
        protected $_m__unnamed9;

        /**
         * 1 in the only file that was seen.
         */
        public function version() { return $this->_m_version; }

        /**
         * Size of the blob in bytes.
         */
        public function lenBlob() { return $this->_m_lenBlob; }

        /**
         * The numbers 1 and 0.
         */
        public function _unnamed2() { return $this->_m__unnamed2; }

        /**
         * Marks the format.
         */
        public function signature() { return $this->_m_signature; }

        /**
         * Three numbers whose meaning is not known.
         */
        public function _unnamed4() { return $this->_m__unnamed4; }

        /**
         * Address of a thread. Inferred.
         */
        public function threadAddress() { return $this->_m_threadAddress; }

        /**
         * Zero.
         */
        public function _unnamed6() { return $this->_m__unnamed6; }

        /**
         * Address in the kernel. Inferred.
         */
        public function routineAddress() { return $this->_m_routineAddress; }

        /**
         * Address on a stack. Inferred.
         */
        public function stackAddress() { return $this->_m_stackAddress; }

        /**
         * An address that is not known, and that of the thread again.
         */
        public function _unnamed9() { return $this->_m__unnamed9; }
    }
}

/**
 * A leaf of CPUID or a model-specific register (tag
 * d03dc06f-d88e-44c5-ba2a-fae035172d19; 0x28 bytes). The blob is a sequence of
 * such entries up to its end. There are two readings: one that was taken when
 * the machine started, and one that was taken on the processor that stopped.
 * Under a hypervisor the first has what the hypervisor lets its guests see.
 * 
 * CPUID is called with the number of the leaf in ECX as well, so that the entry of
 * leaf 7 has subleaf 7 of it, which is empty, and not the features in subleaf 0.
 */

namespace WindowsDumpBlobs {
    class ProcessorRegister extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_kind = $this->_io->readU4le();
            $this->_m_index = $this->_io->readU4le();
            $this->_m_earlyReading = $this->_io->readBytes(16);
            $this->_m_crashReading = $this->_io->readBytes(16);
        }
        protected $_m_kind;
        protected $_m_index;
        protected $_m_earlyReading;
        protected $_m_crashReading;

        /**
         * What was read; decides whether the readings are `cpuid_reading` or
         * `msr_reading`.
         */
        public function kind() { return $this->_m_kind; }

        /**
         * Number of the leaf, or of the model-specific register.
         */
        public function index() { return $this->_m_index; }

        /**
         * First reading.
         */
        public function earlyReading() { return $this->_m_earlyReading; }

        /**
         * Second reading, at the crash.
         */
        public function crashReading() { return $this->_m_crashReading; }
    }
}

/**
 * A value of the registry key of processor 0 (tag
 * 6c7ac389-4313-47dc-9f34-a8800a0fb56c), `CentralProcessor/0` in the description
 * of the hardware. The blob is a sequence of such values up to its end.
 */

namespace WindowsDumpBlobs {
    class RegistryValue extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_lenName = $this->_io->readU4le();
            $this->_m_name = $this->_io->readBytes($this->lenName());
            $this->_m_valueType = $this->_io->readU4le();
            $this->_m_lenData = $this->_io->readU4le();
            $this->_m_data = $this->_io->readBytes($this->lenData());
        }
        protected $_m_lenName;
        protected $_m_name;
        protected $_m_valueType;
        protected $_m_lenData;
        protected $_m_data;

        /**
         * Size of the name in bytes, with its terminating zero.
         */
        public function lenName() { return $this->_m_lenName; }

        /**
         * Name of the value in UTF-16.
         */
        public function name() { return $this->_m_name; }

        /**
         * Kind of the data.
         */
        public function valueType() { return $this->_m_valueType; }

        /**
         * Size of the data in bytes.
         */
        public function lenData() { return $this->_m_lenData; }

        /**
         * The data; texts are in UTF-16, with a terminating zero.
         */
        public function data() { return $this->_m_data; }
    }
}

/**
 * Head of the ranges of one driver, behind `saved_memory_header` or the ranges
 * of the group before. The name follows, padded with zeros up to `len_header`
 * bytes from the start of this head, then `num_ranges` times
 * `saved_memory_range` with the bytes. Nothing is aligned.
 */

namespace WindowsDumpBlobs {
    class SavedMemoryGroup extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_lenHeader = $this->_io->readU4le();
            $this->_m_numRanges = $this->_io->readU4le();
            $this->_m_lenRanges = $this->_io->readU4le();
            $this->_m__unnamed3 = $this->_io->readBytes(4);
            $this->_m_lenName = $this->_io->readU4le();
        }
        protected $_m_lenHeader;
        protected $_m_numRanges;
        protected $_m_lenRanges;
        protected $_m__unnamed3;
        protected $_m_lenName;

        /**
         * Size of this head and the name in bytes; the first range begins there.
         */
        public function lenHeader() { return $this->_m_lenHeader; }

        /**
         * Number of ranges.
         */
        public function numRanges() { return $this->_m_numRanges; }

        /**
         * Size of all ranges in bytes, with their heads.
         */
        public function lenRanges() { return $this->_m_lenRanges; }

        /**
         * Zero.
         */
        public function _unnamed3() { return $this->_m__unnamed3; }

        /**
         * Size of the name in bytes, with zeros behind it.
         */
        public function lenName() { return $this->_m_lenName; }
    }
}

/**
 * Head of the ranges of memory that drivers added, with their bytes (tag
 * 0d910545-e694-4b15-870c-01625fb32a6f; 0x18 bytes). Builds of 2024 write it
 * in place of `address_range_group`. `num_groups` times `saved_memory_group`
 * follow, each with its ranges. Most of this memory is in no data block of the
 * dump.
 */

namespace WindowsDumpBlobs {
    class SavedMemoryHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_lenHeader = $this->_io->readU4le();
            $this->_m_version = $this->_io->readU2le();
            $this->_m_numGroups = $this->_io->readU2le();
            $this->_m_lenBlob = $this->_io->readU4le();
            $this->_m_lenData = $this->_io->readU4le();
            $this->_m__unnamed5 = $this->_io->readBytes(8);
        }
        protected $_m_lenHeader;
        protected $_m_version;
        protected $_m_numGroups;
        protected $_m_lenBlob;
        protected $_m_lenData;
        protected $_m__unnamed5;

        /**
         * Size of this header, 0x18.
         */
        public function lenHeader() { return $this->_m_lenHeader; }

        /**
         * Always 1 in the files that were seen.
         */
        public function version() { return $this->_m_version; }

        /**
         * Number of groups.
         */
        public function numGroups() { return $this->_m_numGroups; }

        /**
         * Size of the blob in bytes.
         */
        public function lenBlob() { return $this->_m_lenBlob; }

        /**
         * Size of the blob once more; presumably the bytes in use.
         */
        public function lenData() { return $this->_m_lenData; }

        /**
         * Zero.
         */
        public function _unnamed5() { return $this->_m__unnamed5; }
    }
}

/**
 * Head of a range of memory; `len_range` bytes of it follow.
 */

namespace WindowsDumpBlobs {
    class SavedMemoryRange extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_address = $this->_io->readU8le();
            $this->_m_lenRange = $this->_io->readU8le();
        }
        protected $_m_address;
        protected $_m_lenRange;

        /**
         * Virtual address of the first byte.
         */
        public function address() { return $this->_m_address; }

        /**
         * Size in bytes.
         */
        public function lenRange() { return $this->_m_lenRange; }
    }
}

/**
 * Mark of a dump that was written while the machine was shutting down (tag
 * 6de4c85a-57f3-4cda-82fe-c8855a58f8e4; 8 bytes). Inferred: just the dumps
 * taken during a shutdown have it.
 */

namespace WindowsDumpBlobs {
    class ShutdownMark extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_version = $this->_io->readU4le();
            $this->_m_state = $this->_io->readU4le();
        }
        protected $_m_version;
        protected $_m_state;

        /**
         * Always 1 in the files that were seen.
         */
        public function version() { return $this->_m_version; }

        /**
         * Always 3 in the files that were seen; its meaning is not known.
         */
        public function state() { return $this->_m_state; }
    }
}

/**
 * A request to a disk (0x3c bytes); see `storage_ring_header`. All fields are
 * inferred: the commands of ataport agree with the registers behind them, and
 * its times with the time since the boot.
 */

namespace WindowsDumpBlobs {
    class StorageRequest extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_operation = $this->_io->readU1();
            $this->_m_command = $this->_io->readBytes(15);
            $this->_m_ataRegisters = $this->_io->readBytes(16);
            $this->_m_startTime = $this->_io->readU8le();
            $this->_m_endTime = $this->_io->readU8le();
            $this->_m_status = $this->_io->readU4le();
            $this->_m__unnamed6 = $this->_io->readBytes(4);
            $this->_m_lowAddress = $this->_io->readU4le();
        }
        protected $_m_operation;
        protected $_m_command;
        protected $_m_ataRegisters;
        protected $_m_startTime;
        protected $_m_endTime;
        protected $_m_status;
        protected $_m__unnamed6;
        protected $_m_lowAddress;

        /**
         * Operation code of the SCSI command, 0x28 to read and 0x2a to write.
         */
        public function operation() { return $this->_m_operation; }

        /**
         * Rest of the SCSI command; storport clears it.
         */
        public function command() { return $this->_m_command; }

        /**
         * Registers of the ATA command, of ataport alone.
         */
        public function ataRegisters() { return $this->_m_ataRegisters; }

        /**
         * When the request began; 0 if that was not noted. Of ataport since the
         * boot.
         */
        public function startTime() { return $this->_m_startTime; }

        /**
         * When it was completed. A request of ataport that was not has a time
         * before its start.
         */
        public function endTime() { return $this->_m_endTime; }

        /**
         * Status. Of storport that of the request block, where 1 is success; of
         * ataport the ATA status register, where 0x50 is ready and bit 0 an error.
         */
        public function status() { return $this->_m_status; }

        /**
         * Zero.
         */
        public function _unnamed6() { return $this->_m__unnamed6; }

        /**
         * Lower half of an address in memory; of ataport 0.
         */
        public function lowAddress() { return $this->_m_lowAddress; }
    }
}

/**
 * Head of the last requests that a storage port driver completed (tag
 * da82441d-7142-4bc1-b844-0807c5a4b67f; 0x24 bytes), one blob for each port
 * driver. `num_requests` times `storage_request` follow: of
 * storport the latest first, of ataport in the order of its ring.
 */

namespace WindowsDumpBlobs {
    class StorageRingHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_signature = $this->_io->readBytes(4);
            $this->_m_version = $this->_io->readU4le();
            $this->_m_lenBlob = $this->_io->readU4le();
            $this->_m__unnamed3 = $this->_io->readBytes(4);
            $this->_m_name = $this->_io->readBytes(16);
            $this->_m_numRequests = $this->_io->readU4le();
        }
        protected $_m_signature;
        protected $_m_version;
        protected $_m_lenBlob;
        protected $_m__unnamed3;
        protected $_m_name;
        protected $_m_numRequests;

        /**
         * Signature, `DSTP` of storport.sys and `DATA` of ataport.sys.
         */
        public function signature() { return $this->_m_signature; }

        /**
         * Always 0x60 in the files that were seen; its meaning is not known.
         */
        public function version() { return $this->_m_version; }

        /**
         * Size of the blob in bytes.
         */
        public function lenBlob() { return $this->_m_lenBlob; }

        /**
         * Zero.
         */
        public function _unnamed3() { return $this->_m__unnamed3; }

        /**
         * Name of the port driver in ASCII, with zeros behind it.
         */
        public function name() { return $this->_m_name; }

        /**
         * Number of requests; 64 or 66 at most.
         */
        public function numRequests() { return $this->_m_numRequests; }
    }
}

/**
 * What the compressed store found wrong (tag
 * d6d379dc-c699-43e9-8c5e-f5fd8dd65780), in a dump of bug check 0x1c7. The
 * page of the store follows, `len_page` bytes.
 */

namespace WindowsDumpBlobs {
    class StoreCorruption extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_version = $this->_io->readU8le();
            $this->_m_pageAddress = $this->_io->readU8le();
            $this->_m_lenPage = $this->_io->readU8le();
            $this->_m_expectedHash = $this->_io->readU8le();
            $this->_m_foundHash = $this->_io->readU8le();
            $this->_m_targetAddress = $this->_io->readU8le();
        }
        protected $_m_version;
        protected $_m_pageAddress;
        protected $_m_lenPage;
        protected $_m_expectedHash;
        protected $_m_foundHash;
        protected $_m_targetAddress;

        /**
         * 1 in the only file that was seen.
         */
        public function version() { return $this->_m_version; }

        /**
         * Address of the compressed page, parameter 2 of the bug check.
         */
        public function pageAddress() { return $this->_m_pageAddress; }

        /**
         * Size of the page in bytes.
         */
        public function lenPage() { return $this->_m_lenPage; }

        /**
         * Hash that the page had, parameter 3 of the bug check.
         */
        public function expectedHash() { return $this->_m_expectedHash; }

        /**
         * Presumably the hash that it has now.
         */
        public function foundHash() { return $this->_m_foundHash; }

        /**
         * Address of the page to be filled, parameter 4 of the bug check.
         */
        public function targetAddress() { return $this->_m_targetAddress; }
    }
}

/**
 * Head of the notification that Winlogon was delivering or had delivered last
 * (tag 80cc79cf-a719-4af1-bf97-fe29ff76ebc1). The name follows in UTF-16, with
 * zeros behind it, such as `ShellStartupShellStarted`, the normal state.
 */

namespace WindowsDumpBlobs {
    class WinlogonHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\WindowsDumpBlobs $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_version = $this->_io->readU4le();
            $this->_m_lenBlob = $this->_io->readU4le();
            $this->_m_flag = $this->_io->readU4le();
        }
        protected $_m_version;
        protected $_m_lenBlob;
        protected $_m_flag;

        /**
         * Always 1 in the files that were seen.
         */
        public function version() { return $this->_m_version; }

        /**
         * Size of the blob in bytes.
         */
        public function lenBlob() { return $this->_m_lenBlob; }

        /**
         * Mostly 0; 1 was seen with a locked display. Presumably whether the
         * notification was still being delivered.
         */
        public function flag() { return $this->_m_flag; }
    }
}

namespace WindowsDumpBlobs {
    class RegisterKinds {

        /**
         * A leaf of CPUID.
         */
        const CPUID = 0;

        /**
         * A model-specific register.
         */
        const MSR = 1;

        private const _VALUES = [0 => true, 1 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace WindowsDumpBlobs {
    class RegistryTypes {
        const NONE = 0;
        const SZ = 1;
        const EXPAND_SZ = 2;
        const BINARY = 3;
        const DWORD = 4;
        const DWORD_BIG_ENDIAN = 5;
        const LINK = 6;
        const MULTI_SZ = 7;
        const RESOURCE_LIST = 8;
        const FULL_RESOURCE_DESCRIPTOR = 9;
        const RESOURCE_REQUIREMENTS_LIST = 10;
        const QWORD = 11;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 10 => true, 11 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
