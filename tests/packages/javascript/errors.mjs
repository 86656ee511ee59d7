// Calls that make no sense, and files that are none: node errors.mjs FILE
// Prints the codes.

import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

import { Cper } from 'windows-kernel-dump/cper';
import { DumpError, KernelDump, KernelDumpSync, parse } from 'windows-kernel-dump';

const dump = KernelDumpSync.open(process.argv[2]);
const codes = {};

async function refused(name, call) {
  try {
    await call();
    codes[name] = 'nothing';
  } catch (error) {
    codes[name] = error instanceof DumpError && error instanceof Error ? error.code : String(error);
  }
}

const broken = (read) => ({ size: 0x4000, read });
await refused('number', () => dump.readPhysical(0x1000, 1));
await refused('negative', () => dump.readPhysical(-1n, 1));
await refused('wide', () => dump.translate(1n << 64n));
await refused('behind', () => dump.readVirtual((1n << 64n) - 1n, 2));
await refused('length', () => dump.readPhysical(0n, 1.5));
await refused('huge', () => dump.readPhysical(0n, 2 ** 40));
await refused('long', () => dump.readFile(0, 2 ** 40));
await refused('frame', () => dump.pageOffset(0n));
await refused('root', () => dump.translate(0n, 4096));
await refused('offset', () => dump.readFile(-1, 1));
await refused('end', () => dump.readFile(dump.size, 1));
await refused('source', () => KernelDumpSync.open(7));
await refused('nothing', () => KernelDump.open(undefined));
await refused('no file', () => KernelDump.open('no such file'));
await refused('folder', () => KernelDumpSync.open('.'));
// A named pipe that nobody writes to: only a reader that opens it would wait.
execFileSync('mkfifo', ['pipe']);
await refused('pipe', () => KernelDumpSync.open('pipe'));
await refused('pipe', () => KernelDump.open('pipe'));
rmSync('pipe');
await refused('empty', () => KernelDumpSync.open(new Uint8Array(0)));
await refused('text', () => KernelDump.open(new Blob(['PAGE is a word'])));
await refused('short read', () => KernelDump.open(broken(() => new Uint8Array(1))));
await refused('no bytes', () => KernelDumpSync.open(broken(() => 'text')));
await refused('throws', () => KernelDump.open(broken(() => Promise.reject(new Error('gone')))));
await refused('parse', () => parse(Cper, new Uint8Array(4)));
await refused('modules', () => dump.modules());
await refused('directory', () => dump.directory);
dump.close();
await refused('closed', () => dump.readFile(0, 1));
console.log(JSON.stringify(codes));
