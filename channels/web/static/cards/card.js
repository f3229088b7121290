// One question: its text and picture, the way to answer it, and how it looks once answered.

import { make, setHtml } from "../app/html.js";
import { say } from "../app/say.js";
import { Choosing } from "./choosing.js";
import { Marking } from "./marking.js";
import { Notes } from "./notes.js";
import { trail } from "./trail.js";
import { Writing } from "./writing.js";
import { zoomable } from "./zoom.js";

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
    /** What is shown now, in short: most cards of a long conversation stay as they are whatever comes. */
    this.shown = "";
    const give = (/** @type {string} */ value) => this.give(value);
    this.stem = make("div", { class: "stem prose", dir: "auto" });
    setHtml(this.stem, card.html);
    this.badge = make("span", { class: "state" });
    this.trail = make("div", { class: "trail", "aria-hidden": "true" });
    this.way = card.options.length ? new Choosing(card, key, give) : new Writing(card, key, this.stem, give);
    this.marking = new Marking(give);
    this.notes = new Notes(card);
    this.element = make(
      "div",
      { class: "card", id: key, role: "group", "aria-labelledby": `${key}-title`, "data-state": "open" },
      this.head(key),
      this.stem,
      ...(card.picture ? [zoomable(card.picture)] : []),
      this.way.element,
      this.marking.element,
      this.notes.element,
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
      this.trail,
    );
  }

  /** @param {string} value */
  give(value) {
    this.refocus = this.element.contains(document.activeElement);
    this.answer(value);
    this.shown = "";
    this.lock(true);
    this.element.setAttribute("aria-busy", "true");
  }

  /** @param {boolean} locked */
  lock(locked) {
    this.way.lock(locked);
    this.marking.lock(locked);
  }

  /** @param {CardState} state */
  show(state) {
    const shown = JSON.stringify({ ...state, run: state.run.map((card) => card?.state) });
    if (shown === this.shown) return;
    this.shown = shown;
    this.element.removeAttribute("aria-busy");
    this.element.dataset.state = state.state;
    this.element.classList.toggle("kept", Boolean(state.kept));
    const name = state.state === "open" ? "" : say(`state-${state.state}`);
    if (this.badge.textContent !== name) this.badge.textContent = name;
    this.trail.replaceChildren(...trail(this.card, state));
    this.way.lock(!state.open);
    this.way.show(state);
    this.marking.show(state);
    this.notes.show(state);
    if (this.refocus && state.open) {
      this.way.focus();
      // where keys fill the screen, the reply below is out of sight
      if (matchMedia("(pointer: coarse)").matches) this.notes.openLast();
    }
    this.refocus = false;
  }
}
