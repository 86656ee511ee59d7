# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/pci_configuration.ksy; kaitai-struct-compiler 0.11.0

use strict;
use warnings;
use IO::KaitaiStruct 0.011_000;

########################################################################
package PciConfiguration;

our @ISA = 'IO::KaitaiStruct::Struct';

sub from_file {
    my ($class, $filename) = @_;
    my $fd;

    open($fd, '<', $filename) or return undef;
    binmode($fd);
    return new($class, IO::KaitaiStruct::Stream->new($fd));
}

our $BASE_CLASSES_UNCLASSIFIED = 0;
our $BASE_CLASSES_MASS_STORAGE = 1;
our $BASE_CLASSES_NETWORK = 2;
our $BASE_CLASSES_DISPLAY = 3;
our $BASE_CLASSES_MULTIMEDIA = 4;
our $BASE_CLASSES_MEMORY = 5;
our $BASE_CLASSES_BRIDGE = 6;
our $BASE_CLASSES_COMMUNICATION = 7;
our $BASE_CLASSES_SYSTEM_PERIPHERAL = 8;
our $BASE_CLASSES_INPUT = 9;
our $BASE_CLASSES_DOCKING_STATION = 10;
our $BASE_CLASSES_PROCESSOR = 11;
our $BASE_CLASSES_SERIAL_BUS = 12;
our $BASE_CLASSES_WIRELESS = 13;
our $BASE_CLASSES_INTELLIGENT_IO = 14;
our $BASE_CLASSES_SATELLITE = 15;
our $BASE_CLASSES_ENCRYPTION = 16;
our $BASE_CLASSES_SIGNAL_PROCESSING = 17;
our $BASE_CLASSES_ACCELERATOR = 18;
our $BASE_CLASSES_INSTRUMENTATION = 19;
our $BASE_CLASSES_COPROCESSOR = 64;
our $BASE_CLASSES_UNASSIGNED = 255;

our $CAPABILITY_IDS_NONE = 0;
our $CAPABILITY_IDS_POWER_MANAGEMENT = 1;
our $CAPABILITY_IDS_AGP = 2;
our $CAPABILITY_IDS_VITAL_PRODUCT_DATA = 3;
our $CAPABILITY_IDS_SLOT_IDENTIFICATION = 4;
our $CAPABILITY_IDS_MSI = 5;
our $CAPABILITY_IDS_HOT_SWAP = 6;
our $CAPABILITY_IDS_PCI_X = 7;
our $CAPABILITY_IDS_HYPER_TRANSPORT = 8;
our $CAPABILITY_IDS_VENDOR_SPECIFIC = 9;
our $CAPABILITY_IDS_DEBUG_PORT = 10;
our $CAPABILITY_IDS_RESOURCE_CONTROL = 11;
our $CAPABILITY_IDS_HOT_PLUG = 12;
our $CAPABILITY_IDS_SUBSYSTEM = 13;
our $CAPABILITY_IDS_AGP_8X = 14;
our $CAPABILITY_IDS_SECURE_DEVICE = 15;
our $CAPABILITY_IDS_EXPRESS = 16;
our $CAPABILITY_IDS_MSI_X = 17;
our $CAPABILITY_IDS_SATA = 18;
our $CAPABILITY_IDS_ADVANCED_FEATURES = 19;
our $CAPABILITY_IDS_ENHANCED_ALLOCATION = 20;
our $CAPABILITY_IDS_FLATTENING_PORTAL_BRIDGE = 21;

our $DEVICE_PORT_TYPES_ENDPOINT = 0;
our $DEVICE_PORT_TYPES_LEGACY_ENDPOINT = 1;
our $DEVICE_PORT_TYPES_ROOT_PORT = 4;
our $DEVICE_PORT_TYPES_UPSTREAM_PORT = 5;
our $DEVICE_PORT_TYPES_DOWNSTREAM_PORT = 6;
our $DEVICE_PORT_TYPES_BRIDGE_TO_PCI = 7;
our $DEVICE_PORT_TYPES_BRIDGE_FROM_PCI = 8;
our $DEVICE_PORT_TYPES_ROOT_COMPLEX_ENDPOINT = 9;
our $DEVICE_PORT_TYPES_EVENT_COLLECTOR = 10;

