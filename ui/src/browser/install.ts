// Keeps the page for later, without a network.

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
    // The page works all the same, with a network.
    .catch((error: unknown) => console.warn("no service worker", error));
}
