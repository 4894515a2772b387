/**
 * What moved from one differential to the next.
 *
 * @typedef {import('./types.js').Differential} Differential
 * @typedef {import('./types.js').Claim} Claim
 * @typedef {import('./types.js').Move} Move
 */

/** What a claim is known by. @param {Claim} claim */
export const keyOf = claim => (claim.kind === 'unlisted' ? 'unlisted' : claim.disease);

/** All claims with their arguments, by key. @param {Differential} differential */
export const byKey = differential =>
  new Map([...differential.arguments, differential.unlisted].map(each => [keyOf(each.claim), each]));

/**
 * @param {Differential | null} before
 * @param {Differential} after
 * @returns {Map<string, Move>} empty where there was nothing before
 */
export function moves(before, after) {
  const out = new Map();
  if (before === null) {
    return out;
  }
  const earlier = byKey(before);
  const ranksBefore = ranks(before);
  const ranksAfter = ranks(after);
  for (const [key, argument] of byKey(after)) {
    const was = earlier.get(key);
    out.set(key, move(was, argument, ranksBefore.get(key) ?? null, ranksAfter.get(key)));
  }
  return out;
}

function move(was, now, rankBefore, rankNow) {
  if (!was) {
    return { rankBefore: null, before: null, kind: 'new' };
  }
  const before = was.qualifier.probability;
  const change = now.qualifier.probability - before;
  const rankChange = rankBefore === null || rankNow === null ? 0 : rankBefore - rankNow;
  const sign = rankChange || (Math.abs(change) < 0.0005 ? 0 : change);
  return { rankBefore, before, kind: sign > 0 ? 'up' : sign < 0 ? 'down' : 'same' };
}

/** Ranks among diseases; what isn't listed has none. */
function ranks(differential) {
  const out = new Map(differential.arguments.map((each, at) => [keyOf(each.claim), at + 1]));
  return out.set('unlisted', null);
}

/** The claims that fell out of what is shown. @returns {import('./types.js').Argument[]} */
export function gone(before, after) {
  const now = byKey(after);
  return before === null ? [] : before.arguments.filter(each => !now.has(keyOf(each.claim)));
}

/** The claim in view; the first one where that is gone. */
export function selection(differential, wanted) {
  if (differential === null) {
    return null;
  }
  const claims = byKey(differential);
  return wanted !== null && claims.has(wanted) ? wanted : [...claims.keys()][0];
}
