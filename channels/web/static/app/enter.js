// A link that opens the page as a person, once: `#/enter/TOKEN`, or `#/enter/TOKEN/approve/PAPER` to go on from there.

import { announce } from "./announce.js";
import { login, post } from "./api.js";
import { byId } from "./html.js";
import { keep } from "./keep.js";
import { say } from "./say.js";
import { go } from "./views.js";

/**
 * @param {string} link what is in it; the address forgets it at once
 * @param {string} [page]
 * @param {string} [paper]
 */
export async function enter(link, page, paper) {
  history.replaceState(null, "", "#/");
  const problem = await problemWith(link);
  if (!problem) keep("place", null);
  if (page === "approve" && paper) {
    location.replace(`approve/${encodeURIComponent(paper)}`); // who was here before is known there without the link
    return;
  }
  if (!problem) {
    location.reload();
    return;
  }
  go([], { replace: true });
  byId("held").textContent = problem;
  announce(problem);
}

/**
 * @param {string} link
 * @returns {Promise<string>} why it cannot be used; "" where it was
 */
async function problemWith(link) {
  try {
    await login();
    const answer = await post("api/enter", { link });
    return answer.ok ? "" : (await answer.json()).error;
  } catch {
    return say("enter-failed");
  }
}
