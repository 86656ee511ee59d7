import { ExactStream, WindowsKernelDump } from 'windows-kernel-dump';

import { FactsError, shownBytes } from './errors.js';
import { recognise } from './foreign.js';
import { digits, hex, printable } from './values.js';

/** @typedef {WindowsKernelDump.Header64 | WindowsKernelDump.Header32} Header */

/** Bytes that are read at first: the header, and what recognises other files. */
export const HEAD = 0x4000;

const { ValidDumps } = WindowsKernelDump;
const SIGNATURE = 'PAGE';
const VALID_DUMP_AT = SIGNATURE.length;

/**
 * Parses the header of a dump.
 * @param {Uint8Array} head The first `HEAD` bytes of the file, or all there are.
 * @param {string} name Name of the file, for messages.
 * @param {number} size Bytes of the file.
 * @returns {WindowsKernelDump}
 * @throws {FactsError} The file is no kernel dump, or ends inside the header.
 */
export function parseHeader(head, name, size) {
  try {
    return new WindowsKernelDump(new ExactStream(head));
  } catch (error) {
    throw foreign(head, name) ?? invalid(head, name, size, error);
  }
}

/**
 * Returns a better error for a file of another format; null where its format is not known.
 * @param {Uint8Array} head
 * @param {string} name
 */
function foreign(head, name) {
  const first = head.subarray(0, SIGNATURE.length);
  const shown = shownBytes(first);
  const found = head.length && SIGNATURE.startsWith(shown) ? null : recognise(head);
  if (!found) {
    return null;
  }
  if (!head.length) {
    return cutOff(`${name} is empty`, 'at least a header', 0);
  }
  const place = `it is ${found.name} (Signature is ${shown}); ${found.advice}`;
  return new FactsError('foreign_file', `${name} is not a Windows kernel dump: ${place}`, {
    format: found.id,
    advice: found.advice,
    field: 'Signature',
    expected: SIGNATURE,
    got: printable(first) ?? digits(first),
    offset: 0,
  });
}

/**
 * @param {Uint8Array} head
 * @param {string} name
 * @param {number} size
 * @param {unknown} cause
 */
function invalid(head, name, size, cause) {
  const first = head.subarray(0, SIGNATURE.length);
  if (shownBytes(first) !== SIGNATURE && first.length === SIGNATURE.length) {
    const error = notThatOf(name, 'Signature', 0, SIGNATURE, shownBytes(first));
    error.facts.got = printable(first) ?? digits(first);
    return error;
  }
  if (head.length >= VALID_DUMP_AT + 4) {
    const kind = new DataView(head.buffer, head.byteOffset).getUint32(VALID_DUMP_AT, true);
    const least = kind === ValidDumps.DUMP64 ? 0x2000 : kind === ValidDumps.DUMP32 ? 0x1000 : 0;
    if (!least) {
      return notThatOf(name, 'ValidDump', VALID_DUMP_AT, 'a known value', hex(kind));
    }
    if (size >= least) {
      return new FactsError('invalid_data', `${name}: the header cannot be parsed: ${cause}`, {
        field: 'the header',
        offset: 0,
      });
    }
    return cutOff(`${name} ends inside the header`, `at least ${hex(least)} bytes`, size);
  }
  const least = first.length < SIGNATURE.length ? VALID_DUMP_AT : VALID_DUMP_AT + 4;
  return cutOff(`${name} ends inside the header`, `at least ${hex(least)} bytes`, size);
}

/**
 * @param {string} name
 * @param {string} field
 * @param {number} offset
 * @param {string} expected
 * @param {string} got
 */
function notThatOf(name, field, offset, expected, got) {
  const text = `${name}: the header is not that of a Windows kernel dump`;
  const message = `${text}: ${field} is ${got}, expected ${expected}`;
  return new FactsError('signature', message, { field, offset, expected, got });
}

/**
 * @param {string} text
 * @param {string} expected
 * @param {number} size
 */
function cutOff(text, expected, size) {
  const message = `${text}: file size is ${hex(size)}, expected ${expected}`;
  const facts = { field: 'file size', offset: size, expected, got: hex(size) };
  return new FactsError('cut_off', message, facts);
}
