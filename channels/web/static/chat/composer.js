// The box to write in: Enter sends, Shift with Enter breaks the line, a draft of each conversation survives a reload.
// Files go along; what is sent while they are on their way waits for them.

import { fit } from "../app/fit.js";
import { byId } from "../app/html.js";
import { keep, kept } from "../app/keep.js";
import { say } from "../app/say.js";
import { startChoosing } from "../files/choosing.js";
import { Tray } from "../files/tray.js";

/** @typedef {import("../files/upload.js").Kept} Kept */

export class Composer {
  /**
   * @param {(text: string, files?: Kept[]) => void} send
   * @param {() => void} stop called when the tutor is told to stop
   */
  constructor(send, stop) {
    this.send = send;
    this.box = /** @type {HTMLTextAreaElement} */ (byId("compose"));
    this.key = "";
    this.waits = false;
    /** Whether it is sent once the files are there. */
    this.held = false;
    this.tray = new Tray(() => this.filesChanged());
    this.form = /** @type {HTMLFormElement} */ (byId("composer"));
    this.box.addEventListener("input", () => this.changed());
    this.box.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        this.form.requestSubmit();
      }
    });
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
      this.box.focus();
    });
    byId("stop").addEventListener("click", () => {
      stop();
      this.box.focus();
    });
    startChoosing((files) => this.tray.add(files));
  }

  /** @param {string} place the conversation that is written to now */
  open(place) {
    this.hold(false);
    this.key = `draft.${place}`;
    this.box.value = kept(this.key) ?? "";
    this.tray.open(place);
    this.changed();
  }

  submit() {
    const text = this.box.value.trim();
    if (this.tray.busy) return this.hold(true);
    const files = this.tray.take();
    if (!text && !files.length) return;
    this.box.value = "";
    this.changed();
    this.send(text, files.length ? files : undefined);
  }

  /** @param {boolean} held */
  hold(held) {
    this.held = held;
    byId("held").textContent = held ? say("files-wait") : "";
  }

  filesChanged() {
    this.showButtons();
    if (!this.held || this.tray.busy) return;
    this.hold(false);
    if (this.tray.items.every((item) => item.kept)) this.submit(); // else the writer looks at what was refused
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
    const stops = this.waits && !this.box.value.trim() && !this.tray.items.length;
    byId("stop").hidden = !stops;
    byId("send").hidden = stops;
  }
}
