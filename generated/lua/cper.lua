-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
-- Source: schemas/cper.ksy; kaitai-struct-compiler 0.11.0
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")
local stringstream = require("string_stream")

-- 
-- A record of a hardware error, as UEFI defines it (appendix N of the
-- specification) for firmware and operating systems. Windows calls it a WHEA
-- error record: parameter 2 of bug check 0x124 is the address of one, and events
-- of WHEA-Logger contain one.
-- 
-- A record begins with a header of 0x80 bytes and the descriptors of its
-- sections, `section_descriptor`. A descriptor has the offset, the size and the
-- type of a section, which is in the same record. Sections whose type is not
-- described here remain bytes.
-- 
-- A section may be longer than its type, and a count or an offset may be wrong:
-- each is to be checked against the record before use. Most fields have a
-- meaning only if their bit in `validation_bits` is set, which is what the
-- instances that begin with `has_` say. The enumerations that end in `_fields`
-- have the bits, and their members the names of the fields.
-- 
-- Compared with ten error records that Windows wrote for its event log
-- (processor, memory and firmware sections, and Microsoft's machine check). No
-- PCI Express section, no memory section 2 and no record in a crash dump has
-- been seen: these follow the specification and Microsoft's headers alone.
-- See also: Source (https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html)
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_error_record)
Cper = class.class(KaitaiStruct)

Cper.CheckTypes = enum.Enum {
  tlb = 24095,
  bus = 50609,
  microarchitecture = 56372,
  cache = 58351,
}

Cper.ContextTypes = enum.Enum {
  unclassified = 0,
  msr = 1,
  x86 = 2,
  x64 = 3,
  fxsave = 4,
  x86_debug = 5,
  x64_debug = 6,
  memory_mapped = 7,
}

Cper.CorrectableErrors = enum.Enum {
  receiver = 1,
  bad_packet = 64,
  bad_link_packet = 128,
  replay_rollover = 256,
  replay_timeout = 4096,
  advisory_non_fatal = 8192,
  internal = 16384,
  header_log_overflow = 32768,
}

Cper.DescriptorFields = enum.Enum {
  fru_id = 1,
  fru_text = 2,
}

Cper.ErrorClasses = enum.Enum {
  internal = 1,
  memory = 4,
  tlb = 5,
  cache = 6,
  ["function"] = 7,
  self_test = 8,
  flow = 9,
  bus = 16,
  map = 17,
  improper = 18,
  unimplemented = 19,
  loss_of_lockstep = 20,
  response = 21,
  parity = 22,
  protocol = 23,
  error = 24,
  timeout = 25,
  poisoned = 26,
}

Cper.ErrorInfoFields = enum.Enum {
  check_info = 1,
  target_id = 2,
  requester_id = 4,
  responder_id = 8,
  instruction_pointer = 16,
}

Cper.ErrorStatusFlags = enum.Enum {
  address = 1,
  control = 2,
  data = 4,
  responder = 8,
  requester = 16,
  first_error = 32,
  overflow = 64,
}

Cper.FirmwareRecordTypes = enum.Enum {
  itanium_sal = 0,
  soc_type1 = 1,
  soc_type2 = 2,
}

Cper.HeaderFields = enum.Enum {
  platform_id = 1,
  timestamp = 2,
  partition_id = 4,
}

Cper.InstructionSets = enum.Enum {
  x86 = 0,
  itanium = 1,
  x64 = 2,
  arm32 = 3,
  arm64 = 4,
}

Cper.Memory2Fields = enum.Enum {
  error_status = 1,
  physical_address = 2,
  physical_address_mask = 4,
  node = 8,
  card = 16,
  module = 32,
  bank = 64,
  device = 128,
  row = 256,
  column = 512,
  rank = 1024,
  bit_position = 2048,
  chip = 4096,
  error_type = 8192,
  status = 16384,
  requester_id = 32768,
  responder_id = 65536,
  target_id = 131072,
  card_handle = 262144,
  module_handle = 524288,
}

Cper.MemoryErrorTypes = enum.Enum {
  unclassified = 0,
  no_error = 1,
  single_bit_ecc = 2,
  multi_bit_ecc = 3,
  single_symbol_chipkill = 4,
  multi_symbol_chipkill = 5,
  master_abort = 6,
  target_abort = 7,
  parity_error = 8,
  watchdog_timeout = 9,
  invalid_address = 10,
  mirror_broken = 11,
  memory_sparing = 12,
  scrub_corrected = 13,
  scrub_uncorrected = 14,
  memory_map_out = 15,
}

Cper.MemoryFields = enum.Enum {
  error_status = 1,
  physical_address = 2,
  physical_address_mask = 4,
  node = 8,
  card = 16,
  module = 32,
  bank = 64,
  device = 128,
  row = 256,
  column = 512,
  bit_position = 1024,
  requester_id = 2048,
  responder_id = 4096,
  target_id = 8192,
  error_type = 16384,
  rank = 32768,
  card_handle = 65536,
  module_handle = 131072,
  extended_row = 262144,
}

Cper.Operations = enum.Enum {
  generic = 0,
  data_read = 1,
  data_write = 2,
  instruction_execution = 3,
}

Cper.PciExpressFields = enum.Enum {
  port_type = 1,
  version = 2,
  command_status = 4,
  device_id = 8,
  serial_number = 16,
  bridge_control_status = 32,
  capability = 64,
  aer = 128,
}

Cper.PortTypes = enum.Enum {
  endpoint = 0,
  legacy_endpoint = 1,
  root_port = 4,
  upstream_switch_port = 5,
  downstream_switch_port = 6,
  bridge_to_pci = 7,
  bridge_from_pci = 8,
  root_complex_endpoint = 9,
  root_complex_event_collector = 10,
}

Cper.ProcessorErrorTypes = enum.Enum {
  cache = 1,
  tlb = 2,
  bus = 4,
  microarchitecture = 8,
}

Cper.ProcessorFlags = enum.Enum {
  restartable = 1,
  precise_instruction_pointer = 2,
  overflow = 4,
  corrected = 8,
}

Cper.ProcessorGenericFields = enum.Enum {
  processor_type = 1,
  instruction_set = 2,
  error_type = 4,
  operation = 8,
  flags = 16,
  level = 32,
  processor_version = 64,
  processor_name = 128,
  processor_id = 256,
  target_address = 512,
  requester_id = 1024,
  responder_id = 2048,
  instruction_pointer = 4096,
}

Cper.ProcessorTypes = enum.Enum {
  x86 = 0,
  itanium = 1,
  arm = 2,
}

Cper.ProcessorVendors = enum.Enum {
  other = 0,
  intel = 1,
  amd = 2,
}

Cper.ProcessorX86Fields = enum.Enum {
  local_apic_id = 1,
  cpuid_values = 2,
}

Cper.RecordFlags = enum.Enum {
  recovered = 1,
  previous_error = 2,
  simulated = 4,
  device_driver = 8,
}

Cper.RecoveryFailures = enum.Enum {
  not_supported = 1,
  overflow = 2,
  context_corrupt = 4,
  instruction_pointer_not_valid = 8,
  no_recovery_context = 16,
  misc_or_address_not_valid = 32,
  invalid_address_mode = 64,
  high_irql = 128,
  interrupts_disabled = 256,
  swap_busy = 512,
  stack_overflow = 1024,
}

Cper.SectionFlags = enum.Enum {
  primary = 1,
  containment_warning = 2,
  reset = 4,
  threshold_exceeded = 8,
  resource_not_accessible = 16,
  latent_error = 32,
  propagated = 64,
}

Cper.SectionTypes = enum.Enum {
  firmware = 2541,
  machine_check = 17145,
  processor_generic = 18356,
  memory2 = 18662,
  memory = 28516,
  processor_x86 = 41284,
  pci_express = 48065,
}

Cper.Severities = enum.Enum {
  recoverable = 0,
  fatal = 1,
  corrected = 2,
  informational = 3,
}

Cper.UncorrectableErrors = enum.Enum {
  data_link_protocol = 16,
  surprise_down = 32,
  poisoned_packet = 4096,
  flow_control_protocol = 8192,
  completion_timeout = 16384,
  completer_abort = 32768,
  unexpected_completion = 65536,
  receiver_overflow = 131072,
  malformed_packet = 262144,
  ecrc = 524288,
  unsupported_request = 1048576,
  access_control_violation = 2097152,
  internal = 4194304,
  multicast_blocked = 8388608,
  atomic_egress_blocked = 16777216,
  prefix_blocked = 33554432,
  poisoned_egress_blocked = 67108864,
}

function Cper:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function Cper:_read()
  self.signature = self._io:read_bytes(4)
  if not(self.signature == "\067\080\069\082") then
    error("not equal, expected " .. "\067\080\069\082" .. ", but got " .. self.signature)
  end
  self.minor_revision = self._io:read_u1()
  self.major_revision = self._io:read_u1()
  self.signature_end = self._io:read_bytes(4)
  if not(self.signature_end == "\255\255\255\255") then
    error("not equal, expected " .. "\255\255\255\255" .. ", but got " .. self.signature_end)
  end
  self.section_count = self._io:read_u2le()
  self.severity = self._io:read_u4le()
  self.severity = Cper.Severities(self.severity) or self.severity
  self.validation_bits = self._io:read_u4le()
  self.len_record = self._io:read_u4le()
  self.timestamp = Cper.Timestamp(self._io, self, self._root)
  self.platform_id = self._io:read_bytes(16)
  self.partition_id = self._io:read_bytes(16)
  self.creator_id = self._io:read_bytes(16)
  self.notification_type = self._io:read_bytes(16)
  self.record_id = self._io:read_u8le()
  self.flags = self._io:read_u4le()
  self.persistence_information = self._io:read_u8le()
  self._unnamed16 = self._io:read_bytes(12)
end

-- 
-- Bit 3 of `flags`: a device driver reported the error.
Cper.property.flag_device_driver = {}
function Cper.property.flag_device_driver:get()
  if self._m_flag_device_driver ~= nil then
    return self._m_flag_device_driver
  end

  self._m_flag_device_driver = self.flags & 8 ~= 0
  return self._m_flag_device_driver
end

-- 
-- Bit 1 of `flags`: the error occurred before the machine was started.
Cper.property.flag_previous_error = {}
function Cper.property.flag_previous_error:get()
  if self._m_flag_previous_error ~= nil then
    return self._m_flag_previous_error
  end

  self._m_flag_previous_error = self.flags & 2 ~= 0
  return self._m_flag_previous_error
end

-- 
-- Bit 0 of `flags`: software recovered from the error.
Cper.property.flag_recovered = {}
function Cper.property.flag_recovered:get()
  if self._m_flag_recovered ~= nil then
    return self._m_flag_recovered
  end

  self._m_flag_recovered = self.flags & 1 ~= 0
  return self._m_flag_recovered
end

-- 
-- Bit 2 of `flags`: the error was injected for a test.
Cper.property.flag_simulated = {}
function Cper.property.flag_simulated:get()
  if self._m_flag_simulated ~= nil then
    return self._m_flag_simulated
  end

  self._m_flag_simulated = self.flags & 4 ~= 0
  return self._m_flag_simulated
end

-- 
-- Bit 2 of `validation_bits`: `partition_id` is filled in.
Cper.property.has_partition_id = {}
function Cper.property.has_partition_id:get()
  if self._m_has_partition_id ~= nil then
    return self._m_has_partition_id
  end

  self._m_has_partition_id = self.validation_bits & 4 ~= 0
  return self._m_has_partition_id
end

-- 
-- Bit 0 of `validation_bits`: `platform_id` is filled in.
Cper.property.has_platform_id = {}
function Cper.property.has_platform_id:get()
  if self._m_has_platform_id ~= nil then
    return self._m_has_platform_id
  end

  self._m_has_platform_id = self.validation_bits & 1 ~= 0
  return self._m_has_platform_id
end

-- 
-- Bit 1 of `validation_bits`: `timestamp` is filled in.
Cper.property.has_timestamp = {}
function Cper.property.has_timestamp:get()
  if self._m_has_timestamp ~= nil then
    return self._m_has_timestamp
  end

  self._m_has_timestamp = self.validation_bits & 2 ~= 0
  return self._m_has_timestamp
end

-- 
-- All descriptors, which follow the header.
Cper.property.section_descriptors = {}
function Cper.property.section_descriptors:get()
  if self._m_section_descriptors ~= nil then
    return self._m_section_descriptors
  end

  local _pos = self._io:pos()
  self._io:seek(128)
  self._m_section_descriptors = {}
  for i = 0, self.section_count - 1 do
    self._m_section_descriptors[i + 1] = Cper.SectionDescriptor(self._io, self, self._root)
  end
  self._io:seek(_pos)
  return self._m_section_descriptors
end

-- 
-- Minor revision of the header; Windows writes 16.
-- 
-- Major revision of the header; Windows writes 2.
-- 
-- Number of section descriptors, which follow the header.
-- 
-- Severity of the most severe error of the record.
-- 
-- Fields of the header that are filled in; bits of `header_fields`.
-- 
-- Size of the record in bytes, with the header, all descriptors and all
-- sections.
-- 
-- Time at which the error was collected.
-- 
-- GUID of the machine, usually the UUID of its SMBIOS tables. It identifies
-- the machine.
-- 
-- GUID of the software partition in which the error occurred.
-- 
-- GUID of the creator of the record: cf07c4bd-b789-4e18-b3c4-1f732cb57131 is
-- Windows.
-- 
-- GUID of the way in which the error was reported: machine check, corrected
-- machine check, PCI Express, boot and others.
-- 
-- Number that, with `creator_id`, is unique among the records of the system.
-- 
-- Circumstances of the error; bits of `record_flags`.
-- 
-- For the creator of a record that is kept in persistent memory; Windows
-- writes the signature `RE`, a length and an identifier.
-- 
-- Reserved.

-- 
-- Advanced error reporting capability of the configuration space.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_pci_express_aer_capability)
Cper.AdvancedErrorReporting = class.class(KaitaiStruct)

