/** Ask next: the question or test that would tell most, why, and what each answer would do. */

import { h, spoken } from '../dom.js';
import { percent } from '../format.js';
import { decimal, listed, t } from '../i18n.js';
import { labelOf, learn, saidIn } from '../labels.js';
import { trouble } from './trouble.js';

/**
 * @param {ReturnType<import('../asking.js').question>} state
 * @param {{answer: (observed: string[], excluded: string[], unknown: object | null) => void, retry: () => void}} act
 */
export function next(state, act) {
  switch (state.standing) {
    case 'none':
      return h('p', {}, t('next.none'));
    case 'failed':
      return trouble(state.problem, act.retry);
    default:
      return state.next === null ? h('p.waiting', {}, t('next.waiting')) : proposal(state, act);
  }
}

function proposal({ standing, next: step, why }, act) {
  const end = step.stop ?? step.abstain;
  if (end) {
    return h('div.next', {},
      h('h3', {}, t(step.stop ? 'next.stop' : 'next.abstain')),
      h('p', { lang: 'en' }, end.why));
  }
  return h('div.next', { class: standing === 'waiting' ? 'stale' : '', 'aria-busy': String(standing === 'waiting') },
    step.ask ? asking(step, act) : ordering(step, act),
    why && reason(why, Boolean(step.ask)));
}

function asking(step, act) {
  const { ask } = step;
  const [first] = ask.terms;
  const unknown = { ask, answer: { unknown: true }, cost: step.cost };
  const single = ask.terms.length === 1;
  // Where nobody wrote a question, its text is the label of the one term that it asks for.
  const isPlain = single && ask.id === first;
  if (isPlain) {
    learn(first, ask.text.replace(/\?$/, ''));
  }
  return [
    h('p.eyebrow', {}, t('next.ask')),
    h('h3', { id: 'next-title' }, isPlain ? [t('next.isThere'), ' ', h('span', saidIn(first), labelOf(first))] : h('span', { lang: 'en' }, ask.text)),
    single
      ? h('div.row', { role: 'group', 'aria-labelledby': 'next-title' },
        h('button.button.main', { type: 'button', id: 'next-yes', onclick: () => act.answer([first], [], null) }, t('next.yes')),
        h('button.button', { type: 'button', id: 'next-no', onclick: () => act.answer([], [first], null) }, t('next.no')),
        h('button.button', { type: 'button', id: 'next-unknown', onclick: () => act.answer([], [], unknown) }, t('next.unknown')))
      : several(ask.terms, unknown, act),
  ];
}

function ordering(step, act) {
  const unknown = { order: step.order, answer: { unknown: true }, cost: step.cost };
  const terms = [...new Set((step.lookFor ?? []).flatMap(each => each.observed ?? []))];
  return [
    h('p.eyebrow', {}, t('next.order')),
    h('h3', { id: 'next-title', lang: 'en' }, step.order.label),
    h('p', {}, t('next.lookFor')),
    several(terms, unknown, act),
  ];
}

/** Several findings at once: each there, not there, or not looked at. */
function several(terms, unknown, act) {
  const groups = terms.map(term => h('fieldset.look', { 'data-term': term },
    h('legend', saidIn(term), labelOf(term)),
    h('div.choices', {}, ['observed', 'excluded', ''].map(status => h('label.choice', { class: status },
      h('input', { type: 'radio', name: `look-${term}`, id: `look-${term}-${status}`, value: status, checked: status === '', 'data-keep': true }),
      h('span', {}, status ? t(`status.${status}`) : t('next.notSeen')))))));
  const form = h('div', {}, groups);
  const told = status => [...form.querySelectorAll('fieldset')]
    .filter(each => each.querySelector('input:checked')?.value === status).map(each => each.dataset.term);
  return [
    form,
    h('div.row', {},
      h('button.button.main', {
        type: 'button', id: 'next-record', onclick: () => {
          const answer = [told('observed'), told('excluded')];
          act.answer(answer[0], answer[1], answer.flat().length === 0 ? unknown : null);
        },
      }, t('next.record')),
      h('button.button', { type: 'button', id: 'next-unknown', onclick: () => act.answer([], [], unknown) }, t('next.notDone'))),
  ];
}

/** @param asks whether it is a question, whose answers are told or not */
function reason(why, asks) {
  return h('section.reason', {},
    h('h4', {}, t('next.why')),
    why.criterion && h('p', {}, t('next.criterion', { name: why.criterion })),
    h('p', {}, t('next.gain', { gain: bits(why.gain), cost: decimal(why.cost, 0) }), ' ', t(asks ? 'next.told' : 'next.known', { known: percent(why.known) })),
    h('div.answers-list', {}, why.answers.map(each => outcome(each, asks && why.known > 0 ? why.known : 1))));
}

function bits(gain) {
  const all = gain / Math.LN2;
  return all < 0.01 ? `< ${decimal(0.01, 2)}` : decimal(all, 2);
}

/** @param all the chance of all answers together */
function outcome({ answer, chance, shifts }, all) {
  return h('section.outcome', {},
    h('h5', {}, answerWords(answer), ' ', h('span.quiet', {}, t('next.chance', { chance: percent(Math.min(1, chance / all)) }))),
    shifts.length === 0
      ? h('p.quiet', {}, t('next.nothing'))
      : h('ul.shifts', {}, shifts.slice(0, 5).map(shift => h('li', {},
        h('span.what', { lang: 'en' }, shift.label),
        h('svg.shift', { width: '100%', height: '10', 'aria-hidden': 'true' }, shiftBar(shift)),
        h('span.figures', {}, percent(shift.before), spoken(t('next.then')), h('span', { 'aria-hidden': 'true' }, ' → '), h('b', {}, percent(shift.after)))))));
}

function shiftBar({ before, after }) {
  const at = value => `${(value * 100).toFixed(1)}%`;
  const low = Math.min(before, after);
  return [
    h('rect', { class: 'track', width: '100%', height: '10', rx: '2' }),
    h('rect', { class: 'kept', width: at(low), height: '10', rx: '2' }),
    h('rect', { class: after > before ? 'gain' : 'loss', x: at(low), width: at(Math.abs(after - before)), height: '10' }),
  ];
}

function answerWords(answer) {
  if (answer.none) {
    return t('next.no');
  }
  if (answer.unknown) {
    return t('next.unknown');
  }
  const there = answer.present ?? answer.observed ?? [];
  const words = [...there.map(each => labelOf(each)), ...(answer.excluded ?? []).map(each => t('next.without', { finding: labelOf(each) }))];
  return words.length > 0 ? t('next.if', { findings: listed(words) }) : t('next.no');
}
