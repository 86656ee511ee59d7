<?php
// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/pci_configuration.ksy; kaitai-struct-compiler 0.11.0

/**
 * Registers by which a function of a PCI or PCI Express device describes itself.
 * A function has 256 bytes of them, or 4096 if it is of PCI Express.
 * 
 * The first 16 bytes are the same for all functions; those up to 0x40 are
 * `device_header` or `bridge_header`, by `layout`. Behind them are capabilities,
 * each of which begins with its number and the offset of the next one. There are
 * two lists of them: one begins where the header points to, if bit 4 of `status`
 * is set; that of the extended capabilities of PCI Express begins at 0x100.
 * 
 * An application follows these lists itself: offsets in them may be anything,
 * and a copy of a configuration space, such as that in crash dumps of Windows,
 * need not be complete. A function that does not answer has ones in all bits.
 */

namespace {
    class PciConfiguration extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\PciConfiguration $_root = null) {
            parent::__construct($_io, $_parent, $_root === null ? $this : $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_vendorId = $this->_io->readU2le();
            $this->_m_deviceId = $this->_io->readU2le();
            $this->_m_command = $this->_io->readU2le();
            $this->_m_status = $this->_io->readU2le();
            $this->_m_revisionId = $this->_io->readU1();
            $this->_m_programmingInterface = $this->_io->readU1();
            $this->_m_subClass = $this->_io->readU1();
            $this->_m_baseClass = $this->_io->readU1();
            $this->_m_cacheLineSize = $this->_io->readU1();
            $this->_m_latencyTimer = $this->_io->readU1();
            $this->_m_headerType = $this->_io->readU1();
            $this->_m_bist = $this->_io->readU1();
        }
        protected $_m_bridgeHeader;

        /**
         * The rest of the header of a bridge to another bus.
         */
        public function bridgeHeader() {
            if ($this->_m_bridgeHeader !== null)
                return $this->_m_bridgeHeader;
            if ($this->layout() == 1) {
                $_pos = $this->_io->pos();
                $this->_io->seek(16);
                $this->_m_bridgeHeader = new \PciConfiguration\BridgeHeader($this->_io, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_bridgeHeader;
        }
        protected $_m_deviceHeader;

        /**
         * The rest of the header, unless the function is a bridge.
         */
        public function deviceHeader() {
            if ($this->_m_deviceHeader !== null)
                return $this->_m_deviceHeader;
            if ($this->layout() == 0) {
                $_pos = $this->_io->pos();
                $this->_io->seek(16);
                $this->_m_deviceHeader = new \PciConfiguration\DeviceHeader($this->_io, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_deviceHeader;
        }
        protected $_m_extendedCapability;

        /**
         * Head of the first extended capability; all zeros or ones if there is none.
         */
        public function extendedCapability() {
            if ($this->_m_extendedCapability !== null)
                return $this->_m_extendedCapability;
            if ($this->_io()->size() > 256) {
                $_pos = $this->_io->pos();
                $this->_io->seek($this->ofsExtended());
                $this->_m_extendedCapability = new \PciConfiguration\ExtendedCapability($this->_io, $this, $this->_root);
                $this->_io->seek($_pos);
            }
            return $this->_m_extendedCapability;
        }
        protected $_m_hasCapabilities;

        /**
         * Whether the header points to a list of capabilities.
         */
        public function hasCapabilities() {
            if ($this->_m_hasCapabilities !== null)
                return $this->_m_hasCapabilities;
            $this->_m_hasCapabilities = ($this->status() & 16) != 0;
            return $this->_m_hasCapabilities;
        }
        protected $_m_isMultiFunction;

        /**
         * Whether the device has several functions.
         */
        public function isMultiFunction() {
            if ($this->_m_isMultiFunction !== null)
                return $this->_m_isMultiFunction;
            $this->_m_isMultiFunction = ($this->headerType() & 128) != 0;
            return $this->_m_isMultiFunction;
        }
        protected $_m_layout;

        /**
         * Layout of what follows; 0 is `device_header`, 1 is `bridge_header`.
         */
        public function layout() {
            if ($this->_m_layout !== null)
                return $this->_m_layout;
            $this->_m_layout = $this->headerType() & 127;
            return $this->_m_layout;
        }
        protected $_m_ofsExtended;

        /**
         * Offset of the first extended capability.
         */
        public function ofsExtended() {
            if ($this->_m_ofsExtended !== null)
                return $this->_m_ofsExtended;
            $this->_m_ofsExtended = 256;
            return $this->_m_ofsExtended;
        }
        protected $_m_vendorId;
        protected $_m_deviceId;
        protected $_m_command;
        protected $_m_status;
        protected $_m_revisionId;
        protected $_m_programmingInterface;
        protected $_m_subClass;
        protected $_m_baseClass;
        protected $_m_cacheLineSize;
        protected $_m_latencyTimer;
        protected $_m_headerType;
        protected $_m_bist;

        /**
         * Maker of the device; 0xffff if the function does not answer.
         */
        public function vendorId() { return $this->_m_vendorId; }

        /**
         * The maker's number of the device.
         */
        public function deviceId() { return $this->_m_deviceId; }

        /**
         * Bits that switch the function on.
         */
        public function command() { return $this->_m_command; }

        /**
         * Bits of errors and abilities; bit 4 says that there are capabilities.
         */
        public function status() { return $this->_m_status; }

        /**
         * The maker's version of the device.
         */
        public function revisionId() { return $this->_m_revisionId; }

        /**
         * Third part of the class code.
         */
        public function programmingInterface() { return $this->_m_programmingInterface; }

        /**
         * Second part of the class code.
         */
        public function subClass() { return $this->_m_subClass; }

        /**
         * First part of the class code.
         */
        public function baseClass() { return $this->_m_baseClass; }

        /**
         * In units of four bytes.
         */
        public function cacheLineSize() { return $this->_m_cacheLineSize; }

        /**
         * In clocks of the bus; 0 for PCI Express.
         */
        public function latencyTimer() { return $this->_m_latencyTimer; }

        /**
         * Bits 0 to 6 are the `layout`; bit 7 is set if the device has several
         * functions.
         */
        public function headerType() { return $this->_m_headerType; }

        /**
         * Control and result of the self test.
         */
        public function bist() { return $this->_m_bist; }
    }
}

/**
 * Header of layout 1, from offset 0x10 on; that of a bridge to another bus.
 */

namespace PciConfiguration {
    class BridgeHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\PciConfiguration $_parent = null, ?\PciConfiguration $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_baseAddress0 = $this->_io->readU4le();
            $this->_m_baseAddress1 = $this->_io->readU4le();
            $this->_m_primaryBus = $this->_io->readU1();
            $this->_m_secondaryBus = $this->_io->readU1();
            $this->_m_subordinateBus = $this->_io->readU1();
            $this->_m_secondaryLatencyTimer = $this->_io->readU1();
            $this->_m_ioBase = $this->_io->readU1();
            $this->_m_ioLimit = $this->_io->readU1();
            $this->_m_secondaryStatus = $this->_io->readU2le();
            $this->_m_memoryBase = $this->_io->readU2le();
            $this->_m_memoryLimit = $this->_io->readU2le();
            $this->_m_prefetchableBase = $this->_io->readU2le();
            $this->_m_prefetchableLimit = $this->_io->readU2le();
            $this->_m_prefetchableBaseUpper = $this->_io->readU4le();
            $this->_m_prefetchableLimitUpper = $this->_io->readU4le();
            $this->_m_ioBaseUpper = $this->_io->readU2le();
            $this->_m_ioLimitUpper = $this->_io->readU2le();
            $this->_m_ofsCapabilities = $this->_io->readU1();
            $this->_m__unnamed18 = $this->_io->readBytes(3);
            $this->_m_expansionRom = $this->_io->readU4le();
            $this->_m_interruptLine = $this->_io->readU1();
            $this->_m_interruptPin = $this->_io->readU1();
            $this->_m_bridgeControl = $this->_io->readU2le();
        }
        protected $_m_baseAddress0;
        protected $_m_baseAddress1;
        protected $_m_primaryBus;
        protected $_m_secondaryBus;
        protected $_m_subordinateBus;
        protected $_m_secondaryLatencyTimer;
        protected $_m_ioBase;
        protected $_m_ioLimit;
        protected $_m_secondaryStatus;
        protected $_m_memoryBase;
        protected $_m_memoryLimit;
        protected $_m_prefetchableBase;
        protected $_m_prefetchableLimit;
        protected $_m_prefetchableBaseUpper;
        protected $_m_prefetchableLimitUpper;
        protected $_m_ioBaseUpper;
        protected $_m_ioLimitUpper;
        protected $_m_ofsCapabilities;
        protected $_m__unnamed18;
        protected $_m_expansionRom;
        protected $_m_interruptLine;
        protected $_m_interruptPin;
        protected $_m_bridgeControl;

        /**
         * First address of a region that the bridge itself decodes, with flags.
         */
        public function baseAddress0() { return $this->_m_baseAddress0; }

        /**
         * Another such address, or the upper half of the one before.
         */
        public function baseAddress1() { return $this->_m_baseAddress1; }

        /**
         * Bus that the bridge is on.
         */
        public function primaryBus() { return $this->_m_primaryBus; }

        /**
         * Bus behind it.
         */
        public function secondaryBus() { return $this->_m_secondaryBus; }

        /**
         * Last bus behind it.
         */
        public function subordinateBus() { return $this->_m_subordinateBus; }

        /**
         * Not used by PCI Express.
         */
        public function secondaryLatencyTimer() { return $this->_m_secondaryLatencyTimer; }

        /**
         * First of the ports that the bridge forwards.
         */
        public function ioBase() { return $this->_m_ioBase; }

        /**
         * Last of these ports.
         */
        public function ioLimit() { return $this->_m_ioLimit; }

        /**
         * Bits of errors on the bus behind it.
         */
        public function secondaryStatus() { return $this->_m_secondaryStatus; }

        /**
         * First of the addresses that the bridge forwards.
         */
        public function memoryBase() { return $this->_m_memoryBase; }

        /**
         * Last of these addresses.
         */
        public function memoryLimit() { return $this->_m_memoryLimit; }

        /**
         * First of the prefetchable addresses that the bridge forwards.
         */
        public function prefetchableBase() { return $this->_m_prefetchableBase; }

        /**
         * Last of these addresses.
         */
        public function prefetchableLimit() { return $this->_m_prefetchableLimit; }

        /**
         * Upper half of `prefetchable_base`.
         */
        public function prefetchableBaseUpper() { return $this->_m_prefetchableBaseUpper; }

        /**
         * Upper half of `prefetchable_limit`.
         */
        public function prefetchableLimitUpper() { return $this->_m_prefetchableLimitUpper; }

        /**
         * Upper half of `io_base`.
         */
        public function ioBaseUpper() { return $this->_m_ioBaseUpper; }

        /**
         * Upper half of `io_limit`.
         */
        public function ioLimitUpper() { return $this->_m_ioLimitUpper; }

        /**
         * Offset of the first capability; bits 0 and 1 are ignored.
         */
        public function ofsCapabilities() { return $this->_m_ofsCapabilities; }

        /**
         * Reserved.
         */
        public function _unnamed18() { return $this->_m__unnamed18; }

        /**
         * Address of the ROM; bit 0 switches it on.
         */
        public function expansionRom() { return $this->_m_expansionRom; }

        /**
         * Input of the interrupt controller, for the operating system.
         */
        public function interruptLine() { return $this->_m_interruptLine; }

        /**
         * 0 for none, 1 to 4 for INTA to INTD.
         */
        public function interruptPin() { return $this->_m_interruptPin; }

        /**
         * Bits that control the bus behind it.
         */
        public function bridgeControl() { return $this->_m_bridgeControl; }
    }
}

/**
 * Head of a capability.
 */

namespace PciConfiguration {
    class Capability extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\PciConfiguration $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_capabilityId = $this->_io->readU1();
            $this->_m_ofsNext = $this->_io->readU1();
        }
        protected $_m_capabilityId;
        protected $_m_ofsNext;

        /**
         * Kind of the capability.
         */
        public function capabilityId() { return $this->_m_capabilityId; }

        /**
         * Offset of the next capability, or 0; bits 0 and 1 are ignored.
         */
        public function ofsNext() { return $this->_m_ofsNext; }
    }
}

