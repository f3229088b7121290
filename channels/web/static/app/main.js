// Puts the page together.

import { history, login } from "./api.js";
import { startComposer } from "../chat/composer.js";
import { Conversation } from "../chat/conversation.js";
import { byId, setHtml } from "./html.js";
import { Outbox } from "../chat/outbox.js";
import { say } from "./say.js";
import { isNearEnd, reveal, scrollToEnd, startScrolling } from "../chat/scrolling.js";
import { Stream } from "../chat/stream.js";

/** @typedef {import("./api.js").Exchange} Exchange */

const SLOW = 700;
const RETRY = 2000;

const conversation = new Conversation((action) => submit({ action }));
const outbox = new Outbox({
  sent: (id) => conversation.confirm(id),
  waits: (id, why) => conversation.note(id, say(why)),
  refused: (message, reason) => {
    conversation.note(message.id, say("not-sent", { reason }), true);
    showThinking();
  },
  renewed: () => stream.open(),
});
const handlers = { thinking: showThinking, delta: grow, held, reply: answered };
const stream = new Stream(() => conversation.last, handlers, connection);

/** Whether the last thing sent came from a button that is gone by the time of the reply. */
let byButton = false;

/** @param {{ text?: string, action?: import("./api.js").Action }} what */
function submit(what) {
  byButton = document.activeElement instanceof HTMLButtonElement && document.activeElement.id !== "send";
  const message = { id: newId(), ...what };
  conversation.addOutgoing(message);
  outbox.add(message);
  byId("welcome").hidden = true;
  showThinking();
  scrollToEnd();
}

/** A UUID, also where the page came by plain http and the browser's own function is missing. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

function showThinking() {
  const shown = conversation.waiting && byId("growing").hidden;
  byId("thinking").hidden = !shown;
  byId("thinking").textContent = shown ? say("thinking") : "";
}

/** @param {{ html: string }} delta the reply so far */
function grow(delta) {
  if (!delta.html.trim()) return;
  const near = isNearEnd();
  const growing = byId("growing");
  if (!growing.firstElementChild) growing.append(Object.assign(document.createElement("div"), { className: "prose" }));
  setHtml(/** @type {Element} */ (growing.firstElementChild), delta.html);
  growing.hidden = false;
  showThinking();
  if (near) scrollToEnd();
}

/** @param {{ text: string }} why the answer takes longer */
function held(why) {
  conversation.noteWaiting(why.text);
  byId("thinking").hidden = true;
}

/** @param {Exchange} exchange */
function answered(exchange) {
  const near = isNearEnd();
  const growing = byId("growing");
  growing.hidden = true;
  growing.replaceChildren();
  conversation.add([exchange]);
  byId("welcome").hidden = true;
  showThinking();
  const reply = /** @type {HTMLElement | null | undefined} */ (
    conversation.elements.get(exchange.message.id)?.querySelector(".turn.tutor")
  );
  // a keyboard goes on where the button was, a screen reader with the reply
  if (byButton && [null, document.body].includes(/** @type {any} */ (document.activeElement))) {
    reply?.focus({ preventScroll: true });
  }
  byButton = false;
  if (near) reveal(reply);
}

let noticed = 0;

/** @param {"connected" | "reconnecting"} state */
function connection(state) {
  clearTimeout(noticed);
  const mark = byId("connection");
  const show = () => {
    mark.dataset.state = state;
    mark.textContent = state === "connected" ? "" : say("reconnecting");
  };
  if (state === "connected") {
    show();
    outbox.flush();
  } else noticed = setTimeout(show, SLOW);
}

async function showEarlier() {
  const button = /** @type {HTMLButtonElement} */ (byId("earlier"));
  button.disabled = true;
  try {
    const height = document.documentElement.scrollHeight;
    const earlier = await history(conversation.exchanges[0]?.seq);
    conversation.add(earlier.exchanges);
    button.hidden = !earlier.more;
    scrollBy({ top: document.documentElement.scrollHeight - height });
  } finally {
    button.disabled = false;
  }
}

/** Show the conversation so far, then listen; tries again until the server answers. */
async function start() {
  try {
    await login();
    const recent = await history();
    conversation.add(recent.exchanges);
    byId("earlier").hidden = !recent.more;
  } catch {
    connection("reconnecting");
    setTimeout(start, RETRY);
    return;
  }
  byId("welcome").hidden = !conversation.empty;
  showThinking();
  scrollToEnd();
  // only what comes from now on is read out
  byId("log").setAttribute("aria-live", "polite");
  stream.open();
}

for (const message of outbox.messages) conversation.addOutgoing(message);
for (const button of document.querySelectorAll(".suggestion")) {
  button.addEventListener("click", () => submit({ text: button.textContent ?? "" }));
}
byId("earlier").addEventListener("click", showEarlier);
startComposer((text) => submit({ text }));
startScrolling();
start();
