# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_codeview_types.ksy; kaitai-struct-compiler 0.11.0

use strict;
use warnings;
use IO::KaitaiStruct 0.011_000;

########################################################################
package WindowsCodeviewTypes;

our @ISA = 'IO::KaitaiStruct::Struct';

sub from_file {
    my ($class, $filename) = @_;
    my $fd;

    open($fd, '<', $filename) or return undef;
    binmode($fd);
    return new($class, IO::KaitaiStruct::Stream->new($fd));
}

our $ACCESSES_PRIVATE = 1;
our $ACCESSES_PROTECTED = 2;
our $ACCESSES_PUBLIC = 3;

our $FIELD_LEAVES_BASE_CLASS = 5120;
our $FIELD_LEAVES_VIRTUAL_BASE_CLASS = 5121;
our $FIELD_LEAVES_INDIRECT_VIRTUAL_BASE_CLASS = 5122;
our $FIELD_LEAVES_CONTINUATION = 5124;
our $FIELD_LEAVES_VTABLE_POINTER = 5129;
our $FIELD_LEAVES_FRIEND_CLASS = 5130;
our $FIELD_LEAVES_VTABLE_POINTER_AT = 5132;
our $FIELD_LEAVES_ENUMERATOR = 5378;
our $FIELD_LEAVES_FRIEND_FUNCTION = 5388;
our $FIELD_LEAVES_MEMBER = 5389;
our $FIELD_LEAVES_STATIC_MEMBER = 5390;
our $FIELD_LEAVES_METHOD = 5391;
our $FIELD_LEAVES_NESTED_TYPE = 5392;
our $FIELD_LEAVES_ONE_METHOD = 5393;
our $FIELD_LEAVES_NESTED_TYPE_EX = 5394;
our $FIELD_LEAVES_MODIFIED_MEMBER = 5395;
our $FIELD_LEAVES_BASE_INTERFACE = 5402;

our $LEAVES_VTABLE_SHAPE = 10;
our $LEAVES_MODIFIER = 4097;
our $LEAVES_POINTER = 4098;
our $LEAVES_ARRAY_ST = 4099;
our $LEAVES_CLASS_ST = 4100;
our $LEAVES_STRUCTURE_ST = 4101;
our $LEAVES_UNION_ST = 4102;
our $LEAVES_ENUMERATION_ST = 4103;
our $LEAVES_PROCEDURE = 4104;
our $LEAVES_MEMBER_FUNCTION = 4105;
our $LEAVES_ALIAS_ST = 4112;
our $LEAVES_ARGUMENT_LIST = 4609;
our $LEAVES_FIELD_LIST = 4611;
our $LEAVES_DERIVED_LIST = 4612;
our $LEAVES_BIT_FIELD = 4613;
our $LEAVES_METHOD_LIST = 4614;
our $LEAVES_ARRAY = 5379;
our $LEAVES_CLASS_TYPE = 5380;
our $LEAVES_STRUCTURE = 5381;
our $LEAVES_UNION_TYPE = 5382;
our $LEAVES_ENUMERATION = 5383;
our $LEAVES_ALIAS = 5386;
our $LEAVES_INTERFACE_TYPE = 5401;
our $LEAVES_VTABLE = 5405;
our $LEAVES_CLASS_19 = 5640;
our $LEAVES_STRUCTURE_19 = 5641;
our $LEAVES_UNION_19 = 5642;
our $LEAVES_INTERFACE_19 = 5643;

our $METHOD_KINDS_VANILLA = 0;
our $METHOD_KINDS_VIRTUAL = 1;
our $METHOD_KINDS_STATIC = 2;
our $METHOD_KINDS_FRIEND = 3;
our $METHOD_KINDS_NEW_VIRTUAL = 4;
our $METHOD_KINDS_PURE_VIRTUAL = 5;
our $METHOD_KINDS_NEW_PURE_VIRTUAL = 6;

our $NUMBER_LEAVES_CHAR = 32768;
our $NUMBER_LEAVES_SHORT = 32769;
our $NUMBER_LEAVES_USHORT = 32770;
our $NUMBER_LEAVES_LONG = 32771;
our $NUMBER_LEAVES_ULONG = 32772;
our $NUMBER_LEAVES_QUADWORD = 32777;
our $NUMBER_LEAVES_UQUADWORD = 32778;
our $NUMBER_LEAVES_OCTWORD = 32791;
our $NUMBER_LEAVES_UOCTWORD = 32792;

our $OLD_FIELD_LEAVES_ENUMERATOR_ST = 1027;
our $OLD_FIELD_LEAVES_FRIEND_FUNCTION_ST = 5123;
our $OLD_FIELD_LEAVES_MEMBER_ST = 5125;
our $OLD_FIELD_LEAVES_STATIC_MEMBER_ST = 5126;
our $OLD_FIELD_LEAVES_METHOD_ST = 5127;
our $OLD_FIELD_LEAVES_NESTED_TYPE_ST = 5128;
our $OLD_FIELD_LEAVES_ONE_METHOD_ST = 5131;
our $OLD_FIELD_LEAVES_NESTED_TYPE_EX_ST = 5133;
our $OLD_FIELD_LEAVES_MODIFIED_MEMBER_ST = 5134;

our $POINTER_KINDS_NEAR16 = 0;
our $POINTER_KINDS_FAR16 = 1;
our $POINTER_KINDS_HUGE16 = 2;
our $POINTER_KINDS_NEAR32 = 10;
our $POINTER_KINDS_FAR32 = 11;
our $POINTER_KINDS_NEAR64 = 12;

our $POINTER_MODES_PLAIN = 0;
our $POINTER_MODES_REFERENCE = 1;
our $POINTER_MODES_DATA_MEMBER = 2;
our $POINTER_MODES_MEMBER_FUNCTION = 3;
our $POINTER_MODES_RVALUE_REFERENCE = 4;

