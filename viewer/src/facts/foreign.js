import { once, table } from './data.js';

/** Bytes at the beginning of a file that are enough to recognise it. */
export const HEAD_SIZE = 0x1000;

/** @typedef {{id: string, name: string, advice: string}} ForeignFormat */

const EMPTY = {
  id: 'empty',
  name: 'an empty file',
  advice: 'copy it again: the dump was not written',
};
const ZEROS = {
  id: 'zeros',
  name: 'a file that begins with zeros',
  advice:
    'the dump was not written, or the copy failed; a raw image of memory, also one converted from a ' +
    'dump (kdmp convert), opens in volatility3',
};
const PAGE = {
  id: 'html',
  name: 'a web page',
  advice: 'the download answered with a page instead of the file; fetch it again',
};
const PLAIN = { id: 'text', name: 'a text file', advice: 'open it in an editor' };

// Bytes as characters of the same number.
const TEXT = /^(?:[\t\n\r\x20-\x7e]|[\xc2-\xf4][\x80-\xbf]{1,3})+/;
const TEXT16 = /^\xff\xfe(?:[\t\n\r\x20-\x7e]\0)+$/;
const WEB_PAGE = /^(?:\xef\xbb\xbf)?[ \t\n\r\f\v]*<(?:!doctype|html|\?xml|head|body)/i;
const LONGEST_CHARACTER = 4;

/**
 * Recognises a file by its first bytes; null for a format that is not known.
 * @param {Uint8Array} head The first `HEAD_SIZE` bytes, or all there are.
 * @returns {ForeignFormat | null}
 */
export function recognise(head) {
  if (!head.length) {
    return EMPTY;
  }
  const known = marks().find(({ all }) =>
    all.every(({ at, bytes }) => bytes.every((byte, i) => head[at + i] === byte)),
  );
  if (known) {
    return known.format;
  }
  if (head.every((byte) => byte === 0)) {
    return ZEROS;
  }
  const text = Array.from(head, (byte) => String.fromCharCode(byte)).join('');
  if (WEB_PAGE.test(text)) {
    return PAGE;
  }
  return isText(text) || TEXT16.test(text.slice(0, text.length & ~1)) ? PLAIN : null;
}

/** @param {string} text */
function isText(text) {
  const found = TEXT.exec(text);
  return found !== null && text.length - found[0].length < LONGEST_CHARACTER;
}

function marks() {
  return once('foreign', () =>
    table('foreign_formats').formats.map(({ id, name, advice, magic }) => ({
      format: { id, name, advice },
      all: magic.map(({ at, bytes }) => ({
        at,
        bytes: (bytes.match(/../g) ?? []).map((pair) => parseInt(pair, 16)),
      })),
    })),
  );
}
