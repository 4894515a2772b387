/** Grounds by claims: each cell says by sign, number and colour how heavily the ground weighs. */

import { keyOf } from '../changes.js';
import { h, spoken } from '../dom.js';
import { factor, percent, ratioWords, strength } from '../format.js';
import { t } from '../i18n.js';
import { claimName, claimTitle, groundKey, groundMark } from './names.js';

const COLUMNS = 10;
const SYMBOLS = { '-3': '−−−', '-2': '−−', '-1': '−', 0: '·', 1: '+', 2: '++', 3: '+++' };

/** @param {import('../types.js').Differential} differential @param {(key: string) => void} select */
export function grid(differential, select) {
  const columns = differential.arguments.slice(0, COLUMNS);
  const rows = new Map(columns.flatMap(each => each.warrants.map(warrant => [groundKey(warrant.ground), warrant.ground])));
  return h('div.scroll.grid', { id: 'grid-scroll', 'data-scroll': true, role: 'group', tabindex: '0', 'aria-label': t('grid.name') },
    h('table', {},
      h('caption', {}, h('span.hold', {}, t('grid.caption'))),
      h('thead', {}, h('tr', {},
        h('th', { scope: 'col' }, t('grid.ground')),
        columns.map((each, at) => h('th', { scope: 'col' },
          h('span.rank', {}, `${at + 1} · ${percent(each.qualifier.probability)}`),
          h('button.link', { type: 'button', id: `grid-${keyOf(each.claim).replace(':', '-')}`, title: claimName(each.claim), onclick: () => select(keyOf(each.claim)) }, claimTitle(each.claim)))))),
      h('tbody', {}, [...rows].map(([key, ground]) => h('tr', {},
        h('th', { scope: 'row' }, groundMark(ground)),
        columns.map(each => cell(each.warrants.find(warrant => groundKey(warrant.ground) === key))))))));
}

function cell(warrant) {
  if (!warrant) {
    return h('td.none', {}, spoken(t('grid.none')));
  }
  const { ln } = warrant.ratio;
  const steps = strength(ln);
  const style = steps === 0 ? 'neutral' : `${steps > 0 ? 'for' : 'against'}-${Math.abs(steps)}`;
  return h('td', { class: style },
    h('span.symbol', { 'aria-hidden': 'true' }, SYMBOLS[steps]),
    h('span.factor', { 'aria-hidden': 'true' }, factor(ln)),
    spoken(ratioWords(ln)));
}
