// Keys for all that is done often, and the list of them. Single keys can be turned off, for who speaks to the browser.

import { byId, make } from "../app/html.js";
import { keep, kept } from "../app/keep.js";
import { say } from "../app/say.js";

/** @typedef {Record<string, (key: string) => void>} Acts by the names below */

/** @type {[string, string[]][]} what is done, and by which keys */
const KEYS = [
  ["next", ["j"]],
  ["before", ["k"]],
  ["publish", ["p"]],
  ["mark", ["1", "2", "3", "4", "5", "6", "7", "8", "9"]],
  ["edit", ["e"]],
  ["drop", ["d"]],
  ["merge", ["m"]],
  ["split", ["s"]],
  ["undo", ["u"]],
  ["sure", ["a"]],
  ["filter", ["f"]],
  ["page", ["g"]],
  ["help", ["?"]],
];

export class Keys {
  /** @param {Acts} acts */
  constructor(acts) {
    this.dialog = /** @type {HTMLDialogElement} */ (byId("keys"));
    const help = () => this.dialog.showModal();
    const named = new Map(KEYS.flatMap(([name, keys]) => keys.map((key) => [key, name])));
    /** @type {Acts} */
    const all = { ...acts, help };
    document.addEventListener("keydown", (event) => {
      if (this.dialog.open || document.querySelector("dialog[open]") || isTyping(event)) return;
      if (event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
        event.preventDefault();
        all.undo("");
        return;
      }
      const name = named.get(event.key.toLowerCase());
      if (!name || event.ctrlKey || event.altKey || event.metaKey || event.repeat || kept("approve.keys") === "off") return;
      event.preventDefault();
      all[name](event.key);
    });
    byId("help").addEventListener("click", help);
    this.fill();
  }

  fill() {
    const rows = [
      ...KEYS.map(([name, keys]) => [keys.length > 1 ? `${keys[0]}–${keys.at(-1)}` : keys[0].toUpperCase(), say(`approve-key-${name}`)]),
      ["Ctrl Z", say("approve-key-undo")],
      ["Ctrl Enter", say("approve-key-save")],
      ["Ctrl Shift Enter", say("approve-key-save-publish")],
    ];
    const list = rows.flatMap(([key, words]) => [make("dt", {}, make("kbd", {}, key)), make("dd", {}, words)]);
    const single = /** @type {HTMLInputElement} */ (make("input", { type: "checkbox", checked: kept("approve.keys") !== "off" }));
    single.addEventListener("change", () => keep("approve.keys", single.checked ? null : "off"));
    const close = make("button", { class: "quiet", autofocus: true }, say("close"));
    this.dialog.append(
      make("h2", {}, say("approve-keys")),
      make("dl", {}, ...list),
      make("label", { class: "single" }, single, make("span", {}, say("approve-single-keys"))),
      make("form", { method: "dialog" }, close),
    );
  }
}

/** Whether a key is meant as a letter. @param {KeyboardEvent} event */
function isTyping({ target, isComposing }) {
  if (!(target instanceof Element)) return false;
  return isComposing || target.matches("textarea, select, input:not([type=radio], [type=checkbox])");
}
