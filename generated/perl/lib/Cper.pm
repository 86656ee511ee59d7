# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/cper.ksy; kaitai-struct-compiler 0.11.0

use strict;
use warnings;
use IO::KaitaiStruct 0.011_000;

########################################################################
package Cper;

our @ISA = 'IO::KaitaiStruct::Struct';

sub from_file {
    my ($class, $filename) = @_;
    my $fd;

    open($fd, '<', $filename) or return undef;
    binmode($fd);
    return new($class, IO::KaitaiStruct::Stream->new($fd));
}

our $CHECK_TYPES_TLB = 24095;
our $CHECK_TYPES_BUS = 50609;
our $CHECK_TYPES_MICROARCHITECTURE = 56372;
our $CHECK_TYPES_CACHE = 58351;

our $CONTEXT_TYPES_UNCLASSIFIED = 0;
our $CONTEXT_TYPES_MSR = 1;
our $CONTEXT_TYPES_X86 = 2;
our $CONTEXT_TYPES_X64 = 3;
our $CONTEXT_TYPES_FXSAVE = 4;
our $CONTEXT_TYPES_X86_DEBUG = 5;
our $CONTEXT_TYPES_X64_DEBUG = 6;
our $CONTEXT_TYPES_MEMORY_MAPPED = 7;

our $CORRECTABLE_ERRORS_RECEIVER = 1;
our $CORRECTABLE_ERRORS_BAD_PACKET = 64;
our $CORRECTABLE_ERRORS_BAD_LINK_PACKET = 128;
our $CORRECTABLE_ERRORS_REPLAY_ROLLOVER = 256;
our $CORRECTABLE_ERRORS_REPLAY_TIMEOUT = 4096;
our $CORRECTABLE_ERRORS_ADVISORY_NON_FATAL = 8192;
our $CORRECTABLE_ERRORS_INTERNAL = 16384;
our $CORRECTABLE_ERRORS_HEADER_LOG_OVERFLOW = 32768;

our $DESCRIPTOR_FIELDS_FRU_ID = 1;
our $DESCRIPTOR_FIELDS_FRU_TEXT = 2;

our $ERROR_CLASSES_INTERNAL = 1;
our $ERROR_CLASSES_MEMORY = 4;
our $ERROR_CLASSES_TLB = 5;
our $ERROR_CLASSES_CACHE = 6;
our $ERROR_CLASSES_FUNCTION = 7;
our $ERROR_CLASSES_SELF_TEST = 8;
our $ERROR_CLASSES_FLOW = 9;
our $ERROR_CLASSES_BUS = 16;
our $ERROR_CLASSES_MAP = 17;
our $ERROR_CLASSES_IMPROPER = 18;
our $ERROR_CLASSES_UNIMPLEMENTED = 19;
our $ERROR_CLASSES_LOSS_OF_LOCKSTEP = 20;
our $ERROR_CLASSES_RESPONSE = 21;
our $ERROR_CLASSES_PARITY = 22;
our $ERROR_CLASSES_PROTOCOL = 23;
our $ERROR_CLASSES_ERROR = 24;
our $ERROR_CLASSES_TIMEOUT = 25;
our $ERROR_CLASSES_POISONED = 26;

our $ERROR_INFO_FIELDS_CHECK_INFO = 1;
our $ERROR_INFO_FIELDS_TARGET_ID = 2;
our $ERROR_INFO_FIELDS_REQUESTER_ID = 4;
our $ERROR_INFO_FIELDS_RESPONDER_ID = 8;
our $ERROR_INFO_FIELDS_INSTRUCTION_POINTER = 16;

our $ERROR_STATUS_FLAGS_ADDRESS = 1;
our $ERROR_STATUS_FLAGS_CONTROL = 2;
our $ERROR_STATUS_FLAGS_DATA = 4;
our $ERROR_STATUS_FLAGS_RESPONDER = 8;
our $ERROR_STATUS_FLAGS_REQUESTER = 16;
our $ERROR_STATUS_FLAGS_FIRST_ERROR = 32;
our $ERROR_STATUS_FLAGS_OVERFLOW = 64;

our $FIRMWARE_RECORD_TYPES_ITANIUM_SAL = 0;
our $FIRMWARE_RECORD_TYPES_SOC_TYPE1 = 1;
our $FIRMWARE_RECORD_TYPES_SOC_TYPE2 = 2;

our $HEADER_FIELDS_PLATFORM_ID = 1;
our $HEADER_FIELDS_TIMESTAMP = 2;
our $HEADER_FIELDS_PARTITION_ID = 4;

our $INSTRUCTION_SETS_X86 = 0;
our $INSTRUCTION_SETS_ITANIUM = 1;
our $INSTRUCTION_SETS_X64 = 2;
our $INSTRUCTION_SETS_ARM32 = 3;
our $INSTRUCTION_SETS_ARM64 = 4;

our $MEMORY2_FIELDS_ERROR_STATUS = 1;
our $MEMORY2_FIELDS_PHYSICAL_ADDRESS = 2;
our $MEMORY2_FIELDS_PHYSICAL_ADDRESS_MASK = 4;
our $MEMORY2_FIELDS_NODE = 8;
our $MEMORY2_FIELDS_CARD = 16;
our $MEMORY2_FIELDS_MODULE = 32;
our $MEMORY2_FIELDS_BANK = 64;
our $MEMORY2_FIELDS_DEVICE = 128;
our $MEMORY2_FIELDS_ROW = 256;
our $MEMORY2_FIELDS_COLUMN = 512;
our $MEMORY2_FIELDS_RANK = 1024;
our $MEMORY2_FIELDS_BIT_POSITION = 2048;
our $MEMORY2_FIELDS_CHIP = 4096;
our $MEMORY2_FIELDS_ERROR_TYPE = 8192;
our $MEMORY2_FIELDS_STATUS = 16384;
our $MEMORY2_FIELDS_REQUESTER_ID = 32768;
our $MEMORY2_FIELDS_RESPONDER_ID = 65536;
our $MEMORY2_FIELDS_TARGET_ID = 131072;
our $MEMORY2_FIELDS_CARD_HANDLE = 262144;
our $MEMORY2_FIELDS_MODULE_HANDLE = 524288;

our $MEMORY_ERROR_TYPES_UNCLASSIFIED = 0;
our $MEMORY_ERROR_TYPES_NO_ERROR = 1;
our $MEMORY_ERROR_TYPES_SINGLE_BIT_ECC = 2;
our $MEMORY_ERROR_TYPES_MULTI_BIT_ECC = 3;
our $MEMORY_ERROR_TYPES_SINGLE_SYMBOL_CHIPKILL = 4;
our $MEMORY_ERROR_TYPES_MULTI_SYMBOL_CHIPKILL = 5;
our $MEMORY_ERROR_TYPES_MASTER_ABORT = 6;
our $MEMORY_ERROR_TYPES_TARGET_ABORT = 7;
our $MEMORY_ERROR_TYPES_PARITY_ERROR = 8;
our $MEMORY_ERROR_TYPES_WATCHDOG_TIMEOUT = 9;
our $MEMORY_ERROR_TYPES_INVALID_ADDRESS = 10;
our $MEMORY_ERROR_TYPES_MIRROR_BROKEN = 11;
our $MEMORY_ERROR_TYPES_MEMORY_SPARING = 12;
our $MEMORY_ERROR_TYPES_SCRUB_CORRECTED = 13;
our $MEMORY_ERROR_TYPES_SCRUB_UNCORRECTED = 14;
our $MEMORY_ERROR_TYPES_MEMORY_MAP_OUT = 15;

our $MEMORY_FIELDS_ERROR_STATUS = 1;
our $MEMORY_FIELDS_PHYSICAL_ADDRESS = 2;
our $MEMORY_FIELDS_PHYSICAL_ADDRESS_MASK = 4;
our $MEMORY_FIELDS_NODE = 8;
our $MEMORY_FIELDS_CARD = 16;
our $MEMORY_FIELDS_MODULE = 32;
our $MEMORY_FIELDS_BANK = 64;
our $MEMORY_FIELDS_DEVICE = 128;
our $MEMORY_FIELDS_ROW = 256;
our $MEMORY_FIELDS_COLUMN = 512;
our $MEMORY_FIELDS_BIT_POSITION = 1024;
our $MEMORY_FIELDS_REQUESTER_ID = 2048;
our $MEMORY_FIELDS_RESPONDER_ID = 4096;
our $MEMORY_FIELDS_TARGET_ID = 8192;
our $MEMORY_FIELDS_ERROR_TYPE = 16384;
our $MEMORY_FIELDS_RANK = 32768;
our $MEMORY_FIELDS_CARD_HANDLE = 65536;
our $MEMORY_FIELDS_MODULE_HANDLE = 131072;
our $MEMORY_FIELDS_EXTENDED_ROW = 262144;

our $OPERATIONS_GENERIC = 0;
our $OPERATIONS_DATA_READ = 1;
our $OPERATIONS_DATA_WRITE = 2;
our $OPERATIONS_INSTRUCTION_EXECUTION = 3;

our $PCI_EXPRESS_FIELDS_PORT_TYPE = 1;
our $PCI_EXPRESS_FIELDS_VERSION = 2;
our $PCI_EXPRESS_FIELDS_COMMAND_STATUS = 4;
our $PCI_EXPRESS_FIELDS_DEVICE_ID = 8;
our $PCI_EXPRESS_FIELDS_SERIAL_NUMBER = 16;
our $PCI_EXPRESS_FIELDS_BRIDGE_CONTROL_STATUS = 32;
our $PCI_EXPRESS_FIELDS_CAPABILITY = 64;
our $PCI_EXPRESS_FIELDS_AER = 128;

our $PORT_TYPES_ENDPOINT = 0;
our $PORT_TYPES_LEGACY_ENDPOINT = 1;
our $PORT_TYPES_ROOT_PORT = 4;
our $PORT_TYPES_UPSTREAM_SWITCH_PORT = 5;
our $PORT_TYPES_DOWNSTREAM_SWITCH_PORT = 6;
our $PORT_TYPES_BRIDGE_TO_PCI = 7;
our $PORT_TYPES_BRIDGE_FROM_PCI = 8;
our $PORT_TYPES_ROOT_COMPLEX_ENDPOINT = 9;
our $PORT_TYPES_ROOT_COMPLEX_EVENT_COLLECTOR = 10;

our $PROCESSOR_ERROR_TYPES_CACHE = 1;
our $PROCESSOR_ERROR_TYPES_TLB = 2;
our $PROCESSOR_ERROR_TYPES_BUS = 4;
our $PROCESSOR_ERROR_TYPES_MICROARCHITECTURE = 8;

our $PROCESSOR_FLAGS_RESTARTABLE = 1;
our $PROCESSOR_FLAGS_PRECISE_INSTRUCTION_POINTER = 2;
our $PROCESSOR_FLAGS_OVERFLOW = 4;
our $PROCESSOR_FLAGS_CORRECTED = 8;

our $PROCESSOR_GENERIC_FIELDS_PROCESSOR_TYPE = 1;
our $PROCESSOR_GENERIC_FIELDS_INSTRUCTION_SET = 2;
our $PROCESSOR_GENERIC_FIELDS_ERROR_TYPE = 4;
our $PROCESSOR_GENERIC_FIELDS_OPERATION = 8;
our $PROCESSOR_GENERIC_FIELDS_FLAGS = 16;
our $PROCESSOR_GENERIC_FIELDS_LEVEL = 32;
our $PROCESSOR_GENERIC_FIELDS_PROCESSOR_VERSION = 64;
our $PROCESSOR_GENERIC_FIELDS_PROCESSOR_NAME = 128;
our $PROCESSOR_GENERIC_FIELDS_PROCESSOR_ID = 256;
our $PROCESSOR_GENERIC_FIELDS_TARGET_ADDRESS = 512;
our $PROCESSOR_GENERIC_FIELDS_REQUESTER_ID = 1024;
our $PROCESSOR_GENERIC_FIELDS_RESPONDER_ID = 2048;
our $PROCESSOR_GENERIC_FIELDS_INSTRUCTION_POINTER = 4096;

our $PROCESSOR_TYPES_X86 = 0;
our $PROCESSOR_TYPES_ITANIUM = 1;
our $PROCESSOR_TYPES_ARM = 2;

our $PROCESSOR_VENDORS_OTHER = 0;
our $PROCESSOR_VENDORS_INTEL = 1;
our $PROCESSOR_VENDORS_AMD = 2;

