// A picture, and the same as large as the window where one wants to look closely.

import { make } from "../app/html.js";
import { say } from "../app/say.js";

/**
 * @param {{ src: string, alt: string }} picture
 * @returns {HTMLElement}
 */
export function zoomable({ src, alt }) {
  const image = make("img", { src, alt });
  const button = make("button", { type: "button", class: "enlarge" }, say("enlarge"));
  button.addEventListener("click", () => enlarge(src, alt));
  image.addEventListener("click", () => enlarge(src, alt));
  return make("figure", { class: "zoomable" }, image, button);
}

/**
 * @param {string} src
 * @param {string} alt
 */
function enlarge(src, alt) {
  const close = make("button", { type: "button", class: "quiet" }, say("close"));
  const words = make("p", { "aria-hidden": "true", dir: "auto" }, alt);
  const dialog = /** @type {HTMLDialogElement} */ (
    make("dialog", { class: "zoom", "aria-label": alt }, make("img", { src, alt }), words, close)
  );
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
