/** The tabs of the detail pane, with the keys that the ARIA pattern has. */

import { h } from '../dom.js';
import { t } from '../i18n.js';

export const TABS = ['evidence', 'grid', 'next', 'compare', 'judge'];

/** @param {string} active @param {(tab: string) => void} choose */
export function tabs(active, choose) {
  const move = event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const target = event.key === 'Home' ? 0 : event.key === 'End' ? TABS.length - 1
      : step ? (TABS.indexOf(active) + step + TABS.length) % TABS.length : -1;
    if (target >= 0) {
      event.preventDefault();
      choose(TABS[target]);
      document.getElementById(`tab-${TABS[target]}`)?.focus();
    }
  };
  return h('div.tabs', { role: 'tablist', 'aria-label': t('tabs.name'), onkeydown: move }, TABS.map(each =>
    h('button.tab', {
      type: 'button', role: 'tab', id: `tab-${each}`, 'aria-selected': String(each === active), 'aria-controls': 'panel',
      tabindex: each === active ? '0' : '-1', onclick: () => choose(each),
    }, t(`tabs.${each}`))));
}
