# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_pe.ksy; kaitai-struct-compiler 0.11.0

use strict;
use warnings;
use IO::KaitaiStruct 0.011_000;

########################################################################
package WindowsPe;

our @ISA = 'IO::KaitaiStruct::Struct';

sub from_file {
    my ($class, $filename) = @_;
    my $fd;

    open($fd, '<', $filename) or return undef;
    binmode($fd);
    return new($class, IO::KaitaiStruct::Stream->new($fd));
}

our $DEBUG_KINDS_COFF = 1;
our $DEBUG_KINDS_CODEVIEW = 2;
our $DEBUG_KINDS_FPO = 3;
our $DEBUG_KINDS_VC_FEATURE = 12;
our $DEBUG_KINDS_POGO = 13;
our $DEBUG_KINDS_REPRODUCIBLE = 16;
our $DEBUG_KINDS_EX_DLL_CHARACTERISTICS = 20;

our $FORMATS_PE32 = 267;
our $FORMATS_PE64 = 523;

our $MACHINES_I386 = 332;
our $MACHINES_ARM = 452;
our $MACHINES_AMD64 = 34404;
our $MACHINES_ARM64 = 43620;

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

    $self->{dos_header} = WindowsPe::DosHeader->new($self->{_io}, $self, $self->{_root});
}

sub nt_headers {
    my ($self) = @_;
    return $self->{nt_headers} if ($self->{nt_headers});
    my $_pos = $self->{_io}->pos();
    $self->{_io}->seek($self->dos_header()->ofs_nt_headers());
    $self->{nt_headers} = WindowsPe::NtHeaders->new($self->{_io}, $self, $self->{_root});
    $self->{_io}->seek($_pos);
    return $self->{nt_headers};
}

sub dos_header {
    my ($self) = @_;
    return $self->{dos_header};
}

########################################################################
package WindowsPe::CodeviewNb10;

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
    die 'magic is not valid' unless $self->{magic} eq "\x4e\x42\x31\x30";
    $self->{offset} = $self->{_io}->read_u4le();
    $self->{signature} = $self->{_io}->read_u4le();
    $self->{age} = $self->{_io}->read_u4le();
    $self->{path} = $self->{_io}->read_bytes_term(0, 0, 1, 0);
}

sub magic {
    my ($self) = @_;
    return $self->{magic};
}

sub offset {
    my ($self) = @_;
    return $self->{offset};
}

sub signature {
    my ($self) = @_;
    return $self->{signature};
}

sub age {
    my ($self) = @_;
    return $self->{age};
}

sub path {
    my ($self) = @_;
    return $self->{path};
}

########################################################################
package WindowsPe::CodeviewRsds;

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
    die 'magic is not valid' unless $self->{magic} eq "\x52\x53\x44\x53";
    $self->{guid} = $self->{_io}->read_bytes(16);
    $self->{age} = $self->{_io}->read_u4le();
    $self->{path} = $self->{_io}->read_bytes_term(0, 0, 1, 0);
}

sub magic {
    my ($self) = @_;
    return $self->{magic};
}

sub guid {
    my ($self) = @_;
    return $self->{guid};
}

sub age {
    my ($self) = @_;
    return $self->{age};
}

sub path {
    my ($self) = @_;
    return $self->{path};
}

########################################################################
package WindowsPe::DataDirectory;

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

    $self->{rva} = $self->{_io}->read_u4le();
    $self->{len_data} = $self->{_io}->read_u4le();
}

sub rva {
    my ($self) = @_;
    return $self->{rva};
}

sub len_data {
    my ($self) = @_;
    return $self->{len_data};
}

########################################################################
package WindowsPe::DebugEntry;

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

    $self->{characteristics} = $self->{_io}->read_u4le();
    $self->{time_date_stamp} = $self->{_io}->read_u4le();
    $self->{version} = $self->{_io}->read_u4le();
    $self->{kind} = $self->{_io}->read_u4le();
    $self->{len_data} = $self->{_io}->read_u4le();
    $self->{rva_data} = $self->{_io}->read_u4le();
    $self->{ofs_data} = $self->{_io}->read_u4le();
}

sub characteristics {
    my ($self) = @_;
    return $self->{characteristics};
}

