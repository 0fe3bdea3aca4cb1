// Caches the page for use without a network, and detects new versions.
import { newVersion } from "$lib/newVersion.svelte";

let installed = false;

/**
 * Registers the service worker, once the app has answered: before, it would fetch everything a
 * second time beside the page.
 */
export function install(): void {
  if (installed || !("serviceWorker" in navigator)) return;
  installed = true;
  navigator.serviceWorker
    .register(new URL("service-worker.js", document.baseURI))
    .then(noticeNewVersions)
    // The page works all the same, with a network.
    .catch((error: unknown) => console.warn("no service worker", error));
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