function Cper.AdvancedErrorReporting:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Cper.AdvancedErrorReporting:_read()
  self.header = self._io:read_u4le()
  self.uncorrectable_status = self._io:read_u4le()
  self.uncorrectable_mask = self._io:read_u4le()
  self.uncorrectable_severity = self._io:read_u4le()
  self.correctable_status = self._io:read_u4le()
  self.correctable_mask = self._io:read_u4le()
  self.control = self._io:read_u4le()
  self.header_log = self._io:read_bytes(16)
  self.root_error_command = self._io:read_u4le()
  self.root_error_status = self._io:read_u4le()
  self.correctable_source = self._io:read_u2le()
  self.uncorrectable_source = self._io:read_u2le()
end

-- 
-- Bit 13 of `correctable_status`.
Cper.AdvancedErrorReporting.property.correctable_advisory_non_fatal = {}
function Cper.AdvancedErrorReporting.property.correctable_advisory_non_fatal:get()
  if self._m_correctable_advisory_non_fatal ~= nil then
    return self._m_correctable_advisory_non_fatal
  end

  self._m_correctable_advisory_non_fatal = self.correctable_status & 8192 ~= 0
  return self._m_correctable_advisory_non_fatal
end

-- 
-- Bit 7 of `correctable_status`: packet of the data link layer.
Cper.AdvancedErrorReporting.property.correctable_bad_link_packet = {}
function Cper.AdvancedErrorReporting.property.correctable_bad_link_packet:get()
  if self._m_correctable_bad_link_packet ~= nil then
    return self._m_correctable_bad_link_packet
  end

  self._m_correctable_bad_link_packet = self.correctable_status & 128 ~= 0
  return self._m_correctable_bad_link_packet
end

-- 
-- Bit 6 of `correctable_status`: packet of the transaction layer.
Cper.AdvancedErrorReporting.property.correctable_bad_packet = {}
function Cper.AdvancedErrorReporting.property.correctable_bad_packet:get()
  if self._m_correctable_bad_packet ~= nil then
    return self._m_correctable_bad_packet
  end

  self._m_correctable_bad_packet = self.correctable_status & 64 ~= 0
  return self._m_correctable_bad_packet
end

-- 
-- Bit 15 of `correctable_status`.
Cper.AdvancedErrorReporting.property.correctable_header_log_overflow = {}
function Cper.AdvancedErrorReporting.property.correctable_header_log_overflow:get()
  if self._m_correctable_header_log_overflow ~= nil then
    return self._m_correctable_header_log_overflow
  end

  self._m_correctable_header_log_overflow = self.correctable_status & 32768 ~= 0
  return self._m_correctable_header_log_overflow
end

-- 
-- Bit 14 of `correctable_status`.
Cper.AdvancedErrorReporting.property.correctable_internal = {}
function Cper.AdvancedErrorReporting.property.correctable_internal:get()
  if self._m_correctable_internal ~= nil then
    return self._m_correctable_internal
  end

  self._m_correctable_internal = self.correctable_status & 16384 ~= 0
  return self._m_correctable_internal
end

-- 
-- Bit 0 of `correctable_status`.
Cper.AdvancedErrorReporting.property.correctable_receiver = {}
function Cper.AdvancedErrorReporting.property.correctable_receiver:get()
  if self._m_correctable_receiver ~= nil then
    return self._m_correctable_receiver
  end

  self._m_correctable_receiver = self.correctable_status & 1 ~= 0
  return self._m_correctable_receiver
end

-- 
-- Bit 8 of `correctable_status`.
Cper.AdvancedErrorReporting.property.correctable_replay_rollover = {}
function Cper.AdvancedErrorReporting.property.correctable_replay_rollover:get()
  if self._m_correctable_replay_rollover ~= nil then
    return self._m_correctable_replay_rollover
  end

  self._m_correctable_replay_rollover = self.correctable_status & 256 ~= 0
  return self._m_correctable_replay_rollover
end

-- 
-- Bit 12 of `correctable_status`.
Cper.AdvancedErrorReporting.property.correctable_replay_timeout = {}
function Cper.AdvancedErrorReporting.property.correctable_replay_timeout:get()
  if self._m_correctable_replay_timeout ~= nil then
    return self._m_correctable_replay_timeout
  end

  self._m_correctable_replay_timeout = self.correctable_status & 4096 ~= 0
  return self._m_correctable_replay_timeout
end

-- 
-- Bit 21 of `uncorrectable_status`.
Cper.AdvancedErrorReporting.property.uncorrectable_access_control_violation = {}
function Cper.AdvancedErrorReporting.property.uncorrectable_access_control_violation:get()
  if self._m_uncorrectable_access_control_violation ~= nil then
    return self._m_uncorrectable_access_control_violation
  end

  self._m_uncorrectable_access_control_violation = self.uncorrectable_status & 2097152 ~= 0
  return self._m_uncorrectable_access_control_violation
end

-- 
-- Bit 24 of `uncorrectable_status`.
Cper.AdvancedErrorReporting.property.uncorrectable_atomic_egress_blocked = {}
function Cper.AdvancedErrorReporting.property.uncorrectable_atomic_egress_blocked:get()
  if self._m_uncorrectable_atomic_egress_blocked ~= nil then
    return self._m_uncorrectable_atomic_egress_blocked
  end

  self._m_uncorrectable_atomic_egress_blocked = self.uncorrectable_status & 16777216 ~= 0
  return self._m_uncorrectable_atomic_egress_blocked
end

-- 
-- Bit 15 of `uncorrectable_status`.
Cper.AdvancedErrorReporting.property.uncorrectable_completer_abort = {}
function Cper.AdvancedErrorReporting.property.uncorrectable_completer_abort:get()
  if self._m_uncorrectable_completer_abort ~= nil then
    return self._m_uncorrectable_completer_abort
  end

  self._m_uncorrectable_completer_abort = self.uncorrectable_status & 32768 ~= 0
  return self._m_uncorrectable_completer_abort
end

-- 
-- Bit 14 of `uncorrectable_status`.
Cper.AdvancedErrorReporting.property.uncorrectable_completion_timeout = {}
function Cper.AdvancedErrorReporting.property.uncorrectable_completion_timeout:get()
  if self._m_uncorrectable_completion_timeout ~= nil then
    return self._m_uncorrectable_completion_timeout
  end

  self._m_uncorrectable_completion_timeout = self.uncorrectable_status & 16384 ~= 0
  return self._m_uncorrectable_completion_timeout
end

-- 
-- Bit 4 of `uncorrectable_status`.
Cper.AdvancedErrorReporting.property.uncorrectable_data_link_protocol = {}
function Cper.AdvancedErrorReporting.property.uncorrectable_data_link_protocol:get()
  if self._m_uncorrectable_data_link_protocol ~= nil then
    return self._m_uncorrectable_data_link_protocol
  end

  self._m_uncorrectable_data_link_protocol = self.uncorrectable_status & 16 ~= 0
  return self._m_uncorrectable_data_link_protocol
end

-- 
-- Bit 19 of `uncorrectable_status`: end-to-end checksum.
Cper.AdvancedErrorReporting.property.uncorrectable_ecrc = {}
function Cper.AdvancedErrorReporting.property.uncorrectable_ecrc:get()
  if self._m_uncorrectable_ecrc ~= nil then
    return self._m_uncorrectable_ecrc
  end

  self._m_uncorrectable_ecrc = self.uncorrectable_status & 524288 ~= 0
  return self._m_uncorrectable_ecrc
end

-- 
-- Bit 13 of `uncorrectable_status`.
Cper.AdvancedErrorReporting.property.uncorrectable_flow_control_protocol = {}
function Cper.AdvancedErrorReporting.property.uncorrectable_flow_control_protocol:get()
  if self._m_uncorrectable_flow_control_protocol ~= nil then
    return self._m_uncorrectable_flow_control_protocol
  end

  self._m_uncorrectable_flow_control_protocol = self.uncorrectable_status & 8192 ~= 0
  return self._m_uncorrectable_flow_control_protocol
end

-- 
-- Bit 22 of `uncorrectable_status`.
Cper.AdvancedErrorReporting.property.uncorrectable_internal = {}
function Cper.AdvancedErrorReporting.property.uncorrectable_internal:get()
  if self._m_uncorrectable_internal ~= nil then
    return self._m_uncorrectable_internal
  end

  self._m_uncorrectable_internal = self.uncorrectable_status & 4194304 ~= 0
  return self._m_uncorrectable_internal
end

-- 
-- Bit 18 of `uncorrectable_status`.
Cper.AdvancedErrorReporting.property.uncorrectable_malformed_packet = {}
function Cper.AdvancedErrorReporting.property.uncorrectable_malformed_packet:get()
  if self._m_uncorrectable_malformed_packet ~= nil then
    return self._m_uncorrectable_malformed_packet
  end

  self._m_uncorrectable_malformed_packet = self.uncorrectable_status & 262144 ~= 0
  return self._m_uncorrectable_malformed_packet
end

-- 
-- Bit 23 of `uncorrectable_status`.
Cper.AdvancedErrorReporting.property.uncorrectable_multicast_blocked = {}
function Cper.AdvancedErrorReporting.property.uncorrectable_multicast_blocked:get()
  if self._m_uncorrectable_multicast_blocked ~= nil then
    return self._m_uncorrectable_multicast_blocked
  end

  self._m_uncorrectable_multicast_blocked = self.uncorrectable_status & 8388608 ~= 0
  return self._m_uncorrectable_multicast_blocked
end

-- 
-- Bit 26 of `uncorrectable_status`.
Cper.AdvancedErrorReporting.property.uncorrectable_poisoned_egress_blocked = {}
function Cper.AdvancedErrorReporting.property.uncorrectable_poisoned_egress_blocked:get()
  if self._m_uncorrectable_poisoned_egress_blocked ~= nil then
    return self._m_uncorrectable_poisoned_egress_blocked
  end

  self._m_uncorrectable_poisoned_egress_blocked = self.uncorrectable_status & 67108864 ~= 0
  return self._m_uncorrectable_poisoned_egress_blocked
end

-- 
-- Bit 12 of `uncorrectable_status`.
Cper.AdvancedErrorReporting.property.uncorrectable_poisoned_packet = {}
function Cper.AdvancedErrorReporting.property.uncorrectable_poisoned_packet:get()
  if self._m_uncorrectable_poisoned_packet ~= nil then
    return self._m_uncorrectable_poisoned_packet
  end

  self._m_uncorrectable_poisoned_packet = self.uncorrectable_status & 4096 ~= 0
  return self._m_uncorrectable_poisoned_packet
end

-- 
-- Bit 25 of `uncorrectable_status`.
Cper.AdvancedErrorReporting.property.uncorrectable_prefix_blocked = {}
function Cper.AdvancedErrorReporting.property.uncorrectable_prefix_blocked:get()
  if self._m_uncorrectable_prefix_blocked ~= nil then
    return self._m_uncorrectable_prefix_blocked
  end

  self._m_uncorrectable_prefix_blocked = self.uncorrectable_status & 33554432 ~= 0
  return self._m_uncorrectable_prefix_blocked
end

-- 
-- Bit 17 of `uncorrectable_status`.
Cper.AdvancedErrorReporting.property.uncorrectable_receiver_overflow = {}
function Cper.AdvancedErrorReporting.property.uncorrectable_receiver_overflow:get()
  if self._m_uncorrectable_receiver_overflow ~= nil then
    return self._m_uncorrectable_receiver_overflow
  end

  self._m_uncorrectable_receiver_overflow = self.uncorrectable_status & 131072 ~= 0
  return self._m_uncorrectable_receiver_overflow
end

-- 
-- Bit 5 of `uncorrectable_status`.
Cper.AdvancedErrorReporting.property.uncorrectable_surprise_down = {}
function Cper.AdvancedErrorReporting.property.uncorrectable_surprise_down:get()
  if self._m_uncorrectable_surprise_down ~= nil then
    return self._m_uncorrectable_surprise_down
  end

  self._m_uncorrectable_surprise_down = self.uncorrectable_status & 32 ~= 0
  return self._m_uncorrectable_surprise_down
end

-- 
-- Bit 16 of `uncorrectable_status`.
Cper.AdvancedErrorReporting.property.uncorrectable_unexpected_completion = {}
function Cper.AdvancedErrorReporting.property.uncorrectable_unexpected_completion:get()
  if self._m_uncorrectable_unexpected_completion ~= nil then
    return self._m_uncorrectable_unexpected_completion
  end

  self._m_uncorrectable_unexpected_completion = self.uncorrectable_status & 65536 ~= 0
  return self._m_uncorrectable_unexpected_completion
end

-- 
-- Bit 20 of `uncorrectable_status`.
Cper.AdvancedErrorReporting.property.uncorrectable_unsupported_request = {}
function Cper.AdvancedErrorReporting.property.uncorrectable_unsupported_request:get()
  if self._m_uncorrectable_unsupported_request ~= nil then
    return self._m_uncorrectable_unsupported_request
  end

  self._m_uncorrectable_unsupported_request = self.uncorrectable_status & 1048576 ~= 0
  return self._m_uncorrectable_unsupported_request
end

-- 
-- Kind of capability (1) in bits 0 to 15, version, offset of the next one.
-- 
-- Uncorrectable errors that occurred; bits of `uncorrectable_errors`.
-- 
-- Uncorrectable errors that are not reported.
-- 
-- Uncorrectable errors that count as fatal.
-- 
-- Correctable errors that occurred; bits of `correctable_errors`.
-- 
-- Correctable errors that are not reported.
-- 
-- Bit of the first uncorrectable error in bits 0 to 4.
-- 
-- Header of the packet in which the first error occurred.
-- 
-- Errors that a root port reports by an interrupt.
-- 
-- Errors that were reported to a root port.
-- 
-- Requester id (bus, device, function) of the first correctable error.
-- 
-- Requester id (bus, device, function) of the first uncorrectable error.

