import { damaged, guarded, hex, unsupported } from './errors.js';
import { sizeOf } from './parse.js';
import { WindowsKernelDump } from './parsers/WindowsKernelDump.js';

const { DumpTypes, AttributeMasks, PfnRange } = WindowsKernelDump;

export const PAGE = 0x1000;
/** Value of four bytes that were never written. */
export const FILLER = 0x45474150;
/** Frames of the 52-bit physical address space. */
const FRAMES = 2 ** 40;
/** Bytes of a bitmap, which is kept in memory: that of 4 TiB. */
const MAX_BITMAP = 1 << 27;
/** Entries of a table of ranges, and bits of the number of one. */
const MAX_RANGES = 1 << 22;
const RANGE_BITS = 22;
const CHUNK = 1 << 20;
const BLOCK = 512;
const RANGE = sizeOf(PfnRange);

/** Pages listed as runs in the order of storage. */
class RunIndex {
  #starts;
  #ends;
  #ordinals;

  /** Indexes the first runs of two columns, which are used up: first frames, and counts of pages. */
  constructor(starts, counts, length, firstPage, size) {
    const ordinals = new Float64Array(length);
    let [used, total, isSorted] = [0, 0, true];
    for (let i = 0; i < length; i += 1) {
      const [start, count] = [starts[i], counts[i]];
      if (count > 0) {
        if (!(start + count <= FRAMES)) {
          throw damaged(`run ${i} leaves the physical address space`);
        }
        isSorted &&= used === 0 || start >= starts[used - 1];
        starts[used] = start;
        counts[used] = count;
        ordinals[used] = total;
        used += 1;
        total += count;
      }
    }
    const order = isSorted ? undefined : ascending(starts, used);
    const column = (values) => (order ? picked(values, order) : values.subarray(0, used));
    this.#starts = column(starts);
    this.#ends = column(counts);
    this.#ordinals = column(ordinals);
    for (let i = 0; i < used; i += 1) {
      this.#ends[i] += this.#starts[i];
      if (i > 0 && this.#starts[i] < this.#ends[i - 1]) {
        throw damaged(`the page at ${hex(this.#starts[i] * PAGE)} is listed twice`);
      }
    }
    this.firstPage = firstPage;
    this.listed = total;
    this.pageCount = Math.min(total, pagesBetween(firstPage, size));
  }

