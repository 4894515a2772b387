/** What single change would move a claim: asked for only where somebody wants to know. */

import * as api from './api.js';
import { questionOf } from './patient.js';
import { supposed } from './reasoner.js';
import { tell } from './store.js';

/** @type {{key: string, standing: 'none' | 'waiting' | 'fresh' | 'failed', changes: any[], problem: api.Problem | null}} */
const NOTHING = { key: '', standing: 'none', changes: [], problem: null };
let state = NOTHING;
let flight = new AbortController();

const keyOf = disease => JSON.stringify([questionOf(supposed()), disease]);

/** What is known of a disease in the case as it is supposed. @param {string} disease */
export const influence = disease => (state.key === keyOf(disease) ? state : NOTHING);

/** Asks unless it is known already, or being asked. @param {string} disease */
export function explore(disease) {
  if (state.key !== keyOf(disease)) {
    flight.abort();
    request(keyOf(disease), disease);
  }
}

/** @param {string} disease */
export function exploreAgain(disease) {
  state = NOTHING;
  explore(disease);
}

async function request(key, disease) {
  flight = new AbortController();
  state = { ...NOTHING, key, standing: 'waiting' };
  try {
    const { counterfactuals } = await api.explain(questionOf(supposed()), disease, flight.signal);
    settle(key, { standing: 'fresh', changes: counterfactuals });
  } catch (failure) {
    if (!api.isAborted(failure)) {
      settle(key, { standing: 'failed', problem: failure instanceof api.Problem ? failure : new api.Problem({ status: -1, detail: String(failure) }) });
    }
  }
}

function settle(key, found) {
  if (state.key === key) {
    state = { ...state, ...found };
    tell();
  }
}
