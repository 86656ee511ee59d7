<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/cper.ksy; kaitai-struct-compiler 0.11.0

/**
 * A record of a hardware error, as UEFI defines it (appendix N of the
 * specification) for firmware and operating systems. Windows calls it a WHEA
 * error record: parameter 2 of bug check 0x124 is the address of one, and events
 * of WHEA-Logger contain one.
 * 
 * A record begins with a header of 0x80 bytes and the descriptors of its
 * sections, `section_descriptor`. A descriptor has the offset, the size and the
 * type of a section, which is in the same record. Sections whose type is not
 * described here remain bytes.
 * 
 * A section may be longer than its type, and a count or an offset may be wrong:
 * each is to be checked against the record before use. Most fields have a
 * meaning only if their bit in `validation_bits` is set, which is what the
 * instances that begin with `has_` say. The enumerations that end in `_fields`
 * have the bits, and their members the names of the fields.
 * 
 * Compared with ten error records that Windows wrote for its event log
 * (processor, memory and firmware sections, and Microsoft's machine check). No
 * PCI Express section, no memory section 2 and no record in a crash dump has
 * been seen: these follow the specification and Microsoft's headers alone.
 */

namespace {
    class Cper extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Cper $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_signature = $this->_io->readBytes(4);
            if (!($this->_m_signature == "\x43\x50\x45\x52")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\x43\x50\x45\x52", $this->_m_signature, $this->_io, "/seq/0");
            }
            $this->_m_minorRevision = $this->_io->readU1();
            $this->_m_majorRevision = $this->_io->readU1();
            $this->_m_signatureEnd = $this->_io->readBytes(4);
            if (!($this->_m_signatureEnd == "\xFF\xFF\xFF\xFF")) {
                throw new \Kaitai\Struct\Error\ValidationNotEqualError("\xFF\xFF\xFF\xFF", $this->_m_signatureEnd, $this->_io, "/seq/3");
            }
            $this->_m_sectionCount = $this->_io->readU2le();
            $this->_m_severity = $this->_io->readU4le();
            $this->_m_validationBits = $this->_io->readU4le();
            $this->_m_lenRecord = $this->_io->readU4le();
            $this->_m_timestamp = new \Cper\Timestamp($this->_io, $this, $this->_root);
            $this->_m_platformId = $this->_io->readBytes(16);
            $this->_m_partitionId = $this->_io->readBytes(16);
            $this->_m_creatorId = $this->_io->readBytes(16);
            $this->_m_notificationType = $this->_io->readBytes(16);
            $this->_m_recordId = $this->_io->readU8le();
            $this->_m_flags = $this->_io->readU4le();
            $this->_m_persistenceInformation = $this->_io->readU8le();
            $this->_m__unnamed16 = $this->_io->readBytes(12);
        }
        protected $_m_flagDeviceDriver;

        /**
         * Bit 3 of `flags`: a device driver reported the error.
         */
        public function flagDeviceDriver() {
            if ($this->_m_flagDeviceDriver !== null)
                return $this->_m_flagDeviceDriver;
            $this->_m_flagDeviceDriver = ($this->flags() & 8) != 0;
            return $this->_m_flagDeviceDriver;
        }
        protected $_m_flagPreviousError;

        /**
         * Bit 1 of `flags`: the error occurred before the machine was started.
         */
        public function flagPreviousError() {
            if ($this->_m_flagPreviousError !== null)
                return $this->_m_flagPreviousError;
            $this->_m_flagPreviousError = ($this->flags() & 2) != 0;
            return $this->_m_flagPreviousError;
        }
        protected $_m_flagRecovered;

        /**
         * Bit 0 of `flags`: software recovered from the error.
         */
        public function flagRecovered() {
            if ($this->_m_flagRecovered !== null)
                return $this->_m_flagRecovered;
            $this->_m_flagRecovered = ($this->flags() & 1) != 0;
            return $this->_m_flagRecovered;
        }
        protected $_m_flagSimulated;

        /**
         * Bit 2 of `flags`: the error was injected for a test.
         */
        public function flagSimulated() {
            if ($this->_m_flagSimulated !== null)
                return $this->_m_flagSimulated;
            $this->_m_flagSimulated = ($this->flags() & 4) != 0;
            return $this->_m_flagSimulated;
        }
        protected $_m_hasPartitionId;

        /**
         * Bit 2 of `validation_bits`: `partition_id` is filled in.
         */
        public function hasPartitionId() {
            if ($this->_m_hasPartitionId !== null)
                return $this->_m_hasPartitionId;
            $this->_m_hasPartitionId = ($this->validationBits() & 4) != 0;
            return $this->_m_hasPartitionId;
        }
        protected $_m_hasPlatformId;

        /**
         * Bit 0 of `validation_bits`: `platform_id` is filled in.
         */
        public function hasPlatformId() {
            if ($this->_m_hasPlatformId !== null)
                return $this->_m_hasPlatformId;
            $this->_m_hasPlatformId = ($this->validationBits() & 1) != 0;
            return $this->_m_hasPlatformId;
        }
        protected $_m_hasTimestamp;

        /**
         * Bit 1 of `validation_bits`: `timestamp` is filled in.
         */
        public function hasTimestamp() {
            if ($this->_m_hasTimestamp !== null)
                return $this->_m_hasTimestamp;
            $this->_m_hasTimestamp = ($this->validationBits() & 2) != 0;
            return $this->_m_hasTimestamp;
        }
        protected $_m_sectionDescriptors;

        /**
         * All descriptors, which follow the header.
         */
        public function sectionDescriptors() {
            if ($this->_m_sectionDescriptors !== null)
                return $this->_m_sectionDescriptors;
            $_pos = $this->_io->pos();
            $this->_io->seek(128);
            $this->_m_sectionDescriptors = [];
            $n = $this->sectionCount();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_sectionDescriptors[] = new \Cper\SectionDescriptor($this->_io, $this, $this->_root);
            }
            $this->_io->seek($_pos);
            return $this->_m_sectionDescriptors;
        }
        protected $_m_signature;
        protected $_m_minorRevision;
        protected $_m_majorRevision;
        protected $_m_signatureEnd;
        protected $_m_sectionCount;
        protected $_m_severity;
        protected $_m_validationBits;
        protected $_m_lenRecord;
        protected $_m_timestamp;
        protected $_m_platformId;
        protected $_m_partitionId;
        protected $_m_creatorId;
        protected $_m_notificationType;
        protected $_m_recordId;
        protected $_m_flags;
        protected $_m_persistenceInformation;
        protected $_m__unnamed16;
        public function signature() { return $this->_m_signature; }

        /**
         * Minor revision of the header; Windows writes 16.
         */
        public function minorRevision() { return $this->_m_minorRevision; }

        /**
         * Major revision of the header; Windows writes 2.
         */
        public function majorRevision() { return $this->_m_majorRevision; }
        public function signatureEnd() { return $this->_m_signatureEnd; }

        /**
         * Number of section descriptors, which follow the header.
         */
        public function sectionCount() { return $this->_m_sectionCount; }

        /**
         * Severity of the most severe error of the record.
         */
        public function severity() { return $this->_m_severity; }

        /**
         * Fields of the header that are filled in; bits of `header_fields`.
         */
        public function validationBits() { return $this->_m_validationBits; }

        /**
         * Size of the record in bytes, with the header, all descriptors and all
         * sections.
         */
        public function lenRecord() { return $this->_m_lenRecord; }

        /**
         * Time at which the error was collected.
         */
        public function timestamp() { return $this->_m_timestamp; }

        /**
         * GUID of the machine, usually the UUID of its SMBIOS tables. It identifies
         * the machine.
         */
        public function platformId() { return $this->_m_platformId; }

        /**
         * GUID of the software partition in which the error occurred.
         */
        public function partitionId() { return $this->_m_partitionId; }

        /**
         * GUID of the creator of the record: cf07c4bd-b789-4e18-b3c4-1f732cb57131 is
         * Windows.
         */
        public function creatorId() { return $this->_m_creatorId; }

        /**
         * GUID of the way in which the error was reported: machine check, corrected
         * machine check, PCI Express, boot and others.
         */
        public function notificationType() { return $this->_m_notificationType; }

        /**
         * Number that, with `creator_id`, is unique among the records of the system.
         */
        public function recordId() { return $this->_m_recordId; }

        /**
         * Circumstances of the error; bits of `record_flags`.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * For the creator of a record that is kept in persistent memory; Windows
         * writes the signature `RE`, a length and an identifier.
         */
        public function persistenceInformation() { return $this->_m_persistenceInformation; }

        /**
         * Reserved.
         */
        public function _unnamed16() { return $this->_m__unnamed16; }
    }
}

/**
 * Advanced error reporting capability of the configuration space.
 */

namespace Cper {
    class AdvancedErrorReporting extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Cper\PciExpress $_parent = null, ?\Cper $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_header = $this->_io->readU4le();
            $this->_m_uncorrectableStatus = $this->_io->readU4le();
            $this->_m_uncorrectableMask = $this->_io->readU4le();
            $this->_m_uncorrectableSeverity = $this->_io->readU4le();
            $this->_m_correctableStatus = $this->_io->readU4le();
            $this->_m_correctableMask = $this->_io->readU4le();
            $this->_m_control = $this->_io->readU4le();
            $this->_m_headerLog = $this->_io->readBytes(16);
            $this->_m_rootErrorCommand = $this->_io->readU4le();
            $this->_m_rootErrorStatus = $this->_io->readU4le();
            $this->_m_correctableSource = $this->_io->readU2le();
            $this->_m_uncorrectableSource = $this->_io->readU2le();
        }
        protected $_m_correctableAdvisoryNonFatal;

        /**
         * Bit 13 of `correctable_status`.
         */
        public function correctableAdvisoryNonFatal() {
            if ($this->_m_correctableAdvisoryNonFatal !== null)
                return $this->_m_correctableAdvisoryNonFatal;
            $this->_m_correctableAdvisoryNonFatal = ($this->correctableStatus() & 8192) != 0;
            return $this->_m_correctableAdvisoryNonFatal;
        }
        protected $_m_correctableBadLinkPacket;

        /**
         * Bit 7 of `correctable_status`: packet of the data link layer.
         */
        public function correctableBadLinkPacket() {
            if ($this->_m_correctableBadLinkPacket !== null)
                return $this->_m_correctableBadLinkPacket;
            $this->_m_correctableBadLinkPacket = ($this->correctableStatus() & 128) != 0;
            return $this->_m_correctableBadLinkPacket;
        }
        protected $_m_correctableBadPacket;

        /**
         * Bit 6 of `correctable_status`: packet of the transaction layer.
         */
        public function correctableBadPacket() {
            if ($this->_m_correctableBadPacket !== null)
                return $this->_m_correctableBadPacket;
            $this->_m_correctableBadPacket = ($this->correctableStatus() & 64) != 0;
            return $this->_m_correctableBadPacket;
        }
        protected $_m_correctableHeaderLogOverflow;

        /**
         * Bit 15 of `correctable_status`.
         */
        public function correctableHeaderLogOverflow() {
            if ($this->_m_correctableHeaderLogOverflow !== null)
                return $this->_m_correctableHeaderLogOverflow;
            $this->_m_correctableHeaderLogOverflow = ($this->correctableStatus() & 32768) != 0;
            return $this->_m_correctableHeaderLogOverflow;
        }
        protected $_m_correctableInternal;

        /**
         * Bit 14 of `correctable_status`.
         */
        public function correctableInternal() {
            if ($this->_m_correctableInternal !== null)
                return $this->_m_correctableInternal;
            $this->_m_correctableInternal = ($this->correctableStatus() & 16384) != 0;
            return $this->_m_correctableInternal;
        }
        protected $_m_correctableReceiver;

        /**
         * Bit 0 of `correctable_status`.
         */
        public function correctableReceiver() {
            if ($this->_m_correctableReceiver !== null)
                return $this->_m_correctableReceiver;
            $this->_m_correctableReceiver = ($this->correctableStatus() & 1) != 0;
            return $this->_m_correctableReceiver;
        }
        protected $_m_correctableReplayRollover;

        /**
         * Bit 8 of `correctable_status`.
         */
        public function correctableReplayRollover() {
            if ($this->_m_correctableReplayRollover !== null)
                return $this->_m_correctableReplayRollover;
            $this->_m_correctableReplayRollover = ($this->correctableStatus() & 256) != 0;
            return $this->_m_correctableReplayRollover;
        }
        protected $_m_correctableReplayTimeout;

        /**
         * Bit 12 of `correctable_status`.
         */
        public function correctableReplayTimeout() {
            if ($this->_m_correctableReplayTimeout !== null)
                return $this->_m_correctableReplayTimeout;
            $this->_m_correctableReplayTimeout = ($this->correctableStatus() & 4096) != 0;
            return $this->_m_correctableReplayTimeout;
        }
        protected $_m_uncorrectableAccessControlViolation;

        /**
         * Bit 21 of `uncorrectable_status`.
         */
        public function uncorrectableAccessControlViolation() {
            if ($this->_m_uncorrectableAccessControlViolation !== null)
                return $this->_m_uncorrectableAccessControlViolation;
            $this->_m_uncorrectableAccessControlViolation = ($this->uncorrectableStatus() & 2097152) != 0;
            return $this->_m_uncorrectableAccessControlViolation;
        }
        protected $_m_uncorrectableAtomicEgressBlocked;

        /**
         * Bit 24 of `uncorrectable_status`.
         */
        public function uncorrectableAtomicEgressBlocked() {
            if ($this->_m_uncorrectableAtomicEgressBlocked !== null)
                return $this->_m_uncorrectableAtomicEgressBlocked;
            $this->_m_uncorrectableAtomicEgressBlocked = ($this->uncorrectableStatus() & 16777216) != 0;
            return $this->_m_uncorrectableAtomicEgressBlocked;
        }
        protected $_m_uncorrectableCompleterAbort;

        /**
         * Bit 15 of `uncorrectable_status`.
         */
        public function uncorrectableCompleterAbort() {
            if ($this->_m_uncorrectableCompleterAbort !== null)
                return $this->_m_uncorrectableCompleterAbort;
            $this->_m_uncorrectableCompleterAbort = ($this->uncorrectableStatus() & 32768) != 0;
            return $this->_m_uncorrectableCompleterAbort;
        }
        protected $_m_uncorrectableCompletionTimeout;

        /**
         * Bit 14 of `uncorrectable_status`.
         */
        public function uncorrectableCompletionTimeout() {
            if ($this->_m_uncorrectableCompletionTimeout !== null)
                return $this->_m_uncorrectableCompletionTimeout;
            $this->_m_uncorrectableCompletionTimeout = ($this->uncorrectableStatus() & 16384) != 0;
            return $this->_m_uncorrectableCompletionTimeout;
        }
        protected $_m_uncorrectableDataLinkProtocol;

        /**
         * Bit 4 of `uncorrectable_status`.
         */
        public function uncorrectableDataLinkProtocol() {
            if ($this->_m_uncorrectableDataLinkProtocol !== null)
                return $this->_m_uncorrectableDataLinkProtocol;
            $this->_m_uncorrectableDataLinkProtocol = ($this->uncorrectableStatus() & 16) != 0;
            return $this->_m_uncorrectableDataLinkProtocol;
        }
        protected $_m_uncorrectableEcrc;

        /**
         * Bit 19 of `uncorrectable_status`: end-to-end checksum.
         */
        public function uncorrectableEcrc() {
            if ($this->_m_uncorrectableEcrc !== null)
                return $this->_m_uncorrectableEcrc;
            $this->_m_uncorrectableEcrc = ($this->uncorrectableStatus() & 524288) != 0;
            return $this->_m_uncorrectableEcrc;
        }
        protected $_m_uncorrectableFlowControlProtocol;

        /**
         * Bit 13 of `uncorrectable_status`.
         */
        public function uncorrectableFlowControlProtocol() {
            if ($this->_m_uncorrectableFlowControlProtocol !== null)
                return $this->_m_uncorrectableFlowControlProtocol;
            $this->_m_uncorrectableFlowControlProtocol = ($this->uncorrectableStatus() & 8192) != 0;
            return $this->_m_uncorrectableFlowControlProtocol;
        }
        protected $_m_uncorrectableInternal;

        /**
         * Bit 22 of `uncorrectable_status`.
         */
        public function uncorrectableInternal() {
            if ($this->_m_uncorrectableInternal !== null)
                return $this->_m_uncorrectableInternal;
            $this->_m_uncorrectableInternal = ($this->uncorrectableStatus() & 4194304) != 0;
            return $this->_m_uncorrectableInternal;
        }
        protected $_m_uncorrectableMalformedPacket;

        /**
         * Bit 18 of `uncorrectable_status`.
         */
        public function uncorrectableMalformedPacket() {
            if ($this->_m_uncorrectableMalformedPacket !== null)
                return $this->_m_uncorrectableMalformedPacket;
            $this->_m_uncorrectableMalformedPacket = ($this->uncorrectableStatus() & 262144) != 0;
            return $this->_m_uncorrectableMalformedPacket;
        }
        protected $_m_uncorrectableMulticastBlocked;

        /**
         * Bit 23 of `uncorrectable_status`.
         */
        public function uncorrectableMulticastBlocked() {
            if ($this->_m_uncorrectableMulticastBlocked !== null)
                return $this->_m_uncorrectableMulticastBlocked;
            $this->_m_uncorrectableMulticastBlocked = ($this->uncorrectableStatus() & 8388608) != 0;
            return $this->_m_uncorrectableMulticastBlocked;
        }
        protected $_m_uncorrectablePoisonedEgressBlocked;

        /**
         * Bit 26 of `uncorrectable_status`.
         */
        public function uncorrectablePoisonedEgressBlocked() {
            if ($this->_m_uncorrectablePoisonedEgressBlocked !== null)
                return $this->_m_uncorrectablePoisonedEgressBlocked;
            $this->_m_uncorrectablePoisonedEgressBlocked = ($this->uncorrectableStatus() & 67108864) != 0;
            return $this->_m_uncorrectablePoisonedEgressBlocked;
        }
        protected $_m_uncorrectablePoisonedPacket;

        /**
         * Bit 12 of `uncorrectable_status`.
         */
        public function uncorrectablePoisonedPacket() {
            if ($this->_m_uncorrectablePoisonedPacket !== null)
                return $this->_m_uncorrectablePoisonedPacket;
            $this->_m_uncorrectablePoisonedPacket = ($this->uncorrectableStatus() & 4096) != 0;
            return $this->_m_uncorrectablePoisonedPacket;
        }
        protected $_m_uncorrectablePrefixBlocked;

        /**
         * Bit 25 of `uncorrectable_status`.
         */
        public function uncorrectablePrefixBlocked() {
            if ($this->_m_uncorrectablePrefixBlocked !== null)
                return $this->_m_uncorrectablePrefixBlocked;
            $this->_m_uncorrectablePrefixBlocked = ($this->uncorrectableStatus() & 33554432) != 0;
            return $this->_m_uncorrectablePrefixBlocked;
        }
        protected $_m_uncorrectableReceiverOverflow;

        /**
         * Bit 17 of `uncorrectable_status`.
         */
        public function uncorrectableReceiverOverflow() {
            if ($this->_m_uncorrectableReceiverOverflow !== null)
                return $this->_m_uncorrectableReceiverOverflow;
            $this->_m_uncorrectableReceiverOverflow = ($this->uncorrectableStatus() & 131072) != 0;
            return $this->_m_uncorrectableReceiverOverflow;
        }
        protected $_m_uncorrectableSurpriseDown;

        /**
         * Bit 5 of `uncorrectable_status`.
         */
        public function uncorrectableSurpriseDown() {
            if ($this->_m_uncorrectableSurpriseDown !== null)
                return $this->_m_uncorrectableSurpriseDown;
            $this->_m_uncorrectableSurpriseDown = ($this->uncorrectableStatus() & 32) != 0;
            return $this->_m_uncorrectableSurpriseDown;
        }
        protected $_m_uncorrectableUnexpectedCompletion;

        /**
         * Bit 16 of `uncorrectable_status`.
         */
        public function uncorrectableUnexpectedCompletion() {
            if ($this->_m_uncorrectableUnexpectedCompletion !== null)
                return $this->_m_uncorrectableUnexpectedCompletion;
            $this->_m_uncorrectableUnexpectedCompletion = ($this->uncorrectableStatus() & 65536) != 0;
            return $this->_m_uncorrectableUnexpectedCompletion;
        }
        protected $_m_uncorrectableUnsupportedRequest;

        /**
         * Bit 20 of `uncorrectable_status`.
         */
        public function uncorrectableUnsupportedRequest() {
            if ($this->_m_uncorrectableUnsupportedRequest !== null)
                return $this->_m_uncorrectableUnsupportedRequest;
            $this->_m_uncorrectableUnsupportedRequest = ($this->uncorrectableStatus() & 1048576) != 0;
            return $this->_m_uncorrectableUnsupportedRequest;
        }
        protected $_m_header;
        protected $_m_uncorrectableStatus;
        protected $_m_uncorrectableMask;
        protected $_m_uncorrectableSeverity;
        protected $_m_correctableStatus;
        protected $_m_correctableMask;
        protected $_m_control;
        protected $_m_headerLog;
        protected $_m_rootErrorCommand;
        protected $_m_rootErrorStatus;
        protected $_m_correctableSource;
        protected $_m_uncorrectableSource;

        /**
         * Kind of capability (1) in bits 0 to 15, version, offset of the next one.
         */
        public function header() { return $this->_m_header; }

        /**
         * Uncorrectable errors that occurred; bits of `uncorrectable_errors`.
         */
        public function uncorrectableStatus() { return $this->_m_uncorrectableStatus; }

        /**
         * Uncorrectable errors that are not reported.
         */
        public function uncorrectableMask() { return $this->_m_uncorrectableMask; }

        /**
         * Uncorrectable errors that count as fatal.
         */
        public function uncorrectableSeverity() { return $this->_m_uncorrectableSeverity; }

        /**
         * Correctable errors that occurred; bits of `correctable_errors`.
         */
        public function correctableStatus() { return $this->_m_correctableStatus; }

        /**
         * Correctable errors that are not reported.
         */
        public function correctableMask() { return $this->_m_correctableMask; }

        /**
         * Bit of the first uncorrectable error in bits 0 to 4.
         */
        public function control() { return $this->_m_control; }

        /**
         * Header of the packet in which the first error occurred.
         */
        public function headerLog() { return $this->_m_headerLog; }

        /**
         * Errors that a root port reports by an interrupt.
         */
        public function rootErrorCommand() { return $this->_m_rootErrorCommand; }

        /**
         * Errors that were reported to a root port.
         */
        public function rootErrorStatus() { return $this->_m_rootErrorStatus; }

        /**
         * Requester id (bus, device, function) of the first correctable error.
         */
        public function correctableSource() { return $this->_m_correctableSource; }

        /**
         * Requester id (bus, device, function) of the first uncorrectable error.
         */
        public function uncorrectableSource() { return $this->_m_uncorrectableSource; }
    }
}

