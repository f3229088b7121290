// Keeps the newest in sight without taking the page away from somebody who reads further up.

import { byId } from "../app/html.js";

const NEAR = 160;

/** Whether the end of the conversation is in sight. */
export function isNearEnd() {
  return document.documentElement.scrollHeight - innerHeight - scrollY < NEAR;
}

/** @param {ScrollBehavior} [behavior] "instant" follows what grows; "smooth" lets the eye follow */
export function scrollToEnd(behavior = "instant") {
  scrollTo({ top: document.documentElement.scrollHeight, behavior: calm(behavior) });
}

/** @param {ScrollBehavior} behavior */
function calm(behavior) {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : behavior;
}

/**
 * Bring a reply into sight once its pictures have their size: its end, or its beginning where it is tall.
 * @param {Element | null | undefined} element
 */
export async function reveal(element) {
  await Promise.allSettled([...(element?.querySelectorAll("img") ?? [])].map((image) => image.decode()));
  if (element && element.getBoundingClientRect().height > innerHeight * 0.7) {
    element.scrollIntoView({ block: "start", behavior: calm("smooth") });
  } else scrollToEnd("smooth");
}

/** Offer the way to the end while it is out of sight; who was at the end stays there when the window changes. */
export function startScrolling() {
  const button = byId("newest");
  let near = true;
  const look = () => {
    near = isNearEnd();
    button.hidden = near;
  };
  addEventListener("scroll", look, { passive: true });
  addEventListener("resize", () => {
    if (near) scrollToEnd();
    look();
  });
  button.addEventListener("click", () => scrollToEnd("smooth"));
}
