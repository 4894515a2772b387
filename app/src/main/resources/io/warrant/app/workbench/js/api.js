/** The service's answers. What it refuses becomes a Problem, with its advice; nothing is guessed. */

import { bearer, shownKey } from './credentials.js';

const ROOT = 'api/v1/';

/** An answer that is none: what went wrong, and what to do about it. */
export class Problem extends Error {
  /** @param {{status: number, title?: string, detail?: string, advice?: string, instance?: string}} told */
  constructor(told) {
    super(told.detail ?? told.title ?? String(told.status));
    this.status = told.status;
    this.title = told.title ?? '';
    this.detail = told.detail ?? '';
    this.advice = told.advice ?? '';
    this.instance = told.instance ?? '';
  }
}

/**
 * @param {string} path behind api/v1/
 * @param {{body?: BodyInit | object, type?: string | null, method?: string, query?: Record<string, unknown>, signal?: AbortSignal, key?: Record<string, string>}} [how]
 * @returns {Promise<Response>}
 */
async function ask(path, { body, type, method, query = {}, signal, key } = {}) {
  const words = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const tail = words.length > 0 ? '?' + new URLSearchParams(words.flatMap(([key, value]) => [value].flat().map(each => [key, String(each)]))) : '';
  const plain = typeof body === 'string' || body instanceof Blob || body instanceof FormData || body === undefined;
  let response;
  try {
    response = await fetch(ROOT + path + tail, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      body: plain ? body : JSON.stringify(body),
      headers: { ...key ?? shownKey(), ...body === undefined || type === null ? {} : { 'Content-Type': type ?? 'application/json' } },
      signal,
      credentials: 'same-origin',
    });
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') {
      throw failure;
    }
    throw new Problem({ status: 0 });
  }
  if (!response.ok) {
    throw await problem(response);
  }
  return response;
}

async function problem(response) {
  let told = {};
  try {
    told = await response.json();
  } catch {
    // Not a problem document: the status alone has to do.
  }
  return new Problem({ ...told, status: response.status });
}

const json = async (path, how) => (await ask(path, how)).json();

export const isAborted = failure => failure instanceof DOMException && failure.name === 'AbortError';

/** Languages that the knowledge has names in. @type {string[]} */
let languages = ['en'];

export const knownLanguages = () => languages;

export async function knowledge() {
  const found = await json('knowledge');
  languages = found.languages ?? languages;
  return found;
}

/** Asks for something small with a key that isn't known to be good yet. @param {string} key */
export const knock = key => json('knowledge', { key: keyed(key) });

/** What no header can hold is no key. */
function keyed(key) {
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw new Problem({ status: 401 });
  }
  return bearer(key);
}

/** Terms by a name in the reader's language or in English, each once. */
export async function terms(q, language, signal) {
  const asked = [...new Set([language, 'en'])].filter(each => each === 'en' || languages.includes(each));
  const answers = await Promise.all(asked.map(each =>
    json('terms', { query: { q, language: each, limit: 12 }, signal })));
  const found = new Map(answers.flat().reverse().map(each => [each.id, each]));
  return [...found.values()].reverse().slice(0, 12);
}

/** Labels in another language, of those terms that have one. @param {string[]} ids @param {string} language */
export const labels = (ids, language) => json('labels', { query: { language, id: ids } });

export const term = id => json(`terms/${encodeURIComponent(id)}`);

export const disease = id => json(`diseases/${encodeURIComponent(id)}`);

export const read = (body, type, language) => json('read', { body, type, query: { language } });

/** @returns {Promise<import('./types.js').Differential>} */
export async function diagnose(record, limit, signal, type) {
  const found = await json('diagnose', { body: record, type, query: { limit }, signal });
  // The answer tells each assumption once; a warrant shows its own.
  const assumed = new Map(found.assumptions.map(each => [each.parameter, each]));
  for (const warrant of [...found.arguments, found.unlisted].flatMap(each => each.warrants)) {
    warrant.assumptions = warrant.assumptions.map(name => assumed.get(name));
  }
  return found;
}

export const models = () => json('models');

/** The models that read a recording. @param {File[]} files */
export const ableModels = files => json('models', sent(files));

/** Lets a model look at a recording. @param {File[]} files one, or header and samples of an ECG @param {string} model @param {string} overrule as in `spots=absent` */
export const perceive = (files, model, overrule = '') => {
  const { query, ...how } = sent(files);
  return json('perceive', { ...how, query: { ...query, model, overrule, pictures: 'true' } });
};

/** One file as it is, several as a form. */
function sent(files) {
  if (files.length === 1) {
    return { body: files[0], type: 'application/octet-stream', query: { name: files[0].name } };
  }
  const body = new FormData();
  files.forEach(each => body.append('file', each, each.name));
  return { body, type: null, query: {} };
}

/** Why a disease has its rank, and what would change it. */
export const explain = (record, disease, signal) => json('explain', { body: record, query: { disease }, signal });

export const next = (subject, signal) => json('next', { body: subject, signal });

export const report = async (subject, format) => (await ask('report', { body: subject, query: { format } })).blob();

/**
 * Whether records can be had in a form. Services say so only when they are asked for it.
 *
 * @param {object} subject @param {string} to
 */
export async function converts(subject, to) {
  try {
    await convert(subject, to);
    return true;
  } catch (failure) {
    return !(failure instanceof Problem && failure.status === 400);
  }
}

export const convert = async (subject, to) => (await ask('convert', { body: subject, query: { to } })).blob();

/** What the service offers, as paths with their methods; null where it doesn't say. */
export async function offered() {
  try {
    return (await json('openapi.json')).paths ?? {};
  } catch {
    return null;
  }
}

export const cases = {
  list: () => json('cases'),
  load: id => json(`cases/${encodeURIComponent(id)}`),
  add: (title, body) => json('cases', { body, query: { title } }),
  replace: ({ id, version }, title, body) => json(`cases/${encodeURIComponent(id)}`, { body, method: 'PUT', query: { title, version } }),
  judge: (id, body) => json(`cases/${encodeURIComponent(id)}/judgements`, { body }),
};
