# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/pci_configuration.ksy; kaitai-struct-compiler 0.11.0; tools/schemas/build.py added docstrings and SEQ_FIELDS
from enum import IntEnum
from os import PathLike
from types import TracebackType
from typing import Any, BinaryIO, ClassVar

from typing_extensions import Self

class _KaitaiStruct:
    """What every parser has from `kaitaistruct.KaitaiStruct`."""

    SEQ_FIELDS: ClassVar[tuple[str, ...]]
    """Names of the fields in the order of the file."""
    _io: Any
    _parent: Any
    _root: Any
    def __init__(self, _io: Any, _parent: Any = None, _root: Any = None) -> None: ...
    @classmethod
    def from_file(cls, filename: str | PathLike[str]) -> Self: ...
    @classmethod
    def from_bytes(cls, buf: bytes) -> Self: ...
    @classmethod
    def from_io(cls, io: BinaryIO) -> Self: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...

class PciConfiguration(_KaitaiStruct):
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

    References:
        https://pcisig.com/specifications
        https://github.com/pciutils/pciutils/blob/master/lib/header.h
        https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h
    """

    class BaseClasses(IntEnum):
        unclassified = 0x0
        """Device from before there were class codes."""
        mass_storage = 0x1
        """Mass storage controller."""
        network = 0x2
        """Network controller."""
        display = 0x3
        """Display controller."""
        multimedia = 0x4
        """Multimedia device."""
        memory = 0x5
        """Memory controller."""
        bridge = 0x6
        """Bridge."""
        communication = 0x7
        """Simple communication controller."""
        system_peripheral = 0x8
        """Base system peripheral."""
        input = 0x9
        """Input device."""
        docking_station = 0xa
        """Docking station."""
        processor = 0xb
        """Processor."""
        serial_bus = 0xc
        """Serial bus controller, USB among them."""
        wireless = 0xd
        """Wireless controller."""
        intelligent_io = 0xe
        """Intelligent I/O controller."""
        satellite = 0xf
        """Satellite communication controller."""
        encryption = 0x10
        """Encryption controller."""
        signal_processing = 0x11
        """Data acquisition and signal processing controller."""
        accelerator = 0x12
        """Processing accelerator."""
        instrumentation = 0x13
        """Non-essential instrumentation."""
        coprocessor = 0x40
        """Coprocessor."""
        unassigned = 0xff
        """Device that fits no class."""

    class CapabilityIds(IntEnum):
        none = 0x0
        """Null capability."""
        power_management = 0x1
        """PCI Power Management Interface."""
        agp = 0x2
        """AGP."""
        vital_product_data = 0x3
        """Vital product data."""
        slot_identification = 0x4
        """Slot identification of a bridge."""
        msi = 0x5
        """Message signalled interrupts."""
        hot_swap = 0x6
        """CompactPCI hot swap."""
        pci_x = 0x7
        """PCI-X."""
        hyper_transport = 0x8
        """HyperTransport."""
        vendor_specific = 0x9
        """Defined by the maker."""
        debug_port = 0xa
        """Debug port."""
        resource_control = 0xb
        """CompactPCI central resource control."""
        hot_plug = 0xc
        """PCI hot-plug."""
        subsystem = 0xd
        """Subsystem of a bridge, `subsystem_capability`."""
        agp_8x = 0xe
        """AGP 8x."""
        secure_device = 0xf
        """Secure device."""
        express = 0x10
        """PCI Express, `express_capability`."""
        msi_x = 0x11
        """MSI-X."""
        sata = 0x12
        """Serial ATA data and index."""
        advanced_features = 0x13
        """Advanced features of conventional PCI."""
        enhanced_allocation = 0x14
        """Enhanced allocation."""
        flattening_portal_bridge = 0x15
        """Flattening portal bridge."""

    class ExtendedCapabilityIds(IntEnum):
        none = 0x0
        """Null capability."""
        advanced_error_reporting = 0x1
        """Advanced error reporting, `error_reporting_capability`."""
        virtual_channel = 0x2
        """Virtual channel."""
        device_serial_number = 0x3
        """Serial number of the device."""
        power_budgeting = 0x4
        """Power budgeting."""
        root_complex_link = 0x5
        """Links inside of the root complex."""
        vendor_specific = 0xb
        """Defined by the maker."""
        access_control = 0xd
        """Access control services."""
        alternative_routing = 0xe
        """Alternative routing-ID interpretation."""
        single_root_io_virtualization = 0x10
        """Single root I/O virtualisation."""
        resizable_bar = 0x15
        """Resizable base address registers."""
        latency_tolerance = 0x18
        """Latency tolerance reporting."""
        secondary_express = 0x19
        """Secondary PCI Express, for 8 GT/s."""
        downstream_port_containment = 0x1d
        """Downstream port containment."""
        power_substates = 0x1e
        """L1 power management substates."""
        precision_time = 0x1f
        """Precision time measurement."""
        data_link_feature = 0x25
        """Features of the data link."""
        physical_layer_16gt = 0x26
        """Physical layer at 16 GT/s."""
        lane_margining = 0x27
        """Lane margining at the receiver."""

    class DevicePortTypes(IntEnum):
        endpoint = 0x0
        """PCI Express endpoint."""
        legacy_endpoint = 0x1
        """Legacy PCI Express endpoint."""
        root_port = 0x4
        """Root port of the root complex."""
        upstream_port = 0x5
        """Upstream port of a switch."""
        downstream_port = 0x6
        """Downstream port of a switch."""
        bridge_to_pci = 0x7
        """Bridge from PCI Express to PCI."""
        bridge_from_pci = 0x8
        """Bridge from PCI to PCI Express."""
        root_complex_endpoint = 0x9
        """Endpoint inside of the root complex."""
        event_collector = 0xa
        """Event collector of the root complex."""

    class DeviceHeader(_KaitaiStruct):
        """Header of layout 0, from offset 0x10 on; most functions have it.

        References:
            https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h
        """

        base_address_0: int
        """u4 at 0x0, Base Address Register 0

        First address of a region that the function decodes, with flags.
        """
        base_address_1: int
        """u4 at 0x4, Base Address Register 1

        Another such address, or the upper half of the one before.
        """
        base_address_2: int
        """u4 at 0x8, Base Address Register 2

        Another such address, or the upper half of the one before.
        """
        base_address_3: int
        """u4 at 0xc, Base Address Register 3

        Another such address, or the upper half of the one before.
        """
        base_address_4: int
        """u4 at 0x10, Base Address Register 4

        Another such address, or the upper half of the one before.
        """
        base_address_5: int
        """u4 at 0x14, Base Address Register 5

        Another such address, or the upper half of the one before.
        """
        cardbus_cis_pointer: int
        """u4 at 0x18, Cardbus CIS Pointer

        Not used by PCI Express.
        """
        subsystem_vendor_id: int
        """u2 at 0x1c, Subsystem Vendor ID

        Maker of the board or card.
        """
        subsystem_id: int
        """u2 at 0x1e, Subsystem ID

        That maker's number of it.
        """
        expansion_rom: int
        """u4 at 0x20, Expansion ROM Base Address

        Address of the ROM; bit 0 switches it on.
        """
        ofs_capabilities: int
        """u1 at 0x24, Capabilities Pointer

        Offset of the first capability; bits 0 and 1 are ignored.
        """
        interrupt_line: int
        """u1 at 0x2c, Interrupt Line

        Input of the interrupt controller, for the operating system.
        """
        interrupt_pin: int
        """u1 at 0x2d, Interrupt Pin

        0 for none, 1 to 4 for INTA to INTD.
        """
        min_grant: int
        """u1 at 0x2e, Min_Gnt

        Not used by PCI Express.
        """
        max_latency: int
        """u1 at 0x2f, Max_Lat

        Not used by PCI Express.
        """

    class BridgeHeader(_KaitaiStruct):
        """Header of layout 1, from offset 0x10 on; that of a bridge to another bus.

        References:
            https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h
        """

        base_address_0: int
        """u4 at 0x0, Base Address Register 0

        First address of a region that the bridge itself decodes, with flags.
        """
        base_address_1: int
        """u4 at 0x4, Base Address Register 1

        Another such address, or the upper half of the one before.
        """
        primary_bus: int
        """u1 at 0x8, Primary Bus Number

        Bus that the bridge is on.
        """
        secondary_bus: int
        """u1 at 0x9, Secondary Bus Number

        Bus behind it.
        """
        subordinate_bus: int
        """u1 at 0xa, Subordinate Bus Number

        Last bus behind it.
        """
        secondary_latency_timer: int
        """u1 at 0xb, Secondary Latency Timer

        Not used by PCI Express.
        """
        io_base: int
        """u1 at 0xc, I/O Base

        First of the ports that the bridge forwards.
        """
        io_limit: int
        """u1 at 0xd, I/O Limit

        Last of these ports.
        """
        secondary_status: int
        """u2 at 0xe, Secondary Status

        Bits of errors on the bus behind it.
        """
        memory_base: int
        """u2 at 0x10, Memory Base

        First of the addresses that the bridge forwards.
        """
        memory_limit: int
        """u2 at 0x12, Memory Limit

        Last of these addresses.
        """
        prefetchable_base: int
        """u2 at 0x14, Prefetchable Memory Base

        First of the prefetchable addresses that the bridge forwards.
        """
        prefetchable_limit: int
        """u2 at 0x16, Prefetchable Memory Limit

        Last of these addresses.
        """
        prefetchable_base_upper: int
        """u4 at 0x18, Prefetchable Base Upper 32 Bits

        Upper half of `prefetchable_base`.
        """
        prefetchable_limit_upper: int
        """u4 at 0x1c, Prefetchable Limit Upper 32 Bits

        Upper half of `prefetchable_limit`.
        """
        io_base_upper: int
        """u2 at 0x20, I/O Base Upper 16 Bits

        Upper half of `io_base`.
        """
        io_limit_upper: int
        """u2 at 0x22, I/O Limit Upper 16 Bits

        Upper half of `io_limit`.
        """
        ofs_capabilities: int
        """u1 at 0x24, Capabilities Pointer

        Offset of the first capability; bits 0 and 1 are ignored.
        """
        expansion_rom: int
        """u4 at 0x28, Expansion ROM Base Address

        Address of the ROM; bit 0 switches it on.
        """
        interrupt_line: int
        """u1 at 0x2c, Interrupt Line

        Input of the interrupt controller, for the operating system.
        """
        interrupt_pin: int
        """u1 at 0x2d, Interrupt Pin

        0 for none, 1 to 4 for INTA to INTD.
        """
        bridge_control: int
        """u2 at 0x2e, Bridge Control

        Bits that control the bus behind it.
        """

    class Capability(_KaitaiStruct):
        """Head of a capability.

        References:
            https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h
        """

        capability_id: PciConfiguration.CapabilityIds | int
        """u1 of capability_ids at 0x0, Capability ID

        Kind of the capability.
        """
        ofs_next: int
        """u1 at 0x1, Next Capability Pointer

        Offset of the next capability, or 0; bits 0 and 1 are ignored.
        """

    class SubsystemCapability(_KaitaiStruct):
        """Subsystem of a bridge (`capability_ids::subsystem`), whose header has no
        room for it.

        References:
            https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h
        """

        head: PciConfiguration.Capability
        """capability at 0x0

        Kind, and offset of the next one.
        """
        subsystem_vendor_id: int
        """u2 at 0x4, SSVID

        Maker of the board or card.
        """
        subsystem_id: int
        """u2 at 0x6, SSID

        That maker's number of it.
        """

    class ExpressCapability(_KaitaiStruct):
        """The function is of PCI Express (`capability_ids::express`). Most have a link,
        whose registers are the next ones, `express_link`.

        References:
            https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h
        """

        head: PciConfiguration.Capability
        """capability at 0x0

        Kind, and offset of the next one.
        """
        capabilities: int
        """u2 at 0x2, PCI Express Capabilities

        Version in bits 0 to 3, `device_port_types` in bits 4 to 7.
        """
        device_capabilities: int
        """u4 at 0x4, Device Capabilities

        Largest payload, latencies, power limit of the slot.
        """
        device_control: int
        """u2 at 0x8, Device Control

        Which errors are reported; sizes in use.
        """
        device_status: int
        """u2 at 0xa, Device Status

        Errors that were detected: bit 0 correctable, bit 1 non-fatal, bit 2 fatal,
        bit 3 unsupported request.
        """
        @property
        def version(self) -> int:
            """calculated

            Version of the capability.
            """
        @property
        def device_port_type(self) -> int:
            """calculated

            Kind of the function, of `device_port_types`.
            """

    class ExpressLink(_KaitaiStruct):
        """The link of a function of PCI Express, behind `express_capability`. Functions
        inside of the root complex (`device_port_types::root_complex_endpoint` and
        `device_port_types::event_collector`) have none, and need not have these
        registers.

        References:
            https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h
        """

        link_capabilities: int
        """u4 at 0x0, Link Capabilities

        Highest speed in bits 0 to 3, largest width in bits 4 to 9.
        """
        link_control: int
        """u2 at 0x4, Link Control

        Power management of the link, and others.
        """
        link_status: int
        """u2 at 0x6, Link Status

        Speed in bits 0 to 3, width in bits 4 to 9.
        """
        @property
        def max_link_speed(self) -> int:
            """calculated

            Highest speed of the link, as its generation, 1 for 2.5 GT/s.
            """
        @property
        def max_link_width(self) -> int:
            """calculated

            Largest number of lanes.
            """
        @property
        def link_speed(self) -> int:
            """calculated

            Speed of the link, as its generation.
            """
        @property
        def link_width(self) -> int:
            """calculated

            Number of lanes in use.
            """

    class ExtendedCapability(_KaitaiStruct):
        """Head of an extended capability.

        References:
            https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h
        """

        capability_id: PciConfiguration.ExtendedCapabilityIds | int
        """u2 of extended_capability_ids at 0x0, PCI Express Extended Capability ID

        Kind of the capability; 0 if there is none at all.
        """
        version_and_next: int
        """u2 at 0x2

        Version in bits 0 to 3, offset of the next extended capability in bits 4 to
        15, or 0.
        """
        @property
        def version(self) -> int:
            """calculated

            Version of the capability.
            """
        @property
        def ofs_next(self) -> int:
            """calculated

            Offset of the next extended capability; bits 0 and 1 are ignored.
            """

    class ErrorReportingCapability(_KaitaiStruct):
        """Advanced error reporting (`extended_capability_ids::advanced_error_reporting`),
        without the log. Errors stay set until software clears them.

        References:
            https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h
        """

        head: PciConfiguration.ExtendedCapability
        """extended_capability at 0x0

        Kind, and offset of the next one.
        """
        uncorrectable_status: int
        """u4 at 0x4, Uncorrectable Error Status

        Bit 4 data link protocol, 5 surprise down, 12 poisoned packet, 13 flow
        control, 14 completion timeout, 15 completer abort, 16 unexpected
        completion, 17 receiver overflow, 18 malformed packet, 19 ECRC, 20
        unsupported request, 21 access control violation, 22 internal.
        """
        uncorrectable_mask: int
        """u4 at 0x8, Uncorrectable Error Mask

        Errors that are not reported.
        """
        uncorrectable_severity: int
        """u4 at 0xc, Uncorrectable Error Severity

        Errors that are fatal.
        """
        correctable_status: int
        """u4 at 0x10, Correctable Error Status

        Bit 0 receiver, 6 bad packet, 7 bad data link packet, 8 replay counter
        rollover, 12 replay timer timeout, 13 advisory non-fatal, 14 internal, 15
        log overflow.
        """
        correctable_mask: int
        """u4 at 0x14, Correctable Error Mask

        Errors that are not reported.
        """
        capabilities_and_control: int
        """u4 at 0x18, Advanced Error Capabilities and Control

        Number of the first uncorrectable error in bits 0 to 4; ECRC.
        """

    vendor_id: int
    """u2 at 0x0, Vendor ID

    Maker of the device; 0xffff if the function does not answer.
    """
    device_id: int
    """u2 at 0x2, Device ID

    The maker's number of the device.
    """
    command: int
    """u2 at 0x4, Command

    Bits that switch the function on.
    """
    status: int
    """u2 at 0x6, Status

    Bits of errors and abilities; bit 4 says that there are capabilities.
    """
    revision_id: int
    """u1 at 0x8, Revision ID

    The maker's version of the device.
    """
    programming_interface: int
    """u1 at 0x9, Programming Interface

    Third part of the class code.
    """
    sub_class: int
    """u1 at 0xa, Sub-Class Code

    Second part of the class code.
    """
    base_class: PciConfiguration.BaseClasses | int
    """u1 of base_classes at 0xb, Base Class Code

    First part of the class code.
    """
    cache_line_size: int
    """u1 at 0xc, Cache Line Size

    In units of four bytes.
    """
    latency_timer: int
    """u1 at 0xd, Latency Timer

    In clocks of the bus; 0 for PCI Express.
    """
    header_type: int
    """u1 at 0xe, Header Type

    Bits 0 to 6 are the `layout`; bit 7 is set if the device has several
    functions.
    """
    bist: int
    """u1 at 0xf, BIST

    Control and result of the self test.
    """
    @property
    def layout(self) -> int:
        """calculated

        Layout of what follows; 0 is `device_header`, 1 is `bridge_header`.
        """
    @property
    def is_multi_function(self) -> bool:
        """calculated

        Whether the device has several functions.
        """
    @property
    def has_capabilities(self) -> bool:
        """calculated

        Whether the header points to a list of capabilities.
        """
    @property
    def device_header(self) -> PciConfiguration.DeviceHeader | None:
        """device_header

        The rest of the header, unless the function is a bridge.
        """
    @property
    def bridge_header(self) -> PciConfiguration.BridgeHeader | None:
        """bridge_header

        The rest of the header of a bridge to another bus.
        """
    @property
    def ofs_extended(self) -> int:
        """calculated

        Offset of the first extended capability.
        """
    @property
    def extended_capability(self) -> PciConfiguration.ExtendedCapability | None:
        """extended_capability

        Head of the first extended capability; all zeros or ones if there is none.
        """
