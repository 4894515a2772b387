/** How the differential stands to the case: fresh, awaited, failed; and what is only supposed. */

import { h } from '../dom.js';
import { listed, t } from '../i18n.js';
import { labelOf } from '../labels.js';
import { trouble } from './trouble.js';

/** @param {ReturnType<import('../reasoner.js').answer>} answer @param {() => void} retry */
export function standing(answer, retry) {
  switch (answer.standing) {
    case 'waiting':
      return h('p.standing.waiting', { role: 'status' }, h('span.spinner', { 'aria-hidden': 'true' }),
        t(answer.differential ? 'standing.stale' : 'standing.waiting'));
    case 'failed':
      return [
        answer.differential && h('p.standing.failed', {}, t('standing.old')),
        trouble(answer.problem, retry),
      ];
    default:
      return null;
  }
}

/**
 * @param {import('../types.js').Patient} patient
 * @param {Record<string, string>} whatIf
 * @param {{keep: () => void, drop: () => void}} act
 */
export function supposition(patient, whatIf, act) {
  const terms = Object.entries(whatIf);
  if (terms.length === 0) {
    return null;
  }
  const words = terms.map(([term, status]) =>
    t(`whatif.says.${status}`, { finding: labelOf(term, patient.findings.find(each => each.term === term)?.label) }));
  return h('section.supposition', { 'aria-labelledby': 'supposition-title' },
    h('p', {}, h('strong', { id: 'supposition-title' }, t('whatif.title')), ' ', listed(words), '. ', t('whatif.compared')),
    h('div.row', {},
      h('button.button.main', { type: 'button', id: 'whatif-keep', onclick: act.keep }, t('whatif.keep')),
      h('button.button', { type: 'button', id: 'whatif-drop', onclick: act.drop }, t('whatif.drop'))));
}
