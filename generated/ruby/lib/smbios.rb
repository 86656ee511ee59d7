# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/smbios.ksy; kaitai-struct-compiler 0.11.0

require 'kaitai/struct/struct'

unless Gem::Version.new(Kaitai::Struct::VERSION) >= Gem::Version.new('0.11')
  raise "Incompatible Kaitai Struct Ruby API: 0.11 or later is required, but you have #{Kaitai::Struct::VERSION}"
end


##
# The System Management BIOS tables of a machine, in which its firmware
# describes it: maker and product, board, chassis, processors, memory modules.
# The bytes are those that `GetSystemFirmwareTable` returns for the provider
# `RSMB`, a structure named `RawSMBIOSData`; Windows adds the same to crash
# dumps, as secondary data with the tag bc5c008f-1e3a-44d7-988d-86f6884c6758.
# 
# A header of eight bytes is followed by structures, the last of which has the
# type 127. A structure has a formatted part and a set of texts, to which the
# formatted part refers by number: 1 is the first, 0 is none. Texts have
# no declared encoding.
# 
# Each version of the standard made some formatted parts longer, so that the
# length of a structure decides which fields it has. The first version's fields
# are those of the sequences here, later ones are instances that exist as far as
# the length reaches. Offsets are written as in the standard, which counts from
# the type of the structure: less four, the bytes before the formatted part.
# 
# Firmware is often careless: fields may have a text such as "To Be Filled By
# O.E.M.", and numbers may be wrong.
# @see https://www.dmtf.org/standards/smbios Source
# @see https://www.dmtf.org/sites/default/files/standards/documents/DSP0134_3.7.0.pdf Source
# @see https://learn.microsoft.com/en-us/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemfirmwaretable Source
class Smbios < Kaitai::Struct::Struct

  BOARD_TYPES = {
    1 => :board_types_not_known,
    2 => :board_types_other,
    3 => :board_types_server_blade,
    4 => :board_types_connectivity_switch,
    5 => :board_types_system_management_module,
    6 => :board_types_processor_module,
    7 => :board_types_i_o_module,
    8 => :board_types_memory_module,
    9 => :board_types_daughter_board,
    10 => :board_types_motherboard,
    11 => :board_types_processor_memory_module,
    12 => :board_types_processor_io_module,
    13 => :board_types_interconnect_board,
  }
  I__BOARD_TYPES = BOARD_TYPES.invert

  CHASSIS_SECURITY_STATES = {
    1 => :chassis_security_states_other,
    2 => :chassis_security_states_not_known,
    3 => :chassis_security_states_no_security,
    4 => :chassis_security_states_external_interface_locked_out,
    5 => :chassis_security_states_external_interface_enabled,
  }
  I__CHASSIS_SECURITY_STATES = CHASSIS_SECURITY_STATES.invert

  CHASSIS_STATES = {
    1 => :chassis_states_other,
    2 => :chassis_states_not_known,
    3 => :chassis_states_safe,
    4 => :chassis_states_warning,
    5 => :chassis_states_critical,
    6 => :chassis_states_non_recoverable,
  }
  I__CHASSIS_STATES = CHASSIS_STATES.invert

  CHASSIS_TYPES = {
    1 => :chassis_types_other,
    2 => :chassis_types_not_known,
    3 => :chassis_types_desktop,
    4 => :chassis_types_low_profile_desktop,
    5 => :chassis_types_pizza_box,
    6 => :chassis_types_mini_tower,
    7 => :chassis_types_tower,
    8 => :chassis_types_portable,
    9 => :chassis_types_laptop,
    10 => :chassis_types_notebook,
    11 => :chassis_types_hand_held,
    12 => :chassis_types_docking_station,
    13 => :chassis_types_all_in_one,
    14 => :chassis_types_sub_notebook,
    15 => :chassis_types_space_saving,
    16 => :chassis_types_lunch_box,
    17 => :chassis_types_main_server_chassis,
    18 => :chassis_types_expansion_chassis,
    19 => :chassis_types_subchassis,
    20 => :chassis_types_bus_expansion_chassis,
    21 => :chassis_types_peripheral_chassis,
    22 => :chassis_types_raid_chassis,
    23 => :chassis_types_rack_mount_chassis,
    24 => :chassis_types_sealed_case_pc,
    25 => :chassis_types_multi_system_chassis,
    26 => :chassis_types_compact_pci,
    27 => :chassis_types_advanced_tca,
    28 => :chassis_types_blade,
    29 => :chassis_types_blade_enclosure,
    30 => :chassis_types_tablet,
    31 => :chassis_types_convertible,
    32 => :chassis_types_detachable,
    33 => :chassis_types_iot_gateway,
    34 => :chassis_types_embedded_pc,
    35 => :chassis_types_mini_pc,
    36 => :chassis_types_stick_pc,
  }
  I__CHASSIS_TYPES = CHASSIS_TYPES.invert

  ERROR_CORRECTIONS = {
    1 => :error_corrections_other,
    2 => :error_corrections_not_known,
    3 => :error_corrections_no_correction,
    4 => :error_corrections_parity,
    5 => :error_corrections_single_bit_ecc,
    6 => :error_corrections_multi_bit_ecc,
    7 => :error_corrections_crc,
  }
  I__ERROR_CORRECTIONS = ERROR_CORRECTIONS.invert

  FORM_FACTORS = {
    1 => :form_factors_other,
    2 => :form_factors_not_known,
    3 => :form_factors_simm,
    4 => :form_factors_sip,
    5 => :form_factors_chip,
    6 => :form_factors_dip,
    7 => :form_factors_zip,
    8 => :form_factors_proprietary_card,
    9 => :form_factors_dimm,
    10 => :form_factors_tsop,
    11 => :form_factors_row_of_chips,
    12 => :form_factors_rimm,
    13 => :form_factors_sodimm,
    14 => :form_factors_srimm,
    15 => :form_factors_fb_dimm,
    16 => :form_factors_die,
    17 => :form_factors_camm,
  }
  I__FORM_FACTORS = FORM_FACTORS.invert

  MEMORY_ARRAY_LOCATIONS = {
    1 => :memory_array_locations_other,
    2 => :memory_array_locations_not_known,
    3 => :memory_array_locations_system_board_or_motherboard,
    4 => :memory_array_locations_isa_add_on_card,
    5 => :memory_array_locations_eisa_add_on_card,
    6 => :memory_array_locations_pci_add_on_card,
    7 => :memory_array_locations_mca_add_on_card,
    8 => :memory_array_locations_pcmcia_add_on_card,
    9 => :memory_array_locations_proprietary_add_on_card,
    10 => :memory_array_locations_nubus,
    160 => :memory_array_locations_pc_98_c20_add_on_card,
    161 => :memory_array_locations_pc_98_c24_add_on_card,
    162 => :memory_array_locations_pc_98_e_add_on_card,
    163 => :memory_array_locations_pc_98_local_bus_add_on_card,
    164 => :memory_array_locations_cxl_add_on_card,
  }
  I__MEMORY_ARRAY_LOCATIONS = MEMORY_ARRAY_LOCATIONS.invert

  MEMORY_ARRAY_USES = {
    1 => :memory_array_uses_other,
    2 => :memory_array_uses_not_known,
    3 => :memory_array_uses_system_memory,
    4 => :memory_array_uses_video_memory,
    5 => :memory_array_uses_flash_memory,
    6 => :memory_array_uses_non_volatile_ram,
    7 => :memory_array_uses_cache_memory,
  }
  I__MEMORY_ARRAY_USES = MEMORY_ARRAY_USES.invert

  MEMORY_TECHNOLOGIES = {
    1 => :memory_technologies_other,
    2 => :memory_technologies_not_known,
    3 => :memory_technologies_dram,
    4 => :memory_technologies_nvdimm_n,
    5 => :memory_technologies_nvdimm_f,
    6 => :memory_technologies_nvdimm_p,
    7 => :memory_technologies_intel_optane_persistent_memory,
  }
  I__MEMORY_TECHNOLOGIES = MEMORY_TECHNOLOGIES.invert

  MEMORY_TYPES = {
    1 => :memory_types_other,
    2 => :memory_types_not_known,
    3 => :memory_types_dram,
    4 => :memory_types_edram,
    5 => :memory_types_vram,
    6 => :memory_types_sram,
    7 => :memory_types_ram,
    8 => :memory_types_rom,
    9 => :memory_types_flash,
    10 => :memory_types_eeprom,
    11 => :memory_types_feprom,
    12 => :memory_types_eprom,
    13 => :memory_types_cdram,
    14 => :memory_types_dram_3d,
    15 => :memory_types_sdram,
    16 => :memory_types_sgram,
    17 => :memory_types_rdram,
    18 => :memory_types_ddr,
    19 => :memory_types_ddr2,
    20 => :memory_types_ddr2_fb_dimm,
    24 => :memory_types_ddr3,
    25 => :memory_types_fbd2,
    26 => :memory_types_ddr4,
    27 => :memory_types_lpddr,
    28 => :memory_types_lpddr2,
    29 => :memory_types_lpddr3,
    30 => :memory_types_lpddr4,
    31 => :memory_types_logical_non_volatile_device,
    32 => :memory_types_hbm,
    33 => :memory_types_hbm2,
    34 => :memory_types_ddr5,
    35 => :memory_types_lpddr5,
    36 => :memory_types_hbm3,
  }
  I__MEMORY_TYPES = MEMORY_TYPES.invert

  PROCESSOR_STATES = {
    0 => :processor_states_not_known,
    1 => :processor_states_enabled,
    2 => :processor_states_disabled_by_user,
    3 => :processor_states_disabled_by_bios,
    4 => :processor_states_idle,
    7 => :processor_states_other,
  }
  I__PROCESSOR_STATES = PROCESSOR_STATES.invert

  PROCESSOR_TYPES = {
    1 => :processor_types_other,
    2 => :processor_types_not_known,
    3 => :processor_types_central_processor,
    4 => :processor_types_math_processor,
    5 => :processor_types_dsp_processor,
    6 => :processor_types_video_processor,
  }
  I__PROCESSOR_TYPES = PROCESSOR_TYPES.invert

  STRUCTURE_TYPES = {
    0 => :structure_types_bios_information,
    1 => :structure_types_system_information,
    2 => :structure_types_baseboard_information,
    3 => :structure_types_system_enclosure,
    4 => :structure_types_processor_information,
    5 => :structure_types_memory_controller_information,
    6 => :structure_types_memory_module_information,
    7 => :structure_types_cache_information,
    8 => :structure_types_port_connector_information,
    9 => :structure_types_system_slots,
    10 => :structure_types_on_board_devices_information,
    11 => :structure_types_oem_strings,
    12 => :structure_types_system_configuration_options,
    13 => :structure_types_bios_language_information,
    14 => :structure_types_group_associations,
    15 => :structure_types_system_event_log,
    16 => :structure_types_physical_memory_array,
    17 => :structure_types_memory_device,
    18 => :structure_types_memory_error_information_32,
    19 => :structure_types_memory_array_mapped_address,
    20 => :structure_types_memory_device_mapped_address,
    21 => :structure_types_built_in_pointing_device,
    22 => :structure_types_portable_battery,
    23 => :structure_types_system_reset,
    24 => :structure_types_hardware_security,
    25 => :structure_types_system_power_controls,
    26 => :structure_types_voltage_probe,
    27 => :structure_types_cooling_device,
    28 => :structure_types_temperature_probe,
    29 => :structure_types_electrical_current_probe,
    30 => :structure_types_out_of_band_remote_access,
    31 => :structure_types_boot_integrity_services_entry_point,
    32 => :structure_types_system_boot_information,
    33 => :structure_types_memory_error_information_64,
    34 => :structure_types_management_device,
    35 => :structure_types_management_device_component,
    36 => :structure_types_management_device_threshold_data,
    37 => :structure_types_memory_channel,
    38 => :structure_types_ipmi_device_information,
    39 => :structure_types_system_power_supply,
    40 => :structure_types_additional_information,
    41 => :structure_types_onboard_devices_extended_information,
    42 => :structure_types_management_controller_host_interface,
    43 => :structure_types_tpm_device,
    44 => :structure_types_processor_additional_information,
    45 => :structure_types_firmware_inventory_information,
    46 => :structure_types_string_property,
    126 => :structure_types_inactive,
    127 => :structure_types_end_of_table,
  }
  I__STRUCTURE_TYPES = STRUCTURE_TYPES.invert

  WAKE_UP_TYPES = {
    0 => :wake_up_types_reserved,
    1 => :wake_up_types_other,
    2 => :wake_up_types_not_known,
    3 => :wake_up_types_apm_timer,
    4 => :wake_up_types_modem_ring,
    5 => :wake_up_types_lan_remote,
    6 => :wake_up_types_power_switch,
    7 => :wake_up_types_pci_pme,
    8 => :wake_up_types_ac_power_restored,
  }
  I__WAKE_UP_TYPES = WAKE_UP_TYPES.invert
  def initialize(_io, _parent = nil, _root = nil)
    super(_io, _parent, _root || self)
    _read
  end

  def _read
    @header = RawDataHeader.new(@_io, self, @_root)
    _io_tables = @_io.substream(len_tables)
    @tables = StructureTable.new(_io_tables, self, @_root)
    self
  end

  ##
  # The motherboard, or another board (type 2).
  # @see https://www.dmtf.org/standards/smbios Source
  class BaseboardInformation < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @manufacturer = @_io.read_u1
      @product = @_io.read_u1
      @version = @_io.read_u1
      @serial_number = @_io.read_u1
      self
    end

    ##
    # Number of a string: inventory number of the board.
    def asset_tag
      return @asset_tag unless @asset_tag.nil?
      if _io.size >= 9 - 4
        _pos = @_io.pos
        @_io.seek(8 - 4)
        @asset_tag = @_io.read_u1
        @_io.seek(_pos)
      end
      @asset_tag
    end

    ##
    # Kind of the board, one of `board_types`.
    def board_type
      return @board_type unless @board_type.nil?
      if _io.size >= 14 - 4
        _pos = @_io.pos
        @_io.seek(13 - 4)
        @board_type = @_io.read_u1
        @_io.seek(_pos)
      end
      @board_type
    end

    ##
    # Handle of the structure of the chassis.
    def chassis_handle
      return @chassis_handle unless @chassis_handle.nil?
      if _io.size >= 13 - 4
        _pos = @_io.pos
        @_io.seek(11 - 4)
        @chassis_handle = @_io.read_u2le
        @_io.seek(_pos)
      end
      @chassis_handle
    end

    ##
    # One bit each. Bit 0: hosts other boards, is a motherboard. 1: needs a daughter
    # board. 2: can be removed. 3: can be replaced. 4: can be replaced while the
    # machine runs.
    def feature_flags
      return @feature_flags unless @feature_flags.nil?
      if _io.size >= 10 - 4
        _pos = @_io.pos
        @_io.seek(9 - 4)
        @feature_flags = @_io.read_u1
        @_io.seek(_pos)
      end
      @feature_flags
    end

    ##
    # Bit 0 of `feature_flags`: hosts other boards, is a motherboard.
    def feature_hosting
      return @feature_hosting unless @feature_hosting.nil?
      if _io.size >= 10 - 4
        @feature_hosting = feature_flags & 1 != 0
      end
      @feature_hosting
    end

    ##
    # Bit 4 of `feature_flags`: can be replaced while the machine runs.
    def feature_hot_swappable
      return @feature_hot_swappable unless @feature_hot_swappable.nil?
      if _io.size >= 10 - 4
        @feature_hot_swappable = feature_flags & 16 != 0
      end
      @feature_hot_swappable
    end

    ##
    # Bit 1 of `feature_flags`: needs a daughter board.
    def feature_needs_daughter
      return @feature_needs_daughter unless @feature_needs_daughter.nil?
      if _io.size >= 10 - 4
        @feature_needs_daughter = feature_flags & 2 != 0
      end
      @feature_needs_daughter
    end

    ##
    # Bit 2 of `feature_flags`: can be removed.
    def feature_removable
      return @feature_removable unless @feature_removable.nil?
      if _io.size >= 10 - 4
        @feature_removable = feature_flags & 4 != 0
      end
      @feature_removable
    end

    ##
    # Bit 3 of `feature_flags`: can be replaced.
    def feature_replaceable
      return @feature_replaceable unless @feature_replaceable.nil?
      if _io.size >= 10 - 4
        @feature_replaceable = feature_flags & 8 != 0
      end
      @feature_replaceable
    end

    ##
    # Number of a string: place of the board in its chassis.
    def location_in_chassis
      return @location_in_chassis unless @location_in_chassis.nil?
      if _io.size >= 11 - 4
        _pos = @_io.pos
        @_io.seek(10 - 4)
        @location_in_chassis = @_io.read_u1
        @_io.seek(_pos)
      end
      @location_in_chassis
    end

    ##
    # Count of handles of structures that are on this board, two bytes each; these
    # follow.
    def num_contained_objects
      return @num_contained_objects unless @num_contained_objects.nil?
      if _io.size >= 15 - 4
        _pos = @_io.pos
        @_io.seek(14 - 4)
        @num_contained_objects = @_io.read_u1
        @_io.seek(_pos)
      end
      @num_contained_objects
    end

    ##
    # Number of a string: maker of the board.
    attr_reader :manufacturer

    ##
    # Number of a string: name of the board.
    attr_reader :product

    ##
    # Number of a string: version of the board.
    attr_reader :version

    ##
    # Number of a string: serial number of the board.
    attr_reader :serial_number
  end

  ##
  # Firmware of the machine (type 0).
  # @see https://www.dmtf.org/standards/smbios Source
  class BiosInformation < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @vendor = @_io.read_u1
      @version = @_io.read_u1
      @starting_address_segment = @_io.read_u2le
      @release_date = @_io.read_u1
      @rom_size = @_io.read_u1
      @characteristics = @_io.read_u8le
      self
    end

    ##
    # Bit 10 of `characteristics`: Advanced Power Management is supported.
    def characteristic_apm
      return @characteristic_apm unless @characteristic_apm.nil?
      @characteristic_apm = characteristics_low & 1024 != 0
      @characteristic_apm
    end

    ##
    # Bit 15 of `characteristics`: the machine can start from a CD.
    def characteristic_boot_from_cd
      return @characteristic_boot_from_cd unless @characteristic_boot_from_cd.nil?
      @characteristic_boot_from_cd = characteristics_low & 32768 != 0
      @characteristic_boot_from_cd
    end

    ##
    # Bit 18 of `characteristics`: the machine can start from a PC card.
    def characteristic_boot_from_pc_card
      return @characteristic_boot_from_pc_card unless @characteristic_boot_from_pc_card.nil?
      @characteristic_boot_from_pc_card = characteristics_low & 262144 != 0
      @characteristic_boot_from_pc_card
    end

    ##
    # Bit 30 of `characteristics`: interrupt 0x10 serves CGA and monochrome screens.
    def characteristic_cga
      return @characteristic_cga unless @characteristic_cga.nil?
      @characteristic_cga = characteristics_low & 1073741824 != 0
      @characteristic_cga
    end

    ##
    # Bit 19 of `characteristics`: Enhanced Disk Drive services are supported.
    def characteristic_edd
      return @characteristic_edd unless @characteristic_edd.nil?
      @characteristic_edd = characteristics_low & 524288 != 0
      @characteristic_edd
    end

    ##
    # Bit 6 of `characteristics`: the EISA bus is supported.
    def characteristic_eisa
      return @characteristic_eisa unless @characteristic_eisa.nil?
      @characteristic_eisa = characteristics_low & 64 != 0
      @characteristic_eisa
    end

    ##
    # Bit 14 of `characteristics`: Extended System Configuration Data is available.
    def characteristic_escd
      return @characteristic_escd unless @characteristic_escd.nil?
      @characteristic_escd = characteristics_low & 16384 != 0
      @characteristic_escd
    end

    ##
    # Bit 23 of `characteristics`: floppy disks of 5.25 in with 1.2 MB.
    def characteristic_floppy_1200_kb
      return @characteristic_floppy_1200_kb unless @characteristic_floppy_1200_kb.nil?
      @characteristic_floppy_1200_kb = characteristics_low & 8388608 != 0
      @characteristic_floppy_1200_kb
    end

    ##
    # Bit 25 of `characteristics`: floppy disks of 3.5 in with 2.88 MB.
    def characteristic_floppy_2880_kb
      return @characteristic_floppy_2880_kb unless @characteristic_floppy_2880_kb.nil?
      @characteristic_floppy_2880_kb = characteristics_low & 33554432 != 0
      @characteristic_floppy_2880_kb
    end

    ##
    # Bit 22 of `characteristics`: floppy disks of 5.25 in with 360 KB.
    def characteristic_floppy_360_kb
      return @characteristic_floppy_360_kb unless @characteristic_floppy_360_kb.nil?
      @characteristic_floppy_360_kb = characteristics_low & 4194304 != 0
      @characteristic_floppy_360_kb
    end

    ##
    # Bit 24 of `characteristics`: floppy disks of 3.5 in with 720 KB.
    def characteristic_floppy_720_kb
      return @characteristic_floppy_720_kb unless @characteristic_floppy_720_kb.nil?
      @characteristic_floppy_720_kb = characteristics_low & 16777216 != 0
      @characteristic_floppy_720_kb
    end

    ##
    # Bit 20 of `characteristics`: floppy disks of NEC 9800 with 1.2 MB.
    def characteristic_floppy_nec
      return @characteristic_floppy_nec unless @characteristic_floppy_nec.nil?
      @characteristic_floppy_nec = characteristics_low & 1048576 != 0
      @characteristic_floppy_nec
    end

    ##
    # Bit 21 of `characteristics`: floppy disks of Toshiba with 1.2 MB.
    def characteristic_floppy_toshiba
      return @characteristic_floppy_toshiba unless @characteristic_floppy_toshiba.nil?
      @characteristic_floppy_toshiba = characteristics_low & 2097152 != 0
      @characteristic_floppy_toshiba
    end

    ##
    # Bit 4 of `characteristics`: the ISA bus is supported.
    def characteristic_isa
      return @characteristic_isa unless @characteristic_isa.nil?
      @characteristic_isa = characteristics_low & 16 != 0
      @characteristic_isa
    end

    ##
    # Bit 27 of `characteristics`: interrupt 9 serves an 8042 keyboard.
    def characteristic_keyboard
      return @characteristic_keyboard unless @characteristic_keyboard.nil?
      @characteristic_keyboard = characteristics_low & 134217728 != 0
      @characteristic_keyboard
    end

    ##
    # Bit 5 of `characteristics`: the Micro Channel bus is supported.
    def characteristic_mca
      return @characteristic_mca unless @characteristic_mca.nil?
      @characteristic_mca = characteristics_low & 32 != 0
      @characteristic_mca
    end

    ##
    # Bit 31 of `characteristics`: the machine is a NEC PC-98.
    def characteristic_nec_pc98
      return @characteristic_nec_pc98 unless @characteristic_nec_pc98.nil?
      @characteristic_nec_pc98 = characteristics_low >> 31 & 1 != 0
      @characteristic_nec_pc98
    end

    ##
    # Bit 3 of `characteristics`: the other bits are not filled in.
    def characteristic_not_supported
      return @characteristic_not_supported unless @characteristic_not_supported.nil?
      @characteristic_not_supported = characteristics_low & 8 != 0
      @characteristic_not_supported
    end

    ##
    # Bit 8 of `characteristics`: PC cards are supported.
    def characteristic_pc_card
      return @characteristic_pc_card unless @characteristic_pc_card.nil?
      @characteristic_pc_card = characteristics_low & 256 != 0
      @characteristic_pc_card
    end

    ##
    # Bit 7 of `characteristics`: the PCI bus is supported.
    def characteristic_pci
      return @characteristic_pci unless @characteristic_pci.nil?
      @characteristic_pci = characteristics_low & 128 != 0
      @characteristic_pci
    end

    ##
    # Bit 9 of `characteristics`: Plug and Play is supported.
    def characteristic_plug_and_play
      return @characteristic_plug_and_play unless @characteristic_plug_and_play.nil?
      @characteristic_plug_and_play = characteristics_low & 512 != 0
      @characteristic_plug_and_play
    end

    ##
    # Bit 26 of `characteristics`: interrupt 5 prints the screen.
    def characteristic_print_screen
      return @characteristic_print_screen unless @characteristic_print_screen.nil?
      @characteristic_print_screen = characteristics_low & 67108864 != 0
      @characteristic_print_screen
    end

    ##
    # Bit 29 of `characteristics`: interrupt 0x17 serves printers.
    def characteristic_printer
      return @characteristic_printer unless @characteristic_printer.nil?
      @characteristic_printer = characteristics_low & 536870912 != 0
      @characteristic_printer
    end

    ##
    # Bit 17 of `characteristics`: the chip is in a socket.
    def characteristic_rom_socketed
      return @characteristic_rom_socketed unless @characteristic_rom_socketed.nil?
      @characteristic_rom_socketed = characteristics_low & 131072 != 0
      @characteristic_rom_socketed
    end

    ##
    # Bit 16 of `characteristics`: the device to start from can be chosen.
    def characteristic_selectable_boot
      return @characteristic_selectable_boot unless @characteristic_selectable_boot.nil?
      @characteristic_selectable_boot = characteristics_low & 65536 != 0
      @characteristic_selectable_boot
    end

    ##
    # Bit 28 of `characteristics`: interrupt 0x14 serves serial ports.
    def characteristic_serial
      return @characteristic_serial unless @characteristic_serial.nil?
      @characteristic_serial = characteristics_low & 268435456 != 0
      @characteristic_serial
    end

    ##
    # Bit 12 of `characteristics`: the firmware may be copied to memory.
    def characteristic_shadowing
      return @characteristic_shadowing unless @characteristic_shadowing.nil?
      @characteristic_shadowing = characteristics_low & 4096 != 0
      @characteristic_shadowing
    end

    ##
    # Bit 11 of `characteristics`: the firmware can be replaced by a newer one.
    def characteristic_upgradeable
      return @characteristic_upgradeable unless @characteristic_upgradeable.nil?
      @characteristic_upgradeable = characteristics_low & 2048 != 0
      @characteristic_upgradeable
    end

    ##
    # Bit 13 of `characteristics`: the VESA local bus is supported.
    def characteristic_vl_vesa
      return @characteristic_vl_vesa unless @characteristic_vl_vesa.nil?
      @characteristic_vl_vesa = characteristics_low & 8192 != 0
      @characteristic_vl_vesa
    end

    ##
    # Further features, one bit each (since 2.1).
    def characteristics_extension_1
      return @characteristics_extension_1 unless @characteristics_extension_1.nil?
      if _io.size >= 19 - 4
        _pos = @_io.pos
        @_io.seek(18 - 4)
        @characteristics_extension_1 = @_io.read_u1
        @_io.seek(_pos)
      end
      @characteristics_extension_1
    end

    ##
    # Further features, one bit each (since 2.3). Bit 3: UEFI is supported. Bit 4:
    # the machine is virtual.
    def characteristics_extension_2
      return @characteristics_extension_2 unless @characteristics_extension_2.nil?
      if _io.size >= 20 - 4
        _pos = @_io.pos
        @_io.seek(19 - 4)
        @characteristics_extension_2 = @_io.read_u1
        @_io.seek(_pos)
      end
      @characteristics_extension_2
    end

    ##
    # Lower half of `characteristics`, which has all bits that the standard names;
    # the upper half belongs to the makers.
    def characteristics_low
      return @characteristics_low unless @characteristics_low.nil?
      _pos = @_io.pos
      @_io.seek(10 - 4)
      @characteristics_low = @_io.read_u4le
      @_io.seek(_pos)
      @characteristics_low
    end

    ##
    # Major number of the release of the embedded controller's firmware (since 2.4).
    # 0xff: there is none that can be updated.
    def controller_major_release
      return @controller_major_release unless @controller_major_release.nil?
      if _io.size >= 23 - 4
        _pos = @_io.pos
        @_io.seek(22 - 4)
        @controller_major_release = @_io.read_u1
        @_io.seek(_pos)
      end
      @controller_major_release
    end

    ##
    # Minor number of the release of the embedded controller's firmware (since 2.4).
    # 0xff: there is none that can be updated.
    def controller_minor_release
      return @controller_minor_release unless @controller_minor_release.nil?
      if _io.size >= 24 - 4
        _pos = @_io.pos
        @_io.seek(23 - 4)
        @controller_minor_release = @_io.read_u1
        @_io.seek(_pos)
      end
      @controller_minor_release
    end

    ##
    # Size of the chip if `rom_size` is 0xff (since 3.1). The two highest bits are
    # the unit, 0 for MiB and 1 for GiB; the others are the size.
    def extended_rom_size
      return @extended_rom_size unless @extended_rom_size.nil?
      if _io.size >= 26 - 4
        _pos = @_io.pos
        @_io.seek(24 - 4)
        @extended_rom_size = @_io.read_u2le
        @_io.seek(_pos)
      end
      @extended_rom_size
    end

    ##
    # Bit 0 of `characteristics_extension_1`: ACPI is supported.
    def extension_acpi
      return @extension_acpi unless @extension_acpi.nil?
      if _io.size >= 19 - 4
        @extension_acpi = characteristics_extension_1 & 1 != 0
      end
      @extension_acpi
    end

    ##
    # Bit 2 of `characteristics_extension_1`: the AGP bus is supported.
    def extension_agp
      return @extension_agp unless @extension_agp.nil?
      if _io.size >= 19 - 4
        @extension_agp = characteristics_extension_1 & 4 != 0
      end
      @extension_agp
    end

    ##
    # Bit 5 of `characteristics_extension_1`: the machine can start from an ATAPI
    # ZIP drive.
    def extension_atapi_zip_boot
      return @extension_atapi_zip_boot unless @extension_atapi_zip_boot.nil?
      if _io.size >= 19 - 4
        @extension_atapi_zip_boot = characteristics_extension_1 & 32 != 0
      end
      @extension_atapi_zip_boot
    end

    ##
    # Bit 0 of `characteristics_extension_2`: the BIOS Boot Specification is
    # supported.
    def extension_bios_boot_specification
      return @extension_bios_boot_specification unless @extension_bios_boot_specification.nil?
      if _io.size >= 20 - 4
        @extension_bios_boot_specification = characteristics_extension_2 & 1 != 0
      end
      @extension_bios_boot_specification
    end

    ##
    # Bit 3 of `characteristics_extension_1`: the machine can start from an I2O
    # device.
    def extension_i2o_boot
      return @extension_i2o_boot unless @extension_i2o_boot.nil?
      if _io.size >= 19 - 4
        @extension_i2o_boot = characteristics_extension_1 & 8 != 0
      end
      @extension_i2o_boot
    end

    ##
    # Bit 6 of `characteristics_extension_1`: the machine can start from an IEEE
    # 1394 device.
    def extension_ieee1394_boot
      return @extension_ieee1394_boot unless @extension_ieee1394_boot.nil?
      if _io.size >= 19 - 4
        @extension_ieee1394_boot = characteristics_extension_1 & 64 != 0
      end
      @extension_ieee1394_boot
    end

    ##
    # Bit 4 of `characteristics_extension_1`: the machine can start from an LS-120
    # SuperDisk.
    def extension_ls120_boot
      return @extension_ls120_boot unless @extension_ls120_boot.nil?
      if _io.size >= 19 - 4
        @extension_ls120_boot = characteristics_extension_1 & 16 != 0
      end
      @extension_ls120_boot
    end

    ##
    # Bit 5 of `characteristics_extension_2`: there is a mode for manufacturing.
    def extension_manufacturing_mode
      return @extension_manufacturing_mode unless @extension_manufacturing_mode.nil?
      if _io.size >= 20 - 4
        @extension_manufacturing_mode = characteristics_extension_2 & 32 != 0
      end
      @extension_manufacturing_mode
    end

    ##
    # Bit 6 of `characteristics_extension_2`: the mode for manufacturing is switched
    # on.
    def extension_manufacturing_mode_enabled
      return @extension_manufacturing_mode_enabled unless @extension_manufacturing_mode_enabled.nil?
      if _io.size >= 20 - 4
        @extension_manufacturing_mode_enabled = characteristics_extension_2 & 64 != 0
      end
      @extension_manufacturing_mode_enabled
    end

    ##
    # Bit 1 of `characteristics_extension_2`: a key starts the machine from the
    # network.
    def extension_network_boot_key
      return @extension_network_boot_key unless @extension_network_boot_key.nil?
      if _io.size >= 20 - 4
        @extension_network_boot_key = characteristics_extension_2 & 2 != 0
      end
      @extension_network_boot_key
    end

    ##
    # Bit 7 of `characteristics_extension_1`: smart batteries are supported.
    def extension_smart_battery
      return @extension_smart_battery unless @extension_smart_battery.nil?
      if _io.size >= 19 - 4
        @extension_smart_battery = characteristics_extension_1 & 128 != 0
      end
      @extension_smart_battery
    end

    ##
    # Bit 2 of `characteristics_extension_2`: maker and machine are named for
    # updates by kind of machine.
    def extension_targeted_content
      return @extension_targeted_content unless @extension_targeted_content.nil?
      if _io.size >= 20 - 4
        @extension_targeted_content = characteristics_extension_2 & 4 != 0
      end
      @extension_targeted_content
    end

    ##
    # Bit 3 of `characteristics_extension_2`: UEFI is supported.
    def extension_uefi
      return @extension_uefi unless @extension_uefi.nil?
      if _io.size >= 20 - 4
        @extension_uefi = characteristics_extension_2 & 8 != 0
      end
      @extension_uefi
    end

    ##
    # Bit 1 of `characteristics_extension_1`: USB keyboards and mice work without a
    # driver.
    def extension_usb_legacy
      return @extension_usb_legacy unless @extension_usb_legacy.nil?
      if _io.size >= 19 - 4
        @extension_usb_legacy = characteristics_extension_1 & 2 != 0
      end
      @extension_usb_legacy
    end

    ##
    # Bit 4 of `characteristics_extension_2`: the machine is virtual.
    def extension_virtual_machine
      return @extension_virtual_machine unless @extension_virtual_machine.nil?
      if _io.size >= 20 - 4
        @extension_virtual_machine = characteristics_extension_2 & 16 != 0
      end
      @extension_virtual_machine
    end

    ##
    # Major number of the release of the firmware (since 2.4). 0xff: not given.
    def major_release
      return @major_release unless @major_release.nil?
      if _io.size >= 21 - 4
        _pos = @_io.pos
        @_io.seek(20 - 4)
        @major_release = @_io.read_u1
        @_io.seek(_pos)
      end
      @major_release
    end

    ##
    # Minor number of the release of the firmware (since 2.4). 0xff: not given.
    def minor_release
      return @minor_release unless @minor_release.nil?
      if _io.size >= 22 - 4
        _pos = @_io.pos
        @_io.seek(21 - 4)
        @minor_release = @_io.read_u1
        @_io.seek(_pos)
      end
      @minor_release
    end

    ##
    # Number of a string: maker of the firmware.
    attr_reader :vendor

    ##
    # Number of a string: version of the firmware, in free text.
    attr_reader :version

    ##
    # Segment of the address of the firmware in memory, a multiple of 16 bytes. 0 on
    # machines that have UEFI only.
    attr_reader :starting_address_segment

    ##
    # Number of a string: date of the firmware, written mm/dd/yyyy or mm/dd/yy.
    attr_reader :release_date

    ##
    # Size of the chip in units of 64 KiB, less one. 0xff: 16 MiB or more, see
    # `extended_rom_size`.
    attr_reader :rom_size

    ##
    # Features of the firmware, one bit each. Bit 3: the bits are not filled in.
    attr_reader :characteristics
  end

  ##
  # A socket for a memory module, and the module in it (type 17).
  # @see https://www.dmtf.org/standards/smbios Source
  class MemoryDevice < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @physical_memory_array_handle = @_io.read_u2le
      @memory_error_information_handle = @_io.read_u2le
      @total_width = @_io.read_u2le
      @data_width = @_io.read_u2le
      @module_size = @_io.read_u2le
      @form_factor = Kaitai::Struct::Stream::resolve_enum(Smbios::FORM_FACTORS, @_io.read_u1)
      @device_set = @_io.read_u1
      @device_locator = @_io.read_u1
      @bank_locator = @_io.read_u1
      @memory_type = Kaitai::Struct::Stream::resolve_enum(Smbios::MEMORY_TYPES, @_io.read_u1)
      @type_detail = @_io.read_u2le
      self
    end

    ##
    # Number of a string (since 2.3): inventory number of the module.
    def asset_tag
      return @asset_tag unless @asset_tag.nil?
      if _io.size >= 26 - 4
        _pos = @_io.pos
        @_io.seek(25 - 4)
        @asset_tag = @_io.read_u1
        @_io.seek(_pos)
      end
      @asset_tag
    end

    ##
    # Rank of the module in the lower four bits (since 2.6). 0: unknown.
    def attributes
      return @attributes unless @attributes.nil?
      if _io.size >= 28 - 4
        _pos = @_io.pos
        @_io.seek(27 - 4)
        @attributes = @_io.read_u1
        @_io.seek(_pos)
      end
      @attributes
    end

    ##
    # Part that is a cache, in bytes (since 3.2). All bits set: unknown.
    def cache_size
      return @cache_size unless @cache_size.nil?
      if _io.size >= 76 - 4
        _pos = @_io.pos
        @_io.seek(68 - 4)
        @cache_size = @_io.read_u8le
        @_io.seek(_pos)
      end
      @cache_size
    end

    ##
    # Speed that the module runs at, in MT/s (since 2.7). 0: unknown. 0xffff: see
    # `extended_configured_memory_speed`.
    def configured_memory_speed
      return @configured_memory_speed unless @configured_memory_speed.nil?
      if _io.size >= 34 - 4
        _pos = @_io.pos
        @_io.seek(32 - 4)
        @configured_memory_speed = @_io.read_u2le
        @_io.seek(_pos)
      end
      @configured_memory_speed
    end

    ##
    # Voltage that the module runs at, in mV (since 2.8). 0: unknown.
    def configured_voltage
      return @configured_voltage unless @configured_voltage.nil?
      if _io.size >= 40 - 4
        _pos = @_io.pos
        @_io.seek(38 - 4)
        @configured_voltage = @_io.read_u2le
        @_io.seek(_pos)
      end
      @configured_voltage
    end

    ##
    # Maker of the controller by JEDEC's numbers (since 3.2). 0: unknown.
    def controller_manufacturer_id
      return @controller_manufacturer_id unless @controller_manufacturer_id.nil?
      if _io.size >= 50 - 4
        _pos = @_io.pos
        @_io.seek(48 - 4)
        @controller_manufacturer_id = @_io.read_u2le
        @_io.seek(_pos)
      end
      @controller_manufacturer_id
    end

    ##
    # Product, as the controller's maker numbers it (since 3.2). 0: unknown.
    def controller_product_id
      return @controller_product_id unless @controller_product_id.nil?
      if _io.size >= 52 - 4
        _pos = @_io.pos
        @_io.seek(50 - 4)
        @controller_product_id = @_io.read_u2le
        @_io.seek(_pos)
      end
      @controller_product_id
    end

    ##
    # Bit 11 of `type_detail`: cache DRAM.
    def detail_cache_dram
      return @detail_cache_dram unless @detail_cache_dram.nil?
      @detail_cache_dram = type_detail & 2048 != 0
      @detail_cache_dram
    end

    ##
    # Bit 8 of `type_detail`: of CMOS.
    def detail_cmos
      return @detail_cmos unless @detail_cmos.nil?
      @detail_cmos = type_detail & 256 != 0
      @detail_cmos
    end

    ##
    # Bit 9 of `type_detail`: extended data out.
    def detail_edo
      return @detail_edo unless @detail_edo.nil?
      @detail_edo = type_detail & 512 != 0
      @detail_edo
    end

    ##
    # Bit 3 of `type_detail`: fast-paged.
    def detail_fast_paged
      return @detail_fast_paged unless @detail_fast_paged.nil?
      @detail_fast_paged = type_detail & 8 != 0
      @detail_fast_paged
    end

    ##
    # Bit 15 of `type_detail`: load-reduced.
    def detail_load_reduced
      return @detail_load_reduced unless @detail_load_reduced.nil?
      @detail_load_reduced = type_detail & 32768 != 0
      @detail_load_reduced
    end

    ##
    # Bit 12 of `type_detail`: keeps its contents without power.
    def detail_non_volatile
      return @detail_non_volatile unless @detail_non_volatile.nil?
      @detail_non_volatile = type_detail & 4096 != 0
      @detail_non_volatile
    end

    ##
    # Bit 1 of `type_detail`: another property.
    def detail_other
      return @detail_other unless @detail_other.nil?
      @detail_other = type_detail & 2 != 0
      @detail_other
    end

    ##
    # Bit 5 of `type_detail`: pseudo-static.
    def detail_pseudo_static
      return @detail_pseudo_static unless @detail_pseudo_static.nil?
      @detail_pseudo_static = type_detail & 32 != 0
      @detail_pseudo_static
    end

    ##
    # Bit 6 of `type_detail`: of Rambus.
    def detail_rambus
      return @detail_rambus unless @detail_rambus.nil?
      @detail_rambus = type_detail & 64 != 0
      @detail_rambus
    end

    ##
    # Bit 13 of `type_detail`: registered.
    def detail_registered
      return @detail_registered unless @detail_registered.nil?
      @detail_registered = type_detail & 8192 != 0
      @detail_registered
    end

    ##
    # Bit 4 of `type_detail`: static column.
    def detail_static_column
      return @detail_static_column unless @detail_static_column.nil?
      @detail_static_column = type_detail & 16 != 0
      @detail_static_column
    end

    ##
    # Bit 7 of `type_detail`: synchronous.
    def detail_synchronous
      return @detail_synchronous unless @detail_synchronous.nil?
      @detail_synchronous = type_detail & 128 != 0
      @detail_synchronous
    end

    ##
    # Bit 14 of `type_detail`: unbuffered.
    def detail_unbuffered
      return @detail_unbuffered unless @detail_unbuffered.nil?
      @detail_unbuffered = type_detail & 16384 != 0
      @detail_unbuffered
    end

    ##
    # Bit 2 of `type_detail`: properties are not known.
    def detail_unknown
      return @detail_unknown unless @detail_unknown.nil?
      @detail_unknown = type_detail & 4 != 0
      @detail_unknown
    end

    ##
    # Bit 10 of `type_detail`: window DRAM.
    def detail_window_dram
      return @detail_window_dram unless @detail_window_dram.nil?
      @detail_window_dram = type_detail & 1024 != 0
      @detail_window_dram
    end

    ##
    # Speed that the module runs at in the lower 31 bits, in MT/s, if
    # `configured_memory_speed` is 0xffff (since 3.3).
    def extended_configured_memory_speed
      return @extended_configured_memory_speed unless @extended_configured_memory_speed.nil?
      if _io.size >= 92 - 4
        _pos = @_io.pos
        @_io.seek(88 - 4)
        @extended_configured_memory_speed = @_io.read_u4le
        @_io.seek(_pos)
      end
      @extended_configured_memory_speed
    end

    ##
    # Size of the module in MiB in the lower 31 bits, if `module_size` is 0x7fff
    # (since 2.7).
    def extended_size
      return @extended_size unless @extended_size.nil?
      if _io.size >= 32 - 4
        _pos = @_io.pos
        @_io.seek(28 - 4)
        @extended_size = @_io.read_u4le
        @_io.seek(_pos)
      end
      @extended_size
    end

    ##
    # Highest speed in MT/s in the lower 31 bits, if `speed` is 0xffff (since 3.3).
    def extended_speed
      return @extended_speed unless @extended_speed.nil?
      if _io.size >= 88 - 4
        _pos = @_io.pos
        @_io.seek(84 - 4)
        @extended_speed = @_io.read_u4le
        @_io.seek(_pos)
      end
      @extended_speed
    end

    ##
    # Number of a string (since 3.2): version of the module's firmware.
    def firmware_version
      return @firmware_version unless @firmware_version.nil?
      if _io.size >= 44 - 4
        _pos = @_io.pos
        @_io.seek(43 - 4)
        @firmware_version = @_io.read_u1
        @_io.seek(_pos)
      end
      @firmware_version
    end

    ##
    # Size in bytes of a logical device (since 3.2). All bits set: unknown.
    def logical_size
      return @logical_size unless @logical_size.nil?
      if _io.size >= 84 - 4
        _pos = @_io.pos
        @_io.seek(76 - 4)
        @logical_size = @_io.read_u8le
        @_io.seek(_pos)
      end
      @logical_size
    end

    ##
    # Number of a string (since 2.3): maker of the module.
    def manufacturer
      return @manufacturer unless @manufacturer.nil?
      if _io.size >= 24 - 4
        _pos = @_io.pos
        @_io.seek(23 - 4)
        @manufacturer = @_io.read_u1
        @_io.seek(_pos)
      end
      @manufacturer
    end

    ##
    # Highest voltage in mV (since 2.8). 0: unknown.
    def maximum_voltage
      return @maximum_voltage unless @maximum_voltage.nil?
      if _io.size >= 38 - 4
        _pos = @_io.pos
        @_io.seek(36 - 4)
        @maximum_voltage = @_io.read_u2le
        @_io.seek(_pos)
      end
      @maximum_voltage
    end

    ##
    # Technology of the module, one of `memory_technologies` (since 3.2).
    def memory_technology
      return @memory_technology unless @memory_technology.nil?
      if _io.size >= 41 - 4
        _pos = @_io.pos
        @_io.seek(40 - 4)
        @memory_technology = @_io.read_u1
        @_io.seek(_pos)
      end
      @memory_technology
    end

    ##
    # Lowest voltage in mV (since 2.8). 0: unknown.
    def minimum_voltage
      return @minimum_voltage unless @minimum_voltage.nil?
      if _io.size >= 36 - 4
        _pos = @_io.pos
        @_io.seek(34 - 4)
        @minimum_voltage = @_io.read_u2le
        @_io.seek(_pos)
      end
      @minimum_voltage
    end

    ##
    # Bit 5 of `operating_mode_capability`: persistent memory that is read by
    # blocks.
    def mode_block_persistent
      return @mode_block_persistent unless @mode_block_persistent.nil?
      if _io.size >= 43 - 4
        @mode_block_persistent = operating_mode_capability & 32 != 0
      end
      @mode_block_persistent
    end

    ##
    # Bit 4 of `operating_mode_capability`: persistent memory that is read by bytes.
    def mode_byte_persistent
      return @mode_byte_persistent unless @mode_byte_persistent.nil?
      if _io.size >= 43 - 4
        @mode_byte_persistent = operating_mode_capability & 16 != 0
      end
      @mode_byte_persistent
    end

    ##
    # Bit 1 of `operating_mode_capability`: another mode.
    def mode_other
      return @mode_other unless @mode_other.nil?
      if _io.size >= 43 - 4
        @mode_other = operating_mode_capability & 2 != 0
      end
      @mode_other
    end

    ##
    # Bit 2 of `operating_mode_capability`: modes are not known.
    def mode_unknown
      return @mode_unknown unless @mode_unknown.nil?
      if _io.size >= 43 - 4
        @mode_unknown = operating_mode_capability & 4 != 0
      end
      @mode_unknown
    end

    ##
    # Bit 3 of `operating_mode_capability`: ordinary memory.
    def mode_volatile_memory
      return @mode_volatile_memory unless @mode_volatile_memory.nil?
      if _io.size >= 43 - 4
        @mode_volatile_memory = operating_mode_capability & 8 != 0
      end
      @mode_volatile_memory
    end

    ##
    # Maker of the module by JEDEC's numbers: bank with parity, then code (since
    # 3.2). 0: unknown.
    def module_manufacturer_id
      return @module_manufacturer_id unless @module_manufacturer_id.nil?
      if _io.size >= 46 - 4
        _pos = @_io.pos
        @_io.seek(44 - 4)
        @module_manufacturer_id = @_io.read_u2le
        @_io.seek(_pos)
      end
      @module_manufacturer_id
    end

    ##
    # Product, as the module's maker numbers it (since 3.2). 0: unknown.
    def module_product_id
      return @module_product_id unless @module_product_id.nil?
      if _io.size >= 48 - 4
        _pos = @_io.pos
        @_io.seek(46 - 4)
        @module_product_id = @_io.read_u2le
        @_io.seek(_pos)
      end
      @module_product_id
    end

    ##
    # Non-volatile part in bytes (since 3.2). All bits set: unknown.
    def non_volatile_size
      return @non_volatile_size unless @non_volatile_size.nil?
      if _io.size >= 60 - 4
        _pos = @_io.pos
        @_io.seek(52 - 4)
        @non_volatile_size = @_io.read_u8le
        @_io.seek(_pos)
      end
      @non_volatile_size
    end

    ##
    # Modes that the module supports, one bit each (since 3.2).
    def operating_mode_capability
      return @operating_mode_capability unless @operating_mode_capability.nil?
      if _io.size >= 43 - 4
        _pos = @_io.pos
        @_io.seek(41 - 4)
        @operating_mode_capability = @_io.read_u2le
        @_io.seek(_pos)
      end
      @operating_mode_capability
    end

    ##
    # Number of a string (since 2.3): part number of the module.
    def part_number
      return @part_number unless @part_number.nil?
      if _io.size >= 27 - 4
        _pos = @_io.pos
        @_io.seek(26 - 4)
        @part_number = @_io.read_u1
        @_io.seek(_pos)
      end
      @part_number
    end

    ##
    # Number of a string (since 2.3): serial number of the module.
    def serial_number
      return @serial_number unless @serial_number.nil?
      if _io.size >= 25 - 4
        _pos = @_io.pos
        @_io.seek(24 - 4)
        @serial_number = @_io.read_u1
        @_io.seek(_pos)
      end
      @serial_number
    end

    ##
    # Highest speed that the module supports, in MT/s (since 2.3). 0: unknown.
    # 0xffff: see `extended_speed`.
    def speed
      return @speed unless @speed.nil?
      if _io.size >= 23 - 4
        _pos = @_io.pos
        @_io.seek(21 - 4)
        @speed = @_io.read_u2le
        @_io.seek(_pos)
      end
      @speed
    end

    ##
    # Volatile part in bytes (since 3.2). All bits set: unknown.
    def volatile_size
      return @volatile_size unless @volatile_size.nil?
      if _io.size >= 68 - 4
        _pos = @_io.pos
        @_io.seek(60 - 4)
        @volatile_size = @_io.read_u8le
        @_io.seek(_pos)
      end
      @volatile_size
    end

    ##
    # Handle of the structure of the array that the socket belongs to.
    attr_reader :physical_memory_array_handle

    ##
    # Handle of the structure of the last error. 0xfffe: not provided. 0xffff: no
    # error.
    attr_reader :memory_error_information_handle

    ##
    # Width in bits with those for error correction. 0xffff: unknown.
    attr_reader :total_width

    ##
    # Width of the data in bits. 0xffff: unknown.
    attr_reader :data_width

    ##
    # Size of the module, in MiB, or in KiB if bit 15 is set. 0: the socket is
    # empty. 0xffff: unknown. 0x7fff: see `extended_size`.
    attr_reader :module_size

    ##
    # Shape of the module.
    attr_reader :form_factor

    ##
    # Number of the set of modules that have to be equal. 0: none. 0xff: unknown.
    attr_reader :device_set

    ##
    # Number of a string: name of the socket, as printed on the board.
    attr_reader :device_locator

    ##
    # Number of a string: name of the bank of the socket.
    attr_reader :bank_locator

    ##
    # Kind of the memory.
    attr_reader :memory_type

    ##
    # Further properties of the memory, one bit each. Bit 7: synchronous. 12:
    # non-volatile. 13: registered. 14: unbuffered. 15: load-reduced.
    attr_reader :type_detail
  end

  ##
  # A set of sockets for memory modules (type 16).
  # @see https://www.dmtf.org/standards/smbios Source
  class PhysicalMemoryArray < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @location = Kaitai::Struct::Stream::resolve_enum(Smbios::MEMORY_ARRAY_LOCATIONS, @_io.read_u1)
      @purpose = Kaitai::Struct::Stream::resolve_enum(Smbios::MEMORY_ARRAY_USES, @_io.read_u1)
      @memory_error_correction = Kaitai::Struct::Stream::resolve_enum(Smbios::ERROR_CORRECTIONS, @_io.read_u1)
      @maximum_capacity = @_io.read_u4le
      @memory_error_information_handle = @_io.read_u2le
      @num_memory_devices = @_io.read_u2le
      self
    end

    ##
    # Largest amount of memory in bytes, if `maximum_capacity` is 0x80000000 (since
    # 2.7).
    def extended_maximum_capacity
      return @extended_maximum_capacity unless @extended_maximum_capacity.nil?
      if _io.size >= 23 - 4
        _pos = @_io.pos
        @_io.seek(15 - 4)
        @extended_maximum_capacity = @_io.read_u8le
        @_io.seek(_pos)
      end
      @extended_maximum_capacity
    end

    ##
    # Place of the sockets.
    attr_reader :location

    ##
    # Purpose of the memory.
    attr_reader :purpose

    ##
    # Kind of error correction.
    attr_reader :memory_error_correction

    ##
    # Largest amount of memory in KiB. 0x80000000: unknown, or see
    # `extended_maximum_capacity`.
    attr_reader :maximum_capacity

    ##
    # Handle of the structure of the last error. 0xfffe: not provided. 0xffff: no
    # error.
    attr_reader :memory_error_information_handle

    ##
    # Count of sockets.
    attr_reader :num_memory_devices
  end

  ##
  # A processor socket (type 4).
  # @see https://www.dmtf.org/standards/smbios Source
  class ProcessorInformation < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @socket_designation = @_io.read_u1
      @processor_type = Kaitai::Struct::Stream::resolve_enum(Smbios::PROCESSOR_TYPES, @_io.read_u1)
      @processor_family = @_io.read_u1
      @processor_manufacturer = @_io.read_u1
      @processor_id = @_io.read_bytes(8)
      @processor_version = @_io.read_u1
      @voltage = @_io.read_u1
      @external_clock = @_io.read_u2le
      @max_speed = @_io.read_u2le
      @current_speed = @_io.read_u2le
      @status = @_io.read_u1
      @processor_upgrade = @_io.read_u1
      self
    end

    ##
    # Number of a string (since 2.3): inventory number of the processor.
    def asset_tag
      return @asset_tag unless @asset_tag.nil?
      if _io.size >= 34 - 4
        _pos = @_io.pos
        @_io.seek(33 - 4)
        @asset_tag = @_io.read_u1
        @_io.seek(_pos)
      end
      @asset_tag
    end

    ##
    # Bit 9 of `processor_characteristics`: `processor_id` has the SoC identifier of
    # an ARM64 machine.
    def characteristic_arm64_soc_id
      return @characteristic_arm64_soc_id unless @characteristic_arm64_soc_id.nil?
      if _io.size >= 40 - 4
        @characteristic_arm64_soc_id = processor_characteristics & 512 != 0
      end
      @characteristic_arm64_soc_id
    end

    ##
    # Bit 5 of `processor_characteristics`: execution can be forbidden for parts of
    # memory.
    def characteristic_execute_protection
      return @characteristic_execute_protection unless @characteristic_execute_protection.nil?
      if _io.size >= 40 - 4
        @characteristic_execute_protection = processor_characteristics & 32 != 0
      end
      @characteristic_execute_protection
    end

    ##
    # Bit 4 of `processor_characteristics`: more than one thread for each core.
    def characteristic_hardware_thread
      return @characteristic_hardware_thread unless @characteristic_hardware_thread.nil?
      if _io.size >= 40 - 4
        @characteristic_hardware_thread = processor_characteristics & 16 != 0
      end
      @characteristic_hardware_thread
    end

    ##
    # Bit 3 of `processor_characteristics`: more than one core.
    def characteristic_multi_core
      return @characteristic_multi_core unless @characteristic_multi_core.nil?
      if _io.size >= 40 - 4
        @characteristic_multi_core = processor_characteristics & 8 != 0
      end
      @characteristic_multi_core
    end

    ##
    # Bit 7 of `processor_characteristics`: power can be saved under load.
    def characteristic_power_performance_control
      return @characteristic_power_performance_control unless @characteristic_power_performance_control.nil?
      if _io.size >= 40 - 4
        @characteristic_power_performance_control = processor_characteristics & 128 != 0
      end
      @characteristic_power_performance_control
    end

    ##
    # Bit 1 of `processor_characteristics`: features are not known.
    def characteristic_unknown
      return @characteristic_unknown unless @characteristic_unknown.nil?
      if _io.size >= 40 - 4
        @characteristic_unknown = processor_characteristics & 2 != 0
      end
      @characteristic_unknown
    end

    ##
    # Bit 6 of `processor_characteristics`: virtualisation is supported.
    def characteristic_virtualization
      return @characteristic_virtualization unless @characteristic_virtualization.nil?
      if _io.size >= 40 - 4
        @characteristic_virtualization = processor_characteristics & 64 != 0
      end
      @characteristic_virtualization
    end

    ##
    # Bit 8 of `processor_characteristics`: 128 bits.
    def characteristic_wide_128_bits
      return @characteristic_wide_128_bits unless @characteristic_wide_128_bits.nil?
      if _io.size >= 40 - 4
        @characteristic_wide_128_bits = processor_characteristics & 256 != 0
      end
      @characteristic_wide_128_bits
    end

    ##
    # Bit 2 of `processor_characteristics`: 64 bits.
    def characteristic_wide_64_bits
      return @characteristic_wide_64_bits unless @characteristic_wide_64_bits.nil?
      if _io.size >= 40 - 4
        @characteristic_wide_64_bits = processor_characteristics & 4 != 0
      end
      @characteristic_wide_64_bits
    end

    ##
    # Bit 6 of `status`: the socket is populated.
    def is_populated
      return @is_populated unless @is_populated.nil?
      @is_populated = status & 64 != 0
      @is_populated
    end

    ##
    # Handle of the structure of the first-level cache (since 2.1). 0xffff: none
    # given.
    def l1_cache_handle
      return @l1_cache_handle unless @l1_cache_handle.nil?
      if _io.size >= 28 - 4
        _pos = @_io.pos
        @_io.seek(26 - 4)
        @l1_cache_handle = @_io.read_u2le
        @_io.seek(_pos)
      end
      @l1_cache_handle
    end

    ##
    # Handle of the structure of the second-level cache (since 2.1). 0xffff: none
    # given.
    def l2_cache_handle
      return @l2_cache_handle unless @l2_cache_handle.nil?
      if _io.size >= 30 - 4
        _pos = @_io.pos
        @_io.seek(28 - 4)
        @l2_cache_handle = @_io.read_u2le
        @_io.seek(_pos)
      end
      @l2_cache_handle
    end

    ##
    # Handle of the structure of the third-level cache (since 2.1). 0xffff: none
    # given.
    def l3_cache_handle
      return @l3_cache_handle unless @l3_cache_handle.nil?
      if _io.size >= 32 - 4
        _pos = @_io.pos
        @_io.seek(30 - 4)
        @l3_cache_handle = @_io.read_u2le
        @_io.seek(_pos)
      end
      @l3_cache_handle
    end

    ##
    # Cores of the processor (since 2.5). 0: unknown. 0xff: see `num_cores_2`.
    def num_cores
      return @num_cores unless @num_cores.nil?
      if _io.size >= 36 - 4
        _pos = @_io.pos
        @_io.seek(35 - 4)
        @num_cores = @_io.read_u1
        @_io.seek(_pos)
      end
      @num_cores
    end

    ##
    # Cores if `num_cores` is 0xff (since 3.0). 0: unknown.
    def num_cores_2
      return @num_cores_2 unless @num_cores_2.nil?
      if _io.size >= 44 - 4
        _pos = @_io.pos
        @_io.seek(42 - 4)
        @num_cores_2 = @_io.read_u2le
        @_io.seek(_pos)
      end
      @num_cores_2
    end

    ##
    # Cores that the firmware has enabled (since 2.5). 0: unknown. 0xff: see
    # `num_cores_enabled_2`.
    def num_cores_enabled
      return @num_cores_enabled unless @num_cores_enabled.nil?
      if _io.size >= 37 - 4
        _pos = @_io.pos
        @_io.seek(36 - 4)
        @num_cores_enabled = @_io.read_u1
        @_io.seek(_pos)
      end
      @num_cores_enabled
    end

    ##
    # Cores enabled if `num_cores_enabled` is 0xff (since 3.0). 0: unknown.
    def num_cores_enabled_2
      return @num_cores_enabled_2 unless @num_cores_enabled_2.nil?
      if _io.size >= 46 - 4
        _pos = @_io.pos
        @_io.seek(44 - 4)
        @num_cores_enabled_2 = @_io.read_u2le
        @_io.seek(_pos)
      end
      @num_cores_enabled_2
    end

    ##
    # Threads of the processor (since 2.5). 0: unknown. 0xff: see `num_threads_2`.
    def num_threads
      return @num_threads unless @num_threads.nil?
      if _io.size >= 38 - 4
        _pos = @_io.pos
        @_io.seek(37 - 4)
        @num_threads = @_io.read_u1
        @_io.seek(_pos)
      end
      @num_threads
    end

    ##
    # Threads if `num_threads` is 0xff (since 3.0). 0: unknown.
    def num_threads_2
      return @num_threads_2 unless @num_threads_2.nil?
      if _io.size >= 48 - 4
        _pos = @_io.pos
        @_io.seek(46 - 4)
        @num_threads_2 = @_io.read_u2le
        @_io.seek(_pos)
      end
      @num_threads_2
    end

    ##
    # Number of a string (since 2.3): part number of the processor.
    def part_number
      return @part_number unless @part_number.nil?
      if _io.size >= 35 - 4
        _pos = @_io.pos
        @_io.seek(34 - 4)
        @part_number = @_io.read_u1
        @_io.seek(_pos)
      end
      @part_number
    end

    ##
    # Features of the processor, one bit each (since 2.5). Bit 2: 64 bits. 3: more
    # than one core. 4: more than one thread for each core. 5: execution can be
    # forbidden. 6: virtualisation.
    def processor_characteristics
      return @processor_characteristics unless @processor_characteristics.nil?
      if _io.size >= 40 - 4
        _pos = @_io.pos
        @_io.seek(38 - 4)
        @processor_characteristics = @_io.read_u2le
        @_io.seek(_pos)
      end
      @processor_characteristics
    end

    ##
    # Family if `processor_family` is 0xfe (since 2.6).
    def processor_family_2
      return @processor_family_2 unless @processor_family_2.nil?
      if _io.size >= 42 - 4
        _pos = @_io.pos
        @_io.seek(40 - 4)
        @processor_family_2 = @_io.read_u2le
        @_io.seek(_pos)
      end
      @processor_family_2
    end

    ##
    # Number of a string (since 2.3): serial number of the processor.
    def serial_number
      return @serial_number unless @serial_number.nil?
      if _io.size >= 33 - 4
        _pos = @_io.pos
        @_io.seek(32 - 4)
        @serial_number = @_io.read_u1
        @_io.seek(_pos)
      end
      @serial_number
    end

    ##
    # Number of a string: name of the socket.
    attr_reader :socket_designation

    ##
    # Use of the processor.
    attr_reader :processor_type

    ##
    # Family in the numbering of DSP0134, such as 0xcd for a Core i5. 0xfe: see
    # `processor_family_2`.
    attr_reader :processor_family

    ##
    # Number of a string: maker of the processor.
    attr_reader :processor_manufacturer

    ##
    # On x86, EAX and EDX of CPUID leaf 1, in this order.
    attr_reader :processor_id

    ##
    # Number of a string: name of the processor.
    attr_reader :processor_version

    ##
    # If bit 7 is set, tenths of a volt in the lower seven bits. Otherwise voltages
    # that the socket supports: bit 0 for 5 V, bit 1 for 3.3 V, bit 2 for 2.9 V.
    attr_reader :voltage

    ##
    # Frequency of the external clock in MHz. 0: unknown.
    attr_reader :external_clock

    ##
    # Highest speed that the board supports, in MHz. 0: unknown.
    attr_reader :max_speed

    ##
    # Speed at the start of the machine, in MHz. 0: unknown.
    attr_reader :current_speed

    ##
    # Bit 6: the socket is populated. Lower three bits: one of `processor_states`.
    attr_reader :status

    ##
    # Kind of the socket, in the numbering of DSP0134.
    attr_reader :processor_upgrade
  end

  ##
  # What Windows puts before the structures, without the firmware's entry point.
  # @see https://learn.microsoft.com/en-us/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemfirmwaretable Source
  class RawDataHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @calling_method = @_io.read_u1
      @major_version = @_io.read_u1
      @minor_version = @_io.read_u1
      @dmi_revision = @_io.read_u1
      @len_tables = @_io.read_u4le
      self
    end

    ##
    # 0 in practice; the tables were found in memory.
    attr_reader :calling_method

    ##
    # Major number of the version of the standard.
    attr_reader :major_version

    ##
    # Minor number of the version of the standard.
    attr_reader :minor_version

    ##
    # Revision of the entry point; 0 or 1 in practice.
    attr_reader :dmi_revision

    ##
    # Bytes of the structures.
    attr_reader :len_tables
  end

  ##
  # One structure. The set of texts ends with an empty text; a structure without
  # texts has two zero bytes, an empty first text and the empty one that ends the
  # set.
  # @see https://www.dmtf.org/standards/smbios Source
  class Structure < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @header = StructureHeader.new(@_io, self, @_root)
      case header.structure_type
      when :structure_types_baseboard_information
        _io_body = @_io.substream(len_body)
        @body = BaseboardInformation.new(_io_body, self, @_root)
      when :structure_types_bios_information
        _io_body = @_io.substream(len_body)
        @body = BiosInformation.new(_io_body, self, @_root)
      when :structure_types_memory_device
        _io_body = @_io.substream(len_body)
        @body = MemoryDevice.new(_io_body, self, @_root)
      when :structure_types_physical_memory_array
        _io_body = @_io.substream(len_body)
        @body = PhysicalMemoryArray.new(_io_body, self, @_root)
      when :structure_types_processor_information
        _io_body = @_io.substream(len_body)
        @body = ProcessorInformation.new(_io_body, self, @_root)
      when :structure_types_system_enclosure
        _io_body = @_io.substream(len_body)
        @body = SystemEnclosure.new(_io_body, self, @_root)
      when :structure_types_system_information
        _io_body = @_io.substream(len_body)
        @body = SystemInformation.new(_io_body, self, @_root)
      else
        @body = @_io.read_bytes(len_body)
      end
      @first_text = @_io.read_bytes_term(0, false, true, false)
      @more_texts = []
      i = 0
      begin
        _ = @_io.read_bytes_term(0, false, true, false)
        @more_texts << _
        i += 1
      end until _.size == 0
      self
    end

    ##
    # Bytes of `body`. Less than 0 where the table is broken.
    def len_body
      return @len_body unless @len_body.nil?
      @len_body = header.len_structure - 4
      @len_body
    end

    ##
    # Type, length and handle.
    attr_reader :header

    ##
    # The rest of the formatted part; raw bytes for types that are not described
    # here.
    attr_reader :body

    ##
    # The text with the number 1; empty if there are no texts.
    attr_reader :first_text

    ##
    # The texts from number 2 on; the last is empty and ends the set.
    attr_reader :more_texts
    attr_reader :_raw_body
  end

  ##
  # The first four bytes of a structure.
  # @see https://www.dmtf.org/standards/smbios Source
  class StructureHeader < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @structure_type = Kaitai::Struct::Stream::resolve_enum(Smbios::STRUCTURE_TYPES, @_io.read_u1)
      @len_structure = @_io.read_u1
      @handle = @_io.read_u2le
      self
    end

    ##
    # Kind of the structure. Numbers from 128 on belong to the firmware's maker.
    attr_reader :structure_type

    ##
    # Bytes of the formatted part, with these four.
    attr_reader :len_structure

    ##
    # Number by which other structures refer to this one.
    attr_reader :handle
  end

  ##
  # Structures up to the one that ends the table, or to the end of the bytes.
  # @see https://www.dmtf.org/standards/smbios Source
  class StructureTable < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @structures = []
      i = 0
      begin
        _ = Structure.new(@_io, self, @_root)
        @structures << _
        i += 1
      end until  ((_.header.structure_type == :structure_types_end_of_table) || (_io.eof?)) 
      self
    end

    ##
    # The structures in the order of the firmware.
    attr_reader :structures
  end

  ##
  # The case of the machine (type 3).
  # @see https://www.dmtf.org/standards/smbios Source
  class SystemEnclosure < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @manufacturer = @_io.read_u1
      @chassis_type = @_io.read_u1
      @version = @_io.read_u1
      @serial_number = @_io.read_u1
      @asset_tag = @_io.read_u1
      self
    end

    ##
    # State when the machine was last started, one of `chassis_states` (since 2.1).
    def boot_up_state
      return @boot_up_state unless @boot_up_state.nil?
      if _io.size >= 10 - 4
        _pos = @_io.pos
        @_io.seek(9 - 4)
        @boot_up_state = @_io.read_u1
        @_io.seek(_pos)
      end
      @boot_up_state
    end

    ##
    # Bit 7 of `chassis_type`: the chassis has a lock.
    def has_lock
      return @has_lock unless @has_lock.nil?
      @has_lock = chassis_type & 128 != 0
      @has_lock
    end

    ##
    # Height in rack units of 44.45 mm (since 2.3). 0: not given.
    def height
      return @height unless @height.nil?
      if _io.size >= 18 - 4
        _pos = @_io.pos
        @_io.seek(17 - 4)
        @height = @_io.read_u1
        @_io.seek(_pos)
      end
      @height
    end

    ##
    # Bytes of each of these records (since 2.3).
    def len_contained_element
      return @len_contained_element unless @len_contained_element.nil?
      if _io.size >= 21 - 4
        _pos = @_io.pos
        @_io.seek(20 - 4)
        @len_contained_element = @_io.read_u1
        @_io.seek(_pos)
      end
      @len_contained_element
    end

    ##
    # Count of the records of contained elements that follow (since 2.3).
    def num_contained_elements
      return @num_contained_elements unless @num_contained_elements.nil?
      if _io.size >= 20 - 4
        _pos = @_io.pos
        @_io.seek(19 - 4)
        @num_contained_elements = @_io.read_u1
        @_io.seek(_pos)
      end
      @num_contained_elements
    end

    ##
    # Count of power cords (since 2.3). 0: not given.
    def num_power_cords
      return @num_power_cords unless @num_power_cords.nil?
      if _io.size >= 19 - 4
        _pos = @_io.pos
        @_io.seek(18 - 4)
        @num_power_cords = @_io.read_u1
        @_io.seek(_pos)
      end
      @num_power_cords
    end

    ##
    # For the use of the maker (since 2.3).
    def oem_defined
      return @oem_defined unless @oem_defined.nil?
      if _io.size >= 17 - 4
        _pos = @_io.pos
        @_io.seek(13 - 4)
        @oem_defined = @_io.read_u4le
        @_io.seek(_pos)
      end
      @oem_defined
    end

    ##
    # Offset of `sku_number`, which is behind the contained elements.
    def ofs_sku_number
      return @ofs_sku_number unless @ofs_sku_number.nil?
      if _io.size >= 21 - 4
        @ofs_sku_number = (21 - 4) + num_contained_elements * len_contained_element
      end
      @ofs_sku_number
    end

    ##
    # State of the power supply, one of `chassis_states` (since 2.1).
    def power_supply_state
      return @power_supply_state unless @power_supply_state.nil?
      if _io.size >= 11 - 4
        _pos = @_io.pos
        @_io.seek(10 - 4)
        @power_supply_state = @_io.read_u1
        @_io.seek(_pos)
      end
      @power_supply_state
    end

    ##
    # Physical security, one of `chassis_security_states` (since 2.1).
    def security_status
      return @security_status unless @security_status.nil?
      if _io.size >= 13 - 4
        _pos = @_io.pos
        @_io.seek(12 - 4)
        @security_status = @_io.read_u1
        @_io.seek(_pos)
      end
      @security_status
    end

    ##
    # Number of a string (since 2.7): number under which the chassis is ordered.
    def sku_number
      return @sku_number unless @sku_number.nil?
      if  ((_io.size >= 21 - 4) && (_io.size > ofs_sku_number)) 
        _pos = @_io.pos
        @_io.seek(ofs_sku_number)
        @sku_number = @_io.read_u1
        @_io.seek(_pos)
      end
      @sku_number
    end

    ##
    # State of the temperature, one of `chassis_states` (since 2.1).
    def thermal_state
      return @thermal_state unless @thermal_state.nil?
      if _io.size >= 12 - 4
        _pos = @_io.pos
        @_io.seek(11 - 4)
        @thermal_state = @_io.read_u1
        @_io.seek(_pos)
      end
      @thermal_state
    end

    ##
    # Number of a string: maker of the chassis.
    attr_reader :manufacturer

    ##
    # Kind of the chassis, one of `chassis_types`, in the lower seven bits. Bit 7:
    # the chassis has a lock.
    attr_reader :chassis_type

    ##
    # Number of a string: version of the chassis.
    attr_reader :version

    ##
    # Number of a string: serial number of the chassis.
    attr_reader :serial_number

    ##
    # Number of a string: inventory number of the chassis.
    attr_reader :asset_tag
  end

  ##
  # The machine as its maker sells it (type 1).
  # @see https://www.dmtf.org/standards/smbios Source
  class SystemInformation < Kaitai::Struct::Struct
    def initialize(_io, _parent = nil, _root = nil)
      super(_io, _parent, _root)
      _read
    end

    def _read
      @manufacturer = @_io.read_u1
      @product_name = @_io.read_u1
      @version = @_io.read_u1
      @serial_number = @_io.read_u1
      self
    end

    ##
    # Number of a string (since 2.4): family of the product.
    def family
      return @family unless @family.nil?
      if _io.size >= 27 - 4
        _pos = @_io.pos
        @_io.seek(26 - 4)
        @family = @_io.read_u1
        @_io.seek(_pos)
      end
      @family
    end

    ##
    # Number of a string (since 2.4): number under which the product is ordered.
    def sku_number
      return @sku_number unless @sku_number.nil?
      if _io.size >= 26 - 4
        _pos = @_io.pos
        @_io.seek(25 - 4)
        @sku_number = @_io.read_u1
        @_io.seek(_pos)
      end
      @sku_number
    end

    ##
    # Identity of the machine (since 2.1). All bits clear: not present. All bits
    # set: not set. Since 2.6 the first three fields are little-endian. Windows
    # stores zeros in crash dumps.
    def uuid
      return @uuid unless @uuid.nil?
      if _io.size >= 24 - 4
        _pos = @_io.pos
        @_io.seek(8 - 4)
        @uuid = @_io.read_bytes(16)
        @_io.seek(_pos)
      end
      @uuid
    end

    ##
    # Event that started the machine, one of `wake_up_types` (since 2.1).
    def wake_up_type
      return @wake_up_type unless @wake_up_type.nil?
      if _io.size >= 25 - 4
        _pos = @_io.pos
        @_io.seek(24 - 4)
        @wake_up_type = @_io.read_u1
        @_io.seek(_pos)
      end
      @wake_up_type
    end

    ##
    # Number of a string: maker of the machine.
    attr_reader :manufacturer

    ##
    # Number of a string: name of the product.
    attr_reader :product_name

    ##
    # Number of a string: version of the product.
    attr_reader :version

    ##
    # Number of a string: serial number of the machine.
    attr_reader :serial_number
  end

  ##
  # Bytes of the structures.
  def len_tables
    return @len_tables unless @len_tables.nil?
    @len_tables = header.len_tables
    @len_tables
  end

  ##
  # Version of the standard and the size of what follows.
  attr_reader :header

  ##
  # All structures, one after another.
  attr_reader :tables
  attr_reader :_raw_tables
end
