import { element } from '../elements.js';
import { counted } from '../format.js';

/**
 * Faults of the file that did not stop the reading; null without any.
 * @param {import('../view.js').View} view
 */
export function warnings(view) {
  /** @type {{kind: string, message: string}[]} */
  const all = view.facts.warnings ?? [];
  if (!all.length) {
    return null;
  }
  return element(
    'section',
    { class: 'warnings', id: 'warnings', 'aria-labelledby': 'warnings-title' },
    element('h2', { id: 'warnings-title' }, counted(all.length, 'warning')),
    element('ul', {}, ...all.map(({ kind, message }) => element('li', { 'data-warning': kind }, message))),
  );
}
