# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_cabinet.ksy; kaitai-struct-compiler 0.11.0

use strict;
use warnings;
use IO::KaitaiStruct 0.011_000;

########################################################################
package WindowsCabinet;

our @ISA = 'IO::KaitaiStruct::Struct';

sub from_file {
    my ($class, $filename) = @_;
    my $fd;

    open($fd, '<', $filename) or return undef;
    binmode($fd);
    return new($class, IO::KaitaiStruct::Stream->new($fd));
}

our $COMPRESSIONS_NONE = 0;
our $COMPRESSIONS_MSZIP = 1;
our $COMPRESSIONS_QUANTUM = 2;
our $COMPRESSIONS_LZX = 3;

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

    $self->{header} = WindowsCabinet::Header->new($self->{_io}, $self, $self->{_root});
    $self->{folders} = [];
    my $n_folders = $self->header()->num_folders();
    for (my $i = 0; $i < $n_folders; $i++) {
        push @{$self->{folders}}, WindowsCabinet::Folder->new($self->{_io}, $self, $self->{_root});
    }
}

sub files {
    my ($self) = @_;
    return $self->{files} if ($self->{files});
    my $_pos = $self->{_io}->pos();
    $self->{_io}->seek($self->header()->ofs_files());
    $self->{files} = [];
    my $n_files = $self->header()->num_files();
    for (my $i = 0; $i < $n_files; $i++) {
        push @{$self->{files}}, WindowsCabinet::File->new($self->{_io}, $self, $self->{_root});
    }
    $self->{_io}->seek($_pos);
    return $self->{files};
}

sub header {
    my ($self) = @_;
    return $self->{header};
}

sub folders {
    my ($self) = @_;
    return $self->{folders};
}

########################################################################
package WindowsCabinet::BlockHeader;

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

    $self->{checksum} = $self->{_io}->read_u4le();
    $self->{len_packed} = $self->{_io}->read_u2le();
    $self->{len_unpacked} = $self->{_io}->read_u2le();
}

sub checksum {
    my ($self) = @_;
    return $self->{checksum};
}

sub len_packed {
    my ($self) = @_;
    return $self->{len_packed};
}

sub len_unpacked {
    my ($self) = @_;
    return $self->{len_unpacked};
}

########################################################################
package WindowsCabinet::File;

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

    $self->{len_file} = $self->{_io}->read_u4le();
    $self->{ofs_in_folder} = $self->{_io}->read_u4le();
    $self->{folder_index} = $self->{_io}->read_u2le();
    $self->{date} = $self->{_io}->read_u2le();
    $self->{time} = $self->{_io}->read_u2le();
    $self->{attributes} = $self->{_io}->read_u2le();
    $self->{name} = $self->{_io}->read_bytes_term(0, 0, 1, 1);
}

sub len_file {
    my ($self) = @_;
    return $self->{len_file};
}

sub ofs_in_folder {
    my ($self) = @_;
    return $self->{ofs_in_folder};
}

sub folder_index {
    my ($self) = @_;
    return $self->{folder_index};
}

sub date {
    my ($self) = @_;
    return $self->{date};
}

sub time {
    my ($self) = @_;
    return $self->{time};
}

sub attributes {
    my ($self) = @_;
    return $self->{attributes};
}

sub name {
    my ($self) = @_;
    return $self->{name};
}

########################################################################
package WindowsCabinet::Folder;

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

    $self->{ofs_first_block} = $self->{_io}->read_u4le();
    $self->{num_blocks} = $self->{_io}->read_u2le();
    $self->{compression} = $self->{_io}->read_u2le();
    $self->{folder_reserve} = $self->{_io}->read_bytes($self->_root()->header()->len_folder_area());
}

sub kind {
    my ($self) = @_;
    return $self->{kind} if ($self->{kind});
    $self->{kind} = $self->compression() & 15;
    return $self->{kind};
}

sub ofs_first_block {
    my ($self) = @_;
    return $self->{ofs_first_block};
}

sub num_blocks {
    my ($self) = @_;
    return $self->{num_blocks};
}

sub compression {
    my ($self) = @_;
    return $self->{compression};
}

sub folder_reserve {
    my ($self) = @_;
    return $self->{folder_reserve};
}