/**
 * Header of layout 0, from offset 0x10 on; most functions have it.
 */

namespace PciConfiguration {
    class DeviceHeader extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\PciConfiguration $_parent = null, ?\PciConfiguration $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_baseAddress0 = $this->_io->readU4le();
            $this->_m_baseAddress1 = $this->_io->readU4le();
            $this->_m_baseAddress2 = $this->_io->readU4le();
            $this->_m_baseAddress3 = $this->_io->readU4le();
            $this->_m_baseAddress4 = $this->_io->readU4le();
            $this->_m_baseAddress5 = $this->_io->readU4le();
            $this->_m_cardbusCisPointer = $this->_io->readU4le();
            $this->_m_subsystemVendorId = $this->_io->readU2le();
            $this->_m_subsystemId = $this->_io->readU2le();
            $this->_m_expansionRom = $this->_io->readU4le();
            $this->_m_ofsCapabilities = $this->_io->readU1();
            $this->_m__unnamed11 = $this->_io->readBytes(7);
            $this->_m_interruptLine = $this->_io->readU1();
            $this->_m_interruptPin = $this->_io->readU1();
            $this->_m_minGrant = $this->_io->readU1();
            $this->_m_maxLatency = $this->_io->readU1();
        }
        protected $_m_baseAddress0;
        protected $_m_baseAddress1;
        protected $_m_baseAddress2;
        protected $_m_baseAddress3;
        protected $_m_baseAddress4;
        protected $_m_baseAddress5;
        protected $_m_cardbusCisPointer;
        protected $_m_subsystemVendorId;
        protected $_m_subsystemId;
        protected $_m_expansionRom;
        protected $_m_ofsCapabilities;
        protected $_m__unnamed11;
        protected $_m_interruptLine;
        protected $_m_interruptPin;
        protected $_m_minGrant;
        protected $_m_maxLatency;

        /**
         * First address of a region that the function decodes, with flags.
         */
        public function baseAddress0() { return $this->_m_baseAddress0; }

        /**
         * Another such address, or the upper half of the one before.
         */
        public function baseAddress1() { return $this->_m_baseAddress1; }

        /**
         * Another such address, or the upper half of the one before.
         */
        public function baseAddress2() { return $this->_m_baseAddress2; }

        /**
         * Another such address, or the upper half of the one before.
         */
        public function baseAddress3() { return $this->_m_baseAddress3; }

        /**
         * Another such address, or the upper half of the one before.
         */
        public function baseAddress4() { return $this->_m_baseAddress4; }

        /**
         * Another such address, or the upper half of the one before.
         */
        public function baseAddress5() { return $this->_m_baseAddress5; }

        /**
         * Not used by PCI Express.
         */
        public function cardbusCisPointer() { return $this->_m_cardbusCisPointer; }

        /**
         * Maker of the board or card.
         */
        public function subsystemVendorId() { return $this->_m_subsystemVendorId; }

        /**
         * That maker's number of it.
         */
        public function subsystemId() { return $this->_m_subsystemId; }

        /**
         * Address of the ROM; bit 0 switches it on.
         */
        public function expansionRom() { return $this->_m_expansionRom; }

        /**
         * Offset of the first capability; bits 0 and 1 are ignored.
         */
        public function ofsCapabilities() { return $this->_m_ofsCapabilities; }

        /**
         * Reserved.
         */
        public function _unnamed11() { return $this->_m__unnamed11; }

        /**
         * Input of the interrupt controller, for the operating system.
         */
        public function interruptLine() { return $this->_m_interruptLine; }

        /**
         * 0 for none, 1 to 4 for INTA to INTD.
         */
        public function interruptPin() { return $this->_m_interruptPin; }

        /**
         * Not used by PCI Express.
         */
        public function minGrant() { return $this->_m_minGrant; }

        /**
         * Not used by PCI Express.
         */
        public function maxLatency() { return $this->_m_maxLatency; }
    }
}

