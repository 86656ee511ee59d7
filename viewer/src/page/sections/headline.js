import { copyButton } from '../clipboard.js';
import { element } from '../elements.js';
import { count, moment, plainHex, size } from '../format.js';

/**
 * The bug check, its meaning, and the facts that come first.
 * @param {import('../view.js').View} view
 */
export function headline(view) {
  const { facts } = view;
  const { bugcheck } = facts;
  const code = bugcheck?.standard_code ?? bugcheck?.code ?? null;
  const isNone = code !== null && BigInt(code) === 0n;
  const name = bugcheck?.name ?? (isNone ? 'no bug check' : 'unknown bug check');
  return element(
    'div',
    { class: 'headline' },
    element('p', { class: 'kicker' }, view.name),
    element(
      'h1',
      { id: 'dump-title', tabindex: '-1' },
      code === null ? null : element('span', { class: 'code' }, `0x${plainHex(code).toUpperCase()}`),
      code === null ? 'The bug check was not written' : element('span', { 'data-fact': 'bugcheck.name' }, name),
    ),
    bugcheck?.meaning
      ? element('p', { class: 'meaning', 'data-fact': 'bugcheck.meaning' }, bugcheck.meaning)
      : null,
    bugcheck?.writer ? element('p', { class: 'muted' }, `Written by ${bugcheck.writer}`) : null,
    strip(view),
    element(
      'p',
      { class: 'next muted' },
      'Facts only. For the cause, its evidence and the call stack run ',
      element('code', {}, view.command('analyze')),
      copyButton(view.command('analyze')),
    ),
  );
}

/** @param {import('../view.js').View} view */
function strip({ facts, file }) {
  const build = facts.build?.number?.value;
  const machine = facts.machine?.architecture;
  const processors = facts.processors?.value;
  /** @type {[string, string | null | undefined | false][]} */
  const rows = [
    ['Time', facts.system_time && moment(facts.system_time.value)],
    ['Windows', facts.windows && `${facts.windows.value}${build ? ` (build ${build})` : ''}`],
    ['Machine', machine && `${machine}${processors ? `, ${count(processors)} processors` : ''}`],
    ['Model', facts.hardware?.name?.value],
    ['Dump', `${facts.dump_type?.name ?? 'unknown type'}, ${size(file.size)}`],
  ];
  const shown = rows.filter(([, value]) => value);
  return element(
    'dl',
    { class: 'strip' },
    ...shown.map(([label, value]) =>
      element('div', {}, element('dt', {}, label), element('dd', {}, value)),
    ),
  );
}
