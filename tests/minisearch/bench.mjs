// Runs documents and queries through MiniSearch with the settings of Integreat's
// app. Reads JSON objects, one per line, from standard input:
// { language, documents: [{ id, title, content }], queries: [text] }
// and writes one for each: { hits: [[id]], micros: [number], built, heap }.

import { createInterface } from "node:readline";
import MiniSearch from "minisearch";

const normalize = (text) => text.normalize("NFD").replace(/\p{Diacritic}/gu, "").toLowerCase();
const SHOWN = 10;

for await (const line of createInterface({ input: process.stdin })) {
  const { documents, queries } = JSON.parse(line);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const started = performance.now();
  const index = new MiniSearch({
    fields: ["title", "content"],
    processTerm: normalize,
    searchOptions: { boost: { title: 2 }, fuzzy: 0.25, prefix: true, combineWith: "AND" },
  });
  index.addAll(documents);
  const built = performance.now() - started;
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed - before;
  for (const query of queries) index.search(query);
  const hits = [];
  const micros = [];
  for (const query of queries) {
    const asked = performance.now();
    const found = index.search(query);
    micros.push((performance.now() - asked) * 1000);
    hits.push(found.slice(0, SHOWN).map(({ id }) => id));
  }
  console.log(JSON.stringify({ hits, micros, built, heap }));
}
