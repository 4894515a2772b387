/** The dialogs about a recording: which model looks, and what it saw. */

import { h } from '../dom.js';
import { percent } from '../format.js';
import { t } from '../i18n.js';
import { labelOf } from '../labels.js';
import { dialog } from './dialog.js';

/**
 * @param {any[]} models docs/schema/models.schema.json
 * @param {(model: string) => void} pick
 */
export function chooseModel(models, pick) {
  const box = dialog(t('picture.models'), [
    h('p', {}, t(models.length > 0 ? 'picture.models.lead' : 'picture.models.none')),
    h('ul.save-ways', {}, models.map(each => h('li', {}, h('button.way', {
      type: 'button', id: `model-${each.name}`, onclick: () => { box.close(); pick(each.name); },
    }, h('b', {}, each.name), h('span.quiet', { lang: 'en' }, each.reads))))),
  ], { wide: true });
}

/**
 * @param {any} recording what a model saw
 * @param {{add?: (recording: any) => void, overrule?: (words: string) => Promise<any>}} [deeds] puts it into the case; has
 *   the model look again where a person overrules concepts. Neither where it is in the case already.
 */
export function showRecording(recording, { add, overrule } = {}) {
  const seen = h('div.seen', {});
  const box = dialog(t('picture.title', { name: recording.document }), [seen], { wide: true });
  const said = new Map();
  // A reader may say the next word before the model has looked again; only the last answer counts.
  let asked = 0;
  const again = overrule && (async () => {
    asked += 1;
    const turn = asked;
    try {
      const now = await overrule([...said].map(([concept, word]) => `${concept}=${word}`).join(','));
      if (turn === asked) {
        draw(now);
      }
    } catch (failure) {
      seen.prepend(h('p.caution', { role: 'alert' }, failure.message));
    }
  });
  const draw = now => {
    const focused = seen.contains(document.activeElement) ? document.activeElement?.id : '';
    seen.replaceChildren(...parts(now, box, { add, again, said }).filter(part => part instanceof Node));
    if (focused) {
      document.getElementById(focused)?.focus();
    }
  };
  draw(recording);
}

const parts = (recording, box, { add, again, said }) => [
  h('p.quiet', {}, t('picture.by', { model: recording.model })),
  recording.picture && stack(recording),
  recording.row && row(recording),
  recording.readable
    ? percepts(recording)
    : h('div.unreadable', { role: 'alert' }, h('h3', {}, t('picture.unreadable')),
      h('ul', { lang: 'en' }, recording.because.map(each => h('li', {}, each)))),
  again && recording.overrulable && concepts(recording, said, again),
  ...(recording.notices ?? []).map(each => h('p.caution', { lang: 'en' }, each)),
  h('div.row.end', {},
    add && recording.readable && (recording.percepts ?? []).some(each => each.term)
      ? h('button.button.main', { type: 'button', id: 'picture-add', onclick: () => { box.close(); add(recording); } }, t('picture.add'))
      : h('button.button.main', { type: 'button', id: 'picture-done', onclick: () => box.close() }, t('dialog.done'))),
];

/** What the answer rests on; for each a person may say otherwise, and sees what becomes of the answer. */
function concepts(recording, said, again) {
  const say = (concept, word) => {
    if (word) {
      said.set(concept, word);
    } else {
      said.delete(concept);
    }
    again();
  };
  return h('fieldset.concepts', {}, h('legend', {}, t('picture.concepts')), h('p.quiet', {}, t('picture.concepts.lead')),
    recording.overrulable.map((concept, at) => h('label', {}, h('span', { lang: 'en' }, concept), h('select', {
      id: `concept-${at}`,
      onchange: event => say(concept, event.target.value),
    }, ['', 'absent', 'present'].map(word => h('option', { value: word, selected: word === (said.get(concept) ?? '') },
      t(`picture.concept.${word || 'seen'}`)))))));
}

/** The recording with its overlays, each of which can be switched off. */
function stack(recording) {
  const data = image => `data:${recording.media};base64,${image}`;
  const layers = recording.overlays.map(each =>
    h('img.layer', { src: data(each.picture), alt: '', hidden: each.kind === 'uncertainty' }));
  return h('div.picture', {},
    h('div.layers', {}, recording.overlays.map((each, at) => h('label', { style: { '--swatch': each.colour } },
      h('input', {
        type: 'checkbox', id: `layer-${at}`, checked: each.kind !== 'uncertainty',
        onchange: event => { layers[at].hidden = !event.target.checked; },
      }), h('span', { lang: 'en' }, each.concept), each.kind !== 'mask' && ` (${t(`picture.${each.kind}`)})`))),
    h('div.pile', {}, h('img', { src: data(recording.picture), alt: recording.document }), layers));
}

/** What stands in a row of a table; the columns that speak for the likeliest finding are marked. */
function row(recording) {
  const [surest] = [...(recording.percepts ?? [])].sort((a, b) => b.probability - a.probability);
  return h('div.scroll', { tabindex: '0', role: 'region', 'aria-label': recording.document }, h('table.row', {}, h('tbody', {}, recording.row.map(({ name, value }) =>
    h('tr', { class: surest && speaks(surest, name) ? 'rested' : '' }, h('th', { scope: 'row' }, name), h('td', {}, value))))));
}

/** Whether a finding rests on a column: it lies there, or its reasons name it as a word of its own. */
function speaks({ where, because }, name) {
  const bare = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return (where.kind === 'column' && where.name === name) || new RegExp(`(?<![\\p{L}\\p{N}_])${bare}(?![\\p{L}\\p{N}_])`, 'u').test(because);
}

const percepts = recording => h('ul.percepts', {}, recording.percepts.map(each => h('li', {},
  h('b', { lang: 'en' }, each.term ? labelOf(each.term, each.label) : each.concept), ' ',
  each.term && each.concept.toLowerCase() !== each.label?.toLowerCase() && h('span', { lang: 'en' }, `(${each.concept}) `),
  h('span.tag.suspected', {}, percent(each.probability)), ' ',
  h('span.quiet', { lang: 'en' }, each.because), !each.term && h('span.quiet', {}, ` ${t('picture.noTerm')}`))));
