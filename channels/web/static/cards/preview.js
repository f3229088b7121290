// Shows maths while it is typed as the grader will read it; the server makes the formula.

import { read } from "../app/api.js";
import { make, setHtml } from "../app/html.js";
import { say } from "../app/say.js";

/** Milliseconds of rest before the server is asked. */
const REST = 180;
const LONGEST = 300;

/** @typedef {{ html: string, closed: string }} Look `closed`: what was typed with its open brackets closed */

/** @type {Look} */
const NOTHING = { html: "", closed: "" };
/** @type {Map<string, Promise<Look>>} formulae that were asked for, by what was typed */
const known = new Map();

export class Preview {
  /**
   * @param {HTMLInputElement | HTMLTextAreaElement} input
   * @param {() => void} changed called when it takes more or less room
   */
  constructor(input, changed) {
    this.input = input;
    this.changed = changed;
    /** What was typed last, and how it is read where that is not as it was typed. */
    this.read = { typed: "", as: "" };
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
    const { html, closed } = typed && typed.length <= LONGEST ? await formula(typed) : NOTHING;
    if (this.input.value.trim() !== typed) return;
    this.read = { typed, as: closed };
    setHtml(this.shown, html);
    this.element.hidden = !html;
    this.changed();
  }

  /**
   * @param {string} value
   * @returns {string} with the brackets that the student saw closed
   */
  complete(value) {
    return this.read.as && value.trim() === this.read.typed ? this.read.as : value;
  }
}

/** @param {string} typed */
function formula(typed) {
  const asked = known.get(typed) ?? read("api/maths", { typed });
  known.set(typed, asked);
  // what could not be had now may be had later; until then nothing is shown
  return asked.catch(() => {
    known.delete(typed);
    return NOTHING;
  });
}
