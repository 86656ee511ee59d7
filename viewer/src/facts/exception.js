import { DumpError, WindowsKernelDump, parse } from 'windows-kernel-dump';

import { decodeAccess } from './access.js';
import { describeParameters, findBugcheck, statusName } from './bugcheck.js';
import { UnknownFact } from './errors.js';
import { contextOf, instructionOf, isCanonical, pointerFrom64 } from './machine.js';
import { hex } from './values.js';

/**
 * The exception that led to the bug check. An unknown fact is null.
 * @typedef {object} ExceptionFacts
 * @property {string | null} code An NTSTATUS.
 * @property {string | null} name
 * @property {import('./places.js').Location | null} address The instruction.
 * @property {import('./access.js').Access | null} access_type
 * @property {string | null} faulting_address
 * @property {string | null} record_address
 * @property {string | null} context_address
 * @property {Record<string, string>} evidence Name of each known field, and where its value is from.
 * @property {import('./warnings.js').WarningFacts[]} warnings Why a structure is missing here.
 *
 * @typedef {WindowsKernelDump.ExceptionRecord64 | WindowsKernelDump.ExceptionRecord32} ExceptionRecord
 * @typedef {import('./bugcheck.js').Parameter} Parameter
 */

/** Roles of parameters that lead to an exception; an instruction alone may be any routine. */
const LEADING = new Set([
  'exception_code',
  'exception_record',
  'context',
  'trap_frame',
  'faulting_address',
]);
const ACCESS_VIOLATION = 0xc0000005n;
const MOST_PARAMETERS = 15;
/** More bytes than any of the structures has. */
const ROOM = 0x1000;

/**
 * Describes the exception that led to the bug check. Trap frames are not read: no schema has them.
 * @param {import('./dump.js').OpenDump} dump
 * @returns {Promise<ExceptionFacts>}
 * @throws {UnknownFact} The bug check leads to none.
 */
export async function readException(dump) {
  const { header, machine } = dump;
  const known = findBugcheck(header.bugCheckCode);
  const values = header.bugCheckCodeParameters.map((it) => pointerFrom64(machine, BigInt(it)));
  const parameters = describeParameters(known, values, machine);
  const code = `bug check ${hex(header.bugCheckCode)}`;
  if (!known || !parameters.some(({ role }) => role !== null && LEADING.has(role))) {
    throw new UnknownFact(`${code} carries no exception`);
  }
  const search = new Search(dump, code);
  await search.run(known.meanings, parameters);
  if (!Object.keys(search.evidence).some((name) => name !== 'address' && name !== 'access_type')) {
    throw new UnknownFact(`the parameters of ${code} lead to none`);
  }
  return search.facts();
}

/** A search in progress: the facts that are believed, their evidence, and the doubts. */
class Search {
  /**
   * @param {import('./dump.js').OpenDump} dump
   * @param {string} bugcheck
   */
  constructor(dump, bugcheck) {
    this.dump = dump;
    this.bugcheck = bugcheck;
    /** @type {Record<string, string>} */
    this.evidence = {};
    /** @type {import('./warnings.js').WarningFacts[]} */
    this.warnings = [];
    /** @type {{code?: bigint, address?: bigint, faulting_address?: bigint, record_address?: bigint,
     *   context_address?: bigint}} */
    this.found = {};
    /** @type {import('./access.js').Access | null} */
    this.access = null;
  }

  /** @returns {ExceptionFacts} */
  facts() {
    const { code, address } = this.found;
    const shown = (/** @type {bigint | undefined} */ it) => (it === undefined ? null : hex(it));
    return {
      code: shown(code),
      name: code === undefined ? null : statusName(code),
      address: address === undefined ? null : this.dump.places.locate(address),
      access_type: this.access,
      faulting_address: shown(this.found.faulting_address),
      record_address: shown(this.found.record_address),
      context_address: shown(this.found.context_address),
      evidence: this.evidence,
      warnings: this.warnings,
    };
  }

  /**
   * Takes the parameters, then what they point to; each is checked against those before.
   * @param {import('./data.js').Meanings} meanings
   * @param {Parameter[]} parameters
   */
  async run(meanings, parameters) {
    const by = (/** @type {string} */ role) => {
      const at = parameters.findLastIndex((one) => one.role === role);
      const found = parameters[at];
      return found && { ...found, evidence: `parameter ${at + 1} of ${this.bugcheck}` };
    };
    const [code, at, memory] = [by('exception_code'), by('instruction'), by('faulting_address')];
    const [access, context, record] = [by('access'), by('context'), by('exception_record')];
    if (code) {
      this.#keep('code', code.value & 0xffffffffn || undefined, code.evidence);
    }
    if (at?.value && isCanonical(this.dump.machine, at.value)) {
      this.#keep('address', at.value, at.evidence);
    }
    this.#keep('faulting_address', memory?.value, memory?.evidence ?? '');
    if (access) {
      this.#keepAccess(access.access, access.evidence);
    }
    this.#takeImplied(meanings);
    const pointer = context?.value ? await this.#takeContext(context.value, context.evidence) : null;
    const taken = record?.value
      ? await this.#takeRecord(record.value, record.evidence, pointer)
      : null;
    if (taken) {
      this.#keep('code', BigInt(taken.exceptionCode), 'the exception record');
      this.#keep('address', BigInt(taken.exceptionAddress), 'the exception record');
      this.#takeAccessViolation(taken);
    }
    this.#keep('address', pointer ?? undefined, 'the saved registers');
  }