our $PROPERTY_MASKS_PACKED = 1;
our $PROPERTY_MASKS_HAS_CONSTRUCTOR = 2;
our $PROPERTY_MASKS_HAS_OPERATORS = 4;
our $PROPERTY_MASKS_IS_NESTED = 8;
our $PROPERTY_MASKS_HAS_NESTED = 16;
our $PROPERTY_MASKS_HAS_ASSIGNMENT = 32;
our $PROPERTY_MASKS_HAS_CASTS = 64;
our $PROPERTY_MASKS_FORWARD_REFERENCE = 128;
our $PROPERTY_MASKS_SCOPED = 256;
our $PROPERTY_MASKS_HAS_UNIQUE_NAME = 512;
our $PROPERTY_MASKS_SEALED = 1024;
our $PROPERTY_MASKS_INTRINSIC = 8192;

our $SIMPLE_MODES_DIRECT = 0;
our $SIMPLE_MODES_NEAR16 = 1;
our $SIMPLE_MODES_FAR16 = 2;
our $SIMPLE_MODES_HUGE16 = 3;
our $SIMPLE_MODES_NEAR32 = 4;
our $SIMPLE_MODES_FAR32 = 5;
our $SIMPLE_MODES_NEAR64 = 6;
our $SIMPLE_MODES_NEAR128 = 7;

our $SIMPLE_TYPES_NO_TYPE = 0;
our $SIMPLE_TYPES_VOID_TYPE = 3;
our $SIMPLE_TYPES_HRESULT = 8;
our $SIMPLE_TYPES_CHAR = 16;
our $SIMPLE_TYPES_SHORT = 17;
our $SIMPLE_TYPES_LONG = 18;
our $SIMPLE_TYPES_QUAD = 19;
our $SIMPLE_TYPES_OCT = 20;
our $SIMPLE_TYPES_UCHAR = 32;
our $SIMPLE_TYPES_USHORT = 33;
our $SIMPLE_TYPES_ULONG = 34;
our $SIMPLE_TYPES_UQUAD = 35;
our $SIMPLE_TYPES_UOCT = 36;
our $SIMPLE_TYPES_BOOL8 = 48;
our $SIMPLE_TYPES_BOOL16 = 49;
our $SIMPLE_TYPES_BOOL32 = 50;
our $SIMPLE_TYPES_BOOL64 = 51;
our $SIMPLE_TYPES_REAL32 = 64;
our $SIMPLE_TYPES_REAL64 = 65;
our $SIMPLE_TYPES_REAL80 = 66;
our $SIMPLE_TYPES_REAL128 = 67;
our $SIMPLE_TYPES_REAL48 = 68;
our $SIMPLE_TYPES_REAL32_PARTIAL = 69;
our $SIMPLE_TYPES_REAL16 = 70;
our $SIMPLE_TYPES_INT1 = 104;
our $SIMPLE_TYPES_UINT1 = 105;
our $SIMPLE_TYPES_PLAIN_CHAR = 112;
our $SIMPLE_TYPES_WCHAR = 113;
our $SIMPLE_TYPES_INT2 = 114;
our $SIMPLE_TYPES_UINT2 = 115;
our $SIMPLE_TYPES_INT4 = 116;
our $SIMPLE_TYPES_UINT4 = 117;
our $SIMPLE_TYPES_INT8 = 118;
our $SIMPLE_TYPES_UINT8 = 119;
our $SIMPLE_TYPES_INT16 = 120;
our $SIMPLE_TYPES_UINT16 = 121;
our $SIMPLE_TYPES_CHAR16 = 122;
our $SIMPLE_TYPES_CHAR32 = 123;
our $SIMPLE_TYPES_CHAR8 = 124;

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

    $self->{version} = $self->{_io}->read_u4le();
    $self->{len_header} = $self->{_io}->read_u4le();
    $self->{first_index} = $self->{_io}->read_u4le();
    $self->{end_index} = $self->{_io}->read_u4le();
    $self->{len_records} = $self->{_io}->read_u4le();
    $self->{hash_stream} = $self->{_io}->read_u2le();
    $self->{hash_stream_aux} = $self->{_io}->read_u2le();
    $self->{len_hash} = $self->{_io}->read_u4le();
    $self->{num_hash_buckets} = $self->{_io}->read_u4le();
    $self->{hash_values} = WindowsCodeviewTypes::HashPart->new($self->{_io}, $self, $self->{_root});
    $self->{index_offsets} = WindowsCodeviewTypes::HashPart->new($self->{_io}, $self, $self->{_root});
    $self->{hash_adjusters} = WindowsCodeviewTypes::HashPart->new($self->{_io}, $self, $self->{_root});
}

sub records {
    my ($self) = @_;
    return $self->{records} if ($self->{records});
    my $_pos = $self->{_io}->pos();
    $self->{_io}->seek($self->len_header());
    $self->{_raw_records} = $self->{_io}->read_bytes($self->len_records());
    my $io__raw_records = IO::KaitaiStruct::Stream->new($self->{_raw_records});
    $self->{records} = WindowsCodeviewTypes::RecordList->new($io__raw_records, $self, $self->{_root});
    $self->{_io}->seek($_pos);
    return $self->{records};
}

sub version {
    my ($self) = @_;
    return $self->{version};
}

sub len_header {
    my ($self) = @_;
    return $self->{len_header};
}

sub first_index {
    my ($self) = @_;
    return $self->{first_index};
}

sub end_index {
    my ($self) = @_;
    return $self->{end_index};
}

sub len_records {
    my ($self) = @_;
    return $self->{len_records};
}

sub hash_stream {
    my ($self) = @_;
    return $self->{hash_stream};
}

sub hash_stream_aux {
    my ($self) = @_;
    return $self->{hash_stream_aux};
}

sub len_hash {
    my ($self) = @_;
    return $self->{len_hash};
}

sub num_hash_buckets {
    my ($self) = @_;
    return $self->{num_hash_buckets};
}

sub hash_values {
    my ($self) = @_;
    return $self->{hash_values};
}

sub index_offsets {
    my ($self) = @_;
    return $self->{index_offsets};
}

sub hash_adjusters {
    my ($self) = @_;
    return $self->{hash_adjusters};
}

sub _raw_records {
    my ($self) = @_;
    return $self->{_raw_records};
}

########################################################################
package WindowsCodeviewTypes::Alias;

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

    $self->{head} = WindowsCodeviewTypes::AliasHead->new($self->{_io}, $self, $self->{_root});
    $self->{name} = $self->{_io}->read_bytes_term(0, 0, 1, 1);
}

