# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_dump_blobs.ksy; kaitai-struct-compiler 0.11.0

use strict;
use warnings;
use IO::KaitaiStruct 0.011_000;

########################################################################
package WindowsDumpBlobs;

our @ISA = 'IO::KaitaiStruct::Struct';

sub from_file {
    my ($class, $filename) = @_;
    my $fd;

    open($fd, '<', $filename) or return undef;
    binmode($fd);
    return new($class, IO::KaitaiStruct::Stream->new($fd));
}

our $REGISTER_KINDS_CPUID = 0;
our $REGISTER_KINDS_MSR = 1;

our $REGISTRY_TYPES_NONE = 0;
our $REGISTRY_TYPES_SZ = 1;
our $REGISTRY_TYPES_EXPAND_SZ = 2;
our $REGISTRY_TYPES_BINARY = 3;
our $REGISTRY_TYPES_DWORD = 4;
our $REGISTRY_TYPES_DWORD_BIG_ENDIAN = 5;
our $REGISTRY_TYPES_LINK = 6;
our $REGISTRY_TYPES_MULTI_SZ = 7;
our $REGISTRY_TYPES_RESOURCE_LIST = 8;
our $REGISTRY_TYPES_FULL_RESOURCE_DESCRIPTOR = 9;
our $REGISTRY_TYPES_RESOURCE_REQUIREMENTS_LIST = 10;
our $REGISTRY_TYPES_QWORD = 11;

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

}

########################################################################
package WindowsDumpBlobs::AcpiTableHeader;

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

    $self->{signature} = $self->{_io}->read_bytes(4);
    $self->{len_table} = $self->{_io}->read_u4le();
    $self->{revision} = $self->{_io}->read_u1();
    $self->{checksum} = $self->{_io}->read_u1();
    $self->{oem_id} = $self->{_io}->read_bytes(6);
    $self->{oem_table_id} = $self->{_io}->read_bytes(8);
    $self->{oem_revision} = $self->{_io}->read_u4le();
}

sub signature {
    my ($self) = @_;
    return $self->{signature};
}

sub len_table {
    my ($self) = @_;
    return $self->{len_table};
}

sub revision {
    my ($self) = @_;
    return $self->{revision};
}

sub checksum {
    my ($self) = @_;
    return $self->{checksum};
}

sub oem_id {
    my ($self) = @_;
    return $self->{oem_id};
}

sub oem_table_id {
    my ($self) = @_;
    return $self->{oem_table_id};
}

sub oem_revision {
    my ($self) = @_;
    return $self->{oem_revision};
}

########################################################################
package WindowsDumpBlobs::AddressRange;

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

    $self->{address} = $self->{_io}->read_u8le();
    $self->{len_range} = $self->{_io}->read_u8le();
}

sub address {
    my ($self) = @_;
    return $self->{address};
}

sub len_range {
    my ($self) = @_;
    return $self->{len_range};
}

########################################################################
package WindowsDumpBlobs::AddressRangeGroup;

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

    $self->{num_ranges} = $self->{_io}->read_u4le();
    $self->{len_name} = $self->{_io}->read_u4le();
}

sub num_ranges {
    my ($self) = @_;
    return $self->{num_ranges};
}

sub len_name {
    my ($self) = @_;
    return $self->{len_name};
}

