/** The next question, kept in step with the case as the differential is; asked for only while it is on the screen. */

import * as api from './api.js';
import { consultationOf, isReasonable } from './patient.js';
import { current, tell } from './store.js';

/** @type {{standing: 'none' | 'waiting' | 'fresh' | 'failed', next: any, why: any, problem: api.Problem | null}} */
const state = { standing: 'none', next: null, why: null, problem: null };
let asked = '';
let flight = new AbortController();

export const question = () => state;

/** Asks for the next question unless it is known already. */
export function wonder() {
  const patient = current();
  if (!isReasonable(patient)) {
    asked = '';
    Object.assign(state, { standing: 'none', next: null, why: null });
    return;
  }
  const subject = consultationOf({ ...patient, name: '' });
  const key = JSON.stringify(subject);
  if (key !== asked) {
    asked = key;
    flight.abort();
    request(key, subject);
  }
}

export function wonderAgain() {
  asked = '';
  wonder();
}

async function request(key, subject) {
  flight = new AbortController();
  state.standing = 'waiting';
  try {
    const { next, why } = await api.next(subject, flight.signal);
    if (key === asked) {
      Object.assign(state, { standing: 'fresh', next, why, problem: null });
      tell();
    }
  } catch (failure) {
    if (key === asked && !api.isAborted(failure)) {
      Object.assign(state, {
        standing: 'failed', next: null, why: null,
        problem: failure instanceof api.Problem ? failure : new api.Problem({ status: -1, detail: String(failure) }),
      });
      tell();
    }
  }
}
