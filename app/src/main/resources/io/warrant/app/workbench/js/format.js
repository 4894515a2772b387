/** Figures as a reader wants them: as many digits as they are worth, never a false 0 % or 100 %. */

import { decimal, t, whole } from './i18n.js';

const THIN = '\u202f';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A chance, such as `77 %`, `4.1 %`, `under 0.01 %`. @param {number} chance */
export function percent(chance) {
  if (chance > 0.9995) {
    return t('figure.over', { figure: decimal(99.9, 1) + THIN + '%' });
  }
  if (chance < 0.0001) {
    return t('figure.under', { figure: decimal(0.01, 2) + THIN + '%' });
  }
  const digits = chance >= 0.1 && chance < 0.985 ? 0 : chance >= 0.01 ? 1 : 2;
  return decimal(chance * 100, digits) + THIN + '%';
}

function size(ln) {
  const factor = Math.exp(Math.abs(ln));
  if (factor < 1e6) {
    return factor < 9.95 ? decimal(factor, 1) : whole(Math.round(factor));
  }
  const log10 = Math.abs(ln) / Math.LN10;
  const power = Math.floor(log10);
  return decimal(Math.min(9.9, 10 ** (log10 - power)), 1) + ' × 10' + raised(power);
}

const raised = power => [...String(power)].map(digit => RAISED[Number(digit)]).join('');

/** Whether a ratio speaks neither for nor against. @param {number} ln */
export const isFlat = ln => Math.exp(Math.abs(ln)) < 1.05;

/** A ratio with its sign, such as `×21` or `÷3.2`. @param {number} ln */
export const factor = ln => (isFlat(ln) ? '×1' : (ln > 0 ? '×' : '÷') + size(ln));

/** A ratio in words, such as `21 times likelier`. @param {number} ln */
export function ratioWords(ln) {
  if (isFlat(ln)) {
    return t('ratio.flat');
  }
  return t(ln > 0 ? 'ratio.for' : 'ratio.against', { times: size(ln) });
}

/** A prior, such as `1 in 8,291`. @param {number} probability */
export const oneIn = probability =>
  1 / probability < 20 ? percent(probability) : t('figure.oneIn', { others: whole(Math.round(1 / probability)) });

/** How strongly a ratio speaks, from −3 to 3: from a factor of 2, of 10, of 100. @param {number} ln */
export function strength(ln) {
  const times = Math.exp(Math.abs(ln)) + 1e-9;
  const steps = times < 2 ? 0 : times < 10 ? 1 : times < 100 ? 2 : 3;
  return ln < 0 ? -steps : steps;
}

/**
 * What a source states, such as `12 of 14 patients`.
 *
 * @param {import('./types.js').Frequency} frequency
 */
export function patients(frequency) {
  switch (frequency.kind) {
    case 'counted':
      return t('patients.counted', { affected: frequency.affected, examined: frequency.examined });
    case 'band':
      return band(frequency);
    default:
      return t('patients.unstated');
  }
}

function band({ low, high }) {
  if (high === 0) {
    return t('patients.none');
  }
  const share = low === high ? figure(low) : `${figure(low)}–${figure(high)}`;
  return t('patients.band', { share: share + THIN + '%' });
}

const figure = chance => decimal(chance * 100, Number.isInteger(Math.round(chance * 1000) / 10) ? 0 : 1);
