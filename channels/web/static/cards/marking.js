// Marking an answer of one's own: the points of a good answer, to be checked off.

import { make, setHtml } from "../app/html.js";
import { say } from "../app/say.js";

/** @typedef {import("./cards.js").CardState} CardState */

export class Marking {
  /** @param {(value: string) => void} give called with "all", "none" or the numbers of the points */
  constructor(give) {
    this.give = give;
    this.element = make("form", { class: "marking", hidden: true });
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      const inputs = this.inputs;
      const places = inputs.flatMap((input, place) => (input.checked ? [place + 1] : []));
      this.give(places.length === inputs.length ? "all" : places.length ? places.join(",") : "none");
    });
  }

  get inputs() {
    return [...this.element.querySelectorAll("input")];
  }

  /** @param {boolean} locked */
  lock(locked) {
    for (const control of this.element.querySelectorAll("button, input")) {
      /** @type {HTMLButtonElement | HTMLInputElement} */ (control).disabled = locked;
    }
  }

  /** @param {CardState} state */
  show(state) {
    const points = state.state === "kept" ? (state.points ?? []) : [];
    this.element.hidden = points.length === 0;
    if (!points.length) this.element.replaceChildren();
    if (!points.length || this.inputs.length === points.length) return this.lock(false);
    const rows = points.map((html) => {
      const text = make("span", { class: "text", dir: "auto" });
      setHtml(text, html);
      return make("label", { class: "option" }, make("input", { type: "checkbox" }), text);
    });
    const legend = make("legend", {}, say("which-points"));
    const button = make("button", { class: "primary" }, say("mark"));
    this.element.replaceChildren(make("fieldset", { class: "options" }, legend, ...rows), button);
  }
}
