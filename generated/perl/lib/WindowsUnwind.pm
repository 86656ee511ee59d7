# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_unwind.ksy; kaitai-struct-compiler 0.11.0

use strict;
use warnings;
use IO::KaitaiStruct 0.011_000;

########################################################################
package WindowsUnwind;

our @ISA = 'IO::KaitaiStruct::Struct';

sub from_file {
    my ($class, $filename) = @_;
    my $fd;

    open($fd, '<', $filename) or return undef;
    binmode($fd);
    return new($class, IO::KaitaiStruct::Stream->new($fd));
}

our $AMD64_UNWIND_FLAGS_EXCEPTION_HANDLER = 1;
our $AMD64_UNWIND_FLAGS_UNWIND_HANDLER = 2;
our $AMD64_UNWIND_FLAGS_CHAINED = 4;

our $AMD64_UNWIND_OPS_PUSH_NONVOL = 0;
our $AMD64_UNWIND_OPS_ALLOC_LARGE = 1;
our $AMD64_UNWIND_OPS_ALLOC_SMALL = 2;
our $AMD64_UNWIND_OPS_SET_FPREG = 3;
our $AMD64_UNWIND_OPS_SAVE_NONVOL = 4;
our $AMD64_UNWIND_OPS_SAVE_NONVOL_FAR = 5;
our $AMD64_UNWIND_OPS_EPILOG = 6;
our $AMD64_UNWIND_OPS_SPARE = 7;
our $AMD64_UNWIND_OPS_SAVE_XMM128 = 8;
our $AMD64_UNWIND_OPS_SAVE_XMM128_FAR = 9;
our $AMD64_UNWIND_OPS_PUSH_MACHFRAME = 10;

our $ARM64_CHAINS_UNCHAINED = 0;
our $ARM64_CHAINS_SAVED_LR = 1;
our $ARM64_CHAINS_CHAINED_SIGNED = 2;
our $ARM64_CHAINS_CHAINED = 3;

our $ARM64_UNWIND_CODES_ALLOC_S = 0;
our $ARM64_UNWIND_CODES_SAVE_R19R20_X = 32;
our $ARM64_UNWIND_CODES_SAVE_FPLR = 64;
our $ARM64_UNWIND_CODES_SAVE_FPLR_X = 128;
our $ARM64_UNWIND_CODES_ALLOC_M = 192;
our $ARM64_UNWIND_CODES_SAVE_REGP = 200;
our $ARM64_UNWIND_CODES_SAVE_REGP_X = 204;
our $ARM64_UNWIND_CODES_SAVE_REG = 208;
our $ARM64_UNWIND_CODES_SAVE_REG_X = 212;
our $ARM64_UNWIND_CODES_SAVE_LRPAIR = 214;
our $ARM64_UNWIND_CODES_SAVE_FREGP = 216;
our $ARM64_UNWIND_CODES_SAVE_FREGP_X = 218;
our $ARM64_UNWIND_CODES_SAVE_FREG = 220;
our $ARM64_UNWIND_CODES_SAVE_FREG_X = 222;
our $ARM64_UNWIND_CODES_ALLOC_Z = 223;
our $ARM64_UNWIND_CODES_ALLOC_L = 224;
our $ARM64_UNWIND_CODES_SET_FP = 225;
our $ARM64_UNWIND_CODES_ADD_FP = 226;
our $ARM64_UNWIND_CODES_NOP = 227;
our $ARM64_UNWIND_CODES_END = 228;
our $ARM64_UNWIND_CODES_END_C = 229;
our $ARM64_UNWIND_CODES_SAVE_NEXT = 230;
our $ARM64_UNWIND_CODES_SAVE_ANY_REG = 231;
our $ARM64_UNWIND_CODES_TRAP_FRAME = 232;
our $ARM64_UNWIND_CODES_MACHINE_FRAME = 233;
our $ARM64_UNWIND_CODES_CONTEXT = 234;
our $ARM64_UNWIND_CODES_EC_CONTEXT = 235;
our $ARM64_UNWIND_CODES_CLEAR_UNWOUND_TO_CALL = 236;
our $ARM64_UNWIND_CODES_PAC_SIGN_LR = 252;

our $ARM64_UNWIND_FORMS_FULL = 0;
our $ARM64_UNWIND_FORMS_PACKED = 1;
our $ARM64_UNWIND_FORMS_PACKED_PART = 2;

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
package WindowsUnwind::EpilogScopeArm64;

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

    $self->{word} = $self->{_io}->read_u4le();
}