our $EXTENDED_CAPABILITY_IDS_NONE = 0;
our $EXTENDED_CAPABILITY_IDS_ADVANCED_ERROR_REPORTING = 1;
our $EXTENDED_CAPABILITY_IDS_VIRTUAL_CHANNEL = 2;
our $EXTENDED_CAPABILITY_IDS_DEVICE_SERIAL_NUMBER = 3;
our $EXTENDED_CAPABILITY_IDS_POWER_BUDGETING = 4;
our $EXTENDED_CAPABILITY_IDS_ROOT_COMPLEX_LINK = 5;
our $EXTENDED_CAPABILITY_IDS_VENDOR_SPECIFIC = 11;
our $EXTENDED_CAPABILITY_IDS_ACCESS_CONTROL = 13;
our $EXTENDED_CAPABILITY_IDS_ALTERNATIVE_ROUTING = 14;
our $EXTENDED_CAPABILITY_IDS_SINGLE_ROOT_IO_VIRTUALIZATION = 16;
our $EXTENDED_CAPABILITY_IDS_RESIZABLE_BAR = 21;
our $EXTENDED_CAPABILITY_IDS_LATENCY_TOLERANCE = 24;
our $EXTENDED_CAPABILITY_IDS_SECONDARY_EXPRESS = 25;
our $EXTENDED_CAPABILITY_IDS_DOWNSTREAM_PORT_CONTAINMENT = 29;
our $EXTENDED_CAPABILITY_IDS_POWER_SUBSTATES = 30;
our $EXTENDED_CAPABILITY_IDS_PRECISION_TIME = 31;
our $EXTENDED_CAPABILITY_IDS_DATA_LINK_FEATURE = 37;
our $EXTENDED_CAPABILITY_IDS_PHYSICAL_LAYER_16GT = 38;
our $EXTENDED_CAPABILITY_IDS_LANE_MARGINING = 39;

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

    $self->{vendor_id} = $self->{_io}->read_u2le();
    $self->{device_id} = $self->{_io}->read_u2le();
    $self->{command} = $self->{_io}->read_u2le();
    $self->{status} = $self->{_io}->read_u2le();
    $self->{revision_id} = $self->{_io}->read_u1();
    $self->{programming_interface} = $self->{_io}->read_u1();
    $self->{sub_class} = $self->{_io}->read_u1();
    $self->{base_class} = $self->{_io}->read_u1();
    $self->{cache_line_size} = $self->{_io}->read_u1();
    $self->{latency_timer} = $self->{_io}->read_u1();
    $self->{header_type} = $self->{_io}->read_u1();
    $self->{bist} = $self->{_io}->read_u1();
}

sub bridge_header {
    my ($self) = @_;
    return $self->{bridge_header} if ($self->{bridge_header});
    if ($self->layout() == 1) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(16);
        $self->{bridge_header} = PciConfiguration::BridgeHeader->new($self->{_io}, $self, $self->{_root});
        $self->{_io}->seek($_pos);
    }
    return $self->{bridge_header};
}

sub device_header {
    my ($self) = @_;
    return $self->{device_header} if ($self->{device_header});
    if ($self->layout() == 0) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(16);
        $self->{device_header} = PciConfiguration::DeviceHeader->new($self->{_io}, $self, $self->{_root});
        $self->{_io}->seek($_pos);
    }
    return $self->{device_header};
}

sub extended_capability {
    my ($self) = @_;
    return $self->{extended_capability} if ($self->{extended_capability});
    if ($self->_io()->size() > 256) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek($self->ofs_extended());
        $self->{extended_capability} = PciConfiguration::ExtendedCapability->new($self->{_io}, $self, $self->{_root});
        $self->{_io}->seek($_pos);
    }
    return $self->{extended_capability};
}

sub has_capabilities {
    my ($self) = @_;
    return $self->{has_capabilities} if ($self->{has_capabilities});
    $self->{has_capabilities} = ($self->status() & 16) != 0;
    return $self->{has_capabilities};
}

