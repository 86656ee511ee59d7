# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/pci_configuration.ksy; kaitai-struct-compiler 0.11.0

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# Registers by which a function of a PCI or PCI Express device describes itself.
# A function has 256 bytes of them, or 4096 if it is of PCI Express.
# 
# The first 16 bytes are the same for all functions; those up to 0x40 are
# `device_header` or `bridge_header`, by `layout`. Behind them are capabilities,
# each of which begins with its number and the offset of the next one. There are
# two lists of them: one begins where the header points to, if bit 4 of `status`
# is set; that of the extended capabilities of PCI Express begins at 0x100.
# 
# An application follows these lists itself: offsets in them may be anything,
# and a copy of a configuration space, such as that in crash dumps of Windows,
# need not be complete. A function that does not answer has ones in all bits.
# @see https://pcisig.com/specifications Source
# @see https://github.com/pciutils/pciutils/blob/master/lib/header.h Source
# @see https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h Source
class PciConfiguration < Kaitai::Struct::Struct

  BASE_CLASSES = {
    0 => :base_classes_unclassified,
    1 => :base_classes_mass_storage,
    2 => :base_classes_network,
    3 => :base_classes_display,
    4 => :base_classes_multimedia,
    5 => :base_classes_memory,
    6 => :base_classes_bridge,
    7 => :base_classes_communication,
    8 => :base_classes_system_peripheral,
    9 => :base_classes_input,
    10 => :base_classes_docking_station,
    11 => :base_classes_processor,
    12 => :base_classes_serial_bus,
    13 => :base_classes_wireless,
    14 => :base_classes_intelligent_io,
    15 => :base_classes_satellite,
    16 => :base_classes_encryption,
    17 => :base_classes_signal_processing,
    18 => :base_classes_accelerator,
    19 => :base_classes_instrumentation,
    64 => :base_classes_coprocessor,
    255 => :base_classes_unassigned,
  }
  I__BASE_CLASSES = BASE_CLASSES.invert

  CAPABILITY_IDS = {
    0 => :capability_ids_none,
    1 => :capability_ids_power_management,
    2 => :capability_ids_agp,
    3 => :capability_ids_vital_product_data,
    4 => :capability_ids_slot_identification,
    5 => :capability_ids_msi,
    6 => :capability_ids_hot_swap,
    7 => :capability_ids_pci_x,
    8 => :capability_ids_hyper_transport,
    9 => :capability_ids_vendor_specific,
    10 => :capability_ids_debug_port,
    11 => :capability_ids_resource_control,
    12 => :capability_ids_hot_plug,
    13 => :capability_ids_subsystem,
    14 => :capability_ids_agp_8x,
    15 => :capability_ids_secure_device,
    16 => :capability_ids_express,
    17 => :capability_ids_msi_x,
    18 => :capability_ids_sata,
    19 => :capability_ids_advanced_features,
    20 => :capability_ids_enhanced_allocation,
    21 => :capability_ids_flattening_portal_bridge,
  }
  I__CAPABILITY_IDS = CAPABILITY_IDS.invert

  DEVICE_PORT_TYPES = {
    0 => :device_port_types_endpoint,
    1 => :device_port_types_legacy_endpoint,
    4 => :device_port_types_root_port,
    5 => :device_port_types_upstream_port,
    6 => :device_port_types_downstream_port,
    7 => :device_port_types_bridge_to_pci,
    8 => :device_port_types_bridge_from_pci,
    9 => :device_port_types_root_complex_endpoint,
    10 => :device_port_types_event_collector,
  }
  I__DEVICE_PORT_TYPES = DEVICE_PORT_TYPES.invert

  EXTENDED_CAPABILITY_IDS = {
    0 => :extended_capability_ids_none,
    1 => :extended_capability_ids_advanced_error_reporting,
    2 => :extended_capability_ids_virtual_channel,
    3 => :extended_capability_ids_device_serial_number,
    4 => :extended_capability_ids_power_budgeting,
    5 => :extended_capability_ids_root_complex_link,
    11 => :extended_capability_ids_vendor_specific,
    13 => :extended_capability_ids_access_control,
    14 => :extended_capability_ids_alternative_routing,
    16 => :extended_capability_ids_single_root_io_virtualization,
    21 => :extended_capability_ids_resizable_bar,
    24 => :extended_capability_ids_latency_tolerance,
    25 => :extended_capability_ids_secondary_express,
    29 => :extended_capability_ids_downstream_port_containment,
    30 => :extended_capability_ids_power_substates,
    31 => :extended_capability_ids_precision_time,
    37 => :extended_capability_ids_data_link_feature,
    38 => :extended_capability_ids_physical_layer_16gt,
    39 => :extended_capability_ids_lane_margining,
  }
  I__EXTENDED_CAPABILITY_IDS = EXTENDED_CAPABILITY_IDS.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @vendor_id = @_io.read_u2le
    @device_id = @_io.read_u2le
    @command = @_io.read_u2le
    @status = @_io.read_u2le
    @revision_id = @_io.read_u1
    @programming_interface = @_io.read_u1
    @sub_class = @_io.read_u1
    @base_class = Kaitai::Struct::Stream::resolve_enum(BASE_CLASSES, @_io.read_u1)
    @cache_line_size = @_io.read_u1
    @latency_timer = @_io.read_u1
    @header_type = @_io.read_u1
    @bist = @_io.read_u1
    self
  end

  ##
  # Header of layout 1, from offset 0x10 on; that of a bridge to another bus.
  # @see https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h Source
  class BridgeHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @base_address_0 = @_io.read_u4le
      @base_address_1 = @_io.read_u4le
      @primary_bus = @_io.read_u1
      @secondary_bus = @_io.read_u1
      @subordinate_bus = @_io.read_u1
      @secondary_latency_timer = @_io.read_u1
      @io_base = @_io.read_u1
      @io_limit = @_io.read_u1
      @secondary_status = @_io.read_u2le
      @memory_base = @_io.read_u2le
      @memory_limit = @_io.read_u2le
      @prefetchable_base = @_io.read_u2le
      @prefetchable_limit = @_io.read_u2le
      @prefetchable_base_upper = @_io.read_u4le
      @prefetchable_limit_upper = @_io.read_u4le
      @io_base_upper = @_io.read_u2le
      @io_limit_upper = @_io.read_u2le
      @ofs_capabilities = @_io.read_u1
      @_unnamed18 = @_io.read_bytes(3)
      @expansion_rom = @_io.read_u4le
      @interrupt_line = @_io.read_u1
      @interrupt_pin = @_io.read_u1
      @bridge_control = @_io.read_u2le
      self
    end

    ##
    # First address of a region that the bridge itself decodes, with flags.
    attr_reader :base_address_0

    ##
    # Another such address, or the upper half of the one before.
    attr_reader :base_address_1

    ##
    # Bus that the bridge is on.
    attr_reader :primary_bus

    ##
    # Bus behind it.
    attr_reader :secondary_bus

    ##
    # Last bus behind it.
    attr_reader :subordinate_bus

    ##
    # Not used by PCI Express.
    attr_reader :secondary_latency_timer

    ##
    # First of the ports that the bridge forwards.
    attr_reader :io_base

    ##
    # Last of these ports.
    attr_reader :io_limit

    ##
    # Bits of errors on the bus behind it.
    attr_reader :secondary_status

    ##
    # First of the addresses that the bridge forwards.
    attr_reader :memory_base

    ##
    # Last of these addresses.
    attr_reader :memory_limit

    ##
    # First of the prefetchable addresses that the bridge forwards.
    attr_reader :prefetchable_base

    ##
    # Last of these addresses.
    attr_reader :prefetchable_limit

    ##
    # Upper half of `prefetchable_base`.
    attr_reader :prefetchable_base_upper

    ##
    # Upper half of `prefetchable_limit`.
    attr_reader :prefetchable_limit_upper

    ##
    # Upper half of `io_base`.
    attr_reader :io_base_upper

    ##
    # Upper half of `io_limit`.
    attr_reader :io_limit_upper

    ##
    # Offset of the first capability; bits 0 and 1 are ignored.
    attr_reader :ofs_capabilities

    ##
    # Reserved.
    attr_reader :_unnamed18

    ##
    # Address of the ROM; bit 0 switches it on.
    attr_reader :expansion_rom

    ##
    # Input of the interrupt controller, for the operating system.
    attr_reader :interrupt_line

    ##
    # 0 for none, 1 to 4 for INTA to INTD.
    attr_reader :interrupt_pin

    ##
    # Bits that control the bus behind it.
    attr_reader :bridge_control
  end

  ##
  # Head of a capability.
  # @see https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h Source
  class Capability < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @capability_id = Kaitai::Struct::Stream::resolve_enum(PciConfiguration::CAPABILITY_IDS, @_io.read_u1)
      @ofs_next = @_io.read_u1
      self
    end

    ##
    # Kind of the capability.
    attr_reader :capability_id

    ##
    # Offset of the next capability, or 0; bits 0 and 1 are ignored.
    attr_reader :ofs_next
  end

  ##
  # Header of layout 0, from offset 0x10 on; most functions have it.
  # @see https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h Source
  class DeviceHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @base_address_0 = @_io.read_u4le
      @base_address_1 = @_io.read_u4le
      @base_address_2 = @_io.read_u4le
      @base_address_3 = @_io.read_u4le
      @base_address_4 = @_io.read_u4le
      @base_address_5 = @_io.read_u4le
      @cardbus_cis_pointer = @_io.read_u4le
      @subsystem_vendor_id = @_io.read_u2le
      @subsystem_id = @_io.read_u2le
      @expansion_rom = @_io.read_u4le
      @ofs_capabilities = @_io.read_u1
      @_unnamed11 = @_io.read_bytes(7)
      @interrupt_line = @_io.read_u1
      @interrupt_pin = @_io.read_u1
      @min_grant = @_io.read_u1
      @max_latency = @_io.read_u1
      self
    end

    ##
    # First address of a region that the function decodes, with flags.
    attr_reader :base_address_0

    ##
    # Another such address, or the upper half of the one before.
    attr_reader :base_address_1

    ##
    # Another such address, or the upper half of the one before.
    attr_reader :base_address_2

    ##
    # Another such address, or the upper half of the one before.
    attr_reader :base_address_3

    ##
    # Another such address, or the upper half of the one before.
    attr_reader :base_address_4

    ##
    # Another such address, or the upper half of the one before.
    attr_reader :base_address_5

    ##
    # Not used by PCI Express.
    attr_reader :cardbus_cis_pointer

    ##
    # Maker of the board or card.
    attr_reader :subsystem_vendor_id

    ##
    # That maker's number of it.
    attr_reader :subsystem_id

    ##
    # Address of the ROM; bit 0 switches it on.
    attr_reader :expansion_rom

    ##
    # Offset of the first capability; bits 0 and 1 are ignored.
    attr_reader :ofs_capabilities

    ##
    # Reserved.
    attr_reader :_unnamed11

    ##
    # Input of the interrupt controller, for the operating system.
    attr_reader :interrupt_line

    ##
    # 0 for none, 1 to 4 for INTA to INTD.
    attr_reader :interrupt_pin

    ##
    # Not used by PCI Express.
    attr_reader :min_grant

    ##
    # Not used by PCI Express.
    attr_reader :max_latency
  end

  ##
  # Advanced error reporting (`extended_capability_ids::advanced_error_reporting`),
  # without the log. Errors stay set until software clears them.
  # @see https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h Source
  class ErrorReportingCapability < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @head = ExtendedCapability.new(@_io, self, @_root)
      @uncorrectable_status = @_io.read_u4le
      @uncorrectable_mask = @_io.read_u4le
      @uncorrectable_severity = @_io.read_u4le
      @correctable_status = @_io.read_u4le
      @correctable_mask = @_io.read_u4le
      @capabilities_and_control = @_io.read_u4le
      self
    end

    ##
    # Kind, and offset of the next one.
    attr_reader :head

    ##
    # Bit 4 data link protocol, 5 surprise down, 12 poisoned packet, 13 flow
    # control, 14 completion timeout, 15 completer abort, 16 unexpected
    # completion, 17 receiver overflow, 18 malformed packet, 19 ECRC, 20
    # unsupported request, 21 access control violation, 22 internal.
    attr_reader :uncorrectable_status

    ##
    # Errors that are not reported.
    attr_reader :uncorrectable_mask

    ##
    # Errors that are fatal.
    attr_reader :uncorrectable_severity

    ##
    # Bit 0 receiver, 6 bad packet, 7 bad data link packet, 8 replay counter
    # rollover, 12 replay timer timeout, 13 advisory non-fatal, 14 internal, 15
    # log overflow.
    attr_reader :correctable_status

    ##
    # Errors that are not reported.
    attr_reader :correctable_mask

    ##
    # Number of the first uncorrectable error in bits 0 to 4; ECRC.
    attr_reader :capabilities_and_control
  end

  ##
  # The function is of PCI Express (`capability_ids::express`). Most have a link,
  # whose registers are the next ones, `express_link`.
  # @see https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h Source
  class ExpressCapability < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @head = Capability.new(@_io, self, @_root)
      @capabilities = @_io.read_u2le
      @device_capabilities = @_io.read_u4le
      @device_control = @_io.read_u2le
      @device_status = @_io.read_u2le
      self
    end

    ##
    # Kind of the function, of `device_port_types`.
    def device_port_type
      return @device_port_type unless @device_port_type.nil?
      @device_port_type = capabilities >> 4 & 15
      @device_port_type
    end

    ##
    # Version of the capability.
    def version
      return @version unless @version.nil?
      @version = capabilities & 15
      @version
    end

    ##
    # Kind, and offset of the next one.
    attr_reader :head

    ##
    # Version in bits 0 to 3, `device_port_types` in bits 4 to 7.
    attr_reader :capabilities

    ##
    # Largest payload, latencies, power limit of the slot.
    attr_reader :device_capabilities

    ##
    # Which errors are reported; sizes in use.
    attr_reader :device_control

    ##
    # Errors that were detected: bit 0 correctable, bit 1 non-fatal, bit 2 fatal,
    # bit 3 unsupported request.
    attr_reader :device_status
  end

  ##
  # The link of a function of PCI Express, behind `express_capability`. Functions
  # inside of the root complex (`device_port_types::root_complex_endpoint` and
  # `device_port_types::event_collector`) have none, and need not have these
  # registers.
  # @see https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h Source
  class ExpressLink < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @link_capabilities = @_io.read_u4le
      @link_control = @_io.read_u2le
      @link_status = @_io.read_u2le
      self
    end

    ##
    # Speed of the link, as its generation.
    def link_speed
      return @link_speed unless @link_speed.nil?
      @link_speed = link_status & 15
      @link_speed
    end

    ##
    # Number of lanes in use.
    def link_width
      return @link_width unless @link_width.nil?
      @link_width = link_status >> 4 & 63
      @link_width
    end

    ##
    # Highest speed of the link, as its generation, 1 for 2.5 GT/s.
    def max_link_speed
      return @max_link_speed unless @max_link_speed.nil?
      @max_link_speed = link_capabilities & 15
      @max_link_speed
    end

    ##
    # Largest number of lanes.
    def max_link_width
      return @max_link_width unless @max_link_width.nil?
      @max_link_width = link_capabilities >> 4 & 63
      @max_link_width
    end

    ##
    # Highest speed in bits 0 to 3, largest width in bits 4 to 9.
    attr_reader :link_capabilities

    ##
    # Power management of the link, and others.
    attr_reader :link_control

    ##
    # Speed in bits 0 to 3, width in bits 4 to 9.
    attr_reader :link_status
  end

  ##
  # Head of an extended capability.
  # @see https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h Source
  class ExtendedCapability < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @capability_id = Kaitai::Struct::Stream::resolve_enum(PciConfiguration::EXTENDED_CAPABILITY_IDS, @_io.read_u2le)
      @version_and_next = @_io.read_u2le
      self
    end

    ##
    # Offset of the next extended capability; bits 0 and 1 are ignored.
    def ofs_next
      return @ofs_next unless @ofs_next.nil?
      @ofs_next = version_and_next >> 4
      @ofs_next
    end

    ##
    # Version of the capability.
    def version
      return @version unless @version.nil?
      @version = version_and_next & 15
      @version
    end

    ##
    # Kind of the capability; 0 if there is none at all.
    attr_reader :capability_id

    ##
    # Version in bits 0 to 3, offset of the next extended capability in bits 4 to
    # 15, or 0.
    attr_reader :version_and_next
  end

  ##
  # Subsystem of a bridge (`capability_ids::subsystem`), whose header has no
  # room for it.
  # @see https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h Source
  class SubsystemCapability < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @head = Capability.new(@_io, self, @_root)
      @_unnamed1 = @_io.read_bytes(2)
      @subsystem_vendor_id = @_io.read_u2le
      @subsystem_id = @_io.read_u2le
      self
    end

    ##
    # Kind, and offset of the next one.
    attr_reader :head

    ##
    # Reserved.
    attr_reader :_unnamed1

    ##
    # Maker of the board or card.
    attr_reader :subsystem_vendor_id

    ##
    # That maker's number of it.
    attr_reader :subsystem_id
  end

  ##
  # The rest of the header of a bridge to another bus.
  def bridge_header
    return @bridge_header unless @bridge_header.nil?
    if layout == 1
      _pos = @_io.pos
      @_io.seek(16)
      @bridge_header = BridgeHeader.new(@_io, self, @_root)
      @_io.seek(_pos)
    end
    @bridge_header
  end

  ##
  # The rest of the header, unless the function is a bridge.
  def device_header
    return @device_header unless @device_header.nil?
    if layout == 0
      _pos = @_io.pos
      @_io.seek(16)
      @device_header = DeviceHeader.new(@_io, self, @_root)
      @_io.seek(_pos)
    end
    @device_header
  end

  ##
  # Head of the first extended capability; all zeros or ones if there is none.
  def extended_capability
    return @extended_capability unless @extended_capability.nil?
    if _io.size > 256
      _pos = @_io.pos
      @_io.seek(ofs_extended)
      @extended_capability = ExtendedCapability.new(@_io, self, @_root)
      @_io.seek(_pos)
    end
    @extended_capability
  end

  ##
  # Whether the header points to a list of capabilities.
  def has_capabilities
    return @has_capabilities unless @has_capabilities.nil?
    @has_capabilities = status & 16 != 0
    @has_capabilities
  end

  ##
  # Whether the device has several functions.
  def is_multi_function
    return @is_multi_function unless @is_multi_function.nil?
    @is_multi_function = header_type & 128 != 0
    @is_multi_function
  end

  ##
  # Layout of what follows; 0 is `device_header`, 1 is `bridge_header`.
  def layout
    return @layout unless @layout.nil?
    @layout = header_type & 127
    @layout
  end

  ##
  # Offset of the first extended capability.
  def ofs_extended
    return @ofs_extended unless @ofs_extended.nil?
    @ofs_extended = 256
    @ofs_extended
  end

  ##
  # Maker of the device; 0xffff if the function does not answer.
  attr_reader :vendor_id

  ##
  # The maker's number of the device.
  attr_reader :device_id

  ##
  # Bits that switch the function on.
  attr_reader :command

  ##
  # Bits of errors and abilities; bit 4 says that there are capabilities.
  attr_reader :status

  ##
  # The maker's version of the device.
  attr_reader :revision_id

  ##
  # Third part of the class code.
  attr_reader :programming_interface

  ##
  # Second part of the class code.
  attr_reader :sub_class

  ##
  # First part of the class code.
  attr_reader :base_class

  ##
  # In units of four bytes.
  attr_reader :cache_line_size

  ##
  # In clocks of the bus; 0 for PCI Express.
  attr_reader :latency_timer

  ##
  # Bits 0 to 6 are the `layout`; bit 7 is set if the device has several
  # functions.
  attr_reader :header_type

  ##
  # Control and result of the self test.
  attr_reader :bist
end
