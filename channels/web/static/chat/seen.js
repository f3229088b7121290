// How far each conversation has been read: by the student anywhere, as the server knows, and in this browser.

import { saw } from "../app/api.js";
import { keep, kept } from "../app/keep.js";

/** Milliseconds of rest before the server is told. */
const REST = 1000;

/** @type {Map<string, ReturnType<typeof setTimeout>>} by conversation: when the server will be told */
const telling = new Map();

/** @returns {Record<string, number>} the newest reply's number that was seen, by conversation */
const all = () => kept("seen") ?? {};

/**
 * @param {string} place
 * @returns {number | undefined} undefined where that conversation has never been shown
 */
export const seen = (place) => all()[place];

/**
 * The student has read so far here.
 * @param {string} place
 * @param {number} seq
 */
export function markSeen(place, seq) {
  if (!noteSeen(place, seq) || !seq) return;
  clearTimeout(telling.get(place));
  telling.set(place, setTimeout(() => saw(place, seq), REST));
}

/**
 * The student has read so far, wherever that was.
 * @param {string} place
 * @param {number} seq
 * @returns {boolean} whether that is news
 */
export function noteSeen(place, seq) {
  const known = all();
  if ((known[place] ?? -1) >= seq) return false;
  keep("seen", { ...known, [place]: seq });
  return true;
}
