// A paper and its questions as the server last told of them, what is done to them, and what of that can be undone.

import { login, post, read } from "../app/api.js";
import { keep, kept } from "../app/keep.js";
import { say } from "../app/say.js";

/** @typedef {{ field: string, text: string, draft: string }} Trouble */
/** @typedef {{ text: string, right: boolean }} WrittenOption */
/**
 * @typedef {{ kind: string, stem: string, options: WrittenOption[], answer: string, accepted: string[], tolerance: string,
 *   unit: string, hints: string[], explanation: string, skill: string, marks: number | null }} Written
 */
/**
 * @typedef {{ stem: string, labels: string[], options: string[], answer: string, hints: string[],
 *   explanation: string }} Shown HTML, but for the labels
 */
/** @typedef {{ left: number, top: number, width: number, height: number }} Box */
/** @typedef {{ number: number, width: number, height: number, src: string }} Page */
/**
 * @typedef {{ id: string, mark: string, number: string, page: number | null, boxes: Box[], state: string, sure: boolean,
 *   changed: boolean, remarks: string[], like: string, form: Written, shown: Shown,
 *   figures: { src: string, alt: string }[], proposed: { field: string, html: string }[] }} Draft
 */
/** @typedef {{ words: string, drafts: { id: string, mark: string }[] }} Done */
/** @typedef {{ form?: Written, at?: number | string, field?: string }} More */
/**
 * @typedef {{ ok: boolean, known: boolean, error: string, problems: Trouble[], changed: Draft[] }} Outcome
 *   `known`: whether the server has said how it stands now
 */

/** Which questions are listed. @type {Record<string, (draft: Draft) => boolean>} */
export const FILTERS = {
  needs: (draft) => draft.state === "waiting" && !draft.sure,
  sure: (draft) => draft.sure,
  published: (draft) => draft.state === "published",
  dropped: (draft) => draft.state === "dropped",
  all: () => true,
};

/** Steps that can be undone. */
const MOST_DONE = 100;

export class Paper {
  /** @param {string} id */
  constructor(id) {
    this.id = id;
    this.name = "";
    this.ready = true;
    /** @type {Page[]} */
    this.pages = [];
    /** @type {Draft[]} in their order */
    this.drafts = [];
    /** Nothing else is done while something is. */
    this.busy = false;
  }

  get path() {
    return `api/approval/${encodeURIComponent(this.id)}`;
  }

  /** Ask for all of it. @returns {Promise<string[]>} the ids of questions that are not what they were */
  async load() {
    const found = await read(this.path);
    const before = new Map(this.drafts.map((draft) => [draft.id, draft.mark]));
    Object.assign(this, { name: found.name, ready: found.ready, pages: found.pages, drafts: found.drafts });
    const gone = [...before.keys()].filter((id) => !this.draft(id));
    return [...gone, ...this.drafts.filter(({ id, mark }) => before.get(id) !== mark).map(({ id }) => id)];
  }

  /** @param {string} id */
  draft(id) {
    return this.drafts.find((draft) => draft.id === id);
  }

  /** @param {string} filter */
  listed(filter) {
    return this.drafts.filter(FILTERS[filter]);
  }

  /**
   * The question that would be merged into one.
   * @param {Draft} draft
   */
  behind(draft) {
    return this.drafts.slice(this.drafts.indexOf(draft) + 1).find((one) => one.state !== "dropped");
  }

  /** What was done on this page, the last one last; also after a reload. @returns {Done[]} */
  get done() {
    return kept(`approve.${this.id}.done`) ?? [];
  }

  /** @param {Done[]} done */
  set done(done) {
    keep(`approve.${this.id}.done`, done.length ? done.slice(-MOST_DONE) : null);
  }

  /**
   * Do something to questions as they are seen, to all or to none, so that it can be undone.
   * @param {string} deed
   * @param {{ id: string, mark: string }[]} drafts
   * @param {string} words what was done
   * @param {More} [more]
   * @returns {Promise<Outcome>}
   */
  async act(deed, drafts, words, more = {}) {
    const outcome = await this.send(deed, drafts, more);
    const mine = (deed === "merge" ? drafts.slice(0, 1) : drafts).map(({ id }) => id);
    const undoable = outcome.changed.filter(({ id }) => mine.includes(id)).map(({ id, mark }) => ({ id, mark }));
    if (outcome.ok && undoable.length) this.done = [...this.done, { words, drafts: undoable }];
    return outcome;
  }

  /** Take back what was done last. @returns {Promise<Outcome & { words: string, ids: string[] }>} */
  async undo() {
    const done = this.done;
    const { words, drafts } = /** @type {Done} */ (done.at(-1));
    const outcome = await this.send("undo", drafts, {});
    if (outcome.known) this.done = done.slice(0, -1); // what others have changed since stays as it is
    return { ...outcome, words, ids: drafts.map(({ id }) => id) };
  }

  /**
   * @param {string} deed
   * @param {{ id: string, mark: string }[]} drafts
   * @param {More} more
   * @returns {Promise<Outcome>}
   */
  async send(deed, drafts, more) {
    const seen = drafts.map(({ id, mark }) => ({ id, mark }));
    const { status, body } = await this.ask("deeds", { deed, drafts: seen, ...more });
    const known = Boolean(body.order);
    if (known) this.take(body.order, body.drafts);
    return { ok: status === 200, known, error: body.error ?? "", problems: body.problems ?? [], changed: body.drafts ?? [] };
  }

  /**
   * How a question would look.
   * @param {string} draft
   * @param {Written} form
   * @returns {Promise<{ shown?: Shown, problems?: Trouble[] }>}
   */
  async look(draft, form) {
    return (await this.ask("look", { draft, form })).body;
  }

  /** @returns {Promise<string[]>} */
  async skills() {
    return (await read(`${this.path}/skills`)).names;
  }

  /**
   * @param {string} route
   * @param {object} given
   */
  async ask(route, given) {
    try {
      const response = await post(`${this.path}/${route}`, given);
      const body = await response.json();
      if (response.status === 403) await login(); // the next try goes with the new token
      return { status: response.status, body };
    } catch {
      return { status: 0, body: { error: say("approve-offline") } };
    }
  }

  /**
   * @param {string[]} order
   * @param {Draft[]} drafts
   */
  take(order, drafts) {
    const known = new Map([...this.drafts, ...drafts].map((draft) => [draft.id, draft]));
    this.drafts = order.flatMap((id) => known.get(id) ?? []);
  }
}

/**
 * What a question is called.
 * @param {Draft} draft
 */
export function nameOf(draft) {
  return draft.number ? say("question", { number: draft.number }) : say("approve-question");
}

/**
 * How a question stands, as one word.
 * @param {Draft} draft
 */
export function standing(draft) {
  if (draft.state !== "waiting") return draft.state;
  return draft.sure ? "sure" : "needs";
}
