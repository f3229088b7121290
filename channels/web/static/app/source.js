// What is shown as text again, as one would write it: formulae as LaTeX between dollar signs.

const BLOCKS = new Set(["P", "DIV", "LI", "H3", "H4", "H5", "H6", "PRE", "BLOCKQUOTE", "TR", "FIGURE", "HEADER", "LABEL"]);

/**
 * @param {Node} node
 * @returns {string}
 */
export function source(node) {
  return written(node)
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/**
 * @param {Node} node
 * @returns {string}
 */
function written(node) {
  if (node instanceof Text && /^\s*\n\s*$/.test(node.data)) return ""; // between blocks
  if (node instanceof Text) return node.parentElement?.closest("pre") ? node.data : node.data.replace(/\s+/g, " ");
  if (!(node instanceof Element)) return "";
  if (node.matches(".unseen, [hidden], .tools")) return "";
  if (node.localName === "math") return formula(node);
  if (node.localName === "img") return node.getAttribute("alt") ?? "";
  if (node.localName === "br") return "\n";
  const inner = [...node.childNodes].map(written).join("");
  if (node.matches("td, th")) return `${inner}\t`;
  if (node.matches("li")) return `${mark(node)} ${inner.trim()}\n`;
  return BLOCKS.has(node.tagName) ? `${inner.trim()}\n\n` : inner;
}

/** @param {Element} math */
function formula(math) {
  const latex = math.getAttribute("alttext") ?? math.textContent ?? "";
  return math.getAttribute("display") === "block" ? `\n$$${latex}$$\n` : `$${latex}$`;
}

/** @param {Element} item */
function mark(item) {
  const list = item.parentElement;
  if (!(list instanceof HTMLOListElement)) return "-";
  return `${list.start + [...list.children].indexOf(item)}.`;
}
