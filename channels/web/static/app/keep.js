// What this browser remembers between visits; where storage is off or full, for as long as the page lives.

let prefix = "chiron.";
/** @type {Map<string, string>} */
const unstored = new Map();

/**
 * @param {string} key
 * @returns {any} what was kept under a key; null where nothing was
 */
export function kept(key) {
  try {
    return JSON.parse(unstored.get(key) ?? localStorage.getItem(prefix + key) ?? "null");
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
    if (value === null || value === "") localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, text);
  } catch {
    unstored.set(key, text);
  }
}

/**
 * All that is kept under keys that begin alike, sorted by key. What several windows add to has a key for each thing: a
 * list would be written back by one window without what another has just added.
 * @param {string} start
 * @returns {[string, any][]} keys and what is kept under them
 */
export function keptUnder(start) {
  /** @type {string[]} */
  let names = [...unstored.keys()];
  try {
    const whole = Object.keys(localStorage).filter((name) => name.startsWith(prefix));
    names = [...new Set([...names, ...whole.map((name) => name.slice(prefix.length))])];
  } catch {
    // storage is off
  }
  return names.filter((name) => name.startsWith(start)).sort().map((name) => [name, kept(name)]);
}

/**
 * Keep things apart from those of others who use this browser in the same way.
 * @param {string} name of who uses it now
 */
export function keepFor(name) {
  prefix = `chiron.${name}.`;
}
