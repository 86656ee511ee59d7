// Answers requests about dumps by the installed package; README.md of the tests has the protocol.
// With the word `async` the reader with promises is used, otherwise the one that reads at once.

import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';

import { DumpError, KernelDump, KernelDumpSync, WindowsKernelDump } from 'windows-kernel-dump';

const Reader = process.argv[2] === 'async' ? KernelDump : KernelDumpSync;
const PAGE = 0x1000;
const SAMPLES = 64;
const MASK = (1n << 64n) - 1n;
const LONGEST = 0x4000000n;
const WITH_ADDRESS = ['not_in_dump', 'not_mapped', 'non_canonical'];

const hex = (value) => `0x${value.toString(16)}`;
const sha256 = (data) => createHash('sha256').update(data).digest('hex');
const bytesAsHex = (bytes) => Buffer.from(bytes).toString('hex');
const refuse = (message) => {
  throw new DumpError('bad_argument', message);
};

function hashed(lines) {
  return `${hex(lines.length)} ${sha256(lines.map((line) => `${line}\n`).join(''))}`;
}

function number(word) {
  if (!/^(0x[0-9a-f]+|[0-9]+)$/i.test(word) || BigInt(word) > MASK) {
    refuse(`${word} is no number of 64 bits`);
  }
  return BigInt(word);
}

function size(length) {
  return length <= LONGEST ? Number(length) : refuse(`${hex(length)} bytes are too many`);
}

function about(dump) {
  const pages = (name) => {
    try {
      return dump[name];
    } catch {
      return 0;
    }
  };
  return Object.entries({
    kind: hex(dump.kind),
    machine: hex(dump.machine),
    bits: hex(dump.bits),
    dtb: hex(dump.directoryTableBase),
    code: hex(dump.bugCheckCode),
    parameters: dump.bugCheckParameters.map(hex).join(','),
    pages: hex(pages('pageCount')),
    missing: hex(pages('missingPageCount')),
  })
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
}

async function all(dump) {
  const hash = createHash('sha256');
  const frame = Buffer.alloc(8);
  for await (const page of dump.pages()) {
    frame.writeBigUInt64LE(BigInt(page.frame));
    hash.update(frame).update(page.data);
  }
  return hash.digest('hex');
}

// What answers each request, and how many numbers may follow it.
const REQUESTS = {
  about: [0, 0, about],
  runs: [0, 0, (dump) => {
    const runs = [...dump.runs()];
    return hashed(runs.map((it) => [it.frame, it.pages, it.offset].map(hex).join(' ')));
  }],
  page: [1, 1, (dump, frame) => {
    // No page has a number that a number of JavaScript is not exact for.
    const found = dump.pageOffset(Number(frame < 2n ** 53n ? frame : 2n ** 53n - 1n));
    return found === undefined ? 'none' : hex(found);
  }],
  all: [0, 0, all],
  physical: [2, 2, async (dump, address, length) =>
    sha256(await dump.readPhysical(address, size(length)))],
  virtual: [2, 3, async (dump, address, length, directory) =>
    sha256(await dump.readVirtual(address, size(length), directory))],
  translate: [1, 2, async (dump, address, directory) =>
    hex(await dump.translate(address, directory))],
  blocks: [0, 0, async (dump) => {
    const blocks = await dump.memoryBlocks();
    return hashed(blocks.map((it) => [it.address, it.size, it.offset].map(hex).join(' ')));
  }],
  modules: [0, 0, async (dump) => {
    const line = ({ base, size, timestamp, checksum, name }) =>
      `${[base, size, timestamp, checksum].map(hex).join(' ')} ${bytesAsHex(name)}`;
    return hashed((await dump.modules()).map(line));
  }],
  unloaded: [0, 0, async (dump) => {
    const line = ({ start, end, name }) => `${hex(start)} ${hex(end)} ${bytesAsHex(name)}`;
    return hashed((await dump.unloadedModules()).map(line));
  }],
  blobs: [0, 0, async (dump) => {
    const line = ({ tag, offset, size }) => `${bytesAsHex(tag)} ${hex(offset)} ${hex(size)}`;
    return hashed((await dump.blobs()).map(line));
  }],
};

async function ask(dump, name, words) {
  try {
    return await REQUESTS[name][2](dump, ...words);
  } catch (error) {
    return refusal(error).split(' ').slice(0, WITH_ADDRESS.includes(error.code) ? 3 : 2).join(' ');
  }
}

function refusal(error) {
  if (!(error instanceof DumpError)) {
    throw error;
  }
  const has = WITH_ADDRESS.includes(error.code) && `${hex(error.address)} `;
  return `error ${error.code} ${has || ''}${error.message}`.replace(/\s+/g, ' ');
}

