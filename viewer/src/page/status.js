import { byId } from './elements.js';

const SHOWN_FOR = 4000;
let timer = 0;

/**
 * Shows a message, which screen readers announce.
 * @param {string} text
 */
export function announce(text) {
  const status = byId('status');
  status.textContent = text;
  status.classList.remove('quiet');
  clearTimeout(timer);
  timer = setTimeout(() => status.classList.add('quiet'), SHOWN_FOR);
}
