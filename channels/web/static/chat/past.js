// Earlier messages: they come as one scrolls up to them, or by a button.

import { history } from "../app/api.js";
import { byId } from "../app/html.js";

/** How far above the window the beginning may be when more is fetched. */
const AHEAD = "800px";

export class Past {
  constructor() {
    this.button = /** @type {HTMLButtonElement} */ (byId("earlier"));
    /** @type {import("./conversation.js").Conversation | null} */
    this.conversation = null;
    this.button.addEventListener("click", () => this.more());
    this.sight = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && this.more(), {
      rootMargin: `${AHEAD} 0px 0px 0px`,
    });
  }

  /**
   * @param {import("./conversation.js").Conversation} conversation
   * @param {boolean} more whether there are earlier messages
   */
  open(conversation, more) {
    this.conversation = conversation;
    this.offer(more);
  }

  /** @param {boolean} more */
  offer(more) {
    this.button.hidden = !more;
    this.button.disabled = false;
    // looks anew: what is in sight already counts as well
    this.sight.disconnect();
    if (more) requestAnimationFrame(() => this.sight.observe(this.button));
  }

  /**
   * Fetch earlier messages and keep what is being read where it is.
   * @param {number} [count] how many
   */
  async more(count) {
    const conversation = this.conversation;
    if (!conversation || this.button.disabled) return;
    this.button.disabled = true;
    this.sight.disconnect();
    try {
      const earlier = await history(conversation.place, conversation.first, count);
      if (this.conversation !== conversation) return;
      const oldest = conversation.log.firstElementChild;
      const before = oldest?.getBoundingClientRect().bottom ?? 0; // the day above it may go
      conversation.add(earlier.exchanges);
      this.offer(earlier.more);
      scrollBy({ top: (oldest?.getBoundingClientRect().bottom ?? 0) - before, behavior: "instant" });
    } catch {
      this.button.disabled = false; // by the button, it can be tried again
    }
  }

  /**
   * Fetch back to a message.
   * @param {number} seq
   */
  async reach(seq) {
    const conversation = this.conversation;
    while (conversation && this.conversation === conversation && !this.button.hidden && (conversation.first ?? 0) > seq) {
      const before = conversation.first;
      await this.more(200);
      if (conversation.first === before) return;
    }
  }
}
