// What the tutor does now, the state of the connection, and whether something new waits behind another window.

import { byId } from "../app/html.js";
import { say } from "../app/say.js";
import { inSight } from "../app/sight.js";

/** Milliseconds before a lost connection is told: most come back at once. */
const SLOW = 700;

let noticed = 0;
let unseen = 0;
const title = document.title;

/** @param {string} text "" where the tutor does nothing */
export function showDoing(text) {
  const line = byId("thinking");
  line.hidden = !text;
  if (line.textContent !== text) line.textContent = text;
}

/** @param {"connected" | "reconnecting"} state */
export function showConnection(state) {
  clearTimeout(noticed);
  const mark = byId("connection");
  const show = () => {
    mark.dataset.state = state;
    mark.textContent = state === "connected" ? "" : say("reconnecting");
  };
  if (state === "connected") show();
  else noticed = setTimeout(show, SLOW);
}

/** Something new has come: the window's title says so until it is looked at. */
export function showUnseen() {
  if (inSight()) return;
  unseen += 1;
  document.title = say("title-new", { count: unseen, title });
  dispatchEvent(new CustomEvent("unseen", { detail: unseen })); // for who shows the page in a frame
}

document.addEventListener("visibilitychange", () => {
  if (!inSight()) return;
  unseen = 0;
  document.title = title;
});
