// Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html) for requests that need headers,
// which the browser's own EventSource does not send. Who listens connects anew by itself, so that is not done here.

import { who } from "./who.js";

/** @typedef {{ addEventListener: EventTarget["addEventListener"], close: () => void }} Source */

/**
 * @param {string} address
 * @returns {Source}
 */
export function openEvents(address) {
  return Object.keys(who.headers).length ? new Listened(address) : new EventSource(address);
}

class Listened extends EventTarget {
  /** @param {string} address */
  constructor(address) {
    super();
    this.ending = new AbortController();
    this.listen(address).catch(() => {}).finally(() => {
      if (!this.ending.signal.aborted) this.dispatchEvent(new Event("error"));
    });
  }

  close() {
    this.ending.abort();
  }

  /** @param {string} address */
  async listen(address) {
    const headers = { Accept: "text/event-stream", ...who.headers };
    const answer = await fetch(address, { headers, signal: this.ending.signal, cache: "no-store" });
    if (!answer.ok || !answer.body) return;
    this.dispatchEvent(new Event("open"));
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      const blocks = (rest + piece.value).split(/\r\n\r\n|\n\n|\r\r/);
      rest = blocks.pop() ?? "";
      for (const block of blocks) this.tell(block);
    }
  }

  /** @param {string} block the lines of one event */
  tell(block) {
    let type = "message";
    /** @type {string[]} */
    const data = [];
    for (const line of block.split(/\r\n|\n|\r/)) {
      const [, field, value] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
      if (field === "event") type = value;
      if (field === "data") data.push(value);
    }
    if (data.length) this.dispatchEvent(new MessageEvent(type, { data: data.join("\n") }));
  }
}
