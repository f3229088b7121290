// Tells people who hear the page what is new: each message once and whole, however it grew.

import { byId } from "./html.js";
import { source } from "./source.js";

/** Milliseconds between emptying and filling, without which some screen readers miss what is said twice. */
const PAUSE = 50;

/** @param {string | Node} what a text, or an element whose text is said */
export function announce(what) {
  const region = byId("announcer");
  region.textContent = "";
  const text = typeof what === "string" ? what : source(what);
  setTimeout(() => {
    region.textContent = text;
  }, PAUSE);
}
