import { once, table } from './data.js';

const LAST_NUMBER = 0xff;
const COUNTING = new Set(['0123456789', '123456789', '1234567890', '12345678']);
const FILLING = /^[ .\-_0xX*?#]*$/;
const BLANKS = /[\s\x1c-\x1f\x85]+/;

/**
 * Decodes a text: UTF-8, or Latin-1 where it is none; runs of blanks become one.
 * @param {Uint8Array} bytes
 */
export function decodeText(bytes) {
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  }
  return text.split(BLANKS).filter(Boolean).join(' ');
}

/**
 * Splits a set of texts; an empty text ends it, and texts above number 255 have no number.
 * @param {Uint8Array} bytes
 * @returns {Uint8Array[]}
 */
export function splitTexts(bytes) {
  const texts = [];
  for (let at = 0; texts.length < LAST_NUMBER; ) {
    const zero = bytes.indexOf(0, at);
    const end = zero < 0 ? bytes.length : zero;
    if (end === at) {
      break;
    }
    texts.push(bytes.subarray(at, end));
    if (zero < 0) {
      break;
    }
    at = end + 1;
  }
  return texts;
}

/**
 * Returns whether a text only fills the place of a value, such as `Default string`.
 * @param {string} text
 */
export function isPlaceholder(text) {
  if (FILLING.test(text) || COUNTING.has(text)) {
    return true;
  }
  const plain = folded(text);
  return placeholders().has(plain) || placeholders().has(plain.replace(/[0-9]+/g, '#'));
}

/** @param {string} text */
const folded = (text) => text.toLowerCase().replace(/^[ .]+|[ .]+$/g, '');

const placeholders = () =>
  once('placeholders', () => new Set(table('smbios_placeholders').map(folded)));