########################################################################
package WindowsDumpBlobs::BootStatus;

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
    $self->{product_type} = $self->{_io}->read_u4le();
    $self->{aab_enabled} = $self->{_io}->read_u1();
    $self->{aab_timeout} = $self->{_io}->read_u1();
    $self->{last_boot_succeeded} = $self->{_io}->read_u1();
    $self->{last_boot_shutdown} = $self->{_io}->read_u1();
    $self->{sleep_in_progress} = $self->{_io}->read_u1();
    $self->{_unnamed7} = $self->{_io}->read_bytes(3);
    $self->{power_button_timestamp} = $self->{_io}->read_u8le();
    $self->{flags} = $self->{_io}->read_u1();
    $self->{connected_standby_scenario_instance_id} = $self->{_io}->read_u1();
    $self->{connected_standby_entry_reason} = $self->{_io}->read_u1();
    $self->{connected_standby_exit_reason} = $self->{_io}->read_u1();
    $self->{system_sleep_transitions_to_on} = $self->{_io}->read_u2le();
    $self->{_unnamed14} = $self->{_io}->read_bytes(2);
    $self->{last_reference_time} = $self->{_io}->read_u8le();
    $self->{last_reference_time_checksum} = $self->{_io}->read_u4le();
    $self->{last_update_boot_id} = $self->{_io}->read_u4le();
    $self->{boot_attempt_count} = $self->{_io}->read_u1();
    $self->{last_boot_checkpoint} = $self->{_io}->read_u1();
    $self->{checksum} = $self->{_io}->read_u1();
    $self->{_unnamed21} = $self->{_io}->read_bytes(1);
    $self->{last_boot_id} = $self->{_io}->read_u4le();
    $self->{last_successful_shutdown_boot_id} = $self->{_io}->read_u4le();
    $self->{last_reported_abnormal_shutdown_boot_id} = $self->{_io}->read_u4le();
    $self->{error_info} = [];
    my $n_error_info = 5;
    for (my $i = 0; $i < $n_error_info; $i++) {
        push @{$self->{error_info}}, $self->{_io}->read_u4le();
    }
    $self->{_unnamed26} = $self->{_io}->read_bytes(4);
    $self->{last_press_time} = $self->{_io}->read_u8le();
    $self->{cumulative_press_count} = $self->{_io}->read_u4le();
    $self->{last_press_boot_id} = $self->{_io}->read_u2le();
    $self->{last_power_watchdog_stage} = $self->{_io}->read_u1();
    $self->{power_button_flags} = $self->{_io}->read_u1();
}

sub ofs_releases {
    my ($self) = @_;
    return $self->{ofs_releases} if ($self->{ofs_releases});
    $self->{ofs_releases} = ($self->version() < 192 ? 104 : 120);
    return $self->{ofs_releases};
}

sub releases {
    my ($self) = @_;
    return $self->{releases} if ($self->{releases});
    my $_pos = $self->{_io}->pos();
    $self->{_io}->seek($self->ofs_releases());
    $self->{releases} = WindowsDumpBlobs::BootStatusReleases->new($self->{_io}, $self, $self->{_root});
    $self->{_io}->seek($_pos);
    return $self->{releases};
}

sub version {
    my ($self) = @_;
    return $self->{version};
}

sub product_type {
    my ($self) = @_;
    return $self->{product_type};
}

sub aab_enabled {
    my ($self) = @_;
    return $self->{aab_enabled};
}

sub aab_timeout {
    my ($self) = @_;
    return $self->{aab_timeout};
}

sub last_boot_succeeded {
    my ($self) = @_;
    return $self->{last_boot_succeeded};
}

sub last_boot_shutdown {
    my ($self) = @_;
    return $self->{last_boot_shutdown};
}

sub sleep_in_progress {
    my ($self) = @_;
    return $self->{sleep_in_progress};
}

sub _unnamed7 {
    my ($self) = @_;
    return $self->{_unnamed7};
}

sub power_button_timestamp {
    my ($self) = @_;
    return $self->{power_button_timestamp};
}

sub flags {
    my ($self) = @_;
    return $self->{flags};
}

sub connected_standby_scenario_instance_id {
    my ($self) = @_;
    return $self->{connected_standby_scenario_instance_id};
}

sub connected_standby_entry_reason {
    my ($self) = @_;
    return $self->{connected_standby_entry_reason};
}

sub connected_standby_exit_reason {
    my ($self) = @_;
    return $self->{connected_standby_exit_reason};
}

sub system_sleep_transitions_to_on {
    my ($self) = @_;
    return $self->{system_sleep_transitions_to_on};
}