sub time_date_stamp {
    my ($self) = @_;
    return $self->{time_date_stamp};
}

sub version {
    my ($self) = @_;
    return $self->{version};
}

sub kind {
    my ($self) = @_;
    return $self->{kind};
}

sub len_data {
    my ($self) = @_;
    return $self->{len_data};
}

sub rva_data {
    my ($self) = @_;
    return $self->{rva_data};
}

sub ofs_data {
    my ($self) = @_;
    return $self->{ofs_data};
}

########################################################################
package WindowsPe::DosHeader;

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

    $self->{magic} = $self->{_io}->read_bytes(2);
    $self->{_unnamed1} = $self->{_io}->read_bytes(58);
    $self->{ofs_nt_headers} = $self->{_io}->read_u4le();
}

sub magic {
    my ($self) = @_;
    return $self->{magic};
}

sub _unnamed1 {
    my ($self) = @_;
    return $self->{_unnamed1};
}

sub ofs_nt_headers {
    my ($self) = @_;
    return $self->{ofs_nt_headers};
}

########################################################################
package WindowsPe::FileHeader;

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

    $self->{machine} = $self->{_io}->read_u2le();
    $self->{num_sections} = $self->{_io}->read_u2le();
    $self->{time_date_stamp} = $self->{_io}->read_u4le();
    $self->{ofs_symbols} = $self->{_io}->read_u4le();
    $self->{num_symbols} = $self->{_io}->read_u4le();
    $self->{len_optional_header} = $self->{_io}->read_u2le();
    $self->{characteristics} = $self->{_io}->read_u2le();
}

sub machine {
    my ($self) = @_;
    return $self->{machine};
}

sub num_sections {
    my ($self) = @_;
    return $self->{num_sections};
}

sub time_date_stamp {
    my ($self) = @_;
    return $self->{time_date_stamp};
}

sub ofs_symbols {
    my ($self) = @_;
    return $self->{ofs_symbols};
}

sub num_symbols {
    my ($self) = @_;
    return $self->{num_symbols};
}

sub len_optional_header {
    my ($self) = @_;
    return $self->{len_optional_header};
}

sub characteristics {
    my ($self) = @_;
    return $self->{characteristics};
}

########################################################################
package WindowsPe::NtHeaders;

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
    $self->{file_header} = WindowsPe::FileHeader->new($self->{_io}, $self, $self->{_root});
    $self->{optional_header} = WindowsPe::OptionalHeader->new($self->{_io}, $self, $self->{_root});
}

sub signature {
    my ($self) = @_;
    return $self->{signature};
}

sub file_header {
    my ($self) = @_;
    return $self->{file_header};
}

sub optional_header {
    my ($self) = @_;
    return $self->{optional_header};
}

########################################################################
package WindowsPe::OptionalEnd32;

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

    $self->{subsystem} = $self->{_io}->read_u2le();
    $self->{dll_characteristics} = $self->{_io}->read_u2le();
    $self->{stack_and_heap} = $self->{_io}->read_bytes(16);
    $self->{loader_flags} = $self->{_io}->read_u4le();
    $self->{num_directories} = $self->{_io}->read_u4le();
}

sub subsystem {
    my ($self) = @_;
    return $self->{subsystem};
}

sub dll_characteristics {
    my ($self) = @_;
    return $self->{dll_characteristics};
}

sub stack_and_heap {
    my ($self) = @_;
    return $self->{stack_and_heap};
}

sub loader_flags {
    my ($self) = @_;
    return $self->{loader_flags};
}

sub num_directories {
    my ($self) = @_;
    return $self->{num_directories};
}

########################################################################
package WindowsPe::OptionalEnd64;

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

    $self->{subsystem} = $self->{_io}->read_u2le();
    $self->{dll_characteristics} = $self->{_io}->read_u2le();
    $self->{stack_and_heap} = $self->{_io}->read_bytes(32);
    $self->{loader_flags} = $self->{_io}->read_u4le();
    $self->{num_directories} = $self->{_io}->read_u4le();
}

sub subsystem {
    my ($self) = @_;
    return $self->{subsystem};
}

sub dll_characteristics {
    my ($self) = @_;
    return $self->{dll_characteristics};
}

