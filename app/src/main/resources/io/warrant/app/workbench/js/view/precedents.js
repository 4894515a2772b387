/** Published patients with the claim's disease, the most similar first. */

import { h, outward } from '../dom.js';
import { percent } from '../format.js';
import { t } from '../i18n.js';
import { labelOf } from '../labels.js';
import { link } from '../links.js';

const FIRST = 3;

/** @param {import('../types.js').Argument} argument */
export function precedents(argument) {
  const all = argument.warrants.flatMap(each => each.precedents ?? []);
  if (all.length === 0) {
    return null;
  }
  return h('section', {},
    h('h4', {}, t('precedents.title')),
    h('ol.precedents', {}, all.slice(0, FIRST).map(patient)),
    all.length > FIRST && h('details', { id: 'more-patients' },
      h('summary', {}, t('precedents.more', { n: all.length - FIRST })),
      h('ol.precedents', {}, all.slice(FIRST).map(patient))));
}

const patient = each => h('li', {},
  h('p', {}, h('b', {}, each.patient), ' ', each.publications.map(id => [outward(id, link(id)), ' ']),
    h('span.quiet', {}, t('precedents.alike', { share: percent(each.similarity) }))),
  h('dl', {},
    part('shared', each.shared), part('missing', each.missing), part('extra', each.extra)));

const part = (kind, terms) => terms.length > 0 && [
  h('dt', {}, t(`precedents.${kind}`)),
  h('dd', { class: kind }, terms.map(each => [h('span', {}, labelOf(each.term, each.label)), ' '])),
];
