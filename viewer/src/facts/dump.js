import { DumpError, KernelDump, WindowsKernelDump } from 'windows-kernel-dump';

import { HEAD, parseHeader } from './header.js';
import { architectureOf } from './machine.js';
import { isSound, loadedModules } from './modules.js';
import { Places } from './places.js';

const { DumpTypes } = WindowsKernelDump;

/**
 * A file of a page, or something else that has slices.
 * @typedef {object} Sliceable
 * @property {number} size
 * @property {string} [name]
 * @property {(start: number, end: number) => {arrayBuffer(): Promise<ArrayBuffer>}} slice
 *
 * An open dump: its header, and a reader unless the rest of the file is damaged.
 * @typedef {object} OpenDump
 * @property {Sliceable} file
 * @property {string} name
 * @property {import('windows-kernel-dump').WindowsKernelDump} parsed
 * @property {import('./header.js').Header} header
 * @property {import('./machine.js').Architecture} machine
 * @property {KernelDump | null} reader
 * @property {string} damage Why there is no reader; empty where there is one.
 * @property {import('./modules.js').LoadedModule[] | null} modules
 * @property {import('./modules.js').UnloadedModule[] | null} unloaded
 * @property {import('windows-kernel-dump').DataBlob[] | null} blobs
 * @property {Places} places
 * @property {Record<string, string>} lacking Why a list is null, by its name.
 */

/**
 * Opens a dump, and reads what its facts are made of.
 * @param {Sliceable} file
 * @param {string} name
 * @returns {Promise<OpenDump>}
 * @throws {import('./errors.js').FactsError} It is no kernel dump, or ends inside its header.
 */
export async function openDump(file, name) {
  const source = {
    size: file.size,
    read: async (/** @type {number} */ offset, /** @type {number} */ length) =>
      new Uint8Array(await file.slice(offset, offset + length).arrayBuffer()),
  };
  const head = await source.read(0, Math.min(HEAD, file.size));
  const parsed = parseHeader(head, name, file.size);
  const machine = architectureOf(parsed);
  /** @type {Record<string, string>} */
  const lacking = {};
  const reader = await attempt(lacking, 'reader', () => KernelDump.open(source));
  const damage = lacking['reader'] ?? '';
  /**
   * @template T
   * @param {string} key
   * @param {(reader: KernelDump) => Promise<T>} read
   */
  const list = (key, read) =>
    attempt(lacking, key, async () => {
      if (!reader) {
        throw new DumpError('damaged', damage);
      }
      return read(reader);
    });
  const isTriage = parsed.header.dumpType === DumpTypes.TRIAGE;
  /**
   * @template T
   * @param {string} key
   * @param {(reader: KernelDump) => Promise<T>} read
   */
  const listOfTriage = (key, read) => {
    lacking[key] = 'only triage dumps list it in the file; kdmp finds it in the memory';
    return isTriage ? list(key, read) : null;
  };
  const modules = await listOfTriage('modules', async (it) =>
    loadedModules(await it.modules(), machine),
  );
  const unloaded = await listOfTriage('unloaded', async (it) =>
    (await it.unloadedModules()).filter(({ start, end }) => isSound(machine, start, end)),
  );
  const blobs = await list('blobs', (it) => it.blobs());
  const places = new Places(modules ?? [], unloaded ?? []);
  const { header } = parsed;
  const lists = { modules, unloaded, blobs, places, lacking };
  return { file, name, parsed, header, machine, reader, damage, ...lists };
}

/**
 * Returns what is read; null where the dump has none, with the reason recorded.
 * @template T
 * @param {Record<string, string>} lacking
 * @param {string} key
 * @param {() => Promise<T>} read
 */
async function attempt(lacking, key, read) {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof DumpError)) {
      throw error;
    }
    lacking[key] = error.message;
    return null;
  }
}