-- 
-- Where an error was detected, and its class.
-- See also: Source (https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html)
Cper.ErrorStatus = class.class(KaitaiStruct)

function Cper.ErrorStatus:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Cper.ErrorStatus:_read()
  self._unnamed0 = self._io:read_bytes(1)
  self.error_class = self._io:read_u1()
  self.error_class = Cper.ErrorClasses(self.error_class) or self.error_class
  self.detected_in = self._io:read_u1()
  self._unnamed3 = self._io:read_bytes(5)
end

-- 
-- Bit 0 of `detected_in`: detected on the address or its ECC.
Cper.ErrorStatus.property.flag_address = {}
function Cper.ErrorStatus.property.flag_address:get()
  if self._m_flag_address ~= nil then
    return self._m_flag_address
  end

  self._m_flag_address = self.detected_in & 1 ~= 0
  return self._m_flag_address
end

-- 
-- Bit 1 of `detected_in`: detected on the control signals.
Cper.ErrorStatus.property.flag_control = {}
function Cper.ErrorStatus.property.flag_control:get()
  if self._m_flag_control ~= nil then
    return self._m_flag_control
  end

  self._m_flag_control = self.detected_in & 2 ~= 0
  return self._m_flag_control
end

-- 
-- Bit 2 of `detected_in`: detected on the data or its ECC.
Cper.ErrorStatus.property.flag_data = {}
function Cper.ErrorStatus.property.flag_data:get()
  if self._m_flag_data ~= nil then
    return self._m_flag_data
  end

  self._m_flag_data = self.detected_in & 4 ~= 0
  return self._m_flag_data
end

-- 
-- Bit 5 of `detected_in`: the first of several errors.
Cper.ErrorStatus.property.flag_first_error = {}
function Cper.ErrorStatus.property.flag_first_error:get()
  if self._m_flag_first_error ~= nil then
    return self._m_flag_first_error
  end

  self._m_flag_first_error = self.detected_in & 32 ~= 0
  return self._m_flag_first_error
end

-- 
-- Bit 6 of `detected_in`: further errors were lost.
Cper.ErrorStatus.property.flag_overflow = {}
function Cper.ErrorStatus.property.flag_overflow:get()
  if self._m_flag_overflow ~= nil then
    return self._m_flag_overflow
  end

  self._m_flag_overflow = self.detected_in & 64 ~= 0
  return self._m_flag_overflow
end

-- 
-- Bit 4 of `detected_in`: detected by the requester.
Cper.ErrorStatus.property.flag_requester = {}
function Cper.ErrorStatus.property.flag_requester:get()
  if self._m_flag_requester ~= nil then
    return self._m_flag_requester
  end

  self._m_flag_requester = self.detected_in & 16 ~= 0
  return self._m_flag_requester
end

-- 
-- Bit 3 of `detected_in`: detected by the responder.
Cper.ErrorStatus.property.flag_responder = {}
function Cper.ErrorStatus.property.flag_responder:get()
  if self._m_flag_responder ~= nil then
    return self._m_flag_responder
  end

  self._m_flag_responder = self.detected_in & 8 ~= 0
  return self._m_flag_responder
end

-- 
-- Reserved.
-- 
-- What failed, such as memory or the bus.
-- 
-- Circumstances; bits of `error_status_flags`.
-- 
-- Reserved.

-- 
-- Reference to an error record of the firmware, or such a record. Revision 1
-- of the section has 0x10 bytes, later ones 0x20 and what the firmware adds.
-- See also: Source (https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html)
Cper.Firmware = class.class(KaitaiStruct)

function Cper.Firmware:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Cper.Firmware:_read()
  self.record_type = self._io:read_u1()
  self.record_type = Cper.FirmwareRecordTypes(self.record_type) or self.record_type
  self.record_revision = self._io:read_u1()
  self._unnamed2 = self._io:read_bytes(6)
  self.record_id = self._io:read_u8le()
end

-- 
-- GUID of the kind of record that follows.
Cper.Firmware.property.record_guid = {}
function Cper.Firmware.property.record_guid:get()
  if self._m_record_guid ~= nil then
    return self._m_record_guid
  end

  if self._io:size() >= 32 then
    local _pos = self._io:pos()
    self._io:seek(16)
    self._m_record_guid = self._io:read_bytes(16)
    self._io:seek(_pos)
  end
  return self._m_record_guid
end

-- 
-- Kind of firmware record.
-- 
-- Revision of the section; 2 means that `record_guid` is filled in.
-- 
-- Reserved.
-- 
-- Identifier of the record, 0 if `record_guid` has it.

-- 
-- Registers of a bank of an x86 or x64 processor that reported a machine check,
-- as Windows stores them. The fields are packed: 64-bit fields are not aligned.
-- Version 2 has 0x110 bytes (older ones 0x108), version 3 has 0x124, version 4
-- has 0x4a8.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_xpf_mca_section)
Cper.MachineCheck = class.class(KaitaiStruct)

function Cper.MachineCheck:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Cper.MachineCheck:_read()
  self.version = self._io:read_u4le()
  self.vendor = self._io:read_u4le()
  self.vendor = Cper.ProcessorVendors(self.vendor) or self.vendor
  self.timestamp = self._io:read_u8le()
  self.processor_number = self._io:read_u4le()
  self.global_status = self._io:read_u8le()
  self.instruction_pointer = self._io:read_u8le()
  self.bank = self._io:read_u4le()
  self.status = self._io:read_u8le()
  self.address = self._io:read_u8le()
  self.misc = self._io:read_u8le()
  self.extended_register_count = self._io:read_u4le()
  self.apic_id = self._io:read_u4le()
  self.extended_registers = {}
  for i = 0, 24 - 1 do
    self.extended_registers[i + 1] = self._io:read_u8le()
  end
end

-- 
-- Bit 1 of `recovery_action`: the hypervisor tried to recover.
Cper.MachineCheck.property.action_hypervisor_handled = {}
function Cper.MachineCheck.property.action_hypervisor_handled:get()
  if self._m_action_hypervisor_handled ~= nil then
    return self._m_action_hypervisor_handled
  end

  if  ((self.version >= 3) and (self._io:size() >= 292))  then
    self._m_action_hypervisor_handled = self.recovery_action & 2 ~= 0
  end
  return self._m_action_hypervisor_handled
end

-- 
-- Bit 0 of `recovery_action`: Windows tried to recover.
Cper.MachineCheck.property.action_recovery_attempted = {}
function Cper.MachineCheck.property.action_recovery_attempted:get()
  if self._m_action_recovery_attempted ~= nil then
    return self._m_action_recovery_attempted
  end

  if  ((self.version >= 3) and (self._io:size() >= 292))  then
    self._m_action_recovery_attempted = self.recovery_action & 1 ~= 0
  end
  return self._m_action_recovery_attempted
end

-- 
-- Bit 2 of `recovery_failure`.
Cper.MachineCheck.property.failure_context_corrupt = {}
function Cper.MachineCheck.property.failure_context_corrupt:get()
  if self._m_failure_context_corrupt ~= nil then
    return self._m_failure_context_corrupt
  end

  if  ((self.version >= 3) and (self._io:size() >= 292))  then
    self._m_failure_context_corrupt = self.recovery_failure & 4 ~= 0
  end
  return self._m_failure_context_corrupt
end

-- 
-- Bit 7 of `recovery_failure`.
Cper.MachineCheck.property.failure_high_irql = {}
function Cper.MachineCheck.property.failure_high_irql:get()
  if self._m_failure_high_irql ~= nil then
    return self._m_failure_high_irql
  end

  if  ((self.version >= 3) and (self._io:size() >= 292))  then
    self._m_failure_high_irql = self.recovery_failure & 128 ~= 0
  end
  return self._m_failure_high_irql
end

-- 
-- Bit 3 of `recovery_failure`.
Cper.MachineCheck.property.failure_instruction_pointer_not_valid = {}
function Cper.MachineCheck.property.failure_instruction_pointer_not_valid:get()
  if self._m_failure_instruction_pointer_not_valid ~= nil then
    return self._m_failure_instruction_pointer_not_valid
  end

  if  ((self.version >= 3) and (self._io:size() >= 292))  then
    self._m_failure_instruction_pointer_not_valid = self.recovery_failure & 8 ~= 0
  end
  return self._m_failure_instruction_pointer_not_valid
end

-- 
-- Bit 8 of `recovery_failure`.
Cper.MachineCheck.property.failure_interrupts_disabled = {}
function Cper.MachineCheck.property.failure_interrupts_disabled:get()
  if self._m_failure_interrupts_disabled ~= nil then
    return self._m_failure_interrupts_disabled
  end

  if  ((self.version >= 3) and (self._io:size() >= 292))  then
    self._m_failure_interrupts_disabled = self.recovery_failure & 256 ~= 0
  end
  return self._m_failure_interrupts_disabled
end

-- 
-- Bit 6 of `recovery_failure`.
Cper.MachineCheck.property.failure_invalid_address_mode = {}
function Cper.MachineCheck.property.failure_invalid_address_mode:get()
  if self._m_failure_invalid_address_mode ~= nil then
    return self._m_failure_invalid_address_mode
  end

  if  ((self.version >= 3) and (self._io:size() >= 292))  then
    self._m_failure_invalid_address_mode = self.recovery_failure & 64 ~= 0
  end
  return self._m_failure_invalid_address_mode
end

-- 
-- Bit 5 of `recovery_failure`.
Cper.MachineCheck.property.failure_misc_or_address_not_valid = {}
function Cper.MachineCheck.property.failure_misc_or_address_not_valid:get()
  if self._m_failure_misc_or_address_not_valid ~= nil then
    return self._m_failure_misc_or_address_not_valid
  end

  if  ((self.version >= 3) and (self._io:size() >= 292))  then
    self._m_failure_misc_or_address_not_valid = self.recovery_failure & 32 ~= 0
  end
  return self._m_failure_misc_or_address_not_valid
end

-- 
-- Bit 4 of `recovery_failure`.
Cper.MachineCheck.property.failure_no_recovery_context = {}
function Cper.MachineCheck.property.failure_no_recovery_context:get()
  if self._m_failure_no_recovery_context ~= nil then
    return self._m_failure_no_recovery_context
  end

  if  ((self.version >= 3) and (self._io:size() >= 292))  then
    self._m_failure_no_recovery_context = self.recovery_failure & 16 ~= 0
  end
  return self._m_failure_no_recovery_context
end

-- 
-- Bit 0 of `recovery_failure`.
Cper.MachineCheck.property.failure_not_supported = {}
function Cper.MachineCheck.property.failure_not_supported:get()
  if self._m_failure_not_supported ~= nil then
    return self._m_failure_not_supported
  end

  if  ((self.version >= 3) and (self._io:size() >= 292))  then
    self._m_failure_not_supported = self.recovery_failure & 1 ~= 0
  end
  return self._m_failure_not_supported
end

-- 
-- Bit 1 of `recovery_failure`.
Cper.MachineCheck.property.failure_overflow = {}
function Cper.MachineCheck.property.failure_overflow:get()
  if self._m_failure_overflow ~= nil then
    return self._m_failure_overflow
  end

  if  ((self.version >= 3) and (self._io:size() >= 292))  then
    self._m_failure_overflow = self.recovery_failure & 2 ~= 0
  end
  return self._m_failure_overflow
end

-- 
-- Bit 10 of `recovery_failure`.
Cper.MachineCheck.property.failure_stack_overflow = {}
function Cper.MachineCheck.property.failure_stack_overflow:get()
  if self._m_failure_stack_overflow ~= nil then
    return self._m_failure_stack_overflow
  end

  if  ((self.version >= 3) and (self._io:size() >= 292))  then
    self._m_failure_stack_overflow = self.recovery_failure & 1024 ~= 0
  end
  return self._m_failure_stack_overflow
end

-- 
-- Bit 9 of `recovery_failure`.
Cper.MachineCheck.property.failure_swap_busy = {}
function Cper.MachineCheck.property.failure_swap_busy:get()
  if self._m_failure_swap_busy ~= nil then
    return self._m_failure_swap_busy
  end

  if  ((self.version >= 3) and (self._io:size() >= 292))  then
    self._m_failure_swap_busy = self.recovery_failure & 512 ~= 0
  end
  return self._m_failure_swap_busy
end

-- 
-- Register MCG_CAP.
Cper.MachineCheck.property.global_capability = {}
function Cper.MachineCheck.property.global_capability:get()
  if self._m_global_capability ~= nil then
    return self._m_global_capability
  end

  if self._io:size() >= 272 then
    local _pos = self._io:pos()
    self._io:seek(264)
    self._m_global_capability = self._io:read_u8le()
    self._io:seek(_pos)
  end
  return self._m_global_capability
end

-- 
-- Bit 1 of `global_status`: the instruction pointer is that of the error.
Cper.MachineCheck.property.global_error_ip_valid = {}
function Cper.MachineCheck.property.global_error_ip_valid:get()
  if self._m_global_error_ip_valid ~= nil then
    return self._m_global_error_ip_valid
  end

  self._m_global_error_ip_valid = self.global_status_low & 2 ~= 0
  return self._m_global_error_ip_valid
end

-- 
-- Bit 2 of `global_status`: a machine check is in progress.
Cper.MachineCheck.property.global_in_progress = {}
function Cper.MachineCheck.property.global_in_progress:get()
  if self._m_global_in_progress ~= nil then
    return self._m_global_in_progress
  end

  self._m_global_in_progress = self.global_status_low & 4 ~= 0
  return self._m_global_in_progress
end

-- 
-- Bit 0 of `global_status`: the instruction can be restarted.
Cper.MachineCheck.property.global_restart_ip_valid = {}
function Cper.MachineCheck.property.global_restart_ip_valid:get()
  if self._m_global_restart_ip_valid ~= nil then
    return self._m_global_restart_ip_valid
  end

  self._m_global_restart_ip_valid = self.global_status_low & 1 ~= 0
  return self._m_global_restart_ip_valid
