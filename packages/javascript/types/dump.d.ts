import type { WindowsKernelDump } from './parsers/WindowsKernelDump.js';

/** Kinds of errors. */
export type DumpErrorCode =
  /** A signature is wrong, or the file ends inside the header. */
  | 'not_a_dump'
  /** The index of pages or the directory is cut off, or contradicts itself or the file. */
  | 'damaged'
  /** The dump does not contain what was asked for, or this reader does not know how to find it. */
  | 'unsupported'
  /** The page, or the byte of a triage dump, was not saved. */
  | 'not_in_dump'
  /** A page table maps nothing at the address. */
  | 'not_mapped'
  /** No such virtual address can exist. */
  | 'non_canonical'
  /** A call that makes no sense. */
  | 'bad_argument'
  /** The file cannot be opened or read, or has become shorter. */
  | 'io';

/** The only error of the readers. */
export declare class DumpError extends Error {
  constructor(
    code: DumpErrorCode,
    message: string,
    details?: { address?: bigint; level?: number; cause?: unknown },
  );
  readonly code: DumpErrorCode;
  /** First address asked for that cannot be read, of `not_in_dump`, `not_mapped`, `non_canonical`. */
  readonly address: bigint | undefined;
  /** Level of the page table at which a translation ends; 1 is that of 4 KiB pages. */
  readonly level: number | undefined;
  readonly cause?: unknown;
}

/** A Blob or a File, of browsers or of Node. */
export interface BlobLike {
  readonly size: number;
  slice(start?: number, end?: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** Bytes in memory. */
export type Bytes = ArrayBuffer | ArrayBufferView;

/** Any file with random access. `read` returns exactly `length` bytes, and does not use them again. */
export interface Source {
  readonly size: number;
  read(offset: number, length: number): Uint8Array | Promise<Uint8Array>;
  close?(): void | Promise<void>;
}

/** A file with random access that is read without promises. */
export interface SyncSource {
  readonly size: number;
  read(offset: number, length: number): Uint8Array;
  close?(): void;
}

/** Pages that are consecutive in memory and in the file. */
export interface Run {
  /** Number of the first page frame: its physical address divided by 0x1000. */
  readonly frame: number;
  /** Number of pages. */
  readonly pages: number;
  /** File offset of the first page. */
  readonly offset: number;
}

/** A page of physical memory. */
export interface Page {
  readonly frame: number;
  /** Its 0x1000 bytes. */
  readonly data: Uint8Array;
}

/** A block of virtual memory in a triage dump. */
export interface MemoryBlock {
  readonly address: bigint;
  /** Size in bytes. */
  readonly size: number;
  /** File offset of the first byte. */
  readonly offset: number;
}

/** A loaded driver of a triage dump. */
export interface Module {
  /** Name or path as stored; empty if it cannot be read. */
  readonly name: string;
  readonly base: bigint;
  /** Size in bytes. */
  readonly size: number;
  /** Address of its entry point; 0 where it has none. */
  readonly entryPoint: bigint;
  /** TimeDateStamp of its PE header. */
  readonly timestamp: number;
  /** CheckSum of its PE header. */
  readonly checksum: number;
}

/** An unloaded driver of a triage dump. */
export interface UnloadedModule {
  /** At most twelve characters. */
  readonly name: string;
  readonly start: bigint;
  readonly end: bigint;
}

/** Secondary data of a driver. */
export interface DataBlob {
  /** GUID of its kind, 16 bytes as stored. */
  readonly tag: Uint8Array;
  /** File offset of the data. */
  readonly offset: number;
  /** Size in bytes. */
  readonly size: number;
}

/**
 * What both readers have. Addresses are bigint; numbers of page frames, sizes and file offsets are
 * exact numbers.
 */
export interface Facts {
  /** The parser over the first 0x4000 bytes of the file. */
  readonly parsed: WindowsKernelDump;
  readonly header: WindowsKernelDump.Header64 | WindowsKernelDump.Header32;
  /** Type of the dump; FULL where none was written. */
  readonly kind: WindowsKernelDump.DumpTypes | number;
  readonly machine: WindowsKernelDump.MachineTypes | number;
  /** 64 or 32. */
  readonly bits: 64 | 32;
  readonly bugCheckCode: number;
  /** The four parameters. */
  readonly bugCheckParameters: bigint[];
  /** Physical address of the root of the page tables, with the flags of CR3. */
  readonly directoryTableBase: bigint;
  /** Bytes of the file. */
  readonly size: number;
  /**
   * Number of pages in the file.
   * @throws {DumpError} The dump has no index of pages that can be read.
   */
  readonly pageCount: number;
  /** Number of pages in the index, but behind the end of the file. */
  readonly missingPageCount: number;
  /**
   * Directory of a triage dump.
   * @throws {DumpError} The dump is none.
   */
  readonly directory: WindowsKernelDump.TriageDump64 | WindowsKernelDump.TriageDump32;
  /** Pages in the file as runs, ascending, each as long as possible. */
  runs(): IterableIterator<Run>;
  /** File offset of a page by its frame number; undefined if it is not in the dump. */
  pageOffset(frame: number): number | undefined;
}

/** A dump that is read with promises. */
export declare class KernelDump {
  /** Opens a dump; reads its header and the index of its pages. */
  static open(input: Bytes | BlobLike | Source): Promise<KernelDump>;
  protected constructor();
  /** Bytes at a physical address. */
  readPhysical(address: bigint, length: number): Promise<Uint8Array>;
  /**
   * Physical address of a virtual one, on x64.
   * @param directory Root of the page tables; that of the header if left out.
   */
  translate(address: bigint, directory?: bigint): Promise<bigint>;
  /** Bytes at a virtual address: by page tables, or from the blocks and the stack of a triage dump. */
  readVirtual(address: bigint, length: number, directory?: bigint): Promise<Uint8Array>;
  /** Blocks of a triage dump in the order of their table. */
  memoryBlocks(): Promise<MemoryBlock[]>;
  /** Loaded drivers of a triage dump. */
  modules(): Promise<Module[]>;
  /** Unloaded drivers of a triage dump. */
  unloadedModules(): Promise<UnloadedModule[]>;
  /** Secondary data. */
  blobs(): Promise<DataBlob[]>;
  /** Bytes at an offset of the file. */
  readFile(offset: number, length: number): Promise<Uint8Array>;
  /** All pages in the file, ascending. */
  pages(): AsyncIterableIterator<Page>;
  close(): Promise<void> | void;
}

export declare interface KernelDump extends Facts {}

/** A dump that is read at once. */
export declare class KernelDumpSync {
  /** Opens a dump; reads its header and the index of its pages. */
  static open(input: Bytes | SyncSource): KernelDumpSync;
  protected constructor();
  readPhysical(address: bigint, length: number): Uint8Array;
  translate(address: bigint, directory?: bigint): bigint;
  readVirtual(address: bigint, length: number, directory?: bigint): Uint8Array;
  memoryBlocks(): MemoryBlock[];
  modules(): Module[];
  unloadedModules(): UnloadedModule[];
  blobs(): DataBlob[];
  readFile(offset: number, length: number): Uint8Array;
  pages(): IterableIterator<Page>;
  close(): void;
}

export declare interface KernelDumpSync extends Facts {}
