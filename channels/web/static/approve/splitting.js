// Where a question is two: at a line of its text, or at one of its options.

import { make } from "../app/html.js";
import { say } from "../app/say.js";
import { nameOf } from "./paper.js";

/**
 * Ask where the second question begins.
 * @param {import("./paper.js").Draft} draft
 * @param {(at: number | string) => void} split
 */
export function askWhere(draft, split) {
  const lines = draft.form.stem.split("\n").filter((line) => line.trim());
  /** @type {[number | string, string][]} */
  const places = [
    ...lines.map((line, place) => /** @type {[number, string]} */ ([place + 1, line])),
    ...draft.form.options.map(({ text }, place) => /** @type {[string, string]} */ ([draft.shown.labels[place], text])),
  ];
  const options = places.filter(([at]) => at !== 1 && at !== draft.shown.labels[0]);
  const close = make("button", { type: "button", class: "quiet" }, say("close"));
  const words = make("p", {}, say(options.length ? "approve-where" : "approve-nowhere"));
  const dialog = /** @type {HTMLDialogElement} */ (make("dialog", { class: "where", "aria-labelledby": "where" }, make("h2", { id: "where" }, `${say("approve-do-split")}: ${nameOf(draft)}`), words));
  for (const [at, text] of options) {
    const button = make("button", { type: "button", class: "quiet", dir: "auto" }, typeof at === "string" ? `${at}  ${text}` : text);
    button.addEventListener("click", () => {
      dialog.close();
      split(at);
    });
    dialog.append(button);
  }
  dialog.append(close);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