########################################################################
package WindowsCabinet::Header;

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
    die 'magic is not valid' unless $self->{magic} eq "\x4d\x53\x43\x46";
    $self->{_unnamed1} = $self->{_io}->read_bytes(4);
    $self->{len_cabinet} = $self->{_io}->read_u4le();
    $self->{_unnamed3} = $self->{_io}->read_bytes(4);
    $self->{ofs_files} = $self->{_io}->read_u4le();
    $self->{_unnamed5} = $self->{_io}->read_bytes(4);
    $self->{version_minor} = $self->{_io}->read_u1();
    $self->{version_major} = $self->{_io}->read_u1();
    $self->{num_folders} = $self->{_io}->read_u2le();
    $self->{num_files} = $self->{_io}->read_u2le();
    $self->{flags} = $self->{_io}->read_u2le();
    $self->{set_id} = $self->{_io}->read_u2le();
    $self->{cabinet_index} = $self->{_io}->read_u2le();
    if ($self->has_reserve()) {
        $self->{len_header_reserve} = $self->{_io}->read_u2le();
    }
    if ($self->has_reserve()) {
        $self->{len_folder_reserve} = $self->{_io}->read_u1();
    }
    if ($self->has_reserve()) {
        $self->{len_block_reserve} = $self->{_io}->read_u1();
    }
    if ($self->has_reserve()) {
        $self->{header_reserve} = $self->{_io}->read_bytes($self->len_header_reserve());
    }
    if ($self->has_previous()) {
        $self->{previous_cabinet} = WindowsCabinet::Neighbour->new($self->{_io}, $self, $self->{_root});
    }
    if ($self->has_next()) {
        $self->{next_cabinet} = WindowsCabinet::Neighbour->new($self->{_io}, $self, $self->{_root});
    }
}

sub has_next {
    my ($self) = @_;
    return $self->{has_next} if ($self->{has_next});
    $self->{has_next} = ($self->flags() & 2) != 0;
    return $self->{has_next};
}

sub has_previous {
    my ($self) = @_;
    return $self->{has_previous} if ($self->{has_previous});
    $self->{has_previous} = ($self->flags() & 1) != 0;
    return $self->{has_previous};
}

sub has_reserve {
    my ($self) = @_;
    return $self->{has_reserve} if ($self->{has_reserve});
    $self->{has_reserve} = ($self->flags() & 4) != 0;
    return $self->{has_reserve};
}

sub len_block_area {
    my ($self) = @_;
    return $self->{len_block_area} if ($self->{len_block_area});
    $self->{len_block_area} = ($self->has_reserve() ? $self->len_block_reserve() : 0);
    return $self->{len_block_area};
}

sub len_folder_area {
    my ($self) = @_;
    return $self->{len_folder_area} if ($self->{len_folder_area});
    $self->{len_folder_area} = ($self->has_reserve() ? $self->len_folder_reserve() : 0);
    return $self->{len_folder_area};
}

sub magic {
    my ($self) = @_;
    return $self->{magic};
}

sub _unnamed1 {
    my ($self) = @_;
    return $self->{_unnamed1};
}

sub len_cabinet {
    my ($self) = @_;
    return $self->{len_cabinet};
}

sub _unnamed3 {
    my ($self) = @_;
    return $self->{_unnamed3};
}

sub ofs_files {
    my ($self) = @_;
    return $self->{ofs_files};
}

sub _unnamed5 {
    my ($self) = @_;
    return $self->{_unnamed5};
}

sub version_minor {
    my ($self) = @_;
    return $self->{version_minor};
}

sub version_major {
    my ($self) = @_;
    return $self->{version_major};
}

sub num_folders {
    my ($self) = @_;
    return $self->{num_folders};
}

sub num_files {
    my ($self) = @_;
    return $self->{num_files};
}

sub flags {
    my ($self) = @_;
    return $self->{flags};
}

sub set_id {
    my ($self) = @_;
    return $self->{set_id};
}

sub cabinet_index {
    my ($self) = @_;
    return $self->{cabinet_index};
}

sub len_header_reserve {
    my ($self) = @_;
    return $self->{len_header_reserve};
}

sub len_folder_reserve {
    my ($self) = @_;
    return $self->{len_folder_reserve};
}

sub len_block_reserve {
    my ($self) = @_;
    return $self->{len_block_reserve};
}

sub header_reserve {
    my ($self) = @_;
    return $self->{header_reserve};
}

sub previous_cabinet {
    my ($self) = @_;
    return $self->{previous_cabinet};
}

sub next_cabinet {
    my ($self) = @_;
    return $self->{next_cabinet};
}

########################################################################
package WindowsCabinet::Neighbour;

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

    $self->{name} = $self->{_io}->read_bytes_term(0, 0, 1, 1);
    $self->{disk} = $self->{_io}->read_bytes_term(0, 0, 1, 1);
}

sub name {
    my ($self) = @_;
    return $self->{name};
}

sub disk {
    my ($self) = @_;
    return $self->{disk};
}

1;