const samples = (count) =>
  count ? [0, count - 1, ...Array.from({ length: SAMPLES }, (_, i) => Math.floor((i * count) / SAMPLES))] : [];

/** The numbers of the pages of a dump, as a function of their place. */
function frames(dump) {
  const runs = [...dump.runs()];
  const before = [0];
  for (const { pages } of runs) {
    before.push(before[before.length - 1] + pages);
  }
  return {
    count: before[runs.length],
    at(place) {
      let [low, high] = [0, runs.length];
      while (high - low > 1) {
        const middle = (low + high) >>> 1;
        [low, high] = before[middle] <= place ? [middle, high] : [low, middle];
      }
      return runs[low].frame + place - before[low];
    },
  };
}

async function parts(dump) {
  try {
    const pages = frames(dump);
    return samples(pages.count).map((it) => ['physical', BigInt(pages.at(it) * PAGE), BigInt(PAGE)]);
  } catch (error) {
    refusal(error);
  }
  try {
    const blocks = await dump.memoryBlocks();
    return samples(blocks.length).map((it) => {
      const { address, size } = blocks[it];
      return ['virtual', address, BigInt(Math.min(size, PAGE))];
    });
  } catch (error) {
    refusal(error);
  }
  return [];
}

async function digest(dump) {
  const answers = [];
  for (const name of ['about', 'runs', 'blocks', 'modules', 'unloaded', 'blobs']) {
    answers.push(await ask(dump, name, []));
  }
  for (const [name, ...words] of await parts(dump)) {
    answers.push(await ask(dump, name, words));
  }
  const { contextRecord, psLoadedModuleList } = dump.header;
  const addresses = [BigInt(psLoadedModuleList)];
  if (contextRecord instanceof WindowsKernelDump.ContextX64) {
    addresses.unshift(contextRecord.rip, contextRecord.rsp);
  }
  for (const address of addresses) {
    answers.push(await ask(dump, 'translate', [address]));
    answers.push(await ask(dump, 'virtual', [address, 0x10n]));
  }
  return `ok ${answers.join(';')}`;
}

function* randoms(seed) {
  for (let x = seed; ; ) {
    x ^= x >> 12n;
    x ^= (x << 25n) & MASK;
    x ^= x >> 27n;
    yield (x * 0x2545f4914f6cdd1dn) & MASK;
  }
}

async function bench(path, count, seed) {
  let fastest = Infinity;
  for (let i = 0; i < 5; i += 1) {
    const begun = process.hrtime.bigint();
    const dump = await Reader.open(path);
    fastest = Math.min(fastest, Number(process.hrtime.bigint() - begun));
    await dump.close();
  }
  const dump = await Reader.open(path);
  const pages = frames(dump);
  const next = randoms(seed);
  const wanted = Array.from({ length: Number(count) }, () => {
    return BigInt(pages.at(Number(next.next().value % BigInt(pages.count)))) * BigInt(PAGE);
  });
  let sum = 0n;
  const begun = process.hrtime.bigint();
  for (const address of wanted) {
    const read = dump.readPhysical(address, PAGE);
    const bytes = read instanceof Uint8Array ? read : await read;
    sum += new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
  }
  const spent = process.hrtime.bigint() - begun;
  await dump.close();
  return `open=${hex(fastest)} reads=${hex(spent)} sum=${hex(sum & MASK)}`;
}

let opened;

async function answer(line) {
  const [name, ...words] = line.split('\t');
  const isAboutPath = ['open', 'digest', 'hostile', 'bench'].includes(name);
  if (isAboutPath) {
    await opened?.close();
    opened = undefined;
    if (words.length !== (name === 'bench' ? 3 : 1)) {
      refuse(`${name} with ${words.length} words`);
    }
    if (name === 'bench') {
      return bench(words[0], number(words[1]), number(words[2]));
    }
    const dump = await Reader.open(words[0]);
    if (name === 'open') {
      opened = dump;
      return 'ok';
    }
    try {
      const answers = await digest(dump);
      return name === 'digest' ? answers : 'ok';
    } finally {
      await dump.close();
    }
  }
  const [least, most, act] = Object.hasOwn(REQUESTS, name) ? REQUESTS[name] : [1, 0];
  if (words.length < least || words.length > most) {
    refuse(`no request: ${name} with ${words.length} words`);
  }
  if (!opened) {
    refuse('no dump is open');
  }
  return act(opened, ...words.map(number));
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  let text;
  try {
    text = await answer(line);
  } catch (error) {
    text = refusal(error);
  }
  process.stdout.write(`${text}\n`);
}
