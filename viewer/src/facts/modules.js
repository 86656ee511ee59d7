import { isHash, knownDriver, linkDate, guessThirdParty, vendorOfCutName } from './drivers.js';
import { isKernelAddress, lastEnd } from './machine.js';
import { hex } from './values.js';

/** Longest name of a file. */
const LONGEST_NAME = 255;

/**
 * A loaded driver.
 * @typedef {object} LoadedModule
 * @property {bigint} start
 * @property {bigint} end The first address past it.
 * @property {string} path Its file, as the dump has it.
 * @property {string} name Name of the file.
 * @property {bigint} entryPoint Address of its entry point; 0 where it has none.
 * @property {number} timestamp
 * @property {number} checksum
 * @property {boolean} isKernel
 *
 * A driver that was unloaded.
 * @typedef {{name: string, start: bigint, end: bigint}} UnloadedModule
 *
 * A loaded driver, as `kdmp modules --json` has it.
 * @typedef {object} ModuleFacts
 * @property {string} start
 * @property {string} end
 * @property {number} size
 * @property {string} name
 * @property {string} label Name that addresses in it are printed with.
 * @property {string} path
 * @property {string | null} entry_point
 * @property {string | null} timestamp
 * @property {import('./values.js').Inferred<string> | null} date The day on which the file was
 *   linked; null for a timestamp that is missing, or a hash of a reproducible build.
 * @property {string | null} checksum
 * @property {import('./values.js').Inferred<boolean> | null} third_party Whether Microsoft did not
 *   write it, a guess.
 * @property {string | null} vendor
 * @property {string | null} purpose
 * @property {boolean} timestamp_is_hash Not in the document of `kdmp modules`, which shows `hash`
 *   in its table.
 *
 * A driver that was unloaded, as `kdmp unloaded --json` has it.
 * @typedef {object} UnloadedFacts
 * @property {string} start
 * @property {string} end
 * @property {number} size
 * @property {string} name The first twelve characters.
 * @property {string | null} vendor
 * @property {string | null} time
 */

/**
 * Takes the drivers that a triage dump lists, in the order of their addresses.
 * @param {import('windows-kernel-dump').Module[]} listed
 * @param {import('./machine.js').Architecture} machine
 * @returns {LoadedModule[]}
 */
export function loadedModules(listed, machine) {
  return listed
    .map((one, place) => {
      const [start, last] = [one.base, lastEnd(machine)];
      const end = start + BigInt(one.size);
      const { name: path, entryPoint, timestamp, checksum } = one;
      const name = fileName(path);
      const isKernel = place === 0; // the kernel is the first that is loaded
      return { start, end: end < last ? end : last, path, name, entryPoint, timestamp, checksum, isKernel };
    })
    .filter(({ start, end }) => isSound(machine, start, end))
    .sort((a, b) => compare(a.start, b.start) || compare(a.end, b.end));
}

/**
 * Returns whether an image of the kernel can be in a range.
 * @param {import('./machine.js').Architecture} machine
 * @param {bigint} start
 * @param {bigint} end
 */
export const isSound = (machine, start, end) =>
  end > start && isKernelAddress(machine, start) && isKernelAddress(machine, end - 1n);

/**
 * @param {bigint} a
 * @param {bigint} b
 */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** @param {string} path */
function fileName(path) {
  const name = path.replaceAll('/', '\\').split('\\').pop() ?? '';
  return name.length > LONGEST_NAME ? '' : name;
}

/**
 * Describes the loaded drivers; null where the dump has no list of them.
 * @param {import('./dump.js').OpenDump} dump
 * @returns {ModuleFacts[] | null}
 */
export function moduleFacts(dump) {
  return dump.modules?.map((module) => {
    const known = knownDriver(module, dump);
    const { start, end, entryPoint } = module;
    return {
      start: hex(start),
      end: hex(end),
      size: Number(end - start),
      name: module.name,
      label: dump.places.labelOf(module),
      path: module.path,
      entry_point: entryPoint ? hex(entryPoint) : null,
      timestamp: hex(module.timestamp),
      date: linkDate(module, dump),
      checksum: hex(module.checksum),
      third_party: guessThirdParty(module, dump),
      vendor: known?.vendor ?? null,
      purpose: known?.purpose ?? null,
      timestamp_is_hash: isHash(module, dump),
    };
  }) ?? null;
}

/**
 * Describes the unloaded drivers; null where the dump has no list of them.
 * @param {import('./dump.js').OpenDump} dump
 * @returns {UnloadedFacts[] | null}
 */
export function unloadedFacts(dump) {
  return dump.unloaded?.map(({ name, start, end }) => ({
    start: hex(start),
    end: hex(end),
    size: Number(end - start),
    name,
    vendor: vendorOfCutName(name),
    time: null,
  })) ?? null;
}
