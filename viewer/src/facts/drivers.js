import { once, table } from './data.js';
import { readSystemTicks, toMicroseconds } from './times.js';
import { inferred } from './values.js';

/**
 * A known name of a driver.
 * @typedef {object} DriverName
 * @property {string | null} vendor
 * @property {string | null} purpose
 * @property {boolean} isMicrosoft
 * @property {boolean} isSure Whether the maker is more than a judgement by the name alone.
 * @property {boolean} hasHash Whether its files are built reproducibly: the timestamp is a hash.
 *
 * @typedef {import('./modules.js').LoadedModule} LoadedModule
 * @typedef {import('./dump.js').OpenDump} OpenDump
 */

const MICROSOFT = 'Microsoft';
const CUT_NAME = 12;
const COPIES = ['dump_', 'hiber_'];
const FIRST_WITH_HASHES = 10240;
const PLACES = [
  '\\systemroot\\',
  '\\windows\\',
  '\\winnt\\',
  'system32\\',
  '\\program files\\windows defender\\',
  '\\programdata\\microsoft\\windows defender\\',
];
const PLACE_LENGTH = 64;
const DAY = 86400;
/** @param {number} year @param {number} month @param {number} day */
const days = (year, month, day) => Date.UTC(year, month - 1, day) / (1000 * DAY);
/** The year of the first Windows for pointers of that many bytes, in days since 1970. */
const EARLIEST = new Map([
  [4, days(1993, 7, 27)],
  [8, days(2005, 1, 1)],
]);
const LATEST = days(2038, 1, 19);
const TOLERANCE = 2;

/**
 * Returns the name of a file in lower case, without extension and prefix of a copy.
 * @param {string} name
 */
function stemOf(name) {
  const folded = name.toLowerCase();
  const at = folded.lastIndexOf('.');
  const stem = at > 0 ? folded.slice(0, at) : folded;
  return COPIES.reduce((it, prefix) => (it.startsWith(prefix) ? it.slice(prefix.length) : it), stem);
}

/**
 * Looks up the name of a file.
 * @param {string} name
 * @returns {DriverName | undefined}
 */
function findName(name) {
  const [stem, { exact, prefixes }] = [stemOf(name), names()];
  return exact.get(stem) ?? prefixes.find(([prefix]) => stem.startsWith(prefix))?.[1];
}

/**
 * Returns the maker of an unloaded driver, whose name may have been cut after twelve characters;
 * null also where drivers of several makers have names that begin so.
 * @param {string} name
 */
export function vendorOfCutName(name) {
  const found = findName(name);
  if (found || name.length !== CUT_NAME) {
    return found?.vendor ?? null;
  }
  const folded = name.toLowerCase();
  const vendors = new Set(
    [...names().exact]
      .filter(([stem]) => ['', ...COPIES].some((it) => `${it}${stem}.sys`.startsWith(folded)))
      .map(([, known]) => known.vendor),
  );
  const [vendor] = vendors;
  return vendors.size === 1 ? vendor ?? null : null;
}

function names() {
  return once('drivers', () => {
    const data = table('driver_names');
    const [unsure, hashed] = [new Set(data.unsure), new Set(data.hashed)];
    /** @type {Map<string, DriverName>} */
    const exact = new Map();
    for (const name of data.microsoft) {
      const isSure = !unsure.has(name);
      exact.set(name, { vendor: MICROSOFT, purpose: null, isMicrosoft: true, isSure, hasHash: true });
    }
    for (const [name, vendor] of Object.entries(data.observed)) {
      const [isSure, hasHash] = [!unsure.has(name), hashed.has(name)];
      exact.set(name, { vendor, purpose: null, isMicrosoft: false, isSure, hasHash });
    }
    /** @type {Map<string, DriverName>} */
    const prefixes = new Map();
    for (const [vendor, purposes] of Object.entries(data.vendors)) {
      const isMicrosoft = vendor === MICROSOFT;
      for (const [words, listed] of Object.entries(purposes)) {
        for (const name of listed.split(/\s+/).filter(Boolean)) {
          const hasHash = isMicrosoft || hashed.has(name);
          const known = { vendor, purpose: words || null, isMicrosoft, isSure: true, hasHash };
          if (name.endsWith('*')) {
            prefixes.set(name.slice(0, -1), known);
          } else {
            exact.set(name, known);
          }
        }
      }
    }
    return { exact, prefixes: [...prefixes].sort(([a], [b]) => b.length - a.length) };
  });
}

/**
 * Infers whether Microsoft did not write a module; null for a module without a name.
 * @param {LoadedModule} module
 * @param {OpenDump} dump
 * @returns {import('./values.js').Inferred<boolean> | null}
 */
