# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/pci_configuration.ksy; kaitai-struct-compiler 0.11.0; tools/schemas/build.py added docstrings and SEQ_FIELDS
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class PciConfiguration(KaitaiStruct):
    """Registers by which a function of a PCI or PCI Express device describes itself.
    A function has 256 bytes of them, or 4096 if it is of PCI Express.

    The first 16 bytes are the same for all functions; those up to 0x40 are
    `device_header` or `bridge_header`, by `layout`. Behind them are capabilities,
    each of which begins with its number and the offset of the next one. There are
    two lists of them: one begins where the header points to, if bit 4 of `status`
    is set; that of the extended capabilities of PCI Express begins at 0x100.

    An application follows these lists itself: offsets in them may be anything,
    and a copy of a configuration space, such as that in crash dumps of Windows,
    need not be complete. A function that does not answer has ones in all bits.

    Fields (0x10 bytes), with offsets from the start of the file:
        vendor_id: u2 at 0x0, Vendor ID
            Maker of the device; 0xffff if the function does not answer.
        device_id: u2 at 0x2, Device ID
            The maker's number of the device.
        command: u2 at 0x4, Command
            Bits that switch the function on.
        status: u2 at 0x6, Status
            Bits of errors and abilities; bit 4 says that there are capabilities.
        revision_id: u1 at 0x8, Revision ID
            The maker's version of the device.
        programming_interface: u1 at 0x9, Programming Interface
            Third part of the class code.
        sub_class: u1 at 0xa, Sub-Class Code
            Second part of the class code.
        base_class: u1 of base_classes at 0xb, Base Class Code
            First part of the class code.
        cache_line_size: u1 at 0xc, Cache Line Size
            In units of four bytes.
        latency_timer: u1 at 0xd, Latency Timer
            In clocks of the bus; 0 for PCI Express.
        header_type: u1 at 0xe, Header Type
            Bits 0 to 6 are the `layout`; bit 7 is set if the device has several
            functions.
        bist: u1 at 0xf, BIST
            Control and result of the self test.

    Read or calculated when asked for:
        layout: calculated
            Layout of what follows; 0 is `device_header`, 1 is `bridge_header`.
        is_multi_function: calculated
            Whether the device has several functions.
        has_capabilities: calculated
            Whether the header points to a list of capabilities.
        device_header: device_header
            The rest of the header, unless the function is a bridge.
        bridge_header: bridge_header
            The rest of the header of a bridge to another bus.
        ofs_extended: calculated
            Offset of the first extended capability.
        extended_capability: extended_capability
            Head of the first extended capability; all zeros or ones if there is none.

    References:
        https://pcisig.com/specifications
        https://github.com/pciutils/pciutils/blob/master/lib/header.h
        https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h
    """
    SEQ_FIELDS = (
        "vendor_id", "device_id", "command", "status", "revision_id",
        "programming_interface", "sub_class", "base_class", "cache_line_size",
        "latency_timer", "header_type", "bist",
    )

    class BaseClasses(IntEnum):
        """Values of `base_classes`.

        Members:
            unclassified: 0x0
                Device from before there were class codes.
            mass_storage: 0x1
                Mass storage controller.
            network: 0x2
                Network controller.
            display: 0x3
                Display controller.
            multimedia: 0x4
                Multimedia device.
            memory: 0x5
                Memory controller.
            bridge: 0x6
                Bridge.
            communication: 0x7
                Simple communication controller.
            system_peripheral: 0x8
                Base system peripheral.
            input: 0x9
                Input device.
            docking_station: 0xa
                Docking station.
            processor: 0xb
                Processor.
            serial_bus: 0xc
                Serial bus controller, USB among them.
            wireless: 0xd
                Wireless controller.
            intelligent_io: 0xe
                Intelligent I/O controller.
            satellite: 0xf
                Satellite communication controller.
            encryption: 0x10
                Encryption controller.
            signal_processing: 0x11
                Data acquisition and signal processing controller.
            accelerator: 0x12
                Processing accelerator.
            instrumentation: 0x13
                Non-essential instrumentation.
            coprocessor: 0x40
                Coprocessor.
            unassigned: 0xff
                Device that fits no class.
        """
        unclassified = 0
        mass_storage = 1
        network = 2
        display = 3
        multimedia = 4
        memory = 5
        bridge = 6
        communication = 7
        system_peripheral = 8
        input = 9
        docking_station = 10
        processor = 11
        serial_bus = 12
        wireless = 13
        intelligent_io = 14
        satellite = 15
        encryption = 16
        signal_processing = 17
        accelerator = 18
        instrumentation = 19
        coprocessor = 64
        unassigned = 255

    class CapabilityIds(IntEnum):
        """Values of `capability_ids`.

        Members:
            none: 0x0
                Null capability.
            power_management: 0x1
                PCI Power Management Interface.
            agp: 0x2
                AGP.
            vital_product_data: 0x3
                Vital product data.
            slot_identification: 0x4
                Slot identification of a bridge.
            msi: 0x5
                Message signalled interrupts.
            hot_swap: 0x6
                CompactPCI hot swap.
            pci_x: 0x7
                PCI-X.
            hyper_transport: 0x8
                HyperTransport.
            vendor_specific: 0x9
                Defined by the maker.
            debug_port: 0xa
                Debug port.
            resource_control: 0xb
                CompactPCI central resource control.
            hot_plug: 0xc
                PCI hot-plug.
            subsystem: 0xd
                Subsystem of a bridge, `subsystem_capability`.
            agp_8x: 0xe
                AGP 8x.
            secure_device: 0xf
                Secure device.
            express: 0x10
                PCI Express, `express_capability`.
            msi_x: 0x11
                MSI-X.
            sata: 0x12
                Serial ATA data and index.
            advanced_features: 0x13
                Advanced features of conventional PCI.
            enhanced_allocation: 0x14
                Enhanced allocation.
            flattening_portal_bridge: 0x15
                Flattening portal bridge.
        """
        none = 0
        power_management = 1
        agp = 2
        vital_product_data = 3
        slot_identification = 4
        msi = 5
        hot_swap = 6
        pci_x = 7
        hyper_transport = 8
        vendor_specific = 9
        debug_port = 10
        resource_control = 11
        hot_plug = 12
        subsystem = 13
        agp_8x = 14
        secure_device = 15
        express = 16
        msi_x = 17
        sata = 18
        advanced_features = 19
        enhanced_allocation = 20
        flattening_portal_bridge = 21

    class DevicePortTypes(IntEnum):
        """Values of `device_port_types`.

        Members:
            endpoint: 0x0
                PCI Express endpoint.
            legacy_endpoint: 0x1
                Legacy PCI Express endpoint.
            root_port: 0x4
                Root port of the root complex.
            upstream_port: 0x5
                Upstream port of a switch.
            downstream_port: 0x6
                Downstream port of a switch.
            bridge_to_pci: 0x7
                Bridge from PCI Express to PCI.
            bridge_from_pci: 0x8
                Bridge from PCI to PCI Express.
            root_complex_endpoint: 0x9
                Endpoint inside of the root complex.
            event_collector: 0xa
                Event collector of the root complex.
        """
        endpoint = 0
        legacy_endpoint = 1
        root_port = 4
        upstream_port = 5
        downstream_port = 6
        bridge_to_pci = 7
        bridge_from_pci = 8
        root_complex_endpoint = 9
        event_collector = 10

    class ExtendedCapabilityIds(IntEnum):
        """Values of `extended_capability_ids`.

        Members:
            none: 0x0
                Null capability.
            advanced_error_reporting: 0x1
                Advanced error reporting, `error_reporting_capability`.
            virtual_channel: 0x2
                Virtual channel.
            device_serial_number: 0x3
                Serial number of the device.
            power_budgeting: 0x4
                Power budgeting.
            root_complex_link: 0x5
                Links inside of the root complex.
            vendor_specific: 0xb
                Defined by the maker.
            access_control: 0xd
                Access control services.
            alternative_routing: 0xe
                Alternative routing-ID interpretation.
            single_root_io_virtualization: 0x10
                Single root I/O virtualisation.
            resizable_bar: 0x15
                Resizable base address registers.
            latency_tolerance: 0x18
                Latency tolerance reporting.
            secondary_express: 0x19
                Secondary PCI Express, for 8 GT/s.
            downstream_port_containment: 0x1d
                Downstream port containment.
            power_substates: 0x1e
                L1 power management substates.
            precision_time: 0x1f
                Precision time measurement.
            data_link_feature: 0x25
                Features of the data link.
            physical_layer_16gt: 0x26
                Physical layer at 16 GT/s.
            lane_margining: 0x27
                Lane margining at the receiver.
        """
        none = 0
        advanced_error_reporting = 1
        virtual_channel = 2
        device_serial_number = 3
        power_budgeting = 4
        root_complex_link = 5
        vendor_specific = 11
        access_control = 13
        alternative_routing = 14
        single_root_io_virtualization = 16
        resizable_bar = 21
        latency_tolerance = 24
        secondary_express = 25
        downstream_port_containment = 29
        power_substates = 30
        precision_time = 31
        data_link_feature = 37
        physical_layer_16gt = 38
        lane_margining = 39
    def __init__(self, _io, _parent=None, _root=None):
        super(PciConfiguration, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        self.vendor_id = self._io.read_u2le()
        self.device_id = self._io.read_u2le()
        self.command = self._io.read_u2le()
        self.status = self._io.read_u2le()
        self.revision_id = self._io.read_u1()
        self.programming_interface = self._io.read_u1()
        self.sub_class = self._io.read_u1()
        self.base_class = KaitaiStream.resolve_enum(PciConfiguration.BaseClasses, self._io.read_u1())
        self.cache_line_size = self._io.read_u1()
        self.latency_timer = self._io.read_u1()
        self.header_type = self._io.read_u1()
        self.bist = self._io.read_u1()


    def _fetch_instances(self):
        pass
        _ = self.bridge_header
        if hasattr(self, '_m_bridge_header'):
            pass
            self._m_bridge_header._fetch_instances()

        _ = self.device_header
        if hasattr(self, '_m_device_header'):
            pass
            self._m_device_header._fetch_instances()

        _ = self.extended_capability
        if hasattr(self, '_m_extended_capability'):
            pass
            self._m_extended_capability._fetch_instances()


    class BridgeHeader(KaitaiStruct):
        """Header of layout 1, from offset 0x10 on; that of a bridge to another bus.

        Fields (0x30 bytes), with offsets from the start of the structure:
            base_address_0: u4 at 0x0, Base Address Register 0
                First address of a region that the bridge itself decodes, with flags.
            base_address_1: u4 at 0x4, Base Address Register 1
                Another such address, or the upper half of the one before.
            primary_bus: u1 at 0x8, Primary Bus Number
                Bus that the bridge is on.
            secondary_bus: u1 at 0x9, Secondary Bus Number
                Bus behind it.
            subordinate_bus: u1 at 0xa, Subordinate Bus Number
                Last bus behind it.
            secondary_latency_timer: u1 at 0xb, Secondary Latency Timer
                Not used by PCI Express.
            io_base: u1 at 0xc, I/O Base
                First of the ports that the bridge forwards.
            io_limit: u1 at 0xd, I/O Limit
                Last of these ports.
            secondary_status: u2 at 0xe, Secondary Status
                Bits of errors on the bus behind it.
            memory_base: u2 at 0x10, Memory Base
                First of the addresses that the bridge forwards.
            memory_limit: u2 at 0x12, Memory Limit
                Last of these addresses.
            prefetchable_base: u2 at 0x14, Prefetchable Memory Base
                First of the prefetchable addresses that the bridge forwards.
            prefetchable_limit: u2 at 0x16, Prefetchable Memory Limit
                Last of these addresses.
            prefetchable_base_upper: u4 at 0x18, Prefetchable Base Upper 32 Bits
                Upper half of `prefetchable_base`.
            prefetchable_limit_upper: u4 at 0x1c, Prefetchable Limit Upper 32 Bits
                Upper half of `prefetchable_limit`.
            io_base_upper: u2 at 0x20, I/O Base Upper 16 Bits
                Upper half of `io_base`.
            io_limit_upper: u2 at 0x22, I/O Limit Upper 16 Bits
                Upper half of `io_limit`.
            ofs_capabilities: u1 at 0x24, Capabilities Pointer
                Offset of the first capability; bits 0 and 1 are ignored.
            expansion_rom: u4 at 0x28, Expansion ROM Base Address
                Address of the ROM; bit 0 switches it on.
            interrupt_line: u1 at 0x2c, Interrupt Line
                Input of the interrupt controller, for the operating system.
            interrupt_pin: u1 at 0x2d, Interrupt Pin
                0 for none, 1 to 4 for INTA to INTD.
            bridge_control: u2 at 0x2e, Bridge Control
                Bits that control the bus behind it.

        References:
            https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h
        """
        SEQ_FIELDS = (
            "base_address_0", "base_address_1", "primary_bus", "secondary_bus",
            "subordinate_bus", "secondary_latency_timer", "io_base", "io_limit",
            "secondary_status", "memory_base", "memory_limit", "prefetchable_base",
            "prefetchable_limit", "prefetchable_base_upper", "prefetchable_limit_upper",
            "io_base_upper", "io_limit_upper", "ofs_capabilities", "expansion_rom",
            "interrupt_line", "interrupt_pin", "bridge_control",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(PciConfiguration.BridgeHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.base_address_0 = self._io.read_u4le()
            self.base_address_1 = self._io.read_u4le()
            self.primary_bus = self._io.read_u1()
            self.secondary_bus = self._io.read_u1()
            self.subordinate_bus = self._io.read_u1()
            self.secondary_latency_timer = self._io.read_u1()
            self.io_base = self._io.read_u1()
            self.io_limit = self._io.read_u1()
            self.secondary_status = self._io.read_u2le()
            self.memory_base = self._io.read_u2le()
            self.memory_limit = self._io.read_u2le()
            self.prefetchable_base = self._io.read_u2le()
            self.prefetchable_limit = self._io.read_u2le()
            self.prefetchable_base_upper = self._io.read_u4le()
            self.prefetchable_limit_upper = self._io.read_u4le()
            self.io_base_upper = self._io.read_u2le()
            self.io_limit_upper = self._io.read_u2le()
            self.ofs_capabilities = self._io.read_u1()
            self._unnamed18 = self._io.read_bytes(3)
            self.expansion_rom = self._io.read_u4le()
            self.interrupt_line = self._io.read_u1()
            self.interrupt_pin = self._io.read_u1()
            self.bridge_control = self._io.read_u2le()


        def _fetch_instances(self):
            pass


    class Capability(KaitaiStruct):
        """Head of a capability.

        Fields (0x2 bytes), with offsets from the start of the structure:
            capability_id: u1 of capability_ids at 0x0, Capability ID
                Kind of the capability.
            ofs_next: u1 at 0x1, Next Capability Pointer
                Offset of the next capability, or 0; bits 0 and 1 are ignored.

        References:
            https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h
        """
        SEQ_FIELDS = (
            "capability_id", "ofs_next",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(PciConfiguration.Capability, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.capability_id = KaitaiStream.resolve_enum(PciConfiguration.CapabilityIds, self._io.read_u1())
            self.ofs_next = self._io.read_u1()


        def _fetch_instances(self):
            pass


    class DeviceHeader(KaitaiStruct):
        """Header of layout 0, from offset 0x10 on; most functions have it.

        Fields (0x30 bytes), with offsets from the start of the structure:
            base_address_0: u4 at 0x0, Base Address Register 0
                First address of a region that the function decodes, with flags.
            base_address_1: u4 at 0x4, Base Address Register 1
                Another such address, or the upper half of the one before.
            base_address_2: u4 at 0x8, Base Address Register 2
                Another such address, or the upper half of the one before.
            base_address_3: u4 at 0xc, Base Address Register 3
                Another such address, or the upper half of the one before.
            base_address_4: u4 at 0x10, Base Address Register 4
                Another such address, or the upper half of the one before.
            base_address_5: u4 at 0x14, Base Address Register 5
                Another such address, or the upper half of the one before.
            cardbus_cis_pointer: u4 at 0x18, Cardbus CIS Pointer
                Not used by PCI Express.
            subsystem_vendor_id: u2 at 0x1c, Subsystem Vendor ID
                Maker of the board or card.
            subsystem_id: u2 at 0x1e, Subsystem ID
                That maker's number of it.
            expansion_rom: u4 at 0x20, Expansion ROM Base Address
                Address of the ROM; bit 0 switches it on.
            ofs_capabilities: u1 at 0x24, Capabilities Pointer
                Offset of the first capability; bits 0 and 1 are ignored.
            interrupt_line: u1 at 0x2c, Interrupt Line
                Input of the interrupt controller, for the operating system.
            interrupt_pin: u1 at 0x2d, Interrupt Pin
                0 for none, 1 to 4 for INTA to INTD.
            min_grant: u1 at 0x2e, Min_Gnt
                Not used by PCI Express.
            max_latency: u1 at 0x2f, Max_Lat
                Not used by PCI Express.

        References:
            https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h
        """
        SEQ_FIELDS = (
            "base_address_0", "base_address_1", "base_address_2", "base_address_3",
            "base_address_4", "base_address_5", "cardbus_cis_pointer",
            "subsystem_vendor_id", "subsystem_id", "expansion_rom", "ofs_capabilities",
            "interrupt_line", "interrupt_pin", "min_grant", "max_latency",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(PciConfiguration.DeviceHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.base_address_0 = self._io.read_u4le()
            self.base_address_1 = self._io.read_u4le()
            self.base_address_2 = self._io.read_u4le()
            self.base_address_3 = self._io.read_u4le()
            self.base_address_4 = self._io.read_u4le()
            self.base_address_5 = self._io.read_u4le()
            self.cardbus_cis_pointer = self._io.read_u4le()
            self.subsystem_vendor_id = self._io.read_u2le()
            self.subsystem_id = self._io.read_u2le()
            self.expansion_rom = self._io.read_u4le()
            self.ofs_capabilities = self._io.read_u1()
            self._unnamed11 = self._io.read_bytes(7)
            self.interrupt_line = self._io.read_u1()
            self.interrupt_pin = self._io.read_u1()
            self.min_grant = self._io.read_u1()
            self.max_latency = self._io.read_u1()


        def _fetch_instances(self):
            pass


    class ErrorReportingCapability(KaitaiStruct):
        """Advanced error reporting (`extended_capability_ids::advanced_error_reporting`),
        without the log. Errors stay set until software clears them.

        Fields (0x1c bytes), with offsets from the start of the structure:
            head: extended_capability at 0x0
                Kind, and offset of the next one.
            uncorrectable_status: u4 at 0x4, Uncorrectable Error Status
                Bit 4 data link protocol, 5 surprise down, 12 poisoned packet, 13 flow
                control, 14 completion timeout, 15 completer abort, 16 unexpected
                completion, 17 receiver overflow, 18 malformed packet, 19 ECRC, 20
                unsupported request, 21 access control violation, 22 internal.
            uncorrectable_mask: u4 at 0x8, Uncorrectable Error Mask
                Errors that are not reported.
            uncorrectable_severity: u4 at 0xc, Uncorrectable Error Severity
                Errors that are fatal.
            correctable_status: u4 at 0x10, Correctable Error Status
                Bit 0 receiver, 6 bad packet, 7 bad data link packet, 8 replay counter
                rollover, 12 replay timer timeout, 13 advisory non-fatal, 14 internal, 15
                log overflow.
            correctable_mask: u4 at 0x14, Correctable Error Mask
                Errors that are not reported.
            capabilities_and_control: u4 at 0x18, Advanced Error Capabilities and Control
                Number of the first uncorrectable error in bits 0 to 4; ECRC.

        References:
            https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h
        """
        SEQ_FIELDS = (
            "head", "uncorrectable_status", "uncorrectable_mask", "uncorrectable_severity",
            "correctable_status", "correctable_mask", "capabilities_and_control",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(PciConfiguration.ErrorReportingCapability, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.head = PciConfiguration.ExtendedCapability(self._io, self, self._root)
            self.uncorrectable_status = self._io.read_u4le()
            self.uncorrectable_mask = self._io.read_u4le()
            self.uncorrectable_severity = self._io.read_u4le()
            self.correctable_status = self._io.read_u4le()
            self.correctable_mask = self._io.read_u4le()
            self.capabilities_and_control = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            self.head._fetch_instances()


    class ExpressCapability(KaitaiStruct):
        """The function is of PCI Express (`capability_ids::express`). Most have a link,
        whose registers are the next ones, `express_link`.

        Fields (0xc bytes), with offsets from the start of the structure:
            head: capability at 0x0
                Kind, and offset of the next one.
            capabilities: u2 at 0x2, PCI Express Capabilities
                Version in bits 0 to 3, `device_port_types` in bits 4 to 7.
            device_capabilities: u4 at 0x4, Device Capabilities
                Largest payload, latencies, power limit of the slot.
            device_control: u2 at 0x8, Device Control
                Which errors are reported; sizes in use.
            device_status: u2 at 0xa, Device Status
                Errors that were detected: bit 0 correctable, bit 1 non-fatal, bit 2 fatal,
                bit 3 unsupported request.

        Read or calculated when asked for:
            version: calculated
                Version of the capability.
            device_port_type: calculated
                Kind of the function, of `device_port_types`.

        References:
            https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h
        """
        SEQ_FIELDS = (
            "head", "capabilities", "device_capabilities", "device_control",
            "device_status",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(PciConfiguration.ExpressCapability, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.head = PciConfiguration.Capability(self._io, self, self._root)
            self.capabilities = self._io.read_u2le()
            self.device_capabilities = self._io.read_u4le()
            self.device_control = self._io.read_u2le()
            self.device_status = self._io.read_u2le()


        def _fetch_instances(self):
            pass
            self.head._fetch_instances()

        @property
        def device_port_type(self):
            """Kind of the function, of `device_port_types`."""
            if hasattr(self, '_m_device_port_type'):
                return self._m_device_port_type

            self._m_device_port_type = self.capabilities >> 4 & 15
            return getattr(self, '_m_device_port_type', None)

        @property
        def version(self):
            """Version of the capability."""
            if hasattr(self, '_m_version'):
                return self._m_version

            self._m_version = self.capabilities & 15
            return getattr(self, '_m_version', None)


    class ExpressLink(KaitaiStruct):
        """The link of a function of PCI Express, behind `express_capability`. Functions
        inside of the root complex (`device_port_types::root_complex_endpoint` and
        `device_port_types::event_collector`) have none, and need not have these
        registers.

        Fields (0x8 bytes), with offsets from the start of the structure:
            link_capabilities: u4 at 0x0, Link Capabilities
                Highest speed in bits 0 to 3, largest width in bits 4 to 9.
            link_control: u2 at 0x4, Link Control
                Power management of the link, and others.
            link_status: u2 at 0x6, Link Status
                Speed in bits 0 to 3, width in bits 4 to 9.

        Read or calculated when asked for:
            max_link_speed: calculated
                Highest speed of the link, as its generation, 1 for 2.5 GT/s.
            max_link_width: calculated
                Largest number of lanes.
            link_speed: calculated
                Speed of the link, as its generation.
            link_width: calculated
                Number of lanes in use.

        References:
            https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h
        """
        SEQ_FIELDS = (
            "link_capabilities", "link_control", "link_status",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(PciConfiguration.ExpressLink, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.link_capabilities = self._io.read_u4le()
            self.link_control = self._io.read_u2le()
            self.link_status = self._io.read_u2le()


        def _fetch_instances(self):
            pass

        @property
        def link_speed(self):
            """Speed of the link, as its generation."""
            if hasattr(self, '_m_link_speed'):
                return self._m_link_speed

            self._m_link_speed = self.link_status & 15
            return getattr(self, '_m_link_speed', None)

        @property
        def link_width(self):
            """Number of lanes in use."""
            if hasattr(self, '_m_link_width'):
                return self._m_link_width

            self._m_link_width = self.link_status >> 4 & 63
            return getattr(self, '_m_link_width', None)

        @property
        def max_link_speed(self):
            """Highest speed of the link, as its generation, 1 for 2.5 GT/s."""
            if hasattr(self, '_m_max_link_speed'):
                return self._m_max_link_speed

            self._m_max_link_speed = self.link_capabilities & 15
            return getattr(self, '_m_max_link_speed', None)

        @property
        def max_link_width(self):
            """Largest number of lanes."""
            if hasattr(self, '_m_max_link_width'):
                return self._m_max_link_width

            self._m_max_link_width = self.link_capabilities >> 4 & 63
            return getattr(self, '_m_max_link_width', None)


    class ExtendedCapability(KaitaiStruct):
        """Head of an extended capability.

        Fields (0x4 bytes), with offsets from the start of the structure:
            capability_id: u2 of extended_capability_ids at 0x0, PCI Express Extended Capability ID
                Kind of the capability; 0 if there is none at all.
            version_and_next: u2 at 0x2
                Version in bits 0 to 3, offset of the next extended capability in bits 4 to
                15, or 0.

        Read or calculated when asked for:
            version: calculated
                Version of the capability.
            ofs_next: calculated
                Offset of the next extended capability; bits 0 and 1 are ignored.

        References:
            https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h
        """
        SEQ_FIELDS = (
            "capability_id", "version_and_next",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(PciConfiguration.ExtendedCapability, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.capability_id = KaitaiStream.resolve_enum(PciConfiguration.ExtendedCapabilityIds, self._io.read_u2le())
            self.version_and_next = self._io.read_u2le()


        def _fetch_instances(self):
            pass

        @property
        def ofs_next(self):
            """Offset of the next extended capability; bits 0 and 1 are ignored."""
            if hasattr(self, '_m_ofs_next'):
                return self._m_ofs_next

            self._m_ofs_next = self.version_and_next >> 4
            return getattr(self, '_m_ofs_next', None)

        @property
        def version(self):
            """Version of the capability."""
            if hasattr(self, '_m_version'):
                return self._m_version

            self._m_version = self.version_and_next & 15
            return getattr(self, '_m_version', None)


    class SubsystemCapability(KaitaiStruct):
        """Subsystem of a bridge (`capability_ids::subsystem`), whose header has no
        room for it.

        Fields (0x8 bytes), with offsets from the start of the structure:
            head: capability at 0x0
                Kind, and offset of the next one.
            subsystem_vendor_id: u2 at 0x4, SSVID
                Maker of the board or card.
            subsystem_id: u2 at 0x6, SSID
                That maker's number of it.

        References:
            https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h
        """
        SEQ_FIELDS = (
            "head", "subsystem_vendor_id", "subsystem_id",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(PciConfiguration.SubsystemCapability, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.head = PciConfiguration.Capability(self._io, self, self._root)
            self._unnamed1 = self._io.read_bytes(2)
            self.subsystem_vendor_id = self._io.read_u2le()
            self.subsystem_id = self._io.read_u2le()


        def _fetch_instances(self):
            pass
            self.head._fetch_instances()


    @property
    def bridge_header(self):
        """The rest of the header of a bridge to another bus."""
        if hasattr(self, '_m_bridge_header'):
            return self._m_bridge_header

        if self.layout == 1:
            pass
            _pos = self._io.pos()
            self._io.seek(16)
            self._m_bridge_header = PciConfiguration.BridgeHeader(self._io, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_bridge_header', None)

    @property
    def device_header(self):
        """The rest of the header, unless the function is a bridge."""
        if hasattr(self, '_m_device_header'):
            return self._m_device_header

        if self.layout == 0:
            pass
            _pos = self._io.pos()
            self._io.seek(16)
            self._m_device_header = PciConfiguration.DeviceHeader(self._io, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_device_header', None)

    @property
    def extended_capability(self):
        """Head of the first extended capability; all zeros or ones if there is none.
        """
        if hasattr(self, '_m_extended_capability'):
            return self._m_extended_capability

        if self._io.size() > 256:
            pass
            _pos = self._io.pos()
            self._io.seek(self.ofs_extended)
            self._m_extended_capability = PciConfiguration.ExtendedCapability(self._io, self, self._root)
            self._io.seek(_pos)

        return getattr(self, '_m_extended_capability', None)

    @property
    def has_capabilities(self):
        """Whether the header points to a list of capabilities."""
        if hasattr(self, '_m_has_capabilities'):
            return self._m_has_capabilities

        self._m_has_capabilities = self.status & 16 != 0
        return getattr(self, '_m_has_capabilities', None)

    @property
    def is_multi_function(self):
        """Whether the device has several functions."""
        if hasattr(self, '_m_is_multi_function'):
            return self._m_is_multi_function

        self._m_is_multi_function = self.header_type & 128 != 0
        return getattr(self, '_m_is_multi_function', None)

    @property
    def layout(self):
        """Layout of what follows; 0 is `device_header`, 1 is `bridge_header`."""
        if hasattr(self, '_m_layout'):
            return self._m_layout

        self._m_layout = self.header_type & 127
        return getattr(self, '_m_layout', None)

    @property
    def ofs_extended(self):
        """Offset of the first extended capability."""
        if hasattr(self, '_m_ofs_extended'):
            return self._m_ofs_extended

        self._m_ofs_extended = 256
        return getattr(self, '_m_ofs_extended', None)


