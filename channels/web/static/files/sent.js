// The files of a message in the conversation: names to open them by, and pictures as pictures.

import { make } from "../app/html.js";
import { linkUp, needLinks } from "./linked.js";
import { sizeOf } from "./size.js";

/** @typedef {import("./upload.js").Kept} Kept */

/**
 * @param {Kept[]} files
 * @returns {Node[]} nothing where there are none
 */
export function sentFiles(files) {
  return files.length ? [make("ul", { class: "sent" }, ...files.map(sentFile))] : [];
}

/** @param {Kept} file */
function sentFile({ id, name, size, media_type }) {
  const href = `api/files/${id}`;
  const src = needLinks() ? null : href;
  const picture = media_type.startsWith("image/") ? [make("img", { src, alt: "", loading: "lazy" })] : [];
  const words = [make("span", { class: "name", dir: "auto" }, name), make("span", { class: "size", dir: "auto" }, sizeOf(size))];
  const link = make("a", { href, target: "_blank", rel: "noopener" }, ...picture, ...words);
  if (needLinks()) linkUp(/** @type {HTMLAnchorElement} */ (link), /** @type {HTMLImageElement[]} */ (picture)[0]).catch(() => {});
  return make("li", {}, link);
}
