// The options of a question that is being written: their texts and order, and which of them are right.

import { fit } from "../app/fit.js";
import { make, setHtml } from "../app/html.js";
import { say } from "../app/say.js";

/** @typedef {import("./paper.js").WrittenOption} Written */

const MOST = 26;
const FIRST = 2;
const LONGEST = 10_000;

export class Options {
  /**
   * @param {string[]} labels as they are; those of further options come with how they look
   * @param {() => void} changed
   */
  constructor(labels, changed) {
    this.labels = labels;
    this.changed = changed;
    this.rows = make("ol", { class: "rows" });
    this.add = make("button", { type: "button", class: "quiet" }, say("approve-add-option"));
    this.add.addEventListener("click", () => {
      this.refill([...this.read(), { text: "", right: false }]);
      this.text(this.rows.childElementCount - 1).focus();
    });
    const legend = make("legend", {}, say("approve-field-options"));
    this.element = make("fieldset", { class: "written-options", "aria-describedby": "trouble-options" }, legend, this.rows, this.add);
    this.kind = "single_choice";
  }

  /**
   * @param {Written[]} options
   * @param {string} kind
   */
  fill(options, kind) {
    this.kind = kind;
    const empty = Array.from({ length: FIRST }, () => ({ text: "", right: false }));
    const shown = options.length ? options : empty;
    this.rows.replaceChildren(...shown.map((option, place) => this.row(option, place, shown.length)));
    this.add.hidden = shown.length >= MOST;
  }

  /** @param {Written[]} options */
  refill(options) {
    this.fill(options, this.kind);
    this.changed();
  }

  /** @param {number} place */
  label(place) {
    return this.labels[place] ?? String.fromCharCode(65 + place);
  }

  /**
   * @param {Written} option
   * @param {number} place
   * @param {number} count
   */
  row({ text, right }, place, count) {
    const label = this.label(place);
    const type = this.kind === "multiple_choice" ? "checkbox" : "radio";
    const mark = make("input", { type, name: "right", checked: right, "aria-label": say("approve-option-right", { label }) });
    const box = /** @type {HTMLTextAreaElement} */ (make("textarea", { rows: 1, maxlength: LONGEST, dir: "auto", "aria-label": say("approve-option", { label }) }));
    box.value = text;
    box.addEventListener("input", () => fit(box));
    requestAnimationFrame(() => fit(box));
    return make(
      "li",
      {},
      make("label", { class: "right", title: say("approve-option-right", { label }) }, mark, make("span", { class: "letter", "aria-hidden": "true" }, label)),
      box,
      this.button("up", label, place === 0, () => this.move(place, -1)),
      this.button("down", label, place === count - 1, () => this.move(place, 1)),
      this.button("remove", label, count === 1, () => this.remove(place)),
      make("div", { class: "live prose", dir: "auto", hidden: true }),
    );
  }

  /**
   * @param {string} name
   * @param {string} label
   * @param {boolean} disabled
   * @param {() => void} act
   */
  button(name, label, disabled, act) {
    const words = say(`approve-option-${name}`, { label });
    const button = make("button", { type: "button", class: `small ${name}`, "aria-label": words, title: words, disabled });
    button.addEventListener("click", act);
    return button;
  }

  /**
   * @param {number} place
   * @param {number} by
   */
  move(place, by) {
    const options = this.read();
    options.splice(place + by, 0, ...options.splice(place, 1));
    this.refill(options);
    this.text(place + by).focus();
  }

  /** @param {number} place */
  remove(place) {
    const options = this.read();
    options.splice(place, 1);
    this.refill(options);
    this.text(Math.min(place, options.length - 1)).focus();
  }

  /** @param {number} place */
  text(place) {
    return /** @type {HTMLTextAreaElement} */ (this.rows.children[place].querySelector("textarea"));
  }

  /** @returns {Written[]} */
  read() {
    return [...this.rows.children].map((row, place) => ({
      text: this.text(place).value,
      right: /** @type {HTMLInputElement} */ (row.querySelector("[name=right]")).checked,
    }));
  }

  /**
   * How they look.
   * @param {import("./paper.js").Shown} shown
   * @param {(text: string) => boolean} differs whether a text looks different from how it is typed
   */
  live({ labels, options }, differs) {
    [...this.rows.children].forEach((row, place) => {
      const live = /** @type {HTMLElement} */ (row.querySelector(".live"));
      live.hidden = !options[place] || !differs(this.text(place).value);
      setHtml(live, live.hidden ? "" : options[place]);
      const letter = row.querySelector(".letter");
      if (letter && labels[place]) letter.textContent = labels[place];
    });
  }
}
