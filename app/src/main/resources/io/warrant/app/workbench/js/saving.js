/** The ways in which a case leaves the page; what the service doesn't offer isn't shown. */

import * as api from './api.js';
import { announce, download } from './dom.js';
import { t } from './i18n.js';
import { caseOf, isReasonable, questionOf } from './patient.js';
import { answer, supposed } from './reasoner.js';
import { fileName, judgementOf, sessionText } from './session.js';
import { amend, current, markSaved, tell } from './store.js';
import { notebook } from './notebook.js';

/**
 * @param {Record<string, any> | null} paths what the service offers; null where it doesn't say
 * @param {(failure: unknown) => void} failed
 */
export async function ways(paths, failed) {
  const offers = end => paths !== null && Object.keys(paths).some(path => path.endsWith(end));
  const reasonable = isReasonable(current());
  const forms = reasonable && offers('/convert') ? await formsOffered() : [];
  const guarded = does => async () => {
    try {
      await does();
    } catch (failure) {
      failed(failure);
    }
  };
  return [
    { way: 'session', does: session },
    reasonable && { way: 'case', does: plainCase },
    reasonable && { way: 'report', does: guarded(report) },
    reasonable && { way: 'print', does: () => setTimeout(() => window.print(), 50) },
    ...forms.map(form => ({ way: form, does: guarded(() => converted(form)) })),
    reasonable && offers('/cases') && { way: 'store', does: guarded(store) },
  ].filter(Boolean);
}

const FORMS = ['phenopacket', 'fhir'];
/** @type {string[] | null} asked once */
let known = null;

async function formsOffered() {
  if (known === null) {
    const answers = await Promise.all(FORMS.map(each => api.converts(caseOf(current()), each)));
    known = FORMS.filter((_, at) => answers[at]);
  }
  return known;
}

const differential = () => (answer().standing === 'fresh' ? answer().differential : null);

function session() {
  download(fileName(current(), '.warrant.json'), sessionText(current(), differential()), 'application/json');
  done('session');
}

function plainCase() {
  download(fileName(current(), '.case.json'), JSON.stringify(caseOf(current()), null, 2) + '\n', 'application/json');
  done('case');
}

async function report() {
  download(fileName(current(), '.html'), await api.report(questionOf(supposed()), 'html'), 'text/html');
  done('report');
}

async function converted(to) {
  download(fileName(current(), `.${to}.json`), await api.convert(caseOf(current()), to), 'application/json');
  done(to);
}

async function store() {
  const { id, version } = await notebook.keep(current());
  amend({ stored: { id, version } });
  done('store');
}

/** The judgement goes to the store beside the case, which is kept first. */
export async function sendJudgement() {
  await store();
  await notebook.judge(current().stored, judgementOf(current(), differential()));
  announce(t('judge.sent'));
}

function done(way) {
  if (way === 'session' || way === 'store') {
    markSaved();
    tell();
  }
  announce(t('save.done', { what: t(`save.${way}`) }));
}
