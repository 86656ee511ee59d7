import { WindowsKernelDump } from 'windows-kernel-dump';

import { table } from './data.js';
import { NOT_WRITTEN, UnknownFact } from './errors.js';
import { hex, inferred, isFiller, nameIn } from './values.js';

/** MajorVersion is 15 for the free build of the kernel, 12 for the checked one. */
const FLAVOURS = new Map([
  [0xf, 'free'],
  [0xc, 'checked'],
]);
const WORKSTATION = 1;
const SERVERS = [2, 3];

/**
 * A number of the format that may have a name.
 * @typedef {{value: string, name: string | null}} Named
 *
 * The build of Windows.
 * @typedef {object} BuildFacts
 * @property {import('./values.js').Inferred<number>} number
 * @property {import('./values.js').Inferred<number> | null} revision Number of the update.
 * @property {string | null} flavour `free` or `checked`.
 *
 * The kind of machine.
 * @typedef {Named & {architecture: string, pointer_size: number}} MachineFacts
 *
 * @typedef {import('./header.js').Header} Header
 */

/**
 * @param {Record<string | number, string | number>} all
 * @param {number} value
 * @returns {Named}
 */
export const named = (all, value) => ({ value: hex(value), name: nameIn(all, value) });

/**
 * Returns the build of Windows by the header.
 * @param {Header} header
 * @returns {BuildFacts}
 */
export function readBuild(header) {
  const number = isFiller(header.minorVersion) ? 0 : header.minorVersion & 0xffff;
  if (!number) {
    throw new UnknownFact(NOT_WRITTEN);
  }
  const revision = 'extension' in header ? header.extension?.updateBuildRevision : undefined;
  return {
    number: inferred(number, 'MinorVersion of the header', 'medium'),
    revision:
      revision === undefined || isFiller(revision)
        ? null
        : inferred(revision, 'UpdateBuildRevision of the header', 'medium'),
    flavour: FLAVOURS.get(header.majorVersion) ?? null,
  };
}

/**
 * Returns the name of the version of Windows.
 * @param {BuildFacts | null} build
 * @param {import('./values.js').Inferred<Named> | null} product
 */
export function readWindows(build, product) {
  if (!build) {
    throw new UnknownFact('the build is not known');
  }
  const { number, revision } = build;
  const entry = table('windows_versions').find((it) => it.build === number.value);
  if (!entry) {
    throw new UnknownFact(`build ${number.value} has no name here`);
  }
  const isOld = entry.until && revision && revision.value < entry.until.revision;
  const client = isOld ? entry.until?.client : entry.client;
  const type = product === null ? null : Number(product.value.value);
  const name = nameOf(type, client, entry.server);
  if (!name) {
    throw new UnknownFact(`build ${number.value} has no such product`);
  }
  const evidence = `build ${number.value}${revision ? `.${revision.value}` : ''}`;
  return type === null
    ? inferred(name, evidence, 'low')
    : inferred(name, `${evidence} and the kind of product`, number.confidence);
}

/**
 * @param {number | null} type
 * @param {string | undefined} client
 * @param {string | undefined} server
 */
function nameOf(type, client, server) {
  if (type === WORKSTATION) {
    return client;
  }
  if (type !== null && SERVERS.includes(type)) {
    return server;
  }
  return [client, server].filter(Boolean).join(' or ');
}

/** @param {Header} header */
export function readProductType({ productType }) {
  if (isFiller(productType)) {
    throw new UnknownFact(NOT_WRITTEN);
  }
  const value = named(WindowsKernelDump.ProductTypes, productType);
  return inferred(value, 'ProductType of the header');
}

/**
 * Returns a count of the header, which is not 0 where it was written.
 * @param {number | undefined} value
 * @param {string} field
 */
export function readCount(value, field) {
  if (!value || isFiller(value)) {
    throw new UnknownFact(NOT_WRITTEN);
  }
  return inferred(value, `${field} of the header`);
}

/**
 * @param {import('./dump.js').OpenDump} dump
 * @returns {MachineFacts}
 */
export const readMachine = ({ header, machine }) => ({
  ...named(WindowsKernelDump.MachineTypes, header.machineImageType),
  architecture: machine.name,
  pointer_size: machine.pointerSize,
});
