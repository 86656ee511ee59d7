# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_pdb.ksy; kaitai-struct-compiler 0.11.0

use strict;
use warnings;
use IO::KaitaiStruct 0.011_000;

########################################################################
package WindowsPdb;

our @ISA = 'IO::KaitaiStruct::Struct';

sub from_file {
    my ($class, $filename) = @_;
    my $fd;

    open($fd, '<', $filename) or return undef;
    binmode($fd);
    return new($class, IO::KaitaiStruct::Stream->new($fd));
}

our $MACHINES_NONE = 0;
our $MACHINES_I386 = 332;
our $MACHINES_ARMNT = 452;
our $MACHINES_AMD64 = 34404;
our $MACHINES_ARM64EC = 42561;
our $MACHINES_ARM64X = 42574;
our $MACHINES_ARM64 = 43620;

our $PUBLIC_FLAGS_CODE = 1;
our $PUBLIC_FLAGS_FUNCTION = 2;
our $PUBLIC_FLAGS_MANAGED = 4;
our $PUBLIC_FLAGS_MSIL = 8;

our $SYMBOL_FORMS_C7 = 1;
our $SYMBOL_FORMS_C11 = 2;
our $SYMBOL_FORMS_C13 = 4;

our $SYMBOL_KINDS_END = 6;
our $SYMBOL_KINDS_LDATA32_ST = 4103;
our $SYMBOL_KINDS_GDATA32_ST = 4104;
our $SYMBOL_KINDS_PUB32_ST = 4105;
our $SYMBOL_KINDS_LPROC32_ST = 4106;
our $SYMBOL_KINDS_GPROC32_ST = 4107;
our $SYMBOL_KINDS_LDATA32 = 4364;
our $SYMBOL_KINDS_GDATA32 = 4365;
our $SYMBOL_KINDS_PUB32 = 4366;
our $SYMBOL_KINDS_LPROC32 = 4367;
our $SYMBOL_KINDS_GPROC32 = 4368;
our $SYMBOL_KINDS_LPROC32_ID = 4422;
our $SYMBOL_KINDS_GPROC32_ID = 4423;
our $SYMBOL_KINDS_PROC_ID_END = 4431;

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

    $self->{magic} = $self->{_io}->read_bytes(24);
    die 'magic is not valid' unless $self->{magic} eq "\x4d\x69\x63\x72\x6f\x73\x6f\x66\x74\x20\x43\x2f\x43\x2b\x2b\x20\x4d\x53\x46\x20\x37\x2e\x30\x30";
    $self->{magic_end} = $self->{_io}->read_bytes(8);
    die 'magic_end is not valid' unless $self->{magic_end} eq "\x0d\x0a\x1a\x44\x53\x00\x00\x00";
    $self->{block_size} = $self->{_io}->read_u4le();
    $self->{free_block_map} = $self->{_io}->read_u4le();
    $self->{num_blocks} = $self->{_io}->read_u4le();
    $self->{len_directory} = $self->{_io}->read_u4le();
    $self->{_unnamed6} = $self->{_io}->read_bytes(4);
}

sub block_mask {
    my ($self) = @_;
    return $self->{block_mask} if ($self->{block_mask});
    $self->{block_mask} = ($self->block_size() - 1);
    return $self->{block_mask};
}

sub directory_list_blocks {
    my ($self) = @_;
    return $self->{directory_list_blocks} if ($self->{directory_list_blocks});
    my $_pos = $self->{_io}->pos();
    $self->{_io}->seek($self->ofs_directory_list_blocks());
    $self->{directory_list_blocks} = [];
    my $n_directory_list_blocks = $self->num_directory_list_blocks();
    for (my $i = 0; $i < $n_directory_list_blocks; $i++) {
        push @{$self->{directory_list_blocks}}, $self->{_io}->read_u4le();
    }
    $self->{_io}->seek($_pos);
    return $self->{directory_list_blocks};
}

sub num_directory_blocks {
    my ($self) = @_;
    return $self->{num_directory_blocks} if ($self->{num_directory_blocks});
    $self->{num_directory_blocks} = int(($self->len_directory() + $self->block_mask()) / $self->block_size());
    return $self->{num_directory_blocks};
}

