// Loads all entries of the package in both module systems, and the ES module for pages.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const manifest = require.resolve('windows-kernel-dump/package.json');
const { exports } = JSON.parse(readFileSync(manifest, 'utf8'));
const entries = {};
for (const name of Object.keys(exports)) {
  if (!name.includes('*') && !name.endsWith('.json')) {
    const entry = join('windows-kernel-dump', name);
    const names = (module) => Object.keys(module).filter((it) => it !== 'default').sort();
    entries[name] = [names(await import(entry)), names(require(entry))];
  }
}
const page = await import('windows-kernel-dump/browser/windows-kernel-dump.mjs');
const core = await import(join(dirname(manifest), 'dist/esm/index.js'));
console.log(JSON.stringify({ entries, page: Object.keys(page), core: Object.keys(core) }));
