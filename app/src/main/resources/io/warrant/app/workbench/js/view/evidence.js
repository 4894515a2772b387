/** One claim with all that was said for and against it. */

import { keyOf } from '../changes.js';
import { h, outward } from '../dom.js';
import { entryOf } from '../entries.js';
import { isFlat, oneIn, percent, ratioWords } from '../format.js';
import { t } from '../i18n.js';
import { link } from '../links.js';
import { criteria, isCriterion } from './criteria.js';
import { grounds } from './grounds.js';
import { changes } from './influence.js';
import { claimName, claimTitle, groundName } from './names.js';
import { picture, scaleOf } from './picture.js';
import { precedents } from './precedents.js';

/**
 * @param {import('../types.js').Argument} argument
 * @param {import('../types.js').Differential} differential
 * @param {{select: (key: string) => void}} act
 */
export function evidence(argument, differential, act) {
  const { claim, qualifier } = argument;
  const silent = argument.warrants.every(each => isFlat(each.ratio.ln) && !isCriterion(each));
  return h('article.evidence', { 'aria-labelledby': 'evidence-title' },
    h('header', {},
      h('h3', { id: 'evidence-title' }, claimTitle(claim)),
      claim.kind === 'unlisted'
        ? h('p.ids', {}, t('claim.unlisted.means'))
        : catalogues(claim.disease),
      h('p.probability', {}, h('strong', {}, percent(qualifier.probability)), ' ',
        h('span.qualifier', { class: qualifier.kind }, qualifier.kind === 'raw'
          ? t('qualifier.raw')
          : t('qualifier.calibrated', { raw: percent(qualifier.raw) }))),
      h('p.prior', {}, t('claim.prior'), ' ', h('b', {}, oneIn(argument.baseRate.probability)),
        differential.basis.settings?.prior === 'uniform' && claim.kind !== 'unlisted' ? ` ${t('claim.prior.uniform')}` : '')),
    silent
      ? h('p', {}, t('picture.silent'))
      : [picture(argument, scaleOf(differential.arguments)), rebuttals(argument, act), criteria(argument), grounds(argument), precedents(argument)],
    silent && rebuttals(argument, act),
    claim.kind !== 'unlisted' && changes(claim.disease, differential.arguments.indexOf(argument) + 1));
}

/** Where the disease is told about, and its genes. */
function catalogues(disease) {
  const entry = entryOf(disease);
  const linked = (entry?.same ?? []).filter(link);
  return h('p.ids', {}, outward(disease, link(disease)),
    linked.length > 0 && [` · ${t('claim.same')} `, linked.map((each, at) => [at > 0 ? ', ' : '', outward(each, link(each))])],
    entry?.genes.length > 0 && [` · ${t('claim.genes', { n: entry.genes.length })} `, h('i', {}, entry.genes.join(', '))]);
}

/** What speaks against the claim beside the ratios. */
function rebuttals(argument, act) {
  const unexplained = argument.rebuttals.filter(each => each.kind === 'unexplained');
  const others = argument.rebuttals.filter(each => each.kind !== 'unexplained');
  if (argument.claim.kind === 'unlisted') {
    return null;
  }
  return h('section.rebuttals', {},
    h('h4', {}, t('rebuttal.title')),
    unexplained.length > 0
      ? h('p', {}, h('b', {}, t('rebuttal.unexplained')), ' ', unexplained.map(each => groundName({ ...each.finding, kind: 'finding' })).join('; '), '.')
      : h('p', {}, t('rebuttal.explained')),
    others.length > 0 && h('ul', {}, others.map(each => h('li', {}, rebuttal(each, act)))));
}

function rebuttal(each, act) {
  if (each.kind === 'hallmarkExcluded') {
    return [h('b', {}, t('rebuttal.hallmark')), ' ', groundName({ ...each.finding, kind: 'finding' }), '.'];
  }
  const ln = Math.log(each.timesLikelier);
  return [
    t('rebuttal.rival'), ' ',
    h('button.link', { type: 'button', id: `rival-${keyOf(each.claim).replace(':', '-')}`, onclick: () => act.select(keyOf(each.claim)) }, claimName(each.claim)),
    `: ${t('rebuttal.rival.ratio', { ratio: ratioWords(ln) })}`,
  ];
}