sub num_directory_list_blocks {
    my ($self) = @_;
    return $self->{num_directory_list_blocks} if ($self->{num_directory_list_blocks});
    $self->{num_directory_list_blocks} = int(($self->num_directory_blocks() * 4 + $self->block_mask()) / $self->block_size());
    return $self->{num_directory_list_blocks};
}

sub ofs_directory_list_blocks {
    my ($self) = @_;
    return $self->{ofs_directory_list_blocks} if ($self->{ofs_directory_list_blocks});
    $self->{ofs_directory_list_blocks} = 52;
    return $self->{ofs_directory_list_blocks};
}

sub magic {
    my ($self) = @_;
    return $self->{magic};
}

sub magic_end {
    my ($self) = @_;
    return $self->{magic_end};
}

sub block_size {
    my ($self) = @_;
    return $self->{block_size};
}

sub free_block_map {
    my ($self) = @_;
    return $self->{free_block_map};
}

sub num_blocks {
    my ($self) = @_;
    return $self->{num_blocks};
}

sub len_directory {
    my ($self) = @_;
    return $self->{len_directory};
}

sub _unnamed6 {
    my ($self) = @_;
    return $self->{_unnamed6};
}

########################################################################
package WindowsPdb::DataFields;

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

    $self->{type_index} = $self->{_io}->read_u4le();
    $self->{offset} = $self->{_io}->read_u4le();
    $self->{section} = $self->{_io}->read_u2le();
}

sub type_index {
    my ($self) = @_;
    return $self->{type_index};
}

sub offset {
    my ($self) = @_;
    return $self->{offset};
}

sub section {
    my ($self) = @_;
    return $self->{section};
}

########################################################################
package WindowsPdb::DataSymbol;

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

    $self->{fields} = WindowsPdb::DataFields->new($self->{_io}, $self, $self->{_root});
    $self->{name} = $self->{_io}->read_bytes_term(0, 0, 1, 1);
}

sub fields {
    my ($self) = @_;
    return $self->{fields};
}

sub name {
    my ($self) = @_;
    return $self->{name};
}

########################################################################
package WindowsPdb::DbiHeader;

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

    $self->{signature} = $self->{_io}->read_u4le();
    $self->{version} = $self->{_io}->read_u4le();
    $self->{age} = $self->{_io}->read_u4le();
    $self->{global_symbol_stream} = $self->{_io}->read_u2le();
    $self->{build_number} = $self->{_io}->read_u2le();
    $self->{public_symbol_stream} = $self->{_io}->read_u2le();
    $self->{pdb_dll_version} = $self->{_io}->read_u2le();
    $self->{symbol_record_stream} = $self->{_io}->read_u2le();
    $self->{pdb_dll_build} = $self->{_io}->read_u2le();
    $self->{len_modules} = $self->{_io}->read_u4le();
    $self->{len_section_contributions} = $self->{_io}->read_u4le();
    $self->{len_section_map} = $self->{_io}->read_u4le();
    $self->{len_source_files} = $self->{_io}->read_u4le();
    $self->{len_type_servers} = $self->{_io}->read_u4le();
    $self->{mfc_type_server} = $self->{_io}->read_u4le();
    $self->{len_debug_header} = $self->{_io}->read_u4le();
    $self->{len_edit_and_continue} = $self->{_io}->read_u4le();
    $self->{flags} = $self->{_io}->read_u2le();
    $self->{machine} = $self->{_io}->read_u2le();
    $self->{_unnamed19} = $self->{_io}->read_bytes(4);
}

sub signature {
    my ($self) = @_;
    return $self->{signature};
}

sub version {
    my ($self) = @_;
    return $self->{version};
}

sub age {
    my ($self) = @_;
    return $self->{age};
}

sub global_symbol_stream {
    my ($self) = @_;
    return $self->{global_symbol_stream};
}

sub build_number {
    my ($self) = @_;
    return $self->{build_number};
}

sub public_symbol_stream {
    my ($self) = @_;
    return $self->{public_symbol_stream};
}

