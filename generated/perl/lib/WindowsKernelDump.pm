# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_kernel_dump.ksy; kaitai-struct-compiler 0.11.0

use strict;
use warnings;
use IO::KaitaiStruct 0.011_000;

########################################################################
package WindowsKernelDump;

our @ISA = 'IO::KaitaiStruct::Struct';

sub from_file {
    my ($class, $filename) = @_;
    my $fd;

    open($fd, '<', $filename) or return undef;
    binmode($fd);
    return new($class, IO::KaitaiStruct::Stream->new($fd));
}

our $ATTRIBUTE_MASKS_HIBER_CRASH = 1;
our $ATTRIBUTE_MASKS_DUMP_DEVICE_POWER_OFF = 2;
our $ATTRIBUTE_MASKS_INSUFFICIENT_DUMPFILE_SIZE = 4;
our $ATTRIBUTE_MASKS_KERNEL_GENERATED_TRIAGE_DUMP = 8;
our $ATTRIBUTE_MASKS_LIVE_DUMP_GENERATED_DUMP = 16;
our $ATTRIBUTE_MASKS_DUMP_IS_GENERATED_OFFLINE = 32;
our $ATTRIBUTE_MASKS_FILTER_DUMP_FILE = 64;
our $ATTRIBUTE_MASKS_EARLY_BOOT_CRASH = 128;
our $ATTRIBUTE_MASKS_ENCRYPTED_DUMP_DATA = 256;
our $ATTRIBUTE_MASKS_DECRYPTED_DUMP = 512;

our $BITMAP_SIGNATURES_FULL = 1347241030;
our $BITMAP_SIGNATURES_SUMMARY = 1347241043;

our $CONTEXT_ARM64_FLAGS_CONTROL = 1;
our $CONTEXT_ARM64_FLAGS_INTEGER = 2;
our $CONTEXT_ARM64_FLAGS_FLOATING_POINT = 4;
our $CONTEXT_ARM64_FLAGS_DEBUG_REGISTERS = 8;
our $CONTEXT_ARM64_FLAGS_X18 = 16;
our $CONTEXT_ARM64_FLAGS_XSTATE = 32;
our $CONTEXT_ARM64_FLAGS_ARM64 = 4194304;
our $CONTEXT_ARM64_FLAGS_RET_TO_GUEST = 67108864;
our $CONTEXT_ARM64_FLAGS_EXCEPTION_REQUEST = 1073741824;

our $CONTEXT_ARM_FLAGS_CONTROL = 1;
our $CONTEXT_ARM_FLAGS_INTEGER = 2;
our $CONTEXT_ARM_FLAGS_FLOATING_POINT = 4;
our $CONTEXT_ARM_FLAGS_DEBUG_REGISTERS = 8;
our $CONTEXT_ARM_FLAGS_ARM = 2097152;

our $CONTEXT_X64_FLAGS_CONTROL = 1;
our $CONTEXT_X64_FLAGS_INTEGER = 2;
our $CONTEXT_X64_FLAGS_SEGMENTS = 4;
our $CONTEXT_X64_FLAGS_FLOATING_POINT = 8;
our $CONTEXT_X64_FLAGS_DEBUG_REGISTERS = 16;
our $CONTEXT_X64_FLAGS_AMD64 = 1048576;

our $CONTEXT_X86_FLAGS_CONTROL = 1;
our $CONTEXT_X86_FLAGS_INTEGER = 2;
our $CONTEXT_X86_FLAGS_SEGMENTS = 4;
our $CONTEXT_X86_FLAGS_FLOATING_POINT = 8;
our $CONTEXT_X86_FLAGS_DEBUG_REGISTERS = 16;
our $CONTEXT_X86_FLAGS_EXTENDED_REGISTERS = 32;
our $CONTEXT_X86_FLAGS_XSTATE = 64;
our $CONTEXT_X86_FLAGS_I386 = 65536;

our $DUMP_TYPES_UNSPECIFIED = 0;
our $DUMP_TYPES_FULL = 1;
our $DUMP_TYPES_SUMMARY = 2;
our $DUMP_TYPES_HEADER = 3;
our $DUMP_TYPES_TRIAGE = 4;
our $DUMP_TYPES_BITMAP_FULL = 5;
our $DUMP_TYPES_BITMAP_KERNEL = 6;
our $DUMP_TYPES_AUTOMATIC = 7;
our $DUMP_TYPES_KERNEL_MEMORY = 8;
our $DUMP_TYPES_KERNEL_AND_USER_MEMORY = 9;
our $DUMP_TYPES_COMPLETE_MEMORY = 10;

our $MACHINE_TYPES_I386 = 332;
our $MACHINE_TYPES_ALPHA = 388;
our $MACHINE_TYPES_ARMNT = 452;
our $MACHINE_TYPES_IA64 = 512;
our $MACHINE_TYPES_ALPHA64 = 644;
our $MACHINE_TYPES_AMD64 = 34404;
our $MACHINE_TYPES_ARM64 = 43620;

our $MINIDUMP_FIELD_MASKS_CONTEXT = 1;
our $MINIDUMP_FIELD_MASKS_EXCEPTION = 2;
our $MINIDUMP_FIELD_MASKS_PRCB = 4;
our $MINIDUMP_FIELD_MASKS_PROCESS = 8;
our $MINIDUMP_FIELD_MASKS_THREAD = 16;
our $MINIDUMP_FIELD_MASKS_STACK = 32;
our $MINIDUMP_FIELD_MASKS_DRIVER_LIST = 64;
our $MINIDUMP_FIELD_MASKS_BROKEN_DRIVER = 128;
our $MINIDUMP_FIELD_MASKS_MM_INFO = 256;
our $MINIDUMP_FIELD_MASKS_DATA_PAGE = 512;
our $MINIDUMP_FIELD_MASKS_DEBUGGER_DATA = 1024;
our $MINIDUMP_FIELD_MASKS_DATA_BLOCKS = 2048;

our $PRODUCT_TYPES_WORKSTATION = 1;
our $PRODUCT_TYPES_DOMAIN_CONTROLLER = 2;
our $PRODUCT_TYPES_SERVER = 3;

our $SUITE_MASKS_SMALL_BUSINESS = 1;
our $SUITE_MASKS_ENTERPRISE = 2;
our $SUITE_MASKS_BACK_OFFICE = 4;
our $SUITE_MASKS_COMMUNICATIONS = 8;
our $SUITE_MASKS_TERMINAL = 16;
our $SUITE_MASKS_SMALL_BUSINESS_RESTRICTED = 32;
our $SUITE_MASKS_EMBEDDED_NT = 64;
our $SUITE_MASKS_DATACENTER = 128;
our $SUITE_MASKS_SINGLE_USER_TS = 256;
our $SUITE_MASKS_PERSONAL = 512;
our $SUITE_MASKS_BLADE = 1024;
our $SUITE_MASKS_EMBEDDED_RESTRICTED = 2048;
our $SUITE_MASKS_SECURITY_APPLIANCE = 4096;
our $SUITE_MASKS_STORAGE_SERVER = 8192;
our $SUITE_MASKS_COMPUTE_SERVER = 16384;
our $SUITE_MASKS_WH_SERVER = 32768;
our $SUITE_MASKS_MULTI_USER_TS = 131072;

our $SUMMARY_OPTION_MASKS_VALID_KERNEL_VA = 1;
our $SUMMARY_OPTION_MASKS_VALID_CURRENT_USER_VA = 2;

our $TRIAGE_OPTION_MASKS_OVERFLOWED = 256;

our $VALID_DUMPS_DUMP64 = 875976004;
our $VALID_DUMPS_DUMP32 = 1347245380;

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
    die 'signature is not valid' unless $self->{signature} eq "\x50\x41\x47\x45";
    $self->{valid_dump} = $self->{_io}->read_u4le();
    die 'valid_dump is not valid' unless $self->{valid_dump} == $WindowsKernelDump::VALID_DUMPS_DUMP64 || $self->{valid_dump} == $WindowsKernelDump::VALID_DUMPS_DUMP32;
    my $_on = $self->valid_dump();
    if ($_on == $WindowsKernelDump::VALID_DUMPS_DUMP32) {
        $self->{_raw_header} = $self->{_io}->read_bytes($self->len_header() - 8);
        my $io__raw_header = IO::KaitaiStruct::Stream->new($self->{_raw_header});
        $self->{header} = WindowsKernelDump::Header32->new($io__raw_header, $self, $self->{_root});
    }
    elsif ($_on == $WindowsKernelDump::VALID_DUMPS_DUMP64) {
        $self->{_raw_header} = $self->{_io}->read_bytes($self->len_header() - 8);
        my $io__raw_header = IO::KaitaiStruct::Stream->new($self->{_raw_header});
        $self->{header} = WindowsKernelDump::Header64->new($io__raw_header, $self, $self->{_root});
    }
    else {
        $self->{header} = $self->{_io}->read_bytes($self->len_header() - 8);
    }
}

sub bitmap_header {
    my ($self) = @_;
    return $self->{bitmap_header} if ($self->{bitmap_header});
    if ( (($self->kind() == $WindowsKernelDump::DUMP_TYPES_BITMAP_FULL) || ($self->kind() == $WindowsKernelDump::DUMP_TYPES_BITMAP_KERNEL) || ($self->kind() == $WindowsKernelDump::DUMP_TYPES_AUTOMATIC)) ) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek($self->len_header());
        $self->{bitmap_header} = WindowsKernelDump::BitmapHeader->new($self->{_io}, $self, $self->{_root});
        $self->{_io}->seek($_pos);
    }
    return $self->{bitmap_header};
}

sub kind {
    my ($self) = @_;
    return $self->{kind} if ($self->{kind});
    $self->{kind} = ($self->valid_dump() == $WindowsKernelDump::VALID_DUMPS_DUMP64 ? $self->header()->dump_type() : $self->header()->dump_type());
    return $self->{kind};
}

sub len_header {
    my ($self) = @_;
    return $self->{len_header} if ($self->{len_header});
    $self->{len_header} = ($self->valid_dump() == $WindowsKernelDump::VALID_DUMPS_DUMP64 ? 8192 : 4096);
    return $self->{len_header};
}

sub len_page {
    my ($self) = @_;
    return $self->{len_page} if ($self->{len_page});
    $self->{len_page} = 4096;
    return $self->{len_page};
}

sub ofs_pages {
    my ($self) = @_;
    return $self->{ofs_pages} if ($self->{ofs_pages});
    $self->{ofs_pages} = $self->len_header();
    return $self->{ofs_pages};
}

sub rdmp_header {
    my ($self) = @_;
    return $self->{rdmp_header} if ($self->{rdmp_header});
    if ( (($self->valid_dump() == $WindowsKernelDump::VALID_DUMPS_DUMP64) && ( (($self->kind() == $WindowsKernelDump::DUMP_TYPES_KERNEL_MEMORY) || ($self->kind() == $WindowsKernelDump::DUMP_TYPES_KERNEL_AND_USER_MEMORY) || ($self->kind() == $WindowsKernelDump::DUMP_TYPES_COMPLETE_MEMORY)) )) ) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek($self->len_header());
        $self->{rdmp_header} = WindowsKernelDump::RdmpHeader->new($self->{_io}, $self, $self->{_root});
        $self->{_io}->seek($_pos);
    }
    return $self->{rdmp_header};
}

sub summary_header {
    my ($self) = @_;
    return $self->{summary_header} if ($self->{summary_header});
    if ($self->kind() == $WindowsKernelDump::DUMP_TYPES_SUMMARY) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek($self->len_header());
        $self->{summary_header} = WindowsKernelDump::SummaryHeader->new($self->{_io}, $self, $self->{_root});
        $self->{_io}->seek($_pos);
    }
    return $self->{summary_header};
}

sub triage {
    my ($self) = @_;
    return $self->{triage} if ($self->{triage});
    if ($self->kind() == $WindowsKernelDump::DUMP_TYPES_TRIAGE) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek($self->len_header());
        my $_on = $self->valid_dump();
        if ($_on == $WindowsKernelDump::VALID_DUMPS_DUMP32) {
            $self->{triage} = WindowsKernelDump::TriageDump32->new($self->{_io}, $self, $self->{_root});
        }
        elsif ($_on == $WindowsKernelDump::VALID_DUMPS_DUMP64) {
            $self->{triage} = WindowsKernelDump::TriageDump64->new($self->{_io}, $self, $self->{_root});
        }
        $self->{_io}->seek($_pos);
    }
    return $self->{triage};
}

sub signature {
    my ($self) = @_;
    return $self->{signature};
}

sub valid_dump {
    my ($self) = @_;
    return $self->{valid_dump};
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
package WindowsKernelDump::BitmapHeader;

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
    die 'signature is not valid' unless $self->{signature} == $WindowsKernelDump::BITMAP_SIGNATURES_FULL || $self->{signature} == $WindowsKernelDump::BITMAP_SIGNATURES_SUMMARY;
    $self->{valid_dump} = $self->{_io}->read_bytes(4);
    die 'valid_dump is not valid' unless $self->{valid_dump} eq "\x44\x55\x4d\x50";
    $self->{_unnamed2} = $self->{_io}->read_bytes(24);
    $self->{first_page} = $self->{_io}->read_u8le();
    $self->{total_present_pages} = $self->{_io}->read_u8le();
    $self->{pages} = $self->{_io}->read_u8le();
}

sub bitmap {
    my ($self) = @_;
    return $self->{bitmap} if ($self->{bitmap});
    my $io = $self->_root()->_io();
    my $_pos = $io->pos();
    $io->seek($self->ofs_bitmap());
    $self->{bitmap} = $io->read_bytes($self->len_bitmap());
    $io->seek($_pos);
    return $self->{bitmap};
}

sub len_bitmap {
    my ($self) = @_;
    return $self->{len_bitmap} if ($self->{len_bitmap});
    $self->{len_bitmap} = int(($self->pages() + 7) / 8);
    return $self->{len_bitmap};
}

sub ofs_bitmap {
    my ($self) = @_;
    return $self->{ofs_bitmap} if ($self->{ofs_bitmap});
    $self->{ofs_bitmap} = $self->_root()->len_header() + 56;
    return $self->{ofs_bitmap};
}

sub signature {
    my ($self) = @_;
    return $self->{signature};
}

sub valid_dump {
    my ($self) = @_;
    return $self->{valid_dump};
}

sub _unnamed2 {
    my ($self) = @_;
    return $self->{_unnamed2};
}

sub first_page {
    my ($self) = @_;
    return $self->{first_page};
}

sub total_present_pages {
    my ($self) = @_;
    return $self->{total_present_pages};
}

sub pages {
    my ($self) = @_;
    return $self->{pages};
}

########################################################################
package WindowsKernelDump::BlobFileHeader;

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

    $self->{signature1} = $self->{_io}->read_bytes(4);
    die 'signature1 is not valid' unless $self->{signature1} eq "\x44\x75\x6d\x70";
    $self->{signature2} = $self->{_io}->read_bytes(4);
    die 'signature2 is not valid' unless $self->{signature2} eq "\x42\x6c\x6f\x62";
    $self->{header_size} = $self->{_io}->read_u4le();
    $self->{build_number} = $self->{_io}->read_u4le();
}

sub signature1 {
    my ($self) = @_;
    return $self->{signature1};
}

sub signature2 {
    my ($self) = @_;
    return $self->{signature2};
}

sub header_size {
    my ($self) = @_;
    return $self->{header_size};
}

sub build_number {
    my ($self) = @_;
    return $self->{build_number};
}

########################################################################
package WindowsKernelDump::BlobHeader;

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

    $self->{header_size} = $self->{_io}->read_u4le();
    $self->{tag} = $self->{_io}->read_bytes(16);
    $self->{data_size} = $self->{_io}->read_u4le();
    $self->{pre_pad} = $self->{_io}->read_u4le();
    $self->{post_pad} = $self->{_io}->read_u4le();
}

sub header_size {
    my ($self) = @_;
    return $self->{header_size};
}

sub tag {
    my ($self) = @_;
    return $self->{tag};
}

sub data_size {
    my ($self) = @_;
    return $self->{data_size};
}

sub pre_pad {
    my ($self) = @_;
    return $self->{pre_pad};
}

sub post_pad {
    my ($self) = @_;
    return $self->{post_pad};
}

########################################################################
package WindowsKernelDump::ContextArm;

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

    $self->{context_flags} = $self->{_io}->read_u4le();
    $self->{r} = [];
    my $n_r = 13;
    for (my $i = 0; $i < $n_r; $i++) {
        push @{$self->{r}}, $self->{_io}->read_u4le();
    }
    $self->{sp} = $self->{_io}->read_u4le();
    $self->{lr} = $self->{_io}->read_u4le();
    $self->{pc} = $self->{_io}->read_u4le();
    $self->{cpsr} = $self->{_io}->read_u4le();
    $self->{fpscr} = $self->{_io}->read_u4le();
    $self->{_unnamed7} = $self->{_io}->read_bytes(4);
    $self->{q} = [];
    my $n_q = 16;
    for (my $i = 0; $i < $n_q; $i++) {
        push @{$self->{q}}, WindowsKernelDump::M128a->new($self->{_io}, $self, $self->{_root});
    }
    $self->{bvr} = [];
    my $n_bvr = 8;
    for (my $i = 0; $i < $n_bvr; $i++) {
        push @{$self->{bvr}}, $self->{_io}->read_u4le();
    }
    $self->{bcr} = [];
    my $n_bcr = 8;
    for (my $i = 0; $i < $n_bcr; $i++) {
        push @{$self->{bcr}}, $self->{_io}->read_u4le();
    }
    $self->{wvr} = [];
    my $n_wvr = 1;
    for (my $i = 0; $i < $n_wvr; $i++) {
        push @{$self->{wvr}}, $self->{_io}->read_u4le();
    }
    $self->{wcr} = [];
    my $n_wcr = 1;
    for (my $i = 0; $i < $n_wcr; $i++) {
        push @{$self->{wcr}}, $self->{_io}->read_u4le();
    }
    $self->{_unnamed13} = $self->{_io}->read_bytes(8);
}

