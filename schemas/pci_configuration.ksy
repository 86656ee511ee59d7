meta:
  id: pci_configuration
  title: PCI configuration space of a function
  xref:
    wikidata: Q2044188
  tags:
    - hardware
  license: CC0-1.0
  ks-version: '0.9'
  endian: le
doc: |
  Registers by which a function of a PCI or PCI Express device describes itself.
  A function has 256 bytes of them, or 4096 if it is of PCI Express.

  The first 16 bytes are the same for all functions; those up to 0x40 are
  `device_header` or `bridge_header`, by `layout`. Behind them are capabilities,
  each of which begins with its number and the offset of the next one. There are
  two lists of them: one begins where the header points to, if bit 4 of `status`
  is set; that of the extended capabilities of PCI Express begins at 0x100.

  An application follows these lists itself: offsets in them may be anything,
  and a copy of a configuration space, such as that in crash dumps of Windows,
  need not be complete. A function that does not answer has ones in all bits.
doc-ref:
  - https://pcisig.com/specifications
  - https://github.com/pciutils/pciutils/blob/master/lib/header.h
  - https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h
-webide-representation: '{vendor_id:hex}:{device_id:hex}'
seq:
  - id: vendor_id
    -orig-id: Vendor ID
    type: u2
    doc: Maker of the device; 0xffff if the function does not answer.
  - id: device_id
    -orig-id: Device ID
    type: u2
    doc: The maker's number of the device.
  - id: command
    -orig-id: Command
    type: u2
    doc: Bits that switch the function on.
  - id: status
    -orig-id: Status
    type: u2
    doc: Bits of errors and abilities; bit 4 says that there are capabilities.
  - id: revision_id
    -orig-id: Revision ID
    type: u1
    doc: The maker's version of the device.
  - id: programming_interface
    -orig-id: Programming Interface
    type: u1
    doc: Third part of the class code.
  - id: sub_class
    -orig-id: Sub-Class Code
    type: u1
    doc: Second part of the class code.
  - id: base_class
    -orig-id: Base Class Code
    type: u1
    enum: base_classes
    doc: First part of the class code.
  - id: cache_line_size
    -orig-id: Cache Line Size
    type: u1
    doc: In units of four bytes.
  - id: latency_timer
    -orig-id: Latency Timer
    type: u1
    doc: In clocks of the bus; 0 for PCI Express.
  - id: header_type
    -orig-id: Header Type
    type: u1
    doc: |
      Bits 0 to 6 are the `layout`; bit 7 is set if the device has several
      functions.
  - id: bist
    -orig-id: BIST
    type: u1
    doc: Control and result of the self test.
instances:
  layout:
    value: header_type & 0x7f
    doc: Layout of what follows; 0 is `device_header`, 1 is `bridge_header`.
  is_multi_function:
    value: (header_type & 0x80) != 0
    doc: Whether the device has several functions.
  has_capabilities:
    value: (status & 0x10) != 0
    doc: Whether the header points to a list of capabilities.
  device_header:
    pos: 0x10
    type: device_header
    if: layout == 0
    doc: The rest of the header, unless the function is a bridge.
  bridge_header:
    pos: 0x10
    type: bridge_header
    if: layout == 1
    doc: The rest of the header of a bridge to another bus.
  ofs_extended:
    value: 0x100
    doc: Offset of the first extended capability.
  extended_capability:
    pos: ofs_extended
    type: extended_capability
    if: _io.size.as<u8> > 0x100
    doc: |
      Head of the first extended capability; all zeros or ones if there is none.
