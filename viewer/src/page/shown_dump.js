import { append, element } from './elements.js';
import { failureView } from './failure.js';
import { count } from './format.js';
import { errorFields, readDump } from './reading.js';
import { activity } from './sections/activity.js';
import { crash } from './sections/crash.js';
import { errorRecord } from './sections/error_record.js';
import { header } from './sections/header.js';
import { headline } from './sections/headline.js';
import { machine } from './sections/machine.js';
import { memory } from './sections/memory.js';
import { modules, unloaded } from './sections/modules.js';
import { process } from './sections/process.js';
import { registers } from './sections/registers.js';
import { secondary } from './sections/secondary.js';
import { warnings } from './sections/warnings.js';

/**
 * A dump as it is shown.
 * @typedef {object} Shown
 * @property {HTMLElement} node
 * @property {import('./view.js').View | null} view Null where the file cannot be shown.
 * @property {((space: import('./memory.js').Space, address: bigint) => Promise<void>) | null} showMemory
 */

/**
 * Reads a file and makes what is shown of it: facts, or an error.
 * @param {File} file
 * @param {boolean} isPrivate Whether private fields are shown.
 * @returns {Promise<Shown>}
 */
export async function showDump(file, isPrivate) {
  try {
    return await shownFacts(await readDump(file, isPrivate));
  } catch (error) {
    return { node: failureView(file, errorFields(error)), view: null, showMemory: null };
  }
}

/**
 * @param {import('./view.js').View} view
 * @returns {Promise<Shown>}
 */
async function shownFacts(view) {
  const { node: memoryNode, hex } = await memory(view);
  const node = element('article', { 'aria-labelledby': 'dump-title' });
  append(node, [
    headline(view),
    warnings(view),
    crash(view),
    errorRecord(view),
    machine(view),
    activity(view),
    process(view),
    registers(view),
    modules(view),
    unloaded(view),
    secondary(view),
    memoryNode,
    header(view),
  ]);
  return { node, view, showMemory: hex.show };
}

/**
 * Makes the list of the sections of a dump.
 * @param {HTMLElement} node
 */
export function sectionList(node) {
  const found = [...node.querySelectorAll('section[id]')];
  return element(
    'ul',
    {},
    ...found.map((part) => {
      const rows = part.getAttribute('data-rows');
      const id = part.getAttribute('id') ?? '';
      return element(
        'li',
        {},
        element(
          'a',
          { href: `#${id}` },
          part.querySelector('h2')?.textContent ?? id,
          rows ? element('span', { class: 'count' }, count(Number(rows))) : null,
        ),
      );
    }),
  );
}
