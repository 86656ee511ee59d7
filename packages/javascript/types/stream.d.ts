/**
 * A stream over bytes for the parsers of this package: that of the Kaitai Struct runtime, made exact.
 * 64-bit integers are bigint.
 */
export declare class ExactStream {
  /**
   * @param data Bytes to parse.
   * @param byteOffset Offset in the bytes at which the stream begins.
   */
  constructor(data: ArrayBuffer | DataView | Uint8Array, byteOffset?: number);
  /** Offset of the next byte that is read. */
  pos: number;
  /** Number of bytes. */
  readonly size: number;
  isEof(): boolean;
  seek(position: number | bigint): void;
  readU1(): number;
  readU2le(): number;
  readU2be(): number;
  readU4le(): number;
  readU4be(): number;
  readU8le(): bigint;
  readU8be(): bigint;
  readS1(): number;
  readS2le(): number;
  readS2be(): number;
  readS4le(): number;
  readS4be(): number;
  readS8le(): bigint;
  readS8be(): bigint;
  readF4le(): number;
  readF4be(): number;
  readF8le(): number;
  readF8be(): number;
  readBytes(length: number | bigint): Uint8Array;
  readBytesFull(): Uint8Array;
  /** Thrown where the bytes end inside of a structure. */
  static readonly EOFError: new (needed: number, available: number) => Error;
}
