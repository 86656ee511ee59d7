const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'];
const WIDE = 16;
const SECONDS = [86_400, 3600, 60];

/**
 * Writes a count with separators of thousands.
 * @param {number | bigint} value
 */
export const count = (value) => value.toString().replace(/\B(?=(\d{3})+$)/g, ',');

/**
 * Writes a count with its noun.
 * @param {number} value
 * @param {string} noun In the singular.
 */
export const counted = (value, noun) => `${count(value)} ${noun}${value === 1 ? '' : 's'}`;

/**
 * Writes a number of bytes.
 * @param {number} bytes
 */
export function size(bytes) {
  let unit = 0;
  let value = bytes;
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return unit === 0 ? counted(bytes, 'byte') : `${count(Number(value.toFixed(1)))} ${UNITS[unit]}`;
}

/**
 * Writes an address as WinDbg does.
 * @param {bigint} value
 * @param {number} pointerSize Bytes of a pointer.
 */
export function windbg(value, pointerSize = 8) {
  if (pointerSize === 4 && value < 1n << 32n) {
    return value.toString(16).padStart(WIDE / 2, '0');
  }
  const digits = value.toString(16).padStart(WIDE, '0');
  return `${digits.slice(0, -8)}\`${digits.slice(-8)}`;
}

/**
 * Writes a moment, of which the document has `2024-06-26T19:58:23.337169Z`.
 * @param {string} iso
 */
export function moment(iso) {
  const [, day, time, fraction, zone] =
    /^(\d{4,}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-].*)?$/.exec(iso) ?? [];
  if (!day) {
    return iso;
  }
  const parts = fraction ? `.${fraction.slice(0, 3)}` : '';
  const where = zone === 'Z' ? ' UTC' : zone ? ` ${zone}` : '';
  return `${day} ${time}${parts}${where}`;
}

/**
 * Writes a duration.
 * @param {number} seconds
 */
export function duration(seconds) {
  let left = Math.floor(seconds);
  const [days, hours, minutes] = SECONDS.map((unit) => {
    const whole = Math.floor(left / unit);
    left -= whole * unit;
    return whole;
  });
  const clock = [minutes, left].map((part) => String(part).padStart(2, '0')).join(':');
  return `${days ? `${counted(/** @type {number} */ (days), 'day')}, ` : ''}${hours}:${clock}`;
}

/**
 * Writes hexadecimal text without its prefix, with at least a number of digits.
 * @param {string} text `0x1e`
 * @param {number} digits
 */
export const plainHex = (text, digits = 1) => text.replace(/^0x/, '').padStart(digits, '0');
