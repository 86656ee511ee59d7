-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
-- Source: schemas/pci_configuration.ksy; kaitai-struct-compiler 0.11.0
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")

-- 
-- Registers by which a function of a PCI or PCI Express device describes itself.
-- A function has 256 bytes of them, or 4096 if it is of PCI Express.
-- 
-- The first 16 bytes are the same for all functions; those up to 0x40 are
-- `device_header` or `bridge_header`, by `layout`. Behind them are capabilities,
-- each of which begins with its number and the offset of the next one. There are
-- two lists of them: one begins where the header points to, if bit 4 of `status`
-- is set; that of the extended capabilities of PCI Express begins at 0x100.
-- 
-- An application follows these lists itself: offsets in them may be anything,
-- and a copy of a configuration space, such as that in crash dumps of Windows,
-- need not be complete. A function that does not answer has ones in all bits.
-- See also: Source (https://pcisig.com/specifications)
-- See also: Source (https://github.com/pciutils/pciutils/blob/master/lib/header.h)
-- See also: Source (https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h)
PciConfiguration = class.class(KaitaiStruct)

PciConfiguration.BaseClasses = enum.Enum {
  unclassified = 0,
  mass_storage = 1,
  network = 2,
  display = 3,
  multimedia = 4,
  memory = 5,
  bridge = 6,
  communication = 7,
  system_peripheral = 8,
  input = 9,
  docking_station = 10,
  processor = 11,
  serial_bus = 12,
  wireless = 13,
  intelligent_io = 14,
  satellite = 15,
  encryption = 16,
  signal_processing = 17,
  accelerator = 18,
  instrumentation = 19,
  coprocessor = 64,
  unassigned = 255,
}

PciConfiguration.CapabilityIds = enum.Enum {
  none = 0,
  power_management = 1,
  agp = 2,
  vital_product_data = 3,
  slot_identification = 4,
  msi = 5,
  hot_swap = 6,
  pci_x = 7,
  hyper_transport = 8,
  vendor_specific = 9,
  debug_port = 10,
  resource_control = 11,
  hot_plug = 12,
  subsystem = 13,
  agp_8x = 14,
  secure_device = 15,
  express = 16,
  msi_x = 17,
  sata = 18,
  advanced_features = 19,
  enhanced_allocation = 20,
  flattening_portal_bridge = 21,
}

PciConfiguration.DevicePortTypes = enum.Enum {
  endpoint = 0,
  legacy_endpoint = 1,
  root_port = 4,
  upstream_port = 5,
  downstream_port = 6,
  bridge_to_pci = 7,
  bridge_from_pci = 8,
  root_complex_endpoint = 9,
  event_collector = 10,
}

PciConfiguration.ExtendedCapabilityIds = enum.Enum {
  none = 0,
  advanced_error_reporting = 1,
  virtual_channel = 2,
  device_serial_number = 3,
  power_budgeting = 4,
  root_complex_link = 5,
  vendor_specific = 11,
  access_control = 13,
  alternative_routing = 14,
  single_root_io_virtualization = 16,
  resizable_bar = 21,
  latency_tolerance = 24,
  secondary_express = 25,
  downstream_port_containment = 29,
  power_substates = 30,
  precision_time = 31,
  data_link_feature = 37,
  physical_layer_16gt = 38,
  lane_margining = 39,
}

function PciConfiguration:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function PciConfiguration:_read()
  self.vendor_id = self._io:read_u2le()
  self.device_id = self._io:read_u2le()
  self.command = self._io:read_u2le()
  self.status = self._io:read_u2le()
  self.revision_id = self._io:read_u1()
  self.programming_interface = self._io:read_u1()
  self.sub_class = self._io:read_u1()
  self.base_class = self._io:read_u1()
  self.base_class = PciConfiguration.BaseClasses(self.base_class) or self.base_class
  self.cache_line_size = self._io:read_u1()
  self.latency_timer = self._io:read_u1()
  self.header_type = self._io:read_u1()
  self.bist = self._io:read_u1()
end

-- 
-- The rest of the header of a bridge to another bus.
PciConfiguration.property.bridge_header = {}
function PciConfiguration.property.bridge_header:get()
  if self._m_bridge_header ~= nil then
    return self._m_bridge_header
  end

  if self.layout == 1 then
    local _pos = self._io:pos()
    self._io:seek(16)
    self._m_bridge_header = PciConfiguration.BridgeHeader(self._io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_bridge_header
end

-- 
-- The rest of the header, unless the function is a bridge.
PciConfiguration.property.device_header = {}
function PciConfiguration.property.device_header:get()
  if self._m_device_header ~= nil then
    return self._m_device_header
  end

  if self.layout == 0 then
    local _pos = self._io:pos()
    self._io:seek(16)
    self._m_device_header = PciConfiguration.DeviceHeader(self._io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_device_header
end

-- 
-- Head of the first extended capability; all zeros or ones if there is none.
PciConfiguration.property.extended_capability = {}
function PciConfiguration.property.extended_capability:get()
  if self._m_extended_capability ~= nil then
    return self._m_extended_capability
  end

  if self._io:size() > 256 then
    local _pos = self._io:pos()
    self._io:seek(self.ofs_extended)
    self._m_extended_capability = PciConfiguration.ExtendedCapability(self._io, self, self._root)
    self._io:seek(_pos)
  end
  return self._m_extended_capability
end

-- 
-- Whether the header points to a list of capabilities.
PciConfiguration.property.has_capabilities = {}
function PciConfiguration.property.has_capabilities:get()
  if self._m_has_capabilities ~= nil then
    return self._m_has_capabilities
  end

  self._m_has_capabilities = self.status & 16 ~= 0
  return self._m_has_capabilities
end

-- 
-- Whether the device has several functions.
PciConfiguration.property.is_multi_function = {}
function PciConfiguration.property.is_multi_function:get()
  if self._m_is_multi_function ~= nil then
    return self._m_is_multi_function
  end

  self._m_is_multi_function = self.header_type & 128 ~= 0
  return self._m_is_multi_function
end

-- 
-- Layout of what follows; 0 is `device_header`, 1 is `bridge_header`.
PciConfiguration.property.layout = {}
function PciConfiguration.property.layout:get()
  if self._m_layout ~= nil then
    return self._m_layout
  end

  self._m_layout = self.header_type & 127
  return self._m_layout
end

-- 
-- Offset of the first extended capability.
PciConfiguration.property.ofs_extended = {}
function PciConfiguration.property.ofs_extended:get()
  if self._m_ofs_extended ~= nil then
    return self._m_ofs_extended
  end

  self._m_ofs_extended = 256
  return self._m_ofs_extended
end

-- 
-- Maker of the device; 0xffff if the function does not answer.
-- 
-- The maker's number of the device.
-- 
-- Bits that switch the function on.
-- 
-- Bits of errors and abilities; bit 4 says that there are capabilities.
-- 
-- The maker's version of the device.
-- 
-- Third part of the class code.
-- 
-- Second part of the class code.
-- 
-- First part of the class code.
-- 
-- In units of four bytes.
-- 
-- In clocks of the bus; 0 for PCI Express.
-- 
-- Bits 0 to 6 are the `layout`; bit 7 is set if the device has several
-- functions.
-- 
-- Control and result of the self test.

-- 
-- Header of layout 1, from offset 0x10 on; that of a bridge to another bus.
-- See also: Source (https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h)
PciConfiguration.BridgeHeader = class.class(KaitaiStruct)

function PciConfiguration.BridgeHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function PciConfiguration.BridgeHeader:_read()
  self.base_address_0 = self._io:read_u4le()
  self.base_address_1 = self._io:read_u4le()
  self.primary_bus = self._io:read_u1()
  self.secondary_bus = self._io:read_u1()
  self.subordinate_bus = self._io:read_u1()
  self.secondary_latency_timer = self._io:read_u1()
  self.io_base = self._io:read_u1()
  self.io_limit = self._io:read_u1()
  self.secondary_status = self._io:read_u2le()
  self.memory_base = self._io:read_u2le()
  self.memory_limit = self._io:read_u2le()
  self.prefetchable_base = self._io:read_u2le()
  self.prefetchable_limit = self._io:read_u2le()
  self.prefetchable_base_upper = self._io:read_u4le()
  self.prefetchable_limit_upper = self._io:read_u4le()
  self.io_base_upper = self._io:read_u2le()
  self.io_limit_upper = self._io:read_u2le()
  self.ofs_capabilities = self._io:read_u1()
  self._unnamed18 = self._io:read_bytes(3)
  self.expansion_rom = self._io:read_u4le()
  self.interrupt_line = self._io:read_u1()
  self.interrupt_pin = self._io:read_u1()
  self.bridge_control = self._io:read_u2le()
end

-- 
-- First address of a region that the bridge itself decodes, with flags.
-- 
-- Another such address, or the upper half of the one before.
-- 
-- Bus that the bridge is on.
-- 
-- Bus behind it.
-- 
-- Last bus behind it.
-- 
-- Not used by PCI Express.
-- 
-- First of the ports that the bridge forwards.
-- 
-- Last of these ports.
-- 
-- Bits of errors on the bus behind it.
-- 
-- First of the addresses that the bridge forwards.
-- 
-- Last of these addresses.
-- 
-- First of the prefetchable addresses that the bridge forwards.
-- 
-- Last of these addresses.
-- 
-- Upper half of `prefetchable_base`.
-- 
-- Upper half of `prefetchable_limit`.
-- 
-- Upper half of `io_base`.
-- 
-- Upper half of `io_limit`.
-- 
-- Offset of the first capability; bits 0 and 1 are ignored.
-- 
-- Reserved.
-- 
-- Address of the ROM; bit 0 switches it on.
-- 
-- Input of the interrupt controller, for the operating system.
-- 
-- 0 for none, 1 to 4 for INTA to INTD.
-- 
-- Bits that control the bus behind it.

-- 
-- Head of a capability.
-- See also: Source (https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h)
PciConfiguration.Capability = class.class(KaitaiStruct)

function PciConfiguration.Capability:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function PciConfiguration.Capability:_read()
  self.capability_id = self._io:read_u1()
  self.capability_id = PciConfiguration.CapabilityIds(self.capability_id) or self.capability_id
  self.ofs_next = self._io:read_u1()
end

-- 
-- Kind of the capability.
-- 
-- Offset of the next capability, or 0; bits 0 and 1 are ignored.

-- 
-- Header of layout 0, from offset 0x10 on; most functions have it.
-- See also: Source (https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h)
PciConfiguration.DeviceHeader = class.class(KaitaiStruct)

function PciConfiguration.DeviceHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function PciConfiguration.DeviceHeader:_read()
  self.base_address_0 = self._io:read_u4le()
  self.base_address_1 = self._io:read_u4le()
  self.base_address_2 = self._io:read_u4le()
  self.base_address_3 = self._io:read_u4le()
  self.base_address_4 = self._io:read_u4le()
  self.base_address_5 = self._io:read_u4le()
  self.cardbus_cis_pointer = self._io:read_u4le()
  self.subsystem_vendor_id = self._io:read_u2le()
  self.subsystem_id = self._io:read_u2le()
  self.expansion_rom = self._io:read_u4le()
  self.ofs_capabilities = self._io:read_u1()
  self._unnamed11 = self._io:read_bytes(7)
  self.interrupt_line = self._io:read_u1()
  self.interrupt_pin = self._io:read_u1()
  self.min_grant = self._io:read_u1()
  self.max_latency = self._io:read_u1()
end

-- 
-- First address of a region that the function decodes, with flags.
-- 
-- Another such address, or the upper half of the one before.
-- 
-- Another such address, or the upper half of the one before.
-- 
-- Another such address, or the upper half of the one before.
-- 
-- Another such address, or the upper half of the one before.
-- 
-- Another such address, or the upper half of the one before.
-- 
-- Not used by PCI Express.
-- 
-- Maker of the board or card.
-- 
-- That maker's number of it.
-- 
-- Address of the ROM; bit 0 switches it on.
-- 
-- Offset of the first capability; bits 0 and 1 are ignored.
-- 
-- Reserved.
-- 
-- Input of the interrupt controller, for the operating system.
-- 
-- 0 for none, 1 to 4 for INTA to INTD.
-- 
-- Not used by PCI Express.
-- 
-- Not used by PCI Express.

-- 
-- Advanced error reporting (`extended_capability_ids::advanced_error_reporting`),
-- without the log. Errors stay set until software clears them.
-- See also: Source (https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h)
PciConfiguration.ErrorReportingCapability = class.class(KaitaiStruct)

function PciConfiguration.ErrorReportingCapability:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function PciConfiguration.ErrorReportingCapability:_read()
  self.head = PciConfiguration.ExtendedCapability(self._io, self, self._root)
  self.uncorrectable_status = self._io:read_u4le()
  self.uncorrectable_mask = self._io:read_u4le()
  self.uncorrectable_severity = self._io:read_u4le()
  self.correctable_status = self._io:read_u4le()
  self.correctable_mask = self._io:read_u4le()
  self.capabilities_and_control = self._io:read_u4le()
end

-- 
-- Kind, and offset of the next one.
-- 
-- Bit 4 data link protocol, 5 surprise down, 12 poisoned packet, 13 flow
-- control, 14 completion timeout, 15 completer abort, 16 unexpected
-- completion, 17 receiver overflow, 18 malformed packet, 19 ECRC, 20
-- unsupported request, 21 access control violation, 22 internal.
-- 
-- Errors that are not reported.
-- 
-- Errors that are fatal.
-- 
-- Bit 0 receiver, 6 bad packet, 7 bad data link packet, 8 replay counter
-- rollover, 12 replay timer timeout, 13 advisory non-fatal, 14 internal, 15
-- log overflow.
-- 
-- Errors that are not reported.
-- 
-- Number of the first uncorrectable error in bits 0 to 4; ECRC.

-- 
-- The function is of PCI Express (`capability_ids::express`). Most have a link,
-- whose registers are the next ones, `express_link`.
-- See also: Source (https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h)
PciConfiguration.ExpressCapability = class.class(KaitaiStruct)

function PciConfiguration.ExpressCapability:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function PciConfiguration.ExpressCapability:_read()
  self.head = PciConfiguration.Capability(self._io, self, self._root)
  self.capabilities = self._io:read_u2le()
  self.device_capabilities = self._io:read_u4le()
  self.device_control = self._io:read_u2le()
  self.device_status = self._io:read_u2le()
end

-- 
-- Kind of the function, of `device_port_types`.
PciConfiguration.ExpressCapability.property.device_port_type = {}
function PciConfiguration.ExpressCapability.property.device_port_type:get()
  if self._m_device_port_type ~= nil then
    return self._m_device_port_type
  end

  self._m_device_port_type = self.capabilities >> 4 & 15
  return self._m_device_port_type
end

-- 
-- Version of the capability.
PciConfiguration.ExpressCapability.property.version = {}
function PciConfiguration.ExpressCapability.property.version:get()
  if self._m_version ~= nil then
    return self._m_version
  end

  self._m_version = self.capabilities & 15
  return self._m_version
end

-- 
-- Kind, and offset of the next one.
-- 
-- Version in bits 0 to 3, `device_port_types` in bits 4 to 7.
-- 
-- Largest payload, latencies, power limit of the slot.
-- 
-- Which errors are reported; sizes in use.
-- 
-- Errors that were detected: bit 0 correctable, bit 1 non-fatal, bit 2 fatal,
-- bit 3 unsupported request.

-- 
-- The link of a function of PCI Express, behind `express_capability`. Functions
-- inside of the root complex (`device_port_types::root_complex_endpoint` and
-- `device_port_types::event_collector`) have none, and need not have these
-- registers.
-- See also: Source (https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h)
PciConfiguration.ExpressLink = class.class(KaitaiStruct)

function PciConfiguration.ExpressLink:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function PciConfiguration.ExpressLink:_read()
  self.link_capabilities = self._io:read_u4le()
  self.link_control = self._io:read_u2le()
  self.link_status = self._io:read_u2le()
end

-- 
-- Speed of the link, as its generation.
PciConfiguration.ExpressLink.property.link_speed = {}
function PciConfiguration.ExpressLink.property.link_speed:get()
  if self._m_link_speed ~= nil then
    return self._m_link_speed
  end

  self._m_link_speed = self.link_status & 15
  return self._m_link_speed
end

-- 
-- Number of lanes in use.
PciConfiguration.ExpressLink.property.link_width = {}
function PciConfiguration.ExpressLink.property.link_width:get()
  if self._m_link_width ~= nil then
    return self._m_link_width
  end

  self._m_link_width = self.link_status >> 4 & 63
  return self._m_link_width
end

-- 
-- Highest speed of the link, as its generation, 1 for 2.5 GT/s.
PciConfiguration.ExpressLink.property.max_link_speed = {}
function PciConfiguration.ExpressLink.property.max_link_speed:get()
  if self._m_max_link_speed ~= nil then
    return self._m_max_link_speed
  end

  self._m_max_link_speed = self.link_capabilities & 15
  return self._m_max_link_speed
end

-- 
-- Largest number of lanes.
PciConfiguration.ExpressLink.property.max_link_width = {}
function PciConfiguration.ExpressLink.property.max_link_width:get()
  if self._m_max_link_width ~= nil then
    return self._m_max_link_width
  end

  self._m_max_link_width = self.link_capabilities >> 4 & 63
  return self._m_max_link_width
end

-- 
-- Highest speed in bits 0 to 3, largest width in bits 4 to 9.
-- 
-- Power management of the link, and others.
-- 
-- Speed in bits 0 to 3, width in bits 4 to 9.

-- 
-- Head of an extended capability.
-- See also: Source (https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h)
PciConfiguration.ExtendedCapability = class.class(KaitaiStruct)

function PciConfiguration.ExtendedCapability:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function PciConfiguration.ExtendedCapability:_read()
  self.capability_id = self._io:read_u2le()
  self.capability_id = PciConfiguration.ExtendedCapabilityIds(self.capability_id) or self.capability_id
  self.version_and_next = self._io:read_u2le()
end

-- 
-- Offset of the next extended capability; bits 0 and 1 are ignored.
PciConfiguration.ExtendedCapability.property.ofs_next = {}
function PciConfiguration.ExtendedCapability.property.ofs_next:get()
  if self._m_ofs_next ~= nil then
    return self._m_ofs_next
  end

  self._m_ofs_next = self.version_and_next >> 4
  return self._m_ofs_next
end

-- 
-- Version of the capability.
PciConfiguration.ExtendedCapability.property.version = {}
function PciConfiguration.ExtendedCapability.property.version:get()
  if self._m_version ~= nil then
    return self._m_version
  end

  self._m_version = self.version_and_next & 15
  return self._m_version
end

-- 
-- Kind of the capability; 0 if there is none at all.
-- 
-- Version in bits 0 to 3, offset of the next extended capability in bits 4 to
-- 15, or 0.

-- 
-- Subsystem of a bridge (`capability_ids::subsystem`), whose header has no
-- room for it.
-- See also: Source (https://github.com/torvalds/linux/blob/master/include/uapi/linux/pci_regs.h)
PciConfiguration.SubsystemCapability = class.class(KaitaiStruct)

function PciConfiguration.SubsystemCapability:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function PciConfiguration.SubsystemCapability:_read()
  self.head = PciConfiguration.Capability(self._io, self, self._root)
  self._unnamed1 = self._io:read_bytes(2)
  self.subsystem_vendor_id = self._io:read_u2le()
  self.subsystem_id = self._io:read_u2le()
end

-- 
-- Kind, and offset of the next one.
-- 
-- Reserved.
-- 
-- Maker of the board or card.
-- 
-- That maker's number of it.

return PciConfiguration
