/** The dialogs for saving and opening. */

import { h } from '../dom.js';
import { moment, t } from '../i18n.js';
import { icon } from '../icons.js';
import { dialog } from './dialog.js';

/**
 * @param {{way: string, does: () => void | Promise<void>}[]} ways what can be done here
 * @param {string} name of the case
 * @param {(name: string) => void} rename
 */
export function saving(ways, name, rename) {
  const box = dialog(t('save.title'), [
    h('p', {}, t('save.lead')),
    h('div.field-pair', {}, h('label', { for: 'case-name' }, t('save.name')),
      h('input', { type: 'text', id: 'case-name', value: name, maxlength: '80', autocomplete: 'off', 'aria-describedby': 'case-name-help', onchange: event => rename(event.target.value) }),
      h('p.quiet', { id: 'case-name-help' }, t('save.name.help'))),
    h('ul.save-ways', {}, ways.map(({ way, does }) => h('li', {},
      h('button.way', { type: 'button', id: `save-${way}`, onclick: async () => { await does(); if (way !== 'store') { box.close(); } } },
        h('b', {}, t(`save.${way}`)), h('span.quiet', {}, t(`save.${way}.means`)))))),
  ], { wide: true });
}

/**
 * @param {{choose: () => void, load: (id: string) => void}} act
 * @param {any[] | null} stored the cases of the service's store; null where it has none
 */
export function opening(act, stored) {
  const box = dialog(t('open.title'), [
    h('p', {}, t('open.lead')),
    h('button.button.main', { type: 'button', id: 'open-file', onclick: () => { box.close(); act.choose(); } }, icon('open'), t('begin.choose')),
    h('p.quiet', {}, t('begin.drop')),
    stored && h('section', {},
      h('h3', {}, t('open.stored')),
      stored.length === 0
        ? h('p.quiet', {}, t('open.stored.none'))
        : h('ul.save-ways', {}, stored.map(each => h('li', {}, h('button.way', {
          type: 'button', onclick: () => { box.close(); act.load(each.id); },
        }, h('b', {}, each.title || each.id), h('span.quiet', {}, moment(each.changed))))))),
  ], { wide: true });
}

/**
 * Before something that isn't saved is left.
 *
 * @param {() => void} save
 * @param {() => void} leave
 */
export function unsaved(save, leave) {
  const button = (id, name, then, kind) => h('button.button', {
    type: 'button', id, class: kind, onclick: () => { box.close(); then(); },
  }, name);
  const box = dialog(t('leave.title'), [
    h('p', {}, t('leave.lead')),
    h('div.row.end', {}, button('leave-save', t('bar.save'), save, ''), button('leave-go', t('leave.go'), leave, 'danger')),
  ]);
}