sub context_flag_arm {
    my ($self) = @_;
    return $self->{context_flag_arm} if ($self->{context_flag_arm});
    $self->{context_flag_arm} =  (($self->context_flags_written()) && (($self->context_flags() & 2097152) != 0)) ;
    return $self->{context_flag_arm};
}

sub context_flag_control {
    my ($self) = @_;
    return $self->{context_flag_control} if ($self->{context_flag_control});
    $self->{context_flag_control} =  (($self->context_flags_written()) && (($self->context_flags() & 1) != 0)) ;
    return $self->{context_flag_control};
}

sub context_flag_debug_registers {
    my ($self) = @_;
    return $self->{context_flag_debug_registers} if ($self->{context_flag_debug_registers});
    $self->{context_flag_debug_registers} =  (($self->context_flags_written()) && (($self->context_flags() & 8) != 0)) ;
    return $self->{context_flag_debug_registers};
}

sub context_flag_floating_point {
    my ($self) = @_;
    return $self->{context_flag_floating_point} if ($self->{context_flag_floating_point});
    $self->{context_flag_floating_point} =  (($self->context_flags_written()) && (($self->context_flags() & 4) != 0)) ;
    return $self->{context_flag_floating_point};
}

sub context_flag_integer {
    my ($self) = @_;
    return $self->{context_flag_integer} if ($self->{context_flag_integer});
    $self->{context_flag_integer} =  (($self->context_flags_written()) && (($self->context_flags() & 2) != 0)) ;
    return $self->{context_flag_integer};
}

sub context_flags_written {
    my ($self) = @_;
    return $self->{context_flags_written} if ($self->{context_flags_written});
    $self->{context_flags_written} = $self->context_flags() != 1162297680;
    return $self->{context_flags_written};
}

sub context_flags {
    my ($self) = @_;
    return $self->{context_flags};
}

sub r {
    my ($self) = @_;
    return $self->{r};
}

sub sp {
    my ($self) = @_;
    return $self->{sp};
}

sub lr {
    my ($self) = @_;
    return $self->{lr};
}

sub pc {
    my ($self) = @_;
    return $self->{pc};
}

sub cpsr {
    my ($self) = @_;
    return $self->{cpsr};
}

sub fpscr {
    my ($self) = @_;
    return $self->{fpscr};
}

sub _unnamed7 {
    my ($self) = @_;
    return $self->{_unnamed7};
}

sub q {
    my ($self) = @_;
    return $self->{q};
}

sub bvr {
    my ($self) = @_;
    return $self->{bvr};
}

sub bcr {
    my ($self) = @_;
    return $self->{bcr};
}

sub wvr {
    my ($self) = @_;
    return $self->{wvr};
}

sub wcr {
    my ($self) = @_;
    return $self->{wcr};
}

sub _unnamed13 {
    my ($self) = @_;
    return $self->{_unnamed13};
}

########################################################################
package WindowsKernelDump::ContextArm64;

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

    $self->{context_flags} = $self->{_io}->read_u4le();
    $self->{cpsr} = $self->{_io}->read_u4le();
    $self->{x} = [];
    my $n_x = 29;
    for (my $i = 0; $i < $n_x; $i++) {
        push @{$self->{x}}, $self->{_io}->read_u8le();
    }
    $self->{fp} = $self->{_io}->read_u8le();
    $self->{lr} = $self->{_io}->read_u8le();
    $self->{sp} = $self->{_io}->read_u8le();
    $self->{pc} = $self->{_io}->read_u8le();
    $self->{v} = [];
    my $n_v = 32;
    for (my $i = 0; $i < $n_v; $i++) {
        push @{$self->{v}}, WindowsKernelDump::M128a->new($self->{_io}, $self, $self->{_root});
    }
    $self->{fpcr} = $self->{_io}->read_u4le();
    $self->{fpsr} = $self->{_io}->read_u4le();
    $self->{bcr} = [];
    my $n_bcr = 8;
    for (my $i = 0; $i < $n_bcr; $i++) {
        push @{$self->{bcr}}, $self->{_io}->read_u4le();
    }
    $self->{bvr} = [];
    my $n_bvr = 8;
    for (my $i = 0; $i < $n_bvr; $i++) {
        push @{$self->{bvr}}, $self->{_io}->read_u8le();
    }
    $self->{wcr} = [];
    my $n_wcr = 2;
    for (my $i = 0; $i < $n_wcr; $i++) {
        push @{$self->{wcr}}, $self->{_io}->read_u4le();
    }
    $self->{wvr} = [];
    my $n_wvr = 2;
    for (my $i = 0; $i < $n_wvr; $i++) {
        push @{$self->{wvr}}, $self->{_io}->read_u8le();
    }
}

sub context_flag_arm64 {
    my ($self) = @_;
    return $self->{context_flag_arm64} if ($self->{context_flag_arm64});
    $self->{context_flag_arm64} =  (($self->context_flags_written()) && (($self->context_flags() & 4194304) != 0)) ;
    return $self->{context_flag_arm64};
}

sub context_flag_control {
    my ($self) = @_;
    return $self->{context_flag_control} if ($self->{context_flag_control});
    $self->{context_flag_control} =  (($self->context_flags_written()) && (($self->context_flags() & 1) != 0)) ;
    return $self->{context_flag_control};
}

sub context_flag_debug_registers {
    my ($self) = @_;
    return $self->{context_flag_debug_registers} if ($self->{context_flag_debug_registers});
    $self->{context_flag_debug_registers} =  (($self->context_flags_written()) && (($self->context_flags() & 8) != 0)) ;
    return $self->{context_flag_debug_registers};
}

sub context_flag_exception_request {
    my ($self) = @_;
    return $self->{context_flag_exception_request} if ($self->{context_flag_exception_request});
    $self->{context_flag_exception_request} =  (($self->context_flags_written()) && (($self->context_flags() & 1073741824) != 0)) ;
    return $self->{context_flag_exception_request};
}

sub context_flag_floating_point {
    my ($self) = @_;
    return $self->{context_flag_floating_point} if ($self->{context_flag_floating_point});
    $self->{context_flag_floating_point} =  (($self->context_flags_written()) && (($self->context_flags() & 4) != 0)) ;
    return $self->{context_flag_floating_point};
}

sub context_flag_integer {
    my ($self) = @_;
    return $self->{context_flag_integer} if ($self->{context_flag_integer});
    $self->{context_flag_integer} =  (($self->context_flags_written()) && (($self->context_flags() & 2) != 0)) ;
    return $self->{context_flag_integer};
}

sub context_flag_ret_to_guest {
    my ($self) = @_;
    return $self->{context_flag_ret_to_guest} if ($self->{context_flag_ret_to_guest});
    $self->{context_flag_ret_to_guest} =  (($self->context_flags_written()) && (($self->context_flags() & 67108864) != 0)) ;
    return $self->{context_flag_ret_to_guest};
}

sub context_flag_x18 {
    my ($self) = @_;
    return $self->{context_flag_x18} if ($self->{context_flag_x18});
    $self->{context_flag_x18} =  (($self->context_flags_written()) && (($self->context_flags() & 16) != 0)) ;
    return $self->{context_flag_x18};
}

sub context_flag_xstate {
    my ($self) = @_;
    return $self->{context_flag_xstate} if ($self->{context_flag_xstate});
    $self->{context_flag_xstate} =  (($self->context_flags_written()) && (($self->context_flags() & 32) != 0)) ;
    return $self->{context_flag_xstate};
}

sub context_flags_written {
    my ($self) = @_;
    return $self->{context_flags_written} if ($self->{context_flags_written});
    $self->{context_flags_written} = $self->context_flags() != 1162297680;
    return $self->{context_flags_written};
}

sub context_flags {
    my ($self) = @_;
    return $self->{context_flags};
}

sub cpsr {
    my ($self) = @_;
    return $self->{cpsr};
}

sub x {
    my ($self) = @_;
    return $self->{x};
}

sub fp {
    my ($self) = @_;
    return $self->{fp};
}

sub lr {
    my ($self) = @_;
    return $self->{lr};
}

sub sp {
    my ($self) = @_;
    return $self->{sp};
}

sub pc {
    my ($self) = @_;
    return $self->{pc};
}

sub v {
    my ($self) = @_;
    return $self->{v};
}

sub fpcr {
    my ($self) = @_;
    return $self->{fpcr};
}

sub fpsr {
    my ($self) = @_;
    return $self->{fpsr};
}

sub bcr {
    my ($self) = @_;
    return $self->{bcr};
}

sub bvr {
    my ($self) = @_;
    return $self->{bvr};
}

sub wcr {
    my ($self) = @_;
    return $self->{wcr};
}

sub wvr {
    my ($self) = @_;
    return $self->{wvr};
}

########################################################################
package WindowsKernelDump::ContextX64;

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

    $self->{p1_home} = $self->{_io}->read_u8le();
    $self->{p2_home} = $self->{_io}->read_u8le();
    $self->{p3_home} = $self->{_io}->read_u8le();
    $self->{p4_home} = $self->{_io}->read_u8le();
    $self->{p5_home} = $self->{_io}->read_u8le();
    $self->{p6_home} = $self->{_io}->read_u8le();
    $self->{context_flags} = $self->{_io}->read_u4le();
    $self->{mxcsr} = $self->{_io}->read_u4le();
    $self->{seg_cs} = $self->{_io}->read_u2le();
    $self->{seg_ds} = $self->{_io}->read_u2le();
    $self->{seg_es} = $self->{_io}->read_u2le();
    $self->{seg_fs} = $self->{_io}->read_u2le();
    $self->{seg_gs} = $self->{_io}->read_u2le();
    $self->{seg_ss} = $self->{_io}->read_u2le();
    $self->{eflags} = $self->{_io}->read_u4le();
    $self->{dr0} = $self->{_io}->read_u8le();
    $self->{dr1} = $self->{_io}->read_u8le();
    $self->{dr2} = $self->{_io}->read_u8le();
    $self->{dr3} = $self->{_io}->read_u8le();
    $self->{dr6} = $self->{_io}->read_u8le();
    $self->{dr7} = $self->{_io}->read_u8le();
    $self->{rax} = $self->{_io}->read_u8le();
    $self->{rcx} = $self->{_io}->read_u8le();
    $self->{rdx} = $self->{_io}->read_u8le();
    $self->{rbx} = $self->{_io}->read_u8le();
    $self->{rsp} = $self->{_io}->read_u8le();
    $self->{rbp} = $self->{_io}->read_u8le();
    $self->{rsi} = $self->{_io}->read_u8le();
    $self->{rdi} = $self->{_io}->read_u8le();
    $self->{r8} = $self->{_io}->read_u8le();
    $self->{r9} = $self->{_io}->read_u8le();
    $self->{r10} = $self->{_io}->read_u8le();
    $self->{r11} = $self->{_io}->read_u8le();
    $self->{r12} = $self->{_io}->read_u8le();
    $self->{r13} = $self->{_io}->read_u8le();
    $self->{r14} = $self->{_io}->read_u8le();
    $self->{r15} = $self->{_io}->read_u8le();
    $self->{rip} = $self->{_io}->read_u8le();
    $self->{control_word} = $self->{_io}->read_u2le();
    $self->{status_word} = $self->{_io}->read_u2le();
    $self->{tag_word} = $self->{_io}->read_u1();
    $self->{_unnamed41} = $self->{_io}->read_bytes(1);
    $self->{error_opcode} = $self->{_io}->read_u2le();
    $self->{error_offset} = $self->{_io}->read_u4le();
    $self->{error_selector} = $self->{_io}->read_u2le();
    $self->{_unnamed45} = $self->{_io}->read_bytes(2);
    $self->{data_offset} = $self->{_io}->read_u4le();
    $self->{data_selector} = $self->{_io}->read_u2le();
    $self->{_unnamed48} = $self->{_io}->read_bytes(2);
    $self->{mxcsr2} = $self->{_io}->read_u4le();
    $self->{mxcsr_mask} = $self->{_io}->read_u4le();
    $self->{float_registers} = [];
    my $n_float_registers = 8;
    for (my $i = 0; $i < $n_float_registers; $i++) {
        push @{$self->{float_registers}}, WindowsKernelDump::M128a->new($self->{_io}, $self, $self->{_root});
    }
    $self->{xmm_registers} = [];
    my $n_xmm_registers = 16;
    for (my $i = 0; $i < $n_xmm_registers; $i++) {
        push @{$self->{xmm_registers}}, WindowsKernelDump::M128a->new($self->{_io}, $self, $self->{_root});
    }
    $self->{_unnamed53} = $self->{_io}->read_bytes(96);
    $self->{vector_register} = [];
    my $n_vector_register = 26;
    for (my $i = 0; $i < $n_vector_register; $i++) {
        push @{$self->{vector_register}}, WindowsKernelDump::M128a->new($self->{_io}, $self, $self->{_root});
    }
    $self->{vector_control} = $self->{_io}->read_u8le();
    $self->{debug_control} = $self->{_io}->read_u8le();
    $self->{last_branch_to_rip} = $self->{_io}->read_u8le();
    $self->{last_branch_from_rip} = $self->{_io}->read_u8le();
    $self->{last_exception_to_rip} = $self->{_io}->read_u8le();
    $self->{last_exception_from_rip} = $self->{_io}->read_u8le();
}

sub context_flag_amd64 {
    my ($self) = @_;
    return $self->{context_flag_amd64} if ($self->{context_flag_amd64});
    $self->{context_flag_amd64} =  (($self->context_flags_written()) && (($self->context_flags() & 1048576) != 0)) ;
    return $self->{context_flag_amd64};
}

sub context_flag_control {
    my ($self) = @_;
    return $self->{context_flag_control} if ($self->{context_flag_control});
    $self->{context_flag_control} =  (($self->context_flags_written()) && (($self->context_flags() & 1) != 0)) ;
    return $self->{context_flag_control};
}

sub context_flag_debug_registers {
    my ($self) = @_;
    return $self->{context_flag_debug_registers} if ($self->{context_flag_debug_registers});
    $self->{context_flag_debug_registers} =  (($self->context_flags_written()) && (($self->context_flags() & 16) != 0)) ;
    return $self->{context_flag_debug_registers};
}

sub context_flag_floating_point {
    my ($self) = @_;
    return $self->{context_flag_floating_point} if ($self->{context_flag_floating_point});
    $self->{context_flag_floating_point} =  (($self->context_flags_written()) && (($self->context_flags() & 8) != 0)) ;
    return $self->{context_flag_floating_point};
}

sub context_flag_integer {
    my ($self) = @_;
    return $self->{context_flag_integer} if ($self->{context_flag_integer});
    $self->{context_flag_integer} =  (($self->context_flags_written()) && (($self->context_flags() & 2) != 0)) ;
    return $self->{context_flag_integer};
}

sub context_flag_segments {
    my ($self) = @_;
    return $self->{context_flag_segments} if ($self->{context_flag_segments});
    $self->{context_flag_segments} =  (($self->context_flags_written()) && (($self->context_flags() & 4) != 0)) ;
    return $self->{context_flag_segments};
}

sub context_flags_written {
    my ($self) = @_;
    return $self->{context_flags_written} if ($self->{context_flags_written});
    $self->{context_flags_written} = $self->context_flags() != 1162297680;
    return $self->{context_flags_written};
}

sub p1_home {
    my ($self) = @_;
    return $self->{p1_home};
}

sub p2_home {
    my ($self) = @_;
    return $self->{p2_home};
}

sub p3_home {
    my ($self) = @_;
    return $self->{p3_home};
}

sub p4_home {
    my ($self) = @_;
    return $self->{p4_home};
}

sub p5_home {
    my ($self) = @_;
    return $self->{p5_home};
}

sub p6_home {
    my ($self) = @_;
    return $self->{p6_home};
}

sub context_flags {
    my ($self) = @_;
    return $self->{context_flags};
}

sub mxcsr {
    my ($self) = @_;
    return $self->{mxcsr};
}

sub seg_cs {
    my ($self) = @_;
    return $self->{seg_cs};
}

sub seg_ds {
    my ($self) = @_;
    return $self->{seg_ds};
}

sub seg_es {
    my ($self) = @_;
    return $self->{seg_es};
}

sub seg_fs {
    my ($self) = @_;
    return $self->{seg_fs};
}

sub seg_gs {
    my ($self) = @_;
    return $self->{seg_gs};
}

sub seg_ss {
    my ($self) = @_;
    return $self->{seg_ss};
}

sub eflags {
    my ($self) = @_;
    return $self->{eflags};
}

sub dr0 {
    my ($self) = @_;
    return $self->{dr0};
}

