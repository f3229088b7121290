// Talks to the server. Paths are relative, so that the page works under any prefix.

import { root } from "./root.js";
import { who } from "./who.js";

/** @typedef {{ kind: string, target: string, value: string }} Action */
/** @typedef {import("../files/upload.js").Kept} Kept */
/**
 * @typedef {{ id: string, place: string, at: string, text?: string, action?: Action, files?: Kept[] }} Outgoing
 *   `place`: which of the student's conversations
 */
/** @typedef {{ label: string, action: Action }} Choice */
/** @typedef {{ question_id: string | null, state: string, html: string, level: number, points: string[] }} Change */
/** @typedef {{ label: string, html: string, value: string }} Option */
/**
 * @typedef {{ type: string, html: string, question_id: string, kind: string, options: Option[], level: string,
 *   level_name: string, number: number, of: number | null, target: string, unit: string | null,
 *   picture: { src: string, alt: string } | null, src: string, alt: string }} Part
 */
/** @typedef {{ parts: Part[], choices: Choice[], changes: Change[], language: string }} Reply */
/** @typedef {{ id: string, text: string, action: Action | null, files: Kept[], at: string }} Message */
/** @typedef {{ seq: number, message: Message, reply: Reply | null }} Exchange */
/** @typedef {{ status: number, error: string, retryAfter: number, seq: number }} Sent */

/** Milliseconds after which a request counts as lost. */
const PATIENCE = 20_000;

let token = "";

/** How large things may be: bytes of one file. */
export const limits = { file: Infinity };

/** Learn this login session's token; also makes a login session where there is none. */
export async function login() {
  const { token: own, largest_file } = await (who.begin ?? (() => read("api/login")))();
  token = own;
  limits.file = largest_file;
}

/** What proves that a change comes from this page. @returns {Record<string, string>} */
export function tokenHeader() {
  return { "X-Chiron-Token": token, ...who.headers };
}

/**
 * @param {string} place
 * @param {number} [before] a sequence number to go further back
 * @param {number} [count]
 * @returns {Promise<{ exchanges: Exchange[], more: boolean }>}
 */
export function history(place, before, count) {
  return read("api/history", { place, before, count });
}

/**
 * Send a message. Rejects where the server cannot be reached; status 0 never comes back.
 * @param {Outgoing} message
 * @returns {Promise<Sent>}
 */
export async function send({ id, place, text, action, files }) {
  if (!token) await login();
  const response = await post("api/messages", { id, place, text, action, files: files?.map((file) => file.id) });
  const body = await response.json().catch(() => ({}));
  const retryAfter = Number(response.headers.get("Retry-After") ?? 0);
  return { status: response.status, error: body.error ?? "", retryAfter, seq: body.seq ?? 0 };
}

/**
 * @typedef {{ place: string, title: string, at: string, seq: number, waits: boolean, seen: number | null }} Place
 *   a conversation in the list
 * @typedef {{ place: string, seq: number, at: string, pieces: { text: string, found: boolean }[] }} Hit
 */

/** @returns {Promise<Place[]>} the student's conversations, the latest first */
export async function conversations() {
  return (await read("api/conversations")).conversations;
}

/**
 * @param {string} place
 * @param {string} title "" for one that is made of the first words
 */
export async function rename(place, title) {
  await post("api/conversations", { place, title }).catch(() => {});
}

/**
 * Tell how far a conversation has been read; where that does not arrive, the next time will.
 * @param {string} place
 * @param {number} seq
 */
export async function saw(place, seq) {
  await post("api/seen", { place, seq }).catch(() => {});
}

/**
 * @param {string} words
 * @returns {Promise<{ hits: Hit[], more: boolean }>}
 */
export function search(words) {
  return read("api/search", { q: words });
}

/**
 * Tell the tutor to stop talking; where that does not arrive, it talks on.
 * @param {string} place
 */
export async function stop(place) {
  await post("api/stop", { place }).catch(() => {});
}

/**
 * @param {string} path
 * @param {object} body
 */
export function post(path, body) {
  return fetch(root + path, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...tokenHeader() },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE),
  });
}

/**
 * @param {string} path
 * @param {Record<string, string | number | undefined>} [query]
 */
export async function read(path, query = {}) {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const question = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  const response = await fetch(root + (given.length ? `${path}?${question}` : path), {
    headers: { Accept: "application/json", ...who.headers },
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
