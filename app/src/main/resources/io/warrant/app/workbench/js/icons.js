/** Line drawings for buttons; each stands beside or within a name that is read aloud. */

import { h } from './dom.js';

const PATHS = {
  undo: 'M9 7 4 12l5 5M4 12h10a6 6 0 0 1 0 12h-1',
  redo: 'M15 7l5 5-5 5M20 12H10a6 6 0 0 0 0 12h1',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  cross: 'M6 6l12 12M18 6 6 18',
  check: 'M5 13l4.5 4.5L19 7',
  open: 'M3 19V6h6l2 2.5h10V19z',
  save: 'M12 3v12M7 10.5l5 5 5-5M4 20h16',
  theme: 'M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18',
  note: 'M6 3h9l4 4v14H6zM9 11h7M9 15h7M9 7h3',
  what: 'M9 9a3 3 0 1 1 4.2 2.7c-.8.4-1.2 1-1.2 1.8v.8M12 18v.5',
  leave: 'M10 4H5v16h5M14 8l4 4-4 4M18 12H9',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
};

/** @param {keyof typeof PATHS} name */
export function icon(name) {
  const box = name === 'undo' || name === 'redo' ? '0 2 24 24' : '0 0 24 24';
  return h('svg.icon', { viewBox: box, 'aria-hidden': 'true', focusable: 'false' },
    h('path', { d: PATHS[name] }));
}

/**
 * A button with a drawing, and a name that is seen or only heard.
 *
 * @param {keyof typeof PATHS} drawing
 * @param {string} name
 * @param {() => void} onclick
 * @param {{id?: string, quiet?: boolean, disabled?: boolean, title?: string, key?: string}} [how]
 */
export function iconButton(drawing, name, onclick, { id, quiet, disabled, title, key } = {}) {
  return h('button.button', {
    type: 'button', id, onclick, disabled, class: quiet ? 'quiet' : '',
    title: title ?? (quiet ? name : null), 'aria-keyshortcuts': key,
  }, icon(drawing), h(quiet ? 'span.spoken' : 'span.name', {}, name));
}
