/** The evidence picture: a bar for each ground, solid to the right for the claim, hatched to the left against it. */

import { h, spoken } from '../dom.js';
import { factor, isFlat, ratioWords } from '../format.js';
import { t } from '../i18n.js';
import { isCriterion } from './criteria.js';
import { groundMark, groundName } from './names.js';

/**
 * The axis in powers of ten, the same for all claims so that bars can be compared.
 *
 * @param {import('../types.js').Argument[]} all
 */
export function scaleOf(all) {
  const powers = all.flatMap(each => each.warrants.map(warrant => warrant.ratio.ln / Math.LN10));
  return {
    against: Math.max(1, Math.ceil(-Math.min(0, ...powers) - 1e-9)),
    support: Math.max(1, Math.ceil(Math.max(0, ...powers) - 1e-9)),
  };
}

const place = (scale, power) => (100 * (scale.against + power)) / (scale.against + scale.support);
const at = (scale, power) => `${place(scale, power).toFixed(2)}%`;

/** @param {import('../types.js').Argument} argument @param {{against: number, support: number}} scale */
export function picture(argument, scale) {
  const sorted = argument.warrants.filter(each => !isCriterion(each) || !isFlat(each.ratio.ln)).sort((a, b) => b.ratio.ln - a.ratio.ln);
  const flat = sorted.filter(each => isFlat(each.ratio.ln));
  return h('figure.picture', {},
    h('figcaption', {}, t('picture.caption')),
    axis(scale),
    h('ol.bars', {}, sorted.filter(each => !isFlat(each.ratio.ln)).map(each => bar(each, scale))),
    flat.length > 0 && h('p.flat', {}, t('picture.flat'), ' ', flat.map(each => groundName(each.ground)).join('; '), '.'),
    h('p.balance', {}, t('picture.together'), ' ', h('b', {}, ratioWords(argument.weight.ln)), '.'));
}

function axis(scale) {
  const step = 1 + Math.floor((scale.against + scale.support) / 4);
  const labels = [];
  for (let power = -scale.against; power <= scale.support; power += 1) {
    if (power % step === 0) {
      const end = power === -scale.against ? 'first' : power === scale.support ? 'last' : 'between';
      const text = power === 0 ? '1' : (power > 0 ? '×' : '÷') + (Math.abs(power) < 4 ? 10 ** Math.abs(power) : `10${[...String(Math.abs(power))].map(d => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(d)]).join('')}`);
      labels.push(h('text', { x: at(scale, power), y: '13', class: end }, text));
    }
  }
  return h('div.axis', { 'aria-hidden': 'true' },
    h('div.sides', {}, h('span', {}, `◂ − ${t('picture.against')}`), h('span', {}, `${t('picture.for')} + ▸`)),
    h('svg', { width: '100%', height: '18' }, labels));
}

function bar(warrant, scale) {
  const { ln } = warrant.ratio;
  return h('li', {},
    h('span.label', {}, groundMark(warrant.ground)),
    barSvg(ln, scale),
    h('span.factor', { 'aria-hidden': 'true' }, factor(ln)),
    spoken(`: ${ratioWords(ln)}`));
}

/** @param {number} ln @param {{against: number, support: number}} scale */
export function barSvg(ln, scale) {
  const power = ln / Math.LN10;
  const x = at(scale, Math.min(0, power));
  const width = `${Math.abs(place(scale, power) - place(scale, 0)).toFixed(2)}%`;
  const ticks = [];
  for (let each = -scale.against; each <= scale.support; each += 1) {
    ticks.push(h('line', { class: each === 0 ? 'tick middle' : 'tick', x1: at(scale, each), x2: at(scale, each), y1: '0', y2: '100%' }));
  }
  return h('svg.bar', { width: '100%', height: '22', 'aria-hidden': 'true' }, ticks,
    h('rect', ln > 0
      ? { class: 'for', x, y: '5', width, height: '12' }
      : { class: 'against', fill: 'url(#hatch)', x, y: '5', width, height: '12' }));
}
