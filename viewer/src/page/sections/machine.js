import { element } from '../elements.js';
import { as, factList } from '../fact_list.js';
import { count, size } from '../format.js';
import { table } from '../table.js';
import { section } from '../view.js';

const MEBIBYTE = 1 << 20;

/**
 * Times, version of Windows, hardware.
 * @param {import('../view.js').View} view
 */
export function machine(view) {
  const hardware = view.facts.hardware ?? {};
  return section(
    'machine',
    'Machine',
    factList(view, [
      { path: 'system_time', label: 'Time', show: as.moment },
      { path: 'local_time', label: 'Local time', show: as.moment },
      { path: 'uptime_seconds', label: 'Uptime', show: as.duration },
      { path: 'windows', label: 'Windows' },
      { path: 'build.number', label: 'Build' },
      { path: 'build.revision', label: 'Update' },
      { path: 'build.lab', label: 'Build string', show: as.mono },
      { path: 'build.flavour', label: 'Kernel' },
      { path: 'product_type', label: 'Product', show: as.named },
      { path: 'boot_id', label: 'Boot', show: (value) => count(value) },
      { path: 'machine', label: 'Architecture', show: (value) => `${value.architecture} (${value.value})` },
      { path: 'processors', label: 'Processors' },
      { path: 'hardware', label: 'Hardware', show: null },
      { path: 'hardware.name', label: 'Model' },
      { path: 'hardware.cpu', label: 'Processor', show: processor },
      { path: 'hardware.cpu.microcode', label: 'Microcode', show: as.mono },
      { path: 'hardware.bios', label: 'BIOS', show: (it) => words(it.vendor, it.version, it.date) },
      { path: 'hardware.system', label: 'System', show: (it) => words(it.manufacturer, it.product, it.version) },
      { path: 'hardware.board', label: 'Board', show: (it) => words(it.manufacturer, it.product, it.version) },
      { path: 'hardware.chassis', label: 'Chassis' },
      { path: 'hardware.ram_mib', label: 'RAM', show: (value) => size(value * MEBIBYTE) },
      { path: 'hardware.error_correction', label: 'Error correction' },
      { path: 'hardware.smbios_version', label: 'SMBIOS' },
    ]),
    hardware.memory?.length ? memoryModules(hardware.memory) : null,
    devices('Graphics', hardware.gpu),
    devices('Storage', hardware.storage),
    devices('Network', hardware.network),
    hardware.remarks?.length ? remarks(hardware.remarks) : null,
  );
}

/** @param {...(string | null)} parts */
const words = (...parts) => parts.filter(Boolean).join(', ') || 'without text';

/** @param {any} cpu */
const processor = ({ name, identifier, mhz, cores, threads }) =>
  words(
    name ?? identifier,
    mhz ? `${count(mhz)} MHz` : null,
    cores ? `${cores} cores` : null,
    threads ? `${threads} threads` : null,
  );

/** @param {any[]} rows */
function memoryModules(rows) {
  return table({
    name: 'memory modules',
    caption: `Memory modules: ${rows.length}`,
    rows,
    columns: [
      { title: 'Slot', value: (row) => row.slot },
      { title: 'Size', value: (row) => row.mib, cell: (row) => size(row.mib * MEBIBYTE), kind: 'number' },
      { title: 'Type', value: (row) => row.type },
      { title: 'Rated MT/s', value: (row) => row.rated_mt_s, kind: 'number' },
      { title: 'Runs at MT/s', value: (row) => row.configured_mt_s, kind: 'number' },
      { title: 'Manufacturer', value: (row) => row.manufacturer, kind: 'text' },
      { title: 'Part', value: (row) => row.part, kind: 'text' },
    ],
  });
}

/**
 * @param {string} title
 * @param {any[] | undefined} rows
 */
function devices(title, rows) {
  if (!rows?.length) {
    return null;
  }
  return table({
    name: `${title.toLowerCase()} devices`,
    caption: `${title}: ${rows.length}`,
    rows,
    columns: [
      { title: 'Place', value: (row) => row.bdf },
      { title: 'Device', value: (row) => row.name ?? row.id, kind: 'text' },
      { title: 'ID', value: (row) => row.id },
      { title: 'Link', value: (row) => row.link },
    ],
  });
}

/** @param {any[]} rows */
const remarks = (rows) =>
  element(
    'div',
    {},
    element('h3', {}, 'Remarks on the hardware'),
    element(
      'ul',
      {},
      ...rows.map((row) =>
        element('li', {}, row.message, ' ', element('span', { class: 'evidence' }, row.evidence)),
      ),
    ),
  );
