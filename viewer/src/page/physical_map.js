import { hashOf } from './address.js';
import { drawn, element } from './elements.js';
import { count, counted, size, windbg } from './format.js';

const PAGE = 0x1000;
const COLUMNS = 64;
const ROWS = 24;
const CELLS = COLUMNS * ROWS;
/** Runs that are counted; a map of more is made of samples. */
export const MOST_RUNS = 50_000;
const SAMPLES = 32;
/** Runs that are read before the page may do something else. */
const AT_ONCE = 10_000;

/**
 * Where physical memory is stored, in cells of equal size.
 * @typedef {object} Coverage
 * @property {Float64Array} stored Pages that are stored, of each cell.
 * @property {number} pagesPerCell
 * @property {number} end First page frame behind all of them.
 * @property {import('windows-kernel-dump').Run[]} runs The first `MOST_RUNS` runs.
 * @property {number} pages Pages of the dump.
 * @property {number} missing Pages that the index lists behind the end of the file.
 * @property {boolean} isSampled Whether there are more runs than `MOST_RUNS`.
 */

/**
 * Finds where physical memory is stored; reads nothing but the index of the dump.
 * @param {import('windows-kernel-dump').KernelDump} dump
 * @returns {Promise<Coverage>}
 */
export async function readCoverage(dump) {
  /** @type {import('windows-kernel-dump').Run[]} */
  const runs = [];
  let isSampled = false;
  let end = 0;
  for (const run of dump.runs()) {
    if (runs.length === MOST_RUNS) {
      isSampled = true;
      break;
    }
    runs.push(run);
    end = run.frame + run.pages;
    if (runs.length % AT_ONCE === 0) {
      await new Promise((done) => setTimeout(done, 0));
    }
  }
  if (isSampled) {
    end = lastPage(dump, end);
  }
  const pagesPerCell = Math.max(1, Math.ceil(end / CELLS));
  const cells = Math.ceil(end / pagesPerCell);
  const stored = isSampled ? sampled(dump, cells, pagesPerCell) : countedPages(runs, cells, pagesPerCell);
  return { stored, pagesPerCell, end, runs, pages: dump.pageCount, missing: dump.missingPageCount, isSampled };
}

/**
 * @param {import('windows-kernel-dump').Run[]} runs
 * @param {number} cells
 * @param {number} pagesPerCell
 */
function countedPages(runs, cells, pagesPerCell) {
  const stored = new Float64Array(cells);
  for (const { frame, pages } of runs) {
    const end = frame + pages;
    for (let at = frame; at < end; ) {
      const cell = Math.floor(at / pagesPerCell);
      const next = Math.min(end, (cell + 1) * pagesPerCell);
      stored[cell] = (stored[cell] ?? 0) + next - at;
      at = next;
    }
  }
  return stored;
}

/**
 * @param {import('windows-kernel-dump').KernelDump} dump
 * @param {number} cells
 * @param {number} pagesPerCell
 */
function sampled(dump, cells, pagesPerCell) {
  return Float64Array.from({ length: cells }, (_, cell) => {
    let found = 0;
    for (let i = 0; i < SAMPLES; i += 1) {
      const frame = Math.floor((cell + (i + 0.5) / SAMPLES) * pagesPerCell);
      found += dump.pageOffset(frame) === undefined ? 0 : 1;
    }
    return (found / SAMPLES) * pagesPerCell;
  });
}

/**
 * Estimates the end of memory of a dump with too many runs: by doubling, until a stretch has none.
 * @param {import('windows-kernel-dump').KernelDump} dump
 * @param {number} known
 */
function lastPage(dump, known) {
  let end = known;
  for (let probe = known; probe < 2 ** 40; probe *= 2) {
    let found = false;
    for (let i = 0; i < CELLS && !found; i += 1) {
      const frame = Math.floor(probe * (1 + i / CELLS));
      found = dump.pageOffset(frame) !== undefined;
      end = found ? Math.max(end, frame + 1) : end;
    }
    if (!found) {
      break;
    }
    end = probe * 2;
  }
  return end;
}

/**
 * Draws where physical memory is stored, with a legend and the same in words.
 * @param {Coverage} coverage
 */