sub index {
    my ($self) = @_;
    return $self->{index} if ($self->{index});
    $self->{index} = $self->word() >> 22 & 1023;
    return $self->{index};
}

sub ofs_epilog {
    my ($self) = @_;
    return $self->{ofs_epilog} if ($self->{ofs_epilog});
    $self->{ofs_epilog} = ($self->word() & 262143) * 4;
    return $self->{ofs_epilog};
}

sub word {
    my ($self) = @_;
    return $self->{word};
}

########################################################################
package WindowsUnwind::FrameRecord32;

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

    $self->{next} = $self->{_io}->read_u4le();
    $self->{return_address} = $self->{_io}->read_u4le();
}

sub next {
    my ($self) = @_;
    return $self->{next};
}

sub return_address {
    my ($self) = @_;
    return $self->{return_address};
}

########################################################################
package WindowsUnwind::FrameRecord64;

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

    $self->{next} = $self->{_io}->read_u8le();
    $self->{return_address} = $self->{_io}->read_u8le();
}

sub next {
    my ($self) = @_;
    return $self->{next};
}

sub return_address {
    my ($self) = @_;
    return $self->{return_address};
}

########################################################################
package WindowsUnwind::MachineFrameAmd64;

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

    $self->{rip} = $self->{_io}->read_u8le();
    $self->{seg_cs} = $self->{_io}->read_u2le();
    $self->{_unnamed2} = $self->{_io}->read_bytes(6);
    $self->{eflags} = $self->{_io}->read_u4le();
    $self->{_unnamed4} = $self->{_io}->read_bytes(4);
    $self->{rsp} = $self->{_io}->read_u8le();
    $self->{seg_ss} = $self->{_io}->read_u2le();
    $self->{_unnamed7} = $self->{_io}->read_bytes(6);
}

sub rip {
    my ($self) = @_;
    return $self->{rip};
}

sub seg_cs {
    my ($self) = @_;
    return $self->{seg_cs};
}

sub _unnamed2 {
    my ($self) = @_;
    return $self->{_unnamed2};
}

sub eflags {
    my ($self) = @_;
    return $self->{eflags};
}

sub _unnamed4 {
    my ($self) = @_;
    return $self->{_unnamed4};
}

sub rsp {
    my ($self) = @_;
    return $self->{rsp};
}

sub seg_ss {
    my ($self) = @_;
    return $self->{seg_ss};
}

sub _unnamed7 {
    my ($self) = @_;
    return $self->{_unnamed7};
}

########################################################################
package WindowsUnwind::MachineFrameArm64;

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

    $self->{sp} = $self->{_io}->read_u8le();
    $self->{pc} = $self->{_io}->read_u8le();
}

sub sp {
    my ($self) = @_;
    return $self->{sp};
}

sub pc {
    my ($self) = @_;
    return $self->{pc};
}

########################################################################
package WindowsUnwind::RuntimeFunctionAmd64;

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

    $self->{begin_address} = $self->{_io}->read_u4le();
    $self->{end_address} = $self->{_io}->read_u4le();
    $self->{unwind_address} = $self->{_io}->read_u4le();
}

sub is_indirect {
    my ($self) = @_;
    return $self->{is_indirect} if ($self->{is_indirect});
    $self->{is_indirect} = ($self->unwind_address() & 1) != 0;
    return $self->{is_indirect};
}

sub target_address {
    my ($self) = @_;
    return $self->{target_address} if ($self->{target_address});
    $self->{target_address} = ($self->unwind_address() - ($self->unwind_address() & 1));
    return $self->{target_address};
}

sub begin_address {
    my ($self) = @_;
    return $self->{begin_address};
}

sub end_address {
    my ($self) = @_;
    return $self->{end_address};
}

sub unwind_address {
    my ($self) = @_;
    return $self->{unwind_address};
}

########################################################################
package WindowsUnwind::RuntimeFunctionArm64;

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

    $self->{begin_address} = $self->{_io}->read_u4le();
    $self->{unwind_data} = $self->{_io}->read_u4le();
}

sub chain {
    my ($self) = @_;
    return $self->{chain} if ($self->{chain});
    $self->{chain} = $self->unwind_data() >> 21 & 3;
    return $self->{chain};
}

sub flag {
    my ($self) = @_;
    return $self->{flag} if ($self->{flag});
    $self->{flag} = $self->unwind_data() & 3;
    return $self->{flag};
}

