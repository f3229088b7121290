// Puts the page together. Addresses of the chat: `#/c/PLACE` is a conversation, `#/c/PLACE/SEQ` a message in it,
// `#/q/ID` begins practice on one question; else the conversation that was shown last. `#/enter/TOKEN` makes the page
// another person's.

import { Chat } from "../chat/chat.js";
import { startCopying } from "../maths/copy.js";
import { startWide } from "../maths/wide.js";
import { Progress } from "../progress/progress.js";
import { enter } from "./enter.js";
import { kept } from "./keep.js";
import { addView, go, startViews } from "./views.js";

const chat = new Chat();

/**
 * @param {string} [kind]
 * @param {string} [name]
 * @param {string} [seq]
 */
async function show(kind, name = "", seq = "") {
  if (kind === "c") await chat.show(name, Number(seq));
  else await chat.show(kept("place") ?? "");
  if (kind !== "q" || !name) return;
  go(["c", chat.conversation.place], { replace: true }); // a reload does not begin it again
  chat.submit({ action: { kind: "open", target: "", value: name } });
}

/** @param {string} words what to practise */
function start(words) {
  go([]);
  chat.submit({ action: { kind: "start", target: "", value: words } });
}

addView("chat", { show });
addView("enter", { show: enter });
addView("progress", new Progress(start));
startViews();
startCopying();
startWide();