/**
 * Advanced error reporting (`extended_capability_ids::advanced_error_reporting`),
 * without the log. Errors stay set until software clears them.
 */

namespace PciConfiguration {
    class ErrorReportingCapability extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\PciConfiguration $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_head = new \PciConfiguration\ExtendedCapability($this->_io, $this, $this->_root);
            $this->_m_uncorrectableStatus = $this->_io->readU4le();
            $this->_m_uncorrectableMask = $this->_io->readU4le();
            $this->_m_uncorrectableSeverity = $this->_io->readU4le();
            $this->_m_correctableStatus = $this->_io->readU4le();
            $this->_m_correctableMask = $this->_io->readU4le();
            $this->_m_capabilitiesAndControl = $this->_io->readU4le();
        }
        protected $_m_head;
        protected $_m_uncorrectableStatus;
        protected $_m_uncorrectableMask;
        protected $_m_uncorrectableSeverity;
        protected $_m_correctableStatus;
        protected $_m_correctableMask;
        protected $_m_capabilitiesAndControl;

        /**
         * Kind, and offset of the next one.
         */
        public function head() { return $this->_m_head; }

        /**
         * Bit 4 data link protocol, 5 surprise down, 12 poisoned packet, 13 flow
         * control, 14 completion timeout, 15 completer abort, 16 unexpected
         * completion, 17 receiver overflow, 18 malformed packet, 19 ECRC, 20
         * unsupported request, 21 access control violation, 22 internal.
         */
        public function uncorrectableStatus() { return $this->_m_uncorrectableStatus; }

        /**
         * Errors that are not reported.
         */
        public function uncorrectableMask() { return $this->_m_uncorrectableMask; }

        /**
         * Errors that are fatal.
         */
        public function uncorrectableSeverity() { return $this->_m_uncorrectableSeverity; }

        /**
         * Bit 0 receiver, 6 bad packet, 7 bad data link packet, 8 replay counter
         * rollover, 12 replay timer timeout, 13 advisory non-fatal, 14 internal, 15
         * log overflow.
         */
        public function correctableStatus() { return $this->_m_correctableStatus; }

        /**
         * Errors that are not reported.
         */
        public function correctableMask() { return $this->_m_correctableMask; }

        /**
         * Number of the first uncorrectable error in bits 0 to 4; ECRC.
         */
        public function capabilitiesAndControl() { return $this->_m_capabilitiesAndControl; }
    }
}