/**
 * Where an error was detected, and its class.
 */

namespace Cper {
    class ErrorStatus extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Cper $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m__unnamed0 = $this->_io->readBytes(1);
            $this->_m_errorClass = $this->_io->readU1();
            $this->_m_detectedIn = $this->_io->readU1();
            $this->_m__unnamed3 = $this->_io->readBytes(5);
        }
        protected $_m_flagAddress;

        /**
         * Bit 0 of `detected_in`: detected on the address or its ECC.
         */
        public function flagAddress() {
            if ($this->_m_flagAddress !== null)
                return $this->_m_flagAddress;
            $this->_m_flagAddress = ($this->detectedIn() & 1) != 0;
            return $this->_m_flagAddress;
        }
        protected $_m_flagControl;

        /**
         * Bit 1 of `detected_in`: detected on the control signals.
         */
        public function flagControl() {
            if ($this->_m_flagControl !== null)
                return $this->_m_flagControl;
            $this->_m_flagControl = ($this->detectedIn() & 2) != 0;
            return $this->_m_flagControl;
        }
        protected $_m_flagData;

        /**
         * Bit 2 of `detected_in`: detected on the data or its ECC.
         */
        public function flagData() {
            if ($this->_m_flagData !== null)
                return $this->_m_flagData;
            $this->_m_flagData = ($this->detectedIn() & 4) != 0;
            return $this->_m_flagData;
        }
        protected $_m_flagFirstError;

        /**
         * Bit 5 of `detected_in`: the first of several errors.
         */
        public function flagFirstError() {
            if ($this->_m_flagFirstError !== null)
                return $this->_m_flagFirstError;
            $this->_m_flagFirstError = ($this->detectedIn() & 32) != 0;
            return $this->_m_flagFirstError;
        }
        protected $_m_flagOverflow;

        /**
         * Bit 6 of `detected_in`: further errors were lost.
         */
        public function flagOverflow() {
            if ($this->_m_flagOverflow !== null)
                return $this->_m_flagOverflow;
            $this->_m_flagOverflow = ($this->detectedIn() & 64) != 0;
            return $this->_m_flagOverflow;
        }
        protected $_m_flagRequester;

        /**
         * Bit 4 of `detected_in`: detected by the requester.
         */
        public function flagRequester() {
            if ($this->_m_flagRequester !== null)
                return $this->_m_flagRequester;
            $this->_m_flagRequester = ($this->detectedIn() & 16) != 0;
            return $this->_m_flagRequester;
        }
        protected $_m_flagResponder;

        /**
         * Bit 3 of `detected_in`: detected by the responder.
         */
        public function flagResponder() {
            if ($this->_m_flagResponder !== null)
                return $this->_m_flagResponder;
            $this->_m_flagResponder = ($this->detectedIn() & 8) != 0;
            return $this->_m_flagResponder;
        }
        protected $_m__unnamed0;
        protected $_m_errorClass;
        protected $_m_detectedIn;
        protected $_m__unnamed3;

        /**
         * Reserved.
         */
        public function _unnamed0() { return $this->_m__unnamed0; }

        /**
         * What failed, such as memory or the bus.
         */
        public function errorClass() { return $this->_m_errorClass; }

        /**
         * Circumstances; bits of `error_status_flags`.
         */
        public function detectedIn() { return $this->_m_detectedIn; }

        /**
         * Reserved.
         */
        public function _unnamed3() { return $this->_m__unnamed3; }
    }
}

/**
 * Reference to an error record of the firmware, or such a record. Revision 1
 * of the section has 0x10 bytes, later ones 0x20 and what the firmware adds.
 */

namespace Cper {
    class Firmware extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Cper\SectionDescriptor $_parent = null, ?\Cper $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_recordType = $this->_io->readU1();
            $this->_m_recordRevision = $this->_io->readU1();
            $this->_m__unnamed2 = $this->_io->readBytes(6);
            $this->_m_recordId = $this->_io->readU8le();
        }
        protected $_m_recordGuid;

        /**
         * GUID of the kind of record that follows.
         */
        public function recordGuid() {
            if ($this->_m_recordGuid !== null)
                return $this->_m_recordGuid;
            if ($this->_io()->size() >= 32) {
                $_pos = $this->_io->pos();
                $this->_io->seek(16);
                $this->_m_recordGuid = $this->_io->readBytes(16);
                $this->_io->seek($_pos);
            }
            return $this->_m_recordGuid;
        }
        protected $_m_recordType;
        protected $_m_recordRevision;
        protected $_m__unnamed2;
        protected $_m_recordId;

        /**
         * Kind of firmware record.
         */
        public function recordType() { return $this->_m_recordType; }

        /**
         * Revision of the section; 2 means that `record_guid` is filled in.
         */
        public function recordRevision() { return $this->_m_recordRevision; }

        /**
         * Reserved.
         */
        public function _unnamed2() { return $this->_m__unnamed2; }

        /**
         * Identifier of the record, 0 if `record_guid` has it.
         */
        public function recordId() { return $this->_m_recordId; }
    }
}

/**
 * Registers of a bank of an x86 or x64 processor that reported a machine check,
 * as Windows stores them. The fields are packed: 64-bit fields are not aligned.
 * Version 2 has 0x110 bytes (older ones 0x108), version 3 has 0x124, version 4
 * has 0x4a8.
 */

