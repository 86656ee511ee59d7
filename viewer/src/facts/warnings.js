import { DumpError, WindowsKernelDump } from 'windows-kernel-dump';

import { hex, isFiller } from './values.js';

/**
 * Something that is wrong with a dump.
 * @typedef {{kind: string, message: string}} WarningFacts
 */

const { AttributeMasks, DumpTypes } = WindowsKernelDump;
const STATUS = new Map([
  [1, 'its writer found no list of modules'],
  [2, 'its writer found a bad list of modules'],
]);

/**
 * Returns what is wrong with a dump, as far as its header and its index of pages show it.
 * @param {import('./dump.js').OpenDump} dump
 * @returns {WarningFacts[]}
 */
export function readWarnings(dump) {
  const { header } = dump;
  /** @type {WarningFacts[]} */
  const found = [];
  const odd = (/** @type {string} */ field, /** @type {number} */ got, /** @type {string} */ as) =>
    found.push({ kind: 'odd_value', message: `${field} is ${hex(got)}: ${as}` });
  if (isFiller(header.dumpType)) {
    odd('DumpType', header.dumpType, 'never written, taken as a full dump');
  }
  if (!dump.reader) {
    const message = `the rest of the file was not read: ${dump.damage}`;
    found.push({ kind: 'unavailable', message });
  }
  if (header.dumpType === DumpTypes.AUTOMATIC && hasPages(dump)) {
    odd('DumpType', header.dumpType, 'taken as a bitmap dump');
  }
  if (hasPages(dump) && dump.reader?.missingPageCount) {
    const count = dump.reader.missingPageCount.toLocaleString('en-US');
    const message = `the file ends at ${hex(dump.file.size)}: ${count} pages are missing`;
    found.push({ kind: 'missing_pages', message });
  }
  if (!isFiller(header.attributes) && header.attributes & AttributeMasks.INSUFFICIENT_DUMPFILE_SIZE) {
    const taken = 'InsufficientDumpfileSize: the file had no room for all of the memory';
    odd('Attributes', header.attributes, taken);
  }
  if (!isFiller(header.writerStatus) && header.writerStatus) {
    const other = 'its writer reports that something went wrong';
    odd('WriterStatus', header.writerStatus, STATUS.get(header.writerStatus) ?? other);
  }
  return found;
}

/** @param {import('./dump.js').OpenDump} dump */
function hasPages({ reader }) {
  try {
    return reader !== null && reader.pageCount >= 0;
  } catch (error) {
    if (error instanceof DumpError) {
      return false;
    }
    throw error;
  }
}
