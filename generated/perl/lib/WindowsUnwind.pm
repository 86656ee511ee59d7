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
    $self->{target_address} = $self->unwind_address() & 4294967294;
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

1;