  /**
   * Takes a fact, unless a better source had it before.
   * @param {keyof Search['found']} name
   * @param {bigint | undefined} value
   * @param {string} evidence
   */
  #keep(name, value, evidence) {
    if (value !== undefined && this.found[name] === undefined) {
      this.found[name] = value;
      this.evidence[name] = evidence;
    }
  }

  /**
   * @param {import('./access.js').Access | null} access
   * @param {string} evidence
   */
  #keepAccess(access, evidence) {
    if (access !== null && this.access === null) {
      this.access = access;
      this.evidence['access_type'] = evidence;
    }
  }

  /** @param {import('./data.js').Meanings} meanings */
  #takeImplied({ exception_code, access }) {
    this.#keep('code', exception_code ? BigInt(exception_code) : undefined, this.bugcheck);
    if (this.found.faulting_address !== undefined && access !== undefined) {
      const kind = /** @type {import('./access.js').Access} */ (access);
      this.#keepAccess(kind, this.bugcheck);
    }
  }

  /**
   * @param {bigint} address
   * @param {string} evidence
   */
  async #takeContext(address, evidence) {
    const { machine } = this.dump;
    const layout = contextOf(machine);
    const context = layout
      ? await this.#read('context', address, layout.type)
      : this.#doubt('context', address, 'its layout is not known on this machine');
    if (!context || !layout) {
      return null;
    }
    const pointer = instructionOf(machine, context);
    const fields = /** @type {Record<string, number | bigint>} */ (/** @type {unknown} */ (context));
    const stack = BigInt(fields[layout.stackPointer] ?? 0);
    const flags = fields['contextFlags'] ?? 0;
    if (!(BigInt(flags) & BigInt(layout.flag))) {
      const why = `ContextFlags ${hex(flags)} are not those of ${machine.name}`;
      return this.#doubt('context', address, why);
    }
    if (!isCanonical(machine, pointer) || !isCanonical(machine, stack)) {
      return this.#doubt('context', address, 'its registers contain no addresses');
    }
    this.found.context_address = address;
    this.evidence['context'] = evidence;
    return pointer;
  }

  /**
   * @param {bigint} address
   * @param {string} evidence
   * @param {bigint | null} pointer The instruction pointer of the saved registers.
   * @returns {Promise<ExceptionRecord | null>}
   */
  async #takeRecord(address, evidence, pointer) {
    const { ExceptionRecord32, ExceptionRecord64 } = WindowsKernelDump;
    const isWide = this.dump.machine.pointerSize === 8;
    const record = isWide
      ? await this.#read('record', address, ExceptionRecord64)
      : await this.#read('record', address, ExceptionRecord32);
    if (!record) {
      return null;
    }
    const why = this.#whyNoRecord(record, pointer);
    if (why) {
      return this.#doubt('record', address, why);
    }
    this.found.record_address = address;
    this.evidence['record'] = evidence;
    return record;
  }

  /**
   * @param {ExceptionRecord} record
   * @param {bigint | null} pointer
   */
  #whyNoRecord(record, pointer) {
    if (record.numberParameters > MOST_PARAMETERS) {
      return `it counts ${hex(record.numberParameters)} parameters`;
    }
    const [code, expected] = [BigInt(record.exceptionCode), this.found.code];
    if (expected !== undefined) {
      return code === expected ? '' : `its code is ${hex(code)}, not ${hex(expected)}`;
    }
    const [at, address] = [this.found.address ?? pointer, BigInt(record.exceptionAddress)];
    if (at === null) {
      return 'nothing confirms it';
    }
    return at === address ? '' : `its address is ${hex(address)}, not ${hex(at)}`;
  }

  /**
   * Takes the access from the parameters of an exception, if these are about one.
   * @param {ExceptionRecord} record
   */
  #takeAccessViolation(record) {
    const [kind, address] = record.exceptionInformation.slice(0, record.numberParameters).map(BigInt);
    if (this.found.code !== ACCESS_VIOLATION || kind === undefined || address === undefined) {
      return;
    }
    this.#keepAccess(decodeAccess(kind, 'exception').access, 'the exception record');
    this.#keep('faulting_address', address, 'the exception record');
  }

  /**
   * Reads the structure that a parameter points to; null, with a warning, where that fails.
   * @template T
   * @param {string} name
   * @param {bigint} address
   * @param {new (stream: import('windows-kernel-dump').ExactStream) => T} type
   * @returns {Promise<T | null>}
   */
  async #read(name, address, type) {
    const { reader, damage } = this.dump;
    if (!reader) {
      return this.#doubt(name, address, damage);
    }
    try {
      const made = /** @type {{_io: {pos: number}}} */ (parse(type, new Uint8Array(ROOM)));
      return parse(type, await reader.readVirtual(address, made._io.pos));
    } catch (error) {
      if (!(error instanceof DumpError)) {
        throw error;
      }
      return this.#doubt(name, address, error.message);
    }
  }

  /**
   * @param {string} name
   * @param {bigint} address
   * @param {string} why
   * @returns {null}
   */
  #doubt(name, address, why) {
    const message = `the ${name} at ${hex(address)} was not found: ${why}`;
    this.warnings.push({ kind: 'unavailable', message });
    return null;
  }
}
