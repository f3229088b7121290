// The box to write in: Enter sends, Shift with Enter breaks the line, a draft of each conversation survives a reload.

import { fit } from "../app/fit.js";
import { byId } from "../app/html.js";
import { keep, kept } from "../app/keep.js";

export class Composer {
  /**
   * @param {(text: string) => void} send
   * @param {() => void} stop called when the tutor is told to stop
   */
  constructor(send, stop) {
    this.box = /** @type {HTMLTextAreaElement} */ (byId("compose"));
    this.key = "";
    this.waits = false;
    const form = /** @type {HTMLFormElement} */ (byId("composer"));
    this.box.addEventListener("input", () => this.changed());
    this.box.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        form.requestSubmit();
      }
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const text = this.box.value.trim();
      if (text) {
        this.box.value = "";
        this.changed();
        send(text);
      }
      this.box.focus();
    });
    byId("stop").addEventListener("click", () => {
      stop();
      this.box.focus();
    });
  }

  /** @param {string} place the conversation that is written to now */
  open(place) {
    this.key = `draft.${place}`;
    this.box.value = kept(this.key) ?? "";
    this.changed();
  }

  /** @param {boolean} waits whether the tutor owes a reply: then it can be told to stop */
  set busy(waits) {
    this.waits = waits;
    this.showButtons();
  }

  changed() {
    fit(this.box);
    keep(this.key, this.box.value);
    this.showButtons();
  }

  showButtons() {
    const stops = this.waits && !this.box.value.trim();
    byId("stop").hidden = !stops;
    byId("send").hidden = stops;
  }
}
