// The page's language: the one of the document; where its reader chooses another, the server reads that from a cookie.

const SECONDS = 400 * 86_400;
const page = document.documentElement;

/**
 * How numbers and times are written: as the reader does at home, with the digits that the questions have.
 * @param {string} [own] a BCP 47 tag
 */
export const habits = (own = page.lang) => new Intl.Locale(own, { numberingSystem: "latn" });

/**
 * Show the page in another language; not in another site's frame, since that site says which it shows.
 * @param {string} language a BCP 47 tag
 */
export function showIn(language) {
  if ("framed" in page.dataset || language === page.lang) return;
  const secure = location.protocol === "https:" ? "; secure" : "";
  document.cookie = `chiron-language=${language}; path=${location.pathname}; max-age=${SECONDS}; samesite=lax${secure}`;
  location.reload();
}