sub _unnamed14 {
    my ($self) = @_;
    return $self->{_unnamed14};
}

sub last_reference_time {
    my ($self) = @_;
    return $self->{last_reference_time};
}

sub last_reference_time_checksum {
    my ($self) = @_;
    return $self->{last_reference_time_checksum};
}

sub last_update_boot_id {
    my ($self) = @_;
    return $self->{last_update_boot_id};
}

sub boot_attempt_count {
    my ($self) = @_;
    return $self->{boot_attempt_count};
}

sub last_boot_checkpoint {
    my ($self) = @_;
    return $self->{last_boot_checkpoint};
}

sub checksum {
    my ($self) = @_;
    return $self->{checksum};
}

sub _unnamed21 {
    my ($self) = @_;
    return $self->{_unnamed21};
}

sub last_boot_id {
    my ($self) = @_;
    return $self->{last_boot_id};
}

sub last_successful_shutdown_boot_id {
    my ($self) = @_;
    return $self->{last_successful_shutdown_boot_id};
}

sub last_reported_abnormal_shutdown_boot_id {
    my ($self) = @_;
    return $self->{last_reported_abnormal_shutdown_boot_id};
}

sub error_info {
    my ($self) = @_;
    return $self->{error_info};
}

sub _unnamed26 {
    my ($self) = @_;
    return $self->{_unnamed26};
}

sub last_press_time {
    my ($self) = @_;
    return $self->{last_press_time};
}

sub cumulative_press_count {
    my ($self) = @_;
    return $self->{cumulative_press_count};
}

sub last_press_boot_id {
    my ($self) = @_;
    return $self->{last_press_boot_id};
}

sub last_power_watchdog_stage {
    my ($self) = @_;
    return $self->{last_power_watchdog_stage};
}

sub power_button_flags {
    my ($self) = @_;
    return $self->{power_button_flags};
}

########################################################################
package WindowsDumpBlobs::BootStatusReleases;

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

    $self->{last_release_time} = $self->{_io}->read_u8le();
    $self->{cumulative_release_count} = $self->{_io}->read_u4le();
    $self->{last_release_boot_id} = $self->{_io}->read_u2le();
    $self->{error_count} = $self->{_io}->read_u2le();
    $self->{current_connected_standby_phase} = $self->{_io}->read_u1();
    $self->{_unnamed5} = $self->{_io}->read_bytes(3);
    $self->{transition_latest_checkpoint_id} = $self->{_io}->read_u4le();
    $self->{transition_latest_checkpoint_type} = $self->{_io}->read_u4le();
    $self->{transition_latest_checkpoint_sequence_number} = $self->{_io}->read_u4le();
}

sub last_release_time {
    my ($self) = @_;
    return $self->{last_release_time};
}

sub cumulative_release_count {
    my ($self) = @_;
    return $self->{cumulative_release_count};
}

sub last_release_boot_id {
    my ($self) = @_;
    return $self->{last_release_boot_id};
}

sub error_count {
    my ($self) = @_;
    return $self->{error_count};
}

sub current_connected_standby_phase {
    my ($self) = @_;
    return $self->{current_connected_standby_phase};
}

sub _unnamed5 {
    my ($self) = @_;
    return $self->{_unnamed5};
}

sub transition_latest_checkpoint_id {
    my ($self) = @_;
    return $self->{transition_latest_checkpoint_id};
}

sub transition_latest_checkpoint_type {
    my ($self) = @_;
    return $self->{transition_latest_checkpoint_type};
}

sub transition_latest_checkpoint_sequence_number {
    my ($self) = @_;
    return $self->{transition_latest_checkpoint_sequence_number};
}

########################################################################
package WindowsDumpBlobs::CpuidReading;

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

    $self->{eax} = $self->{_io}->read_u4le();
    $self->{ebx} = $self->{_io}->read_u4le();
    $self->{ecx} = $self->{_io}->read_u4le();
    $self->{edx} = $self->{_io}->read_u4le();
}

