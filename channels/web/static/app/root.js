// Where the page's root lies, seen from the address of the page: addresses of the API and of pictures begin there.

export const root = document.documentElement.dataset.root ?? "";