sub dr1 {
    my ($self) = @_;
    return $self->{dr1};
}

sub dr2 {
    my ($self) = @_;
    return $self->{dr2};
}

sub dr3 {
    my ($self) = @_;
    return $self->{dr3};
}

sub dr6 {
    my ($self) = @_;
    return $self->{dr6};
}

sub dr7 {
    my ($self) = @_;
    return $self->{dr7};
}

sub rax {
    my ($self) = @_;
    return $self->{rax};
}

sub rcx {
    my ($self) = @_;
    return $self->{rcx};
}

sub rdx {
    my ($self) = @_;
    return $self->{rdx};
}

sub rbx {
    my ($self) = @_;
    return $self->{rbx};
}

sub rsp {
    my ($self) = @_;
    return $self->{rsp};
}

sub rbp {
    my ($self) = @_;
    return $self->{rbp};
}

sub rsi {
    my ($self) = @_;
    return $self->{rsi};
}

sub rdi {
    my ($self) = @_;
    return $self->{rdi};
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

sub rip {
    my ($self) = @_;
    return $self->{rip};
}

sub control_word {
    my ($self) = @_;
    return $self->{control_word};
}

sub status_word {
    my ($self) = @_;
    return $self->{status_word};
}

sub tag_word {
    my ($self) = @_;
    return $self->{tag_word};
}

sub _unnamed41 {
    my ($self) = @_;
    return $self->{_unnamed41};
}

sub error_opcode {
    my ($self) = @_;
    return $self->{error_opcode};
}

sub error_offset {
    my ($self) = @_;
    return $self->{error_offset};
}

sub error_selector {
    my ($self) = @_;
    return $self->{error_selector};
}

sub _unnamed45 {
    my ($self) = @_;
    return $self->{_unnamed45};
}

sub data_offset {
    my ($self) = @_;
    return $self->{data_offset};
}

sub data_selector {
    my ($self) = @_;
    return $self->{data_selector};
}

sub _unnamed48 {
    my ($self) = @_;
    return $self->{_unnamed48};
}

sub mxcsr2 {
    my ($self) = @_;
    return $self->{mxcsr2};
}

sub mxcsr_mask {
    my ($self) = @_;
    return $self->{mxcsr_mask};
}

sub float_registers {
    my ($self) = @_;
    return $self->{float_registers};
}

sub xmm_registers {
    my ($self) = @_;
    return $self->{xmm_registers};
}

sub _unnamed53 {
    my ($self) = @_;
    return $self->{_unnamed53};
}

sub vector_register {
    my ($self) = @_;
    return $self->{vector_register};
}

sub vector_control {
    my ($self) = @_;
    return $self->{vector_control};
}

sub debug_control {
    my ($self) = @_;
    return $self->{debug_control};
}

sub last_branch_to_rip {
    my ($self) = @_;
    return $self->{last_branch_to_rip};
}

sub last_branch_from_rip {
    my ($self) = @_;
    return $self->{last_branch_from_rip};
}

sub last_exception_to_rip {
    my ($self) = @_;
    return $self->{last_exception_to_rip};
}

sub last_exception_from_rip {
    my ($self) = @_;
    return $self->{last_exception_from_rip};
}

########################################################################
package WindowsKernelDump::ContextX86;

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

    $self->{context_flags} = $self->{_io}->read_u4le();
    $self->{dr0} = $self->{_io}->read_u4le();
    $self->{dr1} = $self->{_io}->read_u4le();
    $self->{dr2} = $self->{_io}->read_u4le();
    $self->{dr3} = $self->{_io}->read_u4le();
    $self->{dr6} = $self->{_io}->read_u4le();
    $self->{dr7} = $self->{_io}->read_u4le();
    $self->{control_word} = $self->{_io}->read_u4le();
    $self->{status_word} = $self->{_io}->read_u4le();
    $self->{tag_word} = $self->{_io}->read_u4le();
    $self->{error_offset} = $self->{_io}->read_u4le();
    $self->{error_selector} = $self->{_io}->read_u4le();
    $self->{data_offset} = $self->{_io}->read_u4le();
    $self->{data_selector} = $self->{_io}->read_u4le();
    $self->{register_area} = $self->{_io}->read_bytes(80);
    $self->{cr0_npx_state} = $self->{_io}->read_u4le();
    $self->{seg_gs} = $self->{_io}->read_u4le();
    $self->{seg_fs} = $self->{_io}->read_u4le();
    $self->{seg_es} = $self->{_io}->read_u4le();
    $self->{seg_ds} = $self->{_io}->read_u4le();
    $self->{edi} = $self->{_io}->read_u4le();
    $self->{esi} = $self->{_io}->read_u4le();
    $self->{ebx} = $self->{_io}->read_u4le();
    $self->{edx} = $self->{_io}->read_u4le();
    $self->{ecx} = $self->{_io}->read_u4le();
    $self->{eax} = $self->{_io}->read_u4le();
    $self->{ebp} = $self->{_io}->read_u4le();
    $self->{eip} = $self->{_io}->read_u4le();
    $self->{seg_cs} = $self->{_io}->read_u4le();
    $self->{eflags} = $self->{_io}->read_u4le();
    $self->{esp} = $self->{_io}->read_u4le();
    $self->{seg_ss} = $self->{_io}->read_u4le();
    $self->{extended_registers} = $self->{_io}->read_bytes(512);
}

sub context_flag_control {
    my ($self) = @_;
    return $self->{context_flag_control} if ($self->{context_flag_control});
    $self->{context_flag_control} =  (($self->context_flags_written()) && (($self->context_flags() & 1) != 0)) ;
    return $self->{context_flag_control};
}

sub context_flag_debug_registers {
    my ($self) = @_;
    return $self->{context_flag_debug_registers} if ($self->{context_flag_debug_registers});
    $self->{context_flag_debug_registers} =  (($self->context_flags_written()) && (($self->context_flags() & 16) != 0)) ;
    return $self->{context_flag_debug_registers};
}

sub context_flag_extended_registers {
    my ($self) = @_;
    return $self->{context_flag_extended_registers} if ($self->{context_flag_extended_registers});
    $self->{context_flag_extended_registers} =  (($self->context_flags_written()) && (($self->context_flags() & 32) != 0)) ;
    return $self->{context_flag_extended_registers};
}

sub context_flag_floating_point {
    my ($self) = @_;
    return $self->{context_flag_floating_point} if ($self->{context_flag_floating_point});
    $self->{context_flag_floating_point} =  (($self->context_flags_written()) && (($self->context_flags() & 8) != 0)) ;
    return $self->{context_flag_floating_point};
}

sub context_flag_i386 {
    my ($self) = @_;
    return $self->{context_flag_i386} if ($self->{context_flag_i386});
    $self->{context_flag_i386} =  (($self->context_flags_written()) && (($self->context_flags() & 65536) != 0)) ;
    return $self->{context_flag_i386};
}

sub context_flag_integer {
    my ($self) = @_;
    return $self->{context_flag_integer} if ($self->{context_flag_integer});
    $self->{context_flag_integer} =  (($self->context_flags_written()) && (($self->context_flags() & 2) != 0)) ;
    return $self->{context_flag_integer};
}

sub context_flag_segments {
    my ($self) = @_;
    return $self->{context_flag_segments} if ($self->{context_flag_segments});
    $self->{context_flag_segments} =  (($self->context_flags_written()) && (($self->context_flags() & 4) != 0)) ;
    return $self->{context_flag_segments};
}

sub context_flag_xstate {
    my ($self) = @_;
    return $self->{context_flag_xstate} if ($self->{context_flag_xstate});
    $self->{context_flag_xstate} =  (($self->context_flags_written()) && (($self->context_flags() & 64) != 0)) ;
    return $self->{context_flag_xstate};
}

sub context_flags_written {
    my ($self) = @_;
    return $self->{context_flags_written} if ($self->{context_flags_written});
    $self->{context_flags_written} = $self->context_flags() != 1162297680;
    return $self->{context_flags_written};
}

sub context_flags {
    my ($self) = @_;
    return $self->{context_flags};
}

sub dr0 {
    my ($self) = @_;
    return $self->{dr0};
}

sub dr1 {
    my ($self) = @_;
    return $self->{dr1};
}

sub dr2 {
    my ($self) = @_;
    return $self->{dr2};
}

sub dr3 {
    my ($self) = @_;
    return $self->{dr3};
}

sub dr6 {
    my ($self) = @_;
    return $self->{dr6};
}

sub dr7 {
    my ($self) = @_;
    return $self->{dr7};
}

sub control_word {
    my ($self) = @_;
    return $self->{control_word};
}

sub status_word {
    my ($self) = @_;
    return $self->{status_word};
}

sub tag_word {
    my ($self) = @_;
    return $self->{tag_word};
}

sub error_offset {
    my ($self) = @_;
    return $self->{error_offset};
}

sub error_selector {
    my ($self) = @_;
    return $self->{error_selector};
}

sub data_offset {
    my ($self) = @_;
    return $self->{data_offset};
}

sub data_selector {
    my ($self) = @_;
    return $self->{data_selector};
}

sub register_area {
    my ($self) = @_;
    return $self->{register_area};
}

sub cr0_npx_state {
    my ($self) = @_;
    return $self->{cr0_npx_state};
}

sub seg_gs {
    my ($self) = @_;
    return $self->{seg_gs};
}

sub seg_fs {
    my ($self) = @_;
    return $self->{seg_fs};
}

sub seg_es {
    my ($self) = @_;
    return $self->{seg_es};
}

sub seg_ds {
    my ($self) = @_;
    return $self->{seg_ds};
}

sub edi {
    my ($self) = @_;
    return $self->{edi};
}

sub esi {
    my ($self) = @_;
    return $self->{esi};
}

sub ebx {
    my ($self) = @_;
    return $self->{ebx};
}

sub edx {
    my ($self) = @_;
    return $self->{edx};
}

sub ecx {
    my ($self) = @_;
    return $self->{ecx};
}

sub eax {
    my ($self) = @_;
    return $self->{eax};
}

sub ebp {
    my ($self) = @_;
    return $self->{ebp};
}

sub eip {
    my ($self) = @_;
    return $self->{eip};
}

sub seg_cs {
    my ($self) = @_;
    return $self->{seg_cs};
}

sub eflags {
    my ($self) = @_;
    return $self->{eflags};
}

sub esp {
    my ($self) = @_;
    return $self->{esp};
}

sub seg_ss {
    my ($self) = @_;
    return $self->{seg_ss};
}

sub extended_registers {
    my ($self) = @_;
    return $self->{extended_registers};
}

########################################################################
package WindowsKernelDump::DriverEntry32;

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

    $self->{ofs_driver_name} = $self->{_io}->read_u4le();
    $self->{in_load_order_flink} = $self->{_io}->read_u4le();
    $self->{in_load_order_blink} = $self->{_io}->read_u4le();
    $self->{exception_table} = $self->{_io}->read_u4le();
    $self->{exception_table_size} = $self->{_io}->read_u4le();
    $self->{gp_value} = $self->{_io}->read_u4le();
    $self->{non_paged_debug_info} = $self->{_io}->read_u4le();
    $self->{dll_base} = $self->{_io}->read_u4le();
    $self->{entry_point} = $self->{_io}->read_u4le();
    $self->{size_of_image} = $self->{_io}->read_u4le();
    $self->{full_dll_name} = WindowsKernelDump::UnicodeString32->new($self->{_io}, $self, $self->{_root});
    $self->{base_dll_name} = WindowsKernelDump::UnicodeString32->new($self->{_io}, $self, $self->{_root});
    $self->{flags} = $self->{_io}->read_u4le();
    $self->{load_count} = $self->{_io}->read_u2le();
    $self->{_unnamed14} = $self->{_io}->read_bytes(2);
    $self->{section_pointer} = $self->{_io}->read_u4le();
    $self->{check_sum} = $self->{_io}->read_u4le();
    $self->{time_date_stamp} = $self->{_io}->read_u4le();
}

sub ofs_driver_name {
    my ($self) = @_;
    return $self->{ofs_driver_name};
}

sub in_load_order_flink {
    my ($self) = @_;
    return $self->{in_load_order_flink};
}

sub in_load_order_blink {
    my ($self) = @_;
    return $self->{in_load_order_blink};
}

sub exception_table {
    my ($self) = @_;
    return $self->{exception_table};
}

sub exception_table_size {
    my ($self) = @_;
    return $self->{exception_table_size};
}

sub gp_value {
    my ($self) = @_;
    return $self->{gp_value};
}

sub non_paged_debug_info {
    my ($self) = @_;
    return $self->{non_paged_debug_info};
}

sub dll_base {
    my ($self) = @_;
    return $self->{dll_base};
}

sub entry_point {
    my ($self) = @_;
    return $self->{entry_point};
}

sub size_of_image {
    my ($self) = @_;
    return $self->{size_of_image};
}

sub full_dll_name {
    my ($self) = @_;
    return $self->{full_dll_name};
}

sub base_dll_name {
    my ($self) = @_;
    return $self->{base_dll_name};
}

sub flags {
    my ($self) = @_;
    return $self->{flags};
}

sub load_count {
    my ($self) = @_;
    return $self->{load_count};
}

sub _unnamed14 {
    my ($self) = @_;
    return $self->{_unnamed14};
}

sub section_pointer {
    my ($self) = @_;
    return $self->{section_pointer};
}

sub check_sum {
    my ($self) = @_;
    return $self->{check_sum};
}

sub time_date_stamp {
    my ($self) = @_;
    return $self->{time_date_stamp};
}

########################################################################
package WindowsKernelDump::DriverEntry64;

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

    $self->{ofs_driver_name} = $self->{_io}->read_u4le();
    $self->{_unnamed1} = $self->{_io}->read_bytes(4);
    $self->{in_load_order_flink} = $self->{_io}->read_u8le();
    $self->{in_load_order_blink} = $self->{_io}->read_u8le();
    $self->{exception_table} = $self->{_io}->read_u8le();
    $self->{exception_table_size} = $self->{_io}->read_u4le();
    $self->{_unnamed6} = $self->{_io}->read_bytes(4);
    $self->{gp_value} = $self->{_io}->read_u8le();
    $self->{non_paged_debug_info} = $self->{_io}->read_u8le();
    $self->{dll_base} = $self->{_io}->read_u8le();
    $self->{entry_point} = $self->{_io}->read_u8le();
    $self->{size_of_image} = $self->{_io}->read_u4le();
    $self->{_unnamed12} = $self->{_io}->read_bytes(4);
    $self->{full_dll_name} = WindowsKernelDump::UnicodeString64->new($self->{_io}, $self, $self->{_root});
    $self->{base_dll_name} = WindowsKernelDump::UnicodeString64->new($self->{_io}, $self, $self->{_root});
    $self->{flags} = $self->{_io}->read_u4le();
    $self->{load_count} = $self->{_io}->read_u2le();
    $self->{_unnamed17} = $self->{_io}->read_bytes(2);
    $self->{section_pointer} = $self->{_io}->read_u8le();
    $self->{check_sum} = $self->{_io}->read_u4le();
    $self->{_unnamed20} = $self->{_io}->read_bytes(4);
    $self->{time_date_stamp} = $self->{_io}->read_u4le();
    $self->{_unnamed22} = $self->{_io}->read_bytes(4);
}

sub ofs_driver_name {
    my ($self) = @_;
    return $self->{ofs_driver_name};
}

sub _unnamed1 {
    my ($self) = @_;
    return $self->{_unnamed1};
}

sub in_load_order_flink {
    my ($self) = @_;
    return $self->{in_load_order_flink};
}

sub in_load_order_blink {
    my ($self) = @_;
    return $self->{in_load_order_blink};
}

sub exception_table {
    my ($self) = @_;
    return $self->{exception_table};
}

sub exception_table_size {
    my ($self) = @_;
    return $self->{exception_table_size};
}

sub _unnamed6 {
    my ($self) = @_;
    return $self->{_unnamed6};
}

sub gp_value {
    my ($self) = @_;
    return $self->{gp_value};
}

sub non_paged_debug_info {
    my ($self) = @_;
    return $self->{non_paged_debug_info};
}

sub dll_base {
    my ($self) = @_;
    return $self->{dll_base};
}

sub entry_point {
    my ($self) = @_;
    return $self->{entry_point};
}

sub size_of_image {
    my ($self) = @_;
    return $self->{size_of_image};
}

sub _unnamed12 {
    my ($self) = @_;
    return $self->{_unnamed12};
}

sub full_dll_name {
    my ($self) = @_;
    return $self->{full_dll_name};
}

sub base_dll_name {
    my ($self) = @_;
    return $self->{base_dll_name};
}

sub flags {
    my ($self) = @_;
    return $self->{flags};
}

sub load_count {
    my ($self) = @_;
    return $self->{load_count};
}

sub _unnamed17 {
    my ($self) = @_;
    return $self->{_unnamed17};
}

sub section_pointer {
    my ($self) = @_;
    return $self->{section_pointer};
}

sub check_sum {
    my ($self) = @_;
    return $self->{check_sum};
}

sub _unnamed20 {
    my ($self) = @_;
    return $self->{_unnamed20};
}

sub time_date_stamp {
    my ($self) = @_;
    return $self->{time_date_stamp};
}

sub _unnamed22 {
    my ($self) = @_;
    return $self->{_unnamed22};
}

