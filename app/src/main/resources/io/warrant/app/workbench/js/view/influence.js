/** What single change to the findings would move a claim. */

import { h } from '../dom.js';
import { percent } from '../format.js';
import { t, whole } from '../i18n.js';
import { explore, exploreAgain, influence } from '../influence.js';
import { labelOf, saidIn } from '../labels.js';
import { trouble } from './trouble.js';

/** @param {string} disease @param {number} rank that it has now */
export function changes(disease, rank) {
  return h('details.influence', { id: 'influence', ontoggle: event => { if (event.target.open) { explore(disease); } } },
    h('summary', {}, h('h4', {}, t('influence.title'))),
    body(disease, rank));
}

function body(disease, rank) {
  const known = influence(disease);
  switch (known.standing) {
    case 'fresh':
      return known.changes.length > 0 ? table(known.changes, rank) : h('p', {}, t('influence.none'));
    case 'failed':
      return trouble(known.problem, () => exploreAgain(disease));
    default:
      return h('p.standing.waiting', { role: 'status' }, h('span.spinner', { 'aria-hidden': 'true' }), t('influence.waiting'));
  }
}

const table = (found, rank) => h('div.scroll', { tabindex: '0', role: 'group', 'aria-label': t('influence.name') },
  h('table', {},
    h('caption', {}, t('influence.caption', { rank })),
    h('thead', {}, h('tr', {}, ['change', 'rank', 'chance'].map(each => h('th', { scope: 'col' }, t(`influence.${each}`))))),
    h('tbody', {}, found.map(each => h('tr', {},
      h('th', { scope: 'row' }, h('span', saidIn(each.finding.term, each.finding.label), labelOf(each.finding.term, each.finding.label)), ' ',
        h('span.change', {}, t(`influence.${each.change}.${each.finding.status}`))),
      h('td', {}, whole(each.rank), ' ', h('span.move', { class: each.rank < rank ? 'up' : each.rank > rank ? 'down' : '' }, move(rank, each.rank))),
      h('td', {}, percent(each.probability)))))));

function move(from, to) {
  if (from === to) {
    return t('influence.stays');
  }
  return to < from ? `▲ ${t('influence.up', { n: from - to })}` : `▼ ${t('influence.down', { n: to - from })}`;
}
