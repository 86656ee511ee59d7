-- This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
-- Source: schemas/smbios.ksy; kaitai-struct-compiler 0.11.0
--
-- This file is compatible with Lua 5.3

local class = require("class")
require("kaitaistruct")
local enum = require("enum")
local stringstream = require("string_stream")

-- 
-- The System Management BIOS tables of a machine, in which its firmware
-- describes it: maker and product, board, chassis, processors, memory modules.
-- The bytes are those that `GetSystemFirmwareTable` returns for the provider
-- `RSMB`, a structure named `RawSMBIOSData`; Windows adds the same to crash
-- dumps, as secondary data with the tag bc5c008f-1e3a-44d7-988d-86f6884c6758.
-- 
-- A header of eight bytes is followed by structures, the last of which has the
-- type 127. A structure has a formatted part and a set of texts, to which the
-- formatted part refers by number: 1 is the first, 0 is none. Texts have
-- no declared encoding.
-- 
-- Each version of the standard made some formatted parts longer, so that the
-- length of a structure decides which fields it has. The first version's fields
-- are those of the sequences here, later ones are instances that exist as far as
-- the length reaches. Offsets are written as in the standard, which counts from
-- the type of the structure: less four, the bytes before the formatted part.
-- 
-- Firmware is often careless: fields may have a text such as "To Be Filled By
-- O.E.M.", and numbers may be wrong.
-- See also: Source (https://www.dmtf.org/standards/smbios)
-- See also: Source (https://www.dmtf.org/sites/default/files/standards/documents/DSP0134_3.7.0.pdf)
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemfirmwaretable)
Smbios = class.class(KaitaiStruct)

Smbios.BoardTypes = enum.Enum {
  not_known = 1,
  other = 2,
  server_blade = 3,
  connectivity_switch = 4,
  system_management_module = 5,
  processor_module = 6,
  i_o_module = 7,
  memory_module = 8,
  daughter_board = 9,
  motherboard = 10,
  processor_memory_module = 11,
  processor_io_module = 12,
  interconnect_board = 13,
}

Smbios.ChassisSecurityStates = enum.Enum {
  other = 1,
  not_known = 2,
  no_security = 3,
  external_interface_locked_out = 4,
  external_interface_enabled = 5,
}

Smbios.ChassisStates = enum.Enum {
  other = 1,
  not_known = 2,
  safe = 3,
  warning = 4,
  critical = 5,
  non_recoverable = 6,
}

Smbios.ChassisTypes = enum.Enum {
  other = 1,
  not_known = 2,
  desktop = 3,
  low_profile_desktop = 4,
  pizza_box = 5,
  mini_tower = 6,
  tower = 7,
  portable = 8,
  laptop = 9,
  notebook = 10,
  hand_held = 11,
  docking_station = 12,
  all_in_one = 13,
  sub_notebook = 14,
  space_saving = 15,
  lunch_box = 16,
  main_server_chassis = 17,
  expansion_chassis = 18,
  subchassis = 19,
  bus_expansion_chassis = 20,
  peripheral_chassis = 21,
  raid_chassis = 22,
  rack_mount_chassis = 23,
  sealed_case_pc = 24,
  multi_system_chassis = 25,
  compact_pci = 26,
  advanced_tca = 27,
  blade = 28,
  blade_enclosure = 29,
  tablet = 30,
  convertible = 31,
  detachable = 32,
  iot_gateway = 33,
  embedded_pc = 34,
  mini_pc = 35,
  stick_pc = 36,
}

Smbios.ErrorCorrections = enum.Enum {
  other = 1,
  not_known = 2,
  no_correction = 3,
  parity = 4,
  single_bit_ecc = 5,
  multi_bit_ecc = 6,
  crc = 7,
}

Smbios.FormFactors = enum.Enum {
  other = 1,
  not_known = 2,
  simm = 3,
  sip = 4,
  chip = 5,
  dip = 6,
  zip = 7,
  proprietary_card = 8,
  dimm = 9,
  tsop = 10,
  row_of_chips = 11,
  rimm = 12,
  sodimm = 13,
  srimm = 14,
  fb_dimm = 15,
  die = 16,
  camm = 17,
}

Smbios.MemoryArrayLocations = enum.Enum {
  other = 1,
  not_known = 2,
  system_board_or_motherboard = 3,
  isa_add_on_card = 4,
  eisa_add_on_card = 5,
  pci_add_on_card = 6,
  mca_add_on_card = 7,
  pcmcia_add_on_card = 8,
  proprietary_add_on_card = 9,
  nubus = 10,
  pc_98_c20_add_on_card = 160,
  pc_98_c24_add_on_card = 161,
  pc_98_e_add_on_card = 162,
  pc_98_local_bus_add_on_card = 163,
  cxl_add_on_card = 164,
}

Smbios.MemoryArrayUses = enum.Enum {
  other = 1,
  not_known = 2,
  system_memory = 3,
  video_memory = 4,
  flash_memory = 5,
  non_volatile_ram = 6,
  cache_memory = 7,
}

Smbios.MemoryTechnologies = enum.Enum {
  other = 1,
  not_known = 2,
  dram = 3,
  nvdimm_n = 4,
  nvdimm_f = 5,
  nvdimm_p = 6,
  intel_optane_persistent_memory = 7,
}

Smbios.MemoryTypes = enum.Enum {
  other = 1,
  not_known = 2,
  dram = 3,
  edram = 4,
  vram = 5,
  sram = 6,
  ram = 7,
  rom = 8,
  flash = 9,
  eeprom = 10,
  feprom = 11,
  eprom = 12,
  cdram = 13,
  dram_3d = 14,
  sdram = 15,
  sgram = 16,
  rdram = 17,
  ddr = 18,
  ddr2 = 19,
  ddr2_fb_dimm = 20,
  ddr3 = 24,
  fbd2 = 25,
  ddr4 = 26,
  lpddr = 27,
  lpddr2 = 28,
  lpddr3 = 29,
  lpddr4 = 30,
  logical_non_volatile_device = 31,
  hbm = 32,
  hbm2 = 33,
  ddr5 = 34,
  lpddr5 = 35,
  hbm3 = 36,
}

Smbios.ProcessorStates = enum.Enum {
  not_known = 0,
  enabled = 1,
  disabled_by_user = 2,
  disabled_by_bios = 3,
  idle = 4,
  other = 7,
}

Smbios.ProcessorTypes = enum.Enum {
  other = 1,
  not_known = 2,
  central_processor = 3,
  math_processor = 4,
  dsp_processor = 5,
  video_processor = 6,
}

Smbios.StructureTypes = enum.Enum {
  bios_information = 0,
  system_information = 1,
  baseboard_information = 2,
  system_enclosure = 3,
  processor_information = 4,
  memory_controller_information = 5,
  memory_module_information = 6,
  cache_information = 7,
  port_connector_information = 8,
  system_slots = 9,
  on_board_devices_information = 10,
  oem_strings = 11,
  system_configuration_options = 12,
  bios_language_information = 13,
  group_associations = 14,
  system_event_log = 15,
  physical_memory_array = 16,
  memory_device = 17,
  memory_error_information_32 = 18,
  memory_array_mapped_address = 19,
  memory_device_mapped_address = 20,
  built_in_pointing_device = 21,
  portable_battery = 22,
  system_reset = 23,
  hardware_security = 24,
  system_power_controls = 25,
  voltage_probe = 26,
  cooling_device = 27,
  temperature_probe = 28,
  electrical_current_probe = 29,
  out_of_band_remote_access = 30,
  boot_integrity_services_entry_point = 31,
  system_boot_information = 32,
  memory_error_information_64 = 33,
  management_device = 34,
  management_device_component = 35,
  management_device_threshold_data = 36,
  memory_channel = 37,
  ipmi_device_information = 38,
  system_power_supply = 39,
  additional_information = 40,
  onboard_devices_extended_information = 41,
  management_controller_host_interface = 42,
  tpm_device = 43,
  processor_additional_information = 44,
  firmware_inventory_information = 45,
  string_property = 46,
  inactive = 126,
  end_of_table = 127,
}

Smbios.WakeUpTypes = enum.Enum {
  reserved = 0,
  other = 1,
  not_known = 2,
  apm_timer = 3,
  modem_ring = 4,
  lan_remote = 5,
  power_switch = 6,
  pci_pme = 7,
  ac_power_restored = 8,
}

function Smbios:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root or self
  self:_read()
end

function Smbios:_read()
  self.header = Smbios.RawDataHeader(self._io, self, self._root)
  self._raw_tables = self._io:read_bytes(self.len_tables)
  local _io = KaitaiStream(stringstream(self._raw_tables))
  self.tables = Smbios.StructureTable(_io, self, self._root)
end

-- 
-- Bytes of the structures.
Smbios.property.len_tables = {}
function Smbios.property.len_tables:get()
  if self._m_len_tables ~= nil then
    return self._m_len_tables
  end

  self._m_len_tables = self.header.len_tables
  return self._m_len_tables
end

-- 
-- Version of the standard and the size of what follows.
-- 
-- All structures, one after another.

-- 
-- The motherboard, or another board (type 2).
-- See also: Source (https://www.dmtf.org/standards/smbios)
Smbios.BaseboardInformation = class.class(KaitaiStruct)

function Smbios.BaseboardInformation:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Smbios.BaseboardInformation:_read()
  self.manufacturer = self._io:read_u1()
  self.product = self._io:read_u1()
  self.version = self._io:read_u1()
  self.serial_number = self._io:read_u1()
end

-- 
-- Number of a string: inventory number of the board.
Smbios.BaseboardInformation.property.asset_tag = {}
function Smbios.BaseboardInformation.property.asset_tag:get()
  if self._m_asset_tag ~= nil then
    return self._m_asset_tag
  end

  if self._io:size() >= 9 - 4 then
    local _pos = self._io:pos()
    self._io:seek(8 - 4)
    self._m_asset_tag = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_asset_tag
end

-- 
-- Kind of the board, one of `board_types`.
Smbios.BaseboardInformation.property.board_type = {}
function Smbios.BaseboardInformation.property.board_type:get()
  if self._m_board_type ~= nil then
    return self._m_board_type
  end

  if self._io:size() >= 14 - 4 then
    local _pos = self._io:pos()
    self._io:seek(13 - 4)
    self._m_board_type = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_board_type
end

-- 
-- Handle of the structure of the chassis.
Smbios.BaseboardInformation.property.chassis_handle = {}
function Smbios.BaseboardInformation.property.chassis_handle:get()
  if self._m_chassis_handle ~= nil then
    return self._m_chassis_handle
  end

  if self._io:size() >= 13 - 4 then
    local _pos = self._io:pos()
    self._io:seek(11 - 4)
    self._m_chassis_handle = self._io:read_u2le()
    self._io:seek(_pos)
  end
  return self._m_chassis_handle
end

-- 
-- One bit each. Bit 0: hosts other boards, is a motherboard. 1: needs a daughter
-- board. 2: can be removed. 3: can be replaced. 4: can be replaced while the
-- machine runs.
Smbios.BaseboardInformation.property.feature_flags = {}
function Smbios.BaseboardInformation.property.feature_flags:get()
  if self._m_feature_flags ~= nil then
    return self._m_feature_flags
  end

  if self._io:size() >= 10 - 4 then
    local _pos = self._io:pos()
    self._io:seek(9 - 4)
    self._m_feature_flags = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_feature_flags
end

-- 
-- Bit 0 of `feature_flags`: hosts other boards, is a motherboard.
Smbios.BaseboardInformation.property.feature_hosting = {}
function Smbios.BaseboardInformation.property.feature_hosting:get()
  if self._m_feature_hosting ~= nil then
    return self._m_feature_hosting
  end

  if self._io:size() >= 10 - 4 then
    self._m_feature_hosting = self.feature_flags & 1 ~= 0
  end
  return self._m_feature_hosting
end

-- 
-- Bit 4 of `feature_flags`: can be replaced while the machine runs.
Smbios.BaseboardInformation.property.feature_hot_swappable = {}
function Smbios.BaseboardInformation.property.feature_hot_swappable:get()
  if self._m_feature_hot_swappable ~= nil then
    return self._m_feature_hot_swappable
  end

  if self._io:size() >= 10 - 4 then
    self._m_feature_hot_swappable = self.feature_flags & 16 ~= 0
  end
  return self._m_feature_hot_swappable
end

-- 
-- Bit 1 of `feature_flags`: needs a daughter board.
Smbios.BaseboardInformation.property.feature_needs_daughter = {}
function Smbios.BaseboardInformation.property.feature_needs_daughter:get()
  if self._m_feature_needs_daughter ~= nil then
    return self._m_feature_needs_daughter
  end

  if self._io:size() >= 10 - 4 then
    self._m_feature_needs_daughter = self.feature_flags & 2 ~= 0
  end
  return self._m_feature_needs_daughter
end

-- 
-- Bit 2 of `feature_flags`: can be removed.
Smbios.BaseboardInformation.property.feature_removable = {}
function Smbios.BaseboardInformation.property.feature_removable:get()
  if self._m_feature_removable ~= nil then
    return self._m_feature_removable
  end

  if self._io:size() >= 10 - 4 then
    self._m_feature_removable = self.feature_flags & 4 ~= 0
  end
  return self._m_feature_removable
end

-- 
-- Bit 3 of `feature_flags`: can be replaced.
Smbios.BaseboardInformation.property.feature_replaceable = {}
function Smbios.BaseboardInformation.property.feature_replaceable:get()
  if self._m_feature_replaceable ~= nil then
    return self._m_feature_replaceable
  end

  if self._io:size() >= 10 - 4 then
    self._m_feature_replaceable = self.feature_flags & 8 ~= 0
  end
  return self._m_feature_replaceable
end

-- 
-- Number of a string: place of the board in its chassis.
Smbios.BaseboardInformation.property.location_in_chassis = {}
function Smbios.BaseboardInformation.property.location_in_chassis:get()
  if self._m_location_in_chassis ~= nil then
    return self._m_location_in_chassis
  end

  if self._io:size() >= 11 - 4 then
    local _pos = self._io:pos()
    self._io:seek(10 - 4)
    self._m_location_in_chassis = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_location_in_chassis
end

-- 
-- Count of handles of structures that are on this board, two bytes each; these
-- follow.
Smbios.BaseboardInformation.property.num_contained_objects = {}
function Smbios.BaseboardInformation.property.num_contained_objects:get()
  if self._m_num_contained_objects ~= nil then
    return self._m_num_contained_objects
  end

  if self._io:size() >= 15 - 4 then
    local _pos = self._io:pos()
    self._io:seek(14 - 4)
    self._m_num_contained_objects = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_num_contained_objects
end

-- 
-- Number of a string: maker of the board.
-- 
-- Number of a string: name of the board.
-- 
-- Number of a string: version of the board.
-- 
-- Number of a string: serial number of the board.

-- 
-- Firmware of the machine (type 0).
-- See also: Source (https://www.dmtf.org/standards/smbios)
Smbios.BiosInformation = class.class(KaitaiStruct)

function Smbios.BiosInformation:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Smbios.BiosInformation:_read()
  self.vendor = self._io:read_u1()
  self.version = self._io:read_u1()
  self.starting_address_segment = self._io:read_u2le()
  self.release_date = self._io:read_u1()
  self.rom_size = self._io:read_u1()
  self.characteristics = self._io:read_u8le()
end

-- 
-- Bit 10 of `characteristics`: Advanced Power Management is supported.
Smbios.BiosInformation.property.characteristic_apm = {}
function Smbios.BiosInformation.property.characteristic_apm:get()
  if self._m_characteristic_apm ~= nil then
    return self._m_characteristic_apm
  end

  self._m_characteristic_apm = self.characteristics_low & 1024 ~= 0
  return self._m_characteristic_apm
end

-- 
-- Bit 15 of `characteristics`: the machine can start from a CD.
Smbios.BiosInformation.property.characteristic_boot_from_cd = {}
function Smbios.BiosInformation.property.characteristic_boot_from_cd:get()
  if self._m_characteristic_boot_from_cd ~= nil then
    return self._m_characteristic_boot_from_cd
  end

  self._m_characteristic_boot_from_cd = self.characteristics_low & 32768 ~= 0
  return self._m_characteristic_boot_from_cd
end

-- 
-- Bit 18 of `characteristics`: the machine can start from a PC card.
Smbios.BiosInformation.property.characteristic_boot_from_pc_card = {}
function Smbios.BiosInformation.property.characteristic_boot_from_pc_card:get()
  if self._m_characteristic_boot_from_pc_card ~= nil then
    return self._m_characteristic_boot_from_pc_card
  end

  self._m_characteristic_boot_from_pc_card = self.characteristics_low & 262144 ~= 0
  return self._m_characteristic_boot_from_pc_card
end

-- 
-- Bit 30 of `characteristics`: interrupt 0x10 serves CGA and monochrome screens.
Smbios.BiosInformation.property.characteristic_cga = {}
function Smbios.BiosInformation.property.characteristic_cga:get()
  if self._m_characteristic_cga ~= nil then
    return self._m_characteristic_cga
  end

  self._m_characteristic_cga = self.characteristics_low & 1073741824 ~= 0
  return self._m_characteristic_cga
end

-- 
-- Bit 19 of `characteristics`: Enhanced Disk Drive services are supported.
Smbios.BiosInformation.property.characteristic_edd = {}
function Smbios.BiosInformation.property.characteristic_edd:get()
  if self._m_characteristic_edd ~= nil then
    return self._m_characteristic_edd
  end

  self._m_characteristic_edd = self.characteristics_low & 524288 ~= 0
  return self._m_characteristic_edd
end

-- 
-- Bit 6 of `characteristics`: the EISA bus is supported.
Smbios.BiosInformation.property.characteristic_eisa = {}
function Smbios.BiosInformation.property.characteristic_eisa:get()
  if self._m_characteristic_eisa ~= nil then
    return self._m_characteristic_eisa
  end

  self._m_characteristic_eisa = self.characteristics_low & 64 ~= 0
  return self._m_characteristic_eisa
end

-- 
-- Bit 14 of `characteristics`: Extended System Configuration Data is available.
Smbios.BiosInformation.property.characteristic_escd = {}
function Smbios.BiosInformation.property.characteristic_escd:get()
  if self._m_characteristic_escd ~= nil then
    return self._m_characteristic_escd
  end

  self._m_characteristic_escd = self.characteristics_low & 16384 ~= 0
  return self._m_characteristic_escd
end

-- 
-- Bit 23 of `characteristics`: floppy disks of 5.25 in with 1.2 MB.
Smbios.BiosInformation.property.characteristic_floppy_1200_kb = {}
function Smbios.BiosInformation.property.characteristic_floppy_1200_kb:get()
  if self._m_characteristic_floppy_1200_kb ~= nil then
    return self._m_characteristic_floppy_1200_kb
  end

  self._m_characteristic_floppy_1200_kb = self.characteristics_low & 8388608 ~= 0
  return self._m_characteristic_floppy_1200_kb
end

-- 
-- Bit 25 of `characteristics`: floppy disks of 3.5 in with 2.88 MB.
Smbios.BiosInformation.property.characteristic_floppy_2880_kb = {}
function Smbios.BiosInformation.property.characteristic_floppy_2880_kb:get()
  if self._m_characteristic_floppy_2880_kb ~= nil then
    return self._m_characteristic_floppy_2880_kb
  end

  self._m_characteristic_floppy_2880_kb = self.characteristics_low & 33554432 ~= 0
  return self._m_characteristic_floppy_2880_kb
end

-- 
-- Bit 22 of `characteristics`: floppy disks of 5.25 in with 360 KB.
Smbios.BiosInformation.property.characteristic_floppy_360_kb = {}
function Smbios.BiosInformation.property.characteristic_floppy_360_kb:get()
  if self._m_characteristic_floppy_360_kb ~= nil then
    return self._m_characteristic_floppy_360_kb
  end

  self._m_characteristic_floppy_360_kb = self.characteristics_low & 4194304 ~= 0
  return self._m_characteristic_floppy_360_kb
end

-- 
-- Bit 24 of `characteristics`: floppy disks of 3.5 in with 720 KB.
Smbios.BiosInformation.property.characteristic_floppy_720_kb = {}
function Smbios.BiosInformation.property.characteristic_floppy_720_kb:get()
  if self._m_characteristic_floppy_720_kb ~= nil then
    return self._m_characteristic_floppy_720_kb
  end

  self._m_characteristic_floppy_720_kb = self.characteristics_low & 16777216 ~= 0
  return self._m_characteristic_floppy_720_kb
end

-- 
-- Bit 20 of `characteristics`: floppy disks of NEC 9800 with 1.2 MB.
Smbios.BiosInformation.property.characteristic_floppy_nec = {}
function Smbios.BiosInformation.property.characteristic_floppy_nec:get()
  if self._m_characteristic_floppy_nec ~= nil then
    return self._m_characteristic_floppy_nec
  end

  self._m_characteristic_floppy_nec = self.characteristics_low & 1048576 ~= 0
  return self._m_characteristic_floppy_nec
end

-- 
-- Bit 21 of `characteristics`: floppy disks of Toshiba with 1.2 MB.
Smbios.BiosInformation.property.characteristic_floppy_toshiba = {}
function Smbios.BiosInformation.property.characteristic_floppy_toshiba:get()
  if self._m_characteristic_floppy_toshiba ~= nil then
    return self._m_characteristic_floppy_toshiba
  end

  self._m_characteristic_floppy_toshiba = self.characteristics_low & 2097152 ~= 0
  return self._m_characteristic_floppy_toshiba
end

-- 
-- Bit 4 of `characteristics`: the ISA bus is supported.
Smbios.BiosInformation.property.characteristic_isa = {}
function Smbios.BiosInformation.property.characteristic_isa:get()
  if self._m_characteristic_isa ~= nil then
    return self._m_characteristic_isa
  end

  self._m_characteristic_isa = self.characteristics_low & 16 ~= 0
  return self._m_characteristic_isa
end

-- 
-- Bit 27 of `characteristics`: interrupt 9 serves an 8042 keyboard.
Smbios.BiosInformation.property.characteristic_keyboard = {}
function Smbios.BiosInformation.property.characteristic_keyboard:get()
  if self._m_characteristic_keyboard ~= nil then
    return self._m_characteristic_keyboard
  end

  self._m_characteristic_keyboard = self.characteristics_low & 134217728 ~= 0
  return self._m_characteristic_keyboard
end

-- 
-- Bit 5 of `characteristics`: the Micro Channel bus is supported.
Smbios.BiosInformation.property.characteristic_mca = {}
function Smbios.BiosInformation.property.characteristic_mca:get()
  if self._m_characteristic_mca ~= nil then
    return self._m_characteristic_mca
  end

  self._m_characteristic_mca = self.characteristics_low & 32 ~= 0
  return self._m_characteristic_mca
end

-- 
-- Bit 31 of `characteristics`: the machine is a NEC PC-98.
Smbios.BiosInformation.property.characteristic_nec_pc98 = {}
function Smbios.BiosInformation.property.characteristic_nec_pc98:get()
  if self._m_characteristic_nec_pc98 ~= nil then
    return self._m_characteristic_nec_pc98
  end

  self._m_characteristic_nec_pc98 = self.characteristics_low >> 31 & 1 ~= 0
  return self._m_characteristic_nec_pc98
end

-- 
-- Bit 3 of `characteristics`: the other bits are not filled in.
Smbios.BiosInformation.property.characteristic_not_supported = {}
function Smbios.BiosInformation.property.characteristic_not_supported:get()
  if self._m_characteristic_not_supported ~= nil then
    return self._m_characteristic_not_supported
  end

  self._m_characteristic_not_supported = self.characteristics_low & 8 ~= 0
  return self._m_characteristic_not_supported
end

-- 
-- Bit 8 of `characteristics`: PC cards are supported.
Smbios.BiosInformation.property.characteristic_pc_card = {}
function Smbios.BiosInformation.property.characteristic_pc_card:get()
  if self._m_characteristic_pc_card ~= nil then
    return self._m_characteristic_pc_card
  end

  self._m_characteristic_pc_card = self.characteristics_low & 256 ~= 0
  return self._m_characteristic_pc_card
end

-- 
-- Bit 7 of `characteristics`: the PCI bus is supported.
Smbios.BiosInformation.property.characteristic_pci = {}
function Smbios.BiosInformation.property.characteristic_pci:get()
  if self._m_characteristic_pci ~= nil then
    return self._m_characteristic_pci
  end

  self._m_characteristic_pci = self.characteristics_low & 128 ~= 0
  return self._m_characteristic_pci
end

-- 
-- Bit 9 of `characteristics`: Plug and Play is supported.
Smbios.BiosInformation.property.characteristic_plug_and_play = {}
function Smbios.BiosInformation.property.characteristic_plug_and_play:get()
  if self._m_characteristic_plug_and_play ~= nil then
    return self._m_characteristic_plug_and_play
  end

  self._m_characteristic_plug_and_play = self.characteristics_low & 512 ~= 0
  return self._m_characteristic_plug_and_play
end

-- 
-- Bit 26 of `characteristics`: interrupt 5 prints the screen.
Smbios.BiosInformation.property.characteristic_print_screen = {}
function Smbios.BiosInformation.property.characteristic_print_screen:get()
  if self._m_characteristic_print_screen ~= nil then
    return self._m_characteristic_print_screen
  end

  self._m_characteristic_print_screen = self.characteristics_low & 67108864 ~= 0
  return self._m_characteristic_print_screen
end

-- 
-- Bit 29 of `characteristics`: interrupt 0x17 serves printers.
Smbios.BiosInformation.property.characteristic_printer = {}
function Smbios.BiosInformation.property.characteristic_printer:get()
  if self._m_characteristic_printer ~= nil then
    return self._m_characteristic_printer
  end

  self._m_characteristic_printer = self.characteristics_low & 536870912 ~= 0
  return self._m_characteristic_printer
end

-- 
-- Bit 17 of `characteristics`: the chip is in a socket.
Smbios.BiosInformation.property.characteristic_rom_socketed = {}
function Smbios.BiosInformation.property.characteristic_rom_socketed:get()
  if self._m_characteristic_rom_socketed ~= nil then
    return self._m_characteristic_rom_socketed
  end

  self._m_characteristic_rom_socketed = self.characteristics_low & 131072 ~= 0
  return self._m_characteristic_rom_socketed
end

-- 
-- Bit 16 of `characteristics`: the device to start from can be chosen.
Smbios.BiosInformation.property.characteristic_selectable_boot = {}
function Smbios.BiosInformation.property.characteristic_selectable_boot:get()
  if self._m_characteristic_selectable_boot ~= nil then
    return self._m_characteristic_selectable_boot
  end

  self._m_characteristic_selectable_boot = self.characteristics_low & 65536 ~= 0
  return self._m_characteristic_selectable_boot
end

-- 
-- Bit 28 of `characteristics`: interrupt 0x14 serves serial ports.
Smbios.BiosInformation.property.characteristic_serial = {}
function Smbios.BiosInformation.property.characteristic_serial:get()
  if self._m_characteristic_serial ~= nil then
    return self._m_characteristic_serial
  end

  self._m_characteristic_serial = self.characteristics_low & 268435456 ~= 0
  return self._m_characteristic_serial
end

-- 
-- Bit 12 of `characteristics`: the firmware may be copied to memory.
Smbios.BiosInformation.property.characteristic_shadowing = {}
function Smbios.BiosInformation.property.characteristic_shadowing:get()
  if self._m_characteristic_shadowing ~= nil then
    return self._m_characteristic_shadowing
  end

  self._m_characteristic_shadowing = self.characteristics_low & 4096 ~= 0
  return self._m_characteristic_shadowing
end

-- 
-- Bit 11 of `characteristics`: the firmware can be replaced by a newer one.
Smbios.BiosInformation.property.characteristic_upgradeable = {}
function Smbios.BiosInformation.property.characteristic_upgradeable:get()
  if self._m_characteristic_upgradeable ~= nil then
    return self._m_characteristic_upgradeable
  end

  self._m_characteristic_upgradeable = self.characteristics_low & 2048 ~= 0
  return self._m_characteristic_upgradeable
end

-- 
-- Bit 13 of `characteristics`: the VESA local bus is supported.
Smbios.BiosInformation.property.characteristic_vl_vesa = {}
function Smbios.BiosInformation.property.characteristic_vl_vesa:get()
  if self._m_characteristic_vl_vesa ~= nil then
    return self._m_characteristic_vl_vesa
  end

  self._m_characteristic_vl_vesa = self.characteristics_low & 8192 ~= 0
  return self._m_characteristic_vl_vesa
end

-- 
-- Further features, one bit each (since 2.1).
Smbios.BiosInformation.property.characteristics_extension_1 = {}
function Smbios.BiosInformation.property.characteristics_extension_1:get()
  if self._m_characteristics_extension_1 ~= nil then
    return self._m_characteristics_extension_1
  end

  if self._io:size() >= 19 - 4 then
    local _pos = self._io:pos()
    self._io:seek(18 - 4)
    self._m_characteristics_extension_1 = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_characteristics_extension_1
end

-- 
-- Further features, one bit each (since 2.3). Bit 3: UEFI is supported. Bit 4:
-- the machine is virtual.
Smbios.BiosInformation.property.characteristics_extension_2 = {}
function Smbios.BiosInformation.property.characteristics_extension_2:get()
  if self._m_characteristics_extension_2 ~= nil then
    return self._m_characteristics_extension_2
  end

  if self._io:size() >= 20 - 4 then
    local _pos = self._io:pos()
    self._io:seek(19 - 4)
    self._m_characteristics_extension_2 = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_characteristics_extension_2
end

-- 
-- Lower half of `characteristics`, which has all bits that the standard names;
-- the upper half belongs to the makers.
Smbios.BiosInformation.property.characteristics_low = {}
function Smbios.BiosInformation.property.characteristics_low:get()
  if self._m_characteristics_low ~= nil then
    return self._m_characteristics_low
  end

  local _pos = self._io:pos()
  self._io:seek(10 - 4)
  self._m_characteristics_low = self._io:read_u4le()
  self._io:seek(_pos)
  return self._m_characteristics_low
end

-- 
-- Major number of the release of the embedded controller's firmware (since 2.4).
-- 0xff: there is none that can be updated.
Smbios.BiosInformation.property.controller_major_release = {}
function Smbios.BiosInformation.property.controller_major_release:get()
  if self._m_controller_major_release ~= nil then
    return self._m_controller_major_release
  end

  if self._io:size() >= 23 - 4 then
    local _pos = self._io:pos()
    self._io:seek(22 - 4)
    self._m_controller_major_release = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_controller_major_release
end

-- 
-- Minor number of the release of the embedded controller's firmware (since 2.4).
-- 0xff: there is none that can be updated.
Smbios.BiosInformation.property.controller_minor_release = {}
function Smbios.BiosInformation.property.controller_minor_release:get()
  if self._m_controller_minor_release ~= nil then
    return self._m_controller_minor_release
  end

  if self._io:size() >= 24 - 4 then
    local _pos = self._io:pos()
    self._io:seek(23 - 4)
    self._m_controller_minor_release = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_controller_minor_release
end

-- 
-- Size of the chip if `rom_size` is 0xff (since 3.1). The two highest bits are
-- the unit, 0 for MiB and 1 for GiB; the others are the size.
Smbios.BiosInformation.property.extended_rom_size = {}
function Smbios.BiosInformation.property.extended_rom_size:get()
  if self._m_extended_rom_size ~= nil then
    return self._m_extended_rom_size
  end

  if self._io:size() >= 26 - 4 then
    local _pos = self._io:pos()
    self._io:seek(24 - 4)
    self._m_extended_rom_size = self._io:read_u2le()
    self._io:seek(_pos)
  end
  return self._m_extended_rom_size
end

-- 
-- Bit 0 of `characteristics_extension_1`: ACPI is supported.
Smbios.BiosInformation.property.extension_acpi = {}
function Smbios.BiosInformation.property.extension_acpi:get()
  if self._m_extension_acpi ~= nil then
    return self._m_extension_acpi
  end

  if self._io:size() >= 19 - 4 then
    self._m_extension_acpi = self.characteristics_extension_1 & 1 ~= 0
  end
  return self._m_extension_acpi
end

-- 
-- Bit 2 of `characteristics_extension_1`: the AGP bus is supported.
Smbios.BiosInformation.property.extension_agp = {}
function Smbios.BiosInformation.property.extension_agp:get()
  if self._m_extension_agp ~= nil then
    return self._m_extension_agp
  end

  if self._io:size() >= 19 - 4 then
    self._m_extension_agp = self.characteristics_extension_1 & 4 ~= 0
  end
  return self._m_extension_agp
end

-- 
-- Bit 5 of `characteristics_extension_1`: the machine can start from an ATAPI
-- ZIP drive.
Smbios.BiosInformation.property.extension_atapi_zip_boot = {}
function Smbios.BiosInformation.property.extension_atapi_zip_boot:get()
  if self._m_extension_atapi_zip_boot ~= nil then
    return self._m_extension_atapi_zip_boot
  end

  if self._io:size() >= 19 - 4 then
    self._m_extension_atapi_zip_boot = self.characteristics_extension_1 & 32 ~= 0
  end
  return self._m_extension_atapi_zip_boot
end

-- 
-- Bit 0 of `characteristics_extension_2`: the BIOS Boot Specification is
-- supported.
Smbios.BiosInformation.property.extension_bios_boot_specification = {}
function Smbios.BiosInformation.property.extension_bios_boot_specification:get()
  if self._m_extension_bios_boot_specification ~= nil then
    return self._m_extension_bios_boot_specification
  end

  if self._io:size() >= 20 - 4 then
    self._m_extension_bios_boot_specification = self.characteristics_extension_2 & 1 ~= 0
  end
  return self._m_extension_bios_boot_specification
end

-- 
-- Bit 3 of `characteristics_extension_1`: the machine can start from an I2O
-- device.
Smbios.BiosInformation.property.extension_i2o_boot = {}
function Smbios.BiosInformation.property.extension_i2o_boot:get()
  if self._m_extension_i2o_boot ~= nil then
    return self._m_extension_i2o_boot
  end

  if self._io:size() >= 19 - 4 then
    self._m_extension_i2o_boot = self.characteristics_extension_1 & 8 ~= 0
  end
  return self._m_extension_i2o_boot
end

-- 
-- Bit 6 of `characteristics_extension_1`: the machine can start from an IEEE
-- 1394 device.
Smbios.BiosInformation.property.extension_ieee1394_boot = {}
function Smbios.BiosInformation.property.extension_ieee1394_boot:get()
  if self._m_extension_ieee1394_boot ~= nil then
    return self._m_extension_ieee1394_boot
  end

  if self._io:size() >= 19 - 4 then
    self._m_extension_ieee1394_boot = self.characteristics_extension_1 & 64 ~= 0
  end
  return self._m_extension_ieee1394_boot
end

-- 
-- Bit 4 of `characteristics_extension_1`: the machine can start from an LS-120
-- SuperDisk.
Smbios.BiosInformation.property.extension_ls120_boot = {}
function Smbios.BiosInformation.property.extension_ls120_boot:get()
  if self._m_extension_ls120_boot ~= nil then
    return self._m_extension_ls120_boot
  end

  if self._io:size() >= 19 - 4 then
    self._m_extension_ls120_boot = self.characteristics_extension_1 & 16 ~= 0
  end
  return self._m_extension_ls120_boot
end

-- 
-- Bit 5 of `characteristics_extension_2`: there is a mode for manufacturing.
Smbios.BiosInformation.property.extension_manufacturing_mode = {}
function Smbios.BiosInformation.property.extension_manufacturing_mode:get()
  if self._m_extension_manufacturing_mode ~= nil then
    return self._m_extension_manufacturing_mode
  end

  if self._io:size() >= 20 - 4 then
    self._m_extension_manufacturing_mode = self.characteristics_extension_2 & 32 ~= 0
  end
  return self._m_extension_manufacturing_mode
end

-- 
-- Bit 6 of `characteristics_extension_2`: the mode for manufacturing is switched
-- on.
Smbios.BiosInformation.property.extension_manufacturing_mode_enabled = {}
function Smbios.BiosInformation.property.extension_manufacturing_mode_enabled:get()
  if self._m_extension_manufacturing_mode_enabled ~= nil then
    return self._m_extension_manufacturing_mode_enabled
  end

  if self._io:size() >= 20 - 4 then
    self._m_extension_manufacturing_mode_enabled = self.characteristics_extension_2 & 64 ~= 0
  end
  return self._m_extension_manufacturing_mode_enabled
end

-- 
-- Bit 1 of `characteristics_extension_2`: a key starts the machine from the
-- network.
Smbios.BiosInformation.property.extension_network_boot_key = {}
function Smbios.BiosInformation.property.extension_network_boot_key:get()
  if self._m_extension_network_boot_key ~= nil then
    return self._m_extension_network_boot_key
  end

  if self._io:size() >= 20 - 4 then
    self._m_extension_network_boot_key = self.characteristics_extension_2 & 2 ~= 0
  end
  return self._m_extension_network_boot_key
end

-- 
-- Bit 7 of `characteristics_extension_1`: smart batteries are supported.
Smbios.BiosInformation.property.extension_smart_battery = {}
function Smbios.BiosInformation.property.extension_smart_battery:get()
  if self._m_extension_smart_battery ~= nil then
    return self._m_extension_smart_battery
  end

  if self._io:size() >= 19 - 4 then
    self._m_extension_smart_battery = self.characteristics_extension_1 & 128 ~= 0
  end
  return self._m_extension_smart_battery
end

-- 
-- Bit 2 of `characteristics_extension_2`: maker and machine are named for
-- updates by kind of machine.
Smbios.BiosInformation.property.extension_targeted_content = {}
function Smbios.BiosInformation.property.extension_targeted_content:get()
  if self._m_extension_targeted_content ~= nil then
    return self._m_extension_targeted_content
  end

  if self._io:size() >= 20 - 4 then
    self._m_extension_targeted_content = self.characteristics_extension_2 & 4 ~= 0
  end
  return self._m_extension_targeted_content
end

-- 
-- Bit 3 of `characteristics_extension_2`: UEFI is supported.
Smbios.BiosInformation.property.extension_uefi = {}
function Smbios.BiosInformation.property.extension_uefi:get()
  if self._m_extension_uefi ~= nil then
    return self._m_extension_uefi
  end

  if self._io:size() >= 20 - 4 then
    self._m_extension_uefi = self.characteristics_extension_2 & 8 ~= 0
  end
  return self._m_extension_uefi
end

-- 
-- Bit 1 of `characteristics_extension_1`: USB keyboards and mice work without a
-- driver.
Smbios.BiosInformation.property.extension_usb_legacy = {}
function Smbios.BiosInformation.property.extension_usb_legacy:get()
  if self._m_extension_usb_legacy ~= nil then
    return self._m_extension_usb_legacy
  end

  if self._io:size() >= 19 - 4 then
    self._m_extension_usb_legacy = self.characteristics_extension_1 & 2 ~= 0
  end
  return self._m_extension_usb_legacy
end

-- 
-- Bit 4 of `characteristics_extension_2`: the machine is virtual.
Smbios.BiosInformation.property.extension_virtual_machine = {}
function Smbios.BiosInformation.property.extension_virtual_machine:get()
  if self._m_extension_virtual_machine ~= nil then
    return self._m_extension_virtual_machine
  end

  if self._io:size() >= 20 - 4 then
    self._m_extension_virtual_machine = self.characteristics_extension_2 & 16 ~= 0
  end
  return self._m_extension_virtual_machine
end

-- 
-- Major number of the release of the firmware (since 2.4). 0xff: not given.
Smbios.BiosInformation.property.major_release = {}
function Smbios.BiosInformation.property.major_release:get()
  if self._m_major_release ~= nil then
    return self._m_major_release
  end

  if self._io:size() >= 21 - 4 then
    local _pos = self._io:pos()
    self._io:seek(20 - 4)
    self._m_major_release = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_major_release
end

-- 
-- Minor number of the release of the firmware (since 2.4). 0xff: not given.
Smbios.BiosInformation.property.minor_release = {}
function Smbios.BiosInformation.property.minor_release:get()
  if self._m_minor_release ~= nil then
    return self._m_minor_release
  end

  if self._io:size() >= 22 - 4 then
    local _pos = self._io:pos()
    self._io:seek(21 - 4)
    self._m_minor_release = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_minor_release
end

-- 
-- Number of a string: maker of the firmware.
-- 
-- Number of a string: version of the firmware, in free text.
-- 
-- Segment of the address of the firmware in memory, a multiple of 16 bytes. 0 on
-- machines that have UEFI only.
-- 
-- Number of a string: date of the firmware, written mm/dd/yyyy or mm/dd/yy.
-- 
-- Size of the chip in units of 64 KiB, less one. 0xff: 16 MiB or more, see
-- `extended_rom_size`.
-- 
-- Features of the firmware, one bit each. Bit 3: the bits are not filled in.

-- 
-- A socket for a memory module, and the module in it (type 17).
-- See also: Source (https://www.dmtf.org/standards/smbios)
Smbios.MemoryDevice = class.class(KaitaiStruct)

function Smbios.MemoryDevice:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Smbios.MemoryDevice:_read()
  self.physical_memory_array_handle = self._io:read_u2le()
  self.memory_error_information_handle = self._io:read_u2le()
  self.total_width = self._io:read_u2le()
  self.data_width = self._io:read_u2le()
  self.module_size = self._io:read_u2le()
  self.form_factor = self._io:read_u1()
  self.form_factor = Smbios.FormFactors(self.form_factor) or self.form_factor
  self.device_set = self._io:read_u1()
  self.device_locator = self._io:read_u1()
  self.bank_locator = self._io:read_u1()
  self.memory_type = self._io:read_u1()
  self.memory_type = Smbios.MemoryTypes(self.memory_type) or self.memory_type
  self.type_detail = self._io:read_u2le()
end

-- 
-- Number of a string (since 2.3): inventory number of the module.
Smbios.MemoryDevice.property.asset_tag = {}
function Smbios.MemoryDevice.property.asset_tag:get()
  if self._m_asset_tag ~= nil then
    return self._m_asset_tag
  end

  if self._io:size() >= 26 - 4 then
    local _pos = self._io:pos()
    self._io:seek(25 - 4)
    self._m_asset_tag = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_asset_tag
end

-- 
-- Rank of the module in the lower four bits (since 2.6). 0: unknown.
Smbios.MemoryDevice.property.attributes = {}
function Smbios.MemoryDevice.property.attributes:get()
  if self._m_attributes ~= nil then
    return self._m_attributes
  end

  if self._io:size() >= 28 - 4 then
    local _pos = self._io:pos()
    self._io:seek(27 - 4)
    self._m_attributes = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_attributes
end

-- 
-- Part that is a cache, in bytes (since 3.2). All bits set: unknown.
Smbios.MemoryDevice.property.cache_size = {}
function Smbios.MemoryDevice.property.cache_size:get()
  if self._m_cache_size ~= nil then
    return self._m_cache_size
  end

  if self._io:size() >= 76 - 4 then
    local _pos = self._io:pos()
    self._io:seek(68 - 4)
    self._m_cache_size = self._io:read_u8le()
    self._io:seek(_pos)
  end
  return self._m_cache_size
end

-- 
-- Speed that the module runs at, in MT/s (since 2.7). 0: unknown. 0xffff: see
-- `extended_configured_memory_speed`.
Smbios.MemoryDevice.property.configured_memory_speed = {}
function Smbios.MemoryDevice.property.configured_memory_speed:get()
  if self._m_configured_memory_speed ~= nil then
    return self._m_configured_memory_speed
  end

  if self._io:size() >= 34 - 4 then
    local _pos = self._io:pos()
    self._io:seek(32 - 4)
    self._m_configured_memory_speed = self._io:read_u2le()
    self._io:seek(_pos)
  end
  return self._m_configured_memory_speed
end

-- 
-- Voltage that the module runs at, in mV (since 2.8). 0: unknown.
Smbios.MemoryDevice.property.configured_voltage = {}
function Smbios.MemoryDevice.property.configured_voltage:get()
  if self._m_configured_voltage ~= nil then
    return self._m_configured_voltage
  end

  if self._io:size() >= 40 - 4 then
    local _pos = self._io:pos()
    self._io:seek(38 - 4)
    self._m_configured_voltage = self._io:read_u2le()
    self._io:seek(_pos)
  end
  return self._m_configured_voltage
end

-- 
-- Maker of the controller by JEDEC's numbers (since 3.2). 0: unknown.
Smbios.MemoryDevice.property.controller_manufacturer_id = {}
function Smbios.MemoryDevice.property.controller_manufacturer_id:get()
  if self._m_controller_manufacturer_id ~= nil then
    return self._m_controller_manufacturer_id
  end

  if self._io:size() >= 50 - 4 then
    local _pos = self._io:pos()
    self._io:seek(48 - 4)
    self._m_controller_manufacturer_id = self._io:read_u2le()
    self._io:seek(_pos)
  end
  return self._m_controller_manufacturer_id
end

-- 
-- Product, as the controller's maker numbers it (since 3.2). 0: unknown.
Smbios.MemoryDevice.property.controller_product_id = {}
function Smbios.MemoryDevice.property.controller_product_id:get()
  if self._m_controller_product_id ~= nil then
    return self._m_controller_product_id
  end

  if self._io:size() >= 52 - 4 then
    local _pos = self._io:pos()
    self._io:seek(50 - 4)
    self._m_controller_product_id = self._io:read_u2le()
    self._io:seek(_pos)
  end
  return self._m_controller_product_id
end

-- 
-- Bit 11 of `type_detail`: cache DRAM.
Smbios.MemoryDevice.property.detail_cache_dram = {}
function Smbios.MemoryDevice.property.detail_cache_dram:get()
  if self._m_detail_cache_dram ~= nil then
    return self._m_detail_cache_dram
  end

  self._m_detail_cache_dram = self.type_detail & 2048 ~= 0
  return self._m_detail_cache_dram
end

-- 
-- Bit 8 of `type_detail`: of CMOS.
Smbios.MemoryDevice.property.detail_cmos = {}
function Smbios.MemoryDevice.property.detail_cmos:get()
  if self._m_detail_cmos ~= nil then
    return self._m_detail_cmos
  end

  self._m_detail_cmos = self.type_detail & 256 ~= 0
  return self._m_detail_cmos
end

-- 
-- Bit 9 of `type_detail`: extended data out.
Smbios.MemoryDevice.property.detail_edo = {}
function Smbios.MemoryDevice.property.detail_edo:get()
  if self._m_detail_edo ~= nil then
    return self._m_detail_edo
  end

  self._m_detail_edo = self.type_detail & 512 ~= 0
  return self._m_detail_edo
end

-- 
-- Bit 3 of `type_detail`: fast-paged.
Smbios.MemoryDevice.property.detail_fast_paged = {}
function Smbios.MemoryDevice.property.detail_fast_paged:get()
  if self._m_detail_fast_paged ~= nil then
    return self._m_detail_fast_paged
  end

  self._m_detail_fast_paged = self.type_detail & 8 ~= 0
  return self._m_detail_fast_paged
end

-- 
-- Bit 15 of `type_detail`: load-reduced.
Smbios.MemoryDevice.property.detail_load_reduced = {}
function Smbios.MemoryDevice.property.detail_load_reduced:get()
  if self._m_detail_load_reduced ~= nil then
    return self._m_detail_load_reduced
  end

  self._m_detail_load_reduced = self.type_detail & 32768 ~= 0
  return self._m_detail_load_reduced
end

-- 
-- Bit 12 of `type_detail`: keeps its contents without power.
Smbios.MemoryDevice.property.detail_non_volatile = {}
function Smbios.MemoryDevice.property.detail_non_volatile:get()
  if self._m_detail_non_volatile ~= nil then
    return self._m_detail_non_volatile
  end

  self._m_detail_non_volatile = self.type_detail & 4096 ~= 0
  return self._m_detail_non_volatile
end

-- 
-- Bit 1 of `type_detail`: another property.
Smbios.MemoryDevice.property.detail_other = {}
function Smbios.MemoryDevice.property.detail_other:get()
  if self._m_detail_other ~= nil then
    return self._m_detail_other
  end

  self._m_detail_other = self.type_detail & 2 ~= 0
  return self._m_detail_other
end

-- 
-- Bit 5 of `type_detail`: pseudo-static.
Smbios.MemoryDevice.property.detail_pseudo_static = {}
function Smbios.MemoryDevice.property.detail_pseudo_static:get()
  if self._m_detail_pseudo_static ~= nil then
    return self._m_detail_pseudo_static
  end

  self._m_detail_pseudo_static = self.type_detail & 32 ~= 0
  return self._m_detail_pseudo_static
end

-- 
-- Bit 6 of `type_detail`: of Rambus.
Smbios.MemoryDevice.property.detail_rambus = {}
function Smbios.MemoryDevice.property.detail_rambus:get()
  if self._m_detail_rambus ~= nil then
    return self._m_detail_rambus
  end

  self._m_detail_rambus = self.type_detail & 64 ~= 0
  return self._m_detail_rambus
end

-- 
-- Bit 13 of `type_detail`: registered.
Smbios.MemoryDevice.property.detail_registered = {}
function Smbios.MemoryDevice.property.detail_registered:get()
  if self._m_detail_registered ~= nil then
    return self._m_detail_registered
  end

  self._m_detail_registered = self.type_detail & 8192 ~= 0
  return self._m_detail_registered
end

-- 
-- Bit 4 of `type_detail`: static column.
Smbios.MemoryDevice.property.detail_static_column = {}
function Smbios.MemoryDevice.property.detail_static_column:get()
  if self._m_detail_static_column ~= nil then
    return self._m_detail_static_column
  end

  self._m_detail_static_column = self.type_detail & 16 ~= 0
  return self._m_detail_static_column
end

-- 
-- Bit 7 of `type_detail`: synchronous.
Smbios.MemoryDevice.property.detail_synchronous = {}
function Smbios.MemoryDevice.property.detail_synchronous:get()
  if self._m_detail_synchronous ~= nil then
    return self._m_detail_synchronous
  end

  self._m_detail_synchronous = self.type_detail & 128 ~= 0
  return self._m_detail_synchronous
end

-- 
-- Bit 14 of `type_detail`: unbuffered.
Smbios.MemoryDevice.property.detail_unbuffered = {}
function Smbios.MemoryDevice.property.detail_unbuffered:get()
  if self._m_detail_unbuffered ~= nil then
    return self._m_detail_unbuffered
  end

  self._m_detail_unbuffered = self.type_detail & 16384 ~= 0
  return self._m_detail_unbuffered
end

-- 
-- Bit 2 of `type_detail`: properties are not known.
Smbios.MemoryDevice.property.detail_unknown = {}
function Smbios.MemoryDevice.property.detail_unknown:get()
  if self._m_detail_unknown ~= nil then
    return self._m_detail_unknown
  end

  self._m_detail_unknown = self.type_detail & 4 ~= 0
  return self._m_detail_unknown
end

-- 
-- Bit 10 of `type_detail`: window DRAM.
Smbios.MemoryDevice.property.detail_window_dram = {}
function Smbios.MemoryDevice.property.detail_window_dram:get()
  if self._m_detail_window_dram ~= nil then
    return self._m_detail_window_dram
  end

  self._m_detail_window_dram = self.type_detail & 1024 ~= 0
  return self._m_detail_window_dram
end

-- 
-- Speed that the module runs at in the lower 31 bits, in MT/s, if
-- `configured_memory_speed` is 0xffff (since 3.3).
Smbios.MemoryDevice.property.extended_configured_memory_speed = {}
function Smbios.MemoryDevice.property.extended_configured_memory_speed:get()
  if self._m_extended_configured_memory_speed ~= nil then
    return self._m_extended_configured_memory_speed
  end

  if self._io:size() >= 92 - 4 then
    local _pos = self._io:pos()
    self._io:seek(88 - 4)
    self._m_extended_configured_memory_speed = self._io:read_u4le()
    self._io:seek(_pos)
  end
  return self._m_extended_configured_memory_speed
end

-- 
-- Size of the module in MiB in the lower 31 bits, if `module_size` is 0x7fff
-- (since 2.7).
Smbios.MemoryDevice.property.extended_size = {}
function Smbios.MemoryDevice.property.extended_size:get()
  if self._m_extended_size ~= nil then
    return self._m_extended_size
  end

  if self._io:size() >= 32 - 4 then
    local _pos = self._io:pos()
    self._io:seek(28 - 4)
    self._m_extended_size = self._io:read_u4le()
    self._io:seek(_pos)
  end
  return self._m_extended_size
end

-- 
-- Highest speed in MT/s in the lower 31 bits, if `speed` is 0xffff (since 3.3).
Smbios.MemoryDevice.property.extended_speed = {}
function Smbios.MemoryDevice.property.extended_speed:get()
  if self._m_extended_speed ~= nil then
    return self._m_extended_speed
  end

  if self._io:size() >= 88 - 4 then
    local _pos = self._io:pos()
    self._io:seek(84 - 4)
    self._m_extended_speed = self._io:read_u4le()
    self._io:seek(_pos)
  end
  return self._m_extended_speed
end

-- 
-- Number of a string (since 3.2): version of the module's firmware.
Smbios.MemoryDevice.property.firmware_version = {}
function Smbios.MemoryDevice.property.firmware_version:get()
  if self._m_firmware_version ~= nil then
    return self._m_firmware_version
  end

  if self._io:size() >= 44 - 4 then
    local _pos = self._io:pos()
    self._io:seek(43 - 4)
    self._m_firmware_version = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_firmware_version
end

-- 
-- Size in bytes of a logical device (since 3.2). All bits set: unknown.
Smbios.MemoryDevice.property.logical_size = {}
function Smbios.MemoryDevice.property.logical_size:get()
  if self._m_logical_size ~= nil then
    return self._m_logical_size
  end

  if self._io:size() >= 84 - 4 then
    local _pos = self._io:pos()
    self._io:seek(76 - 4)
    self._m_logical_size = self._io:read_u8le()
    self._io:seek(_pos)
  end
  return self._m_logical_size
end

-- 
-- Number of a string (since 2.3): maker of the module.
Smbios.MemoryDevice.property.manufacturer = {}
function Smbios.MemoryDevice.property.manufacturer:get()
  if self._m_manufacturer ~= nil then
    return self._m_manufacturer
  end

  if self._io:size() >= 24 - 4 then
    local _pos = self._io:pos()
    self._io:seek(23 - 4)
    self._m_manufacturer = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_manufacturer
end

-- 
-- Highest voltage in mV (since 2.8). 0: unknown.
Smbios.MemoryDevice.property.maximum_voltage = {}
function Smbios.MemoryDevice.property.maximum_voltage:get()
  if self._m_maximum_voltage ~= nil then
    return self._m_maximum_voltage
  end

  if self._io:size() >= 38 - 4 then
    local _pos = self._io:pos()
    self._io:seek(36 - 4)
    self._m_maximum_voltage = self._io:read_u2le()
    self._io:seek(_pos)
  end
  return self._m_maximum_voltage
end

-- 
-- Technology of the module, one of `memory_technologies` (since 3.2).
Smbios.MemoryDevice.property.memory_technology = {}
function Smbios.MemoryDevice.property.memory_technology:get()
  if self._m_memory_technology ~= nil then
    return self._m_memory_technology
  end

  if self._io:size() >= 41 - 4 then
    local _pos = self._io:pos()
    self._io:seek(40 - 4)
    self._m_memory_technology = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_memory_technology
end

-- 
-- Lowest voltage in mV (since 2.8). 0: unknown.
Smbios.MemoryDevice.property.minimum_voltage = {}
function Smbios.MemoryDevice.property.minimum_voltage:get()
  if self._m_minimum_voltage ~= nil then
    return self._m_minimum_voltage
  end

  if self._io:size() >= 36 - 4 then
    local _pos = self._io:pos()
    self._io:seek(34 - 4)
    self._m_minimum_voltage = self._io:read_u2le()
    self._io:seek(_pos)
  end
  return self._m_minimum_voltage
end

-- 
-- Bit 5 of `operating_mode_capability`: persistent memory that is read by
-- blocks.
Smbios.MemoryDevice.property.mode_block_persistent = {}
function Smbios.MemoryDevice.property.mode_block_persistent:get()
  if self._m_mode_block_persistent ~= nil then
    return self._m_mode_block_persistent
  end

  if self._io:size() >= 43 - 4 then
    self._m_mode_block_persistent = self.operating_mode_capability & 32 ~= 0
  end
  return self._m_mode_block_persistent
end

-- 
-- Bit 4 of `operating_mode_capability`: persistent memory that is read by bytes.
Smbios.MemoryDevice.property.mode_byte_persistent = {}
function Smbios.MemoryDevice.property.mode_byte_persistent:get()
  if self._m_mode_byte_persistent ~= nil then
    return self._m_mode_byte_persistent
  end

  if self._io:size() >= 43 - 4 then
    self._m_mode_byte_persistent = self.operating_mode_capability & 16 ~= 0
  end
  return self._m_mode_byte_persistent
end

-- 
-- Bit 1 of `operating_mode_capability`: another mode.
Smbios.MemoryDevice.property.mode_other = {}
function Smbios.MemoryDevice.property.mode_other:get()
  if self._m_mode_other ~= nil then
    return self._m_mode_other
  end

  if self._io:size() >= 43 - 4 then
    self._m_mode_other = self.operating_mode_capability & 2 ~= 0
  end
  return self._m_mode_other
end

-- 
-- Bit 2 of `operating_mode_capability`: modes are not known.
Smbios.MemoryDevice.property.mode_unknown = {}
function Smbios.MemoryDevice.property.mode_unknown:get()
  if self._m_mode_unknown ~= nil then
    return self._m_mode_unknown
  end

  if self._io:size() >= 43 - 4 then
    self._m_mode_unknown = self.operating_mode_capability & 4 ~= 0
  end
  return self._m_mode_unknown
end

-- 
-- Bit 3 of `operating_mode_capability`: ordinary memory.
Smbios.MemoryDevice.property.mode_volatile_memory = {}
function Smbios.MemoryDevice.property.mode_volatile_memory:get()
  if self._m_mode_volatile_memory ~= nil then
    return self._m_mode_volatile_memory
  end

  if self._io:size() >= 43 - 4 then
    self._m_mode_volatile_memory = self.operating_mode_capability & 8 ~= 0
  end
  return self._m_mode_volatile_memory
end

-- 
-- Maker of the module by JEDEC's numbers: bank with parity, then code (since
-- 3.2). 0: unknown.
Smbios.MemoryDevice.property.module_manufacturer_id = {}
function Smbios.MemoryDevice.property.module_manufacturer_id:get()
  if self._m_module_manufacturer_id ~= nil then
    return self._m_module_manufacturer_id
  end

  if self._io:size() >= 46 - 4 then
    local _pos = self._io:pos()
    self._io:seek(44 - 4)
    self._m_module_manufacturer_id = self._io:read_u2le()
    self._io:seek(_pos)
  end
  return self._m_module_manufacturer_id
end

-- 
-- Product, as the module's maker numbers it (since 3.2). 0: unknown.
Smbios.MemoryDevice.property.module_product_id = {}
function Smbios.MemoryDevice.property.module_product_id:get()
  if self._m_module_product_id ~= nil then
    return self._m_module_product_id
  end

  if self._io:size() >= 48 - 4 then
    local _pos = self._io:pos()
    self._io:seek(46 - 4)
    self._m_module_product_id = self._io:read_u2le()
    self._io:seek(_pos)
  end
  return self._m_module_product_id
end

-- 
-- Non-volatile part in bytes (since 3.2). All bits set: unknown.
Smbios.MemoryDevice.property.non_volatile_size = {}
function Smbios.MemoryDevice.property.non_volatile_size:get()
  if self._m_non_volatile_size ~= nil then
    return self._m_non_volatile_size
  end

  if self._io:size() >= 60 - 4 then
    local _pos = self._io:pos()
    self._io:seek(52 - 4)
    self._m_non_volatile_size = self._io:read_u8le()
    self._io:seek(_pos)
  end
  return self._m_non_volatile_size
end

-- 
-- Modes that the module supports, one bit each (since 3.2).
Smbios.MemoryDevice.property.operating_mode_capability = {}
function Smbios.MemoryDevice.property.operating_mode_capability:get()
  if self._m_operating_mode_capability ~= nil then
    return self._m_operating_mode_capability
  end

  if self._io:size() >= 43 - 4 then
    local _pos = self._io:pos()
    self._io:seek(41 - 4)
    self._m_operating_mode_capability = self._io:read_u2le()
    self._io:seek(_pos)
  end
  return self._m_operating_mode_capability
end

-- 
-- Number of a string (since 2.3): part number of the module.
Smbios.MemoryDevice.property.part_number = {}
function Smbios.MemoryDevice.property.part_number:get()
  if self._m_part_number ~= nil then
    return self._m_part_number
  end

  if self._io:size() >= 27 - 4 then
    local _pos = self._io:pos()
    self._io:seek(26 - 4)
    self._m_part_number = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_part_number
end

-- 
-- Number of a string (since 2.3): serial number of the module.
Smbios.MemoryDevice.property.serial_number = {}
function Smbios.MemoryDevice.property.serial_number:get()
  if self._m_serial_number ~= nil then
    return self._m_serial_number
  end

  if self._io:size() >= 25 - 4 then
    local _pos = self._io:pos()
    self._io:seek(24 - 4)
    self._m_serial_number = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_serial_number
end

-- 
-- Highest speed that the module supports, in MT/s (since 2.3). 0: unknown.
-- 0xffff: see `extended_speed`.
Smbios.MemoryDevice.property.speed = {}
function Smbios.MemoryDevice.property.speed:get()
  if self._m_speed ~= nil then
    return self._m_speed
  end

  if self._io:size() >= 23 - 4 then
    local _pos = self._io:pos()
    self._io:seek(21 - 4)
    self._m_speed = self._io:read_u2le()
    self._io:seek(_pos)
  end
  return self._m_speed
end

-- 
-- Volatile part in bytes (since 3.2). All bits set: unknown.
Smbios.MemoryDevice.property.volatile_size = {}
function Smbios.MemoryDevice.property.volatile_size:get()
  if self._m_volatile_size ~= nil then
    return self._m_volatile_size
  end

  if self._io:size() >= 68 - 4 then
    local _pos = self._io:pos()
    self._io:seek(60 - 4)
    self._m_volatile_size = self._io:read_u8le()
    self._io:seek(_pos)
  end
  return self._m_volatile_size
end

-- 
-- Handle of the structure of the array that the socket belongs to.
-- 
-- Handle of the structure of the last error. 0xfffe: not provided. 0xffff: no
-- error.
-- 
-- Width in bits with those for error correction. 0xffff: unknown.
-- 
-- Width of the data in bits. 0xffff: unknown.
-- 
-- Size of the module, in MiB, or in KiB if bit 15 is set. 0: the socket is
-- empty. 0xffff: unknown. 0x7fff: see `extended_size`.
-- 
-- Shape of the module.
-- 
-- Number of the set of modules that have to be equal. 0: none. 0xff: unknown.
-- 
-- Number of a string: name of the socket, as printed on the board.
-- 
-- Number of a string: name of the bank of the socket.
-- 
-- Kind of the memory.
-- 
-- Further properties of the memory, one bit each. Bit 7: synchronous. 12:
-- non-volatile. 13: registered. 14: unbuffered. 15: load-reduced.

-- 
-- A set of sockets for memory modules (type 16).
-- See also: Source (https://www.dmtf.org/standards/smbios)
Smbios.PhysicalMemoryArray = class.class(KaitaiStruct)

function Smbios.PhysicalMemoryArray:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Smbios.PhysicalMemoryArray:_read()
  self.location = self._io:read_u1()
  self.location = Smbios.MemoryArrayLocations(self.location) or self.location
  self.purpose = self._io:read_u1()
  self.purpose = Smbios.MemoryArrayUses(self.purpose) or self.purpose
  self.memory_error_correction = self._io:read_u1()
  self.memory_error_correction = Smbios.ErrorCorrections(self.memory_error_correction) or self.memory_error_correction
  self.maximum_capacity = self._io:read_u4le()
  self.memory_error_information_handle = self._io:read_u2le()
  self.num_memory_devices = self._io:read_u2le()
end

-- 
-- Largest amount of memory in bytes, if `maximum_capacity` is 0x80000000 (since
-- 2.7).
Smbios.PhysicalMemoryArray.property.extended_maximum_capacity = {}
function Smbios.PhysicalMemoryArray.property.extended_maximum_capacity:get()
  if self._m_extended_maximum_capacity ~= nil then
    return self._m_extended_maximum_capacity
  end

  if self._io:size() >= 23 - 4 then
    local _pos = self._io:pos()
    self._io:seek(15 - 4)
    self._m_extended_maximum_capacity = self._io:read_u8le()
    self._io:seek(_pos)
  end
  return self._m_extended_maximum_capacity
end

-- 
-- Place of the sockets.
-- 
-- Purpose of the memory.
-- 
-- Kind of error correction.
-- 
-- Largest amount of memory in KiB. 0x80000000: unknown, or see
-- `extended_maximum_capacity`.
-- 
-- Handle of the structure of the last error. 0xfffe: not provided. 0xffff: no
-- error.
-- 
-- Count of sockets.

-- 
-- A processor socket (type 4).
-- See also: Source (https://www.dmtf.org/standards/smbios)
Smbios.ProcessorInformation = class.class(KaitaiStruct)

function Smbios.ProcessorInformation:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Smbios.ProcessorInformation:_read()
  self.socket_designation = self._io:read_u1()
  self.processor_type = self._io:read_u1()
  self.processor_type = Smbios.ProcessorTypes(self.processor_type) or self.processor_type
  self.processor_family = self._io:read_u1()
  self.processor_manufacturer = self._io:read_u1()
  self.processor_id = self._io:read_bytes(8)
  self.processor_version = self._io:read_u1()
  self.voltage = self._io:read_u1()
  self.external_clock = self._io:read_u2le()
  self.max_speed = self._io:read_u2le()
  self.current_speed = self._io:read_u2le()
  self.status = self._io:read_u1()
  self.processor_upgrade = self._io:read_u1()
end

-- 
-- Number of a string (since 2.3): inventory number of the processor.
Smbios.ProcessorInformation.property.asset_tag = {}
function Smbios.ProcessorInformation.property.asset_tag:get()
  if self._m_asset_tag ~= nil then
    return self._m_asset_tag
  end

  if self._io:size() >= 34 - 4 then
    local _pos = self._io:pos()
    self._io:seek(33 - 4)
    self._m_asset_tag = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_asset_tag
end

-- 
-- Bit 9 of `processor_characteristics`: `processor_id` has the SoC identifier of
-- an ARM64 machine.
Smbios.ProcessorInformation.property.characteristic_arm64_soc_id = {}
function Smbios.ProcessorInformation.property.characteristic_arm64_soc_id:get()
  if self._m_characteristic_arm64_soc_id ~= nil then
    return self._m_characteristic_arm64_soc_id
  end

  if self._io:size() >= 40 - 4 then
    self._m_characteristic_arm64_soc_id = self.processor_characteristics & 512 ~= 0
  end
  return self._m_characteristic_arm64_soc_id
end

-- 
-- Bit 5 of `processor_characteristics`: execution can be forbidden for parts of
-- memory.
Smbios.ProcessorInformation.property.characteristic_execute_protection = {}
function Smbios.ProcessorInformation.property.characteristic_execute_protection:get()
  if self._m_characteristic_execute_protection ~= nil then
    return self._m_characteristic_execute_protection
  end

  if self._io:size() >= 40 - 4 then
    self._m_characteristic_execute_protection = self.processor_characteristics & 32 ~= 0
  end
  return self._m_characteristic_execute_protection
end

-- 
-- Bit 4 of `processor_characteristics`: more than one thread for each core.
Smbios.ProcessorInformation.property.characteristic_hardware_thread = {}
function Smbios.ProcessorInformation.property.characteristic_hardware_thread:get()
  if self._m_characteristic_hardware_thread ~= nil then
    return self._m_characteristic_hardware_thread
  end

  if self._io:size() >= 40 - 4 then
    self._m_characteristic_hardware_thread = self.processor_characteristics & 16 ~= 0
  end
  return self._m_characteristic_hardware_thread
end

-- 
-- Bit 3 of `processor_characteristics`: more than one core.
Smbios.ProcessorInformation.property.characteristic_multi_core = {}
function Smbios.ProcessorInformation.property.characteristic_multi_core:get()
  if self._m_characteristic_multi_core ~= nil then
    return self._m_characteristic_multi_core
  end

  if self._io:size() >= 40 - 4 then
    self._m_characteristic_multi_core = self.processor_characteristics & 8 ~= 0
  end
  return self._m_characteristic_multi_core
end

-- 
-- Bit 7 of `processor_characteristics`: power can be saved under load.
Smbios.ProcessorInformation.property.characteristic_power_performance_control = {}
function Smbios.ProcessorInformation.property.characteristic_power_performance_control:get()
  if self._m_characteristic_power_performance_control ~= nil then
    return self._m_characteristic_power_performance_control
  end

  if self._io:size() >= 40 - 4 then
    self._m_characteristic_power_performance_control = self.processor_characteristics & 128 ~= 0
  end
  return self._m_characteristic_power_performance_control
end

-- 
-- Bit 1 of `processor_characteristics`: features are not known.
Smbios.ProcessorInformation.property.characteristic_unknown = {}
function Smbios.ProcessorInformation.property.characteristic_unknown:get()
  if self._m_characteristic_unknown ~= nil then
    return self._m_characteristic_unknown
  end

  if self._io:size() >= 40 - 4 then
    self._m_characteristic_unknown = self.processor_characteristics & 2 ~= 0
  end
  return self._m_characteristic_unknown
end

-- 
-- Bit 6 of `processor_characteristics`: virtualisation is supported.
Smbios.ProcessorInformation.property.characteristic_virtualization = {}
function Smbios.ProcessorInformation.property.characteristic_virtualization:get()
  if self._m_characteristic_virtualization ~= nil then
    return self._m_characteristic_virtualization
  end

  if self._io:size() >= 40 - 4 then
    self._m_characteristic_virtualization = self.processor_characteristics & 64 ~= 0
  end
  return self._m_characteristic_virtualization
end

-- 
-- Bit 8 of `processor_characteristics`: 128 bits.
Smbios.ProcessorInformation.property.characteristic_wide_128_bits = {}
function Smbios.ProcessorInformation.property.characteristic_wide_128_bits:get()
  if self._m_characteristic_wide_128_bits ~= nil then
    return self._m_characteristic_wide_128_bits
  end

  if self._io:size() >= 40 - 4 then
    self._m_characteristic_wide_128_bits = self.processor_characteristics & 256 ~= 0
  end
  return self._m_characteristic_wide_128_bits
end

-- 
-- Bit 2 of `processor_characteristics`: 64 bits.
Smbios.ProcessorInformation.property.characteristic_wide_64_bits = {}
function Smbios.ProcessorInformation.property.characteristic_wide_64_bits:get()
  if self._m_characteristic_wide_64_bits ~= nil then
    return self._m_characteristic_wide_64_bits
  end

  if self._io:size() >= 40 - 4 then
    self._m_characteristic_wide_64_bits = self.processor_characteristics & 4 ~= 0
  end
  return self._m_characteristic_wide_64_bits
end

-- 
-- Bit 6 of `status`: the socket is populated.
Smbios.ProcessorInformation.property.is_populated = {}
function Smbios.ProcessorInformation.property.is_populated:get()
  if self._m_is_populated ~= nil then
    return self._m_is_populated
  end

  self._m_is_populated = self.status & 64 ~= 0
  return self._m_is_populated
end

-- 
-- Handle of the structure of the first-level cache (since 2.1). 0xffff: none
-- given.
Smbios.ProcessorInformation.property.l1_cache_handle = {}
function Smbios.ProcessorInformation.property.l1_cache_handle:get()
  if self._m_l1_cache_handle ~= nil then
    return self._m_l1_cache_handle
  end

  if self._io:size() >= 28 - 4 then
    local _pos = self._io:pos()
    self._io:seek(26 - 4)
    self._m_l1_cache_handle = self._io:read_u2le()
    self._io:seek(_pos)
  end
  return self._m_l1_cache_handle
end

-- 
-- Handle of the structure of the second-level cache (since 2.1). 0xffff: none
-- given.
Smbios.ProcessorInformation.property.l2_cache_handle = {}
function Smbios.ProcessorInformation.property.l2_cache_handle:get()
  if self._m_l2_cache_handle ~= nil then
    return self._m_l2_cache_handle
  end

  if self._io:size() >= 30 - 4 then
    local _pos = self._io:pos()
    self._io:seek(28 - 4)
    self._m_l2_cache_handle = self._io:read_u2le()
    self._io:seek(_pos)
  end
  return self._m_l2_cache_handle
end

-- 
-- Handle of the structure of the third-level cache (since 2.1). 0xffff: none
-- given.
Smbios.ProcessorInformation.property.l3_cache_handle = {}
function Smbios.ProcessorInformation.property.l3_cache_handle:get()
  if self._m_l3_cache_handle ~= nil then
    return self._m_l3_cache_handle
  end

  if self._io:size() >= 32 - 4 then
    local _pos = self._io:pos()
    self._io:seek(30 - 4)
    self._m_l3_cache_handle = self._io:read_u2le()
    self._io:seek(_pos)
  end
  return self._m_l3_cache_handle
end

-- 
-- Cores of the processor (since 2.5). 0: unknown. 0xff: see `num_cores_2`.
Smbios.ProcessorInformation.property.num_cores = {}
function Smbios.ProcessorInformation.property.num_cores:get()
  if self._m_num_cores ~= nil then
    return self._m_num_cores
  end

  if self._io:size() >= 36 - 4 then
    local _pos = self._io:pos()
    self._io:seek(35 - 4)
    self._m_num_cores = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_num_cores
end

-- 
-- Cores if `num_cores` is 0xff (since 3.0). 0: unknown.
Smbios.ProcessorInformation.property.num_cores_2 = {}
function Smbios.ProcessorInformation.property.num_cores_2:get()
  if self._m_num_cores_2 ~= nil then
    return self._m_num_cores_2
  end

  if self._io:size() >= 44 - 4 then
    local _pos = self._io:pos()
    self._io:seek(42 - 4)
    self._m_num_cores_2 = self._io:read_u2le()
    self._io:seek(_pos)
  end
  return self._m_num_cores_2
end

-- 
-- Cores that the firmware has enabled (since 2.5). 0: unknown. 0xff: see
-- `num_cores_enabled_2`.
Smbios.ProcessorInformation.property.num_cores_enabled = {}
function Smbios.ProcessorInformation.property.num_cores_enabled:get()
  if self._m_num_cores_enabled ~= nil then
    return self._m_num_cores_enabled
  end

  if self._io:size() >= 37 - 4 then
    local _pos = self._io:pos()
    self._io:seek(36 - 4)
    self._m_num_cores_enabled = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_num_cores_enabled
end

-- 
-- Cores enabled if `num_cores_enabled` is 0xff (since 3.0). 0: unknown.
Smbios.ProcessorInformation.property.num_cores_enabled_2 = {}
function Smbios.ProcessorInformation.property.num_cores_enabled_2:get()
  if self._m_num_cores_enabled_2 ~= nil then
    return self._m_num_cores_enabled_2
  end

  if self._io:size() >= 46 - 4 then
    local _pos = self._io:pos()
    self._io:seek(44 - 4)
    self._m_num_cores_enabled_2 = self._io:read_u2le()
    self._io:seek(_pos)
  end
  return self._m_num_cores_enabled_2
end

-- 
-- Threads of the processor (since 2.5). 0: unknown. 0xff: see `num_threads_2`.
Smbios.ProcessorInformation.property.num_threads = {}
function Smbios.ProcessorInformation.property.num_threads:get()
  if self._m_num_threads ~= nil then
    return self._m_num_threads
  end

  if self._io:size() >= 38 - 4 then
    local _pos = self._io:pos()
    self._io:seek(37 - 4)
    self._m_num_threads = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_num_threads
end

-- 
-- Threads if `num_threads` is 0xff (since 3.0). 0: unknown.
Smbios.ProcessorInformation.property.num_threads_2 = {}
function Smbios.ProcessorInformation.property.num_threads_2:get()
  if self._m_num_threads_2 ~= nil then
    return self._m_num_threads_2
  end

  if self._io:size() >= 48 - 4 then
    local _pos = self._io:pos()
    self._io:seek(46 - 4)
    self._m_num_threads_2 = self._io:read_u2le()
    self._io:seek(_pos)
  end
  return self._m_num_threads_2
end

-- 
-- Number of a string (since 2.3): part number of the processor.
Smbios.ProcessorInformation.property.part_number = {}
function Smbios.ProcessorInformation.property.part_number:get()
  if self._m_part_number ~= nil then
    return self._m_part_number
  end

  if self._io:size() >= 35 - 4 then
    local _pos = self._io:pos()
    self._io:seek(34 - 4)
    self._m_part_number = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_part_number
end

-- 
-- Features of the processor, one bit each (since 2.5). Bit 2: 64 bits. 3: more
-- than one core. 4: more than one thread for each core. 5: execution can be
-- forbidden. 6: virtualisation.
Smbios.ProcessorInformation.property.processor_characteristics = {}
function Smbios.ProcessorInformation.property.processor_characteristics:get()
  if self._m_processor_characteristics ~= nil then
    return self._m_processor_characteristics
  end

  if self._io:size() >= 40 - 4 then
    local _pos = self._io:pos()
    self._io:seek(38 - 4)
    self._m_processor_characteristics = self._io:read_u2le()
    self._io:seek(_pos)
  end
  return self._m_processor_characteristics
end

-- 
-- Family if `processor_family` is 0xfe (since 2.6).
Smbios.ProcessorInformation.property.processor_family_2 = {}
function Smbios.ProcessorInformation.property.processor_family_2:get()
  if self._m_processor_family_2 ~= nil then
    return self._m_processor_family_2
  end

  if self._io:size() >= 42 - 4 then
    local _pos = self._io:pos()
    self._io:seek(40 - 4)
    self._m_processor_family_2 = self._io:read_u2le()
    self._io:seek(_pos)
  end
  return self._m_processor_family_2
end

-- 
-- Number of a string (since 2.3): serial number of the processor.
Smbios.ProcessorInformation.property.serial_number = {}
function Smbios.ProcessorInformation.property.serial_number:get()
  if self._m_serial_number ~= nil then
    return self._m_serial_number
  end

  if self._io:size() >= 33 - 4 then
    local _pos = self._io:pos()
    self._io:seek(32 - 4)
    self._m_serial_number = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_serial_number
end

-- 
-- Number of a string: name of the socket.
-- 
-- Use of the processor.
-- 
-- Family in the numbering of DSP0134, such as 0xcd for a Core i5. 0xfe: see
-- `processor_family_2`.
-- 
-- Number of a string: maker of the processor.
-- 
-- On x86, EAX and EDX of CPUID leaf 1, in this order.
-- 
-- Number of a string: name of the processor.
-- 
-- If bit 7 is set, tenths of a volt in the lower seven bits. Otherwise voltages
-- that the socket supports: bit 0 for 5 V, bit 1 for 3.3 V, bit 2 for 2.9 V.
-- 
-- Frequency of the external clock in MHz. 0: unknown.
-- 
-- Highest speed that the board supports, in MHz. 0: unknown.
-- 
-- Speed at the start of the machine, in MHz. 0: unknown.
-- 
-- Bit 6: the socket is populated. Lower three bits: one of `processor_states`.
-- 
-- Kind of the socket, in the numbering of DSP0134.

-- 
-- What Windows puts before the structures, without the firmware's entry point.
-- See also: Source (https://learn.microsoft.com/en-us/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemfirmwaretable)
Smbios.RawDataHeader = class.class(KaitaiStruct)

function Smbios.RawDataHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Smbios.RawDataHeader:_read()
  self.calling_method = self._io:read_u1()
  self.major_version = self._io:read_u1()
  self.minor_version = self._io:read_u1()
  self.dmi_revision = self._io:read_u1()
  self.len_tables = self._io:read_u4le()
end

-- 
-- 0 in practice; the tables were found in memory.
-- 
-- Major number of the version of the standard.
-- 
-- Minor number of the version of the standard.
-- 
-- Revision of the entry point; 0 or 1 in practice.
-- 
-- Bytes of the structures.

-- 
-- One structure. The set of texts ends with an empty text; a structure without
-- texts has two zero bytes, an empty first text and the empty one that ends the
-- set.
-- See also: Source (https://www.dmtf.org/standards/smbios)
Smbios.Structure = class.class(KaitaiStruct)

function Smbios.Structure:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Smbios.Structure:_read()
  self.header = Smbios.StructureHeader(self._io, self, self._root)
  local _on = self.header.structure_type
  if _on == Smbios.StructureTypes.baseboard_information then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = Smbios.BaseboardInformation(_io, self, self._root)
  elseif _on == Smbios.StructureTypes.bios_information then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = Smbios.BiosInformation(_io, self, self._root)
  elseif _on == Smbios.StructureTypes.memory_device then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = Smbios.MemoryDevice(_io, self, self._root)
  elseif _on == Smbios.StructureTypes.physical_memory_array then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = Smbios.PhysicalMemoryArray(_io, self, self._root)
  elseif _on == Smbios.StructureTypes.processor_information then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = Smbios.ProcessorInformation(_io, self, self._root)
  elseif _on == Smbios.StructureTypes.system_enclosure then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = Smbios.SystemEnclosure(_io, self, self._root)
  elseif _on == Smbios.StructureTypes.system_information then
    self._raw_body = self._io:read_bytes(self.len_body)
    local _io = KaitaiStream(stringstream(self._raw_body))
    self.body = Smbios.SystemInformation(_io, self, self._root)
  else
    self.body = self._io:read_bytes(self.len_body)
  end
  self.first_text = self._io:read_bytes_term(0, false, true, false)
  self.more_texts = {}
  local i = 0
  while true do
    local _ = self._io:read_bytes_term(0, false, true, false)
    self.more_texts[i + 1] = _
    if #_ == 0 then
      break
    end
    i = i + 1
  end
end

-- 
-- Bytes of `body`. Less than 0 where the table is broken.
Smbios.Structure.property.len_body = {}
function Smbios.Structure.property.len_body:get()
  if self._m_len_body ~= nil then
    return self._m_len_body
  end

  self._m_len_body = self.header.len_structure - 4
  return self._m_len_body
end

-- 
-- Type, length and handle.
-- 
-- The rest of the formatted part; raw bytes for types that are not described
-- here.
-- 
-- The text with the number 1; empty if there are no texts.
-- 
-- The texts from number 2 on; the last is empty and ends the set.

-- 
-- The first four bytes of a structure.
-- See also: Source (https://www.dmtf.org/standards/smbios)
Smbios.StructureHeader = class.class(KaitaiStruct)

function Smbios.StructureHeader:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Smbios.StructureHeader:_read()
  self.structure_type = self._io:read_u1()
  self.structure_type = Smbios.StructureTypes(self.structure_type) or self.structure_type
  self.len_structure = self._io:read_u1()
  self.handle = self._io:read_u2le()
end

-- 
-- Kind of the structure. Numbers from 128 on belong to the firmware's maker.
-- 
-- Bytes of the formatted part, with these four.
-- 
-- Number by which other structures refer to this one.

-- 
-- Structures up to the one that ends the table, or to the end of the bytes.
-- See also: Source (https://www.dmtf.org/standards/smbios)
Smbios.StructureTable = class.class(KaitaiStruct)

function Smbios.StructureTable:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Smbios.StructureTable:_read()
  self.structures = {}
  local i = 0
  while true do
    local _ = Smbios.Structure(self._io, self, self._root)
    self.structures[i + 1] = _
    if  ((_.header.structure_type == Smbios.StructureTypes.end_of_table) or (self._io:is_eof()))  then
      break
    end
    i = i + 1
  end
end

-- 
-- The structures in the order of the firmware.

-- 
-- The case of the machine (type 3).
-- See also: Source (https://www.dmtf.org/standards/smbios)
Smbios.SystemEnclosure = class.class(KaitaiStruct)

function Smbios.SystemEnclosure:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Smbios.SystemEnclosure:_read()
  self.manufacturer = self._io:read_u1()
  self.chassis_type = self._io:read_u1()
  self.version = self._io:read_u1()
  self.serial_number = self._io:read_u1()
  self.asset_tag = self._io:read_u1()
end

-- 
-- State when the machine was last started, one of `chassis_states` (since 2.1).
Smbios.SystemEnclosure.property.boot_up_state = {}
function Smbios.SystemEnclosure.property.boot_up_state:get()
  if self._m_boot_up_state ~= nil then
    return self._m_boot_up_state
  end

  if self._io:size() >= 10 - 4 then
    local _pos = self._io:pos()
    self._io:seek(9 - 4)
    self._m_boot_up_state = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_boot_up_state
end

-- 
-- Bit 7 of `chassis_type`: the chassis has a lock.
Smbios.SystemEnclosure.property.has_lock = {}
function Smbios.SystemEnclosure.property.has_lock:get()
  if self._m_has_lock ~= nil then
    return self._m_has_lock
  end

  self._m_has_lock = self.chassis_type & 128 ~= 0
  return self._m_has_lock
end

-- 
-- Height in rack units of 44.45 mm (since 2.3). 0: not given.
Smbios.SystemEnclosure.property.height = {}
function Smbios.SystemEnclosure.property.height:get()
  if self._m_height ~= nil then
    return self._m_height
  end

  if self._io:size() >= 18 - 4 then
    local _pos = self._io:pos()
    self._io:seek(17 - 4)
    self._m_height = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_height
end

-- 
-- Bytes of each of these records (since 2.3).
Smbios.SystemEnclosure.property.len_contained_element = {}
function Smbios.SystemEnclosure.property.len_contained_element:get()
  if self._m_len_contained_element ~= nil then
    return self._m_len_contained_element
  end

  if self._io:size() >= 21 - 4 then
    local _pos = self._io:pos()
    self._io:seek(20 - 4)
    self._m_len_contained_element = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_len_contained_element
end

-- 
-- Count of the records of contained elements that follow (since 2.3).
Smbios.SystemEnclosure.property.num_contained_elements = {}
function Smbios.SystemEnclosure.property.num_contained_elements:get()
  if self._m_num_contained_elements ~= nil then
    return self._m_num_contained_elements
  end

  if self._io:size() >= 20 - 4 then
    local _pos = self._io:pos()
    self._io:seek(19 - 4)
    self._m_num_contained_elements = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_num_contained_elements
end

-- 
-- Count of power cords (since 2.3). 0: not given.
Smbios.SystemEnclosure.property.num_power_cords = {}
function Smbios.SystemEnclosure.property.num_power_cords:get()
  if self._m_num_power_cords ~= nil then
    return self._m_num_power_cords
  end

  if self._io:size() >= 19 - 4 then
    local _pos = self._io:pos()
    self._io:seek(18 - 4)
    self._m_num_power_cords = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_num_power_cords
end

-- 
-- For the use of the maker (since 2.3).
Smbios.SystemEnclosure.property.oem_defined = {}
function Smbios.SystemEnclosure.property.oem_defined:get()
  if self._m_oem_defined ~= nil then
    return self._m_oem_defined
  end

  if self._io:size() >= 17 - 4 then
    local _pos = self._io:pos()
    self._io:seek(13 - 4)
    self._m_oem_defined = self._io:read_u4le()
    self._io:seek(_pos)
  end
  return self._m_oem_defined
end

-- 
-- Offset of `sku_number`, which is behind the contained elements.
Smbios.SystemEnclosure.property.ofs_sku_number = {}
function Smbios.SystemEnclosure.property.ofs_sku_number:get()
  if self._m_ofs_sku_number ~= nil then
    return self._m_ofs_sku_number
  end

  if self._io:size() >= 21 - 4 then
    self._m_ofs_sku_number = (21 - 4) + self.num_contained_elements * self.len_contained_element
  end
  return self._m_ofs_sku_number
end

-- 
-- State of the power supply, one of `chassis_states` (since 2.1).
Smbios.SystemEnclosure.property.power_supply_state = {}
function Smbios.SystemEnclosure.property.power_supply_state:get()
  if self._m_power_supply_state ~= nil then
    return self._m_power_supply_state
  end

  if self._io:size() >= 11 - 4 then
    local _pos = self._io:pos()
    self._io:seek(10 - 4)
    self._m_power_supply_state = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_power_supply_state
end

-- 
-- Physical security, one of `chassis_security_states` (since 2.1).
Smbios.SystemEnclosure.property.security_status = {}
function Smbios.SystemEnclosure.property.security_status:get()
  if self._m_security_status ~= nil then
    return self._m_security_status
  end

  if self._io:size() >= 13 - 4 then
    local _pos = self._io:pos()
    self._io:seek(12 - 4)
    self._m_security_status = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_security_status
end

-- 
-- Number of a string (since 2.7): number under which the chassis is ordered.
Smbios.SystemEnclosure.property.sku_number = {}
function Smbios.SystemEnclosure.property.sku_number:get()
  if self._m_sku_number ~= nil then
    return self._m_sku_number
  end

  if  ((self._io:size() >= 21 - 4) and (self._io:size() > self.ofs_sku_number))  then
    local _pos = self._io:pos()
    self._io:seek(self.ofs_sku_number)
    self._m_sku_number = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_sku_number
end

-- 
-- State of the temperature, one of `chassis_states` (since 2.1).
Smbios.SystemEnclosure.property.thermal_state = {}
function Smbios.SystemEnclosure.property.thermal_state:get()
  if self._m_thermal_state ~= nil then
    return self._m_thermal_state
  end

  if self._io:size() >= 12 - 4 then
    local _pos = self._io:pos()
    self._io:seek(11 - 4)
    self._m_thermal_state = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_thermal_state
end

-- 
-- Number of a string: maker of the chassis.
-- 
-- Kind of the chassis, one of `chassis_types`, in the lower seven bits. Bit 7:
-- the chassis has a lock.
-- 
-- Number of a string: version of the chassis.
-- 
-- Number of a string: serial number of the chassis.
-- 
-- Number of a string: inventory number of the chassis.

-- 
-- The machine as its maker sells it (type 1).
-- See also: Source (https://www.dmtf.org/standards/smbios)
Smbios.SystemInformation = class.class(KaitaiStruct)

function Smbios.SystemInformation:_init(io, parent, root)
  KaitaiStruct._init(self, io)
  self._parent = parent
  self._root = root
  self:_read()
end

function Smbios.SystemInformation:_read()
  self.manufacturer = self._io:read_u1()
  self.product_name = self._io:read_u1()
  self.version = self._io:read_u1()
  self.serial_number = self._io:read_u1()
end

-- 
-- Number of a string (since 2.4): family of the product.
Smbios.SystemInformation.property.family = {}
function Smbios.SystemInformation.property.family:get()
  if self._m_family ~= nil then
    return self._m_family
  end

  if self._io:size() >= 27 - 4 then
    local _pos = self._io:pos()
    self._io:seek(26 - 4)
    self._m_family = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_family
end

-- 
-- Number of a string (since 2.4): number under which the product is ordered.
Smbios.SystemInformation.property.sku_number = {}
function Smbios.SystemInformation.property.sku_number:get()
  if self._m_sku_number ~= nil then
    return self._m_sku_number
  end

  if self._io:size() >= 26 - 4 then
    local _pos = self._io:pos()
    self._io:seek(25 - 4)
    self._m_sku_number = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_sku_number
end

-- 
-- Identity of the machine (since 2.1). All bits clear: not present. All bits
-- set: not set. Since 2.6 the first three fields are little-endian. Windows
-- stores zeros in crash dumps.
Smbios.SystemInformation.property.uuid = {}
function Smbios.SystemInformation.property.uuid:get()
  if self._m_uuid ~= nil then
    return self._m_uuid
  end

  if self._io:size() >= 24 - 4 then
    local _pos = self._io:pos()
    self._io:seek(8 - 4)
    self._m_uuid = self._io:read_bytes(16)
    self._io:seek(_pos)
  end
  return self._m_uuid
end

-- 
-- Event that started the machine, one of `wake_up_types` (since 2.1).
Smbios.SystemInformation.property.wake_up_type = {}
function Smbios.SystemInformation.property.wake_up_type:get()
  if self._m_wake_up_type ~= nil then
    return self._m_wake_up_type
  end

  if self._io:size() >= 25 - 4 then
    local _pos = self._io:pos()
    self._io:seek(24 - 4)
    self._m_wake_up_type = self._io:read_u1()
    self._io:seek(_pos)
  end
  return self._m_wake_up_type
end

-- 
-- Number of a string: maker of the machine.
-- 
-- Number of a string: name of the product.
-- 
-- Number of a string: version of the product.
-- 
-- Number of a string: serial number of the machine.

return Smbios
