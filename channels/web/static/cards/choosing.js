// Answering by options: one of them or several, by mouse, finger, arrows, or the keys 1 to 9.

import { make, setHtml } from "../app/html.js";
import { say } from "../app/say.js";

/** @typedef {import("../app/api.js").Part} Part */
/** @typedef {import("../app/api.js").Option} Option */
/** @typedef {import("./cards.js").CardState} CardState */

const MOST_KEYS = 9;

export class Choosing {
  /**
   * @param {Part} card
   * @param {string} key
   * @param {(value: string) => void} give
   */
  constructor(card, key, give) {
    this.several = card.kind === "multiple_choice";
    const options = card.options.map((option, place) => this.option(option, place, key));
    const keys = make("span", { class: "keys" }, say("keys", { count: Math.min(options.length, MOST_KEYS) }));
    const legend = make("legend", {}, say(this.several ? "choose-all" : "choose-one"), " ", keys);
    this.element = make(
      "form",
      { class: "choosing" },
      make("fieldset", { class: "options" }, legend, ...options),
      make("button", { class: "primary" }, say("check")),
    );
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      const values = this.inputs.filter((input) => input.checked).map((input) => input.value);
      if (values.length) give(values.join(","));
      else this.focus();
    });
  }

  /**
   * @param {Option} option
   * @param {number} place
   * @param {string} key
   */
  option(option, place, key) {
    const text = make("span", { class: "text", dir: "auto" });
    setHtml(text, option.html);
    const input = make("input", {
      type: this.several ? "checkbox" : "radio",
      name: key,
      value: option.value,
      "aria-keyshortcuts": place < MOST_KEYS ? place + 1 : null,
    });
    const letter = make("span", { class: "letter" }, option.label);
    return make("label", { class: "option", "data-value": option.value }, input, letter, text);
  }

  /** @returns {HTMLInputElement[]} */
  get inputs() {
    return [...this.element.querySelectorAll("input")];
  }

  /** @param {boolean} locked */
  lock(locked) {
    for (const control of [...this.inputs, this.element.querySelector("button")]) {
      if (control) control.disabled = locked;
    }
  }

  /** @param {CardState} state */
  show(state) {
    const last = state.tries.at(-1);
    for (const option of /** @type {NodeListOf<HTMLElement>} */ (this.element.querySelectorAll(".option"))) {
      mark(option, state, this.several);
    }
    if (state.open && !this.several && last && last.state !== "right") {
      for (const input of this.inputs) if (input.value === last.value) input.checked = false;
    }
    const given = last?.state === "right" ? last.value.split(",") : [];
    if (given.length) for (const input of this.inputs) input.checked = given.includes(input.value);
  }

  focus() {
    const inputs = this.inputs;
    (inputs.find((input) => input.checked) ?? inputs[0]).focus({ preventScroll: true });
  }
}

/**
 * Show on an option that it was chosen, and how that went.
 * @param {HTMLElement} option
 * @param {CardState} state
 * @param {boolean} several whether more than one may be right: then nothing is said of a single one until it is solved
 */
function mark(option, state, several) {
  const value = option.dataset.value ?? "";
  const tried = state.tries.filter((one) => one.value.split(",").includes(value)).at(-1)?.state;
  const shown = several && tried !== "right" ? undefined : tried;
  option.classList.toggle("right", shown === "right");
  option.classList.toggle("wrong", shown === "wrong");
  option.querySelector(".unseen")?.remove();
  if (shown) option.append(make("span", { class: "unseen" }, say(`option-${shown}`)));
}

/** The keys 1 to 9, while a card or the reply that it came with has the focus: nowhere else would they be meant. */
document.addEventListener("keydown", (event) => {
  if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
  const active = document.activeElement;
  if (!active || active.matches("textarea, input:not([type=radio], [type=checkbox])")) return;
  const card = active.closest(".card") ?? active.closest("article")?.querySelector(".card");
  const input = card?.querySelectorAll(".options input")[Number(event.key) - 1];
  if (!(input instanceof HTMLInputElement) || input.disabled) return;
  event.preventDefault();
  input.focus();
  input.click();
});
