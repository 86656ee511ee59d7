# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/smbios.ksy; kaitai-struct-compiler 0.11.0; tools/schemas/build.py added docstrings and SEQ_FIELDS
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

class Smbios(_KaitaiStruct):
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

    References:
        https://www.dmtf.org/standards/smbios
        https://www.dmtf.org/sites/default/files/standards/documents/DSP0134_3.7.0.pdf
        https://learn.microsoft.com/en-us/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemfirmwaretable
    """

    class StructureTypes(IntEnum):
        bios_information = 0x0
        """BIOS Information"""
        system_information = 0x1
        """System Information"""
        baseboard_information = 0x2
        """Baseboard Information"""
        system_enclosure = 0x3
        """System Enclosure"""
        processor_information = 0x4
        """Processor Information"""
        memory_controller_information = 0x5
        """Memory Controller Information"""
        memory_module_information = 0x6
        """Memory Module Information"""
        cache_information = 0x7
        """Cache Information"""
        port_connector_information = 0x8
        """Port Connector Information"""
        system_slots = 0x9
        """System Slots"""
        on_board_devices_information = 0xa
        """On Board Devices Information"""
        oem_strings = 0xb
        """OEM Strings"""
        system_configuration_options = 0xc
        """System Configuration Options"""
        bios_language_information = 0xd
        """BIOS Language Information"""
        group_associations = 0xe
        """Group Associations"""
        system_event_log = 0xf
        """System Event Log"""
        physical_memory_array = 0x10
        """Physical Memory Array"""
        memory_device = 0x11
        """Memory Device"""
        memory_error_information_32 = 0x12
        """32-Bit Memory Error Information"""
        memory_array_mapped_address = 0x13
        """Memory Array Mapped Address"""
        memory_device_mapped_address = 0x14
        """Memory Device Mapped Address"""
        built_in_pointing_device = 0x15
        """Built-in Pointing Device"""
        portable_battery = 0x16
        """Portable Battery"""
        system_reset = 0x17
        """System Reset"""
        hardware_security = 0x18
        """Hardware Security"""
        system_power_controls = 0x19
        """System Power Controls"""
        voltage_probe = 0x1a
        """Voltage Probe"""
        cooling_device = 0x1b
        """Cooling Device"""
        temperature_probe = 0x1c
        """Temperature Probe"""
        electrical_current_probe = 0x1d
        """Electrical Current Probe"""
        out_of_band_remote_access = 0x1e
        """Out-of-Band Remote Access"""
        boot_integrity_services_entry_point = 0x1f
        """Boot Integrity Services Entry Point"""
        system_boot_information = 0x20
        """System Boot Information"""
        memory_error_information_64 = 0x21
        """64-Bit Memory Error Information"""
        management_device = 0x22
        """Management Device"""
        management_device_component = 0x23
        """Management Device Component"""
        management_device_threshold_data = 0x24
        """Management Device Threshold Data"""
        memory_channel = 0x25
        """Memory Channel"""
        ipmi_device_information = 0x26
        """IPMI Device Information"""
        system_power_supply = 0x27
        """System Power Supply"""
        additional_information = 0x28
        """Additional Information"""
        onboard_devices_extended_information = 0x29
        """Onboard Devices Extended Information"""
        management_controller_host_interface = 0x2a
        """Management Controller Host Interface"""
        tpm_device = 0x2b
        """TPM Device"""
        processor_additional_information = 0x2c
        """Processor Additional Information"""
        firmware_inventory_information = 0x2d
        """Firmware Inventory Information"""
        string_property = 0x2e
        """String Property"""
        inactive = 0x7e
        """Inactive"""
        end_of_table = 0x7f
        """End-of-Table"""

    class BoardTypes(IntEnum):
        not_known = 0x1
        """Unknown"""
        other = 0x2
        """Other"""
        server_blade = 0x3
        """Server Blade"""
        connectivity_switch = 0x4
        """Connectivity Switch"""
        system_management_module = 0x5
        """System Management Module"""
        processor_module = 0x6
        """Processor Module"""
        i_o_module = 0x7
        """I/O Module"""
        memory_module = 0x8
        """Memory Module"""
        daughter_board = 0x9
        """Daughter Board"""
        motherboard = 0xa
        """Motherboard"""
        processor_memory_module = 0xb
        """Processor/Memory Module"""
        processor_io_module = 0xc
        """Processor/IO Module"""
        interconnect_board = 0xd
        """Interconnect Board"""

    class ChassisTypes(IntEnum):
        other = 0x1
        """Other"""
        not_known = 0x2
        """Unknown"""
        desktop = 0x3
        """Desktop"""
        low_profile_desktop = 0x4
        """Low Profile Desktop"""
        pizza_box = 0x5
        """Pizza Box"""
        mini_tower = 0x6
        """Mini Tower"""
        tower = 0x7
        """Tower"""
        portable = 0x8
        """Portable"""
        laptop = 0x9
        """Laptop"""
        notebook = 0xa
        """Notebook"""
        hand_held = 0xb
        """Hand Held"""
        docking_station = 0xc
        """Docking Station"""
        all_in_one = 0xd
        """All in One"""
        sub_notebook = 0xe
        """Sub Notebook"""
        space_saving = 0xf
        """Space-saving"""
        lunch_box = 0x10
        """Lunch Box"""
        main_server_chassis = 0x11
        """Main Server Chassis"""
        expansion_chassis = 0x12
        """Expansion Chassis"""
        subchassis = 0x13
        """SubChassis"""
        bus_expansion_chassis = 0x14
        """Bus Expansion Chassis"""
        peripheral_chassis = 0x15
        """Peripheral Chassis"""
        raid_chassis = 0x16
        """RAID Chassis"""
        rack_mount_chassis = 0x17
        """Rack Mount Chassis"""
        sealed_case_pc = 0x18
        """Sealed-case PC"""
        multi_system_chassis = 0x19
        """Multi-system Chassis"""
        compact_pci = 0x1a
        """Compact PCI"""
        advanced_tca = 0x1b
        """Advanced TCA"""
        blade = 0x1c
        """Blade"""
        blade_enclosure = 0x1d
        """Blade Enclosure"""
        tablet = 0x1e
        """Tablet"""
        convertible = 0x1f
        """Convertible"""
        detachable = 0x20
        """Detachable"""
        iot_gateway = 0x21
        """IoT Gateway"""
        embedded_pc = 0x22
        """Embedded PC"""
        mini_pc = 0x23
        """Mini PC"""
        stick_pc = 0x24
        """Stick PC"""

    class ChassisStates(IntEnum):
        other = 0x1
        """Other"""
        not_known = 0x2
        """Unknown"""
        safe = 0x3
        """Safe"""
        warning = 0x4
        """Warning"""
        critical = 0x5
        """Critical"""
        non_recoverable = 0x6
        """Non-recoverable"""

    class ChassisSecurityStates(IntEnum):
        other = 0x1
        """Other"""
        not_known = 0x2
        """Unknown"""
        no_security = 0x3
        """None"""
        external_interface_locked_out = 0x4
        """External Interface Locked Out"""
        external_interface_enabled = 0x5
        """External Interface Enabled"""

    class WakeUpTypes(IntEnum):
        reserved = 0x0
        """Reserved"""
        other = 0x1
        """Other"""
        not_known = 0x2
        """Unknown"""
        apm_timer = 0x3
        """APM Timer"""
        modem_ring = 0x4
        """Modem Ring"""
        lan_remote = 0x5
        """LAN Remote"""
        power_switch = 0x6
        """Power Switch"""
        pci_pme = 0x7
        """PCI PME#"""
        ac_power_restored = 0x8
        """AC Power Restored"""

    class ProcessorTypes(IntEnum):
        other = 0x1
        """Other"""
        not_known = 0x2
        """Unknown"""
        central_processor = 0x3
        """Central Processor"""
        math_processor = 0x4
        """Math Processor"""
        dsp_processor = 0x5
        """DSP Processor"""
        video_processor = 0x6
        """Video Processor"""

    class ProcessorStates(IntEnum):
        not_known = 0x0
        """Unknown"""
        enabled = 0x1
        """Enabled"""
        disabled_by_user = 0x2
        """Disabled by User"""
        disabled_by_bios = 0x3
        """Disabled by BIOS"""
        idle = 0x4
        """Idle"""
        other = 0x7
        """Other"""

    class MemoryArrayLocations(IntEnum):
        other = 0x1
        """Other"""
        not_known = 0x2
        """Unknown"""
        system_board_or_motherboard = 0x3
        """System Board or Motherboard"""
        isa_add_on_card = 0x4
        """ISA Add-on Card"""
        eisa_add_on_card = 0x5
        """EISA Add-on Card"""
        pci_add_on_card = 0x6
        """PCI Add-on Card"""
        mca_add_on_card = 0x7
        """MCA Add-on Card"""
        pcmcia_add_on_card = 0x8
        """PCMCIA Add-on Card"""
        proprietary_add_on_card = 0x9
        """Proprietary Add-on Card"""
        nubus = 0xa
        """NuBus"""
        pc_98_c20_add_on_card = 0xa0
        """PC-98/C20 Add-on Card"""
        pc_98_c24_add_on_card = 0xa1
        """PC-98/C24 Add-on Card"""
        pc_98_e_add_on_card = 0xa2
        """PC-98/E Add-on Card"""
        pc_98_local_bus_add_on_card = 0xa3
        """PC-98/Local Bus Add-on Card"""
        cxl_add_on_card = 0xa4
        """CXL Add-on Card"""

    class MemoryArrayUses(IntEnum):
        other = 0x1
        """Other"""
        not_known = 0x2
        """Unknown"""
        system_memory = 0x3
        """System Memory"""
        video_memory = 0x4
        """Video Memory"""
        flash_memory = 0x5
        """Flash Memory"""
        non_volatile_ram = 0x6
        """Non-volatile RAM"""
        cache_memory = 0x7
        """Cache Memory"""

    class ErrorCorrections(IntEnum):
        other = 0x1
        """Other"""
        not_known = 0x2
        """Unknown"""
        no_correction = 0x3
        """None"""
        parity = 0x4
        """Parity"""
        single_bit_ecc = 0x5
        """Single-bit ECC"""
        multi_bit_ecc = 0x6
        """Multi-bit ECC"""
        crc = 0x7
        """CRC"""

    class FormFactors(IntEnum):
        other = 0x1
        """Other"""
        not_known = 0x2
        """Unknown"""
        simm = 0x3
        """SIMM"""
        sip = 0x4
        """SIP"""
        chip = 0x5
        """Chip"""
        dip = 0x6
        """DIP"""
        zip = 0x7
        """ZIP"""
        proprietary_card = 0x8
        """Proprietary Card"""
        dimm = 0x9
        """DIMM"""
        tsop = 0xa
        """TSOP"""
        row_of_chips = 0xb
        """Row of Chips"""
        rimm = 0xc
        """RIMM"""
        sodimm = 0xd
        """SODIMM"""
        srimm = 0xe
        """SRIMM"""
        fb_dimm = 0xf
        """FB-DIMM"""
        die = 0x10
        """Die"""
        camm = 0x11
        """CAMM"""

    class MemoryTypes(IntEnum):
        other = 0x1
        """Other"""
        not_known = 0x2
        """Unknown"""
        dram = 0x3
        """DRAM"""
        edram = 0x4
        """EDRAM"""
        vram = 0x5
        """VRAM"""
        sram = 0x6
        """SRAM"""
        ram = 0x7
        """RAM"""
        rom = 0x8
        """ROM"""
        flash = 0x9
        """Flash"""
        eeprom = 0xa
        """EEPROM"""
        feprom = 0xb
        """FEPROM"""
        eprom = 0xc
        """EPROM"""
        cdram = 0xd
        """CDRAM"""
        dram_3d = 0xe
        """3DRAM"""
        sdram = 0xf
        """SDRAM"""
        sgram = 0x10
        """SGRAM"""
        rdram = 0x11
        """RDRAM"""
        ddr = 0x12
        """DDR"""
        ddr2 = 0x13
        """DDR2"""
        ddr2_fb_dimm = 0x14
        """DDR2 FB-DIMM"""
        ddr3 = 0x18
        """DDR3"""
        fbd2 = 0x19
        """FBD2"""
        ddr4 = 0x1a
        """DDR4"""
        lpddr = 0x1b
        """LPDDR"""
        lpddr2 = 0x1c
        """LPDDR2"""
        lpddr3 = 0x1d
        """LPDDR3"""
        lpddr4 = 0x1e
        """LPDDR4"""
        logical_non_volatile_device = 0x1f
        """Logical Non-volatile Device"""
        hbm = 0x20
        """HBM"""
        hbm2 = 0x21
        """HBM2"""
        ddr5 = 0x22
        """DDR5"""
        lpddr5 = 0x23
        """LPDDR5"""
        hbm3 = 0x24
        """HBM3"""

    class MemoryTechnologies(IntEnum):
        other = 0x1
        """Other"""
        not_known = 0x2
        """Unknown"""
        dram = 0x3
        """DRAM"""
        nvdimm_n = 0x4
        """NVDIMM-N"""
        nvdimm_f = 0x5
        """NVDIMM-F"""
        nvdimm_p = 0x6
        """NVDIMM-P"""
        intel_optane_persistent_memory = 0x7
        """Intel Optane Persistent Memory"""

    class RawDataHeader(_KaitaiStruct):
        """What Windows puts before the structures, without the firmware's entry point.

        Windows calls it `RawSMBIOSData`.

        References:
            https://learn.microsoft.com/en-us/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemfirmwaretable
        """

        calling_method: int
        """u1 at 0x0, Used20CallingMethod

        0 in practice; the tables were found in memory.
        """
        major_version: int
        """u1 at 0x1, SMBIOSMajorVersion

        Major number of the version of the standard.
        """
        minor_version: int
        """u1 at 0x2, SMBIOSMinorVersion

        Minor number of the version of the standard.
        """
        dmi_revision: int
        """u1 at 0x3, DmiRevision

        Revision of the entry point; 0 or 1 in practice.
        """
        len_tables: int
        """u4 at 0x4, Length

        Bytes of the structures.
        """

    class StructureTable(_KaitaiStruct):
        """Structures up to the one that ends the table, or to the end of the bytes.

        References:
            https://www.dmtf.org/standards/smbios
        """

        structures: list[Smbios.Structure]
        """structure[] at 0x0, Structures

        The structures in the order of the firmware.
        """

    class StructureHeader(_KaitaiStruct):
        """The first four bytes of a structure.

        References:
            https://www.dmtf.org/standards/smbios
        """

        structure_type: Smbios.StructureTypes | int
        """u1 of structure_types at 0x0, Type

        Kind of the structure. Numbers from 128 on belong to the firmware's maker.
        """
        len_structure: int
        """u1 at 0x1, Length

        Bytes of the formatted part, with these four.
        """
        handle: int
        """u2 at 0x2, Handle

        Number by which other structures refer to this one.
        """

    class Structure(_KaitaiStruct):
        """One structure. The set of texts ends with an empty text; a structure without
        texts has two zero bytes, an empty first text and the empty one that ends the
        set.

        References:
            https://www.dmtf.org/standards/smbios
        """

        header: Smbios.StructureHeader
        """structure_header at 0x0, Header

        Type, length and handle.
        """
        body: Smbios.BiosInformation | Smbios.SystemInformation | Smbios.BaseboardInformation | Smbios.SystemEnclosure | Smbios.ProcessorInformation | Smbios.PhysicalMemoryArray | Smbios.MemoryDevice | bytes
        """a structure by header.structure_type, len_body bytes at 0x4, Formatted area

        The rest of the formatted part; raw bytes for types that are not described
        here.
        """
        first_text: bytes
        """bytes up to 0x0, String 1

        The text with the number 1; empty if there are no texts.
        """
        more_texts: list[bytes]
        """bytes up to 0x0[], String 2

        The texts from number 2 on; the last is empty and ends the set.
        """
        @property
        def len_body(self) -> int:
            """calculated

            Bytes of `body`. Less than 0 where the table is broken.
            """

    class BiosInformation(_KaitaiStruct):
        """Firmware of the machine (type 0).

        Windows calls it `BIOS Information`.

        References:
            https://www.dmtf.org/standards/smbios
        """

        vendor: int
        """u1 at 0x0, Vendor

        Number of a string: maker of the firmware.
        """
        version: int
        """u1 at 0x1, BIOS Version

        Number of a string: version of the firmware, in free text.
        """
        starting_address_segment: int
        """u2 at 0x2, BIOS Starting Address Segment

        Segment of the address of the firmware in memory, a multiple of 16 bytes. 0 on
        machines that have UEFI only.
        """
        release_date: int
        """u1 at 0x4, BIOS Release Date

        Number of a string: date of the firmware, written mm/dd/yyyy or mm/dd/yy.
        """
        rom_size: int
        """u1 at 0x5, BIOS ROM Size

        Size of the chip in units of 64 KiB, less one. 0xff: 16 MiB or more, see
        `extended_rom_size`.
        """
        characteristics: int
        """u8 at 0x6, BIOS Characteristics

        Features of the firmware, one bit each. Bit 3: the bits are not filled in.
        """
        @property
        def characteristics_extension_1(self) -> int | None:
            """u1, BIOS Characteristics Extension Byte 1

            Further features, one bit each (since 2.1).
            """
        @property
        def characteristics_extension_2(self) -> int | None:
            """u1, BIOS Characteristics Extension Byte 2

            Further features, one bit each (since 2.3). Bit 3: UEFI is supported. Bit 4:
            the machine is virtual.
            """
        @property
        def major_release(self) -> int | None:
            """u1, System BIOS Major Release

            Major number of the release of the firmware (since 2.4). 0xff: not given.
            """
        @property
        def minor_release(self) -> int | None:
            """u1, System BIOS Minor Release

            Minor number of the release of the firmware (since 2.4). 0xff: not given.
            """
        @property
        def controller_major_release(self) -> int | None:
            """u1, Embedded Controller Firmware Major Release

            Major number of the release of the embedded controller's firmware (since 2.4).
            0xff: there is none that can be updated.
            """
        @property
        def controller_minor_release(self) -> int | None:
            """u1, Embedded Controller Firmware Minor Release

            Minor number of the release of the embedded controller's firmware (since 2.4).
            0xff: there is none that can be updated.
            """
        @property
        def extended_rom_size(self) -> int | None:
            """u2, Extended BIOS ROM Size

            Size of the chip if `rom_size` is 0xff (since 3.1). The two highest bits are
            the unit, 0 for MiB and 1 for GiB; the others are the size.
            """
        @property
        def characteristics_low(self) -> int:
            """u4

            Lower half of `characteristics`, which has all bits that the standard names;
            the upper half belongs to the makers.
            """
        @property
        def characteristic_not_supported(self) -> bool:
            """calculated, BIOS Characteristics are not supported.

            Bit 3 of `characteristics`: the other bits are not filled in.
            """
        @property
        def characteristic_isa(self) -> bool:
            """calculated, ISA is supported.

            Bit 4 of `characteristics`: the ISA bus is supported.
            """
        @property
        def characteristic_mca(self) -> bool:
            """calculated, MCA is supported.

            Bit 5 of `characteristics`: the Micro Channel bus is supported.
            """
        @property
        def characteristic_eisa(self) -> bool:
            """calculated, EISA is supported.

            Bit 6 of `characteristics`: the EISA bus is supported.
            """
        @property
        def characteristic_pci(self) -> bool:
            """calculated, PCI is supported.

            Bit 7 of `characteristics`: the PCI bus is supported.
            """
        @property
        def characteristic_pc_card(self) -> bool:
            """calculated, PC card (PCMCIA) is supported.

            Bit 8 of `characteristics`: PC cards are supported.
            """
        @property
        def characteristic_plug_and_play(self) -> bool:
            """calculated, Plug and Play is supported.

            Bit 9 of `characteristics`: Plug and Play is supported.
            """
        @property
        def characteristic_apm(self) -> bool:
            """calculated, APM is supported.

            Bit 10 of `characteristics`: Advanced Power Management is supported.
            """
        @property
        def characteristic_upgradeable(self) -> bool:
            """calculated, BIOS is upgradeable (Flash).

            Bit 11 of `characteristics`: the firmware can be replaced by a newer one.
            """
        @property
        def characteristic_shadowing(self) -> bool:
            """calculated, BIOS shadowing is allowed.

            Bit 12 of `characteristics`: the firmware may be copied to memory.
            """
        @property
        def characteristic_vl_vesa(self) -> bool:
            """calculated, VL-VESA is supported.

            Bit 13 of `characteristics`: the VESA local bus is supported.
            """
        @property
        def characteristic_escd(self) -> bool:
            """calculated, ESCD support is available.

            Bit 14 of `characteristics`: Extended System Configuration Data is available.
            """
        @property
        def characteristic_boot_from_cd(self) -> bool:
            """calculated, Boot from CD is supported.

            Bit 15 of `characteristics`: the machine can start from a CD.
            """
        @property
        def characteristic_selectable_boot(self) -> bool:
            """calculated, Selectable boot is supported.

            Bit 16 of `characteristics`: the device to start from can be chosen.
            """
        @property
        def characteristic_rom_socketed(self) -> bool:
            """calculated, BIOS ROM is socketed (e.g. PLCC or SOP socket).

            Bit 17 of `characteristics`: the chip is in a socket.
            """
        @property
        def characteristic_boot_from_pc_card(self) -> bool:
            """calculated, Boot from PC card (PCMCIA) is supported.

            Bit 18 of `characteristics`: the machine can start from a PC card.
            """
        @property
        def characteristic_edd(self) -> bool:
            """calculated, EDD specification is supported.

            Bit 19 of `characteristics`: Enhanced Disk Drive services are supported.
            """
        @property
        def characteristic_floppy_nec(self) -> bool:
            """calculated, Int 13h - Japanese floppy for NEC 9800 1.2 MB is supported.

            Bit 20 of `characteristics`: floppy disks of NEC 9800 with 1.2 MB.
            """
        @property
        def characteristic_floppy_toshiba(self) -> bool:
            """calculated, Int 13h - Japanese floppy for Toshiba 1.2 MB is supported.

            Bit 21 of `characteristics`: floppy disks of Toshiba with 1.2 MB.
            """
        @property
        def characteristic_floppy_360_kb(self) -> bool:
            """calculated, Int 13h - 5.25 in / 360 KB floppy services are supported.

            Bit 22 of `characteristics`: floppy disks of 5.25 in with 360 KB.
            """
        @property
        def characteristic_floppy_1200_kb(self) -> bool:
            """calculated, Int 13h - 5.25 in / 1.2 MB floppy services are supported.

            Bit 23 of `characteristics`: floppy disks of 5.25 in with 1.2 MB.
            """
        @property
        def characteristic_floppy_720_kb(self) -> bool:
            """calculated, Int 13h - 3.5 in / 720 KB floppy services are supported.

            Bit 24 of `characteristics`: floppy disks of 3.5 in with 720 KB.
            """
        @property
        def characteristic_floppy_2880_kb(self) -> bool:
            """calculated, Int 13h - 3.5 in / 2.88 MB floppy services are supported.

            Bit 25 of `characteristics`: floppy disks of 3.5 in with 2.88 MB.
            """
        @property
        def characteristic_print_screen(self) -> bool:
            """calculated, Int 5h, print screen Service is supported.

            Bit 26 of `characteristics`: interrupt 5 prints the screen.
            """
        @property
        def characteristic_keyboard(self) -> bool:
            """calculated, Int 9h, 8042 keyboard services are supported.

            Bit 27 of `characteristics`: interrupt 9 serves an 8042 keyboard.
            """
        @property
        def characteristic_serial(self) -> bool:
            """calculated, Int 14h, serial services are supported.

            Bit 28 of `characteristics`: interrupt 0x14 serves serial ports.
            """
        @property
        def characteristic_printer(self) -> bool:
            """calculated, Int 17h, printer services are supported.

            Bit 29 of `characteristics`: interrupt 0x17 serves printers.
            """
        @property
        def characteristic_cga(self) -> bool:
            """calculated, Int 10h, CGA/Mono Video Services are supported.

            Bit 30 of `characteristics`: interrupt 0x10 serves CGA and monochrome screens.
            """
        @property
        def characteristic_nec_pc98(self) -> bool:
            """calculated, NEC PC-98.

            Bit 31 of `characteristics`: the machine is a NEC PC-98.
            """
        @property
        def extension_acpi(self) -> bool | None:
            """calculated, ACPI is supported.

            Bit 0 of `characteristics_extension_1`: ACPI is supported.
            """
        @property
        def extension_usb_legacy(self) -> bool | None:
            """calculated, USB Legacy is supported.

            Bit 1 of `characteristics_extension_1`: USB keyboards and mice work without a
            driver.
            """
        @property
        def extension_agp(self) -> bool | None:
            """calculated, AGP is supported.

            Bit 2 of `characteristics_extension_1`: the AGP bus is supported.
            """
        @property
        def extension_i2o_boot(self) -> bool | None:
            """calculated, I2O boot is supported.

            Bit 3 of `characteristics_extension_1`: the machine can start from an I2O
            device.
            """
        @property
        def extension_ls120_boot(self) -> bool | None:
            """calculated, LS-120 SuperDisk boot is supported.

            Bit 4 of `characteristics_extension_1`: the machine can start from an LS-120
            SuperDisk.
            """
        @property
        def extension_atapi_zip_boot(self) -> bool | None:
            """calculated, ATAPI ZIP drive boot is supported.

            Bit 5 of `characteristics_extension_1`: the machine can start from an ATAPI
            ZIP drive.
            """
        @property
        def extension_ieee1394_boot(self) -> bool | None:
            """calculated, 1394 boot is supported.

            Bit 6 of `characteristics_extension_1`: the machine can start from an IEEE
            1394 device.
            """
        @property
        def extension_smart_battery(self) -> bool | None:
            """calculated, Smart battery is supported.

            Bit 7 of `characteristics_extension_1`: smart batteries are supported.
            """
        @property
        def extension_bios_boot_specification(self) -> bool | None:
            """calculated, BIOS Boot Specification is supported.

            Bit 0 of `characteristics_extension_2`: the BIOS Boot Specification is
            supported.
            """
        @property
        def extension_network_boot_key(self) -> bool | None:
            """calculated, Function key-initiated network service boot is supported.

            Bit 1 of `characteristics_extension_2`: a key starts the machine from the
            network.
            """
        @property
        def extension_targeted_content(self) -> bool | None:
            """calculated, Enable targeted content distribution.

            Bit 2 of `characteristics_extension_2`: maker and machine are named for
            updates by kind of machine.
            """
        @property
        def extension_uefi(self) -> bool | None:
            """calculated, UEFI Specification is supported.

            Bit 3 of `characteristics_extension_2`: UEFI is supported.
            """
        @property
        def extension_virtual_machine(self) -> bool | None:
            """calculated, SMBIOS table describes a virtual machine.

            Bit 4 of `characteristics_extension_2`: the machine is virtual.
            """
        @property
        def extension_manufacturing_mode(self) -> bool | None:
            """calculated, Manufacturing mode is supported.

            Bit 5 of `characteristics_extension_2`: there is a mode for manufacturing.
            """
        @property
        def extension_manufacturing_mode_enabled(self) -> bool | None:
            """calculated, Manufacturing mode is enabled.

            Bit 6 of `characteristics_extension_2`: the mode for manufacturing is switched
            on.
            """

    class SystemInformation(_KaitaiStruct):
        """The machine as its maker sells it (type 1).

        Windows calls it `System Information`.

        References:
            https://www.dmtf.org/standards/smbios
        """

        manufacturer: int
        """u1 at 0x0, Manufacturer

        Number of a string: maker of the machine.
        """
        product_name: int
        """u1 at 0x1, Product Name

        Number of a string: name of the product.
        """
        version: int
        """u1 at 0x2, Version

        Number of a string: version of the product.
        """
        serial_number: int
        """u1 at 0x3, Serial Number

        Number of a string: serial number of the machine.
        """
        @property
        def uuid(self) -> bytes | None:
            """16 bytes, UUID

            Identity of the machine (since 2.1). All bits clear: not present. All bits
            set: not set. Since 2.6 the first three fields are little-endian. Windows
            stores zeros in crash dumps.
            """
        @property
        def wake_up_type(self) -> int | None:
            """u1, Wake-up Type

            Event that started the machine, one of `wake_up_types` (since 2.1).
            """
        @property
        def sku_number(self) -> int | None:
            """u1, SKU Number

            Number of a string (since 2.4): number under which the product is ordered.
            """
        @property
        def family(self) -> int | None:
            """u1, Family

            Number of a string (since 2.4): family of the product.
            """

    class BaseboardInformation(_KaitaiStruct):
        """The motherboard, or another board (type 2).

        Windows calls it `Baseboard Information`.

        References:
            https://www.dmtf.org/standards/smbios
        """

        manufacturer: int
        """u1 at 0x0, Manufacturer

        Number of a string: maker of the board.
        """
        product: int
        """u1 at 0x1, Product

        Number of a string: name of the board.
        """
        version: int
        """u1 at 0x2, Version

        Number of a string: version of the board.
        """
        serial_number: int
        """u1 at 0x3, Serial Number

        Number of a string: serial number of the board.
        """
        @property
        def asset_tag(self) -> int | None:
            """u1, Asset Tag

            Number of a string: inventory number of the board.
            """
        @property
        def feature_flags(self) -> int | None:
            """u1, Feature Flags

            One bit each. Bit 0: hosts other boards, is a motherboard. 1: needs a daughter
            board. 2: can be removed. 3: can be replaced. 4: can be replaced while the
            machine runs.
            """
        @property
        def location_in_chassis(self) -> int | None:
            """u1, Location in Chassis

            Number of a string: place of the board in its chassis.
            """
        @property
        def chassis_handle(self) -> int | None:
            """u2, Chassis Handle

            Handle of the structure of the chassis.
            """
        @property
        def board_type(self) -> int | None:
            """u1, Board Type

            Kind of the board, one of `board_types`.
            """
        @property
        def num_contained_objects(self) -> int | None:
            """u1, Number of Contained Object Handles

            Count of handles of structures that are on this board, two bytes each; these
            follow.
            """
        @property
        def feature_hosting(self) -> bool | None:
            """calculated, Board is a hosting board.

            Bit 0 of `feature_flags`: hosts other boards, is a motherboard.
            """
        @property
        def feature_needs_daughter(self) -> bool | None:
            """calculated, Board requires at least one daughter board

            Bit 1 of `feature_flags`: needs a daughter board.
            """
        @property
        def feature_removable(self) -> bool | None:
            """calculated, Board is removable.

            Bit 2 of `feature_flags`: can be removed.
            """
        @property
        def feature_replaceable(self) -> bool | None:
            """calculated, Board is replaceable.

            Bit 3 of `feature_flags`: can be replaced.
            """
        @property
        def feature_hot_swappable(self) -> bool | None:
            """calculated, Board is hot swappable.

            Bit 4 of `feature_flags`: can be replaced while the machine runs.
            """

    class SystemEnclosure(_KaitaiStruct):
        """The case of the machine (type 3).

        Windows calls it `System Enclosure or Chassis`.

        References:
            https://www.dmtf.org/standards/smbios
        """

        manufacturer: int
        """u1 at 0x0, Manufacturer

        Number of a string: maker of the chassis.
        """
        chassis_type: int
        """u1 at 0x1, Type

        Kind of the chassis, one of `chassis_types`, in the lower seven bits. Bit 7:
        the chassis has a lock.
        """
        version: int
        """u1 at 0x2, Version

        Number of a string: version of the chassis.
        """
        serial_number: int
        """u1 at 0x3, Serial Number

        Number of a string: serial number of the chassis.
        """
        asset_tag: int
        """u1 at 0x4, Asset Tag Number

        Number of a string: inventory number of the chassis.
        """
        @property
        def boot_up_state(self) -> int | None:
            """u1, Boot-up State

            State when the machine was last started, one of `chassis_states` (since 2.1).
            """
        @property
        def power_supply_state(self) -> int | None:
            """u1, Power Supply State

            State of the power supply, one of `chassis_states` (since 2.1).
            """
        @property
        def thermal_state(self) -> int | None:
            """u1, Thermal State

            State of the temperature, one of `chassis_states` (since 2.1).
            """
        @property
        def security_status(self) -> int | None:
            """u1, Security Status

            Physical security, one of `chassis_security_states` (since 2.1).
            """
        @property
        def oem_defined(self) -> int | None:
            """u4, OEM-defined

            For the use of the maker (since 2.3).
            """
        @property
        def height(self) -> int | None:
            """u1, Height

            Height in rack units of 44.45 mm (since 2.3). 0: not given.
            """
        @property
        def num_power_cords(self) -> int | None:
            """u1, Number of Power Cords

            Count of power cords (since 2.3). 0: not given.
            """
        @property
        def num_contained_elements(self) -> int | None:
            """u1, Contained Element Count

            Count of the records of contained elements that follow (since 2.3).
            """
        @property
        def len_contained_element(self) -> int | None:
            """u1, Contained Element Record Length

            Bytes of each of these records (since 2.3).
            """
        @property
        def ofs_sku_number(self) -> int | None:
            """calculated

            Offset of `sku_number`, which is behind the contained elements.
            """
        @property
        def sku_number(self) -> int | None:
            """u1, SKU Number

            Number of a string (since 2.7): number under which the chassis is ordered.
            """
        @property
        def has_lock(self) -> bool:
            """calculated, Chassis lock is present.

            Bit 7 of `chassis_type`: the chassis has a lock.
            """

    class ProcessorInformation(_KaitaiStruct):
        """A processor socket (type 4).

        Windows calls it `Processor Information`.

        References:
            https://www.dmtf.org/standards/smbios
        """

        socket_designation: int
        """u1 at 0x0, Socket Designation

        Number of a string: name of the socket.
        """
        processor_type: Smbios.ProcessorTypes | int
        """u1 of processor_types at 0x1, Processor Type

        Use of the processor.
        """
        processor_family: int
        """u1 at 0x2, Processor Family

        Family in the numbering of DSP0134, such as 0xcd for a Core i5. 0xfe: see
        `processor_family_2`.
        """
        processor_manufacturer: int
        """u1 at 0x3, Processor Manufacturer

        Number of a string: maker of the processor.
        """
        processor_id: bytes
        """8 bytes at 0x4, Processor ID

        On x86, EAX and EDX of CPUID leaf 1, in this order.
        """
        processor_version: int
        """u1 at 0xc, Processor Version

        Number of a string: name of the processor.
        """
        voltage: int
        """u1 at 0xd, Voltage

        If bit 7 is set, tenths of a volt in the lower seven bits. Otherwise voltages
        that the socket supports: bit 0 for 5 V, bit 1 for 3.3 V, bit 2 for 2.9 V.
        """
        external_clock: int
        """u2 at 0xe, External Clock

        Frequency of the external clock in MHz. 0: unknown.
        """
        max_speed: int
        """u2 at 0x10, Max Speed

        Highest speed that the board supports, in MHz. 0: unknown.
        """
        current_speed: int
        """u2 at 0x12, Current Speed

        Speed at the start of the machine, in MHz. 0: unknown.
        """
        status: int
        """u1 at 0x14, Status

        Bit 6: the socket is populated. Lower three bits: one of `processor_states`.
        """
        processor_upgrade: int
        """u1 at 0x15, Processor Upgrade

        Kind of the socket, in the numbering of DSP0134.
        """
        @property
        def l1_cache_handle(self) -> int | None:
            """u2, L1 Cache Handle

            Handle of the structure of the first-level cache (since 2.1). 0xffff: none
            given.
            """
        @property
        def l2_cache_handle(self) -> int | None:
            """u2, L2 Cache Handle

            Handle of the structure of the second-level cache (since 2.1). 0xffff: none
            given.
            """
        @property
        def l3_cache_handle(self) -> int | None:
            """u2, L3 Cache Handle

            Handle of the structure of the third-level cache (since 2.1). 0xffff: none
            given.
            """
        @property
        def serial_number(self) -> int | None:
            """u1, Serial Number

            Number of a string (since 2.3): serial number of the processor.
            """
        @property
        def asset_tag(self) -> int | None:
            """u1, Asset Tag

            Number of a string (since 2.3): inventory number of the processor.
            """
        @property
        def part_number(self) -> int | None:
            """u1, Part Number

            Number of a string (since 2.3): part number of the processor.
            """
        @property
        def num_cores(self) -> int | None:
            """u1, Core Count

            Cores of the processor (since 2.5). 0: unknown. 0xff: see `num_cores_2`.
            """
        @property
        def num_cores_enabled(self) -> int | None:
            """u1, Core Enabled

            Cores that the firmware has enabled (since 2.5). 0: unknown. 0xff: see
            `num_cores_enabled_2`.
            """
        @property
        def num_threads(self) -> int | None:
            """u1, Thread Count

            Threads of the processor (since 2.5). 0: unknown. 0xff: see `num_threads_2`.
            """
        @property
        def processor_characteristics(self) -> int | None:
            """u2, Processor Characteristics

            Features of the processor, one bit each (since 2.5). Bit 2: 64 bits. 3: more
            than one core. 4: more than one thread for each core. 5: execution can be
            forbidden. 6: virtualisation.
            """
        @property
        def processor_family_2(self) -> int | None:
            """u2, Processor Family 2

            Family if `processor_family` is 0xfe (since 2.6).
            """
        @property
        def num_cores_2(self) -> int | None:
            """u2, Core Count 2

            Cores if `num_cores` is 0xff (since 3.0). 0: unknown.
            """
        @property
        def num_cores_enabled_2(self) -> int | None:
            """u2, Core Enabled 2

            Cores enabled if `num_cores_enabled` is 0xff (since 3.0). 0: unknown.
            """
        @property
        def num_threads_2(self) -> int | None:
            """u2, Thread Count 2

            Threads if `num_threads` is 0xff (since 3.0). 0: unknown.
            """
        @property
        def is_populated(self) -> bool:
            """calculated, CPU Socket Populated

            Bit 6 of `status`: the socket is populated.
            """
        @property
        def characteristic_unknown(self) -> bool | None:
            """calculated, Unknown

            Bit 1 of `processor_characteristics`: features are not known.
            """
        @property
        def characteristic_wide_64_bits(self) -> bool | None:
            """calculated, 64-bit Capable

            Bit 2 of `processor_characteristics`: 64 bits.
            """
        @property
        def characteristic_multi_core(self) -> bool | None:
            """calculated, Multi-Core

            Bit 3 of `processor_characteristics`: more than one core.
            """
        @property
        def characteristic_hardware_thread(self) -> bool | None:
            """calculated, Hardware Thread

            Bit 4 of `processor_characteristics`: more than one thread for each core.
            """
        @property
        def characteristic_execute_protection(self) -> bool | None:
            """calculated, Execute Protection

            Bit 5 of `processor_characteristics`: execution can be forbidden for parts of
            memory.
            """
        @property
        def characteristic_virtualization(self) -> bool | None:
            """calculated, Enhanced Virtualization

            Bit 6 of `processor_characteristics`: virtualisation is supported.
            """
        @property
        def characteristic_power_performance_control(self) -> bool | None:
            """calculated, Power/Performance Control

            Bit 7 of `processor_characteristics`: power can be saved under load.
            """
        @property
        def characteristic_wide_128_bits(self) -> bool | None:
            """calculated, 128-bit Capable

            Bit 8 of `processor_characteristics`: 128 bits.
            """
        @property
        def characteristic_arm64_soc_id(self) -> bool | None:
            """calculated, Arm64 SoC ID

            Bit 9 of `processor_characteristics`: `processor_id` has the SoC identifier of
            an ARM64 machine.
            """

    class PhysicalMemoryArray(_KaitaiStruct):
        """A set of sockets for memory modules (type 16).

        Windows calls it `Physical Memory Array`.

        References:
            https://www.dmtf.org/standards/smbios
        """

        location: Smbios.MemoryArrayLocations | int
        """u1 of memory_array_locations at 0x0, Location

        Place of the sockets.
        """
        purpose: Smbios.MemoryArrayUses | int
        """u1 of memory_array_uses at 0x1, Use

        Purpose of the memory.
        """
        memory_error_correction: Smbios.ErrorCorrections | int
        """u1 of error_corrections at 0x2, Memory Error Correction

        Kind of error correction.
        """
        maximum_capacity: int
        """u4 at 0x3, Maximum Capacity

        Largest amount of memory in KiB. 0x80000000: unknown, or see
        `extended_maximum_capacity`.
        """
        memory_error_information_handle: int
        """u2 at 0x7, Memory Error Information Handle

        Handle of the structure of the last error. 0xfffe: not provided. 0xffff: no
        error.
        """
        num_memory_devices: int
        """u2 at 0x9, Number of Memory Devices

        Count of sockets.
        """
        @property
        def extended_maximum_capacity(self) -> int | None:
            """u8, Extended Maximum Capacity

            Largest amount of memory in bytes, if `maximum_capacity` is 0x80000000 (since
            2.7).
            """

    class MemoryDevice(_KaitaiStruct):
        """A socket for a memory module, and the module in it (type 17).

        Windows calls it `Memory Device`.

        References:
            https://www.dmtf.org/standards/smbios
        """

        physical_memory_array_handle: int
        """u2 at 0x0, Physical Memory Array Handle

        Handle of the structure of the array that the socket belongs to.
        """
        memory_error_information_handle: int
        """u2 at 0x2, Memory Error Information Handle

        Handle of the structure of the last error. 0xfffe: not provided. 0xffff: no
        error.
        """
        total_width: int
        """u2 at 0x4, Total Width

        Width in bits with those for error correction. 0xffff: unknown.
        """
        data_width: int
        """u2 at 0x6, Data Width

        Width of the data in bits. 0xffff: unknown.
        """
        module_size: int
        """u2 at 0x8, Size

        Size of the module, in MiB, or in KiB if bit 15 is set. 0: the socket is
        empty. 0xffff: unknown. 0x7fff: see `extended_size`.
        """
        form_factor: Smbios.FormFactors | int
        """u1 of form_factors at 0xa, Form Factor

        Shape of the module.
        """
        device_set: int
        """u1 at 0xb, Device Set

        Number of the set of modules that have to be equal. 0: none. 0xff: unknown.
        """
        device_locator: int
        """u1 at 0xc, Device Locator

        Number of a string: name of the socket, as printed on the board.
        """
        bank_locator: int
        """u1 at 0xd, Bank Locator

        Number of a string: name of the bank of the socket.
        """
        memory_type: Smbios.MemoryTypes | int
        """u1 of memory_types at 0xe, Memory Type

        Kind of the memory.
        """
        type_detail: int
        """u2 at 0xf, Type Detail

        Further properties of the memory, one bit each. Bit 7: synchronous. 12:
        non-volatile. 13: registered. 14: unbuffered. 15: load-reduced.
        """
        @property
        def speed(self) -> int | None:
            """u2, Speed

            Highest speed that the module supports, in MT/s (since 2.3). 0: unknown.
            0xffff: see `extended_speed`.
            """
        @property
        def manufacturer(self) -> int | None:
            """u1, Manufacturer

            Number of a string (since 2.3): maker of the module.
            """
        @property
        def serial_number(self) -> int | None:
            """u1, Serial Number

            Number of a string (since 2.3): serial number of the module.
            """
        @property
        def asset_tag(self) -> int | None:
            """u1, Asset Tag

            Number of a string (since 2.3): inventory number of the module.
            """
        @property
        def part_number(self) -> int | None:
            """u1, Part Number

            Number of a string (since 2.3): part number of the module.
            """
        @property
        def attributes(self) -> int | None:
            """u1, Attributes

            Rank of the module in the lower four bits (since 2.6). 0: unknown.
            """
        @property
        def extended_size(self) -> int | None:
            """u4, Extended Size

            Size of the module in MiB in the lower 31 bits, if `module_size` is 0x7fff
            (since 2.7).
            """
        @property
        def configured_memory_speed(self) -> int | None:
            """u2, Configured Memory Speed

            Speed that the module runs at, in MT/s (since 2.7). 0: unknown. 0xffff: see
            `extended_configured_memory_speed`.
            """
        @property
        def minimum_voltage(self) -> int | None:
            """u2, Minimum Voltage

            Lowest voltage in mV (since 2.8). 0: unknown.
            """
        @property
        def maximum_voltage(self) -> int | None:
            """u2, Maximum Voltage

            Highest voltage in mV (since 2.8). 0: unknown.
            """
        @property
        def configured_voltage(self) -> int | None:
            """u2, Configured Voltage

            Voltage that the module runs at, in mV (since 2.8). 0: unknown.
            """
        @property
        def memory_technology(self) -> int | None:
            """u1, Memory Technology

            Technology of the module, one of `memory_technologies` (since 3.2).
            """
        @property
        def operating_mode_capability(self) -> int | None:
            """u2, Memory Operating Mode Capability

            Modes that the module supports, one bit each (since 3.2).
            """
        @property
        def firmware_version(self) -> int | None:
            """u1, Firmware Version

            Number of a string (since 3.2): version of the module's firmware.
            """
        @property
        def module_manufacturer_id(self) -> int | None:
            """u2, Module Manufacturer ID

            Maker of the module by JEDEC's numbers: bank with parity, then code (since
            3.2). 0: unknown.
            """
        @property
        def module_product_id(self) -> int | None:
            """u2, Module Product ID

            Product, as the module's maker numbers it (since 3.2). 0: unknown.
            """
        @property
        def controller_manufacturer_id(self) -> int | None:
            """u2, Memory Subsystem Controller Manufacturer ID

            Maker of the controller by JEDEC's numbers (since 3.2). 0: unknown.
            """
        @property
        def controller_product_id(self) -> int | None:
            """u2, Memory Subsystem Controller Product ID

            Product, as the controller's maker numbers it (since 3.2). 0: unknown.
            """
        @property
        def non_volatile_size(self) -> int | None:
            """u8, Non-volatile Size

            Non-volatile part in bytes (since 3.2). All bits set: unknown.
            """
        @property
        def volatile_size(self) -> int | None:
            """u8, Volatile Size

            Volatile part in bytes (since 3.2). All bits set: unknown.
            """
        @property
        def cache_size(self) -> int | None:
            """u8, Cache Size

            Part that is a cache, in bytes (since 3.2). All bits set: unknown.
            """
        @property
        def logical_size(self) -> int | None:
            """u8, Logical Size

            Size in bytes of a logical device (since 3.2). All bits set: unknown.
            """
        @property
        def extended_speed(self) -> int | None:
            """u4, Extended Speed

            Highest speed in MT/s in the lower 31 bits, if `speed` is 0xffff (since 3.3).
            """
        @property
        def extended_configured_memory_speed(self) -> int | None:
            """u4, Extended Configured Memory Speed

            Speed that the module runs at in the lower 31 bits, in MT/s, if
            `configured_memory_speed` is 0xffff (since 3.3).
            """
        @property
        def detail_other(self) -> bool:
            """calculated, Other

            Bit 1 of `type_detail`: another property.
            """
        @property
        def detail_unknown(self) -> bool:
            """calculated, Unknown

            Bit 2 of `type_detail`: properties are not known.
            """
        @property
        def detail_fast_paged(self) -> bool:
            """calculated, Fast-paged

            Bit 3 of `type_detail`: fast-paged.
            """
        @property
        def detail_static_column(self) -> bool:
            """calculated, Static column

            Bit 4 of `type_detail`: static column.
            """
        @property
        def detail_pseudo_static(self) -> bool:
            """calculated, Pseudo-static

            Bit 5 of `type_detail`: pseudo-static.
            """
        @property
        def detail_rambus(self) -> bool:
            """calculated, RAMBUS

            Bit 6 of `type_detail`: of Rambus.
            """
        @property
        def detail_synchronous(self) -> bool:
            """calculated, Synchronous

            Bit 7 of `type_detail`: synchronous.
            """
        @property
        def detail_cmos(self) -> bool:
            """calculated, CMOS

            Bit 8 of `type_detail`: of CMOS.
            """
        @property
        def detail_edo(self) -> bool:
            """calculated, EDO

            Bit 9 of `type_detail`: extended data out.
            """
        @property
        def detail_window_dram(self) -> bool:
            """calculated, Window DRAM

            Bit 10 of `type_detail`: window DRAM.
            """
        @property
        def detail_cache_dram(self) -> bool:
            """calculated, Cache DRAM

            Bit 11 of `type_detail`: cache DRAM.
            """
        @property
        def detail_non_volatile(self) -> bool:
            """calculated, Non-volatile

            Bit 12 of `type_detail`: keeps its contents without power.
            """
        @property
        def detail_registered(self) -> bool:
            """calculated, Registered (Buffered)

            Bit 13 of `type_detail`: registered.
            """
        @property
        def detail_unbuffered(self) -> bool:
            """calculated, Unbuffered (Unregistered)

            Bit 14 of `type_detail`: unbuffered.
            """
        @property
        def detail_load_reduced(self) -> bool:
            """calculated, LRDIMM

            Bit 15 of `type_detail`: load-reduced.
            """
        @property
        def mode_other(self) -> bool | None:
            """calculated, Other

            Bit 1 of `operating_mode_capability`: another mode.
            """
        @property
        def mode_unknown(self) -> bool | None:
            """calculated, Unknown

            Bit 2 of `operating_mode_capability`: modes are not known.
            """
        @property
        def mode_volatile_memory(self) -> bool | None:
            """calculated, Volatile memory

            Bit 3 of `operating_mode_capability`: ordinary memory.
            """
        @property
        def mode_byte_persistent(self) -> bool | None:
            """calculated, Byte-accessible persistent memory

            Bit 4 of `operating_mode_capability`: persistent memory that is read by bytes.
            """
        @property
        def mode_block_persistent(self) -> bool | None:
            """calculated, Block-accessible persistent memory

            Bit 5 of `operating_mode_capability`: persistent memory that is read by
            blocks.
            """

    header: Smbios.RawDataHeader
    """raw_data_header at 0x0, RawSMBIOSData

    Version of the standard and the size of what follows.
    """
    tables: Smbios.StructureTable
    """structure_table, len_tables bytes at 0x8, SMBIOSTableData

    All structures, one after another.
    """
    @property
    def len_tables(self) -> int:
        """calculated

        Bytes of the structures.
        """
