# What a triage dump has beside its directory: names of drivers, and data that drivers added.

package Triage;

use strict;
use warnings;

use WindowsKernelDump;

use constant BLOB_HEADER_SIZE => 0x20;

# Reads a structure at an offset of the file.
sub at {
    my ($dump, $offset, $type) = @_;
    $dump->_io()->seek($offset);
    return "WindowsKernelDump::$type"->new($dump->_io());
}

# Gives the names of the loaded drivers as UTF-16LE, which need not be valid.
sub driver_names {
    my ($dump) = @_;
    my $drivers = $dump->triage()->drivers() || [];
    return [map { at($dump, $_->ofs_driver_name(), 'DumpString')->text() } @$drivers];
}

# Lists the data behind a triage dump: whose they are, and where they lie in the file.
sub blobs {
    my ($dump) = @_;
    my @found;
    my $size = $dump->_io()->size();
    my $offset = $dump->triage()->ofs_secondary_data();
    return [] if $offset >= $size;
    $offset += at($dump, $offset, 'BlobFileHeader')->header_size();
    while ($offset + BLOB_HEADER_SIZE <= $size) {
        my $header = at($dump, $offset, 'BlobHeader');
        my $data = $offset + BLOB_HEADER_SIZE + $header->pre_pad();
        my $end = $data + $header->data_size();
        last if $header->header_size() != BLOB_HEADER_SIZE || $end > $size;
        push @found, {tag => $header->tag(), offset => $data, size => $header->data_size()};
        $offset = $end + $header->post_pad();
    }
    return \@found;
}

1;
