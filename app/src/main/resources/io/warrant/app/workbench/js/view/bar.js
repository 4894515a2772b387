/** The bar at the top: what can be done with the case as a whole. */

import { isSignedIn } from '../credentials.js';
import { h } from '../dom.js';
import { currentLanguage, LANGUAGES, t } from '../i18n.js';
import { iconButton } from '../icons.js';
import { canRedo, canUndo, isUnsaved, lastDone, nextDone } from '../store.js';
import { themeName } from '../theme.js';

/** @param {Record<string, (value?: any) => void>} act */
export function bar(act) {
  return [
    h('p.brand', {}, h('strong', {}, 'Warrant'), h('span', {}, t('brand.tail'))),
    h('div.tools', { role: 'toolbar', 'aria-label': t('bar.name') },
      iconButton('undo', t('bar.undo'), act.undo,
        { id: 'undo', quiet: true, disabled: !canUndo(), title: named('bar.undo', lastDone()), key: 'Control+Z' }),
      iconButton('redo', t('bar.redo'), act.redo,
        { id: 'redo', quiet: true, disabled: !canRedo(), title: named('bar.redo', nextDone()), key: 'Control+Shift+Z' }),
      h('span.gap'),
      iconButton('plus', t('bar.new'), act.anew, { id: 'new' }),
      iconButton('open', t('bar.open'), act.open, { id: 'open' }),
      h('span.held', {}, iconButton('save', t('bar.save'), act.save, { id: 'save', key: 'Control+S' }),
        isUnsaved() && h('span.unsaved', { title: t('bar.unsaved') }, h('span.spoken', {}, t('bar.unsaved')))),
    ),
    h('div.tools.end', {},
      languages(act),
      iconButton('theme', t(`theme.${themeName()}`), act.theme, { id: 'theme', quiet: true }),
      isSignedIn() && iconButton('leave', t('bar.signout'), act.signOut, { id: 'sign-out', quiet: true }),
      iconButton('what', t('bar.help'), act.help, { id: 'help', quiet: true, key: '?' })),
  ];
}

const named = (key, what) => (what ? `${t(key)}: ${what}` : t(key));

function languages(act) {
  return h('label.language', {}, h('span.spoken', {}, t('bar.language')),
    h('select', { id: 'language', onchange: event => act.language(event.target.value) },
      LANGUAGES.map(([code, name]) =>
        h('option', { value: code, lang: code, selected: code === currentLanguage() }, name))));
}
