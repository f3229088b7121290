// Files where no cookie says who asks (who.js): a link or a picture cannot send a header, so they are fetched.

import { who } from "../app/who.js";

/** Whether files have to be fetched. */
export const mustCarry = () => Object.keys(who.headers).length > 0;

/**
 * @param {HTMLAnchorElement} link saves the file when it is followed
 * @param {HTMLImageElement | undefined} picture of it, if it is one
 * @param {string} name
 */
export async function carry(link, picture, name) {
  const address = link.href;
  const fetched = async () => (await fetch(address, { headers: who.headers })).blob();
  link.removeAttribute("target");
  link.addEventListener("click", async (event) => {
    if (link.href !== address) return;
    event.preventDefault();
    link.href = URL.createObjectURL(await fetched());
    link.download = name;
    link.click();
  });
  if (!picture) return;
  const reader = new FileReader(); // pictures may come from this server or from data addresses, and from nowhere else
  reader.addEventListener("load", () => {
    picture.src = String(reader.result);
  });
  reader.readAsDataURL(await fetched());
}
