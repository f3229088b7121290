// The box to write in: Enter sends, Shift with Enter breaks the line, a draft survives a reload.

import { byId } from "../app/html.js";

const KEY = "chiron.draft";

/** @param {(text: string) => void} send */
export function startComposer(send) {
  const box = /** @type {HTMLTextAreaElement} */ (byId("compose"));
  const form = /** @type {HTMLFormElement} */ (byId("composer"));

  const fit = () => {
    box.rows = 1;
    const line = parseFloat(getComputedStyle(box).lineHeight);
    const style = getComputedStyle(box);
    const inner = box.scrollHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
    box.rows = Math.min(8, Math.max(1, Math.round(inner / line)));
  };
  const keep = () => {
    try {
      if (box.value) localStorage.setItem(KEY, box.value);
      else localStorage.removeItem(KEY);
    } catch {
      // storage is off: the draft lives as long as the page
    }
  };

  try {
    box.value = localStorage.getItem(KEY) ?? "";
  } catch {
    box.value = "";
  }
  fit();
  box.addEventListener("input", () => {
    fit();
    keep();
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = box.value.trim();
    if (text) {
      box.value = "";
      fit();
      keep();
      send(text);
    }
    box.focus();
  });
}
