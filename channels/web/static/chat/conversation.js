// The conversation on the page: exchanges in their order, and the newest buttons below them.

import { make, setHtml, byId } from "../app/html.js";
import { say } from "../app/say.js";
import { CardView } from "../cards/card.js";
import { cardKey, cardOf, cardStates } from "../cards/cards.js";

/** @typedef {import("../app/api.js").Exchange} Exchange */
/** @typedef {import("../app/api.js").Outgoing} Outgoing */
/** @typedef {import("../app/api.js").Action} Action */

/** Milliseconds after which a message that is on its way says so. */
const SLOW = 600;

export class Conversation {
  /** @param {(action: Action) => void} act called when a button is pressed */
  constructor(act) {
    this.act = act;
    this.log = byId("log");
    /** @type {Exchange[]} those with a place, in order */
    this.exchanges = [];
    /** @type {Map<string, HTMLElement>} by message id */
    this.elements = new Map();
    /** @type {Map<string, CardView>} */
    this.cards = new Map();
  }

  /** The newest reply's sequence number. */
  get last() {
    return this.exchanges.findLast((exchange) => exchange.reply)?.seq ?? 0;
  }

  /** Whether something is unanswered. */
  get waiting() {
    return this.log.querySelector(".exchange:not(.answered):not(.failed)") !== null;
  }

  /** Whether nothing has been said yet. */
  get empty() {
    return this.elements.size === 0;
  }

  /**
   * Show a message that is on its way.
   * @param {Outgoing} message
   */
  addOutgoing(message) {
    const action = message.action ?? null;
    const element = this.exchangeOf({ id: message.id, text: message.text ?? "", action, at: "" });
    setTimeout(() => element.classList.contains("sent") || this.note(message.id, say("sending")), SLOW);
    this.log.append(element);
    this.refresh();
  }

  /**
   * A message has arrived.
   * @param {string} id
   */
  confirm(id) {
    this.elements.get(id)?.classList.add("sent");
    this.note(id, "");
  }

  /**
   * Say under a message how it is doing; nothing where all is well.
   * @param {string} id
   * @param {string} text
   * @param {boolean} [failed]
   */
  note(id, text, failed = false) {
    const element = this.elements.get(id);
    if (!element) return;
    if (failed) element.classList.add("sent");
    element.classList.toggle("failed", failed);
    /** @type {HTMLElement} */ (element.querySelector(".note")).textContent = text;
    if (failed) this.refresh();
  }

  /**
   * Say under each message that has arrived and is not answered how it is doing.
   * @param {string} text
   */
  noteWaiting(text) {
    for (const element of this.log.querySelectorAll(".exchange.sent:not(.answered):not(.failed)")) {
      this.note(/** @type {HTMLElement} */ (element).dataset.id ?? "", text);
    }
  }

  /**
   * Take exchanges in, wherever they belong.
   * @param {Exchange[]} exchanges
   */
  add(exchanges) {
    for (const exchange of exchanges) {
      const known = this.exchanges.findIndex((other) => other.seq === exchange.seq);
      if (known >= 0 && (this.exchanges[known].reply || !exchange.reply)) continue;
      if (known >= 0) this.exchanges[known] = exchange;
      else this.exchanges.push(exchange);
      this.exchanges.sort((one, other) => one.seq - other.seq);
      this.place(exchange);
    }
    this.refresh();
  }

  /** @param {Exchange} exchange */
  place(exchange) {
    const element = this.exchangeOf(exchange.message);
    this.confirm(exchange.message.id);
    const next = this.exchanges[this.exchanges.indexOf(exchange) + 1];
    const before = next ? this.elements.get(next.message.id) : this.log.querySelector(".exchange:not([data-seq])");
    const inPlace = element.dataset.seq === String(exchange.seq);
    element.dataset.seq = String(exchange.seq);
    if (!inPlace && before !== element) this.log.insertBefore(element, before ?? null);
    if (exchange.reply) {
      element.classList.add("answered");
      element.append(this.replyOf(exchange));
    }
  }

