/** Keys of the page. Single letters work only outside of fields, and can be turned off (WCAG 2.1.4). */

const KEPT = 'warrant.singleKeys';

/** Keys in order of the help: what is pressed (`key.*`), and what it does (`help.*`). */
export const KEYS = [
  ['slash', 'find'], ['j', 'down'], ['k', 'up'], ['e', 'evidence'], ['g', 'grid'], ['n', 'next'],
  ['c', 'compare'], ['v', 'judge'], ['w', 'drop'], ['ctrl z', 'undo'], ['ctrl shift z', 'redo'],
  ['ctrl s', 'save'], ['o', 'open'], ['question', 'help'], ['escape', 'close'],
];

const SINGLE = {
  '/': 'find', j: 'down', k: 'up', e: 'evidence', g: 'grid', n: 'next', c: 'compare', v: 'judge', w: 'drop', o: 'open', '?': 'help',
};

export const singleKeys = () => localStorage.getItem(KEPT) !== 'off';

/** @param {boolean} on */
export const useSingleKeys = on => localStorage.setItem(KEPT, on ? 'on' : 'off');

/** @param {Record<string, () => void>} does by the names in KEYS */
export function listen(does) {
  document.addEventListener('keydown', event => {
    const name = event.defaultPrevented || document.querySelector('dialog[open]') ? undefined : named(event);
    if (name && does[name]) {
      event.preventDefault();
      does[name]();
    }
  });
}

function named(event) {
  if (event.altKey) {
    return undefined;
  }
  if (event.ctrlKey || event.metaKey) {
    return withControl(event);
  }
  return singleKeys() && !isField(event.target) ? SINGLE[event.key] : undefined;
}

/** Undo within a field is the browser's. */
function withControl(event) {
  const key = event.key.toLowerCase();
  if (key === 's') {
    return 'save';
  }
  if (isField(event.target)) {
    return undefined;
  }
  return key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : undefined;
}

const isField = target => target instanceof HTMLElement
  && (target.isContentEditable || target.matches('textarea, select, input:not([type=radio], [type=checkbox])'));