namespace Cper {
    class MachineCheck extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Cper\SectionDescriptor $_parent = null, ?\Cper $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_version = $this->_io->readU4le();
            $this->_m_vendor = $this->_io->readU4le();
            $this->_m_timestamp = $this->_io->readU8le();
            $this->_m_processorNumber = $this->_io->readU4le();
            $this->_m_globalStatus = $this->_io->readU8le();
            $this->_m_instructionPointer = $this->_io->readU8le();
            $this->_m_bank = $this->_io->readU4le();
            $this->_m_status = $this->_io->readU8le();
            $this->_m_address = $this->_io->readU8le();
            $this->_m_misc = $this->_io->readU8le();
            $this->_m_extendedRegisterCount = $this->_io->readU4le();
            $this->_m_apicId = $this->_io->readU4le();
            $this->_m_extendedRegisters = [];
            $n = 24;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_extendedRegisters[] = $this->_io->readU8le();
            }
        }
        protected $_m_actionHypervisorHandled;

        /**
         * Bit 1 of `recovery_action`: the hypervisor tried to recover.
         */
        public function actionHypervisorHandled() {
            if ($this->_m_actionHypervisorHandled !== null)
                return $this->_m_actionHypervisorHandled;
            if ( (($this->version() >= 3) && ($this->_io()->size() >= 292)) ) {
                $this->_m_actionHypervisorHandled = ($this->recoveryAction() & 2) != 0;
            }
            return $this->_m_actionHypervisorHandled;
        }
        protected $_m_actionRecoveryAttempted;

        /**
         * Bit 0 of `recovery_action`: Windows tried to recover.
         */
        public function actionRecoveryAttempted() {
            if ($this->_m_actionRecoveryAttempted !== null)
                return $this->_m_actionRecoveryAttempted;
            if ( (($this->version() >= 3) && ($this->_io()->size() >= 292)) ) {
                $this->_m_actionRecoveryAttempted = ($this->recoveryAction() & 1) != 0;
            }
            return $this->_m_actionRecoveryAttempted;
        }
        protected $_m_failureContextCorrupt;

        /**
         * Bit 2 of `recovery_failure`.
         */
        public function failureContextCorrupt() {
            if ($this->_m_failureContextCorrupt !== null)
                return $this->_m_failureContextCorrupt;
            if ( (($this->version() >= 3) && ($this->_io()->size() >= 292)) ) {
                $this->_m_failureContextCorrupt = ($this->recoveryFailure() & 4) != 0;
            }
            return $this->_m_failureContextCorrupt;
        }
        protected $_m_failureHighIrql;

        /**
         * Bit 7 of `recovery_failure`.
         */
        public function failureHighIrql() {
            if ($this->_m_failureHighIrql !== null)
                return $this->_m_failureHighIrql;
            if ( (($this->version() >= 3) && ($this->_io()->size() >= 292)) ) {
                $this->_m_failureHighIrql = ($this->recoveryFailure() & 128) != 0;
            }
            return $this->_m_failureHighIrql;
        }
        protected $_m_failureInstructionPointerNotValid;

        /**
         * Bit 3 of `recovery_failure`.
         */
        public function failureInstructionPointerNotValid() {
            if ($this->_m_failureInstructionPointerNotValid !== null)
                return $this->_m_failureInstructionPointerNotValid;
            if ( (($this->version() >= 3) && ($this->_io()->size() >= 292)) ) {
                $this->_m_failureInstructionPointerNotValid = ($this->recoveryFailure() & 8) != 0;
            }
            return $this->_m_failureInstructionPointerNotValid;
        }
        protected $_m_failureInterruptsDisabled;

        /**
         * Bit 8 of `recovery_failure`.
         */
        public function failureInterruptsDisabled() {
            if ($this->_m_failureInterruptsDisabled !== null)
                return $this->_m_failureInterruptsDisabled;
            if ( (($this->version() >= 3) && ($this->_io()->size() >= 292)) ) {
                $this->_m_failureInterruptsDisabled = ($this->recoveryFailure() & 256) != 0;
            }
            return $this->_m_failureInterruptsDisabled;
        }
        protected $_m_failureInvalidAddressMode;

        /**
         * Bit 6 of `recovery_failure`.
         */
        public function failureInvalidAddressMode() {
            if ($this->_m_failureInvalidAddressMode !== null)
                return $this->_m_failureInvalidAddressMode;
            if ( (($this->version() >= 3) && ($this->_io()->size() >= 292)) ) {
                $this->_m_failureInvalidAddressMode = ($this->recoveryFailure() & 64) != 0;
            }
            return $this->_m_failureInvalidAddressMode;
        }
        protected $_m_failureMiscOrAddressNotValid;

        /**
         * Bit 5 of `recovery_failure`.
         */
        public function failureMiscOrAddressNotValid() {
            if ($this->_m_failureMiscOrAddressNotValid !== null)
                return $this->_m_failureMiscOrAddressNotValid;
            if ( (($this->version() >= 3) && ($this->_io()->size() >= 292)) ) {
                $this->_m_failureMiscOrAddressNotValid = ($this->recoveryFailure() & 32) != 0;
            }
            return $this->_m_failureMiscOrAddressNotValid;
        }
        protected $_m_failureNoRecoveryContext;

        /**
         * Bit 4 of `recovery_failure`.
         */
        public function failureNoRecoveryContext() {
            if ($this->_m_failureNoRecoveryContext !== null)
                return $this->_m_failureNoRecoveryContext;
            if ( (($this->version() >= 3) && ($this->_io()->size() >= 292)) ) {
                $this->_m_failureNoRecoveryContext = ($this->recoveryFailure() & 16) != 0;
            }
            return $this->_m_failureNoRecoveryContext;
        }
        protected $_m_failureNotSupported;

        /**
         * Bit 0 of `recovery_failure`.
         */
        public function failureNotSupported() {
            if ($this->_m_failureNotSupported !== null)
                return $this->_m_failureNotSupported;
            if ( (($this->version() >= 3) && ($this->_io()->size() >= 292)) ) {
                $this->_m_failureNotSupported = ($this->recoveryFailure() & 1) != 0;
            }
            return $this->_m_failureNotSupported;
        }
        protected $_m_failureOverflow;

        /**
         * Bit 1 of `recovery_failure`.
         */
        public function failureOverflow() {
            if ($this->_m_failureOverflow !== null)
                return $this->_m_failureOverflow;
            if ( (($this->version() >= 3) && ($this->_io()->size() >= 292)) ) {
                $this->_m_failureOverflow = ($this->recoveryFailure() & 2) != 0;
            }
            return $this->_m_failureOverflow;
        }
        protected $_m_failureStackOverflow;

        /**
         * Bit 10 of `recovery_failure`.
         */
        public function failureStackOverflow() {
            if ($this->_m_failureStackOverflow !== null)
                return $this->_m_failureStackOverflow;
            if ( (($this->version() >= 3) && ($this->_io()->size() >= 292)) ) {
                $this->_m_failureStackOverflow = ($this->recoveryFailure() & 1024) != 0;
            }
            return $this->_m_failureStackOverflow;
        }
        protected $_m_failureSwapBusy;

        /**
         * Bit 9 of `recovery_failure`.
         */
        public function failureSwapBusy() {
            if ($this->_m_failureSwapBusy !== null)
                return $this->_m_failureSwapBusy;
            if ( (($this->version() >= 3) && ($this->_io()->size() >= 292)) ) {
                $this->_m_failureSwapBusy = ($this->recoveryFailure() & 512) != 0;
            }
            return $this->_m_failureSwapBusy;
        }
        protected $_m_globalCapability;

        /**
         * Register MCG_CAP.
         */
        public function globalCapability() {
            if ($this->_m_globalCapability !== null)
                return $this->_m_globalCapability;
            if ($this->_io()->size() >= 272) {
                $_pos = $this->_io->pos();
                $this->_io->seek(264);
                $this->_m_globalCapability = $this->_io->readU8le();
                $this->_io->seek($_pos);
            }
            return $this->_m_globalCapability;
        }
        protected $_m_globalErrorIpValid;

        /**
         * Bit 1 of `global_status`: the instruction pointer is that of the error.
         */
        public function globalErrorIpValid() {
            if ($this->_m_globalErrorIpValid !== null)
                return $this->_m_globalErrorIpValid;
            $this->_m_globalErrorIpValid = ($this->globalStatusLow() & 2) != 0;
            return $this->_m_globalErrorIpValid;
        }
        protected $_m_globalInProgress;

        /**
         * Bit 2 of `global_status`: a machine check is in progress.
         */
        public function globalInProgress() {
            if ($this->_m_globalInProgress !== null)
                return $this->_m_globalInProgress;
            $this->_m_globalInProgress = ($this->globalStatusLow() & 4) != 0;
            return $this->_m_globalInProgress;
        }
        protected $_m_globalRestartIpValid;

        /**
         * Bit 0 of `global_status`: the instruction can be restarted.
         */
        public function globalRestartIpValid() {
            if ($this->_m_globalRestartIpValid !== null)
                return $this->_m_globalRestartIpValid;
            $this->_m_globalRestartIpValid = ($this->globalStatusLow() & 1) != 0;
            return $this->_m_globalRestartIpValid;
        }
        protected $_m_globalStatusLow;

        /**
         * Lower half of `global_status`, which has all bits that are declared.
         */
        public function globalStatusLow() {
            if ($this->_m_globalStatusLow !== null)
                return $this->_m_globalStatusLow;
            $_pos = $this->_io->pos();
            $this->_io->seek(20);
            $this->_m_globalStatusLow = $this->_io->readU4le();
            $this->_io->seek($_pos);
            return $this->_m_globalStatusLow;
        }
        protected $_m_hasRecovered;

        /**
         * 1 if Windows recovered from the error.
         */
        public function hasRecovered() {
            if ($this->_m_hasRecovered !== null)
                return $this->_m_hasRecovered;
            if ( (($this->version() >= 3) && ($this->_io()->size() >= 292)) ) {
                $_pos = $this->_io->pos();
                $this->_io->seek(281);
                $this->_m_hasRecovered = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_hasRecovered;
        }
        protected $_m_isActionRequired;

        /**
         * 1 if software has to act.
         */
        public function isActionRequired() {
            if ($this->_m_isActionRequired !== null)
                return $this->_m_isActionRequired;
            if ( (($this->version() >= 3) && ($this->_io()->size() >= 292)) ) {
                $_pos = $this->_io->pos();
                $this->_io->seek(280);
                $this->_m_isActionRequired = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_isActionRequired;
        }
        protected $_m_recoveryAction;

        /**
         * Bit 0 is set if Windows tried to recover, bit 1 if the hypervisor did.
         */
        public function recoveryAction() {
            if ($this->_m_recoveryAction !== null)
                return $this->_m_recoveryAction;
            if ( (($this->version() >= 3) && ($this->_io()->size() >= 292)) ) {
                $_pos = $this->_io->pos();
                $this->_io->seek(276);
                $this->_m_recoveryAction = $this->_io->readU4le();
                $this->_io->seek($_pos);
            }
            return $this->_m_recoveryAction;
        }
        protected $_m_recoveryFailure;

        /**
         * Why Windows could not recover from the error; bits of `recovery_failures`.
         */
        public function recoveryFailure() {
            if ($this->_m_recoveryFailure !== null)
                return $this->_m_recoveryFailure;
            if ( (($this->version() >= 3) && ($this->_io()->size() >= 292)) ) {
                $_pos = $this->_io->pos();
                $this->_io->seek(272);
                $this->_m_recoveryFailure = $this->_io->readU4le();
                $this->_io->seek($_pos);
            }
            return $this->_m_recoveryFailure;
        }
        protected $_m_statusAddressValid;

        /**
         * Bit 58 of `status`: `address` is filled in.
         */
        public function statusAddressValid() {
            if ($this->_m_statusAddressValid !== null)
                return $this->_m_statusAddressValid;
            $this->_m_statusAddressValid = ($this->statusTop() & 4) != 0;
            return $this->_m_statusAddressValid;
        }
        protected $_m_statusContextCorrupt;

        /**
         * Bit 57 of `status`: the state of the processor is corrupt.
         */
        public function statusContextCorrupt() {
            if ($this->_m_statusContextCorrupt !== null)
                return $this->_m_statusContextCorrupt;
            $this->_m_statusContextCorrupt = ($this->statusTop() & 2) != 0;
            return $this->_m_statusContextCorrupt;
        }
        protected $_m_statusErrorEnabled;

        /**
         * Bit 60 of `status`: reports of this error were enabled.
         */
        public function statusErrorEnabled() {
            if ($this->_m_statusErrorEnabled !== null)
                return $this->_m_statusErrorEnabled;
            $this->_m_statusErrorEnabled = ($this->statusTop() & 16) != 0;
            return $this->_m_statusErrorEnabled;
        }
        protected $_m_statusMiscValid;

        /**
         * Bit 59 of `status`: `misc` is filled in.
         */
        public function statusMiscValid() {
            if ($this->_m_statusMiscValid !== null)
                return $this->_m_statusMiscValid;
            $this->_m_statusMiscValid = ($this->statusTop() & 8) != 0;
            return $this->_m_statusMiscValid;
        }
        protected $_m_statusOverflow;

        /**
         * Bit 62 of `status`: another error occurred before this one was read.
         */
        public function statusOverflow() {
            if ($this->_m_statusOverflow !== null)
                return $this->_m_statusOverflow;
            $this->_m_statusOverflow = ($this->statusTop() & 64) != 0;
            return $this->_m_statusOverflow;
        }
        protected $_m_statusTop;

        /**
         * Bits 56 to 63 of `status`, which are the same for all processors from 57 on.
         */
        public function statusTop() {
            if ($this->_m_statusTop !== null)
                return $this->_m_statusTop;
            $_pos = $this->_io->pos();
            $this->_io->seek(47);
            $this->_m_statusTop = $this->_io->readU1();
            $this->_io->seek($_pos);
            return $this->_m_statusTop;
        }
        protected $_m_statusUncorrected;

        /**
         * Bit 61 of `status`: the error was not corrected.
         */
        public function statusUncorrected() {
            if ($this->_m_statusUncorrected !== null)
                return $this->_m_statusUncorrected;
            $this->_m_statusUncorrected = ($this->statusTop() & 32) != 0;
            return $this->_m_statusUncorrected;
        }
        protected $_m_statusValid;

        /**
         * Bit 63 of `status`: the register has an error.
         */
        public function statusValid() {
            if ($this->_m_statusValid !== null)
                return $this->_m_statusValid;
            $this->_m_statusValid = ($this->statusTop() & 128) != 0;
            return $this->_m_statusValid;
        }
        protected $_m_version;
        protected $_m_vendor;
        protected $_m_timestamp;
        protected $_m_processorNumber;
        protected $_m_globalStatus;
        protected $_m_instructionPointer;
        protected $_m_bank;
        protected $_m_status;
        protected $_m_address;
        protected $_m_misc;
        protected $_m_extendedRegisterCount;
        protected $_m_apicId;
        protected $_m_extendedRegisters;

        /**
         * Version of the section, 2 to 4.
         */
        public function version() { return $this->_m_version; }

        /**
         * Vendor of the processor.
         */
        public function vendor() { return $this->_m_vendor; }

        /**
         * Time of the machine check, in units of 100 ns since 1601, UTC.
         */
        public function timestamp() { return $this->_m_timestamp; }

        /**
         * Number of the processor in Windows.
         */
        public function processorNumber() { return $this->_m_processorNumber; }

        /**
         * Register MCG_STATUS: bit 0 the instruction can be restarted, bit 1 the
         * instruction pointer is that of the error, bit 2 a machine check is in
         * progress.
         */
        public function globalStatus() { return $this->_m_globalStatus; }

        /**
         * Address of the instruction at which the machine check was reported.
         */
        public function instructionPointer() { return $this->_m_instructionPointer; }

        /**
         * Number of the bank.
         */
        public function bank() { return $this->_m_bank; }

        /**
         * Register MCi_STATUS of the bank; parameters 3 and 4 of bug check 0x124 are
         * its upper and its lower half.
         */
        public function status() { return $this->_m_status; }

        /**
         * Register MCi_ADDR, valid if bit 58 of `status` is set.
         */
        public function address() { return $this->_m_address; }

        /**
         * Register MCi_MISC, valid if bit 59 of `status` is set.
         */
        public function misc() { return $this->_m_misc; }

        /**
         * Number of `extended_registers` that are filled in.
         */
        public function extendedRegisterCount() { return $this->_m_extendedRegisterCount; }

        /**
         * Local APIC id of the processor; 0 in records of older systems.
         */
        public function apicId() { return $this->_m_apicId; }

        /**
         * Further registers. Of AMD processors: 0 MCA_IPID, 1 MCA_SYND, 2 MCA_CONFIG,
         * 3 MCA_DESTAT, 4 MCA_DEADDR, 5 to 8 MCA_MISC1 to MCA_MISC4.
         */
        public function extendedRegisters() { return $this->_m_extendedRegisters; }
    }
}

/**
 * Error of memory. UEFI 2.1 has the first 0x49 bytes, UEFI 2.3 and later 0x50;
 * sections of 0x4d bytes occur, too.
 */

namespace Cper {
    class Memory extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Cper\SectionDescriptor $_parent = null, ?\Cper $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_validationBits = $this->_io->readU8le();
            $this->_m_errorStatus = new \Cper\ErrorStatus($this->_io, $this, $this->_root);
            $this->_m_physicalAddress = $this->_io->readU8le();
            $this->_m_physicalAddressMask = $this->_io->readU8le();
            $this->_m_node = $this->_io->readU2le();
            $this->_m_card = $this->_io->readU2le();
            $this->_m_module = $this->_io->readU2le();
            $this->_m_bank = $this->_io->readU2le();
            $this->_m_device = $this->_io->readU2le();
            $this->_m_row = $this->_io->readU2le();
            $this->_m_column = $this->_io->readU2le();
            $this->_m_bitPosition = $this->_io->readU2le();
            $this->_m_requesterId = $this->_io->readU8le();
            $this->_m_responderId = $this->_io->readU8le();
            $this->_m_targetId = $this->_io->readU8le();
            $this->_m_errorType = $this->_io->readU1();
        }
        protected $_m_cardHandle;

        /**
         * Handle of the SMBIOS structure (type 16) of the memory array.
         */
        public function cardHandle() {
            if ($this->_m_cardHandle !== null)
                return $this->_m_cardHandle;
            if ($this->_io()->size() >= 80) {
                $_pos = $this->_io->pos();
                $this->_io->seek(76);
                $this->_m_cardHandle = $this->_io->readU2le();
                $this->_io->seek($_pos);
            }
            return $this->_m_cardHandle;
        }
        protected $_m_extendedRow;

        /**
         * Bits 0 and 1 are bits 16 and 17 of the row, bits 5 to 7 the chip.
         */
        public function extendedRow() {
            if ($this->_m_extendedRow !== null)
                return $this->_m_extendedRow;
            if ($this->_io()->size() >= 80) {
                $_pos = $this->_io->pos();
                $this->_io->seek(73);
                $this->_m_extendedRow = $this->_io->readU1();
                $this->_io->seek($_pos);
            }
            return $this->_m_extendedRow;
        }
        protected $_m_hasBank;

        /**
         * Bit 6 of `validation_bits`: `bank` is filled in.
         */
        public function hasBank() {
            if ($this->_m_hasBank !== null)
                return $this->_m_hasBank;
            $this->_m_hasBank = ($this->validationBitsLow() & 64) != 0;
            return $this->_m_hasBank;
        }
        protected $_m_hasBitPosition;

        /**
         * Bit 10 of `validation_bits`: `bit_position` is filled in.
         */
        public function hasBitPosition() {
            if ($this->_m_hasBitPosition !== null)
                return $this->_m_hasBitPosition;
            $this->_m_hasBitPosition = ($this->validationBitsLow() & 1024) != 0;
            return $this->_m_hasBitPosition;
        }
        protected $_m_hasCard;

        /**
         * Bit 4 of `validation_bits`: `card` is filled in.
         */
        public function hasCard() {
            if ($this->_m_hasCard !== null)
                return $this->_m_hasCard;
            $this->_m_hasCard = ($this->validationBitsLow() & 16) != 0;
            return $this->_m_hasCard;
        }
        protected $_m_hasCardHandle;

        /**
         * Bit 16 of `validation_bits`: `card_handle` is filled in.
         */
        public function hasCardHandle() {
            if ($this->_m_hasCardHandle !== null)
                return $this->_m_hasCardHandle;
            $this->_m_hasCardHandle = ($this->validationBitsLow() & 65536) != 0;
            return $this->_m_hasCardHandle;
        }
        protected $_m_hasColumn;

        /**
         * Bit 9 of `validation_bits`: `column` is filled in.
         */
        public function hasColumn() {
            if ($this->_m_hasColumn !== null)
                return $this->_m_hasColumn;
            $this->_m_hasColumn = ($this->validationBitsLow() & 512) != 0;
            return $this->_m_hasColumn;
        }
        protected $_m_hasDevice;

        /**
         * Bit 7 of `validation_bits`: `device` is filled in.
         */
        public function hasDevice() {
            if ($this->_m_hasDevice !== null)
                return $this->_m_hasDevice;
            $this->_m_hasDevice = ($this->validationBitsLow() & 128) != 0;
            return $this->_m_hasDevice;
        }
        protected $_m_hasErrorStatus;

        /**
         * Bit 0 of `validation_bits`: `error_status` is filled in.
         */
        public function hasErrorStatus() {
            if ($this->_m_hasErrorStatus !== null)
                return $this->_m_hasErrorStatus;
            $this->_m_hasErrorStatus = ($this->validationBitsLow() & 1) != 0;
            return $this->_m_hasErrorStatus;
        }
        protected $_m_hasErrorType;

        /**
         * Bit 14 of `validation_bits`: `error_type` is filled in.
         */
        public function hasErrorType() {
            if ($this->_m_hasErrorType !== null)
                return $this->_m_hasErrorType;
            $this->_m_hasErrorType = ($this->validationBitsLow() & 16384) != 0;
            return $this->_m_hasErrorType;
        }
        protected $_m_hasExtendedRow;

        /**
         * Bit 18 of `validation_bits`: `extended_row` is filled in.
         */
        public function hasExtendedRow() {
            if ($this->_m_hasExtendedRow !== null)
                return $this->_m_hasExtendedRow;
            $this->_m_hasExtendedRow = ($this->validationBitsLow() & 262144) != 0;
            return $this->_m_hasExtendedRow;
        }
        protected $_m_hasModule;

        /**
         * Bit 5 of `validation_bits`: `module` is filled in.
         */
        public function hasModule() {
            if ($this->_m_hasModule !== null)
                return $this->_m_hasModule;
            $this->_m_hasModule = ($this->validationBitsLow() & 32) != 0;
            return $this->_m_hasModule;
        }
        protected $_m_hasModuleHandle;

        /**
         * Bit 17 of `validation_bits`: `module_handle` is filled in.
         */
        public function hasModuleHandle() {
            if ($this->_m_hasModuleHandle !== null)
                return $this->_m_hasModuleHandle;
            $this->_m_hasModuleHandle = ($this->validationBitsLow() & 131072) != 0;
            return $this->_m_hasModuleHandle;
        }
        protected $_m_hasNode;

        /**
         * Bit 3 of `validation_bits`: `node` is filled in.
         */
        public function hasNode() {
            if ($this->_m_hasNode !== null)
                return $this->_m_hasNode;
            $this->_m_hasNode = ($this->validationBitsLow() & 8) != 0;
            return $this->_m_hasNode;
        }
        protected $_m_hasPhysicalAddress;

        /**
         * Bit 1 of `validation_bits`: `physical_address` is filled in.
         */
        public function hasPhysicalAddress() {
            if ($this->_m_hasPhysicalAddress !== null)
                return $this->_m_hasPhysicalAddress;
            $this->_m_hasPhysicalAddress = ($this->validationBitsLow() & 2) != 0;
            return $this->_m_hasPhysicalAddress;
        }
        protected $_m_hasPhysicalAddressMask;

        /**
         * Bit 2 of `validation_bits`: `physical_address_mask` is filled in.
         */
        public function hasPhysicalAddressMask() {
            if ($this->_m_hasPhysicalAddressMask !== null)
                return $this->_m_hasPhysicalAddressMask;
            $this->_m_hasPhysicalAddressMask = ($this->validationBitsLow() & 4) != 0;
            return $this->_m_hasPhysicalAddressMask;
        }
        protected $_m_hasRank;

        /**
         * Bit 15 of `validation_bits`: `rank` is filled in.
         */
        public function hasRank() {
            if ($this->_m_hasRank !== null)
                return $this->_m_hasRank;
            $this->_m_hasRank = ($this->validationBitsLow() & 32768) != 0;
            return $this->_m_hasRank;
        }
        protected $_m_hasRequesterId;

        /**
         * Bit 11 of `validation_bits`: `requester_id` is filled in.
         */
        public function hasRequesterId() {
            if ($this->_m_hasRequesterId !== null)
                return $this->_m_hasRequesterId;
            $this->_m_hasRequesterId = ($this->validationBitsLow() & 2048) != 0;
            return $this->_m_hasRequesterId;
        }
        protected $_m_hasResponderId;

        /**
         * Bit 12 of `validation_bits`: `responder_id` is filled in.
         */
        public function hasResponderId() {
            if ($this->_m_hasResponderId !== null)
                return $this->_m_hasResponderId;
            $this->_m_hasResponderId = ($this->validationBitsLow() & 4096) != 0;
            return $this->_m_hasResponderId;
        }
        protected $_m_hasRow;

        /**
         * Bit 8 of `validation_bits`: `row` is filled in.
         */
        public function hasRow() {
            if ($this->_m_hasRow !== null)
                return $this->_m_hasRow;
            $this->_m_hasRow = ($this->validationBitsLow() & 256) != 0;
            return $this->_m_hasRow;
        }
        protected $_m_hasTargetId;

        /**
         * Bit 13 of `validation_bits`: `target_id` is filled in.
         */
        public function hasTargetId() {
            if ($this->_m_hasTargetId !== null)
                return $this->_m_hasTargetId;
            $this->_m_hasTargetId = ($this->validationBitsLow() & 8192) != 0;
            return $this->_m_hasTargetId;
        }
        protected $_m_moduleHandle;

        /**
         * Handle of the SMBIOS structure (type 17) of the memory device.
         */
        public function moduleHandle() {
            if ($this->_m_moduleHandle !== null)
                return $this->_m_moduleHandle;
            if ($this->_io()->size() >= 80) {
                $_pos = $this->_io->pos();
                $this->_io->seek(78);
                $this->_m_moduleHandle = $this->_io->readU2le();
                $this->_io->seek($_pos);
            }
            return $this->_m_moduleHandle;
        }
        protected $_m_rank;

        /**
         * Rank of the module.
         */
        public function rank() {
            if ($this->_m_rank !== null)
                return $this->_m_rank;
            if ($this->_io()->size() >= 80) {
                $_pos = $this->_io->pos();
                $this->_io->seek(74);
                $this->_m_rank = $this->_io->readU2le();
                $this->_io->seek($_pos);
            }
            return $this->_m_rank;
        }
        protected $_m_validationBitsLow;

        /**
         * Lower half of `validation_bits`, which has all bits that are declared.
         */
        public function validationBitsLow() {
            if ($this->_m_validationBitsLow !== null)
                return $this->_m_validationBitsLow;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_validationBitsLow = $this->_io->readU4le();
            $this->_io->seek($_pos);
            return $this->_m_validationBitsLow;
        }
        protected $_m_validationBits;
        protected $_m_errorStatus;
        protected $_m_physicalAddress;
        protected $_m_physicalAddressMask;
        protected $_m_node;
        protected $_m_card;
        protected $_m_module;
        protected $_m_bank;
        protected $_m_device;
        protected $_m_row;
        protected $_m_column;
        protected $_m_bitPosition;
        protected $_m_requesterId;
        protected $_m_responderId;
        protected $_m_targetId;
        protected $_m_errorType;

        /**
         * Fields that are filled in; bits of `memory_fields`.
         */
        public function validationBits() { return $this->_m_validationBits; }

        /**
         * Where the error was detected, and which class it has.
         */
        public function errorStatus() { return $this->_m_errorStatus; }

        /**
         * Physical address of the error.
         */
        public function physicalAddress() { return $this->_m_physicalAddress; }

        /**
         * Bits of `physical_address` that are valid.
         */
        public function physicalAddressMask() { return $this->_m_physicalAddressMask; }

        /**
         * Node of a machine of several nodes.
         */
        public function node() { return $this->_m_node; }

        /**
         * Memory board.
         */
        public function card() { return $this->_m_card; }

        /**
         * Memory module, or its rank.
         */
        public function module() { return $this->_m_module; }

        /**
         * Bank of the module.
         */
        public function bank() { return $this->_m_bank; }

        /**
         * Memory chip.
         */
        public function device() { return $this->_m_device; }

        /**
         * Row of the memory chip, lower 16 bits.
         */
        public function row() { return $this->_m_row; }

        /**
         * Column of the memory chip.
         */
        public function column() { return $this->_m_column; }

        /**
         * Bit of the word that is wrong.
         */
        public function bitPosition() { return $this->_m_bitPosition; }

        /**
         * Identifier of the agent that requested the operation.
         */
        public function requesterId() { return $this->_m_requesterId; }

        /**
         * Identifier of the agent that answered the request.
         */
        public function responderId() { return $this->_m_responderId; }

        /**
         * Identifier of the target of the operation.
         */
        public function targetId() { return $this->_m_targetId; }

        /**
         * What is wrong, such as a single bit.
         */
        public function errorType() { return $this->_m_errorType; }
    }
}

