import { DumpError, hex, unsupported } from './errors.js';
import { PAGE } from './pages.js';
import { WindowsKernelDump } from './parsers/WindowsKernelDump.js';

// Bits of page table entries of x64; an entry that is not valid is as Windows defines it.
const VALID = 1n << 0n;
const LARGE = 1n << 7n;
const PROTOTYPE = 1n << 10n;
const TRANSITION = 1n << 11n;
const FRAME = ((1n << 40n) - 1n) << 12n;
const PAGE_SHIFT = 12n;
const INDEX_BITS = 9n;
/** Levels, counted from that of 4 KiB pages, with entries that can map a large page. */
const LARGE_LEVELS = [2, 3];
const MAX_TABLES = 1024;

/** Page tables of a dump; the last ones read are kept. */
export class PageTables {
  #tables = new Map();
  #index;
  #read;
  #levels;

  constructor(header, index, read) {
    if (header.machineImageType !== WindowsKernelDump.MachineTypes.AMD64 || !isWide(header)) {
      throw unsupported('page tables are known for x64 only');
    }
    this.#index = index;
    this.#read = read;
    this.#levels = header.pagingLevels === 5 ? 5 : 4;
    this.directory = header.directoryTableBase;
  }

  /** Finds the physical address of a virtual one, and the size of its page. */
  *translate(address, directory) {
    const sign = PAGE_SHIFT + BigInt(this.#levels) * INDEX_BITS - 1n;
    const upper = address >> sign;
    if (upper && upper !== (1n << (64n - sign)) - 1n) {
      throw new DumpError('non_canonical', `${hex(address)} is not canonical`, { address });
    }
    let table = directory & FRAME;
    for (let level = this.#levels; ; level -= 1) {
      const shift = PAGE_SHIFT + INDEX_BITS * BigInt(level - 1);
      const entries = yield* this.#table(Number(table >> PAGE_SHIFT));
      if (!entries) {
        const message = `the page table of level ${level} for ${hex(address)} is not in the dump`;
        throw new DumpError('not_in_dump', message, { address, level });
      }
      const at = Number((address >> shift) & ((1n << INDEX_BITS) - 1n)) * 8;
      const entry = entries.getBigUint64(at, true);
      const isLast = level === 1;
      const isTransition = isLast && (entry & (VALID | PROTOTYPE | TRANSITION)) === TRANSITION;
      if (!(entry & VALID) && !isTransition) {
        const message = `nothing is mapped at ${hex(address)} (level ${level})`;
        throw new DumpError('not_mapped', message, { address, level });
      }
      if (isLast || (entry & LARGE && LARGE_LEVELS.includes(level))) {
        const inPage = (1n << shift) - 1n;
        const physical = (entry & FRAME & ~inPage) | (address & inPage);
        return { physical, left: Number(inPage - (address & inPage)) + 1 };
      }
      table = entry & FRAME;
    }
  }

  *#table(frame) {
    let entries = this.#tables.get(frame);
    if (entries === undefined) {
      const found = this.#index.locate(frame, 1);
      const bytes = found && (yield* this.#read(found.offset, PAGE));
      entries = bytes ? new DataView(bytes.buffer, bytes.byteOffset, PAGE) : null;
      if (this.#tables.size >= MAX_TABLES) {
        this.#tables.delete(this.#tables.keys().next().value);
      }
      this.#tables.set(frame, entries);
    }
    return entries;
  }
}

/** Whether a header is that of a 64-bit machine. */
export const isWide = (header) => header instanceof WindowsKernelDump.Header64;
