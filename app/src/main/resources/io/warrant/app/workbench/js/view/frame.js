/** What stands around the panes: the notice, what is being done, and links to the panes. */

import { h, mount } from '../dom.js';
import { t } from '../i18n.js';
import { firstVisit } from './help.js';

const PANES = [['case-pane', 'case.title'], ['ranking-pane', 'jumps.ranking'], ['detail-pane', 'jumps.detail']];

/** @param {boolean} empty whether there is no case yet @param {string} busy what is being done */
export function frame(empty, busy) {
  document.title = t('page.title');
  document.querySelector('.skip').textContent = t('skip');
  mount(at('intended'), h('strong', {}, t('use.short')), ' ',
    h('button.link', { type: 'button', id: 'use-more', onclick: () => firstVisit(() => {}) }, t('use.more')));
  at('busy').hidden = busy === '';
  at('busy-words').textContent = busy;
  at('begin').hidden = !empty;
  at('work').hidden = empty;
  at('jumps').hidden = empty;
  at('jumps').setAttribute('aria-label', t('jumps.name'));
  mount(at('jumps'), PANES.map(([id, name]) => h('a', { href: `#${id}` }, t(name))));
}

const at = id => /** @type {HTMLElement} */ (document.getElementById(id));
