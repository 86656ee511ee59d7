import { element } from '../elements.js';
import { as, factList } from '../fact_list.js';
import { counted, size } from '../format.js';
import { fieldDoc, kindOf, sentence } from '../schema_docs.js';
import { table } from '../table.js';
import { section } from '../view.js';

/**
 * The kind of the dump, and every field of its header.
 * @param {import('../view.js').View} view
 */
export function header(view) {
  const type = view.pointerSize === 4 ? 'header32' : 'header64';
  const kind = { schema: 'windows_kernel_dump', types: [type] };
  const fields = [...flattened('', view.facts.header ?? {}, kind)];
  return section(
    'header',
    'Dump and header',
    factList(view, [
      { path: 'dump_type', label: 'Type', show: as.named },
      { path: 'file.size', label: 'File', show: (value) => `${size(value)} (0x${value.toString(16)} bytes)` },
      { path: 'memory.size', label: 'Memory', show: as.size },
      { path: 'memory.pages', label: 'Pages', show: as.count },
      { path: 'memory.runs', label: 'Runs of pages', show: as.count },
      { path: 'memory.segments', label: 'Segments', show: as.count },
      { path: 'kernel_modules', label: 'Modules', show: as.count },
      { path: 'unloaded_modules', label: 'Unloaded drivers', show: as.count },
      { path: 'secondary_data', label: 'Secondary data', show: (it) => `${counted(it.blobs, 'blob')}, ${size(it.size)}` },
      { path: 'directory_table_base', label: 'Page tables', show: as.physical },
      { path: 'debugger_data_block', label: 'Debugger data', show: as.address },
      { path: 'comment', label: 'Comment' },
      { path: 'writer.status', label: 'Writer status', show: as.mono },
      { path: 'writer.attributes', label: 'Attributes', show: as.mono },
      { path: 'writer.flags', label: 'Flags', show: (flags) => flags.join(', ') || 'none' },
    ]),
    fields.length ? folded(fields) : null,
  );
}

/**
 * A field of the header.
 * @typedef {{name: string, value: string | null, doc: string}} HeaderField
 */

/** @param {HeaderField[]} fields */
function folded(fields) {
  const details = element(
    'details',
    {
      toggle: () => {
        if (details.open && details.childElementCount === 1) {
          details.append(fieldTable(fields));
        }
      },
    },
    element('summary', {}, `Every field of the header: ${fields.length}`),
  );
  return details;
}

/** @param {HeaderField[]} rows */
function fieldTable(rows) {
  return table({
    name: 'fields',
    caption: 'Fields of the header by their names in the schema',
    rows,
    key: (row) => row.name,
    text: (row) => `${row.name} ${row.value ?? 'not written'} ${row.doc}`,
    columns: [
      { title: 'Field', value: (row) => row.name, cell: (row) => element('code', {}, row.name), kind: 'text' },
      {
        title: 'Value',
        value: (row) => row.value,
        cell: (row) => (row.value === null ? 'not written' : element('code', {}, row.value)),
        kind: 'text',
      },
      { title: 'Meaning', value: (row) => row.doc || null, kind: 'text' },
    ],
  });
}

/**
 * @param {string} prefix
 * @param {any} value
 * @param {import('../schema_docs.js').Kind | null} kind
 * @param {string} doc
 * @returns {Generator<HeaderField>}
 */
function* flattened(prefix, value, kind, doc = '') {
  if (value === null || typeof value !== 'object') {
    yield { name: prefix, value: value === null ? null : String(value), doc };
  } else if (typeof value.value === 'string' && 'name' in value) {
    yield { name: prefix, value: `${value.value} ${value.name ?? ''}`.trim(), doc };
  } else if (Array.isArray(value)) {
    for (const [number, one] of value.entries()) {
      yield* flattened(`${prefix}[${number}]`, one, kind, doc);
    }
  } else {
    for (const [name, one] of Object.entries(value)) {
      const found = fieldDoc(kind, name, value);
      const inner = prefix ? `${prefix}.${name}` : name;
      yield* flattened(inner, one, kindOf(kind, found), sentence(found));
    }
  }
}
