import { byId, element } from './elements.js';
import { counted, moment, plainHex, size } from './format.js';
import { askedAddress } from './hex_view.js';
import { sectionList, showDump } from './shown_dump.js';
import { announce } from './status.js';

/** Dumps that are open at once. */
const MOST = 100;

/**
 * @typedef {object} Entry
 * @property {File} file
 * @property {import('./shown_dump.js').Shown | null} shown Null while the file is being read.
 */

/** The dumps that are open, one of which is shown. */
export class Dumps {
  constructor() {
    /** @type {Entry[]} */
    this.entries = [];
    /** @type {Entry | null} */
    this.current = null;
    this.isPrivate = false;
  }

  /**
   * Opens files; the first one of them that is a dump is shown.
   * @param {File[]} files
   */
  async add(files) {
    const room = MOST - this.entries.length;
    /** @type {Entry[]} */
    const added = files.slice(0, room).map((file) => ({ file, shown: null }));
    this.entries.push(...added);
    let isChosen = false;
    byId('main').setAttribute('aria-busy', 'true');
    for (const entry of added) {
      await this.#read(entry);
      if (!isChosen && this.entries.includes(entry) && (entry.shown?.view || entry === added[0])) {
        isChosen = Boolean(entry.shown?.view);
        this.#show(entry);
      } else {
        this.#list();
      }
    }
    byId('main').removeAttribute('aria-busy');
    announce(summary(added, files.length - added.length));
  }

  /** Shows private fields, or masks them again. */
  async togglePrivate() {
    this.isPrivate = !this.isPrivate;
    byId('private').setAttribute('aria-pressed', String(this.isPrivate));
    byId('main').setAttribute('aria-busy', 'true');
    for (const entry of this.entries) {
      await this.#read(entry);
    }
    if (this.current) {
      this.#show(this.current, false);
    }
    byId('main').removeAttribute('aria-busy');
    announce(this.isPrivate ? 'Private fields are shown' : 'Private fields are masked');
  }

  /** Offers the facts of the shown dump as a file. */
  save() {
    const view = this.current?.shown?.view;
    if (view) {
      const text = `${JSON.stringify(view.facts, null, 2)}\n`;
      const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
      element('a', { href: url, download: `${view.name}.json` }).click();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
      announce(`Saved ${view.name}.json${this.isPrivate ? ', with private fields' : ''}`);
    }
  }

  /**
   * Shows the next dump, or the one before.
   * @param {number} by
   */
  step(by) {
    const next = this.current && this.entries[this.entries.indexOf(this.current) + by];
    if (next?.shown) {
      this.#show(next);
      announce(next.file.name);
    }
  }

  /** Shows the memory that the page's address asks for. */
  async showAsked() {
    const asked = askedAddress();
    const show = this.current?.shown?.showMemory;
    if (asked && show) {
      await show(asked.space, asked.value);
      const shown = byId('memory-bytes');
      shown.focus({ preventScroll: true });
      shown.scrollIntoView({ block: 'nearest' });
    }
  }

  /** @param {Entry} entry */
  async #read(entry) {
    entry.shown?.view?.close();
    entry.shown = await showDump(entry.file, this.isPrivate);
  }

  /**
   * @param {Entry} entry
   * @param {boolean} isNew Whether the focus goes to the headline.
   */
  #show(entry, isNew = true) {
    const { shown } = entry;
    if (!shown) {
      return;
    }
    this.current = entry;
    byId('welcome').hidden = true;
    document.querySelector('.page')?.classList.add('open');
    document.querySelector('.page')?.classList.toggle('failed', !shown.view);
    const place = byId('dump');
    place.hidden = false;
    place.replaceChildren(shown.node);
    byId('dump-tools').hidden = !shown.view;
    const sections = byId('sections');
    sections.hidden = !shown.view;
    sections.replaceChildren(sectionList(shown.node));
    document.title = `${entry.file.name} - Kernel dump viewer`;
    this.#list();
    if (isNew) {
      if (location.hash) {
        history.replaceState(null, '', ' ');
      }
      window.scrollTo(0, 0);
      byId('dump-title').focus({ preventScroll: true });
    }
  }

  /** @param {Entry} entry */
  #close(entry) {
    const index = this.entries.indexOf(entry);
    this.entries.splice(index, 1);
    entry.shown?.view?.close();
    const next = this.entries[Math.min(index, this.entries.length - 1)];
    if (entry === this.current && next) {
      this.#show(next);
    } else {
      this.#list();
    }
    announce(`Closed ${entry.file.name}`);
  }

  #list() {
    const list = byId('dumps');
    list.hidden = this.entries.length < 2;
    const rows = this.entries.map((entry) => this.#row(entry));
    list.replaceChildren(element('ul', {}, ...rows));
  }

  /** @param {Entry} entry */
  #row(entry) {
    return element(
      'li',
      {},
      element(
        'div',
        { class: 'row' },
        element(
          'button',
          {
            type: 'button',
            class: 'choose',
            'aria-current': entry === this.current ? 'true' : null,
            click: () => this.#show(entry),
          },
          ...oneLine(entry).map(([name, text]) => element('span', { class: name }, text)),
        ),
        element(
          'button',
          { type: 'button', class: 'close', 'aria-label': `Close ${entry.file.name}`, click: () => this.#close(entry) },
          '\u00d7',
        ),
      ),
    );
  }
}

/**
 * @param {Entry} entry
 * @returns {[string, string][]}
 */
function oneLine({ file, shown }) {
  const facts = shown?.view?.facts;
  const code = facts?.bugcheck?.standard_code;
  const what = facts
    ? `${code ? `0x${plainHex(code).toUpperCase()}` : ''} ${facts.bugcheck?.name ?? 'unknown bug check'}`
    : shown
      ? 'cannot be shown'
      : 'reading';
  return [
    ['name', file.name],
    ['what', what],
    ['time', facts?.system_time ? moment(facts.system_time.value).slice(0, 19) : ''],
    ['size', size(file.size)],
  ];
}

/**
 * @param {Entry[]} added
 * @param {number} left Files for which there is no room.
 */
function summary(added, left) {
  const shown = added.filter(({ shown: it }) => it?.view).length;
  const failed = added.length - shown;
  const parts = [
    shown ? `${counted(shown, 'dump')} shown` : '',
    failed ? `${counted(failed, 'file')} cannot be shown` : '',
    left ? `${counted(left, 'file')} left out: at most ${MOST} are open at once` : '',
  ];
  return parts.filter(Boolean).join(', ');
}
