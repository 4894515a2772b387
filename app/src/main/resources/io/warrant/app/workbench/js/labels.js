/**
 * What terms are called. Knowledge keeps the names of other languages for reading only, so the
 * labels are English; where an answer names a term by its id alone, the label is fetched once.
 */

import * as api from './api.js';
import { tell } from './store.js';

const AT_ONCE = 4;
const ID = /^[A-Za-z][A-Za-z0-9_.]*:[\w.-]+$/;

/** @type {Map<string, string | null>} */
const known = new Map();
/** @type {string[]} */
const wanted = [];
let running = 0;

/**
 * @param {string} term
 * @param {string} [label] as the service says it, where it does
 */
export function labelOf(term, label) {
  if (label && label !== term) {
    return label;
  }
  if (ID.test(term) && !known.has(term)) {
    known.set(term, null);
    wanted.push(term);
    queueMicrotask(fetchSome);
  }
  return known.get(term) ?? term;
}

/** A label that an answer tells in passing. @param {string} term @param {string} label */
export function learn(term, label) {
  known.set(term, label);
}

function fetchSome() {
  while (running < AT_ONCE && wanted.length > 0) {
    running += 1;
    fetchOne(wanted.shift());
  }
}

async function fetchOne(term) {
  try {
    known.set(term, (await api.term(term)).label);
  } catch {
    known.set(term, term); // The id, which is shown, does as well.
  }
  running -= 1;
  fetchSome();
  if (running === 0 && wanted.length === 0) {
    tell();
  }
}
