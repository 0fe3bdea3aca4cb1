// Caches Lotse for use without a network. Written for each version by `cargo xtask web`.
const version = "%VERSION%";
const files = "%FILES%";

const cacheName = `lotse ${version}`;
const base = new URL("./", self.location.href);

self.addEventListener("install", (event) => event.waitUntil(fetchAll()));

// The previous version ends with its last tab, so its cache is no longer needed.
self.addEventListener("activate", (event) => event.waitUntil(forgetOthers()));

// The person does not want to wait for the next start.
self.addEventListener("message", ({ data }) => data === "begin" && self.skipWaiting());

self.addEventListener("fetch", (event) => {
  const path = pathOf(event.request);
  if (path !== undefined) event.respondWith(answer(path, event.request));
});

/** Fetches all files or none; a file with a wrong digest is rejected. */
async function fetchAll() {
  const cache = await caches.open(cacheName);
  for (const [path, integrity] of Object.entries(files)) {
    const url = new URL(path, base);
    const kept = isNamedByContent(path) ? await caches.match(url) : undefined;
    await cache.put(url, kept ?? (await fetch(url, { integrity, cache: "no-cache" })));
  }
}

/** Files with content-addressed names. */
function isNamedByContent(path) {
  return ["assets/", "core-", "packs-"].some((start) => path.startsWith(start));
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)));
}

/** The path of a file of ours; the page itself has none. */
function pathOf(request) {
  const url = new URL(request.url);
  if (request.method !== "GET" || !url.href.startsWith(base.href)) return undefined;
  const path = url.href.slice(base.href.length).replace(/[?#].*$/, "") || "index.html";
  return Object.hasOwn(files, path) ? path : undefined;
}

async function answer(path, request) {
  const cache = await caches.open(cacheName);
  return (await cache.match(new URL(path, base))) ?? fetch(request);
}
