// Looks how the open question stands in the record: it may have been answered in another conversation or on another
// channel, of which this conversation tells nothing.

import { read } from "../app/api.js";

/**
 * @typedef {{ state: string, open: boolean, tries: { value: string, state: string }[], hints: string[],
 *   points: string[] }} Standing
 */

/** Milliseconds between two looks while the page is looked at and a question is open. */
const EVERY = 20_000;

export class Elsewhere {
  /**
   * @param {() => string} open the target of the question that is open here; "" where none is
   * @param {(target: string, standing: Standing) => void} found
   */
  constructor(open, found) {
    this.open = open;
    this.found = found;
    /** @type {Set<string>} of which the record knows nothing */
    this.unknown = new Set();
    document.addEventListener("visibilitychange", () => this.look());
    addEventListener("focus", () => this.look());
    setInterval(() => this.look(), EVERY);
  }

  async look() {
    const target = this.open();
    if (!target || document.hidden || this.unknown.has(target)) return;
    try {
      this.found(target, await read(`api/cards/${encodeURIComponent(target)}`));
    } catch (error) {
      if (error instanceof Error && error.message.endsWith(": 404")) this.unknown.add(target);
    }
  }
}
