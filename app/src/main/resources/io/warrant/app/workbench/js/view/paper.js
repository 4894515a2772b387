/** What is printed: the case, the differential, the evidence of its first claims and the grid. */

import { h } from '../dom.js';
import { t } from '../i18n.js';
import { bearing } from '../patient.js';
import { labelOf } from '../labels.js';
import { evidence } from './evidence.js';
import { grid } from './grid.js';
import { abstention, likelySet, notices } from './outlook.js';
import { ranking } from './ranking.js';

const CLAIMS = 3;
const NOTHING = { select: () => {}, compare: () => {}, more: () => {} };

/**
 * @param {import('../types.js').Patient} patient
 * @param {import('../types.js').Differential | null} differential
 * @param {boolean} isFresh
 */
export function paper(patient, differential, isFresh) {
  const list = bears => patient.findings.filter(each => bearing(each.status) === bears).map(each => labelOf(each.term, each.label)).join('; ') || '–';
  return h('div.paper', {},
    h('h1', {}, t('paper.title')),
    h('p', {}, h('strong', {}, t('use.short'))),
    h('dl.facts', {}, [
      ['person.sex', t(`sex.${patient.sex || 'unknown'}`)], ['person.age', patient.age || '–'],
      ['status.observed', list('observed')], ['status.excluded', list('excluded')],
    ].map(([key, value]) => h('div', {}, h('dt', {}, t(key)), h('dd', {}, value)))),
    differential === null || !isFresh
      ? h('p', {}, h('strong', {}, t('paper.none')))
      : result(patient, differential));
}

function result(patient, differential) {
  const how = { selected: null, moves: new Map(), gone: [], pair: [], verdicts: patient.verdicts };
  return [
    abstention(differential, () => {}),
    ranking(differential, how, NOTHING),
    likelySet(differential),
    notices(differential, patient.notUsed),
    differential.arguments.slice(0, CLAIMS).map(each => evidence(each, differential, NOTHING)),
    grid(differential, () => {}),
    h('p.quiet', {}, t('paper.knowledge', { knowledge: differential.basis.knowledge, fingerprint: differential.basis.fingerprint })),
  ];
}
