import { DumpError, guarded, hex } from './errors.js';
import { above } from './pages.js';
import { isWide } from './paging.js';
import { parse, sizeOf } from './parse.js';
import { WindowsKernelDump } from './parsers/WindowsKernelDump.js';
import { ExactStream } from './stream.js';

const MAX_BLOCKS = 1 << 15;
const MAX_DRIVERS = 4096;
const MAX_UNLOADED = 50;
const MAX_BLOBS = 4096;
/** Bytes of a name, and of names that are read at once. */
const MAX_NAME = 0x10008;
const MAX_NAMES = 1 << 20;
/** All blocks together: times the file, or bytes if that is less. */
const MAX_REPEATS = 4;
const ALWAYS_ALLOWED = 1 << 24;

const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** The parts of a triage dump. */
export class Triage {
  #file;
  #blocks;
  #memory;

  constructor(file) {
    this.#file = file;
    this.directory = guarded('the directory', 'damaged', () => file.parsed.triage);
    this.isWide = isWide(file.parsed.header);
    this.end = this.isWide ? 1n << 64n : 1n << 32n;
  }

  /** Lists the data blocks in the order of their table, as far as the file has them. */
  *blocks() {
    return (yield* this.#readBlocks()).map((block) => ({ ...block }));
  }

  *#readBlocks() {
    this.#blocks ??= this.isWide
      ? this.#clipped((yield* this.#blockTable(WindowsKernelDump.TriageDataBlock64)).blocks)
      : yield* this.#narrowBlocks();
    return this.#blocks;
  }