our $PROCESSOR_X86_FIELDS_LOCAL_APIC_ID = 1;
our $PROCESSOR_X86_FIELDS_CPUID_VALUES = 2;

our $RECORD_FLAGS_RECOVERED = 1;
our $RECORD_FLAGS_PREVIOUS_ERROR = 2;
our $RECORD_FLAGS_SIMULATED = 4;
our $RECORD_FLAGS_DEVICE_DRIVER = 8;

our $RECOVERY_FAILURES_NOT_SUPPORTED = 1;
our $RECOVERY_FAILURES_OVERFLOW = 2;
our $RECOVERY_FAILURES_CONTEXT_CORRUPT = 4;
our $RECOVERY_FAILURES_INSTRUCTION_POINTER_NOT_VALID = 8;
our $RECOVERY_FAILURES_NO_RECOVERY_CONTEXT = 16;
our $RECOVERY_FAILURES_MISC_OR_ADDRESS_NOT_VALID = 32;
our $RECOVERY_FAILURES_INVALID_ADDRESS_MODE = 64;
our $RECOVERY_FAILURES_HIGH_IRQL = 128;
our $RECOVERY_FAILURES_INTERRUPTS_DISABLED = 256;
our $RECOVERY_FAILURES_SWAP_BUSY = 512;
our $RECOVERY_FAILURES_STACK_OVERFLOW = 1024;

our $SECTION_FLAGS_PRIMARY = 1;
our $SECTION_FLAGS_CONTAINMENT_WARNING = 2;
our $SECTION_FLAGS_RESET = 4;
our $SECTION_FLAGS_THRESHOLD_EXCEEDED = 8;
our $SECTION_FLAGS_RESOURCE_NOT_ACCESSIBLE = 16;
our $SECTION_FLAGS_LATENT_ERROR = 32;
our $SECTION_FLAGS_PROPAGATED = 64;

our $SECTION_TYPES_FIRMWARE = 2541;
our $SECTION_TYPES_MACHINE_CHECK = 17145;
our $SECTION_TYPES_PROCESSOR_GENERIC = 18356;
our $SECTION_TYPES_MEMORY2 = 18662;
our $SECTION_TYPES_MEMORY = 28516;
our $SECTION_TYPES_PROCESSOR_X86 = 41284;
our $SECTION_TYPES_PCI_EXPRESS = 48065;

our $SEVERITIES_RECOVERABLE = 0;
our $SEVERITIES_FATAL = 1;
our $SEVERITIES_CORRECTED = 2;
our $SEVERITIES_INFORMATIONAL = 3;

our $UNCORRECTABLE_ERRORS_DATA_LINK_PROTOCOL = 16;
our $UNCORRECTABLE_ERRORS_SURPRISE_DOWN = 32;
our $UNCORRECTABLE_ERRORS_POISONED_PACKET = 4096;
our $UNCORRECTABLE_ERRORS_FLOW_CONTROL_PROTOCOL = 8192;
our $UNCORRECTABLE_ERRORS_COMPLETION_TIMEOUT = 16384;
our $UNCORRECTABLE_ERRORS_COMPLETER_ABORT = 32768;
our $UNCORRECTABLE_ERRORS_UNEXPECTED_COMPLETION = 65536;
our $UNCORRECTABLE_ERRORS_RECEIVER_OVERFLOW = 131072;
our $UNCORRECTABLE_ERRORS_MALFORMED_PACKET = 262144;
our $UNCORRECTABLE_ERRORS_ECRC = 524288;
our $UNCORRECTABLE_ERRORS_UNSUPPORTED_REQUEST = 1048576;
our $UNCORRECTABLE_ERRORS_ACCESS_CONTROL_VIOLATION = 2097152;
our $UNCORRECTABLE_ERRORS_INTERNAL = 4194304;
our $UNCORRECTABLE_ERRORS_MULTICAST_BLOCKED = 8388608;
our $UNCORRECTABLE_ERRORS_ATOMIC_EGRESS_BLOCKED = 16777216;
our $UNCORRECTABLE_ERRORS_PREFIX_BLOCKED = 33554432;
our $UNCORRECTABLE_ERRORS_POISONED_EGRESS_BLOCKED = 67108864;

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

    $self->{signature} = $self->{_io}->read_bytes(4);
    die 'signature is not valid' unless $self->{signature} eq "\x43\x50\x45\x52";
    $self->{minor_revision} = $self->{_io}->read_u1();
    $self->{major_revision} = $self->{_io}->read_u1();
    $self->{signature_end} = $self->{_io}->read_bytes(4);
    die 'signature_end is not valid' unless $self->{signature_end} eq "\xff\xff\xff\xff";
    $self->{section_count} = $self->{_io}->read_u2le();
    $self->{severity} = $self->{_io}->read_u4le();
    $self->{validation_bits} = $self->{_io}->read_u4le();
    $self->{len_record} = $self->{_io}->read_u4le();
    $self->{timestamp} = Cper::Timestamp->new($self->{_io}, $self, $self->{_root});
    $self->{platform_id} = $self->{_io}->read_bytes(16);
    $self->{partition_id} = $self->{_io}->read_bytes(16);
    $self->{creator_id} = $self->{_io}->read_bytes(16);
    $self->{notification_type} = $self->{_io}->read_bytes(16);
    $self->{record_id} = $self->{_io}->read_u8le();
    $self->{flags} = $self->{_io}->read_u4le();
    $self->{persistence_information} = $self->{_io}->read_u8le();
    $self->{_unnamed16} = $self->{_io}->read_bytes(12);
}

sub flag_device_driver {
    my ($self) = @_;
    return $self->{flag_device_driver} if ($self->{flag_device_driver});
    $self->{flag_device_driver} = ($self->flags() & 8) != 0;
    return $self->{flag_device_driver};
}

sub flag_previous_error {
    my ($self) = @_;
    return $self->{flag_previous_error} if ($self->{flag_previous_error});
    $self->{flag_previous_error} = ($self->flags() & 2) != 0;
    return $self->{flag_previous_error};
}

sub flag_recovered {
    my ($self) = @_;
    return $self->{flag_recovered} if ($self->{flag_recovered});
    $self->{flag_recovered} = ($self->flags() & 1) != 0;
    return $self->{flag_recovered};
}

sub flag_simulated {
    my ($self) = @_;
    return $self->{flag_simulated} if ($self->{flag_simulated});
    $self->{flag_simulated} = ($self->flags() & 4) != 0;
    return $self->{flag_simulated};
}

sub has_partition_id {
    my ($self) = @_;
    return $self->{has_partition_id} if ($self->{has_partition_id});
    $self->{has_partition_id} = ($self->validation_bits() & 4) != 0;
    return $self->{has_partition_id};
}

sub has_platform_id {
    my ($self) = @_;
    return $self->{has_platform_id} if ($self->{has_platform_id});
    $self->{has_platform_id} = ($self->validation_bits() & 1) != 0;
    return $self->{has_platform_id};
}

sub has_timestamp {
    my ($self) = @_;
    return $self->{has_timestamp} if ($self->{has_timestamp});
    $self->{has_timestamp} = ($self->validation_bits() & 2) != 0;
    return $self->{has_timestamp};
}

sub section_descriptors {
    my ($self) = @_;
    return $self->{section_descriptors} if ($self->{section_descriptors});
    my $_pos = $self->{_io}->pos();
    $self->{_io}->seek(128);
    $self->{section_descriptors} = [];
    my $n_section_descriptors = $self->section_count();
    for (my $i = 0; $i < $n_section_descriptors; $i++) {
        push @{$self->{section_descriptors}}, Cper::SectionDescriptor->new($self->{_io}, $self, $self->{_root});
    }
    $self->{_io}->seek($_pos);
    return $self->{section_descriptors};
}

sub signature {
    my ($self) = @_;
    return $self->{signature};
}

sub minor_revision {
    my ($self) = @_;
    return $self->{minor_revision};
}

sub major_revision {
    my ($self) = @_;
    return $self->{major_revision};
}

sub signature_end {
    my ($self) = @_;
    return $self->{signature_end};
}

sub section_count {
    my ($self) = @_;
    return $self->{section_count};
}

sub severity {
    my ($self) = @_;
    return $self->{severity};
}

sub validation_bits {
    my ($self) = @_;
    return $self->{validation_bits};
}

sub len_record {
    my ($self) = @_;
    return $self->{len_record};
}

sub timestamp {
    my ($self) = @_;
    return $self->{timestamp};
}

sub platform_id {
    my ($self) = @_;
    return $self->{platform_id};
}

sub partition_id {
    my ($self) = @_;
    return $self->{partition_id};
}

sub creator_id {
    my ($self) = @_;
    return $self->{creator_id};
}

sub notification_type {
    my ($self) = @_;
    return $self->{notification_type};
}

sub record_id {
    my ($self) = @_;
    return $self->{record_id};
}

sub flags {
    my ($self) = @_;
    return $self->{flags};
}

sub persistence_information {
    my ($self) = @_;
    return $self->{persistence_information};
}

sub _unnamed16 {
    my ($self) = @_;
    return $self->{_unnamed16};
}

########################################################################
package Cper::AdvancedErrorReporting;

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

    $self->{header} = $self->{_io}->read_u4le();
    $self->{uncorrectable_status} = $self->{_io}->read_u4le();
    $self->{uncorrectable_mask} = $self->{_io}->read_u4le();
    $self->{uncorrectable_severity} = $self->{_io}->read_u4le();
    $self->{correctable_status} = $self->{_io}->read_u4le();
    $self->{correctable_mask} = $self->{_io}->read_u4le();
    $self->{control} = $self->{_io}->read_u4le();
    $self->{header_log} = $self->{_io}->read_bytes(16);
    $self->{root_error_command} = $self->{_io}->read_u4le();
    $self->{root_error_status} = $self->{_io}->read_u4le();
    $self->{correctable_source} = $self->{_io}->read_u2le();
    $self->{uncorrectable_source} = $self->{_io}->read_u2le();
}

sub correctable_advisory_non_fatal {
    my ($self) = @_;
    return $self->{correctable_advisory_non_fatal} if ($self->{correctable_advisory_non_fatal});
    $self->{correctable_advisory_non_fatal} = ($self->correctable_status() & 8192) != 0;
    return $self->{correctable_advisory_non_fatal};
}

sub correctable_bad_link_packet {
    my ($self) = @_;
    return $self->{correctable_bad_link_packet} if ($self->{correctable_bad_link_packet});
    $self->{correctable_bad_link_packet} = ($self->correctable_status() & 128) != 0;
    return $self->{correctable_bad_link_packet};
}

sub correctable_bad_packet {
    my ($self) = @_;
    return $self->{correctable_bad_packet} if ($self->{correctable_bad_packet});
    $self->{correctable_bad_packet} = ($self->correctable_status() & 64) != 0;
    return $self->{correctable_bad_packet};
}

sub correctable_header_log_overflow {
    my ($self) = @_;
    return $self->{correctable_header_log_overflow} if ($self->{correctable_header_log_overflow});
    $self->{correctable_header_log_overflow} = ($self->correctable_status() & 32768) != 0;
    return $self->{correctable_header_log_overflow};
}

sub correctable_internal {
    my ($self) = @_;
    return $self->{correctable_internal} if ($self->{correctable_internal});
    $self->{correctable_internal} = ($self->correctable_status() & 16384) != 0;
    return $self->{correctable_internal};
}

sub correctable_receiver {
    my ($self) = @_;
    return $self->{correctable_receiver} if ($self->{correctable_receiver});
    $self->{correctable_receiver} = ($self->correctable_status() & 1) != 0;
    return $self->{correctable_receiver};
}

sub correctable_replay_rollover {
    my ($self) = @_;
    return $self->{correctable_replay_rollover} if ($self->{correctable_replay_rollover});
    $self->{correctable_replay_rollover} = ($self->correctable_status() & 256) != 0;
    return $self->{correctable_replay_rollover};
}

sub correctable_replay_timeout {
    my ($self) = @_;
    return $self->{correctable_replay_timeout} if ($self->{correctable_replay_timeout});
    $self->{correctable_replay_timeout} = ($self->correctable_status() & 4096) != 0;
    return $self->{correctable_replay_timeout};
}