  locate(frame, limit) {
    const i = above(this.#starts, frame) - 1;
    if (i < 0 || frame >= this.#ends[i]) {
      return undefined;
    }
    const ordinal = this.#ordinals[i] + frame - this.#starts[i];
    const pages = Math.min(this.#ends[i] - frame, this.pageCount - ordinal, limit);
    return pages > 0 ? { offset: this.firstPage + ordinal * PAGE, pages } : undefined;
  }

  *runs() {
    let run;
    for (let i = 0; i < this.#starts.length; i += 1) {
      const [frame, ordinal] = [this.#starts[i], this.#ordinals[i]];
      const pages = Math.min(this.#ends[i] - frame, this.pageCount - ordinal);
      const offset = this.firstPage + ordinal * PAGE;
      if (pages <= 0) {
        continue;
      }
      if (run && run.frame + run.pages === frame && run.offset + run.pages * PAGE === offset) {
        run.pages += pages;
      } else {
        if (run) {
          yield run;
        }
        run = { frame, pages, offset };
      }
    }
    if (run) {
      yield run;
    }
  }
}

/** Positions of values in ascending order of these: frames, which have at most 40 bits. */
function ascending(values, length) {
  // Numbers of 64 bits, a frame and a position each: a function of comparison would take seconds.
  const keys = new BigUint64Array(length);
  const halves = new Uint32Array(keys.buffer);
  const low = new Uint8Array(new Uint32Array([1]).buffer)[0] ? 0 : 1;
  const room = 2 ** (32 - RANGE_BITS);
  for (let i = 0; i < length; i += 1) {
    halves[2 * i + low] = (values[i] % room) * MAX_RANGES + i;
    halves[2 * i + 1 - low] = Math.floor(values[i] / room);
  }
  keys.sort();
  const order = new Uint32Array(length);
  for (let i = 0; i < length; i += 1) {
    order[i] = halves[2 * i + low] % MAX_RANGES;
  }
  return order;
}

function picked(values, order) {
  const found = new Float64Array(order.length);
  for (let i = 0; i < order.length; i += 1) {
    found[i] = values[order[i]];
  }
  return found;
}

/** Pages listed by a bitmap, with the number of bits set before every block of it. */
class BitmapIndex {
  #bits;
  #ranks;

  /** Indexes a bitmap in whole blocks, with zeros behind the last bit. */
  constructor(bitmap, firstPage, size) {
    this.#bits = bitmap;
    const words = new Uint32Array(this.#bits.buffer);
    this.#ranks = new Uint32Array(this.#bits.length / BLOCK + 1);
    for (let block = 1; block < this.#ranks.length; block += 1) {
      let count = 0;
      for (let i = (block - 1) * (BLOCK / 4); i < block * (BLOCK / 4); i += 1) {
        count += ones(words[i]);
      }
      this.#ranks[block] = this.#ranks[block - 1] + count;
    }
    this.firstPage = firstPage;
    this.listed = this.#ranks[this.#ranks.length - 1];
    this.pageCount = Math.min(this.listed, pagesBetween(firstPage, size));
  }

  locate(frame, limit) {
    const byte = Math.floor(frame / 8);
    if (byte >= this.#bits.length || !((this.#bits[byte] >> frame % 8) & 1)) {
      return undefined;
    }
    const block = Math.floor(byte / BLOCK);
    let ordinal = this.#ranks[block] + ones(this.#bits[byte] & ((1 << frame % 8) - 1));
    for (let i = block * BLOCK; i < byte; i += 1) {
      ordinal += ones(this.#bits[i]);
    }
    const most = Math.min(this.pageCount - ordinal, limit);
    if (most <= 0) {
      return undefined;
    }
    const pages = most === 1 ? 1 : Math.min(this.#end(frame, 1, frame + most) - frame, most);
    return { offset: this.firstPage + ordinal * PAGE, pages };
  }

  *runs() {
    let frame = 0;
    for (let ordinal = 0; ordinal < this.pageCount; ) {
      frame = this.#end(frame, 0, Infinity);
      const behind = this.#end(frame, 1, Infinity);
      const pages = Math.min(behind - frame, this.pageCount - ordinal);
      yield { frame, pages, offset: this.firstPage + ordinal * PAGE };
      ordinal += pages;
      frame = behind;
    }
  }

  /** First bit from one on that is not as wanted. */
  #end(bit, wanted, stop) {
    const all = wanted ? 0xff : 0;
    const last = Math.min(stop, this.#bits.length * 8);
    while (bit < last) {
      const byte = this.#bits[Math.floor(bit / 8)];
      if (bit % 8 === 0 && byte === all) {
        bit += 8;
      } else if (((byte >> bit % 8) & 1) === wanted) {
        bit += 1;
      } else {
        break;
      }
    }
    return bit;
  }
}

function ones(word) {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return (((count + (count >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

const pagesBetween = (offset, end) => Math.max(0, Math.floor((end - offset) / PAGE));

/** Index of the first value of a sorted list that is above a value. */
export function above(sorted, value) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] <= value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

function* fullIndex({ parsed, size }) {
  const block = parsed.header.physicalMemoryBlock;
  if (block.numberOfRuns === FILLER) {
    throw unsupported('the list of pages was never written');
  }
  if (block.numberOfRuns > block.maxRuns) {
    throw damaged(`${hex(block.numberOfRuns)} runs do not fit into the header`);
  }
  const starts = Float64Array.from(block.runs, (run) => Number(run.basePage));
  const counts = Float64Array.from(block.runs, (run) => Number(run.pageCount));
  return new RunIndex(starts, counts, starts.length, parsed.ofsPages, size);
}

function* bitmapIndex({ parsed, kind, size, read }) {
  const isSummary = kind === DumpTypes.SUMMARY;
  const header = guarded('the header of the bitmap', 'damaged', () =>
    isSummary ? parsed.summaryHeader : parsed.bitmapHeader,
  );
  const bits = Number(header.pages);
  const length = Number(header.lenBitmap);
  const firstPage = Number(header.firstPage);
  const end = header.ofsBitmap + length;
  if (!(end <= size)) {
    throw damaged(`the file ends inside a bitmap of ${hex(header.pages)} bits`);
  }
  if (firstPage < end) {
    throw damaged(`the first page at ${hex(firstPage)} is inside the bitmap`);
  }
  if (length > MAX_BITMAP) {
    throw unsupported(`a bitmap of ${hex(length)} bytes is too large`);
  }
  const bitmap = new Uint8Array(Math.ceil(length / BLOCK) * BLOCK);
  for (let done = 0; done < length; done += CHUNK) {
    bitmap.set(yield* read(header.ofsBitmap + done, Math.min(CHUNK, length - done)), done);
  }
  if (bits % 8) {
    bitmap[length - 1] &= (1 << bits % 8) - 1;
  }
  return new BitmapIndex(bitmap, firstPage, size);
}

function* automaticIndex(file) {
  try {
    guarded('', 'damaged', () => file.parsed.bitmapHeader);
  } catch (error) {
    throw error.cause?.name === 'EOFError'
      ? damaged('the file ends inside the header of the bitmap', error.cause)
      : unsupported('an automatic dump of unknown layout');
  }
  return yield* bitmapIndex(file);
}

function* rangeIndex({ parsed, size, read }) {
  const header = guarded('the header of the ranges', 'damaged', () => parsed.rdmpHeader);
  if (!header) {
    throw unsupported('a range dump of a 32-bit machine');
  }
  const length = Number(header.lenRanges);
  const firstPage = Number(header.firstPageOffset);
  const end = header.ofsRanges + length;
  if (firstPage !== end || length % RANGE || !(end <= size)) {
    throw damaged(`a table of ${hex(header.lenRanges)} bytes does not end at the first page`);
  }
  const total = guarded('the number of pages', 'damaged', () => header.totalNumberOfPages);
  const { starts, counts, found } = yield* rangeTable(read, header.ofsRanges, end);
  let used = found;
  if (total !== undefined) {
    let pages = 0;
    for (used = 0; used < found && (used === 0 || pages < Number(total)); used += 1) {
      pages += counts[used];
    }
    if (used > 0 && pages > Number(total)) {
      throw damaged(`the ranges do not add up to ${hex(total)} pages`);
    }
  }
  return new RunIndex(starts, counts, used, firstPage, size);
}

/** Reads entries up to one of zeros, a part of the table at a time. */
function* rangeTable(read, start, end) {
  const starts = new Float64Array(Math.min((end - start) / RANGE, MAX_RANGES));
  const counts = new Float64Array(starts.length);
  let found = 0;
  for (let at = start; at < end; at += CHUNK) {
    const bytes = yield* read(at, Math.min(CHUNK, end - at));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const word = (i) => view.getUint32(i, true) + view.getUint32(i + 4, true) * 2 ** 32;
    for (let i = 0; i < bytes.length; i += RANGE) {
      const [base, count] = [word(i), word(i + RANGE / 2)];
      if (!base && !count) {
        return { starts, counts, found };
      }
      if (found === MAX_RANGES) {
        throw unsupported(`a table of more than ${MAX_RANGES} ranges is too large`);
      }
      starts[found] = base;
      counts[found] = count;
      found += 1;
    }
  }
  return { starts, counts, found };
}

const READERS = {
  [DumpTypes.FULL]: fullIndex,
  [DumpTypes.SUMMARY]: bitmapIndex,
  [DumpTypes.BITMAP_FULL]: bitmapIndex,
  [DumpTypes.BITMAP_KERNEL]: bitmapIndex,
  [DumpTypes.AUTOMATIC]: automaticIndex,
  [DumpTypes.KERNEL_MEMORY]: rangeIndex,
  [DumpTypes.KERNEL_AND_USER_MEMORY]: rangeIndex,
  [DumpTypes.COMPLETE_MEMORY]: rangeIndex,
};

/** Reads the index of the pages of a dump. */
export function* readIndex(file) {
  const { attributes } = file.parsed.header;
  if (attributes !== FILLER && attributes & AttributeMasks.ENCRYPTED_DUMP_DATA) {
    throw unsupported('the dump is encrypted');
  }
  const reader = READERS[file.kind];
  if (!reader) {
    throw unsupported(`a dump of type ${hex(file.kind)} has no pages`);
  }
  return yield* reader(file);
}
