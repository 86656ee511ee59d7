import { table } from './data.js';
import { digits, hex } from './values.js';

/**
 * A blob of secondary data, as `kdmp secondary --json` has it.
 * @typedef {object} BlobFacts
 * @property {number} number
 * @property {string} tag
 * @property {string | null} name
 * @property {string | null} owner Module that writes it.
 * @property {number} size
 * @property {string} file_offset
 * @property {string | null} private What identifies people or machines in its bytes, which are
 *   shown only if they are asked for; null where nothing is known to. Not in the document of
 *   `kdmp secondary`.
 * @property {Decoded} [decoded] Its contents by a schema; absent where there is none for it.
 *
 * @typedef {import('./smbios_structures.js').SmbiosFacts} Decoded
 */

/**
 * Writes a GUID as Windows stores it.
 * @param {Uint8Array} bytes
 */
export function guid(bytes) {
  const part = (/** @type {number} */ from, /** @type {number} */ to) => bytes.slice(from, to);
  const parts = [
    part(0, 4).reverse(),
    part(4, 6).reverse(),
    part(6, 8).reverse(),
    part(8, 10),
    part(10, 16),
  ];
  return parts.map(digits).join('-');
}

/**
 * Describes the secondary data; null where it was not found.
 * @param {import('./dump.js').OpenDump} dump
 * @param {Map<number, Decoded>} decoded By the number of the blob.
 * @returns {BlobFacts[] | null}
 */
export function blobFacts({ blobs }, decoded) {
  return blobs?.map(({ tag: bytes, offset, size }, number) => {
    const tag = guid(bytes);
    const contents = decoded.get(number);
    const known = table('blob_tags')[tag];
    return {
      number,
      tag,
      name: known?.name ?? null,
      owner: known?.owner ?? null,
      size,
      file_offset: hex(offset),
      private: known?.private ? known.why ?? 'private data' : null,
      ...(contents && { decoded: contents }),
    };
  }) ?? null;
}
