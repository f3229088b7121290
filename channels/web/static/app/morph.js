// Brings elements to new HTML by changing only what differs, so that nothing flickers, and what is selected stays so.

import { parsed } from "./html.js";

/**
 * Show sanitised HTML in an element, from its child number `keep` on; blanks between its blocks are left out.
 * @param {Element} element
 * @param {string} html
 * @param {number} [keep] children before it stay as they are
 */
export function patch(element, html, keep = 0) {
  const fresh = [...parsed(html).childNodes].filter((node) => !(node instanceof Text && !node.data.trim()));
  align(element, [...element.childNodes].slice(keep), fresh);
}

/**
 * @param {Node} parent
 * @param {Node[]} old the last children of `parent`
 * @param {Node[]} fresh
 */
function align(parent, old, fresh) {
  fresh.forEach((node, place) => {
    const there = old[place];
    if (!there) parent.appendChild(node);
    else if (!become(there, node)) parent.replaceChild(node, there);
  });
  for (const node of old.slice(fresh.length)) parent.removeChild(node);
}

/**
 * @param {Node} old
 * @param {Node} fresh
 * @returns {boolean} whether the one could be made like the other
 */
function become(old, fresh) {
  if (old.nodeName !== fresh.nodeName) return false;
  if (old instanceof CharacterData) {
    extend(old, fresh.nodeValue ?? "");
    return true;
  }
  if (!(old instanceof Element) || !(fresh instanceof Element)) return false;
  if (old.isEqualNode(fresh)) return true;
  // a formula is laid out as a whole
  if (old.localName === "math" || !sameAttributes(old, fresh)) return false;
  align(old, [...old.childNodes], [...fresh.childNodes]);
  return true;
}

/**
 * @param {CharacterData} node
 * @param {string} text
 */
function extend(node, text) {
  if (text.startsWith(node.data)) node.appendData(text.slice(node.data.length));
  else node.data = text;
}

/**
 * @param {Element} one
 * @param {Element} other
 */
function sameAttributes(one, other) {
  const names = one.getAttributeNames();
  return (
    names.length === other.getAttributeNames().length &&
    names.every((name) => one.getAttribute(name) === other.getAttribute(name))
  );
}
