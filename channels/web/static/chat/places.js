// The student's conversations: a list with titles, marks of what is unread, a new one, another name.

import { conversations, rename } from "../app/api.js";
import { byId, make } from "../app/html.js";
import { say } from "../app/say.js";
import { clock, day, dayOf } from "../app/times.js";
import { go } from "../app/views.js";
import { noteSeen, seen } from "./seen.js";

/** @typedef {import("../app/api.js").Place} Place */

/** Milliseconds between looks while another conversation waits for its reply, and how many of them. */
const LOOK = 3000;
const LOOKS = 40;

export class Places {
  constructor() {
    this.panel = byId("places");
    this.list = byId("places-list");
    this.current = "";
    /** @type {Place[]} */
    this.places = [];
    this.looks = 0;
    this.timer = 0;
    byId("new-place").addEventListener("click", () => {
      go(["c", newPlace()]);
      byId("compose").focus();
    });
    this.panel.addEventListener("toggle", (event) => /** @type {ToggleEvent} */ (event).newState === "open" && this.look());
    document.addEventListener("visibilitychange", () => document.hidden || this.look());
  }

  /** @param {string} place the conversation that is shown now */
  open(place) {
    this.current = place;
    this.looks = 0;
    this.close();
    this.show();
    this.look();
  }

  close() {
    if (this.panel.matches(":popover-open")) this.panel.hidePopover();
  }

  /** Ask what there is; where another conversation waits for its reply, ask again. */
  async look() {
    clearTimeout(this.timer);
    try {
      this.places = await conversations();
    } catch {
      return; // the list stays as it was
    }
    for (const { place, seq, seen: before } of this.places) {
      if (before !== null) noteSeen(place, before);
      else if (seen(place) === undefined) noteSeen(place, seq);
    }
    this.show();
    const waits = this.places.some((one) => one.waits && one.place !== this.current);
    if (waits && this.looks++ < LOOKS && !document.hidden) this.timer = setTimeout(() => this.look(), LOOK);
  }

  show() {
    if (this.list.querySelector("form")) return; // a name is being written
    this.list.replaceChildren(...this.places.map((place) => this.item(place)));
    byId("places-open").classList.toggle("unread", this.places.some((place) => this.isUnread(place)));
  }

  /** @param {Place} one */
  isUnread({ place, seq }) {
    return place !== this.current && seq > (seen(place) ?? 0);
  }

  /** @param {Place} one */
  item(one) {
    const when = dayOf(one.at) === new Date().toDateString() ? clock(one.at) : day(one.at);
    const link = make(
      "a",
      { href: `#/c/${one.place}`, "aria-current": one.place === this.current && "page", dir: "auto" },
      make("span", { class: "title" }, one.title),
      make("time", { datetime: one.at }, when),
    );
    if (this.isUnread(one)) link.append(make("span", { class: "dot" }, make("span", { class: "unseen" }, say("unread"))));
    link.addEventListener("click", () => this.close());
    const label = say("rename", { title: one.title });
    const button = make("button", { type: "button", class: "tool pen", "aria-label": label, title: say("rename-short") });
    const item = make("li", {}, link, button);
    button.addEventListener("click", () => item.replaceChildren(this.naming(one)));
    return item;
  }

  /** @param {Place} one */
  naming(one) {
    const attributes = { value: one.title, maxlength: 200, "aria-label": say("title-label"), dir: "auto", enterkeyhint: "done" };
    const input = /** @type {HTMLInputElement} */ (make("input", attributes));
    const form = make("form", {}, input);
    let left = false;
    const leave = () => {
      if (left) return; // what is removed loses the focus, too
      left = true;
      form.remove();
      this.show();
    };
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      await rename(one.place, input.value);
      leave();
      this.look();
    });
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      event.preventDefault();
      leave();
    });
    input.addEventListener("blur", leave);
    queueMicrotask(() => input.select());
    return form;
  }
}

/** A name that the student's other conversations do not have. */
function newPlace() {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join("");
}