sub eax {
    my ($self) = @_;
    return $self->{eax};
}

sub ebx {
    my ($self) = @_;
    return $self->{ebx};
}

sub ecx {
    my ($self) = @_;
    return $self->{ecx};
}

sub edx {
    my ($self) = @_;
    return $self->{edx};
}

########################################################################
package WindowsDumpBlobs::DisplayAdapter;

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

    $self->{driver_model} = $self->{_io}->read_u4le();
    $self->{vendor_id} = $self->{_io}->read_u4le();
    $self->{device_id} = $self->{_io}->read_u4le();
    $self->{number} = $self->{_io}->read_u4le();
}

sub driver_model {
    my ($self) = @_;
    return $self->{driver_model};
}

sub vendor_id {
    my ($self) = @_;
    return $self->{vendor_id};
}

sub device_id {
    my ($self) = @_;
    return $self->{device_id};
}

sub number {
    my ($self) = @_;
    return $self->{number};
}

########################################################################
package WindowsDumpBlobs::DisplayWatchdogEntry;

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
    $self->{id} = $self->{_io}->read_u4le();
}

sub ofs_section {
    my ($self) = @_;
    return $self->{ofs_section};
}

sub id {
    my ($self) = @_;
    return $self->{id};
}

########################################################################
package WindowsDumpBlobs::DisplayWatchdogHeader;

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

    $self->{num_entries} = $self->{_io}->read_u4le();
    $self->{len_common} = $self->{_io}->read_u4le();
}

sub num_entries {
    my ($self) = @_;
    return $self->{num_entries};
}

sub len_common {
    my ($self) = @_;
    return $self->{len_common};
}

########################################################################
package WindowsDumpBlobs::EtwHeader;

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

    $self->{timer_resolution} = $self->{_io}->read_u4le();
    $self->{build_number} = $self->{_io}->read_u4le();
    $self->{cpu_mhz} = $self->{_io}->read_u4le();
    $self->{_unnamed3} = $self->{_io}->read_bytes(4);
    $self->{boot_time} = $self->{_io}->read_u8le();
    $self->{counter_frequency} = $self->{_io}->read_u4le();
    $self->{_unnamed6} = $self->{_io}->read_bytes(4);
}

sub timer_resolution {
    my ($self) = @_;
    return $self->{timer_resolution};
}

sub build_number {
    my ($self) = @_;
    return $self->{build_number};
}

sub cpu_mhz {
    my ($self) = @_;
    return $self->{cpu_mhz};
}

sub _unnamed3 {
    my ($self) = @_;
    return $self->{_unnamed3};
}

sub boot_time {
    my ($self) = @_;
    return $self->{boot_time};
}

sub counter_frequency {
    my ($self) = @_;
    return $self->{counter_frequency};
}

sub _unnamed6 {
    my ($self) = @_;
    return $self->{_unnamed6};
}

########################################################################
package WindowsDumpBlobs::EtwLogger;

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

    $self->{magic} = $self->{_io}->read_u4le();
    $self->{logger_id} = $self->{_io}->read_u4le();
    $self->{log_file_mode} = $self->{_io}->read_u4le();
    $self->{clock_type} = $self->{_io}->read_u4le();
    $self->{len_buffer} = $self->{_io}->read_u4le();
    $self->{len_name} = $self->{_io}->read_u4le();
    $self->{times} = [];
    my $n_times = 3;
    for (my $i = 0; $i < $n_times; $i++) {
        push @{$self->{times}}, $self->{_io}->read_u8le();
    }
}

sub magic {
    my ($self) = @_;
    return $self->{magic};
}

sub logger_id {
    my ($self) = @_;
    return $self->{logger_id};
}

sub log_file_mode {
    my ($self) = @_;
    return $self->{log_file_mode};
}

sub clock_type {
    my ($self) = @_;
    return $self->{clock_type};
}