sub is_multi_function {
    my ($self) = @_;
    return $self->{is_multi_function} if ($self->{is_multi_function});
    $self->{is_multi_function} = ($self->header_type() & 128) != 0;
    return $self->{is_multi_function};
}

sub layout {
    my ($self) = @_;
    return $self->{layout} if ($self->{layout});
    $self->{layout} = $self->header_type() & 127;
    return $self->{layout};
}

sub ofs_extended {
    my ($self) = @_;
    return $self->{ofs_extended} if ($self->{ofs_extended});
    $self->{ofs_extended} = 256;
    return $self->{ofs_extended};
}

sub vendor_id {
    my ($self) = @_;
    return $self->{vendor_id};
}

sub device_id {
    my ($self) = @_;
    return $self->{device_id};
}

sub command {
    my ($self) = @_;
    return $self->{command};
}

sub status {
    my ($self) = @_;
    return $self->{status};
}

sub revision_id {
    my ($self) = @_;
    return $self->{revision_id};
}

sub programming_interface {
    my ($self) = @_;
    return $self->{programming_interface};
}

sub sub_class {
    my ($self) = @_;
    return $self->{sub_class};
}

sub base_class {
    my ($self) = @_;
    return $self->{base_class};
}

sub cache_line_size {
    my ($self) = @_;
    return $self->{cache_line_size};
}

sub latency_timer {
    my ($self) = @_;
    return $self->{latency_timer};
}

sub header_type {
    my ($self) = @_;
    return $self->{header_type};
}

sub bist {
    my ($self) = @_;
    return $self->{bist};
}

########################################################################
package PciConfiguration::BridgeHeader;

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

    $self->{base_address_0} = $self->{_io}->read_u4le();
    $self->{base_address_1} = $self->{_io}->read_u4le();
    $self->{primary_bus} = $self->{_io}->read_u1();
    $self->{secondary_bus} = $self->{_io}->read_u1();
    $self->{subordinate_bus} = $self->{_io}->read_u1();
    $self->{secondary_latency_timer} = $self->{_io}->read_u1();
    $self->{io_base} = $self->{_io}->read_u1();
    $self->{io_limit} = $self->{_io}->read_u1();
    $self->{secondary_status} = $self->{_io}->read_u2le();
    $self->{memory_base} = $self->{_io}->read_u2le();
    $self->{memory_limit} = $self->{_io}->read_u2le();
    $self->{prefetchable_base} = $self->{_io}->read_u2le();
    $self->{prefetchable_limit} = $self->{_io}->read_u2le();
    $self->{prefetchable_base_upper} = $self->{_io}->read_u4le();
    $self->{prefetchable_limit_upper} = $self->{_io}->read_u4le();
    $self->{io_base_upper} = $self->{_io}->read_u2le();
    $self->{io_limit_upper} = $self->{_io}->read_u2le();
    $self->{ofs_capabilities} = $self->{_io}->read_u1();
    $self->{_unnamed18} = $self->{_io}->read_bytes(3);
    $self->{expansion_rom} = $self->{_io}->read_u4le();
    $self->{interrupt_line} = $self->{_io}->read_u1();
    $self->{interrupt_pin} = $self->{_io}->read_u1();
    $self->{bridge_control} = $self->{_io}->read_u2le();
}

sub base_address_0 {
    my ($self) = @_;
    return $self->{base_address_0};
}

sub base_address_1 {
    my ($self) = @_;
    return $self->{base_address_1};
}

sub primary_bus {
    my ($self) = @_;
    return $self->{primary_bus};
}

sub secondary_bus {
    my ($self) = @_;
    return $self->{secondary_bus};
}

sub subordinate_bus {
    my ($self) = @_;
    return $self->{subordinate_bus};
}

sub secondary_latency_timer {
    my ($self) = @_;
    return $self->{secondary_latency_timer};
}

sub io_base {
    my ($self) = @_;
    return $self->{io_base};
}

sub io_limit {
    my ($self) = @_;
    return $self->{io_limit};
}

sub secondary_status {
    my ($self) = @_;
    return $self->{secondary_status};
}

sub memory_base {
    my ($self) = @_;
    return $self->{memory_base};
}