sub uncorrectable_access_control_violation {
    my ($self) = @_;
    return $self->{uncorrectable_access_control_violation} if ($self->{uncorrectable_access_control_violation});
    $self->{uncorrectable_access_control_violation} = ($self->uncorrectable_status() & 2097152) != 0;
    return $self->{uncorrectable_access_control_violation};
}

sub uncorrectable_atomic_egress_blocked {
    my ($self) = @_;
    return $self->{uncorrectable_atomic_egress_blocked} if ($self->{uncorrectable_atomic_egress_blocked});
    $self->{uncorrectable_atomic_egress_blocked} = ($self->uncorrectable_status() & 16777216) != 0;
    return $self->{uncorrectable_atomic_egress_blocked};
}

sub uncorrectable_completer_abort {
    my ($self) = @_;
    return $self->{uncorrectable_completer_abort} if ($self->{uncorrectable_completer_abort});
    $self->{uncorrectable_completer_abort} = ($self->uncorrectable_status() & 32768) != 0;
    return $self->{uncorrectable_completer_abort};
}

sub uncorrectable_completion_timeout {
    my ($self) = @_;
    return $self->{uncorrectable_completion_timeout} if ($self->{uncorrectable_completion_timeout});
    $self->{uncorrectable_completion_timeout} = ($self->uncorrectable_status() & 16384) != 0;
    return $self->{uncorrectable_completion_timeout};
}

sub uncorrectable_data_link_protocol {
    my ($self) = @_;
    return $self->{uncorrectable_data_link_protocol} if ($self->{uncorrectable_data_link_protocol});
    $self->{uncorrectable_data_link_protocol} = ($self->uncorrectable_status() & 16) != 0;
    return $self->{uncorrectable_data_link_protocol};
}

sub uncorrectable_ecrc {
    my ($self) = @_;
    return $self->{uncorrectable_ecrc} if ($self->{uncorrectable_ecrc});
    $self->{uncorrectable_ecrc} = ($self->uncorrectable_status() & 524288) != 0;
    return $self->{uncorrectable_ecrc};
}

sub uncorrectable_flow_control_protocol {
    my ($self) = @_;
    return $self->{uncorrectable_flow_control_protocol} if ($self->{uncorrectable_flow_control_protocol});
    $self->{uncorrectable_flow_control_protocol} = ($self->uncorrectable_status() & 8192) != 0;
    return $self->{uncorrectable_flow_control_protocol};
}

sub uncorrectable_internal {
    my ($self) = @_;
    return $self->{uncorrectable_internal} if ($self->{uncorrectable_internal});
    $self->{uncorrectable_internal} = ($self->uncorrectable_status() & 4194304) != 0;
    return $self->{uncorrectable_internal};
}

sub uncorrectable_malformed_packet {
    my ($self) = @_;
    return $self->{uncorrectable_malformed_packet} if ($self->{uncorrectable_malformed_packet});
    $self->{uncorrectable_malformed_packet} = ($self->uncorrectable_status() & 262144) != 0;
    return $self->{uncorrectable_malformed_packet};
}

sub uncorrectable_multicast_blocked {
    my ($self) = @_;
    return $self->{uncorrectable_multicast_blocked} if ($self->{uncorrectable_multicast_blocked});
    $self->{uncorrectable_multicast_blocked} = ($self->uncorrectable_status() & 8388608) != 0;
    return $self->{uncorrectable_multicast_blocked};
}

sub uncorrectable_poisoned_egress_blocked {
    my ($self) = @_;
    return $self->{uncorrectable_poisoned_egress_blocked} if ($self->{uncorrectable_poisoned_egress_blocked});
    $self->{uncorrectable_poisoned_egress_blocked} = ($self->uncorrectable_status() & 67108864) != 0;
    return $self->{uncorrectable_poisoned_egress_blocked};
}

sub uncorrectable_poisoned_packet {
    my ($self) = @_;
    return $self->{uncorrectable_poisoned_packet} if ($self->{uncorrectable_poisoned_packet});
    $self->{uncorrectable_poisoned_packet} = ($self->uncorrectable_status() & 4096) != 0;
    return $self->{uncorrectable_poisoned_packet};
}

sub uncorrectable_prefix_blocked {
    my ($self) = @_;
    return $self->{uncorrectable_prefix_blocked} if ($self->{uncorrectable_prefix_blocked});
    $self->{uncorrectable_prefix_blocked} = ($self->uncorrectable_status() & 33554432) != 0;
    return $self->{uncorrectable_prefix_blocked};
}

sub uncorrectable_receiver_overflow {
    my ($self) = @_;
    return $self->{uncorrectable_receiver_overflow} if ($self->{uncorrectable_receiver_overflow});
    $self->{uncorrectable_receiver_overflow} = ($self->uncorrectable_status() & 131072) != 0;
    return $self->{uncorrectable_receiver_overflow};
}

sub uncorrectable_surprise_down {
    my ($self) = @_;
    return $self->{uncorrectable_surprise_down} if ($self->{uncorrectable_surprise_down});
    $self->{uncorrectable_surprise_down} = ($self->uncorrectable_status() & 32) != 0;
    return $self->{uncorrectable_surprise_down};
}

sub uncorrectable_unexpected_completion {
    my ($self) = @_;
    return $self->{uncorrectable_unexpected_completion} if ($self->{uncorrectable_unexpected_completion});
    $self->{uncorrectable_unexpected_completion} = ($self->uncorrectable_status() & 65536) != 0;
    return $self->{uncorrectable_unexpected_completion};
}

sub uncorrectable_unsupported_request {
    my ($self) = @_;
    return $self->{uncorrectable_unsupported_request} if ($self->{uncorrectable_unsupported_request});
    $self->{uncorrectable_unsupported_request} = ($self->uncorrectable_status() & 1048576) != 0;
    return $self->{uncorrectable_unsupported_request};
}

sub header {
    my ($self) = @_;
    return $self->{header};
}

sub uncorrectable_status {
    my ($self) = @_;
    return $self->{uncorrectable_status};
}

sub uncorrectable_mask {
    my ($self) = @_;
    return $self->{uncorrectable_mask};
}

sub uncorrectable_severity {
    my ($self) = @_;
    return $self->{uncorrectable_severity};
}

sub correctable_status {
    my ($self) = @_;
    return $self->{correctable_status};
}

sub correctable_mask {
    my ($self) = @_;
    return $self->{correctable_mask};
}

sub control {
    my ($self) = @_;
    return $self->{control};
}

sub header_log {
    my ($self) = @_;
    return $self->{header_log};
}

sub root_error_command {
    my ($self) = @_;
    return $self->{root_error_command};
}

sub root_error_status {
    my ($self) = @_;
    return $self->{root_error_status};
}

sub correctable_source {
    my ($self) = @_;
    return $self->{correctable_source};
}

sub uncorrectable_source {
    my ($self) = @_;
    return $self->{uncorrectable_source};
}

########################################################################
package Cper::ErrorStatus;

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

    $self->{_unnamed0} = $self->{_io}->read_bytes(1);
    $self->{error_class} = $self->{_io}->read_u1();
    $self->{detected_in} = $self->{_io}->read_u1();
    $self->{_unnamed3} = $self->{_io}->read_bytes(5);
}

sub flag_address {
    my ($self) = @_;
    return $self->{flag_address} if ($self->{flag_address});
    $self->{flag_address} = ($self->detected_in() & 1) != 0;
    return $self->{flag_address};
}

sub flag_control {
    my ($self) = @_;
    return $self->{flag_control} if ($self->{flag_control});
    $self->{flag_control} = ($self->detected_in() & 2) != 0;
    return $self->{flag_control};
}

sub flag_data {
    my ($self) = @_;
    return $self->{flag_data} if ($self->{flag_data});
    $self->{flag_data} = ($self->detected_in() & 4) != 0;
    return $self->{flag_data};
}

sub flag_first_error {
    my ($self) = @_;
    return $self->{flag_first_error} if ($self->{flag_first_error});
    $self->{flag_first_error} = ($self->detected_in() & 32) != 0;
    return $self->{flag_first_error};
}

sub flag_overflow {
    my ($self) = @_;
    return $self->{flag_overflow} if ($self->{flag_overflow});
    $self->{flag_overflow} = ($self->detected_in() & 64) != 0;
    return $self->{flag_overflow};
}

sub flag_requester {
    my ($self) = @_;
    return $self->{flag_requester} if ($self->{flag_requester});
    $self->{flag_requester} = ($self->detected_in() & 16) != 0;
    return $self->{flag_requester};
}

sub flag_responder {
    my ($self) = @_;
    return $self->{flag_responder} if ($self->{flag_responder});
    $self->{flag_responder} = ($self->detected_in() & 8) != 0;
    return $self->{flag_responder};
}

sub _unnamed0 {
    my ($self) = @_;
    return $self->{_unnamed0};
}

sub error_class {
    my ($self) = @_;
    return $self->{error_class};
}

sub detected_in {
    my ($self) = @_;
    return $self->{detected_in};
}

sub _unnamed3 {
    my ($self) = @_;
    return $self->{_unnamed3};
}

########################################################################
package Cper::Firmware;

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

    $self->{record_type} = $self->{_io}->read_u1();
    $self->{record_revision} = $self->{_io}->read_u1();
    $self->{_unnamed2} = $self->{_io}->read_bytes(6);
    $self->{record_id} = $self->{_io}->read_u8le();
}

sub record_guid {
    my ($self) = @_;
    return $self->{record_guid} if ($self->{record_guid});
    if ($self->_io()->size() >= 32) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(16);
        $self->{record_guid} = $self->{_io}->read_bytes(16);
        $self->{_io}->seek($_pos);
    }
    return $self->{record_guid};
}

sub record_type {
    my ($self) = @_;
    return $self->{record_type};
}

sub record_revision {
    my ($self) = @_;
    return $self->{record_revision};
}

sub _unnamed2 {
    my ($self) = @_;
    return $self->{_unnamed2};
}

sub record_id {
    my ($self) = @_;
    return $self->{record_id};
}

########################################################################
package Cper::MachineCheck;

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

    $self->{version} = $self->{_io}->read_u4le();
    $self->{vendor} = $self->{_io}->read_u4le();
    $self->{timestamp} = $self->{_io}->read_u8le();
    $self->{processor_number} = $self->{_io}->read_u4le();
    $self->{global_status} = $self->{_io}->read_u8le();
    $self->{instruction_pointer} = $self->{_io}->read_u8le();
    $self->{bank} = $self->{_io}->read_u4le();
    $self->{status} = $self->{_io}->read_u8le();
    $self->{address} = $self->{_io}->read_u8le();
    $self->{misc} = $self->{_io}->read_u8le();
    $self->{extended_register_count} = $self->{_io}->read_u4le();
    $self->{apic_id} = $self->{_io}->read_u4le();
    $self->{extended_registers} = [];
    my $n_extended_registers = 24;
    for (my $i = 0; $i < $n_extended_registers; $i++) {
        push @{$self->{extended_registers}}, $self->{_io}->read_u8le();
    }
}

sub action_hypervisor_handled {
    my ($self) = @_;
    return $self->{action_hypervisor_handled} if ($self->{action_hypervisor_handled});
    if ( (($self->version() >= 3) && ($self->_io()->size() >= 292)) ) {
        $self->{action_hypervisor_handled} = ($self->recovery_action() & 2) != 0;
    }
    return $self->{action_hypervisor_handled};
}

sub action_recovery_attempted {
    my ($self) = @_;
    return $self->{action_recovery_attempted} if ($self->{action_recovery_attempted});
    if ( (($self->version() >= 3) && ($self->_io()->size() >= 292)) ) {
        $self->{action_recovery_attempted} = ($self->recovery_action() & 1) != 0;
    }
    return $self->{action_recovery_attempted};
}

sub failure_context_corrupt {
    my ($self) = @_;
    return $self->{failure_context_corrupt} if ($self->{failure_context_corrupt});
    if ( (($self->version() >= 3) && ($self->_io()->size() >= 292)) ) {
        $self->{failure_context_corrupt} = ($self->recovery_failure() & 4) != 0;
    }
    return $self->{failure_context_corrupt};
}

sub failure_high_irql {
    my ($self) = @_;
    return $self->{failure_high_irql} if ($self->{failure_high_irql});
    if ( (($self->version() >= 3) && ($self->_io()->size() >= 292)) ) {
        $self->{failure_high_irql} = ($self->recovery_failure() & 128) != 0;
    }
    return $self->{failure_high_irql};
}

