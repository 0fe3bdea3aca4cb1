// Caches the page for use without a network, and detects new versions.
import { newVersion } from "$lib/newVersion.svelte";
import { offlineCache } from "$lib/offlineCache.svelte";

/** Idle time before everything is cached, in milliseconds. */
const idleDelay = 4000;

/** Set while the fonts of the device stand in for those of the page. */
const ownFonts = "data-own-fonts";

// Nothing is cached yet, and each font would delay what the person waits for.
document.documentElement.toggleAttribute(ownFonts, !navigator.serviceWorker?.controller);

let registered = false;
let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Registers the service worker once the app has had nothing to answer for a while: before, it
 * would fetch everything in parallel with what the person waits for.
 */
export function cacheWhenIdle(): void {
  if (registered) return;
  clearTimeout(waiting);
  waiting = setTimeout(register, idleDelay);
}

function register(): void {
  registered = true;
  document.documentElement.removeAttribute(ownFonts);
  if (!("serviceWorker" in navigator)) return;
  navigator.serviceWorker
    .register(new URL("service-worker.js", document.baseURI))
    .then((registration) => {
      noticeFailure(registration);
      noticeNewVersions(registration);
    })
    .catch(fail);
}

/** A worker becomes redundant when a file fails to load or has the wrong digest. */
function noticeFailure({ installing }: ServiceWorkerRegistration): void {
  installing?.addEventListener("statechange", () => {
    if (installing.state === "redundant") fail();
  });
}

/** The page works all the same, with a network; or with the version that was stored before. */
function fail(): void {
  offlineCache.failed = !navigator.serviceWorker.controller;
}

function noticeNewVersions(registration: ServiceWorkerRegistration): void {
  // The first version that is fetched is the one that runs.
  if (!navigator.serviceWorker.controller) return;
  const offer = (worker: ServiceWorker | null) => {
    if (worker?.state === "installed") newVersion.begin = () => begin(worker);
  };
  const follow = () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => offer(worker));
  };
  offer(registration.waiting);
  follow();
  registration.addEventListener("updatefound", follow);
}

function begin(worker: ServiceWorker): void {
  const reload = () => window.location.reload();
  navigator.serviceWorker.addEventListener("controllerchange", reload, { once: true });
  worker.postMessage("begin");
}
