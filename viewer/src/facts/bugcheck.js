import { decodeAccess, namesOf } from './access.js';
import { once, table } from './data.js';
import { NOT_WRITTEN, UnknownFact } from './errors.js';
import { pointerFrom64 } from './machine.js';
import { byNumber, hex, isFiller } from './values.js';

/** Set in the code that a small memory dump stores. */
const MINIDUMP_TWIN = 0x10000000;
/** Roles of parameters that are no virtual addresses. */
const NO_ADDRESSES = new Set([
  'access',
  'count',
  'exception_code',
  'flags',
  'handle',
  'irql',
  'kind',
  'physical_address',
  'pool_tag',
  'pte_value',
  'size',
  'status',
  'time',
]);

/**
 * A parameter of a bug check.
 * @typedef {object} ParameterFacts
 * @property {string | null} value The value; null where it was not written.
 * @property {string | null} meaning The meaning, for people.
 * @property {string | null} role The meaning, for programs.
 * @property {string | null} name Name of the value, such as that of an NTSTATUS.
 * @property {string | null} location The value as `nt+0x10`; null where no module contains it.
 *
 * The bug check of a dump.
 * @typedef {object} BugcheckFacts
 * @property {string | null} code The code in the header; null where it was not written.
 * @property {string | null} standard_code The same without the flag of small dumps.
 * @property {string | null} name
 * @property {string | null} writer The tool that stores it, for a code that is not of Windows.
 * @property {string | null} meaning One sentence.
 * @property {ParameterFacts[]} parameters
 *
 * @typedef {{
 *   value: bigint, meaning: string | null, role: string | null, name: string | null,
 *   access: import('./access.js').Access | null,
 * }} Parameter
 *
 * @typedef {{code: number, name: string, writer: string | null, meanings: import('./data.js').Meanings}} Bugcheck
 */

/**
 * Looks up a code as a header stores it; null if it is unknown.
 * @param {number} code
 * @returns {Bugcheck | null}
 */
export function findBugcheck(code) {
  const found = [code, (code & ~MINIDUMP_TWIN) >>> 0].find((each) => names().has(each));
  if (found === undefined) {
    return null;
  }
  const { key, name, writer } = /** @type {{key: string, name: string, writer?: string}} */ (
    names().get(found)
  );
  return {
    code: found,
    name,
    writer: writer ?? null,
    meanings: table('bugcheck_meanings')[key] ?? {},
  };
}

function names() {
  return once('bugchecks', () => {
    const entries = Object.entries(table('bugchecks'));
    return new Map(entries.map(([key, entry]) => [Number(key), { key, ...entry }]));
  });
}

/**
 * Undoes the sign extension of a 32-bit value.
 * @param {bigint} value
 */
export const unextended = (value) =>
  value >> 32n === 0xffffffffn && value & 0x80000000n ? value & 0xffffffffn : value;

/**
 * Returns the name of an NTSTATUS; null if it has none.
 * @param {bigint} status
 */
export const statusName = (status) => namesOf('status').get(unextended(status)) ?? null;

/**
 * Describes the parameters of a bug check.
 * @param {Bugcheck | null} known
 * @param {bigint[]} values
 * @param {import('./machine.js').Architecture} machine
 * @returns {Parameter[]}
 */
export function describeParameters(known, values, machine) {
  const described = (known && caseOf(known, values)?.parameters) ?? known?.meanings.parameters ?? [];
  return values.map((value, i) => {
    const one = described[i];
    if (!one) {
      return { value, meaning: null, role: null, name: null, access: null };
    }
    const { meaning, role, values: named, encoding } = one;
    if (encoding !== undefined) {
      return { value, meaning, role, ...decodeAccess(value, encoding, machine.pageFaultCodes) };
    }
    const name = byNumber(named ?? {}).get(unextended(value)) ?? nameBy(role, value);
    return { value, meaning, role, name, access: null };
  });
}

/**
 * @param {Bugcheck} known
 * @param {bigint[]} values
 */
function caseOf(known, values) {
  return known.meanings.cases?.find(({ when }) =>
    Object.entries(when).every(([number, wanted]) => {
      const value = values[Number(number) - 1];
      return value !== undefined && wanted.some((each) => BigInt(each) === unextended(value));
    }),
  );
}

/**
 * Names a value by its role alone.
 * @param {string} role
 * @param {bigint} value
 */
function nameBy(role, value) {
  if (role === 'status' || role === 'exception_code') {
    return statusName(value);
  }
  if (role === 'irql') {
    return namesOf('irql').get(value) ?? null;
  }
  return role === 'pool_tag' ? poolTag(value) : null;
}

/** @param {bigint} value */
function poolTag(value) {
  const bytes = Array.from({ length: 8 }, (_, i) => Number((value >> BigInt(8 * i)) & 0xffn));
  const text = String.fromCharCode(...bytes).replace(/\0+$/, '');
  return /^[\x20-\x7e]+$/.test(text) ? `'${text}'` : null;
}

/**
 * Describes the bug check of a dump.
 * @param {import('./dump.js').OpenDump} dump
 * @param {Parameter[]} parameters
 * @param {import('./reasons.js').Reasons} reasons
 * @returns {BugcheckFacts}
 */
export function readBugcheck(dump, parameters, reasons) {
  const raw = dump.header.bugCheckCode;
  const code = reasons.attempt('bugcheck.code', () => {
    if (isFiller(raw)) {
      throw new UnknownFact(NOT_WRITTEN);
    }
    return raw;
  });
  const known = code === null ? null : findBugcheck(code);
  const values = parameters.map(({ value }) => value);
  return {
    code: code === null ? null : hex(code),
    standard_code: code === null ? null : hex(known?.code ?? code),
    name: known?.name ?? null,
    writer: known?.writer ?? null,
    meaning: (known && caseOf(known, values)?.meaning) ?? known?.meanings.meaning ?? null,
    parameters: parameters.map((one) => parameterFacts(dump, one)),
  };
}

/**
 * @param {import('./dump.js').OpenDump} dump
 * @param {Parameter} parameter
 * @returns {ParameterFacts}
 */
function parameterFacts(dump, { value, meaning, role, name }) {
  if (isFiller(value)) {
    return { value: null, meaning, role, name: null, location: null };
  }
  const address = pointerFrom64(dump.machine, value);
  const location = role !== null && NO_ADDRESSES.has(role) ? null : dump.places.placeOf(address);
  return { value: hex(value), meaning, role, name, location };
}

/**
 * Returns the address that a parameter of a role contains.
 * @param {import('./dump.js').OpenDump} dump
 * @param {Parameter[]} parameters
 * @param {string} role
 * @returns {import('./places.js').Location}
 */
export function findLocation(dump, parameters, role) {
  const found = parameters.find((one) => one.role === role);
  if (!found || isFiller(found.value)) {
    throw new UnknownFact('no parameter of the bug check contains it');
  }
  return dump.places.locate(pointerFrom64(dump.machine, found.value));
}
