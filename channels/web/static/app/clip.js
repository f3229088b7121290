// Copies what is shown.

import { make } from "./html.js";
import { source } from "./source.js";

/**
 * @param {Node} node
 * @returns {Promise<boolean>} whether the browser allowed it
 */
export async function clip(node) {
  const text = source(node);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return clipByHand(text); // a page that came by plain http has no clipboard of its own
  }
}

/** @param {string} text */
function clipByHand(text) {
  const box = /** @type {HTMLTextAreaElement} */ (make("textarea", { class: "unseen", readonly: true }));
  const before = document.activeElement;
  box.value = text;
  document.body.append(box);
  box.select();
  const done = document.execCommand("copy");
  box.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return done;
}
