// The practice sessions behind one, the latest first; each opens to its questions and all that was answered.

import { read } from "../app/api.js";
import { make, setHtml } from "../app/html.js";
import { say } from "../app/say.js";
import { clock, day } from "../app/times.js";

/**
 * @typedef {{ id: string, at: string, topics: string[], how: string[], goes_on: boolean }} Practice
 * @typedef {{ number: number, topic: string, html: string, how: string, hints: number,
 *   tries: { html: string, state: string, at: string }[] }} Question
 */

const MOST_TOPICS = 3;

export class Past {
  constructor() {
    this.list = make("ul", { class: "past" });
    this.button = make("button", { type: "button", class: "quiet" }, say("past-more"));
    this.button.addEventListener("click", () => this.more().catch(() => {}));
    this.element = make("div", {}, this.list, this.button);
    /** @type {string | undefined} when the earliest one shown began */
    this.before = undefined;
  }

  get empty() {
    return this.list.childElementCount === 0;
  }

  async more() {
    /** @type {{ practice: Practice[], more: boolean }} */
    const { practice, more } = await read("api/practice", { before: this.before });
    this.list.append(...practice.map(item));
    this.before = practice.at(-1)?.at ?? this.before;
    this.button.hidden = !more;
  }
}

/** @param {Practice} practice */
function item({ id, at, topics, how, goes_on }) {
  const shown = topics.slice(0, MOST_TOPICS).join(", ");
  const rest = topics.length - MOST_TOPICS;
  const right = how.filter((one) => one === "right" || one === "later").length;
  const summary = make(
    "summary",
    {},
    make("span", { class: "topics", dir: "auto" }, rest > 0 ? say("past-topics", { shown, rest }) : shown),
    make("span", { class: "soft" }, `${day(at)}, ${clock(at)}`),
    make("span", { class: "trail", "aria-hidden": "true" }, ...how.map((one) => make("span", { class: `dot ${one}` }))),
    make("span", { class: "soft" }, say(goes_on ? "past-goes-on" : "past-solved", { right, count: how.length })),
  );
  const inside = make("div", { class: "inside" });
  const details = /** @type {HTMLDetailsElement} */ (make("details", {}, summary, inside));
  details.addEventListener("toggle", () => {
    if (details.open && !inside.childElementCount) open(id, inside);
  });
  return make("li", {}, details);
}

/**
 * @param {string} id
 * @param {HTMLElement} inside
 */
async function open(id, inside) {
  inside.replaceChildren(make("p", { class: "soft" }, say("progress-loading")));
  try {
    /** @type {{ questions: Question[] }} */
    const { questions } = await read(`api/practice/${encodeURIComponent(id)}`);
    inside.replaceChildren(make("ol", { class: "questions" }, ...questions.map(question)));
  } catch {
    inside.replaceChildren(); // opening it once more asks again
  }
}

/** @param {Question} asked */
function question({ number, html, how, hints, tries }) {
  const stem = make("div", { class: "prose", dir: "auto" });
  setHtml(stem, html);
  const mark = make("p", { class: `how ${how}` }, say(`how-${how}`), hints ? ` · ${say("past-hints", { count: hints })}` : "");
  const rows = tries.map(({ html: said, state, at }) => {
    const words = make("span", { class: "said", dir: "auto" });
    setHtml(words, said);
    return make("li", { class: state }, words, make("span", { class: "soft" }, `${say(`try-${state}`)} · ${clock(at)}`));
  });
  return make("li", { value: number }, stem, make("ul", { class: "tries" }, ...rows), mark);
}
