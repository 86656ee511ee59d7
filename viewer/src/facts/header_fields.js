import { WindowsKernelDump } from 'windows-kernel-dump';

import { digits, hex, isFiller, isFillerBytes, nameIn, snake } from './values.js';

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

/**
 * Returns every field of a record of the parsers by its name in the schema.
 * @param {object} record
 * @returns {Record<string, FieldValue>}
 */
export function recordFields(record) {
  const values = Object.entries(record).filter(([name]) => !name.startsWith('_'));
  return Object.fromEntries(values.map(([name, value]) => [snake(name), fieldValue(name, value)]));
}

/**
 * @param {string} name
 * @param {unknown} value
 * @returns {FieldValue}
 */
function fieldValue(name, value) {
  if (value instanceof Uint8Array) {
    return isFillerBytes(value) ? null : digits(value);
  }
  if (Array.isArray(value)) {
    return value.map((each) => fieldValue('', each));
  }
  if (typeof value === 'bigint' || typeof value === 'number') {
    if (isFiller(value)) {
      return null;
    }
    const all = ENUMS[/** @type {keyof typeof ENUMS} */ (name)];
    const named = all ? nameIn(all, Number(value)) : null;
    return named === null ? hex(value) : { value: hex(value), name: named };
  }
  const wide = wideNumber(value);
  if (wide !== null) {
    return hex(wide);
  }
  return recordFields(/** @type {object} */ (value));
}

/**
 * Returns the value of a register of 128 bits, which parsers read as two halves; null for others.
 * @param {unknown} value
 */
export function wideNumber(value) {
  const { low, high } = /** @type {{low?: unknown, high?: unknown}} */ (value);
  return typeof low === 'bigint' && typeof high === 'bigint' ? low | (high << 64n) : null;
}
