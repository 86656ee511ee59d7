/**
 * @typedef {'low' | 'medium' | 'high'} Confidence
 */

/**
 * A value that was inferred, with its evidence.
 * @template T
 * @typedef {{value: T, evidence: string, confidence: Confidence}} Inferred
 */

/** @typedef {number | bigint} Integer */

const FILLERS = [0x45474150n, 0x4547415045474150n];
const FILLER_BYTES = [...'PAGE'].map((letter) => letter.charCodeAt(0));

/**
 * Writes a number as kdmp does.
 * @param {Integer} value
 */
export const hex = (value) => value.toString(16).replace(/^-?/, '$&0x');

/**
 * Writes bytes as hexadecimal digits.
 * @param {Uint8Array} bytes
 */
export const digits = (bytes) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Returns whether a field was never written: its writer left the text PAGE in it.
 * @param {Integer} value
 */
export const isFiller = (value) => FILLERS.includes(BigInt(value));

/**
 * Returns whether bytes are the text PAGE, repeated.
 * @param {Uint8Array} bytes
 */
export const isFillerBytes = (bytes) =>
  bytes.length > 0 &&
  bytes.length % FILLER_BYTES.length === 0 &&
  bytes.every((byte, i) => byte === FILLER_BYTES[i % FILLER_BYTES.length]);

/**
 * @template T
 * @param {T} value
 * @param {string} evidence
 * @param {Confidence} confidence
 * @returns {Inferred<T>}
 */
export const inferred = (value, evidence, confidence = 'high') => ({ value, evidence, confidence });

/**
 * Returns bytes as text if all of them are printable ASCII; null otherwise, and for none.
 * @param {Uint8Array} bytes
 */
export function printable(bytes) {
  const plain = bytes.length > 0 && bytes.every((byte) => byte >= 0x20 && byte < 0x7f);
  return plain ? String.fromCharCode(...bytes) : null;
}

/**
 * Turns the hexadecimal keys of an object into numbers.
 * @param {Record<string, string>} named
 * @returns {Map<bigint, string>}
 */
export const byNumber = (named) =>
  new Map(Object.entries(named).map(([key, name]) => [BigInt(key), name]));

/**
 * Writes a name of the parsers as the schemas and kdmp have it: `bugCheckCode` is `bug_check_code`.
 * @param {string} name
 */
export const snake = (name) =>
  name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();

/**
 * Returns the name of a value of an enumeration of the parsers; null for another value.
 * @param {Record<string | number, string | number>} all
 * @param {number} value
 */
export function nameIn(all, value) {
  const found = all[value];
  return typeof found === 'string' ? found.toLowerCase() : null;
}
