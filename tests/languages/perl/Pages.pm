# Where pages of physical memory lie in a dump.

package Pages;

use strict;
use warnings;

use WindowsKernelDump;

use constant SIZE => 0x1000;

# Stands where nothing was written. Some tools write full dumps without their type.
use constant NEVER_WRITTEN => 0x45474150;

# Gives the offset in the file of a page, or undef if the dump does not have it.
sub offset_of {
    my ($dump, $page) = @_;
    no warnings 'once';
    my %is = map { $_ => $dump->kind() == $_ } NEVER_WRITTEN, 0 .. 10;
    if ($is{NEVER_WRITTEN()} || $is{$WindowsKernelDump::DUMP_TYPES_FULL}) {
        return in_runs($dump->header()->physical_memory_block()->runs(), $dump->ofs_pages(), $page);
    }
    if (   $is{$WindowsKernelDump::DUMP_TYPES_BITMAP_FULL}
        || $is{$WindowsKernelDump::DUMP_TYPES_BITMAP_KERNEL}
        || $is{$WindowsKernelDump::DUMP_TYPES_AUTOMATIC}) {
        return in_bitmap($dump->bitmap_header(), $page);
    }
    if ($is{$WindowsKernelDump::DUMP_TYPES_SUMMARY}) {
        return in_bitmap($dump->summary_header(), $page);
    }
    my $header = $dump->rdmp_header();
    return in_runs(ranges($header->ranges()), $header->first_page_offset(), $page) if $header;
    return undef;    # a triage dump has no pages, a header alone nothing
}

# Reads a table of ranges, which an entry of zeros may end early.
sub ranges {
    my ($table) = @_;
    my $stream = IO::KaitaiStruct::Stream->new($table);
    my @found;
    while (!$stream->is_eof()) {
        my $range = WindowsKernelDump::PfnRange->new($stream);
        last if !$range->base_page() && !$range->page_count();
        push @found, $range;
    }
    return \@found;
}

# Finds a page in runs that are stored one after another.
sub in_runs {
    my ($runs, $start, $page) = @_;
    for my $run (@$runs) {
        if ($page >= $run->base_page() && $page - $run->base_page() < $run->page_count()) {
            return $start + ($page - $run->base_page()) * SIZE;
        }
        $start += $run->page_count() * SIZE;
    }
    return undef;
}

# Finds a page by its bit: the pages whose bits are set are stored one after another.
sub in_bitmap {
    my ($header, $page) = @_;
    return undef if $page >= $header->pages() || !vec($header->bitmap(), $page, 1);
    my $before = grep { vec($header->bitmap(), $_, 1) } 0 .. $page - 1;
    return $header->first_page() + $before * SIZE;
}

1;
