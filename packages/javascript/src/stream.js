import KaitaiStream from 'kaitai-struct/KaitaiStream.js';

/**
 * The stream of the Kaitai Struct runtime, made exact: every 64-bit integer is a bigint.
 *
 * The parsers of this package get this class in place of the runtime, so that their substreams are
 * exact, too. The runtime itself stays as it is.
 */
export class ExactStream extends KaitaiStream {
  readU8le() {
    return this.dataView.getBigUint64(this.#skip(8), true);
  }

  readU8be() {
    return this.dataView.getBigUint64(this.#skip(8), false);
  }

  readS8le() {
    return this.dataView.getBigInt64(this.#skip(8), true);
  }

  readS8be() {
    return this.dataView.getBigInt64(this.#skip(8), false);
  }

  seek(position) {
    super.seek(Number(position));
  }

  readBytes(length) {
    // The runtime would take the length modulo 2 ** 32.
    const count = Number(length);
    if (!(count >= 0 && count <= this.size - this.pos)) {
      throw new ExactStream.EOFError(count, this.size - this.pos);
    }
    return super.readBytes(count);
  }

  #skip(length) {
    this.ensureBytesLeft(length);
    const start = this.pos;
    this.pos += length;
    return start;
  }
}
