import { element } from './elements.js';
import { counted } from './format.js';

/** Entries of a list or an object that are shown. */
const MOST = 200;
const DEEPEST = 12;

/**
 * Shows a value of a document as a tree.
 * @param {any} value
 * @param {number} depth
 * @returns {import('./elements.js').Part}
 */
export function tree(value, depth = 0) {
  if (value === null || value === undefined) {
    return element('span', { class: 'unknown' }, 'unknown');
  }
  if (typeof value !== 'object') {
    return typeof value === 'string' && value === '' ? '(empty)' : String(value);
  }
  const entries = Object.entries(value);
  if (!entries.length) {
    return element('span', { class: 'unknown' }, 'none');
  }
  if (depth >= DEEPEST) {
    return '...';
  }
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) {
    return value.slice(0, MOST).join(', ') + (value.length > MOST ? ', ...' : '');
  }
  const shown = entries.slice(0, MOST);
  return element(
    'ul',
    { class: 'tree' },
    ...shown.map(([name, one]) =>
      element('li', {}, element('span', { class: 'name' }, `${labelOf(name, value)}: `), tree(one, depth + 1)),
    ),
    entries.length > MOST ? element('li', {}, `and ${counted(entries.length - MOST, 'more')}`) : null,
  );
}

/**
 * @param {string} name
 * @param {any} parent
 */
const labelOf = (name, parent) =>
  Array.isArray(parent) ? String(Number(name) + 1) : name.replaceAll('_', ' ');
