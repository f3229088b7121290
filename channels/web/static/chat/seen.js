// How far each conversation has been read in this browser.

import { keep, kept } from "../app/keep.js";

/** @returns {Record<string, number>} the newest reply's number that was seen, by conversation */
const all = () => kept("seen") ?? {};

/**
 * @param {string} place
 * @returns {number | undefined} undefined where this browser has not shown that conversation
 */
export const seen = (place) => all()[place];

/**
 * @param {string} place
 * @param {number} seq
 */
export function markSeen(place, seq) {
  const known = all();
  if ((known[place] ?? -1) < seq) keep("seen", { ...known, [place]: seq });
}
