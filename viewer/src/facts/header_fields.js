import { WindowsKernelDump } from 'windows-kernel-dump';

import { digits, hex, isFiller, isFillerBytes, nameIn, snake } from './values.js';

/** @type {Enums} */
const ENUMS = {
  machineImageType: WindowsKernelDump.MachineTypes,
  dumpType: WindowsKernelDump.DumpTypes,
  productType: WindowsKernelDump.ProductTypes,
};

/**
 * A field of the header: hexadecimal text, an object with value and name, hexadecimal digits of
 * bytes, a list, or an object of fields; null where it was never written.
 * @typedef {string | null | FieldList | FieldGroup} FieldValue
 *
 * @typedef {FieldValue[]} FieldList
 * @typedef {{[name: string]: FieldValue}} FieldGroup
 */

/** @typedef {Record<string, Record<string | number, string | number>>} Enums */

/**
 * Returns every field of a record of the parsers by its name in the schema.
 * @param {object} record
 * @param {Enums} enums Enumerations by the names of the fields that have their values.
 * @returns {Record<string, FieldValue>}
 */
export function recordFields(record, enums = ENUMS) {
  const values = Object.entries(record).filter(([name]) => !name.startsWith('_'));
  return Object.fromEntries(
    values.map(([name, value]) => [snake(name), fieldValue(name, value, enums)]),
  );
}

/**
 * @param {string} name
 * @param {unknown} value
 * @param {Enums} enums
 * @returns {FieldValue}
 */
function fieldValue(name, value, enums) {
  if (value instanceof Uint8Array) {
    return isFillerBytes(value) ? null : digits(value);
  }
  if (Array.isArray(value)) {
    return value.map((each) => fieldValue('', each, enums));
  }
  if (typeof value === 'bigint' || typeof value === 'number') {
    if (isFiller(value)) {
      return null;
    }
    const all = enums[name];
    const named = all ? nameIn(all, Number(value)) : null;
    return named === null ? hex(value) : { value: hex(value), name: named };
  }
  const wide = wideNumber(value);
  if (wide !== null) {
    return hex(wide);
  }
  return recordFields(/** @type {object} */ (value), enums);
}

/**
 * Returns the value of a register of 128 bits, which parsers read as two halves; null for others.
 * @param {unknown} value
 */
export function wideNumber(value) {
  const { low, high } = /** @type {{low?: unknown, high?: unknown}} */ (value);
  return typeof low === 'bigint' && typeof high === 'bigint' ? low | (high << 64n) : null;
}
