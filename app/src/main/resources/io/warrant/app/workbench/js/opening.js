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
  return (text === null ? null : sessionOf(text)) ?? fromRecord(text ?? file, language);
}

/**
 * The case of any record that the service takes. Coded ones are understood at once; in notes and in
 * FHIR there is something to read, which can be corrected.
 *
 * @param {string | Blob} record a Blob where it isn't text, such as one that is packed
 * @param {string} language
 */
export async function fromRecord(record, language) {
  if (typeof record !== 'string') {
    return coded(await api.diagnose(record, 1, undefined, 'application/octet-stream'));
  }
  if (isFhir(record)) {
    return patientOf(await api.read(record, 'application/json', language), null);
  }
  return isCoded(record)
    ? coded(await api.diagnose(record, 1, undefined, /^\s*\{/.test(record) ? 'application/json' : 'application/yaml'))
    : fromNote(record, language);
}

/** @param {import('./types.js').Differential} differential */
const coded = ({ case: subject }) => ({
  ...patientOf({ ...subject, notUsed: subject.ignored.map(each => ({ place: each.field, reason: each.reason })) }, null),
  name: subject.id,
});

const isFhir = text => /^\s*\{/.test(text) && /"resourceType"\s*:/.test(text.slice(0, 5000));

/** A JSON object, or fields of YAML such as a case or a phenopacket begins with. */
const isCoded = text => /^\s*\{/.test(text) || /^(?:\s*#.*\n|\s*\n|---\n)*(?:case|sex|age|onset|observed|excluded|id|subject|phenotypicFeatures)\s*:/.test(text);

/** The text of a file, with plain line ends; null where it isn't UTF-8, such as one that is packed. */
async function textOf(file) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()).replace(/\r\n?/g, '\n');
  } catch {
    return null;
  }
}
