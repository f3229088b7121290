// Whether anybody can see the page: a window may be behind others, and a frame in another site's page closed.

let open = true;

export const inSight = () => open && !document.hidden;

/** @param {boolean} now whether the frame is open */
export function setOpen(now) {
  open = now;
  document.dispatchEvent(new Event("visibilitychange"));
}