end

-- 
-- Lower half of `global_status`, which has all bits that are declared.
Cper.MachineCheck.property.global_status_low = {}
function Cper.MachineCheck.property.global_status_low:get()
  if self._m_global_status_low ~= nil then
    return self._m_global_status_low
  end

  local _pos = self._io:pos()
  self._io:seek(20)
  self._m_global_status_low = self._io:read_u4le()
  self._io:seek(_pos)
  return self._m_global_status_low
end

-- 
-- 1 if Windows recovered from the error.
Cper.MachineCheck.property.has_recovered = {}
function Cper.MachineCheck.property.has_recovered:get()
  if self._m_has_recovered ~= nil then
    return self._m_has_recovered
  end

  if  ((self.version >= 3) and (self._io:size() >= 292))  then
    local _pos = self._io:pos()
    self._io:seek(281)
    self._m_has_recovered = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_has_recovered
end

-- 
-- 1 if software has to act.
Cper.MachineCheck.property.is_action_required = {}
function Cper.MachineCheck.property.is_action_required:get()
  if self._m_is_action_required ~= nil then
    return self._m_is_action_required
  end

  if  ((self.version >= 3) and (self._io:size() >= 292))  then
    local _pos = self._io:pos()
    self._io:seek(280)
    self._m_is_action_required = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_is_action_required
end

-- 
-- Bit 0 is set if Windows tried to recover, bit 1 if the hypervisor did.
Cper.MachineCheck.property.recovery_action = {}
function Cper.MachineCheck.property.recovery_action:get()
  if self._m_recovery_action ~= nil then
    return self._m_recovery_action
  end

  if  ((self.version >= 3) and (self._io:size() >= 292))  then
    local _pos = self._io:pos()
    self._io:seek(276)
    self._m_recovery_action = self._io:read_u4le()
    self._io:seek(_pos)
  end
  return self._m_recovery_action
end

-- 
-- Why Windows could not recover from the error; bits of `recovery_failures`.
Cper.MachineCheck.property.recovery_failure = {}
function Cper.MachineCheck.property.recovery_failure:get()
  if self._m_recovery_failure ~= nil then
    return self._m_recovery_failure
  end

  if  ((self.version >= 3) and (self._io:size() >= 292))  then
    local _pos = self._io:pos()
    self._io:seek(272)
    self._m_recovery_failure = self._io:read_u4le()
    self._io:seek(_pos)
  end
  return self._m_recovery_failure
end

-- 
-- Bit 58 of `status`: `address` is filled in.
Cper.MachineCheck.property.status_address_valid = {}
function Cper.MachineCheck.property.status_address_valid:get()
  if self._m_status_address_valid ~= nil then
    return self._m_status_address_valid
  end

  self._m_status_address_valid = self.status_top & 4 ~= 0
  return self._m_status_address_valid
end

-- 
-- Bit 57 of `status`: the state of the processor is corrupt.
Cper.MachineCheck.property.status_context_corrupt = {}
function Cper.MachineCheck.property.status_context_corrupt:get()
  if self._m_status_context_corrupt ~= nil then
    return self._m_status_context_corrupt
  end

  self._m_status_context_corrupt = self.status_top & 2 ~= 0
  return self._m_status_context_corrupt
end

-- 
-- Bit 60 of `status`: reports of this error were enabled.
Cper.MachineCheck.property.status_error_enabled = {}
function Cper.MachineCheck.property.status_error_enabled:get()
  if self._m_status_error_enabled ~= nil then
    return self._m_status_error_enabled
  end

  self._m_status_error_enabled = self.status_top & 16 ~= 0
  return self._m_status_error_enabled
end

-- 
-- Bit 59 of `status`: `misc` is filled in.
Cper.MachineCheck.property.status_misc_valid = {}
function Cper.MachineCheck.property.status_misc_valid:get()
  if self._m_status_misc_valid ~= nil then
    return self._m_status_misc_valid
  end

  self._m_status_misc_valid = self.status_top & 8 ~= 0
  return self._m_status_misc_valid
end

-- 
-- Bit 62 of `status`: another error occurred before this one was read.
Cper.MachineCheck.property.status_overflow = {}
function Cper.MachineCheck.property.status_overflow:get()
  if self._m_status_overflow ~= nil then
    return self._m_status_overflow
  end

  self._m_status_overflow = self.status_top & 64 ~= 0
  return self._m_status_overflow
end

-- 
-- Bits 56 to 63 of `status`, which are the same for all processors from 57 on.
Cper.MachineCheck.property.status_top = {}
function Cper.MachineCheck.property.status_top:get()
  if self._m_status_top ~= nil then
    return self._m_status_top
  end

  local _pos = self._io:pos()
  self._io:seek(47)
  self._m_status_top = self._io:read_u1()
  self._io:seek(_pos)
  return self._m_status_top
end

-- 
-- Bit 61 of `status`: the error was not corrected.
Cper.MachineCheck.property.status_uncorrected = {}
function Cper.MachineCheck.property.status_uncorrected:get()
  if self._m_status_uncorrected ~= nil then
    return self._m_status_uncorrected
  end

  self._m_status_uncorrected = self.status_top & 32 ~= 0
  return self._m_status_uncorrected
end

-- 
-- Bit 63 of `status`: the register has an error.
Cper.MachineCheck.property.status_valid = {}
function Cper.MachineCheck.property.status_valid:get()
  if self._m_status_valid ~= nil then
    return self._m_status_valid
  end

  self._m_status_valid = self.status_top & 128 ~= 0
  return self._m_status_valid
end

-- 
-- Version of the section, 2 to 4.
-- 
-- Vendor of the processor.
-- 
-- Time of the machine check, in units of 100 ns since 1601, UTC.
-- 
-- Number of the processor in Windows.
-- 
-- Register MCG_STATUS: bit 0 the instruction can be restarted, bit 1 the
-- instruction pointer is that of the error, bit 2 a machine check is in
-- progress.
-- 
-- Address of the instruction at which the machine check was reported.
-- 
-- Number of the bank.
-- 
-- Register MCi_STATUS of the bank; parameters 3 and 4 of bug check 0x124 are
-- its upper and its lower half.
-- 
-- Register MCi_ADDR, valid if bit 58 of `status` is set.
-- 
-- Register MCi_MISC, valid if bit 59 of `status` is set.
-- 
-- Number of `extended_registers` that are filled in.
-- 
-- Local APIC id of the processor; 0 in records of older systems.
-- 
-- Further registers. Of AMD processors: 0 MCA_IPID, 1 MCA_SYND, 2 MCA_CONFIG,
-- 3 MCA_DESTAT, 4 MCA_DEADDR, 5 to 8 MCA_MISC1 to MCA_MISC4.

-- 
-- Error of memory. UEFI 2.1 has the first 0x49 bytes, UEFI 2.3 and later 0x50;
-- sections of 0x4d bytes occur, too.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_memory_error_section)
Cper.Memory = class.class(KaitaiStruct)

function Cper.Memory:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Cper.Memory:_read()
  self.validation_bits = self._io:read_u8le()
  self.error_status = Cper.ErrorStatus(self._io, self, self._root)
  self.physical_address = self._io:read_u8le()
  self.physical_address_mask = self._io:read_u8le()
  self.node = self._io:read_u2le()
  self.card = self._io:read_u2le()
  self.module = self._io:read_u2le()
  self.bank = self._io:read_u2le()
  self.device = self._io:read_u2le()
  self.row = self._io:read_u2le()
  self.column = self._io:read_u2le()
  self.bit_position = self._io:read_u2le()
  self.requester_id = self._io:read_u8le()
  self.responder_id = self._io:read_u8le()
  self.target_id = self._io:read_u8le()
  self.error_type = self._io:read_u1()
  self.error_type = Cper.MemoryErrorTypes(self.error_type) or self.error_type
end

-- 
-- Handle of the SMBIOS structure (type 16) of the memory array.
Cper.Memory.property.card_handle = {}
function Cper.Memory.property.card_handle:get()
  if self._m_card_handle ~= nil then
    return self._m_card_handle
  end

  if self._io:size() >= 80 then
    local _pos = self._io:pos()
    self._io:seek(76)
    self._m_card_handle = self._io:read_u2le()
    self._io:seek(_pos)
  end
  return self._m_card_handle
end

-- 
-- Bits 0 and 1 are bits 16 and 17 of the row, bits 5 to 7 the chip.
Cper.Memory.property.extended_row = {}
function Cper.Memory.property.extended_row:get()
  if self._m_extended_row ~= nil then
    return self._m_extended_row
  end

  if self._io:size() >= 80 then
    local _pos = self._io:pos()
    self._io:seek(73)
    self._m_extended_row = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_extended_row
end

-- 
-- Bit 6 of `validation_bits`: `bank` is filled in.
Cper.Memory.property.has_bank = {}
function Cper.Memory.property.has_bank:get()
  if self._m_has_bank ~= nil then
    return self._m_has_bank
  end

  self._m_has_bank = self.validation_bits_low & 64 ~= 0
  return self._m_has_bank
end

-- 
-- Bit 10 of `validation_bits`: `bit_position` is filled in.
Cper.Memory.property.has_bit_position = {}
function Cper.Memory.property.has_bit_position:get()
  if self._m_has_bit_position ~= nil then
    return self._m_has_bit_position
  end

  self._m_has_bit_position = self.validation_bits_low & 1024 ~= 0
  return self._m_has_bit_position
end

-- 
-- Bit 4 of `validation_bits`: `card` is filled in.
Cper.Memory.property.has_card = {}
function Cper.Memory.property.has_card:get()
  if self._m_has_card ~= nil then
    return self._m_has_card
  end

  self._m_has_card = self.validation_bits_low & 16 ~= 0
  return self._m_has_card
end

-- 
-- Bit 16 of `validation_bits`: `card_handle` is filled in.
Cper.Memory.property.has_card_handle = {}
function Cper.Memory.property.has_card_handle:get()
  if self._m_has_card_handle ~= nil then
    return self._m_has_card_handle
  end

  self._m_has_card_handle = self.validation_bits_low & 65536 ~= 0
  return self._m_has_card_handle
end

-- 
-- Bit 9 of `validation_bits`: `column` is filled in.
Cper.Memory.property.has_column = {}
function Cper.Memory.property.has_column:get()
  if self._m_has_column ~= nil then
    return self._m_has_column
  end

  self._m_has_column = self.validation_bits_low & 512 ~= 0
  return self._m_has_column
end

-- 
-- Bit 7 of `validation_bits`: `device` is filled in.
Cper.Memory.property.has_device = {}
function Cper.Memory.property.has_device:get()
  if self._m_has_device ~= nil then
    return self._m_has_device
  end

  self._m_has_device = self.validation_bits_low & 128 ~= 0
  return self._m_has_device
end

-- 
-- Bit 0 of `validation_bits`: `error_status` is filled in.
Cper.Memory.property.has_error_status = {}
function Cper.Memory.property.has_error_status:get()
  if self._m_has_error_status ~= nil then
    return self._m_has_error_status
  end

  self._m_has_error_status = self.validation_bits_low & 1 ~= 0
  return self._m_has_error_status
end

-- 
-- Bit 14 of `validation_bits`: `error_type` is filled in.
Cper.Memory.property.has_error_type = {}
function Cper.Memory.property.has_error_type:get()
  if self._m_has_error_type ~= nil then
    return self._m_has_error_type
  end

  self._m_has_error_type = self.validation_bits_low & 16384 ~= 0
  return self._m_has_error_type
end

-- 
-- Bit 18 of `validation_bits`: `extended_row` is filled in.
Cper.Memory.property.has_extended_row = {}
function Cper.Memory.property.has_extended_row:get()
  if self._m_has_extended_row ~= nil then
    return self._m_has_extended_row
  end

  self._m_has_extended_row = self.validation_bits_low & 262144 ~= 0
  return self._m_has_extended_row
end

-- 
-- Bit 5 of `validation_bits`: `module` is filled in.
Cper.Memory.property.has_module = {}
function Cper.Memory.property.has_module:get()
  if self._m_has_module ~= nil then
    return self._m_has_module
  end

  self._m_has_module = self.validation_bits_low & 32 ~= 0
  return self._m_has_module
end

-- 
-- Bit 17 of `validation_bits`: `module_handle` is filled in.
Cper.Memory.property.has_module_handle = {}
function Cper.Memory.property.has_module_handle:get()
  if self._m_has_module_handle ~= nil then
    return self._m_has_module_handle
  end

  self._m_has_module_handle = self.validation_bits_low & 131072 ~= 0
  return self._m_has_module_handle
end

-- 
-- Bit 3 of `validation_bits`: `node` is filled in.
Cper.Memory.property.has_node = {}
function Cper.Memory.property.has_node:get()
  if self._m_has_node ~= nil then
    return self._m_has_node
  end

  self._m_has_node = self.validation_bits_low & 8 ~= 0
  return self._m_has_node
end

-- 
-- Bit 1 of `validation_bits`: `physical_address` is filled in.
Cper.Memory.property.has_physical_address = {}
function Cper.Memory.property.has_physical_address:get()
  if self._m_has_physical_address ~= nil then
    return self._m_has_physical_address
  end

  self._m_has_physical_address = self.validation_bits_low & 2 ~= 0
  return self._m_has_physical_address
end

-- 
-- Bit 2 of `validation_bits`: `physical_address_mask` is filled in.
Cper.Memory.property.has_physical_address_mask = {}
function Cper.Memory.property.has_physical_address_mask:get()
  if self._m_has_physical_address_mask ~= nil then
    return self._m_has_physical_address_mask
  end

  self._m_has_physical_address_mask = self.validation_bits_low & 4 ~= 0
  return self._m_has_physical_address_mask
end

