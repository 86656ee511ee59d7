import { WindowsKernelDump } from 'windows-kernel-dump';

import { UnknownFact } from './errors.js';
import { hex } from './values.js';

const { MachineTypes, ValidDumps } = WindowsKernelDump;
const OTHERS = {
  [MachineTypes.ALPHA]: 'Alpha',
  [MachineTypes.ALPHA64]: 'Alpha64',
  [MachineTypes.IA64]: 'IA64',
};

/**
 * A kind of machine.
 * @typedef {object} Architecture
 * @property {string} name
 * @property {number} pointerSize Bytes of a pointer.
 * @property {number} addressBits Width of the widest virtual address.
 * @property {string | null} instructionPointer Field of the context.
 * @property {boolean} pageFaultCodes Whether page faults are reported by an error code of x86.
 */

/** @type {Record<number, Architecture>} */
const KNOWN = {
  [MachineTypes.AMD64]: {
    name: 'AMD64',
    pointerSize: 8,
    addressBits: 57,
    instructionPointer: 'rip',
    pageFaultCodes: true,
  },
  [MachineTypes.I386]: {
    name: 'x86',
    pointerSize: 4,
    addressBits: 32,
    instructionPointer: 'eip',
    pageFaultCodes: true,
  },
  [MachineTypes.ARM64]: {
    name: 'ARM64',
    pointerSize: 8,
    addressBits: 52,
    instructionPointer: 'pc',
    pageFaultCodes: false,
  },
  [MachineTypes.ARMNT]: {
    name: 'ARM',
    pointerSize: 4,
    addressBits: 32,
    instructionPointer: 'pc',
    pageFaultCodes: false,
  },
};

const K = WindowsKernelDump;
/**
 * Contexts by the names of machines: the bit of its flags that each has, and its stack pointer.
 * @type {Map<string, {type: new (stream: import('windows-kernel-dump').ExactStream) => object,
 *   flag: number, stackPointer: string}>}
 */
const CONTEXTS = new Map([
  ['AMD64', { type: K.ContextX64, flag: K.ContextX64Flags.AMD64, stackPointer: 'rsp' }],
  ['x86', { type: K.ContextX86, flag: K.ContextX86Flags.I386, stackPointer: 'esp' }],
  ['ARM64', { type: K.ContextArm64, flag: K.ContextArm64Flags.ARM64, stackPointer: 'sp' }],
  ['ARM', { type: K.ContextArm, flag: K.ContextArmFlags.ARM, stackPointer: 'sp' }],
]);

/**
 * Returns the kind of machine of a dump.
 * @param {WindowsKernelDump} parsed
 * @returns {Architecture}
 */
export function architectureOf(parsed) {
  const pointerSize = parsed.validDump === ValidDumps.DUMP64 ? 8 : 4;
  const type = parsed.header.machineImageType;
  const known = KNOWN[type];
  if (known && known.pointerSize === pointerSize) {
    return known;
  }
  const others = /** @type {Record<number, string>} */ (OTHERS);
  const name = known
    ? `${known.name} with pointers of ${pointerSize} bytes`
    : others[type] ?? `unknown (${hex(type)})`;
  const addressBits = 8 * pointerSize;
  return { name, pointerSize, addressBits, instructionPointer: null, pageFaultCodes: false };
}

/**
 * Returns how a CONTEXT of a machine is laid out; null where the schema has none.
 * @param {Architecture} machine
 */
export const contextOf = ({ name }) => CONTEXTS.get(name) ?? null;

/**
 * Returns the first value above all addresses of a machine.
 * @param {Architecture} machine
 */
const endOf = (machine) => 1n << BigInt(8 * machine.pointerSize);

/**
 * Narrows a pointer that is stored in 64 bits to the width of a machine.
 * @param {Architecture} machine
 * @param {bigint} value
 */
export function pointerFrom64(machine, value) {
  const top = BigInt(8 * machine.pointerSize - 1);
  const widened = value >> top === (1n << (64n - top)) - 1n;
  return widened ? value & (endOf(machine) - 1n) : value;
}

/**
 * Returns whether the upper bits of an address are copies of the topmost used bit.
 * @param {Architecture} machine
 * @param {bigint} address
 */
export function isCanonical(machine, address) {
  const shift = BigInt(machine.addressBits - 1);
  const upper = address >> shift;
  return address < endOf(machine) && (upper === 0n || upper === (endOf(machine) - 1n) >> shift);
}

/**
 * Returns whether an address is in the kernel's half.
 * @param {Architecture} machine
 * @param {bigint} address
 */
export const isKernelAddress = (machine, address) =>
  address >= endOf(machine) >> 1n && isCanonical(machine, address);

/**
 * Returns the last value that the end of an image can have.
 * @param {Architecture} machine
 */
export const lastEnd = (machine) => endOf(machine) - 1n;

/**
 * Returns the instruction pointer of a context.
 * @param {Architecture} machine
 * @param {object | Uint8Array} context
 * @returns {bigint}
 */
export function instructionOf(machine, context) {
  if (machine.instructionPointer === null || context instanceof Uint8Array) {
    throw new UnknownFact('the registers of this machine have no known layout');
  }
  const found = /** @type {Record<string, number | bigint>} */ (context)[machine.instructionPointer];
  return BigInt(/** @type {number | bigint} */ (found));
}