sub pdb_dll_version {
    my ($self) = @_;
    return $self->{pdb_dll_version};
}

sub symbol_record_stream {
    my ($self) = @_;
    return $self->{symbol_record_stream};
}

sub pdb_dll_build {
    my ($self) = @_;
    return $self->{pdb_dll_build};
}

sub len_modules {
    my ($self) = @_;
    return $self->{len_modules};
}

sub len_section_contributions {
    my ($self) = @_;
    return $self->{len_section_contributions};
}

sub len_section_map {
    my ($self) = @_;
    return $self->{len_section_map};
}

sub len_source_files {
    my ($self) = @_;
    return $self->{len_source_files};
}

sub len_type_servers {
    my ($self) = @_;
    return $self->{len_type_servers};
}

sub mfc_type_server {
    my ($self) = @_;
    return $self->{mfc_type_server};
}

sub len_debug_header {
    my ($self) = @_;
    return $self->{len_debug_header};
}

sub len_edit_and_continue {
    my ($self) = @_;
    return $self->{len_edit_and_continue};
}

sub flags {
    my ($self) = @_;
    return $self->{flags};
}

sub machine {
    my ($self) = @_;
    return $self->{machine};
}

sub _unnamed19 {
    my ($self) = @_;
    return $self->{_unnamed19};
}

########################################################################
package WindowsPdb::DebugHeader;

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

    $self->{fpo} = $self->{_io}->read_u2le();
    $self->{exception} = $self->{_io}->read_u2le();
    $self->{fixup} = $self->{_io}->read_u2le();
    $self->{omap_to_source} = $self->{_io}->read_u2le();
    $self->{omap_from_source} = $self->{_io}->read_u2le();
    $self->{section_headers} = $self->{_io}->read_u2le();
    $self->{token_rid_map} = $self->{_io}->read_u2le();
    $self->{xdata} = $self->{_io}->read_u2le();
    $self->{pdata} = $self->{_io}->read_u2le();
    $self->{new_fpo} = $self->{_io}->read_u2le();
    $self->{original_section_headers} = $self->{_io}->read_u2le();
}

sub fpo {
    my ($self) = @_;
    return $self->{fpo};
}

sub exception {
    my ($self) = @_;
    return $self->{exception};
}

sub fixup {
    my ($self) = @_;
    return $self->{fixup};
}

sub omap_to_source {
    my ($self) = @_;
    return $self->{omap_to_source};
}

sub omap_from_source {
    my ($self) = @_;
    return $self->{omap_from_source};
}

sub section_headers {
    my ($self) = @_;
    return $self->{section_headers};
}

sub token_rid_map {
    my ($self) = @_;
    return $self->{token_rid_map};
}

sub xdata {
    my ($self) = @_;
    return $self->{xdata};
}

sub pdata {
    my ($self) = @_;
    return $self->{pdata};
}

sub new_fpo {
    my ($self) = @_;
    return $self->{new_fpo};
}

sub original_section_headers {
    my ($self) = @_;
    return $self->{original_section_headers};
}

########################################################################
package WindowsPdb::DirectoryHead;

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

    $self->{num_streams} = $self->{_io}->read_u4le();
}

sub num_streams {
    my ($self) = @_;
    return $self->{num_streams};
}

########################################################################
package WindowsPdb::ImageCopyHead;

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
    $self->{len_head} = $self->{_io}->read_u4le();
    $self->{len_data} = $self->{_io}->read_u4le();
    $self->{data_rva} = $self->{_io}->read_u4le();
    $self->{image_base} = $self->{_io}->read_u8le();
    $self->{_unnamed5} = $self->{_io}->read_bytes(4);
    $self->{_unnamed6} = $self->{_io}->read_bytes(4);
}

sub version {
    my ($self) = @_;
    return $self->{version};
}

sub len_head {
    my ($self) = @_;
    return $self->{len_head};
}

sub len_data {
    my ($self) = @_;
    return $self->{len_data};
}

sub data_rva {
    my ($self) = @_;
    return $self->{data_rva};
}

