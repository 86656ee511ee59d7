import { drawn, element } from './elements.js';
import { announce } from './status.js';

/**
 * Makes a button that copies a text.
 * @param {string} text
 */
export function copyButton(text) {
  return element(
    'button',
    { type: 'button', class: 'copy', 'aria-label': `Copy ${text}`, title: 'Copy', click: () => copy(text) },
    drawn(
      'svg',
      { viewBox: '0 0 16 16', 'aria-hidden': 'true' },
      drawn('path', { d: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3' }),
    ),
  );
}

/** @param {string} text */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    announce(`Copied ${text}`);
  } catch {
    // Some browsers have no clipboard for pages that are opened from a file.
    announce(copySelected(text) ? `Copied ${text}` : `The browser does not allow to copy ${text}`);
  }
}

/** @param {string} text */
function copySelected(text) {
  const before = document.activeElement;
  const field = element('textarea', { readonly: true, 'aria-hidden': 'true' });
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) {
    before.focus();
  }
  return done;
}
