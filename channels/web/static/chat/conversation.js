// A conversation on the page: exchanges in their order by day, and the newest buttons below them.

import { byId, make } from "../app/html.js";
import { say } from "../app/say.js";
import { day, dayOf } from "../app/times.js";
import { CardView } from "../cards/card.js";
import { cardKey, cardOf, cardStates, isOpen, withStanding } from "../cards/cards.js";
import { ExchangeView } from "./exchange.js";

/** @typedef {import("../app/api.js").Exchange} Exchange */
/** @typedef {import("../app/api.js").Outgoing} Outgoing */
/** @typedef {import("../app/api.js").Message} Message */
/** @typedef {import("../app/api.js").Action} Action */
/** @typedef {import("../app/api.js").Part} Part */

/** Milliseconds after which a message that is on its way says so. */
const SLOW = 600;
/** Where so many exchanges are shown, all but the last few are let go of. */
const MOST = 100;
const LEAST = 40;

export class Conversation {
  /**
   * @param {string} place which of the student's conversations
   * @param {(action: Action) => void} act called when a button is pressed
   */
  constructor(place, act) {
    this.place = place;
    this.act = act;
    this.log = byId("log");
    this.log.replaceChildren();
    /** @type {Exchange[]} those with a place, in order */
    this.exchanges = [];
    /** @type {Map<string, ExchangeView>} by message id */
    this.views = new Map();
    /** @type {Map<string, CardView>} */
    this.cards = new Map();
    /** @type {Map<string, import("../cards/elsewhere.js").Standing>} by target: of cards that were looked up */
    this.standings = new Map();
  }

  /** The target of the question that is open; "" where none is. */
  get open() {
    const open = [...cardStates(this.exchanges)].findLast(([, state]) => isOpen(state))?.[0];
    return (open && !this.waiting && this.cards.get(open)?.card.target) || "";
  }

  /**
   * Show how a card stands that may have been answered elsewhere.
   * @param {string} target
   * @param {import("../cards/elsewhere.js").Standing} standing
   */
  addStanding(target, standing) {
    this.standings.set(target, standing);
    this.refresh();
  }

  /** The newest reply's sequence number. */
  get last() {
    return this.exchanges.findLast((exchange) => exchange.reply)?.seq ?? 0;
  }

  /** The oldest exchange's sequence number. */
  get first() {
    return this.exchanges[0]?.seq;
  }

  /** Whether something is unanswered. */
  get waiting() {
    return [...this.views.values()].some((view) => view.waits);
  }

  /** Whether the tutor has something to answer. */
  get asked() {
    return [...this.views.values()].some((view) => view.arrived && view.waits);
  }

  /** Whether nothing has been said yet. */
  get empty() {
    return this.views.size === 0;
  }

  /**
   * Show a message that is on its way.
   * @param {Outgoing} message
   */
  addOutgoing(message) {
    const { id, text = "", action = null, files = [], at } = message;
    const view = this.viewOf({ id, text, action, files, at });
    setTimeout(() => view.arrived || view.failed || view.why.textContent || view.note(say("sending")), SLOW);
    this.log.append(view.element);
    this.refresh();
  }

  /**
   * A message has arrived.
   * @param {string} id
   */
  confirm(id) {
    const view = this.views.get(id);
    if (!view || view.arrived) return;
    view.arrived = true;
    view.failed = false;
    view.note("");
  }

  /**
   * A message will not arrive.
   * @param {string} id
   * @param {string} text
   * @param {import("./exchange.js").Remedy[]} remedies
   */
  fail(id, text, remedies) {
    const view = this.views.get(id);
    if (!view) return;
    view.failed = true;
    view.note(text, remedies);
    this.refresh();
  }

  /** @param {string} id */
  remove(id) {
    this.views.get(id)?.element.remove();
    this.views.delete(id);
    this.refresh();
  }

  /**
   * Say under each message that has arrived and is not answered how it is doing.
   * @param {string} text
   */
  noteWaiting(text) {
    for (const view of this.views.values()) if (view.arrived && view.waits) view.note(text);
  }

  /**
   * Take exchanges in, wherever they belong.
   * @param {Exchange[]} exchanges
   * @returns {ExchangeView[]} those that are answered now and were not before
   */
  add(exchanges) {
    const answered = exchanges.filter((exchange) => this.take(exchange)).map((exchange) => this.viewOf(exchange.message));
    this.refresh();
    return answered;
  }

