// The question that is shown: as students will see it, with what its teacher is to look at, or with all its fields.

import { byId, make, setHtml } from "../app/html.js";
import { keep, kept } from "../app/keep.js";
import { root } from "../app/root.js";
import { say } from "../app/say.js";
import { zoomable } from "../cards/zoom.js";
import { Editor, hasOptions } from "./editor.js";
import { nameOf, standing } from "./paper.js";

/** @typedef {import("./paper.js").Draft} Draft */
/** @typedef {import("./paper.js").Paper} Paper */
/** @typedef {import("./paper.js").Trouble} Trouble */
/** @typedef {import("./paper.js").Written} Written */
/**
 * @typedef {{ publish: () => void, drop: () => void, edit: () => void, merge: () => void, split: () => void,
 *   back: () => void, next: () => void, toPage: () => void, change: (form: Written, publish: boolean) => void,
 *   take: (field: string) => void, leave: (field: string) => void }} Deeds
 */

/** What can be done with a question, by how it stands, and its keys. @type {Record<string, [keyof Deeds, string][]>} */
const ACTIONS = {
  waiting: [["publish", "P"], ["edit", "E"], ["drop", "D"], ["next", "J"], ["merge", "M"], ["split", "S"]],
  unanswered: [["edit", "E"], ["publish", "P"], ["drop", "D"], ["next", "J"], ["merge", "M"], ["split", "S"]],
  published: [["edit", "E"], ["drop", "D"], ["next", "J"]],
  dropped: [["back", "P"], ["next", "J"]],
};

export class Question {
  /**
   * @param {Paper} paper
   * @param {Deeds} deeds
   */
  constructor(paper, deeds) {
    this.paper = paper;
    this.deeds = deeds;
    this.root = byId("question");
    /** @type {Editor | null} */
    this.editor = null;
    /** The option whose mark had the focus when it was changed; -1 where none had. */
    this.marked = -1;
  }

  /** @param {Draft} draft */
  show(draft) {
    const open = this.editor?.draft.id === draft.id && this.editor.draft.mark === draft.mark;
    this.draft = draft;
    if (open) return;
    this.editor = kept(`approve.${draft.id}`) ? this.edited(draft) : null;
    this.render(draft);
  }

  /** @param {Draft} draft */
  edited(draft) {
    return new Editor(this.paper, draft, this.deeds.change, () => this.leave());
  }

  /** Write in the fields. */
  edit() {
    if (!this.draft || this.draft.state === "dropped") return;
    this.editor ??= this.edited(this.draft);
    this.render(this.draft);
    this.editor.focus();
  }

  /** What was written is not wanted. */
  leave() {
    if (!this.draft) return;
    keep(`approve.${this.draft.id}`, null);
    this.editor = null;
    this.render(this.draft);
    this.focus();
  }

  /** Forget the fields: they were saved. */
  saved() {
    if (this.editor) keep(`approve.${this.editor.draft.id}`, null);
    this.editor = null;
  }

  focus() {
    const option = this.root.querySelectorAll(".options input")[this.marked];
    const place = option instanceof HTMLElement ? option : this.root.querySelector("h2");
    place?.focus({ preventScroll: true });
    this.marked = -1;
    this.root.scrollIntoView({ block: "nearest" });
  }

  /** Nothing is listed. @param {Node[]} words */
  empty(...words) {
    this.draft = undefined;
    this.editor = null;
    this.root.replaceChildren(...words);
  }

  /** @param {Draft} draft */
  render(draft) {
    const body = this.editor ? [...this.stale(draft), this.editor.element] : [...this.reading(draft), this.actions(draft)];
    this.root.replaceChildren(this.head(draft), ...this.remarks(draft), ...body);
  }

  /** @param {Draft} draft */
  head(draft) {
    const stands = standing(draft);
    const title = make("h2", { tabindex: -1, id: "question-title" }, nameOf(draft));
    const place = make("button", { type: "button", class: "place", "aria-keyshortcuts": "G" }, say("approve-page", { page: draft.page ?? 0 }));
    place.addEventListener("click", this.deeds.toPage);
    return make("header", {}, title, ...(draft.page ? [place] : []), make("span", { class: `stands ${stands}` }, say(`approve-is-${stands}`)));
  }

  /** @param {Draft} draft */
  remarks(draft) {
    if (draft.state !== "waiting" || !draft.remarks.length) return [];
    const lines = draft.remarks.map((text) => make("li", {}, text));
    if (draft.like) {
      const like = make("li", { class: "like", dir: "auto" });
      setHtml(like, draft.like);
      lines.push(like);
    }
    return [make("ul", { class: "remarks", "aria-label": say("approve-remarks") }, ...lines)];
  }

  /** Somebody else has changed what is being written. @param {Draft} draft */
  stale(draft) {
    const { editor } = this;
    if (!editor?.stale) return [];
    const mine = make("button", { type: "button", class: "quiet" }, say("approve-keep-mine"));
    const theirs = make("button", { type: "button", class: "quiet" }, say("approve-keep-theirs"));
    mine.addEventListener("click", () => {
      editor.mark = draft.mark;
      editor.typed();
      this.render(draft);
      editor.focus();
    });
    theirs.addEventListener("click", () => this.leave());
    return [make("div", { class: "notice", role: "alert" }, make("p", {}, say("approve-stale")), mine, theirs)];
  }

