/** Starts the page: puts the panes together, listens, and draws anew after each change. */

import * as api from './api.js';
import { question, wonder, wonderAgain } from './asking.js';
import { keyOf, selection } from './changes.js';
import { combobox } from './combobox.js';
import { forgetKey, whenSignedIn } from './credentials.js';
import * as deeds from './deeds.js';
import { announce, h, mount } from './dom.js';
import { currentLanguage, exampleNote, t, useLanguage } from './i18n.js';
import { listen } from './keys.js';
import { notebook } from './notebook.js';
import { fromFile, fromNote } from './opening.js';
import { isRecording, lookAt, recordingOf } from './recordings.js';
import { showRecording } from './view/recording.js';
import { nobody } from './patient.js';
import { listenToFiles, listenToLeaving, listenToPrinting } from './outside.js';
import { answer, forget, retry, start } from './reasoner.js';
import { sendJudgement, ways } from './saving.js';
import { begin as beginCase, current, isUnsaved, look, shown, subscribe, tell } from './store.js';
import { nextTheme, startTheme } from './theme.js';
import { detail, differentialPane } from './view/panes.js';
import { bar } from './view/bar.js';
import { begin, noteForm } from './view/begin.js';
import { correct } from './view/correct.js';
import { dialog } from './view/dialog.js';
import { opening, saving, unsaved } from './view/files.js';
import { findings } from './view/findings.js';
import { frame } from './view/frame.js';
import { firstVisit, help } from './view/help.js';
import { note } from './view/note.js';
import { person } from './view/person.js';
import { signIn } from './view/signin.js';
import { tabs } from './view/tabs.js';
import { trouble } from './view/trouble.js';

const NOTICED = 'warrant.noticed';
/** Notes are taken to be in the page's language, where the knowledge has it. */
const noteLanguage = () => (api.knownLanguages().includes(currentLanguage()) ? currentLanguage() : 'en');
const at = id => /** @type {HTMLElement} */ (document.getElementById(id));

/** What the service is; null until it has said so, or where it doesn't. */
const service = { knowledge: null, paths: null };
let typing = false;
let busy = '';

const finder = combobox({
  id: 'add-finding', label: () => t('find.label'), failed: showTrouble,
  pick: (term, denied) => deeds.add(term, denied ? 'excluded' : 'observed'),
});

const act = {
  undo: deeds.takeBack,
  redo: deeds.doAgain,
  anew: () => leaving(() => open(nobody())),
  open: openDialog,
  save: async () => saving(await ways(service.paths, showTrouble), current().name, name => deeds.setPerson({ name }, t('did.name'))),
  help: () => help(service.knowledge),
  // Nothing of the case may be there for whoever comes next, so the page begins anew.
  signOut: () => leaving(() => { forgetKey(); open(nobody()); location.reload(); }),
  theme: () => { nextTheme(); announce(t(`theme.${document.documentElement.dataset.theme}`)); draw(); },
  language: code => { useLanguage(code); finder.rename(); draw(); },
  read: (text, language) => load(() => fromNote(text, language), t('busy.reading')),
  choose: () => at('file').click(),
  typing: () => { typing = true; draw(); finder.input.focus(); },
  example: () => load(() => fromNote(exampleNote(noteLanguage()), noteLanguage()), t('busy.reading')),
};

function showTrouble(failure) {
  const problem = failure instanceof api.Problem ? failure : new api.Problem({ status: -1, detail: String(failure) });
  mount(at('problem'), trouble(problem, null), h('button.button', { type: 'button', id: 'problem-close', onclick: () => mount(at('problem')) }, t('dialog.close')));
}

/** A record is read, and becomes the case. */
const load = (work, words) => working(words, async () => {
  const patient = await work();
  open(patient);
  announce(t('did.read', { n: patient.findings.length }));
  at('case-title').focus();
});

/** Work that takes a while: it is said, and nothing else is changed by it if it fails. */
async function working(words, work) {
  busy = words;
  mount(at('problem'));
  draw();
  try {
    await work();
  } catch (failure) {
    showTrouble(failure);
  } finally {
    busy = '';
    draw();
  }
}

function open(patient) {
  typing = false;
  forget();
  beginCase(patient);
}

/** Asks before something is lost. */
const leaving = then => (isUnsaved() ? unsaved(act.save, then) : then());

async function openDialog() {
  let stored = null;
  if (serves('/cases')) {
    try {
      stored = await notebook.list();
    } catch (failure) {
      showTrouble(failure);
    }
  }
  opening({ choose: act.choose, load: id => leaving(() => load(() => notebook.load(id), t('busy.opening'))) }, stored);
}

const openFiles = ([file, ...more]) => (isRecording(file) ? lookAt([file, ...more], working) : leaving(() => load(() => fromFile(file, noteLanguage()), t('busy.opening'))));

function correctDialog(term) {
  const finding = current().findings.find(each => each.term === term);
  if (finding) {
    correct(finding, { status: deeds.setStatus, term: deeds.setTerm, remove: deeds.remove, failed: showTrouble });
  }
}

