import { DumpError, parse } from 'windows-kernel-dump';
import { Cper } from 'windows-kernel-dump/cper';

import { table } from './data.js';
import { UnknownFact } from './errors.js';
import { recordFields } from './header_fields.js';
import { isKernelAddress, pointerFrom64 } from './machine.js';
import { guid } from './secondary.js';
import { hex, nameIn } from './values.js';

/**
 * The hardware error record of bug check 0x124, as `kdmp object FILE ADDRESS --json` has it.
 * @typedef {object} ErrorRecordFacts
 * @property {string | null} source Who reported the error, by parameter 1.
 * @property {string} address
 * @property {number} size
 * @property {string} revision
 * @property {string | null} severity
 * @property {string | null} time
 * @property {boolean} is_precise
 * @property {string | null} creator
 * @property {string} creator_id
 * @property {string | null} notification
 * @property {string} notification_id
 * @property {string | null} platform_id
 * @property {string | null} partition_id
 * @property {string} record_id
 * @property {string[]} flags
 * @property {SectionFacts[]} sections
 *
 * A section of an error record.
 * @typedef {object} SectionFacts
 * @property {string | null} kind
 * @property {string} type_id
 * @property {number} offset
 * @property {number} size
 * @property {string} revision
 * @property {string | null} severity
 * @property {string[]} flags
 * @property {string | null} fru_id
 * @property {string | null} fru_text
 * @property {Record<string, import('./header_fields.js').FieldValue> | null} fields Every field by
 *   the schema; `kdmp` shows facts that are made of them in their place.
 */

const CODE = 0x124;
const TWIN = 0x10000000;
const MAX_SIZE = 1 << 20;
const MAX_SECTIONS = 64;
const FIRST_BYTES = 0x400;
const NIL = '00000000-0000-0000-0000-000000000000';
const BCD_CENTURY = 0x19;
const YEARS = { first: 1990, end: 2100 };

/** @type {Record<string, new (stream: import('windows-kernel-dump').ExactStream) => object>} */
const SECTIONS = {
  processor_generic: Cper.ProcessorGeneric,
  processor_x86: Cper.ProcessorX86,
  memory: Cper.Memory,
  memory2: Cper.Memory2,
  pci_express: Cper.PciExpress,
  firmware: Cper.Firmware,
  machine_check: Cper.MachineCheck,
};
const ENUMS = {
  processorType: Cper.ProcessorTypes,
  instructionSet: Cper.InstructionSets,
  operation: Cper.Operations,
  checkType: Cper.CheckTypes,
  contextType: Cper.ContextTypes,
  portType: Cper.PortTypes,
};

/**
 * Reads the error record that parameter 2 of bug check 0x124 leads to.
 * @param {import('./dump.js').OpenDump} dump
 * @returns {Promise<ErrorRecordFacts>}
 */
export async function readErrorRecord(dump) {
  const { header, machine, reader } = dump;
  const [source, stored] = header.bugCheckCodeParameters.map(BigInt);
  if ((header.bugCheckCode & ~TWIN) >>> 0 !== CODE || source === undefined || stored === undefined) {
    throw new UnknownFact('only bug check 0x124 has an error record');
  }
  const address = pointerFrom64(machine, stored);
  if (!reader || !isKernelAddress(machine, address)) {
    throw new UnknownFact(dump.damage || `there is no error record at ${hex(address)}`);
  }
  try {
    const { lenRecord } = parse(Cper, await readUpTo(reader, address, FIRST_BYTES));
    const data = await readUpTo(reader, address, Math.min(lenRecord, MAX_SIZE));
    const from = table('error_records').sources[String(source)] ?? null;
    return { source: from, address: hex(address), ...recordFacts(data) };
  } catch (error) {
    throw error instanceof DumpError
      ? new UnknownFact(`the error record at ${hex(address)}: ${error.message}`)
      : error;
  }
}

/**
 * Reads as many bytes as are there.
 * @param {import('windows-kernel-dump').KernelDump} reader
 * @param {bigint} address
 * @param {number} most
 */
async function readUpTo(reader, address, most) {
  /** @type {Uint8Array} */
  let found = new Uint8Array(0);
  let [least, end] = [0, most];
  for (let size = most; least < end; size = Math.ceil((least + end) / 2)) {
    try {
      found = await reader.readVirtual(address, size);
      least = size;
    } catch (error) {
      if (!(error instanceof DumpError) || (error.code !== 'not_in_dump' && error.code !== 'not_mapped')) {
        throw error;
      }
      end = size - 1;
    }
  }
  return found;
}