########################################################################
package WindowsKernelDump::DumpMmStorage32;

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
    $self->{len_storage} = $self->{_io}->read_u4le();
    $self->{mm_special_pool_tag} = $self->{_io}->read_u4le();
    $self->{mi_triage_action_taken} = $self->{_io}->read_u4le();
    $self->{mm_verify_driver_level} = $self->{_io}->read_u4le();
    $self->{kernel_verifier} = $self->{_io}->read_u4le();
    $self->{mm_maximum_non_paged_pool} = $self->{_io}->read_u4le();
    $self->{mm_allocated_non_paged_pool} = $self->{_io}->read_u4le();
    $self->{paged_pool_maximum} = $self->{_io}->read_u4le();
    $self->{paged_pool_allocated} = $self->{_io}->read_u4le();
    $self->{committed_pages} = $self->{_io}->read_u4le();
    $self->{committed_pages_peak} = $self->{_io}->read_u4le();
    $self->{commit_limit_maximum} = $self->{_io}->read_u4le();
}

sub version {
    my ($self) = @_;
    return $self->{version};
}

sub len_storage {
    my ($self) = @_;
    return $self->{len_storage};
}

sub mm_special_pool_tag {
    my ($self) = @_;
    return $self->{mm_special_pool_tag};
}

sub mi_triage_action_taken {
    my ($self) = @_;
    return $self->{mi_triage_action_taken};
}

sub mm_verify_driver_level {
    my ($self) = @_;
    return $self->{mm_verify_driver_level};
}

sub kernel_verifier {
    my ($self) = @_;
    return $self->{kernel_verifier};
}

sub mm_maximum_non_paged_pool {
    my ($self) = @_;
    return $self->{mm_maximum_non_paged_pool};
}

sub mm_allocated_non_paged_pool {
    my ($self) = @_;
    return $self->{mm_allocated_non_paged_pool};
}

sub paged_pool_maximum {
    my ($self) = @_;
    return $self->{paged_pool_maximum};
}

sub paged_pool_allocated {
    my ($self) = @_;
    return $self->{paged_pool_allocated};
}

sub committed_pages {
    my ($self) = @_;
    return $self->{committed_pages};
}

sub committed_pages_peak {
    my ($self) = @_;
    return $self->{committed_pages_peak};
}

sub commit_limit_maximum {
    my ($self) = @_;
    return $self->{commit_limit_maximum};
}

########################################################################
package WindowsKernelDump::DumpMmStorage64;

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
    $self->{len_storage} = $self->{_io}->read_u4le();
    $self->{mm_special_pool_tag} = $self->{_io}->read_u4le();
    $self->{mi_triage_action_taken} = $self->{_io}->read_u4le();
    $self->{mm_verify_driver_level} = $self->{_io}->read_u4le();
    $self->{kernel_verifier} = $self->{_io}->read_u4le();
    $self->{mm_maximum_non_paged_pool} = $self->{_io}->read_u8le();
    $self->{mm_allocated_non_paged_pool} = $self->{_io}->read_u8le();
    $self->{paged_pool_maximum} = $self->{_io}->read_u8le();
    $self->{paged_pool_allocated} = $self->{_io}->read_u8le();
    $self->{committed_pages} = $self->{_io}->read_u8le();
    $self->{committed_pages_peak} = $self->{_io}->read_u8le();
    $self->{commit_limit_maximum} = $self->{_io}->read_u8le();
}

sub version {
    my ($self) = @_;
    return $self->{version};
}

sub len_storage {
    my ($self) = @_;
    return $self->{len_storage};
}

sub mm_special_pool_tag {
    my ($self) = @_;
    return $self->{mm_special_pool_tag};
}

sub mi_triage_action_taken {
    my ($self) = @_;
    return $self->{mi_triage_action_taken};
}

sub mm_verify_driver_level {
    my ($self) = @_;
    return $self->{mm_verify_driver_level};
}

sub kernel_verifier {
    my ($self) = @_;
    return $self->{kernel_verifier};
}

sub mm_maximum_non_paged_pool {
    my ($self) = @_;
    return $self->{mm_maximum_non_paged_pool};
}

sub mm_allocated_non_paged_pool {
    my ($self) = @_;
    return $self->{mm_allocated_non_paged_pool};
}

sub paged_pool_maximum {
    my ($self) = @_;
    return $self->{paged_pool_maximum};
}

sub paged_pool_allocated {
    my ($self) = @_;
    return $self->{paged_pool_allocated};
}

sub committed_pages {
    my ($self) = @_;
    return $self->{committed_pages};
}

sub committed_pages_peak {
    my ($self) = @_;
    return $self->{committed_pages_peak};
}

sub commit_limit_maximum {
    my ($self) = @_;
    return $self->{commit_limit_maximum};
}

########################################################################
package WindowsKernelDump::DumpString;

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

    $self->{num_chars} = $self->{_io}->read_u4le();
    $self->{text} = $self->{_io}->read_bytes(($self->num_chars() * 2));
}

sub num_chars {
    my ($self) = @_;
    return $self->{num_chars};
}

sub text {
    my ($self) = @_;
    return $self->{text};
}

########################################################################
package WindowsKernelDump::ExceptionRecord32;

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

    $self->{exception_code} = $self->{_io}->read_u4le();
    $self->{exception_flags} = $self->{_io}->read_u4le();
    $self->{exception_record} = $self->{_io}->read_u4le();
    $self->{exception_address} = $self->{_io}->read_u4le();
    $self->{number_parameters} = $self->{_io}->read_u4le();
    $self->{exception_information} = [];
    my $n_exception_information = 15;
    for (my $i = 0; $i < $n_exception_information; $i++) {
        push @{$self->{exception_information}}, $self->{_io}->read_u4le();
    }
}

sub is_noncontinuable {
    my ($self) = @_;
    return $self->{is_noncontinuable} if ($self->{is_noncontinuable});
    $self->{is_noncontinuable} = ($self->exception_flags() & 1) != 0;
    return $self->{is_noncontinuable};
}

sub exception_code {
    my ($self) = @_;
    return $self->{exception_code};
}

sub exception_flags {
    my ($self) = @_;
    return $self->{exception_flags};
}

sub exception_record {
    my ($self) = @_;
    return $self->{exception_record};
}

sub exception_address {
    my ($self) = @_;
    return $self->{exception_address};
}

sub number_parameters {
    my ($self) = @_;
    return $self->{number_parameters};
}

sub exception_information {
    my ($self) = @_;
    return $self->{exception_information};
}

########################################################################
package WindowsKernelDump::ExceptionRecord64;

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

    $self->{exception_code} = $self->{_io}->read_u4le();
    $self->{exception_flags} = $self->{_io}->read_u4le();
    $self->{exception_record} = $self->{_io}->read_u8le();
    $self->{exception_address} = $self->{_io}->read_u8le();
    $self->{number_parameters} = $self->{_io}->read_u4le();
    $self->{_unnamed5} = $self->{_io}->read_bytes(4);
    $self->{exception_information} = [];
    my $n_exception_information = 15;
    for (my $i = 0; $i < $n_exception_information; $i++) {
        push @{$self->{exception_information}}, $self->{_io}->read_u8le();
    }
}

sub is_noncontinuable {
    my ($self) = @_;
    return $self->{is_noncontinuable} if ($self->{is_noncontinuable});
    $self->{is_noncontinuable} = ($self->exception_flags() & 1) != 0;
    return $self->{is_noncontinuable};
}

sub exception_code {
    my ($self) = @_;
    return $self->{exception_code};
}

sub exception_flags {
    my ($self) = @_;
    return $self->{exception_flags};
}

sub exception_record {
    my ($self) = @_;
    return $self->{exception_record};
}

sub exception_address {
    my ($self) = @_;
    return $self->{exception_address};
}

sub number_parameters {
    my ($self) = @_;
    return $self->{number_parameters};
}

sub _unnamed5 {
    my ($self) = @_;
    return $self->{_unnamed5};
}

sub exception_information {
    my ($self) = @_;
    return $self->{exception_information};
}

########################################################################
package WindowsKernelDump::Header32;

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

    $self->{major_version} = $self->{_io}->read_u4le();
    $self->{minor_version} = $self->{_io}->read_u4le();
    $self->{directory_table_base} = $self->{_io}->read_u4le();
    $self->{pfn_database} = $self->{_io}->read_u4le();
    $self->{ps_loaded_module_list} = $self->{_io}->read_u4le();
    $self->{ps_active_process_head} = $self->{_io}->read_u4le();
    $self->{machine_image_type} = $self->{_io}->read_u4le();
    $self->{number_processors} = $self->{_io}->read_u4le();
    $self->{bug_check_code} = $self->{_io}->read_u4le();
    $self->{bug_check_code_parameters} = [];
    my $n_bug_check_code_parameters = 4;
    for (my $i = 0; $i < $n_bug_check_code_parameters; $i++) {
        push @{$self->{bug_check_code_parameters}}, $self->{_io}->read_u4le();
    }
    $self->{version_user} = $self->{_io}->read_bytes(32);
    $self->{pae_enabled} = $self->{_io}->read_u1();
    $self->{kd_secondary_version} = $self->{_io}->read_u1();
    $self->{_unnamed13} = $self->{_io}->read_bytes(2);
    $self->{kd_debugger_data_block} = $self->{_io}->read_u4le();
    $self->{_raw_physical_memory_block} = $self->{_io}->read_bytes(700);
    my $io__raw_physical_memory_block = IO::KaitaiStruct::Stream->new($self->{_raw_physical_memory_block});
    $self->{physical_memory_block} = WindowsKernelDump::PhysicalMemoryDescriptor32->new($io__raw_physical_memory_block, $self, $self->{_root});
    my $_on = $self->machine_image_type();
    if ($_on == $WindowsKernelDump::MACHINE_TYPES_ARMNT) {
        $self->{_raw_context_record} = $self->{_io}->read_bytes(1200);
        my $io__raw_context_record = IO::KaitaiStruct::Stream->new($self->{_raw_context_record});
        $self->{context_record} = WindowsKernelDump::ContextArm->new($io__raw_context_record, $self, $self->{_root});
    }
    elsif ($_on == $WindowsKernelDump::MACHINE_TYPES_I386) {
        $self->{_raw_context_record} = $self->{_io}->read_bytes(1200);
        my $io__raw_context_record = IO::KaitaiStruct::Stream->new($self->{_raw_context_record});
        $self->{context_record} = WindowsKernelDump::ContextX86->new($io__raw_context_record, $self, $self->{_root});
    }
    else {
        $self->{context_record} = $self->{_io}->read_bytes(1200);
    }
    $self->{exception} = WindowsKernelDump::ExceptionRecord32->new($self->{_io}, $self, $self->{_root});
    $self->{comment} = $self->{_io}->read_bytes(128);
    $self->{attributes} = $self->{_io}->read_u4le();
    $self->{boot_id} = $self->{_io}->read_u4le();
    $self->{_unnamed21} = $self->{_io}->read_bytes(1760);
    $self->{dump_type} = $self->{_io}->read_u4le();
    $self->{minidump_fields} = $self->{_io}->read_u4le();
    $self->{secondary_data_state} = $self->{_io}->read_u4le();
    $self->{product_type} = $self->{_io}->read_u4le();
    $self->{suite_mask} = $self->{_io}->read_u4le();
    $self->{writer_status} = $self->{_io}->read_u4le();
    $self->{required_dump_space} = $self->{_io}->read_s8le();
    $self->{_unnamed29} = $self->{_io}->read_bytes(16);
    $self->{system_up_time} = $self->{_io}->read_s8le();
    $self->{system_time} = $self->{_io}->read_s8le();
}

sub attribute_decrypted_dump {
    my ($self) = @_;
    return $self->{attribute_decrypted_dump} if ($self->{attribute_decrypted_dump});
    $self->{attribute_decrypted_dump} =  (($self->attributes_written()) && (($self->attributes() & 512) != 0)) ;
    return $self->{attribute_decrypted_dump};
}

sub attribute_dump_device_power_off {
    my ($self) = @_;
    return $self->{attribute_dump_device_power_off} if ($self->{attribute_dump_device_power_off});
    $self->{attribute_dump_device_power_off} =  (($self->attributes_written()) && (($self->attributes() & 2) != 0)) ;
    return $self->{attribute_dump_device_power_off};
}

sub attribute_dump_is_generated_offline {
    my ($self) = @_;
    return $self->{attribute_dump_is_generated_offline} if ($self->{attribute_dump_is_generated_offline});
    $self->{attribute_dump_is_generated_offline} =  (($self->attributes_written()) && (($self->attributes() & 32) != 0)) ;
    return $self->{attribute_dump_is_generated_offline};
}

sub attribute_early_boot_crash {
    my ($self) = @_;
    return $self->{attribute_early_boot_crash} if ($self->{attribute_early_boot_crash});
    $self->{attribute_early_boot_crash} =  (($self->attributes_written()) && (($self->attributes() & 128) != 0)) ;
    return $self->{attribute_early_boot_crash};
}

sub attribute_encrypted_dump_data {
    my ($self) = @_;
    return $self->{attribute_encrypted_dump_data} if ($self->{attribute_encrypted_dump_data});
    $self->{attribute_encrypted_dump_data} =  (($self->attributes_written()) && (($self->attributes() & 256) != 0)) ;
    return $self->{attribute_encrypted_dump_data};
}

sub attribute_filter_dump_file {
    my ($self) = @_;
    return $self->{attribute_filter_dump_file} if ($self->{attribute_filter_dump_file});
    $self->{attribute_filter_dump_file} =  (($self->attributes_written()) && (($self->attributes() & 64) != 0)) ;
    return $self->{attribute_filter_dump_file};
}

sub attribute_hiber_crash {
    my ($self) = @_;
    return $self->{attribute_hiber_crash} if ($self->{attribute_hiber_crash});
    $self->{attribute_hiber_crash} =  (($self->attributes_written()) && (($self->attributes() & 1) != 0)) ;
    return $self->{attribute_hiber_crash};
}

sub attribute_insufficient_dumpfile_size {
    my ($self) = @_;
    return $self->{attribute_insufficient_dumpfile_size} if ($self->{attribute_insufficient_dumpfile_size});
    $self->{attribute_insufficient_dumpfile_size} =  (($self->attributes_written()) && (($self->attributes() & 4) != 0)) ;
    return $self->{attribute_insufficient_dumpfile_size};
}

sub attribute_kernel_generated_triage_dump {
    my ($self) = @_;
    return $self->{attribute_kernel_generated_triage_dump} if ($self->{attribute_kernel_generated_triage_dump});
    $self->{attribute_kernel_generated_triage_dump} =  (($self->attributes_written()) && (($self->attributes() & 8) != 0)) ;
    return $self->{attribute_kernel_generated_triage_dump};
}

sub attribute_live_dump_generated_dump {
    my ($self) = @_;
    return $self->{attribute_live_dump_generated_dump} if ($self->{attribute_live_dump_generated_dump});
    $self->{attribute_live_dump_generated_dump} =  (($self->attributes_written()) && (($self->attributes() & 16) != 0)) ;
    return $self->{attribute_live_dump_generated_dump};
}

sub attributes_written {
    my ($self) = @_;
    return $self->{attributes_written} if ($self->{attributes_written});
    $self->{attributes_written} = $self->attributes() != 1162297680;
    return $self->{attributes_written};
}

sub minidump_field_broken_driver {
    my ($self) = @_;
    return $self->{minidump_field_broken_driver} if ($self->{minidump_field_broken_driver});
    $self->{minidump_field_broken_driver} =  (($self->minidump_fields_written()) && (($self->minidump_fields() & 128) != 0)) ;
    return $self->{minidump_field_broken_driver};
}

sub minidump_field_context {
    my ($self) = @_;
    return $self->{minidump_field_context} if ($self->{minidump_field_context});
    $self->{minidump_field_context} =  (($self->minidump_fields_written()) && (($self->minidump_fields() & 1) != 0)) ;
    return $self->{minidump_field_context};
}

sub minidump_field_data_blocks {
    my ($self) = @_;
    return $self->{minidump_field_data_blocks} if ($self->{minidump_field_data_blocks});
    $self->{minidump_field_data_blocks} =  (($self->minidump_fields_written()) && (($self->minidump_fields() & 2048) != 0)) ;
    return $self->{minidump_field_data_blocks};
}

sub minidump_field_data_page {
    my ($self) = @_;
    return $self->{minidump_field_data_page} if ($self->{minidump_field_data_page});
    $self->{minidump_field_data_page} =  (($self->minidump_fields_written()) && (($self->minidump_fields() & 512) != 0)) ;
    return $self->{minidump_field_data_page};
}

sub minidump_field_debugger_data {
    my ($self) = @_;
    return $self->{minidump_field_debugger_data} if ($self->{minidump_field_debugger_data});
    $self->{minidump_field_debugger_data} =  (($self->minidump_fields_written()) && (($self->minidump_fields() & 1024) != 0)) ;
    return $self->{minidump_field_debugger_data};
}

sub minidump_field_driver_list {
    my ($self) = @_;
    return $self->{minidump_field_driver_list} if ($self->{minidump_field_driver_list});
    $self->{minidump_field_driver_list} =  (($self->minidump_fields_written()) && (($self->minidump_fields() & 64) != 0)) ;
    return $self->{minidump_field_driver_list};
}

