import { copyButton } from './clipboard.js';
import { element } from './elements.js';
import { windbg } from './format.js';

/** Addresses that are looked up at once. */
const AT_ONCE = 16;
const LETTERS = { virtual: 'v', physical: 'p', file: 'f' };

/** Makes addresses; those whose bytes are in the dump become links to the view of memory. */
export class Addresses {
  /** @type {{span: HTMLElement, space: import('./memory.js').Space, value: bigint}[]} */
  #waiting = [];
  #running = 0;
  #closed = false;

  /** @param {import('./memory.js').Memory} memory */
  constructor(memory) {
    this.memory = memory;
  }

  /**
   * Makes an address.
   * @param {bigint} value
   * @param {import('./memory.js').Space} space
   * @returns {HTMLElement}
   */
  make(value, space) {
    const text = windbg(value, space === 'virtual' ? this.memory.pointerSize : 8);
    const digits = `0x${value.toString(16)}`;
    return element(
      'span',
      { class: 'address', 'data-address': digits },
      this.#linked(value, space, text),
      copyButton(digits),
    );
  }

  /**
   * Makes a link at once if the bytes are known to be stored, else perhaps later.
   * @param {bigint} value
   * @param {import('./memory.js').Space} space
   * @param {string} text
   */
  #linked(value, space, text) {
    const isStored = value === 0n ? false : this.memory.storedNow(space, value);
    if (isStored) {
      return link(value, space, text);
    }
    const span = element('span', {}, text);
    if (isStored === null) {
      this.#waiting.push({ span, space, value });
      this.#start();
    }
    return span;
  }

  /** Looks nothing up any more. */
  close() {
    this.#closed = true;
    this.#waiting = [];
  }

  #start() {
    while (this.#running < AT_ONCE && this.#waiting.length) {
      this.#running += 1;
      // The page is shown first.
      setTimeout(() => this.#next(), 0);
    }
  }

  async #next() {
    for (let one = this.#waiting.shift(); one && !this.#closed; one = this.#waiting.shift()) {
      const { span, space, value } = one;
      if (await this.memory.isStored(space, value)) {
        span.replaceWith(link(value, space, span.textContent ?? ''));
      }
    }
    this.#running -= 1;
  }
}

/**
 * @param {bigint} value
 * @param {import('./memory.js').Space} space
 * @param {string} text
 */
const link = (value, space, text) =>
  element('a', { href: hashOf(space, value), title: 'Show the bytes' }, text);

/**
 * Returns the part of the page's address that shows memory.
 * @param {import('./memory.js').Space} space
 * @param {bigint} value
 */
export const hashOf = (space, value) => `#${LETTERS[space]}=0x${value.toString(16)}`;

/**
 * Reads the part of the page's address; null for any other.
 * @param {string} hash
 * @returns {{space: import('./memory.js').Space, value: bigint} | null}
 */
export function addressIn(hash) {
  const found = /^#([vpf])=(0x[0-9a-f]{1,16})$/i.exec(hash);
  if (!found) {
    return null;
  }
  const [, letter, digits] = found;
  const spaces = { v: 'virtual', p: 'physical', f: 'file' };
  const space = /** @type {any} */ (spaces)[/** @type {string} */ (letter)];
  return { space, value: BigInt(/** @type {string} */ (digits)) };
}