sub has_homes {
    my ($self) = @_;
    return $self->{has_homes} if ($self->{has_homes});
    $self->{has_homes} = ($self->unwind_data() >> 20 & 1) != 0;
    return $self->{has_homes};
}

sub len_frame {
    my ($self) = @_;
    return $self->{len_frame} if ($self->{len_frame});
    $self->{len_frame} = ($self->unwind_data() >> 23 & 511) * 16;
    return $self->{len_frame};
}

sub len_function {
    my ($self) = @_;
    return $self->{len_function} if ($self->{len_function});
    $self->{len_function} = ($self->unwind_data() >> 2 & 2047) * 4;
    return $self->{len_function};
}

sub num_float_registers {
    my ($self) = @_;
    return $self->{num_float_registers} if ($self->{num_float_registers});
    $self->{num_float_registers} = (($self->unwind_data() >> 13 & 7) == 0 ? 0 : (($self->unwind_data() >> 13 & 7) + 1));
    return $self->{num_float_registers};
}

sub num_registers {
    my ($self) = @_;
    return $self->{num_registers} if ($self->{num_registers});
    $self->{num_registers} = $self->unwind_data() >> 16 & 15;
    return $self->{num_registers};
}

sub unwind_address {
    my ($self) = @_;
    return $self->{unwind_address} if ($self->{unwind_address});
    $self->{unwind_address} = ($self->unwind_data() - ($self->unwind_data() & 3));
    return $self->{unwind_address};
}

sub begin_address {
    my ($self) = @_;
    return $self->{begin_address};
}

sub unwind_data {
    my ($self) = @_;
    return $self->{unwind_data};
}

########################################################################
package WindowsUnwind::TrapFrameArm64;

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

    $self->{exception_active} = $self->{_io}->read_u1();
    $self->{context_from_frames} = $self->{_io}->read_u1();
    $self->{debug_registers_valid} = $self->{_io}->read_u1();
    $self->{previous_mode} = $self->{_io}->read_u1();
    $self->{fault_status} = $self->{_io}->read_u4le();
    $self->{fault_address} = $self->{_io}->read_u8le();
    $self->{vfp_state} = $self->{_io}->read_u8le();
    $self->{debug_registers} = $self->{_io}->read_bytes(120);
    $self->{spsr} = $self->{_io}->read_u4le();
    $self->{esr} = $self->{_io}->read_u4le();
    $self->{sp} = $self->{_io}->read_u8le();
    $self->{x} = [];
    my $n_x = 19;
    for (my $i = 0; $i < $n_x; $i++) {
        push @{$self->{x}}, $self->{_io}->read_u8le();
    }
    $self->{lr} = $self->{_io}->read_u8le();
    $self->{fp} = $self->{_io}->read_u8le();
    $self->{pc} = $self->{_io}->read_u8le();
}

sub exception_active {
    my ($self) = @_;
    return $self->{exception_active};
}

sub context_from_frames {
    my ($self) = @_;
    return $self->{context_from_frames};
}

sub debug_registers_valid {
    my ($self) = @_;
    return $self->{debug_registers_valid};
}

sub previous_mode {
    my ($self) = @_;
    return $self->{previous_mode};
}

sub fault_status {
    my ($self) = @_;
    return $self->{fault_status};
}

sub fault_address {
    my ($self) = @_;
    return $self->{fault_address};
}

sub vfp_state {
    my ($self) = @_;
    return $self->{vfp_state};
}

sub debug_registers {
    my ($self) = @_;
    return $self->{debug_registers};
}

sub spsr {
    my ($self) = @_;
    return $self->{spsr};
}

sub esr {
    my ($self) = @_;
    return $self->{esr};
}

sub sp {
    my ($self) = @_;
    return $self->{sp};
}

sub x {
    my ($self) = @_;
    return $self->{x};
}

sub lr {
    my ($self) = @_;
    return $self->{lr};
}

sub fp {
    my ($self) = @_;
    return $self->{fp};
}

sub pc {
    my ($self) = @_;
    return $self->{pc};
}

########################################################################
package WindowsUnwind::UnwindCodeAmd64;

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

    $self->{code_offset} = $self->{_io}->read_u1();
    $self->{operation} = $self->{_io}->read_u1();
}

sub ofs_epilog {
    my ($self) = @_;
    return $self->{ofs_epilog} if ($self->{ofs_epilog});
    $self->{ofs_epilog} = ($self->code_offset() + ($self->op_info() * 256));
    return $self->{ofs_epilog};
}

