// How far a practice session has come: a dot for each question, or a bar where there are many.

import { make } from "../app/html.js";

/** @typedef {import("../app/api.js").Part} Part */
/** @typedef {import("./cards.js").CardState} CardState */

const MOST_DOTS = 15;

/**
 * @param {Part} card
 * @param {CardState} state
 * @returns {Node[]} nothing where there is one question or no end
 */
export function trail({ number, of }, { run, state }) {
  if (!of || of < 2) return [];
  if (of > MOST_DOTS) return [make("progress", { value: state === "open" ? number - 1 : number, max: of })];
  return Array.from({ length: of }, (_, place) => {
    const known = run[place]?.state;
    const how = known && known !== "open" ? known : place + 1 < number ? "done" : "";
    return make("span", { class: ["dot", how, place + 1 === number && "here"].filter(Boolean).join(" ") });
  });
}