/**
 * The function is of PCI Express (`capability_ids::express`). Most have a link,
 * whose registers are the next ones, `express_link`.
 */

namespace PciConfiguration {
    class ExpressCapability extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\PciConfiguration $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_head = new \PciConfiguration\Capability($this->_io, $this, $this->_root);
            $this->_m_capabilities = $this->_io->readU2le();
            $this->_m_deviceCapabilities = $this->_io->readU4le();
            $this->_m_deviceControl = $this->_io->readU2le();
            $this->_m_deviceStatus = $this->_io->readU2le();
        }
        protected $_m_devicePortType;

        /**
         * Kind of the function, of `device_port_types`.
         */
        public function devicePortType() {
            if ($this->_m_devicePortType !== null)
                return $this->_m_devicePortType;
            $this->_m_devicePortType = $this->capabilities() >> 4 & 15;
            return $this->_m_devicePortType;
        }
        protected $_m_version;

        /**
         * Version of the capability.
         */
        public function version() {
            if ($this->_m_version !== null)
                return $this->_m_version;
            $this->_m_version = $this->capabilities() & 15;
            return $this->_m_version;
        }
        protected $_m_head;
        protected $_m_capabilities;
        protected $_m_deviceCapabilities;
        protected $_m_deviceControl;
        protected $_m_deviceStatus;

        /**
         * Kind, and offset of the next one.
         */
        public function head() { return $this->_m_head; }

        /**
         * Version in bits 0 to 3, `device_port_types` in bits 4 to 7.
         */
        public function capabilities() { return $this->_m_capabilities; }

        /**
         * Largest payload, latencies, power limit of the slot.
         */
        public function deviceCapabilities() { return $this->_m_deviceCapabilities; }

        /**
         * Which errors are reported; sizes in use.
         */
        public function deviceControl() { return $this->_m_deviceControl; }

        /**
         * Errors that were detected: bit 0 correctable, bit 1 non-fatal, bit 2 fatal,
         * bit 3 unsupported request.
         */
        public function deviceStatus() { return $this->_m_deviceStatus; }
    }
}

