import { once, table } from './data.js';
import { byNumber } from './values.js';

const WRITE = 0x2n;
const RESERVED = 0x8n;
const FETCH = 0x10n;
const PRESENT = 0x1n;

/**
 * Kind of a memory access.
 * @typedef {'read' | 'write' | 'execute'} Access
 * @typedef {{access: Access | null, name: string | null}} DecodedAccess
 */

/**
 * Returns a table of names of numbers.
 * @param {string} kind
 */
export const namesOf = (kind) =>
  once(`names of ${kind}`, () => byNumber(table('value_names')[kind] ?? {}));

/**
 * Decodes an access code of a bug check or an exception.
 * @param {bigint} value
 * @param {string} encoding `exception`, `irql` or `page_fault`.
 * @param {boolean} pageFaultCodes Whether the machine reports page faults by an error code of x86.
 * @returns {DecodedAccess}
 */
export function decodeAccess(value, encoding, pageFaultCodes = true) {
  if (encoding === 'irql') {
    return listed(value, 'access_at_irql');
  }
  if (encoding === 'exception' || !pageFaultCodes) {
    return listed(value, 'access_of_exception');
  }
  return pageFault(value);
}

/**
 * @param {bigint} value
 * @param {string} kind
 * @returns {DecodedAccess}
 */
function listed(value, kind) {
  const name = namesOf(kind).get(value) ?? null;
  return { access: /** @type {Access | null} */ (name), name };
}

/**
 * Decodes a page-fault error code, or the code that Windows before 10 had in its place.
 * @param {bigint} value
 * @returns {DecodedAccess}
 */
function pageFault(value) {
  if (value === PRESENT) {
    return { access: null, name: 'read (page present), or write before Windows 10' };
  }
  if (value === RESERVED) {
    return { access: 'execute', name: 'execute' };
  }
  const bits = [...namesOf('page_fault_bits')];
  const known = bits.reduce((sum, [bit]) => sum | bit, WRITE | FETCH);
  if ((value & WRITE && value & FETCH) || value & ~known) {
    return { access: null, name: null };
  }
  const access = value & WRITE ? 'write' : value & FETCH ? 'execute' : 'read';
  const words = bits.filter(([bit]) => value & bit).map(([, name]) => name);
  return { access, name: [access, ...words].join(', ') };
}
