// The page on which a teacher goes through what was found in a paper: `approve/PAPER#/QUESTION`.

import { login } from "../app/api.js";
import { byId, make } from "../app/html.js";
import { keepFor } from "../app/keep.js";
import { say } from "../app/say.js";
import { startCopying } from "../maths/copy.js";
import { startWide } from "../maths/wide.js";
import { Keys } from "./keys.js";
import { List } from "./list.js";
import { Paper, nameOf } from "./paper.js";
import { Question } from "./question.js";
import { Sheet } from "./sheet.js";
import { askWhere } from "./splitting.js";

/** @typedef {import("./paper.js").Draft} Draft */
/** @typedef {import("./paper.js").Written} Written */

/** Milliseconds between two looks at whether somebody else has changed something. */
const EVERY = 15_000;

class Desk {
  /** @param {string} id of the paper */
  constructor(id) {
    this.paper = new Paper(id);
    this.current = "";
    const choose = (/** @type {string} */ draft) => this.choose(draft);
    this.list = new List(this.paper, choose, () => this.refilter());
    this.sheet = new Sheet(this.paper, choose);
    this.question = new Question(this.paper, {
      publish: () => this.publish(),
      drop: () => this.drop(),
      edit: () => this.question.edit(),
      merge: () => this.merge(),
      split: () => this.split(),
      back: () => this.back(),
      next: () => this.step(1),
      toPage: () => this.sheet.focus(),
      change: (form, publish) => this.change(form, publish),
      take: (field) => this.propose("take", field),
      leave: (field) => this.propose("leave", field),
    });
    new Keys({
      next: () => this.step(1),
      before: () => this.step(-1),
      publish: () => (this.draft?.state === "dropped" ? this.back() : this.publish()),
      mark: (key) => this.question.mark(Number(key) - 1),
      edit: () => this.question.edit(),
      drop: () => this.drop(),
      merge: () => this.merge(),
      split: () => this.split(),
      undo: () => this.undo(),
      sure: () => this.publishSure(),
      filter: () => {
        this.list.turn();
        this.refilter();
      },
      page: () => (byId("view").contains(document.activeElement) ? this.question.focus() : this.sheet.focus()),
    });
    byId("undo").addEventListener("click", () => this.undo());
    byId("publish-sure").addEventListener("click", () => this.publishSure());
  }

  get draft() {
    return this.paper.draft(this.current);
  }

  async open() {
    try {
      await login();
      await this.paper.load();
    } catch (error) {
      const gone = error instanceof Error && error.message.endsWith(": 404");
      this.failed(say(gone ? "approve-not-yours" : "approve-failed"), !gone);
      return;
    }
    byId("paper").textContent = this.paper.name;
    document.title = say("approve-of", { name: this.paper.name });
    byId("desk").hidden = false;
    byId("loading").hidden = true;
    const named = this.paper.draft(location.hash.slice(2));
    if (!named && !this.paper.listed("needs").length) this.list.use(this.paper.listed("sure").length ? "sure" : "all");
    this.show(named?.id ?? this.list.listed("")[0]?.id ?? "");
    const look = () => document.hidden || this.look();
    setInterval(look, EVERY);
    document.addEventListener("visibilitychange", look);
  }

  /**
   * @param {string} words
   * @param {boolean} again whether to try again may help
   */
  failed(words, again) {
    const button = make("button", { type: "button", class: "quiet" }, say("try-again"));
    button.addEventListener("click", () => location.reload());
    byId("loading").replaceChildren(make("p", { class: "notice" }, words), ...(again ? [button] : []));
  }

  /** See whether somebody else has changed something. */
  async look() {
    if (this.paper.busy) return;
    const changed = await this.paper.load().catch(() => /** @type {string[]} */ ([]));
    if (!changed.length) return;
    if (changed.includes(this.current)) this.tell(say("approve-changed"));
    this.show(this.draft ? this.current : (this.list.listed("")[0]?.id ?? ""));
  }

  /** @param {string} id */
  choose(id) {
    this.show(id);
    this.question.focus();
  }

  refilter() {
    const listed = this.list.listed("");
    const stays = listed.some(({ id }) => id === this.current);
    this.show(stays ? this.current : (listed[0]?.id ?? ""));
  }

  /** @param {string} id of a question; "" where none is listed */
  show(id) {
    this.current = id;
    const { draft } = this;
    history.replaceState(null, "", draft ? `#/${id}` : location.pathname);
    if (draft) this.question.show(draft);
    else this.question.empty(...this.over());
    this.list.show(id);
    this.sheet.show(draft);
    const sure = this.paper.listed("sure").length;
    const button = byId("publish-sure");
    button.hidden = !sure;
    byId("sure-words").textContent = say("approve-publish-sure", { count: sure });
    /** @type {HTMLButtonElement} */ (byId("undo")).disabled = !this.paper.done.length && !draft?.changed;
  }

