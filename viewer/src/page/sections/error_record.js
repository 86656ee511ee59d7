import { element } from '../elements.js';
import { as, factList } from '../fact_list.js';
import { tree } from '../tree.js';
import { section } from '../view.js';

/**
 * The hardware error record of bug check 0x124; null for other bug checks.
 * @param {import('../view.js').View} view
 */
export function errorRecord(view) {
  /** @type {import('../../facts/error_record.js').ErrorRecordFacts | null} */
  const record = view.facts.error_record;
  if (!record) {
    return null;
  }
  return section(
    'error-record',
    'Hardware error record',
    factList(view, [
      { path: 'error_record.severity', label: 'Severity' },
      { path: 'error_record.source', label: 'Source' },
      { path: 'error_record.time', label: 'Time', show: as.moment },
      { path: 'error_record.address', label: 'Address', show: as.address },
      { path: 'error_record.size', label: 'Size', show: as.size },
      { path: 'error_record.revision', label: 'Revision' },
      { path: 'error_record.creator', label: 'Creator' },
      { path: 'error_record.notification', label: 'Notification' },
      { path: 'error_record.platform_id', label: 'Platform', show: as.mono },
      { path: 'error_record.partition_id', label: 'Partition', show: as.mono },
      { path: 'error_record.record_id', label: 'Record', show: as.mono },
      { path: 'error_record.flags', label: 'Flags', show: (flags) => flags.join(', ') || 'none' },
    ]),
    ...record.sections.map(recordSection),
  );
}

/**
 * @param {import('../../facts/error_record.js').SectionFacts} found
 * @param {number} i
 */
function recordSection({ kind, fields, ...descriptor }, i) {
  const name = (kind ?? 'unknown').replaceAll('_', ' ');
  return element(
    'div',
    { 'data-section': i + 1 },
    element('h3', {}, `Section ${i + 1}: ${name}`),
    tree(descriptor, { schema: 'cper', types: ['section_descriptor'] }),
    element(
      'details',
      { open: true },
      element('summary', {}, 'Fields'),
      fields
        ? tree(fields, { schema: 'cper', types: [kind ?? ''] })
        : element('p', { class: 'unknown' }, 'The schema has none for this kind, or the section is cut.'),
    ),
  );
}
