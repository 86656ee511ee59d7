import { DumpError, WindowsKernelDump } from 'windows-kernel-dump';

import { NOT_WRITTEN, UnknownFact } from './errors.js';
import { hex, isFiller, isFillerBytes } from './values.js';

/**
 * The memory in a dump: pages, or in a triage dump segments of virtual memory.
 * @typedef {object} MemoryFacts
 * @property {number} size Bytes.
 * @property {number | null} pages
 * @property {number | null} runs Runs of adjacent pages.
 * @property {number | null} segments
 *
 * What the writer says about its work.
 * @typedef {{status: string | null, attributes: string | null, flags: string[]}} WriterFacts
 *
 * @typedef {import('./dump.js').OpenDump} OpenDump
 */

const PAGE = 0x1000;

/**
 * Counts the pages of a dump.
 * @param {OpenDump} dump
 * @returns {MemoryFacts}
 */
export function readMemory({ reader, damage, header }) {
  if (header.dumpType === WindowsKernelDump.DumpTypes.TRIAGE) {
    throw new UnknownFact('a triage dump has no pages; memory_blocks lists its memory');
  }
  if (!reader) {
    throw new UnknownFact(damage);
  }
  try {
    const pages = reader.pageCount;
    let runs = 0;
    for (const _ of reader.runs()) {
      runs += 1;
    }
    return { size: pages * PAGE, pages, runs, segments: null };
  } catch (error) {
    throw error instanceof DumpError ? new UnknownFact(error.message) : error;
  }
}

/**
 * Returns the comment in the header.
 * @param {import('./header.js').Header} header
 */
export function readComment({ comment }) {
  if (isFillerBytes(comment)) {
    throw new UnknownFact(NOT_WRITTEN);
  }
  const end = comment.indexOf(0);
  const text = comment.subarray(0, end < 0 ? comment.length : end);
  if (!text.every((byte) => byte >= 0x20 && byte < 0x7f)) {
    throw new UnknownFact('it is no text');
  }
  if (!text.length) {
    throw new UnknownFact('it is empty');
  }
  return String.fromCharCode(...text);
}

/**
 * @param {import('./header.js').Header} header
 * @param {import('./reasons.js').Reasons} reasons
 * @returns {WriterFacts}
 */
export function readWriter({ writerStatus, attributes }, reasons) {
  const part = reasons.part('writer');
  const number = (/** @type {number} */ value) => () => {
    if (isFiller(value)) {
      throw new UnknownFact(NOT_WRITTEN);
    }
    return hex(value);
  };
  const known = part.attempt('attributes', number(attributes));
  return {
    status: part.attempt('status', number(writerStatus)),
    attributes: known,
    flags: known === null ? [] : flagsOf(attributes),
  };
}

/** @param {number} attributes */
function flagsOf(attributes) {
  return Object.entries(WindowsKernelDump.AttributeMasks)
    .filter(([, mask]) => typeof mask === 'number' && attributes & mask)
    .map(([name]) => name.toLowerCase());
}