/**
 * Error of memory with wider fields, 0x60 bytes (UEFI 2.5 and later).
 * 
 * After the specification; not seen in a file.
 */

namespace Cper {
    class Memory2 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Cper\SectionDescriptor $_parent = null, ?\Cper $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_validationBits = $this->_io->readU8le();
            $this->_m_errorStatus = new \Cper\ErrorStatus($this->_io, $this, $this->_root);
            $this->_m_physicalAddress = $this->_io->readU8le();
            $this->_m_physicalAddressMask = $this->_io->readU8le();
            $this->_m_node = $this->_io->readU2le();
            $this->_m_card = $this->_io->readU2le();
            $this->_m_module = $this->_io->readU2le();
            $this->_m_bank = $this->_io->readU2le();
            $this->_m_device = $this->_io->readU4le();
            $this->_m_row = $this->_io->readU4le();
            $this->_m_column = $this->_io->readU4le();
            $this->_m_rank = $this->_io->readU4le();
            $this->_m_bitPosition = $this->_io->readU4le();
            $this->_m_chip = $this->_io->readU1();
            $this->_m_errorType = $this->_io->readU1();
            $this->_m_status = $this->_io->readU1();
            $this->_m__unnamed16 = $this->_io->readBytes(1);
            $this->_m_requesterId = $this->_io->readU8le();
            $this->_m_responderId = $this->_io->readU8le();
            $this->_m_targetId = $this->_io->readU8le();
            $this->_m_cardHandle = $this->_io->readU4le();
            $this->_m_moduleHandle = $this->_io->readU4le();
        }
        protected $_m_hasBank;

        /**
         * Bit 6 of `validation_bits`: `bank` is filled in.
         */
        public function hasBank() {
            if ($this->_m_hasBank !== null)
                return $this->_m_hasBank;
            $this->_m_hasBank = ($this->validationBitsLow() & 64) != 0;
            return $this->_m_hasBank;
        }
        protected $_m_hasBitPosition;

        /**
         * Bit 11 of `validation_bits`: `bit_position` is filled in.
         */
        public function hasBitPosition() {
            if ($this->_m_hasBitPosition !== null)
                return $this->_m_hasBitPosition;
            $this->_m_hasBitPosition = ($this->validationBitsLow() & 2048) != 0;
            return $this->_m_hasBitPosition;
        }
        protected $_m_hasCard;

        /**
         * Bit 4 of `validation_bits`: `card` is filled in.
         */
        public function hasCard() {
            if ($this->_m_hasCard !== null)
                return $this->_m_hasCard;
            $this->_m_hasCard = ($this->validationBitsLow() & 16) != 0;
            return $this->_m_hasCard;
        }
        protected $_m_hasCardHandle;

        /**
         * Bit 18 of `validation_bits`: `card_handle` is filled in.
         */
        public function hasCardHandle() {
            if ($this->_m_hasCardHandle !== null)
                return $this->_m_hasCardHandle;
            $this->_m_hasCardHandle = ($this->validationBitsLow() & 262144) != 0;
            return $this->_m_hasCardHandle;
        }
        protected $_m_hasChip;

        /**
         * Bit 12 of `validation_bits`: `chip` is filled in.
         */
        public function hasChip() {
            if ($this->_m_hasChip !== null)
                return $this->_m_hasChip;
            $this->_m_hasChip = ($this->validationBitsLow() & 4096) != 0;
            return $this->_m_hasChip;
        }
        protected $_m_hasColumn;

        /**
         * Bit 9 of `validation_bits`: `column` is filled in.
         */
        public function hasColumn() {
            if ($this->_m_hasColumn !== null)
                return $this->_m_hasColumn;
            $this->_m_hasColumn = ($this->validationBitsLow() & 512) != 0;
            return $this->_m_hasColumn;
        }
        protected $_m_hasDevice;

        /**
         * Bit 7 of `validation_bits`: `device` is filled in.
         */
        public function hasDevice() {
            if ($this->_m_hasDevice !== null)
                return $this->_m_hasDevice;
            $this->_m_hasDevice = ($this->validationBitsLow() & 128) != 0;
            return $this->_m_hasDevice;
        }
        protected $_m_hasErrorStatus;

        /**
         * Bit 0 of `validation_bits`: `error_status` is filled in.
         */
        public function hasErrorStatus() {
            if ($this->_m_hasErrorStatus !== null)
                return $this->_m_hasErrorStatus;
            $this->_m_hasErrorStatus = ($this->validationBitsLow() & 1) != 0;
            return $this->_m_hasErrorStatus;
        }
        protected $_m_hasErrorType;

        /**
         * Bit 13 of `validation_bits`: `error_type` is filled in.
         */
        public function hasErrorType() {
            if ($this->_m_hasErrorType !== null)
                return $this->_m_hasErrorType;
            $this->_m_hasErrorType = ($this->validationBitsLow() & 8192) != 0;
            return $this->_m_hasErrorType;
        }
        protected $_m_hasModule;

        /**
         * Bit 5 of `validation_bits`: `module` is filled in.
         */
        public function hasModule() {
            if ($this->_m_hasModule !== null)
                return $this->_m_hasModule;
            $this->_m_hasModule = ($this->validationBitsLow() & 32) != 0;
            return $this->_m_hasModule;
        }
        protected $_m_hasModuleHandle;

        /**
         * Bit 19 of `validation_bits`: `module_handle` is filled in.
         */
        public function hasModuleHandle() {
            if ($this->_m_hasModuleHandle !== null)
                return $this->_m_hasModuleHandle;
            $this->_m_hasModuleHandle = ($this->validationBitsLow() & 524288) != 0;
            return $this->_m_hasModuleHandle;
        }
        protected $_m_hasNode;

        /**
         * Bit 3 of `validation_bits`: `node` is filled in.
         */
        public function hasNode() {
            if ($this->_m_hasNode !== null)
                return $this->_m_hasNode;
            $this->_m_hasNode = ($this->validationBitsLow() & 8) != 0;
            return $this->_m_hasNode;
        }
        protected $_m_hasPhysicalAddress;

        /**
         * Bit 1 of `validation_bits`: `physical_address` is filled in.
         */
        public function hasPhysicalAddress() {
            if ($this->_m_hasPhysicalAddress !== null)
                return $this->_m_hasPhysicalAddress;
            $this->_m_hasPhysicalAddress = ($this->validationBitsLow() & 2) != 0;
            return $this->_m_hasPhysicalAddress;
        }
        protected $_m_hasPhysicalAddressMask;

        /**
         * Bit 2 of `validation_bits`: `physical_address_mask` is filled in.
         */
        public function hasPhysicalAddressMask() {
            if ($this->_m_hasPhysicalAddressMask !== null)
                return $this->_m_hasPhysicalAddressMask;
            $this->_m_hasPhysicalAddressMask = ($this->validationBitsLow() & 4) != 0;
            return $this->_m_hasPhysicalAddressMask;
        }
        protected $_m_hasRank;

        /**
         * Bit 10 of `validation_bits`: `rank` is filled in.
         */
        public function hasRank() {
            if ($this->_m_hasRank !== null)
                return $this->_m_hasRank;
            $this->_m_hasRank = ($this->validationBitsLow() & 1024) != 0;
            return $this->_m_hasRank;
        }
        protected $_m_hasRequesterId;

        /**
         * Bit 15 of `validation_bits`: `requester_id` is filled in.
         */
        public function hasRequesterId() {
            if ($this->_m_hasRequesterId !== null)
                return $this->_m_hasRequesterId;
            $this->_m_hasRequesterId = ($this->validationBitsLow() & 32768) != 0;
            return $this->_m_hasRequesterId;
        }
        protected $_m_hasResponderId;

        /**
         * Bit 16 of `validation_bits`: `responder_id` is filled in.
         */
        public function hasResponderId() {
            if ($this->_m_hasResponderId !== null)
                return $this->_m_hasResponderId;
            $this->_m_hasResponderId = ($this->validationBitsLow() & 65536) != 0;
            return $this->_m_hasResponderId;
        }
        protected $_m_hasRow;

        /**
         * Bit 8 of `validation_bits`: `row` is filled in.
         */
        public function hasRow() {
            if ($this->_m_hasRow !== null)
                return $this->_m_hasRow;
            $this->_m_hasRow = ($this->validationBitsLow() & 256) != 0;
            return $this->_m_hasRow;
        }
        protected $_m_hasStatus;

        /**
         * Bit 14 of `validation_bits`: `status` is filled in.
         */
        public function hasStatus() {
            if ($this->_m_hasStatus !== null)
                return $this->_m_hasStatus;
            $this->_m_hasStatus = ($this->validationBitsLow() & 16384) != 0;
            return $this->_m_hasStatus;
        }
        protected $_m_hasTargetId;

        /**
         * Bit 17 of `validation_bits`: `target_id` is filled in.
         */
        public function hasTargetId() {
            if ($this->_m_hasTargetId !== null)
                return $this->_m_hasTargetId;
            $this->_m_hasTargetId = ($this->validationBitsLow() & 131072) != 0;
            return $this->_m_hasTargetId;
        }
        protected $_m_validationBitsLow;

        /**
         * Lower half of `validation_bits`, which has all bits that are declared.
         */
        public function validationBitsLow() {
            if ($this->_m_validationBitsLow !== null)
                return $this->_m_validationBitsLow;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_validationBitsLow = $this->_io->readU4le();
            $this->_io->seek($_pos);
            return $this->_m_validationBitsLow;
        }
        protected $_m_validationBits;
        protected $_m_errorStatus;
        protected $_m_physicalAddress;
        protected $_m_physicalAddressMask;
        protected $_m_node;
        protected $_m_card;
        protected $_m_module;
        protected $_m_bank;
        protected $_m_device;
        protected $_m_row;
        protected $_m_column;
        protected $_m_rank;
        protected $_m_bitPosition;
        protected $_m_chip;
        protected $_m_errorType;
        protected $_m_status;
        protected $_m__unnamed16;
        protected $_m_requesterId;
        protected $_m_responderId;
        protected $_m_targetId;
        protected $_m_cardHandle;
        protected $_m_moduleHandle;

        /**
         * Fields that are filled in; bits of `memory2_fields`.
         */
        public function validationBits() { return $this->_m_validationBits; }

        /**
         * Where the error was detected, and which class it has.
         */
        public function errorStatus() { return $this->_m_errorStatus; }

        /**
         * Physical address of the error.
         */
        public function physicalAddress() { return $this->_m_physicalAddress; }

        /**
         * Bits of `physical_address` that are valid.
         */
        public function physicalAddressMask() { return $this->_m_physicalAddressMask; }

        /**
         * Node of a machine of several nodes.
         */
        public function node() { return $this->_m_node; }

        /**
         * Memory board.
         */
        public function card() { return $this->_m_card; }

        /**
         * Memory module.
         */
        public function module() { return $this->_m_module; }

        /**
         * Bank of the module.
         */
        public function bank() { return $this->_m_bank; }

        /**
         * Memory chip.
         */
        public function device() { return $this->_m_device; }

        /**
         * Row of the memory chip.
         */
        public function row() { return $this->_m_row; }

        /**
         * Column of the memory chip.
         */
        public function column() { return $this->_m_column; }

        /**
         * Rank of the module.
         */
        public function rank() { return $this->_m_rank; }

        /**
         * Bit of the word that is wrong.
         */
        public function bitPosition() { return $this->_m_bitPosition; }

        /**
         * Chip of a stacked module.
         */
        public function chip() { return $this->_m_chip; }

        /**
         * What is wrong, such as a single bit.
         */
        public function errorType() { return $this->_m_errorType; }

        /**
         * Bit 0 is set if the error was corrected.
         */
        public function status() { return $this->_m_status; }

        /**
         * Reserved.
         */
        public function _unnamed16() { return $this->_m__unnamed16; }

        /**
         * Identifier of the agent that requested the operation.
         */
        public function requesterId() { return $this->_m_requesterId; }

        /**
         * Identifier of the agent that answered the request.
         */
        public function responderId() { return $this->_m_responderId; }

        /**
         * Identifier of the target of the operation.
         */
        public function targetId() { return $this->_m_targetId; }

        /**
         * Handle of the SMBIOS structure (type 16) of the memory array.
         */
        public function cardHandle() { return $this->_m_cardHandle; }

        /**
         * Handle of the SMBIOS structure (type 17) of the memory device.
         */
        public function moduleHandle() { return $this->_m_moduleHandle; }
    }
}

/**
 * Error of a PCI Express device, 0xd0 bytes.
 * 
 * After the specification and Microsoft's headers; not seen in a file.
 */

