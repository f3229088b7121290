// Files where no cookie says who asks (who.js): a link or a picture can send no header, so the server is asked for an
// address that is good for a short time and says by itself whose file it is.

import { read } from "../app/api.js";
import { who } from "../app/who.js";

/** Whether files need such addresses. */
export const needLinks = () => Object.keys(who.headers).length > 0;

/**
 * @param {HTMLAnchorElement} link opens the file when it is followed
 * @param {HTMLImageElement | undefined} picture of it, if it is one
 */
export async function linkUp(link, picture) {
  const plain = link.href;
  const address = async () => (await read(`${plain}/link`)).address;
  link.addEventListener("click", async (event) => {
    if (link.href !== plain) return; // the click below
    event.preventDefault();
    link.href = await address().catch(() => plain); // then the server says why
    if (link.href !== plain) link.click();
    link.href = plain;
  });
  if (picture) picture.src = await address();
}
