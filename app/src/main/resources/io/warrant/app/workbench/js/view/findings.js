/** The list of findings: what is observed, what is excluded, what was read and isn't used. */

import { h, spoken } from '../dom.js';
import { t } from '../i18n.js';
import { icon, iconButton } from '../icons.js';
import { labelOf, saidIn } from '../labels.js';
import { bearing, sourcesOf } from '../patient.js';
import { percent } from '../format.js';
import { recordingOf } from '../recordings.js';

/**
 * @typedef {object} Acts
 * @property {(term: string, status: import('../types.js').Status) => void} status
 * @property {(term: string) => void} remove
 * @property {(term: string, supposed: string | null) => void} suppose
 * @property {(term: string) => void} correct
 * @property {(document: string) => void} [picture] shows a recording
 */

/**
 * @param {import('../types.js').Patient} patient
 * @param {Record<string, string>} whatIf
 * @param {Acts} act
 */
export function findings(patient, whatIf, act) {
  const used = patient.findings.filter(each => bearing(each.status));
  const aside = patient.findings.filter(each => !bearing(each.status));
  return [
    h('h3', { id: 'findings-title' }, t('findings.title', { n: used.length })),
    used.length === 0
      ? h('p.quiet', {}, t('findings.none'))
      : h('ul.findings', { 'aria-labelledby': 'findings-title' }, used.map(each => row(each, whatIf[each.term], act))),
    aside.length > 0 && h('details.aside', { id: 'aside', open: true },
      h('summary', {}, h('h3', {}, t('findings.aside', { n: aside.length }))),
      h('p.quiet', {}, t('findings.aside.lead')),
      h('ul.findings', {}, aside.map(each => row(each, undefined, act)))),
  ];
}

function row(finding, supposed, act) {
  const name = labelOf(finding.term, finding.label);
  const bears = bearing(finding.status);
  const id = finding.term.replace(':', '-');
  return h('li.finding', { class: `${finding.status} ${supposed ? 'supposed' : ''}`, id: `finding-${id}` },
    bears && bears !== 'suspected' ? toggle(finding, bears, name, id, act) : h('span.tag', { class: finding.status }, t(`status.${finding.status}`), finding.probability !== undefined && bears === 'suspected' && !finding.more && ` ${percent(finding.probability)}`),
    h('span.name', {},
      h('button.link.term', { type: 'button', id: `correct-${id}`, ...titled(finding), onclick: () => act.correct(finding.term) }, name),
      remarks(finding, supposed), sourcesOf(finding).filter(each => each.seen || finding.more).map((each, at) => source(each, at === 0 ? id : `${id}-${at + 1}`, finding, act))),
    h('span.deeds', {},
      bears && bears !== 'suspected' ? supposition(finding, supposed, name, id, act) : adopt(finding, name, id, act),
      iconButton('cross', t('findings.remove', { finding: name }), () => act.remove(finding.term), { id: `remove-${id}`, quiet: true, title: t('findings.remove.short') })));
}

/** What the name is in, and what pressing it does; where it isn't English, the English one too. */
function titled(finding) {
  const { lang, title } = saidIn(finding.term, finding.label);
  return { lang, title: title ? `${title} · ${t('findings.correct')}` : t('findings.correct') };
}

/** One button that tells the status and turns it round. */
function toggle(finding, bears, name, id, act) {
  const isObserved = bears === 'observed';
  return h('button.status', {
    type: 'button', id: `status-${id}`, class: bears, title: t(isObserved ? 'findings.exclude' : 'findings.observe'),
    onclick: () => act.status(finding.term, isObserved ? 'excluded' : 'observed'),
  },
  icon(isObserved ? 'check' : 'minus'),
  h('span.word', {}, t(`status.${finding.status}`)),
  spoken(t('findings.turn', { finding: name, status: t(isObserved ? 'status.excluded' : 'status.observed') })));
}

function remarks(finding, supposed) {
  const parts = [
    supposed && t(`whatif.${supposed}`),
    finding.words && ![finding.label, labelOf(finding.term, finding.label)].some(each => each.toLowerCase() === finding.words.toLowerCase()) && t('findings.words', { words: finding.words }),
    finding.corrected && (finding.read && finding.read !== finding.status
      ? t('findings.read', { status: t(`status.${finding.read}`) })
      : finding.corrected && t('findings.corrected')),
    finding.origin === 'asked' && t('findings.asked'),
  ].filter(Boolean);
  return parts.length > 0 && h('span.remark', {}, parts.join(' · '));
}

/** Who suspects it, and how much, where there are several or a person says otherwise. */
function source({ probability, seen }, id, finding, act) {
  const sure = (finding.more || finding.status !== 'suspected') && `${percent(probability)} `;
  return h('span.remark', {}, sure, seen ? sight(seen, id, act) : t('findings.inRecord'));
}

/** Where a model saw it; opens the recording while this session has it. */
function sight(seen, id, act) {
  const words = t('findings.seen', { place: [seen.document, seen.part].filter(Boolean).join(', '), model: seen.model });
  return act.picture && recordingOf(seen.document)
    ? h('button.link', { type: 'button', id: `picture-${id}`, onclick: () => act.picture(seen.document) }, words)
    : words;
}

/** What if it were otherwise? */
function supposition(finding, supposed, name, id, act) {
  const opposite = bearing(finding.status) === 'observed' ? 'excluded' : 'observed';
  return h('select.suppose', {
    id: `suppose-${id}`, 'aria-label': t('whatif.of', { finding: name }), class: supposed ? 'active' : '',
    title: t('whatif.title'), onchange: event => act.suppose(finding.term, event.target.value || null),
  },
  h('option', { value: '', selected: !supposed }, t('whatif.none')),
  h('option', { value: opposite, selected: supposed === opposite }, t(`whatif.${opposite}`)),
  h('option', { value: 'absent', selected: supposed === 'absent' }, t('whatif.absent')));
}

function adopt(finding, name, id, act) {
  return ['observed', 'excluded'].map(status => h('button.small', {
    type: 'button', id: `${status}-${id}`, onclick: () => act.status(finding.term, /** @type {any} */ (status)),
  }, t(`status.${status}`), spoken(`: ${name}`)));
}
