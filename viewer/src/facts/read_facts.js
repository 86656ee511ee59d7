import { WindowsKernelDump } from 'windows-kernel-dump';

import { describeParameters, findBugcheck, findLocation, readBugcheck } from './bugcheck.js';
import { readComment, readMemory, readWriter } from './contents.js';
import { openDump } from './dump.js';
import { NOT_WRITTEN, UnknownFact } from './errors.js';
import { readErrorRecord } from './error_record.js';
import { readException } from './exception.js';
import { readHardware } from './hardware.js';
import { recordFields } from './header_fields.js';
import { instructionOf, isKernelAddress } from './machine.js';
import { moduleFacts, unloadedFacts } from './modules.js';
import { maskedDocument } from './privacy.js';
import { Reasons } from './reasons.js';
import { readRegisters } from './registers.js';
import { blobFacts } from './secondary.js';
import { decodeSmbios } from './smbios_structures.js';
import {
  named,
  readBuild,
  readCount,
  readMachine,
  readProductType,
  readWindows,
} from './system.js';
import { readSystemTime, readUpTime } from './times.js';
import { hex, isFiller } from './values.js';
import { readWarnings } from './warnings.js';

/**
 * The facts of a dump. Names, forms and values of the fields of `kdmp info --json` are the same as
 * there; `header`, `registers`, `modules`, `unloaded` and `secondary` are those of
 * `kdmp headers`, `regs`, `modules`, `unloaded` and `secondary` with `--json`. A fact that is
 * unknown is null, and `unavailable` has the reason under its name.
 *
 * @typedef {import('./places.js').Location} Location
 * @typedef {import('./system.js').Named} Named
 *
 * @typedef {object} Facts
 * @property {string} schema `kdmp_ks/viewer/1`
 * @property {{name: string, size: number}} file
 * @property {import('./bugcheck.js').BugcheckFacts} bugcheck
 * @property {Location | null} faulting_address The memory whose access failed.
 * @property {Location | null} faulting_instruction The instruction that a parameter contains.
 * @property {import('./exception.js').ExceptionFacts | null} exception
 * @property {import('./error_record.js').ErrorRecordFacts | null} error_record
 * @property {Location | null} instruction_pointer The instruction pointer in the header.
 * @property {import('./values.js').Inferred<string> | null} system_time When the dump was made, in UTC, ISO 8601.
 * @property {import('./values.js').Inferred<number> | null} uptime_seconds
 * @property {import('./values.js').Inferred<string> | null} windows
 * @property {import('./system.js').BuildFacts | null} build
 * @property {import('./values.js').Inferred<Named> | null} product_type
 * @property {import('./values.js').Inferred<number> | null} boot_id
 * @property {import('./system.js').MachineFacts} machine
 * @property {import('./values.js').Inferred<number> | null} processors
 * @property {import('./hardware.js').HardwareFacts | null} hardware
 * @property {Named} dump_type
 * @property {import('./contents.js').MemoryFacts | null} memory Physical pages; null in a triage
 *   dump, which has `memory_blocks`.
 * @property {number | null} kernel_modules
 * @property {number | null} unloaded_modules
 * @property {{blobs: number, size: number} | null} secondary_data
 * @property {string | null} directory_table_base
 * @property {string | null} debugger_data_block
 * @property {string | null} comment
 * @property {import('./contents.js').WriterFacts} writer
 * @property {Record<string, string>} unavailable Name of a fact that is null, and why.
 * @property {import('./warnings.js').WarningFacts[]} warnings
 * @property {Record<string, import('./header_fields.js').FieldValue>} header Every field.
 * @property {Record<string, string> | null} registers Those of the header.
 * @property {import('./modules.js').ModuleFacts[] | null} modules
 * @property {import('./modules.js').UnloadedFacts[] | null} unloaded
 * @property {import('./secondary.js').BlobFacts[] | null} secondary
 * @property {{address: string, size: number, file_offset: string}[] | null} memory_blocks Data
 *   blocks of a triage dump, as stored.
 */

/** Parts of `kdmp info` that are not among the facts, and the command that shows them. */
export const ELSEWHERE = {
  verdict: 'kdmp analyze FILE',
  fault: 'kdmp exception FILE',
  module: 'kdmp analyze FILE',
  third_party_on_stack: 'kdmp stack FILE',
  signature: 'kdmp analyze FILE',
  crashed_processor: 'kdmp processors FILE',
  current_thread: 'kdmp info FILE',
  current_process: 'kdmp info FILE',
  local_time: 'kdmp info FILE',
  activity: 'kdmp system FILE',
};

/**
 * Reads the facts of a dump. Only slices of the file are read.
 * @param {import('./dump.js').Sliceable} file A File of a page, for example.
 * @param {{private?: boolean, name?: string}} options `private`: whether names of people, serial
 *   numbers and addresses are kept, which are masked otherwise; `name`: that of the file.
 * @returns {Promise<Facts>}
 * @throws {import('./errors.js').FactsError} It is no kernel dump, or ends inside its header.
 */