sub image_base {
    my ($self) = @_;
    return $self->{image_base};
}

sub _unnamed5 {
    my ($self) = @_;
    return $self->{_unnamed5};
}

sub _unnamed6 {
    my ($self) = @_;
    return $self->{_unnamed6};
}

########################################################################
package WindowsPdb::InfoHeader;

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
    $self->{signature} = $self->{_io}->read_u4le();
    $self->{age} = $self->{_io}->read_u4le();
    $self->{guid} = $self->{_io}->read_bytes(16);
}

sub version {
    my ($self) = @_;
    return $self->{version};
}

sub signature {
    my ($self) = @_;
    return $self->{signature};
}

sub age {
    my ($self) = @_;
    return $self->{age};
}

sub guid {
    my ($self) = @_;
    return $self->{guid};
}

########################################################################
package WindowsPdb::ModuleFields;

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

    $self->{_unnamed0} = $self->{_io}->read_bytes(4);
    $self->{section} = $self->{_io}->read_u2le();
    $self->{_unnamed2} = $self->{_io}->read_bytes(2);
    $self->{section_offset} = $self->{_io}->read_u4le();
    $self->{contribution_size} = $self->{_io}->read_u4le();
    $self->{characteristics} = $self->{_io}->read_u4le();
    $self->{module_index} = $self->{_io}->read_u2le();
    $self->{_unnamed7} = $self->{_io}->read_bytes(2);
    $self->{data_checksum} = $self->{_io}->read_u4le();
    $self->{relocation_checksum} = $self->{_io}->read_u4le();
    $self->{flags} = $self->{_io}->read_u2le();
    $self->{symbol_stream} = $self->{_io}->read_u2le();
    $self->{len_symbols} = $self->{_io}->read_u4le();
    $self->{len_old_lines} = $self->{_io}->read_u4le();
    $self->{len_lines} = $self->{_io}->read_u4le();
    $self->{num_files} = $self->{_io}->read_u2le();
    $self->{_unnamed16} = $self->{_io}->read_bytes(2);
    $self->{_unnamed17} = $self->{_io}->read_bytes(4);
    $self->{source_name} = $self->{_io}->read_u4le();
    $self->{pdb_name} = $self->{_io}->read_u4le();
}

sub _unnamed0 {
    my ($self) = @_;
    return $self->{_unnamed0};
}

sub section {
    my ($self) = @_;
    return $self->{section};
}

sub _unnamed2 {
    my ($self) = @_;
    return $self->{_unnamed2};
}

sub section_offset {
    my ($self) = @_;
    return $self->{section_offset};
}

sub contribution_size {
    my ($self) = @_;
    return $self->{contribution_size};
}

sub characteristics {
    my ($self) = @_;
    return $self->{characteristics};
}

sub module_index {
    my ($self) = @_;
    return $self->{module_index};
}

sub _unnamed7 {
    my ($self) = @_;
    return $self->{_unnamed7};
}

sub data_checksum {
    my ($self) = @_;
    return $self->{data_checksum};
}

sub relocation_checksum {
    my ($self) = @_;
    return $self->{relocation_checksum};
}

sub flags {
    my ($self) = @_;
    return $self->{flags};
}

sub symbol_stream {
    my ($self) = @_;
    return $self->{symbol_stream};
}

sub len_symbols {
    my ($self) = @_;
    return $self->{len_symbols};
}

sub len_old_lines {
    my ($self) = @_;
    return $self->{len_old_lines};
}

sub len_lines {
    my ($self) = @_;
    return $self->{len_lines};
}

sub num_files {
    my ($self) = @_;
    return $self->{num_files};
}

sub _unnamed16 {
    my ($self) = @_;
    return $self->{_unnamed16};
}

sub _unnamed17 {
    my ($self) = @_;
    return $self->{_unnamed17};
}

sub source_name {
    my ($self) = @_;
    return $self->{source_name};
}

sub pdb_name {
    my ($self) = @_;
    return $self->{pdb_name};
}

