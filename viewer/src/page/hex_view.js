import { addressIn, hashOf } from './address.js';
import { append, element } from './elements.js';
import { count, windbg } from './format.js';
import { Memory } from './memory.js';

const ROW = 16;
const ROWS = 32;
const WINDOW = ROW * ROWS;
const NAMES = { virtual: 'virtual address', physical: 'physical address', file: 'file offset' };

/**
 * A part of the page that shows memory as bytes or as words.
 * @param {import('./view.js').View} view
 * @returns {{node: HTMLElement, show: (space: import('./memory.js').Space, address: bigint) => Promise<void>}}
 */
export function hexView(view) {
  const { memory } = view;
  /** @type {{space: import('./memory.js').Space, address: bigint} | null} */
  let current = null;
  let words = false;
  const field = element('input', {
    id: 'goto-address',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: view.places.length ? 'nt+0x10, @rsp' : '@rsp, fffff803`12345678',
    'aria-describedby': 'goto-fault',
  });
  const spaces = element(
    'select',
    {},
    ...memory.spaces.map((space) => element('option', { value: space }, NAMES[space])),
  );
  const fault = element('p', { id: 'goto-fault', class: 'muted', role: 'alert' });
  const form = element(
    'form',
    { class: 'goto', submit: go },
    element('label', {}, element('span', {}, 'Address or module+offset'), field),
    element('label', {}, element('span', {}, 'Kind'), spaces),
    element('button', { type: 'submit' }, 'Show memory'),
    fault,
  );
  const shown = element('div', { id: 'memory-bytes', tabindex: '-1' });
  const node = element('div', { class: 'memory' }, form, shown);

  /** @param {Event} event */
  function go(event) {
    event.preventDefault();
    const address = view.parseAddress(field.value);
    fault.textContent = address === null ? 'Neither an address nor a module and an offset.' : '';
    if (address !== null) {
      const hash = hashOf(/** @type {import('./memory.js').Space} */ (spaces.value), address);
      if (location.hash === hash) {
        void show(/** @type {import('./memory.js').Space} */ (spaces.value), address);
      }
      location.hash = hash;
    }
  }

  /**
   * @param {import('./memory.js').Space} space
   * @param {bigint} address
   */
  async function show(space, address) {
    current = { space, address };
    const start = Memory.rowOf(address);
    const [{ pieces, reason }, place] = await Promise.all([
      memory.window(space, start, WINDOW),
      memory.locate(space, address),
    ]);
    if (current.space !== space || current.address !== address) {
      return;
    }
    spaces.value = space;
    const stored = pieces.reduce((sum, piece) => sum + (piece.bytes ? piece.size : 0), 0);
    const bytes = joined(pieces, start);
    shown.replaceChildren(
      pager(space, start),
      stored
        ? element(
            'div',
            { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': 'Bytes of memory' },
            words && space !== 'file'
              ? wordTable(view, caption(space, address, place, stored), bytes, start, address)
              : byteTable(view, caption(space, address, place, stored), bytes, start, address, space),
          )
        : element('p', { class: 'message' }, notStored(space, address, reason)),
    );
  }

  /**
   * @param {import('./memory.js').Space} space
   * @param {bigint} start
   */
  function pager(space, start) {
    /** @param {bigint} to @param {string} text */
    const step = (to, text) =>
      element(
        'button',
        { type: 'button', disabled: to < 0n, click: () => (location.hash = hashOf(space, to)) },
        text,
      );
    const size = BigInt(WINDOW);
    return element(
      'div',
      { class: 'pager' },
      step(start >= size ? start - size : start === 0n ? -1n : 0n, `Back ${WINDOW} bytes`),
      step(start + size, `On ${WINDOW} bytes`),
      space === 'file'
        ? null
        : element(
            'button',
            { type: 'button', 'aria-pressed': String(words), click: toggleWords },
            'As pointers',
          ),
    );
  }

  function toggleWords() {
    words = !words;
    if (current) {
      void show(current.space, current.address).then(() => {
        /** @type {HTMLElement | null} */ (shown.querySelector('[aria-pressed]'))?.focus();
      });
    }
  }

  /**
   * @param {import('./memory.js').Space} space
   * @param {bigint} address
   * @param {{physical: bigint | null, offset: bigint | null}} place
   * @param {number} stored
   */
  function caption(space, address, place, stored) {
    const where = space === 'virtual' ? view.placeOf(address) : null;
    return [
      `${count(stored)} bytes at ${NAMES[space]} ${windbg(address, view.pointerSizeIn(space))}`,
      where && ` (${where})`,
      place.physical !== null && space === 'virtual' && `, physical ${windbg(place.physical)}`,
      place.offset !== null && space !== 'file' && `, file offset 0x${place.offset.toString(16)}`,
    ].filter(Boolean).join('');
  }

  /**
   * @param {import('./memory.js').Space} space
   * @param {bigint} address
   * @param {string | null} reason
   */
  function notStored(space, address, reason) {
    const text = `Nothing is stored at ${NAMES[space]} ${windbg(address, view.pointerSizeIn(space))}`;
    return reason ? `${text}: ${reason}.` : `${text}.`;
  }

  return { node, show };
}

/**
 * Joins pieces to a list with a byte or null for each address.
 * @param {import('./memory.js').Piece[]} pieces
 * @param {bigint} start
 * @returns {(number | null)[]}
 */
function joined(pieces, start) {
  const last = pieces[pieces.length - 1];
  const length = last ? Number(last.at - start) + last.size : 0;
  /** @type {(number | null)[]} */
  const bytes = new Array(length).fill(null);
  for (const { at, bytes: some } of pieces) {
    some?.forEach((byte, i) => (bytes[Number(at - start) + i] = byte));
  }
  return bytes;
}

/**
 * @param {import('./view.js').View} view
 * @param {string} caption
 * @param {(number | null)[]} bytes
 * @param {bigint} start
 * @param {bigint} marked
 * @param {import('./memory.js').Space} space
 */
function byteTable(view, caption, bytes, start, marked, space) {
  const rows = [];
  for (let at = 0; at < bytes.length; at += ROW) {
    const some = bytes.slice(at, at + ROW);
    const here = start + BigInt(at);
    const cell = element('td');
    some.forEach((byte, i) => {
      const text = byte === null ? '??' : byte.toString(16).padStart(2, '0');
      const gap = i === 0 ? '' : i === ROW / 2 ? '  ' : ' ';
      append(cell, [gap, here + BigInt(i) === marked ? element('mark', {}, text) : text]);
    });
    rows.push(
      element(
        'tr',
        { class: some.every((byte) => byte === null) ? 'absent' : null },
        element('th', { scope: 'row' }, windbg(here, view.pointerSizeIn(space))),
        cell,
        element('td', {}, some.map(asCharacter).join('')),
      ),
    );
  }
  return hexTable(caption, ['Address', 'Bytes', 'Text'], rows);
}

/** @param {number | null} byte */
const asCharacter = (byte) =>
  byte !== null && byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.';

/**
 * @param {import('./view.js').View} view
 * @param {string} caption
 * @param {(number | null)[]} bytes
 * @param {bigint} start
 * @param {bigint} marked
 */
function wordTable(view, caption, bytes, start, marked) {
  const size = view.memory.pointerSize;
  const rows = [];
  for (let at = 0; at + size <= bytes.length; at += size) {
    const some = bytes.slice(at, at + size);
    const here = start + BigInt(at);
    const value = some.reduceRight(
      (/** @type {bigint | null} */ sum, byte) =>
        sum === null || byte === null ? null : (sum << 8n) | BigInt(byte),
      0n,
    );
    const isMarked = marked >= here && marked < here + BigInt(size);
    const text = windbg(here, size);
    rows.push(
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, isMarked ? element('mark', {}, text) : text),
        element('td', {}, value === null ? '?'.repeat(2 * size) : view.addressOf(value)),
        element('td', {}, value === null ? '' : view.placeOf(value) ?? ''),
        element('td', {}, some.map(asCharacter).join('')),
      ),
    );
  }
  return hexTable(caption, ['Address', 'Value', 'Location', 'Text'], rows);
}

/**
 * @param {string} caption
 * @param {string[]} titles
 * @param {HTMLElement[]} rows
 */
function hexTable(caption, titles, rows) {
  return element(
    'table',
    { class: 'hex' },
    element('caption', {}, caption),
    element(
      'thead',
      {},
      element('tr', {}, ...titles.map((title) => element('th', { scope: 'col' }, title))),
    ),
    element('tbody', {}, ...rows),
  );
}

/**
 * Returns the address that the page's address asks for, if any.
 * @returns {{space: import('./memory.js').Space, value: bigint} | null}
 */
export const askedAddress = () => addressIn(location.hash);
