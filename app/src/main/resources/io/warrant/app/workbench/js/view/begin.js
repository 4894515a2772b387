/** The first screen: a note, a file, or findings. */

import { knownLanguages } from '../api.js';
import { h } from '../dom.js';
import { currentLanguage, t } from '../i18n.js';
import { icon } from '../icons.js';

/**
 * @param {{read: (text: string, language: string) => void, choose: () => void, typing: () => void,
 *   example: () => void}} act
 */
export function begin(act) {
  return h('div.begin', {},
    h('h1', {}, t('begin.title')),
    h('p.lead', {}, t('begin.lead')),
    h('div.ways', {},
      noteWay(act),
      h('div.stack', {},
        h('section.card', { 'aria-labelledby': 'way-file' },
          h('h2', { id: 'way-file' }, icon('open'), t('begin.file')),
          h('p', {}, t('begin.file.lead')),
          h('button.button.wide', { type: 'button', id: 'choose-file', onclick: act.choose }, t('begin.choose')),
          h('p.quiet', {}, t('begin.drop'))),
        h('section.card', { 'aria-labelledby': 'way-type' },
          h('h2', { id: 'way-type' }, icon('plus'), t('begin.type')),
          h('p', {}, t('begin.type.lead')),
          h('button.button.wide', { type: 'button', id: 'type-findings', onclick: act.typing }, t('begin.type.go'))))),
    h('p.quiet.example', {}, t('begin.example.lead'), ' ',
      h('button.link', { type: 'button', id: 'example', onclick: act.example }, t('begin.example'))));
}

function noteWay(act) {
  return h('section.card', { 'aria-labelledby': 'way-note' },
    h('h2', { id: 'way-note' }, icon('note'), t('begin.note')),
    h('p', {}, t('begin.note.lead')),
    ...noteForm('', currentLanguage(), act.read));
}

/**
 * A field for a note, and its language.
 *
 * @param {string} text
 * @param {string} language
 * @param {(text: string, language: string) => void} read
 */
export function noteForm(text, language, read) {
  const area = h('textarea', { id: 'note-text', rows: '9', 'data-keep': true, 'aria-labelledby': 'way-note', placeholder: t('begin.note.hint') }, text);
  const chosen = h('select', { id: 'note-language' }, knownLanguages().map(code =>
    h('option', { value: code, selected: code === language }, new Intl.DisplayNames([currentLanguage()], { type: 'language' }).of(code))));
  return [
    area,
    h('div.row', {},
      h('label', {}, t('begin.note.language'), ' ', chosen),
      h('button.button.main', {
        type: 'button', id: 'read-note', onclick: () => {
          if (area.value.trim() === '') {
            area.focus();
          } else {
            read(area.value, chosen.value);
          }
        },
      }, t('begin.note.go'))),
  ];
}
