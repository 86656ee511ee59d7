import { element } from './elements.js';
import { count, counted } from './format.js';

/** Rows that are shown at first, and added by a button. */
const PORTION = 300;
/** Rows that are made before the page is shown. */
const AT_ONCE = 40;
const NEXT_PORTION = 2000;

/**
 * A column: what it is sorted by, and what it shows.
 * @template Row
 * @typedef {object} Column
 * @property {string} title
 * @property {(row: Row) => string | number | bigint | null} value Sorted by; nulls come last.
 * @property {(row: Row) => import('./elements.js').Part} [cell] Shown; the value if left out.
 * @property {string} [kind] Class of the cells: `number`, `text`, `nowrap`.
 */

/**
 * Makes a table that can be sorted by each column and filtered.
 * @template Row
 * @param {object} options
 * @param {string} options.name Plural noun of the rows: `modules`.
 * @param {string} options.caption
 * @param {Column<Row>[]} options.columns The first one names the row.
 * @param {Row[]} options.rows In the order that is shown first.
 * @param {(row: Row) => string} [options.text] Searched by the filter; no filter if left out.
 * @param {(row: Row) => string} [options.key] Stored in `data-row` of a row.
 * @param {boolean} [options.sortable]
 */
export function table({ name, caption, columns, rows, text, key, sortable = true }) {
  let shown = rows;
  let limit = AT_ONCE;
  /** @type {{column: Column<Row>, down: boolean} | null} */
  let order = null;
  const body = element('tbody');
  const result = element('p', { class: 'muted', role: 'status' });
  const more = element('p', { class: 'more' });
  const heads = columns.map((column) =>
    element(
      'th',
      { scope: 'col', class: column.kind, 'aria-sort': sortable ? 'none' : null },
      sortable
        ? element(
            'button',
            { type: 'button', click: () => sortBy(column) },
            column.title,
            element('span', { class: 'arrow', 'aria-hidden': 'true' }),
          )
        : column.title,
    ),
  );

  /** @param {Column<Row>} column */
  function sortBy(column) {
    order = { column, down: order?.column === column ? !order.down : false };
    heads.forEach((head, i) => {
      const here = columns[i] === column;
      head.setAttribute('aria-sort', here ? (order?.down ? 'descending' : 'ascending') : 'none');
      const arrow = head.querySelector('.arrow');
      if (arrow) {
        arrow.textContent = here ? (order?.down ? '\u25be' : '\u25b4') : '';
      }
    });
    update();
  }

  /** @param {string} words */
  function filter(words) {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    shown = rows.filter((row) => {
      const searched = (text?.(row) ?? '').toLowerCase();
      return wanted.every((word) => searched.includes(word));
    });
    limit = PORTION;
    result.textContent = wanted.length ? `${count(shown.length)} of ${count(rows.length)}` : '';
    update();
  }

  function update() {
    const sorted = order ? sortRows(shown, order.column, order.down) : shown;
    body.replaceChildren(...sorted.slice(0, limit).map((row) => tableRow(row, columns, key)));
    const left = sorted.length - limit;
    more.replaceChildren();
    if (left > 0 && limit > AT_ONCE) {
      const words = left > NEXT_PORTION ? `${count(NEXT_PORTION)} of ${count(left)}` : count(left);
      more.append(
        element('button', { type: 'button', click: showMore }, `Show ${words} more ${name}`),
      );
    }
  }

  function showMore() {
    const next = body.rows.length;
    limit += NEXT_PORTION;
    update();
    const row = body.rows[next];
    row?.setAttribute('tabindex', '-1');
    row?.focus();
  }

  update();
  limit = PORTION;
  if (rows.length > AT_ONCE) {
    afterFrame(() => body.rows.length === AT_ONCE && update());
  }
  const field = element('input', {
    type: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    input: (/** @type {Event} */ event) => filter(/** @type {HTMLInputElement} */ (event.target).value),
  });
  const above =
    text && rows.length > 1
      ? element('div', { class: 'above' }, element('label', {}, `Filter ${name}`, field), result)
      : null;
  return element(
    'div',
    { class: 'table' },
    above,
    element(
      'div',
      { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': `Table of ${name}` },
      element(
        'table',
        { class: 'wide' },
        element('caption', {}, caption || counted(rows.length, name)),
        element('thead', {}, element('tr', {}, ...heads)),
        body,
      ),
    ),
    more,
  );
}

/**
 * Calls a function when the page has been drawn, or after a while where it is not.
 * @param {() => void} then
 */
function afterFrame(then) {
  const timer = setTimeout(then, 1000);
  requestAnimationFrame(() => {
    clearTimeout(timer);
    setTimeout(then, 0);
  });
}

/**
 * @template Row
 * @param {Row[]} rows
 * @param {Column<Row>} column
 * @param {boolean} down
 */
function sortRows(rows, column, down) {
  const keyed = rows.map((row) => ({ row, value: column.value(row) }));
  const sign = down ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null) {
      return Number(a.value === null) - Number(b.value === null);
    }
    return sign * compare(a.value, b.value);
  });
  return keyed.map(({ row }) => row);
}

/**
 * @param {string | number | bigint} a
 * @param {string | number | bigint} b
 */
function compare(a, b) {
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x < y ? -1 : Number(x > y);
  }
  return a < b ? -1 : Number(a > b);
}

/**
 * @template Row
 * @param {Row} row
 * @param {Column<Row>[]} columns
 * @param {((row: Row) => string) | undefined} key
 */
function tableRow(row, columns, key) {
  const cells = columns.map((column, i) => {
    const value = column.cell ? column.cell(row) : column.value(row)?.toString();
    const attributes = { class: column.kind, scope: i === 0 ? 'row' : null };
    return element(i === 0 ? 'th' : 'td', attributes, value ?? '');
  });
  return element('tr', { 'data-row': key?.(row) }, ...cells);
}