namespace Cper {
    class PciExpress extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Cper\SectionDescriptor $_parent = null, ?\Cper $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_validationBits = $this->_io->readU8le();
            $this->_m_portType = $this->_io->readU4le();
            $this->_m_minorVersion = $this->_io->readU1();
            $this->_m_majorVersion = $this->_io->readU1();
            $this->_m__unnamed4 = $this->_io->readBytes(2);
            $this->_m_command = $this->_io->readU2le();
            $this->_m_status = $this->_io->readU2le();
            $this->_m__unnamed7 = $this->_io->readBytes(4);
            $this->_m_vendorId = $this->_io->readU2le();
            $this->_m_deviceId = $this->_io->readU2le();
            $this->_m_classCode = $this->_io->readBytes(3);
            $this->_m_functionNumber = $this->_io->readU1();
            $this->_m_deviceNumber = $this->_io->readU1();
            $this->_m_segment = $this->_io->readU2le();
            $this->_m_primaryBus = $this->_io->readU1();
            $this->_m_secondaryBus = $this->_io->readU1();
            $this->_m_slot = $this->_io->readU2le();
            $this->_m__unnamed17 = $this->_io->readBytes(1);
            $this->_m_serialNumber = $this->_io->readU8le();
            $this->_m_bridgeSecondaryStatus = $this->_io->readU2le();
            $this->_m_bridgeControl = $this->_io->readU2le();
            $this->_m__raw_capability = $this->_io->readBytes(60);
            $_io__raw_capability = new \Kaitai\Struct\Stream($this->_m__raw_capability);
            $this->_m_capability = new \Cper\PciExpressCapability($_io__raw_capability, $this, $this->_root);
            $this->_m__raw_aer = $this->_io->readBytes(96);
            $_io__raw_aer = new \Kaitai\Struct\Stream($this->_m__raw_aer);
            $this->_m_aer = new \Cper\AdvancedErrorReporting($_io__raw_aer, $this, $this->_root);
        }
        protected $_m_hasAer;

        /**
         * Bit 7 of `validation_bits`: `aer` is filled in.
         */
        public function hasAer() {
            if ($this->_m_hasAer !== null)
                return $this->_m_hasAer;
            $this->_m_hasAer = ($this->validationBitsLow() & 128) != 0;
            return $this->_m_hasAer;
        }
        protected $_m_hasBridgeControlStatus;

        /**
         * Bit 5 of `validation_bits`: `bridge_control_status` is filled in.
         */
        public function hasBridgeControlStatus() {
            if ($this->_m_hasBridgeControlStatus !== null)
                return $this->_m_hasBridgeControlStatus;
            $this->_m_hasBridgeControlStatus = ($this->validationBitsLow() & 32) != 0;
            return $this->_m_hasBridgeControlStatus;
        }
        protected $_m_hasCapability;

        /**
         * Bit 6 of `validation_bits`: `capability` is filled in.
         */
        public function hasCapability() {
            if ($this->_m_hasCapability !== null)
                return $this->_m_hasCapability;
            $this->_m_hasCapability = ($this->validationBitsLow() & 64) != 0;
            return $this->_m_hasCapability;
        }
        protected $_m_hasCommandStatus;

        /**
         * Bit 2 of `validation_bits`: `command_status` is filled in.
         */
        public function hasCommandStatus() {
            if ($this->_m_hasCommandStatus !== null)
                return $this->_m_hasCommandStatus;
            $this->_m_hasCommandStatus = ($this->validationBitsLow() & 4) != 0;
            return $this->_m_hasCommandStatus;
        }
        protected $_m_hasDeviceId;

        /**
         * Bit 3 of `validation_bits`: `device_id` is filled in.
         */
        public function hasDeviceId() {
            if ($this->_m_hasDeviceId !== null)
                return $this->_m_hasDeviceId;
            $this->_m_hasDeviceId = ($this->validationBitsLow() & 8) != 0;
            return $this->_m_hasDeviceId;
        }
        protected $_m_hasPortType;

        /**
         * Bit 0 of `validation_bits`: `port_type` is filled in.
         */
        public function hasPortType() {
            if ($this->_m_hasPortType !== null)
                return $this->_m_hasPortType;
            $this->_m_hasPortType = ($this->validationBitsLow() & 1) != 0;
            return $this->_m_hasPortType;
        }
        protected $_m_hasSerialNumber;

        /**
         * Bit 4 of `validation_bits`: `serial_number` is filled in.
         */
        public function hasSerialNumber() {
            if ($this->_m_hasSerialNumber !== null)
                return $this->_m_hasSerialNumber;
            $this->_m_hasSerialNumber = ($this->validationBitsLow() & 16) != 0;
            return $this->_m_hasSerialNumber;
        }
        protected $_m_hasVersion;

        /**
         * Bit 1 of `validation_bits`: `version` is filled in.
         */
        public function hasVersion() {
            if ($this->_m_hasVersion !== null)
                return $this->_m_hasVersion;
            $this->_m_hasVersion = ($this->validationBitsLow() & 2) != 0;
            return $this->_m_hasVersion;
        }
        protected $_m_slotNumber;

        /**
         * Physical slot of the device.
         */
        public function slotNumber() {
            if ($this->_m_slotNumber !== null)
                return $this->_m_slotNumber;
            $this->_m_slotNumber = $this->slot() >> 3;
            return $this->_m_slotNumber;
        }
        protected $_m_validationBitsLow;

        /**
         * Lower half of `validation_bits`, which has all bits that are declared.
         */
        public function validationBitsLow() {
            if ($this->_m_validationBitsLow !== null)
                return $this->_m_validationBitsLow;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_validationBitsLow = $this->_io->readU4le();
            $this->_io->seek($_pos);
            return $this->_m_validationBitsLow;
        }
        protected $_m_validationBits;
        protected $_m_portType;
        protected $_m_minorVersion;
        protected $_m_majorVersion;
        protected $_m__unnamed4;
        protected $_m_command;
        protected $_m_status;
        protected $_m__unnamed7;
        protected $_m_vendorId;
        protected $_m_deviceId;
        protected $_m_classCode;
        protected $_m_functionNumber;
        protected $_m_deviceNumber;
        protected $_m_segment;
        protected $_m_primaryBus;
        protected $_m_secondaryBus;
        protected $_m_slot;
        protected $_m__unnamed17;
        protected $_m_serialNumber;
        protected $_m_bridgeSecondaryStatus;
        protected $_m_bridgeControl;
        protected $_m_capability;
        protected $_m_aer;
        protected $_m__raw_capability;
        protected $_m__raw_aer;

        /**
         * Fields that are filled in; bits of `pci_express_fields`.
         */
        public function validationBits() { return $this->_m_validationBits; }

        /**
         * Kind of device or port.
         */
        public function portType() { return $this->_m_portType; }

        /**
         * Minor version of PCI Express.
         */
        public function minorVersion() { return $this->_m_minorVersion; }

        /**
         * Major version of PCI Express.
         */
        public function majorVersion() { return $this->_m_majorVersion; }

        /**
         * Reserved.
         */
        public function _unnamed4() { return $this->_m__unnamed4; }

        /**
         * Command register of the configuration space.
         */
        public function command() { return $this->_m_command; }

        /**
         * Status register of the configuration space.
         */
        public function status() { return $this->_m_status; }

        /**
         * Reserved.
         */
        public function _unnamed7() { return $this->_m__unnamed7; }

        /**
         * PCI vendor.
         */
        public function vendorId() { return $this->_m_vendorId; }

        /**
         * PCI device.
         */
        public function deviceId() { return $this->_m_deviceId; }

        /**
         * Class code, from the programming interface to the base class.
         */
        public function classCode() { return $this->_m_classCode; }

        /**
         * Function of the device, 0 to 7.
         */
        public function functionNumber() { return $this->_m_functionNumber; }

        /**
         * Device on its bus.
         */
        public function deviceNumber() { return $this->_m_deviceNumber; }

        /**
         * Segment of the PCI bus, 0 in most machines.
         */
        public function segment() { return $this->_m_segment; }

        /**
         * Bus of the device.
         */
        public function primaryBus() { return $this->_m_primaryBus; }

        /**
         * Bus behind a bridge.
         */
        public function secondaryBus() { return $this->_m_secondaryBus; }

        /**
         * Bits 3 to 15 are `slot_number`, the others are reserved.
         */
        public function slot() { return $this->_m_slot; }

        /**
         * Reserved.
         */
        public function _unnamed17() { return $this->_m__unnamed17; }

        /**
         * Serial number of the device. It identifies the part.
         */
        public function serialNumber() { return $this->_m_serialNumber; }

        /**
         * Secondary status register of a bridge.
         */
        public function bridgeSecondaryStatus() { return $this->_m_bridgeSecondaryStatus; }

        /**
         * Control register of a bridge.
         */
        public function bridgeControl() { return $this->_m_bridgeControl; }

        /**
         * PCI Express capability of the configuration space.
         */
        public function capability() { return $this->_m_capability; }

        /**
         * Advanced error reporting capability of the configuration space.
         */
        public function aer() { return $this->_m_aer; }
        public function _raw_capability() { return $this->_m__raw_capability; }
        public function _raw_aer() { return $this->_m__raw_aer; }
    }
}

/**
 * Beginning of the PCI Express capability of the configuration space.
 */

namespace Cper {
    class PciExpressCapability extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Cper\PciExpress $_parent = null, ?\Cper $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_capabilityId = $this->_io->readU1();
            $this->_m_next = $this->_io->readU1();
            $this->_m_capabilities = $this->_io->readU2le();
            $this->_m_deviceCapabilities = $this->_io->readU4le();
            $this->_m_deviceControl = $this->_io->readU2le();
            $this->_m_deviceStatus = $this->_io->readU2le();
            $this->_m_linkCapabilities = $this->_io->readU4le();
            $this->_m_linkControl = $this->_io->readU2le();
            $this->_m_linkStatus = $this->_io->readU2le();
        }
        protected $_m_deviceCorrectableError;

        /**
         * Bit 0 of `device_status`: a correctable error was detected.
         */
        public function deviceCorrectableError() {
            if ($this->_m_deviceCorrectableError !== null)
                return $this->_m_deviceCorrectableError;
            $this->_m_deviceCorrectableError = ($this->deviceStatus() & 1) != 0;
            return $this->_m_deviceCorrectableError;
        }
        protected $_m_deviceFatalError;

        /**
         * Bit 2 of `device_status`: a fatal error was detected.
         */
        public function deviceFatalError() {
            if ($this->_m_deviceFatalError !== null)
                return $this->_m_deviceFatalError;
            $this->_m_deviceFatalError = ($this->deviceStatus() & 4) != 0;
            return $this->_m_deviceFatalError;
        }
        protected $_m_deviceNonFatalError;

        /**
         * Bit 1 of `device_status`: a non-fatal error was detected.
         */
        public function deviceNonFatalError() {
            if ($this->_m_deviceNonFatalError !== null)
                return $this->_m_deviceNonFatalError;
            $this->_m_deviceNonFatalError = ($this->deviceStatus() & 2) != 0;
            return $this->_m_deviceNonFatalError;
        }
        protected $_m_deviceUnsupportedRequest;

        /**
         * Bit 3 of `device_status`: an unsupported request was detected.
         */
        public function deviceUnsupportedRequest() {
            if ($this->_m_deviceUnsupportedRequest !== null)
                return $this->_m_deviceUnsupportedRequest;
            $this->_m_deviceUnsupportedRequest = ($this->deviceStatus() & 8) != 0;
            return $this->_m_deviceUnsupportedRequest;
        }
        protected $_m_linkSpeed;

        /**
         * Generation of PCI Express at which the link runs, 1 for 2.5 GT/s.
         */
        public function linkSpeed() {
            if ($this->_m_linkSpeed !== null)
                return $this->_m_linkSpeed;
            $this->_m_linkSpeed = $this->linkStatus() & 15;
            return $this->_m_linkSpeed;
        }
        protected $_m_linkWidth;

        /**
         * Number of lanes in use.
         */
        public function linkWidth() {
            if ($this->_m_linkWidth !== null)
                return $this->_m_linkWidth;
            $this->_m_linkWidth = $this->linkStatus() >> 4 & 63;
            return $this->_m_linkWidth;
        }
        protected $_m_capabilityId;
        protected $_m_next;
        protected $_m_capabilities;
        protected $_m_deviceCapabilities;
        protected $_m_deviceControl;
        protected $_m_deviceStatus;
        protected $_m_linkCapabilities;
        protected $_m_linkControl;
        protected $_m_linkStatus;

        /**
         * Kind of capability, 0x10.
         */
        public function capabilityId() { return $this->_m_capabilityId; }

        /**
         * Offset of the next capability in the configuration space.
         */
        public function next() { return $this->_m_next; }

        /**
         * Version in bits 0 to 3, kind of device or port in bits 4 to 7.
         */
        public function capabilities() { return $this->_m_capabilities; }

        /**
         * Abilities of the device, such as the size of packets.
         */
        public function deviceCapabilities() { return $this->_m_deviceCapabilities; }

        /**
         * Settings of the device, such as which errors it reports.
         */
        public function deviceControl() { return $this->_m_deviceControl; }

        /**
         * Errors of the device: bit 0 correctable, 1 non-fatal, 2 fatal, 3
         * unsupported request.
         */
        public function deviceStatus() { return $this->_m_deviceStatus; }

        /**
         * Speed that the link can have in bits 0 to 3, width in bits 4 to 9.
         */
        public function linkCapabilities() { return $this->_m_linkCapabilities; }

        /**
         * Settings of the link, such as power saving.
         */
        public function linkControl() { return $this->_m_linkControl; }

        /**
         * Bits 0 to 3 are `link_speed`, bits 4 to 9 `link_width`.
         */
        public function linkStatus() { return $this->_m_linkStatus; }
    }
}

/**
 * Registers of an x86 or x64 processor, of one of several kinds.
 */

namespace Cper {
    class ProcessorContext extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Cper\ProcessorX86 $_parent = null, ?\Cper $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_contextType = $this->_io->readU2le();
            $this->_m_lenRegisters = $this->_io->readU2le();
            $this->_m_msrAddress = $this->_io->readU4le();
            $this->_m_mmRegisterAddress = $this->_io->readU8le();
            $this->_m_registers = $this->_io->readBytes($this->lenRegisters());
        }
        protected $_m_contextType;
        protected $_m_lenRegisters;
        protected $_m_msrAddress;
        protected $_m_mmRegisterAddress;
        protected $_m_registers;

        /**
         * Kind of registers.
         */
        public function contextType() { return $this->_m_contextType; }

        /**
         * Size of `registers` in bytes.
         */
        public function lenRegisters() { return $this->_m_lenRegisters; }

        /**
         * Number of the first model specific register, if the registers are such.
         */
        public function msrAddress() { return $this->_m_msrAddress; }

        /**
         * Address of the first memory mapped register, if the registers are such.
         */
        public function mmRegisterAddress() { return $this->_m_mmRegisterAddress; }

        /**
         * The registers: model specific and memory mapped ones are 64-bit numbers,
         * 64-bit registers of execution are `x64_registers`.
         */
        public function registers() { return $this->_m_registers; }
    }
}

/**
 * An error that an x86 or x64 processor reported, 0x40 bytes.
 */