sub memory_limit {
    my ($self) = @_;
    return $self->{memory_limit};
}

sub prefetchable_base {
    my ($self) = @_;
    return $self->{prefetchable_base};
}

sub prefetchable_limit {
    my ($self) = @_;
    return $self->{prefetchable_limit};
}

sub prefetchable_base_upper {
    my ($self) = @_;
    return $self->{prefetchable_base_upper};
}

sub prefetchable_limit_upper {
    my ($self) = @_;
    return $self->{prefetchable_limit_upper};
}

sub io_base_upper {
    my ($self) = @_;
    return $self->{io_base_upper};
}

sub io_limit_upper {
    my ($self) = @_;
    return $self->{io_limit_upper};
}

sub ofs_capabilities {
    my ($self) = @_;
    return $self->{ofs_capabilities};
}

sub _unnamed18 {
    my ($self) = @_;
    return $self->{_unnamed18};
}

sub expansion_rom {
    my ($self) = @_;
    return $self->{expansion_rom};
}

sub interrupt_line {
    my ($self) = @_;
    return $self->{interrupt_line};
}

sub interrupt_pin {
    my ($self) = @_;
    return $self->{interrupt_pin};
}

sub bridge_control {
    my ($self) = @_;
    return $self->{bridge_control};
}

########################################################################
package PciConfiguration::Capability;

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
    $self->{ofs_next} = $self->{_io}->read_u1();
}

sub capability_id {
    my ($self) = @_;
    return $self->{capability_id};
}

sub ofs_next {
    my ($self) = @_;
    return $self->{ofs_next};
}

########################################################################
package PciConfiguration::DeviceHeader;

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

    $self->{base_address_0} = $self->{_io}->read_u4le();
    $self->{base_address_1} = $self->{_io}->read_u4le();
    $self->{base_address_2} = $self->{_io}->read_u4le();
    $self->{base_address_3} = $self->{_io}->read_u4le();
    $self->{base_address_4} = $self->{_io}->read_u4le();
    $self->{base_address_5} = $self->{_io}->read_u4le();
    $self->{cardbus_cis_pointer} = $self->{_io}->read_u4le();
    $self->{subsystem_vendor_id} = $self->{_io}->read_u2le();
    $self->{subsystem_id} = $self->{_io}->read_u2le();
    $self->{expansion_rom} = $self->{_io}->read_u4le();
    $self->{ofs_capabilities} = $self->{_io}->read_u1();
    $self->{_unnamed11} = $self->{_io}->read_bytes(7);
    $self->{interrupt_line} = $self->{_io}->read_u1();
    $self->{interrupt_pin} = $self->{_io}->read_u1();
    $self->{min_grant} = $self->{_io}->read_u1();
    $self->{max_latency} = $self->{_io}->read_u1();
}

sub base_address_0 {
    my ($self) = @_;
    return $self->{base_address_0};
}

sub base_address_1 {
    my ($self) = @_;
    return $self->{base_address_1};
}

sub base_address_2 {
    my ($self) = @_;
    return $self->{base_address_2};
}

sub base_address_3 {
    my ($self) = @_;
    return $self->{base_address_3};
}

sub base_address_4 {
    my ($self) = @_;
    return $self->{base_address_4};
}

sub base_address_5 {
    my ($self) = @_;
    return $self->{base_address_5};
}

sub cardbus_cis_pointer {
    my ($self) = @_;
    return $self->{cardbus_cis_pointer};
}

sub subsystem_vendor_id {
    my ($self) = @_;
    return $self->{subsystem_vendor_id};
}

sub subsystem_id {
    my ($self) = @_;
    return $self->{subsystem_id};
}

sub expansion_rom {
    my ($self) = @_;
    return $self->{expansion_rom};
}

sub ofs_capabilities {
    my ($self) = @_;
    return $self->{ofs_capabilities};
}

sub _unnamed11 {
    my ($self) = @_;
    return $self->{_unnamed11};
}

sub interrupt_line {
    my ($self) = @_;
    return $self->{interrupt_line};
}

sub interrupt_pin {
    my ($self) = @_;
    return $self->{interrupt_pin};
}

