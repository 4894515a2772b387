/** Words and numbers in the reader's language. */

import en from './strings/en.js';
import de from './strings/de.js';

/** @type {Record<string, Record<string, string | {one: string, other: string}>>} */
const STRINGS = { en, de };
const KEY = 'warrant.language';

let language = chosen();

function chosen() {
  const kept = localStorage.getItem(KEY);
  const wanted = [kept, ...navigator.languages].filter(Boolean).map(each => String(each).slice(0, 2));
  return wanted.find(each => each in STRINGS) ?? 'en';
}

/** The languages of the page, each by its own name. */
export const LANGUAGES = [['en', 'English'], ['de', 'Deutsch']];

export const currentLanguage = () => language;

/** @param {string} wanted */
export function useLanguage(wanted) {
  language = wanted in STRINGS ? wanted : 'en';
  localStorage.setItem(KEY, language);
  document.documentElement.lang = language;
}

/**
 * A text of the page. `{name}` stands for a value; where a text has a form for one and another for
 * several, `n` decides.
 *
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 */
export function t(key, values = {}) {
  const found = STRINGS[language][key] ?? STRINGS.en[key];
  if (found === undefined) {
    throw new Error(`There is no text '${key}'.`);
  }
  const form = typeof found === 'string' ? found : found[plural(Number(values.n))];
  return form.replace(/\{(\w+)\}/g, (whole, name) =>
    name in values ? said(values[name]) : whole);
}

/** An invented note in a language, or in English where there is none. */
export const exampleNote = wanted => /** @type {string} */ ((STRINGS[wanted] ?? STRINGS.en)['example.note']);

const plural = n => (new Intl.PluralRules(language).select(n) === 'one' ? 'one' : 'other');

const said = value => (typeof value === 'number' ? whole(value) : value);

/** A whole number with its groups. */
export const whole = number => new Intl.NumberFormat(language).format(number);

/** A number with that many digits behind the point. */
export const decimal = (number, digits) =>
  new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(number);

/** Things in a row, such as `a, b and c`. */
export const listed = things => new Intl.ListFormat(language, { type: 'conjunction' }).format(things);

/** A moment, such as `21 Nov 2026, 12:30`. */
export const moment = iso =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
