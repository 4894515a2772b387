/** What to make of a differential: abstention, the likely set, notices. */

import { h } from '../dom.js';
import { percent } from '../format.js';
import { t } from '../i18n.js';
import { icon } from '../icons.js';
import { labelOf, saidIn } from '../labels.js';
import { claimName } from './names.js';

/** @param {import('../types.js').Differential} differential @param {(term: {id: string, label: string}, status: string) => void} add */
export function abstention(differential, add) {
  const found = differential.abstention;
  if (!found) {
    return null;
  }
  return h('section.abstention', { 'aria-labelledby': 'abstention-title' },
    h('h3', { id: 'abstention-title' }, t('abstain.title')),
    h('p', {}, t('abstain.why', { confidence: percent(found.confidence), least: percent(found.least) })),
    found.questions.length > 0 && [
      h('p', {}, t('abstain.look')),
      h('ul.look', {}, found.questions.map(each => h('li', {},
        h('span', {}, h('span', saidIn(each.term, each.label), labelOf(each.term, each.label)), ' ', h('span.quiet', { title: t('abstain.chance', { chance: percent(each.chance) }) }, percent(each.chance))),
        answers({ id: each.term, label: each.label }, add)))),
    ]);
}

/** Buttons that put a finding into the case. */
export const answers = (term, add) => h('span.answers', {},
  ['observed', 'excluded'].map(status => h('button.status', {
    type: 'button', id: `add-${status}-${term.id.replace(':', '-')}`, class: `${status} offer`, onclick: () => add(term, status),
    'aria-label': `${labelOf(term.id, term.label)}: ${t(`status.${status}`)}`, title: t(`status.${status}`),
  }, icon(status === 'observed' ? 'check' : 'minus'))));

/** @param {import('../types.js').Differential} differential */
export function likelySet(differential) {
  const set = differential.likelySet;
  if (!set) {
    return null;
  }
  return h('details.likely', { id: 'likely-set' },
    h('summary', {}, t('likely.title', { n: set.claims.length, share: percent(set.coverage) })),
    h('p', {}, set.claims.map(claimName).join('; ')),
    h('p.quiet', {}, t('likely.by'), ' ', h('span', { lang: 'en' }, set.by), '.'));
}

/** What the reader must know of the input and the knowledge. */
export function notices(differential, notUsed) {
  const limited = differential.notices.filter(each => each.kind === 'limitedKnowledge');
  const others = differential.notices.filter(each => each.kind !== 'limitedKnowledge');
  const count = others.length + notUsed.length;
  const disputed = others.some(each => each.kind === 'contradiction');
  return [
    limited.map(each => h('p.limited', {}, h('strong', {}, t('notice.limitedKnowledge')), ' ', h('span', { lang: 'en' }, each.text))),
    count > 0 && // Known by another name, so that a contradiction that comes later opens what was closed.
    h('details.notices', { id: disputed ? 'notices-disputed' : 'notices', open: disputed },
      h('summary', {}, t('notice.title', { n: count })),
      h('ul', {},
        others.map(each => h('li', {}, h('b', {}, t(`notice.${each.kind}`)), ` ${each.subject}: `, h('span', { lang: 'en' }, each.text))),
        notUsed.map(each => h('li', {}, h('b', {}, t('notice.ignoredInput')), ` ${each.place}: `, h('span', { lang: 'en' }, each.reason))))),
  ];
}
