// What became of each question, from the conversation alone: the same after a reload as while it happened.

/** @typedef {import("../app/api.js").Exchange} Exchange */
/** @typedef {import("../app/api.js").Part} Part */
/**
 * @typedef {{ state: string, open: boolean, tries: { value: string, state: string }[], kept?: boolean }} CardState
 *   `kept`: a free answer was given, which its writer marks by the buttons below
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
  for (const exchange of exchanges) {
    for (const change of exchange.reply?.changes ?? []) {
      if (!open || (change.question_id !== null && change.question_id !== open.card.question_id)) continue;
      open.state.state = change.state;
      const value = answerIn(exchange, open.card);
      if (change.state === "kept") {
        Object.assign(open.state, { open: false, kept: true });
        continue;
      }
      if (["right", "partial", "wrong"].includes(change.state)) open.state.tries.push({ value, state: change.state });
      if (change.state !== "wrong" && change.state !== "partial") {
        open.state.open = false;
        open = null;
      }
    }
    const card = cardOf(exchange);
    if (!card) continue;
    /** @type {CardState["tries"]} */
    const before = open?.card.target === card.target ? open.state.tries : [];
    if (open) Object.assign(open.state, { state: "left", open: false });
    open = { card, state: { state: "open", open: true, tries: [...before] } };
    states.set(cardKey(exchange), open.state);
  }
  return states;
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
