// How large a file is, in words.

const language = document.documentElement.lang;
const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"];

/**
 * @param {number} bytes
 * @returns {string} "12 kB", "3.4 MB"
 */
export function sizeOf(bytes) {
  const place = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const value = bytes / 1000 ** place;
  const digits = place > 1 && value < 10 ? 1 : 0;
  return new Intl.NumberFormat(language, { style: "unit", unit: UNITS[place], maximumFractionDigits: digits }).format(value);
}
