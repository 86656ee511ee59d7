import { element } from '../elements.js';
import { as, factList } from '../fact_list.js';
import { table } from '../table.js';
import { section } from '../view.js';

/**
 * The parameters of the bug check, and the exception.
 * @param {import('../view.js').View} view
 */
export function crash(view) {
  const parameters = view.facts.bugcheck?.parameters ?? [];
  return section(
    'crash',
    'Crash',
    parameters.length ? parameterTable(view, parameters) : null,
    factList(view, [
      { path: 'bugcheck.code', label: 'Code in the header', show: as.mono },
      { path: 'exception.code', label: 'Exception', show: (code) => exceptionName(view, code) },
      { path: 'exception.address', label: 'Raised at', show: as.location },
      { path: 'exception.access_type', label: 'Access' },
      { path: 'exception.faulting_address', label: 'Accessed address', show: as.address },
      { path: 'faulting_instruction', label: 'Faulting instruction', show: as.location },
      { path: 'faulting_address', label: 'Faulting address', show: as.location },
      { path: 'instruction_pointer', label: 'Stopped at', show: as.location },
      { path: 'exception.record_address', label: 'Exception record', show: as.address },
      { path: 'exception.context_address', label: 'Context record', show: as.address },
      { path: 'exception.trap_frame_address', label: 'Trap frame', show: as.address },
      { path: 'module', label: 'Module', show: (module) => moduleName(module) },
      { path: 'signature.text', label: 'Signature', show: as.mono },
    ]),
  );
}

/**
 * @param {import('../view.js').View} view
 * @param {string} code
 */
function exceptionName(view, code) {
  const { name } = view.facts.exception;
  return [element('span', { class: 'mono' }, code), name ? ` ${name}` : null];
}

/** @param {any} module */
const moduleName = ({ name, evidence, confidence, doubt }) => [
  name,
  element('span', { class: 'evidence' }, [evidence, `${confidence} confidence`, doubt].filter(Boolean).join('; ')),
];

/**
 * @param {import('../view.js').View} view
 * @param {any[]} parameters
 */
function parameterTable(view, parameters) {
  const numbered = parameters.map((parameter, i) => ({ ...parameter, number: i + 1 }));
  return table({
    name: 'parameters',
    caption: 'Parameters of the bug check',
    sortable: false,
    key: (row) => `parameter ${row.number}`,
    rows: numbered,
    columns: [
      { title: 'No.', value: (row) => row.number },
      {
        title: 'Value',
        value: (row) => row.value,
        cell: (row) => (row.value === null ? 'not written' : view.address(row.value)),
        kind: 'nowrap',
      },
      { title: 'Meaning', value: (row) => row.meaning, cell: (row) => row.meaning ?? 'not described', kind: 'text' },
      {
        title: 'Is',
        value: (row) => row.name ?? row.location,
        cell: (row) => [row.name, row.location].filter(Boolean).join(', '),
        kind: 'text',
      },
    ],
  });
}
