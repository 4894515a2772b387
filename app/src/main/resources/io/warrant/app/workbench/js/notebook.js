/** The service's store of cases and judgements, where it has one. */

import * as api from './api.js';
import { fromRecord } from './opening.js';
import { caseOf } from './patient.js';

const DECISIONS = { accepted: 'accept', rejected: 'reject' };

export const notebook = {
  /** What is kept, as `{id, title, changed}`. */
  async list() {
    return (await api.cases.list()).cases;
  },

  /**
   * Keeps a case, anew or as the next version of what was kept of it.
   *
   * @param {import('./types.js').Patient} patient
   * @returns {Promise<{id: string, version: number}>}
   */
  async keep(patient) {
    const { stored } = patient;
    return stored
      ? api.cases.replace(stored, patient.name.trim(), caseOf(patient))
      : api.cases.add(patient.name.trim(), caseOf(patient));
  },

  /** The newest version of a case, with the newest judgement on it. @param {string} id */
  async load(id) {
    const kept = await api.cases.load(id);
    const newest = kept.versions.at(-1);
    const record = newest.record ?? new Blob([Uint8Array.from(atob(newest.base64), each => each.charCodeAt(0))]);
    return {
      ...await fromRecord(record, 'en'), ...judged(kept.judgements.at(-1)),
      stored: { id, version: kept.version }, name: kept.title,
    };
  },

  /** @param {{id: string, version: number}} stored */
  judge: (stored, judgement) => api.cases.judge(stored.id, { version: stored.version, ...judgement }),
};

/** What the person held when they judged last. */
function judged(judgement) {
  const opinions = judgement?.opinions ?? [];
  return opinions.length === 0 ? {} : {
    verdicts: Object.fromEntries(opinions.map(each => [each.disease, { decision: DECISIONS[each.verdict], reason: each.why }])),
    order: opinions.map(each => each.disease),
  };
}
