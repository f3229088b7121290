// Formulae and tables that are wider than the page scroll in a box of their own, also by keyboard.

import { say } from "../app/say.js";

/** @type {WeakSet<Element>} */
const watched = new WeakSet();

const sizes = new ResizeObserver((changes) => {
  for (const { target } of changes) for (const box of target.querySelectorAll(".wide")) fit(box);
});

/** Watch all boxes that there are and that come. */
export function startWide() {
  look(document.body);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) look(node);
  }).observe(document.body, { childList: true, subtree: true });
}

/** @param {Element} root */
function look(root) {
  for (const box of [...(root.matches(".wide") ? [root] : []), ...root.querySelectorAll(".wide")]) {
    const around = roomOf(box);
    fit(box);
    if (watched.has(around)) continue;
    watched.add(around);
    sizes.observe(around);
  }
}

/**
 * The block that a box has to fit in.
 * @param {Element} box
 * @returns {Element}
 */
function roomOf(box) {
  let room = box.parentElement ?? document.body;
  while (getComputedStyle(room).display.startsWith("inline") && room.parentElement) room = room.parentElement;
  return room;
}

/**
 * Fade the edge behind which there is more.
 * @param {Element} box
 */
function showRest(box) {
  const rest = box.scrollWidth - box.clientWidth - Math.abs(box.scrollLeft);
  box.classList.toggle("more", rest > 2);
}

/** @param {Element} box */
function fit(box) {
  const inside = box.firstElementChild;
  const style = getComputedStyle(roomOf(box));
  const room = roomOf(box).clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd);
  const width = Math.max(inside?.getBoundingClientRect().width ?? 0, inside?.scrollWidth ?? 0);
  const scrolls = room > 0 && width > room + 1;
  if (scrolls) showRest(box);
  if (box.classList.contains("scrolls") === scrolls) return;
  box.addEventListener("scroll", () => showRest(box), { passive: true });
  box.classList.toggle("scrolls", scrolls);
  for (const [name, value] of Object.entries({ tabindex: "0", role: "group", "aria-label": say("wide") })) {
    if (scrolls) box.setAttribute(name, value);
    else box.removeAttribute(name);
  }
}
