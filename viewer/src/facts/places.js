import { hex } from './values.js';

/**
 * An address with the module that it is in.
 * @typedef {{address: string, location: string | null}} Location
 * @typedef {import('./modules.js').LoadedModule} LoadedModule
 * @typedef {import('./modules.js').UnloadedModule} UnloadedModule
 */

const NUMBER = /^(?:0n[0-9]+|(?:0x)?[0-9a-f`]+)$/i;
const SURE_NUMBER = /^(?:[0-9`].*|.*`.*|.{8,})$/s;
const LAST_TERM = /^(?<rest>.+?)\s*[+-]\s*(?:0n[0-9]+|(?:0x)?[0-9a-f`]+)$/is;
const WITH_BASE = /^(?<name>.*)@(?<base>[0-9a-f]{1,16})$/is;

/** Names of addresses by the modules that they are in. */
export class Places {
  /**
   * @param {LoadedModule[]} modules The modules by their addresses.
   * @param {UnloadedModule[]} unloaded Unloaded drivers, the last one first.
   */
  constructor(modules, unloaded) {
    this.modules = modules;
    this.unloaded = unloaded;
    /** @type {Map<string, LoadedModule>} */
    this.byName = new Map();
    for (const nameOf of [(/** @type {LoadedModule} */ it) => it.name, stemOf]) {
      for (const module of modules) {
        const name = nameOf(module).toLowerCase();
        if (!this.byName.has(name)) {
          this.byName.set(name, module);
        }
      }
    }
    const kernel = modules.find((module) => module.isKernel);
    if (kernel) {
      this.byName.set('nt', kernel);
    }
  }

  /**
   * Returns the module that contains an address: of several, the one that begins last.
   * @param {bigint} address
   */
  find(address) {
    const found = this.modules.filter(({ start, end }) => start <= address && address < end);
    return found[found.length - 1] ?? null;
  }

  /**
   * Returns an address as `module+0x10`; null where no module contains it.
   * @param {bigint} address
   */
  placeOf(address) {
    const module = this.find(address);
    if (module) {
      const offset = address - module.start;
      const label = this.#label(module);
      return this.#leadsTo(label, module) ? `${label}+${hex(offset)}` : `${hex(module.start)}+${hex(offset)}`;
    }
    const old = this.unloaded.find(({ start, end }) => start <= address && address < end);
    return old ? `unloaded ${old.name}+${hex(address - old.start)}` : null;
  }

  /**
   * @param {bigint} address
   * @returns {Location}
   */
  locate(address) {
    return { address: hex(address), location: this.placeOf(address) };
  }

  /**
   * Returns a name that leads to the base of a module.
   * @param {LoadedModule} module
   */
  labelOf(module) {
    const labels = [this.#label(module), withBase(module)];
    return labels.find((label) => this.#leadsTo(label, module)) ?? hex(module.start);
  }

  /** @param {LoadedModule} module */
  #label(module) {
    const name = shortest(module);
    return this.#baseOf(name) === module.start ? name : withBase(module);
  }

  /** @param {string} name */
  #baseOf(name) {
    const parts = WITH_BASE.exec(name)?.groups;
    if (parts) {
      const base = BigInt(`0x${parts['base']}`);
      const wanted = (parts['name'] ?? '').toLowerCase();
      const found = this.modules.some((it) => it.start === base && namesOf(it).includes(wanted));
      if (found) {
        return base;
      }
    }
    return name ? this.byName.get(name.toLowerCase())?.start : undefined;
  }

  /**
   * Returns whether a reader of locations takes a label for the base of a module, and not for
   * another number.
   * @param {string} label
   * @param {LoadedModule} module
   */
  #leadsTo(label, { start }) {
    if (label !== label.trim() || label.startsWith('@') || /^0[xn][^+-]*$/i.test(label)) {
      return false;
    }
    for (let text = label; ; ) {
      if (NUMBER.test(text) && SURE_NUMBER.test(text)) {
        return text === label && text.toLowerCase() === start.toString(16);
      }
      const rest = LAST_TERM.exec(text)?.groups?.['rest'];
      if (rest === undefined) {
        return this.#baseOf(label) === start;
      }
      text = rest;
    }
  }
}

/** @param {LoadedModule} module */
const namesOf = (module) =>
  [module.name, stemOf(module), module.isKernel ? 'nt' : module.name].map((it) => it.toLowerCase());

/** @param {LoadedModule} module */
const withBase = (module) => `${shortest(module)}@${module.start.toString(16)}`;

/** @param {LoadedModule} module */
const shortest = (module) => (module.isKernel ? 'nt' : stemOf(module));

/** @param {LoadedModule} module */
const stemOf = ({ name, start }) =>
  name.replace(/(?<=[^.].*)\.[^.]*$/s, '') || start.toString(16);
