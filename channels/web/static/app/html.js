// The one place where HTML from the server becomes elements, and a short way to make elements.

/** The page's policy allows this name alone to make HTML; the server has sanitised it. */
const policy = globalThis.trustedTypes?.createPolicy("chiron", { createHTML: (html) => html }) ?? {
  createHTML: (/** @type {string} */ html) => html,
};

/**
 * Show sanitised HTML from the server in an element.
 * @param {Element} element
 * @param {string} html
 */
export function setHtml(element, html) {
  element.innerHTML = /** @type {string} */ (policy.createHTML(html));
}

/**
 * Sanitised HTML from the server as nodes.
 * @param {string} html
 * @returns {DocumentFragment}
 */
export function parsed(html) {
  const template = document.createElement("template");
  setHtml(template, html);
  return template.content;
}

/**
 * An element with attributes and children; a string among the children becomes text.
 * @param {string} tag
 * @param {Record<string, string | number | boolean | null>} [attributes] true sets an empty one, false and null none
 * @param {...(Node | string)} children
 * @returns {HTMLElement}
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== null) element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children);
  return element;
}

/**
 * An element of the page.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}
