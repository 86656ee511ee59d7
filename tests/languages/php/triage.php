<?php
// What a triage dump has beside its directory: names of drivers, and data that drivers added.

use WindowsKernelDump\BlobFileHeader;
use WindowsKernelDump\BlobHeader;
use WindowsKernelDump\DumpString;

const BLOB_HEADER_SIZE = 0x20;

/** Reads a structure at an offset of the file. */
function at(WindowsKernelDump $dump, int $offset, string $type): object
{
    $dump->_io()->seek($offset);
    return new $type($dump->_io());
}

/** Gives the names of the loaded drivers as UTF-16LE, which need not be valid. */
function driver_names(WindowsKernelDump $dump): array
{
    $name = fn (object $driver) => at($dump, $driver->ofsDriverName(), DumpString::class)->text();
    return array_map($name, $dump->triage()->drivers() ?? []);
}

/** Lists the data behind a triage dump: whose they are, and where they lie in the file. */
function blobs(WindowsKernelDump $dump): array
{
    $found = [];
    $size = $dump->_io()->size();
    $offset = $dump->triage()->ofsSecondaryData();
    if ($offset >= $size) {
        return $found;
    }
    $offset += at($dump, $offset, BlobFileHeader::class)->headerSize();
    while ($offset + BLOB_HEADER_SIZE <= $size) {
        $header = at($dump, $offset, BlobHeader::class);
        $data = $offset + BLOB_HEADER_SIZE + $header->prePad();
        $end = $data + $header->dataSize();
        if ($header->headerSize() !== BLOB_HEADER_SIZE || $end > $size) {
            break;
        }
        $found[] = ['tag' => $header->tag(), 'offset' => $data, 'size' => $header->dataSize()];
        $offset = $end + $header->postPad();
    }
    return $found;
}
