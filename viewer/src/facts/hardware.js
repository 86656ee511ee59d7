import { DumpError } from 'windows-kernel-dump';
import { Smbios } from 'windows-kernel-dump/smbios';

import { UnknownFact } from './errors.js';
import { guid } from './secondary.js';
import { find, readTables, textOf, wordOf } from './smbios.js';
import { TAG } from './smbios_structures.js';
import { isPlaceholder } from './smbios_text.js';
import { inferred } from './values.js';

/**
 * The machine by its SMBIOS tables. `placeholders` has the names of fields whose text only fills
 * their place.
 * @typedef {object} HardwareFacts
 * @property {import('./values.js').Inferred<string> | null} name
 * @property {string} smbios_version
 * @property {BiosFacts | null} bios
 * @property {SystemFacts | null} system
 * @property {BoardFacts | null} board
 * @property {number | null} chassis_type
 * @property {string | null} chassis
 * @property {MemoryModule[] | null} memory
 * @property {number | null} ram_mib
 * @property {string | null} error_correction
 *
 * @typedef {string | null} Text
 * @typedef {{vendor: Text, version: Text, date: Text, placeholders: string[]}} BiosFacts
 * @typedef {{
 *   manufacturer: Text, product: Text, version: Text, sku: Text, family: Text, placeholders: string[],
 * }} SystemFacts
 * @typedef {{manufacturer: Text, product: Text, version: Text, placeholders: string[]}} BoardFacts
 *
 * A memory module, or an empty slot, whose `mib` is 0.
 * @typedef {{
 *   slot: Text, bank: Text, mib: number | null, type: Text, rated_mt_s: number | null,
 *   configured_mt_s: number | null, manufacturer: Text, part: Text, millivolts: number | null,
 *   placeholders: string[],
 * }} MemoryModule
 *
 * @typedef {import('./smbios.js').Tables} Tables
 * @typedef {import('./dump.js').OpenDump} OpenDump
 */

const NOUN = 'SMBIOS tables';
const MAX_BLOB = (1 << 20) + 8;
const { StructureTypes: Types } = Smbios;

/**
 * Describes the machine.
 * @param {OpenDump} dump
 * @param {import('./reasons.js').Reasons} reasons
 * @returns {Promise<HardwareFacts | null>}
 */
export async function readHardware(dump, reasons) {
  const tables = await readSmbios(dump);
  if (typeof tables === 'string') {
    return reasons.attempt('hardware', () => {
      throw new UnknownFact(tables);
    });
  }
  const part = reasons.part('hardware');
  /**
   * @template T
   * @param {string} key
   * @param {(tables: Tables) => T} read
   */
  const attempt = (key, read) => part.attempt(key, () => read(tables));
  const system = attempt('system', readSystem);
  const board = attempt('board', readBoard);
  const chassis = attempt('chassis', readChassis);
  return {
    name: attempt('name', () => nameOf(system, board)),
    smbios_version: tables.version,
    bios: attempt('bios', readBios),
    system,
    board,
    chassis_type: chassis,
    chassis: chassis === null ? null : wordOf('chassis_types', chassis),
    memory: attempt('memory', readMemoryModules),
    ram_mib: attempt('ram_mib', readRamSize),
    error_correction: attempt('error_correction', readErrorCorrection),
  };
}

/**
 * Returns the tables: the first that can be read; or else the reason why there are none.
 * @param {OpenDump} dump
 * @returns {Promise<Tables | string>}
 */
async function readSmbios({ blobs, reader, lacking }) {
  if (!blobs?.length) {
    return blobs ? 'the dump has no secondary data' : lacking['blobs'] ?? '';
  }
  let reason = `the dump has no ${NOUN}`;
  for (const { tag, offset, size } of blobs) {
    if (guid(tag) !== TAG) {
      continue;
    }
    if (!size || !reader) {
      reason = `the dump has an empty blob in place of ${NOUN}`;
      continue;
    }
    try {
      return readTables(await reader.readFile(offset, Math.min(size, MAX_BLOB)));
    } catch (error) {
      if (!(error instanceof UnknownFact) && !(error instanceof DumpError)) {
        throw error;
      }
      reason = `${NOUN}: ${error.message}`;
    }
  }
  return reason;
}

/**
 * Returns the first of several.
 * @template T
 * @param {T[]} found
 * @param {number} number Type of the structure, for the reason why there is none.
 */
function first(found, number) {
  const [one] = found;
  if (!one) {
    throw new UnknownFact(`the SMBIOS tables have no structure of type ${number}`);
  }
  return one;
}

/**
 * Adds the names of the fields whose text is a placeholder.
 * @template {Record<string, Text>} T
 * @param {T} texts
 */
const withPlaceholders = (texts) => ({
  ...texts,
  placeholders: Object.keys(texts).filter((name) => texts[name] && isPlaceholder(texts[name])),
});

/** @param {Tables} tables */
function readBios(tables) {
  const number = Types.BIOS_INFORMATION;
  const { structure, body } = first(find(tables, number, Smbios.BiosInformation), number);
  const text = (/** @type {number | undefined} */ which) => textOf(structure, which);
  return withPlaceholders({
    vendor: text(body.vendor),
    version: text(body.version),
    date: text(body.releaseDate),
  });
}

/** @param {Tables} tables */
function readSystem(tables) {
  const number = Types.SYSTEM_INFORMATION;
  const { structure, body } = first(find(tables, number, Smbios.SystemInformation), number);
  const text = (/** @type {number | undefined} */ which) => textOf(structure, which);
  return withPlaceholders({
    manufacturer: text(body.manufacturer),
    product: text(body.productName),
    version: text(body.version),
    sku: text(body.skuNumber),
    family: text(body.family),
  });
}

