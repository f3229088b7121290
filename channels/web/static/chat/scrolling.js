// Keeps the newest in sight without taking the page away from somebody who reads further up.

import { byId } from "../app/html.js";

const NEAR = 160;
/** Milliseconds after a turn of the wheel or a stroke of a finger in which the page moves by it. */
const STROKE = 300;

/** Whether the end is kept in sight. */
let pinned = true;

/** @returns {boolean} */
export const atEnd = () => pinned;

/** Pixels between the window and the end. */
const rest = () => document.documentElement.scrollHeight - innerHeight - scrollY;

/** Go to the end and stay there, whatever grows, until somebody scrolls up. */
export function scrollToEnd() {
  pinned = true;
  end();
}

/** Let what grows at the end grow out of sight: something further up is read. */
export function letGo() {
  pinned = false;
}

/** A welcome is read from its beginning. */
function end() {
  const top = byId("welcome").hidden ? document.documentElement.scrollHeight : 0;
  scrollTo({ top, behavior: "instant" });
}

/**
 * Where the end is kept in sight, do so with a whole reply: once its pictures have their size, its end, or its beginning
 * where it is tall.
 * @param {Element} element
 */
export async function reveal(element) {
  if (!pinned) return;
  await Promise.allSettled([...element.querySelectorAll("img")].map((image) => image.decode()));
  if (pinned && element.getBoundingClientRect().height > innerHeight * 0.7) {
    pinned = false;
    element.scrollIntoView({ block: "start", behavior: "instant" });
  }
}

/** Follow what grows, and offer the way to the end while it is out of sight. */
export function startScrolling() {
  const button = byId("newest");
  const chat = /** @type {HTMLElement} */ (byId("log").closest("main"));
  const look = () => {
    button.hidden = rest() < NEAR;
  };
  let before = scrollY;
  let away = false;
  const follow = () => {
    if (chat.hidden) {
      away = true; // another view is read, from its beginning
      return;
    }
    if (away) {
      away = false;
      scrollTo({ top: before, behavior: "instant" });
    }
    // the line of an answer that is being written stays where it is
    if (pinned && !document.activeElement?.closest(".write")) end();
    look();
  };
  let tall = document.documentElement.scrollHeight;
  let stroke = -Infinity;
  const stroked = () => {
    stroke = performance.now();
  };
  const scrolled = () => {
    if (chat.hidden || away) return;
    const height = document.documentElement.scrollHeight;
    const down = scrollY >= before;
    // the least move up lets go, else what grows would pull the reader back; where the page has another height now and
    // no hand was at it, it was the browser that moved
    const moved = height !== tall && performance.now() - stroke > STROKE;
    pinned = rest() < 2 || (down && rest() < NEAR) || (pinned && (down || moved));
    before = scrollY;
    tall = height;
    look();
  };
  addEventListener("scroll", scrolled, { passive: true });
  addEventListener(
    "wheel",
    (event) => {
      stroked();
      if (event.deltaY < 0 && scrollY > 0) pinned = false; // at once: the page may grow before it has scrolled
    },
    { passive: true },
  );
  addEventListener("touchmove", stroked, { passive: true });
  const sizes = new ResizeObserver(follow);
  for (const element of [chat, ...document.querySelectorAll("footer")]) sizes.observe(element);
  addEventListener("resize", follow);
  button.addEventListener("click", () => {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    scrollTo({ top: document.documentElement.scrollHeight, behavior: calm ? "instant" : "smooth" });
  });
}
