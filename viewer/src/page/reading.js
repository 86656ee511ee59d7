import { DumpError, KernelDump } from 'windows-kernel-dump';

import { FactsError, readFacts } from '../facts.js';
import { View } from './view.js';

/**
 * Reads a file for the page.
 * @param {File} file
 * @param {boolean} isPrivate Whether private fields are kept.
 * @returns {Promise<View>}
 */
export async function readDump(file, isPrivate) {
  const facts = await readFacts(file, { private: isPrivate });
  return new View(file, await openReader(file), facts, isPrivate);
}

/** @param {File} file */
async function openReader(file) {
  try {
    return await KernelDump.open(file);
  } catch (error) {
    if (error instanceof DumpError) {
      return null;
    }
    throw error;
  }
}

/**
 * Describes an error as the documents of `kdmp --json` do.
 * @param {unknown} error
 * @returns {Record<string, string>}
 */
export function errorFields(error) {
  if (error instanceof FactsError) {
    return /** @type {Record<string, string>} */ (error.toFields());
  }
  if (error instanceof DumpError) {
    return { kind: error.code, message: error.message };
  }
  if (error instanceof DOMException) {
    const advice = 'it may have been moved, changed or removed since: drop it again';
    return { kind: 'unreadable', message: `The browser cannot read the file: ${error.message}`, advice };
  }
  console.error(error);
  const message = `The viewer has a fault: ${error instanceof Error ? error.message : error}`;
  return { kind: 'internal', message, advice: 'open the file with kdmp, and report the fault' };
}