-- 
-- Bit 15 of `validation_bits`: `rank` is filled in.
Cper.Memory.property.has_rank = {}
function Cper.Memory.property.has_rank:get()
  if self._m_has_rank ~= nil then
    return self._m_has_rank
  end

  self._m_has_rank = self.validation_bits_low & 32768 ~= 0
  return self._m_has_rank
end

-- 
-- Bit 11 of `validation_bits`: `requester_id` is filled in.
Cper.Memory.property.has_requester_id = {}
function Cper.Memory.property.has_requester_id:get()
  if self._m_has_requester_id ~= nil then
    return self._m_has_requester_id
  end

  self._m_has_requester_id = self.validation_bits_low & 2048 ~= 0
  return self._m_has_requester_id
end

-- 
-- Bit 12 of `validation_bits`: `responder_id` is filled in.
Cper.Memory.property.has_responder_id = {}
function Cper.Memory.property.has_responder_id:get()
  if self._m_has_responder_id ~= nil then
    return self._m_has_responder_id
  end

  self._m_has_responder_id = self.validation_bits_low & 4096 ~= 0
  return self._m_has_responder_id
end

-- 
-- Bit 8 of `validation_bits`: `row` is filled in.
Cper.Memory.property.has_row = {}
function Cper.Memory.property.has_row:get()
  if self._m_has_row ~= nil then
    return self._m_has_row
  end

  self._m_has_row = self.validation_bits_low & 256 ~= 0
  return self._m_has_row
end

-- 
-- Bit 13 of `validation_bits`: `target_id` is filled in.
Cper.Memory.property.has_target_id = {}
function Cper.Memory.property.has_target_id:get()
  if self._m_has_target_id ~= nil then
    return self._m_has_target_id
  end

  self._m_has_target_id = self.validation_bits_low & 8192 ~= 0
  return self._m_has_target_id
end

-- 
-- Handle of the SMBIOS structure (type 17) of the memory device.
Cper.Memory.property.module_handle = {}
function Cper.Memory.property.module_handle:get()
  if self._m_module_handle ~= nil then
    return self._m_module_handle
  end

  if self._io:size() >= 80 then
    local _pos = self._io:pos()
    self._io:seek(78)
    self._m_module_handle = self._io:read_u2le()
    self._io:seek(_pos)
  end
  return self._m_module_handle
end

-- 
-- Rank of the module.
Cper.Memory.property.rank = {}
function Cper.Memory.property.rank:get()
  if self._m_rank ~= nil then
    return self._m_rank
  end

  if self._io:size() >= 80 then
    local _pos = self._io:pos()
    self._io:seek(74)
    self._m_rank = self._io:read_u2le()
    self._io:seek(_pos)
  end
  return self._m_rank
end

-- 
-- Lower half of `validation_bits`, which has all bits that are declared.
Cper.Memory.property.validation_bits_low = {}
function Cper.Memory.property.validation_bits_low:get()
  if self._m_validation_bits_low ~= nil then
    return self._m_validation_bits_low
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_validation_bits_low = self._io:read_u4le()
  self._io:seek(_pos)
  return self._m_validation_bits_low
end

-- 
-- Fields that are filled in; bits of `memory_fields`.
-- 
-- Where the error was detected, and which class it has.
-- 
-- Physical address of the error.
-- 
-- Bits of `physical_address` that are valid.
-- 
-- Node of a machine of several nodes.
-- 
-- Memory board.
-- 
-- Memory module, or its rank.
-- 
-- Bank of the module.
-- 
-- Memory chip.
-- 
-- Row of the memory chip, lower 16 bits.
-- 
-- Column of the memory chip.
-- 
-- Bit of the word that is wrong.
-- 
-- Identifier of the agent that requested the operation.
-- 
-- Identifier of the agent that answered the request.
-- 
-- Identifier of the target of the operation.
-- 
-- What is wrong, such as a single bit.

-- 
-- Error of memory with wider fields, 0x60 bytes (UEFI 2.5 and later).
-- 
-- After the specification; not seen in a file.
-- See also: Source (https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html)
Cper.Memory2 = class.class(KaitaiStruct)

function Cper.Memory2:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Cper.Memory2:_read()
  self.validation_bits = self._io:read_u8le()
  self.error_status = Cper.ErrorStatus(self._io, self, self._root)
  self.physical_address = self._io:read_u8le()
  self.physical_address_mask = self._io:read_u8le()
  self.node = self._io:read_u2le()
  self.card = self._io:read_u2le()
  self.module = self._io:read_u2le()
  self.bank = self._io:read_u2le()
  self.device = self._io:read_u4le()
  self.row = self._io:read_u4le()
  self.column = self._io:read_u4le()
  self.rank = self._io:read_u4le()
  self.bit_position = self._io:read_u4le()
  self.chip = self._io:read_u1()
  self.error_type = self._io:read_u1()
  self.error_type = Cper.MemoryErrorTypes(self.error_type) or self.error_type
  self.status = self._io:read_u1()
  self._unnamed16 = self._io:read_bytes(1)
  self.requester_id = self._io:read_u8le()
  self.responder_id = self._io:read_u8le()
  self.target_id = self._io:read_u8le()
  self.card_handle = self._io:read_u4le()
  self.module_handle = self._io:read_u4le()
end

-- 
-- Bit 6 of `validation_bits`: `bank` is filled in.
Cper.Memory2.property.has_bank = {}
function Cper.Memory2.property.has_bank:get()
  if self._m_has_bank ~= nil then
    return self._m_has_bank
  end

  self._m_has_bank = self.validation_bits_low & 64 ~= 0
  return self._m_has_bank
end

-- 
-- Bit 11 of `validation_bits`: `bit_position` is filled in.
Cper.Memory2.property.has_bit_position = {}
function Cper.Memory2.property.has_bit_position:get()
  if self._m_has_bit_position ~= nil then
    return self._m_has_bit_position
  end

  self._m_has_bit_position = self.validation_bits_low & 2048 ~= 0
  return self._m_has_bit_position
end

-- 
-- Bit 4 of `validation_bits`: `card` is filled in.
Cper.Memory2.property.has_card = {}
function Cper.Memory2.property.has_card:get()
  if self._m_has_card ~= nil then
    return self._m_has_card
  end

  self._m_has_card = self.validation_bits_low & 16 ~= 0
  return self._m_has_card
end

-- 
-- Bit 18 of `validation_bits`: `card_handle` is filled in.
Cper.Memory2.property.has_card_handle = {}
function Cper.Memory2.property.has_card_handle:get()
  if self._m_has_card_handle ~= nil then
    return self._m_has_card_handle
  end

  self._m_has_card_handle = self.validation_bits_low & 262144 ~= 0
  return self._m_has_card_handle
end

-- 
-- Bit 12 of `validation_bits`: `chip` is filled in.
Cper.Memory2.property.has_chip = {}
function Cper.Memory2.property.has_chip:get()
  if self._m_has_chip ~= nil then
    return self._m_has_chip
  end

  self._m_has_chip = self.validation_bits_low & 4096 ~= 0
  return self._m_has_chip
end

-- 
-- Bit 9 of `validation_bits`: `column` is filled in.
Cper.Memory2.property.has_column = {}
function Cper.Memory2.property.has_column:get()
  if self._m_has_column ~= nil then
    return self._m_has_column
  end

  self._m_has_column = self.validation_bits_low & 512 ~= 0
  return self._m_has_column
end

-- 
-- Bit 7 of `validation_bits`: `device` is filled in.
Cper.Memory2.property.has_device = {}
function Cper.Memory2.property.has_device:get()
  if self._m_has_device ~= nil then
    return self._m_has_device
  end

  self._m_has_device = self.validation_bits_low & 128 ~= 0
  return self._m_has_device
end

-- 
-- Bit 0 of `validation_bits`: `error_status` is filled in.
Cper.Memory2.property.has_error_status = {}
function Cper.Memory2.property.has_error_status:get()
  if self._m_has_error_status ~= nil then
    return self._m_has_error_status
  end

  self._m_has_error_status = self.validation_bits_low & 1 ~= 0
  return self._m_has_error_status
end

-- 
-- Bit 13 of `validation_bits`: `error_type` is filled in.
Cper.Memory2.property.has_error_type = {}
function Cper.Memory2.property.has_error_type:get()
  if self._m_has_error_type ~= nil then
    return self._m_has_error_type
  end

  self._m_has_error_type = self.validation_bits_low & 8192 ~= 0
  return self._m_has_error_type
end

-- 
-- Bit 5 of `validation_bits`: `module` is filled in.
Cper.Memory2.property.has_module = {}
function Cper.Memory2.property.has_module:get()
  if self._m_has_module ~= nil then
    return self._m_has_module
  end

  self._m_has_module = self.validation_bits_low & 32 ~= 0
  return self._m_has_module
end

-- 
-- Bit 19 of `validation_bits`: `module_handle` is filled in.
Cper.Memory2.property.has_module_handle = {}
function Cper.Memory2.property.has_module_handle:get()
  if self._m_has_module_handle ~= nil then
    return self._m_has_module_handle
  end

  self._m_has_module_handle = self.validation_bits_low & 524288 ~= 0
  return self._m_has_module_handle
end

-- 
-- Bit 3 of `validation_bits`: `node` is filled in.
Cper.Memory2.property.has_node = {}
function Cper.Memory2.property.has_node:get()
  if self._m_has_node ~= nil then
    return self._m_has_node
  end

  self._m_has_node = self.validation_bits_low & 8 ~= 0
  return self._m_has_node
end

-- 
-- Bit 1 of `validation_bits`: `physical_address` is filled in.
Cper.Memory2.property.has_physical_address = {}
function Cper.Memory2.property.has_physical_address:get()
  if self._m_has_physical_address ~= nil then
    return self._m_has_physical_address
  end

  self._m_has_physical_address = self.validation_bits_low & 2 ~= 0
  return self._m_has_physical_address
end

-- 
-- Bit 2 of `validation_bits`: `physical_address_mask` is filled in.
Cper.Memory2.property.has_physical_address_mask = {}
function Cper.Memory2.property.has_physical_address_mask:get()
  if self._m_has_physical_address_mask ~= nil then
    return self._m_has_physical_address_mask
  end

  self._m_has_physical_address_mask = self.validation_bits_low & 4 ~= 0
  return self._m_has_physical_address_mask
end

-- 
-- Bit 10 of `validation_bits`: `rank` is filled in.
Cper.Memory2.property.has_rank = {}
function Cper.Memory2.property.has_rank:get()
  if self._m_has_rank ~= nil then
    return self._m_has_rank
  end

  self._m_has_rank = self.validation_bits_low & 1024 ~= 0
  return self._m_has_rank
end

-- 
-- Bit 15 of `validation_bits`: `requester_id` is filled in.
Cper.Memory2.property.has_requester_id = {}
function Cper.Memory2.property.has_requester_id:get()
  if self._m_has_requester_id ~= nil then
    return self._m_has_requester_id
  end

  self._m_has_requester_id = self.validation_bits_low & 32768 ~= 0
  return self._m_has_requester_id
end

-- 
-- Bit 16 of `validation_bits`: `responder_id` is filled in.
Cper.Memory2.property.has_responder_id = {}
function Cper.Memory2.property.has_responder_id:get()
  if self._m_has_responder_id ~= nil then
    return self._m_has_responder_id
  end

  self._m_has_responder_id = self.validation_bits_low & 65536 ~= 0
  return self._m_has_responder_id
end

-- 
-- Bit 8 of `validation_bits`: `row` is filled in.
Cper.Memory2.property.has_row = {}
function Cper.Memory2.property.has_row:get()
  if self._m_has_row ~= nil then
    return self._m_has_row
  end

  self._m_has_row = self.validation_bits_low & 256 ~= 0
  return self._m_has_row
end

-- 
-- Bit 14 of `validation_bits`: `status` is filled in.
Cper.Memory2.property.has_status = {}
function Cper.Memory2.property.has_status:get()
  if self._m_has_status ~= nil then
    return self._m_has_status
  end

  self._m_has_status = self.validation_bits_low & 16384 ~= 0
  return self._m_has_status
end

-- 
-- Bit 17 of `validation_bits`: `target_id` is filled in.
Cper.Memory2.property.has_target_id = {}
function Cper.Memory2.property.has_target_id:get()
  if self._m_has_target_id ~= nil then
    return self._m_has_target_id
  end

  self._m_has_target_id = self.validation_bits_low & 131072 ~= 0
  return self._m_has_target_id
end

-- 
-- Lower half of `validation_bits`, which has all bits that are declared.
Cper.Memory2.property.validation_bits_low = {}
function Cper.Memory2.property.validation_bits_low:get()
  if self._m_validation_bits_low ~= nil then
    return self._m_validation_bits_low
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_validation_bits_low = self._io:read_u4le()
  self._io:seek(_pos)
  return self._m_validation_bits_low
end

-- 
-- Fields that are filled in; bits of `memory2_fields`.
-- 
-- Where the error was detected, and which class it has.
-- 
-- Physical address of the error.
-- 
-- Bits of `physical_address` that are valid.
-- 
-- Node of a machine of several nodes.
-- 
-- Memory board.
-- 
-- Memory module.
-- 
-- Bank of the module.
-- 
-- Memory chip.
-- 
-- Row of the memory chip.
-- 
-- Column of the memory chip.
-- 
-- Rank of the module.
-- 
-- Bit of the word that is wrong.
-- 
-- Chip of a stacked module.
-- 
-- What is wrong, such as a single bit.
-- 
-- Bit 0 is set if the error was corrected.
-- 
-- Reserved.
-- 
-- Identifier of the agent that requested the operation.
-- 
-- Identifier of the agent that answered the request.
-- 
-- Identifier of the target of the operation.
-- 
-- Handle of the SMBIOS structure (type 16) of the memory array.
-- 
-- Handle of the SMBIOS structure (type 17) of the memory device.

-- 
-- Error of a PCI Express device, 0xd0 bytes.
-- 
-- After the specification and Microsoft's headers; not seen in a file.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_pciexpress_error_section)
Cper.PciExpress = class.class(KaitaiStruct)