sub len_buffer {
    my ($self) = @_;
    return $self->{len_buffer};
}

sub len_name {
    my ($self) = @_;
    return $self->{len_name};
}

sub times {
    my ($self) = @_;
    return $self->{times};
}

########################################################################
package WindowsDumpBlobs::ExecutablePathHeader;

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
    $self->{len_blob} = $self->{_io}->read_u4le();
}

sub version {
    my ($self) = @_;
    return $self->{version};
}

sub len_blob {
    my ($self) = @_;
    return $self->{len_blob};
}

########################################################################
package WindowsDumpBlobs::FrameworkDriver;

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

    $self->{globals_address} = $self->{_io}->read_u8le();
    $self->{major_version} = $self->{_io}->read_u4le();
    $self->{minor_version} = $self->{_io}->read_u4le();
    $self->{build_number} = $self->{_io}->read_u4le();
    $self->{name} = $self->{_io}->read_bytes(32);
    $self->{_unnamed5} = $self->{_io}->read_bytes(4);
}

sub globals_address {
    my ($self) = @_;
    return $self->{globals_address};
}

sub major_version {
    my ($self) = @_;
    return $self->{major_version};
}

sub minor_version {
    my ($self) = @_;
    return $self->{minor_version};
}

sub build_number {
    my ($self) = @_;
    return $self->{build_number};
}

sub name {
    my ($self) = @_;
    return $self->{name};
}

sub _unnamed5 {
    my ($self) = @_;
    return $self->{_unnamed5};
}

########################################################################
package WindowsDumpBlobs::FrameworkLogHeader;

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

    $self->{guid} = $self->{_io}->read_bytes(16);
    $self->{log_address} = $self->{_io}->read_u8le();
    $self->{len_log} = $self->{_io}->read_u4le();
    $self->{ofs_next} = $self->{_io}->read_u2le();
    $self->{ofs_last} = $self->{_io}->read_u2le();
    $self->{sequence_number} = $self->{_io}->read_u4le();
    $self->{name} = $self->{_io}->read_bytes(32);
}

sub guid {
    my ($self) = @_;
    return $self->{guid};
}

sub log_address {
    my ($self) = @_;
    return $self->{log_address};
}

sub len_log {
    my ($self) = @_;
    return $self->{len_log};
}

sub ofs_next {
    my ($self) = @_;
    return $self->{ofs_next};
}

sub ofs_last {
    my ($self) = @_;
    return $self->{ofs_last};
}

sub sequence_number {
    my ($self) = @_;
    return $self->{sequence_number};
}

sub name {
    my ($self) = @_;
    return $self->{name};
}

########################################################################
package WindowsDumpBlobs::MsrReading;

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

    $self->{value} = $self->{_io}->read_u8le();
    $self->{_unnamed1} = $self->{_io}->read_bytes(8);
}

sub value {
    my ($self) = @_;
    return $self->{value};
}

sub _unnamed1 {
    my ($self) = @_;
    return $self->{_unnamed1};
}

########################################################################
package WindowsDumpBlobs::NtfsBlackBox;

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
    $self->{len_record} = $self->{_io}->read_u4le();
    $self->{time} = $self->{_io}->read_u8le();
    $self->{ofs_first} = $self->{_io}->read_u2le();
    $self->{len_header} = $self->{_io}->read_u2le();
}

sub version {
    my ($self) = @_;
    return $self->{version};
}

sub len_record {
    my ($self) = @_;
    return $self->{len_record};
}

sub time {
    my ($self) = @_;
    return $self->{time};
}

sub ofs_first {
    my ($self) = @_;
    return $self->{ofs_first};
}

sub len_header {
    my ($self) = @_;
    return $self->{len_header};
}

########################################################################
package WindowsDumpBlobs::NvidiaHeader;

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

    $self->{signature} = $self->{_io}->read_bytes(4);
    die 'signature is not valid' unless $self->{signature} eq "\x4e\x56\x43\x44";
    $self->{guid} = $self->{_io}->read_bytes(16);
    $self->{len_blob} = $self->{_io}->read_u4le();
}

