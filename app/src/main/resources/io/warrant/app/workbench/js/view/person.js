/** Sex, age and onset of the patient. */

import { ONSETS } from '../ages.js';
import { h } from '../dom.js';
import { t } from '../i18n.js';

const SEXES = ['', 'female', 'male', 'other'];

/**
 * @param {import('../types.js').Patient} patient
 * @param {(part: Partial<import('../types.js').Patient>, why: string) => void} change
 */
export function person(patient, change) {
  const known = patient.onset === '' || ONSETS.includes(patient.onset);
  return h('div.person', {},
    field('sex', t('person.sex'), h('select', {
      id: 'sex', onchange: event => change({ sex: event.target.value }, t('did.sex')),
    }, SEXES.map(each => h('option', { value: each, selected: each === patient.sex }, t(`sex.${each || 'unknown'}`))))),
    field('age', t('person.age'), h('input', {
      id: 'age', type: 'text', value: patient.age, autocomplete: 'off', spellcheck: 'false', placeholder: t('person.age.hint'),
      'aria-describedby': 'age-help', onchange: event => change({ age: event.target.value.trim() }, t('did.age')),
    })),
    field('onset', t('person.onset'), h('select', {
      id: 'onset', onchange: event => change({ onset: event.target.value }, t('did.onset')),
    },
    h('option', { value: '', selected: patient.onset === '' }, t('onset.unknown')),
    ONSETS.map(each => h('option', { value: each, selected: each === patient.onset }, t(`onset.${each}`))),
    !known && h('option', { value: patient.onset, selected: true }, patient.onset))),
    h('p.spoken', { id: 'age-help' }, t('person.age.help')));
}

const field = (id, name, control) => h('div.field-pair', {}, h('label', { for: id }, name), control);
