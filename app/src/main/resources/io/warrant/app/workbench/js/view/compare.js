/** Two claims side by side: what each ground says of one and of the other. */

import { byKey, keyOf } from '../changes.js';
import { h, spoken } from '../dom.js';
import { factor, isFlat, percent, ratioWords } from '../format.js';
import { t } from '../i18n.js';
import { labelOf, saidIn } from '../labels.js';
import { claimName, claimTitle, groundKey, groundMark } from './names.js';
import { answers } from './outlook.js';
import { barSvg, scaleOf } from './picture.js';

/**
 * @param {import('../types.js').Differential} differential
 * @param {string[]} pair
 * @param {{pair: (keys: string[]) => void, add: (term: {id: string, label: string}, status: string) => void}} act
 */
export function compare(differential, pair, act) {
  const claims = byKey(differential);
  const keys = chosen(differential, pair);
  const [one, other] = keys.map(key => claims.get(key));
  if (!one || !other) {
    return h('p', {}, t('compare.few'));
  }
  return h('div.compare', {},
    h('div.row', {}, [0, 1].map(side => choice(differential, keys, side, act))),
    table(one, other),
    separators(differential, one, other, act));
}

/** The two that were picked; where fewer were, the first ones. */
function chosen(differential, pair) {
  const all = [...differential.arguments, differential.unlisted].map(each => keyOf(each.claim));
  const valid = pair.filter(each => all.includes(each));
  return [...valid, ...all.filter(each => !valid.includes(each))].slice(0, 2);
}

function choice(differential, keys, side, act) {
  const all = [...differential.arguments, differential.unlisted];
  return h('label', {}, h('span.spoken', {}, t(side === 0 ? 'compare.first' : 'compare.second')),
    h('select', {
      id: `compare-${side}`, onchange: event => {
        const next = [...keys];
        next[side] = event.target.value;
        act.pair(next[0] === next[1] ? [...keys].reverse() : next);
      },
    }, all.map(each => h('option', { value: keyOf(each.claim), selected: keyOf(each.claim) === keys[side] },
      `${claimName(each.claim)} (${percent(each.qualifier.probability)})`))));
}

function table(one, other) {
  const scale = scaleOf([one, other]);
  const grounds = new Map([...one.warrants, ...other.warrants].map(each => [groundKey(each.ground), each.ground]));
  const rows = [...grounds].map(([key, ground]) => {
    const [a, b] = [one, other].map(each => each.warrants.find(warrant => groundKey(warrant.ground) === key)?.ratio.ln ?? 0);
    return { ground, a, b, difference: a - b };
  }).sort((x, y) => Math.abs(y.difference) - Math.abs(x.difference));
  return h('div.scroll', { id: 'compare-scroll', 'data-scroll': true, role: 'group', tabindex: '0', 'aria-label': t('compare.name') },
    h('table.versus', {},
      h('caption', {}, t('compare.caption')),
      h('thead', {}, h('tr', {},
        h('th', { scope: 'col' }, t('grid.ground')),
        [one, other].map(each => h('th', { scope: 'col' }, claimTitle(each.claim))),
        h('th', { scope: 'col' }, t('compare.favours')))),
      h('tbody', {}, rows.map(each => row(each, one, other, scale))),
      h('tfoot', {}, h('tr', {},
        h('th', { scope: 'row' }, t('compare.together')),
        [one, other].map(each => h('td', {}, h('b', {}, factor(each.weight.ln)), spoken(ratioWords(each.weight.ln)))),
        h('td', {}, favours(one.weight.ln - other.weight.ln, one, other))))));
}

function row({ ground, a, b, difference }, one, other, scale) {
  return h('tr', {},
    h('th', { scope: 'row' }, groundMark(ground)),
    [a, b].map(ln => h('td', {}, h('div.cell', {}, barSvg(ln, scale),
      h('span.factor', { 'aria-hidden': 'true' }, factor(ln)), spoken(ratioWords(ln))))),
    h('td', {}, favours(difference, one, other)));
}

const favours = (difference, one, other) => (isFlat(difference)
  ? h('span.quiet', {}, t('compare.neither'))
  : [
    h('b', { 'aria-hidden': 'true' }, difference > 0 ? `◂ ${factor(difference)}` : `${factor(-difference)} ▸`),
    spoken(`${claimName((difference > 0 ? one : other).claim)}, ${ratioWords(Math.abs(difference))}`),
  ]);

/** What nobody looked for yet and would tell the two apart; known for the first two claims. */
function separators(differential, one, other, act) {
  const first = differential.arguments.slice(0, 2).map(each => keyOf(each.claim));
  const these = [keyOf(one.claim), keyOf(other.claim)];
  if (differential.separators.length === 0 || !these.every(each => first.includes(each))) {
    return null;
  }
  const turned = these[0] !== first[0];
  return h('section', {},
    h('h3', {}, t('separators.title')),
    h('div.scroll', { role: 'group', tabindex: '0', 'aria-label': t('separators.title') }, h('table', {},
      h('caption', {}, t('separators.caption')),
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('separators.look')),
        [one, other].map(each => h('th', { scope: 'col' }, t('separators.in'), ' ', claimTitle(each.claim))),
        h('th', { scope: 'col' }, t('separators.add')))),
      h('tbody', {}, differential.separators.map(each => h('tr', {},
        h('th', { scope: 'row', ...saidIn(each.term, each.label) }, labelOf(each.term, each.label)),
        (turned ? [each.inSecond, each.inFirst] : [each.inFirst, each.inSecond]).map(share => h('td', {}, percent(share))),
        h('td', {}, answers({ id: each.term, label: each.label }, act.add))))))));
}
