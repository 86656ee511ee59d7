import { DumpError, parse } from 'windows-kernel-dump';
import { Smbios } from 'windows-kernel-dump/smbios';

import { table } from './data.js';
import { UnknownFact } from './errors.js';
import { decodeText, splitTexts } from './smbios_text.js';
import { hex } from './values.js';

const MAX_SIZE = 1 << 20;
const MAX_STRUCTURES = 4096;
const MAX_TEXT = 1024;

/**
 * A structure of the tables.
 * @typedef {{type: number, handle: number, body: Uint8Array, texts: Uint8Array[]}} Structure
 *
 * The SMBIOS tables of a machine.
 * @typedef {{version: string, structures: Structure[]}} Tables
 */

/** Bytes of the header of Windows, and of that of a structure: the parsers have read so many. */
const HEADER = lengthOf(Smbios.RawDataHeader);
const STRUCTURE_HEADER = lengthOf(Smbios.StructureHeader);

/**
 * @param {new (stream: import('windows-kernel-dump').ExactStream) => {_io: {pos: number}}} type
 */
function lengthOf(type) {
  return parse(type, new Uint8Array(0x100))._io.pos;
}

/**
 * Reads SMBIOS tables up to the end mark, or to the first structure that is broken.
 * @param {Uint8Array} data The header of Windows and the tables.
 * @returns {Tables}
 */
export function readTables(data) {
  if (data.length < HEADER) {
    const size = `size is ${hex(data.length)}, expected at least ${hex(HEADER)} bytes`;
    throw new UnknownFact(`the SMBIOS tables end inside their header: ${size}`);
  }
  const { majorVersion, minorVersion, lenTables } = parse(Smbios.RawDataHeader, data);
  const tables = data.subarray(HEADER, HEADER + Math.min(lenTables, MAX_SIZE));
  const structures = [...walk(tables)];
  if (tables.length && !structures.length) {
    throw new UnknownFact('these are no SMBIOS tables: the first structure is broken');
  }
  return { version: `${majorVersion}.${minorVersion}`, structures };
}

/**
 * @param {Uint8Array} data
 * @returns {Generator<Structure>}
 */
function* walk(data) {
  let offset = 0;
  for (let i = 0; i < MAX_STRUCTURES && offset + STRUCTURE_HEADER <= data.length; i += 1) {
    const { structureType, lenStructure, handle } = parse(Smbios.StructureHeader, data.subarray(offset));
    const texts = offset + lenStructure;
    if (lenStructure < STRUCTURE_HEADER || texts > data.length) {
      return;
    }
    const end = endOfTexts(data, texts);
    // A text that the end of the tables cuts off is left out.
    const last = end ?? Math.max(texts, data.lastIndexOf(0));
    yield {
      type: structureType,
      handle,
      body: data.subarray(offset + STRUCTURE_HEADER, texts),
      texts: splitTexts(data.subarray(texts, last)),
    };
    if (end === null || structureType === Smbios.StructureTypes.END_OF_TABLE) {
      return;
    }
    offset = end + 2;
  }
}

/**
 * @param {Uint8Array} data
 * @param {number} from
 */
function endOfTexts(data, from) {
  for (let at = data.indexOf(0, from); at >= 0; at = data.indexOf(0, at + 1)) {
    if (data[at + 1] === 0) {
      return at;
    }
  }
  return null;
}

/**
 * Parses the structures of a type, without those that are too short.
 * @template T
 * @param {Tables} tables
 * @param {number} number The type.
 * @param {new (stream: import('windows-kernel-dump').ExactStream) => T} type
 * @returns {{structure: Structure, body: T}[]}
 */
export function find(tables, number, type) {
  return tables.structures.filter((one) => one.type === number).flatMap((structure) => {
    try {
      return [{ structure, body: parse(type, structure.body) }];
    } catch (error) {
      if (error instanceof DumpError) {
        return [];
      }
      throw error;
    }
  });
}

/**
 * Returns a text of a structure; null for none, and for one that is empty.
 * @param {Structure} structure
 * @param {number | undefined} number
 */
export function textOf({ texts }, number) {
  const bytes = number ? texts[number - 1] : undefined;
  return bytes && bytes.length <= MAX_TEXT ? decodeText(bytes) || null : null;
}

/**
 * Returns the word for a number.
 * @param {string} kind Name of the table of words.
 * @param {number | undefined} number
 */
export const wordOf = (kind, number) =>
  (number === undefined ? undefined : table('smbios_words')[kind]?.[hex(number)]) ?? null;
