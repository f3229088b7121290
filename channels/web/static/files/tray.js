// The files that go along with the next message: they are sent to the server as soon as they are chosen.

import { announce } from "../app/announce.js";
import { limits } from "../app/api.js";
import { byId, make } from "../app/html.js";
import { keep, kept } from "../app/keep.js";
import { newId } from "../app/new-id.js";
import { say } from "../app/say.js";
import { sizeOf } from "./size.js";
import { Upload } from "./upload.js";

/** @typedef {import("./upload.js").Kept} Kept */
/** @typedef {{ name: string, size: number, kept: Kept | null, why: string, upload: Upload | null, element: HTMLElement }} Item */

/** Files in one message. */
const MOST = 10;

export class Tray {
  /** @param {() => void} changed called when a file came, went, or is there whole */
  constructor(changed) {
    this.changed = changed;
    this.list = byId("files");
    this.place = "";
    /** @type {Map<string, Item[]>} by conversation, in the order in which they were chosen */
    this.all = new Map();
  }

  get items() {
    return this.all.get(this.place) ?? [];
  }

  /** Whether a file is on its way. */
  get busy() {
    return this.items.some((item) => !item.kept && !item.why);
  }

  /** @returns {Kept[]} those that are on the server */
  get ready() {
    return this.items.flatMap((item) => item.kept ?? []);
  }

  /** @param {string} place the conversation that is written to now */
  open(place) {
    this.place = place;
    if (!this.all.has(place)) {
      const before = /** @type {Kept[]} */ (kept(`files.${place}`) ?? []);
      this.all.set(place, before.map((file) => this.item(file.name, file.size, file)));
    }
    this.show();
  }

  /** @param {Iterable<File>} files */
  add(files) {
    for (const file of files) {
      if (this.items.length === MOST) {
        announce(say("files-most", { count: MOST }));
        break;
      }
      this.begin(file);
    }
    this.show();
    this.changed();
  }

  /**
   * Empty the tray, also of what was refused, which has said so.
   * @returns {Kept[]} those that are on the server
   */
  take() {
    const ready = this.ready;
    this.all.set(this.place, []);
    this.show();
    return ready;
  }

  /** @param {File} file */
  begin(file) {
    const item = this.item(file.name, file.size, null);
    this.items.push(item);
    if (file.size > limits.file) return this.refuse(item, say("file-too-big", { limit: sizeOf(limits.file) }));
    if (!file.size) return this.refuse(item, say("file-empty"));
    const bar = /** @type {HTMLProgressElement} */ (item.element.querySelector("progress"));
    const state = /** @type {HTMLElement} */ (item.element.querySelector(".far"));
    item.upload = new Upload(newId(), file, {
      moved: (share) => {
        bar.value = share;
        state.textContent = sizeOf(file.size);
      },
      waits: () => {
        state.textContent = say("file-waits");
      },
      refused: (why) => this.refuse(item, why),
      kept: (there) => {
        Object.assign(item, { kept: there, upload: null });
        bar.remove();
        state.textContent = sizeOf(there.size);
        item.element.querySelector("button")?.setAttribute("aria-label", say("file-remove", { name: there.name }));
        announce(say("file-there", { name: there.name }));
        this.store();
        this.changed();
      },
    });
  }

  /**
   * @param {Item} item
   * @param {string} why
   */
  refuse(item, why) {
    item.why = why;
    item.element.classList.add("refused");
    item.element.querySelector("progress")?.remove();
    /** @type {HTMLElement} */ (item.element.querySelector(".far")).textContent = why;
    announce(`${item.name}: ${why}`);
    this.changed();
  }

  /**
   * @param {string} name
   * @param {number} size
   * @param {Kept | null} there
   * @returns {Item}
   */
  item(name, size, there) {
    const label = say(there ? "file-remove" : "file-cancel", { name });
    const button = make("button", { type: "button", class: "tool cross", "aria-label": label });
    const words = make("span", { class: "name", dir: "auto" }, name);
    const bar = there ? [] : [make("progress", { max: 1, value: 0, "aria-label": say("file-progress", { name }) })];
    const element = make("li", {}, words, make("span", { class: "far", dir: "auto" }, sizeOf(size)), ...bar, button);
    const item = { name, size, kept: there, why: "", upload: null, element };
    button.addEventListener("click", () => this.remove(item));
    return item;
  }

  /** @param {Item} item */
  remove(item) {
    item.upload?.cancel();
    this.all.set(this.place, this.items.filter((other) => other !== item));
    this.show();
    this.changed();
    byId("compose").focus();
  }

  show() {
    this.list.replaceChildren(...this.items.map(({ element }) => element));
    this.list.hidden = !this.items.length;
    this.store();
  }

  /** Those on the server survive a reload, as the draft beside them does. */
  store() {
    keep(`files.${this.place}`, this.ready.length ? this.ready : null);
  }
}