sub head {
    my ($self) = @_;
    return $self->{head};
}

sub name {
    my ($self) = @_;
    return $self->{name};
}

########################################################################
package WindowsCodeviewTypes::AliasHead;

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

    $self->{aliased_type} = $self->{_io}->read_u4le();
}

sub aliased_type {
    my ($self) = @_;
    return $self->{aliased_type};
}

########################################################################
package WindowsCodeviewTypes::ArgumentList;

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

    $self->{num_types} = $self->{_io}->read_u4le();
    $self->{types} = [];
    my $n_types = $self->num_types();
    for (my $i = 0; $i < $n_types; $i++) {
        push @{$self->{types}}, $self->{_io}->read_u4le();
    }
}

sub num_types {
    my ($self) = @_;
    return $self->{num_types};
}

sub types {
    my ($self) = @_;
    return $self->{types};
}

########################################################################
package WindowsCodeviewTypes::ArrayHead;

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

    $self->{element_type} = $self->{_io}->read_u4le();
    $self->{index_type} = $self->{_io}->read_u4le();
}

sub element_type {
    my ($self) = @_;
    return $self->{element_type};
}

sub index_type {
    my ($self) = @_;
    return $self->{index_type};
}

########################################################################
package WindowsCodeviewTypes::ArrayType;

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

    $self->{head} = WindowsCodeviewTypes::ArrayHead->new($self->{_io}, $self, $self->{_root});
    $self->{array_size} = WindowsCodeviewTypes::Numeric->new($self->{_io}, $self, $self->{_root});
    $self->{name} = $self->{_io}->read_bytes_term(0, 0, 1, 1);
}

sub head {
    my ($self) = @_;
    return $self->{head};
}

sub array_size {
    my ($self) = @_;
    return $self->{array_size};
}

sub name {
    my ($self) = @_;
    return $self->{name};
}

########################################################################
package WindowsCodeviewTypes::BaseClass;

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

    $self->{head} = WindowsCodeviewTypes::BaseClassHead->new($self->{_io}, $self, $self->{_root});
    $self->{base_offset} = WindowsCodeviewTypes::Numeric->new($self->{_io}, $self, $self->{_root});
}

sub head {
    my ($self) = @_;
    return $self->{head};
}

sub base_offset {
    my ($self) = @_;
    return $self->{base_offset};
}

########################################################################
package WindowsCodeviewTypes::BaseClassHead;

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

    $self->{attributes} = $self->{_io}->read_u2le();
    $self->{base_type} = $self->{_io}->read_u4le();
}

sub attributes {
    my ($self) = @_;
    return $self->{attributes};
}

sub base_type {
    my ($self) = @_;
    return $self->{base_type};
}

########################################################################
package WindowsCodeviewTypes::BitField;

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

    $self->{base_type} = $self->{_io}->read_u4le();
    $self->{num_bits} = $self->{_io}->read_u1();
    $self->{position} = $self->{_io}->read_u1();
}

sub base_type {
    my ($self) = @_;
    return $self->{base_type};
}

sub num_bits {
    my ($self) = @_;
    return $self->{num_bits};
}

sub position {
    my ($self) = @_;
    return $self->{position};
}

########################################################################
package WindowsCodeviewTypes::Composite;

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

    $self->{head} = WindowsCodeviewTypes::CompositeHead->new($self->{_io}, $self, $self->{_root});
    $self->{instance_size} = WindowsCodeviewTypes::Numeric->new($self->{_io}, $self, $self->{_root});
    $self->{name} = $self->{_io}->read_bytes_term(0, 0, 1, 1);
    if (($self->head()->properties() & 512) != 0) {
        $self->{unique_name} = $self->{_io}->read_bytes_term(0, 0, 1, 1);
    }
}

sub head {
    my ($self) = @_;
    return $self->{head};
}

sub instance_size {
    my ($self) = @_;
    return $self->{instance_size};
}

sub name {
    my ($self) = @_;
    return $self->{name};
}

sub unique_name {
    my ($self) = @_;
    return $self->{unique_name};
}

########################################################################
package WindowsCodeviewTypes::Composite19;

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

    $self->{head} = WindowsCodeviewTypes::Composite19Head->new($self->{_io}, $self, $self->{_root});
    $self->{instance_size} = WindowsCodeviewTypes::Numeric->new($self->{_io}, $self, $self->{_root});
    $self->{name} = $self->{_io}->read_bytes_term(0, 0, 1, 1);
    if (($self->head()->properties() & 512) != 0) {
        $self->{unique_name} = $self->{_io}->read_bytes_term(0, 0, 1, 1);
    }
}

sub head {
    my ($self) = @_;
    return $self->{head};
}

sub instance_size {
    my ($self) = @_;
    return $self->{instance_size};
}

sub name {
    my ($self) = @_;
    return $self->{name};
}

sub unique_name {
    my ($self) = @_;
    return $self->{unique_name};
}

########################################################################
package WindowsCodeviewTypes::Composite19Head;

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

    $self->{properties} = $self->{_io}->read_u4le();
    $self->{field_list} = $self->{_io}->read_u4le();
    $self->{derived_from} = $self->{_io}->read_u4le();
    $self->{vtable_shape} = $self->{_io}->read_u4le();
    $self->{num_members} = $self->{_io}->read_u2le();
}

sub properties {
    my ($self) = @_;
    return $self->{properties};
}

sub field_list {
    my ($self) = @_;
    return $self->{field_list};
}

sub derived_from {
    my ($self) = @_;
    return $self->{derived_from};
}

sub vtable_shape {
    my ($self) = @_;
    return $self->{vtable_shape};
}

sub num_members {
    my ($self) = @_;
    return $self->{num_members};
}

########################################################################
package WindowsCodeviewTypes::CompositeHead;

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

    $self->{num_members} = $self->{_io}->read_u2le();
    $self->{properties} = $self->{_io}->read_u2le();
    $self->{field_list} = $self->{_io}->read_u4le();
    $self->{derived_from} = $self->{_io}->read_u4le();
    $self->{vtable_shape} = $self->{_io}->read_u4le();
}