  /** It is not known which size the entries of 32-bit machines have: the blocks decide. */
  *#narrowBlocks() {
    let tables = [];
    for (const Type of [WindowsKernelDump.TriageDataBlock32, WindowsKernelDump.TriageDataBlock64]) {
      tables.push(yield* this.#blockTable(Type));
    }
    tables = tables.filter(({ blocks }) =>
      blocks.every((it, i) => !i || blocks[i - 1].offset + blocks[i - 1].size === it.offset),
    );
    if (tables.length > 1) {
      tables = tables.filter(({ blocks, end }) => blocks.length && blocks[0].offset === end);
    }
    if (!this.directory.numDataBlocks || tables.length !== 1) {
      return [];
    }
    return this.#clipped(
      tables[0].blocks.map((it) => ({ ...it, address: narrowed(it.address) })),
    );
  }

  /** Lists the loaded drivers. */
  *modules() {
    const { ofsDriverList, numDrivers, lenDriverEntry } = this.directory;
    const Type = this.isWide ? WindowsKernelDump.DriverEntry64 : WindowsKernelDump.DriverEntry32;
    const table = [ofsDriverList, numDrivers, lenDriverEntry, MAX_DRIVERS];
    const modules = [];
    const pool = yield* this.#pool();
    let left = MAX_NAMES;
    for (const entry of yield* this.#entries(Type, ...table)) {
      if (entry.dllBase) {
        const name = left < 0 ? '' : yield* this.#name(entry.ofsDriverName, pool);
        left -= name.length;
        modules.push({
          name,
          base: BigInt(entry.dllBase),
          size: Number(entry.sizeOfImage),
          entryPoint: BigInt(entry.entryPoint),
          timestamp: entry.timeDateStamp,
          checksum: entry.checkSum,
        });
      }
    }
    return modules;
  }

  /** Lists the unloaded drivers. */
  *unloaded() {
    const { ofsUnloadedDrivers, ofsUnloadedDriverTable, lenUnloadedDriver } = this.directory;
    const width = ofsUnloadedDriverTable - ofsUnloadedDrivers;
    if (!ofsUnloadedDrivers || ofsUnloadedDriverTable > this.#file.size) {
      return [];
    }
    const stream = new ExactStream(yield* this.#file.read(ofsUnloadedDrivers, width));
    const count = Number(this.isWide ? stream.readU8le() : stream.readU4le());
    const Type = this.isWide
      ? WindowsKernelDump.UnloadedDriver64
      : WindowsKernelDump.UnloadedDriver32;
    const table = [ofsUnloadedDriverTable, count, lenUnloadedDriver, MAX_UNLOADED];
    return (yield* this.#entries(Type, ...table)).map((entry) => ({
      name: utf16.decode(entry.driverName.subarray(0, entry.name.length & ~1)).split('\0', 1)[0],
      start: BigInt(entry.startAddress),
      end: BigInt(entry.endAddress),
    }));
  }

  /** Finds a virtual address: its file offset, and how many bytes follow in file and memory. */
  *locate(address) {
    this.#memory ??= segments(this.#bounded([...(yield* this.#readBlocks()), ...this.#stack()]));
    const { starts, blocks } = this.#memory;
    const i = above(starts, address) - 1;
    if (i < 0 || !blocks[i]) {
      throw new DumpError('not_in_dump', `${hex(address)} is not in the dump`, { address });
    }
    const block = blocks[i];
    const end = block.address + BigInt(block.size);
    const next = starts[i + 1];
    return {
      offset: block.offset + Number(address - block.address),
      left: Number((next < end ? next : end) - address),
    };
  }

  /** Leaves out blocks after those that repeat the file too often. */
  #bounded(blocks) {
    let room = Math.max(MAX_REPEATS * this.#file.size, ALWAYS_ALLOWED);
    return blocks.filter(({ size }) => {
      const fits = size <= room;
      room -= fits ? size : 0;
      return fits;
    });
  }

  #stack() {
    const { topOfStack, ofsCallStack, lenCallStack } = this.directory;
    const size = Math.min(lenCallStack, this.#room(ofsCallStack));
    return this.#clipped([{ address: BigInt(topOfStack), size, offset: ofsCallStack }]);
  }

  *#blockTable(Type) {
    const { ofsDataBlocks, numDataBlocks } = this.directory;
    const size = sizeOf(Type);
    const entries = yield* this.#entries(Type, ofsDataBlocks, numDataBlocks, size, MAX_BLOCKS);
    let blocks = entries.map((entry) => ({
      address: BigInt(entry.address),
      size: entry.lenData,
      offset: entry.ofsData,
    }));
    // The first block begins where the table ends.
    const room = blocks.length ? Math.floor((blocks[0].offset - ofsDataBlocks) / size) : 0;
    if (room > 0) {
      blocks = blocks.slice(0, room);
    }
    return { blocks, end: ofsDataBlocks + blocks.length * size };
  }

  /** Cuts blocks at the ends of the file and of the address space. */
  #clipped(blocks) {
    const cut = ({ address, size, offset }) => ({
      address,
      size: Math.min(size, this.#file.size - offset, Number(this.end - address)),
      offset,
    });
    return blocks.map(cut).filter(({ size }) => size > 0);
  }

  /** Reads a table: as many whole entries as there is room for. */
  *#entries(Type, offset, count, size, limit) {
    const taken = Math.min(count, Math.floor(this.#room(offset) / size), limit);
    if (!taken) {
      return [];
    }
    const bytes = yield* this.#file.read(offset, taken * size);
    const at = (i) => bytes.subarray(i * size, (i + 1) * size);
    return Array.from({ length: taken }, (_, i) => parse(Type, at(i)));
  }

  /** Number of bytes from the beginning of a part to the next one, or to the end of the file. */
  #room(offset) {
    if (offset < this.#file.parsed.lenHeader) {
      return 0;
    }
    const it = this.directory;
    const ends = [
      this.#file.size,
      it.ofsValidMark,
      it.ofsSecondaryData,
      it.ofsMmStorage,
      it.ofsUnloadedDrivers,
      it.ofsPrcb,
      it.ofsProcess,
      it.ofsThread,
      it.ofsCallStack,
      it.ofsDriverList,
      it.ofsStringPool,
      it.ofsDataPage,
      it.ofsDebuggerData,
      it.ofsDataBlocks,
    ].filter((end, i) => !i || end > offset);
    return Math.max(0, Math.min(...ends) - offset);
  }

  *#pool() {
    const start = this.directory.ofsStringPool;
    const end = start + this.directory.lenStringPool;
    const size = Math.max(0, Math.min(end, this.#file.size) - start);
    return { start, end, bytes: size <= MAX_NAMES ? yield* this.#file.read(start, size) : null };
  }

  *#name(offset, { start, end, bytes }) {
    const room = Math.min(Math.min(end, this.#file.size) - offset, MAX_NAME);
    if (offset < start || room <= 0) {
      return '';
    }
    const data = bytes?.subarray(offset - start, offset - start + room);
    try {
      const string = parse(
        WindowsKernelDump.DumpString,
        data ?? (yield* this.#file.read(offset, room)),
      );
      return utf16.decode(string.text);
    } catch (error) {
      if (error instanceof DumpError) {
        return '';
      }
      throw error;
    }
  }
}

/** Narrows an address of a 32-bit machine that was widened by its sign. */
const narrowed = (address) => (address >> 31n === (1n << 33n) - 1n ? address & 0xffffffffn : address);

/** Cuts blocks into segments without overlaps; the block that is listed first counts. */
function segments(blocks) {
  const ends = blocks.map((block) => block.address + BigInt(block.size) - 1n);
  const starts = BigUint64Array.from(
    new Set([...blocks.map((block) => block.address), ...ends.map((last) => last + 1n)]),
  ).sort();
  const owners = new Array(starts.length);
  const next = Uint32Array.from(starts.keys());
  next[starts.length] = starts.length;
  const free = (i) => {
    let root = i;
    while (next[root] !== undefined && next[root] !== root) {
      root = next[root];
    }
    while (next[i] !== undefined && next[i] !== root) {
      [i, next[i]] = [next[i], root];
    }
    return root;
  };
  blocks.forEach((block, i) => {
    const stop = above(starts, ends[i]);
    for (let at = free(above(starts, block.address) - 1); at < stop; at = free(at)) {
      owners[at] = block;
      next[at] = at + 1;
    }
  });
  return { starts, blocks: owners };
}

/** Follows the chain of secondary data. */
export function* readBlobs({ size, read }, start) {
  const blobs = [];
  const shape = yield* headOf(read, size, start, WindowsKernelDump.BlobFileHeader);
  let end = shape?.end;
  while (shape && blobs.length < MAX_BLOBS) {
    const head = yield* headOf(read, size, end, WindowsKernelDump.BlobHeader);
    if (!head || head.value.headerSize !== head.end - end) {
      break;
    }
    const { tag, dataSize, prePad, postPad } = head.value;
    const offset = head.end + prePad;
    if (offset + dataSize > size) {
      break;
    }
    blobs.push({ tag, offset, size: dataSize });
    end = Math.min(offset + dataSize + postPad, size);
  }
  return blobs;
}

/** Applies a type to what the file has at an offset; undefined if that does not fit. */
function* headOf(read, size, offset, Type) {
  const room = Math.min(size - offset, 0x100);
  if (!(room > 0)) {
    return undefined;
  }
  const stream = new ExactStream(yield* read(offset, room));
  try {
    return { value: new Type(stream), end: offset + stream.pos };
  } catch {
    return undefined;
  }
}
