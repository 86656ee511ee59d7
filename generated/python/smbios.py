# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/smbios.ksy; kaitai-struct-compiler 0.11.0; tools/schemas/build.py added docstrings and SEQ_FIELDS
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class Smbios(KaitaiStruct):
    """The System Management BIOS tables of a machine, in which its firmware
    describes it: maker and product, board, chassis, processors, memory modules.
    The bytes are those that `GetSystemFirmwareTable` returns for the provider
    `RSMB`, a structure named `RawSMBIOSData`; Windows adds the same to crash
    dumps, as secondary data with the tag bc5c008f-1e3a-44d7-988d-86f6884c6758.

    A header of eight bytes is followed by structures, the last of which has the
    type 127. A structure has a formatted part and a set of texts, to which the
    formatted part refers by number: 1 is the first, 0 is none. Texts have
    no declared encoding.

    Each version of the standard made some formatted parts longer, so that the
    length of a structure decides which fields it has. The first version's fields
    are those of the sequences here, later ones are instances that exist as far as
    the length reaches. Offsets are written as in the standard, which counts from
    the type of the structure: less four, the bytes before the formatted part.

    Firmware is often careless: fields may have a text such as "To Be Filled By
    O.E.M.", and numbers may be wrong.

    Fields, with offsets from the start of the file:
        header: raw_data_header at 0x0, RawSMBIOSData
            Version of the standard and the size of what follows.
        tables: structure_table, len_tables bytes at 0x8, SMBIOSTableData
            All structures, one after another.

    Read or calculated when asked for:
        len_tables: calculated
            Bytes of the structures.

    References:
        https://www.dmtf.org/standards/smbios
        https://www.dmtf.org/sites/default/files/standards/documents/DSP0134_3.7.0.pdf
        https://learn.microsoft.com/en-us/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemfirmwaretable
    """
    SEQ_FIELDS = (
        "header", "tables",
    )

    class BoardTypes(IntEnum):
        """Values of `board_types`.

        Members:
            not_known: 0x1, Unknown
            other: 0x2, Other
            server_blade: 0x3, Server Blade
            connectivity_switch: 0x4, Connectivity Switch
            system_management_module: 0x5, System Management Module
            processor_module: 0x6, Processor Module
            i_o_module: 0x7, I/O Module
            memory_module: 0x8, Memory Module
            daughter_board: 0x9, Daughter Board
            motherboard: 0xa, Motherboard
            processor_memory_module: 0xb, Processor/Memory Module
            processor_io_module: 0xc, Processor/IO Module
            interconnect_board: 0xd, Interconnect Board
        """
        not_known = 1
        other = 2
        server_blade = 3
        connectivity_switch = 4
        system_management_module = 5
        processor_module = 6
        i_o_module = 7
        memory_module = 8
        daughter_board = 9
        motherboard = 10
        processor_memory_module = 11
        processor_io_module = 12
        interconnect_board = 13

    class ChassisSecurityStates(IntEnum):
        """Values of `chassis_security_states`.

        Members:
            other: 0x1, Other
            not_known: 0x2, Unknown
            no_security: 0x3, None
            external_interface_locked_out: 0x4, External Interface Locked Out
            external_interface_enabled: 0x5, External Interface Enabled
        """
        other = 1
        not_known = 2
        no_security = 3
        external_interface_locked_out = 4
        external_interface_enabled = 5

    class ChassisStates(IntEnum):
        """Values of `chassis_states`.

        Members:
            other: 0x1, Other
            not_known: 0x2, Unknown
            safe: 0x3, Safe
            warning: 0x4, Warning
            critical: 0x5, Critical
            non_recoverable: 0x6, Non-recoverable
        """
        other = 1
        not_known = 2
        safe = 3
        warning = 4
        critical = 5
        non_recoverable = 6

    class ChassisTypes(IntEnum):
        """Values of `chassis_types`.

        Members:
            other: 0x1, Other
            not_known: 0x2, Unknown
            desktop: 0x3, Desktop
            low_profile_desktop: 0x4, Low Profile Desktop
            pizza_box: 0x5, Pizza Box
            mini_tower: 0x6, Mini Tower
            tower: 0x7, Tower
            portable: 0x8, Portable
            laptop: 0x9, Laptop
            notebook: 0xa, Notebook
            hand_held: 0xb, Hand Held
            docking_station: 0xc, Docking Station
            all_in_one: 0xd, All in One
            sub_notebook: 0xe, Sub Notebook
            space_saving: 0xf, Space-saving
            lunch_box: 0x10, Lunch Box
            main_server_chassis: 0x11, Main Server Chassis
            expansion_chassis: 0x12, Expansion Chassis
            subchassis: 0x13, SubChassis
            bus_expansion_chassis: 0x14, Bus Expansion Chassis
            peripheral_chassis: 0x15, Peripheral Chassis
            raid_chassis: 0x16, RAID Chassis
            rack_mount_chassis: 0x17, Rack Mount Chassis
            sealed_case_pc: 0x18, Sealed-case PC
            multi_system_chassis: 0x19, Multi-system Chassis
            compact_pci: 0x1a, Compact PCI
            advanced_tca: 0x1b, Advanced TCA
            blade: 0x1c, Blade
            blade_enclosure: 0x1d, Blade Enclosure
            tablet: 0x1e, Tablet
            convertible: 0x1f, Convertible
            detachable: 0x20, Detachable
            iot_gateway: 0x21, IoT Gateway
            embedded_pc: 0x22, Embedded PC
            mini_pc: 0x23, Mini PC
            stick_pc: 0x24, Stick PC
        """
        other = 1
        not_known = 2
        desktop = 3
        low_profile_desktop = 4
        pizza_box = 5
        mini_tower = 6
        tower = 7
        portable = 8
        laptop = 9
        notebook = 10
        hand_held = 11
        docking_station = 12
        all_in_one = 13
        sub_notebook = 14
        space_saving = 15
        lunch_box = 16
        main_server_chassis = 17
        expansion_chassis = 18
        subchassis = 19
        bus_expansion_chassis = 20
        peripheral_chassis = 21
        raid_chassis = 22
        rack_mount_chassis = 23
        sealed_case_pc = 24
        multi_system_chassis = 25
        compact_pci = 26
        advanced_tca = 27
        blade = 28
        blade_enclosure = 29
        tablet = 30
        convertible = 31
        detachable = 32
        iot_gateway = 33
        embedded_pc = 34
        mini_pc = 35
        stick_pc = 36

    class ErrorCorrections(IntEnum):
        """Values of `error_corrections`.

        Members:
            other: 0x1, Other
            not_known: 0x2, Unknown
            no_correction: 0x3, None
            parity: 0x4, Parity
            single_bit_ecc: 0x5, Single-bit ECC
            multi_bit_ecc: 0x6, Multi-bit ECC
            crc: 0x7, CRC
        """
        other = 1
        not_known = 2
        no_correction = 3
        parity = 4
        single_bit_ecc = 5
        multi_bit_ecc = 6
        crc = 7

    class FormFactors(IntEnum):
        """Values of `form_factors`.

        Members:
            other: 0x1, Other
            not_known: 0x2, Unknown
            simm: 0x3, SIMM
            sip: 0x4, SIP
            chip: 0x5, Chip
            dip: 0x6, DIP
            zip: 0x7, ZIP
            proprietary_card: 0x8, Proprietary Card
            dimm: 0x9, DIMM
            tsop: 0xa, TSOP
            row_of_chips: 0xb, Row of Chips
            rimm: 0xc, RIMM
            sodimm: 0xd, SODIMM
            srimm: 0xe, SRIMM
            fb_dimm: 0xf, FB-DIMM
            die: 0x10, Die
            camm: 0x11, CAMM
        """
        other = 1
        not_known = 2
        simm = 3
        sip = 4
        chip = 5
        dip = 6
        zip = 7
        proprietary_card = 8
        dimm = 9
        tsop = 10
        row_of_chips = 11
        rimm = 12
        sodimm = 13
        srimm = 14
        fb_dimm = 15
        die = 16
        camm = 17

    class MemoryArrayLocations(IntEnum):
        """Values of `memory_array_locations`.

        Members:
            other: 0x1, Other
            not_known: 0x2, Unknown
            system_board_or_motherboard: 0x3, System Board or Motherboard
            isa_add_on_card: 0x4, ISA Add-on Card
            eisa_add_on_card: 0x5, EISA Add-on Card
            pci_add_on_card: 0x6, PCI Add-on Card
            mca_add_on_card: 0x7, MCA Add-on Card
            pcmcia_add_on_card: 0x8, PCMCIA Add-on Card
            proprietary_add_on_card: 0x9, Proprietary Add-on Card
            nubus: 0xa, NuBus
            pc_98_c20_add_on_card: 0xa0, PC-98/C20 Add-on Card
            pc_98_c24_add_on_card: 0xa1, PC-98/C24 Add-on Card
            pc_98_e_add_on_card: 0xa2, PC-98/E Add-on Card
            pc_98_local_bus_add_on_card: 0xa3, PC-98/Local Bus Add-on Card
            cxl_add_on_card: 0xa4, CXL Add-on Card
        """
        other = 1
        not_known = 2
        system_board_or_motherboard = 3
        isa_add_on_card = 4
        eisa_add_on_card = 5
        pci_add_on_card = 6
        mca_add_on_card = 7
        pcmcia_add_on_card = 8
        proprietary_add_on_card = 9
        nubus = 10
        pc_98_c20_add_on_card = 160
        pc_98_c24_add_on_card = 161
        pc_98_e_add_on_card = 162
        pc_98_local_bus_add_on_card = 163
        cxl_add_on_card = 164

    class MemoryArrayUses(IntEnum):
        """Values of `memory_array_uses`.

        Members:
            other: 0x1, Other
            not_known: 0x2, Unknown
            system_memory: 0x3, System Memory
            video_memory: 0x4, Video Memory
            flash_memory: 0x5, Flash Memory
            non_volatile_ram: 0x6, Non-volatile RAM
            cache_memory: 0x7, Cache Memory
        """
        other = 1
        not_known = 2
        system_memory = 3
        video_memory = 4
        flash_memory = 5
        non_volatile_ram = 6
        cache_memory = 7

    class MemoryTechnologies(IntEnum):
        """Values of `memory_technologies`.

        Members:
            other: 0x1, Other
            not_known: 0x2, Unknown
            dram: 0x3, DRAM
            nvdimm_n: 0x4, NVDIMM-N
            nvdimm_f: 0x5, NVDIMM-F
            nvdimm_p: 0x6, NVDIMM-P
            intel_optane_persistent_memory: 0x7, Intel Optane Persistent Memory
        """
        other = 1
        not_known = 2
        dram = 3
        nvdimm_n = 4
        nvdimm_f = 5
        nvdimm_p = 6
        intel_optane_persistent_memory = 7

    class MemoryTypes(IntEnum):
        """Values of `memory_types`.

        Members:
            other: 0x1, Other
            not_known: 0x2, Unknown
            dram: 0x3, DRAM
            edram: 0x4, EDRAM
            vram: 0x5, VRAM
            sram: 0x6, SRAM
            ram: 0x7, RAM
            rom: 0x8, ROM
            flash: 0x9, Flash
            eeprom: 0xa, EEPROM
            feprom: 0xb, FEPROM
            eprom: 0xc, EPROM
            cdram: 0xd, CDRAM
            dram_3d: 0xe, 3DRAM
            sdram: 0xf, SDRAM
            sgram: 0x10, SGRAM
            rdram: 0x11, RDRAM
            ddr: 0x12, DDR
            ddr2: 0x13, DDR2
            ddr2_fb_dimm: 0x14, DDR2 FB-DIMM
            ddr3: 0x18, DDR3
            fbd2: 0x19, FBD2
            ddr4: 0x1a, DDR4
            lpddr: 0x1b, LPDDR
            lpddr2: 0x1c, LPDDR2
            lpddr3: 0x1d, LPDDR3
            lpddr4: 0x1e, LPDDR4
            logical_non_volatile_device: 0x1f, Logical Non-volatile Device
            hbm: 0x20, HBM
            hbm2: 0x21, HBM2
            ddr5: 0x22, DDR5
            lpddr5: 0x23, LPDDR5
            hbm3: 0x24, HBM3
        """
        other = 1
        not_known = 2
        dram = 3
        edram = 4
        vram = 5
        sram = 6
        ram = 7
        rom = 8
        flash = 9
        eeprom = 10
        feprom = 11
        eprom = 12
        cdram = 13
        dram_3d = 14
        sdram = 15
        sgram = 16
        rdram = 17
        ddr = 18
        ddr2 = 19
        ddr2_fb_dimm = 20
        ddr3 = 24
        fbd2 = 25
        ddr4 = 26
        lpddr = 27
        lpddr2 = 28
        lpddr3 = 29
        lpddr4 = 30
        logical_non_volatile_device = 31
        hbm = 32
        hbm2 = 33
        ddr5 = 34
        lpddr5 = 35
        hbm3 = 36

    class ProcessorStates(IntEnum):
        """Values of `processor_states`.

        Members:
            not_known: 0x0, Unknown
            enabled: 0x1, Enabled
            disabled_by_user: 0x2, Disabled by User
            disabled_by_bios: 0x3, Disabled by BIOS
            idle: 0x4, Idle
            other: 0x7, Other
        """
        not_known = 0
        enabled = 1
        disabled_by_user = 2
        disabled_by_bios = 3
        idle = 4
        other = 7

    class ProcessorTypes(IntEnum):
        """Values of `processor_types`.

        Members:
            other: 0x1, Other
            not_known: 0x2, Unknown
            central_processor: 0x3, Central Processor
            math_processor: 0x4, Math Processor
            dsp_processor: 0x5, DSP Processor
            video_processor: 0x6, Video Processor
        """
        other = 1
        not_known = 2
        central_processor = 3
        math_processor = 4
        dsp_processor = 5
        video_processor = 6

    class StructureTypes(IntEnum):
        """Values of `structure_types`.

        Members:
            bios_information: 0x0, BIOS Information
            system_information: 0x1, System Information
            baseboard_information: 0x2, Baseboard Information
            system_enclosure: 0x3, System Enclosure
            processor_information: 0x4, Processor Information
            memory_controller_information: 0x5, Memory Controller Information
            memory_module_information: 0x6, Memory Module Information
            cache_information: 0x7, Cache Information
            port_connector_information: 0x8, Port Connector Information
            system_slots: 0x9, System Slots
            on_board_devices_information: 0xa, On Board Devices Information
            oem_strings: 0xb, OEM Strings
            system_configuration_options: 0xc, System Configuration Options
            bios_language_information: 0xd, BIOS Language Information
            group_associations: 0xe, Group Associations
            system_event_log: 0xf, System Event Log
            physical_memory_array: 0x10, Physical Memory Array
            memory_device: 0x11, Memory Device
            memory_error_information_32: 0x12, 32-Bit Memory Error Information
            memory_array_mapped_address: 0x13, Memory Array Mapped Address
            memory_device_mapped_address: 0x14, Memory Device Mapped Address
            built_in_pointing_device: 0x15, Built-in Pointing Device
            portable_battery: 0x16, Portable Battery
            system_reset: 0x17, System Reset
            hardware_security: 0x18, Hardware Security
            system_power_controls: 0x19, System Power Controls
            voltage_probe: 0x1a, Voltage Probe
            cooling_device: 0x1b, Cooling Device
            temperature_probe: 0x1c, Temperature Probe
            electrical_current_probe: 0x1d, Electrical Current Probe
            out_of_band_remote_access: 0x1e, Out-of-Band Remote Access
            boot_integrity_services_entry_point: 0x1f, Boot Integrity Services Entry Point
            system_boot_information: 0x20, System Boot Information
            memory_error_information_64: 0x21, 64-Bit Memory Error Information
            management_device: 0x22, Management Device
            management_device_component: 0x23, Management Device Component
            management_device_threshold_data: 0x24, Management Device Threshold Data
            memory_channel: 0x25, Memory Channel
            ipmi_device_information: 0x26, IPMI Device Information
            system_power_supply: 0x27, System Power Supply
            additional_information: 0x28, Additional Information
            onboard_devices_extended_information: 0x29, Onboard Devices Extended Information
            management_controller_host_interface: 0x2a, Management Controller Host Interface
            tpm_device: 0x2b, TPM Device
            processor_additional_information: 0x2c, Processor Additional Information
            firmware_inventory_information: 0x2d, Firmware Inventory Information
            string_property: 0x2e, String Property
            inactive: 0x7e, Inactive
            end_of_table: 0x7f, End-of-Table
        """
        bios_information = 0
        system_information = 1
        baseboard_information = 2
        system_enclosure = 3
        processor_information = 4
        memory_controller_information = 5
        memory_module_information = 6
        cache_information = 7
        port_connector_information = 8
        system_slots = 9
        on_board_devices_information = 10
        oem_strings = 11
        system_configuration_options = 12
        bios_language_information = 13
        group_associations = 14
        system_event_log = 15
        physical_memory_array = 16
        memory_device = 17
        memory_error_information_32 = 18
        memory_array_mapped_address = 19
        memory_device_mapped_address = 20
        built_in_pointing_device = 21
        portable_battery = 22
        system_reset = 23
        hardware_security = 24
        system_power_controls = 25
        voltage_probe = 26
        cooling_device = 27
        temperature_probe = 28
        electrical_current_probe = 29
        out_of_band_remote_access = 30
        boot_integrity_services_entry_point = 31
        system_boot_information = 32
        memory_error_information_64 = 33
        management_device = 34
        management_device_component = 35
        management_device_threshold_data = 36
        memory_channel = 37
        ipmi_device_information = 38
        system_power_supply = 39
        additional_information = 40
        onboard_devices_extended_information = 41
        management_controller_host_interface = 42
        tpm_device = 43
        processor_additional_information = 44
        firmware_inventory_information = 45
        string_property = 46
        inactive = 126
        end_of_table = 127

    class WakeUpTypes(IntEnum):
        """Values of `wake_up_types`.

        Members:
            reserved: 0x0, Reserved
            other: 0x1, Other
            not_known: 0x2, Unknown
            apm_timer: 0x3, APM Timer
            modem_ring: 0x4, Modem Ring
            lan_remote: 0x5, LAN Remote
            power_switch: 0x6, Power Switch
            pci_pme: 0x7, PCI PME#
            ac_power_restored: 0x8, AC Power Restored
        """
        reserved = 0
        other = 1
        not_known = 2
        apm_timer = 3
        modem_ring = 4
        lan_remote = 5
        power_switch = 6
        pci_pme = 7
        ac_power_restored = 8
    def __init__(self, _io, _parent=None, _root=None):
        super(Smbios, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        self.header = Smbios.RawDataHeader(self._io, self, self._root)
        self._raw_tables = self._io.read_bytes(self.len_tables)
        _io__raw_tables = KaitaiStream(BytesIO(self._raw_tables))
        self.tables = Smbios.StructureTable(_io__raw_tables, self, self._root)


    def _fetch_instances(self):
        pass
        self.header._fetch_instances()
        self.tables._fetch_instances()

    class BaseboardInformation(KaitaiStruct):
        """The motherboard, or another board (type 2).

        Windows calls it `Baseboard Information`.

        Fields (0x4 bytes), with offsets from the start of the structure:
            manufacturer: u1 at 0x0, Manufacturer
                Number of a string: maker of the board.
            product: u1 at 0x1, Product
                Number of a string: name of the board.
            version: u1 at 0x2, Version
                Number of a string: version of the board.
            serial_number: u1 at 0x3, Serial Number
                Number of a string: serial number of the board.

        Read or calculated when asked for:
            asset_tag: u1, Asset Tag
                Number of a string: inventory number of the board.
            feature_flags: u1, Feature Flags
                One bit each. Bit 0: hosts other boards, is a motherboard. 1: needs a daughter
                board. 2: can be removed. 3: can be replaced. 4: can be replaced while the
                machine runs.
            location_in_chassis: u1, Location in Chassis
                Number of a string: place of the board in its chassis.
            chassis_handle: u2, Chassis Handle
                Handle of the structure of the chassis.
            board_type: u1, Board Type
                Kind of the board, one of `board_types`.
            num_contained_objects: u1, Number of Contained Object Handles
                Count of handles of structures that are on this board, two bytes each; these
                follow.
            feature_hosting: calculated, Board is a hosting board.
                Bit 0 of `feature_flags`: hosts other boards, is a motherboard.
            feature_needs_daughter: calculated, Board requires at least one daughter board
                Bit 1 of `feature_flags`: needs a daughter board.
            feature_removable: calculated, Board is removable.
                Bit 2 of `feature_flags`: can be removed.
            feature_replaceable: calculated, Board is replaceable.
                Bit 3 of `feature_flags`: can be replaced.
            feature_hot_swappable: calculated, Board is hot swappable.
                Bit 4 of `feature_flags`: can be replaced while the machine runs.

        References:
            https://www.dmtf.org/standards/smbios
        """
        SEQ_FIELDS = (
            "manufacturer", "product", "version", "serial_number",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Smbios.BaseboardInformation, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.manufacturer = self._io.read_u1()
            self.product = self._io.read_u1()
            self.version = self._io.read_u1()
            self.serial_number = self._io.read_u1()


        def _fetch_instances(self):
            pass
            _ = self.asset_tag
            if hasattr(self, '_m_asset_tag'):
                pass

            _ = self.board_type
            if hasattr(self, '_m_board_type'):
                pass

            _ = self.chassis_handle
            if hasattr(self, '_m_chassis_handle'):
                pass

            _ = self.feature_flags
            if hasattr(self, '_m_feature_flags'):
                pass

            _ = self.location_in_chassis
            if hasattr(self, '_m_location_in_chassis'):
                pass

            _ = self.num_contained_objects
            if hasattr(self, '_m_num_contained_objects'):
                pass


        @property
        def asset_tag(self):
            """Number of a string: inventory number of the board.
            """
            if hasattr(self, '_m_asset_tag'):
                return self._m_asset_tag

            if self._io.size() >= 9 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(8 - 4)
                self._m_asset_tag = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_asset_tag', None)

        @property
        def board_type(self):
            """Kind of the board, one of `board_types`."""
            if hasattr(self, '_m_board_type'):
                return self._m_board_type

            if self._io.size() >= 14 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(13 - 4)
                self._m_board_type = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_board_type', None)

        @property
        def chassis_handle(self):
            """Handle of the structure of the chassis."""
            if hasattr(self, '_m_chassis_handle'):
                return self._m_chassis_handle

            if self._io.size() >= 13 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(11 - 4)
                self._m_chassis_handle = self._io.read_u2le()
                self._io.seek(_pos)

            return getattr(self, '_m_chassis_handle', None)

        @property
        def feature_flags(self):
            """One bit each. Bit 0: hosts other boards, is a motherboard. 1: needs a daughter
            board. 2: can be removed. 3: can be replaced. 4: can be replaced while the
            machine runs.
            """
            if hasattr(self, '_m_feature_flags'):
                return self._m_feature_flags

            if self._io.size() >= 10 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(9 - 4)
                self._m_feature_flags = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_feature_flags', None)

        @property
        def feature_hosting(self):
            """Bit 0 of `feature_flags`: hosts other boards, is a motherboard.
            """
            if hasattr(self, '_m_feature_hosting'):
                return self._m_feature_hosting

            if self._io.size() >= 10 - 4:
                pass
                self._m_feature_hosting = self.feature_flags & 1 != 0

            return getattr(self, '_m_feature_hosting', None)

        @property
        def feature_hot_swappable(self):
            """Bit 4 of `feature_flags`: can be replaced while the machine runs.
            """
            if hasattr(self, '_m_feature_hot_swappable'):
                return self._m_feature_hot_swappable

            if self._io.size() >= 10 - 4:
                pass
                self._m_feature_hot_swappable = self.feature_flags & 16 != 0

            return getattr(self, '_m_feature_hot_swappable', None)

        @property
        def feature_needs_daughter(self):
            """Bit 1 of `feature_flags`: needs a daughter board.
            """
            if hasattr(self, '_m_feature_needs_daughter'):
                return self._m_feature_needs_daughter

            if self._io.size() >= 10 - 4:
                pass
                self._m_feature_needs_daughter = self.feature_flags & 2 != 0

            return getattr(self, '_m_feature_needs_daughter', None)

        @property
        def feature_removable(self):
            """Bit 2 of `feature_flags`: can be removed.
            """
            if hasattr(self, '_m_feature_removable'):
                return self._m_feature_removable

            if self._io.size() >= 10 - 4:
                pass
                self._m_feature_removable = self.feature_flags & 4 != 0

            return getattr(self, '_m_feature_removable', None)

        @property
        def feature_replaceable(self):
            """Bit 3 of `feature_flags`: can be replaced.
            """
            if hasattr(self, '_m_feature_replaceable'):
                return self._m_feature_replaceable

            if self._io.size() >= 10 - 4:
                pass
                self._m_feature_replaceable = self.feature_flags & 8 != 0

            return getattr(self, '_m_feature_replaceable', None)

        @property
        def location_in_chassis(self):
            """Number of a string: place of the board in its chassis.
            """
            if hasattr(self, '_m_location_in_chassis'):
                return self._m_location_in_chassis

            if self._io.size() >= 11 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(10 - 4)
                self._m_location_in_chassis = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_location_in_chassis', None)

        @property
        def num_contained_objects(self):
            """Count of handles of structures that are on this board, two bytes each; these
            follow.
            """
            if hasattr(self, '_m_num_contained_objects'):
                return self._m_num_contained_objects

            if self._io.size() >= 15 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(14 - 4)
                self._m_num_contained_objects = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_num_contained_objects', None)


    class BiosInformation(KaitaiStruct):
        """Firmware of the machine (type 0).

        Windows calls it `BIOS Information`.

        Fields (0xe bytes), with offsets from the start of the structure:
            vendor: u1 at 0x0, Vendor
                Number of a string: maker of the firmware.
            version: u1 at 0x1, BIOS Version
                Number of a string: version of the firmware, in free text.
            starting_address_segment: u2 at 0x2, BIOS Starting Address Segment
                Segment of the address of the firmware in memory, a multiple of 16 bytes. 0 on
                machines that have UEFI only.
            release_date: u1 at 0x4, BIOS Release Date
                Number of a string: date of the firmware, written mm/dd/yyyy or mm/dd/yy.
            rom_size: u1 at 0x5, BIOS ROM Size
                Size of the chip in units of 64 KiB, less one. 0xff: 16 MiB or more, see
                `extended_rom_size`.
            characteristics: u8 at 0x6, BIOS Characteristics
                Features of the firmware, one bit each. Bit 3: the bits are not filled in.

        Read or calculated when asked for:
            characteristics_extension_1: u1, BIOS Characteristics Extension Byte 1
                Further features, one bit each (since 2.1).
            characteristics_extension_2: u1, BIOS Characteristics Extension Byte 2
                Further features, one bit each (since 2.3). Bit 3: UEFI is supported. Bit 4:
                the machine is virtual.
            major_release: u1, System BIOS Major Release
                Major number of the release of the firmware (since 2.4). 0xff: not given.
            minor_release: u1, System BIOS Minor Release
                Minor number of the release of the firmware (since 2.4). 0xff: not given.
            controller_major_release: u1, Embedded Controller Firmware Major Release
                Major number of the release of the embedded controller's firmware (since 2.4).
                0xff: there is none that can be updated.
            controller_minor_release: u1, Embedded Controller Firmware Minor Release
                Minor number of the release of the embedded controller's firmware (since 2.4).
                0xff: there is none that can be updated.
            extended_rom_size: u2, Extended BIOS ROM Size
                Size of the chip if `rom_size` is 0xff (since 3.1). The two highest bits are
                the unit, 0 for MiB and 1 for GiB; the others are the size.
            characteristics_low: u4
                Lower half of `characteristics`, which has all bits that the standard names;
                the upper half belongs to the makers.
            characteristic_not_supported: calculated, BIOS Characteristics are not supported.
                Bit 3 of `characteristics`: the other bits are not filled in.
            characteristic_isa: calculated, ISA is supported.
                Bit 4 of `characteristics`: the ISA bus is supported.
            characteristic_mca: calculated, MCA is supported.
                Bit 5 of `characteristics`: the Micro Channel bus is supported.
            characteristic_eisa: calculated, EISA is supported.
                Bit 6 of `characteristics`: the EISA bus is supported.
            characteristic_pci: calculated, PCI is supported.
                Bit 7 of `characteristics`: the PCI bus is supported.
            characteristic_pc_card: calculated, PC card (PCMCIA) is supported.
                Bit 8 of `characteristics`: PC cards are supported.
            characteristic_plug_and_play: calculated, Plug and Play is supported.
                Bit 9 of `characteristics`: Plug and Play is supported.
            characteristic_apm: calculated, APM is supported.
                Bit 10 of `characteristics`: Advanced Power Management is supported.
            characteristic_upgradeable: calculated, BIOS is upgradeable (Flash).
                Bit 11 of `characteristics`: the firmware can be replaced by a newer one.
            characteristic_shadowing: calculated, BIOS shadowing is allowed.
                Bit 12 of `characteristics`: the firmware may be copied to memory.
            characteristic_vl_vesa: calculated, VL-VESA is supported.
                Bit 13 of `characteristics`: the VESA local bus is supported.
            characteristic_escd: calculated, ESCD support is available.
                Bit 14 of `characteristics`: Extended System Configuration Data is available.
            characteristic_boot_from_cd: calculated, Boot from CD is supported.
                Bit 15 of `characteristics`: the machine can start from a CD.
            characteristic_selectable_boot: calculated, Selectable boot is supported.
                Bit 16 of `characteristics`: the device to start from can be chosen.
            characteristic_rom_socketed: calculated, BIOS ROM is socketed (e.g. PLCC or SOP socket).
                Bit 17 of `characteristics`: the chip is in a socket.
            characteristic_boot_from_pc_card: calculated, Boot from PC card (PCMCIA) is supported.
                Bit 18 of `characteristics`: the machine can start from a PC card.
            characteristic_edd: calculated, EDD specification is supported.
                Bit 19 of `characteristics`: Enhanced Disk Drive services are supported.
            characteristic_floppy_nec: calculated, Int 13h - Japanese floppy for NEC 9800 1.2 MB is supported.
                Bit 20 of `characteristics`: floppy disks of NEC 9800 with 1.2 MB.
            characteristic_floppy_toshiba: calculated, Int 13h - Japanese floppy for Toshiba 1.2 MB is supported.
                Bit 21 of `characteristics`: floppy disks of Toshiba with 1.2 MB.
            characteristic_floppy_360_kb: calculated, Int 13h - 5.25 in / 360 KB floppy services are supported.
                Bit 22 of `characteristics`: floppy disks of 5.25 in with 360 KB.
            characteristic_floppy_1200_kb: calculated, Int 13h - 5.25 in / 1.2 MB floppy services are supported.
                Bit 23 of `characteristics`: floppy disks of 5.25 in with 1.2 MB.
            characteristic_floppy_720_kb: calculated, Int 13h - 3.5 in / 720 KB floppy services are supported.
                Bit 24 of `characteristics`: floppy disks of 3.5 in with 720 KB.
            characteristic_floppy_2880_kb: calculated, Int 13h - 3.5 in / 2.88 MB floppy services are supported.
                Bit 25 of `characteristics`: floppy disks of 3.5 in with 2.88 MB.
            characteristic_print_screen: calculated, Int 5h, print screen Service is supported.
                Bit 26 of `characteristics`: interrupt 5 prints the screen.
            characteristic_keyboard: calculated, Int 9h, 8042 keyboard services are supported.
                Bit 27 of `characteristics`: interrupt 9 serves an 8042 keyboard.
            characteristic_serial: calculated, Int 14h, serial services are supported.
                Bit 28 of `characteristics`: interrupt 0x14 serves serial ports.
            characteristic_printer: calculated, Int 17h, printer services are supported.
                Bit 29 of `characteristics`: interrupt 0x17 serves printers.
            characteristic_cga: calculated, Int 10h, CGA/Mono Video Services are supported.
                Bit 30 of `characteristics`: interrupt 0x10 serves CGA and monochrome screens.
            characteristic_nec_pc98: calculated, NEC PC-98.
                Bit 31 of `characteristics`: the machine is a NEC PC-98.
            extension_acpi: calculated, ACPI is supported.
                Bit 0 of `characteristics_extension_1`: ACPI is supported.
            extension_usb_legacy: calculated, USB Legacy is supported.
                Bit 1 of `characteristics_extension_1`: USB keyboards and mice work without a
                driver.
            extension_agp: calculated, AGP is supported.
                Bit 2 of `characteristics_extension_1`: the AGP bus is supported.
            extension_i2o_boot: calculated, I2O boot is supported.
                Bit 3 of `characteristics_extension_1`: the machine can start from an I2O
                device.
            extension_ls120_boot: calculated, LS-120 SuperDisk boot is supported.
                Bit 4 of `characteristics_extension_1`: the machine can start from an LS-120
                SuperDisk.
            extension_atapi_zip_boot: calculated, ATAPI ZIP drive boot is supported.
                Bit 5 of `characteristics_extension_1`: the machine can start from an ATAPI
                ZIP drive.
            extension_ieee1394_boot: calculated, 1394 boot is supported.
                Bit 6 of `characteristics_extension_1`: the machine can start from an IEEE
                1394 device.
            extension_smart_battery: calculated, Smart battery is supported.
                Bit 7 of `characteristics_extension_1`: smart batteries are supported.
            extension_bios_boot_specification: calculated, BIOS Boot Specification is supported.
                Bit 0 of `characteristics_extension_2`: the BIOS Boot Specification is
                supported.
            extension_network_boot_key: calculated, Function key-initiated network service boot is supported.
                Bit 1 of `characteristics_extension_2`: a key starts the machine from the
                network.
            extension_targeted_content: calculated, Enable targeted content distribution.
                Bit 2 of `characteristics_extension_2`: maker and machine are named for
                updates by kind of machine.
            extension_uefi: calculated, UEFI Specification is supported.
                Bit 3 of `characteristics_extension_2`: UEFI is supported.
            extension_virtual_machine: calculated, SMBIOS table describes a virtual machine.
                Bit 4 of `characteristics_extension_2`: the machine is virtual.
            extension_manufacturing_mode: calculated, Manufacturing mode is supported.
                Bit 5 of `characteristics_extension_2`: there is a mode for manufacturing.
            extension_manufacturing_mode_enabled: calculated, Manufacturing mode is enabled.
                Bit 6 of `characteristics_extension_2`: the mode for manufacturing is switched
                on.

        References:
            https://www.dmtf.org/standards/smbios
        """
        SEQ_FIELDS = (
            "vendor", "version", "starting_address_segment", "release_date", "rom_size",
            "characteristics",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Smbios.BiosInformation, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.vendor = self._io.read_u1()
            self.version = self._io.read_u1()
            self.starting_address_segment = self._io.read_u2le()
            self.release_date = self._io.read_u1()
            self.rom_size = self._io.read_u1()
            self.characteristics = self._io.read_u8le()


        def _fetch_instances(self):
            pass
            _ = self.characteristics_extension_1
            if hasattr(self, '_m_characteristics_extension_1'):
                pass

            _ = self.characteristics_extension_2
            if hasattr(self, '_m_characteristics_extension_2'):
                pass

            _ = self.characteristics_low
            if hasattr(self, '_m_characteristics_low'):
                pass

            _ = self.controller_major_release
            if hasattr(self, '_m_controller_major_release'):
                pass

            _ = self.controller_minor_release
            if hasattr(self, '_m_controller_minor_release'):
                pass

            _ = self.extended_rom_size
            if hasattr(self, '_m_extended_rom_size'):
                pass

            _ = self.major_release
            if hasattr(self, '_m_major_release'):
                pass

            _ = self.minor_release
            if hasattr(self, '_m_minor_release'):
                pass


        @property
        def characteristic_apm(self):
            """Bit 10 of `characteristics`: Advanced Power Management is supported.
            """
            if hasattr(self, '_m_characteristic_apm'):
                return self._m_characteristic_apm

            self._m_characteristic_apm = self.characteristics_low & 1024 != 0
            return getattr(self, '_m_characteristic_apm', None)

        @property
        def characteristic_boot_from_cd(self):
            """Bit 15 of `characteristics`: the machine can start from a CD.
            """
            if hasattr(self, '_m_characteristic_boot_from_cd'):
                return self._m_characteristic_boot_from_cd

            self._m_characteristic_boot_from_cd = self.characteristics_low & 32768 != 0
            return getattr(self, '_m_characteristic_boot_from_cd', None)

        @property
        def characteristic_boot_from_pc_card(self):
            """Bit 18 of `characteristics`: the machine can start from a PC card.
            """
            if hasattr(self, '_m_characteristic_boot_from_pc_card'):
                return self._m_characteristic_boot_from_pc_card

            self._m_characteristic_boot_from_pc_card = self.characteristics_low & 262144 != 0
            return getattr(self, '_m_characteristic_boot_from_pc_card', None)

        @property
        def characteristic_cga(self):
            """Bit 30 of `characteristics`: interrupt 0x10 serves CGA and monochrome screens.
            """
            if hasattr(self, '_m_characteristic_cga'):
                return self._m_characteristic_cga

            self._m_characteristic_cga = self.characteristics_low & 1073741824 != 0
            return getattr(self, '_m_characteristic_cga', None)

        @property
        def characteristic_edd(self):
            """Bit 19 of `characteristics`: Enhanced Disk Drive services are supported.
            """
            if hasattr(self, '_m_characteristic_edd'):
                return self._m_characteristic_edd

            self._m_characteristic_edd = self.characteristics_low & 524288 != 0
            return getattr(self, '_m_characteristic_edd', None)

        @property
        def characteristic_eisa(self):
            """Bit 6 of `characteristics`: the EISA bus is supported.
            """
            if hasattr(self, '_m_characteristic_eisa'):
                return self._m_characteristic_eisa

            self._m_characteristic_eisa = self.characteristics_low & 64 != 0
            return getattr(self, '_m_characteristic_eisa', None)

        @property
        def characteristic_escd(self):
            """Bit 14 of `characteristics`: Extended System Configuration Data is available.
            """
            if hasattr(self, '_m_characteristic_escd'):
                return self._m_characteristic_escd

            self._m_characteristic_escd = self.characteristics_low & 16384 != 0
            return getattr(self, '_m_characteristic_escd', None)

        @property
        def characteristic_floppy_1200_kb(self):
            """Bit 23 of `characteristics`: floppy disks of 5.25 in with 1.2 MB.
            """
            if hasattr(self, '_m_characteristic_floppy_1200_kb'):
                return self._m_characteristic_floppy_1200_kb

            self._m_characteristic_floppy_1200_kb = self.characteristics_low & 8388608 != 0
            return getattr(self, '_m_characteristic_floppy_1200_kb', None)

        @property
        def characteristic_floppy_2880_kb(self):
            """Bit 25 of `characteristics`: floppy disks of 3.5 in with 2.88 MB.
            """
            if hasattr(self, '_m_characteristic_floppy_2880_kb'):
                return self._m_characteristic_floppy_2880_kb

            self._m_characteristic_floppy_2880_kb = self.characteristics_low & 33554432 != 0
            return getattr(self, '_m_characteristic_floppy_2880_kb', None)

        @property
        def characteristic_floppy_360_kb(self):
            """Bit 22 of `characteristics`: floppy disks of 5.25 in with 360 KB.
            """
            if hasattr(self, '_m_characteristic_floppy_360_kb'):
                return self._m_characteristic_floppy_360_kb

            self._m_characteristic_floppy_360_kb = self.characteristics_low & 4194304 != 0
            return getattr(self, '_m_characteristic_floppy_360_kb', None)

        @property
        def characteristic_floppy_720_kb(self):
            """Bit 24 of `characteristics`: floppy disks of 3.5 in with 720 KB.
            """
            if hasattr(self, '_m_characteristic_floppy_720_kb'):
                return self._m_characteristic_floppy_720_kb

            self._m_characteristic_floppy_720_kb = self.characteristics_low & 16777216 != 0
            return getattr(self, '_m_characteristic_floppy_720_kb', None)

        @property
        def characteristic_floppy_nec(self):
            """Bit 20 of `characteristics`: floppy disks of NEC 9800 with 1.2 MB.
            """
            if hasattr(self, '_m_characteristic_floppy_nec'):
                return self._m_characteristic_floppy_nec

            self._m_characteristic_floppy_nec = self.characteristics_low & 1048576 != 0
            return getattr(self, '_m_characteristic_floppy_nec', None)

        @property
        def characteristic_floppy_toshiba(self):
            """Bit 21 of `characteristics`: floppy disks of Toshiba with 1.2 MB.
            """
            if hasattr(self, '_m_characteristic_floppy_toshiba'):
                return self._m_characteristic_floppy_toshiba

            self._m_characteristic_floppy_toshiba = self.characteristics_low & 2097152 != 0
            return getattr(self, '_m_characteristic_floppy_toshiba', None)

        @property
        def characteristic_isa(self):
            """Bit 4 of `characteristics`: the ISA bus is supported.
            """
            if hasattr(self, '_m_characteristic_isa'):
                return self._m_characteristic_isa

            self._m_characteristic_isa = self.characteristics_low & 16 != 0
            return getattr(self, '_m_characteristic_isa', None)

        @property
        def characteristic_keyboard(self):
            """Bit 27 of `characteristics`: interrupt 9 serves an 8042 keyboard.
            """
            if hasattr(self, '_m_characteristic_keyboard'):
                return self._m_characteristic_keyboard

            self._m_characteristic_keyboard = self.characteristics_low & 134217728 != 0
            return getattr(self, '_m_characteristic_keyboard', None)

        @property
        def characteristic_mca(self):
            """Bit 5 of `characteristics`: the Micro Channel bus is supported.
            """
            if hasattr(self, '_m_characteristic_mca'):
                return self._m_characteristic_mca

            self._m_characteristic_mca = self.characteristics_low & 32 != 0
            return getattr(self, '_m_characteristic_mca', None)

        @property
        def characteristic_nec_pc98(self):
            """Bit 31 of `characteristics`: the machine is a NEC PC-98.
            """
            if hasattr(self, '_m_characteristic_nec_pc98'):
                return self._m_characteristic_nec_pc98

            self._m_characteristic_nec_pc98 = self.characteristics_low >> 31 & 1 != 0
            return getattr(self, '_m_characteristic_nec_pc98', None)

        @property
        def characteristic_not_supported(self):
            """Bit 3 of `characteristics`: the other bits are not filled in.
            """
            if hasattr(self, '_m_characteristic_not_supported'):
                return self._m_characteristic_not_supported

            self._m_characteristic_not_supported = self.characteristics_low & 8 != 0
            return getattr(self, '_m_characteristic_not_supported', None)

        @property
        def characteristic_pc_card(self):
            """Bit 8 of `characteristics`: PC cards are supported.
            """
            if hasattr(self, '_m_characteristic_pc_card'):
                return self._m_characteristic_pc_card

            self._m_characteristic_pc_card = self.characteristics_low & 256 != 0
            return getattr(self, '_m_characteristic_pc_card', None)

        @property
        def characteristic_pci(self):
            """Bit 7 of `characteristics`: the PCI bus is supported.
            """
            if hasattr(self, '_m_characteristic_pci'):
                return self._m_characteristic_pci

            self._m_characteristic_pci = self.characteristics_low & 128 != 0
            return getattr(self, '_m_characteristic_pci', None)

        @property
        def characteristic_plug_and_play(self):
            """Bit 9 of `characteristics`: Plug and Play is supported.
            """
            if hasattr(self, '_m_characteristic_plug_and_play'):
                return self._m_characteristic_plug_and_play

            self._m_characteristic_plug_and_play = self.characteristics_low & 512 != 0
            return getattr(self, '_m_characteristic_plug_and_play', None)

        @property
        def characteristic_print_screen(self):
            """Bit 26 of `characteristics`: interrupt 5 prints the screen.
            """
            if hasattr(self, '_m_characteristic_print_screen'):
                return self._m_characteristic_print_screen

            self._m_characteristic_print_screen = self.characteristics_low & 67108864 != 0
            return getattr(self, '_m_characteristic_print_screen', None)

        @property
        def characteristic_printer(self):
            """Bit 29 of `characteristics`: interrupt 0x17 serves printers.
            """
            if hasattr(self, '_m_characteristic_printer'):
                return self._m_characteristic_printer

            self._m_characteristic_printer = self.characteristics_low & 536870912 != 0
            return getattr(self, '_m_characteristic_printer', None)

        @property
        def characteristic_rom_socketed(self):
            """Bit 17 of `characteristics`: the chip is in a socket.
            """
            if hasattr(self, '_m_characteristic_rom_socketed'):
                return self._m_characteristic_rom_socketed

            self._m_characteristic_rom_socketed = self.characteristics_low & 131072 != 0
            return getattr(self, '_m_characteristic_rom_socketed', None)

        @property
        def characteristic_selectable_boot(self):
            """Bit 16 of `characteristics`: the device to start from can be chosen.
            """
            if hasattr(self, '_m_characteristic_selectable_boot'):
                return self._m_characteristic_selectable_boot

            self._m_characteristic_selectable_boot = self.characteristics_low & 65536 != 0
            return getattr(self, '_m_characteristic_selectable_boot', None)

        @property
        def characteristic_serial(self):
            """Bit 28 of `characteristics`: interrupt 0x14 serves serial ports.
            """
            if hasattr(self, '_m_characteristic_serial'):
                return self._m_characteristic_serial

            self._m_characteristic_serial = self.characteristics_low & 268435456 != 0
            return getattr(self, '_m_characteristic_serial', None)

        @property
        def characteristic_shadowing(self):
            """Bit 12 of `characteristics`: the firmware may be copied to memory.
            """
            if hasattr(self, '_m_characteristic_shadowing'):
                return self._m_characteristic_shadowing

            self._m_characteristic_shadowing = self.characteristics_low & 4096 != 0
            return getattr(self, '_m_characteristic_shadowing', None)

        @property
        def characteristic_upgradeable(self):
            """Bit 11 of `characteristics`: the firmware can be replaced by a newer one.
            """
            if hasattr(self, '_m_characteristic_upgradeable'):
                return self._m_characteristic_upgradeable

            self._m_characteristic_upgradeable = self.characteristics_low & 2048 != 0
            return getattr(self, '_m_characteristic_upgradeable', None)

        @property
        def characteristic_vl_vesa(self):
            """Bit 13 of `characteristics`: the VESA local bus is supported.
            """
            if hasattr(self, '_m_characteristic_vl_vesa'):
                return self._m_characteristic_vl_vesa

            self._m_characteristic_vl_vesa = self.characteristics_low & 8192 != 0
            return getattr(self, '_m_characteristic_vl_vesa', None)

        @property
        def characteristics_extension_1(self):
            """Further features, one bit each (since 2.1)."""
            if hasattr(self, '_m_characteristics_extension_1'):
                return self._m_characteristics_extension_1

            if self._io.size() >= 19 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(18 - 4)
                self._m_characteristics_extension_1 = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_characteristics_extension_1', None)

        @property
        def characteristics_extension_2(self):
            """Further features, one bit each (since 2.3). Bit 3: UEFI is supported. Bit 4:
            the machine is virtual.
            """
            if hasattr(self, '_m_characteristics_extension_2'):
                return self._m_characteristics_extension_2

            if self._io.size() >= 20 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(19 - 4)
                self._m_characteristics_extension_2 = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_characteristics_extension_2', None)

        @property
        def characteristics_low(self):
            """Lower half of `characteristics`, which has all bits that the standard names;
            the upper half belongs to the makers.
            """
            if hasattr(self, '_m_characteristics_low'):
                return self._m_characteristics_low

            _pos = self._io.pos()
            self._io.seek(10 - 4)
            self._m_characteristics_low = self._io.read_u4le()
            self._io.seek(_pos)
            return getattr(self, '_m_characteristics_low', None)

        @property
        def controller_major_release(self):
            """Major number of the release of the embedded controller's firmware (since 2.4).
            0xff: there is none that can be updated.
            """
            if hasattr(self, '_m_controller_major_release'):
                return self._m_controller_major_release

            if self._io.size() >= 23 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(22 - 4)
                self._m_controller_major_release = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_controller_major_release', None)

        @property
        def controller_minor_release(self):
            """Minor number of the release of the embedded controller's firmware (since 2.4).
            0xff: there is none that can be updated.
            """
            if hasattr(self, '_m_controller_minor_release'):
                return self._m_controller_minor_release

            if self._io.size() >= 24 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(23 - 4)
                self._m_controller_minor_release = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_controller_minor_release', None)

        @property
        def extended_rom_size(self):
            """Size of the chip if `rom_size` is 0xff (since 3.1). The two highest bits are
            the unit, 0 for MiB and 1 for GiB; the others are the size.
            """
            if hasattr(self, '_m_extended_rom_size'):
                return self._m_extended_rom_size

            if self._io.size() >= 26 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(24 - 4)
                self._m_extended_rom_size = self._io.read_u2le()
                self._io.seek(_pos)

            return getattr(self, '_m_extended_rom_size', None)

        @property
        def extension_acpi(self):
            """Bit 0 of `characteristics_extension_1`: ACPI is supported.
            """
            if hasattr(self, '_m_extension_acpi'):
                return self._m_extension_acpi

            if self._io.size() >= 19 - 4:
                pass
                self._m_extension_acpi = self.characteristics_extension_1 & 1 != 0

            return getattr(self, '_m_extension_acpi', None)

        @property
        def extension_agp(self):
            """Bit 2 of `characteristics_extension_1`: the AGP bus is supported.
            """
            if hasattr(self, '_m_extension_agp'):
                return self._m_extension_agp

            if self._io.size() >= 19 - 4:
                pass
                self._m_extension_agp = self.characteristics_extension_1 & 4 != 0

            return getattr(self, '_m_extension_agp', None)

        @property
        def extension_atapi_zip_boot(self):
            """Bit 5 of `characteristics_extension_1`: the machine can start from an ATAPI
            ZIP drive.
            """
            if hasattr(self, '_m_extension_atapi_zip_boot'):
                return self._m_extension_atapi_zip_boot

            if self._io.size() >= 19 - 4:
                pass
                self._m_extension_atapi_zip_boot = self.characteristics_extension_1 & 32 != 0

            return getattr(self, '_m_extension_atapi_zip_boot', None)

        @property
        def extension_bios_boot_specification(self):
            """Bit 0 of `characteristics_extension_2`: the BIOS Boot Specification is
            supported.
            """
            if hasattr(self, '_m_extension_bios_boot_specification'):
                return self._m_extension_bios_boot_specification

            if self._io.size() >= 20 - 4:
                pass
                self._m_extension_bios_boot_specification = self.characteristics_extension_2 & 1 != 0

            return getattr(self, '_m_extension_bios_boot_specification', None)

        @property
        def extension_i2o_boot(self):
            """Bit 3 of `characteristics_extension_1`: the machine can start from an I2O
            device.
            """
            if hasattr(self, '_m_extension_i2o_boot'):
                return self._m_extension_i2o_boot

            if self._io.size() >= 19 - 4:
                pass
                self._m_extension_i2o_boot = self.characteristics_extension_1 & 8 != 0

            return getattr(self, '_m_extension_i2o_boot', None)

        @property
        def extension_ieee1394_boot(self):
            """Bit 6 of `characteristics_extension_1`: the machine can start from an IEEE
            1394 device.
            """
            if hasattr(self, '_m_extension_ieee1394_boot'):
                return self._m_extension_ieee1394_boot

            if self._io.size() >= 19 - 4:
                pass
                self._m_extension_ieee1394_boot = self.characteristics_extension_1 & 64 != 0

            return getattr(self, '_m_extension_ieee1394_boot', None)

        @property
        def extension_ls120_boot(self):
            """Bit 4 of `characteristics_extension_1`: the machine can start from an LS-120
            SuperDisk.
            """
            if hasattr(self, '_m_extension_ls120_boot'):
                return self._m_extension_ls120_boot

            if self._io.size() >= 19 - 4:
                pass
                self._m_extension_ls120_boot = self.characteristics_extension_1 & 16 != 0

            return getattr(self, '_m_extension_ls120_boot', None)

        @property
        def extension_manufacturing_mode(self):
            """Bit 5 of `characteristics_extension_2`: there is a mode for manufacturing.
            """
            if hasattr(self, '_m_extension_manufacturing_mode'):
                return self._m_extension_manufacturing_mode

            if self._io.size() >= 20 - 4:
                pass
                self._m_extension_manufacturing_mode = self.characteristics_extension_2 & 32 != 0

            return getattr(self, '_m_extension_manufacturing_mode', None)

        @property
        def extension_manufacturing_mode_enabled(self):
            """Bit 6 of `characteristics_extension_2`: the mode for manufacturing is switched
            on.
            """
            if hasattr(self, '_m_extension_manufacturing_mode_enabled'):
                return self._m_extension_manufacturing_mode_enabled

            if self._io.size() >= 20 - 4:
                pass
                self._m_extension_manufacturing_mode_enabled = self.characteristics_extension_2 & 64 != 0

            return getattr(self, '_m_extension_manufacturing_mode_enabled', None)

        @property
        def extension_network_boot_key(self):
            """Bit 1 of `characteristics_extension_2`: a key starts the machine from the
            network.
            """
            if hasattr(self, '_m_extension_network_boot_key'):
                return self._m_extension_network_boot_key

            if self._io.size() >= 20 - 4:
                pass
                self._m_extension_network_boot_key = self.characteristics_extension_2 & 2 != 0

            return getattr(self, '_m_extension_network_boot_key', None)

        @property
        def extension_smart_battery(self):
            """Bit 7 of `characteristics_extension_1`: smart batteries are supported.
            """
            if hasattr(self, '_m_extension_smart_battery'):
                return self._m_extension_smart_battery

            if self._io.size() >= 19 - 4:
                pass
                self._m_extension_smart_battery = self.characteristics_extension_1 & 128 != 0

            return getattr(self, '_m_extension_smart_battery', None)

        @property
        def extension_targeted_content(self):
            """Bit 2 of `characteristics_extension_2`: maker and machine are named for
            updates by kind of machine.
            """
            if hasattr(self, '_m_extension_targeted_content'):
                return self._m_extension_targeted_content

            if self._io.size() >= 20 - 4:
                pass
                self._m_extension_targeted_content = self.characteristics_extension_2 & 4 != 0

            return getattr(self, '_m_extension_targeted_content', None)

        @property
        def extension_uefi(self):
            """Bit 3 of `characteristics_extension_2`: UEFI is supported.
            """
            if hasattr(self, '_m_extension_uefi'):
                return self._m_extension_uefi

            if self._io.size() >= 20 - 4:
                pass
                self._m_extension_uefi = self.characteristics_extension_2 & 8 != 0

            return getattr(self, '_m_extension_uefi', None)

        @property
        def extension_usb_legacy(self):
            """Bit 1 of `characteristics_extension_1`: USB keyboards and mice work without a
            driver.
            """
            if hasattr(self, '_m_extension_usb_legacy'):
                return self._m_extension_usb_legacy

            if self._io.size() >= 19 - 4:
                pass
                self._m_extension_usb_legacy = self.characteristics_extension_1 & 2 != 0

            return getattr(self, '_m_extension_usb_legacy', None)

        @property
        def extension_virtual_machine(self):
            """Bit 4 of `characteristics_extension_2`: the machine is virtual.
            """
            if hasattr(self, '_m_extension_virtual_machine'):
                return self._m_extension_virtual_machine

            if self._io.size() >= 20 - 4:
                pass
                self._m_extension_virtual_machine = self.characteristics_extension_2 & 16 != 0

            return getattr(self, '_m_extension_virtual_machine', None)

        @property
        def major_release(self):
            """Major number of the release of the firmware (since 2.4). 0xff: not given.
            """
            if hasattr(self, '_m_major_release'):
                return self._m_major_release

            if self._io.size() >= 21 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(20 - 4)
                self._m_major_release = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_major_release', None)

        @property
        def minor_release(self):
            """Minor number of the release of the firmware (since 2.4). 0xff: not given.
            """
            if hasattr(self, '_m_minor_release'):
                return self._m_minor_release

            if self._io.size() >= 22 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(21 - 4)
                self._m_minor_release = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_minor_release', None)


    class MemoryDevice(KaitaiStruct):
        """A socket for a memory module, and the module in it (type 17).

        Windows calls it `Memory Device`.

        Fields (0x11 bytes), with offsets from the start of the structure:
            physical_memory_array_handle: u2 at 0x0, Physical Memory Array Handle
                Handle of the structure of the array that the socket belongs to.
            memory_error_information_handle: u2 at 0x2, Memory Error Information Handle
                Handle of the structure of the last error. 0xfffe: not provided. 0xffff: no
                error.
            total_width: u2 at 0x4, Total Width
                Width in bits with those for error correction. 0xffff: unknown.
            data_width: u2 at 0x6, Data Width
                Width of the data in bits. 0xffff: unknown.
            module_size: u2 at 0x8, Size
                Size of the module, in MiB, or in KiB if bit 15 is set. 0: the socket is
                empty. 0xffff: unknown. 0x7fff: see `extended_size`.
            form_factor: u1 of form_factors at 0xa, Form Factor
                Shape of the module.
            device_set: u1 at 0xb, Device Set
                Number of the set of modules that have to be equal. 0: none. 0xff: unknown.
            device_locator: u1 at 0xc, Device Locator
                Number of a string: name of the socket, as printed on the board.
            bank_locator: u1 at 0xd, Bank Locator
                Number of a string: name of the bank of the socket.
            memory_type: u1 of memory_types at 0xe, Memory Type
                Kind of the memory.
            type_detail: u2 at 0xf, Type Detail
                Further properties of the memory, one bit each. Bit 7: synchronous. 12:
                non-volatile. 13: registered. 14: unbuffered. 15: load-reduced.

        Read or calculated when asked for:
            speed: u2, Speed
                Highest speed that the module supports, in MT/s (since 2.3). 0: unknown.
                0xffff: see `extended_speed`.
            manufacturer: u1, Manufacturer
                Number of a string (since 2.3): maker of the module.
            serial_number: u1, Serial Number
                Number of a string (since 2.3): serial number of the module.
            asset_tag: u1, Asset Tag
                Number of a string (since 2.3): inventory number of the module.
            part_number: u1, Part Number
                Number of a string (since 2.3): part number of the module.
            attributes: u1, Attributes
                Rank of the module in the lower four bits (since 2.6). 0: unknown.
            extended_size: u4, Extended Size
                Size of the module in MiB in the lower 31 bits, if `module_size` is 0x7fff
                (since 2.7).
            configured_memory_speed: u2, Configured Memory Speed
                Speed that the module runs at, in MT/s (since 2.7). 0: unknown. 0xffff: see
                `extended_configured_memory_speed`.
            minimum_voltage: u2, Minimum Voltage
                Lowest voltage in mV (since 2.8). 0: unknown.
            maximum_voltage: u2, Maximum Voltage
                Highest voltage in mV (since 2.8). 0: unknown.
            configured_voltage: u2, Configured Voltage
                Voltage that the module runs at, in mV (since 2.8). 0: unknown.
            memory_technology: u1, Memory Technology
                Technology of the module, one of `memory_technologies` (since 3.2).
            operating_mode_capability: u2, Memory Operating Mode Capability
                Modes that the module supports, one bit each (since 3.2).
            firmware_version: u1, Firmware Version
                Number of a string (since 3.2): version of the module's firmware.
            module_manufacturer_id: u2, Module Manufacturer ID
                Maker of the module by JEDEC's numbers: bank with parity, then code (since
                3.2). 0: unknown.
            module_product_id: u2, Module Product ID
                Product, as the module's maker numbers it (since 3.2). 0: unknown.
            controller_manufacturer_id: u2, Memory Subsystem Controller Manufacturer ID
                Maker of the controller by JEDEC's numbers (since 3.2). 0: unknown.
            controller_product_id: u2, Memory Subsystem Controller Product ID
                Product, as the controller's maker numbers it (since 3.2). 0: unknown.
            non_volatile_size: u8, Non-volatile Size
                Non-volatile part in bytes (since 3.2). All bits set: unknown.
            volatile_size: u8, Volatile Size
                Volatile part in bytes (since 3.2). All bits set: unknown.
            cache_size: u8, Cache Size
                Part that is a cache, in bytes (since 3.2). All bits set: unknown.
            logical_size: u8, Logical Size
                Size in bytes of a logical device (since 3.2). All bits set: unknown.
            extended_speed: u4, Extended Speed
                Highest speed in MT/s in the lower 31 bits, if `speed` is 0xffff (since 3.3).
            extended_configured_memory_speed: u4, Extended Configured Memory Speed
                Speed that the module runs at in the lower 31 bits, in MT/s, if
                `configured_memory_speed` is 0xffff (since 3.3).
            detail_other: calculated, Other
                Bit 1 of `type_detail`: another property.
            detail_unknown: calculated, Unknown
                Bit 2 of `type_detail`: properties are not known.
            detail_fast_paged: calculated, Fast-paged
                Bit 3 of `type_detail`: fast-paged.
            detail_static_column: calculated, Static column
                Bit 4 of `type_detail`: static column.
            detail_pseudo_static: calculated, Pseudo-static
                Bit 5 of `type_detail`: pseudo-static.
            detail_rambus: calculated, RAMBUS
                Bit 6 of `type_detail`: of Rambus.
            detail_synchronous: calculated, Synchronous
                Bit 7 of `type_detail`: synchronous.
            detail_cmos: calculated, CMOS
                Bit 8 of `type_detail`: of CMOS.
            detail_edo: calculated, EDO
                Bit 9 of `type_detail`: extended data out.
            detail_window_dram: calculated, Window DRAM
                Bit 10 of `type_detail`: window DRAM.
            detail_cache_dram: calculated, Cache DRAM
                Bit 11 of `type_detail`: cache DRAM.
            detail_non_volatile: calculated, Non-volatile
                Bit 12 of `type_detail`: keeps its contents without power.
            detail_registered: calculated, Registered (Buffered)
                Bit 13 of `type_detail`: registered.
            detail_unbuffered: calculated, Unbuffered (Unregistered)
                Bit 14 of `type_detail`: unbuffered.
            detail_load_reduced: calculated, LRDIMM
                Bit 15 of `type_detail`: load-reduced.
            mode_other: calculated, Other
                Bit 1 of `operating_mode_capability`: another mode.
            mode_unknown: calculated, Unknown
                Bit 2 of `operating_mode_capability`: modes are not known.
            mode_volatile_memory: calculated, Volatile memory
                Bit 3 of `operating_mode_capability`: ordinary memory.
            mode_byte_persistent: calculated, Byte-accessible persistent memory
                Bit 4 of `operating_mode_capability`: persistent memory that is read by bytes.
            mode_block_persistent: calculated, Block-accessible persistent memory
                Bit 5 of `operating_mode_capability`: persistent memory that is read by
                blocks.

        References:
            https://www.dmtf.org/standards/smbios
        """
        SEQ_FIELDS = (
            "physical_memory_array_handle", "memory_error_information_handle",
            "total_width", "data_width", "module_size", "form_factor", "device_set",
            "device_locator", "bank_locator", "memory_type", "type_detail",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Smbios.MemoryDevice, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.physical_memory_array_handle = self._io.read_u2le()
            self.memory_error_information_handle = self._io.read_u2le()
            self.total_width = self._io.read_u2le()
            self.data_width = self._io.read_u2le()
            self.module_size = self._io.read_u2le()
            self.form_factor = KaitaiStream.resolve_enum(Smbios.FormFactors, self._io.read_u1())
            self.device_set = self._io.read_u1()
            self.device_locator = self._io.read_u1()
            self.bank_locator = self._io.read_u1()
            self.memory_type = KaitaiStream.resolve_enum(Smbios.MemoryTypes, self._io.read_u1())
            self.type_detail = self._io.read_u2le()


        def _fetch_instances(self):
            pass
            _ = self.asset_tag
            if hasattr(self, '_m_asset_tag'):
                pass

            _ = self.attributes
            if hasattr(self, '_m_attributes'):
                pass

            _ = self.cache_size
            if hasattr(self, '_m_cache_size'):
                pass

            _ = self.configured_memory_speed
            if hasattr(self, '_m_configured_memory_speed'):
                pass

            _ = self.configured_voltage
            if hasattr(self, '_m_configured_voltage'):
                pass

            _ = self.controller_manufacturer_id
            if hasattr(self, '_m_controller_manufacturer_id'):
                pass

            _ = self.controller_product_id
            if hasattr(self, '_m_controller_product_id'):
                pass

            _ = self.extended_configured_memory_speed
            if hasattr(self, '_m_extended_configured_memory_speed'):
                pass

            _ = self.extended_size
            if hasattr(self, '_m_extended_size'):
                pass

            _ = self.extended_speed
            if hasattr(self, '_m_extended_speed'):
                pass

            _ = self.firmware_version
            if hasattr(self, '_m_firmware_version'):
                pass

            _ = self.logical_size
            if hasattr(self, '_m_logical_size'):
                pass

            _ = self.manufacturer
            if hasattr(self, '_m_manufacturer'):
                pass

            _ = self.maximum_voltage
            if hasattr(self, '_m_maximum_voltage'):
                pass

            _ = self.memory_technology
            if hasattr(self, '_m_memory_technology'):
                pass

            _ = self.minimum_voltage
            if hasattr(self, '_m_minimum_voltage'):
                pass

            _ = self.module_manufacturer_id
            if hasattr(self, '_m_module_manufacturer_id'):
                pass

            _ = self.module_product_id
            if hasattr(self, '_m_module_product_id'):
                pass

            _ = self.non_volatile_size
            if hasattr(self, '_m_non_volatile_size'):
                pass

            _ = self.operating_mode_capability
            if hasattr(self, '_m_operating_mode_capability'):
                pass

            _ = self.part_number
            if hasattr(self, '_m_part_number'):
                pass

            _ = self.serial_number
            if hasattr(self, '_m_serial_number'):
                pass

            _ = self.speed
            if hasattr(self, '_m_speed'):
                pass

            _ = self.volatile_size
            if hasattr(self, '_m_volatile_size'):
                pass


        @property
        def asset_tag(self):
            """Number of a string (since 2.3): inventory number of the module.
            """
            if hasattr(self, '_m_asset_tag'):
                return self._m_asset_tag

            if self._io.size() >= 26 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(25 - 4)
                self._m_asset_tag = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_asset_tag', None)

        @property
        def attributes(self):
            """Rank of the module in the lower four bits (since 2.6). 0: unknown.
            """
            if hasattr(self, '_m_attributes'):
                return self._m_attributes

            if self._io.size() >= 28 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(27 - 4)
                self._m_attributes = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_attributes', None)

        @property
        def cache_size(self):
            """Part that is a cache, in bytes (since 3.2). All bits set: unknown.
            """
            if hasattr(self, '_m_cache_size'):
                return self._m_cache_size

            if self._io.size() >= 76 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(68 - 4)
                self._m_cache_size = self._io.read_u8le()
                self._io.seek(_pos)

            return getattr(self, '_m_cache_size', None)

        @property
        def configured_memory_speed(self):
            """Speed that the module runs at, in MT/s (since 2.7). 0: unknown. 0xffff: see
            `extended_configured_memory_speed`.
            """
            if hasattr(self, '_m_configured_memory_speed'):
                return self._m_configured_memory_speed

            if self._io.size() >= 34 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(32 - 4)
                self._m_configured_memory_speed = self._io.read_u2le()
                self._io.seek(_pos)

            return getattr(self, '_m_configured_memory_speed', None)

        @property
        def configured_voltage(self):
            """Voltage that the module runs at, in mV (since 2.8). 0: unknown.
            """
            if hasattr(self, '_m_configured_voltage'):
                return self._m_configured_voltage

            if self._io.size() >= 40 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(38 - 4)
                self._m_configured_voltage = self._io.read_u2le()
                self._io.seek(_pos)

            return getattr(self, '_m_configured_voltage', None)

        @property
        def controller_manufacturer_id(self):
            """Maker of the controller by JEDEC's numbers (since 3.2). 0: unknown.
            """
            if hasattr(self, '_m_controller_manufacturer_id'):
                return self._m_controller_manufacturer_id

            if self._io.size() >= 50 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(48 - 4)
                self._m_controller_manufacturer_id = self._io.read_u2le()
                self._io.seek(_pos)

            return getattr(self, '_m_controller_manufacturer_id', None)

        @property
        def controller_product_id(self):
            """Product, as the controller's maker numbers it (since 3.2). 0: unknown.
            """
            if hasattr(self, '_m_controller_product_id'):
                return self._m_controller_product_id

            if self._io.size() >= 52 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(50 - 4)
                self._m_controller_product_id = self._io.read_u2le()
                self._io.seek(_pos)

            return getattr(self, '_m_controller_product_id', None)

        @property
        def detail_cache_dram(self):
            """Bit 11 of `type_detail`: cache DRAM.
            """
            if hasattr(self, '_m_detail_cache_dram'):
                return self._m_detail_cache_dram

            self._m_detail_cache_dram = self.type_detail & 2048 != 0
            return getattr(self, '_m_detail_cache_dram', None)

        @property
        def detail_cmos(self):
            """Bit 8 of `type_detail`: of CMOS.
            """
            if hasattr(self, '_m_detail_cmos'):
                return self._m_detail_cmos

            self._m_detail_cmos = self.type_detail & 256 != 0
            return getattr(self, '_m_detail_cmos', None)

        @property
        def detail_edo(self):
            """Bit 9 of `type_detail`: extended data out.
            """
            if hasattr(self, '_m_detail_edo'):
                return self._m_detail_edo

            self._m_detail_edo = self.type_detail & 512 != 0
            return getattr(self, '_m_detail_edo', None)

        @property
        def detail_fast_paged(self):
            """Bit 3 of `type_detail`: fast-paged.
            """
            if hasattr(self, '_m_detail_fast_paged'):
                return self._m_detail_fast_paged

            self._m_detail_fast_paged = self.type_detail & 8 != 0
            return getattr(self, '_m_detail_fast_paged', None)

        @property
        def detail_load_reduced(self):
            """Bit 15 of `type_detail`: load-reduced.
            """
            if hasattr(self, '_m_detail_load_reduced'):
                return self._m_detail_load_reduced

            self._m_detail_load_reduced = self.type_detail & 32768 != 0
            return getattr(self, '_m_detail_load_reduced', None)

        @property
        def detail_non_volatile(self):
            """Bit 12 of `type_detail`: keeps its contents without power.
            """
            if hasattr(self, '_m_detail_non_volatile'):
                return self._m_detail_non_volatile

            self._m_detail_non_volatile = self.type_detail & 4096 != 0
            return getattr(self, '_m_detail_non_volatile', None)

        @property
        def detail_other(self):
            """Bit 1 of `type_detail`: another property.
            """
            if hasattr(self, '_m_detail_other'):
                return self._m_detail_other

            self._m_detail_other = self.type_detail & 2 != 0
            return getattr(self, '_m_detail_other', None)

        @property
        def detail_pseudo_static(self):
            """Bit 5 of `type_detail`: pseudo-static.
            """
            if hasattr(self, '_m_detail_pseudo_static'):
                return self._m_detail_pseudo_static

            self._m_detail_pseudo_static = self.type_detail & 32 != 0
            return getattr(self, '_m_detail_pseudo_static', None)

        @property
        def detail_rambus(self):
            """Bit 6 of `type_detail`: of Rambus.
            """
            if hasattr(self, '_m_detail_rambus'):
                return self._m_detail_rambus

            self._m_detail_rambus = self.type_detail & 64 != 0
            return getattr(self, '_m_detail_rambus', None)

        @property
        def detail_registered(self):
            """Bit 13 of `type_detail`: registered.
            """
            if hasattr(self, '_m_detail_registered'):
                return self._m_detail_registered

            self._m_detail_registered = self.type_detail & 8192 != 0
            return getattr(self, '_m_detail_registered', None)

        @property
        def detail_static_column(self):
            """Bit 4 of `type_detail`: static column.
            """
            if hasattr(self, '_m_detail_static_column'):
                return self._m_detail_static_column

            self._m_detail_static_column = self.type_detail & 16 != 0
            return getattr(self, '_m_detail_static_column', None)

        @property
        def detail_synchronous(self):
            """Bit 7 of `type_detail`: synchronous.
            """
            if hasattr(self, '_m_detail_synchronous'):
                return self._m_detail_synchronous

            self._m_detail_synchronous = self.type_detail & 128 != 0
            return getattr(self, '_m_detail_synchronous', None)

        @property
        def detail_unbuffered(self):
            """Bit 14 of `type_detail`: unbuffered.
            """
            if hasattr(self, '_m_detail_unbuffered'):
                return self._m_detail_unbuffered

            self._m_detail_unbuffered = self.type_detail & 16384 != 0
            return getattr(self, '_m_detail_unbuffered', None)

        @property
        def detail_unknown(self):
            """Bit 2 of `type_detail`: properties are not known.
            """
            if hasattr(self, '_m_detail_unknown'):
                return self._m_detail_unknown

            self._m_detail_unknown = self.type_detail & 4 != 0
            return getattr(self, '_m_detail_unknown', None)

        @property
        def detail_window_dram(self):
            """Bit 10 of `type_detail`: window DRAM.
            """
            if hasattr(self, '_m_detail_window_dram'):
                return self._m_detail_window_dram

            self._m_detail_window_dram = self.type_detail & 1024 != 0
            return getattr(self, '_m_detail_window_dram', None)

        @property
        def extended_configured_memory_speed(self):
            """Speed that the module runs at in the lower 31 bits, in MT/s, if
            `configured_memory_speed` is 0xffff (since 3.3).
            """
            if hasattr(self, '_m_extended_configured_memory_speed'):
                return self._m_extended_configured_memory_speed

            if self._io.size() >= 92 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(88 - 4)
                self._m_extended_configured_memory_speed = self._io.read_u4le()
                self._io.seek(_pos)

            return getattr(self, '_m_extended_configured_memory_speed', None)

        @property
        def extended_size(self):
            """Size of the module in MiB in the lower 31 bits, if `module_size` is 0x7fff
            (since 2.7).
            """
            if hasattr(self, '_m_extended_size'):
                return self._m_extended_size

            if self._io.size() >= 32 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(28 - 4)
                self._m_extended_size = self._io.read_u4le()
                self._io.seek(_pos)

            return getattr(self, '_m_extended_size', None)

        @property
        def extended_speed(self):
            """Highest speed in MT/s in the lower 31 bits, if `speed` is 0xffff (since 3.3).
            """
            if hasattr(self, '_m_extended_speed'):
                return self._m_extended_speed

            if self._io.size() >= 88 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(84 - 4)
                self._m_extended_speed = self._io.read_u4le()
                self._io.seek(_pos)

            return getattr(self, '_m_extended_speed', None)

        @property
        def firmware_version(self):
            """Number of a string (since 3.2): version of the module's firmware.
            """
            if hasattr(self, '_m_firmware_version'):
                return self._m_firmware_version

            if self._io.size() >= 44 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(43 - 4)
                self._m_firmware_version = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_firmware_version', None)

        @property
        def logical_size(self):
            """Size in bytes of a logical device (since 3.2). All bits set: unknown.
            """
            if hasattr(self, '_m_logical_size'):
                return self._m_logical_size

            if self._io.size() >= 84 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(76 - 4)
                self._m_logical_size = self._io.read_u8le()
                self._io.seek(_pos)

            return getattr(self, '_m_logical_size', None)

        @property
        def manufacturer(self):
            """Number of a string (since 2.3): maker of the module.
            """
            if hasattr(self, '_m_manufacturer'):
                return self._m_manufacturer

            if self._io.size() >= 24 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(23 - 4)
                self._m_manufacturer = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_manufacturer', None)

        @property
        def maximum_voltage(self):
            """Highest voltage in mV (since 2.8). 0: unknown.
            """
            if hasattr(self, '_m_maximum_voltage'):
                return self._m_maximum_voltage

            if self._io.size() >= 38 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(36 - 4)
                self._m_maximum_voltage = self._io.read_u2le()
                self._io.seek(_pos)

            return getattr(self, '_m_maximum_voltage', None)

        @property
        def memory_technology(self):
            """Technology of the module, one of `memory_technologies` (since 3.2)."""
            if hasattr(self, '_m_memory_technology'):
                return self._m_memory_technology

            if self._io.size() >= 41 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(40 - 4)
                self._m_memory_technology = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_memory_technology', None)

        @property
        def minimum_voltage(self):
            """Lowest voltage in mV (since 2.8). 0: unknown.
            """
            if hasattr(self, '_m_minimum_voltage'):
                return self._m_minimum_voltage

            if self._io.size() >= 36 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(34 - 4)
                self._m_minimum_voltage = self._io.read_u2le()
                self._io.seek(_pos)

            return getattr(self, '_m_minimum_voltage', None)

        @property
        def mode_block_persistent(self):
            """Bit 5 of `operating_mode_capability`: persistent memory that is read by
            blocks.
            """
            if hasattr(self, '_m_mode_block_persistent'):
                return self._m_mode_block_persistent

            if self._io.size() >= 43 - 4:
                pass
                self._m_mode_block_persistent = self.operating_mode_capability & 32 != 0

            return getattr(self, '_m_mode_block_persistent', None)

        @property
        def mode_byte_persistent(self):
            """Bit 4 of `operating_mode_capability`: persistent memory that is read by bytes.
            """
            if hasattr(self, '_m_mode_byte_persistent'):
                return self._m_mode_byte_persistent

            if self._io.size() >= 43 - 4:
                pass
                self._m_mode_byte_persistent = self.operating_mode_capability & 16 != 0

            return getattr(self, '_m_mode_byte_persistent', None)

        @property
        def mode_other(self):
            """Bit 1 of `operating_mode_capability`: another mode.
            """
            if hasattr(self, '_m_mode_other'):
                return self._m_mode_other

            if self._io.size() >= 43 - 4:
                pass
                self._m_mode_other = self.operating_mode_capability & 2 != 0

            return getattr(self, '_m_mode_other', None)

        @property
        def mode_unknown(self):
            """Bit 2 of `operating_mode_capability`: modes are not known.
            """
            if hasattr(self, '_m_mode_unknown'):
                return self._m_mode_unknown

            if self._io.size() >= 43 - 4:
                pass
                self._m_mode_unknown = self.operating_mode_capability & 4 != 0

            return getattr(self, '_m_mode_unknown', None)

        @property
        def mode_volatile_memory(self):
            """Bit 3 of `operating_mode_capability`: ordinary memory.
            """
            if hasattr(self, '_m_mode_volatile_memory'):
                return self._m_mode_volatile_memory

            if self._io.size() >= 43 - 4:
                pass
                self._m_mode_volatile_memory = self.operating_mode_capability & 8 != 0

            return getattr(self, '_m_mode_volatile_memory', None)

        @property
        def module_manufacturer_id(self):
            """Maker of the module by JEDEC's numbers: bank with parity, then code (since
            3.2). 0: unknown.
            """
            if hasattr(self, '_m_module_manufacturer_id'):
                return self._m_module_manufacturer_id

            if self._io.size() >= 46 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(44 - 4)
                self._m_module_manufacturer_id = self._io.read_u2le()
                self._io.seek(_pos)

            return getattr(self, '_m_module_manufacturer_id', None)

        @property
        def module_product_id(self):
            """Product, as the module's maker numbers it (since 3.2). 0: unknown.
            """
            if hasattr(self, '_m_module_product_id'):
                return self._m_module_product_id

            if self._io.size() >= 48 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(46 - 4)
                self._m_module_product_id = self._io.read_u2le()
                self._io.seek(_pos)

            return getattr(self, '_m_module_product_id', None)

        @property
        def non_volatile_size(self):
            """Non-volatile part in bytes (since 3.2). All bits set: unknown.
            """
            if hasattr(self, '_m_non_volatile_size'):
                return self._m_non_volatile_size

            if self._io.size() >= 60 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(52 - 4)
                self._m_non_volatile_size = self._io.read_u8le()
                self._io.seek(_pos)

            return getattr(self, '_m_non_volatile_size', None)

        @property
        def operating_mode_capability(self):
            """Modes that the module supports, one bit each (since 3.2)."""
            if hasattr(self, '_m_operating_mode_capability'):
                return self._m_operating_mode_capability

            if self._io.size() >= 43 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(41 - 4)
                self._m_operating_mode_capability = self._io.read_u2le()
                self._io.seek(_pos)

            return getattr(self, '_m_operating_mode_capability', None)

        @property
        def part_number(self):
            """Number of a string (since 2.3): part number of the module.
            """
            if hasattr(self, '_m_part_number'):
                return self._m_part_number

            if self._io.size() >= 27 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(26 - 4)
                self._m_part_number = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_part_number', None)

        @property
        def serial_number(self):
            """Number of a string (since 2.3): serial number of the module.
            """
            if hasattr(self, '_m_serial_number'):
                return self._m_serial_number

            if self._io.size() >= 25 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(24 - 4)
                self._m_serial_number = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_serial_number', None)

        @property
        def speed(self):
            """Highest speed that the module supports, in MT/s (since 2.3). 0: unknown.
            0xffff: see `extended_speed`.
            """
            if hasattr(self, '_m_speed'):
                return self._m_speed

            if self._io.size() >= 23 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(21 - 4)
                self._m_speed = self._io.read_u2le()
                self._io.seek(_pos)

            return getattr(self, '_m_speed', None)

        @property
        def volatile_size(self):
            """Volatile part in bytes (since 3.2). All bits set: unknown.
            """
            if hasattr(self, '_m_volatile_size'):
                return self._m_volatile_size

            if self._io.size() >= 68 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(60 - 4)
                self._m_volatile_size = self._io.read_u8le()
                self._io.seek(_pos)

            return getattr(self, '_m_volatile_size', None)


    class PhysicalMemoryArray(KaitaiStruct):
        """A set of sockets for memory modules (type 16).

        Windows calls it `Physical Memory Array`.

        Fields (0xb bytes), with offsets from the start of the structure:
            location: u1 of memory_array_locations at 0x0, Location
                Place of the sockets.
            purpose: u1 of memory_array_uses at 0x1, Use
                Purpose of the memory.
            memory_error_correction: u1 of error_corrections at 0x2, Memory Error Correction
                Kind of error correction.
            maximum_capacity: u4 at 0x3, Maximum Capacity
                Largest amount of memory in KiB. 0x80000000: unknown, or see
                `extended_maximum_capacity`.
            memory_error_information_handle: u2 at 0x7, Memory Error Information Handle
                Handle of the structure of the last error. 0xfffe: not provided. 0xffff: no
                error.
            num_memory_devices: u2 at 0x9, Number of Memory Devices
                Count of sockets.

        Read or calculated when asked for:
            extended_maximum_capacity: u8, Extended Maximum Capacity
                Largest amount of memory in bytes, if `maximum_capacity` is 0x80000000 (since
                2.7).

        References:
            https://www.dmtf.org/standards/smbios
        """
        SEQ_FIELDS = (
            "location", "purpose", "memory_error_correction", "maximum_capacity",
            "memory_error_information_handle", "num_memory_devices",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Smbios.PhysicalMemoryArray, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.location = KaitaiStream.resolve_enum(Smbios.MemoryArrayLocations, self._io.read_u1())
            self.purpose = KaitaiStream.resolve_enum(Smbios.MemoryArrayUses, self._io.read_u1())
            self.memory_error_correction = KaitaiStream.resolve_enum(Smbios.ErrorCorrections, self._io.read_u1())
            self.maximum_capacity = self._io.read_u4le()
            self.memory_error_information_handle = self._io.read_u2le()
            self.num_memory_devices = self._io.read_u2le()


        def _fetch_instances(self):
            pass
            _ = self.extended_maximum_capacity
            if hasattr(self, '_m_extended_maximum_capacity'):
                pass


        @property
        def extended_maximum_capacity(self):
            """Largest amount of memory in bytes, if `maximum_capacity` is 0x80000000 (since
            2.7).
            """
            if hasattr(self, '_m_extended_maximum_capacity'):
                return self._m_extended_maximum_capacity

            if self._io.size() >= 23 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(15 - 4)
                self._m_extended_maximum_capacity = self._io.read_u8le()
                self._io.seek(_pos)

            return getattr(self, '_m_extended_maximum_capacity', None)


    class ProcessorInformation(KaitaiStruct):
        """A processor socket (type 4).

        Windows calls it `Processor Information`.

        Fields (0x16 bytes), with offsets from the start of the structure:
            socket_designation: u1 at 0x0, Socket Designation
                Number of a string: name of the socket.
            processor_type: u1 of processor_types at 0x1, Processor Type
                Use of the processor.
            processor_family: u1 at 0x2, Processor Family
                Family in the numbering of DSP0134, such as 0xcd for a Core i5. 0xfe: see
                `processor_family_2`.
            processor_manufacturer: u1 at 0x3, Processor Manufacturer
                Number of a string: maker of the processor.
            processor_id: 8 bytes at 0x4, Processor ID
                On x86, EAX and EDX of CPUID leaf 1, in this order.
            processor_version: u1 at 0xc, Processor Version
                Number of a string: name of the processor.
            voltage: u1 at 0xd, Voltage
                If bit 7 is set, tenths of a volt in the lower seven bits. Otherwise voltages
                that the socket supports: bit 0 for 5 V, bit 1 for 3.3 V, bit 2 for 2.9 V.
            external_clock: u2 at 0xe, External Clock
                Frequency of the external clock in MHz. 0: unknown.
            max_speed: u2 at 0x10, Max Speed
                Highest speed that the board supports, in MHz. 0: unknown.
            current_speed: u2 at 0x12, Current Speed
                Speed at the start of the machine, in MHz. 0: unknown.
            status: u1 at 0x14, Status
                Bit 6: the socket is populated. Lower three bits: one of `processor_states`.
            processor_upgrade: u1 at 0x15, Processor Upgrade
                Kind of the socket, in the numbering of DSP0134.

        Read or calculated when asked for:
            l1_cache_handle: u2, L1 Cache Handle
                Handle of the structure of the first-level cache (since 2.1). 0xffff: none
                given.
            l2_cache_handle: u2, L2 Cache Handle
                Handle of the structure of the second-level cache (since 2.1). 0xffff: none
                given.
            l3_cache_handle: u2, L3 Cache Handle
                Handle of the structure of the third-level cache (since 2.1). 0xffff: none
                given.
            serial_number: u1, Serial Number
                Number of a string (since 2.3): serial number of the processor.
            asset_tag: u1, Asset Tag
                Number of a string (since 2.3): inventory number of the processor.
            part_number: u1, Part Number
                Number of a string (since 2.3): part number of the processor.
            num_cores: u1, Core Count
                Cores of the processor (since 2.5). 0: unknown. 0xff: see `num_cores_2`.
            num_cores_enabled: u1, Core Enabled
                Cores that the firmware has enabled (since 2.5). 0: unknown. 0xff: see
                `num_cores_enabled_2`.
            num_threads: u1, Thread Count
                Threads of the processor (since 2.5). 0: unknown. 0xff: see `num_threads_2`.
            processor_characteristics: u2, Processor Characteristics
                Features of the processor, one bit each (since 2.5). Bit 2: 64 bits. 3: more
                than one core. 4: more than one thread for each core. 5: execution can be
                forbidden. 6: virtualisation.
            processor_family_2: u2, Processor Family 2
                Family if `processor_family` is 0xfe (since 2.6).
            num_cores_2: u2, Core Count 2
                Cores if `num_cores` is 0xff (since 3.0). 0: unknown.
            num_cores_enabled_2: u2, Core Enabled 2
                Cores enabled if `num_cores_enabled` is 0xff (since 3.0). 0: unknown.
            num_threads_2: u2, Thread Count 2
                Threads if `num_threads` is 0xff (since 3.0). 0: unknown.
            is_populated: calculated, CPU Socket Populated
                Bit 6 of `status`: the socket is populated.
            characteristic_unknown: calculated, Unknown
                Bit 1 of `processor_characteristics`: features are not known.
            characteristic_wide_64_bits: calculated, 64-bit Capable
                Bit 2 of `processor_characteristics`: 64 bits.
            characteristic_multi_core: calculated, Multi-Core
                Bit 3 of `processor_characteristics`: more than one core.
            characteristic_hardware_thread: calculated, Hardware Thread
                Bit 4 of `processor_characteristics`: more than one thread for each core.
            characteristic_execute_protection: calculated, Execute Protection
                Bit 5 of `processor_characteristics`: execution can be forbidden for parts of
                memory.
            characteristic_virtualization: calculated, Enhanced Virtualization
                Bit 6 of `processor_characteristics`: virtualisation is supported.
            characteristic_power_performance_control: calculated, Power/Performance Control
                Bit 7 of `processor_characteristics`: power can be saved under load.
            characteristic_wide_128_bits: calculated, 128-bit Capable
                Bit 8 of `processor_characteristics`: 128 bits.
            characteristic_arm64_soc_id: calculated, Arm64 SoC ID
                Bit 9 of `processor_characteristics`: `processor_id` has the SoC identifier of
                an ARM64 machine.

        References:
            https://www.dmtf.org/standards/smbios
        """
        SEQ_FIELDS = (
            "socket_designation", "processor_type", "processor_family",
            "processor_manufacturer", "processor_id", "processor_version", "voltage",
            "external_clock", "max_speed", "current_speed", "status", "processor_upgrade",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Smbios.ProcessorInformation, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.socket_designation = self._io.read_u1()
            self.processor_type = KaitaiStream.resolve_enum(Smbios.ProcessorTypes, self._io.read_u1())
            self.processor_family = self._io.read_u1()
            self.processor_manufacturer = self._io.read_u1()
            self.processor_id = self._io.read_bytes(8)
            self.processor_version = self._io.read_u1()
            self.voltage = self._io.read_u1()
            self.external_clock = self._io.read_u2le()
            self.max_speed = self._io.read_u2le()
            self.current_speed = self._io.read_u2le()
            self.status = self._io.read_u1()
            self.processor_upgrade = self._io.read_u1()


        def _fetch_instances(self):
            pass
            _ = self.asset_tag
            if hasattr(self, '_m_asset_tag'):
                pass

            _ = self.l1_cache_handle
            if hasattr(self, '_m_l1_cache_handle'):
                pass

            _ = self.l2_cache_handle
            if hasattr(self, '_m_l2_cache_handle'):
                pass

            _ = self.l3_cache_handle
            if hasattr(self, '_m_l3_cache_handle'):
                pass

            _ = self.num_cores
            if hasattr(self, '_m_num_cores'):
                pass

            _ = self.num_cores_2
            if hasattr(self, '_m_num_cores_2'):
                pass

            _ = self.num_cores_enabled
            if hasattr(self, '_m_num_cores_enabled'):
                pass

            _ = self.num_cores_enabled_2
            if hasattr(self, '_m_num_cores_enabled_2'):
                pass

            _ = self.num_threads
            if hasattr(self, '_m_num_threads'):
                pass

            _ = self.num_threads_2
            if hasattr(self, '_m_num_threads_2'):
                pass

            _ = self.part_number
            if hasattr(self, '_m_part_number'):
                pass

            _ = self.processor_characteristics
            if hasattr(self, '_m_processor_characteristics'):
                pass

            _ = self.processor_family_2
            if hasattr(self, '_m_processor_family_2'):
                pass

            _ = self.serial_number
            if hasattr(self, '_m_serial_number'):
                pass


        @property
        def asset_tag(self):
            """Number of a string (since 2.3): inventory number of the processor.
            """
            if hasattr(self, '_m_asset_tag'):
                return self._m_asset_tag

            if self._io.size() >= 34 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(33 - 4)
                self._m_asset_tag = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_asset_tag', None)

        @property
        def characteristic_arm64_soc_id(self):
            """Bit 9 of `processor_characteristics`: `processor_id` has the SoC identifier of
            an ARM64 machine.
            """
            if hasattr(self, '_m_characteristic_arm64_soc_id'):
                return self._m_characteristic_arm64_soc_id

            if self._io.size() >= 40 - 4:
                pass
                self._m_characteristic_arm64_soc_id = self.processor_characteristics & 512 != 0

            return getattr(self, '_m_characteristic_arm64_soc_id', None)

        @property
        def characteristic_execute_protection(self):
            """Bit 5 of `processor_characteristics`: execution can be forbidden for parts of
            memory.
            """
            if hasattr(self, '_m_characteristic_execute_protection'):
                return self._m_characteristic_execute_protection

            if self._io.size() >= 40 - 4:
                pass
                self._m_characteristic_execute_protection = self.processor_characteristics & 32 != 0

            return getattr(self, '_m_characteristic_execute_protection', None)

        @property
        def characteristic_hardware_thread(self):
            """Bit 4 of `processor_characteristics`: more than one thread for each core.
            """
            if hasattr(self, '_m_characteristic_hardware_thread'):
                return self._m_characteristic_hardware_thread

            if self._io.size() >= 40 - 4:
                pass
                self._m_characteristic_hardware_thread = self.processor_characteristics & 16 != 0

            return getattr(self, '_m_characteristic_hardware_thread', None)

        @property
        def characteristic_multi_core(self):
            """Bit 3 of `processor_characteristics`: more than one core.
            """
            if hasattr(self, '_m_characteristic_multi_core'):
                return self._m_characteristic_multi_core

            if self._io.size() >= 40 - 4:
                pass
                self._m_characteristic_multi_core = self.processor_characteristics & 8 != 0

            return getattr(self, '_m_characteristic_multi_core', None)

        @property
        def characteristic_power_performance_control(self):
            """Bit 7 of `processor_characteristics`: power can be saved under load.
            """
            if hasattr(self, '_m_characteristic_power_performance_control'):
                return self._m_characteristic_power_performance_control

            if self._io.size() >= 40 - 4:
                pass
                self._m_characteristic_power_performance_control = self.processor_characteristics & 128 != 0

            return getattr(self, '_m_characteristic_power_performance_control', None)

        @property
        def characteristic_unknown(self):
            """Bit 1 of `processor_characteristics`: features are not known.
            """
            if hasattr(self, '_m_characteristic_unknown'):
                return self._m_characteristic_unknown

            if self._io.size() >= 40 - 4:
                pass
                self._m_characteristic_unknown = self.processor_characteristics & 2 != 0

            return getattr(self, '_m_characteristic_unknown', None)

        @property
        def characteristic_virtualization(self):
            """Bit 6 of `processor_characteristics`: virtualisation is supported.
            """
            if hasattr(self, '_m_characteristic_virtualization'):
                return self._m_characteristic_virtualization

            if self._io.size() >= 40 - 4:
                pass
                self._m_characteristic_virtualization = self.processor_characteristics & 64 != 0

            return getattr(self, '_m_characteristic_virtualization', None)

        @property
        def characteristic_wide_128_bits(self):
            """Bit 8 of `processor_characteristics`: 128 bits.
            """
            if hasattr(self, '_m_characteristic_wide_128_bits'):
                return self._m_characteristic_wide_128_bits

            if self._io.size() >= 40 - 4:
                pass
                self._m_characteristic_wide_128_bits = self.processor_characteristics & 256 != 0

            return getattr(self, '_m_characteristic_wide_128_bits', None)

        @property
        def characteristic_wide_64_bits(self):
            """Bit 2 of `processor_characteristics`: 64 bits.
            """
            if hasattr(self, '_m_characteristic_wide_64_bits'):
                return self._m_characteristic_wide_64_bits

            if self._io.size() >= 40 - 4:
                pass
                self._m_characteristic_wide_64_bits = self.processor_characteristics & 4 != 0

            return getattr(self, '_m_characteristic_wide_64_bits', None)

        @property
        def is_populated(self):
            """Bit 6 of `status`: the socket is populated.
            """
            if hasattr(self, '_m_is_populated'):
                return self._m_is_populated

            self._m_is_populated = self.status & 64 != 0
            return getattr(self, '_m_is_populated', None)

        @property
        def l1_cache_handle(self):
            """Handle of the structure of the first-level cache (since 2.1). 0xffff: none
            given.
            """
            if hasattr(self, '_m_l1_cache_handle'):
                return self._m_l1_cache_handle

            if self._io.size() >= 28 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(26 - 4)
                self._m_l1_cache_handle = self._io.read_u2le()
                self._io.seek(_pos)

            return getattr(self, '_m_l1_cache_handle', None)

        @property
        def l2_cache_handle(self):
            """Handle of the structure of the second-level cache (since 2.1). 0xffff: none
            given.
            """
            if hasattr(self, '_m_l2_cache_handle'):
                return self._m_l2_cache_handle

            if self._io.size() >= 30 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(28 - 4)
                self._m_l2_cache_handle = self._io.read_u2le()
                self._io.seek(_pos)

            return getattr(self, '_m_l2_cache_handle', None)

        @property
        def l3_cache_handle(self):
            """Handle of the structure of the third-level cache (since 2.1). 0xffff: none
            given.
            """
            if hasattr(self, '_m_l3_cache_handle'):
                return self._m_l3_cache_handle

            if self._io.size() >= 32 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(30 - 4)
                self._m_l3_cache_handle = self._io.read_u2le()
                self._io.seek(_pos)

            return getattr(self, '_m_l3_cache_handle', None)

        @property
        def num_cores(self):
            """Cores of the processor (since 2.5). 0: unknown. 0xff: see `num_cores_2`.
            """
            if hasattr(self, '_m_num_cores'):
                return self._m_num_cores

            if self._io.size() >= 36 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(35 - 4)
                self._m_num_cores = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_num_cores', None)

        @property
        def num_cores_2(self):
            """Cores if `num_cores` is 0xff (since 3.0). 0: unknown.
            """
            if hasattr(self, '_m_num_cores_2'):
                return self._m_num_cores_2

            if self._io.size() >= 44 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(42 - 4)
                self._m_num_cores_2 = self._io.read_u2le()
                self._io.seek(_pos)

            return getattr(self, '_m_num_cores_2', None)

        @property
        def num_cores_enabled(self):
            """Cores that the firmware has enabled (since 2.5). 0: unknown. 0xff: see
            `num_cores_enabled_2`.
            """
            if hasattr(self, '_m_num_cores_enabled'):
                return self._m_num_cores_enabled

            if self._io.size() >= 37 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(36 - 4)
                self._m_num_cores_enabled = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_num_cores_enabled', None)

        @property
        def num_cores_enabled_2(self):
            """Cores enabled if `num_cores_enabled` is 0xff (since 3.0). 0: unknown.
            """
            if hasattr(self, '_m_num_cores_enabled_2'):
                return self._m_num_cores_enabled_2

            if self._io.size() >= 46 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(44 - 4)
                self._m_num_cores_enabled_2 = self._io.read_u2le()
                self._io.seek(_pos)

            return getattr(self, '_m_num_cores_enabled_2', None)

        @property
        def num_threads(self):
            """Threads of the processor (since 2.5). 0: unknown. 0xff: see `num_threads_2`.
            """
            if hasattr(self, '_m_num_threads'):
                return self._m_num_threads

            if self._io.size() >= 38 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(37 - 4)
                self._m_num_threads = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_num_threads', None)

        @property
        def num_threads_2(self):
            """Threads if `num_threads` is 0xff (since 3.0). 0: unknown.
            """
            if hasattr(self, '_m_num_threads_2'):
                return self._m_num_threads_2

            if self._io.size() >= 48 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(46 - 4)
                self._m_num_threads_2 = self._io.read_u2le()
                self._io.seek(_pos)

            return getattr(self, '_m_num_threads_2', None)

        @property
        def part_number(self):
            """Number of a string (since 2.3): part number of the processor.
            """
            if hasattr(self, '_m_part_number'):
                return self._m_part_number

            if self._io.size() >= 35 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(34 - 4)
                self._m_part_number = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_part_number', None)

        @property
        def processor_characteristics(self):
            """Features of the processor, one bit each (since 2.5). Bit 2: 64 bits. 3: more
            than one core. 4: more than one thread for each core. 5: execution can be
            forbidden. 6: virtualisation.
            """
            if hasattr(self, '_m_processor_characteristics'):
                return self._m_processor_characteristics

            if self._io.size() >= 40 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(38 - 4)
                self._m_processor_characteristics = self._io.read_u2le()
                self._io.seek(_pos)

            return getattr(self, '_m_processor_characteristics', None)

        @property
        def processor_family_2(self):
            """Family if `processor_family` is 0xfe (since 2.6)."""
            if hasattr(self, '_m_processor_family_2'):
                return self._m_processor_family_2

            if self._io.size() >= 42 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(40 - 4)
                self._m_processor_family_2 = self._io.read_u2le()
                self._io.seek(_pos)

            return getattr(self, '_m_processor_family_2', None)

        @property
        def serial_number(self):
            """Number of a string (since 2.3): serial number of the processor.
            """
            if hasattr(self, '_m_serial_number'):
                return self._m_serial_number

            if self._io.size() >= 33 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(32 - 4)
                self._m_serial_number = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_serial_number', None)


    class RawDataHeader(KaitaiStruct):
        """What Windows puts before the structures, without the firmware's entry point.

        Windows calls it `RawSMBIOSData`.

        Fields (0x8 bytes), with offsets from the start of the structure:
            calling_method: u1 at 0x0, Used20CallingMethod
                0 in practice; the tables were found in memory.
            major_version: u1 at 0x1, SMBIOSMajorVersion
                Major number of the version of the standard.
            minor_version: u1 at 0x2, SMBIOSMinorVersion
                Minor number of the version of the standard.
            dmi_revision: u1 at 0x3, DmiRevision
                Revision of the entry point; 0 or 1 in practice.
            len_tables: u4 at 0x4, Length
                Bytes of the structures.

        References:
            https://learn.microsoft.com/en-us/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemfirmwaretable
        """
        SEQ_FIELDS = (
            "calling_method", "major_version", "minor_version", "dmi_revision",
            "len_tables",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Smbios.RawDataHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.calling_method = self._io.read_u1()
            self.major_version = self._io.read_u1()
            self.minor_version = self._io.read_u1()
            self.dmi_revision = self._io.read_u1()
            self.len_tables = self._io.read_u4le()


        def _fetch_instances(self):
            pass


    class Structure(KaitaiStruct):
        """One structure. The set of texts ends with an empty text; a structure without
        texts has two zero bytes, an empty first text and the empty one that ends the
        set.

        Fields, with offsets from the start of the structure:
            header: structure_header at 0x0, Header
                Type, length and handle.
            body: a structure by header.structure_type, len_body bytes at 0x4, Formatted area
                The rest of the formatted part; raw bytes for types that are not described
                here.
            first_text: bytes up to 0x0, String 1
                The text with the number 1; empty if there are no texts.
            more_texts: bytes up to 0x0[], String 2
                The texts from number 2 on; the last is empty and ends the set.

        Read or calculated when asked for:
            len_body: calculated
                Bytes of `body`. Less than 0 where the table is broken.

        References:
            https://www.dmtf.org/standards/smbios
        """
        SEQ_FIELDS = (
            "header", "body", "first_text", "more_texts",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Smbios.Structure, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.header = Smbios.StructureHeader(self._io, self, self._root)
            _on = self.header.structure_type
            if _on == Smbios.StructureTypes.baseboard_information:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = Smbios.BaseboardInformation(_io__raw_body, self, self._root)
            elif _on == Smbios.StructureTypes.bios_information:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = Smbios.BiosInformation(_io__raw_body, self, self._root)
            elif _on == Smbios.StructureTypes.memory_device:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = Smbios.MemoryDevice(_io__raw_body, self, self._root)
            elif _on == Smbios.StructureTypes.physical_memory_array:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = Smbios.PhysicalMemoryArray(_io__raw_body, self, self._root)
            elif _on == Smbios.StructureTypes.processor_information:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = Smbios.ProcessorInformation(_io__raw_body, self, self._root)
            elif _on == Smbios.StructureTypes.system_enclosure:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = Smbios.SystemEnclosure(_io__raw_body, self, self._root)
            elif _on == Smbios.StructureTypes.system_information:
                pass
                self._raw_body = self._io.read_bytes(self.len_body)
                _io__raw_body = KaitaiStream(BytesIO(self._raw_body))
                self.body = Smbios.SystemInformation(_io__raw_body, self, self._root)
            else:
                pass
                self.body = self._io.read_bytes(self.len_body)
            self.first_text = self._io.read_bytes_term(0, False, True, False)
            self.more_texts = []
            i = 0
            while True:
                _ = self._io.read_bytes_term(0, False, True, False)
                self.more_texts.append(_)
                if len(_) == 0:
                    break
                i += 1


        def _fetch_instances(self):
            pass
            self.header._fetch_instances()
            _on = self.header.structure_type
            if _on == Smbios.StructureTypes.baseboard_information:
                pass
                self.body._fetch_instances()
            elif _on == Smbios.StructureTypes.bios_information:
                pass
                self.body._fetch_instances()
            elif _on == Smbios.StructureTypes.memory_device:
                pass
                self.body._fetch_instances()
            elif _on == Smbios.StructureTypes.physical_memory_array:
                pass
                self.body._fetch_instances()
            elif _on == Smbios.StructureTypes.processor_information:
                pass
                self.body._fetch_instances()
            elif _on == Smbios.StructureTypes.system_enclosure:
                pass
                self.body._fetch_instances()
            elif _on == Smbios.StructureTypes.system_information:
                pass
                self.body._fetch_instances()
            else:
                pass
            for i in range(len(self.more_texts)):
                pass


        @property
        def len_body(self):
            """Bytes of `body`. Less than 0 where the table is broken."""
            if hasattr(self, '_m_len_body'):
                return self._m_len_body

            self._m_len_body = self.header.len_structure - 4
            return getattr(self, '_m_len_body', None)


    class StructureHeader(KaitaiStruct):
        """The first four bytes of a structure.

        Fields (0x4 bytes), with offsets from the start of the structure:
            structure_type: u1 of structure_types at 0x0, Type
                Kind of the structure. Numbers from 128 on belong to the firmware's maker.
            len_structure: u1 at 0x1, Length
                Bytes of the formatted part, with these four.
            handle: u2 at 0x2, Handle
                Number by which other structures refer to this one.

        References:
            https://www.dmtf.org/standards/smbios
        """
        SEQ_FIELDS = (
            "structure_type", "len_structure", "handle",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Smbios.StructureHeader, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.structure_type = KaitaiStream.resolve_enum(Smbios.StructureTypes, self._io.read_u1())
            self.len_structure = self._io.read_u1()
            self.handle = self._io.read_u2le()


        def _fetch_instances(self):
            pass


    class StructureTable(KaitaiStruct):
        """Structures up to the one that ends the table, or to the end of the bytes.

        Fields, with offsets from the start of the structure:
            structures: structure[] at 0x0, Structures
                The structures in the order of the firmware.

        References:
            https://www.dmtf.org/standards/smbios
        """
        SEQ_FIELDS = (
            "structures",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Smbios.StructureTable, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.structures = []
            i = 0
            while True:
                _ = Smbios.Structure(self._io, self, self._root)
                self.structures.append(_)
                if  ((_.header.structure_type == Smbios.StructureTypes.end_of_table) or (self._io.is_eof())) :
                    break
                i += 1


        def _fetch_instances(self):
            pass
            for i in range(len(self.structures)):
                pass
                self.structures[i]._fetch_instances()



    class SystemEnclosure(KaitaiStruct):
        """The case of the machine (type 3).

        Windows calls it `System Enclosure or Chassis`.

        Fields (0x5 bytes), with offsets from the start of the structure:
            manufacturer: u1 at 0x0, Manufacturer
                Number of a string: maker of the chassis.
            chassis_type: u1 at 0x1, Type
                Kind of the chassis, one of `chassis_types`, in the lower seven bits. Bit 7:
                the chassis has a lock.
            version: u1 at 0x2, Version
                Number of a string: version of the chassis.
            serial_number: u1 at 0x3, Serial Number
                Number of a string: serial number of the chassis.
            asset_tag: u1 at 0x4, Asset Tag Number
                Number of a string: inventory number of the chassis.

        Read or calculated when asked for:
            boot_up_state: u1, Boot-up State
                State when the machine was last started, one of `chassis_states` (since 2.1).
            power_supply_state: u1, Power Supply State
                State of the power supply, one of `chassis_states` (since 2.1).
            thermal_state: u1, Thermal State
                State of the temperature, one of `chassis_states` (since 2.1).
            security_status: u1, Security Status
                Physical security, one of `chassis_security_states` (since 2.1).
            oem_defined: u4, OEM-defined
                For the use of the maker (since 2.3).
            height: u1, Height
                Height in rack units of 44.45 mm (since 2.3). 0: not given.
            num_power_cords: u1, Number of Power Cords
                Count of power cords (since 2.3). 0: not given.
            num_contained_elements: u1, Contained Element Count
                Count of the records of contained elements that follow (since 2.3).
            len_contained_element: u1, Contained Element Record Length
                Bytes of each of these records (since 2.3).
            ofs_sku_number: calculated
                Offset of `sku_number`, which is behind the contained elements.
            sku_number: u1, SKU Number
                Number of a string (since 2.7): number under which the chassis is ordered.
            has_lock: calculated, Chassis lock is present.
                Bit 7 of `chassis_type`: the chassis has a lock.

        References:
            https://www.dmtf.org/standards/smbios
        """
        SEQ_FIELDS = (
            "manufacturer", "chassis_type", "version", "serial_number", "asset_tag",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Smbios.SystemEnclosure, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.manufacturer = self._io.read_u1()
            self.chassis_type = self._io.read_u1()
            self.version = self._io.read_u1()
            self.serial_number = self._io.read_u1()
            self.asset_tag = self._io.read_u1()


        def _fetch_instances(self):
            pass
            _ = self.boot_up_state
            if hasattr(self, '_m_boot_up_state'):
                pass

            _ = self.height
            if hasattr(self, '_m_height'):
                pass

            _ = self.len_contained_element
            if hasattr(self, '_m_len_contained_element'):
                pass

            _ = self.num_contained_elements
            if hasattr(self, '_m_num_contained_elements'):
                pass

            _ = self.num_power_cords
            if hasattr(self, '_m_num_power_cords'):
                pass

            _ = self.oem_defined
            if hasattr(self, '_m_oem_defined'):
                pass

            _ = self.power_supply_state
            if hasattr(self, '_m_power_supply_state'):
                pass

            _ = self.security_status
            if hasattr(self, '_m_security_status'):
                pass

            _ = self.sku_number
            if hasattr(self, '_m_sku_number'):
                pass

            _ = self.thermal_state
            if hasattr(self, '_m_thermal_state'):
                pass


        @property
        def boot_up_state(self):
            """State when the machine was last started, one of `chassis_states` (since 2.1).
            """
            if hasattr(self, '_m_boot_up_state'):
                return self._m_boot_up_state

            if self._io.size() >= 10 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(9 - 4)
                self._m_boot_up_state = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_boot_up_state', None)

        @property
        def has_lock(self):
            """Bit 7 of `chassis_type`: the chassis has a lock.
            """
            if hasattr(self, '_m_has_lock'):
                return self._m_has_lock

            self._m_has_lock = self.chassis_type & 128 != 0
            return getattr(self, '_m_has_lock', None)

        @property
        def height(self):
            """Height in rack units of 44.45 mm (since 2.3). 0: not given.
            """
            if hasattr(self, '_m_height'):
                return self._m_height

            if self._io.size() >= 18 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(17 - 4)
                self._m_height = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_height', None)

        @property
        def len_contained_element(self):
            """Bytes of each of these records (since 2.3)."""
            if hasattr(self, '_m_len_contained_element'):
                return self._m_len_contained_element

            if self._io.size() >= 21 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(20 - 4)
                self._m_len_contained_element = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_len_contained_element', None)

        @property
        def num_contained_elements(self):
            """Count of the records of contained elements that follow (since 2.3)."""
            if hasattr(self, '_m_num_contained_elements'):
                return self._m_num_contained_elements

            if self._io.size() >= 20 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(19 - 4)
                self._m_num_contained_elements = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_num_contained_elements', None)

        @property
        def num_power_cords(self):
            """Count of power cords (since 2.3). 0: not given.
            """
            if hasattr(self, '_m_num_power_cords'):
                return self._m_num_power_cords

            if self._io.size() >= 19 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(18 - 4)
                self._m_num_power_cords = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_num_power_cords', None)

        @property
        def oem_defined(self):
            """For the use of the maker (since 2.3)."""
            if hasattr(self, '_m_oem_defined'):
                return self._m_oem_defined

            if self._io.size() >= 17 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(13 - 4)
                self._m_oem_defined = self._io.read_u4le()
                self._io.seek(_pos)

            return getattr(self, '_m_oem_defined', None)

        @property
        def ofs_sku_number(self):
            """Offset of `sku_number`, which is behind the contained elements."""
            if hasattr(self, '_m_ofs_sku_number'):
                return self._m_ofs_sku_number

            if self._io.size() >= 21 - 4:
                pass
                self._m_ofs_sku_number = (21 - 4) + self.num_contained_elements * self.len_contained_element

            return getattr(self, '_m_ofs_sku_number', None)

        @property
        def power_supply_state(self):
            """State of the power supply, one of `chassis_states` (since 2.1)."""
            if hasattr(self, '_m_power_supply_state'):
                return self._m_power_supply_state

            if self._io.size() >= 11 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(10 - 4)
                self._m_power_supply_state = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_power_supply_state', None)

        @property
        def security_status(self):
            """Physical security, one of `chassis_security_states` (since 2.1)."""
            if hasattr(self, '_m_security_status'):
                return self._m_security_status

            if self._io.size() >= 13 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(12 - 4)
                self._m_security_status = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_security_status', None)

        @property
        def sku_number(self):
            """Number of a string (since 2.7): number under which the chassis is ordered.
            """
            if hasattr(self, '_m_sku_number'):
                return self._m_sku_number

            if  ((self._io.size() >= 21 - 4) and (self._io.size() > self.ofs_sku_number)) :
                pass
                _pos = self._io.pos()
                self._io.seek(self.ofs_sku_number)
                self._m_sku_number = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_sku_number', None)

        @property
        def thermal_state(self):
            """State of the temperature, one of `chassis_states` (since 2.1)."""
            if hasattr(self, '_m_thermal_state'):
                return self._m_thermal_state

            if self._io.size() >= 12 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(11 - 4)
                self._m_thermal_state = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_thermal_state', None)


    class SystemInformation(KaitaiStruct):
        """The machine as its maker sells it (type 1).

        Windows calls it `System Information`.

        Fields (0x4 bytes), with offsets from the start of the structure:
            manufacturer: u1 at 0x0, Manufacturer
                Number of a string: maker of the machine.
            product_name: u1 at 0x1, Product Name
                Number of a string: name of the product.
            version: u1 at 0x2, Version
                Number of a string: version of the product.
            serial_number: u1 at 0x3, Serial Number
                Number of a string: serial number of the machine.

        Read or calculated when asked for:
            uuid: 16 bytes, UUID
                Identity of the machine (since 2.1). All bits clear: not present. All bits
                set: not set. Since 2.6 the first three fields are little-endian. Windows
                stores zeros in crash dumps.
            wake_up_type: u1, Wake-up Type
                Event that started the machine, one of `wake_up_types` (since 2.1).
            sku_number: u1, SKU Number
                Number of a string (since 2.4): number under which the product is ordered.
            family: u1, Family
                Number of a string (since 2.4): family of the product.

        References:
            https://www.dmtf.org/standards/smbios
        """
        SEQ_FIELDS = (
            "manufacturer", "product_name", "version", "serial_number",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Smbios.SystemInformation, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.manufacturer = self._io.read_u1()
            self.product_name = self._io.read_u1()
            self.version = self._io.read_u1()
            self.serial_number = self._io.read_u1()


        def _fetch_instances(self):
            pass
            _ = self.family
            if hasattr(self, '_m_family'):
                pass

            _ = self.sku_number
            if hasattr(self, '_m_sku_number'):
                pass

            _ = self.uuid
            if hasattr(self, '_m_uuid'):
                pass

            _ = self.wake_up_type
            if hasattr(self, '_m_wake_up_type'):
                pass


        @property
        def family(self):
            """Number of a string (since 2.4): family of the product.
            """
            if hasattr(self, '_m_family'):
                return self._m_family

            if self._io.size() >= 27 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(26 - 4)
                self._m_family = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_family', None)

        @property
        def sku_number(self):
            """Number of a string (since 2.4): number under which the product is ordered.
            """
            if hasattr(self, '_m_sku_number'):
                return self._m_sku_number

            if self._io.size() >= 26 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(25 - 4)
                self._m_sku_number = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_sku_number', None)

        @property
        def uuid(self):
            """Identity of the machine (since 2.1). All bits clear: not present. All bits
            set: not set. Since 2.6 the first three fields are little-endian. Windows
            stores zeros in crash dumps.
            """
            if hasattr(self, '_m_uuid'):
                return self._m_uuid

            if self._io.size() >= 24 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(8 - 4)
                self._m_uuid = self._io.read_bytes(16)
                self._io.seek(_pos)

            return getattr(self, '_m_uuid', None)

        @property
        def wake_up_type(self):
            """Event that started the machine, one of `wake_up_types` (since 2.1)."""
            if hasattr(self, '_m_wake_up_type'):
                return self._m_wake_up_type

            if self._io.size() >= 25 - 4:
                pass
                _pos = self._io.pos()
                self._io.seek(24 - 4)
                self._m_wake_up_type = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_wake_up_type', None)


    @property
    def len_tables(self):
        """Bytes of the structures."""
        if hasattr(self, '_m_len_tables'):
            return self._m_len_tables

        self._m_len_tables = self.header.len_tables
        return getattr(self, '_m_len_tables', None)


