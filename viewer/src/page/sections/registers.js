import { element } from '../elements.js';
import { section } from '../view.js';

const VECTORS = /^context_flags|^(?:x|y|z)mm\d|^st\d|^vector|^v\d|^f\d|_(?:word|opcode|offset|selector|mask|control)|^mxcsr|^p\d_home|^last_|^debug_control|^dr\d|^[bw][cv]r\d|^k[vr]\d/;

const MAIN = /^(?!efl)[re][a-z]{2}$|^r\d|^x\d|^(?:pc|sp|lr|fp)$/;

/** Registers that contain no addresses. */
const NO_ADDRESS = /^(?:efl|cpsr|[c-gs]s|cr0_.*)$/;

/**
 * The registers of the context record in the header.
 * @param {import('../view.js').View} view
 */
export function registers(view) {
  const found = view.facts.registers;
  const all = Object.entries(found ?? {}).filter(([, value]) => typeof value === 'string');
  if (!all.length) {
    return section('registers', 'Registers', element('p', { class: 'unknown' }, 'The header has no context record of a known layout.'));
  }
  const general = all.filter(([name]) => !VECTORS.test(name));
  general.sort(([a], [b]) => Number(!MAIN.test(a)) - Number(!MAIN.test(b)));
  const others = all.filter(([name]) => VECTORS.test(name));
  const used = others.filter(([, value]) => BigInt(value) !== 0n);
  const zero = others.length - used.length;
  return section(
    'registers',
    'Registers',
    element('p', { class: 'intro' }, 'Of the context record in the header: where the machine stopped.'),
    element('dl', { class: 'registers' }, ...general.map((one) => register(view, one))),
    used.length || zero
      ? element(
          'details',
          {},
          element('summary', {}, `Other registers: ${used.length}${zero ? `, and ${zero} that are zero` : ''}`),
          element('dl', { class: 'registers vectors' }, ...used.map((one) => register(view, one))),
        )
      : null,
  );
}

/**
 * @param {import('../view.js').View} view
 * @param {[string, string]} entry
 */
function register(view, [name, text]) {
  const value = BigInt(text);
  const isAddress = !NO_ADDRESS.test(name) && value > 0xffffn && value < 1n << 64n;
  const place = isAddress ? view.placeOf(value) : null;
  return element(
    'div',
    {},
    element('dt', {}, name),
    element(
      'dd',
      { 'data-register': name },
      isAddress ? view.addressOf(value) : element('span', { class: 'mono' }, value.toString(16)),
      place && ` ${place}`,
    ),
  );
}
