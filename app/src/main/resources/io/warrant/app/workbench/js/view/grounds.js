/** The grounds of a claim in sentences: how much each weighs, why, and on whose word. */

import { h, outward } from '../dom.js';
import { patients, percent, ratioWords } from '../format.js';
import { t } from '../i18n.js';
import { labelOf } from '../labels.js';
import { link } from '../links.js';
import { isCriterion } from './criteria.js';
import { groundMark, groundName, sources } from './names.js';

const CITED = 8;

/** @param {import('../types.js').Argument} argument */
export function grounds(argument) {
  const sorted = argument.warrants.filter(each => !isCriterion(each)).sort((a, b) => Math.abs(b.ratio.ln) - Math.abs(a.ratio.ln));
  const chance = sorted.filter(each => each.kind === 'coincidence');
  return h('details.words', { id: 'grounds', open: true },
    h('summary', {}, h('h4', {}, t('grounds.title', { n: sorted.length }))),
    h('ol.grounds', {},
      sorted.filter(each => each.kind !== 'coincidence').map(ground),
      chance.length > 0 && h('li', {}, h('p', {}, h('b', {}, t('grounds.coincidence')), ' ', t('grounds.coincidence.means')),
        h('p.quiet', {}, chance.map(each => groundName(each.ground)).join('; '), '.'),
        chance.map(each => sources(each.ground)))));
}

function ground(warrant, at) {
  return h('li', {},
    h('p', {}, h('b', {}, groundMark(warrant.ground)), ' ', h('span.weight', {}, ratioWords(warrant.ratio.ln))),
    sources(warrant.ground),
    h('p', {}, tie(warrant), ' ', weighed(warrant), ' ', cohort(warrant), ' ', citations(warrant)),
    rows(warrant, at));
}

/** What kind of tie there is. */
function tie(warrant) {
  const [first] = warrant.associations;
  const counted = each => `${labelOf(each.term, each.label)} (${frequency(each)})`;
  switch (warrant.kind) {
    case 'exact':
      return first.statements.every(each => each.negated) ? t('tie.denied') : t('tie.exact', { patients: frequency(first) });
    case 'implied':
    case 'partial':
    case 'related':
      return t(`tie.${warrant.kind}`, { what: counted(first) });
    case 'bySex':
      return t('tie.sex', { what: labelOf(first.term, first.label) });
    case 'byAge':
      return t('tie.age', { what: warrant.associations.map(counted).join('; ') });
    case 'byOnset':
      return first ? t('tie.onset', { what: warrant.associations.map(counted).join('; ') }) : t('tie.onset.none');
    case 'byLikeness':
      return t('tie.likeness', { share: percent(warrant.similarity) });
    default:
      return t('grounds.coincidence.means');
  }
}

const frequency = association =>
  patients(association.frequency) + (association.disputed ? ` ${t('patients.disputed')}` : '');

function weighed({ chance, ground: about }) {
  if (!chance) {
    return '';
  }
  const key = about.kind === 'finding' ? `weighed.${about.status}` : 'weighed.other';
  return t(key, { claim: percent(chance.underClaim), other: percent(chance.inAnother) });
}

function cohort(warrant) {
  return warrant.cohorts.map(each => t('grounds.cohort', {
    affected: each.affected, examined: each.examined, n: each.publications.length,
  })).join(' ');
}

/** Publications behind a warrant, each once. */
export const publications = warrant => [...new Set([
  ...warrant.cohorts.flatMap(each => each.publications),
  ...warrant.associations.flatMap(each => each.statements.flatMap(row => (row.reference ?? '').split(';'))),
].map(each => each.trim()).filter(each => link(each)))];

function citations(warrant) {
  const all = publications(warrant);
  const more = all.length - CITED;
  return all.length > 0 && h('span.citations', {}, '[',
    all.slice(0, CITED).map((each, at) => [at > 0 ? ', ' : '', outward(each, link(each))]),
    more > 0 ? `, ${t('grounds.more', { n: more })}]` : ']');
}

/** Every row behind a warrant, and every assumption in it, for who wants to know. */
function rows(warrant, at) {
  const statements = warrant.associations.flatMap(each => each.statements.map(row => [each, row]));
  if (statements.length + warrant.assumptions.length === 0) {
    return null;
  }
  return h('details.rows', { id: `rows-${at}` },
    h('summary', {}, t('grounds.rows', { rows: statements.length, assumptions: warrant.assumptions.length })),
    h('ul', {}, statements.map(([association, row]) => h('li', {},
      `${labelOf(association.term, association.label)}: ${row.negated ? t('rows.denied') : patients(row.frequency)} · ${row.source} ${row.version}`,
      row.reference && [' · ', row.reference.split(';').map((each, index) => [index > 0 ? ', ' : '', outward(each, link(each))])],
      row.evidence && ` · ${row.evidence}`,
      row.lender && ` · ${t('rows.lent', { lender: row.lender })}`))),
    warrant.assumptions.length > 0 && h('ul', { lang: 'en' }, warrant.assumptions.map(each =>
      h('li', {}, h('code', {}, `${each.parameter} = ${each.value}`), ` ${each.meaning}: ${each.reason}`))));
}
