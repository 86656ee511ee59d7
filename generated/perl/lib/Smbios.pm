# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/smbios.ksy; kaitai-struct-compiler 0.11.0

use strict;
use warnings;
use IO::KaitaiStruct 0.011_000;

########################################################################
package Smbios;

our @ISA = 'IO::KaitaiStruct::Struct';

sub from_file {
    my ($class, $filename) = @_;
    my $fd;

    open($fd, '<', $filename) or return undef;
    binmode($fd);
    return new($class, IO::KaitaiStruct::Stream->new($fd));
}

our $BOARD_TYPES_NOT_KNOWN = 1;
our $BOARD_TYPES_OTHER = 2;
our $BOARD_TYPES_SERVER_BLADE = 3;
our $BOARD_TYPES_CONNECTIVITY_SWITCH = 4;
our $BOARD_TYPES_SYSTEM_MANAGEMENT_MODULE = 5;
our $BOARD_TYPES_PROCESSOR_MODULE = 6;
our $BOARD_TYPES_I_O_MODULE = 7;
our $BOARD_TYPES_MEMORY_MODULE = 8;
our $BOARD_TYPES_DAUGHTER_BOARD = 9;
our $BOARD_TYPES_MOTHERBOARD = 10;
our $BOARD_TYPES_PROCESSOR_MEMORY_MODULE = 11;
our $BOARD_TYPES_PROCESSOR_IO_MODULE = 12;
our $BOARD_TYPES_INTERCONNECT_BOARD = 13;

our $CHASSIS_SECURITY_STATES_OTHER = 1;
our $CHASSIS_SECURITY_STATES_NOT_KNOWN = 2;
our $CHASSIS_SECURITY_STATES_NO_SECURITY = 3;
our $CHASSIS_SECURITY_STATES_EXTERNAL_INTERFACE_LOCKED_OUT = 4;
our $CHASSIS_SECURITY_STATES_EXTERNAL_INTERFACE_ENABLED = 5;

our $CHASSIS_STATES_OTHER = 1;
our $CHASSIS_STATES_NOT_KNOWN = 2;
our $CHASSIS_STATES_SAFE = 3;
our $CHASSIS_STATES_WARNING = 4;
our $CHASSIS_STATES_CRITICAL = 5;
our $CHASSIS_STATES_NON_RECOVERABLE = 6;

our $CHASSIS_TYPES_OTHER = 1;
our $CHASSIS_TYPES_NOT_KNOWN = 2;
our $CHASSIS_TYPES_DESKTOP = 3;
our $CHASSIS_TYPES_LOW_PROFILE_DESKTOP = 4;
our $CHASSIS_TYPES_PIZZA_BOX = 5;
our $CHASSIS_TYPES_MINI_TOWER = 6;
our $CHASSIS_TYPES_TOWER = 7;
our $CHASSIS_TYPES_PORTABLE = 8;
our $CHASSIS_TYPES_LAPTOP = 9;
our $CHASSIS_TYPES_NOTEBOOK = 10;
our $CHASSIS_TYPES_HAND_HELD = 11;
our $CHASSIS_TYPES_DOCKING_STATION = 12;
our $CHASSIS_TYPES_ALL_IN_ONE = 13;
our $CHASSIS_TYPES_SUB_NOTEBOOK = 14;
our $CHASSIS_TYPES_SPACE_SAVING = 15;
our $CHASSIS_TYPES_LUNCH_BOX = 16;
our $CHASSIS_TYPES_MAIN_SERVER_CHASSIS = 17;
our $CHASSIS_TYPES_EXPANSION_CHASSIS = 18;
our $CHASSIS_TYPES_SUBCHASSIS = 19;
our $CHASSIS_TYPES_BUS_EXPANSION_CHASSIS = 20;
our $CHASSIS_TYPES_PERIPHERAL_CHASSIS = 21;
our $CHASSIS_TYPES_RAID_CHASSIS = 22;
our $CHASSIS_TYPES_RACK_MOUNT_CHASSIS = 23;
our $CHASSIS_TYPES_SEALED_CASE_PC = 24;
our $CHASSIS_TYPES_MULTI_SYSTEM_CHASSIS = 25;
our $CHASSIS_TYPES_COMPACT_PCI = 26;
our $CHASSIS_TYPES_ADVANCED_TCA = 27;
our $CHASSIS_TYPES_BLADE = 28;
our $CHASSIS_TYPES_BLADE_ENCLOSURE = 29;
our $CHASSIS_TYPES_TABLET = 30;
our $CHASSIS_TYPES_CONVERTIBLE = 31;
our $CHASSIS_TYPES_DETACHABLE = 32;
our $CHASSIS_TYPES_IOT_GATEWAY = 33;
our $CHASSIS_TYPES_EMBEDDED_PC = 34;
our $CHASSIS_TYPES_MINI_PC = 35;
our $CHASSIS_TYPES_STICK_PC = 36;

our $ERROR_CORRECTIONS_OTHER = 1;
our $ERROR_CORRECTIONS_NOT_KNOWN = 2;
our $ERROR_CORRECTIONS_NO_CORRECTION = 3;
our $ERROR_CORRECTIONS_PARITY = 4;
our $ERROR_CORRECTIONS_SINGLE_BIT_ECC = 5;
our $ERROR_CORRECTIONS_MULTI_BIT_ECC = 6;
our $ERROR_CORRECTIONS_CRC = 7;

our $FORM_FACTORS_OTHER = 1;
our $FORM_FACTORS_NOT_KNOWN = 2;
our $FORM_FACTORS_SIMM = 3;
our $FORM_FACTORS_SIP = 4;
our $FORM_FACTORS_CHIP = 5;
our $FORM_FACTORS_DIP = 6;
our $FORM_FACTORS_ZIP = 7;
our $FORM_FACTORS_PROPRIETARY_CARD = 8;
our $FORM_FACTORS_DIMM = 9;
our $FORM_FACTORS_TSOP = 10;
our $FORM_FACTORS_ROW_OF_CHIPS = 11;
our $FORM_FACTORS_RIMM = 12;
our $FORM_FACTORS_SODIMM = 13;
our $FORM_FACTORS_SRIMM = 14;
our $FORM_FACTORS_FB_DIMM = 15;
our $FORM_FACTORS_DIE = 16;
our $FORM_FACTORS_CAMM = 17;

our $MEMORY_ARRAY_LOCATIONS_OTHER = 1;
our $MEMORY_ARRAY_LOCATIONS_NOT_KNOWN = 2;
our $MEMORY_ARRAY_LOCATIONS_SYSTEM_BOARD_OR_MOTHERBOARD = 3;
our $MEMORY_ARRAY_LOCATIONS_ISA_ADD_ON_CARD = 4;
our $MEMORY_ARRAY_LOCATIONS_EISA_ADD_ON_CARD = 5;
our $MEMORY_ARRAY_LOCATIONS_PCI_ADD_ON_CARD = 6;
our $MEMORY_ARRAY_LOCATIONS_MCA_ADD_ON_CARD = 7;
our $MEMORY_ARRAY_LOCATIONS_PCMCIA_ADD_ON_CARD = 8;
our $MEMORY_ARRAY_LOCATIONS_PROPRIETARY_ADD_ON_CARD = 9;
our $MEMORY_ARRAY_LOCATIONS_NUBUS = 10;
our $MEMORY_ARRAY_LOCATIONS_PC_98_C20_ADD_ON_CARD = 160;
our $MEMORY_ARRAY_LOCATIONS_PC_98_C24_ADD_ON_CARD = 161;
our $MEMORY_ARRAY_LOCATIONS_PC_98_E_ADD_ON_CARD = 162;
our $MEMORY_ARRAY_LOCATIONS_PC_98_LOCAL_BUS_ADD_ON_CARD = 163;
our $MEMORY_ARRAY_LOCATIONS_CXL_ADD_ON_CARD = 164;

our $MEMORY_ARRAY_USES_OTHER = 1;
our $MEMORY_ARRAY_USES_NOT_KNOWN = 2;
our $MEMORY_ARRAY_USES_SYSTEM_MEMORY = 3;
our $MEMORY_ARRAY_USES_VIDEO_MEMORY = 4;
our $MEMORY_ARRAY_USES_FLASH_MEMORY = 5;
our $MEMORY_ARRAY_USES_NON_VOLATILE_RAM = 6;
our $MEMORY_ARRAY_USES_CACHE_MEMORY = 7;

our $MEMORY_TECHNOLOGIES_OTHER = 1;
our $MEMORY_TECHNOLOGIES_NOT_KNOWN = 2;
our $MEMORY_TECHNOLOGIES_DRAM = 3;
our $MEMORY_TECHNOLOGIES_NVDIMM_N = 4;
our $MEMORY_TECHNOLOGIES_NVDIMM_F = 5;
our $MEMORY_TECHNOLOGIES_NVDIMM_P = 6;
our $MEMORY_TECHNOLOGIES_INTEL_OPTANE_PERSISTENT_MEMORY = 7;

our $MEMORY_TYPES_OTHER = 1;
our $MEMORY_TYPES_NOT_KNOWN = 2;
our $MEMORY_TYPES_DRAM = 3;
our $MEMORY_TYPES_EDRAM = 4;
our $MEMORY_TYPES_VRAM = 5;
our $MEMORY_TYPES_SRAM = 6;
our $MEMORY_TYPES_RAM = 7;
our $MEMORY_TYPES_ROM = 8;
our $MEMORY_TYPES_FLASH = 9;
our $MEMORY_TYPES_EEPROM = 10;
our $MEMORY_TYPES_FEPROM = 11;
our $MEMORY_TYPES_EPROM = 12;
our $MEMORY_TYPES_CDRAM = 13;
our $MEMORY_TYPES_DRAM_3D = 14;
our $MEMORY_TYPES_SDRAM = 15;
our $MEMORY_TYPES_SGRAM = 16;
our $MEMORY_TYPES_RDRAM = 17;
our $MEMORY_TYPES_DDR = 18;
our $MEMORY_TYPES_DDR2 = 19;
our $MEMORY_TYPES_DDR2_FB_DIMM = 20;
our $MEMORY_TYPES_DDR3 = 24;
our $MEMORY_TYPES_FBD2 = 25;
our $MEMORY_TYPES_DDR4 = 26;
our $MEMORY_TYPES_LPDDR = 27;
our $MEMORY_TYPES_LPDDR2 = 28;
our $MEMORY_TYPES_LPDDR3 = 29;
our $MEMORY_TYPES_LPDDR4 = 30;
our $MEMORY_TYPES_LOGICAL_NON_VOLATILE_DEVICE = 31;
our $MEMORY_TYPES_HBM = 32;
our $MEMORY_TYPES_HBM2 = 33;
our $MEMORY_TYPES_DDR5 = 34;
our $MEMORY_TYPES_LPDDR5 = 35;
our $MEMORY_TYPES_HBM3 = 36;

