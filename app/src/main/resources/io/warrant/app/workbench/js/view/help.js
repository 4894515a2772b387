/** The keys, and the intended use in full. */

import { h } from '../dom.js';
import { t } from '../i18n.js';
import { KEYS, singleKeys, useSingleKeys } from '../keys.js';
import { dialog } from './dialog.js';

/** @param {any} knowledge what the service reasons with, or null where it didn't say */
export function help(knowledge) {
  dialog(t('help.title'), [
    h('p', {}, t('help.lead')),
    h('table.keys', {},
      h('caption', {}, t('help.keys')),
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('help.key')), h('th', { scope: 'col' }, t('help.does')))),
      h('tbody', {}, KEYS.map(([key, does]) => h('tr', {},
        h('th', { scope: 'row' }, key.split(' ').map(each => [h('kbd', {}, t(`key.${each}`)), ' '])), h('td', {}, t(`help.${does}`)))))),
    h('label.choice', {}, h('input', { type: 'checkbox', id: 'single-keys', checked: singleKeys(), onchange: event => useSingleKeys(event.target.checked) }),
      h('span', {}, t('help.single'))),
    h('h3', {}, t('use.title')),
    use(),
    knowledge && [h('h3', {}, t('help.knowledge')), h('p', {}, h('code', {}, knowledge.name ?? knowledge.knowledge ?? '')),
      h('p.quiet', {}, h('code', {}, knowledge.fingerprint ?? ''))],
  ], { wide: true });
}

const use = () => h('div', {}, h('p', {}, t('use.full')),
  h('ul', {}, ['alone', 'emergency', 'rule-out', 'self'].map(each => h('li', {}, t(`use.not.${each}`)))));

/** The notice in full, once for each browser. @param {() => void} understood */
export function firstVisit(understood) {
  const box = dialog(t('use.title'), [
    use(),
    h('p', {}, t('use.data')),
    h('div.row.end', {}, h('button.button.main', { type: 'button', id: 'understood', onclick: () => box.close() }, t('use.understood'))),
  ], { onclose: understood });
}
