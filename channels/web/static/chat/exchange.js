// One message and its reply on the page: the words as they grow, then whole; how the message is doing; times and copies.

import { announce } from "../app/announce.js";
import { clip } from "../app/clip.js";
import { make, setHtml } from "../app/html.js";
import { patch } from "../app/morph.js";
import { say } from "../app/say.js";
import { clock, moment } from "../app/times.js";
import { sentFiles } from "../files/sent.js";

/** @typedef {import("../app/api.js").Message} Message */
/** @typedef {import("../app/api.js").Part} Part */
/** @typedef {{ label: string, act: () => void }} Remedy */

export class ExchangeView {
  /**
   * @param {Message} message
   * @param {string} words what it says, where it is a button's
   */
  constructor(message, words) {
    this.id = message.id;
    this.at = message.at;
    this.seq = 0;
    this.answered = false;
    this.arrived = false;
    this.failed = false;
    this.bubble = make("p", { class: "bubble", dir: "auto", hidden: !words }, words);
    this.time = make("time", { datetime: message.at, title: moment(message.at), dir: "auto" }, clock(message.at));
    this.why = make("p", { class: "note" });
    this.remedies = make("p", { class: "remedies" });
    const nothing = !words && !message.action && message.files.length === 0; // the tutor speaks first
    const said = make(
      "article",
      { class: "turn you", hidden: nothing },
      make("h2", { class: "unseen" }, say("you")),
      this.bubble,
      ...sentFiles(message.files),
      this.time,
      this.why,
      this.remedies,
    );
    this.element = make("div", { class: "exchange" }, said);
    /** @type {HTMLElement | null} */
    this.reply = null;
    /** @type {HTMLElement | null} the reply's words while they grow, and its first ones after */
    this.prose = null;
  }

  /** Whether the tutor still owes a reply. */
  get waits() {
    return !this.answered && !this.failed;
  }

  /**
   * Say under the message how it is doing; nothing where all is well.
   * @param {string} text
   * @param {Remedy[]} [remedies] what can be done about it
   */
  note(text, remedies = []) {
    if (this.why.textContent !== text) this.why.textContent = text;
    const buttons = remedies.map(({ label, act }) => {
      const button = make("button", { type: "button", class: "quiet" }, label);
      button.addEventListener("click", act);
      return button;
    });
    this.remedies.replaceChildren(...buttons);
    this.element.classList.toggle("failed", this.failed);
  }

  /** @param {string} name of the day that begins with this message; "" where it goes on */
  showDay(name) {
    const shown = this.element.querySelector(".day");
    if (shown?.textContent === name || (!shown && !name)) return;
    shown?.remove();
    if (name) this.element.prepend(make("p", { class: "day" }, name));
  }

  /** From here on it is new. */
  showNew() {
    this.element.prepend(make("p", { class: "new" }, say("new")));
  }

  /**
   * More of the reply has come.
   * @param {number} keep how many of the blocks shown so far stay as they are
   * @param {string} html the blocks after them
   */
  grow(keep, html) {
    if (this.answered || (!this.prose && !html)) return;
    this.prose ??= this.startReply().appendChild(make("div", { class: "prose", dir: "auto" }));
    patch(this.prose, html, Math.min(keep, this.prose.childNodes.length));
  }

  startReply() {
    const title = make("h2", { class: "unseen" }, say("tutor"));
    this.reply = make("article", { class: "turn tutor growing", tabindex: -1, "aria-busy": "true" }, title);
    this.element.append(this.reply);
    return this.reply;
  }

  /**
   * The reply is whole.
   * @param {Part[]} parts
   * @param {(card: Part) => HTMLElement} show makes a question's element
   */
  finish(parts, show) {
    const reply = this.reply ?? this.startReply();
    const grown = this.prose;
    const nodes = parts.map((part) => (part === parts[0] && grown && part.type === "text" ? grown : element(part, show)));
    if (grown && nodes[0] === grown) patch(grown, parts[0].html);
    else grown?.remove();
    reply.append(...nodes.filter((node) => node !== grown));
    if (parts.length) reply.append(this.tools(reply));
    reply.classList.remove("growing");
    reply.removeAttribute("aria-busy");
    this.answered = true;
    this.failed = false;
    this.note("");
  }

  /** @param {HTMLElement} reply */
  tools(reply) {
    const button = make("button", { type: "button", class: "tool copy", title: say("copy"), "aria-label": say("copy") });
    button.addEventListener("click", async () => {
      const done = await clip(reply);
      button.classList.toggle("done", done);
      announce(say(done ? "copied" : "not-copied"));
      setTimeout(() => button.classList.remove("done"), 2000);
    });
    return make("div", { class: "tools" }, button);
  }
}

/**
 * @param {Part} part
 * @param {(card: Part) => HTMLElement} show
 */
function element(part, show) {
  if (part.type === "card") return show(part);
  if (part.type === "image") return make("figure", {}, make("img", { src: part.src, alt: part.alt }));
  const text = make("div", { class: part.type === "chart" ? "chart" : "prose", dir: "auto" });
  setHtml(text, part.html);
  return text;
}
