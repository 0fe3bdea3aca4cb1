// Runs the core twice as a newcomer would and records which functions ran; a phone on a
// slow line loads the others later.
//
// first-visit.js CORE.js INSTRUMENTED.wasm PARTS PROFILE
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import {
  FileSystemDirectoryHandle,
  FileSystemFileHandle,
  FileSystemSyncAccessHandle,
} from "./memory-files.js";

const [core, instrumented, parts, profile] = process.argv.slice(2);

/** The commands that the page calls, from the first screen to a ticked step. */
const asked = new URL("first-visit.json", import.meta.url);
const { arrival, answers, elsewhere, screens } = JSON.parse(await readFile(asked, "utf8"));

/** The languages of the browser. */
const languages = ["en-US", "en"];

/** Mocks the globals of a worker. */
function becomeWorker() {
  const root = new FileSystemDirectoryHandle("");
  const navigator = { storage: { getDirectory: async () => root } };
  Object.defineProperty(globalThis, "navigator", { value: navigator, configurable: true });
  Object.assign(globalThis, { FileSystemFileHandle, FileSystemSyncAccessHandle });
  globalThis.DedicatedWorkerGlobalScope = Object;
}

async function visit(name, commands) {
  // Another instance each time.
  const module = await import(`${pathToFileURL(resolve(core))}?${name}`);
  const exports = await module.default({ module_or_path: await readFile(instrumented) });
  const give = async (part) =>
    module.give(part, await readFile(resolve(parts, `${part}.json`), "utf8"));
  await give("base");
  for (const part of module.parts_to_open(languages)) await give(part);
  const app = await module.Core.open(languages, false, () => {});
  app.has_chosen_language();
  for (const [command, given] of commands) {
    const needsTowns = command === "coverage" || (command === "find_places" && given.query);
    const towns = needsTowns && app.towns_to_fetch();
    if (towns) {
      await give(towns);
      app.install_towns();
    }
    app.invoke(command, JSON.stringify(given));
    app.downloads();
    const missing = app.parts_to_fetch();
    for (const part of missing) await give(part);
    if (missing.length > 0) app.install();
  }
  // A tap on the page of an office may not wait: the browser would block what it opens.
  app.may_open("https://www.bamf.de/");
  const length = exports.__write_profile(0, 0);
  const page = 65_536;
  const at = exports.memory.grow(Math.ceil(length / page)) * page;
  exports.__write_profile(at, length);
  await writeFile(`${profile}.${name}`, new Uint8Array(exports.memory.buffer, at, length));
}

becomeWorker();
const arrivals = ["de", "uk", "ar"].flatMap((language) => [
  ["choose_language", { language }],
  ...arrival,
]);
await visit("first", [...arrivals, ...screens, ...answers, ...screens]);
await visit("later", [...screens, ...elsewhere, ...screens]);