/** @param {Tables} tables */
function readBoard(tables) {
  const number = Types.BASEBOARD_INFORMATION;
  const all = find(tables, number, Smbios.BaseboardInformation);
  const mother = all.filter(({ body }) => wordOf('board_types', body.boardType) === 'Motherboard');
  const { structure, body } = first([...mother, ...all], number);
  return withPlaceholders({
    manufacturer: textOf(structure, body.manufacturer),
    product: textOf(structure, body.product),
    version: textOf(structure, body.version),
  });
}

/** @param {Tables} tables */
function readChassis(tables) {
  const number = Types.SYSTEM_ENCLOSURE;
  const { body } = first(find(tables, number, Smbios.SystemEnclosure), number);
  return body.chassisType & 0x7f; // the upper bit is a lock
}

/**
 * @param {Tables} tables
 * @returns {MemoryModule[]}
 */
function readMemoryModules(tables) {
  const number = Types.MEMORY_DEVICE;
  const all = find(tables, number, Smbios.MemoryDevice);
  first(all, number);
  return all.map(({ structure, body }) => {
    const [slot, bank] = [textOf(structure, body.deviceLocator), textOf(structure, body.bankLocator)];
    const mib = sizeInMib(body.moduleSize, body.extendedSize);
    const none = { type: null, rated_mt_s: null, configured_mt_s: null };
    if (mib === 0) {
      const texts = { manufacturer: null, part: null };
      return { slot, bank, mib: 0, ...none, ...texts, millivolts: null, placeholders: [] };
    }
    const texts = withPlaceholders({
      manufacturer: textOf(structure, body.manufacturer),
      part: textOf(structure, body.partNumber),
    });
    return {
      slot,
      bank,
      mib: mib === null ? null : Math.floor(mib),
      type: wordOf('memory_types', body.memoryType),
      rated_mt_s: speedOf(body.speed, body.extendedSpeed),
      configured_mt_s: speedOf(body.configuredMemorySpeed, body.extendedConfiguredMemorySpeed),
      manufacturer: texts.manufacturer,
      part: texts.part,
      millivolts: body.configuredVoltage || null,
      placeholders: texts.placeholders,
    };
  });
}

/**
 * Returns the size of a memory module in MiB: 0 for an empty slot, null if it is not known.
 * @param {number} code
 * @param {number | undefined} extended
 */
function sizeInMib(code, extended) {
  if (code === 0xffff) {
    return null;
  }
  if (code === 0x7fff) {
    return extended === undefined ? code : extended & 0x7fffffff;
  }
  return code & 0x8000 ? (code & 0x7fff) / 1024 : code;
}

/**
 * @param {number | undefined} code
 * @param {number | undefined} extended
 */
function speedOf(code, extended) {
  const speed = code === 0xffff ? (extended ?? 0) & 0x7fffffff : code;
  return speed || null;
}

/** @param {Tables} tables */
function readRamSize(tables) {
  const sizes = readMemoryModules(tables).map(({ mib }) => mib);
  if (sizes.includes(null)) {
    throw new UnknownFact('the SMBIOS tables have a memory module of unknown size');
  }
  const total = sizes.reduce((/** @type {number} */ sum, mib) => sum + (mib ?? 0), 0);
  if (!total) {
    throw new UnknownFact('all memory slots of the SMBIOS tables are empty');
  }
  return total;
}

/** @param {Tables} tables */
function readErrorCorrection(tables) {
  const kinds = new Set(
    find(tables, Types.PHYSICAL_MEMORY_ARRAY, Smbios.PhysicalMemoryArray)
      .filter(({ body }) => {
        const use = wordOf('memory_array_uses', body.purpose);
        return use === null || use === 'System Memory';
      })
      .map(({ body }) => wordOf('error_corrections', body.memoryErrorCorrection))
      .filter((kind) => kind !== null),
  );
  const [kind] = kinds;
  if (kinds.size !== 1 || !kind) {
    throw new UnknownFact('the SMBIOS tables have no structure of type 16 that contains it');
  }
  return kind === 'None' ? 'none' : kind;
}

/**
 * Returns manufacturer and name of the machine, or else those of its board.
 * @param {SystemFacts | null} system
 * @param {BoardFacts | null} board
 */
function nameOf(system, board) {
  /**
   * @param {SystemFacts | BoardFacts | null} facts
   * @param {'manufacturer' | 'product'} name
   */
  const real = (facts, name) => (facts?.placeholders.includes(name) ? null : facts?.[name] ?? null);
  const [maker, product] = [real(system, 'manufacturer'), real(system, 'product')];
  if (maker && product) {
    return inferred(joined(maker, product), 'SMBIOS, type 1');
  }
  const base = real(board, 'product');
  if (base) {
    const evidence = 'SMBIOS, type 2: the board, as type 1 has placeholders';
    return inferred(joined(real(board, 'manufacturer'), base), evidence, 'medium');
  }
  if (product) {
    return inferred(product, 'SMBIOS, type 1, which has no manufacturer', 'medium');
  }
  throw new UnknownFact('the SMBIOS tables have no name that is not a placeholder');
}

/**
 * @param {string | null} maker
 * @param {string} product
 */
const joined = (maker, product) =>
  maker === null || product.toLowerCase().startsWith(maker.toLowerCase())
    ? product
    : `${maker} ${product}`;
