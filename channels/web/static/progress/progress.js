// How one is doing: days, skills, what is due for review, and the practice that lies behind.

import { login, read } from "../app/api.js";
import { byId, make, setHtml } from "../app/html.js";
import { say } from "../app/say.js";
import { day } from "../app/times.js";
import { Past } from "./past.js";

/**
 * @typedef {{ name: string, subject: string, mastery: number, right: number, seen: number, due: string | null,
 *   is_due: boolean }} Skill
 * @typedef {{ html: string, chart: string, next: string }} Goal
 * @typedef {{ answered: number, right_first_time: number, week: number, days: string, skills: Skill[],
 *   goal: Goal | null }} Standing
 */

/** From these chances of a right answer on a skill goes well, or is known. */
const WELL = 0.5;
const KNOWN = 0.75;

export class Progress {
  /** @param {(words: string) => void} start begins to practise what the words say */
  constructor(start) {
    this.start = start;
    this.root = byId("progress");
  }

  async show() {
    const title = make("h2", { tabindex: -1 }, say("progress-title"));
    const body = make("div", { class: "sections", "aria-busy": "true" }, make("p", { class: "soft" }, say("progress-loading")));
    this.root.replaceChildren(make("div", { class: "column" }, title, body));
    title.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: "instant" });
    try {
      await login();
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const past = new Past();
      const [standing] = await Promise.all([read("api/progress", { zone }), past.more()]);
      body.replaceChildren(...this.sections(standing, past));
    } catch {
      const again = make("button", { type: "button", class: "quiet" }, say("try-again"));
      again.addEventListener("click", () => this.show());
      body.replaceChildren(make("p", { class: "notice" }, say("progress-failed")), again);
    }
    body.removeAttribute("aria-busy");
  }

  /**
   * @param {Standing} standing
   * @param {Past} past
   * @returns {Node[]}
   */
  sections(standing, past) {
    if (past.empty) return [make("p", {}, say("progress-nothing")), ...this.goal(standing.goal)];
    return [
      numbers(standing),
      ...this.goal(standing.goal),
      ...(standing.days ? [days(standing)] : []),
      ...this.due(standing.skills),
      ...skills(standing.skills),
      section(say("past-title"), past.element),
    ];
  }

  /** @param {Goal | null} goal */
  goal(goal) {
    if (!goal) return [];
    const words = make("div", { class: "prose", dir: "auto" });
    const chart = make("div", { class: "chart" });
    setHtml(words, goal.html);
    setHtml(chart, goal.chart);
    return [section(say("goal-title"), words, ...(goal.next ? [this.practise(goal.next)] : []), chart)];
  }

  /** @param {string} name of a skill */
  practise(name) {
    const button = make("button", { type: "button", class: "quiet" }, say("practise-now"));
    button.setAttribute("aria-label", say("practise-name", { name }));
    button.addEventListener("click", () => this.start(say("practise-words", { name })));
    return button;
  }

  /** @param {Skill[]} all */
  due(all) {
    const due = all.filter((skill) => skill.is_due);
    if (!due.length) return [];
    const items = due.map(({ name }) => make("li", {}, make("span", { dir: "auto" }, name), this.practise(name)));
    const words = make("p", { class: "soft" }, say("due-why"));
    return [section(say("due-title"), words, make("ul", { class: "due" }, ...items))];
  }
}

/**
 * @param {string} title
 * @param {...Node} children
 */
function section(title, ...children) {
  return make("section", {}, make("h3", {}, title), ...children);
}

/** @param {Standing} standing */
function numbers({ answered, right_first_time, week }) {
  const all = [
    [answered, say("number-answered", { count: answered })],
    [right_first_time, say("number-right", { count: right_first_time })],
    [week, say("number-week", { count: week })],
  ];
  return make(
    "ul",
    { class: "numbers" },
    ...all.map(([count, words]) => make("li", {}, make("b", {}, String(count)), " ", String(words))),
  );
}

/** @param {Standing} standing */
function days({ days: drawing, week }) {
  const chart = make("div", { class: "chart" });
  setHtml(chart, drawing);
  return section(say("days-title"), make("p", { class: "soft" }, say("days-words", { count: week })), chart);
}

/**
 * A table for each subject.
 * @param {Skill[]} all
 */
function skills(all) {
  if (!all.length) return [];
  const subjects = [...new Set(all.map(({ subject }) => subject))];
  const tables = subjects.map((subject) => {
    const heads = ["skill", "mastery", "right", "review"].map((name) => make("th", { scope: "col" }, say(`skills-${name}`)));
    const rows = all.filter((skill) => skill.subject === subject).map(row);
    return make(
      "table",
      { class: "skills" },
      make("caption", {}, subject),
      make("thead", {}, make("tr", {}, ...heads)),
      make("tbody", {}, ...rows),
    );
  });
  return [section(say("skills-title"), make("p", { class: "soft" }, say("skills-why")), ...tables)];
}

/** @param {Skill} skill */
function row({ name, mastery, right, seen, due, is_due }) {
  const chance = Math.round(mastery * 100);
  const level = mastery >= KNOWN ? "known" : mastery >= WELL ? "well" : "begun";
  return make(
    "tr",
    {},
    make("th", { scope: "row", dir: "auto" }, name),
    make("td", { class: `mastery ${level}` }, bar(chance), make("span", {}, say(`mastery-${level}`, { chance }))),
    make("td", { "data-head": say("skills-right") }, say("right-of", { right, seen })),
    make("td", { "data-head": say("skills-review") }, is_due ? say("due-now") : due ? day(due) : "–"),
  );
}

/** @param {number} percent */
function bar(percent) {
  const drawn = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  drawn.setAttribute("viewBox", "0 0 100 8");
  drawn.setAttribute("preserveAspectRatio", "none");
  drawn.setAttribute("aria-hidden", "true");
  for (const [name, width] of Object.entries({ whole: 100, part: percent })) {
    const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    for (const [key, value] of Object.entries({ class: name, width, height: 8, rx: 4 })) rect.setAttribute(key, String(value));
    drawn.append(rect);
  }
  return drawn;
}
