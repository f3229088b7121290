// Messages on their way: kept until the server has confirmed them, repeated with the same id, in order. What the server
// refuses is kept as well, until its writer tries again or lets it go.

import { login, send } from "../app/api.js";
import { keep, keptUnder } from "../app/keep.js";

/** @typedef {import("../app/api.js").Outgoing} Outgoing */
/** @typedef {Outgoing & { reason: string }} Refused */

const WAITS = "outbox.";
const REFUSED = "refused.";
const FIRST_PAUSE = 1;
const LONGEST_PAUSE = 15;
const BACK_OFF = new Set([408, 409, 425, 429]);

export class Outbox {
  /**
   * @param {{ sent: (id: string) => void, waits: (id: string, why: "waiting" | "slow-down") => void,
   *   refused: (message: Refused) => void, renewed: () => void }} tell
   */
  constructor(tell) {
    this.tell = tell;
    this.running = false;
    this.pause = FIRST_PAUSE;
    this.renewals = 0;
    this.added = 0;
    this.wake = () => {};
    addEventListener("online", () => this.wake());
  }

  /** @returns {Outgoing[]} what is not confirmed, oldest first */
  get messages() {
    return keptUnder(WAITS).map(([, message]) => message).filter(Boolean);
  }

  /** @param {string} place */
  of(place) {
    return this.messages.filter((message) => message.place === place);
  }

  /**
   * @param {string} place
   * @returns {Refused[]} what was refused in a conversation
   */
  failed(place) {
    const there = keptUnder(REFUSED).map(([, message]) => message).filter((message) => message?.place === place);
    return there.sort((one, other) => (one.at < other.at ? -1 : 1));
  }

  /** @param {Outgoing} message */
  add(message) {
    keep(`${WAITS}${message.at} ${String(this.added++).padStart(6, "0")} ${message.id}`, message);
    this.flush();
  }

  /** @param {Outgoing} message that was refused */
  again(message) {
    this.forget(message.id);
    this.add(message);
  }

  /** @param {string} id of a message that was refused */
  forget(id) {
    keep(REFUSED + id, null);
  }

  /** Send what waits, one after the other; ends when nothing does. */
  async flush() {
    if (this.running) return this.wake();
    this.running = true;
    for (let message = this.messages[0]; message; message = this.messages[0]) {
      if (await this.deliver(message)) {
        for (const [name, other] of keptUnder(WAITS)) if (other?.id === message.id) keep(name, null);
        this.pause = FIRST_PAUSE;
        this.renewals = 0;
      }
    }
    this.running = false;
  }

  /**
   * @param {Outgoing} message
   * @returns {Promise<boolean>} whether it is done with: confirmed, or refused for good
   */
  async deliver(message) {
    try {
      const answer = await send(message);
      if (answer.status === 202) {
        this.tell.sent(message.id);
        return true;
      }
      if (answer.status === 403 && !this.renewals) {
        // the cookie is gone or has run out: begin anew, once
        await login();
        this.renewals += 1;
        this.tell.renewed();
        return false;
      }
      if (answer.status < 500 && !BACK_OFF.has(answer.status)) {
        const refused = { ...message, reason: answer.error };
        keep(REFUSED + message.id, refused);
        this.tell.refused(refused);
        return true;
      }
      this.tell.waits(message.id, answer.status === 429 ? "slow-down" : "waiting");
      await this.rest(answer.retryAfter);
    } catch {
      this.tell.waits(message.id, "waiting");
      await this.rest(0);
    }
    return false;
  }

  /** @param {number} seconds at least; longer each time, until woken */
  async rest(seconds) {
    const pause = Math.max(seconds, this.pause);
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
    await new Promise((resolve) => {
      const timer = setTimeout(resolve, pause * 1000);
      this.wake = () => {
        if (seconds) return; // the server said when
        clearTimeout(timer);
        resolve(undefined);
      };
    });
    this.wake = () => {};
  }
}
