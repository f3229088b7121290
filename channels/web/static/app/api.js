// Talks to the server. Paths are relative, so that the page works under any prefix.

/** @typedef {{ kind: string, target: string, value: string }} Action */
/** @typedef {{ id: string, text?: string, action?: Action }} Outgoing */
/** @typedef {{ label: string, action: Action }} Choice */
/** @typedef {{ question_id: string | null, state: string }} Change */
/** @typedef {{ label: string, html: string, value: string }} Option */
/**
 * @typedef {{ type: string, html: string, question_id: string, kind: string, options: Option[], level: string,
 *   level_name: string, number: number, of: number | null, target: string, unit: string | null,
 *   picture: { src: string, alt: string } | null, src: string, alt: string }} Part
 */
/** @typedef {{ parts: Part[], choices: Choice[], changes: Change[] }} Reply */
/** @typedef {{ id: string, text: string, action: Action | null, at: string }} Message */
/** @typedef {{ seq: number, message: Message, reply: Reply | null }} Exchange */
/** @typedef {{ status: number, error: string, retryAfter: number, seq: number }} Sent */

let token = "";

/** Learn this login session's token; also makes a login session where there is none. */
export async function login() {
  token = (await read("api/login")).token;
}

/**
 * @param {number} [before] a sequence number to go further back
 * @returns {Promise<{ exchanges: Exchange[], more: boolean }>}
 */
export function history(before) {
  return read(before === undefined ? "api/history" : `api/history?before=${before}`);
}

/**
 * Send a message. Rejects where the server cannot be reached; status 0 never comes back.
 * @param {Outgoing} message
 * @returns {Promise<Sent>}
 */
export async function send(message) {
  const response = await fetch("api/messages", {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Chiron-Token": token },
    body: JSON.stringify(message),
  });
  const body = await response.json().catch(() => ({}));
  const retryAfter = Number(response.headers.get("Retry-After") ?? 0);
  return { status: response.status, error: body.error ?? "", retryAfter, seq: body.seq ?? 0 };
}

/** @param {string} path */
async function read(path) {
  const response = await fetch(path, { headers: { Accept: "application/json" } });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
