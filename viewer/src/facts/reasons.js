import { UnknownFact } from './errors.js';

/** Collects the reasons why facts are null. */
export class Reasons {
  /**
   * @param {Record<string, string>} found Gets the reasons by the names of the facts.
   * @param {string} prefix
   */
  constructor(found = {}, prefix = '') {
    this.found = found;
    this.prefix = prefix;
  }

  /**
   * Returns a collector for the facts of one fact.
   * @param {string} name
   */
  part(name) {
    return new Reasons(this.found, `${this.prefix}${name}.`);
  }

  /**
   * Returns a fact; null where it is unknown, with the reason recorded.
   * @template T
   * @param {string} key
   * @param {() => T} find Throws an `UnknownFact` where it is unknown.
   * @returns {T | null}
   */
  attempt(key, find) {
    try {
      return find();
    } catch (error) {
      return this.#record(key, error);
    }
  }

  /**
   * Does the same with a fact that is waited for.
   * @template T
   * @param {string} key
   * @param {Promise<T>} finding
   * @returns {Promise<T | null>}
   */
  async waited(key, finding) {
    try {
      return await finding;
    } catch (error) {
      return this.#record(key, error);
    }
  }

  /**
   * @param {string} key
   * @param {unknown} error
   * @returns {null}
   */
  #record(key, error) {
    if (!(error instanceof UnknownFact)) {
      throw error;
    }
    this.found[this.prefix + key] = error.message;
    return null;
  }
}
