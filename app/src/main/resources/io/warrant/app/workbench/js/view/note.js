/** The note, with what was read in it marked by status; a mark opens what can be corrected. */

import { h, spoken } from '../dom.js';
import { t } from '../i18n.js';
import { labelOf } from '../labels.js';

/**
 * @param {import('../types.js').Patient} patient
 * @param {{correct: (term: string) => void, reread: () => void}} act
 */
export function note(patient, act) {
  if (patient.note === null) {
    return null;
  }
  return h('details.note', { id: 'note', open: true },
    h('summary', {}, h('h3', {}, t('note.title'))),
    h('p.text', { id: 'note-body', lang: patient.note.language, tabindex: '0', 'aria-label': t('note.title'), 'data-scroll': true }, marked(patient, act)),
    h('div.row', {}, legend(), h('button.small', { type: 'button', id: 'reread', onclick: act.reread }, t('note.edit'))));
}

function marked(patient, act) {
  const text = patient.note.text;
  const spans = patient.findings
    .flatMap(finding => (finding.spans ?? []).map(span => ({ ...span, finding })))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const out = [];
  let at = 0;
  for (const span of spans) {
    if (span.from < at) {
      continue; // It lies within the one before.
    }
    out.push(text.slice(at, span.from), mark(text.slice(span.from, span.to), span, act));
    at = span.to;
  }
  out.push(text.slice(at));
  return out;
}

function mark(words, { from, finding }, act) {
  const name = labelOf(finding.term, finding.label);
  return h('button.mark', {
    type: 'button', id: `mark-${from}`, class: finding.status, 'aria-haspopup': 'dialog',
    title: `${name}: ${t(`status.${finding.status}`)}${finding.cue ? ` (“${finding.cue}”)` : ''}`,
    onclick: () => act.correct(finding.term),
  }, words, spoken(` (${name}, ${t(`status.${finding.status}`)})`));
}

const legend = () => h('p.legend', { 'aria-hidden': 'true' },
  ['observed', 'excluded', 'historical', 'uncertain', 'family'].map(each => [h('span.mark', { class: each }, t(`status.${each}`)), ' ']));
