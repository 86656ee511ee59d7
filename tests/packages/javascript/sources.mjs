// Reads a dump from all kinds of sources: node sources.mjs FILE
// Prints for each the first stored page and what was read of the source.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { KernelDump, KernelDumpSync } from 'windows-kernel-dump';

const [path] = process.argv.slice(2);
const sha256 = (data) => createHash('sha256').update(data).digest('hex');
const bytes = readFileSync(path);
const reads = [];
let closed = 0;
const counted = {
  size: bytes.length,
  read(offset, length) {
    reads.push(length);
    return new Uint8Array(bytes.subarray(offset, offset + length));
  },
  close() {
    closed += 1;
  },
};
const answers = {};

async function ask(name, dump) {
  const last = [...dump.runs()].pop();
  const frame = last.frame + last.pages - 1;
  const page = await dump.readPhysical(BigInt(frame) * 0x1000n, 0x1000);
  answers[name] = `${frame} ${sha256(page)}`;
  page.fill(0); // what is returned belongs to the caller
  await dump.close();
}

const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
await ask('path', await KernelDump.open(path));
await ask('url', await KernelDump.open(pathToFileURL(path)));
await ask('blob', await KernelDump.open(new Blob([bytes])));
await ask('view', await KernelDump.open(bytes));
await ask('buffer', await KernelDump.open(whole));
await ask('source', await KernelDump.open({ ...counted, read: async (...of) => counted.read(...of) }));
await ask('path at once', KernelDumpSync.open(path));
await ask('view at once', KernelDumpSync.open(new DataView(whole)));
reads.length = 0;
await ask('source at once', KernelDumpSync.open(counted));
console.log(JSON.stringify({ answers, closed, read: reads.reduce((sum, it) => sum + it, 0) }));
