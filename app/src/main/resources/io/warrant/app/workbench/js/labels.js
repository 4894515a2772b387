/**
 * What terms are called: in the reader's language where the knowledge has a label in it, else in
 * English. Where an answer names a term by its id alone, the label is fetched once.
 */

import * as api from './api.js';
import { currentLanguage } from './i18n.js';
import { tell } from './store.js';

const AT_ONCE = 4;
const IN_ONE = 100;
const ID = /^[A-Za-z][A-Za-z0-9_.]*:[\w.-]+$/;

/** English labels by term. @type {Map<string, string | null>} */
const known = new Map();
/** Labels by language and term; null where there is none, or none yet. @type {Map<string, string | null>} */
const translated = new Map();
/** @type {string[]} */
const wanted = [];
/** @type {Set<string>} */
const untranslated = new Set();
let running = 0;

/**
 * @param {string} term
 * @param {string} [label] as the service says it, where it does
 */
export const labelOf = (term, label) => translation(term) ?? englishOf(term, label);

/** The attributes of an element that shows a label: its language, and in a tooltip the English one. */
export function saidIn(term, label) {
  const english = englishOf(term, label);
  const own = translation(term);
  return own === null ? { lang: 'en' } : { lang: currentLanguage(), title: own === english ? null : english };
}

/** The English label, by which cases are kept. @param {string} term @param {string} [label] */
export function englishOf(term, label) {
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

/** Fetches what is missing of some terms' labels, so that they needn't change before one's eyes. */
export async function prepare(terms) {
  terms.forEach(translation);
  await translateSome();
}

const isTranslated = () => currentLanguage() !== 'en' && api.knownLanguages().includes(currentLanguage());
const keyOf = (language, term) => `${language} ${term}`;

function translation(term) {
  if (!isTranslated() || !ID.test(term)) {
    return null;
  }
  const key = keyOf(currentLanguage(), term);
  if (!translated.has(key)) {
    translated.set(key, null);
    if (untranslated.size === 0) {
      queueMicrotask(async () => { if (await translateSome()) { tell(); } });
    }
    untranslated.add(term);
  }
  return translated.get(key) ?? null;
}

/** @returns {Promise<boolean>} whether there is something new */
async function translateSome() {
  const language = currentLanguage();
  const terms = [...untranslated];
  untranslated.clear();
  let found = 0;
  for (let from = 0; from < terms.length; from += IN_ONE) {
    try {
      const labels = await api.labels(terms.slice(from, from + IN_ONE), language);
      labels.forEach(each => translated.set(keyOf(language, each.id), each.label));
      found += labels.length;
    } catch {
      // The English label, which is shown, does as well.
    }
  }
  return found > 0;
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
