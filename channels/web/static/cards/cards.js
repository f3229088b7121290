// What became of each question, from the conversation alone: the same after a reload as while it happened.

/** @typedef {import("../app/api.js").Exchange} Exchange */
/** @typedef {import("../app/api.js").Part} Part */
/** @typedef {{ value: string, state: string, html?: string }} Try `html`: what was said of the answer */
/**
 * @typedef {{ state: string, open: boolean, number: number, tries: Try[], hints: string[], run: CardState[],
 *   kept?: boolean, points?: string[] }} CardState
 *   `kept`: a free answer was given, which its writer marks by its `points`; `run`: the cards of the same practice
 *   session by their number less one, as far as they are known
 */

/**
 * @param {Exchange} exchange
 * @returns {string} names the card in an exchange's reply
 */
export function cardKey(exchange) {
  return `card-${exchange.seq}`;
}

/**
 * @param {Exchange} exchange
 * @returns {Part | undefined}
 */
export function cardOf(exchange) {
  return exchange.reply?.parts.find((part) => part.type === "card");
}

/**
 * The state of every card, by its key. One question is open at a time: a newer card closes the one before.
 * @param {Exchange[]} exchanges in order
 * @returns {Map<string, CardState>}
 */
export function cardStates(exchanges) {
  /** @type {Map<string, CardState>} */
  const states = new Map();
  /** @type {{ card: Part, state: CardState } | null} */
  let open = null;
  /** @type {CardState[]} */
  let run = [];
  for (const exchange of exchanges) {
    for (const change of exchange.reply?.changes ?? []) {
      if (!open || (change.question_id !== null && change.question_id !== open.card.question_id)) continue;
      apply(change, open.state, answerIn(exchange, open.card));
      if (!open.state.open && change.state !== "kept") open = null;
    }
    const card = cardOf(exchange);
    if (!card) continue;
    const last = /** @type {{ card: Part, state: CardState } | null} */ (open);
    const again = last?.card.target === card.target ? last.state : null;
    if (open) Object.assign(open.state, { state: "left", open: false });
    if (card.number <= (run.at(-1)?.number ?? 0) && card.number === 1 && !again) run = [];
    open = { card, state: fresh(card.number, run, again) };
    run[card.number - 1] = open.state;
    states.set(cardKey(exchange), open.state);
  }
  return states;
}

/**
 * @param {CardState} state
 * @returns {boolean} whether it takes answers, or marks for one
 */
export function isOpen(state) {
  return state.open || state.state === "kept";
}

/**
 * The state of a card that was also answered elsewhere.
 * @param {CardState} state from the conversation
 * @param {import("./elsewhere.js").Standing} standing from the record
 * @returns {CardState}
 */
export function withStanding(state, standing) {
  if (standing.open && standing.tries.length < state.tries.length) return state; // it was looked up before
  const tries = standing.tries.map((one, place) => ({ ...state.tries[place], ...one }));
  const kept = standing.state === "kept";
  const hints = standing.hints.length > state.hints.length ? standing.hints : state.hints;
  return { ...state, ...standing, tries, hints, kept, points: kept ? standing.points : undefined };
}

/**
 * @param {number} number
 * @param {CardState[]} run
 * @param {CardState | null} again the state of the same card where it was shown before
 * @returns {CardState}
 */
function fresh(number, run, again) {
  return { state: "open", open: true, number, run, tries: [...(again?.tries ?? [])], hints: [...(again?.hints ?? [])] };
}

/**
 * @param {import("../app/api.js").Change} change
 * @param {CardState} state
 * @param {string} value what was answered
 */
function apply(change, state, value) {
  if (change.state === "hint") {
    if (change.html) state.hints[change.level - 1] = change.html;
    return;
  }
  state.state = change.state;
  if (change.state === "kept") {
    Object.assign(state, { open: false, kept: true, points: change.points });
    return;
  }
  if (["right", "partial", "wrong"].includes(change.state)) {
    state.tries.push({ value, state: change.state, html: change.html });
  }
  if (change.state !== "wrong" && change.state !== "partial") state.open = false;
}

/**
 * What was answered: an option's value (several joined by commas), or the text.
 * @param {Exchange} exchange
 * @param {Part} card
 */
function answerIn(exchange, card) {
  const { action, text } = exchange.message;
  if (action) return action.value;
  const label = text.trim().toUpperCase();
  return card.options.find((option) => option.label === label)?.value ?? text;
}