sub signature {
    my ($self) = @_;
    return $self->{signature};
}

sub guid {
    my ($self) = @_;
    return $self->{guid};
}

sub len_blob {
    my ($self) = @_;
    return $self->{len_blob};
}

########################################################################
package WindowsDumpBlobs::PciPiece;

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

    $self->{ofs_piece} = $self->{_io}->read_u2le();
    $self->{len_piece} = $self->{_io}->read_u2le();
}

sub ofs_piece {
    my ($self) = @_;
    return $self->{ofs_piece};
}

sub len_piece {
    my ($self) = @_;
    return $self->{len_piece};
}

########################################################################
package WindowsDumpBlobs::PciRecord;

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

    $self->{signature} = $self->{_io}->read_bytes(4);
    $self->{len_record} = $self->{_io}->read_u4le();
    $self->{num_pieces} = $self->{_io}->read_u4le();
    $self->{address} = $self->{_io}->read_u4le();
    $self->{bus_extension} = $self->{_io}->read_u8le();
    $self->{flags} = $self->{_io}->read_u8le();
    $self->{link} = $self->{_io}->read_u8le();
    $self->{previous} = $self->{_io}->read_u8le();
    $self->{next} = $self->{_io}->read_u8le();
}

sub signature {
    my ($self) = @_;
    return $self->{signature};
}

sub len_record {
    my ($self) = @_;
    return $self->{len_record};
}

sub num_pieces {
    my ($self) = @_;
    return $self->{num_pieces};
}

sub address {
    my ($self) = @_;
    return $self->{address};
}

sub bus_extension {
    my ($self) = @_;
    return $self->{bus_extension};
}

sub flags {
    my ($self) = @_;
    return $self->{flags};
}

sub link {
    my ($self) = @_;
    return $self->{link};
}

sub previous {
    my ($self) = @_;
    return $self->{previous};
}

sub next {
    my ($self) = @_;
    return $self->{next};
}

########################################################################
package WindowsDumpBlobs::PlugAndPlayHeader;

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

    $self->{_unnamed0} = $self->{_io}->read_bytes(16);
    $self->{time} = $self->{_io}->read_u8le();
    $self->{_unnamed2} = $self->{_io}->read_bytes(20);
}

sub _unnamed0 {
    my ($self) = @_;
    return $self->{_unnamed0};
}

sub time {
    my ($self) = @_;
    return $self->{time};
}

sub _unnamed2 {
    my ($self) = @_;
    return $self->{_unnamed2};
}

########################################################################
package WindowsDumpBlobs::PowerButton;

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
    $self->{len_blob} = $self->{_io}->read_u4le();
    $self->{_unnamed2} = $self->{_io}->read_bytes(8);
    $self->{signature} = $self->{_io}->read_bytes(4);
    die 'signature is not valid' unless $self->{signature} eq "\x50\x4f\x57\x44";
    $self->{_unnamed4} = $self->{_io}->read_bytes(12);
    $self->{thread_address} = $self->{_io}->read_u8le();
    $self->{_unnamed6} = $self->{_io}->read_bytes(24);
    $self->{routine_address} = $self->{_io}->read_u8le();
    $self->{stack_address} = $self->{_io}->read_u8le();
    $self->{_unnamed9} = $self->{_io}->read_bytes(16);
}

sub version {
    my ($self) = @_;
    return $self->{version};
}

sub len_blob {
    my ($self) = @_;
    return $self->{len_blob};
}

sub _unnamed2 {
    my ($self) = @_;
    return $self->{_unnamed2};
}

sub signature {
    my ($self) = @_;
    return $self->{signature};
}

sub _unnamed4 {
    my ($self) = @_;
    return $self->{_unnamed4};
}