function Cper.PciExpress:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Cper.PciExpress:_read()
  self.validation_bits = self._io:read_u8le()
  self.port_type = self._io:read_u4le()
  self.port_type = Cper.PortTypes(self.port_type) or self.port_type
  self.minor_version = self._io:read_u1()
  self.major_version = self._io:read_u1()
  self._unnamed4 = self._io:read_bytes(2)
  self.command = self._io:read_u2le()
  self.status = self._io:read_u2le()
  self._unnamed7 = self._io:read_bytes(4)
  self.vendor_id = self._io:read_u2le()
  self.device_id = self._io:read_u2le()
  self.class_code = self._io:read_bytes(3)
  self.function_number = self._io:read_u1()
  self.device_number = self._io:read_u1()
  self.segment = self._io:read_u2le()
  self.primary_bus = self._io:read_u1()
  self.secondary_bus = self._io:read_u1()
  self.slot = self._io:read_u2le()
  self._unnamed17 = self._io:read_bytes(1)
  self.serial_number = self._io:read_u8le()
  self.bridge_secondary_status = self._io:read_u2le()
  self.bridge_control = self._io:read_u2le()
  self._raw_capability = self._io:read_bytes(60)
  local _io = KaitaiStream(stringstream(self._raw_capability))
  self.capability = Cper.PciExpressCapability(_io, self, self._root)
  self._raw_aer = self._io:read_bytes(96)
  local _io = KaitaiStream(stringstream(self._raw_aer))
  self.aer = Cper.AdvancedErrorReporting(_io, self, self._root)
end

-- 
-- Bit 7 of `validation_bits`: `aer` is filled in.
Cper.PciExpress.property.has_aer = {}
function Cper.PciExpress.property.has_aer:get()
  if self._m_has_aer ~= nil then
    return self._m_has_aer
  end

  self._m_has_aer = self.validation_bits_low & 128 ~= 0
  return self._m_has_aer
end

-- 
-- Bit 5 of `validation_bits`: `bridge_control_status` is filled in.
Cper.PciExpress.property.has_bridge_control_status = {}
function Cper.PciExpress.property.has_bridge_control_status:get()
  if self._m_has_bridge_control_status ~= nil then
    return self._m_has_bridge_control_status
  end

  self._m_has_bridge_control_status = self.validation_bits_low & 32 ~= 0
  return self._m_has_bridge_control_status
end

-- 
-- Bit 6 of `validation_bits`: `capability` is filled in.
Cper.PciExpress.property.has_capability = {}
function Cper.PciExpress.property.has_capability:get()
  if self._m_has_capability ~= nil then
    return self._m_has_capability
  end

  self._m_has_capability = self.validation_bits_low & 64 ~= 0
  return self._m_has_capability
end

-- 
-- Bit 2 of `validation_bits`: `command_status` is filled in.
Cper.PciExpress.property.has_command_status = {}
function Cper.PciExpress.property.has_command_status:get()
  if self._m_has_command_status ~= nil then
    return self._m_has_command_status
  end

  self._m_has_command_status = self.validation_bits_low & 4 ~= 0
  return self._m_has_command_status
end

-- 
-- Bit 3 of `validation_bits`: `device_id` is filled in.
Cper.PciExpress.property.has_device_id = {}
function Cper.PciExpress.property.has_device_id:get()
  if self._m_has_device_id ~= nil then
    return self._m_has_device_id
  end

  self._m_has_device_id = self.validation_bits_low & 8 ~= 0
  return self._m_has_device_id
end

-- 
-- Bit 0 of `validation_bits`: `port_type` is filled in.
Cper.PciExpress.property.has_port_type = {}
function Cper.PciExpress.property.has_port_type:get()
  if self._m_has_port_type ~= nil then
    return self._m_has_port_type
  end

  self._m_has_port_type = self.validation_bits_low & 1 ~= 0
  return self._m_has_port_type
end

-- 
-- Bit 4 of `validation_bits`: `serial_number` is filled in.
Cper.PciExpress.property.has_serial_number = {}
function Cper.PciExpress.property.has_serial_number:get()
  if self._m_has_serial_number ~= nil then
    return self._m_has_serial_number
  end

  self._m_has_serial_number = self.validation_bits_low & 16 ~= 0
  return self._m_has_serial_number
end

-- 
-- Bit 1 of `validation_bits`: `version` is filled in.
Cper.PciExpress.property.has_version = {}
function Cper.PciExpress.property.has_version:get()
  if self._m_has_version ~= nil then
    return self._m_has_version
  end

  self._m_has_version = self.validation_bits_low & 2 ~= 0
  return self._m_has_version
end

-- 
-- Physical slot of the device.
Cper.PciExpress.property.slot_number = {}
function Cper.PciExpress.property.slot_number:get()
  if self._m_slot_number ~= nil then
    return self._m_slot_number
  end

  self._m_slot_number = self.slot >> 3
  return self._m_slot_number
end

-- 
-- Lower half of `validation_bits`, which has all bits that are declared.
Cper.PciExpress.property.validation_bits_low = {}
function Cper.PciExpress.property.validation_bits_low:get()
  if self._m_validation_bits_low ~= nil then
    return self._m_validation_bits_low
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_validation_bits_low = self._io:read_u4le()
  self._io:seek(_pos)
  return self._m_validation_bits_low
end

-- 
-- Fields that are filled in; bits of `pci_express_fields`.
-- 
-- Kind of device or port.
-- 
-- Minor version of PCI Express.
-- 
-- Major version of PCI Express.
-- 
-- Reserved.
-- 
-- Command register of the configuration space.
-- 
-- Status register of the configuration space.
-- 
-- Reserved.
-- 
-- PCI vendor.
-- 
-- PCI device.
-- 
-- Class code, from the programming interface to the base class.
-- 
-- Function of the device, 0 to 7.
-- 
-- Device on its bus.
-- 
-- Segment of the PCI bus, 0 in most machines.
-- 
-- Bus of the device.
-- 
-- Bus behind a bridge.
-- 
-- Bits 3 to 15 are `slot_number`, the others are reserved.
-- 
-- Reserved.
-- 
-- Serial number of the device. It identifies the part.
-- 
-- Secondary status register of a bridge.
-- 
-- Control register of a bridge.
-- 
-- PCI Express capability of the configuration space.
-- 
-- Advanced error reporting capability of the configuration space.

-- 
-- Beginning of the PCI Express capability of the configuration space.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_pci_express_capability)
Cper.PciExpressCapability = class.class(KaitaiStruct)

function Cper.PciExpressCapability:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Cper.PciExpressCapability:_read()
  self.capability_id = self._io:read_u1()
  self.next = self._io:read_u1()
  self.capabilities = self._io:read_u2le()
  self.device_capabilities = self._io:read_u4le()
  self.device_control = self._io:read_u2le()
  self.device_status = self._io:read_u2le()
  self.link_capabilities = self._io:read_u4le()
  self.link_control = self._io:read_u2le()
  self.link_status = self._io:read_u2le()
end

-- 
-- Bit 0 of `device_status`: a correctable error was detected.
Cper.PciExpressCapability.property.device_correctable_error = {}
function Cper.PciExpressCapability.property.device_correctable_error:get()
  if self._m_device_correctable_error ~= nil then
    return self._m_device_correctable_error
  end

  self._m_device_correctable_error = self.device_status & 1 ~= 0
  return self._m_device_correctable_error
end

-- 
-- Bit 2 of `device_status`: a fatal error was detected.
Cper.PciExpressCapability.property.device_fatal_error = {}
function Cper.PciExpressCapability.property.device_fatal_error:get()
  if self._m_device_fatal_error ~= nil then
    return self._m_device_fatal_error
  end

  self._m_device_fatal_error = self.device_status & 4 ~= 0
  return self._m_device_fatal_error
end

-- 
-- Bit 1 of `device_status`: a non-fatal error was detected.
Cper.PciExpressCapability.property.device_non_fatal_error = {}
function Cper.PciExpressCapability.property.device_non_fatal_error:get()
  if self._m_device_non_fatal_error ~= nil then
    return self._m_device_non_fatal_error
  end

  self._m_device_non_fatal_error = self.device_status & 2 ~= 0
  return self._m_device_non_fatal_error
end

-- 
-- Bit 3 of `device_status`: an unsupported request was detected.
Cper.PciExpressCapability.property.device_unsupported_request = {}
function Cper.PciExpressCapability.property.device_unsupported_request:get()
  if self._m_device_unsupported_request ~= nil then
    return self._m_device_unsupported_request
  end

  self._m_device_unsupported_request = self.device_status & 8 ~= 0
  return self._m_device_unsupported_request
end

-- 
-- Generation of PCI Express at which the link runs, 1 for 2.5 GT/s.
Cper.PciExpressCapability.property.link_speed = {}
function Cper.PciExpressCapability.property.link_speed:get()
  if self._m_link_speed ~= nil then
    return self._m_link_speed
  end

  self._m_link_speed = self.link_status & 15
  return self._m_link_speed
end

-- 
-- Number of lanes in use.
Cper.PciExpressCapability.property.link_width = {}
function Cper.PciExpressCapability.property.link_width:get()
  if self._m_link_width ~= nil then
    return self._m_link_width
  end

  self._m_link_width = self.link_status >> 4 & 63
  return self._m_link_width
end

-- 
-- Kind of capability, 0x10.
-- 
-- Offset of the next capability in the configuration space.
-- 
-- Version in bits 0 to 3, kind of device or port in bits 4 to 7.
-- 
-- Abilities of the device, such as the size of packets.
-- 
-- Settings of the device, such as which errors it reports.
-- 
-- Errors of the device: bit 0 correctable, 1 non-fatal, 2 fatal, 3
-- unsupported request.
-- 
-- Speed that the link can have in bits 0 to 3, width in bits 4 to 9.
-- 
-- Settings of the link, such as power saving.
-- 
-- Bits 0 to 3 are `link_speed`, bits 4 to 9 `link_width`.

-- 
-- Registers of an x86 or x64 processor, of one of several kinds.
-- See also: Source (https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html)
Cper.ProcessorContext = class.class(KaitaiStruct)

function Cper.ProcessorContext:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Cper.ProcessorContext:_read()
  self.context_type = self._io:read_u2le()
  self.context_type = Cper.ContextTypes(self.context_type) or self.context_type
  self.len_registers = self._io:read_u2le()
  self.msr_address = self._io:read_u4le()
  self.mm_register_address = self._io:read_u8le()
  self.registers = self._io:read_bytes(self.len_registers)
end

-- 
-- Kind of registers.
-- 
-- Size of `registers` in bytes.
-- 
-- Number of the first model specific register, if the registers are such.
-- 
-- Address of the first memory mapped register, if the registers are such.
-- 
-- The registers: model specific and memory mapped ones are 64-bit numbers,
-- 64-bit registers of execution are `x64_registers`.

-- 
-- An error that an x86 or x64 processor reported, 0x40 bytes.
-- See also: Source (https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html)
Cper.ProcessorErrorInfo = class.class(KaitaiStruct)

function Cper.ProcessorErrorInfo:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Cper.ProcessorErrorInfo:_read()
  self.check_type_start = self._io:read_bytes(4)
  self.check_type = self._io:read_u2le()
  self.check_type = Cper.CheckTypes(self.check_type) or self.check_type
  self.check_type_rest = self._io:read_bytes(10)
  self.validation_bits = self._io:read_u8le()
  self.check_info = self._io:read_u8le()
  self.target_id = self._io:read_u8le()
  self.requester_id = self._io:read_u8le()
  self.responder_id = self._io:read_u8le()
  self.instruction_pointer = self._io:read_u8le()
end

-- 
-- Bit 0 of `validation_bits`: `check_info` is filled in.
Cper.ProcessorErrorInfo.property.has_check_info = {}
function Cper.ProcessorErrorInfo.property.has_check_info:get()
  if self._m_has_check_info ~= nil then
    return self._m_has_check_info
  end

  self._m_has_check_info = self.validation_bits_low & 1 ~= 0
  return self._m_has_check_info
end

-- 
-- Bit 4 of `validation_bits`: `instruction_pointer` is filled in.
Cper.ProcessorErrorInfo.property.has_instruction_pointer = {}
function Cper.ProcessorErrorInfo.property.has_instruction_pointer:get()
  if self._m_has_instruction_pointer ~= nil then
    return self._m_has_instruction_pointer
  end

  self._m_has_instruction_pointer = self.validation_bits_low & 16 ~= 0
  return self._m_has_instruction_pointer
end

-- 
-- Bit 2 of `validation_bits`: `requester_id` is filled in.
Cper.ProcessorErrorInfo.property.has_requester_id = {}
function Cper.ProcessorErrorInfo.property.has_requester_id:get()
  if self._m_has_requester_id ~= nil then
    return self._m_has_requester_id
  end

  self._m_has_requester_id = self.validation_bits_low & 4 ~= 0
  return self._m_has_requester_id
end

-- 
-- Bit 3 of `validation_bits`: `responder_id` is filled in.
Cper.ProcessorErrorInfo.property.has_responder_id = {}
function Cper.ProcessorErrorInfo.property.has_responder_id:get()
  if self._m_has_responder_id ~= nil then
    return self._m_has_responder_id
  end

  self._m_has_responder_id = self.validation_bits_low & 8 ~= 0
  return self._m_has_responder_id
end

-- 
-- Bit 1 of `validation_bits`: `target_id` is filled in.
Cper.ProcessorErrorInfo.property.has_target_id = {}
function Cper.ProcessorErrorInfo.property.has_target_id:get()
  if self._m_has_target_id ~= nil then
    return self._m_has_target_id
  end

  self._m_has_target_id = self.validation_bits_low & 2 ~= 0
  return self._m_has_target_id
end

