// Prints what dumps hold, a line of JSON for each: node runner.js FILE [PAGE...] [FILE [PAGE...]]...
// A file whose name ends in the kind of a table, such as .smbios, is a table of that kind;
// NAME.TYPE.KIND is a structure of it, such as a.block_header.zdmp.

require('./exact.js');

const fs = require('node:fs');

const KaitaiStream = require('kaitai-struct/KaitaiStream');
const { WindowsKernelDump } = require('windows-kernel-dump');
const { Cper } = require('windows-kernel-dump/Cper');
const { PciConfiguration } = require('windows-kernel-dump/PciConfiguration');
const { Smbios } = require('windows-kernel-dump/Smbios');
const { WindowsCabinet } = require('windows-kernel-dump/WindowsCabinet');
const { WindowsCodeviewTypes } = require('windows-kernel-dump/WindowsCodeviewTypes');
const { WindowsDumpBlobs } = require('windows-kernel-dump/WindowsDumpBlobs');
const { WindowsPdb } = require('windows-kernel-dump/WindowsPdb');
const { WindowsPe } = require('windows-kernel-dump/WindowsPe');
const { WindowsUnwind } = require('windows-kernel-dump/WindowsUnwind');
const { Zdmp } = require('windows-kernel-dump/Zdmp');

const { offsetOfPage } = require('./pages.js');
const { blobs, driverNames } = require('./triage.js');

const TABLES = {
  blob: WindowsDumpBlobs,
  cab: WindowsCabinet,
  codeview: WindowsCodeviewTypes,
  cper: Cper,
  pci: PciConfiguration,
  pdb: WindowsPdb,
  pe: WindowsPe,
  smbios: Smbios,
  unwind: WindowsUnwind,
  zdmp: Zdmp,
};

// An ArrayBuffer has its limits. What tells where pages are is at the start of a dump.
const MOST = 1 << 30;

function parserOf([, ...words]) {
  const root = TABLES[words.pop()];
  return root && words.length > 0 ? root[camel(words[0])] : root ?? WindowsKernelDump;
}

function open(path) {
  const file = fs.openSync(path);
  try {
    const head = Buffer.alloc(Math.min(fs.fstatSync(file).size, MOST));
    const length = fs.readSync(file, head, 0, head.length, 0);
    const Parser = parserOf(path.split('/').pop().split('.'));
    return new Parser(new KaitaiStream(head.subarray(0, length)));
  } finally {
    fs.closeSync(file);
  }
}

const hex = (value) => (value < 0 ? '-0x' + (-value).toString(16) : '0x' + value.toString(16));
const camel = (name) => name.replace(/(?:^|_)(.)/g, (_, letter) => letter.toUpperCase());
const snake = (name) => name.replace(/[A-Z]/g, (letter) => '_' + letter.toLowerCase());

/** Everything that a structure has: its fields, and the getters of its class. */
function everything(value) {
  if (value === undefined || value === null) {
    return null;
  }
  if (typeof value === 'boolean') {
    return hex(Number(value));
  }
  if (typeof value === 'number' || typeof value === 'bigint') {
    return hex(value);
  }
  if (value instanceof Uint8Array) {
    return Buffer.from(value).toString('hex');
  }
  if (Array.isArray(value)) {
    return value.map(everything);
  }
  const getters = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(value)))
    .filter(([, property]) => property.get)
    .map(([name]) => name);
  const names = [...Object.keys(value), ...getters].filter((name) => !name.startsWith('_'));
  return Object.fromEntries(names.map((name) => [snake(name), everything(value[name])]));
}

function answer(path, pages) {
  try {
    const dump = open(path);
    if (!(dump instanceof WindowsKernelDump)) {
      return { table: everything(dump) };
    }
    const offsets = pages.map((page) => [page, everything(offsetOfPage(dump, BigInt(page)))]);
    const answer = { dump: everything(dump), pages: Object.fromEntries(offsets) };
    if (dump.triage) {
      answer.driver_names = everything(driverNames(dump));
      answer.blobs = everything(blobs(dump));
    }
    return answer;
  } catch (error) {
    return { refused: String(error) };
  }
}

const wanted = process.argv.slice(2);
while (wanted.length > 0) {
  const path = wanted.shift();
  const end = wanted.findIndex((word) => !word.startsWith('0x'));
  const pages = wanted.splice(0, end < 0 ? wanted.length : end);
  console.log(JSON.stringify(answer(path, pages)));
}