sub op_info {
    my ($self) = @_;
    return $self->{op_info} if ($self->{op_info});
    $self->{op_info} = $self->operation() >> 4 & 15;
    return $self->{op_info};
}

sub operand {
    my ($self) = @_;
    return $self->{operand} if ($self->{operand});
    $self->{operand} = ($self->code_offset() + ($self->operation() * 256));
    return $self->{operand};
}

sub unwind_op {
    my ($self) = @_;
    return $self->{unwind_op} if ($self->{unwind_op});
    $self->{unwind_op} = $self->operation() & 15;
    return $self->{unwind_op};
}

sub code_offset {
    my ($self) = @_;
    return $self->{code_offset};
}

sub operation {
    my ($self) = @_;
    return $self->{operation};
}

########################################################################
package WindowsUnwind::UnwindExtensionArm64;

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

    $self->{epilogs} = $self->{_io}->read_u2le();
    $self->{num_code_words} = $self->{_io}->read_u1();
    $self->{_unnamed2} = $self->{_io}->read_bytes(1);
}

sub epilogs {
    my ($self) = @_;
    return $self->{epilogs};
}

sub num_code_words {
    my ($self) = @_;
    return $self->{num_code_words};
}

sub _unnamed2 {
    my ($self) = @_;
    return $self->{_unnamed2};
}

########################################################################
package WindowsUnwind::UnwindHeadAmd64;

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

    $self->{version_and_flags} = $self->{_io}->read_u1();
    $self->{len_prolog} = $self->{_io}->read_u1();
    $self->{num_codes} = $self->{_io}->read_u1();
    $self->{frame} = $self->{_io}->read_u1();
}

sub flags {
    my ($self) = @_;
    return $self->{flags} if ($self->{flags});
    $self->{flags} = $self->version_and_flags() >> 3 & 31;
    return $self->{flags};
}

sub frame_register {
    my ($self) = @_;
    return $self->{frame_register} if ($self->{frame_register});
    $self->{frame_register} = $self->frame() & 15;
    return $self->{frame_register};
}

sub has_chain {
    my ($self) = @_;
    return $self->{has_chain} if ($self->{has_chain});
    $self->{has_chain} = ($self->flags() & 4) != 0;
    return $self->{has_chain};
}

sub has_handler {
    my ($self) = @_;
    return $self->{has_handler} if ($self->{has_handler});
    $self->{has_handler} = ($self->flags() & 3) != 0;
    return $self->{has_handler};
}

sub num_slots {
    my ($self) = @_;
    return $self->{num_slots} if ($self->{num_slots});
    $self->{num_slots} = ($self->num_codes() + ($self->num_codes() & 1));
    return $self->{num_slots};
}

sub ofs_frame {
    my ($self) = @_;
    return $self->{ofs_frame} if ($self->{ofs_frame});
    $self->{ofs_frame} = (($self->frame() >> 4 & 15) * 16);
    return $self->{ofs_frame};
}

sub version {
    my ($self) = @_;
    return $self->{version} if ($self->{version});
    $self->{version} = $self->version_and_flags() & 7;
    return $self->{version};
}

sub version_and_flags {
    my ($self) = @_;
    return $self->{version_and_flags};
}

sub len_prolog {
    my ($self) = @_;
    return $self->{len_prolog};
}

sub num_codes {
    my ($self) = @_;
    return $self->{num_codes};
}

sub frame {
    my ($self) = @_;
    return $self->{frame};
}

########################################################################
package WindowsUnwind::UnwindHeadArm64;

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

    $self->{word} = $self->{_io}->read_u4le();
}

sub epilogs {
    my ($self) = @_;
    return $self->{epilogs} if ($self->{epilogs});
    $self->{epilogs} = $self->word() >> 22 & 31;
    return $self->{epilogs};
}

sub has_handler {
    my ($self) = @_;
    return $self->{has_handler} if ($self->{has_handler});
    $self->{has_handler} = ($self->word() >> 20 & 1) != 0;
    return $self->{has_handler};
}

sub has_one_epilog {
    my ($self) = @_;
    return $self->{has_one_epilog} if ($self->{has_one_epilog});
    $self->{has_one_epilog} = ($self->word() >> 21 & 1) != 0;
    return $self->{has_one_epilog};
}

