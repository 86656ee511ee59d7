import { element } from '../elements.js';
import { count, counted, moment, plainHex, size } from '../format.js';
import { table } from '../table.js';
import { section } from '../view.js';

/**
 * The loaded modules.
 * @param {import('../view.js').View} view
 */
export function modules(view) {
  const rows = view.facts.modules;
  if (!rows?.length) {
    return lacking(view, 'modules', 'Modules');
  }
  const others = rows.filter((/** @type {any} */ row) => row.third_party?.value).length;
  return section(
    'modules',
    ['Modules', rows.length],
    table({
      name: 'modules',
      caption: `${counted(rows.length, 'module')}; ${count(others)} probably not of Microsoft, by name, place and timestamp (a guess)`,
      rows,
      key: (row) => row.start,
      text: (row) => [row.name, row.path, row.vendor, row.purpose, row.start, dated(row), maker(row)].join(' '),
      columns: [
        { title: 'Name', value: (row) => row.name ?? '' },
        { title: 'Start', value: (row) => BigInt(row.start), cell: (row) => view.address(row.start), kind: 'nowrap' },
        { title: 'Size', value: (row) => row.size, cell: (row) => size(row.size), kind: 'number' },
        { title: 'Linked', value: (row) => row.date?.value ?? null, cell: (row) => dated(row), kind: 'nowrap' },
        {
          title: 'Maker and purpose',
          value: (row) => maker(row),
          cell: (row) => [
            element(
              'span',
              { class: row.third_party?.value ? 'own' : null, title: row.third_party?.evidence },
              maker(row),
            ),
            row.purpose && element('span', { class: 'evidence' }, ` ${row.purpose}`),
          ],
          kind: 'text',
        },
        { title: 'Path', value: (row) => row.path, kind: 'path' },
      ],
    }),
  );
}

/** @param {any} row */
function dated(row) {
  if (row.date) {
    return row.date.value;
  }
  if (row.timestamp === null || row.timestamp === undefined) {
    return 'not saved';
  }
  const isHash = row.timestamp_is_hash;
  return `${isHash ? 'hash ' : ''}${plainHex(row.timestamp, 8)}`;
}

/** @param {any} row */
function maker(row) {
  if (row.vendor) {
    return row.vendor;
  }
  if (!row.third_party) {
    return 'unknown';
  }
  return row.third_party.value ? 'not Microsoft?' : 'Microsoft?';
}

/**
 * The unloaded drivers.
 * @param {import('../view.js').View} view
 */
export function unloaded(view) {
  const rows = view.facts.unloaded;
  if (!rows?.length) {
    return lacking(view, 'unloaded', 'Unloaded drivers');
  }
  const numbered = rows.map((/** @type {any} */ row, /** @type {number} */ i) => ({ ...row, number: i + 1 }));
  return section(
    'unloaded',
    ['Unloaded drivers', rows.length],
    table({
      name: 'unloaded drivers',
      caption: `${counted(rows.length, 'driver')} in the order of the list; names are cut after 12 characters`,
      rows: numbered,
      key: (row) => row.start,
      text: (row) => [row.name, row.vendor, row.start, row.end].join(' '),
      columns: [
        { title: 'Name', value: (row) => row.name ?? '' },
        { title: 'No.', value: (row) => row.number, kind: 'number' },
        { title: 'Start', value: (row) => BigInt(row.start), cell: (row) => view.address(row.start), kind: 'nowrap' },
        { title: 'End', value: (row) => BigInt(row.end), cell: (row) => view.address(row.end), kind: 'nowrap' },
        { title: 'Size', value: (row) => row.size, cell: (row) => size(row.size), kind: 'number' },
        { title: 'Maker', value: (row) => row.vendor },
        { title: 'Unloaded', value: (row) => row.time, cell: (row) => (row.time ? moment(row.time) : '') },
      ],
    }),
  );
}

/**
 * @param {import('../view.js').View} view
 * @param {'modules' | 'unloaded'} id
 * @param {string} title
 */
function lacking(view, id, title) {
  const text = view.isTriage
    ? 'The dump has none.'
    : 'The list of a dump with pages is in its memory, and is found by structures of the kernel: ';
  return section(
    id,
    title,
    element('p', { class: 'unknown' }, text, view.isTriage ? null : element('code', {}, view.command(id))),
  );
}
