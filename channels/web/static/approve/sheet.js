// The picture of a page, with a box around each question that was found on it.

import { byId, make } from "../app/html.js";
import { root } from "../app/root.js";
import { say } from "../app/say.js";
import { nameOf, standing } from "./paper.js";

/** @typedef {import("./paper.js").Draft} Draft */
/** @typedef {import("./paper.js").Paper} Paper */

const SVG = "http://www.w3.org/2000/svg";
/** Points that stay in sight above a box, and between it and what stands in it. */
const ABOVE = 24;
const AROUND = 3;

export class Sheet {
  /**
   * @param {Paper} paper
   * @param {(id: string) => void} choose
   */
  constructor(paper, choose) {
    this.paper = paper;
    this.choose = choose;
    this.number = 0;
    this.image = /** @type {HTMLImageElement} */ (make("img", { alt: "" }));
    this.boxes = document.createElementNS(SVG, "svg");
    this.boxes.setAttribute("aria-hidden", "true"); // the list has the same for all
    this.boxes.setAttribute("preserveAspectRatio", "none");
    this.view = byId("view");
    this.view.append(make("div", { class: "paper" }, this.image, this.boxes));
    byId("page-before").addEventListener("click", () => this.turn(-1));
    byId("page-after").addEventListener("click", () => this.turn(1));
    const larger = byId("larger");
    larger.addEventListener("click", () => {
      larger.setAttribute("aria-pressed", String(this.view.classList.toggle("large")));
      this.reveal();
    });
    this.image.addEventListener("load", () => this.reveal());
  }

  /**
   * Show the page of a question, and the question on it.
   * @param {Draft | undefined} draft
   */
  show(draft) {
    this.draft = draft;
    const { pages } = this.paper;
    byId("sheet").hidden = !pages.length;
    if (!pages.length) return;
    const known = pages.some(({ number }) => number === draft?.page);
    this.open(known ? /** @type {number} */ (draft?.page) : this.number || pages[0].number);
    this.reveal();
  }

  /** @param {number} by */
  turn(by) {
    const { pages } = this.paper;
    const place = pages.findIndex(({ number }) => number === this.number) + by;
    if (pages[place]) this.open(pages[place].number);
  }

  /** @param {number} number */
  open(number) {
    const { pages } = this.paper;
    const place = pages.findIndex((page) => page.number === number);
    const page = pages[place];
    this.number = number;
    const src = root + page.src;
    if (this.image.getAttribute("src") !== src) this.image.src = src;
    this.image.alt = say("approve-page", { page: number });
    this.image.width = Math.round(page.width);
    this.image.height = Math.round(page.height);
    byId("page-name").textContent = say("approve-page", { page: number });
    /** @type {HTMLButtonElement} */ (byId("page-before")).disabled = place === 0;
    /** @type {HTMLButtonElement} */ (byId("page-after")).disabled = place === pages.length - 1;
    this.boxes.setAttribute("viewBox", `0 0 ${page.width} ${page.height}`);
    const here = this.paper.drafts.filter((draft) => draft.page === number);
    this.boxes.replaceChildren(...here.flatMap((draft) => draft.boxes.map((box) => this.box(draft, box))));
  }

  /**
   * @param {Draft} draft
   * @param {import("./paper.js").Box} box
   */
  box(draft, { left, top, width, height }) {
    const rect = document.createElementNS(SVG, "rect");
    const around = { x: left - AROUND, y: top - AROUND, width: width + 2 * AROUND, height: height + 2 * AROUND, rx: 3 };
    for (const [name, value] of Object.entries(around)) {
      rect.setAttribute(name, String(value));
    }
    rect.setAttribute("class", `${standing(draft)}${draft.id === this.draft?.id ? " here" : ""}`);
    const title = document.createElementNS(SVG, "title");
    title.textContent = nameOf(draft);
    rect.append(title);
    rect.addEventListener("click", () => this.choose(draft.id));
    return rect;
  }

  /** Bring the question that is shown into sight. */
  reveal() {
    const page = this.paper.pages.find(({ number }) => number === this.number);
    const box = this.draft?.page === this.number ? this.draft.boxes[0] : undefined;
    if (!page || !box) return;
    const scale = this.image.clientWidth / page.width;
    this.view.scrollTo({ top: (box.top - ABOVE) * scale, left: (box.left - ABOVE) * scale });
  }

  /** Where the question stands on its page. */
  focus() {
    if (this.draft?.page) this.open(this.draft.page);
    this.reveal();
    this.view.focus({ preventScroll: true });
    this.view.scrollIntoView({ block: "nearest" });
  }
}