namespace Cper {
    class ProcessorErrorInfo extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Cper\ProcessorX86 $_parent = null, ?\Cper $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_checkTypeStart = $this->_io->readBytes(4);
            $this->_m_checkType = $this->_io->readU2le();
            $this->_m_checkTypeRest = $this->_io->readBytes(10);
            $this->_m_validationBits = $this->_io->readU8le();
            $this->_m_checkInfo = $this->_io->readU8le();
            $this->_m_targetId = $this->_io->readU8le();
            $this->_m_requesterId = $this->_io->readU8le();
            $this->_m_responderId = $this->_io->readU8le();
            $this->_m_instructionPointer = $this->_io->readU8le();
        }
        protected $_m_hasCheckInfo;

        /**
         * Bit 0 of `validation_bits`: `check_info` is filled in.
         */
        public function hasCheckInfo() {
            if ($this->_m_hasCheckInfo !== null)
                return $this->_m_hasCheckInfo;
            $this->_m_hasCheckInfo = ($this->validationBitsLow() & 1) != 0;
            return $this->_m_hasCheckInfo;
        }
        protected $_m_hasInstructionPointer;

        /**
         * Bit 4 of `validation_bits`: `instruction_pointer` is filled in.
         */
        public function hasInstructionPointer() {
            if ($this->_m_hasInstructionPointer !== null)
                return $this->_m_hasInstructionPointer;
            $this->_m_hasInstructionPointer = ($this->validationBitsLow() & 16) != 0;
            return $this->_m_hasInstructionPointer;
        }
        protected $_m_hasRequesterId;

        /**
         * Bit 2 of `validation_bits`: `requester_id` is filled in.
         */
        public function hasRequesterId() {
            if ($this->_m_hasRequesterId !== null)
                return $this->_m_hasRequesterId;
            $this->_m_hasRequesterId = ($this->validationBitsLow() & 4) != 0;
            return $this->_m_hasRequesterId;
        }
        protected $_m_hasResponderId;

        /**
         * Bit 3 of `validation_bits`: `responder_id` is filled in.
         */
        public function hasResponderId() {
            if ($this->_m_hasResponderId !== null)
                return $this->_m_hasResponderId;
            $this->_m_hasResponderId = ($this->validationBitsLow() & 8) != 0;
            return $this->_m_hasResponderId;
        }
        protected $_m_hasTargetId;

        /**
         * Bit 1 of `validation_bits`: `target_id` is filled in.
         */
        public function hasTargetId() {
            if ($this->_m_hasTargetId !== null)
                return $this->_m_hasTargetId;
            $this->_m_hasTargetId = ($this->validationBitsLow() & 2) != 0;
            return $this->_m_hasTargetId;
        }
        protected $_m_validationBitsLow;

        /**
         * Lower half of `validation_bits`, which has all bits that are declared.
         */
        public function validationBitsLow() {
            if ($this->_m_validationBitsLow !== null)
                return $this->_m_validationBitsLow;
            $_pos = $this->_io->pos();
            $this->_io->seek(16);
            $this->_m_validationBitsLow = $this->_io->readU4le();
            $this->_io->seek($_pos);
            return $this->_m_validationBitsLow;
        }
        protected $_m_checkTypeStart;
        protected $_m_checkType;
        protected $_m_checkTypeRest;
        protected $_m_validationBits;
        protected $_m_checkInfo;
        protected $_m_targetId;
        protected $_m_requesterId;
        protected $_m_responderId;
        protected $_m_instructionPointer;

        /**
         * First 4 bytes of the GUID of the structure of `check_info`.
         */
        public function checkTypeStart() { return $this->_m_checkTypeStart; }

        /**
         * Bytes 4 and 5 of that GUID, which are different for all structures.
         */
        public function checkType() { return $this->_m_checkType; }

        /**
         * The other 10 bytes of that GUID.
         */
        public function checkTypeRest() { return $this->_m_checkTypeRest; }

        /**
         * Fields that are filled in; bits of `error_info_fields`.
         */
        public function validationBits() { return $this->_m_validationBits; }

        /**
         * Details. Of cache, TLB and bus checks bits 16-17 are the transaction (0
         * instruction, 1 data, 2 generic), 18-21 the operation, 22-24 the level, 25
         * the context is corrupt, 26 uncorrected, 27 precise instruction pointer, 28
         * restartable, 29 overflow; of a bus check also 30-31 participation, 32
         * timeout, 33-34 address space. Bits 0 to 15 are set for those that are
         * valid. Of a check of the microarchitecture bits 16-18 are the type of the
         * error and 19-23 as 25-29 above.
         */
        public function checkInfo() { return $this->_m_checkInfo; }

        /**
         * Address or identifier of the target of the failing operation.
         */
        public function targetId() { return $this->_m_targetId; }

        /**
         * Identifier of the agent that requested the operation.
         */
        public function requesterId() { return $this->_m_requesterId; }

        /**
         * Identifier of the agent that answered the request.
         */
        public function responderId() { return $this->_m_responderId; }

        /**
         * Address of the instruction at which the error was reported.
         */
        public function instructionPointer() { return $this->_m_instructionPointer; }
    }
}

/**
 * Error of a processor of any kind, 0xc0 bytes.
 */

namespace Cper {
    class ProcessorGeneric extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Cper\SectionDescriptor $_parent = null, ?\Cper $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_validationBits = $this->_io->readU8le();
            $this->_m_processorType = $this->_io->readU1();
            $this->_m_instructionSet = $this->_io->readU1();
            $this->_m_errorType = $this->_io->readU1();
            $this->_m_operation = $this->_io->readU1();
            $this->_m_flags = $this->_io->readU1();
            $this->_m_level = $this->_io->readU1();
            $this->_m__unnamed7 = $this->_io->readBytes(2);
            $this->_m_processorVersion = $this->_io->readU8le();
            $this->_m_processorName = $this->_io->readBytes(128);
            $this->_m_processorId = $this->_io->readU8le();
            $this->_m_targetAddress = $this->_io->readU8le();
            $this->_m_requesterId = $this->_io->readU8le();
            $this->_m_responderId = $this->_io->readU8le();
            $this->_m_instructionPointer = $this->_io->readU8le();
        }
        protected $_m_errorTypeBus;

        /**
         * Bit 2 of `error_type`.
         */
        public function errorTypeBus() {
            if ($this->_m_errorTypeBus !== null)
                return $this->_m_errorTypeBus;
            $this->_m_errorTypeBus = ($this->errorType() & 4) != 0;
            return $this->_m_errorTypeBus;
        }
        protected $_m_errorTypeCache;

        /**
         * Bit 0 of `error_type`.
         */
        public function errorTypeCache() {
            if ($this->_m_errorTypeCache !== null)
                return $this->_m_errorTypeCache;
            $this->_m_errorTypeCache = ($this->errorType() & 1) != 0;
            return $this->_m_errorTypeCache;
        }
        protected $_m_errorTypeMicroarchitecture;

        /**
         * Bit 3 of `error_type`: an internal part of the processor.
         */
        public function errorTypeMicroarchitecture() {
            if ($this->_m_errorTypeMicroarchitecture !== null)
                return $this->_m_errorTypeMicroarchitecture;
            $this->_m_errorTypeMicroarchitecture = ($this->errorType() & 8) != 0;
            return $this->_m_errorTypeMicroarchitecture;
        }
        protected $_m_errorTypeTlb;

        /**
         * Bit 1 of `error_type`: translation lookaside buffer.
         */
        public function errorTypeTlb() {
            if ($this->_m_errorTypeTlb !== null)
                return $this->_m_errorTypeTlb;
            $this->_m_errorTypeTlb = ($this->errorType() & 2) != 0;
            return $this->_m_errorTypeTlb;
        }
        protected $_m_flagCorrected;

        /**
         * Bit 3 of `flags`.
         */
        public function flagCorrected() {
            if ($this->_m_flagCorrected !== null)
                return $this->_m_flagCorrected;
            $this->_m_flagCorrected = ($this->flags() & 8) != 0;
            return $this->_m_flagCorrected;
        }
        protected $_m_flagOverflow;

        /**
         * Bit 2 of `flags`.
         */
        public function flagOverflow() {
            if ($this->_m_flagOverflow !== null)
                return $this->_m_flagOverflow;
            $this->_m_flagOverflow = ($this->flags() & 4) != 0;
            return $this->_m_flagOverflow;
        }
        protected $_m_flagPreciseInstructionPointer;

        /**
         * Bit 1 of `flags`.
         */
        public function flagPreciseInstructionPointer() {
            if ($this->_m_flagPreciseInstructionPointer !== null)
                return $this->_m_flagPreciseInstructionPointer;
            $this->_m_flagPreciseInstructionPointer = ($this->flags() & 2) != 0;
            return $this->_m_flagPreciseInstructionPointer;
        }
        protected $_m_flagRestartable;

        /**
         * Bit 0 of `flags`.
         */
        public function flagRestartable() {
            if ($this->_m_flagRestartable !== null)
                return $this->_m_flagRestartable;
            $this->_m_flagRestartable = ($this->flags() & 1) != 0;
            return $this->_m_flagRestartable;
        }
        protected $_m_hasErrorType;

        /**
         * Bit 2 of `validation_bits`: `error_type` is filled in.
         */
        public function hasErrorType() {
            if ($this->_m_hasErrorType !== null)
                return $this->_m_hasErrorType;
            $this->_m_hasErrorType = ($this->validationBitsLow() & 4) != 0;
            return $this->_m_hasErrorType;
        }
        protected $_m_hasFlags;

        /**
         * Bit 4 of `validation_bits`: `flags` is filled in.
         */
        public function hasFlags() {
            if ($this->_m_hasFlags !== null)
                return $this->_m_hasFlags;
            $this->_m_hasFlags = ($this->validationBitsLow() & 16) != 0;
            return $this->_m_hasFlags;
        }
        protected $_m_hasInstructionPointer;

        /**
         * Bit 12 of `validation_bits`: `instruction_pointer` is filled in.
         */
        public function hasInstructionPointer() {
            if ($this->_m_hasInstructionPointer !== null)
                return $this->_m_hasInstructionPointer;
            $this->_m_hasInstructionPointer = ($this->validationBitsLow() & 4096) != 0;
            return $this->_m_hasInstructionPointer;
        }
        protected $_m_hasInstructionSet;

        /**
         * Bit 1 of `validation_bits`: `instruction_set` is filled in.
         */
        public function hasInstructionSet() {
            if ($this->_m_hasInstructionSet !== null)
                return $this->_m_hasInstructionSet;
            $this->_m_hasInstructionSet = ($this->validationBitsLow() & 2) != 0;
            return $this->_m_hasInstructionSet;
        }
        protected $_m_hasLevel;

        /**
         * Bit 5 of `validation_bits`: `level` is filled in.
         */
        public function hasLevel() {
            if ($this->_m_hasLevel !== null)
                return $this->_m_hasLevel;
            $this->_m_hasLevel = ($this->validationBitsLow() & 32) != 0;
            return $this->_m_hasLevel;
        }
        protected $_m_hasOperation;

        /**
         * Bit 3 of `validation_bits`: `operation` is filled in.
         */
        public function hasOperation() {
            if ($this->_m_hasOperation !== null)
                return $this->_m_hasOperation;
            $this->_m_hasOperation = ($this->validationBitsLow() & 8) != 0;
            return $this->_m_hasOperation;
        }
        protected $_m_hasProcessorId;

        /**
         * Bit 8 of `validation_bits`: `processor_id` is filled in.
         */
        public function hasProcessorId() {
            if ($this->_m_hasProcessorId !== null)
                return $this->_m_hasProcessorId;
            $this->_m_hasProcessorId = ($this->validationBitsLow() & 256) != 0;
            return $this->_m_hasProcessorId;
        }
        protected $_m_hasProcessorName;

        /**
         * Bit 7 of `validation_bits`: `processor_name` is filled in.
         */
        public function hasProcessorName() {
            if ($this->_m_hasProcessorName !== null)
                return $this->_m_hasProcessorName;
            $this->_m_hasProcessorName = ($this->validationBitsLow() & 128) != 0;
            return $this->_m_hasProcessorName;
        }
        protected $_m_hasProcessorType;

        /**
         * Bit 0 of `validation_bits`: `processor_type` is filled in.
         */
        public function hasProcessorType() {
            if ($this->_m_hasProcessorType !== null)
                return $this->_m_hasProcessorType;
            $this->_m_hasProcessorType = ($this->validationBitsLow() & 1) != 0;
            return $this->_m_hasProcessorType;
        }
        protected $_m_hasProcessorVersion;

        /**
         * Bit 6 of `validation_bits`: `processor_version` is filled in.
         */
        public function hasProcessorVersion() {
            if ($this->_m_hasProcessorVersion !== null)
                return $this->_m_hasProcessorVersion;
            $this->_m_hasProcessorVersion = ($this->validationBitsLow() & 64) != 0;
            return $this->_m_hasProcessorVersion;
        }
        protected $_m_hasRequesterId;

        /**
         * Bit 10 of `validation_bits`: `requester_id` is filled in.
         */
        public function hasRequesterId() {
            if ($this->_m_hasRequesterId !== null)
                return $this->_m_hasRequesterId;
            $this->_m_hasRequesterId = ($this->validationBitsLow() & 1024) != 0;
            return $this->_m_hasRequesterId;
        }
        protected $_m_hasResponderId;

        /**
         * Bit 11 of `validation_bits`: `responder_id` is filled in.
         */
        public function hasResponderId() {
            if ($this->_m_hasResponderId !== null)
                return $this->_m_hasResponderId;
            $this->_m_hasResponderId = ($this->validationBitsLow() & 2048) != 0;
            return $this->_m_hasResponderId;
        }
        protected $_m_hasTargetAddress;

        /**
         * Bit 9 of `validation_bits`: `target_address` is filled in.
         */
        public function hasTargetAddress() {
            if ($this->_m_hasTargetAddress !== null)
                return $this->_m_hasTargetAddress;
            $this->_m_hasTargetAddress = ($this->validationBitsLow() & 512) != 0;
            return $this->_m_hasTargetAddress;
        }
        protected $_m_validationBitsLow;

        /**
         * Lower half of `validation_bits`, which has all bits that are declared.
         */
        public function validationBitsLow() {
            if ($this->_m_validationBitsLow !== null)
                return $this->_m_validationBitsLow;
            $_pos = $this->_io->pos();
            $this->_io->seek(0);
            $this->_m_validationBitsLow = $this->_io->readU4le();
            $this->_io->seek($_pos);
            return $this->_m_validationBitsLow;
        }
        protected $_m_validationBits;
        protected $_m_processorType;
        protected $_m_instructionSet;
        protected $_m_errorType;
        protected $_m_operation;
        protected $_m_flags;
        protected $_m_level;
        protected $_m__unnamed7;
        protected $_m_processorVersion;
        protected $_m_processorName;
        protected $_m_processorId;
        protected $_m_targetAddress;
        protected $_m_requesterId;
        protected $_m_responderId;
        protected $_m_instructionPointer;

        /**
         * Fields that are filled in; bits of `processor_generic_fields`.
         */
        public function validationBits() { return $this->_m_validationBits; }

        /**
         * Kind of processor.
         */
        public function processorType() { return $this->_m_processorType; }

        /**
         * Instruction set that the processor ran when the error occurred.
         */
        public function instructionSet() { return $this->_m_instructionSet; }

        /**
         * Kinds of errors; bits of `processor_error_types`, 0 if not known.
         */
        public function errorType() { return $this->_m_errorType; }

        /**
         * Operation that caused the error.
         */
        public function operation() { return $this->_m_operation; }

        /**
         * Properties of the error; bits of `processor_flags`.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * Level of the structure with the error, such as that of a cache.
         */
        public function level() { return $this->_m_level; }

        /**
         * Reserved.
         */
        public function _unnamed7() { return $this->_m__unnamed7; }

        /**
         * Version of the processor; on x86 and x64 the value of EAX of CPUID leaf 1
         * (family, model, stepping).
         */
        public function processorVersion() { return $this->_m_processorVersion; }

        /**
         * Name of the processor in ASCII, ended by NUL.
         */
        public function processorName() { return $this->_m_processorName; }

        /**
         * Identifier of the processor; on x86 and x64 its local APIC id.
         */
        public function processorId() { return $this->_m_processorId; }

        /**
         * Address that the failing operation accessed.
         */
        public function targetAddress() { return $this->_m_targetAddress; }

        /**
         * Identifier of the agent that requested the operation.
         */
        public function requesterId() { return $this->_m_requesterId; }

        /**
         * Identifier of the agent that answered the request.
         */
        public function responderId() { return $this->_m_responderId; }

        /**
         * Address of the instruction at which the error was reported.
         */
        public function instructionPointer() { return $this->_m_instructionPointer; }
    }
}

/**
 * Error of an x86 or x64 processor: a part of 0x40 bytes, then error infos,
 * then register contexts.
 */

namespace Cper {
    class ProcessorX86 extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Cper\SectionDescriptor $_parent = null, ?\Cper $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_validationBits = $this->_io->readU2le();
            $this->_m__unnamed1 = $this->_io->readBytes(6);
            $this->_m_localApicId = $this->_io->readU8le();
            $this->_m_cpuidValues = [];
            $n = 12;
            for ($i = 0; $i < $n; $i++) {
                $this->_m_cpuidValues[] = $this->_io->readU4le();
            }
            $this->_m__raw_errorInfos = [];
            $this->_m_errorInfos = [];
            $n = $this->numErrorInfos();
            for ($i = 0; $i < $n; $i++) {
                $this->_m__raw_errorInfos[] = $this->_io->readBytes(64);
                $_io__raw_errorInfos = new \Kaitai\Struct\Stream(end($this->_m__raw_errorInfos));
                $this->_m_errorInfos[] = new \Cper\ProcessorErrorInfo($_io__raw_errorInfos, $this, $this->_root);
            }
            $this->_m_contexts = [];
            $n = $this->numContexts();
            for ($i = 0; $i < $n; $i++) {
                $this->_m_contexts[] = new \Cper\ProcessorContext($this->_io, $this, $this->_root);
            }
        }
        protected $_m_hasCpuidValues;

        /**
         * Bit 1 of `validation_bits`: `cpuid_values` is filled in.
         */
        public function hasCpuidValues() {
            if ($this->_m_hasCpuidValues !== null)
                return $this->_m_hasCpuidValues;
            $this->_m_hasCpuidValues = ($this->validationBits() & 2) != 0;
            return $this->_m_hasCpuidValues;
        }
        protected $_m_hasLocalApicId;

        /**
         * Bit 0 of `validation_bits`: `local_apic_id` is filled in.
         */
        public function hasLocalApicId() {
            if ($this->_m_hasLocalApicId !== null)
                return $this->_m_hasLocalApicId;
            $this->_m_hasLocalApicId = ($this->validationBits() & 1) != 0;
            return $this->_m_hasLocalApicId;
        }
        protected $_m_numContexts;

        /**
         * Bits 8 to 13 of `validation_bits`.
         */
        public function numContexts() {
            if ($this->_m_numContexts !== null)
                return $this->_m_numContexts;
            $this->_m_numContexts = $this->validationBits() >> 8 & 63;
            return $this->_m_numContexts;
        }
        protected $_m_numErrorInfos;

        /**
         * Bits 2 to 7 of `validation_bits`.
         */
        public function numErrorInfos() {
            if ($this->_m_numErrorInfos !== null)
                return $this->_m_numErrorInfos;
            $this->_m_numErrorInfos = $this->validationBits() >> 2 & 63;
            return $this->_m_numErrorInfos;
        }
        protected $_m_validationBits;
        protected $_m__unnamed1;
        protected $_m_localApicId;
        protected $_m_cpuidValues;
        protected $_m_errorInfos;
        protected $_m_contexts;
        protected $_m__raw_errorInfos;

        /**
         * Fields that are filled in (bits of `processor_x86_fields`) and counts: bits
         * 2 to 7 the number of error infos, bits 8 to 13 the number of contexts.
         */
        public function validationBits() { return $this->_m_validationBits; }

        /**
         * Reserved.
         */
        public function _unnamed1() { return $this->_m__unnamed1; }

        /**
         * Local APIC id of the processor.
         */
        public function localApicId() { return $this->_m_localApicId; }

        /**
         * EAX, EBX, ECX and EDX of CPUID leaf 1 (family, model, stepping, features).
         * The specification extends each to 64 bits; Windows writes the four numbers
         * of 32 bits one after another, then zeros.
         */
        public function cpuidValues() { return $this->_m_cpuidValues; }

        /**
         * Errors that the processor reported.
         */
        public function errorInfos() { return $this->_m_errorInfos; }

        /**
         * Registers of the processor.
         */
        public function contexts() { return $this->_m_contexts; }
        public function _raw_errorInfos() { return $this->_m__raw_errorInfos; }
    }
}