sub num_members {
    my ($self) = @_;
    return $self->{num_members};
}

sub properties {
    my ($self) = @_;
    return $self->{properties};
}

sub field_list {
    my ($self) = @_;
    return $self->{field_list};
}

sub derived_from {
    my ($self) = @_;
    return $self->{derived_from};
}

sub vtable_shape {
    my ($self) = @_;
    return $self->{vtable_shape};
}

########################################################################
package WindowsCodeviewTypes::Continuation;

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

    $self->{_unnamed0} = $self->{_io}->read_bytes(2);
    $self->{field_list} = $self->{_io}->read_u4le();
}

sub _unnamed0 {
    my ($self) = @_;
    return $self->{_unnamed0};
}

sub field_list {
    my ($self) = @_;
    return $self->{field_list};
}

########################################################################
package WindowsCodeviewTypes::Enumeration;

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

    $self->{head} = WindowsCodeviewTypes::EnumerationHead->new($self->{_io}, $self, $self->{_root});
    $self->{name} = $self->{_io}->read_bytes_term(0, 0, 1, 1);
    if (($self->head()->properties() & 512) != 0) {
        $self->{unique_name} = $self->{_io}->read_bytes_term(0, 0, 1, 1);
    }
}

sub head {
    my ($self) = @_;
    return $self->{head};
}

sub name {
    my ($self) = @_;
    return $self->{name};
}

sub unique_name {
    my ($self) = @_;
    return $self->{unique_name};
}

########################################################################
package WindowsCodeviewTypes::EnumerationHead;

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

    $self->{num_members} = $self->{_io}->read_u2le();
    $self->{properties} = $self->{_io}->read_u2le();
    $self->{base_type} = $self->{_io}->read_u4le();
    $self->{field_list} = $self->{_io}->read_u4le();
}

sub num_members {
    my ($self) = @_;
    return $self->{num_members};
}

sub properties {
    my ($self) = @_;
    return $self->{properties};
}

sub base_type {
    my ($self) = @_;
    return $self->{base_type};
}

sub field_list {
    my ($self) = @_;
    return $self->{field_list};
}

########################################################################
package WindowsCodeviewTypes::Enumerator;

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

    $self->{head} = WindowsCodeviewTypes::EnumeratorHead->new($self->{_io}, $self, $self->{_root});
    $self->{value} = WindowsCodeviewTypes::Numeric->new($self->{_io}, $self, $self->{_root});
    $self->{name} = $self->{_io}->read_bytes_term(0, 0, 1, 1);
}

sub head {
    my ($self) = @_;
    return $self->{head};
}

sub value {
    my ($self) = @_;
    return $self->{value};
}

sub name {
    my ($self) = @_;
    return $self->{name};
}

########################################################################
package WindowsCodeviewTypes::EnumeratorHead;

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

    $self->{attributes} = $self->{_io}->read_u2le();
}

sub attributes {
    my ($self) = @_;
    return $self->{attributes};
}

