// Answering by writing: a line with the maths in it shown as it is typed, or a box that grows with a longer text.

import { fit } from "../app/fit.js";
import { make } from "../app/html.js";
import { say } from "../app/say.js";
import { Keypad } from "./keypad.js";
import { Preview } from "./preview.js";

/** @typedef {import("../app/api.js").Part} Part */
/** @typedef {import("./cards.js").CardState} CardState */

const MATHS = new Set(["numeric", "algebraic"]);
const LINES = 12;

export class Writing {
  /**
   * @param {Part} card
   * @param {string} key
   * @param {HTMLElement} stem
   * @param {(value: string) => void} give
   */
  constructor(card, key, stem, give) {
    this.long = card.kind === "free_text";
    this.input = this.box(card.kind);
    const unit = card.unit ? [make("span", { class: "unit" }, card.unit)] : [];
    const check = make("button", { class: "primary" }, say("check"));
    this.element = make("form", { class: this.long ? "write long" : "write" }, this.input, ...unit);
    let complete = (/** @type {string} */ value) => value;
    if (MATHS.has(card.kind)) {
      const keypad = new Keypad(this.input, stem, card.kind, `${key}-keys`);
      const preview = new Preview(this.input, () => keypad.keepInSight());
      complete = (value) => preview.complete(value);
      this.element.append(keypad.toggle, check, preview.element, keypad.element);
    } else this.element.append(check);
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.input.value.trim()) give(complete(this.input.value));
      else this.input.focus();
    });
  }

  /** @param {string} kind */
  box(kind) {
    const attributes = {
      "aria-label": say("your-answer"),
      placeholder: say("your-answer"),
      maxlength: 10000,
      dir: "auto",
      autocomplete: "off",
      autocapitalize: this.long ? "sentences" : "off",
      spellcheck: this.long ? "true" : "false",
    };
    if (!this.long) {
      const shown = { type: "text", enterkeyhint: "send", inputmode: kind === "numeric" ? "decimal" : null };
      return /** @type {HTMLInputElement} */ (make("input", { ...attributes, ...shown }));
    }
    const box = /** @type {HTMLTextAreaElement} */ (
      make("textarea", { ...attributes, rows: 3, "data-least": 3, title: say("new-line") })
    );
    box.addEventListener("input", () => fit(box, LINES));
    box.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) box.form?.requestSubmit();
    });
    return box;
  }

  /** @param {boolean} locked */
  lock(locked) {
    for (const control of this.element.querySelectorAll("button, input, textarea")) {
      /** @type {HTMLButtonElement | HTMLInputElement} */ (control).disabled = locked;
    }
  }

  /** @param {CardState} state */
  show(state) {
    const last = state.tries.at(-1);
    if (state.state !== "right" || !last || this.long || this.input.value === last.value) return;
    this.input.value = last.value;
    this.input.dispatchEvent(new Event("input"));
  }

  focus() {
    this.input.focus({ preventScroll: true });
    this.input.select();
  }
}
