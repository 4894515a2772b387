/** The differential: claims in order, how sure each is, and what moved. */

import { keyOf } from '../changes.js';
import { h, spoken } from '../dom.js';
import { factor, isFlat, percent } from '../format.js';
import { t } from '../i18n.js';
import { claimName, claimTitle, groundName } from './names.js';

/**
 * @param {import('../types.js').Differential} differential
 * @param {{selected: string | null, moves: Map<string, import('../types.js').Move>, gone: any[], pair: string[],
 *   verdicts: Record<string, import('../types.js').Verdict>}} how
 * @param {{select: (key: string) => void, compare: (key: string) => void, more: () => void}} act
 */
export function ranking(differential, how, act) {
  const claims = [...differential.arguments];
  const place = claims.findIndex(each => each.rank > differential.unlisted.rank);
  claims.splice(place < 0 ? claims.length : place, 0, differential.unlisted);
  let rank = 0;
  return h('div', {},
    h('p.basis', {}, t('ranking.basis', { n: differential.basis.candidates }), ' ', worth(differential)),
    h('p.pick-head', { 'aria-hidden': 'true' }, t('compare.pick')),
    h('ol.ranking', { 'aria-label': t('ranking.title') },
      claims.map(each => row(each, each.claim.kind === 'unlisted' ? null : (rank += 1), how, act))),
    how.gone.length > 0 && h('p.quiet', {}, t('ranking.gone', { n: how.gone.length, names: how.gone.map(each => claimName(each.claim)).join('; ') })),
    h('button.small', { type: 'button', id: 'more-claims', onclick: act.more }, t('ranking.more')));
}

/** What the figures are worth: raw ones never pass for calibrated. */
function worth(differential) {
  const first = differential.arguments[0]?.qualifier ?? differential.unlisted.qualifier;
  return first.kind === 'calibrated'
    ? h('span', {}, t('ranking.calibrated'))
    : h('strong.raw-note', {}, t('ranking.raw'));
}

function row(argument, rank, how, act) {
  const key = keyOf(argument.claim);
  const selected = key === how.selected;
  const id = key.replace(':', '-');
  const verdict = how.verdicts[key]?.decision;
  const move = how.moves.get(key);
  return h('li.claim-row', { class: `${rank === null ? 'unlisted' : ''} ${selected ? 'selected' : ''} ${move?.kind ?? ''}` },
    h('button.claim', {
      type: 'button', id: `claim-${id}`, 'aria-pressed': String(selected), onclick: () => act.select(key),
    },
    h('span.rank', {}, rank === null ? '–' : [spoken(t('ranking.rank')), ` ${rank}`]),
    h('span.title', {}, claimTitle(argument.claim), verdict && h('span.verdict', { class: verdict }, t(`verdict.${verdict}`))),
    h('span.chance', {}, percent(argument.qualifier.probability),
      argument.qualifier.kind === 'raw' && h('small.raw', {}, t('qualifier.raw.short'))),
    meter(argument, move),
    h('span.why', {}, reasons(argument)),
    moved(move, rank)),
    rank !== null && h('label.pick', { title: t('compare.pick') },
      h('input', { type: 'checkbox', id: `pick-${id}`, checked: how.pair.includes(key), onchange: () => act.compare(key) }),
      spoken(t('compare.pick.of', { claim: claimName(argument.claim) }))));
}

/** The probability as a bar, with a tick where it was before. */
function meter(argument, move) {
  const width = `${(argument.qualifier.probability * 100).toFixed(2)}%`;
  const before = move && move.before !== null && move.kind !== 'same' ? `${(move.before * 100).toFixed(2)}%` : null;
  return h('svg.meter', { width: '100%', height: '6', 'aria-hidden': 'true', preserveAspectRatio: 'none' },
    h('rect', { class: 'track', width: '100%', height: '6', rx: '3' }),
    h('rect', { class: 'share', width, height: '6', rx: '3' }),
    before && h('rect', { class: 'before', x: before, width: '2', height: '6' }));
}

function reasons(argument) {
  const strongest = [...argument.warrants].filter(each => !isFlat(each.ratio.ln))
    .sort((a, b) => Math.abs(b.ratio.ln) - Math.abs(a.ratio.ln)).slice(0, 2);
  return strongest.map(each => h('span', { class: each.ratio.ln > 0 ? 'for' : 'against' },
    `${groundName(each.ground)} `, h('b', {}, factor(each.ratio.ln))));
}

function moved(move, rank) {
  if (!move || move.kind === 'same') {
    return null;
  }
  if (move.kind === 'new') {
    return h('span.move.new', {}, t('move.new'));
  }
  const text = rank !== null && move.rankBefore !== null && move.rankBefore !== rank
    ? t('move.both', { rank: move.rankBefore, before: percent(move.before) })
    : t('move.chance', { before: percent(move.before) });
  return h('span.move', { class: move.kind },
    h('span', { 'aria-hidden': 'true' }, move.kind === 'up' ? '▲ ' : '▼ '),
    spoken(t(`move.${move.kind}`)), text);
}
