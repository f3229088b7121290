// The chat: what is sent, what comes, and which of the student's conversations is shown.

import { history, login, stop } from "../app/api.js";
import { announce } from "../app/announce.js";
import { byId } from "../app/html.js";
import { say } from "../app/say.js";
import { Composer } from "./composer.js";
import { Conversation } from "./conversation.js";
import { Outbox } from "./outbox.js";
import { Past } from "./past.js";
import { isNearEnd, reveal, scrollToEnd, startScrolling } from "./scrolling.js";
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
      sent: (id) => this.conversation.confirm(id),
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
      },
      (state) => this.connection(state),
    );
    this.composer = new Composer((text) => this.submit({ text }), () => stop(this.conversation.place));
    this.past = new Past();
    /** Whether the last thing sent came from a button that is gone by the time of the reply. */
    this.byButton = false;
    this.doing = "";
    for (const button of document.querySelectorAll(".suggestion")) {
      button.addEventListener("click", () => this.submit({ text: button.textContent ?? "" }));
    }
    startScrolling();
  }

  /**
   * Show a conversation, then listen; tries again until the server answers.
   * @param {string} place
   */
  async open(place) {
    const conversation = new Conversation(place, (action) => this.submit({ action }));
    this.conversation = conversation;
    this.composer.open(place);
    this.doing = "";
    for (const message of this.outbox.of(place)) conversation.addOutgoing(message);
    for (const message of this.outbox.failed(place)) this.refused(message);
    try {
      await login();
      const recent = await history(place);
      if (this.conversation !== conversation) return;
      conversation.add(recent.exchanges);
      this.past.open(conversation, recent.more);
    } catch {
      if (this.conversation !== conversation) return;
      showConnection("reconnecting");
      setTimeout(() => this.conversation === conversation && this.open(place), RETRY);
      return;
    }
    this.refresh();
    scrollToEnd();
    this.stream.follow(place, () => conversation.last);
  }

  /** @param {{ text?: string, action?: Action }} what */
  submit(what) {
    this.byButton = document.activeElement instanceof HTMLButtonElement && document.activeElement.id !== "send";
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
    const near = isNearEnd();
    this.conversation.add([exchange]);
    this.doing = text;
    this.refresh();
    if (near) scrollToEnd();
  }

  /** @param {Delta} delta */
  grow({ seq, keep, html }) {
    const near = isNearEnd();
    this.conversation.at(seq)?.grow(keep, html);
    this.showDoing();
    if (near) scrollToEnd();
  }

  /** @param {{ text: string }} why the answer takes longer */
  held({ text }) {
    this.conversation.noteWaiting(text);
    showDoing("");
  }

  /** @param {Exchange} exchange */
  answered(exchange) {
    const near = isNearEnd();
    const grown = Boolean(this.conversation.at(exchange.seq)?.prose);
    const [view] = this.conversation.add([exchange]);
    this.doing = "";
    this.refresh();
    if (!view?.reply) return;
    showUnseen();
    // a keyboard goes on where the button was, a screen reader with the reply
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (this.byButton && lost) view.reply.focus({ preventScroll: true });
    else announce(view.reply);
    this.byButton = false;
    if (near && grown) scrollToEnd();
    else if (near) reveal(view.reply);
  }

  /** @param {"connected" | "reconnecting"} state */
  connection(state) {
    showConnection(state);
    if (state === "connected") this.outbox.flush();
  }

  refresh() {
    byId("welcome").hidden = !this.conversation.empty;
    this.composer.busy = this.conversation.waiting;
    this.showDoing();
  }

  showDoing() {
    const growing = this.conversation.log.querySelector(".growing") !== null;
    showDoing(this.conversation.waiting && !growing ? this.doing || say("thinking") : "");
  }
}

/** A UUID, also where the page came by plain http and the browser's own function is missing. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
