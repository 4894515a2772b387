/** What comes from outside of the page: files, the printer, and leaving. */

import { mount } from './dom.js';
import { answer, isSupposing, supposed } from './reasoner.js';
import { isUnsaved } from './store.js';
import { paper } from './view/paper.js';

const at = id => /** @type {HTMLElement} */ (document.getElementById(id));

/** @param {(files: File[]) => void} open what is chosen, or dropped anywhere */
export function listenToFiles(open) {
  at('file').addEventListener('change', event => {
    const field = /** @type {HTMLInputElement} */ (event.target);
    const files = [...field.files];
    field.value = '';
    if (files.length > 0) {
      open(files);
    }
  });
  addEventListener('dragover', event => { event.preventDefault(); document.body.classList.add('dropping'); });
  addEventListener('dragleave', event => { if (event.relatedTarget === null) { document.body.classList.remove('dropping'); } });
  addEventListener('drop', event => {
    event.preventDefault();
    document.body.classList.remove('dropping');
    if (event.dataTransfer.files.length > 0) {
      open([...event.dataTransfer.files]);
    }
  });
}

/** What is printed is made when it is asked for, and taken away after. */
export function listenToPrinting() {
  addEventListener('beforeprint', () => {
    mount(at('paper'), paper(supposed(), answer().differential, answer().standing === 'fresh' && !isSupposing()));
    at('paper').querySelectorAll('details').forEach(each => { each.open = true; });
  });
  addEventListener('afterprint', () => mount(at('paper')));
}

/** The browser asks before something unsaved is lost. */
export function listenToLeaving() {
  addEventListener('beforeunload', event => { if (isUnsaved()) { event.preventDefault(); } });
}
