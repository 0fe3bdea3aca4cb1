// The worker that holds the app and its databases: only workers may access files
// synchronously. It answers one call after the other.
import type { Trouble } from "$lib/backend";
import firstVisit from "../../scripts/first-visit.json";
import type { News, Order } from "./messages";

interface Core {
  invoke(command: string, args: string): string;
  may_open(url: string): void;
  downloads(): unknown[];
  has_chosen_language(): boolean;
  parts_to_fetch(): string[];
  install(): void;
  towns_to_fetch(): string | undefined;
  install_towns(): void;
  search_parts_to_fetch(): string[];
  index(): void;
}

interface CoreModule {
  default(options: { module_or_path: URL }): Promise<unknown>;
  give(name: string, json: string): void;
  parts_to_open(languages: string[]): string[];
  /** Loads what a first visit does not run, where the core is split in two modules. */
  loadRest?(): Promise<void>;
  Core: {
    open(languages: string[], forgets: boolean, tell: (event: string) => void): Promise<Core>;
  };
}

type Opening = Extract<Order, { open: unknown }>["open"];

/** Commands that the first module of the core runs. */
const early = new Set([
  "may_open",
  ...Object.values(firstVisit).flatMap((calls) => calls.map(([name]) => name)),
]);

/** Idle time before what is missing is loaded, in milliseconds. */
const idleDelay = 3000;

/** Commands that may change the languages. */
const choices = ["change_settings", "choose_language", "take_copy", "take_copy_link", "unlock"];

const say = (news: News): void => self.postMessage(news);
const beside = (folder: string): URL => new URL(`../${folder}/`, self.location.href);

const packs = beside(import.meta.env.VITE_PACKS);
let module: CoreModule;
let core: Promise<Core> | undefined;

/** Opens the app as soon as no other tab has its files. */
function open(opening: Opening): Promise<Core> {
  return new Promise((resolve, reject) => {
    // Held until this worker ends, so that the next one waits for the files to be let go.
    const files = opening.forgets ? "lotse-forgotten-files" : "lotse-files";
    void navigator.locks.request(files, async () => {
      try {
        resolve(await load(opening));
      } catch (error) {
        reject(error);
        return;
      }
      await new Promise(() => {});
    });
  });
}

async function load({ languages, parts, forgets }: Opening): Promise<Core> {
  const folder = beside(import.meta.env.VITE_CORE);
  // Fetched in parallel with the app.
  const base = fetchPart("base");
  base.catch(() => {});
  module = await required(import(/* @vite-ignore */ new URL("core.js", folder).href));
  await required(module.default({ module_or_path: new URL("core_bg.wasm", folder) }));
  module.give("base", await required(base));
  await give([...new Set([...module.parts_to_open([...languages]), ...parts])]);
  const app = await module.Core.open([...languages], forgets, (event) => say({ event }));
  // A merely suggested language is installed only after the person chooses it.
  if (app.has_chosen_language()) await complete(app);
  return app;
}

let towns: Promise<void> | undefined;

/** Fetches the list of towns if the app does not have it. */
function completeTowns(app: Core): Promise<void> {
  towns ??= fetchTowns(app);
  towns.catch(() => (towns = undefined));
  return towns;
}

async function fetchTowns(app: Core): Promise<void> {
  const part = app.towns_to_fetch();
  if (part === undefined) return;
  module.give(part, await required(fetchPart(part)));
  app.install_towns();
}

/** Prepares what a command needs besides the core. */
async function prepare(app: Core, command: string, args: string): Promise<void> {
  if (!early.has(command)) await required(Promise.resolve(module.loadRest?.()));
  if (command === "search") await prepareSearch(app);
  if (needsTowns(command, args)) await completeTowns(app);
}

/** Whether a command is about more than the cities with a pack and the states. */
function needsTowns(command: string, args: string): boolean {
  if (command === "find_places") return JSON.parse(args).query !== "";
  return ["choose_place", "coverage"].includes(command) && isTown(JSON.parse(args).place);
}

/** Whether an id names a town, with its state and district, and not a whole state. */
function isTown(place: string | null): boolean {
  return place !== null && place.includes("/") && !place.includes("//");
}

/** Builds the search index if it lacks a language that the person reads. */
async function prepareSearch(app: Core): Promise<void> {
  const parts = app.search_parts_to_fetch();
  const fetched = await required(Promise.all(parts.map(fetchPart)));
  parts.forEach((part, at) => module.give(part, fetched[at] ?? ""));
  app.index();
}

/** Awaits a required download; throws `not-loaded` if it fails. */
async function required<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch (error) {
    console.error(error);
    // As the app throws its own errors.
    throw JSON.stringify({ code: "not-loaded", args: {} } satisfies Trouble);
  }
}

/** Parts that are being fetched. */
const underway = new Map<string, Promise<string>>();

/** Fetches a part of what ships, once for all that wait for it. */
function fetchPart(name: string): Promise<string> {
  const part = underway.get(name) ?? loadPart(name).finally(() => underway.delete(name));
  underway.set(name, part);
  return part;
}

async function loadPart(name: string): Promise<string> {
  const response = await fetch(new URL(`${name}.json`, packs));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.text();
}

/** Gives the app parts. One that cannot be fetched is tried again when the app is idle. */
async function give(parts: string[]): Promise<string[]> {
  const given = parts.map(async (part) => {
    module.give(part, await fetchPart(part));
    return part;
  });
  const results = await Promise.allSettled(given);
  return results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
}

/** Parts that were fetched since the last installation. */
const fetched = new Set<string>();

/** Fetches what the person reads and the app does not have yet. */
async function fetchMissing(app: Core): Promise<void> {
  for (const part of await give(app.parts_to_fetch())) fetched.add(part);
}

/** Fetches and installs what the person reads and the app does not have yet. */
async function complete(app: Core): Promise<void> {
  await fetchMissing(app);
  if (fetched.size === 0) return;
  app.install();
  // Installing removes the list of towns, unless it was fetched since the app was opened.
  towns = undefined;
  say({ fetched: [...fetched] });
  fetched.clear();
}

async function run(id: number, command: string, args: string): Promise<void> {
  try {
    const app = await core;
    if (!app) throw new Error("no command before the app is opened");
    await prepare(app, command, args);
    const result =
      command === "may_open" ? (app.may_open(args), "null") : app.invoke(command, args);
    hand(app.downloads());
    if (choices.includes(command)) await complete(app);
    say({ id, result });
    // A person who sees the cities may look for a town next.
    if (command === "find_places") completeTowns(app).catch(console.error);
  } catch (error) {
    // The app throws its own errors as JSON.
    say({ id, error: String(error), isTrouble: typeof error === "string" });
  }
}

/** Passes the files that a command made to the page: name, content, name, content… */
function hand(files: unknown[]): void {
  for (let at = 0; at + 1 < files.length; at += 2) {
    say({ name: String(files[at]), bytes: files[at + 1] as Uint8Array<ArrayBuffer> });
  }
}

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Loads what is missing once there has been no command for a while. */
function loadWhenIdle(): void {
  clearTimeout(waiting);
  const load = async (app: Core) => {
    // A language that is only suggested is not installed: taps would wait for nothing.
    await (app.has_chosen_language() ? complete(app) : fetchMissing(app));
    await module.loadRest?.();
    await completeTowns(app);
  };
  waiting = setTimeout(() => void core?.then(load).catch(console.error), idleDelay);
}

self.onmessage = ({ data }: MessageEvent<Order>) => {
  if ("open" in data) core = open(data.open);
  else void run(data.id, data.command, data.args).finally(loadWhenIdle);
};