sub is_extended {
    my ($self) = @_;
    return $self->{is_extended} if ($self->{is_extended});
    $self->{is_extended} =  (($self->epilogs() == 0) && ($self->num_code_words() == 0)) ;
    return $self->{is_extended};
}

sub len_function {
    my ($self) = @_;
    return $self->{len_function} if ($self->{len_function});
    $self->{len_function} = ($self->word() & 262143) * 4;
    return $self->{len_function};
}

sub num_code_words {
    my ($self) = @_;
    return $self->{num_code_words} if ($self->{num_code_words});
    $self->{num_code_words} = $self->word() >> 27 & 31;
    return $self->{num_code_words};
}

sub version {
    my ($self) = @_;
    return $self->{version} if ($self->{version});
    $self->{version} = $self->word() >> 18 & 3;
    return $self->{version};
}

sub word {
    my ($self) = @_;
    return $self->{word};
}

########################################################################
package WindowsUnwind::UnwindInfoAmd64;

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

    $self->{head} = WindowsUnwind::UnwindHeadAmd64->new($self->{_io}, $self, $self->{_root});
    $self->{codes} = [];
    my $n_codes = $self->num_codes();
    for (my $i = 0; $i < $n_codes; $i++) {
        push @{$self->{codes}}, WindowsUnwind::UnwindCodeAmd64->new($self->{_io}, $self, $self->{_root});
    }
    if (($self->head()->num_codes() & 1) != 0) {
        $self->{_unnamed2} = $self->{_io}->read_bytes(2);
    }
    if ($self->head()->has_chain()) {
        $self->{chained} = WindowsUnwind::RuntimeFunctionAmd64->new($self->{_io}, $self, $self->{_root});
    }
    if ( (($self->head()->has_handler()) && (!($self->head()->has_chain()))) ) {
        $self->{handler_address} = $self->{_io}->read_u4le();
    }
}

sub num_codes {
    my ($self) = @_;
    return $self->{num_codes} if ($self->{num_codes});
    $self->{num_codes} = $self->head()->num_codes();
    return $self->{num_codes};
}

sub head {
    my ($self) = @_;
    return $self->{head};
}

sub codes {
    my ($self) = @_;
    return $self->{codes};
}

sub _unnamed2 {
    my ($self) = @_;
    return $self->{_unnamed2};
}

sub chained {
    my ($self) = @_;
    return $self->{chained};
}

sub handler_address {
    my ($self) = @_;
    return $self->{handler_address};
}

########################################################################
package WindowsUnwind::UnwindInfoArm64;

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

    $self->{head} = WindowsUnwind::UnwindHeadArm64->new($self->{_io}, $self, $self->{_root});
    if ($self->head()->is_extended()) {
        $self->{extension} = WindowsUnwind::UnwindExtensionArm64->new($self->{_io}, $self, $self->{_root});
    }
    $self->{scopes} = [];
    my $n_scopes = $self->num_scopes();
    for (my $i = 0; $i < $n_scopes; $i++) {
        push @{$self->{scopes}}, WindowsUnwind::EpilogScopeArm64->new($self->{_io}, $self, $self->{_root});
    }
    $self->{codes} = $self->{_io}->read_bytes($self->num_code_words() * 4);
    if ($self->head()->has_handler()) {
        $self->{handler_address} = $self->{_io}->read_u4le();
    }
}

sub epilogs {
    my ($self) = @_;
    return $self->{epilogs} if ($self->{epilogs});
    $self->{epilogs} = ($self->head()->is_extended() ? $self->extension()->epilogs() : $self->head()->epilogs());
    return $self->{epilogs};
}

sub num_code_words {
    my ($self) = @_;
    return $self->{num_code_words} if ($self->{num_code_words});
    $self->{num_code_words} = ($self->head()->is_extended() ? $self->extension()->num_code_words() : $self->head()->num_code_words());
    return $self->{num_code_words};
}

sub num_scopes {
    my ($self) = @_;
    return $self->{num_scopes} if ($self->{num_scopes});
    $self->{num_scopes} = ($self->head()->has_one_epilog() ? 0 : $self->epilogs());
    return $self->{num_scopes};
}

sub head {
    my ($self) = @_;
    return $self->{head};
}

sub extension {
    my ($self) = @_;
    return $self->{extension};
}

sub scopes {
    my ($self) = @_;
    return $self->{scopes};
}

sub codes {
    my ($self) = @_;
    return $self->{codes};
}

sub handler_address {
    my ($self) = @_;
    return $self->{handler_address};
}

1;