sub minidump_field_exception {
    my ($self) = @_;
    return $self->{minidump_field_exception} if ($self->{minidump_field_exception});
    $self->{minidump_field_exception} =  (($self->minidump_fields_written()) && (($self->minidump_fields() & 2) != 0)) ;
    return $self->{minidump_field_exception};
}

sub minidump_field_mm_info {
    my ($self) = @_;
    return $self->{minidump_field_mm_info} if ($self->{minidump_field_mm_info});
    $self->{minidump_field_mm_info} =  (($self->minidump_fields_written()) && (($self->minidump_fields() & 256) != 0)) ;
    return $self->{minidump_field_mm_info};
}

sub minidump_field_prcb {
    my ($self) = @_;
    return $self->{minidump_field_prcb} if ($self->{minidump_field_prcb});
    $self->{minidump_field_prcb} =  (($self->minidump_fields_written()) && (($self->minidump_fields() & 4) != 0)) ;
    return $self->{minidump_field_prcb};
}

sub minidump_field_process {
    my ($self) = @_;
    return $self->{minidump_field_process} if ($self->{minidump_field_process});
    $self->{minidump_field_process} =  (($self->minidump_fields_written()) && (($self->minidump_fields() & 8) != 0)) ;
    return $self->{minidump_field_process};
}

sub minidump_field_stack {
    my ($self) = @_;
    return $self->{minidump_field_stack} if ($self->{minidump_field_stack});
    $self->{minidump_field_stack} =  (($self->minidump_fields_written()) && (($self->minidump_fields() & 32) != 0)) ;
    return $self->{minidump_field_stack};
}

sub minidump_field_thread {
    my ($self) = @_;
    return $self->{minidump_field_thread} if ($self->{minidump_field_thread});
    $self->{minidump_field_thread} =  (($self->minidump_fields_written()) && (($self->minidump_fields() & 16) != 0)) ;
    return $self->{minidump_field_thread};
}

sub minidump_fields_written {
    my ($self) = @_;
    return $self->{minidump_fields_written} if ($self->{minidump_fields_written});
    $self->{minidump_fields_written} = $self->minidump_fields() != 1162297680;
    return $self->{minidump_fields_written};
}

sub suite_back_office {
    my ($self) = @_;
    return $self->{suite_back_office} if ($self->{suite_back_office});
    $self->{suite_back_office} =  (($self->suite_mask_written()) && (($self->suite_mask() & 4) != 0)) ;
    return $self->{suite_back_office};
}

sub suite_blade {
    my ($self) = @_;
    return $self->{suite_blade} if ($self->{suite_blade});
    $self->{suite_blade} =  (($self->suite_mask_written()) && (($self->suite_mask() & 1024) != 0)) ;
    return $self->{suite_blade};
}

sub suite_communications {
    my ($self) = @_;
    return $self->{suite_communications} if ($self->{suite_communications});
    $self->{suite_communications} =  (($self->suite_mask_written()) && (($self->suite_mask() & 8) != 0)) ;
    return $self->{suite_communications};
}

sub suite_compute_server {
    my ($self) = @_;
    return $self->{suite_compute_server} if ($self->{suite_compute_server});
    $self->{suite_compute_server} =  (($self->suite_mask_written()) && (($self->suite_mask() & 16384) != 0)) ;
    return $self->{suite_compute_server};
}

sub suite_datacenter {
    my ($self) = @_;
    return $self->{suite_datacenter} if ($self->{suite_datacenter});
    $self->{suite_datacenter} =  (($self->suite_mask_written()) && (($self->suite_mask() & 128) != 0)) ;
    return $self->{suite_datacenter};
}

sub suite_embedded_nt {
    my ($self) = @_;
    return $self->{suite_embedded_nt} if ($self->{suite_embedded_nt});
    $self->{suite_embedded_nt} =  (($self->suite_mask_written()) && (($self->suite_mask() & 64) != 0)) ;
    return $self->{suite_embedded_nt};
}

sub suite_embedded_restricted {
    my ($self) = @_;
    return $self->{suite_embedded_restricted} if ($self->{suite_embedded_restricted});
    $self->{suite_embedded_restricted} =  (($self->suite_mask_written()) && (($self->suite_mask() & 2048) != 0)) ;
    return $self->{suite_embedded_restricted};
}

sub suite_enterprise {
    my ($self) = @_;
    return $self->{suite_enterprise} if ($self->{suite_enterprise});
    $self->{suite_enterprise} =  (($self->suite_mask_written()) && (($self->suite_mask() & 2) != 0)) ;
    return $self->{suite_enterprise};
}

sub suite_mask_written {
    my ($self) = @_;
    return $self->{suite_mask_written} if ($self->{suite_mask_written});
    $self->{suite_mask_written} = $self->suite_mask() != 1162297680;
    return $self->{suite_mask_written};
}

sub suite_multi_user_ts {
    my ($self) = @_;
    return $self->{suite_multi_user_ts} if ($self->{suite_multi_user_ts});
    $self->{suite_multi_user_ts} =  (($self->suite_mask_written()) && (($self->suite_mask() & 131072) != 0)) ;
    return $self->{suite_multi_user_ts};
}

sub suite_personal {
    my ($self) = @_;
    return $self->{suite_personal} if ($self->{suite_personal});
    $self->{suite_personal} =  (($self->suite_mask_written()) && (($self->suite_mask() & 512) != 0)) ;
    return $self->{suite_personal};
}

sub suite_security_appliance {
    my ($self) = @_;
    return $self->{suite_security_appliance} if ($self->{suite_security_appliance});
    $self->{suite_security_appliance} =  (($self->suite_mask_written()) && (($self->suite_mask() & 4096) != 0)) ;
    return $self->{suite_security_appliance};
}

sub suite_single_user_ts {
    my ($self) = @_;
    return $self->{suite_single_user_ts} if ($self->{suite_single_user_ts});
    $self->{suite_single_user_ts} =  (($self->suite_mask_written()) && (($self->suite_mask() & 256) != 0)) ;
    return $self->{suite_single_user_ts};
}

sub suite_small_business {
    my ($self) = @_;
    return $self->{suite_small_business} if ($self->{suite_small_business});
    $self->{suite_small_business} =  (($self->suite_mask_written()) && (($self->suite_mask() & 1) != 0)) ;
    return $self->{suite_small_business};
}

sub suite_small_business_restricted {
    my ($self) = @_;
    return $self->{suite_small_business_restricted} if ($self->{suite_small_business_restricted});
    $self->{suite_small_business_restricted} =  (($self->suite_mask_written()) && (($self->suite_mask() & 32) != 0)) ;
    return $self->{suite_small_business_restricted};
}

sub suite_storage_server {
    my ($self) = @_;
    return $self->{suite_storage_server} if ($self->{suite_storage_server});
    $self->{suite_storage_server} =  (($self->suite_mask_written()) && (($self->suite_mask() & 8192) != 0)) ;
    return $self->{suite_storage_server};
}

sub suite_terminal {
    my ($self) = @_;
    return $self->{suite_terminal} if ($self->{suite_terminal});
    $self->{suite_terminal} =  (($self->suite_mask_written()) && (($self->suite_mask() & 16) != 0)) ;
    return $self->{suite_terminal};
}

sub suite_wh_server {
    my ($self) = @_;
    return $self->{suite_wh_server} if ($self->{suite_wh_server});
    $self->{suite_wh_server} =  (($self->suite_mask_written()) && (($self->suite_mask() & 32768) != 0)) ;
    return $self->{suite_wh_server};
}

sub major_version {
    my ($self) = @_;
    return $self->{major_version};
}

sub minor_version {
    my ($self) = @_;
    return $self->{minor_version};
}

sub directory_table_base {
    my ($self) = @_;
    return $self->{directory_table_base};
}

sub pfn_database {
    my ($self) = @_;
    return $self->{pfn_database};
}

sub ps_loaded_module_list {
    my ($self) = @_;
    return $self->{ps_loaded_module_list};
}

sub ps_active_process_head {
    my ($self) = @_;
    return $self->{ps_active_process_head};
}

sub machine_image_type {
    my ($self) = @_;
    return $self->{machine_image_type};
}

sub number_processors {
    my ($self) = @_;
    return $self->{number_processors};
}

sub bug_check_code {
    my ($self) = @_;
    return $self->{bug_check_code};
}

sub bug_check_code_parameters {
    my ($self) = @_;
    return $self->{bug_check_code_parameters};
}

sub version_user {
    my ($self) = @_;
    return $self->{version_user};
}

sub pae_enabled {
    my ($self) = @_;
    return $self->{pae_enabled};
}

sub kd_secondary_version {
    my ($self) = @_;
    return $self->{kd_secondary_version};
}

sub _unnamed13 {
    my ($self) = @_;
    return $self->{_unnamed13};
}

sub kd_debugger_data_block {
    my ($self) = @_;
    return $self->{kd_debugger_data_block};
}

sub physical_memory_block {
    my ($self) = @_;
    return $self->{physical_memory_block};
}

sub context_record {
    my ($self) = @_;
    return $self->{context_record};
}

sub exception {
    my ($self) = @_;
    return $self->{exception};
}

sub comment {
    my ($self) = @_;
    return $self->{comment};
}

sub attributes {
    my ($self) = @_;
    return $self->{attributes};
}

sub boot_id {
    my ($self) = @_;
    return $self->{boot_id};
}

sub _unnamed21 {
    my ($self) = @_;
    return $self->{_unnamed21};
}

sub dump_type {
    my ($self) = @_;
    return $self->{dump_type};
}

sub minidump_fields {
    my ($self) = @_;
    return $self->{minidump_fields};
}

sub secondary_data_state {
    my ($self) = @_;
    return $self->{secondary_data_state};
}

sub product_type {
    my ($self) = @_;
    return $self->{product_type};
}

sub suite_mask {
    my ($self) = @_;
    return $self->{suite_mask};
}

sub writer_status {
    my ($self) = @_;
    return $self->{writer_status};
}

sub required_dump_space {
    my ($self) = @_;
    return $self->{required_dump_space};
}

sub _unnamed29 {
    my ($self) = @_;
    return $self->{_unnamed29};
}

sub system_up_time {
    my ($self) = @_;
    return $self->{system_up_time};
}

sub system_time {
    my ($self) = @_;
    return $self->{system_time};
}

sub _raw_physical_memory_block {
    my ($self) = @_;
    return $self->{_raw_physical_memory_block};
}

sub _raw_context_record {
    my ($self) = @_;
    return $self->{_raw_context_record};
}

########################################################################
package WindowsKernelDump::Header64;

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

    $self->{major_version} = $self->{_io}->read_u4le();
    $self->{minor_version} = $self->{_io}->read_u4le();
    $self->{directory_table_base} = $self->{_io}->read_u8le();
    $self->{pfn_database} = $self->{_io}->read_u8le();
    $self->{ps_loaded_module_list} = $self->{_io}->read_u8le();
    $self->{ps_active_process_head} = $self->{_io}->read_u8le();
    $self->{machine_image_type} = $self->{_io}->read_u4le();
    $self->{number_processors} = $self->{_io}->read_u4le();
    $self->{bug_check_code} = $self->{_io}->read_u4le();
    $self->{_unnamed9} = $self->{_io}->read_bytes(4);
    $self->{bug_check_code_parameters} = [];
    my $n_bug_check_code_parameters = 4;
    for (my $i = 0; $i < $n_bug_check_code_parameters; $i++) {
        push @{$self->{bug_check_code_parameters}}, $self->{_io}->read_u8le();
    }
    $self->{version_user} = $self->{_io}->read_bytes(32);
    $self->{kd_debugger_data_block} = $self->{_io}->read_u8le();
    $self->{_raw_physical_memory_block} = $self->{_io}->read_bytes(704);
    my $io__raw_physical_memory_block = IO::KaitaiStruct::Stream->new($self->{_raw_physical_memory_block});
    $self->{physical_memory_block} = WindowsKernelDump::PhysicalMemoryDescriptor64->new($io__raw_physical_memory_block, $self, $self->{_root});
    my $_on = $self->machine_image_type();
    if ($_on == $WindowsKernelDump::MACHINE_TYPES_AMD64) {
        $self->{_raw_context_record} = $self->{_io}->read_bytes(3000);
        my $io__raw_context_record = IO::KaitaiStruct::Stream->new($self->{_raw_context_record});
        $self->{context_record} = WindowsKernelDump::ContextX64->new($io__raw_context_record, $self, $self->{_root});
    }
    elsif ($_on == $WindowsKernelDump::MACHINE_TYPES_ARM64) {
        $self->{_raw_context_record} = $self->{_io}->read_bytes(3000);
        my $io__raw_context_record = IO::KaitaiStruct::Stream->new($self->{_raw_context_record});
        $self->{context_record} = WindowsKernelDump::ContextArm64->new($io__raw_context_record, $self, $self->{_root});
    }
    else {
        $self->{context_record} = $self->{_io}->read_bytes(3000);
    }
    $self->{exception} = WindowsKernelDump::ExceptionRecord64->new($self->{_io}, $self, $self->{_root});
    $self->{dump_type} = $self->{_io}->read_u4le();
    $self->{_unnamed17} = $self->{_io}->read_bytes(4);
    $self->{required_dump_space} = $self->{_io}->read_s8le();
    $self->{system_time} = $self->{_io}->read_s8le();
    $self->{comment} = $self->{_io}->read_bytes(128);
    $self->{system_up_time} = $self->{_io}->read_s8le();
    $self->{minidump_fields} = $self->{_io}->read_u4le();
    $self->{secondary_data_state} = $self->{_io}->read_u4le();
    $self->{product_type} = $self->{_io}->read_u4le();
    $self->{suite_mask} = $self->{_io}->read_u4le();
    $self->{writer_status} = $self->{_io}->read_u4le();
    $self->{_unnamed27} = $self->{_io}->read_bytes(1);
    $self->{kd_secondary_version} = $self->{_io}->read_u1();
    $self->{paging_levels} = $self->{_io}->read_u1();
    $self->{_unnamed30} = $self->{_io}->read_bytes(1);
    $self->{attributes} = $self->{_io}->read_u4le();
    $self->{boot_id} = $self->{_io}->read_u4le();
}

sub attribute_decrypted_dump {
    my ($self) = @_;
    return $self->{attribute_decrypted_dump} if ($self->{attribute_decrypted_dump});
    $self->{attribute_decrypted_dump} =  (($self->attributes_written()) && (($self->attributes() & 512) != 0)) ;
    return $self->{attribute_decrypted_dump};
}

sub attribute_dump_device_power_off {
    my ($self) = @_;
    return $self->{attribute_dump_device_power_off} if ($self->{attribute_dump_device_power_off});
    $self->{attribute_dump_device_power_off} =  (($self->attributes_written()) && (($self->attributes() & 2) != 0)) ;
    return $self->{attribute_dump_device_power_off};
}

sub attribute_dump_is_generated_offline {
    my ($self) = @_;
    return $self->{attribute_dump_is_generated_offline} if ($self->{attribute_dump_is_generated_offline});
    $self->{attribute_dump_is_generated_offline} =  (($self->attributes_written()) && (($self->attributes() & 32) != 0)) ;
    return $self->{attribute_dump_is_generated_offline};
}

sub attribute_early_boot_crash {
    my ($self) = @_;
    return $self->{attribute_early_boot_crash} if ($self->{attribute_early_boot_crash});
    $self->{attribute_early_boot_crash} =  (($self->attributes_written()) && (($self->attributes() & 128) != 0)) ;
    return $self->{attribute_early_boot_crash};
}

sub attribute_encrypted_dump_data {
    my ($self) = @_;
    return $self->{attribute_encrypted_dump_data} if ($self->{attribute_encrypted_dump_data});
    $self->{attribute_encrypted_dump_data} =  (($self->attributes_written()) && (($self->attributes() & 256) != 0)) ;
    return $self->{attribute_encrypted_dump_data};
}

sub attribute_filter_dump_file {
    my ($self) = @_;
    return $self->{attribute_filter_dump_file} if ($self->{attribute_filter_dump_file});
    $self->{attribute_filter_dump_file} =  (($self->attributes_written()) && (($self->attributes() & 64) != 0)) ;
    return $self->{attribute_filter_dump_file};
}

sub attribute_hiber_crash {
    my ($self) = @_;
    return $self->{attribute_hiber_crash} if ($self->{attribute_hiber_crash});
    $self->{attribute_hiber_crash} =  (($self->attributes_written()) && (($self->attributes() & 1) != 0)) ;
    return $self->{attribute_hiber_crash};
}

sub attribute_insufficient_dumpfile_size {
    my ($self) = @_;
    return $self->{attribute_insufficient_dumpfile_size} if ($self->{attribute_insufficient_dumpfile_size});
    $self->{attribute_insufficient_dumpfile_size} =  (($self->attributes_written()) && (($self->attributes() & 4) != 0)) ;
    return $self->{attribute_insufficient_dumpfile_size};
}

sub attribute_kernel_generated_triage_dump {
    my ($self) = @_;
    return $self->{attribute_kernel_generated_triage_dump} if ($self->{attribute_kernel_generated_triage_dump});
    $self->{attribute_kernel_generated_triage_dump} =  (($self->attributes_written()) && (($self->attributes() & 8) != 0)) ;
    return $self->{attribute_kernel_generated_triage_dump};
}

