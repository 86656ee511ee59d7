import { data } from '../data.js';
import { setTables } from '../facts.js';
import { takeDrops } from './drop.js';
import { byId } from './elements.js';
import { Dumps } from './dumps.js';
import { takeKeys } from './keys.js';

setTables(data);
byId('policy-text').textContent =
  document.querySelector('meta[http-equiv]')?.getAttribute('content')?.replaceAll('; ', ';\n') ?? '';

const dumps = new Dumps();
const input = /** @type {HTMLInputElement} */ (byId('files'));
const choose = () => input.click();
byId('open').addEventListener('click', choose);
byId('choose').addEventListener('click', choose);
input.addEventListener('change', () => {
  void dumps.add([...(input.files ?? [])]);
  input.value = '';
});
takeDrops((files) => void dumps.add(files));
byId('private').addEventListener('click', () => void dumps.togglePrivate());
byId('save').addEventListener('click', () => dumps.save());
byId('print').addEventListener('click', () => window.print());
window.addEventListener('hashchange', () => void dumps.showAsked());
takeKeys(dumps);