-- 
-- Lower half of `validation_bits`, which has all bits that are declared.
Cper.ProcessorErrorInfo.property.validation_bits_low = {}
function Cper.ProcessorErrorInfo.property.validation_bits_low:get()
  if self._m_validation_bits_low ~= nil then
    return self._m_validation_bits_low
  end

  local _pos = self._io:pos()
  self._io:seek(16)
  self._m_validation_bits_low = self._io:read_u4le()
  self._io:seek(_pos)
  return self._m_validation_bits_low
end

-- 
-- First 4 bytes of the GUID of the structure of `check_info`.
-- 
-- Bytes 4 and 5 of that GUID, which are different for all structures.
-- 
-- The other 10 bytes of that GUID.
-- 
-- Fields that are filled in; bits of `error_info_fields`.
-- 
-- Details. Of cache, TLB and bus checks bits 16-17 are the transaction (0
-- instruction, 1 data, 2 generic), 18-21 the operation, 22-24 the level, 25
-- the context is corrupt, 26 uncorrected, 27 precise instruction pointer, 28
-- restartable, 29 overflow; of a bus check also 30-31 participation, 32
-- timeout, 33-34 address space. Bits 0 to 15 are set for those that are
-- valid. Of a check of the microarchitecture bits 16-18 are the type of the
-- error and 19-23 as 25-29 above.
-- 
-- Address or identifier of the target of the failing operation.
-- 
-- Identifier of the agent that requested the operation.
-- 
-- Identifier of the agent that answered the request.
-- 
-- Address of the instruction at which the error was reported.

-- 
-- Error of a processor of any kind, 0xc0 bytes.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_processor_generic_error_section)
Cper.ProcessorGeneric = class.class(KaitaiStruct)

function Cper.ProcessorGeneric:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Cper.ProcessorGeneric:_read()
  self.validation_bits = self._io:read_u8le()
  self.processor_type = self._io:read_u1()
  self.processor_type = Cper.ProcessorTypes(self.processor_type) or self.processor_type
  self.instruction_set = self._io:read_u1()
  self.instruction_set = Cper.InstructionSets(self.instruction_set) or self.instruction_set
  self.error_type = self._io:read_u1()
  self.operation = self._io:read_u1()
  self.operation = Cper.Operations(self.operation) or self.operation
  self.flags = self._io:read_u1()
  self.level = self._io:read_u1()
  self._unnamed7 = self._io:read_bytes(2)
  self.processor_version = self._io:read_u8le()
  self.processor_name = self._io:read_bytes(128)
  self.processor_id = self._io:read_u8le()
  self.target_address = self._io:read_u8le()
  self.requester_id = self._io:read_u8le()
  self.responder_id = self._io:read_u8le()
  self.instruction_pointer = self._io:read_u8le()
end

-- 
-- Bit 2 of `error_type`.
Cper.ProcessorGeneric.property.error_type_bus = {}
function Cper.ProcessorGeneric.property.error_type_bus:get()
  if self._m_error_type_bus ~= nil then
    return self._m_error_type_bus
  end

  self._m_error_type_bus = self.error_type & 4 ~= 0
  return self._m_error_type_bus
end

-- 
-- Bit 0 of `error_type`.
Cper.ProcessorGeneric.property.error_type_cache = {}
function Cper.ProcessorGeneric.property.error_type_cache:get()
  if self._m_error_type_cache ~= nil then
    return self._m_error_type_cache
  end

  self._m_error_type_cache = self.error_type & 1 ~= 0
  return self._m_error_type_cache
end

-- 
-- Bit 3 of `error_type`: an internal part of the processor.
Cper.ProcessorGeneric.property.error_type_microarchitecture = {}
function Cper.ProcessorGeneric.property.error_type_microarchitecture:get()
  if self._m_error_type_microarchitecture ~= nil then
    return self._m_error_type_microarchitecture
  end

  self._m_error_type_microarchitecture = self.error_type & 8 ~= 0
  return self._m_error_type_microarchitecture
end

-- 
-- Bit 1 of `error_type`: translation lookaside buffer.
Cper.ProcessorGeneric.property.error_type_tlb = {}
function Cper.ProcessorGeneric.property.error_type_tlb:get()
  if self._m_error_type_tlb ~= nil then
    return self._m_error_type_tlb
  end

  self._m_error_type_tlb = self.error_type & 2 ~= 0
  return self._m_error_type_tlb
end

-- 
-- Bit 3 of `flags`.
Cper.ProcessorGeneric.property.flag_corrected = {}
function Cper.ProcessorGeneric.property.flag_corrected:get()
  if self._m_flag_corrected ~= nil then
    return self._m_flag_corrected
  end

  self._m_flag_corrected = self.flags & 8 ~= 0
  return self._m_flag_corrected
end

-- 
-- Bit 2 of `flags`.
Cper.ProcessorGeneric.property.flag_overflow = {}
function Cper.ProcessorGeneric.property.flag_overflow:get()
  if self._m_flag_overflow ~= nil then
    return self._m_flag_overflow
  end

  self._m_flag_overflow = self.flags & 4 ~= 0
  return self._m_flag_overflow
end

-- 
-- Bit 1 of `flags`.
Cper.ProcessorGeneric.property.flag_precise_instruction_pointer = {}
function Cper.ProcessorGeneric.property.flag_precise_instruction_pointer:get()
  if self._m_flag_precise_instruction_pointer ~= nil then
    return self._m_flag_precise_instruction_pointer
  end

  self._m_flag_precise_instruction_pointer = self.flags & 2 ~= 0
  return self._m_flag_precise_instruction_pointer
end

-- 
-- Bit 0 of `flags`.
Cper.ProcessorGeneric.property.flag_restartable = {}
function Cper.ProcessorGeneric.property.flag_restartable:get()
  if self._m_flag_restartable ~= nil then
    return self._m_flag_restartable
  end

  self._m_flag_restartable = self.flags & 1 ~= 0
  return self._m_flag_restartable
end

-- 
-- Bit 2 of `validation_bits`: `error_type` is filled in.
Cper.ProcessorGeneric.property.has_error_type = {}
function Cper.ProcessorGeneric.property.has_error_type:get()
  if self._m_has_error_type ~= nil then
    return self._m_has_error_type
  end

  self._m_has_error_type = self.validation_bits_low & 4 ~= 0
  return self._m_has_error_type
end

-- 
-- Bit 4 of `validation_bits`: `flags` is filled in.
Cper.ProcessorGeneric.property.has_flags = {}
function Cper.ProcessorGeneric.property.has_flags:get()
  if self._m_has_flags ~= nil then
    return self._m_has_flags
  end

  self._m_has_flags = self.validation_bits_low & 16 ~= 0
  return self._m_has_flags
end

-- 
-- Bit 12 of `validation_bits`: `instruction_pointer` is filled in.
Cper.ProcessorGeneric.property.has_instruction_pointer = {}
function Cper.ProcessorGeneric.property.has_instruction_pointer:get()
  if self._m_has_instruction_pointer ~= nil then
    return self._m_has_instruction_pointer
  end

  self._m_has_instruction_pointer = self.validation_bits_low & 4096 ~= 0
  return self._m_has_instruction_pointer
end

-- 
-- Bit 1 of `validation_bits`: `instruction_set` is filled in.
Cper.ProcessorGeneric.property.has_instruction_set = {}
function Cper.ProcessorGeneric.property.has_instruction_set:get()
  if self._m_has_instruction_set ~= nil then
    return self._m_has_instruction_set
  end

  self._m_has_instruction_set = self.validation_bits_low & 2 ~= 0
  return self._m_has_instruction_set
end

-- 
-- Bit 5 of `validation_bits`: `level` is filled in.
Cper.ProcessorGeneric.property.has_level = {}
function Cper.ProcessorGeneric.property.has_level:get()
  if self._m_has_level ~= nil then
    return self._m_has_level
  end

  self._m_has_level = self.validation_bits_low & 32 ~= 0
  return self._m_has_level
end

-- 
-- Bit 3 of `validation_bits`: `operation` is filled in.
Cper.ProcessorGeneric.property.has_operation = {}
function Cper.ProcessorGeneric.property.has_operation:get()
  if self._m_has_operation ~= nil then
    return self._m_has_operation
  end

  self._m_has_operation = self.validation_bits_low & 8 ~= 0
  return self._m_has_operation
end

-- 
-- Bit 8 of `validation_bits`: `processor_id` is filled in.
Cper.ProcessorGeneric.property.has_processor_id = {}
function Cper.ProcessorGeneric.property.has_processor_id:get()
  if self._m_has_processor_id ~= nil then
    return self._m_has_processor_id
  end

  self._m_has_processor_id = self.validation_bits_low & 256 ~= 0
  return self._m_has_processor_id
end

-- 
-- Bit 7 of `validation_bits`: `processor_name` is filled in.
Cper.ProcessorGeneric.property.has_processor_name = {}
function Cper.ProcessorGeneric.property.has_processor_name:get()
  if self._m_has_processor_name ~= nil then
    return self._m_has_processor_name
  end

  self._m_has_processor_name = self.validation_bits_low & 128 ~= 0
  return self._m_has_processor_name
end

-- 
-- Bit 0 of `validation_bits`: `processor_type` is filled in.
Cper.ProcessorGeneric.property.has_processor_type = {}
function Cper.ProcessorGeneric.property.has_processor_type:get()
  if self._m_has_processor_type ~= nil then
    return self._m_has_processor_type
  end

  self._m_has_processor_type = self.validation_bits_low & 1 ~= 0
  return self._m_has_processor_type
end

-- 
-- Bit 6 of `validation_bits`: `processor_version` is filled in.
Cper.ProcessorGeneric.property.has_processor_version = {}
function Cper.ProcessorGeneric.property.has_processor_version:get()
  if self._m_has_processor_version ~= nil then
    return self._m_has_processor_version
  end

  self._m_has_processor_version = self.validation_bits_low & 64 ~= 0
  return self._m_has_processor_version
end

-- 
-- Bit 10 of `validation_bits`: `requester_id` is filled in.
Cper.ProcessorGeneric.property.has_requester_id = {}
function Cper.ProcessorGeneric.property.has_requester_id:get()
  if self._m_has_requester_id ~= nil then
    return self._m_has_requester_id
  end

  self._m_has_requester_id = self.validation_bits_low & 1024 ~= 0
  return self._m_has_requester_id
end

-- 
-- Bit 11 of `validation_bits`: `responder_id` is filled in.
Cper.ProcessorGeneric.property.has_responder_id = {}
function Cper.ProcessorGeneric.property.has_responder_id:get()
  if self._m_has_responder_id ~= nil then
    return self._m_has_responder_id
  end

  self._m_has_responder_id = self.validation_bits_low & 2048 ~= 0
  return self._m_has_responder_id
end

-- 
-- Bit 9 of `validation_bits`: `target_address` is filled in.
Cper.ProcessorGeneric.property.has_target_address = {}
function Cper.ProcessorGeneric.property.has_target_address:get()
  if self._m_has_target_address ~= nil then
    return self._m_has_target_address
  end

  self._m_has_target_address = self.validation_bits_low & 512 ~= 0
  return self._m_has_target_address
end

-- 
-- Lower half of `validation_bits`, which has all bits that are declared.
Cper.ProcessorGeneric.property.validation_bits_low = {}
function Cper.ProcessorGeneric.property.validation_bits_low:get()
  if self._m_validation_bits_low ~= nil then
    return self._m_validation_bits_low
  end

  local _pos = self._io:pos()
  self._io:seek(0)
  self._m_validation_bits_low = self._io:read_u4le()
  self._io:seek(_pos)
  return self._m_validation_bits_low
end

-- 
-- Fields that are filled in; bits of `processor_generic_fields`.
-- 
-- Kind of processor.
-- 
-- Instruction set that the processor ran when the error occurred.
-- 
-- Kinds of errors; bits of `processor_error_types`, 0 if not known.
-- 
-- Operation that caused the error.
-- 
-- Properties of the error; bits of `processor_flags`.
-- 
-- Level of the structure with the error, such as that of a cache.
-- 
-- Reserved.
-- 
-- Version of the processor; on x86 and x64 the value of EAX of CPUID leaf 1
-- (family, model, stepping).
-- 
-- Name of the processor in ASCII, ended by NUL.
-- 
-- Identifier of the processor; on x86 and x64 its local APIC id.
-- 
-- Address that the failing operation accessed.
-- 
-- Identifier of the agent that requested the operation.
-- 
-- Identifier of the agent that answered the request.
-- 
-- Address of the instruction at which the error was reported.

-- 
-- Error of an x86 or x64 processor: a part of 0x40 bytes, then error infos,
-- then register contexts.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_xpf_processor_error_section)
Cper.ProcessorX86 = class.class(KaitaiStruct)

function Cper.ProcessorX86:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Cper.ProcessorX86:_read()
  self.validation_bits = self._io:read_u2le()
  self._unnamed1 = self._io:read_bytes(6)
  self.local_apic_id = self._io:read_u8le()
  self.cpuid_values = {}
  for i = 0, 12 - 1 do
    self.cpuid_values[i + 1] = self._io:read_u4le()
  end
  self._raw_error_infos = {}
  self.error_infos = {}
  for i = 0, self.num_error_infos - 1 do
    self._raw_error_infos[i + 1] = self._io:read_bytes(64)
    local _io = KaitaiStream(stringstream(self._raw_error_infos[i + 1]))
    self.error_infos[i + 1] = Cper.ProcessorErrorInfo(_io, self, self._root)
  end
  self.contexts = {}
  for i = 0, self.num_contexts - 1 do
    self.contexts[i + 1] = Cper.ProcessorContext(self._io, self, self._root)
  end
end

-- 
-- Bit 1 of `validation_bits`: `cpuid_values` is filled in.
Cper.ProcessorX86.property.has_cpuid_values = {}
function Cper.ProcessorX86.property.has_cpuid_values:get()
  if self._m_has_cpuid_values ~= nil then
    return self._m_has_cpuid_values
  end

  self._m_has_cpuid_values = self.validation_bits & 2 ~= 0
  return self._m_has_cpuid_values
end