sub attribute_live_dump_generated_dump {
    my ($self) = @_;
    return $self->{attribute_live_dump_generated_dump} if ($self->{attribute_live_dump_generated_dump});
    $self->{attribute_live_dump_generated_dump} =  (($self->attributes_written()) && (($self->attributes() & 16) != 0)) ;
    return $self->{attribute_live_dump_generated_dump};
}

sub attributes_written {
    my ($self) = @_;
    return $self->{attributes_written} if ($self->{attributes_written});
    $self->{attributes_written} = $self->attributes() != 1162297680;
    return $self->{attributes_written};
}

sub extension {
    my ($self) = @_;
    return $self->{extension} if ($self->{extension});
    if ($self->len_extension() == 664) {
        my $_pos = $self->{_io}->pos();
        $self->{_io}->seek(4176);
        $self->{extension} = WindowsKernelDump::HeaderExtension->new($self->{_io}, $self, $self->{_root});
        $self->{_io}->seek($_pos);
    }
    return $self->{extension};
}

sub len_extension {
    my ($self) = @_;
    return $self->{len_extension} if ($self->{len_extension});
    my $_pos = $self->{_io}->pos();
    $self->{_io}->seek(4176);
    $self->{len_extension} = $self->{_io}->read_u4le();
    $self->{_io}->seek($_pos);
    return $self->{len_extension};
}

sub minidump_field_broken_driver {
    my ($self) = @_;
    return $self->{minidump_field_broken_driver} if ($self->{minidump_field_broken_driver});
    $self->{minidump_field_broken_driver} =  (($self->minidump_fields_written()) && (($self->minidump_fields() & 128) != 0)) ;
    return $self->{minidump_field_broken_driver};
}

sub minidump_field_context {
    my ($self) = @_;
    return $self->{minidump_field_context} if ($self->{minidump_field_context});
    $self->{minidump_field_context} =  (($self->minidump_fields_written()) && (($self->minidump_fields() & 1) != 0)) ;
    return $self->{minidump_field_context};
}

sub minidump_field_data_blocks {
    my ($self) = @_;
    return $self->{minidump_field_data_blocks} if ($self->{minidump_field_data_blocks});
    $self->{minidump_field_data_blocks} =  (($self->minidump_fields_written()) && (($self->minidump_fields() & 2048) != 0)) ;
    return $self->{minidump_field_data_blocks};
}

sub minidump_field_data_page {
    my ($self) = @_;
    return $self->{minidump_field_data_page} if ($self->{minidump_field_data_page});
    $self->{minidump_field_data_page} =  (($self->minidump_fields_written()) && (($self->minidump_fields() & 512) != 0)) ;
    return $self->{minidump_field_data_page};
}

sub minidump_field_debugger_data {
    my ($self) = @_;
    return $self->{minidump_field_debugger_data} if ($self->{minidump_field_debugger_data});
    $self->{minidump_field_debugger_data} =  (($self->minidump_fields_written()) && (($self->minidump_fields() & 1024) != 0)) ;
    return $self->{minidump_field_debugger_data};
}

sub minidump_field_driver_list {
    my ($self) = @_;
    return $self->{minidump_field_driver_list} if ($self->{minidump_field_driver_list});
    $self->{minidump_field_driver_list} =  (($self->minidump_fields_written()) && (($self->minidump_fields() & 64) != 0)) ;
    return $self->{minidump_field_driver_list};
}

sub minidump_field_exception {
    my ($self) = @_;
    return $self->{minidump_field_exception} if ($self->{minidump_field_exception});
    $self->{minidump_field_exception} =  (($self->minidump_fields_written()) && (($self->minidump_fields() & 2) != 0)) ;
    return $self->{minidump_field_exception};
}

sub minidump_field_mm_info {
    my ($self) = @_;
    return $self->{minidump_field_mm_info} if ($self->{minidump_field_mm_info});
    $self->{minidump_field_mm_info} =  (($self->minidump_fields_written()) && (($self->minidump_fields() & 256) != 0)) ;
    return $self->{minidump_field_mm_info};
}

sub minidump_field_prcb {
    my ($self) = @_;
    return $self->{minidump_field_prcb} if ($self->{minidump_field_prcb});
    $self->{minidump_field_prcb} =  (($self->minidump_fields_written()) && (($self->minidump_fields() & 4) != 0)) ;
    return $self->{minidump_field_prcb};
}

sub minidump_field_process {
    my ($self) = @_;
    return $self->{minidump_field_process} if ($self->{minidump_field_process});
    $self->{minidump_field_process} =  (($self->minidump_fields_written()) && (($self->minidump_fields() & 8) != 0)) ;
    return $self->{minidump_field_process};
}

sub minidump_field_stack {
    my ($self) = @_;
    return $self->{minidump_field_stack} if ($self->{minidump_field_stack});
    $self->{minidump_field_stack} =  (($self->minidump_fields_written()) && (($self->minidump_fields() & 32) != 0)) ;
    return $self->{minidump_field_stack};
}

sub minidump_field_thread {
    my ($self) = @_;
    return $self->{minidump_field_thread} if ($self->{minidump_field_thread});
    $self->{minidump_field_thread} =  (($self->minidump_fields_written()) && (($self->minidump_fields() & 16) != 0)) ;
    return $self->{minidump_field_thread};
}

sub minidump_fields_written {
    my ($self) = @_;
    return $self->{minidump_fields_written} if ($self->{minidump_fields_written});
    $self->{minidump_fields_written} = $self->minidump_fields() != 1162297680;
    return $self->{minidump_fields_written};
}

sub suite_back_office {
    my ($self) = @_;
    return $self->{suite_back_office} if ($self->{suite_back_office});
    $self->{suite_back_office} =  (($self->suite_mask_written()) && (($self->suite_mask() & 4) != 0)) ;
    return $self->{suite_back_office};
}

sub suite_blade {
    my ($self) = @_;
    return $self->{suite_blade} if ($self->{suite_blade});
    $self->{suite_blade} =  (($self->suite_mask_written()) && (($self->suite_mask() & 1024) != 0)) ;
    return $self->{suite_blade};
}

sub suite_communications {
    my ($self) = @_;
    return $self->{suite_communications} if ($self->{suite_communications});
    $self->{suite_communications} =  (($self->suite_mask_written()) && (($self->suite_mask() & 8) != 0)) ;
    return $self->{suite_communications};
}

sub suite_compute_server {
    my ($self) = @_;
    return $self->{suite_compute_server} if ($self->{suite_compute_server});
    $self->{suite_compute_server} =  (($self->suite_mask_written()) && (($self->suite_mask() & 16384) != 0)) ;
    return $self->{suite_compute_server};
}

sub suite_datacenter {
    my ($self) = @_;
    return $self->{suite_datacenter} if ($self->{suite_datacenter});
    $self->{suite_datacenter} =  (($self->suite_mask_written()) && (($self->suite_mask() & 128) != 0)) ;
    return $self->{suite_datacenter};
}

sub suite_embedded_nt {
    my ($self) = @_;
    return $self->{suite_embedded_nt} if ($self->{suite_embedded_nt});
    $self->{suite_embedded_nt} =  (($self->suite_mask_written()) && (($self->suite_mask() & 64) != 0)) ;
    return $self->{suite_embedded_nt};
}

sub suite_embedded_restricted {
    my ($self) = @_;
    return $self->{suite_embedded_restricted} if ($self->{suite_embedded_restricted});
    $self->{suite_embedded_restricted} =  (($self->suite_mask_written()) && (($self->suite_mask() & 2048) != 0)) ;
    return $self->{suite_embedded_restricted};
}

sub suite_enterprise {
    my ($self) = @_;
    return $self->{suite_enterprise} if ($self->{suite_enterprise});
    $self->{suite_enterprise} =  (($self->suite_mask_written()) && (($self->suite_mask() & 2) != 0)) ;
    return $self->{suite_enterprise};
}

sub suite_mask_written {
    my ($self) = @_;
    return $self->{suite_mask_written} if ($self->{suite_mask_written});
    $self->{suite_mask_written} = $self->suite_mask() != 1162297680;
    return $self->{suite_mask_written};
}

sub suite_multi_user_ts {
    my ($self) = @_;
    return $self->{suite_multi_user_ts} if ($self->{suite_multi_user_ts});
    $self->{suite_multi_user_ts} =  (($self->suite_mask_written()) && (($self->suite_mask() & 131072) != 0)) ;
    return $self->{suite_multi_user_ts};
}

sub suite_personal {
    my ($self) = @_;
    return $self->{suite_personal} if ($self->{suite_personal});
    $self->{suite_personal} =  (($self->suite_mask_written()) && (($self->suite_mask() & 512) != 0)) ;
    return $self->{suite_personal};
}

sub suite_security_appliance {
    my ($self) = @_;
    return $self->{suite_security_appliance} if ($self->{suite_security_appliance});
    $self->{suite_security_appliance} =  (($self->suite_mask_written()) && (($self->suite_mask() & 4096) != 0)) ;
    return $self->{suite_security_appliance};
}

sub suite_single_user_ts {
    my ($self) = @_;
    return $self->{suite_single_user_ts} if ($self->{suite_single_user_ts});
    $self->{suite_single_user_ts} =  (($self->suite_mask_written()) && (($self->suite_mask() & 256) != 0)) ;
    return $self->{suite_single_user_ts};
}

sub suite_small_business {
    my ($self) = @_;
    return $self->{suite_small_business} if ($self->{suite_small_business});
    $self->{suite_small_business} =  (($self->suite_mask_written()) && (($self->suite_mask() & 1) != 0)) ;
    return $self->{suite_small_business};
}

sub suite_small_business_restricted {
    my ($self) = @_;
    return $self->{suite_small_business_restricted} if ($self->{suite_small_business_restricted});
    $self->{suite_small_business_restricted} =  (($self->suite_mask_written()) && (($self->suite_mask() & 32) != 0)) ;
    return $self->{suite_small_business_restricted};
}

sub suite_storage_server {
    my ($self) = @_;
    return $self->{suite_storage_server} if ($self->{suite_storage_server});
    $self->{suite_storage_server} =  (($self->suite_mask_written()) && (($self->suite_mask() & 8192) != 0)) ;
    return $self->{suite_storage_server};
}

sub suite_terminal {
    my ($self) = @_;
    return $self->{suite_terminal} if ($self->{suite_terminal});
    $self->{suite_terminal} =  (($self->suite_mask_written()) && (($self->suite_mask() & 16) != 0)) ;
    return $self->{suite_terminal};
}

sub suite_wh_server {
    my ($self) = @_;
    return $self->{suite_wh_server} if ($self->{suite_wh_server});
    $self->{suite_wh_server} =  (($self->suite_mask_written()) && (($self->suite_mask() & 32768) != 0)) ;
    return $self->{suite_wh_server};
}

sub major_version {
    my ($self) = @_;
    return $self->{major_version};
}

sub minor_version {
    my ($self) = @_;
    return $self->{minor_version};
}

sub directory_table_base {
    my ($self) = @_;
    return $self->{directory_table_base};
}

sub pfn_database {
    my ($self) = @_;
    return $self->{pfn_database};
}

sub ps_loaded_module_list {
    my ($self) = @_;
    return $self->{ps_loaded_module_list};
}

sub ps_active_process_head {
    my ($self) = @_;
    return $self->{ps_active_process_head};
}

sub machine_image_type {
    my ($self) = @_;
    return $self->{machine_image_type};
}

sub number_processors {
    my ($self) = @_;
    return $self->{number_processors};
}

sub bug_check_code {
    my ($self) = @_;
    return $self->{bug_check_code};
}

sub _unnamed9 {
    my ($self) = @_;
    return $self->{_unnamed9};
}

sub bug_check_code_parameters {
    my ($self) = @_;
    return $self->{bug_check_code_parameters};
}

sub version_user {
    my ($self) = @_;
    return $self->{version_user};
}

sub kd_debugger_data_block {
    my ($self) = @_;
    return $self->{kd_debugger_data_block};
}

sub physical_memory_block {
    my ($self) = @_;
    return $self->{physical_memory_block};
}

sub context_record {
    my ($self) = @_;
    return $self->{context_record};
}

sub exception {
    my ($self) = @_;
    return $self->{exception};
}

sub dump_type {
    my ($self) = @_;
    return $self->{dump_type};
}

sub _unnamed17 {
    my ($self) = @_;
    return $self->{_unnamed17};
}

sub required_dump_space {
    my ($self) = @_;
    return $self->{required_dump_space};
}

sub system_time {
    my ($self) = @_;
    return $self->{system_time};
}

sub comment {
    my ($self) = @_;
    return $self->{comment};
}

sub system_up_time {
    my ($self) = @_;
    return $self->{system_up_time};
}

sub minidump_fields {
    my ($self) = @_;
    return $self->{minidump_fields};
}

sub secondary_data_state {
    my ($self) = @_;
    return $self->{secondary_data_state};
}

sub product_type {
    my ($self) = @_;
    return $self->{product_type};
}

sub suite_mask {
    my ($self) = @_;
    return $self->{suite_mask};
}

sub writer_status {
    my ($self) = @_;
    return $self->{writer_status};
}

sub _unnamed27 {
    my ($self) = @_;
    return $self->{_unnamed27};
}

sub kd_secondary_version {
    my ($self) = @_;
    return $self->{kd_secondary_version};
}

sub paging_levels {
    my ($self) = @_;
    return $self->{paging_levels};
}

sub _unnamed30 {
    my ($self) = @_;
    return $self->{_unnamed30};
}

sub attributes {
    my ($self) = @_;
    return $self->{attributes};
}

sub boot_id {
    my ($self) = @_;
    return $self->{boot_id};
}

sub _raw_physical_memory_block {
    my ($self) = @_;
    return $self->{_raw_physical_memory_block};
}

sub _raw_context_record {
    my ($self) = @_;
    return $self->{_raw_context_record};
}

########################################################################
package WindowsKernelDump::HeaderExtension;

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

    $self->{len_extension} = $self->{_io}->read_u4le();
    $self->{_unnamed1} = $self->{_io}->read_bytes(4);
    $self->{_unnamed2} = $self->{_io}->read_bytes(400);
    $self->{status_text} = $self->{_io}->read_bytes(256);
    $self->{build_string} = $self->{_io}->read_bytes(12);
    $self->{_unnamed5} = $self->{_io}->read_bytes(4);
    $self->{update_build_revision} = $self->{_io}->read_u4le();
    $self->{nt_major_version} = $self->{_io}->read_u4le();
    $self->{nt_minor_version} = $self->{_io}->read_u4le();
}

sub len_extension {
    my ($self) = @_;
    return $self->{len_extension};
}

sub _unnamed1 {
    my ($self) = @_;
    return $self->{_unnamed1};
}

sub _unnamed2 {
    my ($self) = @_;
    return $self->{_unnamed2};
}

sub status_text {
    my ($self) = @_;
    return $self->{status_text};
}

sub build_string {
    my ($self) = @_;
    return $self->{build_string};
}

sub _unnamed5 {
    my ($self) = @_;
    return $self->{_unnamed5};
}

sub update_build_revision {
    my ($self) = @_;
    return $self->{update_build_revision};
}

sub nt_major_version {
    my ($self) = @_;
    return $self->{nt_major_version};
}

sub nt_minor_version {
    my ($self) = @_;
    return $self->{nt_minor_version};
}

########################################################################
package WindowsKernelDump::M128a;

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

    $self->{low} = $self->{_io}->read_u8le();
    $self->{high} = $self->{_io}->read_u8le();
}

sub low {
    my ($self) = @_;
    return $self->{low};
}

sub high {
    my ($self) = @_;
    return $self->{high};
}

########################################################################
package WindowsKernelDump::PfnRange;

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

    $self->{base_page} = $self->{_io}->read_u8le();
    $self->{page_count} = $self->{_io}->read_u8le();
}

sub base_page {
    my ($self) = @_;
    return $self->{base_page};
}

sub page_count {
    my ($self) = @_;
    return $self->{page_count};
}

########################################################################
package WindowsKernelDump::PhysicalMemoryDescriptor32;

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

    $self->{number_of_runs} = $self->{_io}->read_u4le();
    $self->{number_of_pages} = $self->{_io}->read_u4le();
    $self->{runs} = [];
    my $n_runs = ($self->number_of_runs() <= $self->max_runs() ? $self->number_of_runs() : 0);
    for (my $i = 0; $i < $n_runs; $i++) {
        push @{$self->{runs}}, WindowsKernelDump::PhysicalMemoryRun32->new($self->{_io}, $self, $self->{_root});
    }
}

sub max_runs {
    my ($self) = @_;
    return $self->{max_runs} if ($self->{max_runs});
    $self->{max_runs} = 86;
    return $self->{max_runs};
}

sub number_of_runs {
    my ($self) = @_;
    return $self->{number_of_runs};
}

sub number_of_pages {
    my ($self) = @_;
    return $self->{number_of_pages};
}

sub runs {
    my ($self) = @_;
    return $self->{runs};
}

########################################################################
package WindowsKernelDump::PhysicalMemoryDescriptor64;

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

    $self->{number_of_runs} = $self->{_io}->read_u4le();
    $self->{_unnamed1} = $self->{_io}->read_bytes(4);
    $self->{number_of_pages} = $self->{_io}->read_u8le();
    $self->{runs} = [];
    my $n_runs = ($self->number_of_runs() <= $self->max_runs() ? $self->number_of_runs() : 0);
    for (my $i = 0; $i < $n_runs; $i++) {
        push @{$self->{runs}}, WindowsKernelDump::PhysicalMemoryRun64->new($self->{_io}, $self, $self->{_root});
    }
}