/**
 * The link of a function of PCI Express, behind `express_capability`. Functions
 * inside of the root complex (`device_port_types::root_complex_endpoint` and
 * `device_port_types::event_collector`) have none, and need not have these
 * registers.
 */

namespace PciConfiguration {
    class ExpressLink extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\PciConfiguration $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_linkCapabilities = $this->_io->readU4le();
            $this->_m_linkControl = $this->_io->readU2le();
            $this->_m_linkStatus = $this->_io->readU2le();
        }
        protected $_m_linkSpeed;

        /**
         * Speed of the link, as its generation.
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
        protected $_m_maxLinkSpeed;

        /**
         * Highest speed of the link, as its generation, 1 for 2.5 GT/s.
         */
        public function maxLinkSpeed() {
            if ($this->_m_maxLinkSpeed !== null)
                return $this->_m_maxLinkSpeed;
            $this->_m_maxLinkSpeed = $this->linkCapabilities() & 15;
            return $this->_m_maxLinkSpeed;
        }
        protected $_m_maxLinkWidth;

        /**
         * Largest number of lanes.
         */
        public function maxLinkWidth() {
            if ($this->_m_maxLinkWidth !== null)
                return $this->_m_maxLinkWidth;
            $this->_m_maxLinkWidth = $this->linkCapabilities() >> 4 & 63;
            return $this->_m_maxLinkWidth;
        }
        protected $_m_linkCapabilities;
        protected $_m_linkControl;
        protected $_m_linkStatus;

        /**
         * Highest speed in bits 0 to 3, largest width in bits 4 to 9.
         */
        public function linkCapabilities() { return $this->_m_linkCapabilities; }

        /**
         * Power management of the link, and others.
         */
        public function linkControl() { return $this->_m_linkControl; }

        /**
         * Speed in bits 0 to 3, width in bits 4 to 9.
         */
        public function linkStatus() { return $this->_m_linkStatus; }
    }
}