sub failure_instruction_pointer_not_valid {
    my ($self) = @_;
    return $self->{failure_instruction_pointer_not_valid} if ($self->{failure_instruction_pointer_not_valid});
    if ( (($self->version() >= 3) && ($self->_io()->size() >= 292)) ) {
        $self->{failure_instruction_pointer_not_valid} = ($self->recovery_failure() & 8) != 0;
    }
    return $self->{failure_instruction_pointer_not_valid};
}

sub failure_interrupts_disabled {
    my ($self) = @_;
    return $self->{failure_interrupts_disabled} if ($self->{failure_interrupts_disabled});
    if ( (($self->version() >= 3) && ($self->_io()->size() >= 292)) ) {
        $self->{failure_interrupts_disabled} = ($self->recovery_failure() & 256) != 0;
    }
    return $self->{failure_interrupts_disabled};
}

sub failure_invalid_address_mode {
    my ($self) = @_;
    return $self->{failure_invalid_address_mode} if ($self->{failure_invalid_address_mode});
    if ( (($self->version() >= 3) && ($self->_io()->size() >= 292)) ) {
        $self->{failure_invalid_address_mode} = ($self->recovery_failure() & 64) != 0;
    }
    return $self->{failure_invalid_address_mode};
}

sub failure_misc_or_address_not_valid {
    my ($self) = @_;
    return $self->{failure_misc_or_address_not_valid} if ($self->{failure_misc_or_address_not_valid});
    if ( (($self->version() >= 3) && ($self->_io()->size() >= 292)) ) {
        $self->{failure_misc_or_address_not_valid} = ($self->recovery_failure() & 32) != 0;
    }
    return $self->{failure_misc_or_address_not_valid};
}

sub failure_no_recovery_context {
    my ($self) = @_;
    return $self->{failure_no_recovery_context} if ($self->{failure_no_recovery_context});
    if ( (($self->version() >= 3) && ($self->_io()->size() >= 292)) ) {
        $self->{failure_no_recovery_context} = ($self->recovery_failure() & 16) != 0;
    }
    return $self->{failure_no_recovery_context};
}

sub failure_not_supported {
    my ($self) = @_;
    return $self->{failure_not_supported} if ($self->{failure_not_supported});
    if ( (($self->version() >= 3) && ($self->_io()->size() >= 292)) ) {
        $self->{failure_not_supported} = ($self->recovery_failure() & 1) != 0;
    }
    return $self->{failure_not_supported};
}

sub failure_overflow {
    my ($self) = @_;
    return $self->{failure_overflow} if ($self->{failure_overflow});
    if ( (($self->version() >= 3) && ($self->_io()->size() >= 292)) ) {
        $self->{failure_overflow} = ($self->recovery_failure() & 2) != 0;
    }
    return $self->{failure_overflow};
}

sub failure_stack_overflow {
    my ($self) = @_;
    return $self->{failure_stack_overflow} if ($self->{failure_stack_overflow});
    if ( (($self->version() >= 3) && ($self->_io()->size() >= 292)) ) {
        $self->{failure_stack_overflow} = ($self->recovery_failure() & 1024) != 0;
    }
    return $self->{failure_stack_overflow};
}

sub failure_swap_busy {
    my ($self) = @_;
    return $self->{failure_swap_busy} if ($self->{failure_swap_busy});
    if ( (($self->version() >= 3) && ($self->_io()->size() >= 292)) ) {
        $self->{failure_swap_busy} = ($self->recovery_failure() & 512) != 0;
    }
    return $self->{failure_swap_busy};
}

sub global_capability {
    my ($self) = @_;
    return $self->{global_capability} if ($self->{global_capability});
    if ($self->_io()->size() >= 272) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(264);
        $self->{global_capability} = $self->{_io}->read_u8le();
        $self->{_io}->seek($_pos);
    }
    return $self->{global_capability};
}

sub global_error_ip_valid {
    my ($self) = @_;
    return $self->{global_error_ip_valid} if ($self->{global_error_ip_valid});
    $self->{global_error_ip_valid} = ($self->global_status_low() & 2) != 0;
    return $self->{global_error_ip_valid};
}

sub global_in_progress {
    my ($self) = @_;
    return $self->{global_in_progress} if ($self->{global_in_progress});
    $self->{global_in_progress} = ($self->global_status_low() & 4) != 0;
    return $self->{global_in_progress};
}

sub global_restart_ip_valid {
    my ($self) = @_;
    return $self->{global_restart_ip_valid} if ($self->{global_restart_ip_valid});
    $self->{global_restart_ip_valid} = ($self->global_status_low() & 1) != 0;
    return $self->{global_restart_ip_valid};
}

sub global_status_low {
    my ($self) = @_;
    return $self->{global_status_low} if ($self->{global_status_low});
    my $_pos = $self->{_io}->pos();
    $self->{_io}->seek(20);
    $self->{global_status_low} = $self->{_io}->read_u4le();
    $self->{_io}->seek($_pos);
    return $self->{global_status_low};
}

sub has_recovered {
    my ($self) = @_;
    return $self->{has_recovered} if ($self->{has_recovered});
    if ( (($self->version() >= 3) && ($self->_io()->size() >= 292)) ) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(281);
        $self->{has_recovered} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{has_recovered};
}

sub is_action_required {
    my ($self) = @_;
    return $self->{is_action_required} if ($self->{is_action_required});
    if ( (($self->version() >= 3) && ($self->_io()->size() >= 292)) ) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(280);
        $self->{is_action_required} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{is_action_required};
}

sub recovery_action {
    my ($self) = @_;
    return $self->{recovery_action} if ($self->{recovery_action});
    if ( (($self->version() >= 3) && ($self->_io()->size() >= 292)) ) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(276);
        $self->{recovery_action} = $self->{_io}->read_u4le();
        $self->{_io}->seek($_pos);
    }
    return $self->{recovery_action};
}

sub recovery_failure {
    my ($self) = @_;
    return $self->{recovery_failure} if ($self->{recovery_failure});
    if ( (($self->version() >= 3) && ($self->_io()->size() >= 292)) ) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(272);
        $self->{recovery_failure} = $self->{_io}->read_u4le();
        $self->{_io}->seek($_pos);
    }
    return $self->{recovery_failure};
}

sub status_address_valid {
    my ($self) = @_;
    return $self->{status_address_valid} if ($self->{status_address_valid});
    $self->{status_address_valid} = ($self->status_top() & 4) != 0;
    return $self->{status_address_valid};
}

sub status_context_corrupt {
    my ($self) = @_;
    return $self->{status_context_corrupt} if ($self->{status_context_corrupt});
    $self->{status_context_corrupt} = ($self->status_top() & 2) != 0;
    return $self->{status_context_corrupt};
}

sub status_error_enabled {
    my ($self) = @_;
    return $self->{status_error_enabled} if ($self->{status_error_enabled});
    $self->{status_error_enabled} = ($self->status_top() & 16) != 0;
    return $self->{status_error_enabled};
}

sub status_misc_valid {
    my ($self) = @_;
    return $self->{status_misc_valid} if ($self->{status_misc_valid});
    $self->{status_misc_valid} = ($self->status_top() & 8) != 0;
    return $self->{status_misc_valid};
}

sub status_overflow {
    my ($self) = @_;
    return $self->{status_overflow} if ($self->{status_overflow});
    $self->{status_overflow} = ($self->status_top() & 64) != 0;
    return $self->{status_overflow};
}

sub status_top {
    my ($self) = @_;
    return $self->{status_top} if ($self->{status_top});
    my $_pos = $self->{_io}->pos();
    $self->{_io}->seek(47);
    $self->{status_top} = $self->{_io}->read_u1();
    $self->{_io}->seek($_pos);
    return $self->{status_top};
}

sub status_uncorrected {
    my ($self) = @_;
    return $self->{status_uncorrected} if ($self->{status_uncorrected});
    $self->{status_uncorrected} = ($self->status_top() & 32) != 0;
    return $self->{status_uncorrected};
}

sub status_valid {
    my ($self) = @_;
    return $self->{status_valid} if ($self->{status_valid});
    $self->{status_valid} = ($self->status_top() & 128) != 0;
    return $self->{status_valid};
}

sub version {
    my ($self) = @_;
    return $self->{version};
}

sub vendor {
    my ($self) = @_;
    return $self->{vendor};
}

sub timestamp {
    my ($self) = @_;
    return $self->{timestamp};
}

sub processor_number {
    my ($self) = @_;
    return $self->{processor_number};
}

sub global_status {
    my ($self) = @_;
    return $self->{global_status};
}

sub instruction_pointer {
    my ($self) = @_;
    return $self->{instruction_pointer};
}

sub bank {
    my ($self) = @_;
    return $self->{bank};
}

sub status {
    my ($self) = @_;
    return $self->{status};
}

sub address {
    my ($self) = @_;
    return $self->{address};
}

sub misc {
    my ($self) = @_;
    return $self->{misc};
}

sub extended_register_count {
    my ($self) = @_;
    return $self->{extended_register_count};
}

sub apic_id {
    my ($self) = @_;
    return $self->{apic_id};
}

sub extended_registers {
    my ($self) = @_;
    return $self->{extended_registers};
}

########################################################################
package Cper::Memory;

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

    $self->{validation_bits} = $self->{_io}->read_u8le();
    $self->{error_status} = Cper::ErrorStatus->new($self->{_io}, $self, $self->{_root});
    $self->{physical_address} = $self->{_io}->read_u8le();
    $self->{physical_address_mask} = $self->{_io}->read_u8le();
    $self->{node} = $self->{_io}->read_u2le();
    $self->{card} = $self->{_io}->read_u2le();
    $self->{module} = $self->{_io}->read_u2le();
    $self->{bank} = $self->{_io}->read_u2le();
    $self->{device} = $self->{_io}->read_u2le();
    $self->{row} = $self->{_io}->read_u2le();
    $self->{column} = $self->{_io}->read_u2le();
    $self->{bit_position} = $self->{_io}->read_u2le();
    $self->{requester_id} = $self->{_io}->read_u8le();
    $self->{responder_id} = $self->{_io}->read_u8le();
    $self->{target_id} = $self->{_io}->read_u8le();
    $self->{error_type} = $self->{_io}->read_u1();
}

sub card_handle {
    my ($self) = @_;
    return $self->{card_handle} if ($self->{card_handle});
    if ($self->_io()->size() >= 80) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(76);
        $self->{card_handle} = $self->{_io}->read_u2le();
        $self->{_io}->seek($_pos);
    }
    return $self->{card_handle};
}

sub extended_row {
    my ($self) = @_;
    return $self->{extended_row} if ($self->{extended_row});
    if ($self->_io()->size() >= 80) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(73);
        $self->{extended_row} = $self->{_io}->read_u1();
        $self->{_io}->seek($_pos);
    }
    return $self->{extended_row};
}

sub has_bank {
    my ($self) = @_;
    return $self->{has_bank} if ($self->{has_bank});
    $self->{has_bank} = ($self->validation_bits_low() & 64) != 0;
    return $self->{has_bank};
}

sub has_bit_position {
    my ($self) = @_;
    return $self->{has_bit_position} if ($self->{has_bit_position});
    $self->{has_bit_position} = ($self->validation_bits_low() & 1024) != 0;
    return $self->{has_bit_position};
}

sub has_card {
    my ($self) = @_;
    return $self->{has_card} if ($self->{has_card});
    $self->{has_card} = ($self->validation_bits_low() & 16) != 0;
    return $self->{has_card};
}

sub has_card_handle {
    my ($self) = @_;
    return $self->{has_card_handle} if ($self->{has_card_handle});
    $self->{has_card_handle} = ($self->validation_bits_low() & 65536) != 0;
    return $self->{has_card_handle};
}

sub has_column {
    my ($self) = @_;
    return $self->{has_column} if ($self->{has_column});
    $self->{has_column} = ($self->validation_bits_low() & 512) != 0;
    return $self->{has_column};
}

sub has_device {
    my ($self) = @_;
    return $self->{has_device} if ($self->{has_device});
    $self->{has_device} = ($self->validation_bits_low() & 128) != 0;
    return $self->{has_device};
}

sub has_error_status {
    my ($self) = @_;
    return $self->{has_error_status} if ($self->{has_error_status});
    $self->{has_error_status} = ($self->validation_bits_low() & 1) != 0;
    return $self->{has_error_status};
}

