// Uses the types of the package in a page: a file that was dropped, read with promises.

import { DumpError, KernelDump } from 'windows-kernel-dump';
import type { BlobLike } from 'windows-kernel-dump';

export async function summary(file: BlobLike): Promise<string> {
  try {
    const dump = await KernelDump.open(file);
    return `${dump.bugCheckCode} ${(await dump.blobs()).length}`;
  } catch (error) {
    return error instanceof DumpError ? error.code : 'unknown';
  }
}

// @ts-expect-error: a page has no paths
await KernelDump.open('memory.dmp');