sub max_runs {
    my ($self) = @_;
    return $self->{max_runs} if ($self->{max_runs});
    $self->{max_runs} = 43;
    return $self->{max_runs};
}

sub number_of_runs {
    my ($self) = @_;
    return $self->{number_of_runs};
}

sub _unnamed1 {
    my ($self) = @_;
    return $self->{_unnamed1};
}

sub number_of_pages {
    my ($self) = @_;
    return $self->{number_of_pages};
}

sub runs {
    my ($self) = @_;
    return $self->{runs};
}

########################################################################
package WindowsKernelDump::PhysicalMemoryRun32;

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

    $self->{base_page} = $self->{_io}->read_u4le();
    $self->{page_count} = $self->{_io}->read_u4le();
}

sub base_page {
    my ($self) = @_;
    return $self->{base_page};
}

sub page_count {
    my ($self) = @_;
    return $self->{page_count};
}

########################################################################
package WindowsKernelDump::PhysicalMemoryRun64;

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

    $self->{base_page} = $self->{_io}->read_u8le();
    $self->{page_count} = $self->{_io}->read_u8le();
}

sub base_page {
    my ($self) = @_;
    return $self->{base_page};
}

sub page_count {
    my ($self) = @_;
    return $self->{page_count};
}

########################################################################
package WindowsKernelDump::RdmpHeader;

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

    $self->{marker} = $self->{_io}->read_u4le();
    die 'marker is not valid' unless $self->{marker} == 64;
    $self->{signature} = $self->{_io}->read_bytes(4);
    die 'signature is not valid' unless $self->{signature} eq "\x52\x44\x4d\x50";
    $self->{valid_dump} = $self->{_io}->read_bytes(4);
    die 'valid_dump is not valid' unless $self->{valid_dump} eq "\x44\x55\x4d\x50";
    $self->{_unnamed3} = $self->{_io}->read_bytes(4);
    $self->{metadata_size} = $self->{_io}->read_u8le();
    die 'metadata_size is not valid' unless $self->{metadata_size} >= 16;
    $self->{first_page_offset} = $self->{_io}->read_u8le();
}

sub len_ranges {
    my ($self) = @_;
    return $self->{len_ranges} if ($self->{len_ranges});
    $self->{len_ranges} = ($self->metadata_size() - 16);
    return $self->{len_ranges};
}

sub number_of_ranges {
    my ($self) = @_;
    return $self->{number_of_ranges} if ($self->{number_of_ranges});
    if ($self->_root()->kind() == $WindowsKernelDump::DUMP_TYPES_COMPLETE_MEMORY) {
        my $io = $self->_root()->_io();
        my $_pos = $io->pos();
        $io->seek($self->_root()->len_header() + 32);
        $self->{number_of_ranges} = $io->read_u4le();
        $io->seek($_pos);
    }
    return $self->{number_of_ranges};
}

sub ofs_ranges {
    my ($self) = @_;
    return $self->{ofs_ranges} if ($self->{ofs_ranges});
    $self->{ofs_ranges} = $self->_root()->len_header() + 48;
    return $self->{ofs_ranges};
}

sub ranges {
    my ($self) = @_;
    return $self->{ranges} if ($self->{ranges});
    my $io = $self->_root()->_io();
    my $_pos = $io->pos();
    $io->seek($self->ofs_ranges());
    $self->{ranges} = $io->read_bytes($self->len_ranges());
    $io->seek($_pos);
    return $self->{ranges};
}

sub total_number_of_pages {
    my ($self) = @_;
    return $self->{total_number_of_pages} if ($self->{total_number_of_pages});
    if ($self->_root()->kind() == $WindowsKernelDump::DUMP_TYPES_COMPLETE_MEMORY) {
        my $io = $self->_root()->_io();
        my $_pos = $io->pos();
        $io->seek($self->_root()->len_header() + 40);
        $self->{total_number_of_pages} = $io->read_u8le();
        $io->seek($_pos);
    }
    return $self->{total_number_of_pages};
}

sub marker {
    my ($self) = @_;
    return $self->{marker};
}

sub signature {
    my ($self) = @_;
    return $self->{signature};
}

sub valid_dump {
    my ($self) = @_;
    return $self->{valid_dump};
}

sub _unnamed3 {
    my ($self) = @_;
    return $self->{_unnamed3};
}

sub metadata_size {
    my ($self) = @_;
    return $self->{metadata_size};
}

sub first_page_offset {
    my ($self) = @_;
    return $self->{first_page_offset};
}

########################################################################
package WindowsKernelDump::SummaryHeader;

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
    die 'signature is not valid' unless $self->{signature} eq "\x53\x44\x4d\x50";
    $self->{valid_dump} = $self->{_io}->read_bytes(4);
    die 'valid_dump is not valid' unless $self->{valid_dump} eq "\x44\x55\x4d\x50";
    $self->{dump_options} = $self->{_io}->read_u4le();
    $self->{first_page} = $self->{_io}->read_u4le();
    $self->{pages} = $self->{_io}->read_u4le();
    $self->{total_present_pages} = $self->{_io}->read_u4le();
    $self->{size_of_bitmap} = $self->{_io}->read_u4le();
}

sub bitmap {
    my ($self) = @_;
    return $self->{bitmap} if ($self->{bitmap});
    my $io = $self->_root()->_io();
    my $_pos = $io->pos();
    $io->seek($self->ofs_bitmap());
    $self->{bitmap} = $io->read_bytes($self->len_bitmap());
    $io->seek($_pos);
    return $self->{bitmap};
}

sub len_bitmap {
    my ($self) = @_;
    return $self->{len_bitmap} if ($self->{len_bitmap});
    $self->{len_bitmap} = int(($self->pages() + 7) / 8);
    return $self->{len_bitmap};
}

sub ofs_bitmap {
    my ($self) = @_;
    return $self->{ofs_bitmap} if ($self->{ofs_bitmap});
    $self->{ofs_bitmap} = ($self->_root()->valid_dump() == $WindowsKernelDump::VALID_DUMPS_DUMP64 ? 8232 : 4128);
    return $self->{ofs_bitmap};
}

sub summary_option_valid_current_user_va {
    my ($self) = @_;
    return $self->{summary_option_valid_current_user_va} if ($self->{summary_option_valid_current_user_va});
    $self->{summary_option_valid_current_user_va} = ($self->dump_options() & 2) != 0;
    return $self->{summary_option_valid_current_user_va};
}

sub summary_option_valid_kernel_va {
    my ($self) = @_;
    return $self->{summary_option_valid_kernel_va} if ($self->{summary_option_valid_kernel_va});
    $self->{summary_option_valid_kernel_va} = ($self->dump_options() & 1) != 0;
    return $self->{summary_option_valid_kernel_va};
}

sub signature {
    my ($self) = @_;
    return $self->{signature};
}

sub valid_dump {
    my ($self) = @_;
    return $self->{valid_dump};
}

sub dump_options {
    my ($self) = @_;
    return $self->{dump_options};
}

sub first_page {
    my ($self) = @_;
    return $self->{first_page};
}

sub pages {
    my ($self) = @_;
    return $self->{pages};
}

sub total_present_pages {
    my ($self) = @_;
    return $self->{total_present_pages};
}

sub size_of_bitmap {
    my ($self) = @_;
    return $self->{size_of_bitmap};
}

########################################################################
package WindowsKernelDump::TriageDataBlock32;

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

    $self->{address} = $self->{_io}->read_u4le();
    $self->{ofs_data} = $self->{_io}->read_u4le();
    $self->{len_data} = $self->{_io}->read_u4le();
}

sub address {
    my ($self) = @_;
    return $self->{address};
}

sub ofs_data {
    my ($self) = @_;
    return $self->{ofs_data};
}

sub len_data {
    my ($self) = @_;
    return $self->{len_data};
}

########################################################################
package WindowsKernelDump::TriageDataBlock64;

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
    $self->{ofs_data} = $self->{_io}->read_u4le();
    $self->{len_data} = $self->{_io}->read_u4le();
}

sub address {
    my ($self) = @_;
    return $self->{address};
}

sub ofs_data {
    my ($self) = @_;
    return $self->{ofs_data};
}

sub len_data {
    my ($self) = @_;
    return $self->{len_data};
}

########################################################################
package WindowsKernelDump::TriageDump32;

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

    $self->{service_pack_build} = $self->{_io}->read_u4le();
    $self->{size_of_dump} = $self->{_io}->read_u4le();
    $self->{ofs_valid_mark} = $self->{_io}->read_u4le();
    $self->{ofs_context} = $self->{_io}->read_u4le();
    $self->{ofs_exception} = $self->{_io}->read_u4le();
    $self->{ofs_mm_storage} = $self->{_io}->read_u4le();
    $self->{ofs_unloaded_drivers} = $self->{_io}->read_u4le();
    $self->{ofs_prcb} = $self->{_io}->read_u4le();
    $self->{ofs_process} = $self->{_io}->read_u4le();
    $self->{ofs_thread} = $self->{_io}->read_u4le();
    $self->{ofs_call_stack} = $self->{_io}->read_u4le();
    $self->{len_call_stack} = $self->{_io}->read_u4le();
    $self->{ofs_driver_list} = $self->{_io}->read_u4le();
    $self->{num_drivers} = $self->{_io}->read_u4le();
    $self->{ofs_string_pool} = $self->{_io}->read_u4le();
    $self->{len_string_pool} = $self->{_io}->read_u4le();
    $self->{ofs_broken_driver} = $self->{_io}->read_u4le();
    $self->{triage_options} = $self->{_io}->read_u4le();
    $self->{top_of_stack} = $self->{_io}->read_u4le();
    $self->{data_page_address} = $self->{_io}->read_u4le();
    $self->{ofs_data_page} = $self->{_io}->read_u4le();
    $self->{len_data_page} = $self->{_io}->read_u4le();
    $self->{ofs_debugger_data} = $self->{_io}->read_u4le();
    $self->{len_debugger_data} = $self->{_io}->read_u4le();
    $self->{ofs_data_blocks} = $self->{_io}->read_u4le();
    $self->{num_data_blocks} = $self->{_io}->read_u4le();
}

sub broken_driver {
    my ($self) = @_;
    return $self->{broken_driver} if ($self->{broken_driver});
    if ($self->ofs_broken_driver() != 0) {
        my $io = $self->_root()->_io();
        my $_pos = $io->pos();
        $io->seek($self->ofs_broken_driver());
        $self->{broken_driver} = WindowsKernelDump::DumpString->new($io, $self, $self->{_root});
        $io->seek($_pos);
    }
    return $self->{broken_driver};
}

sub call_stack {
    my ($self) = @_;
    return $self->{call_stack} if ($self->{call_stack});
    my $io = $self->_root()->_io();
    my $_pos = $io->pos();
    $io->seek($self->ofs_call_stack());
    $self->{call_stack} = $io->read_bytes($self->len_call_stack());
    $io->seek($_pos);
    return $self->{call_stack};
}

sub data_page {
    my ($self) = @_;
    return $self->{data_page} if ($self->{data_page});
    my $io = $self->_root()->_io();
    my $_pos = $io->pos();
    $io->seek($self->ofs_data_page());
    $self->{data_page} = $io->read_bytes($self->len_data_page());
    $io->seek($_pos);
    return $self->{data_page};
}

sub debugger_data {
    my ($self) = @_;
    return $self->{debugger_data} if ($self->{debugger_data});
    my $io = $self->_root()->_io();
    my $_pos = $io->pos();
    $io->seek($self->ofs_debugger_data());
    $self->{debugger_data} = $io->read_bytes($self->len_debugger_data());
    $io->seek($_pos);
    return $self->{debugger_data};
}

sub drivers {
    my ($self) = @_;
    return $self->{drivers} if ($self->{drivers});
    if (($self->ofs_driver_list() + $self->len_driver_list()) <= $self->_root()->_io()->size()) {
        my $io = $self->_root()->_io();
        my $_pos = $io->pos();
        $io->seek($self->ofs_driver_list());
        $self->{drivers} = [];
        my $n_drivers = $self->num_drivers();
        for (my $i = 0; $i < $n_drivers; $i++) {
            push @{$self->{drivers}}, WindowsKernelDump::DriverEntry32->new($io, $self, $self->{_root});
        }
        $io->seek($_pos);
    }
    return $self->{drivers};
}

sub len_driver_entry {
    my ($self) = @_;
    return $self->{len_driver_entry} if ($self->{len_driver_entry});
    $self->{len_driver_entry} = 76;
    return $self->{len_driver_entry};
}

sub len_driver_list {
    my ($self) = @_;
    return $self->{len_driver_list} if ($self->{len_driver_list});
    $self->{len_driver_list} = ($self->num_drivers() * 76);
    return $self->{len_driver_list};
}

sub len_unloaded_driver {
    my ($self) = @_;
    return $self->{len_unloaded_driver} if ($self->{len_unloaded_driver});
    $self->{len_unloaded_driver} = 40;
    return $self->{len_unloaded_driver};
}

sub len_unloaded_driver_table {
    my ($self) = @_;
    return $self->{len_unloaded_driver_table} if ($self->{len_unloaded_driver_table});
    if ($self->ofs_unloaded_drivers() != 0) {
        $self->{len_unloaded_driver_table} = ($self->num_unloaded_drivers() * 40);
    }
    return $self->{len_unloaded_driver_table};
}

sub mm_storage {
    my ($self) = @_;
    return $self->{mm_storage} if ($self->{mm_storage});
    if ($self->ofs_mm_storage() != 0) {
        my $io = $self->_root()->_io();
        my $_pos = $io->pos();
        $io->seek($self->ofs_mm_storage());
        $self->{mm_storage} = WindowsKernelDump::DumpMmStorage32->new($io, $self, $self->{_root});
        $io->seek($_pos);
    }
    return $self->{mm_storage};
}

sub num_unloaded_drivers {
    my ($self) = @_;
    return $self->{num_unloaded_drivers} if ($self->{num_unloaded_drivers});
    if ($self->ofs_unloaded_drivers() != 0) {
        my $io = $self->_root()->_io();
        my $_pos = $io->pos();
        $io->seek($self->ofs_unloaded_drivers());
        $self->{num_unloaded_drivers} = $io->read_u4le();
        $io->seek($_pos);
    }
    return $self->{num_unloaded_drivers};
}

sub ofs_secondary_data {
    my ($self) = @_;
    return $self->{ofs_secondary_data} if ($self->{ofs_secondary_data});
    $self->{ofs_secondary_data} = $self->size_of_dump();
    return $self->{ofs_secondary_data};
}

sub ofs_unloaded_driver_table {
    my ($self) = @_;
    return $self->{ofs_unloaded_driver_table} if ($self->{ofs_unloaded_driver_table});
    if ($self->ofs_unloaded_drivers() != 0) {
        $self->{ofs_unloaded_driver_table} = ($self->ofs_unloaded_drivers() + 4);
    }
    return $self->{ofs_unloaded_driver_table};
}

sub triage_option_overflowed {
    my ($self) = @_;
    return $self->{triage_option_overflowed} if ($self->{triage_option_overflowed});
    $self->{triage_option_overflowed} =  ((($self->triage_options() & 2147483647) != 2147483647) && (($self->triage_options() & 256) != 0)) ;
    return $self->{triage_option_overflowed};
}

sub unloaded_drivers {
    my ($self) = @_;
    return $self->{unloaded_drivers} if ($self->{unloaded_drivers});
    if ( (($self->ofs_unloaded_drivers() != 0) && ($self->num_unloaded_drivers() <= int($self->_root()->_io()->size() / 40)) && (($self->ofs_unloaded_driver_table() + $self->len_unloaded_driver_table()) <= $self->_root()->_io()->size())) ) {
        my $io = $self->_root()->_io();
        my $_pos = $io->pos();
        $io->seek($self->ofs_unloaded_driver_table());
        $self->{unloaded_drivers} = [];
        my $n_unloaded_drivers = $self->num_unloaded_drivers();
        for (my $i = 0; $i < $n_unloaded_drivers; $i++) {
            push @{$self->{unloaded_drivers}}, WindowsKernelDump::UnloadedDriver32->new($io, $self, $self->{_root});
        }
        $io->seek($_pos);
    }
    return $self->{unloaded_drivers};
}

sub valid_mark {
    my ($self) = @_;
    return $self->{valid_mark} if ($self->{valid_mark});
    my $io = $self->_root()->_io();
    my $_pos = $io->pos();
    $io->seek($self->ofs_valid_mark());
    $self->{valid_mark} = $io->read_bytes(4);
    die 'valid_mark is not valid' unless $self->{valid_mark} eq "\x54\x52\x47\x44";
    $io->seek($_pos);
    return $self->{valid_mark};
}

sub service_pack_build {
    my ($self) = @_;
    return $self->{service_pack_build};
}

sub size_of_dump {
    my ($self) = @_;
    return $self->{size_of_dump};
}

sub ofs_valid_mark {
    my ($self) = @_;
    return $self->{ofs_valid_mark};
}