sub has_error_type {
    my ($self) = @_;
    return $self->{has_error_type} if ($self->{has_error_type});
    $self->{has_error_type} = ($self->validation_bits_low() & 16384) != 0;
    return $self->{has_error_type};
}

sub has_extended_row {
    my ($self) = @_;
    return $self->{has_extended_row} if ($self->{has_extended_row});
    $self->{has_extended_row} = ($self->validation_bits_low() & 262144) != 0;
    return $self->{has_extended_row};
}

sub has_module {
    my ($self) = @_;
    return $self->{has_module} if ($self->{has_module});
    $self->{has_module} = ($self->validation_bits_low() & 32) != 0;
    return $self->{has_module};
}

sub has_module_handle {
    my ($self) = @_;
    return $self->{has_module_handle} if ($self->{has_module_handle});
    $self->{has_module_handle} = ($self->validation_bits_low() & 131072) != 0;
    return $self->{has_module_handle};
}

sub has_node {
    my ($self) = @_;
    return $self->{has_node} if ($self->{has_node});
    $self->{has_node} = ($self->validation_bits_low() & 8) != 0;
    return $self->{has_node};
}

sub has_physical_address {
    my ($self) = @_;
    return $self->{has_physical_address} if ($self->{has_physical_address});
    $self->{has_physical_address} = ($self->validation_bits_low() & 2) != 0;
    return $self->{has_physical_address};
}

sub has_physical_address_mask {
    my ($self) = @_;
    return $self->{has_physical_address_mask} if ($self->{has_physical_address_mask});
    $self->{has_physical_address_mask} = ($self->validation_bits_low() & 4) != 0;
    return $self->{has_physical_address_mask};
}

sub has_rank {
    my ($self) = @_;
    return $self->{has_rank} if ($self->{has_rank});
    $self->{has_rank} = ($self->validation_bits_low() & 32768) != 0;
    return $self->{has_rank};
}

sub has_requester_id {
    my ($self) = @_;
    return $self->{has_requester_id} if ($self->{has_requester_id});
    $self->{has_requester_id} = ($self->validation_bits_low() & 2048) != 0;
    return $self->{has_requester_id};
}

sub has_responder_id {
    my ($self) = @_;
    return $self->{has_responder_id} if ($self->{has_responder_id});
    $self->{has_responder_id} = ($self->validation_bits_low() & 4096) != 0;
    return $self->{has_responder_id};
}

sub has_row {
    my ($self) = @_;
    return $self->{has_row} if ($self->{has_row});
    $self->{has_row} = ($self->validation_bits_low() & 256) != 0;
    return $self->{has_row};
}

sub has_target_id {
    my ($self) = @_;
    return $self->{has_target_id} if ($self->{has_target_id});
    $self->{has_target_id} = ($self->validation_bits_low() & 8192) != 0;
    return $self->{has_target_id};
}

sub module_handle {
    my ($self) = @_;
    return $self->{module_handle} if ($self->{module_handle});
    if ($self->_io()->size() >= 80) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(78);
        $self->{module_handle} = $self->{_io}->read_u2le();
        $self->{_io}->seek($_pos);
    }
    return $self->{module_handle};
}

sub rank {
    my ($self) = @_;
    return $self->{rank} if ($self->{rank});
    if ($self->_io()->size() >= 80) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(74);
        $self->{rank} = $self->{_io}->read_u2le();
        $self->{_io}->seek($_pos);
    }
    return $self->{rank};
}

sub validation_bits_low {
    my ($self) = @_;
    return $self->{validation_bits_low} if ($self->{validation_bits_low});
    my $_pos = $self->{_io}->pos();
    $self->{_io}->seek(0);
    $self->{validation_bits_low} = $self->{_io}->read_u4le();
    $self->{_io}->seek($_pos);
    return $self->{validation_bits_low};
}

sub validation_bits {
    my ($self) = @_;
    return $self->{validation_bits};
}

sub error_status {
    my ($self) = @_;
    return $self->{error_status};
}

sub physical_address {
    my ($self) = @_;
    return $self->{physical_address};
}

sub physical_address_mask {
    my ($self) = @_;
    return $self->{physical_address_mask};
}

sub node {
    my ($self) = @_;
    return $self->{node};
}

sub card {
    my ($self) = @_;
    return $self->{card};
}

sub module {
    my ($self) = @_;
    return $self->{module};
}

sub bank {
    my ($self) = @_;
    return $self->{bank};
}

sub device {
    my ($self) = @_;
    return $self->{device};
}

sub row {
    my ($self) = @_;
    return $self->{row};
}

sub column {
    my ($self) = @_;
    return $self->{column};
}

sub bit_position {
    my ($self) = @_;
    return $self->{bit_position};
}

sub requester_id {
    my ($self) = @_;
    return $self->{requester_id};
}

sub responder_id {
    my ($self) = @_;
    return $self->{responder_id};
}

sub target_id {
    my ($self) = @_;
    return $self->{target_id};
}

sub error_type {
    my ($self) = @_;
    return $self->{error_type};
}

########################################################################
package Cper::Memory2;

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

    $self->{validation_bits} = $self->{_io}->read_u8le();
    $self->{error_status} = Cper::ErrorStatus->new($self->{_io}, $self, $self->{_root});
    $self->{physical_address} = $self->{_io}->read_u8le();
    $self->{physical_address_mask} = $self->{_io}->read_u8le();
    $self->{node} = $self->{_io}->read_u2le();
    $self->{card} = $self->{_io}->read_u2le();
    $self->{module} = $self->{_io}->read_u2le();
    $self->{bank} = $self->{_io}->read_u2le();
    $self->{device} = $self->{_io}->read_u4le();
    $self->{row} = $self->{_io}->read_u4le();
    $self->{column} = $self->{_io}->read_u4le();
    $self->{rank} = $self->{_io}->read_u4le();
    $self->{bit_position} = $self->{_io}->read_u4le();
    $self->{chip} = $self->{_io}->read_u1();
    $self->{error_type} = $self->{_io}->read_u1();
    $self->{status} = $self->{_io}->read_u1();
    $self->{_unnamed16} = $self->{_io}->read_bytes(1);
    $self->{requester_id} = $self->{_io}->read_u8le();
    $self->{responder_id} = $self->{_io}->read_u8le();
    $self->{target_id} = $self->{_io}->read_u8le();
    $self->{card_handle} = $self->{_io}->read_u4le();
    $self->{module_handle} = $self->{_io}->read_u4le();
}

sub has_bank {
    my ($self) = @_;
    return $self->{has_bank} if ($self->{has_bank});
    $self->{has_bank} = ($self->validation_bits_low() & 64) != 0;
    return $self->{has_bank};
}

sub has_bit_position {
    my ($self) = @_;
    return $self->{has_bit_position} if ($self->{has_bit_position});
    $self->{has_bit_position} = ($self->validation_bits_low() & 2048) != 0;
    return $self->{has_bit_position};
}

sub has_card {
    my ($self) = @_;
    return $self->{has_card} if ($self->{has_card});
    $self->{has_card} = ($self->validation_bits_low() & 16) != 0;
    return $self->{has_card};
}

sub has_card_handle {
    my ($self) = @_;
    return $self->{has_card_handle} if ($self->{has_card_handle});
    $self->{has_card_handle} = ($self->validation_bits_low() & 262144) != 0;
    return $self->{has_card_handle};
}

sub has_chip {
    my ($self) = @_;
    return $self->{has_chip} if ($self->{has_chip});
    $self->{has_chip} = ($self->validation_bits_low() & 4096) != 0;
    return $self->{has_chip};
}

sub has_column {
    my ($self) = @_;
    return $self->{has_column} if ($self->{has_column});
    $self->{has_column} = ($self->validation_bits_low() & 512) != 0;
    return $self->{has_column};
}

sub has_device {
    my ($self) = @_;
    return $self->{has_device} if ($self->{has_device});
    $self->{has_device} = ($self->validation_bits_low() & 128) != 0;
    return $self->{has_device};
}

sub has_error_status {
    my ($self) = @_;
    return $self->{has_error_status} if ($self->{has_error_status});
    $self->{has_error_status} = ($self->validation_bits_low() & 1) != 0;
    return $self->{has_error_status};
}

sub has_error_type {
    my ($self) = @_;
    return $self->{has_error_type} if ($self->{has_error_type});
    $self->{has_error_type} = ($self->validation_bits_low() & 8192) != 0;
    return $self->{has_error_type};
}

sub has_module {
    my ($self) = @_;
    return $self->{has_module} if ($self->{has_module});
    $self->{has_module} = ($self->validation_bits_low() & 32) != 0;
    return $self->{has_module};
}

sub has_module_handle {
    my ($self) = @_;
    return $self->{has_module_handle} if ($self->{has_module_handle});
    $self->{has_module_handle} = ($self->validation_bits_low() & 524288) != 0;
    return $self->{has_module_handle};
}

sub has_node {
    my ($self) = @_;
    return $self->{has_node} if ($self->{has_node});
    $self->{has_node} = ($self->validation_bits_low() & 8) != 0;
    return $self->{has_node};
}

sub has_physical_address {
    my ($self) = @_;
    return $self->{has_physical_address} if ($self->{has_physical_address});
    $self->{has_physical_address} = ($self->validation_bits_low() & 2) != 0;
    return $self->{has_physical_address};
}

sub has_physical_address_mask {
    my ($self) = @_;
    return $self->{has_physical_address_mask} if ($self->{has_physical_address_mask});
    $self->{has_physical_address_mask} = ($self->validation_bits_low() & 4) != 0;
    return $self->{has_physical_address_mask};
}

sub has_rank {
    my ($self) = @_;
    return $self->{has_rank} if ($self->{has_rank});
    $self->{has_rank} = ($self->validation_bits_low() & 1024) != 0;
    return $self->{has_rank};
}

sub has_requester_id {
    my ($self) = @_;
    return $self->{has_requester_id} if ($self->{has_requester_id});
    $self->{has_requester_id} = ($self->validation_bits_low() & 32768) != 0;
    return $self->{has_requester_id};
}

sub has_responder_id {
    my ($self) = @_;
    return $self->{has_responder_id} if ($self->{has_responder_id});
    $self->{has_responder_id} = ($self->validation_bits_low() & 65536) != 0;
    return $self->{has_responder_id};
}

sub has_row {
    my ($self) = @_;
    return $self->{has_row} if ($self->{has_row});
    $self->{has_row} = ($self->validation_bits_low() & 256) != 0;
    return $self->{has_row};
}

sub has_status {
    my ($self) = @_;
    return $self->{has_status} if ($self->{has_status});
    $self->{has_status} = ($self->validation_bits_low() & 16384) != 0;
    return $self->{has_status};
}

sub has_target_id {
    my ($self) = @_;
    return $self->{has_target_id} if ($self->{has_target_id});
    $self->{has_target_id} = ($self->validation_bits_low() & 131072) != 0;
    return $self->{has_target_id};
}

sub validation_bits_low {
    my ($self) = @_;
    return $self->{validation_bits_low} if ($self->{validation_bits_low});
    my $_pos = $self->{_io}->pos();
    $self->{_io}->seek(0);
    $self->{validation_bits_low} = $self->{_io}->read_u4le();
    $self->{_io}->seek($_pos);
    return $self->{validation_bits_low};
}

sub validation_bits {
    my ($self) = @_;
    return $self->{validation_bits};
}

sub error_status {
    my ($self) = @_;
    return $self->{error_status};
}

sub physical_address {
    my ($self) = @_;
    return $self->{physical_address};
}

sub physical_address_mask {
    my ($self) = @_;
    return $self->{physical_address_mask};
}

sub node {
    my ($self) = @_;
    return $self->{node};
}

sub card {
    my ($self) = @_;
    return $self->{card};
}

sub module {
    my ($self) = @_;
    return $self->{module};
}

sub bank {
    my ($self) = @_;
    return $self->{bank};
}

sub device {
    my ($self) = @_;
    return $self->{device};
}

sub row {
    my ($self) = @_;
    return $self->{row};
}

sub column {
    my ($self) = @_;
    return $self->{column};
}

sub rank {
    my ($self) = @_;
    return $self->{rank};
}

sub bit_position {
    my ($self) = @_;
    return $self->{bit_position};
}

sub chip {
    my ($self) = @_;
    return $self->{chip};
}

sub error_type {
    my ($self) = @_;
    return $self->{error_type};
}

