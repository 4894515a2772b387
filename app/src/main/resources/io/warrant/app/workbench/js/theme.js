/** Light, dark, or as the computer has it. */

const KEY = 'warrant.theme';
const ORDER = ['auto', 'light', 'dark'];

export const themeName = () => document.documentElement.dataset.theme ?? 'auto';

export function startTheme() {
  show(localStorage.getItem(KEY) ?? 'auto');
}

export function nextTheme() {
  show(ORDER[(ORDER.indexOf(themeName()) + 1) % ORDER.length]);
  localStorage.setItem(KEY, themeName());
}

/** @param {string} name */
function show(name) {
  document.documentElement.dataset.theme = ORDER.includes(name) ? name : 'auto';
}