/**
 * Head of an extended capability.
 */

namespace PciConfiguration {
    class ExtendedCapability extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\PciConfiguration $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_capabilityId = $this->_io->readU2le();
            $this->_m_versionAndNext = $this->_io->readU2le();
        }
        protected $_m_ofsNext;

        /**
         * Offset of the next extended capability; bits 0 and 1 are ignored.
         */
        public function ofsNext() {
            if ($this->_m_ofsNext !== null)
                return $this->_m_ofsNext;
            $this->_m_ofsNext = $this->versionAndNext() >> 4;
            return $this->_m_ofsNext;
        }
        protected $_m_version;

        /**
         * Version of the capability.
         */
        public function version() {
            if ($this->_m_version !== null)
                return $this->_m_version;
            $this->_m_version = $this->versionAndNext() & 15;
            return $this->_m_version;
        }
        protected $_m_capabilityId;
        protected $_m_versionAndNext;

        /**
         * Kind of the capability; 0 if there is none at all.
         */
        public function capabilityId() { return $this->_m_capabilityId; }

        /**
         * Version in bits 0 to 3, offset of the next extended capability in bits 4 to
         * 15, or 0.
         */
        public function versionAndNext() { return $this->_m_versionAndNext; }
    }
}

/**
 * Subsystem of a bridge (`capability_ids::subsystem`), whose header has no
 * room for it.
 */

namespace PciConfiguration {
    class SubsystemCapability extends \Kaitai\Struct\Struct {
        public function __construct(\Kaitai\Struct\Stream $_io, ?\Kaitai\Struct\Struct $_parent = null, ?\PciConfiguration $_root = null) {
            parent::__construct($_io, $_parent, $_root);
            $this->_read();
        }

        private function _read() {
            $this->_m_head = new \PciConfiguration\Capability($this->_io, $this, $this->_root);
            $this->_m__unnamed1 = $this->_io->readBytes(2);
            $this->_m_subsystemVendorId = $this->_io->readU2le();
            $this->_m_subsystemId = $this->_io->readU2le();
        }
        protected $_m_head;
        protected $_m__unnamed1;
        protected $_m_subsystemVendorId;
        protected $_m_subsystemId;