sub min_grant {
    my ($self) = @_;
    return $self->{min_grant};
}

sub max_latency {
    my ($self) = @_;
    return $self->{max_latency};
}

########################################################################
package PciConfiguration::ErrorReportingCapability;

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

    $self->{head} = PciConfiguration::ExtendedCapability->new($self->{_io}, $self, $self->{_root});
    $self->{uncorrectable_status} = $self->{_io}->read_u4le();
    $self->{uncorrectable_mask} = $self->{_io}->read_u4le();
    $self->{uncorrectable_severity} = $self->{_io}->read_u4le();
    $self->{correctable_status} = $self->{_io}->read_u4le();
    $self->{correctable_mask} = $self->{_io}->read_u4le();
    $self->{capabilities_and_control} = $self->{_io}->read_u4le();
}

sub head {
    my ($self) = @_;
    return $self->{head};
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

sub capabilities_and_control {
    my ($self) = @_;
    return $self->{capabilities_and_control};
}

########################################################################
package PciConfiguration::ExpressCapability;

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

    $self->{head} = PciConfiguration::Capability->new($self->{_io}, $self, $self->{_root});
    $self->{capabilities} = $self->{_io}->read_u2le();
    $self->{device_capabilities} = $self->{_io}->read_u4le();
    $self->{device_control} = $self->{_io}->read_u2le();
    $self->{device_status} = $self->{_io}->read_u2le();
}

sub device_port_type {
    my ($self) = @_;
    return $self->{device_port_type} if ($self->{device_port_type});
    $self->{device_port_type} = $self->capabilities() >> 4 & 15;
    return $self->{device_port_type};
}

sub version {
    my ($self) = @_;
    return $self->{version} if ($self->{version});
    $self->{version} = $self->capabilities() & 15;
    return $self->{version};
}

sub head {
    my ($self) = @_;
    return $self->{head};
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

########################################################################
package PciConfiguration::ExpressLink;

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

    $self->{link_capabilities} = $self->{_io}->read_u4le();
    $self->{link_control} = $self->{_io}->read_u2le();
    $self->{link_status} = $self->{_io}->read_u2le();
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

sub max_link_speed {
    my ($self) = @_;
    return $self->{max_link_speed} if ($self->{max_link_speed});
    $self->{max_link_speed} = $self->link_capabilities() & 15;
    return $self->{max_link_speed};
}

sub max_link_width {
    my ($self) = @_;
    return $self->{max_link_width} if ($self->{max_link_width});
    $self->{max_link_width} = $self->link_capabilities() >> 4 & 63;
    return $self->{max_link_width};
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
package PciConfiguration::ExtendedCapability;

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

    $self->{capability_id} = $self->{_io}->read_u2le();
    $self->{version_and_next} = $self->{_io}->read_u2le();
}

sub ofs_next {
    my ($self) = @_;
    return $self->{ofs_next} if ($self->{ofs_next});
    $self->{ofs_next} = $self->version_and_next() >> 4;
    return $self->{ofs_next};
}

sub version {
    my ($self) = @_;
    return $self->{version} if ($self->{version});
    $self->{version} = $self->version_and_next() & 15;
    return $self->{version};
}

sub capability_id {
    my ($self) = @_;
    return $self->{capability_id};
}

sub version_and_next {
    my ($self) = @_;
    return $self->{version_and_next};
}

########################################################################
package PciConfiguration::SubsystemCapability;

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

    $self->{head} = PciConfiguration::Capability->new($self->{_io}, $self, $self->{_root});
    $self->{_unnamed1} = $self->{_io}->read_bytes(2);
    $self->{subsystem_vendor_id} = $self->{_io}->read_u2le();
    $self->{subsystem_id} = $self->{_io}->read_u2le();
}

sub head {
    my ($self) = @_;
    return $self->{head};
}

sub _unnamed1 {
    my ($self) = @_;
    return $self->{_unnamed1};
}

sub subsystem_vendor_id {
    my ($self) = @_;
    return $self->{subsystem_vendor_id};
}

sub subsystem_id {
    my ($self) = @_;
    return $self->{subsystem_id};
}

1;
