// What a triage dump has beside its directory: names of drivers, and data that drivers added.

const { WindowsKernelDump } = require('windows-kernel-dump');

const { BlobFileHeader, BlobHeader, DumpString } = WindowsKernelDump;
const BLOB_HEADER_SIZE = 0x20;

/** Reads a structure at an offset of the file. */
function at(dump, offset, Type) {
  dump._io.seek(offset);
  return new Type(dump._io, null, dump);
}

/** Gives the names of the loaded drivers as UTF-16LE, which need not be valid. */
function driverNames(dump) {
  return (dump.triage.drivers ?? []).map((it) => at(dump, it.ofsDriverName, DumpString).text);
}

/** Lists the blobs behind a triage dump: whose they are, and where their data lie. */
function blobs(dump) {
  const found = [];
  const end = dump._io.size;
  let offset = dump.triage.ofsSecondaryData;
  if (offset >= end) {
    return found;
  }
  offset += at(dump, offset, BlobFileHeader).headerSize;
  while (offset + BLOB_HEADER_SIZE <= end) {
    const header = at(dump, offset, BlobHeader);
    const data = offset + BLOB_HEADER_SIZE + header.prePad;
    if (header.headerSize !== BLOB_HEADER_SIZE || data + header.dataSize > end) {
      break;
    }
    found.push({ tag: header.tag, offset: data, size: header.dataSize });
    offset = data + header.dataSize + header.postPad;
  }
  return found;
}

module.exports = { blobs, driverNames };
