// Uses the types of the package as an ES module; each line that is marked has to be an error.

import { DumpError, KernelDump, KernelDumpSync, WindowsKernelDump, parse } from 'windows-kernel-dump';
import type { Module, Run, Source } from 'windows-kernel-dump';
import { Smbios } from 'windows-kernel-dump/smbios';
import { WindowsPdb } from 'windows-kernel-dump/windows-pdb';

export async function read(path: string): Promise<bigint> {
  const dump = await KernelDump.open(path);
  const root: bigint = dump.directoryTableBase;
  const physical: bigint = await dump.translate(0xfffff80000201234n, root);
  const bytes: Uint8Array = await dump.readVirtual(physical, 16);
  for (const { frame, pages, offset } of dump.runs()) {
    const total: number = frame + pages + offset;
    bytes.fill(total);
  }
  for await (const { frame, data } of dump.pages()) {
    bytes.set(data, frame);
  }
  const names: string[] = (await dump.modules()).map((it: Module) => it.name);
  const run: Run | undefined = dump.runs().next().value;
  const offset: number | undefined = dump.pageOffset(run?.frame ?? names.length);
  const { header } = dump;
  if (header instanceof WindowsKernelDump.Header64) {
    const context = header.contextRecord;
    const table: bigint = header.directoryTableBase;
    if (context instanceof WindowsKernelDump.ContextX64) {
      return context.rip + table + BigInt(offset ?? 0);
    }
  }
  // @ts-expect-error: an address is a bigint
  await dump.readPhysical(0x1000, 16);
  // @ts-expect-error: a promise is no array
  dump.modules().map(String);
  // @ts-expect-error: there is no such field
  dump.header.directoryTableRoot;
  // @ts-expect-error: a field of 64 bits is no number
  const wrong: number = new WindowsKernelDump.PhysicalMemoryRun64(dump.parsed._io).basePage;
  return BigInt(wrong);
}

export function readAtOnce(source: Source & { read(offset: number, length: number): Uint8Array }) {
  const dump = KernelDumpSync.open(source);
  try {
    return dump.readPhysical(0n, 0x1000);
  } catch (error) {
    if (error instanceof DumpError && error.code === 'not_in_dump') {
      const address: bigint | undefined = error.address;
      return address;
    }
    // @ts-expect-error: there is no such code
    return error instanceof DumpError && error.code === 'missing';
  } finally {
    dump.close();
  }
}

export function tables(bytes: Uint8Array): number {
  const table: Smbios = parse(Smbios, bytes);
  const [first] = table.tables.structures;
  const kind: Smbios.StructureTypes | number | undefined = first?.header.structureType;
  if (first?.body instanceof Smbios.MemoryDevice) {
    const size: number | undefined = first.body.extendedSize;
    return size ?? 0;
  }
  const pdb = parse(WindowsPdb, bytes);
  // @ts-expect-error: what is calculated from narrow fields is a number
  const wrong: bigint = pdb.numDirectoryBlocks;
  return kind === Smbios.StructureTypes.BIOS_INFORMATION ? pdb.numDirectoryBlocks : Number(wrong);
}