sub thread_address {
    my ($self) = @_;
    return $self->{thread_address};
}

sub _unnamed6 {
    my ($self) = @_;
    return $self->{_unnamed6};
}

sub routine_address {
    my ($self) = @_;
    return $self->{routine_address};
}

sub stack_address {
    my ($self) = @_;
    return $self->{stack_address};
}

sub _unnamed9 {
    my ($self) = @_;
    return $self->{_unnamed9};
}

########################################################################
package WindowsDumpBlobs::ProcessorRegister;

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

    $self->{kind} = $self->{_io}->read_u4le();
    $self->{index} = $self->{_io}->read_u4le();
    $self->{early_reading} = $self->{_io}->read_bytes(16);
    $self->{crash_reading} = $self->{_io}->read_bytes(16);
}

sub kind {
    my ($self) = @_;
    return $self->{kind};
}

sub index {
    my ($self) = @_;
    return $self->{index};
}

sub early_reading {
    my ($self) = @_;
    return $self->{early_reading};
}

sub crash_reading {
    my ($self) = @_;
    return $self->{crash_reading};
}

########################################################################
package WindowsDumpBlobs::RegistryValue;

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

    $self->{len_name} = $self->{_io}->read_u4le();
    $self->{name} = $self->{_io}->read_bytes($self->len_name());
    $self->{value_type} = $self->{_io}->read_u4le();
    $self->{len_data} = $self->{_io}->read_u4le();
    $self->{data} = $self->{_io}->read_bytes($self->len_data());
}

sub len_name {
    my ($self) = @_;
    return $self->{len_name};
}

sub name {
    my ($self) = @_;
    return $self->{name};
}

sub value_type {
    my ($self) = @_;
    return $self->{value_type};
}

sub len_data {
    my ($self) = @_;
    return $self->{len_data};
}

sub data {
    my ($self) = @_;
    return $self->{data};
}

########################################################################
package WindowsDumpBlobs::SavedMemoryGroup;

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

    $self->{len_header} = $self->{_io}->read_u4le();
    $self->{num_ranges} = $self->{_io}->read_u4le();
    $self->{len_ranges} = $self->{_io}->read_u4le();
    $self->{_unnamed3} = $self->{_io}->read_bytes(4);
    $self->{len_name} = $self->{_io}->read_u4le();
}

sub len_header {
    my ($self) = @_;
    return $self->{len_header};
}

sub num_ranges {
    my ($self) = @_;
    return $self->{num_ranges};
}

sub len_ranges {
    my ($self) = @_;
    return $self->{len_ranges};
}

sub _unnamed3 {
    my ($self) = @_;
    return $self->{_unnamed3};
}

sub len_name {
    my ($self) = @_;
    return $self->{len_name};
}

########################################################################
package WindowsDumpBlobs::SavedMemoryHeader;

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

    $self->{len_header} = $self->{_io}->read_u4le();
    $self->{version} = $self->{_io}->read_u2le();
    $self->{num_groups} = $self->{_io}->read_u2le();
    $self->{len_blob} = $self->{_io}->read_u4le();
    $self->{len_data} = $self->{_io}->read_u4le();
    $self->{_unnamed5} = $self->{_io}->read_bytes(8);
}

sub len_header {
    my ($self) = @_;
    return $self->{len_header};
}

sub version {
    my ($self) = @_;
    return $self->{version};
}

sub num_groups {
    my ($self) = @_;
    return $self->{num_groups};
}

sub len_blob {
    my ($self) = @_;
    return $self->{len_blob};
}

sub len_data {
    my ($self) = @_;
    return $self->{len_data};
}

sub _unnamed5 {
    my ($self) = @_;
    return $self->{_unnamed5};
}

########################################################################
package WindowsDumpBlobs::SavedMemoryRange;

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

    $self->{address} = $self->{_io}->read_u8le();
    $self->{len_range} = $self->{_io}->read_u8le();
}

sub address {
    my ($self) = @_;
    return $self->{address};
}

