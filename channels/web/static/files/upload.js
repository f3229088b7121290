// Sends one file to the server and tells how far it has come; goes on by itself after the line was lost.

import { login, tokenHeader } from "../app/api.js";

/** @typedef {{ id: string, name: string, size: number, media_type: string }} Kept a file that is safe on the server */
/**
 * @typedef {{ moved: (share: number) => void, waits: () => void, kept: (file: Kept) => void,
 *   refused: (why: string) => void }} Tell
 */

const FIRST_PAUSE = 1;
const LONGEST_PAUSE = 15;
const BACK_OFF = new Set([408, 409, 425, 429]);

export class Upload {
  /**
   * @param {string} id made here; the same again is the same file
   * @param {File} file
   * @param {Tell} tell
   */
  constructor(id, file, tell) {
    this.id = id;
    this.file = file;
    this.tell = tell;
    this.pause = FIRST_PAUSE;
    this.renewed = false;
    this.over = false;
    this.timer = 0;
    /** @type {XMLHttpRequest | null} fetch does not tell how much has been sent */
    this.request = null;
    this.online = () => this.timer && this.begin();
    addEventListener("online", this.online);
    this.begin();
  }

  /** Leave it; nothing more is told. */
  cancel() {
    this.over = true;
    clearTimeout(this.timer);
    removeEventListener("online", this.online);
    this.request?.abort();
  }

  begin() {
    clearTimeout(this.timer);
    this.timer = 0;
    const request = new XMLHttpRequest();
    this.request = request;
    request.upload.addEventListener("progress", ({ loaded, total }) => this.tell.moved(total ? loaded / total : 0));
    request.addEventListener("loadend", () => this.over || this.ended(request));
    request.open("PUT", `api/files/${this.id}?${new URLSearchParams({ name: this.file.name })}`);
    for (const [name, value] of Object.entries(tokenHeader())) request.setRequestHeader(name, value);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.send(this.file);
  }

  /** @param {XMLHttpRequest} request */
  async ended(request) {
    const { status } = request;
    const body = parsed(request.responseText);
    if (status === 200) {
      this.cancel();
      this.tell.kept(body);
    } else if (status === 403 && !this.renewed) {
      this.renewed = true;
      await login().catch(() => {});
      this.begin();
    } else if (status >= 400 && status < 500 && !BACK_OFF.has(status)) {
      this.cancel();
      this.tell.refused(body.error ?? "");
    } else {
      this.tell.waits();
      const seconds = Math.max(this.pause, Number(request.getResponseHeader("Retry-After") ?? 0));
      this.timer = setTimeout(() => this.begin(), seconds * 1000);
      this.pause = Math.min(2 * this.pause, LONGEST_PAUSE);
    }
  }
}

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
