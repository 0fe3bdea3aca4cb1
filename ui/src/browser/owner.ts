// The tab that owns the app. The others say that it is open elsewhere, and can take it over.
import type { Trouble } from "$lib/backend";
import type { News } from "./messages";
import { cacheWhenIdle } from "./cache";
import { forgetParts, partsRead, remember } from "./parts";
import { persistAfter } from "./persist";
import { forgets } from "$lib/shell";

type Call = { resolve: (value: unknown) => void; reject: (error: unknown) => void };

class Owner {
  readonly #calls = new Map<number, Call>();
  readonly #listeners = new Set<(event: unknown) => void>();
  #worker: Promise<Worker> | undefined;
  #last = 0;

  async call(command: string, args: object): Promise<unknown> {
    const result = await this.#ask(command, JSON.stringify(args));
    cacheWhenIdle();
    persistAfter(command);
    if (command === "erase_everything") forgetParts();
    return result;
  }

  listen(listener: (event: unknown) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Opens the app again after a failure, here rather than in another tab. */
  async openAgain(): Promise<void> {
    const before = this.#worker;
    this.#worker = this.#start({ steal: true });
    await before?.then(
      (worker) => worker.terminate(),
      () => {},
    );
    await this.#worker;
  }

  /** Opens an external link, if it is allowed. */
  async openLink(url: string): Promise<void> {
    await this.#ask("may_open", url);
    if (url.startsWith("https:")) window.open(url, "_blank", "noopener,noreferrer");
    else window.location.href = url;
  }

  async #ask(command: string, args: string): Promise<unknown> {
    this.#worker ??= this.#start({ ifAvailable: true });
    const worker = await this.#worker;
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#calls.set(id, { resolve, reject });
      worker.postMessage({ id, command, args });
    });
  }

  async #start(options: LockOptions): Promise<Worker> {
    await own(options);
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<News>) => {
      worker.onerror = null;
      this.#hear(data);
    };
    worker.onerror = () => this.#fail();
    const { languages } = navigator;
    worker.postMessage({ open: { languages, parts: partsRead(), forgets: forgets() } });
    return worker;
  }

  /** Rejects all calls: the script of the worker failed to load. */
  #fail(): void {
    const trouble = { code: "not-loaded", args: {} } satisfies Trouble;
    this.#calls.forEach(({ reject }) => reject(trouble));
    this.#calls.clear();
    this.#worker = Promise.reject(trouble);
    this.#worker.catch(() => {});
  }

  #hear(news: News): void {
    if ("event" in news) {
      const event: unknown = JSON.parse(news.event);
      this.#listeners.forEach((listener) => listener(event));
    } else if ("fetched" in news) remember(news.fetched);
    else if ("bytes" in news) save(news.name, news.bytes);
    else this.#settle(news);
  }

  #settle(news: Extract<News, { id: number }>): void {
    const call = this.#calls.get(news.id);
    this.#calls.delete(news.id);
    if ("result" in news) call?.resolve(JSON.parse(news.result));
    else call?.reject(news.isTrouble ? JSON.parse(news.error) : new Error(news.error));
  }
}

/** Makes this tab the owner until it is closed, or until another one takes over. */
function own(options: LockOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const elsewhere = { code: "other-tab", args: {} } satisfies Trouble;
    let owned = false;
    navigator.locks
      .request(forgets() ? "lotse-forgotten" : "lotse", options, (lock) => {
        if (!lock) return reject(elsewhere);
        owned = true;
        resolve();
        return new Promise(() => {});
      })
      .catch((error: unknown) => {
        // Taken over: reload the page, which says so.
        if (owned) window.location.reload();
        else reject(error);
      });
  });
}

/** How long a browser may take to read a file that it saves, in milliseconds. */
const reading = 60_000;

/** Lets the browser save a file. */
function save(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes]));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  // The page handles links itself; this one is for the browser.
  link.addEventListener("click", (event) => event.stopPropagation());
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers only begin to read it later.
  setTimeout(() => URL.revokeObjectURL(url), reading);
}

export const owner = new Owner();
