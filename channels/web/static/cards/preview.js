// Shows maths while it is typed as the grader will read it; the server makes the formula.

import { read } from "../app/api.js";
import { make, setHtml } from "../app/html.js";
import { say } from "../app/say.js";

/** Milliseconds of rest before the server is asked. */
const REST = 180;
const LONGEST = 300;

/** @type {Map<string, Promise<string>>} formulae that were asked for, by what was typed */
const known = new Map();

export class Preview {
  /** @param {HTMLInputElement | HTMLTextAreaElement} input */
  constructor(input) {
    this.input = input;
    this.shown = make("span", { class: "formula", dir: "ltr" });
    this.element = make("p", { class: "preview", hidden: true }, make("span", { class: "label" }, say("reads-as")), this.shown);
    this.timer = 0;
    input.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.look(), REST);
    });
  }

  async look() {
    const typed = this.input.value.trim();
    const html = typed && typed.length <= LONGEST ? await formula(typed) : "";
    if (this.input.value.trim() !== typed) return;
    setHtml(this.shown, html);
    this.element.hidden = !html;
  }
}

/** @param {string} typed */
function formula(typed) {
  const asked = known.get(typed) ?? read("api/maths", { typed }).then(({ html }) => html);
  known.set(typed, asked);
  // what could not be had now may be had later; until then nothing is shown
  return asked.catch(() => {
    known.delete(typed);
    return "";
  });
}
