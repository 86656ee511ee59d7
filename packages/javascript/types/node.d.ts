import * as core from './dump.js';
import type { ExactStream } from './stream.js';

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

/** A `file:` URL. */
export interface UrlLike {
  readonly href: string;
  readonly protocol: string;
}

/** A dump that is read with promises, by positioned reads where it is a file. */
export declare class KernelDump extends core.KernelDump {
  /** Opens a dump, a path for example; reads its header and the index of its pages. */
  static open(input: string | UrlLike | core.Bytes | core.BlobLike | core.Source): Promise<KernelDump>;
}

/** A dump that is read at once, by positioned reads where it is a file. */
export declare class KernelDumpSync extends core.KernelDumpSync {
  /** Opens a dump, a path for example; reads its header and the index of its pages. */
  static open(input: string | UrlLike | core.Bytes | core.SyncSource): KernelDumpSync;
}