        /**
         * Kind, and offset of the next one.
         */
        public function head() { return $this->_m_head; }

        /**
         * Reserved.
         */
        public function _unnamed1() { return $this->_m__unnamed1; }

        /**
         * Maker of the board or card.
         */
        public function subsystemVendorId() { return $this->_m_subsystemVendorId; }

        /**
         * That maker's number of it.
         */
        public function subsystemId() { return $this->_m_subsystemId; }
    }
}

namespace PciConfiguration {
    class BaseClasses {

        /**
         * Device from before there were class codes.
         */
        const UNCLASSIFIED = 0;

        /**
         * Mass storage controller.
         */
        const MASS_STORAGE = 1;

        /**
         * Network controller.
         */
        const NETWORK = 2;

        /**
         * Display controller.
         */
        const DISPLAY = 3;

        /**
         * Multimedia device.
         */
        const MULTIMEDIA = 4;

        /**
         * Memory controller.
         */
        const MEMORY = 5;

        /**
         * Bridge.
         */
        const BRIDGE = 6;

        /**
         * Simple communication controller.
         */
        const COMMUNICATION = 7;

        /**
         * Base system peripheral.
         */
        const SYSTEM_PERIPHERAL = 8;

        /**
         * Input device.
         */
        const INPUT = 9;

        /**
         * Docking station.
         */
        const DOCKING_STATION = 10;

        /**
         * Processor.
         */
        const PROCESSOR = 11;

        /**
         * Serial bus controller, USB among them.
         */
        const SERIAL_BUS = 12;

        /**
         * Wireless controller.
         */
        const WIRELESS = 13;

        /**
         * Intelligent I/O controller.
         */
        const INTELLIGENT_IO = 14;

        /**
         * Satellite communication controller.
         */
        const SATELLITE = 15;

        /**
         * Encryption controller.
         */
        const ENCRYPTION = 16;

        /**
         * Data acquisition and signal processing controller.
         */
        const SIGNAL_PROCESSING = 17;

        /**
         * Processing accelerator.
         */
        const ACCELERATOR = 18;

        /**
         * Non-essential instrumentation.
         */
        const INSTRUMENTATION = 19;

        /**
         * Coprocessor.
         */
        const COPROCESSOR = 64;

