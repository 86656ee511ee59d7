import { element } from './elements.js';
import { count, duration, moment, size } from './format.js';

/**
 * A row of a list of facts.
 * @typedef {object} FactRow
 * @property {string} path Where the fact is in the document: `build.number`.
 * @property {string} label
 * @property {((value: any, view: import('./view.js').View) => import('./elements.js').Part) | null} [show]
 *   Makes what is shown; null if only the reason is shown why there is no such fact.
 */

/**
 * Returns a part of a document by its path; undefined where the document has no such part.
 * @param {any} document
 * @param {string} path
 */
export function partOf(document, path) {
  return path.split('.').reduce((part, name) => part?.[name], document);
}

/**
 * @param {unknown} fact
 * @returns {boolean}
 */
const isInferred = (fact) =>
  typeof fact === 'object' && fact !== null && 'value' in fact && 'evidence' in fact;

/**
 * Makes a list of facts; those that are not known are folded, with their reasons.
 * @param {import('./view.js').View} view
 * @param {FactRow[]} rows
 * @returns {import('./elements.js').Part}
 */
export function factList(view, rows) {
  /** @type {HTMLElement[]} */
  const known = [];
  /** @type {HTMLElement[]} */
  const unknown = [];
  const reasons = view.facts.unavailable ?? {};
  for (const row of rows) {
    const fact = partOf(view.facts, row.path);
    if (fact === null) {
      const reason = reasonOf(reasons, row.path);
      if (reason) {
        unknown.push(pair(row, element('span', { class: 'unknown' }, reason)));
      }
    } else if (fact !== undefined && row.show !== null) {
      known.push(factRow(view, row, fact));
    }
  }
  return [
    known.length ? element('dl', { class: 'facts' }, ...known) : null,
    unknown.length
      ? element(
          'details',
          { class: 'unknowns' },
          element('summary', {}, `Not known: ${unknown.length}`),
          element('dl', { class: 'facts' }, ...unknown),
        )
      : null,
  ];
}

/**
 * @param {Record<string, string>} reasons
 * @param {string} path
 */
function reasonOf(reasons, path) {
  const parts = path.split('.');
  for (let n = parts.length; n > 0; n -= 1) {
    const reason = reasons[parts.slice(0, n).join('.')];
    if (reason) {
      return reason;
    }
  }
  return null;
}

/**
 * @param {import('./view.js').View} view
 * @param {FactRow} row
 * @param {any} fact
 */
function factRow(view, row, fact) {
  const value = isInferred(fact) ? fact.value : fact;
  const shown = row.show ? row.show(value, view) : String(value);
  return pair(
    row,
    element('span', { 'data-fact': row.path }, shown),
    isInferred(fact) && fact.confidence !== 'high'
      ? element('span', { class: 'sure' }, `${fact.confidence} confidence`)
      : null,
    isInferred(fact) ? element('span', { class: 'evidence' }, fact.evidence) : null,
  );
}

/**
 * @param {{label: string}} row
 * @param {...import('./elements.js').Part} parts
 */
function pair(row, ...parts) {
  return element('div', {}, element('dt', {}, row.label), element('dd', {}, ...parts));
}

/** Ways to show the value of a fact. */
export const as = {
  /** @param {number} value */
  count: (value) => count(value),
  /** @param {number} value */
  size: (value) => size(value),
  /** @param {string} value */
  moment: (value) => moment(value),
  /** @param {number} value */
  duration: (value) => duration(value),
  /** @param {boolean} value */
  yes: (value) => (value ? 'yes' : 'no'),
  /** @param {string} value */
  mono: (value) => element('span', { class: 'mono' }, value),
  /** @param {{value: string, name: string | null}} value */
  named: (value) => (value.name === null ? value.value : `${value.name} (${value.value})`),
  /** @param {number} value */
  id: (value) => `${value} (0x${value.toString(16)})`,
  /** @param {string} value @param {import('./view.js').View} view */
  address: (value, view) => view.address(value),
  /** @param {string} value @param {import('./view.js').View} view */
  physical: (value, view) => view.address(value, 'physical'),
  /**
   * @param {{address: string, location: string | null}} value
   * @param {import('./view.js').View} view
   */
  location: (value, view) => [view.address(value.address), value.location && ` ${value.location}`],
};