sub len_range {
    my ($self) = @_;
    return $self->{len_range};
}

########################################################################
package WindowsDumpBlobs::ShutdownMark;

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
    $self->{state} = $self->{_io}->read_u4le();
}

sub version {
    my ($self) = @_;
    return $self->{version};
}

sub state {
    my ($self) = @_;
    return $self->{state};
}

########################################################################
package WindowsDumpBlobs::StorageRequest;

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

    $self->{operation} = $self->{_io}->read_u1();
    $self->{command} = $self->{_io}->read_bytes(15);
    $self->{ata_registers} = $self->{_io}->read_bytes(16);
    $self->{start_time} = $self->{_io}->read_u8le();
    $self->{end_time} = $self->{_io}->read_u8le();
    $self->{status} = $self->{_io}->read_u4le();
    $self->{_unnamed6} = $self->{_io}->read_bytes(4);
    $self->{low_address} = $self->{_io}->read_u4le();
}

sub operation {
    my ($self) = @_;
    return $self->{operation};
}

sub command {
    my ($self) = @_;
    return $self->{command};
}

sub ata_registers {
    my ($self) = @_;
    return $self->{ata_registers};
}

sub start_time {
    my ($self) = @_;
    return $self->{start_time};
}

sub end_time {
    my ($self) = @_;
    return $self->{end_time};
}

sub status {
    my ($self) = @_;
    return $self->{status};
}

sub _unnamed6 {
    my ($self) = @_;
    return $self->{_unnamed6};
}

sub low_address {
    my ($self) = @_;
    return $self->{low_address};
}

########################################################################
package WindowsDumpBlobs::StorageRingHeader;

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

    $self->{signature} = $self->{_io}->read_bytes(4);
    $self->{version} = $self->{_io}->read_u4le();
    $self->{len_blob} = $self->{_io}->read_u4le();
    $self->{_unnamed3} = $self->{_io}->read_bytes(4);
    $self->{name} = $self->{_io}->read_bytes(16);
    $self->{num_requests} = $self->{_io}->read_u4le();
}

sub signature {
    my ($self) = @_;
    return $self->{signature};
}

sub version {
    my ($self) = @_;
    return $self->{version};
}

sub len_blob {
    my ($self) = @_;
    return $self->{len_blob};
}

sub _unnamed3 {
    my ($self) = @_;
    return $self->{_unnamed3};
}

sub name {
    my ($self) = @_;
    return $self->{name};
}

sub num_requests {
    my ($self) = @_;
    return $self->{num_requests};
}

########################################################################
package WindowsDumpBlobs::StoreCorruption;

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

    $self->{version} = $self->{_io}->read_u8le();
    $self->{page_address} = $self->{_io}->read_u8le();
    $self->{len_page} = $self->{_io}->read_u8le();
    $self->{expected_hash} = $self->{_io}->read_u8le();
    $self->{found_hash} = $self->{_io}->read_u8le();
    $self->{target_address} = $self->{_io}->read_u8le();
}

sub version {
    my ($self) = @_;
    return $self->{version};
}

sub page_address {
    my ($self) = @_;
    return $self->{page_address};
}

sub len_page {
    my ($self) = @_;
    return $self->{len_page};
}

sub expected_hash {
    my ($self) = @_;
    return $self->{expected_hash};
}

sub found_hash {
    my ($self) = @_;
    return $self->{found_hash};
}

sub target_address {
    my ($self) = @_;
    return $self->{target_address};
}

########################################################################
package WindowsDumpBlobs::WinlogonHeader;

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
    $self->{len_blob} = $self->{_io}->read_u4le();
    $self->{flag} = $self->{_io}->read_u4le();
}

sub version {
    my ($self) = @_;
    return $self->{version};
}

sub len_blob {
    my ($self) = @_;
    return $self->{len_blob};
}

sub flag {
    my ($self) = @_;
    return $self->{flag};
}

1;
