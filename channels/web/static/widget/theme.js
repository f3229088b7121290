// The colours of the site around the frame. What comes from there is trusted with nothing: only #rrggbb is a colour, and
// a colour is moved as far as it must be for words in it and on it to be readable.

/** What words stand on and are written in, by scheme; as in colours.css. */
const GROUNDS = { light: ["#f7f6f3", "#ffffff"], dark: ["#14171a", "#1c2125"] };
const INKS = { light: "#1f2328", dark: "#e9e7e2" };
/** Contrast of words and their ground (https://www.w3.org/TR/WCAG22/#contrast-minimum), with a little to spare. */
const READABLE = 4.8;
const COMFORTABLE = 7;

/** @typedef {"light" | "dark"} Scheme */
/** @typedef {number[]} Colour red, green and blue, 0 to 255 */

/** @param {unknown} theme as the site's script sends it */
export function useTheme(theme) {
  const { accent, ground, scheme } = /** @type {Record<string, unknown>} */ (theme ?? {});
  const root = document.documentElement;
  if (scheme === "light" || scheme === "dark") root.dataset.theme = scheme;
  const own = colour(ground);
  /** @type {Record<Scheme, Colour[]>} */
  const grounds = { light: GROUNDS.light.map(colourOf), dark: GROUNDS.dark.map(colourOf) };
  if (own) {
    const fits = /** @type {Scheme[]} */ (["light", "dark"]).find((one) => contrast(own, colourOf(INKS[one])) >= COMFORTABLE);
    if (fits) {
      root.dataset.theme = fits;
      root.style.setProperty("--ground", written(own));
      grounds[fits].push(own);
    }
  }
  const strong = colour(accent);
  if (strong) setAccent(root, strong, grounds);
}

/**
 * @param {HTMLElement} root
 * @param {Colour} accent
 * @param {Record<Scheme, Colour[]>} grounds
 */
function setAccent(root, accent, grounds) {
  const light = reach(accent, grounds.light, [0, 0, 0]);
  const dark = reach(accent, grounds.dark, [255, 255, 255]);
  const pair = (/** @type {Colour} */ one, /** @type {Colour} */ other) => `light-dark(${written(one)}, ${written(other)})`;
  const on = (/** @type {Colour} */ colour) => (luminance(colour) > 0.18 ? [0, 0, 0] : [255, 255, 255]);
  const set = {
    "--accent": pair(light, dark),
    "--accent-strong": pair(mixed(light, [0, 0, 0], 0.25), mixed(dark, [255, 255, 255], 0.25)),
    "--on-accent": pair(on(light), on(dark)),
    "--tint": pair(mixed(light, grounds.light[1], 0.92), mixed(dark, grounds.dark[1], 0.88)),
    "--you": pair(mixed(light, grounds.light[1], 0.86), mixed(dark, grounds.dark[1], 0.78)),
  };
  for (const [name, value] of Object.entries(set)) root.style.setProperty(name, value);
}

/**
 * A colour that is readable on all the grounds, made darker or lighter by as little as that takes.
 * @param {Colour} colour
 * @param {Colour[]} grounds
 * @param {Colour} towards
 */
function reach(colour, grounds, towards) {
  let found = colour;
  for (let part = 0.05; part < 1 && grounds.some((ground) => contrast(found, ground) < READABLE); part += 0.05) {
    found = mixed(colour, towards, part);
  }
  return found;
}

/** @param {unknown} text @returns {Colour | null} */
const colour = (text) => (typeof text === "string" && /^#[0-9a-f]{6}$/i.test(text) ? colourOf(text) : null);

/** @param {string} hex @returns {Colour} */
const colourOf = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** @param {Colour} colour */
const written = (colour) => `#${colour.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;

/** @param {Colour} one @param {Colour} other @param {number} part of the other @returns {Colour} */
const mixed = (one, other, part) => one.map((value, at) => value + (other[at] - value) * part);

/** @param {Colour} one @param {Colour} other */
function contrast(one, other) {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** By https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. @param {Colour} colour */
function luminance(colour) {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