  /** What is said where no question is listed. */
  over() {
    const { filter } = this.list;
    const key = !this.paper.ready ? "not-read" : !this.paper.drafts.length ? "nothing" : filter === "needs" ? "none-needs" : "none-listed";
    return [make("h2", { tabindex: -1 }, say(`approve-${key}`))];
  }

  /** @param {number} by */
  step(by) {
    const listed = this.list.listed(this.current);
    const place = listed.findIndex(({ id }) => id === this.current) + by;
    if (listed[place]) this.choose(listed[place].id);
    else this.tell(say(by > 0 ? "approve-last" : "approve-first"));
  }

  /** The question that comes when one is done with. */
  following() {
    const place = this.paper.drafts.findIndex(({ id }) => id === this.current);
    const listed = this.list.listed("").filter(({ id }) => id !== this.current);
    return listed.find((draft) => this.paper.drafts.indexOf(draft) > place) ?? listed[0];
  }

  publish() {
    const { draft } = this;
    if (!draft || draft.state !== "waiting") return;
    if (this.question.editor) this.change(this.question.editor.read(), true);
    else this.perform("publish", [draft], say("approve-done-publish", { name: nameOf(draft) }), {}, "on");
  }

  publishSure() {
    const sure = this.paper.listed("sure");
    if (!sure.length) this.tell(say("approve-no-sure"));
    else this.perform("publish", sure, say("approve-done-sure", { count: sure.length }), {}, "stay");
  }

  drop() {
    const { draft } = this;
    if (!draft || draft.state === "dropped") return;
    this.perform("drop", [draft], say("approve-done-drop", { name: nameOf(draft) }), {}, "on");
  }

  back() {
    const { draft } = this;
    if (draft) this.perform("undo", [draft], say("approve-done-back", { name: nameOf(draft) }), {}, "stay");
  }

  merge() {
    const { draft } = this;
    const other = draft && this.paper.behind(draft);
    if (!draft || draft.state !== "waiting" || this.question.editor) return;
    if (!other) this.tell(say("approve-no-next"));
    else this.perform("merge", [draft, other], say("approve-done-merge", { name: nameOf(draft), other: nameOf(other) }), {}, "stay");
  }

  split() {
    const { draft } = this;
    if (!draft || draft.state !== "waiting" || this.question.editor) return;
    askWhere(draft, (at) => this.perform("split", [draft], say("approve-done-split", { name: nameOf(draft) }), { at }, "stay"));
  }

  /**
   * @param {"take" | "leave"} deed
   * @param {string} field
   */
  propose(deed, field) {
    const { draft } = this;
    if (draft) this.perform(deed, [draft], say(`approve-done-${deed}`, { name: nameOf(draft) }), { field }, "stay");
  }

  /**
   * @param {Written} form
   * @param {boolean} publish
   */
  async change(form, publish) {
    const { draft } = this;
    if (!draft) return;
    const { editor } = this.question;
    const seen = { id: draft.id, mark: editor?.mark ?? draft.mark };
    const words = say("approve-done-change", { name: nameOf(draft) });
    const saved = await this.perform("change", [seen], words, { form }, "stay");
    if (saved && publish) this.publish();
  }

  /**
   * @param {string} deed
   * @param {{ id: string, mark: string }[]} drafts
   * @param {string} words what will have been done
   * @param {import("./paper.js").More} more
   * @param {"on" | "stay"} then whether the next question is shown
   * @returns {Promise<boolean>} whether it was done
   */
  async perform(deed, drafts, words, more, then) {
    if (this.paper.busy) return false;
    this.paper.busy = true;
    const outcome = await this.paper.act(deed, drafts, words, more).finally(() => (this.paper.busy = false));
    if (!outcome.ok) {
      this.refused(outcome);
      return false;
    }
    if (deed === "change") this.question.saved();
    this.tell(words);
    if (then === "on") this.choose(this.following()?.id ?? "");
    else this.choose(this.current);
    return true;
  }

  async undo() {
    if (this.paper.busy) return;
    if (!this.paper.done.length) {
      if (this.draft?.changed) this.back();
      else this.tell(say("approve-nothing-done"));
      return;
    }
    this.paper.busy = true;
    const outcome = await this.paper.undo().finally(() => (this.paper.busy = false));
    if (!outcome.ok) {
      this.refused(outcome);
      return;
    }
    this.tell(say("approve-done-undo", { words: outcome.words }));
    this.choose(outcome.ids[0]);
  }

  /** @param {import("./paper.js").Outcome} outcome */
  refused(outcome) {
    this.tell(outcome.error, true);
    this.show(this.draft ? this.current : (this.list.listed("")[0]?.id ?? ""));
    const { editor } = this.question;
    if (!editor || !outcome.problems.length) return;
    editor.trouble(outcome.problems);
    editor.focusTrouble();
  }

  /**
   * @param {string} words
   * @param {boolean} [wrong]
   */
  tell(words, wrong = false) {
    const told = byId("told");
    told.textContent = words;
    told.classList.toggle("wrong", wrong);
  }
}

keepFor("approving");
startCopying();
startWide();
new Desk(decodeURIComponent(location.pathname.split("/").at(-1) ?? "")).open();
