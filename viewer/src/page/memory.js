import { DumpError } from 'windows-kernel-dump';

const PAGE = 0x1000n;
const BLANK = 16n;
/** Bytes beside the stack pointer that a triage dump may contain besides its blocks. */
const STACK = 0x10000n;

/** @typedef {'virtual' | 'physical' | 'file'} Space */

/**
 * Bytes of a window of memory; null where the dump does not contain them.
 * @typedef {{at: bigint, bytes: Uint8Array | null, size: number}} Piece
 */

/** Memory of a dump by address, and where in the file it is stored. */
export class Memory {
  /** @type {Map<string, Promise<boolean>>} */
  #known = new Map();

  /**
   * @param {Blob} file
   * @param {import('windows-kernel-dump').KernelDump | null} dump Null if only the header is readable.
   * @param {number} pointerSize Bytes of a pointer.
   * @param {{address: bigint, size: number, offset: number}[] | null} blocks Of a triage dump.
   * @param {bigint | null} stack The stack pointer.
   */
  constructor(file, dump, pointerSize, blocks, stack) {
    this.file = file;
    this.dump = dump;
    this.pointerSize = pointerSize;
    this.blocks = blocks;
    this.isTriage = blocks !== null;
    this.stack = stack;
    this.stretches = merged(blocks ?? []);
    /** @type {Space[]} */
    this.spaces = ['file'];
    if (dump) {
      this.spaces = blocks ? ['virtual', 'file'] : ['virtual', 'physical', 'file'];
    }
  }

  /**
   * Reads bytes of a space.
   * @param {Space} space
   * @param {bigint} address
   * @param {number} length
   * @returns {Promise<Uint8Array>}
   */
  async read(space, address, length) {
    if (space === 'file') {
      const [start, end] = [Number(address), Number(address) + length];
      if (end > this.file.size) {
        throw new DumpError('not_in_dump', `the file ends at ${this.file.size}`, { address });
      }
      return new Uint8Array(await this.file.slice(start, end).arrayBuffer());
    }
    if (!this.dump) {
      throw new DumpError('damaged', 'the index of the memory cannot be read', { address });
    }
    return space === 'physical'
      ? this.dump.readPhysical(address, length)
      : this.dump.readVirtual(address, length);
  }

  /**
   * Returns whether the dump contains the byte at an address, if that is known without reading.
   * @param {Space} space
   * @param {bigint} address
   * @returns {boolean | null}
   */
  storedNow(space, address) {
    if (space === 'file') {
      return address < BigInt(this.file.size);
    }
    if (!this.dump) {
      return false;
    }
    if (space === 'physical') {
      return this.#pageOffset(address) !== undefined;
    }
    if (this.isTriage && !this.#isNearStack(address)) {
      return contains(this.stretches, address);
    }
    return contains(this.stretches, address) || null;
  }

  /** @param {bigint} address */
  #isNearStack(address) {
    return this.stack !== null && address > this.stack - STACK && address < this.stack + STACK;
  }

  /** @param {bigint} physical */
  #pageOffset(physical) {
    try {
      return this.dump?.pageOffset(Number(physical / PAGE));
    } catch (error) {
      if (error instanceof DumpError) {
        return undefined;
      }
      throw error;
    }
  }

  /**
   * Returns whether the dump contains the byte at an address.
   * @param {Space} space
   * @param {bigint} address
   * @returns {Promise<boolean>}
   */
  isStored(space, address) {
    const key = `${space}${address}`;
    let found = this.#known.get(key);
    if (!found) {
      found = this.read(space, address, 1).then(
        () => true,
        () => false,
      );
      this.#known.set(key, found);
    }
    return found;
  }

  /**
   * Returns the physical address and the file offset of a byte, as far as they are known.
   * @param {Space} space
   * @param {bigint} address
   * @returns {Promise<{physical: bigint | null, offset: bigint | null}>}
   */
  async locate(space, address) {
    if (space === 'file' || !this.dump) {
      return { physical: null, offset: space === 'file' ? address : null };
    }
    try {
      if (this.isTriage) {
        const block = this.blocks?.find((each) => {
          return address >= each.address && address < each.address + BigInt(each.size);
        });
        const offset = block ? BigInt(block.offset) + address - block.address : null;
        return { physical: null, offset };
      }
      const physical = space === 'virtual' ? await this.dump.translate(address) : address;
      const page = this.#pageOffset(physical);
      const offset = page === undefined ? null : BigInt(page) + (physical % PAGE);
      return { physical, offset };
    } catch (error) {
      if (error instanceof DumpError) {
        return { physical: null, offset: null };
      }
      throw error;
    }
  }

  /**
   * Reads a window as pieces that are stored and pieces that are not, in the order of addresses.
   * @param {Space} space
   * @param {bigint} start
   * @param {number} length
   * @returns {Promise<{pieces: Piece[], reason: string | null}>} With the first reason of a gap.
   */
  async window(space, start, length) {
    /** @type {Piece[]} */
    const pieces = [];
    let reason = null;
    const end = min(start + BigInt(length), this.#limit(space));
    for (let at = start; at < end; ) {
      try {
        const size = Number(end - at);
        pieces.push({ at, bytes: await this.read(space, at, size), size });
        break;
      } catch (error) {
        if (!(error instanceof DumpError)) {
          throw error;
        }
        reason ??= error.message;
        const gap = error.address ?? at;
        if (gap > at && gap < end) {
          const size = Number(gap - at);
          pieces.push({ at, bytes: await this.read(space, at, size), size });
        }
        const next = min(this.#behind(gap > at ? gap : at), end);
        const first = gap > at ? gap : at;
        pieces.push({ at: first, bytes: null, size: Number(next - first) });
        at = next;
      }
    }
    return { pieces, reason };
  }

  /**
   * Returns the first address behind one that is not stored that may be.
   * @param {bigint} address
   */
  #behind(address) {
    return this.isTriage ? address + 1n : (address / PAGE + 1n) * PAGE;
  }

  /** @param {Space} space */
  #limit(space) {
    return space === 'file' ? BigInt(this.file.size) : 1n << BigInt(8 * this.pointerSize);
  }

  /**
   * Returns the beginning of the row that contains an address.
   * @param {bigint} address
   */
  static rowOf(address) {
    return address - (address % BLANK);
  }
}

/**
 * Joins blocks that touch or overlap, ascending.
 * @param {{address: bigint, size: number}[]} blocks
 * @returns {{start: bigint, end: bigint}[]}
 */
function merged(blocks) {
  /** @type {{start: bigint, end: bigint}[]} */
  const found = [];
  const sorted = [...blocks].sort((a, b) => (a.address < b.address ? -1 : Number(a.address > b.address)));
  for (const { address, size } of sorted) {
    const end = address + BigInt(size);
    const last = found[found.length - 1];
    if (last && address <= last.end) {
      last.end = end > last.end ? end : last.end;
    } else {
      found.push({ start: address, end });
    }
  }
  return found;
}

/**
 * @param {{start: bigint, end: bigint}[]} stretches Ascending, apart.
 * @param {bigint} address
 */
function contains(stretches, address) {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (/** @type {{end: bigint}} */ (stretches[middle]).end <= address) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const found = stretches[low];
  return found !== undefined && address >= found.start;
}

/**
 * @param {bigint} a
 * @param {bigint} b
 */
const min = (a, b) => (a < b ? a : b);
