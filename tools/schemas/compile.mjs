// Drives the Kaitai Struct compiler, which is a library in its npm form.
//
//   node compile.mjs SCHEMA OUT TARGET...
//
// writes OUT/schema.json (the schema as the compiler was given it; whole numbers that JSON readers
// could round do not get that far, see below) and OUT/TARGET/<what the compiler made for TARGET>.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { argv, exit, stderr } from 'node:process';

import yaml from 'js-yaml';

// The compiler is a script of the old kind, which `import` does not take.
const compiler = createRequire(import.meta.url)('kaitai-struct-compiler');

/** Names the values that YAML has rounded: a whole number above 2^53 must be quoted in a schema. */
function roundedNumbers(node, path = '') {
  if (typeof node === 'number') {
    return Number.isInteger(node) && !Number.isSafeInteger(node) ? [path] : [];
  }
  if (node === null || typeof node !== 'object') {
    return [];
  }
  return Object.entries(node).flatMap(([key, value]) => [
    // Keys of enums are numbers too. YAML spells an unquoted one in decimal, a quoted one as it is.
    ...(/^\d+(e\+\d+)?$/.test(key) && !Number.isSafeInteger(Number(key)) ? [`${path}/${key}`] : []),
    ...roundedNumbers(value, `${path}/${key}`),
  ]);
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

async function main([schemaPath, out, ...targets]) {
  const schema = yaml.load(readFileSync(schemaPath, 'utf8'), { filename: schemaPath });
  const rounded = roundedNumbers(schema);
  if (rounded.length > 0) {
    throw new Error(`${schemaPath}: quote the numbers above 2^53 at ${rounded.join(', ')}`);
  }
  write(join(out, 'schema.json'), JSON.stringify(schema));
  const noImports = null;
  const debug = false;
  for (const target of targets) {
    const files = await compiler.compile(target, schema, noImports, debug);
    for (const [name, text] of Object.entries(files)) {
      // For some targets a name begins with a slash; `join` keeps it inside all the same.
      write(join(out, target, name), text);
    }
  }
}

try {
  await main(argv.slice(2));
} catch (error) {
  stderr.write(`${error.message ?? error}\n`);
  exit(1);
}
