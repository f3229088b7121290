// Ways for files to come: chosen, photographed, dropped on the page, pasted.

import { byId } from "../app/html.js";

/** @param {(files: Iterable<File>) => void} add */
export function startChoosing(add) {
  const pick = /** @type {HTMLInputElement} */ (byId("pick"));
  const snap = /** @type {HTMLInputElement} */ (byId("snap"));
  for (const input of [pick, snap]) {
    input.addEventListener("change", () => {
      add([...(input.files ?? [])]);
      input.value = ""; // the same one may be chosen again
    });
  }
  const menu = byId("attaching");
  byId("attach").addEventListener("click", () => {
    if (matchMedia("(pointer: coarse)").matches) menu.showPopover();
    else pick.click();
  });
  for (const [button, input] of [["take-file", pick], ["take-photo", snap]]) {
    byId(/** @type {string} */ (button)).addEventListener("click", () => {
      menu.hidePopover();
      /** @type {HTMLInputElement} */ (input).click();
    });
  }
  startDropping(add);
  byId("compose").addEventListener("paste", (event) => {
    const files = event.clipboardData?.files;
    if (!files?.length) return;
    event.preventDefault();
    add([...files]);
  });
}

/** @param {(files: Iterable<File>) => void} add */
function startDropping(add) {
  const veil = byId("drop");
  const has = (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes("Files") && !byId("composer").closest("[hidden]");
  addEventListener("dragover", (event) => {
    if (!has(event)) return;
    event.preventDefault();
    veil.hidden = false;
  });
  addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) veil.hidden = true;
  });
  addEventListener("drop", (event) => {
    veil.hidden = true;
    if (!has(event)) return;
    event.preventDefault();
    add([...(event.dataTransfer?.files ?? [])]);
  });
}
