/**
 * What the reader can do, each as one change of the case or the view, with its words for undo and
 * for screen readers.
 */

import { announce } from './dom.js';
import { t } from './i18n.js';
import { englishOf, labelOf } from './labels.js';
import { supposing, withFinding, without, withStatus, withTerm } from './patient.js';
import { change, current, look, redo, shown, undo } from './store.js';

const of = term => labelOf(term, current().findings.find(each => each.term === term)?.label);

function did(next, why) {
  change(next, why);
  announce(why);
}

/** @param {{id: string, label: string, match?: string}} term @param {'observed' | 'excluded'} status @param {'typed' | 'asked'} [origin] */
export function add(term, status, origin = 'typed') {
  const words = term.match && term.match.toLowerCase() !== term.label.toLowerCase() ? { words: term.match } : {};
  did(withFinding(current(), { term: term.id, label: term.label, status, origin, ...words }),
    t('did.add', { finding: labelOf(term.id, term.label), status: t(`status.${status}`) }));
}

export const setStatus = (term, status) =>
  did(withStatus(current(), term, status), t('did.status', { finding: of(term), status: t(`status.${status}`) }));

export const setTerm = (term, to) =>
  did(withTerm(current(), term, to), t('did.term', { finding: of(term), other: to.label }));

/** What a model saw in a recording, as one step. @param {import('./types.js').Finding[]} found @param {string} document */
export const suspect = (found, document) => did(
  found.reduce(withFinding, current()),
  t('did.suspect', { n: found.length, document }));

export const remove = term => did(without(current(), term), t('did.remove', { finding: of(term) }));

export const setPerson = (part, why) => did({ ...current(), ...part }, why);

/** What a question or a test has brought, as one step. */
export function answer(observed, excluded, unknown) {
  const found = (status, terms) => terms.map(term => ({ term, label: englishOf(term), status, origin: 'asked' }));
  const all = [...found('observed', observed), ...found('excluded', excluded)];
  const told = all.reduce(withFinding, current());
  const names = all.map(each => `${each.label} (${t(`status.${each.status}`)})`).join(', ');
  did(unknown ? { ...told, unknown: [...told.unknown, unknown] } : told,
    unknown ? t('did.unknown') : t('did.answer', { findings: names }));
}

/** Supposes, for one finding, that it were otherwise; null takes that back. */
export function suppose(term, status) {
  const { [term]: _, ...rest } = shown().whatIf;
  look({ whatIf: status ? { ...rest, [term]: status } : rest });
  announce(status ? t(`whatif.says.${status}`, { finding: of(term) }) : t('did.drop'));
}

export function keepSuppositions() {
  const { whatIf } = shown();
  if (Object.keys(whatIf).length > 0) {
    const next = supposing(current(), whatIf);
    look({ whatIf: {} });
    did(next, t('did.keep'));
  }
}

export function dropSuppositions() {
  if (Object.keys(shown().whatIf).length > 0) {
    look({ whatIf: {} });
    announce(t('did.drop'));
  }
}

export function verdict(disease, part) {
  const verdicts = current().verdicts;
  did({ ...current(), verdicts: { ...verdicts, [disease]: { ...verdicts[disease], ...part } } }, t('did.verdict'));
}

export const order = next => did({ ...current(), order: next }, t('did.order'));

export function takeBack() {
  const why = undo();
  announce(why ? t('did.undo', { what: why }) : t('did.undo.none'));
}

export function doAgain() {
  const why = redo();
  announce(why ? t('did.redo', { what: why }) : t('did.redo.none'));
}

/** Picks a claim for the comparison, or lets it go; the older of three goes. */
export function pick(key) {
  const { pair } = shown();
  const next = pair.includes(key) ? pair.filter(each => each !== key) : [...pair, key].slice(-2);
  look({ pair: next, ...(next.length === 2 && { tab: 'compare' }) });
}
