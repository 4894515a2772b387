/** Signing in where the service wants a key: a dialog, so that the case on the page isn't lost. */

import * as api from '../api.js';
import { keep } from '../credentials.js';
import { announce, h } from '../dom.js';
import { t } from '../i18n.js';
import { dialog } from './dialog.js';

export function signIn() {
  const field = h('input', { type: 'password', id: 'key', name: 'key', autocomplete: 'current-password', spellcheck: 'false', 'aria-describedby': 'key-help key-wrong' });
  const wrong = h('p', { id: 'key-wrong', role: 'alert' });
  const go = h('button.button.main', { type: 'submit', id: 'sign-in-go' }, t('sign.in'));
  const box = dialog(t('sign.title'), [
    h('p', {}, t('sign.lead')),
    h('form.sign-in', {
      onsubmit: async event => {
        event.preventDefault();
        const refusal = await attempt(field.value.trim(), go);
        field.setAttribute('aria-invalid', String(refusal !== null));
        wrong.replaceChildren(refusal ?? '');
        if (refusal === null) {
          box.close();
          announce(t('sign.done'));
        } else {
          field.focus();
        }
      },
    },
    h('div.field-pair', {}, h('label', { for: 'key' }, t('sign.key')), field),
    wrong,
    h('p.quiet', { id: 'key-help' }, t('sign.help')),
    h('div.row.end', {}, go)),
  ]);
  field.focus();
}

/** Why the service doesn't take a key, in words; null where it does. */
async function attempt(key, button) {
  if (key === '') {
    return t('sign.none');
  }
  button.disabled = true;
  try {
    await api.knock(key);
    keep(key);
    return null;
  } catch (failure) {
    const status = failure instanceof api.Problem ? failure.status : -1;
    switch (status) {
      case 401:
        return t('sign.wrong');
      case 403:
        return t('sign.forbidden');
      case 0:
        return `${t('trouble.0')} ${t('trouble.0.advice')}`;
      case 429:
      case 503:
        return `${t(`trouble.${status}`)} ${t(`trouble.${status}.advice`)}`;
      default:
        return `${t('trouble.other')} ${t('trouble.other.advice')}`;
    }
  } finally {
    button.disabled = false;
  }
}
