// Runs the files for pages where nothing of Node exists: node page.cjs SCRIPT DUMP
// Prints what a page would show, and the names of the script.

const { readFileSync } = require('node:fs');
const { createContext, runInContext } = require('node:vm');

const [script, path] = process.argv.slice(2);
const page = createContext({ Blob, TextDecoder, file: new Blob([readFileSync(path)]) });
runInContext(readFileSync(script, 'utf8'), page);
const shown = runInContext(
  `(async () => {
    const { KernelDump, WindowsKernelDump } = windowsKernelDump;
    const dump = await KernelDump.open(file);
    return JSON.stringify({
      rip: dump.header.contextRecord.rip.toString(16),
      modules: await dump.modules().then((all) => all.length, (error) => error.code),
      kind: WindowsKernelDump.DumpTypes[dump.kind],
      names: Object.keys(windowsKernelDump),
      globals: Object.keys(globalThis),
    });
  })()`,
  page,
);
shown.then(console.log);
