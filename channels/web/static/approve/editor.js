// Every field of a question, to be written in; beside each, how it looks and what is wrong with it, while one types.

import { fit } from "../app/fit.js";
import { make, setHtml } from "../app/html.js";
import { keep, kept } from "../app/keep.js";
import { say } from "../app/say.js";
import { Keypad } from "../cards/keypad.js";
import { Preview } from "../cards/preview.js";
import { Options } from "./options.js";

/** @typedef {import("./paper.js").Draft} Draft */
/** @typedef {import("./paper.js").Paper} Paper */
/** @typedef {import("./paper.js").Trouble} Trouble */
/** @typedef {import("./paper.js").Written} Written */
/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Control */

const KINDS = ["single_choice", "multiple_choice", "numeric", "algebraic", "short_text", "free_text"];
const HINTS = [0, 1, 2];
const LONGEST = 10_000;
const LINE = 500;
/** Milliseconds of rest before the server is asked how it looks. */
const REST = 300;
/** What looks different from how it is typed. */
const MARKED = /[$*_`\\|<&]|^\s*(?:\d+\.|[-#>])/m;

/** @param {string} kind */
export const hasOptions = (kind) => kind === "single_choice" || kind === "multiple_choice";

export class Editor {
  /**
   * @param {Paper} paper
   * @param {Draft} draft
   * @param {(form: Written, publish: boolean) => void} save
   * @param {() => void} leave
   */
  constructor(paper, draft, save, leave) {
    this.paper = paper;
    this.draft = draft;
    /** @type {{ mark: string, form: Written } | null} what was typed before and not saved */
    const typed = kept(`approve.${draft.id}`);
    this.mark = typed?.mark ?? draft.mark;
    this.base = typed?.form ?? draft.form;
    /** @type {Map<string, { control?: Control, live: HTMLElement, trouble: HTMLElement }>} */
    this.fields = new Map();
    this.timer = 0;
    /** How often something was typed. */
    this.changes = 0;
    /** @type {Preview | null} of an answer in maths */
    this.preview = null;
    this.element = /** @type {HTMLFormElement} */ (make("form", { class: "editor", novalidate: true }));
    this.options = new Options(draft.shown.labels, () => this.typed());
    this.answer = make("div", { class: "write" });
    this.build();
    this.element.addEventListener("input", () => this.typed());
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      save(this.read(), event.submitter?.dataset.publish !== undefined);
    });
    this.element.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        save(this.read(), event.shiftKey);
      }
    });
    this.element.querySelector("[data-leave]")?.addEventListener("click", leave);
    this.look();
  }

  get stale() {
    return this.mark !== this.draft.mark;
  }

  build() {
    const { base } = this;
    const kind = make("select", {}, ...KINDS.map((name) => make("option", { value: name, selected: name === base.kind }, say(`approve-kind-${name}`))));
    kind.addEventListener("change", () => this.switch());
    this.options.fill(base.options, base.kind);
    const skills = make("datalist", { id: "skills" });
    this.paper.skills().then((names) => skills.append(...names.map((name) => make("option", { value: name }))), () => {});
    this.element.append(
      this.field("stem", this.text(base.stem, 3)),
      this.field("kind", kind),
      this.group("options", this.options.element),
      this.group("answer", this.answer),
      this.field("accepted", this.text(base.accepted.join("\n"), 2)),
      make("div", { class: "row" }, this.field("tolerance", this.line(base.tolerance)), this.field("unit", this.line(base.unit))),
      make(
        "details",
        { open: Boolean(base.hints.length || base.explanation) },
        make("summary", {}, say("approve-more")),
        ...HINTS.map((place) => this.field(`hint-${place + 1}`, this.text(base.hints[place] ?? "", 1))),
        this.field("explanation", this.text(base.explanation, 2)),
      ),
      make("div", { class: "row" }, this.field("skill", this.line(base.skill, { list: "skills" })), this.field("marks", this.line(String(base.marks ?? ""), { inputmode: "decimal" }))),
      skills,
      make(
        "div",
        { class: "actions" },
        make("button", { class: "primary", "aria-keyshortcuts": "Control+Enter" }, say("approve-save")),
        make("button", { class: "quiet", "data-publish": true, "aria-keyshortcuts": "Control+Shift+Enter" }, say("approve-save-publish")),
        make("button", { type: "button", class: "quiet", "data-leave": true }, say("approve-forget")),
      ),
    );
    this.switch();
  }

  /**
   * @param {string} value
   * @param {number} least lines
   */
  text(value, least) {
    const box = /** @type {HTMLTextAreaElement} */ (make("textarea", { rows: least, "data-least": least, maxlength: LONGEST, dir: "auto" }));
    box.value = value;
    box.addEventListener("input", () => fit(box, 16));
    requestAnimationFrame(() => fit(box, 16));
    return box;
  }

  /**
   * @param {string} value
   * @param {Record<string, string>} [more]
   */
  line(value, more = {}) {
    const input = /** @type {HTMLInputElement} */ (make("input", { type: "text", maxlength: LINE, dir: "auto", autocomplete: "off", ...more }));
    input.value = value;
    return input;
  }

  /**
   * @param {string} name
   * @param {HTMLElement} control
   */
  field(name, control) {
    control.id = `field-${name}`;
    control.setAttribute("aria-describedby", `trouble-${name}`);
    return this.group(name, control, make("label", { for: control.id }, say(`approve-field-${name}`)), /** @type {Control} */ (control));
  }

  /**
   * @param {string} name
   * @param {HTMLElement} inside
   * @param {HTMLElement} [label]
   * @param {Control} [control]
   */
  group(name, inside, label, control) {
    const live = make("div", { class: "live prose", dir: "auto", hidden: true });
    const trouble = make("p", { class: "trouble", id: `trouble-${name}`, hidden: true });
    this.fields.set(name, { control, live, trouble });
    return make("div", { class: "field", "data-field": name }, ...(label ? [label] : []), inside, live, trouble);
  }

  /** @param {string} name */
  value(name) {
    return this.fields.get(name)?.control?.value ?? "";
  }

  get kind() {
    return this.value("kind");
  }

  /** Show the fields that go with the kind. */
  switch() {
    const { kind } = this;
    const shown = { options: hasOptions(kind), answer: !hasOptions(kind), accepted: kind === "short_text", tolerance: kind === "numeric", unit: kind === "numeric" };
    for (const [name, visible] of Object.entries(shown)) {
      /** @type {HTMLElement} */ (this.element.querySelector(`[data-field=${name}]`)).hidden = !visible;
    }
    this.options.fill(this.options.read(), kind);
    this.ask(kind);
  }

  /** The way to write an answer. @param {string} kind */
  ask(kind) {
    const written = this.answer.querySelector("input, textarea");
    const value = written instanceof HTMLInputElement || written instanceof HTMLTextAreaElement ? written.value : this.base.answer;
    const control = kind === "free_text" ? this.text(value, 2) : this.line(value);
    control.id = "field-answer";
    control.setAttribute("aria-describedby", "trouble-answer");
    const label = make("label", { for: control.id }, say("approve-field-answer"));
    this.answer.replaceChildren(label, control);
    const field = this.fields.get("answer");
    if (field) field.control = control;
    this.preview = null;
    if (kind !== "numeric" && kind !== "algebraic") return;
    const stem = make("div");
    setHtml(stem, this.draft.shown.stem);
    const keypad = new Keypad(control, stem, kind, "answer-keys");
    keypad.open = false;
    this.preview = new Preview(control, () => {});
    this.answer.append(keypad.toggle, this.preview.element, keypad.element);
    control.addEventListener("input", () => this.typed()); // the keys' own events do not rise
  }

  /** @returns {Written} */
  read() {
    const { kind } = this;
    const answer = this.value("answer");
    const marks = Number(this.value("marks").replace(",", "."));
    return {
      kind,
      stem: this.value("stem"),
      options: hasOptions(kind) ? this.options.read() : [],
      answer: hasOptions(kind) ? this.draft.form.answer : (this.preview?.complete(answer) ?? answer),
      accepted: this.value("accepted").split("\n").filter((line) => line.trim()),
      tolerance: this.value("tolerance"),
      unit: this.value("unit"),
      hints: HINTS.map((place) => this.value(`hint-${place + 1}`)).filter((hint) => hint.trim()),
      explanation: this.value("explanation"),
      skill: this.value("skill"),
      marks: marks > 0 ? marks : null,
    };
  }

  /** Something was typed: it is kept at once, and looked at after a rest. */
  typed() {
    this.changes += 1;
    const form = this.read();
    const same = JSON.stringify(form) === JSON.stringify(this.draft.form);
    keep(`approve.${this.draft.id}`, same ? null : { mark: this.mark, form });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), REST);
  }

  /** Ask how it looks. */
  async look() {
    const { changes } = this;
    const form = this.read();
    const { shown, problems } = await this.paper.look(this.draft.id, form);
    if (changes !== this.changes) return; // it was typed on
    if (shown) {
      this.live("stem", form.stem, shown.stem);
      this.live("explanation", form.explanation, shown.explanation);
      HINTS.forEach((place) => this.live(`hint-${place + 1}`, form.hints[place] ?? "", shown.hints[place] ?? ""));
      this.options.live(shown, (text) => MARKED.test(text));
    }
    if (problems) this.trouble(problems);
  }

  /**
   * @param {string} name
   * @param {string} typed
   * @param {string} html
   */
  live(name, typed, html) {
    const live = this.fields.get(name)?.live;
    if (!live) return;
    live.hidden = !MARKED.test(typed) || !html;
    setHtml(live, live.hidden ? "" : html);
  }

  /**
   * Tell at each field what is wrong with it.
   * @param {Trouble[]} problems
   */
  trouble(problems) {
    for (const [name, { control, trouble }] of this.fields) {
      const mine = problems.filter(({ field }) => (field === "answer" && hasOptions(this.kind) ? "options" : field) === name);
      trouble.textContent = mine.map(({ text }) => text).join(" ");
      trouble.hidden = !mine.length;
      if (mine.length) control?.setAttribute("aria-invalid", "true");
      else control?.removeAttribute("aria-invalid");
    }
  }

  /** Go where something is wrong. */
  focusTrouble() {
    const trouble = this.element.querySelector(".trouble:not([hidden])");
    const control = trouble?.closest(".field")?.querySelector("textarea, input, select, button");
    if (control instanceof HTMLElement) control.focus();
  }

  focus() {
    this.fields.get("stem")?.control?.focus();
  }
}
