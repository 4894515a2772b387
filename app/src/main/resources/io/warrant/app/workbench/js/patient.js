/**
 * The case as the person has it. Every function makes a new value of the old one; nothing here
 * knows of the screen or of the service.
 *
 * @typedef {import('./types.js').Patient} Patient
 * @typedef {import('./types.js').Finding} Finding
 * @typedef {import('./types.js').Status} Status
 */

import { ageText, onsetText } from './ages.js';

/** @returns {Patient} */
export const nobody = () => ({
  name: '', sex: '', age: '', onset: '', findings: [], note: null, unknown: [], verdicts: {}, order: null, notUsed: [],
});

const OBSERVED = new Set(['observed', 'historical']);

/** What the reasoner heeds of a status: observed, excluded, suspected, or nothing. @param {Status} status */
export const bearing = status =>
  OBSERVED.has(status) ? 'observed' : status === 'excluded' || status === 'suspected' ? status : null;

/** @param {Patient} patient */
export const isReasonable = patient => patient.findings.some(each => bearing(each.status));

/** Adds a finding, or gives the one of the same term the new status; one that is suspected is one source more. */
export function withFinding(patient, finding) {
  const known = patient.findings.some(each => each.term === finding.term);
  if (!known) {
    return { ...patient, findings: [...patient.findings, finding] };
  }
  return finding.status === 'suspected'
    ? changed(patient, finding.term, each => withSource(each, finding))
    : withStatus(patient, finding.term, finding.status);
}

/** Who suspects it: what is suspected of a finding, whatever a person says of it. */
export const sourcesOf = finding => [
  ...(finding.status === 'suspected' || finding.seen ? [{ probability: finding.probability, seen: finding.seen }] : []),
  ...(finding.more ?? []),
];

/** A model that looks at the same recording again says the same. */
const isSameSource = (one, other) =>
  one.seen?.document === other.seen?.document && one.seen?.model === other.seen?.model;

function withSource(finding, { probability, seen }) {
  const source = { probability, ...(seen && { seen }) };
  return sourcesOf(finding).some(each => isSameSource(each, source))
    ? finding
    : { ...finding, more: [...(finding.more ?? []), source] };
}

/** @param {Patient} patient @param {string} term @param {Status} status */
export const withStatus = (patient, term, status) => changed(patient, term, each => ({
  ...each, status, read: each.read ?? each.status, corrected: each.origin === 'note' || each.origin === 'file',
}));

/** Another term for the same words. */
export function withTerm(patient, term, { id, label }) {
  if (term !== id && patient.findings.some(each => each.term === id)) {
    return without(patient, term);
  }
  return changed(patient, term, each => ({ ...each, term: id, label, corrected: true }));
}

const changed = (patient, term, change) => ({
  ...patient, findings: patient.findings.map(each => (each.term === term ? change(each) : each)),
});

/** @param {Patient} patient @param {string} term */
export const without = (patient, term) => ({
  ...patient, findings: patient.findings.filter(each => each.term !== term),
});

/** The case with what is only supposed. @param {Patient} patient */
export function supposing(patient, whatIf) {
  return Object.entries(whatIf).reduce((so, [term, status]) =>
    status === 'absent' ? without(so, term) : withStatus(so, term, status), patient);
}

/** The case in the service's own format (docs/case-format.md). @param {Patient} patient */
export function caseOf(patient) {
  const out = {};
  const put = (key, value) => { if (value) { out[key] = value; } };
  put('case', patient.name.trim());
  put('sex', patient.sex);
  put('age', patient.age.trim());
  put('onset', patient.onset.trim());
  const of = bears => patient.findings.filter(each => bearing(each.status) === bears).map(each => each.term);
  const observed = of('observed');
  const excluded = of('excluded');
  if (observed.length > 0) {
    out.observed = observed;
  }
  if (excluded.length > 0) {
    out.excluded = excluded;
  }
  const suspected = patient.findings.filter(each => bearing(each.status))
    .flatMap(finding => sourcesOf(finding).map(source => suspicion(finding.term, source)));
  if (suspected.length > 0) {
    out.suspected = suspected;
  }
  return out;
}

/** The same with the note, whose values published criteria use. It is asked with, never stored. @param {Patient} patient */
export const questionOf = patient => {
  const subject = caseOf({ ...patient, name: '' });
  return patient.note?.language === 'en' ? { ...subject, measured: patient.note.text } : subject;
};

/** As the case format writes it: `HP:0001250 0.8100 (eye.jpg, 120,80 40×30, by fundus, prior 0.3)`. */
const suspicion = (term, { probability, seen }) => `${term} ${(probability ?? 0.5).toFixed(4)}${
  seen ? ` (${[seen.document, seen.part].filter(Boolean).join(', ')}, by ${seen.model}${prior(seen)})` : ''}`;

const prior = seen => (seen.prior ? `, prior ${seen.prior.toFixed(4)}` : '');

/** The case with what was asked in vain, so that it isn't asked again. @param {Patient} patient */
export function consultationOf(patient) {
  const subject = caseOf(patient);
  if (patient.unknown.length === 0) {
    return subject;
  }
  const opening = { observed: subject.observed ?? [], excluded: subject.excluded ?? [] };
  return { ...subject, consultation: { schema: 'warrant/consultation/1', opening, steps: patient.unknown } };
}

/**
 * The case that a record holds, as the service read it. Mentions of one term become one finding;
 * where they differ, an observed one rules, then an excluded one.
 *
 * @param {any} reading docs/schema/reading.schema.json
 * @param {{text: string, language: string} | null} note
 * @returns {Patient}
 */
export function patientOf(reading, note) {
  const findings = new Map();
  for (const mention of reading.findings) {
    const found = findingOf(mention, note);
    const before = findings.get(found.term);
    findings.set(found.term, before ? joined(before, found) : found);
  }
  return {
    ...nobody(),
    sex: ['female', 'male', 'other'].includes(reading.sex) ? reading.sex : '',
    age: ageText(reading.age),
    onset: onsetText(reading.onset),
    findings: [...findings.values()],
    note,
    notUsed: [...(reading.notUnderstood ?? []), ...(reading.notUsed ?? [])],
  };
}

function findingOf(mention, note) {
  const { origin } = mention;
  const inNote = note !== null && origin.kind === 'words'
    && note.text.slice(origin.from, origin.to) === origin.words;
  return {
    term: mention.term,
    label: mention.label,
    status: mention.status,
    origin: inNote ? 'note' : 'file',
    ...(inNote && { spans: [{ from: origin.from, to: origin.to }] }),
    ...(origin.words && { words: origin.words }),
    ...(mention.cue && { cue: mention.cue.words }),
    ...(mention.probability !== undefined && { probability: mention.probability }),
    ...(origin.kind === 'perceived' && { seen: { document: origin.document, part: origin.part, model: origin.model, prior: origin.prior } }),
  };
}

const RULE = ['observed', 'historical', 'excluded', 'suspected', 'uncertain', 'hypothetical', 'family'];

function joined(one, other) {
  const first = RULE.indexOf(one.status) <= RULE.indexOf(other.status) ? one : other;
  const joint = { ...first, spans: [...(one.spans ?? []), ...(other.spans ?? [])] };
  return sourcesOf(first === one ? other : one).reduce(withSource, joint);
}
