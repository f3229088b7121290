// The questions of a paper: which are listed, and which is shown.

import { byId, make, parsed } from "../app/html.js";
import { kept } from "../app/keep.js";
import { say } from "../app/say.js";
import { FILTERS, nameOf, standing } from "./paper.js";

/** @typedef {import("./paper.js").Draft} Draft */
/** @typedef {import("./paper.js").Paper} Paper */

export class List {
  /**
   * @param {Paper} paper
   * @param {(id: string) => void} choose
   * @param {() => void} refilter
   */
  constructor(paper, choose, refilter) {
    this.paper = paper;
    this.choose = choose;
    this.filter = "needs";
    this.list = byId("drafts");
    this.counts = Object.fromEntries(Object.keys(FILTERS).map((name) => [name, make("b")]));
    const radios = Object.keys(FILTERS).map((name) => {
      const input = make("input", { type: "radio", name: "filter", value: name, checked: name === this.filter });
      input.addEventListener("change", () => {
        this.filter = name;
        refilter();
      });
      return make("label", { class: `filter ${name}` }, input, make("span", {}, say(`approve-${name}`), " ", this.counts[name]));
    });
    byId("filters").append(...radios);
  }

  /** @param {string} name */
  use(name) {
    this.filter = name;
    const radio = byId("filters").querySelector(`[value=${name}]`);
    if (radio instanceof HTMLInputElement) radio.checked = true;
  }

  /** The next filter. */
  turn() {
    const names = Object.keys(FILTERS);
    this.use(names[(names.indexOf(this.filter) + 1) % names.length]);
  }

  /** What is listed; the question that is shown stays, whatever becomes of it. @param {string} current */
  listed(current) {
    return this.paper.drafts.filter((draft) => draft.id === current || FILTERS[this.filter](draft));
  }

  /** @param {string} current */
  show(current) {
    for (const [name, count] of Object.entries(this.counts)) count.textContent = String(this.paper.listed(name).length);
    const held = this.list.contains(document.activeElement) ? document.activeElement : null;
    const items = this.listed(current).map((draft) => this.item(draft, current));
    this.list.replaceChildren(...items);
    this.list.hidden = !items.length;
    const here = this.list.querySelector("[aria-current]");
    here?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (held && here instanceof HTMLElement) here.focus({ preventScroll: true });
  }

  /**
   * @param {Draft} draft
   * @param {string} current
   */
  item(draft, current) {
    const stands = standing(draft);
    const first = parsed(draft.shown.stem).querySelector("p");
    for (const link of first?.querySelectorAll("a") ?? []) link.replaceWith(...link.childNodes); // it is in a button
    const button = make(
      "button",
      { type: "button", class: `draft ${stands}`, "data-id": draft.id, "aria-current": draft.id === current ? "true" : null },
      make("b", {}, make("span", { class: "unseen" }, nameOf(draft)), make("span", { "aria-hidden": "true" }, draft.number || "–")),
      make("span", { class: "words", dir: "auto" }, ...(first?.childNodes ?? [])),
      make("span", { class: "stands" }, (stands === "needs" && draft.remarks[0]) || say(`approve-is-${stands}`)),
      ...(kept(`approve.${draft.id}`) ? [make("span", { class: "unsaved" }, say("approve-unsaved"))] : []),
    );
    button.addEventListener("click", () => this.choose(draft.id));
    return make("li", {}, button);
  }
}
