import { backend } from "./backend";
import { readInside } from "./route";
import { router } from "./router.svelte";
import { attempt } from "./toasts.svelte";

/**
 * Every link of the page comes through here, those in guides too: "#/…" is the router's,
 * lotse: leads inside, and everything else is opened by the system, never in this window.
 */
export function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || !(event.target instanceof Element)) return;
  const link = event.target.closest("a[href]");
  const url = link?.getAttribute("href");
  if (!url || url.startsWith("#/")) return;
  event.preventDefault();
  const inside = readInside(url);
  if (inside) router.go(inside);
  else void attempt(() => backend.openLink(url));
}
