import { wideNumber } from './header_fields.js';
import { hex, snake } from './values.js';

/** Names of registers that a context stores under longer ones. */
const SEVERAL = /** @type {Record<string, string>} */ ({
  xmm_registers: 'xmm',
  float_registers: 'st',
});

/**
 * Returns the registers of a context by the names that people use; null without a known layout.
 * @param {object | Uint8Array} context
 * @returns {Record<string, string> | null}
 */
export function readRegisters(context) {
  if (context instanceof Uint8Array) {
    return null;
  }
  /** @type {Record<string, string>} */
  const found = {};
  for (const [key, value] of Object.entries(context)) {
    const name = snake(key);
    if (Array.isArray(value)) {
      const prefix = SEVERAL[name] ?? name;
      value.forEach((one, i) => (found[`${prefix}${i}`] = hex(numberOf(one))));
    } else if (!key.startsWith('_') && !(value instanceof Uint8Array)) {
      found[name === 'eflags' ? 'efl' : name.replace(/^seg_/, '')] = hex(numberOf(value));
    }
  }
  return found;
}

/**
 * @param {unknown} value
 * @returns {number | bigint}
 */
function numberOf(value) {
  if (value instanceof Uint8Array) {
    return value.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  }
  return typeof value === 'object' ? wideNumber(value) ?? 0n : /** @type {number | bigint} */ (value);
}
