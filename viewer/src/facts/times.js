import { NOT_WRITTEN, UnknownFact } from './errors.js';
import { hex, inferred, isFiller } from './values.js';

const TICKS_PER_SECOND = 1e7;
const TICKS_PER_MICROSECOND = 10n;
/** Microseconds from 1601 to 1970, and to the end of 9999. */
const EPOCH = 11644473600000000n;
const LAST = 265046774400000000n;

/**
 * Returns the time of a dump in units of 100 ns since 1601; null where the header has none.
 * @param {import('./header.js').Header} header
 */
export function readSystemTicks({ systemTime }) {
  const ticks = BigInt(systemTime);
  const isTime = ticks > 0n && !isFiller(ticks) && ticks / TICKS_PER_MICROSECOND < LAST;
  return isTime ? ticks : null;
}

/**
 * Turns units of 100 ns since 1601 into microseconds since 1970.
 * @param {bigint} ticks
 */
export const toMicroseconds = (ticks) => ticks / TICKS_PER_MICROSECOND - EPOCH;

/**
 * Returns when a dump was made, in UTC.
 * @param {import('./header.js').Header} header
 */
export function readSystemTime(header) {
  const ticks = readSystemTicks(header);
  if (ticks === null) {
    throw new UnknownFact(why(BigInt(header.systemTime)));
  }
  const micros = toMicroseconds(ticks);
  const millis = Number((micros - (((micros % 1000n) + 1000n) % 1000n)) / 1000n);
  const rest = String(((micros % 1000n) + 1000n) % 1000n).padStart(3, '0');
  const text = `${new Date(millis).toISOString().slice(0, -1)}${rest}Z`;
  return inferred(text, 'SystemTime of the header');
}

/**
 * Returns the seconds since the machine was started.
 * @param {import('./header.js').Header} header
 */
export function readUpTime({ systemUpTime }) {
  const ticks = BigInt(systemUpTime);
  if (ticks <= 0n || isFiller(ticks)) {
    throw new UnknownFact(why(ticks));
  }
  return inferred(Number(ticks) / TICKS_PER_SECOND, 'SystemUpTime of the header');
}

/** @param {bigint} ticks */
function why(ticks) {
  if (!ticks || isFiller(ticks)) {
    return NOT_WRITTEN;
  }
  return `${hex(ticks)} (no sensible value)`;
}