########################################################################
package WindowsPdb::ModuleRecord;

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

    $self->{fields} = WindowsPdb::ModuleFields->new($self->{_io}, $self, $self->{_root});
    $self->{module_name} = $self->{_io}->read_bytes_term(0, 0, 1, 1);
    $self->{object_name} = $self->{_io}->read_bytes_term(0, 0, 1, 1);
}

sub fields {
    my ($self) = @_;
    return $self->{fields};
}

sub module_name {
    my ($self) = @_;
    return $self->{module_name};
}

sub object_name {
    my ($self) = @_;
    return $self->{object_name};
}

########################################################################
package WindowsPdb::ModuleSignature;

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

    $self->{form} = $self->{_io}->read_u4le();
}

sub form {
    my ($self) = @_;
    return $self->{form};
}

########################################################################
package WindowsPdb::OmapEntry;

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

    $self->{source} = $self->{_io}->read_u4le();
    $self->{target} = $self->{_io}->read_u4le();
}

sub source {
    my ($self) = @_;
    return $self->{source};
}

sub target {
    my ($self) = @_;
    return $self->{target};
}

########################################################################
package WindowsPdb::ProcedureFields;

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

    $self->{ofs_parent} = $self->{_io}->read_u4le();
    $self->{ofs_end} = $self->{_io}->read_u4le();
    $self->{ofs_next} = $self->{_io}->read_u4le();
    $self->{code_size} = $self->{_io}->read_u4le();
    $self->{debug_start} = $self->{_io}->read_u4le();
    $self->{debug_end} = $self->{_io}->read_u4le();
    $self->{type_index} = $self->{_io}->read_u4le();
    $self->{offset} = $self->{_io}->read_u4le();
    $self->{section} = $self->{_io}->read_u2le();
    $self->{flags} = $self->{_io}->read_u1();
}

sub ofs_parent {
    my ($self) = @_;
    return $self->{ofs_parent};
}

sub ofs_end {
    my ($self) = @_;
    return $self->{ofs_end};
}

sub ofs_next {
    my ($self) = @_;
    return $self->{ofs_next};
}

sub code_size {
    my ($self) = @_;
    return $self->{code_size};
}

sub debug_start {
    my ($self) = @_;
    return $self->{debug_start};
}

sub debug_end {
    my ($self) = @_;
    return $self->{debug_end};
}

sub type_index {
    my ($self) = @_;
    return $self->{type_index};
}

sub offset {
    my ($self) = @_;
    return $self->{offset};
}

sub section {
    my ($self) = @_;
    return $self->{section};
}

sub flags {
    my ($self) = @_;
    return $self->{flags};
}

########################################################################
package WindowsPdb::ProcedureSymbol;

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

    $self->{fields} = WindowsPdb::ProcedureFields->new($self->{_io}, $self, $self->{_root});
    $self->{name} = $self->{_io}->read_bytes_term(0, 0, 1, 1);
}

sub fields {
    my ($self) = @_;
    return $self->{fields};
}

sub name {
    my ($self) = @_;
    return $self->{name};
}

########################################################################
package WindowsPdb::PublicFields;

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

    $self->{flags} = $self->{_io}->read_u4le();
    $self->{offset} = $self->{_io}->read_u4le();
    $self->{section} = $self->{_io}->read_u2le();
}

sub flags {
    my ($self) = @_;
    return $self->{flags};
}

sub offset {
    my ($self) = @_;
    return $self->{offset};
}

sub section {
    my ($self) = @_;
    return $self->{section};
}

########################################################################
package WindowsPdb::PublicSymbol;

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

    $self->{fields} = WindowsPdb::PublicFields->new($self->{_io}, $self, $self->{_root});
    $self->{name} = $self->{_io}->read_bytes_term(0, 0, 1, 1);
}

sub fields {
    my ($self) = @_;
    return $self->{fields};
}

sub name {
    my ($self) = @_;
    return $self->{name};
}

########################################################################
package WindowsPdb::SymbolHead;

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
    $self->{kind} = $self->{_io}->read_u2le();
}

sub len_record {
    my ($self) = @_;
    return $self->{len_record};
}

sub kind {
    my ($self) = @_;
    return $self->{kind};
}

1;
