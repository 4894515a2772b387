/** The clinician's own judgement beside the system's: accept, reject, reorder, and say why. */

import { keyOf } from '../changes.js';
import { h, spoken } from '../dom.js';
import { percent } from '../format.js';
import { t } from '../i18n.js';
import { iconButton } from '../icons.js';
import { claimTitle } from './names.js';

/**
 * @param {import('../types.js').Differential} differential
 * @param {import('../types.js').Patient} patient
 * @param {{verdict: (disease: string, part: object) => void, order: (order: string[] | null) => void, send: (() => void) | null}} act
 */
export function judge(differential, patient, act) {
  const system = differential.arguments.map(each => keyOf(each.claim));
  const order = ownOrder(patient.order, system);
  const claims = new Map(differential.arguments.map(each => [keyOf(each.claim), each]));
  return h('div.judge', {},
    h('p', {}, t('judge.lead')),
    h('ol.verdicts', {}, order.map((disease, at) => row(claims.get(disease), at, order, system, patient, act))),
    h('div.row', {},
      patient.order && h('button.button', { type: 'button', id: 'judge-reset', onclick: () => act.order(null) }, t('judge.reset')),
      act.send
        ? h('button.button.main', { type: 'button', id: 'judge-send', onclick: act.send }, t('judge.send'))
        : h('p.quiet', {}, t('judge.file'))));
}

/** The person's order of what is shown; what they didn't order keeps the system's place behind. */
function ownOrder(order, system) {
  const kept = (order ?? []).filter(each => system.includes(each));
  return [...kept, ...system.filter(each => !kept.includes(each))];
}

function row(argument, at, order, system, patient, act) {
  const disease = keyOf(argument.claim);
  const id = disease.replace(':', '-');
  const verdict = patient.verdicts[disease] ?? {};
  const theirs = system.indexOf(disease) + 1;
  return h('li', { class: verdict.decision ?? '' },
    h('span.places', {},
      iconButton('up', t('judge.up', { claim: argument.claim.label }), () => act.order(swapped(order, at, at - 1)), { id: `up-${id}`, quiet: true, disabled: at === 0, title: t('judge.up.short') }),
      h('b', {}, String(at + 1)),
      iconButton('down', t('judge.down', { claim: argument.claim.label }), () => act.order(swapped(order, at, at + 1)), { id: `down-${id}`, quiet: true, disabled: at === order.length - 1, title: t('judge.down.short') })),
    h('div.body', {},
      h('p', {}, h('b', { id: `judge-${id}` }, claimTitle(argument.claim)), ' ',
        h('span.quiet', {}, t('judge.system', { rank: theirs, chance: percent(argument.qualifier.probability) }))),
      h('div.row', { role: 'group', 'aria-labelledby': `judge-${id}` },
        ['accept', 'reject'].map(decision => h('button.small', {
          type: 'button', id: `${decision}-${id}`, 'aria-pressed': String(verdict.decision === decision), class: decision,
          onclick: () => act.verdict(disease, { decision: verdict.decision === decision ? undefined : decision }),
        }, t(`judge.${decision}`))),
        h('label.reason', {}, h('span', {}, t('judge.reason'), spoken(`: ${argument.claim.label}`)),
          h('input', { type: 'text', id: `reason-${id}`, value: verdict.reason ?? '', maxlength: '2000', onchange: event => act.verdict(disease, { reason: event.target.value }) })))));
}

function swapped(order, one, other) {
  const out = [...order];
  [out[one], out[other]] = [out[other], out[one]];
  return out;
}
