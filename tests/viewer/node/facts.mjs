// Prints the facts of dumps: a line of JSON for each line "PATH" or "PATH<tab>private" of the input.
import { openAsBlob, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';

import { FactsError, readFacts, setTables } from './viewer/src/facts.js';

const [data] = process.argv.slice(2);
const names = JSON.parse(readFileSync('viewer/data.json', 'utf8'));
const read = (name) => [name, JSON.parse(readFileSync(join(data, `${name}.json`), 'utf8'))];
setTables(Object.fromEntries(names.map(read)));

async function answer(path, isPrivate) {
  const start = performance.now();
  const file = await openAsBlob(path);
  const options = { private: isPrivate, name: basename(path) };
  try {
    const facts = await readFacts(file, options);
    return { facts, ...figures(start) };
  } catch (error) {
    if (!(error instanceof FactsError)) {
      return { crash: `${error?.stack ?? error}`, ...figures(start) };
    }
    return { error: error.toFields(), ...figures(start) };
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
