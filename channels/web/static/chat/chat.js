// The chat: what is sent, what comes, and which of the student's conversations is shown.

import { history, login, stop } from "../app/api.js";
import { announce } from "../app/announce.js";
import { byId } from "../app/html.js";
import { keep } from "../app/keep.js";
import { showIn } from "../app/language.js";
import { newId } from "../app/new-id.js";
import { say } from "../app/say.js";
import { inSight } from "../app/sight.js";
import { Elsewhere } from "../cards/elsewhere.js";
import { Composer } from "./composer.js";
import { Conversation } from "./conversation.js";
import { Outbox } from "./outbox.js";
import { Past } from "./past.js";
import { Places } from "./places.js";
import { atEnd, letGo, reveal, scrollToEnd, startScrolling } from "./scrolling.js";
import { Search } from "./search.js";
import { markSeen, seen } from "./seen.js";
import { showConnection, showDoing, showUnseen } from "./status.js";
import { Stream } from "./stream.js";

/** @typedef {import("../app/api.js").Exchange} Exchange */
/** @typedef {import("../app/api.js").Outgoing} Outgoing */
/** @typedef {import("../app/api.js").Action} Action */
/** @typedef {{ seq: number, keep: number, html: string }} Delta */

const RETRY = 2000;

export class Chat {
  constructor() {
    this.conversation = new Conversation("", () => {});
    this.outbox = new Outbox({
      sent: (id) => {
        this.conversation.confirm(id);
        this.refresh();
      },
      waits: (id, why) => this.conversation.views.get(id)?.note(say(why)),
      refused: (message) => this.refused(message),
      renewed: () => this.stream.open(),
    });
    this.stream = new Stream(
      {
        thinking: (data) => this.thinking(data),
        delta: (data) => this.grow(data),
        held: (data) => this.held(data),
        reply: (data) => this.answered(data),
        elsewhere: () => this.elsewhere.look(),
      },
      (state) => this.connection(state),
    );
    this.composer = new Composer((text, files) => this.submit({ text, files }), () => stop(this.conversation.place));
    this.past = new Past();
    this.elsewhere = new Elsewhere(
      () => this.conversation.open,
      (target, standing) => this.conversation.addStanding(target, standing),
    );
    this.places = new Places();
    this.search = new Search(() => this.places.close());
    /** Whether the last thing sent came from a button or a card that is gone or closed by the time of the reply. */
    this.byButton = false;
    this.doing = "";
    for (const button of document.querySelectorAll(".suggestion")) {
      button.addEventListener("click", () => this.submit({ text: button.textContent ?? "" }));
    }
    const language = /** @type {HTMLSelectElement} */ (byId("language"));
    language.addEventListener("change", () => {
      this.submit({ action: { kind: "language", target: "", value: language.value } });
    });
    document.addEventListener("visibilitychange", () => this.noteSeen());
    startScrolling();
  }

  /**
   * Show a conversation, unless it is shown already.
   * @param {string} place
   * @param {number} [seq] a message in it
   */
  async show(place, seq) {
    keep("place", place);
    if (!this.stream.following || place !== this.conversation.place) await this.open(place);
    if (seq) await this.reveal(seq);
  }

  /** @param {number} seq of a message to be brought into sight */
  async reveal(seq) {
    await this.past.reach(seq);
    const view = this.conversation.at(seq);
    letGo();
    view?.element.scrollIntoView({ block: "center" });
    view?.element.classList.add("found");
    setTimeout(() => view?.element.classList.remove("found"), 3000);
  }

