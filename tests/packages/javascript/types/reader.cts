// Uses the types of the package as a CommonJS module.

import kernelDump = require('windows-kernel-dump');
import cper = require('windows-kernel-dump/cper');

function first(path: string): bigint | undefined {
  const dump: kernelDump.KernelDumpSync = kernelDump.KernelDumpSync.open(path);
  const blocks: kernelDump.MemoryBlock[] = dump.memoryBlocks();
  const header = dump.directory;
  const unloaded: bigint | number | undefined = header.numUnloadedDrivers;
  const record: cper.Cper = kernelDump.parse(cper.Cper, dump.readFile(0, 8));
  const isWhole: boolean = record.recordId === BigInt(unloaded ?? 0);
  // @ts-expect-error: nothing is written to a dump
  dump.writePhysical(0n, new Uint8Array(1));
  return isWhole ? blocks[0]?.address : undefined;
}

export = first;
