// Which view is shown, by the part of the address behind `#/`: `#/progress` shows the view "progress". A view's elements
// carry its name as data-view; a module that has one says so with addView before the page starts.

/** @typedef {{ show: (...rest: string[]) => void, hide?: () => void }} View */

/** The view of an address that names no other. */
const HOME = "chat";

/** @type {Map<string, View>} */
const views = new Map();
let shown = "";

/**
 * @param {string} name
 * @param {View} view `show` gets what follows the name in the address, each time that it changes
 */
export function addView(name, view) {
  views.set(name, view);
}

/**
 * Show another view.
 * @param {string[]} path
 * @param {{ replace?: boolean }} [how] replace: the way back leads past the present address
 */
export function go(path, { replace = false } = {}) {
  const url = `#/${path.map(encodeURIComponent).join("/")}`;
  if (replace) history.replaceState(null, "", url);
  else history.pushState(null, "", url);
  follow();
}

/** Show what the address names, now and whenever it changes. */
export function startViews() {
  addEventListener("popstate", follow);
  follow();
}

function follow() {
  const [name, ...rest] = location.hash.replace(/^#\/?/, "").split("/").map(decoded);
  const known = views.has(name);
  const next = known ? name : HOME;
  if (shown !== next) views.get(shown)?.hide?.();
  shown = next;
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-view]"))) {
    element.hidden = element.dataset.view !== next;
  }
  for (const link of document.querySelectorAll("a[data-to]")) {
    if (/** @type {HTMLElement} */ (link).dataset.to === next) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  views.get(next)?.show(...(known ? rest : name ? [name, ...rest] : []));
}

/** @param {string} piece */
function decoded(piece) {
  try {
    return decodeURIComponent(piece);
  } catch {
    return "";
  }
}
