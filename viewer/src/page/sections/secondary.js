import { hashOf } from '../address.js';
import { element } from '../elements.js';
import { counted, size } from '../format.js';
import { smbiosTree } from '../smbios_tree.js';
import { table } from '../table.js';
import { section } from '../view.js';

/**
 * The secondary data.
 * @param {import('../view.js').View} view
 */
export function secondary(view) {
  const rows = view.facts.secondary;
  if (!rows?.length) {
    return section('secondary', 'Secondary data', element('p', { class: 'unknown' }, 'The dump has none.'));
  }
  /** @type {Map<number, HTMLDetailsElement>} */
  const decoded = new Map(
    rows
      .filter((/** @type {any} */ row) => row.decoded)
      .map((/** @type {any} */ row) => [row.number, decodedBlob(row)]),
  );
  const all = rows.reduce((/** @type {number} */ sum, /** @type {any} */ row) => sum + row.size, 0);
  return section(
    'secondary',
    ['Secondary data', rows.length],
    table({
      name: 'blobs',
      caption: `${counted(rows.length, 'blob')}, ${size(all)}, that drivers and the kernel added`,
      rows,
      key: (row) => `blob ${row.number}`,
      text: (row) => [row.name, row.owner, row.tag].join(' '),
      columns: [
        { title: 'Name', value: (row) => row.name, cell: (row) => row.name ?? 'not described', kind: 'text' },
        { title: 'No.', value: (row) => row.number, kind: 'number' },
        { title: 'Size', value: (row) => row.size, cell: (row) => size(row.size), kind: 'number' },
        { title: 'Written by', value: (row) => row.owner },
        {
          title: 'File offset',
          value: (row) => BigInt(row.file_offset),
          cell: (row) => bytesLink(view, row),
          kind: 'nowrap',
        },
        { title: 'Tag', value: (row) => row.tag, cell: (row) => element('code', {}, row.tag), kind: 'nowrap' },
        {
          title: 'Contents',
          value: (row) => (row.decoded ? 'decoded' : null),
          cell: (row) => openButton(decoded.get(row.number), row),
        },
      ],
    }),
    ...decoded.values(),
  );
}

/**
 * @param {import('../view.js').View} view
 * @param {any} row
 */
function bytesLink(view, row) {
  if (!row.size || (row.private && !view.isPrivate)) {
    return [
      element('span', { class: 'mono' }, row.file_offset),
      row.size ? element('span', { class: 'evidence', title: row.private }, ' masked') : null,
    ];
  }
  return element('a', { class: 'mono', href: hashOf('file', BigInt(row.file_offset)) }, row.file_offset);
}

/**
 * @param {HTMLDetailsElement | undefined} details
 * @param {any} row
 */
const openButton = (details, row) =>
  details &&
  element(
    'button',
    {
      type: 'button',
      'aria-label': `Show the contents of blob ${row.number}`,
      click: () => {
        details.open = true;
        details.querySelector('summary')?.focus();
      },
    },
    'Show',
  );

/** @param {any} row */
function decodedBlob(row) {
  const details = element(
    'details',
    { 'data-blob': row.number, toggle: fill },
    element('summary', {}, `${row.name ?? row.tag} (blob ${row.number}), decoded`),
  );

  function fill() {
    if (details.open && details.childElementCount === 1) {
      details.append(smbiosTree(row.decoded));
    }
  }

  return details;
}
