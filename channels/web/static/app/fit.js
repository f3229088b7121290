// Lets a text box grow with what is written in it.

/**
 * @param {HTMLTextAreaElement} box
 * @param {number} [most] lines
 */
export function fit(box, most = 8) {
  const least = Number(box.dataset.least ?? 1);
  box.rows = least;
  if (!box.value) return; // words that stand in an empty box take no lines
  const style = getComputedStyle(box);
  const inner = box.scrollHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
  box.rows = Math.min(most, Math.max(least, Math.round(inner / parseFloat(style.lineHeight))));
}
