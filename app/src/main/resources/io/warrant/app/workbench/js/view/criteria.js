/** Published criteria held against the patient: how far each is met, by what, and what is missing. */

import { h } from '../dom.js';
import { factor, isFlat, percent } from '../format.js';
import { t } from '../i18n.js';

const NAMED = 6;
const ORDER = ['met', 'partlyMet', 'unknown', 'notMet'];

/** @param {import('../types.js').Warrant} warrant */
export const isCriterion = warrant => warrant.kind === 'byCriterion';

/** @param {import('../types.js').Argument} argument */
export function criteria(argument) {
  const all = argument.warrants.filter(isCriterion)
    .sort((a, b) => ORDER.indexOf(a.criterion.standing) - ORDER.indexOf(b.criterion.standing));
  return all.length > 0 && h('section.criteria', {},
    h('h4', {}, t('criteria.title')),
    all.map(each => criterion(each.criterion, each.ratio.ln)));
}

/** A criterion's own words are in English. */
function criterion(held, ln) {
  const asked = held.known.length + held.missing.length;
  const enough = held.missing.filter(each => each.enough);
  return h('div.criterion', { class: held.standing },
    h('p', {}, h('b', { lang: 'en' }, held.name), ' ', h('span.tag', {}, t(`criteria.${held.standing}`)),
      held.result && [' ', h('q', { lang: 'en' }, held.result)]),
    h('p', {}, t('criteria.known', { known: held.known.length, asked })),
    h('ul', { lang: 'en' }, held.known.map(each => h('li', {}, `${each.label}: `, h('b', {}, each.value), h('span.quiet', {}, ` (${each.from})`)))),
    enough.length > 0
      ? [h('p', {}, t('criteria.enough')), listed(enough, each => `${each.label} = ${each.enough}`)]
      : held.missing.length > 0 && ['unknown', 'partlyMet'].includes(held.standing)
        && [h('p', {}, t('criteria.missing')), listed(held.missing, each => each.label)],
    h('p.quiet', {}, worth(held, ln)),
    held.references && h('p.quiet', { lang: 'en' }, held.references));
}

const listed = (all, words) => h('ul', { lang: 'en' },
  all.slice(0, NAMED).map(each => h('li', {}, words(each))),
  all.length > NAMED && h('li', {}, `+ ${all.length - NAMED}`));

function worth(held, ln) {
  const [stated] = held.accuracy;
  if (!stated) {
    return t('criteria.noWeight');
  }
  const words = t('criteria.accuracy', { sensitivity: percent(stated.sensitivity), specificity: percent(stated.specificity) });
  return isFlat(ln) ? words : `${words} ${t('criteria.weight', { factor: factor(ln) })}`;
}
