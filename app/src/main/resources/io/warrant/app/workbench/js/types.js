/**
 * What the page keeps, and what the service answers, as types for the reader of this code. The
 * service's JSON is described in full by docs/schema.
 *
 * @typedef {'observed' | 'excluded' | 'suspected' | 'historical' | 'uncertain' | 'family' | 'hypothetical'} Status
 *
 * @typedef {object} Finding
 * @property {string} term an id such as HP:0001083
 * @property {string} label in English, as the service says it
 * @property {Status} status only observed, historical, excluded and suspected are reasoned with
 * @property {'typed' | 'note' | 'file' | 'asked'} origin
 * @property {{from: number, to: number}[]} [spans] where the note says it
 * @property {string} [words] as the record has it
 * @property {Status} [read] what was read, where a person has set another status
 * @property {string} [cue] the word that decided the status
 * @property {boolean} [corrected] whether a person has changed it
 * @property {number} [probability] of what is suspected
 * @property {{document: string, part: string, model: string, prior?: number}} [seen] where a model saw it
 * @property {{probability: number, seen?: object}[]} [more] who else suspects it
 *
 * @typedef {object} Verdict what the clinician says of a claim
 * @property {'accept' | 'reject'} [decision]
 * @property {string} [reason]
 *
 * @typedef {object} Patient one case as the person has it: what undo goes back over
 * @property {string} name
 * @property {'' | 'female' | 'male' | 'other'} sex
 * @property {string} age as the case format has it
 * @property {string} onset
 * @property {Finding[]} findings
 * @property {{text: string, language: string} | null} note
 * @property {object[]} unknown steps of a consultation that were answered by 'not known'
 * @property {Record<string, Verdict>} verdicts by disease
 * @property {string[] | null} order the person's own ranking, by disease
 * @property {{id: string, version: number}} [stored] where it is in the service's store
 * @property {{place: string, reason: string}[]} [notUsed] what the service couldn't use of a record
 *
 * @typedef {{kind: 'diagnosis', disease: string, label: string} | {kind: 'unlisted'}} Claim
 * @typedef {{kind: 'counted', affected: number, examined: number}
 *   | {kind: 'band', low: number, high: number} | {kind: 'unstated'}} Frequency
 * @typedef {{ln: number, times: number}} Ratio
 * @typedef {{kind: 'raw' | 'calibrated', probability: number, raw: number, by?: string}} Qualifier
 * @typedef {{kind: string, ground: any, ratio: Ratio, chance?: {underClaim: number, inAnother: number},
 *   similarity?: number, precedents?: any[], criterion?: any, associations: any[], cohorts: any[], assumptions: any[]}} Warrant
 * @typedef {{claim: Claim, rank: number, qualifier: Qualifier, baseRate: any, weight: Ratio,
 *   warrants: Warrant[], rebuttals: any[]}} Argument
 * @typedef {{basis: any, case: any, arguments: Argument[], unlisted: Argument, likelySet: any,
 *   abstention: any, separators: any[], notices: any[], intendedUse: string}} Differential
 *
 * @typedef {{rankBefore: number | null, before: number | null, kind: 'up' | 'down' | 'same' | 'new'}} Move
 *
 * @typedef {object} View what is on the screen; undo doesn't touch it
 * @property {string} tab
 * @property {string | null} selected the claim whose evidence is shown
 * @property {string[]} pair the two claims that are compared
 * @property {Record<string, 'observed' | 'excluded' | 'absent'>} whatIf by term
 * @property {number} limit how many claims are asked for
 */
export {};