types:
  device_header:
    doc: Header of layout 0, from offset 0x10 on; most functions have it.
    doc-ref: https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h
    seq:
      - id: base_address_0
        -orig-id: Base Address Register 0
        type: u4
        doc: First address of a region that the function decodes, with flags.
      - id: base_address_1
        -orig-id: Base Address Register 1
        type: u4
        doc: Another such address, or the upper half of the one before.
      - id: base_address_2
        -orig-id: Base Address Register 2
        type: u4
        doc: Another such address, or the upper half of the one before.
      - id: base_address_3
        -orig-id: Base Address Register 3
        type: u4
        doc: Another such address, or the upper half of the one before.
      - id: base_address_4
        -orig-id: Base Address Register 4
        type: u4
        doc: Another such address, or the upper half of the one before.
      - id: base_address_5
        -orig-id: Base Address Register 5
        type: u4
        doc: Another such address, or the upper half of the one before.
      - id: cardbus_cis_pointer
        -orig-id: Cardbus CIS Pointer
        type: u4
        doc: Not used by PCI Express.
      - id: subsystem_vendor_id
        -orig-id: Subsystem Vendor ID
        type: u2
        doc: Maker of the board or card.
      - id: subsystem_id
        -orig-id: Subsystem ID
        type: u2
        doc: That maker's number of it.
      - id: expansion_rom
        -orig-id: Expansion ROM Base Address
        type: u4
        doc: Address of the ROM; bit 0 switches it on.
      - id: ofs_capabilities
        -orig-id: Capabilities Pointer
        type: u1
        doc: Offset of the first capability; bits 0 and 1 are ignored.
      - size: 7
        doc: Reserved.
      - id: interrupt_line
        -orig-id: Interrupt Line
        type: u1
        doc: Input of the interrupt controller, for the operating system.
      - id: interrupt_pin
        -orig-id: Interrupt Pin
        type: u1
        doc: 0 for none, 1 to 4 for INTA to INTD.
      - id: min_grant
        -orig-id: Min_Gnt
        type: u1
        doc: Not used by PCI Express.
      - id: max_latency
        -orig-id: Max_Lat
        type: u1
        doc: Not used by PCI Express.
  bridge_header:
    doc: |
      Header of layout 1, from offset 0x10 on; that of a bridge to another bus.
    doc-ref: https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h
    seq:
      - id: base_address_0
        -orig-id: Base Address Register 0
        type: u4
        doc: First address of a region that the bridge itself decodes, with flags.
      - id: base_address_1
        -orig-id: Base Address Register 1
        type: u4
        doc: Another such address, or the upper half of the one before.
      - id: primary_bus
        -orig-id: Primary Bus Number
        type: u1
        doc: Bus that the bridge is on.
      - id: secondary_bus
        -orig-id: Secondary Bus Number
        type: u1
        doc: Bus behind it.
      - id: subordinate_bus
        -orig-id: Subordinate Bus Number
        type: u1
        doc: Last bus behind it.
      - id: secondary_latency_timer
        -orig-id: Secondary Latency Timer
        type: u1
        doc: Not used by PCI Express.
      - id: io_base
        -orig-id: I/O Base
        type: u1
        doc: First of the ports that the bridge forwards.
      - id: io_limit
        -orig-id: I/O Limit
        type: u1
        doc: Last of these ports.
      - id: secondary_status
        -orig-id: Secondary Status
        type: u2
        doc: Bits of errors on the bus behind it.
      - id: memory_base
        -orig-id: Memory Base
        type: u2
        doc: First of the addresses that the bridge forwards.
      - id: memory_limit
        -orig-id: Memory Limit
        type: u2
        doc: Last of these addresses.
      - id: prefetchable_base
        -orig-id: Prefetchable Memory Base
        type: u2
        doc: First of the prefetchable addresses that the bridge forwards.
      - id: prefetchable_limit
        -orig-id: Prefetchable Memory Limit
        type: u2
        doc: Last of these addresses.
      - id: prefetchable_base_upper
        -orig-id: Prefetchable Base Upper 32 Bits
        type: u4
        doc: Upper half of `prefetchable_base`.
      - id: prefetchable_limit_upper
        -orig-id: Prefetchable Limit Upper 32 Bits
        type: u4
        doc: Upper half of `prefetchable_limit`.
      - id: io_base_upper
        -orig-id: I/O Base Upper 16 Bits
        type: u2
        doc: Upper half of `io_base`.
      - id: io_limit_upper
        -orig-id: I/O Limit Upper 16 Bits
        type: u2
        doc: Upper half of `io_limit`.
      - id: ofs_capabilities
        -orig-id: Capabilities Pointer
        type: u1
        doc: Offset of the first capability; bits 0 and 1 are ignored.
      - size: 3
        doc: Reserved.
      - id: expansion_rom
        -orig-id: Expansion ROM Base Address
        type: u4
        doc: Address of the ROM; bit 0 switches it on.
      - id: interrupt_line
        -orig-id: Interrupt Line
        type: u1
        doc: Input of the interrupt controller, for the operating system.
      - id: interrupt_pin
        -orig-id: Interrupt Pin
        type: u1
        doc: 0 for none, 1 to 4 for INTA to INTD.
      - id: bridge_control
        -orig-id: Bridge Control
        type: u2
        doc: Bits that control the bus behind it.
  capability:
    doc: Head of a capability.
    doc-ref: https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h
    seq:
      - id: capability_id
        -orig-id: Capability ID
        type: u1
        enum: capability_ids
        doc: Kind of the capability.
      - id: ofs_next
        -orig-id: Next Capability Pointer
        type: u1
        doc: Offset of the next capability, or 0; bits 0 and 1 are ignored.
  subsystem_capability:
    doc: |
      Subsystem of a bridge (`capability_ids::subsystem`), whose header has no
      room for it.
    doc-ref: https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h
    seq:
      - id: head
        type: capability
        doc: Kind, and offset of the next one.
      - size: 2
        doc: Reserved.
      - id: subsystem_vendor_id
        -orig-id: SSVID
        type: u2
        doc: Maker of the board or card.
      - id: subsystem_id
        -orig-id: SSID
        type: u2
        doc: That maker's number of it.
  express_capability:
    doc: |
      The function is of PCI Express (`capability_ids::express`). Most have a link,
      whose registers are the next ones, `express_link`.
    doc-ref: https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h
    seq:
      - id: head
        type: capability
        doc: Kind, and offset of the next one.
      - id: capabilities
        -orig-id: PCI Express Capabilities
        type: u2
        doc: Version in bits 0 to 3, `device_port_types` in bits 4 to 7.
      - id: device_capabilities
        -orig-id: Device Capabilities
        type: u4
        doc: Largest payload, latencies, power limit of the slot.
      - id: device_control
        -orig-id: Device Control
        type: u2
        doc: Which errors are reported; sizes in use.
      - id: device_status
        -orig-id: Device Status
        type: u2
        doc: |
          Errors that were detected: bit 0 correctable, bit 1 non-fatal, bit 2 fatal,
          bit 3 unsupported request.
    instances:
      version:
        value: capabilities & 0xf
        doc: Version of the capability.
      device_port_type:
        value: (capabilities >> 4) & 0xf
        doc: Kind of the function, of `device_port_types`.
  express_link:
    doc: |
      The link of a function of PCI Express, behind `express_capability`. Functions
      inside of the root complex (`device_port_types::root_complex_endpoint` and
      `device_port_types::event_collector`) have none, and need not have these
      registers.
    doc-ref: https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h
    seq:
      - id: link_capabilities
        -orig-id: Link Capabilities
        type: u4
        doc: Highest speed in bits 0 to 3, largest width in bits 4 to 9.
      - id: link_control
        -orig-id: Link Control
        type: u2
        doc: Power management of the link, and others.
      - id: link_status
        -orig-id: Link Status
        type: u2
        doc: Speed in bits 0 to 3, width in bits 4 to 9.
    instances:
      max_link_speed:
        value: link_capabilities & 0xf
        doc: Highest speed of the link, as its generation, 1 for 2.5 GT/s.
      max_link_width:
        value: (link_capabilities >> 4) & 0x3f
        doc: Largest number of lanes.
      link_speed:
        value: link_status & 0xf
        doc: Speed of the link, as its generation.
      link_width:
        value: (link_status >> 4) & 0x3f
        doc: Number of lanes in use.
  extended_capability:
    doc: Head of an extended capability.
    doc-ref: https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h
    seq:
      - id: capability_id
        -orig-id: PCI Express Extended Capability ID
        type: u2
        enum: extended_capability_ids
        doc: Kind of the capability; 0 if there is none at all.
      - id: version_and_next
        type: u2
        doc: |
          Version in bits 0 to 3, offset of the next extended capability in bits 4 to
          15, or 0.
    instances:
      version:
        value: version_and_next & 0xf
        doc: Version of the capability.
      ofs_next:
        value: version_and_next >> 4
        doc: Offset of the next extended capability; bits 0 and 1 are ignored.
  error_reporting_capability:
    doc: |
      Advanced error reporting (`extended_capability_ids::advanced_error_reporting`),
      without the log. Errors stay set until software clears them.
    doc-ref: https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h
    seq:
      - id: head
        type: extended_capability
        doc: Kind, and offset of the next one.
      - id: uncorrectable_status
        -orig-id: Uncorrectable Error Status
        type: u4
        doc: |
          Bit 4 data link protocol, 5 surprise down, 12 poisoned packet, 13 flow
          control, 14 completion timeout, 15 completer abort, 16 unexpected
          completion, 17 receiver overflow, 18 malformed packet, 19 ECRC, 20
          unsupported request, 21 access control violation, 22 internal.
      - id: uncorrectable_mask
        -orig-id: Uncorrectable Error Mask
        type: u4
        doc: Errors that are not reported.
      - id: uncorrectable_severity
        -orig-id: Uncorrectable Error Severity
        type: u4
        doc: Errors that are fatal.
      - id: correctable_status
        -orig-id: Correctable Error Status
        type: u4
        doc: |
          Bit 0 receiver, 6 bad packet, 7 bad data link packet, 8 replay counter
          rollover, 12 replay timer timeout, 13 advisory non-fatal, 14 internal, 15
          log overflow.
      - id: correctable_mask
        -orig-id: Correctable Error Mask
        type: u4
        doc: Errors that are not reported.
      - id: capabilities_and_control
        -orig-id: Advanced Error Capabilities and Control
        type: u4
        doc: Number of the first uncorrectable error in bits 0 to 4; ECRC.
