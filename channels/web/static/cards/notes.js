// What was said about a question, kept on its card: the hints in their order, and what was said of wrong answers.

import { make, setHtml } from "../app/html.js";
import { say } from "../app/say.js";

/** @typedef {import("../app/api.js").Part} Part */
/** @typedef {import("./cards.js").CardState} CardState */

export class Notes {
  /** @param {Part} card */
  constructor(card) {
    this.card = card;
    this.element = make("div", { class: "notes", hidden: true });
  }

  /** @param {CardState} state */
  show({ hints, tries }) {
    const said = tries.filter((one) => one.state !== "right" && one.html);
    const notes = [
      ...hints.map((html, place) => ({ title: say("hint-number", { level: place + 1 }), html })),
      ...said.map(({ value, html = "" }) => ({ title: say("said-of", { value: this.name(value) }), html })),
    ].filter(({ html }) => html);
    this.element.hidden = notes.length === 0;
    const shown = [...this.element.children].map((note) => note.querySelector("summary")?.textContent);
    if (notes.length === shown.length && notes.every(({ title }, place) => title === shown[place])) return;
    this.element.replaceChildren(...notes.map(note));
  }

  /** Show what was said last. */
  openLast() {
    const last = this.element.lastElementChild;
    if (last instanceof HTMLDetailsElement) last.open = true;
  }

  /** @param {string} value */
  name(value) {
    const labels = this.card.options.filter((option) => value.split(",").includes(option.value)).map(({ label }) => label);
    return labels.length ? labels.join(", ") : value;
  }
}

/** @param {{ title: string, html: string }} note */
function note({ title, html }) {
  const text = make("div", { class: "prose", dir: "auto" });
  setHtml(text, html);
  return make("details", {}, make("summary", { dir: "auto" }, title), text);
}