########################################################################
package WindowsCodeviewTypes::Field;

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

    $self->{leaf} = $self->{_io}->read_u2le();
    die 'leaf is not valid' unless $self->{leaf} == $WindowsCodeviewTypes::FIELD_LEAVES_BASE_CLASS || $self->{leaf} == $WindowsCodeviewTypes::FIELD_LEAVES_BASE_INTERFACE || $self->{leaf} == $WindowsCodeviewTypes::FIELD_LEAVES_VIRTUAL_BASE_CLASS || $self->{leaf} == $WindowsCodeviewTypes::FIELD_LEAVES_INDIRECT_VIRTUAL_BASE_CLASS || $self->{leaf} == $WindowsCodeviewTypes::FIELD_LEAVES_CONTINUATION || $self->{leaf} == $WindowsCodeviewTypes::FIELD_LEAVES_VTABLE_POINTER || $self->{leaf} == $WindowsCodeviewTypes::FIELD_LEAVES_VTABLE_POINTER_AT || $self->{leaf} == $WindowsCodeviewTypes::FIELD_LEAVES_FRIEND_CLASS || $self->{leaf} == $WindowsCodeviewTypes::FIELD_LEAVES_FRIEND_FUNCTION || $self->{leaf} == $WindowsCodeviewTypes::FIELD_LEAVES_ENUMERATOR || $self->{leaf} == $WindowsCodeviewTypes::FIELD_LEAVES_MEMBER || $self->{leaf} == $WindowsCodeviewTypes::FIELD_LEAVES_STATIC_MEMBER || $self->{leaf} == $WindowsCodeviewTypes::FIELD_LEAVES_METHOD || $self->{leaf} == $WindowsCodeviewTypes::FIELD_LEAVES_NESTED_TYPE || $self->{leaf} == $WindowsCodeviewTypes::FIELD_LEAVES_NESTED_TYPE_EX || $self->{leaf} == $WindowsCodeviewTypes::FIELD_LEAVES_ONE_METHOD || $self->{leaf} == $WindowsCodeviewTypes::FIELD_LEAVES_MODIFIED_MEMBER;
    my $_on = $self->leaf();
    if ($_on == $WindowsCodeviewTypes::FIELD_LEAVES_BASE_CLASS) {
        $self->{content} = WindowsCodeviewTypes::BaseClass->new($self->{_io}, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::FIELD_LEAVES_BASE_INTERFACE) {
        $self->{content} = WindowsCodeviewTypes::BaseClass->new($self->{_io}, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::FIELD_LEAVES_CONTINUATION) {
        $self->{content} = WindowsCodeviewTypes::Continuation->new($self->{_io}, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::FIELD_LEAVES_ENUMERATOR) {
        $self->{content} = WindowsCodeviewTypes::Enumerator->new($self->{_io}, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::FIELD_LEAVES_FRIEND_CLASS) {
        $self->{content} = WindowsCodeviewTypes::FriendClass->new($self->{_io}, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::FIELD_LEAVES_FRIEND_FUNCTION) {
        $self->{content} = WindowsCodeviewTypes::FriendFunction->new($self->{_io}, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::FIELD_LEAVES_INDIRECT_VIRTUAL_BASE_CLASS) {
        $self->{content} = WindowsCodeviewTypes::VirtualBaseClass->new($self->{_io}, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::FIELD_LEAVES_MEMBER) {
        $self->{content} = WindowsCodeviewTypes::Member->new($self->{_io}, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::FIELD_LEAVES_METHOD) {
        $self->{content} = WindowsCodeviewTypes::Method->new($self->{_io}, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::FIELD_LEAVES_MODIFIED_MEMBER) {
        $self->{content} = WindowsCodeviewTypes::NestedType->new($self->{_io}, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::FIELD_LEAVES_NESTED_TYPE) {
        $self->{content} = WindowsCodeviewTypes::NestedType->new($self->{_io}, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::FIELD_LEAVES_NESTED_TYPE_EX) {
        $self->{content} = WindowsCodeviewTypes::NestedType->new($self->{_io}, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::FIELD_LEAVES_ONE_METHOD) {
        $self->{content} = WindowsCodeviewTypes::OneMethod->new($self->{_io}, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::FIELD_LEAVES_STATIC_MEMBER) {
        $self->{content} = WindowsCodeviewTypes::StaticMember->new($self->{_io}, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::FIELD_LEAVES_VIRTUAL_BASE_CLASS) {
        $self->{content} = WindowsCodeviewTypes::VirtualBaseClass->new($self->{_io}, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::FIELD_LEAVES_VTABLE_POINTER) {
        $self->{content} = WindowsCodeviewTypes::VtablePointer->new($self->{_io}, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::FIELD_LEAVES_VTABLE_POINTER_AT) {
        $self->{content} = WindowsCodeviewTypes::VtablePointerAt->new($self->{_io}, $self, $self->{_root});
    }
    $self->{fillers} = [];
    my $n_fillers = $self->num_padding();
    for (my $i = 0; $i < $n_fillers; $i++) {
        push @{$self->{fillers}}, $self->{_io}->read_u1();
    }
}

sub num_padding {
    my ($self) = @_;
    return $self->{num_padding} if ($self->{num_padding});
    $self->{num_padding} = ((4 - ($self->_io()->pos() & 3)) & 3);
    return $self->{num_padding};
}

sub leaf {
    my ($self) = @_;
    return $self->{leaf};
}

sub content {
    my ($self) = @_;
    return $self->{content};
}

sub fillers {
    my ($self) = @_;
    return $self->{fillers};
}

########################################################################
package WindowsCodeviewTypes::FieldList;

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

    $self->{fields} = [];
    while (!$self->{_io}->is_eof()) {
        push @{$self->{fields}}, WindowsCodeviewTypes::Field->new($self->{_io}, $self, $self->{_root});
    }
}

sub fields {
    my ($self) = @_;
    return $self->{fields};
}

########################################################################
package WindowsCodeviewTypes::FriendClass;

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

    $self->{_unnamed0} = $self->{_io}->read_bytes(2);
    $self->{friend_type} = $self->{_io}->read_u4le();
}

sub _unnamed0 {
    my ($self) = @_;
    return $self->{_unnamed0};
}

sub friend_type {
    my ($self) = @_;
    return $self->{friend_type};
}

########################################################################
package WindowsCodeviewTypes::FriendFunction;

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

    $self->{_unnamed0} = $self->{_io}->read_bytes(2);
    $self->{function_type} = $self->{_io}->read_u4le();
    $self->{name} = $self->{_io}->read_bytes_term(0, 0, 1, 1);
}

sub _unnamed0 {
    my ($self) = @_;
    return $self->{_unnamed0};
}

sub function_type {
    my ($self) = @_;
    return $self->{function_type};
}

sub name {
    my ($self) = @_;
    return $self->{name};
}

########################################################################
package WindowsCodeviewTypes::HashPart;

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

    $self->{ofs_part} = $self->{_io}->read_s4le();
    $self->{len_part} = $self->{_io}->read_u4le();
}

sub ofs_part {
    my ($self) = @_;
    return $self->{ofs_part};
}

sub len_part {
    my ($self) = @_;
    return $self->{len_part};
}

########################################################################
package WindowsCodeviewTypes::Member;

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

    $self->{head} = WindowsCodeviewTypes::MemberHead->new($self->{_io}, $self, $self->{_root});
    $self->{member_offset} = WindowsCodeviewTypes::Numeric->new($self->{_io}, $self, $self->{_root});
    $self->{name} = $self->{_io}->read_bytes_term(0, 0, 1, 1);
}

sub head {
    my ($self) = @_;
    return $self->{head};
}

sub member_offset {
    my ($self) = @_;
    return $self->{member_offset};
}

sub name {
    my ($self) = @_;
    return $self->{name};
}

########################################################################
package WindowsCodeviewTypes::MemberFunction;

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

    $self->{return_type} = $self->{_io}->read_u4le();
    $self->{class_type} = $self->{_io}->read_u4le();
    $self->{this_type} = $self->{_io}->read_u4le();
    $self->{calling_convention} = $self->{_io}->read_u1();
    $self->{options} = $self->{_io}->read_u1();
    $self->{num_parameters} = $self->{_io}->read_u2le();
    $self->{parameters} = $self->{_io}->read_u4le();
    $self->{this_adjustment} = $self->{_io}->read_s4le();
}

sub return_type {
    my ($self) = @_;
    return $self->{return_type};
}

sub class_type {
    my ($self) = @_;
    return $self->{class_type};
}

sub this_type {
    my ($self) = @_;
    return $self->{this_type};
}

sub calling_convention {
    my ($self) = @_;
    return $self->{calling_convention};
}

sub options {
    my ($self) = @_;
    return $self->{options};
}

sub num_parameters {
    my ($self) = @_;
    return $self->{num_parameters};
}

sub parameters {
    my ($self) = @_;
    return $self->{parameters};
}

sub this_adjustment {
    my ($self) = @_;
    return $self->{this_adjustment};
}

########################################################################
package WindowsCodeviewTypes::MemberHead;

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

    $self->{attributes} = $self->{_io}->read_u2le();
    $self->{member_type} = $self->{_io}->read_u4le();
}

sub attributes {
    my ($self) = @_;
    return $self->{attributes};
}

sub member_type {
    my ($self) = @_;
    return $self->{member_type};
}

########################################################################
package WindowsCodeviewTypes::Method;

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

    $self->{head} = WindowsCodeviewTypes::MethodHead->new($self->{_io}, $self, $self->{_root});
    $self->{name} = $self->{_io}->read_bytes_term(0, 0, 1, 1);
}

sub head {
    my ($self) = @_;
    return $self->{head};
}

sub name {
    my ($self) = @_;
    return $self->{name};
}

########################################################################
package WindowsCodeviewTypes::MethodHead;

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

    $self->{num_methods} = $self->{_io}->read_u2le();
    $self->{method_list} = $self->{_io}->read_u4le();
}

sub num_methods {
    my ($self) = @_;
    return $self->{num_methods};
}

sub method_list {
    my ($self) = @_;
    return $self->{method_list};
}

########################################################################
package WindowsCodeviewTypes::Modifier;

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

    $self->{modified_type} = $self->{_io}->read_u4le();
    $self->{qualifiers} = $self->{_io}->read_u2le();
}

sub modified_type {
    my ($self) = @_;
    return $self->{modified_type};
}

sub qualifiers {
    my ($self) = @_;
    return $self->{qualifiers};
}

########################################################################
package WindowsCodeviewTypes::NestedType;

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

    $self->{head} = WindowsCodeviewTypes::MemberHead->new($self->{_io}, $self, $self->{_root});
    $self->{name} = $self->{_io}->read_bytes_term(0, 0, 1, 1);
}

sub head {
    my ($self) = @_;
    return $self->{head};
}

sub name {
    my ($self) = @_;
    return $self->{name};
}

########################################################################
package WindowsCodeviewTypes::Numeric;

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

    $self->{leaf} = $self->{_io}->read_u2le();
    if ($self->leaf() == 32768) {
        $self->{as_s1} = $self->{_io}->read_s1();
    }
    if ($self->leaf() == 32769) {
        $self->{as_s2} = $self->{_io}->read_s2le();
    }
    if ($self->leaf() == 32770) {
        $self->{as_u2} = $self->{_io}->read_u2le();
    }
    if ($self->leaf() == 32771) {
        $self->{as_s4} = $self->{_io}->read_s4le();
    }
    if ($self->leaf() == 32772) {
        $self->{as_u4} = $self->{_io}->read_u4le();
    }
    if ($self->leaf() == 32777) {
        $self->{as_s8} = $self->{_io}->read_s8le();
    }
    if ($self->leaf() == 32778) {
        $self->{as_u8} = $self->{_io}->read_u8le();
    }
    if ( (($self->leaf() == 32791) || ($self->leaf() == 32792)) ) {
        $self->{as_16_bytes} = $self->{_io}->read_bytes(16);
    }
}

sub leaf {
    my ($self) = @_;
    return $self->{leaf};
}

sub as_s1 {
    my ($self) = @_;
    return $self->{as_s1};
}

sub as_s2 {
    my ($self) = @_;
    return $self->{as_s2};
}

sub as_u2 {
    my ($self) = @_;
    return $self->{as_u2};
}

sub as_s4 {
    my ($self) = @_;
    return $self->{as_s4};
}

sub as_u4 {
    my ($self) = @_;
    return $self->{as_u4};
}

sub as_s8 {
    my ($self) = @_;
    return $self->{as_s8};
}

sub as_u8 {
    my ($self) = @_;
    return $self->{as_u8};
}

sub as_16_bytes {
    my ($self) = @_;
    return $self->{as_16_bytes};
}

########################################################################
package WindowsCodeviewTypes::OneMethod;

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

    $self->{head} = WindowsCodeviewTypes::MemberHead->new($self->{_io}, $self, $self->{_root});
    if ( ((($self->head()->attributes() & 28) == 16) || (($self->head()->attributes() & 28) == 24)) ) {
        $self->{ofs_vtable_entry} = $self->{_io}->read_u4le();
    }
    $self->{name} = $self->{_io}->read_bytes_term(0, 0, 1, 1);
}

sub head {
    my ($self) = @_;
    return $self->{head};
}

sub ofs_vtable_entry {
    my ($self) = @_;
    return $self->{ofs_vtable_entry};
}

sub name {
    my ($self) = @_;
    return $self->{name};
}

########################################################################
package WindowsCodeviewTypes::Pointer;

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

    $self->{target} = $self->{_io}->read_u4le();
    $self->{attributes} = $self->{_io}->read_u4le();
}

sub target {
    my ($self) = @_;
    return $self->{target};
}

sub attributes {
    my ($self) = @_;
    return $self->{attributes};
}

########################################################################
package WindowsCodeviewTypes::Procedure;

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

    $self->{return_type} = $self->{_io}->read_u4le();
    $self->{calling_convention} = $self->{_io}->read_u1();
    $self->{options} = $self->{_io}->read_u1();
    $self->{num_parameters} = $self->{_io}->read_u2le();
    $self->{parameters} = $self->{_io}->read_u4le();
}

