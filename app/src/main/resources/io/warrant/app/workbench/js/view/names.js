/** What claims and grounds are called. */

import { ageWords } from '../ages.js';
import { h } from '../dom.js';
import { percent } from '../format.js';
import { decimal, t } from '../i18n.js';
import { labelOf, saidIn } from '../labels.js';

/** @param {import('../types.js').Claim} claim */
export const claimName = claim => (claim.kind === 'unlisted' ? t('claim.unlisted') : claim.label);

/** The same for a title: diseases are named in English. */
export const claimTitle = claim =>
  (claim.kind === 'unlisted' ? claimName(claim) : h('span', { lang: 'en' }, claim.label));

/** A ground in a few words. */
export function groundName(ground) {
  switch (ground.kind) {
    case 'finding':
      return labelOf(ground.term, ground.label);
    case 'sex':
      return t('ground.sex', { sex: t(`sex.${ground.sex}`) });
    case 'age':
      return t('ground.age', { age: ageWords(ground.age) });
    case 'onset':
      return t('ground.onset', { age: ageWords(ground.onset) });
    case 'criterion':
      return ground.name;
    default:
      return t('ground.findings');
  }
}

/** The same with a mark on what is excluded. */
export const groundMark = ground => [
  ground.kind === 'finding' ? h('span', saidIn(ground.term, ground.label), groundName(ground))
    : ground.kind === 'criterion' ? h('span', { lang: 'en' }, groundName(ground)) : groundName(ground),
  ground.kind === 'finding' && ground.status === 'excluded' && [' ', h('span.excluded', {}, t('status.excluded'))],
  ground.kind === 'finding' && ground.status === 'suspected' && [' ', h('span.tag', {}, `${t('status.suspected')} ${percent(ground.probability)}`)],
];

/** Who says what, where several sources were brought together. */
export function sources(ground) {
  if (ground.origin?.kind !== 'several') {
    return null;
  }
  const { sources: all, fusion } = ground.origin;
  const said = all.map(({ probability, origin }) => `${percent(probability)} ${origin.kind === 'perceived'
    ? t('findings.seen', { place: [origin.document, origin.part].filter(Boolean).join(', '), model: origin.model })
    : t('findings.inRecord')}`);
  return h('p.quiet.sources', {}, t('ground.several', {
    sources: said.join('; '), probability: percent(fusion.probability), belief: percent(fusion.belief),
    plausibility: percent(fusion.plausibility), conflict: decimal(fusion.conflict, 2),
  }), fusion.together.length > 0 && ` ${t('ground.together')}`);
}

/** What a ground is known by. */
export const groundKey = ground => [ground.kind, ground.status, ground.term, ground.guideline].filter(Boolean).join(' ');
