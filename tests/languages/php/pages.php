<?php
// Where pages of physical memory lie in a dump.

use WindowsKernelDump\DumpTypes;
use WindowsKernelDump\PfnRange;

const PAGE_SIZE = 0x1000;
// Stands where nothing was written. Some tools write full dumps without their type.
const NEVER_WRITTEN = 0x45474150;

/** Gives the offset in the file of a page, or null if the dump does not have it. */
function offset_of_page(WindowsKernelDump $dump, int $page): ?int
{
    switch ($dump->kind()) {
        case DumpTypes::FULL:
        case NEVER_WRITTEN:
            $runs = $dump->header()->physicalMemoryBlock()->runs();
            return in_runs($runs, $dump->ofsPages(), $page);
        case DumpTypes::BITMAP_FULL:
        case DumpTypes::BITMAP_KERNEL:
        case DumpTypes::AUTOMATIC:
            return in_bitmap($dump->bitmapHeader(), $page);
        case DumpTypes::SUMMARY:
            return in_bitmap($dump->summaryHeader(), $page);
        case DumpTypes::KERNEL_MEMORY:
        case DumpTypes::KERNEL_AND_USER_MEMORY:
        case DumpTypes::COMPLETE_MEMORY:
            $header = $dump->rdmpHeader();
            return in_runs(ranges($header->ranges()), $header->firstPageOffset(), $page);
        default: // a triage dump has no pages, a header alone nothing
            return null;
    }
}

/** Reads a table of ranges, which an entry of zeros may end early. */
function ranges(string $table): array
{
    $stream = new \Kaitai\Struct\Stream($table);
    $found = [];
    while (!$stream->isEof()) {
        $range = new PfnRange($stream);
        if ($range->basePage() === 0 && $range->pageCount() === 0) {
            break;
        }
        $found[] = $range;
    }
    return $found;
}

/** Finds a page in runs that are stored one after another. */
function in_runs(array $runs, int $start, int $page): ?int
{
    foreach ($runs as $run) {
        $inside = $page - $run->basePage();
        if ($inside >= 0 && $inside < $run->pageCount()) {
            return $start + $inside * PAGE_SIZE;
        }
        $start += $run->pageCount() * PAGE_SIZE;
    }
    return null;
}

/** Finds a page by its bit: the pages whose bits are set are stored one after another. */
function in_bitmap(object $header, int $page): ?int
{
    $bits = $header->bitmap();
    $isSet = fn (int $number): int => ord($bits[$number >> 3]) >> ($number & 7) & 1;
    // A number of 2^63 or more is negative.
    if ($page < 0 || $page >= $header->pages() || !$isSet($page)) {
        return null;
    }
    $before = array_sum(array_map($isSet, $page ? range(0, $page - 1) : []));
    return $header->firstPage() + $before * PAGE_SIZE;
}
