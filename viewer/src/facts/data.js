/**
 * The data files of kdmp_ks, `kdmp_ks/data/NAME.json`, as they are; `viewer/data.json` lists them.
 * `schemas` is the documentation in the schemas.
 * @typedef {{
 *   bugchecks: Record<string, {name: string, writer?: string}>,
 *   bugcheck_meanings: Record<string, Meanings>,
 *   blob_tags: Record<string, {name: string, owner?: string, private?: boolean, why?: string}>,
 *   driver_names: DriverTable,
 *   error_records: Record<'creators' | 'notifications' | 'sections' | 'sources', Record<string, string>>,
 *   foreign_formats: {formats: ForeignEntry[]},
 *   schemas: Record<string, Record<string, TypeDoc>>,
 *   smbios_placeholders: string[],
 *   smbios_words: Record<string, Record<string, string>>,
 *   value_names: Record<string, Record<string, string>>,
 *   windows_versions: VersionEntry[],
 * }} Tables
 *
 * @typedef {{role: string, meaning: string, values?: Record<string, string>, encoding?: string}} Described
 * @typedef {{when: Record<string, string[]>, meaning: string, parameters: (Described | null)[]}} Case
 * @typedef {{
 *   meaning?: string, parameters?: (Described | null)[], cases?: Case[],
 *   exception_code?: string, access?: string,
 * }} Meanings
 * @typedef {{
 *   microsoft: string[], unsure: string[], hashed: string[], observed: Record<string, string | null>,
 *   vendors: Record<string, Record<string, string>>,
 * }} DriverTable
 * @typedef {{
 *   id: string, name: string, advice: string, packed?: boolean, magic: {at: number, bytes: string}[],
 * }} ForeignEntry
 * @typedef {{
 *   build: number, client?: string, server?: string, until?: {revision: number, client: string},
 * }} VersionEntry
 * @typedef {{
 *   title: string | null, doc: string, types?: string[], enum?: string, text?: boolean, bit?: boolean,
 * }} FieldDoc Made from a schema: `types` of its contents; `text`, it is the number of a text;
 *   `bit`, it is a bit of another field.
 * @typedef {{doc: string, fields: Record<string, FieldDoc>}} TypeDoc
 */

/** @type {Partial<Tables>} */
let tables = {};
/** @type {Map<string, unknown>} */
let made = new Map();

/**
 * Sets the data files; called once before the first dump is read.
 * @param {Partial<Tables>} found Name of each file without its extension, and its content.
 */
export function setTables(found) {
  tables = found;
  made = new Map();
}

/**
 * Returns a data file.
 * @template {keyof Tables} Name
 * @param {Name} name
 * @returns {Tables[Name]}
 */
export function table(name) {
  const found = tables[name];
  if (found === undefined) {
    throw new Error(`the data file ${name} is missing`);
  }
  return /** @type {Tables[Name]} */ (found);
}

/**
 * Returns what is made of a data file; it is made once.
 * @template T
 * @param {string} key
 * @param {() => T} make
 * @returns {T}
 */
export function once(key, make) {
  if (!made.has(key)) {
    made.set(key, make());
  }
  return /** @type {T} */ (made.get(key));
}
