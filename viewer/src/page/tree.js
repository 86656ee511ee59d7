import { element } from './elements.js';
import { counted } from './format.js';
import { fieldDoc, kindOf, sentence } from './schema_docs.js';

/** Entries of a list or an object that are shown. */
const MOST = 200;
const DEEPEST = 12;

/**
 * Shows a value of a document as a tree.
 * @param {any} value
 * @param {import('./schema_docs.js').Kind | null} kind Types of the value in a schema, whose
 *   documentation becomes titles of the names.
 * @param {number} depth
 * @returns {import('./elements.js').Part}
 */
export function tree(value, kind = null, depth = 0) {
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
  if (entries.length === 2 && typeof value.value === 'string' && typeof value.name === 'string') {
    return `${value.name.replaceAll('_', ' ')} (${value.value})`;
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
    ...shown.map(([name, one]) => branch(name, one, value, kind, depth)),
    entries.length > MOST ? element('li', {}, `and ${counted(entries.length - MOST, 'more')}`) : null,
  );
}

/**
 * @param {string} name
 * @param {any} value
 * @param {any} parent
 * @param {import('./schema_docs.js').Kind | null} kind
 * @param {number} depth
 */
function branch(name, value, parent, kind, depth) {
  const isList = Array.isArray(parent);
  const doc = isList ? null : fieldDoc(kind, name, parent);
  const label = isList ? String(Number(name) + 1) : name.replaceAll('_', ' ');
  return element(
    'li',
    { 'data-name': name },
    element('span', { class: 'name', title: sentence(doc) || null }, `${label}: `),
    tree(value, isList ? kind : kindOf(kind, doc), depth + 1),
  );
}