sub status {
    my ($self) = @_;
    return $self->{status};
}

sub _unnamed16 {
    my ($self) = @_;
    return $self->{_unnamed16};
}

sub requester_id {
    my ($self) = @_;
    return $self->{requester_id};
}

sub responder_id {
    my ($self) = @_;
    return $self->{responder_id};
}

sub target_id {
    my ($self) = @_;
    return $self->{target_id};
}

sub card_handle {
    my ($self) = @_;
    return $self->{card_handle};
}

sub module_handle {
    my ($self) = @_;
    return $self->{module_handle};
}

########################################################################
package Cper::PciExpress;

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

    $self->{validation_bits} = $self->{_io}->read_u8le();
    $self->{port_type} = $self->{_io}->read_u4le();
    $self->{minor_version} = $self->{_io}->read_u1();
    $self->{major_version} = $self->{_io}->read_u1();
    $self->{_unnamed4} = $self->{_io}->read_bytes(2);
    $self->{command} = $self->{_io}->read_u2le();
    $self->{status} = $self->{_io}->read_u2le();
    $self->{_unnamed7} = $self->{_io}->read_bytes(4);
    $self->{vendor_id} = $self->{_io}->read_u2le();
    $self->{device_id} = $self->{_io}->read_u2le();
    $self->{class_code} = $self->{_io}->read_bytes(3);
    $self->{function_number} = $self->{_io}->read_u1();
    $self->{device_number} = $self->{_io}->read_u1();
    $self->{segment} = $self->{_io}->read_u2le();
    $self->{primary_bus} = $self->{_io}->read_u1();
    $self->{secondary_bus} = $self->{_io}->read_u1();
    $self->{slot} = $self->{_io}->read_u2le();
    $self->{_unnamed17} = $self->{_io}->read_bytes(1);
    $self->{serial_number} = $self->{_io}->read_u8le();
    $self->{bridge_secondary_status} = $self->{_io}->read_u2le();
    $self->{bridge_control} = $self->{_io}->read_u2le();
    $self->{_raw_capability} = $self->{_io}->read_bytes(60);
    my $io__raw_capability = IO::KaitaiStruct::Stream->new($self->{_raw_capability});
    $self->{capability} = Cper::PciExpressCapability->new($io__raw_capability, $self, $self->{_root});
    $self->{_raw_aer} = $self->{_io}->read_bytes(96);
    my $io__raw_aer = IO::KaitaiStruct::Stream->new($self->{_raw_aer});
    $self->{aer} = Cper::AdvancedErrorReporting->new($io__raw_aer, $self, $self->{_root});
}

sub has_aer {
    my ($self) = @_;
    return $self->{has_aer} if ($self->{has_aer});
    $self->{has_aer} = ($self->validation_bits_low() & 128) != 0;
    return $self->{has_aer};
}

sub has_bridge_control_status {
    my ($self) = @_;
    return $self->{has_bridge_control_status} if ($self->{has_bridge_control_status});
    $self->{has_bridge_control_status} = ($self->validation_bits_low() & 32) != 0;
    return $self->{has_bridge_control_status};
}

sub has_capability {
    my ($self) = @_;
    return $self->{has_capability} if ($self->{has_capability});
    $self->{has_capability} = ($self->validation_bits_low() & 64) != 0;
    return $self->{has_capability};
}

sub has_command_status {
    my ($self) = @_;
    return $self->{has_command_status} if ($self->{has_command_status});
    $self->{has_command_status} = ($self->validation_bits_low() & 4) != 0;
    return $self->{has_command_status};
}

sub has_device_id {
    my ($self) = @_;
    return $self->{has_device_id} if ($self->{has_device_id});
    $self->{has_device_id} = ($self->validation_bits_low() & 8) != 0;
    return $self->{has_device_id};
}

sub has_port_type {
    my ($self) = @_;
    return $self->{has_port_type} if ($self->{has_port_type});
    $self->{has_port_type} = ($self->validation_bits_low() & 1) != 0;
    return $self->{has_port_type};
}

sub has_serial_number {
    my ($self) = @_;
    return $self->{has_serial_number} if ($self->{has_serial_number});
    $self->{has_serial_number} = ($self->validation_bits_low() & 16) != 0;
    return $self->{has_serial_number};
}

sub has_version {
    my ($self) = @_;
    return $self->{has_version} if ($self->{has_version});
    $self->{has_version} = ($self->validation_bits_low() & 2) != 0;
    return $self->{has_version};
}

sub slot_number {
    my ($self) = @_;
    return $self->{slot_number} if ($self->{slot_number});
    $self->{slot_number} = $self->slot() >> 3;
    return $self->{slot_number};
}

sub validation_bits_low {
    my ($self) = @_;
    return $self->{validation_bits_low} if ($self->{validation_bits_low});
    my $_pos = $self->{_io}->pos();
    $self->{_io}->seek(0);
    $self->{validation_bits_low} = $self->{_io}->read_u4le();
    $self->{_io}->seek($_pos);
    return $self->{validation_bits_low};
}

sub validation_bits {
    my ($self) = @_;
    return $self->{validation_bits};
}

sub port_type {
    my ($self) = @_;
    return $self->{port_type};
}

sub minor_version {
    my ($self) = @_;
    return $self->{minor_version};
}

sub major_version {
    my ($self) = @_;
    return $self->{major_version};
}

sub _unnamed4 {
    my ($self) = @_;
    return $self->{_unnamed4};
}

sub command {
    my ($self) = @_;
    return $self->{command};
}

sub status {
    my ($self) = @_;
    return $self->{status};
}

sub _unnamed7 {
    my ($self) = @_;
    return $self->{_unnamed7};
}

sub vendor_id {
    my ($self) = @_;
    return $self->{vendor_id};
}

sub device_id {
    my ($self) = @_;
    return $self->{device_id};
}

sub class_code {
    my ($self) = @_;
    return $self->{class_code};
}

sub function_number {
    my ($self) = @_;
    return $self->{function_number};
}

sub device_number {
    my ($self) = @_;
    return $self->{device_number};
}

sub segment {
    my ($self) = @_;
    return $self->{segment};
}

sub primary_bus {
    my ($self) = @_;
    return $self->{primary_bus};
}

sub secondary_bus {
    my ($self) = @_;
    return $self->{secondary_bus};
}

sub slot {
    my ($self) = @_;
    return $self->{slot};
}

sub _unnamed17 {
    my ($self) = @_;
    return $self->{_unnamed17};
}

sub serial_number {
    my ($self) = @_;
    return $self->{serial_number};
}

sub bridge_secondary_status {
    my ($self) = @_;
    return $self->{bridge_secondary_status};
}

sub bridge_control {
    my ($self) = @_;
    return $self->{bridge_control};
}

sub capability {
    my ($self) = @_;
    return $self->{capability};
}

sub aer {
    my ($self) = @_;
    return $self->{aer};
}

sub _raw_capability {
    my ($self) = @_;
    return $self->{_raw_capability};
}

sub _raw_aer {
    my ($self) = @_;
    return $self->{_raw_aer};
}

########################################################################
package Cper::PciExpressCapability;

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

    $self->{capability_id} = $self->{_io}->read_u1();
    $self->{next} = $self->{_io}->read_u1();
    $self->{capabilities} = $self->{_io}->read_u2le();
    $self->{device_capabilities} = $self->{_io}->read_u4le();
    $self->{device_control} = $self->{_io}->read_u2le();
    $self->{device_status} = $self->{_io}->read_u2le();
    $self->{link_capabilities} = $self->{_io}->read_u4le();
    $self->{link_control} = $self->{_io}->read_u2le();
    $self->{link_status} = $self->{_io}->read_u2le();
}

sub device_correctable_error {
    my ($self) = @_;
    return $self->{device_correctable_error} if ($self->{device_correctable_error});
    $self->{device_correctable_error} = ($self->device_status() & 1) != 0;
    return $self->{device_correctable_error};
}

sub device_fatal_error {
    my ($self) = @_;
    return $self->{device_fatal_error} if ($self->{device_fatal_error});
    $self->{device_fatal_error} = ($self->device_status() & 4) != 0;
    return $self->{device_fatal_error};
}

sub device_non_fatal_error {
    my ($self) = @_;
    return $self->{device_non_fatal_error} if ($self->{device_non_fatal_error});
    $self->{device_non_fatal_error} = ($self->device_status() & 2) != 0;
    return $self->{device_non_fatal_error};
}

sub device_unsupported_request {
    my ($self) = @_;
    return $self->{device_unsupported_request} if ($self->{device_unsupported_request});
    $self->{device_unsupported_request} = ($self->device_status() & 8) != 0;
    return $self->{device_unsupported_request};
}

sub link_speed {
    my ($self) = @_;
    return $self->{link_speed} if ($self->{link_speed});
    $self->{link_speed} = $self->link_status() & 15;
    return $self->{link_speed};
}

sub link_width {
    my ($self) = @_;
    return $self->{link_width} if ($self->{link_width});
    $self->{link_width} = $self->link_status() >> 4 & 63;
    return $self->{link_width};
}

sub capability_id {
    my ($self) = @_;
    return $self->{capability_id};
}

sub next {
    my ($self) = @_;
    return $self->{next};
}

sub capabilities {
    my ($self) = @_;
    return $self->{capabilities};
}

sub device_capabilities {
    my ($self) = @_;
    return $self->{device_capabilities};
}

sub device_control {
    my ($self) = @_;
    return $self->{device_control};
}

sub device_status {
    my ($self) = @_;
    return $self->{device_status};
}

sub link_capabilities {
    my ($self) = @_;
    return $self->{link_capabilities};
}

sub link_control {
    my ($self) = @_;
    return $self->{link_control};
}

sub link_status {
    my ($self) = @_;
    return $self->{link_status};
}

########################################################################
package Cper::ProcessorContext;

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

    $self->{context_type} = $self->{_io}->read_u2le();
    $self->{len_registers} = $self->{_io}->read_u2le();
    $self->{msr_address} = $self->{_io}->read_u4le();
    $self->{mm_register_address} = $self->{_io}->read_u8le();
    $self->{registers} = $self->{_io}->read_bytes($self->len_registers());
}

sub context_type {
    my ($self) = @_;
    return $self->{context_type};
}

sub len_registers {
    my ($self) = @_;
    return $self->{len_registers};
}

sub msr_address {
    my ($self) = @_;
    return $self->{msr_address};
}

sub mm_register_address {
    my ($self) = @_;
    return $self->{mm_register_address};
}

sub registers {
    my ($self) = @_;
    return $self->{registers};
}

########################################################################
package Cper::ProcessorErrorInfo;

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

    $self->{check_type_start} = $self->{_io}->read_bytes(4);
    $self->{check_type} = $self->{_io}->read_u2le();
    $self->{check_type_rest} = $self->{_io}->read_bytes(10);
    $self->{validation_bits} = $self->{_io}->read_u8le();
    $self->{check_info} = $self->{_io}->read_u8le();
    $self->{target_id} = $self->{_io}->read_u8le();
    $self->{requester_id} = $self->{_io}->read_u8le();
    $self->{responder_id} = $self->{_io}->read_u8le();
    $self->{instruction_pointer} = $self->{_io}->read_u8le();
}

sub has_check_info {
    my ($self) = @_;
    return $self->{has_check_info} if ($self->{has_check_info});
    $self->{has_check_info} = ($self->validation_bits_low() & 1) != 0;
    return $self->{has_check_info};
}

sub has_instruction_pointer {
    my ($self) = @_;
    return $self->{has_instruction_pointer} if ($self->{has_instruction_pointer});
    $self->{has_instruction_pointer} = ($self->validation_bits_low() & 16) != 0;
    return $self->{has_instruction_pointer};
}

sub has_requester_id {
    my ($self) = @_;
    return $self->{has_requester_id} if ($self->{has_requester_id});
    $self->{has_requester_id} = ($self->validation_bits_low() & 4) != 0;
    return $self->{has_requester_id};
}

sub has_responder_id {
    my ($self) = @_;
    return $self->{has_responder_id} if ($self->{has_responder_id});
    $self->{has_responder_id} = ($self->validation_bits_low() & 8) != 0;
    return $self->{has_responder_id};
}

sub has_target_id {
    my ($self) = @_;
    return $self->{has_target_id} if ($self->{has_target_id});
    $self->{has_target_id} = ($self->validation_bits_low() & 2) != 0;
    return $self->{has_target_id};
}