  /** @param {Draft} draft */
  reading(draft) {
    const { form, shown } = draft;
    const stem = make("div", { class: "stem prose", dir: "auto" });
    setHtml(stem, shown.stem);
    return [
      stem,
      ...draft.figures.map(({ src, alt }) => zoomable({ src: root + src, alt: alt || say("approve-figure") })),
      hasOptions(form.kind) ? this.options(draft) : this.answer(draft),
      ...(draft.state === "dropped" ? [] : draft.proposed).map((proposal) => this.proposal(proposal)),
      this.about(draft),
    ];
  }

  /** @param {Draft} draft */
  options(draft) {
    const { form, shown, state } = draft;
    const several = form.kind === "multiple_choice";
    const options = shown.options.map((html, place) => {
      const text = make("span", { class: "text", dir: "auto" });
      setHtml(text, html);
      const input = make("input", {
        type: several ? "checkbox" : "radio",
        name: "answer",
        checked: form.options[place].right,
        disabled: state === "dropped",
        "aria-keyshortcuts": place < 9 ? place + 1 : null,
      });
      input.addEventListener("change", () => {
        this.marked = place;
        this.mark(place);
      });
      return make("label", { class: "option" }, input, make("span", { class: "letter" }, shown.labels[place]), text);
    });
    const legend = make("legend", {}, say(several ? "approve-right-ones" : "approve-right-one"));
    return make("fieldset", { class: "options" }, legend, ...options);
  }

  /** Say that an option is right, or of several that it is or is not. @param {number} place */
  mark(place) {
    const { draft } = this;
    if (!draft || this.editor || draft.state === "dropped" || !draft.form.options[place]) return;
    const several = draft.form.kind === "multiple_choice";
    const options = draft.form.options.map(({ text, right }, at) => ({ text, right: at === place ? !several || !right : several && right }));
    this.deeds.change({ ...draft.form, options }, false);
  }

  /** @param {Draft} draft */
  answer({ form, shown }) {
    const words = make("span", { class: "answer", dir: "auto" });
    if (shown.answer) setHtml(words, shown.answer);
    else words.textContent = say("approve-no-answer");
    const tolerance = form.tolerance ? [` ± ${form.tolerance}`] : [];
    const also = form.accepted.length ? [make("p", { class: "soft" }, say("approve-accepted", { words: form.accepted.join(", ") }))] : [];
    return make("div", { class: "given" }, make("p", {}, `${say("approve-field-answer")}: `, words, ...tolerance, form.unit ? ` ${form.unit}` : ""), ...also);
  }

  /** @param {{ field: string, html: string }} proposal */
  proposal({ field, html }) {
    const words = make("div", { class: "prose", dir: "auto" });
    setHtml(words, html);
    const name = say(`approve-proposed-${field}`);
    const buttons = /** @type {const} */ (["take", "leave"]).map((deed) => {
      const button = make("button", { type: "button", class: "quiet", "aria-label": `${say(`approve-${deed}`)}: ${name}` }, say(`approve-${deed}`));
      button.addEventListener("click", () => this.deeds[deed](field));
      return button;
    });
    return make("section", { class: "proposal", "aria-label": name }, make("h3", {}, name), words, make("div", { class: "buttons" }, ...buttons));
  }

  /** What else is known of it. @param {Draft} draft */
  about({ form, shown }) {
    const details = make("details", { class: "about" }, make("summary", {}, say("approve-about")));
    const lines = [
      [say("approve-field-kind"), say(`approve-kind-${form.kind}`)],
      [say("approve-field-skill"), form.skill],
      [say("approve-field-marks"), form.marks === null ? "" : String(form.marks)],
    ].filter(([, value]) => value);
    details.append(make("dl", {}, ...lines.flatMap(([name, value]) => [make("dt", {}, name), make("dd", { dir: "auto" }, value)])));
    for (const [name, html] of [...shown.hints.map((hint, place) => [say(`approve-field-hint-${place + 1}`), hint]), [say("approve-field-explanation"), shown.explanation]]) {
      if (!html) continue;
      const words = make("div", { class: "prose", dir: "auto" });
      setHtml(words, html);
      details.append(make("h3", {}, name), words);
    }
    return details;
  }

  /** @param {Draft} draft */
  actions(draft) {
    const stands = draft.state === "waiting" && !isAnswered(draft.form) ? "unanswered" : draft.state;
    const found = ACTIONS[stands].filter(([deed]) => deed !== "merge" || this.paper.behind(draft));
    const buttons = found.map(([deed, key], place) => {
      const words = [say(`approve-do-${deed}`), make("kbd", { "aria-hidden": "true" }, key)];
      const button = make("button", { type: "button", class: place ? "quiet" : "primary", "aria-keyshortcuts": key }, ...words);
      button.addEventListener("click", () => /** @type {() => void} */ (this.deeds[deed])());
      return button;
    });
    return make("div", { class: "actions", role: "group", "aria-label": say("approve-actions") }, ...buttons);
  }
}

/** @param {Written} form */
function isAnswered({ kind, options, answer }) {
  return hasOptions(kind) ? options.some(({ right }) => right) : Boolean(answer);
}