        /**
         * Device that fits no class.
         */
        const UNASSIGNED = 255;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 10 => true, 11 => true, 12 => true, 13 => true, 14 => true, 15 => true, 16 => true, 17 => true, 18 => true, 19 => true, 64 => true, 255 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace PciConfiguration {
    class CapabilityIds {

        /**
         * Null capability.
         */
        const NONE = 0;

        /**
         * PCI Power Management Interface.
         */
        const POWER_MANAGEMENT = 1;

        /**
         * AGP.
         */
        const AGP = 2;

        /**
         * Vital product data.
         */
        const VITAL_PRODUCT_DATA = 3;

        /**
         * Slot identification of a bridge.
         */
        const SLOT_IDENTIFICATION = 4;

        /**
         * Message signalled interrupts.
         */
        const MSI = 5;

        /**
         * CompactPCI hot swap.
         */
        const HOT_SWAP = 6;

        /**
         * PCI-X.
         */
        const PCI_X = 7;

        /**
         * HyperTransport.
         */
        const HYPER_TRANSPORT = 8;

        /**
         * Defined by the maker.
         */
        const VENDOR_SPECIFIC = 9;

        /**
         * Debug port.
         */
        const DEBUG_PORT = 10;

        /**
         * CompactPCI central resource control.
         */
        const RESOURCE_CONTROL = 11;

        /**
         * PCI hot-plug.
         */
        const HOT_PLUG = 12;

        /**
         * Subsystem of a bridge, `subsystem_capability`.
         */
        const SUBSYSTEM = 13;

        /**
         * AGP 8x.
         */
        const AGP_8X = 14;

        /**
         * Secure device.
         */
        const SECURE_DEVICE = 15;

        /**
         * PCI Express, `express_capability`.
         */
        const EXPRESS = 16;

        /**
         * MSI-X.
         */
        const MSI_X = 17;

        /**
         * Serial ATA data and index.
         */
        const SATA = 18;

        /**
         * Advanced features of conventional PCI.
         */
        const ADVANCED_FEATURES = 19;

        /**
         * Enhanced allocation.
         */
        const ENHANCED_ALLOCATION = 20;

        /**
         * Flattening portal bridge.
         */
        const FLATTENING_PORTAL_BRIDGE = 21;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 10 => true, 11 => true, 12 => true, 13 => true, 14 => true, 15 => true, 16 => true, 17 => true, 18 => true, 19 => true, 20 => true, 21 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace PciConfiguration {
    class DevicePortTypes {

        /**
         * PCI Express endpoint.
         */
        const ENDPOINT = 0;

        /**
         * Legacy PCI Express endpoint.
         */
        const LEGACY_ENDPOINT = 1;

        /**
         * Root port of the root complex.
         */
        const ROOT_PORT = 4;

        /**
         * Upstream port of a switch.
         */
        const UPSTREAM_PORT = 5;

        /**
         * Downstream port of a switch.
         */
        const DOWNSTREAM_PORT = 6;

        /**
         * Bridge from PCI Express to PCI.
         */
        const BRIDGE_TO_PCI = 7;

        /**
         * Bridge from PCI to PCI Express.
         */
        const BRIDGE_FROM_PCI = 8;

        /**
         * Endpoint inside of the root complex.
         */
        const ROOT_COMPLEX_ENDPOINT = 9;

        /**
         * Event collector of the root complex.
         */
        const EVENT_COLLECTOR = 10;

        private const _VALUES = [0 => true, 1 => true, 4 => true, 5 => true, 6 => true, 7 => true, 8 => true, 9 => true, 10 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}

namespace PciConfiguration {
    class ExtendedCapabilityIds {

        /**
         * Null capability.
         */
        const NONE = 0;

        /**
         * Advanced error reporting, `error_reporting_capability`.
         */
        const ADVANCED_ERROR_REPORTING = 1;

        /**
         * Virtual channel.
         */
        const VIRTUAL_CHANNEL = 2;

        /**
         * Serial number of the device.
         */
        const DEVICE_SERIAL_NUMBER = 3;

        /**
         * Power budgeting.
         */
        const POWER_BUDGETING = 4;

        /**
         * Links inside of the root complex.
         */
        const ROOT_COMPLEX_LINK = 5;

        /**
         * Defined by the maker.
         */
        const VENDOR_SPECIFIC = 11;

        /**
         * Access control services.
         */
        const ACCESS_CONTROL = 13;

        /**
         * Alternative routing-ID interpretation.
         */
        const ALTERNATIVE_ROUTING = 14;

        /**
         * Single root I/O virtualisation.
         */
        const SINGLE_ROOT_IO_VIRTUALIZATION = 16;

        /**
         * Resizable base address registers.
         */
        const RESIZABLE_BAR = 21;

        /**
         * Latency tolerance reporting.
         */
        const LATENCY_TOLERANCE = 24;

        /**
         * Secondary PCI Express, for 8 GT/s.
         */
        const SECONDARY_EXPRESS = 25;

        /**
         * Downstream port containment.
         */
        const DOWNSTREAM_PORT_CONTAINMENT = 29;

        /**
         * L1 power management substates.
         */
        const POWER_SUBSTATES = 30;

        /**
         * Precision time measurement.
         */
        const PRECISION_TIME = 31;

        /**
         * Features of the data link.
         */
        const DATA_LINK_FEATURE = 37;

        /**
         * Physical layer at 16 GT/s.
         */
        const PHYSICAL_LAYER_16GT = 38;

        /**
         * Lane margining at the receiver.
         */
        const LANE_MARGINING = 39;

        private const _VALUES = [0 => true, 1 => true, 2 => true, 3 => true, 4 => true, 5 => true, 11 => true, 13 => true, 14 => true, 16 => true, 21 => true, 24 => true, 25 => true, 29 => true, 30 => true, 31 => true, 37 => true, 38 => true, 39 => true];

        public static function isDefined(int $v): bool {
            return isset(self::_VALUES[$v]);
        }
    }
}
