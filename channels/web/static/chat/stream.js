// Listens to the server, and goes on where it was after the connection was lost.

import { openEvents } from "../app/events.js";

/** @typedef {import("../app/events.js").Source} Source */

const PAUSES = [0.5, 1, 2, 4, 8];
/** The server gives a sign of life every 15 seconds. */
const SILENCE = 40;
/** A page that nobody looks at gives its connection back: browsers allow few. */
const HIDDEN = 60;

export class Stream {
  /**
   * @param {Record<string, (data: any) => void>} on what to do with each kind of event
   * @param {(state: "connected" | "reconnecting") => void} changed
   */
  constructor(on, changed) {
    this.on = on;
    this.changed = changed;
    this.place = "";
    this.last = () => 0;
    this.following = false;
    this.failures = 0;
    /** @type {Source | null} */
    this.source = null;
    this.timer = 0;
    this.hiding = 0;
    addEventListener("online", () => this.open());
    addEventListener("pagehide", () => this.close());
    addEventListener("pageshow", (event) => event.persisted && this.open());
    document.addEventListener("visibilitychange", () => this.seen());
  }

  /**
   * @param {string} place the conversation
   * @param {() => number} last the newest reply's sequence number that the page has
   */
  follow(place, last) {
    this.place = place;
    this.last = last;
    this.following = true;
    this.failures = 0;
    this.open();
  }

  /** Listen to nothing until a conversation is followed again. */
  leave() {
    this.following = false;
    this.close();
  }

  /** Connect anew. */
  open() {
    this.close();
    if (!this.following) return;
    const source = openEvents(`api/stream?${new URLSearchParams({ place: this.place, last: `${this.last()}` })}`);
    this.source = source;
    source.addEventListener("open", () => {
      this.failures = 0;
      this.changed("connected");
      this.watch();
    });
    source.addEventListener("ping", () => this.watch());
    source.addEventListener("error", () => this.again());
    for (const [name, handle] of Object.entries(this.on)) {
      source.addEventListener(name, (event) => {
        if (this.source !== source) return;
        this.watch();
        handle(JSON.parse(/** @type {MessageEvent} */ (event).data));
      });
    }
  }

  close() {
    clearTimeout(this.timer);
    this.source?.close();
    this.source = null;
  }

  /** Connect anew, later each time. */
  again() {
    this.close();
    this.changed("reconnecting");
    const pause = PAUSES[Math.min(this.failures++, PAUSES.length - 1)] * (0.75 + Math.random() / 2);
    this.timer = setTimeout(() => this.open(), pause * 1000);
  }

  watch() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.again(), SILENCE * 1000);
  }

  seen() {
    clearTimeout(this.hiding);
    if (document.hidden) this.hiding = setTimeout(() => this.close(), HIDDEN * 1000);
    else if (!this.source) this.open();
  }
}
