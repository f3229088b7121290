// Begins the page in a frame of another site's page: hears from the script there (loader.js) how it shall look and who the
// student is, makes a login session of that, and only then starts the page.

import { post, read } from "../app/api.js";
import { byId, make } from "../app/html.js";
import { keepFor } from "../app/keep.js";
import { say } from "../app/say.js";
import { setOpen } from "../app/sight.js";
import { who } from "../app/who.js";
import { useTheme } from "./theme.js";

/** The site around; the server lets no other one show this page (frame-ancestors). */
const host = new URLSearchParams(location.search).get("from") ?? "";
const LONGEST_WORDS = 200;
const BEARER = "chiron.bearer";

/** @type {MessagePort} */
let port;
/** The login session's token that this page was started with. */
let expected = "";

/**
 * Tell the script around.
 * @param {string} type
 * @param {Record<string, unknown>} [rest]
 */
const tell = (type, rest = {}) => port.postMessage({ type, ...rest });

if (parent === window) location.replace(new URL("../../", location.href)); // opened by itself
else greet();

function greet() {
  addEventListener("message", function heard({ source, origin, data, ports }) {
    if (source !== parent || origin !== host || data?.type !== "hello" || !ports[0]) return;
    removeEventListener("message", heard);
    [port] = ports;
    port.addEventListener("message", ({ data: said }) => {
      if (said?.type === "look") look(Boolean(said.shown));
    });
    port.start();
    begin(data);
  });
  parent.postMessage("chiron", host);
}

/** @param {{ theme: unknown, words: unknown, inline: unknown }} hello */
async function begin({ theme, words, inline }) {
  useTheme(theme);
  if (typeof words === "string" && words) byId("welcome-title").textContent = words.slice(0, LONGEST_WORDS);
  if (!inline) addClosing();
  addEventListener("unseen", (event) => tell("unread", { count: /** @type {CustomEvent} */ (event).detail }));
  who.begin = loginSession;
  await enter();
}

/** Begin as whom the site names; where that fails, say so and offer to try again. */
async function enter() {
  try {
    remember();
    const token = await askedToken();
    await arrive(token, { bearer: "Authorization" in who.headers });
    const { token: kept } = await read("api/login");
    if (kept !== expected) await arrive(token, { bearer: true }); // the cookie of a moment ago has not come back
  } catch (error) {
    tell("problem", { text: /** @type {Error} */ (error).message });
    tell("ready");
    return showProblem();
  }
  keepFor(expected.slice(0, 8));
  await import("../app/main.js");
  tell("ready");
}

/** Go on with the login session that this frame kept itself, since the browser kept no cookie. */
function remember() {
  try {
    const bearer = sessionStorage.getItem(BEARER);
    if (bearer) who.headers = { Authorization: `Bearer ${bearer}` };
  } catch {
    // then one begins anew
  }
}

/** How the page learns of its login session again; where that has run out, the page begins anew with another. */
async function loginSession() {
  const found = await read("api/login");
  if (found.token !== expected) location.reload();
  return found;
}

/**
 * Let the server begin a login session.
 * @param {string | null} token what the site around says of its student
 * @param {{ bearer: boolean }} how bearer: the browser keeps no cookies here
 */
async function arrive(token, { bearer }) {
  const answer = await post("api/arrive", { host, token, bearer });
  const arrived = await answer.json();
  if (!answer.ok) throw new Error(arrived.error);
  expected = arrived.token;
  if (!arrived.bearer) return;
  who.headers = { Authorization: `Bearer ${arrived.bearer}` };
  try {
    sessionStorage.setItem(BEARER, arrived.bearer);
  } catch {
    // it lives as long as the page
  }
}

/** @returns {Promise<string | null>} what the site says of its student; null: nobody in particular */
function askedToken() {
  return new Promise((resolve, reject) => {
    port.addEventListener("message", function heard({ data }) {
      if (data?.type !== "token") return;
      port.removeEventListener("message", heard);
      if (data.failed) reject(new Error(say("host-unknown")));
      else resolve(typeof data.token === "string" ? data.token : null);
    });
    tell("token");
  });
}

/** @param {boolean} shown */
function look(shown) {
  setOpen(shown);
  // a phone's keys would cover half of what is to be read first
  if (shown && !matchMedia("(pointer: coarse)").matches) byId("compose").focus({ preventScroll: true });
}

function addClosing() {
  const button = make("button", { type: "button", class: "tool shut", "aria-label": say("close"), title: say("close") });
  button.addEventListener("click", () => tell("close"));
  document.querySelector(".bar .column")?.append(button);
  addEventListener(
    "keydown",
    (event) => {
      const taken = event.isComposing || document.querySelector(":popover-open, dialog[open]");
      if (event.key === "Escape" && !taken) setTimeout(() => event.defaultPrevented || tell("close"));
    },
    { capture: true },
  );
}

/** All else waits until it is known whose practice this is. */
function showProblem() {
  const root = document.documentElement;
  root.dataset.closed = "";
  const again = make("button", { type: "button", class: "quiet" }, say("try-again"));
  const notice = make("div", { class: "notice", role: "alert" }, make("p", {}, say("host-unknown")), again);
  again.addEventListener("click", () => {
    notice.remove();
    delete root.dataset.closed;
    enter();
  });
  document.querySelector("main .column")?.prepend(notice);
}
