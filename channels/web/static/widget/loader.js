// Shows the tutor on a page of another site, by one tag in it:
//   <script async src="https://tutor.example/widget.js"></script>
// docs/web.md has its attributes. Nothing global is made, nothing of the page around is touched, and the tutor itself is
// loaded when it is opened for the first time, into a frame that can neither read this page nor lead it elsewhere.
(() => {
  /** @typedef {Record<string, string>} Words */
  /** @typedef {{ accent?: string, ground?: string, scheme?: string }} Theme colours as #rrggbb */

  const tag = document.currentScript;
  if (!(tag instanceof HTMLScriptElement)) return;
  const given = tag.dataset;
  const base = tutorAddress(given.tutor ?? ".", tag.src);
  const inline = given.mode === "inline";
  const language = given.lang || document.documentElement.lang || navigator.language;
  /** Milliseconds until the frame must have said something. */
  const PATIENCE = 20_000;
  const SVG = "http://www.w3.org/2000/svg";
  const PHONE = "(max-width: 30rem), (max-height: 28rem)";
  const LONGEST_WORDS = 200;
  const MARK = "data-chiron-bubble";

  const STYLE = `
    :host { color-scheme: light dark; }
    :host([data-scheme="light"]) { color-scheme: light; }
    :host([data-scheme="dark"]) { color-scheme: dark; }
    * { box-sizing: border-box; font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
    [hidden] { display: none !important; }
    button { cursor: pointer; touch-action: manipulation; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
    .bubble {
      position: fixed; inset-block-end: max(20px, env(safe-area-inset-bottom)); inset-inline-end: 20px;
      z-index: 2147483000; width: 60px; height: 60px; padding: 0; border: 0; border-radius: 50%;
      background: var(--accent); color: var(--on-accent);
      box-shadow: 0 0 0 1px rgb(255 255 255 / 25%), 0 2px 6px rgb(0 0 0 / 25%), 0 8px 24px rgb(0 0 0 / 20%);
    }
    .left .bubble { inset-inline: 20px auto; }
    .bubble svg { display: block; width: 30px; height: 30px; margin: auto; }
    .bubble svg, .shut svg { fill: none; stroke: currentcolor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
    .bubble .number {
      position: absolute; inset-block-start: -4px; inset-inline-end: -4px; min-width: 24px; height: 24px;
      padding-inline: 6px; border: 2px solid light-dark(#fff, #14171a); border-radius: 12px; background: #b3261e;
      color: #fff; font-size: 13px; font-weight: 650; line-height: 20px; text-align: center;
    }
    .panel {
      position: fixed; inset: auto 20px max(96px, env(safe-area-inset-bottom)) auto; z-index: 2147483001; margin: 0;
      padding: 0; width: min(400px, 100vw - 40px); height: min(680px, 100dvh - 120px); max-width: none;
      max-height: none; overflow: hidden; border: 0; border-radius: 16px;
      box-shadow: 0 0 0 1px rgb(0 0 0 / 10%), 0 12px 48px rgb(0 0 0 / 28%);
    }
    :dir(rtl) .panel, .left .panel { inset-inline: auto 20px; }
    .left .panel { inset-inline: 20px auto; }
    .panel::backdrop { background: none; }
    .panel, .place { background: var(--ground, light-dark(#f7f6f3, #14171a)); color: light-dark(#1f2328, #e9e7e2); }
    .place {
      position: relative; width: 100%; height: 100%; min-height: 20rem; overflow: hidden;
      border-radius: 16px; box-shadow: inset 0 0 0 1px light-dark(#e1ddd5, #323a41);
    }
    .place.refused { min-height: 0; height: auto; }
    iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; }
    .place iframe { inset: 1px; width: calc(100% - 2px); height: calc(100% - 2px); border-radius: 15px; }
    .wait { display: grid; gap: 12px; place-content: center; justify-items: center; height: 100%; padding: 24px; text-align: center; }
    .wait p { margin: 0; max-width: 44ch; }
    .wait a { color: inherit; }
    .wait button {
      min-height: 44px; padding: 6px 20px; border: 1px solid currentcolor; border-radius: 22px; background: none;
      color: inherit;
    }
    .wait .shut { position: absolute; inset: 6px 6px auto auto; width: 44px; height: 44px; padding: 0; border: 0; }
    .shut svg { width: 24px; height: 24px; display: block; margin: auto; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    @media ${PHONE} {
      .panel, .left .panel, :dir(rtl) .panel {
        inset: 0; width: 100%; height: var(--height, 100dvh); border-radius: 0; box-shadow: none;
      }
    }
    @media (prefers-reduced-motion: no-preference) {
      .panel[open] { animation: come 0.16s ease-out; }
      @keyframes come { from { opacity: 0; translate: 0 12px; } }
    }
    @media (forced-colors: active) { .bubble, .panel, .place { border: 2px solid ButtonText; } }
    @media print { .bubble, .panel { display: none; } }
  `;

  /**
   * @param {string} said
   * @param {string} own the address of this script
   */
  function tutorAddress(said, own) {
    try {
      const address = new URL(said, own);
      if (address.protocol !== "https:" && address.protocol !== "http:") return null;
      address.search = address.hash = address.username = address.password = "";
      if (!address.pathname.endsWith("/")) address.pathname += "/";
      return address;
    } catch {
      return null;
    }
  }

  /** @param {string} text for who builds the page */
  const complain = (text) => console.error(`Chiron: ${text}`);

  /**
   * @template {keyof HTMLElementTagNameMap} Name
   * @param {Name} name
   * @param {Record<string, string>} [attributes]
   * @param {...(Node | string)} children
   * @returns {HTMLElementTagNameMap[Name]}
   */
  function make(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  }

  /** @param {...string} paths */
  function icon(...paths) {
    const svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    for (const d of paths) svg.appendChild(document.createElementNS(SVG, "path")).setAttribute("d", d);
    return svg;
  }

  /** A root that no style of the page reaches. */
  function isolated() {
    const host = make("div");
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    const root = host.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    host.style.setProperty("all", "initial", "important");
    return { host, root };
  }

  /**
   * A colour of the page as #rrggbb, by an attribute of the tag or a variable in the page's style; undefined where there
   * is none, or what is there is no plain colour.
   * @param {string} name
   * @param {ShadowRoot} root
   */
  function colour(name, root) {
    const said = given[name] ?? getComputedStyle(document.documentElement).getPropertyValue(`--chiron-${name}`).trim();
    if (!said) return undefined;
    const probe = root.appendChild(make("span"));
    probe.style.color = CSS.supports("color", said) ? said : "";
    const parts = probe.style.color && /^rgb\((\d+), (\d+), (\d+)\)$/.exec(getComputedStyle(probe).color);
    probe.remove();
    if (parts) return `#${parts.slice(1).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
    console.warn(`Chiron: ${name} is no colour that can be used: ${said}`);
    return undefined;
  }

  /** @param {string} hex @returns {string} black or white, whichever is easier to read on it */
  function readable(hex) {
    const [red, green, blue] = [1, 3, 5].map((at) => (parseInt(hex.slice(at, at + 2), 16) / 255) ** 2.2);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.18 ? "#000" : "#fff";
  }

  /** What the host says of its student, asked for each time, since it soon runs out. */
  async function studentToken() {
    if (!given.tokenUrl) return { token: given.token ?? null };
    const address = new URL(given.tokenUrl, document.baseURI);
    if (address.origin !== location.origin) throw new Error(`data-token-url must be an address of this site: ${address}`);
    const answer = await fetch(address, { credentials: "same-origin", cache: "no-store" });
    if (answer.status === 204 || answer.status === 401) return { token: null }; // nobody is logged in
    if (!answer.ok) throw new Error(`data-token-url answered ${answer.status}: ${address}`);
    return { token: (await answer.text()).trim() };
  }

  /**
   * The frame, and the channel to the page in it.
   * @param {HTMLElement} place where the frame goes
   * @param {{ locale: string, words: Words }} config
   * @param {Theme} theme
   * @param {{ close: () => void, unread: (count: number) => void }} tell
   */
  function makeFrame(place, { locale, words }, theme, tell) {
    const tutor = /** @type {URL} */ (base);
    const query = new URLSearchParams({ from: location.origin });
    const address = new URL(`embed/${encodeURIComponent(locale)}/?${query}`, tutor);
    /** @type {MessagePort | undefined} */
    let port;
    /** @type {HTMLIFrameElement | undefined} */
    let frame;
    let shown = false;
    let timer = 0;
    const wait = place.appendChild(make("div", { class: "wait", role: "status" }));

    const ask = {
      ready() {
        clearTimeout(timer);
        wait.hidden = true;
        if (frame) frame.style.visibility = "visible";
        look();
      },
      close: tell.close,
      unread: (/** @type {{ count: number }} */ { count }) => tell.unread(Math.max(0, Math.floor(Number(count) || 0))),
      problem: (/** @type {{ text: string }} */ { text }) => complain(String(text)),
      async token() {
        const answer = await studentToken().catch((error) => {
          complain(`the student's token could not be had. ${error.message}`);
          return { token: null, failed: true };
        });
        port?.postMessage({ type: "token", ...answer });
      },
    };

    addEventListener("message", (event) => {
      if (!frame || event.source !== frame.contentWindow || event.origin !== tutor.origin || event.data !== "chiron") return;
      const channel = new MessageChannel();
      port?.close();
      port = channel.port1;
      port.onmessage = ({ data }) => {
        const kind = /** @type {keyof typeof ask} */ (data?.type);
        if (Object.hasOwn(ask, kind)) ask[kind](data);
      };
      const hello = { type: "hello", inline, theme, words: given.words?.slice(0, LONGEST_WORDS) ?? "" };
      frame.contentWindow?.postMessage(hello, tutor.origin, [channel.port2]);
    });

    const shut = () => {
      const button = make("button", { type: "button", class: "shut", "aria-label": words.close }, icon("M6 6l12 12M18 6 6 18"));
      button.addEventListener("click", tell.close);
      return inline ? [] : [button];
    };
    const load = () => {
      frame?.remove();
      wait.hidden = false;
      wait.replaceChildren(make("p", {}, words.loading), ...shut());
      frame = make("iframe", {
        title: words.title,
        allow: "clipboard-write",
        referrerpolicy: "no-referrer",
        sandbox: "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads",
        src: address.href,
      });
      frame.style.visibility = "hidden";
      place.append(frame);
      clearTimeout(timer);
      timer = setTimeout(silent, PATIENCE);
    };
    const silent = () => {
      complain(`the tutor at ${tutor} does not answer. A Content-Security-Policy of this page must name it in frame-src.`);
      frame?.remove();
      frame = undefined;
      const again = make("button", { type: "button" }, words.again);
      again.addEventListener("click", load);
      const alone = make("a", { href: tutor.href, target: "_blank", rel: "noopener noreferrer" }, words.alone);
      wait.replaceChildren(make("p", {}, words.silent), again, alone, ...shut());
    };
    const look = () => port?.postMessage({ type: "look", shown });
    return {
      /** @param {boolean} now whether the frame is in sight */
      show(now) {
        shown = now;
        if (now && !frame) load();
        if (now) frame?.focus();
        look();
      },
    };
  }

  /** @param {{ locale: string, words: Words }} config */
  function bubble(config) {
    const { words } = config;
    if (document.querySelector(`[${MARK}]`)) return; // a site that loads its pages by script runs the tag again and again
    const { host, root } = isolated();
    host.setAttribute(MARK, "");
    document.body.append(host);
    const theme = themed(host, root);
    const number = make("span", { class: "number", "aria-hidden": "true", hidden: "" });
    const opened = icon("M6 9l6 6 6-6");
    const closed = icon("M4 5.5h16v11H11l-4.5 4v-4H4z", "M8.5 11h.01M12 11h.01M15.5 11h.01");
    const button = make("button", { type: "button", class: "bubble", "aria-haspopup": "dialog" }, closed, number);
    const panel = make("dialog", { class: "panel", "aria-label": words.title });
    const news = make("p", { class: "unseen", role: "status" });
    root.append(make("div", given.side === "left" ? { class: "left" } : {}, button, panel, news));
    const phone = matchMedia(PHONE);
    let unread = 0;

    const label = () => {
      const open = panel.open ? words.close : words.open;
      button.setAttribute("aria-label", unread && !panel.open ? `${open}. ${words.new}: ${unread}` : open);
      button.setAttribute("aria-expanded", String(panel.open));
      number.hidden = !unread || panel.open;
      number.textContent = unread > 9 ? "9+" : String(unread);
      button.firstChild?.replaceWith(panel.open ? opened : closed);
    };
    const close = () => {
      if (!panel.open) return;
      panel.close();
      frame.show(false);
      label();
      button.focus();
    };
    const open = () => {
      if (phone.matches) panel.showModal();
      else panel.show();
      unread = 0;
      news.textContent = "";
      frame.show(true);
      label();
    };
    const frame = makeFrame(panel, config, theme, {
      close,
      unread(count) {
        if (count > unread && !panel.open) news.textContent = `${words.new}: ${count}`;
        unread = panel.open ? 0 : count;
        label();
      },
    });
    button.addEventListener("click", () => (panel.open ? close() : open()));
    panel.addEventListener("cancel", (event) => {
      event.preventDefault();
      close();
    });
    root.addEventListener("keydown", (event) => {
      if (/** @type {KeyboardEvent} */ (event).key === "Escape" && !event.defaultPrevented) close();
    });
    phone.addEventListener("change", () => {
      if (!panel.open) return;
      panel.close();
      open();
    });
    // the keys of a phone cover what is behind them
    const fit = () => panel.style.setProperty("--height", `${visualViewport?.height ?? innerHeight}px`);
    visualViewport?.addEventListener("resize", fit);
    fit();
    label();
  }

  /**
   * @param {HTMLElement} host
   * @param {ShadowRoot} root
   * @returns {Theme}
   */
  function themed(host, root) {
    const meta = document.querySelector('meta[name="color-scheme"]')?.getAttribute("content") ?? "";
    const dark = `${meta} ${getComputedStyle(document.documentElement).colorScheme}`.includes("dark");
    const scheme = given.scheme ?? (dark ? "auto" : "light"); // a page that knows no dark stays light
    const theme = { accent: colour("accent", root), ground: colour("ground", root), scheme };
    host.dataset.scheme = scheme;
    host.style.setProperty("--accent", theme.accent ?? "#0b6b5b");
    host.style.setProperty("--on-accent", readable(theme.accent ?? "#0b6b5b"));
    if (theme.ground) host.style.setProperty("--ground", theme.ground);
    return theme;
  }

  /** A panel that stands in the page; its room is taken at once, so that nothing moves when the tutor comes. */
  function panel() {
    const { host, root } = isolated();
    const place = make("section", { class: "place" });
    root.append(place);
    host.style.setProperty("display", "block", "important");
    const named = given.target ? document.querySelector(given.target) : null;
    if (given.target && !named) return complain(`there is no element ${given.target} on this page (data-target).`), null;
    if (!named && tag?.closest("head")) {
      return complain('a tag in the head needs data-target="#id-of-an-element" to know where the panel goes.'), null;
    }
    const height = given.height && CSS.supports("height", given.height) ? given.height : named ? "100%" : "38rem";
    host.style.setProperty("height", height, "important");
    if (named) named.append(host);
    else tag?.after(host);
    return { host, root, place };
  }

  /**
   * @param {NonNullable<ReturnType<typeof panel>>} made
   * @param {{ locale: string, words: Words }} config
   */
  function fill({ host, root, place }, config) {
    place.setAttribute("aria-label", config.words.title);
    const frame = makeFrame(place, config, themed(host, root), { close() {}, unread() {} });
    const seen = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        seen.disconnect();
        frame.show(true);
      },
      { rootMargin: "300px" },
    );
    seen.observe(place);
  }

  async function start() {
    const tutor = /** @type {URL} */ (base);
    const made = inline ? panel() : null;
    if (inline && !made) return;
    const query = new URLSearchParams({ from: location.origin, lang: language });
    /** @type {{ locale: string, words: Words, error?: string }} */
    let config;
    try {
      const answer = await fetch(new URL(`embed/config?${query}`, tutor), { credentials: "omit", referrerPolicy: "no-referrer" });
      config = await answer.json();
      if (!config.words) throw new Error(`it answered ${answer.status}`);
    } catch (error) {
      complain(
        `the tutor at ${tutor} cannot be asked (${/** @type {Error} */ (error).message}). Is data-tutor right, and does ` +
          "a Content-Security-Policy of this page name it in script-src, connect-src and frame-src?",
      );
      made?.host.remove();
      return;
    }
    if (config.error) {
      complain(config.error);
      if (!made) return;
      made.host.style.setProperty("height", "auto", "important");
      made.place.classList.add("refused");
      made.place.append(make("div", { class: "wait" }, make("p", {}, config.words["not-here"])));
    } else if (made) fill(made, config);
    else bubble(config);
  }

  /** @param {() => void} act once the page around has all it needs itself */
  function later(act) {
    const idle = () => ("requestIdleCallback" in globalThis ? requestIdleCallback(act, { timeout: 2000 }) : setTimeout(act, 1));
    if (document.readyState === "complete") idle();
    else addEventListener("load", idle, { once: true });
  }

  if (!base) complain(`data-tutor is no address of a tutor: ${given.tutor}`);
  else if (!inline) later(start);
  else if (document.readyState !== "loading") start();
  else addEventListener("DOMContentLoaded", start, { once: true });
})();
