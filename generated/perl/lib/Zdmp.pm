# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/zdmp.ksy; kaitai-struct-compiler 0.11.0

use strict;
use warnings;
use IO::KaitaiStruct 0.011_000;

########################################################################
package Zdmp;

our @ISA = 'IO::KaitaiStruct::Struct';

sub from_file {
    my ($class, $filename) = @_;
    my $fd;

    open($fd, '<', $filename) or return undef;
    binmode($fd);
    return new($class, IO::KaitaiStruct::Stream->new($fd));
}

our $COMPRESSIONS_LZNT1 = 2;

our $DATA_TYPES_COMPRESSED = 1;

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

    $self->{_raw_header} = $self->{_io}->read_bytes(4096);
    my $io__raw_header = IO::KaitaiStruct::Stream->new($self->{_raw_header});
    $self->{header} = Zdmp::Header->new($io__raw_header, $self, $self->{_root});
}

sub header {
    my ($self) = @_;
    return $self->{header};
}

sub _raw_header {
    my ($self) = @_;
    return $self->{_raw_header};
}

########################################################################
package Zdmp::BlockHeader;

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

    $self->{magic} = $self->{_io}->read_bytes(4);
    die 'magic is not valid' unless $self->{magic} eq "\x5a\x42\x4c\x4b";
    $self->{payload_facts} = Zdmp::PayloadFacts->new($self->{_io}, $self, $self->{_root});
}

sub magic {
    my ($self) = @_;
    return $self->{magic};
}

sub payload_facts {
    my ($self) = @_;
    return $self->{payload_facts};
}

########################################################################
package Zdmp::ChunkHeader;

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

    $self->{info} = $self->{_io}->read_u2le();
}

sub is_packed {
    my ($self) = @_;
    return $self->{is_packed} if ($self->{is_packed});
    $self->{is_packed} = ($self->info() & 32768) != 0;
    return $self->{is_packed};
}

sub len_contents {
    my ($self) = @_;
    return $self->{len_contents} if ($self->{len_contents});
    $self->{len_contents} = ($self->info() & 4095) + 1;
    return $self->{len_contents};
}

sub info {
    my ($self) = @_;
    return $self->{info};
}

########################################################################
package Zdmp::Header;

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

    $self->{magic} = $self->{_io}->read_bytes(4);
    die 'magic is not valid' unless $self->{magic} eq "\x5a\x44\x4d\x50";
    $self->{version} = $self->{_io}->read_u4le();
    $self->{len_dump} = $self->{_io}->read_u8le();
    $self->{len_block} = $self->{_io}->read_u4le();
    $self->{data_type} = $self->{_io}->read_u2le();
    $self->{compression} = $self->{_io}->read_u2le();
}

sub magic {
    my ($self) = @_;
    return $self->{magic};
}

sub version {
    my ($self) = @_;
    return $self->{version};
}

sub len_dump {
    my ($self) = @_;
    return $self->{len_dump};
}

sub len_block {
    my ($self) = @_;
    return $self->{len_block};
}

sub data_type {
    my ($self) = @_;
    return $self->{data_type};
}

sub compression {
    my ($self) = @_;
    return $self->{compression};
}

########################################################################
package Zdmp::PayloadFacts;

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

    $self->{len_payload} = $self->{_io}->read_u4le();
    $self->{crc32} = $self->{_io}->read_u4le();
}

sub len_payload {
    my ($self) = @_;
    return $self->{len_payload};
}

sub crc32 {
    my ($self) = @_;
    return $self->{crc32};
}

1;
