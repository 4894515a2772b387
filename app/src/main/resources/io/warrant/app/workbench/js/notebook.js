/** The service's store of cases, where it has one. */

import * as api from './api.js';
import { caseOf, patientOf } from './patient.js';

export const notebook = {
  /** The cases of the store, the latest first; null where there is no store. */
  async list() {
    try {
      const answer = await api.cases.list();
      return Array.isArray(answer) ? answer : answer.cases ?? [];
    } catch (failure) {
      if (failure instanceof api.Problem && [404, 405, 503].includes(failure.status)) {
        return null;
      }
      throw failure;
    }
  },

  /** Keeps a case, anew or in place of what was kept of it. @returns {Promise<string>} its id */
  async keep(patient) {
    const body = caseOf(patient);
    const answer = patient.stored ? await api.cases.replace(patient.stored, body) : await api.cases.add(body);
    return answer.id ?? patient.stored;
  },

  /** @param {string} id */
  async load(id) {
    const kept = await api.cases.load(id);
    const reading = await api.read(JSON.stringify(kept.case ?? kept.record ?? kept), 'application/json', 'en');
    return { ...patientOf(reading, null), stored: id, name: kept.name ?? kept.label ?? '' };
  },

  judge: (patient, judgement) => api.cases.judge(patient.stored, judgement),
};
