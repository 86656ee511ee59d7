/**
 * Takes keys of the page: `o` opens files, `g` goes to an address, `j` and `k` change the dump.
 * @param {import('./dumps.js').Dumps} dumps
 */
export function takeKeys(dumps) {
  document.addEventListener('keydown', (event) => {
    const { target } = event;
    const isTyping = target instanceof HTMLElement && target.matches('input, select, textarea');
    if (isTyping || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const action = actions(dumps)[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  });
}

/**
 * @param {import('./dumps.js').Dumps} dumps
 * @returns {Record<string, () => void>}
 */
const actions = (dumps) => ({
  o: () => document.getElementById('open')?.click(),
  g: () => document.getElementById('goto-address')?.focus(),
  j: () => dumps.step(1),
  k: () => dumps.step(-1),
});