sub stack_and_heap {
    my ($self) = @_;
    return $self->{stack_and_heap};
}

sub loader_flags {
    my ($self) = @_;
    return $self->{loader_flags};
}

sub num_directories {
    my ($self) = @_;
    return $self->{num_directories};
}

########################################################################
package WindowsPe::OptionalHeader;

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

    $self->{magic} = $self->{_io}->read_u2le();
    $self->{linker_version} = $self->{_io}->read_u2le();
    $self->{len_code} = $self->{_io}->read_u4le();
    $self->{len_data} = $self->{_io}->read_u4le();
    $self->{len_zeroed_data} = $self->{_io}->read_u4le();
    $self->{entry_point} = $self->{_io}->read_u4le();
    $self->{base_of_code} = $self->{_io}->read_u4le();
    $self->{bases} = $self->{_io}->read_u8le();
    $self->{section_alignment} = $self->{_io}->read_u4le();
    $self->{file_alignment} = $self->{_io}->read_u4le();
    $self->{versions} = $self->{_io}->read_bytes(12);
    $self->{win32_version} = $self->{_io}->read_u4le();
    $self->{size_of_image} = $self->{_io}->read_u4le();
    $self->{size_of_headers} = $self->{_io}->read_u4le();
    $self->{checksum} = $self->{_io}->read_u4le();
}

sub magic {
    my ($self) = @_;
    return $self->{magic};
}

sub linker_version {
    my ($self) = @_;
    return $self->{linker_version};
}

sub len_code {
    my ($self) = @_;
    return $self->{len_code};
}

sub len_data {
    my ($self) = @_;
    return $self->{len_data};
}

sub len_zeroed_data {
    my ($self) = @_;
    return $self->{len_zeroed_data};
}

sub entry_point {
    my ($self) = @_;
    return $self->{entry_point};
}

sub base_of_code {
    my ($self) = @_;
    return $self->{base_of_code};
}

sub bases {
    my ($self) = @_;
    return $self->{bases};
}

sub section_alignment {
    my ($self) = @_;
    return $self->{section_alignment};
}

sub file_alignment {
    my ($self) = @_;
    return $self->{file_alignment};
}

sub versions {
    my ($self) = @_;
    return $self->{versions};
}

sub win32_version {
    my ($self) = @_;
    return $self->{win32_version};
}

sub size_of_image {
    my ($self) = @_;
    return $self->{size_of_image};
}

sub size_of_headers {
    my ($self) = @_;
    return $self->{size_of_headers};
}

sub checksum {
    my ($self) = @_;
    return $self->{checksum};
}

########################################################################
package WindowsPe::SectionHeader;

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

    $self->{name} = $self->{_io}->read_bytes(8);
    $self->{virtual_size} = $self->{_io}->read_u4le();
    $self->{rva} = $self->{_io}->read_u4le();
    $self->{len_raw} = $self->{_io}->read_u4le();
    $self->{ofs_raw} = $self->{_io}->read_u4le();
    $self->{ofs_relocations} = $self->{_io}->read_u4le();
    $self->{ofs_line_numbers} = $self->{_io}->read_u4le();
    $self->{num_relocations} = $self->{_io}->read_u2le();
    $self->{num_line_numbers} = $self->{_io}->read_u2le();
    $self->{characteristics} = $self->{_io}->read_u4le();
}

sub name {
    my ($self) = @_;
    return $self->{name};
}

sub virtual_size {
    my ($self) = @_;
    return $self->{virtual_size};
}

sub rva {
    my ($self) = @_;
    return $self->{rva};
}

sub len_raw {
    my ($self) = @_;
    return $self->{len_raw};
}

sub ofs_raw {
    my ($self) = @_;
    return $self->{ofs_raw};
}

sub ofs_relocations {
    my ($self) = @_;
    return $self->{ofs_relocations};
}

sub ofs_line_numbers {
    my ($self) = @_;
    return $self->{ofs_line_numbers};
}

sub num_relocations {
    my ($self) = @_;
    return $self->{num_relocations};
}

sub num_line_numbers {
    my ($self) = @_;
    return $self->{num_line_numbers};
}

sub characteristics {
    my ($self) = @_;
    return $self->{characteristics};
}

1;
