/** Dialogs: the browser's own, so that the focus stays within and Escape closes. */

import { h } from '../dom.js';
import { t } from '../i18n.js';

/**
 * @param {string} title
 * @param {unknown[]} content
 * @param {{wide?: boolean, onclose?: () => void}} [how]
 */
export function dialog(title, content, { wide = false, onclose } = {}) {
  const before = document.activeElement;
  const element = /** @type {HTMLDialogElement} */ (h('dialog', {
    'aria-labelledby': 'dialog-title', class: wide ? 'wide' : '',
    onclose: () => {
      element.remove();
      back(before);
      onclose?.();
    },
    onclick: event => {
      if (event.target === element) {
        element.close();
      }
    },
  },
  h('div.sheet', {},
    h('header', {}, h('h2', { id: 'dialog-title', tabindex: '-1' }, title),
      h('button.button.quiet', { type: 'button', 'aria-label': t('dialog.close'), onclick: () => element.close() }, '✕')),
    content)));
  document.body.append(element);
  element.showModal();
  document.getElementById('dialog-title')?.focus();
  return element;
}

/** Where the reader was; panes may have been drawn anew since. */
function back(before) {
  const same = before?.id ? document.getElementById(before.id) : before;
  (same ?? document.getElementById('add-finding'))?.focus?.();
}
