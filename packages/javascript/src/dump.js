import {
  DumpError,
  badArgument,
  checkAddress,
  checkLength,
  damaged,
  guarded,
  hex,
  unsupported,
} from './errors.js';
import { FILLER, PAGE, readIndex } from './pages.js';
import { PageTables, isWide } from './paging.js';
import { WindowsKernelDump } from './parsers/WindowsKernelDump.js';
import { runAsync, runSync, sourceOf } from './sources.js';
import { ExactStream } from './stream.js';
import { Triage, readBlobs } from './triage.js';

/** Bytes of a file that are parsed at once: the header and what describes the rest. */
const HEAD = 0x4000;
/** Bytes of a read: times the file, or bytes if that is less; and bytes in any case. */
const MAX_REPEATS = 4;
const ALWAYS_READ = 1 << 26;
const MAX_READ = 2 ** 32;
/** Pages that are read at once by an iteration over all. */
const PAGES_AT_ONCE = 64;
const SIGNATURE = [...'PAGE'].map((letter) => letter.charCodeAt(0));

function* open(size) {
  /** Checks a part of the file, which a reader yields to get its bytes. */
  function range(offset, length) {
    if (!(offset >= 0 && length > 0 && offset + length <= size)) {
      throw damaged(`the file ends before ${hex(offset + length)}`);
    }
    return [offset, length];
  }
  function* read(offset, length) {
    return length === 0 ? new Uint8Array(0) : yield range(offset, length);
  }
  const head = yield* read(0, Math.min(size, HEAD));
  const parsed = guarded('the header', 'not_a_dump', () => {
    return new WindowsKernelDump(new ExactStream(head));
  });
  const kind = parsed.kind === FILLER ? WindowsKernelDump.DumpTypes.FULL : parsed.kind;
  const file = { parsed, kind, size, range, read };
  const triage = kind === WindowsKernelDump.DumpTypes.TRIAGE ? new Triage(file) : undefined;
  let index;
  try {
    index = yield* readIndex(file);
  } catch (error) {
    // Such a dump has a header that is worth reading. The error is thrown where pages are used.
    if (error.code !== 'unsupported') {
      throw error;
    }
    index = error;
  }
  return { file, index, triage };
}

/** Bytes at an address, by what locates a byte in the file and counts those that follow it. */
function* gather(file, address, length, locate) {
  checkLength(address, length, Math.min(Math.max(MAX_REPEATS * file.size, ALWAYS_READ), MAX_READ));
  const pieces = [];
  for (let done = 0; done < length; ) {
    const found = locate(address + BigInt(done), length - done);
    const { offset, left } = found.next ? yield* found : found;
    const size = Math.min(left, length - done);
    const last = pieces[pieces.length - 1];
    if (last && last.offset + last.size === offset) {
      last.size += size;
    } else {
      pieces.push({ offset, size });
    }
    done += size;
  }
  if (pieces.length === 1) {
    return yield file.range(pieces[0].offset, length);
  }
  const bytes = allocated(length);
  let done = 0;
  for (const { offset, size } of pieces) {
    bytes.set(yield file.range(offset, size), done);
    done += size;
  }
  return bytes;
}

function allocated(length) {
  try {
    return new Uint8Array(length);
  } catch (error) {
    throw badArgument(`there is no memory for ${length} bytes`, error);
  }
}

/** What both readers have: `KernelDump` runs its steps with promises, `KernelDumpSync` at once. */
class Reader {
  #file;
  #index;
  #source;
  #run;
  #tables;
  #triage;

  constructor(source, run, { file, index, triage }) {
    this.#source = source;
    this.#run = (begin) => run(source, begin);
    this.#file = file;
    this.#index = index;
    this.#triage = triage;
  }

  get parsed() {
    return this.#file.parsed;
  }

  get header() {
    return this.#file.parsed.header;
  }

  get kind() {
    return this.#file.kind;
  }

  get machine() {
    return this.header.machineImageType;
  }

  get bits() {
    return isWide(this.header) ? 64 : 32;
  }

  get bugCheckCode() {
    return this.header.bugCheckCode;
  }

  get bugCheckParameters() {
    return this.header.bugCheckCodeParameters.map(BigInt);
  }

  get directoryTableBase() {
    return BigInt(this.header.directoryTableBase);
  }

  get size() {
    return this.#file.size;
  }

  get pageCount() {
    return this.#pages().pageCount;
  }

  get missingPageCount() {
    return this.#pages().listed - this.#pages().pageCount;
  }

  get directory() {
    return this.#parts().directory;
  }

  runs() {
    return this.#pages().runs();
  }

  pageOffset(frame) {
    if (!Number.isSafeInteger(frame) || frame < 0) {
      throw badArgument(`the number of a page is no integer from 0: ${String(frame)}`);
    }
    return this.#pages().locate(frame, 1)?.offset;
  }

  readPhysical(address, length) {
    return this.#run(() => this.#physical(address, length));
  }

