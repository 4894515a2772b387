/** Ages: between the years of the service and the words of the case format. */

import { decimal, t } from './i18n.js';

/** The case format's words for stretches of life, as the service answers them. */
const WORDS = [
  ['newborn', 0, 28 / 365.25], ['infant', 0, 1], ['child', 1, 18], ['adolescent', 10, 20],
];

/**
 * An age as the case format has it, or an empty text where nothing stands for it.
 *
 * @param {{fromYears: number, toYears: number} | null} age
 */
export function ageText(age) {
  if (!age) {
    return '';
  }
  const { fromYears: from, toYears: to } = age;
  const word = WORDS.find(([, low, high]) => near(from, Number(low)) && near(to, Number(high)));
  if (word) {
    return String(word[0]);
  }
  return years(from, to) ?? months(from, to) ?? days(from, to) ?? '';
}

const near = (a, b) => Math.abs(a - b) < 1e-3;
const isWhole = number => near(number, Math.round(number));

function years(from, to) {
  if (from < 0 || !isWhole(from) || !isWhole(to) || to <= from) {
    return null;
  }
  const first = Math.round(from);
  const last = Math.round(to) - 1;
  if (to > 120) {
    return first === 16 ? 'adult' : first === 60 ? 'elderly' : null;
  }
  return first === last ? `${first}y` : `${first}-${last}y`;
}

function months(from, to) {
  const first = Math.round(from * 12);
  if (from < 0 || !near(from * 12, first) || !near((to - from) * 12, 1)) {
    return null;
  }
  return first < 12 ? `${first}m` : `${Math.floor(first / 12)}y${first % 12}m`;
}

function days(from, to) {
  const first = Math.round(from * 365.25);
  const length = (to - from) * 365.25;
  return from >= 0 && length < 1.6 && Math.abs(from * 365.25 - first) < 0.1 ? `${first}d` : null;
}

/** The words for onset that the page offers; the case format knows more. */
export const ONSETS = [
  'prenatal', 'congenital', 'neonatal', 'infantile', 'childhood', 'juvenile', 'young adult', 'middle age', 'late',
];

/** The stretches of HPO's onset classes, in years, of what ONSETS names. */
const STRETCHES = {
  congenital: [0, 0], neonatal: [0, 28 / 365.25], infantile: [28 / 365.25, 1], childhood: [1, 5],
  juvenile: [5, 16], 'young adult': [16, 40], 'middle age': [40, 60],
};

/** @param {{fromYears: number, toYears: number} | null} onset */
export function onsetText(onset) {
  if (!onset) {
    return '';
  }
  const found = Object.entries(STRETCHES).find(([, [low, high]]) =>
    Math.abs(onset.fromYears - low) < 0.01 && Math.abs(onset.toYears - high) < 0.01);
  return found ? found[0] : ageText(onset);
}

/** An age for the reader, such as `24 years`. @param {{fromYears: number, toYears: number}} age */
export function ageWords({ fromYears, toYears }) {
  if (fromYears < 0) {
    return t('age.upTo', { age: span(toYears) });
  }
  if (toYears > 120) {
    return t('age.from', { age: span(fromYears) });
  }
  return isWhole(fromYears) && near(toYears - fromYears, 1)
    ? span(fromYears)
    : t('age.range', { from: span(fromYears), to: span(toYears) });
}

function span(years) {
  if (years >= 2 || years === 0) {
    return t('age.years', { n: Math.round(years * 10) / 10 });
  }
  const inMonths = years * 12;
  return inMonths >= 1
    ? t('age.months', { n: Math.round(inMonths) })
    : t('age.days', { n: Number(decimal(years * 365.25, 0)) });
}