/** @param {Uint8Array} data */
function recordFacts(data) {
  const raw = parse(Cper, data);
  const names = table('error_records');
  const given = flagsOf(raw.validationBits, Cper.HeaderFields);
  const [creator, notification] = [guid(raw.creatorId), guid(raw.notificationType)];
  return {
    size: raw.lenRecord,
    revision: `${raw.majorRevision}.${raw.minorRevision}`,
    severity: nameIn(Cper.Severities, raw.severity),
    time: given.includes('timestamp') ? timeOf(raw.timestamp) : null,
    is_precise: Boolean(raw.timestamp.isPrecise & 1),
    creator: names.creators[creator] ?? null,
    creator_id: creator,
    notification: names.notifications[notification] ?? null,
    notification_id: notification,
    platform_id: given.includes('platform_id') ? guid(raw.platformId) : null,
    partition_id: given.includes('partition_id') ? guid(raw.partitionId) : null,
    record_id: hex(raw.recordId),
    flags: flagsOf(raw.flags, Cper.RecordFlags),
    sections: [...sectionsOf(data, raw._io.pos, raw.sectionCount)],
  };
}

/**
 * Yields the sections, as far as their descriptors are there. Sections do not overlap.
 * @param {Uint8Array} data The record.
 * @param {number} start Offset of the descriptors.
 * @param {number} count
 * @returns {Generator<SectionFacts>}
 */
function* sectionsOf(data, start, count) {
  let [at, left] = [start, data.length - start];
  for (let i = 0; i < Math.min(count, MAX_SECTIONS); i += 1) {
    let raw;
    try {
      raw = parse(Cper.SectionDescriptor, data.subarray(at));
    } catch {
      return;
    }
    at += raw._io.pos;
    const end = Math.min(raw.ofsSection + raw.lenSection, data.length);
    const isOwn = raw.ofsSection >= at && end - raw.ofsSection <= left;
    const content = data.subarray(raw.ofsSection, isOwn ? end : raw.ofsSection);
    left -= content.length;
    yield sectionFacts(raw, content);
  }
}

/**
 * @param {Cper.SectionDescriptor} raw
 * @param {Uint8Array} content
 * @returns {SectionFacts}
 */
function sectionFacts(raw, content) {
  const number = Uint8Array.of(raw.sectionType & 0xff, raw.sectionType >> 8);
  const type = guid(Uint8Array.of(...raw.sectionTypeStart, ...number, ...raw.sectionTypeRest));
  const kind = table('error_records').sections[type] ?? null;
  const given = flagsOf(raw.validationBits, Cper.DescriptorFields);
  const fru = guid(raw.fruId);
  return {
    kind,
    type_id: type,
    offset: raw.ofsSection,
    size: raw.lenSection,
    revision: `${raw.majorRevision}.${raw.minorRevision}`,
    severity: nameIn(Cper.Severities, raw.severity),
    flags: flagsOf(raw.flags, Cper.SectionFlags),
    fru_id: given.includes('fru_id') && fru !== NIL ? fru : null,
    fru_text: given.includes('fru_text') ? textOf(raw.fruText) : null,
    fields: fieldsOf(kind, content),
  };
}

/**
 * @param {string | null} kind
 * @param {Uint8Array} content
 */
function fieldsOf(kind, content) {
  const type = kind === null ? undefined : SECTIONS[kind];
  try {
    return type && content.length ? recordFields(parse(type, content), ENUMS) : null;
  } catch (error) {
    if (error instanceof DumpError) {
      return null;
    }
    throw error;
  }
}

/**
 * Returns the names of the bits that are set.
 * @param {number} value
 * @param {Record<string | number, string | number>} all
 */
const flagsOf = (value, all) =>
  Object.entries(all)
    .filter(([, bit]) => typeof bit === 'number' && value & bit)
    .map(([name]) => name.toLowerCase());

/**
 * Returns text that ends at a NUL; null where there is none or it is not ASCII.
 * @param {Uint8Array} bytes
 */
function textOf(bytes) {
  const end = bytes.indexOf(0);
  const text = String.fromCharCode(...bytes.subarray(0, end < 0 ? bytes.length : end));
  const joined = text.split(/[\s\x1c-\x1f]+/).filter(Boolean).join(' ');
  return /^[\x20-\x7e]+$/.test(joined) ? joined : null;
}

/**
 * Returns the time of a record. Binary-coded decimals are local time, plain numbers UTC.
 * @param {Cper.Timestamp} raw
 */
function timeOf(raw) {
  const stored = [raw.century, raw.year, raw.month, raw.day, raw.hours, raw.minutes, raw.seconds];
  const isCoded = raw.century >= BCD_CENTURY;
  const numbers = isCoded ? stored.map((one) => Number(one.toString(16))) : stored;
  const [century = 0, short = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = numbers;
  const year = 100 * century + short;
  const time = new Date(Date.UTC(year, month - 1, day, hours, minutes, seconds));
  const isTime =
    !Number.isNaN(time.getTime()) &&
    year >= YEARS.first &&
    year < YEARS.end &&
    time.getUTCMonth() === month - 1 &&
    time.getUTCDate() === day &&
    time.getUTCHours() === hours &&
    time.getUTCMinutes() === minutes &&
    seconds < 60;
  return isTime ? `${time.toISOString().slice(0, 19)}.000000${isCoded ? '' : 'Z'}` : null;
}
