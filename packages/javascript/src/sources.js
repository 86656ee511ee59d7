import { DumpError, badArgument, unreadable } from './errors.js';

// The readers are generators. They yield [offset, length] and get the bytes; these functions do
// the reading, at once or with promises.

function checked(bytes, length) {
  if (!(bytes instanceof Uint8Array) || bytes.length !== length) {
    throw unreadable(`the file returns ${bytes?.length} bytes instead of ${length}`);
  }
  return bytes;
}

function failure(error) {
  return error instanceof DumpError ? error : unreadable(`the file cannot be read: ${error}`, error);
}

/** Runs a reader over a source whose `read` returns bytes. */
export function runSync(source, begin) {
  const steps = begin();
  let step = steps.next();
  while (!step.done) {
    let bytes;
    try {
      bytes = checked(source.read(...step.value), step.value[1]);
    } catch (error) {
      throw failure(error);
    }
    step = steps.next(bytes);
  }
  return step.value;
}

/** Runs a reader over a source whose `read` returns bytes or a promise of them. */
export async function runAsync(source, begin) {
  const steps = begin();
  let step = steps.next();
  while (!step.done) {
    let bytes;
    try {
      bytes = checked(await source.read(...step.value), step.value[1]);
    } catch (error) {
      throw failure(error);
    }
    step = steps.next(bytes);
  }
  return step.value;
}

class Bytes {
  #bytes;

  constructor(bytes) {
    this.#bytes = bytes;
    this.size = bytes.length;
  }

  read(offset, length) {
    // A copy, because what is read belongs to the caller; not slice(), which a Buffer has its own.
    return new Uint8Array(this.#bytes.subarray(offset, offset + length));
  }
}

class Slices {
  #blob;

  constructor(blob) {
    this.#blob = blob;
    this.size = blob.size;
  }

  async read(offset, length) {
    return new Uint8Array(await this.#blob.slice(offset, offset + length).arrayBuffer());
  }
}

/** Makes a source of bytes, a Blob, or an object with `size` and `read(offset, length)`. */
export function sourceOf(input) {
  if (ArrayBuffer.isView(input)) {
    return new Bytes(new Uint8Array(input.buffer, input.byteOffset, input.byteLength));
  }
  if (Object.prototype.toString.call(input) === '[object ArrayBuffer]') {
    return new Bytes(new Uint8Array(input));
  }
  if (typeof Blob !== 'undefined' && input instanceof Blob) {
    return new Slices(input);
  }
  if (typeof input?.read === 'function' && Number.isSafeInteger(input.size) && input.size >= 0) {
    return input;
  }
  throw badArgument('a dump is read from bytes, a Blob, or an object with size and read()');
}