sub validation_bits_low {
    my ($self) = @_;
    return $self->{validation_bits_low} if ($self->{validation_bits_low});
    my $_pos = $self->{_io}->pos();
    $self->{_io}->seek(16);
    $self->{validation_bits_low} = $self->{_io}->read_u4le();
    $self->{_io}->seek($_pos);
    return $self->{validation_bits_low};
}

sub check_type_start {
    my ($self) = @_;
    return $self->{check_type_start};
}

sub check_type {
    my ($self) = @_;
    return $self->{check_type};
}

sub check_type_rest {
    my ($self) = @_;
    return $self->{check_type_rest};
}

sub validation_bits {
    my ($self) = @_;
    return $self->{validation_bits};
}

sub check_info {
    my ($self) = @_;
    return $self->{check_info};
}

sub target_id {
    my ($self) = @_;
    return $self->{target_id};
}

sub requester_id {
    my ($self) = @_;
    return $self->{requester_id};
}

sub responder_id {
    my ($self) = @_;
    return $self->{responder_id};
}

sub instruction_pointer {
    my ($self) = @_;
    return $self->{instruction_pointer};
}

########################################################################
package Cper::ProcessorGeneric;

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

    $self->{validation_bits} = $self->{_io}->read_u8le();
    $self->{processor_type} = $self->{_io}->read_u1();
    $self->{instruction_set} = $self->{_io}->read_u1();
    $self->{error_type} = $self->{_io}->read_u1();
    $self->{operation} = $self->{_io}->read_u1();
    $self->{flags} = $self->{_io}->read_u1();
    $self->{level} = $self->{_io}->read_u1();
    $self->{_unnamed7} = $self->{_io}->read_bytes(2);
    $self->{processor_version} = $self->{_io}->read_u8le();
    $self->{processor_name} = $self->{_io}->read_bytes(128);
    $self->{processor_id} = $self->{_io}->read_u8le();
    $self->{target_address} = $self->{_io}->read_u8le();
    $self->{requester_id} = $self->{_io}->read_u8le();
    $self->{responder_id} = $self->{_io}->read_u8le();
    $self->{instruction_pointer} = $self->{_io}->read_u8le();
}

sub error_type_bus {
    my ($self) = @_;
    return $self->{error_type_bus} if ($self->{error_type_bus});
    $self->{error_type_bus} = ($self->error_type() & 4) != 0;
    return $self->{error_type_bus};
}

sub error_type_cache {
    my ($self) = @_;
    return $self->{error_type_cache} if ($self->{error_type_cache});
    $self->{error_type_cache} = ($self->error_type() & 1) != 0;
    return $self->{error_type_cache};
}

sub error_type_microarchitecture {
    my ($self) = @_;
    return $self->{error_type_microarchitecture} if ($self->{error_type_microarchitecture});
    $self->{error_type_microarchitecture} = ($self->error_type() & 8) != 0;
    return $self->{error_type_microarchitecture};
}

sub error_type_tlb {
    my ($self) = @_;
    return $self->{error_type_tlb} if ($self->{error_type_tlb});
    $self->{error_type_tlb} = ($self->error_type() & 2) != 0;
    return $self->{error_type_tlb};
}

sub flag_corrected {
    my ($self) = @_;
    return $self->{flag_corrected} if ($self->{flag_corrected});
    $self->{flag_corrected} = ($self->flags() & 8) != 0;
    return $self->{flag_corrected};
}

sub flag_overflow {
    my ($self) = @_;
    return $self->{flag_overflow} if ($self->{flag_overflow});
    $self->{flag_overflow} = ($self->flags() & 4) != 0;
    return $self->{flag_overflow};
}

sub flag_precise_instruction_pointer {
    my ($self) = @_;
    return $self->{flag_precise_instruction_pointer} if ($self->{flag_precise_instruction_pointer});
    $self->{flag_precise_instruction_pointer} = ($self->flags() & 2) != 0;
    return $self->{flag_precise_instruction_pointer};
}

sub flag_restartable {
    my ($self) = @_;
    return $self->{flag_restartable} if ($self->{flag_restartable});
    $self->{flag_restartable} = ($self->flags() & 1) != 0;
    return $self->{flag_restartable};
}

sub has_error_type {
    my ($self) = @_;
    return $self->{has_error_type} if ($self->{has_error_type});
    $self->{has_error_type} = ($self->validation_bits_low() & 4) != 0;
    return $self->{has_error_type};
}

sub has_flags {
    my ($self) = @_;
    return $self->{has_flags} if ($self->{has_flags});
    $self->{has_flags} = ($self->validation_bits_low() & 16) != 0;
    return $self->{has_flags};
}

sub has_instruction_pointer {
    my ($self) = @_;
    return $self->{has_instruction_pointer} if ($self->{has_instruction_pointer});
    $self->{has_instruction_pointer} = ($self->validation_bits_low() & 4096) != 0;
    return $self->{has_instruction_pointer};
}

sub has_instruction_set {
    my ($self) = @_;
    return $self->{has_instruction_set} if ($self->{has_instruction_set});
    $self->{has_instruction_set} = ($self->validation_bits_low() & 2) != 0;
    return $self->{has_instruction_set};
}

sub has_level {
    my ($self) = @_;
    return $self->{has_level} if ($self->{has_level});
    $self->{has_level} = ($self->validation_bits_low() & 32) != 0;
    return $self->{has_level};
}

sub has_operation {
    my ($self) = @_;
    return $self->{has_operation} if ($self->{has_operation});
    $self->{has_operation} = ($self->validation_bits_low() & 8) != 0;
    return $self->{has_operation};
}

sub has_processor_id {
    my ($self) = @_;
    return $self->{has_processor_id} if ($self->{has_processor_id});
    $self->{has_processor_id} = ($self->validation_bits_low() & 256) != 0;
    return $self->{has_processor_id};
}

sub has_processor_name {
    my ($self) = @_;
    return $self->{has_processor_name} if ($self->{has_processor_name});
    $self->{has_processor_name} = ($self->validation_bits_low() & 128) != 0;
    return $self->{has_processor_name};
}

sub has_processor_type {
    my ($self) = @_;
    return $self->{has_processor_type} if ($self->{has_processor_type});
    $self->{has_processor_type} = ($self->validation_bits_low() & 1) != 0;
    return $self->{has_processor_type};
}

sub has_processor_version {
    my ($self) = @_;
    return $self->{has_processor_version} if ($self->{has_processor_version});
    $self->{has_processor_version} = ($self->validation_bits_low() & 64) != 0;
    return $self->{has_processor_version};
}

sub has_requester_id {
    my ($self) = @_;
    return $self->{has_requester_id} if ($self->{has_requester_id});
    $self->{has_requester_id} = ($self->validation_bits_low() & 1024) != 0;
    return $self->{has_requester_id};
}

sub has_responder_id {
    my ($self) = @_;
    return $self->{has_responder_id} if ($self->{has_responder_id});
    $self->{has_responder_id} = ($self->validation_bits_low() & 2048) != 0;
    return $self->{has_responder_id};
}

sub has_target_address {
    my ($self) = @_;
    return $self->{has_target_address} if ($self->{has_target_address});
    $self->{has_target_address} = ($self->validation_bits_low() & 512) != 0;
    return $self->{has_target_address};
}

sub validation_bits_low {
    my ($self) = @_;
    return $self->{validation_bits_low} if ($self->{validation_bits_low});
    my $_pos = $self->{_io}->pos();
    $self->{_io}->seek(0);
    $self->{validation_bits_low} = $self->{_io}->read_u4le();
    $self->{_io}->seek($_pos);
    return $self->{validation_bits_low};
}

sub validation_bits {
    my ($self) = @_;
    return $self->{validation_bits};
}

sub processor_type {
    my ($self) = @_;
    return $self->{processor_type};
}

sub instruction_set {
    my ($self) = @_;
    return $self->{instruction_set};
}

sub error_type {
    my ($self) = @_;
    return $self->{error_type};
}

sub operation {
    my ($self) = @_;
    return $self->{operation};
}

sub flags {
    my ($self) = @_;
    return $self->{flags};
}

sub level {
    my ($self) = @_;
    return $self->{level};
}

sub _unnamed7 {
    my ($self) = @_;
    return $self->{_unnamed7};
}

sub processor_version {
    my ($self) = @_;
    return $self->{processor_version};
}

sub processor_name {
    my ($self) = @_;
    return $self->{processor_name};
}

sub processor_id {
    my ($self) = @_;
    return $self->{processor_id};
}

sub target_address {
    my ($self) = @_;
    return $self->{target_address};
}

sub requester_id {
    my ($self) = @_;
    return $self->{requester_id};
}

sub responder_id {
    my ($self) = @_;
    return $self->{responder_id};
}

sub instruction_pointer {
    my ($self) = @_;
    return $self->{instruction_pointer};
}

########################################################################
package Cper::ProcessorX86;

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

    $self->{validation_bits} = $self->{_io}->read_u2le();
    $self->{_unnamed1} = $self->{_io}->read_bytes(6);
    $self->{local_apic_id} = $self->{_io}->read_u8le();
    $self->{cpuid_values} = [];
    my $n_cpuid_values = 12;
    for (my $i = 0; $i < $n_cpuid_values; $i++) {
        push @{$self->{cpuid_values}}, $self->{_io}->read_u4le();
    }
    $self->{_raw_error_infos} = [];
    $self->{error_infos} = [];
    my $n_error_infos = $self->num_error_infos();
    for (my $i = 0; $i < $n_error_infos; $i++) {
        push @{$self->{_raw_error_infos}}, $self->{_io}->read_bytes(64);
        my $io__raw_error_infos = IO::KaitaiStruct::Stream->new($self->{_raw_error_infos}[$i]);
        push @{$self->{error_infos}}, Cper::ProcessorErrorInfo->new($io__raw_error_infos, $self, $self->{_root});
    }
    $self->{contexts} = [];
    my $n_contexts = $self->num_contexts();
    for (my $i = 0; $i < $n_contexts; $i++) {
        push @{$self->{contexts}}, Cper::ProcessorContext->new($self->{_io}, $self, $self->{_root});
    }
}

sub has_cpuid_values {
    my ($self) = @_;
    return $self->{has_cpuid_values} if ($self->{has_cpuid_values});
    $self->{has_cpuid_values} = ($self->validation_bits() & 2) != 0;
    return $self->{has_cpuid_values};
}

sub has_local_apic_id {
    my ($self) = @_;
    return $self->{has_local_apic_id} if ($self->{has_local_apic_id});
    $self->{has_local_apic_id} = ($self->validation_bits() & 1) != 0;
    return $self->{has_local_apic_id};
}

sub num_contexts {
    my ($self) = @_;
    return $self->{num_contexts} if ($self->{num_contexts});
    $self->{num_contexts} = $self->validation_bits() >> 8 & 63;
    return $self->{num_contexts};
}

sub num_error_infos {
    my ($self) = @_;
    return $self->{num_error_infos} if ($self->{num_error_infos});
    $self->{num_error_infos} = $self->validation_bits() >> 2 & 63;
    return $self->{num_error_infos};
}

sub validation_bits {
    my ($self) = @_;
    return $self->{validation_bits};
}

sub _unnamed1 {
    my ($self) = @_;
    return $self->{_unnamed1};
}

sub local_apic_id {
    my ($self) = @_;
    return $self->{local_apic_id};
}

sub cpuid_values {
    my ($self) = @_;
    return $self->{cpuid_values};
}

sub error_infos {
    my ($self) = @_;
    return $self->{error_infos};
}

sub contexts {
    my ($self) = @_;
    return $self->{contexts};
}

sub _raw_error_infos {
    my ($self) = @_;
    return $self->{_raw_error_infos};
}

########################################################################
package Cper::SectionDescriptor;

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

    $self->{ofs_section} = $self->{_io}->read_u4le();
    $self->{len_section} = $self->{_io}->read_u4le();
    $self->{minor_revision} = $self->{_io}->read_u1();
    $self->{major_revision} = $self->{_io}->read_u1();
    $self->{validation_bits} = $self->{_io}->read_u1();
    $self->{_unnamed5} = $self->{_io}->read_bytes(1);
    $self->{flags} = $self->{_io}->read_u4le();
    $self->{section_type_start} = $self->{_io}->read_bytes(4);
    $self->{section_type} = $self->{_io}->read_u2le();
    $self->{section_type_rest} = $self->{_io}->read_bytes(10);
    $self->{fru_id} = $self->{_io}->read_bytes(16);
    $self->{severity} = $self->{_io}->read_u4le();
    $self->{fru_text} = $self->{_io}->read_bytes(20);
}

