import { printable } from './values.js';

/** The file has no facts to show: it is no kernel dump, or ends inside its header. */
export class FactsError extends Error {
  /**
   * @param {string} kind Kind of the error, as in the documents of `kdmp --json`.
   * @param {string} message One line for people.
   * @param {{field: string, offset: number, expected?: string, got?: string, format?: string,
   *   advice?: string}} facts Field that is wrong, its offset in the file, and its value.
   */
  constructor(kind, message, facts) {
    super(message);
    this.name = 'FactsError';
    this.kind = kind;
    this.field = facts.field;
    this.offset = facts.offset;
    this.facts = facts;
  }

  /** Returns the error as the documents of `kdmp --json` have it, with the offset. */
  toFields() {
    const { offset, ...facts } = this.facts;
    return { kind: this.kind, message: this.message, ...facts, offset: `0x${offset.toString(16)}` };
  }
}

/** A fact is unknown; the message is the reason. */
export class UnknownFact extends Error {}

export const NOT_WRITTEN = 'not written';

/**
 * Shows bytes in a message: as text, or as hexadecimal digits.
 * @param {Uint8Array} bytes
 */
export function shownBytes(bytes) {
  const text = printable(bytes);
  return text ?? [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
}