/**
 * Location and type of a section. The descriptors follow the header, one after
 * another, `section_count` of them.
 */

namespace Cper {
    class SectionDescriptor extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Cper $_parent = null, ?\Cper $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_ofsSection = $this->_io->readU4le();
            $this->_m_lenSection = $this->_io->readU4le();
            $this->_m_minorRevision = $this->_io->readU1();
            $this->_m_majorRevision = $this->_io->readU1();
            $this->_m_validationBits = $this->_io->readU1();
            $this->_m__unnamed5 = $this->_io->readBytes(1);
            $this->_m_flags = $this->_io->readU4le();
            $this->_m_sectionTypeStart = $this->_io->readBytes(4);
            $this->_m_sectionType = $this->_io->readU2le();
            $this->_m_sectionTypeRest = $this->_io->readBytes(10);
            $this->_m_fruId = $this->_io->readBytes(16);
            $this->_m_severity = $this->_io->readU4le();
            $this->_m_fruText = $this->_io->readBytes(20);
        }
        protected $_m_flagContainmentWarning;

        /**
         * Bit 1 of `flags`: the error may have spread, for example to persistent
         * storage.
         */
        public function flagContainmentWarning() {
            if ($this->_m_flagContainmentWarning !== null)
                return $this->_m_flagContainmentWarning;
            $this->_m_flagContainmentWarning = ($this->flags() & 2) != 0;
            return $this->_m_flagContainmentWarning;
        }
        protected $_m_flagLatentError;

        /**
         * Bit 5 of `flags`: the error was contained, but not corrected.
         */
        public function flagLatentError() {
            if ($this->_m_flagLatentError !== null)
                return $this->_m_flagLatentError;
            $this->_m_flagLatentError = ($this->flags() & 32) != 0;
            return $this->_m_flagLatentError;
        }
        protected $_m_flagPrimary;

        /**
         * Bit 0 of `flags`: the section of the error that is most likely the cause of
         * the others.
         */
        public function flagPrimary() {
            if ($this->_m_flagPrimary !== null)
                return $this->_m_flagPrimary;
            $this->_m_flagPrimary = ($this->flags() & 1) != 0;
            return $this->_m_flagPrimary;
        }
        protected $_m_flagPropagated;

        /**
         * Bit 6 of `flags`: the error was caused by an error elsewhere.
         */
        public function flagPropagated() {
            if ($this->_m_flagPropagated !== null)
                return $this->_m_flagPropagated;
            $this->_m_flagPropagated = ($this->flags() & 64) != 0;
            return $this->_m_flagPropagated;
        }
        protected $_m_flagReset;

        /**
         * Bit 2 of `flags`: the component was reset and has to be set up again.
         */
        public function flagReset() {
            if ($this->_m_flagReset !== null)
                return $this->_m_flagReset;
            $this->_m_flagReset = ($this->flags() & 4) != 0;
            return $this->_m_flagReset;
        }
        protected $_m_flagResourceNotAccessible;

        /**
         * Bit 4 of `flags`: the component could not be asked for more.
         */
        public function flagResourceNotAccessible() {
            if ($this->_m_flagResourceNotAccessible !== null)
                return $this->_m_flagResourceNotAccessible;
            $this->_m_flagResourceNotAccessible = ($this->flags() & 16) != 0;
            return $this->_m_flagResourceNotAccessible;
        }
        protected $_m_flagThresholdExceeded;

        /**
         * Bit 3 of `flags`: a threshold of corrected errors was exceeded.
         */
        public function flagThresholdExceeded() {
            if ($this->_m_flagThresholdExceeded !== null)
                return $this->_m_flagThresholdExceeded;
            $this->_m_flagThresholdExceeded = ($this->flags() & 8) != 0;
            return $this->_m_flagThresholdExceeded;
        }
        protected $_m_hasFruId;

        /**
         * Bit 0 of `validation_bits`: `fru_id` is filled in.
         */
        public function hasFruId() {
            if ($this->_m_hasFruId !== null)
                return $this->_m_hasFruId;
            $this->_m_hasFruId = ($this->validationBits() & 1) != 0;
            return $this->_m_hasFruId;
        }
        protected $_m_hasFruText;

        /**
         * Bit 1 of `validation_bits`: `fru_text` is filled in.
         */
        public function hasFruText() {
            if ($this->_m_hasFruText !== null)
                return $this->_m_hasFruText;
            $this->_m_hasFruText = ($this->validationBits() & 2) != 0;
            return $this->_m_hasFruText;
        }
        protected $_m_section;

        /**
         * The section; bytes where its type is not described here.
         */
        public function section() {
            if ($this->_m_section !== null)
                return $this->_m_section;
            $io = $this->_root()->_io();
            $_pos = $io->pos();
            $io->seek($this->ofsSection());
            switch ($this->sectionType()) {
                case \Cper\SectionTypes::FIRMWARE:
                    $this->_m__raw_section = $io->readBytes($this->lenSection());
                    $_io__raw_section = new \Kaitai\Struct\Stream($this->_m__raw_section);
                    $this->_m_section = new \Cper\Firmware($_io__raw_section, $this, $this->_root);
                    break;
                case \Cper\SectionTypes::MACHINE_CHECK:
                    $this->_m__raw_section = $io->readBytes($this->lenSection());
                    $_io__raw_section = new \Kaitai\Struct\Stream($this->_m__raw_section);
                    $this->_m_section = new \Cper\MachineCheck($_io__raw_section, $this, $this->_root);
                    break;
                case \Cper\SectionTypes::MEMORY:
                    $this->_m__raw_section = $io->readBytes($this->lenSection());
                    $_io__raw_section = new \Kaitai\Struct\Stream($this->_m__raw_section);
                    $this->_m_section = new \Cper\Memory($_io__raw_section, $this, $this->_root);
                    break;
                case \Cper\SectionTypes::MEMORY2:
                    $this->_m__raw_section = $io->readBytes($this->lenSection());
                    $_io__raw_section = new \Kaitai\Struct\Stream($this->_m__raw_section);
                    $this->_m_section = new \Cper\Memory2($_io__raw_section, $this, $this->_root);
                    break;
                case \Cper\SectionTypes::PCI_EXPRESS:
                    $this->_m__raw_section = $io->readBytes($this->lenSection());
                    $_io__raw_section = new \Kaitai\Struct\Stream($this->_m__raw_section);
                    $this->_m_section = new \Cper\PciExpress($_io__raw_section, $this, $this->_root);
                    break;
                case \Cper\SectionTypes::PROCESSOR_GENERIC:
                    $this->_m__raw_section = $io->readBytes($this->lenSection());
                    $_io__raw_section = new \Kaitai\Struct\Stream($this->_m__raw_section);
                    $this->_m_section = new \Cper\ProcessorGeneric($_io__raw_section, $this, $this->_root);
                    break;
                case \Cper\SectionTypes::PROCESSOR_X86:
                    $this->_m__raw_section = $io->readBytes($this->lenSection());
                    $_io__raw_section = new \Kaitai\Struct\Stream($this->_m__raw_section);
                    $this->_m_section = new \Cper\ProcessorX86($_io__raw_section, $this, $this->_root);
                    break;
                default:
                    $this->_m_section = $io->readBytes($this->lenSection());
                    break;
            }
            $io->seek($_pos);
            return $this->_m_section;
        }
        protected $_m_ofsSection;
        protected $_m_lenSection;
        protected $_m_minorRevision;
        protected $_m_majorRevision;
        protected $_m_validationBits;
        protected $_m__unnamed5;
        protected $_m_flags;
        protected $_m_sectionTypeStart;
        protected $_m_sectionType;
        protected $_m_sectionTypeRest;
        protected $_m_fruId;
        protected $_m_severity;
        protected $_m_fruText;
        protected $_m__raw_section;

        /**
         * Offset of the section from the start of the record.
         */
        public function ofsSection() { return $this->_m_ofsSection; }

        /**
         * Size of the section in bytes.
         */
        public function lenSection() { return $this->_m_lenSection; }

        /**
         * Lower part of the version of the section.
         */
        public function minorRevision() { return $this->_m_minorRevision; }

        /**
         * Higher part of the version of the section.
         */
        public function majorRevision() { return $this->_m_majorRevision; }

        /**
         * Fields of the descriptor that are filled in; bits of `descriptor_fields`.
         */
        public function validationBits() { return $this->_m_validationBits; }

        /**
         * Reserved.
         */
        public function _unnamed5() { return $this->_m__unnamed5; }

        /**
         * Circumstances of the error of the section; bits of `section_flags`.
         */
        public function flags() { return $this->_m_flags; }

        /**
         * First 4 bytes of the GUID of the section's type.
         */
        public function sectionTypeStart() { return $this->_m_sectionTypeStart; }

        /**
         * Bytes 4 and 5 of that GUID, which are different for all types that are
         * described here. Each member of `section_types` has the whole GUID in its
         * documentation; compare it, since another type may have the same two bytes.
         */
        public function sectionType() { return $this->_m_sectionType; }

        /**
         * The other 10 bytes of that GUID.
         */
        public function sectionTypeRest() { return $this->_m_sectionTypeRest; }

        /**
         * GUID of the field replaceable unit (a module, a card) in which the error is.
         * It may identify the part.
         */
        public function fruId() { return $this->_m_fruId; }

        /**
         * Severity of the error of the section.
         */
        public function severity() { return $this->_m_severity; }

        /**
         * Name of the field replaceable unit in ASCII, padded with NUL: a slot, a
         * connector, sometimes a part or serial number.
         */
        public function fruText() { return $this->_m_fruText; }
        public function _raw_section() { return $this->_m__raw_section; }
    }
}

/**
 * A time of 8 bytes. The specification has local time in binary-coded decimals;
 * Windows writes UTC in plain binary numbers. `century` distinguishes them: 0x20
 * is binary-coded decimal, 0x14 (20) is binary. All zero is no time.
 */

namespace Cper {
    class Timestamp extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Cper $_parent = null, ?\Cper $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_seconds = $this->_io->readU1();
            $this->_m_minutes = $this->_io->readU1();
            $this->_m_hours = $this->_io->readU1();
            $this->_m_isPrecise = $this->_io->readU1();
            $this->_m_day = $this->_io->readU1();
            $this->_m_month = $this->_io->readU1();
            $this->_m_year = $this->_io->readU1();
            $this->_m_century = $this->_io->readU1();
        }
        protected $_m_seconds;
        protected $_m_minutes;
        protected $_m_hours;
        protected $_m_isPrecise;
        protected $_m_day;
        protected $_m_month;
        protected $_m_year;
        protected $_m_century;

        /**
         * Seconds, 0 to 59.
         */
        public function seconds() { return $this->_m_seconds; }

        /**
         * Minutes, 0 to 59.
         */
        public function minutes() { return $this->_m_minutes; }

        /**
         * Hours, 0 to 23.
         */
        public function hours() { return $this->_m_hours; }

        /**
         * Bit 0 is set if this is the time of the error itself.
         */
        public function isPrecise() { return $this->_m_isPrecise; }

        /**
         * Day of the month, 1 to 31.
         */
        public function day() { return $this->_m_day; }

        /**
         * Month, 1 to 12.
         */
        public function month() { return $this->_m_month; }

        /**
         * Year of the century, 0 to 99.
         */
        public function year() { return $this->_m_year; }

        /**
         * The first two digits of the year, 20 for 2024.
         */
        public function century() { return $this->_m_century; }
    }
}

/**
 * Registers of execution of an x64 processor, 0xf4 bytes.
 */

namespace Cper {
    class X64Registers extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\Cper $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_rax = $this->_io->readU8le();
            $this->_m_rbx = $this->_io->readU8le();
            $this->_m_rcx = $this->_io->readU8le();
            $this->_m_rdx = $this->_io->readU8le();
            $this->_m_rsi = $this->_io->readU8le();
            $this->_m_rdi = $this->_io->readU8le();
            $this->_m_rbp = $this->_io->readU8le();
            $this->_m_rsp = $this->_io->readU8le();
            $this->_m_r8 = $this->_io->readU8le();
            $this->_m_r9 = $this->_io->readU8le();
            $this->_m_r10 = $this->_io->readU8le();
            $this->_m_r11 = $this->_io->readU8le();
            $this->_m_r12 = $this->_io->readU8le();
            $this->_m_r13 = $this->_io->readU8le();
            $this->_m_r14 = $this->_io->readU8le();
            $this->_m_r15 = $this->_io->readU8le();
            $this->_m_cs = $this->_io->readU2le();
            $this->_m_ds = $this->_io->readU2le();
            $this->_m_ss = $this->_io->readU2le();
            $this->_m_es = $this->_io->readU2le();
            $this->_m_fs = $this->_io->readU2le();
            $this->_m_gs = $this->_io->readU2le();
            $this->_m__unnamed22 = $this->_io->readBytes(4);
            $this->_m_rflags = $this->_io->readU8le();
            $this->_m_rip = $this->_io->readU8le();
            $this->_m_cr0 = $this->_io->readU8le();
            $this->_m_cr1 = $this->_io->readU8le();
            $this->_m_cr2 = $this->_io->readU8le();
            $this->_m_cr3 = $this->_io->readU8le();
            $this->_m_cr4 = $this->_io->readU8le();
            $this->_m_cr8 = $this->_io->readU8le();
            $this->_m_gdtr = $this->_io->readBytes(16);
            $this->_m_idtr = $this->_io->readBytes(16);
            $this->_m_ldtr = $this->_io->readU2le();
            $this->_m_tr = $this->_io->readU2le();
        }
        protected $_m_rax;
        protected $_m_rbx;
        protected $_m_rcx;
        protected $_m_rdx;
        protected $_m_rsi;
        protected $_m_rdi;
        protected $_m_rbp;
        protected $_m_rsp;
        protected $_m_r8;
        protected $_m_r9;
        protected $_m_r10;
        protected $_m_r11;
        protected $_m_r12;
        protected $_m_r13;
        protected $_m_r14;
        protected $_m_r15;
        protected $_m_cs;
        protected $_m_ds;
        protected $_m_ss;
        protected $_m_es;
        protected $_m_fs;
        protected $_m_gs;
        protected $_m__unnamed22;
        protected $_m_rflags;
        protected $_m_rip;
        protected $_m_cr0;
        protected $_m_cr1;
        protected $_m_cr2;
        protected $_m_cr3;
        protected $_m_cr4;
        protected $_m_cr8;
        protected $_m_gdtr;
        protected $_m_idtr;
        protected $_m_ldtr;
        protected $_m_tr;

        /**
         * Register RAX.
         */
        public function rax() { return $this->_m_rax; }

        /**
         * Register RBX.
         */
        public function rbx() { return $this->_m_rbx; }

        /**
         * Register RCX.
         */
        public function rcx() { return $this->_m_rcx; }

        /**
         * Register RDX.
         */
        public function rdx() { return $this->_m_rdx; }

        /**
         * Register RSI.
         */
        public function rsi() { return $this->_m_rsi; }

        /**
         * Register RDI.
         */
        public function rdi() { return $this->_m_rdi; }

        /**
         * Register RBP.
         */
        public function rbp() { return $this->_m_rbp; }

        /**
         * Register RSP.
         */
        public function rsp() { return $this->_m_rsp; }

        /**
         * Register R8.
         */
        public function r8() { return $this->_m_r8; }

        /**
         * Register R9.
         */
        public function r9() { return $this->_m_r9; }

        /**
         * Register R10.
         */
        public function r10() { return $this->_m_r10; }

        /**
         * Register R11.
         */
        public function r11() { return $this->_m_r11; }

        /**
         * Register R12.
         */
        public function r12() { return $this->_m_r12; }

        /**
         * Register R13.
         */
        public function r13() { return $this->_m_r13; }

        /**
         * Register R14.
         */
        public function r14() { return $this->_m_r14; }

        /**
         * Register R15.
         */
        public function r15() { return $this->_m_r15; }

        /**
         * Segment CS.
         */
        public function cs() { return $this->_m_cs; }

        /**
         * Segment DS.
         */
        public function ds() { return $this->_m_ds; }

        /**
         * Segment SS.
         */
        public function ss() { return $this->_m_ss; }

        /**
         * Segment ES.
         */
        public function es() { return $this->_m_es; }

        /**
         * Segment FS.
         */
        public function fs() { return $this->_m_fs; }

        /**
         * Segment GS.
         */
        public function gs() { return $this->_m_gs; }

        /**
         * Reserved.
         */
        public function _unnamed22() { return $this->_m__unnamed22; }

        /**
         * Register RFLAGS.
         */
        public function rflags() { return $this->_m_rflags; }

        /**
         * Address of the instruction.
         */
        public function rip() { return $this->_m_rip; }

        /**
         * Control register CR0.
         */
        public function cr0() { return $this->_m_cr0; }

        /**
         * Control register CR1, which no processor has.
         */
        public function cr1() { return $this->_m_cr1; }

        /**
         * Control register CR2, the address of the last page fault.
         */
        public function cr2() { return $this->_m_cr2; }

        /**
         * Control register CR3, the root of the page tables.
         */
        public function cr3() { return $this->_m_cr3; }

        /**
         * Control register CR4.
         */
        public function cr4() { return $this->_m_cr4; }

        /**
         * Control register CR8, the IRQL.
         */
        public function cr8() { return $this->_m_cr8; }

        /**
         * Base and limit of the global descriptor table.
         */
        public function gdtr() { return $this->_m_gdtr; }

        /**
         * Base and limit of the interrupt descriptor table.
         */
        public function idtr() { return $this->_m_idtr; }

        /**
         * Selector of the local descriptor table.
         */
        public function ldtr() { return $this->_m_ldtr; }

        /**
         * Selector of the task state segment.
         */
        public function tr() { return $this->_m_tr; }
    }
}