our $PROCESSOR_STATES_NOT_KNOWN = 0;
our $PROCESSOR_STATES_ENABLED = 1;
our $PROCESSOR_STATES_DISABLED_BY_USER = 2;
our $PROCESSOR_STATES_DISABLED_BY_BIOS = 3;
our $PROCESSOR_STATES_IDLE = 4;
our $PROCESSOR_STATES_OTHER = 7;

our $PROCESSOR_TYPES_OTHER = 1;
our $PROCESSOR_TYPES_NOT_KNOWN = 2;
our $PROCESSOR_TYPES_CENTRAL_PROCESSOR = 3;
our $PROCESSOR_TYPES_MATH_PROCESSOR = 4;
our $PROCESSOR_TYPES_DSP_PROCESSOR = 5;
our $PROCESSOR_TYPES_VIDEO_PROCESSOR = 6;

our $STRUCTURE_TYPES_BIOS_INFORMATION = 0;
our $STRUCTURE_TYPES_SYSTEM_INFORMATION = 1;
our $STRUCTURE_TYPES_BASEBOARD_INFORMATION = 2;
our $STRUCTURE_TYPES_SYSTEM_ENCLOSURE = 3;
our $STRUCTURE_TYPES_PROCESSOR_INFORMATION = 4;
our $STRUCTURE_TYPES_MEMORY_CONTROLLER_INFORMATION = 5;
our $STRUCTURE_TYPES_MEMORY_MODULE_INFORMATION = 6;
our $STRUCTURE_TYPES_CACHE_INFORMATION = 7;
our $STRUCTURE_TYPES_PORT_CONNECTOR_INFORMATION = 8;
our $STRUCTURE_TYPES_SYSTEM_SLOTS = 9;
our $STRUCTURE_TYPES_ON_BOARD_DEVICES_INFORMATION = 10;
our $STRUCTURE_TYPES_OEM_STRINGS = 11;
our $STRUCTURE_TYPES_SYSTEM_CONFIGURATION_OPTIONS = 12;
our $STRUCTURE_TYPES_BIOS_LANGUAGE_INFORMATION = 13;
our $STRUCTURE_TYPES_GROUP_ASSOCIATIONS = 14;
our $STRUCTURE_TYPES_SYSTEM_EVENT_LOG = 15;
our $STRUCTURE_TYPES_PHYSICAL_MEMORY_ARRAY = 16;
our $STRUCTURE_TYPES_MEMORY_DEVICE = 17;
our $STRUCTURE_TYPES_MEMORY_ERROR_INFORMATION_32 = 18;
our $STRUCTURE_TYPES_MEMORY_ARRAY_MAPPED_ADDRESS = 19;
our $STRUCTURE_TYPES_MEMORY_DEVICE_MAPPED_ADDRESS = 20;
our $STRUCTURE_TYPES_BUILT_IN_POINTING_DEVICE = 21;
our $STRUCTURE_TYPES_PORTABLE_BATTERY = 22;
our $STRUCTURE_TYPES_SYSTEM_RESET = 23;
our $STRUCTURE_TYPES_HARDWARE_SECURITY = 24;
our $STRUCTURE_TYPES_SYSTEM_POWER_CONTROLS = 25;
our $STRUCTURE_TYPES_VOLTAGE_PROBE = 26;
our $STRUCTURE_TYPES_COOLING_DEVICE = 27;
our $STRUCTURE_TYPES_TEMPERATURE_PROBE = 28;
our $STRUCTURE_TYPES_ELECTRICAL_CURRENT_PROBE = 29;
our $STRUCTURE_TYPES_OUT_OF_BAND_REMOTE_ACCESS = 30;
our $STRUCTURE_TYPES_BOOT_INTEGRITY_SERVICES_ENTRY_POINT = 31;
our $STRUCTURE_TYPES_SYSTEM_BOOT_INFORMATION = 32;
our $STRUCTURE_TYPES_MEMORY_ERROR_INFORMATION_64 = 33;
our $STRUCTURE_TYPES_MANAGEMENT_DEVICE = 34;
our $STRUCTURE_TYPES_MANAGEMENT_DEVICE_COMPONENT = 35;
our $STRUCTURE_TYPES_MANAGEMENT_DEVICE_THRESHOLD_DATA = 36;
our $STRUCTURE_TYPES_MEMORY_CHANNEL = 37;
our $STRUCTURE_TYPES_IPMI_DEVICE_INFORMATION = 38;
our $STRUCTURE_TYPES_SYSTEM_POWER_SUPPLY = 39;
our $STRUCTURE_TYPES_ADDITIONAL_INFORMATION = 40;
our $STRUCTURE_TYPES_ONBOARD_DEVICES_EXTENDED_INFORMATION = 41;
our $STRUCTURE_TYPES_MANAGEMENT_CONTROLLER_HOST_INTERFACE = 42;
our $STRUCTURE_TYPES_TPM_DEVICE = 43;
our $STRUCTURE_TYPES_PROCESSOR_ADDITIONAL_INFORMATION = 44;
our $STRUCTURE_TYPES_FIRMWARE_INVENTORY_INFORMATION = 45;
our $STRUCTURE_TYPES_STRING_PROPERTY = 46;
our $STRUCTURE_TYPES_INACTIVE = 126;
our $STRUCTURE_TYPES_END_OF_TABLE = 127;

our $WAKE_UP_TYPES_RESERVED = 0;
our $WAKE_UP_TYPES_OTHER = 1;
our $WAKE_UP_TYPES_NOT_KNOWN = 2;
our $WAKE_UP_TYPES_APM_TIMER = 3;
our $WAKE_UP_TYPES_MODEM_RING = 4;
our $WAKE_UP_TYPES_LAN_REMOTE = 5;
our $WAKE_UP_TYPES_POWER_SWITCH = 6;
our $WAKE_UP_TYPES_PCI_PME = 7;
our $WAKE_UP_TYPES_AC_POWER_RESTORED = 8;

sub new {
    my ($class, $_io, $_parent, $_root) = @_;
    my $self = IO::KaitaiStruct::Struct->new($_io);

    bless $self, $class;
    $self->{_parent} = $_parent;
    $self->{_root} = $_root || $self;

    $self->_read();

    return $self;
}

sub _read {
    my ($self) = @_;

    $self->{header} = Smbios::RawDataHeader->new($self->{_io}, $self, $self->{_root});
    $self->{_raw_tables} = $self->{_io}->read_bytes($self->len_tables());
    my $io__raw_tables = IO::KaitaiStruct::Stream->new($self->{_raw_tables});
    $self->{tables} = Smbios::StructureTable->new($io__raw_tables, $self, $self->{_root});
}

sub len_tables {
    my ($self) = @_;
    return $self->{len_tables} if ($self->{len_tables});
    $self->{len_tables} = $self->header()->len_tables();
    return $self->{len_tables};
}

sub header {
    my ($self) = @_;
    return $self->{header};
}

sub tables {
    my ($self) = @_;
    return $self->{tables};
}

sub _raw_tables {
    my ($self) = @_;
    return $self->{_raw_tables};
}

########################################################################
package Smbios::BaseboardInformation;

our @ISA = 'IO::KaitaiStruct::Struct';

sub from_file {
    my ($class, $filename) = @_;
    my $fd;

    open($fd, '<', $filename) or return undef;
    binmode($fd);
    return new($class, IO::KaitaiStruct::Stream->new($fd));
}

sub new {
    my ($class, $_io, $_parent, $_root) = @_;
    my $self = IO::KaitaiStruct::Struct->new($_io);

    bless $self, $class;
    $self->{_parent} = $_parent;
    $self->{_root} = $_root;

    $self->_read();

    return $self;
}

sub _read {
    my ($self) = @_;

    $self->{manufacturer} = $self->{_io}->read_u1();
    $self->{product} = $self->{_io}->read_u1();
    $self->{version} = $self->{_io}->read_u1();
    $self->{serial_number} = $self->{_io}->read_u1();
}

