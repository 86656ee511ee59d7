// Another parser that uses the runtime in the same process: node neighbour.cjs
// The runtime has to be the same before and after this package is loaded and used.

const KaitaiStream = require('kaitai-struct/KaitaiStream');

const shape = (object) =>
  Reflect.ownKeys(object).map((key) => [key, Object.getOwnPropertyDescriptor(object, key)]);
const same = (one, other) =>
  one.length === other.length &&
  one.every(([key, { value, get, set }], i) => {
    const [its, theirs] = other[i];
    return key === its && value === theirs.value && get === theirs.get && set === theirs.set;
  });
const bytes = new Uint8Array([0, 0, 0, 0, 0, 0, 0x20, 0x80]);

const before = [shape(KaitaiStream), shape(KaitaiStream.prototype)];
const { ExactStream, KernelDumpSync } = require('windows-kernel-dump');
const dump = KernelDumpSync.open(process.argv[2]);
const after = [shape(KaitaiStream), shape(KaitaiStream.prototype)];
console.log(
  JSON.stringify({
    unchanged: before.every((one, i) => same(one, after[i])),
    neighbour: typeof new KaitaiStream(bytes).readU8le(),
    exact: String(new ExactStream(bytes).readU8le()),
    nested: typeof dump.header.contextRecord.rip,
    isRuntime: dump.parsed._io instanceof KaitaiStream,
  }),
);
