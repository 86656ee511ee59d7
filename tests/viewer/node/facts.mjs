// Prints the facts of dumps: a line of JSON for each line "PATH" or "PATH<tab>private" of the input.
import { closeSync, fstatSync, openAsBlob, openSync, readFileSync, readSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';

import { FactsError, readFacts, setTables } from './viewer/src/facts.js';

const [data] = process.argv.slice(2);
const names = JSON.parse(readFileSync('viewer/data.json', 'utf8'));
const read = (name) => [name, JSON.parse(readFileSync(join(data, `${name}.json`), 'utf8'))];
const schemas = JSON.parse(readFileSync('schemas.json', 'utf8'));
setTables({ ...Object.fromEntries(names.map(read)), schemas });

// Blobs of files end at 2 GiB in this Node; a page's File does not.
const LARGEST_BLOB = 2 ** 31 - 1;

class Slices {
  constructor(path) {
    this.handle = openSync(path, 'r');
    this.size = fstatSync(this.handle).size;
  }

  slice(start, end) {
    const bytes = new Uint8Array(Math.min(end, this.size) - start);
    readSync(this.handle, bytes, 0, bytes.length, start);
    return { arrayBuffer: async () => bytes.buffer };
  }

  close() {
    closeSync(this.handle);
  }
}

async function opened(path) {
  const file = new Slices(path);
  if (file.size > LARGEST_BLOB) {
    return file;
  }
  file.close();
  return openAsBlob(path);
}

async function answer(path, isPrivate) {
  const start = performance.now();
  const file = await opened(path);
  const options = { private: isPrivate, name: basename(path) };
  try {
    const facts = await readFacts(file, options);
    return { facts, ...figures(start) };
  } catch (error) {
    if (!(error instanceof FactsError)) {
      return { crash: `${error?.stack ?? error}`, ...figures(start) };
    }
    return { error: error.toFields(), ...figures(start) };
  } finally {
    file.close?.();
  }
}

const figures = (start) => ({
  seconds: (performance.now() - start) / 1000,
  heap: process.memoryUsage().heapUsed + process.memoryUsage().external,
});

for await (const line of createInterface({ input: process.stdin })) {
  const [path, word] = line.split('\t');
  console.log(JSON.stringify(await answer(path, word === 'private')));
}