namespace Cper {
    class CheckTypes {

        /**
         * fc06b535-5e1f-4562-9f25-0a3b9adb63c3.
         */
        const TLB = 24095;

        /**
         * 1cf3f8b3-c5b1-49a2-aa59-5eef92ffa63c.
         */
        const BUS = 50609;

        /**
         * 48ab7f57-dc34-4f6c-a7d3-b0b5b0a74314.
         */
        const MICROARCHITECTURE = 56372;

        /**
         * a55701f5-e3ef-43de-ac72-249b573fad2c.
         */
        const CACHE = 58351;

        private const _VALUES = [24095 => true, 50609 => true, 56372 => true, 58351 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Cper {
    class ContextTypes {
        const UNCLASSIFIED = 0;

        /**
         * Model specific registers.
         */
        const MSR = 1;

        /**
         * Registers of execution, 32-bit.
         */
        const X86 = 2;

        /**
         * Registers of execution, 64-bit; `x64_registers`.
         */
        const X64 = 3;

        /**
         * Area of the instruction FXSAVE.
         */
        const FXSAVE = 4;

        /**
         * Debug registers, 32-bit.
         */
        const X86_DEBUG = 5;

        /**
         * Debug registers, 64-bit.
         */
        const X64_DEBUG = 6;

        /**
         * Memory mapped registers.
         */
        const MEMORY_MAPPED = 7;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Cper {
    class CorrectableErrors {
        const RECEIVER = 1;

        /**
         * Packet of the transaction layer.
         */
        const BAD_PACKET = 64;

        /**
         * Packet of the data link layer.
         */
        const BAD_LINK_PACKET = 128;
        const REPLAY_ROLLOVER = 256;
        const REPLAY_TIMEOUT = 4096;
        const ADVISORY_NON_FATAL = 8192;
        const INTERNAL = 16384;
        const HEADER_LOG_OVERFLOW = 32768;

        private const _VALUES = [1 => true, 64 => true, 128 => true, 256 => true, 4096 => true, 8192 => true, 16384 => true, 32768 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Cper {
    class DescriptorFields {
        const FRU_ID = 1;
        const FRU_TEXT = 2;

        private const _VALUES = [1 => true, 2 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Cper {
    class ErrorClasses {

        /**
         * Error detected inside of the component.
         */
        const INTERNAL = 1;

        /**
         * Storage error in memory.
         */
        const MEMORY = 4;

        /**
         * Storage error in a translation lookaside buffer.
         */
        const TLB = 5;

        /**
         * Storage error in a cache.
         */
        const CACHE = 6;

        /**
         * Error in a functional unit.
         */
        const FUNCTION = 7;

        /**
         * The component failed its self test.
         */
        const SELF_TEST = 8;

        /**
         * Overflow or underflow of a queue.
         */
        const FLOW = 9;

        /**
         * Error detected on the bus.
         */
        const BUS = 16;

        /**
         * Virtual address not found on an input/output translation.
         */
        const MAP = 17;

        /**
         * Improper access.
         */
        const IMPROPER = 18;

        /**
         * Access to an address that is not mapped to a component.
         */
        const UNIMPLEMENTED = 19;

        /**
         * Loss of lockstep.
         */
        const LOSS_OF_LOCKSTEP = 20;

        /**
         * Response that belongs to no request.
         */
        const RESPONSE = 21;

        /**
         * Parity error on the bus.
         */
        const PARITY = 22;

        /**
         * Error of the protocol.
         */
        const PROTOCOL = 23;

        /**
         * Error detected on a path.
         */
        const ERROR = 24;

        /**
         * Timeout on the bus.
         */
        const TIMEOUT = 25;

        /**
         * Poisoned data was read.
         */
        const POISONED = 26;

        private const _VALUES = [1 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 16 => true, 17 => true, 18 => true, 19 => true, 20 => true, 21 => true, 22 => true, 23 => true, 24 => true, 25 => true, 26 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Cper {
    class ErrorInfoFields {
        const CHECK_INFO = 1;
        const TARGET_ID = 2;
        const REQUESTER_ID = 4;
        const RESPONDER_ID = 8;
        const INSTRUCTION_POINTER = 16;

        private const _VALUES = [1 => true, 2 => true, 4 => true, 8 => true, 16 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Cper {
    class ErrorStatusFlags {

        /**
         * Detected on the address or its ECC.
         */
        const ADDRESS = 1;

        /**
         * Detected on the control signals.
         */
        const CONTROL = 2;

        /**
         * Detected on the data or its ECC.
         */
        const DATA = 4;

        /**
         * Detected by the responder.
         */
        const RESPONDER = 8;

        /**
         * Detected by the requester.
         */
        const REQUESTER = 16;

        /**
         * The first of several errors.
         */
        const FIRST_ERROR = 32;

        /**
         * Further errors were lost.
         */
        const OVERFLOW = 64;

        private const _VALUES = [1 => true, 2 => true, 4 => true, 8 => true, 16 => true, 32 => true, 64 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Cper {
    class FirmwareRecordTypes {

        /**
         * Error record of the system abstraction layer of an Itanium machine.
         */
        const ITANIUM_SAL = 0;

        /**
         * Error record of the chipset, type 1.
         */
        const SOC_TYPE1 = 1;

        /**
         * Error record of the chipset, type 2, which `record_guid` describes.
         */
        const SOC_TYPE2 = 2;

        private const _VALUES = [0 => true, 1 => true, 2 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Cper {
    class HeaderFields {
        const PLATFORM_ID = 1;
        const TIMESTAMP = 2;
        const PARTITION_ID = 4;

        private const _VALUES = [1 => true, 2 => true, 4 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Cper {
    class InstructionSets {
        const X86 = 0;
        const ITANIUM = 1;
        const X64 = 2;
        const ARM32 = 3;
        const ARM64 = 4;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Cper {
    class Memory2Fields {
        const ERROR_STATUS = 1;
        const PHYSICAL_ADDRESS = 2;
        const PHYSICAL_ADDRESS_MASK = 4;
        const NODE = 8;
        const CARD = 16;
        const MODULE = 32;
        const BANK = 64;
        const DEVICE = 128;
        const ROW = 256;
        const COLUMN = 512;
        const RANK = 1024;
        const BIT_POSITION = 2048;
        const CHIP = 4096;
        const ERROR_TYPE = 8192;
        const STATUS = 16384;
        const REQUESTER_ID = 32768;
        const RESPONDER_ID = 65536;
        const TARGET_ID = 131072;
        const CARD_HANDLE = 262144;
        const MODULE_HANDLE = 524288;

        private const _VALUES = [1 => true, 2 => true, 4 => true, 8 => true, 16 => true, 32 => true, 64 => true, 128 => true, 256 => true, 512 => true, 1024 => true, 2048 => true, 4096 => true, 8192 => true, 16384 => true, 32768 => true, 65536 => true, 131072 => true, 262144 => true, 524288 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Cper {
    class MemoryErrorTypes {
        const UNCLASSIFIED = 0;
        const NO_ERROR = 1;
        const SINGLE_BIT_ECC = 2;
        const MULTI_BIT_ECC = 3;
        const SINGLE_SYMBOL_CHIPKILL = 4;
        const MULTI_SYMBOL_CHIPKILL = 5;
        const MASTER_ABORT = 6;
        const TARGET_ABORT = 7;
        const PARITY_ERROR = 8;
        const WATCHDOG_TIMEOUT = 9;
        const INVALID_ADDRESS = 10;
        const MIRROR_BROKEN = 11;
        const MEMORY_SPARING = 12;
        const SCRUB_CORRECTED = 13;
        const SCRUB_UNCORRECTED = 14;
        const MEMORY_MAP_OUT = 15;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 10 => true, 11 => true, 12 => true, 13 => true, 14 => true, 15 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Cper {
    class MemoryFields {
        const ERROR_STATUS = 1;
        const PHYSICAL_ADDRESS = 2;
        const PHYSICAL_ADDRESS_MASK = 4;
        const NODE = 8;
        const CARD = 16;
        const MODULE = 32;
        const BANK = 64;
        const DEVICE = 128;
        const ROW = 256;
        const COLUMN = 512;
        const BIT_POSITION = 1024;
        const REQUESTER_ID = 2048;
        const RESPONDER_ID = 4096;
        const TARGET_ID = 8192;
        const ERROR_TYPE = 16384;
        const RANK = 32768;
        const CARD_HANDLE = 65536;
        const MODULE_HANDLE = 131072;
        const EXTENDED_ROW = 262144;

        private const _VALUES = [1 => true, 2 => true, 4 => true, 8 => true, 16 => true, 32 => true, 64 => true, 128 => true, 256 => true, 512 => true, 1024 => true, 2048 => true, 4096 => true, 8192 => true, 16384 => true, 32768 => true, 65536 => true, 131072 => true, 262144 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Cper {
    class Operations {
        const GENERIC = 0;
        const DATA_READ = 1;
        const DATA_WRITE = 2;
        const INSTRUCTION_EXECUTION = 3;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Cper {
    class PciExpressFields {
        const PORT_TYPE = 1;
        const VERSION = 2;
        const COMMAND_STATUS = 4;
        const DEVICE_ID = 8;
        const SERIAL_NUMBER = 16;
        const BRIDGE_CONTROL_STATUS = 32;
        const CAPABILITY = 64;
        const AER = 128;

        private const _VALUES = [1 => true, 2 => true, 4 => true, 8 => true, 16 => true, 32 => true, 64 => true, 128 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Cper {
    class PortTypes {
        const ENDPOINT = 0;
        const LEGACY_ENDPOINT = 1;
        const ROOT_PORT = 4;
        const UPSTREAM_SWITCH_PORT = 5;
        const DOWNSTREAM_SWITCH_PORT = 6;
        const BRIDGE_TO_PCI = 7;
        const BRIDGE_FROM_PCI = 8;
        const ROOT_COMPLEX_ENDPOINT = 9;
        const ROOT_COMPLEX_EVENT_COLLECTOR = 10;

        private const _VALUES = [0 => true, 1 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 10 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Cper {
    class ProcessorErrorTypes {
        const CACHE = 1;

        /**
         * Translation lookaside buffer.
         */
        const TLB = 2;
        const BUS = 4;

        /**
         * An internal part of the processor.
         */
        const MICROARCHITECTURE = 8;

        private const _VALUES = [1 => true, 2 => true, 4 => true, 8 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Cper {
    class ProcessorFlags {
        const RESTARTABLE = 1;
        const PRECISE_INSTRUCTION_POINTER = 2;
        const OVERFLOW = 4;
        const CORRECTED = 8;

        private const _VALUES = [1 => true, 2 => true, 4 => true, 8 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Cper {
    class ProcessorGenericFields {
        const PROCESSOR_TYPE = 1;
        const INSTRUCTION_SET = 2;
        const ERROR_TYPE = 4;
        const OPERATION = 8;
        const FLAGS = 16;
        const LEVEL = 32;
        const PROCESSOR_VERSION = 64;
        const PROCESSOR_NAME = 128;
        const PROCESSOR_ID = 256;
        const TARGET_ADDRESS = 512;
        const REQUESTER_ID = 1024;
        const RESPONDER_ID = 2048;
        const INSTRUCTION_POINTER = 4096;

        private const _VALUES = [1 => true, 2 => true, 4 => true, 8 => true, 16 => true, 32 => true, 64 => true, 128 => true, 256 => true, 512 => true, 1024 => true, 2048 => true, 4096 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Cper {
    class ProcessorTypes {

        /**
         * x86 or x64.
         */
        const X86 = 0;
        const ITANIUM = 1;
        const ARM = 2;

        private const _VALUES = [0 => true, 1 => true, 2 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Cper {
    class ProcessorVendors {
        const OTHER = 0;
        const INTEL = 1;
        const AMD = 2;

        private const _VALUES = [0 => true, 1 => true, 2 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Cper {
    class ProcessorX86Fields {
        const LOCAL_APIC_ID = 1;
        const CPUID_VALUES = 2;

        private const _VALUES = [1 => true, 2 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Cper {
    class RecordFlags {

        /**
         * Software recovered from the error.
         */
        const RECOVERED = 1;

        /**
         * The error occurred before the machine was started.
         */
        const PREVIOUS_ERROR = 2;

        /**
         * The error was injected for a test.
         */
        const SIMULATED = 4;

        /**
         * A device driver reported the error.
         */
        const DEVICE_DRIVER = 8;

        private const _VALUES = [1 => true, 2 => true, 4 => true, 8 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Cper {
    class RecoveryFailures {
        const NOT_SUPPORTED = 1;
        const OVERFLOW = 2;
        const CONTEXT_CORRUPT = 4;
        const INSTRUCTION_POINTER_NOT_VALID = 8;
        const NO_RECOVERY_CONTEXT = 16;
        const MISC_OR_ADDRESS_NOT_VALID = 32;
        const INVALID_ADDRESS_MODE = 64;
        const HIGH_IRQL = 128;
        const INTERRUPTS_DISABLED = 256;
        const SWAP_BUSY = 512;
        const STACK_OVERFLOW = 1024;

        private const _VALUES = [1 => true, 2 => true, 4 => true, 8 => true, 16 => true, 32 => true, 64 => true, 128 => true, 256 => true, 512 => true, 1024 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Cper {
    class SectionFlags {

        /**
         * The section of the error that is most likely the cause of the others.
         */
        const PRIMARY = 1;

        /**
         * The error may have spread, for example to persistent storage.
         */
        const CONTAINMENT_WARNING = 2;

        /**
         * The component was reset and has to be set up again.
         */
        const RESET = 4;

        /**
         * A threshold of corrected errors was exceeded.
         */
        const THRESHOLD_EXCEEDED = 8;

        /**
         * The component could not be asked for more.
         */
        const RESOURCE_NOT_ACCESSIBLE = 16;

        /**
         * The error was contained, but not corrected.
         */
        const LATENT_ERROR = 32;

        /**
         * The error was caused by an error elsewhere.
         */
        const PROPAGATED = 64;

        private const _VALUES = [1 => true, 2 => true, 4 => true, 8 => true, 16 => true, 32 => true, 64 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Cper {
    class SectionTypes {

        /**
         * 81212a96-09ed-4996-9471-8d729c8e69ed, `firmware`.
         */
        const FIRMWARE = 2541;

        /**
         * 8a1e1d01-42f9-4557-9c33-565e5cc3f7e8, `machine_check`.
         */
        const MACHINE_CHECK = 17145;

        /**
         * 9876ccad-47b4-4bdb-b65e-16f193c4f3db, `processor_generic`.
         */
        const PROCESSOR_GENERIC = 18356;

        /**
         * 61ec04fc-48e6-d813-25c9-8daa44750b12, `memory2`.
         */
        const MEMORY2 = 18662;

        /**
         * a5bc1114-6f64-4ede-b863-3e83ed7c83b1, `memory`.
         */
        const MEMORY = 28516;

        /**
         * dc3ea0b0-a144-4797-b95b-53fa242b6e1d, `processor_x86`.
         */
        const PROCESSOR_X86 = 41284;

        /**
         * d995e954-bbc1-430f-ad91-b44dcb3c6f35, `pci_express`.
         */
        const PCI_EXPRESS = 48065;

        private const _VALUES = [2541 => true, 17145 => true, 18356 => true, 18662 => true, 28516 => true, 41284 => true, 48065 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Cper {
    class Severities {

        /**
         * Not corrected, and not fatal.
         */
        const RECOVERABLE = 0;

        /**
         * Not corrected, and fatal.
         */
        const FATAL = 1;

        /**
         * Corrected.
         */
        const CORRECTED = 2;

        /**
         * No error.
         */
        const INFORMATIONAL = 3;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace Cper {
    class UncorrectableErrors {
        const DATA_LINK_PROTOCOL = 16;
        const SURPRISE_DOWN = 32;
        const POISONED_PACKET = 4096;
        const FLOW_CONTROL_PROTOCOL = 8192;
        const COMPLETION_TIMEOUT = 16384;
        const COMPLETER_ABORT = 32768;
        const UNEXPECTED_COMPLETION = 65536;
        const RECEIVER_OVERFLOW = 131072;
        const MALFORMED_PACKET = 262144;

        /**
         * End-to-end checksum.
         */
        const ECRC = 524288;
        const UNSUPPORTED_REQUEST = 1048576;
        const ACCESS_CONTROL_VIOLATION = 2097152;
        const INTERNAL = 4194304;
        const MULTICAST_BLOCKED = 8388608;
        const ATOMIC_EGRESS_BLOCKED = 16777216;
        const PREFIX_BLOCKED = 33554432;
        const POISONED_EGRESS_BLOCKED = 67108864;

        private const _VALUES = [16 => true, 32 => true, 4096 => true, 8192 => true, 16384 => true, 32768 => true, 65536 => true, 131072 => true, 262144 => true, 524288 => true, 1048576 => true, 2097152 => true, 4194304 => true, 8388608 => true, 16777216 => true, 33554432 => true, 67108864 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