  /**
   * @param {Exchange} exchange
   * @returns {boolean} whether it brings a reply that was not there
   */
  take(exchange) {
    const known = this.exchanges.findLastIndex((other) => other.seq <= exchange.seq);
    const same = this.exchanges[known]?.seq === exchange.seq;
    if (same && (this.exchanges[known].reply || !exchange.reply)) return false;
    this.exchanges.splice(same ? known : known + 1, same ? 1 : 0, exchange);
    const view = this.viewOf(exchange.message);
    this.confirm(exchange.message.id);
    if (view.seq !== exchange.seq) this.insert(view, exchange);
    if (!exchange.reply) return false;
    view.finish(exchange.reply.parts, (card) => this.cardOf(card, cardKey(exchange)));
    return true;
  }

  /**
   * @param {ExchangeView} view
   * @param {Exchange} exchange
   */
  insert(view, exchange) {
    view.seq = exchange.seq;
    view.element.dataset.seq = String(exchange.seq);
    const next = this.exchanges.find((other) => other.seq > exchange.seq);
    const before = next ? this.views.get(next.message.id)?.element : this.log.querySelector(".exchange:not([data-seq])");
    if (before !== view.element) this.log.insertBefore(view.element, before ?? null);
  }

  /**
   * Let go of what was said long ago; it comes again as one scrolls up to it.
   * @returns {boolean} whether something was let go of
   */
  shorten() {
    if (this.exchanges.length < MOST) return false;
    for (const exchange of this.exchanges.splice(0, this.exchanges.length - LEAST)) {
      this.views.get(exchange.message.id)?.element.remove();
      this.views.delete(exchange.message.id);
      this.cards.delete(cardKey(exchange));
    }
    this.refresh();
    return true;
  }

  /**
   * @param {number} seq
   * @returns {ExchangeView | undefined}
   */
  at(seq) {
    const exchange = this.exchanges.find((one) => one.seq === seq);
    return exchange && this.views.get(exchange.message.id);
  }

  /**
   * @param {Part} card
   * @param {string} key
   */
  cardOf(card, key) {
    const view = new CardView(card, key, (value) => this.act({ kind: "answer", target: card.target, value }));
    this.cards.set(key, view);
    return view.element;
  }

  /** @param {Message} message */
  viewOf(message) {
    const known = this.views.get(message.id);
    if (known) return known;
    const view = new ExchangeView(message, this.wordsOf(message));
    this.views.set(message.id, view);
    return view;
  }

  /** @param {Message} message */
  wordsOf({ action, text }) {
    if (!action) return text;
    if (action.kind === "answer") {
      const card = this.exchanges.map(cardOf).findLast((one) => one?.target === action.target);
      const labels = (card?.options ?? []).filter((option) => action.value.split(",").includes(option.value));
      return labels.length ? labels.map((option) => option.label).join(", ") : this.labelOf(action);
    }
    if (action.kind === "start") return this.labelOf(action);
    const name = say(`action-${action.kind}`);
    return action.kind === "approve" ? this.labelOf(action, name) : name; // which of many things is to be done
  }

  /**
   * What stands on the button of an answer or a request; the words themselves where they were typed.
   * @param {Action} action
   * @param {string} [otherwise]
   */
  labelOf({ kind, target, value }, otherwise = value) {
    const choices = this.exchanges.flatMap((exchange) => exchange.reply?.choices ?? []);
    const same = (/** @type {Action} */ own) => own.kind === kind && own.target === target && own.value === value;
    return choices.findLast(({ action }) => same(action))?.label ?? otherwise;
  }

  /** Bring days, cards and buttons to the state that the conversation is in. */
  refresh() {
    const busy = this.waiting;
    for (const [key, state] of cardStates(this.exchanges)) {
      const view = this.cards.get(key);
      const standing = view && isOpen(state) && this.standings.get(view.card.target);
      if (view && !(busy && state.open)) view.show(standing ? withStanding(state, standing) : state);
    }
    this.showDays();
    this.showChoices(busy);
  }

  /** A line above the first message of each day. */
  showDays() {
    const placed = this.exchanges.map((exchange) => this.viewOf(exchange.message));
    const coming = [...this.views.values()].filter((view) => !view.seq);
    let before = "";
    for (const view of [...placed, ...coming]) {
      const now = dayOf(view.at);
      view.showDay(now === before ? "" : day(view.at));
      before = now;
    }
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
    const button = make("button", { type: "button", class: letter ? "choice letter" : "choice", dir: "auto" }, choice.label);
    if (letter) button.setAttribute("aria-label", say("answer-with", { label: choice.label }));
    button.addEventListener("click", () => this.act(choice.action));
    return button;
  }
}
