/**
 * Files of the workbench: a session with everything (note, corrections, judgement), and the names
 * under which things are saved. What is read from a file is taken for hostile: only known fields
 * of the right kind come through.
 */

import { bearing, caseOf, nobody } from './patient.js';

const SCHEMA = 'warrant/workbench/1';
const STATUSES = new Set(['observed', 'excluded', 'suspected', 'historical', 'uncertain', 'family', 'hypothetical']);
const ORIGINS = new Set(['typed', 'note', 'file', 'asked']);
const MOST = 1000;
const LONGEST = 2_000_000;

/** @param {import('./types.js').Patient} patient @param {import('./types.js').Differential | null} differential */
export function sessionText(patient, differential) {
  const { stored: _, ...kept } = patient;
  const answered = differential && {
    knowledge: differential.basis.fingerprint,
    claims: differential.arguments.map(({ claim, rank, qualifier }) => ({ ...claim, rank, ...qualifier })),
    unlisted: { rank: differential.unlisted.rank, ...differential.unlisted.qualifier },
  };
  return JSON.stringify({
    schema: SCHEMA, case: caseOf(patient), patient: kept, judgement: judgementOf(patient, differential), answered,
  }, null, 2) + '\n';
}

const VERDICTS = { accept: 'accepted', reject: 'rejected' };

/**
 * What the person holds, beside what the system said: opinions in their own order, and findings
 * that the record had wrong.
 */
export function judgementOf(patient, differential) {
  const system = (differential?.arguments ?? []).map(each => each.claim.disease);
  const order = [...(patient.order ?? []), ...system.filter(each => !patient.order?.includes(each))];
  const said = disease => patient.verdicts[disease]?.decision || patient.verdicts[disease]?.reason;
  const opinions = order.filter(each => patient.order !== null || said(each)).map(disease => ({
    disease,
    verdict: VERDICTS[patient.verdicts[disease]?.decision] ?? 'possible',
    why: patient.verdicts[disease]?.reason ?? '',
  }));
  return { stage: 'after', opinions, corrections: corrections(patient), why: '' };
}

const corrections = patient => patient.findings
  .map(each => ({ term: each.term, from: bearing(each.read ?? each.status) ?? 'unknown', to: bearing(each.status) ?? 'unknown', why: '' }))
  .filter(each => each.from !== each.to);

/** The patient of a session's file; null where the text is no such file. @returns {import('./types.js').Patient | null} */
export function sessionOf(text) {
  let root;
  try {
    root = JSON.parse(text);
  } catch {
    return null;
  }
  return root?.schema === SCHEMA && isRecord(root.patient) ? cleaned(root.patient) : null;
}

const isRecord = value => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value, longest = 200) => (typeof value === 'string' ? value.slice(0, longest) : '');
const listOf = value => (Array.isArray(value) ? value.slice(0, MOST) : []);

function cleaned(from) {
  return {
    ...nobody(),
    name: textOf(from.name),
    sex: ['female', 'male', 'other'].includes(from.sex) ? from.sex : '',
    age: textOf(from.age),
    onset: textOf(from.onset),
    note: isRecord(from.note) ? { text: textOf(from.note.text, LONGEST), language: textOf(from.note.language, 2) || 'en' } : null,
    findings: listOf(from.findings).filter(isRecord).map(finding).filter(each => each.term && STATUSES.has(each.status)),
    unknown: listOf(from.unknown).filter(isRecord),
    verdicts: isRecord(from.verdicts) ? verdicts(from.verdicts) : {},
    order: Array.isArray(from.order) ? listOf(from.order).map(each => textOf(each)) : null,
    notUsed: listOf(from.notUsed).filter(isRecord).map(each => ({ place: textOf(each.place), reason: textOf(each.reason, 500) })),
  };
}

function finding(from) {
  const out = {
    term: textOf(from.term, 40), label: textOf(from.label), status: from.status,
    origin: ORIGINS.has(from.origin) ? from.origin : 'file',
  };
  const spans = listOf(from.spans).filter(each => Number.isInteger(each?.from) && Number.isInteger(each?.to) && each.from < each.to)
    .map(each => ({ from: each.from, to: each.to }));
  return {
    ...out,
    ...(spans.length > 0 && { spans }),
    ...(from.words && { words: textOf(from.words, 500) }),
    ...(from.cue && { cue: textOf(from.cue) }),
    ...(STATUSES.has(from.read) && { read: from.read }),
    ...(from.corrected === true && { corrected: true }),
    ...(from.probability >= 0 && from.probability <= 1 && { probability: Number(from.probability) }),
    ...seenOf(from),
    ...(Array.isArray(from.more) && {
      more: listOf(from.more).filter(each => each?.probability >= 0 && each.probability <= 1)
        .map(each => ({ probability: Number(each.probability), ...seenOf(each) })),
    }),
  };
}

const seenOf = ({ seen }) => isRecord(seen) && {
  seen: {
    document: textOf(seen.document), part: textOf(seen.part), model: textOf(seen.model),
    ...(seen.prior > 0 && seen.prior < 1 && { prior: Number(seen.prior) }),
  },
};

const verdicts = from => Object.fromEntries(Object.entries(from).slice(0, MOST).filter(([, each]) => isRecord(each)).map(([disease, each]) => [
  textOf(disease, 60),
  { ...(['accept', 'reject'].includes(each.decision) && { decision: each.decision }), reason: textOf(each.reason, 2000) },
]));

/** A file's name without anything of the patient but what the person typed as the case's name. */
export function fileName(patient, ending) {
  const name = patient.name.trim().replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 60);
  return `${name || 'case'}${ending}`;
}
