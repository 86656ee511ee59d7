# Prints what dumps hold, a line of JSON for each: runner.pl FILE [PAGE...] [FILE [PAGE...]]...
# A file whose name ends in the kind of a table, such as .smbios, is a table of that kind;
# NAME.TYPE.KIND is a structure of it, such as a.block_header.zdmp.

use strict;
use warnings;

use B ();
use JSON::PP ();

use Cper;
use Pages;
use PciConfiguration;
use Smbios;
use Triage;
use WindowsCabinet;
use WindowsCodeviewTypes;
use WindowsDumpBlobs;
use WindowsKernelDump;
use WindowsPdb;
use WindowsPe;
use WindowsUnwind;
use Zdmp;

my %TABLES = (
    blob => 'WindowsDumpBlobs',
    cab => 'WindowsCabinet',
    codeview => 'WindowsCodeviewTypes',
    cper => 'Cper',
    pci => 'PciConfiguration',
    pdb => 'WindowsPdb',
    pe => 'WindowsPe',
    smbios => 'Smbios',
    unwind => 'WindowsUnwind',
    zdmp => 'Zdmp',
);

# All that a structure has: each of the functions of its package gives a field.
sub everything {
    my ($value) = @_;
    return undef if !defined $value;
    return [map { everything($_) } @$value] if ref $value eq 'ARRAY';
    return {map { $_ => everything($value->{$_}) } keys %$value} if ref $value eq 'HASH';
    return ref $value ? structure($value) : plain($value);
}

sub structure {
    my ($value) = @_;
    no strict 'refs';
    my @names = grep { /^(?!new$|from_file$)[a-z]/ && defined &{ref($value) . "::$_"} }
        keys %{ref($value) . '::'};
    return {map { $_ => everything(scalar $value->$_()) } @names};
}

# Bytes and numbers are the same to Perl, but it knows which of them has been a number.
sub plain {
    my ($value) = @_;
    return unpack 'H*', $value if !(B::svref_2object(\$value)->FLAGS & (B::SVp_IOK | B::SVp_NOK));
    return sprintf $value < 0 ? '-0x%x' : '0x%x', abs $value;
}

sub answer {
    my ($path, @pages) = @_;
    my ($table) = map { $TABLES{$_} } $path =~ /\.(\w+)$/;
    my ($structure) = $path =~ /\.(\w+)\.\w+$/;
    $table .= '::' . join '', map { ucfirst } split /_/, $structure if $table && $structure;
    return {table => everything($table->from_file($path))} if $table;
    my $dump = WindowsKernelDump->from_file($path);
    no warnings 'portable';
    my %offsets = map { $_ => everything(Pages::offset_of($dump, hex $_)) } @pages;
    my %found = (dump => everything($dump), pages => \%offsets);
    if ($dump->triage()) {
        $found{driver_names} = everything(Triage::driver_names($dump));
        $found{blobs} = everything(Triage::blobs($dump));
    }
    return \%found;
}

while (@ARGV) {
    my @words = shift;
    push @words, shift while @ARGV && $ARGV[0] =~ /^0x/;
    my $found = eval { answer(@words) } || {refused => "$@"};
    print JSON::PP->new->ascii->encode($found), "\n";
}
