// How large a file is, in words.

import { habits } from "../app/language.js";

const UNITS = ["kilobyte", "megabyte", "gigabyte"];

/**
 * @param {number} bytes
 * @returns {string} "0.3 kB", "12 kB", "3.4 MB"
 */
export function sizeOf(bytes) {
  const place = Math.max(0, Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3) - 1));
  const value = Math.max(0.1, bytes / 1000 ** (place + 1));
  const format = { style: /** @type {const} */ ("unit"), unit: UNITS[place], maximumFractionDigits: value < 10 ? 1 : 0 };
  return new Intl.NumberFormat(habits(), format).format(value);
}
