// Who is asking, where no cookie says it: in a frame whose browser keeps no cookies for other sites' frames.

/** Headers that go along with every request, and how a login session begins; a frame sets both. */
export const who = {
  /** @type {Record<string, string>} */
  headers: {},
  /** @type {(() => Promise<any>) | null} */
  begin: null,
};
