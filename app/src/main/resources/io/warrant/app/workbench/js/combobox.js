/**
 * The field for a finding: names of all terms as one types, by label, synonym and lay word, as the
 * ARIA pattern of a combobox with a list has it.
 */

import * as api from './api.js';
import { announce, h, mount, spoken } from './dom.js';
import { currentLanguage, t } from './i18n.js';
import { labelOf, prepare, saidIn } from './labels.js';

const PAUSE = 90;
const DENIALS = /^(?:-|−|no |not |without |kein |keine |keinen |ohne )\s*/i;

/**
 * @param {{id: string, label: () => string, pick: (term: {id: string, label: string}, denied: boolean) => void,
 *   failed: (failure: unknown) => void}} how
 */
export function combobox({ id, label, pick, failed }) {
  /** @type {{id: string, label: string, match: string, kind: string}[]} */
  let options = [];
  let active = -1;
  let timer = 0;
  let flight = new AbortController();

  const list = h('ul.options', { id: `${id}-options`, role: 'listbox', hidden: true });
  const input = /** @type {HTMLInputElement} */ (h('input', {
    id, type: 'text', role: 'combobox', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false',
    'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': `${id}-options`,
    oninput: type, onkeydown: press, onblur: () => setTimeout(close, 150),
  }));

  const words = () => input.value.trim().replace(DENIALS, '');
  const denied = () => DENIALS.test(input.value.trim());

  function type() {
    clearTimeout(timer);
    flight.abort();
    const q = words();
    if (q.length < 2) {
      close();
      return;
    }
    timer = setTimeout(() => find(q), PAUSE);
  }

  async function find(q) {
    flight = new AbortController();
    try {
      options = await api.terms(q, currentLanguage(), flight.signal);
      await prepare(options.map(each => each.id));
      active = options.length > 0 ? 0 : -1;
      draw(q);
      announce(options.length > 0 ? t('find.count', { n: options.length }) : t('find.none', { words: q }));
    } catch (failure) {
      if (!api.isAborted(failure)) {
        close();
        failed(failure);
      }
    }
  }

  function draw(q) {
    mount(list, options.length > 0 ? options.map(option) : h('li.nothing', { role: 'presentation' }, t('find.none', { words: q })));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    mark();
  }

  function option(each, at) {
    const name = labelOf(each.id, each.label);
    const own = saidIn(each.id, each.label);
    const other = each.match && ![name, each.label].some(shown => shown.toLowerCase() === each.match.toLowerCase());
    return h('li.option', {
      id: `${id}-${at}`, role: 'option', 'aria-selected': String(at === active),
      onmousedown: event => { event.preventDefault(); take(at); },
    },
    h('span.what', { lang: own.lang }, name),
    own.title && h('span.via', { lang: 'en' }, each.label),
    other && h('span.via', {}, t(each.kind === 'lay' ? 'find.lay' : 'find.via', { name: each.match })),
    denied() && h('span.denied', {}, t('status.excluded')));
  }

  function mark() {
    [...list.children].forEach((each, at) => each.setAttribute('aria-selected', String(at === active)));
    const chosen = active >= 0 ? `${id}-${active}` : '';
    input.setAttribute('aria-activedescendant', chosen);
    document.getElementById(chosen)?.scrollIntoView({ block: 'nearest' });
  }

  function press(event) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0 && !list.hidden) {
      event.preventDefault();
      active = (active + (event.key === 'ArrowDown' ? 1 : -1) + options.length) % options.length;
      mark();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (!list.hidden && active >= 0) {
        take(active, event.shiftKey);
      } else if (words().length > 1) {
        find(words());
      }
    }
  }

  function take(at, reversed = false) {
    const chosen = options[at];
    const excluded = denied() !== reversed;
    input.value = '';
    close();
    pick(chosen, excluded);
    input.focus();
  }

  function close() {
    options = [];
    active = -1;
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  const name = h('label', { for: id }, label());
  const box = h('div.combobox', {}, name, h('div.field', {}, input, list), spoken(''));
  return {
    element: box,
    input,
    /** After a change of language. */
    rename: () => { name.textContent = label(); },
  };
}