sub ofs_context {
    my ($self) = @_;
    return $self->{ofs_context};
}

sub ofs_exception {
    my ($self) = @_;
    return $self->{ofs_exception};
}

sub ofs_mm_storage {
    my ($self) = @_;
    return $self->{ofs_mm_storage};
}

sub ofs_unloaded_drivers {
    my ($self) = @_;
    return $self->{ofs_unloaded_drivers};
}

sub ofs_prcb {
    my ($self) = @_;
    return $self->{ofs_prcb};
}

sub ofs_process {
    my ($self) = @_;
    return $self->{ofs_process};
}

sub ofs_thread {
    my ($self) = @_;
    return $self->{ofs_thread};
}

sub ofs_call_stack {
    my ($self) = @_;
    return $self->{ofs_call_stack};
}

sub len_call_stack {
    my ($self) = @_;
    return $self->{len_call_stack};
}

sub ofs_driver_list {
    my ($self) = @_;
    return $self->{ofs_driver_list};
}

sub num_drivers {
    my ($self) = @_;
    return $self->{num_drivers};
}

sub ofs_string_pool {
    my ($self) = @_;
    return $self->{ofs_string_pool};
}

sub len_string_pool {
    my ($self) = @_;
    return $self->{len_string_pool};
}

sub ofs_broken_driver {
    my ($self) = @_;
    return $self->{ofs_broken_driver};
}

sub triage_options {
    my ($self) = @_;
    return $self->{triage_options};
}

sub top_of_stack {
    my ($self) = @_;
    return $self->{top_of_stack};
}

sub data_page_address {
    my ($self) = @_;
    return $self->{data_page_address};
}

sub ofs_data_page {
    my ($self) = @_;
    return $self->{ofs_data_page};
}

sub len_data_page {
    my ($self) = @_;
    return $self->{len_data_page};
}

sub ofs_debugger_data {
    my ($self) = @_;
    return $self->{ofs_debugger_data};
}

sub len_debugger_data {
    my ($self) = @_;
    return $self->{len_debugger_data};
}

sub ofs_data_blocks {
    my ($self) = @_;
    return $self->{ofs_data_blocks};
}

sub num_data_blocks {
    my ($self) = @_;
    return $self->{num_data_blocks};
}

########################################################################
package WindowsKernelDump::TriageDump64;

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

    $self->{service_pack_build} = $self->{_io}->read_u4le();
    $self->{size_of_dump} = $self->{_io}->read_u4le();
    $self->{ofs_valid_mark} = $self->{_io}->read_u4le();
    $self->{ofs_context} = $self->{_io}->read_u4le();
    $self->{ofs_exception} = $self->{_io}->read_u4le();
    $self->{ofs_mm_storage} = $self->{_io}->read_u4le();
    $self->{ofs_unloaded_drivers} = $self->{_io}->read_u4le();
    $self->{ofs_prcb} = $self->{_io}->read_u4le();
    $self->{ofs_process} = $self->{_io}->read_u4le();
    $self->{ofs_thread} = $self->{_io}->read_u4le();
    $self->{ofs_call_stack} = $self->{_io}->read_u4le();
    $self->{len_call_stack} = $self->{_io}->read_u4le();
    $self->{ofs_driver_list} = $self->{_io}->read_u4le();
    $self->{num_drivers} = $self->{_io}->read_u4le();
    $self->{ofs_string_pool} = $self->{_io}->read_u4le();
    $self->{len_string_pool} = $self->{_io}->read_u4le();
    $self->{ofs_broken_driver} = $self->{_io}->read_u4le();
    $self->{triage_options} = $self->{_io}->read_u4le();
    $self->{top_of_stack} = $self->{_io}->read_u8le();
    $self->{ofs_bstore} = $self->{_io}->read_u4le();
    $self->{len_bstore} = $self->{_io}->read_u4le();
    $self->{limit_of_bstore} = $self->{_io}->read_u8le();
    $self->{data_page_address} = $self->{_io}->read_u8le();
    $self->{ofs_data_page} = $self->{_io}->read_u4le();
    $self->{len_data_page} = $self->{_io}->read_u4le();
    $self->{ofs_debugger_data} = $self->{_io}->read_u4le();
    $self->{len_debugger_data} = $self->{_io}->read_u4le();
    $self->{ofs_data_blocks} = $self->{_io}->read_u4le();
    $self->{num_data_blocks} = $self->{_io}->read_u4le();
}

sub broken_driver {
    my ($self) = @_;
    return $self->{broken_driver} if ($self->{broken_driver});
    if ($self->ofs_broken_driver() != 0) {
        my $io = $self->_root()->_io();
        my $_pos = $io->pos();
        $io->seek($self->ofs_broken_driver());
        $self->{broken_driver} = WindowsKernelDump::DumpString->new($io, $self, $self->{_root});
        $io->seek($_pos);
    }
    return $self->{broken_driver};
}

sub call_stack {
    my ($self) = @_;
    return $self->{call_stack} if ($self->{call_stack});
    my $io = $self->_root()->_io();
    my $_pos = $io->pos();
    $io->seek($self->ofs_call_stack());
    $self->{call_stack} = $io->read_bytes($self->len_call_stack());
    $io->seek($_pos);
    return $self->{call_stack};
}

sub data_blocks {
    my ($self) = @_;
    return $self->{data_blocks} if ($self->{data_blocks});
    if (($self->ofs_data_blocks() + $self->len_data_block_table()) <= $self->_root()->_io()->size()) {
        my $io = $self->_root()->_io();
        my $_pos = $io->pos();
        $io->seek($self->ofs_data_blocks());
        $self->{data_blocks} = [];
        my $n_data_blocks = $self->num_data_blocks();
        for (my $i = 0; $i < $n_data_blocks; $i++) {
            push @{$self->{data_blocks}}, WindowsKernelDump::TriageDataBlock64->new($io, $self, $self->{_root});
        }
        $io->seek($_pos);
    }
    return $self->{data_blocks};
}

sub data_page {
    my ($self) = @_;
    return $self->{data_page} if ($self->{data_page});
    my $io = $self->_root()->_io();
    my $_pos = $io->pos();
    $io->seek($self->ofs_data_page());
    $self->{data_page} = $io->read_bytes($self->len_data_page());
    $io->seek($_pos);
    return $self->{data_page};
}

sub debugger_data {
    my ($self) = @_;
    return $self->{debugger_data} if ($self->{debugger_data});
    my $io = $self->_root()->_io();
    my $_pos = $io->pos();
    $io->seek($self->ofs_debugger_data());
    $self->{debugger_data} = $io->read_bytes($self->len_debugger_data());
    $io->seek($_pos);
    return $self->{debugger_data};
}

sub drivers {
    my ($self) = @_;
    return $self->{drivers} if ($self->{drivers});
    if (($self->ofs_driver_list() + $self->len_driver_list()) <= $self->_root()->_io()->size()) {
        my $io = $self->_root()->_io();
        my $_pos = $io->pos();
        $io->seek($self->ofs_driver_list());
        $self->{drivers} = [];
        my $n_drivers = $self->num_drivers();
        for (my $i = 0; $i < $n_drivers; $i++) {
            push @{$self->{drivers}}, WindowsKernelDump::DriverEntry64->new($io, $self, $self->{_root});
        }
        $io->seek($_pos);
    }
    return $self->{drivers};
}

sub len_data_block {
    my ($self) = @_;
    return $self->{len_data_block} if ($self->{len_data_block});
    $self->{len_data_block} = 16;
    return $self->{len_data_block};
}

sub len_data_block_table {
    my ($self) = @_;
    return $self->{len_data_block_table} if ($self->{len_data_block_table});
    $self->{len_data_block_table} = ($self->num_data_blocks() * 16);
    return $self->{len_data_block_table};
}

sub len_driver_entry {
    my ($self) = @_;
    return $self->{len_driver_entry} if ($self->{len_driver_entry});
    $self->{len_driver_entry} = 144;
    return $self->{len_driver_entry};
}

sub len_driver_list {
    my ($self) = @_;
    return $self->{len_driver_list} if ($self->{len_driver_list});
    $self->{len_driver_list} = ($self->num_drivers() * 144);
    return $self->{len_driver_list};
}

sub len_unloaded_driver {
    my ($self) = @_;
    return $self->{len_unloaded_driver} if ($self->{len_unloaded_driver});
    $self->{len_unloaded_driver} = 56;
    return $self->{len_unloaded_driver};
}

sub len_unloaded_driver_table {
    my ($self) = @_;
    return $self->{len_unloaded_driver_table} if ($self->{len_unloaded_driver_table});
    if ($self->ofs_unloaded_drivers() != 0) {
        $self->{len_unloaded_driver_table} = ($self->num_unloaded_drivers() * 56);
    }
    return $self->{len_unloaded_driver_table};
}

sub mm_storage {
    my ($self) = @_;
    return $self->{mm_storage} if ($self->{mm_storage});
    if ($self->ofs_mm_storage() != 0) {
        my $io = $self->_root()->_io();
        my $_pos = $io->pos();
        $io->seek($self->ofs_mm_storage());
        $self->{mm_storage} = WindowsKernelDump::DumpMmStorage64->new($io, $self, $self->{_root});
        $io->seek($_pos);
    }
    return $self->{mm_storage};
}

sub num_unloaded_drivers {
    my ($self) = @_;
    return $self->{num_unloaded_drivers} if ($self->{num_unloaded_drivers});
    if ($self->ofs_unloaded_drivers() != 0) {
        my $io = $self->_root()->_io();
        my $_pos = $io->pos();
        $io->seek($self->ofs_unloaded_drivers());
        $self->{num_unloaded_drivers} = $io->read_u8le();
        $io->seek($_pos);
    }
    return $self->{num_unloaded_drivers};
}

sub ofs_secondary_data {
    my ($self) = @_;
    return $self->{ofs_secondary_data} if ($self->{ofs_secondary_data});
    $self->{ofs_secondary_data} = $self->size_of_dump();
    return $self->{ofs_secondary_data};
}

sub ofs_unloaded_driver_table {
    my ($self) = @_;
    return $self->{ofs_unloaded_driver_table} if ($self->{ofs_unloaded_driver_table});
    if ($self->ofs_unloaded_drivers() != 0) {
        $self->{ofs_unloaded_driver_table} = ($self->ofs_unloaded_drivers() + 8);
    }
    return $self->{ofs_unloaded_driver_table};
}

sub triage_option_overflowed {
    my ($self) = @_;
    return $self->{triage_option_overflowed} if ($self->{triage_option_overflowed});
    $self->{triage_option_overflowed} =  ((($self->triage_options() & 2147483647) != 2147483647) && (($self->triage_options() & 256) != 0)) ;
    return $self->{triage_option_overflowed};
}

sub unloaded_drivers {
    my ($self) = @_;
    return $self->{unloaded_drivers} if ($self->{unloaded_drivers});
    if ( (($self->ofs_unloaded_drivers() != 0) && ($self->num_unloaded_drivers() <= int($self->_root()->_io()->size() / 56)) && (($self->ofs_unloaded_driver_table() + $self->len_unloaded_driver_table()) <= $self->_root()->_io()->size())) ) {
        my $io = $self->_root()->_io();
        my $_pos = $io->pos();
        $io->seek($self->ofs_unloaded_driver_table());
        $self->{unloaded_drivers} = [];
        my $n_unloaded_drivers = $self->num_unloaded_drivers();
        for (my $i = 0; $i < $n_unloaded_drivers; $i++) {
            push @{$self->{unloaded_drivers}}, WindowsKernelDump::UnloadedDriver64->new($io, $self, $self->{_root});
        }
        $io->seek($_pos);
    }
    return $self->{unloaded_drivers};
}

sub valid_mark {
    my ($self) = @_;
    return $self->{valid_mark} if ($self->{valid_mark});
    my $io = $self->_root()->_io();
    my $_pos = $io->pos();
    $io->seek($self->ofs_valid_mark());
    $self->{valid_mark} = $io->read_bytes(4);
    die 'valid_mark is not valid' unless $self->{valid_mark} eq "\x54\x52\x47\x44";
    $io->seek($_pos);
    return $self->{valid_mark};
}

sub service_pack_build {
    my ($self) = @_;
    return $self->{service_pack_build};
}

sub size_of_dump {
    my ($self) = @_;
    return $self->{size_of_dump};
}

sub ofs_valid_mark {
    my ($self) = @_;
    return $self->{ofs_valid_mark};
}

sub ofs_context {
    my ($self) = @_;
    return $self->{ofs_context};
}

sub ofs_exception {
    my ($self) = @_;
    return $self->{ofs_exception};
}

sub ofs_mm_storage {
    my ($self) = @_;
    return $self->{ofs_mm_storage};
}

sub ofs_unloaded_drivers {
    my ($self) = @_;
    return $self->{ofs_unloaded_drivers};
}

sub ofs_prcb {
    my ($self) = @_;
    return $self->{ofs_prcb};
}

sub ofs_process {
    my ($self) = @_;
    return $self->{ofs_process};
}

sub ofs_thread {
    my ($self) = @_;
    return $self->{ofs_thread};
}

sub ofs_call_stack {
    my ($self) = @_;
    return $self->{ofs_call_stack};
}

sub len_call_stack {
    my ($self) = @_;
    return $self->{len_call_stack};
}

sub ofs_driver_list {
    my ($self) = @_;
    return $self->{ofs_driver_list};
}

sub num_drivers {
    my ($self) = @_;
    return $self->{num_drivers};
}

sub ofs_string_pool {
    my ($self) = @_;
    return $self->{ofs_string_pool};
}

sub len_string_pool {
    my ($self) = @_;
    return $self->{len_string_pool};
}

sub ofs_broken_driver {
    my ($self) = @_;
    return $self->{ofs_broken_driver};
}

sub triage_options {
    my ($self) = @_;
    return $self->{triage_options};
}

sub top_of_stack {
    my ($self) = @_;
    return $self->{top_of_stack};
}

sub ofs_bstore {
    my ($self) = @_;
    return $self->{ofs_bstore};
}

sub len_bstore {
    my ($self) = @_;
    return $self->{len_bstore};
}

sub limit_of_bstore {
    my ($self) = @_;
    return $self->{limit_of_bstore};
}

sub data_page_address {
    my ($self) = @_;
    return $self->{data_page_address};
}

sub ofs_data_page {
    my ($self) = @_;
    return $self->{ofs_data_page};
}

sub len_data_page {
    my ($self) = @_;
    return $self->{len_data_page};
}

sub ofs_debugger_data {
    my ($self) = @_;
    return $self->{ofs_debugger_data};
}

sub len_debugger_data {
    my ($self) = @_;
    return $self->{len_debugger_data};
}

sub ofs_data_blocks {
    my ($self) = @_;
    return $self->{ofs_data_blocks};
}

sub num_data_blocks {
    my ($self) = @_;
    return $self->{num_data_blocks};
}

########################################################################
package WindowsKernelDump::UnicodeString32;

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

    $self->{length} = $self->{_io}->read_u2le();
    $self->{maximum_length} = $self->{_io}->read_u2le();
    $self->{buffer} = $self->{_io}->read_u4le();
}

sub length {
    my ($self) = @_;
    return $self->{length};
}

sub maximum_length {
    my ($self) = @_;
    return $self->{maximum_length};
}

sub buffer {
    my ($self) = @_;
    return $self->{buffer};
}

########################################################################
package WindowsKernelDump::UnicodeString64;

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

    $self->{length} = $self->{_io}->read_u2le();
    $self->{maximum_length} = $self->{_io}->read_u2le();
    $self->{_unnamed2} = $self->{_io}->read_bytes(4);
    $self->{buffer} = $self->{_io}->read_u8le();
}

sub length {
    my ($self) = @_;
    return $self->{length};
}

sub maximum_length {
    my ($self) = @_;
    return $self->{maximum_length};
}

sub _unnamed2 {
    my ($self) = @_;
    return $self->{_unnamed2};
}

sub buffer {
    my ($self) = @_;
    return $self->{buffer};
}

########################################################################
package WindowsKernelDump::UnloadedDriver32;

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

    $self->{name} = WindowsKernelDump::UnicodeString32->new($self->{_io}, $self, $self->{_root});
    $self->{driver_name} = $self->{_io}->read_bytes(24);
    $self->{start_address} = $self->{_io}->read_u4le();
    $self->{end_address} = $self->{_io}->read_u4le();
}

sub name {
    my ($self) = @_;
    return $self->{name};
}

sub driver_name {
    my ($self) = @_;
    return $self->{driver_name};
}

sub start_address {
    my ($self) = @_;
    return $self->{start_address};
}

sub end_address {
    my ($self) = @_;
    return $self->{end_address};
}

########################################################################
package WindowsKernelDump::UnloadedDriver64;

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

    $self->{name} = WindowsKernelDump::UnicodeString64->new($self->{_io}, $self, $self->{_root});
    $self->{driver_name} = $self->{_io}->read_bytes(24);
    $self->{start_address} = $self->{_io}->read_u8le();
    $self->{end_address} = $self->{_io}->read_u8le();
}

sub name {
    my ($self) = @_;
    return $self->{name};
}

sub driver_name {
    my ($self) = @_;
    return $self->{driver_name};
}

sub start_address {
    my ($self) = @_;
    return $self->{start_address};
}

sub end_address {
    my ($self) = @_;
    return $self->{end_address};
}

1;
