/** Small tools over the DOM: elements from values, and panes that keep the reader's place. */

const SVG = 'http://www.w3.org/2000/svg';
const SVG_TAGS = new Set(['svg', 'g', 'rect', 'line', 'text', 'path', 'use', 'circle']);

/**
 * An element. Attributes that begin with `on` are listeners; `false`, `null` and `undefined` are
 * left out, `true` is an empty attribute; `style` is an object of custom properties. Children may
 * be nested lists; what is null, undefined or false is left out.
 *
 * @param {string} name tag, with classes behind dots: `div.claim.first`
 * @param {Record<string, unknown>} [attributes]
 * @param {...unknown} children
 * @returns {HTMLElement}
 */
export function h(name, attributes = {}, ...children) {
  const [tag, ...classes] = name.split('.');
  const element = SVG_TAGS.has(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
  if (classes.length > 0) {
    element.setAttribute('class', classes.join(' '));
  }
  for (const [key, value] of Object.entries(attributes ?? {})) {
    set(element, key, value);
  }
  element.append(...flat(children));
  return /** @type {HTMLElement} */ (element);
}

function set(element, key, value) {
  if (value === false || value === null || value === undefined) {
    return;
  }
  if (key.startsWith('on')) {
    element.addEventListener(key.slice(2), value);
  } else if (key === 'style') {
    Object.entries(value).forEach(([name, text]) => element.style.setProperty(name, text));
  } else if (key === 'value' && 'value' in element) {
    element.value = value;
  } else if (key === 'checked') {
    element.checked = Boolean(value);
  } else if (key === 'class') {
    element.classList.add(...String(value).split(' ').filter(Boolean));
  } else {
    element.setAttribute(key, value === true ? '' : String(value));
  }
}

function flat(children) {
  return children
    .flat(Infinity)
    .filter(child => child !== null && child !== undefined && child !== false)
    .map(child => (child instanceof Node ? child : document.createTextNode(String(child))));
}

/**
 * Shows new content in a container and keeps what the reader holds on to: the focus, what is
 * open, how far it is scrolled, and what is chosen but not yet said (`data-keep`). Elements are known
 * again by their `id`.
 *
 * @param {HTMLElement} container
 * @param {...unknown} content
 */
export function mount(container, ...content) {
  const active = container.contains(document.activeElement) ? document.activeElement : null;
  const focused = active?.id;
  const selection = caret(active);
  const opened = new Map([...container.querySelectorAll('details[id]')].map(each => [each.id, each.open]));
  const scrolled = [...container.querySelectorAll('[data-scroll]')].map(each => [each.id, each.scrollLeft, each.scrollTop]);
  const top = container.scrollTop;
  const kept = [...container.querySelectorAll('[data-keep]')].map(each => [each.id, each.checked, each.value]);
  container.replaceChildren(...flat(content));
  opened.forEach((open, id) => {
    const details = document.getElementById(id);
    if (details) {
      details.open = open;
    }
  });
  kept.forEach(([id, checked, value]) => {
    const same = document.getElementById(id);
    if (same) {
      same.value = value;
      same.checked = checked;
    }
  });
  scrolled.forEach(([id, left, down]) => document.getElementById(id)?.scrollTo(left, down));
  container.scrollTop = top;
  if (active) {
    restore(container, focused, selection);
  }
}

function caret(element) {
  const text = element instanceof HTMLInputElement && element.type === 'text';
  return text || element instanceof HTMLTextAreaElement
    ? [element.selectionStart, element.selectionEnd]
    : null;
}

/** Back to the same element; if it is gone, to the container, so that the keyboard isn't lost. */
function restore(container, id, selection) {
  const same = id ? document.getElementById(id) : null;
  if (same && container.contains(same)) {
    same.focus({ preventScroll: true });
    if (selection && 'setSelectionRange' in same) {
      same.setSelectionRange(selection[0], selection[1]);
    }
  } else {
    const target = container.closest('[tabindex]') ?? container;
    target.focus({ preventScroll: true });
  }
}

/** Text for screen readers only. */
export const spoken = text => h('span.spoken', {}, text);

/** A link that leaves the page, opened only by the reader; plain text where there is no place to go. */
export const outward = (text, href) =>
  (href ? h('a', { href, target: '_blank', rel: 'noopener noreferrer' }, text) : h('span', {}, text));

/**
 * Tells screen readers what happened without moving the focus.
 *
 * @param {string} text
 */
export function announce(text) {
  const live = document.getElementById('live');
  if (live) {
    live.textContent = '';
    requestAnimationFrame(() => { live.textContent = text; });
  }
}

/**
 * Saves a text as a file of the reader's computer.
 *
 * @param {string} name
 * @param {string | Blob} content
 * @param {string} type
 */
export function download(name, content, type) {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = h('a', { href: url, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
