/** What went wrong, and what to do about it: never a medical answer, and never silence. */

import { h } from '../dom.js';
import { t } from '../i18n.js';
import { signIn } from './signin.js';

/** Kinds of failure that the page has words of its own for. */
const KNOWN = new Set([0, 400, 401, 403, 404, 409, 413, 415, 429, 500, 503]);

/**
 * @param {import('../api.js').Problem} problem
 * @param {(() => void) | null} retry
 */
export function trouble(problem, retry) {
  const kind = KNOWN.has(problem.status) ? String(problem.status) : 'other';
  if (problem.status === 401) {
    // What the service says of headers is for programs.
    return h('div.trouble', { role: 'alert' }, h('p', {}, h('strong', {}, t('trouble.401'))), h('p.quiet', {}, t('trouble.401.advice')),
      h('button.button.main', { type: 'button', class: 'sign-in-offer', onclick: signIn }, t('sign.in')));
  }
  return h('div.trouble', { role: 'alert' },
    h('p', {}, h('strong', {}, t(`trouble.${kind}`))),
    problem.detail && h('p', { lang: 'en' }, problem.detail),
    problem.advice && !problem.detail.includes(problem.advice) && h('p', { lang: 'en' }, problem.advice),
    h('p.quiet', {}, t(`trouble.${kind}.advice`)),
    problem.instance && h('p.quiet', {}, h('code', {}, problem.instance)),
    retry && h('button.button', { type: 'button', id: 'retry', onclick: retry }, t('trouble.retry')));
}
