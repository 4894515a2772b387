/** What catalogues say of a disease beside its findings: genes, and the same disease elsewhere. Fetched when it is first shown. */

import * as api from './api.js';
import { tell } from './store.js';

/** @type {Map<string, {genes: string[], same: string[]} | null>} */
const known = new Map();

/** @param {string} disease @returns {{genes: string[], same: string[]} | null} null until it is known */
export function entryOf(disease) {
  if (!known.has(disease)) {
    known.set(disease, null);
    fetchOne(disease);
  }
  return known.get(disease) ?? null;
}

async function fetchOne(disease) {
  try {
    const { links = [], genes = [] } = await api.disease(disease);
    known.set(disease, {
      genes: unique(genes.map(each => each.symbol)),
      same: unique(links.filter(each => each.relation === 'exact').map(each => each.disease)),
    });
    tell();
  } catch {
    known.delete(disease); // It is asked for again when it is shown again; the argument stands without it.
  }
}

const unique = all => [...new Set(all.filter(Boolean))];
