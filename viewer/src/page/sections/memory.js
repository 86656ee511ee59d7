import { hashOf } from '../address.js';
import { element } from '../elements.js';
import { counted, size } from '../format.js';
import { hexView } from '../hex_view.js';
import { physicalMap, readCoverage } from '../physical_map.js';
import { table } from '../table.js';
import { section } from '../view.js';

const PAGE = 0x1000n;

/**
 * Memory: the map of physical pages, blocks or runs, and bytes by address.
 * @param {import('../view.js').View} view
 * @returns {Promise<{node: HTMLElement, hex: ReturnType<typeof hexView>}>}
 */
export async function memory(view) {
  const hex = hexView(view);
  const contents = await memoryContents(view).catch((error) =>
    element('p', { class: 'message' }, `The list of the memory cannot be read: ${error.message}`),
  );
  return { node: section('memory', 'Memory', contents, element('h3', {}, 'Bytes'), hex.node), hex };
}

/** @param {import('../view.js').View} view */
async function memoryContents(view) {
  const { dump } = view;
  if (!dump) {
    return element('p', { class: 'message' }, 'Only the file itself can be shown: its index of memory cannot be read.');
  }
  if (view.isTriage) {
    return blockTable(view, view.memory.blocks ?? []);
  }
  const coverage = await readCoverage(dump);
  return [physicalMap(coverage), coverage.runs.length ? runTable(view, coverage) : null];
}

/**
 * @param {import('../view.js').View} view
 * @param {{address: bigint, size: number, offset: number}[]} rows
 */
function blockTable(view, rows) {
  const all = rows.reduce((sum, row) => sum + row.size, 0);
  return table({
    name: 'blocks',
    caption: `${counted(rows.length, 'block')} of virtual memory, ${size(all)}`,
    rows,
    key: (row) => `0x${row.address.toString(16)}`,
    text: (row) => `${row.address.toString(16)} ${view.placeOf(row.address) ?? ''}`,
    columns: [
      {
        title: 'Start',
        value: (row) => row.address,
        cell: (row) => view.addressOf(row.address),
        kind: 'nowrap',
      },
      { title: 'Size', value: (row) => row.size, cell: (row) => `0x${row.size.toString(16)}`, kind: 'number' },
      { title: 'File offset', value: (row) => row.offset, cell: (row) => fileLink(row.offset), kind: 'nowrap' },
      { title: 'Location', value: (row) => view.placeOf(row.address), kind: 'text' },
    ],
  });
}

/** @param {number} offset */
const fileLink = (offset) =>
  element('a', { class: 'mono', href: hashOf('file', BigInt(offset)) }, `0x${offset.toString(16)}`);

/**
 * @param {import('../view.js').View} view
 * @param {import('../physical_map.js').Coverage} coverage
 */
function runTable(view, { runs, isSampled }) {
  return table({
    name: 'runs',
    caption: `${isSampled ? 'The first ' : ''}${counted(runs.length, 'run')} of pages that are consecutive in memory and in the file`,
    rows: runs,
    key: (row) => `0x${row.frame.toString(16)}`,
    columns: [
      {
        title: 'Start',
        value: (row) => row.frame,
        cell: (row) => view.addressOf(BigInt(row.frame) * PAGE, 'physical'),
        kind: 'nowrap',
      },
      { title: 'Pages', value: (row) => row.pages, kind: 'number' },
      { title: 'Size', value: (row) => row.pages, cell: (row) => size(row.pages * Number(PAGE)), kind: 'number' },
      { title: 'File offset', value: (row) => row.offset, cell: (row) => fileLink(row.offset), kind: 'nowrap' },
    ],
  });
}