-- 
-- Bit 0 of `validation_bits`: `local_apic_id` is filled in.
Cper.ProcessorX86.property.has_local_apic_id = {}
function Cper.ProcessorX86.property.has_local_apic_id:get()
  if self._m_has_local_apic_id ~= nil then
    return self._m_has_local_apic_id
  end

  self._m_has_local_apic_id = self.validation_bits & 1 ~= 0
  return self._m_has_local_apic_id
end

-- 
-- Bits 8 to 13 of `validation_bits`.
Cper.ProcessorX86.property.num_contexts = {}
function Cper.ProcessorX86.property.num_contexts:get()
  if self._m_num_contexts ~= nil then
    return self._m_num_contexts
  end

  self._m_num_contexts = self.validation_bits >> 8 & 63
  return self._m_num_contexts
end

-- 
-- Bits 2 to 7 of `validation_bits`.
Cper.ProcessorX86.property.num_error_infos = {}
function Cper.ProcessorX86.property.num_error_infos:get()
  if self._m_num_error_infos ~= nil then
    return self._m_num_error_infos
  end

  self._m_num_error_infos = self.validation_bits >> 2 & 63
  return self._m_num_error_infos
end

-- 
-- Fields that are filled in (bits of `processor_x86_fields`) and counts: bits
-- 2 to 7 the number of error infos, bits 8 to 13 the number of contexts.
-- 
-- Reserved.
-- 
-- Local APIC id of the processor.
-- 
-- EAX, EBX, ECX and EDX of CPUID leaf 1 (family, model, stepping, features).
-- The specification extends each to 64 bits; Windows writes the four numbers
-- of 32 bits one after another, then zeros.
-- 
-- Errors that the processor reported.
-- 
-- Registers of the processor.

-- 
-- Location and type of a section. The descriptors follow the header, one after
-- another, `section_count` of them.
-- See also: Source (https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_error_record_section_descriptor)
Cper.SectionDescriptor = class.class(KaitaiStruct)

function Cper.SectionDescriptor:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Cper.SectionDescriptor:_read()
  self.ofs_section = self._io:read_u4le()
  self.len_section = self._io:read_u4le()
  self.minor_revision = self._io:read_u1()
  self.major_revision = self._io:read_u1()
  self.validation_bits = self._io:read_u1()
  self._unnamed5 = self._io:read_bytes(1)
  self.flags = self._io:read_u4le()
  self.section_type_start = self._io:read_bytes(4)
  self.section_type = self._io:read_u2le()
  self.section_type = Cper.SectionTypes(self.section_type) or self.section_type
  self.section_type_rest = self._io:read_bytes(10)
  self.fru_id = self._io:read_bytes(16)
  self.severity = self._io:read_u4le()
  self.severity = Cper.Severities(self.severity) or self.severity
  self.fru_text = self._io:read_bytes(20)
end

-- 
-- Bit 1 of `flags`: the error may have spread, for example to persistent
-- storage.
Cper.SectionDescriptor.property.flag_containment_warning = {}
function Cper.SectionDescriptor.property.flag_containment_warning:get()
  if self._m_flag_containment_warning ~= nil then
    return self._m_flag_containment_warning
  end

  self._m_flag_containment_warning = self.flags & 2 ~= 0
  return self._m_flag_containment_warning
end

-- 
-- Bit 5 of `flags`: the error was contained, but not corrected.
Cper.SectionDescriptor.property.flag_latent_error = {}
function Cper.SectionDescriptor.property.flag_latent_error:get()
  if self._m_flag_latent_error ~= nil then
    return self._m_flag_latent_error
  end

  self._m_flag_latent_error = self.flags & 32 ~= 0
  return self._m_flag_latent_error
end

-- 
-- Bit 0 of `flags`: the section of the error that is most likely the cause of
-- the others.
Cper.SectionDescriptor.property.flag_primary = {}
function Cper.SectionDescriptor.property.flag_primary:get()
  if self._m_flag_primary ~= nil then
    return self._m_flag_primary
  end

  self._m_flag_primary = self.flags & 1 ~= 0
  return self._m_flag_primary
end

-- 
-- Bit 6 of `flags`: the error was caused by an error elsewhere.
Cper.SectionDescriptor.property.flag_propagated = {}
function Cper.SectionDescriptor.property.flag_propagated:get()
  if self._m_flag_propagated ~= nil then
    return self._m_flag_propagated
  end

  self._m_flag_propagated = self.flags & 64 ~= 0
  return self._m_flag_propagated
end

-- 
-- Bit 2 of `flags`: the component was reset and has to be set up again.
Cper.SectionDescriptor.property.flag_reset = {}
function Cper.SectionDescriptor.property.flag_reset:get()
  if self._m_flag_reset ~= nil then
    return self._m_flag_reset
  end

  self._m_flag_reset = self.flags & 4 ~= 0
  return self._m_flag_reset
end

-- 
-- Bit 4 of `flags`: the component could not be asked for more.
Cper.SectionDescriptor.property.flag_resource_not_accessible = {}
function Cper.SectionDescriptor.property.flag_resource_not_accessible:get()
  if self._m_flag_resource_not_accessible ~= nil then
    return self._m_flag_resource_not_accessible
  end

  self._m_flag_resource_not_accessible = self.flags & 16 ~= 0
  return self._m_flag_resource_not_accessible
end

-- 
-- Bit 3 of `flags`: a threshold of corrected errors was exceeded.
Cper.SectionDescriptor.property.flag_threshold_exceeded = {}
function Cper.SectionDescriptor.property.flag_threshold_exceeded:get()
  if self._m_flag_threshold_exceeded ~= nil then
    return self._m_flag_threshold_exceeded
  end

  self._m_flag_threshold_exceeded = self.flags & 8 ~= 0
  return self._m_flag_threshold_exceeded
end

-- 
-- Bit 0 of `validation_bits`: `fru_id` is filled in.
Cper.SectionDescriptor.property.has_fru_id = {}
function Cper.SectionDescriptor.property.has_fru_id:get()
  if self._m_has_fru_id ~= nil then
    return self._m_has_fru_id
  end

  self._m_has_fru_id = self.validation_bits & 1 ~= 0
  return self._m_has_fru_id
end

-- 
-- Bit 1 of `validation_bits`: `fru_text` is filled in.
Cper.SectionDescriptor.property.has_fru_text = {}
function Cper.SectionDescriptor.property.has_fru_text:get()
  if self._m_has_fru_text ~= nil then
    return self._m_has_fru_text
  end

  self._m_has_fru_text = self.validation_bits & 2 ~= 0
  return self._m_has_fru_text
end

-- 
-- The section; bytes where its type is not described here.
Cper.SectionDescriptor.property.section = {}
function Cper.SectionDescriptor.property.section:get()
  if self._m_section ~= nil then
    return self._m_section
  end

  local _io = self._root._io
  local _pos = _io:pos()
  _io:seek(self.ofs_section)
  local _on = self.section_type
  if _on == Cper.SectionTypes.firmware then
    self._raw__m_section = _io:read_bytes(self.len_section)
    local _io = KaitaiStream(stringstream(self._raw__m_section))
    self._m_section = Cper.Firmware(_io, self, self._root)
  elseif _on == Cper.SectionTypes.machine_check then
    self._raw__m_section = _io:read_bytes(self.len_section)
    local _io = KaitaiStream(stringstream(self._raw__m_section))
    self._m_section = Cper.MachineCheck(_io, self, self._root)
  elseif _on == Cper.SectionTypes.memory then
    self._raw__m_section = _io:read_bytes(self.len_section)
    local _io = KaitaiStream(stringstream(self._raw__m_section))
    self._m_section = Cper.Memory(_io, self, self._root)
  elseif _on == Cper.SectionTypes.memory2 then
    self._raw__m_section = _io:read_bytes(self.len_section)
    local _io = KaitaiStream(stringstream(self._raw__m_section))
    self._m_section = Cper.Memory2(_io, self, self._root)
  elseif _on == Cper.SectionTypes.pci_express then
    self._raw__m_section = _io:read_bytes(self.len_section)
    local _io = KaitaiStream(stringstream(self._raw__m_section))
    self._m_section = Cper.PciExpress(_io, self, self._root)
  elseif _on == Cper.SectionTypes.processor_generic then
    self._raw__m_section = _io:read_bytes(self.len_section)
    local _io = KaitaiStream(stringstream(self._raw__m_section))
    self._m_section = Cper.ProcessorGeneric(_io, self, self._root)
  elseif _on == Cper.SectionTypes.processor_x86 then
    self._raw__m_section = _io:read_bytes(self.len_section)
    local _io = KaitaiStream(stringstream(self._raw__m_section))
    self._m_section = Cper.ProcessorX86(_io, self, self._root)
  else
    self._m_section = _io:read_bytes(self.len_section)
  end
  _io:seek(_pos)
  return self._m_section
end

-- 
-- Offset of the section from the start of the record.
-- 
-- Size of the section in bytes.
-- 
-- Lower part of the version of the section.
-- 
-- Higher part of the version of the section.
-- 
-- Fields of the descriptor that are filled in; bits of `descriptor_fields`.
-- 
-- Reserved.
-- 
-- Circumstances of the error of the section; bits of `section_flags`.
-- 
-- First 4 bytes of the GUID of the section's type.
-- 
-- Bytes 4 and 5 of that GUID, which are different for all types that are
-- described here. Each member of `section_types` has the whole GUID in its
-- documentation; compare it, since another type may have the same two bytes.
-- 
-- The other 10 bytes of that GUID.
-- 
-- GUID of the field replaceable unit (a module, a card) in which the error is.
-- It may identify the part.
-- 
-- Severity of the error of the section.
-- 
-- Name of the field replaceable unit in ASCII, padded with NUL: a slot, a
-- connector, sometimes a part or serial number.

-- 
-- A time of 8 bytes. The specification has local time in binary-coded decimals;
-- Windows writes UTC in plain binary numbers. `century` distinguishes them: 0x20
-- is binary-coded decimal, 0x14 (20) is binary. All zero is no time.
-- See also: Source (https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html)
Cper.Timestamp = class.class(KaitaiStruct)

function Cper.Timestamp:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Cper.Timestamp:_read()
  self.seconds = self._io:read_u1()
  self.minutes = self._io:read_u1()
  self.hours = self._io:read_u1()
  self.is_precise = self._io:read_u1()
  self.day = self._io:read_u1()
  self.month = self._io:read_u1()
  self.year = self._io:read_u1()
  self.century = self._io:read_u1()
end

-- 
-- Seconds, 0 to 59.
-- 
-- Minutes, 0 to 59.
-- 
-- Hours, 0 to 23.
-- 
-- Bit 0 is set if this is the time of the error itself.
-- 
-- Day of the month, 1 to 31.
-- 
-- Month, 1 to 12.
-- 
-- Year of the century, 0 to 99.
-- 
-- The first two digits of the year, 20 for 2024.

-- 
-- Registers of execution of an x64 processor, 0xf4 bytes.
-- See also: Source (https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html)
Cper.X64Registers = class.class(KaitaiStruct)

function Cper.X64Registers:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Cper.X64Registers:_read()
  self.rax = self._io:read_u8le()
  self.rbx = self._io:read_u8le()
  self.rcx = self._io:read_u8le()
  self.rdx = self._io:read_u8le()
  self.rsi = self._io:read_u8le()
  self.rdi = self._io:read_u8le()
  self.rbp = self._io:read_u8le()
  self.rsp = self._io:read_u8le()
  self.r8 = self._io:read_u8le()
  self.r9 = self._io:read_u8le()
  self.r10 = self._io:read_u8le()
  self.r11 = self._io:read_u8le()
  self.r12 = self._io:read_u8le()
  self.r13 = self._io:read_u8le()
  self.r14 = self._io:read_u8le()
  self.r15 = self._io:read_u8le()
  self.cs = self._io:read_u2le()
  self.ds = self._io:read_u2le()
  self.ss = self._io:read_u2le()
  self.es = self._io:read_u2le()
  self.fs = self._io:read_u2le()
  self.gs = self._io:read_u2le()
  self._unnamed22 = self._io:read_bytes(4)
  self.rflags = self._io:read_u8le()
  self.rip = self._io:read_u8le()
  self.cr0 = self._io:read_u8le()
  self.cr1 = self._io:read_u8le()
  self.cr2 = self._io:read_u8le()
  self.cr3 = self._io:read_u8le()
  self.cr4 = self._io:read_u8le()
  self.cr8 = self._io:read_u8le()
  self.gdtr = self._io:read_bytes(16)
  self.idtr = self._io:read_bytes(16)
  self.ldtr = self._io:read_u2le()
  self.tr = self._io:read_u2le()
end

-- 
-- Register RAX.
-- 
-- Register RBX.
-- 
-- Register RCX.
-- 
-- Register RDX.
-- 
-- Register RSI.
-- 
-- Register RDI.
-- 
-- Register RBP.
-- 
-- Register RSP.
-- 
-- Register R8.
-- 
-- Register R9.
-- 
-- Register R10.
-- 
-- Register R11.
-- 
-- Register R12.
-- 
-- Register R13.
-- 
-- Register R14.
-- 
-- Register R15.
-- 
-- Segment CS.
-- 
-- Segment DS.
-- 
-- Segment SS.
-- 
-- Segment ES.
-- 
-- Segment FS.
-- 
-- Segment GS.
-- 
-- Reserved.
-- 
-- Register RFLAGS.
-- 
-- Address of the instruction.
-- 
-- Control register CR0.
-- 
-- Control register CR1, which no processor has.
-- 
-- Control register CR2, the address of the last page fault.
-- 
-- Control register CR3, the root of the page tables.
-- 
-- Control register CR4.
-- 
-- Control register CR8, the IRQL.
-- 
-- Base and limit of the global descriptor table.
-- 
-- Base and limit of the interrupt descriptor table.
-- 
-- Selector of the local descriptor table.
-- 
-- Selector of the task state segment.

return Cper