sub return_type {
    my ($self) = @_;
    return $self->{return_type};
}

sub calling_convention {
    my ($self) = @_;
    return $self->{calling_convention};
}

sub options {
    my ($self) = @_;
    return $self->{options};
}

sub num_parameters {
    my ($self) = @_;
    return $self->{num_parameters};
}

sub parameters {
    my ($self) = @_;
    return $self->{parameters};
}

########################################################################
package WindowsCodeviewTypes::RecordHead;

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

    $self->{len_record} = $self->{_io}->read_u2le();
    $self->{leaf} = $self->{_io}->read_u2le();
}

sub len_record {
    my ($self) = @_;
    return $self->{len_record};
}

sub leaf {
    my ($self) = @_;
    return $self->{leaf};
}

########################################################################
package WindowsCodeviewTypes::RecordList;

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

    $self->{records} = [];
    while (!$self->{_io}->is_eof()) {
        push @{$self->{records}}, WindowsCodeviewTypes::TypeRecord->new($self->{_io}, $self, $self->{_root});
    }
}

sub records {
    my ($self) = @_;
    return $self->{records};
}

########################################################################
package WindowsCodeviewTypes::StaticMember;

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

    $self->{head} = WindowsCodeviewTypes::MemberHead->new($self->{_io}, $self, $self->{_root});
    $self->{name} = $self->{_io}->read_bytes_term(0, 0, 1, 1);
}

