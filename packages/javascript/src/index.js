export { DumpError } from './errors.js';
export { KernelDump, KernelDumpSync } from './dump.js';
export { parse } from './parse.js';
export { WindowsKernelDump } from './parsers/WindowsKernelDump.js';
export { ExactStream } from './stream.js';
