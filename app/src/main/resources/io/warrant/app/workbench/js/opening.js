/** From a note or a file to a case. */

import * as api from './api.js';
import { patientOf } from './patient.js';
import { sessionOf } from './session.js';

/** What the service takes at most in one request. */
const MOST = 10 * 1024 * 1024;

/** @param {string} text @param {string} language */
export async function fromNote(text, language) {
  const plain = text.replace(/\r\n?/g, '\n');
  const reading = await api.read(plain, 'text/plain; charset=utf-8', language);
  return patientOf(reading, { text: plain, language });
}

/**
 * @param {File} file a session, a case, a phenopacket, a FHIR bundle or a note
 * @param {string} language of the note, if it is one
 */
export async function fromFile(file, language) {
  if (file.size > MOST) {
    throw new api.Problem({ status: 413 });
  }
  const text = await textOf(file);
  const session = text === null ? null : sessionOf(text);
  if (session) {
    return session;
  }
  const reading = await api.read(text === null ? file : text, typeOf(file, text), language);
  const isNote = text !== null && reading.findings.some(each =>
    each.origin.kind === 'words' && each.origin.document === '' && text.slice(each.origin.from, each.origin.to) === each.origin.words);
  return { ...patientOf(reading, isNote ? { text, language } : null), name: '' };
}

/** The text of a file, with plain line ends; null where it isn't UTF-8, such as one that is packed. */
async function textOf(file) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()).replace(/\r\n?/g, '\n');
  } catch {
    return null;
  }
}

/** The service tells records by their content; the type only has to be one that it takes. */
function typeOf(file, text) {
  if (text === null) {
    return 'application/octet-stream';
  }
  return /^\s*[{[]/.test(text) ? 'application/json' : /\.ya?ml$/i.test(file.name) ? 'application/yaml' : 'text/plain; charset=utf-8';
}
