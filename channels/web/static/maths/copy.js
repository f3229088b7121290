// What is copied from the page takes its formulae along: as LaTeX between dollar signs where only text is taken, as MathML
// with the LaTeX noted in it where more is.

import { source } from "../app/source.js";

const MATHML = "http://www.w3.org/1998/Math/MathML";

/** Listen for copying. */
export function startCopying() {
  document.addEventListener("copy", (event) => {
    const selection = getSelection();
    if (!selection?.rangeCount || event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return;
    const holder = document.createElement("div");
    holder.append(whole(selection.getRangeAt(0)).cloneContents());
    if (!event.clipboardData || !holder.querySelector("math")) return;
    event.clipboardData.setData("text/plain", source(holder));
    for (const math of holder.querySelectorAll("math")) annotate(math);
    event.clipboardData.setData("text/html", holder.innerHTML);
    event.preventDefault();
  });
}

/**
 * The range with no formula cut in two.
 * @param {Range} range
 */
function whole(range) {
  const wider = range.cloneRange();
  const [first, last] = [range.startContainer, range.endContainer].map((node) =>
    (node instanceof Element ? node : node.parentElement)?.closest("math"),
  );
  if (first) wider.setStartBefore(first);
  if (last) wider.setEndAfter(last);
  return wider;
}

/** @param {Element} math */
function annotate(math) {
  const note = document.createElementNS(MATHML, "annotation");
  note.setAttribute("encoding", "application/x-tex");
  note.textContent = math.getAttribute("alttext");
  const row = document.createElementNS(MATHML, "mrow");
  row.append(...math.childNodes);
  const both = document.createElementNS(MATHML, "semantics");
  both.append(row, note);
  math.append(both);
}
