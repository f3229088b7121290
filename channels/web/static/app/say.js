// Sentences of the catalogue (prompts/words/*/page*.ftl), in the page's language. No other module holds words.

import { habits } from "./language.js";
import words from "./words.js";

const plural = new Intl.PluralRules(habits());
const number = new Intl.NumberFormat(habits());

/**
 * @param {string} name the key in the catalogue without `page-`
 * @param {Record<string, string | number>} [values] stand in the places of `{name}`
 * @returns {string}
 */
export function say(name, values = {}) {
  const known = words[name];
  if (known === undefined) throw new Error(`no sentence ${name}`);
  const form = typeof known === "string" ? known : formFor(known, Number(values[known.by]));
  return form.replace(/\{(\w+)\}/g, (_, key) => {
    const value = values[key];
    return typeof value === "number" ? number.format(value) : String(value);
  });
}

/**
 * @param {Record<string, string>} forms
 * @param {number} count
 */
function formFor(forms, count) {
  return forms[count] ?? forms[plural.select(count)] ?? forms.other;
}
