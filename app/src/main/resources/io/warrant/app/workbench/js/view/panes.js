/** The two panes that show an answer: the differential, and one view of it in detail. */

import { byKey } from '../changes.js';
import { h } from '../dom.js';
import { t } from '../i18n.js';
import { compare } from './compare.js';
import { evidence } from './evidence.js';
import { grid } from './grid.js';
import { judge } from './judge.js';
import { next } from './next.js';
import { abstention, likelySet, notices } from './outlook.js';
import { ranking } from './ranking.js';
import { standing, supposition } from './standing.js';

/** Left of the detail: how things stand, and the claims in order. */
export function differentialPane(answer, patient, view, act) {
  const { differential } = answer;
  const stale = answer.standing !== 'fresh';
  return [
    standing(answer, act.retry),
    supposition(patient, view.whatIf, act),
    answer.standing === 'none' && h('p.empty', {}, t('standing.none')),
    differential && h('div.answer', { class: stale ? 'stale' : '', 'aria-busy': String(answer.standing === 'waiting') },
      notices(differential, patient.notUsed),
      abstention(differential, act.add),
      ranking(differential, { ...view, moves: answer.moves, gone: answer.gone, verdicts: patient.verdicts }, act),
      likelySet(differential)),
  ];
}

/** The tab in view. */
export function detail(answer, question, patient, view, act) {
  const { differential } = answer;
  if (view.tab === 'next') {
    return next(question, act);
  }
  if (differential === null) {
    return h('p.empty', {}, t('detail.none'));
  }
  switch (view.tab) {
    case 'grid':
      return grid(differential, act.select);
    case 'compare':
      return compare(differential, view.pair, act);
    case 'judge':
      return judge(differential, patient, act);
    default:
      return evidence(byKey(differential).get(view.selected), differential, act);
  }
}
