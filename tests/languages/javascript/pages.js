// Where pages of physical memory lie in a dump.

const KaitaiStream = require('kaitai-struct/KaitaiStream');
const { WindowsKernelDump } = require('windows-kernel-dump');

const { DumpTypes, PfnRange } = WindowsKernelDump;
const PAGE = 0x1000n;
// What stands where nothing was written. Some tools write full dumps without their type.
const NEVER_WRITTEN = 0x45474150;

/** Pages that lie one after another, run after run. */
function offsetInRuns(runs, start, page) {
  let offset = BigInt(start);
  for (const run of runs) {
    const [base, count] = [BigInt(run.basePage), BigInt(run.pageCount)];
    if (base <= page && page - base < count) {
      return offset + (page - base) * PAGE;
    }
    offset += count * PAGE;
  }
  return null;
}

/** A bit for each page; those that are set lie one after another. */
function offsetInBitmap(header, page) {
  const { bitmap } = header;
  const isSet = (number) => (bitmap[Math.floor(number / 8)] >> number % 8) & 1;
  if (page >= BigInt(header.pages) || !isSet(Number(page))) {
    return null;
  }
  let before = 0n;
  for (let number = 0; number < Number(page); number += 1) {
    before += BigInt(isSet(number));
  }
  return BigInt(header.firstPage) + before * PAGE;
}

/** A table of ranges, which an entry of zeros may end early. */
function* ranges(header) {
  const stream = new KaitaiStream(header.ranges);
  while (!stream.isEof()) {
    const range = new PfnRange(stream);
    if (!range.basePage && !range.pageCount) {
      return;
    }
    yield range;
  }
}

/** Gives the offset in the file of a page (a BigInt), or null if the dump does not have it. */
function offsetOfPage(dump, page) {
  switch (dump.kind) {
    case DumpTypes.FULL:
    case NEVER_WRITTEN:
      return offsetInRuns(dump.header.physicalMemoryBlock.runs, dump.ofsPages, page);
    case DumpTypes.BITMAP_FULL:
    case DumpTypes.BITMAP_KERNEL:
    case DumpTypes.AUTOMATIC:
      return offsetInBitmap(dump.bitmapHeader, page);
    case DumpTypes.SUMMARY:
      return offsetInBitmap(dump.summaryHeader, page);
    case DumpTypes.KERNEL_MEMORY:
    case DumpTypes.KERNEL_AND_USER_MEMORY:
    case DumpTypes.COMPLETE_MEMORY:
      return offsetInRuns(ranges(dump.rdmpHeader), dump.rdmpHeader.firstPageOffset, page);
    default: // a triage dump has no pages, a header alone nothing
      return null;
  }
}

module.exports = { offsetOfPage };