export async function readFacts(file, options = {}) {
  const dump = await openDump(file, options.name ?? file.name ?? 'the file');
  const reasons = new Reasons();
  const { header, name } = dump;
  const crash = crashFacts(dump, reasons);
  /** @type {Facts} */
  const facts = {
    schema: 'kdmp_ks/viewer/1',
    file: { name, size: file.size },
    ...crash,
    exception: await reasons.waited('exception', readException(dump)),
    ...systemFacts(dump, reasons),
    error_record: await reasons.waited('error_record', readErrorRecord(dump)),
    hardware: await readHardware(dump, reasons),
    ...contentFacts(dump, reasons),
    unavailable: reasons.found,
    warnings: readWarnings(dump),
    header: recordFields(header),
    registers: crash.instruction_pointer && readRegisters(header.contextRecord),
    modules: moduleFacts(dump),
    unloaded: unloadedFacts(dump),
    secondary: blobFacts(dump, await decodeSmbios(dump, options.private ?? false)),
    memory_blocks: await readBlocks(dump),
  };
  return options.private ? facts : /** @type {Facts} */ (maskedDocument(facts));
}

/** @typedef {import('./dump.js').OpenDump} OpenDump */

/**
 * @param {OpenDump} dump
 * @param {Reasons} reasons
 */
function crashFacts(dump, reasons) {
  const { header, machine } = dump;
  const values = header.bugCheckCodeParameters.map(BigInt);
  const parameters = describeParameters(findBugcheck(header.bugCheckCode), values, machine);
  const at = (/** @type {string} */ role) => () => findLocation(dump, parameters, role);
  return {
    bugcheck: readBugcheck(dump, parameters, reasons),
    faulting_address: reasons.attempt('faulting_address', at('faulting_address')),
    faulting_instruction: reasons.attempt('faulting_instruction', at('instruction')),
    instruction_pointer: reasons.attempt('instruction_pointer', () => stoppedAt(dump)),
  };
}

/**
 * @param {OpenDump} dump
 * @returns {Location}
 */
function stoppedAt({ header, machine, places }) {
  const pointer = instructionOf(machine, header.contextRecord);
  if (isFiller(pointer)) {
    throw new UnknownFact(NOT_WRITTEN);
  }
  const isOfKernel = isKernelAddress(machine, pointer);
  return isOfKernel ? places.locate(pointer) : { address: hex(pointer), location: null };
}

/**
 * @param {OpenDump} dump
 * @param {Reasons} reasons
 */
function systemFacts(dump, reasons) {
  const { header } = dump;
  const build = reasons.attempt('build', () => readBuild(header));
  const product = reasons.attempt('product_type', () => readProductType(header));
  return {
    system_time: reasons.attempt('system_time', () => readSystemTime(header)),
    uptime_seconds: reasons.attempt('uptime_seconds', () => readUpTime(header)),
    windows: reasons.attempt('windows', () => readWindows(build, product)),
    build,
    product_type: product,
    boot_id: reasons.attempt('boot_id', () =>
      readCount('bootId' in header ? header.bootId : undefined, 'BootId'),
    ),
    machine: readMachine(dump),
    processors: reasons.attempt('processors', () =>
      readCount(header.numberProcessors, 'NumberProcessors'),
    ),
  };
}

/**
 * @param {OpenDump} dump
 * @param {Reasons} reasons
 */
function contentFacts(dump, reasons) {
  const { header, blobs, lacking } = dump;
  const written = (/** @type {number | bigint} */ value) => () => {
    if (isFiller(value)) {
      throw new UnknownFact(NOT_WRITTEN);
    }
    return hex(value);
  };
  /**
   * @param {string} list
   * @param {unknown[] | null} found
   */
  const count = (list, found) => () => {
    if (!found) {
      throw new UnknownFact(lacking[list] ?? '');
    }
    return found.length;
  };
  return {
    dump_type: kindOf(header.dumpType),
    memory: reasons.attempt('memory', () => readMemory(dump)),
    kernel_modules: reasons.attempt('kernel_modules', count('modules', dump.modules)),
    unloaded_modules: reasons.attempt('unloaded_modules', count('unloaded', dump.unloaded)),
    secondary_data: reasons.attempt('secondary_data', () => ({
      blobs: count('blobs', blobs)(),
      size: (blobs ?? []).reduce((sum, { size }) => sum + size, 0),
    })),
    directory_table_base: reasons.attempt(
      'directory_table_base',
      written(header.directoryTableBase),
    ),
    debugger_data_block: reasons.attempt('debugger_data_block', written(header.kdDebuggerDataBlock)),
    comment: reasons.attempt('comment', () => readComment(header)),
    writer: readWriter(header, reasons),
  };
}

/** @param {number} type */
function kindOf(type) {
  const { DumpTypes } = WindowsKernelDump;
  const read = isFiller(type) ? DumpTypes.FULL : type;
  const isKnown = DumpTypes[read] !== undefined && read !== DumpTypes.UNSPECIFIED;
  return isKnown ? named(DumpTypes, read) : { value: hex(DumpTypes.UNSPECIFIED), name: 'unknown' };
}

/** @param {OpenDump} dump */
async function readBlocks({ reader, header }) {
  if (!reader || header.dumpType !== WindowsKernelDump.DumpTypes.TRIAGE) {
    return null;
  }
  const blocks = await reader.memoryBlocks();
  return blocks.map(({ address, size, offset }) => ({
    address: hex(address),
    size,
    file_offset: hex(offset),
  }));
}