enums:
  base_classes:
    0x00:
      id: unclassified
      doc: Device from before there were class codes.
    0x01:
      id: mass_storage
      doc: Mass storage controller.
    0x02:
      id: network
      doc: Network controller.
    0x03:
      id: display
      doc: Display controller.
    0x04:
      id: multimedia
      doc: Multimedia device.
    0x05:
      id: memory
      doc: Memory controller.
    0x06:
      id: bridge
      doc: Bridge.
    0x07:
      id: communication
      doc: Simple communication controller.
    0x08:
      id: system_peripheral
      doc: Base system peripheral.
    0x09:
      id: input
      doc: Input device.
    0x0a:
      id: docking_station
      doc: Docking station.
    0x0b:
      id: processor
      doc: Processor.
    0x0c:
      id: serial_bus
      doc: Serial bus controller, USB among them.
    0x0d:
      id: wireless
      doc: Wireless controller.
    0x0e:
      id: intelligent_io
      doc: Intelligent I/O controller.
    0x0f:
      id: satellite
      doc: Satellite communication controller.
    0x10:
      id: encryption
      doc: Encryption controller.
    0x11:
      id: signal_processing
      doc: Data acquisition and signal processing controller.
    0x12:
      id: accelerator
      doc: Processing accelerator.
    0x13:
      id: instrumentation
      doc: Non-essential instrumentation.
    0x40:
      id: coprocessor
      doc: Coprocessor.
    0xff:
      id: unassigned
      doc: Device that fits no class.
  capability_ids:
    0x00:
      id: none
      doc: Null capability.
    0x01:
      id: power_management
      doc: PCI Power Management Interface.
    0x02:
      id: agp
      doc: AGP.
    0x03:
      id: vital_product_data
      doc: Vital product data.
    0x04:
      id: slot_identification
      doc: Slot identification of a bridge.
    0x05:
      id: msi
      doc: Message signalled interrupts.
    0x06:
      id: hot_swap
      doc: CompactPCI hot swap.
    0x07:
      id: pci_x
      doc: PCI-X.
    0x08:
      id: hyper_transport
      doc: HyperTransport.
    0x09:
      id: vendor_specific
      doc: Defined by the maker.
    0x0a:
      id: debug_port
      doc: Debug port.
    0x0b:
      id: resource_control
      doc: CompactPCI central resource control.
    0x0c:
      id: hot_plug
      doc: PCI hot-plug.
    0x0d:
      id: subsystem
      doc: Subsystem of a bridge, `subsystem_capability`.
    0x0e:
      id: agp_8x
      doc: AGP 8x.
    0x0f:
      id: secure_device
      doc: Secure device.
    0x10:
      id: express
      doc: PCI Express, `express_capability`.
    0x11:
      id: msi_x
      doc: MSI-X.
    0x12:
      id: sata
      doc: Serial ATA data and index.
    0x13:
      id: advanced_features
      doc: Advanced features of conventional PCI.
    0x14:
      id: enhanced_allocation
      doc: Enhanced allocation.
    0x15:
      id: flattening_portal_bridge
      doc: Flattening portal bridge.
  extended_capability_ids:
    0x00:
      id: none
      doc: Null capability.
    0x01:
      id: advanced_error_reporting
      doc: Advanced error reporting, `error_reporting_capability`.
    0x02:
      id: virtual_channel
      doc: Virtual channel.
    0x03:
      id: device_serial_number
      doc: Serial number of the device.
    0x04:
      id: power_budgeting
      doc: Power budgeting.
    0x05:
      id: root_complex_link
      doc: Links inside of the root complex.
    0x0b:
      id: vendor_specific
      doc: Defined by the maker.
    0x0d:
      id: access_control
      doc: Access control services.
    0x0e:
      id: alternative_routing
      doc: Alternative routing-ID interpretation.
    0x10:
      id: single_root_io_virtualization
      doc: Single root I/O virtualisation.
    0x15:
      id: resizable_bar
      doc: Resizable base address registers.
    0x18:
      id: latency_tolerance
      doc: Latency tolerance reporting.
    0x19:
      id: secondary_express
      doc: Secondary PCI Express, for 8 GT/s.
    0x1d:
      id: downstream_port_containment
      doc: Downstream port containment.
    0x1e:
      id: power_substates
      doc: L1 power management substates.
    0x1f:
      id: precision_time
      doc: Precision time measurement.
    0x25:
      id: data_link_feature
      doc: Features of the data link.
    0x26:
      id: physical_layer_16gt
      doc: Physical layer at 16 GT/s.
    0x27:
      id: lane_margining
      doc: Lane margining at the receiver.
  device_port_types:
    0x0:
      id: endpoint
      doc: PCI Express endpoint.
    0x1:
      id: legacy_endpoint
      doc: Legacy PCI Express endpoint.
    0x4:
      id: root_port
      doc: Root port of the root complex.
    0x5:
      id: upstream_port
      doc: Upstream port of a switch.
    0x6:
      id: downstream_port
      doc: Downstream port of a switch.
    0x7:
      id: bridge_to_pci
      doc: Bridge from PCI Express to PCI.
    0x8:
      id: bridge_from_pci
      doc: Bridge from PCI to PCI Express.
    0x9:
      id: root_complex_endpoint
      doc: Endpoint inside of the root complex.
    0xa:
      id: event_collector
      doc: Event collector of the root complex.