  translate(address, directory) {
    return this.#run(() => this.#translated(address, directory));
  }

  readVirtual(address, length, directory) {
    return this.#run(() => this.#virtual(address, length, directory));
  }

  memoryBlocks() {
    return this.#run(() => this.#parts().blocks());
  }

  modules() {
    return this.#run(() => this.#parts().modules());
  }

  unloadedModules() {
    return this.#run(() => this.#parts().unloaded());
  }

  blobs() {
    return this.#run(() => this.#secondary());
  }

  readFile(offset, length) {
    return this.#run(() => this.#bytes(offset, length));
  }

  close() {
    return this.#source.close?.();
  }

  /** Reads of all pages, in parts: frame numbers, and what reads them. */
  *_parts() {
    for (const { frame, pages, offset } of this.runs()) {
      for (let done = 0; done < pages; done += PAGES_AT_ONCE) {
        const count = Math.min(PAGES_AT_ONCE, pages - done);
        const read = this.readFile(offset + done * PAGE, count * PAGE);
        yield { frame: frame + done, count, read };
      }
    }
  }

  #pages() {
    if (this.#index instanceof DumpError) {
      const { code, message, cause } = this.#index;
      throw new DumpError(code, message, { cause });
    }
    return this.#index;
  }

  #parts() {
    if (!this.#triage) {
      throw unsupported('not a triage dump');
    }
    return this.#triage;
  }

  #pageTables() {
    this.#tables ??= new PageTables(this.header, this.#pages(), this.#file.read);
    return this.#tables;
  }

  #physical(address, length) {
    const index = this.#pages();
    return gather(this.#file, address, length, (at, wanted) => {
      return locatePhysical(index, at, wanted, at);
    });
  }

  *#translated(address, directory) {
    checkAddress(address);
    const tables = this.#pageTables();
    const root = directory ?? tables.directory;
    checkAddress(root, 'the directory table base');
    return (yield* tables.translate(address, root)).physical;
  }

  #virtual(address, length, directory) {
    const triage = this.#triage;
    if (triage) {
      return gather(this.#file, address, length, (at) => triage.locate(at));
    }
    const [index, tables] = [this.#pages(), this.#pageTables()];
    const root = directory ?? tables.directory;
    checkAddress(root, 'the directory table base');
    return gather(this.#file, address, length, function* (at, wanted) {
      const { physical, left } = yield* tables.translate(at, root);
      return locatePhysical(index, physical, Math.min(left, wanted), at);
    });
  }

  #secondary() {
    const start = this.#triage
      ? this.directory.ofsSecondaryData
      : this.#pages().firstPage + this.#pages().listed * PAGE;
    return readBlobs(this.#file, start);
  }

  #bytes(offset, length) {
    if (![offset, length].every((it) => Number.isSafeInteger(it) && it >= 0)) {
      throw badArgument('offset and length are integers from 0');
    }
    if (offset + length > this.#file.size || length > MAX_READ) {
      throw badArgument(`${length} bytes at ${offset} are not in the file, or too many for one read`);
    }
    return this.#file.read(offset, length);
  }
}

/** Finds a physical address in the file; `asked` is the address that an error names. */
function locatePhysical(index, address, wanted, asked) {
  const inPage = Number(address & BigInt(PAGE - 1));
  const limit = Math.ceil((inPage + wanted) / PAGE);
  const found = index.locate(Number(address / BigInt(PAGE)), limit);
  if (!found) {
    const message = `the page at ${hex(address)} is not in the dump`;
    throw new DumpError('not_in_dump', message, { address: asked });
  }
  const left = Math.min(found.pages * PAGE - inPage, wanted);
  return { offset: found.offset + inPage, left };
}

/** A dump that is read with promises: from a Blob, from bytes, or in Node from a path. */
export class KernelDump extends Reader {
  static async open(input) {
    const source = sourceOf(await this._source(input));
    try {
      return new this(source, runAsync, await runAsync(source, () => open(source.size)));
    } catch (error) {
      await source.close?.();
      throw error;
    }
  }

  static async _source(input) {
    return input;
  }

  async *pages() {
    for (const { frame, count, read } of this._parts()) {
      const bytes = await read;
      for (let i = 0; i < count; i += 1) {
        yield { frame: frame + i, data: bytes.subarray(i * PAGE, (i + 1) * PAGE) };
      }
    }
  }
}

/** A dump that is read at once: from bytes, or in Node from a path. */
export class KernelDumpSync extends Reader {
  static open(input) {
    const source = sourceOf(this._source(input));
    try {
      return new this(source, runSync, runSync(source, () => open(source.size)));
    } catch (error) {
      source.close?.();
      throw error;
    }
  }

  static _source(input) {
    return input;
  }

  *pages() {
    for (const { frame, count, read: bytes } of this._parts()) {
      for (let i = 0; i < count; i += 1) {
        yield { frame: frame + i, data: bytes.subarray(i * PAGE, (i + 1) * PAGE) };
      }
    }
  }
}
