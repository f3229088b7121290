// One question: options as buttons, several as a checklist, or a box to write in; and how it looks once answered.

import { make, setHtml } from "../app/html.js";
import { say } from "../app/say.js";

/** @typedef {import("../app/api.js").Part} Part */
/** @typedef {import("./cards.js").CardState} CardState */

export class CardView {
  /**
   * @param {Part} card
   * @param {string} key
   * @param {(value: string) => void} answer called with what the student answers
   */
  constructor(card, key, answer) {
    this.card = card;
    this.answer = answer;
    this.refocus = false;
    this.badge = make("span", { class: "state" });
    this.element = make(
      "div",
      { class: "card", id: key, role: "group", "aria-labelledby": `${key}-title`, "data-state": "open" },
      this.head(key),
      ...this.body(),
    );
  }

  /** @param {string} key */
  head(key) {
    const { number, of, level, level_name } = this.card;
    const title = of ? say("question-of", { number, of }) : say("question", { number });
    return make(
      "header",
      {},
      make("h2", { id: `${key}-title` }, title),
      make("span", { class: `level ${level}` }, level_name),
      this.badge,
    );
  }

  body() {
    const stem = make("div", { class: "stem prose", dir: "auto" });
    setHtml(stem, this.card.html);
    const picture = this.card.picture;
    const figure = picture ? [make("figure", {}, make("img", { src: picture.src, alt: picture.alt }))] : [];
    return [stem, ...figure, this.controls()];
  }

  controls() {
    if (!this.card.options.length) return this.box();
    return this.card.kind === "multiple_choice" ? this.checklist() : this.buttons();
  }

  buttons() {
    const options = this.card.options.map((option) => {
      const button = make("button", { type: "button", class: "option", "data-value": option.value });
      button.append(...face(option));
      button.addEventListener("click", () => this.give(option.value));
      return button;
    });
    return make("div", { class: "options", role: "group", "aria-label": say("choose-one") }, ...options);
  }

  checklist() {
    const options = this.card.options.map((option) => {
      const box = make("input", { type: "checkbox", value: option.value });
      return make("label", { class: "option", "data-value": option.value }, box, ...face(option));
    });
    const form = make(
      "form",
      { class: "checklist" },
      make("fieldset", { class: "options" }, make("legend", {}, say("choose-all")), ...options),
      make("button", { class: "primary" }, say("check")),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const boxes = /** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll("input:checked"));
      const values = [...boxes].map((box) => box.value);
      if (values.length) this.give(values.join(","));
    });
    return form;
  }

  box() {
    const input = /** @type {HTMLInputElement} */ (
      make("input", {
        type: "text",
        "aria-label": say("your-answer"),
        placeholder: say("your-answer"),
        maxlength: 10000,
        dir: "auto",
        autocomplete: "off",
        autocapitalize: "off",
        spellcheck: this.card.kind === "free_text" ? "true" : "false",
        enterkeyhint: "send",
      })
    );
    const unit = this.card.unit ? [make("span", { class: "unit" }, this.card.unit)] : [];
    const form = make("form", { class: "write" }, input, ...unit, make("button", { class: "primary" }, say("check")));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (input.value.trim()) this.give(input.value);
      else input.focus();
    });
    return form;
  }

  /** @param {string} value */
  give(value) {
    this.refocus = this.element.contains(document.activeElement);
    this.lock(true);
    this.element.setAttribute("aria-busy", "true");
    this.answer(value);
  }

  /** @param {boolean} locked */
  lock(locked) {
    for (const control of this.element.querySelectorAll("button, input")) {
      /** @type {HTMLButtonElement | HTMLInputElement} */ (control).disabled = locked;
    }
  }

  /** @param {CardState} state */
  show(state) {
    this.element.removeAttribute("aria-busy");
    this.element.dataset.state = state.state;
    this.element.classList.toggle("kept", Boolean(state.kept));
    this.badge.textContent = state.state === "open" ? "" : say(`state-${state.state}`);
    this.lock(!state.open);
    for (const option of /** @type {NodeListOf<HTMLElement>} */ (this.element.querySelectorAll(".option"))) {
      mark(option, state, this.card.kind === "multiple_choice");
    }
    const input = /** @type {HTMLInputElement | null} */ (this.element.querySelector(".write input"));
    if (input && state.state === "right") input.value = state.tries.at(-1)?.value ?? "";
    if (this.refocus && state.open) {
      /** @type {HTMLElement} */ (input ?? this.element.querySelector(".options button, input")).focus({ preventScroll: true });
      input?.select();
    }
    this.refocus = false;
  }
}

/**
 * @param {import("../app/api.js").Option} option
 * @returns {Node[]}
 */
function face(option) {
  const text = make("span", { class: "text", dir: "auto" });
  setHtml(text, option.html);
  return [make("span", { class: "letter" }, option.label), text];
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
