// Moments in the words of the reader's language and in the reader's time zone.

import { habits } from "./language.js";

const language = document.documentElement.lang;
/** The reader's own way to write times, where it is of the page's language. */
const locale = habits(navigator.languages.find((own) => own.split("-")[0] === language.split("-")[0]) ?? language);
const short = new Intl.DateTimeFormat(locale, { timeStyle: "short" });
const long = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short" });
const ofYear = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long" });
const full = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric" });
const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
const DAY = 86_400_000;

/** @param {string} at ISO 8601, as all here */
export const clock = (at) => short.format(new Date(at));

/** @param {string} at */
export const moment = (at) => long.format(new Date(at));

/** @param {string} at */
export const dayOf = (at) => new Date(at).toDateString();

/**
 * @param {string} at
 * @returns {string} "today", "yesterday", "Monday, 3 March", "3 March 2025"
 */
export function day(at) {
  const then = new Date(at);
  const now = new Date();
  const days = Math.round((new Date(then.toDateString()).getTime() - new Date(now.toDateString()).getTime()) / DAY);
  if (days > -2 && days <= 0) return capital(relative.format(days, "day"));
  return (then.getFullYear() === now.getFullYear() ? ofYear : full).format(then);
}

/** @param {string} words */
function capital(words) {
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}
