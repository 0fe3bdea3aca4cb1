// The worker that holds the app and its databases: a browser lets only workers write files at
// once. It answers one call after the other.
import type { News, Order } from "./messages";

interface Core {
  invoke(command: string, given: string): string;
  may_open(url: string): void;
  downloads(): unknown[];
}

interface CoreModule {
  default(options: { module_or_path: URL }): Promise<unknown>;
  Core: {
    open(languages: string[], forgets: boolean, tell: (event: string) => void): Promise<Core>;
  };
}

const say = (news: News): void => self.postMessage(news);

let core: Promise<Core> | undefined;

/** Opens the app as soon as no other tab has its files. */
function open(languages: readonly string[], forgets: boolean): Promise<Core> {
  const folder = new URL(`../${import.meta.env.VITE_CORE}/`, self.location.href);
  return new Promise((resolve, reject) => {
    // Held until this worker ends, so that the next one waits for the files to be let go.
    void navigator.locks.request("lotse-files", async () => {
      try {
        const module: CoreModule = await import(/* @vite-ignore */ new URL("core.js", folder).href);
        await module.default({ module_or_path: new URL("core_bg.wasm", folder) });
        resolve(await module.Core.open([...languages], forgets, (event) => say({ event })));
      } catch (error) {
        reject(error);
        return;
      }
      await new Promise(() => {});
    });
  });
}

async function run(id: number, command: string, given: string): Promise<void> {
  try {
    const app = await core;
    if (!app) throw new Error("no command before the app is opened");
    const result =
      command === "may_open" ? (app.may_open(given), "null") : app.invoke(command, given);
    hand(app.downloads());
    say({ id, result });
  } catch (error) {
    // The app throws its own errors as JSON.
    say({ id, error: String(error), isTrouble: typeof error === "string" });
  }
}

/** Hands the files that a command made to the page: name, content, name, content… */
function hand(files: unknown[]): void {
  for (let at = 0; at + 1 < files.length; at += 2) {
    say({ name: String(files[at]), bytes: files[at + 1] as Uint8Array<ArrayBuffer> });
  }
}

self.onmessage = ({ data }: MessageEvent<Order>) => {
  if ("open" in data) core = open(data.open.languages, data.open.forgets);
  else void run(data.id, data.command, data.given);
};
