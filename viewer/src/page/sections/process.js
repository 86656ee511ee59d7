import { element } from '../elements.js';
import { as, factList } from '../fact_list.js';
import { section } from '../view.js';

/**
 * The processor, thread and process of the crash.
 * @param {import('../view.js').View} view
 */
export function process(view) {
  return section(
    'process',
    'Process',
    view.facts.current_process === undefined
      ? element(
          'p',
          { class: 'unknown' },
          'Processor, thread and process are found by structures of the kernel, which this page does not follow: ',
          element('code', {}, view.command('info')),
        )
      : null,
    factList(view, [
      { path: 'crashed_processor', label: 'Processor' },
      { path: 'current_process.image_name', label: 'Image name' },
      { path: 'current_process.image_path', label: 'Image path', show: as.mono },
      { path: 'current_process.id', label: 'PID', show: as.id },
      { path: 'current_process.parent_id', label: 'Parent PID', show: as.id },
      { path: 'current_process', label: 'EPROCESS', show: (value, it) => it.address(value.address) },
      { path: 'current_process.directory_table_base', label: 'Page tables', show: as.physical },
      { path: 'current_process.peb', label: 'PEB', show: as.address },
      { path: 'current_thread.id', label: 'TID', show: as.id },
      { path: 'current_thread', label: 'ETHREAD', show: (value, it) => it.address(value.address) },
      { path: 'current_thread.teb', label: 'TEB', show: as.address },
      { path: 'current_thread.stack_base', label: 'Stack base', show: as.address },
      { path: 'current_thread.stack_limit', label: 'Stack limit', show: as.address },
    ]),
  );
}