  /**
   * Show a conversation, then listen; tries again until the server answers.
   * @param {string} place
   */
  async open(place) {
    const conversation = new Conversation(place, (action) => this.submit({ action }));
    this.conversation = conversation;
    this.stream.leave();
    this.composer.open(place);
    this.doing = "";
    for (const message of this.outbox.of(place)) conversation.addOutgoing(message);
    for (const message of this.outbox.failed(place)) {
      conversation.addOutgoing(message);
      this.refused(message);
    }
    try {
      const [recent] = await Promise.all([history(place), login()]);
      if (this.conversation !== conversation) return;
      conversation.add(recent.exchanges);
      this.showNew(seen(place));
      this.past.open(conversation, recent.more);
    } catch {
      if (this.conversation !== conversation) return;
      showConnection("reconnecting");
      setTimeout(() => this.conversation === conversation && this.open(place), RETRY);
      return;
    }
    this.refresh();
    if (!conversation.empty) scrollToEnd();
    this.stream.follow(place, () => conversation.last);
    this.elsewhere.look();
    this.noteSeen();
    this.places.open(place);
  }

  /** @param {number | undefined} before the number up to which replies were seen */
  showNew(before) {
    const first = this.conversation.exchanges.find((exchange) => exchange.reply && exchange.seq > (before ?? Infinity));
    if (first && before) this.conversation.at(first.seq)?.showNew();
  }

  noteSeen() {
    if (inSight()) markSeen(this.conversation.place, this.conversation.last);
  }

  /** @param {{ text?: string, action?: Action, files?: import("../app/api.js").Kept[] }} what */
  submit(what) {
    this.byButton = Boolean(document.activeElement?.matches("button:not(#send), .card input"));
    const message = { id: newId(), place: this.conversation.place, at: new Date().toISOString(), ...what };
    this.conversation.addOutgoing(message);
    this.outbox.add(message);
    this.refresh();
    scrollToEnd();
  }

  /** @param {Outgoing & { reason?: string }} message that the server will not take as it is */
  refused(message) {
    const again = () => {
      this.conversation.remove(message.id);
      this.conversation.addOutgoing(message);
      this.outbox.again(message);
      this.refresh();
    };
    const forget = () => {
      this.conversation.remove(message.id);
      this.outbox.forget(message.id);
      this.refresh();
    };
    this.conversation.fail(message.id, say("not-sent", { reason: message.reason ?? "" }), [
      { label: say("try-again"), act: again },
      { label: say("forget"), act: forget },
    ]);
    this.refresh();
  }

  /** @param {{ exchange: Exchange, text: string }} turn that has begun, and what is being done */
  thinking({ exchange, text }) {
    this.conversation.add([exchange]);
    this.doing = text;
    this.refresh();
  }

  /** @param {Delta} delta */
  grow({ seq, keep, html }) {
    this.conversation.at(seq)?.grow(keep, html);
    this.showDoing();
  }

  /** @param {{ text: string }} why the answer takes longer */
  held({ text }) {
    this.conversation.noteWaiting(text);
    showDoing("");
  }

  /** @param {Exchange} exchange */
  answered(exchange) {
    const grown = Boolean(this.conversation.at(exchange.seq)?.prose);
    const [view] = this.conversation.add([exchange]);
    this.doing = "";
    this.refresh();
    if (!view?.reply) return;
    if (exchange.reply?.language) showIn(exchange.reply.language);
    showUnseen();
    this.noteSeen();
    if (this.conversation.exchanges.length === 1) this.places.look();
    // a keyboard goes on where the button was, a screen reader with the reply
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (this.byButton && lost) view.reply.focus({ preventScroll: true });
    else announce(view.reply);
    this.byButton = false;
    if (atEnd() && this.conversation.shorten()) this.past.offer(true);
    if (!grown) reveal(view.reply);
  }

  /** @param {"connected" | "reconnecting"} state */
  connection(state) {
    showConnection(state);
    if (state === "connected") this.outbox.flush();
  }

  refresh() {
    byId("welcome").hidden = !this.conversation.empty;
    this.composer.busy = this.conversation.asked;
    this.showDoing();
  }

  showDoing() {
    const growing = this.conversation.log.querySelector(".growing") !== null;
    showDoing(this.conversation.asked && !growing ? this.doing || say("thinking") : "");
  }
}