sub asset_tag {
    my ($self) = @_;
    return $self->{asset_tag} if ($self->{asset_tag});
    if ($self->_io()->size() >= 9 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(8 - 4);
        $self->{asset_tag} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{asset_tag};
}

sub board_type {
    my ($self) = @_;
    return $self->{board_type} if ($self->{board_type});
    if ($self->_io()->size() >= 14 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(13 - 4);
        $self->{board_type} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{board_type};
}

sub chassis_handle {
    my ($self) = @_;
    return $self->{chassis_handle} if ($self->{chassis_handle});
    if ($self->_io()->size() >= 13 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(11 - 4);
        $self->{chassis_handle} = $self->{_io}->read_u2le();
        $self->{_io}->seek($_pos);
    }
    return $self->{chassis_handle};
}

sub feature_flags {
    my ($self) = @_;
    return $self->{feature_flags} if ($self->{feature_flags});
    if ($self->_io()->size() >= 10 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(9 - 4);
        $self->{feature_flags} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{feature_flags};
}

sub feature_hosting {
    my ($self) = @_;
    return $self->{feature_hosting} if ($self->{feature_hosting});
    if ($self->_io()->size() >= 10 - 4) {
        $self->{feature_hosting} = ($self->feature_flags() & 1) != 0;
    }
    return $self->{feature_hosting};
}

sub feature_hot_swappable {
    my ($self) = @_;
    return $self->{feature_hot_swappable} if ($self->{feature_hot_swappable});
    if ($self->_io()->size() >= 10 - 4) {
        $self->{feature_hot_swappable} = ($self->feature_flags() & 16) != 0;
    }
    return $self->{feature_hot_swappable};
}

sub feature_needs_daughter {
    my ($self) = @_;
    return $self->{feature_needs_daughter} if ($self->{feature_needs_daughter});
    if ($self->_io()->size() >= 10 - 4) {
        $self->{feature_needs_daughter} = ($self->feature_flags() & 2) != 0;
    }
    return $self->{feature_needs_daughter};
}

sub feature_removable {
    my ($self) = @_;
    return $self->{feature_removable} if ($self->{feature_removable});
    if ($self->_io()->size() >= 10 - 4) {
        $self->{feature_removable} = ($self->feature_flags() & 4) != 0;
    }
    return $self->{feature_removable};
}

sub feature_replaceable {
    my ($self) = @_;
    return $self->{feature_replaceable} if ($self->{feature_replaceable});
    if ($self->_io()->size() >= 10 - 4) {
        $self->{feature_replaceable} = ($self->feature_flags() & 8) != 0;
    }
    return $self->{feature_replaceable};
}

sub location_in_chassis {
    my ($self) = @_;
    return $self->{location_in_chassis} if ($self->{location_in_chassis});
    if ($self->_io()->size() >= 11 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(10 - 4);
        $self->{location_in_chassis} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{location_in_chassis};
}

sub num_contained_objects {
    my ($self) = @_;
    return $self->{num_contained_objects} if ($self->{num_contained_objects});
    if ($self->_io()->size() >= 15 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(14 - 4);
        $self->{num_contained_objects} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{num_contained_objects};
}

sub manufacturer {
    my ($self) = @_;
    return $self->{manufacturer};
}

sub product {
    my ($self) = @_;
    return $self->{product};
}

sub version {
    my ($self) = @_;
    return $self->{version};
}

sub serial_number {
    my ($self) = @_;
    return $self->{serial_number};
}

########################################################################
package Smbios::BiosInformation;

our @ISA = 'IO::KaitaiStruct::Struct';

sub from_file {
    my ($class, $filename) = @_;
    my $fd;

    open($fd, '<', $filename) or return undef;
    binmode($fd);
    return new($class, IO::KaitaiStruct::Stream->new($fd));
}

sub new {
    my ($class, $_io, $_parent, $_root) = @_;
    my $self = IO::KaitaiStruct::Struct->new($_io);

    bless $self, $class;
    $self->{_parent} = $_parent;
    $self->{_root} = $_root;

    $self->_read();

    return $self;
}

sub _read {
    my ($self) = @_;

    $self->{vendor} = $self->{_io}->read_u1();
    $self->{version} = $self->{_io}->read_u1();
    $self->{starting_address_segment} = $self->{_io}->read_u2le();
    $self->{release_date} = $self->{_io}->read_u1();
    $self->{rom_size} = $self->{_io}->read_u1();
    $self->{characteristics} = $self->{_io}->read_u8le();
}

sub characteristic_apm {
    my ($self) = @_;
    return $self->{characteristic_apm} if ($self->{characteristic_apm});
    $self->{characteristic_apm} = ($self->characteristics_low() & 1024) != 0;
    return $self->{characteristic_apm};
}

sub characteristic_boot_from_cd {
    my ($self) = @_;
    return $self->{characteristic_boot_from_cd} if ($self->{characteristic_boot_from_cd});
    $self->{characteristic_boot_from_cd} = ($self->characteristics_low() & 32768) != 0;
    return $self->{characteristic_boot_from_cd};
}

sub characteristic_boot_from_pc_card {
    my ($self) = @_;
    return $self->{characteristic_boot_from_pc_card} if ($self->{characteristic_boot_from_pc_card});
    $self->{characteristic_boot_from_pc_card} = ($self->characteristics_low() & 262144) != 0;
    return $self->{characteristic_boot_from_pc_card};
}

sub characteristic_cga {
    my ($self) = @_;
    return $self->{characteristic_cga} if ($self->{characteristic_cga});
    $self->{characteristic_cga} = ($self->characteristics_low() & 1073741824) != 0;
    return $self->{characteristic_cga};
}

sub characteristic_edd {
    my ($self) = @_;
    return $self->{characteristic_edd} if ($self->{characteristic_edd});
    $self->{characteristic_edd} = ($self->characteristics_low() & 524288) != 0;
    return $self->{characteristic_edd};
}

sub characteristic_eisa {
    my ($self) = @_;
    return $self->{characteristic_eisa} if ($self->{characteristic_eisa});
    $self->{characteristic_eisa} = ($self->characteristics_low() & 64) != 0;
    return $self->{characteristic_eisa};
}

sub characteristic_escd {
    my ($self) = @_;
    return $self->{characteristic_escd} if ($self->{characteristic_escd});
    $self->{characteristic_escd} = ($self->characteristics_low() & 16384) != 0;
    return $self->{characteristic_escd};
}

sub characteristic_floppy_1200_kb {
    my ($self) = @_;
    return $self->{characteristic_floppy_1200_kb} if ($self->{characteristic_floppy_1200_kb});
    $self->{characteristic_floppy_1200_kb} = ($self->characteristics_low() & 8388608) != 0;
    return $self->{characteristic_floppy_1200_kb};
}

sub characteristic_floppy_2880_kb {
    my ($self) = @_;
    return $self->{characteristic_floppy_2880_kb} if ($self->{characteristic_floppy_2880_kb});
    $self->{characteristic_floppy_2880_kb} = ($self->characteristics_low() & 33554432) != 0;
    return $self->{characteristic_floppy_2880_kb};
}

sub characteristic_floppy_360_kb {
    my ($self) = @_;
    return $self->{characteristic_floppy_360_kb} if ($self->{characteristic_floppy_360_kb});
    $self->{characteristic_floppy_360_kb} = ($self->characteristics_low() & 4194304) != 0;
    return $self->{characteristic_floppy_360_kb};
}

sub characteristic_floppy_720_kb {
    my ($self) = @_;
    return $self->{characteristic_floppy_720_kb} if ($self->{characteristic_floppy_720_kb});
    $self->{characteristic_floppy_720_kb} = ($self->characteristics_low() & 16777216) != 0;
    return $self->{characteristic_floppy_720_kb};
}

sub characteristic_floppy_nec {
    my ($self) = @_;
    return $self->{characteristic_floppy_nec} if ($self->{characteristic_floppy_nec});
    $self->{characteristic_floppy_nec} = ($self->characteristics_low() & 1048576) != 0;
    return $self->{characteristic_floppy_nec};
}

sub characteristic_floppy_toshiba {
    my ($self) = @_;
    return $self->{characteristic_floppy_toshiba} if ($self->{characteristic_floppy_toshiba});
    $self->{characteristic_floppy_toshiba} = ($self->characteristics_low() & 2097152) != 0;
    return $self->{characteristic_floppy_toshiba};
}

sub characteristic_isa {
    my ($self) = @_;
    return $self->{characteristic_isa} if ($self->{characteristic_isa});
    $self->{characteristic_isa} = ($self->characteristics_low() & 16) != 0;
    return $self->{characteristic_isa};
}

sub characteristic_keyboard {
    my ($self) = @_;
    return $self->{characteristic_keyboard} if ($self->{characteristic_keyboard});
    $self->{characteristic_keyboard} = ($self->characteristics_low() & 134217728) != 0;
    return $self->{characteristic_keyboard};
}

sub characteristic_mca {
    my ($self) = @_;
    return $self->{characteristic_mca} if ($self->{characteristic_mca});
    $self->{characteristic_mca} = ($self->characteristics_low() & 32) != 0;
    return $self->{characteristic_mca};
}

sub characteristic_nec_pc98 {
    my ($self) = @_;
    return $self->{characteristic_nec_pc98} if ($self->{characteristic_nec_pc98});
    $self->{characteristic_nec_pc98} = ($self->characteristics_low() >> 31 & 1) != 0;
    return $self->{characteristic_nec_pc98};
}

sub characteristic_not_supported {
    my ($self) = @_;
    return $self->{characteristic_not_supported} if ($self->{characteristic_not_supported});
    $self->{characteristic_not_supported} = ($self->characteristics_low() & 8) != 0;
    return $self->{characteristic_not_supported};
}

sub characteristic_pc_card {
    my ($self) = @_;
    return $self->{characteristic_pc_card} if ($self->{characteristic_pc_card});
    $self->{characteristic_pc_card} = ($self->characteristics_low() & 256) != 0;
    return $self->{characteristic_pc_card};
}

sub characteristic_pci {
    my ($self) = @_;
    return $self->{characteristic_pci} if ($self->{characteristic_pci});
    $self->{characteristic_pci} = ($self->characteristics_low() & 128) != 0;
    return $self->{characteristic_pci};
}

sub characteristic_plug_and_play {
    my ($self) = @_;
    return $self->{characteristic_plug_and_play} if ($self->{characteristic_plug_and_play});
    $self->{characteristic_plug_and_play} = ($self->characteristics_low() & 512) != 0;
    return $self->{characteristic_plug_and_play};
}

sub characteristic_print_screen {
    my ($self) = @_;
    return $self->{characteristic_print_screen} if ($self->{characteristic_print_screen});
    $self->{characteristic_print_screen} = ($self->characteristics_low() & 67108864) != 0;
    return $self->{characteristic_print_screen};
}

sub characteristic_printer {
    my ($self) = @_;
    return $self->{characteristic_printer} if ($self->{characteristic_printer});
    $self->{characteristic_printer} = ($self->characteristics_low() & 536870912) != 0;
    return $self->{characteristic_printer};
}

sub characteristic_rom_socketed {
    my ($self) = @_;
    return $self->{characteristic_rom_socketed} if ($self->{characteristic_rom_socketed});
    $self->{characteristic_rom_socketed} = ($self->characteristics_low() & 131072) != 0;
    return $self->{characteristic_rom_socketed};
}

sub characteristic_selectable_boot {
    my ($self) = @_;
    return $self->{characteristic_selectable_boot} if ($self->{characteristic_selectable_boot});
    $self->{characteristic_selectable_boot} = ($self->characteristics_low() & 65536) != 0;
    return $self->{characteristic_selectable_boot};
}

sub characteristic_serial {
    my ($self) = @_;
    return $self->{characteristic_serial} if ($self->{characteristic_serial});
    $self->{characteristic_serial} = ($self->characteristics_low() & 268435456) != 0;
    return $self->{characteristic_serial};
}

sub characteristic_shadowing {
    my ($self) = @_;
    return $self->{characteristic_shadowing} if ($self->{characteristic_shadowing});
    $self->{characteristic_shadowing} = ($self->characteristics_low() & 4096) != 0;
    return $self->{characteristic_shadowing};
}

sub characteristic_upgradeable {
    my ($self) = @_;
    return $self->{characteristic_upgradeable} if ($self->{characteristic_upgradeable});
    $self->{characteristic_upgradeable} = ($self->characteristics_low() & 2048) != 0;
    return $self->{characteristic_upgradeable};
}

sub characteristic_vl_vesa {
    my ($self) = @_;
    return $self->{characteristic_vl_vesa} if ($self->{characteristic_vl_vesa});
    $self->{characteristic_vl_vesa} = ($self->characteristics_low() & 8192) != 0;
    return $self->{characteristic_vl_vesa};
}

sub characteristics_extension_1 {
    my ($self) = @_;
    return $self->{characteristics_extension_1} if ($self->{characteristics_extension_1});
    if ($self->_io()->size() >= 19 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(18 - 4);
        $self->{characteristics_extension_1} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{characteristics_extension_1};
}

sub characteristics_extension_2 {
    my ($self) = @_;
    return $self->{characteristics_extension_2} if ($self->{characteristics_extension_2});
    if ($self->_io()->size() >= 20 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(19 - 4);
        $self->{characteristics_extension_2} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{characteristics_extension_2};
}

sub characteristics_low {
    my ($self) = @_;
    return $self->{characteristics_low} if ($self->{characteristics_low});
    my $_pos = $self->{_io}->pos();
    $self->{_io}->seek(10 - 4);
    $self->{characteristics_low} = $self->{_io}->read_u4le();
    $self->{_io}->seek($_pos);
    return $self->{characteristics_low};
}

sub controller_major_release {
    my ($self) = @_;
    return $self->{controller_major_release} if ($self->{controller_major_release});
    if ($self->_io()->size() >= 23 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(22 - 4);
        $self->{controller_major_release} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{controller_major_release};
}

sub controller_minor_release {
    my ($self) = @_;
    return $self->{controller_minor_release} if ($self->{controller_minor_release});
    if ($self->_io()->size() >= 24 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(23 - 4);
        $self->{controller_minor_release} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{controller_minor_release};
}

sub extended_rom_size {
    my ($self) = @_;
    return $self->{extended_rom_size} if ($self->{extended_rom_size});
    if ($self->_io()->size() >= 26 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(24 - 4);
        $self->{extended_rom_size} = $self->{_io}->read_u2le();
        $self->{_io}->seek($_pos);
    }
    return $self->{extended_rom_size};
}

sub extension_acpi {
    my ($self) = @_;
    return $self->{extension_acpi} if ($self->{extension_acpi});
    if ($self->_io()->size() >= 19 - 4) {
        $self->{extension_acpi} = ($self->characteristics_extension_1() & 1) != 0;
    }
    return $self->{extension_acpi};
}

sub extension_agp {
    my ($self) = @_;
    return $self->{extension_agp} if ($self->{extension_agp});
    if ($self->_io()->size() >= 19 - 4) {
        $self->{extension_agp} = ($self->characteristics_extension_1() & 4) != 0;
    }
    return $self->{extension_agp};
}

sub extension_atapi_zip_boot {
    my ($self) = @_;
    return $self->{extension_atapi_zip_boot} if ($self->{extension_atapi_zip_boot});
    if ($self->_io()->size() >= 19 - 4) {
        $self->{extension_atapi_zip_boot} = ($self->characteristics_extension_1() & 32) != 0;
    }
    return $self->{extension_atapi_zip_boot};
}

sub extension_bios_boot_specification {
    my ($self) = @_;
    return $self->{extension_bios_boot_specification} if ($self->{extension_bios_boot_specification});
    if ($self->_io()->size() >= 20 - 4) {
        $self->{extension_bios_boot_specification} = ($self->characteristics_extension_2() & 1) != 0;
    }
    return $self->{extension_bios_boot_specification};
}

sub extension_i2o_boot {
    my ($self) = @_;
    return $self->{extension_i2o_boot} if ($self->{extension_i2o_boot});
    if ($self->_io()->size() >= 19 - 4) {
        $self->{extension_i2o_boot} = ($self->characteristics_extension_1() & 8) != 0;
    }
    return $self->{extension_i2o_boot};
}

sub extension_ieee1394_boot {
    my ($self) = @_;
    return $self->{extension_ieee1394_boot} if ($self->{extension_ieee1394_boot});
    if ($self->_io()->size() >= 19 - 4) {
        $self->{extension_ieee1394_boot} = ($self->characteristics_extension_1() & 64) != 0;
    }
    return $self->{extension_ieee1394_boot};
}

sub extension_ls120_boot {
    my ($self) = @_;
    return $self->{extension_ls120_boot} if ($self->{extension_ls120_boot});
    if ($self->_io()->size() >= 19 - 4) {
        $self->{extension_ls120_boot} = ($self->characteristics_extension_1() & 16) != 0;
    }
    return $self->{extension_ls120_boot};
}

sub extension_manufacturing_mode {
    my ($self) = @_;
    return $self->{extension_manufacturing_mode} if ($self->{extension_manufacturing_mode});
    if ($self->_io()->size() >= 20 - 4) {
        $self->{extension_manufacturing_mode} = ($self->characteristics_extension_2() & 32) != 0;
    }
    return $self->{extension_manufacturing_mode};
}

sub extension_manufacturing_mode_enabled {
    my ($self) = @_;
    return $self->{extension_manufacturing_mode_enabled} if ($self->{extension_manufacturing_mode_enabled});
    if ($self->_io()->size() >= 20 - 4) {
        $self->{extension_manufacturing_mode_enabled} = ($self->characteristics_extension_2() & 64) != 0;
    }
    return $self->{extension_manufacturing_mode_enabled};
}

sub extension_network_boot_key {
    my ($self) = @_;
    return $self->{extension_network_boot_key} if ($self->{extension_network_boot_key});
    if ($self->_io()->size() >= 20 - 4) {
        $self->{extension_network_boot_key} = ($self->characteristics_extension_2() & 2) != 0;
    }
    return $self->{extension_network_boot_key};
}

sub extension_smart_battery {
    my ($self) = @_;
    return $self->{extension_smart_battery} if ($self->{extension_smart_battery});
    if ($self->_io()->size() >= 19 - 4) {
        $self->{extension_smart_battery} = ($self->characteristics_extension_1() & 128) != 0;
    }
    return $self->{extension_smart_battery};
}

sub extension_targeted_content {
    my ($self) = @_;
    return $self->{extension_targeted_content} if ($self->{extension_targeted_content});
    if ($self->_io()->size() >= 20 - 4) {
        $self->{extension_targeted_content} = ($self->characteristics_extension_2() & 4) != 0;
    }
    return $self->{extension_targeted_content};
}

sub extension_uefi {
    my ($self) = @_;
    return $self->{extension_uefi} if ($self->{extension_uefi});
    if ($self->_io()->size() >= 20 - 4) {
        $self->{extension_uefi} = ($self->characteristics_extension_2() & 8) != 0;
    }
    return $self->{extension_uefi};
}

sub extension_usb_legacy {
    my ($self) = @_;
    return $self->{extension_usb_legacy} if ($self->{extension_usb_legacy});
    if ($self->_io()->size() >= 19 - 4) {
        $self->{extension_usb_legacy} = ($self->characteristics_extension_1() & 2) != 0;
    }
    return $self->{extension_usb_legacy};
}

sub extension_virtual_machine {
    my ($self) = @_;
    return $self->{extension_virtual_machine} if ($self->{extension_virtual_machine});
    if ($self->_io()->size() >= 20 - 4) {
        $self->{extension_virtual_machine} = ($self->characteristics_extension_2() & 16) != 0;
    }
    return $self->{extension_virtual_machine};
}

sub major_release {
    my ($self) = @_;
    return $self->{major_release} if ($self->{major_release});
    if ($self->_io()->size() >= 21 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(20 - 4);
        $self->{major_release} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{major_release};
}

sub minor_release {
    my ($self) = @_;
    return $self->{minor_release} if ($self->{minor_release});
    if ($self->_io()->size() >= 22 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(21 - 4);
        $self->{minor_release} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{minor_release};
}

sub vendor {
    my ($self) = @_;
    return $self->{vendor};
}

sub version {
    my ($self) = @_;
    return $self->{version};
}

sub starting_address_segment {
    my ($self) = @_;
    return $self->{starting_address_segment};
}

sub release_date {
    my ($self) = @_;
    return $self->{release_date};
}

sub rom_size {
    my ($self) = @_;
    return $self->{rom_size};
}

sub characteristics {
    my ($self) = @_;
    return $self->{characteristics};
}

########################################################################
package Smbios::MemoryDevice;

our @ISA = 'IO::KaitaiStruct::Struct';

sub from_file {
    my ($class, $filename) = @_;
    my $fd;

    open($fd, '<', $filename) or return undef;
    binmode($fd);
    return new($class, IO::KaitaiStruct::Stream->new($fd));
}

sub new {
    my ($class, $_io, $_parent, $_root) = @_;
    my $self = IO::KaitaiStruct::Struct->new($_io);

    bless $self, $class;
    $self->{_parent} = $_parent;
    $self->{_root} = $_root;

    $self->_read();

    return $self;
}

sub _read {
    my ($self) = @_;

    $self->{physical_memory_array_handle} = $self->{_io}->read_u2le();
    $self->{memory_error_information_handle} = $self->{_io}->read_u2le();
    $self->{total_width} = $self->{_io}->read_u2le();
    $self->{data_width} = $self->{_io}->read_u2le();
    $self->{module_size} = $self->{_io}->read_u2le();
    $self->{form_factor} = $self->{_io}->read_u1();
    $self->{device_set} = $self->{_io}->read_u1();
    $self->{device_locator} = $self->{_io}->read_u1();
    $self->{bank_locator} = $self->{_io}->read_u1();
    $self->{memory_type} = $self->{_io}->read_u1();
    $self->{type_detail} = $self->{_io}->read_u2le();
}

sub asset_tag {
    my ($self) = @_;
    return $self->{asset_tag} if ($self->{asset_tag});
    if ($self->_io()->size() >= 26 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(25 - 4);
        $self->{asset_tag} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{asset_tag};
}

sub attributes {
    my ($self) = @_;
    return $self->{attributes} if ($self->{attributes});
    if ($self->_io()->size() >= 28 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(27 - 4);
        $self->{attributes} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{attributes};
}

sub cache_size {
    my ($self) = @_;
    return $self->{cache_size} if ($self->{cache_size});
    if ($self->_io()->size() >= 76 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(68 - 4);
        $self->{cache_size} = $self->{_io}->read_u8le();
        $self->{_io}->seek($_pos);
    }
    return $self->{cache_size};
}

sub configured_memory_speed {
    my ($self) = @_;
    return $self->{configured_memory_speed} if ($self->{configured_memory_speed});
    if ($self->_io()->size() >= 34 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(32 - 4);
        $self->{configured_memory_speed} = $self->{_io}->read_u2le();
        $self->{_io}->seek($_pos);
    }
    return $self->{configured_memory_speed};
}

sub configured_voltage {
    my ($self) = @_;
    return $self->{configured_voltage} if ($self->{configured_voltage});
    if ($self->_io()->size() >= 40 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(38 - 4);
        $self->{configured_voltage} = $self->{_io}->read_u2le();
        $self->{_io}->seek($_pos);
    }
    return $self->{configured_voltage};
}

sub controller_manufacturer_id {
    my ($self) = @_;
    return $self->{controller_manufacturer_id} if ($self->{controller_manufacturer_id});
    if ($self->_io()->size() >= 50 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(48 - 4);
        $self->{controller_manufacturer_id} = $self->{_io}->read_u2le();
        $self->{_io}->seek($_pos);
    }
    return $self->{controller_manufacturer_id};
}

sub controller_product_id {
    my ($self) = @_;
    return $self->{controller_product_id} if ($self->{controller_product_id});
    if ($self->_io()->size() >= 52 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(50 - 4);
        $self->{controller_product_id} = $self->{_io}->read_u2le();
        $self->{_io}->seek($_pos);
    }
    return $self->{controller_product_id};
}

sub detail_cache_dram {
    my ($self) = @_;
    return $self->{detail_cache_dram} if ($self->{detail_cache_dram});
    $self->{detail_cache_dram} = ($self->type_detail() & 2048) != 0;
    return $self->{detail_cache_dram};
}

sub detail_cmos {
    my ($self) = @_;
    return $self->{detail_cmos} if ($self->{detail_cmos});
    $self->{detail_cmos} = ($self->type_detail() & 256) != 0;
    return $self->{detail_cmos};
}

sub detail_edo {
    my ($self) = @_;
    return $self->{detail_edo} if ($self->{detail_edo});
    $self->{detail_edo} = ($self->type_detail() & 512) != 0;
    return $self->{detail_edo};
}

sub detail_fast_paged {
    my ($self) = @_;
    return $self->{detail_fast_paged} if ($self->{detail_fast_paged});
    $self->{detail_fast_paged} = ($self->type_detail() & 8) != 0;
    return $self->{detail_fast_paged};
}

sub detail_load_reduced {
    my ($self) = @_;
    return $self->{detail_load_reduced} if ($self->{detail_load_reduced});
    $self->{detail_load_reduced} = ($self->type_detail() & 32768) != 0;
    return $self->{detail_load_reduced};
}

sub detail_non_volatile {
    my ($self) = @_;
    return $self->{detail_non_volatile} if ($self->{detail_non_volatile});
    $self->{detail_non_volatile} = ($self->type_detail() & 4096) != 0;
    return $self->{detail_non_volatile};
}

sub detail_other {
    my ($self) = @_;
    return $self->{detail_other} if ($self->{detail_other});
    $self->{detail_other} = ($self->type_detail() & 2) != 0;
    return $self->{detail_other};
}

sub detail_pseudo_static {
    my ($self) = @_;
    return $self->{detail_pseudo_static} if ($self->{detail_pseudo_static});
    $self->{detail_pseudo_static} = ($self->type_detail() & 32) != 0;
    return $self->{detail_pseudo_static};
}

sub detail_rambus {
    my ($self) = @_;
    return $self->{detail_rambus} if ($self->{detail_rambus});
    $self->{detail_rambus} = ($self->type_detail() & 64) != 0;
    return $self->{detail_rambus};
}

sub detail_registered {
    my ($self) = @_;
    return $self->{detail_registered} if ($self->{detail_registered});
    $self->{detail_registered} = ($self->type_detail() & 8192) != 0;
    return $self->{detail_registered};
}

sub detail_static_column {
    my ($self) = @_;
    return $self->{detail_static_column} if ($self->{detail_static_column});
    $self->{detail_static_column} = ($self->type_detail() & 16) != 0;
    return $self->{detail_static_column};
}

sub detail_synchronous {
    my ($self) = @_;
    return $self->{detail_synchronous} if ($self->{detail_synchronous});
    $self->{detail_synchronous} = ($self->type_detail() & 128) != 0;
    return $self->{detail_synchronous};
}

sub detail_unbuffered {
    my ($self) = @_;
    return $self->{detail_unbuffered} if ($self->{detail_unbuffered});
    $self->{detail_unbuffered} = ($self->type_detail() & 16384) != 0;
    return $self->{detail_unbuffered};
}

sub detail_unknown {
    my ($self) = @_;
    return $self->{detail_unknown} if ($self->{detail_unknown});
    $self->{detail_unknown} = ($self->type_detail() & 4) != 0;
    return $self->{detail_unknown};
}

sub detail_window_dram {
    my ($self) = @_;
    return $self->{detail_window_dram} if ($self->{detail_window_dram});
    $self->{detail_window_dram} = ($self->type_detail() & 1024) != 0;
    return $self->{detail_window_dram};
}

sub extended_configured_memory_speed {
    my ($self) = @_;
    return $self->{extended_configured_memory_speed} if ($self->{extended_configured_memory_speed});
    if ($self->_io()->size() >= 92 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(88 - 4);
        $self->{extended_configured_memory_speed} = $self->{_io}->read_u4le();
        $self->{_io}->seek($_pos);
    }
    return $self->{extended_configured_memory_speed};
}

sub extended_size {
    my ($self) = @_;
    return $self->{extended_size} if ($self->{extended_size});
    if ($self->_io()->size() >= 32 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(28 - 4);
        $self->{extended_size} = $self->{_io}->read_u4le();
        $self->{_io}->seek($_pos);
    }
    return $self->{extended_size};
}

sub extended_speed {
    my ($self) = @_;
    return $self->{extended_speed} if ($self->{extended_speed});
    if ($self->_io()->size() >= 88 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(84 - 4);
        $self->{extended_speed} = $self->{_io}->read_u4le();
        $self->{_io}->seek($_pos);
    }
    return $self->{extended_speed};
}

sub firmware_version {
    my ($self) = @_;
    return $self->{firmware_version} if ($self->{firmware_version});
    if ($self->_io()->size() >= 44 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(43 - 4);
        $self->{firmware_version} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{firmware_version};
}

sub logical_size {
    my ($self) = @_;
    return $self->{logical_size} if ($self->{logical_size});
    if ($self->_io()->size() >= 84 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(76 - 4);
        $self->{logical_size} = $self->{_io}->read_u8le();
        $self->{_io}->seek($_pos);
    }
    return $self->{logical_size};
}

sub manufacturer {
    my ($self) = @_;
    return $self->{manufacturer} if ($self->{manufacturer});
    if ($self->_io()->size() >= 24 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(23 - 4);
        $self->{manufacturer} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{manufacturer};
}

sub maximum_voltage {
    my ($self) = @_;
    return $self->{maximum_voltage} if ($self->{maximum_voltage});
    if ($self->_io()->size() >= 38 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(36 - 4);
        $self->{maximum_voltage} = $self->{_io}->read_u2le();
        $self->{_io}->seek($_pos);
    }
    return $self->{maximum_voltage};
}

sub memory_technology {
    my ($self) = @_;
    return $self->{memory_technology} if ($self->{memory_technology});
    if ($self->_io()->size() >= 41 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(40 - 4);
        $self->{memory_technology} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{memory_technology};
}

sub minimum_voltage {
    my ($self) = @_;
    return $self->{minimum_voltage} if ($self->{minimum_voltage});
    if ($self->_io()->size() >= 36 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(34 - 4);
        $self->{minimum_voltage} = $self->{_io}->read_u2le();
        $self->{_io}->seek($_pos);
    }
    return $self->{minimum_voltage};
}

sub mode_block_persistent {
    my ($self) = @_;
    return $self->{mode_block_persistent} if ($self->{mode_block_persistent});
    if ($self->_io()->size() >= 43 - 4) {
        $self->{mode_block_persistent} = ($self->operating_mode_capability() & 32) != 0;
    }
    return $self->{mode_block_persistent};
}

sub mode_byte_persistent {
    my ($self) = @_;
    return $self->{mode_byte_persistent} if ($self->{mode_byte_persistent});
    if ($self->_io()->size() >= 43 - 4) {
        $self->{mode_byte_persistent} = ($self->operating_mode_capability() & 16) != 0;
    }
    return $self->{mode_byte_persistent};
}

sub mode_other {
    my ($self) = @_;
    return $self->{mode_other} if ($self->{mode_other});
    if ($self->_io()->size() >= 43 - 4) {
        $self->{mode_other} = ($self->operating_mode_capability() & 2) != 0;
    }
    return $self->{mode_other};
}

sub mode_unknown {
    my ($self) = @_;
    return $self->{mode_unknown} if ($self->{mode_unknown});
    if ($self->_io()->size() >= 43 - 4) {
        $self->{mode_unknown} = ($self->operating_mode_capability() & 4) != 0;
    }
    return $self->{mode_unknown};
}

sub mode_volatile_memory {
    my ($self) = @_;
    return $self->{mode_volatile_memory} if ($self->{mode_volatile_memory});
    if ($self->_io()->size() >= 43 - 4) {
        $self->{mode_volatile_memory} = ($self->operating_mode_capability() & 8) != 0;
    }
    return $self->{mode_volatile_memory};
}

sub module_manufacturer_id {
    my ($self) = @_;
    return $self->{module_manufacturer_id} if ($self->{module_manufacturer_id});
    if ($self->_io()->size() >= 46 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(44 - 4);
        $self->{module_manufacturer_id} = $self->{_io}->read_u2le();
        $self->{_io}->seek($_pos);
    }
    return $self->{module_manufacturer_id};
}

sub module_product_id {
    my ($self) = @_;
    return $self->{module_product_id} if ($self->{module_product_id});
    if ($self->_io()->size() >= 48 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(46 - 4);
        $self->{module_product_id} = $self->{_io}->read_u2le();
        $self->{_io}->seek($_pos);
    }
    return $self->{module_product_id};
}

sub non_volatile_size {
    my ($self) = @_;
    return $self->{non_volatile_size} if ($self->{non_volatile_size});
    if ($self->_io()->size() >= 60 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(52 - 4);
        $self->{non_volatile_size} = $self->{_io}->read_u8le();
        $self->{_io}->seek($_pos);
    }
    return $self->{non_volatile_size};
}

sub operating_mode_capability {
    my ($self) = @_;
    return $self->{operating_mode_capability} if ($self->{operating_mode_capability});
    if ($self->_io()->size() >= 43 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(41 - 4);
        $self->{operating_mode_capability} = $self->{_io}->read_u2le();
        $self->{_io}->seek($_pos);
    }
    return $self->{operating_mode_capability};
}

sub part_number {
    my ($self) = @_;
    return $self->{part_number} if ($self->{part_number});
    if ($self->_io()->size() >= 27 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(26 - 4);
        $self->{part_number} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{part_number};
}

sub serial_number {
    my ($self) = @_;
    return $self->{serial_number} if ($self->{serial_number});
    if ($self->_io()->size() >= 25 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(24 - 4);
        $self->{serial_number} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{serial_number};
}

sub speed {
    my ($self) = @_;
    return $self->{speed} if ($self->{speed});
    if ($self->_io()->size() >= 23 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(21 - 4);
        $self->{speed} = $self->{_io}->read_u2le();
        $self->{_io}->seek($_pos);
    }
    return $self->{speed};
}

sub volatile_size {
    my ($self) = @_;
    return $self->{volatile_size} if ($self->{volatile_size});
    if ($self->_io()->size() >= 68 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(60 - 4);
        $self->{volatile_size} = $self->{_io}->read_u8le();
        $self->{_io}->seek($_pos);
    }
    return $self->{volatile_size};
}

sub physical_memory_array_handle {
    my ($self) = @_;
    return $self->{physical_memory_array_handle};
}

sub memory_error_information_handle {
    my ($self) = @_;
    return $self->{memory_error_information_handle};
}

sub total_width {
    my ($self) = @_;
    return $self->{total_width};
}

sub data_width {
    my ($self) = @_;
    return $self->{data_width};
}

sub module_size {
    my ($self) = @_;
    return $self->{module_size};
}

sub form_factor {
    my ($self) = @_;
    return $self->{form_factor};
}

sub device_set {
    my ($self) = @_;
    return $self->{device_set};
}

sub device_locator {
    my ($self) = @_;
    return $self->{device_locator};
}

sub bank_locator {
    my ($self) = @_;
    return $self->{bank_locator};
}

sub memory_type {
    my ($self) = @_;
    return $self->{memory_type};
}

sub type_detail {
    my ($self) = @_;
    return $self->{type_detail};
}

########################################################################
package Smbios::PhysicalMemoryArray;

our @ISA = 'IO::KaitaiStruct::Struct';

sub from_file {
    my ($class, $filename) = @_;
    my $fd;

    open($fd, '<', $filename) or return undef;
    binmode($fd);
    return new($class, IO::KaitaiStruct::Stream->new($fd));
}

sub new {
    my ($class, $_io, $_parent, $_root) = @_;
    my $self = IO::KaitaiStruct::Struct->new($_io);

    bless $self, $class;
    $self->{_parent} = $_parent;
    $self->{_root} = $_root;

    $self->_read();

    return $self;
}

sub _read {
    my ($self) = @_;

    $self->{location} = $self->{_io}->read_u1();
    $self->{purpose} = $self->{_io}->read_u1();
    $self->{memory_error_correction} = $self->{_io}->read_u1();
    $self->{maximum_capacity} = $self->{_io}->read_u4le();
    $self->{memory_error_information_handle} = $self->{_io}->read_u2le();
    $self->{num_memory_devices} = $self->{_io}->read_u2le();
}

sub extended_maximum_capacity {
    my ($self) = @_;
    return $self->{extended_maximum_capacity} if ($self->{extended_maximum_capacity});
    if ($self->_io()->size() >= 23 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(15 - 4);
        $self->{extended_maximum_capacity} = $self->{_io}->read_u8le();
        $self->{_io}->seek($_pos);
    }
    return $self->{extended_maximum_capacity};
}

sub location {
    my ($self) = @_;
    return $self->{location};
}

sub purpose {
    my ($self) = @_;
    return $self->{purpose};
}

sub memory_error_correction {
    my ($self) = @_;
    return $self->{memory_error_correction};
}

sub maximum_capacity {
    my ($self) = @_;
    return $self->{maximum_capacity};
}

sub memory_error_information_handle {
    my ($self) = @_;
    return $self->{memory_error_information_handle};
}

sub num_memory_devices {
    my ($self) = @_;
    return $self->{num_memory_devices};
}

########################################################################
package Smbios::ProcessorInformation;

our @ISA = 'IO::KaitaiStruct::Struct';

sub from_file {
    my ($class, $filename) = @_;
    my $fd;

    open($fd, '<', $filename) or return undef;
    binmode($fd);
    return new($class, IO::KaitaiStruct::Stream->new($fd));
}

sub new {
    my ($class, $_io, $_parent, $_root) = @_;
    my $self = IO::KaitaiStruct::Struct->new($_io);

    bless $self, $class;
    $self->{_parent} = $_parent;
    $self->{_root} = $_root;

    $self->_read();

    return $self;
}

sub _read {
    my ($self) = @_;

    $self->{socket_designation} = $self->{_io}->read_u1();
    $self->{processor_type} = $self->{_io}->read_u1();
    $self->{processor_family} = $self->{_io}->read_u1();
    $self->{processor_manufacturer} = $self->{_io}->read_u1();
    $self->{processor_id} = $self->{_io}->read_bytes(8);
    $self->{processor_version} = $self->{_io}->read_u1();
    $self->{voltage} = $self->{_io}->read_u1();
    $self->{external_clock} = $self->{_io}->read_u2le();
    $self->{max_speed} = $self->{_io}->read_u2le();
    $self->{current_speed} = $self->{_io}->read_u2le();
    $self->{status} = $self->{_io}->read_u1();
    $self->{processor_upgrade} = $self->{_io}->read_u1();
}

sub asset_tag {
    my ($self) = @_;
    return $self->{asset_tag} if ($self->{asset_tag});
    if ($self->_io()->size() >= 34 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(33 - 4);
        $self->{asset_tag} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{asset_tag};
}

sub characteristic_arm64_soc_id {
    my ($self) = @_;
    return $self->{characteristic_arm64_soc_id} if ($self->{characteristic_arm64_soc_id});
    if ($self->_io()->size() >= 40 - 4) {
        $self->{characteristic_arm64_soc_id} = ($self->processor_characteristics() & 512) != 0;
    }
    return $self->{characteristic_arm64_soc_id};
}

sub characteristic_execute_protection {
    my ($self) = @_;
    return $self->{characteristic_execute_protection} if ($self->{characteristic_execute_protection});
    if ($self->_io()->size() >= 40 - 4) {
        $self->{characteristic_execute_protection} = ($self->processor_characteristics() & 32) != 0;
    }
    return $self->{characteristic_execute_protection};
}

sub characteristic_hardware_thread {
    my ($self) = @_;
    return $self->{characteristic_hardware_thread} if ($self->{characteristic_hardware_thread});
    if ($self->_io()->size() >= 40 - 4) {
        $self->{characteristic_hardware_thread} = ($self->processor_characteristics() & 16) != 0;
    }
    return $self->{characteristic_hardware_thread};
}

sub characteristic_multi_core {
    my ($self) = @_;
    return $self->{characteristic_multi_core} if ($self->{characteristic_multi_core});
    if ($self->_io()->size() >= 40 - 4) {
        $self->{characteristic_multi_core} = ($self->processor_characteristics() & 8) != 0;
    }
    return $self->{characteristic_multi_core};
}

sub characteristic_power_performance_control {
    my ($self) = @_;
    return $self->{characteristic_power_performance_control} if ($self->{characteristic_power_performance_control});
    if ($self->_io()->size() >= 40 - 4) {
        $self->{characteristic_power_performance_control} = ($self->processor_characteristics() & 128) != 0;
    }
    return $self->{characteristic_power_performance_control};
}

sub characteristic_unknown {
    my ($self) = @_;
    return $self->{characteristic_unknown} if ($self->{characteristic_unknown});
    if ($self->_io()->size() >= 40 - 4) {
        $self->{characteristic_unknown} = ($self->processor_characteristics() & 2) != 0;
    }
    return $self->{characteristic_unknown};
}

sub characteristic_virtualization {
    my ($self) = @_;
    return $self->{characteristic_virtualization} if ($self->{characteristic_virtualization});
    if ($self->_io()->size() >= 40 - 4) {
        $self->{characteristic_virtualization} = ($self->processor_characteristics() & 64) != 0;
    }
    return $self->{characteristic_virtualization};
}

sub characteristic_wide_128_bits {
    my ($self) = @_;
    return $self->{characteristic_wide_128_bits} if ($self->{characteristic_wide_128_bits});
    if ($self->_io()->size() >= 40 - 4) {
        $self->{characteristic_wide_128_bits} = ($self->processor_characteristics() & 256) != 0;
    }
    return $self->{characteristic_wide_128_bits};
}

sub characteristic_wide_64_bits {
    my ($self) = @_;
    return $self->{characteristic_wide_64_bits} if ($self->{characteristic_wide_64_bits});
    if ($self->_io()->size() >= 40 - 4) {
        $self->{characteristic_wide_64_bits} = ($self->processor_characteristics() & 4) != 0;
    }
    return $self->{characteristic_wide_64_bits};
}

sub is_populated {
    my ($self) = @_;
    return $self->{is_populated} if ($self->{is_populated});
    $self->{is_populated} = ($self->status() & 64) != 0;
    return $self->{is_populated};
}

sub l1_cache_handle {
    my ($self) = @_;
    return $self->{l1_cache_handle} if ($self->{l1_cache_handle});
    if ($self->_io()->size() >= 28 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(26 - 4);
        $self->{l1_cache_handle} = $self->{_io}->read_u2le();
        $self->{_io}->seek($_pos);
    }
    return $self->{l1_cache_handle};
}

sub l2_cache_handle {
    my ($self) = @_;
    return $self->{l2_cache_handle} if ($self->{l2_cache_handle});
    if ($self->_io()->size() >= 30 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(28 - 4);
        $self->{l2_cache_handle} = $self->{_io}->read_u2le();
        $self->{_io}->seek($_pos);
    }
    return $self->{l2_cache_handle};
}

sub l3_cache_handle {
    my ($self) = @_;
    return $self->{l3_cache_handle} if ($self->{l3_cache_handle});
    if ($self->_io()->size() >= 32 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(30 - 4);
        $self->{l3_cache_handle} = $self->{_io}->read_u2le();
        $self->{_io}->seek($_pos);
    }
    return $self->{l3_cache_handle};
}

sub num_cores {
    my ($self) = @_;
    return $self->{num_cores} if ($self->{num_cores});
    if ($self->_io()->size() >= 36 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(35 - 4);
        $self->{num_cores} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{num_cores};
}

sub num_cores_2 {
    my ($self) = @_;
    return $self->{num_cores_2} if ($self->{num_cores_2});
    if ($self->_io()->size() >= 44 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(42 - 4);
        $self->{num_cores_2} = $self->{_io}->read_u2le();
        $self->{_io}->seek($_pos);
    }
    return $self->{num_cores_2};
}

sub num_cores_enabled {
    my ($self) = @_;
    return $self->{num_cores_enabled} if ($self->{num_cores_enabled});
    if ($self->_io()->size() >= 37 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(36 - 4);
        $self->{num_cores_enabled} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{num_cores_enabled};
}

sub num_cores_enabled_2 {
    my ($self) = @_;
    return $self->{num_cores_enabled_2} if ($self->{num_cores_enabled_2});
    if ($self->_io()->size() >= 46 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(44 - 4);
        $self->{num_cores_enabled_2} = $self->{_io}->read_u2le();
        $self->{_io}->seek($_pos);
    }
    return $self->{num_cores_enabled_2};
}

sub num_threads {
    my ($self) = @_;
    return $self->{num_threads} if ($self->{num_threads});
    if ($self->_io()->size() >= 38 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(37 - 4);
        $self->{num_threads} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{num_threads};
}

sub num_threads_2 {
    my ($self) = @_;
    return $self->{num_threads_2} if ($self->{num_threads_2});
    if ($self->_io()->size() >= 48 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(46 - 4);
        $self->{num_threads_2} = $self->{_io}->read_u2le();
        $self->{_io}->seek($_pos);
    }
    return $self->{num_threads_2};
}

sub part_number {
    my ($self) = @_;
    return $self->{part_number} if ($self->{part_number});
    if ($self->_io()->size() >= 35 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(34 - 4);
        $self->{part_number} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{part_number};
}

sub processor_characteristics {
    my ($self) = @_;
    return $self->{processor_characteristics} if ($self->{processor_characteristics});
    if ($self->_io()->size() >= 40 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(38 - 4);
        $self->{processor_characteristics} = $self->{_io}->read_u2le();
        $self->{_io}->seek($_pos);
    }
    return $self->{processor_characteristics};
}

sub processor_family_2 {
    my ($self) = @_;
    return $self->{processor_family_2} if ($self->{processor_family_2});
    if ($self->_io()->size() >= 42 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(40 - 4);
        $self->{processor_family_2} = $self->{_io}->read_u2le();
        $self->{_io}->seek($_pos);
    }
    return $self->{processor_family_2};
}

sub serial_number {
    my ($self) = @_;
    return $self->{serial_number} if ($self->{serial_number});
    if ($self->_io()->size() >= 33 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(32 - 4);
        $self->{serial_number} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{serial_number};
}

sub socket_designation {
    my ($self) = @_;
    return $self->{socket_designation};
}

sub processor_type {
    my ($self) = @_;
    return $self->{processor_type};
}

sub processor_family {
    my ($self) = @_;
    return $self->{processor_family};
}

sub processor_manufacturer {
    my ($self) = @_;
    return $self->{processor_manufacturer};
}

sub processor_id {
    my ($self) = @_;
    return $self->{processor_id};
}

sub processor_version {
    my ($self) = @_;
    return $self->{processor_version};
}

sub voltage {
    my ($self) = @_;
    return $self->{voltage};
}

sub external_clock {
    my ($self) = @_;
    return $self->{external_clock};
}

sub max_speed {
    my ($self) = @_;
    return $self->{max_speed};
}

sub current_speed {
    my ($self) = @_;
    return $self->{current_speed};
}

sub status {
    my ($self) = @_;
    return $self->{status};
}

sub processor_upgrade {
    my ($self) = @_;
    return $self->{processor_upgrade};
}

########################################################################
package Smbios::RawDataHeader;

our @ISA = 'IO::KaitaiStruct::Struct';

sub from_file {
    my ($class, $filename) = @_;
    my $fd;

    open($fd, '<', $filename) or return undef;
    binmode($fd);
    return new($class, IO::KaitaiStruct::Stream->new($fd));
}

sub new {
    my ($class, $_io, $_parent, $_root) = @_;
    my $self = IO::KaitaiStruct::Struct->new($_io);

    bless $self, $class;
    $self->{_parent} = $_parent;
    $self->{_root} = $_root;

    $self->_read();

    return $self;
}

sub _read {
    my ($self) = @_;

    $self->{calling_method} = $self->{_io}->read_u1();
    $self->{major_version} = $self->{_io}->read_u1();
    $self->{minor_version} = $self->{_io}->read_u1();
    $self->{dmi_revision} = $self->{_io}->read_u1();
    $self->{len_tables} = $self->{_io}->read_u4le();
}

sub calling_method {
    my ($self) = @_;
    return $self->{calling_method};
}

sub major_version {
    my ($self) = @_;
    return $self->{major_version};
}

sub minor_version {
    my ($self) = @_;
    return $self->{minor_version};
}

sub dmi_revision {
    my ($self) = @_;
    return $self->{dmi_revision};
}

sub len_tables {
    my ($self) = @_;
    return $self->{len_tables};
}

########################################################################
package Smbios::Structure;

our @ISA = 'IO::KaitaiStruct::Struct';

sub from_file {
    my ($class, $filename) = @_;
    my $fd;

    open($fd, '<', $filename) or return undef;
    binmode($fd);
    return new($class, IO::KaitaiStruct::Stream->new($fd));
}

sub new {
    my ($class, $_io, $_parent, $_root) = @_;
    my $self = IO::KaitaiStruct::Struct->new($_io);

    bless $self, $class;
    $self->{_parent} = $_parent;
    $self->{_root} = $_root;

    $self->_read();

    return $self;
}

sub _read {
    my ($self) = @_;

    $self->{header} = Smbios::StructureHeader->new($self->{_io}, $self, $self->{_root});
    my $_on = $self->header()->structure_type();
    if ($_on == $Smbios::STRUCTURE_TYPES_BASEBOARD_INFORMATION) {
        $self->{_raw_body} = $self->{_io}->read_bytes($self->len_body());
        my $io__raw_body = IO::KaitaiStruct::Stream->new($self->{_raw_body});
        $self->{body} = Smbios::BaseboardInformation->new($io__raw_body, $self, $self->{_root});
    }
    elsif ($_on == $Smbios::STRUCTURE_TYPES_BIOS_INFORMATION) {
        $self->{_raw_body} = $self->{_io}->read_bytes($self->len_body());
        my $io__raw_body = IO::KaitaiStruct::Stream->new($self->{_raw_body});
        $self->{body} = Smbios::BiosInformation->new($io__raw_body, $self, $self->{_root});
    }
    elsif ($_on == $Smbios::STRUCTURE_TYPES_MEMORY_DEVICE) {
        $self->{_raw_body} = $self->{_io}->read_bytes($self->len_body());
        my $io__raw_body = IO::KaitaiStruct::Stream->new($self->{_raw_body});
        $self->{body} = Smbios::MemoryDevice->new($io__raw_body, $self, $self->{_root});
    }
    elsif ($_on == $Smbios::STRUCTURE_TYPES_PHYSICAL_MEMORY_ARRAY) {
        $self->{_raw_body} = $self->{_io}->read_bytes($self->len_body());
        my $io__raw_body = IO::KaitaiStruct::Stream->new($self->{_raw_body});
        $self->{body} = Smbios::PhysicalMemoryArray->new($io__raw_body, $self, $self->{_root});
    }
    elsif ($_on == $Smbios::STRUCTURE_TYPES_PROCESSOR_INFORMATION) {
        $self->{_raw_body} = $self->{_io}->read_bytes($self->len_body());
        my $io__raw_body = IO::KaitaiStruct::Stream->new($self->{_raw_body});
        $self->{body} = Smbios::ProcessorInformation->new($io__raw_body, $self, $self->{_root});
    }
    elsif ($_on == $Smbios::STRUCTURE_TYPES_SYSTEM_ENCLOSURE) {
        $self->{_raw_body} = $self->{_io}->read_bytes($self->len_body());
        my $io__raw_body = IO::KaitaiStruct::Stream->new($self->{_raw_body});
        $self->{body} = Smbios::SystemEnclosure->new($io__raw_body, $self, $self->{_root});
    }
    elsif ($_on == $Smbios::STRUCTURE_TYPES_SYSTEM_INFORMATION) {
        $self->{_raw_body} = $self->{_io}->read_bytes($self->len_body());
        my $io__raw_body = IO::KaitaiStruct::Stream->new($self->{_raw_body});
        $self->{body} = Smbios::SystemInformation->new($io__raw_body, $self, $self->{_root});
    }
    else {
        $self->{body} = $self->{_io}->read_bytes($self->len_body());
    }
    $self->{first_text} = $self->{_io}->read_bytes_term(0, 0, 1, 0);
    $self->{more_texts} = [];
    {
        my $_it;
        do {
            $_it = $self->{_io}->read_bytes_term(0, 0, 1, 0);
            push @{$self->{more_texts}}, $_it;
        } until (length($_it) == 0);
    }
}

sub len_body {
    my ($self) = @_;
    return $self->{len_body} if ($self->{len_body});
    $self->{len_body} = $self->header()->len_structure() - 4;
    return $self->{len_body};
}

sub header {
    my ($self) = @_;
    return $self->{header};
}

sub body {
    my ($self) = @_;
    return $self->{body};
}

sub first_text {
    my ($self) = @_;
    return $self->{first_text};
}

sub more_texts {
    my ($self) = @_;
    return $self->{more_texts};
}

sub _raw_body {
    my ($self) = @_;
    return $self->{_raw_body};
}

########################################################################
package Smbios::StructureHeader;

our @ISA = 'IO::KaitaiStruct::Struct';

sub from_file {
    my ($class, $filename) = @_;
    my $fd;

    open($fd, '<', $filename) or return undef;
    binmode($fd);
    return new($class, IO::KaitaiStruct::Stream->new($fd));
}

sub new {
    my ($class, $_io, $_parent, $_root) = @_;
    my $self = IO::KaitaiStruct::Struct->new($_io);

    bless $self, $class;
    $self->{_parent} = $_parent;
    $self->{_root} = $_root;

    $self->_read();

    return $self;
}

sub _read {
    my ($self) = @_;

    $self->{structure_type} = $self->{_io}->read_u1();
    $self->{len_structure} = $self->{_io}->read_u1();
    $self->{handle} = $self->{_io}->read_u2le();
}

sub structure_type {
    my ($self) = @_;
    return $self->{structure_type};
}

sub len_structure {
    my ($self) = @_;
    return $self->{len_structure};
}

sub handle {
    my ($self) = @_;
    return $self->{handle};
}

########################################################################
package Smbios::StructureTable;

our @ISA = 'IO::KaitaiStruct::Struct';

sub from_file {
    my ($class, $filename) = @_;
    my $fd;

    open($fd, '<', $filename) or return undef;
    binmode($fd);
    return new($class, IO::KaitaiStruct::Stream->new($fd));
}

sub new {
    my ($class, $_io, $_parent, $_root) = @_;
    my $self = IO::KaitaiStruct::Struct->new($_io);

    bless $self, $class;
    $self->{_parent} = $_parent;
    $self->{_root} = $_root;

    $self->_read();

    return $self;
}

sub _read {
    my ($self) = @_;

    $self->{structures} = [];
    {
        my $_it;
        do {
            $_it = Smbios::Structure->new($self->{_io}, $self, $self->{_root});
            push @{$self->{structures}}, $_it;
        } until ( (($_it->header()->structure_type() == $Smbios::STRUCTURE_TYPES_END_OF_TABLE) || ($self->_io()->is_eof())) );
    }
}

sub structures {
    my ($self) = @_;
    return $self->{structures};
}

########################################################################
package Smbios::SystemEnclosure;

our @ISA = 'IO::KaitaiStruct::Struct';

sub from_file {
    my ($class, $filename) = @_;
    my $fd;

    open($fd, '<', $filename) or return undef;
    binmode($fd);
    return new($class, IO::KaitaiStruct::Stream->new($fd));
}

sub new {
    my ($class, $_io, $_parent, $_root) = @_;
    my $self = IO::KaitaiStruct::Struct->new($_io);

    bless $self, $class;
    $self->{_parent} = $_parent;
    $self->{_root} = $_root;

    $self->_read();

    return $self;
}

sub _read {
    my ($self) = @_;

    $self->{manufacturer} = $self->{_io}->read_u1();
    $self->{chassis_type} = $self->{_io}->read_u1();
    $self->{version} = $self->{_io}->read_u1();
    $self->{serial_number} = $self->{_io}->read_u1();
    $self->{asset_tag} = $self->{_io}->read_u1();
}

sub boot_up_state {
    my ($self) = @_;
    return $self->{boot_up_state} if ($self->{boot_up_state});
    if ($self->_io()->size() >= 10 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(9 - 4);
        $self->{boot_up_state} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{boot_up_state};
}

sub has_lock {
    my ($self) = @_;
    return $self->{has_lock} if ($self->{has_lock});
    $self->{has_lock} = ($self->chassis_type() & 128) != 0;
    return $self->{has_lock};
}

sub height {
    my ($self) = @_;
    return $self->{height} if ($self->{height});
    if ($self->_io()->size() >= 18 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(17 - 4);
        $self->{height} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{height};
}

sub len_contained_element {
    my ($self) = @_;
    return $self->{len_contained_element} if ($self->{len_contained_element});
    if ($self->_io()->size() >= 21 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(20 - 4);
        $self->{len_contained_element} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{len_contained_element};
}

sub num_contained_elements {
    my ($self) = @_;
    return $self->{num_contained_elements} if ($self->{num_contained_elements});
    if ($self->_io()->size() >= 20 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(19 - 4);
        $self->{num_contained_elements} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{num_contained_elements};
}

sub num_power_cords {
    my ($self) = @_;
    return $self->{num_power_cords} if ($self->{num_power_cords});
    if ($self->_io()->size() >= 19 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(18 - 4);
        $self->{num_power_cords} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{num_power_cords};
}

sub oem_defined {
    my ($self) = @_;
    return $self->{oem_defined} if ($self->{oem_defined});
    if ($self->_io()->size() >= 17 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(13 - 4);
        $self->{oem_defined} = $self->{_io}->read_u4le();
        $self->{_io}->seek($_pos);
    }
    return $self->{oem_defined};
}

sub ofs_sku_number {
    my ($self) = @_;
    return $self->{ofs_sku_number} if ($self->{ofs_sku_number});
    if ($self->_io()->size() >= 21 - 4) {
        $self->{ofs_sku_number} = (21 - 4) + $self->num_contained_elements() * $self->len_contained_element();
    }
    return $self->{ofs_sku_number};
}

sub power_supply_state {
    my ($self) = @_;
    return $self->{power_supply_state} if ($self->{power_supply_state});
    if ($self->_io()->size() >= 11 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(10 - 4);
        $self->{power_supply_state} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{power_supply_state};
}

sub security_status {
    my ($self) = @_;
    return $self->{security_status} if ($self->{security_status});
    if ($self->_io()->size() >= 13 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(12 - 4);
        $self->{security_status} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{security_status};
}

sub sku_number {
    my ($self) = @_;
    return $self->{sku_number} if ($self->{sku_number});
    if ( (($self->_io()->size() >= 21 - 4) && ($self->_io()->size() > $self->ofs_sku_number())) ) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek($self->ofs_sku_number());
        $self->{sku_number} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{sku_number};
}

sub thermal_state {
    my ($self) = @_;
    return $self->{thermal_state} if ($self->{thermal_state});
    if ($self->_io()->size() >= 12 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(11 - 4);
        $self->{thermal_state} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{thermal_state};
}

sub manufacturer {
    my ($self) = @_;
    return $self->{manufacturer};
}

sub chassis_type {
    my ($self) = @_;
    return $self->{chassis_type};
}

sub version {
    my ($self) = @_;
    return $self->{version};
}

sub serial_number {
    my ($self) = @_;
    return $self->{serial_number};
}

sub asset_tag {
    my ($self) = @_;
    return $self->{asset_tag};
}

########################################################################
package Smbios::SystemInformation;

our @ISA = 'IO::KaitaiStruct::Struct';

sub from_file {
    my ($class, $filename) = @_;
    my $fd;

    open($fd, '<', $filename) or return undef;
    binmode($fd);
    return new($class, IO::KaitaiStruct::Stream->new($fd));
}

sub new {
    my ($class, $_io, $_parent, $_root) = @_;
    my $self = IO::KaitaiStruct::Struct->new($_io);

    bless $self, $class;
    $self->{_parent} = $_parent;
    $self->{_root} = $_root;

    $self->_read();

    return $self;
}

sub _read {
    my ($self) = @_;

    $self->{manufacturer} = $self->{_io}->read_u1();
    $self->{product_name} = $self->{_io}->read_u1();
    $self->{version} = $self->{_io}->read_u1();
    $self->{serial_number} = $self->{_io}->read_u1();
}

sub family {
    my ($self) = @_;
    return $self->{family} if ($self->{family});
    if ($self->_io()->size() >= 27 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(26 - 4);
        $self->{family} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{family};
}

sub sku_number {
    my ($self) = @_;
    return $self->{sku_number} if ($self->{sku_number});
    if ($self->_io()->size() >= 26 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(25 - 4);
        $self->{sku_number} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{sku_number};
}

sub uuid {
    my ($self) = @_;
    return $self->{uuid} if ($self->{uuid});
    if ($self->_io()->size() >= 24 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(8 - 4);
        $self->{uuid} = $self->{_io}->read_bytes(16);
        $self->{_io}->seek($_pos);
    }
    return $self->{uuid};
}

sub wake_up_type {
    my ($self) = @_;
    return $self->{wake_up_type} if ($self->{wake_up_type});
    if ($self->_io()->size() >= 25 - 4) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(24 - 4);
        $self->{wake_up_type} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{wake_up_type};
}

sub manufacturer {
    my ($self) = @_;
    return $self->{manufacturer};
}

sub product_name {
    my ($self) = @_;
    return $self->{product_name};
}

sub version {
    my ($self) = @_;
    return $self->{version};
}

sub serial_number {
    my ($self) = @_;
    return $self->{serial_number};
}

1;