export function physicalMap(coverage) {
  const { stored, pagesPerCell, end, pages } = coverage;
  if (!pages) {
    return element('p', {}, inWords(coverage));
  }
  const rows = Math.ceil(stored.length / COLUMNS);
  const cell = size(pagesPerCell * PAGE);
  const rects = [...stretches(stored, pagesPerCell)].map(({ from, to, level, first }) => {
    const [low, high] = [from * pagesPerCell, Math.min(to * pagesPerCell, end)];
    const title = `${windbg(BigInt(low) * BigInt(PAGE))} to ${windbg(BigInt(high) * BigInt(PAGE))}: ${WORDS[level]}`;
    return drawn(
      'rect',
      {
        class: level,
        x: from % COLUMNS,
        y: Math.floor(from / COLUMNS),
        width: to - from,
        height: 0.92,
        click: first === null ? null : () => (location.hash = hashOf('physical', BigInt(low) * BigInt(PAGE))),
      },
      drawn('title', {}, title),
    );
  });
  const words = inWords(coverage);
  return element(
    'figure',
    { 'aria-labelledby': 'map-words' },
    drawn(
      'svg',
      { class: 'map', viewBox: `0 0 ${COLUMNS} ${Math.max(rows, 1)}`, role: 'img', 'aria-label': words },
      ...rects,
    ),
    element(
      'ul',
      { class: 'legend', 'aria-label': 'Legend of the map' },
      ...Object.entries(WORDS).map(([level, text]) =>
        element('li', {}, swatch(level), text),
      ),
      element('li', { class: 'muted' }, `${COLUMNS} cells in a row, ${cell} each; address 0 is at the top left`),
    ),
    element('figcaption', { id: 'map-words' }, words),
  );
}

/** @type {Record<string, string>} */
const WORDS = { stored: 'all pages stored', partly: 'some pages stored', absent: 'nothing stored' };

/** @param {string} level */
const swatch = (level) =>
  drawn('svg', { class: 'map swatch', viewBox: '0 0 1 1', 'aria-hidden': 'true' }, drawn('rect', { class: level, width: 1, height: 1 }));

/**
 * Joins cells of one level that are beside each other in a row.
 * @param {Float64Array} stored
 * @param {number} pagesPerCell
 * @returns {Generator<{from: number, to: number, level: string, first: number | null}>}
 */
function* stretches(stored, pagesPerCell) {
  for (let from = 0; from < stored.length; ) {
    const level = levelOf(stored[from] ?? 0, pagesPerCell);
    const rowEnd = Math.min(stored.length, (Math.floor(from / COLUMNS) + 1) * COLUMNS);
    let to = from + 1;
    while (to < rowEnd && levelOf(stored[to] ?? 0, pagesPerCell) === level) {
      to += 1;
    }
    yield { from, to, level, first: level === 'absent' ? null : from };
    from = to;
  }
}

/**
 * @param {number} pages
 * @param {number} all
 */
const levelOf = (pages, all) => (pages >= all ? 'stored' : pages > 0 ? 'partly' : 'absent');

/** @param {Coverage} coverage */
function inWords({ runs, pages, missing, end, isSampled }) {
  if (!pages) {
    return `The file contains no page${missing ? `; ${count(missing)} that the index lists are missing` : ''}.`;
  }
  const longest = runs.reduce((a, b) => (b.pages > a.pages ? b : a));
  let hole = { size: runs[0]?.frame ?? 0, start: 0 };
  runs.forEach((run, i) => {
    const next = runs[i + 1];
    const gap = next ? next.frame - run.frame - run.pages : 0;
    hole = gap > hole.size ? { size: gap, start: run.frame + run.pages } : hole;
  });
  const at = (/** @type {number} */ frame) => windbg(BigInt(frame) * BigInt(PAGE));
  return [
    `${counted(pages, 'page')} (${size(pages * PAGE)}) in ${isSampled ? 'more than ' : ''}${counted(runs.length, 'run')}`,
    ` below ${at(end)}.`,
    ` The longest run is ${size(longest.pages * PAGE)} at ${at(longest.frame)}`,
    hole.size ? `, the longest gap ${size(hole.size * PAGE)} at ${at(hole.start)}.` : ', without gaps.',
    missing ? ` ${counted(missing, 'page')} of the index ${missing === 1 ? 'is' : 'are'} missing: the file ends before.` : '',
    isSampled ? ` The map is made of ${SAMPLES} samples of each cell.` : '',
  ].join('');
}
