// Keys for what no phone has on its first keyboard. They stand in the keyboard's place, and give it back on demand.

import { make } from "../app/html.js";
import { say } from "../app/say.js";

/** @typedef {{ show: string, name?: string, type?: string, act?: (pad: Keypad) => void }} Key */

/** @type {Record<string, Key>} keys that do not just type what stands on them */
const KEYS = {
  "÷": { show: "÷", name: "divide", type: "/" },
  "×": { show: "×", name: "times" },
  "−": { show: "−", name: "minus", type: "-" },
  "+": { show: "+", name: "plus" },
  "=": { show: "=", name: "equals" },
  "(": { show: "(", name: "open" },
  ")": { show: ")", name: "close" },
  "a/b": { show: "a⁄b", name: "fraction", act: (pad) => pad.fraction() },
  "^": { show: "xⁿ", name: "power", type: "^" },
  "√": { show: "√", name: "root", act: (pad) => pad.wrap("√(", ")") },
  "∛": { show: "∛", name: "cube-root", act: (pad) => pad.wrap("∛(", ")") },
  "π": { show: "π", name: "pi" },
  "<": { show: "<", name: "less" },
  ">": { show: ">", name: "more" },
  "≤": { show: "≤", name: "at-most" },
  "≥": { show: "≥", name: "at-least" },
  "±": { show: "±", name: "plus-minus" },
  "∞": { show: "∞", name: "infinity" },
  ".": { show: ".", name: "point" },
  ",": { show: ",", name: "comma" },
  "⌫": { show: "⌫", name: "back", act: (pad) => pad.back() },
  "←": { show: "←", name: "left", act: (pad) => pad.move(-1) },
  "→": { show: "→", name: "right", act: (pad) => pad.move(1) },
};
const NUMBERS = ["7 8 9 ÷ ( )", "4 5 6 × a/b ^", "1 2 3 − √ π", "0 . , + ← ⌫"];
const LETTERS = 3;
const ALGEBRA = ["= < > ≤ ≥ ∛"];

export class Keypad {
  /**
   * @param {HTMLInputElement | HTMLTextAreaElement} input
   * @param {HTMLElement} stem of the question: its letters get keys
   * @param {string} kind of the question
   * @param {string} id
   */
  constructor(input, stem, kind, id) {
    this.input = input;
    this.plain = input.inputMode;
    const rows = kind === "numeric" ? NUMBERS : [[...letters(stem), "±", "∞", "→"].join(" "), ...ALGEBRA, ...NUMBERS];
    const keys = rows.flatMap((row) => row.split(" ")).map((name) => this.key(KEYS[name] ?? { show: name }));
    const heard = { role: "group", "aria-label": say("maths-keys"), dir: "ltr" };
    this.element = make("div", { class: "keypad", id, ...heard, hidden: true }, ...keys);
    // what is tapped must not take the focus from the line that is written
    this.element.addEventListener("pointerdown", (event) => event.preventDefault());
    this.toggle = make("button", { type: "button", class: "keys-toggle", "aria-expanded": "false", "aria-controls": id });
    this.toggle.addEventListener("click", () => {
      this.open = !this.open;
      input.focus();
    });
    this.open = matchMedia("(pointer: coarse)").matches;
    input.addEventListener("focus", () => this.keepInSight());
    new ResizeObserver(() => this.keepInSight()).observe(this.element);
  }

  /** All keys in sight, as those of the phone's own keyboard would be. */
  keepInSight() {
    if (this.open && document.activeElement === this.input) this.input.form?.scrollIntoView({ block: "nearest" });
  }

  get open() {
    return !this.element.hidden;
  }

  set open(open) {
    this.element.hidden = !open;
    this.toggle.setAttribute("aria-expanded", String(open));
    this.toggle.replaceChildren(...named(open ? "abc" : "√x", say(open ? "all-keys" : "maths-keys")));
    this.input.inputMode = open ? "none" : this.plain;
  }

  /** @param {Key} key */
  key({ show, name, type, act }) {
    const words = name ? named(show, say(`key-${name}`)) : [show];
    const button = make("button", { type: "button", class: /\d/.test(show) ? "digit" : null }, ...words);
    button.addEventListener("click", () => {
      if (act) act(this);
      else this.type(type ?? show);
      this.input.focus({ preventScroll: true });
    });
    return button;
  }

  get start() {
    return this.input.selectionStart ?? this.input.value.length;
  }

  get end() {
    return this.input.selectionEnd ?? this.input.value.length;
  }

  /** @param {string} text */
  type(text) {
    this.input.setRangeText(text, this.start, this.end, "end");
    this.input.dispatchEvent(new Event("input"));
  }

  /**
   * @param {string} before
   * @param {string} after
   */
  wrap(before, after) {
    const inside = this.input.value.slice(this.start, this.end);
    this.type(before + inside + after);
    if (!inside) this.move(-after.length);
  }

  /** What stands before becomes the top; where nothing does, there is a place for it. */
  fraction() {
    const before = this.input.value.slice(0, this.start);
    if (/[\w)πx]\s*$/.test(before)) this.type("/");
    else {
      this.type("()/()");
      this.move(-")/()".length);
    }
  }

  back() {
    if (this.start === this.end && this.start > 0) this.input.setSelectionRange(this.start - 1, this.end);
    this.type("");
  }

  /** @param {number} by */
  move(by) {
    const place = Math.max(0, Math.min(this.input.value.length, this.end + by));
    this.input.setSelectionRange(place, place);
  }
}

/**
 * Signs for the eye and words for the ear.
 * @param {string} signs
 * @param {string} words
 */
function named(signs, words) {
  return [make("span", { "aria-hidden": "true" }, signs), make("span", { class: "unseen" }, words)];
}

/**
 * The variables that a question speaks of, those used most first.
 * @param {HTMLElement} stem
 */
function letters(stem) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { textContent } of stem.querySelectorAll("math mi")) {
    const letter = textContent ?? "";
    if (/^[a-zα-ω]$/i.test(letter) && letter !== "π") counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  const found = [...counts].sort(([, one], [, other]) => other - one).map(([letter]) => letter);
  return [...new Set([...found, "x", "y", "n"])].slice(0, LETTERS);
}
