import { DumpError, parse } from 'windows-kernel-dump';
import { Smbios } from 'windows-kernel-dump/smbios';

import { table } from './data.js';
import { UnknownFact } from './errors.js';
import { guid } from './secondary.js';
import { readTables, textOf } from './smbios.js';
import { digits, hex, nameIn } from './values.js';

/**
 * The structures of SMBIOS tables.
 * @typedef {object} SmbiosFacts
 * @property {'smbios'} kind
 * @property {string | null} version
 * @property {StructureFacts[]} structures
 * @property {string[]} warnings Why there are no structures, or not all.
 *
 * A structure of the tables.
 * @typedef {object} StructureFacts
 * @property {string} type
 * @property {string | null} type_name
 * @property {string} handle
 * @property {number} size Bytes behind the header of the structure, without texts.
 * @property {Record<string, StructureValue> | null} fields Those that the structure is long enough
 *   for, texts in place of their numbers; null for types without a schema.
 * @property {string[] | null} bits Names of the bits that are set.
 * @property {string | null} data The bytes of a type without a schema, which are shown only if
 *   private fields are.
 * @property {string[] | null} texts The texts of such a type, which are also private.
 *
 * @typedef {string | null | {value: string, name: string}} StructureValue
 */

/** The tag of the tables in secondary data. */
export const TAG = 'bc5c008f-1e3a-44d7-988d-86f6884c6758';
const MAX_BLOB = (1 << 20) + 8;
const MOST_BLOBS = 2;
const MOST_STRUCTURES = 512;

/** @type {Record<string, new (stream: import('windows-kernel-dump').ExactStream) => object>} */
const BODIES = {
  bios_information: Smbios.BiosInformation,
  system_information: Smbios.SystemInformation,
  baseboard_information: Smbios.BaseboardInformation,
  system_enclosure: Smbios.SystemEnclosure,
  processor_information: Smbios.ProcessorInformation,
  physical_memory_array: Smbios.PhysicalMemoryArray,
  memory_device: Smbios.MemoryDevice,
};
/** @type {import('./header_fields.js').Enums} */
const ENUMS = {
  board_types: Smbios.BoardTypes,
  chassis_states: Smbios.ChassisStates,
  chassis_security_states: Smbios.ChassisSecurityStates,
  wake_up_types: Smbios.WakeUpTypes,
  processor_types: Smbios.ProcessorTypes,
  memory_array_locations: Smbios.MemoryArrayLocations,
  memory_array_uses: Smbios.MemoryArrayUses,
  error_corrections: Smbios.ErrorCorrections,
  form_factors: Smbios.FormFactors,
  memory_types: Smbios.MemoryTypes,
  memory_technologies: Smbios.MemoryTechnologies,
};

/**
 * Decodes the blobs with SMBIOS tables.
 * @param {import('./dump.js').OpenDump} dump
 * @param {boolean} isPrivate Whether the bytes and texts of types without a schema are kept.
 * @returns {Promise<Map<number, SmbiosFacts>>} By the number of the blob.
 */
export async function decodeSmbios({ blobs, reader }, isPrivate) {
  const found = new Map();
  for (const [number, { tag, offset, size }] of (blobs ?? []).entries()) {
    if (!reader || !size || guid(tag) !== TAG || found.size >= MOST_BLOBS) {
      continue;
    }
    try {
      const data = await reader.readFile(offset, Math.min(size, MAX_BLOB));
      found.set(number, tablesFacts(data, isPrivate));
    } catch (error) {
      if (!(error instanceof UnknownFact) && !(error instanceof DumpError)) {
        throw error;
      }
      found.set(number, { kind: 'smbios', version: null, structures: [], warnings: [error.message] });
    }
  }
  return found;
}

/**
 * @param {Uint8Array} data
 * @param {boolean} isPrivate
 * @returns {SmbiosFacts}
 */
function tablesFacts(data, isPrivate) {
  const { version, structures } = readTables(data);
  const warnings = [];
  if (structures[structures.length - 1]?.type !== Smbios.StructureTypes.END_OF_TABLE) {
    warnings.push(`the tables have no end mark behind structure ${structures.length}`);
  }
  if (structures.length > MOST_STRUCTURES) {
    warnings.push(`${structures.length - MOST_STRUCTURES} more structures are left out`);
  }
  const shown = structures.slice(0, MOST_STRUCTURES);
  return {
    kind: 'smbios',
    version,
    structures: shown.map((one) => structureFacts(one, isPrivate)),
    warnings,
  };
}

/**
 * @param {import('./smbios.js').Structure} structure
 * @param {boolean} isPrivate
 * @returns {StructureFacts}
 */
function structureFacts(structure, isPrivate) {
  const name = nameIn(Smbios.StructureTypes, structure.type);
  const decoded = bodyFacts(structure, name);
  const isShown = isPrivate && !decoded;
  return {
    type: hex(structure.type),
    type_name: name,
    handle: hex(structure.handle),
    size: structure.body.length,
    fields: decoded?.fields ?? null,
    bits: decoded?.bits ?? null,
    data: isShown ? digits(structure.body) : null,
    texts: isShown ? structure.texts.map((_, i) => textOf(structure, i + 1) ?? '') : null,
  };
}

/**
 * Reads the fields that the schema has for a type; null for another type, or a body that is cut.
 * @param {import('./smbios.js').Structure} structure
 * @param {string | null} name
 */
function bodyFacts(structure, name) {
  const type = name === null ? undefined : BODIES[name];
  const docs = table('schemas')['smbios']?.[name ?? '']?.fields;
  if (!type || !docs) {
    return null;
  }
  try {
    const body = /** @type {Record<string, unknown>} */ (parse(type, structure.body));
    /** @type {Record<string, StructureValue>} */
    const fields = {};
    const bits = [];
    for (const [field, doc] of Object.entries(docs)) {
      const stored = body[camel(field)];
      if (doc.bit) {
        if (stored === true) {
          bits.push(field);
        }
      } else if (stored !== undefined && doc.title) {
        fields[field] = valueOf(structure, field, doc, stored);
      }
    }
    return { fields, bits };
  } catch (error) {
    if (error instanceof DumpError) {
      return null;
    }
    throw error;
  }
}

/**
 * @param {import('./smbios.js').Structure} structure
 * @param {string} field
 * @param {import('./data.js').FieldDoc} doc
 * @param {unknown} stored
 * @returns {StructureValue}
 */
function valueOf(structure, field, doc, stored) {
  if (stored instanceof Uint8Array) {
    return field === 'uuid' ? guid(stored) : digits(stored);
  }
  if (typeof stored !== 'number' && typeof stored !== 'bigint') {
    return null;
  }
  if (doc.text) {
    return textOf(structure, Number(stored));
  }
  const all = doc.enum ? ENUMS[doc.enum] : undefined;
  const name = all ? nameIn(all, Number(stored)) : null;
  return name === null ? hex(stored) : { value: hex(stored), name };
}

/** @param {string} name */
const camel = (name) => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