export function guessThirdParty(module, dump) {
  if (!stemOf(module.name)) {
    return null;
  }
  const known = findName(module.name);
  const hashed = module.timestamp ? isImpossibleTime(module.timestamp, dump) : null;
  if (!known) {
    return ofUnknownName(hashed);
  }
  return known.isMicrosoft ? ofMicrosoftName(module, known, hashed) : ofForeignName(known, hashed);
}

/** @param {boolean | null} hashed */
function ofUnknownName(hashed) {
  const unknown = 'Microsoft is not known to write a driver of this name';
  if (hashed === null) {
    return inferred(true, unknown, 'low');
  }
  if (hashed) {
    const evidence = 'an unknown name, and its timestamp is a hash, as in drivers of Microsoft';
    return inferred(false, evidence, 'low');
  }
  return inferred(true, `${unknown}, and its timestamp is a date`, 'medium');
}

/**
 * @param {DriverName} known
 * @param {boolean | null} hashed
 */
function ofForeignName({ vendor, isSure, hasHash }, hashed) {
  if (vendor === null) {
    const evidence = "other dumps have a driver of this name, and it was not Microsoft's";
    return inferred(true, evidence, hashed ? 'low' : 'medium');
  }
  const evidence = `${vendor} writes a driver of this name`;
  if (hashed && !hasHash) {
    const but = 'but its timestamp is a hash, as in drivers of Microsoft';
    return inferred(true, `${evidence}, ${but}`, 'low');
  }
  if (!isSure || hashed === null) {
    return inferred(true, evidence, 'medium');
  }
  return inferred(true, hashed ? evidence : `${evidence}, and its timestamp is a date`);
}

/**
 * @param {LoadedModule} module
 * @param {DriverName} known
 * @param {boolean | null} hashed
 */
function ofMicrosoftName({ path }, known, hashed) {
  if (!isInPlaceOfMicrosoft(path)) {
    const evidence = 'it was loaded from where Microsoft keeps no drivers';
    const but = ', but has a hash as timestamp, as drivers of Microsoft';
    return inferred(true, hashed ? `${evidence}${but}` : evidence, hashed ? 'low' : 'medium');
  }
  const evidence = 'Microsoft writes a driver of this name';
  if (!known.isSure) {
    return inferred(false, evidence, 'low');
  }
  if (hashed) {
    return inferred(false, `${evidence}, and its timestamp is a hash`);
  }
  const isPath = path.includes('\\');
  return inferred(false, isPath ? `${evidence}, and keeps it there` : evidence, isPath ? 'medium' : 'low');
}

/** @param {string} path */
function isInPlaceOfMicrosoft(path) {
  const folded = path.slice(0, PLACE_LENGTH).toLowerCase();
  const rest = folded.slice(folded.indexOf(':') + 1);
  return !path.includes('\\') || PLACES.some((place) => rest.startsWith(place));
}

/**
 * Returns whether a timestamp is no time at which a driver of a dump can have been linked.
 * @param {number} timestamp Seconds since 1970.
 * @param {OpenDump} dump
 */
function isImpossibleTime(timestamp, dump) {
  const earliest = /** @type {number} */ (EARLIEST.get(dump.machine.pointerSize));
  const ticks = readSystemTicks(dump.header);
  const stopped = ticks === null ? null : Math.floor(Number(toMicroseconds(ticks)) / (1e6 * DAY));
  const latest = stopped !== null && stopped >= earliest ? stopped + TOLERANCE : LATEST;
  const day = Math.floor(timestamp / DAY);
  return day < earliest || day > latest;
}

/**
 * Returns the maker and the purpose of a module by its name; null for an unknown name, and for a
 * name of Microsoft's on a module that is not.
 * @param {LoadedModule} module
 * @param {OpenDump} dump
 */
export function knownDriver(module, dump) {
  const known = findName(module.name) ?? null;
  return known?.isMicrosoft && guessThirdParty(module, dump)?.value ? null : known;
}

/**
 * Returns whether the timestamp of a module is taken for a hash of a reproducible build.
 * @param {LoadedModule} module
 * @param {OpenDump} dump
 */
export function isHash(module, dump) {
  if (!module.timestamp) {
    return false;
  }
  const isOfWindows = guessThirdParty(module, dump)?.value !== true;
  const hasHashes = dump.header.minorVersion >= FIRST_WITH_HASHES;
  return (hasHashes && isOfWindows) || isImpossibleTime(module.timestamp, dump);
}

/**
 * Returns the day on which the file of a module was linked; null where its timestamp is no time.
 * @param {LoadedModule} module
 * @param {OpenDump} dump
 */
export function linkDate(module, dump) {
  if (!module.timestamp || isHash(module, dump)) {
    return null;
  }
  const day = new Date(module.timestamp * 1000).toISOString().slice(0, 10);
  return inferred(day, 'the timestamp of the PE header, a possible time', 'medium');
}
