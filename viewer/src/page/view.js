import { Addresses } from './address.js';
import { element } from './elements.js';
import { Memory } from './memory.js';

/** A dump that is shown: its documents, its memory, and names of addresses. */
export class View {
  /**
   * @param {File} file
   * @param {import('windows-kernel-dump').KernelDump | null} dump Null if only the header is readable.
   * @param {any} facts Of `readFacts`.
   * @param {boolean} isPrivate Whether private fields are shown.
   */
  constructor(file, dump, facts, isPrivate) {
    this.file = file;
    this.name = file.name;
    this.dump = dump;
    this.isPrivate = isPrivate;
    this.facts = facts;
    this.pointerSize = facts.machine?.pointer_size ?? 8;
    this.isTriage = facts.dump_type?.name === 'triage';
    const blocks = facts.memory_blocks?.map((/** @type {any} */ each) => ({
      address: BigInt(each.address),
      size: each.size,
      offset: Number(each.file_offset),
    }));
    this.memory = new Memory(file, dump, this.pointerSize, blocks ?? null, stackOf(facts));
    this.addresses = new Addresses(this.memory);
    /** @type {{start: bigint, end: bigint, label: string}[]} */
    this.places = (facts.modules ?? [])
      .map((/** @type {any} */ each) => ({
        start: BigInt(each.start),
        end: BigInt(each.end),
        label: each.label,
      }))
      .sort((/** @type {any} */ a, /** @type {any} */ b) => (a.start < b.start ? -1 : 1));
  }

  /**
   * Makes an address of a document.
   * @param {string | null} text `0xfffff803`
   * @param {import('./memory.js').Space} space
   * @returns {import('./elements.js').Part}
   */
  address(text, space = 'virtual') {
    return text === null ? '' : this.addresses.make(BigInt(text), space);
  }

  /**
   * Makes an address.
   * @param {bigint} value
   * @param {import('./memory.js').Space} space
   */
  addressOf(value, space = 'virtual') {
    return this.addresses.make(value, space);
  }

  /**
   * Returns the bytes of an address of a space, as far as its width is concerned.
   * @param {import('./memory.js').Space} space
   */
  pointerSizeIn(space) {
    return space === 'virtual' ? this.pointerSize : 8;
  }

  /**
   * Returns an address as `nt+0x10`; null where no module contains it.
   * @param {bigint} address
   */
  placeOf(address) {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const place = this.places[middle];
      if (place && place.start <= address) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    const place = this.places[low - 1];
    if (!place || address >= place.end) {
      return null;
    }
    const offset = address - place.start;
    return offset === 0n ? place.label : `${place.label}+0x${offset.toString(16)}`;
  }

  /**
   * Reads an address as people type it: hexadecimal digits, a register, or a module and an offset.
   * @param {string} text
   * @returns {bigint | null}
   */
  parseAddress(text) {
    const [, base, sign, offset] =
      /^\s*(@?[^+\s]+?)\s*(?:([+-])\s*(?:0x)?([0-9a-f`]{1,17})\s*)?$/i.exec(text) ?? [];
    if (base === undefined) {
      return null;
    }
    const start = this.#named(base) ?? hexadecimal(base);
    const added = offset === undefined ? 0n : hexadecimal(offset);
    if (start === null || added === null) {
      return null;
    }
    const sum = sign === '-' ? start - added : start + added;
    return sum < 0n || sum >= 1n << 64n ? null : sum;
  }

  /** @param {string} name */
  #named(name) {
    if (name.startsWith('@')) {
      const value = this.facts.registers?.[name.slice(1).toLowerCase()];
      return value === undefined || value === null ? null : BigInt(value);
    }
    const lower = name.toLowerCase();
    const found = (this.facts.modules ?? []).find(
      (/** @type {any} */ each) =>
        each.label.toLowerCase() === lower || each.name?.toLowerCase() === lower,
    );
    return found ? BigInt(found.start) : null;
  }

  /**
   * Returns a command for this dump.
   * @param {string} verb
   */
  command(verb) {
    return `kdmp ${verb} ${/^[\w.+-]+$/.test(this.name) ? this.name : `"${this.name}"`}`;
  }

  /** Ends what is going on in the background. */
  close() {
    this.addresses.close();
  }
}

/** @param {any} facts */
function stackOf({ registers }) {
  const pointer = registers?.rsp ?? registers?.esp ?? registers?.sp;
  return typeof pointer === 'string' ? BigInt(pointer) : null;
}

/** @param {string} text */
function hexadecimal(text) {
  const digits = text.replaceAll('`', '').replace(/^0x/i, '');
  return /^[0-9a-f]{1,16}$/i.test(digits) ? BigInt(`0x${digits}`) : null;
}

/**
 * Makes a section of the page.
 * @param {string} id
 * @param {string | [string, number]} title Perhaps with the number of its rows.
 * @param {...import('./elements.js').Part} parts
 */
export function section(id, title, ...parts) {
  const [text, rows] = typeof title === 'string' ? [title, null] : title;
  return element(
    'section',
    { class: 'part', id, 'aria-labelledby': `${id}-title`, 'data-rows': rows },
    element('h2', { id: `${id}-title` }, text),
    ...parts,
  );
}
