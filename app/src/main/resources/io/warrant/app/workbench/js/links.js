/** Where an id is told about. Only https, and only what has a known form. */

const PLACES = [
  [/^PMID:(\d{1,9})$/, 'https://pubmed.ncbi.nlm.nih.gov/$1/'],
  [/^OMIM:(\d{6})$/, 'https://omim.org/entry/$1'],
  [/^ORPHA:(\d{1,7})$/, 'https://www.orpha.net/en/disease/detail/$1'],
  [/^(MONDO:\d{7})$/, 'https://monarchinitiative.org/$1'],
  [/^(HP:\d{7})$/, 'https://hpo.jax.org/browse/term/$1'],
];

/** @param {string} id @returns {string | null} */
export function link(id) {
  const place = PLACES.find(([form]) => /** @type {RegExp} */ (form).test(id));
  return place ? id.replace(/** @type {RegExp} */ (place[0]), String(place[1])) : null;
}
