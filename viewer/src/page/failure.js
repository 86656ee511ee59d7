import { element } from './elements.js';
import { size } from './format.js';

/**
 * A file that has no facts to show: the field that is wrong, its offset, the expected value.
 * @param {File} file
 * @param {Record<string, string>} error The `error` of the documents of `kdmp --json`.
 */
export function failureView(file, error) {
  /** @type {[string, string | undefined][]} */
  const rows = [
    ['Field', error.field],
    ['Offset', error.offset],
    ['Expected', error.expected],
    ['Got', error.got],
    ['Format', error.format],
    ['Advice', error.advice],
    ['File', `${file.name}, ${size(file.size)}`],
  ];
  const shown = rows.filter(([, value]) => value);
  return element(
    'div',
    { class: 'failure', 'data-error': error.kind },
    element('h1', { id: 'dump-title', tabindex: '-1' }, `${file.name} cannot be shown`),
    element('p', {}, error.message),
    element(
      'dl',
      { class: 'facts' },
      ...shown.map(([label, value]) =>
        element('div', {}, element('dt', {}, label), element('dd', { 'data-field': label.toLowerCase() }, value)),
      ),
    ),
  );
}
