import { element } from './elements.js';
import { counted } from './format.js';
import { typeDoc } from './schema_docs.js';
import { tree } from './tree.js';

/**
 * Shows the structures of SMBIOS tables.
 * @param {import('../facts/smbios_structures.js').SmbiosFacts} tables
 */
export const smbiosTree = ({ version, structures, warnings }) =>
  element(
    'div',
    { class: 'smbios' },
    ...warnings.map((text) => element('p', { class: 'message' }, text)),
    version === null ? null : element('p', { class: 'muted' }, `Version ${version}`),
    element('ul', { class: 'tree' }, ...structures.map(structureItem)),
  );

/** @param {import('../facts/smbios_structures.js').StructureFacts} structure */
function structureItem({ type, type_name: name, handle, size, fields, bits, data, texts }) {
  const doc = typeDoc('smbios', name ?? '')?.doc;
  const kind = { schema: 'smbios', types: [name ?? ''] };
  const title = `${(name ?? 'unknown type').replaceAll('_', ' ')} (type ${Number(type)}), handle ${handle}`;
  return element(
    'li',
    { 'data-structure': handle },
    element('span', { class: 'structure', title: doc ?? null }, title),
    fields ? tree(fields, kind) : contents(size, data, texts),
    bits?.length ? element('p', { class: 'bits' }, 'Bits that are set: ', bitNames(bits, name)) : null,
  );
}

/**
 * @param {string[]} bits
 * @param {string | null} name Of the type.
 */
const bitNames = (bits, name) =>
  bits.map((bit) => typeDoc('smbios', name ?? '')?.fields[bit]?.title?.replace(/\.$/, '') ?? bit).join(', ');

/**
 * @param {number} size
 * @param {string | null} data
 * @param {string[] | null} texts
 */
const contents = (size, data, texts) =>
  data === null
    ? element('p', { class: 'evidence' }, `not in the schema, or cut: ${counted(size, 'byte')}, masked`)
    : tree({ data, texts });
