// Search in one's own conversations.

import { search } from "../app/api.js";
import { byId, make } from "../app/html.js";
import { say } from "../app/say.js";
import { clock, day } from "../app/times.js";

/** Milliseconds after the last letter. */
const PAUSE = 250;

export class Search {
  /** @param {() => void} chosen called when a place is gone to */
  constructor(chosen) {
    this.chosen = chosen;
    this.box = /** @type {HTMLInputElement} */ (byId("seek"));
    this.results = byId("found");
    this.timer = 0;
    this.asked = 0;
    this.box.addEventListener("input", () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.look(), PAUSE);
    });
    this.box.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !this.box.value) return;
      event.preventDefault(); // empties the box before it closes the panel
      this.box.value = "";
      this.look();
    });
  }

  async look() {
    const words = this.box.value.trim();
    const asked = ++this.asked;
    byId("places-list").hidden = Boolean(words);
    this.results.hidden = !words;
    if (!words) return;
    try {
      const { hits, more } = await search(words);
      if (asked !== this.asked) return;
      this.results.replaceChildren(this.count(hits.length, more), make("ul", {}, ...hits.map((hit) => this.item(hit))));
    } catch {
      if (asked === this.asked) this.results.replaceChildren(make("p", { role: "status" }, say("seek-failed")));
    }
  }

  /**
   * @param {number} count
   * @param {boolean} more
   */
  count(count, more) {
    return make("p", { role: "status" }, say(more && count ? "seek-first" : "seek-found", { count }));
  }

  /** @param {import("../app/api.js").Hit} hit */
  item({ place, seq, at, pieces }) {
    const words = pieces.map(({ text, found }) => (found ? make("mark", {}, text) : text));
    const link = make(
      "a",
      { href: `#/c/${place}/${seq}`, dir: "auto" },
      make("span", { class: "words" }, ...words),
      make("time", { datetime: at }, `${day(at)}, ${clock(at)}`),
    );
    link.addEventListener("click", () => this.chosen());
    return make("li", {}, link);
  }
}
