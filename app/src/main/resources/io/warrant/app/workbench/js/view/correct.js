/** A dialog about one finding: its status, its term, or away with it. */

import * as api from '../api.js';
import { combobox } from '../combobox.js';
import { h, outward, spoken } from '../dom.js';
import { t } from '../i18n.js';
import { labelOf } from '../labels.js';
import { link } from '../links.js';
import { dialog } from './dialog.js';

const STATUSES = ['observed', 'excluded', 'historical', 'uncertain', 'family', 'hypothetical'];

/**
 * @param {import('../types.js').Finding} finding
 * @param {{status: (term: string, status: any) => void, term: (term: string, to: {id: string, label: string}) => void,
 *   remove: (term: string) => void, failed: (failure: unknown) => void}} act
 */
export function correct(finding, act) {
  const name = labelOf(finding.term, finding.label);
  const meaning = h('p.meaning', { lang: 'en' });
  const around = h('div.around');
  const field = combobox({
    id: 'correct-term', label: () => t('correct.term'), failed: act.failed,
    pick: picked => {
      box.close();
      act.term(finding.term, picked);
    },
  });
  const box = dialog(name, [
    h('p.ids', {}, outward(finding.term, link(finding.term)), finding.words && ` · ${t('findings.words', { words: finding.words })}`,
      finding.cue && ` · ${t('correct.cue', { cue: finding.cue })}`),
    meaning,
    h('fieldset', {}, h('legend', {}, t('correct.status')),
      h('div.choices', {}, STATUSES.map(each => h('label.choice', { class: each },
        h('input', {
          type: 'radio', name: 'status', value: each, checked: each === finding.status,
          onchange: () => { act.status(finding.term, each); },
        }), h('span', {}, t(`status.${each}`), spoken(` — ${t(`status.${each}.means`)}`)))))),
    field.element,
    around,
    h('div.row.end', {},
      h('button.button.danger', { type: 'button', id: 'correct-remove', onclick: () => { box.close(); act.remove(finding.term); } }, t('findings.remove.short')),
      h('button.button.main', { type: 'button', id: 'correct-done', onclick: () => box.close() }, t('dialog.done'))),
  ]);
  describe(finding.term, meaning, around, to => { box.close(); act.term(finding.term, to); });
}

/** What the term means, and the terms next to it, as the service knows them. */
async function describe(id, meaning, around, choose) {
  try {
    const found = await api.term(id);
    meaning.textContent = found.definition ?? '';
    around.replaceChildren(...[
      near('correct.broader', found.parents ?? [], choose),
      near('correct.narrower', (found.children ?? []).slice(0, 12), choose),
    ].filter(Boolean));
  } catch {
    meaning.textContent = ''; // The dialog does its work without the definition.
  }
}

function near(key, terms, choose) {
  return terms.length > 0 && h('p.near', {}, h('span.quiet', {}, t(key)), ' ',
    terms.map(each => [h('button.small', { type: 'button', onclick: () => choose({ id: each.id ?? each.term, label: each.label }) },
      labelOf(each.id ?? each.term, each.label)), ' ']));
}