function reread() {
  const { text, language } = current().note;
  const box = dialog(t('note.edit'), [h('p', {}, t('note.edit.lead')),
    h('h3', { id: 'way-note' }, t('note.title')),
    noteForm(text, language, (next, code) => { box.close(); load(() => fromNote(next, code), t('busy.reading')); })], { wide: true });
}

const isEmpty = patient => patient.findings.length === 0 && patient.note === null && !typing;

function draw() {
  const patient = current();
  const view = shown();
  mount(at('bar'), bar(act));
  frame(isEmpty(patient), busy);
  if (isEmpty(patient)) {
    const made = [currentLanguage(), ...api.knownLanguages()].join(' ');
    if (at('begin').childElementCount === 0 || at('begin').dataset.made !== made) {
      at('begin').dataset.made = made;
      mount(at('begin'), begin(act));
    }
    return;
  }
  at('begin').replaceChildren();
  drawCase(patient, view);
  drawAnswer(patient, view);
}

function drawCase(patient, view) {
  at('work-title').textContent = t('page.title');
  at('case-title').textContent = patient.name.trim() || t('case.title');
  mount(at('person'), person(patient, deeds.setPerson));
  at('find-help').textContent = t('find.help');
  mount(at('findings'), findings(patient, view.whatIf, {
    status: deeds.setStatus, remove: deeds.remove, suppose: deeds.suppose, correct: correctDialog,
    picture: document => showRecording(recordingOf(document)),
  }));
  mount(at('note-pane'), note(patient, { correct: correctDialog, reread }));
}

function drawAnswer(patient, view) {
  const { differential, standing } = answer();
  const selected = selection(differential, view.selected);
  at('ranking-title').textContent = t('ranking.title');
  at('detail-title').textContent = t('detail.title');
  mount(at('ranking'), differentialPane(answer(), patient, { ...view, selected }, {
    select: key => { look({ selected: key, tab: 'evidence' }); showDetail(); },
    compare: deeds.pick, more: () => look({ limit: view.limit + 15 }), retry, add: deeds.add,
    keep: deeds.keepSuppositions, drop: deeds.dropSuppositions,
  }));
  mount(at('tabs'), tabs(view.tab, tab => look({ tab })));
  at('panel').setAttribute('aria-labelledby', `tab-${view.tab}`);
  at('panel').classList.toggle('stale', standing !== 'fresh' && view.tab !== 'next');
  if (view.tab === 'next') {
    wonder();
  }
  mount(at('panel'), detail(answer(), question(), patient, { ...view, selected }, {
    select: key => look({ selected: key, tab: 'evidence' }), pair: pair => look({ pair }),
    add: (term, status) => deeds.add(term, status, 'asked'), answer: deeds.answer, retry: wonderAgain,
    verdict: deeds.verdict, order: deeds.order, send: serves('/judgements') ? guardedSend : null,
  }));
}

const serves = end => service.paths !== null && Object.keys(service.paths).some(path => path.endsWith(end));
const guardedSend = () => sendJudgement().catch(showTrouble);

/** On a narrow screen the detail stands below: it is brought into view. */
function showDetail() {
  if (matchMedia('(max-width: 82rem)').matches) {
    at('detail-pane').scrollIntoView({ block: 'start' });
    at('panel').focus({ preventScroll: true });
  }
}

function step(by) {
  const { differential } = answer();
  if (differential) {
    const keys = [...differential.arguments, differential.unlisted].map(each => keyOf(each.claim));
    const next = keys[(keys.indexOf(selection(differential, shown().selected)) + by + keys.length) % keys.length];
    look({ selected: next, tab: 'evidence' });
    at(`claim-${next.replace(':', '-')}`)?.focus();
  }
}

const tab = name => () => { look({ tab: name }); at(`tab-${name}`)?.focus(); };

async function meetService() {
  const [knowledge, paths] = await Promise.all([api.knowledge().catch(unmet), api.offered()]);
  Object.assign(service, { knowledge, paths });
  tell();
}

/** The service doesn't answer, or wants to know who asks. */
function unmet(failure) {
  showTrouble(failure);
  if (failure.status === 401) {
    noticed.then(signIn);
  }
  return null;
}

whenSignedIn(() => { mount(at('problem')); meetService(); retry(); wonderAgain(); });

startTheme();
useLanguage(currentLanguage());
at('finder').prepend(finder.element);
start();
subscribe(draw);
listen({
  find: () => { if (at('work').hidden) { act.typing(); } else { finder.input.focus(); } },
  down: () => step(1), up: () => step(-1), drop: deeds.dropSuppositions,
  evidence: tab('evidence'), grid: tab('grid'), next: tab('next'), compare: tab('compare'), judge: tab('judge'),
  undo: deeds.takeBack, redo: deeds.doAgain, save: act.save, open: act.open, help: act.help,
});
listenToFiles(openFiles);
listenToPrinting();
listenToLeaving();
draw();
const noticed = localStorage.getItem(NOTICED) === null
  ? new Promise(understood => { firstVisit(() => { localStorage.setItem(NOTICED, 'yes'); understood(true); }); })
  : Promise.resolve(true);
meetService();
