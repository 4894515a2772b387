/** Recordings (pictures, ECGs, rows of tables) that a trained model looks at. What it sees is suspected, never observed. */

import * as api from './api.js';
import * as deeds from './deeds.js';
import { t } from './i18n.js';
import { chooseModel, showRecording } from './view/recording.js';

/** What the service saw in this session, by the name of the recording. @type {Map<string, any>} */
const seen = new Map();

/** @param {File} file */
export const isRecording = file =>
  /^image\//.test(file.type) || /\.(png|jpe?g|tiff?|dcm|nii(\.gz)?|hea|dat|zip|csv|arff)$/i.test(file.name);

/** @param {string} document */
export const recordingOf = document => seen.get(document) ?? null;

/**
 * Lets a model look at a recording, and shows what it saw before it enters the case. Where several
 * models read such recordings, the reader picks one.
 *
 * @param {File[]} files one, or header and samples of an ECG @param {(words: string, work: () => Promise<void>) => Promise<void>} working
 */
export function lookAt(files, working) {
  const ask = model => working(t('busy.looking'), async () => showRecording(await perceive(files, model), {
    add: seen => deeds.suspect(findingsOf(seen), seen.document),
    overrule: words => perceive(files, model, words),
  }));
  return working(t('busy.looking'), async () => {
    const { models } = await api.ableModels(files);
    if (models.length === 1) {
      await ask(models[0].name);
    } else {
      chooseModel(models, ask);
    }
  });
}

/**
 * @param {File[]} files @param {string} model @param {string} [overrule]
 * @returns {Promise<any>} one of `recordings` of docs/schema/perception.schema.json
 */
async function perceive(files, model, overrule) {
  const answer = await api.perceive(files, model, overrule);
  const [first] = answer.recordings;
  const recording = { ...first, document: nameOf(first), percepts: await Promise.all((first.percepts ?? []).map(named)) };
  seen.set(recording.document, recording);
  return recording;
}

/** What several models make of one recording counts once: so the same has one name, and others have other names. */
function nameOf({ document, digest }) {
  const same = [...seen.values()].find(each => each.digest === digest);
  if (same) {
    return same.document;
  }
  let name = document;
  for (let number = 2; seen.has(name); number += 1) {
    name = `${document} (${number})`;
  }
  return name;
}

/** With the label that the knowledge has for its term; without the term where the knowledge lacks it. */
async function named(percept) {
  if (!percept.term) {
    return percept;
  }
  try {
    const { id, label } = await api.term(percept.term);
    return { ...percept, term: id, label };
  } catch (failure) {
    if (failure instanceof api.Problem && failure.status === 404) {
      return { ...percept, term: '' };
    }
    throw failure;
  }
}

/**
 * What was seen, as findings of a case.
 *
 * @param {any} recording
 * @returns {import('./types.js').Finding[]}
 */
const findingsOf = recording => (recording.percepts ?? []).filter(each => each.term).map(each => ({
  term: each.term,
  label: each.label,
  status: 'suspected',
  probability: each.probability,
  origin: 'file',
  seen: { document: recording.document, part: partOf(each.where), model: recording.model, prior: each.prior },
}));

/** A part of a recording, as the case format has it. */
function partOf(where) {
  switch (where.kind) {
    case 'region': return `${where.x},${where.y} ${where.width}×${where.height}`;
    case 'interval': return `${where.lead} ${where.from.toFixed(2)}–${where.to.toFixed(2)} s`;
    case 'column': return `${where.name} = ${where.value}`;
    default: return '';
  }
}
