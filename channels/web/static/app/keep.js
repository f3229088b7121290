// What this browser remembers between visits; where storage is off or full, for as long as the page lives.

const PREFIX = "chiron.";
/** @type {Map<string, string>} */
const unstored = new Map();

/**
 * @param {string} key
 * @returns {any} what was kept under a key; null where nothing was
 */
export function kept(key) {
  try {
    return JSON.parse(unstored.get(key) ?? localStorage.getItem(PREFIX + key) ?? "null");
  } catch {
    return null;
  }
}

/**
 * @param {string} key
 * @param {unknown} value null or "" forgets
 */
export function keep(key, value) {
  const text = JSON.stringify(value);
  unstored.delete(key);
  try {
    if (value === null || value === "") localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, text);
  } catch {
    unstored.set(key, text);
  }
}
