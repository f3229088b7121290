// Sentences of the catalogue, in the page's language.

import words from "./words.js";

/**
 * @param {string} name
 * @param {Record<string, string | number>} [values] stand in the places of `{name}`
 * @returns {string}
 */
export function say(name, values = {}) {
  return words[name].replace(/\{(\w+)\}/g, (_, key) => String(values[key]));
}
