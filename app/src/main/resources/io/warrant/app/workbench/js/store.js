/**
 * What the page knows: the case with its past and future (undo, redo), and the view of it. One
 * change at a time; whoever subscribed hears of each.
 *
 * @typedef {import('./types.js').Patient} Patient
 * @typedef {import('./types.js').View} View
 */

import { nobody } from './patient.js';

const KEPT = 200;

/** @returns {View} */
const firstView = () => ({ tab: 'evidence', selected: null, pair: [], whatIf: {}, limit: 10 });

let patient = nobody();
let view = firstView();
/** @type {{patient: Patient, why: string}[]} */
let past = [];
let future = [];
let saved = patient;
/** @type {Set<() => void>} */
const listeners = new Set();

export const current = () => patient;
export const shown = () => view;
export const canUndo = () => past.length > 0;
export const canRedo = () => future.length > 0;
/** What undo would take back, in words. */
export const lastDone = () => past.at(-1)?.why ?? '';
export const nextDone = () => future.at(-1)?.why ?? '';
/** Whether something would be lost by closing the page. */
export const isUnsaved = () => patient !== saved && (patient.findings.length > 0 || patient.note !== null);
export const markSaved = () => { saved = patient; };

/** @param {() => void} listener */
export const subscribe = listener => { listeners.add(listener); };

export const tell = () => listeners.forEach(each => each());

/**
 * Changes the case, so that it can be taken back.
 *
 * @param {Patient} next
 * @param {string} why what was done, for the reader
 */
export function change(next, why) {
  past = [...past.slice(-KEPT), { patient, why }];
  future = [];
  patient = next;
  forgetSuppositions();
  tell();
}

/** Adds to the case what nobody would take back, such as where it is kept. @param {Partial<Patient>} part */
export function amend(part) {
  patient = { ...patient, ...part };
  tell();
}

/** Another case, and a new past. @param {Patient} next */
export function begin(next) {
  past = [];
  future = [];
  patient = next;
  saved = next;
  view = firstView();
  tell();
}

/** @returns {string} what was taken back, or an empty text */
export function undo() {
  const step = past.pop();
  if (!step) {
    return '';
  }
  future.push({ patient, why: step.why });
  patient = sameStored(step.patient);
  forgetSuppositions();
  tell();
  return step.why;
}

/** @returns {string} what was done again, or an empty text */
export function redo() {
  const step = future.pop();
  if (!step) {
    return '';
  }
  past.push({ patient, why: step.why });
  patient = sameStored(step.patient);
  forgetSuppositions();
  tell();
  return step.why;
}

/** Where a case is kept isn't taken back. */
const sameStored = other => (patient.stored ? { ...other, stored: patient.stored } : other);

/** @param {Partial<View>} part */
export function look(part) {
  view = { ...view, ...part };
  tell();
}

/** A supposition about a finding that is gone, or that came true, is none. */
function forgetSuppositions() {
  const status = new Map(patient.findings.map(each => [each.term, each.status]));
  const whatIf = Object.fromEntries(Object.entries(view.whatIf)
    .filter(([term, supposed]) => status.has(term) && status.get(term) !== supposed));
  view = { ...view, whatIf };
}
