/** Who asks, where the service wants to know: a key or token, kept until this tab is closed. */

const KEPT = 'warrant.key';

/** @type {(() => void)[]} */
const listeners = [];

export const isSignedIn = () => sessionStorage.getItem(KEPT) !== null;

/** What every request shows. @returns {Record<string, string>} */
export const shownKey = () => {
  const key = sessionStorage.getItem(KEPT);
  return key === null ? {} : bearer(key);
};

/** @param {string} key @returns {Record<string, string>} */
export const bearer = key => ({ Authorization: `Bearer ${key}` });

/** @param {string} key that the service has taken */
export function keep(key) {
  sessionStorage.setItem(KEPT, key);
  listeners.forEach(each => each());
}

export const forgetKey = () => sessionStorage.removeItem(KEPT);

/** @param {() => void} listener is told when somebody has signed in */
export const whenSignedIn = listener => listeners.push(listener);
