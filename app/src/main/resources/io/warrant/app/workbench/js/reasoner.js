/**
 * Keeps the differential in step with the case: waits until the person pauses, asks the service,
 * and throws away what was overtaken. While an answer is awaited, or where there is none, the old
 * one is marked as stale; it never passes for an answer to the case on the screen.
 *
 * @typedef {import('./types.js').Differential} Differential
 * @typedef {'none' | 'waiting' | 'fresh' | 'failed'} Standing
 */

import * as api from './api.js';
import { moves, gone } from './changes.js';
import { isReasonable, questionOf, supposing } from './patient.js';
import { current, shown, subscribe, tell } from './store.js';

const PAUSE = 220;
const KEPT = 24;

/** @type {{standing: Standing, differential: Differential | null, problem: api.Problem | null,
 *   moves: Map<string, import('./types.js').Move>, gone: any[], key: string}} */
const state = { standing: 'none', differential: null, problem: null, moves: new Map(), gone: [], key: '' };

/** @type {Map<string, Differential>} */
const answers = new Map();
/** The last differential of the case itself, without suppositions. @type {Differential | null} */
let base = null;
let asked = '';
let timer = 0;
let flight = new AbortController();

export const answer = () => state;

/** The case that is reasoned about: the person's, with what they suppose. */
export const supposed = () => supposing(current(), shown().whatIf);

export const isSupposing = () => Object.keys(shown().whatIf).length > 0;

export function start() {
  subscribe(follow);
}

/** Asks once more after a failure. */
export function retry() {
  asked = '';
  follow();
}

/** Nothing of the last case may show with the next one. */
export function forget() {
  base = null;
  rest();
}

function follow() {
  const subject = supposed();
  if (!isReasonable(subject)) {
    rest();
    return;
  }
  const key = JSON.stringify([questionOf(subject), shown().limit]);
  if (key === asked) {
    adopt();
    return;
  }
  asked = key;
  flight.abort();
  clearTimeout(timer);
  const known = answers.get(key);
  if (known) {
    settle(key, known);
    return;
  }
  state.standing = 'waiting';
  timer = setTimeout(() => request(key, subject), state.differential === null ? 0 : PAUSE);
}

/** A supposition that was kept is the case from now on. */
function adopt() {
  if (!isSupposing() && state.standing === 'fresh') {
    base = state.differential;
  }
}

function rest() {
  flight.abort();
  clearTimeout(timer);
  asked = '';
  Object.assign(state, { standing: 'none', differential: null, problem: null, moves: new Map(), gone: [], key: '' });
}

async function request(key, subject) {
  flight = new AbortController();
  try {
    const differential = await api.diagnose(questionOf(subject), shown().limit, flight.signal);
    if (key === asked) {
      keep(key, differential);
      settle(key, differential);
      tell();
    }
  } catch (failure) {
    if (key === asked && !api.isAborted(failure)) {
      state.standing = 'failed';
      state.problem = failure instanceof api.Problem ? failure : new api.Problem({ status: -1, detail: String(failure) });
      tell();
    }
  }
}

function keep(key, differential) {
  answers.set(key, differential);
  if (answers.size > KEPT) {
    answers.delete(answers.keys().next().value);
  }
}

/** A supposition is held against the case; a change of the case against what was before it. */
function settle(key, differential) {
  const before = isSupposing() ? base : base === differential ? null : base;
  Object.assign(state, {
    standing: 'fresh', differential, problem: null, key,
    moves: moves(before, differential), gone: gone(before, differential),
  });
  if (!isSupposing()) {
    base = differential;
  }
}