sub flag_containment_warning {
    my ($self) = @_;
    return $self->{flag_containment_warning} if ($self->{flag_containment_warning});
    $self->{flag_containment_warning} = ($self->flags() & 2) != 0;
    return $self->{flag_containment_warning};
}

sub flag_latent_error {
    my ($self) = @_;
    return $self->{flag_latent_error} if ($self->{flag_latent_error});
    $self->{flag_latent_error} = ($self->flags() & 32) != 0;
    return $self->{flag_latent_error};
}

sub flag_primary {
    my ($self) = @_;
    return $self->{flag_primary} if ($self->{flag_primary});
    $self->{flag_primary} = ($self->flags() & 1) != 0;
    return $self->{flag_primary};
}

sub flag_propagated {
    my ($self) = @_;
    return $self->{flag_propagated} if ($self->{flag_propagated});
    $self->{flag_propagated} = ($self->flags() & 64) != 0;
    return $self->{flag_propagated};
}

sub flag_reset {
    my ($self) = @_;
    return $self->{flag_reset} if ($self->{flag_reset});
    $self->{flag_reset} = ($self->flags() & 4) != 0;
    return $self->{flag_reset};
}

sub flag_resource_not_accessible {
    my ($self) = @_;
    return $self->{flag_resource_not_accessible} if ($self->{flag_resource_not_accessible});
    $self->{flag_resource_not_accessible} = ($self->flags() & 16) != 0;
    return $self->{flag_resource_not_accessible};
}

sub flag_threshold_exceeded {
    my ($self) = @_;
    return $self->{flag_threshold_exceeded} if ($self->{flag_threshold_exceeded});
    $self->{flag_threshold_exceeded} = ($self->flags() & 8) != 0;
    return $self->{flag_threshold_exceeded};
}

sub has_fru_id {
    my ($self) = @_;
    return $self->{has_fru_id} if ($self->{has_fru_id});
    $self->{has_fru_id} = ($self->validation_bits() & 1) != 0;
    return $self->{has_fru_id};
}

sub has_fru_text {
    my ($self) = @_;
    return $self->{has_fru_text} if ($self->{has_fru_text});
    $self->{has_fru_text} = ($self->validation_bits() & 2) != 0;
    return $self->{has_fru_text};
}

sub section {
    my ($self) = @_;
    return $self->{section} if ($self->{section});
    my $io = $self->_root()->_io();
    my $_pos = $io->pos();
    $io->seek($self->ofs_section());
    my $_on = $self->section_type();
    if ($_on == $Cper::SECTION_TYPES_FIRMWARE) {
        $self->{_raw_section} = $io->read_bytes($self->len_section());
        my $io__raw_section = IO::KaitaiStruct::Stream->new($self->{_raw_section});
        $self->{section} = Cper::Firmware->new($io__raw_section, $self, $self->{_root});
    }
    elsif ($_on == $Cper::SECTION_TYPES_MACHINE_CHECK) {
        $self->{_raw_section} = $io->read_bytes($self->len_section());
        my $io__raw_section = IO::KaitaiStruct::Stream->new($self->{_raw_section});
        $self->{section} = Cper::MachineCheck->new($io__raw_section, $self, $self->{_root});
    }
    elsif ($_on == $Cper::SECTION_TYPES_MEMORY) {
        $self->{_raw_section} = $io->read_bytes($self->len_section());
        my $io__raw_section = IO::KaitaiStruct::Stream->new($self->{_raw_section});
        $self->{section} = Cper::Memory->new($io__raw_section, $self, $self->{_root});
    }
    elsif ($_on == $Cper::SECTION_TYPES_MEMORY2) {
        $self->{_raw_section} = $io->read_bytes($self->len_section());
        my $io__raw_section = IO::KaitaiStruct::Stream->new($self->{_raw_section});
        $self->{section} = Cper::Memory2->new($io__raw_section, $self, $self->{_root});
    }
    elsif ($_on == $Cper::SECTION_TYPES_PCI_EXPRESS) {
        $self->{_raw_section} = $io->read_bytes($self->len_section());
        my $io__raw_section = IO::KaitaiStruct::Stream->new($self->{_raw_section});
        $self->{section} = Cper::PciExpress->new($io__raw_section, $self, $self->{_root});
    }
    elsif ($_on == $Cper::SECTION_TYPES_PROCESSOR_GENERIC) {
        $self->{_raw_section} = $io->read_bytes($self->len_section());
        my $io__raw_section = IO::KaitaiStruct::Stream->new($self->{_raw_section});
        $self->{section} = Cper::ProcessorGeneric->new($io__raw_section, $self, $self->{_root});
    }
    elsif ($_on == $Cper::SECTION_TYPES_PROCESSOR_X86) {
        $self->{_raw_section} = $io->read_bytes($self->len_section());
        my $io__raw_section = IO::KaitaiStruct::Stream->new($self->{_raw_section});
        $self->{section} = Cper::ProcessorX86->new($io__raw_section, $self, $self->{_root});
    }
    else {
        $self->{section} = $io->read_bytes($self->len_section());
    }
    $io->seek($_pos);
    return $self->{section};
}

sub ofs_section {
    my ($self) = @_;
    return $self->{ofs_section};
}

sub len_section {
    my ($self) = @_;
    return $self->{len_section};
}

sub minor_revision {
    my ($self) = @_;
    return $self->{minor_revision};
}

sub major_revision {
    my ($self) = @_;
    return $self->{major_revision};
}

sub validation_bits {
    my ($self) = @_;
    return $self->{validation_bits};
}

sub _unnamed5 {
    my ($self) = @_;
    return $self->{_unnamed5};
}

sub flags {
    my ($self) = @_;
    return $self->{flags};
}

sub section_type_start {
    my ($self) = @_;
    return $self->{section_type_start};
}

sub section_type {
    my ($self) = @_;
    return $self->{section_type};
}

sub section_type_rest {
    my ($self) = @_;
    return $self->{section_type_rest};
}

sub fru_id {
    my ($self) = @_;
    return $self->{fru_id};
}

sub severity {
    my ($self) = @_;
    return $self->{severity};
}

sub fru_text {
    my ($self) = @_;
    return $self->{fru_text};
}

sub _raw_section {
    my ($self) = @_;
    return $self->{_raw_section};
}

########################################################################
package Cper::Timestamp;

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

    $self->{seconds} = $self->{_io}->read_u1();
    $self->{minutes} = $self->{_io}->read_u1();
    $self->{hours} = $self->{_io}->read_u1();
    $self->{is_precise} = $self->{_io}->read_u1();
    $self->{day} = $self->{_io}->read_u1();
    $self->{month} = $self->{_io}->read_u1();
    $self->{year} = $self->{_io}->read_u1();
    $self->{century} = $self->{_io}->read_u1();
}

sub seconds {
    my ($self) = @_;
    return $self->{seconds};
}

sub minutes {
    my ($self) = @_;
    return $self->{minutes};
}

sub hours {
    my ($self) = @_;
    return $self->{hours};
}

sub is_precise {
    my ($self) = @_;
    return $self->{is_precise};
}

sub day {
    my ($self) = @_;
    return $self->{day};
}

sub month {
    my ($self) = @_;
    return $self->{month};
}

sub year {
    my ($self) = @_;
    return $self->{year};
}

sub century {
    my ($self) = @_;
    return $self->{century};
}

########################################################################
package Cper::X64Registers;

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

    $self->{rax} = $self->{_io}->read_u8le();
    $self->{rbx} = $self->{_io}->read_u8le();
    $self->{rcx} = $self->{_io}->read_u8le();
    $self->{rdx} = $self->{_io}->read_u8le();
    $self->{rsi} = $self->{_io}->read_u8le();
    $self->{rdi} = $self->{_io}->read_u8le();
    $self->{rbp} = $self->{_io}->read_u8le();
    $self->{rsp} = $self->{_io}->read_u8le();
    $self->{r8} = $self->{_io}->read_u8le();
    $self->{r9} = $self->{_io}->read_u8le();
    $self->{r10} = $self->{_io}->read_u8le();
    $self->{r11} = $self->{_io}->read_u8le();
    $self->{r12} = $self->{_io}->read_u8le();
    $self->{r13} = $self->{_io}->read_u8le();
    $self->{r14} = $self->{_io}->read_u8le();
    $self->{r15} = $self->{_io}->read_u8le();
    $self->{cs} = $self->{_io}->read_u2le();
    $self->{ds} = $self->{_io}->read_u2le();
    $self->{ss} = $self->{_io}->read_u2le();
    $self->{es} = $self->{_io}->read_u2le();
    $self->{fs} = $self->{_io}->read_u2le();
    $self->{gs} = $self->{_io}->read_u2le();
    $self->{_unnamed22} = $self->{_io}->read_bytes(4);
    $self->{rflags} = $self->{_io}->read_u8le();
    $self->{rip} = $self->{_io}->read_u8le();
    $self->{cr0} = $self->{_io}->read_u8le();
    $self->{cr1} = $self->{_io}->read_u8le();
    $self->{cr2} = $self->{_io}->read_u8le();
    $self->{cr3} = $self->{_io}->read_u8le();
    $self->{cr4} = $self->{_io}->read_u8le();
    $self->{cr8} = $self->{_io}->read_u8le();
    $self->{gdtr} = $self->{_io}->read_bytes(16);
    $self->{idtr} = $self->{_io}->read_bytes(16);
    $self->{ldtr} = $self->{_io}->read_u2le();
    $self->{tr} = $self->{_io}->read_u2le();
}

sub rax {
    my ($self) = @_;
    return $self->{rax};
}

sub rbx {
    my ($self) = @_;
    return $self->{rbx};
}

sub rcx {
    my ($self) = @_;
    return $self->{rcx};
}

sub rdx {
    my ($self) = @_;
    return $self->{rdx};
}

sub rsi {
    my ($self) = @_;
    return $self->{rsi};
}

sub rdi {
    my ($self) = @_;
    return $self->{rdi};
}

sub rbp {
    my ($self) = @_;
    return $self->{rbp};
}

sub rsp {
    my ($self) = @_;
    return $self->{rsp};
}

sub r8 {
    my ($self) = @_;
    return $self->{r8};
}

sub r9 {
    my ($self) = @_;
    return $self->{r9};
}

sub r10 {
    my ($self) = @_;
    return $self->{r10};
}

sub r11 {
    my ($self) = @_;
    return $self->{r11};
}

sub r12 {
    my ($self) = @_;
    return $self->{r12};
}

sub r13 {
    my ($self) = @_;
    return $self->{r13};
}

sub r14 {
    my ($self) = @_;
    return $self->{r14};
}

sub r15 {
    my ($self) = @_;
    return $self->{r15};
}

sub cs {
    my ($self) = @_;
    return $self->{cs};
}

sub ds {
    my ($self) = @_;
    return $self->{ds};
}

sub ss {
    my ($self) = @_;
    return $self->{ss};
}

sub es {
    my ($self) = @_;
    return $self->{es};
}

sub fs {
    my ($self) = @_;
    return $self->{fs};
}

sub gs {
    my ($self) = @_;
    return $self->{gs};
}

sub _unnamed22 {
    my ($self) = @_;
    return $self->{_unnamed22};
}

sub rflags {
    my ($self) = @_;
    return $self->{rflags};
}

sub rip {
    my ($self) = @_;
    return $self->{rip};
}

sub cr0 {
    my ($self) = @_;
    return $self->{cr0};
}

sub cr1 {
    my ($self) = @_;
    return $self->{cr1};
}

sub cr2 {
    my ($self) = @_;
    return $self->{cr2};
}

sub cr3 {
    my ($self) = @_;
    return $self->{cr3};
}

sub cr4 {
    my ($self) = @_;
    return $self->{cr4};
}

sub cr8 {
    my ($self) = @_;
    return $self->{cr8};
}

sub gdtr {
    my ($self) = @_;
    return $self->{gdtr};
}

sub idtr {
    my ($self) = @_;
    return $self->{idtr};
}

sub ldtr {
    my ($self) = @_;
    return $self->{ldtr};
}

sub tr {
    my ($self) = @_;
    return $self->{tr};
}

1;