sub head {
    my ($self) = @_;
    return $self->{head};
}

sub name {
    my ($self) = @_;
    return $self->{name};
}

########################################################################
package WindowsCodeviewTypes::TypeRecord;

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

    $self->{len_record} = $self->{_io}->read_u2le();
    $self->{leaf} = $self->{_io}->read_u2le();
    my $_on = $self->leaf();
    if ($_on == $WindowsCodeviewTypes::LEAVES_ALIAS) {
        $self->{_raw_content} = $self->{_io}->read_bytes($self->len_record() - 2);
        my $io__raw_content = IO::KaitaiStruct::Stream->new($self->{_raw_content});
        $self->{content} = WindowsCodeviewTypes::Alias->new($io__raw_content, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::LEAVES_ARGUMENT_LIST) {
        $self->{_raw_content} = $self->{_io}->read_bytes($self->len_record() - 2);
        my $io__raw_content = IO::KaitaiStruct::Stream->new($self->{_raw_content});
        $self->{content} = WindowsCodeviewTypes::ArgumentList->new($io__raw_content, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::LEAVES_ARRAY) {
        $self->{_raw_content} = $self->{_io}->read_bytes($self->len_record() - 2);
        my $io__raw_content = IO::KaitaiStruct::Stream->new($self->{_raw_content});
        $self->{content} = WindowsCodeviewTypes::ArrayType->new($io__raw_content, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::LEAVES_BIT_FIELD) {
        $self->{_raw_content} = $self->{_io}->read_bytes($self->len_record() - 2);
        my $io__raw_content = IO::KaitaiStruct::Stream->new($self->{_raw_content});
        $self->{content} = WindowsCodeviewTypes::BitField->new($io__raw_content, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::LEAVES_CLASS_19) {
        $self->{_raw_content} = $self->{_io}->read_bytes($self->len_record() - 2);
        my $io__raw_content = IO::KaitaiStruct::Stream->new($self->{_raw_content});
        $self->{content} = WindowsCodeviewTypes::Composite19->new($io__raw_content, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::LEAVES_CLASS_TYPE) {
        $self->{_raw_content} = $self->{_io}->read_bytes($self->len_record() - 2);
        my $io__raw_content = IO::KaitaiStruct::Stream->new($self->{_raw_content});
        $self->{content} = WindowsCodeviewTypes::Composite->new($io__raw_content, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::LEAVES_ENUMERATION) {
        $self->{_raw_content} = $self->{_io}->read_bytes($self->len_record() - 2);
        my $io__raw_content = IO::KaitaiStruct::Stream->new($self->{_raw_content});
        $self->{content} = WindowsCodeviewTypes::Enumeration->new($io__raw_content, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::LEAVES_FIELD_LIST) {
        $self->{_raw_content} = $self->{_io}->read_bytes($self->len_record() - 2);
        my $io__raw_content = IO::KaitaiStruct::Stream->new($self->{_raw_content});
        $self->{content} = WindowsCodeviewTypes::FieldList->new($io__raw_content, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::LEAVES_INTERFACE_19) {
        $self->{_raw_content} = $self->{_io}->read_bytes($self->len_record() - 2);
        my $io__raw_content = IO::KaitaiStruct::Stream->new($self->{_raw_content});
        $self->{content} = WindowsCodeviewTypes::Composite19->new($io__raw_content, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::LEAVES_INTERFACE_TYPE) {
        $self->{_raw_content} = $self->{_io}->read_bytes($self->len_record() - 2);
        my $io__raw_content = IO::KaitaiStruct::Stream->new($self->{_raw_content});
        $self->{content} = WindowsCodeviewTypes::Composite->new($io__raw_content, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::LEAVES_MEMBER_FUNCTION) {
        $self->{_raw_content} = $self->{_io}->read_bytes($self->len_record() - 2);
        my $io__raw_content = IO::KaitaiStruct::Stream->new($self->{_raw_content});
        $self->{content} = WindowsCodeviewTypes::MemberFunction->new($io__raw_content, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::LEAVES_MODIFIER) {
        $self->{_raw_content} = $self->{_io}->read_bytes($self->len_record() - 2);
        my $io__raw_content = IO::KaitaiStruct::Stream->new($self->{_raw_content});
        $self->{content} = WindowsCodeviewTypes::Modifier->new($io__raw_content, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::LEAVES_POINTER) {
        $self->{_raw_content} = $self->{_io}->read_bytes($self->len_record() - 2);
        my $io__raw_content = IO::KaitaiStruct::Stream->new($self->{_raw_content});
        $self->{content} = WindowsCodeviewTypes::Pointer->new($io__raw_content, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::LEAVES_PROCEDURE) {
        $self->{_raw_content} = $self->{_io}->read_bytes($self->len_record() - 2);
        my $io__raw_content = IO::KaitaiStruct::Stream->new($self->{_raw_content});
        $self->{content} = WindowsCodeviewTypes::Procedure->new($io__raw_content, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::LEAVES_STRUCTURE) {
        $self->{_raw_content} = $self->{_io}->read_bytes($self->len_record() - 2);
        my $io__raw_content = IO::KaitaiStruct::Stream->new($self->{_raw_content});
        $self->{content} = WindowsCodeviewTypes::Composite->new($io__raw_content, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::LEAVES_STRUCTURE_19) {
        $self->{_raw_content} = $self->{_io}->read_bytes($self->len_record() - 2);
        my $io__raw_content = IO::KaitaiStruct::Stream->new($self->{_raw_content});
        $self->{content} = WindowsCodeviewTypes::Composite19->new($io__raw_content, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::LEAVES_UNION_19) {
        $self->{_raw_content} = $self->{_io}->read_bytes($self->len_record() - 2);
        my $io__raw_content = IO::KaitaiStruct::Stream->new($self->{_raw_content});
        $self->{content} = WindowsCodeviewTypes::Union19->new($io__raw_content, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::LEAVES_UNION_TYPE) {
        $self->{_raw_content} = $self->{_io}->read_bytes($self->len_record() - 2);
        my $io__raw_content = IO::KaitaiStruct::Stream->new($self->{_raw_content});
        $self->{content} = WindowsCodeviewTypes::UnionType->new($io__raw_content, $self, $self->{_root});
    }
    elsif ($_on == $WindowsCodeviewTypes::LEAVES_VTABLE_SHAPE) {
        $self->{_raw_content} = $self->{_io}->read_bytes($self->len_record() - 2);
        my $io__raw_content = IO::KaitaiStruct::Stream->new($self->{_raw_content});
        $self->{content} = WindowsCodeviewTypes::VtableShape->new($io__raw_content, $self, $self->{_root});
    }
    else {
        $self->{content} = $self->{_io}->read_bytes($self->len_record() - 2);
    }
}

sub len_record {
    my ($self) = @_;
    return $self->{len_record};
}

sub leaf {
    my ($self) = @_;
    return $self->{leaf};
}

sub content {
    my ($self) = @_;
    return $self->{content};
}

sub _raw_content {
    my ($self) = @_;
    return $self->{_raw_content};
}

########################################################################
package WindowsCodeviewTypes::Union19;

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

    $self->{head} = WindowsCodeviewTypes::Union19Head->new($self->{_io}, $self, $self->{_root});
    $self->{instance_size} = WindowsCodeviewTypes::Numeric->new($self->{_io}, $self, $self->{_root});
    $self->{name} = $self->{_io}->read_bytes_term(0, 0, 1, 1);
    if (($self->head()->properties() & 512) != 0) {
        $self->{unique_name} = $self->{_io}->read_bytes_term(0, 0, 1, 1);
    }
}

sub head {
    my ($self) = @_;
    return $self->{head};
}

sub instance_size {
    my ($self) = @_;
    return $self->{instance_size};
}

sub name {
    my ($self) = @_;
    return $self->{name};
}

sub unique_name {
    my ($self) = @_;
    return $self->{unique_name};
}

########################################################################
package WindowsCodeviewTypes::Union19Head;

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

    $self->{properties} = $self->{_io}->read_u4le();
    $self->{field_list} = $self->{_io}->read_u4le();
    $self->{num_members} = $self->{_io}->read_u2le();
}

sub properties {
    my ($self) = @_;
    return $self->{properties};
}

sub field_list {
    my ($self) = @_;
    return $self->{field_list};
}

sub num_members {
    my ($self) = @_;
    return $self->{num_members};
}

########################################################################
package WindowsCodeviewTypes::UnionHead;

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

    $self->{num_members} = $self->{_io}->read_u2le();
    $self->{properties} = $self->{_io}->read_u2le();
    $self->{field_list} = $self->{_io}->read_u4le();
}

sub num_members {
    my ($self) = @_;
    return $self->{num_members};
}

sub properties {
    my ($self) = @_;
    return $self->{properties};
}

sub field_list {
    my ($self) = @_;
    return $self->{field_list};
}

########################################################################
package WindowsCodeviewTypes::UnionType;

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

    $self->{head} = WindowsCodeviewTypes::UnionHead->new($self->{_io}, $self, $self->{_root});
    $self->{instance_size} = WindowsCodeviewTypes::Numeric->new($self->{_io}, $self, $self->{_root});
    $self->{name} = $self->{_io}->read_bytes_term(0, 0, 1, 1);
    if (($self->head()->properties() & 512) != 0) {
        $self->{unique_name} = $self->{_io}->read_bytes_term(0, 0, 1, 1);
    }
}

sub head {
    my ($self) = @_;
    return $self->{head};
}

sub instance_size {
    my ($self) = @_;
    return $self->{instance_size};
}

sub name {
    my ($self) = @_;
    return $self->{name};
}

sub unique_name {
    my ($self) = @_;
    return $self->{unique_name};
}

########################################################################
package WindowsCodeviewTypes::VirtualBaseClass;

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

    $self->{head} = WindowsCodeviewTypes::VirtualBaseClassHead->new($self->{_io}, $self, $self->{_root});
    $self->{pointer_offset} = WindowsCodeviewTypes::Numeric->new($self->{_io}, $self, $self->{_root});
    $self->{table_index} = WindowsCodeviewTypes::Numeric->new($self->{_io}, $self, $self->{_root});
}

sub head {
    my ($self) = @_;
    return $self->{head};
}

sub pointer_offset {
    my ($self) = @_;
    return $self->{pointer_offset};
}

sub table_index {
    my ($self) = @_;
    return $self->{table_index};
}

########################################################################
package WindowsCodeviewTypes::VirtualBaseClassHead;

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

    $self->{attributes} = $self->{_io}->read_u2le();
    $self->{base_type} = $self->{_io}->read_u4le();
    $self->{pointer_type} = $self->{_io}->read_u4le();
}

sub attributes {
    my ($self) = @_;
    return $self->{attributes};
}

sub base_type {
    my ($self) = @_;
    return $self->{base_type};
}

sub pointer_type {
    my ($self) = @_;
    return $self->{pointer_type};
}

########################################################################
package WindowsCodeviewTypes::VtablePointer;

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

    $self->{_unnamed0} = $self->{_io}->read_bytes(2);
    $self->{pointer_type} = $self->{_io}->read_u4le();
}

sub _unnamed0 {
    my ($self) = @_;
    return $self->{_unnamed0};
}

sub pointer_type {
    my ($self) = @_;
    return $self->{pointer_type};
}

########################################################################
package WindowsCodeviewTypes::VtablePointerAt;

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

    $self->{_unnamed0} = $self->{_io}->read_bytes(2);
    $self->{pointer_type} = $self->{_io}->read_u4le();
    $self->{ofs_pointer} = $self->{_io}->read_u4le();
}

sub _unnamed0 {
    my ($self) = @_;
    return $self->{_unnamed0};
}

sub pointer_type {
    my ($self) = @_;
    return $self->{pointer_type};
}

sub ofs_pointer {
    my ($self) = @_;
    return $self->{ofs_pointer};
}

########################################################################
package WindowsCodeviewTypes::VtableShape;

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

    $self->{num_entries} = $self->{_io}->read_u2le();
}

sub num_entries {
    my ($self) = @_;
    return $self->{num_entries};
}

1;