  /** @param {import("../app/api.js").Message} message */
  exchangeOf(message) {
    const known = this.elements.get(message.id);
    if (known) return known;
    const bubble = make("p", { class: "bubble", dir: "auto" }, this.wordsOf(message));
    const said = make("article", { class: "turn you" }, make("h2", { class: "unseen" }, say("you")), bubble);
    said.append(make("p", { class: "note" }));
    const element = make("div", { class: "exchange", "data-id": message.id }, said);
    this.elements.set(message.id, element);
    return element;
  }

  /** @param {import("../app/api.js").Message} message */
  wordsOf(message) {
    const { action, text } = message;
    if (!action) return text;
    if (action.kind === "answer") {
      const card = this.exchanges.map(cardOf).findLast((one) => one?.target === action.target);
      const labels = (card?.options ?? []).filter((option) => action.value.split(",").includes(option.value));
      return labels.length ? labels.map((option) => option.label).join(", ") : this.labelOf(action);
    }
    return action.kind === "start" ? action.value : say(`action-${action.kind}`);
  }

  /**
   * What stands on the button of an answer; the answer itself where it was typed.
   * @param {Action} action
   */
  labelOf({ target, value }) {
    const choices = this.exchanges.flatMap((exchange) => exchange.reply?.choices ?? []);
    const same = (/** @type {import("../app/api.js").Choice} */ { action }) => action.target === target && action.value === value;
    return choices.findLast((choice) => choice.action.kind === "answer" && same(choice))?.label ?? value;
  }

  /** @param {Exchange} exchange */
  replyOf(exchange) {
    const article = make("article", { class: "turn tutor", tabindex: -1 });
    article.append(make("h2", { class: "unseen" }, say("tutor")));
    for (const part of exchange.reply?.parts ?? []) {
      if (part.type === "card") {
        const answer = (/** @type {string} */ value) => this.act({ kind: "answer", target: part.target, value });
        const view = new CardView(part, cardKey(exchange), answer);
        this.cards.set(cardKey(exchange), view);
        article.append(view.element);
      } else if (part.type === "image") {
        article.append(make("figure", {}, make("img", { src: part.src, alt: part.alt })));
      } else {
        const text = make("div", { class: "prose", dir: "auto" });
        setHtml(text, part.html);
        article.append(text);
      }
    }
    return article;
  }

  /** Bring cards and buttons to the state that the conversation is in. */
  refresh() {
    const busy = this.waiting;
    for (const [key, state] of cardStates(this.exchanges)) {
      const view = this.cards.get(key);
      if (view && !(busy && state.open)) view.show(state);
    }
    this.showChoices(busy);
  }

  /** @param {boolean} busy */
  showChoices(busy) {
    const newest = this.exchanges.findLast((exchange) => exchange.reply);
    const card = newest && cardOf(newest);
    const choices = busy ? [] : (newest?.reply?.choices ?? []);
    const open = this.exchanges.map(cardOf).findLast(Boolean);
    const single = open?.kind === "single_choice";
    // what stands on the card needs no button below it; marks for a free answer stand nowhere else
    const needed = single ? !card : !open?.options.length;
    const buttons = choices
      .filter((choice) => choice.action.kind !== "answer" || needed)
      .map((choice) => this.choiceButton(choice, single));
    const row = byId("choices");
    row.replaceChildren(...buttons);
    row.hidden = buttons.length === 0;
  }

  /**
   * @param {import("../app/api.js").Choice} choice
   * @param {boolean} lettered whether answers are letters
   */
  choiceButton(choice, lettered) {
    const letter = lettered && choice.action.kind === "answer";
    const button = make("button", { type: "button", class: letter ? "choice letter" : "choice" }, choice.label);
    if (letter) button.setAttribute("aria-label", say("answer-with", { label: choice.label }));
    button.addEventListener("click", () => this.act(choice.action));
    return button;
  }
}
