import type { ExactStream } from './stream.js';

export { KernelDump, KernelDumpSync } from './dump.js';
export {
  BlobLike,
  Bytes,
  DataBlob,
  DumpError,
  DumpErrorCode,
  Facts,
  MemoryBlock,
  Module,
  Page,
  Run,
  Source,
  SyncSource,
  UnloadedModule,
} from './dump.js';
export { WindowsKernelDump } from './parsers/WindowsKernelDump.js';
export { ExactStream } from './stream.js';

/**
 * Applies a type of a parser to bytes.
 * @throws {DumpError} They cannot be parsed (`damaged`).
 */
export declare function parse<T>(
  type: new (stream: ExactStream, parent?: unknown, root?: unknown) => T,
  bytes: ArrayBuffer | DataView | Uint8Array,
): T;
