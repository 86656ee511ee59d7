import { data } from '../data.js';

/**
 * The types that a part of a document may have in a schema.
 * @typedef {{schema: string, types: string[]}} Kind
 */

/**
 * Returns what the schema says about a field; null where it says nothing.
 * @param {Kind | null} kind
 * @param {string} name
 * @param {object} [parent] The object of the field: of several types, the one with all its fields.
 * @returns {import('../facts/data.js').FieldDoc | null}
 */
export function fieldDoc(kind, name, parent = {}) {
  const types = kind ? kind.types.map((type) => typeDoc(kind.schema, type)?.fields ?? {}) : [];
  const names = Object.keys(parent);
  const best = types.find((fields) => names.every((each) => Object.hasOwn(fields, each)));
  for (const fields of best ? [best] : types) {
    if (Object.hasOwn(fields, name)) {
      return fields[name] ?? null;
    }
  }
  return null;
}

/**
 * Returns the kind of the contents of a field.
 * @param {Kind | null} kind
 * @param {import('../facts/data.js').FieldDoc | null} doc
 * @returns {Kind | null}
 */
export const kindOf = (kind, doc) =>
  kind && doc?.types ? { schema: kind.schema, types: doc.types } : null;

/**
 * Returns what a schema says about a type.
 * @param {string} schema
 * @param {string} type
 * @returns {import('../facts/data.js').TypeDoc | null}
 */
export function typeDoc(schema, type) {
  const types = data['schemas'][schema] ?? {};
  return Object.hasOwn(types, type) ? types[type] : null;
}

/**
 * Returns the sentence of a field: its title, and what it is.
 * @param {import('../facts/data.js').FieldDoc | null} doc
 */
export const sentence = (doc) => (doc ? [doc.title, doc.doc].filter(Boolean).join(': ') : '');
